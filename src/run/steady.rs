//! Draws so that a terminal which measures a letter otherwise moves nothing else.
//!
//! Terminals do not agree how many cells an emoji family, a flag, a Hindi conjunct or a sign with a
//! variation selector takes: some draw what we believe, some each of its characters by itself, some
//! half of it. What is drawn behind such a [cluster](is_disputed) would slip, and with it the right
//! border of the card. So each of them is drawn by itself: its cells are emptied first, the cursor is
//! placed anew behind it, and what it may have run over is drawn again.

use std::ops::Range;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Cell, CellWidth};
use ratatui::layout::{Position, Size};
use unicode_width::UnicodeWidthChar;

/// A backend that draws through another one.
#[derive(Debug)]
pub struct Steady<B> {
    inner: B,
    size: Size,
    /// What was drawn, row by row.
    shown: Vec<Cell>,
}

impl<B: Backend> Steady<B> {
    /// Draws through `inner`, on which nothing is drawn yet.
    pub fn new(inner: B) -> Self {
        Self { inner, size: Size::default(), shown: Vec::new() }
    }

    /// The backend below.
    pub fn inner_mut(&mut self) -> &mut B {
        &mut self.inner
    }

    /// Nothing is shown any more, on a window of this size.
    fn forget(&mut self) -> Result<(), B::Error> {
        self.size = self.inner.size()?;
        self.shown.clear();
        self.shown.resize(usize::from(self.size.width) * usize::from(self.size.height), Cell::EMPTY);
        Ok(())
    }

    fn index(&self, x: u16, y: u16) -> Option<usize> {
        (x < self.size.width && y < self.size.height)
            .then(|| usize::from(y) * usize::from(self.size.width) + usize::from(x))
    }

    /// Draws these places anew, in their order, and what disputed clusters among them may run over.
    fn draw_steadily(&mut self, mut places: Vec<(u16, u16)>) -> Result<(), B::Error> {
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

    fn draw_run(&mut self, run: &[(u16, u16)]) -> Result<(), B::Error> {
        let width = usize::from(self.size.width);
        let cell = |(x, y): &(u16, u16)| (*x, *y, &self.shown[usize::from(*y) * width + usize::from(*x)]);
        if run.is_empty() { Ok(()) } else { self.inner.draw(run.iter().map(cell)) }
    }

    /// Empties cells that the cluster at an index covers, in its style.
    fn empty(&mut self, at: usize, columns: Range<u16>, y: u16) -> Result<(), B::Error> {
        let mut blank = self.shown[at].clone();
        blank.set_symbol(" ");
        if columns.is_empty() { Ok(()) } else { self.inner.draw(columns.map(|x| (x, y, &blank))) }
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

    /// Remembers a cell, and that nothing of its own stands in those it covers.
    fn remember(&mut self, at: usize, cell: &Cell) {
        self.shown[at].clone_from(cell);
        let covered = self.shown.iter_mut().skip(at + 1).take(usize::from(cell.cell_width().saturating_sub(1)));
        covered.for_each(Cell::reset);
    }
}

impl<B: Backend> Backend for Steady<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), B::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        if self.shown.is_empty() {
            self.forget()?;
        }
        let mut is_plain = true;
        let mut places = Vec::new();
        for (x, y, cell) in content {
            let Some(at) = self.index(x, y) else { continue };
            is_plain &= !is_disputed(cell.symbol());
            for before in x..x + cell.cell_width().max(1) {
                is_plain &= !self.leaves_parts(before, y, &mut places);
            }
            self.remember(at, cell);
            places.push((x, y));
        }
        if !is_plain {
            places.sort_unstable_by_key(|(x, y)| (*y, *x));
            places.dedup();
        }
        if is_plain { self.draw_run(&places) } else { self.draw_steadily(places) }
    }

    fn clear(&mut self) -> Result<(), B::Error> {
        self.forget()?;
        self.inner.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> Result<(), B::Error> {
        self.forget()?;
        self.inner.clear_region(region)
    }

    fn append_lines(&mut self, lines: u16) -> Result<(), B::Error> {
        self.inner.append_lines(lines)
    }

    fn hide_cursor(&mut self) -> Result<(), B::Error> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), B::Error> {
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> Result<Position, B::Error> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), B::Error> {
        self.inner.set_cursor_position(position)
    }

    fn size(&self) -> Result<Size, B::Error> {
        self.inner.size()
    }

    fn window_size(&mut self) -> Result<WindowSize, B::Error> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> Result<(), B::Error> {
        self.inner.flush()
    }
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
