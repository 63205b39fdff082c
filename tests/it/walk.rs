//! A random walk over everything that can happen: keys, pastes, clicks, the wheel, windows, decks, time
//! passing, stops and resumes. It looks for a panic, a broken frame, a state without a way out, a key in
//! the footer that does nothing, and an evening that is another one after a resume.
//!
//! `cargo test` walks a short way from a fixed seed. Further:
//!
//! ```sh
//! OKDECK_WALK_STEPS=1000000 OKDECK_WALK_SEED=42 cargo test --test it walk
//! ```
//!
//! A walk that fails is cut to the shortest one that still does and printed with its seed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use okdeck::app::Screen;
use okdeck::app::command::Command;
use okdeck::app::key::Key;
use okdeck::app::keymap::{self, Scope};
use okdeck::session::record;
use okdeck::ui::theme::Theme;

use crate::frame;
use crate::harness::Sofa;

/// Steps of one walk at most.
const LENGTH: usize = 60;
/// Keys within which every state must lead home or out.
const WAY_OUT: usize = 40;
/// How many shorter walks are tried when one fails.
const CUTS: usize = 600;

const WINDOWS: [(u16, u16); 14] = [
    (0, 0),
    (1, 1),
    (2, 3),
    (1, 60),
    (400, 2),
    (29, 8),
    (30, 7),
    (30, 8),
    (31, 9),
    (40, 12),
    (40, 12),
    (80, 24),
    (80, 24),
    (120, 33),
];

/// What is typed besides ASCII.
const LETTERS: &str = "éß日本語ひカﾞ한글กำที่क्षिשלוםمرحبا\u{301}\u{200d}\u{fe0f}👍🏽👨\u{200d}👩🇩🇪\u{202e}\u{1b}\u{7}";

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
    Press(Key),
    Paste(&'static str),
    Click(u16, u16),
    Wheel(Command),
    Window(u16, u16),
    Wait(u64),
    /// The program is killed, and started again.
    Stop,
}

/// A source of chance that is the same everywhere (splitmix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn one_of<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())].clone()
    }
}

/// Where a walk begins: the bundled decks, or one deck.
#[derive(Clone, Debug)]
enum Start {
    Home,
    Deck(PathBuf),
    LongText,
    LongWord,
}

impl Start {
    fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/decks");
        let world = std::fs::read_dir(folder.join("world")).expect("decks").map(|file| file.expect("a deck").path());
        let mut world: Vec<PathBuf> = world.collect();
        world.sort();
        let hostile = ["hostile.toml", "wide.toml", "syntax.toml", "duplicate-id.toml"].map(|name| folder.join(name));
        let decks = world.into_iter().chain(hostile).map(Self::Deck);
        [Self::Home, Self::Home, Self::Home, Self::LongText, Self::LongWord].into_iter().chain(decks).collect()
    }

    fn sofa(&self) -> Sofa {
        match self {
            Self::Home => Sofa::at_home(),
            Self::Deck(path) => Sofa::with_deck(&std::fs::read_to_string(path).expect("a deck")),
            Self::LongText => Sofa::with_deck(&one_card(&"A long day, 日本語 and 👨‍👩‍👧‍👦, then rest. ".repeat(280))),
            Self::LongWord => Sofa::with_deck(&one_card(&"Donaudampf".repeat(40))),
        }
    }
}

fn one_card(text: &str) -> String {
    format!(
        "title = \"Ours\"\n[[cards]]\ntext = \"{text}\"\nfollow_ups = [\"{text}\"]\nkind = \"choice\"\noptions = [\"{text}\", \"B\"]\n"
    )
}

#[test]
fn no_walk_ends_badly() {
    let number = |name| std::env::var(name).ok().map(|value| value.parse().expect("a number"));
    let steps = number("OKDECK_WALK_STEPS").unwrap_or(700);
    let mut chance = Chance(number("OKDECK_WALK_SEED").unwrap_or(11));
    let starts = Start::all();
    let mut taken = 0;
    while taken < steps {
        let seed = chance.next();
        let start = chance.one_of(&starts);
        let (walk, fault) = wander(&start, seed);
        taken += walk.len() as u64;
        if let Some(fault) = fault {
            let (shortest, fault) = cut(&start, walk, fault);
            panic!("from {start:?}, walk {seed}, after {taken} steps: {fault}\nthe shortest way there: {shortest:?}");
        }
    }
}

/// Walks at random, and says what was done and what was wrong.
fn wander(start: &Start, seed: u64) -> (Vec<Step>, Option<String>) {
    let mut walk = Vec::new();
    let fault = unless_it_panics(|| {
        let mut chance = Chance(seed);
        let mut sofa = start.sofa();
        for _ in 0..1 + chance.below(LENGTH) {
            let step = next_step(&sofa, &mut chance);
            walk.push(step.clone());
            sofa = take(sofa, step);
            if let Some(fault) = fault(&sofa) {
                return Some(fault);
            }
        }
        resumed_otherwise(&sofa)
    });
    let fault = fault.or_else(|| fault_at_end(start, &walk));
    (walk, fault)
}

/// What is wrong on a walk that was written down.
fn retrace(start: &Start, walk: &[Step]) -> Option<String> {
    let along_the_way = unless_it_panics(|| {
        let mut sofa = start.sofa();
        for step in walk {
            sofa = take(sofa, step.clone());
            if let Some(fault) = fault(&sofa) {
                return Some(fault);
            }
        }
        resumed_otherwise(&sofa)
    });
    along_the_way.or_else(|| fault_at_end(start, walk))
}

fn unless_it_panics(walk: impl FnOnce() -> Option<String>) -> Option<String> {
    catch_unwind(AssertUnwindSafe(walk)).unwrap_or_else(|panic| {
        let message = panic.downcast_ref::<String>().cloned();
        Some(format!(
            "a panic: {}",
            message.or(panic.downcast_ref::<&str>().map(|s| (*s).to_owned())).unwrap_or_default()
        ))
    })
}

/// Leaves out what can be left out, longer parts first.
fn cut(start: &Start, mut walk: Vec<Step>, mut fault: String) -> (Vec<Step>, String) {
    let mut part = walk.len();
    let mut tried = 0;
    while part > 0 && tried < CUTS {
        let mut at = 0;
        while at < walk.len() && tried < CUTS {
            tried += 1;
            let mut shorter = walk.clone();
            shorter.drain(at..(at + part).min(walk.len()));
            match retrace(start, &shorter) {
                Some(found) => (walk, fault) = (shorter, found),
                None => at += part,
            }
        }
        part /= 2;
    }
    (walk, fault)
}

fn next_step(sofa: &Sofa, chance: &mut Chance) -> Step {
    let (width, height) = sofa.window();
    match chance.below(100) {
        0..3 => Step::Window(1 + chance.below(200) as u16, 1 + chance.below(60) as u16),
        3..7 => {
            let (width, height) = chance.one_of(&WINDOWS);
            Step::Window(width, height)
        }
        7..10 => Step::Stop,
        10..14 => Step::Wait([1, 59, 2_000, 90_000, 9_000_000][chance.below(5)]),
        14..17 => Step::Paste(["two\nlines", "שלום 12", "👨‍👩‍👧‍👦\u{1b}[2J", "", "日本語\t\u{202e}"][chance.below(5)]),
        17..21 => Step::Wheel(chance.one_of(&[Command::Up, Command::Down])),
        21..28 => click(sofa, chance, width, height),
        28..80 => Step::Press(one_key(&keymap::rows(sofa.app.scope()).collect::<Vec<_>>(), chance)),
        80..90 => Step::Press(Key::Char(chance.one_of(&LETTERS.chars().collect::<Vec<_>>()))),
        90..94 => Step::Press(Key::Char(char::from(b' ' + chance.below(95) as u8))),
        _ => Step::Press(any_key(chance)),
    }
}

fn click(sofa: &Sofa, chance: &mut Chance, width: u16, height: u16) -> Step {
    let (_, clicks) = sofa.frame(&Theme::plain());
    let regions: Vec<_> = clicks.regions().map(|(region, _)| region).collect();
    if regions.is_empty() || chance.below(4) == 0 {
        return Step::Click(chance.below(usize::from(width)) as u16, chance.below(usize::from(height)) as u16);
    }
    let region = chance.one_of(&regions);
    Step::Click(region.x, region.y)
}

fn any_key(chance: &mut Chance) -> Key {
    one_key(&keymap::ROWS.iter().filter(|row| row.command != Command::Quit).collect::<Vec<_>>(), chance)
}

fn one_key(rows: &[&keymap::Row], chance: &mut Chance) -> Key {
    let row = chance.one_of(rows);
    Key::named(chance.one_of(row.keys)).expect("a key")
}

fn take(mut sofa: Sofa, step: Step) -> Sofa {
    match step {
        Step::Press(key) => sofa.key(key),
        Step::Paste(text) if sofa.app.takes_text() => sofa.carry_out(Command::Paste(text.to_owned())),
        Step::Paste(_) => {}
        Step::Click(x, y) => sofa = sofa.click_at(x, y),
        Step::Wheel(command) => sofa = sofa.wheel(command),
        Step::Window(width, height) => sofa = sofa.size((width, height)),
        Step::Wait(seconds) => sofa = sofa.wait(Duration::from_secs(seconds)),
        Step::Stop => sofa = sofa.killed(),
    }
    if sofa.has_quit { sofa.killed() } else { sofa }
}

/// What is wrong in the frame at hand.
fn fault(sofa: &Sofa) -> Option<String> {
    let (buffer, clicks) = sofa.frame(&Theme::plain());
    let fault = frame::fault(&buffer, &clicks)?;
    Some(format!("{fault}\n{}", sofa.screen()))
}

/// Whether an evening on the screen would be another one after a stop.
fn resumed_otherwise(sofa: &Sofa) -> Option<String> {
    let session = sofa.app.session().filter(|_| !sofa.app.world.is_off_record)?;
    let (_, text) = sofa.files.iter().find(|(id, _)| *id == session.head.id.to_string())?;
    let again = record::read(text).expect("a session file that was written can be read").session;
    let is_same = again.state() == session.state() && again.steps().len() == session.steps().len();
    (!is_same).then(|| format!("on the screen {:?}, from the file {:?}", session.state(), again.state()))
}

/// What is wrong with the state at the end of a walk: no way out of it, or a key that does nothing.
fn fault_at_end(start: &Start, walk: &[Step]) -> Option<String> {
    unless_it_panics(|| {
        let arrive = || walk.iter().cloned().fold(start.sofa(), take);
        no_way_out(arrive()).or_else(|| if walk.len().is_multiple_of(4) { idle_key(arrive) } else { None })
    })
}

fn no_way_out(mut sofa: Sofa) -> Option<String> {
    let begin = sofa.app.scope();
    for key in ["esc", "q", "enter"].iter().cycle().take(WAY_OUT) {
        let is_home = matches!(sofa.app.screen, Screen::Home(_)) && sofa.app.scope() == Scope::Home;
        if is_home || sofa.has_quit {
            sofa.key(Key::Ctrl('c'));
            return (!sofa.has_quit).then(|| "ctrl-c does not leave".to_owned());
        }
        let key = if sofa.app.scope() == Scope::Hidden { "z" } else { key };
        sofa = sofa.press(key);
    }
    Some(format!("no way out of {begin:?}, now in {:?}\n{}", sofa.app.scope(), sofa.screen()))
}

/// A key that the footer names, and that changes nothing and says nothing.
fn idle_key(arrive: impl Fn() -> Sofa) -> Option<String> {
    let before = arrive();
    let (buffer, clicks) = before.frame(&Theme::plain());
    let footer = buffer.area.bottom().checked_sub(1)?;
    let named = clicks.regions().filter(|(region, _)| region.y == footer);
    // A mark may be given again.
    let mut commands = named.map(|(_, command)| command).filter(|command| !matches!(command, Command::Allow(_)));
    let idle = commands.find(|command| {
        let mut after = arrive();
        after.frame(&Theme::plain());
        after.carry_out((*command).clone());
        !after.has_quit && after.app.status.is_none() && essence(&after) == essence(&before)
    })?;
    Some(format!("{idle:?} does nothing in {:?}\n{}", before.app.scope(), before.screen()))
}

/// All that a key may change, but the words of the status line.
fn essence(sofa: &Sofa) -> String {
    let app = &sofa.app;
    let world = (&app.world.couple, &app.world.settings, app.world.is_off_record);
    format!("{:?}", (&app.screen, &app.overlay, app.is_hidden, world, &sofa.files))
}
