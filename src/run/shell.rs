//! What the app asks of the disk.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::app::App;
use crate::app::command::{Effect, Outcome};
use crate::deck::Slug;
use crate::session::record;
use crate::shelf::{Origin, Shelf};
use crate::store::journal::Journal;
use crate::store::saver::{Ending, Saver};
use crate::store::{Fault, Folders, library, sessions};
use crate::words;

/// How many names are tried for an evening before it is said that none is free.
const NAMES_TRIED: usize = 50;

/// Performs effects and remembers what is open.
#[derive(Debug)]
pub struct Shell {
    folders: Folders,
    saver: Saver,
    journal: Option<Journal>,
    /// What could not be saved, by file.
    failing: HashMap<PathBuf, String>,
}

impl Shell {
    /// A shell for these folders; `told` hears how the disk is doing.
    pub fn new(folders: Folders, told: impl Fn(Ending) + Send + 'static) -> Self {
        Self { folders, saver: Saver::start(told), journal: None, failing: HashMap::new() }
    }

    /// Performs one effect.
    pub fn perform(&mut self, effect: Effect, app: &mut App) -> Option<Outcome> {
        if app.world.is_off_record && effect.writes() {
            return None;
        }
        match effect {
            Effect::Begin => self.begin(app),
            Effect::Append(step) => self.append(&record::written_step(&step), app),
            Effect::Rewrite => self.rewrite(app),
            Effect::Release => {
                self.release();
                None
            }
            Effect::Resume(id) => Some(self.resume(&id)),
            Effect::SaveCouple => {
                self.saver.replace(&self.folders.couple(), app.world.couple.written());
                None
            }
            Effect::Delete(deletion) => {
                sessions::delete_from(&self.folders, &deletion).err().map(|fault| self.failed(&fault))
            }
            Effect::ReadDeck(path) => {
                let read = library::read_deck(&path).map(Box::new).map_err(|fault| fault.to_string());
                Some(Outcome::DeckRead(read))
            }
            Effect::Refresh => {
                let shelf = Box::new(self.read_shelf(&app.world.shelf));
                let sessions = Box::new(sessions::read_all(&self.folders));
                Some(Outcome::Refreshed { shelf, sessions })
            }
            Effect::Suspend | Effect::Quit => None,
        }
    }

    /// What the app should hear of the disk's answer.
    pub fn heard(&mut self, ending: Ending) -> Option<Outcome> {
        match ending {
            Ok(path) => self.failing.remove(&path).map(|_| self.health()),
            Err(fault) => {
                if let Some(journal) = self.journal.as_mut().filter(|journal| journal.path() == fault.path) {
                    journal.distrust();
                }
                Some(self.failed(&fault))
            }
        }
    }

    /// Waits for the disk, at most for `patience`, and lets go of everything.
    pub fn finish(&mut self, patience: Duration) {
        self.release();
        self.saver.finish(patience);
    }

    fn release(&mut self) {
        if let Some(journal) = self.journal.take() {
            journal.release(&self.saver);
        }
    }

    fn begin(&mut self, app: &App) -> Option<Outcome> {
        let mut session = app.session()?.clone();
        let mut renamed = None;
        for _ in 0..NAMES_TRIED {
            match Journal::begin(&self.folders, &session.head.id, &record::written(&session), &self.saver) {
                Ok(journal) => {
                    self.journal = Some(journal);
                    return renamed;
                }
                Err(fault) if fault.path.symlink_metadata().is_ok() => {
                    // Another program has begun an evening of this name since the sessions were read.
                    session.head.id = following(&session.head.id);
                    renamed = Some(Outcome::Renamed(session.head.id.clone()));
                }
                Err(fault) => return Some(self.failed(&fault)),
            }
        }
        renamed
    }

    fn append(&mut self, step: &str, app: &App) -> Option<Outcome> {
        let session = app.session()?;
        let Some(journal) = &mut self.journal else { return self.begin(app) };
        let appended = journal.append(step, || record::written(session), &self.saver);
        appended.err().map(|fault| self.failed(&fault))
    }

    fn rewrite(&mut self, app: &App) -> Option<Outcome> {
        let (Some(journal), Some(session)) = (&mut self.journal, app.session()) else { return None };
        let written = journal.rewrite(&record::written(session), &self.saver);
        written.err().map(|fault| self.failed(&fault))
    }

    fn resume(&mut self, id: &Slug) -> Outcome {
        let read = match sessions::find(&self.folders, id.as_str()) {
            Ok(read) => read,
            Err(fault) => return Outcome::NotResumed(fault.to_string()),
        };
        match Journal::reopen(&self.folders, id, read.whole as u64) {
            Ok(Some(journal)) => self.journal = Some(journal),
            Ok(None) => return Outcome::NotResumed(words::IS_OPEN_ELSEWHERE.to_owned()),
            Err(fault) => return Outcome::NotResumed(fault.to_string()),
        }
        let notice = (read.lost > 0).then(|| words::lost_steps(read.lost));
        Outcome::Resumed { session: Box::new(read.session), notice }
    }

    /// Reads the decks again, those that were named by their path included.
    fn read_shelf(&self, before: &Shelf) -> Shelf {
        let mut shelf = library::read_shelf(&self.folders);
        for shelved in &before.decks {
            if let Origin::File(path) = &shelved.origin
                && !self.is_in_folders(path)
                && let Ok(again) = library::read_deck(path)
            {
                shelf.put(again);
            }
        }
        shelf
    }

    fn is_in_folders(&self, path: &Path) -> bool {
        let own = self.folders.own_decks();
        std::iter::once(&own).chain(&self.folders.decks).any(|folder| path.parent() == Some(folder))
    }

    fn failed(&mut self, fault: &Fault) -> Outcome {
        self.failing.insert(fault.path.clone(), fault.why.clone());
        self.health()
    }

    fn health(&self) -> Outcome {
        match self.failing.values().next() {
            Some(why) => Outcome::NotSaved(why.clone()),
            None => Outcome::Saved,
        }
    }
}

/// The id after one that is taken: `2026-11-22-1` is followed by `2026-11-22-2`.
fn following(id: &Slug) -> Slug {
    let (day, number) = id.as_str().rsplit_once('-').unwrap_or((id.as_str(), "0"));
    let next = number.parse::<u64>().unwrap_or(0).saturating_add(1);
    Slug::new(&format!("{day}-{next}")).unwrap_or_else(|| Slug::from_words(&format!("{day} {next}")))
}
