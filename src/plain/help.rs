//! The help: what can be typed here, made of the rows of the keymap.

use super::ask;
use super::rows::{plain, word_for};
use crate::app::App;
use crate::app::command::Command;
use crate::app::key::Key;
use crate::app::keymap::{Bound, Row, Scope};
use crate::app::offers::{can_be_done, is_useful};
use crate::words;

/// What can be typed at the moment, and what each word does.
pub fn lines(app: &App) -> Vec<String> {
    let scope = app.scope();
    let slash = ask::takes_words(app).then(|| words::plain::help_slash(&word_for(scope, &Command::Cancel)));
    let rows = rows(app, can_be_done).map(|bound| told(&bound));
    slash.into_iter().chain(number_does(scope)).chain(rows).chain(own(scope)).collect()
}

/// The words that help most here.
pub fn hint(app: &App) -> Option<String> {
    let words = listed(&hinted(app));
    (!words.is_empty()).then(|| words::plain::hint(&words))
}

/// The rows whose words help most here. Pages that ask for words say themselves what to type.
pub fn hinted(app: &App) -> Vec<&'static Row> {
    if app.takes_text() {
        return Vec::new();
    }
    rows(app, is_useful).map(|bound| bound.row).filter(|row| is_hinted(row)).collect()
}

/// The words for rows, one behind the other.
pub fn listed(rows: &[&Row]) -> String {
    rows.iter().map(|row| words::word(row)).collect::<Vec<_>>().join(", ")
}

/// Whether a row is among those that help most: those of the footer. There enter goes on to the next
/// card and asks for what the card asks for itself; in lines each of the two has a word.
fn is_hinted(row: &Row) -> bool {
    !words::short(row).is_empty() || (row.scope == Scope::Card && row.command == Command::Next)
}

/// The questions people ask, each with its answer.
pub fn questions() -> Vec<String> {
    let told = |(heading, paragraphs): (String, Vec<String>)| {
        let heading = if heading.ends_with('?') { heading } else { format!("{heading}.") };
        std::iter::once(heading).chain(paragraphs)
    };
    words::help().into_iter().flat_map(told).collect()
}

/// The rows that are fit, where nothing is drawn.
fn rows(app: &App, is_fit: impl Fn(&App, &Row) -> bool) -> impl Iterator<Item = Bound<'_>> {
    let scope = app.scope();
    // A row of the home screen may be named with its number, wherever the cursor is.
    let is_named = move |row: &Row| scope == Scope::Home && row.command != Command::Problems;
    let is_offered = move |row: &Row| is_named(row) || is_fit(app, row);
    app.keymap.rows(scope).filter(move |bound| !is_for_eyes(scope, bound.row) && is_offered(bound.row))
}

/// Whether a row only changes what is seen: large type, themes, scrolling, a look at the own answer;
/// or is the help itself, which has a word of its own; or the enter key of a card, which is two words.
fn is_for_eyes(scope: Scope, row: &Row) -> bool {
    let scrolls = matches!(
        row.command,
        Command::Up | Command::Down | Command::PageUp | Command::PageDown | Command::First | Command::Last
    );
    let draws = matches!(row.command, Command::LargeType | Command::Theme | Command::Peek);
    draws || matches!(row.command, Command::Help | Command::Actions | Command::Go) || (scrolls && !has_list(scope))
}

/// Whether the screens of a scope have a list.
fn has_list(scope: Scope) -> bool {
    matches!(
        scope,
        Scope::Settings | Scope::Home | Scope::Deck | Scope::History | Scope::Index | Scope::Limits | Scope::BreakTime
    )
}

/// One row: the letter, the word, what it does.
fn told(bound: &Bound<'_>) -> String {
    let letter = bound.keys.iter().find(|key| matches!(key, Key::Char(c) if *c != ' '));
    let word = words::word(bound.row);
    let called = letter.map_or_else(|| word.clone(), |key| words::plain::letter_or(&key.to_string(), &word));
    let does = words::does(bound.row);
    let does =
        does.split_once(':').filter(|(head, _)| plain(head) == plain(&word)).map_or(&*does, |(_, rest)| rest.trim());
    if does == word { called } else { words::plain::means(&called, does) }
}

/// What a number does in the list of a scope.
fn number_does(scope: Scope) -> Option<String> {
    match scope {
        Scope::Home => Some(words::plain::number_starts()),
        Scope::Index => Some(words::plain::number_goes()),
        Scope::Deck | Scope::History | Scope::Limits | Scope::Settings => Some(words::plain::number_says()),
        Scope::BreakTime => Some(words::plain::number_agrees()),
        _ => None,
    }
}

/// The words that are no rows of the keymap.
fn own(scope: Scope) -> Vec<String> {
    use words::plain::{about, about_does, again, again_does, help, help_more, questions};
    let about = (scope == Scope::Home).then(|| about_does(&about()));
    about.into_iter().chain([again_does(&again()), help_more(&help(), &questions())]).collect()
}
