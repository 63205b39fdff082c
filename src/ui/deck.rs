//! The cards of one deck.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, inset};
use crate::app::command::Command;
use crate::app::deck::DeckView;
use crate::app::{App, list};
use crate::text;
use crate::words;

/// Draws the list, and the card under the cursor in full below it.
pub fn draw(frame: &mut Frame<'_>, area: Rect, view: &DeckView, app: &App, theme: &Theme, clicks: &mut Clicks) {
    let Some(deck) = app.world.shelf.deck(&view.deck) else { return };
    let title = format!(" {}   {}", deck.title, words::cards(deck.cards.len()));
    frame
        .write(Line::styled(theme.signs.fit(&title, usize::from(area.width)), theme.title), Rect { height: 1, ..area });
    let below = if area.height >= 16 { 5 } else { 0 };
    let rows = Rect { y: area.y + 2, height: area.height.saturating_sub(3 + below), ..area };
    let width = usize::from(area.width).saturating_sub(16);
    for (row, at) in rows.rows().zip(list::window(view.cursor.at, deck.cards.len(), usize::from(rows.height))) {
        let card = &deck.cards[at];
        let key = (deck.id.clone(), card.id.clone());
        let is_here = at == view.cursor.at;
        let cursor = if is_here { theme.signs.cursor } else { " " };
        let star = if app.world.couple.is_starred(&key) { theme.signs.star } else { " " };
        let is_out = app.world.couple.is_set_aside(&key);
        let style = if is_out {
            theme.muted
        } else if is_here {
            theme.selected
        } else {
            theme.base
        };
        let last = if is_out { words::is_set_aside() } else { words::depth(card.depth) };
        let line = Line::from(vec![
            Span::styled(format!(" {cursor}{star} "), theme.accent),
            Span::styled(theme.signs.pad(&card.text.one_line(), width), style),
            Span::styled(format!(" {last}"), theme.muted),
        ]);
        frame.write(line, row);
        clicks.add(row, Command::Pick(at));
    }
    if let Some(card) = deck.cards.get(view.cursor.at).filter(|_| below > 0) {
        let full = inset(Rect { y: rows.bottom(), height: below, ..area }, 4, 1);
        for (row, line) in full.rows().zip(text::wrap(&card.text, usize::from(full.width))) {
            frame.write(Line::styled(line, theme.card), row);
        }
    }
}
