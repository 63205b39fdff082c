//! An evening as the two live it: keys in, whole screen out; stop anywhere, resume, same evening.

use std::time::Duration;

use insta::assert_snapshot;
use okdeck::app::Screen;
use okdeck::app::home::Row;

use crate::harness::{SIZES, Sofa};

fn each_size(name: &str, make: impl Fn() -> Sofa) {
    for size in SIZES {
        assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), make().size(size).screen());
    }
}

#[test]
fn the_home_screen() {
    each_size("home", Sofa::at_home);
}

#[test]
fn before_the_first_card_stands_the_note() {
    each_size("before", || Sofa::at_home().press("down down down enter"));
}

#[test]
fn the_first_card_is_two_keys_away() {
    each_size("first_card", || Sofa::at_home().named("Alex", "Sam").press("enter enter"));
}

#[test]
fn a_card_with_follow_ups_star_and_note() {
    each_size("card_with_everything", || {
        Sofa::at_home()
            .named("Alex", "Sam")
            .press("down enter enter right f f * n")
            .type_in("To the lake,\nby bus.")
            .press("esc")
    });
}

#[test]
fn a_note_is_written() {
    each_size("note", || Sofa::at_home().press("enter enter n").type_in("Rain, and we walked anyway."));
}

#[test]
fn tonights_cards() {
    each_size("index", || Sofa::at_home().press("enter enter right s right i"));
    assert_snapshot!("index_search", Sofa::at_home().press("enter enter right right i").type_in("zzz").screen());
}

#[test]
fn the_help() {
    each_size("help", || Sofa::at_home().press("enter enter ?"));
}

#[test]
fn the_look_back() {
    each_size("summary", || {
        Sofa::at_home().press("enter enter right * n").type_in("A good one.").press("esc right e right")
    });
}

#[test]
fn the_cards_of_a_deck() {
    each_size("deck", || Sofa::at_home().press("v * down x"));
}

#[test]
fn the_names() {
    each_size("names", || Sofa::at_home().press("n").type_in("Alex").press("enter").type_in("Sam"));
}

#[test]
fn what_is_wrong_in_a_deck() {
    let deck = "title = \"Ours\"\n[[cards]]\ntext = \"Where to?\"\n[[cards]]\ntxt = \"Oh\"\n[[cards]]\ntext = \"Where?\"\nkind = \"qestion\"\n";
    each_size("problems", || Sofa::with_deck(deck).press("p"));
}

#[test]
fn an_evening_to_continue_comes_first() {
    each_size("continue", || {
        Sofa::at_home()
            .named("Alex", "Sam")
            .press("down enter enter enter enter")
            .killed()
            .wait(Duration::from_secs(2 * 86_400))
    });
}

#[test]
fn the_screen_hides_and_comes_back() {
    let before = Sofa::at_home().press("enter enter").screen();
    let hidden = Sofa::at_home().press("enter enter z");
    assert_snapshot!("hidden", hidden.screen());
    assert_eq!(hidden.press("z").screen(), before);
}

#[test]
fn a_clock_runs_down_and_nothing_is_lost() {
    let deck = "title = \"Ours\"\n[[cards]]\ntext = \"Breathe.\"\nkind = \"pause\"\ntimer = \"30s\"\n";
    let running = Sofa::with_deck(deck).press("enter enter t").wait(Duration::from_secs(9));
    assert!(running.screen().contains("0:21"), "{}", running.screen());
    let stopped = running.press("t").wait(Duration::from_secs(60));
    assert!(stopped.screen().contains("0:20   stopped"), "{}", stopped.screen());
    let over = stopped.press("t").wait(Duration::from_secs(60));
    assert!(over.screen().contains("Time is up. Go on when you like."), "{}", over.screen());
}

#[test]
fn turns_alternate_by_card_and_by_evening() {
    let sofa = Sofa::with_deck("title = \"Ours\"\ncards = [\"Aa?\", \"Bb?\", \"Cc?\"]\n")
        .named("Alex", "Sam")
        .press("enter enter");
    assert!(sofa.screen().contains("Alex answers first, then Sam"));
    let sofa = sofa.press("enter");
    assert!(sofa.screen().contains("Sam answers first, then Alex"));
    let sofa = sofa.press("w");
    assert!(sofa.screen().contains("Alex answers first, then Sam"));
    let sofa = sofa.press("left right");
    assert!(sofa.screen().contains("Alex answers first, then Sam"), "a swap is remembered");
    let sofa = sofa.press("esc end enter");
    assert!(sofa.screen().contains("Sam answers first, then Alex"), "{}", sofa.screen());
}

#[test]
fn the_three_ways_to_say_no() {
    let deck = "title = \"Ours\"\ncards = [\"Aa?\", \"Bb?\", \"Cc?\", \"Dd?\"]\n";
    let start = || Sofa::with_deck(deck).press("enter enter");
    let first =
        |sofa: &Sofa| sofa.app.session().expect("an evening").current().expect("a card").1.card.text.to_string();
    let begun = start();
    let card = first(&begun);
    let skipped = start().press("s");
    assert_ne!(first(&skipped), card);
    let put_off = start().press("l right right right");
    assert_eq!(first(&put_off), card, "it comes again at the end");
    let aside = start().press("x esc");
    assert!(
        aside
            .press("end enter")
            .app
            .session()
            .expect("an evening")
            .cards
            .iter()
            .all(|dealt| dealt.card.text.as_str() != card)
    );
}

#[test]
fn what_does_nothing_is_not_offered_and_says_why() {
    let deck = "title = \"Ours\"\n[[cards]]\ntext = \"First?\"\nfollow_ups = [\"Why so?\"]\n[[cards]]\ntext = \"Last?\"\nplace = \"closing\"\n";
    let first = || Sofa::with_deck(deck).press("enter enter");
    assert!(first().press("f f").screen().contains("No more follow-ups on this card."));
    let closing = || first().press("right");
    assert!(closing().press("f").screen().contains("This card has no follow-ups."));
    assert!(closing().press("l").screen().contains("This is the closing card."));
    assert!(!closing().screen().contains("l later") && !closing().press("tab").screen().contains("later:"));
}

#[test]
fn large_type_says_why_there_is_none() {
    let card =
        |text: &str| Sofa::with_deck(&format!("title = \"Ours\"\ncards = [\"{text}\"]\n")).press("enter enter +");
    let long = "What would you like to do on a day on which nobody wants anything of either of you?";
    let says = "This text is too long for large type";
    assert!(card(long).screen().contains(says));
    // It is said once, and not by every card from then on.
    assert!(!card(long).press("w").screen().contains(says) && !card(long).press("+").screen().contains(says));
    assert!(!card("Well?").screen().contains("large type"));
    assert!(card("世界?").screen().contains("no large type for the letters"));
}

#[test]
fn undo_goes_back_step_by_step_also_after_a_resume() {
    let keys = ["right", "f", "s", "l", "*", "w", "right", "x", "left", "e"];
    for upto in 0..=keys.len() {
        let mut sofa = Sofa::at_home().press("down enter enter");
        let mut screens = vec![sofa.screen()];
        for key in &keys[..upto] {
            let before = sofa.app.session().map(|session| session.steps().len());
            sofa = sofa.press(key);
            if sofa.app.session().map(|session| session.steps().len()) != before {
                screens.push(sofa.screen());
            }
        }
        let mut again = sofa.killed().press("enter");
        for screen in screens.iter().rev().skip(1) {
            again = again.press("u");
            assert_eq!(without_status(&again.screen()), without_status(screen));
        }
    }
}

fn without_status(screen: &str) -> String {
    let lines: Vec<&str> = screen.lines().collect();
    lines[..lines.len() - 2].join("\n")
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn stop_anywhere_resume_same_evening(keys in proptest::collection::vec(proptest::sample::select(
        vec!["enter", "f", "s", "l", "x", "*", "w", "u", "left", "right", "e", "t", "+", "space"]), 0..40)) {
        let mut sofa = Sofa::at_home().press("down enter enter");
        for key in keys {
            if sofa.app.session().is_some_and(|session| !session.is_over()) {
                sofa = sofa.press(key);
            }
        }
        let before = sofa.app.session().expect("an evening").clone();
        let text = &sofa.files[0].1;
        let again = okdeck::session::record::read(text).expect("readable").session;
        proptest::prop_assert_eq!(before.state(), again.state());
        proptest::prop_assert_eq!(before.steps().len(), again.steps().len());
    }

    #[test]
    fn no_key_and_no_size_breaks_the_screen(
        keys in proptest::collection::vec(proptest::sample::select(vec!["enter", "f", "s", "l", "x", "*", "w", "u", "left", "e", "i", "?", "esc",
            "down", "up", "pagedown", "pageup", "n", "v", "z", "+", "a", "space", "backspace", "/", "home", "end", "tab", "p"]), 0..60),
        width in 1u16..100, height in 1u16..40) {
        let mut sofa = Sofa::at_home().size((width, height));
        for key in keys {
            sofa = sofa.press(key);
            sofa.screen();
        }
    }
}

#[test]
fn home_remembers_the_deck_that_was_looked_at() {
    let row = |sofa: &Sofa| sofa.screen().lines().find(|line| line.contains('›')).map(str::to_owned);
    let there = row(&Sofa::at_home().press("down down down"));
    assert!(there.is_some());
    for looked in ["v esc", "L esc", "h esc", ", esc", "enter esc"] {
        assert_eq!(row(&Sofa::at_home().press("down down down").press(looked)), there, "{looked}");
    }
    // After an evening it is that one which can go on.
    let played = Sofa::at_home().press("down down down enter enter right esc");
    let Screen::Home(home) = &played.app.screen else { panic!("{}", played.screen()) };
    assert!(matches!(home.row(), Some(Row::Continue(_))), "{}", played.screen());
}

#[test]
fn a_clock_that_is_set_back_makes_no_break_longer_and_no_evening_older() {
    let mut sofa =
        Sofa::with_deck("title = \"Ours\"\ncards = [\"Where to?\", \"Who with?\"]\n").press("enter enter b enter");
    let before = sofa.screen();
    let now = sofa.app.world.now;
    for years in [1_i64, 60] {
        let wall = now.wall - time::Duration::days(365 * years);
        let _ = sofa.app.tick(okdeck::app::command::Moment { wall, ..now });
        assert_eq!(sofa.screen(), before, "{years} years back");
        assert!(sofa.app.next_tick().is_some_and(|wait| wait <= Duration::from_secs(60)));
    }
    assert_eq!(sofa.app.world.sessions.next_number(), 1);
}
