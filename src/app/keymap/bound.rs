//! The keymap in force: the rows of the table with the keys that the couple chose for them.

use super::layouts::latin;
use super::{ROWS, Row, Scope};
use crate::app::command::Command;
use crate::app::key::Key;

/// Which keys ask for which row. It is made at every start, so it is two lists and nothing that would
/// have to be hashed: a scope has few rows, and they stand side by side.
#[derive(Clone, Debug)]
pub struct Keymap {
    /// The keys of all rows, in the order of [`ROWS`].
    keys: Vec<Key>,
    /// Where those of each row end.
    ends: Vec<usize>,
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
pub(super) fn standard(row: &Row) -> impl Iterator<Item = Key> + use<> {
    let named = |name: &&str| Key::named(name).expect("a test holds every name of the table to a key");
    row.keys.iter().map(named)
}

impl Keymap {
    /// The keymap in which each row has these keys.
    pub(super) fn with<K: IntoIterator<Item = Key>>(keys_of: impl Fn(&'static Row) -> K) -> Self {
        let mut keys = Vec::with_capacity(2 * ROWS.len());
        let mut ends = Vec::with_capacity(ROWS.len());
        for row in ROWS {
            keys.extend(keys_of(row));
            ends.push(keys.len());
        }
        Self { keys, ends }
    }

    /// What `key` asks for in `scope`. In a scope of text every key without a row is typed; elsewhere a
    /// letter of another layout is the one of the same key.
    pub fn command(&self, scope: Scope, key: Key) -> Option<Command> {
        let found = self.asked(scope, key);
        if scope.takes_text() {
            return found.or(Some(Command::Type(key)));
        }
        found.or_else(|| self.asked(scope, latin(key)?))
    }

    fn asked(&self, scope: Scope, key: Key) -> Option<Command> {
        let mut rows = self.rows(Scope::Everywhere).chain(self.rows(scope));
        rows.find(|bound| bound.keys.contains(&key)).map(|bound| bound.row.command.clone())
    }

    /// A row with its keys.
    pub fn bound(&self, row: &Row) -> Bound<'_> {
        self.rows(row.scope).find(|bound| bound.row.is(row)).expect("every row of the table is bound")
    }

    /// The rows of a scope, in the order of the table.
    pub fn rows(&self, scope: Scope) -> impl Iterator<Item = Bound<'_>> {
        let first = ROWS.iter().position(|row| row.scope == scope).unwrap_or(ROWS.len());
        let rows = ROWS[first..].iter().take_while(move |row| row.scope == scope);
        rows.zip(first..).map(|(row, at)| Bound { row, keys: self.keys_at(at) })
    }

    fn keys_at(&self, row: usize) -> &[Key] {
        let first = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.keys[first..self.ends[row]]
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
