//! What is wrong in the decks.

use super::Page;
use crate::app::App;
use crate::app::keymap::Scope;
use crate::words;

/// One line for each fault, without the picture of its place.
pub fn page(app: &App) -> Page {
    let page = Page::new(Scope::Problems, "").say(format!("{}.", words::problems_title()));
    let faulty = app.world.shelf.decks.iter().filter(|shelved| shelved.faults() > 0);
    faulty.fold(page, |page, shelved| page.say_all(shelved.report().short().lines()))
}
