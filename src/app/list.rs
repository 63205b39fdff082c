//! Moving about: in a list with a cursor, and in text that is longer than the screen.

use std::cell::Cell;

use super::command::Command;

/// How many rows of a list a page key moves.
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

/// A cursor in a list in which the row at hand is unfolded: it is shown whole, however long it is.
/// Where it is longer than the window, moving on goes through it first.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Unfolding {
    /// The row, from 0.
    pub at: usize,
    /// The place in that row.
    pub inside: Scroll,
}

impl Unfolding {
    /// A cursor on a row, at its beginning.
    pub fn on(at: usize) -> Self {
        Self { at, inside: Scroll::default() }
    }

    /// Moves as `command` says in a list of `length` rows; says whether it was a move.
    pub fn update(&mut self, command: &Command, length: usize) -> bool {
        if self.inside.can_move(command) {
            return self.inside.update(command);
        }
        let mut cursor = Cursor { at: self.at };
        let was_move = cursor.update(command, length);
        if cursor.at != self.at {
            *self = Self::on(cursor.at);
        }
        was_move
    }
}

/// A place in text that is longer than the screen. How long it is only the drawing knows, so the
/// place is a wish that the drawing cuts to what there is.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    wish: Cell<usize>,
    /// The last place there is, as it was drawn.
    end: Cell<usize>,
    /// How many rows were drawn.
    rows: Cell<usize>,
}

impl Scroll {
    /// Moves as `command` says; says whether it was a move.
    pub fn update(&self, command: &Command) -> bool {
        let at = self.wish.get();
        let to = match command {
            Command::Up => at.saturating_sub(1),
            Command::Down => at + 1,
            Command::PageUp => at.saturating_sub(self.page()),
            Command::PageDown => at + self.page(),
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
        self.end.set(lines.saturating_sub(rows));
        self.rows.set(rows);
        let top = self.wish.get().min(self.end.get());
        self.wish.set(top);
        top
    }

    /// The same for page keys alone, and only where not all is in sight.
    pub fn update_page(&self, command: &Command) -> bool {
        let is_page = matches!(command, Command::PageUp | Command::PageDown);
        is_page && self.end.get() > 0 && self.update(command)
    }

    /// How far a page key moves: one line of what was in sight stays there.
    fn page(&self) -> usize {
        self.rows.get().saturating_sub(1).max(1)
    }

    /// Whether there is a line more to go to, if `command` asks for the next one or the one before.
    fn can_move(&self, command: &Command) -> bool {
        match command {
            Command::Up => self.wish.get() > 0,
            Command::Down => self.wish.get() < self.end.get(),
            _ => false,
        }
    }
}

/// The rows of a list of `length` to show where `rows` fit, so that `at` is among them.
pub fn window(at: usize, length: usize, rows: usize) -> std::ops::Range<usize> {
    let rows = rows.min(length);
    let start = at.saturating_sub(rows / 2).min(length - rows);
    start..start + rows
}

/// The rows of a list to show in `lines` lines where each may take several: as [`window`] has them,
/// around the one at hand, which takes `here` lines. `height` is how many lines another one takes.
pub fn spread(
    at: usize,
    length: usize,
    here: usize,
    lines: usize,
    height: impl Fn(usize) -> usize,
) -> std::ops::Range<usize> {
    let mut free = lines.saturating_sub(here);
    let (mut start, mut end) = (at, at + 1);
    let above = |start: &mut usize, mut room: usize| {
        let before = room;
        while let Some(taller) = start.checked_sub(1).map(&height).filter(|taller| *taller <= room) {
            (*start, room) = (*start - 1, room - taller);
        }
        before - room
    };
    free -= above(&mut start, free.div_ceil(2));
    while free > 0 && end < length {
        (free, end) = (free.saturating_sub(height(end)), end + 1);
    }
    above(&mut start, free);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// What is shown holds the row at hand, fits, and leaves no room that a neighbour would fill.
        #[test]
        fn a_spread_is_around_the_row_at_hand(
            heights in prop::collection::vec(1..6_usize, 1..30), at in 0..30_usize, lines in 1..20_usize) {
            let at = at % heights.len();
            let shown = spread(at, heights.len(), heights[at], lines, |at| heights[at]);
            let taken = |rows: std::ops::Range<usize>| heights[rows].iter().sum::<usize>();
            prop_assert!(shown.contains(&at));
            prop_assert!(taken(shown.start..at + 1) <= lines.max(heights[at]));
            if shown.end < heights.len() {
                prop_assert!(taken(shown.clone()) >= lines);
            } else if shown.start > 0 {
                prop_assert!(taken(shown.start - 1..shown.end) > lines);
            }
        }

        /// Rows of one line are shown as in any other list.
        #[test]
        fn rows_of_one_line_are_a_window((length, at, lines) in (1..40_usize, 0..40_usize, 1..20_usize)) {
            let at = at % length;
            prop_assert_eq!(spread(at, length, 1, lines, |_| 1), window(at, length, lines));
        }
    }
}
