//! Every sentence the program says on its screens, in one place, so that it can be translated.

use time::{Date, Month, Weekday};

use crate::couple::Couple;
use crate::deck::{Card, Kind, Turn};
use crate::session::{Act, Refusal, Seat};

/// No deck has a fault.
pub const NO_PROBLEMS: &str = "All decks are fine.";
/// Nothing fits the choice.
pub const NOTHING_TO_DEAL: &str = "No cards are left to deal here. Press v to see what was set aside.";
/// A card was skipped.
pub const SKIPPED: &str = "Back into the deck for another day.";
/// A step was taken back.
pub const UNDONE: &str = "Taken back.";
/// The card has no clock.
pub const NO_TIMER: &str = "This card has no clock.";
/// A star was put on.
pub const STARRED: &str = "Starred.";
/// A star was taken off.
pub const UNSTARRED: &str = "Star taken off.";
/// A card was set aside.
pub const SET_ASIDE: &str = "Set aside. It will not be dealt again.";
/// A set-aside card was taken back.
pub const TAKEN_BACK: &str = "Back in the deck.";
/// The window is too small.
pub const TOO_SMALL: &str = "Please make the window a little larger.";

/// The name at a seat, or what stands for it.
pub fn name(couple: &Couple, seat: Seat) -> String {
    match (couple.name(seat), seat) {
        (Some(name), _) => name.to_string(),
        (None, Seat::One) => "one of you".to_owned(),
        (None, Seat::Two) => "the other".to_owned(),
    }
}

/// A sentence with a capital letter at its start.
pub fn capital(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// What is said after a step, where something is.
pub fn after(act: &Act) -> Option<&'static str> {
    match act {
        Act::Skip => Some(SKIPPED),
        Act::Later => Some("It comes again tonight."),
        Act::SetAside => Some(SET_ASIDE),
        Act::Star(true) => Some(STARRED),
        Act::Star(false) => Some(UNSTARRED),
        Act::Note(_) => Some("Note kept."),
        _ => None,
    }
}

/// Why a step was not taken.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NothingBefore => "This is the first card.",
        Refusal::NothingToUndo => "There is nothing to take back.",
        Refusal::NoMoreFollowUps => "No more follow-ups on this card.",
        Refusal::NothingLater => "No other card is left before the end. Skip it, or talk about it now.",
        Refusal::Over => "The evening is over.",
        Refusal::Closing => "This is the closing card.",
    }
}

/// Who answers this card, in words. `first` and `then` are names.
pub fn turn(card: &Card, first: &str, then: &str) -> String {
    let sentence = match (&card.kind, card.turn) {
        (_, Turn::Together) => "Both of you together".to_owned(),
        (Kind::Guess, _) => format!("{first} guesses first, then {then}"),
        (Kind::Action, Turn::Each) => format!("{first} begins, then {then}"),
        (Kind::Sentence, Turn::Each) => format!("{first} says it first, then {then}"),
        (_, Turn::Each) => format!("{first} answers first, then {then}"),
        (_, Turn::One) => format!("This one is for {first}"),
    };
    capital(&sentence)
}

/// What reading the files had to say.
pub fn notices(decks: &[String], sessions: &[String]) -> Option<String> {
    let all: Vec<&str> = decks.iter().chain(sessions).map(String::as_str).collect();
    match all.as_slice() {
        [] => None,
        [only] => Some((*only).to_owned()),
        [first, rest @ ..] => Some(format!("{first} And {} more.", rest.len())),
    }
}

/// A day as people say it: `Saturday 22 November`.
pub fn day(date: Date) -> String {
    format!("{} {} {}", weekday(date.weekday()), date.day(), month(date.month()))
}

/// How long ago a day was, seen from `today`.
pub fn ago(date: Date, today: Date) -> String {
    let days = (today - date).whole_days();
    match days {
        ..0 => day(date),
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        2..=13 => format!("{days} days ago"),
        14..=59 => format!("{} weeks ago", days / 7),
        _ => format!("{} {} {}", date.day(), month(date.month()), date.year()),
    }
}

/// A number of cards with its noun.
pub fn cards(count: usize) -> String {
    if count == 1 { "1 card".to_owned() } else { format!("{count} cards") }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// A month's name.
pub fn month(month: Month) -> &'static str {
    match month {
        Month::January => "January",
        Month::February => "February",
        Month::March => "March",
        Month::April => "April",
        Month::May => "May",
        Month::June => "June",
        Month::July => "July",
        Month::August => "August",
        Month::September => "September",
        Month::October => "October",
        Month::November => "November",
        Month::December => "December",
    }
}

/// Another program has the evening open.
pub const IS_OPEN_ELSEWHERE: &str = "This evening is open in another okdeck. Pick another one, or go on there.";

/// The disk takes very long.
pub const DISK_IS_SLOW: &str = "The disk has not answered yet. Try again in a moment.";

/// Some steps of a session could not be read.
pub fn lost_steps(count: usize) -> String {
    format!("{count} steps of this evening could not be read; everything else is as you left it.")
}

/// The dull screen.
pub const HIDDEN: &str = "Paused. Press z to go on.";
/// Before what is searched for.
pub const FIND: &str = "Find:";
/// A search found nothing.
pub const NOTHING_FOUND: &str = "Nothing found.";
/// Before an evening that can go on.
pub const CONTINUE: &str = "Continue";
/// The title of the help.
pub const HELP_TITLE: &str = "Keys and questions";
/// The title of tonight's cards.
pub const INDEX_TITLE: &str = "Tonight's cards";
/// In place of a card that was not on the table yet.
pub const STILL_TO_COME: &str = "still to come";
/// The title of the note editor.
pub const NOTE_TITLE: &str = "A note on this card";
/// The title over the names.
pub const NAMES_TITLE: &str = "Your names";
/// What is said over the two fields for names.
pub const NAMES: &str = "Shown to say whose turn it is. Both may stay empty.";
/// Before the two fields for names.
pub const NAME_LABELS: [&str; 2] = ["One of you:", "The other: "];
/// The title of the faults in decks.
pub const PROBLEMS_TITLE: &str = "What could not be read in decks";
/// A card is set aside, in a list.
pub const IS_SET_ASIDE: &str = "set aside";
/// A card has a star.
pub const A_STAR: &str = "starred";
/// A card has a note.
pub const A_NOTE: &str = "a note";
/// The title of the look back.
pub const SUMMARY_TITLE: &str = "That was an evening";
/// The sentence of the look back.
pub const SUMMARY: &str = "Nothing has to come of it. Cards you did not reach stay in the deck for another day.";
/// Before the cards that were talked about.
pub const TALKED_ABOUT: &str = "You talked about";

/// The short safety note.
pub const SAFETY_NOTE: &str = "These cards are for two people who both want to be here. Skip any card and stop whenever \
you like, with no reasons. They are a way to talk, not therapy and not a test. Leave them for another day if either of you \
is very angry, very tired or has been drinking. If you are sometimes afraid of your partner, or feel controlled, pressured \
or hurt by them, these cards are not the right tool: talk to somebody you trust or to a domestic abuse service near you.";

/// What stands in the help behind the keys: headings, each with its paragraphs.
pub const HELP: &[(&str, &[&str])] = &[
    (
        "How an evening goes",
        &[
            "Pick a deck and press enter. One card comes at a time. Read it aloud; the line under it says who answers first. \
            Take the time you like, ask a follow-up with f, and go on with enter.",
            "You can say no in three ways, and none asks for a reason: s skips the card for tonight, l brings it back later \
            tonight, x sets it aside for good. u takes any step back. e ends the evening gently, q leaves at once; either \
            way everything is kept as it was.",
        ],
    ),
    (
        "What OK means here",
        &[
            "An OK evening is one that both of you are glad about afterwards, with nothing to prove. It does not have to be \
            special. It has to be yours, and it may be short.",
        ],
    ),
    (
        "Safety",
        &[
            "The cards assume that both people can speak freely and say no without paying for it later. Where one person \
            threatens, hurts, watches, controls or pressures the other, talking exercises can make things worse, because what \
            is said can be used afterwards, and because abuse is not a problem the two of them share. It is never the fault of \
            the person it is done to, and it happens in couples of every kind. Support services for people in that position \
            are free in many countries, and most can be reached by phone or chat; a device that only you use is the safer one \
            to look them up on. In an emergency, call your local emergency number.",
            "Both of you use the same screen. Answers typed in private are hidden while typing, but treat the terminal as a \
            shared place and keep for yourself whatever you would rather not have seen.",
        ],
    ),
];

/// A failing save.
pub fn not_saved(why: &str) -> String {
    format!("Not saved, kept in memory for now: {why}")
}

/// Where the evening stands: `4 of 10`.
pub fn place(at: usize, size: usize) -> String {
    format!("{} of {size}", at.min(size))
}

/// The word for a depth.
pub fn depth(depth: crate::deck::Depth) -> &'static str {
    depth.name()
}

/// What became of a card, where that is worth saying on it.
pub fn mark(mark: crate::session::Mark) -> Option<&'static str> {
    use crate::session::Mark;
    match mark {
        Mark::Open => None,
        Mark::Done => Some("talked about"),
        Mark::Skipped => Some("skipped"),
        Mark::Later => Some("put off before"),
        Mark::SetAside => Some("set aside"),
    }
}

/// Another way to do a card.
pub fn alt(alt: &str) -> String {
    format!("Or: {alt}")
}

/// The clock of a card: how long it would run, or what is left and whether it runs.
pub fn clock(total: std::time::Duration, left: Option<(std::time::Duration, bool)>) -> String {
    match left {
        None => format!("{}   t starts the clock", minutes(total)),
        Some((left, _)) if left.is_zero() => "Time is up. Go on when you like.".to_owned(),
        // A running second counts as whole, so that a minute begins with 1:00.
        Some((left, true)) => minutes(left + std::time::Duration::from_millis(999)),
        Some((left, false)) => format!("{}   stopped", minutes(left)),
    }
}

fn minutes(duration: std::time::Duration) -> String {
    format!("{}:{:02}", duration.as_secs() / 60, duration.as_secs() % 60)
}

/// What an evening is dealt from, before its first card.
pub fn evening(head: &crate::session::Head, size: usize) -> String {
    let titles: Vec<&str> = head.titles.iter().map(|title| title.as_str()).collect();
    format!("{}: {} tonight", titles.join(" + "), cards(size))
}

/// Who begins tonight.
pub fn first_tonight(name: &str) -> String {
    format!("{} answers the first card first. It alternates from there.", capital(name))
}

/// An evening that can go on, in the list.
pub fn continued(brief: &crate::history::Brief, name: &str) -> String {
    format!("{}, card {} of {}, {name} first", brief.title(), brief.position, brief.size)
}

/// How large a deck is.
pub fn size(size: usize, [light, warm, deep]: [usize; 3], talked_about: usize) -> String {
    let depths = [(light, "light"), (warm, "warm"), (deep, "deep")];
    let depths: Vec<String> = depths.iter().filter(|(n, _)| *n > 0).map(|(n, word)| format!("{n} {word}")).collect();
    format!("{}: {}. {talked_about} talked about.", cards(size), depths.join(", "))
}

/// When a deck was last played.
pub fn last_played(ago: &str) -> String {
    format!("Last: {ago}")
}

/// A deck that was named has faults.
pub fn faults_in(title: &str, count: usize) -> String {
    let faults = if count == 1 { "1 thing".to_owned() } else { format!("{count} things") };
    format!("{faults} in {title} could not be read as written; `okdeck deck check` shows it.")
}

/// A deck has faults.
pub fn faults(count: usize) -> String {
    let faults = if count == 1 { "1 thing".to_owned() } else { format!("{count} things") };
    format!("{faults} in this deck could not be read as written. p shows it.")
}
