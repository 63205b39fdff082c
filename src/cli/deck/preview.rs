//! `okdeck deck preview FILE`: the cards as they will look, read again on every save.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use crate::app::Screen;
use crate::app::preview::Preview as Shown;
use crate::cli::{Answer, Here, play};
use crate::store::library;

/// Show the cards as they will look; reloads on save
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck preview ours.toml    with your editor beside it")]
pub struct Preview {
    /// The deck file
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

impl Preview {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let shelved = library::read_deck(&self.file)?;
        play::show(here, |world| {
            // Nothing is written while a deck is looked at.
            world.is_off_record = true;
            Screen::Preview(Box::new(Shown::new(self.file, Ok(shelved), world.now.wall)))
        })
    }
}
