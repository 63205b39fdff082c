//! What was talked about. Scales are always a table here.

use super::page::{Page, ROWS};
use super::rows::word_for;
use crate::app::App;
use crate::app::command::Command;
use crate::app::history::{Entry, Past, Series, View};
use crate::app::keymap::Scope;
use crate::session::Seat;
use crate::words;

/// One view of the past, from the cursor on.
pub fn page(past: &Past, app: &App) -> Page {
    if past.find.is_some() {
        return Page::new(Scope::Line, "history")
            .say(words::plain::find_what(&word_for(Scope::Line, &Command::Cancel)));
    }
    let length = past.length();
    let page = Page::new(Scope::History, format!("{:?} {length}", past.view));
    let page = page.say(format!("{}.", words::view(past.view)));
    if length == 0 {
        return page.say(words::nothing_in(past.view, past.is_searching()));
    }
    let at = past.cursor.at;
    match past.view {
        View::Scales | View::Table => page.list(at, length, at..at + 1, |at| series(at + 1, &past.series[at], app)),
        _ => page.list(at, length, at..at + ROWS, |at| entry(at + 1, &past.entries[at])),
    }
}

/// An entry with what belongs to it.
fn entry(number: usize, entry: &Entry) -> Vec<String> {
    let dated = entry.at.map(|at| words::plain::means(&words::short_day(at.date()), &entry.title));
    let title = words::plain::row(number, dated.as_ref().unwrap_or(&entry.title));
    std::iter::once(title).chain(entry.lines.iter().cloned()).collect()
}

/// A scale with what its ends mean, and all its answers, the newest first.
fn series(number: usize, series: &Series, app: &App) -> Vec<String> {
    let ends = ["0", "10"].into_iter().zip(&series.ends);
    let ends = ends.filter_map(|(n, end)| end.as_ref().map(|end| words::plain::means(n, end)));
    let [one, two] = [Seat::One, Seat::Two].map(|seat| words::capital(&app.world.name(seat)));
    let point = |(at, [a, b]): &(time::OffsetDateTime, [u8; 2])| {
        words::plain::means(&words::short_day(at.date()), &format!("{one} {a}, {two} {b}"))
    };
    let text = words::plain::row(number, &series.text.one_line());
    std::iter::once(text).chain(ends).chain(series.points.iter().rev().map(point)).collect()
}
