//! `okdeck privacy` and `okdeck forget`: what is kept, and how it goes.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Answer, Failure, Here, print};
use crate::session::Act;
use crate::store::lock::Lock;
use crate::store::{Fault, Folders, draft, replace, sessions, shown};

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
        let mut text = format!(
            "Everything okdeck keeps is in {}, readable by you alone. Nothing is sent anywhere; there is no network \
code in the program. The files are plain text: use disk encryption if others could get at the disk.\n\n",
            shown(&folders.data)
        );
        for (path, what) in kept(folders) {
            text.push_str(&format!("{}\n    {what}\n", shown(&path)));
        }
        text.push_str(
            "\nokdeck session delete ID   removes one evening\n\
okdeck forget --answers    removes kept private answers from all evenings\n\
okdeck forget --notes      removes notes from all evenings\n\
okdeck forget --all        removes all evenings, names, stars, limits and lines for next time\n\
Your own decks stay where they are; they are yours to delete.\n",
        );
        print(&text)
    }
}

/// Every file that is there, with what kind of words is in it.
fn kept(folders: &Folders) -> Vec<(PathBuf, &'static str)> {
    let mut kept = vec![(folders.couple(), "names, starred and set-aside cards, joint limits, lines for next time")];
    let files = |folder: PathBuf, what| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(move |entry| (entry.path(), what)).collect::<Vec<_>>()
    };
    kept.extend(files(folders.sessions(), "an evening: its cards, what became of them, notes and kept answers"));
    for (_, what) in kept.iter_mut().filter(|(path, _)| draft::is_draft(path)) {
        *what = "a note that was being written when the program stopped; it comes back with the evening";
    }
    kept.retain(|(path, _)| path.extension().is_none_or(|ending| ending != "lock"));
    kept.extend(files(folders.own_decks(), "a deck of your own"));
    kept.retain(|(path, _)| path.exists());
    kept.sort();
    kept
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
            let path = crate::store::journal::path(folders, &brief.id);
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
                replace::replace(&path, &crate::session::record::written(&session)).map_err(fault)?;
            }
        }
        if self.notes {
            forget_drafts(folders)?;
        }
        for path in damaged(&folders.sessions()) {
            eprintln!(
                "okdeck: {} is damaged and was left as it is; delete it if it may hold such words.",
                shown(&path)
            );
        }
        Ok(())
    }
}

/// Removes notes that were not finished; those of an open evening were asked for before.
fn forget_drafts(folders: &Folders) -> Answer {
    let entries = std::fs::read_dir(folders.sessions()).into_iter().flatten().flatten().map(|entry| entry.path());
    for path in entries.filter(|path| draft::is_draft(path)) {
        draft::remove(&path).map_err(|error| Fault::new("cannot delete", &path, error))?;
    }
    Ok(())
}

fn forget_all(folders: &Folders) -> Answer {
    for brief in sessions::read_all(folders).briefs {
        sessions::delete(folders, &brief.id)?;
    }
    let leftovers = std::fs::read_dir(folders.sessions()).into_iter().flatten().flatten().map(|entry| entry.path());
    let couple = folders.couple();
    let beside = damaged(&folders.data);
    for path in leftovers.chain(beside).chain(couple.exists().then_some(couple)) {
        std::fs::remove_file(&path).map_err(|error| Fault::new("cannot delete", &path, error))?;
    }
    Ok(())
}

/// The files in a folder that were set beside because they were damaged.
fn damaged(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.to_string_lossy().contains(".damaged-")).collect()
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
