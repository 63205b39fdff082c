//! Weeks later: the deck was edited, reordered, shortened or is gone, and the evening goes on.

use okdeck::deck::parse;
use okdeck::session::Mark;
use okdeck::session::record;
use okdeck::shelf::{Origin, Shelf, Shelved};

use crate::harness::Sofa;

const DECK: &str = "title = \"Ours\"
[[cards]]
id = \"one\"
text = \"Where did you walk?\"
follow_ups = [\"Who with?\", \"How far?\"]
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

/// An evening that was stopped at its third card, after a note and a skip.
fn stopped() -> Sofa {
    Sofa::with_deck(DECK)
        .named("Alex", "Sam")
        .press("enter enter f n")
        .type_in("Along the river.")
        .press("esc right s")
        .killed()
}

fn with_deck(mut sofa: Sofa, source: Option<&str>) -> Sofa {
    let mut shelf = Shelf::default();
    if let Some(source) = source {
        shelf.put(Shelved::new(parse::parse(source, "ours"), source, Origin::File("ours.toml".into())));
    }
    sofa.app.world.shelf = shelf;
    sofa.press("home enter")
}

fn words_of_tonight(sofa: &Sofa) -> Vec<String> {
    let session = sofa.app.session().expect("an evening goes on");
    session.state().order.iter().map(|number| session.cards[*number].card.text.to_string()).collect()
}

#[test]
fn it_goes_on_with_the_same_card_turn_marks_and_notes() {
    let before = Sofa::with_deck(DECK)
        .named("Alex", "Sam")
        .press("enter enter f n")
        .type_in("Along the river.")
        .press("esc right s");
    let after = stopped().press("enter");
    let card = |sofa: &Sofa| sofa.screen().lines().take(20).collect::<Vec<_>>().join("\n");
    assert_eq!(card(&before), card(&after));
    let session = after.app.session().expect("an evening goes on");
    assert_eq!(session.count(Mark::Done), 1);
    assert_eq!(session.count(Mark::Skipped), 1);
    assert_eq!(session.state().notes.len(), 1);
}

#[test]
fn a_reordered_deck_changes_nothing() {
    let same = words_of_tonight(&with_deck(stopped(), Some(DECK)));
    let head = "title = \"Ours\"\n";
    let mut cards: Vec<&str> = DECK.split("[[cards]]").skip(1).collect();
    cards.reverse();
    let reordered = format!("{head}[[cards]]{}", cards.join("[[cards]]"));
    assert_eq!(words_of_tonight(&with_deck(stopped(), Some(&reordered))), same);
}

#[test]
fn a_reworded_card_shows_its_new_words() {
    let reworded = DECK.replace("What did you eat?", "What was for supper?");
    let words = words_of_tonight(&with_deck(stopped(), Some(&reworded)));
    assert!(words.contains(&"What was for supper?".to_owned()), "{words:?}");
    assert!(!words.contains(&"What did you eat?".to_owned()));
}

#[test]
fn cards_that_left_the_deck_stay_playable() {
    let same = words_of_tonight(&with_deck(stopped(), Some(DECK)));
    let shortened = "title = \"Ours\"\n[[cards]]\nid = \"four\"\ntext = \"What did you hear?\"\n";
    assert_eq!(words_of_tonight(&with_deck(stopped(), Some(shortened))), same);
    let gone = with_deck(stopped(), None);
    assert_eq!(words_of_tonight(&gone), same, "also when the deck is gone");
    let ended = gone.press("right right");
    assert!(ended.screen().contains("Along the river."), "{}", ended.screen());
}

#[test]
fn a_new_card_waits_for_the_next_evening() {
    let longer = format!("{DECK}[[cards]]\nid = \"five\"\ntext = \"What is new?\"\n");
    let words = words_of_tonight(&with_deck(stopped(), Some(&longer)));
    assert!(!words.contains(&"What is new?".to_owned()));
}

#[test]
fn a_broken_deck_does_not_break_the_evening() {
    let same = words_of_tonight(&with_deck(stopped(), Some(DECK)));
    assert_eq!(words_of_tonight(&with_deck(stopped(), Some("title = \"Ours\ncards = [["))), same);
}

#[test]
fn the_order_is_the_files_and_not_the_programs() {
    // The same steps on a head with another order: a program that deals otherwise changes nothing.
    let text = stopped().files[0].1.clone();
    let (head, steps) = text.split_at(text.find("[[steps]]").expect("steps follow the head"));
    let mut cards: Vec<&str> = head.split("[[cards]]").skip(1).collect();
    let start = head.split("[[cards]]").next().expect("a head");
    cards.swap(2, 3);
    let other = format!("{start}[[cards]]{}\n{steps}", cards.join("[[cards]]"));
    let read = record::read(&other).expect("readable").session;
    let words: Vec<String> = read.cards.iter().map(|dealt| dealt.card.text.to_string()).collect();
    let original = record::read(&text).expect("readable").session;
    assert_eq!(words[2], original.cards[3].card.text.to_string());
}

#[test]
fn a_torn_last_step_is_cut_off_wherever_it_is_torn() {
    let text = stopped().files[0].1.clone();
    let whole = record::read(&text).expect("readable");
    let last = text.rfind("\n[[steps]]").expect("steps");
    for cut in last..text.len() {
        let Some(torn) = text.get(..cut) else { continue };
        let read = record::read(torn).expect("a torn tail is no damage");
        assert_eq!(read.session.steps().len(), whole.session.steps().len() - 1, "cut at {cut}");
        assert_eq!(read.lost, 0);
        assert!(text[..read.whole].ends_with('\n'));
    }
}

#[test]
fn nothing_in_a_file_is_trusted() {
    let text = stopped().files[0].1.clone();
    let wild = text.replace("card = 2", "card = 9007199254740993").replace("card = 1\n", "card = 0\n");
    let read = record::read(&wild).expect("the head is whole");
    assert!(read.session.steps().len() < 4);
    let hostile = text.replace("Along the river.", "Along\\u001b[2J");
    let read = record::read(&hostile).expect("readable");
    let note = read.session.state().notes.first().expect("a note").1.to_string();
    assert!(!note.contains('\u{1b}'), "{note:?}");
}

#[test]
fn a_card_without_id_that_was_reworded_keeps_its_past() {
    let deck = "title = \"Ours\"\ncards = [\"Which town would you like to see agian with me?\", \"What is for supper tonight?\"]\n";
    let mended = deck.replace("agian", "again");
    let mut played = Sofa::with_deck(deck).press("enter enter * right * right enter").killed();
    let mut shelf = Shelf::default();
    shelf.put(Shelved::new(parse::parse(&mended, "ours"), &mended, Origin::File("ours.toml".into())));
    played.app.world.shelf = shelf;
    let again = played.killed();
    assert!(again.screen().contains("1 card without an id"), "{}", again.screen());
    assert!(again.screen().contains("2 talked"), "{}", again.screen());
    let starred = again.press("end v").screen();
    assert_eq!(starred.matches('★').count(), 2, "{starred}");
}

/// Steps that no program would write, in any order: a file is never trusted.
fn any_step() -> impl proptest::strategy::Strategy<Value = (usize, okdeck::session::Act)> {
    use okdeck::session::{Act, Ready};
    use proptest::prelude::*;
    let plain = proptest::sample::select(vec![
        Act::Done,
        Act::Skip,
        Act::Later,
        Act::SetAside,
        Act::Back,
        Act::FollowUp,
        Act::Star(true),
        Act::Swap,
        Act::EndGently,
        Act::End,
        Act::Private,
        Act::PrivateOver,
        Act::Return,
        Act::FloorOver,
        Act::Undo,
        Act::Ready(Ready::Lighter, Vec::new()),
        Act::Ready(Ready::Stay, Vec::new()),
        Act::Ready(Ready::Deeper, Vec::new()),
    ]);
    (0usize..6, prop_oneof![plain, (0usize..9).prop_map(Act::GoTo)])
}

proptest::proptest! {
    #[test]
    fn steps_that_make_no_sense_are_survived(steps in proptest::collection::vec(any_step(), 0..40)) {
        let session = record::read(&stopped().files[0].1).expect("readable").session;
        let steps = steps.into_iter().map(|(card, act)| okdeck::session::Step {
            at: session.head.started, act, card, turn: okdeck::session::Seat::Two,
        });
        let mut again = okdeck::session::Session::replayed(session.head.clone(), session.cards.clone(), steps);
        proptest::prop_assert!(again.state().at <= again.state().order.len());
        let text = record::written(&again);
        let read = record::read(&text).expect("what was written can be read").session;
        proptest::prop_assert_eq!(read.state(), again.state());
        while again.undo(session.head.started).is_ok() {}
        proptest::prop_assert_eq!(again.state().at, 0);
    }
}
