//! Rules on a whole deck: no beginning and no word is used too often.

use std::collections::BTreeMap;

use super::lexicon;
use super::sheet::{Field, Finding, Part, Sheet, parts, shown};
use super::tokens::{find_phrase, runs, words};
use crate::deck::{Card, Kind};
use crate::diagnostic::Wrong;

/// A share is told from this many cards up: two of three is a small deck, not a habit.
const HABIT: usize = 4;
/// Words of this many letters are long.
const LONG: usize = 10;
/// The most long words of a deck, in percent, told from [`MANY_LONG`] up.
const LONG_SHARE: usize = 8;
/// How many long words are many.
const MANY_LONG: usize = 12;

/// The most follow-ups that begin with "what", in percent.
const WHAT: usize = 65;

/// Where something was found: the card's number, and the words.
type Found<'a> = (usize, Finding<'a>);
/// The parts that begin alike, each with its card's number.
type Group<'a> = Vec<(usize, Part<'a>)>;

/// Whether `count` of `all` is more than `percent`, and a habit.
fn is_too_many(count: usize, all: usize, percent: usize) -> bool {
    count >= HABIT && 100 * count > percent * all
}

/// Texts and follow-ups that begin alike too often.
pub fn beginnings<'a>(sheet: &Sheet<'a>) -> Vec<Found<'a>> {
    let questions = texts(sheet, |kind| *kind == Kind::Question);
    let stems = texts(sheet, |kind| matches!(kind, Kind::Sentence | Kind::Scale { .. }));
    let mut found = first_words(&questions);
    let all = questions.len();
    let of_questions = |count, start| Wrong::QuestionsAlike { count, start };
    found.extend(alike(&questions, 2, of_questions, |count| count > 3 && 100 * count > 15 * all));
    found.extend(alike(&questions, 3, of_questions, |count| count > 2));
    found.extend(alike(&stems, 3, |count, start| Wrong::StemsAlike { count, start }, |count| count > 1));
    found.extend(what_next(sheet));
    found
}

fn texts<'a>(sheet: &Sheet<'a>, belongs: impl Fn(&Kind) -> bool) -> Group<'a> {
    let cards = sheet.deck.cards.iter().enumerate().filter(|(_, card)| belongs(&card.kind));
    cards.map(|(i, card)| (i, Part { field: Field::Text, text: &card.text })).collect()
}

fn first_words<'a>(questions: &Group<'a>) -> Vec<Found<'a>> {
    let first = |text: &str| words(text).first().map(|word| word.base().to_owned()).unwrap_or_default();
    let mut found = Vec::new();
    for (start, group) in grouped(questions, first) {
        let percent = if start == "what" { 40 } else { 25 };
        if is_too_many(group.len(), questions.len(), percent) {
            let (count, all, start) = (group.len(), questions.len(), shown(&start));
            found.extend(last_of(&group, 1, Wrong::QuestionsBegin { count, all, start, percent }));
        }
    }
    found
}

fn alike<'a>(
    texts: &Group<'a>,
    count: usize,
    wrong: impl Fn(usize, String) -> Wrong,
    are_many: impl Fn(usize) -> bool,
) -> Vec<Found<'a>> {
    let groups = grouped(texts, |text| opening(text, count)).into_iter().filter(|(_, group)| are_many(group.len()));
    groups.filter_map(|(start, group)| last_of(&group, count, wrong(group.len(), shown(&start)))).collect()
}

fn what_next<'a>(sheet: &Sheet<'a>) -> Option<Found<'a>> {
    let follow_up = |text: &'a crate::text::Clean| Part { field: Field::FollowUp, text };
    let cards = sheet.deck.cards.iter().enumerate();
    let all: Group<'a> =
        cards.flat_map(|(i, card)| card.follow_ups.iter().map(move |text| (i, follow_up(text)))).collect();
    let what: Group<'a> = all
        .iter()
        .filter(|(_, part)| words(part.text).first().is_some_and(|word| word.base() == "what"))
        .copied()
        .collect();
    let (count, all) = (what.len(), all.len());
    is_too_many(count, all, WHAT).then(|| last_of(&what, 1, Wrong::FollowUpsBegin { count, all, percent: WHAT }))?
}

/// The first words of a text.
pub fn opening(text: &str, count: usize) -> String {
    let first: Vec<_> = words(text).into_iter().take(count).map(|word| word.lower).collect();
    first.join(" ")
}

fn grouped<'a>(texts: &Group<'a>, key: impl Fn(&str) -> String) -> BTreeMap<String, Group<'a>> {
    let mut groups: BTreeMap<String, Group<'a>> = BTreeMap::new();
    for (i, part) in texts {
        groups.entry(key(part.text)).or_default().push((*i, *part));
    }
    groups
}

/// The last of a group, marked at its first words.
fn last_of<'a>(group: &Group<'a>, count: usize, wrong: Wrong) -> Option<Found<'a>> {
    let (card, part) = *group.last()?;
    let end = words(part.text).into_iter().take(count).next_back().map_or(part.text.len(), |word| word.range.end);
    Some((card, part.at(0..end, wrong)))
}

/// Words and turns that stand on too many cards.
pub fn overused<'a>(sheet: &Sheet<'a>) -> Vec<Found<'a>> {
    let shares = [
        on_too_many(sheet, &["the two of you"], 25, |count, all, percent| Wrong::TooManyTwo { count, all, percent }),
        on_too_many(sheet, lexicon::FEEL, 25, |count, all, percent| Wrong::TooManyFeel { count, all, percent }),
        on_too_many(sheet, lexicon::SUPERLATIVES, 12, |count, all, percent| Wrong::TooManySuperlatives {
            count,
            all,
            percent,
        }),
    ];
    let turns = [too_often(sheet, "makes you feel", 1), too_often(sheet, "one thing", 2)];
    shares.into_iter().chain(turns).flatten().collect()
}

fn on_too_many<'a>(
    sheet: &Sheet<'a>,
    phrases: &[&str],
    percent: usize,
    wrong: impl Fn(usize, usize, usize) -> Wrong,
) -> Option<Found<'a>> {
    let place = |card: &'a Card| {
        parts(card).into_iter().find_map(|part| Some((part, super::tokens::find_any(part.text, phrases)?)))
    };
    let cards = sheet.deck.cards.iter().enumerate();
    let found: Vec<_> = cards.filter_map(|(i, card)| Some((i, place(card)?))).collect();
    let (count, all) = (found.len(), sheet.deck.cards.len());
    let (card, (part, at)) = found.into_iter().next_back()?;
    is_too_many(count, all, percent).then(|| (card, part.at(at, wrong(count, all, percent))))
}

fn too_often<'a>(sheet: &Sheet<'a>, phrase: &'static str, most: usize) -> Option<Found<'a>> {
    let all =
        sheet.deck.cards.iter().enumerate().flat_map(|(i, card)| parts(card).into_iter().map(move |part| (i, part)));
    let found: Vec<_> = all.filter_map(|(i, part)| Some((i, part, find_phrase(part.text, phrase)?))).collect();
    let count = found.len();
    let (card, part, at) = found.into_iter().next_back()?;
    (count > most).then(|| (card, part.at(at, Wrong::TooOften { phrase, count, most })))
}

/// Too many long words in the whole deck.
pub fn long_words<'a>(sheet: &Sheet<'a>) -> Vec<Found<'a>> {
    let (mut all, mut long) = (0, Vec::new());
    for (i, part) in
        sheet.deck.cards.iter().enumerate().flat_map(|(i, card)| parts(card).into_iter().map(move |part| (i, part)))
    {
        let words = runs(part.text, |c| c.is_alphabetic() || c == '\'');
        all += words.len();
        let letters = |at: &std::ops::Range<usize>| part.text[at.clone()].chars().filter(|c| *c != '\'').count();
        long.extend(words.into_iter().filter(|at| letters(at) >= LONG).map(|at| (i, part, at)));
    }
    let count = long.len();
    let is_heavy = count >= MANY_LONG && 100 * count > LONG_SHARE * all;
    long.into_iter()
        .next_back()
        .filter(|_| is_heavy)
        .map(|(card, part, at)| (card, part.at(at, Wrong::LongWords { count, all, letters: LONG })))
        .into_iter()
        .collect()
}
