//! The lists of words that the rules look for.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use super::tokens::{Word, runs, words};
use crate::diagnostic::Advice;

/// First words that make a question one of yes or no.
pub const CLOSED: &[&str] = &[
    "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "shall",
    "should", "was", "were", "will", "would",
];

/// Words of a speaker who is one of the couple.
pub const INSIDE: &[&str] = &["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"];

/// Words of the one who says a sentence card.
pub const FIRST_PERSON: &[&str] = &["i", "me", "my", "mine", "myself"];

/// Touch that an action may hold only where it asks first.
pub const TOUCH: &[&str] = &[
    "hug",
    "kiss",
    "touch",
    "lean",
    "shoulder",
    "massage",
    "rub",
    "stroke",
    "hand to hold",
    "hold hands",
    "holding hands",
];

/// Words that ask before a touch.
pub const ASKING: &[&str] = &["ask", "asks", "welcome", "if you both"];

/// One of these in an option leaves the choice open.
pub const OPEN_OPTION: &[&str] = &[
    "else",
    "depends",
    "varies",
    "unsure",
    "not sure",
    "honestly",
    "peace",
    "not today",
    "not tonight",
    "later",
    "to myself",
    "if i",
];

/// Words that make people rank.
pub const SUPERLATIVES: &[&str] =
    &["most", "best", "biggest", "favorite", "happiest", "hardest", "worst", "greatest", "least"];

/// The forms of *feel*.
pub const FEEL: &[&str] = &["feel", "feels", "feeling", "feelings", "felt"];

/// What to do about the banned words of a ground; the others are better left out.
const INSTEAD: &[(&str, Advice)] = &[
    ("gender", Advice::OfGender),
    ("assumed", Advice::OfAssumed),
    ("faith", Advice::OfFaith),
    ("pressure", Advice::OfPressure),
    ("blame", Advice::OfBlame),
    ("clinical", Advice::OfPlainWord),
    ("worn", Advice::OfPlainWord),
    ("others", Advice::OfOthers),
    ("explicit", Advice::OfExplicit),
    ("drink", Advice::OfDrink),
    ("brands", Advice::OfBrands),
    ("claims", Advice::OfClaims),
];

static BANNED: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let mut ground = "";
    let mut banned = HashMap::new();
    for word in lines(include_str!("banned.txt")).flat_map(str::split_whitespace) {
        match word.strip_suffix(':') {
            Some(name) => ground = name,
            None => drop(banned.insert(word, ground)),
        }
    }
    banned
});

static STOCK: LazyLock<Vec<Vec<&str>>> =
    LazyLock::new(|| lines(include_str!("stock.txt")).map(|line| line.split_whitespace().collect()).collect());

static STOP: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lines(include_str!("stop.txt")).flat_map(str::split_whitespace).collect());

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Whether `word` says nothing about what a card is about.
pub fn is_stop_word(word: &str) -> bool {
    STOP.contains(word)
}

/// The banned words of `text`, each with what to do about it.
pub fn banned(text: &str) -> Vec<(Range<usize>, Advice)> {
    let mut found = Vec::new();
    for whole in runs(text, |c| c.is_alphanumeric() || c == '-') {
        if let Some(instead) = instead_of(&text[whole.clone()]) {
            found.push((whole, instead));
            continue;
        }
        let pieces = runs(&text[whole.clone()], char::is_alphanumeric);
        let pieces = pieces.into_iter().map(|piece| whole.start + piece.start..whole.start + piece.end);
        found.extend(pieces.filter_map(|piece| instead_of(&text[piece.clone()]).map(|instead| (piece, instead))));
    }
    found
}

fn instead_of(word: &str) -> Option<Advice> {
    let ground = BANNED.get(word.to_lowercase().as_str())?;
    INSTEAD.iter().find(|(name, _)| name == ground).map(|(_, instead)| instead.clone())
}

/// Where stock phrases stand in `text`.
pub fn stock_phrases(text: &str) -> Vec<Range<usize>> {
    let mut spoken = words(text);
    spoken.extend(text.match_indices('?').map(|(at, mark)| Word { range: at..at + 1, lower: mark.to_owned() }));
    spoken.sort_by_key(|word| word.range.start);
    STOCK.iter().filter_map(|phrase| find_stock(phrase, &spoken)).collect()
}

/// Where `phrase` stands in `spoken`; `stock.txt` says how phrases are written.
fn find_stock(phrase: &[&str], spoken: &[Word]) -> Option<Range<usize>> {
    let (anchored, first) = phrase.first()?.strip_prefix('^').map_or((false, phrase[0]), |first| (true, first));
    let starts = if anchored { 1 } else { spoken.len() };
    (0..starts.min(spoken.len())).find_map(|start| {
        let rest = fits(first, &spoken[start].lower).then(|| taken(&phrase[1..], &spoken[start + 1..]))??;
        Some(spoken[start].range.start..spoken[start + rest].range.end)
    })
}

/// How many words the steps of a phrase take from the start of `spoken`.
fn taken(steps: &[&str], spoken: &[Word]) -> Option<usize> {
    match steps.split_first() {
        None => Some(0),
        Some((&"~", rest)) => (0..=spoken.len()).find_map(|skip| Some(skip + taken(rest, &spoken[skip..])?)),
        Some((step, rest)) => {
            let (word, others) = spoken.split_first()?;
            fits(step, &word.lower).then(|| Some(1 + taken(rest, others)?))?
        }
    }
}

fn fits(step: &str, word: &str) -> bool {
    step.split('|').any(|form| form.strip_suffix('*').map_or(word == form, |stem| word.starts_with(stem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_says_what_to_write_instead() {
        for (word, ground) in BANNED.iter() {
            assert!(instead_of(word).is_some(), "`{ground}` has no advice");
        }
        assert_eq!(BANNED.len(), BANNED.keys().filter(|word| word.to_lowercase() == **word).count());
    }

    #[test]
    fn banned_words_are_whole() {
        let found = |text: &'static str| banned(text).into_iter().map(|(at, _)| &text[at]).collect::<Vec<_>>();
        assert_eq!(found("Her mother-in-law's Soul-Searching"), ["Her", "mother", "Soul-Searching"]);
        assert_eq!(found("The shelter, a manual, herbs, godson"), [""; 0]);
    }

    #[test]
    fn stock_phrases_may_have_gaps_and_endings() {
        let found = |text: &'static str| stock_phrases(text).into_iter().map(|at| &text[at]).collect::<Vec<_>>();
        assert_eq!(found("Who is, on most days, the better cook?"), ["Who is, on most days, the better"]);
        assert_eq!(found("Guess who is better."), [""; 0]);
        assert_eq!(found("Name your love languages in one word."), ["in one word", "love languages"]);
        assert_eq!(found("What else?"), ["What else?"]);
        assert_eq!(found("What else helps? I wish your days were long."), [""; 0]);
    }
}
