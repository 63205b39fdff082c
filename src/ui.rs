//! From state to cells. One entry, [`draw`]; one file per screen, named as in [`app`](crate::app).
//!
//! Text is broken into lines before it comes here, never by a widget. Nothing is drawn outside the
//! area that was given, whatever the window's size. What can be clicked is returned as regions with
//! the command a click asks for.

pub mod theme;

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
mod summary;
mod two_lines;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use crate::app::command::Command;
use crate::app::play::{Play, Stage};
use crate::app::{App, Overlay, Screen};
use crate::words;
use theme::Theme;

/// The least width, in cells, at which screens are drawn.
pub const LEAST_WIDTH: u16 = 30;
/// The least height, in cells, at which screens are drawn.
pub const LEAST_HEIGHT: u16 = 8;

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
    frame.buffer_mut().set_style(area, theme.base);
    if area.width < LEAST_WIDTH || area.height < LEAST_HEIGHT {
        too_small(frame, theme);
        return clicks;
    }
    if app.is_hidden {
        hidden::draw(frame, area, theme);
        return clicks;
    }
    let body = footer::draw(frame, area, app, theme, &mut clicks);
    match &app.screen {
        Screen::Home(home) => home::draw(frame, body, home, app, theme, &mut clicks),
        Screen::Play(play) => draw_evening(frame, body, play, app, theme),
        Screen::Deck(view) => deck::draw(frame, body, view, app, theme, &mut clicks),
        Screen::Preview(preview) => preview::draw(frame, body, preview, app, theme),
        Screen::Limits(limits) => limits::draw(frame, body, limits, app, theme, &mut clicks),
        Screen::History(past) => history::draw(frame, body, past, app, theme, &mut clicks),
        Screen::Problems(scroll) => problems::draw(frame, body, scroll, app, theme),
        Screen::Look(look) => look::draw(frame, body, look, app, theme),
    }
    match &app.overlay {
        Some(Overlay::Help(help)) => help::draw(frame, body, help, &app.keymap, theme),
        Some(Overlay::Note(note)) => note::draw(frame, body, note, theme),
        Some(Overlay::Index(index)) => index::draw(frame, body, index, theme, &mut clicks),
        Some(Overlay::TwoLines(lines)) => two_lines::draw(frame, body, lines, app, theme),
        Some(Overlay::Elsewhere(_)) => elsewhere::draw(frame, body, theme),
        None => {}
    }
    if app.flash().is_some() {
        frame.buffer_mut().set_style(area, Theme::flash());
    }
    direction::keep_columns(frame.buffer_mut());
    clicks
}

fn draw_evening(frame: &mut Frame<'_>, area: Rect, play: &Play, app: &App, theme: &Theme) {
    match &play.stage {
        Stage::Review(at) => review::draw(frame, area, *at, app, theme),
        Stage::Before(before) => before::draw(frame, area, before, play, app, theme),
        Stage::Card if play.session.state().floor.is_some() => floor::draw(frame, area, play, app, theme),
        Stage::Card => card::draw(frame, area, play, app, theme),
        Stage::Private(private) => private::draw(frame, area, private, play, app, theme),
        Stage::Ready(first, is_covered) => ready::draw(frame, area, first.is_some(), *is_covered, play, app, theme),
        Stage::Break(pause, _) => pause::draw(frame, area, pause, play, app, theme),
        Stage::Summary => summary::draw(frame, area, play, app, theme),
    }
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
