//! Two lines, one for each: the names, or what each leaves for next time.

use super::page::{Page, Said};
use super::rows::word_for;
use crate::app::App;
use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::two_lines::{Purpose, TwoLines};
use crate::words;

/// What the lines are for, and the one that is to be filled.
pub fn page(lines: &TwoLines, app: &App) -> Page {
    let (title, says) = match lines.purpose {
        Purpose::Names => (words::names_title(), words::names()),
        Purpose::Agreements => (words::agreements_title(), words::agreements()),
    };
    let page = Page::new(Scope::Line, &title).say(format!("{title}."));
    let mut page = page.say(says).say(words::plain::field_how(&word_for(Scope::Line, &Command::Cancel)));
    let now = lines.fields[lines.seat as usize].text();
    let now = if now.is_empty() { words::plain::empty() } else { now.to_string() };
    let label = label(lines, app);
    page.add_as(Said::Live, &format!("{:?}", lines.seat), words::plain::field(&label, &now));
    page
}

/// Whose line it is: the name, where the line is not the name itself.
fn label(lines: &TwoLines, app: &App) -> String {
    match lines.purpose {
        Purpose::Names => words::name_labels()[lines.seat as usize].trim_end_matches(':').trim_end().to_owned(),
        Purpose::Agreements => words::capital(&app.world.name(lines.seat)),
    }
}
