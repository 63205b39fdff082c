//! Whether the terminal's background is dark or light, as far as it tells.

use super::gamut::Variables;

/// Beginnings of `TERM` that stand for terminals which cannot be asked.
const MUTE: [&str; 7] = ["dumb", "linux", "vt", "ansi", "cons25", "cygwin", "emacs"];

/// What the words on the screen stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Background {
    /// Nearer to black.
    Dark,
    /// Nearer to white.
    Light,
}

/// The luminance from which black can be read better than white.
const MIDDLE: f64 = 0.179;

impl Background {
    /// What a colour of red, green and blue is as a background.
    pub fn of(colour: [u8; 3]) -> Self {
        if luminance(colour) > MIDDLE { Self::Light } else { Self::Dark }
    }

    /// The name of the theme for it.
    pub fn theme(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
        }
    }

    /// Whether the terminal that the variables describe may be asked: those of which it is known that
    /// they do not answer would only show the question. GNU screen keeps it to itself.
    pub fn can_be_asked(variables: Variables<'_>) -> bool {
        let term = variables("TERM").unwrap_or_default();
        let is_screen = term.starts_with("screen") && variables("TMUX").is_none();
        cfg!(unix) && !term.is_empty() && !is_screen && !MUTE.iter().any(|start| term.starts_with(start))
    }

    /// What `COLORFGBG` says: its last field is the number of the background among the sixteen
    /// basic colours. None where it says nothing that can be read.
    pub fn named(colorfgbg: &str) -> Option<Self> {
        match colorfgbg.rsplit(';').next()?.parse::<u32>().ok()? {
            0..=6 | 8 => Some(Self::Dark),
            7 | 9..=15 => Some(Self::Light),
            16.. => None,
        }
    }

    /// What a terminal answers when it is asked for its background: `11;rgb:1c1c/1b1b/1919`, with
    /// one to four digits a colour.
    pub fn answered(words: &str) -> Option<Self> {
        let colours = words.strip_prefix("11;")?;
        let colours = colours.strip_prefix("rgb:").or_else(|| colours.strip_prefix("rgba:"))?;
        let mut parts = colours.split('/').map(part);
        Some(Self::of([parts.next()??, parts.next()??, parts.next()??]))
    }
}

/// One colour of an answer, brought to 0 to 255.
fn part(digits: &str) -> Option<u8> {
    let most = match digits.len() {
        1..=4 => (1_u32 << (4 * digits.len())) - 1,
        _ => return None,
    };
    let value = u32::from_str_radix(digits, 16).ok()?;
    u8::try_from(value * 255 / most).ok()
}

/// How bright a colour of red, green and blue is, from 0 to 1: its relative luminance as the WCAG
/// defines it.
pub fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::Background::{Dark, Light};
    use super::*;

    #[test]
    fn answers_of_terminals_are_read() {
        for (words, background) in [
            ("11;rgb:0000/0000/0000", Some(Dark)),
            ("11;rgb:1c1c/1b1b/1919", Some(Dark)),
            ("11;rgb:ff/ff/ff", Some(Light)),
            ("11;rgb:fdfd/f6f6/e3e3", Some(Light)),
            ("11;rgb:f/f/e", Some(Light)),
            ("11;rgba:0000/2b2b/3636/ffff", Some(Dark)),
            ("11;rgb:12345/0/0", None),
            ("11;rgb:00/00", None),
            ("11;rgb:gg/00/00", None),
            ("11;?", None),
            ("10;rgb:ffff/ffff/ffff", None),
        ] {
            assert_eq!(Background::answered(words), background, "{words}");
        }
    }

    #[test]
    fn only_who_can_answer_is_asked() {
        let asked = |set: &[(&str, &str)]| {
            Background::can_be_asked(&|name| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert!(asked(&[("TERM", "xterm-256color")]));
        assert!(asked(&[("TERM", "screen-256color"), ("TMUX", "/tmp/tmux")]));
        for term in ["dumb", "linux", "vt220", "screen-256color", ""] {
            assert!(!asked(&[("TERM", term)]), "{term}");
        }
    }

    #[test]
    fn a_variable_of_old_terminals_is_read() {
        for (value, background) in [
            ("15;0", Some(Dark)),
            ("0;15", Some(Light)),
            ("0;default;7", Some(Light)),
            ("12;8", Some(Dark)),
            ("15;default", None),
            ("", None),
            ("0;200", None),
        ] {
            assert_eq!(Background::named(value), background, "{value}");
        }
    }
}
