//! How deep to go on: both say it covered, and the lines are the same whoever was more careful.

use super::Page;
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::play::Play;
use crate::words;

/// The question for one of the two, or the cover between them.
pub fn page(has_first: bool, is_covered: bool, play: &Play, app: &App) -> Page {
    let turn = play.session.state().turn;
    let seat = if has_first { turn.other() } else { turn };
    if is_covered {
        return super::cover(app, seat, "ready");
    }
    let depth = play.session.current().map(|(_, dealt)| dealt.card.depth).unwrap_or_default();
    // The second one was there when the first was asked.
    let (next, rule) = (words::next_is(depth), words::ready_rule());
    let page = Page::new(Scope::Ready, format!("{seat:?}")).say_all((!has_first).then_some(next));
    let page = page.say(words::plain::chooses_alone(&app.world.name(seat)));
    let page = page.say(format!("{}. {}", words::ready_choices(), words::plain::not_shown()));
    page.say_all((!has_first).then_some(rule))
}
