//! Before the first card.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, inset, page};
use crate::app::App;
use crate::app::before::Before;
use crate::app::play::Play;
use crate::text;
use crate::words;

/// Draws how the deck is meant, and the safety note.
pub fn draw(frame: &mut Frame<'_>, area: Rect, before: &Before, play: &Play, app: &App, theme: &Theme) {
    let head = &play.session.head;
    let width = usize::from(area.width.saturating_sub(8)).min(64);
    let column = super::centered(inset(area, 0, 1), width as u16, area.height);
    let title = text::wrap(&words::evening(head, play.session.cards.len()), width);
    let mut lines: Vec<Line<'_>> = title.into_iter().map(|line| Line::styled(line, theme.title)).collect();
    let mut paragraph = |words: &str, style| {
        lines.push(Line::default());
        lines.extend(text::wrap(words, width).into_iter().map(|line| Line::styled(line, style)));
    };
    for how_to in &before.how_to {
        paragraph(how_to, theme.base);
    }
    let seat = head.first;
    paragraph(&words::first_tonight(&app.world.name(seat)), theme.accent);
    if before.safety_note {
        paragraph(&words::safety_note(), theme.base);
    }
    for notice in &before.notices {
        paragraph(notice, theme.base);
    }
    page::draw(frame, column, &lines, &play.scroll, theme);
}
