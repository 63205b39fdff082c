//! A look at an evening that another okdeck has open.

use super::Page;
use super::card;
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::look::Look;
use crate::words;

/// Where the evening stands, that it is only looked at, and its cards so far.
pub fn page(look: &Look, app: &App) -> Page {
    let session = &look.session;
    let (at, size) = (session.state().at + 1, session.state().order.len());
    let page = Page::new(Scope::Look, format!("{} {}", session.recorded(), look.is_open_elsewhere));
    let page = page.say(words::only_a_look(look.is_open_elsewhere)).say(words::place(at, size) + ".");
    let so_far: Vec<usize> = look.so_far().collect();
    let to_come = size.saturating_sub(so_far.len());
    let page = page.say_all(so_far.iter().enumerate().map(|(place, number)| {
        let text = session.cards[*number].card.text.one_line();
        let signs = card::signs(session, *number, app).map(|signs| format!(" ({signs})")).unwrap_or_default();
        words::plain::row(place + 1, &format!("{text}{signs}"))
    }));
    let page = page.say_all((to_come > 0).then(|| words::to_come(to_come)));
    page.say_all(session.is_over().then(words::look_is_over))
}
