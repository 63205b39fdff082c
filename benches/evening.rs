//! What the parts of an evening cost: `cargo bench`. Each line is the median of several runs after
//! one that is not counted, with the least and the most. Nothing here passes or fails.

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use okdeck::deck::{Deck, bundled, parse};
use okdeck::session::deal::{Choice, NoPast, deal};

const RUNS: usize = 9;

fn main() {
    let bundled: Vec<Deck> = bundled::DECKS.iter().map(|deck| parse::parse(deck.source, deck.id).deck).collect();
    let large = large_deck(100_000);
    println!("{:<44} {:>10} {:>10} {:>10}", "ms", "median", "least", "most");
    time("parse the twelve bundled decks", || {
        bundled::DECKS.iter().map(|deck| parse::parse(deck.source, deck.id).deck.cards.len()).sum::<usize>()
    });
    time("parse a deck of 100,000 cards", || parse::parse(&large, "large").deck.cards.len());
    time("toml reads the same into a table", || toml::from_str::<toml::Table>(&large).map(|table| table.len()));
    let large = parse::parse(&large, "large").deck;
    time("deal ten cards of twelve decks", || {
        let decks: Vec<&Deck> = bundled.iter().collect();
        deal(&decks, &NoPast, &Choice::default(), 7).len()
    });
    time("deal ten cards of 100,000", || deal(&[&large], &NoPast, &Choice::default(), 7).len());
    time("deal all of 100,000 cards", || {
        deal(&[&large], &NoPast, &Choice { count: None, ..Choice::default() }, 7).len()
    });
}

fn time<T>(what: &str, work: impl Fn() -> T) {
    black_box(work());
    let mut runs: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    runs.sort();
    let ms = |duration: Duration| format!("{:.3}", duration.as_secs_f64() * 1_000.0);
    println!("{what:<44} {:>10} {:>10} {:>10}", ms(runs[RUNS / 2]), ms(runs[0]), ms(runs[RUNS - 1]));
}

fn large_deck(cards: usize) -> String {
    let mut text = String::from("title = \"Large\"\n");
    for n in 0..cards {
        let depth = n % 3 + 1;
        writeln!(
            text,
            "[[cards]]\nid = \"card-{n}\"\ntext = \"Which number comes after {n}?\"\ndepth = {depth}\ntheme = \"t{}\"",
            n % 16
        )
        .expect("a string takes every line");
    }
    text
}
