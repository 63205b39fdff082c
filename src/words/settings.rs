//! What the settings are called, what they are for, and their values.

use super::catalogue::{self, Part};
use super::sentences;

sentences! {
    Part::Screens;

    /// A clock was asked for, and clocks are not offered.
    pub no_clocks() = "no-clocks";
    /// Answers were to be kept, and they never are.
    pub answers_never_kept() = "answers-never-kept";
}

/// What a setting is called on the settings screen, by its key.
pub fn setting_name(key: &str) -> String {
    catalogue::value(Part::Screens, &message(key), &[]).unwrap_or_default()
}

/// What a setting is for, by its key.
pub fn setting(key: &str) -> String {
    catalogue::attribute(Part::Screens, &message(key), "does").unwrap_or_default()
}

pub(super) fn message(key: &str) -> String {
    format!("setting-{key}")
}
