//! A deck beside its editor: the card in view, and what is wrong in the file.

use super::card;
use super::page::{Page, Said};
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::preview::Preview;
use crate::words;

/// The card in view, and the faults of the file, said again whenever they are others.
pub fn page(preview: &Preview, app: &App) -> Page {
    let card = preview.play.as_ref().and_then(|play| card::page(play, app, Scope::Preview));
    let nothing = || Page::new(Scope::Preview, "").say(words::nothing_to_preview()).say(words::preview_waits());
    let mut page = card.unwrap_or_else(nothing);
    match &preview.read {
        Ok(shelved) => shelved.report().short().lines().for_each(|line| page.add(Said::Live, line)),
        Err(why) => page.add(Said::Live, why),
    }
    page
}
