//! What is wrong in a deck, told at the exact word.
//!
//! Each file in `tests/decks` is marked source. A remark under a faulty line has carets under the
//! faulty words and the code: `# ^^^^ unknown-key`, in cells as a terminal shows them, a tab being
//! four. Where no remark can stand, the head of the file says it: `#! syntax 8:10 3` for line,
//! column and cells. `#! cards 2` says how many cards play.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use insta::assert_snapshot;
use okdeck::deck::parse::{FAULTS, LIST_ITEMS, Parsed, TEXT_CHARACTERS, parse, parse_bytes};
use okdeck::deck::{FILE_BYTES, bundled};
use okdeck::diagnostic::{Code, Diagnostic, Severity, Wrong};
use okdeck::report::Report;
use okdeck::text::{Clean, first_unprintable, width};
use okdeck::words;
use proptest::prelude::*;

use crate::fuzz::properties::{self, demand_clean};

/// A place on the screen: line, first cell, cells, and what is told there.
type Mark = (usize, usize, usize, String);

struct Fixture {
    name: String,
    source: String,
    parsed: Parsed,
    marks: Vec<Mark>,
    cards: usize,
}

static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(fixtures);

fn fixtures() -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/decks");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect();
    paths.sort();
    paths.iter().map(|path| fixture(path.file_stem().unwrap().to_str().unwrap(), fs::read(path).unwrap())).collect()
}

fn fixture(name: &str, bytes: Vec<u8>) -> Fixture {
    let (source, parsed) = parse_bytes(bytes, name);
    let (mut marks, mut cards) = (Vec::new(), 0);
    let mut faulty = 0;
    for (number, line) in source.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        match line.strip_prefix("#! ").map(|said| said.split([' ', ':']).collect::<Vec<_>>()).as_deref() {
            Some(["cards", count]) => cards = count.parse().unwrap(),
            Some([code, line, cell, cells]) => {
                marks.push((line.parse().unwrap(), cell.parse().unwrap(), cells.parse().unwrap(), code.to_string()));
            }
            Some(said) => panic!("{name}:{number}: {said:?}"),
            None if line.starts_with('#') && line.contains('^') => marks.push(carets(faulty, line)),
            None => faulty = number,
        }
    }
    marks.sort();
    Fixture { name: name.to_owned(), source, parsed, marks, cards }
}

fn carets(line: usize, remark: &str) -> Mark {
    let start = remark.find('^').unwrap();
    let cells = remark[start..].chars().take_while(|c| *c == '^').count();
    (line, start + 1, cells, remark[start + cells..].trim().to_owned())
}

impl Fixture {
    fn report(&self) -> Report<'_> {
        Report::new(&format!("{}.toml", self.name), &self.source, &self.parsed.diagnostics)
    }

    /// Where the parser sees the faults, as a reader of the screen would count.
    fn told(&self) -> Vec<Mark> {
        let faults = self.parsed.diagnostics.iter().filter(|fault| fault.code.severity() != Severity::Style);
        let mut marks: Vec<Mark> = faults.map(|fault| self.seen(fault)).collect();
        marks.sort();
        marks
    }

    fn seen(&self, fault: &Diagnostic) -> Mark {
        let cells = |text: &str| width(&Clean::lossy(text));
        let start = fault.span.start;
        let line_start = self.source[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.source[start..].find('\n').map_or(self.source.len(), |at| start + at);
        let place = self.report().place(start);
        assert_eq!(place.column, self.source[line_start..start].chars().count() + 1);
        let marked = &self.source[start..fault.span.end.clamp(start, line_end)];
        (place.line, cells(&self.source[line_start..start]) + 1, cells(marked), fault.code.to_string())
    }
}

#[test]
fn each_fault_is_told_at_its_words_and_nothing_else_is() {
    let mut wrong = String::new();
    for fixture in FIXTURES.iter() {
        let (told, marks) = (fixture.told(), &fixture.marks);
        let missing = marks.iter().filter(|mark| !told.contains(mark)).map(|mark| ("missing", mark));
        for (what, (line, cell, cells, code)) in
            missing.chain(told.iter().filter(|told| !marks.contains(told)).map(|told| ("told", told)))
        {
            wrong.push_str(&format!("{}.toml:{line}:{cell}: {cells} cells: {code}: {what}\n", fixture.name));
        }
        let (kept, spans) = (fixture.parsed.deck.cards.len(), fixture.parsed.spans.len());
        if told.len() != marks.len() || [kept, spans] != [fixture.cards; 2] {
            wrong.push_str(&format!("{}.toml: {} faults told, {kept} cards kept\n", fixture.name, told.len()));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn each_code_has_a_deck() {
    let told: BTreeSet<Code> =
        FIXTURES.iter().flat_map(|fixture| &fixture.parsed.diagnostics).map(|fault| fault.code).collect();
    let missing: Vec<_> =
        Code::ALL.iter().filter(|code| code.severity() != Severity::Style && !told.contains(code)).collect();
    assert!(missing.is_empty(), "no deck in tests/decks shows {missing:?}");
}

#[test]
fn each_fault_has_words_and_advice() {
    for fixture in FIXTURES.iter() {
        for fault in fixture.parsed.diagnostics.iter().filter(|fault| fault.code.severity() != Severity::Style) {
            let wrong = words::said(&fault.wrong);
            assert!(!wrong.ends_with('.'), "{}: {wrong}", fixture.name);
            let is_told = words::mending(fault).is_some() || fault.code == Code::UnknownWord;
            assert!(is_told, "{}: {wrong}: no advice", fixture.name);
        }
        assert_snapshot!(format!("told_{}", fixture.name), fixture.report().human(false));
    }
}

fn codes(parsed: &Parsed) -> Vec<Code> {
    parsed.diagnostics.iter().map(|fault| fault.code).collect()
}

fn card_texts(parsed: &Parsed) -> Vec<&str> {
    parsed.deck.cards.iter().map(|card| card.text.as_str()).collect()
}

#[test]
fn an_empty_file_is_called_empty() {
    for source in ["", "\u{feff}", " \n\n"] {
        let parsed = parse(source, "ours");
        assert_eq!(codes(&parsed), [Code::NoCards], "{source:?}");
        assert_eq!(parsed.diagnostics[0].wrong, Wrong::FileIsEmpty);
    }
    assert_eq!(codes(&parse("# nothing yet\n", "ours")), [Code::MissingTitle, Code::NoCards]);
}

/// The same faults at the same places, however an editor ends its lines and begins its files.
#[test]
fn line_ends_and_a_byte_order_mark_move_nothing() {
    for fixture in FIXTURES.iter().filter(|fixture| !codes(&fixture.parsed).contains(&Code::NotUtf8)) {
        let crlf = fixture.source.replace('\n', "\r\n");
        for source in [format!("\u{feff}{}", fixture.source), format!("\u{feff}{crlf}"), crlf] {
            let parsed = parse(&source, &fixture.name);
            let report = Report::new("x", &source, &parsed.diagnostics);
            let places = |report: &Report<'_>| {
                report.diagnostics.iter().map(|fault| (report.place(fault.span.start), fault.code)).collect::<Vec<_>>()
            };
            assert_eq!(places(&report), places(&fixture.report()), "{}", fixture.name);
            assert_eq!(parsed.deck.cards, fixture.parsed.deck.cards, "{}", fixture.name);
            assert!(!report.human(false).contains('\u{fffd}') || fixture.report().human(false).contains('\u{fffd}'));
        }
    }
}

/// A place of no length is drawn under the whole character behind it.
#[test]
fn a_fault_between_characters_can_be_drawn() {
    for source in ["日 = [\n", "é\n", "\u{b}", "title = \"T\"\n= 日\n", "👍"] {
        let faults: Vec<_> = (0..=source.len())
            .filter(|at| source.is_char_boundary(*at))
            .map(|at| Diagnostic::new(Code::Syntax, at..at, Wrong::NotToml))
            .collect();
        demand_clean(&Report::new("x.toml", source, &faults));
        properties::deck(source.as_bytes());
    }
}

#[test]
fn a_lone_carriage_return_is_named() {
    let parsed = parse("title = \"Old\"\rcards = [\"One\"]\r", "old");
    assert_eq!(codes(&parsed), [Code::Unprintable]);
    assert_eq!(parsed.diagnostics[0].wrong, Wrong::StandsHere { character: '\r' });
}

/// Everything that must not reach a terminal, as facts about terminals list it.
const HOSTILE: [char; 26] = [
    '\0',
    '\u{7}',
    '\u{8}',
    '\u{b}',
    '\u{1b}',
    '\u{7f}',
    '\u{80}',
    '\u{85}',
    '\u{9b}',
    '\u{61c}',
    '\u{200e}',
    '\u{200f}',
    '\u{202a}',
    '\u{202e}',
    '\u{2066}',
    '\u{2069}',
    '\u{2028}',
    '\u{2029}',
    '\u{fff9}',
    '\u{fffb}',
    '\u{e0001}',
    '\u{e007f}',
    '\u{fdd0}',
    '\u{fffe}',
    '\u{1ffff}',
    '\u{feff}',
];

#[test]
fn hostile_characters_are_named_and_never_come_out() {
    let places = [
        "title = \"a@b\"\ncards = [\"One\"]\n",
        "title = \"T\"\nid = \"a@b\"\ncards = [\"One\"]\n",
        "title = \"T\"\n\"a@b\" = 1\ncards = [\"One\"]\n",
        "title = \"T\"\nlanguage = \"e@n\"\ncards = [\"One\"]\n",
        "title = \"T\"\ncards = [\"a@b\"]\n",
        "title = \"T\"\n[[cards]]\ntext = \"One\"\nkind = \"a@b\"\n",
        "title = \"T\"\n[[cards]]\ntext = \"One\"\n\"a@b\" = 2\n",
        "title = \"T\"\n[[cards]]\ntext = \"One\"\nfollow_ups = [\"a\", \"a@b\"]\n",
        "title = \"T\"\n[[cards]]\ntext = '''\na@b'''\n",
        "title = \"T\"\n[[cards]]\ntext = \"One\"\ntimer = \"a@b\"\n",
    ];
    for c in HOSTILE {
        let named = format!("U+{:04X}", c as u32);
        let escape = format!("\\U{:08X}", c as u32);
        for place in places {
            let escaped = (!place.contains('\'')).then(|| place.replace('@', &escape));
            for source in std::iter::once(place.replace('@', &c.to_string())).chain(escaped) {
                let parsed = parse(&source, "ours");
                let report = Report::new("ours.toml", &source, &parsed.diagnostics);
                let fault = parsed.diagnostics.iter().find(|fault| fault.code == Code::Unprintable);
                let fault = fault.unwrap_or_else(|| panic!("{source:?}: {:?}", codes(&parsed)));
                let wrong = words::said(&fault.wrong);
                assert!(wrong.contains(&named), "{source:?}: {wrong}");
                assert!([c.to_string(), escape.clone()].contains(&source[fault.span.clone()].to_owned()), "{source:?}");
                demand_clean(&report);
                let shown = format!("{} {:?} {:?}", parsed.deck.title, parsed.deck.id, card_texts(&parsed));
                assert_eq!(first_unprintable(&shown), None, "{source:?}");
            }
        }
        let name = format!("a{c}b.toml");
        let parsed = parse("title = 1", &name);
        demand_clean(&Report::new(&name, "title = 1", &parsed.diagnostics));
        assert_eq!(first_unprintable(&parsed.deck.title), None);
    }
}

#[test]
fn limits_are_errors_with_a_place() {
    let card = |text: &str, more: &str| {
        format!("title = \"T\"\n[[cards]]\ntext = \"{text}\"\n{more}\n[[cards]]\ntext = \"One\"\n")
    };
    let list = |name: &str, count| format!("{name} = [{}]", vec!["\"x\""; count].join(", "));
    for letter in ["a", "é", "日"] {
        let most = card(&letter.repeat(TEXT_CHARACTERS), "");
        assert_eq!(parse(&most, "t").deck.cards.len(), 2);
        let above = card(&letter.repeat(TEXT_CHARACTERS + 1), "");
        assert_eq!(codes(&parse(&above, "t")), [Code::TooLong]);
        assert_eq!(card_texts(&parse(&above, "t")), ["One"]);
    }
    for (name, kind) in [("options", "kind = \"choice\"\n"), ("follow_ups", ""), ("tags", "")] {
        let most = card("Many", &format!("{kind}{}", list(name, LIST_ITEMS)));
        assert_eq!(parse(&most, "t").deck.cards.len(), 2, "{name}");
        let above = card("Many", &format!("{kind}{}", list(name, LIST_ITEMS + 1)));
        let parsed = parse(&above, "t");
        assert_eq!(codes(&parsed), [Code::TooLong], "{name}");
        assert!(above[parsed.diagnostics[0].span.clone()].starts_with("[\"x\""));
        assert_eq!(card_texts(&parsed), ["One"]);
    }
    let crowded = format!("title = \"T\"\ncards = [{}]\n[[cards]]\ntext = \"One\"\n", ",".repeat(5_000_000));
    assert_eq!(codes(&parse(&crowded, "t")), [Code::TooLong]);
    assert_eq!(card_texts(&parse(&crowded, "t")), ["One"]);
    let (_, parsed) = parse_bytes(vec![b'#'; FILE_BYTES + 1], "t");
    assert_eq!(codes(&parsed), [Code::TooLong]);
}

/// Each of these must end in an error of its own card: no stack overflow, no endless wait.
#[test]
fn deep_nesting_is_an_error_of_its_card() {
    let many = 100_000;
    let dotted = vec!["a"; many].join(".");
    let deep = [
        format!("x = {}", "[".repeat(many)),
        format!("x = {}{}", "[".repeat(many), "]".repeat(many)),
        "[".repeat(many),
        "[[".repeat(many),
        format!("{dotted} = 1"),
        format!("[{dotted}]"),
        format!("[[cards.{dotted}]]"),
        format!("x = {}", "{a = ".repeat(many)),
        format!("x = {}1{}", "{a = ".repeat(many), "}".repeat(many)),
        format!("x = {}", "[{a = ".repeat(many)),
        format!("x = {{{dotted} = 1}}"),
        format!("text = {}", "\"".repeat(many)),
        "{".repeat(many),
        "]".repeat(many),
        "=".repeat(many),
        ".".repeat(many),
    ];
    for piece in deep {
        let source = format!("title = \"T\"\n[[cards]]\ntext = \"One\"\n{piece}\n[[cards]]\ntext = \"Two\"\n");
        let shown: String = piece.chars().take(20).collect();
        let parsed = parse(&source, "deep");
        assert_eq!(card_texts(&parsed), ["Two"], "{shown}");
        assert!(parsed.has_errors() && parsed.diagnostics.len() < 4, "{shown}: {:?}", parsed.diagnostics);
        let report = Report::new("deep.toml", &source, &parsed.diagnostics);
        assert!(parsed.diagnostics.iter().all(|fault| report.place(fault.span.start).line == 4), "{shown}");
        demand_clean(&report);
        assert_eq!(parse(&piece, "deep").deck.cards.len(), 0, "{shown}");
    }
}

#[test]
fn a_bad_card_costs_only_itself() {
    let faults = [
        "text = 7",
        "text = \"\"\"oh",
        "text = '''oh",
        "text = \"oh",
        "text = [",
        "text = {",
        "text = [\n\"a\",",
        "oh no",
        "= 1",
        "kind = \"zebra\"",
        "[oh",
        "[[cards",
        "]]",
        "\"\"\"",
        "text = \"a\u{1b}b\"",
        "x = [\n[\n[\n",
        "depth = 9",
        "id = \"two\"",
    ];
    for fault in faults {
        let card = format!("[[cards]]\nid = \"bad\"\n{fault}\n\n");
        let good = |id: &str| format!("[[cards]]\nid = \"{id}\"\ntext = \"\"\"\n{id}\"\"\"\n\n");
        let source = format!("title = \"T\"\n{}{}{card}{card}{}", good("one"), good("two"), good("three"));
        let parsed = parse(&source, "t");
        assert_eq!(card_texts(&parsed), ["one", "two", "three"], "{fault}");
        assert!(parsed.has_errors(), "{fault}");
        for fault in &parsed.diagnostics {
            let place = source[..fault.span.start].matches("[[cards]]").count();
            assert!((3..=4).contains(&place) || source[fault.span.start..].starts_with("[[cards"), "{fault:?}");
        }
    }
}

/// Loading must grow with the bytes: each of these once took the square of the number of cards.
#[test]
fn a_hundred_thousand_cards_load() {
    let cards = 100_000;
    let deck = |card: &dyn Fn(usize) -> String| -> String {
        std::iter::once("title = \"Large\"\n".to_owned()).chain((0..cards).map(card)).collect()
    };
    let good = deck(&|n| {
        format!("\n[[cards]]\nid = \"c{n:06}\"\ntext = \"When did you last laugh about {n}?\"\ndepth = {}\n", n % 3 + 1)
    });
    let parsed = parse(&good, "large");
    assert_eq!((parsed.deck.cards.len(), parsed.diagnostics.len()), (cards, 0));
    assert!(parsed.spans.iter().all(|span| good[span.clone()].starts_with("[[cards]]")));

    let list: String = (0..cards).map(|n| format!("\"Card {n}\", ")).collect();
    assert_eq!(parse(&format!("title = \"T\"\ncards = [{list}]\n"), "large").deck.cards.len(), cards);

    let cards = 20_000;
    let deck = |card: &dyn Fn(usize) -> String| -> String {
        std::iter::once("title = \"Large\"\n".to_owned()).chain((0..cards).map(card)).collect()
    };
    for bad in [
        deck(&|_| "\n[[cards]]\nid = \"same\"\ntext = \"One\"\n".to_owned()),
        deck(&|n| format!("\n[[cards]]\ntext = \"{n}\"\ntimer = {n}\n")),
        deck(&|n| format!("\n[[cards]]\ntext = \"\"\"{n}\n")),
        deck(&|n| format!("\n[[cards]]\ntext = \\\"\"\"{n}\n")),
        format!("title = \"T\"\ncards = [{}]\n", "1, ".repeat(cards)),
        format!("title = \"T\"\ncards = [{}]\n", ",".repeat(cards)),
        format!("title = \"T\"\ncards = [\n{}]\n", ",\n".repeat(cards)),
        format!("title = \"T\"\n{}cards = [\"One\"]\n", "x\n".repeat(cards)),
        format!("title = \"T\"\n\"{}\" = 1\ncards = [\"One\"]\n", "x".repeat(1_000_000)),
    ] {
        let parsed = parse(&bad, "large");
        assert!(!parsed.diagnostics.is_empty() && parsed.diagnostics.len() <= FAULTS + 1);
        demand_clean(&Report::new("large.toml", &bad, &parsed.diagnostics));
    }
}

/// What two people type who know no TOML, and what the tests of parsers like to try.
pub const SCRAPS: &[&str] = &[
    "[[cards]]",
    "[cards]",
    "[[",
    "]]",
    "[",
    "]",
    "{",
    "}",
    "=",
    ",",
    ".",
    "#",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "text",
    "title",
    "cards",
    "kind",
    "id",
    "depth",
    "\"choice\"",
    "\"a\"",
    "1",
    "-0x1",
    "true",
    "2025-01-01",
    "é",
    "日本",
    "👩‍👩‍👧‍👦",
    "e\u{301}",
    "\u{202e}",
    "\u{1b}",
    "\0",
    "\u{feff}",
];

fn soup() -> impl Strategy<Value = Vec<u8>> {
    let scraps =
        prop::collection::vec(prop::sample::select(SCRAPS), 0..60).prop_map(|scraps| scraps.concat().into_bytes());
    prop_oneof![prop::collection::vec(any::<u8>(), 0..200), scraps]
}

/// One edit of a text: where, how many bytes go, what comes.
type Edit = (prop::sample::Index, usize, &'static str);

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_can_be_read_and_told(bytes in soup()) {
        properties::deck(&bytes);
    }

    #[test]
    fn any_edit_of_a_deck_of_many_faults_can_be_told(
        deck in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), scrap in prop::sample::select(SCRAPS),
    ) {
        let mut bytes = FIXTURES[deck.index(FIXTURES.len())].source.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes.splice(at..at + 1, scrap.bytes());
        properties::deck(&bytes);
    }

    #[test]
    fn an_edit_costs_no_card_but_those_it_touches(
        deck in prop::sample::select(bundled::DECKS),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..6, prop::sample::select(SCRAPS)), 1..5),
    ) {
        let whole = parse(deck.source, deck.id);
        let (edited, touched) = edit(deck.source, edits);
        let parsed = parse(&edited, deck.id);
        for (number, card) in whole.deck.cards.iter().enumerate() {
            prop_assert!(touched.contains(&(number + 1)) || parsed.deck.cards.contains(card), "lost {}:\n{edited}", card.id);
        }
    }
}

/// Makes the edits and says which pieces they touch: 0 is the head, a header belongs to the cards
/// on both of its sides.
fn edit(source: &str, mut edits: Vec<Edit>) -> (String, BTreeSet<usize>) {
    edits.sort_by_key(|(at, ..)| std::cmp::Reverse(at.index(source.len())));
    let headers: Vec<usize> = source.match_indices("[[cards]]").map(|(at, _)| at).collect();
    let piece = |at: usize| headers.iter().filter(|header| **header <= at).count();
    let (mut edited, mut touched) = (source.to_owned(), BTreeSet::new());
    let mut free = source.len();
    for (at, length, scrap) in edits {
        let start = at.index(source.len());
        let end = (start + length).min(free);
        if start > free {
            continue;
        }
        edited.replace_range(start..end, scrap);
        touched.extend(piece(start)..=piece(end));
        if headers.iter().any(|header| (*header..=header + "[[cards]]".len()).contains(&start)) {
            touched.insert(piece(start) - 1);
        }
        free = start;
    }
    (edited, touched)
}
