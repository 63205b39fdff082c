//! What is wrong in the decks, as `okdeck deck check` tells it.

use super::command::Command;
use super::list::Scroll;
use super::{Reaction, World, home};

pub(super) fn update(scroll: &mut Scroll, command: Command, world: &World) -> Reaction {
    if scroll.update(&command) {
        return Reaction::none();
    }
    match command {
        Command::Cancel => home(world),
        _ => Reaction::none(),
    }
}
