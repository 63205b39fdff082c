//! Writing a deck of one's own: the file to begin with, its schema, edits that keep what stands
//! there, and an example for each code.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use okdeck::deck::edit::{ids, order};
use okdeck::deck::fields::{self, Shape};
use okdeck::deck::parse::{Parsed, parse};
use okdeck::deck::{Deck, Kind, Slug, bundled, schema, starter};
use okdeck::diagnostic::{Code, Severity};
use okdeck::tables::split;
use okdeck::text::first_unprintable;
use proptest::prelude::*;
use serde_json::Value;
use tempfile::TempDir;

use crate::harness::Sofa;

// The schema.

/// What no schema can say, because it is about two places of a file or about bytes that are no TOML.
/// Beside these it is more lenient on three values: a clock whose parts are a day or less each and
/// more together, more combining marks on a letter than can be shown, and a date in place of a text.
const BEYOND_A_SCHEMA: [Code; 3] = [Code::Syntax, Code::NotUtf8, Code::DuplicateId];

static SCHEMA: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&schema::schema()).unwrap());

/// Whether the schema takes a deck; nothing if it is not TOML.
fn is_taken(source: &str) -> Option<bool> {
    let table: toml::Table = source.strip_prefix('\u{feff}').unwrap_or(source).parse().ok()?;
    Some(SCHEMA.is_valid(&serde_json::to_value(&table).unwrap()))
}

fn errors(parsed: &Parsed) -> Vec<Code> {
    let faults = parsed.diagnostics.iter().map(|fault| fault.code);
    faults.filter(|code| code.severity() == Severity::Error).collect()
}

/// The parser and the schema say the same of a deck. Says whether there was anything to compare.
#[track_caller]
fn demand_agreement(name: &str, source: &str) -> bool {
    let found = errors(&parse(source, "test"));
    let Some(is_taken) = is_taken(source) else { return false };
    let is_refused = found.iter().any(|code| !BEYOND_A_SCHEMA.contains(code));
    assert!(is_taken != is_refused, "{name}: the parser says {found:?}, the schema takes it: {is_taken}\n{source}");
    true
}

fn decks_of_tests() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/decks");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read =
        |path: PathBuf| Some((path.file_name()?.to_str()?.to_owned(), String::from_utf8(fs::read(&path).ok()?).ok()?));
    paths.filter_map(read).filter(|(name, _)| name.ends_with(".toml")).collect()
}

#[test]
fn the_kept_schema_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(schema::FILE);
    let kept = fs::read_to_string(path).unwrap_or_default();
    assert!(kept == schema::text(), "renew it: cargo run -- deck schema > assets/okdeck.schema.json");
}

#[test]
fn the_schema_takes_each_deck_that_plays_and_refuses_the_others() {
    for deck in bundled::DECKS {
        assert!(demand_agreement(deck.id, deck.source));
        assert_eq!(is_taken(deck.source), Some(true), "{}", deck.id);
    }
    for (name, source) in decks_of_tests() {
        demand_agreement(&name, &source);
    }
}

/// Each card alone, so that no fault hides behind another.
#[test]
fn the_schema_and_the_parser_agree_on_each_card() {
    let mut compared = 0;
    for (name, source) in decks_of_tests() {
        for (number, piece) in split(&source, "cards").into_iter().enumerate() {
            let alone = match number {
                0 => format!("{}\n[[cards]]\ntext = \"x\"\n", &source[piece]),
                _ => format!("title = \"T\"\n{}", &source[piece]),
            };
            compared += usize::from(demand_agreement(&format!("{name}, piece {number}"), &alone));
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn each_key_has_examples_that_are_read_and_types_that_are_refused() {
    for (is_card, field) in fields::DECK.iter().map(|f| (false, f)).chain(fields::CARD.iter().map(|f| (true, f))) {
        let kind = match field.kinds.first() {
            Some(kind) => format!("kind = \"{kind}\"\n"),
            None => String::new(),
        };
        let scale = match (kind.contains("scale"), field.name) {
            (true, "low") => "high = \"x\"\n",
            (true, _) => "low = \"x\"\n",
            _ => "",
        };
        let deck = |value: &str| {
            let line = format!("{} = {value}\n", field.name);
            let needed = |name: &str, line: &str| if field.name == name { String::new() } else { line.to_owned() };
            if is_card {
                format!("title = \"T\"\n[[cards]]\n{}{kind}{scale}{line}", needed("text", "text = \"x\"\n"))
            } else {
                format!("{}{line}{}", needed("title", "title = \"T\"\n"), needed("cards", "[[cards]]\ntext = \"x\"\n"))
            }
        };
        assert!(!field.examples.is_empty() && field.meaning.len() > 5, "{}", field.name);
        for example in field.examples {
            let source = deck(example);
            let kinds = field.name == "kind" && example.contains("scale");
            let told = parse(&source, "t").diagnostics;
            assert!(told.is_empty() || kinds && told[0].code == Code::MissingEnd, "{source}{told:?}");
            assert_eq!(is_taken(&source), Some(true), "{source}");
        }
        for (value, is_right) in [
            ("\"x\"", matches!(field.shape, Shape::Line | Shape::Words | Shape::Slug)),
            ("true", field.shape == Shape::Truth),
            ("1", matches!(field.shape, Shape::Depth | Shape::Version)),
            ("[\"x\", \"y\"]", matches!(field.shape, Shape::Texts | Shape::Cards)),
            ("[7]", false),
            ("{ x = 1 }", false),
        ] {
            let source = deck(value);
            assert_eq!(errors(&parse(&source, "t")).is_empty(), is_right, "{source}");
            assert_eq!(is_taken(&source), Some(is_right), "{source}");
        }
    }
}

#[test]
fn the_schema_describes_each_key() {
    let schema = schema::schema();
    for (fields, properties) in
        [(fields::DECK, &schema["properties"]), (fields::CARD, &schema["$defs"]["card"]["properties"])]
    {
        for field in fields {
            let property = &properties[field.name];
            assert!(property["description"].as_str().unwrap().to_lowercase().contains(&field.meaning.to_lowercase()));
            assert_eq!(property["examples"].as_array().unwrap().len(), field.examples.len());
        }
    }
}

/// Taplo leaves out what stands beside a `$ref`, so nothing may.
#[test]
fn no_reference_of_the_schema_has_anything_beside_it() {
    fn demand_alone(value: &Value) {
        match value {
            Value::Object(keys) => {
                assert!(!keys.contains_key("$ref") || keys.len() == 1, "{value}");
                keys.values().for_each(demand_alone);
            }
            Value::Array(items) => items.iter().for_each(demand_alone),
            _ => {}
        }
    }
    demand_alone(&schema::schema());
}

/// Values as people write them, right in some places and wrong in others.
const VALUES: &[&str] = &[
    "\"\"",
    "\"  \"",
    "\"ok\"",
    "\"con\"",
    "\"com1\"",
    "\"Our Trip\"",
    "\"a-b\"",
    "\"-a\"",
    "0",
    "1",
    "2",
    "3",
    "4",
    "-1",
    "2.5",
    "true",
    "false",
    "\"light\"",
    "\"scale\"",
    "\"choice\"",
    "\"question\"",
    "\"opening\"",
    "\"each\"",
    "\"both\"",
    "\"90s\"",
    "\"0s\"",
    "\"0h00m\"",
    "\"1m30s\"",
    "\"25h\"",
    "\"24h\"",
    "\"86401s\"",
    "\"5s2m\"",
    "\"h\"",
    "\"en\"",
    "\"pt-BR\"",
    "\"pt_BR\"",
    "\"Deutch\"",
    "\"a\\u202eb\"",
    "\"a\\u001bb\"",
    "\"a\\nb\"",
    "\"a\\r\\nb\"",
    "\"a\\rb\"",
    "\"\\U000E0041\"",
    "\"日本 👩‍👩‍👧‍👦\"",
    "[]",
    "[\"a\"]",
    "[\"a\", \"b\"]",
    "[\"a\", \"\"]",
    "[\"a\", 1]",
    "[[\"a\"]]",
    "{ a = 1 }",
    "{ text = \"a\" }",
    "[{ text = \"a\" }]",
    "[{ depth = 1 }, \"b\"]",
];

fn keys(fields: &'static [fields::Field]) -> impl Strategy<Value = Vec<String>> {
    let names: Vec<&str> =
        fields.iter().map(|field| field.name).chain(["colour", "\"a\\u202eb\"", "$schema"]).collect();
    let line = |(name, value): (&str, &str)| match name {
        "$schema" => format!("\"$schema\" = {value}\n"),
        name => format!("{name} = {value}\n"),
    };
    let count = names.len();
    prop::sample::subsequence(names, 0..count.min(6)).prop_flat_map(move |names| {
        let values = prop::collection::vec(prop::sample::select(VALUES), names.len());
        values.prop_map(move |values| names.iter().copied().zip(values).map(line).collect())
    })
}

/// Lines with what a deck or card needs, unless they say it themselves or it is left out.
fn with(needed: &str, lines: Vec<String>, is_left_out: bool) -> String {
    let key = needed.split(' ').next().unwrap();
    let has = lines.iter().any(|line| line.starts_with(&format!("{key} ")));
    if has || is_left_out { lines.concat() } else { format!("{needed}\n{}", lines.concat()) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_schema_and_the_parser_agree_on_any_values(
        head in keys(fields::DECK), cards in prop::collection::vec(keys(fields::CARD), 0..3), bare in 0u8..12,
    ) {
        let has_list = head.iter().any(|line| line.starts_with("cards "));
        let mut source = with("title = \"T\"", head, bare == 0);
        if !has_list {
            for lines in cards {
                source.push_str(&format!("[[cards]]\n{}", with("text = \"x\"", lines, bare == 1)));
            }
        }
        prop_assert!(demand_agreement("any", &source) || source.contains("[["));
    }
}

// Edits.

/// A deck in which everything stands that an edit could break.
const MESSY: &str = "\u{feff}#:schema ./okdeck.schema.json\r
# About the deck, with \"quotes\" and [[cards]].\r
title   =   'Ours' # said\r
authors = [\"Alex\", # the first\r
  \"Sam\" ]\r
\r
# About the first card.\r
\r
[[ cards ]] # one\r
  # what to say\r
  text = '''\r
[[cards]]\r
Which town? # no remark''' # behind\r
  follow_ups = [\"one, # two\", 'thr\"ee'] # three\r
\r
  # how deep\r
  depth = 0x2\r
  # the end of the first card\r
\r
# -- more --\r
[[cards]]\r
text = \"Which \\u0074own, now?\"\r
\"colour\" = { b = 1, a = 2 } # unknown\r
id = 'named'\r
[[cards]]\r
text = \"No end of line\"\r
kind = \"question\"";

#[test]
fn ids_are_added_and_nothing_else_changes() {
    let written = ids::write(MESSY, |_| false, false).unwrap();
    assert_eq!((written.count, written.plain), (2, 0));
    let added = ["  id = \"cards-which-town-no-remark\"\r\n", "id = \"no-end-of-line\"\r\n"];
    assert_eq!(written.text.replacen(added[0], "", 1).replacen(added[1], "", 1), MESSY);
    assert!(written.text.contains("# one\r\n  id = \"cards-which-town-no-remark\"\r\n  # what to say\r\n"));
    let deck = parse(&written.text, "t").deck;
    assert_eq!(
        deck.cards.iter().map(|card| card.id.as_str()).collect::<Vec<_>>(),
        ["cards-which-town-no-remark", "named", "no-end-of-line"]
    );
    assert_eq!(ids::write(&written.text, |_| false, true).unwrap().text, written.text);
}

#[test]
fn ids_are_told_apart_and_readable() {
    let of = |texts: &[&str]| {
        let cards: String = texts.iter().map(|text| format!("[[cards]]\ntext = \"{text}\"\n")).collect();
        let written = ids::write(&format!("title = \"T\"\n{cards}"), |_| false, false).unwrap();
        let deck = parse(&written.text, "t").deck;
        assert_eq!(deck.cards.len(), texts.len(), "{}", written.text);
        deck.cards.iter().map(|card| card.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        of(&["What would you like to keep?", "What would you like to lose?", "What would you like to lose?!"]),
        ["what-would-you-like-to", "what-would-you-like-to-lose", "what-would-you-like-to-2"]
    );
    assert_eq!(of(&["What's your partner's \u{201c}café\u{201d}?"]), ["whats-your-partners-caf"]);
    assert_eq!(
        of(&["Con", "日本語のカード", "...", "???"]),
        [
            "con-2",
            Slug::of_text("日本語のカード").as_str(),
            Slug::of_text("...").as_str(),
            Slug::of_text("???").as_str()
        ]
    );
    let long = "a".repeat(70);
    assert_eq!(
        of(&[&long, &format!("{long}b")]),
        [Slug::of_text(&long).to_string(), Slug::of_text(&format!("{long}b")).to_string()]
    );
}

#[test]
fn a_card_with_a_past_keeps_its_name() {
    let source = "title = \"T\"\n[[cards]]\ntext = \"Which town?\"\n[[cards]]\ntext = \"Which river?\"\n";
    let town = Slug::of_text("Which town?");
    let written = ids::write(source, |id| *id == town, false).unwrap();
    let ids: Vec<_> = parse(&written.text, "t").deck.cards.into_iter().map(|card| card.id).collect();
    assert_eq!(ids, [town, Slug::new("which-river").unwrap()]);
}

#[test]
fn plain_texts_get_ids_only_if_asked() {
    let source = "title = \"T\"\ncards = [\n  \"Which town?\", # one\n  { text = 'Which river?' },\n  {id = 'x', text = \"Two\"}, {},\n]\n";
    let written = ids::write(source, |_| false, false).unwrap();
    assert_eq!((written.count, written.plain), (1, 1));
    assert_eq!(written.text, source.replace("{ text", "{ id = \"which-river\", text"));
    let all = ids::write(source, |_| false, true).unwrap();
    assert_eq!((all.count, all.plain), (2, 0));
    let table = "{ id = \"which-town\", text = \"Which town?\" }, # one";
    assert_eq!(all.text, written.text.replace("\"Which town?\", # one", table));
}

#[test]
fn keys_are_put_in_order_with_their_remarks() {
    let ordered = order::ordered(MESSY).unwrap();
    let expected = "[[ cards ]] # one\r\n\r\n  # how deep\r\n  depth = 0x2\r\n  # what to say\r\n  text = '''\r\n[[cards]]\r\nWhich town? # no remark''' # behind\r\n  follow_ups = [\"one, # two\", 'thr\"ee'] # three\r\n  # the end of the first card\r\n\r\n# -- more --\r\n[[cards]]\r\nid = 'named'\r\ntext = \"Which \\u0074own, now?\"\r\n\"colour\" = { b = 1, a = 2 } # unknown\r\n[[cards]]\r\nkind = \"question\"\r\ntext = \"No end of line\"";
    let start = MESSY.find("[[ cards ]]").unwrap();
    assert_eq!(ordered, format!("{}{expected}", &MESSY[..start]));
}

#[test]
fn a_remark_with_a_blank_line_behind_it_is_the_card_s() {
    let card = "title = \"T\"\n[[cards]]\n# about the card\n";
    let own = order::ordered(&format!("{card}\ntext = \"x\"\nid = \"x\"\n")).unwrap();
    assert_eq!(own, format!("{card}id = \"x\"\n\ntext = \"x\"\n"));
    let text_s = order::ordered(&format!("{card}text = \"x\"\nid = \"x\"\n")).unwrap();
    assert_eq!(text_s, "title = \"T\"\n[[cards]]\nid = \"x\"\n# about the card\ntext = \"x\"\n");
}

#[test]
fn long_lists_are_wrapped_and_others_left() {
    let long = "\"a text of some length\"";
    let row = [long; 5].join(", ");
    let source =
        format!("title = \"T\"\n[[cards]]\n  text = \"x\"\n  tags = [{row}] # why\n  follow_ups = [\"a\", \"b\"]\n");
    let wrapped = format!("  tags = [\n{}  ] # why\n", format!("    {long},\n").repeat(5));
    let ordered = order::ordered(&source).unwrap();
    assert_eq!(ordered, format!("title = \"T\"\n[[cards]]\n  text = \"x\"\n  follow_ups = [\"a\", \"b\"]\n{wrapped}"));
    for kept in [format!("title = \"T\"\ncards = [\n{row}\n]\n"), format!("title = \"T\"\ncards = [{row}, # here\n]\n")]
    {
        assert_eq!(order::ordered(&kept).unwrap(), kept);
    }
    let list = "title = \"T\"\ncards = [\"x\", { depth = 2, text = 'y', id = \"y\" },]\n";
    assert_eq!(
        order::ordered(list).unwrap(),
        "title = \"T\"\ncards = [\"x\", { id = \"y\", depth = 2, text = 'y' },]\n"
    );
}

#[test]
fn the_order_of_the_bundled_decks_is_the_one_that_is_written() {
    for deck in bundled::DECKS {
        let wrapped = order::ordered(deck.source).unwrap();
        let joined = |text: &str| text.replace(",\n]", "]").replace("[\n  ", "[").replace(",\n  ", ", ");
        assert_eq!(joined(&wrapped), joined(deck.source), "{}", deck.id);
    }
}

#[test]
fn what_is_not_toml_is_not_edited() {
    for source in ["title = ", "title = \"T\"\n[[cards]]\ntext = oh\n", "cards = [\"x\"]\n[[cards]]\ntext = \"y\"\n"] {
        assert_eq!(ids::write(source, |_| false, true), None);
        assert_eq!(order::ordered(source), None);
    }
}

/// A line of a card with a remark where one may stand.
fn card_line() -> impl Strategy<Value = String> {
    let lines = prop::sample::select(vec![
        "text = \"Which town?\"",
        "text = '''\nTwo\n[[cards]]\n# no remark'''",
        "depth = 2",
        "kind = \"choice\"",
        "options = [\"a\", \"b\"]",
        "follow_ups = [\n  \"one\", # inside [\n  \"two\"\n]",
        "theme = 'x # y'",
        "place = \"opening\"",
        "a.b = 1",
        "\"a b\" = { x = [1, 2], y = \"}\" }",
        "tags = [\"a text of some length\", \"another text of some length\", \"a third text of some length\", \"and more\"]",
        "when = 1979-05-27 07:32:00",
        "timer = \"90s\"",
        "id = \"an-id\"",
        "floor = true",
        "low = 2.5",
    ]);
    let remarks = prop::sample::select(vec!["", "", "# above\n", "\n", "# one\n\n# two\n", "  # in\n"]);
    let behind = prop::sample::select(vec!["", "", " # behind", "\t# \"quoted\" [x]"]);
    (remarks, lines, behind).prop_map(|(above, line, behind)| format!("{above}{line}{behind}\n"))
}

fn any_deck() -> impl Strategy<Value = String> {
    let card = (
        prop::collection::vec(card_line(), 0..7),
        prop::sample::select(vec!["[[cards]]\n", "[[cards]] # head\n", "[['cards']]\n# of it\n\n"]),
        prop::sample::select(vec!["", "# last\n", "\n"]),
    )
        .prop_map(|(mut lines, head, tail)| {
            // No key twice.
            let mut seen = Vec::new();
            lines.retain(|line| {
                let key = line
                    .lines()
                    .find(|line| line.contains('=') && !line.trim_start().starts_with('#'))
                    .unwrap()
                    .split(['=', '.'])
                    .next()
                    .unwrap()
                    .to_owned();
                let is_new = !seen.contains(&key);
                seen.push(key);
                is_new
            });
            format!("{head}{}{tail}", lines.concat())
        });
    let ends = (any::<bool>(), any::<bool>(), any::<bool>());
    (prop::collection::vec(card, 1..5), ends).prop_map(|(cards, (is_crlf, has_mark, has_end))| {
        let mut source = format!("# head\ntitle = \"T\" # title\n{}", cards.concat());
        if !has_end {
            source.truncate(source.trim_end().len());
        }
        let source = if is_crlf { source.replace('\n', "\r\n") } else { source };
        if has_mark { format!("\u{feff}{source}") } else { source }
    })
}

fn sorted(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<_> = lines.collect();
    lines.sort();
    lines
}

/// The lines of a text that end in a remark, from its `#` on, sorted; strings among them too.
fn remarks(source: &str) -> Vec<String> {
    sorted(source.lines().filter_map(|line| Some(line[line.find('#')?..].to_owned())))
}

/// The bytes of a text but for spaces, line ends and commas, sorted.
fn substance(source: &str) -> Vec<char> {
    let mut substance: Vec<char> = source.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    substance.sort_unstable();
    substance
}

fn without_ids(mut deck: Deck) -> Deck {
    for card in &mut deck.cards {
        card.id = Slug::of_text(&card.text);
    }
    deck
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn putting_in_order_loses_nothing_and_twice_is_once(source in any_deck()) {
        let ordered = order::ordered(&source).unwrap();
        prop_assert_eq!(parse(&ordered, "t").deck, parse(&source, "t").deck, "{}", source);
        prop_assert_eq!(remarks(&ordered), remarks(&source), "{}", source);
        prop_assert_eq!(substance(&ordered), substance(&source));
        prop_assert_eq!(ordered.contains("\r\n"), source.contains("\r\n"));
        prop_assert_eq!(ordered.replace("\r\n", "").contains('\n'), source.replace("\r\n", "").contains('\n'));
        prop_assert_eq!(order::ordered(&ordered).unwrap(), ordered);
    }

    #[test]
    fn each_remark_goes_with_its_key(source in any_deck()) {
        let ordered = order::ordered(&source).unwrap();
        // A wrapped list has its remark behind the closing bracket.
        let behind = |source: &str| -> Vec<String> {
            let has_both = |line: &&str| line.contains('=') && line.contains('#') && !line.starts_with("tags");
            sorted(source.lines().filter(has_both).map(str::to_owned))
        };
        prop_assert_eq!(behind(&ordered), behind(&source));
        let above = |source: &str| -> Vec<String> {
            let pairs = source.lines().zip(source.lines().skip(1)).filter(|(remark, _)| *remark == "# above");
            sorted(pairs.map(|(_, line)| line.split('=').next().unwrap().to_owned()))
        };
        prop_assert_eq!(above(&ordered), above(&source));
    }

    #[test]
    fn writing_ids_adds_lines_and_twice_is_once(source in any_deck()) {
        let written = ids::write(&source, |_| false, true).unwrap();
        let mut rest = written.text.as_str();
        let mut kept = String::new();
        for line in source.split_inclusive('\n') {
            while !rest.starts_with(line) {
                let (added, behind) = rest.split_once('\n').unwrap();
                prop_assert!(added.starts_with("id = \""), "{}", added);
                rest = behind;
            }
            rest = &rest[line.len()..];
            kept.push_str(line);
        }
        prop_assert_eq!((rest, &kept), ("", &source));
        let (before, after) = (parse(&source, "t"), parse(&written.text, "t"));
        prop_assert!(after.deck.cards.len() >= before.deck.cards.len());
        if errors(&before).is_empty() && !before.diagnostics.iter().any(|fault| fault.code == Code::DuplicateText) {
            prop_assert_eq!(without_ids(after.deck), without_ids(before.deck));
        }
        prop_assert_eq!(&ids::write(&written.text, |_| false, true).unwrap().text, &written.text);
    }
}

// The guide.

#[test]
fn the_example_of_the_guide_has_everything_and_plays() {
    let parsed = parse(starter::EXAMPLE, "example");
    assert_eq!(parsed.diagnostics, []);
    assert_eq!(is_taken(starter::EXAMPLE), Some(true));
    for field in fields::DECK.iter().chain(fields::CARD).filter(|field| field.name != "cards") {
        assert!(starter::EXAMPLE.lines().any(|line| line.starts_with(&format!("{} = ", field.name))), "{}", field.name);
    }
    for kind in Kind::NAMES {
        assert!(parsed.deck.cards.iter().any(|card| card.kind.name() == kind), "{kind}");
    }
    assert_eq!(order::ordered(starter::EXAMPLE).as_deref(), Some(starter::EXAMPLE));
    demand_plays(starter::EXAMPLE, "How awake are you right now?");
}

/// A deck is dealt, and its opening card stands on the screen.
fn demand_plays(source: &str, opening: &str) {
    let mut sofa = Sofa::with_deck(source).press("enter");
    for _ in 0..4 {
        if sofa.screen().contains(opening) {
            return;
        }
        sofa = sofa.press("enter");
    }
    panic!("{opening} is not on\n{}", sofa.screen());
}

#[test]
fn what_a_writer_begins_with_plays_as_it_is() {
    let title = "Our \"road\" trip \\ 日本";
    let tags = okdeck::language::Language::all().map(okdeck::language::Language::tag);
    for source in tags.flat_map(|tag| [starter::starter(title, tag), starter::two_lines(title, tag)]) {
        let parsed = parse(&source, "t");
        assert_eq!((parsed.diagnostics.as_slice(), parsed.deck.title.as_str()), (&[][..], title));
        assert_eq!(is_taken(&source), Some(true));
        assert_eq!(order::ordered(&source).as_deref(), Some(source.as_str()));
    }
    assert_eq!(starter::starter("T", "en").lines().next(), Some("#:schema ./okdeck.schema.json"));
    assert_eq!(starter::two_lines("T", "en").lines().count(), 2);
    demand_plays(&starter::starter("Ours", "en"), "How much energy do you have tonight?");
    demand_plays(&starter::two_lines("Ours", "en"), "t");
}

// The program.

/// A folder in which the program runs.
struct Desk(TempDir);

struct Said {
    status: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs `okdeck deck` with the data folder `data` and these variables.
    fn deck_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_okdeck"));
        command.env_clear().env("HOME", self.0.path()).env("PATH", "/usr/bin:/bin").current_dir(self.0.path());
        command.env("OKDECK_DATA_DIR", "data").envs(variables.iter().copied()).stdin(Stdio::null());
        let output = command.arg("deck").args(arguments.iter().map(OsStr::new)).output().unwrap();
        let said = Said {
            status: output.status.code().expect("no signal ended it"),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        assert_eq!(first_unprintable(&format!("{}{}", said.out, said.err)), None, "{arguments:?}");
        said
    }

    fn deck(&self, arguments: &[&str]) -> Said {
        self.deck_with(&[], arguments)
    }
}

impl Said {
    #[track_caller]
    fn demand(&self, status: i32, parts: &[&str]) {
        let said = format!("{}{}", self.out, self.err);
        assert_eq!(self.status, status, "{said}");
        for part in parts {
            assert!(said.contains(part), "{part:?} is not in:\n{said}");
        }
    }

    /// Refused on standard error alone, in a line or two.
    #[track_caller]
    fn refuses(&self, status: i32, parts: &[&str]) {
        self.demand(status, parts);
        assert_eq!(self.out, "");
        assert!((1..=3).contains(&self.err.lines().count()), "{}", self.err);
    }
}

#[test]
fn a_new_deck_stands_in_the_decks_folder_with_its_schema() {
    let desk = Desk::new();
    let said = desk.deck(&["new", "Our road trip!"]);
    said.demand(0, &[]);
    assert_eq!((said.out.as_str(), said.err.as_str()), ("data/decks/our-road-trip.toml\n", ""));
    assert_eq!(desk.read("data/decks/our-road-trip.toml"), starter::starter("Our road trip!", "en"));
    assert_eq!(desk.read("data/decks/okdeck.schema.json"), schema::text());
    desk.deck(&["check", "data/decks"]).demand(0, &[]);
    let said = desk.deck(&["new", "--minimal", "ours.toml"]);
    assert_eq!(said.out, "data/decks/ours.toml\n");
    assert_eq!(desk.read("data/decks/ours.toml"), starter::two_lines("ours", "en"));
    #[cfg(unix)]
    for (name, mode) in [
        ("data", 0o700),
        ("data/decks", 0o700),
        ("data/decks/ours.toml", 0o600),
        ("data/decks/okdeck.schema.json", 0o600),
    ] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o777, mode, "{name}");
    }
    desk.deck(&["new", "Warm-Up"]).demand(0, &["now stands in place of the bundled deck `warm-up`"]);
}

#[test]
fn a_new_deck_is_never_written_over_anything() {
    let desk = Desk::new();
    desk.write("data/decks/ours.toml", "mine");
    desk.write("data/decks/okdeck.schema.json", "mine too");
    desk.deck(&["new", "Ours"])
        .refuses(1, &["nothing was written: data/decks/ours.toml", "there already", "choose another name"]);
    assert_eq!(desk.read("data/decks/ours.toml"), "mine");
    desk.deck(&["new", "Others"])
        .demand(0, &["data/decks/others.toml\n", "okdeck.schema.json is of another okdeck", "okdeck deck schema >"]);
    assert_eq!(desk.read("data/decks/okdeck.schema.json"), "mine too");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", desk.path("data/decks/link.toml")).unwrap();
        desk.deck(&["new", "Link"]).refuses(1, &["there already"]);
        assert!(!desk.path("data/decks/nowhere").exists());
    }
    fs::create_dir(desk.path("data/decks/folder.toml")).unwrap();
    desk.deck(&["new", "Folder"]).refuses(1, &["there already"]);
    let file = Desk::new();
    file.write("data/decks", "no folder");
    file.deck(&["new", "Ours"]).refuses(1, &["cannot write this deck: data/decks/ours.toml", "--data-dir"]);
    let left: Vec<_> = fs::read_dir(desk.path("data/decks"))
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .filter(|name| name.to_string_lossy().starts_with(".okdeck"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_name_that_is_none_is_refused() {
    let desk = Desk::new();
    let long = "a".repeat(201);
    for (name, why) in [
        ("", "no letter and no digit"),
        ("  ", "no letter and no digit"),
        ("?!...", "no letter and no digit"),
        (".toml", "no letter and no digit"),
        ("con", "Windows keeps `con` for a device"),
        ("LPT1", "Windows keeps `LPT1` for a device"),
        ("a/b", "`a/b` is a path"),
        ("../x", "is a path"),
        ("a\\b", "is a path"),
        ("a\u{1b}[2J", "U+001B"),
        ("a\u{202e}b", "U+202E"),
        ("a\nb", "more than one line"),
        (&long, "more than 200 characters"),
    ] {
        desk.deck(&["new", "--", name]).refuses(2, &["okdeck: no name for a deck: ", why]);
    }
    assert!(!desk.path("data").exists());
}

#[cfg(unix)]
#[test]
fn the_editor_is_opened_on_the_new_deck() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.write("my editor", "#!/bin/sh\nprintf '%s|' \"$@\" > called\n");
    fs::set_permissions(desk.path("my editor"), fs::Permissions::from_mode(0o700)).unwrap();
    let program = desk.path("my editor");
    let editor = format!("'{}' --wait \"a b\"", program.display());
    desk.deck_with(&[("EDITOR", &editor)], &["new", "One", "--edit"]).demand(0, &["one.toml"]);
    assert_eq!(desk.read("called"), "--wait|a b|data/decks/one.toml|");
    desk.deck_with(&[("EDITOR", "false"), ("VISUAL", &editor)], &["new", "Two", "--edit"]).demand(0, &[]);
    assert!(desk.read("called").contains("two.toml"));
    desk.deck_with(&[("EDITOR", "false"), ("VISUAL", " ")], &["new", "Three", "--edit"])
        .demand(1, &["the deck is written, but the editor failed: false"]);
    assert!(desk.path("data/decks/three.toml").exists());
    desk.deck_with(&[("EDITOR", "/nowhere/vi")], &["new", "Four", "--edit"])
        .demand(1, &["the editor failed: /nowhere/vi", "set $VISUAL or $EDITOR"]);
    desk.deck(&["new", "Five", "--edit"]).refuses(1, &["no editor is known", "neither is set", "EDITOR=nano"]);
    assert!(!desk.path("data/decks/five.toml").exists());
}

#[test]
fn the_program_prints_the_schema_and_the_guide() {
    let desk = Desk::new();
    let said = desk.deck(&["schema"]);
    said.demand(0, &[]);
    assert_eq!(said.out, schema::text());
    let help = desk.deck(&["--help"]);
    help.demand(0, &["Two lines are a deck:", "Keys of a card:", "title = \"The Long Way Home\""]);
    let example: String = help
        .out
        .lines()
        .skip_while(|line| !line.contains("One deck with all of them"))
        .skip(2)
        .map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line)))
        .collect();
    assert_eq!(example.trim_end(), starter::EXAMPLE.trim_end());
    assert!(starter::guide().lines().all(|line| line.chars().count() <= 100));
    assert!(!desk.deck(&["-h"]).out.contains("Long Way Home"));
}

#[test]
fn the_program_writes_ids_into_a_file() {
    let desk = Desk::new();
    desk.write("messy.toml", MESSY);
    let said = desk.deck(&["ids", "messy.toml"]);
    said.demand(0, &["2 ids written."]);
    assert_eq!(said.out, "");
    assert_eq!(desk.read("messy.toml"), ids::write(MESSY, |_| false, false).unwrap().text);
    desk.deck(&["ids", "messy.toml"]).demand(0, &["No id is missing."]);
    desk.write("plain.toml", "title = \"T\"\ncards = [\"Which town?\", \"Which river?\"]\n");
    desk.deck(&["ids", "plain.toml"]).demand(0, &["No id is missing; 2 plain texts have none, --texts"]);
    desk.deck(&["ids", "--texts", "plain.toml"]).demand(0, &["2 ids written."]);
    desk.deck(&["check", "plain.toml"]).demand(0, &[]);
}

#[test]
fn ids_keep_the_past_of_a_card() {
    let desk = Desk::new();
    let town = Slug::of_text("Which town?");
    desk.write("ours.toml", "title = \"T\"\n[[cards]]\ntext = \"Which town?\"\n[[cards]]\ntext = \"Which river?\"\n");
    desk.write("data/couple.toml", format!("version = 1\n[[stars]]\ndeck = \"ours\"\ncard = \"{town}\"\n"));
    desk.deck(&["ids", "ours.toml"]).demand(0, &["2 ids written."]);
    let text = desk.read("ours.toml");
    assert!(text.contains(&format!("id = \"{town}\"")) && text.contains("id = \"which-river\""), "{text}");
}

#[test]
fn what_cannot_be_changed_is_left_and_named() {
    let desk = Desk::new();
    desk.write("bad.toml", "title = \"T\"\n[[cards]]\ntext = oh\n");
    desk.write("latin.toml", b"title = \"caf\xe9\"\ncards = [\"x\"]\n");
    desk.write("both.toml", "title = \"T\"\ncards = [\"x\"]\n[[cards]]\ntext = \"y\"\n");
    desk.write("twice.toml", "title = \"T\"\n[a]\nb = 1\n[[cards]]\ntext = \"y\"\n[a]\n");
    fs::create_dir(desk.path("folder.toml")).unwrap();
    for command in ["ids", "fmt"] {
        for (name, parts) in [
            ("bad.toml", ["bad.toml:3:8: syntax", "cannot change this deck: bad.toml: it is not TOML throughout"]),
            ("latin.toml", ["latin.toml:1:13: not-utf8", "cannot change this deck: latin.toml"]),
            ("both.toml", ["both.toml:3:1: syntax", "cannot change this deck: both.toml"]),
            ("twice.toml", ["twice.toml:6:", "cannot change this deck: twice.toml"]),
            ("folder.toml", ["cannot read this deck: folder.toml: this is a folder", "name a deck file"]),
            ("none.toml", ["cannot read this deck: none.toml", "check the path"]),
        ] {
            let before = fs::read(desk.path(name)).ok();
            let said = desk.deck(&[command, name]);
            said.refuses(1, &parts);
            assert_eq!(fs::read(desk.path(name)).ok(), before, "{name}");
        }
        desk.deck(&[command]).demand(2, &["Usage"]);
    }
    assert!(fs::read_dir(desk.0.path()).unwrap().count() == 5, "a file was left behind");
}

#[cfg(unix)]
#[test]
fn a_changed_file_keeps_its_mode_and_its_link_and_a_read_only_one_its_words() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.write("real.toml", "title = \"T\"\n[[cards]]\ntext = \"Which town?\"\ndepth = 2\n");
    fs::set_permissions(desk.path("real.toml"), fs::Permissions::from_mode(0o644)).unwrap();
    std::os::unix::fs::symlink("real.toml", desk.path("link.toml")).unwrap();
    desk.deck(&["ids", "link.toml"]).demand(0, &["1 id written."]);
    assert!(fs::symlink_metadata(desk.path("link.toml")).unwrap().is_symlink());
    assert!(desk.read("real.toml").contains("which-town"));
    assert_eq!(fs::metadata(desk.path("real.toml")).unwrap().permissions().mode() & 0o777, 0o644);
    fs::set_permissions(desk.path("real.toml"), fs::Permissions::from_mode(0o444)).unwrap();
    let before = desk.read("real.toml");
    desk.deck(&["fmt", "real.toml"]).refuses(1, &["cannot change this deck: real.toml: this file is read-only"]);
    assert_eq!(desk.read("real.toml"), before);
}

#[test]
fn the_program_puts_keys_in_order() {
    let desk = Desk::new();
    desk.write("a.toml", MESSY);
    desk.write("b.toml", starter::EXAMPLE);
    let said = desk.deck(&["fmt", "--check", "a.toml", "b.toml"]);
    assert_eq!((said.status, said.out.as_str(), said.err.as_str()), (1, "a.toml\n", ""));
    assert_eq!(desk.read("a.toml"), MESSY);
    let said = desk.deck(&["fmt", "a.toml", "b.toml"]);
    assert_eq!((said.status, said.out.as_str()), (0, "a.toml\n"));
    assert_eq!(desk.read("a.toml"), order::ordered(MESSY).unwrap());
    assert_eq!(desk.deck(&["fmt", "--check", "a.toml", "b.toml"]).status, 0);
    // One that cannot be read never hides the rest.
    desk.write("c.toml", MESSY);
    desk.deck(&["fmt", "none.toml", "c.toml"]).demand(1, &["none.toml", "c.toml\n"]);
}

/// The decks that `okdeck deck explain` shows: with the fault, and mended.
fn shown_decks(said: &str) -> [String; 2] {
    let (_, decks) = said.split_once("With the fault:\n").unwrap();
    let (faulty, mended) = decks.split_once("Mended:\n").unwrap();
    [faulty, mended]
        .map(|deck| deck.lines().map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect())
}

#[test]
fn each_code_is_explained_by_a_deck_that_has_it_and_one_that_has_not() {
    let desk = Desk::new();
    let list = desk.deck(&["explain"]);
    list.demand(0, &[]);
    assert_eq!(list.out.lines().count(), Code::ALL.len());
    for code in Code::ALL {
        assert!(list.out.contains(&format!("{code} ")), "{code}");
        let said = desk.deck(&["explain", code.name()]);
        said.demand(0, &[code.name(), &okdeck::words::decks::meaning(*code)]);
        let [faulty, mended] = shown_decks(&said.out);
        desk.write("faulty.toml", faulty);
        desk.write("mended.toml", mended);
        let told = |name: &str| desk.deck(&["check", "--style", name]).out.contains(&format!(": {code}: "));
        // Two faults are too large or too odd to be printed.
        let is_shown = !matches!(code, Code::NotUtf8 | Code::TooLong);
        assert_eq!((told("faulty.toml"), told("mended.toml")), (is_shown, false), "{}", said.out);
    }
    desk.deck(&["explain", "unknwon-key"]).refuses(2, &["no such code: unknwon-key", "did you mean `unknown-key`?"]);
    desk.deck(&["explain", "zebra\u{1b}"]).refuses(2, &["no such code", "`okdeck deck explain` lists them"]);
}

#[test]
fn other_programs_get_sarif() {
    let desk = Desk::new();
    desk.write("our decks/a.toml", "title = \"T\"\ncolour = 1\n\n[[cards]]\nkind = \"qestion\"\ntext = \"x\"\n");
    let said = desk.deck(&["check", "--format", "sarif", "our decks"]);
    said.demand(1, &[]);
    let log: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&log["version"], &log["runs"][0]["tool"]["driver"]["name"]), (&"2.1.0".into(), &"okdeck".into()));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), Code::ALL.len());
    let results = log["runs"][0]["results"].as_array().unwrap();
    let levels: Vec<_> =
        results.iter().map(|result| (result["ruleId"].as_str().unwrap(), result["level"].as_str().unwrap())).collect();
    assert_eq!(levels, [("unknown-key", "warning"), ("unknown-word", "error")]);
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!((&rule["id"], &rule["defaultConfiguration"]["level"]), (&result["ruleId"], &result["level"]));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
    }
    let place = &results[1]["locations"][0]["physicalLocation"];
    let region = serde_json::json!({ "startLine": 5, "startColumn": 8, "endLine": 5, "endColumn": 17 });
    assert_eq!((&place["artifactLocation"]["uri"], &place["region"]), (&"our%20decks/a.toml".into(), &region));
    desk.write("good.toml", starter::EXAMPLE);
    let said = desk.deck(&["check", "--format", "sarif", "good.toml"]);
    said.demand(0, &["\"results\": []"]);
}
