//! The arc of an evening: an opening card, light, warm, deep, a closing card.
//!
//! First the cards are chosen, then the depths are laid out over the places, and last each place
//! gets the card that suits its neighbours.

use std::collections::{HashMap, VecDeque};

use super::neighbours::{Placed, settle};
use super::{Candidate, FIRST_DEEP, keep_first};
use crate::deck::{Depth, Place};

/// How far to look for a card that suits better, so that a deck of a hundred thousand cards is
/// dealt in a moment.
const LOOK_AHEAD: usize = 32;

/// The arc of `count` cards from `pool`. Preferred are unseen cards, then those seen longest ago; ties
/// are left to chance.
pub(super) fn arc(mut pool: Vec<Candidate<'_>>, count: usize) -> Vec<Candidate<'_>> {
    let is_frame = |c: &Candidate<'_>| c.card.place != Place::Middle && c.card.depth != Depth::Deep;
    let mut frame: Vec<_> = pool.extract_if(.., |c| is_frame(c)).collect();
    frame.sort_unstable_by_key(|c| (c.seen, c.rank, c.written));
    pool.sort_unstable_by_key(|c| c.seen);
    let mut take = |place: Place| frame.iter().position(|c| c.card.place == place).map(|at| frame.remove(at));
    let opening = if count >= 3 { take(Place::Opening) } else { None };
    let closing = if count >= 2 { take(Place::Closing) } else { None };
    let wanted = count - usize::from(opening.is_some()) - usize::from(closing.is_some());
    let mut variety = Variety::of(opening.into_iter().chain(closing));
    let (mut chosen, passed_over) = choose(&pool, wanted, room_for_deep(count), &mut variety);
    let missing = wanted - chosen.len();
    chosen.extend(frame.into_iter().chain(passed_over).take(missing));
    let mut evening = laid_out(chosen, usize::from(opening.is_some()));
    settle(&mut evening, opening.as_ref(), closing.as_ref());
    let middle = evening.into_iter().map(|placed| placed.candidate);
    opening.into_iter().chain(middle).chain(closing).collect()
}

/// How many deep cards an evening of `count` cards has room for: none among the first four, none
/// next to another, none last.
fn room_for_deep(count: usize) -> usize {
    count.saturating_sub(FIRST_DEEP + 1).div_ceil(2)
}

/// Chooses the middle cards: nothing seen while something unseen is left, depths in the proportion
/// in which they are left, themes as different as can be. `middle` is sorted by when its cards were
/// seen. Also gives the deep cards for which there was no room.
fn choose<'d>(
    middle: &[Candidate<'d>],
    count: usize,
    room: usize,
    variety: &mut Variety<'d>,
) -> (Vec<Candidate<'d>>, Vec<Candidate<'d>>) {
    let mut chosen: Vec<Candidate<'_>> = Vec::with_capacity(count);
    let mut passed_over = Vec::new();
    for tier in middle.chunk_by(|a, b| a.seen == b.seen) {
        let wanted = count - chosen.len();
        if wanted == 0 {
            break;
        }
        let mut by_depth = [const { Vec::new() }; 3];
        for candidate in tier {
            by_depth[candidate.card.depth as usize].push(candidate);
        }
        variety.choose_from(tier);
        let deep = chosen.iter().filter(|c| c.card.depth == Depth::Deep).count();
        let fair_deep = count.div_ceil(4).saturating_sub(deep);
        let quotas = quotas(by_depth.each_ref().map(Vec::len), wanted, fair_deep, room - deep);
        let mut by_depth = by_depth.map(|cards| by_chance(cards, count + LOOK_AHEAD));
        // The deep ones first: there are few of them to choose from.
        for (cards, quota) in by_depth.iter_mut().zip(quotas).rev() {
            if quota == cards.len() {
                chosen.extend(cards.drain(..).inspect(|candidate| variety.note(candidate)));
            }
            chosen.extend((0..quota).map_while(|_| variety.freshest(cards)));
        }
        passed_over.extend(by_depth.into_iter().flatten());
    }
    (chosen, passed_over)
}

/// The first `count` of these cards, in the order of chance. No more are looked at.
fn by_chance<'d>(mut cards: Vec<&Candidate<'d>>, count: usize) -> VecDeque<Candidate<'d>> {
    keep_first(&mut cards, count, |c| (c.rank, c.written));
    cards.into_iter().copied().collect()
}

/// How many light, warm and deep cards to take of those that are left: in proportion, the deep ones
/// no more than is fair while others are left and never more than there is room for.
fn quotas([light, warm, deep]: [usize; 3], wanted: usize, fair_deep: usize, room: usize) -> [usize; 3] {
    let all = light + warm + deep;
    let wanted = wanted.min(all);
    let proportion = (wanted * deep).div_ceil(all).min(fair_deep);
    let unavoidable = wanted.saturating_sub(light + warm);
    let deep = proportion.max(unavoidable).min(room);
    let others = (wanted - deep).min(light + warm);
    let half = (light + warm) / 2;
    let proportion = (others * light + half).checked_div(light + warm).unwrap_or(0);
    let light = proportion.min(light).max(others.saturating_sub(warm));
    [light, others - light, deep]
}

/// What was taken so far, so that an evening mixes themes, kinds and decks.
#[derive(Default)]
struct Variety<'d> {
    themes: HashMap<&'d str, usize>,
    kinds: Shares<'d>,
    decks: Shares<'d>,
}

impl<'d> Variety<'d> {
    fn of(taken: impl IntoIterator<Item = Candidate<'d>>) -> Self {
        let mut variety = Self::default();
        taken.into_iter().for_each(|candidate| variety.note(&candidate));
        variety
    }

    fn note(&mut self, taken: &Candidate<'d>) {
        if let Some(theme) = taken.theme() {
            *self.themes.entry(theme).or_default() += 1;
        }
        self.kinds.note(taken.kind());
        self.decks.note(taken.deck.id.as_str());
    }

    /// Makes each kind due as often as it stands among the cards to choose from, and each deck as
    /// often as any other.
    fn choose_from(&mut self, tier: &[Candidate<'d>]) {
        self.kinds.due.clear();
        self.decks.due.clear();
        // Cards of a deck and a kind often stand together, and are looked up at once.
        for alike in tier.chunk_by(|a, b| a.kind() == b.kind()) {
            *self.kinds.due.entry(alike[0].kind()).or_default() += alike.len();
        }
        for alike in tier.chunk_by(|a, b| a.written.0 == b.written.0) {
            self.decks.due.insert(alike[0].deck.id.as_str(), 1);
        }
        self.kinds.all_due = tier.len();
        self.decks.all_due = self.decks.due.len();
    }

    /// How little a card adds that the evening has not.
    fn staleness(&self, candidate: &Candidate<'d>) -> (usize, usize) {
        let themes = candidate.theme().and_then(|theme| self.themes.get(theme)).copied().unwrap_or(0);
        let kind = self.kinds.is_ahead(candidate.kind());
        let deck = self.decks.is_ahead(candidate.deck.id.as_str());
        (themes, usize::from(kind) + usize::from(deck))
    }

    /// Takes the card that adds most to what was taken so far.
    fn freshest(&mut self, cards: &mut VecDeque<Candidate<'d>>) -> Option<Candidate<'d>> {
        let near = cards.iter().enumerate().take(LOOK_AHEAD);
        let (at, _) = near.min_by_key(|(at, candidate)| (self.staleness(candidate), *at))?;
        let candidate = cards.remove(at)?;
        self.note(&candidate);
        Some(candidate)
    }
}

/// How often each of several sorts was taken, and in which proportion it is due.
#[derive(Default)]
struct Shares<'d> {
    taken: HashMap<&'d str, usize>,
    all_taken: usize,
    due: HashMap<&'d str, usize>,
    all_due: usize,
}

impl<'d> Shares<'d> {
    fn note(&mut self, sort: &'d str) {
        *self.taken.entry(sort).or_default() += 1;
        self.all_taken += 1;
    }

    /// Whether more of this sort was taken than is due so far.
    fn is_ahead(&self, sort: &str) -> bool {
        let of = |counts: &HashMap<&str, usize>| counts.get(sort).copied().unwrap_or(0);
        of(&self.taken) * self.all_due > of(&self.due) * self.all_taken
    }
}

/// The stretches of an evening between its first and last card: further opening cards, light, warm,
/// deep, further closing cards.
const STRETCHES: usize = 5;
const OPENING: usize = 0;
const LIGHT: usize = 1;
const WARM: usize = 2;
const DEEP: usize = 3;
const CLOSING: usize = 4;

fn stretch(candidate: &Candidate<'_>) -> usize {
    match (candidate.card.place, candidate.card.depth) {
        (_, Depth::Deep) => DEEP,
        (Place::Opening, _) => OPENING,
        (Place::Middle, Depth::Light) => LIGHT,
        (Place::Middle, Depth::Warm) => WARM,
        (Place::Closing, _) => CLOSING,
    }
}

/// Lays the cards out over the places from `start`: one stretch after the other, the deep cards at
/// every second place towards the end, with a warmer one behind the last where there is room.
fn laid_out(chosen: Vec<Candidate<'_>>, start: usize) -> Vec<Placed<'_>> {
    let end = start + chosen.len();
    let mut stretches = [const { VecDeque::new() }; STRETCHES];
    for candidate in chosen {
        stretches[stretch(&candidate)].push_back(candidate);
    }
    let deep = stretches[DEEP].len();
    let gentle = end.saturating_sub(1 + stretches[CLOSING].len().max(1));
    let last_deep = gentle.max(FIRST_DEEP + 2 * deep.saturating_sub(1));
    let is_deep = |at: usize| last_deep.checked_sub(at).is_some_and(|behind| behind % 2 == 0 && behind / 2 < deep);
    let mut crowds = stretches.each_ref().map(Crowd::of);
    let mut evening: Vec<Placed<'_>> = Vec::with_capacity(end - start);
    for at in start..end {
        let order =
            if is_deep(at) { [DEEP, OPENING, LIGHT, WARM, CLOSING] } else { [OPENING, LIGHT, WARM, CLOSING, DEEP] };
        let Some(stretch) = order.into_iter().find(|stretch| !stretches[*stretch].is_empty()) else { break };
        let before = evening.last().and_then(|before| before.candidate.theme());
        let next = crowds[stretch].follower(&mut stretches[stretch], before);
        evening.extend(next.map(|candidate| Placed { stretch, candidate }));
    }
    evening
}

/// How many cards of each theme are left in a stretch.
struct Crowd<'d>(HashMap<&'d str, usize>);

impl<'d> Crowd<'d> {
    fn of(cards: &VecDeque<Candidate<'d>>) -> Self {
        let mut themes: HashMap<_, usize> = HashMap::new();
        for theme in cards.iter().filter_map(Candidate::theme) {
            *themes.entry(theme).or_default() += 1;
        }
        Self(themes)
    }

    /// Takes a card of another theme than `before`, and first of all one of a theme that would be
    /// left over at the end.
    fn follower(&mut self, cards: &mut VecDeque<Candidate<'d>>, before: Option<&str>) -> Option<Candidate<'d>> {
        let is_left_over = |theme: Option<&str>| theme.is_some_and(|theme| self.0[theme] * 2 > cards.len());
        let cost = |theme: Option<&str>| (theme.is_some() && theme == before, !is_left_over(theme));
        let near = cards.iter().enumerate().take(LOOK_AHEAD);
        let (at, _) = near.min_by_key(|(at, candidate)| (cost(candidate.theme()), *at))?;
        let candidate = cards.remove(at)?;
        if let Some(left) = candidate.theme().and_then(|theme| self.0.get_mut(theme)) {
            *left -= 1;
        }
        Some(candidate)
    }
}
