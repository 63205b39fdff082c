//! Finding and reading the session files.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::io;
use std::path::{Path, PathBuf};

use super::journal::{self, Journal};
use super::lock::Lock;
use super::{Fault, Folders, is_no_file_of_ours, name, read_file, set_beside};
use crate::app::command::Deletion;
use crate::deck::Slug;
use crate::diagnostic::nearest;
use crate::history::{Sessions, rank};
use crate::session::Session;
use crate::session::record::{self, Unreadable};
use crate::system;
use crate::words;

/// The largest session file that is read: a hundred thousand cards and as many steps fit.
const SESSION_BYTES: usize = 256 << 20;

/// Reads all sessions. Damaged files are set beside and named; newer ones are left alone.
pub fn read_all(folders: &Folders) -> Sessions {
    let mut sessions = Sessions::default();
    let entries = match std::fs::read_dir(folders.sessions()) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return sessions,
        Err(error) => {
            sessions.notices.push(format!("{}: {error}.", name(&folders.sessions())));
            return sessions;
        }
    };
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    let names = || names.iter().filter_map(|name| name.to_str());
    let mut waiting: BTreeMap<Slug, BTreeSet<u32>> = BTreeMap::new();
    for (id, number) in names().filter_map(journal::waiting_name) {
        waiting.entry(id).or_default().insert(number);
    }
    for dead in names().filter_map(|name| name.strip_suffix(".lock")).filter_map(Slug::new) {
        // The lock of a program that was killed goes with the next one to see it.
        drop(Lock::take(&journal::path(folders, &dead)));
    }
    let mut ids: BTreeSet<Slug> = names().filter_map(|name| name.strip_suffix(".toml")).filter_map(Slug::new).collect();
    ids.extend(waiting.keys().cloned());
    for id in ids {
        let path = journal::path(folders, &id);
        let held = waiting.contains_key(&id) && !adopt(&path);
        add(&mut sessions, &path, held);
    }
    sessions.briefs.sort_by_key(|brief| std::cmp::Reverse(brief.number));
    sessions
}

/// The newest session that is `wanted`. Names tell which follow each other, so that no more are read
/// than are needed; those that somebody renamed are all read. What cannot be read is passed over and
/// left as it is.
pub fn newest(folders: &Folders, wanted: impl Fn(&Session) -> bool) -> Option<Session> {
    let entries = std::fs::read_dir(folders.sessions()).into_iter().flatten().flatten();
    let found = entries.filter_map(|entry| Named::by(entry.file_name().to_str()?));
    let (dated, renamed): (Vec<Named>, Vec<Named>) = found.partition(|named| named.rank.is_some());
    let mut dated = BinaryHeap::from(dated);
    let read = |named: Named| Some(read_one(&journal::path(folders, &named.id), named.waits).ok()?.session);
    let newest = std::iter::from_fn(|| dated.pop()).filter_map(read).find(|session| wanted(session));
    let renamed = renamed.into_iter().filter_map(read).filter(|session| wanted(session));
    newest.into_iter().chain(renamed).max_by_key(|session| session.head.number)
}

/// A session as the name of a file of it says; in the order in which they began.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    /// Its day and its number on that day; none if somebody renamed it.
    rank: Option<([u8; 10], u64)>,
    /// Whether the file waits for the disk.
    waits: bool,
    id: Slug,
}

impl Named {
    fn by(name: &str) -> Option<Self> {
        let waiting = journal::waiting_name(name);
        let waits = waiting.is_some();
        let id = waiting.map(|(id, _)| id).or_else(|| Slug::new(name.strip_suffix(".toml")?))?;
        let rank = rank(&id).and_then(|(day, number)| Some((day.as_bytes().try_into().ok()?, number)));
        Some(Self { rank, waits, id })
    }
}

/// Reads the session called `id`, or says what is wrong and which one may have been meant.
pub fn find(folders: &Folders, id: &str) -> Result<record::Read, Fault> {
    let path = folders.sessions().join(format!("{id}.toml"));
    let slug = Slug::new(id).ok_or_else(|| no_such(folders, id, &path))?;
    let path = journal::path(folders, &slug);
    let held = !journal::waiting_paths(&path).is_empty() && !adopt(&path);
    read_one(&path, held).map_err(|problem| refused(problem, folders, id, &path))
}

/// Reads the session called `id` as it stands, without opening it, and says whether another program
/// has it open.
pub fn look(folders: &Folders, id: &Slug) -> Result<(record::Read, bool), Fault> {
    let path = journal::path(folders, id);
    let is_open_elsewhere = matches!(Lock::take(&path), Ok(None));
    let read = read_one(&path, true).map_err(|problem| refused(problem, folders, id.as_str(), &path))?;
    Ok((read, is_open_elsewhere))
}

/// A session that was opened to go on.
#[derive(Debug)]
pub struct Opened {
    /// What could be read.
    pub read: record::Read,
    /// Where it goes on.
    pub journal: Journal,
    /// What was set beside, in words.
    pub said: Option<String>,
    /// Why nothing can be written at the moment.
    pub fault: Option<Fault>,
}

/// Opens the session called `id` under its lock; none if another program has it open. Where
/// nothing can be written it is read all the same.
pub fn open(folders: &Folders, id: &Slug) -> Result<Option<Opened>, Fault> {
    let path = journal::path(folders, id);
    let is_there = path.symlink_metadata().is_ok() || !journal::waiting_paths(&path).is_empty();
    if !is_there {
        return Err(no_such(folders, id.as_str(), &path));
    }
    let lock = match Lock::take(&path) {
        Ok(Some(lock)) => lock,
        Ok(None) => return Ok(None),
        Err(error) => {
            let read = read_one(&path, true).map_err(|problem| refused(problem, folders, id.as_str(), &path))?;
            let journal = Journal::waiting(path.clone(), read.whole as u64);
            let fault = Some(Fault::new(words::fault_not_saved(), &path, error));
            return Ok(Some(Opened { read, journal, said: None, fault }));
        }
    };
    adopt_locked(&path);
    let read = read_one(&path, false).map_err(|problem| refused(problem, folders, id.as_str(), &path))?;
    let whole = read.whole as u64;
    match Journal::reopen(path.clone(), lock, whole) {
        Ok((journal, said)) => Ok(Some(Opened { read, journal, said, fault: None })),
        Err(fault) => Ok(Some(Opened { read, journal: Journal::waiting(path, whole), said: None, fault: Some(fault) })),
    }
}

/// Deletes a session, or words of one, for good.
pub fn delete_from(folders: &Folders, deletion: &Deletion) -> Result<(), Fault> {
    match deletion {
        Deletion::Session(id) => delete(folders, id),
        Deletion::Words { session, step } => {
            let path = journal::path(folders, session);
            let fault = |error: io::Error| Fault::new(words::fault_words_stay(), &path, error);
            let lock = Lock::take(&path).map_err(fault)?;
            let _held = lock.ok_or_else(|| fault(io::Error::other(words::why_open_elsewhere())))?;
            let mut evening = find(folders, session.as_str())?.session;
            evening.forget_words(*step);
            journal::replace(&path, &record::written(&evening)).map_err(fault)
        }
    }
}

/// Deletes a session for good.
pub fn delete(folders: &Folders, id: &Slug) -> Result<(), Fault> {
    let path = journal::path(folders, id);
    let fault = |error: io::Error| Fault::new(words::fault_session_stays(), &path, error);
    let lock = Lock::take(&path).map_err(fault)?;
    let held = lock.ok_or_else(|| fault(io::Error::other(words::why_open_elsewhere())))?;
    for waiting in journal::waiting_paths(&path) {
        let _ = std::fs::remove_file(waiting);
    }
    super::draft::remove(&super::draft::path(&path)).map_err(fault)?;
    std::fs::remove_file(&path).map_err(fault)?;
    drop(held);
    system::flush_folder(&folders.sessions()).map_err(fault)
}

fn add(sessions: &mut Sessions, path: &Path, held: bool) {
    match read_one(path, held) {
        Ok(read) => sessions.add(read.session),
        Err(Problem::Gone) => {}
        Err(Problem::World(error)) if is_no_file_of_ours(&error) => sessions.notices.push(set_beside(path)),
        Err(Problem::World(error)) => sessions.notices.push(format!("{}: {error}.", name(path))),
        Err(Problem::Content(Unreadable::Newer(version))) => {
            sessions.notices.push(words::newer_left(&name(path), version) + ".");
        }
        Err(Problem::Content(Unreadable::Damaged)) => sessions.notices.push(set_beside(path)),
    }
}

enum Problem {
    Gone,
    World(io::Error),
    Content(Unreadable),
}

/// Reads a session where it stands; while another program has it open (`held`), also where it
/// waits for the disk.
fn read_one(path: &Path, held: bool) -> Result<record::Read, Problem> {
    let waiting = if held { journal::waiting_paths(path) } else { Vec::new() };
    let newest = waiting.iter().find_map(|path| read_at(path).ok().filter(|(_, is_whole)| *is_whole));
    let (mut read, _) = newest.map_or_else(|| read_at(path), Ok)?;
    // The file's name names it, whatever stands in it.
    if let Some(id) = path.file_stem().and_then(|stem| Slug::new(stem.to_str()?)) {
        read.session.head.id = id;
    }
    Ok(read)
}

/// Reads a session file, and whether it was written to its end when it was last written anew.
fn read_at(path: &Path) -> Result<(record::Read, bool), Problem> {
    let bytes = read_file(path, SESSION_BYTES).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Problem::Gone,
        _ => Problem::World(error),
    })?;
    // A torn write can end inside a character: what stands before it is still good.
    let valid = std::str::from_utf8(&bytes).map_or_else(|error| error.valid_up_to(), str::len);
    let text = std::str::from_utf8(&bytes[..valid]).expect("cut where UTF-8 ends");
    let read = record::read(text).map_err(Problem::Content)?;
    let is_whole = journal::is_whole(text) && read.lost == 0;
    Ok((read, is_whole))
}

/// Takes over what a dead program had written but not yet renamed. Says whether it could: not
/// while another program has the session open, or where nothing can be written.
fn adopt(path: &Path) -> bool {
    let Ok(Some(_lock)) = Lock::take(path) else { return false };
    adopt_locked(path);
    true
}

/// The newest text that is whole takes its place; a torn one does so only where there is nothing
/// else to read. The others go.
fn adopt_locked(path: &Path) {
    let waiting = journal::waiting_paths(path);
    let is_good = |waiting: &&PathBuf| read_at(waiting).is_ok_and(|(_, is_whole)| is_whole);
    let is_readable = |waiting: &&PathBuf| read_at(waiting).is_ok();
    let mut taken = waiting.iter().find(is_good);
    if taken.is_none() && !waiting.is_empty() && read_at(path).is_err() {
        taken = waiting.iter().find(is_readable);
    }
    if let Some(taken) = taken
        && std::fs::rename(taken, path).is_err()
    {
        return;
    }
    for waiting in waiting.iter().filter(|waiting| Some(*waiting) != taken) {
        let _ = std::fs::remove_file(waiting);
    }
}

fn refused(problem: Problem, folders: &Folders, id: &str, path: &Path) -> Fault {
    match problem {
        Problem::Gone => no_such(folders, id, path),
        Problem::World(error) => Fault::new(words::fault_session(), path, error),
        Problem::Content(Unreadable::Newer(version)) => {
            Fault::new(words::fault_session(), path, words::why_newer(version))
        }
        Problem::Content(Unreadable::Damaged) => {
            Fault::new(words::fault_session(), path, words::why_damaged()).hint(words::hint_bytes_kept())
        }
    }
}

fn no_such(folders: &Folders, id: &str, path: &Path) -> Fault {
    let sessions = read_all(folders);
    let ids: Vec<String> = sessions.briefs.iter().map(|brief| brief.id.to_string()).collect();
    let fault = Fault::new(words::fault_no_session(), path, words::why_no_such_name());
    match nearest(id, ids.iter().map(String::as_str)) {
        Some(near) => fault.hint(words::hint_did_you_mean(near)),
        None => fault.hint(words::hint_sessions()),
    }
}
