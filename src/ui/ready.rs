//! How deep to go on: both say it covered, and the screen is the same whoever was more careful.

use ratatui::layout::Rect;

use super::theme::Theme;
use super::{Frame, page};
use crate::app::App;
use crate::app::play::Play;
use crate::words;

/// Draws the question for one of the two, or the cover between them.
pub fn draw(
    frame: &mut Frame<'_>,
    area: Rect,
    has_first: bool,
    is_covered: bool,
    play: &Play,
    app: &App,
    theme: &Theme,
) {
    let turn = play.session.state().turn;
    let seat = if has_first { turn.other() } else { turn };
    let (here, away) = (app.world.name(seat), app.world.name(seat.other()));
    if is_covered {
        let says = [words::is_covered(&away), words::press_when_here(&here)];
        let heading = words::hand_over(&app.world.couple, seat);
        return page::calm(frame, area, &heading, &says.each_ref().map(String::as_str), theme);
    }
    let depth = play.session.current().map(|(_, dealt)| dealt.card.depth).unwrap_or_default();
    let heading = words::chooses_alone(&here, &away);
    page::calm(frame, area, &heading, &[&words::next_is(depth), &words::ready_choices(), &words::ready_rule()], theme);
}
