//! The text field: a note of several lines, or one line.
//!
//! It wraps the editor of ratatui-textarea. That crate also draws, which the core does not care
//! for; it is used here as what it is first, a well-kept state of text, cursor and undo.

use ratatui_textarea::{CursorMove, Input, Key as InputKey, TextArea, WrapMode};

use super::key::Key;
use crate::text::Clean;

/// The most characters of a note.
pub const NOTE_CHARACTERS: usize = 4_000;

/// A field that text is typed into.
#[derive(Clone, Debug)]
pub struct Editor {
    area: TextArea<'static>,
    limit: usize,
    is_line: bool,
}

impl Editor {
    /// A field of several lines that holds `text`, with the cursor behind it.
    pub fn lines(text: &str) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_cursor_line_style(Default::default());
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, limit: NOTE_CHARACTERS, is_line: false }
    }

    /// A field of one line of at most `limit` characters.
    pub fn line(text: &str, limit: usize) -> Self {
        let mut editor = Self { limit, is_line: true, ..Self::lines(text) };
        editor.area.set_wrap_mode(WrapMode::None);
        editor
    }

    /// Whether it takes one line only.
    pub fn is_line(&self) -> bool {
        self.is_line
    }

    /// How many more characters it takes.
    pub fn room(&self) -> usize {
        self.limit.saturating_sub(self.characters())
    }

    /// Takes a key.
    pub fn press(&mut self, key: Key) {
        let is_full = self.characters() >= self.limit;
        let adds = matches!(key, Key::Char(_) | Key::Enter);
        if (adds && is_full) || (self.is_line && key == Key::Enter) {
            return;
        }
        if let Key::Char(c) = key
            && crate::text::first_unprintable(c.encode_utf8(&mut [0; 4])).is_some()
        {
            return;
        }
        self.area.input(input(key));
    }

    /// Takes pasted text, cleaned and cut to what still fits.
    pub fn paste(&mut self, text: &str) {
        let fitting: String = Clean::lossy(&text.replace('\r', "\n")).chars().take(self.room()).collect();
        let fitting = if self.is_line { fitting.replace('\n', " ") } else { fitting };
        self.area.insert_str(fitting);
    }

    /// The text, cleaned.
    pub fn text(&self) -> Clean {
        Clean::lossy(self.area.lines().join("\n").trim_end())
    }

    /// The state to draw.
    pub fn area(&self) -> &TextArea<'static> {
        &self.area
    }

    fn characters(&self) -> usize {
        self.area.lines().iter().map(|line| line.chars().count() + 1).sum::<usize>() - 1
    }
}

fn input(key: Key) -> Input {
    let (key, ctrl) = match key {
        Key::Char(c) => (InputKey::Char(c), false),
        Key::Ctrl(c) => (InputKey::Char(c), true),
        Key::Enter => (InputKey::Enter, false),
        Key::Tab => (InputKey::Tab, false),
        Key::Left => (InputKey::Left, false),
        Key::Right => (InputKey::Right, false),
        Key::Up => (InputKey::Up, false),
        Key::Down => (InputKey::Down, false),
        Key::PageUp => (InputKey::PageUp, false),
        Key::PageDown => (InputKey::PageDown, false),
        Key::Home => (InputKey::Home, false),
        Key::End => (InputKey::End, false),
        Key::Backspace => (InputKey::Backspace, false),
        Key::Delete => (InputKey::Delete, false),
        Key::Esc | Key::BackTab => (InputKey::Null, false),
    };
    Input { key, ctrl, alt: false, shift: false }
}
