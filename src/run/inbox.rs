//! Everything that happens comes into one inbox, and the loop waits there.
//!
//! The keyboard is read where it is waited for, so that a key costs no change of threads. Other
//! threads put events into the inbox and ring a bell: a pipe that is waited for beside the keyboard.

use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::iter;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SendError, Sender, channel};
use std::time::{Duration, Instant};

use super::Event;
use super::listen::Keyboard;

/// Where other threads put what happens.
#[derive(Clone, Debug)]
pub struct Post {
    events: Sender<Event>,
    bell: Arc<PipeWriter>,
    /// Whether the bell rings already, so that the pipe never holds more than one byte.
    rings: Arc<AtomicBool>,
}

impl Post {
    /// Puts an event into the inbox and wakes the loop; an error if the loop is gone.
    pub fn send(&self, event: Event) -> Result<(), SendError<Event>> {
        self.events.send(event)?;
        if !self.rings.swap(true, Ordering::SeqCst) {
            // The other end goes only with the inbox.
            let _ = (&*self.bell).write_all(b"!");
        }
        Ok(())
    }

    /// Puts an event into the inbox for when the loop wakes the next time.
    pub fn leave(&self, event: Event) {
        let _ = self.events.send(event);
    }
}

/// What waits for the loop.
#[derive(Debug)]
pub struct Inbox {
    events: Receiver<Event>,
    bell: PipeReader,
    rings: Arc<AtomicBool>,
    /// None where lines are read instead.
    keyboard: Option<Keyboard>,
}

impl Inbox {
    /// An inbox, and the post that brings events to it.
    pub fn new() -> io::Result<(Post, Self)> {
        let (sender, events) = channel();
        let (reader, writer) = io::pipe()?;
        let rings = Arc::new(AtomicBool::new(false));
        let post = Post { events: sender, bell: Arc::new(writer), rings: Arc::clone(&rings) };
        Ok((post, Self { events, bell: reader, rings, keyboard: None }))
    }

    /// Begins to hear the keyboard. `post` is that of this inbox.
    pub fn open(&mut self, post: Post) -> io::Result<()> {
        self.keyboard.insert(Keyboard::default()).start(post)
    }

    /// The next event; none if nothing happened for as long as `patience`.
    pub fn wait(&mut self, patience: Option<Duration>) -> Option<Event> {
        let until = patience.and_then(|patience| Instant::now().checked_add(patience));
        loop {
            if let Some(event) = self.next() {
                return Some(event);
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            if left == Some(Duration::ZERO) {
                return None;
            }
            let Some(keyboard) = &mut self.keyboard else { return hear(&self.events, left) };
            if keyboard.listen(&self.bell, &self.events, left) {
                self.stop_bell();
            }
        }
    }

    /// What has happened by now, without waiting.
    pub fn ready(&mut self) -> impl Iterator<Item = Event> {
        iter::from_fn(|| self.next())
    }

    fn next(&mut self) -> Option<Event> {
        self.keyboard.as_mut().and_then(Keyboard::next).or_else(|| self.events.try_recv().ok())
    }

    /// What is put into the inbox from here on rings anew.
    fn stop_bell(&mut self) {
        let _ = self.bell.read(&mut [0]);
        self.rings.store(false, Ordering::SeqCst);
    }
}

/// The next event that another thread tells of; none if nothing comes within `patience`.
pub fn hear(events: &Receiver<Event>, patience: Option<Duration>) -> Option<Event> {
    match patience {
        Some(patience) => events.recv_timeout(patience).ok(),
        None => Some(events.recv().unwrap_or(Event::Gone)),
    }
}
