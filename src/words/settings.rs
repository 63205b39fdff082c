//! What the settings are called, what they are for, and their values.

use time::Date;

use super::catalogue::{self, Part};
use super::sentences;
use crate::settings::Value;

sentences! {
    Part::Screens;

    /// A clock was asked for, and clocks are not offered.
    pub no_clocks() = "no-clocks";
    /// Answers were to be kept, and they never are.
    pub answers_never_kept() = "answers-never-kept";
    /// A setting could not be written.
    pub setting_not_saved(why: &str) = "setting-not-saved";
    /// A setting holds from the next start.
    pub setting_holds_later() = "setting-holds-later";
    /// There is no folder for settings.
    pub no_home_folder() = "no-home-folder";
    /// A setting was changed off the record.
    pub setting_not_written() = "setting-not-written";
    /// The title of the settings screen.
    pub settings_title() = "settings-title";
    /// The title of the list of what can be done.
    pub actions_title() = "actions-title";
    this_week() = "this-week";
    last_week() = "last-week";
    week_from(day: &str) = "week-from";
    on() = "on";
    off() = "off";
    all_of_them() = "all-of-them";
    no_names() = "no-names";
    two_names(one: &str, two: &str) = "two-names";
}

/// What a setting is called on the settings screen, by its key.
pub fn setting_name(key: &str) -> String {
    catalogue::value(Part::Screens, &message(key), &[]).unwrap_or_default()
}

/// What a setting is for, by its key.
pub fn setting(key: &str) -> String {
    catalogue::attribute(Part::Screens, &message(key), "does").unwrap_or_default()
}

/// A week, by its first day, seen from the week that began on `this`.
pub fn week(first: Date, this: Date) -> String {
    match (this - first).whole_days() {
        0 => this_week(),
        7 => last_week(),
        _ => week_from(&super::short_day(first)),
    }
}

/// The value of a setting, on the settings screen. Words stand there as they stand in the file.
pub fn setting_value(value: &Value) -> String {
    match value {
        Value::Switch(true) => on(),
        Value::Switch(false) => off(),
        Value::Count(None) => all_of_them(),
        Value::Count(Some(count)) => count.to_string(),
        Value::Word(word) => word.clone(),
        Value::Names([one, two]) => match (one.as_str(), two.as_str()) {
            ("", "") => no_names(),
            (name, "") | ("", name) => name.to_owned(),
            (one, two) => two_names(one, two),
        },
    }
}

pub(super) fn message(key: &str) -> String {
    format!("setting-{key}")
}
