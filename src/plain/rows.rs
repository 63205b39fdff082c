//! Finding the row of the keymap that somebody means: by key, by name, by the footer's words, by the
//! words of the help.

use crate::app::command::Command;
use crate::app::key::Key;
use crate::app::keymap::{self, Bound, Keymap, Row, Scope};
use crate::diagnostic::nearest;
use crate::words;

/// The least letters of a word that is looked for in the help.
const LEAST: usize = 3;

/// The row of `scope` that `words` mean.
pub fn find(keymap: &Keymap, scope: Scope, words: &str) -> Option<&'static Row> {
    let here: Vec<Bound<'_>> = keymap.rows(scope).collect();
    let everywhere: Vec<Bound<'_>> = keymap.rows(Scope::Everywhere).filter(|bound| bound.row.scope != scope).collect();
    let called = called(&here, words).or_else(|| called(&everywhere, words));
    called.or_else(|| told(&[here, everywhere].concat(), words))
}

/// How a row is called where it is offered: as in the footer, or by its name.
pub fn word(keymap: &Keymap, row: &Row) -> String {
    let short = words::short(row);
    let is_clear = !short.is_empty() && find(keymap, row.scope, &short).is_some_and(|found| found.is(row));
    if is_clear { short } else { spaced(row.name) }
}

/// How the row of `scope` is called that asks for `command`.
pub fn word_for(keymap: &Keymap, scope: Scope, command: &Command) -> String {
    let row = keymap::rows(scope).find(|row| row.command == *command);
    row.map(|row| word(keymap, row)).unwrap_or_default()
}

/// The word of `scope` that `words` were probably meant to be.
pub fn near(keymap: &Keymap, scope: Scope, words: &str) -> Option<String> {
    let rows = || keymap::rows(scope).chain(keymap::rows(Scope::Everywhere));
    let known: Vec<String> = rows().flat_map(|row| [word(keymap, row), spaced(row.name)]).collect();
    nearest(&spaced(words), known.iter().map(String::as_str)).map(str::to_owned)
}

/// The row of `scope` with this key.
pub fn with_key(keymap: &Keymap, scope: Scope, key: Key) -> Option<&'static Row> {
    keymap.rows(scope).find(|bound| bound.keys.contains(&key)).map(|bound| bound.row)
}

/// The first of `rows` that has this key, else this name. Names may be written with spaces.
fn called(rows: &[Bound<'_>], typed: &str) -> Option<&'static Row> {
    let plain = spaced(typed);
    if typed.is_empty() {
        return None;
    }
    let is_key = |key: &Key| Key::named(typed) == Some(*key) || key.to_string() == typed;
    let by_key = |bound: &Bound<'_>| bound.keys.iter().any(is_key);
    let by_name = |bound: &Bound<'_>| spaced(bound.row.name) == plain;
    let by_short = |bound: &Bound<'_>| spaced(&words::short(bound.row)) == plain;
    let by_help = |bound: &Bound<'_>| {
        let does = words::does(bound.row);
        [does.as_str(), head(&does)].iter().any(|does| spaced(does) == plain)
    };
    let ways: [&dyn Fn(&Bound<'_>) -> bool; 4] = [&by_key, &by_name, &by_short, &by_help];
    ways.iter().find_map(|is_meant| rows.iter().find(|bound| is_meant(bound))).map(|bound| bound.row)
}

/// The only one of `rows` in whose help all these words stand.
fn told(rows: &[Bound<'_>], typed: &str) -> Option<&'static Row> {
    let typed = spaced(typed);
    if typed.chars().count() < LEAST {
        return None;
    }
    let stands = |row: &&'static Row| {
        let help = spaced(&format!("{} {} {}", row.name, words::short(row), words::does(row)));
        typed.split(' ').all(|word| help.split(' ').any(|other| other == word))
    };
    let mut found = rows.iter().map(|bound| bound.row).filter(stands);
    let first = found.next()?;
    found.all(|other| other.command == first.command).then_some(first)
}

/// The beginning of a help, up to what explains it.
fn head(does: &str) -> &str {
    does.split([':', ';', ',', '(']).next().unwrap_or(does).trim()
}

/// Words in small letters with one space between them: hyphens and signs at the ends do not matter.
fn spaced(words: &str) -> String {
    let parted = words.to_lowercase().replace('-', " ");
    let trimmed = |word: &str| word.trim_matches(|c: char| ",.:;()".contains(c)).to_owned();
    parted.split_whitespace().map(trimmed).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether `words` lead to what `row` asks for.
    fn leads(words: &str, row: &Row) -> bool {
        find(&Keymap::default(), row.scope, words).is_some_and(|found| found.command == row.command)
    }

    #[test]
    fn every_row_can_be_reached_by_a_word() {
        for row in keymap::ROWS {
            let spelled = word(&Keymap::default(), row);
            assert!(spelled.chars().count() > 1, "{:?} {} is called {spelled}", row.scope, row.name);
            assert!(leads(&spelled, row), "{:?}: {spelled}", row.scope);
            assert!(leads(&spelled.to_uppercase(), row), "{:?}: {spelled} in capitals", row.scope);
        }
    }

    #[test]
    fn every_row_can_be_reached_by_its_name_and_by_each_of_its_keys() {
        for row in keymap::ROWS {
            assert!(leads(row.name, row), "{:?}: {}", row.scope, row.name);
            for name in row.keys {
                assert!(leads(name, row), "{:?}: {name}", row.scope);
                let sign = Key::named(name).expect("a key").to_string();
                assert!(leads(&sign, row), "{:?}: {sign}", row.scope);
            }
        }
    }

    #[test]
    fn words_of_the_help_are_understood_where_they_mean_one_thing() {
        let name = |words| find(&Keymap::default(), Scope::Card, words).map(|row| row.name);
        assert_eq!(name("Set aside."), Some("set-aside"));
        assert_eq!(name("end gently"), Some("end-gently"));
        assert_eq!(name("another day"), Some("skip"));
        assert_eq!(name("who is first"), Some("swap"));
        assert_eq!(name("the card"), None);
        assert_eq!(name("y"), None);
    }
}
