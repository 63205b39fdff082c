//! A card as the commands print it: lines for people, fields for programs.

use std::io::{self, IsTerminal};

use serde::Serialize;

use super::Here;
use crate::deck::{Card, Kind};
use crate::text;
use crate::words;

/// The widest column of text that is printed, in cells: longer lines are hard to read.
const COLUMN: usize = 80;

/// What output is written on.
#[derive(Clone, Copy, Debug)]
pub struct Paper {
    /// Where lines are broken, in cells; not at all where no terminal is.
    width: Option<usize>,
    /// Whether a line may be told from others by colour.
    colour: bool,
}

impl Paper {
    /// Standard output, as it is.
    pub fn of(here: &Here) -> Self {
        let is_terminal = io::stdout().is_terminal();
        let cells = || crossterm::terminal::size().map_or(COLUMN, |(cells, _)| usize::from(cells).min(COLUMN));
        Self { width: is_terminal.then(cells), colour: here.has_colour(is_terminal) }
    }

    /// `words` on lines of their own. After `first`, which stands before them, the lines are
    /// indented to where they began.
    pub fn lines(self, first: &str, words: &str) -> String {
        let begin = text::width(first);
        let broken = match self.width {
            Some(width) => text::wrap(words, width.saturating_sub(begin).max(1)),
            None => words.split('\n').map(str::to_owned).collect(),
        };
        let indent = " ".repeat(begin);
        let lines = broken.iter().enumerate();
        lines.map(|(n, line)| format!("{}{line}\n", if n == 0 { first } else { &indent })).collect()
    }

    /// Lines that stand back behind others.
    pub fn faint(self, lines: &str) -> String {
        if self.colour {
            lines.lines().map(|line| format!("\x1b[2m{line}\x1b[22m\n")).collect()
        } else {
            lines.to_owned()
        }
    }

    /// The text of a card and what belongs to it, without its follow-ups. `first` stands before it.
    pub fn card(self, first: &str, card: &Card) -> String {
        let mut lines = self.lines(first, &card.text);
        let indent = " ".repeat(text::width(first));
        match &card.kind {
            Kind::Scale { low, high } => {
                let end = |number: usize, means: &str| self.lines(&format!("{indent}{number:>2}  "), means);
                lines.extend(low.iter().map(|low| end(0, low)));
                lines.extend(high.iter().map(|high| end(10, high)));
            }
            Kind::Choice { options } => {
                lines.extend(options.iter().map(|option| self.lines(&format!("{indent}- "), option)));
            }
            _ => {}
        }
        lines.extend(card.alt.iter().map(|alt| self.lines(&indent, &words::alt(alt))));
        lines
    }
}

/// A card for programs: every field is always there.
#[derive(Debug, Serialize)]
pub struct Fields<'a> {
    id: &'a str,
    kind: &'static str,
    text: &'a str,
    depth: &'static str,
    theme: Option<&'a str>,
    follow_ups: Vec<&'a str>,
    place: &'static str,
    /// In seconds.
    timer: Option<u64>,
    alt: Option<&'a str>,
    options: Vec<&'a str>,
    low: Option<&'a str>,
    high: Option<&'a str>,
    turn: &'static str,
    floor: bool,
    tags: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    /// What a card says.
    pub fn of(card: &'a Card) -> Self {
        let (options, low, high) = match &card.kind {
            Kind::Choice { options } => (options.as_slice(), None, None),
            Kind::Scale { low, high } => (&[][..], low.as_deref(), high.as_deref()),
            _ => (&[][..], None, None),
        };
        Self {
            id: card.id.as_str(),
            kind: card.kind.name(),
            text: &card.text,
            depth: card.depth.name(),
            theme: card.theme.as_deref(),
            follow_ups: card.follow_ups.iter().map(|line| line.as_str()).collect(),
            place: card.place.name(),
            timer: card.timer.map(|timer| timer.as_secs()),
            alt: card.alt.as_deref(),
            options: options.iter().map(|option| option.as_str()).collect(),
            low,
            high,
            turn: card.turn.name(),
            floor: card.floor,
            tags: card.tags.iter().map(|tag| tag.as_str()).collect(),
        }
    }
}
