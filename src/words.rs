//! Every sentence the program says on its screens, in one place, so that it can be translated.

use time::{Date, Month, Weekday};

use crate::couple::Couple;
use crate::deck::{Card, Kind, Turn};
use crate::session::{Act, Refusal, Seat};

/// No deck has a fault.
pub const NO_PROBLEMS: &str = "All decks are fine.";
/// Nothing fits the choice.
pub const NOTHING_TO_DEAL: &str = "No cards are left to deal here. Press v to see what was set aside.";
/// A key that needs a deck was pressed elsewhere.
pub const ON_A_DECK: &str = "Put the cursor on a deck for that.";
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
        Act::Keep(_) => Some("Both answers are kept."),
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
        Refusal::NotNow => "That does not fit here.",
    }
}

/// Who answers this card, in words. `first` and `then` are names.
pub fn turn(card: &Card, first: &str, then: &str) -> String {
    let sentence = match (&card.kind, card.turn) {
        (_, Turn::Together) => "Both of you together".to_owned(),
        (Kind::Guess, _) => format!("{then} knows what is true, {first} guesses"),
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
/// The title of all cards of a deck.
pub const ALL_CARDS: &str = "All cards";
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
pub const SUMMARY: &str = "Nothing has to come of it.";
/// The same where cards were not reached.
pub const SUMMARY_WITH_MORE: &str =
    "Nothing has to come of it. Cards you did not reach stay in the deck for another day.";
/// What leaving does off the record.
pub const LEAVE_OFF_RECORD: &str = "leave, nothing saved";
/// Before cards that were not talked about but starred or noted.
pub const ALSO_MARKED: &str = "Also starred or noted";
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
        "Answering in private",
        &[
            "On a scale, a choice or a guess enter begins it, on any other card p. One types, the other looks away; then the \
            keyboard is handed over. Both answers open at once, or stay covered, and nobody is asked who wanted that. K \
            twice keeps them, because both of you must want it.",
        ],
    ),
    (
        "What does OK mean here?",
        &[
            "An OK evening is one that both of you are glad about afterwards, with nothing to prove. It does not have to be \
            special. It has to be yours, and it may be short.",
        ],
    ),
    (
        "Why is ordinary enough?",
        &[
            "Because most of life together is ordinary. If only the special evening counts, all the others become waiting, \
            and the special one has to carry too much. What you can have on a Tuesday, tired, with the washing still wet, is \
            what you really have.",
        ],
    ),
    (
        "How does talking build trust?",
        &[
            "In small amounts. You say something that could be taken badly, and it is taken well. Next time you dare a little \
            more. So the cards begin light, go deeper only if both want to, and a no is easy; a yes is worth something where \
            a no costs nothing.",
        ],
    ),
    (
        "It has become less exciting. What now?",
        &[
            "Nothing has to be wrong. What is known excites less and rests more, and both have their worth. It helps to find \
            out what each of you misses, if anything: the surprise, the attention, the rest before, the time. Often it is \
            smaller than feared, and easier said with a card on the table than out of the blue.",
        ],
    ),
    (
        "What is routine good for?",
        &[
            "It saves deciding. What comes round by itself, the same hour, the same two cups, does not have to be asked for, \
            earned or planned. It leaves room to notice each other, and something that can be changed on purpose.",
        ],
    ),
    (
        "What are these cards not?",
        &[
            "They are not therapy, not a test and not a way to settle a quarrel. They carry no statistics, no experts and no \
            quotations, and they promise nothing. They assume no gender, marriage, children, faith, money or body.",
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

/// A private answer was begun before the program ended.
pub const ANSWERS_GONE: &str = "What was typed in private was never written down, so it is gone. Please begin again.";
/// Enter was pressed on an empty private answer.
pub const NOTHING_TYPED: &str = "Nothing is there yet. Answer, or press esc to stop.";
/// Private answers ended without being shown.
pub const STAYS_COVERED: &str = "Nothing was shown. That is fine.";
/// There are no open answers to keep.
pub const NOTHING_TO_KEEP: &str = "There are no open answers here to keep.";
/// Somebody wants to keep the answers.
pub const KEEP_ASKED: &str = "Keep these answers? K again if both of you want that; any other key leaves them.";
/// Off the record nothing is kept.
pub const OFF_RECORD_KEEPS_NOTHING: &str = "This evening is off the record: nothing is kept.";
/// Off the record was turned on.
pub const OFF_RECORD_ON: &str = "Off the record: this evening writes nothing. o takes it back.";
/// Off the record was turned off.
pub const OFF_RECORD_OFF: &str = "On the record again: evenings are saved as usual.";
/// Said on every screen of an evening off the record.
pub const OFF_RECORD: &str = "off the record";
/// Enter was pressed while the listener says it back.
pub const SPEAKER_DECIDES: &str = "Only the speaker decides: y if that is it, n if not quite.";
/// The speaker answered before anything was said back.
pub const FIRST_SAY_BACK: &str = "First the listener says it back: press enter for that.";
/// Over a line from last time that is changed.
pub const IN_OTHER_WORDS: &str = "The line in other words";
/// A note that was not finished came back.
pub const NOTE_GOES_ON: &str = "Here is the note you were writing.";
/// A note was emptied.
pub const NOTE_GONE: &str = "The note is gone.";
/// Limits were not changed.
pub const LIMITS_UNCHANGED: &str = "Nothing was changed.";
/// Limits were kept.
pub const LIMITS_KEPT: &str = "Kept. Only what both of you allow is dealt from this deck.";
/// Cards without id were reworded and keep their past.
pub fn reworded(count: usize) -> String {
    let cards = cards(count);
    format!("{cards} without an id were reworded and keep their past; `okdeck deck ids` makes that certain.")
}

/// A *not now* has lapsed.
pub fn limits_lapsed(title: &str) -> String {
    format!("It is a month since you marked {title}: L there asks both of you again, in private.")
}

/// The title of a line that was left for next time.
pub const FOR_NEXT_TIME: &str = "A line for next time";
/// There is nothing to delete under the cursor.
pub const NOTHING_TO_DELETE: &str = "There is nothing to delete here.";
/// Deleting was asked for once.
pub const DELETE_ASKED: &str = "Delete this for good? D again does it; any other key leaves it.";
/// Something was deleted.
pub const DELETED: &str = "Deleted.";

/// How the evening goes on after both were asked; the same whoever was the more careful one.
pub fn ready(ready: crate::session::Ready) -> &'static str {
    use crate::session::Ready;
    match ready {
        Ready::Lighter => "Lighter cards from here.",
        Ready::Stay => "As deep as now, and no deeper.",
        Ready::Deeper => "A little deeper from here.",
    }
}

/// What enter does on an evening to continue.
pub const GO_ON: &str = "go on";
/// What enter does on a card that is answered in private by itself.
pub const ANSWER_SHORT: &str = "answer in private";
/// Under a card that is answered in private by itself.
pub const ENTER_IS_PRIVATE: &str = "enter: each answers in private, →: just talk";
/// Under a card that fits speaker-listener order.
pub const FLOOR_IS_OFFERED: &str = "o: one speaks, the other says it back";
/// Under a card that leads into a break.
pub const BREAK_IS_OFFERED: &str = "b: take a break and agree when to come back";
/// Under open answers.
pub const KEEP_IS_OFFERED: &str = "K K: keep both answers, if both of you want that";
/// Both answers are covered.
pub const BOTH_COVERED: &str = "Both answers are here, and covered.";
/// What can be done with two covered answers.
pub const OPEN_OR_NOT: &str =
    "Look together. o opens both at once. c leaves both covered, and nobody is asked who wanted that.";
/// In place of an answer while nothing is typed.
pub const EMPTY_ANSWER: &str = "_";
/// A deck that is previewed has no card yet.
pub const NOTHING_TO_PREVIEW: &str = "No card can be read yet.";
/// What the preview does meanwhile.
pub const PREVIEW_WAITS: &str = "Save the file in your editor and it is read again.";
/// In place of an answer, however long it is.
pub const MASK: &str = "● ● ● ● ● ●";
/// The three answers to how deep to go on.
pub const READY_CHOICES: &str = "1 lighter, 2 stay, 3 deeper";
/// How two answers become one.
pub const READY_RULE: &str = "The more careful answer counts, and nobody sees whose it was.";
/// Over the times for coming back.
pub const BREAK_TIME: &str = "A break. When do you want to come back?";
/// The calm screen.
pub const BREAK: &str = "A break";
/// What helps on a break off the record.
pub const BREAK_ADVICE_OFF_RECORD: &str =
    "Do something that settles you. This evening is off the record: keep the program open, or it is gone.";
/// What helps on a break.
pub const BREAK_ADVICE: &str = "Do something that settles you. The program may be closed; the break goes on.";
/// Over the line that is read aloud after a break.
pub const READ_ALOUD: &str = "Read this aloud, one of you:";
/// The line that is read aloud after a break.
pub const BACK_LINE: &str = "\"We are both back. We go on gently, and either of us can stop at any time.\"";
/// Under the name of the speaker.
pub const HAS_THE_FLOOR: &str = "has the floor";
/// Both have had the floor.
pub const BOTH_HEARD: &str =
    "Both of you have been heard. Look for a next step only if both of you want to; o ends this.";
/// Under a line from last time.
pub const REVIEW: &str = "k kept, c changed, g let go. All three are fine.";
/// The title of the two lines for next time.
pub const AGREEMENTS_TITLE: &str = "A line for next time";
/// What the two lines for next time are for.
pub const AGREEMENTS: &str =
    "One small thing each of you would like to keep. It opens the next evening. Both may stay empty.";
/// How limits are marked.
pub const LIMITS_ADVICE: &str = "y yes, m not now, n no; what you leave unmarked stays as it was. Only what both of you allow is dealt. Only the joint result is kept; nobody can \
see who marked what, or how much was left out.";

/// Who sits at the keyboard next.
pub fn hand_over(name: &str) -> String {
    format!("Hand over to {name}.")
}

/// Whose words are covered now.
pub fn is_covered(name: &str) -> String {
    format!("What {name} said is covered.")
}

/// Who presses enter.
pub fn press_when_here(name: &str) -> String {
    capital(&format!("{name} presses enter when nobody else is looking."))
}

/// Who answers and who looks away. On a guess one writes the truth and the other guesses.
pub fn answers_alone(kind: &Kind, guesses: bool, here: &str, away: &str) -> String {
    let does = match kind {
        Kind::Guess if guesses => "guesses",
        Kind::Guess => "writes what is true",
        _ => "answers",
    };
    capital(&format!("{here} {does}, {away} looks away"))
}

/// Who chooses how deep to go on, and who looks away.
pub fn chooses_alone(here: &str, away: &str) -> String {
    capital(&format!("{here} chooses, {away} looks away"))
}

/// Who marks limits, and who looks away.
pub fn marks_alone(here: &str, away: &str) -> String {
    capital(&format!("{here} marks, {away} looks away"))
}

/// How an answer is given.
pub fn how_to_answer(draft: &crate::session::answers::Draft) -> &'static str {
    use crate::session::answers::Draft;
    match draft {
        Draft::Number(_) => "type a number from 0 to 10, then enter",
        Draft::Option(..) => "type the number of your pick, then enter",
        Draft::Words(_) => "type, then enter",
    }
}

/// How deep the next card goes.
pub fn next_is(depth: crate::deck::Depth) -> String {
    format!("The next card goes {}.", if depth == crate::deck::Depth::Deep { "deep" } else { "a little deeper" })
}

/// A time for coming back, seen from now.
pub fn break_until(back: time::OffsetDateTime, now: time::OffsetDateTime) -> String {
    let clock = format!("{}:{:02}", back.hour(), back.minute());
    let minutes = (back - now).whole_minutes();
    match minutes {
        ..90 => format!("in {minutes} minutes, at {clock}"),
        90..1_200 => format!("in {} hours, at {clock}", (minutes + 30) / 60),
        _ => format!("tomorrow at {clock}"),
    }
}

/// How long a break still lasts.
pub fn break_left(back: time::OffsetDateTime, now: time::OffsetDateTime) -> String {
    let clock = format!("{}:{:02}", back.hour(), back.minute());
    let day = if back.date() == now.date() { String::new() } else { format!("{}, ", day(back.date())) };
    let minutes = (back - now).whole_seconds().saturating_add(59) / 60;
    match minutes {
        ..=0 => format!("You wanted to come back at {day}{clock}. Whenever you are ready."),
        1 => format!("Back at {day}{clock}. 1 minute to go."),
        2..=180 => format!("Back at {day}{clock}. {minutes} minutes to go."),
        _ => format!("Back at {day}{clock}."),
    }
}

/// The speaker speaks.
pub fn speaks(speaker: &str, listener: &str) -> String {
    capital(&format!("{speaker} speaks, {listener} only listens. Enter when it is time to say it back."))
}

/// The listener says it back.
pub fn says_back(listener: &str) -> String {
    capital(&format!("{listener} says back what was heard, without adding to it."))
}

/// Only the speaker says whether that is it.
pub fn only_the_speaker(speaker: &str) -> String {
    capital(&format!("{speaker} decides. y: yes, that is it. n: not quite, once more."))
}

/// Who left a line last time.
pub fn left_last_time(name: &str) -> String {
    capital(&format!("{name} left this line last time:"))
}

/// Words in quotation marks.
pub fn quoted(words: &str) -> String {
    format!("\"{words}\"")
}

/// When answers were kept.
pub fn kept_on(date: Date) -> String {
    format!("on {} {} {}", date.day(), month(date.month()), date.year())
}

/// A day in a list: `22 Nov 2025`.
pub fn short_day(date: Date) -> String {
    let month: String = month(date.month()).chars().take(3).collect();
    format!("{} {month} {}", date.day(), date.year())
}

/// All cards of a depth, as something to be limited.
pub fn all_of_depth(depth: crate::deck::Depth) -> String {
    format!("all {depth} cards")
}

/// A limit that nobody marked now: it stays as it was.
pub const UNMARKED: &str = "-";

/// A mark on a limit.
pub fn allowed(allowed: crate::couple::Allowed) -> &'static str {
    use crate::couple::Allowed;
    match allowed {
        Allowed::No => "no",
        Allowed::NotNow => "not now",
        Allowed::Yes => "yes",
    }
}

/// The name of a view of the past.
pub fn view(view: crate::app::history::View) -> &'static str {
    use crate::app::history::View;
    match view {
        View::Evenings => "Evenings",
        View::Decks => "Decks",
        View::Stars => "Stars",
        View::Words => "Words you kept",
        View::Scales => "Scales",
        View::Table => "Table",
    }
}

/// A view of the past is empty.
pub fn nothing_in(view: crate::app::history::View) -> &'static str {
    use crate::app::history::View;
    match view {
        View::Evenings => "No evenings yet, or none that matches.",
        View::Decks => "Nothing was talked about yet, or nothing that matches.",
        View::Stars => "No starred cards yet. * puts a star on a card.",
        View::Words => "No notes, kept answers or lines for next time yet.",
        View::Scales | View::Table => {
            "No scales were answered and kept yet. K keeps open answers, if both of you want that."
        }
    }
}

// Settings.

/// What a setting is for, by its key.
pub fn setting(key: &str) -> &'static str {
    match key {
        "names" => "Your names, to say whose turn it is; either may stay empty.",
        "theme" => "The colors; auto goes by the terminal's background.",
        "signs" => "The signs and borders; auto goes by the terminal and the locale.",
        "motion" => "A quiet motion when a card is turned.",
        "large_type" => "A card's text in large letters where it fits.",
        "cards" => "How many cards an evening has.",
        "order" => "The order of an evening: from light to deep, at random, or as the file has it.",
        "depth" => "No card goes deeper than this.",
        "timers" => "Offer the clocks that some cards have.",
        "bell" => "What happens when a clock is over, besides the words on the screen.",
        "keep_answers" => "Whether answers that you opened together can be kept; both are asked each time.",
        "week_begins" => "The day on which a week begins, where evenings are listed by week.",
        "config" => "Where these settings are kept.",
        "data_dir" => "Where evenings, names and your own decks are kept.",
        "decks_dir" => "Further folders with decks.",
        "color" => "Whether colors are used.",
        _ => "",
    }
}

/// What stands at the top of the commented settings.
pub fn settings_head() -> &'static str {
    "# How okdeck does things for the two of you. Take away the # before a line to change it.\n\
    # `okdeck config` shows what is in force and where it comes from.\n"
}

/// Something in the settings is not as meant: where, what, and what to do.
pub fn config_fault(line: usize, what: &str, help: Option<&str>, more: usize) -> String {
    let help = help.map(|help| format!("; {help}")).unwrap_or_default();
    let more = if more > 0 { format!(" And {more} more: `okdeck config`.") } else { String::new() };
    let end = if help.ends_with('?') { "" } else { "." };
    format!("config.toml, line {line}: {what}{help}{end}{more}")
}
