//! The cards of one deck.

use super::page::{Page, ROWS};
use crate::app::App;
use crate::app::deck::DeckView;
use crate::app::keymap::Scope;
use crate::deck::{Card, Deck};
use crate::words;

/// The deck, and its cards from the cursor on; none if the deck is gone.
pub fn page(view: &DeckView, app: &App) -> Option<Page> {
    let deck = app.world.shelf.deck(&view.deck)?;
    let page = Page::new(Scope::Deck, &deck.id).say(format!("{}, {}.", deck.title, words::cards(deck.cards.len())));
    let row = |at: usize| vec![words::plain::row(at + 1, &card(deck, &deck.cards[at], app))];
    let at = view.cursor.at;
    Some(page.list(at, deck.cards.len(), at..at + ROWS, row))
}

fn card(deck: &Deck, card: &Card, app: &App) -> String {
    let key = (deck.id.clone(), card.id.clone());
    let signs = [
        (app.world.couple.is_starred(&key), words::a_star()),
        (app.world.couple.is_set_aside(&key), words::is_set_aside()),
    ];
    let signs = signs.into_iter().filter(|(on, _)| *on).map(|(_, word)| word);
    let said: Vec<String> = std::iter::once(words::depth(card.depth)).chain(signs).collect();
    format!("{} ({})", card.text.one_line(), said.join(", "))
}
