//! The cards of one deck: where a star is put without playing and a set-aside card comes back.

use super::command::{Command, Effect};
use super::list::Unfolding;
use super::{Reaction, World, home};
use crate::deck::Slug;
use crate::session::deal::CardKey;
use crate::words;

/// The cards of a deck as a list.
#[derive(Debug)]
pub struct DeckView {
    /// The deck.
    pub deck: Slug,
    /// The card with the cursor.
    pub cursor: Unfolding,
}

impl DeckView {
    /// The list for a deck.
    pub fn new(deck: Slug) -> Self {
        Self { deck, cursor: Unfolding::default() }
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        let length = world.shelf.deck(&self.deck).map_or(0, |deck| deck.cards.len());
        if self.cursor.update(&command, length) {
            return Reaction::none();
        }
        match command {
            Command::Cancel => home(world),
            Command::Star => self.decide(world, |world, key| {
                let on = !world.couple.is_starred(&key);
                world.couple.star(key, on);
                if on { words::starred() } else { words::unstarred() }
            }),
            Command::SetAside => self.decide(world, |world, key| {
                let on = !world.couple.is_set_aside(&key);
                world.couple.set_aside(key, on);
                if on { words::set_aside() } else { words::taken_back() }
            }),
            _ => Reaction::none(),
        }
    }

    fn decide(&self, world: &mut World, decision: impl Fn(&mut World, CardKey) -> String) -> Reaction {
        let card = world.shelf.deck(&self.deck).and_then(|deck| deck.cards.get(self.cursor.at));
        let Some(id) = card.map(|card| card.id.clone()) else { return Reaction::none() };
        let says = decision(world, (self.deck.clone(), id));
        for brief in &world.sessions.briefs {
            world.couple.is_up_to(&brief.id, brief.recorded);
        }
        Reaction::say(says).with(Effect::SaveCouple)
    }
}
