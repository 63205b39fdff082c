//! The parts of an evening that are measured: what each is called, and the work itself.

use std::fmt::Write;
use std::time::Duration;

use okdeck::app::command::{Command, Effect, Moment};
use okdeck::app::key::Key;
use okdeck::app::{App, World};
use okdeck::deck::{Deck, Slug, bundled, parse, wording};
use okdeck::history::Sessions;
use okdeck::run::{canvas::Canvas, steady::Steady};
use okdeck::session::deal::{Choice, NoPast, Order, deal};
use okdeck::session::{Act, Dealt, Head, Seat, Session, record};
use okdeck::shelf::{Origin, Shelf, Shelved};
use okdeck::ui::{self, Frame, theme::Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use time::OffsetDateTime;

/// A part: its name, and what is done again and again.
pub type Part = (String, Box<dyn FnMut()>);

/// The text of a deck of this many cards.
pub fn deck(cards: usize) -> String {
    let mut text = String::from("title = \"Measured\"\ndescription = \"Cards to measure with.\"\n");
    for n in 0..cards {
        let (depth, theme) = (n % 3 + 1, n % 16);
        write!(
            text,
            "\n[[cards]]\nid = \"c{n:06}\"\ntext = \"What comes to your mind when you hear the number {n}?\"\n\
             depth = {depth}\ntheme = \"theme-{theme}\"\n"
        )
        .expect("a string takes every line");
        if n % 3 == 0 {
            text.push_str("follow_ups = [\"What did you feel first?\", \"Who else knows?\"]\n");
        }
    }
    text
}

/// The parts that cost little enough to be counted instruction by instruction.
pub fn small() -> Vec<Part> {
    let mut parts = work();
    parts.extend(frames());
    parts.push(show());
    parts
}

/// Parsing, checking, dealing, stepping, replaying.
fn work() -> Vec<Part> {
    let source = deck(50);
    let whole = parse::parse(&source, "measured");
    let parsed = whole.deck.clone();
    let bundled: Vec<Deck> = bundled::DECKS.iter().map(|deck| parse::parse(deck.source, deck.id).deck).collect();
    let text = source.clone();
    let mut stepped = evening(&parsed, 50);
    let long = record::written(&long_evening(&parsed, 1_000));
    vec![
        part("parse a deck of 50 cards", move || drop(parse::parse(&source, "measured"))),
        part("check its wording", move || drop(wording::lint(&whole, &text))),
        part("deal ten cards of the twelve decks", move || {
            let decks: Vec<&Deck> = bundled.iter().collect();
            drop(deal(&decks, &NoPast, &Choice::default(), 7));
        }),
        part("take a step and write it", move || {
            let step = stepped.take(Act::Swap, OffsetDateTime::UNIX_EPOCH).expect("there is a card");
            drop(record::written_step(&step));
        }),
        part("read a session of 1,000 steps", move || drop(record::read(&long).expect("it was just written"))),
    ]
}

/// A frame of each screen.
fn frames() -> Vec<Part> {
    const SCREENS: [(&str, &str); 16] = [
        ("home", ""),
        ("deck", "v"),
        ("history", "h"),
        ("settings", ","),
        ("limits", "L"),
        ("before the first card", "\r"),
        ("card", "\r\r"),
        ("index", "\r\ri"),
        ("note", "\r\rn"),
        ("private answer", "\r\rp"),
        ("cover", "\r\rpyes\r"),
        ("floor", "\r\ro"),
        ("break", "\r\rb\r"),
        ("help", "\r\r?"),
        ("what can be done", "\r\r0"),
        ("summary", "\r\r\r\r\r\r\r\r\r\r\r\r"),
    ];
    SCREENS.iter().map(|(name, keys)| frame_of(name, keys)).collect()
}

fn frame_of(name: &str, keys: &str) -> Part {
    let (app, theme) = (app_after(keys), Theme::full("dark"));
    let mut cells = Buffer::empty(Rect::new(0, 0, 80, 24));
    part(&format!("draw: {name}"), move || {
        cells.reset();
        drop(ui::draw(&mut Frame::new(&mut cells), &app, &theme));
    })
}

/// Two cards, one after the other, on a terminal that takes everything.
fn show() -> Part {
    let frames = ["\r\r", "\r\r\r"].map(|keys| {
        let mut cells = Buffer::empty(Rect::new(0, 0, 80, 24));
        drop(ui::draw(&mut Frame::new(&mut cells), &app_after(keys), &Theme::full("dark")));
        cells
    });
    let mut steady = Steady::new(Canvas::new(std::io::sink()), frames[0].area.as_size());
    let mut turn = 0;
    part("show the next card: cells to bytes", move || {
        turn = 1 - turn;
        steady.show(&frames[turn]).expect("a sink takes all");
    })
}

/// The program after these keys, from home on, with a deck of three cards before the twelve.
fn app_after(keys: &str) -> App {
    let mut shelf = Shelf::default();
    let source = "title = \"T\"\ncards = [\"What?\", \"Who?\", \"Where would you like to go, and with whom?\"]\n";
    shelf.put(Shelved::new(parse::parse(source, "t"), source, Origin::Bundled));
    bundled::DECKS.iter().for_each(|deck| shelf.put(Shelved::bundled(deck)));
    let mut app = app(shelf);
    for key in keys.chars() {
        drop(app.press(if key == '\r' { Key::Enter } else { Key::Char(key) }, moment()));
    }
    app
}

/// A letter more in the search through tonight's cards, of which there are this many.
pub fn search(cards: usize) -> Part {
    let source = deck(cards);
    let mut shelf = Shelf::default();
    shelf.put(Shelved::new(parse::parse(&source, "large"), &source, Origin::Bundled));
    let mut app = app(shelf);
    let choice = Choice { count: None, order: Order::File, ..Choice::default() };
    let ids: Vec<Slug> = app.world.shelf.decks.iter().map(|shelved| shelved.label.id.clone()).collect();
    drop(app.start(&ids, &choice, Some(7)).expect("there are cards"));
    drop(app.press(Key::Enter, moment()));
    drop(app.update(Command::GoTo(cards - 1), moment()));
    drop(app.press(Key::Char('i'), moment()));
    let mut letters = "number".chars().cycle();
    part(&format!("search among {cards} cards: a letter"), move || {
        let letter = letters.next().expect("a cycle");
        if letter == 'n' {
            (0.."number".len()).for_each(|_| drop::<Vec<Effect>>(app.press(Key::Backspace, moment())));
        }
        drop(app.press(Key::Char(letter), moment()));
    })
}

/// An evening with this many steps, as its file holds them.
pub fn long_evening(deck: &Deck, steps: usize) -> Session {
    let mut session = evening(deck, 10);
    for _ in 0..steps {
        session.take(Act::Swap, OffsetDateTime::UNIX_EPOCH).expect("there is a card");
    }
    session
}

fn evening(deck: &Deck, cards: usize) -> Session {
    let head = Head {
        id: Slug::new("1970-01-01-1").expect("a slug"),
        number: 1,
        started: OffsetDateTime::UNIX_EPOCH,
        decks: vec![deck.id.clone()],
        titles: vec![deck.title.clone()],
        order: Order::File,
        seed: 7,
        theme: None,
        starred_only: false,
        first: Seat::One,
    };
    let cards = deck.cards.iter().take(cards).map(|card| Dealt { deck: deck.id.clone(), card: card.clone() });
    Session::new(head, cards.collect())
}

fn app(shelf: Shelf) -> App {
    App::new(World {
        shelf,
        couple: Default::default(),
        sessions: Sessions::default(),
        settings: Default::default(),
        themes: Vec::new(),
        now: moment(),
        is_off_record: false,
        on_record: None,
        seed: 7,
    })
}

fn moment() -> Moment {
    Moment { wall: OffsetDateTime::UNIX_EPOCH, steady: Duration::ZERO }
}

fn part(name: &str, work: impl FnMut() + 'static) -> Part {
    (name.to_owned(), Box::new(work))
}
