//! Says what is new, and nothing else.

use std::collections::BTreeSet;

use super::page::Page;
use super::rows::word_for;
use super::{help, page};
use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::{App, Screen};
use crate::words;

/// Remembers what was said.
#[derive(Debug, Default)]
pub struct Teller {
    /// The pages as they were said last, the lowest first.
    pages: Vec<Page>,
    /// The last line that stands until there is another, such as a deck's title.
    standing: Option<String>,
    /// Why saving fails, as it was said last.
    not_saved: Option<String>,
    /// The rows of which it was said that they can be typed, by scope and name.
    hinted: BTreeSet<(Scope, &'static str)>,
}

impl Teller {
    /// What is said after these commands were carried out; at the beginning, after none.
    pub fn answer(&mut self, app: &App, commands: &[Command]) -> Vec<String> {
        if app.is_hidden {
            return self.changes(app, commands);
        }
        let mut lines: Vec<String> = status(app).iter().map(|status| page::one_line(status)).collect();
        lines.extend(self.changes(app, commands));
        if lines.is_empty() && (commands.is_empty() || !commands.iter().all(is_typed)) {
            lines.extend(self.nothing_new());
        }
        self.not_saved.clone_from(&app.not_saved);
        lines.extend(app.not_saved.as_ref().map(|why| page::one_line(&words::not_saved(why))));
        lines
    }

    /// What is said when something has happened by itself: time went on, the disk refused, a deck was
    /// changed.
    pub fn notice(&mut self, app: &App) -> Vec<String> {
        let mut lines = self.changes(app, &[]);
        if app.is_hidden || self.not_saved == app.not_saved {
            return lines;
        }
        self.not_saved.clone_from(&app.not_saved);
        let says = app.not_saved.as_ref().map(|why| words::not_saved(why));
        lines.push(page::one_line(&says.unwrap_or_else(words::plain::saved_again)));
        lines
    }

    /// Everything here once more.
    pub fn again(&mut self, app: &App) -> Vec<String> {
        self.pages.clear();
        self.standing = None;
        let mut lines = self.changes(app, &[]);
        lines.extend(app.not_saved.as_ref().map(|why| page::one_line(&words::not_saved(why))));
        lines
    }

    fn changes(&mut self, app: &App, commands: &[Command]) -> Vec<String> {
        let pages = super::pages(app);
        let mut lines = Vec::new();
        let mut has_come = false;
        for (level, page) in pages.iter().enumerate() {
            let before = self.pages.get(level).filter(|_| !has_come);
            match before.filter(|before| before.is_same(page)) {
                Some(before) => lines.extend(changed(page, before, commands)),
                None => {
                    has_come = true;
                    if page.scope == Scope::Home {
                        self.standing = None;
                    }
                    lines.extend(page.arriving(&mut self.standing));
                    lines.extend(page.list.as_ref().map(|list| listed(page.scope, list)).unwrap_or_default());
                }
            }
        }
        let has_gone = pages.len() < self.pages.len();
        if has_gone && lines.is_empty() && app.status.is_none() {
            // Back where the two were: enough is said to know it.
            let is_first = |line: &&page::Line| line.said == page::Said::Arriving;
            lines.extend(pages.last().and_then(|page| page.lines.iter().find(is_first)).map(|line| line.words.clone()));
        }
        if has_come {
            lines.extend(self.hints(app));
        }
        self.pages = pages;
        lines
    }

    /// What can be typed, as far as it was not said before: a card may offer what the first one did not.
    fn hints(&mut self, app: &App) -> Vec<String> {
        let (is_first, scope) = (self.hinted.is_empty(), app.scope());
        let is_known = self.hinted.iter().any(|(known, _)| *known == scope);
        let mut rows = help::hinted(app);
        rows.retain(|row| self.hinted.insert((scope, row.name)));
        if rows.is_empty() {
            return Vec::new();
        }
        let words = help::listed(&rows);
        let hint = if is_known { words::plain::hint_also(&words) } else { words::plain::hint(&words) };
        let more = is_first.then(|| words::plain::hint_more(&words::plain::help()));
        std::iter::once(hint).chain(more).collect()
    }

    /// What is said when a command has changed nothing: the row at hand, where there is one.
    fn nothing_new(&self) -> Vec<String> {
        let list = self.pages.last().and_then(|page| page.list.as_ref());
        match list.map(|list| list.here.clone()) {
            Some(row) if !row.is_empty() => row,
            _ => vec![words::plain::nothing_by_that()],
        }
    }
}

/// Whether a command is part of words that somebody types, who knows what was typed.
fn is_typed(command: &Command) -> bool {
    matches!(command, Command::Type(_) | Command::Paste(_))
}

/// What has changed on a page that stays.
fn changed(page: &Page, before: &Page, commands: &[Command]) -> Vec<String> {
    let mut lines = page.changes(before);
    let (Some(list), Some(old)) = (&page.list, &before.list) else { return lines };
    let leaps =
        |command: &Command| matches!(command, Command::PageUp | Command::PageDown | Command::First | Command::Last);
    if list.at != old.at && commands.iter().any(leaps) {
        lines.extend(listed(page.scope, list));
    } else if list.here != old.here {
        lines.extend(list.here.iter().cloned());
    }
    lines
}

/// The rows of a list that are said at once, and whether there are more.
fn listed(scope: Scope, list: &page::List) -> Vec<String> {
    let is_asked_one_by_one = scope == Scope::Limits;
    let more = (list.left > 0 && !is_asked_one_by_one)
        .then(|| words::plain::more(list.left, &word_for(scope, &Command::PageDown)));
    list.said().into_iter().chain(more).collect()
}

/// What is said after a step. What is asked for twice on a screen is typed twice here.
fn status(app: &App) -> Option<String> {
    match (&app.status, &app.screen) {
        (Some(_), Screen::History(past)) if past.delete_asked => {
            Some(words::plain::delete_asked(&word_for(Scope::History, &Command::Delete)))
        }
        (Some(_), Screen::Play(play)) if play.keep_asked => {
            Some(words::plain::keep_asked(&word_for(Scope::Card, &Command::Keep)))
        }
        (status, _) => status.clone(),
    }
}
