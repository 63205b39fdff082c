//! Rules on what a card says: open questions, voice, words that shut somebody out, touch.

use super::lexicon;
use super::sheet::{Field, Finding, Part, parts, text, told};
use super::tokens::{find_any, find_phrase, without_quotes, words};
use crate::deck::{Card, Kind};
use crate::diagnostic::Wrong;

/// Questions that can be answered by yes or no.
pub fn closed(card: &Card) -> Vec<Finding<'_>> {
    let asking = parts(card).into_iter().filter(|part| match part.field {
        Field::Text => card.kind == Kind::Question,
        field => field == Field::FollowUp,
    });
    let found = asking.filter_map(|part| {
        let first = words(part.text).into_iter().next()?;
        let is_closed = lexicon::CLOSED.contains(&first.base()) || lexicon::CLOSED.contains(&first.verb());
        is_closed.then(|| part.at(first.range, Wrong::YesOrNo { part: part.field.name() }))
    });
    found.collect()
}

/// The word *why*.
pub fn why(part: Part<'_>) -> Vec<Finding<'_>> {
    let found = find_phrase(part.text, "why");
    found.into_iter().map(|at| part.at(at, Wrong::Why)).collect()
}

/// A card that speaks as one of the couple, or a sentence that does not.
pub fn voice(card: &Card) -> Vec<Finding<'_>> {
    match card.kind {
        Kind::Sentence => sentence_voice(card),
        Kind::Guess => outside_voice(card).into_iter().chain(guess_voice(card)).collect(),
        _ => outside_voice(card),
    }
}

fn sentence_voice(card: &Card) -> Vec<Finding<'_>> {
    let part = text(card);
    let speaks = words(part.text).iter().any(|word| lexicon::FIRST_PERSON.contains(&word.base()));
    let mut found = told(!speaks, || part.whole(Wrong::NoSpeaker));
    found.extend(["your partner", "the two of you"].into_iter().filter_map(|phrase| {
        let at = find_phrase(part.text, phrase)?;
        Some(part.at(at, Wrong::NotToYou))
    }));
    found
}

fn outside_voice(card: &Card) -> Vec<Finding<'_>> {
    parts(card).into_iter().filter(|part| part.field.is_spoken()).flat_map(inside_words).collect()
}

fn inside_words(part: Part<'_>) -> Vec<Finding<'_>> {
    let mut found = words(&without_quotes(part.text));
    found.retain(|word| lexicon::INSIDE.contains(&word.base()));
    found.into_iter().map(|word| part.at(word.range, Wrong::OneOfCouple { word: word.lower })).collect()
}

fn guess_voice(card: &Card) -> Vec<Finding<'_>> {
    let part = text(card);
    let absent = ["guess", "your partner"].into_iter().filter(|phrase| find_phrase(part.text, phrase).is_none());
    absent.map(|phrase| part.whole(Wrong::GuessSays { phrase })).collect()
}

/// Words that shut somebody out, blame or press.
pub fn banned(part: Part<'_>) -> Vec<Finding<'_>> {
    let found = lexicon::banned(part.text).into_iter();
    found
        .map(|(at, instead)| {
            let word = part.text[at.clone()].to_lowercase();
            part.at(at, Wrong::Banned { word }).advice(instead)
        })
        .collect()
}

/// Phrases that fill other lists of questions.
pub fn stock(part: Part<'_>) -> Vec<Finding<'_>> {
    let may_name_it = matches!(part.field, Field::Title | Field::Description);
    let found = lexicon::stock_phrases(part.text).into_iter().map(|at| (at.clone(), part.text[at].to_lowercase()));
    found
        .filter(|(_, phrase)| !(may_name_it && phrase.starts_with("love language")))
        .map(|(at, phrase)| part.at(at, Wrong::Stock { phrase }))
        .collect()
}

/// Touch that an action does not ask for first.
pub fn touch(card: &Card) -> Vec<Finding<'_>> {
    if card.kind != Kind::Action || find_any(&card.text, lexicon::ASKING).is_some() {
        return Vec::new();
    }
    let doing = parts(card).into_iter().filter(|part| matches!(part.field, Field::Text | Field::Alt));
    let found = doing.filter_map(|part| Some(part.at(find_any(part.text, lexicon::TOUCH)?, Wrong::Touch)));
    found.collect()
}
