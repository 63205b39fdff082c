//! What stands before the first card: how the deck is meant, and the safety note.

use super::World;
use crate::session::Session;

/// What is said before the first card of an evening.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Before {
    /// One line for each deck that has one.
    pub how_to: Vec<String>,
    /// Whether the short safety note is shown.
    pub safety_note: bool,
    /// The authors' own lines.
    pub notices: Vec<String>,
}

impl Before {
    /// What is to be said before `session`; none if there is nothing.
    pub fn of(session: &Session, world: &World) -> Option<Self> {
        let mut before = Self { safety_note: !world.couple.has_seen_note, ..Self::default() };
        for deck in session.head.decks.iter().filter_map(|id| world.shelf.deck(id)) {
            before.how_to.extend(deck.how_to.iter().map(ToString::to_string));
            before.notices.extend(deck.notice.iter().map(ToString::to_string));
            before.safety_note |= deck.safety_note;
        }
        let says_something = before.safety_note || !before.how_to.is_empty() || !before.notices.is_empty();
        says_something.then_some(before)
    }
}
