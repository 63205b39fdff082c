//! Other people's lists of prompts, made into a deck: bytes to text ([`decode`]), text to raw cards
//! (one file a format), raw cards to a deck that the parser takes without a fault (`gather`).
//!
//! Importing never fails on account of one card: what cannot be used is left out and said, with its
//! line and the reason.

mod anki;
mod csv;
mod encoding;
mod gather;
mod hascard;
mod hashcards;
mod json;
mod lines;
mod markdown;
mod said;

use super::Deck;
use gather::Gather;

pub use encoding::decode;
pub use said::{Encoding, Foreign, Remark};

/// A form that cards may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A prompt a line.
    Lines,
    /// Lists under headings.
    Markdown,
    /// Rows with commas or semicolons.
    Csv,
    /// Rows with tabs.
    Tsv,
    /// An array of texts or objects.
    Json,
    /// Cards of the program hascard.
    Hascard,
    /// Cards of the program hashcards.
    Hashcards,
    /// Notes or cards that Anki exported as plain text.
    Anki,
}

impl Format {
    /// The form of a file, by the ending of its name and by what stands in it.
    pub fn of(ending: &str, text: &str) -> Option<Self> {
        let of_a_program = || {
            let programs = [
                (Self::Anki, anki::has_header(text)),
                (Self::Hashcards, hashcards::is_one(text)),
                (Self::Hascard, hascard::is_one(text)),
            ];
            programs.into_iter().find_map(|(format, is_one)| is_one.then_some(format))
        };
        match ending.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "csv" if anki::has_header(text) => Some(Self::Anki),
            "tsv" | "tab" if anki::has_header(text) => Some(Self::Anki),
            "csv" => Some(Self::Csv),
            "tsv" | "tab" => Some(Self::Tsv),
            "md" | "markdown" => Some(of_a_program().unwrap_or(Self::Markdown)),
            "txt" | "text" | "" => {
                let plain = if anki::has_tabs_throughout(text) { Self::Anki } else { Self::Lines };
                Some(of_a_program().unwrap_or(plain))
            }
            _ => None,
        }
    }
}

/// What became of a file.
#[derive(Clone, Debug)]
pub struct Import {
    /// The deck as far as it could be read.
    pub deck: Deck,
    /// Whether the file said what the deck's id is; else the new file's name is to say it.
    pub names_itself: bool,
    /// What was left out or changed, in the order of the file.
    pub notes: Vec<Note>,
}

/// One thing that did not come over as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line it stands on, from 1.
    pub line: usize,
    /// What became of it.
    pub fate: Fate,
    /// What it is, and why.
    pub why: Remark,
}

/// What became of a piece of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is not in the deck.
    LeftOut,
    /// It is in the deck in another shape.
    Changed,
    /// It is in the deck as it was, and somebody should look at it.
    Worth,
}

/// Makes a deck of `text`. `stem` is the file's name without its ending; it gives the title where
/// nothing else does. `title` wins over what the file says.
pub fn import(text: &str, format: Format, stem: &str, title: Option<&str>) -> Import {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut gather = Gather::new(stem, title);
    match format {
        Format::Lines => lines::read(&text, &mut gather),
        Format::Markdown => markdown::read(&text, &mut gather),
        Format::Csv => csv::read(&text, None, &mut gather),
        Format::Tsv => csv::read(&text, Some(b'\t'), &mut gather),
        Format::Json => json::read(&text, &mut gather),
        Format::Hascard => hascard::read(&text, &mut gather),
        Format::Hashcards => hashcards::read(&text, &mut gather),
        Format::Anki => anki::read(&text, &mut gather),
    }
    gather.finish()
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line, from 1, on which a byte stands.
    fn at(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start <= byte)
    }
}

/// Where a mark of a list ends at the start of a line: `- `, `* `, `• `, `12. ` or `3) `.
fn list_mark(line: &str) -> Option<usize> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mark = if digits > 0 { &[". ", ") "][..] } else { &["- ", "* ", "+ ", "• ", "– ", "· "] };
    let mark = mark.iter().find(|mark| line[digits..].starts_with(**mark))?;
    Some(digits + mark.len())
}

/// The pieces of a longer answer: each item of a list, and each paragraph, on one line.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match list_mark(line) {
            Some(end) => pieces.push(line[end..].to_owned()),
            None if line.is_empty() => pieces.push(String::new()),
            None => {
                let last = pieces.last_mut().expect("there is always one");
                last.push_str(if last.is_empty() { "" } else { " " });
                last.push_str(line);
            }
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// Takes Markdown pictures out of a text, and says whether there were any.
fn without_pictures(text: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("![") {
        let end = behind.split_once("](").and_then(|(_, address)| address.split_once(')'));
        let Some((_, after)) = end else { break };
        kept.push_str(before);
        rest = if before.ends_with(' ') { after.trim_start_matches(' ') } else { after };
    }
    kept.push_str(rest);
    let had_pictures = kept.len() < text.len();
    (kept, had_pictures)
}
