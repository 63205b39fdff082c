//! `okdeck deck schema`: the JSON Schema of a deck file.

use clap::Args;

use crate::cli::{Answer, print};
use crate::deck::schema;

/// Print the JSON Schema of a deck file, for editors
///
/// Keep it beside your decks as okdeck.schema.json and let `#:schema ./okdeck.schema.json` be the
/// first line of a deck: editors that know TOML then complete keys and mark faults.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck schema > okdeck.schema.json")]
pub struct Schema;

impl Schema {
    pub(super) fn perform(self) -> Answer {
        print(&schema::text())
    }
}
