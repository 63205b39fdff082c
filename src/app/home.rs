//! The home screen: the evening to continue, and the decks.

use std::collections::HashMap;

use super::command::{Command, Effect};
use super::editor::Editor;
use super::keymap::Scope;
use super::list::{Cursor, Scroll};
use super::play::Play;
use super::settings::SettingsView;
use super::two_lines::TwoLines;
use super::{Overlay, Reaction, Screen, World, deck, history, limits};
use crate::deck::Slug;
use crate::text::Clean;
use crate::words;

/// How many open evenings are offered; `okdeck resume ID` knows the older ones.
const CONTINUED: usize = 9;

/// A row of the home screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// An open session, by its id.
    Continue(Slug),
    /// A deck, by its id.
    Deck(Slug),
}

impl Row {
    /// The deck of a row that is one.
    fn deck(&self) -> Option<&Slug> {
        match self {
            Self::Deck(id) => Some(id),
            Self::Continue(_) => None,
        }
    }
}

/// The state of the home screen.
#[derive(Debug)]
pub struct Home {
    /// The rows that match the search.
    pub rows: Vec<Row>,
    /// The row with the cursor.
    pub cursor: Cursor,
    /// The decks chosen to be mixed.
    pub chosen: Vec<Slug>,
    /// The search, while one is typed.
    pub find: Option<Editor>,
    /// How many cards of each deck were talked about, where any was.
    talked_about: HashMap<Slug, usize>,
    /// Whether an evening to continue may still come above the decks.
    is_unsure: bool,
}

impl Home {
    /// The home screen with the cursor on the evening to continue, else on the first deck.
    pub fn new(world: &World) -> Self {
        let rows = rows(world, "");
        Self {
            is_unsure: is_unsure(world, &rows),
            rows,
            cursor: Cursor::default(),
            chosen: Vec::new(),
            find: None,
            talked_about: talked_about(world),
        }
    }

    /// Takes over what was read again; the cursor stays on its row.
    pub fn refresh(&mut self, world: &World) {
        self.talked_about = talked_about(world);
        let before = self.row().cloned();
        let is_fresh = self.cursor == Cursor::default();
        self.rows = rows(world, self.find.as_ref().map(Editor::text).as_deref().unwrap_or_default());
        self.cursor.at = 0;
        self.go_to(before.filter(|_| !is_fresh));
        self.is_unsure = is_unsure(world, &self.rows);
        self.chosen.retain(|id| world.shelf.shelved(id).is_some());
    }

    /// Puts the cursor on a row, if it is there.
    pub(super) fn go_to(&mut self, row: Option<Row>) {
        let place = row.and_then(|row| self.rows.iter().position(|other| *other == row));
        self.cursor.at = place.unwrap_or(self.cursor.at);
    }

    /// How many cards of a deck were talked about.
    pub fn talked_about(&self, deck: &Slug) -> usize {
        self.talked_about.get(deck).copied().unwrap_or(0)
    }

    /// The row with the cursor; none as long as it is not known where that belongs.
    pub fn row(&self) -> Option<&Row> {
        self.rows.get(self.cursor.at).filter(|_| !self.is_unsure)
    }

    pub(super) fn scope(&self) -> Scope {
        if self.find.is_some() { Scope::Line } else { Scope::Home }
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        if let Command::Pick(row) = command {
            let was_there = self.cursor.at == row;
            self.cursor.update(&command, self.rows.len());
            return if was_there { self.open(world) } else { Reaction::none() };
        }
        if self.cursor.update(&command, self.rows.len()) {
            return Reaction::none();
        }
        if self.find.is_some() && self.search(&command, world) {
            return Reaction::none();
        }
        match command {
            Command::Accept => self.open(world),
            Command::Choose => self.choose(),
            Command::Find => {
                self.find = Some(Editor::line("", 40));
                Reaction::none()
            }
            Command::Cancel => {
                let had_chosen = !std::mem::take(&mut self.chosen).is_empty();
                if had_chosen { Reaction::say(words::none_chosen()) } else { Reaction::none() }
            }
            Command::ViewDeck => match self.row() {
                Some(Row::Deck(id)) => Reaction::go(Screen::Deck(deck::DeckView::new(id.clone()))),
                _ => Reaction::say(words::on_a_deck()),
            },
            Command::Names => Reaction::open(Overlay::TwoLines(Box::new(TwoLines::names(&world.couple)))),
            Command::Limits => match self.row().and_then(|row| row.deck()).and_then(|id| world.shelf.deck(id)) {
                Some(deck) => Reaction::go(Screen::Limits(Box::new(limits::Limits::new(
                    deck,
                    &world.couple,
                    world.now.wall.date(),
                )))),
                None => Reaction::say(words::on_a_deck()),
            },
            Command::Settings => Reaction::go(Screen::Settings(SettingsView::default())),
            Command::History => Reaction::go(Screen::History(Box::new(history::Past::new(world)))),
            Command::OffRecord => {
                if world.is_off_record {
                    world.go_on_record()
                } else {
                    world.go_off_record()
                }
                let says = if world.is_off_record { words::off_record_on() } else { words::off_record_off() };
                self.refresh(world);
                Reaction::say(says)
            }
            Command::Problems if world.shelf.decks.iter().any(|shelved| shelved.faults() > 0) => {
                Reaction::go(Screen::Problems(Scroll::default()))
            }
            Command::Problems => Reaction::say(words::no_problems()),
            Command::Leave => Reaction::none().with(Effect::Quit),
            _ => Reaction::none(),
        }
    }

    /// Takes a command for the search line; says whether it was one.
    fn search(&mut self, command: &Command, world: &World) -> bool {
        let Some(find) = &mut self.find else { return false };
        match command {
            Command::Type(key) => find.press(*key),
            Command::Paste(text) => find.paste(text),
            Command::Cancel => self.find = None,
            _ => return false,
        }
        self.rows = rows(world, self.find.as_ref().map(Editor::text).as_deref().unwrap_or_default());
        self.cursor.at = 0;
        true
    }

    fn choose(&mut self) -> Reaction {
        let Some(Row::Deck(id)) = self.row().cloned() else { return Reaction::none() };
        match self.chosen.iter().position(|chosen| *chosen == id) {
            Some(at) => drop(self.chosen.remove(at)),
            None => self.chosen.push(id),
        }
        Reaction::none()
    }

    /// Starts the chosen decks, or the deck or evening under the cursor.
    fn open(&mut self, world: &mut World) -> Reaction {
        let decks = match self.row() {
            Some(Row::Continue(id)) => return Reaction::none().with(Effect::Resume(id.clone())),
            _ if !self.chosen.is_empty() => self.chosen.clone(),
            Some(Row::Deck(id)) => vec![id.clone()],
            None => return Reaction::say(words::nothing_found()),
        };
        let choice = world.settings.choice.clone();
        match world.deal(&decks, &choice, None) {
            Some(session) => Play::begin(session, world),
            None => Reaction::say(words::nothing_to_deal()),
        }
    }
}

/// Whether the first row is not known yet: an evening to continue may be among the sessions to come.
fn is_unsure(world: &World, rows: &[Row]) -> bool {
    world.sessions.is_partial && !matches!(rows.first(), Some(Row::Continue(_)))
}

/// Only decks that were played are opened to be looked through.
fn talked_about(world: &World) -> HashMap<Slug, usize> {
    let history = &world.sessions.history;
    let played = world.shelf.decks.iter().filter(|shelved| history.last_played(&shelved.label.id).is_some());
    played.map(|shelved| (shelved.label.id.clone(), history.done_in(shelved.deck()))).collect()
}

/// The rows whose words match a search; all of them for an empty one.
fn rows(world: &World, find: &str) -> Vec<Row> {
    let find = find.trim().to_lowercase();
    let offers_evenings = find.is_empty() && !world.is_off_record;
    let open = world.sessions.open().take(CONTINUED).filter(|_| offers_evenings);
    let matches = |text: Option<&Clean>| text.is_some_and(|text| text.to_lowercase().contains(&find));
    let decks = world
        .shelf
        .decks
        .iter()
        .map(|shelved| &shelved.label)
        .filter(|label| label.cards() > 0 && (matches(Some(&label.title)) || matches(label.description.as_ref())));
    open.map(|brief| Row::Continue(brief.id.clone())).chain(decks.map(|label| Row::Deck(label.id.clone()))).collect()
}
