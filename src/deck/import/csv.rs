//! Rows of cells, with or without a row of names, with commas, semicolons or tabs.

use std::io::Read;

use ::csv::{Position, ReaderBuilder, StringRecord};

use super::gather::{Gather, Raw, card_key};
use super::{Fate, Lines, Remark};
use crate::deck::export::is_made_harmless;

/// How many quotes that never close are passed over before the rest is taken as it stands.
const REPAIRS: usize = 8;

/// A row that ends every file while it is read.
const END: &str = "\nokdeck-end-of-rows\n";

/// Reads a card a row.
pub fn read(text: &str, separator: Option<u8>, gather: &mut Gather) {
    let (said, text_start, skipped) = separator_line(text);
    let text = &text[text_start..];
    let separator = separator.or(said).unwrap_or_else(|| likely_separator(text));
    let rows = rows(text, separator, None, skipped, gather);
    let mut rows = rows.iter().filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty())).peekable();
    let Some((line, first)) = rows.peek() else { return };
    let columns = names(*line, first, gather);
    if columns.is_some() {
        rows.next();
    } else if first.len() > 1 {
        gather.note(*line, Fate::Worth, Remark::NoNames);
    }
    for (line, row) in rows {
        let keys = (0..row.len()).map(|i| match &columns {
            Some(columns) => columns.get(i).copied().flatten(),
            None => Some(if i == 0 { "text" } else { "follow_ups" }),
        });
        if columns.as_ref().is_some_and(|columns| row.len() > columns.len()) {
            gather.note(*line, Fate::LeftOut, Remark::MoreCells);
        }
        let mut card = Raw::new(*line);
        for (key, cell) in keys.zip(row) {
            card = key.into_iter().fold(card, |card, key| with_cell(card, key, cell));
        }
        gather.card(&card);
    }
}

/// The key of each column, if the first row names one that holds the text.
fn names(line: usize, row: &StringRecord, gather: &mut Gather) -> Option<Vec<Option<&'static str>>> {
    let mut columns: Vec<Option<&'static str>> = row.iter().map(card_key).collect();
    let is_text = |column: &Option<&str>| *column == Some("text");
    let exact = row.iter().position(|name| name.trim().eq_ignore_ascii_case("text"));
    let text = exact.or_else(|| columns.iter().position(is_text))?;
    for (i, column) in columns.iter_mut().enumerate() {
        if i != text && is_text(column) {
            *column = None;
        }
    }
    for (name, _) in row.iter().zip(&columns).filter(|(name, column)| column.is_none() && !name.trim().is_empty()) {
        gather.unknown(line, name);
    }
    if row.iter().any(|name| ["back", "answer"].contains(&name.trim().to_lowercase().as_str())) {
        gather.note(line, Fate::Changed, Remark::BacksAreFollowUps);
    }
    Some(columns)
}

/// A card with one more cell, divided where its key is a list.
fn with_cell(card: Raw, key: &'static str, cell: &str) -> Raw {
    let cell = if is_made_harmless(cell) { &cell[1..] } else { cell };
    let separator = match key {
        "options" | "tags" | "follow_ups" if cell.contains('\n') => '\n',
        "options" | "tags" | "follow_ups" if cell.contains('|') => '|',
        "options" | "tags" => ';',
        _ => return card.with(key, cell),
    };
    cell.split(separator).fold(card, |card, item| card.with(key, item))
}

/// The line `sep=;` with which spreadsheets name the separator: the separator, the bytes and the lines.
fn separator_line(text: &str) -> (Option<u8>, usize, usize) {
    let first = text.lines().next().unwrap_or_default();
    match first.strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => (Some(*separator), (first.len() + 1).min(text.len()), 1),
        _ => (None, 0, 0),
    }
}

/// The separator that stands most often in the first line, outside quotes; else a comma.
pub fn likely_separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let outside: String = first.split('"').step_by(2).collect();
    let count = |separator: u8| outside.bytes().filter(|b| *b == separator).count();
    *b",;\t".iter().rev().max_by_key(|separator| count(**separator)).expect("there are three")
}

/// All rows, each with its line. A quote that never closes, or closes in the middle of another cell,
/// costs its own row and no other.
pub fn rows(
    text: &str,
    separator: u8,
    comment: Option<u8>,
    skipped: usize,
    gather: &mut Gather,
) -> Vec<(usize, StringRecord)> {
    let lines = Lines::of(text);
    let mut rows = Vec::new();
    let mut from = 0;
    for repair in 0..=REPAIRS {
        let broken = read_rows(text, from, separator, comment, repair == REPAIRS, |start, row| {
            rows.push((skipped + lines.at(start), row));
        });
        let Some(start) = broken else { break };
        gather.note(skipped + lines.at(start), Fate::LeftOut, Remark::OpenQuote);
        from = text[start..].find('\n').map_or(text.len(), |end| start + end + 1);
    }
    rows
}

/// Reads rows until the end, or until one is broken: where that one begins. The last time, it is
/// taken as it stands.
fn read_rows(
    text: &str,
    from: usize,
    separator: u8,
    comment: Option<u8>,
    is_last_time: bool,
    mut take: impl FnMut(usize, StringRecord),
) -> Option<usize> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(separator).comment(comment);
    // A row of our own behind the last one is seen by itself, unless a quote is still open.
    let end = if is_last_time { "" } else { END };
    let mut reader = builder.from_reader(text.as_bytes()[from..].chain(end.as_bytes()));
    let mut row = StringRecord::new();
    let place = |position: &Position| from + usize::try_from(position.byte()).unwrap_or(usize::MAX);
    loop {
        let start = start_of_row(text, place(reader.position()).min(text.len()), comment);
        let has_row = reader.read_record(&mut row).expect("rows of any length can be read from text in memory");
        if !has_row || row.iter().eq([END.trim()]) {
            return None;
        }
        let end = place(reader.position());
        let whole = &text[start..end.min(text.len())];
        let runs_on = whole.trim_end().contains('\n') && !closes_well(whole, separator);
        if !is_last_time && (runs_on || end > text.len() + 1) {
            return Some(start);
        }
        take(start, std::mem::take(&mut row));
    }
}

/// Whether each quote that opens a cell closes it right before a separator or the end of the row.
fn closes_well(row: &str, separator: u8) -> bool {
    let mut rest = row.as_bytes();
    loop {
        if let [b'"', inside @ ..] = rest {
            rest = inside;
            while let Some(at) = rest.iter().position(|byte| *byte == b'"') {
                rest = &rest[at + 1..];
                match rest {
                    [b'"', behind @ ..] => rest = behind,
                    _ => break,
                }
            }
            if rest.first().is_some_and(|byte| *byte != separator && *byte != b'\n') {
                return false;
            }
        }
        match rest.iter().position(|byte| *byte == separator) {
            Some(at) => rest = &rest[at + 1..],
            None => return true,
        }
    }
}

/// Where a row begins behind the blank lines and comments that the reader passes over.
fn start_of_row(text: &str, mut at: usize, comment: Option<u8>) -> usize {
    while let Some(first) = text.as_bytes().get(at).copied() {
        if Some(first) == comment {
            at = text[at..].find('\n').map_or(text.len(), |end| at + end);
        } else if first != b'\n' {
            return at;
        }
        at += 1;
    }
    text.len()
}
