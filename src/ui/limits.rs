//! Limits being marked in private.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, page};
use crate::app::command::Command;
use crate::app::limits::Limits;
use crate::app::{App, list};
use crate::couple::Topic;
use crate::deck::slug;
use crate::text;
use crate::words;

/// Cells beside a topic: the cursor before it, and a gap with the widest mark behind it.
const MARK: usize = 17;

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
    for (row, at) in rows.rows().zip(list::window(limits.cursor.at, limits.topics.len(), usize::from(rows.height))) {
        let is_here = at == limits.cursor.at;
        let cursor = if is_here { theme.signs.cursor } else { " " };
        let topic = match &limits.topics[at] {
            Topic::Depth(depth) => words::all_of_depth(*depth),
            Topic::Theme(theme) => slug::spoken(theme).into_owned(),
        };
        let style = if is_here { theme.selected } else { theme.base };
        let line = Line::from(vec![
            Span::styled(format!("{cursor} "), theme.accent),
            Span::styled(theme.signs.pad(&topic, width.saturating_sub(MARK)), style),
            Span::raw(" "),
            Span::styled(marks[at].map_or_else(|| words::UNMARKED.to_owned(), words::allowed), theme.accent),
        ]);
        frame.write(line, row);
        clicks.add(row, Command::Pick(at));
    }
}
