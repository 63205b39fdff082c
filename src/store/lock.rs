//! One session is open in one program at a time.
//!
//! The lock is an advisory one on a file of its own beside the session, so the system lets go of
//! it when the program ends in any way, and replacing the session file does not matter.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::system;

/// A held lock; letting go of it removes its file.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of the file at `path`; none if another program has it.
    pub fn take(path: &Path) -> io::Result<Option<Self>> {
        let path = path.with_extension("lock");
        let file = open_locked(private_options().create(true), &path)?;
        Ok(file.map(|file| Self { file, path }))
    }
}

/// Opens the file at `path` and locks it; none if another program has it.
pub(super) fn open_locked(options: &OpenOptions, path: &Path) -> io::Result<Option<File>> {
    loop {
        let file = options.open(path)?;
        match file.try_lock() {
            // Another program may have removed the file between opening and locking it.
            Ok(()) if system::is_same_file(&file, path) => return Ok(Some(file)),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still held, so nobody can be holding the one that goes.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// Options for a file that only its owner can read, opened for reading and appending.
pub fn private_options() -> OpenOptions {
    let mut options = File::options();
    options.read(true).append(true);
    system::keep_files_private(&mut options);
    options
}
