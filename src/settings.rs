//! `config.toml`: what the couple wants otherwise than the program does by itself.
//!
//! Every setting is one row of [`ROWS`]: its key, the values it takes, and how it stands in
//! [`Settings`]. Reading with its faults, the settings screen, `okdeck config`, the commented file
//! of `okdeck config init` and the README's table are made from the rows; the sentence that explains
//! a setting is [`setting`](crate::words::setting) in the words. The tables `[keys.SCOPE]` are read by
//! [`app::keymap`](crate::app::keymap), which knows the keys.

mod value;

pub use value::{ALL, Takes, Value};

use std::fmt;
use std::ops::Range;

use time::Weekday;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::deck::syntax;
use crate::deck::{Depth, words};
use crate::diagnostic::{Code, Diagnostic, Wrong};
use crate::language::{self, Language};
use crate::session::deal::{Choice, Order};
use crate::text::Clean;

/// The newest `version` of `config.toml` that this program reads.
pub const VERSION: i64 = 1;

/// The table of `config.toml` that names keys.
pub const KEYS: &str = "keys";

/// The longest name of a theme or language, in bytes.
const WORD_BYTES: usize = 40;

words! {
    /// Which signs and borders are drawn.
    Signs {
        /// What the terminal and the locale suggest.
        #[default]
        Auto = "auto",
        /// Unicode.
        Unicode = "unicode",
        /// ASCII only.
        Ascii = "ascii",
    }
}

words! {
    /// How the end of a card's clock is told, besides the words on the screen.
    Bell {
        /// Not at all.
        #[default]
        None = "none",
        /// The terminal's bell.
        Bell = "bell",
        /// The screen is turned bright for a moment, once.
        Flash = "flash",
    }
}

words! {
    /// Whether open answers can be kept.
    KeepAnswers {
        /// Both are asked.
        #[default]
        Ask = "ask",
        /// Never.
        Never = "never",
    }
}

/// The settings in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The names by seat, where `config.toml` gives them; else the couple's file does.
    pub names: [Option<Clean>; 2],
    /// The language; none for the one of the environment.
    pub language: Option<Language>,
    /// The theme: `auto`, one inside the program, or the name of a theme's file.
    pub theme: String,
    /// Which signs and borders are drawn.
    pub signs: Signs,
    /// Whether anything moves when a card is turned.
    pub motion: bool,
    /// Whether a card's text is drawn large where it fits.
    pub large_type: bool,
    /// What an evening is unless told otherwise: how many cards, how deep, in what order.
    pub choice: Choice,
    /// Whether the clocks of cards are offered.
    pub timers: bool,
    /// How the end of a clock is told.
    pub bell: Bell,
    /// Whether open answers can be kept.
    pub keep_answers: KeepAnswers,
    /// The day on which a week begins, in the history.
    pub week_begins: Weekday,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            names: [None, None],
            language: None,
            theme: "auto".to_owned(),
            signs: Signs::default(),
            motion: true,
            large_type: false,
            choice: Choice::default(),
            timers: true,
            bell: Bell::default(),
            keep_answers: KeepAnswers::default(),
            week_begins: Weekday::Monday,
        }
    }
}

/// One setting.
#[derive(Debug)]
pub struct Row {
    /// Its key in `config.toml`.
    pub key: &'static str,
    /// The values it takes.
    pub takes: Takes,
    get: fn(&Settings) -> Value,
    set: fn(&mut Settings, &Value) -> Option<()>,
}

/// The themes inside the program, and the one that is chosen by the terminal's background.
pub const THEMES: &[&str] = &["auto", "dark", "light", "high-contrast"];

/// The days of the week as `config.toml` names them.
const DAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Every setting, in the order of the settings screen.
pub const ROWS: &[Row] = &[
    Row {
        key: "names",
        takes: Takes::Names,
        get: |s| Value::Names(s.names.each_ref().map(|name| name.as_ref().map(Clean::to_string).unwrap_or_default())),
        set: |s, value| {
            s.names = value.names()?.each_ref().map(|name| (!name.is_empty()).then(|| Clean::lossy(name).one_line()));
            Some(())
        },
    },
    Row {
        key: "language",
        takes: Takes::Word(&language::NAMES),
        get: |s| Value::word(s.language.map_or(language::AUTO, Language::tag)),
        set: |s, value| value.as_word().map(|word| s.language = Language::tagged(word)),
    },
    Row {
        key: "theme",
        takes: Takes::Name(THEMES),
        get: |s| Value::word(&s.theme),
        set: |s, value| value.as_word().map(|word| s.theme = word.to_owned()),
    },
    Row {
        key: "signs",
        takes: Takes::Word(Signs::NAMES),
        get: |s| Value::word(s.signs.name()),
        set: |s, value| Signs::named(value.as_word()?).map(|signs| s.signs = signs),
    },
    Row {
        key: "motion",
        takes: Takes::Switch,
        get: |s| Value::Switch(s.motion),
        set: |s, value| value.switch().map(|on| s.motion = on),
    },
    Row {
        key: "large_type",
        takes: Takes::Switch,
        get: |s| Value::Switch(s.large_type),
        set: |s, value| value.switch().map(|on| s.large_type = on),
    },
    Row {
        key: "cards",
        takes: Takes::Count { most: 999 },
        get: |s| Value::Count(s.choice.count),
        set: |s, value| value.count().map(|count| s.choice.count = count),
    },
    Row {
        key: "order",
        takes: Takes::Word(&Order::NAMES),
        get: |s| Value::word(s.choice.order.name()),
        set: |s, value| Order::named(value.as_word()?).map(|order| s.choice.order = order),
    },
    Row {
        key: "depth",
        takes: Takes::Word(Depth::NAMES),
        get: |s| Value::word(s.choice.depth.name()),
        set: |s, value| Depth::named(value.as_word()?).map(|depth| s.choice.depth = depth),
    },
    Row {
        key: "timers",
        takes: Takes::Switch,
        get: |s| Value::Switch(s.timers),
        set: |s, value| value.switch().map(|on| s.timers = on),
    },
    Row {
        key: "bell",
        takes: Takes::Word(Bell::NAMES),
        get: |s| Value::word(s.bell.name()),
        set: |s, value| Bell::named(value.as_word()?).map(|bell| s.bell = bell),
    },
    Row {
        key: "keep_answers",
        takes: Takes::Word(KeepAnswers::NAMES),
        get: |s| Value::word(s.keep_answers.name()),
        set: |s, value| KeepAnswers::named(value.as_word()?).map(|keep| s.keep_answers = keep),
    },
    Row {
        key: "week_begins",
        takes: Takes::Word(DAYS),
        get: |s| Value::word(DAYS[usize::from(s.week_begins.number_days_from_monday())]),
        set: |s, value| {
            let day = DAYS.iter().position(|day| Some(*day) == value.as_word())?;
            s.week_begins = Weekday::Monday.nth_next(day as u8);
            Some(())
        },
    },
];

impl Row {
    /// The row of a setting.
    pub fn of(key: &str) -> Option<&'static Self> {
        ROWS.iter().find(|row| row.key == key)
    }

    /// How it stands in `settings`.
    pub fn get(&self, settings: &Settings) -> Value {
        (self.get)(settings)
    }

    /// Changes it in `settings`; nothing where it does not take this value.
    pub fn set(&self, settings: &mut Settings, value: &Value) -> Option<()> {
        (self.set)(settings, value)
    }
}

/// What `config.toml` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The settings in force.
    pub settings: Settings,
    /// The settings that the file gives, each with the bytes of its key.
    pub given: Vec<(&'static str, Range<usize>)>,
    /// What is wrong, in the order of the file. A faulty setting keeps its standard value.
    pub faults: Vec<Diagnostic>,
}

/// Whether `config.toml` is of a newer program.
pub fn is_newer(source: &str) -> bool {
    let (table, _) = DeTable::parse_recoverable(source);
    let version = table.get_ref().get("version").and_then(|version| value::number(version.get_ref()));
    version.is_some_and(|version| version > VERSION)
}

/// Reads `config.toml`, but for its keys.
pub fn read(source: &str) -> Read {
    let mut read = Read::default();
    let (table, errors) = DeTable::parse_recoverable(source);
    read.faults.extend(syntax::explain(source, &errors).told);
    for (key, value) in table.into_inner() {
        let name = key.get_ref().as_ref();
        match Row::of(name) {
            Some(row) => match row.takes.read(value.get_ref()).and_then(|value| row.set(&mut read.settings, &value)) {
                Some(()) => read.given.push((row.key, key.span())),
                None => read.faults.push(wrong(row, &value)),
            },
            None if name == "version" => read.faults.extend(newer(&value)),
            None if name == KEYS => {}
            None => read.faults.push(unknown(name, key.span())),
        }
    }
    read.faults.sort_by_key(|fault| fault.span.start);
    read
}

fn wrong(row: &Row, value: &Spanned<DeValue<'_>>) -> Diagnostic {
    let fault = Diagnostic::new(Code::WrongType, value.span(), row.takes.refused(row.key));
    match value.get_ref().as_str() {
        Some(word) => fault.did_you_mean(word, row.takes.words().iter().copied()),
        None => fault,
    }
}

fn newer(version: &Spanned<DeValue<'_>>) -> Option<Diagnostic> {
    let wrong = match value::number(version.get_ref()) {
        Some(VERSION) => return None,
        Some(number) if number > VERSION => Wrong::SettingsAreNewer,
        _ => Wrong::VersionIsOne,
    };
    Some(Diagnostic::new(Code::WrongType, version.span(), wrong))
}

fn unknown(name: &str, span: Range<usize>) -> Diagnostic {
    let shown = crate::text::fit(&Clean::lossy(name).one_line(), WORD_BYTES);
    let known = ROWS.iter().map(|row| row.key).chain([KEYS]);
    Diagnostic::new(Code::UnknownKey, span, Wrong::NoSetting { name: shown }).did_you_mean(name, known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Advice;

    #[test]
    fn faulty_settings_keep_their_standard_value() {
        let read = read("cards = 6\nordr = \"file\"\ndepth = \"wram\"\nbell = 3\nversion = 2\n[keys.card]\n");
        assert_eq!(read.settings.choice.count, Some(6));
        assert_eq!(read.settings.choice.depth, Depth::Deep);
        assert_eq!(read.given, [("cards", 0..5)]);
        let meant = |near: &str| Some(Advice::DidYouMean { near: near.to_owned() });
        let advice: Vec<_> = read.faults.into_iter().map(|fault| fault.advice).collect();
        assert_eq!(advice, [meant("order"), meant("warm"), None, None]);
    }

    #[test]
    fn every_row_takes_its_own_value_and_what_is_written_is_read_again() {
        for row in ROWS {
            let mut settings = Settings::default();
            let mut value = row.get(&settings);
            for _ in 0..12 {
                assert_eq!(row.set(&mut settings, &value), Some(()), "{} {value}", row.key);
                assert_eq!(row.get(&settings), value, "{}", row.key);
                let again = read(&format!("{} = {value}\n", row.key));
                assert_eq!((again.settings, again.faults), (settings.clone(), vec![]), "{} = {value}", row.key);
                value = row.takes.next(&value, 1, &[]);
            }
        }
    }

    #[test]
    fn a_value_of_another_kind_is_refused_by_every_row() {
        let wrong = ["[1]", "{}", "-1", "1000", "\"\"", "\"No Such Word\"", "\"\\u001b\"", "[\"a\", \"b\", \"c\"]"];
        for row in ROWS {
            for value in wrong {
                let read = read(&format!("{} = {value}\n", row.key));
                assert_eq!(read.settings, Settings::default(), "{} = {value}", row.key);
                assert_eq!(read.faults.len(), 1, "{} = {value}", row.key);
            }
        }
    }
}
