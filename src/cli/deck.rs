//! `okdeck deck ...`: work on decks.

mod export;
mod import;
mod output;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use super::{Answer, Failure, Here, print, print_json};
use crate::deck::{bundled, parse, wording};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::store::{self, Fault, library};

/// Work on decks.
#[derive(Debug, Subcommand)]
pub enum Deck {
    /// Say what is wrong in decks, with line, column and what to do
    Check(Check),
    /// Make a deck out of a list of prompts: text, Markdown, CSV, JSON, hascard, hashcards, Anki
    Import(import::Import),
    /// Write a deck as Markdown, CSV, JSON, or a page of cards to print and cut out
    Export(export::Export),
}

impl Deck {
    pub(super) fn perform(self, here: &Here) -> Answer {
        match self {
            Self::Check(check) => check.perform(here),
            Self::Import(import) => import.perform(),
            Self::Export(export) => export.perform(here),
        }
    }
}

/// Say what is wrong in decks.
#[derive(Args, Debug)]
pub struct Check {
    /// Deck files, or folders of them; without one, the bundled decks and your own
    #[arg(value_name = "FILE|DIR")]
    paths: Vec<PathBuf>,
    /// Also look at the wording
    #[arg(long)]
    style: bool,
    /// How to print; without it, pictures on a terminal and one line a fault elsewhere
    #[arg(long, value_name = "FORMAT")]
    format: Option<Format>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The line with a caret under the fault
    Human,
    /// A list of objects: file, line, column, severity, code, message, help
    Json,
}

/// A deck that is checked.
struct Checked {
    name: String,
    source: String,
    diagnostics: Vec<Diagnostic>,
}

impl Check {
    fn perform(self, here: &Here) -> Answer {
        let checked = self.checked(here)?;
        match self.format {
            Some(Format::Json) => {
                let reports: Vec<Report<'_>> = checked.iter().map(Checked::report).collect();
                print_json(&reports.iter().flat_map(Report::entries).collect::<Vec<_>>())?;
            }
            Some(Format::Human) => print(&told(&checked, |report| report.human(here.has_colour(false))))?,
            None if io::stdout().is_terminal() => print(&told(&checked, |report| report.human(here.has_colour(true))))?,
            None => print(&told(&checked, |report| report.short()))?,
        }
        let count =
            |severity| checked.iter().flat_map(|c| &c.diagnostics).filter(|d| d.code.severity() == severity).count();
        let errors = count(Severity::Error);
        let (decks, warnings) = (checked.len(), count(Severity::Warning));
        eprintln!("{decks} decks checked: {errors} errors, {warnings} warnings.");
        if errors > 0 { Err(Failure::Said) } else { Ok(()) }
    }

    fn checked(&self, here: &Here) -> Result<Vec<Checked>, Failure> {
        let mut checked = Vec::new();
        if self.paths.is_empty() {
            for deck in bundled::DECKS {
                let parsed = parse::parse(deck.source, deck.id);
                checked.push(self.finished(format!("decks/{}.toml", deck.id), deck.source.to_owned(), parsed));
            }
            for path in library::deck_files(&here.folders.own_decks()) {
                checked.push(self.file(&path)?);
            }
        }
        for path in &self.paths {
            if path.is_dir() {
                for file in self.folder(path)? {
                    checked.push(self.file(&file)?);
                }
            } else {
                checked.push(self.file(path)?);
            }
        }
        Ok(checked)
    }

    fn folder(&self, path: &Path) -> Result<Vec<PathBuf>, Failure> {
        std::fs::read_dir(path).map_err(|error| Fault::new("cannot read this folder", path, error))?;
        let files = library::deck_files(path);
        if files.is_empty() {
            let fault = Fault::new("nothing to check", path, "no file in this folder ends in .toml");
            return Err(fault.hint("name a deck file, or a folder of them").into());
        }
        Ok(files)
    }

    fn file(&self, path: &Path) -> Result<Checked, Failure> {
        let (source, parsed) = library::read_source(path)?;
        Ok(self.finished(store::shown(path).to_string(), source, parsed))
    }

    fn finished(&self, name: String, source: String, parsed: parse::Parsed) -> Checked {
        let mut diagnostics = parsed.diagnostics.clone();
        if self.style {
            diagnostics.extend(wording::lint(&parsed, &source));
            diagnostics.sort_by_key(|d| d.span.start);
        } else {
            diagnostics.retain(|d| d.code.severity() != Severity::Style);
        }
        Checked { name, source, diagnostics }
    }
}

impl Checked {
    fn report(&self) -> Report<'_> {
        Report::new(&self.name, &self.source, &self.diagnostics)
    }
}

fn told(checked: &[Checked], tell: impl Fn(&Report<'_>) -> String) -> String {
    checked.iter().map(|checked| tell(&checked.report())).collect()
}
