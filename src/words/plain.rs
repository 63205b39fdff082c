//! What only the session in lines says: short sentences, one a line, that need no eyes. Words that
//! they tell to type are put into them, so that they are those that are understood.

use std::time::Duration;

use super::catalogue::Part;
use crate::deck::{Depth, Kind};
use crate::session::answers::Draft;

super::sentences! { Part::Lines;
    // Words that are typed and are no rows of the keymap.
    /// Says everything here again.
    pub again() = "word-again";
    /// Tells about a row of a list without doing anything with it.
    pub about() = "word-about";
    /// Does what the enter key does here.
    pub go() = "word-go";
    /// Tells what can be typed here.
    pub help() = "word-help";
    /// Behind `help`: what people ask.
    pub questions() = "word-questions";
    /// Begins a note anew.
    pub clear() = "word-clear";
    /// Goes on with an evening.
    pub go_on() = "word-continue";
    /// Between two numbers.
    pub and() = "word-and";

    /// The dull line.
    pub paused() = "paused";
    /// What was not saved is.
    pub saved_again() = "saved-again";
    /// A command that has nothing to do here.
    pub nothing_by_that() = "nothing-by-that";
    /// Off the record, said with every screen.
    pub off_record() = "off-record";
    /// The program ends in the middle of an evening.
    pub saved() = "saved";
    /// The same off the record.
    pub not_kept() = "not-kept";
    /// There is no evening to go on with.
    pub nothing_to_continue() = "nothing-to-continue";
    /// The decks have changed on the disk.
    pub decks_changed(again: &str) = "decks-changed";
    /// A search is asked for.
    pub find_what(cancel: &str) = "find-what";
    /// What can be done with what was found.
    pub found_decks(cancel: &str) = "found-decks";
    /// How a note is written.
    pub note_how(cancel: &str) = "note-how";
    /// How a note that is there already is changed.
    pub note_so_far(clear: &str) = "note-so-far";
    /// A note was emptied to be begun anew.
    pub cleared() = "cleared";
    /// How a line is put in other words.
    pub other_words_how() = "other-words-how";
    /// How one of two fields is filled.
    pub field_how(cancel: &str) = "field-how";
    /// In place of a field's words.
    pub empty() = "empty";
    /// What was typed is longer than what is kept.
    pub cut() = "cut";
    /// What is typed in private cannot be seen.
    pub not_shown() = "not-shown";
    /// Deleting was asked for once.
    pub delete_asked(word: &str) = "delete-asked";
    /// Somebody wants to keep the answers.
    pub keep_asked(word: &str) = "keep-asked";
    /// The keyboard was handed over.
    pub cover_how(name: &str) = "cover-how";
    /// The same while answering.
    pub answer_not_shown(stop: &str) = "answer-not-shown";
    /// The terminal cannot be kept from showing what is typed.
    pub cannot_hide() = "cannot-hide";
    /// What can be done with two covered answers.
    pub open_or_not(open: &str, leave: &str) = "open-or-not";
    /// How limits are marked.
    pub limits_how(yes: &str, not_now: &str, no: &str, pass: &str) = "limits-how";
    /// What becomes of limits.
    pub limits_kept_how() = "limits-kept-how";
    /// All limits were marked once.
    pub limits_last(done: &str) = "limits-last";
    /// A private answer was left empty.
    pub nothing_typed(stop: &str) = "nothing-typed";
    /// A number was typed that is none of a scale's.
    pub scale_number() = "scale-number";
    /// A number was typed that is none of the options.
    pub option_number(count: usize) = "option-number";
    /// The floor, while the speaker speaks.
    pub floor_how() = "floor-how";
    /// The floor, while the listener says it back.
    pub floor_decides(yes: &str, not_quite: &str) = "floor-decides";
    /// How a time for coming back is agreed on.
    pub break_how() = "break-how";
    /// Both are back from a break.
    pub back_how() = "back-how";

    /// A number and what it means, or a name and what was said.
    pub means(what: &str, words: &str) = "means";
    /// What stands over several lines.
    pub list_of(what: &str) = "list-of";
    /// One row of a list, with its number.
    pub row(number: usize, words: &str) = "row";
    /// Several rows of a list that say the same.
    pub rows(from: usize, to: usize, words: &str) = "rows";
    /// A list goes on behind what was said of it.
    pub more(count: usize, word: &str) = "more";
    /// There is no such row.
    pub no_row(number: usize, length: usize) = "no-row";
    /// A command that needs the number of a row.
    pub which(word: &str) = "which";
    /// A word that nothing here listens to.
    pub unknown(word: &str) = "unknown";
    /// The same where what was typed may be private.
    pub unknown_in_private() = "unknown-in-private";
    /// The same, with the word it was probably meant to be.
    pub did_you_mean(word: &str, near: &str) = "did-you-mean";
    /// A follow-up question.
    pub follow_up(words: &str) = "follow-up";
    /// A card that is answered in private by itself.
    pub private_is_offered(private: &str, next: &str) = "private-is-offered";
    /// Open answers can be kept.
    pub keep_is_offered(word: &str) = "keep-is-offered";
    /// A card that fits speaker-listener order.
    pub floor_is_offered(word: &str) = "floor-is-offered";
    /// A card that leads into a break.
    pub break_is_offered(word: &str) = "break-is-offered";
    /// The decks that are chosen to be mixed.
    pub chosen(titles: &str, start: &str) = "chosen";
    /// The home screen.
    pub home(day: &str) = "home";
    /// The names of the two, once they were changed.
    pub names(one: &str, two: &str) = "names";
    /// A deck of which something was talked about.
    pub talked_about(title: &str, done: usize, count: usize) = "talked-about";
    /// An evening that can go on, in the list.
    pub to_continue(what: &str, ago: &str) = "to-continue";
    /// A field that is to be filled, and what is in it.
    pub field(label: &str, now: &str) = "field";
    /// Which of how many is to be marked.
    pub topic(at: usize, of: usize, topic: &str) = "topic";
    /// A line that somebody left for next time.
    pub for_next_time(name: &str, line: &str) = "for-next-time";

    /// What can be typed here, for those who come here for the first time.
    pub hint(words: &str) = "hint";
    /// What can be typed besides, where some of it was said before.
    pub hint_also(words: &str) = "hint-also";
    /// What is said once behind it.
    pub hint_more(help: &str) = "hint-more";
    /// How commands are given while words are typed.
    pub help_slash(cancel: &str) = "help-slash";
    /// The last line of the help.
    pub help_more(help: &str, questions: &str) = "help-more";
    /// What `again` does.
    pub again_does(again: &str) = "again-does";
    /// What `about` does.
    pub about_does(about: &str) = "about-does";
    /// What a number does on the home screen.
    pub number_starts() = "number-starts";
    /// What a number does in tonight's cards.
    pub number_goes() = "number-goes";
    /// What a number does in lists that are looked at.
    pub number_says() = "number-says";
    /// What a number does on the way into a break.
    pub number_agrees() = "number-agrees";
    /// A row of the keymap with its letter.
    pub letter_or(letter: &str, word: &str) = "letter-or";

    guesses_alone(here: &str) = "alone-guesses";
    writes_alone(here: &str) = "alone-writes";
    only_answers_alone(here: &str) = "alone-answers";
    only_chooses_alone(here: &str) = "alone-chooses";
    only_marks_alone(here: &str) = "alone-marks";
    type_answer() = "type-answer";
    card_of(place: &str, kind: &str, depth: &str) = "card";
    card_about(place: &str, kind: &str, depth: &str, theme: &str) = "card-about";
    question() = "kind-question";
    sentence() = "kind-sentence";
    action() = "kind-action";
    scale() = "kind-scale";
    choice() = "kind-choice";
    guess() = "kind-guess";
    pause() = "kind-pause";
    clock_of(span: &str, word: &str) = "clock-offered";
    runs(left: &str) = "clock-runs";
    stands(left: &str) = "clock-stands";
    seconds(count: u64) = "seconds";
    minutes(count: u64) = "minutes";
    both_spans(minutes: &str, seconds: &str) = "minutes-and-seconds";
    only_listens(speaker: &str, listener: &str) = "speaks";
}

/// What a card is, before its text.
pub fn card(at: usize, size: usize, kind: &Kind, depth: Depth, theme: Option<&str>) -> String {
    let (place, kind, depth) = (super::place(at, size), self::kind(kind), super::depth(depth));
    match theme {
        Some(theme) => card_about(&place, &kind, &depth, theme),
        None => card_of(&place, &kind, &depth),
    }
}

/// The kind of a card, in a word.
pub fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Question => question(),
        Kind::Sentence => sentence(),
        Kind::Action => action(),
        Kind::Scale { .. } => scale(),
        Kind::Choice { .. } => choice(),
        Kind::Guess => guess(),
        Kind::Pause => pause(),
    }
}

/// Who answers with nobody else listening. On a guess one writes the truth and the other guesses.
pub fn answers_alone(kind: &Kind, guesses: bool, here: &str) -> String {
    super::capital(&match kind {
        Kind::Guess if guesses => guesses_alone(here),
        Kind::Guess => writes_alone(here),
        _ => only_answers_alone(here),
    })
}

/// Who chooses how deep to go on.
pub fn chooses_alone(here: &str) -> String {
    super::capital(&only_chooses_alone(here))
}

/// Who marks limits.
pub fn marks_alone(here: &str) -> String {
    super::capital(&only_marks_alone(here))
}

/// How an answer is given.
pub fn how_to_answer(draft: &Draft) -> String {
    match draft {
        Draft::Number(_) => scale_number(),
        Draft::Option(_, options) => option_number(options.len()),
        Draft::Words(_) => type_answer(),
    }
}

/// A card has a clock. `word` starts it.
pub fn clock_is_offered(total: Duration, word: &str) -> String {
    clock_of(&span(total), word)
}

/// The clock of a card runs, or stands.
pub fn clock(left: Duration, is_running: bool) -> String {
    if is_running { runs(&span(left)) } else { stands(&span(left)) }
}

/// A span in words: `1 minute 30 seconds`.
fn span(span: Duration) -> String {
    // A running second counts as whole.
    let whole = (span + Duration::from_millis(999)).as_secs();
    match (whole / 60, whole % 60) {
        (0, rest) => seconds(rest),
        (whole, 0) => minutes(whole),
        (whole, rest) => both_spans(&minutes(whole), &seconds(rest)),
    }
}

/// The speaker speaks.
pub fn speaks(speaker: &str, listener: &str) -> String {
    super::capital(&only_listens(speaker, listener))
}
