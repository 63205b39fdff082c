//! What the rows of the keymap are called and do, under the name of the row in its scope, or under
//! its name alone where a key means the same on most screens.

use std::cell::RefCell;
use std::collections::HashMap;

use super::catalogue::{self, Part};
use crate::app::keymap::{Row, Scope};
use crate::language::Language;

thread_local! {
    /// The short words that were said before: every frame says them again.
    static SHORT: RefCell<HashMap<(Language, Scope, &'static str), String>> = RefCell::default();
}

/// One or two words for the footer; empty where the row is not shown there.
pub fn short(row: &Row) -> String {
    let say = || catalogue::value(Part::Screens, &message(row), &[]).unwrap_or_default();
    SHORT.with_borrow_mut(|said| said.entry((super::language(), row.scope, row.name)).or_insert_with(say).clone())
}

/// What a row does, for the help.
pub fn does(row: &Row) -> String {
    catalogue::attribute(Part::Screens, &message(row), "does", &[]).unwrap_or_default()
}

/// What stands over the keys of a scope.
pub fn heading(scope: Scope) -> String {
    catalogue::say(Part::Screens, &heading_id(scope), &[])
}

pub(super) fn heading_id(scope: Scope) -> String {
    format!("keys-{}", scope.name())
}

/// The message of a row: that of its scope, or else the one for all scopes.
pub(super) fn message(row: &Row) -> String {
    let own = format!("key-{}-{}", row.scope.name(), row.name);
    if catalogue::is_there(Part::Screens, &own) { own } else { format!("key-{}", row.name) }
}
