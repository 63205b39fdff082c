//! The keymap in force: the rows of the table with the keys that the couple chose for them.

use std::collections::HashMap;

use super::layouts::latin;
use super::{ROWS, Row, Scope};
use crate::app::command::Command;
use crate::app::key::Key;

/// Which keys ask for which row. Looking a key up costs the same however many rows there are.
#[derive(Clone, Debug)]
pub struct Keymap {
    /// The keys of each row, in the order of [`ROWS`].
    keys: Vec<Vec<Key>>,
    rows: HashMap<(Scope, Key), &'static Row>,
}

/// A row with its keys, the one to be shown first.
#[derive(Clone, Copy, Debug)]
pub struct Bound<'k> {
    /// The row.
    pub row: &'static Row,
    /// Its keys; at least one.
    pub keys: &'k [Key],
}

impl Default for Keymap {
    fn default() -> Self {
        Self::with(standard)
    }
}

/// The keys of a row unless the couple chose others.
pub(super) fn standard(row: &Row) -> Vec<Key> {
    row.keys.iter().map(|name| Key::named(name).expect("a test holds every name of the table to a key")).collect()
}

impl Keymap {
    /// The keymap in which each row has these keys.
    pub(super) fn with(keys: impl Fn(&'static Row) -> Vec<Key>) -> Self {
        let keys: Vec<Vec<Key>> = ROWS.iter().map(keys).collect();
        let bound = ROWS.iter().zip(&keys).flat_map(|(row, keys)| keys.iter().map(move |key| ((row.scope, *key), row)));
        let rows = bound.collect();
        Self { keys, rows }
    }

    /// What `key` asks for in `scope`. In a scope of text every key without a row is typed; elsewhere a
    /// letter of another layout is the one of the same key.
    pub fn command(&self, scope: Scope, key: Key) -> Option<Command> {
        let row = |key| self.rows.get(&(Scope::Everywhere, key)).or_else(|| self.rows.get(&(scope, key)));
        let found = row(key).map(|row| row.command.clone());
        if scope.takes_text() {
            return found.or(Some(Command::Type(key)));
        }
        found.or_else(|| row(latin(key)?).map(|row| row.command.clone()))
    }

    /// A row with its keys.
    pub fn bound(&self, row: &Row) -> Bound<'_> {
        self.rows(row.scope).find(|bound| bound.row.is(row)).expect("every row of the table is bound")
    }

    /// The rows of a scope, in the order of the table.
    pub fn rows(&self, scope: Scope) -> impl Iterator<Item = Bound<'_>> {
        let all = ROWS.iter().zip(&self.keys).map(|(row, keys)| Bound { row, keys });
        all.filter(move |bound| bound.row.scope == scope)
    }
}

impl Bound<'_> {
    /// The key to be shown where there is room for one.
    pub fn first(&self) -> Key {
        self.keys[0]
    }

    /// The keys as help and footer print them: `enter space →`.
    pub fn printed(&self) -> String {
        self.keys.iter().map(Key::to_string).collect::<Vec<_>>().join(" ")
    }
}
