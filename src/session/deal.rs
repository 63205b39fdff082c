//! Dealing: which cards make an evening, and in which order.
//!
//! A pure function of the decks, what was seen before, the choice and the seed. The same input
//! gives the same order on every machine and for ever: cards are ranked by a hash of seed, deck
//! and id that is written out below, because rand promises its shuffles only within a release. So
//! moving a card about in its file changes nothing, and a new card in the file leaves the ranks of
//! the others as they were: a shuffle keeps their order. Only [`Order::File`] asks for the file's.

mod arc;
mod neighbours;

use std::collections::HashSet;

use crate::deck::slug::fnv1a;
use crate::deck::{Card, Deck, Depth, Slug};
use crate::text::Clean;

/// Changes whenever the same input would give another order.
pub const ALGORITHM: u32 = 1;

/// How many cards an evening has unless told otherwise.
pub const CARDS: usize = 10;

/// Minutes that two people take for one card, for `--minutes`.
pub const MINUTES_A_CARD: usize = 4;

/// The first position in an evening, from 0, at which a deep card may stand.
pub const FIRST_DEEP: usize = 4;

/// In what order the cards of an evening come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Opening, light, warm, deep, closing.
    #[default]
    Arc,
    /// All at random.
    Shuffle,
    /// As written in the file.
    File,
}

impl Order {
    /// The words in files and on the command line.
    pub const NAMES: [&str; 3] = ["arc", "shuffle", "file"];

    /// The word in files and on the command line.
    pub fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// The order written as `word`.
    pub fn named(word: &str) -> Option<Self> {
        [Self::Arc, Self::Shuffle, Self::File].into_iter().find(|order| order.name() == word)
    }
}

/// What the two chose for an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// How many cards at most; none for all.
    pub count: Option<usize>,
    /// No deeper than this.
    pub depth: Depth,
    /// In what order.
    pub order: Order,
    /// Only cards of this theme.
    pub theme: Option<Clean>,
    /// Only cards with a star.
    pub starred_only: bool,
}

impl Default for Choice {
    fn default() -> Self {
        Self { count: Some(CARDS), depth: Depth::Deep, order: Order::Arc, theme: None, starred_only: false }
    }
}

/// Names a card among all decks.
pub type CardKey = (Slug, Slug);

/// What was dealt before, and what the couple wants or does not want to see.
pub trait Past {
    /// The number of the last session that showed the card; none if none did.
    fn last_seen(&self, deck: &Slug, card: &Slug) -> Option<u64>;
    /// Whether the card is never to be dealt again.
    fn is_set_aside(&self, deck: &Slug, card: &Slug) -> bool;
    /// Whether the card has a star.
    fn is_starred(&self, deck: &Slug, card: &Slug) -> bool;
    /// Whether both allow the card.
    fn is_allowed(&self, _deck: &Slug, _card: &Card) -> bool {
        true
    }
}

/// A past in which nothing has happened yet.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoPast;

impl Past for NoPast {
    fn last_seen(&self, _: &Slug, _: &Slug) -> Option<u64> {
        None
    }

    fn is_set_aside(&self, _: &Slug, _: &Slug) -> bool {
        false
    }

    fn is_starred(&self, _: &Slug, _: &Slug) -> bool {
        false
    }
}

/// Deals an evening: the deck and card of each place, in order. Empty if nothing fits the choice.
///
/// A deck that is named twice is taken once. The rules about deep cards give way only where a choice
/// leaves nothing else to deal.
pub fn deal<'d>(decks: &[&'d Deck], past: &impl Past, choice: &Choice, seed: u64) -> Vec<(&'d Deck, &'d Card)> {
    let mut pool = pool(decks, past, choice, seed);
    let count = choice.count.unwrap_or(pool.len()).min(pool.len());
    match choice.order {
        Order::Arc => pool = arc::arc(pool, count),
        Order::Shuffle => {
            keep_first(&mut pool, count, |c| (c.seen, c.rank, c.written));
            pool.sort_unstable_by_key(|c| (mixed(c.rank), c.written));
        }
        Order::File => {
            keep_first(&mut pool, count, |c| (c.seen, c.written));
            pool.sort_unstable_by_key(|c| c.written);
        }
    }
    pool.into_iter().map(|candidate| (candidate.deck, candidate.card)).collect()
}

/// Keeps the first `count` in the order of their keys, and puts those in order: of a hundred thousand
/// cards few are wanted.
fn keep_first<T, K: Ord>(cards: &mut Vec<T>, count: usize, key: impl Fn(&T) -> K) {
    if count < cards.len() {
        cards.select_nth_unstable_by_key(count, &key);
        cards.truncate(count);
    }
    cards.sort_unstable_by_key(key);
}

/// A card that may be dealt.
#[derive(Clone, Copy, Debug)]
struct Candidate<'d> {
    deck: &'d Deck,
    card: &'d Card,
    /// When it was last seen; never comes first.
    seen: Option<u64>,
    /// Its place by chance, the same for the same seed.
    rank: u64,
    /// Its place as written: deck, then card.
    written: (usize, usize),
}

impl<'d> Candidate<'d> {
    fn theme(&self) -> Option<&'d str> {
        self.card.theme.as_deref()
    }

    fn kind(&self) -> &'static str {
        self.card.kind.name()
    }
}

fn pool<'d>(decks: &[&'d Deck], past: &impl Past, choice: &Choice, seed: u64) -> Vec<Candidate<'d>> {
    let mut pool = Vec::with_capacity(decks.iter().map(|deck| deck.cards.len()).sum());
    let mut named = HashSet::new();
    for (d, deck) in decks.iter().enumerate().filter(|(_, deck)| named.insert(&deck.id)) {
        let chance = mixed(fnv1a(deck.id.as_str().as_bytes()) ^ mixed(seed));
        for (c, card) in deck.cards.iter().enumerate() {
            let fits = card.depth <= choice.depth
                && choice.theme.as_ref().is_none_or(|theme| card.theme.as_ref() == Some(theme))
                && (!choice.starred_only || past.is_starred(&deck.id, &card.id))
                && !past.is_set_aside(&deck.id, &card.id)
                && past.is_allowed(&deck.id, card);
            if fits {
                let seen = past.last_seen(&deck.id, &card.id);
                // Where chance puts the card: a hash of the seed and its name.
                let rank = mixed(chance ^ fnv1a(card.id.as_str().as_bytes()));
                pool.push(Candidate { deck, card, seen, rank, written: (d, c) });
            }
        }
    }
    pool
}

/// The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): each bit depends on all bits.
fn mixed(bits: u64) -> u64 {
    let bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
