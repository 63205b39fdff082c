//! A list whose rows may take several lines, the one with the cursor in sight.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, page};
use crate::app::command::Command;
use crate::app::list::{self, Unfolding};
use crate::text;

/// Draws as many of the `length` rows as there is room for, with signs where there are more. `lines`
/// makes the lines of a row, one at least, which leave the last column free.
pub fn draw<'a>(
    frame: &mut Frame<'_>,
    area: Rect,
    cursor: &Unfolding,
    length: usize,
    lines: impl Fn(usize) -> Vec<Line<'a>>,
    theme: &Theme,
    clicks: &mut Clicks,
) {
    if cursor.at >= length {
        return;
    }
    let rows = usize::from(area.height);
    let here = lines(cursor.at).len();
    let hidden = cursor.inside.top(here, rows);
    let spread = list::spread(cursor.at, length, here, rows, |at| lines(at).len());
    let shown = spread.clone().flat_map(|at| lines(at).into_iter().map(move |line| (at, line)));
    let mut shown = shown.skip(hidden).peekable();
    for row in area.rows() {
        let Some((at, line)) = shown.next() else { break };
        frame.write(line, Rect { width: row.width.saturating_sub(1), ..row });
        clicks.add(row, Command::Pick(at));
    }
    page::more(frame, area, spread.start > 0 || hidden > 0, shown.peek().is_some() || spread.end < length, theme);
}

/// The lines of a row: its parts under each other, `room` cells wide, and beside the first of them what
/// stands before and behind it.
pub fn lines<'a>(
    before: Span<'a>,
    parts: Vec<String>,
    (room, style): (usize, Style),
    behind: Span<'a>,
    theme: &Theme,
) -> Vec<Line<'a>> {
    let indent = " ".repeat(text::width(&before.content));
    let line = |(i, part): (usize, String)| {
        let part = Span::styled(theme.signs.pad(&part, room), style);
        let spans = if i == 0 { vec![before.clone(), part, behind.clone()] } else { vec![indent.clone().into(), part] };
        Line::from(spans)
    };
    parts.into_iter().enumerate().map(line).collect()
}
