//! What holds for every sequence of bytes, whoever wrote it: one property for each reader of the
//! program. Both `cargo test` and the targets of `cargo fuzz` run these, so that they cannot drift
//! apart. Each takes bytes and panics where something does not hold.

use okdeck::app::command::Command;
use okdeck::app::key::Key;
use okdeck::app::keymap;
use okdeck::couple::{Couple, change};
use okdeck::deck::import::{self, Format};
use okdeck::deck::parse::{self, Parsed, parse_bytes};
use okdeck::deck::{Deck, edit, export, wording};
use okdeck::diagnostic::{Diagnostic, Severity};
use okdeck::report::Report;
use okdeck::run::Event;
use okdeck::run::input::{Decoder, PASTE_BYTES};
use okdeck::session::{Session, draft, record};
use okdeck::settings;
use okdeck::text::{Clean, first_unprintable, width};
use okdeck::ui::theme;
use okdeck::words;

/// The most bytes that are looked at: more of the same finds nothing and takes long.
const MOST_BYTES: usize = 64 << 10;
/// The most cells of a line that tells of a fault.
const LINE: usize = 200;
/// Up to so many bytes it does not matter in how many pieces they come from a keyboard.
const SEQUENCE: usize = 64;

/// What holds for any bytes; it panics where it does not.
pub type Property = fn(&[u8]);

/// Each property with the name of its fuzz target and of the folder of its seeds.
pub const PROPERTIES: &[(&str, Property)] = &[
    ("deck", deck),
    ("session", session),
    ("couple", couple),
    ("config", config),
    ("import", import_of_any_form),
    ("input", input),
];

/// Demands that the property called `name` holds for `bytes`, of which the first are looked at.
pub fn demand(name: &str, bytes: &[u8]) {
    let (_, holds) = PROPERTIES.iter().find(|(known, _)| *known == name).expect("the name of a property");
    holds(&bytes[..bytes.len().min(MOST_BYTES)]);
}

/// A deck file is read whatever is in it; what is wrong can be told; and what is right comes back
/// from an export, from `deck fmt` and from `deck ids`.
pub fn deck(bytes: &[u8]) {
    let (source, parsed) = parse_bytes(bytes.to_vec(), "soup");
    assert_eq!(parsed.spans.len(), parsed.deck.cards.len());
    demand_spans(&source, parsed.spans.iter());
    demand_told(&source, &parsed.diagnostics);
    demand_told(&source, &wording::lint(&parsed, &source));
    if parsed.has_errors() {
        return;
    }
    let toml = export::toml(&parsed.deck, true);
    let again = demand_deck(&toml, &parsed.deck);
    assert_eq!(export::toml(&again.deck, true), toml);
    demand_edits(&source, &parsed.deck);
}

/// The edits that `deck fmt` and `deck ids` make change nothing that is played.
fn demand_edits(source: &str, deck: &Deck) {
    let ordered = edit::order::ordered(source).expect("a deck without errors is TOML");
    demand_deck(&ordered, deck);
    assert_eq!(edit::order::ordered(&ordered).as_ref(), Some(&ordered), "of {source}");
    let written = edit::ids::write(source, |_| true, true).expect("a deck without errors is TOML");
    let with_ids = parse::parse(&written.text, deck.id.as_str());
    assert!(
        !with_ids.has_errors(),
        "{}\n{}",
        Report::new("ids", &written.text, &with_ids.diagnostics).short(),
        written.text
    );
    // A card that was left out for having the text of another one may be among them now.
    let mut cards = with_ids.deck.cards.iter();
    assert!(deck.cards.iter().all(|card| cards.any(|other| other == card)), "of {source}\n{}", written.text);
}

/// Demands that `toml` is `deck` and has no errors.
fn demand_deck(toml: &str, deck: &Deck) -> Parsed {
    let parsed = parse::parse(toml, deck.id.as_str());
    assert!(!parsed.has_errors(), "{}\n{toml}", Report::new("deck", toml, &parsed.diagnostics).short());
    assert_same(&parsed.deck, deck, toml);
    parsed
}

/// Demands that a deck came back from `text`; tells the first card that did not.
pub fn assert_same(back: &Deck, deck: &Deck, text: &str) {
    for (back, card) in back.cards.iter().zip(&deck.cards) {
        assert_eq!(back, card, "{text}");
    }
    assert!(back == deck, "{}{text}", export::toml(back, true));
}

/// Demands that `toml` is `deck`, that `deck fmt` leaves it alone, and that the parser finds no fault
/// but matters of wording.
pub fn demand_faultless(toml: &str, deck: &Deck) {
    let parsed = demand_deck(toml, deck);
    let faults: Vec<_> = parsed.diagnostics.into_iter().filter(|d| d.code.severity() != Severity::Style).collect();
    let ends_are_missing = faults.iter().all(|fault| fault.code.name() == "missing-end");
    assert!(ends_are_missing, "{}\n{toml}", Report::new("deck", toml, &faults).short());
    assert!(edit::order::ordered(toml).is_none_or(|ordered| ordered == toml), "deck fmt would change\n{toml}");
}

/// Demands that the faults of a file stand in its order, inside it, and can be told.
fn demand_told(source: &str, faults: &[Diagnostic]) {
    demand_spans(source, faults.iter().map(|fault| &fault.span));
    assert!(faults.is_sorted_by_key(|fault| fault.span.start), "{faults:?}");
    demand_clean(&Report::new("soup.toml", source, faults));
}

fn demand_spans<'s>(source: &str, spans: impl Iterator<Item = &'s std::ops::Range<usize>>) {
    for span in spans {
        assert!(span.start <= span.end && source.get(span.clone()).is_some(), "{span:?} in {source:?}");
    }
}

/// Demands that nothing in any form of a report can drive a terminal, and that no line is long.
pub fn demand_clean(report: &Report<'_>) {
    let entries: Vec<_> = report.entries().collect();
    let json = serde_json::to_string(&entries).expect("entries are plain values");
    let (short, human) = (report.short(), report.human(false));
    for told in [&human, &short, &json] {
        assert_eq!(first_unprintable(told), None, "{told:?}");
    }
    for line in short.lines().chain(human.lines()) {
        assert!(width(line) <= LINE, "{} cells: {line}", width(line));
    }
    drop(report.human(true));
}

/// A session's file is read or refused. What was read is written and read again as it is, is whole up
/// to where it says, and can be undone to its first card. So is a note that was not finished.
pub fn session(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(note) = draft::read(&text) {
        assert_eq!(draft::read(&draft::written(&note)), Some(note));
    }
    let Ok(read) = record::read(&text) else { return };
    let whole = text.get(..read.whole).expect("steps end between characters");
    let again = record::read(whole).expect("the whole steps can be read");
    assert_eq!((again.session.state(), again.whole), (read.session.state(), whole.len()));
    demand_session(read.session);
}

fn demand_session(mut session: Session) {
    let written = record::written(&session);
    let read = record::read(&written).expect("what was written can be read");
    assert_eq!((read.whole, read.lost), (written.len(), 0), "{written}");
    assert_eq!((&read.session.head, &read.session.cards), (&session.head, &session.cards));
    assert_eq!((read.session.steps(), read.session.state()), (session.steps(), session.state()));
    assert_eq!(record::written(&read.session), written);
    assert!(session.state().at <= session.state().order.len());
    while session.undo(session.head.started).is_ok() {}
    assert_eq!(session.state().at, 0);
}

/// What belongs to the couple is read or refused, and is written and read again as it is. A change of
/// it that was made already changes nothing.
pub fn couple(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = Couple::read(&text);
    if let Ok(couple) = &read {
        let written = couple.written();
        assert_eq!(Couple::read(&written).as_ref(), Ok(couple), "{written}");
    }
    let couple = read.unwrap_or_default();
    for change in change::read(&text) {
        assert_eq!(change::read(&change.written()), std::slice::from_ref(&change));
        let made = change.made_in(&couple);
        assert_eq!(change.made_in(&made), made);
    }
}

/// Settings, keys and themes are read whatever is in their file. A setting can be written where the
/// file is TOML, and then it is what was written and no other has changed.
pub fn config(bytes: &[u8]) {
    let source = String::from_utf8_lossy(bytes);
    let read = settings::read(&source);
    demand_spans(&source, read.given.iter().map(|(_, span)| span));
    let (keys, faults) = keymap::read(&source);
    assert_eq!(keys.command(keymap::Scope::Note, Key::Ctrl('c')), Some(Command::Quit), "{source}");
    for faults in [&read.faults, &faults, &theme::file::read(&source).1] {
        demand_told(&source, faults);
    }
    for row in settings::ROWS {
        demand_setting(&source, &read, row);
    }
}

fn demand_setting(source: &str, read: &settings::Read, row: &settings::Row) {
    let value = row.get(&read.settings);
    let Some(text) = edit::value::with(source, row.key, &value.to_string()) else { return };
    assert_eq!(settings::read(&text).settings, read.settings, "{}\n{text}", row.key);
}

/// Cards of any form are read whatever is in their file. A deck that comes of it passes the parser,
/// and a note stands on a line of the file.
pub fn import_of_any_form(bytes: &[u8]) {
    match import::decode(bytes) {
        Err(foreign) => assert!(!words::said(&foreign).is_empty() && !words::decks::advised(&foreign).is_empty()),
        Ok(text) => FORMATS.iter().for_each(|format| import_of(&text, *format)),
    }
}

/// Every form that cards may come in.
pub const FORMATS: &[Format] = &[
    Format::Lines,
    Format::Markdown,
    Format::Csv,
    Format::Tsv,
    Format::Json,
    Format::Hascard,
    Format::Hashcards,
    Format::Anki,
];

/// The same for one form.
pub fn import_of(text: &str, format: Format) {
    let import = import::import(text, format, "x", None);
    if !import.deck.cards.is_empty() {
        demand_faultless(&export::toml(&import.deck, import.names_itself), &import.deck);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n").split('\n').count();
    for note in &import.notes {
        assert!((1..=lines).contains(&note.line), "{note:?}");
        assert!(Clean::new(&words::said(&note.why)).is_ok(), "{note:?}");
    }
}

/// Whatever a keyboard sends, in whatever pieces, is understood or dropped; a paste stays short; and
/// `ctrl-c` still is `ctrl-c`.
pub fn input(bytes: &[u8]) {
    let whole = heard(bytes, bytes.len().max(1));
    for length in [1, 2, 7] {
        let pieces = heard(bytes, length);
        assert!(bytes.len() > SEQUENCE || pieces == whole, "{pieces:?} and in one piece {whole:?}");
    }
}

/// What bytes mean that come in pieces of one length.
fn heard(bytes: &[u8], length: usize) -> Vec<String> {
    let (mut decoder, mut events) = (Decoder::default(), Vec::new());
    let mut tell = |event| events.push(told(&event));
    bytes.chunks(length).for_each(|piece| decoder.feed(piece, &mut tell));
    decoder.settle(&mut tell);
    assert_eq!(decoder.waits(), None, "nothing is held for ever");
    assert!(events.len() <= bytes.len());
    let mut keys = Vec::new();
    decoder.feed(b"\x03", |event| keys.push(event));
    assert!(matches!(keys[..], [Event::Key(Key::Ctrl('c'))]), "{keys:?}");
    events
}

fn told(event: &Event) -> String {
    if let Event::Paste(text) = event {
        // A byte that is no text becomes a character of three.
        assert!(text.chars().count() <= PASTE_BYTES && text.len() <= 3 * PASTE_BYTES);
    }
    format!("{event:?}")
}
