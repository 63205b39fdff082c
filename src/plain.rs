//! From state to lines: the session for screen readers, braille displays, dumb terminals and pipes.
//!
//! What [`ui`](crate::ui) draws, this says. What is on the screen is a stack of [`Page`]s: the screen,
//! and on it what asks for something meanwhile; one file per screen, named as in [`app`](crate::app).
//! A [`Teller`] remembers what was said and says only what is new. The other way round, [`asked`] finds
//! out what a typed line asks for: the commands of the keymap's rows, by key, by name, by the words of
//! the help. No rule of a session stands here: the commands go to the app like those of keys.

mod ask;
mod before;
mod card;
mod deck;
mod elsewhere;
mod floor;
mod help;
mod history;
mod home;
mod index;
mod limits;
mod look;
mod note;
mod page;
mod pause;
mod preview;
mod private;
mod problems;
mod ready;
mod review;
mod rows;
mod settings;
mod summary;
mod teller;
mod two_lines;

pub use ask::{Asked, asked};
pub use page::Page;
pub use teller::Teller;

use crate::app::keymap::Scope;
use crate::app::play::{Play, Stage};
use crate::app::{App, Overlay, Screen};
use crate::session::Seat;
use crate::words;

/// What is on the screen, the lowest first.
pub fn pages(app: &App) -> Vec<Page> {
    if app.is_hidden {
        return vec![Page::new(Scope::Hidden, "").say(words::plain::paused())];
    }
    let mut pages = screen(app);
    pages.extend(app.overlay.as_ref().and_then(|overlay| on_top(overlay, app)));
    if says_off_record(app) {
        let firsts = pages.iter_mut().filter_map(|page| page.lines.first_mut());
        firsts.for_each(|line| line.words = format!("{} {}", line.words, words::plain::off_record()));
    }
    pages
}

/// Whether what is typed now is nobody else's business, so that a terminal must not show it.
pub fn is_private(app: &App) -> bool {
    matches!(app.scope(), Scope::Answer | Scope::Limits | Scope::Ready)
}

/// What is said of an evening when the program ends in the middle of it.
pub fn farewell(app: &App) -> Option<String> {
    let Screen::Play(play) = &app.screen else { return None };
    let is_open = !matches!(play.stage, Stage::Review(_) | Stage::Before(_) | Stage::Summary) && !app.is_hidden;
    let says = if app.world.is_off_record { words::plain::not_kept } else { words::plain::saved };
    (is_open && app.not_saved.is_none()).then(says)
}

fn screen(app: &App) -> Vec<Page> {
    match &app.screen {
        Screen::Home(home) => vec![home::page(home, app)],
        Screen::Play(play) => evening(play, app),
        Screen::Deck(view) => deck::page(view, app).into_iter().collect(),
        Screen::Preview(preview) => vec![preview::page(preview, app)],
        Screen::Limits(limits) => vec![limits::page(limits, app)],
        Screen::History(past) => vec![history::page(past, app)],
        Screen::Settings(view) => vec![settings::page(view, app)],
        Screen::Look(look) => vec![look::page(look, app)],
        Screen::Problems(_) => vec![problems::page(app)],
    }
}

/// An evening: a card stays in mind while its answers are given or somebody has the floor.
fn evening(play: &Play, app: &App) -> Vec<Page> {
    let card = || card::page(play, app, Scope::Card);
    let pages = match &play.stage {
        Stage::Review(at) => [review::page(*at, app), None],
        Stage::Before(before) => [Some(before::page(before, play, app)), None],
        Stage::Card => [card(), floor::page(play, app)],
        Stage::Private(private) => [card(), Some(private::page(private, play, app))],
        Stage::Ready(first, is_covered) => [Some(ready::page(first.is_some(), *is_covered, play, app)), None],
        Stage::Break(pause, _) => [Some(pause::page(pause, play, app)), None],
        Stage::Summary => [Some(summary::page(play, app)), None],
    };
    pages.into_iter().flatten().collect()
}

fn on_top(overlay: &Overlay, app: &App) -> Option<Page> {
    match overlay {
        Overlay::Help(_) | Overlay::Actions(_) => None,
        Overlay::Elsewhere(_) => Some(elsewhere::page()),
        Overlay::Note(note) => Some(note::page(note)),
        Overlay::Index(index) => Some(index::page(index)),
        Overlay::TwoLines(lines) => Some(two_lines::page(lines, app)),
    }
}

/// Whether it is said that nothing of the evening is written.
fn says_off_record(app: &App) -> bool {
    app.world.is_off_record && !matches!(app.screen, Screen::Preview(_))
}

/// The cover before `seat` comes to the keyboard.
fn cover(app: &App, seat: Seat, name: &str) -> Page {
    let (here, away) = (app.world.name(seat), app.world.name(seat.other()));
    let page = Page::new(Scope::Cover, name).say(words::is_covered(&away));
    page.say(words::hand_over(&app.world.couple, seat)).say(words::plain::cover_how(&here))
}
