//! `okdeck decks`: the decks that can be played.

use clap::Args;
use serde::Serialize;

use super::{Answer, Here, print, print_json, tell};
use crate::history::History;
use crate::shelf::{Origin, Shelved};
use crate::store::{library, sessions};
use crate::text;
use crate::words::commands as said;

/// The column of the number of cards, in cells.
const CARDS: usize = 9;

/// List the decks
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck decks
  okdeck decks --json | jq -r '.[].title'")]
pub struct Decks {
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

/// One deck in `okdeck decks --json`.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    title: &'a str,
    description: Option<&'a str>,
    topic: Option<&'a str>,
    language: &'a str,
    cards: usize,
    light: usize,
    warm: usize,
    deep: usize,
    talked_about: usize,
    origin: String,
    faults: usize,
}

impl<'a> Entry<'a> {
    fn of(shelved: &'a Shelved, history: &History) -> Self {
        let deck = shelved.deck();
        let [light, warm, deep] = deck.depths();
        Self {
            id: deck.id.as_str(),
            title: &deck.title,
            description: deck.description.as_deref(),
            topic: deck.topic.as_ref().map(|topic| topic.as_str()),
            language: &deck.language,
            cards: deck.cards.len(),
            light,
            warm,
            deep,
            talked_about: history.done_in(deck),
            origin: match &shelved.origin {
                Origin::Bundled => "bundled".to_owned(),
                origin @ Origin::File(_) => origin.name().to_string(),
            },
            faults: shelved.faults(),
        }
    }
}

impl Decks {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let shelf = library::read_shelf(&here.folders);
        let history = sessions::read_all(&here.folders).history;
        let entries: Vec<Entry<'_>> = shelf.decks.iter().map(|shelved| Entry::of(shelved, &history)).collect();
        for notice in &shelf.notices {
            tell(&format!("okdeck: {notice}\n"));
        }
        if self.json {
            return print_json(&entries);
        }
        let line = |entry: &Entry<'_>| {
            let faults =
                if entry.faults > 0 { format!("   {}", said::faults_in_list(entry.faults)) } else { String::new() };
            let cards = said::cards_in_list(entry.cards);
            let cards = format!("{}{cards}", " ".repeat(CARDS.saturating_sub(text::width(&cards))));
            format!("{}  {}  {cards}{faults}\n", text::pad(entry.id, 18), text::pad(entry.title, 26))
        };
        print(&entries.iter().map(line).collect::<String>())
    }
}
