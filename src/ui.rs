//! From state to cells. One entry, [`draw`]; one file per screen, named as in [`app`](crate::app).
//!
//! Text is broken into lines before it comes here, never by a widget. Nothing is drawn outside the
//! area that was given, whatever the window's size. What can be clicked is returned as regions with
//! the command a click asks for.

pub mod theme;

mod actions;
mod before;
mod card;
mod deck;
mod direction;
mod elsewhere;
mod faults;
mod floor;
mod footer;
mod help;
mod hidden;
mod history;
mod home;
mod index;
mod large;
mod limits;
mod look;
mod note;
mod page;
mod pause;
mod preview;
mod private;
mod problems;
mod ready;
mod review;
mod settings;
mod summary;
mod two_lines;
mod unfolding;

use std::borrow::Borrow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Position, Rect};
use ratatui::style::Style;
use ratatui::symbols::border;
use ratatui::text::Line;
use ratatui::widgets::Widget;

use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::play::{Play, Stage};
use crate::app::{App, Overlay, Screen};
use crate::{text, words};
use theme::Theme;

/// The least width, in cells, at which screens are drawn.
pub const LEAST_WIDTH: u16 = 30;
/// The least height, in cells, at which screens are drawn.
pub const LEAST_HEIGHT: u16 = 8;

/// The cells that a frame is drawn in.
#[derive(Debug)]
pub struct Frame<'c> {
    cells: &'c mut Buffer,
}

impl<'c> Frame<'c> {
    /// A frame in these cells, in which nothing is drawn yet.
    pub fn new(cells: &'c mut Buffer) -> Self {
        Self { cells }
    }

    /// All of it.
    pub fn area(&self) -> Rect {
        self.cells.area
    }

    /// Writes a line in a row. Most lines hold nothing but characters of one cell, which are put into
    /// their cells as they stand; any other is left to the widget, which parts it into clusters first.
    pub fn write<'l>(&mut self, line: impl Borrow<Line<'l>>, row: Rect) {
        let (line, row) = (line.borrow(), row.intersection(self.cells.area));
        let width = line.spans.iter().map(|span| text::plain_width(&span.content)).sum::<Option<usize>>();
        match width.filter(|width| *width <= usize::from(row.width)) {
            Some(0) => {}
            Some(width) if !row.is_empty() => self.write_plain(line, width, row),
            _ => line.render(row, self.cells),
        }
    }

    fn write_plain(&mut self, line: &Line<'_>, width: usize, row: Rect) {
        let first = self.cells.index_of(row.x, row.y);
        let cells = &mut self.cells.content[first..first + usize::from(row.width)];
        if line.style != Style::default() {
            for cell in &mut *cells {
                cell.set_style(line.style);
            }
        }
        let room = cells.len() - width;
        let indent = match line.alignment {
            Some(Alignment::Center) => room / 2,
            Some(Alignment::Right) => room,
            Some(Alignment::Left) | None => 0,
        };
        let letters = line.spans.iter().flat_map(|span| span.content.chars().map(|letter| (letter, span.style)));
        for (cell, (letter, style)) in cells[indent..].iter_mut().zip(letters) {
            cell.set_char(letter).set_style(style);
        }
    }

    /// Draws a frame along the edge of an area of two by two cells or more.
    fn outline(&mut self, area: Rect, border: border::Set<'_>, style: Style) {
        let (right, bottom) = (area.right() - 1, area.bottom() - 1);
        for x in area.x + 1..right {
            self.put(x, area.y, border.horizontal_top, style);
            self.put(x, bottom, border.horizontal_bottom, style);
        }
        for y in area.y + 1..bottom {
            self.put(area.x, y, border.vertical_left, style);
            self.put(right, y, border.vertical_right, style);
        }
        self.put(area.x, area.y, border.top_left, style);
        self.put(right, area.y, border.top_right, style);
        self.put(area.x, bottom, border.bottom_left, style);
        self.put(right, bottom, border.bottom_right, style);
    }

    fn put(&mut self, x: u16, y: u16, sign: &str, style: Style) {
        self.cells[(x, y)].set_symbol(sign).set_style(style);
    }

    /// Draws a widget in a part of it.
    pub fn render_widget(&mut self, widget: impl Widget, area: Rect) {
        widget.render(area, self.cells);
    }

    fn buffer_mut(&mut self) -> &mut Buffer {
        self.cells
    }
}

/// What can be clicked: regions of the last frame and what a click there asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clicks(Vec<(Rect, Command)>);

impl Clicks {
    /// What a click at a place asks for: the topmost region wins.
    pub fn at(&self, column: u16, row: u16) -> Option<&Command> {
        let place = Position { x: column, y: row };
        self.0.iter().rev().find(|(area, _)| area.contains(place)).map(|(_, command)| command)
    }

    /// All regions, the topmost last.
    pub fn regions(&self) -> impl Iterator<Item = (Rect, &Command)> {
        self.0.iter().map(|(area, command)| (*area, command))
    }

    fn add(&mut self, area: Rect, command: Command) {
        self.0.push((area, command));
    }
}

/// Draws the whole screen.
pub fn draw(frame: &mut Frame<'_>, app: &App, theme: &Theme) -> Clicks {
    let mut clicks = Clicks::default();
    let area = frame.area();
    // A theme that paints its background does so under everything.
    if theme.base != Style::default() {
        frame.buffer_mut().set_style(area, theme.base);
    }
    if area.width < LEAST_WIDTH || area.height < LEAST_HEIGHT {
        too_small(frame, theme);
        return clicks;
    }
    if app.is_hidden {
        hidden::draw(frame, area, theme);
        return clicks;
    }
    let body = footer::draw(frame, area, app, theme, &mut clicks);
    let mut below = Clicks::default();
    draw_screen(frame, body, app, theme, &mut below);
    match &app.overlay {
        Some(overlay) => draw_overlay(frame, body, overlay, app, theme, &mut clicks),
        // What lies under an overlay cannot be clicked.
        None => clicks.0.append(&mut below.0),
    }
    if app.flash().is_some() {
        frame.buffer_mut().set_style(area, Theme::flash());
    }
    direction::keep_columns(frame.buffer_mut());
    clicks
}

fn draw_screen(frame: &mut Frame<'_>, area: Rect, app: &App, theme: &Theme, clicks: &mut Clicks) {
    match &app.screen {
        Screen::Home(home) => home::draw(frame, area, home, app, theme, clicks),
        Screen::Play(play) => draw_evening(frame, area, play, app, theme, clicks),
        Screen::Deck(view) => deck::draw(frame, area, view, app, theme, clicks),
        Screen::Preview(preview) => preview::draw(frame, area, preview, app, theme),
        Screen::Limits(limits) => limits::draw(frame, area, limits, app, theme, clicks),
        Screen::History(past) => history::draw(frame, area, past, app, theme, clicks),
        Screen::Problems(scroll) => problems::draw(frame, area, scroll, app, theme),
        Screen::Settings(view) => settings::draw(frame, area, view, app, theme, clicks),
        Screen::Look(look) => look::draw(frame, area, look, app, theme),
    }
    if app.scope() == Scope::Cover {
        clicks.add(area, Command::Accept);
    }
}

fn draw_overlay(frame: &mut Frame<'_>, area: Rect, overlay: &Overlay, app: &App, theme: &Theme, clicks: &mut Clicks) {
    match overlay {
        Overlay::Help(help) => help::draw(frame, area, help, &app.keymap, theme),
        Overlay::Actions(actions) => actions::draw(frame, area, actions, &app.keymap, theme, clicks),
        Overlay::Note(note) => note::draw(frame, area, note, theme),
        Overlay::Index(index) => index::draw(frame, area, index, theme, clicks),
        Overlay::TwoLines(lines) => two_lines::draw(frame, area, lines, app, theme, clicks),
        Overlay::Elsewhere(_) => elsewhere::draw(frame, area, &app.keymap, theme),
    }
}

fn draw_evening(frame: &mut Frame<'_>, area: Rect, play: &Play, app: &App, theme: &Theme, clicks: &mut Clicks) {
    match &play.stage {
        Stage::Review(at) => review::draw(frame, area, *at, app, theme),
        Stage::Before(before) => before::draw(frame, area, before, play, app, theme),
        Stage::Card if play.session.state().floor.is_some() => floor::draw(frame, area, play, app, theme),
        Stage::Card => card::draw(frame, area, play, app, theme),
        Stage::Private(private) => private::draw(frame, area, private, play, app, theme, clicks),
        Stage::Ready(first, is_covered) => ready::draw(frame, area, first.is_some(), *is_covered, play, app, theme),
        Stage::Break(pause, _) => pause::draw(frame, area, pause, play, app, theme, clicks),
        Stage::Summary => summary::draw(frame, area, play, app, theme),
    }
}

/// Draws nothing but a few words in the middle.
pub fn say(frame: &mut Frame<'_>, words: &str, theme: &Theme) -> Clicks {
    let lines = text::wrap(words, usize::from(frame.area().width.saturating_sub(2)));
    let area = centered(frame.area(), frame.area().width, lines.len() as u16);
    for (row, line) in area.rows().zip(lines) {
        frame.write(Line::styled(line, theme.muted).centered(), row);
    }
    Clicks::default()
}

fn too_small(frame: &mut Frame<'_>, theme: &Theme) {
    let area = frame.area();
    let lines = text::wrap(&words::too_small(), usize::from(area.width));
    for (row, line) in area.rows().zip(lines) {
        frame.write(Line::styled(line, theme.base), row);
    }
}

/// The area without a margin of cells on each side; never larger than before, never inside out.
fn inset(area: Rect, columns: u16, rows: u16) -> Rect {
    let width = area.width.saturating_sub(2 * columns);
    let height = area.height.saturating_sub(2 * rows);
    Rect { x: area.x + columns.min(area.width), y: area.y + rows.min(area.height), width, height }
}

/// An area of the given size in the middle of another, and inside it.
fn centered(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::style::Stylize;
    use ratatui::text::Span;

    proptest! {
        /// Whatever a line holds, it is written as ratatui draws it.
        #[test]
        fn a_line_is_written_as_it_is_drawn(
            words in prop::collection::vec("[ a-z●é…世\u{301}\u{200d}👩ب\u{a0}\u{ad}]{0,9}", 0..4),
            (x, width) in (0..6_u16, 0..14_u16),
            alignment in 0..4_usize) {
            let spans = words.iter().zip([Style::new(), Style::new().bold(), Style::new().red()].into_iter().cycle());
            let mut line = Line::from(spans.map(|(word, style)| Span::styled(word, style)).collect::<Vec<_>>()).dim();
            line.alignment = [None, Some(Alignment::Left), Some(Alignment::Center), Some(Alignment::Right)][alignment];
            let row = Rect { x, y: 1, width, height: 1 };
            let [mut drawn, mut written] = [(); 2].map(|()| Buffer::filled(Rect::new(0, 0, 12, 3), ratatui::buffer::Cell::new("x")));
            Widget::render(&line, row, &mut drawn);
            Frame::new(&mut written).write(&line, row);
            prop_assert_eq!(drawn, written);
        }
    }
}
