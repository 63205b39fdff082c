//! The README says what the program does: its tables are those of the code, its decks play.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use okdeck::app::key::Key;
use okdeck::app::keymap::{self, Scope};
use okdeck::deck::{fields, parse};
use okdeck::diagnostic::{Code, Severity};
use okdeck::settings::{self, Settings};
use okdeck::words;

use crate::harness::Sofa;

/// Set to renew the tables: `RENEW=1 cargo test readme`.
const RENEW: &str = "RENEW";

/// Makes a table from the code.
type Table = fn() -> String;

/// What stands between `<!-- begin NAME -->` and `<!-- end NAME -->`.
const TABLES: &[(&str, Table)] =
    &[("keys", keys), ("fields", deck_fields), ("codes", codes), ("settings", setting_keys)];

fn path() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")
}

fn readme() -> String {
    std::fs::read_to_string(path()).expect("a README").replace("\r\n", "\n")
}

fn keys() -> String {
    let mut text = String::new();
    for scope in Scope::TOLD {
        let heading = words::heading(scope);
        let _ = write!(text, "\n**{heading}**\n\n| keys | what they do |\n| --- | --- |\n");
        for row in keymap::rows(scope) {
            let keys: Vec<String> =
                row.keys.iter().filter_map(|name| Key::named(name)).map(|key| format!("`{key}`")).collect();
            let _ = writeln!(text, "| {} | {} |", keys.join(" "), words::does(row));
        }
    }
    text
}

fn deck_fields() -> String {
    let mut text = String::new();
    for (heading, list) in [("of a deck", fields::DECK), ("of a card", fields::CARD)] {
        let _ = write!(text, "\n| keys {heading} | |\n| --- | --- |\n");
        for field in list {
            let only =
                if field.kinds.is_empty() { String::new() } else { format!(" ({} only)", field.kinds.join(", ")) };
            let _ = writeln!(text, "| `{}` | {}{only} |", field.name, field.meaning);
        }
    }
    text
}

fn codes() -> String {
    let mut text = String::from("\n| code | | |\n| --- | --- | --- |\n");
    for code in Code::ALL {
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Style => "style",
        };
        let _ = writeln!(text, "| `{code}` | {severity} | {} |", code.meaning());
    }
    text
}

fn setting_keys() -> String {
    let mut text = String::from("\n| keys of `config.toml` | | it is |\n| --- | --- | --- |\n");
    for row in settings::ROWS {
        let standard = row.get(&Settings::default());
        let _ =
            writeln!(text, "| `{}` | {} | {}; else `{standard}` |", row.key, words::setting(row.key), row.takes.told());
    }
    text
}

/// The README with its tables as they should be.
fn renewed(mut text: String) -> String {
    for (name, table) in TABLES {
        let (begin, end) = (format!("<!-- begin {name} -->\n"), format!("<!-- end {name} -->"));
        let start = text.find(&begin).unwrap_or_else(|| panic!("`{begin}` is gone")) + begin.len();
        let stop = text.find(&end).unwrap_or_else(|| panic!("`{end}` is gone"));
        text.replace_range(start..stop, &format!("{}\n", table()));
    }
    text
}

#[test]
fn the_tables_are_those_of_the_code() {
    let (text, renewed) = (readme(), renewed(readme()));
    if std::env::var_os(RENEW).is_some() {
        std::fs::write(path(), &renewed).expect("a README that can be written");
        return;
    }
    let differs = text.lines().zip(renewed.lines()).find(|(is, should)| is != should);
    assert!(text == renewed, "a table in README.md is stale ({differs:?}); renew it with `RENEW=1 cargo test readme`");
}

#[test]
fn its_decks_play_without_a_fault() {
    let text = readme();
    let decks: Vec<&str> = text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(decks.len(), 2);
    for deck in decks {
        let parsed = parse::parse(deck, "ours");
        assert_eq!(parsed.diagnostics, []);
        assert!(Sofa::with_deck(deck).press("enter enter").app.session().is_some());
    }
}

/// Every `okdeck ...` line of a shell block is known to the program: its help is printed.
#[test]
fn its_commands_are_there() {
    let text = readme();
    let blocks = text.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    let commands = blocks.flat_map(str::lines).filter_map(|line| line.split('#').next()?.trim().strip_prefix("okdeck"));
    let mut count = 0;
    for command in commands {
        let ended = Command::new(env!("CARGO_BIN_EXE_okdeck")).args(command.split_whitespace()).arg("--help").output();
        let ended = ended.expect("it runs");
        assert!(ended.status.success(), "okdeck{command}: {}", String::from_utf8_lossy(&ended.stderr));
        count += 1;
    }
    assert!(count >= 10, "{count}");
}

#[test]
fn it_speaks_calmly_and_its_pictures_are_there() {
    let text = readme();
    let prose = text.replace("<!--", "").replace("![", "");
    assert!(!prose.contains('!'), "no exclamation marks");
    let pictures: Vec<&str> = text.split('"').filter(|part| part.ends_with(".svg")).collect();
    assert!(pictures.len() >= 4);
    for picture in pictures {
        assert!(path().with_file_name(picture).exists(), "{picture}");
    }
}

/// The names that the README gives for the fields of `command`.
fn told_fields(command: &str) -> BTreeSet<String> {
    let text = readme();
    let row = text.lines().find(|line| line.starts_with(&format!("| `{command}` |"))).expect("a row");
    let cell = row.split(" | ").nth(1).expect("two cells");
    // In brackets stand values, but for the marks, which are fields of a field.
    let outside = |part: &str| part.split_once(')').map_or(part, |(_, rest)| rest).to_owned();
    let names = cell.split('(').map(outside).collect::<String>();
    names.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn fields_of(value: &serde_json::Value) -> BTreeSet<String> {
    value[0].as_object().expect("a list of objects").keys().cloned().collect()
}

#[test]
fn its_json_fields_are_those_that_are_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    std::fs::create_dir(data.join("sessions")).expect("a folder");
    for (id, text) in Sofa::at_home().press("enter enter right").files {
        std::fs::write(data.join("sessions").join(format!("{id}.toml")), text).expect("a file");
    }
    let faulty = data.join("faulty.toml");
    std::fs::write(&faulty, "titel = 1\n").expect("a file");
    let faulty = faulty.to_string_lossy();
    for (told, arguments) in [
        ("okdeck decks --json", vec!["decks", "--json"]),
        ("okdeck config --json", vec!["config", "--json"]),
        ("okdeck sessions --json", vec!["sessions", "--json"]),
        ("okdeck deck check --format json", vec!["deck", "check", "--format", "json", &faulty]),
    ] {
        let ended = Command::new(env!("CARGO_BIN_EXE_okdeck"))
            .arg("--data-dir")
            .arg(data)
            .args(&arguments)
            .output()
            .expect("it runs");
        let printed: serde_json::Value = serde_json::from_slice(&ended.stdout).expect("JSON");
        assert_eq!(fields_of(&printed), told_fields(told), "{told}");
        if let Some(marks) = printed[0].get("marks") {
            let marks: Vec<String> =
                marks.as_object().expect("an object").keys().map(|mark| format!("`{mark}`")).collect();
            assert!(marks.iter().all(|mark| readme().contains(mark)), "{marks:?}");
        }
    }
}
