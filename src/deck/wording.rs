//! The wording lint: what `okdeck deck check --style` says about any deck.
//!
//! [`RULES`] lists the rules. Each is one function from a string, a card or a deck to what it found
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
    /// Why it is a rule.
    pub reason: &'static str,
    /// What to do about a finding.
    pub advice: &'static str,
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
    any(
        Code::StyleLength,
        Check::Part(form::too_long),
        "A card is read aloud in one breath.",
        "shorten it, or move a part to a follow-up",
    ),
    english(
        Code::StyleShort,
        Check::Part(form::too_short),
        "A few letters leave the listener guessing what is asked.",
        "say what is meant in a few more words",
    ),
    english(
        Code::StyleWordy,
        Check::Card(form::wordy),
        "One idea is enough for a card.",
        "keep one idea, and move the rest to a follow-up",
    ),
    any(Code::StyleSpaces, Check::Part(form::spaces), "Stray spaces show on the card.", "remove the space"),
    any(
        Code::StyleSymbols,
        Check::Part(form::symbols),
        "A card is read aloud, and symbols cannot be.",
        "use words, commas and full stops",
    ),
    english(
        Code::StylePlainCharacters,
        Check::Part(form::fancy),
        "Plain characters look the same on every terminal.",
        "write straight quotes, three dots and short hyphens",
    ),
    english(
        Code::StyleCapitals,
        Check::Part(form::capitals),
        "Capitals shout.",
        "write the word in small letters, or an abbreviation in full",
    ),
    english(Code::StyleDigits, Check::Part(form::digits), "A card is read aloud.", "write numbers in words"),
    english(
        Code::StyleEnding,
        Check::Card(form::ending),
        "The end of a line tells how to read it.",
        "end the line as its kind does",
    ),
    english(
        Code::StyleDots,
        Check::Card(form::dots),
        "Three dots say: finish this aloud.",
        "use them at the end of a sentence card only",
    ),
    english(
        Code::StyleOneQuestion,
        Check::Card(form::questions),
        "Of two questions one is lost.",
        "keep one, and make the other a follow-up",
    ),
    english(
        Code::StyleOpenQuestion,
        Check::Card(speech::closed),
        "Yes or no ends a talk.",
        "begin with what, when, which, how, where or who, or with an invitation",
    ),
    english(Code::StyleWhy, Check::Part(speech::why), "It sounds like a charge.", "ask what, when or how instead"),
    english(
        Code::StyleVoice,
        Check::Card(speech::voice),
        "Both read the same card, so it needs one fixed way of speaking.",
        "write \"you\", \"your partner\" or \"the two of you\"",
    ),
    english(
        Code::StyleBannedWord,
        Check::Part(speech::banned),
        "It shuts somebody out, blames, presses, or has worn thin.",
        "use another word",
    ),
    english(
        Code::StyleStockPhrase,
        Check::Part(speech::stock),
        "Worn questions get worn answers.",
        "come in by a side door: a moment, a place, an object",
    ),
    english(
        Code::StyleTouch,
        Check::Card(speech::touch),
        "Touch is asked for, every time.",
        "begin with \"Ask your partner whether ... would be welcome\"",
    ),
    english(
        Code::StyleSameStart,
        Check::Deck(variety::beginnings),
        "Cards that begin alike sound alike.",
        "begin some of them in another way",
    ),
    english(
        Code::StyleOverused,
        Check::Deck(variety::overused),
        "A turn that comes back all evening grates.",
        "say it in another way on some cards",
    ),
    any(
        Code::StyleNearDuplicate,
        Check::Deck(near::duplicates),
        "Two cards that ask the same thing are one card.",
        "remove one of them, or ask about something else",
    ),
    english(
        Code::StyleEcho,
        Check::Card(near::echoes),
        "A follow-up goes further in, or comes out towards today.",
        "ask what comes next",
    ),
    any(
        Code::StyleFollowUps,
        Check::Card(pieces::follow_ups),
        "Follow-ups make a conversation of a list of questions.",
        "add or remove follow-ups",
    ),
    any(
        Code::StyleOptions,
        Check::Card(pieces::option_list),
        "Four to six options leave room and can be held in mind.",
        "add, remove or reword options",
    ),
    english(
        Code::StyleOpenOption,
        Check::Card(pieces::open_option),
        "Somebody fits none of them.",
        "add an option such as \"Something else\", \"It depends\" or \"Not sure\"",
    ),
    any(
        Code::StyleScaleEnds,
        Check::Card(pieces::scale_ends),
        "The ends say what the numbers mean, beside what the text says.",
        "give each end words of its own",
    ),
    any(
        Code::StyleAlternative,
        Check::Card(pieces::alternative),
        "Not everybody can or likes to do it that way.",
        "add alt = \"...\", a way that costs less",
    ),
    any(
        Code::StyleTimer,
        Check::Card(pieces::timer),
        "A clock lets a quiet person know when it will end; it is never a race.",
        "add timer = \"30s\" or another short span",
    ),
    english(
        Code::StyleReading,
        Check::Card(form::reading),
        "Some read in their second language, or tired.",
        "use shorter sentences and shorter words",
    ),
    english(
        Code::StyleLongWords,
        Check::Deck(variety::long_words),
        "Some read in their second language, or tired.",
        "use shorter words in some of the cards",
    ),
];

const fn any(code: Code, check: Check, reason: &'static str, advice: &'static str) -> Rule {
    Rule { code, reason, advice, is_english: false, check }
}

const fn english(code: Code, check: Check, reason: &'static str, advice: &'static str) -> Rule {
    Rule { code, reason, advice, is_english: true, check }
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
                Diagnostic::new(self.code, span, finding.message).help(finding.help.as_deref().unwrap_or(self.advice))
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
