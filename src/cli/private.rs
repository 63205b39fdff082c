//! `okdeck privacy` and `okdeck forget`: what is kept, and how it goes.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use clap::Args;

use super::card::Paper;
use super::{Answer, Failure, Here, print, tell};
use crate::session::Act;
use crate::store::kept::{self, Kind};
use crate::store::lock::Lock;
use crate::store::{Fault, Folders, journal, sessions, shown};
use crate::system;

/// Say what is kept on this machine, and how to remove it
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck privacy                      every file, with what kind of words is in it
  okdeck privacy --data-dir ./ours    the same of another folder")]
pub struct Privacy;

/// What removes what.
const REMOVES: [(&str, &str); 4] = [
    ("okdeck session delete ID", "removes one evening"),
    ("okdeck forget --answers", "removes kept private answers from all evenings"),
    ("okdeck forget --notes", "removes notes from all evenings"),
    ("okdeck forget --all", "removes all evenings, names, stars, limits and lines for next time"),
];

impl Privacy {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let folders = &here.folders;
        let paper = Paper::of(here);
        let mut text = paper.lines(
            "",
            &format!(
                "Everything okdeck keeps is in {}. Nothing is sent anywhere; there is no network code in the program. \
The files are plain text, and okdeck closes what it creates to other accounts of this computer: use disk \
encryption if others could get at the disk.",
                shown(&folders.data)
            ),
        );
        for (path, kind) in kept::all(folders, here.config.path.as_deref()) {
            let (what, removed_by) = about(&kind);
            text.push_str(&format!("\n{}\n", shown(&path)));
            text.push_str(&paper.lines("    ", what));
            text.push_str(&paper.lines("    to remove it: ", &removed_by));
            if system::is_open_to_others(&path, &folders.data) {
                text.push_str("    other accounts of this computer can open it: chmod go= closes it\n");
            }
        }
        text.push('\n');
        text.extend(REMOVES.iter().map(|(command, what)| paper.lines(&format!("{command:<27}"), what)));
        text.push_str(
            &paper.lines("", "Your own decks and your settings stay where they are; they are yours to delete."),
        );
        print(&text)
    }
}

/// What kind of words is in a file, and what removes it.
fn about(kind: &Kind) -> (&'static str, String) {
    let all = || "okdeck forget --all".to_owned();
    let by_hand = || "delete the file".to_owned();
    match kind {
        Kind::Couple => ("names, starred and set-aside cards, joint limits, lines for next time", all()),
        Kind::Decisions => ("the same, as far as it is newer; it goes by itself once the disk has taken it", all()),
        Kind::Evening(id) => (
            "an evening: its cards, what became of them, notes and kept answers",
            format!("okdeck session delete {id}"),
        ),
        Kind::Draft => (
            "a note that was being written when the program stopped; it comes back with the evening",
            "okdeck forget --notes".to_owned(),
        ),
        Kind::Damaged => ("a file that could not be read; whatever was in it may still be there", all()),
        Kind::Torn => ("what was left of a file when the program was killed while writing it", all()),
        Kind::Lock => ("no words: says that a program has something open; it goes by itself", all()),
        Kind::Deck => ("a deck of your own", by_hand()),
        Kind::Settings => ("your settings, names among them if you wrote them there", by_hand()),
        Kind::Foreign => ("not a file of okdeck", by_hand()),
    }
}

/// Delete words for good
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck forget --answers        asks first
  okdeck forget --notes --yes    in a script
  okdeck session delete ID       one evening, whole")]
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
    /// Do not ask first
    #[arg(long)]
    yes: bool,
}

impl Forget {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let what = match (self.all, self.answers) {
            (true, _) => "all evenings, names, stars, limits and lines for next time",
            (_, true) => "all kept private answers",
            _ => "all notes",
        };
        if !self.yes && !confirmed(what)? {
            return print("Nothing was deleted.\n");
        }
        if self.all {
            forget_all(&here.folders)?
        } else {
            self.forget_words(&here.folders)?
        }
        print(&format!("Deleted {what}.\n"))
    }

    fn forget_words(&self, folders: &Folders) -> Answer {
        for brief in sessions::read_all(folders).briefs {
            let path = journal::path(folders, &brief.id);
            let fault = |error: io::Error| Fault::new("cannot delete these words", &path, error);
            let lock = Lock::take(&path).map_err(fault)?;
            let _held = lock.ok_or_else(|| fault(io::Error::other("another okdeck has it open")))?;
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
        for (path, kind) in kept::all(folders, None) {
            match kind {
                Kind::Draft if self.notes => remove(&path)?,
                Kind::Damaged | Kind::Torn => tell(&format!(
                    "okdeck: {} cannot be read and was left as it is; delete it if it may hold such words.\n",
                    shown(&path)
                )),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Deletes everything that the two ever said. Nothing is begun while a program has an evening open.
fn forget_all(folders: &Folders) -> Answer {
    let mut held = Vec::new();
    for brief in sessions::read_all(folders).briefs {
        let path = journal::path(folders, &brief.id);
        let fault = |error: io::Error| Fault::new("cannot delete this session", &path, error);
        let lock = Lock::take(&path).map_err(fault)?;
        held.push(lock.ok_or_else(|| fault(io::Error::other("another okdeck has it open")))?);
    }
    let theirs = kept::all(folders, None).into_iter().filter(|(_, kind)| kind.is_of_the_two());
    for (path, _) in theirs {
        remove(&path)?;
    }
    for folder in [folders.sessions(), folders.data.clone()].iter().filter(|folder| folder.is_dir()) {
        system::flush_folder(folder).map_err(|error| Fault::new("cannot delete", folder, error))?;
    }
    Ok(())
}

/// Removes a file, or a folder that stood in a file's place. One that is gone already is no fault.
fn remove(path: &Path) -> Result<(), Fault> {
    let is_folder = path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
    let removed = if is_folder { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    removed.or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => Ok(()),
        _ => Err(Fault::new("cannot delete", path, error)),
    })
}

/// Asks on the terminal; without one, `--yes` is needed.
fn confirmed(what: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage(format!("this would delete {what}; say --yes to do it without being asked")));
    }
    let mut err = io::stderr();
    let _ = write!(err, "Delete {what} for good? Type yes: ");
    let _ = err.flush();
    let mut line = String::new();
    io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Fault::new("cannot read", Path::new("standard input"), error))?;
    Ok(line.trim().eq_ignore_ascii_case("yes"))
}
