//! The threads that send events to the loop: one reads the keyboard, one waits for signals.

use std::io;
use std::sync::mpsc::Sender;

use super::{Event, HANG_UP};

/// Says that the keyboard is gone when its thread ends, in whatever way.
struct Farewell(Sender<Event>);

impl Drop for Farewell {
    fn drop(&mut self) {
        let _ = self.0.send(Event::Gone);
    }
}

#[cfg(unix)]
mod unix {
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH, SIGXFSZ};
    use signal_hook::iterator::Signals;

    use super::*;
    use crate::run::input::Decoder;

    /// How long the loop may take to end after a signal: then the program ends without it, because
    /// the terminal or the disk does not answer.
    const LAST_RESORT: Duration = Duration::from_millis(2_700);

    /// Starts to hear signals. One that comes before the loop runs waits for it.
    pub fn signals(events: Sender<Event>) -> io::Result<()> {
        let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGXFSZ])?;
        std::thread::spawn(move || {
            for signal in &mut signals {
                let event = match signal {
                    SIGWINCH => Event::Resize,
                    // A file-size limit is told by the write that meets it.
                    SIGXFSZ => continue,
                    signal => Event::Signal(signal),
                };
                if events.send(event).is_err() {
                    return;
                }
                if !matches!(signal, SIGWINCH | SIGTSTP | SIGCONT) {
                    end_anyway(signal);
                }
            }
        });
        Ok(())
    }

    fn end_anyway(signal: i32) {
        std::thread::spawn(move || {
            std::thread::sleep(LAST_RESORT);
            std::process::exit(128 + signal);
        });
    }

    /// Starts to read the keyboard, and to see when the terminal goes away: with SIGHUP ignored
    /// nothing else would tell.
    pub fn keyboard(events: Sender<Event>) {
        std::thread::spawn(move || {
            let farewell = Farewell(events);
            let mut decoder = Decoder::default();
            let mut bytes = [0; 4096];
            loop {
                // Nobody listens any more once the loop has ended; so has the program.
                match read(&mut bytes, decoder.waits()) {
                    Ok(Some(0)) | Err(_) => return,
                    Ok(Some(length)) => decoder.feed(&bytes[..length], |event| drop(farewell.0.send(event))),
                    Ok(None) => decoder.settle(|event| drop(farewell.0.send(event))),
                }
            }
        });
    }

    /// Reads what was typed; none if nothing was for as long as `patience`.
    fn read(bytes: &mut [u8], patience: Option<Duration>) -> Result<Option<usize>, Errno> {
        let stdin = io::stdin();
        let patience = patience.map(|patience| Timespec {
            tv_sec: patience.as_secs().try_into().unwrap_or(i64::MAX),
            tv_nsec: patience.subsec_nanos().into(),
        });
        loop {
            let mut watched = [PollFd::new(&stdin, PollFlags::IN)];
            match poll(&mut watched, patience.as_ref()) {
                Err(Errno::INTR) => continue,
                Err(error) => return Err(error),
                Ok(0) => return Ok(None),
                Ok(_) => {}
            }
            match rustix::io::read(&stdin, &mut *bytes) {
                Err(Errno::INTR | Errno::AGAIN) => {}
                read => return read.map(Some),
            }
        }
    }
}

#[cfg(unix)]
pub use unix::{keyboard, signals};

#[cfg(not(unix))]
mod elsewhere {
    use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

    use super::*;
    use crate::app::command::Command;
    use crate::app::key::Key;

    /// There are no signals to hear.
    pub fn signals(_events: Sender<Event>) -> io::Result<()> {
        Ok(())
    }

    /// Starts to read the keyboard.
    pub fn keyboard(events: Sender<Event>) {
        std::thread::spawn(move || {
            let farewell = Farewell(events);
            while let Ok(event) = event::read() {
                if let Some(event) = translate(event) {
                    drop(farewell.0.send(event));
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
}

#[cfg(not(unix))]
pub use elsewhere::{keyboard, signals};

/// Whether writing failed because the terminal is gone.
pub fn means_gone(error: &io::Error) -> bool {
    const NO_SUCH_DEVICE: i32 = 6;
    const IO: i32 = 5;
    matches!(error.raw_os_error(), Some(IO | NO_SUCH_DEVICE)) || error.kind() == io::ErrorKind::BrokenPipe
}

/// The status of a program that the terminal left.
pub const GONE: super::End = super::End::Signal(HANG_UP);
