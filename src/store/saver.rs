//! The thread that waits for the disk, so that no frame does.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use super::lock::Lock;
use super::{Fault, replace};

/// What the disk is asked to do.
#[derive(Debug)]
enum Job {
    /// Flush what was appended to a file.
    Flush { file: File, path: PathBuf },
    /// Flush a new file and rename it into its place.
    Settle { file: File, from: PathBuf, to: PathBuf },
    /// Replace a file whole.
    Replace { path: PathBuf, text: String },
    /// Let go of a lock, now that everything before this is done.
    Release { _lock: Lock },
    /// Say that everything before this is done.
    Finish(Sender<()>),
}

/// How a job ended: saved, or why not.
pub type Ending = Result<PathBuf, Fault>;

/// Does the slow part of saving behind the frames.
#[derive(Debug)]
pub struct Saver {
    jobs: Sender<Job>,
    thread: JoinHandle<()>,
}

impl Saver {
    /// Starts the thread; `told` hears of every job's ending.
    pub fn start(told: impl Fn(Ending) + Send + 'static) -> Self {
        let (jobs, waiting) = mpsc::channel::<Job>();
        let thread = std::thread::spawn(move || {
            while let Ok(job) = waiting.recv() {
                let mut batch = vec![job];
                batch.extend(waiting.try_iter());
                for job in without_superseded(batch) {
                    if let Some(ending) = perform(job) {
                        told(ending);
                    }
                }
            }
        });
        Self { jobs, thread }
    }

    /// Flushes what was appended to `file`.
    pub fn flush(&self, file: &File, path: &Path) -> Result<(), Fault> {
        let file = file.try_clone().map_err(|error| Fault::new("not saved", path, error))?;
        self.send(Job::Flush { file, path: path.to_owned() });
        Ok(())
    }

    /// Flushes a new file and renames it into its place.
    pub fn settle(&self, file: &File, from: &Path, to: &Path) -> Result<(), Fault> {
        let file = file.try_clone().map_err(|error| Fault::new("not saved", to, error))?;
        self.send(Job::Settle { file, from: from.to_owned(), to: to.to_owned() });
        Ok(())
    }

    /// Replaces the file at `path`.
    pub fn replace(&self, path: &Path, text: String) {
        self.send(Job::Replace { path: path.to_owned(), text });
    }

    /// Lets go of a lock once everything asked for is done.
    pub fn release(&self, lock: Lock) {
        self.send(Job::Release { _lock: lock });
    }

    /// Waits until everything asked for is done, at most for `patience`. Says whether it is.
    pub fn finish(&self, patience: Duration) -> bool {
        let (done, waiting) = mpsc::channel();
        self.send(Job::Finish(done));
        match waiting.recv_timeout(patience) {
            Ok(()) => true,
            Err(RecvTimeoutError::Timeout) => false,
            // The thread ended, so whatever it could do is done.
            Err(RecvTimeoutError::Disconnected) => self.thread.is_finished(),
        }
    }

    fn send(&self, job: Job) {
        // The thread ends only with the program, or with a panic that is told on its own.
        let _ = self.jobs.send(job);
    }
}

/// Of several flushes of one file only the last matters: it covers the others.
fn without_superseded(batch: Vec<Job>) -> Vec<Job> {
    let mut kept: Vec<Job> = Vec::with_capacity(batch.len());
    for job in batch {
        if let (Job::Flush { path, .. }, Some(Job::Flush { path: before, .. })) = (&job, kept.last())
            && path == before
        {
            kept.pop();
        }
        kept.push(job);
    }
    kept
}

fn perform(job: Job) -> Option<Ending> {
    let (path, done) = match job {
        Job::Flush { file, path } => (path, file.sync_data()),
        Job::Settle { file, from, to } => {
            let folder = to.parent().map(Path::to_owned).unwrap_or_default();
            let done = file
                .sync_all()
                .and_then(|()| std::fs::rename(&from, &to))
                .and_then(|()| replace::flush_folder(&folder));
            (to, done)
        }
        Job::Replace { path, text } => {
            let done = replace::replace(&path, &text);
            (path, done)
        }
        Job::Release { .. } => return None,
        Job::Finish(done) => {
            let _ = done.send(());
            return None;
        }
    };
    Some(match done {
        Ok(()) => Ok(path),
        Err(error) => Err(Fault::new("not saved", &path, error)),
    })
}
