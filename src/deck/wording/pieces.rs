//! Rules on what a card has beside its text: follow-ups, options, ends, another way, a clock.

use std::collections::HashSet;

use super::lexicon;
use super::sheet::{Field, Finding, Part, options, text, told};
use super::tokens::{find_any, find_phrase};
use crate::deck::parse::written_duration;
use crate::deck::{Card, Depth, Kind};

/// Clocks of a pause, in seconds: breathing, silence, a break.
const PAUSE: &[u64] = &[20, 30, 45, 60, 90, 1200];
/// Clocks of an action, in seconds: silence, a short deed, one who speaks, drawing or writing.
const ACTION: &[u64] = &[20, 30, 45, 60, 90, 120, 180, 300];
/// The clock of a deep question, in seconds.
const DEEP_QUESTION: &[u64] = &[120];

/// Too few or too many follow-ups.
pub fn follow_ups(card: &Card) -> Vec<Finding<'_>> {
    let (least, most) = match (&card.kind, card.depth) {
        (Kind::Pause, _) => (0, 0),
        (Kind::Action, _) => (0, 1),
        (_, Depth::Deep) => (2, 2),
        _ => (1, 2),
    };
    let count = card.follow_ups.len();
    let wanted = if least == most { least.to_string() } else { format!("{least} or {most}") };
    let depth = if least == 2 { "deep " } else { "" };
    let message = format!("this {depth}{} has {count} follow-ups, {wanted} are meant", card.kind.name());
    match card.follow_ups.get(most) {
        Some(extra) => vec![Part { field: Field::FollowUp, text: extra }.whole(message)],
        None => told(count < least, || Finding::missing(message)),
    }
}

/// Too few or too many options, or the same twice.
pub fn option_list(card: &Card) -> Vec<Finding<'_>> {
    let options = options(card);
    let count = options.len();
    let is_choice = matches!(card.kind, Kind::Choice { .. });
    let mut found = told(is_choice && !(4..=6).contains(&count), || {
        Finding::missing(format!("this choice has {count} options, 4 to 6 are meant"))
    });
    let mut seen = HashSet::new();
    let again = options.into_iter().filter(|option| !seen.insert(option.text.trim().to_lowercase()));
    found.extend(again.map(|option| option.whole("this option stands there twice")));
    found
}

/// A choice that leaves no way out.
pub fn open_option(card: &Card) -> Vec<Finding<'_>> {
    let options = options(card);
    let is_open = options.iter().any(|option| find_any(option.text, lexicon::OPEN_OPTION).is_some());
    told(!options.is_empty() && !is_open, || Finding::missing("none of the options leaves the choice open"))
}

/// Ends of a scale that say the same, or what the text says.
pub fn scale_ends(card: &Card) -> Vec<Finding<'_>> {
    let Kind::Scale { low, high } = &card.kind else { return Vec::new() };
    let ends = [(Field::Low, low), (Field::High, high)];
    let ends = ends.into_iter().filter_map(|(field, end)| Some(Part { field, text: end.as_deref()? }));
    let same = low.as_ref().zip(high.as_ref()).is_some_and(|(low, high)| low.to_lowercase() == high.to_lowercase());
    let mut found = Vec::new();
    for end in ends.filter(|end| !end.text.is_empty()) {
        if find_phrase(&card.text, &end.text.to_ascii_lowercase()).is_some() {
            found.push(end.whole("this end of the scale stands in the text"));
        }
        if same && end.field == Field::High {
            found.push(end.whole("both ends of the scale say the same"));
        }
    }
    found
}

/// An action that can be done in one way only.
pub fn alternative(card: &Card) -> Vec<Finding<'_>> {
    let has_other = card.alt.as_ref().is_some_and(|alt| !alt.is_empty());
    told(card.kind == Kind::Action && !has_other, || text(card).whole("this action has no other way to do it"))
}

/// A clock that is missing, or one that does not suit the card.
pub fn timer(card: &Card) -> Vec<Finding<'_>> {
    let (suiting, is_needed) = match (&card.kind, card.depth) {
        (Kind::Pause, _) => (PAUSE, true),
        (Kind::Action, _) => (ACTION, true),
        (Kind::Question, Depth::Deep) => (DEEP_QUESTION, false),
        _ => (&[][..], false),
    };
    match card.timer {
        None => told(is_needed, || Finding::missing(format!("this {} has no timer", card.kind.name()))),
        Some(timer) if suiting.contains(&timer.as_secs()) => Vec::new(),
        Some(timer) => {
            let message = format!("a timer of {} does not suit this {}", written_duration(timer), card.kind.name());
            vec![Part::TIMER.whole(message).help(suiting_timers(suiting))]
        }
    }
}

fn suiting_timers(suiting: &[u64]) -> String {
    let written: Vec<_> =
        suiting.iter().map(|seconds| written_duration(std::time::Duration::from_secs(*seconds))).collect();
    if written.is_empty() { "leave the timer out".to_owned() } else { format!("write one of {}", written.join(", ")) }
}
