//! The decks that can be played, each with where it comes from and what is wrong in its file.
//!
//! The bundled decks stand there in closed boxes: most evenings need one of twelve.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use crate::deck::bundled::Bundled;
use crate::deck::parse::{self, Parsed};
use crate::deck::{Deck, Label, Slug};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::report::Report;
use crate::text::Clean;
use crate::words;

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
    /// What stands on its box.
    pub label: Label,
    /// Where it comes from.
    pub origin: Origin,
    /// What is wrong in its file.
    pub diagnostics: Vec<Diagnostic>,
    /// The text of the file, kept where something is wrong in it.
    source: String,
    contents: Contents,
}

/// The deck in its box.
#[derive(Clone, Debug)]
enum Contents {
    /// As far as it could be read.
    Read(Arc<Deck>),
    /// One from inside the program, which is faultless, and is read when somebody opens it.
    Bundled(&'static Bundled, OnceLock<Arc<Deck>>),
}

impl Shelved {
    /// A deck as it was parsed from `source`.
    pub fn new(parsed: Parsed, source: &str, origin: Origin) -> Self {
        let source = if parsed.diagnostics.is_empty() { String::new() } else { source.to_owned() };
        let label = Label::of(&parsed.deck);
        Self { label, origin, diagnostics: parsed.diagnostics, source, contents: Contents::Read(Arc::new(parsed.deck)) }
    }

    /// A deck from inside the program, in its closed box.
    pub fn bundled(deck: &'static Bundled) -> Self {
        Self {
            label: deck.label(),
            origin: Origin::Bundled,
            diagnostics: Vec::new(),
            source: String::new(),
            contents: Contents::Bundled(deck, OnceLock::new()),
        }
    }

    /// The deck as far as it could be read.
    pub fn deck(&self) -> &Arc<Deck> {
        match &self.contents {
            Contents::Read(deck) => deck,
            Contents::Bundled(bundled, opened) => {
                opened.get_or_init(|| Arc::new(parse::parse(bundled.source, bundled.id).deck))
            }
        }
    }

    /// The language of a deck inside the program. A deck of the couple's own is for them, whatever it
    /// says.
    fn language(&self) -> Option<&'static str> {
        match &self.contents {
            Contents::Bundled(bundled, _) => Some(bundled.language),
            Contents::Read(_) => None,
        }
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
    /// Where each id stands among the decks.
    places: HashMap<Slug, usize>,
}

impl Shelf {
    /// What is on the shelf under `id`.
    pub fn shelved(&self, id: &Slug) -> Option<&Shelved> {
        self.places.get(id).map(|at| &self.decks[*at])
    }

    /// The deck called `id`.
    pub fn deck(&self, id: &Slug) -> Option<&Arc<Deck>> {
        self.shelved(id).map(Shelved::deck)
    }

    /// The deck whose id or title is `name`.
    pub fn named(&self, name: &str) -> Option<&Label> {
        let is_meant = |label: &&Label| label.id.as_str() == name || label.title.eq_ignore_ascii_case(name);
        self.decks.iter().map(|shelved| &shelved.label).find(is_meant)
    }

    /// The decks of people who speak `language`, such as `de`: those they wrote, which are in the
    /// languages they choose, and of those inside the program the ones in theirs. All, if there is none
    /// of these.
    pub fn spoken(&self, language: &str) -> Vec<&Shelved> {
        let is_in_it = |shelved: &&Shelved| shelved.language().is_some_and(|written| written == language);
        if !self.decks.iter().any(|shelved| is_in_it(&shelved)) {
            return self.decks.iter().collect();
        }
        self.decks.iter().filter(|shelved| shelved.language().is_none() || is_in_it(shelved)).collect()
    }

    /// The id or title that `name` was probably meant to be.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        nearest(name, self.decks.iter().flat_map(|s| [s.label.id.as_str(), s.label.title.as_str()]))
    }

    /// Puts a deck on the shelf, in place of one with the same id.
    pub fn put(&mut self, shelved: Shelved) {
        match self.places.get(&shelved.label.id).copied() {
            Some(at) => {
                if self.decks[at].origin != shelved.origin {
                    let (old, new) = (self.decks[at].origin.name(), shelved.origin.name());
                    self.notices.push(words::two_decks(shelved.label.id.as_str(), &new, &old));
                }
                self.decks[at] = shelved;
            }
            None => {
                self.places.insert(shelved.label.id.clone(), self.decks.len());
                self.decks.push(shelved);
            }
        }
    }
}
