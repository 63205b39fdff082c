//! What is said to people who write decks, settings and themes: what is wrong, and what to do.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use super::catalogue::{self, Part};
use super::sentences;
use crate::deck::Depth;
use crate::deck::export::Labels;
use crate::deck::import::{Fate, Format};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::saying::{self, Saying, Slot, sayings};
use crate::text::Unprintable;

sentences! {
    Part::Decks;

    /// One clause, and another that says more.
    pub and_then(first: &str, second: &str) = "and-then";
    /// More faults of a file than are told at once.
    pub more_faults(more: usize) = "more-faults";
    /// Before what to do about a fault.
    pub to_do() = "to-do";
    is_error() = "severity-error";
    is_warning() = "severity-warning";
    is_style() = "severity-style";
    either(first: &str, last: &str) = "either";
    character(point: &str, ground: &str) = "character";

    // okdeck deck check, explain.
    /// A number of decks with its noun.
    pub decks(count: usize) = "deck-count";
    errors(count: usize) = "error-count";
    warnings(count: usize) = "warning-count";
    styles(count: usize) = "style-count";
    /// Files that could not be read, in a list of what is wrong.
    pub unread(count: usize) = "unread-count";
    /// In place of that list.
    pub nothing_wrong() = "nothing-wrong";
    /// How a check went.
    pub checked(decks: &str, told: &str) = "checked";
    /// A folder cannot be read.
    pub fault_folder() = "fault-folder";
    /// There is no deck to check.
    pub fault_nothing_to_check() = "fault-nothing-to-check";
    /// A folder has no decks.
    pub why_no_toml_here() = "why-no-toml-here";
    /// What to name.
    pub hint_deck_or_folder() = "hint-deck-or-folder";
    costs_error() = "explained-error";
    costs_warning() = "explained-warning";
    costs_style() = "explained-style";
    /// Over a deck with a fault.
    pub with_the_fault() = "with-the-fault";
    /// Over the same deck without it.
    pub is_mended() = "mended";
    /// There is no such code.
    pub no_such_code(code: &str) = "no-such-code";
    /// Where the codes are listed.
    pub hint_codes() = "hint-codes";

    // okdeck deck fmt, ids, new, show.
    /// A deck cannot be changed.
    pub fault_no_change() = "fault-no-change";
    /// A deck is not TOML.
    pub why_no_toml() = "why-no-toml";
    /// Where the faults are shown.
    pub hint_mend_first() = "hint-mend-first";
    /// Another program has changed a file.
    pub why_changed() = "why-changed";
    /// It may go well now.
    pub hint_try_again() = "hint-try-again";
    /// Why a file was not changed, most likely.
    pub hint_allow_writing() = "hint-allow-writing";
    /// How many ids were written.
    pub ids_written(count: usize) = "ids-written";
    /// How many texts have no room for one.
    pub texts_without_id(count: usize) = "texts-without-id";
    /// A name is no name for a deck.
    pub no_name(why: &str) = "no-name";
    /// Nothing was written.
    pub fault_nothing_written() = "fault-nothing-written";
    /// There is such a file.
    pub why_there_already() = "why-there-already";
    /// What to do about a deck that is there.
    pub hint_open_or_rename() = "hint-open-or-rename";
    /// A deck cannot be written.
    pub fault_deck_not_written() = "fault-deck-not-written";
    /// How another folder is named.
    pub hint_folder_with_data_dir() = "hint-folder-with-data-dir";
    /// The schema cannot be written.
    pub fault_schema() = "fault-schema";
    /// A new deck stands in for one inside the program.
    pub instead_of_bundled(id: &str) = "instead-of-bundled";
    /// There is no editor.
    pub fault_no_editor() = "fault-no-editor";
    /// Two variables are not set.
    pub why_not_set() = "why-not-set";
    /// How an editor is set.
    pub hint_set_editor() = "hint-set-editor";
    /// An editor failed.
    pub fault_editor() = "fault-editor";
    /// How another editor is set.
    pub hint_another_editor() = "hint-another-editor";
    /// How many faults a deck has.
    pub faults_to_mend(count: usize) = "faults-to-mend";

    // okdeck deck import, export.
    is_left_out() = "fate-left-out";
    is_changed() = "fate-changed";
    is_worth() = "fate-worth";
    of_lines() = "format-lines";
    of_markdown() = "format-markdown";
    of_csv() = "format-csv";
    of_tsv() = "format-tsv";
    of_json() = "format-json";
    of_hascard() = "format-hascard";
    of_hashcards() = "format-hashcards";
    of_anki() = "format-anki";
    /// An import came to nothing.
    pub fault_no_deck_made() = "fault-no-deck-made";
    /// A file holds no card.
    pub why_no_card_read(format: &str) = "why-no-card-read";
    /// What can be read.
    pub hint_import_help() = "hint-import-help";
    /// A deck would be too large.
    pub why_would_be_too_large() = "why-would-be-too-large";
    /// What to do about that.
    pub hint_divide() = "hint-divide";
    /// How an import went.
    pub imported(cards: &str, format: &str, out: usize, changed: usize) = "imported";
    /// How an import to a file went.
    pub imported_to(cards: &str, format: &str, file: &str, out: usize, changed: usize) = "imported-to";
    /// A file cannot be read.
    pub fault_file() = "fault-file";
    /// A path may be wrong.
    pub hint_check_path() = "hint-check-path";
    /// What to name.
    pub hint_prompts() = "hint-prompts";
    /// A file to import is a deck.
    pub is_deck_already(file: &str) = "is-deck-already";
    /// A file does not say what it is.
    pub unknown_format(file: &str) = "unknown-format";
    /// A file cannot be written.
    pub fault_not_written() = "fault-not-written";
    /// A file to write is the one to read.
    pub why_file_to_read() = "why-file-to-read";
    /// How another is named.
    pub hint_another_to() = "hint-another-to";
    /// A title is blank.
    pub title_without_letters() = "title-without-letters";
    /// A title has a character that is not shown.
    pub title_holds(character: &str) = "title-holds";
    /// An option goes with another one.
    pub paper_for_html() = "paper-for-html";
    print_page(count: usize) = "print-page";
    print_sentence() = "print-sentence";
    print_action() = "print-action";
    print_scale() = "print-scale";
    print_choice() = "print-choice";
    print_guess() = "print-guess";
    print_pause() = "print-pause";
    print_one() = "print-one";
    print_together() = "print-together";
    print_say_back() = "print-say-back";
    print_another_way() = "print-another-way";
    /// A deck has no cards to export.
    pub fault_nothing_to_export() = "fault-nothing-to-export";
    /// No card can be played.
    pub why_no_playable_card() = "why-no-playable-card";
    /// Where the reasons are told.
    pub hint_deck_check() = "hint-deck-check";
    /// How an export went.
    pub exported(cards: &str, file: &str) = "exported";
    /// A file to write is a folder.
    pub why_is_folder() = "why-is-folder";
    /// What to name.
    pub hint_file_in_folder() = "hint-file-in-folder";
    /// A folder is not there.
    pub why_no_such_folder() = "why-no-such-folder";
    /// What to do about that.
    pub hint_create_folder() = "hint-create-folder";
    /// A file to write is a device or a pipe.
    pub why_not_regular() = "why-not-regular";
    /// What to name.
    pub hint_another_file() = "hint-another-file";
    /// The same, where writing failed.
    pub hint_nothing_changed() = "hint-nothing-changed";
    /// A file is there already.
    pub fault_nothing_is_written() = "fault-nothing-is-written";
    /// What to do about that.
    pub hint_force() = "hint-force";
}

sayings! {
    /// What is wrong with a name for a deck; beside it stands what to do.
    pub enum Name {
        Holds { character: char } = "name-holds";
        Lines = "name-of-lines";
        Path { name: String } = "name-is-path";
        TooLong = "name-too-long";
        NoLetters = "name-without-letters";
        Device { name: String } = "name-of-device";
    }
}

sayings! {
    /// Beside a deck lies the schema of another program.
    pub enum Schema {
        Other { file: String } = "other-schema";
    }
}

/// Something that the core has to say, in words.
pub fn said(saying: &impl Saying) -> String {
    catalogue::say(Part::Decks, saying.id(), &filled(saying))
}

/// What to do about a fault: what was found out about it, or else what is always to be done about
/// such a one, or about one of its code.
pub fn mending(fault: &Diagnostic) -> Option<String> {
    let wrong = &fault.wrong;
    let found_out = fault.advice.as_ref().map(said);
    let of_wrong = || catalogue::attribute(Part::Decks, wrong.id(), "help", &filled(wrong));
    found_out.or_else(of_wrong).or_else(|| advice(fault.code))
}

/// What is wrong, and what to do.
pub fn told(fault: &Diagnostic) -> String {
    let wrong = said(&fault.wrong);
    mending(fault).map_or_else(|| wrong.clone(), |help| and_then(&wrong, &help))
}

/// What to do about every fault of a code, where it is one of taste.
pub fn advice(code: Code) -> Option<String> {
    catalogue::attribute(Part::Decks, &code_id(code), "help", &[])
}

/// One sentence that says what a code means.
pub fn meaning(code: Code) -> String {
    catalogue::say(Part::Decks, &code_id(code), &[])
}

/// Why there is such a rule, where it is one of taste.
pub fn reason(code: Code) -> Option<String> {
    catalogue::attribute(Part::Decks, &code_id(code), "reason", &[])
}

/// How much a fault matters, in a word.
pub fn severity(severity: Severity) -> String {
    match severity {
        Severity::Error => is_error(),
        Severity::Warning => is_warning(),
        Severity::Style => is_style(),
    }
}

/// A character that is not shown: its code point, and why.
pub fn unprintable(seen: &Unprintable) -> String {
    let ground = catalogue::say(Part::Decks, saying::ground(seen.ground()), &[]);
    character(&format!("U+{:04X}", seen.character as u32), &ground)
}

/// What stands beside a message: what to do about it.
pub fn advised(saying: &impl Saying) -> String {
    catalogue::attribute(Part::Decks, saying.id(), "help", &filled(saying)).unwrap_or_default()
}

/// A number of faults of one kind, with its noun.
pub fn faults_of(severity: Severity, count: usize) -> String {
    match severity {
        Severity::Error => errors(count),
        Severity::Warning => warnings(count),
        Severity::Style => styles(count),
    }
}

/// What a fault of this kind costs.
pub fn costs(severity: Severity) -> String {
    match severity {
        Severity::Error => costs_error(),
        Severity::Warning => costs_warning(),
        Severity::Style => costs_style(),
    }
}

/// What became of a piece of an imported file.
pub fn fate(fate: Fate) -> String {
    match fate {
        Fate::LeftOut => is_left_out(),
        Fate::Changed => is_changed(),
        Fate::Worth => is_worth(),
    }
}

/// A form in which cards come.
pub fn format(format: Format) -> String {
    match format {
        Format::Lines => of_lines(),
        Format::Markdown => of_markdown(),
        Format::Csv => of_csv(),
        Format::Tsv => of_tsv(),
        Format::Json => of_json(),
        Format::Hascard => of_hascard(),
        Format::Hashcards => of_hashcards(),
        Format::Anki => of_anki(),
    }
}

/// What the page of this many cards says by itself.
pub fn page_of_cards(count: usize) -> Labels {
    Labels {
        print: print_page(count),
        depths: [Depth::Light, Depth::Warm, Depth::Deep].map(super::depth),
        kinds: [print_sentence(), print_action(), print_scale(), print_choice(), print_guess(), print_pause()],
        one: print_one(),
        together: print_together(),
        say_back: print_say_back(),
        another_way: print_another_way(),
    }
}

/// The name of the message of a code.
pub(super) fn code_id(code: Code) -> String {
    format!("code-{code}")
}

/// What is put into a message, in the language that is spoken.
fn filled(saying: &impl Saying) -> Vec<(&'static str, FluentValue<'_>)> {
    saying.slots().into_iter().map(|(name, slot)| (name, value(slot))).collect()
}

fn value(slot: Slot<'_>) -> FluentValue<'_> {
    let words = |words: String| FluentValue::String(Cow::Owned(words));
    match slot {
        Slot::Number(number) => number.into(),
        Slot::Words(words) => words.into(),
        Slot::Message(id) => words(catalogue::say(Part::Decks, id, &[])),
        Slot::All(list) => words(list.join(", ")),
        Slot::Either(list) => words(one_of(list)),
        Slot::Character(c) => words(unprintable(&Unprintable { at: 0..c.len_utf8(), character: c })),
    }
}

/// `"a", "b" or "c"`.
fn one_of(list: &[&str]) -> String {
    let quoted: Vec<String> = list.iter().map(|word| format!("\"{word}\"")).collect();
    match quoted.as_slice() {
        [first @ .., last] if !first.is_empty() => either(&first.join(", "), last),
        words => words.concat(),
    }
}
