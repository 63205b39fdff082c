//! Limits being marked in private.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, page, unfolding};
use crate::app::App;
use crate::app::limits::Limits;
use crate::couple::{Allowed, Topic};
use crate::deck::slug;
use crate::text;
use crate::words;

/// Cells beside a topic and its mark: the cursor, the gap between them, the sign that there is more.
const AROUND: usize = 4;

/// Draws the topics with the marks of the one at the keyboard, or the cover between the two.
pub fn draw(frame: &mut Frame<'_>, area: Rect, limits: &Limits, app: &App, theme: &Theme, clicks: &mut Clicks) {
    let seat = limits.at_keyboard();
    let (here, away) = (app.world.name(seat), app.world.name(seat.other()));
    let Some(marks) = limits.marks() else {
        let says = [words::is_covered(&away), words::press_when_here(&here)];
        let heading = words::hand_over(&app.world.couple, seat);
        return page::calm(frame, area, &heading, &says.each_ref().map(String::as_str), theme);
    };
    let width = usize::from(area.width).saturating_sub(4).min(66);
    let column = super::centered(area, width as u16, area.height);
    let who = text::wrap(&words::marks_alone(&here, &away), width);
    let mut head: Vec<Line<'_>> = who.into_iter().map(|line| Line::styled(line, theme.accent)).collect();
    let advice = text::wrap(&words::limits_advice(), width);
    if area.height > 16 {
        head.extend(advice.into_iter().map(|line| Line::styled(line, theme.muted)));
    }
    for (row, line) in column.rows().zip(&head) {
        frame.write(line, row);
    }
    let taken = (head.len() as u16 + 1).min(column.height);
    let rows = Rect { y: column.y + taken, height: column.height - taken, ..column };
    let lines = |at: usize| topic_lines(&limits.topics[at], marks[at], at == limits.cursor.at, width, theme);
    unfolding::draw(frame, rows, &limits.cursor, limits.topics.len(), lines, theme, clicks);
}

/// A topic with its mark behind it, on as many lines as it needs.
fn topic_lines<'a>(topic: &Topic, mark: Option<Allowed>, is_here: bool, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let (cursor, style) = if is_here { (theme.signs.cursor, theme.selected) } else { (" ", theme.base) };
    let topic = match topic {
        Topic::Depth(depth) => words::all_of_depth(*depth),
        Topic::Theme(theme) => slug::spoken(theme).into_owned(),
    };
    let mark = mark.map_or_else(|| words::UNMARKED.to_owned(), words::allowed);
    let room = width.saturating_sub(widest_mark() + AROUND);
    let before = Span::styled(format!("{cursor} "), theme.accent);
    let behind = Span::styled(format!(" {mark}"), theme.accent);
    unfolding::lines(before, text::wrap(&topic, room), (room, style), behind, theme)
}

/// Cells of the widest mark.
fn widest_mark() -> usize {
    let marks = [Allowed::No, Allowed::NotNow, Allowed::Yes].map(words::allowed);
    marks.iter().map(|mark| text::width(mark)).max().unwrap_or_default()
}
