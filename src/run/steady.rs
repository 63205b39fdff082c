//! Draws so that a terminal which measures a letter otherwise moves nothing else.
//!
//! Terminals do not agree how many cells an emoji family, a flag, a Hindi conjunct or a sign with a
//! variation selector takes: some draw what we believe, some each of its characters by itself, some
//! half of it. What is drawn behind such a [cluster](is_disputed) would slip, and with it the right
//! border of the card. So each of them is drawn by itself: its cells are emptied first, the cursor is
//! placed anew behind it, and what it may have run over is drawn again.

use std::io;
use std::ops::Range;

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Size;
use unicode_width::UnicodeWidthChar;

use super::canvas::Paper;

/// What is shown on a paper, and how it changes from frame to frame.
#[derive(Debug)]
pub struct Steady<P> {
    paper: P,
    size: Size,
    /// What was drawn, row by row; [`COVERED`] under the further cells of a wide letter.
    shown: Vec<Cell>,
}

/// No frame asks for such a cell: what comes out from under a wide letter is drawn whatever it is.
const COVERED: Cell = Cell::new("");

impl<P: Paper> Steady<P> {
    /// Nothing is shown yet on `paper`.
    pub fn new(paper: P, size: Size) -> Self {
        let shown = vec![Cell::EMPTY; usize::from(size.width) * usize::from(size.height)];
        Self { paper, size, shown }
    }

    /// What is drawn on.
    pub fn paper_mut(&mut self) -> &mut P {
        &mut self.paper
    }

    /// Shows a frame: what is not there already is drawn. It must be of the paper's size.
    pub fn show(&mut self, frame: &Buffer) -> io::Result<()> {
        let mut is_plain = true;
        let mut places = Vec::new();
        for (y, row) in (0..).zip(frame.content.chunks_exact(usize::from(self.size.width).max(1))) {
            let mut end = 0;
            while let Some(x) = self.next_change(row, end, y) {
                let cell = &row[usize::from(x)];
                end = x + cell.cell_width().max(1);
                is_plain &= !is_disputed(cell.symbol());
                for before in x..end {
                    is_plain &= !self.leaves_parts(before, y, &mut places);
                }
                self.remember(x, y, cell);
                places.push((x, y));
            }
        }
        if is_plain {
            self.draw_run(&places)?;
        } else {
            places.sort_unstable_by_key(|(x, y)| (*y, *x));
            places.dedup();
            self.draw_steadily(places)?;
        }
        self.paper.flush()
    }

    /// The next place in a row, from a column on, that does not look as it is shown. What a wide letter
    /// covers is not looked at as long as the letter stays.
    fn next_change(&self, row: &[Cell], from: u16, y: u16) -> Option<u16> {
        let shown = &self.shown[usize::from(y) * usize::from(self.size.width)..][..row.len()];
        let mut stays = false;
        for at in usize::from(from)..row.len() {
            if is_same(&row[at], &shown[at]) {
                stays = true;
            } else if !(stays && shown[at].symbol().is_empty()) {
                return Some(at as u16);
            }
        }
        None
    }

    fn index(&self, x: u16, y: u16) -> Option<usize> {
        (x < self.size.width && y < self.size.height)
            .then(|| usize::from(y) * usize::from(self.size.width) + usize::from(x))
    }

    /// Draws these places anew, in their order, and what disputed clusters among them may run over.
    fn draw_steadily(&mut self, mut places: Vec<(u16, u16)>) -> io::Result<()> {
        places.reverse();
        let mut run: Vec<(u16, u16)> = Vec::new();
        while let Some((x, y)) = places.pop() {
            let Some(at) = self.index(x, y) else { continue };
            let cell = &self.shown[at];
            let end = x + cell.cell_width().max(1);
            // Cells that the cluster covers are not drawn, or it would be gone again.
            while places.last().is_some_and(|next| next.1 == y && next.0 < end) {
                places.pop();
            }
            if !is_disputed(cell.symbol()) {
                run.push((x, y));
                continue;
            }
            self.draw_run(&std::mem::take(&mut run))?;
            self.empty(at, x + 1..end, y)?;
            self.draw_run(&[(x, y)])?;
            let reach = (x + most_cells(self.shown[at].symbol())).min(self.size.width);
            self.draw_again(end..reach, y, &mut places);
        }
        self.draw_run(&run)
    }

    /// Puts cells of a row among the places still to be drawn.
    fn draw_again(&self, columns: Range<u16>, y: u16, places: &mut Vec<(u16, u16)>) {
        for x in columns.rev() {
            let after = places.partition_point(|(column, row)| (*row, *column) > (y, x));
            if places.get(after) != Some(&(x, y)) {
                places.insert(after, (x, y));
            }
        }
    }

    fn draw_run(&mut self, run: &[(u16, u16)]) -> io::Result<()> {
        let width = usize::from(self.size.width);
        let cell = |(x, y): &(u16, u16)| (*x, *y, &self.shown[usize::from(*y) * width + usize::from(*x)]);
        if run.is_empty() { Ok(()) } else { self.paper.draw(run.iter().map(cell)) }
    }

    /// Empties cells that the cluster at an index covers, in its style.
    fn empty(&mut self, at: usize, columns: Range<u16>, y: u16) -> io::Result<()> {
        let mut blank = self.shown[at].clone();
        blank.set_symbol(" ");
        if columns.is_empty() { Ok(()) } else { self.paper.draw(columns.map(|x| (x, y, &blank))) }
    }

    /// Whether a disputed cluster stood at a place. Parts of it may stand in cells that were empty to us
    /// and still are: they are put among the places.
    fn leaves_parts(&self, x: u16, y: u16, places: &mut Vec<(u16, u16)>) -> bool {
        let Some(before) = self.index(x, y).map(|at| &self.shown[at]) else { return false };
        let is_disputed = is_disputed(before.symbol());
        if is_disputed {
            places.extend((x + 1..x + before.cell_width()).map(|x| (x, y)));
        }
        is_disputed
    }

    /// Remembers a cell, and what it covers.
    fn remember(&mut self, x: u16, y: u16, cell: &Cell) {
        for covered in x + 1..x + cell.cell_width() {
            self.index(covered, y).into_iter().for_each(|at| self.shown[at] = COVERED);
        }
        self.index(x, y).into_iter().for_each(|at| self.shown[at].clone_from(cell));
    }
}

/// Whether two cells look the same. Nearly all do, in every frame.
fn is_same(one: &Cell, other: &Cell) -> bool {
    let is_same_symbol = match (one.symbol().as_bytes(), other.symbol().as_bytes()) {
        ([one], [other]) => one == other,
        (one, other) => one == other,
    };
    is_same_symbol && one.modifier == other.modifier && one.fg == other.fg && one.bg == other.bg
}

/// Whether terminals may disagree about the width of a cluster: all but single characters of scripts
/// that every terminal knows.
pub fn is_disputed(symbol: &str) -> bool {
    if symbol.len() <= 1 {
        return false;
    }
    let mut characters = symbol.chars();
    let (first, rest) = (characters.next(), characters.next());
    rest.is_some() || !first.is_some_and(is_agreed)
}

/// Latin, Greek, Cyrillic, punctuation, lines and signs; kana, ideographs and Hangul.
fn is_agreed(c: char) -> bool {
    matches!(c, '\u{20}'..='\u{2FF}' | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{1E00}'..='\u{200A}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20BF}' | '\u{2150}'..='\u{2319}'
        | '\u{2500}'..='\u{25FC}' | '\u{2605}' | '\u{2713}' | '\u{270E}' | '\u{2800}'..='\u{28FF}'
        | '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{309B}'..='\u{312F}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFC}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAD9}' | '\u{FF01}'..='\u{FF9D}')
}

/// The most cells a terminal may take for a cluster: each character by itself, a sign as a picture.
fn most_cells(symbol: &str) -> u16 {
    symbol.chars().map(|c| if c.is_alphanumeric() { c.width().unwrap_or(1).max(1) as u16 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keeps what is drawn, each cell with its column.
    #[derive(Default)]
    struct Kept(Vec<(u16, String)>);

    impl Paper for Kept {
        fn draw<'a>(&mut self, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) -> io::Result<()> {
            self.0.extend(cells.map(|(x, _, cell)| (x, cell.symbol().to_owned())));
            Ok(())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What is drawn of a row of six cells when another one was there before.
    fn drawn(before: &str, now: &str) -> Vec<(u16, String)> {
        let mut steady = Steady::new(Kept::default(), Size::new(6, 1));
        for row in [before, now] {
            steady.paper.0.clear();
            steady.show(&Buffer::with_lines([format!("{row:6.6}")])).unwrap();
        }
        steady.paper.0
    }

    #[test]
    fn only_what_differs_is_drawn() {
        assert_eq!(drawn("one", "one"), []);
        assert_eq!(drawn("one", "ore"), [(1, "r".to_owned())]);
        assert_eq!(drawn("", "a b"), [(0, "a".to_owned()), (2, "b".to_owned())]);
    }

    #[test]
    fn what_comes_out_from_under_a_wide_letter_is_drawn() {
        let cells = |cells: &[(u16, &str)]| cells.iter().map(|(x, word)| (*x, (*word).to_owned())).collect::<Vec<_>>();
        let mut wide = Buffer::with_lines(["世a   "]);
        let mut steady = Steady::new(Kept::default(), wide.area.as_size());
        steady.show(&wide).unwrap();
        assert_eq!(steady.paper.0, cells(&[(0, "世"), (2, "a")]));
        // Under a wide letter nothing changes, whatever a frame has there.
        wide[(1, 0)].set_fg(ratatui::style::Color::Red);
        steady.paper.0.clear();
        steady.show(&wide).unwrap();
        assert_eq!(steady.paper.0, []);
        steady.show(&Buffer::with_lines(["x a   "])).unwrap();
        assert_eq!(steady.paper.0, cells(&[(0, "x"), (1, " ")]));
    }
}
