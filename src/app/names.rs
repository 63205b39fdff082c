//! The two names, given at leisure or never.

use super::command::{Command, Effect};
use super::editor::Editor;
use super::{Reaction, World};
use crate::couple::{Couple, NAME_CHARACTERS};
use crate::session::Seat;

/// Two fields, one for each name.
#[derive(Debug)]
pub struct Names {
    /// The fields, by seat.
    pub fields: [Editor; 2],
    /// The field with the cursor.
    pub seat: Seat,
}

impl Names {
    /// The fields with the names as they are.
    pub fn new(couple: &Couple) -> Self {
        let field =
            |seat| Editor::line(couple.name(seat).map(|name| name.as_str()).unwrap_or_default(), NAME_CHARACTERS);
        Self { fields: [field(Seat::One), field(Seat::Two)], seat: Seat::One }
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        let field = &mut self.fields[self.seat as usize];
        match command {
            Command::Type(key) => field.press(key),
            Command::Paste(text) => field.paste(&text),
            Command::Down | Command::Up => self.seat = self.seat.other(),
            Command::Accept if self.seat == Seat::One => self.seat = Seat::Two,
            Command::Accept => {
                for seat in [Seat::One, Seat::Two] {
                    world.couple.rename(seat, &self.fields[seat as usize].text());
                }
                return Reaction::close().with(Effect::SaveCouple);
            }
            Command::Cancel => return Reaction::close(),
            _ => {}
        }
        Reaction::none()
    }
}
