//! What can be done here, as a list: every command of the screen below with arrows and enter, for
//! keyboards without its letters and for the mouse.

use super::App;
use super::Reaction;
use super::command::Command;
use super::keymap::{self, Row};
use super::list::Unfolding;
use super::offers::can_be_done;

/// The list of what can be done.
#[derive(Debug)]
pub struct Actions {
    /// What can be done now, but for moving about, which arrows do.
    pub rows: Vec<&'static Row>,
    /// The cursor.
    pub cursor: Unfolding,
}

impl Actions {
    /// The list for what is on the screen; none where nothing but moving and typing is done.
    pub fn of(app: &App) -> Option<Self> {
        let is_offered = keymap::rows(app.scope()).any(|row| row.command == Command::Actions);
        let is_listed = |row: &&Row| !row.command.moves() && row.command != Command::Actions && can_be_done(app, row);
        let rows = || keymap::rows(app.scope()).filter(is_listed).collect();
        is_offered.then(|| Self { rows: rows(), cursor: Unfolding::default() })
    }

    pub(super) fn update(&mut self, command: Command) -> Reaction {
        let length = self.rows.len();
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
        match self.rows.get(self.cursor.at) {
            Some(row) => Reaction::close_with(row.command.clone()),
            None => Reaction::close(),
        }
    }
}
