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

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;

use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::play::{Play, Stage};
use crate::app::{App, Overlay, Screen};
use crate::words;
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
    let lines = crate::text::wrap(words, usize::from(frame.area().width.saturating_sub(2)));
    let area = centered(frame.area(), frame.area().width, lines.len() as u16);
    for (row, line) in area.rows().zip(lines) {
        frame.render_widget(Line::styled(line, theme.muted).centered(), row);
    }
    Clicks::default()
}

fn too_small(frame: &mut Frame<'_>, theme: &Theme) {
    let area = frame.area();
    let lines = crate::text::wrap(&words::too_small(), usize::from(area.width));
    for (row, line) in area.rows().zip(lines) {
        frame.render_widget(Line::styled(line, theme.base), row);
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
