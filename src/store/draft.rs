//! The file of an unfinished note: `sessions/ID.draft`, beside the session and under its lock.
//!
//! It is written by the [`saver`](super::saver) a moment after the words were typed, under another
//! name first, so that there is the old draft or the new one; and it is removed when the note is
//! kept or given up.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::lock::private_options;
use super::{read_file, set_beside};
use crate::session::draft::{self, Draft};
use crate::system;

/// The largest draft that is read, in bytes: far more than a note can hold.
const DRAFT_BYTES: usize = 1 << 20;

/// The ending of a draft's name, and of one that is being written.
const ENDINGS: [&str; 2] = ["draft", "draft-new"];

/// Where the unfinished note of the session at `session` is kept.
pub fn path(session: &Path) -> PathBuf {
    session.with_extension(ENDINGS[0])
}

/// Whether a file holds an unfinished note.
pub fn is_draft(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
}

/// Puts a draft into the file at `path`, or removes the file.
pub fn save(path: &Path, draft: Option<&Draft>) -> io::Result<()> {
    let Some(draft) = draft else { return remove(path) };
    let new = path.with_extension(ENDINGS[1]);
    let _ = std::fs::remove_file(&new);
    let mut file = private_options().create_new(true).open(&new)?;
    file.write_all(draft::written(draft).as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&new, path)?;
    flush_folder_of(path)
}

/// Removes the draft of a session, and what a killed program left of one.
pub fn remove(path: &Path) -> io::Result<()> {
    let mut has_removed = false;
    for ending in ENDINGS {
        match std::fs::remove_file(path.with_extension(ending)) {
            Ok(()) => has_removed = true,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    if has_removed { flush_folder_of(path) } else { Ok(()) }
}

/// The draft of the file at `path`, and what to say when the file could not be used. What a killed
/// program had written but not yet renamed is newer; torn, it is no TOML and counts for nothing.
pub fn read(path: &Path) -> (Option<Draft>, Option<String>) {
    let whole = ENDINGS.iter().rev().find_map(|ending| read_at(&path.with_extension(ending)));
    let is_strange = whole.is_none() && path.symlink_metadata().is_ok();
    (whole, is_strange.then(|| set_beside(path)))
}

fn read_at(path: &Path) -> Option<Draft> {
    let bytes = read_file(path, DRAFT_BYTES).ok()?;
    draft::read(std::str::from_utf8(&bytes).ok()?)
}

fn flush_folder_of(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), system::flush_folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Clean;

    #[test]
    fn a_draft_that_was_not_renamed_counts_if_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = path(&folder.path().join("evening.toml"));
        let draft = |words| Draft { card: 0, words: Clean::lossy(words) };
        save(&path, Some(&draft("first"))).unwrap();
        let new = path.with_extension(ENDINGS[1]);
        let text = draft::written(&draft("second"));
        for end in 0..text.trim_end().len() {
            std::fs::write(&new, &text[..end]).unwrap();
            assert_eq!(read(&path).0, Some(draft("first")), "torn after {end} bytes");
        }
        std::fs::write(&new, &text).unwrap();
        assert_eq!(read(&path).0, Some(draft("second")));
        remove(&path).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
