//! A card on the table.

use super::page::{Page, Said};
use super::rows::word_for;
use crate::app::App;
use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::play::{Play, is_break_card};
use crate::deck::{Card, Kind, Place, slug};
use crate::session::{Dealt, Seat, Session};
use crate::words;

/// The card on the table, whose turn it is, and what is known of it; none when the evening is over.
pub fn page(play: &Play, app: &App, scope: Scope) -> Option<Page> {
    let (number, dealt) = play.session.current()?;
    let (card, state) = (&dealt.card, play.session.state());
    let mut page = Page::new(scope, format!("{} {number} {}", state.at, card.text));
    page.add(Said::Standing, title(&play.session, dealt));
    let theme = card.theme.as_deref().filter(|_| card.place == Place::Middle).map(slug::spoken);
    page = page.say(words::plain::card(state.at + 1, state.order.len(), &card.kind, card.depth, theme.as_deref()));
    page = page.say_all(card.text.lines()).say_all(parts(&card.kind));
    let turn = words::turn(card, &app.world.name(state.turn), &app.world.name(state.turn.other()));
    page.add(Said::Live, turn + ".");
    page = page.say_all(card.alt.iter().map(|alt| words::alt(alt)));
    opened(&mut page, play, app);
    clock(&mut page, play, card, app);
    page = page.say_all(signs(&play.session, number, app).map(|signs| words::capital(&signs) + "."));
    for (i, follow_up) in card.follow_ups.iter().take(state.follow_ups[number]).enumerate() {
        page.add_as(Said::Live, &format!("follow-up {i}"), words::plain::follow_up(follow_up));
    }
    if scope == Scope::Card {
        offers(&mut page, play, app);
    }
    Some(page)
}

/// The title of the deck that a card came from.
fn title(session: &Session, dealt: &Dealt) -> String {
    let deck = session.head.decks.iter().position(|id| *id == dealt.deck);
    let title = deck.and_then(|at| session.head.titles.get(at)).map(ToString::to_string);
    title.map(|title| title + ".").unwrap_or_default()
}

/// What a card has besides its text: the ends of a scale, the options of a choice.
fn parts(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Scale { low, high } => {
            let ends = [("0", low), ("10", high)].into_iter();
            ends.filter_map(|(n, end)| end.as_ref().map(|end| words::plain::means(n, end))).collect()
        }
        Kind::Choice { options } => {
            options.iter().enumerate().map(|(i, option)| words::plain::row(i + 1, option)).collect()
        }
        _ => Vec::new(),
    }
}

/// The answers that both opened, one a line, and those of three months ago behind them.
fn opened(page: &mut Page, play: &Play, app: &App) {
    let Some(opened) = &play.opened else { return };
    let named = |seat, answer: &str| words::plain::means(&words::capital(&app.world.name(seat)), answer);
    for seat in [Seat::One, Seat::Two] {
        let answer = opened.of(seat).words();
        page.add_as(Said::Live, &format!("opened {seat:?} {answer}"), named(seat, &answer));
    }
    let Some((at, before)) = play.kept_before(&app.world) else { return };
    page.add(Said::Live, words::capital(&words::kept_on(at.date())) + ".");
    for (seat, answer) in [Seat::One, Seat::Two].into_iter().zip(before) {
        page.add_as(Said::Live, &format!("before {seat:?} {answer}"), named(seat, answer));
    }
}

/// The card's clock, unless the card leads into a break. It is said when it starts, stands and ends,
/// and never ticks.
fn clock(page: &mut Page, play: &Play, card: &Card, app: &App) {
    let is_offered = app.world.settings.timers && !is_break_card(&card.kind, card.timer);
    let Some(total) = card.timer.filter(|_| is_offered) else { return };
    let now = app.world.now.steady;
    let Some(timer) = play.timer else {
        let offered = words::plain::clock_is_offered(total, &word_for(Scope::Card, &Command::Timer));
        return page.add(Said::Arriving, offered);
    };
    let (left, is_running) = (timer.left(now), timer.is_running(now));
    let words =
        if left.is_zero() { words::clock(total, Some((left, false))) } else { words::plain::clock(left, is_running) };
    page.add_as(Said::Live, &format!("clock {is_running} {}", left.is_zero()), words);
}

/// Star, note, and what became of a card.
pub fn signs(session: &Session, number: usize, app: &App) -> Option<String> {
    let is_starred = app.world.couple.is_starred(&session.cards[number].key());
    let signs = [(is_starred, words::a_star()), (session.note(number).is_some(), words::a_note())];
    let signs = signs.into_iter().filter(|(on, _)| *on).map(|(_, word)| word);
    let said: Vec<String> = signs.chain(words::mark(session.mark(number))).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// What fits this card besides talking.
fn offers(page: &mut Page, play: &Play, app: &App) {
    let Some((_, dealt)) = play.session.current() else { return };
    let word = |command| word_for(Scope::Card, &command);
    let offers = [
        (
            play.asks_private(&app.world),
            words::plain::private_is_offered(&word(Command::Private), &word(Command::Next)),
        ),
        (play.can_keep(&app.world), words::plain::keep_is_offered(&word(Command::Keep))),
        (dealt.card.floor, words::plain::floor_is_offered(&word(Command::Floor))),
        (is_break_card(&dealt.card.kind, dealt.card.timer), words::plain::break_is_offered(&word(Command::Break))),
    ];
    for (_, offer) in offers.into_iter().filter(|(fits, _)| *fits) {
        page.add(Said::Live, offer);
    }
}
