//! Keys, by their names.

use std::fmt;

/// A key press, normalized: upper case comes as its character, releases do not come at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character.
    Char(char),
    /// Control and a letter.
    Ctrl(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and tab.
    BackTab,
    /// The left arrow.
    Left,
    /// The right arrow.
    Right,
    /// The up arrow.
    Up,
    /// The down arrow.
    Down,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
}

/// The names of the keys that are not characters, and the signs that help and footer print.
const NAMES: [(Key, &str, &str); 15] = [
    (Key::Enter, "enter", "enter"),
    (Key::Esc, "esc", "esc"),
    (Key::Tab, "tab", "tab"),
    (Key::BackTab, "backtab", "shift-tab"),
    (Key::Left, "left", "←"),
    (Key::Right, "right", "→"),
    (Key::Up, "up", "↑"),
    (Key::Down, "down", "↓"),
    (Key::PageUp, "pageup", "page up"),
    (Key::PageDown, "pagedown", "page down"),
    (Key::Home, "home", "home"),
    (Key::End, "end", "end"),
    (Key::Backspace, "backspace", "backspace"),
    (Key::Delete, "delete", "delete"),
    (Key::Char(' '), "space", "space"),
];

impl Key {
    /// The names of the keys that are not characters.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(_, name, _)| *name)
    }

    /// What it is called in `config.toml`.
    pub fn name(self) -> String {
        let special = NAMES.iter().find(|(key, ..)| *key == self);
        special.map_or_else(|| self.to_string(), |(_, name, _)| (*name).to_owned())
    }

    /// The key called `name`: a character, a name such as `enter`, or `ctrl-c`.
    pub fn named(name: &str) -> Option<Self> {
        if let Some(c) = only_character(name) {
            return Some(Self::Char(c));
        }
        let special = NAMES.iter().find(|(_, known, _)| *known == name).map(|(key, ..)| *key);
        special.or_else(|| only_character(name.strip_prefix("ctrl-")?).map(Self::Ctrl))
    }
}

/// The character of which a text is made.
fn only_character(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            _ if NAMES.iter().any(|(key, ..)| key == self) => {
                let (_, _, sign) = NAMES.iter().find(|(key, ..)| key == self).expect("just found");
                f.pad(sign)
            }
            Self::Char(c) => write!(f, "{c}"),
            Self::Ctrl(c) => write!(f, "ctrl-{c}"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read() {
        assert_eq!(Key::named("enter"), Some(Key::Enter));
        assert_eq!(Key::named("*"), Some(Key::Char('*')));
        assert_eq!(Key::named("ctrl-c"), Some(Key::Ctrl('c')));
        assert_eq!(Key::named("ctrl-"), None);
        assert_eq!(Key::Right.to_string(), "→");
    }
}
