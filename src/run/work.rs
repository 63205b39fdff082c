//! What every loop works with: the app, the disk behind it, the clock.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use super::inbox::Inbox;
use super::shell::Shell;
use super::{Clock, End, Event};
use crate::app::App;
use crate::app::command::Effect;
use crate::store::saver::Ending;
use crate::system;

/// How long it is until a disk that refused something is asked again.
const RETRY: Duration = Duration::from_secs(2);

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

    /// Waits for something to happen; none if a clock on the screen went on, or the disk was asked
    /// again.
    pub fn wait(&mut self, inbox: &mut Inbox) -> io::Result<Option<Event>> {
        let tick = self.app.next_tick();
        let retry = self.shell.is_refused().then_some(RETRY);
        if let Some(event) = inbox.wait(tick.into_iter().chain(retry).min()) {
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
