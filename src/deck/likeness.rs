//! Finding the past of a card that was reworded.
//!
//! A card without an id is known by [the hash of its text](Slug::of_text), so a reworded one is a
//! stranger. [`matches()`] pairs such cards with those of the past that have left their deck: by the
//! hash where an id was written since, else by likeness.

use std::collections::{HashMap, HashSet};

use super::Slug;

/// How alike two texts must be, in shared pairs of letters, for one to be the other reworded.
const ALIKE: f64 = 0.7;
/// How much more alike the best must be than the next best, so that nothing is guessed.
const LEAD: f64 = 0.05;
/// The most pairs of texts that are compared; a deck that asks for more was not reworded but replaced.
const PAIRS: usize = 1_000_000;

/// A card as its name and its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// Its id.
    pub id: &'a Slug,
    /// Its text.
    pub text: &'a str,
}

/// Which card of a deck is probably which card of the past: pairs of places in `cards` and `past`,
/// one to one, in the order of `cards`.
///
/// `cards` are all cards of the deck, `past` all that were ever met in it. A card with a past under
/// its own id is left alone, and only a past under a hash can be another card's.
pub fn matches(cards: &[Named<'_>], past: &[Named<'_>]) -> Vec<(usize, usize)> {
    let present: HashSet<&Slug> = cards.iter().map(|card| card.id).collect();
    let met: HashSet<&Slug> = past.iter().map(|card| card.id).collect();
    let mut new: Vec<usize> = (0..cards.len()).filter(|at| !met.contains(cards[*at].id)).collect();
    let is_lost = |card: &Named<'_>| !present.contains(card.id) && card.id.is_of_text(card.text);
    let mut lost: Vec<usize> = (0..past.len()).filter(|at| is_lost(&past[*at])).collect();
    let mut found = same_text(cards, past, &new, &lost);
    new.retain(|at| found.iter().all(|(card, _)| card != at));
    lost.retain(|at| found.iter().all(|(_, past)| past != at));
    if new.len().saturating_mul(lost.len()) <= PAIRS {
        found.extend(alike(cards, past, &new, &lost));
    }
    found.sort_unstable();
    found
}

/// Cards that got an id but kept their words.
fn same_text(cards: &[Named<'_>], past: &[Named<'_>], new: &[usize], lost: &[usize]) -> Vec<(usize, usize)> {
    let mut by_id: HashMap<&Slug, usize> = lost.iter().map(|at| (past[*at].id, *at)).collect();
    if by_id.is_empty() {
        return Vec::new();
    }
    new.iter().filter_map(|at| Some((*at, by_id.remove(&Slug::of_text(cards[*at].text))?))).collect()
}

/// Cards whose words are nearly those of another, the most alike first; each is taken once.
fn alike(cards: &[Named<'_>], past: &[Named<'_>], new: &[usize], lost: &[usize]) -> Vec<(usize, usize)> {
    let letters = |named: &[Named<'_>], places: &[usize]| -> Vec<Vec<[char; 2]>> {
        places.iter().map(|at| pairs(named[*at].text)).collect()
    };
    let (new_pairs, lost_pairs) = (letters(cards, new), letters(past, lost));
    let scores: Vec<Vec<f64>> =
        new_pairs.iter().map(|one| lost_pairs.iter().map(|two| likeness(one, two)).collect()).collect();
    let columns: Vec<Best> = (0..lost.len()).map(|l| Best::of(scores.iter().map(|row| row[l]))).collect();
    let mut found = Vec::new();
    for (n, row) in scores.iter().enumerate() {
        let best = Best::of(row.iter().copied());
        let Some(column) = columns.get(best.at).filter(|column| column.at == n && best.score >= ALIKE) else {
            continue;
        };
        if best.score - best.next.max(column.next) >= LEAD {
            found.push((new[n], lost[best.at]));
        }
    }
    found
}

/// The highest of some scores, where it stands, and the one below it.
#[derive(Clone, Copy, Default)]
struct Best {
    at: usize,
    score: f64,
    next: f64,
}

impl Best {
    fn of(scores: impl Iterator<Item = f64>) -> Self {
        scores.enumerate().fold(Self::default(), |best, (at, score)| match score {
            score if score > best.score => Self { at, score, next: best.score },
            score => Self { next: best.next.max(score), ..best },
        })
    }
}

/// The neighbouring letters of a text, sorted; words in any script and of any order count.
fn pairs(text: &str) -> Vec<[char; 2]> {
    let mut pairs: Vec<[char; 2]> = text
        .split(|c: char| c.is_whitespace() || c.is_ascii_punctuation())
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            let letters: Vec<char> = std::iter::once(' ').chain(word.chars().flat_map(char::to_lowercase)).collect();
            letters.windows(2).map(|pair| [pair[0], pair[1]]).collect::<Vec<_>>()
        })
        .collect();
    pairs.sort_unstable();
    pairs
}

/// The share of pairs that two sorted lists have in common, from 0 to 1.
fn likeness(one: &[[char; 2]], two: &[[char; 2]]) -> f64 {
    let (mut a, mut b, mut common) = (0, 0, 0);
    let most = one.len().min(two.len());
    if (2 * most) as f64 / ((one.len() + two.len()).max(1) as f64) < ALIKE {
        return 0.0;
    }
    while a < one.len() && b < two.len() {
        match one[a].cmp(&two[b]) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => (a, b, common) = (a + 1, b + 1, common + 1),
        }
    }
    f64::from(2 * common) / (one.len() + two.len()) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cards without ids, in the deck and in the past, and which are the same.
    fn found(cards: &[&str], past: &[&str]) -> Vec<(usize, usize)> {
        found_with(&hashed(cards), &hashed(past))
    }

    fn hashed<'t>(texts: &[&'t str]) -> Vec<(Slug, &'t str)> {
        texts.iter().map(|text| (Slug::of_text(text), *text)).collect()
    }

    fn found_with(cards: &[(Slug, &str)], past: &[(Slug, &str)]) -> Vec<(usize, usize)> {
        let named = |(id, text)| Named { id, text };
        let cards: Vec<_> = cards.iter().map(|(id, text)| named((id, *text))).collect();
        let past: Vec<_> = past.iter().map(|(id, text)| named((id, *text))).collect();
        matches(&cards, &past)
    }

    #[test]
    fn a_mended_letter_or_word_is_the_same_card() {
        let past = ["Wich town would you like to see again?", "What made you laugh this week?"];
        assert_eq!(found(&["Who cooks?", "Which town would you like to see again?"], &past), [(1, 0)]);
        assert_eq!(found(&["Which towns?"], &["Which town?"]), [(0, 0)]);
        assert_eq!(found(&["What made you laugh hard this week?"], &past), [(0, 1)]);
        assert_eq!(found(&["どの町にもう一度行きたいですか"], &["どの町にまた一度行きたいですか"]), [(0, 0)]);
    }

    #[test]
    fn another_question_is_another_card() {
        let past = ["Which town would you like to see again?"];
        for other in ["Which song would you like to hear?", "What made you laugh today?", "", "?"] {
            assert_eq!(found(&[other], &past), [], "{other}");
        }
        assert_eq!(found(&[""], &["?"]), []);
    }

    #[test]
    fn what_could_be_two_cards_is_neither() {
        let past = ["How much energy do you have tonight, from morning on?"];
        let two = [
            "How much energy do you have tonight, from evening on?",
            "How much energy do you have tonight, from midday on?",
        ];
        assert_eq!(found(&two, &past), []);
        assert_eq!(found(&past, &two), []);
    }

    #[test]
    fn a_card_that_is_still_there_keeps_its_past() {
        let past = ["Which town would you like to see again?"];
        let cards = ["Which town would you like to see again?", "Which town would you love to see again?"];
        assert_eq!(found(&cards, &past), []);
        let both = ["Which town would you like to see again?", "Which town would you love to see again?"];
        assert_eq!(found(&cards[1..], &both), []);
    }

    #[test]
    fn an_id_that_was_written_keeps_the_past() {
        let id = |word: &str| Slug::new(word).expect("a slug");
        let town = "Which town would you like to see again?";
        let past = hashed(&[town]);
        assert_eq!(found_with(&[(id("town"), town)], &past), [(0, 0)]);
        assert_eq!(found_with(&[(id("town"), "Which town would you love to see again?")], &past), [(0, 0)]);
        // A past under an id of its own belongs to that id alone.
        assert_eq!(found_with(&hashed(&[town]), &[(id("town"), town)]), []);
    }

    #[test]
    fn a_thousand_reworded_cards_are_found_and_a_replaced_deck_is_not_searched() {
        let text = |n: usize, word| format!("{} {} would {word} {} {}", n * 7919 % 9973, n * 31, n * 104_729, n * n);
        let named = |word| (0..1_000).map(|n| text(n, word)).map(|t| (Slug::of_text(&t), t)).collect::<Vec<_>>();
        let (old, new) = (named("like"), named("love"));
        let cards: Vec<_> = new.iter().map(|(id, text)| Named { id, text }).collect();
        let past: Vec<_> = old.iter().map(|(id, text)| Named { id, text }).collect();
        let found = matches(&cards, &past);
        assert!(found.iter().all(|(card, past)| card == past), "{found:?}");
        assert!(found.len() > 900, "{}", found.len());
        let many: Vec<_> = cards.iter().cycle().take(100_000).copied().collect();
        assert_eq!(matches(&many, &past), []);
        // One card was reworded in a deck of a hundred thousand.
        assert_eq!(matches(&many[..100_000], &past[7..8]).len(), 0, "the same words a hundred times are ambiguous");
    }

    /// The measure is set so that it finds what people mend and nothing that only sounds alike.
    #[test]
    fn no_card_of_the_bundled_decks_is_taken_for_another_and_mended_ones_are_found() {
        let (mut all, mut mended) = (0, 0);
        for (number, deck) in crate::deck::bundled::DECKS.iter().enumerate() {
            let deck = crate::deck::parse::parse(deck.source, deck.id).deck;
            let texts: Vec<&str> = deck.cards.iter().map(|card| card.text.as_str()).collect();
            for (at, text) in texts.iter().enumerate() {
                let others: Vec<&str> = texts.iter().filter(|other| *other != text).copied().collect();
                assert_eq!(found(&others, &[text]), [], "{text}");
                for new in rewordings(text).into_iter().filter(|_| number % 3 == 0) {
                    let mut deck = texts.clone();
                    deck[at] = &new;
                    all += 1;
                    mended += usize::from(found(&deck, &texts) == [(at, at)]);
                }
            }
        }
        assert!(all > 300 && mended == all, "{mended} of {all}");
    }

    /// A text with another word in its middle, and one with the last letter missing.
    fn rewordings(text: &str) -> [String; 2] {
        let words: Vec<&str> = text.split(' ').collect();
        let middle = words.len() / 2;
        let last = text.rfind(char::is_alphabetic).expect("a text has letters");
        [
            [&words[..middle], &["truly"], &words[middle + 1..]].concat().join(" "),
            [&text[..last], &text[last + 1..]].concat(),
        ]
    }
}
