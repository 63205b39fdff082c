//! However much a couple has kept: the first frame comes before all of it is read, what is pressed
//! meanwhile waits for it, and the newest evening is found by its name.

use std::path::PathBuf;
use std::time::Duration;

use okdeck::app::command::{Moment, Outcome};
use okdeck::app::key::Key;
use okdeck::app::{App, World};
use okdeck::deck::{Slug, bundled, parse};
use okdeck::history::{Brief, Sessions};
use okdeck::session::deal::Order;
use okdeck::session::{Act, Dealt, Head, Seat, Session, record};
use okdeck::shelf::{Origin, Shelf, Shelved};
use okdeck::store::{Folders, library, sessions};
use okdeck::ui::Frame;
use okdeck::ui::theme::Theme;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use time::macros::datetime;

use crate::pty::{self, GIVEN_BACK, House};

/// A deck that is far longer than what the first frame waits for.
fn long_deck(title: &str) -> String {
    let cards: Vec<String> = (1..=5_000).map(|n| format!("\"Is this long card {n}?\"")).collect();
    format!("title = \"{title}\"\ncards = [{}]\n", cards.join(", "))
}

/// An evening with a deck of three cards of which so many are done.
fn evening(id: &str, number: u64, done: usize) -> Session {
    let deck = parse::parse(DECK, "ours").deck;
    let started = datetime!(2025-11-01 20:00 +1) + time::Duration::days(number as i64);
    let head = Head {
        id: Slug::new(id).expect("an id"),
        number,
        started,
        decks: vec![deck.id.clone()],
        titles: vec![deck.title.clone()],
        order: Order::File,
        seed: 7,
        theme: None,
        starred_only: false,
        first: Seat::One,
    };
    let cards = deck.cards.iter().map(|card| Dealt { deck: deck.id.clone(), card: card.clone() }).collect();
    let mut session = Session::new(head, cards);
    for _ in 0..done {
        session.take(Act::Done, started).expect("a card");
    }
    session
}

const DECK: &str = "title = \"Ours\"
[[cards]]
id = \"one\"
text = \"Where was it?\"
[[cards]]
id = \"two\"
text = \"When was it?\"
[[cards]]
id = \"three\"
text = \"Who was it?\"
";

fn keep(house: &House, session: &Session) {
    std::fs::create_dir_all(house.data("sessions")).expect("a folder");
    std::fs::write(house.data("sessions").join(format!("{}.toml", session.head.id)), record::written(session))
        .expect("a session");
}

/// A home with a long deck of the couple's own.
fn with_long_deck() -> House {
    let house = House::new();
    std::fs::create_dir_all(house.data("decks")).expect("a folder");
    std::fs::write(house.data("decks/long.toml"), long_deck("A very long deck")).expect("a deck");
    house
}

/// The program at home, with the long deck read so many seconds late; none without strace.
fn reading_slowly(house: &House, seconds: u32) -> Option<pty::Terminal> {
    let deck = house.data("decks/long.toml").display().to_string();
    let slow = format!("-P {deck} -e trace=openat -e inject=openat:delay_enter={seconds}s -o /dev/null");
    pty::can_trace().then(|| house.shell(&format!("exec strace -qqq -f {slow} $OKDECK")))
}

/// What stood on the screen when these words had just come.
fn when(terminal: &pty::Terminal, words: &str) -> String {
    let (rows, columns) = (24.try_into().expect("rows"), 80.try_into().expect("columns"));
    let mut parser = vt100::Parser::new(rows, columns, 0);
    let mut seen = terminal.raw().into_iter().map(|byte| {
        parser.process(&[byte]);
        parser.screen().contents()
    });
    seen.find(|screen| screen.contains(words)).expect("the words came")
}

#[test]
fn the_first_frame_comes_before_everything_is_read() {
    let house = with_long_deck();
    keep(&house, &evening("2025-11-22-1", 1, 1));
    let terminal = house.okdeck(&[]).see("A very long deck");
    let first = when(&terminal, "A very long deck");
    // The row of keys is the last one of a frame.
    assert!(first.contains("Ours, card 2 of 3") && first.contains("q quit"), "{first}");
}

#[test]
fn little_is_read_before_the_first_frame() {
    let house = House::new();
    std::fs::create_dir_all(house.data("decks")).unwrap();
    std::fs::write(house.data("decks/short.toml"), "title = \"A very short deck\"\ncards = [\"What?\"]\n").unwrap();
    let terminal = house.okdeck(&[]).see("A very short deck");
    let first = when(&terminal, "A very short deck");
    assert!(!first.contains("q quit"), "{first}");
}

#[test]
fn what_is_pressed_while_decks_are_read_waits_and_then_acts() {
    let house = with_long_deck();
    let Some(terminal) = reading_slowly(&house, 2) else { return };
    let mut terminal = terminal.see("Good News and Thanks").send("/very long\r\r").past_note();
    terminal = terminal.see("A very long deck").send("q");
    assert_eq!(terminal.status(), 0);
    assert!(when(&terminal, "One moment").contains("Good News and Thanks"));
}

#[test]
fn leaving_does_not_wait_for_what_is_read() {
    let house = with_long_deck();
    for keys in ["q", "\x03", "jj\x03\x03"] {
        // Longer than any test waits.
        let Some(terminal) = reading_slowly(&house, 600) else { return };
        let terminal = terminal.see("Good News and Thanks").send(keys);
        // strace itself waits for the thread that reads.
        terminal.wait_for_modes(&GIVEN_BACK);
    }
}

#[test]
fn hiding_does_not_wait_for_what_is_read() {
    let house = with_long_deck();
    let Some(terminal) = reading_slowly(&house, 600) else { return };
    drop(terminal.see("Good News and Thanks").send("z").see_no_more("Good News"));
}

#[test]
fn much_is_announced_before_it_is_dealt_and_a_wrong_name_is_told_by_the_shell() {
    let house = House::new();
    let words = "very ".repeat(80);
    let cards: Vec<String> =
        (1..=12_000).map(|n| format!("\"Is this one of {words} many cards, card {n}?\"")).collect();
    std::fs::write(house.path("huge.toml"), format!("title = \"Huge\"\ncards = [{}]\n", cards.join(",\n"))).unwrap();
    let terminal = house.okdeck(&["play", "huge.toml", "--order", "file"]).past_note().see("card 1?");
    assert!(when(&terminal, "One moment, the cards are being read.").trim_start().starts_with("One"));
    let mut terminal = house.okdeck(&["play", "huge.toml", "nowhere.toml"]);
    assert_eq!(terminal.status(), 1);
    terminal.assert_given_back();
    assert!(terminal.screen().contains("nowhere.toml"), "{}", terminal.screen());
}

#[test]
fn the_newest_open_evening_is_resumed_with_the_decks_as_they_are_now() {
    let house = with_long_deck();
    for (id, number, done) in
        [("2025-11-02-1", 1, 1), ("2025-11-03-9", 2, 1), ("2025-11-03-10", 3, 2), ("2025-11-04-1", 4, 3)]
    {
        keep(&house, &evening(id, number, done));
    }
    std::fs::write(house.data("sessions/2025-11-05-1.toml"), "torn = ").unwrap();
    std::fs::write(house.data("decks/ours.toml"), DECK.replace("Who was it?", "Who was with you?")).unwrap();
    let terminal = house.okdeck(&["resume"]).see("Who was with you?");
    assert!(when(&terminal, "3 of 3").contains("Ours"));
}

#[test]
fn names_tell_the_newest_evening_and_renamed_ones_are_looked_at() {
    let house = House::new();
    let folders = Folders { data: house.data(""), decks: Vec::new(), config: None };
    let newest = || sessions::newest(&folders, |session| !session.is_over()).map(|session| session.head.id.to_string());
    assert_eq!(newest(), None);
    keep(&house, &evening("2025-11-09-1", 1, 1));
    keep(&house, &evening("2025-11-10-2", 2, 1));
    keep(&house, &evening("2025-11-10-11", 3, 3));
    assert_eq!(newest().as_deref(), Some("2025-11-10-2"));
    keep(&house, &evening("our-trip", 9, 1));
    assert_eq!(newest().as_deref(), Some("our-trip"));
    keep(&house, &evening("before-that", 0, 1));
    assert_eq!(newest().as_deref(), Some("our-trip"));
}

#[test]
fn ids_rise_with_the_evenings_also_on_a_clock_that_was_set_back() {
    let mut sessions = Sessions::default();
    let day = datetime!(2025-11-22 20:00 +1).date();
    assert_eq!(sessions.next_id(day).as_str(), "2025-11-22-1");
    sessions.add(evening("2025-11-22-1", 1, 1));
    sessions.add(evening("2025-11-22-10", 2, 1));
    sessions.add(evening("our-trip", 3, 1));
    assert_eq!(sessions.next_id(day).as_str(), "2025-11-22-11");
    let earlier = day.previous_day().expect("a day");
    assert_eq!(sessions.next_id(earlier).as_str(), "2025-11-22-11");
    let later = day.next_day().expect("a day");
    assert_eq!(sessions.next_id(later).as_str(), "2025-11-23-1");
}

#[test]
fn many_decks_stand_on_the_shelf_as_few_would() {
    let house = House::new();
    let folder = house.data("decks");
    std::fs::create_dir_all(&folder).unwrap();
    let deck = |n: usize| format!("id = \"deck-{}\"\ntitle = \"Deck {n}\"\ncards = [\"What?\"]\n", n % 90);
    (0..100).for_each(|n| std::fs::write(folder.join(format!("{n:03}.toml")), deck(n)).unwrap());
    std::fs::create_dir(folder.join("050-folder.toml")).unwrap();
    let folders = Folders { data: house.data(""), decks: Vec::new(), config: None };
    let read = library::read_shelf(&folders);
    let mut one_by_one = library::bundled_shelf();
    let paths: Vec<PathBuf> = library::deck_files(&folder);
    for path in &paths {
        match library::read_deck(path) {
            Ok(shelved) => one_by_one.put(shelved),
            Err(fault) => one_by_one.notices.push(format!("{fault}.")),
        }
    }
    let told = |shelf: &Shelf| {
        let decks = shelf.decks.iter().map(|shelved| (shelved.label.title.clone(), shelved.origin.clone()));
        (decks.collect::<Vec<_>>(), shelf.notices.clone())
    };
    assert_eq!(told(&read), told(&one_by_one));
    assert_eq!(read.notices.len(), 11, "ten ids twice, and a folder");
}

/// The program before everything was read: the bundled decks and this evening.
fn early(newest: Option<Session>) -> App {
    let mut shelf = Shelf::default();
    bundled::DECKS.iter().for_each(|deck| shelf.put(Shelved::bundled(deck)));
    let briefs = newest.iter().map(Brief::of).collect();
    App::early(World {
        shelf,
        couple: Default::default(),
        sessions: Sessions { briefs, is_partial: true, ..Sessions::default() },
        settings: Default::default(),
        themes: Vec::new(),
        now: at(0),
        is_off_record: false,
        on_record: None,
        seed: 7,
    })
}

fn at(milliseconds: u64) -> Moment {
    Moment { wall: datetime!(2025-11-22 20:00 +1), steady: Duration::from_millis(milliseconds) }
}

fn screen(app: &App) -> String {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a test backend");
    terminal
        .draw(|frame| drop(okdeck::ui::draw(&mut Frame::new(frame.buffer_mut()), app, &Theme::plain())))
        .expect("a test backend");
    terminal.backend().to_string()
}

/// Everything was read: these evenings and the deck they were dealt from.
fn read(evenings: &[Session]) -> Outcome {
    let mut shelf = library::bundled_shelf();
    shelf.put(Shelved::new(parse::parse(DECK, "ours"), DECK, Origin::File("ours.toml".into())));
    let mut sessions = Sessions::default();
    evenings.iter().for_each(|evening| sessions.add(evening.clone()));
    Outcome::Refreshed { shelf: Box::new(shelf), sessions: Box::new(sessions) }
}

#[test]
fn the_first_frame_marks_no_row_that_may_move() {
    // The newest evening is over, but an older one may be open.
    let mut app = early(None);
    assert!(!screen(&app).contains('›'), "{}", screen(&app));
    assert!(app.learn(read(&[evening("2025-11-10-1", 1, 1), evening("2025-11-11-1", 2, 3)])).is_empty());
    let known = screen(&app);
    assert!(known.contains("›▸ Continue  Ours, card 2 of 3"), "{known}");
    // One that is open stays where it is.
    let newest = evening("2025-11-11-1", 2, 1);
    let mut app = early(Some(newest.clone()));
    let row = |app: &App| screen(app).lines().find(|line| line.contains("Continue")).map(str::to_owned);
    let first = row(&app);
    assert!(first.as_deref().is_some_and(|row| row.contains("›▸ Continue  Ours, card 2 of 3")), "{first:?}");
    assert!(app.learn(read(&[evening("2025-11-10-1", 1, 1), newest])).is_empty());
    assert_eq!(row(&app), first);
}

#[test]
fn a_reading_that_takes_long_is_mentioned_until_it_is_over() {
    let mut app = early(None);
    assert!(app.waits_since().is_some());
    let due = app.next_tick().expect("something is due");
    assert!(app.tick(at(due.as_millis() as u64 - 1)).is_empty());
    assert!(!screen(&app).contains("One moment"));
    assert!(app.tick(at(due.as_millis() as u64)).is_empty());
    assert!(screen(&app).contains("One moment, the cards are being read."));
    assert_eq!(app.next_tick(), None, "nothing ticks while it is waited");
    assert!(app.learn(read(&[])).is_empty());
    assert!(!screen(&app).contains("One moment") && app.waits_since().is_none());
}

#[test]
fn only_leaving_stopping_and_hiding_need_no_knowledge() {
    let app = early(None);
    for key in [Key::Char('q'), Key::Ctrl('c'), Key::Ctrl('z'), Key::Char('z')] {
        assert!(app.urgent(key).is_some(), "{key}");
    }
    for key in [Key::Enter, Key::Char('h'), Key::Down, Key::Esc] {
        assert!(app.urgent(key).is_none(), "{key}");
    }
}
