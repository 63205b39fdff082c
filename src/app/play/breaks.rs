//! A break, and the way back from it.

use super::{Play, Stage};
use crate::app::command::{Command, Effect};
use crate::app::list::Cursor;
use crate::app::pause::{self, Pause};
use crate::app::{Reaction, World};
use crate::session::Act;
use crate::session::answers::Private;
use crate::words;

impl Play {
    pub(super) fn begin_break(&mut self) -> Reaction {
        let under = std::mem::replace(&mut self.stage, Stage::Card);
        self.stage = Stage::Break(Pause::Choosing(Cursor::default()), Box::new(under));
        Reaction::none()
    }

    pub(super) fn update_break(&mut self, command: &Command, world: &mut World) -> Reaction {
        let Stage::Break(pause, under) = &mut self.stage else { return Reaction::none() };
        let times = pause::times(world.now.wall);
        match (pause, command) {
            (Pause::Choosing(cursor), command) if cursor.takes(command) => {
                let back = times[cursor.at.min(times.len() - 1)];
                let under = std::mem::replace(under, Box::new(Stage::Card));
                return self.take_keeping(Act::Break(back), Stage::Break(Pause::Apart, under), world);
            }
            (Pause::Choosing(_), Command::Cancel) => self.stage = std::mem::replace(under, Stage::Card),
            (Pause::Choosing(cursor), command) => drop(cursor.update(command, times.len())),
            (pause @ Pause::Apart, Command::Accept) => *pause = Pause::Back,
            (Pause::Apart, Command::Leave) => return Reaction::none().with(Effect::Quit),
            (Pause::Apart, Command::EndGently) => {
                return self.take(Act::Return, world).and(self.take(Act::EndGently, world));
            }
            (Pause::Back, Command::Accept) => {
                let under = std::mem::replace(&mut **under, Stage::Card);
                let is_begun_again = is_empty_answer(&under);
                let reaction = self.take_keeping(Act::Return, under, world);
                return if is_begun_again { reaction.saying(words::answers_gone()) } else { reaction };
            }
            (pause @ Pause::Back, Command::Cancel) => *pause = Pause::Apart,
            _ => {}
        }
        Reaction::none()
    }
}

/// Whether somebody is to answer first and has typed nothing: what there was is gone.
fn is_empty_answer(stage: &Stage) -> bool {
    matches!(stage, Stage::Private(Private::First(draft)) if draft.is_empty())
}
