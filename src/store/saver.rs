//! The thread that waits for the disk, so that no frame does.
//!
//! Every job has a ticket, and every ending names it: what succeeds late says nothing about what
//! failed after it was asked for.

use std::collections::HashSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use super::lock::Lock;
use super::{config, couple, draft, journal};
use crate::couple::Couple;
use crate::session::draft::Draft;
use crate::settings::{Row, Value};
use crate::words;

/// Counts what the disk was asked for.
pub type Ticket = u64;

/// What the disk is asked to do.
#[derive(Debug)]
enum Job {
    /// Flush what was appended to a file.
    Flush { file: Arc<File>, path: PathBuf },
    /// Flush a new file and rename it into its place.
    Settle { file: Arc<File>, from: PathBuf, to: PathBuf },
    /// Bring the couple's file up to what was decided here.
    Couple { path: PathBuf, couple: Box<Couple> },
    /// Write a setting into its file.
    Setting { path: PathBuf, row: &'static Row, value: Value },
    /// Keep an unfinished note, or remove it.
    Draft { path: PathBuf, draft: Option<Draft> },
    /// Let go of a lock, now that everything before this is done.
    Release { _lock: Lock },
    /// Say that everything before this is done.
    Finish(Sender<()>),
}

/// How a job ended.
#[derive(Debug)]
pub struct Ending {
    /// The file that was to be saved.
    pub path: PathBuf,
    /// The job's number.
    pub ticket: Ticket,
    /// Saved, or why not, in words.
    pub result: Result<(), String>,
}

/// Does the slow part of saving behind the frames.
#[derive(Debug)]
pub struct Saver {
    jobs: Sender<(Ticket, Job)>,
    thread: JoinHandle<()>,
    last: Ticket,
}

impl Saver {
    /// Starts the thread. `couple` is what the couple's file said when it was read; `told` hears of
    /// every job's ending.
    pub fn start(couple: Couple, told: impl Fn(Ending) + Send + 'static) -> io::Result<Self> {
        let (jobs, waiting) = mpsc::channel::<(Ticket, Job)>();
        let language = words::language();
        let thread = std::thread::Builder::new().spawn(move || {
            // Why the disk refuses something is worded where it does.
            words::speak(language);
            let mut base = couple;
            while let Ok(job) = waiting.recv() {
                let mut batch = vec![job];
                batch.extend(waiting.try_iter());
                for (ticket, job) in without_superseded(batch) {
                    if let Some((path, result)) = perform(job, &mut base) {
                        told(Ending { path, ticket, result });
                    }
                }
            }
        })?;
        Ok(Self { jobs, thread, last: 0 })
    }

    /// The number of the last job that was asked for.
    pub fn last(&self) -> Ticket {
        self.last
    }

    /// Flushes what was appended to `file`.
    pub fn flush(&mut self, file: &Arc<File>, path: &Path) {
        self.send(Job::Flush { file: Arc::clone(file), path: path.to_owned() });
    }

    /// Flushes a new file and renames it into its place.
    pub fn settle(&mut self, file: &Arc<File>, from: &Path, to: &Path) {
        self.send(Job::Settle { file: Arc::clone(file), from: from.to_owned(), to: to.to_owned() });
    }

    /// Brings the couple's file at `path` up to what was decided here.
    pub fn couple(&mut self, path: &Path, couple: Couple) {
        self.send(Job::Couple { path: path.to_owned(), couple: Box::new(couple) });
    }

    /// Writes a setting into the file at `path`.
    pub fn setting(&mut self, path: &Path, row: &'static Row, value: Value) {
        self.send(Job::Setting { path: path.to_owned(), row, value });
    }

    /// Keeps the unfinished note at `path`, or removes it.
    pub fn draft(&mut self, path: &Path, draft: Option<Draft>) {
        self.send(Job::Draft { path: path.to_owned(), draft });
    }

    /// Lets go of a lock once everything asked for is done.
    pub fn release(&mut self, lock: Lock) {
        self.send(Job::Release { _lock: lock });
    }

    /// Waits until everything asked for is done, at most for `patience`. Says whether it is.
    pub fn finish(&mut self, patience: Duration) -> bool {
        let (done, waiting) = mpsc::channel();
        self.send(Job::Finish(done));
        waiting.recv_timeout(patience).is_ok() && !self.thread.is_finished()
    }

    fn send(&mut self, job: Job) {
        self.last += 1;
        // The thread ends before this does only by a panic, and then `finish` says so.
        let _ = self.jobs.send((self.last, job));
    }
}

/// Of several flushes of one open file only the last matters, as it covers the others; of several
/// states of the couple or values of a setting too.
fn without_superseded(batch: Vec<(Ticket, Job)>) -> Vec<(Ticket, Job)> {
    let mut flushed = HashSet::new();
    let mut has_couple = false;
    let mut settings = HashSet::new();
    let mut kept: Vec<(Ticket, Job)> = batch
        .into_iter()
        .rev()
        .filter(|(_, job)| match job {
            Job::Flush { file, .. } => flushed.insert(Arc::as_ptr(file)),
            Job::Setting { row, .. } => settings.insert(row.key),
            Job::Couple { .. } => !std::mem::replace(&mut has_couple, true),
            _ => true,
        })
        .collect();
    kept.reverse();
    kept
}

fn perform(job: Job, base: &mut Couple) -> Option<(PathBuf, Result<(), String>)> {
    match job {
        Job::Flush { file, path } => Some((path, file.sync_data().map_err(|error| words::why(&error)))),
        Job::Settle { file, from, to } => {
            let done = journal::settle(&file, &from, &to);
            Some((to, done.map_err(|error| words::why(&error))))
        }
        Job::Couple { path, couple } => {
            let done = couple::save(&path, base, &couple);
            if done.is_ok() {
                *base = *couple;
            }
            Some((path, done))
        }
        Job::Setting { path, row, value } => {
            let done = config::save(&path, row, &value);
            Some((path, done))
        }
        Job::Draft { path, draft } => {
            let done = draft::save(&path, draft.as_ref()).map_err(|error| words::why(&error));
            Some((path, done))
        }
        Job::Release { .. } => None,
        Job::Finish(done) => {
            let _ = done.send(());
            None
        }
    }
}
