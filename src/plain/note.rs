//! A note being written, or a line being put in other words.

use super::Page;
use super::rows::word_for;
use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::note::Note;
use crate::words;

/// What is there already, and how to write.
pub fn page(note: &Note) -> Page {
    let page = Page::new(Scope::Note, "").say(format!("{}.", note.title));
    if note.editor.is_line() {
        return page.say(words::plain::other_words_how());
    }
    let page = page.say(words::plain::note_how(&word_for(Scope::Note, &Command::Cancel)));
    let text = note.editor.text();
    if text.is_empty() {
        page
    } else {
        page.say(words::plain::note_so_far(&words::plain::clear())).say_all(text.lines())
    }
}
