//! What every loop works with: the app, the disk behind it, the clock.

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use super::inbox::{Inbox, Post};
use super::shell::Shell;
use super::watch::Watch;
use super::{Clock, End, Event};
use crate::app::App;
use crate::app::command::Effect;
use crate::store::saver::Ending;
use crate::system;

/// How long it is until a disk that refused something is asked again.
const RETRY: Duration = Duration::from_secs(2);

/// How long a frame waits for decks and sessions that are read again.
const CALM: Duration = Duration::from_millis(80);

/// The app with the disk behind it.
pub struct Work<'a> {
    /// The app.
    pub app: &'a mut App,
    /// The disk.
    pub shell: &'a mut Shell,
    /// The clock.
    pub clock: Clock,
    /// Whether the bell is to be rung; where nothing is drawn, words say what it would.
    pub rings: bool,
    /// Where other threads put what happens.
    pub post: Post,
    /// The folders in which decks may change.
    pub watched: Vec<PathBuf>,
    /// Notices when they do; none before the first frame.
    pub watch: Option<Watch>,
}

impl Work<'_> {
    /// Looks whether anything can be saved here, and performs the first effects.
    pub fn begin(&mut self, first: Vec<Effect>) -> io::Result<Option<End>> {
        if let Some(outcome) = self.shell.look_around() {
            let effects = self.app.learn(outcome);
            let _ = self.perform(effects)?;
        }
        self.perform(first)
    }

    /// How long the next frame can wait for what is being read again, so that the screen changes
    /// once; none if it need not.
    pub fn calm(&self) -> Option<Duration> {
        let since = self.app.waits_since().filter(|_| !self.app.is_early())?;
        (since + CALM).checked_sub(self.clock.now().steady)
    }

    /// Waits for something to happen; none if a clock on the screen went on, or the disk was asked
    /// again.
    pub fn wait(&mut self, inbox: &mut Inbox) -> io::Result<Option<Event>> {
        let tick = self.app.next_tick();
        let retry = self.shell.is_refused().then_some(RETRY);
        let patience = [tick, retry, self.calm()].into_iter().flatten().min();
        if let Some(event) = inbox.wait(patience) {
            return Ok(Some(event));
        }
        let effects = self.app.tick(self.clock.now());
        let _ = self.perform(effects)?;
        if let Some(outcome) = self.shell.try_again(self.app) {
            let effects = self.app.learn(outcome);
            let _ = self.perform(effects)?;
        }
        Ok(None)
    }

    /// Takes what was read, if all of it was. Waits where it is not.
    pub fn take_read(&mut self) -> io::Result<Option<End>> {
        let effects = self.shell.take_read().map(|outcome| self.app.learn(outcome)).unwrap_or_default();
        self.perform(effects)
    }

    /// Notices from now on when decks change, and reads what the first frame did without.
    pub fn look_further(&mut self) -> io::Result<()> {
        self.watch = Some(Watch::start(&self.watched, self.post.clone()));
        let unread = self.app.is_early().then_some(Effect::Refresh);
        self.perform(unread.into_iter().collect()).map(drop)
    }

    /// Waits until decks and sessions are all known.
    pub fn catch_up(&mut self) -> io::Result<Option<End>> {
        let mut ended = None;
        while ended.is_none() && self.app.waits_since().is_some() && self.shell.is_reading() {
            ended = self.take_read()?;
        }
        Ok(ended)
    }

    /// Takes the disk's answer.
    pub fn hear(&mut self, ending: Ending) -> Vec<Effect> {
        self.shell.heard(ending, self.app).map(|outcome| self.app.learn(outcome)).unwrap_or_default()
    }

    /// Performs effects and what follows from their outcomes, in order.
    pub fn perform(&mut self, effects: Vec<Effect>) -> io::Result<Option<End>> {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => return Ok(Some(End::Left)),
                Effect::Ring => self.rings = true,
                Effect::Suspend => suspend()?,
                effect => {
                    if let Some(outcome) = self.shell.perform(effect, self.app) {
                        waiting.extend(self.app.learn(outcome));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Hands over to the disk what must not be lost with the program.
    pub fn put_down(&mut self) {
        for effect in self.app.put_down() {
            let _ = self.shell.perform(effect, self.app);
        }
    }
}

/// Does what a terminal does on Ctrl-Z: stops the whole job, and this program with it when the
/// signal comes back. Without a shell that could say `fg` nothing happens.
fn suspend() -> io::Result<()> {
    if system::has_shell() { system::stop_job() } else { Ok(()) }
}
