//! The disk: folders, sessions, the couple, and the decks people wrote.
//!
//! Reading trusts nothing and never blocks; writing never loses what was there. What the world
//! refuses is a [`Fault`]: what could not be done, where, why, and what to do.

pub mod journal;
pub mod library;
pub mod lock;
pub mod replace;
pub mod saver;
pub mod sessions;

use std::fs::{DirBuilder, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::couple::Couple;
use crate::session::record::Unreadable;
use crate::text::Clean;

/// Something the world refused.
#[derive(Debug, thiserror::Error)]
#[error("{what}: {}: {why}", shown(path))]
pub struct Fault {
    /// What could not be done.
    pub what: &'static str,
    /// Where.
    pub path: PathBuf,
    /// Why.
    pub why: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Fault {
    /// A fault at `path`.
    pub fn new(what: &'static str, path: &Path, why: impl ToString) -> Self {
        Self { what, path: path.to_owned(), why: why.to_string(), hint: None }
    }

    /// The same with advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
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
}

impl Folders {
    /// The data folder of this system, or the given one.
    pub fn find(data: Option<PathBuf>, decks: Vec<PathBuf>) -> Result<Self, Fault> {
        let data = match data {
            Some(data) => data,
            None => directories::ProjectDirs::from("", "", "okdeck")
                .map(|dirs| dirs.data_dir().to_owned())
                .ok_or_else(|| {
                    Fault::new("no data folder", Path::new("~"), "no home folder is known")
                        .hint("name one with --data-dir")
                })?,
        };
        Ok(Self { data, decks })
    }

    /// The folder of the session files.
    pub fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// The folder of the couple's own decks.
    pub fn own_decks(&self) -> PathBuf {
        self.data.join("decks")
    }

    /// The file of names, stars and set-aside cards.
    pub fn couple(&self) -> PathBuf {
        self.data.join("couple.toml")
    }
}

/// Creates a folder that only its owner can open, with those above it.
pub fn create_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Reads a regular file of at most `limit` bytes. A folder, pipe, device or endless link is an
/// error and never a wait.
pub fn read_file(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let file = open_without_waiting(path).map_err(|error| match path.metadata() {
        // A socket cannot even be opened.
        Ok(metadata) if !metadata.is_file() && !metadata.is_dir() => io::Error::other("this is not a regular file"),
        _ => error,
    })?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::Error::other("this is a folder"));
    }
    if !metadata.is_file() {
        return Err(io::Error::other("this is not a regular file"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0).min(limit));
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        return Err(io::Error::other(format!("this file is larger than {} MiB", limit >> 20)));
    }
    Ok(bytes)
}

fn open_without_waiting(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        options.custom_flags(flags.bits() as i32);
    }
    options.open(path)
}

/// The couple, and what to say when its file could not be used.
pub fn read_couple(folders: &Folders) -> (Couple, Option<String>) {
    let path = folders.couple();
    let bytes = match read_file(&path, 4 << 20) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return (Couple::default(), None),
        Err(error) => return (Couple::default(), Some(format!("{}: {error}", shown(&path)))),
    };
    let text = String::from_utf8(bytes).unwrap_or_default();
    match Couple::read(&text) {
        Ok(couple) => (couple, None),
        Err(Unreadable::Newer(version)) => (
            Couple::default(),
            Some(format!("{} is of a newer okdeck (version {version}); it is left alone.", shown(&path))),
        ),
        Err(Unreadable::Damaged) => (Couple::default(), Some(set_beside(&path))),
    }
}

/// Renames a damaged file to the first free `NAME.damaged-1`, and says so.
pub fn set_beside(path: &Path) -> String {
    let free = (1..1000).map(|n| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".damaged-{n}"));
        PathBuf::from(name)
    });
    let beside = free.into_iter().find(|candidate| candidate.symlink_metadata().is_err());
    match beside.map(|beside| std::fs::rename(path, &beside).map(|()| beside)) {
        Some(Ok(beside)) => format!("{} could not be read; it is kept as {}.", shown(path), shown(&beside)),
        _ => format!("{} could not be read; it is left where it is.", shown(path)),
    }
}
