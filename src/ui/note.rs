//! A note being written.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, page};
use crate::app::note::Note;
use crate::text;

/// Draws the card's text and the words under it.
pub fn draw(frame: &mut Frame<'_>, area: Rect, note: &Note, theme: &Theme) {
    let inner = page::open(frame, area, (area.width.min(72), area.height.min(18)), &note.title, theme);
    let card = text::wrap(&note.card, usize::from(inner.width));
    let shown = card.len().min(usize::from(inner.height) / 3);
    for (at, row) in inner.rows().take(shown).enumerate() {
        // The last row says that there was more.
        let line = if at + 1 == shown { card[at..].join(" ") } else { card[at].clone() };
        frame.write(Line::styled(theme.signs.fit(&line, usize::from(inner.width)), theme.muted), row);
    }
    let taken = (shown as u16 + u16::from(inner.height > 6)).min(inner.height);
    let words = Rect { y: inner.y + taken, height: inner.height - taken, ..inner };
    frame.render_widget(note.editor.area(), words);
}
