//! Every sentence of the program stands in the catalogue, and is said in the language that is spoken.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

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
