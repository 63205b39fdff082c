//! How the program feels, against the least that a full-screen program can be:
//! `cargo bench --bench feel`. Each figure is the median of nine runs, in which both programs take
//! turns; what counts is the ratio. Nothing here passes or fails, but what is over its limit is said.

mod fixtures;
#[path = "../plain.rs"]
mod plain;
mod terminal;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use fixtures::{House, MANY_SESSIONS};
use terminal::{IdleCost, KeyCost, Terminal};

const RUNS: usize = 9;
/// Keys that are measured in a run.
const KEYS: usize = 40;
/// Keys pressed at once.
const FLOOD: u32 = 10_000;
/// Cards of a deck that is far too large.
const LARGE: usize = 100_000;
/// Cards of the evening that is measured.
const LONG_EVENING: usize = 200;
const IDLE: Duration = Duration::from_secs(1);
const ENTER: &str = "\r";
const QUIT: &str = "q";

fn main() {
    let programs = Programs::build();
    let houses = Houses::new();
    let mut sheet = Sheet::default();
    for run in 0..=RUNS {
        let mut round = Sheet::default();
        measure_floor(&programs, &mut round);
        measure_starts(&programs, &houses, &mut round);
        measure_evening(&programs, &houses.evening, "evening", &mut round);
        measure_evening(&programs, &houses.large, "large", &mut round);
        measure_clock(&programs, &mut round);
        // The first run warms the disk and is not counted.
        if run > 0 {
            sheet.add(round);
        }
    }
    print(&sheet, toml_alone(&houses.large), &Read::of(&houses));
}

/// The two programs.
struct Programs {
    floor: PathBuf,
    okdeck: PathBuf,
}

impl Programs {
    fn build() -> Self {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--release", "--locked", "--example", "floor"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status();
        assert!(built.is_ok_and(|status| status.success()), "the floor is built");
        let okdeck = PathBuf::from(env!("CARGO_BIN_EXE_okdeck"));
        let floor = okdeck.with_file_name("examples").join("floor");
        Self { floor, okdeck }
    }

    fn floor(&self) -> Terminal {
        Terminal::start(&[self.floor.display().to_string()])
    }

    fn okdeck(&self, data: &Path, arguments: &[&str]) -> Terminal {
        let mut command = vec![self.okdeck.display().to_string(), "--data-dir".into(), data.display().to_string()];
        command.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        Terminal::start(&command)
    }
}

/// The folders, each made once.
struct Houses {
    fresh: House,
    once: House,
    years: House,
    shelf: House,
    evening: String,
    large: String,
}

impl Houses {
    fn new() -> Self {
        Self {
            fresh: House::fresh(),
            once: House::fresh().with_sessions(1),
            years: House::fresh().with_sessions(MANY_SESSIONS).with_decks(100),
            shelf: House::fresh().with_sessions(1).with_decks(1_000),
            evening: fixtures::deck("Evening", 2 * LONG_EVENING),
            large: fixtures::deck("Large", LARGE),
        }
    }
}

fn measure_floor(programs: &Programs, sheet: &mut Sheet) {
    let mut floor = programs.floor();
    sheet.time("floor", "ready", floor.see("Card 1"));
    floor.settle();
    let keys: Vec<KeyCost> = (0..KEYS).map(|_| floor.key(ENTER)).collect();
    sheet.keys("floor", &keys);
    sheet.note("floor", "memory", floor.peak_memory());
    sheet.time("floor", "quit", floor.quit(QUIT));
    // The floor may leave some of so many keys unread, and would not come to the one that ends it.
    let mut floor = programs.floor();
    floor.see("Card 1");
    sheet.time("floor", "flood", floor.flood(ENTER, FLOOD));
    floor.end();
}

fn measure_starts(programs: &Programs, houses: &Houses, sheet: &mut Sheet) {
    const LAST_DECK: &str = "Good News and Thanks";
    const CARD: &str = "4 of 10";
    let starts: [(&str, &House, &[&str], &str); 6] = [
        ("home", &houses.fresh, &[], LAST_DECK),
        ("resume", &houses.once, &["resume"], CARD),
        ("home, years", &houses.years, &[], LAST_DECK),
        ("resume, years", &houses.years, &["resume"], CARD),
        ("home, shelf", &houses.shelf, &[], LAST_DECK),
        ("resume, shelf", &houses.shelf, &["resume"], CARD),
    ];
    for (name, house, arguments, word) in starts {
        let mut okdeck = programs.okdeck(house.path(), arguments);
        sheet.time(name, "ready", okdeck.see(word));
        okdeck.settle();
        sheet.note(name, "memory", okdeck.peak_memory());
        sheet.time(name, "quit", okdeck.quit(QUIT));
    }
}

/// An evening with this deck, from its first card on.
fn measure_evening(programs: &Programs, deck: &str, name: &'static str, sheet: &mut Sheet) {
    let house = House::fresh().lived_in();
    let file = house.file("deck.toml", deck).display().to_string();
    let mut okdeck =
        programs.okdeck(house.path(), &["play", &file, "--order", "file", "--cards", &LONG_EVENING.to_string()]);
    sheet.time(name, "first frame", okdeck.see_anything());
    sheet.time(name, "ready", okdeck.see("1 of 200"));
    okdeck.settle();
    let keys: Vec<KeyCost> = (0..KEYS).map(|_| okdeck.key(ENTER)).collect();
    sheet.keys(name, &keys);
    sheet.note(name, "memory", okdeck.peak_memory());
    // Each changes whose turn it is, which is a step that is saved.
    sheet.time(name, "flood", okdeck.flood("w", FLOOD));
    sheet.idle(name, okdeck.idle(IDLE));
    sheet.time(name, "quit", okdeck.quit(QUIT));
}

/// A card with a clock that runs.
fn measure_clock(programs: &Programs, sheet: &mut Sheet) {
    let house = House::fresh().lived_in();
    let deck = "title = \"T\"\ncards = [{ text = \"Wait\", kind = \"action\", timer = \"10m\" }]\n";
    let file = house.file("deck.toml", deck).display().to_string();
    let mut okdeck = programs.okdeck(house.path(), &["play", &file]);
    okdeck.see("1 of 1");
    okdeck.settle();
    okdeck.key("t");
    sheet.idle("clock", okdeck.idle(IDLE * 2));
    okdeck.quit(QUIT);
}

/// What was measured: each time the sort of program, and what of it.
#[derive(Default)]
struct Sheet(BTreeMap<(&'static str, &'static str), Vec<f64>>);

impl Sheet {
    fn note(&mut self, program: &'static str, what: &'static str, figure: f64) {
        self.0.entry((program, what)).or_default().push(figure);
    }

    /// Milliseconds.
    fn time(&mut self, program: &'static str, what: &'static str, span: Duration) {
        self.note(program, what, span.as_secs_f64() * 1e3);
    }

    fn keys(&mut self, program: &'static str, keys: &[KeyCost]) {
        for key in keys {
            self.time(program, "key", key.last_byte);
            self.time(program, "key cpu", key.cpu);
        }
        let (bytes, cells) = keys.iter().fold((0, 0), |(bytes, cells), key| (bytes + key.bytes, cells + key.cells));
        self.note(program, "bytes a key", bytes as f64 / keys.len() as f64);
        self.note(program, "bytes a cell", bytes as f64 / cells.max(1) as f64);
    }

    fn idle(&mut self, program: &'static str, cost: IdleCost) {
        self.note(program, "wakeups", cost.wakeups);
        self.note(program, "idle cpu", cost.cpu_ms);
        self.note(program, "idle bytes", cost.bytes);
    }

    fn add(&mut self, round: Self) {
        for (key, figures) in round.0 {
            self.0.entry(key).or_default().extend(figures);
        }
    }

    /// The figure that this share of the others is under, 0.5 for the median.
    fn under(&self, program: &str, what: &str, share: f64) -> f64 {
        let mut figures =
            self.0.iter().find(|((p, w), _)| (*p, *w) == (program, what)).expect("it was measured").1.clone();
        figures.sort_by(f64::total_cmp);
        figures[((figures.len() - 1) as f64 * share).round() as usize]
    }

    fn median(&self, program: &str, what: &str) -> f64 {
        self.under(program, what, 0.5)
    }
}

/// What was read from decks, in MB.
struct Read {
    large: f64,
    shelf: f64,
}

impl Read {
    fn of(houses: &Houses) -> Self {
        let mb = |bytes: u64| bytes as f64 / f64::from(1 << 20);
        Self { large: mb(houses.large.len() as u64), shelf: mb(houses.shelf.deck_bytes()) }
    }
}

/// The table of figures and their limits.
fn print(sheet: &Sheet, toml: f64, read: &Read) {
    println!("\n{:<52} {:>9} {:>9} {:>7} {:>6}", "", "floor", "okdeck", "ratio", "limit");
    let floor = sheet.median("floor", "ready");
    let home = sheet.median("home", "memory");
    for (name, what, limit) in [
        ("home", "first useful frame: home (ms)", 1.5),
        ("resume", "resume", 1.5),
        ("home, years", "home, 1,000 sessions and 100 decks", 2.0),
        ("resume, years", "resume, 1,000 sessions and 100 decks", 2.0),
        ("home, shelf", "home, 1,000 decks", 3.0),
        ("resume, shelf", "resume, 1,000 decks", 3.0),
    ] {
        row(what, floor, sheet.median(name, "ready"), limit);
    }
    row("play 100,000 cards: first frame", floor, sheet.median("large", "first frame"), 3.0);
    row("play 100,000 cards: first card, against toml", toml, sheet.median("large", "ready"), 1.0);
    row("play 100,000 cards: memory (MB), against 60", 60.0, sheet.median("large", "memory"), 1.0);
    row("the same, against the bytes read (MB)", read.large, sheet.median("large", "memory") - home, 5.0);
    row(
        "1,000 decks: memory, against the bytes read (MB)",
        read.shelf,
        sheet.median("home, shelf", "memory") - home,
        5.0,
    );
    for (what, name, share, limit) in [
        ("key to last byte: median (ms)", "key", 0.5, 1.3),
        ("key to last byte: 95 of 100", "key", 0.95, 2.0),
        ("computing a key (ms)", "key cpu", 0.5, 1.6),
        ("bytes a changed cell", "bytes a cell", 0.5, 1.3),
        ("10,000 keys at once: each (ms)", "flood", 0.5, 1.5),
        ("peak memory of an evening (MB)", "memory", 0.5, 2.5),
        ("quitting (ms)", "quit", 0.5, 2.0),
    ] {
        row(what, sheet.under("floor", name, share), sheet.under("evening", name, share), limit);
    }
    row(
        "key, dealt from 100,000 cards, against few (ms)",
        sheet.median("evening", "key"),
        sheet.median("large", "key"),
        1.1,
    );
    for (what, name, program, most) in [
        ("wakeups a second when idle", "wakeups", "evening", 0.0),
        ("computing a second when idle (ms)", "idle cpu", "evening", 0.0),
        ("bytes a second when idle", "idle bytes", "evening", 0.0),
        ("wakeups a second with a clock", "wakeups", "clock", 1.0),
    ] {
        let figure = sheet.median(program, name);
        println!("{what:<52} {:>9} {figure:>9.2} {:>7} {most:>6}{}", "", "", missed(figure > most));
    }
    println!(
        "\nbytes a key: floor {:.0}, okdeck {:.0}",
        sheet.median("floor", "bytes a key"),
        sheet.median("evening", "bytes a key")
    );
}

fn row(what: &str, base: f64, figure: f64, limit: f64) {
    let ratio = figure / base;
    println!("{what:<52} {base:>9.3} {figure:>9.3} {ratio:>7.2} {limit:>6}{}", missed(ratio > limit));
}

fn missed(is_over: bool) -> &'static str {
    if is_over { "  missed" } else { "" }
}

/// How long `toml` takes to read the large deck into plain structs, in milliseconds.
fn toml_alone(text: &str) -> f64 {
    let mut runs: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(toml::from_str::<plain::Deck>(text).expect("the deck is TOML"));
            start.elapsed()
        })
        .collect();
    runs.sort();
    runs[RUNS / 2].as_secs_f64() * 1e3
}
