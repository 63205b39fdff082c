//! How alike two texts are: by the words they share, and by their letters.
//!
//! J is the share of words that two texts have in common, stop words and endings left out. T is the
//! cosine of their counts of letter trigrams. Both find light rewordings; neither finds the same
//! question in other words.

use std::collections::{BTreeSet, HashMap};

use super::lexicon::is_stop_word;
use super::sheet::{Field, Finding, Part, Sheet, told};
use super::tokens::words;
use crate::deck::{Card, Deck};
use crate::diagnostic::Wrong;
use crate::text::Clean;

/// More cards than this are not compared with each other, because the time grows with the square.
const MOST_COMPARED: usize = 5_000;
/// From this J on, two texts say the same.
const SAME_WORDS: f64 = 0.60;
/// Stop words that are recognized without their endings.
const STOP_STEMS: &[&str] = &[
    "partner", "thing", "way", "kind", "tim", "lik", "want", "feel", "mak", "tell", "nam", "think", "guess", "describ",
];

/// How alike two texts are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Likeness {
    /// J: shared words as a part of all words, 0 to 1.
    pub words: f64,
    /// T: the cosine of the trigram counts, 0 to 1.
    pub letters: f64,
    /// How many words are shared.
    pub shared: usize,
    /// How many words the shorter text has.
    pub fewest: usize,
}

impl Likeness {
    /// Whether one of the two can go.
    pub fn is_same(&self) -> bool {
        self.words >= SAME_WORDS && self.fewest >= 3 || self.letters >= 0.80
    }

    /// Whether somebody should look at the two.
    pub fn is_close(&self) -> bool {
        self.words >= 0.34 && self.shared >= 2 || self.letters >= 0.58
    }

    /// J plus T.
    pub fn sum(&self) -> f64 {
        self.words + self.letters
    }
}

/// One text, ready to be compared.
#[derive(Debug)]
struct Sketch {
    words: BTreeSet<String>,
    trigrams: Vec<(u64, f64)>,
    length: f64,
}

/// Texts that can be compared with each other: each word and each trigram leads to its texts.
#[derive(Debug, Default)]
pub struct Likenesses {
    sketches: Vec<Sketch>,
    with_word: HashMap<String, Vec<usize>>,
    with_trigram: HashMap<u64, Vec<(usize, f64)>>,
}

impl Likenesses {
    /// Takes up the texts of a deck's cards. Words are compared in English only, because the stop
    /// list and the endings are English.
    pub fn add(&mut self, deck: &Deck) {
        let is_english = super::is_english(deck);
        for card in &deck.cards {
            let i = self.sketches.len();
            let sketch = Sketch::new(&card.text, is_english);
            for word in &sketch.words {
                self.with_word.entry(word.clone()).or_default().push(i);
            }
            for (trigram, count) in &sketch.trigrams {
                self.with_trigram.entry(*trigram).or_default().push((i, *count));
            }
            self.sketches.push(sketch);
        }
    }

    /// How alike each text is to the one with number `i`.
    pub fn row(&self, i: usize) -> Vec<Likeness> {
        let mut row = vec![Likeness::default(); self.sketches.len()];
        let one = &self.sketches[i];
        for other in one.words.iter().flat_map(|word| &self.with_word[word]) {
            row[*other].shared += 1;
        }
        for (trigram, count) in &one.trigrams {
            for (other, times) in &self.with_trigram[trigram] {
                row[*other].letters += count * times;
            }
        }
        for (likeness, other) in row.iter_mut().zip(&self.sketches) {
            likeness.settle(one, other);
        }
        row
    }
}

impl Likeness {
    /// Makes shares of the sums.
    fn settle(&mut self, one: &Sketch, other: &Sketch) {
        self.fewest = one.words.len().min(other.words.len());
        self.words = share(self.shared, one.words.len(), other.words.len());
        self.letters /= one.length * other.length;
    }
}

impl Sketch {
    fn new(text: &str, is_english: bool) -> Self {
        let words = if is_english { content(text) } else { BTreeSet::new() };
        let trigrams = trigrams(text);
        let length = trigrams.iter().map(|(_, count)| count * count).sum::<f64>().sqrt();
        Self { words, trigrams, length: if length > 0.0 { length } else { 1.0 } }
    }
}

fn share(shared: usize, one: usize, other: usize) -> f64 {
    let all = one + other - shared;
    if all == 0 { 0.0 } else { shared as f64 / all as f64 }
}

/// The words that say what a text is about, without their endings.
fn content(text: &str) -> BTreeSet<String> {
    let plain =
        words(text).into_iter().map(|word| word.lower.strip_suffix("'s").unwrap_or(&word.lower).replace('\'', ""));
    let stems = plain.filter(|word| !is_stop_word(word)).map(|word| stem(&word).to_owned());
    stems.filter(|stem| !is_stop_word(stem) && !STOP_STEMS.contains(&stem.as_str())).collect()
}

fn stem(word: &str) -> &str {
    let ends = |ending: &&str| {
        word.ends_with(ending) && word.len() >= ending.len() + 3 && !(*ending == "s" && word.ends_with("ss"))
    };
    let ending = ["ing", "ed", "ly", "es", "s"].into_iter().find(ends);
    let mut stem = ending.map_or(word, |ending| &word[..word.len() - ending.len()]);
    if matches!(ending, Some("ing" | "ed")) && ends_doubled(stem) {
        stem = &stem[..stem.len() - 1];
    }
    stem.strip_suffix('e').filter(|short| short.len() > 2).unwrap_or(stem)
}

/// Whether a short vowel doubled the last letter: `plann`.
fn ends_doubled(stem: &str) -> bool {
    match stem.as_bytes() {
        [_, _, .., a, b] => a == b && b.is_ascii_lowercase() && !matches!(b, b'l' | b's' | b'z'),
        _ => false,
    }
}

/// How often each three letters follow each other, where a space is a letter too.
fn trigrams(text: &str) -> Vec<(u64, f64)> {
    let kept: String = text.to_lowercase().chars().filter(|c| c.is_alphabetic() || *c == ' ').collect();
    let letters: Vec<char> = kept.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    let mut keys: Vec<u64> =
        letters.windows(3).map(|three| three.iter().fold(0, |key, c| key << 21 | u64::from(*c))).collect();
    keys.sort_unstable();
    keys.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f64)).collect()
}

/// Cards that say nearly what an earlier one says.
pub fn duplicates<'a>(sheet: &Sheet<'a>) -> Vec<(usize, Finding<'a>)> {
    if sheet.deck.cards.len() > MOST_COMPARED {
        return Vec::new();
    }
    let mut likenesses = Likenesses::default();
    likenesses.add(sheet.deck);
    let cards = sheet.deck.cards.iter().enumerate();
    cards
        .filter_map(|(i, card)| {
            let row = likenesses.row(i);
            let (first, _) = row[..i]
                .iter()
                .enumerate()
                .filter(|(_, likeness)| likeness.is_same())
                .max_by(|a, b| a.1.sum().total_cmp(&b.1.sum()))?;
            let wrong = Wrong::NearlySame { line: sheet.line(first) };
            Some((i, Part { field: Field::Text, text: &card.text }.whole(wrong)))
        })
        .collect()
}

/// Follow-ups that say their own card again.
pub fn echoes(card: &Card) -> Vec<Finding<'_>> {
    let said = content(&card.text);
    let again = |follow_up: &Clean| {
        let asked = content(follow_up);
        share(said.intersection(&asked).count(), said.len(), asked.len()) >= SAME_WORDS
    };
    let told_twice =
        |follow_up| told(again(follow_up), || Part { field: Field::FollowUp, text: follow_up }.whole(Wrong::Echo));
    card.follow_ups.iter().flat_map(told_twice).collect()
}

/// A card and those that are most like it.
#[derive(Clone, Debug)]
pub struct Neighbours<'a> {
    /// The card's deck.
    pub deck: &'a Deck,
    /// The card.
    pub card: &'a Card,
    /// The nearest cards, the most alike first.
    pub nearest: Vec<Neighbour<'a>>,
}

/// A card that is like another.
#[derive(Clone, Copy, Debug)]
pub struct Neighbour<'a> {
    /// Its deck.
    pub deck: &'a Deck,
    /// The card.
    pub card: &'a Card,
    /// How alike it is.
    pub likeness: Likeness,
}

/// For each card of `decks` the `count` cards that are most like it, by J plus T.
pub fn neighbours<'a>(decks: &[&'a Deck], count: usize) -> Vec<Neighbours<'a>> {
    let mut likenesses = Likenesses::default();
    decks.iter().for_each(|deck| likenesses.add(deck));
    let cards: Vec<_> = decks.iter().flat_map(|deck| deck.cards.iter().map(move |card| (*deck, card))).collect();
    let around = |i: usize| {
        let others = likenesses.row(i).into_iter().zip(&cards).enumerate().filter(|(j, _)| *j != i);
        let mut nearest: Vec<_> =
            others.map(|(_, (likeness, (deck, card)))| Neighbour { deck, card, likeness }).collect();
        nearest.sort_by(|a, b| b.likeness.sum().total_cmp(&a.likeness.sum()).then_with(|| a.card.id.cmp(&b.card.id)));
        nearest.truncate(count);
        nearest
    };
    cards.iter().enumerate().map(|(i, (deck, card))| Neighbours { deck, card, nearest: around(i) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_come_off() {
        for (word, expected) in [
            ("planning", "plan"),
            ("kindly", "kind"),
            ("telling", "tell"),
            ("hours", "hour"),
            ("loves", "lov"),
            ("less", "less"),
            ("shared", "shar"),
            ("days", "day"),
        ] {
            assert_eq!(stem(word), expected, "{word}");
        }
    }

    #[test]
    fn stop_stems_are_stems() {
        for word in STOP_STEMS {
            assert_eq!(stem(word), *word);
        }
    }

    #[test]
    fn content_is_what_a_text_is_about() {
        let found: Vec<_> = content("What's your partner's way of planning the days?").into_iter().collect();
        assert_eq!(found, ["day", "plan"]);
    }
}
