//! What the two decided and `couple.toml` does not say yet: `couple.toml.new-N`, one for each
//! program that has something to say.
//!
//! A change is appended before the next frame, as a step of an evening is; the
//! [`saver`](super::saver) brings `couple.toml` up to it behind the frames, and then it goes. The
//! program holds a lock on its file as long as it lives, so what a dead one left is known, and the
//! next start takes it over.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::lock::{open_locked, private_options};
use super::{create_folder, read_file};
use crate::couple::Couple;
use crate::couple::change::{self, Change};
use crate::words;

/// Between the name of the couple's file and a number.
const WAITING: &str = ".new-";

/// The largest file of changes that is read.
const BYTES: usize = 16 << 20;

/// How many names are tried before it is said that none is free.
const NAMES_TRIED: u32 = 1_000;

/// The changes of this program that wait for the disk.
#[derive(Debug)]
pub struct Decisions {
    couple: PathBuf,
    /// None as long as nothing was decided.
    file: Option<Locked>,
    /// The couple as the changes leave them.
    known: Couple,
    /// How many bytes of the file are whole changes.
    whole: u64,
}

/// A file of changes that no other program writes to.
#[derive(Debug)]
struct Locked {
    file: File,
    path: PathBuf,
}

impl Decisions {
    /// No changes yet: `couple.toml`, at `path`, says `couple`.
    pub fn none(path: PathBuf, couple: Couple) -> Self {
        Self { couple: path, file: None, known: couple, whole: 0 }
    }

    /// Writes down what was decided since the last time. After a failure the next time covers it.
    pub fn append(&mut self, couple: &Couple) -> io::Result<()> {
        let change = Change::between(&self.known, couple);
        if change.is_none() {
            return Ok(());
        }
        let text = change.written();
        let locked = match self.file.take() {
            Some(locked) => locked,
            None => Locked::fresh(&self.couple)?,
        };
        let written = (&locked.file).write_all(text.as_bytes());
        if written.is_err() {
            // What was written of it is taken back, so that the changes before it stay whole.
            let _ = locked.file.set_len(self.whole);
        } else {
            self.whole += text.len() as u64;
            self.known = couple.clone();
        }
        self.file = Some(locked);
        written
    }

    /// `couple.toml` says everything that was decided: the changes, and the words in them, go.
    pub fn settle(&mut self) {
        if let Some(locked) = &self.file
            && locked.file.set_len(0).is_ok()
        {
            self.whole = 0;
        }
    }
}

impl Drop for Decisions {
    fn drop(&mut self) {
        if let Some(locked) = self.file.take().filter(|_| self.whole == 0) {
            locked.remove();
        }
    }
}

impl Locked {
    /// A file under the first name that is free.
    fn fresh(couple: &Path) -> io::Result<Self> {
        create_folder(couple.parent().unwrap_or(Path::new(".")))?;
        for number in 1..=NAMES_TRIED {
            let path = waiting_path(couple, number);
            let locked = Self::take(private_options().create(true), path)?;
            // One with changes was left by a dead program, and could not be taken over.
            if let Some(locked) = locked.filter(|locked| locked.file.metadata().is_ok_and(|file| file.len() == 0)) {
                return Ok(locked);
            }
        }
        Err(io::Error::other(words::why_no_name_free()))
    }

    /// Opens a file; none if a living program has it.
    fn take(options: &OpenOptions, path: PathBuf) -> io::Result<Option<Self>> {
        Ok(open_locked(options, &path)?.map(|file| Self { file, path }))
    }

    /// Removes the file while the lock is still held.
    fn remove(self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Changes that dead programs left.
#[derive(Debug, Default)]
pub struct Left(Vec<Locked>);

impl Left {
    /// Finds them beside the couple's file at `path`.
    pub fn find(path: &Path) -> Self {
        let found = waiting_paths(path).into_iter();
        Self(found.filter_map(|path| Locked::take(&private_options(), path).ok().flatten()).collect())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The couple with these changes.
    pub fn made_in(&self, couple: &Couple) -> Couple {
        let texts = self.0.iter().filter_map(|locked| String::from_utf8(read_file(&locked.path, BYTES).ok()?).ok());
        let changes = texts.flat_map(|text| change::read(&text));
        changes.fold(couple.clone(), |couple, change| change.made_in(&couple))
    }

    /// Removes them.
    pub fn remove(self) {
        self.0.into_iter().for_each(Locked::remove);
    }
}

fn waiting_path(couple: &Path, number: u32) -> PathBuf {
    let mut name = couple.as_os_str().to_owned();
    name.push(format!("{WAITING}{number}"));
    PathBuf::from(name)
}

/// The files of changes beside the couple's file at `couple`, by number.
pub fn waiting_paths(couple: &Path) -> Vec<PathBuf> {
    let Some(entries) = couple.parent().and_then(|folder| std::fs::read_dir(folder).ok()) else { return Vec::new() };
    let own = couple.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let number = |name: &str| name.strip_prefix(own)?.strip_prefix(WAITING)?.parse::<u32>().ok();
    let mut found: Vec<(u32, PathBuf)> =
        entries.flatten().filter_map(|entry| Some((number(entry.file_name().to_str()?)?, entry.path()))).collect();
    found.sort();
    found.into_iter().map(|(_, path)| path).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Seat;

    fn named(name: &str) -> Couple {
        let mut couple = Couple::default();
        couple.rename(Seat::One, name);
        couple
    }

    #[test]
    fn what_a_dead_program_left_is_found_and_what_a_living_one_writes_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("couple.toml");
        let mut dead = Decisions::none(path.clone(), Couple::default());
        dead.append(&named("Alex")).unwrap();
        assert!(Left::find(&path).is_empty(), "it lives");
        // Dies without settling.
        drop(dead);
        let folders = crate::store::Folders { data: folder.path().to_owned(), decks: Vec::new(), config: None };
        let seen = crate::store::couple::look(&folders).unwrap();
        assert_eq!(
            seen.name(Seat::One).map(ToString::to_string).as_deref(),
            Some("Alex"),
            "also by one who only looks"
        );
        let mut living = Decisions::none(path.clone(), Couple::default());
        living.append(&named("Kim")).unwrap();
        let left = Left::find(&path);
        assert_eq!(left.made_in(&Couple::default()), named("Alex"));
        left.remove();
        assert_eq!(waiting_paths(&path), [folder.path().join("couple.toml.new-2")]);
        living.settle();
        drop(living);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn settled_words_are_in_no_file_and_later_ones_are() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("couple.toml");
        let mut decisions = Decisions::none(path.clone(), Couple::default());
        decisions.append(&named("Alex")).unwrap();
        decisions.settle();
        decisions.append(&named("Kim")).unwrap();
        let text = std::fs::read_to_string(waiting_paths(&path).remove(0)).unwrap();
        assert_eq!(text.matches("Kim").count(), 1);
        drop(decisions);
        assert_eq!(Left::find(&path).made_in(&named("Alex")), named("Kim"));
    }
}
