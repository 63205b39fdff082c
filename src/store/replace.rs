//! Replacing a file whole: a temporary file in the same folder, written, flushed, renamed, and the
//! folder flushed. At every instant there is the old file or the new one.

use std::fs::Permissions;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::create_folder;
use crate::system::flush_folder;
use crate::words;

/// How temporary files begin.
const PREFIX: &str = ".okdeck-";

/// Puts `text` in place of the file at `path`, for its owner's eyes only.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    put(path, text, None)
}

/// The same for a file that a person wrote: who may read it stays, and where it may not be written
/// it is left alone.
pub fn replace_kept(path: &Path, text: &str) -> io::Result<()> {
    let permissions = path.metadata()?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, words::why_read_only_file()));
    }
    put(path, text, Some(permissions))
}

/// Writes a new file at `path`, for its owner's eyes only; an error if anything is there.
pub fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    create_folder(folder)?;
    let file = written(folder, text)?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    flush_folder(folder)
}

fn put(path: &Path, text: &str, permissions: Option<Permissions>) -> io::Result<()> {
    // A link is followed, so that the link stays and its target is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().ok_or_else(|| io::Error::other(words::why_no_folder()))?;
    create_folder(folder)?;
    let file = written(folder, text)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(&target).map_err(|error| error.error)?;
    flush_folder(folder)
}

/// A temporary file in `folder` that holds `text` and is flushed.
fn written(folder: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix(PREFIX).tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Whether a file, by its name, is what a killed program left of one that it was writing.
pub fn is_leftover(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// Removes what killed programs left beside the file at `path`. Its lock must be held.
pub fn sweep(path: &Path) {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let Some(entries) = target.parent().and_then(|folder| std::fs::read_dir(folder).ok()) else { return };
    for entry in entries.flatten().filter(|entry| is_leftover(&entry.file_name().to_string_lossy())) {
        let _ = std::fs::remove_file(entry.path());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ours.toml");
        create(&path, "first").unwrap();
        assert_eq!(create(&path, "second").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "first");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left behind");
    }
}
