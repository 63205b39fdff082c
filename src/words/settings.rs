//! What the settings are called, what they are for, and their values.

use time::Date;

use super::catalogue::{self, Part};
use super::sentences;
use crate::language::Language;
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
    catalogue::attribute(Part::Screens, &message(key), "does", &[]).unwrap_or_default()
}

/// A week, by its first day, seen from the week that began on `this`.
pub fn week(first: Date, this: Date) -> String {
    match (this - first).whole_days() {
        0 => this_week(),
        7 => last_week(),
        _ => week_from(&super::short_day(first)),
    }
}

/// The value of a setting, on the settings screen.
pub fn setting_value(key: &str, value: &Value) -> String {
    match value {
        Value::Switch(true) => on(),
        Value::Switch(false) => off(),
        Value::Count(None) => all_of_them(),
        Value::Count(Some(count)) => count.to_string(),
        Value::Word(name) => word(key, name),
        Value::Names([one, two]) => match (one.as_str(), two.as_str()) {
            ("", "") => no_names(),
            (name, "") | ("", name) => name.to_owned(),
            (one, two) => two_names(one, two),
        },
    }
}

/// A word that a setting takes, as the screens say it. What has no name in this language, `auto` and
/// the names of files among it, stands as it stands in the file.
pub(super) fn word(key: &str, word: &str) -> String {
    let said = match key {
        "language" => Language::all().find(|known| known.tag() == word).map(|known| known.name().to_owned()),
        "week_begins" => catalogue::value(Part::Screens, word, &[]),
        "depth" => catalogue::value(Part::Screens, &format!("depth-{word}"), &[]),
        _ => catalogue::attribute(Part::Screens, &message(key), &format!("is-{word}"), &[]),
    };
    said.unwrap_or_else(|| word.to_owned())
}

pub(super) fn message(key: &str) -> String {
    format!("setting-{key}")
}
