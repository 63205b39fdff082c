//! The last rows: what is said, and the keys that help most here.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame};
use crate::app::command::Command;
use crate::app::home::Row as HomeRow;
use crate::app::keymap::{Bound, Row};
use crate::app::offers::is_useful;
use crate::app::{App, Screen};
use crate::text;
use crate::words;

/// How many rows a long status may take.
const STATUS_ROWS: u16 = 3;

/// Draws status and keys at the bottom and returns what is left above them.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App, theme: &Theme, clicks: &mut Clicks) -> Rect {
    let keys = Rect { y: area.bottom() - 1, height: 1, ..area };
    let corner_width = if says_off_record(app) { text::width(&words::off_record()) + 2 } else { 0 };
    let (said, style) = said(app, theme).unwrap_or_default();
    let lines = text::wrap(&said, usize::from(area.width).saturating_sub(2 + corner_width).max(10));
    let rows = (lines.len() as u16).min(STATUS_ROWS);
    let status = Rect { y: area.bottom() - 1 - rows, height: rows, ..area };
    for (row, line) in status.rows().zip(lines) {
        frame.write(Line::styled(format!(" {line}"), style), row);
    }
    if says_off_record(app) {
        let width = text::width(&words::off_record()) as u16 + 1;
        let corner = Rect { x: area.right().saturating_sub(width), width: width.min(area.width), height: 1, ..status };
        frame.write(Line::styled(words::off_record(), theme.warning), corner);
    }
    draw_keys(frame, keys, app, theme, clicks);
    Rect { height: area.height - 1 - rows, ..area }
}

/// Whether it is said that nothing of the evening is written.
fn says_off_record(app: &App) -> bool {
    app.world.is_off_record && !matches!(app.screen, Screen::Preview(_))
}

/// What is said: a failing save stands all the time, anything else until the next key.
fn said(app: &App, theme: &Theme) -> Option<(String, Style)> {
    match (&app.not_saved, &app.status) {
        (Some(why), _) => Some((words::not_saved(why), theme.warning)),
        (None, Some(status)) => Some((status.clone(), theme.status)),
        (None, None) => None,
    }
}

fn draw_keys(frame: &mut Frame<'_>, area: Rect, app: &App, theme: &Theme, clicks: &mut Clicks) {
    let room = usize::from(area.width).saturating_sub(1);
    let useful = app.keymap.rows(app.scope()).filter(|bound| is_useful(app, bound.row));
    let keys = useful.map(|bound| Shown::of(&bound, short(app, bound.row), theme));
    let mut keys: Vec<Shown<'_>> = keys.filter(|shown| !shown.short.is_empty()).collect();
    let mut spans = vec![Span::raw(" ")];
    let mut used = 1;
    let choices: usize = keys.iter().filter(|shown| shown.is_choice()).map(|shown| shown.cells + GAP).sum();
    let is_help = |shown: &Shown<'_>| shown.row.command == Command::Help;
    if choices + keys.iter().find(|shown| is_help(shown)).map_or(0, |help| help.cells) > room {
        // One of three answers less would look as if it could not be given. All stand on the screen.
        keys.retain(|shown| !shown.is_choice());
    }
    let help = keys.iter().position(is_help);
    let help_width = help.map_or(0, |at| keys[at].cells + GAP);
    for (i, shown) in keys.into_iter().enumerate() {
        // The key that opens all the others never falls off the end.
        let kept_for_help = if help.is_some_and(|at| i < at) { help_width } else { 0 };
        let Some(shown) = shown.within(room.saturating_sub(used + kept_for_help)) else { continue };
        let click = Rect { x: area.x + used as u16, width: shown.cells as u16, ..area }.intersection(area);
        clicks.add(click, shown.row.command.clone());
        used += shown.cells + GAP;
        spans.push(Span::styled(shown.key, theme.accent));
        spans.push(Span::styled(format!(" {}   ", shown.short), theme.muted));
    }
    frame.write(Line::from(spans), area);
}

/// Cells between one key and the next.
const GAP: usize = 3;

/// A row of the keymap as the footer shows it.
struct Shown<'a> {
    row: &'a Row,
    key: String,
    short: String,
    /// The cells that the key and its words take.
    cells: usize,
}

impl<'a> Shown<'a> {
    fn of(bound: &Bound<'a>, short: String, theme: &Theme) -> Self {
        let key = theme.signs.spell(&bound.first().to_string()).into_owned();
        let cells = text::width(&key) + 1 + text::width(&short);
        Self { row: bound.row, key, short, cells }
    }

    /// The same, in one short word if need be; nothing where there is no room for that either.
    fn within(self, cells: usize) -> Option<Self> {
        if self.cells <= cells {
            return Some(self);
        }
        let short = words::brief(self.row)?;
        let brief = Self { cells: text::width(&self.key) + 1 + text::width(&short), short, ..self };
        (brief.cells <= cells).then_some(brief)
    }

    /// Whether it is one of the answers to how deep to go on.
    fn is_choice(&self) -> bool {
        matches!(self.row.command, Command::Ready(_))
    }
}

/// What a key does at the moment, in a word or two; empty where the footer does not show it.
fn short(app: &App, row: &Row) -> String {
    let usual = words::short(row);
    match &app.screen {
        _ if usual.is_empty() => usual,
        Screen::Play(play) if row.command == Command::Go && play.asks_private(&app.world) => words::answer_short(),
        Screen::Play(_) if row.command == Command::Leave && app.world.is_off_record => words::leave_off_record(),
        Screen::Home(home) if row.command == Command::Accept && matches!(home.row(), Some(HomeRow::Continue(_))) => {
            words::go_on()
        }
        _ => usual,
    }
}
