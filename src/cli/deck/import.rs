//! `okdeck deck import`: other people's lists of prompts, made into a deck.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};

use crate::cli::output;
use crate::cli::{Answer, Failure, print, tell};
use crate::deck::import::{self, Fate, Format};
use crate::deck::{FILE_BYTES, export};
use crate::store::{self, Fault};
use crate::text::{self, Clean};
use crate::words::{self, decks};

/// How many lines of the report are printed.
const TOLD: usize = 100;

/// Make a deck out of a list of prompts
///
/// The deck goes to standard output or to a file, and what was left out or changed is said on
/// standard error, with its line and the reason. Files are read as UTF-8, or as UTF-16 with a byte
/// order mark.
#[derive(Args, Debug)]
#[command(after_help = "\
What is read:
  .txt    a prompt a line; blank lines and # comments say nothing
  .md     an item of a list is a card, what stands under it a follow-up, a
            heading a theme
  .csv    rows with or without a row of names (text, follow_ups, theme, depth,
  .tsv      kind, options...); without names the first column is the text
  .json   an array of texts or objects with the keys of a card, or lists whose
            names are themes
  also files of hascard and hashcards, and what Anki exports as plain text

Examples:
  okdeck deck import questions.txt > road-trip.toml
  okdeck deck import sheet.csv --to road-trip.toml --title \"Our road trip\"
  okdeck deck import notes.txt --from anki --to ours.toml")]
pub struct Import {
    /// The file with the prompts
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// The file to write; without it the deck goes to standard output
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    to: Option<PathBuf>,
    /// Write even where a file is there already
    #[arg(long, requires = "to")]
    force: bool,
    /// The title of the deck; else what the file says, or the file's name
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// What the file is: txt, md, csv, tsv, json, hascard, hashcards or anki;
    /// else its name and its lines tell
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    from: Option<From>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum From {
    /// A prompt a line
    Txt,
    /// Lists under headings
    Md,
    /// Rows with commas or semicolons
    Csv,
    /// Rows with tabs
    Tsv,
    /// An array of texts or objects
    Json,
    /// Cards of the program hascard
    Hascard,
    /// Cards of the program hashcards
    Hashcards,
    /// Anki's notes or cards as plain text
    Anki,
}

impl From {
    fn format(self) -> Format {
        match self {
            Self::Txt => Format::Lines,
            Self::Md => Format::Markdown,
            Self::Csv => Format::Csv,
            Self::Tsv => Format::Tsv,
            Self::Json => Format::Json,
            Self::Hascard => Format::Hascard,
            Self::Hashcards => Format::Hashcards,
            Self::Anki => Format::Anki,
        }
    }
}

impl Import {
    pub(super) fn perform(self) -> Answer {
        if let Some(title) = &self.title {
            demand_title(title)?;
        }
        let text = self.text()?;
        let format = self.format(&text)?;
        if let Some(to) = &self.to {
            output::demand_free(to, self.force)?;
            self.demand_another_file(to)?;
        }
        let stem = self.file.file_stem().unwrap_or_default().to_string_lossy();
        let import = import::import(&text, format, &stem, self.title.as_deref());
        if import.deck.cards.is_empty() {
            tell(&self.notes(&import));
            let why = decks::why_no_card_read(&decks::format(format));
            return Err(self.no_deck(why).hint(decks::hint_import_help()).into());
        }
        let toml = export::toml(&import.deck, import.names_itself);
        if toml.len() > FILE_BYTES {
            return Err(self.no_deck(decks::why_would_be_too_large()).hint(decks::hint_divide()).into());
        }
        match &self.to {
            Some(to) => output::write(to, &toml, self.force)?,
            None => print(&toml)?,
        }
        tell(&format!("{}{}\n", self.notes(&import), self.summary(&import, format)));
        Ok(())
    }

    fn no_deck(&self, why: String) -> Fault {
        Fault::new(decks::fault_no_deck_made(), &self.file, why)
    }

    fn text(&self) -> Result<String, Failure> {
        let bytes = store::read_file(&self.file, FILE_BYTES).map_err(|error| {
            let is_gone = error.kind() == ErrorKind::NotFound;
            let fault = Fault::new(decks::fault_file(), &self.file, error);
            fault.hint(if is_gone { decks::hint_check_path() } else { decks::hint_prompts() })
        })?;
        let refused =
            |foreign| Fault::new(decks::fault_file(), &self.file, words::said(&foreign)).hint(decks::advised(&foreign));
        Ok(import::decode(&bytes).map_err(refused)?)
    }

    fn format(&self, text: &str) -> Result<Format, Failure> {
        let ending = self.file.extension().unwrap_or_default().to_string_lossy();
        let format = self.from.map(From::format).or_else(|| Format::of(&ending, text));
        format.ok_or_else(|| {
            let file = store::shown(&self.file);
            Failure::Usage(if ending.eq_ignore_ascii_case("toml") {
                decks::is_deck_already(&file)
            } else {
                decks::unknown_format(&file)
            })
        })
    }

    fn demand_another_file(&self, to: &Path) -> Result<(), Fault> {
        match (self.file.canonicalize(), to.canonicalize()) {
            (Ok(file), Ok(to)) if file == to => {
                Err(Fault::new(decks::fault_not_written(), &to, decks::why_file_to_read())
                    .hint(decks::hint_another_to()))
            }
            _ => Ok(()),
        }
    }

    /// The notes a line each.
    fn notes(&self, import: &import::Import) -> String {
        let name = store::shown(&self.file);
        let mut report = String::new();
        for note in import.notes.iter().take(TOLD) {
            let line = format!("{name}:{}: {}: {}", note.line, decks::fate(note.fate), words::said(&note.why));
            report.push_str(&text::fit(&line, 200));
            report.push('\n');
        }
        if let Some(more) = import.notes.len().checked_sub(TOLD).filter(|more| *more > 0) {
            report.push_str(&format!("{name}: {}\n", decks::more_faults(more)));
        }
        report
    }

    /// How it went, in one line.
    fn summary(&self, import: &import::Import, format: Format) -> String {
        let count = |fate| import.notes.iter().filter(|note| note.fate == fate).count();
        let (left_out, changed) = (count(Fate::LeftOut), count(Fate::Changed));
        let (cards, format) = (words::cards(import.deck.cards.len()), decks::format(format));
        match &self.to {
            Some(to) => decks::imported_to(&cards, &format, &store::shown(to), left_out, changed),
            None => decks::imported(&cards, &format, left_out, changed),
        }
    }
}

fn demand_title(title: &str) -> Answer {
    if title.trim().is_empty() {
        return Err(Failure::Usage(decks::title_without_letters()));
    }
    match Clean::new(title) {
        Ok(_) => Ok(()),
        Err(fault) => Err(Failure::Usage(decks::title_holds(&decks::unprintable(&fault)))),
    }
}
