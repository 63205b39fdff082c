//! The README says what the program does: its tables are those of the code, its decks play.

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
        let _ = write!(
            text,
            "\n**{heading}**\n\n| keys | what they do | in `[keys.{}]` |\n| --- | --- | --- |\n",
            scope.name()
        );
        for row in keymap::rows(scope) {
            let keys: Vec<String> =
                row.keys.iter().filter_map(|name| Key::named(name)).map(|key| format!("`{key}`")).collect();
            let _ = writeln!(text, "| {} | {} | `{}` |", keys.join(" "), words::does(row), row.name);
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
    for code in Code::ALL.iter().chain(Code::OF_SETTINGS) {
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Style => "style",
        };
        let whose = if Code::OF_SETTINGS.contains(code) { " (`config.toml` only)" } else { "" };
        let _ = writeln!(text, "| `{code}` | {severity} | {}{whose} |", words::decks::meaning(*code));
    }
    text
}

fn setting_keys() -> String {
    let mut text = String::from("\n| keys of `config.toml` | | it is |\n| --- | --- | --- |\n");
    for row in settings::ROWS {
        let standard = row.get(&Settings::default());
        let takes = words::said(&row.takes.refused(row.key));
        let takes = takes.split_once(" is ").expect("it says what the setting is").1;
        let _ = writeln!(text, "| `{}` | {} | {takes}; else `{standard}` |", row.key, words::setting(row.key));
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
