//! The decks that can be played, each with where it comes from and what is wrong in its file.

use std::path::PathBuf;
use std::sync::Arc;

use crate::deck::parse::Parsed;
use crate::deck::{Deck, Slug};
use crate::diagnostic::{Diagnostic, Report, Severity, nearest};
use crate::text::Clean;

/// Where a deck comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Inside the program.
    Bundled,
    /// A file of the couple's own.
    File(PathBuf),
}

impl Origin {
    /// The name to print: the path, or `bundled`.
    pub fn name(&self) -> Clean {
        match self {
            Self::Bundled => Clean::lossy("bundled"),
            Self::File(path) => Clean::lossy(&path.to_string_lossy()).one_line(),
        }
    }
}

/// One deck on the shelf.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// The deck as far as it could be read.
    pub deck: Arc<Deck>,
    /// Where it comes from.
    pub origin: Origin,
    /// What is wrong in its file.
    pub diagnostics: Vec<Diagnostic>,
    /// The text of the file, kept where something is wrong in it.
    source: String,
}

impl Shelved {
    /// A deck as it was parsed from `source`.
    pub fn new(parsed: Parsed, source: &str, origin: Origin) -> Self {
        let source = if parsed.diagnostics.is_empty() { String::new() } else { source.to_owned() };
        Self { deck: Arc::new(parsed.deck), origin, diagnostics: parsed.diagnostics, source }
    }

    /// What is wrong, ready to be told; matters of wording are left out.
    pub fn report(&self) -> Report<'_> {
        Report::new(&self.origin.name(), &self.source, &self.diagnostics)
    }

    /// How many faults are more than a matter of wording.
    pub fn faults(&self) -> usize {
        self.diagnostics.iter().filter(|d| d.code.severity() != Severity::Style).count()
    }
}

/// All decks that can be played.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// In the order of the home screen: bundled, then own.
    pub decks: Vec<Shelved>,
    /// What the people should hear of: files that are no decks, ids used twice.
    pub notices: Vec<String>,
}

impl Shelf {
    /// The deck called `id`.
    pub fn deck(&self, id: &Slug) -> Option<&Arc<Deck>> {
        self.decks.iter().map(|shelved| &shelved.deck).find(|deck| deck.id == *id)
    }

    /// The deck whose id or title is `name`.
    pub fn named(&self, name: &str) -> Option<&Arc<Deck>> {
        let is_meant = |deck: &&Arc<Deck>| deck.id.as_str() == name || deck.title.eq_ignore_ascii_case(name);
        self.decks.iter().map(|shelved| &shelved.deck).find(is_meant)
    }

    /// The id or title that `name` was probably meant to be.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        nearest(name, self.decks.iter().flat_map(|s| [s.deck.id.as_str(), s.deck.title.as_str()]))
    }

    /// Puts a deck on the shelf, in place of one with the same id.
    pub fn put(&mut self, shelved: Shelved) {
        match self.decks.iter().position(|other| other.deck.id == shelved.deck.id) {
            Some(at) => {
                if self.decks[at].origin != shelved.origin {
                    let (old, new) = (self.decks[at].origin.name(), shelved.origin.name());
                    self.notices
                        .push(format!("Two decks have the id {}: {new} is used in place of {old}.", shelved.deck.id));
                }
                self.decks[at] = shelved;
            }
            None => self.decks.push(shelved),
        }
    }
}
