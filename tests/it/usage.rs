//! Every command, as it is used well, refused, and used wrongly; and how it tells of itself.
#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;

use clap::Command;
use okdeck::cli;
use okdeck::text::width;

use crate::commands::{Home, ended};

/// A command, with what it does well, what the world refuses, and what it does not understand.
/// What needs a terminal is refused without one.
struct Use {
    path: &'static str,
    good: &'static str,
    refused: &'static str,
    wrong: &'static str,
}

const fn uses(path: &'static str, good: &'static str, refused: &'static str, wrong: &'static str) -> Use {
    Use { path, good, refused, wrong }
}

const NOTHING: &str = "";

/// All of them; a test sees to that.
const USES: [Use; 22] = [
    uses("play", "play --help", "play nowhere.toml", "play --cards none"),
    uses("resume", "resume --help", "resume zebra", "resume one two"),
    uses("draw", "draw ours.toml", "draw zebra", "draw --depth none"),
    uses("decks", "decks", "decks --decks-dir nowhere", "decks extra"),
    uses("deck new", "deck new Ours --data-dir new", "deck new Ours --data-dir ours.toml", "deck new"),
    uses("deck check", "deck check ours.toml", "deck check faulty.toml", "deck check --format xml"),
    uses("deck preview", "deck preview --help", "deck preview nowhere.toml", "deck preview"),
    uses("deck show", "deck show ours.toml", "deck show zebra", "deck show"),
    uses("deck explain", "deck explain duplicate-id", NOTHING, "deck explain one two"),
    uses("deck ids", "deck ids ours.toml", "deck ids nowhere.toml", "deck ids"),
    uses("deck fmt", "deck fmt ours.toml", "deck fmt nowhere.toml", "deck fmt"),
    uses("deck schema", "deck schema", NOTHING, "deck schema extra"),
    uses("deck import", "deck import list.txt", "deck import nowhere.txt", "deck import"),
    uses("deck export", "deck export ours.toml --to md", "deck export zebra --to md", "deck export ours.toml"),
    uses("sessions", "sessions --json", "sessions --data-dir ours.toml", "sessions extra"),
    uses("session show", "session show --help", "session show zebra", "session show"),
    uses("session export", "session export --help", "session export zebra --to md", "session export zebra"),
    uses("session delete", "session delete --help", "session delete zebra", "session delete"),
    uses("history", "history", "history --data-dir ours.toml", "history extra"),
    uses("privacy", "privacy", "privacy --data-dir ours.toml", "privacy extra"),
    uses("forget", "forget --notes --yes", "forget --session zebra --yes", "forget --notes"),
    uses("config", "config", "config --config nowhere.toml", "config --jsn"),
];

/// Commands that nothing in the world can refuse, with `config init`, which writes once.
const OTHERS: [Use; 7] = [
    uses("completions", "completions fish", NOTHING, "completions tcsh"),
    uses("themes", "themes", NOTHING, "themes zebra"),
    uses("themes check", "themes check", "themes check nowhere.toml", "themes check one two"),
    uses("themes show", "themes show dark", "themes show zebra", "themes show"),
    uses("man", "man", NOTHING, "man extra"),
    uses("config init", "config init --config new.toml", "config init --config ours.toml", "config initt"),
    uses("config keys", "config keys", NOTHING, "config keys crad"),
];

fn all() -> impl Iterator<Item = &'static Use> {
    USES.iter().chain(&OTHERS)
}

fn home() -> Home {
    let home = Home::new();
    home.write("ours.toml", "title = \"Ours\"\ncards = [\"Which town?\"]\n");
    home.write("faulty.toml", "titel = 1\n");
    home.write("list.txt", "Which town?\nWhich lake?\n");
    home
}

/// The commands at the ends of the tree, by their paths.
fn leaves(command: &Command, path: &str) -> Vec<String> {
    let below = command.get_subcommands().filter(|below| below.get_name() != "help");
    let below: Vec<String> =
        below.flat_map(|below| leaves(below, format!("{path} {}", below.get_name()).trim())).collect();
    let is_leaf = below.is_empty() || !command.is_subcommand_required_set();
    below.into_iter().chain((is_leaf && !path.is_empty()).then(|| path.to_owned())).collect()
}

#[test]
fn every_command_is_used_here() {
    let used: BTreeSet<String> = all().map(|used| used.path.to_owned()).collect();
    assert_eq!(used, leaves(&cli::command(), "").into_iter().collect());
}

#[test]
fn the_status_says_how_it_went() {
    for Use { path, good, refused, wrong } in all() {
        let home = home();
        home.okdeck(good).demand(0, &[]);
        if !refused.is_empty() {
            let said = home.okdeck(refused);
            said.demand(1, &[]);
            assert!(!said.err.is_empty(), "{path} says why");
        }
        let said = home.okdeck(wrong);
        said.demand(2, &[]);
        assert_eq!(said.out, "", "{path}");
        assert!(!said.err.is_empty(), "{path} says what is wrong");
    }
}

#[test]
fn a_full_or_closed_output_and_an_early_reader_are_fine_for_all() {
    for Use { path, good, .. } in all() {
        let home = home();
        let printed = home.okdeck(good).out;
        let home = self::home();
        let mut early = home.command().args(good.split(' ')).spawn().unwrap();
        let mut first = [0; 1];
        let _ = early.stdout.take().unwrap().read(&mut first);
        let said = ended(early);
        assert_eq!((said.status, said.err.contains("pipe")), (0, false), "{path}: {}", said.err);
        let home = self::home();
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let said = ended(home.command().args(good.split(' ')).stdout(full).spawn().unwrap());
        if !printed.is_empty() {
            said.demand(1, &["cannot write: standard output", "no space is left"]);
        }
        let home = self::home();
        let shell = ["-c", "exec \"$0\" \"$@\" >&-", env!("CARGO_BIN_EXE_okdeck")];
        let mut closed = std::process::Command::new("/bin/sh");
        closed.args(shell).args(good.split(' ')).env_clear().env("HOME", home.path("")).current_dir(home.path(""));
        let ended = closed.output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert!(ended.status.code().is_some_and(|code| code <= 1) && !said.contains("panicked"), "{path}: {said}");
    }
}

#[test]
fn help_fits_the_window_and_has_examples() {
    let home = home();
    let above = ["", "deck", "session"].map(str::to_owned);
    for path in above.into_iter().chain(leaves(&cli::command(), "")) {
        let texts = [format!("{path} -h"), format!("{path} --help"), format!("help {path}")];
        for words in &texts {
            let said = home.okdeck(words);
            said.demand(0, &["Usage: okdeck", "--data-dir"]);
            for line in said.out.lines() {
                assert!(width(line) <= 80 && !line.ends_with(' '), "{words}: {line:?}");
            }
            let is_leaf = !["deck", "session"].contains(&path.as_str());
            assert!(!is_leaf || said.out.contains("\nExamples:\n  okdeck"), "{words} has no examples");
            assert!(!said.out.contains("null") && !said.out.contains('!'), "{words}");
        }
        assert_eq!(home.okdeck(&texts[1]).out, home.okdeck(&texts[2]).out, "{path}");
    }
}

#[test]
fn what_was_nearly_right_is_guessed() {
    let home = home();
    for (words, guess) in [
        ("plya", "play"),
        ("seesions", "sessions"),
        ("deck chekc", "check"),
        ("session exprot x", "export"),
        ("play --card 3", "--cards"),
        ("play --depth lihgt", "light"),
        ("play --order suffle", "shuffle"),
        ("deck export ours.toml --to jsn", "json"),
        ("session export x --to jsno", "json"),
        ("completions bsh", "bash"),
        ("--colour never", "--color"),
        ("--color nevr", "never"),
    ] {
        home.okdeck(words).demand(2, &[guess]);
    }
}

#[test]
fn an_option_of_another_command_is_pointed_to() {
    let home = home();
    home.okdeck("--cards 5").demand(2, &[]);
    let tip = |words: &str| home.okdeck(words).err;
    assert!(tip("--cards 5").contains("okdeck play --cards N"), "{}", tip("--cards 5"));
    assert!(tip("resume --daily").contains("okdeck draw --daily"));
    assert!(!tip("--json").contains("tip:"), "where nearly everything takes it nothing is pointed to");
    assert!(tip("--crads 5").contains("unexpected") && !tip("--crads 5").contains("there is"));
}

#[test]
fn privacy_names_each_file_for_what_it_is() {
    let home = home();
    home.okdeck("deck new Ours --data-dir data").demand(0, &[]);
    home.write("data/decks/notes.txt", "a line");
    let told = home.okdeck("privacy --data-dir data").out;
    let of =
        |file: &str| told.lines().skip_while(|line| !line.ends_with(file)).nth(1).unwrap_or_default().trim().to_owned();
    assert_eq!(of("ours.toml"), "a deck of your own");
    assert!(of("okdeck.schema.json").starts_with("tells your editor"), "{told}");
    assert_eq!(of("notes.txt"), "not a file of okdeck");
}

/// What people begin from has nothing that a check would remark on, in any language.
#[test]
fn a_new_deck_is_an_example_of_good_wording() {
    for language in ["en", "de", "es", "fr", "pt"] {
        let home = home();
        let run = |words: &str| {
            let mut command = home.command();
            ended(command.env("LC_ALL", format!("{language}.UTF-8")).args(words.split(' ')).spawn().unwrap())
        };
        run("deck new Ours --data-dir data").demand(0, &[]);
        let said = run("deck check --style data/decks/ours.toml");
        said.demand(0, &[]);
        assert_eq!(said.out, "", "{language}: {}", said.out);
    }
}
