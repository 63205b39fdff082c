//! The home screen.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, page};
use crate::app::command::Command;
use crate::app::home::{Home, Row};
use crate::app::{App, list};
use crate::deck::Slug;
use crate::text;
use crate::words;

/// From this width on a deck's purpose stands beside the list.
const TWO_COLUMNS: u16 = 70;
/// Cells of the row of marks that shows how far a deck was talked about.
const PROGRESS: usize = 22;

/// Draws the evening to continue, the decks, and what the deck under the cursor is for.
pub fn draw(frame: &mut Frame<'_>, area: Rect, home: &Home, app: &App, theme: &Theme, clicks: &mut Clicks) {
    let top = header(frame, area, home, app, theme);
    let (left, right) = columns(Rect { y: area.y + top, height: area.height.saturating_sub(top), ..area });
    let below_evenings = draw_rows(frame, left, home, app, theme, clicks);
    if let Some(right) = right {
        let beside_decks =
            Rect { y: right.y + below_evenings, height: right.height.saturating_sub(below_evenings), ..right };
        draw_purpose(frame, beside_decks, home, app, theme);
    }
}

/// Draws name, search or day; returns the rows taken.
fn header(frame: &mut Frame<'_>, area: Rect, home: &Home, app: &App, theme: &Theme) -> u16 {
    let (name, day) = match &home.find {
        // What is typed has the row for itself.
        Some(find) => (format!(" {} {}_", words::find(), find.text()), String::new()),
        None => (" okdeck".to_owned(), words::day(app.world.now.wall.date())),
    };
    let room = usize::from(area.width).saturating_sub(text::width(&day) + 2);
    let line = Line::from(vec![
        Span::styled(theme.signs.pad(&name, room), theme.title),
        Span::styled(format!(" {day} "), theme.muted),
    ]);
    frame.write(line, Rect { height: 1, ..area });
    if area.height > 8 { 2 } else { 1 }
}

fn columns(area: Rect) -> (Rect, Option<Rect>) {
    if area.width < TWO_COLUMNS {
        return (area, None);
    }
    let left = Rect { width: area.width.min(100) * 5 / 8, ..area };
    (left, Some(Rect { x: left.right(), width: area.width - left.width, ..area }))
}

/// Draws the rows around the cursor. An empty row parts the evenings from the decks where there is
/// room. Returns how many rows at the top are the evenings'.
fn draw_rows(frame: &mut Frame<'_>, area: Rect, home: &Home, app: &App, theme: &Theme, clicks: &mut Clicks) -> u16 {
    if home.rows.is_empty() {
        frame.write(
            Line::styled(format!("   {}", words::nothing_found()), theme.muted),
            Rect { height: 1.min(area.height), ..area },
        );
        return 0;
    }
    let continued = home.rows.iter().filter(|row| matches!(row, Row::Continue(_))).count();
    let has_gap = continued > 0 && continued < home.rows.len() && usize::from(area.height) > home.rows.len();
    let window = list::window(home.cursor.at, home.rows.len(), usize::from(area.height) - usize::from(has_gap));
    let (has_above, has_below) = (window.start > 0, window.end < home.rows.len());
    let evenings = window.clone().filter(|at| *at < continued).count() + usize::from(has_gap);
    for (line, at) in window.enumerate() {
        let gap = u16::from(has_gap && at >= continued);
        let row = Rect { y: area.y + line as u16 + gap, height: 1, ..area };
        let is_here = at == home.cursor.at && home.row().is_some();
        let drawn = match &home.rows[at] {
            Row::Continue(id) => continue_line(id, usize::from(frame.area().width), app, is_here, theme),
            Row::Deck(id) => deck_line(id, usize::from(area.width), home, app, is_here, theme),
        };
        let whole =
            if matches!(home.rows[at], Row::Continue(_)) { Rect { width: frame.area().width, ..row } } else { row };
        frame.write(drawn, whole);
        clicks.add(row, Command::Pick(at));
    }
    page::more(frame, area, has_above, has_below, theme);
    evenings as u16
}

fn continue_line<'a>(id: &Slug, width: usize, app: &App, is_here: bool, theme: &Theme) -> Line<'a> {
    let Some(brief) = app.world.sessions.briefs.iter().find(|brief| brief.id == *id) else { return Line::default() };
    let ago = words::ago(brief.touched.date(), app.world.now.wall.date());
    let room = width.saturating_sub(text::width(&ago) + 16);
    let what = words::continued(brief, &app.world.name(brief.turn));
    let style = if is_here { theme.selected } else { theme.base };
    let cursor = if is_here { theme.signs.cursor } else { " " };
    Line::from(vec![
        Span::styled(format!(" {cursor}{} ", theme.signs.go_on), theme.accent),
        Span::styled(format!("{} ", words::to_continue()), theme.accent),
        Span::styled(theme.signs.pad(&format!(" {what}"), room.saturating_sub(1)) + " ", style),
        Span::styled(format!(" {ago}"), theme.muted),
    ])
}

fn deck_line<'a>(id: &Slug, width: usize, home: &Home, app: &App, is_here: bool, theme: &Theme) -> Line<'a> {
    let Some(label) = app.world.shelf.shelved(id).map(|shelved| &shelved.label) else { return Line::default() };
    let cursor = if is_here { theme.signs.cursor } else { " " };
    let chosen = if home.chosen.contains(id) { theme.signs.chosen } else { " " };
    let marks = PROGRESS.min(width.saturating_sub(28)).max(4);
    let title = theme.signs.pad(&label.title, width.saturating_sub(marks + 5));
    let style = if is_here { theme.selected } else { theme.base };
    Line::from(vec![
        Span::styled(format!(" {cursor}{chosen}"), theme.accent),
        Span::styled(format!("{title} "), style),
        Span::styled(progress(home.talked_about(id), label.cards(), marks, theme), theme.muted),
    ])
}

/// A row of marks: how much of a deck was talked about. Nothing at all shows only at nothing.
fn progress(done: usize, cards: usize, marks: usize, theme: &Theme) -> String {
    let full = (done * marks / cards.max(1)).max(usize::from(done > 0));
    theme.signs.done.repeat(full) + &theme.signs.open.repeat(marks - full)
}

/// What the deck under the cursor is for.
fn draw_purpose(frame: &mut Frame<'_>, area: Rect, home: &Home, app: &App, theme: &Theme) {
    for row in area.rows() {
        frame.write(Line::styled(theme.signs.column, theme.muted), Rect { width: 1, ..row });
    }
    let Some(Row::Deck(id)) = home.row() else { return };
    let Some(shelved) = app.world.shelf.shelved(id) else { return };
    let label = &shelved.label;
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(3), ..area };
    let width = usize::from(inner.width).min(56);
    let mut paragraphs = vec![(label.title.to_string(), theme.title)];
    paragraphs.extend(label.description.iter().map(|description| (description.to_string(), theme.base)));
    let mut size = words::size(label.cards(), label.depths, home.talked_about(id));
    if let Some(last) = app.world.sessions.history.last_played(id) {
        let last = words::ago(last.date(), app.world.now.wall.date());
        size = format!("{size}\n{}", words::last_played(&last));
    }
    paragraphs.push((size, theme.muted));
    if shelved.faults() > 0 {
        paragraphs.push((words::faults(shelved.faults()), theme.warning));
    }
    let mut lines = Vec::new();
    for (words, style) in paragraphs {
        lines.extend(text::wrap(&words, width).into_iter().map(|line| Line::styled(line, style)));
        lines.push(Line::default());
    }
    for (row, line) in inner.rows().zip(lines) {
        frame.write(line, row);
    }
}
