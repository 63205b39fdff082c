//! What the parts of an evening cost, and what very many cards cost, against the time that `toml`
//! alone takes to read the same bytes into plain structs: `cargo bench --bench evening`. Each figure
//! is the median of nine runs after one that is not counted. Nothing here passes or fails, but what
//! is over its limit is said.

mod parts;
mod plain;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use okdeck::deck::parse;
use okdeck::session::deal::{Choice, NoPast, deal};
use okdeck::session::record;
use okdeck::store::{Folders, library};

const RUNS: usize = 9;

fn main() {
    println!("{:<52} {:>10} {:>10} {:>7} {:>6}", "ms", "toml", "okdeck", "ratio", "limit");
    for (decks, cards) in [(10, 50), (1_000, 50), (1, 100_000)] {
        against_toml(decks, cards);
    }
    println!("\n{:<52} {:>10} {:>10} {:>7} {:>6}", "ms", "", "okdeck", "", "limit");
    let text = parts::deck(100_000);
    let large = parse::parse(&text, "large").deck;
    limited("deal ten of 100,000 cards", 10.0, || drop(deal(&[&large], &NoPast, &Choice::default(), 7)));
    let all = Choice { count: None, ..Choice::default() };
    let all = median(|| drop(black_box(deal(&[&large], &NoPast, &all, 7))));
    println!("{:<52} {:>10} {:>10.3}", "deal all of 100,000 cards", "", ms(all));
    let long = record::written(&parts::long_evening(&large, 10_000));
    limited("read a session of 10,000 steps", 20.0, || drop(record::read(&long)));
    let (name, mut search) = parts::search(100_000);
    limited(&name, 16.0, &mut search);
    println!();
    for (name, mut work) in parts::small() {
        println!("{name:<52} {:>10} {:>10.4}", "", ms(median(&mut work)));
    }
}

/// Loading so many decks with all that is wrong in them: by one thread, and from their folder as the
/// program does, which takes several threads where there are many.
fn against_toml(decks: usize, cards: usize) {
    let text = parts::deck(cards);
    let plain = || (0..decks).map(|_| toml::from_str::<plain::Deck>(&text).expect("TOML")).collect::<Vec<_>>();
    let ours = || (0..decks).map(|_| parse::parse(&text, "measured")).collect::<Vec<_>>();
    let toml = ms(median(plain));
    row(&format!("parse {decks} x {cards} cards"), toml, ms(median(ours)), 1.5);
    let folder = tempfile::tempdir().expect("a temporary folder");
    fill(folder.path(), decks, &text);
    let folders = Folders::find(Some(folder.path().to_owned()), Vec::new()).expect("a folder");
    let limit = if decks > 100 { 1.0 } else { 1.5 };
    row("load them from their folder, with threads", toml, ms(median(|| library::read_shelf(&folders))), limit);
}

fn fill(data: &Path, decks: usize, text: &str) {
    std::fs::create_dir(data.join("decks")).expect("a folder");
    for n in 0..decks {
        let text = text.replacen("title", &format!("id = \"deck-{n}\"\ntitle"), 1);
        std::fs::write(data.join("decks").join(format!("deck-{n}.toml")), text).expect("a deck");
    }
}

fn limited(name: &str, limit: f64, work: impl FnMut()) {
    let took = ms(median(work));
    println!("{name:<52} {:>10} {took:>10.3} {:>7} {limit:>6}{}", "", "", missed(took > limit));
}

fn row(name: &str, toml: f64, ours: f64, limit: f64) {
    let ratio = ours / toml;
    println!("{name:<52} {toml:>10.3} {ours:>10.3} {ratio:>7.2} {limit:>6}{}", missed(ratio > limit));
}

fn missed(is_over: bool) -> &'static str {
    if is_over { "  missed" } else { "" }
}

/// How long it takes to make something; to free it does not count.
fn median<T>(mut make: impl FnMut() -> T) -> Duration {
    drop(black_box(make()));
    let mut runs: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            let made = black_box(make());
            let took = start.elapsed();
            drop(made);
            took
        })
        .collect();
    runs.sort();
    runs[RUNS / 2]
}

fn ms(span: Duration) -> f64 {
    span.as_secs_f64() * 1e3
}
