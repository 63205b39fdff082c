//! `okdeck deck show`: all cards of a deck, to be read or piped.

use std::ffi::OsString;

use clap::{Args, ValueHint};
use serde::Serialize;

use crate::cli::card::{Fields, Paper};
use crate::cli::{Answer, Here, print, print_json, tell};
use crate::deck::{Card, Deck};
use crate::shelf::Shelved;
use crate::store::library;
use crate::words;

/// Print all cards of a deck
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck show warm-up | less
  okdeck deck show ./ours.toml
  okdeck deck show routine --json | jq -r '.cards[].text'")]
pub struct Show {
    /// The deck: its id, its title or its file
    #[arg(value_name = "DECK|FILE", value_hint = ValueHint::FilePath)]
    deck: OsString,
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

/// Everything in `okdeck deck show --json`.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    title: &'a str,
    description: Option<&'a str>,
    how_to: Option<&'a str>,
    topic: Option<&'a str>,
    language: &'a str,
    authors: Vec<&'a str>,
    license: Option<&'a str>,
    safety_note: bool,
    notice: Option<&'a str>,
    /// `bundled` or the path.
    origin: String,
    /// How many things are to be mended in its file.
    faults: usize,
    cards: Vec<Fields<'a>>,
}

impl<'a> Shown<'a> {
    fn of(shelved: &'a Shelved) -> Self {
        let deck: &Deck = shelved.deck();
        Self {
            id: deck.id.as_str(),
            title: &deck.title,
            description: deck.description.as_deref(),
            how_to: deck.how_to.as_deref(),
            topic: deck.topic.as_ref().map(|topic| topic.as_str()),
            language: &deck.language,
            authors: deck.authors.iter().map(|author| author.as_str()).collect(),
            license: deck.license.as_deref(),
            safety_note: deck.safety_note,
            notice: deck.notice.as_deref(),
            origin: shelved.origin.name().to_string(),
            faults: shelved.faults(),
            cards: deck.cards.iter().map(Fields::of).collect(),
        }
    }
}

impl Show {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let mut shelf = library::read_shelf(&here.folders);
        let id = library::find(&mut shelf, &self.deck)?;
        let shelved = shelf.shelved(&id).expect("the deck was just found");
        if self.json {
            return print_json(&Shown::of(shelved));
        }
        if shelved.faults() > 0 {
            tell(&format!("okdeck: {}\n", words::decks::faults_to_mend(shelved.faults())));
        }
        print(&text(Paper::of(here), shelved.deck()))
    }
}

fn text(paper: Paper, deck: &Deck) -> String {
    let mut text = paper.lines("", &deck.title);
    text.extend(deck.description.iter().chain(&deck.how_to).map(|words| paper.lines("", words)));
    text.push_str(&paper.lines("", &words::number_of_cards(deck.cards.len(), deck.depths())));
    for (number, card) in deck.cards.iter().enumerate() {
        text.push('\n');
        text.push_str(&written(paper, number + 1, card));
    }
    text
}

/// A card with its number, its follow-ups, and what it is.
fn written(paper: Paper, number: usize, card: &Card) -> String {
    let mut text = paper.card(&format!("{number:>3}. "), card);
    text.extend(card.follow_ups.iter().map(|line| paper.lines("     > ", line)));
    let theme = card.theme.as_ref().map(|theme| format!(", {theme}")).unwrap_or_default();
    let (kind, depth) = (words::plain::kind(&card.kind), words::depth(card.depth));
    let what = format!("{kind}, {depth}{theme}  [{}]", card.id);
    text + &paper.faint(&paper.lines("     ", &what))
}
