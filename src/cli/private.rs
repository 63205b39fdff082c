//! `okdeck privacy` and `okdeck forget`: what is kept, and how it goes.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use clap::{Args, ValueHint};

use super::card::Paper;
use super::{Answer, Failure, Here, print, tell};
use crate::deck::Slug;
use crate::session::Act;
use crate::store::kept::{self, Kind};
use crate::store::lock::Lock;
use crate::store::{Fault, Folders, journal, sessions, shown};
use crate::system;
use crate::words::{self, commands as said};

/// Say what is kept on this machine, and how to remove it
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck privacy                      every file, with what kind of words is in it
  okdeck privacy --data-dir ./ours    the same of another folder")]
pub struct Privacy;

impl Privacy {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let folders = &here.folders;
        let paper = Paper::of(here);
        let mut text = paper.lines("", &said::privacy_kept(&shown(&folders.data)));
        for (path, kind) in kept::all(folders, here.config.path.as_deref()) {
            let (what, removed_by) = about(&kind);
            text.push_str(&format!("\n{}\n", shown(&path)));
            text.push_str(&paper.lines("    ", &what));
            text.push_str(&paper.lines("    ", &said::privacy_removed(&removed_by)));
            if system::is_open_to_others(&path, &folders.data) {
                text.push_str(&paper.lines("    ", &said::privacy_is_open()));
            }
        }
        text.push('\n');
        for (command, does) in [
            ("okdeck forget --session ID", said::privacy_session()),
            ("okdeck forget --answers", said::privacy_answers()),
            ("okdeck forget --notes", said::privacy_notes()),
            ("okdeck forget --all", said::privacy_all()),
        ] {
            text.push_str(&paper.lines(&format!("{command:<27}"), &does));
        }
        text.push_str(&paper.lines("", &said::privacy_decks()));
        print(&text)
    }
}

/// What kind of words is in a file, and what removes it.
fn about(kind: &Kind) -> (String, String) {
    let all = || "okdeck forget --all".to_owned();
    match kind {
        Kind::Couple => (said::keeps_couple(), all()),
        Kind::Decisions => (said::keeps_decisions(), all()),
        Kind::Evening(id) => (said::keeps_evening(), format!("okdeck forget --session {id}")),
        Kind::Draft => (said::keeps_draft(), "okdeck forget --notes".to_owned()),
        Kind::Damaged => (said::keeps_damaged(), all()),
        Kind::Torn => (said::keeps_torn(), all()),
        Kind::Lock => (said::keeps_lock(), all()),
        Kind::Deck => (said::keeps_deck(), said::privacy_by_hand()),
        Kind::Schema => (said::keeps_schema(), said::privacy_by_hand()),
        Kind::Settings => (said::keeps_settings(), said::privacy_by_hand()),
        Kind::Foreign => (said::keeps_foreign(), said::privacy_by_hand()),
    }
}

/// Delete words for good
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck forget --answers        asks first
  okdeck forget --notes --yes    in a script
  okdeck forget --session 2026-11-22-1")]
#[command(group = clap::ArgGroup::new("what").required(true))]
pub struct Forget {
    /// All evenings, names, stars, limits and lines for next time
    #[arg(long, group = "what")]
    all: bool,
    /// Kept private answers
    #[arg(long, group = "what")]
    answers: bool,
    /// Notes
    #[arg(long, group = "what")]
    notes: bool,
    /// One evening, as `okdeck sessions` names it
    #[arg(long, group = "what", value_name = "SESSION", value_hint = ValueHint::Other)]
    session: Option<String>,
    /// Do not ask first
    #[arg(long)]
    yes: bool,
}

impl Forget {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let evening = self.session.as_deref().map(|name| sessions::find(&here.folders, name)).transpose()?;
        let evening = evening.map(|found| found.session.head.id);
        let what = self.what(evening.as_ref());
        if !self.yes && !confirmed(&what)? {
            return print(&format!("{}\n", said::forget_nothing()));
        }
        match &evening {
            _ if self.all => forget_all(&here.folders)?,
            Some(evening) => forget_evening(&here.folders, evening)?,
            None => self.forget_words(&here.folders)?,
        }
        print(&format!("{}\n", said::forgotten(&what)))
    }

    /// What is to be deleted, for a sentence.
    fn what(&self, evening: Option<&Slug>) -> String {
        match evening {
            _ if self.all => said::forget_all(),
            Some(evening) => said::forget_session(evening.as_str()),
            None if self.answers => said::forget_answers(),
            None => said::forget_notes(),
        }
    }

    fn forget_words(&self, folders: &Folders) -> Answer {
        for brief in sessions::read_all(folders).briefs {
            let path = journal::path(folders, &brief.id);
            let fault = |error: io::Error| Fault::new(words::fault_words_stay(), &path, error);
            let lock = Lock::take(&path).map_err(fault)?;
            let _held = lock.ok_or_else(|| fault(io::Error::other(words::why_open_elsewhere())))?;
            let mut session = sessions::find(folders, brief.id.as_str())?.session;
            let before = session.steps().len();
            let is_meant = |act: &Act| match act {
                Act::Keep(_) => self.answers,
                Act::Note(_) => self.notes,
                _ => false,
            };
            while let Some(step) = session.steps().iter().position(|step| is_meant(&step.act)) {
                session.forget_words(step);
            }
            // A file is written anew also for words that were undone and still stand in it.
            if session.steps().len() < before || session.recorded() != brief.recorded || before < brief.recorded {
                journal::replace(&path, &crate::session::record::written(&session)).map_err(fault)?;
            }
        }
        let drafts = kept::all(folders, None).into_iter().filter(|(_, kind)| self.notes && *kind == Kind::Draft);
        for (path, _) in drafts {
            remove(&path)?;
        }
        tell_of_unreadable(folders);
        Ok(())
    }
}

/// Deletes one evening with everything that was said in it.
fn forget_evening(folders: &Folders, evening: &Slug) -> Answer {
    sessions::delete(folders, evening)?;
    tell_of_unreadable(folders);
    Ok(())
}

/// Names the files of which nobody can say what words are in them.
fn tell_of_unreadable(folders: &Folders) {
    for (path, kind) in kept::all(folders, None) {
        if matches!(kind, Kind::Damaged | Kind::Torn) {
            tell(&format!("okdeck: {}\n", said::forget_damaged(&shown(&path))));
        }
    }
}

/// Deletes everything that the two ever said. Nothing is begun while a program has an evening open.
fn forget_all(folders: &Folders) -> Answer {
    let mut held = Vec::new();
    for brief in sessions::read_all(folders).briefs {
        let path = journal::path(folders, &brief.id);
        let fault = |error: io::Error| Fault::new(words::fault_session_stays(), &path, error);
        let lock = Lock::take(&path).map_err(fault)?;
        held.push(lock.ok_or_else(|| fault(io::Error::other(words::why_open_elsewhere())))?);
    }
    let theirs = kept::all(folders, None).into_iter().filter(|(_, kind)| kind.is_of_the_two());
    for (path, _) in theirs {
        remove(&path)?;
    }
    for folder in [folders.sessions(), folders.data.clone()].iter().filter(|folder| folder.is_dir()) {
        system::flush_folder(folder).map_err(|error| Fault::new(said::fault_delete(), folder, error))?;
    }
    Ok(())
}

/// Removes a file, or a folder that stood in a file's place. One that is gone already is no fault.
fn remove(path: &Path) -> Result<(), Fault> {
    let is_folder = path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
    let removed = if is_folder { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    removed.or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(Fault::new(said::fault_delete(), path, error)),
    })
}

/// Asks on the terminal; without one, `--yes` is needed.
fn confirmed(what: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage(said::forget_unasked(what)));
    }
    let mut err = io::stderr();
    let _ = write!(err, "{} ", said::forget_asked(what));
    let _ = err.flush();
    let mut line = String::new();
    io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Fault::new(said::fault_read(), Path::new(&said::standard_input()), error))?;
    Ok(line.trim().eq_ignore_ascii_case(&said::yes()))
}
