//! Hearing signals and the keyboard.

use std::io::{self, PipeReader};
use std::sync::mpsc::Receiver;
use std::thread;
use std::time::Duration;

use super::inbox::Post;
use super::{Event, HANG_UP};
use crate::system::{self, Signal};

/// How long the loop may take to end after a signal: then the program ends without it, because the
/// terminal or the disk does not answer.
const LAST_RESORT: Duration = Duration::from_millis(2_700);

/// Starts to hear signals. One that comes before the loop runs waits for it.
pub fn signals(post: Post) -> io::Result<()> {
    system::hear_signals(move |signal| {
        let is_heard = post.send(Event::Signal(signal)).is_ok();
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
    use std::collections::VecDeque;

    use super::*;
    use crate::run::input::Decoder;

    /// Reads the keyboard where it is waited for, and sees when the terminal goes away.
    #[derive(Debug, Default)]
    pub struct Keyboard {
        decoder: Decoder,
        /// What was typed and not taken yet.
        typed: VecDeque<Event>,
    }

    impl Keyboard {
        /// Nothing to start.
        pub fn start(&mut self, _post: Post) -> io::Result<()> {
            Ok(())
        }

        /// The next of what was typed.
        pub fn next(&mut self) -> Option<Event> {
            self.typed.pop_front()
        }

        /// Waits for the keyboard and the bell, at most for `patience`. Says whether the bell rang.
        pub fn listen(&mut self, bell: &PipeReader, _: &Receiver<Event>, patience: Option<Duration>) -> bool {
            let mut bytes = [0; 4096];
            let settles = self.decoder.waits().filter(|waits| patience.is_none_or(|patience| *waits <= patience));
            let tell = |event| self.typed.push_back(event);
            match system::read_keyboard(&mut bytes, bell, settles.or(patience)) {
                Ok(system::Came::Bell) => return true,
                Ok(system::Came::Typed(0)) | Err(_) => self.typed.push_back(Event::Gone),
                Ok(system::Came::Typed(length)) => self.decoder.feed(&bytes[..length], tell),
                Ok(system::Came::Nothing) if settles.is_some() => self.decoder.settle(tell),
                Ok(system::Came::Nothing) => {}
            }
            false
        }
    }
}

#[cfg(unix)]
pub use unix::Keyboard;

/// The keyboard as crossterm understands it.
#[cfg(any(test, not(unix)))]
#[cfg_attr(unix, expect(dead_code, reason = "built to be checked"))]
mod elsewhere {
    use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

    use super::*;
    use crate::app::command::Command;
    use crate::app::key::Key;
    use crate::run::inbox;

    /// Says that the keyboard is gone when its thread ends, in whatever way.
    struct Farewell(Post);

    impl Drop for Farewell {
        fn drop(&mut self) {
            let _ = self.0.send(Event::Gone);
        }
    }

    /// Has a thread of its own read the keyboard.
    #[derive(Debug, Default)]
    pub struct Keyboard {
        /// What was waited for.
        heard: Option<Event>,
    }

    impl Keyboard {
        /// Starts to read the keyboard.
        pub fn start(&mut self, post: Post) -> io::Result<()> {
            let thread = thread::Builder::new().spawn(move || {
                let farewell = Farewell(post);
                while let Ok(event) = event::read() {
                    if let Some(event) = translate(event) {
                        drop(farewell.0.send(event));
                    }
                }
            });
            thread.map(drop)
        }

        /// What was waited for.
        pub fn next(&mut self) -> Option<Event> {
            self.heard.take()
        }

        /// Waits for an event, at most for `patience`. Nobody hears the bell here.
        pub fn listen(&mut self, _: &PipeReader, events: &Receiver<Event>, patience: Option<Duration>) -> bool {
            self.heard = inbox::hear(events, patience);
            false
        }
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
pub use elsewhere::Keyboard;

/// The status of a program that the terminal left.
pub const GONE: super::End = super::End::Signal(HANG_UP);
