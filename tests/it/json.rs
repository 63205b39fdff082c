//! What `--json` prints is what the README says, field by field, and what programs rely on.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use okdeck::deck::{Slug, parse};
use okdeck::session::{Act, Dealt, Head, Seat, Session, deal, record};
use okdeck::text::Clean;
use serde_json::Value;
use time::macros::datetime;

use crate::commands::Home;

const DECK: &str = "\
title = \"Ours\"
description = \"A deck with everything.\"
authors = [\"Alex\"]
cards = [
  { id = \"awake\", kind = \"scale\", text = \"How awake are you?\", low = \"asleep\", high = \"awake\", theme = \"rest\" },
  { id = \"seat\", kind = \"choice\", text = \"Where do you sit?\", options = [\"Left\", \"Right\"], tags = [\"habits\"] },
  { id = \"town\", text = \"Which *town*?\", follow_ups = [\"Who was there?\", \"And then?\"] },
]
";

/// A home with an evening in which words of every sort were kept.
fn home() -> Home {
    let home = Home::new();
    let deck = parse::parse(DECK, "ours").deck;
    home.write("ours.toml", DECK);
    home.write("faulty.toml", "titel = 1\n");
    let dealt = deck.cards.iter().map(|card| Dealt { deck: deck.id.clone(), card: card.clone() }).collect();
    let head = Head {
        id: Slug::new("2025-11-22-1").unwrap(),
        number: 1,
        started: datetime!(2025-11-22 20:00 +1),
        decks: vec![deck.id.clone()],
        titles: vec![deck.title.clone()],
        order: deal::Order::Arc,
        seed: 7,
        theme: None,
        starred_only: false,
        first: Seat::One,
    };
    let mut session = Session::new(head, dealt);
    let words = |words| Clean::new(words).unwrap();
    for act in [
        Act::Keep([words("3"), words("8")]),
        Act::Done,
        Act::Skip,
        Act::FollowUp,
        Act::Note(words("By the lake.\n# Not a heading")),
        Act::Agree(Seat::Two, words("Coffee first.")),
    ] {
        session.take(act, datetime!(2025-11-22 20:10 +1)).unwrap();
    }
    home.write("data/sessions/2025-11-22-1.toml", record::written(&session));
    home
}

/// Each output, with what the README calls it.
const OUTPUTS: [(&str, &str); 8] = [
    ("okdeck decks --json", "decks --json --decks-dir ."),
    ("okdeck deck show DECK --json", "deck show ours.toml --json"),
    ("okdeck draw --json", "draw ours.toml --json"),
    ("okdeck sessions --json", "sessions --json"),
    ("okdeck session show SESSION --json", "session show 2025-11-22-1 --json"),
    ("okdeck history --json", "history --json"),
    ("okdeck config --json", "config --json"),
    ("okdeck deck check --format json", "deck check faulty.toml --format json"),
];

/// Values of any sort, whose parts are no fields.
const OF_ANY_SORT: [&str; 2] = ["value", "by"];

/// The fields of a value by their paths: `cards[].text`.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        _ if OF_ANY_SORT.contains(&path) => _ = found.insert(path.to_owned()),
        Value::Object(map) => {
            for (key, value) in map {
                let dot = if path.is_empty() { "" } else { "." };
                fields(value, &format!("{path}{dot}{key}"), found);
            }
        }
        Value::Array(items) => {
            let path = if path.is_empty() { String::new() } else { format!("{path}[]") };
            items.iter().for_each(|item| fields(item, &path, found));
            found.extend(Some(path).filter(|path| items.is_empty() && !path.is_empty()));
        }
        _ => _ = found.insert(path.to_owned()),
    }
}

/// The same without what is only the absence of something deeper, such as `answers` beside
/// `answers.one`, or an empty list beside a full one.
fn printed(home: &Home, words: &str) -> BTreeSet<String> {
    let said = home.okdeck(&format!("{words} --data-dir data"));
    let value: Value = serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{words}: {error}: {}", said.err));
    let mut found = BTreeSet::new();
    fields(&value, "", &mut found);
    let all = found.clone();
    found.retain(|path| !all.iter().any(|other| other.starts_with(&format!("{path}."))));
    found
}

/// What the README says under `**NAME**`: the names in the first column of the table.
fn told(name: &str) -> BTreeSet<String> {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let (_, rest) = readme.split_once(&format!("\n**`{name}`**")).unwrap_or_else(|| panic!("{name} is not told"));
    let table = rest.split_once("\n| --- | --- |\n").unwrap().1;
    let rows = table.lines().take_while(|line| line.starts_with("| "));
    let names = rows.flat_map(|row| row.split(" | ").next().unwrap().split('`').skip(1).step_by(2));
    names.map(str::to_owned).collect()
}

#[test]
fn every_field_is_told_and_every_field_that_is_told_is_there() {
    let home = home();
    for (name, words) in OUTPUTS {
        assert_eq!(printed(&home, words), told(name), "{name}");
    }
}

#[test]
fn an_evening_goes_out_as_json_and_as_markdown() {
    let home = home();
    let export = |words: &str| home.okdeck(&format!("session export 2025-11-22-1 --data-dir data {words}"));
    let shown = home.okdeck("session show 2025-11-22-1 --data-dir data --json").out;
    assert_eq!(export("--to json").out, shown);
    insta::assert_snapshot!("evening_as_markdown", export("--to md").out);
    insta::assert_snapshot!("evening_as_text", home.okdeck("session show 2025-11-22-1 --data-dir data").out);
    assert_eq!(export("--to md --output evening.md").out, "");
    assert_eq!(std::fs::read_to_string(home.path("evening.md")).unwrap(), export("--to md").out);
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(std::fs::metadata(home.path("evening.md")).unwrap().permissions().mode() & 0o777, 0o600);
    export("--to json --output evening.md").refuses(1, &["evening.md", "--force"]);
    export("--to json --output evening.md --force").demand(0, &[]);
    assert_eq!(std::fs::read_to_string(home.path("evening.md")).unwrap(), shown);
    home.okdeck("session export 2025-11-22-2 --to md --data-dir data")
        .refuses(1, &["no such session", "did you mean `2025-11-22-1`?"]);
    home.okdeck("session export 2025-11-22-1 --data-dir data").demand(2, &["--to"]);
    export("--to html").demand(2, &["md, json"]);
}

#[test]
fn a_deck_is_shown_whole() {
    let home = home();
    insta::assert_snapshot!("deck_as_text", home.okdeck("deck show ours.toml").out);
    home.okdeck("deck show faulty.toml").demand(0, &["to mend", "okdeck deck check"]);
    home.okdeck("deck show warmup").refuses(1, &["no such deck: warmup", "did you mean `warm-up`?"]);
    home.okdeck("deck show").demand(2, &["Usage: okdeck deck show"]);
}
