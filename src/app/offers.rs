//! What is worth offering: the rows of the keymap that can do something at the moment.

use super::command::Command;
use super::home::{Home, Row as HomeRow};
use super::keymap::{Row, Scope};
use super::pause::{self, Pause};
use super::play::{Play, Stage, is_break_card};
use super::{App, Overlay, Screen};
use crate::deck::Turn;

/// Whether a row can do anything at the moment; no others are offered.
pub fn is_useful(app: &App, row: &Row) -> bool {
    match &app.screen {
        _ if row.scope == Scope::Index => row.command != Command::Accept || finds(app),
        Screen::Play(play) => is_useful_in_evening(app, play, row),
        Screen::Home(home) => is_useful_at_home(app, home, row),
        Screen::Limits(limits) if limits.topics.is_empty() => {
            !matches!(row.command, Command::Allow(_) | Command::Break)
        }
        Screen::History(past) => row.command != Command::Delete || past.can_delete(),
        _ => row.command != Command::Break,
    }
}

/// Whether there is a card to go to in the list of cards.
fn finds(app: &App) -> bool {
    matches!(&app.overlay, Some(Overlay::Index(index)) if index.found().len() > 0)
}

fn is_useful_at_home(app: &App, home: &Home, row: &Row) -> bool {
    let is_deck = matches!(home.row(), Some(HomeRow::Deck(_)));
    match row.command {
        Command::Problems => app.world.shelf.decks.iter().any(|shelved| shelved.faults() > 0),
        Command::ViewDeck | Command::Limits | Command::Choose => is_deck,
        _ => true,
    }
}

fn is_useful_in_evening(app: &App, play: &Play, row: &Row) -> bool {
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
        Command::Private => {
            let is_offered = dealt.card.turn != Turn::Together && !play.asks_private(&app.world);
            is_offered && play.opened.is_none()
        }
        Command::Keep => play.opened.is_some() && app.world.keeps_answers(),
        Command::Floor if play.stage == Stage::Card => dealt.card.floor || play.session.state().floor.is_some(),
        Command::Accept if row.scope == Scope::Floor => {
            play.session.state().floor.is_some_and(|floor| !floor.says_back)
        }
        Command::ThatIsIt | Command::NotQuite => play.session.state().floor.is_some_and(|floor| floor.says_back),
        _ => true,
    }
}
