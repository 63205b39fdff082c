//! What was talked about: by evening, starred cards, words that were kept, scales over time.

use time::{Date, Duration, OffsetDateTime, Weekday};

use super::command::{Command, Deletion, Effect};
use super::editor::Editor;
use super::keymap::Scope;
use super::list::Unfolding;
use super::{Reaction, World, home};
use crate::deck::{Kind, Label, Slug};
use crate::history::{History, Kept, Talked, Words};
use crate::session::Seat;
use crate::shelf::Shelved;
use crate::text::Clean;
use crate::words;

/// The ways to look at it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// One row an evening.
    #[default]
    Evenings,
    /// One row a deck.
    Decks,
    /// The cards with a star.
    Stars,
    /// Notes, kept answers, lines for next time.
    Words,
    /// The scales that were answered and kept more than once, drawn over time.
    Scales,
    /// The same as a table.
    Table,
}

impl View {
    /// All views, in the order in which they follow each other.
    pub const ALL: [View; 6] = [Self::Evenings, Self::Decks, Self::Stars, Self::Words, Self::Scales, Self::Table];

    fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }
}

/// One row of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When; none where that has no meaning.
    pub at: Option<OffsetDateTime>,
    /// What stands over it: the week, before its first evening.
    pub week: Option<String>,
    /// What it is about, on one line.
    pub title: String,
    /// What belongs to it, line by line.
    pub lines: Vec<String>,
    /// What deleting the row deletes.
    deletes: Option<Deletion>,
}

/// One scale card over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The card's text.
    pub text: Clean,
    /// What its ends mean.
    pub ends: [Option<Clean>; 2],
    /// Each time it was answered and kept, oldest first: when, and both numbers by seat.
    pub points: Vec<(OffsetDateTime, [u8; 2])>,
}

/// The screen of what was talked about.
#[derive(Debug)]
pub struct Past {
    /// The view.
    pub view: View,
    /// The row with the cursor; in [`View::Scales`], the scale that is drawn.
    pub cursor: Unfolding,
    /// The rows that match the search.
    pub entries: Vec<Entry>,
    /// The scales.
    pub series: Vec<Series>,
    /// The search, while one is typed.
    pub find: Option<Editor>,
    /// Whether deleting was asked for once.
    pub delete_asked: bool,
}

impl Past {
    /// The screen with the evenings.
    pub fn new(world: &World) -> Self {
        let mut past = Self {
            view: View::default(),
            cursor: Unfolding::default(),
            entries: Vec::new(),
            series: Vec::new(),
            find: None,
            delete_asked: false,
        };
        past.refresh(world);
        past
    }

    /// Takes over what was read again.
    pub fn refresh(&mut self, world: &World) {
        let find = self.find.as_ref().map(|find| find.text().to_lowercase()).unwrap_or_default();
        self.series = series(&world.sessions.history);
        self.entries = match self.view {
            View::Evenings => evenings(world),
            View::Decks => decks(world),
            View::Stars => stars(world),
            View::Words => kept_words(world),
            View::Scales | View::Table => Vec::new(),
        };
        let matches = |text: &str| text.to_lowercase().contains(&find);
        self.entries.retain(|entry| matches(&entry.title) || entry.lines.iter().any(|line| matches(line)));
        if self.view == View::Evenings {
            name_weeks(&mut self.entries, world.settings.week_begins, world.now.wall.date());
        }
        if self.cursor.at >= self.length() {
            self.cursor = Unfolding::on(self.length().saturating_sub(1));
        }
    }

    /// How many rows there are.
    pub fn length(&self) -> usize {
        match self.view {
            View::Scales | View::Table => self.series.len(),
            _ => self.entries.len(),
        }
    }

    /// Whether the row with the cursor can be deleted.
    pub fn can_delete(&self) -> bool {
        self.deletion().is_some()
    }

    /// What goes with the row with the cursor.
    fn deletion(&self) -> Option<&Deletion> {
        self.entries.get(self.cursor.at)?.deletes.as_ref()
    }

    /// Whether only what matches some words is shown.
    pub fn is_searching(&self) -> bool {
        let is_searched = !matches!(self.view, View::Scales | View::Table);
        is_searched && self.find.as_ref().is_some_and(|find| !find.text().is_empty())
    }

    pub(super) fn scope(&self) -> Scope {
        if self.find.is_some() { Scope::Line } else { Scope::History }
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        let delete_asked = std::mem::take(&mut self.delete_asked);
        let length = self.length();
        if self.cursor.update(&command, length) {
            return Reaction::none();
        }
        if self.find.is_some() {
            return self.search(&command, world);
        }
        match command {
            Command::NextView => self.show(self.view.next(), world),
            Command::Show(view) => self.show(view, world),
            Command::Find => {
                self.find = Some(Editor::line("", 40));
                Reaction::none()
            }
            Command::Delete => self.delete(delete_asked),
            Command::Cancel => home(world),
            _ => Reaction::none(),
        }
    }

    fn show(&mut self, view: View, world: &World) -> Reaction {
        self.view = view;
        self.cursor = Unfolding::default();
        self.refresh(world);
        Reaction::none()
    }

    fn search(&mut self, command: &Command, world: &World) -> Reaction {
        let Some(find) = &mut self.find else { return Reaction::none() };
        match command {
            Command::Type(key) => find.press(*key),
            Command::Paste(text) => find.paste(text),
            Command::Accept | Command::Cancel => self.find = None,
            _ => {}
        }
        if *command != Command::Accept {
            self.refresh(world);
        }
        Reaction::none()
    }

    fn delete(&mut self, is_sure: bool) -> Reaction {
        let Some(deletion) = self.deletion().cloned() else {
            return Reaction::say(words::nothing_to_delete());
        };
        if !is_sure {
            self.delete_asked = true;
            return Reaction::say(words::delete_asked());
        }
        Reaction::none().with(Effect::Delete(deletion)).with(Effect::Refresh)
    }
}

/// Lets go of what the couple knows of something that was deleted.
pub fn forget(deletion: &Deletion, world: &mut World) -> Vec<Effect> {
    let gone = agreements_in(&world.sessions.history, deletion);
    world.couple.agreements.retain(|line| !gone.contains(&(line.seat, line.words.clone())));
    if gone.is_empty() { Vec::new() } else { vec![Effect::SaveCouple] }
}

/// The lines for next time that go with what is deleted.
fn agreements_in(history: &History, deletion: &Deletion) -> Vec<(Seat, Clean)> {
    let is_meant = |kept: &&Kept| match deletion {
        Deletion::Session(id) => kept.session == *id,
        Deletion::Words { session, step } => (&kept.session, kept.step) == (session, *step),
    };
    let words = history.words.iter().filter(is_meant);
    words
        .filter_map(|kept| match &kept.what {
            Words::Agreement(seat, line) => Some((*seat, line.clone())),
            _ => None,
        })
        .collect()
}

/// Names each week over its first evening. A week begins on `begins`.
fn name_weeks(entries: &mut [Entry], begins: Weekday, today: Date) {
    let mut above = None;
    for entry in entries {
        let week = entry.at.map(|at| week_of(at.date(), begins));
        if week != above {
            entry.week = week.map(|week| words::week(week, week_of(today, begins)));
        }
        above = week;
    }
}

/// The first day of the week of a day.
fn week_of(day: Date, begins: Weekday) -> Date {
    let since = (day.weekday().number_days_from_monday() + 7 - begins.number_days_from_monday()) % 7;
    day.saturating_sub(Duration::days(i64::from(since)))
}

fn evenings(world: &World) -> Vec<Entry> {
    let row = |brief: &crate::history::Brief| Entry {
        at: Some(brief.started),
        week: None,
        title: brief.title(),
        lines: talked_about(world, |talked| talked.session == brief.id),
        deletes: Some(Deletion::Session(brief.id.clone())),
    };
    world.sessions.briefs.iter().map(row).collect()
}

/// One row for each deck of which something was talked about, each card once.
fn decks(world: &World) -> Vec<Entry> {
    let row = |label: &Label| Entry {
        at: world.sessions.history.last_played(&label.id),
        week: None,
        title: label.title.to_string(),
        lines: talked_about(world, |talked| talked.deck == label.id),
        deletes: None,
    };
    let rows = world.shelf.decks.iter().map(|shelved| row(&shelved.label));
    rows.filter(|entry| !entry.lines.is_empty()).collect()
}

fn talked_about(world: &World, belongs: impl Fn(&Talked) -> bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for talked in world.sessions.history.talked.iter().filter(|talked| belongs(talked)) {
        let line = talked.text.one_line().to_string();
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

fn stars(world: &World) -> Vec<Entry> {
    let has_stars = |label: &Label| world.couple.has_stars_in(&label.id);
    let decks = world.shelf.decks.iter().filter(|shelved| has_stars(&shelved.label)).map(Shelved::deck);
    decks
        .flat_map(|deck| deck.cards.iter().map(move |card| (deck, card)))
        .filter(|(deck, card)| world.couple.is_starred(&(deck.id.clone(), card.id.clone())))
        .map(|(deck, card)| Entry {
            at: None,
            week: None,
            title: card.text.one_line().to_string(),
            lines: vec![deck.title.to_string()],
            deletes: None,
        })
        .collect()
}

fn kept_words(world: &World) -> Vec<Entry> {
    let row = |kept: &crate::history::Kept| {
        let name = |seat| words::who_said(&world.name(seat));
        let lines = match &kept.what {
            Words::Note(note) => note.lines().map(str::to_owned).collect(),
            Words::Answers([one, two]) => {
                use Seat::{One, Two};
                vec![format!("{} {one}", name(One)), format!("{} {two}", name(Two))]
            }
            Words::Agreement(seat, words) => vec![format!("{} {words}", name(*seat))],
        };
        let title = match &kept.what {
            Words::Agreement(..) => words::for_next_time(),
            _ => kept.card.card.text.one_line().to_string(),
        };
        let deletes = Some(Deletion::Words { session: kept.session.clone(), step: kept.step });
        Entry { at: Some(kept.at), week: None, title, lines, deletes }
    };
    world.sessions.history.words.iter().rev().map(row).collect()
}

/// The scale cards whose answers were kept, each with all its points.
pub fn series(history: &History) -> Vec<Series> {
    let mut all: Vec<((Slug, Slug), Series)> = Vec::new();
    for kept in &history.words {
        let (Words::Answers([one, two]), Kind::Scale { low, high }) = (&kept.what, &kept.card.card.kind) else {
            continue;
        };
        let (Ok(one), Ok(two)) = (one.parse::<u8>(), two.parse::<u8>()) else { continue };
        let key = kept.card.key();
        let point = (kept.at, [one.min(10), two.min(10)]);
        match all.iter_mut().find(|(other, _)| *other == key) {
            Some((_, series)) => series.points.push(point),
            None => {
                let ends = [low.clone(), high.clone()];
                all.push((key, Series { text: kept.card.card.text.clone(), ends, points: vec![point] }));
            }
        }
    }
    all.into_iter().map(|(_, series)| series).collect()
}
