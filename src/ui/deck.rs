//! The cards of one deck.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, unfolding};
use crate::app::App;
use crate::app::deck::DeckView;
use crate::deck::{Card, Deck, Depth, Kind};
use crate::text;
use crate::words;

/// Cells before a card's text: the cursor, the star and the air around them.
const BEFORE: usize = 4;

/// Draws the list, with the card under the cursor unfolded.
pub fn draw(frame: &mut Frame<'_>, area: Rect, view: &DeckView, app: &App, theme: &Theme, clicks: &mut Clicks) {
    let Some(deck) = app.world.shelf.deck(&view.deck) else { return };
    let title = format!(" {}   {}", deck.title, words::cards(deck.cards.len()));
    frame
        .write(Line::styled(theme.signs.fit(&title, usize::from(area.width)), theme.title), Rect { height: 1, ..area });
    let rows = Rect { y: area.y + 2, height: area.height.saturating_sub(3), ..area };
    let room = usize::from(area.width).saturating_sub(BEFORE + widest_behind() + 2);
    let lines = |at| row(deck, &deck.cards[at], at == view.cursor.at, room, app, theme);
    unfolding::draw(frame, rows, &view.cursor, deck.cards.len(), lines, theme, clicks);
}

/// Cells of what stands behind a card at most: its depth, or that it is set aside.
fn widest_behind() -> usize {
    let said = Depth::ALL.iter().map(|depth| words::depth(*depth)).chain([words::is_set_aside()]);
    said.map(|words| text::width(&words)).max().unwrap_or_default()
}

/// A card: the beginning of its text, or all that it holds where it is unfolded.
fn row<'a>(deck: &Deck, card: &Card, is_here: bool, room: usize, app: &App, theme: &Theme) -> Vec<Line<'a>> {
    let key = (deck.id.clone(), card.id.clone());
    let is_out = app.world.couple.is_set_aside(&key);
    let cursor = if is_here { theme.signs.cursor } else { " " };
    let star = if app.world.couple.is_starred(&key) { theme.signs.star } else { " " };
    let style = match (is_out, is_here) {
        (true, _) => theme.muted,
        (false, true) => theme.selected,
        (false, false) => theme.base,
    };
    let behind = if is_out { words::is_set_aside() } else { words::depth(card.depth) };
    let parts = if is_here { text::wrap(&card.text, room) } else { vec![card.text.one_line().to_string()] };
    let before = Span::styled(format!(" {cursor}{star} "), theme.accent);
    let behind = Span::styled(format!(" {behind}"), theme.muted);
    let mut lines = unfolding::lines(before, parts, (room, style), behind, theme);
    if is_here {
        lines.extend(unfolded(card, room, theme));
    }
    lines
}

/// What a card holds besides its text: ends or options, another way, follow-ups.
fn unfolded<'a>(card: &Card, room: usize, theme: &Theme) -> Vec<Line<'a>> {
    let mut said: Vec<(String, &str)> = match &card.kind {
        Kind::Scale { low, high } => {
            let ends = [("0", low), ("10", high)].into_iter();
            ends.filter_map(|(number, end)| Some((number.to_owned(), end.as_deref()?))).collect()
        }
        Kind::Choice { options } => {
            (1..).map(|n: usize| n.to_string()).zip(options.iter().map(|o| o.as_str())).collect()
        }
        _ => Vec::new(),
    };
    let alt = card.alt.as_ref().map(|alt| words::alt(alt));
    said.extend(alt.iter().map(|alt| (String::new(), alt.as_str())));
    said.extend(card.follow_ups.iter().map(|more| (theme.signs.follow_up.to_owned(), more.as_str())));
    said.into_iter().flat_map(|(sign, words)| noted(&sign, words, room, theme)).collect()
}

/// Words behind a sign, under the text of their card.
fn noted<'a>(sign: &str, words: &str, room: usize, theme: &Theme) -> Vec<Line<'a>> {
    let indent = text::width(sign) + usize::from(!sign.is_empty());
    let parts = text::wrap(words, room.saturating_sub(indent)).into_iter().enumerate();
    let line = |(i, part): (usize, String)| {
        let sign = if i == 0 { text::pad(sign, indent) } else { " ".repeat(indent) };
        Line::styled(format!("{}{sign}{part}", " ".repeat(BEFORE)), theme.muted)
    };
    parts.map(line).collect()
}
