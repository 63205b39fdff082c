//! Every sentence of the program stands in the catalogue, and is said in the language that is spoken.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use okdeck::cli;
use okdeck::diagnostic::Code;
use okdeck::language::Language;
use tempfile::TempDir;

/// Runs `okdeck` in a folder, in a language, with its output going to a pipe.
fn okdeck(folder: &Path, language: Language, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_okdeck"));
    command.env_clear().env("HOME", folder).env("LC_ALL", format!("{}_XX.UTF-8", language.tag()));
    command.env("OKDECK_DATA_DIR", "data").current_dir(folder).stdin(Stdio::null());
    command.args(arguments).output().unwrap()
}

fn out(folder: &Path, language: Language, arguments: &[&str]) -> String {
    String::from_utf8(okdeck(folder, language, arguments).stdout).unwrap()
}

fn err(folder: &Path, language: Language, arguments: &[&str]) -> String {
    String::from_utf8(okdeck(folder, language, arguments).stderr).unwrap()
}

fn others() -> impl Iterator<Item = Language> {
    Language::all().filter(|language| *language != Language::ENGLISH)
}

/// A folder with every deck of `tests/decks`, and the deck with which `okdeck deck explain` shows each
/// code: every fault there is.
fn faulty_decks() -> TempDir {
    let folder = TempDir::new().unwrap();
    let decks = folder.path().join("decks");
    fs::create_dir(&decks).unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/decks")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, decks.join(path.file_name().unwrap())).unwrap();
        }
    }
    for code in Code::ALL {
        let explained = out(folder.path(), Language::ENGLISH, &["deck", "explain", code.name()]);
        let faulty = explained.split("With the fault:\n").nth(1).unwrap().split("Mended:\n").next().unwrap();
        let faulty: String = faulty.lines().map(|line| format!("{}\n", line.trim_start())).collect();
        fs::write(decks.join(format!("z-{code}.toml")), faulty).unwrap();
    }
    folder
}

/// What is said of a fault, without its place and its code.
fn said(line: &str) -> &str {
    line.splitn(3, ": ").nth(2).unwrap_or(line)
}

/// Nothing that is said of any fault is said in English elsewhere, and what is said stays.
#[test]
fn every_fault_of_a_deck_is_told_in_every_language() {
    let folder = faulty_decks();
    let check = ["deck", "check", "--style", "decks"];
    let english = out(folder.path(), Language::ENGLISH, &check);
    assert!(Code::ALL.iter().all(|code| english.contains(&format!(": {code}: "))), "{english}");
    for language in others() {
        let told = out(folder.path(), language, &check);
        assert_eq!(told.lines().count(), english.lines().count(), "{}", language.tag());
        for (line, in_english) in told.lines().zip(english.lines()) {
            assert_ne!(said(line), said(in_english), "{}", language.tag());
        }
        let summary = err(folder.path(), language, &check);
        insta::assert_snapshot!(format!("faults_{}", language.tag()), format!("{told}---\n{summary}"));
    }
}

#[test]
fn every_code_is_explained_in_every_language() {
    let folder = TempDir::new().unwrap();
    let paragraphs = |language| -> BTreeMap<&str, Vec<String>> {
        let explained = |code: &Code| out(folder.path(), language, &["deck", "explain", code.name()]);
        let words = |text: String| text.lines().skip(2).filter(|line| is_prose(line)).map(str::to_owned).collect();
        Code::ALL.iter().map(|code| (code.name(), words(explained(code)))).collect()
    };
    let english = paragraphs(Language::ENGLISH);
    for language in others() {
        for (code, words) in paragraphs(language) {
            assert_eq!(words.len(), english[code].len(), "{code}: {words:?}");
            let same: Vec<_> = words.iter().filter(|line| english[code].contains(line)).collect();
            assert!(same.is_empty(), "{} {code}: {same:?}", language.tag());
        }
    }
}

/// A line of an explanation that is not one of its decks, which are indented.
fn is_prose(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(' ')
}

/// Command lines that are not understood, one of each kind.
const NOT_UNDERSTOOD: [&[&str]; 13] = [
    &["play", "--nope"],
    &["deck", "check", "--format", "x"],
    &["plya"],
    &["decks", "--jsno"],
    &["play", "--cards"],
    &["play", "--cards", "x"],
    &["play", "--minutes", "0"],
    &["play", "--minutes", "x"],
    &["play", "--depth", "warn"],
    &["play", "--seed", "1", "--seed", "2"],
    &["forget", "--all", "--notes"],
    &["session", "export", "a"],
    &["resume", "a", "b"],
];

/// What is asked of the world that it does not have, and what is told without a fault.
const ANSWERED: [&[&str]; 18] = [
    &["config"],
    &["config", "init"],
    &["config", "init"],
    &["decks"],
    &["draw", "nothing-like-this"],
    &["draw", "empty.toml"],
    &["themes", "check"],
    &["themes", "check", "none.toml"],
    &["themes", "show", "none"],
    &["deck", "new", "a/b"],
    &["deck", "new", "Warm-Up"],
    &["deck", "new", "Warm-Up"],
    &["deck", "ids", "texts.toml"],
    &["deck", "show", "warm-up.toml"],
    &["deck", "import", "list.txt", "--to", "texts.toml"],
    &["deck", "import", "list.txt"],
    &["deck", "export", "texts.toml", "--to", "md", "--output", "out.md"],
    &["deck", "explain", "duplicate-di"],
];

/// Everything that these command lines say, in a fresh folder.
fn answers(language: Language, lines: &[&[&str]]) -> String {
    let folder = TempDir::new().unwrap();
    for (name, text) in [
        ("empty.toml", "title = \"Nichts\"\n"),
        ("texts.toml", "title = \"Texts\"\ncards = [\"Warum?\", \"Wo?\"]\n"),
        ("warm-up.toml", "title = \"Texts\"\ncards = [\"Warum?\", 1]\n"),
        ("list.txt", "Wo?\nWo?\n"),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let answer = |line: &&[&str]| {
        let output = okdeck(folder.path(), language, line);
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        let said = said.replace(&*folder.path().to_string_lossy(), "HOME");
        format!("$ okdeck {}\n{said}\n", line.join(" "))
    };
    lines.iter().map(answer).collect()
}

/// The lines that two languages have in common, but for commands, cards, keys and empty ones.
fn in_common<'t>(told: &'t str, english: &str) -> Vec<&'t str> {
    let is_sentence = |line: &&str| line.split_whitespace().filter(|word| word.bytes().all(is_letter)).count() > 1;
    let is_data = |line: &str| line.starts_with(['$', '#']) || line.contains("  ") || line.ends_with('?');
    told.lines().filter(|line| is_sentence(line) && !is_data(line) && english.lines().any(|e| e == *line)).collect()
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic()
}

#[test]
fn what_a_command_says_is_said_in_every_language() {
    for (name, lines) in [("usage", &NOT_UNDERSTOOD[..]), ("answers", &ANSWERED[..])] {
        let english = answers(Language::ENGLISH, lines);
        insta::assert_snapshot!(format!("{name}_en"), english);
        for language in others() {
            let told = answers(language, lines);
            assert_eq!(in_common(&told, &english), [""; 0], "{}", language.tag());
            insta::assert_snapshot!(format!("{name}_{}", language.tag()), told);
        }
    }
}

/// Every command and those below it, as they are named on a command line.
fn commands(command: &clap::Command, way: &[&str], found: &mut Vec<Vec<String>>) {
    for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
        let way = [way, &[below.get_name()]].concat();
        found.push(way.iter().map(|name| (*name).to_owned()).collect());
        commands(below, &way, found);
    }
}

/// What the parser of arguments says by itself stands nowhere in help, however it is asked for.
#[test]
fn help_is_in_one_language() {
    let mut ways = vec![Vec::new()];
    commands(&cli::command(), &[], &mut ways);
    assert!(ways.len() > 25, "{ways:?}");
    let folder = TempDir::new().unwrap();
    let german = Language::tagged("de").unwrap();
    for way in ways {
        let way: Vec<&str> = way.iter().map(String::as_str).collect();
        let english = out(folder.path(), Language::ENGLISH, &[&way[..], &["--help"]].concat());
        let about = english.lines().next().unwrap();
        let asked = [[&way[..], &["--help"]].concat(), [&["help"], &way[..]].concat()];
        for asked in asked.iter().chain([&[&way[..], &["-h"]].concat()]) {
            let help = out(folder.path(), german, asked);
            assert!(
                help.contains(&format!(
                    "\nAufruf: {}",
                    ["okdeck"].iter().chain(&way).copied().collect::<Vec<_>>().join(" ")
                )),
                "{asked:?}\n{help}"
            );
            for said in [about, "Usage", "Print ", "Options:", "Commands:", "Arguments:", "Examples"] {
                assert!(!help.contains(said), "{asked:?} says {said}:\n{help}");
            }
        }
    }
}

/// Where words stand in the sources that are no sentences of the program, and why.
const NO_SENTENCES: [(&str, &str); 16] = [
    ("app/key.rs", "names of keys, as `config.toml` has them"),
    ("cli/completions.rs", "scripts for shells"),
    ("cli/deck/explain/examples.rs", "decks"),
    ("couple", "the head of a file, which is the same in every language"),
    ("deck/bundled.rs", "what stands on the decks inside the program"),
    ("deck/export/csv.rs", "what a panic would say"),
    ("deck/export/html.rs", "a page in HTML"),
    ("deck/fields.rs", "the schema, which machines read; its words are also those of the guide"),
    ("deck/import", "what other programs write into their files, and the title of a list without a name"),
    ("deck/schema.rs", "the schema, which machines read"),
    ("deck/starter.rs", "a deck, and the guide as it is defined"),
    ("deck/syntax.rs", "the words by which the TOML parser is understood"),
    ("deck/wording", "words of English cards"),
    ("session/draft.rs", "the head of a file, which is the same in every language"),
    ("session/record.rs", "the head of a file, which is the same in every language"),
    ("store/journal.rs", "a mark in a file"),
];

/// The texts of a source that a person might read: not those of its tests, not what panics say, not
/// the help that stands beside the definition of a command and is copied into the catalogue.
fn texts(source: &str) -> Vec<&str> {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        let length = match from.as_bytes() {
            [b'/', b'/', ..] => from.find('\n').unwrap_or(from.len()),
            [b'"', ..] => {
                let length = quoted(from, before);
                let is_for_bugs =
                    ["expect(", "panic!(", "unreachable!(", "reason = ", "after_help = ", "EXAMPLES: &str = "];
                if !is_for_bugs.iter().any(|end| before.trim_end().ends_with(end.trim_end())) {
                    found.push(&from[..length]);
                }
                length
            }
            [b'\'', b'\\', ..] => 2 + from[2..].find('\'').unwrap() + 1,
            [b'\'', ..] => from[1..].char_indices().nth(1).filter(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 2),
            _ => 1,
        };
        rest = &from[length..];
    }
    found
}

/// How long a quoted text is that `before` stands before: raw, where an `r` or `r#` does.
fn quoted(from: &str, before: &str) -> usize {
    let hashes = before.len() - before.trim_end_matches('#').len();
    if before.trim_end_matches('#').ends_with('r') && (hashes > 0 || before.ends_with([' ', '('])) {
        let end = format!("\"{}", "#".repeat(hashes));
        return 1 + from[1..].find(&end).unwrap() + end.len();
    }
    let mut is_escaped = false;
    let end = from[1..].char_indices().find(|(_, c)| {
        let is_end = *c == '"' && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        is_end
    });
    end.unwrap().0 + 2
}

/// Two words of letters in a row, the second small: `cannot write`, not `okdeck deck`, a command.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.trim_matches('"').split(' ').collect();
    let is_word = |word: &str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let is_pair = |pair: &[&str]| is_word(pair[0].trim_end_matches([',', ':', ';'])) && is_small(pair[1]);
    !text.starts_with("\"okdeck ") && words.windows(2).any(is_pair)
}

fn is_small(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ':', ';']);
    word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase())
}

/// A new sentence goes into the catalogue: anywhere else it would be English in every language.
#[test]
fn no_sentence_stands_in_the_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut waiting, mut found) = (vec![root.clone()], BTreeMap::<String, Vec<String>>::new());
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        if name.ends_with(".rs") && !name.starts_with("words") && !name.ends_with("tests.rs") {
            let source = fs::read_to_string(&path).unwrap();
            let sentences = texts(&source).into_iter().filter(|text| is_sentence(text));
            found.entry(name).or_default().extend(sentences.map(str::to_owned));
        }
    }
    assert!(found.len() > 150, "the sources were not found");
    found.retain(|_, sentences| !sentences.is_empty());
    for (place, why) in NO_SENTENCES {
        let before = found.len();
        found.retain(|name, _| !name.starts_with(place));
        assert!(found.len() < before, "{place} needs no exception any more: {why}");
    }
    assert!(found.is_empty(), "these go into src/words: {found:#?}");
}

#[test]
fn a_sentence_in_a_source_would_be_found() {
    let source = "let x = '\"'; // \"not this one\"\nlet y = format!(\"{path}: cannot write\");\nlet z = r#\"was raw \"one\"\"#;\n";
    let found: Vec<&str> = texts(source).into_iter().filter(|text| is_sentence(text)).collect();
    assert_eq!(found, ["\"{path}: cannot write\"", "\"was raw \"one\"\"#"]);
    let told = "x.expect(\"a cell that was asked for\"); f(\"okdeck forget --all\", \"a-word\", '\\'', \"x\")";
    assert!(texts(told).into_iter().all(|text| !is_sentence(text)));
}

/// A new deck is in the language that is spoken, says so, plays, and has nothing to mend.
#[test]
fn a_new_deck_is_in_the_language_spoken() {
    for language in Language::all() {
        let folder = TempDir::new().unwrap();
        let path = out(folder.path(), language, &["deck", "new", "Ours"]);
        let text = fs::read_to_string(folder.path().join(path.trim())).unwrap();
        let checked = okdeck(folder.path(), language, &["deck", "check", "--style", path.trim()]);
        let faults = String::from_utf8(checked.stdout).unwrap();
        assert!(checked.status.success() && !faults.contains(": error"), "{faults}");
        let parsed = okdeck::deck::parse::parse(&text, "ours");
        assert_eq!((&*parsed.deck.language, parsed.diagnostics.len()), (language.tag(), 0), "{text}");
        assert_eq!(parsed.deck.cards.len(), 5, "{text}");
        let two = out(folder.path(), language, &["deck", "new", "--minimal", "Two"]);
        let two = fs::read_to_string(folder.path().join(two.trim())).unwrap();
        let first = okdeck::deck::parse::parse(&two, "two").deck.cards[0].text.to_string();
        assert_eq!(first.contains("What"), language == Language::ENGLISH, "{two}");
    }
}

/// A page of cards is in the language of its cards, whoever prints it.
#[test]
fn a_page_of_cards_speaks_their_language() {
    let folder = TempDir::new().unwrap();
    let german = Language::tagged("de").unwrap();
    for (deck, says, says_not) in [("warm-up-fr", "imprimez à 100", "Print"), ("warm-up", "Print at 100 %", "drucken")]
    {
        let page = out(folder.path(), german, &["deck", "export", deck, "--to", "html"]);
        assert!(page.to_lowercase().contains(&says.to_lowercase()) && !page.contains(says_not), "{deck}:\n{page}");
    }
}
