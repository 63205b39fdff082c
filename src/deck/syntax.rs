//! Saying what is wrong with a line that is not TOML, in words for people who write decks.
//!
//! The parser's own words name what it expected next, which is seldom what the writer did. Each
//! kind of fault is told here once, with its place moved to the words that are at fault and with
//! what to do; what follows from it alone is left out.

use std::ops::Range;

use toml::de::Error;

use crate::diagnostic::{Advice, Code, Diagnostic, Wrong};
use crate::tables;
use crate::text::first_unprintable;

/// How many faults of one piece are looked at; nobody reads more before mending the first.
const LOOKED_AT: usize = 1_000;

/// The syntax faults of one piece of a file, in order, at most one a line.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// What is wrong; spans are those of the piece.
    pub told: Vec<Diagnostic>,
    /// Where the piece can no longer be trusted, because a bracket was left open before.
    pub trusted: Option<usize>,
}

/// What the parser's errors for `piece` mean.
pub(crate) fn explain(piece: &str, errors: &[Error]) -> Faults {
    let mut errors: Vec<(Range<usize>, &str)> =
        errors.iter().map(|error| (place(piece, error), error.message())).collect();
    errors.sort_by_key(|(at, _)| at.start);
    errors.truncate(LOOKED_AT);
    let open = errors.iter().find_map(|(at, message)| left_open(piece, at, message));
    let trusted = open.as_ref().map(|fault| fault.span.start);
    let mut told_to = 0;
    let mut faults: Vec<Diagnostic> = Vec::new();
    for (at, message) in errors.into_iter().filter(|(at, _)| trusted.is_none_or(|end| at.start < end)) {
        if at.start >= told_to {
            told_to = line_end(piece, at.start) + 1;
            faults.push(told(piece, at, message));
        }
    }
    faults.extend(open);
    Faults { told: faults, trusted }
}

/// Where the parser says the fault is, inside `piece` and on whole characters.
fn place(piece: &str, error: &Error) -> Range<usize> {
    let Some(span) = error.span() else { return longest_key(piece) };
    let mut start = span.start.min(piece.len());
    while !piece.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.end.clamp(start, piece.len());
    while !piece.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// The key with the most dots: the parser names no place when one is too deep.
fn longest_key(piece: &str) -> Range<usize> {
    let (mut best, mut most, mut at) = (0..0, 0, 0);
    for part in piece.split_inclusive(['=', '#', '{', '[', ',', '\n']) {
        let key = part.trim_end_matches(['=', '#', '{', '[', ',', '\n']).trim_end();
        let dots = key.matches('.').count();
        if dots > most {
            (best, most) = (at + key.len() - key.trim_start().len()..at + key.len(), dots);
        }
        at += part.len();
    }
    best
}

/// A bracket that was never closed, told where its end belongs. The lines behind it were read as
/// if they stood inside, so their faults mean nothing.
fn left_open(piece: &str, at: &Range<usize>, message: &str) -> Option<Diagnostic> {
    let key_inside = message.starts_with("unexpected `=` in array");
    let wrong = match message {
        _ if key_inside => Wrong::OpenList,
        _ if message.starts_with("unclosed array,") => Wrong::OpenList,
        _ if message.starts_with("unclosed inline table") => Wrong::OpenTable,
        _ if is_too_deep(message) => return Some(fault(word_at(piece, at.clone()), Wrong::TooDeep)),
        _ => return None,
    };
    let line = line_start(piece, at.start);
    if key_inside && piece[line..at.start].contains('[') {
        return None;
    }
    let before = if key_inside { &piece[..line] } else { &piece[..at.start] };
    let end = content_end(before);
    let last = before[..end].char_indices().next_back().map_or(end, |(start, _)| start);
    Some(fault(last..end, wrong))
}

fn is_too_deep(message: &str) -> bool {
    message.starts_with("recursion limit") || message.starts_with("cannot recurse")
}

/// Where the last line that is neither blank nor a comment ends, without a comment behind it.
fn content_end(text: &str) -> usize {
    let mut end = text.len();
    for line in text.split_inclusive('\n').rev() {
        let start = end - line.len();
        let content = line.trim_end();
        if !content.is_empty() && !content.trim_start().starts_with('#') {
            return start + content.len();
        }
        end = start;
    }
    0
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |length| at + length)
}

/// The word that begins or goes on at a place, where there is one.
fn word_at(piece: &str, at: Range<usize>) -> Range<usize> {
    if !at.is_empty() {
        return at;
    }
    let rest = &piece[at.start..];
    let mark = rest.chars().next().filter(|c| !c.is_whitespace());
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let length = match mark {
        None => 0,
        Some(c) if is_part(c) => rest.find(|c| !is_part(c)).unwrap_or(rest.len()),
        Some(quote @ ('"' | '\'')) => rest[1..]
            .find([quote, '\n'])
            .map_or(1, |length| if rest[1 + length..].starts_with(quote) { length + 2 } else { 1 }),
        Some(c) => c.len_utf8(),
    };
    at.start..at.start + length
}

fn fault(span: Range<usize>, wrong: Wrong) -> Diagnostic {
    Diagnostic::new(Code::Syntax, span, wrong)
}

/// One fault as one of ours.
fn told(piece: &str, at: Range<usize>, message: &str) -> Diagnostic {
    if let Some(fault) = control_character(piece, &at, message) {
        return fault;
    }
    let line = &piece[line_start(piece, at.start)..line_end(piece, at.start)];
    let before = piece[line_start(piece, at.start)..at.start].trim_end();
    let word = word_at(piece, at.clone());
    let rest = piece[at.start..line_end(piece, at.start)].trim();
    let what = message.split(", expected").next().unwrap_or(message);
    match what {
        _ if what.starts_with("unclosed") || what == "missing table open" || is_odd_header(line) => {
            fault(trimmed_line(piece, at.start), Wrong::OddHeader)
        }
        "key with no value" => key_without_value(piece, at),
        "string values must be quoted" => value_without_quotes(piece, word),
        "invalid boolean" => fault(word, Wrong::NoTruth),
        _ if what.starts_with("invalid multi-line") => {
            let start = tables::unclosed_string(piece).unwrap_or(at.start);
            let end = (start + 3).min(piece.len());
            let span = if piece.is_char_boundary(end) { start..end } else { start..start };
            fault(span, Wrong::OpenBlock)
        }
        "invalid basic string" | "invalid literal string" => {
            let (quote, mark) = if what == "invalid basic string" { ('"', "\"") } else { ('\'', "'") };
            fault(open_quote(piece, at.start, quote)..at.end, Wrong::OpenText { quote: mark })
        }
        "missing comma between array elements"
        | "missing comma between key-value pairs"
        | "invalid inline table element" => {
            let fault = fault(word, Wrong::NoComma);
            if before.ends_with('"') { fault.advice(Advice::CommaOrQuote) } else { fault }
        }
        "extra comma in array" | "extra comma in inline table" => fault(word, Wrong::ExtraComma),
        "unexpected key or value" => after_value(word, before, rest),
        "extra `=`" => fault(word, Wrong::ExtraEquals),
        "unquoted keys cannot be empty" | "invalid key-value pair" | "missing value for key" => {
            fault(word, Wrong::NoKey)
        }
        "invalid unquoted key" if rest.starts_with(':') => fault(at.start..at.start + 1, Wrong::Colon),
        "invalid unquoted key" => fault(word, Wrong::OddKey),
        "missing assignment between key-value pairs" => fault(word, Wrong::NoEquals),
        "missing array opening" | "missing inline table opening" => fault(word, Wrong::ExtraBracket),
        "missing escaped value" => fault(backslash(piece, at.start)..char_end(piece, at.end), Wrong::OddEscape),
        "too few unicode value digits" | "invalid value" => {
            fault(backslash(piece, at.start)..at.end.max(at.start), Wrong::OddCodePoint)
        }
        "duplicate key" => fault(word, Wrong::KeyTwice),
        _ => fault(word, Wrong::NotToml),
    }
}

/// A control character that TOML refuses, named.
fn control_character(piece: &str, at: &Range<usize>, message: &str) -> Option<Diagnostic> {
    let from = if message.starts_with("carriage return") { at.start.saturating_sub(1) } else { at.start };
    let line = piece.get(from..(line_end(piece, at.start) + 1).min(piece.len()))?;
    let seen = first_unprintable(line).filter(|seen| seen.at.start == 0)?;
    let wrong = Wrong::StandsHere { character: seen.character };
    let fault = Diagnostic::new(Code::Unprintable, from..from + seen.at.end, wrong);
    Some(if seen.character == '\r' { fault.advice(Advice::LineEnds) } else { fault })
}

/// A line that is neither a key with a value, nor a header, nor a comment.
fn key_without_value(piece: &str, at: Range<usize>) -> Diagnostic {
    let start = trimmed_line(piece, at.start).start.min(at.start);
    let key = piece[start..at.start].trim_end();
    fault(start..start + key.len(), Wrong::KeyAlone)
}

fn value_without_quotes(piece: &str, word: Range<usize>) -> Diagnostic {
    let value = &piece[word.clone()];
    match value.to_ascii_lowercase().as_str() {
        "" => {
            let key = content_end(&piece[..word.start]).saturating_sub(1);
            fault(key..key + 1, Wrong::NoValue)
        }
        "true" | "yes" | "on" => fault(word, Wrong::NoTruth).advice(Advice::WriteTruth { truth: "true" }),
        "false" | "no" | "off" => fault(word, Wrong::NoTruth).advice(Advice::WriteTruth { truth: "false" }),
        _ if value.starts_with(['“', '”', '„', '«', '‘', '’']) => fault(word, Wrong::OddQuotes),
        _ => fault(word, Wrong::NoQuotes),
    }
}

fn after_value(word: Range<usize>, before: &str, rest: &str) -> Diagnostic {
    let fault = fault(word, Wrong::BehindValue);
    match rest.chars().next() {
        Some('/' | ';') if !rest.contains('=') => fault.advice(Advice::Remark),
        Some(',' | ';') => fault.advice(Advice::OwnLine),
        _ if before.ends_with('"') => fault.advice(Advice::QuoteInside),
        _ => fault,
    }
}

fn is_odd_header(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('[') && !line.contains('=')
}

fn trimmed_line(piece: &str, at: usize) -> Range<usize> {
    let start = line_start(piece, at);
    let line = &piece[start..line_end(piece, at)];
    start + line.len() - line.trim_start().len()..start + line.trim_end().len()
}

/// The opening quote of the one-line text that reaches to `end`.
fn open_quote(piece: &str, end: usize, quote: char) -> usize {
    let start = line_start(piece, end);
    let line = &piece[start..end];
    let mut opened = None;
    let mut is_escaped = false;
    for (at, c) in line.char_indices() {
        match opened {
            None if matches!(c, '"' | '\'') => opened = Some((at, c)),
            Some((_, open)) if c == open && !is_escaped => opened = None,
            _ => {}
        }
        is_escaped = c == '\\' && !is_escaped && quote == '"';
    }
    start + opened.map_or(line.len(), |(at, _)| at)
}

fn backslash(piece: &str, at: usize) -> usize {
    piece[line_start(piece, at)..at].rfind('\\').map_or(at, |found| line_start(piece, at) + found)
}

fn char_end(piece: &str, at: usize) -> usize {
    piece[at..].chars().next().map_or(at, |c| at + c.len_utf8())
}
