//! The tables `[keys.SCOPE]` of `config.toml`: which keys the couple wants for which row.
//!
//! A faulty line costs itself: its row keeps the keys of the table. So every row has a key at all times,
//! and `ctrl-c` always leaves.

use std::collections::HashMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::bound::{Keymap, standard};
use super::{ROWS, Row, Scope, rows};
use crate::app::command::Command;
use crate::app::key::Key;
use crate::diagnostic::{Advice, Code, Diagnostic, Wrong};

use crate::settings::KEYS;
use crate::text::{self, Clean};

/// The most cells of a word of the file in a message.
const WORD: usize = 40;

/// What the couple wants for a row.
struct Change {
    row: &'static Row,
    keys: Vec<(Key, Range<usize>)>,
}

/// Reads the keys of `config.toml`; everything else in it is left to [`settings`](crate::settings).
pub fn read(source: &str) -> (Keymap, Vec<Diagnostic>) {
    let (table, _) = DeTable::parse_recoverable(source);
    let Some(keys) = table.get_ref().get(KEYS) else { return (Keymap::default(), Vec::new()) };
    let mut faults = Vec::new();
    let mut changes = changes(keys, &mut faults);
    changes.sort_by_key(|change| change.keys[0].1.start);
    while let Some((at, fault)) = clash(&changes) {
        changes.remove(at);
        faults.push(fault);
    }
    faults.sort_by_key(|fault| fault.span.start);
    let wanted = |row: &Row| changes.iter().find(|change| change.row.is(row));
    let keymap = Keymap::with(|row| match wanted(row) {
        Some(change) => change.keys.iter().map(|(key, _)| *key).collect::<Vec<_>>(),
        None => standard(row).collect(),
    });
    (keymap, faults)
}

/// The changes that are right by themselves.
fn changes(keys: &Spanned<DeValue<'_>>, faults: &mut Vec<Diagnostic>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, table) in entries(keys, faults) {
        let Some(scope) = Scope::named(name.get_ref()) else {
            let wrong = Wrong::NoPlace { name: shown(name.get_ref()) };
            let listed = "okdeck config keys".to_owned();
            faults.push(unknown(wrong, name, listed, Scope::ALL.iter().map(|scope| scope.name())));
            continue;
        };
        for (name, value) in entries(table, faults) {
            let Some(row) = rows(scope).find(|row| row.name == name.get_ref()) else {
                let wrong = Wrong::NoCommand { name: shown(name.get_ref()) };
                let listed = format!("okdeck config keys {}", scope.name());
                faults.push(unknown(wrong, name, listed, rows(scope).map(|row| row.name)));
                continue;
            };
            match wanted(row, value) {
                Ok(keys) => changes.push(Change { row, keys }),
                Err(fault) => faults.push(fault),
            }
        }
    }
    changes
}

type Entry<'e, 's> = (&'e Spanned<std::borrow::Cow<'s, str>>, &'e Spanned<DeValue<'s>>);

/// The entries of a table; what is none is told.
fn entries<'e, 's>(value: &'e Spanned<DeValue<'s>>, faults: &mut Vec<Diagnostic>) -> Vec<Entry<'e, 's>> {
    match value.get_ref().as_table() {
        Some(table) => table.iter().collect(),
        None => {
            faults.push(Diagnostic::new(Code::WrongType, value.span(), Wrong::NoTableOfKeys));
            Vec::new()
        }
    }
}

fn unknown<'a>(
    wrong: Wrong,
    name: &Spanned<std::borrow::Cow<'_, str>>,
    listed_by: String,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let fault = Diagnostic::new(Code::UnknownKey, name.span(), wrong).advice(Advice::ListedBy { command: listed_by });
    fault.did_you_mean(name.get_ref(), known)
}

fn shown(word: &str) -> String {
    text::fit(&Clean::lossy(word).one_line(), WORD)
}

/// The keys that a line names: one, or a list of at least one.
fn wanted(row: &Row, value: &Spanned<DeValue<'_>>) -> Result<Vec<(Key, Range<usize>)>, Diagnostic> {
    let names = match value.get_ref().as_array() {
        Some(list) => list.iter().collect(),
        None => vec![value],
    };
    let mut keys: Vec<(Key, Range<usize>)> = Vec::new();
    for name in names {
        let key = key(row.scope, name)?;
        if keys.iter().all(|(other, _)| *other != key) {
            keys.push((key, name.span()));
        }
    }
    if keys.is_empty() {
        return Err(Diagnostic::new(Code::UnusableKey, value.span(), Wrong::NeedsKey { command: row.name }));
    }
    let leaves = |(key, _): &(Key, _)| *key == Key::Ctrl('c');
    if row.command == Command::Quit && !keys.iter().any(leaves) {
        return Err(Diagnostic::new(Code::UnusableKey, value.span(), Wrong::AlwaysLeaves));
    }
    Ok(keys)
}

/// The key that a value names, if it can be bound in `scope`.
fn key(scope: Scope, name: &Spanned<DeValue<'_>>) -> Result<Key, Diagnostic> {
    let fault = |code, wrong| Err(Diagnostic::new(code, name.span(), wrong));
    let Some(word) = name.get_ref().as_str() else {
        return fault(Code::WrongType, Wrong::KeyIsText);
    };
    let Some(key) = Key::named(word).filter(|_| text::first_unprintable(word).is_none()) else {
        let fault = Diagnostic::new(Code::UnknownWord, name.span(), Wrong::NoSuchKey { key: shown(word) });
        let keys = Key::names().collect::<Vec<_>>().join(", ");
        return Err(fault.advice(Advice::KeyNames { keys }).did_you_mean(word, Key::names()));
    };
    match key {
        // What a terminal sends for these is another key.
        Key::Ctrl('i' | 'j' | 'm' | 'h' | '[') => {
            fault(Code::UnusableKey, Wrong::SameForTerminal { key: key.to_string() })
        }
        Key::Ctrl(c) if !c.is_ascii_lowercase() => fault(Code::UnusableKey, Wrong::CtrlLetter),
        Key::Char(_) | Key::Enter | Key::Backspace | Key::Delete if scope == Scope::Note => {
            fault(Code::UnusableKey, Wrong::IsTyped { key: key.to_string() })
        }
        Key::Char(_) | Key::Backspace | Key::Delete if scope.takes_text() => {
            fault(Code::UnusableKey, Wrong::IsTyped { key: key.to_string() })
        }
        Key::Ctrl(_) => Ok(key),
        _ if scope == Scope::Everywhere => fault(Code::UnusableKey, Wrong::NeededElsewhere { key: key.to_string() }),
        _ => Ok(key),
    }
}

/// The first change that takes a key from another row, and how it is told.
fn clash(changes: &[Change]) -> Option<(usize, Diagnostic)> {
    let is_changed = |row: &Row| changes.iter().any(|change| change.row.is(row));
    let unchanged = ROWS.iter().filter(|row| !is_changed(row));
    let mut taken: HashMap<(Scope, Key), &Row> =
        unchanged.flat_map(|row| standard(row).map(move |key| ((row.scope, key), row))).collect();
    for (at, change) in changes.iter().enumerate() {
        for (key, span) in &change.keys {
            let other = match change.row.scope {
                Scope::Everywhere => Scope::ALL.iter().find_map(|scope| taken.get(&(*scope, *key))),
                scope => [Scope::Everywhere, scope].iter().find_map(|scope| taken.get(&(*scope, *key))),
            };
            if let Some(other) = other {
                let (command, place) = (other.name, other.scope.name());
                let wrong = Wrong::KeyTaken { key: key.to_string(), command, place };
                return Some((at, Diagnostic::new(Code::TakenKey, span.clone(), wrong)));
            }
        }
        taken.extend(change.keys.iter().map(|(key, _)| ((change.row.scope, *key), change.row)));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Report;

    fn asks(source: &str, scope: Scope, key: &str) -> Option<Command> {
        let (keymap, faults) = read(source);
        assert_eq!(faults, []);
        keymap.command(scope, Key::named(key).unwrap())
    }

    /// The faults of a file, one a line; nothing that is at fault may change a key.
    fn told(source: &str) -> String {
        let (keymap, faults) = read(source);
        for row in ROWS {
            let is = keymap.rows(row.scope).find(|bound| bound.row.is(row)).unwrap();
            assert_eq!(is.keys, standard(row).collect::<Vec<_>>(), "{source}");
        }
        Report::new("c", source, &faults).short()
    }

    #[test]
    fn keys_are_given_and_taken() {
        let source = "[keys.card]\nskip = [\"-\", \"s\", \"-\"]\nlater = \"f\"\nfollow-up = \"l\"\n[keys.note]\naccept = \"ctrl-o\"\n";
        assert_eq!(asks(source, Scope::Card, "-"), Some(Command::Skip));
        assert_eq!(asks(source, Scope::Card, "s"), Some(Command::Skip));
        assert_eq!(asks(source, Scope::Card, "f"), Some(Command::Later));
        assert_eq!(asks(source, Scope::Card, "l"), Some(Command::FollowUp));
        assert_eq!(asks(source, Scope::Note, "ctrl-o"), Some(Command::Accept));
        assert_eq!(asks(source, Scope::Note, "esc"), Some(Command::Type(Key::Esc)));
        assert_eq!(
            asks("[keys.everywhere]\nquit = [\"ctrl-q\", \"ctrl-c\"]\n", Scope::Note, "ctrl-q"),
            Some(Command::Quit)
        );
    }

    #[test]
    fn a_faulty_line_is_told_and_keeps_the_keys_of_the_table() {
        let cases = [
            (
                "[keys.crad]\nskip = \"s\"",
                "c:1:7: unknown-key: okdeck knows no place called `crad`; did you mean `card`?",
            ),
            (
                "keys.card.skpi = 's'",
                "c:1:11: unknown-key: okdeck knows no command here called `skpi`; did you mean `skip`?",
            ),
            (
                "keys.here.skip = 's'",
                "c:1:6: unknown-key: okdeck knows no place called `here`; `okdeck config keys` lists them",
            ),
            (
                "keys.card.applause = 's'",
                "c:1:11: unknown-key: okdeck knows no command here called `applause`; `okdeck config keys card` lists them",
            ),
            ("keys.card.skip = 'spcae'", "c:1:18: unknown-word: okdeck knows no key `spcae`; did you mean `space`?"),
            ("keys.card.skip = ['s', 1]", "c:1:24: wrong-type: a key is named by a text such as \"s\""),
            ("keys.card.skip = []", "c:1:18: unusable-key: `skip` needs a key"),
            (
                "keys.card = 1",
                "c:1:13: wrong-type: keys stand in tables such as [keys.card], each line as skip = [\"s\"]",
            ),
            (
                "keys.card.skip = 'l'",
                "c:1:18: taken-key: `l` is `later` in [keys.card] already; give `later` another key too",
            ),
            (
                "keys.card.skip = 'ctrl-c'",
                "c:1:18: taken-key: `ctrl-c` is `quit` in [keys.everywhere] already; give `quit` another key too",
            ),
            (
                "keys.everywhere.hide = 'ctrl-x'",
                "c:1:24: taken-key: `ctrl-x` is `cancel` in [keys.note] already; give `cancel` another key too",
            ),
            ("keys.everywhere.hide = 'h'", "c:1:24: unusable-key: `h` is needed elsewhere; here stand only ctrl- keys"),
            (
                "keys.everywhere.quit = 'ctrl-q'",
                "c:1:24: unusable-key: `ctrl-c` always leaves; keep \"ctrl-c\" in the list",
            ),
            ("keys.note.accept = 'q'", "c:1:20: unusable-key: `q` is typed here"),
            ("keys.index.accept = 'space'", "c:1:21: unusable-key: `space` is typed here"),
            ("keys.card.skip = 'ctrl-m'", "c:1:18: unusable-key: a terminal does not tell `ctrl-m` from another key"),
            ("keys.card.skip = 'ctrl-S'", "c:1:18: unusable-key: `ctrl-` goes with a small letter from a to z"),
        ];
        for (source, expected) in cases {
            assert_eq!(told(source), format!("{expected}\n"), "{source}");
        }
    }

    #[test]
    fn of_two_changes_that_clash_the_first_holds_and_a_row_never_loses_its_last_key() {
        let (keymap, faults) = read("[keys.card]\nskip = 'y'\nlater = 'y'\nstar = 's'\nnote = ['l', '*']\n");
        assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::TakenKey, Code::TakenKey]);
        assert_eq!(keymap.command(Scope::Card, Key::Char('y')), Some(Command::Skip));
        assert_eq!(keymap.command(Scope::Card, Key::Char('l')), Some(Command::Later));
        assert_eq!(keymap.command(Scope::Card, Key::Char('s')), Some(Command::Star));
        assert_eq!(keymap.command(Scope::Card, Key::Char('n')), Some(Command::Note));
        assert!(ROWS.iter().all(|row| keymap.rows(row.scope).all(|bound| !bound.keys.is_empty())));
    }

    proptest::proptest! {
        #[test]
        fn any_bindings_leave_every_row_a_key_of_its_own(
            lines in proptest::collection::vec((0..ROWS.len(), 0..ROWS.len()), 0..12)) {
            let mut source = String::new();
            for (row, other) in lines {
                let key = ROWS[other].keys[0].replace('\\', "\\\\");
                source += &format!("keys.{}.{} = \"{key}\"\n", ROWS[row].scope.name(), ROWS[row].name);
            }
            let (keymap, _) = read(&source);
            for scope in &Scope::ALL {
                for bound in keymap.rows(*scope) {
                    for key in bound.keys {
                        proptest::prop_assert_eq!(keymap.command(*scope, *key), Some(bound.row.command.clone()));
                    }
                }
            }
            proptest::prop_assert_eq!(keymap.command(Scope::Note, Key::Ctrl('c')), Some(Command::Quit));
        }
    }
}
