//! Asked before the depth rises: how deep to go on.

use super::{Play, Stage};
use crate::app::command::{Command, Effect};
use crate::app::{Reaction, World};
use crate::session::sealed::Sealed;
use crate::session::{Act, Ready};
use crate::words;

impl Play {
    pub(super) fn update_ready(&mut self, command: &Command, world: &mut World) -> Reaction {
        let Stage::Ready(first, is_covered) = &mut self.stage else { return Reaction::none() };
        match command {
            Command::Ready(ready) => match first.take() {
                None => {
                    *first = Some(Sealed::new(*ready));
                    *is_covered = true;
                }
                Some(first) => {
                    let (first, second) = Sealed::open_both(first, Sealed::new(*ready));
                    return self.change_depth(first.min(second), world);
                }
            },
            Command::Accept => *is_covered = false,
            Command::Cancel => (*first, *is_covered) = (None, false),
            Command::EndGently => return self.take(Act::EndGently, world),
            Command::Undo => return self.undo(world),
            Command::Break => return self.begin_break(),
            Command::Leave => return Reaction::none().with(Effect::Quit),
            _ => {}
        }
        Reaction::none()
    }

    /// Goes on as deep as the more careful one wants; the rest of the evening is dealt to fit.
    pub(super) fn change_depth(&mut self, ready: Ready, world: &mut World) -> Reaction {
        let state = self.session.state();
        let depth = if ready == Ready::Lighter { state.agreed.lighter() } else { state.agreed };
        let dealt = if ready == Ready::Deeper { Vec::new() } else { world.deal_rest(&self.session, depth) };
        self.take(Act::Ready(ready, dealt), world).saying(words::ready(ready))
    }
}
