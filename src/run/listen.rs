//! The threads that send events to the loop: one reads the keyboard, one waits for signals.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use super::{Event, HANG_UP};
use crate::system::{self, Signal};

/// Says that the keyboard is gone when its thread ends, in whatever way.
struct Farewell(Sender<Event>);

impl Drop for Farewell {
    fn drop(&mut self) {
        let _ = self.0.send(Event::Gone);
    }
}

/// How long the loop may take to end after a signal: then the program ends without it, because the
/// terminal or the disk does not answer.
const LAST_RESORT: Duration = Duration::from_millis(2_700);

/// Starts to hear signals. One that comes before the loop runs waits for it.
pub fn signals(events: Sender<Event>) -> io::Result<()> {
    system::hear_signals(move |signal| {
        let is_heard = events.send(Event::Signal(signal)).is_ok();
        if let (true, Signal::End(number)) = (is_heard, signal) {
            end_anyway(number);
        }
        is_heard
    })
}

fn end_anyway(signal: i32) {
    // Where there is no room for a thread the loop has to do without the last resort.
    let _ = thread::Builder::new().spawn(move || {
        thread::sleep(LAST_RESORT);
        system::show_typing();
        std::process::exit(128 + signal);
    });
}

/// The keyboard as bytes, which are understood here.
#[cfg(unix)]
mod unix {
    use super::*;
    use crate::run::input::Decoder;

    /// Starts to read the keyboard, and to see when the terminal goes away.
    pub fn keyboard(events: Sender<Event>) -> io::Result<()> {
        let thread = thread::Builder::new().spawn(move || {
            let farewell = Farewell(events);
            let mut decoder = Decoder::default();
            let mut bytes = [0; 4096];
            loop {
                // Nobody listens any more once the loop has ended; so has the program.
                match system::read_keyboard(&mut bytes, decoder.waits()) {
                    Ok(Some(0)) | Err(_) => return,
                    Ok(Some(length)) => decoder.feed(&bytes[..length], |event| drop(farewell.0.send(event))),
                    Ok(None) => decoder.settle(|event| drop(farewell.0.send(event))),
                }
            }
        });
        thread.map(drop)
    }
}

#[cfg(unix)]
pub use unix::keyboard;

/// The keyboard as crossterm understands it.
#[cfg(any(test, not(unix)))]
#[cfg_attr(unix, expect(dead_code, reason = "built to be checked"))]
mod elsewhere {
    use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

    use super::*;
    use crate::app::command::Command;
    use crate::app::key::Key;

    /// Starts to read the keyboard.
    pub fn keyboard(events: Sender<Event>) -> io::Result<()> {
        let thread = thread::Builder::new().spawn(move || {
            let farewell = Farewell(events);
            while let Ok(event) = event::read() {
                if let Some(event) = translate(event) {
                    drop(farewell.0.send(event));
                }
            }
        });
        thread.map(drop)
    }

    /// What an event of crossterm means; releases and mouse moves mean nothing.
    fn translate(event: event::Event) -> Option<Event> {
        match event {
            event::Event::Key(key) if key.kind != KeyEventKind::Release => translate_key(key).map(Event::Key),
            event::Event::Paste(text) => Some(Event::Paste(text)),
            event::Event::Resize(..) => Some(Event::Signal(Signal::Resize)),
            event::Event::Mouse(mouse) => match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => Some(Event::Click(mouse.column, mouse.row)),
                MouseEventKind::Down(MouseButton::Right) => Some(Event::Menu),
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
pub use elsewhere::keyboard;

/// The status of a program that the terminal left.
pub const GONE: super::End = super::End::Signal(HANG_UP);
