//! The one gate between foreign text and a deck: every string is cleaned, every word looked up, every
//! limit kept. What comes out passes the parser; what does not is a note.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Fate, Import, Note, Remark};
use crate::deck::parse::{LIST_ITEMS, TEXT_CHARACTERS, duration};
use crate::deck::{Card, Deck, Depth, Kind, Place, Slug, Turn, fields};
use crate::text::{Clean, first_unprintable, fit};

/// A card as a file gives it: what stands behind each key, unchecked.
pub struct Raw {
    /// The line it begins on.
    pub line: usize,
    parts: Vec<(&'static str, String)>,
}

impl Raw {
    /// A card that begins on `line`.
    pub fn new(line: usize) -> Self {
        Self { line, parts: Vec::new() }
    }

    /// The same with a key. Lists have a key an entry.
    pub fn with(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.parts.push((key, value.into()));
        self
    }

    /// Whether any text was given.
    pub fn has_text(&self) -> bool {
        self.first("text").is_some()
    }

    fn first(&self, key: &str) -> Option<&str> {
        self.all(key).next()
    }

    fn all(&self, key: &str) -> impl Iterator<Item = &str> {
        self.parts.iter().filter(move |(name, value)| *name == key && !value.trim().is_empty()).map(|(_, v)| v.as_str())
    }
}

/// The key of a card that a foreign name means.
pub fn card_key(name: &str) -> Option<&'static str> {
    let name = plain(name);
    let known = fields::CARD_NAMES.into_iter().find(|key| *key == name);
    known.or_else(|| card_alias(&name))
}

fn card_alias(name: &str) -> Option<&'static str> {
    Some(match name {
        "question" | "questions" | "prompt" | "prompts" | "front" | "card" | "q" => "text",
        "follow_up" | "followup" | "followups" | "back" | "answer" | "a" => "follow_ups",
        "category" | "section" | "topic" | "subject" | "heading" => "theme",
        "option" | "choices" | "choice" | "answers" => "options",
        "level" => "depth",
        "type" => "kind",
        "tag" | "label" | "labels" => "tags",
        "time" | "duration" => "timer",
        "alternative" => "alt",
        "note" | "notes" | "comment" => "angle",
        _ if name.strip_prefix("follow_up_").is_some_and(is_number) => "follow_ups",
        _ if name.strip_prefix("option_").is_some_and(is_number) => "options",
        _ => return None,
    })
}

/// The key of a deck that a foreign name means, but `cards`.
pub fn deck_key(name: &str) -> Option<&'static str> {
    let name = plain(name);
    let known = fields::DECK_NAMES.into_iter().find(|key| *key == name && *key != "cards");
    known.or(match name.as_str() {
        "name" => Some("title"),
        "author" => Some("authors"),
        "lang" => Some("language"),
        _ => None,
    })
}

fn plain(name: &str) -> String {
    name.trim().trim_end_matches(':').to_lowercase().replace([' ', '-'], "_")
}

fn is_number(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A deck in the making.
pub struct Gather {
    deck: Deck,
    names_itself: bool,
    /// Whether somebody asked for this title, so that no file may change it.
    title_is_fixed: bool,
    title_is_from_name: bool,
    notes: Vec<Note>,
    /// Where each id was first used.
    taken: HashMap<Slug, usize>,
    /// What was said once and is not said again.
    said: HashSet<Remark>,
}

impl Gather {
    /// A deck without cards, called `title` or else as its file.
    pub fn new(stem: &str, title: Option<&str>) -> Self {
        let deck = Deck { title: Clean::default(), ..Deck::empty(stem) };
        let mut gather = Self {
            deck,
            names_itself: false,
            title_is_fixed: false,
            title_is_from_name: true,
            notes: Vec::new(),
            taken: HashMap::new(),
            said: HashSet::new(),
        };
        gather.deck.title = gather.line(1, "title", &title_from(stem)).unwrap_or_else(|| Clean::lossy("Our cards"));
        if let Some(title) = title {
            gather.deck_part(1, "title", title);
            gather.title_is_fixed = true;
        }
        gather
    }

    /// Says what became of a piece.
    pub fn note(&mut self, line: usize, fate: Fate, why: Remark) {
        self.notes.push(Note { line, fate, why });
    }

    /// The same, unless it was said before.
    pub fn note_once(&mut self, line: usize, fate: Fate, why: Remark) {
        if self.said.insert(why.clone()) {
            self.note(line, fate, why);
        }
    }

    /// Says once that okdeck has no such key.
    pub fn unknown(&mut self, line: usize, name: &str) {
        self.note_once(line, Fate::LeftOut, Remark::NoSuchKey { key: shown(name) });
    }

    /// Whether the title still comes from the file's name.
    pub fn lacks_title(&self) -> bool {
        self.title_is_from_name
    }

    /// The cards so far.
    pub fn cards(&mut self) -> &mut Vec<Card> {
        &mut self.deck.cards
    }

    /// Takes one value of the deck's own.
    pub fn deck_part(&mut self, line: usize, key: &'static str, value: &str) {
        if value.trim().is_empty() {
            return;
        }
        match key {
            "schema" if value.trim() != "1" => self.note(line, Fate::Worth, Remark::Newer),
            "schema" => {}
            "id" => {
                if let Some(id) = self.slug(line, key, value) {
                    self.deck.id = id;
                    self.names_itself = true;
                }
            }
            "title" if self.title_is_fixed => {}
            "title" => {
                if let Some(title) = self.line(line, key, value) {
                    self.deck.title = title;
                    self.title_is_from_name = false;
                }
            }
            "description" => self.deck.description = self.words(line, key, value),
            "how_to" => self.deck.how_to = self.line(line, key, value),
            "topic" => self.deck.topic = self.slug(line, key, value),
            "language" => self.language(line, value),
            "authors" => {
                let author = self.line(line, key, value).filter(|_| self.deck.authors.len() < LIST_ITEMS);
                self.deck.authors.extend(author);
            }
            "license" => self.deck.license = self.line(line, key, value),
            "safety_note" => self.deck.safety_note = self.truth(line, key, value),
            "notice" => self.deck.notice = self.words(line, key, value),
            _ => self.unknown(line, key),
        }
    }

    /// Takes a card, or says why not.
    pub fn card(&mut self, raw: &Raw) {
        let Some(text) = raw.first("text") else { return self.note(raw.line, Fate::LeftOut, Remark::NoText) };
        let Some(text) = self.words(raw.line, "text", text) else { return };
        let kind = self.kind(raw);
        let id = self.given_id(raw);
        let id = id.unwrap_or_else(|| Slug::of_text(&text));
        if let Some(line) = self.taken.get(&id) {
            let why = Remark::SaidBefore { line: *line };
            return self.note(raw.line, Fate::LeftOut, why);
        }
        self.taken.insert(id.clone(), raw.line);
        let alt = raw.first("alt").and_then(|alt| self.words(raw.line, "alt", alt));
        let alt = self.only_for(raw.line, "alt", &kind, alt);
        let card = Card {
            id,
            text,
            depth: self.depth(raw),
            theme: raw.first("theme").and_then(|theme| self.line(raw.line, "theme", theme)),
            follow_ups: self.list(raw, "follow_ups"),
            place: self.word(raw, "place", Place::named).unwrap_or_default(),
            timer: self.word(raw, "timer", duration),
            alt,
            turn: self.word(raw, "turn", Turn::named).unwrap_or_default(),
            floor: raw.first("floor").is_some_and(|floor| self.truth(raw.line, "floor", floor)),
            tags: self.list(raw, "tags"),
            kind,
        };
        self.deck.cards.push(card);
    }

    /// The deck and what is to be said about it, in the order of the file.
    pub fn finish(mut self) -> Import {
        self.notes.sort_by_key(|note| note.line);
        Import { deck: self.deck, names_itself: self.names_itself, notes: self.notes }
    }

    fn kind(&mut self, raw: &Raw) -> Kind {
        let options = self.list(raw, "options");
        let low = raw.first("low").and_then(|low| self.line(raw.line, "low", low));
        let high = raw.first("high").and_then(|high| self.line(raw.line, "high", high));
        let name = match raw.first("kind") {
            Some(word) => self.kind_name(raw.line, word),
            None if options.len() > 1 => "choice",
            None if low.is_some() && high.is_some() => "scale",
            None => "question",
        };
        let kind = match name {
            "sentence" => Kind::Sentence,
            "action" => Kind::Action,
            "guess" => Kind::Guess,
            "pause" => Kind::Pause,
            "scale" => Kind::Scale { low: low.clone(), high: high.clone() },
            "choice" if options.len() > 1 => Kind::Choice { options: options.clone() },
            "choice" => {
                self.note(raw.line, Fate::Changed, Remark::NoChoice);
                Kind::Question
            }
            _ => Kind::Question,
        };
        if matches!(&kind, Kind::Scale { low, high } if low.is_none() || high.is_none()) {
            self.note(raw.line, Fate::Worth, Remark::NoEnds);
        }
        self.only_for(raw.line, "options", &kind, options.into_iter().next());
        self.only_for(raw.line, "low", &kind, low);
        self.only_for(raw.line, "high", &kind, high);
        kind
    }

    fn kind_name(&mut self, line: usize, word: &str) -> &'static str {
        let word = word.trim().to_lowercase();
        Kind::NAMES.into_iter().find(|name| *name == word).unwrap_or_else(|| {
            self.note(line, Fate::Changed, Remark::OddKind { word: shown(&word) });
            "question"
        })
    }

    /// A value, unless a card of this kind has no use for it.
    fn only_for(&mut self, line: usize, key: &'static str, kind: &Kind, value: Option<Clean>) -> Option<Clean> {
        if value.is_some() && !fields::is_used(key, kind) {
            self.note(line, Fate::LeftOut, Remark::NotUsed { key, kind: kind.name() });
            return None;
        }
        value
    }

    fn given_id(&mut self, raw: &Raw) -> Option<Slug> {
        let id = self.slug(raw.line, "id", raw.first("id")?)?;
        if let Some(line) = self.taken.get(&id) {
            let why = Remark::IdTaken { id: id.to_string(), line: *line };
            self.note(raw.line, Fate::LeftOut, why);
            return None;
        }
        Some(id)
    }

    fn depth(&mut self, raw: &Raw) -> Depth {
        let depth = |word: &str| Depth::named(word).or_else(|| Depth::numbered(word.parse().ok()?));
        self.word(raw, "depth", depth).unwrap_or_default()
    }

    fn language(&mut self, line: usize, value: &str) {
        let tag = value.trim().replace('_', "-");
        let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        let language = tag.split('-').next().unwrap_or_default();
        if (2..=3).contains(&language.len()) && tag.split('-').all(is_part) {
            self.deck.language = Clean::lossy(&tag);
        } else {
            self.note(line, Fate::LeftOut, Remark::OddLanguage { tag: shown(value) });
        }
    }

    /// Reads a word or says that it is unknown.
    fn word<T>(&mut self, raw: &Raw, key: &'static str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let word = raw.first(key)?.trim().to_lowercase();
        let value = read(&word);
        if value.is_none() {
            self.note(raw.line, Fate::LeftOut, Remark::OddWord { key, word: shown(&word) });
        }
        value
    }

    fn truth(&mut self, line: usize, key: &'static str, value: &str) -> bool {
        match value.trim().to_lowercase().as_str() {
            "true" | "yes" | "1" | "x" => true,
            "false" | "no" | "0" => false,
            _ => {
                self.note(line, Fate::LeftOut, Remark::NoTruth { key, word: shown(value) });
                false
            }
        }
    }

    fn slug(&mut self, line: usize, key: &'static str, value: &str) -> Option<Slug> {
        let word = self.line(line, key, value)?;
        Some(Slug::new(&word).unwrap_or_else(|| {
            let slug = Slug::from_words(&word);
            let why = Remark::Renamed { key, word: shown(&word), slug: slug.to_string() };
            self.note(line, Fate::Changed, why);
            slug
        }))
    }

    fn list(&mut self, raw: &Raw, key: &'static str) -> Vec<Clean> {
        let items: Vec<Clean> = raw.all(key).filter_map(|item| self.line(raw.line, key, item)).collect();
        if items.len() > LIST_ITEMS {
            let why = Remark::TooMany { over: items.len() - LIST_ITEMS, count: items.len(), key };
            self.note(raw.line, Fate::LeftOut, why);
        }
        items.into_iter().take(LIST_ITEMS).collect()
    }

    /// Text on one line.
    fn line(&mut self, line: usize, key: &'static str, raw: &str) -> Option<Clean> {
        self.words(line, key, raw).map(|words| words.one_line())
    }

    /// Text without spaces around it and without characters that could drive a terminal.
    fn words(&mut self, line: usize, key: &'static str, raw: &str) -> Option<Clean> {
        let (words, removed) = cleaned(raw);
        for character in removed {
            self.note(line, Fate::Changed, Remark::Removed { key, character });
        }
        if words.is_empty() {
            if key == "text" {
                self.note(line, Fate::LeftOut, Remark::NoText);
            }
            return None;
        }
        if words.chars().count() > TEXT_CHARACTERS {
            let why = if key == "text" { Remark::TextTooLong } else { Remark::ValueTooLong { key } };
            self.note(line, Fate::LeftOut, why);
            return None;
        }
        Some(words)
    }
}

/// Cleans a text and names each sort of character that had to go. Odd line ends become line ends.
fn cleaned(raw: &str) -> (Clean, BTreeSet<char>) {
    let mut words = raw.replace("\r\n", "\n").replace(['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut removed = BTreeSet::new();
    // Taking one character away may bring marks together that stood apart.
    while first_unprintable(&words).is_some() {
        let mut kept = String::with_capacity(words.len());
        let mut rest = words.as_str();
        while let Some(fault) = first_unprintable(rest) {
            removed.insert(fault.character);
            kept.push_str(&rest[..fault.at.start]);
            rest = &rest[fault.at.end..];
        }
        kept.push_str(rest);
        words = kept;
    }
    (Clean::new(words.trim()).expect("every such character is removed"), removed)
}

/// A foreign word that is safe and short enough to print.
fn shown(word: &str) -> String {
    fit(&Clean::lossy(word).one_line(), 40)
}

/// A title out of a file's name: `road-trip_cards` becomes `Road trip cards`.
fn title_from(stem: &str) -> String {
    let words = stem.replace(['-', '_'], " ");
    let words = words.trim();
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
