//! The loop in plain mode: a line in, the app's answer out in lines.
//!
//! One thread reads lines, and reads no further before a line was answered. So a pipe that never ends
//! costs no memory, and every line meets what the one before it has left.

use std::io::{self, BufRead, ErrorKind, IsTerminal, Write};
use std::sync::mpsc::{self, Sender};
use std::thread;

use super::inbox::{Inbox, Post};
use super::work::Work;
use super::{End, Event, PATIENCE, listen, terminal};
use crate::app::command::{Command, Effect};
use crate::plain::{self, Asked, Teller};
use crate::system::{self, Signal};
use crate::words;

/// The most bytes of a line that are taken; the rest of it is dropped.
const LINE_BYTES: usize = 64 << 10;

/// Plays in lines until the people leave, the lines end, or a signal comes.
pub fn run(work: Work<'_>, first: Vec<Effect>, inbox: &mut Inbox) -> io::Result<End> {
    terminal::give_back_on_panic();
    let next = read(work.post.clone())?;
    let mut lines = Lines { work, teller: Teller::default(), next, has_continued: false };
    let ended = lines.run(first, inbox).or_else(|error| match error.kind() {
        // Whoever listened has heard enough.
        ErrorKind::BrokenPipe => Ok(End::Left),
        _ => Err(error),
    });
    lines.work.put_down();
    system::show_typing();
    ended
}

struct Lines<'a> {
    work: Work<'a>,
    teller: Teller,
    /// Asks for the next line.
    next: Sender<()>,
    /// Whether the program has gone on after a stop of its own, and the signal that says so is
    /// still to come.
    has_continued: bool,
}

impl Lines<'_> {
    fn run(&mut self, first: Vec<Effect>, inbox: &mut Inbox) -> io::Result<End> {
        if let Some(end) = self.work.begin(first)? {
            return Ok(end);
        }
        self.work.look_further()?;
        if let Some(end) = self.work.catch_up()? {
            return Ok(end);
        }
        self.answer(&[], None)?;
        loop {
            let event = self.work.wait(inbox)?;
            if let Some(end) = event.map_or(Ok(None), |event| self.take(event))? {
                return Ok(end);
            }
            self.notice()?;
        }
    }

    fn take(&mut self, event: Event) -> io::Result<Option<End>> {
        let effects = match event {
            Event::Line(line) => {
                let end = self.hear(&line)?;
                // The thread that reads is gone only when the lines have ended.
                let _ = self.next.send(());
                return Ok(end);
            }
            Event::EndOfInput => return self.leave().map(Some),
            Event::Disk(ending) => self.work.hear(ending),
            Event::Read => return self.work.take_read(),
            Event::DecksChanged => self.work.app.decks_changed(),
            Event::Signal(signal) => return self.signal(signal),
            Event::Gone => return Ok(Some(listen::GONE)),
            Event::Menu
            | Event::Key(_)
            | Event::Paste(_)
            | Event::Click(..)
            | Event::Wheel(_)
            | Event::Background(_) => Vec::new(),
        };
        self.work.perform(effects)
    }

    /// Does what a line asks for, and answers.
    fn hear(&mut self, line: &str) -> io::Result<Option<End>> {
        // A clock may have gone on since the last line.
        let effects = self.work.app.tick(self.work.clock.now());
        let _ = self.work.perform(effects)?;
        match plain::asked(self.work.app, line) {
            Asked::Do(commands) => self.carry_out(commands, None),
            Asked::DoSaying(commands, words) => self.carry_out(commands, Some(words)),
            Asked::Say(lines) => self.tell(&lines).map(|()| None),
            Asked::Again => {
                let lines = self.teller.again(self.work.app);
                self.tell(&lines).map(|()| None)
            }
            Asked::Nothing => Ok(None),
        }
    }

    fn carry_out(&mut self, commands: Vec<Command>, says: Option<String>) -> io::Result<Option<End>> {
        for command in &commands {
            let effects = self.work.app.update(command.clone(), self.work.clock.now());
            if self.work.perform(effects)?.is_some() || self.work.catch_up()?.is_some() {
                return self.leave().map(Some);
            }
        }
        self.answer(&commands, says).map(|()| None)
    }

    fn answer(&mut self, commands: &[Command], says: Option<String>) -> io::Result<()> {
        let lines = self.teller.answer(self.work.app, commands);
        self.tell(&says.into_iter().chain(lines).collect::<Vec<_>>())
    }

    /// Says what has happened by itself.
    fn notice(&mut self) -> io::Result<()> {
        let lines = self.teller.notice(self.work.app);
        self.tell(&lines)
    }

    /// The people leave, or the lines have ended.
    fn leave(&mut self) -> io::Result<End> {
        self.tell(&Vec::from_iter(plain::farewell(self.work.app)))?;
        Ok(End::Left)
    }

    /// Says lines. What is to be typed in private is hidden before they ask for it.
    fn tell(&mut self, lines: &[String]) -> io::Result<()> {
        let is_shown = plain::is_private(self.work.app) && !system::hide_typing();
        if !plain::is_private(self.work.app) {
            system::show_typing();
        }
        let warning = (is_shown && !lines.is_empty()).then(words::plain::cannot_hide);
        let text: String = lines.iter().chain(&warning).flat_map(|line| [line, "\n"]).collect();
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    fn signal(&mut self, signal: Signal) -> io::Result<Option<End>> {
        match signal {
            Signal::Resize => {}
            Signal::Stop => self.stop()?,
            Signal::Continue if std::mem::take(&mut self.has_continued) => {}
            Signal::Continue => self.come_back()?,
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
        system::show_typing();
        // A program that is stopped may never go on.
        self.work.shell.wait(PATIENCE);
        system::stop_here()?;
        self.has_continued = true;
        self.come_back()
    }

    /// Says where the two are, after the shell had the terminal and may have changed what it shows.
    fn come_back(&mut self) -> io::Result<()> {
        system::show_typing();
        let lines = self.teller.again(self.work.app);
        self.tell(&lines)
    }
}

/// Starts to read lines. Each but the first waits to be asked for.
fn read(post: Post) -> io::Result<Sender<()>> {
    let (next, asked) = mpsc::channel();
    thread::Builder::new().spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            let event = match line(&mut input) {
                Ok(Some(line)) => Event::Line(line),
                Err(_) if io::stdin().is_terminal() => Event::Gone,
                Ok(None) | Err(_) => Event::EndOfInput,
            };
            let is_last = !matches!(event, Event::Line(_));
            if post.send(event).is_err() || is_last || asked.recv().is_err() {
                return;
            }
        }
    })?;
    Ok(next)
}

/// The next line without its end, cut to what is taken of one; none at the end. Bytes that are no
/// text become U+FFFD.
fn line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    loop {
        let read = match input.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read?,
        };
        if read.is_empty() {
            return Ok((!line.is_empty()).then(|| text(&line)));
        }
        let end = read.iter().position(|byte| *byte == b'\n');
        let part = &read[..end.unwrap_or(read.len())];
        line.extend_from_slice(&part[..part.len().min(LINE_BYTES - line.len())]);
        let taken = end.map_or(read.len(), |end| end + 1);
        input.consume(taken);
        if end.is_some() {
            return Ok(Some(text(&line)));
        }
    }
}

fn text(line: &[u8]) -> String {
    String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All lines of these bytes, read in pieces of `at_once`.
    fn lines(bytes: &[u8], at_once: usize) -> Vec<String> {
        let mut input = io::BufReader::with_capacity(at_once, bytes);
        std::iter::from_fn(|| line(&mut input).expect("bytes can be read")).collect()
    }

    #[test]
    fn bytes_are_parted_into_lines_however_they_arrive() {
        for at_once in [1, 3, 4096] {
            assert_eq!(lines(b"one\r\n\ntwo\nlast", at_once), ["one", "", "two", "last"]);
            assert_eq!(lines(b"\xffa\n", at_once), ["\u{FFFD}a"]);
            assert!(lines(b"", at_once).is_empty());
        }
    }

    #[test]
    fn an_endless_line_is_cut() {
        let bytes = [vec![b'a'; 3 * LINE_BYTES], b"\nnext\n".to_vec()].concat();
        let lines = lines(&bytes, 8192);
        assert_eq!((lines[0].len(), lines[1].as_str()), (LINE_BYTES, "next"));
    }
}
