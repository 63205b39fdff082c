//! The deal: for every deck, history, choice and seed the promises of the product hold.

use std::collections::{HashMap, HashSet};

use okdeck::deck::{Card, Deck, Depth, Kind, Place, Slug, bundled, parse};
use okdeck::session::deal::{ALGORITHM, Choice, FIRST_DEEP, NoPast, Order, Past, deal};
use okdeck::text::Clean;
use proptest::collection::vec;
use proptest::prelude::*;

/// A card in few words: depth, place, theme, kind.
#[derive(Clone, Copy, Debug)]
struct Sketch {
    depth: Depth,
    place: Place,
    theme: Option<u8>,
    kind: u8,
}

fn kind(number: u8) -> Kind {
    match number {
        0 => Kind::Question,
        1 => Kind::Sentence,
        2 => Kind::Action,
        3 => Kind::Scale { low: None, high: None },
        4 => Kind::Choice { options: vec![Clean::lossy("a"), Clean::lossy("b")] },
        5 => Kind::Guess,
        _ => Kind::Pause,
    }
}

fn slug(word: &str) -> Slug {
    Slug::new(word).expect("a slug")
}

fn deck(id: &str, sketches: &[Sketch]) -> Deck {
    let mut deck = parse::parse("title = \"Ours\"\ncards = [\"Where to?\"]\n", id).deck;
    let blank = deck.cards[0].clone();
    deck.cards = sketches
        .iter()
        .enumerate()
        .map(|(number, sketch)| Card {
            id: slug(&format!("card-{number}")),
            depth: sketch.depth,
            place: sketch.place,
            theme: sketch.theme.map(|theme| Clean::lossy(&format!("theme {theme}"))),
            kind: kind(sketch.kind),
            ..blank.clone()
        })
        .collect();
    deck
}

/// What lies behind the couple, by deck and card.
#[derive(Clone, Debug, Default)]
struct Behind {
    seen: HashMap<(String, String), u64>,
    set_aside: HashSet<(String, String)>,
    starred: HashSet<(String, String)>,
}

fn key(deck: &Slug, card: &Slug) -> (String, String) {
    (deck.to_string(), card.to_string())
}

impl Past for Behind {
    fn last_seen(&self, deck: &Slug, card: &Slug) -> Option<u64> {
        self.seen.get(&key(deck, card)).copied()
    }

    fn is_set_aside(&self, deck: &Slug, card: &Slug) -> bool {
        self.set_aside.contains(&key(deck, card))
    }

    fn is_starred(&self, deck: &Slug, card: &Slug) -> bool {
        self.starred.contains(&key(deck, card))
    }
}

impl Behind {
    /// What is drawn for each card: 0 never seen, else the session; then set aside, then starred.
    fn new(decks: &[Deck], drawn: &[(u64, bool, bool)]) -> Self {
        let mut behind = Self::default();
        let cards = decks.iter().flat_map(|deck| deck.cards.iter().map(|card| key(&deck.id, &card.id)));
        for (card, (seen, set_aside, starred)) in cards.zip(drawn.iter().cycle()) {
            if *seen > 0 {
                behind.seen.insert(card.clone(), *seen);
            }
            if *set_aside {
                behind.set_aside.insert(card.clone());
            }
            if *starred {
                behind.starred.insert(card);
            }
        }
        behind
    }
}

/// Everything that goes into a deal.
#[derive(Clone, Debug)]
struct Deal {
    decks: Vec<Deck>,
    behind: Behind,
    choice: Choice,
    seed: u64,
}

type Dealt<'d> = Vec<(&'d Deck, &'d Card)>;

impl Deal {
    fn dealt(&self) -> Dealt<'_> {
        deal(&self.decks.iter().collect::<Vec<_>>(), &self.behind, &self.choice, self.seed)
    }

    fn names(&self) -> Vec<(String, String)> {
        self.dealt().into_iter().map(|(deck, card)| key(&deck.id, &card.id)).collect()
    }

    fn allows(&self, deck: &Deck, card: &Card) -> bool {
        card.depth <= self.choice.depth
            && (self.choice.theme.is_none() || card.theme == self.choice.theme)
            && (!self.choice.starred_only || self.behind.is_starred(&deck.id, &card.id))
            && !self.behind.is_set_aside(&deck.id, &card.id)
    }

    /// The cards that the choice allows.
    fn pool(&self) -> Dealt<'_> {
        let cards = self.decks.iter().flat_map(|deck| deck.cards.iter().map(move |card| (deck, card)));
        cards.filter(|(deck, card)| self.allows(deck, card)).collect()
    }

    fn seen(&self, (deck, card): (&Deck, &Card)) -> Option<u64> {
        self.behind.last_seen(&deck.id, &card.id)
    }
}

fn any_sketch() -> impl Strategy<Value = Sketch> {
    let depth = prop_oneof![3 => Just(Depth::Light), 3 => Just(Depth::Warm), 2 => Just(Depth::Deep)];
    let place = prop_oneof![8 => Just(Place::Middle), 1 => Just(Place::Opening), 1 => Just(Place::Closing)];
    let theme = prop_oneof![1 => Just(None), 6 => (0..6_u8).prop_map(Some)];
    (depth, place, theme, 0..7_u8).prop_map(|(depth, place, theme, kind)| Sketch { depth, place, theme, kind })
}

fn any_choice() -> impl Strategy<Value = Choice> {
    let count = prop_oneof![1 => Just(None), 4 => (1..16_usize).prop_map(Some)];
    let depth = prop_oneof![1 => Just(Depth::Light), 1 => Just(Depth::Warm), 6 => Just(Depth::Deep)];
    let order = prop_oneof![4 => Just(Order::Arc), 1 => Just(Order::Shuffle), 1 => Just(Order::File)];
    let theme = prop_oneof![9 => Just(None), 1 => Just(Some(Clean::lossy("theme 1")))];
    (count, depth, order, theme, proptest::bool::weighted(0.1))
        .prop_map(|(count, depth, order, theme, starred_only)| Choice { count, depth, order, theme, starred_only })
}

fn any_deal() -> impl Strategy<Value = Deal> {
    let past = (0..5_u64, proptest::bool::weighted(0.1), proptest::bool::weighted(0.5));
    (vec(vec(any_sketch(), 0..24), 1..4), vec(past, 1..40), any_choice(), any::<u64>()).prop_map(
        |(sketches, drawn, choice, seed)| {
            let decks: Vec<Deck> =
                sketches.iter().enumerate().map(|(n, sketches)| deck(&format!("deck-{n}"), sketches)).collect();
            let behind = Behind::new(&decks, &drawn);
            Deal { decks, behind, choice, seed }
        },
    )
}

fn any_arc() -> impl Strategy<Value = Deal> {
    any_deal().prop_map(|mut deal| {
        deal.choice.order = Order::Arc;
        deal
    })
}

fn is_frame(card: &Card) -> bool {
    card.place != Place::Middle && card.depth != Depth::Deep
}

fn clashes(evening: &[(&Deck, &Card)]) -> usize {
    evening.windows(2).filter(|two| two[0].1.theme.is_some() && two[0].1.theme == two[1].1.theme).count()
}

/// The stretch of the arc that a card belongs to: only cards of one stretch may change places.
fn stretch(card: &Card) -> u8 {
    match (card.place, card.depth) {
        (_, Depth::Deep) => 4,
        (Place::Opening, _) => 0,
        (Place::Closing, _) => 3,
        (_, Depth::Light) => 1,
        (_, Depth::Warm) => 2,
    }
}

/// The fewest pairs of neighbours with one theme, over every order of the cards `fixed..` in which
/// each place keeps its stretch.
fn fewest_clashes(evening: &mut Dealt<'_>, at: usize, end: usize) -> usize {
    if at >= end {
        return clashes(evening);
    }
    let mut fewest = usize::MAX;
    for other in at..end {
        if stretch(evening[other].1) == stretch(evening[at].1) {
            evening.swap(at, other);
            fewest = fewest.min(fewest_clashes(evening, at + 1, end));
            evening.swap(at, other);
        }
    }
    fewest
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn an_evening_is_a_set_of_cards_that_the_choice_allows(deal in any_deal()) {
        let dealt = deal.names();
        let distinct: HashSet<_> = dealt.iter().collect();
        prop_assert_eq!(distinct.len(), dealt.len(), "a card comes once");
        let pool = deal.pool();
        prop_assert_eq!(dealt.len(), deal.choice.count.unwrap_or(pool.len()).min(pool.len()));
        let allowed: HashSet<_> = pool.iter().map(|(deck, card)| key(&deck.id, &card.id)).collect();
        prop_assert!(dealt.iter().all(|card| allowed.contains(card)));
    }

    #[test]
    fn a_deck_that_is_named_twice_is_dealt_once(mut deal in any_deal()) {
        let once = deal.names();
        deal.decks.extend(deal.decks.clone());
        prop_assert_eq!(deal.names(), once);
    }

    #[test]
    fn an_arc_opens_and_closes(deal in any_arc()) {
        let (pool, dealt) = (deal.pool(), deal.dealt());
        let has = |place: Place| pool.iter().any(|(_, card)| is_frame(card) && card.place == place);
        if let [(_, first), .., (_, last)] = dealt[..] {
            prop_assert!(!has(Place::Closing) || last.place == Place::Closing);
            prop_assert!(dealt.len() < 3 || !has(Place::Opening) || first.place == Place::Opening);
        }
    }

    #[test]
    fn a_deep_card_is_never_early_never_next_to_another_and_never_last(deal in any_arc()) {
        let dealt = deal.dealt();
        let is_deep = |at: &usize| dealt[*at].1.depth == Depth::Deep;
        let deep: Vec<usize> = (0..dealt.len()).filter(is_deep).collect();
        let others = deal.pool().iter().filter(|(_, card)| card.depth != Depth::Deep).count();
        let room = dealt.len().saturating_sub(FIRST_DEEP + 1).div_ceil(2);
        // Where there are enough others, as many cards are deep as there is room for, and no more.
        if deep.len() <= room {
            prop_assert!(deep.iter().all(|at| *at >= FIRST_DEEP && at + 1 < dealt.len()), "{:?}", deep);
            prop_assert!(deep.windows(2).all(|two| two[0] + 1 < two[1]), "{:?}", deep);
        } else {
            prop_assert_eq!(dealt.len() - deep.len(), others, "every other card is dealt before the rules give way");
            let closes = dealt.last().is_some_and(|(_, card)| card.depth != Depth::Deep);
            let before = FIRST_DEEP.min(others - usize::from(closes));
            prop_assert!(deep.iter().all(|at| *at >= before), "{:?} with {} others", deep, others);
        }
    }

    #[test]
    fn an_evening_goes_from_light_to_warm(deal in any_arc()) {
        let dealt = deal.dealt();
        let stretches: Vec<u8> = dealt.iter().map(|(_, card)| stretch(card)).filter(|s| *s != 4).collect();
        prop_assert!(stretches.len() < 3 || stretches.is_sorted(), "{:?}", stretches);
    }

    #[test]
    fn after_the_last_deep_card_comes_a_warmer_one_where_there_is_room(deal in any_arc()) {
        let dealt = deal.dealt();
        let deep: Vec<usize> = (0..dealt.len()).filter(|at| dealt[*at].1.depth == Depth::Deep).collect();
        let Some(last) = deep.last() else { return Ok(()) };
        let has_closing = dealt.last().is_some_and(|(_, card)| is_frame(card) && card.place == Place::Closing);
        let fits = has_closing && dealt.len() > FIRST_DEEP + 2 * deep.len();
        prop_assert!(!fits || last + 2 < dealt.len(), "{:?} of {}", deep, dealt.len());
    }

    #[test]
    fn nothing_is_seen_again_while_something_unseen_fits(deal in any_arc()) {
        let (pool, dealt) = (deal.pool(), deal.dealt());
        let names: HashSet<_> = deal.names().into_iter().collect();
        let is_left = |(deck, card): &(&Deck, &Card)| !names.contains(&key(&deck.id, &card.id));
        let room = dealt.len().saturating_sub(FIRST_DEEP + 1).div_ceil(2);
        let deep = dealt.iter().filter(|(_, card)| card.depth == Depth::Deep).count();
        for taken in &dealt {
            for left in pool.iter().filter(|other| is_left(other)) {
                let same_place = is_frame(taken.1) == is_frame(left.1)
                    && (!is_frame(taken.1) || taken.1.place == left.1.place);
                let fits_depth = left.1.depth != Depth::Deep || taken.1.depth == Depth::Deep || deep < room;
                if same_place && fits_depth {
                    prop_assert!(deal.seen(*taken) <= deal.seen(*left), "{:?} before {:?}", taken.1.id, left.1.id);
                }
            }
        }
    }

    #[test]
    fn the_other_orders_also_take_the_unseen_first_and_then_the_longest_ago(mut deal in any_deal(), is_file: bool) {
        deal.choice.order = if is_file { Order::File } else { Order::Shuffle };
        let names: HashSet<_> = deal.names().into_iter().collect();
        let newest = deal.dealt().into_iter().map(|card| deal.seen(card)).max();
        let left = deal.pool().into_iter().filter(|(deck, card)| !names.contains(&key(&deck.id, &card.id)));
        let oldest_left = left.map(|card| deal.seen(card)).min();
        prop_assert!(oldest_left.is_none() || newest.is_none() || newest <= oldest_left);
    }

    #[test]
    fn the_file_order_is_the_order_of_the_file(mut deal in any_deal()) {
        deal.choice.order = Order::File;
        let written: Vec<_> = deal.pool().iter().map(|(deck, card)| key(&deck.id, &card.id)).collect();
        let places: Vec<_> = deal.names().iter().map(|name| written.iter().position(|other| other == name)).collect();
        prop_assert!(places.is_sorted());
    }

    #[test]
    fn the_order_does_not_depend_on_where_a_card_stands_in_its_file(mut deal in any_deal(), turn in 0..24_usize) {
        if deal.choice.order == Order::File {
            deal.choice.order = Order::Arc;
        }
        let before = deal.names();
        prop_assert_eq!(&before, &deal.names());
        for deck in &mut deal.decks {
            let by = turn % deck.cards.len().max(1);
            deck.cards.rotate_left(by);
            deck.cards.reverse();
        }
        deal.decks.reverse();
        prop_assert_eq!(deal.names(), before);
    }

    #[test]
    fn a_new_card_leaves_the_order_of_a_shuffle_as_it_was(mut deal in any_deal(), at in 0..24_usize, new in any_sketch()) {
        deal.choice.order = Order::Shuffle;
        deal.choice.count = None;
        let before = deal.names();
        let mut card = deck("any", &[new]).cards.remove(0);
        card.id = slug("the-new-one");
        let cards = &mut deal.decks[0].cards;
        cards.insert(at.min(cards.len()), card);
        let after: Vec<_> = deal.names().into_iter().filter(|(_, card)| card != "the-new-one").collect();
        prop_assert_eq!(after, before);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn no_theme_comes_twice_in_a_row_where_that_can_be_avoided(
        sketches in vec(any_sketch(), 1..10), themes in 1..6_u8, seed: u64, count in 1..10_usize) {
        let fewer = |sketch: &Sketch| Sketch { theme: sketch.theme.map(|theme| theme % themes), ..*sketch };
        let deck = deck("ours", &sketches.iter().map(fewer).collect::<Vec<_>>());
        let choice = Choice { count: Some(count), ..Choice::default() };
        let mut dealt = deal(&[&deck], &NoPast, &choice, seed);
        let found = clashes(&dealt);
        let end = dealt.len();
        let has = |at: Option<&(&Deck, &Card)>, place| at.is_some_and(|(_, card)| is_frame(card) && card.place == place);
        let start = usize::from(end >= 3 && has(dealt.first(), Place::Opening));
        let end = end - usize::from(end >= 2 && has(dealt.last(), Place::Closing));
        prop_assert_eq!(found, fewest_clashes(&mut dealt, start, end));
    }
}

/// Longer evenings are put in order window by window: here a whole deck, where the themes fit.
#[test]
fn a_whole_bundled_deck_has_no_theme_twice_in_a_row() {
    for deck in bundled::DECKS.iter().map(|deck| bundled_deck(deck.id)) {
        for seed in 0..20 {
            let dealt = deal(&[&deck], &NoPast, &Choice { count: None, ..Choice::default() }, seed);
            let middle: Vec<_> = dealt.into_iter().filter(|(_, card)| card.place == Place::Middle).collect();
            assert_eq!(clashes(&middle), 0, "{} with seed {seed}", deck.title);
        }
    }
}

/// Half of a long evening is of one theme: it fits without two in a row only where each second place
/// is kept for it from the start.
#[test]
fn a_crowded_theme_is_spread_over_a_long_evening() {
    let theme = |n: u8| Some(if n < 30 { 99 } else { n });
    let sketch = |n| Sketch { depth: Depth::Light, place: Place::Middle, theme: theme(n), kind: n % 6 };
    let deck = deck("crowded", &(0..60).map(sketch).collect::<Vec<_>>());
    for seed in 0..50 {
        let dealt = deal(&[&deck], &NoPast, &Choice { count: None, ..Choice::default() }, seed);
        assert_eq!(clashes(&dealt), 0, "seed {seed}");
    }
}

#[test]
fn an_evening_mixes_themes_kinds_and_decks() {
    let decks: Vec<Deck> = bundled::DECKS.iter().map(|deck| bundled_deck(deck.id)).collect();
    let mut in_a_row = 0;
    for seed in 0..100 {
        for deck in &decks {
            let dealt = deal(&[deck], &NoPast, &Choice::default(), seed);
            let themes: HashSet<_> = dealt.iter().map(|(_, card)| card.theme.clone()).collect();
            assert_eq!(themes.len(), 10, "{} with seed {seed}: a theme comes twice", deck.id);
            let of = |kind: &str| dealt.iter().filter(|(_, card)| card.kind.name() == kind).count();
            assert!((1..=6).contains(&of("question")), "{} with seed {seed}: {}", deck.id, of("question"));
            assert!(["sentence", "action", "scale", "choice", "guess", "pause"].iter().all(|kind| of(kind) <= 4));
            let twice = dealt.windows(2).filter(|two| two[0].1.kind.name() == two[1].1.kind.name());
            let (questions, others): (Vec<_>, Vec<_>) = twice.partition(|two| two[0].1.kind == Kind::Question);
            in_a_row += others.len() + usize::from(questions.len() > 3);
        }
        for mix in decks.chunks(4) {
            let dealt = deal(&mix.iter().collect::<Vec<_>>(), &NoPast, &Choice::default(), seed);
            let each = mix.iter().map(|deck| dealt.iter().filter(|(from, _)| from.id == deck.id).count());
            assert!(each.clone().all(|cards| (1..=5).contains(&cards)), "seed {seed}: {:?}", each.collect::<Vec<_>>());
        }
    }
    assert!(
        in_a_row <= 24,
        "in {in_a_row} of 1,200 evenings a kind comes in a row that is not a question, or questions often"
    );
}

/// Whoever changes this changes what a seed deals: raise `ALGORITHM` with it.
#[test]
fn the_same_seed_deals_the_same_evening_for_ever() {
    let sketch = |n: u8| Sketch {
        depth: [Depth::Light, Depth::Warm, Depth::Light, Depth::Warm, Depth::Deep][usize::from(n % 5)],
        place: match n {
            0 | 7 => Place::Opening,
            1 | 8 => Place::Closing,
            _ => Place::Middle,
        },
        theme: Some(n % 7),
        kind: n % 6,
    };
    let deck = deck("golden", &(0..30).map(sketch).collect::<Vec<_>>());
    let order = |seed: u64, order: Order| {
        let dealt = deal(&[&deck], &NoPast, &Choice { order, ..Choice::default() }, seed);
        dealt.iter().map(|(_, card)| card.id.as_str()["card-".len()..].to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(ALGORITHM, 1);
    assert_eq!(order(1, Order::Arc), "7 20 17 15 23 24 26 4 6 1");
    assert_eq!(order(2, Order::Arc), "0 5 2 22 26 9 6 4 3 1");
    assert_eq!(order(u64::MAX, Order::Arc), "0 17 25 5 6 9 26 4 3 1");
    assert_eq!(order(1, Order::Shuffle), "21 18 25 6 16 3 20 29 17 1");
    assert_eq!(order(1, Order::File), "0 1 2 3 4 5 6 7 8 9");
}

/// How long it takes is for `benches/` to say; here it must come to an end with every card in it.
#[test]
fn a_hundred_thousand_cards_are_dealt() {
    let sketch = |n: u32| Sketch {
        depth: Depth::ALL[(n % 3) as usize],
        place: if n.is_multiple_of(50) { Place::Opening } else { Place::Middle },
        theme: Some((n % 11).min(4) as u8),
        kind: (n % 7) as u8,
    };
    let deck = deck("many", &(0..100_000).map(sketch).collect::<Vec<_>>());
    for count in [None, Some(50_000), Some(10)] {
        let dealt = deal(&[&deck], &NoPast, &Choice { count, ..Choice::default() }, 7);
        assert_eq!(dealt.len(), count.unwrap_or(100_000));
    }
}

/// Five evenings in a row from one deck: nothing comes again while cards are left.
#[test]
fn a_deck_is_used_up_before_anything_comes_again() {
    let deck = bundled_deck("communication");
    let mut behind = Behind::default();
    let mut seen = HashSet::new();
    for evening in 1..=5 {
        for (deck, card) in deal(&[&deck], &behind, &Choice::default(), evening) {
            let is_new = seen.insert(card.id.clone());
            assert!(is_new || card.place != Place::Middle, "{} on evening {evening}", card.id);
            behind.seen.insert(key(&deck.id, &card.id), evening);
        }
    }
}

fn bundled_deck(id: &str) -> Deck {
    let deck = bundled::DECKS.iter().find(|deck| deck.id == id).expect("a bundled deck");
    parse::parse(deck.source, deck.id).deck
}

fn told(decks: &[&Deck], seed: u64) -> String {
    let mut text = String::new();
    for (deck, card) in deal(decks, &NoPast, &Choice::default(), seed) {
        let (depth, kind, theme) = (card.depth.number(), card.kind.name(), card.theme.as_deref().unwrap_or_default());
        let from = if decks.len() > 1 { format!("{:<9.9} ", deck.id) } else { String::new() };
        text.push_str(&format!("  {depth} {kind:<8} {theme:<22.22} {from}{}\n", card.text.one_line()));
    }
    text
}

#[test]
#[ignore = "prints evenings to be read by people: cargo test evenings_to_be_read -- --ignored --nocapture"]
fn evenings_to_be_read() {
    let decks: Vec<Deck> = bundled::DECKS.iter().map(|deck| bundled_deck(deck.id)).collect();
    for deck in &decks {
        for seed in 1..=10 {
            println!("{} with seed {seed}\n{}", deck.title, told(&[deck], seed));
        }
    }
    for seed in 1..=10 {
        let mixed: Vec<&Deck> = (0..2 + seed % 3).map(|n| &decks[(seed * 5 + n * 7) % decks.len()]).collect();
        let titles: Vec<&str> = mixed.iter().map(|deck| deck.title.as_str()).collect();
        println!("{} with seed {seed}\n{}", titles.join(" + "), told(&mixed, seed as u64));
    }
}
