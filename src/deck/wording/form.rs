//! Rules on how a string looks and sounds: length, characters, endings, easy reading.

use super::sheet::{Field, Finding, Part, parts, shown, text, told};
use super::tokens::{runs, sentences};
use crate::deck::{Card, Kind};
use crate::diagnostic::Wrong;

/// The most words of a text.
const WORDS: usize = 34;
/// The most sentences of a text.
const SENTENCES: usize = 3;
/// The most words to a sentence.
const WORDS_A_SENTENCE: f64 = 16.0;
/// The most letters of a word.
const LETTERS: usize = 12;
/// Marks that have no place in a sentence read aloud.
const SYMBOLS: &str = "!;[]{}<>#*_~|\\/()";

/// The fewest and the most characters of a part.
fn limits(field: Field) -> (usize, usize) {
    match field {
        Field::Title => (0, 32),
        Field::Description => (0, 240),
        Field::Text => (20, 180),
        Field::FollowUp => (10, 120),
        Field::Alt => (15, 120),
        Field::Option => (2, 40),
        Field::Low | Field::High => (2, 28),
        Field::HowTo | Field::Timer => (0, usize::MAX),
    }
}

/// Too many characters.
pub fn too_long(part: Part<'_>) -> Vec<Finding<'_>> {
    let (count, (_, most)) = (part.text.chars().count(), limits(part.field));
    told(count > most, || part.whole(Wrong::PartTooLong { part: part.field.name(), count, most }))
}

/// Too few characters.
pub fn too_short(part: Part<'_>) -> Vec<Finding<'_>> {
    let (count, (least, _)) = (part.text.chars().count(), limits(part.field));
    told(count < least, || part.whole(Wrong::PartTooShort { part: part.field.name(), count, least }))
}

/// Too many words or sentences for one breath.
pub fn wordy(card: &Card) -> Vec<Finding<'_>> {
    let part = text(card);
    let (words, sentences) = (part.text.split_whitespace().count(), sentences(part.text));
    told(words > WORDS || sentences > SENTENCES, || {
        part.whole(Wrong::Wordy { words, sentences, most: WORDS, fewest: SENTENCES })
    })
}

/// Spaces around a text or two in a row.
pub fn spaces(part: Part<'_>) -> Vec<Finding<'_>> {
    let stray = part.text.starts_with(' ') || part.text.ends_with(' ') || part.text.contains("  ");
    told(stray, || part.whole(Wrong::StraySpace { part: part.field.name() }))
}

/// Marks that cannot be read aloud.
pub fn symbols(part: Part<'_>) -> Vec<Finding<'_>> {
    let mut found = runs(part.text, |c| SYMBOLS.contains(c));
    found.extend(part.text.match_indices("--").map(|(at, dashes)| at..at + dashes.len()));
    let spoken = part.field.is_spoken();
    found
        .into_iter()
        .filter(|_| spoken)
        .take(1)
        .map(|at| part.at(at.clone(), Wrong::Unspoken { mark: shown(&part.text[at]) }))
        .collect()
}

/// Characters beyond plain ASCII.
pub fn fancy(part: Part<'_>) -> Vec<Finding<'_>> {
    let found = runs(part.text, |c| !matches!(c, ' '..='~' | '\n'));
    found.into_iter().take(1).map(|at| part.at(at.clone(), Wrong::NotPlain { mark: shown(&part.text[at]) })).collect()
}

/// Words in capitals.
pub fn capitals(part: Part<'_>) -> Vec<Finding<'_>> {
    let found =
        runs(part.text, |c| c.is_ascii_alphabetic()).into_iter().filter(|at| is_shouted(&part.text[at.clone()]));
    found.map(|at| part.at(at, Wrong::InCapitals)).collect()
}

fn is_shouted(word: &str) -> bool {
    let letters = word.strip_suffix('s').unwrap_or(word);
    letters.len() > 1 && letters.bytes().all(|b| b.is_ascii_uppercase()) && word != "OK"
}

/// Digits.
pub fn digits(part: Part<'_>) -> Vec<Finding<'_>> {
    let found = runs(part.text, |c| c.is_ascii_digit());
    found.into_iter().take(1).map(|at| part.at(at, Wrong::InDigits)).collect()
}

/// Endings that do not fit the kind.
pub fn ending(card: &Card) -> Vec<Finding<'_>> {
    let found = parts(card).into_iter().filter_map(|part| {
        let wanted = wanted_ending(part, &card.kind)?;
        let last = part.text.char_indices().next_back().map_or(0, |(at, _)| at);
        Some(part.at(last..part.text.len(), wanted))
    });
    found.collect()
}

/// What is to stand at the end of a part, if something else does.
fn wanted_ending(part: Part<'_>, kind: &Kind) -> Option<Wrong> {
    let text = part.text.trim_end();
    let stops = text.ends_with(['?', '.']);
    let (is_right, wanted) = match part.field {
        Field::Text if *kind == Kind::Sentence => {
            (text.ends_with("...") && !text.ends_with("...."), Wrong::SentenceEnds)
        }
        Field::Text => (stops && !text.ends_with(".."), Wrong::TextEnds),
        Field::FollowUp => (text.ends_with('?'), Wrong::FollowUpEnds),
        Field::Alt => (stops || text.is_empty(), Wrong::AltEnds),
        Field::Option => (!text.ends_with('.'), Wrong::OptionEnds),
        _ => return None,
    };
    (!is_right).then_some(wanted)
}

/// Dots in a row anywhere but at the end of a sentence card.
pub fn dots(card: &Card) -> Vec<Finding<'_>> {
    let found = parts(card).into_iter().filter_map(|part| {
        let is_stem = part.field == Field::Text && card.kind == Kind::Sentence;
        let body = part.text.trim_end().strip_suffix("...").filter(|_| is_stem).unwrap_or(part.text);
        let at = runs(body, |c| c == '.').into_iter().find(|run| run.len() > 1)?;
        Some(part.at(at, Wrong::DotsInRow))
    });
    found.collect()
}

/// More than one question at a time.
pub fn questions(card: &Card) -> Vec<Finding<'_>> {
    let asking = parts(card).into_iter().filter(|part| matches!(part.field, Field::Text | Field::FollowUp));
    let found = asking.filter_map(|part| {
        let (second, _) = part.text.match_indices('?').nth(1)?;
        Some(part.at(second..second + 1, Wrong::TwoQuestions { part: part.field.name() }))
    });
    found.collect()
}

/// Long sentences and long words.
pub fn reading(card: &Card) -> Vec<Finding<'_>> {
    let mut found: Vec<_> = long_sentences(card).into_iter().collect();
    found.extend(parts(card).into_iter().flat_map(long_words));
    found
}

fn long_sentences(card: &Card) -> Option<Finding<'_>> {
    let pace = |parts: &[Part<'_>]| {
        let words: usize = parts.iter().map(|part| part.text.split_whitespace().count()).sum();
        let sentences: usize = parts.iter().map(|part| sentences(part.text)).sum();
        words as f64 / sentences as f64
    };
    let spoken: Vec<_> =
        parts(card).into_iter().filter(|part| part.field.is_spoken() && !part.text.is_empty()).collect();
    let most = pace(&spoken[..1]).max(pace(&spoken));
    (most > WORDS_A_SENTENCE).then(|| text(card).whole(Wrong::LongSentences { words: most.round() as usize }))
}

fn long_words(part: Part<'_>) -> Vec<Finding<'_>> {
    let long =
        runs(part.text, char::is_alphabetic).into_iter().filter(|at| part.text[at.clone()].chars().count() > LETTERS);
    long.map(|at| part.at(at, Wrong::LongWord)).collect()
}
