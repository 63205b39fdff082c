//! Every language says everything that English says, and nothing that no terminal should be sent.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use time::{Month, Weekday};

use super::catalogue::{self, Part};
use super::{HELP, SENTENCES, commands, dates, decks, keys, plain, reasons, settings};
use crate::app::keymap::{ROWS, Scope};
use crate::deck::import::{Encoding, Foreign, Remark};
use crate::diagnostic::{Advice, Code, Named, Type, Wrong};
use crate::language::Language;
use crate::saying;
use crate::text;

/// The messages of a file: names and attributes as `name.attribute`, each with the slots it uses.
/// Read from the lines as a translator sees them, apart from the parser that the program uses.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut at) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let name = line.split(" =").next().unwrap_or_default();
        if line.starts_with(' ') {
            if let Some(attribute) = name.trim().strip_prefix('.').filter(|_| line.contains(" =")) {
                at = format!("{message}.{attribute}");
            }
        } else {
            message = name.to_owned();
            at = name.to_owned();
        }
        let line = line.replace("{ $", "{$");
        let slots = line.split("{$").skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
        });
        let keys = line.split("KEY(").skip(1).filter_map(|rest| Some(format!("KEY({})", rest.split_once(')')?.0)));
        let slots = slots.chain(keys);
        let known = found.contains_key(&at);
        assert!(!known || line.starts_with(' '), "`{at}` stands twice");
        found.entry(at.clone()).or_default().extend(slots);
    }
    found
}

fn files() -> impl Iterator<Item = (Language, Part, &'static str)> {
    Language::all().flat_map(|language| Part::ALL.map(|part| (language, part, part.source(language))))
}

#[test]
fn every_file_is_read_without_a_fault() {
    for (language, part, source) in files() {
        let read = FluentResource::try_new(source.to_owned());
        assert!(read.is_ok(), "{} {part:?}: {:?}", language.tag(), read.expect_err("looked at").1);
        catalogue::speak(language);
        let read = read.expect("looked at");
        assert!(messages(source).keys().filter(|name| !name.contains('.')).count() == read.entries().count());
    }
}

#[test]
fn every_language_has_every_message_with_its_slots() {
    for part in Part::ALL {
        let english = messages(part.source(Language::ENGLISH));
        for language in Language::all() {
            assert_eq!(messages(part.source(language)), english, "{} {part:?}", language.tag());
        }
    }
}

/// Every sentence of the screens, with what is put into it.
fn screens() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    SENTENCES.iter().chain(dates::SENTENCES).chain(reasons::SENTENCES).chain(settings::SENTENCES)
}

/// The names of all messages of the screens that the code can say.
fn said() -> BTreeSet<String> {
    let sentences = screens().map(|(id, _)| (*id).to_owned());
    let keys = ROWS.iter().map(keys::message);
    let headings = Scope::TOLD.map(keys::heading_id);
    let weekdays = (0..7).map(|n| dates::weekday_id(Weekday::Monday.nth_next(n)).to_owned());
    let months = (0..12).map(|n| dates::month_id(Month::January.nth_next(n)).to_owned());
    let places = ["config", "data_dir", "decks_dir", "color"];
    let settings = crate::settings::ROWS.iter().map(|row| row.key).chain(places).map(settings::message);
    sentences.chain(keys).chain(headings).chain(weekdays).chain(months).chain(settings).collect()
}

#[test]
fn what_is_said_is_there_and_what_is_there_is_said() {
    let there = messages(Part::Screens.source(Language::ENGLISH));
    let there: BTreeSet<String> = there.into_keys().filter(|name| !name.contains('.')).collect();
    assert_eq!(said(), there);
    let lines = messages(Part::Lines.source(Language::ENGLISH));
    let said = plain::SENTENCES.iter().map(|(id, _)| (*id).to_owned());
    assert_eq!(said.collect::<BTreeSet<_>>(), lines.into_keys().collect());
    let help = messages(Part::Help.source(Language::ENGLISH));
    let help: BTreeSet<&str> = help.keys().filter(|name| !name.contains('.')).map(String::as_str).collect();
    assert_eq!(HELP.iter().copied().collect::<BTreeSet<_>>(), help);
    let commands = messages(Part::Commands.source(Language::ENGLISH));
    let is_sentence = |name: &&String| !name.contains('.') && !name.starts_with("okdeck");
    let commands: BTreeSet<&str> = commands.keys().filter(is_sentence).map(String::as_str).collect();
    assert_eq!(commands::SENTENCES.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), commands);
    let faults = messages(Part::Decks.source(Language::ENGLISH));
    let faults: BTreeSet<String> = faults.into_keys().filter(|name| !name.contains('.')).collect();
    let codes = codes().map(decks::code_id);
    let grounds = saying::GROUNDS.map(|ground| saying::ground(ground).to_owned());
    let said = sentences_of_decks().map(|(id, _)| (*id).to_owned()).chain(codes).chain(grounds);
    assert_eq!(said.collect::<BTreeSet<_>>(), faults);
}

/// Every sentence for people who write decks, with what is put into it.
fn sentences_of_decks() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    let faults = [Wrong::SENTENCES, Advice::SENTENCES, Type::SENTENCES, Named::SENTENCES];
    let imports = [Remark::SENTENCES, Foreign::SENTENCES, Encoding::SENTENCES];
    let commands = [decks::SENTENCES, decks::Name::SENTENCES, decks::Schema::SENTENCES];
    faults.into_iter().chain(imports).chain(commands).flatten()
}

fn codes() -> impl Iterator<Item = Code> {
    Code::ALL.iter().chain(Code::OF_SETTINGS).copied()
}

/// A rule of taste has a reason and says what to do; its code says so for all that it finds.
#[test]
fn every_rule_of_wording_has_a_reason_and_advice() {
    for language in Language::all() {
        catalogue::speak(language);
        for code in codes() {
            let is_rule = crate::deck::wording::RULES.iter().any(|rule| rule.code == code);
            let reason = decks::reason(code);
            assert_eq!(reason.is_some(), is_rule, "{} {code}", language.tag());
            assert!(reason.is_none_or(|reason| reason.ends_with('.')), "{} {code}", language.tag());
            assert_eq!(decks::advice(code).is_some(), is_rule, "{} {code}", language.tag());
        }
    }
}

#[test]
fn sentences_take_what_they_are_given() {
    let parts = [
        (Part::Screens, screens().collect::<Vec<_>>()),
        (Part::Commands, commands::SENTENCES.iter().collect()),
        (Part::Lines, plain::SENTENCES.iter().collect()),
        (Part::Decks, sentences_of_decks().collect()),
    ];
    for (part, sentences) in parts {
        let there = messages(part.source(Language::ENGLISH));
        for (id, slots) in sentences {
            let given: BTreeSet<String> = slots.iter().map(|slot| (*slot).to_owned()).collect();
            let mut taken = there[*id].clone();
            taken.retain(|slot| !slot.starts_with("KEY"));
            taken.extend(there.get(&format!("{id}.help")).into_iter().flatten().cloned());
            assert_eq!(taken, given, "{id}");
        }
    }
}

/// A key is named by a row that is there, and is its first one.
#[test]
fn every_key_that_is_named_has_a_row() {
    let mut seen = 0;
    for (language, part, source) in files() {
        for key in messages(source).into_values().flatten().filter(|slot| slot.starts_with("KEY")) {
            let named: Vec<&str> = key.split('"').collect();
            assert!(keys::row(named[1], named[3]).is_some(), "{} {part:?}: {key}", language.tag());
            seen += 1;
        }
    }
    assert!(seen > 150, "{seen}");
}

#[test]
fn every_row_of_the_keymap_says_what_it_does() {
    for language in Language::all() {
        catalogue::speak(language);
        for row in ROWS {
            assert!(!keys::does(row).is_empty(), "{} {:?} {}", language.tag(), row.scope, row.name);
        }
    }
}

/// The column of a value in a window of 40 cells.
const VALUE: usize = 16;

#[test]
fn every_word_that_a_setting_takes_is_said() {
    for language in Language::all() {
        catalogue::speak(language);
        for row in crate::settings::ROWS {
            for word in row.takes.words().iter().filter(|word| **word != "auto") {
                let said = settings::setting_value(row.key, &crate::settings::Value::word(word));
                assert!(text::width(&said) <= VALUE, "{} {}: {said}", language.tag(), row.key);
                // Warm is warm in German too.
                assert!(
                    language == Language::ENGLISH || *word == "warm" || said != *word,
                    "{} {}: {said}",
                    language.tag(),
                    row.key
                );
            }
        }
    }
    assert_eq!(settings::word("theme", "ours"), "ours", "the name of a file");
}

#[test]
fn a_sentence_begins_with_a_capital_also_where_no_names_were_given() {
    catalogue::speak(Language::tagged("fr").expect("French is spoken"));
    assert_eq!(super::is_covered("une personne"), "Une personne a répondu, c'est couvert.");
    assert_eq!(super::who_said("l'autre"), "L'autre\u{a0}:");
    assert!(super::size(48, [30, 18, 0], 1).ends_with("1 déjà vue."), "{}", super::size(48, [30, 18, 0], 1));
}

#[test]
fn no_sentence_can_drive_the_terminal_or_raises_its_voice() {
    for (language, part, source) in files() {
        let fault = text::first_unprintable(source);
        assert!(fault.is_none(), "{} {part:?}: {fault:?}", language.tag());
        assert!(!source.contains('\t') && !source.contains('!'), "{} {part:?}", language.tag());
    }
}

/// A French sign of two parts is never the first of a line: the space before it does not break.
#[test]
fn french_signs_of_two_parts_stand_behind_a_space_that_does_not_break() {
    let french = Language::tagged("fr").expect("French is spoken");
    for part in Part::ALL {
        for line in part.source(french).lines().filter(|line| !line.starts_with('#')) {
            let parts = line.match_indices([';', ':', '?', '»']);
            // A colon inside a word is none of a sentence, such as that of a time.
            let parts =
                parts.filter(|(at, sign)| *sign != ":" || line[at + 1..].chars().next().is_none_or(|c| c == ' '));
            for (at, sign) in parts {
                assert!(line[..at].ends_with('\u{a0}'), "{part:?}: `{sign}` in `{line}`");
            }
            assert!(!line.replace("«\u{a0}", "").contains('«'), "{part:?}: {line}");
        }
    }
}

#[test]
fn names_are_put_in_without_isolating_marks() {
    assert_eq!(super::answers_alone(&crate::deck::Kind::Question, false, "Zoë", "Sam"), "Zoë answers, Sam looks away");
}
