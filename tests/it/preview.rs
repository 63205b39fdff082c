//! A deck beside its editor: every save shows, the card in view stays, a fault keeps the last good
//! deck.

use std::path::PathBuf;

use insta::assert_snapshot;
use okdeck::app::Screen;
use okdeck::app::command::Outcome;
use okdeck::app::preview::Preview;
use okdeck::deck::parse;
use okdeck::shelf::{Origin, Shelved};

use crate::harness::{SIZES, Sofa};

const DECK: &str = "title = \"Ours\"\n[[cards]]\nid = \"one\"\ntext = \"Where to?\"\n[[cards]]\nid = \"two\"\nkind = \"scale\"\ntext = \"How far?\"\nlow = \"near\"\nhigh = \"far\"\n";

fn read(source: &str) -> Shelved {
    Shelved::new(parse::parse(source, "ours"), source, Origin::File(PathBuf::from("ours.toml")))
}

fn previewing(source: &str) -> Sofa {
    let mut sofa = Sofa::at_home();
    let now = sofa.app.world.now.wall;
    sofa.app.screen = Screen::Preview(Box::new(Preview::new(PathBuf::from("ours.toml"), Ok(read(source)), now)));
    sofa
}

fn saved(mut sofa: Sofa, source: &str) -> Sofa {
    let effects = sofa.app.learn(Outcome::DeckRead(Ok(Box::new(read(source)))));
    assert!(effects.is_empty());
    sofa
}

#[test]
fn cards_look_as_they_will() {
    for size in SIZES {
        assert_snapshot!(format!("preview_{}x{}", size.0, size.1), previewing(DECK).press("right").size(size).screen());
    }
}

#[test]
fn the_card_in_view_is_found_by_its_id() {
    let reordered = "title = \"Ours\"\n[[cards]]\nid = \"two\"\ntext = \"How far is it?\"\n[[cards]]\nid = \"one\"\ntext = \"Where to?\"\n";
    let sofa = saved(previewing(DECK).press("right"), reordered);
    assert!(sofa.screen().contains("How far is it?"), "{}", sofa.screen());
    let shorter = saved(sofa, "title = \"Ours\"\ncards = [\"Only this?\"]\n");
    assert!(shorter.screen().contains("Only this?"));
}

#[test]
fn a_broken_file_keeps_the_last_good_deck_and_tells_its_faults() {
    for size in SIZES {
        let broken = saved(previewing(DECK).press("right"), "title = \"Ours\n[[cards]]\nkidn = \"scale\"\n");
        assert_snapshot!(format!("preview_broken_{}x{}", size.0, size.1), broken.size(size).screen());
    }
}

#[test]
fn a_file_that_was_never_good_says_what_is_wrong() {
    let never = previewing("title = ");
    assert_snapshot!("preview_never_good", never.screen());
    assert!(never.press("right f i q").has_quit);
}

/// However many faults there are, and whatever the window, each can be read to its end.
#[test]
fn every_fault_can_be_read() {
    let card = |n: usize| format!("[[cards]]\ntext = \"Where to, {n}?\"\nfault{n} = 1\n");
    let deck = format!("title = \"Ours\"\n{}", (1..=9).map(card).collect::<String>());
    for size in SIZES {
        let mut sofa = previewing(&deck).size(size);
        let mut seen = String::new();
        while !seen.contains(&sofa.screen()) {
            seen += &sofa.screen();
            sofa = sofa.press("pagedown");
        }
        assert!((1..=9).all(|n| seen.contains(&format!("`fault{n}`"))), "{seen}");
        assert!(!seen.contains('…') && seen.contains("Where to, 1?"), "{seen}");
    }
}

#[test]
fn what_a_card_does_not_use_is_not_shown() {
    let alt = "title = \"Ours\"\n[[cards]]\nKIND\ntext = \"Where to?\"\nalt = \"Stay.\"\n";
    assert!(previewing(&alt.replace("KIND", "kind = \"action\"")).screen().contains("Or: Stay."));
    let question = previewing(&alt.replace("KIND", "kind = \"question\"")).screen();
    assert!(question.contains("does not use `alt`") && !question.contains("Stay."), "{question}");
}
