//! The file of the evening: every step is appended before the next frame and flushed behind it.
//!
//! A new file is written under `ID.toml.new` and renamed once the disk has it, so that a power cut
//! leaves the old file or the new one; steps go to the same open file all the while. After any
//! failure the old file is left as it is and the next step writes a new one whole.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::lock::{Lock, private_options};
use super::saver::Saver;
use super::{Fault, Folders, create_folder};
use crate::deck::Slug;

/// Why a fresh session cannot have its name.
const TAKEN: &str = "another evening has this name";

/// The open file of one session.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// The file that steps are appended to; none after a failure.
    file: Option<File>,
    /// How many bytes of it are whole steps.
    whole: u64,
    lock: Lock,
}

impl Journal {
    /// Opens the journal of a session under its lock. `whole` is the length of what could be read;
    /// what stands behind it is cut off. None if another program has the session open.
    pub fn reopen(folders: &Folders, id: &Slug, whole: u64) -> Result<Option<Self>, Fault> {
        let path = path(folders, id);
        let fault = |error| Fault::new("not saved", &path, error);
        let Some(lock) = Lock::take(&path).map_err(fault)? else { return Ok(None) };
        let file = private_options().open(&path).map_err(fault)?;
        file.set_len(whole).map_err(fault)?;
        Ok(Some(Self { path, file: Some(file), whole, lock }))
    }

    /// Starts the journal of a fresh session whose text is `text`. A session or program that has
    /// this id already is a fault, and nothing of it is touched.
    pub fn begin(folders: &Folders, id: &Slug, text: &str, saver: &Saver) -> Result<Self, Fault> {
        let path = path(folders, id);
        let fault = |error| Fault::new("not saved", &path, error);
        create_folder(&folders.sessions()).map_err(fault)?;
        let lock = Lock::take(&path).map_err(fault)?;
        let lock = lock.filter(|_| path.symlink_metadata().is_err());
        let lock = lock.ok_or_else(|| fault(io::Error::other(TAKEN)))?;
        let mut journal = Self { path, file: None, whole: 0, lock };
        journal.rewrite(text, saver)?;
        Ok(journal)
    }

    /// Appends the text of a step. If that fails, now or since the last failure, the file is
    /// written anew from `whole`.
    pub fn append(&mut self, step: &str, whole: impl Fn() -> String, saver: &Saver) -> Result<(), Fault> {
        let Some(file) = &mut self.file else { return self.rewrite(&whole(), saver) };
        if let Err(error) = file.write_all(step.as_bytes()) {
            // What was written of the step is taken back, so that the file stays whole.
            let _ = file.set_len(self.whole);
            self.file = None;
            return Err(Fault::new("not saved", &self.path, error));
        }
        self.whole += step.len() as u64;
        saver.flush(file, &self.path)
    }

    /// Writes the file anew, so that words which must be gone are gone.
    pub fn rewrite(&mut self, text: &str, saver: &Saver) -> Result<(), Fault> {
        self.file = None;
        let fault = |error| Fault::new("not saved", &self.path, error);
        let new = new_path(&self.path);
        let _ = std::fs::remove_file(&new);
        let mut file = private_options().create_new(true).open(&new).map_err(fault)?;
        if let Err(error) = file.write_all(text.as_bytes()) {
            let _ = std::fs::remove_file(&new);
            return Err(fault(error));
        }
        saver.settle(&file, &new, &self.path)?;
        self.whole = text.len() as u64;
        self.file = Some(file);
        Ok(())
    }

    /// Closes the journal; its lock is let go once the disk has everything.
    pub fn release(self, saver: &Saver) {
        saver.release(self.lock);
    }

    /// Says that a flush failed: the file at hand is not to be trusted any more.
    pub fn distrust(&mut self) {
        self.file = None;
    }

    /// The file's path.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Where a session is kept.
pub fn path(folders: &Folders, id: &Slug) -> PathBuf {
    folders.sessions().join(format!("{id}.toml"))
}

/// Where a session is written before the disk has it.
pub fn new_path(path: &Path) -> PathBuf {
    path.with_extension("toml.new")
}
