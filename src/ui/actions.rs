//! What can be done here.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, page, unfolding};
use crate::app::actions::Actions;
use crate::app::keymap::{Bound, Keymap, Row};
use crate::text;
use crate::words;

/// Cells of the column of keys, where the window is narrow.
const KEYS: usize = 16;
/// Cells beside a sentence and its keys: the frame, the cursor, the air, the sign that there is more.
const AROUND: usize = 9;

/// Draws the commands with their keys behind them; the one at hand is said in full.
pub fn draw(frame: &mut Frame<'_>, area: Rect, actions: &Actions, keymap: &Keymap, theme: &Theme, clicks: &mut Clicks) {
    let rows: Vec<_> = actions.rows.iter().map(|row| (*row, keys(keymap.bound(row), theme))).collect();
    let widest = |width: fn(&(&Row, String)) -> usize| rows.iter().map(width).max().unwrap_or_default();
    let (does, keys) = (widest(|(row, _)| text::width(&words::does(row))), widest(|(_, keys)| text::width(keys)));
    let width = (does + keys + AROUND).min(usize::from(area.width));
    let column = keys.min(KEYS.max(width.saturating_sub(does + AROUND))).min(width / 3);
    let room = width.saturating_sub(column + AROUND);
    let lines = |at: usize| {
        let (row, keys) = &rows[at];
        row_lines(row, keys, at == actions.cursor.at, (room, column), theme)
    };
    let height: usize = (0..rows.len()).map(|at| lines(at).len()).sum::<usize>() + 2;
    let size = (width as u16, area.height.min(height as u16));
    let inner = page::open(frame, area, size, &words::actions_title(), theme);
    unfolding::draw(frame, inner, &actions.cursor, rows.len(), lines, theme, clicks);
}

fn keys(bound: Bound<'_>, theme: &Theme) -> String {
    theme.signs.spell(&bound.printed()).into_owned()
}

fn row_lines<'a>(row: &Row, keys: &str, is_here: bool, (room, column): (usize, usize), theme: &Theme) -> Vec<Line<'a>> {
    let (cursor, style) = if is_here { (theme.signs.cursor, theme.selected) } else { (" ", theme.base) };
    let parts = if is_here { text::wrap(&words::does(row), room) } else { vec![told(row, room)] };
    let before = Span::styled(format!("{cursor} "), theme.accent);
    let behind = Span::styled(format!("  {}", theme.signs.fit(keys, column)), theme.muted);
    unfolding::lines(before, parts, (room, style), behind, theme)
}

/// What a row does, as far as there is room for a whole part of the sentence.
fn told(row: &Row, room: usize) -> String {
    let does = words::does(row);
    if text::width(&does) <= room {
        return does;
    }
    let parts = does.match_indices([':', ';', ',', '(']).map(|(end, _)| does[..end].trim_end());
    parts.take_while(|part| text::width(part) <= room).last().map_or_else(|| does.clone(), str::to_owned)
}
