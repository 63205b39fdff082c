//! The last rows: what is said, and the keys that help most here.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame};
use crate::app::command::Command;
use crate::app::home::Row as HomeRow;
use crate::app::keymap::{self, Bound, Row, Scope};
use crate::app::offers::is_useful;
use crate::app::{App, Screen};
use crate::text;
use crate::words;

/// How many rows a long status may take.
const STATUS_ROWS: u16 = 3;

/// From how many rows on a window has room for a second row of keys.
const TALL: u16 = 10;

/// Where the two are asked something: every key that is shown there is an answer.
const ASKING: [Scope; 7] =
    [Scope::Answer, Scope::Cover, Scope::Covered, Scope::Ready, Scope::Break, Scope::Floor, Scope::Review];

/// Draws status and keys at the bottom and returns what is left above them.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App, theme: &Theme, clicks: &mut Clicks) -> Rect {
    let shown = shown(app, theme);
    let key_rows = if area.height >= TALL { rows_for(&shown, usize::from(area.width)) } else { 1 };
    let keys = Rect { y: area.bottom() - key_rows, height: key_rows, ..area };
    let corner_width = if says_off_record(app) { text::width(&words::off_record()) + 2 } else { 0 };
    let (said, style) = said(app, theme).unwrap_or_default();
    let lines = text::wrap(&said, usize::from(area.width).saturating_sub(2 + corner_width).max(10));
    let rows = (lines.len() as u16).min(STATUS_ROWS);
    let status = Rect { y: keys.y - rows, height: rows, ..area };
    for (row, line) in status.rows().zip(lines) {
        frame.write(Line::styled(format!(" {line}"), style), row);
    }
    if says_off_record(app) {
        let width = text::width(&words::off_record()) as u16 + 1;
        let corner = Rect { x: area.right().saturating_sub(width), width: width.min(area.width), height: 1, ..status };
        frame.write(Line::styled(words::off_record(), theme.warning), corner);
    }
    draw_keys(frame, keys, shown, theme, clicks);
    Rect { height: area.height - key_rows - rows, ..area }
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

/// The keys that help at the moment, in their order.
fn shown<'a>(app: &'a App, theme: &Theme) -> Vec<Shown<'a>> {
    let useful = app.keymap.rows(app.scope()).filter(|bound| is_useful(app, bound.row));
    let keys = useful.map(|bound| Shown::of(&bound, app, theme));
    keys.filter(|shown| !shown.short.is_empty()).collect()
}

/// How many rows the keys take in a window of `width` columns: a second one where the first cannot
/// hold all answers that can be given here. One of them less would look as if it could not be given.
fn rows_for(shown: &[Shown<'_>], width: usize) -> u16 {
    let has_choice = shown.iter().any(Shown::is_choice);
    let must = shown.iter().filter(|shown| shown.is_choice() || shown.goes_on() || shown.is_help());
    let used: usize = must.map(|shown| shown.cells + GAP).sum();
    if has_choice && 1 + used > width.saturating_sub(1) + GAP { 2 } else { 1 }
}

fn draw_keys(frame: &mut Frame<'_>, area: Rect, shown: Vec<Shown<'_>>, theme: &Theme, clicks: &mut Clicks) {
    let room = usize::from(area.width).saturating_sub(1);
    let help = shown.iter().position(Shown::is_help);
    let help_width = help.map_or(0, |at| shown[at].cells + GAP);
    let mut rows: Vec<KeyRow> = area.rows().map(|area| KeyRow { area, used: 1, spans: vec![Span::raw(" ")] }).collect();
    let last = rows.len() - 1;
    for (i, shown) in shown.into_iter().enumerate() {
        // The key that opens all the others never falls off the end.
        let kept_for_help = if help.is_some_and(|at| i < at) { help_width } else { 0 };
        let room_of =
            |at: usize, row: &KeyRow| room.saturating_sub(row.used + if at == last { kept_for_help } else { 0 });
        let Some(at) = (0..rows.len()).find(|at| shown.fits(room_of(*at, &rows[*at]))) else { continue };
        let cells = room_of(at, &rows[at]);
        rows[at].add(shown.within(cells), theme, clicks);
    }
    for row in rows {
        frame.write(Line::from(row.spans), row.area);
    }
}

/// One row of keys as it fills.
struct KeyRow {
    area: Rect,
    /// The cells that are taken.
    used: usize,
    spans: Vec<Span<'static>>,
}

impl KeyRow {
    fn add(&mut self, shown: Shown<'_>, theme: &Theme, clicks: &mut Clicks) {
        let click = Rect { x: self.area.x + self.used as u16, width: shown.cells as u16, ..self.area };
        clicks.add(click.intersection(self.area), shown.row.command.clone());
        self.used += shown.cells + GAP;
        self.spans.push(Span::styled(shown.key, theme.accent));
        self.spans.push(Span::styled(format!(" {}   ", shown.short), theme.muted));
    }
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
    /// Whether it lets both answer in private.
    begins_answer: bool,
}

impl<'a> Shown<'a> {
    fn of(bound: &Bound<'a>, app: &App, theme: &Theme) -> Self {
        let (key, short) = (theme.signs.spell(&bound.first().to_string()).into_owned(), short(app, bound.row));
        let cells = text::width(&key) + 1 + text::width(&short);
        Self { row: bound.row, key, short, cells, begins_answer: begins_answer(app, bound.row) }
    }

    /// Whether there is room for it, in one short word if need be.
    fn fits(&self, cells: usize) -> bool {
        self.cells <= cells || self.brief().is_some_and(|(_, brief)| brief <= cells)
    }

    /// The same, in one short word if it has to be.
    fn within(self, cells: usize) -> Self {
        match self.brief().filter(|_| self.cells > cells) {
            Some((short, cells)) => Self { short, cells, ..self },
            None => self,
        }
    }

    /// One short word for it and the cells that this takes; none if there is no such word.
    fn brief(&self) -> Option<(String, usize)> {
        let short = if self.begins_answer { words::answer_brief() } else { words::brief(self.row)? };
        let cells = text::width(&self.key) + 1 + text::width(&short);
        Some((short, cells))
    }

    /// Whether it is one of the answers that can be given here.
    fn is_choice(&self) -> bool {
        ASKING.contains(&self.row.scope) || matches!(self.row.command, Command::Allow(_))
    }

    /// Whether it is the way on.
    fn goes_on(&self) -> bool {
        self.row.command == Command::Accept
    }

    fn is_help(&self) -> bool {
        self.row.command == Command::Help
    }
}

/// What a key does at the moment, in a word or two; empty where the footer does not show it.
fn short(app: &App, row: &Row) -> String {
    let usual = words::short(row);
    match &app.screen {
        _ if usual.is_empty() => usual,
        _ if begins_answer(app, row) => words::answer_short(),
        Screen::Play(_) if row.command == Command::Leave && app.world.is_off_record => words::leave_off_record(),
        Screen::Home(home) if row.command == Command::Accept && matches!(home.row(), Some(HomeRow::Continue(_))) => {
            words::go_on()
        }
        // What a search finds begins at once.
        Screen::Home(_) if row.scope == Scope::Line && row.command == Command::Accept && app.overlay.is_none() => {
            keymap::rows(Scope::Home).find(|row| row.command == Command::Accept).map_or(usual, words::short)
        }
        _ => usual,
    }
}

fn begins_answer(app: &App, row: &Row) -> bool {
    row.command == Command::Go && matches!(&app.screen, Screen::Play(play) if play.asks_private(&app.world))
}
