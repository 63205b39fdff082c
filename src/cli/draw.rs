//! `okdeck draw`: one card for a shell greeting.
//!
//! It stands in start files of shells, so it is quick, says nothing else, and writes nothing. The
//! evenings stay unread.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use clap::{Args, ValueHint};
use serde::Serialize;

use super::card::{Fields, Paper};
use super::play::{DepthWord, fresh_seed};
use super::{Answer, Here, print, print_json};
use crate::deck::{Card, Deck};
use crate::draw::{self, Chance};
use crate::run::Clock;
use crate::store::{self, Fault, library};
use crate::words::{self, commands as said};

/// Print one card and leave, for a shell greeting
#[derive(Args, Debug)]
#[command(after_help = "\
Cards that were set aside or are out of your limits never come, nor those that
make no sense alone: a guess, a pause, one that opens or closes an evening. It
writes nothing, and does not look at what was talked about.

Examples:
  okdeck draw
  okdeck draw warm-up small-gestures
  okdeck draw --daily               in ~/.bashrc: a card for the day
  okdeck draw --json | jq -r .text")]
pub struct Draw {
    /// Decks by id, title or path; without one, those in your language and your own
    #[arg(value_name = "DECK|FILE", value_hint = ValueHint::FilePath)]
    decks: Vec<OsString>,
    /// The same card all day, another one tomorrow
    #[arg(long)]
    daily: bool,
    /// No deeper than this: light (the default), warm or deep
    #[arg(long, value_name = "DEPTH", default_value = "light", hide_default_value = true)]
    #[arg(hide_possible_values = true)]
    depth: DepthWord,
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

/// Everything in `okdeck draw --json`.
#[derive(Serialize)]
struct Drawn<'a> {
    deck: &'a str,
    title: &'a str,
    #[serde(flatten)]
    card: Fields<'a>,
}

impl Draw {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let decks = self.decks(here)?;
        let decks: Vec<&Deck> = decks.iter().map(AsRef::as_ref).collect();
        let couple = store::couple::look(&here.folders)?;
        let clock = Clock::local();
        let chance = if self.daily { Chance::Day(clock.now().wall.date()) } else { Chance::Seed(fresh_seed(&clock)) };
        let (deck, card) = draw::draw(&decks, &couple, self.depth.into(), chance).ok_or_else(|| self.nothing())?;
        if self.json {
            return print_json(&Drawn { deck: deck.id.as_str(), title: &deck.title, card: Fields::of(card) });
        }
        print(&greeting(Paper::of(here), deck, card))
    }

    /// The decks that were named, or those of people who speak the language.
    fn decks(&self, here: &Here) -> Result<Vec<Arc<Deck>>, Fault> {
        let mut shelf = library::read_shelf(&here.folders);
        if self.decks.is_empty() {
            return Ok(shelf.spoken(words::language().tag()).iter().map(|shelved| shelved.deck().clone()).collect());
        }
        let ids = self.decks.iter().map(|name| library::find(&mut shelf, name)).collect::<Result<Vec<_>, _>>()?;
        Ok(ids.iter().filter_map(|id| shelf.deck(id).cloned()).collect())
    }

    fn nothing(&self) -> Fault {
        let names: Vec<_> = self.decks.iter().map(|name| name.to_string_lossy()).collect();
        let fault = Fault::new(said::fault_nothing_to_draw(), Path::new(&names.join(" ")), said::why_no_card_fits());
        fault.hint(said::hint_draw())
    }
}

/// The card, and under it the deck that it comes from.
fn greeting(paper: Paper, deck: &Deck, card: &Card) -> String {
    let from = paper.faint(&paper.lines("  ", &deck.title));
    format!("{}{from}", paper.card("", card))
}
