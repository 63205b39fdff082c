//! Replacing a file whole: a temporary file in the same folder, written, flushed, renamed, and the
//! folder flushed. At every instant there is the old file or the new one.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use super::create_folder;

/// Puts `text` in place of the file at `path`, for its owner's eyes only.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link is followed, so that the link stays and its target is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().ok_or_else(|| io::Error::other("no folder"))?;
    create_folder(folder)?;
    let mut file = tempfile::Builder::new().prefix(".okdeck-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    flush_folder(folder)
}

/// Writes `text` to a new file at `path`, for its owner's eyes only. Whatever stands there already,
/// a link included, is left alone and is an error.
pub fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".okdeck-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    flush_folder(folder)
}

/// Flushes a folder, so that a rename in it survives a power cut. Windows does this by itself.
pub fn flush_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
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
