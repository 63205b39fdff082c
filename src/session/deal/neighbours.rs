//! Which card suits its neighbours: no theme twice in a row, and no kind where another is to be had.

use super::Candidate;

/// How many places are put into their best order at once. An evening of as many cards between
/// opening and closing is in its best order as a whole.
const WINDOW: usize = 12;

/// How many ways are tried for the best order of an evening, and of each window of a longer one.
const TRIES: usize = 20_000;
const TRIES_OF_MANY: usize = 200;

/// What it costs that two neighbours share their theme: more than all that kinds can cost.
const SAME_THEME: usize = 100;

/// A card on its place. Cards change places within their stretch of the evening only.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed<'d> {
    /// The stretch.
    pub stretch: usize,
    /// The card.
    pub candidate: Candidate<'d>,
}

/// Puts the cards of each window into the order that costs least, each stretch on its own places.
pub(super) fn settle<'d>(evening: &mut [Placed<'d>], opening: Option<&Candidate<'d>>, closing: Option<&Candidate<'d>>) {
    let tries = if evening.len() <= WINDOW { TRIES } else { TRIES_OF_MANY };
    let mut start = 0;
    while start < evening.len() {
        let end = (start + WINDOW).min(evening.len());
        let before = start.checked_sub(1).map(|at| &evening[at].candidate).or(opening);
        let after = evening.get(end).map(|placed| &placed.candidate).or(closing);
        let order = Search::new(&evening[start..end], before, after, tries).best();
        let cards: Vec<_> = order.into_iter().map(|at| evening[start + at]).collect();
        evening[start..end].copy_from_slice(&cards);
        start = if end == evening.len() { end } else { start + WINDOW / 2 };
    }
}

/// What it costs that one card follows another.
fn cost(before: &Candidate<'_>, next: &Candidate<'_>) -> usize {
    let themes = if next.theme().is_some() && next.theme() == before.theme() { SAME_THEME } else { 0 };
    let kinds = match next.kind() {
        kind if kind != before.kind() => 0,
        "question" => 1,
        _ => 3,
    };
    themes + kinds
}

/// A search for the order of a few cards that costs least. The order they come in, which is that of
/// chance, stands unless another costs less.
struct Search {
    /// The stretch of each place and of the card that stands there.
    stretches: Vec<usize>,
    /// What it costs that a card follows another; behind the cards, the one before and the one after.
    costs: Vec<Vec<usize>>,
    /// By card, the first that is like it in all that counts.
    likes: Vec<usize>,
    tries: usize,
    least: usize,
    best: Vec<usize>,
}

impl Search {
    fn new(cards: &[Placed<'_>], before: Option<&Candidate<'_>>, after: Option<&Candidate<'_>>, tries: usize) -> Self {
        let all: Vec<_> = cards.iter().map(|placed| Some(&placed.candidate)).chain([before, after]).collect();
        let step = |one: Option<&Candidate<'_>>, two| one.zip(two).map_or(0, |(one, two)| cost(one, two));
        let costs: Vec<Vec<usize>> = all.iter().map(|one| all.iter().map(|two| step(*one, *two)).collect()).collect();
        let is_like = |one: &Placed<'_>, two: &Placed<'_>| {
            let (card, other) = (&one.candidate, &two.candidate);
            one.stretch == two.stretch && card.kind() == other.kind() && card.theme() == other.theme()
        };
        let like = |card| cards.iter().position(|other| is_like(card, other)).expect("a card is like itself");
        let mut search = Self {
            stretches: cards.iter().map(|placed| placed.stretch).collect(),
            likes: cards.iter().map(like).collect(),
            costs,
            tries,
            least: 0,
            best: (0..cards.len()).collect(),
        };
        let ends = [cards.len()].into_iter().chain(0..cards.len()).zip((0..cards.len()).chain([cards.len() + 1]));
        search.least = ends.map(|(one, two)| search.costs[one][two]).sum();
        search
    }

    fn best(mut self) -> Vec<usize> {
        self.go_on(&mut Vec::with_capacity(self.stretches.len()), 0);
        self.best
    }

    fn go_on(&mut self, order: &mut Vec<usize>, spent: usize) {
        let count = self.stretches.len();
        let last = order.last().copied().unwrap_or(count);
        if order.len() == count {
            let spent = spent + self.costs[last][count + 1];
            if spent < self.least {
                self.least = spent;
                self.best.clone_from(order);
            }
            return;
        }
        for (step, at) in self.next(order, last) {
            if spent + step >= self.least || self.tries == 0 {
                return;
            }
            self.tries -= 1;
            order.push(at);
            self.go_on(order, spent + step);
            order.pop();
        }
    }

    /// The cards that may stand at the next place, each with what it costs there, cheapest first;
    /// one of several that are alike.
    fn next(&self, order: &[usize], last: usize) -> Vec<(usize, usize)> {
        let mut next: Vec<(usize, usize)> = Vec::new();
        for at in 0..self.stretches.len() {
            let fits = self.stretches[at] == self.stretches[order.len()] && !order.contains(&at);
            if fits && !next.iter().any(|(_, other)| self.likes[*other] == self.likes[at]) {
                next.push((self.costs[last][at], at));
            }
        }
        next.sort_unstable();
        next
    }
}
