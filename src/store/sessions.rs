//! Finding and reading the session files.

use std::io;
use std::path::Path;

use super::lock::Lock;
use super::{Fault, Folders, journal, read_file, set_beside, shown};
use crate::app::command::Deletion;
use crate::deck::Slug;
use crate::diagnostic::nearest;
use crate::history::Sessions;
use crate::session::record::{self, Unreadable};

/// The largest session file that is read: a hundred thousand cards and as many steps fit.
const SESSION_BYTES: usize = 256 << 20;

/// Reads all sessions. Damaged files are set beside and named; newer ones are left alone.
pub fn read_all(folders: &Folders) -> Sessions {
    let mut sessions = Sessions::default();
    let Ok(entries) = std::fs::read_dir(folders.sessions()) else { return sessions };
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    for name in names.iter().filter_map(|name| name.to_str()) {
        if let Some(id) = name.strip_suffix(".toml.new").and_then(Slug::new) {
            adopt(folders, &id);
        }
    }
    let mut ids: Vec<Slug> = names
        .iter()
        .filter_map(|name| name.to_str())
        .filter_map(|name| Slug::new(name.strip_suffix(".toml").or_else(|| name.strip_suffix(".toml.new"))?))
        .collect();
    ids.sort();
    ids.dedup();
    for id in ids {
        add(&mut sessions, folders, &id);
    }
    sessions.briefs.sort_by_key(|brief| std::cmp::Reverse(brief.number));
    sessions
}

/// Reads the session called `id`, or says what is wrong and which one may have been meant.
pub fn find(folders: &Folders, id: &str) -> Result<record::Read, Fault> {
    let path = folders.sessions().join(format!("{id}.toml"));
    let slug = Slug::new(id).ok_or_else(|| no_such(folders, id, &path))?;
    adopt(folders, &slug);
    match read_one(&path) {
        Ok(read) => Ok(read),
        Err(Problem::Gone) => Err(no_such(folders, id, &path)),
        Err(Problem::World(error)) => Err(Fault::new("cannot read this session", &path, error)),
        Err(Problem::Content(Unreadable::Newer(version))) => {
            Err(Fault::new("cannot read this session", &path, format!("it is of a newer okdeck (version {version})")))
        }
        Err(Problem::Content(Unreadable::Damaged)) => {
            Err(Fault::new("cannot read this session", &path, "it is damaged")
                .hint("its bytes are kept; `okdeck sessions` shows the others"))
        }
    }
}

/// Deletes a session, or words of one, for good.
pub fn delete_from(folders: &Folders, deletion: &Deletion) -> Result<(), Fault> {
    match deletion {
        Deletion::Session(id) => delete(folders, id),
        Deletion::Words { session, step } => {
            let path = journal::path(folders, session);
            let fault = |error: io::Error| Fault::new("cannot delete these words", &path, error);
            let lock = Lock::take(&path).map_err(fault)?;
            let _held = lock.ok_or_else(|| fault(io::Error::other("another okdeck has it open")))?;
            let mut evening = find(folders, session.as_str())?.session;
            evening.forget_words(*step);
            super::replace::replace(&path, &record::written(&evening)).map_err(fault)
        }
    }
}

/// Deletes a session for good.
pub fn delete(folders: &Folders, id: &Slug) -> Result<(), Fault> {
    let path = journal::path(folders, id);
    let fault = |error: io::Error| Fault::new("cannot delete this session", &path, error);
    let lock = Lock::take(&path).map_err(fault)?;
    let held = lock.ok_or_else(|| fault(io::Error::other("another okdeck has it open")))?;
    let _ = std::fs::remove_file(journal::new_path(&path));
    std::fs::remove_file(&path).map_err(fault)?;
    drop(held);
    super::replace::flush_folder(&folders.sessions()).map_err(fault)
}

fn add(sessions: &mut Sessions, folders: &Folders, id: &Slug) {
    let path = journal::path(folders, id);
    match read_one(&path) {
        Ok(read) => sessions.add(read.session),
        Err(Problem::Gone) => {}
        Err(Problem::World(error)) => sessions.notices.push(format!("{}: {error}", shown(&path))),
        Err(Problem::Content(Unreadable::Newer(version))) => {
            sessions
                .notices
                .push(format!("{} is of a newer okdeck (version {version}); it is left alone.", shown(&path)));
        }
        Err(Problem::Content(Unreadable::Damaged)) => sessions.notices.push(set_beside(&path)),
    }
}

enum Problem {
    Gone,
    World(io::Error),
    Content(Unreadable),
}

/// Reads a session where it stands, or where it waits for the disk.
fn read_one(path: &Path) -> Result<record::Read, Problem> {
    match read_at(&journal::new_path(path)) {
        Ok(read) => Ok(read),
        Err(_) => read_at(path),
    }
}

fn read_at(path: &Path) -> Result<record::Read, Problem> {
    let bytes = read_file(path, SESSION_BYTES).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Problem::Gone,
        _ => Problem::World(error),
    })?;
    // A torn write can end inside a character: what stands before it is still good.
    let valid = std::str::from_utf8(&bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let text = std::str::from_utf8(&bytes[..valid]).expect("cut where UTF-8 ends");
    record::read(text).map_err(Problem::Content)
}

/// Takes over a file that a dead program had written but not yet renamed, unless it is torn.
fn adopt(folders: &Folders, id: &Slug) {
    let path = journal::path(folders, id);
    let new = journal::new_path(&path);
    if new.symlink_metadata().is_err() {
        return;
    }
    let Ok(Some(_lock)) = Lock::take(&path) else { return };
    let recorded = |path: &Path| read_at(path).ok().map(|read| read.session.recorded());
    let good = match (recorded(&new), recorded(&path)) {
        (Some(new), Some(old)) => new + 1 >= old,
        (new, _) => new.is_some(),
    };
    let _ = if good { std::fs::rename(&new, &path) } else { std::fs::remove_file(&new) };
}

fn no_such(folders: &Folders, id: &str, path: &Path) -> Fault {
    let sessions = read_all(folders);
    let ids: Vec<String> = sessions.briefs.iter().map(|brief| brief.id.to_string()).collect();
    let fault = Fault::new("no such session", path, "there is no file of that name");
    match nearest(id, ids.iter().map(String::as_str)) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.hint("`okdeck sessions` lists them"),
    }
}
