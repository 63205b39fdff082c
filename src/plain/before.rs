//! Before the first card.

use super::page::{Page, Said};
use crate::app::App;
use crate::app::before::Before;
use crate::app::keymap::Scope;
use crate::app::play::Play;
use crate::words;

/// How the deck is meant, who begins, and the safety note.
pub fn page(before: &Before, play: &Play, app: &App) -> Page {
    let head = &play.session.head;
    let mut page = Page::new(Scope::Before, "");
    let title = head.titles.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ") + ".";
    // The title need not be said again with the first card.
    page.add_as(Said::Standing, &title, words::evening(head, play.session.cards.len()) + ".");
    page = page.say_all(&before.how_to);
    page.add(Said::Live, words::first_tonight(&app.world.name(head.first)));
    page.say_all(before.safety_note.then_some(words::safety_note())).say_all(&before.notices)
}
