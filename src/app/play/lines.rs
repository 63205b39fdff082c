//! Lines for next time: left at the end of an evening, opened at the start of the next.

use super::{Play, Stage};
use crate::app::command::{Command, Effect};
use crate::app::{Overlay, Reaction, World, note};
use crate::couple::Verdict;
use crate::session::{Act, Seat};
use crate::text::Clean;

impl Play {
    pub(super) fn update_review(&mut self, command: &Command, world: &mut World) -> Reaction {
        let Stage::Review(at) = self.stage else { return Reaction::none() };
        let mut reaction = Reaction::none().with(Effect::SaveCouple);
        match command {
            Command::Review(Verdict::Kept) => self.stage = Stage::Review(at + 1),
            Command::Review(Verdict::Changed) => {
                let Some(line) = world.couple.agreements.get(at) else { return Reaction::none() };
                return Reaction::open(Overlay::Note(Box::new(note::Note::of_line(&line.words))));
            }
            Command::WriteNote(words) => {
                if let Some(line) = world.couple.agreements.get_mut(at).filter(|_| !words.trim().is_empty()) {
                    line.words = words.one_line();
                }
                self.stage = Stage::Review(at + 1);
            }
            Command::Review(Verdict::LetGo) if at < world.couple.agreements.len() => {
                world.couple.agreements.remove(at);
            }
            Command::Cancel => self.stage = Stage::Review(usize::MAX),
            _ => return Reaction::none(),
        }
        if matches!(self.stage, Stage::Review(at) if at >= world.couple.agreements.len()) {
            self.stage = self.before(world);
            if self.stage == Stage::Card {
                reaction = reaction.with(Effect::Begin);
            }
        }
        reaction
    }

    /// Writes the lines for next time, where they are new.
    pub(super) fn agree(&mut self, lines: [Clean; 2], world: &mut World) -> Reaction {
        let before = self.session.state().agreements.clone();
        let mut reaction = Reaction::none();
        for ((seat, line), before) in [Seat::One, Seat::Two].into_iter().zip(lines).zip(before) {
            let before = before.unwrap_or_default();
            if line == before {
                continue;
            }
            world.couple.agreements.retain(|kept| !(kept.seat == seat && kept.words == before));
            world.couple.agree(seat, &line);
            reaction = reaction.and(self.take_keeping(Act::Agree(seat, line), Stage::Summary, world));
        }
        world.couple.is_up_to(&self.session.head.id, self.session.recorded());
        reaction.with(Effect::SaveCouple)
    }
}
