//! The wording lint: what `okdeck deck check --style` says about any deck.
//!
//! [`RULES`] lists the rules; why they are rules and what to do is said beside their codes in
//! `words/en-decks.ftl`. Each is one function from a string, a card or a deck to what it found
//! there; [`lint`] runs them and points at the words in the file. The lists of words are data:
//! `wording/banned.txt`, `wording/stock.txt` and the arrays in `lexicon`. Rules that lean on English
//! are left out where the deck is in another language. What holds for the bundled decks only, such as
//! how many cards of each kind a deck has, is in `tests/it/wording.rs`.

mod form;
mod lexicon;
pub mod near;
mod pieces;
mod sheet;
mod speech;
pub mod tokens;
mod variety;

#[cfg(test)]
mod tests;

pub use near::{Likeness, Likenesses, Neighbour, Neighbours, neighbours};
pub use sheet::{Field, Part, parts};
pub use variety::opening;

use super::parse::Parsed;
use super::{Card, Deck};
use crate::diagnostic::{Code, Diagnostic};
use sheet::{Finding, Sheet};

/// One rule of wording.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The stable name of what it finds.
    pub code: Code,
    /// Whether it is for decks in English only.
    pub is_english: bool,
    check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
enum Check {
    /// Each string that is shown.
    Part(for<'a> fn(Part<'a>) -> Vec<Finding<'a>>),
    /// Each card.
    Card(for<'a> fn(&'a Card) -> Vec<Finding<'a>>),
    /// The deck; the number says which card was found.
    Deck(for<'a> fn(&Sheet<'a>) -> Vec<(usize, Finding<'a>)>),
}

/// Every rule, in the order of the guide for deck writers.
pub const RULES: &[Rule] = &[
    any(Code::StyleLength, Check::Part(form::too_long)),
    english(Code::StyleShort, Check::Part(form::too_short)),
    english(Code::StyleWordy, Check::Card(form::wordy)),
    any(Code::StyleSpaces, Check::Part(form::spaces)),
    any(Code::StyleSymbols, Check::Part(form::symbols)),
    english(Code::StylePlainCharacters, Check::Part(form::fancy)),
    english(Code::StyleCapitals, Check::Part(form::capitals)),
    english(Code::StyleDigits, Check::Part(form::digits)),
    english(Code::StyleEnding, Check::Card(form::ending)),
    english(Code::StyleDots, Check::Card(form::dots)),
    english(Code::StyleOneQuestion, Check::Card(form::questions)),
    english(Code::StyleOpenQuestion, Check::Card(speech::closed)),
    english(Code::StyleWhy, Check::Part(speech::why)),
    english(Code::StyleVoice, Check::Card(speech::voice)),
    english(Code::StyleBannedWord, Check::Part(speech::banned)),
    english(Code::StyleStockPhrase, Check::Part(speech::stock)),
    english(Code::StyleTouch, Check::Card(speech::touch)),
    english(Code::StyleSameStart, Check::Deck(variety::beginnings)),
    english(Code::StyleOverused, Check::Deck(variety::overused)),
    any(Code::StyleNearDuplicate, Check::Deck(near::duplicates)),
    english(Code::StyleEcho, Check::Card(near::echoes)),
    any(Code::StyleFollowUps, Check::Card(pieces::follow_ups)),
    any(Code::StyleOptions, Check::Card(pieces::option_list)),
    english(Code::StyleOpenOption, Check::Card(pieces::open_option)),
    any(Code::StyleScaleEnds, Check::Card(pieces::scale_ends)),
    any(Code::StyleAlternative, Check::Card(pieces::alternative)),
    any(Code::StyleTimer, Check::Card(pieces::timer)),
    english(Code::StyleReading, Check::Card(form::reading)),
    english(Code::StyleLongWords, Check::Deck(variety::long_words)),
];

const fn any(code: Code, check: Check) -> Rule {
    Rule { code, is_english: false, check }
}

const fn english(code: Code, check: Check) -> Rule {
    Rule { code, is_english: true, check }
}

/// What the rules find in a deck that was read from `source`, in the order of the file.
pub fn lint(parsed: &Parsed, source: &str) -> Vec<Diagnostic> {
    let sheet = Sheet::new(parsed, source);
    let is_english = is_english(sheet.deck);
    let rules = RULES.iter().filter(|rule| is_english || !rule.is_english);
    let mut found: Vec<_> = rules.flat_map(|rule| rule.diagnostics(&sheet)).collect();
    found.sort_by_key(|diagnostic| diagnostic.span.start);
    found
}

/// Whether the cards of a deck are in English.
fn is_english(deck: &Deck) -> bool {
    deck.language.split('-').next().is_some_and(|language| language.eq_ignore_ascii_case("en"))
}

impl Rule {
    fn diagnostics(&self, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
        let found = self.check.findings(sheet).into_iter();
        found
            .map(|(card, finding)| {
                let span = sheet.span(card, finding.place.as_ref());
                Diagnostic { advice: finding.advice, ..Diagnostic::new(self.code, span, finding.wrong) }
            })
            .collect()
    }
}

impl Check {
    /// What is found, each with the number of its card, or none for the head of the file.
    fn findings<'a>(self, sheet: &Sheet<'a>) -> Vec<(Option<usize>, Finding<'a>)> {
        let cards = || sheet.deck.cards.iter().enumerate();
        let numbered = |i: usize| move |finding| (Some(i), finding);
        match self {
            Self::Part(check) => {
                let head = sheet.head().into_iter().flat_map(check).map(|finding| (None, finding));
                head.chain(cards().flat_map(|(i, card)| parts(card).into_iter().flat_map(check).map(numbered(i))))
                    .collect()
            }
            Self::Card(check) => cards().flat_map(|(i, card)| check(card).into_iter().map(numbered(i))).collect(),
            Self::Deck(check) => check(sheet).into_iter().map(|(i, finding)| (Some(i), finding)).collect(),
        }
    }
}
