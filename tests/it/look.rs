//! A look at an evening that another program has open.

use okdeck::app::command::Outcome;

use crate::harness::{SIZES, Sofa};

const DECK: &str = "title = \"Ours\"
[[cards]]
id = \"one\"
text = \"Where did you walk, and what was the weather like on the way there and back again?\"
[[cards]]
id = \"two\"
text = \"What did you eat?\"
[[cards]]
id = \"three\"
text = \"Whom did you meet?\"
[[cards]]
id = \"four\"
text = \"What did you hear?\"
";

/// A home screen that was just told that its evening is open elsewhere, at the third card, with a
/// star, a note and a skip.
fn told() -> Sofa {
    let played = Sofa::with_deck(DECK).named("Alex", "Sam").press("enter enter * n").type_in("Along the river.");
    let mut sofa = played.press("esc right s").killed();
    let session = okdeck::session::record::read(&sofa.files[0].1).expect("a session").session;
    let effects = sofa.app.learn(Outcome::OpenElsewhere(Box::new(session)));
    assert!(effects.is_empty());
    sofa
}

#[test]
fn the_second_program_is_offered_three_ways() {
    for size in SIZES {
        insta::assert_snapshot!(format!("offered-{}x{}", size.0, size.1), told().size(size).screen());
    }
}

#[test]
fn a_look_shows_the_cards_so_far_and_no_words_of_the_two() {
    for size in SIZES {
        let screen = told().size(size).press("l").screen();
        assert!(!screen.contains("river") && !screen.contains("Whom did you meet"), "{screen}");
        insta::assert_snapshot!(format!("look-{}x{}", size.0, size.1), screen);
    }
}

#[test]
fn a_look_asks_for_nothing_to_be_written() {
    let files = told().files;
    let sofa = told().press("l s x * n u e w f right tab enter down pagedown end home");
    assert!(sofa.screen().contains("Only a look"), "{}", sofa.screen());
    assert_eq!(sofa.files, files);
    assert!(sofa.press("q").screen().contains("Continue"));
}

#[test]
fn another_evening_comes_from_the_same_decks() {
    let sofa = told().press("a");
    assert_eq!(sofa.app.session().expect("an evening").head.decks[0].to_string(), "ours");
    assert_eq!(sofa.app.session().expect("an evening").head.number, 2);
}
