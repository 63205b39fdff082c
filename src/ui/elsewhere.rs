//! An evening that another okdeck has open: what can be done instead.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Frame, page};
use crate::app::keymap::{Keymap, Scope};
use crate::text;
use crate::words;

/// Draws what happened and the ways on, each with its key.
pub fn draw(frame: &mut Frame<'_>, area: Rect, keymap: &Keymap, theme: &Theme) {
    let width = usize::from(area.width.min(64)).saturating_sub(4);
    let said = text::wrap(&words::open_elsewhere(), width);
    let mut lines: Vec<Line<'_>> = said.into_iter().map(|line| Line::styled(line, theme.base)).collect();
    lines.push(Line::default());
    for bound in keymap.rows(Scope::Elsewhere).filter(|bound| !words::short(bound.row).is_empty()) {
        let key = theme.signs.pad(&theme.signs.spell(&bound.printed()), 10);
        let parts = text::wrap(&words::does(bound.row), width.saturating_sub(10));
        lines.extend(parts.into_iter().enumerate().map(|(i, part)| {
            let key = if i == 0 { key.clone() } else { " ".repeat(10) };
            Line::from(vec![Span::styled(key, theme.accent), Span::styled(part, theme.base)])
        }));
    }
    let size = (area.width.min(64), (lines.len() as u16 + 2).min(area.height));
    let inner = page::open(frame, area, size, &words::open_elsewhere_title(), theme);
    for (row, line) in inner.rows().zip(lines) {
        frame.write(line, row);
    }
}
