//! The couple's file: read with distrust, and written so that two programs lose nothing of each
//! other's.
//!
//! A program writes what it decided since it last read or wrote, on top of what the file says by
//! then. A file of a newer program, and one that cannot be read for an outside reason, is never
//! written over; a damaged one is set beside. What a dead program had [decided](super::decisions) is
//! taken over by the next one that reads.

use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use super::decisions::Left;
use super::lock::Lock;
use super::{Fault, Folders, is_no_file_of_ours, name, read_file, replace, set_beside};
use crate::couple::Couple;
use crate::session::record::Unreadable;
use crate::words;

/// The file's name in the data folder.
pub const NAME: &str = "couple.toml";

/// The largest file that is read: tens of thousands of stars fit.
const BYTES: usize = 4 << 20;

/// How long another program may hold the file.
const PATIENCE: Duration = Duration::from_secs(1);

enum Problem {
    Gone,
    Damaged,
    Newer(i64),
    World(io::Error),
}

fn load(path: &Path) -> Result<Couple, Problem> {
    let bytes = read_file(path, BYTES).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Problem::Gone,
        _ if is_no_file_of_ours(&error) => Problem::Damaged,
        _ => Problem::World(error),
    })?;
    let text = String::from_utf8(bytes).map_err(|_| Problem::Damaged)?;
    Couple::read(&text).map_err(|unreadable| match unreadable {
        Unreadable::Newer(version) => Problem::Newer(version),
        Unreadable::Damaged => Problem::Damaged,
    })
}

/// The couple, and what to say when its file could not be used.
pub fn read(folders: &Folders) -> (Couple, Option<String>) {
    let path = folders.couple();
    let left = Left::find(&path);
    let (couple, said) = match load(&path) {
        Ok(couple) => (couple, None),
        Err(Problem::Gone) => (Couple::default(), None),
        Err(Problem::Damaged) => (Couple::default(), Some(set_beside(&path))),
        Err(Problem::Newer(version)) => {
            // They could not be saved either, which the screen said all the time.
            left.remove();
            return (Couple::default(), Some(format!("{}.", newer(&path, version))));
        }
        Err(Problem::World(error)) => {
            return (Couple::default(), Some(format!("{}: {}.", name(&path), words::why(&error))));
        }
    };
    if left.is_empty() {
        return (couple, said);
    }
    let with_left = left.made_in(&couple);
    // Where nothing can be written they wait for another start.
    if save(&path, &couple, &with_left).is_ok() {
        left.remove();
    }
    (with_left, said)
}

/// The couple as the file says, with what a dead program left, for those who write nothing: all stays
/// where it is, whatever is in it, and one that cannot be read is a fault, because nobody knows what it forbids.
pub fn look(folders: &Folders) -> Result<Couple, Fault> {
    let path = folders.couple();
    let fault = |why: String| Fault::new(words::fault_couple(), &path, why);
    let with_left = |couple| Ok(Left::find(&path).made_in(&couple));
    match load(&path) {
        Ok(couple) => with_left(couple),
        Err(Problem::Gone) => with_left(Couple::default()),
        Err(Problem::Damaged) => Err(fault(words::why_damaged()).hint(words::hint_couple())),
        Err(Problem::Newer(version)) => Err(fault(words::why_newer(version))),
        Err(Problem::World(error)) => Err(fault(words::why(&error))),
    }
}

/// Brings the file at `path` up to `ours`, which came out of `base`. Otherwise says why not.
pub fn save(path: &Path, base: &Couple, ours: &Couple) -> Result<(), String> {
    let why = |error: io::Error| words::why(&error);
    super::create_folder(path.parent().unwrap_or(Path::new("."))).map_err(why)?;
    let _lock = lock(path).map_err(why)?;
    let couple = match load(path) {
        Ok(theirs) => ours.on_top_of(&theirs, base),
        // Deleted meanwhile, or never there: only what was decided here since then is new.
        Err(Problem::Gone) => ours.on_top_of(&Couple::default(), base),
        Err(Problem::Damaged) => {
            set_beside(path);
            ours.clone()
        }
        Err(Problem::Newer(version)) => return Err(newer(path, version)),
        Err(Problem::World(error)) => return Err(why(error)),
    };
    replace::sweep(path);
    replace::replace(path, &couple.written()).map_err(why)
}

fn newer(path: &Path, version: i64) -> String {
    words::newer_left(&name(path), version)
}

fn lock(path: &Path) -> io::Result<Lock> {
    let until = Instant::now() + PATIENCE;
    loop {
        match Lock::take(path)? {
            Some(lock) => return Ok(lock),
            None if Instant::now() > until => return Err(io::Error::other(words::why_being_written())),
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}
