//! Where a command writes a file that somebody named: never over another one unasked, and whole or
//! not at all.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};

use super::{Failure, print};
use crate::store::{Fault, replace};
use crate::words::decks as words;

/// Where a command that exports puts its text.
#[derive(Args, Debug)]
pub struct Output {
    /// The file to write; without it all goes to standard output
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,
    /// Write even where a file is there already
    #[arg(long, requires = "output")]
    force: bool,
}

impl Output {
    /// Says before any work is done why nothing can be written.
    pub fn demand_free(&self) -> Result<(), Fault> {
        self.output.as_ref().map_or(Ok(()), |path| demand_free(path, self.force))
    }

    /// Writes `text` to the file, or prints it; gives the file.
    pub fn take(&self, text: &str) -> Result<Option<&Path>, Failure> {
        match &self.output {
            Some(path) => write(path, text, self.force)?,
            None => print(text)?,
        }
        Ok(self.output.as_deref())
    }
}

/// Says before any work is done why nothing can be written to `path`.
pub fn demand_free(path: &Path, force: bool) -> Result<(), Fault> {
    let fault = |why: String| Fault::new(words::fault_not_written(), path, why);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if path.file_name().is_none() || path.is_dir() {
        return Err(fault(words::why_is_folder()).hint(words::hint_file_in_folder()));
    }
    if !folder.is_dir() {
        return Err(fault(words::why_no_such_folder()).hint(words::hint_create_folder()));
    }
    match path.metadata().or_else(|_| path.symlink_metadata()) {
        Err(_) => Ok(()),
        Ok(_) if !force => Err(exists(path)),
        Ok(metadata) if !metadata.is_file() => Err(fault(words::why_not_regular()).hint(words::hint_another_file())),
        Ok(_) => Ok(()),
    }
}

/// Writes `text` to `path`.
pub fn write(path: &Path, text: &str, force: bool) -> Result<(), Fault> {
    let written = std::path::absolute(path).and_then(|path| match path.exists() {
        true if force => replace::replace_kept(&path, text),
        false if force => replace::replace(&path, text),
        _ => replace::create(&path, text),
    });
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(path),
        _ => Fault::new(words::fault_not_written(), path, error).hint(words::hint_nothing_changed()),
    })
}

fn exists(path: &Path) -> Fault {
    Fault::new(words::fault_nothing_is_written(), path, words::why_there_already()).hint(words::hint_force())
}
