//! What can be wrong in a file a person wrote, kept as data until it is told.
//!
//! A [`Diagnostic`] names its [`Code`], its place as a byte range, what is wrong and what to do, the
//! last two as [data](crate::saying). A [`Report`](crate::report::Report) words it and draws it.

mod wrong;

use std::cell::OnceCell;
use std::fmt;
use std::ops::Range;

use serde::Serialize;

pub use wrong::{Advice, Named, Type, Wrong};

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something could not be read as it stands; `deck check` ends with 1.
    Error,
    /// It was read, but probably not as meant.
    Warning,
    /// A matter of wording, told by `deck check --style` only.
    Style,
}

macro_rules! codes {
    (decks { $($deck:ident $deck_name:literal $deck_severity:ident;)* }
    settings { $($variant:ident $name:literal $severity:ident;)* }) => {
        /// The stable name of a kind of fault.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $deck_name] $deck,)* $(#[doc = $name] $variant,)* }

        impl Code {
            /// Every code that a deck can have, in the order of the README's table.
            pub const ALL: &[Code] = &[$(Code::$deck),*];

            /// The codes that only settings can have.
            pub const OF_SETTINGS: &[Code] = &[$(Code::$variant),*];

            /// The name in words, as printed: `duplicate-id`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$deck => $deck_name,)* $(Code::$variant => $name),* }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$deck => Severity::$deck_severity,)* $(Code::$variant => Severity::$severity),* }
            }
        }
    };
}

codes! {
    decks {
        Syntax "syntax" Error;
        NotUtf8 "not-utf8" Error;
        Unprintable "unprintable" Error;
        NewerSchema "newer-schema" Error;
        MissingTitle "missing-title" Error;
        MissingText "missing-text" Error;
        NoCards "no-cards" Error;
        WrongType "wrong-type" Error;
        UnknownWord "unknown-word" Error;
        BadId "bad-id" Error;
        DuplicateId "duplicate-id" Error;
        BadTimer "bad-timer" Error;
        BadLanguage "bad-language" Error;
        MissingPart "missing-part" Error;
        TooLong "too-long" Error;
        MissingEnd "missing-end" Warning;
        DuplicateText "duplicate-text" Warning;
        UnknownKey "unknown-key" Warning;
        UnusedKey "unused-key" Warning;
        LongText "long-text" Style;
        ManyParts "many-parts" Style;
        StyleLength "style-length" Style;
        StyleShort "style-short" Style;
        StyleWordy "style-wordy" Style;
        StyleSpaces "style-spaces" Style;
        StyleSymbols "style-symbols" Style;
        StylePlainCharacters "style-plain-characters" Style;
        StyleCapitals "style-capitals" Style;
        StyleDigits "style-digits" Style;
        StyleEnding "style-ending" Style;
        StyleDots "style-dots" Style;
        StyleOneQuestion "style-one-question" Style;
        StyleOpenQuestion "style-open-question" Style;
        StyleWhy "style-why" Style;
        StyleVoice "style-voice" Style;
        StyleBannedWord "style-banned-word" Style;
        StyleStockPhrase "style-stock-phrase" Style;
        StyleTouch "style-touch" Style;
        StyleSameStart "style-same-start" Style;
        StyleOverused "style-overused" Style;
        StyleNearDuplicate "style-near-duplicate" Style;
        StyleEcho "style-echo" Style;
        StyleFollowUps "style-follow-ups" Style;
        StyleOptions "style-options" Style;
        StyleOpenOption "style-open-option" Style;
        StyleScaleEnds "style-scale-ends" Style;
        StyleAlternative "style-alternative" Style;
        StyleTimer "style-timer" Style;
        StyleReading "style-reading" Style;
        StyleLongWords "style-long-words" Style;
    }
    settings {
        TakenKey "taken-key" Error;
        UnusableKey "unusable-key" Error;
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One fault of one file, not yet worded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault.
    pub code: Code,
    /// The faulty bytes in the source text.
    pub span: Range<usize>,
    /// What is wrong.
    pub wrong: Wrong,
    /// What to do, where it is not what is always to be done about such a fault.
    pub advice: Option<Advice>,
}

impl Diagnostic {
    /// A fault at `span`.
    pub fn new(code: Code, span: Range<usize>, wrong: Wrong) -> Self {
        Self { code, span, wrong, advice: None }
    }

    /// The same with advice of its own.
    pub fn advice(mut self, advice: Advice) -> Self {
        self.advice = Some(advice);
        self
    }

    /// The same with "did you mean", if one of `known` is near to `given`.
    pub fn did_you_mean<'a>(self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(given, known) {
            Some(near) => self.advice(Advice::DidYouMean { near: near.to_owned() }),
            None => self,
        }
    }
}

/// The one of `known` that `given` was probably meant to be, whatever its case.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given = given.to_lowercase();
    let length = given.chars().count();
    known
        .into_iter()
        .filter_map(|word| {
            let lower = word.to_lowercase();
            let most = (lower.chars().count() / 3).max(1);
            let is_near = lower.chars().count().abs_diff(length) <= most;
            let distance = if is_near { strsim::damerau_levenshtein(&given, &lower) } else { usize::MAX };
            let begins = length > 2 && lower.starts_with(&given);
            (distance <= most || begins).then_some((distance, word))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// The lines of a text, found once and only if asked for.
#[derive(Clone, Debug)]
pub struct Lines<'s> {
    source: &'s str,
    starts: OnceCell<Vec<usize>>,
}

impl<'s> Lines<'s> {
    /// The lines of `source`.
    pub fn of(source: &'s str) -> Self {
        Self { source, starts: OnceCell::new() }
    }

    /// The number of the line that a byte stands on, from 1.
    pub fn line(&self, byte: usize) -> usize {
        self.starts().partition_point(|start| *start <= byte).max(1)
    }

    /// Where the line of a byte begins.
    pub(crate) fn start(&self, byte: usize) -> usize {
        self.starts()[self.line(byte) - 1]
    }

    fn starts(&self) -> &[usize] {
        let ends = || self.source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        self.starts
            .get_or_init(|| std::iter::once(text_start(self.source)).chain(ends().map(|(at, _)| at + 1)).collect())
    }
}

/// Where a text begins, behind a byte order mark.
pub(crate) fn text_start(source: &str) -> usize {
    if source.starts_with('\u{FEFF}') { 3 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_what_was_meant() {
        assert_eq!(nearest("follow_up", ["follow_ups", "floor"]), Some("follow_ups"));
        assert_eq!(nearest("Qestion", ["question", "guess"]), Some("question"));
        assert_eq!(nearest("zebra", ["question", "guess"]), None);
    }
}
