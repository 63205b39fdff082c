//! The home screen: the evenings to continue and the decks, with numbers.

use super::page::{Page, Said};
use super::rows::word_for;
use crate::app::App;
use crate::app::command::Command;
use crate::app::home::{Home, Row};
use crate::app::keymap::Scope;
use crate::deck::Slug;
use crate::session::Seat;
use crate::words;

/// How many rows are said at once: all decks there usually are.
const ROWS: usize = 40;

/// The evenings and decks, or those that a search found.
pub fn page(home: &Home, app: &App) -> Page {
    let find = home.find.as_ref().map(|find| find.text());
    let scope = if find.is_some() { Scope::Line } else { Scope::Home };
    let mut page = Page::new(scope, find.as_deref().unwrap_or_default());
    let cancel = word_for(Scope::Line, &Command::Cancel);
    match &find {
        None => page = page.say(words::plain::home(&words::capital(&words::day(app.world.now.wall.date())))),
        Some(find) if find.is_empty() => return page.say(words::plain::find_what(&cancel)),
        Some(_) if home.rows.is_empty() => page = page.say(words::nothing_found()),
        Some(_) => {}
    }
    if find.is_some() {
        page = page.say(words::plain::found_decks(&cancel));
    }
    page.add_as(Said::Changing, &format!("{:?}", home.rows), words::plain::decks_changed(&words::plain::again()));
    let names = [Seat::One, Seat::Two].map(|seat| app.world.name(seat));
    page.add(Said::Changing, words::plain::names(&names[0], &names[1]));
    if let Some(chosen) = chosen(home, app) {
        page.add(Said::Live, chosen);
    }
    let (at, length) = (home.cursor.at, home.rows.len());
    let from = if length > ROWS { at } else { 0 };
    page.list(at, length, from..from + ROWS, |at| vec![words::plain::row(at + 1, &row(&home.rows[at], home, app))])
}

/// What a row is, with what the deck is for.
pub fn about(row: &Row, home: &Home, app: &App) -> Vec<String> {
    let Row::Deck(id) = row else { return vec![self::row(row, home, app)] };
    let Some(shelved) = app.world.shelf.shelved(id) else { return Vec::new() };
    let label = &shelved.label;
    let mut lines = vec![format!("{}.", label.title)];
    lines.extend(label.description.iter().map(ToString::to_string));
    lines.push(words::size(label.cards(), label.depths, home.talked_about(id)));
    if let Some(last) = app.world.sessions.history.last_played(id) {
        lines.push(words::last_played(&words::ago(last.date(), app.world.now.wall.date())) + ".");
    }
    lines.extend((shelved.faults() > 0).then(|| words::faults(shelved.faults())));
    lines
}

fn row(row: &Row, home: &Home, app: &App) -> String {
    match row {
        Row::Continue(id) => evening(id, app),
        Row::Deck(id) => deck(id, home, app),
    }
}

fn evening(id: &Slug, app: &App) -> String {
    let Some(brief) = app.world.sessions.briefs.iter().find(|brief| brief.id == *id) else { return String::new() };
    let what = words::continued(brief, &app.world.name(brief.turn));
    words::plain::to_continue(&what, &words::ago(brief.touched.date(), app.world.now.wall.date()))
}

fn deck(id: &Slug, home: &Home, app: &App) -> String {
    let Some(shelved) = app.world.shelf.shelved(id) else { return String::new() };
    let title = shelved.label.title.to_string();
    match home.talked_about(id) {
        0 => title,
        done => words::plain::talked_about(&title, done, shelved.label.cards()),
    }
}

fn chosen(home: &Home, app: &App) -> Option<String> {
    let titles = home.chosen.iter().filter_map(|id| app.world.shelf.shelved(id));
    let titles: Vec<String> = titles.map(|shelved| shelved.label.title.to_string()).collect();
    let start = word_for(Scope::Home, &Command::Accept);
    (!titles.is_empty()).then(|| words::plain::chosen(&titles.join(", "), &start))
}
