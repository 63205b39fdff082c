//! Moving about: in a list with a cursor, and in text that is longer than the screen.

use super::command::Command;

/// How far a page key moves in a list.
const PAGE: usize = 10;

/// A cursor in a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The row, from 0.
    pub at: usize,
}

impl Cursor {
    /// Whether `command` takes the row at hand: enter, or a click on the row that has the cursor.
    pub fn takes(&self, command: &Command) -> bool {
        matches!(command, Command::Accept) || matches!(command, Command::Pick(row) if *row == self.at)
    }

    /// Whether there is a row to go to in a list of `length` rows, if `command` asks for the next one.
    pub fn can_move(&self, command: &Command, length: usize) -> bool {
        match command {
            Command::Up => self.at > 0,
            Command::Down => self.at + 1 < length,
            _ => true,
        }
    }

    /// Moves as `command` says in a list of `length` rows; says whether it was a move.
    pub fn update(&mut self, command: &Command, length: usize) -> bool {
        let last = length.saturating_sub(1);
        self.at = match command {
            Command::Up => self.at.saturating_sub(1),
            Command::Down => self.at + 1,
            Command::PageUp => self.at.saturating_sub(PAGE),
            Command::PageDown => self.at + PAGE,
            Command::First => 0,
            Command::Last => last,
            Command::Pick(row) => *row,
            _ => return false,
        }
        .min(last);
        true
    }
}

/// A place in text that is longer than the screen. How long it is only the drawing knows, so the
/// place is a wish that the drawing cuts to what there is.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    wish: std::cell::Cell<usize>,
}

impl Scroll {
    /// Moves as `command` says; says whether it was a move.
    pub fn update(&mut self, command: &Command) -> bool {
        let at = self.wish.get();
        let to = match command {
            Command::Up => at.saturating_sub(1),
            Command::Down => at + 1,
            Command::PageUp => at.saturating_sub(PAGE),
            Command::PageDown => at + PAGE,
            Command::First => 0,
            Command::Last => usize::MAX / 2,
            _ => return false,
        };
        self.wish.set(to);
        true
    }

    /// The first line to show of `lines`, where `rows` fit. What is wished beyond the end is
    /// forgotten, so that the next move begins at the end.
    pub fn top(&self, lines: usize, rows: usize) -> usize {
        let top = self.wish.get().min(lines.saturating_sub(rows));
        self.wish.set(top);
        top
    }
}

/// The rows of a list of `length` to show where `rows` fit, so that `at` is among them.
pub fn window(at: usize, length: usize, rows: usize) -> std::ops::Range<usize> {
    let rows = rows.min(length);
    let start = at.saturating_sub(rows / 2).min(length - rows);
    start..start + rows
}
