//! The couple's own settings and keys, on the screen.

use std::time::Duration;

use okdeck::app::keymap;
use okdeck::settings::{Bell, KeepAnswers};
use okdeck::ui::theme::Theme;
use ratatui::style::Modifier;

use crate::harness::Sofa;

const CLOCK: &str = "title = \"T\"\ncards = [{ text = \"How was it?\", timer = \"1m\" }]\n";
const SCALE: &str = "title = \"T\"\ncards = [{ text = \"How warm?\", kind = \"scale\", low = \"cold\", high = \"hot\", place = \"opening\" }, \"And?\"]\n";

#[test]
fn clocks_that_are_not_offered_are_not_there() {
    let mut sofa = Sofa::with_deck(CLOCK);
    assert!(Sofa::with_deck(CLOCK).press("enter enter").screen().contains("t starts the clock"));
    sofa.app.world.settings.timers = false;
    let screen = sofa.press("enter enter t").screen();
    assert!(!screen.contains("1:00") && !screen.contains("t timer"), "{screen}");
    assert!(screen.contains("Clocks are not offered"), "{screen}");
}

#[test]
fn the_end_of_a_clock_is_told_once_as_the_two_like_it() {
    for (bell, rings, flashes) in [(Bell::None, 0, false), (Bell::Bell, 1, false), (Bell::Flash, 0, true)] {
        let mut sofa = Sofa::with_deck(CLOCK);
        sofa.app.world.settings.bell = bell;
        let sofa = sofa.press("enter enter t").wait(Duration::from_secs(59));
        assert_eq!(sofa.rings, 0);
        let sofa = sofa.wait(Duration::from_secs(1));
        assert_eq!(sofa.rings, rings, "{bell:?}");
        let is_bright = |sofa: &Sofa| {
            sofa.cells(&Theme::plain()).content().iter().all(|cell| cell.modifier.contains(Modifier::REVERSED))
        };
        assert_eq!(is_bright(&sofa), flashes, "{bell:?}");
        assert_eq!(sofa.app.next_tick(), sofa.app.flash());
        let sofa = sofa.wait(Duration::from_millis(300)).wait(Duration::from_secs(60));
        assert_eq!((sofa.rings, is_bright(&sofa), sofa.app.next_tick()), (rings, false, None), "{bell:?}");
    }
}

#[test]
fn answers_that_are_never_kept_are_not_asked_about() {
    let mut sofa = Sofa::with_deck(SCALE);
    let answered = "enter enter enter 7 enter enter 4 enter o";
    assert!(Sofa::with_deck(SCALE).press(answered).screen().contains("K K: keep both"));
    assert!(Sofa::with_deck(SCALE).press(answered).press("K K").files[0].1.contains("\"keep\""));
    sofa.app.world.settings.keep_answers = KeepAnswers::Never;
    let sofa = sofa.press(answered);
    assert!(!sofa.screen().contains("K K"), "{}", sofa.screen());
    let sofa = sofa.press("K K");
    assert!(sofa.screen().contains("Answers are never kept"), "{}", sofa.screen());
    assert!(!sofa.files[0].1.contains("\"keep\""), "{}", sofa.files[0].1);
}

/// Footer, help and dispatch say the same of a key that was bound.
#[test]
fn the_couples_own_keys_are_shown_and_heard() {
    let (keymap, faults) = keymap::read("[keys.card]\nskip = [\"-\", \"a\"]\n[keys.home]\nfind = \"#\"\n");
    assert_eq!(faults, []);
    let mut sofa = Sofa::with_deck(SCALE);
    sofa.app.keymap = keymap;
    assert!(sofa.screen().contains("# find"), "{}", sofa.screen());
    let sofa = sofa.press("enter enter");
    assert!(sofa.screen().contains("- skip"), "{}", sofa.screen());
    let sofa = sofa.press("s");
    assert!(sofa.screen().contains("How warm?"), "{}", sofa.screen());
    let sofa = sofa.press("?");
    assert!(sofa.screen().contains("- a               skip: back into the deck"), "{}", sofa.screen());
    let sofa = sofa.press("esc a");
    assert!(sofa.screen().contains("And?") && sofa.screen().contains("Back into the deck"), "{}", sofa.screen());
}

/// Keys as they are printed on a Latin keyboard, pressed with a Russian and a Greek layout.
#[test]
fn an_evening_is_played_with_any_layout() {
    for [down, start, skip, later, undo, note, keep, end] in
        [["о", "enter", "ы", "д", "г", "т", "Л", "у"], ["ξ", "enter", "σ", "λ", "θ", "ν", "Κ", "ε"]]
    {
        let sofa = Sofa::at_home().press(&format!("{down} {start} {start}"));
        assert!(sofa.screen().contains("Talking and Listening"), "{}", sofa.screen());
        let sofa = sofa.press(skip);
        assert!(sofa.screen().contains("2 of 10") && sofa.screen().contains("for another day"), "{}", sofa.screen());
        let sofa = sofa.press(later);
        assert!(sofa.screen().contains("It comes again tonight."), "{}", sofa.screen());
        let sofa = sofa.press(undo);
        assert!(sofa.screen().contains("Taken back."), "{}", sofa.screen());
        let sofa = sofa.press(keep);
        assert!(sofa.screen().contains("no open answers here to keep"), "{}", sofa.screen());
        // In a note the letters are themselves.
        let sofa = sofa.press(&format!("{note} {note} {skip} esc"));
        assert!(sofa.files[0].1.contains(&format!("{note}{skip}")), "{}", sofa.files[0].1);
        let sofa = sofa.press(&format!("{end} enter"));
        assert!(sofa.screen().contains("That was an evening"), "{}", sofa.screen());
    }
}
