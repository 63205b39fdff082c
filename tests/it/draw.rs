//! `okdeck draw`: one card for a shell greeting.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;

use okdeck::couple::{Allowed, Couple, Topic};
use okdeck::deck::{Depth, Slug};
use okdeck::text::width;
use serde_json::Value;
use time::macros::date;

use crate::commands::Home;

const OURS: &str = "\
title = \"Ours\"
cards = [
  { id = \"light\", text = \"Which town would you like to see again?\", theme = \"towns\" },
  { id = \"warm\", text = \"What made you laugh lately?\", depth = 2, theme = \"laughter\" },
  { id = \"deep\", text = \"What were you afraid to say?\", depth = 3 },
  { id = \"guess\", kind = \"guess\", text = \"Guess a town.\" },
  { id = \"first\", place = \"opening\", text = \"How are you here tonight?\" },
]
";

fn drawn(home: &Home, words: &str) -> Value {
    let said = home.okdeck(&format!("draw --json {words}"));
    said.demand(0, &[]);
    serde_json::from_str(&said.out).unwrap()
}

/// Draws until each of these cards has come, and demands that no other does.
#[track_caller]
fn only_come(home: &Home, words: &str, expected: &[&str]) {
    let mut missing: BTreeSet<&str> = expected.iter().copied().collect();
    for number in 0..1_000 {
        let card = drawn(home, words)["id"].as_str().unwrap().to_owned();
        assert!(expected.contains(&card.as_str()), "{card} came");
        missing.remove(card.as_str());
        if missing.is_empty() && number >= 8 {
            return;
        }
    }
    panic!("{missing:?} never came");
}

/// A home with a deck of its own and a couple that decided something.
fn home_of(couple: &Couple) -> Home {
    let home = Home::new();
    home.write("ours.toml", OURS);
    home.write("data/couple.toml", couple.written());
    home
}

#[test]
fn it_prints_a_card_and_where_it_is_from() {
    let home = home_of(&Couple::default());
    let said = home.okdeck("draw ours.toml");
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    assert_eq!(said.out, "Which town would you like to see again?\n  Ours\n");
    assert_eq!(home.okdeck("draw Warm-Up").demand(0, &["\n  Warm-Up\n"]).err, "");
    home.okdeck("draw").demand(0, &["\n  "]);
}

#[test]
fn it_goes_deeper_only_where_that_is_asked_for() {
    let home = home_of(&Couple::default());
    only_come(&home, "ours.toml", &["light"]);
    only_come(&home, "ours.toml --depth warm", &["light", "warm"]);
    only_come(&home, "ours.toml --depth deep", &["deep", "light", "warm"]);
    assert!((0..8).all(|_| drawn(&home, "")["depth"] == "light"));
}

#[test]
fn it_heeds_what_the_two_decided() {
    let ours = Slug::new("ours").unwrap();
    let mut couple = Couple::default();
    couple.set_aside((ours.clone(), Slug::new("light").unwrap()), true);
    couple.limit(&ours, vec![(Topic::Depth(Depth::Deep), Allowed::No)], date!(2025 - 11 - 22));
    let home = home_of(&couple);
    only_come(&home, "ours.toml --depth deep --data-dir data", &["warm"]);
    only_come(&home, "ours.toml --depth deep", &["deep", "light", "warm"]);
    home.okdeck("draw ours.toml --data-dir data").refuses(1, &["nothing to draw: ours.toml: no card fits", "--depth"]);
}

#[test]
fn all_day_it_is_the_same() {
    let home = Home::new();
    for words in ["draw --daily", "draw --daily warm-up", "draw --daily --json routine --depth deep"] {
        let mut said: Vec<String> = (0..3).map(|_| home.okdeck(words).out).collect();
        // Midnight may pass once.
        said.dedup();
        assert!(said.len() <= 2 && !said[0].is_empty(), "{said:?}");
    }
}

/// A session that is damaged would be set beside when it is read.
#[test]
fn it_writes_nothing_and_leaves_the_evenings_unread() {
    let home = home_of(&Couple::default());
    home.write("data/sessions/2025-11-22-1.toml", "version = 1\nnot a session");
    let listed = || -> BTreeSet<_> {
        let folders = [home.path(""), home.path("data"), home.path("data/sessions")];
        folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path()).collect()
    };
    let before = listed();
    for words in ["draw --data-dir data", "draw --daily --data-dir data", "draw"] {
        home.okdeck(words).demand(0, &[]);
    }
    assert_eq!(listed(), before);
}

#[test]
fn it_draws_nothing_where_nobody_knows_what_is_allowed() {
    for (text, why) in [("version = 1\nstars = 7\n", "damaged"), ("version = 99\n", "newer okdeck (version 99)")] {
        let home = Home::new();
        let path = home.write("data/couple.toml", text);
        home.okdeck("draw --data-dir data")
            .refuses(1, &["cannot read what the two of you decided", "couple.toml", why]);
        assert_eq!(fs::read_to_string(path).unwrap(), text, "it is left as it was");
    }
}

#[test]
fn a_terminal_gets_lines_that_can_be_read_and_a_pipe_gets_no_colour() {
    let home = Home::new();
    let long = "A long sentence that goes on and on, ".repeat(9);
    home.write("ours.toml", format!("title = \"Ours\"\ncards = [\"{long}\"]\n"));
    let said = home.on_terminal(&["draw", "ours.toml"].map(OsStr::new));
    let plain = said.out.replace("\u{1b}[2m", "").replace("\u{1b}[22m", "");
    assert!(said.out.contains("\u{1b}[2m  Ours") && plain.lines().count() > 4, "{:?}", said.out);
    assert!(plain.lines().all(|line| width(line) <= 80), "{plain}");
    for words in [&["draw", "ours.toml", "--color", "never"][..], &["draw", "--json", "ours.toml"]] {
        let words: Vec<&OsStr> = words.iter().map(OsStr::new).collect();
        assert!(!home.on_terminal(&words).out.contains('\u{1b}'));
    }
    assert_eq!(home.okdeck("draw ours.toml").out.lines().count(), 2);
}

#[test]
fn what_cannot_be_drawn_is_told() {
    let home = Home::new();
    home.okdeck("draw warmup").refuses(1, &["no such deck: warmup", "did you mean `warm-up`?"]);
    home.okdeck("draw nowhere.toml").refuses(1, &["cannot read this deck: nowhere.toml"]);
    home.write("bad.toml", "title = \"Bad\"\ncards = [7]\n");
    home.okdeck("draw bad.toml").refuses(1, &["nothing to draw: bad.toml"]);
    home.okdeck("draw --depth bottomless").demand(2, &["light, warm, deep"]);
}

/// Without a name it draws from the decks of the language and from those of the couple's own; a name
/// wins over the language.
#[test]
fn it_speaks_the_language_of_the_people() {
    let home = Home::new();
    let drawn_in = |language: &str, words: &str| {
        let mut command = home.command();
        command
            .env("LC_ALL", format!("{language}.UTF-8"))
            .args(["draw", "--json", "--data-dir", "data"])
            .args(words.split_whitespace());
        let said = crate::commands::ended(command.spawn().unwrap());
        said.demand(0, &[]);
        let card: Value = serde_json::from_str(&said.out).unwrap();
        card["deck"].as_str().unwrap().to_owned()
    };
    for (language, deck) in
        [("de_AT", "warm-up-de"), ("es_MX", "warm-up-es"), ("fr_FR", "warm-up-fr"), ("pt_BR", "warm-up-pt")]
    {
        assert!((0..6).all(|_| drawn_in(language, "") == deck), "{language}");
    }
    assert!((0..6).all(|_| !drawn_in("en_GB", "").starts_with("warm-up-")));
    assert_eq!(drawn_in("de_AT", "routine"), "routine");
    home.write("data/decks/ours.toml", OURS);
    let drawn: BTreeSet<String> = (0..200).map(|_| drawn_in("de_AT", "")).collect();
    assert_eq!(drawn, ["ours", "warm-up-de"].map(str::to_owned).into());
}
