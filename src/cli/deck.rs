//! `okdeck deck ...`: work on decks.

mod edited;
mod explain;
mod export;
mod fmt;
mod ids;
mod import;
mod new;
mod preview;
mod sarif;
mod schema;
mod show;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum, ValueHint};

use super::{Answer, Failure, Here, print, print_json, tell, tell_fault};
use crate::deck::{bundled, parse, starter, wording};
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::Report;
use crate::store::{self, Fault, library};
use crate::words::decks as words;

/// Write, check, show, import and export decks
#[derive(Debug, Subcommand)]
#[command(after_long_help = starter::guide())]
pub enum Deck {
    New(new::New),
    Check(Check),
    Preview(preview::Preview),
    Show(show::Show),
    Explain(explain::Explain),
    Ids(ids::Ids),
    Fmt(fmt::Fmt),
    Schema(schema::Schema),
    Import(import::Import),
    Export(export::Export),
}

impl Deck {
    pub(super) fn perform(self, here: &Here) -> Answer {
        match self {
            Self::Check(check) => check.perform(here),
            Self::Preview(preview) => preview.perform(here),
            Self::Show(show) => show.perform(here),
            Self::New(new) => new.perform(here),
            Self::Explain(explain) => explain.perform(here),
            Self::Ids(ids) => ids.perform(here),
            Self::Fmt(fmt) => fmt.perform(here),
            Self::Schema(schema) => schema.perform(),
            Self::Import(import) => import.perform(),
            Self::Export(export) => export.perform(here),
        }
    }
}

/// Say what is wrong in decks, with line, column and what to do
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck check                       the bundled decks and your own
  okdeck deck check ours.toml --style     how it is worded, too
  okdeck deck check decks/ --format json  for programs")]
pub struct Check {
    /// Deck files, or folders of them; without one, the bundled decks and your own
    #[arg(value_name = "FILE|DIR", value_hint = ValueHint::AnyPath)]
    paths: Vec<PathBuf>,
    /// Also look at the wording
    #[arg(long)]
    style: bool,
    /// For each card its three nearest, to find two that ask the same
    #[arg(long, visible_alias = "neighbors", conflicts_with = "format")]
    neighbours: bool,
    /// How to print: human, json or sarif; else pictures on a terminal and one
    /// line a fault elsewhere
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The line with a caret under the fault
    Human,
    /// A list of objects: file, line, column, severity, code, message, help
    Json,
    /// SARIF 2.1.0, for editors and code hosts
    Sarif,
}

/// A deck that is checked.
struct Checked {
    name: String,
    deck: crate::deck::Deck,
    source: String,
    diagnostics: Vec<Diagnostic>,
}

/// What was checked, and what could not be.
#[derive(Default)]
struct Sheet {
    decks: Vec<Checked>,
    unread: Vec<Fault>,
}

impl Sheet {
    fn add(&mut self, deck: Result<Checked, Fault>) {
        match deck {
            Ok(checked) => self.decks.push(checked),
            Err(fault) => self.unread.push(fault),
        }
    }

    fn count(&self, severity: Severity) -> usize {
        self.decks.iter().flat_map(|deck| &deck.diagnostics).filter(|d| d.code.severity() == severity).count()
    }

    /// Whether there is nothing at all to tell.
    fn is_fine(&self) -> bool {
        self.unread.is_empty() && self.decks.iter().all(|deck| deck.diagnostics.is_empty())
    }

    /// How it went, in one line.
    fn summary(&self) -> String {
        let severities = [Severity::Error, Severity::Warning, Severity::Style];
        let counts = severities.map(|severity| (severity, self.count(severity)));
        let told: Vec<String> =
            counts.iter().filter(|(_, count)| *count > 0).map(|(of, count)| words::faults_of(*of, *count)).collect();
        let mut told = if told.is_empty() { words::nothing_wrong() } else { told.join(", ") };
        if !self.unread.is_empty() {
            told = words::and_then(&told, &words::unread(self.unread.len()));
        }
        words::checked(&words::decks(self.decks.len()), &told) + "\n"
    }
}

impl Check {
    fn perform(self, here: &Here) -> Answer {
        let sheet = self.sheet(here);
        if self.neighbours {
            return print(&neighbours(&sheet.decks));
        }
        let is_terminal = io::stdout().is_terminal();
        let colour = here.has_colour(is_terminal);
        match self.format {
            Some(Format::Json) => {
                let reports: Vec<Report<'_>> = sheet.decks.iter().map(Checked::report).collect();
                print_json(&reports.iter().flat_map(Report::entries).collect::<Vec<_>>())?;
            }
            Some(Format::Sarif) => {
                let reports: Vec<Report<'_>> = sheet.decks.iter().map(Checked::report).collect();
                print_json(&sarif::log(&reports))?;
            }
            None if !is_terminal => print(&told(&sheet.decks, |report| report.short()))?,
            Some(Format::Human) | None => print(&told(&sheet.decks, |report| report.human(colour)))?,
        }
        sheet.unread.iter().for_each(tell_fault);
        let is_silent = sheet.is_fine() && !io::stderr().is_terminal();
        if !sheet.decks.is_empty() && !is_silent {
            tell(&sheet.summary());
        }
        if sheet.unread.is_empty() && sheet.count(Severity::Error) == 0 { Ok(()) } else { Err(Failure::Said) }
    }

    /// Reads all that was asked for. What cannot be read never hides the rest.
    fn sheet(&self, here: &Here) -> Sheet {
        let mut sheet = Sheet::default();
        if self.paths.is_empty() {
            for deck in bundled::all() {
                let parsed = parse::parse(deck.source, deck.id);
                sheet.add(Ok(self.finished(format!("decks/{}.toml", deck.id), deck.source.to_owned(), parsed)));
            }
            library::deck_files(&here.folders.own_decks()).iter().for_each(|path| sheet.add(self.file(path)));
        }
        for path in &self.paths {
            match self.files(path) {
                Ok(files) => files.iter().for_each(|file| sheet.add(self.file(file))),
                Err(fault) => sheet.unread.push(fault),
            }
        }
        sheet
    }

    /// The deck files that a path means: those of a folder, or itself.
    fn files(&self, path: &Path) -> Result<Vec<PathBuf>, Fault> {
        if !path.is_dir() {
            return Ok(vec![path.to_owned()]);
        }
        std::fs::read_dir(path).map_err(|error| Fault::new(words::fault_folder(), path, error))?;
        let files = library::deck_files(path);
        if files.is_empty() {
            let fault = Fault::new(words::fault_nothing_to_check(), path, words::why_no_toml_here());
            return Err(fault.hint(words::hint_deck_or_folder()));
        }
        Ok(files)
    }

    fn file(&self, path: &Path) -> Result<Checked, Fault> {
        let (source, parsed) = library::read_source(path)?;
        Ok(self.finished(store::shown(path).to_string(), source, parsed))
    }

    fn finished(&self, name: String, source: String, parsed: parse::Parsed) -> Checked {
        let styles = if self.style { wording::lint(&parsed, &source) } else { Vec::new() };
        let mut diagnostics = parsed.diagnostics;
        if self.style {
            diagnostics.extend(styles);
            diagnostics.sort_by_key(|d| d.span.start);
        } else {
            diagnostics.retain(|d| d.code.severity() != Severity::Style);
        }
        Checked { name, deck: parsed.deck, source, diagnostics }
    }
}

impl Checked {
    fn report(&self) -> Report<'_> {
        Report::new(&self.name, &self.source, &self.diagnostics)
    }
}

/// How many neighbours are told for each card.
const NEIGHBOURS: usize = 3;

/// Each card with its nearest ones, to be read by people: J is the share of words in common, T the
/// likeness of letters.
fn neighbours(checked: &[Checked]) -> String {
    let decks: Vec<_> = checked.iter().map(|checked| &checked.deck).collect();
    let mut text = String::new();
    for around in wording::neighbours(&decks, NEIGHBOURS) {
        text.push_str(&format!("{}/{}  {}\n", around.deck.id, around.card.id, around.card.text.one_line()));
        for near in around.nearest {
            let (words, letters) = (near.likeness.words, near.likeness.letters);
            let place = format!("{}/{}", near.deck.id, near.card.id);
            text.push_str(&format!("    J {words:.2} T {letters:.2}  {place}  {}\n", near.card.text.one_line()));
        }
    }
    text
}

fn told(checked: &[Checked], tell: impl Fn(&Report<'_>) -> String) -> String {
    checked.iter().map(|checked| tell(&checked.report())).collect()
}
