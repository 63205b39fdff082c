//! What can be wrong in a file a person wrote, and how it is told.
//!
//! A [`Diagnostic`] names its [`Code`], its place as a byte range, what is wrong and what to do.
//! It never repeats uncleaned text: [`Report`] draws the excerpt itself, cleaned and cut.

use std::cell::OnceCell;
use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use crate::text;

/// How many diagnostics of one file are told before "and N more".
pub const TOLD_AT_ONCE: usize = 20;

/// The widest excerpt of a source line, in cells.
const EXCERPT_CELLS: usize = 160;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something could not be read as it stands; `deck check` ends with 1.
    Error,
    /// It was read, but probably not as meant.
    Warning,
    /// A matter of wording, told by `deck check --style` only.
    Style,
}

macro_rules! codes {
    (decks { $($deck:ident $deck_name:literal $deck_severity:ident $deck_meaning:literal;)* }
    settings { $($variant:ident $name:literal $severity:ident $meaning:literal;)* }) => {
        /// The stable name of a kind of fault.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $deck_meaning] $deck,)* $(#[doc = $meaning] $variant,)* }

        impl Code {
            /// Every code that a deck can have, in the order of the README's table.
            pub const ALL: &[Code] = &[$(Code::$deck),*];

            /// The codes that only settings can have.
            pub const OF_SETTINGS: &[Code] = &[$(Code::$variant),*];

            /// The name in words, as printed: `duplicate-id`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$deck => $deck_name,)* $(Code::$variant => $name),* }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$deck => Severity::$deck_severity,)* $(Code::$variant => Severity::$severity),* }
            }

            /// One sentence that says what the code means.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$deck => $deck_meaning,)* $(Code::$variant => $meaning),* }
            }
        }
    };
}

codes! {
    decks {
        Syntax "syntax" Error "The line is not TOML.";
        NotUtf8 "not-utf8" Error "The file is not UTF-8 text.";
        Unprintable "unprintable" Error "A character that cannot be shown safely stands in the text.";
        NewerSchema "newer-schema" Error "The deck asks for a newer okdeck.";
        MissingTitle "missing-title" Error "A deck has no title.";
        MissingText "missing-text" Error "A card has no text.";
        NoCards "no-cards" Error "A deck has no cards that can be played.";
        WrongType "wrong-type" Error "A value is of another type than its key needs.";
        UnknownWord "unknown-word" Error "A kind, depth, place or turn that okdeck does not know, or a colour or attribute of a theme.";
        BadId "bad-id" Error "An id or topic is not a slug.";
        DuplicateId "duplicate-id" Error "Two cards of a deck have one id.";
        BadTimer "bad-timer" Error "A timer is not a span such as 90s, 2m or 1m30s.";
        BadLanguage "bad-language" Error "A language is not a BCP 47 tag.";
        MissingPart "missing-part" Error "A choice has fewer than two options.";
        TooLong "too-long" Error "A text, list or file is over its limit.";
        MissingEnd "missing-end" Warning "A scale does not say what 0 and 10 mean.";
        DuplicateText "duplicate-text" Warning "A card without id says what another says.";
        UnknownKey "unknown-key" Warning "A key that okdeck does not know.";
        UnusedKey "unused-key" Warning "A key that a card of this kind does not use.";
        LongText "long-text" Style "A text is too long to be read in one breath.";
        ManyParts "many-parts" Style "More options or follow-ups than two people can hold in mind.";
        StyleLength "style-length" Style "A string is too long to be read aloud in one breath.";
        StyleShort "style-short" Style "A string is too short to say what is asked.";
        StyleWordy "style-wordy" Style "A text has too many words or sentences.";
        StyleSpaces "style-spaces" Style "A space stands at an end of a string, or twice in a row.";
        StyleSymbols "style-symbols" Style "A symbol stands in words that are read aloud.";
        StylePlainCharacters "style-plain-characters" Style "A character that is not plain ASCII stands in an English card.";
        StyleCapitals "style-capitals" Style "A word is in capitals.";
        StyleDigits "style-digits" Style "A number is in digits.";
        StyleEnding "style-ending" Style "A line does not end as its kind does.";
        StyleDots "style-dots" Style "Dots in a row stand where nothing is to be finished.";
        StyleOneQuestion "style-one-question" Style "A card or a follow-up asks more than one question.";
        StyleOpenQuestion "style-open-question" Style "A question can be answered by yes or no.";
        StyleWhy "style-why" Style "A card asks \"why\".";
        StyleVoice "style-voice" Style "A card does not speak in the voice of its kind.";
        StyleBannedWord "style-banned-word" Style "A word shuts somebody out, blames, presses, or has worn thin.";
        StyleStockPhrase "style-stock-phrase" Style "A phrase fills other lists of questions.";
        StyleTouch "style-touch" Style "An action has a touch that is not asked for first.";
        StyleSameStart "style-same-start" Style "Too many cards of a deck begin alike.";
        StyleOverused "style-overused" Style "A turn of phrase stands on too many cards of a deck.";
        StyleNearDuplicate "style-near-duplicate" Style "A card says nearly what another one says.";
        StyleEcho "style-echo" Style "A follow-up says its own card again.";
        StyleFollowUps "style-follow-ups" Style "A card has too few or too many follow-ups.";
        StyleOptions "style-options" Style "A choice has too few or too many options, or one twice.";
        StyleOpenOption "style-open-option" Style "A choice has no option that leaves it open.";
        StyleScaleEnds "style-scale-ends" Style "An end of a scale says what the other end or the text says.";
        StyleAlternative "style-alternative" Style "An action has no other way to do it.";
        StyleTimer "style-timer" Style "A timer is missing, or does not suit its card.";
        StyleReading "style-reading" Style "A card has long sentences or long words.";
        StyleLongWords "style-long-words" Style "A deck has many long words.";
    }
    settings {
        TakenKey "taken-key" Error "A key is bound to two commands of one place.";
        UnusableKey "unusable-key" Error "A key cannot be bound here.";
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One fault of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault.
    pub code: Code,
    /// The faulty bytes in the source text.
    pub span: Range<usize>,
    /// What is wrong, as a clause without a final stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A fault at `span` that says `message`.
    pub fn new(code: Code, span: Range<usize>, message: impl Into<String>) -> Self {
        Self { code, span, message: message.into(), help: None }
    }

    /// The same with advice.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with "did you mean", if one of `known` is near to `given`.
    pub fn did_you_mean<'a>(self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(given, known) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}

/// The one of `known` that `given` was probably meant to be, whatever its case.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let given = given.to_lowercase();
    let length = given.chars().count();
    known
        .into_iter()
        .filter_map(|word| {
            let lower = word.to_lowercase();
            let most = (lower.chars().count() / 3).max(1);
            let is_near = lower.chars().count().abs_diff(length) <= most;
            let distance = if is_near { strsim::damerau_levenshtein(&given, &lower) } else { usize::MAX };
            let begins = length > 2 && lower.starts_with(&given);
            (distance <= most || begins).then_some((distance, word))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// The lines of a text, found once and only if asked for.
#[derive(Clone, Debug)]
pub struct Lines<'s> {
    source: &'s str,
    starts: OnceCell<Vec<usize>>,
}

impl<'s> Lines<'s> {
    /// The lines of `source`.
    pub fn of(source: &'s str) -> Self {
        Self { source, starts: OnceCell::new() }
    }

    /// The number of the line that a byte stands on, from 1.
    pub fn line(&self, byte: usize) -> usize {
        self.starts().partition_point(|start| *start <= byte).max(1)
    }

    /// Where the line of a byte begins.
    fn start(&self, byte: usize) -> usize {
        self.starts()[self.line(byte) - 1]
    }

    fn starts(&self) -> &[usize] {
        let ends = || self.source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        self.starts
            .get_or_init(|| std::iter::once(text_start(self.source)).chain(ends().map(|(at, _)| at + 1)).collect())
    }
}

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
    pub(crate) message: &'a str,
    pub(crate) help: Option<&'a str>,
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
        let mut lines: String = self
            .diagnostics
            .iter()
            .take(TOLD_AT_ONCE)
            .map(|d| {
                let place = self.place(d.span.start);
                let help = d.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
                let line = format!("{}:{}:{}: {}: {}{help}", self.name, place.line, place.column, d.code, d.message);
                text::fit(&line, 200) + "\n"
            })
            .collect();
        lines.push_str(&self.remainder());
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
                message: &d.message,
                help: d.help.as_deref(),
            }
        })
    }

    fn remainder(&self) -> String {
        match self.diagnostics.len().saturating_sub(TOLD_AT_ONCE) {
            0 => String::new(),
            more => format!("{}: and {more} more\n", self.name),
        }
    }

    /// The faulty line alone, cleaned and cut around the fault, drawn with a caret.
    fn picture(&self, d: &Diagnostic, renderer: &Renderer) -> String {
        let excerpt = Excerpt::around(self.source, &d.span);
        let place = self.place(d.span.start);
        let level = match d.code.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Style => Level::NOTE.with_name("style"),
        };
        let snippet = Snippet::source(excerpt.line)
            .line_start(place.line)
            .path(&self.name)
            .annotation(AnnotationKind::Primary.span(excerpt.marked));
        let mut group = level.primary_title(&d.message).id(d.code.name()).element(snippet);
        if let Some(help) = &d.help {
            group = group.element(Level::HELP.message(help));
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

/// Where a text begins, behind a byte order mark.
fn text_start(source: &str) -> usize {
    if source.starts_with('\u{FEFF}') { 3 } else { 0 }
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
        let faults = [Diagnostic::new(Code::Syntax, 8..9, "not TOML")];
        let report = Report::new("a\u{1b}b", source, &faults);
        assert!(!report.human(false).contains('\u{1b}'));
        assert!(!report.short().contains('\u{1b}'));
    }

    #[test]
    fn guesses_what_was_meant() {
        assert_eq!(nearest("follow_up", ["follow_ups", "floor"]), Some("follow_ups"));
        assert_eq!(nearest("Qestion", ["question", "guess"]), Some("question"));
        assert_eq!(nearest("zebra", ["question", "guess"]), None);
    }
}
