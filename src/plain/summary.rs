//! The look back on an evening.

use super::Page;
use super::page::Said;
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::play::Play;
use crate::app::summary::Summary;
use crate::session::Seat;
use crate::words;

/// The cards that were talked about, the starred ones and the notes.
pub fn page(play: &Play, app: &App) -> Page {
    let summary = Summary::of(&play.session, &app.world.couple);
    let says = if summary.has_more { words::summary_with_more() } else { words::summary() };
    let mut page = Page::new(Scope::Summary, "").say(format!("{}.", words::summary_title())).say(says);
    for (heading, numbers) in [(words::talked_about(), &summary.done), (words::also_marked(), &summary.marked)] {
        if !numbers.is_empty() {
            page = page
                .say(words::plain::list_of(&heading))
                .say_all(numbers.iter().flat_map(|number| card(*number, play, app)));
        }
    }
    let left = [Seat::One, Seat::Two].into_iter().zip(&play.session.state().agreements);
    for (seat, line) in left.filter_map(|(seat, line)| line.as_ref().map(|line| (seat, line))) {
        let who = words::capital(&app.world.name(seat));
        page.add(Said::Live, words::plain::for_next_time(&who, line));
    }
    page
}

/// A card with its star and its note.
fn card(number: usize, play: &Play, app: &App) -> Vec<String> {
    let dealt = &play.session.cards[number];
    let star =
        if app.world.couple.is_starred(&dealt.key()) { format!(" ({})", words::a_star()) } else { String::new() };
    let mut lines = vec![format!("{}{star}", dealt.card.text.one_line())];
    let note = play.session.note(number).map(|note| note.one_line());
    lines.extend(note.map(|note| words::plain::means(&words::capital(&words::a_note()), &note)));
    lines
}
