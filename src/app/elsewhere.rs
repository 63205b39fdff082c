//! An evening that another okdeck has open: a look at it, another evening, or back.

use super::command::{Command, Effect};
use super::play::Play;
use super::{Reaction, World};
use crate::deck::Slug;
use crate::session::Session;
use crate::words;

/// What can be done instead of going on with the evening.
#[derive(Debug)]
pub struct Elsewhere {
    session: Slug,
    decks: Vec<Slug>,
}

impl Elsewhere {
    /// What can be done instead of going on with `session`.
    pub fn new(session: &Session) -> Self {
        Self { session: session.head.id.clone(), decks: session.head.decks.clone() }
    }

    pub(super) fn update(&mut self, command: &Command, world: &mut World) -> Reaction {
        match command {
            Command::Look => Reaction::close().with(Effect::Look(self.session.clone())),
            Command::Another => self.another(world),
            Command::Cancel => Reaction::close(),
            _ => Reaction::none(),
        }
    }

    /// Deals another evening from the same decks, as far as they are still there.
    fn another(&self, world: &mut World) -> Reaction {
        if self.decks.iter().all(|id| world.shelf.deck(id).is_none()) {
            return Reaction::close().saying(words::decks_not_here());
        }
        let choice = world.settings.choice.clone();
        match world.deal(&self.decks, &choice, None) {
            Some(session) => Play::begin(session, world),
            None => Reaction::close().saying(words::nothing_to_deal()),
        }
    }
}
