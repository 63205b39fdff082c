//! A line from last time.

use super::Page;
use crate::app::App;
use crate::app::keymap::Scope;
use crate::words;

/// The line that was left, and that all three answers are fine; none if there is no such line.
pub fn page(at: usize, app: &App) -> Option<Page> {
    let line = app.world.couple.agreements.get(at)?;
    let page = Page::new(Scope::Review, format!("{at} {}", line.words));
    let page = page.say(words::left_last_time(&app.world.name(line.seat))).say(words::quoted(&line.words));
    Some(page.say(words::review()))
}
