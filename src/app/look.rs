//! A look at an evening that another okdeck has open: the cards so far and where it stands. Nothing
//! of it is changed here, and words that the two wrote are not shown.

use super::command::{Command, Effect};
use super::list::Scroll;
use super::{Reaction, World, home};
use crate::deck::Slug;
use crate::session::{Mark, Session};

/// An evening as it stood when it was looked at last.
#[derive(Debug)]
pub struct Look {
    /// The evening.
    pub session: Session,
    /// Whether another program had it open then.
    pub is_open_elsewhere: bool,
    /// How far the page is scrolled.
    pub scroll: Scroll,
}

impl Look {
    /// A look at an evening, with the decks as they are now.
    pub fn at(mut session: Session, is_open_elsewhere: bool, world: &World) -> Self {
        session.meet(|id| world.shelf.deck(id).map(AsRef::as_ref));
        Self { session, is_open_elsewhere, scroll: Scroll::default() }
    }

    /// The evening's id.
    pub fn id(&self) -> &Slug {
        &self.session.head.id
    }

    /// The cards that were on the table, by their numbers as dealt, in tonight's order.
    pub fn so_far(&self) -> impl Iterator<Item = usize> + '_ {
        let state = self.session.state();
        let was_shown =
            move |(place, number): &(usize, &usize)| *place <= state.at || self.session.mark(**number) != Mark::Open;
        state.order.iter().enumerate().filter(was_shown).map(|(_, number)| *number)
    }

    pub(super) fn update(&mut self, command: &Command, world: &World) -> Reaction {
        if self.scroll.update(command) {
            return Reaction::none();
        }
        match command {
            Command::Look => Reaction::none().with(Effect::Look(self.id().clone())),
            Command::Cancel => home(world),
            _ => Reaction::none(),
        }
    }
}
