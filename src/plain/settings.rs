//! The settings.

use super::Page;
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::settings::{self, SettingsView};
use crate::settings::{ROWS, Row};
use crate::words;

/// Every setting with its value and what it is for; one that was changed is said again.
pub fn page(view: &SettingsView, app: &App) -> Page {
    let page = Page::new(Scope::Settings, "").say(format!("{}.", words::settings_title()));
    page.list(view.cursor.at, ROWS.len(), 0..ROWS.len(), |at| vec![words::plain::row(at + 1, &row(&ROWS[at], app))])
}

fn row(row: &Row, app: &App) -> String {
    let value = words::setting_value(row.key, &settings::value(row, &app.world));
    format!(
        "{}. {}",
        words::plain::means(&words::setting_name(row.key), &value),
        words::capital(&words::setting(row.key))
    )
}
