//! The only event loop: read, translate, update, perform effects, draw.
//!
//! The main thread owns the terminal and waits at one inbox: for the keyboard, and for what other
//! threads put there. One of them waits for signals, and the saver says how the disk is doing. All
//! waiting events are taken before a frame is drawn, so a flood of keys costs few frames. Decks and
//! sessions are read by a thread of their own, and what is pressed meanwhile is held. Without a clock
//! on the screen nothing wakes the program, unless the disk refuses something: then it is asked again
//! from time to time. In plain mode `lines` is the loop; what both have in common is `work`.

pub mod canvas;
mod inbox;
pub mod input;
mod lines;
mod listen;
mod reader;
pub mod shell;
pub mod steady;
pub mod terminal;
pub mod watch;
mod work;

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use time::{OffsetDateTime, UtcOffset};

use crate::app::command::{Command, Effect, Moment};
use crate::app::key::Key;
use crate::app::{self, App};
use crate::couple::Couple;
use crate::store::saver::Ending;
use crate::system::{self, Signal};
use crate::ui;
use crate::ui::theme::background::Background;
use crate::ui::theme::{Chosen, Theme, Themes};
use inbox::{Inbox, Post};
use shell::Shell;
use terminal::Screen;
use work::Work;

/// What an evening may need besides what is taken at its start, in bytes: the stacks of its threads, most
/// of all.
const ROOM: usize = 24 << 20;

/// How long the program waits for the disk when it ends.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long after it was asked for its background a terminal is waited for before it is given back.
const ANSWER: Duration = Duration::from_millis(100);

/// A frame that takes longer is slow: the terminal does not keep up.
const SLOW_FRAME: Duration = Duration::from_millis(30);

/// How many events are taken before a frame is drawn all the same.
const BATCH: usize = 1_000;

/// What can happen.
#[derive(Debug)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// A place was clicked.
    Click(u16, u16),
    /// What can be done was asked for: the right button.
    Menu,
    /// The wheel was turned.
    Wheel(Command),
    /// A signal came.
    Signal(Signal),
    /// A line was typed, where lines are read.
    Line(String),
    /// There are no more lines.
    EndOfInput,
    /// The terminal is gone.
    Gone,
    /// Decks and sessions were read.
    Read,
    /// A deck file has changed on the disk.
    DecksChanged,
    /// The terminal says what its background is.
    Background(Background),
    /// The disk is done with something, or refuses it.
    Disk(Ending),
}

impl Event {
    fn disk(self) -> Option<Ending> {
        match self {
            Self::Disk(ending) => Some(ending),
            _ => None,
        }
    }
}

/// How the program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub enum End {
    /// The people left.
    Left,
    /// The people left, and something could not be saved to the last; why, in words.
    LeftUnsaved(String),
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
        Moment { wall: wall(SystemTime::now(), self.offset), steady: self.start.elapsed() }
    }
}

/// What a clock on the wall shows, whatever the system's clock says: a time before the year 0 or
/// after 9999 is that of 1970.
fn wall(system: SystemTime, offset: UtcOffset) -> OffsetDateTime {
    let seconds = match system.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(error) => i64::try_from(error.duration().as_secs()).map_or(i64::MIN, |before| -before),
    };
    let is_written = |moment: &OffsetDateTime| (0..=9999).contains(&moment.year());
    let utc = OffsetDateTime::from_unix_timestamp(seconds).ok().filter(is_written);
    let utc = utc.unwrap_or(OffsetDateTime::UNIX_EPOCH);
    utc.checked_to_offset(offset).filter(is_written).unwrap_or(utc)
}

/// The terminal, taken before there is anything to run on it.
pub struct Opened {
    post: Post,
    inbox: Inbox,
    screen: Screen,
}

impl Opened {
    /// Takes the terminal, and holds from now on what is typed.
    pub fn new() -> io::Result<Self> {
        demand_room()?;
        let (post, mut inbox) = open_inbox()?;
        let screen = Screen::enter()?;
        inbox.open(post.clone())?;
        Ok(Self { post, inbox, screen })
    }

    /// Says in the middle of the screen what takes a moment.
    pub fn say(&mut self, words: &str, theme: &Theme) -> io::Result<()> {
        self.screen.draw(|frame| ui::say(frame, words, theme)).map(drop)
    }
}

/// Refuses to take a terminal where memory is so short that it may end while it is held: then the runtime
/// ends the process, and nothing could give the terminal back. What is not used costs nothing.
fn demand_room() -> io::Result<()> {
    let mut room = Vec::<u8>::new();
    room.try_reserve_exact(ROOM).map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
    std::hint::black_box(&room);
    Ok(())
}

/// The inbox, which hears signals from now on, so that none can end the program between taking the
/// terminal and hearing it.
fn open_inbox() -> io::Result<(Post, Inbox)> {
    let (post, inbox) = Inbox::new()?;
    listen::signals(post.clone())?;
    Ok((post, inbox))
}

/// Runs the program until the people leave or a signal comes, on the terminal as it was taken
/// beforehand, or else takes it. `couple` is what the couple's file said when it was read.
pub fn run(
    opened: Option<Opened>,
    app: &mut App,
    first: Vec<Effect>,
    folders: crate::store::Folders,
    couple: Couple,
    clock: Clock,
    themes: Themes,
) -> io::Result<End> {
    let taken = opened.map_or_else(Opened::new, Ok).and_then(|mut opened| {
        if themes.asks {
            opened.screen.ask_for_background()?;
        }
        Ok(opened)
    });
    let asked = Instant::now();
    let Opened { post, inbox, mut screen } = match taken {
        Err(error) if system::is_gone(&error) => return Ok(listen::GONE),
        taken => taken?,
    };
    with_disk(app, folders, couple, clock, (post, inbox), |work, inbox| {
        let chosen = Chosen::of(&themes, &work.app.world.settings);
        let clicks = ui::Clicks::default();
        let held = Vec::new();
        let mut main = Loop { work, screen: &mut screen, themes, chosen, clicks, has_continued: false, held };
        let ended = main.run(first, inbox);
        main.work.put_down();
        let late = main.hear_out(asked, inbox);
        // The terminal is given back first: the disk may take its time.
        screen.leave();
        (ended, late)
    })
}

/// The same in lines, on standard input and output.
pub fn run_in_lines(
    app: &mut App,
    first: Vec<Effect>,
    folders: crate::store::Folders,
    couple: Couple,
    clock: Clock,
) -> io::Result<End> {
    with_disk(app, folders, couple, clock, open_inbox()?, |work, inbox| (lines::run(work, first, inbox), Vec::new()))
}

/// Runs a loop with the disk behind it, and waits for the disk when the loop has ended. The loop
/// returns with its end what it heard too late for anything else.
fn with_disk(
    app: &mut App,
    folders: crate::store::Folders,
    couple: Couple,
    clock: Clock,
    (post, mut inbox): (Post, Inbox),
    run: impl FnOnce(Work<'_>, &mut Inbox) -> (io::Result<End>, Vec<Event>),
) -> io::Result<End> {
    let disk = post.clone();
    let watched = watched(app, &folders);
    let mut shell = Shell::new(folders, couple, post.clone(), move |ending| tell(&disk, ending))?;
    let work = Work { app, shell: &mut shell, clock, rings: false, post, watched, watch: None };
    let (ended, late) = run(work, &mut inbox);
    let ended = match ended {
        Err(error) if system::is_gone(&error) => listen::GONE,
        ended => ended?,
    };
    let answers = || late.into_iter().chain(inbox.ready()).filter_map(Event::disk).collect();
    let unsaved = shell.finish(PATIENCE, answers);
    Ok(match (ended, unsaved) {
        (End::Left, Some(why)) => End::LeftUnsaved(why),
        (ended, _) => ended,
    })
}

/// Tells the loop how the disk is doing. It is woken for bad news only: after those it wakes by
/// itself until the news are good.
fn tell(post: &Post, ending: Ending) {
    match ending.result {
        Ok(()) => post.leave(Event::Disk(ending)),
        // The loop is gone only when the program ends.
        Err(_) => drop(post.send(Event::Disk(ending))),
    }
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
    work: Work<'a>,
    screen: &'a mut Screen,
    themes: Themes,
    /// What the last frame was drawn with.
    chosen: Chosen,
    clicks: ui::Clicks,
    /// Whether the program has gone on after a stop of its own, and the signal that says so is
    /// still to come.
    has_continued: bool,
    /// What was pressed while decks and sessions were read.
    held: Vec<Event>,
}

impl Loop<'_> {
    fn run(&mut self, first: Vec<Effect>, inbox: &mut Inbox) -> io::Result<End> {
        if let Some(end) = self.work.begin(first)? {
            return Ok(end);
        }
        self.draw()?;
        self.work.look_further()?;
        let mut is_stale = false;
        loop {
            if is_stale && self.work.calm().is_none() {
                self.draw()?;
                is_stale = false;
            }
            let event = self.work.wait(inbox)?;
            self.ring()?;
            let Some(event) = event else {
                is_stale = true;
                continue;
            };
            for event in std::iter::once(event).chain(inbox.ready().take(BATCH)) {
                is_stale |= !self.is_known(&event);
                if let Some(end) = self.take(event)? {
                    return Ok(end);
                }
            }
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        self.chosen.follow(&self.themes, &self.work.app.world.settings);
        let begun = Instant::now();
        self.clicks = self.screen.draw(|frame| ui::draw(frame, self.work.app, &self.chosen.theme))?;
        // Where frames are slow nothing moves any more.
        self.work.app.moves &= begun.elapsed() < SLOW_FRAME;
        Ok(())
    }

    /// Whether an event tells nothing that a frame would show: a background for which the theme on
    /// the screen is the right one, a disk that is as well as before, a key that has to wait.
    fn is_known(&self, event: &Event) -> bool {
        match event {
            event if self.waits(event) => true,
            Event::Background(background) => {
                let themes = Themes { background: Some(*background), ..self.themes.clone() };
                self.chosen.stays(&themes, &self.work.app.world.settings)
            }
            Event::Disk(ending) => ending.result.is_ok() && !self.work.shell.is_refused(),
            _ => false,
        }
    }

    /// Waits a moment for a terminal that was asked for its background and has not answered yet:
    /// an answer after the end would be typed into the shell. Returns what came meanwhile.
    fn hear_out(&self, asked: Instant, inbox: &mut Inbox) -> Vec<Event> {
        let mut late = Vec::new();
        while self.themes.asks && !late.iter().any(|event| matches!(event, Event::Background(_) | Event::Gone)) {
            match inbox.wait(Some(ANSWER.saturating_sub(asked.elapsed()))) {
                Some(event) => late.push(event),
                None => break,
            }
        }
        late
    }

    /// Whether an event waits until decks and sessions are known: what people do, unless it needs no
    /// knowledge and overtakes nothing. Who asks twice to leave has waited long enough.
    fn waits(&self, event: &Event) -> bool {
        let is_held = |key: &Key| self.held.iter().any(|held| matches!(held, Event::Key(other) if other == key));
        let is_input = match event {
            Event::Key(key) => match self.work.app.urgent(*key) {
                Some(Command::Quit | Command::Leave) if is_held(key) => false,
                urgent => urgent.is_none() || !self.held.is_empty(),
            },
            event => matches!(event, Event::Paste(_) | Event::Click(..) | Event::Menu | Event::Wheel(_)),
        };
        is_input && self.work.app.waits_since().is_some()
    }

    /// Takes what was read, and then what was pressed meanwhile.
    fn take_read(&mut self) -> io::Result<Option<End>> {
        let mut ended = self.work.take_read()?;
        if self.work.app.waits_since().is_none() {
            let mut held = std::mem::take(&mut self.held).into_iter();
            while let (None, Some(event)) = (&ended, held.next()) {
                ended = self.take(event)?;
            }
        }
        Ok(ended)
    }

    fn take(&mut self, event: Event) -> io::Result<Option<End>> {
        if self.waits(&event) {
            // What a click meant may stand elsewhere by then.
            self.held.extend((!matches!(event, Event::Click(..))).then_some(event));
            return Ok(None);
        }
        let now = self.work.clock.now();
        let app = &mut self.work.app;
        let effects = match event {
            Event::Key(key) => app.press(key, now),
            Event::Paste(text) if app.takes_text() => app.update(Command::Paste(text), now),
            Event::Click(column, row) => match self.clicks.at(column, row).cloned() {
                Some(command) => app.update(command, now),
                None => Vec::new(),
            },
            Event::Menu => app.update(Command::Actions, now),
            Event::Wheel(command) => app.turn_wheel(command, now),
            Event::Disk(ending) => self.work.hear(ending),
            Event::Read => return self.take_read(),
            Event::DecksChanged => app.decks_changed(),
            Event::Background(background) => {
                self.themes.background = Some(background);
                self.themes.asks = false;
                Vec::new()
            }
            Event::Signal(signal) => return self.signal(signal),
            Event::Gone => {
                self.screen.abandon();
                return Ok(Some(listen::GONE));
            }
            Event::Paste(_) | Event::Line(_) | Event::EndOfInput => Vec::new(),
        };
        let end = self.work.perform(effects)?;
        self.ring()?;
        Ok(end)
    }

    /// Rings the bell, if that was asked for.
    fn ring(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.work.rings) { self.screen.ring() } else { Ok(()) }
    }

    fn signal(&mut self, signal: Signal) -> io::Result<Option<End>> {
        match signal {
            Signal::Resize => self.screen.resize()?,
            Signal::Stop => self.stop()?,
            Signal::Continue => {
                if !std::mem::take(&mut self.has_continued) {
                    self.screen.come_back()?;
                }
            }
            Signal::End(signal) => return Ok(Some(End::Signal(signal))),
        }
        Ok(None)
    }

    /// Gives the terminal to the shell until it says `fg`.
    fn stop(&mut self) -> io::Result<()> {
        if !system::has_shell() {
            return Ok(());
        }
        self.work.put_down();
        self.screen.leave();
        // A program that is stopped may never go on.
        self.work.shell.wait(PATIENCE);
        system::stop_here()?;
        self.has_continued = true;
        self.screen.come_back()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wild_clock_is_no_fault() {
        let east = UtcOffset::from_hms(14, 0, 0).expect("an offset");
        let west = UtcOffset::from_hms(-12, 0, 0).expect("an offset");
        let last = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_799);
        let times = [
            SystemTime::UNIX_EPOCH,
            SystemTime::UNIX_EPOCH - Duration::from_secs(100_000_000_000),
            last,
            last + Duration::from_secs(1),
            SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 60),
        ];
        for (time, offset) in times.into_iter().flat_map(|time| [(time, east), (time, west)]) {
            let wall = wall(time, offset);
            assert!((0..=9999).contains(&wall.year()), "{wall}");
            let _ = crate::words::ago(wall.date(), OffsetDateTime::UNIX_EPOCH.date());
            let _ = crate::words::ago(OffsetDateTime::UNIX_EPOCH.date(), wall.date());
            let written = crate::session::record::datetime(wall);
            assert_eq!(
                crate::session::record::moment(&written).map(OffsetDateTime::unix_timestamp),
                Some(wall.unix_timestamp())
            );
        }
    }
}
