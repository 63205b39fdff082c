//! The values of settings: which a setting takes, how they are read and written, and which comes
//! next on the settings screen.

use std::fmt;

use toml::de::DeValue;

use super::WORD_BYTES;
use crate::diagnostic::Wrong;
use crate::saying::Either;
use crate::text;

/// The values that a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// True or false.
    Switch,
    /// A number from 1 to `most`, or all.
    Count {
        /// The largest number.
        most: usize,
    },
    /// One of these words.
    Word(&'static [&'static str]),
    /// One of these words, or the name of a file.
    Name(&'static [&'static str]),
    /// Two names, of which either may be empty.
    Names,
}

/// The value of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// True or false.
    Switch(bool),
    /// A number; none for all.
    Count(Option<usize>),
    /// A word.
    Word(String),
    /// Two names, empty where there is none.
    Names([String; 2]),
}

/// The word for no limit.
pub const ALL: &str = "all";

impl Takes {
    /// What is wrong where the setting `key` has a value that it does not take.
    pub fn refused(self, key: &'static str) -> Wrong {
        match self {
            Self::Switch => Wrong::SettingIsSwitch { key },
            Self::Count { most } => Wrong::SettingIsCount { key, most },
            Self::Word(words) => Wrong::SettingIsWord { key, words: Either(words) },
            Self::Name(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                Wrong::SettingIsName { key, words: words.join(", ") }
            }
            Self::Names => Wrong::SettingIsNames { key },
        }
    }

    /// The words that it knows.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Word(words) | Self::Name(words) => words,
            Self::Switch | Self::Count { .. } | Self::Names => &[],
        }
    }

    /// Reads a value; nothing where it is not one that the setting takes.
    pub(super) fn read(self, value: &DeValue<'_>) -> Option<Value> {
        match self {
            Self::Switch => value.as_bool().map(Value::Switch),
            Self::Count { .. } if value.as_str() == Some(ALL) => Some(Value::Count(None)),
            Self::Count { most } => {
                let count = usize::try_from(number(value)?).ok().filter(|count| (1..=most).contains(count));
                count.map(|count| Value::Count(Some(count)))
            }
            Self::Word(words) => value.as_str().filter(|word| words.contains(word)).map(Value::word),
            Self::Name(_) => value.as_str().filter(|word| is_name(word)).map(Value::word),
            Self::Names => names(value).map(Value::Names),
        }
    }

    /// The value after `value`, or before it where `step` is negative; names of people stay as they
    /// are. `files` are the names of files to choose from, where it takes one.
    pub fn next(self, value: &Value, step: isize, files: &[String]) -> Value {
        match (self, value) {
            (Self::Count { most }, Value::Count(count)) => {
                // All stands between the largest and the smallest number.
                let next = (count.unwrap_or(0) as isize + step).rem_euclid(most as isize + 1) as usize;
                Value::Count((next > 0).then_some(next))
            }
            (Self::Switch, Value::Switch(on)) => Value::Switch(!on),
            (Self::Word(words) | Self::Name(words), Value::Word(word)) => {
                let is_file = |name: &&str| matches!(self, Self::Name(_)) && !words.contains(name);
                let files = files.iter().map(String::as_str).filter(is_file);
                let all: Vec<&str> = words.iter().copied().chain(files).collect();
                let at = all.iter().position(|known| known == word);
                let next = at.map_or(0, |at| (at as isize + step).rem_euclid(all.len() as isize) as usize);
                Value::word(all[next])
            }
            (_, value) => value.clone(),
        }
    }
}

impl Value {
    /// A word as a value.
    pub fn word(word: &str) -> Self {
        Self::Word(word.to_owned())
    }

    pub(super) fn switch(&self) -> Option<bool> {
        if let Self::Switch(on) = self { Some(*on) } else { None }
    }

    pub(super) fn count(&self) -> Option<Option<usize>> {
        if let Self::Count(count) = self { Some(*count) } else { None }
    }

    pub(super) fn as_word(&self) -> Option<&str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    pub(super) fn names(&self) -> Option<&[String; 2]> {
        if let Self::Names(names) = self { Some(names) } else { None }
    }
}

/// As TOML writes it.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |word: &str| toml::Value::String(word.to_owned()).to_string();
        match self {
            Self::Switch(on) => write!(f, "{on}"),
            Self::Count(Some(count)) => write!(f, "{count}"),
            Self::Count(None) => f.write_str(&quoted(ALL)),
            Self::Word(word) => f.write_str(&quoted(word)),
            Self::Names([one, two]) => write!(f, "[{}, {}]", quoted(one), quoted(two)),
        }
    }
}

/// A whole number.
pub(super) fn number(value: &DeValue<'_>) -> Option<i64> {
    value.as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok())
}

/// Whether a word can name a file in a folder of ours, and nowhere else.
fn is_name(word: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    !word.is_empty() && word.len() <= WORD_BYTES && word.chars().all(fits)
}

/// Up to two names that can be shown.
fn names(value: &DeValue<'_>) -> Option<[String; 2]> {
    let mut names = [const { String::new() }; 2];
    let list = value.as_array().filter(|list| list.len() <= names.len())?;
    for (name, given) in names.iter_mut().zip(list) {
        let given = given.get_ref().as_str().filter(|given| text::first_unprintable(given).is_none())?;
        given.trim().clone_into(name);
    }
    Some(names)
}
