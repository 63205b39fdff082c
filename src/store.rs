//! The disk: folders, sessions, the couple, and the decks people wrote.
//!
//! Reading trusts nothing and never blocks; writing never loses what was there. What the world
//! refuses is a [`Fault`]: what could not be done, where, why, and what to do.

pub mod config;
pub mod couple;
pub mod decisions;
pub mod draft;
pub mod journal;
pub mod kept;
pub mod library;
pub mod lock;
pub mod replace;
pub mod saver;
pub mod sessions;

use std::fs::{DirBuilder, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::system;
use crate::text::Clean;
use crate::words;

/// Something the world refused.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}", words::fault_told(what, &shown(path), why))]
pub struct Fault {
    /// What could not be done.
    pub what: String,
    /// Where.
    pub path: PathBuf,
    /// Why.
    pub why: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Fault {
    /// A fault at `path`.
    pub fn new(what: impl Into<String>, path: &Path, why: impl Into<Why>) -> Self {
        Self { what: what.into(), path: path.to_owned(), why: why.into().0, hint: None }
    }

    /// The same with advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Why something was refused, in words.
#[derive(Debug)]
pub struct Why(String);

impl From<io::Error> for Why {
    fn from(error: io::Error) -> Self {
        Self(words::why(&error))
    }
}

impl From<String> for Why {
    fn from(why: String) -> Self {
        Self(why)
    }
}

impl From<&str> for Why {
    fn from(why: &str) -> Self {
        Self(why.to_owned())
    }
}

/// A path that is safe to print.
pub fn shown(path: &Path) -> Clean {
    Clean::lossy(&path.to_string_lossy()).one_line()
}

/// Where things are kept.
#[derive(Clone, Debug)]
pub struct Folders {
    /// `sessions/`, `decks/` and `couple.toml` are in here.
    pub data: PathBuf,
    /// Further folders with decks, later ones winning.
    pub decks: Vec<PathBuf>,
    /// `config.toml`; none where no place for it is known.
    pub config: Option<PathBuf>,
}

impl Folders {
    /// The data folder of this system, or the given one.
    pub fn find(data: Option<PathBuf>, decks: Vec<PathBuf>) -> Result<Self, Fault> {
        let data = match data {
            Some(data) => data,
            None => directories::ProjectDirs::from("", "", "okdeck")
                .map(|dirs| dirs.data_dir().to_owned())
                // A relative home would leave files wherever the program happens to be started.
                .filter(|dir| dir.is_absolute())
                .ok_or_else(|| {
                    Fault::new(words::fault_no_data(), Path::new("~"), words::why_no_home())
                        .hint(words::hint_data_dir())
                })?,
        };
        Ok(Self { data, decks, config: None })
    }

    /// The folder of the session files.
    pub fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// The folder of the couple's own decks.
    pub fn own_decks(&self) -> PathBuf {
        self.data.join("decks")
    }

    /// Where sessions and decks are read from.
    pub fn read_at_start(&self) -> Vec<PathBuf> {
        [self.sessions(), self.own_decks()].into_iter().chain(self.decks.iter().cloned()).collect()
    }

    /// The file of names, stars and set-aside cards.
    pub fn couple(&self) -> PathBuf {
        self.data.join(couple::NAME)
    }
}

/// Creates a folder that only its owner can open, with those above it.
pub fn create_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    system::keep_folders_private(&mut builder);
    builder.create(folder)
}

/// Whether these files, and those in the folders among them, hold more bytes than that. No more of
/// them are looked at than it takes to know.
pub fn hold_more(paths: &[PathBuf], bytes: u64) -> bool {
    let mut left = bytes;
    let entries = paths.iter().flat_map(|path| std::fs::read_dir(path).into_iter().flatten().flatten());
    let mut sizes = paths.iter().map(|path| path.metadata()).chain(entries.map(|entry| entry.metadata()));
    sizes.any(|file| match left.checked_sub(file.map_or(0, |file| if file.is_file() { file.len() } else { 0 })) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    })
}

/// Reads a regular file of at most `limit` bytes. A folder, pipe, device or endless link is an
/// error and never a wait.
pub fn read_file(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let file = open_without_waiting(path).map_err(|error| match path.metadata() {
        // A socket cannot even be opened.
        Ok(metadata) if !metadata.is_file() && !metadata.is_dir() => io::Error::other(words::why_no_file()),
        _ => error,
    })?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::Error::other(words::why_folder()));
    }
    if !metadata.is_file() {
        return Err(io::Error::other(words::why_no_file()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0).min(limit));
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        return Err(io::Error::other(words::why_too_large(limit >> 20)));
    }
    Ok(bytes)
}

fn open_without_waiting(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    system::open_without_waiting(&mut options);
    options.open(path)
}

/// Whether reading failed because something else stands in a file's place: a folder, a pipe, a
/// socket, a link to itself, or more bytes than any file of ours has.
fn is_no_file_of_ours(error: &io::Error) -> bool {
    system::is_no_file(error) || error.kind() == io::ErrorKind::Other
}

/// Says why nothing can be written to the data folder, where that can be known beforehand.
pub fn refusal(folders: &Folders) -> Option<Fault> {
    let fault = |path: &Path, why: String| Some(Fault::new(words::fault_not_saved(), path, why));
    for folder in [folders.sessions(), folders.data.clone()] {
        match folder.metadata() {
            Ok(metadata) if !metadata.is_dir() => {
                return fault(&folder, words::why_no_folder());
            }
            Ok(_) => return system::not_writable(&folder).and_then(|why| fault(&folder, why)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return fault(&folder, words::why(&error)),
        }
    }
    let above = folders.data.ancestors().skip(1).find(|above| above.symlink_metadata().is_ok())?;
    system::not_writable(above).and_then(|why| fault(above, why))
}

/// Renames a damaged file to the first free `NAME.damaged-1`, and says so.
pub fn set_beside(path: &Path) -> String {
    match free_beside(path).map(|beside| std::fs::rename(path, &beside).map(|()| beside)) {
        Some(Ok(beside)) => words::set_beside(&name(path), &name(&beside)),
        _ => words::left_there(&name(path)),
    }
}

/// Copies a file of which a part is damaged to the first free `NAME.damaged-1`, and says so.
fn copy_beside(path: &Path) -> io::Result<String> {
    let beside = free_beside(path).ok_or_else(|| io::Error::other(words::why_no_name_free()))?;
    let mut copy = lock::private_options().create_new(true).open(&beside)?;
    io::copy(&mut File::open(path)?, &mut copy)?;
    copy.sync_all()?;
    Ok(words::end_beside(&name(path), &name(&beside)))
}

fn free_beside(path: &Path) -> Option<PathBuf> {
    let candidates = (1..1000).map(|n| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".damaged-{n}"));
        PathBuf::from(name)
    });
    candidates.into_iter().find(|candidate| candidate.symlink_metadata().is_err())
}

/// A file's name, which fits a line where its path would not.
fn name(path: &Path) -> Clean {
    shown(Path::new(path.file_name().unwrap_or_default()))
}
