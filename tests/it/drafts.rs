//! A note that is being written outlives the program.

use std::time::Duration;

use okdeck::app::command::{Effect, Moment};
use okdeck::app::drafts::Drafts;
use okdeck::app::key::Key;
use okdeck::session::draft::Draft;
use okdeck::text::Clean;
use rustix::process::Signal;

use crate::harness::Sofa;
use crate::pty::{House, Terminal, eventually};

/// The drafts of a home.
fn drafts(house: &House) -> Vec<String> {
    let drafts = house.session_files().into_iter().filter(|name| name.contains("draft"));
    drafts.map(|name| std::fs::read_to_string(house.data("sessions").join(name)).unwrap_or_default()).collect()
}

/// The program while these words stand in the note editor.
fn writing(house: &House, words: &str) -> Terminal {
    house.at_first_card().send("n").see("A note on this card").send(words).see(words)
}

#[test]
fn an_unfinished_note_outlives_a_kill() {
    let house = House::new();
    let terminal = writing(&house, "half a thou");
    eventually("a draft on the disk", || drafts(&house).iter().any(|text| text.contains("half a thou")));
    terminal.kill();
    let again = house.okdeck(&["resume"]).see("Here is the note you were writing.").see("half a thou");
    let mut again = again.send("ght\x13").see("Note kept.");
    eventually("no draft", || drafts(&house).is_empty());
    again.type_in("q");
    assert_eq!(again.status(), 0);
    assert_eq!(house.evening().note(0).map(ToString::to_string).as_deref(), Some("half a thought"));
}

#[test]
fn an_unfinished_note_outlives_every_other_end_at_once() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let house = House::new();
        let mut terminal = writing(&house, "oh").signal(signal);
        assert_ne!(terminal.status(), 0);
        assert!(drafts(&house).iter().any(|text| text.contains("oh")), "{signal:?}: {:?}", drafts(&house));
    }
    let house = House::new();
    let mut terminal = writing(&house, "oh").send("\x03");
    assert_eq!(terminal.status(), 0);
    let mut again = house.okdeck(&["resume"]).see("Here is the note").send("\x18").see_no_more("A note on");
    again.type_in("q");
    assert_eq!(again.status(), 0);
    assert!(drafts(&house).is_empty(), "a note that was given up has no draft");
    assert_eq!(house.evening().note(0), None);

    let house = House::new();
    let mut terminal = writing(&house, "oh");
    terminal.close();
    terminal.status();
    assert!(drafts(&house).iter().any(|text| text.contains("oh")), "the window was closed");
}

#[test]
fn an_unfinished_note_is_listed_and_can_be_forgotten() {
    for forget in [&["forget", "--notes", "--yes"][..], &["forget", "--all", "--yes"]] {
        let house = House::new();
        writing(&house, "zanzibar").signal(Signal::TERM).status();
        let listed = house.piped(&["privacy"]).output().expect("okdeck");
        assert!(String::from_utf8_lossy(&listed.stdout).contains("a note that was being written"));
        assert!(house.piped(forget).status().expect("okdeck").success());
        assert!(drafts(&house).is_empty(), "{forget:?}");
    }
    let house = House::new();
    writing(&house, "zanzibar").signal(Signal::TERM).status();
    let id = house.evening().head.id.to_string();
    let deleted = house.piped(&["session", "delete", &id]).status().expect("okdeck");
    assert!(deleted.success());
    assert!(house.session_files().is_empty(), "{:?}", house.session_files());
}

#[test]
fn off_the_record_there_is_no_draft() {
    let house = House::new();
    let mut deal = house.deal();
    deal.push("--off-record".to_owned());
    let terminal = house.okdeck(&deal.iter().map(String::as_str).collect::<Vec<_>>()).past_note();
    let mut terminal = terminal.see("Is this card 1?").send("n").see("A note on").send("oh").see("oh").send("\x03");
    terminal.status();
    assert!(house.session_files().is_empty(), "{:?}", house.session_files());
}

#[test]
fn the_disk_hears_of_a_note_once_a_second_and_then_no_more() {
    let mut sofa = Sofa::with_deck("title = \"Ours\"\ncards = [\"Where to?\"]\n").press("enter enter n");
    let start = sofa.app.world.now;
    let at = |milliseconds| {
        let span = Duration::from_millis(milliseconds);
        Moment { wall: start.wall + span, steady: start.steady + span }
    };
    let saves = |effects: &[Effect]| effects.iter().filter(|effect| matches!(effect, Effect::SaveDraft(_))).count();
    assert_eq!(sofa.app.next_tick(), None, "an open note alone costs nothing");
    assert_eq!(saves(&sofa.app.press(Key::Char('o'), at(100))), 0);
    assert_eq!(sofa.app.next_tick(), Some(Duration::from_secs(1)));
    assert_eq!(saves(&sofa.app.press(Key::Char('h'), at(900))), 0);
    assert_eq!(sofa.app.next_tick(), Some(Duration::from_millis(200)), "typing on does not put it off");
    assert_eq!(saves(&sofa.app.tick(at(1_100))), 1);
    assert_eq!(sofa.app.next_tick(), None);
    assert_eq!(saves(&sofa.app.tick(at(60_000))), 0);
}

#[test]
fn typing_on_gathers_the_words_of_a_note_once_a_second_and_not_with_every_key() {
    let second = Duration::from_secs(1);
    let words = |count: usize| Some(Draft { card: 0, words: Clean::lossy(&"o".repeat(count)) });
    let mut drafts = Drafts::default();
    let mut gathered = Vec::new();
    for typed in 0..=100 {
        let gather = || {
            gathered.push(typed);
            words(typed)
        };
        drafts.follow(true, gather, second * typed as u32 / 40);
    }
    // At the first key, then when the words are due and with the key after that.
    assert_eq!(gathered, [0, 40, 41, 81, 82]);
    assert_eq!(drafts.follow(false, || None, 3 * second), Some(Effect::SaveDraft(None)), "a note that was kept");
}
