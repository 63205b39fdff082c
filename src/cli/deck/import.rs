//! `okdeck deck import`: other people's lists of prompts, made into a deck.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};

use super::counted;
use crate::cli::output;
use crate::cli::{Answer, Failure, print, tell};
use crate::deck::import::{self, Fate, Format};
use crate::deck::{FILE_BYTES, export};
use crate::store::{self, Fault};
use crate::text::{self, Clean};

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
        let cards = import.deck.cards.len();
        if cards == 0 {
            tell(&self.report(&import, ""));
            let fault =
                Fault::new("no deck was made", &self.file, format!("no card in it, read as {}", format.describe()));
            return Err(fault.hint("`okdeck deck import --help` says what is read; --from says what a file is").into());
        }
        let toml = export::toml(&import.deck, import.names_itself);
        if toml.len() > FILE_BYTES {
            let fault = Fault::new("no deck was made", &self.file, "it would be larger than 32 MiB");
            return Err(fault.hint("divide the file into several").into());
        }
        match &self.to {
            Some(to) => output::write(to, &toml, self.force)?,
            None => print(&toml)?,
        }
        let target = self.to.as_ref().map(|to| format!(" to {}", store::shown(to))).unwrap_or_default();
        let summary = format!("{} from {}{target}", counted(cards, "card"), format.describe());
        tell(&self.report(&import, &summary));
        Ok(())
    }

    fn text(&self) -> Result<String, Failure> {
        let bytes = store::read_file(&self.file, FILE_BYTES).map_err(|error| {
            let is_gone = error.kind() == ErrorKind::NotFound;
            let fault = Fault::new("cannot read this file", &self.file, error);
            fault.hint(if is_gone { "check the path" } else { "name a file with prompts" })
        })?;
        let decoded = import::decode(&bytes).map_err(|foreign| {
            let hint = foreign.hint;
            Fault::new("cannot read this file", &self.file, foreign.to_string()).hint(hint)
        });
        Ok(decoded?)
    }

    fn format(&self, text: &str) -> Result<Format, Failure> {
        let ending = self.file.extension().unwrap_or_default().to_string_lossy();
        let format = self.from.map(From::format).or_else(|| Format::of(&ending, text));
        format.ok_or_else(|| {
            let file = store::shown(&self.file);
            Failure::Usage(if ending.eq_ignore_ascii_case("toml") {
                format!("{file} is a deck already; `okdeck deck check` looks at it, `okdeck play` plays it")
            } else {
                format!("the name of {file} does not tell what is in it; say it with --from txt|md|csv|tsv|json|anki")
            })
        })
    }

    fn demand_another_file(&self, to: &Path) -> Result<(), Fault> {
        match (self.file.canonicalize(), to.canonicalize()) {
            (Ok(file), Ok(to)) if file == to => {
                Err(Fault::new("cannot write", &to, "this is the file to read").hint("name another file with --to"))
            }
            _ => Ok(()),
        }
    }

    /// The notes a line each, then the summary.
    fn report(&self, import: &import::Import, summary: &str) -> String {
        let name = store::shown(&self.file);
        let mut report = String::new();
        for note in import.notes.iter().take(TOLD) {
            let line = format!("{name}:{}: {}: {}", note.line, note.fate, Clean::lossy(&note.why).one_line());
            report.push_str(&text::fit(&line, 200));
            report.push('\n');
        }
        if let Some(more) = import.notes.len().checked_sub(TOLD).filter(|more| *more > 0) {
            report.push_str(&format!("{name}: and {more} more\n"));
        }
        if !summary.is_empty() {
            let count = |fate| import.notes.iter().filter(|note| note.fate == fate).count();
            let (left_out, changed) = (count(Fate::LeftOut), count(Fate::Changed));
            report.push_str(&format!("{summary}; left out: {left_out}, changed: {changed}.\n"));
        }
        report
    }
}

fn demand_title(title: &str) -> Answer {
    if title.trim().is_empty() {
        return Err(Failure::Usage("a title has at least one letter".to_owned()));
    }
    match Clean::new(title) {
        Ok(_) => Ok(()),
        Err(fault) => Err(Failure::Usage(format!("the title holds {}", fault.describe()))),
    }
}
