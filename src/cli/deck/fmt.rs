//! `okdeck deck fmt FILE`: keys in one order, long lists one entry a line.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::edited::Opened;
use crate::cli::{Answer, Failure, Here, print, tell_fault};
use crate::deck::edit::order;
use crate::store::shown;

/// Put keys in order and wrap long lists
///
/// Nothing else is changed. Comments go with the key they stand above or behind; values keep their spelling. The order is
/// that of `okdeck deck --help`. Prints the files that it changes.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck fmt ours.toml
  okdeck deck fmt --check *.toml")]
pub struct Fmt {
    /// The deck files
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// Change nothing; end with 1 and print the files that would change
    #[arg(long)]
    check: bool,
}

impl Fmt {
    pub(super) fn perform(self, _: &Here) -> Answer {
        let (mut changed, mut is_refused) = (0, false);
        for file in &self.files {
            match self.file(file.clone()) {
                Ok(is_changed) => changed += usize::from(is_changed),
                Err(Failure::World(fault)) => {
                    tell_fault(&fault);
                    is_refused = true;
                }
                Err(failure) => return Err(failure),
            }
        }
        if is_refused || self.check && changed > 0 { Err(Failure::Said) } else { Ok(()) }
    }

    fn file(&self, file: PathBuf) -> Result<bool, Failure> {
        let opened = Opened::read(file)?;
        let ordered = order::ordered(&opened.source).ok_or_else(|| opened.no_toml())?;
        let is_changed = if self.check { ordered != opened.source } else { opened.replace(&ordered)? };
        if is_changed {
            print(&format!("{}\n", shown(&opened.path)))?;
        }
        Ok(is_changed)
    }
}
