//! Every screen in every language: whatever a tall window says, one of 80 by 24 says too.

use std::collections::BTreeSet;
use std::time::Duration;

use okdeck::couple::Allowed;
use okdeck::language::Language;
use okdeck::words;

use crate::harness::Sofa;

const SCALE: &str = "title = \"Ours\"\n[[cards]]\nid = \"energy\"\nkind = \"scale\"\ntext = \"0?\"\n";
const CHOICE: &str = "title = \"Ours\"\n[[cards]]\nkind = \"choice\"\ntext = \"1?\"\noptions = [\"A\", \"B\"]\n";
const GUESS: &str = "title = \"Ours\"\n[[cards]]\nkind = \"guess\"\ntext = \"2?\"\n";
const KINDS: &str = "title = \"Ours\"\n[[cards]]\nkind = \"action\"\ntext = \"3?\"\nalt = \"4\"\ntimer = \"2m\"\n\
[[cards]]\nkind = \"sentence\"\ntext = \"5\"\nfloor = true\n[[cards]]\ntext = \"6?\"\nturn = \"together\"\n\
[[cards]]\ntext = \"7?\"\nturn = \"one\"\n";
const DEPTHS: &str = "title = \"Ours\"\ncards = [{ text = \"0?\" }, { text = \"1?\" }, { text = \"2?\", depth = 2, \
theme = \"t\" }, { text = \"3?\", depth = 2 }, { text = \"4?\", depth = 3 }]\n";
const FAULTY: &str = "title = \"Ours\"\ncards = [\"0?\", 1]\n";
const CAREFUL: &str = "title = \"Ours\"\nsafety_note = true\ncards = [\"0?\", \"1?\"]\n";

/// A screen by the deck it is played with and the keys that lead to it.
const SCREENS: &[(&str, &str)] = &[
    (DEPTHS, ""),
    (DEPTHS, "o"),
    (DEPTHS, "v"),
    (DEPTHS, "v * x"),
    (DEPTHS, "/ x"),
    (DEPTHS, "p"),
    (DEPTHS, "L"),
    (DEPTHS, "L n enter"),
    (DEPTHS, "L n enter enter enter"),
    (DEPTHS, "h"),
    (DEPTHS, "h tab"),
    (DEPTHS, "h tab tab"),
    (DEPTHS, "h tab tab tab"),
    (DEPTHS, "h tab tab tab tab"),
    (DEPTHS, "h D"),
    (FAULTY, ""),
    (CAREFUL, "enter"),
    (DEPTHS, "enter"),
    (DEPTHS, "enter enter"),
    (DEPTHS, "enter enter *"),
    (DEPTHS, "enter enter x left"),
    (DEPTHS, "enter enter s"),
    (DEPTHS, "enter enter l"),
    (DEPTHS, "enter enter u"),
    (DEPTHS, "enter enter u left"),
    (DEPTHS, "enter enter f"),
    (DEPTHS, "enter enter t"),
    (DEPTHS, "enter enter n a esc"),
    (DEPTHS, "enter enter z"),
    (DEPTHS, "enter enter K"),
    (DEPTHS, "enter enter right right"),
    (DEPTHS, "enter enter right right 3"),
    (DEPTHS, "enter enter right right 2 enter 3"),
    (DEPTHS, "enter enter b"),
    (DEPTHS, "enter enter b enter"),
    (DEPTHS, "enter enter b enter enter"),
    (DEPTHS, "enter enter o"),
    (DEPTHS, "enter enter o enter"),
    (DEPTHS, "enter enter o y"),
    (DEPTHS, "enter enter o enter enter"),
    (DEPTHS, "enter enter o enter y enter y"),
    (DEPTHS, "enter enter e"),
    (DEPTHS, "enter enter right e"),
    (DEPTHS, "enter enter e a x enter enter enter enter enter"),
    (DEPTHS, "o enter enter"),
    (DEPTHS, "o enter enter b enter"),
    (DEPTHS, "enter enter right esc"),
    (KINDS, "enter enter"),
    (KINDS, "enter enter t"),
    (KINDS, "enter enter t t"),
    (KINDS, "enter enter right"),
    (KINDS, "enter enter right right"),
    (KINDS, "enter enter right right right"),
    (SCALE, "enter enter"),
    (SCALE, "enter enter enter"),
    (SCALE, "enter enter enter enter"),
    (SCALE, "enter enter enter 7 enter"),
    (SCALE, "enter enter enter 7 enter enter"),
    (SCALE, "enter enter enter 7 enter enter 4 enter"),
    (SCALE, "enter enter enter 7 enter enter 4 enter o"),
    (SCALE, "enter enter enter 7 enter enter 4 enter c"),
    (SCALE, "enter enter enter 7 enter enter 4 enter o K"),
    (SCALE, "enter enter enter 7 enter enter 4 enter o K K"),
    (CHOICE, "enter enter enter"),
    (GUESS, "enter enter enter"),
    (GUESS, "enter enter enter a enter enter"),
];

/// The keys that open an overlay, and what it says.
type Overlay = (&'static str, fn() -> Vec<String>);

/// What lies on a screen and covers a part of it.
const OVERLAYS: &[Overlay] = &[
    ("n", || [vec![words::names_title(), words::names()], words::name_labels().to_vec()].concat()),
    ("enter enter n", || vec![words::note_title()]),
    ("enter enter i", || vec![words::index_title(), words::find(), words::still_to_come()]),
    ("enter enter e a", || vec![words::agreements_title(), words::agreements()]),
];

/// A way to come to a couple, who may have given names.
type Couple = fn(&str) -> Sofa;

const COUPLES: [Couple; 2] = [Sofa::with_deck, |deck| Sofa::with_deck(deck).named("Alexandra", "Sebastian")];

/// The words of a screen, without what is drawn around them.
fn said(screen: &str) -> BTreeSet<String> {
    screen.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).map(str::to_owned).collect()
}

fn each_language(look: impl Fn(&str)) {
    for language in Language::all() {
        words::speak(language);
        look(language.tag());
    }
    words::speak(Language::ENGLISH);
}

#[test]
fn every_screen_fits_a_window_of_80_by_24() {
    each_language(|tag| {
        for (deck, keys) in SCREENS {
            for couple in COUPLES {
                let at = |size| couple(deck).size(size).press(keys).screen();
                let (tall, usual) = (at((80, 60)), at((80, 24)));
                let missing: Vec<String> = said(&tall).difference(&said(&usual)).cloned().collect();
                assert!(missing.is_empty(), "{tag}, keys `{keys}`: {missing:?} are missing\n{usual}\n{tall}");
            }
        }
    });
}

#[test]
fn what_lies_on_a_screen_is_said_whole() {
    each_language(|tag| {
        for (keys, says) in OVERLAYS {
            let screen = Sofa::with_deck(DEPTHS).press(keys).screen();
            let missing: Vec<String> = said(&says().join(" ")).difference(&said(&screen)).cloned().collect();
            assert!(missing.is_empty(), "{tag}, keys `{keys}`: {missing:?}\n{screen}");
        }
    });
}

/// What is said in the last rows is said whole: the words on the screen are those of the sentence.
#[test]
fn no_status_and_no_key_is_cut() {
    each_language(|tag| {
        for (deck, keys) in SCREENS {
            let sofa = Sofa::with_deck(deck).named("Alexandra", "Sebastian").press(keys);
            let screen = sofa.screen();
            let footer: Vec<&str> = screen.lines().rev().take(4).collect();
            assert!(footer.iter().all(|line| !line.contains('…')), "{tag}, keys `{keys}`:\n{screen}");
            let status = sofa.app.status.clone().unwrap_or_default();
            let missing: Vec<String> = said(&status).difference(&said(&screen)).cloned().collect();
            assert!(missing.is_empty(), "{tag}, keys `{keys}`: {missing:?} of the status\n{screen}");
        }
    });
}

/// The keys for which English has room in the footer have room in every language.
#[test]
fn the_footer_shows_as_many_keys_as_people_need() {
    let shown = |deck: &str, keys: &str| {
        let screen = Sofa::with_deck(deck).press(keys).screen();
        screen.lines().last().map_or(0, |footer| footer.split("   ").filter(|key| !key.trim().is_empty()).count())
    };
    each_language(|tag| {
        for (deck, keys) in SCREENS {
            words::speak(Language::ENGLISH);
            let english = shown(deck, keys);
            words::speak(Language::tagged(tag).expect("a language that is there"));
            let here = shown(deck, keys);
            assert!(here + 2 >= english, "{tag}, keys `{keys}`: {here} keys where English shows {english}");
        }
    });
}

/// Limits are marked where little room is left, and say whole who marks and what was marked.
#[test]
fn limits_are_said_whole_in_a_small_window() {
    each_language(|tag| {
        for couple in COUPLES {
            let screen = couple(DEPTHS).size((40, 12)).press("L m").screen();
            let says = [words::marks_alone("", ""), words::allowed(Allowed::NotNow)].join(" ");
            assert!(said(&says).is_subset(&said(&screen)), "{tag}: {says}\n{screen}");
        }
    });
}

/// How deep to go on is asked of one who sits alone before a small window.
#[test]
fn the_rule_of_how_deep_to_go_is_said_in_a_small_window() {
    each_language(|tag| {
        for couple in COUPLES {
            let screen = couple(DEPTHS).size((40, 12)).press("enter enter right right").screen();
            assert!(said(&words::ready_rule()).is_subset(&said(&screen)), "{tag}:\n{screen}");
        }
    });
}

#[test]
fn the_help_is_whole_in_every_language() {
    each_language(|tag| {
        let help = Sofa::with_deck(DEPTHS).size((80, 400)).press("?").screen();
        for (heading, paragraphs) in words::help() {
            assert!(help.contains(&heading), "{tag}: {heading}");
            for paragraph in paragraphs {
                assert!(said(&paragraph).is_subset(&said(&help)), "{tag}: {paragraph}");
            }
        }
    });
}

#[test]
fn the_dates_of_a_year_are_said_in_every_language() {
    each_language(|tag| {
        let first = time::macros::date!(2025 - 01 - 01);
        let days: BTreeSet<String> = (0..365).map(|n| words::day(first + Duration::from_secs(n * 86_400))).collect();
        assert_eq!(days.len(), 365, "{tag}");
        let short: BTreeSet<String> =
            (0..365).map(|n| words::short_day(first + Duration::from_secs(n * 86_400))).collect();
        assert_eq!(short.len(), 365, "{tag}");
        assert!(short.iter().all(|day| okdeck::text::width(day) <= 12), "{tag}: a column of 12 cells: {short:?}");
    });
}

/// Whoever answers alone in a small window, in however many words it is said who does, sees the question.
#[test]
fn the_question_stays_in_view_while_it_is_answered_in_a_small_window() {
    let question = "title = \"T\"\ncards = [\"Welche Stadt möchtest du noch einmal sehen, und mit wem?\"]\n";
    each_language(|tag| {
        for couple in COUPLES {
            for keys in ["enter enter p", "enter enter p enter"] {
                let screen = couple(question).size((40, 12)).press(keys).screen();
                assert!(said("Welche Stadt möchtest").is_subset(&said(&screen)), "{tag}, keys `{keys}`:\n{screen}");
                assert!(screen.contains('_'), "{tag}, keys `{keys}`:\n{screen}");
            }
        }
    });
}

/// What there is to do at the end of an evening is said in a small window, and so is every answer to how
/// deep to go on and to what is wanted.
#[test]
fn the_footer_of_a_small_window_leaves_nothing_out_that_is_a_choice() {
    each_language(|tag| {
        let screen = Sofa::with_deck(DEPTHS).size((40, 12)).press("enter enter e").screen();
        assert!(screen.lines().last().is_some_and(|footer| footer.contains("   a ")), "{tag}:\n{screen}");
        let screen = Sofa::with_deck(DEPTHS).size((40, 12)).press("enter enter right right").screen();
        let footer = |screen: &str| screen.lines().rev().take(2).collect::<Vec<_>>().join(" ");
        assert!(["1 ", "2 ", "3 "].iter().all(|choice| footer(&screen).contains(choice)), "{tag}:\n{screen}");
        let screen = Sofa::with_deck(DEPTHS).size((40, 12)).press("L").screen();
        let keys = [" y ", " m ", " n ", " enter "];
        assert!(keys.iter().all(|key| footer(&screen).contains(key)), "{tag}:\n{screen}");
        let screen = Sofa::with_deck(SCALE).size((40, 12)).press("enter enter").screen();
        assert!(footer(&screen).contains(" enter "), "{tag}:\n{screen}");
    });
}
