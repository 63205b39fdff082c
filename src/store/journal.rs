//! The file of the evening: every step is appended before the next frame and flushed behind it.
//!
//! A new text is written under `ID.toml.new-N` and renamed once the disk has it, so that a power
//! cut leaves the old file or the new one; steps go to the same open file all the while. The text
//! ends with a line that says so: without it the file is torn, and the old one counts. After any
//! failure the old file is left as it is and the next step writes a new one whole.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::lock::{Lock, private_options};
use super::saver::Saver;
use super::{Fault, Folders, copy_beside, create_folder};
use crate::deck::Slug;
use crate::words;

/// Behind a text that was written whole.
const END: &str = "# Whole up to here.\n";

/// The open file of one session.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// The file that steps are appended to; none after a failure.
    file: Option<Arc<File>>,
    /// How many bytes of it are whole steps.
    whole: u64,
    /// None as long as it cannot be had, because the folder takes no files.
    lock: Option<Lock>,
    /// How many times the text was written anew.
    rewritten: u32,
}

impl Journal {
    /// Opens the journal of a session under its lock. `whole` is the length of what could be read;
    /// what stands behind it is cut off, and kept beside unless it is a torn step. Says so.
    pub fn reopen(path: PathBuf, lock: Lock, whole: u64) -> Result<(Self, Option<String>), Fault> {
        let fault = |error| Fault::new(words::fault_not_saved(), &path, error);
        let mut file = private_options().open(&path).map_err(fault)?;
        let mut said = None;
        if file.metadata().map_err(fault)?.len() > whole {
            if !is_torn_step(&mut file, whole).map_err(fault)? {
                said = Some(copy_beside(&path).map_err(fault)?);
            }
            file.set_len(whole).map_err(fault)?;
        }
        Ok((Self { path, file: Some(Arc::new(file)), whole, lock: Some(lock), rewritten: 0 }, said))
    }

    /// The journal of a session in a folder that takes no files at the moment: every step tries
    /// again.
    pub fn waiting(path: PathBuf, whole: u64) -> Self {
        Self { path, file: None, whole, lock: None, rewritten: 0 }
    }

    /// Starts the journal of a fresh session whose text is `text`. A session or program that has
    /// this id already is a fault, and nothing of it is touched.
    pub fn begin(folders: &Folders, id: &Slug, text: &str, saver: &mut Saver) -> Result<Self, Fault> {
        let path = path(folders, id);
        let fault = |error| Fault::new(words::fault_not_saved(), &path, error);
        create_folder(&folders.sessions()).map_err(fault)?;
        let lock = Lock::take(&path).map_err(fault)?;
        let lock = lock.filter(|_| path.symlink_metadata().is_err());
        let lock = lock.ok_or_else(|| fault(io::Error::other(words::why_name_taken())))?;
        let mut journal = Self { path, file: None, whole: 0, lock: Some(lock), rewritten: 0 };
        journal.rewrite(text, saver)?;
        Ok(journal)
    }

    /// Appends the text of a step. If that fails, now or since the last failure, the file is
    /// written anew from `whole`.
    pub fn append(&mut self, step: &str, whole: impl Fn() -> String, saver: &mut Saver) -> Result<(), Fault> {
        let Some(file) = &self.file else { return self.rewrite(&whole(), saver) };
        if let Err(error) = (&**file).write_all(step.as_bytes()) {
            // What was written of the step is taken back, so that the file stays whole.
            let _ = file.set_len(self.whole);
            self.file = None;
            return Err(Fault::new(words::fault_not_saved(), &self.path, error));
        }
        self.whole += step.len() as u64;
        saver.flush(file, &self.path);
        Ok(())
    }

    /// Writes the file anew, so that words which must be gone are gone.
    pub fn rewrite(&mut self, text: &str, saver: &mut Saver) -> Result<(), Fault> {
        self.file = None;
        self.lock().map_err(|error| Fault::new(words::fault_not_saved(), &self.path, error))?;
        self.rewritten += 1;
        let new = new_path(&self.path, self.rewritten);
        match write_new(&new, text) {
            Ok(file) => {
                let file = Arc::new(file);
                saver.settle(&file, &new, &self.path);
                self.whole = (text.len() + END.len()) as u64;
                self.file = Some(file);
                Ok(())
            }
            Err(error) => Err(Fault::new(words::fault_not_saved(), &self.path, error)),
        }
    }

    /// Closes the journal; its lock is let go once the disk has everything.
    pub fn release(self, saver: &mut Saver) {
        if let Some(lock) = self.lock {
            saver.release(lock);
        }
    }

    /// Says that the disk refused it: the file at hand is not to be trusted any more.
    pub fn distrust(&mut self) {
        self.file = None;
    }

    /// Whether the last step reached the file.
    pub fn is_behind(&self) -> bool {
        self.file.is_none()
    }

    /// The file's path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes the lock where it could not be had before, unless the evening went on without us.
    fn lock(&mut self) -> io::Result<()> {
        if self.lock.is_some() {
            return Ok(());
        }
        let lock = Lock::take(&self.path)?.ok_or_else(|| io::Error::other(words::why_moved_on()))?;
        if self.path.metadata()?.len() != self.whole {
            return Err(io::Error::other(words::why_moved_on()));
        }
        self.lock = Some(lock);
        Ok(())
    }
}

/// Puts `text` in place of all that is kept of a session which is not open. Its lock must be held. A
/// kill on the way leaves the old text or the new one, and the next start takes the new one over.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let newest = waiting_paths(path).first().and_then(|newest| number(newest));
    let new = new_path(path, newest.unwrap_or(0).saturating_add(1));
    settle(&write_new(&new, text)?, &new, path)
}

/// Brings a text that was written whole from where it waits to its place. An older one that waits,
/// because the disk refused to settle it, goes before: a start would take it for the newest.
pub fn settle(file: &File, from: &Path, to: &Path) -> io::Result<()> {
    file.sync_all()?;
    for older in waiting_paths(to).iter().filter(|path| number(path) < number(from)) {
        std::fs::remove_file(older)?;
    }
    std::fs::rename(from, to)?;
    to.parent().map_or(Ok(()), crate::system::flush_folder)
}

/// The number of a text that waits for the disk.
fn number(path: &Path) -> Option<u32> {
    Some(waiting_name(path.file_name()?.to_str()?)?.1)
}

/// Writes a text under the name of one that waits for the disk. After a failure nothing is there.
fn write_new(path: &Path, text: &str) -> io::Result<File> {
    let _ = std::fs::remove_file(path);
    let mut file = private_options().create_new(true).open(path)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.write_all(END.as_bytes()));
    if written.is_err() {
        let _ = std::fs::remove_file(path);
    }
    written.map(|()| file)
}

/// Whether what stands behind `whole` is one step that was not written to its end.
fn is_torn_step(file: &mut File, whole: u64) -> io::Result<bool> {
    const LONGEST: u64 = 64 << 10;
    file.seek(SeekFrom::Start(whole))?;
    let mut tail = Vec::new();
    file.take(LONGEST).read_to_end(&mut tail)?;
    let words = String::from_utf8_lossy(&tail);
    let step = words.trim_start_matches('\n');
    let header = "[[steps]]\n";
    let is_one = step.starts_with(header)
        && step.matches("[[steps]]").count() == 1
        && !step.contains("\nturn = \"one\"\n")
        && !step.contains("\nturn = \"two\"\n");
    Ok((tail.len() as u64) < LONGEST && (is_one || header.starts_with(step)))
}

/// Where a session is kept.
pub fn path(folders: &Folders, id: &Slug) -> PathBuf {
    folders.sessions().join(format!("{id}.toml"))
}

fn new_path(path: &Path, number: u32) -> PathBuf {
    path.with_extension(format!("toml.new-{number}"))
}

/// The session and number of a text that waits for the disk, by its file name.
pub fn waiting_name(name: &str) -> Option<(Slug, u32)> {
    let (id, number) = name.rsplit_once('-')?;
    Some((Slug::new(id.strip_suffix(".toml.new")?)?, number.parse().ok()?))
}

/// The texts of the session at `path` that wait for the disk, the newest first.
pub fn waiting_paths(path: &Path) -> Vec<PathBuf> {
    let Some(entries) = path.parent().and_then(|folder| std::fs::read_dir(folder).ok()) else { return Vec::new() };
    let own = path.file_stem().and_then(|stem| stem.to_str());
    let mut found: Vec<(u32, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| {
            let (id, number) = waiting_name(entry.file_name().to_str()?)?;
            (Some(id.as_str()) == own).then(|| (number, entry.path()))
        })
        .collect();
    found.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    found.into_iter().map(|(_, path)| path).collect()
}

/// Whether a text was written to its end.
pub fn is_whole(text: &str) -> bool {
    text.contains(END)
}
