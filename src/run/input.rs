//! What the bytes of a keyboard mean.
//!
//! A decoder of its own, because a paste must never swallow the keyboard: one whose end mark is
//! missing is over when nothing more comes, and a long one is cut at [`PASTE_BYTES`]. Bytes that
//! mean nothing are dropped; none of them is trusted, and nothing is held for longer than a moment.

use std::time::Duration;

use super::Event;
use crate::app::command::Command;
use crate::app::key::Key;
use crate::ui::theme::background::Background;

/// How much of a paste is taken; the rest is dropped.
pub const PASTE_BYTES: usize = 64 << 10;

/// How long an escape waits for the rest of its sequence, which a slow line may bring later.
const ESCAPE_WAITS: Duration = Duration::from_millis(30);
/// How long the words of a terminal wait for their end: what came late would be typed.
const WORDS_WAIT: Duration = Duration::from_millis(500);
/// How long a paste waits for more.
const PASTE_WAITS: Duration = Duration::from_millis(500);

/// The longest sequence that is waited for.
const LONGEST_SEQUENCE: usize = 64;
const PASTE_END: &[u8] = b"\x1b[201~";

/// Bytes in, events out.
#[derive(Debug, Default)]
pub struct Decoder {
    /// What is not understood yet; inside a paste, what may be the beginning of its end.
    held: Vec<u8>,
    /// The paste so far, while one comes.
    paste: Option<Vec<u8>>,
}

/// What stands at the beginning of the bytes at hand.
enum Piece {
    /// Too little to know.
    Unfinished,
    /// So many bytes that mean nothing.
    Nothing(usize),
    /// So many bytes that mean this.
    Means(usize, Event),
    /// So many bytes that begin a paste.
    Paste(usize),
}

impl Decoder {
    /// Takes bytes and gives what they mean.
    pub fn feed(&mut self, bytes: &[u8], mut tell: impl FnMut(Event)) {
        self.held.extend_from_slice(bytes);
        let mut at = 0;
        while at < self.held.len() {
            if self.paste.is_some() {
                let Some(taken) = self.go_on_pasting(at, &mut tell) else { break };
                at += taken;
                continue;
            }
            match piece(&self.held[at..]) {
                Piece::Unfinished => break,
                Piece::Nothing(length) => at += length,
                Piece::Means(length, event) => {
                    at += length;
                    tell(event);
                }
                Piece::Paste(length) => {
                    at += length;
                    self.paste = Some(Vec::new());
                }
            }
        }
        self.held.drain(..at);
    }

    /// How long to wait for more before [`Self::settle`]; none if nothing is held.
    pub fn waits(&self) -> Option<Duration> {
        match (&self.paste, &self.held[..]) {
            (Some(_), _) => Some(PASTE_WAITS),
            (None, []) => None,
            (None, [0x1b, b']', _, ..]) => Some(WORDS_WAIT),
            (None, _) => Some(ESCAPE_WAITS),
        }
    }

    /// Nothing more came: what is held is taken as it stands.
    pub fn settle(&mut self, mut tell: impl FnMut(Event)) {
        let held = std::mem::take(&mut self.held);
        if let Some(mut paste) = self.paste.take() {
            paste.extend(held);
            tell(pasted(&paste));
        } else if held.first() == Some(&0x1b) && held.len() == 1 {
            tell(Event::Key(Key::Esc));
        }
    }

    /// Takes the part of a paste that stands at `at`, and says how long it was; none if what is
    /// left may be the beginning of its end.
    fn go_on_pasting(&mut self, at: usize, tell: &mut impl FnMut(Event)) -> Option<usize> {
        let rest = &self.held[at..];
        let end = rest.windows(PASTE_END.len()).position(|window| window == PASTE_END);
        let length = end.unwrap_or_else(|| rest.len() - beginning_of_end(rest));
        let paste = self.paste.get_or_insert_default();
        let room = PASTE_BYTES.saturating_sub(paste.len());
        paste.extend_from_slice(&rest[..length.min(room)]);
        if end.is_some() {
            tell(pasted(paste));
            self.paste = None;
            return Some(length + PASTE_END.len());
        }
        (length > 0).then_some(length)
    }
}

fn pasted(bytes: &[u8]) -> Event {
    Event::Paste(String::from_utf8_lossy(bytes).into_owned())
}

/// How many bytes at the end may begin the mark that ends a paste.
fn beginning_of_end(bytes: &[u8]) -> usize {
    (1..PASTE_END.len()).rev().find(|length| bytes.ends_with(&PASTE_END[..*length])).unwrap_or(0)
}

/// What stands at the beginning of `bytes`, of which there is at least one.
fn piece(bytes: &[u8]) -> Piece {
    match bytes[0] {
        0x1b => escape(bytes),
        byte @ (0x00..=0x1f | 0x7f) => Piece::Means(1, Event::Key(control(byte))),
        byte @ 0x20..=0x7e => Piece::Means(1, Event::Key(Key::Char(char::from(byte)))),
        _ => character(bytes),
    }
}

fn control(byte: u8) -> Key {
    match byte {
        b'\r' | b'\n' => Key::Enter,
        b'\t' => Key::Tab,
        0x08 | 0x7f => Key::Backspace,
        0x00 => Key::Ctrl(' '),
        0x01..=0x1a => Key::Ctrl(char::from(byte - 1 + b'a')),
        _ => Key::Ctrl(char::from(byte.wrapping_sub(0x1c).wrapping_add(b'4'))),
    }
}

fn character(bytes: &[u8]) -> Piece {
    let first = &bytes[..bytes.len().min(4)];
    let (valid, fault) = match std::str::from_utf8(first) {
        Ok(valid) => (valid, None),
        Err(error) => {
            let valid = std::str::from_utf8(&first[..error.valid_up_to()]).unwrap_or_default();
            (valid, Some(error))
        }
    };
    match (valid.chars().next(), fault) {
        (Some(c), _) => Piece::Means(c.len_utf8(), Event::Key(Key::Char(c))),
        (None, Some(error)) if error.error_len().is_none() => Piece::Unfinished,
        (None, _) => Piece::Nothing(1),
    }
}

fn escape(bytes: &[u8]) -> Piece {
    match bytes.get(1) {
        None => Piece::Unfinished,
        Some(b'[') => sequence(bytes),
        Some(b'O') => match bytes.get(2) {
            None => Piece::Unfinished,
            Some(last) => named(3, letter(*last)),
        },
        Some(b']' | b'P' | b'_' | b'^' | b'X') => words_of_terminal(bytes),
        Some(0x1b) => Piece::Means(1, Event::Key(Key::Esc)),
        Some(0x00..=0x1f | 0x7f) => Piece::Nothing(1),
        // Alt and a character means nothing here.
        Some(_) => match character(&bytes[1..]) {
            Piece::Means(length, _) | Piece::Nothing(length) | Piece::Paste(length) => Piece::Nothing(1 + length),
            Piece::Unfinished => Piece::Unfinished,
        },
    }
}

/// A sequence that begins with escape and `[`.
fn sequence(bytes: &[u8]) -> Piece {
    let body = &bytes[2..];
    match body.first() {
        Some(b'M') => return old_mouse(bytes),
        // The function keys of the Linux console.
        Some(b'[') => return if body.len() > 1 { Piece::Nothing(4) } else { Piece::Unfinished },
        _ => {}
    }
    let parameters = body.iter().take_while(|byte| matches!(byte, 0x20..=0x3f)).count();
    let length = 2 + parameters + 1;
    let Some(last) = body.get(parameters) else {
        return if bytes.len() > LONGEST_SEQUENCE { Piece::Nothing(bytes.len()) } else { Piece::Unfinished };
    };
    let parameters = std::str::from_utf8(&body[..parameters]).unwrap_or_default();
    match last {
        b'~' if parameters == "200" => Piece::Paste(length),
        b'~' => named(length, numbered(parameters)),
        b'M' if parameters.starts_with('<') => mouse(length, &parameters[1..]),
        0x40..=0x7e if !parameters.starts_with(['<', '?', '>', '=']) => named(length, letter(*last)),
        0x40..=0x7e => Piece::Nothing(length),
        // Not a part of it: the sequence was broken off.
        _ => Piece::Nothing(length - 1),
    }
}

/// What a terminal says about itself: up to a bell or a string terminator. Its background is heard,
/// the rest is not. A key that breaks it off is a key.
fn words_of_terminal(bytes: &[u8]) -> Piece {
    let Some(end) = (2..bytes.len()).find(|at| bytes[*at] < 0x20) else {
        return if bytes.len() > LONGEST_SEQUENCE { Piece::Nothing(2) } else { Piece::Unfinished };
    };
    let length = match &bytes[end..] {
        [0x07, ..] => end + 1,
        [0x1b, b'\\', ..] => end + 2,
        [0x1b] => return Piece::Unfinished,
        _ => return Piece::Nothing(end),
    };
    let words = std::str::from_utf8(&bytes[2..end]).unwrap_or_default();
    match Background::answered(words).filter(|_| bytes[1] == b']') {
        Some(background) => Piece::Means(length, Event::Background(background)),
        None => Piece::Nothing(length),
    }
}

fn named(length: usize, key: Option<Key>) -> Piece {
    key.map_or(Piece::Nothing(length), |key| Piece::Means(length, Event::Key(key)))
}

fn letter(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'M' => Key::Enter,
        b'Z' => Key::BackTab,
        _ => return None,
    })
}

fn numbered(parameters: &str) -> Option<Key> {
    Some(match parameters.split(';').next()? {
        "1" | "7" => Key::Home,
        "3" => Key::Delete,
        "4" | "8" => Key::End,
        "5" => Key::PageUp,
        "6" => Key::PageDown,
        _ => return None,
    })
}

/// A mouse report of today: button, column and row in digits.
fn mouse(length: usize, parameters: &str) -> Piece {
    let mut numbers = parameters.split(';').map(|number| number.parse::<u16>().ok());
    let (Some(Some(button)), Some(Some(column)), Some(Some(row))) = (numbers.next(), numbers.next(), numbers.next())
    else {
        return Piece::Nothing(length);
    };
    button_event(button, column.saturating_sub(1), row.saturating_sub(1))
        .map_or(Piece::Nothing(length), |event| Piece::Means(length, event))
}

/// A mouse report of old terminals: three bytes.
fn old_mouse(bytes: &[u8]) -> Piece {
    let Some([button, column, row]) = bytes.get(3..6) else { return Piece::Unfinished };
    let cell = |byte: &u8| u16::from(byte.saturating_sub(33));
    button_event(u16::from(button.saturating_sub(32)), cell(column), cell(row))
        .map_or(Piece::Nothing(6), |event| Piece::Means(6, event))
}

fn button_event(button: u16, column: u16, row: u16) -> Option<Event> {
    // Shift, alt and control do not matter.
    match button & !0b1_1100 {
        0 => Some(Event::Click(column, row)),
        2 => Some(Event::Menu),
        64 => Some(Event::Wheel(Command::Up)),
        65 => Some(Event::Wheel(Command::Down)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(pieces: &[&[u8]]) -> Vec<String> {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        let mut tell = |event| {
            events.push(match event {
                Event::Key(key) => key.to_string(),
                Event::Paste(text) => format!("paste {text}"),
                Event::Click(column, row) => format!("click {column} {row}"),
                other => format!("{other:?}"),
            })
        };
        for piece in pieces {
            decoder.feed(piece, &mut tell);
        }
        decoder.settle(&mut tell);
        assert!(decoder.waits().is_none());
        events
    }

    #[test]
    fn keys_in_every_spelling() {
        assert_eq!(heard(&[b"a\r\t\x7f\x03 "]), ["a", "enter", "tab", "backspace", "ctrl-c", "space"]);
        assert_eq!(heard(&[b"\x1b[A\x1bOB\x1b[1;5C\x1b[D\x1b[Z"]), ["↑", "↓", "→", "←", "shift-tab"]);
        assert_eq!(
            heard(&[b"\x1b[1~\x1b[4~\x1b[5~\x1b[6;2~\x1b[3~"]),
            ["home", "end", "page up", "page down", "delete"]
        );
        assert_eq!(heard(&["é世🌞".as_bytes()]), ["é", "世", "🌞"]);
        assert_eq!(heard(&[b"\x1b[<0;5;3M\x1b[<0;5;3m\x1b[M !!"]), ["click 4 2", "click 0 0"]);
    }

    #[test]
    fn an_escape_alone_is_a_key_and_one_with_a_letter_is_none() {
        assert_eq!(heard(&[b"\x1b"]), ["esc"]);
        assert_eq!(heard(&[b"\x1b\x1b[F"]), ["esc", "end"]);
        assert_eq!(heard(&[b"\x1bqa"]), ["a"]);
    }

    #[test]
    fn a_key_that_comes_in_pieces_is_one_key() {
        assert_eq!(heard(&[b"\x1b", b"[", b"A"]), ["↑"]);
        assert_eq!(heard(&["世".as_bytes().split_at(1).0, "世".as_bytes().split_at(1).1]), ["世"]);
    }

    #[test]
    fn a_paste_is_one_piece_and_is_cut() {
        assert_eq!(heard(&[b"\x1b[200~a\rb\x1b[20", b"1~q"]), ["paste a\rb", "q"]);
        let long = vec![b'x'; 1 << 20];
        let events = heard(&[b"\x1b[200~", &long, b"\x1b[201~q"]);
        assert_eq!(events[0].len(), "paste ".len() + PASTE_BYTES);
        assert_eq!(events[1..], ["q"]);
    }

    #[test]
    fn a_paste_without_end_is_over_when_nothing_comes() {
        let mut decoder = Decoder::default();
        decoder.feed(b"\x1b[200~oh", |event| panic!("{event:?}"));
        assert_eq!(decoder.waits(), Some(PASTE_WAITS));
        let mut events = Vec::new();
        decoder.settle(|event| events.push(event));
        decoder.feed(b"\x03", |event| events.push(event));
        assert!(matches!(&events[..], [Event::Paste(text), Event::Key(Key::Ctrl('c'))] if text == "oh"));
    }

    #[test]
    fn what_a_terminal_says_is_no_key() {
        assert_eq!(heard(&[b"\x1b]10;rgb:0/0/0\x07a\x1bP1$r\x1b\\b\x1b[?62;4cc\x1b[0;0Rd"]), ["a", "b", "c", "d"]);
    }

    #[test]
    fn a_terminal_that_tells_its_background_is_heard_and_types_nothing() {
        for answer in [&b"\x1b]11;rgb:ffff/ffff/ffff\x07"[..], b"\x1b]11;rgb:ff/ff/ff\x1b\\"] {
            assert_eq!(heard(&[b"a", answer, b"b"]), ["a", "Background(Light)", "b"]);
            for cut in 1..answer.len() {
                assert_eq!(heard(&[&answer[..cut], &answer[cut..], b"q"]), ["Background(Light)", "q"], "{cut}");
            }
        }
        assert_eq!(heard(&[b"\x1b]11;rgb:wrong\x07q"]), ["q"]);
    }

    #[test]
    fn a_slow_answer_is_waited_for() {
        let mut decoder = Decoder::default();
        decoder.feed(b"\x1b]11;rgb:00", |event| panic!("{event:?}"));
        assert_eq!(decoder.waits(), Some(WORDS_WAIT));
        decoder.settle(|event| panic!("{event:?}"));
    }
}
