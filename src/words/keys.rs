//! What the rows of the keymap are called and do, under the name of the row in its scope, or under
//! its name alone where a key means the same on most screens; and the keys that sentences name.
//!
//! A sentence names a key by its row, `KEY("card", "keep")`, and says the key that stands for it in the
//! keymap in force. Like the language, that is said once, and held by the thread.

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue::{self, Part};
use crate::app::keymap::{self, Keymap, Row, Scope};
use crate::language::Language;

/// What was said of rows before, by language, scope and name: every frame says it again.
type Remembered<T> = RefCell<HashMap<(Language, Scope, &'static str), T>>;

thread_local! {
    /// The words of the footer.
    static SHORT: Remembered<String> = RefCell::default();
    /// The words of a footer that has no room for those.
    static BRIEF: Remembered<Option<String>> = RefCell::default();
}

thread_local! {
    /// The keys that sentences name.
    static BOUND: RefCell<Keymap> = RefCell::default();
}

/// From here on the sentences of this thread name the keys of `keymap`; until then those of the table.
pub fn bind(keymap: &Keymap) {
    BOUND.with_borrow_mut(|bound| bound.clone_from(keymap));
}

/// The key of a row, by the names of its scope and its own: what `KEY` stands for in a sentence.
pub(super) fn key<'a>(names: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let row = match names {
        [FluentValue::String(scope), FluentValue::String(name)] => row(scope, name),
        _ => None,
    };
    // A test looks up every row that is named.
    row.map_or(FluentValue::Error, |row| BOUND.with_borrow(|bound| bound.bound(row).first().to_string().into()))
}

/// The row of that name in the scope of that name.
pub(super) fn row(scope: &str, name: &str) -> Option<&'static Row> {
    keymap::rows(Scope::named(scope)?).find(|row| row.name == name)
}

/// One or two words for the footer; empty where the row is not shown there.
pub fn short(row: &Row) -> String {
    let say = || catalogue::value(Part::Screens, &message(row), &[]).unwrap_or_default();
    SHORT.with_borrow_mut(|said| said.entry(remembered_as(row)).or_insert_with(say).clone())
}

fn remembered_as(row: &Row) -> (Language, Scope, &'static str) {
    (super::language(), row.scope, row.name)
}

/// One short word for a footer that has no room for [`short`], where a row has one.
pub fn brief(row: &Row) -> Option<String> {
    let say = || catalogue::attribute(Part::Screens, &message(row), "brief", &[]);
    BRIEF.with_borrow_mut(|said| said.entry(remembered_as(row)).or_insert_with(say).clone())
}

/// The word that is typed for a row in lines: one of its own, or that of the footer, or the one that
/// means the same on most screens.
pub fn word(row: &Row) -> String {
    let say = |id: &str| catalogue::attribute(Part::Screens, id, "word", &[]);
    let own = say(&message(row)).or_else(|| Some(short(row)).filter(|short| !short.is_empty()));
    own.or_else(|| say(&shared(row))).unwrap_or_default()
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
    if catalogue::is_there(Part::Screens, &own) { own } else { shared(row) }
}

fn shared(row: &Row) -> String {
    format!("key-{}", row.name)
}
