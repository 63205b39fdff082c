//! `okdeck man`: the manual page.
//!
//! The page is made from the command line's definition by a test and stands in the program as it is:
//! what makes it would be a twentieth of the program, for a page that changes with a release.

use clap::Args;

use super::{Answer, print};

/// The manual page, in the language of man.
pub const PAGE: &str = include_str!("../../assets/okdeck.1");

/// Print the manual page
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck man | man -l -
  okdeck man > ~/.local/share/man/man1/okdeck.1")]
pub struct Man;

impl Man {
    pub(super) fn perform(self) -> Answer {
        print(PAGE)
    }
}
