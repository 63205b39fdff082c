//! What can be done here.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, page};
use crate::app::actions::Actions;
use crate::app::command::Command;
use crate::app::keymap::{Keymap, Row};
use crate::app::list;
use crate::text;
use crate::words;

/// Cells of the column of keys.
const KEYS: usize = 16;

/// What a row does, as far as there is room for a whole part of the sentence.
fn told(row: &Row, room: usize) -> String {
    let does = words::does(row);
    if text::width(&does) <= room {
        return does;
    }
    let parts = does.match_indices([':', ';', ',', '(']).map(|(end, _)| does[..end].trim_end());
    parts.take_while(|part| text::width(part) <= room).last().map_or_else(|| does.clone(), str::to_owned)
}

/// Draws the commands with their keys behind them.
pub fn draw(frame: &mut Frame<'_>, area: Rect, actions: &Actions, keymap: &Keymap, theme: &Theme, clicks: &mut Clicks) {
    let rows: Vec<_> = actions.rows().collect();
    let height = area.height.min(rows.len() as u16 + 2);
    let inner = page::open(frame, area, (area.width.min(72), height), &words::actions_title(), theme);
    let width = usize::from(inner.width);
    let column = KEYS.min(width / 3);
    let room = width.saturating_sub(column + 4);
    let window = list::window(actions.cursor.at, rows.len(), usize::from(inner.height));
    page::more(frame, inner, window.start > 0, window.end < rows.len(), theme);
    for (area, at) in inner.rows().zip(window) {
        let is_here = at == actions.cursor.at;
        let cursor = if is_here { theme.signs.cursor } else { " " };
        let style = if is_here { theme.selected } else { theme.base };
        let keys = theme.signs.spell(&keymap.bound(rows[at]).printed()).into_owned();
        let line = Line::from(vec![
            Span::styled(format!("{cursor} "), theme.accent),
            Span::styled(theme.signs.pad(&told(rows[at], room), room), style),
            Span::styled(format!(" {}", theme.signs.pad(&keys, column)), theme.muted),
        ]);
        frame.write(line, Rect { width: area.width.saturating_sub(1), ..area });
        clicks.add(area, Command::Pick(at));
    }
}
