//! A note being written on a card.

use super::Reaction;
use super::command::Command;
use super::editor::Editor;
use super::key::Key;
use super::two_lines::AGREEMENT_CHARACTERS;
use crate::text::Clean;
use crate::words;

/// The note editor.
#[derive(Debug)]
pub struct Note {
    /// What the words are.
    pub title: String,
    /// The text they are about, shown above them.
    pub card: Clean,
    /// The words.
    pub editor: Editor,
}

impl Note {
    /// An editor for the note on a card, with what was written before.
    pub fn new(card: &Clean, text: &str) -> Self {
        Self { title: words::note_title(), card: card.clone(), editor: Editor::lines(text) }
    }

    /// A line from last time, to be put in other words.
    pub fn of_line(line: &Clean) -> Self {
        let editor = Editor::line(line, AGREEMENT_CHARACTERS);
        Self { title: words::in_other_words(), card: line.clone(), editor }
    }

    pub(super) fn update(&mut self, command: Command) -> Reaction {
        match command {
            // A line has no second one.
            Command::Type(Key::Enter) if self.editor.is_line() => return self.update(Command::Accept),
            Command::Type(key) => self.editor.press(key),
            Command::Paste(text) => self.editor.paste(&text),
            Command::Accept => return Reaction::close_with(Command::WriteNote(self.editor.text())),
            Command::Cancel => return Reaction::close(),
            _ => {}
        }
        Reaction::none()
    }
}
