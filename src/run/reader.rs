//! Reads decks and sessions behind the frames.
//!
//! However many there are, the first frame does not wait for them, and neither does the home screen
//! after an evening. Keys do: until everything is known, nothing is done on half a knowledge.

use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use super::Event;
use super::inbox::Post;
use crate::app::command::Outcome;
use crate::shelf::{Origin, Shelf};
use crate::store::{Folders, library, sessions};
use crate::words;

/// Reads everything, as often as it is asked to.
#[derive(Debug)]
pub struct Reader {
    folders: Folders,
    post: Post,
    reading: Option<Reading>,
    /// The decks that were named by their path, if the reading under way is to be followed by another.
    again: Option<Vec<PathBuf>>,
}

/// A reading.
#[derive(Debug)]
enum Reading {
    Runs(JoinHandle<Outcome>),
    Over(Outcome),
}

impl Reading {
    fn join(self) -> Outcome {
        match self {
            Self::Runs(thread) => thread.join().expect("reading never panics"),
            Self::Over(outcome) => outcome,
        }
    }
}

/// Says that a reading is over, in whatever way it ends.
struct Farewell(Post);

impl Drop for Farewell {
    fn drop(&mut self) {
        // The loop is gone only when the program ends.
        let _ = self.0.send(Event::Read);
    }
}

impl Reader {
    /// A reader of these folders, that says by `post` when it is done.
    pub fn new(folders: Folders, post: Post) -> Self {
        Self { folders, post, reading: None, again: None }
    }

    /// Reads everything anew; `before` is the shelf as it was. While a reading is under way, another
    /// one follows it.
    pub fn read(&mut self, before: &Shelf) {
        let named = self.named(before);
        match self.reading {
            Some(_) => self.again = Some(named),
            None => self.start(named),
        }
    }

    /// Whether something was read, or is being read, that was not taken yet.
    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// Waits for the reading under way, which may hold the lock of a session for a moment.
    pub fn wait(&mut self) {
        self.reading = self.reading.take().map(|reading| Reading::Over(reading.join()));
    }

    /// What was read, once the last of several readings is over. Waits for the one under way.
    pub fn take(&mut self) -> Option<Outcome> {
        let read = self.reading.take()?.join();
        match self.again.take() {
            Some(named) => {
                self.start(named);
                None
            }
            None => Some(read),
        }
    }

    fn start(&mut self, named: Vec<PathBuf>) {
        let (folders, post, language) = (self.folders.clone(), self.post.clone(), words::language());
        let again = named.clone();
        let thread = thread::Builder::new().spawn(move || {
            let _farewell = Farewell(post);
            // What cannot be read is worded here.
            words::speak(language);
            read(&folders, &named)
        });
        // Where no thread can be had the frames wait after all; that it is over was said already.
        self.reading = Some(thread.map_or_else(|_| Reading::Over(read(&self.folders, &again)), Reading::Runs));
    }

    /// The decks that were named by their path and stand in none of the folders.
    fn named(&self, shelf: &Shelf) -> Vec<PathBuf> {
        let own = self.folders.own_decks();
        let is_in_folders =
            |path: &Path| std::iter::once(&own).chain(&self.folders.decks).any(|folder| path.parent() == Some(folder));
        let paths = shelf.decks.iter().filter_map(|shelved| match &shelved.origin {
            Origin::File(path) => Some(path),
            Origin::Bundled => None,
        });
        paths.filter(|path| !is_in_folders(path)).cloned().collect()
    }
}

fn read(folders: &Folders, named: &[PathBuf]) -> Outcome {
    let mut shelf = library::read_shelf(folders);
    for again in named.iter().flat_map(|path| library::read_deck(path)) {
        shelf.put(again);
    }
    Outcome::Refreshed { shelf: Box::new(shelf), sessions: Box::new(sessions::read_all(folders)) }
}
