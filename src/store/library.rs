//! Finding the decks: those inside the program, those in the folders, and one named by its path.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread::Builder;

use super::{Fault, Folders, read_file};
use crate::deck::parse::{self, Parsed};
use crate::deck::{FILE_BYTES, Slug, bundled};
use crate::shelf::{Origin, Shelf, Shelved};
use crate::words;

/// From this many decks on they are read by several threads.
const MANY_DECKS: usize = 20;
/// The most threads that read decks.
const MOST_THREADS: usize = 4;

/// Reads every deck. One bad file never hides the others. Of the decks inside the program those in the
/// language that is spoken come first.
pub fn read_shelf(folders: &Folders) -> Shelf {
    let mut shelf = bundled_shelf();
    for folder in std::iter::once(&folders.own_decks()).chain(&folders.decks) {
        for read in read_decks(&deck_files(folder)) {
            match read {
                Ok(shelved) => shelf.put(shelved),
                Err(fault) => shelf.notices.push(format!("{fault}.")),
            }
        }
    }
    shelf
}

/// The decks inside the program and nothing else, those in the language that is spoken first.
pub fn bundled_shelf() -> Shelf {
    let mut shelf = Shelf::default();
    bundled::for_speakers_of(words::language().tag()).for_each(|deck| shelf.put(Shelved::bundled(deck)));
    shelf
}

/// Reads these decks, in order. Many are shared out to several threads.
fn read_decks(paths: &[PathBuf]) -> Vec<Result<Shelved, Fault>> {
    let language = words::language();
    let read = move |paths: &[PathBuf]| -> Vec<_> {
        // What cannot be read is worded here.
        words::speak(language);
        paths.iter().map(|path| read_deck(path)).collect()
    };
    if paths.len() < MANY_DECKS {
        return read(paths);
    }
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS);
    std::thread::scope(|scope| {
        // Where no thread can be had, this one reads that share.
        let start = |share| Builder::new().spawn_scoped(scope, move || read(share)).map_err(|_| share);
        let shares: Vec<_> = paths.chunks(paths.len().div_ceil(threads)).map(start).collect();
        let decks = shares.into_iter().flat_map(|share| match share {
            Ok(thread) => thread.join().expect("reading a deck never panics"),
            Err(share) => read(share),
        });
        decks.collect()
    })
}

/// The deck that `name` means: an id, a title, or a path. Otherwise what may have been meant.
pub fn find(shelf: &mut Shelf, name: &OsStr) -> Result<Slug, Fault> {
    let words = name.to_string_lossy();
    if let Some(label) = shelf.named(&words) {
        return Ok(label.id.clone());
    }
    // One in a language that is not spoken stands on no shelf, but can be asked for.
    if let Some(deck) = bundled::all().find(|deck| deck.id == words) {
        shelf.put(Shelved::bundled(deck));
        return Ok(deck.label().id);
    }
    let path = Path::new(name);
    if path.components().count() > 1 || path.extension().is_some() || path.symlink_metadata().is_ok() {
        let shelved = read_deck(path)?;
        let id = shelved.label.id.clone();
        shelf.put(shelved);
        return Ok(id);
    }
    let fault = Fault::new(words::fault_no_deck(), path, words::why_no_such_name());
    Err(match shelf.nearest(&words) {
        Some(near) => fault.hint(words::hint_did_you_mean(near)),
        None => fault.hint(words::hint_decks()),
    })
}

/// The deck files in a folder, sorted by name; none if it cannot be read.
pub fn deck_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| is_deck_file(path)).collect();
    paths.sort();
    paths
}

/// Whether a path looks like a deck: it ends in `.toml` and is not hidden.
fn is_deck_file(path: &Path) -> bool {
    let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    !hidden && path.extension().is_some_and(|ending| ending == "toml")
}

/// Reads the deck at `path`, with everything that is wrong in it.
pub fn read_deck(path: &Path) -> Result<Shelved, Fault> {
    let (source, parsed) = read_source(path)?;
    Ok(Shelved::new(parsed, &source, Origin::File(path.to_owned())))
}

/// Reads the text of the deck at `path` and what it says.
pub fn read_source(path: &Path) -> Result<(String, Parsed), Fault> {
    let bytes = read_file(path, FILE_BYTES).map_err(|error| {
        let kind = error.kind();
        let fault = Fault::new(words::fault_deck(), path, error);
        match kind {
            ErrorKind::NotFound => fault.hint(words::hint_path()),
            _ => fault.hint(words::hint_deck_file()),
        }
    })?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(parse::parse_bytes(bytes, &stem))
}
