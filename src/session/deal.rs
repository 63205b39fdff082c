//! Dealing: which cards make an evening, and in which order.
//!
//! A pure function of the decks, what was seen before, the choice and the seed. The same input
//! gives the same order on every machine and for ever: cards are ordered by a hash of seed, deck
//! and id that is written out below, because rand promises its shuffles only within a release. So
//! moving a card about in its file changes nothing, and a new card leaves the order of the others
//! as it was.

use std::collections::{HashMap, VecDeque};

use crate::deck::slug::fnv1a;
use crate::deck::{Card, Deck, Depth, Place, Slug};
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
/// The rules about deep cards give way only where a choice leaves nothing else to deal.
pub fn deal<'d>(decks: &[&'d Deck], past: &impl Past, choice: &Choice, seed: u64) -> Vec<(&'d Deck, &'d Card)> {
    let mut pool = pool(decks, past, choice, seed);
    let count = choice.count.unwrap_or(pool.len()).min(pool.len());
    match choice.order {
        Order::Arc => {
            pool.sort_unstable_by_key(|c| (c.seen, c.rank, c.written));
            pool = arc(pool, count);
        }
        Order::Shuffle => {
            pool.sort_unstable_by_key(|c| (c.seen, c.rank, c.written));
            pool.truncate(count);
            pool.sort_unstable_by_key(|c| (mixed(c.rank), c.written));
        }
        Order::File => {
            pool.sort_unstable_by_key(|c| (c.seen, c.written));
            pool.truncate(count);
            pool.sort_unstable_by_key(|c| c.written);
        }
    }
    pool.into_iter().map(|candidate| (candidate.deck, candidate.card)).collect()
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

    fn clashes(&self, before: &Candidate<'_>) -> bool {
        self.theme().is_some() && self.theme() == before.theme()
    }
}

fn pool<'d>(decks: &[&'d Deck], past: &impl Past, choice: &Choice, seed: u64) -> Vec<Candidate<'d>> {
    let mut pool = Vec::new();
    for (d, deck) in decks.iter().enumerate() {
        for (c, card) in deck.cards.iter().enumerate() {
            let fits = card.depth <= choice.depth
                && choice.theme.as_ref().is_none_or(|theme| card.theme.as_ref() == Some(theme))
                && (!choice.starred_only || past.is_starred(&deck.id, &card.id))
                && !past.is_set_aside(&deck.id, &card.id)
                && past.is_allowed(&deck.id, card);
            if fits {
                let seen = past.last_seen(&deck.id, &card.id);
                pool.push(Candidate { deck, card, seen, rank: rank(seed, &deck.id, &card.id), written: (d, c) });
            }
        }
    }
    pool
}

/// Where chance puts a card: a hash of the seed and its name.
fn rank(seed: u64, deck: &Slug, card: &Slug) -> u64 {
    mixed(mixed(fnv1a(deck.as_str().as_bytes()) ^ mixed(seed)) ^ fnv1a(card.as_str().as_bytes()))
}

/// The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): each bit depends on all bits.
fn mixed(bits: u64) -> u64 {
    let bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// The arc. `pool` is in the order of preference: unseen, then seen longest ago, ties by chance.
fn arc(pool: Vec<Candidate<'_>>, count: usize) -> Vec<Candidate<'_>> {
    let (mut frame, middle): (Vec<_>, Vec<_>) = pool.into_iter().partition(|c| c.card.place != Place::Middle);
    let mut take = |place: Place, wanted: bool| {
        let fits = |c: &Candidate<'_>| c.card.place == place && c.card.depth != Depth::Deep;
        let at = frame.iter().position(fits).filter(|_| wanted)?;
        Some(frame.remove(at))
    };
    let opening = take(Place::Opening, count >= 3);
    let closing = take(Place::Closing, count >= 2);
    let wanted = count - usize::from(opening.is_some()) - usize::from(closing.is_some());
    let (mut chosen, left) = choose(middle, wanted, room_for_deep(count));
    let missing = wanted - chosen.len();
    chosen.extend(frame.into_iter().chain(left).take(missing));
    let mut evening = Vec::with_capacity(count);
    evening.extend(opening);
    arrange(chosen, &mut evening, closing.is_some());
    evening.extend(closing);
    evening
}

/// How many deep cards an evening of `count` cards has room for: none among the first four, none
/// next to another, none last.
fn room_for_deep(count: usize) -> usize {
    count.saturating_sub(FIRST_DEEP + 1).div_ceil(2)
}

/// Chooses the middle cards: nothing seen while something unseen is left, depths in the proportion
/// in which they are left, themes as different as can be. Also gives the cards that were passed
/// over, because there was no room for more deep ones.
fn choose<'d>(middle: Vec<Candidate<'d>>, count: usize, room: usize) -> (Vec<Candidate<'d>>, Vec<Candidate<'d>>) {
    let mut chosen: Vec<Candidate<'_>> = Vec::with_capacity(count);
    let mut left = Vec::new();
    let mut used = Used::default();
    for tier in middle.chunk_by(|a, b| a.seen == b.seen) {
        let wanted = (count - chosen.len()).min(tier.len());
        if wanted == 0 {
            break;
        }
        let mut by_depth = [const { VecDeque::new() }; 3];
        used.left.clear();
        for candidate in tier {
            by_depth[candidate.card.depth as usize].push_back(*candidate);
            *used.left.entry(candidate.card.kind.name()).or_default() += 1;
        }
        let deep_chosen = chosen.iter().filter(|c| c.card.depth == Depth::Deep).count();
        let fair_deep = count.div_ceil(4).saturating_sub(deep_chosen);
        let quotas = quotas(by_depth.each_ref().map(VecDeque::len), wanted, fair_deep, room - deep_chosen);
        for (cards, quota) in by_depth.iter_mut().zip(quotas) {
            if quota == cards.len() {
                chosen.extend(cards.drain(..).inspect(|candidate| used.note(candidate)));
            }
            for _ in 0..quota.min(cards.len()) {
                chosen.extend(freshest(cards, &mut used));
            }
        }
        left.extend(by_depth.into_iter().flatten());
    }
    (chosen, left)
}

/// How many light, warm and deep cards to take of those that are left: in proportion, the deep ones
/// no more than is fair while others are left and never more than there is room for.
fn quotas([light, warm, deep]: [usize; 3], wanted: usize, fair_deep: usize, room: usize) -> [usize; 3] {
    let proportion = (wanted * deep).div_ceil(light + warm + deep).min(fair_deep);
    let unavoidable = wanted.saturating_sub(light + warm);
    let deep = proportion.max(unavoidable).min(deep).min(room);
    let others = (wanted - deep).min(light + warm);
    let half = (light + warm) / 2;
    let proportion = (others * light + half).checked_div(light + warm).unwrap_or(0);
    let light = proportion.min(light).max(others.saturating_sub(warm));
    [light, others - light, deep]
}

/// How far to look for a card that fits better, so that a deck of a hundred thousand cards is dealt
/// in a moment.
const LOOK_AHEAD: usize = 64;

/// What was taken so far, so that an evening mixes themes and kinds.
#[derive(Default)]
struct Used<'d> {
    themes: HashMap<&'d str, usize>,
    kinds: HashMap<&'static str, usize>,
    /// How many cards of each kind there are to take from.
    left: HashMap<&'static str, usize>,
}

impl<'d> Used<'d> {
    /// How little a card adds that the evening has not: its theme first, then its kind, measured
    /// against how common that kind is, so that no kind runs out before the others.
    fn staleness(&self, candidate: &Candidate<'d>) -> (usize, usize) {
        let kind = candidate.card.kind.name();
        let themes = candidate.theme().and_then(|theme| self.themes.get(theme)).copied().unwrap_or(0);
        let kinds = self.kinds.get(kind).copied().unwrap_or(0);
        (themes, kinds * 1_000 / self.left.get(kind).copied().unwrap_or(1).max(1))
    }

    fn note(&mut self, candidate: &Candidate<'d>) {
        *self.kinds.entry(candidate.card.kind.name()).or_default() += 1;
        if let Some(theme) = candidate.theme() {
            *self.themes.entry(theme).or_default() += 1;
        }
    }
}

/// Takes the card that adds most to what was taken so far.
fn freshest<'d>(cards: &mut VecDeque<Candidate<'d>>, used: &mut Used<'d>) -> Option<Candidate<'d>> {
    let near = cards.iter().enumerate().take(LOOK_AHEAD);
    let (at, _) = near.min_by_key(|(at, candidate)| (used.staleness(candidate), *at))?;
    let candidate = cards.remove(at)?;
    used.note(&candidate);
    Some(candidate)
}

/// Puts the chosen cards behind the opening card: light, then warm, the deep ones at every second
/// place from the end, so that each has a warmer one or the closing card behind it.
fn arrange<'d>(chosen: Vec<Candidate<'d>>, evening: &mut Vec<Candidate<'d>>, has_closing: bool) {
    let start = evening.len();
    let end = start + chosen.len();
    let mut by_depth = [const { VecDeque::new() }; 3];
    for candidate in chosen {
        by_depth[candidate.card.depth as usize].push_back(candidate);
    }
    let deep = by_depth[2].len();
    let behind_deep = if has_closing { end } else { end.saturating_sub(1) };
    for at in start..end {
        let from_end = behind_deep.wrapping_sub(at + 1);
        let is_deep = (FIRST_DEEP..behind_deep).contains(&at) && from_end % 2 == 0 && from_end / 2 < deep;
        let depth = if is_deep { 2 } else { by_depth.iter().position(|cards| !cards.is_empty()).unwrap_or(2) };
        evening.extend(follower(&mut by_depth[depth], evening.last()));
    }
    part_themes(&mut evening[start..]);
}

/// Takes the card that follows `before` best: of another theme, then of a theme that would be left
/// over otherwise, then of another kind.
fn follower<'d>(cards: &mut VecDeque<Candidate<'d>>, before: Option<&Candidate<'d>>) -> Option<Candidate<'d>> {
    let near: Vec<Candidate<'_>> = cards.iter().take(LOOK_AHEAD).copied().collect();
    let crowded = |c: &Candidate<'_>| near.iter().filter(|other| other.clashes(c)).count() * 2 > near.len();
    let same_kind = |c: &Candidate<'_>| before.is_some_and(|b| b.card.kind.name() == c.card.kind.name());
    let cost = |c: &Candidate<'_>| (before.is_some_and(|b| c.clashes(b)), !crowded(c), same_kind(c));
    let (best, _) = near.iter().enumerate().min_by_key(|(at, c)| (cost(c), *at))?;
    cards.remove(best)
}

/// Swaps cards of one depth where two neighbours still have one theme.
fn part_themes(evening: &mut [Candidate<'_>]) {
    for at in 1..evening.len() {
        if !evening[at].clashes(&evening[at - 1]) {
            continue;
        }
        let near = at.saturating_sub(LOOK_AHEAD)..(at + LOOK_AHEAD).min(evening.len());
        for other in near {
            if evening[other].card.depth != evening[at].card.depth {
                continue;
            }
            let before = clashes_at(evening, at) + clashes_at(evening, other);
            evening.swap(at, other);
            if clashes_at(evening, at) + clashes_at(evening, other) < before {
                break;
            }
            evening.swap(at, other);
        }
    }
}

/// With how many of its two neighbours the card at a place shares its theme.
fn clashes_at(evening: &[Candidate<'_>], at: usize) -> usize {
    let with = |other: Option<&Candidate<'_>>| usize::from(other.is_some_and(|other| evening[at].clashes(other)));
    with(at.checked_sub(1).map(|before| &evening[before])) + with(evening.get(at + 1))
}
