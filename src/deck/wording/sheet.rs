//! What the rules read: a deck as the strings it shows, and where these stand in the file.

use std::ops::Range;

use crate::deck::parse::Parsed;
use crate::deck::{Card, Deck, Kind};
use crate::diagnostic::{Advice, Named, Wrong};
use crate::text::fit;

/// The most cells of a deck's own words in a message.
const SHOWN_CELLS: usize = 40;

/// A deck's own words for a message: a word is a whole text where no spaces are written.
pub fn shown(words: &str) -> String {
    fit(words, SHOWN_CELLS)
}

/// Which of the strings of a deck or card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The deck's title.
    Title,
    /// The deck's description.
    Description,
    /// The deck's line before the first card.
    HowTo,
    /// The card's sentence.
    Text,
    /// One of the card's follow-ups.
    FollowUp,
    /// The other way to do an action.
    Alt,
    /// One of the options of a choice.
    Option,
    /// What 0 means.
    Low,
    /// What 10 means.
    High,
    /// The clock, which is no string that is shown: its key stands for it.
    Timer,
}

impl Field {
    /// The key it is written under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Description => "description",
            Self::HowTo => "how_to",
            Self::Text => "text",
            Self::FollowUp => "follow_ups",
            Self::Alt => "alt",
            Self::Option => "options",
            Self::Low => "low",
            Self::High => "high",
            Self::Timer => "timer",
        }
    }

    /// What it is called in a message.
    pub fn name(self) -> Named {
        match self {
            Self::Title => Named::Title,
            Self::Description => Named::Description,
            Self::HowTo => Named::HowTo,
            Self::Text => Named::Text,
            Self::FollowUp => Named::FollowUp,
            Self::Alt => Named::Alt,
            Self::Option => Named::Option,
            Self::Low => Named::Low,
            Self::High => Named::High,
            Self::Timer => Named::Timer,
        }
    }

    /// Whether it is read aloud as a whole sentence.
    pub fn is_spoken(self) -> bool {
        matches!(self, Self::Text | Self::FollowUp | Self::Alt)
    }
}

/// One string that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// Which one.
    pub field: Field,
    /// The string.
    pub text: &'a str,
}

impl<'a> Part<'a> {
    /// The key of a card's clock.
    pub const TIMER: Part<'static> = Part { field: Field::Timer, text: "timer" };

    /// Something found in all of it.
    pub fn whole(self, wrong: Wrong) -> Finding<'a> {
        self.at(0..self.text.len(), wrong)
    }

    /// Something found in some of its words.
    pub fn at(self, words: Range<usize>, wrong: Wrong) -> Finding<'a> {
        Finding { place: Some((self, words)), wrong, advice: None }
    }
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    /// The string and the words in it; none where something is not there.
    pub place: Option<(Part<'a>, Range<usize>)>,
    /// What is wrong.
    pub wrong: Wrong,
    /// What to do, where the rule's own advice is too wide.
    pub advice: Option<Advice>,
}

impl Finding<'_> {
    /// Something that a card does not have.
    pub fn missing(wrong: Wrong) -> Self {
        Self { place: None, wrong, advice: None }
    }

    /// The same with advice of its own.
    pub fn advice(mut self, advice: Advice) -> Self {
        self.advice = Some(advice);
        self
    }
}

/// One finding or none.
pub fn told<'a>(is_found: bool, finding: impl FnOnce() -> Finding<'a>) -> Vec<Finding<'a>> {
    is_found.then(finding).into_iter().collect()
}

/// The strings that a card shows, in the order they are shown.
pub fn parts(card: &Card) -> Vec<Part<'_>> {
    let part = |field, text| Part { field, text };
    let mut parts = vec![part(Field::Text, &card.text)];
    parts.extend(card.follow_ups.iter().map(|text| part(Field::FollowUp, text)));
    parts.extend(card.alt.iter().map(|text| part(Field::Alt, text)));
    parts.extend(options(card));
    if let Kind::Scale { low, high } = &card.kind {
        parts.extend(low.iter().map(|text| part(Field::Low, text)));
        parts.extend(high.iter().map(|text| part(Field::High, text)));
    }
    parts
}

/// The options of a choice.
pub fn options(card: &Card) -> Vec<Part<'_>> {
    match &card.kind {
        Kind::Choice { options } => options.iter().map(|text| Part { field: Field::Option, text }).collect(),
        _ => Vec::new(),
    }
}

/// The text of a card.
pub fn text(card: &Card) -> Part<'_> {
    Part { field: Field::Text, text: &card.text }
}

/// A deck and its file.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The deck.
    pub deck: &'a Deck,
    spans: &'a [Range<usize>],
    source: &'a str,
}

impl<'a> Sheet<'a> {
    /// The deck that was read from `source`.
    pub fn new(parsed: &'a Parsed, source: &'a str) -> Self {
        Self { deck: &parsed.deck, spans: &parsed.spans, source }
    }

    /// The strings shown before the first card. A title that is not in the file is the file's name.
    pub fn head(&self) -> Vec<Part<'a>> {
        let title = Part { field: Field::Title, text: &self.deck.title };
        let is_written = locate(&self.source[self.range(None)], title, &(0..title.text.len())).is_some();
        let mut head: Vec<_> = is_written.then_some(title).into_iter().collect();
        let rest = [(Field::Description, &self.deck.description), (Field::HowTo, &self.deck.how_to)];
        head.extend(rest.into_iter().filter_map(|(field, text)| Some(Part { field, text: text.as_deref()? })));
        head
    }

    /// The line on which a card begins, from 1.
    pub fn line(&self, card: usize) -> usize {
        self.source[..self.range(Some(card)).start].matches('\n').count() + 1
    }

    /// The bytes to point at: the words themselves where they stand in the file as they are shown,
    /// else the first line of the card, or of the file.
    pub fn span(&self, card: Option<usize>, place: Option<&(Part<'_>, Range<usize>)>) -> Range<usize> {
        let whole = self.range(card);
        let slice = &self.source[whole.clone()];
        let first_line = || 0..slice.lines().next().map_or(0, str::len);
        let found = place.and_then(|(part, words)| locate(slice, *part, words)).unwrap_or_else(first_line);
        whole.start + found.start..whole.start + found.end
    }

    fn range(&self, card: Option<usize>) -> Range<usize> {
        let head = || 0..self.spans.first().map_or(self.source.len(), |first| first.start);
        card.and_then(|card| self.spans.get(card).cloned()).unwrap_or_else(head)
    }
}

/// Finds the words of a part in the lines of its card, behind its key: in quotation marks, then
/// in lines of their own, then the words alone.
fn locate(slice: &str, part: Part<'_>, words: &Range<usize>) -> Option<Range<usize>> {
    let key = slice.find(&format!("\n{}", part.field.key())).unwrap_or(0);
    let behind = &slice[key..];
    let (before, marked) = (&part.text[..words.start], &part.text[words.clone()]);
    let quoted = format!("\"{}\"", escaped(part.text));
    if let Some(at) = behind.find(&quoted) {
        let start = key + at + 1 + escaped(before).len();
        return Some(start..start + escaped(marked).len());
    }
    let plain = |at: usize| key + at..key + at + marked.len();
    let literal = behind.find(&format!("'{}'", part.text)).map(|at| at + 1);
    let whole = literal.or_else(|| behind.find(part.text)).map(|at| at + before.len());
    whole.or_else(|| behind.find(marked).filter(|_| !marked.is_empty())).map(plain)
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
