//! The only event loop: read, translate, update, perform effects, draw.
//!
//! The main thread owns the terminal and waits on one channel. Other threads only send to it: one
//! reads the keyboard, one waits for signals, one watches whether the terminal is still there, and
//! the saver says how the disk is doing. All waiting events are taken before a frame is drawn, so
//! a flood of keys costs one frame. Without a clock on the screen nothing wakes the program.

pub mod shell;
pub mod terminal;
pub mod watch;

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};
use time::{OffsetDateTime, UtcOffset};

use crate::app::command::{Command, Effect, Moment};
use crate::app::key::Key;
use crate::app::{self, App};
use crate::store::saver::Ending;
use crate::ui;
use crate::ui::theme::Theme;
use shell::Shell;
use terminal::Screen;
use watch::Watch;

/// How long the program waits for the disk when it ends.
const PATIENCE: Duration = Duration::from_secs(2);

/// What can happen.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// A place was clicked.
    Click(u16, u16),
    /// The wheel was turned.
    Wheel(Command),
    /// The window has another size.
    Resize,
    /// A signal came.
    Signal(i32),
    /// The terminal is gone.
    Gone,
    /// A deck file has changed on the disk.
    DecksChanged,
    /// The disk is done with something, or refuses it.
    Disk(Ending),
}

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum End {
    /// The people left.
    Left,
    /// A signal asked for it.
    Signal(i32),
}

/// Tells the time.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: Instant,
    offset: UtcOffset,
}

impl Clock {
    /// A clock in the local time zone, UTC where none is known.
    pub fn local() -> Self {
        Self { start: Instant::now(), offset: UtcOffset::current_local_offset().unwrap_or(UtcOffset::UTC) }
    }

    /// The moment it is.
    pub fn now(&self) -> Moment {
        Moment { wall: OffsetDateTime::now_utc().to_offset(self.offset), steady: self.start.elapsed() }
    }
}

/// Runs the program on the terminal until the people leave or a signal comes.
pub fn run(
    app: &mut App,
    first: Vec<Effect>,
    folders: crate::store::Folders,
    clock: Clock,
    theme: &Theme,
) -> io::Result<End> {
    let (events, waiting) = mpsc::channel();
    let disk = events.clone();
    let _watch = Watch::start(&watched(app, &folders), events.clone());
    let mut shell = Shell::new(folders, move |ending| drop(disk.send(Event::Disk(ending))));
    let mut screen = Screen::enter()?;
    listen(events)?;
    let ended = Loop { app, shell: &mut shell, screen: &mut screen, clock, theme, clicks: ui::Clicks::default() }
        .run(first, &waiting);
    // The terminal is given back first: the disk may take its time.
    if ended.as_ref().is_ok_and(|end| *end == End::Signal(HANG_UP)) {
        screen.abandon();
    } else {
        screen.leave();
    }
    shell.finish(PATIENCE);
    ended
}

/// The folders in which a deck may change while it is looked at.
fn watched(app: &App, folders: &crate::store::Folders) -> Vec<PathBuf> {
    match &app.screen {
        app::Screen::Preview(preview) => {
            let folder = preview.path.parent().filter(|folder| !folder.as_os_str().is_empty());
            vec![folder.unwrap_or(Path::new(".")).to_owned()]
        }
        _ => std::iter::once(folders.own_decks()).chain(folders.decks.iter().cloned()).collect(),
    }
}

/// The number of the signal that a terminal sends when it goes away.
pub const HANG_UP: i32 = 1;

struct Loop<'a> {
    app: &'a mut App,
    shell: &'a mut Shell,
    screen: &'a mut Screen,
    clock: Clock,
    theme: &'a Theme,
    clicks: ui::Clicks,
}

impl Loop<'_> {
    fn run(mut self, first: Vec<Effect>, waiting: &Receiver<Event>) -> io::Result<End> {
        if let Some(end) = self.perform(first)? {
            return Ok(end);
        }
        loop {
            self.screen.accept_paste(self.app.takes_text())?;
            self.clicks = self.screen.draw(|frame| ui::draw(frame, self.app, self.theme))?;
            let Some(event) = self.wait(waiting) else { continue };
            for event in std::iter::once(event).chain(waiting.try_iter()) {
                if let Some(end) = self.take(event)? {
                    return Ok(end);
                }
            }
        }
    }

    /// Waits for something to happen; none if a clock on the screen went on.
    fn wait(&mut self, waiting: &Receiver<Event>) -> Option<Event> {
        match self.app.next_tick() {
            None => Some(waiting.recv().unwrap_or(Event::Gone)),
            Some(tick) => match waiting.recv_timeout(tick) {
                Ok(event) => Some(event),
                Err(RecvTimeoutError::Timeout) => {
                    self.app.tick(self.clock.now());
                    None
                }
                Err(RecvTimeoutError::Disconnected) => Some(Event::Gone),
            },
        }
    }

    fn take(&mut self, event: Event) -> io::Result<Option<End>> {
        let now = self.clock.now();
        let effects = match event {
            Event::Key(key) => self.app.press(key, now),
            Event::Paste(text) if self.app.takes_text() => self.app.update(Command::Paste(text), now),
            Event::Click(column, row) => match self.clicks.at(column, row).cloned() {
                Some(command) => self.app.update(command, now),
                None => Vec::new(),
            },
            Event::Wheel(command) => self.app.update(command, now),
            Event::Disk(ending) => self.shell.heard(ending).map(|outcome| self.app.learn(outcome)).unwrap_or_default(),
            Event::DecksChanged => self.app.decks_changed(),
            Event::Signal(signal) => return self.signal(signal),
            Event::Gone => return Ok(Some(End::Signal(HANG_UP))),
            Event::Paste(_) | Event::Resize => Vec::new(),
        };
        self.perform(effects)
    }

    /// Performs effects and what follows from their outcomes, in order.
    fn perform(&mut self, effects: Vec<Effect>) -> io::Result<Option<End>> {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => return Ok(Some(End::Left)),
                Effect::Suspend => self.suspend()?,
                effect => {
                    if let Some(outcome) = self.shell.perform(effect, self.app) {
                        waiting.extend(self.app.learn(outcome));
                    }
                }
            }
        }
        Ok(None)
    }

    #[cfg(unix)]
    fn signal(&mut self, signal: i32) -> io::Result<Option<End>> {
        match signal {
            signal_hook::consts::SIGTSTP => self.suspend().map(|()| None),
            signal_hook::consts::SIGCONT => self.screen.come_back().map(|()| None),
            signal => Ok(Some(End::Signal(signal))),
        }
    }

    #[cfg(not(unix))]
    fn signal(&mut self, signal: i32) -> io::Result<Option<End>> {
        Ok(Some(End::Signal(signal)))
    }

    /// Gives the terminal to the shell until it says `fg`.
    fn suspend(&mut self) -> io::Result<()> {
        #[cfg(unix)]
        {
            self.screen.leave();
            signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
            self.screen.come_back()?;
        }
        Ok(())
    }
}

/// Starts the threads that send events.
fn listen(events: Sender<Event>) -> io::Result<()> {
    #[cfg(unix)]
    listen_for_signals(events.clone())?;
    #[cfg(unix)]
    watch_terminal(events.clone());
    std::thread::spawn(move || {
        loop {
            let event = match event::read() {
                Ok(event) => translate(event),
                Err(_) => Some(Event::Gone),
            };
            let Some(event) = event else { continue };
            let is_over = matches!(event, Event::Gone);
            if events.send(event).is_err() || is_over {
                return;
            }
        }
    });
    Ok(())
}

#[cfg(unix)]
fn listen_for_signals(events: Sender<Event>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT])?;
    std::thread::spawn(move || {
        for signal in &mut signals {
            if events.send(Event::Signal(signal)).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Waits for the terminal to go away: with SIGHUP ignored nothing else would tell, and the reader
/// of crossterm would spin for ever.
#[cfg(unix)]
fn watch_terminal(events: Sender<Event>) {
    use rustix::event::{PollFd, PollFlags, poll};
    std::thread::spawn(move || {
        let stdin = io::stdin();
        let mut watched = [PollFd::new(&stdin, PollFlags::empty())];
        loop {
            match poll(&mut watched, None) {
                Err(error) if error == rustix::io::Errno::INTR => continue,
                Err(_) => return,
                Ok(_) if watched[0].revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) => {
                    let _ = events.send(Event::Gone);
                    return;
                }
                Ok(_) => {}
            }
        }
    });
}

/// What an event of crossterm means; releases and mouse moves mean nothing.
fn translate(event: event::Event) -> Option<Event> {
    match event {
        event::Event::Key(key) if key.kind != KeyEventKind::Release => translate_key(key).map(Event::Key),
        event::Event::Paste(text) => Some(Event::Paste(text)),
        event::Event::Resize(..) => Some(Event::Resize),
        event::Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Event::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Event::Wheel(Command::Up)),
            MouseEventKind::ScrollDown => Some(Event::Wheel(Command::Down)),
            _ => None,
        },
        _ => None,
    }
}

fn translate_key(key: KeyEvent) -> Option<Key> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    Some(match key.code {
        KeyCode::Char(c) if control => Key::Ctrl(c.to_ascii_lowercase()),
        KeyCode::Char(_) if key.modifiers.contains(KeyModifiers::ALT) => return None,
        KeyCode::Char(c) => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        _ => return None,
    })
}
