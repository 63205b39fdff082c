//! What the app asks of the disk, and what is done about a disk that refuses.
//!
//! What cannot be saved stays here in memory and is tried again with every step, from time to time,
//! and once more at the end. What the disk refused counts as saved only by something that was asked
//! for later.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::inbox::Post;
use super::reader::Reader;
use crate::app::command::{Deletion, Effect, Outcome};
use crate::app::{App, settings};
use crate::couple::Couple;
use crate::deck::Slug;
use crate::session::draft::Draft;
use crate::session::{Session, record};
use crate::settings::Row;
use crate::store::decisions::Decisions;
use crate::store::journal::{self, Journal};
use crate::store::saver::{Ending, Saver, Ticket};
use crate::store::{self, Fault, Folders, draft, library, sessions};
use crate::words;

/// How many names are tried for an evening before it is said that none is free.
const NAMES_TRIED: usize = 50;

/// How long an evening that was just left may take to reach the disk before it is opened again.
const REOPENED: Duration = Duration::from_secs(2);

/// Performs effects and remembers what is open.
#[derive(Debug)]
pub struct Shell {
    folders: Folders,
    saver: Saver,
    /// What the two decided and their file does not say yet.
    decisions: Decisions,
    /// The last save of it that was asked for.
    decided: Ticket,
    reader: Reader,
    /// The evening on the screen.
    evening: Option<Evening>,
    /// Evenings that were left before the disk took them.
    left: Vec<Evening>,
    /// What could not be saved, by file.
    refused: BTreeMap<PathBuf, Refusal>,
}

/// An evening and its file.
#[derive(Debug)]
struct Evening {
    /// None as long as no file could be started.
    journal: Option<Journal>,
    /// How it stands, as long as the disk refuses it.
    session: Option<Box<Session>>,
}

/// What the disk refused.
#[derive(Debug)]
struct Refusal {
    why: String,
    /// The last thing that was asked for before it was known.
    ticket: Ticket,
}

impl Shell {
    /// A shell for these folders. `couple` is what the couple's file said when it was read; `told`
    /// hears how the disk is doing, and `post` brings word when decks and sessions were read.
    pub fn new(
        folders: Folders,
        couple: Couple,
        post: Post,
        told: impl Fn(Ending) + Send + 'static,
    ) -> io::Result<Self> {
        Ok(Self {
            decisions: Decisions::none(folders.couple(), couple.clone()),
            decided: 0,
            reader: Reader::new(folders.clone(), post),
            folders,
            saver: Saver::start(couple, told)?,
            evening: None,
            left: Vec::new(),
            refused: BTreeMap::new(),
        })
    }

    /// Whether decks and sessions are being read, or were read and not taken yet.
    pub fn is_reading(&self) -> bool {
        self.reader.is_reading()
    }

    /// Decks and sessions as they were read. Waits where they still are; none if another reading
    /// follows, or none was asked for.
    pub fn take_read(&mut self) -> Option<Outcome> {
        self.reader.take()
    }

    /// Looks whether anything can be saved here at all.
    pub fn look_around(&mut self) -> Option<Outcome> {
        store::refusal(&self.folders).map(|fault| self.refuse(&fault.path, fault.why.clone()))
    }

    /// Performs one effect.
    pub fn perform(&mut self, effect: Effect, app: &App) -> Option<Outcome> {
        if app.world.is_off_record && effect.writes() {
            return None;
        }
        match effect {
            Effect::Begin => self.begin(app.session()?),
            Effect::Append(step) => self.append(&record::written_step(&step), app.session()?),
            Effect::Rewrite => self.rewrite(app.session()?),
            Effect::Release => {
                self.release();
                None
            }
            Effect::Resume(id) => Some(self.resume(&id)),
            Effect::Look(id) => Some(self.look(&id)),
            Effect::SaveCouple => self.save_couple(&app.world.couple),
            Effect::SaveSetting(key) => self.save_setting(key, app),
            Effect::SaveDraft(draft) => {
                self.save_draft(draft);
                None
            }
            Effect::Delete(deletion) => Some(self.delete(deletion)),
            Effect::ReadDeck(path) => {
                let read = library::read_deck(&path).map(Box::new).map_err(|fault| fault.to_string());
                Some(Outcome::DeckRead(read))
            }
            Effect::Refresh => {
                self.reader.read(&app.world.shelf);
                None
            }
            Effect::Ring | Effect::Suspend | Effect::Quit => None,
        }
    }

    /// What the app should hear of the disk's answer.
    pub fn heard(&mut self, ending: Ending, app: &App) -> Option<Outcome> {
        if self.folders.config.as_ref() == Some(&ending.path) {
            // It is not tried again: the file is a person's, who would be surprised by it later.
            return ending.result.err().map(Outcome::SettingNotSaved);
        }
        match ending.result {
            Ok(()) => self.accepted(&ending.path, ending.ticket),
            Err(why) => {
                self.distrust(&ending.path, app);
                Some(self.refuse(&ending.path, why))
            }
        }
    }

    /// Whether the disk refuses something, so that it should be asked again.
    pub fn is_refused(&self) -> bool {
        !self.refused.is_empty()
    }

    /// Asks the disk again for everything it refused.
    pub fn try_again(&mut self, app: &App) -> Option<Outcome> {
        if !self.is_refused() {
            return None;
        }
        if let Some(session) = app.session().filter(|_| self.evening.as_ref().is_some_and(Evening::is_behind)) {
            // What comes of it is told by `health`, but for a new name.
            if let renamed @ Some(Outcome::Renamed(_)) = self.rewrite(session) {
                return renamed;
            }
        }
        self.save_left();
        if self.refused.contains_key(&self.folders.couple()) {
            // What comes of it is told by `health`.
            let _ = self.save_couple(&app.world.couple);
        }
        if self.draft_path().is_some_and(|path| self.refused.contains_key(&path)) {
            self.save_draft(app.draft());
        }
        if store::refusal(&self.folders).is_none() {
            self.refused.remove(&self.folders.data);
            self.refused.remove(&self.folders.sessions());
            self.refused.retain(|path, _| !self.folders.data.starts_with(path));
        }
        Some(self.health())
    }

    /// Waits until the disk has everything that was asked for, at most for `patience`.
    pub fn wait(&mut self, patience: Duration) {
        // What it refuses is told by its endings.
        let _ = self.saver.finish(patience);
    }

    /// Asks the disk once more for everything, waits for it, at most for `patience`, and lets go.
    /// `answers` gives what it answered. Says what is not saved.
    pub fn finish(&mut self, patience: Duration, answers: impl FnOnce() -> Vec<Ending>) -> Option<String> {
        self.release();
        self.save_left();
        if !self.saver.finish(patience) {
            return Some(words::disk_is_slow());
        }
        for ending in answers() {
            match ending.result {
                Ok(()) => drop(self.accepted(&ending.path, ending.ticket)),
                Err(why) => drop(self.refuse(&ending.path, why)),
            }
        }
        self.refused.values().next().map(|refusal| refusal.why.clone())
    }

    /// Lets go of the evening on the screen; one that the disk refused is kept in memory.
    fn release(&mut self) {
        let Some(mut evening) = self.evening.take() else { return };
        let is_refused = evening.journal.as_ref().is_none_or(|journal| self.refused.contains_key(journal.path()));
        if is_refused && evening.session.is_some() {
            self.left.push(evening);
        } else if let Some(journal) = evening.journal.take() {
            journal.release(&mut self.saver);
        }
    }

    /// Tries to save the evenings that were left.
    fn save_left(&mut self) {
        for mut evening in std::mem::take(&mut self.left) {
            if let Some(session) = evening.session.clone().filter(|_| evening.is_behind()) {
                match self.write(&mut evening, &session) {
                    Ok(_) => {}
                    Err(fault) => drop(self.refuse(&fault.path, fault.why.clone())),
                }
            }
            self.left.push(evening);
        }
    }

    /// Where the unfinished note of the evening on the screen is kept; none as long as it has no file.
    fn draft_path(&self) -> Option<PathBuf> {
        let journal = self.evening.as_ref()?.journal.as_ref()?;
        Some(draft::path(journal.path()))
    }

    fn save_draft(&mut self, draft: Option<Draft>) {
        if let Some(path) = self.draft_path() {
            self.saver.draft(&path, draft);
        }
    }

    /// Writes down what the two decided, at once, and has their file brought up to it behind the
    /// frames.
    fn save_couple(&mut self, couple: &Couple) -> Option<Outcome> {
        let path = self.folders.couple();
        let written = self.decisions.append(couple);
        let refused = written.err().map(|error| self.refuse(&path, words::why(&error)));
        self.saver.couple(&path, couple.clone());
        self.decided = self.saver.last();
        refused
    }

    fn save_setting(&mut self, key: &str, app: &App) -> Option<Outcome> {
        let row = Row::of(key)?;
        let Some(path) = self.folders.config.clone() else {
            return Some(Outcome::SettingNotSaved(words::no_home_folder()));
        };
        self.saver.setting(&path, row, settings::value(row, &app.world));
        None
    }

    fn begin(&mut self, session: &Session) -> Option<Outcome> {
        self.release();
        self.evening = Some(Evening { journal: None, session: None });
        self.rewrite(session)
    }

    fn append(&mut self, step: &str, session: &Session) -> Option<Outcome> {
        let evening = self.evening.as_mut()?;
        let Some(journal) = &mut evening.journal else { return self.rewrite(session) };
        if self.refused.contains_key(journal.path()) {
            evening.session = Some(Box::new(session.clone()));
        }
        match journal.append(step, || record::written(session), &mut self.saver) {
            Ok(()) => None,
            Err(fault) => {
                evening.session = Some(Box::new(session.clone()));
                Some(self.refuse(&fault.path, fault.why.clone()))
            }
        }
    }

    /// Writes the evening on the screen whole. Tells its new name, or that it could not be.
    fn rewrite(&mut self, session: &Session) -> Option<Outcome> {
        let mut evening = self.evening.take()?;
        let written = self.write(&mut evening, session);
        if written.is_err() || evening.session.is_some() {
            evening.session = Some(Box::new(session.clone()));
        }
        self.evening = Some(evening);
        match written {
            Ok(renamed) => renamed.map(Outcome::Renamed),
            Err(fault) => Some(self.refuse(&fault.path, fault.why.clone())),
        }
    }

    /// Writes an evening whole. One without a file gets one, under another name if its own is
    /// taken; says which.
    fn write(&mut self, evening: &mut Evening, session: &Session) -> Result<Option<Slug>, Fault> {
        if let Some(journal) = &mut evening.journal {
            return journal.rewrite(&record::written(session), &mut self.saver).map(|()| None);
        }
        let mut session = session.clone();
        let wanted = session.head.id.clone();
        let mut tried = 0;
        loop {
            tried += 1;
            match Journal::begin(&self.folders, &session.head.id, &record::written(&session), &mut self.saver) {
                Ok(journal) => {
                    // Until the file is there, the refusal stood under the wanted name.
                    self.move_refusal(&wanted, journal.path());
                    evening.journal = Some(journal);
                    return Ok((session.head.id != wanted).then_some(session.head.id));
                }
                Err(fault) if tried < NAMES_TRIED && is_taken(&fault) => {
                    // Another program has begun an evening of this name since the sessions were read.
                    session.head.id = following(&session.head.id);
                }
                Err(mut fault) => {
                    fault.path = journal::path(&self.folders, &wanted);
                    return Err(fault);
                }
            }
        }
    }

    fn move_refusal(&mut self, from: &Slug, to: &Path) {
        if let Some(refusal) = self.refused.remove(&journal::path(&self.folders, from)) {
            self.refused.insert(to.to_owned(), refusal);
        }
    }

    fn resume(&mut self, id: &Slug) -> Outcome {
        self.release();
        self.reader.wait();
        if let Some(outcome) = self.take_back(id) {
            return outcome;
        }
        // An evening that was just left may still be on its way to the disk.
        if !self.saver.finish(REOPENED) {
            return Outcome::NotResumed(words::disk_is_slow());
        }
        let opened = match sessions::open(&self.folders, id) {
            Ok(Some(opened)) => opened,
            Ok(None) => return self.open_elsewhere(id),
            Err(fault) => return Outcome::NotResumed(fault.to_string()),
        };
        self.evening = Some(Evening { journal: Some(opened.journal), session: None });
        if let Some(fault) = opened.fault {
            let _ = self.refuse(&fault.path, fault.why);
        }
        let lost = (opened.read.lost > 0).then(|| words::lost_steps(opened.read.lost));
        let (draft, beside) = self.draft_path().map(|path| draft::read(&path)).unwrap_or_default();
        let notice = opened.said.or(lost).or(beside);
        Outcome::Resumed { session: Box::new(opened.read.session), notice, draft }
    }

    fn delete(&mut self, deletion: Deletion) -> Outcome {
        self.reader.wait();
        // An evening that was just left may still be on its way to the disk.
        if !self.saver.finish(REOPENED) {
            return Outcome::NotDeleted(words::why(&io::ErrorKind::TimedOut.into()));
        }
        match sessions::delete_from(&self.folders, &deletion) {
            Ok(()) => Outcome::Deleted(deletion),
            Err(fault) => Outcome::NotDeleted(fault.why),
        }
    }

    /// An evening that another program has open, as far as it can be read.
    fn open_elsewhere(&self, id: &Slug) -> Outcome {
        match sessions::look(&self.folders, id) {
            Ok((read, _)) => Outcome::OpenElsewhere(Box::new(read.session)),
            Err(_) => Outcome::NotResumed(words::is_open_elsewhere()),
        }
    }

    /// Reads an evening that another program has open, and takes nothing from it.
    fn look(&self, id: &Slug) -> Outcome {
        match sessions::look(&self.folders, id) {
            Ok((read, is_open_elsewhere)) => Outcome::Looked { session: Box::new(read.session), is_open_elsewhere },
            Err(fault) => Outcome::NotResumed(fault.to_string()),
        }
    }

    /// Goes on with an evening that was left before the disk took it.
    fn take_back(&mut self, id: &Slug) -> Option<Outcome> {
        let path = journal::path(&self.folders, id);
        let at = self.left.iter().position(|evening| evening.is_at(&path))?;
        let evening = self.left.remove(at);
        let session = evening.session.clone()?;
        self.evening = Some(evening);
        Some(Outcome::Resumed { session, notice: None, draft: None })
    }

    /// The disk has taken what it refused before, if it was asked for after that.
    fn accepted(&mut self, path: &Path, ticket: Ticket) -> Option<Outcome> {
        if ticket == self.decided {
            self.decisions.settle();
        }
        if self.refused.get(path).is_none_or(|refusal| refusal.ticket >= ticket) {
            return None;
        }
        self.refused.remove(path);
        if let Some(evening) = self.evening.as_mut().filter(|evening| evening.is_at(path)) {
            evening.session = None;
        }
        let (saved, left) = std::mem::take(&mut self.left).into_iter().partition(|evening| evening.is_at(path));
        self.left = left;
        for journal in Vec::<Evening>::into_iter(saved).filter_map(|evening| evening.journal) {
            journal.release(&mut self.saver);
        }
        Some(self.health())
    }

    /// The file of an evening that the disk refused is written anew the next time.
    fn distrust(&mut self, path: &Path, app: &App) {
        if let Some(evening) = self.evening.as_mut().filter(|evening| evening.is_at(path)) {
            evening.session = app.session().cloned().map(Box::new);
        }
        for evening in self.evening.iter_mut().chain(&mut self.left).filter(|evening| evening.is_at(path)) {
            if let Some(journal) = &mut evening.journal {
                journal.distrust();
            }
        }
    }

    fn refuse(&mut self, path: &Path, why: String) -> Outcome {
        self.refused.insert(path.to_owned(), Refusal { why, ticket: self.saver.last() });
        self.health()
    }

    fn health(&self) -> Outcome {
        match self.refused.values().next() {
            Some(refusal) => Outcome::NotSaved(refusal.why.clone()),
            None => Outcome::Saved,
        }
    }
}

impl Evening {
    /// Whether something of it is not in its file.
    fn is_behind(&self) -> bool {
        self.journal.as_ref().is_none_or(Journal::is_behind)
    }

    fn is_at(&self, path: &Path) -> bool {
        self.journal.as_ref().is_some_and(|journal| journal.path() == path)
    }
}

/// Whether an evening could not begin because another one has its name.
fn is_taken(fault: &Fault) -> bool {
    fault.why == words::why_name_taken()
}

/// The id after one that is taken: `2026-11-22-1` is followed by `2026-11-22-2`.
fn following(id: &Slug) -> Slug {
    let (day, number) = id.as_str().rsplit_once('-').unwrap_or((id.as_str(), "0"));
    let next = number.parse::<u64>().unwrap_or(0).saturating_add(1);
    Slug::new(&format!("{day}-{next}")).unwrap_or_else(|| Slug::from_words(&format!("{day} {next}")))
}
