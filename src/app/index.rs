//! Tonight's cards as a list, with search.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::Reaction;
use super::command::Command;
use super::editor::Editor;
use super::list::Unfolding;
use crate::couple::Couple;
use crate::session::{Mark, Session};
use crate::text::Clean;
use crate::words;

/// One card of tonight in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number as dealt, from 0.
    pub number: usize,
    /// Its place tonight, from 1.
    pub place: usize,
    /// Its text, on one line; hidden words for a card that was not on the table yet.
    pub text: Option<Clean>,
    /// What became of it.
    pub mark: Mark,
    /// Whether it has a star.
    pub is_starred: bool,
    /// Whether it has a note.
    pub has_note: bool,
}

/// The list of tonight's cards.
#[derive(Debug)]
pub struct Index {
    /// The search.
    pub find: Editor,
    /// The cursor among the found ones.
    pub cursor: Unfolding,
    /// The entries that match, best first, by their place among all.
    found: Vec<usize>,
    /// What was searched for.
    sought: Clean,
    /// What the list is of.
    pub title: String,
    entries: Vec<Entry>,
}

impl Index {
    /// All cards of tonight, with the cursor on the one on the table. Those that are still to come
    /// keep their words.
    pub fn new(session: &Session, couple: &Couple) -> Self {
        Self::with(session, couple, false)
    }

    /// All cards with their words.
    pub fn of_all(session: &Session, couple: &Couple) -> Self {
        Self::with(session, couple, true)
    }

    fn with(session: &Session, couple: &Couple, shows_all: bool) -> Self {
        let state = session.state();
        let entry = |(place, number): (usize, &usize)| {
            let dealt = &session.cards[*number];
            let mark = session.mark(*number);
            let was_shown = shows_all || place <= state.at || mark != Mark::Open;
            Entry {
                number: *number,
                place: place + 1,
                text: was_shown.then(|| dealt.card.text.one_line()),
                mark,
                is_starred: couple.is_starred(&dealt.key()),
                has_note: session.note(*number).is_some(),
            }
        };
        let entries: Vec<Entry> = state.order.iter().enumerate().map(entry).collect();
        let cursor = Unfolding::on(state.at.min(entries.len().saturating_sub(1)));
        let title = if shows_all { words::all_cards() } else { words::index_title() };
        let found = (0..entries.len()).collect();
        Self { find: Editor::line("", 40), cursor, found, sought: Clean::default(), title, entries }
    }

    /// The entries that match, best first.
    pub fn found(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.found.iter().map(|at| &self.entries[*at])
    }

    /// The entry in this row of those that match.
    pub fn entry(&self, row: usize) -> Option<&Entry> {
        self.found.get(row).map(|at| &self.entries[*at])
    }

    pub(super) fn update(&mut self, command: Command) -> Reaction {
        if let Command::Pick(row) = command
            && self.cursor.at == row
        {
            return self.go();
        }
        if self.cursor.update(&command, self.found.len()) {
            return Reaction::none();
        }
        match command {
            Command::Type(key) => self.find.press(key),
            Command::Paste(text) => self.find.paste(&text),
            Command::Accept => return self.go(),
            Command::Cancel => return Reaction::close(),
            _ => return Reaction::none(),
        }
        self.search();
        Reaction::none()
    }

    fn go(&self) -> Reaction {
        match self.entry(self.cursor.at) {
            Some(entry) => Reaction::close_with(Command::GoTo(entry.number)),
            None => Reaction::none(),
        }
    }

    fn search(&mut self) {
        let sought = self.find.text();
        // Every letter more narrows down what was found before.
        let is_plain = |words: &str| words.chars().all(|c| c.is_alphanumeric() || c == ' ');
        let narrows = !self.sought.is_empty() && sought.starts_with(self.sought.as_str()) && is_plain(&sought);
        let among = if narrows { std::mem::take(&mut self.found) } else { (0..self.entries.len()).collect() };
        self.found = best_first(&self.entries, among, &sought);
        self.sought = sought;
        self.cursor = Unfolding::default();
    }
}

/// Those of `among` that match what is sought, best first.
fn best_first(entries: &[Entry], among: Vec<usize>, sought: &str) -> Vec<usize> {
    let pattern = Pattern::parse(sought, CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut letters = Vec::new();
    // Behind the score, the best first, the place among all: one number is sorted faster than two.
    let mut scored: Vec<u64> = among
        .into_iter()
        .filter_map(|at| {
            let text = entries[at].text.as_ref().map(Clean::as_str).unwrap_or_default();
            let score = pattern.score(Utf32Str::new(text, &mut letters), &mut matcher)?;
            Some(u64::from(u32::MAX - score) << 32 | at as u64)
        })
        .collect();
    scored.sort_unstable();
    scored.into_iter().map(|scored| scored as u32 as usize).collect()
}
