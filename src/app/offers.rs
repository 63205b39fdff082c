//! What can be done at the moment, and what of it is worth offering: rows of the keymap.

use super::command::Command;
use super::home::{Home, Row as HomeRow};
use super::keymap::{Row, Scope};
use super::pause::{self, Pause};
use super::play::{Play, Stage, is_break_card};
use super::{App, Overlay, Screen};
use crate::deck::Turn;
use crate::session::Act;

/// Whether a row is worth offering at the moment: it can do something, and that fits.
pub fn is_useful(app: &App, row: &Row) -> bool {
    can_be_done(app, row) && fits_card(app, row)
}

/// Whether a row can do anything at the moment, offered or not.
pub fn can_be_done(app: &App, row: &Row) -> bool {
    match (&app.overlay, &app.screen) {
        (Some(Overlay::Index(index)), _) => row.command != Command::Accept || index.found().len() > 0,
        (_, Screen::Play(play)) => can_be_done_in_evening(app, play, row),
        (_, Screen::Home(home)) => can_be_done_at_home(app, home, row),
        (_, Screen::Limits(limits)) if limits.topics.is_empty() => {
            !matches!(row.command, Command::Allow(_) | Command::Break)
        }
        (_, Screen::History(past)) => row.command != Command::Delete || past.can_delete(),
        _ => row.command != Command::Break,
    }
}

/// Whether a card asks for what a row does: private answers and the floor can be had on any card, and
/// enter on some asks for the answers by itself.
fn fits_card(app: &App, row: &Row) -> bool {
    let Screen::Play(play) = &app.screen else { return true };
    let Some((_, dealt)) = play.session.current() else { return true };
    match row.command {
        Command::Private => {
            dealt.card.turn != Turn::Together && play.opened.is_none() && !play.asks_private(&app.world)
        }
        Command::Floor if play.stage == Stage::Card => dealt.card.floor || play.session.state().floor.is_some(),
        _ => true,
    }
}

fn can_be_done_at_home(app: &App, home: &Home, row: &Row) -> bool {
    let is_deck = matches!(home.row(), Some(HomeRow::Deck(_)));
    match row.command {
        Command::Problems => app.world.shelf.decks.iter().any(|shelved| shelved.faults() > 0),
        Command::ViewDeck | Command::Limits | Command::Choose => is_deck,
        _ => true,
    }
}

fn can_be_done_in_evening(app: &App, play: &Play, row: &Row) -> bool {
    if let Stage::Break(Pause::Choosing(cursor), _) = &play.stage {
        return cursor.can_move(&row.command, pause::times(app.world.now.wall).len());
    }
    let Some((number, dealt)) = play.session.current() else { return true };
    match row.command {
        Command::FollowUp => play.session.state().follow_ups[number] < dealt.card.follow_ups.len(),
        Command::Timer => {
            app.world.settings.timers
                && dealt.card.timer.is_some()
                && !is_break_card(&dealt.card.kind, dealt.card.timer)
        }
        Command::Later => play.session.can_take(&Act::Later),
        Command::Back => play.session.can_take(&Act::Back),
        Command::Keep => play.can_keep(&app.world),
        Command::Accept if row.scope == Scope::Floor => {
            play.session.state().floor.is_some_and(|floor| !floor.says_back)
        }
        Command::ThatIsIt | Command::NotQuite => play.session.state().floor.is_some_and(|floor| floor.says_back),
        _ => true,
    }
}
