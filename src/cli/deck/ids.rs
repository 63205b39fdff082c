//! `okdeck deck ids FILE`: write the ids that are missing.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::edited::Opened;
use crate::cli::{Answer, Here, tell};
use crate::deck::Slug;
use crate::deck::edit::ids;
use crate::history::Sessions;
use crate::session::Session;
use crate::store::{library, sessions};
use crate::words::decks as words;

/// Write the ids that are missing
///
/// Every other byte stays as it is.
/// An id keeps the past of a card, its star and its place in an open evening when its words change.
/// A card gets the first words of its text as its id; one that you have talked about already gets
/// the name it has been known by, such as c-6b119e0086f89a4a, so that nothing of its past is lost.
/// A plain text in `cards = [...]` has no room for an id and is left alone, unless --texts is given:
/// then it becomes { id = "...", text = "..." }.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck ids ours.toml
  okdeck deck ids ours.toml --texts")]
pub struct Ids {
    /// The deck file
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// Also give ids to plain texts, by making each a table
    #[arg(long)]
    texts: bool,
}

impl Ids {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let opened = Opened::read(self.file)?;
        let deck = library::read_deck(&opened.path)?.label;
        let couple = crate::store::couple::read(&here.folders).0;
        let all = sessions::read_all(&here.folders);
        let open = open_sessions(here, &all);
        let is_known = |card: &Slug| {
            let key = (deck.id.clone(), card.clone());
            let is_dealt =
                |session: &Session| session.cards.iter().any(|dealt| (&dealt.deck, &dealt.card.id) == (&key.0, &key.1));
            let is_decided = couple.is_starred(&key) || couple.is_set_aside(&key);
            is_decided || all.history.last_seen(&key).is_some() || open.iter().any(is_dealt)
        };
        let written = ids::write(&opened.source, is_known, self.texts).ok_or_else(|| opened.no_toml())?;
        opened.replace(&written.text)?;
        tell(&said(&written));
        Ok(())
    }
}

/// The evenings that go on, whose cards are known by their ids.
fn open_sessions(here: &Here, all: &Sessions) -> Vec<Session> {
    let read = |id: &Slug| sessions::find(&here.folders, id.as_str()).ok();
    all.open().filter_map(|brief| Some(read(&brief.id)?.session)).collect()
}

fn said(written: &ids::Written) -> String {
    let count = words::ids_written(written.count);
    match written.plain {
        0 => format!("{count}.\n"),
        plain => format!("{}.\n", words::and_then(&count, &words::texts_without_id(plain))),
    }
}
