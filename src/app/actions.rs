//! What can be done here, as a list: every command of the screen below with arrows and enter, for
//! keyboards without its letters and for the mouse.

use super::Reaction;
use super::command::Command;
use super::keymap::{self, Row, Scope};
use super::list::Unfolding;

/// The list of what can be done.
#[derive(Debug)]
pub struct Actions {
    /// The scope below, whose commands are listed.
    pub scope: Scope,
    /// The cursor.
    pub cursor: Unfolding,
}

impl Actions {
    /// The list for a scope; none where nothing but moving and typing is done.
    pub fn of(scope: Scope) -> Option<Self> {
        let is_offered = keymap::rows(scope).any(|row| row.command == Command::Actions);
        is_offered.then(|| Self { scope, cursor: Unfolding::default() })
    }

    /// The rows of the list: all but those that move about, which arrows do.
    pub fn rows(&self) -> impl Iterator<Item = &'static Row> {
        keymap::rows(self.scope).filter(|row| !row.command.moves() && row.command != Command::Actions)
    }

    pub(super) fn update(&mut self, command: Command) -> Reaction {
        let length = self.rows().count();
        match command {
            // A click does it at once; the list is open for nothing else.
            Command::Pick(at) if at < length => {
                self.cursor.at = at;
                self.choose()
            }
            Command::Accept => self.choose(),
            Command::Cancel | Command::Actions => Reaction::close(),
            command => {
                self.cursor.update(&command, length);
                Reaction::none()
            }
        }
    }

    fn choose(&self) -> Reaction {
        match self.rows().nth(self.cursor.at) {
            Some(row) => Reaction::close_with(row.command.clone()),
            None => Reaction::close(),
        }
    }
}
