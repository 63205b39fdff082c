//! The faults of a file, told: one a line, as pictures with a caret, or as values for a program.
//!
//! A report never repeats uncleaned text: it draws the excerpt itself, cleaned and cut.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Lines, Severity, text_start};
use crate::text;
use crate::words;

/// How many diagnostics of one file are told before "and N more".
pub const TOLD_AT_ONCE: usize = 20;

/// The widest excerpt of a source line, in cells.
const EXCERPT_CELLS: usize = 160;

/// A file's text together with its name and faults, ready to be told.
pub struct Report<'a> {
    /// The name to print; cleaned here.
    pub name: String,
    /// The text that the spans point into.
    pub source: &'a str,
    /// The faults, in the order of the file.
    pub diagnostics: &'a [Diagnostic],
    lines: Lines<'a>,
}

/// Line and column of a place: both from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// One diagnostic as `--format json` prints it.
#[derive(Serialize)]
pub struct Entry<'a> {
    pub(crate) file: &'a str,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) end_line: usize,
    pub(crate) end_column: usize,
    pub(crate) severity: Severity,
    pub(crate) code: &'static str,
    /// In the language that is spoken; the code says the same in every one.
    pub(crate) message: String,
    /// In the language that is spoken.
    pub(crate) help: Option<String>,
}

impl<'a> Report<'a> {
    /// A report on the file called `name`.
    pub fn new(name: &str, source: &'a str, diagnostics: &'a [Diagnostic]) -> Self {
        Self { name: text::Clean::lossy(name).one_line().to_string(), source, diagnostics, lines: Lines::of(source) }
    }

    /// Line and column of a byte in the source.
    pub fn place(&self, byte: usize) -> Place {
        self.place_from(self.lines.start(floor_char(self.source, byte)), 1, byte)
    }

    /// The same, counted from a byte on the same line whose column is known.
    fn place_from(&self, known: usize, column: usize, byte: usize) -> Place {
        let byte = floor_char(self.source, byte);
        let start = self.lines.start(byte);
        let byte = byte.max(start);
        let (from, column) = if (start..=byte).contains(&known) { (known, column) } else { (start, 1) };
        Place { line: self.lines.line(byte), column: column + self.source[from..byte].chars().count() }
    }

    /// Each diagnostic on one line: `file:line:column: code: what is wrong; what to do`.
    pub fn short(&self) -> String {
        let line = |(d, place): (&Diagnostic, Place)| {
            let line = format!("{}:{}:{}: {}: {}", self.name, place.line, place.column, d.code, words::told(d));
            text::fit(&line, 200) + "\n"
        };
        let mut lines: String = self.placed().map(line).collect();
        lines.push_str(&self.remainder());
        lines
    }

    /// Each diagnostic that is told one by one, with its place.
    fn placed(&self) -> impl Iterator<Item = (&Diagnostic, Place)> {
        self.diagnostics.iter().take(TOLD_AT_ONCE).map(|d| (d, self.place(d.span.start)))
    }

    /// Each diagnostic in words, without the name of the file: `line:column: what is wrong; what to do`.
    pub fn brief(&self) -> Vec<String> {
        let line = |(d, place): (&Diagnostic, Place)| {
            text::fit(&format!("{}:{}: {}", place.line, place.column, words::told(d)), 400)
        };
        let mut lines: Vec<String> = self.placed().map(line).collect();
        lines.extend(self.remainder().lines().map(str::to_owned));
        lines
    }

    /// Each diagnostic with its line and a caret under the faulty words.
    pub fn human(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let mut told: String =
            self.diagnostics.iter().take(TOLD_AT_ONCE).map(|d| self.picture(d, &renderer) + "\n\n").collect();
        told.push_str(&self.remainder());
        told
    }

    /// The diagnostics as values for `--format json`.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let mut known = (0, 1);
        self.diagnostics.iter().map(move |d| {
            let start = self.place_from(known.0, known.1, d.span.start);
            known = (floor_char(self.source, d.span.start), start.column);
            let end = self.place_from(known.0, known.1, d.span.end);
            Entry {
                file: &self.name,
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
                severity: d.code.severity(),
                code: d.code.name(),
                message: words::said(&d.wrong),
                help: words::mending(d),
            }
        })
    }

    fn remainder(&self) -> String {
        match self.diagnostics.len().saturating_sub(TOLD_AT_ONCE) {
            0 => String::new(),
            more => format!("{}: {}\n", self.name, words::decks::more_faults(more)),
        }
    }

    /// The faulty line alone, cleaned and cut around the fault, drawn with a caret.
    fn picture(&self, d: &Diagnostic, renderer: &Renderer) -> String {
        let excerpt = Excerpt::around(self.source, &d.span);
        let place = self.place(d.span.start);
        let level = match d.code.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Style => Level::NOTE,
        }
        .with_name(words::decks::severity(d.code.severity()));
        let snippet = Snippet::source(excerpt.line)
            .line_start(place.line)
            .path(&self.name)
            .annotation(AnnotationKind::Primary.span(excerpt.marked));
        let mut group = level.primary_title(words::said(&d.wrong)).id(d.code.name()).element(snippet);
        if let Some(help) = words::mending(d) {
            group = group.element(Level::HELP.with_name(words::decks::to_do()).message(help));
        }
        renderer.render(&[group])
    }
}

/// One line of a source, safe to print.
struct Excerpt {
    line: String,
    marked: Range<usize>,
}

impl Excerpt {
    fn around(source: &str, span: &Range<usize>) -> Self {
        let start = floor_char(source, span.start).max(text_start(source));
        let line_start = source[..start].rfind('\n').map_or(text_start(source), |at| at + 1);
        let line_end = source[start..].find('\n').map_or(source.len(), |at| start + at);
        let line_end = start + source[start..line_end].trim_end_matches('\r').len();
        let end = floor_char(source, span.end.clamp(start, line_end));
        let before = text::Clean::lossy(&keep_end(&source[line_start..start]));
        let marked = text::Clean::lossy(&keep_start(&source[start..end], EXCERPT_CELLS / 2));
        let after = text::Clean::lossy(&keep_start(&source[end..line_end], EXCERPT_CELLS / 4));
        let marked_start = before.len();
        // A fault between two characters is drawn under the one behind it.
        let marked_length = match marked.len() {
            0 => after.chars().next().map_or(1, char::len_utf8),
            length => length,
        };
        Self { line: format!("{before}{marked}{after}"), marked: marked_start..marked_start + marked_length }
    }
}

/// The first part of `text`, before `…` where it is too long for an excerpt.
fn keep_start(text: &str, cells: usize) -> String {
    let near = text.char_indices().nth(cells * 4).map_or(text, |(end, _)| &text[..end]);
    text::fit(&spaced(near), cells)
}

/// Tabs as the renderer draws them, so that they are counted as wide as they are.
fn spaced(text: &str) -> String {
    text.replace('\t', "    ")
}

/// The last part of `text`, behind `…` where it is too long for an excerpt.
fn keep_end(text: &str) -> String {
    let kept = EXCERPT_CELLS / 4;
    let last =
        |text: &str, most: usize| -> String { text.chars().skip(text.chars().count().saturating_sub(most)).collect() };
    let near = spaced(&last(text, kept * 2 + 1));
    if text::width(&near) <= kept * 2 { near } else { format!("…{}", last(&near, kept)) }
}

fn floor_char(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Wrong};

    #[test]
    fn places_count_characters() {
        let report = Report::new("x", "ä = 1\nüß = 2\n", &[]);
        assert_eq!(report.place(0), Place { line: 1, column: 1 });
        assert_eq!(report.place(9), Place { line: 2, column: 2 });
        assert_eq!(report.place(9_999), Place { line: 3, column: 1 });
    }

    #[test]
    fn escapes_never_reach_a_report() {
        let source = "title = \u{1b}[2J\n";
        let faults = [Diagnostic::new(Code::Syntax, 8..9, Wrong::NotToml)];
        let report = Report::new("a\u{1b}b", source, &faults);
        assert!(!report.human(false).contains('\u{1b}'));
        assert!(!report.short().contains('\u{1b}'));
    }
}
