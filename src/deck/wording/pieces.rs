//! Rules on what a card has beside its text: follow-ups, options, ends, another way, a clock.

use std::collections::HashSet;

use super::lexicon;
use super::sheet::{Field, Finding, Part, options, text, told};
use super::tokens::{find_any, find_phrase};
use crate::deck::parse::written_duration;
use crate::deck::{Card, Depth, Kind};
use crate::diagnostic::{Advice, Wrong};

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
    let wrong = match least == most {
        true => Wrong::FollowUpsCount { count, most },
        false => Wrong::FollowUpsBetween { count, least, most },
    };
    match card.follow_ups.get(most) {
        Some(extra) => vec![Part { field: Field::FollowUp, text: extra }.whole(wrong)],
        None => told(count < least, || Finding::missing(wrong)),
    }
}

/// Too few or too many options, or the same twice.
pub fn option_list(card: &Card) -> Vec<Finding<'_>> {
    let options = options(card);
    let count = options.len();
    let is_choice = matches!(card.kind, Kind::Choice { .. });
    let is_odd = is_choice && !(4..=6).contains(&count);
    let mut found = told(is_odd, || Finding::missing(Wrong::OptionsCount { count }));
    let mut seen = HashSet::new();
    let again = options.into_iter().filter(|option| !seen.insert(option.text.trim().to_lowercase()));
    found.extend(again.map(|option| option.whole(Wrong::OptionTwice)));
    found
}

/// A choice that leaves no way out.
pub fn open_option(card: &Card) -> Vec<Finding<'_>> {
    let options = options(card);
    let is_open = options.iter().any(|option| find_any(option.text, lexicon::OPEN_OPTION).is_some());
    told(!options.is_empty() && !is_open, || Finding::missing(Wrong::NoOpenOption))
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
            found.push(end.whole(Wrong::EndInText));
        }
        if same && end.field == Field::High {
            found.push(end.whole(Wrong::EndsAlike));
        }
    }
    found
}

/// An action that can be done in one way only.
pub fn alternative(card: &Card) -> Vec<Finding<'_>> {
    let has_other = card.alt.as_ref().is_some_and(|alt| !alt.is_empty());
    told(card.kind == Kind::Action && !has_other, || text(card).whole(Wrong::NoAlternative))
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
        None => told(is_needed, || Finding::missing(Wrong::NoTimer)),
        Some(timer) if suiting.contains(&timer.as_secs()) => Vec::new(),
        Some(timer) => {
            let wrong = Wrong::UnfitTimer { timer: written_duration(timer) };
            vec![Part::TIMER.whole(wrong).advice(suiting_timers(suiting))]
        }
    }
}

fn suiting_timers(suiting: &[u64]) -> Advice {
    let written: Vec<_> =
        suiting.iter().map(|seconds| written_duration(std::time::Duration::from_secs(*seconds))).collect();
    if written.is_empty() { Advice::NoTimerHere } else { Advice::OneOfTimers { timers: written.join(", ") } }
}
