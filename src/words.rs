//! Every sentence the program says on its screens. What each says stands in `words/en.ftl` and, for
//! every further language, in a file beside it; here is where it is said and what is put into it.
//!
//! The language is said once, by [`speak`], and held by the thread: a sentence may be needed anywhere
//! and the language is the same everywhere, so it is handed to nobody. The keys that sentences name are
//! said likewise, by [`bind`].

mod catalogue;
pub mod commands;
mod dates;
pub mod decks;
mod keys;
pub mod plain;
mod reasons;
mod settings;
#[cfg(test)]
mod tests;

use std::time::Duration;

use time::OffsetDateTime;

use crate::couple::{Allowed, Couple};
use crate::deck::{Card, Depth, Kind, Turn};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::session::answers::Draft;
use crate::session::{Act, Head, Mark, Ready, Refusal, Seat};
use catalogue::Part;
pub use dates::{ago, day, full_day, kept_on, short_day};
pub use decks::{mending, said, told};
pub use keys::{bind, brief, does, heading, short, word};
pub use reasons::*;
pub use settings::{
    actions_title, answers_never_kept, no_clocks, no_home_folder, setting, setting_holds_later, setting_name,
    setting_not_saved, setting_not_written, setting_value, settings_title, week,
};

/// From here on this thread speaks `language`; until then it speaks English.
pub fn speak(language: Language) {
    catalogue::speak(language);
}

/// What `say` says in another language.
pub fn in_language<T>(other: Language, say: impl FnOnce() -> T) -> T {
    let spoken = language();
    speak(other);
    let said = say();
    speak(spoken);
    said
}

/// The language this thread speaks.
pub fn language() -> Language {
    catalogue::language()
}

/// Functions that say the message of that name in a file, their parameters put into it by name.
macro_rules! sentences {
    ($part:expr; $($(#[$about:meta])* $visible:vis $name:ident($($slot:ident: $of:ty),*) = $id:literal;)*) => {
        $($(#[$about])* $visible fn $name($($slot: $of),*) -> String {
            $crate::words::catalogue::say($part, $id, &[$((stringify!($slot), $slot.into())),*])
        })*

        /// Every message that is said here, with what is put into it.
        #[cfg(test)]
        pub(super) const SENTENCES: &[(&str, &[&str])] = &[$(($id, &[$(stringify!($slot)),*])),*];
    };
}
use sentences;

sentences! {
    Part::Screens;

    /// No deck has a fault.
    pub no_problems() = "no-problems";
    /// Nothing fits the choice.
    pub nothing_to_deal() = "nothing-to-deal";
    /// Chosen decks were forgotten.
    pub none_chosen() = "none-chosen";
    /// An evening was begun beside one that can go on.
    pub still_open(title: &str) = "still-open";
    /// A key that needs a deck was pressed elsewhere.
    pub on_a_deck() = "on-a-deck";
    /// A card was skipped.
    pub skipped() = "skipped";
    /// A step was taken back.
    pub undone() = "undone";
    /// The card has no clock.
    pub no_timer() = "no-timer";
    /// A star was put on.
    pub starred() = "starred";
    /// The theme is chosen by the terminal's background.
    theme_is_auto() = "theme-is-auto";
    /// The theme has this name.
    theme_is_named(theme: &str) = "theme-is";
    /// The theme of the settings is not there.
    no_theme_at_all(theme: &str) = "no-theme";
    /// The theme of the settings is not there, but one of nearly the same name.
    no_theme_but(theme: &str, near: &str) = "no-theme-but";
    /// A theme has faults.
    pub faults_in_theme(theme: &str, count: usize) = "faults-in-theme";
    /// A star was taken off.
    pub unstarred() = "unstarred";
    /// A card was set aside.
    pub set_aside() = "set-aside";
    /// A set-aside card was taken back.
    pub taken_back() = "taken-back";
    /// Decks or sessions are being read before anything can be shown.
    pub one_moment() = "one-moment";
    /// The window is too small.
    pub too_small() = "too-small";
    /// Another program has the evening open.
    pub is_open_elsewhere() = "is-open-elsewhere";
    /// The title over what to do about an evening that another program has open.
    pub open_elsewhere_title() = "open-elsewhere-title";
    /// What is said there.
    pub open_elsewhere() = "open-elsewhere";
    /// Another evening was asked for, and its decks were named by their path.
    pub decks_not_here() = "decks-not-here";
    /// A look at an evening that another program has open.
    only_a_look_elsewhere() = "only-a-look-elsewhere";
    /// A look at an evening that no other program has open any more.
    only_a_look_free() = "only-a-look-free";
    /// A look at an evening that is over by now.
    pub look_is_over() = "look-is-over";
    /// The disk takes very long.
    pub disk_is_slow() = "disk-is-slow";
    /// The dull screen.
    pub hidden() = "hidden";
    /// Before what is searched for.
    pub find() = "find";
    /// A search found nothing.
    pub nothing_found() = "nothing-found";
    /// Before an evening that can go on.
    pub to_continue() = "continue";
    /// The title of the help.
    pub help_title() = "help-title";
    /// The title of tonight's cards.
    pub index_title() = "index-title";
    /// The title of all cards of a deck.
    pub all_cards() = "all-cards";
    /// In place of a card that was not on the table yet.
    pub still_to_come() = "still-to-come";
    /// The title of the note editor.
    pub note_title() = "note-title";
    /// The title over the names.
    pub names_title() = "names-title";
    /// What is said over the two fields for names.
    pub names() = "names";
    /// The title of the faults in decks.
    pub problems_title() = "problems-title";
    /// A card is set aside, in a list.
    pub is_set_aside() = "is-set-aside";
    /// A card has a star.
    pub a_star() = "a-star";
    /// A card has a note.
    pub a_note() = "a-note";
    /// The title of the look back.
    pub summary_title() = "summary-title";
    /// The sentence of the look back.
    pub summary() = "summary";
    /// The same where cards were not reached.
    pub summary_with_more() = "summary-with-more";
    /// What leaving does off the record.
    pub leave_off_record() = "leave-off-record";
    /// Before cards that were not talked about but starred or noted.
    pub also_marked() = "also-marked";
    /// Before the cards that were talked about.
    pub talked_about() = "talked-about";
    /// The short safety note.
    pub safety_note() = "safety-note";
    /// A private answer was begun before the program ended.
    pub answers_gone() = "answers-gone";
    /// Enter was pressed on an empty private answer.
    pub nothing_typed() = "nothing-typed";
    /// Private answers ended without being shown.
    pub stays_covered() = "stays-covered";
    /// There are no open answers to keep.
    pub nothing_to_keep() = "nothing-to-keep";
    /// The open answers were kept before.
    pub kept_already() = "kept-already";
    /// Somebody wants to keep the answers.
    pub keep_asked() = "keep-asked";
    /// Off the record nothing is kept.
    pub off_record_keeps_nothing() = "off-record-keeps-nothing";
    /// Off the record was turned on.
    pub off_record_on() = "off-record-on";
    /// Off the record was turned off.
    pub off_record_off() = "off-record-off";
    /// Said on every screen of an evening off the record.
    pub off_record() = "off-record";
    /// Enter was pressed while the listener says it back.
    pub speaker_decides() = "speaker-decides";
    /// The speaker answered before anything was said back.
    pub first_say_back() = "first-say-back";
    /// Over a line from last time that is changed.
    pub in_other_words() = "in-other-words";
    /// Large type was asked for, and there is no room for it.
    pub large_type_too_long() = "large-type-too-long";
    /// Large type was asked for, and the terminal has no signs for it.
    pub large_type_without_signs() = "large-type-without-signs";
    /// Large type was asked for, and a letter of the card has none.
    pub large_type_without_letters() = "large-type-without-letters";
    /// A note that was not finished came back.
    pub note_goes_on() = "note-goes-on";
    /// A note was emptied.
    pub note_gone() = "note-gone";
    /// Limits were not changed.
    pub limits_unchanged() = "limits-unchanged";
    /// Limits were kept.
    pub limits_kept() = "limits-kept";
    /// The title of a line that was left for next time.
    pub for_next_time() = "for-next-time";
    /// There is nothing to delete under the cursor.
    pub nothing_to_delete() = "nothing-to-delete";
    /// Deleting was asked for once.
    pub delete_asked() = "delete-asked";
    /// Something was deleted.
    pub deleted() = "deleted";
    /// Nothing was deleted, and why.
    pub not_deleted(why: &str) = "not-deleted";
    /// What enter does on an evening to continue.
    pub go_on() = "go-on";
    /// What enter does on a card that is answered in private by itself.
    pub answer_short() = "answer-short";
    /// The same in one word.
    pub answer_brief() = "answer-brief";
    /// Under a card that is answered in private by itself.
    pub enter_is_private() = "enter-is-private";
    /// Under a card that fits speaker-listener order.
    pub floor_is_offered() = "floor-is-offered";
    /// Under a card that leads into a break.
    pub break_is_offered() = "break-is-offered";
    /// Under open answers.
    pub keep_is_offered() = "keep-is-offered";
    /// Both answers are covered.
    pub both_covered() = "both-covered";
    /// What can be done with two covered answers.
    pub open_or_not() = "open-or-not";
    /// A deck that is previewed has no card yet.
    pub nothing_to_preview() = "nothing-to-preview";
    /// What the preview does meanwhile.
    pub preview_waits() = "preview-waits";
    /// The three answers to how deep to go on.
    pub ready_choices() = "ready-choices";
    /// How two answers become one.
    pub ready_rule() = "ready-rule";
    /// Over the times for coming back.
    pub break_time() = "break-time";
    /// The calm screen.
    pub on_a_break() = "break";
    /// What helps on a break off the record.
    pub break_advice_off_record() = "break-advice-off-record";
    /// What helps on a break.
    pub break_advice() = "break-advice";
    /// The same where answers are covered meanwhile.
    pub break_advice_covered() = "break-advice-covered";
    /// Over the line that is read aloud after a break.
    pub read_aloud() = "read-aloud";
    /// The line that is read aloud after a break.
    pub back_line() = "back-line";
    /// Under the name of the speaker.
    pub has_the_floor() = "has-the-floor";
    /// Both have had the floor.
    pub both_heard() = "both-heard";
    /// Under a line from last time.
    pub review() = "review";
    /// The title of the two lines for next time.
    pub agreements_title() = "agreements-title";
    /// What the two lines for next time are for.
    pub agreements() = "agreements";
    /// How limits are marked.
    pub limits_advice() = "limits-advice";

    /// A failing save.
    pub not_saved(why: &str) = "not-saved";
    /// Another way to do a card.
    pub alt(alt: &str) = "alt";
    /// A number of cards with its noun.
    pub cards(count: usize) = "cards";
    cards_by_depth(cards: &str, depths: &str) = "cards-by-depth";
    /// Some steps of a session could not be read.
    pub lost_steps(count: usize) = "lost-steps";
    /// How many cards of an evening are still to come.
    pub to_come(count: usize) = "to-come";
    /// When a deck was last played.
    pub last_played(ago: &str) = "last-played";
    /// A deck that was named has faults.
    pub faults_in(title: &str, count: usize) = "faults-in";
    /// A deck has faults.
    pub faults(count: usize) = "faults";
    /// Cards without id were reworded and keep their past.
    pub reworded(count: usize) = "reworded";
    /// A *not now* has lapsed.
    pub limits_lapsed(title: &str) = "limits-lapsed";
    /// Whose words are covered now.
    covers(name: &str) = "is-covered";
    /// Somebody, before what they said.
    said_by(name: &str) = "who-said";
    /// Words in quotation marks.
    pub quoted(words: &str) = "quoted";

    // Who answers.
    both_together() = "turn-together";
    guess(first: &str, then: &str) = "turn-guess";
    begins(first: &str, then: &str) = "turn-begins";
    says_first(first: &str, then: &str) = "turn-says";
    answers_first(first: &str, then: &str) = "turn-answers";
    for_one(first: &str) = "turn-one";

    // Who sits at the keyboard next.
    to_somebody(name: &str) = "hand-over";
    to_one() = "hand-over-one";
    to_other() = "hand-over-other";

    // Who does something in private.
    guesses_alone(here: &str, away: &str) = "alone-guesses";
    writes_alone(here: &str, away: &str) = "alone-writes";
    only_answers_alone(here: &str, away: &str) = "alone-answers";
    only_chooses_alone(here: &str, away: &str) = "alone-chooses";
    only_marks_alone(here: &str, away: &str) = "alone-marks";
    presses_enter(name: &str) = "presses-enter";
    type_a_number() = "type-a-number";
    type_a_pick() = "type-a-pick";
    type_words() = "type-words";
    /// How to see more of a card that is answered in a small window.
    pub rest_of_card() = "rest-of-card";
    /// How to see its beginning again.
    pub card_from_its_beginning() = "card-from-its-beginning";

    // The floor, and lines from last time.
    has_to_listen(speaker: &str, listener: &str) = "speaks";
    repeats(listener: &str) = "says-back";
    decides(speaker: &str) = "only-the-speaker";
    left_a_line(name: &str) = "left-last-time";

    // What is said after a step, or why there was none.
    comes_again() = "comes-again";
    note_kept() = "note-kept";
    answers_kept() = "answers-kept";
    nothing_before() = "refusal-nothing-before";
    nothing_to_undo() = "refusal-nothing-to-undo";
    no_follow_ups() = "refusal-no-follow-ups";
    no_more_follow_ups() = "refusal-no-more-follow-ups";
    nothing_later() = "refusal-nothing-later";
    is_over() = "refusal-over";
    is_closing() = "refusal-closing";
    not_here() = "refusal-not-now";

    // Names, numbers, places.
    one_of_you() = "one-of-you";
    the_other() = "the-other";
    label_one() = "names-one";
    label_other() = "names-other";
    and_more(first: &str, more: usize) = "and-more";
    of(at: usize, size: usize) = "place";
    tonight(titles: &str, count: usize) = "evening";
    answers_the_first(name: &str) = "first-tonight";
    card_of(title: &str, at: usize, size: usize, name: &str) = "continued";
    sizes(count: usize, depths: &str, talked: usize) = "deck-size";
    some_light(count: usize) = "some-light";
    some_warm(count: usize) = "some-warm";
    some_deep(count: usize) = "some-deep";

    // The clock of a card.
    starts_the_clock(time: &str) = "clock-starts";
    time_is_up() = "clock-is-up";
    clock_stopped(time: &str) = "clock-stopped";

    // Depths, marks, limits.
    light() = "depth-light";
    warm() = "depth-warm";
    deep() = "depth-deep";
    all_light() = "all-light";
    all_warm() = "all-warm";
    all_deep() = "all-deep";
    next_is_deeper() = "next-is-deeper";
    next_is_deep() = "next-is-deep";
    mark_done() = "mark-done";
    mark_skipped() = "mark-skipped";
    mark_later() = "mark-later";
    lighter_from_here() = "ready-lighter";
    stays_here() = "ready-stay";
    deeper_from_here() = "ready-deeper";
    no() = "allowed-no";
    not_now() = "allowed-not-now";
    yes() = "allowed-yes";

    // A break.
    in_minutes(minutes: i64, clock: &str) = "break-in-minutes";
    in_hours(hours: i64, clock: &str) = "break-in-hours";
    tomorrow_at(clock: &str) = "break-tomorrow";
    at_clock(clock: &str) = "at-clock";
    at_clock_on(day: &str, clock: &str) = "at-clock-on";
    break_over(when: &str) = "break-over";
    break_minutes(when: &str, minutes: i64) = "break-minutes";
    break_ends(when: &str) = "break-ends";

    // The past.
    evenings() = "view-evenings";
    decks() = "view-decks";
    stars() = "view-stars";
    kept_words() = "view-words";
    scales() = "view-scales";
    table() = "view-table";
    no_evenings() = "nothing-evenings";
    no_decks() = "nothing-decks";
    no_stars() = "nothing-stars";
    no_words() = "nothing-words";
    no_scales() = "nothing-scales";

    // The settings.
    settings_are() = "settings-head";
    settings_are_shown() = "settings-head-shown";
    keys_are_shown() = "settings-head-keys";
    in_config(line: usize, what: &str) = "config-fault";
    more_in_config(more: usize) = "config-fault-more";
}

// Signs, not words: the same in every language.

/// In place of an answer while nothing is typed.
pub const EMPTY_ANSWER: &str = "_";
/// A limit that nobody marked now: it stays as it was.
pub const UNMARKED: &str = "-";

/// The parts of the help behind the keys, in order.
const HELP: [&str; 9] = [
    "help-evening",
    "help-private",
    "help-ok",
    "help-ordinary",
    "help-trust",
    "help-exciting",
    "help-routine",
    "help-not",
    "help-safety",
];

/// What stands in the help behind the keys: headings, each with its paragraphs.
pub fn help() -> Vec<(String, Vec<String>)> {
    let section = |id: &&str| {
        let text = catalogue::attribute(Part::Help, id, "text", &[]).unwrap_or_default();
        let heading = catalogue::value(Part::Help, id, &[]).unwrap_or_default();
        (heading, text.split("\n\n").map(str::to_owned).collect())
    };
    HELP.iter().map(section).collect()
}

/// The name at a seat, or what stands for it.
pub fn name(couple: &Couple, seat: Seat) -> String {
    match (couple.name(seat), seat) {
        (Some(name), _) => name.to_string(),
        (None, Seat::One) => one_of_you(),
        (None, Seat::Two) => the_other(),
    }
}

/// Who sits at the keyboard next.
pub fn hand_over(couple: &Couple, seat: Seat) -> String {
    match (couple.name(seat), seat) {
        (Some(name), _) => to_somebody(name),
        (None, Seat::One) => to_one(),
        (None, Seat::Two) => to_other(),
    }
}

/// A sentence with a capital letter at its start.
pub fn capital(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// What is said after a step, where something is.
pub fn after(act: &Act) -> Option<String> {
    match act {
        Act::Skip => Some(skipped()),
        Act::Later => Some(comes_again()),
        Act::SetAside => Some(set_aside()),
        Act::Star(true) => Some(starred()),
        Act::Star(false) => Some(unstarred()),
        Act::Note(_) => Some(note_kept()),
        Act::Keep(_) => Some(answers_kept()),
        _ => None,
    }
}

/// Why a step was not taken.
pub fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::NothingBefore => nothing_before(),
        Refusal::NothingToUndo => nothing_to_undo(),
        Refusal::NoFollowUps => no_follow_ups(),
        Refusal::NoMoreFollowUps => no_more_follow_ups(),
        Refusal::NothingLater => nothing_later(),
        Refusal::Over => is_over(),
        Refusal::Closing => is_closing(),
        Refusal::NotNow => not_here(),
    }
}

/// Who answers this card, in words. `first` and `then` are names.
pub fn turn(card: &Card, first: &str, then: &str) -> String {
    capital(&match (&card.kind, card.turn) {
        (_, Turn::Together) => both_together(),
        (Kind::Guess, _) => guess(first, then),
        (Kind::Action, Turn::Each) => begins(first, then),
        (Kind::Sentence, Turn::Each) => says_first(first, then),
        (_, Turn::Each) => answers_first(first, then),
        (_, Turn::One) => for_one(first),
    })
}

/// What reading the files had to say.
pub fn notices(decks: &[String], sessions: &[String]) -> Option<String> {
    let all: Vec<&str> = decks.iter().chain(sessions).map(String::as_str).collect();
    match all.as_slice() {
        [] => None,
        [only] => Some((*only).to_owned()),
        [first, rest @ ..] => Some(and_more(first, rest.len())),
    }
}

/// The two fields for names.
pub fn name_labels() -> [String; 2] {
    [label_one(), label_other()]
}

/// Where the evening stands: `4 of 10`.
pub fn place(at: usize, size: usize) -> String {
    of(at.min(size), size)
}

/// The word for a depth.
pub fn depth(depth: Depth) -> String {
    match depth {
        Depth::Light => light(),
        Depth::Warm => warm(),
        Depth::Deep => deep(),
    }
}

/// What became of a card, where that is worth saying on it.
pub fn mark(mark: Mark) -> Option<String> {
    match mark {
        Mark::Open => None,
        Mark::Done => Some(mark_done()),
        Mark::Skipped => Some(mark_skipped()),
        Mark::Later => Some(mark_later()),
        Mark::SetAside => Some(is_set_aside()),
    }
}

/// The clock of a card: how long it would run, or what is left and whether it runs.
pub fn clock(total: Duration, left: Option<(Duration, bool)>) -> String {
    match left {
        None => starts_the_clock(&minutes(total)),
        Some((left, _)) if left.is_zero() => time_is_up(),
        // A running second counts as whole, so that a minute begins with 1:00.
        Some((left, true)) => minutes(left + Duration::from_millis(999)),
        Some((left, false)) => clock_stopped(&minutes(left)),
    }
}

fn minutes(duration: Duration) -> String {
    format!("{}:{:02}", duration.as_secs() / 60, duration.as_secs() % 60)
}

/// What an evening is dealt from, before its first card.
pub fn evening(head: &Head, size: usize) -> String {
    let titles: Vec<&str> = head.titles.iter().map(|title| title.as_str()).collect();
    tonight(&titles.join(" + "), size)
}

/// Who begins tonight.
pub fn first_tonight(name: &str) -> String {
    capital(&answers_the_first(name))
}

/// An evening that can go on, in the list.
pub fn continued(brief: &crate::history::Brief, name: &str) -> String {
    card_of(brief.title().as_str(), brief.position, brief.size, name)
}

/// How large a deck is.
pub fn size(size: usize, depths: [usize; 3], talked_about: usize) -> String {
    sizes(size, &of_depths(depths), talked_about)
}

/// `18 light, 21 warm, 11 deep`, without those of which there are none.
fn of_depths([light, warm, deep]: [usize; 3]) -> String {
    let depths = [(light, some_light as fn(usize) -> String), (warm, some_warm), (deep, some_deep)];
    let depths: Vec<String> = depths.iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(*count)).collect();
    depths.join(", ")
}

/// How many cards a deck has, and how deep they go.
pub fn number_of_cards(size: usize, depths: [usize; 3]) -> String {
    cards_by_depth(&cards(size), &of_depths(depths))
}

/// How the evening goes on after both were asked; the same whoever was the more careful one.
pub fn ready(ready: Ready) -> String {
    match ready {
        Ready::Lighter => lighter_from_here(),
        Ready::Stay => stays_here(),
        Ready::Deeper => deeper_from_here(),
    }
}

/// Whose words are covered now.
pub fn is_covered(name: &str) -> String {
    capital(&covers(name))
}

/// Who says something, before their words and in front of a field for them.
pub fn who_said(name: &str) -> String {
    capital(&said_by(name))
}

/// Who presses enter.
pub fn press_when_here(name: &str) -> String {
    capital(&presses_enter(name))
}

/// Who answers and who looks away. On a guess one writes the truth and the other guesses.
pub fn answers_alone(kind: &Kind, guesses: bool, here: &str, away: &str) -> String {
    capital(&match kind {
        Kind::Guess if guesses => guesses_alone(here, away),
        Kind::Guess => writes_alone(here, away),
        _ => only_answers_alone(here, away),
    })
}

/// Who chooses how deep to go on, and who looks away.
pub fn chooses_alone(here: &str, away: &str) -> String {
    capital(&only_chooses_alone(here, away))
}

/// Who marks limits, and who looks away.
pub fn marks_alone(here: &str, away: &str) -> String {
    capital(&only_marks_alone(here, away))
}

/// How an answer is given.
pub fn how_to_answer(draft: &Draft) -> String {
    match draft {
        Draft::Number(_) => type_a_number(),
        Draft::Option(..) => type_a_pick(),
        Draft::Words(_) => type_words(),
    }
}

/// How deep the next card goes.
pub fn next_is(depth: Depth) -> String {
    if depth == Depth::Deep { next_is_deep() } else { next_is_deeper() }
}

/// A time for coming back, seen from now.
pub fn break_until(back: OffsetDateTime, now: OffsetDateTime) -> String {
    let clock = dates::clock(back);
    let minutes = (back - now).whole_minutes();
    match minutes {
        ..90 => in_minutes(minutes, &clock),
        90..1_200 => in_hours((minutes + 30) / 60, &clock),
        _ => tomorrow_at(&clock),
    }
}

/// How long a break still lasts.
pub fn break_left(back: OffsetDateTime, now: OffsetDateTime) -> String {
    let clock = dates::clock(back);
    let is_today = back.date() == now.date();
    let when = if is_today { at_clock(&clock) } else { at_clock_on(&day(back.date()), &clock) };
    let minutes = (back - now).whole_seconds().saturating_add(59) / 60;
    match minutes {
        ..=0 => break_over(&when),
        1..=180 => break_minutes(&when, minutes),
        _ => break_ends(&when),
    }
}

/// The speaker speaks.
pub fn speaks(speaker: &str, listener: &str) -> String {
    capital(&has_to_listen(speaker, listener))
}

/// The listener says it back.
pub fn says_back(listener: &str) -> String {
    capital(&repeats(listener))
}

/// Only the speaker says whether that is it.
pub fn only_the_speaker(speaker: &str) -> String {
    capital(&decides(speaker))
}

/// Who left a line last time.
pub fn left_last_time(name: &str) -> String {
    capital(&left_a_line(name))
}

/// All cards of a depth, as something to be limited.
pub fn all_of_depth(depth: Depth) -> String {
    match depth {
        Depth::Light => all_light(),
        Depth::Warm => all_warm(),
        Depth::Deep => all_deep(),
    }
}

/// A mark on a limit.
pub fn allowed(allowed: Allowed) -> String {
    match allowed {
        Allowed::No => no(),
        Allowed::NotNow => not_now(),
        Allowed::Yes => yes(),
    }
}

/// The name of a view of the past.
pub fn view(view: crate::app::history::View) -> String {
    use crate::app::history::View;
    match view {
        View::Evenings => evenings(),
        View::Decks => decks(),
        View::Stars => stars(),
        View::Words => kept_words(),
        View::Scales => scales(),
        View::Table => table(),
    }
}

/// A view of the past is empty, or nothing in it is what is searched for.
pub fn nothing_in(view: crate::app::history::View, is_searching: bool) -> String {
    use crate::app::history::View;
    match view {
        _ if is_searching => nothing_found(),
        View::Evenings => no_evenings(),
        View::Decks => no_decks(),
        View::Stars => no_stars(),
        View::Words => no_words(),
        View::Scales | View::Table => no_scales(),
    }
}

/// What stands at the top of the commented settings.
pub fn settings_head() -> String {
    format!("# {}\n# {}\n# {}\n", settings_are(), settings_are_shown(), keys_are_shown())
}

/// Something in the settings is not as meant: where, what, and what to do.
pub fn config_fault(line: usize, fault: &Diagnostic, more: usize) -> String {
    let told = told(fault);
    let end = if told.ends_with('?') { "" } else { "." };
    let more = if more > 0 { format!(" {}", more_in_config(more)) } else { String::new() };
    format!("{}{end}{more}", in_config(line, &told))
}

/// What is said all the time over a look at an evening.
pub fn only_a_look(is_open_elsewhere: bool) -> String {
    if is_open_elsewhere { only_a_look_elsewhere() } else { only_a_look_free() }
}

/// Another theme was chosen.
pub fn theme_is(name: &str) -> String {
    if name == crate::settings::THEMES[0] { theme_is_auto() } else { theme_is_named(&settings::word("theme", name)) }
}

/// The theme of the settings is not there.
pub fn no_theme(name: &str, near: Option<&str>) -> String {
    near.map_or_else(|| no_theme_at_all(name), |near| no_theme_but(name, near))
}
