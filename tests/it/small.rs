//! Small windows: nothing that is cut there cannot be read some other way, and no answer is missing.

use std::collections::BTreeSet;

use okdeck::app::actions::Actions;
use okdeck::app::keymap::{self, Scope};
use okdeck::language::Language;
use okdeck::words;

use crate::harness::Sofa;

const SMALL: (u16, u16) = (40, 12);

/// A card with everything that can make one long; each word stands in it once.
const LONG: &str = "\
title = \"Ours\"
cards = [
  \"A first card.\",
  { kind = \"choice\", text = \"TEXT\", options = [OPTIONS], follow_ups = [\"alpha beta\", \"gamma delta\"] },
  \"A last card.\",
]
";

fn numbered(name: &str, count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("{name}{n:02}")).collect()
}

fn long_deck() -> Sofa {
    let options: Vec<String> =
        numbered("pick", 9).chunks(1).map(|words| format!("\"{} of a few words\"", words.join(" "))).collect();
    let deck = LONG.replace("TEXT", &numbered("word", 40).join(" ")).replace("OPTIONS", &options.join(", "));
    Sofa::with_deck(&deck).size(SMALL)
}

/// The words that come into sight while `key` is pressed until nothing changes any more.
fn read_with(mut sofa: Sofa, key: &str) -> (Sofa, BTreeSet<String>) {
    let mut seen = BTreeSet::new();
    loop {
        let screen = sofa.screen();
        seen.extend(screen.split_whitespace().map(str::to_owned));
        sofa = sofa.press(key);
        if sofa.screen() == screen {
            return (sofa, seen);
        }
    }
}

#[track_caller]
fn all_seen(seen: &BTreeSet<String>, words: impl IntoIterator<Item = String>) {
    let missing: Vec<String> = words.into_iter().filter(|word| !seen.contains(word)).collect();
    assert_eq!(missing, [] as [String; 0]);
}

#[test]
fn a_card_can_be_read_whole_in_the_deck_view() {
    let (sofa, seen) = read_with(long_deck().press("v"), "down");
    all_seen(&seen, numbered("word", 40).into_iter().chain(numbered("pick", 9)));
    all_seen(&seen, ["alpha", "beta", "gamma", "delta", "first", "last"].map(str::to_owned));
    // And back, without a card that is jumped over.
    let (_, seen) = read_with(sofa, "up");
    assert!(seen.contains("first") && seen.contains("word01"), "{seen:?}");
}

#[test]
fn the_list_of_cards_shows_the_one_at_hand_whole() {
    let sofa = long_deck().deal("ours", 1).press("enter right right i");
    let (_, seen) = read_with(read_with(sofa, "up").0, "down");
    all_seen(&seen, numbered("word", 40));
}

#[test]
fn what_can_be_done_is_said_in_full_in_every_language() {
    for language in Language::all() {
        words::in_language(language, || {
            let mut sofa = long_deck().deal("ours", 1).press("enter");
            let listed = Actions::of(&sofa.app).expect("a list").rows;
            sofa = sofa.press("tab");
            for row in listed {
                let screen = sofa.screen();
                let lines = screen
                    .lines()
                    .skip_while(|line| !line.contains('›'))
                    .map(|line| line.trim_matches(['│', ' ', '›']));
                let seen: Vec<&str> = lines.flat_map(str::split_whitespace).collect();
                let does = words::does(row);
                // Its words stand in their order, with the keys between two of them.
                let mut rest = seen.iter();
                assert!(does.split_whitespace().all(|word| rest.any(|seen| *seen == word)), "{does}\n{screen}");
                sofa = sofa.press("down");
            }
        });
    }
}

#[test]
fn a_long_card_is_answered_with_all_of_it_in_reach() {
    let on_card = |keys: &&str| long_deck().deal("ours", 1).press(&format!("enter {keys}"));
    let sofa = ["", "right", "right right"].iter().map(on_card).find(|sofa| sofa.screen().contains("word01"));
    let sofa = sofa.expect("it is dealt").press("enter");
    assert!(sofa.screen().contains("word01") && sofa.screen().contains("page down"), "{}", sofa.screen());
    let (sofa, seen) = read_with(sofa, "pagedown");
    all_seen(&seen, numbered("word", 40).into_iter().chain(numbered("pick", 9)));
    assert!(sofa.screen().contains("page up"), "{}", sofa.screen());
    // The next one at the keyboard begins at the beginning.
    assert!(sofa.press("3 enter enter").screen().contains("word01"));
}

#[test]
fn a_break_can_be_ended_in_every_language() {
    for language in Language::all() {
        words::in_language(language, || {
            let screen = long_deck().deal("ours", 1).press("enter b enter").screen();
            for row in ["accept", "leave", "end-gently"] {
                let row = keymap::rows(Scope::Break).find(|other| other.name == row).expect("a row");
                assert!(screen.contains(&words::short(row)), "{}\n{screen}", row.name);
            }
        });
    }
}

#[test]
fn labels_of_limits_are_whole_in_every_language() {
    for language in Language::all() {
        words::in_language(language, || {
            let screen = Sofa::at_home().size(SMALL).press("down L").screen();
            assert!(!screen.contains('…'), "{screen}");
        });
    }
}

#[test]
fn long_answers_can_be_read_when_they_are_open() {
    let words = |name: &str| numbered(name, 30).join(" ");
    let sofa = Sofa::with_deck("title = \"Ours\"\ncards = [\"What was good, what was not, and what comes next?\"]\n");
    let sofa = sofa.size(SMALL).press("enter enter p").type_in(&words("one")).press("enter enter");
    let sofa = sofa.type_in(&words("two")).press("enter o");
    let (_, seen) = read_with(sofa, "down");
    all_seen(&seen, numbered("one", 30).into_iter().chain(numbered("two", 30)));
    assert!(seen.contains("next?"), "{seen:?}");
}

#[test]
fn the_question_can_be_read_while_somebody_has_the_floor() {
    let (_, seen) = read_with(long_deck().deal("ours", 1).press("enter right o"), "down");
    let (_, other) = read_with(long_deck().deal("ours", 1).press("enter o"), "down");
    assert!(seen.contains("word40") || other.contains("word40"), "{seen:?} {other:?}");
}

#[test]
fn the_way_to_the_next_view_stands_below_in_every_language() {
    for language in Language::all() {
        words::in_language(language, || {
            let row = keymap::rows(Scope::History).find(|row| row.name == "next-view").expect("a way on");
            let screen = Sofa::at_home().size(SMALL).press("h").screen();
            assert!(screen.contains(&format!("tab {}", words::short(row))), "{screen}");
        });
    }
}

/// Who comes to a screen can leave it, and sees how.
#[test]
fn the_way_out_stands_below_in_every_language() {
    let ways = [
        (Scope::Settings, ","),
        (Scope::History, "h"),
        (Scope::Deck, "v"),
        (Scope::Limits, "L"),
        (Scope::Before, "enter"),
        (Scope::Index, "enter enter i"),
        (Scope::Line, "n"),
        (Scope::Answer, "enter enter p"),
        (Scope::Cover, "enter enter p 1 enter"),
        (Scope::BreakTime, "enter enter b"),
        (Scope::Help, "?"),
        (Scope::Actions, "tab"),
    ];
    for language in Language::all() {
        words::in_language(language, || {
            for (scope, keys) in ways {
                let sofa = Sofa::at_home().size(SMALL).press(keys);
                assert_eq!(sofa.app.scope(), scope);
                let row = keymap::rows(scope).find(|row| row.name == "cancel").expect("a way out");
                let screen = sofa.screen();
                assert!(
                    screen.contains(&format!("esc {}", words::short(row))),
                    "{} {scope:?}\n{screen}",
                    language.tag()
                );
            }
        });
    }
}

#[test]
fn what_is_searched_for_is_seen_while_it_is_typed() {
    for language in Language::all() {
        words::in_language(language, || {
            let screen = Sofa::at_home().size(SMALL).press("/").type_in("communication").screen();
            assert!(screen.contains("communication"), "{screen}");
        });
    }
}

#[test]
fn a_list_says_that_it_goes_on() {
    assert!(Sofa::at_home().size(SMALL).screen().contains('↓'));
    let end = Sofa::at_home().size(SMALL).press("end").screen();
    assert!(end.contains('↑') && !end.contains('↓'), "{end}");
}

#[test]
fn a_card_of_several_lines_is_whole_while_somebody_has_the_floor() {
    let line = numbered("word", 30).join(" ");
    let deck = format!("title = \"Ours\"\ncards = [\"A first line.\\n{line}\"]\n");
    let (_, seen) = read_with(Sofa::with_deck(&deck).press("enter enter o"), "down");
    all_seen(&seen, numbered("word", 30));
}
