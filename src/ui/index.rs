//! Tonight's cards.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, page, unfolding};
use crate::app::index::{Entry, Index};
use crate::session::Mark;
use crate::text;
use crate::words;

/// Draws the list with its search line.
pub fn draw(frame: &mut Frame<'_>, area: Rect, index: &Index, theme: &Theme, clicks: &mut Clicks) {
    let inner = page::open(frame, area, (area.width.min(84), area.height), &index.title, theme);
    if inner.height < 2 {
        return;
    }
    let find = format!("{} {}_", words::find(), index.find.text());
    frame.write(
        Line::styled(theme.signs.fit(&find, usize::from(inner.width)), theme.accent),
        Rect { height: 1, ..inner },
    );
    let rows = Rect { y: inner.y + 1, height: inner.height - 1, ..inner };
    if index.found().len() == 0 {
        frame.write(Line::styled(words::nothing_found(), theme.muted), Rect { height: 1, ..rows });
    }
    let lines = |at: usize| {
        let entry = index.entry(at).expect("a row of the list");
        entry_lines(entry, at == index.cursor.at, usize::from(inner.width), theme)
    };
    unfolding::draw(frame, rows, &index.cursor, index.found().len(), lines, theme, clicks);
}

/// A card, whole where the cursor is.
fn entry_lines<'a>(entry: &Entry, is_here: bool, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let cursor = if is_here { theme.signs.cursor } else { " " };
    let mark = match entry.mark {
        Mark::Done => theme.signs.done,
        Mark::Skipped | Mark::SetAside => theme.signs.left_out,
        Mark::Open | Mark::Later => theme.signs.open,
    };
    let star = if entry.is_starred { theme.signs.star } else { " " };
    let note = if entry.has_note { theme.signs.note } else { " " };
    let text = entry.text.as_ref().map_or_else(words::still_to_come, ToString::to_string);
    let style = match (is_here, &entry.text) {
        (true, _) => theme.selected,
        (false, None) => theme.muted,
        (false, Some(_)) => theme.base,
    };
    let before = format!("{cursor}{:>3} {mark} ", entry.place);
    let room = width.saturating_sub(text::width(&before) + 4);
    let parts = if is_here { text::wrap(&text, room) } else { vec![text] };
    let behind = Span::styled(format!(" {star}{note}"), theme.accent);
    unfolding::lines(Span::styled(before, theme.accent), parts, (room, style), behind, theme)
}
