//! Two lines, one for each of the two: their names, or what each leaves for next time.

use super::command::{Command, Effect};
use super::editor::Editor;
use super::{Reaction, World};
use crate::couple::{Couple, NAME_CHARACTERS};
use crate::session::Seat;
use crate::text::Clean;

/// The most characters of a line for next time.
pub const AGREEMENT_CHARACTERS: usize = 120;

/// What the two lines are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The names.
    Names,
    /// The lines for next time.
    Agreements,
}

/// Two fields, one for each seat.
#[derive(Debug)]
pub struct TwoLines {
    /// What they are for.
    pub purpose: Purpose,
    /// The fields, by seat.
    pub fields: [Editor; 2],
    /// The field with the cursor.
    pub seat: Seat,
}

impl TwoLines {
    /// The names as they are.
    pub fn names(couple: &Couple) -> Self {
        let name = |seat| couple.name(seat).map(Clean::as_str).unwrap_or_default();
        Self::new(Purpose::Names, [name(Seat::One), name(Seat::Two)], NAME_CHARACTERS)
    }

    /// The lines for next time as they are.
    pub fn agreements(lines: &[Option<Clean>; 2]) -> Self {
        let lines = lines.each_ref().map(|line| line.as_ref().map(Clean::as_str).unwrap_or_default());
        Self::new(Purpose::Agreements, lines, AGREEMENT_CHARACTERS)
    }

    fn new(purpose: Purpose, lines: [&str; 2], characters: usize) -> Self {
        Self { purpose, fields: lines.map(|line| Editor::line(line, characters)), seat: Seat::One }
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        let field = &mut self.fields[self.seat as usize];
        match command {
            Command::Type(key) => field.press(key),
            Command::Paste(text) => field.paste(&text),
            Command::Pick(at) => self.seat = if at == 0 { Seat::One } else { Seat::Two },
            Command::Down | Command::Up => self.seat = self.seat.other(),
            Command::Accept if self.seat == Seat::One => self.seat = Seat::Two,
            Command::Accept => return self.take(world),
            Command::Cancel => return Reaction::close(),
            _ => {}
        }
        Reaction::none()
    }

    fn take(&self, world: &mut World) -> Reaction {
        let lines = self.fields.each_ref().map(Editor::text);
        if self.purpose == Purpose::Agreements {
            return Reaction::close_with(Command::WriteAgreements(lines));
        }
        for (seat, line) in [Seat::One, Seat::Two].into_iter().zip(&lines) {
            world.couple.rename(seat, line);
        }
        let reaction = Reaction::close().with(Effect::SaveCouple);
        if world.settings.names.iter().all(Option::is_none) {
            return reaction;
        }
        // The names in `config.toml` go before the couple's, so they are brought up to them.
        world.settings.names = world.couple.names.clone();
        reaction.with(Effect::SaveSetting("names"))
    }
}
