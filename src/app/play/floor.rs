//! Speaker-listener order.

use super::Play;
use crate::app::command::{Command, Effect};
use crate::app::{Reaction, World};
use crate::session::{Act, Floor};
use crate::words;

impl Play {
    pub(super) fn update_floor(&mut self, command: &Command, world: &mut World) -> Reaction {
        let Some(floor) = self.session.state().floor else { return Reaction::none() };
        match command {
            Command::Accept if !floor.says_back => self.take(Act::Floor(Floor { says_back: true, ..floor }), world),
            Command::Accept => Reaction::say(words::speaker_decides()),
            Command::ThatIsIt if floor.says_back => {
                let speaker = floor.speaker.other();
                let both_heard = floor.both_heard || speaker == self.session.state().turn;
                self.take(Act::Floor(Floor { speaker, says_back: false, both_heard }), world)
            }
            Command::NotQuite if floor.says_back => self.take(Act::Floor(Floor { says_back: false, ..floor }), world),
            Command::ThatIsIt | Command::NotQuite => Reaction::say(words::first_say_back()),
            Command::Floor => self.take(Act::FloorOver, world),
            Command::Undo => self.undo(world),
            Command::Break => self.begin_break(),
            Command::Leave => Reaction::none().with(Effect::Quit),
            _ => Reaction::none(),
        }
    }
}
