//! The help: the keys of the screen it was opened on, all other keys, the safety note.

use super::Reaction;
use super::command::Command;
use super::keymap::Scope;
use super::list::Scroll;

/// The help overlay.
#[derive(Debug)]
pub struct Help {
    /// The scope it was opened in; its keys come first.
    pub scope: Scope,
    /// How far it is scrolled.
    pub scroll: Scroll,
}

impl Help {
    /// The help for a scope.
    pub fn new(scope: Scope) -> Self {
        Self { scope, scroll: Scroll::default() }
    }

    pub(super) fn update(&mut self, command: Command) -> Reaction {
        match command {
            Command::Cancel | Command::Help => Reaction::close(),
            _ => {
                self.scroll.update(&command);
                Reaction::none()
            }
        }
    }
}
