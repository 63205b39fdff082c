//! Evenings in lines in every language, in which nothing is typed that the program has not named.

use okdeck::app::keymap::{self, Scope};
use okdeck::language::Language;
use okdeck::words;

use crate::lines::Pipe;
use crate::pty::House;

/// What is typed next.
enum Typed {
    /// The word for the row of that name.
    Word(Scope, &'static str),
    /// The same behind a slash, where words are typed.
    Slash(Scope, &'static str),
    /// The same with something behind it.
    With(Scope, &'static str, &'static str),
    /// A word that is no row.
    Own(fn() -> String),
    /// What needs no name: numbers, names, answers, nothing.
    Text(&'static str),
}
use Typed::{Own, Slash, Text, With, Word};

/// Stands for the number with which the program has said the deck.
const OURS: &str = "OURS";

const DECK: &str = r#"
title = "Ours"
cards = [
    { text = "How full?", kind = "scale", theme = "t" },
    { text = "Which one?", kind = "choice", options = ["A", "B"], follow_ups = ["Why?"], timer = "2m" },
    { text = "Said back?", floor = true },
    { text = "A quiet one?", turn = "together" },
    { text = "A warm one?", depth = 2 },
    { text = "Another warm one?", depth = 2 },
    { text = "The end?", place = "closing" },
]
"#;

/// From the first word to the last: settings, limits, two evenings, a break, the floor, answers that
/// are opened and kept, what was talked about.
const EVENING: &[Typed] = &[
    Own(words::plain::help),
    Word(Scope::Home, "settings"),
    Text("10"),
    Word(Scope::Settings, "next"),
    Own(words::plain::help),
    Word(Scope::Settings, "back"),
    Word(Scope::Settings, "cancel"),
    Word(Scope::Home, "find"),
    Text("ours"),
    Slash(Scope::Line, "cancel"),
    With(Scope::Home, "limits", OURS),
    Word(Scope::Limits, "yes"),
    Own(words::plain::help),
    Word(Scope::Limits, "down"),
    Word(Scope::Limits, "not-now"),
    Word(Scope::Limits, "up"),
    Word(Scope::Limits, "yes"),
    Word(Scope::Limits, "accept"),
    Word(Scope::Cover, "accept"),
    Word(Scope::Limits, "cancel"),
    With(Scope::Home, "view-deck", OURS),
    With(Scope::Deck, "star", "1"),
    Word(Scope::Deck, "cancel"),
    With(Scope::Home, "choose", OURS),
    Word(Scope::Home, "accept"),
    Word(Scope::Before, "names"),
    Text("Alex"),
    Text("Sam"),
    Word(Scope::Before, "accept"),
    Word(Scope::Card, "private"),
    Slash(Scope::Answer, "cancel"),
    Word(Scope::Card, "private"),
    Text("7"),
    Word(Scope::Cover, "accept"),
    Text("4"),
    Word(Scope::Covered, "open-both"),
    Word(Scope::Card, "keep"),
    Word(Scope::Card, "keep"),
    Word(Scope::Card, "note"),
    Text("A good week."),
    Text("."),
    Word(Scope::Card, "note"),
    Slash(Scope::Note, "cancel"),
    Word(Scope::Card, "next"),
    Word(Scope::Card, "follow-up"),
    Word(Scope::Card, "timer"),
    Word(Scope::Card, "later"),
    Word(Scope::Card, "floor"),
    Word(Scope::Floor, "accept"),
    Word(Scope::Floor, "not-quite"),
    Word(Scope::Floor, "accept"),
    Word(Scope::Floor, "that-is-it"),
    Word(Scope::Floor, "floor"),
    Word(Scope::Card, "star"),
    Word(Scope::Card, "break"),
    Text("1"),
    Word(Scope::Break, "accept"),
    Word(Scope::Back, "accept"),
    Own(words::plain::help),
    Word(Scope::Card, "swap"),
    Word(Scope::Card, "index"),
    Slash(Scope::Index, "cancel"),
    Word(Scope::Card, "hide"),
    Word(Scope::Hidden, "hide"),
    Word(Scope::Card, "skip"),
    Word(Scope::Card, "back"),
    Word(Scope::Card, "undo"),
    Word(Scope::Card, "set-aside"),
    Word(Scope::Ready, "stay"),
    Word(Scope::Cover, "accept"),
    Word(Scope::Ready, "deeper"),
    Word(Scope::Card, "next"),
    Word(Scope::Card, "end-gently"),
    Word(Scope::Summary, "agree"),
    Text("A walk"),
    Text("."),
    Word(Scope::Summary, "accept"),
    Word(Scope::Home, "history"),
    Word(Scope::History, "next-view"),
    Word(Scope::History, "next-view"),
    Word(Scope::History, "next-view"),
    With(Scope::History, "find", "good"),
    With(Scope::History, "delete", "1"),
    Word(Scope::History, "delete"),
    Word(Scope::History, "cancel"),
    Text("Ours"),
    Word(Scope::Review, "let-go"),
    Word(Scope::Card, "cancel"),
    Own(words::plain::go_on),
    Word(Scope::Card, "leave"),
];

/// What must have been named, and the line to type.
fn line(typed: &Typed) -> (String, String) {
    let word = |scope, name: &str| {
        let row = keymap::rows(scope).find(|row| row.name == name);
        words::word(row.unwrap_or_else(|| panic!("{scope:?} has no row {name}")))
    };
    match typed {
        Word(scope, name) => (word(*scope, name), word(*scope, name)),
        Slash(scope, name) => (word(*scope, name), format!("/{}", word(*scope, name))),
        With(scope, name, rest) => (word(*scope, name), format!("{} {rest}", word(*scope, name))),
        Own(own) => (own(), own()),
        Text(text) => (String::new(), (*text).to_owned()),
    }
}

/// Whether a word stands by itself in what was said.
fn is_named(word: &str, said: &str) -> bool {
    let is_apart = |beside: Option<char>| beside.is_none_or(|c| !c.is_alphanumeric());
    said.match_indices(word)
        .any(|(at, _)| is_apart(said[..at].chars().next_back()) && is_apart(said[at + word.len()..].chars().next()))
}

#[test]
fn an_evening_in_every_language_needs_no_word_that_was_not_named() {
    for language in Language::all() {
        words::speak(language);
        let house = House::new();
        std::fs::create_dir_all(house.data("decks")).expect("a folder");
        std::fs::write(house.data("decks/ours.toml"), DECK).expect("a deck");
        std::fs::write(house.path("config.toml"), "order = \"file\"\n").expect("settings");
        let mut command = house.piped(&["--plain"]);
        command.env("OKDECK_CONFIG", house.path("config.toml")).env("LC_ALL", format!("{}.UTF-8", language.tag()));
        let mut pipe = Pipe::start(command);
        for typed in EVENING {
            let (word, line) = line(typed);
            pipe.wait(&format!("`{word}` named in {}", language.tag()), |said, _| is_named(&word, said));
            let number = pipe.all().lines().find_map(|row| row.strip_suffix(". Ours").map(str::to_owned));
            pipe = pipe.say(&line.replace(OURS, &number.unwrap_or_default()));
        }
        let (status, said) = pipe.left();
        assert_eq!(status, Some(0), "{said}");
        assert!(said.ends_with(&format!("{}\n", words::plain::saved())), "{said}");
        for never in [words::plain::unknown(OURS), words::not_deleted(OURS)] {
            let (never, _) = never.split_once(OURS).expect("it is put in");
            assert!(!said.contains(never), "{said}");
        }
    }
    words::speak(Language::ENGLISH);
}
