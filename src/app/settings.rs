//! The settings screen: each setting with its value, changed at once and kept in `config.toml`.

use super::command::{Command, Effect};
use super::list::Cursor;
use super::two_lines::TwoLines;
use super::{Overlay, Reaction, World, home};
use crate::session::Seat;
use crate::settings::{ROWS, Row, Value};
use crate::text::Clean;
use crate::words;

/// The settings as a list.
#[derive(Debug, Default)]
pub struct SettingsView {
    /// The setting with the cursor.
    pub cursor: Cursor,
}

impl SettingsView {
    /// The setting with the cursor.
    pub fn row(&self) -> &'static Row {
        &ROWS[self.cursor.at.min(ROWS.len() - 1)]
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        if let Command::Pick(at) = command
            && at == self.cursor.at
        {
            return self.change(1, world);
        }
        if self.cursor.update(&command, ROWS.len()) {
            return Reaction::none();
        }
        match command {
            Command::Accept | Command::Next => self.change(1, world),
            Command::Back => self.change(-1, world),
            Command::Cancel => home(world),
            _ => Reaction::none(),
        }
    }

    /// Goes on to the next value, or back to the one before; names are typed.
    fn change(&self, step: isize, world: &mut World) -> Reaction {
        let row = self.row();
        let value = value(row, world);
        if let Value::Names(_) = value {
            return Reaction::open(Overlay::TwoLines(Box::new(TwoLines::names(&world.couple))));
        }
        let next = row.takes.next(&value, step, &world.themes);
        let taken = row.set(&mut world.settings, &next);
        taken.expect("a setting takes the values that it names");
        let kept = keep(row.key, world);
        if row.key == "language" { kept.and(speak(world)) } else { kept }
    }
}

/// Speaks the language that was chosen. That of the locale is known at a start only.
fn speak(world: &World) -> Reaction {
    match world.settings.language {
        Some(language) => {
            words::speak(language);
            Reaction::none()
        }
        None => Reaction::say(words::setting_holds_later()),
    }
}

/// Keeps a setting that was changed. Off the record it holds for this run only.
pub(super) fn keep(key: &'static str, world: &World) -> Reaction {
    let reaction = Reaction::none().with(Effect::SaveSetting(key));
    if world.is_off_record { reaction.saying(words::setting_not_written()) } else { reaction }
}

/// The value of a setting in force. The names are those of the couple, wherever they were given.
pub fn value(row: &Row, world: &World) -> Value {
    match row.get(&world.settings) {
        Value::Names(_) => Value::Names(
            [Seat::One, Seat::Two].map(|seat| world.couple.name(seat).map(Clean::to_string).unwrap_or_default()),
        ),
        value => value,
    }
}
