//! `okdeck deck export`: a deck in another form.

use std::ffi::OsString;
use std::path::Path;

use clap::{Args, ValueEnum, ValueHint};

use crate::cli::output::Output;
use crate::cli::{Answer, Failure, Here, tell};
use crate::deck::{Deck, export};
use crate::diagnostic::Severity;
use crate::language::Language;
use crate::report::Report;
use crate::shelf::Shelved;
use crate::store::{Fault, library, shown};
use crate::words;

/// Write a deck as Markdown, CSV, JSON, or cards to print and cut out
#[derive(Args, Debug)]
#[command(after_help = "\
The page of cards has eight a sheet, fronts and backs in turn: print it at
100 %, on both sides, flipped on the long edge. It needs nothing but itself.
`okdeck deck import` reads md, csv and json back; csv has no place for what is
said of the deck itself.

Examples:
  okdeck deck export warm-up --to md
  okdeck deck export ./ours.toml --to html --output ours.html")]
pub struct Export {
    /// The deck: its id, its title or its file
    #[arg(value_name = "DECK|FILE", value_hint = ValueHint::FilePath)]
    deck: OsString,
    /// The form: md, csv, json or html
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    to: Format,
    #[command(flatten)]
    output: Output,
    /// The paper of the page of cards: a4 (the default) or letter
    #[arg(long, value_name = "PAPER", hide_possible_values = true)]
    paper: Option<Paper>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A list under headings
    Md,
    /// A row a card, for spreadsheets
    Csv,
    /// One object with all that the deck says
    Json,
    /// Cards to print and cut out
    Html,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Paper {
    /// 210 by 297 mm
    A4,
    /// 8.5 by 11 inches
    Letter,
}

impl Export {
    pub(super) fn perform(self, here: &Here) -> Answer {
        if self.paper.is_some() && self.to != Format::Html {
            return Err(Failure::Usage(words::decks::paper_for_html()));
        }
        self.output.demand_free()?;
        let mut shelf = library::read_shelf(&here.folders);
        let id = library::find(&mut shelf, &self.deck)?;
        let shelved = shelf.shelved(&id).expect("the deck was just found");
        tell_faults(shelved);
        if shelved.deck().cards.is_empty() {
            let fault = Fault::new(
                words::decks::fault_nothing_to_export(),
                Path::new(&self.deck),
                words::decks::why_no_playable_card(),
            );
            return Err(fault.hint(words::decks::hint_deck_check()).into());
        }
        let text = self.text(shelved.deck());
        let Some(path) = self.output.take(&text)? else { return Ok(()) };
        let cards = words::cards(shelved.deck().cards.len());
        tell(&(words::decks::exported(&cards, &shown(path)) + "\n"));
        Ok(())
    }

    fn text(&self, deck: &Deck) -> String {
        match self.to {
            Format::Md => export::markdown(deck),
            Format::Csv => export::csv(deck),
            Format::Json => export::json(deck),
            Format::Html => export::html(
                deck,
                match self.paper {
                    None | Some(Paper::A4) => export::Paper::A4,
                    Some(Paper::Letter) => export::Paper::Letter,
                },
                &labels(deck),
            ),
        }
    }
}

/// Says what is wrong in the deck's file, but not how it is worded.
fn tell_faults(shelved: &Shelved) {
    let report = shelved.report();
    let faults: Vec<_> = report.diagnostics.iter().filter(|d| d.code.severity() != Severity::Style).cloned().collect();
    tell(&Report::new(&report.name, report.source, &faults).short());
}

/// What the page says, in the language of its cards, or in the one spoken where that is not known.
fn labels(deck: &Deck) -> export::Labels {
    let language = deck.language.split('-').next().and_then(Language::tagged);
    words::in_language(language.unwrap_or(words::language()), || words::decks::page_of_cards(deck.cards.len()))
}
