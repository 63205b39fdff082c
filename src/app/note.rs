//! A note being written on a card.

use super::Reaction;
use super::command::Command;
use super::editor::Editor;
use crate::text::Clean;

/// The note editor.
#[derive(Debug)]
pub struct Note {
    /// The card's text, shown above the words.
    pub card: Clean,
    /// The words.
    pub editor: Editor,
}

impl Note {
    /// An editor for the note on a card, with what was written before.
    pub fn new(card: &Clean, words: &str) -> Self {
        Self { card: card.clone(), editor: Editor::lines(words) }
    }

    pub(super) fn update(&mut self, command: Command) -> Reaction {
        match command {
            Command::Type(key) => self.editor.press(key),
            Command::Paste(text) => self.editor.paste(&text),
            Command::Accept => return Reaction::close_with(Command::WriteNote(self.editor.text())),
            Command::Cancel => return Reaction::close(),
            _ => {}
        }
        Reaction::none()
    }
}
