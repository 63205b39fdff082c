//! The last rows: what is said, and the keys that help most here.

use std::cell::OnceCell;

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame};
use crate::app::command::Command;
use crate::app::home::Row as HomeRow;
use crate::app::key::Key;
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
/// hold all answers that can be given here, or the way out. One of them less would look as if it
/// could not be given.
fn rows_for(shown: &[Shown<'_>], width: usize) -> u16 {
    let is_asked = shown.iter().any(|shown| shown.is_choice() || shown.leads_out());
    let needed: Vec<&Shown<'_>> = shown.iter().filter(|shown| shown.is_needed()).collect();
    let one_row = Room { rows: 1, cells: width.saturating_sub(1) };
    if is_asked && !one_row.holds(&needed, 0) { 2 } else { 1 }
}

fn draw_keys(frame: &mut Frame<'_>, area: Rect, shown: Vec<Shown<'_>>, theme: &Theme, clicks: &mut Clicks) {
    let room = Room { rows: usize::from(area.height), cells: usize::from(area.width).saturating_sub(1) };
    let needed: Vec<&Shown<'_>> = shown.iter().filter(|shown| shown.is_needed()).collect();
    // The key that opens all the others is named in full where that costs no other that is needed.
    let help = [usize::MAX, 0].into_iter().find(|cells| room.holds(&needed, *cells)).unwrap_or(0);
    let chosen = chosen(&shown, room, help);
    let mut rows: Vec<KeyRow> = area.rows().map(|area| KeyRow { area, used: 1, spans: vec![Span::raw(" ")] }).collect();
    for (shown, place) in chosen.iter().zip(room.places(&chosen, help)) {
        let Some((at, cells)) = place else { continue };
        rows[at].add(shown.within(cells), theme, clicks);
    }
    for row in rows {
        frame.write(Line::from(row.spans), row.area);
    }
}

/// The keys to show: those that are needed, and of the others, in their order, each for which there is
/// still room.
fn chosen<'s, 'a>(shown: &'s [Shown<'a>], room: Room, help: usize) -> Vec<&'s Shown<'a>> {
    let mut is_chosen: Vec<bool> = shown.iter().map(Shown::is_needed).collect();
    let all = |is_chosen: &[bool]| -> Vec<&'s Shown<'a>> {
        shown.iter().zip(is_chosen).filter(|(_, is_chosen)| **is_chosen).map(|(shown, _)| shown).collect()
    };
    for at in 0..shown.len() {
        if !std::mem::replace(&mut is_chosen[at], true) {
            is_chosen[at] = room.holds(&all(&is_chosen), help);
        }
    }
    all(&is_chosen)
}

/// Where keys are shown.
#[derive(Clone, Copy)]
struct Room {
    rows: usize,
    /// The cells of a row.
    cells: usize,
}

impl Room {
    /// Whether all keys can be shown, with so many cells for the one that opens all the others.
    fn holds(self, keys: &[&Shown<'_>], help: usize) -> bool {
        self.places(keys, help).all(|place| place.is_some())
    }

    /// The row of each key, and the cells that it may take there: the first row that has room for it, if
    /// need be in one short word. The key that opens all the others never falls off the end; as much of
    /// `help` cells as it can use is kept.
    fn places(self, keys: &[&Shown<'_>], help: usize) -> impl Iterator<Item = Option<(usize, usize)>> {
        let mut used = vec![1; self.rows];
        let of_help = keys.iter().position(|shown| shown.is_help());
        let kept = of_help.map_or(0, |at| keys[at].cells_within(help) + GAP);
        keys.iter().enumerate().map(move |(i, shown)| {
            let kept = if of_help.is_some_and(|at| i < at) { kept } else { 0 };
            let free =
                |at: usize, used: usize| self.cells.saturating_sub(used + if at + 1 == self.rows { kept } else { 0 });
            let at = (0..self.rows).find(|at| shown.fits(free(*at, used[*at])))?;
            let cells = free(at, used[at]);
            used[at] += shown.cells_within(cells) + GAP;
            Some((at, cells))
        })
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
    fn add(&mut self, (shown, short, cells): (&Shown<'_>, &str, usize), theme: &Theme, clicks: &mut Clicks) {
        let click = Rect { x: self.area.x + self.used as u16, width: cells as u16, ..self.area };
        clicks.add(click.intersection(self.area), shown.row.command.clone());
        self.used += cells + GAP;
        self.spans.push(Span::styled(shown.key.clone(), theme.accent));
        self.spans.push(Span::styled(format!(" {short}   "), theme.muted));
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
    /// Whether the key is enter, which people press first.
    is_enter: bool,
    /// One short word for it, once it was needed, and the cells it takes then.
    brief: OnceCell<Option<(String, usize)>>,
}

impl<'a> Shown<'a> {
    fn of(bound: &Bound<'a>, app: &App, theme: &Theme) -> Self {
        let (key, short) = (theme.signs.spell(&bound.first().to_string()).into_owned(), short(app, bound.row));
        let cells = text::width(&key) + 1 + text::width(&short);
        Self {
            row: bound.row,
            key,
            short,
            cells,
            begins_answer: begins_answer(app, bound.row),
            is_enter: bound.first() == Key::Enter,
            brief: OnceCell::new(),
        }
    }

    /// Whether there is room for it, in one short word if need be.
    fn fits(&self, cells: usize) -> bool {
        self.cells <= cells || self.brief().is_some_and(|(_, brief)| *brief <= cells)
    }

    /// Its words where there is so much room, one short word if it has to be, and the cells it takes.
    fn within(&self, cells: usize) -> (&Self, &str, usize) {
        match self.brief().filter(|_| self.cells > cells) {
            Some((short, cells)) => (self, short, *cells),
            None => (self, &self.short, self.cells),
        }
    }

    fn cells_within(&self, cells: usize) -> usize {
        self.within(cells).2
    }

    /// One short word for it and the cells that this takes; none if there is no such word.
    fn brief(&self) -> Option<&(String, usize)> {
        let look_up = || {
            let short = if self.begins_answer { words::answer_brief() } else { words::brief(self.row)? };
            let cells = text::width(&self.key) + 1 + text::width(&short);
            Some((short, cells))
        };
        self.brief.get_or_init(look_up).as_ref()
    }

    /// Whether the screen cannot be understood without it.
    fn is_needed(&self) -> bool {
        self.is_choice() || self.goes_on() || self.leads_out() || self.is_help()
    }

    /// Whether it is the way out.
    fn leads_out(&self) -> bool {
        self.row.command == Command::Cancel
    }

    /// Whether it is one of the answers that can be given here.
    fn is_choice(&self) -> bool {
        ASKING.contains(&self.row.scope) || matches!(self.row.command, Command::Allow(_))
    }

    /// Whether it is the way on.
    fn goes_on(&self) -> bool {
        self.is_enter || matches!(self.row.command, Command::Accept | Command::NextView)
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
