//! What was deleted is in no byte of any file of the program any more.

use std::path::Path;

use rustix::process::Signal;

use crate::pty::House;

/// Words of an evening, none of which occurs anywhere else.
const NOTE: &str = "quokka-note";
const EARLIER: &str = "quagga-note";
const ANSWERS: [&str; 2] = ["okapi-answer", "numbat-answer"];
const LINES: [&str; 2] = ["gentoo-line", "kakapo-line"];
const DRAFT: &str = "axolotl-draft";

/// Every file under a folder whose name or bytes hold these words.
pub fn holding(folder: &Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(holding(&path, words));
            continue;
        }
        // A file that a running program just put in another's place is found under its new name.
        let bytes = match std::fs::read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            read => read.expect("a file"),
        };
        let name = path.to_string_lossy().into_owned();
        if name.contains(words) || bytes.windows(words.len()).any(|window| window == words.as_bytes()) {
            found.push(name);
        }
    }
    found
}

/// An evening with a note that was worded twice, kept answers, two lines for next time that were
/// taken back, and a note that was not finished.
fn full_house() -> House {
    let house = House::new();
    let terminal = house.at_first_card().send("n").see("A note on").send(EARLIER).see(EARLIER).send("\x13");
    let terminal = terminal.see("Note kept.").send("n").see("A note on").send("\x7f".repeat(EARLIER.len()));
    let terminal = terminal.see_no_more(EARLIER).send(NOTE).see(NOTE).send("\x13").see("Note kept.");
    let terminal = terminal.send("p").see("looks away").send(ANSWERS[0]).send("\r").see("Hand over").send("\r");
    let terminal = terminal.see("looks away").send(ANSWERS[1]).send("\r").see("Both answers are here").send("o");
    let terminal = terminal.see(ANSWERS[1]).send("K").send("K").see("Both answers are kept.").send("e");
    let terminal = terminal.see("That was an evening").send("a").see("A line for next time");
    let terminal = terminal.send(LINES[0]).send("\t").send(LINES[1]).see(LINES[1]).send("\r").see("enter home");
    // Both lines are taken back, and the end: a card is on the table again.
    let terminal = terminal.send("uuu").see("enter next").send("n").see("A note on").send(DRAFT).see(DRAFT);
    terminal.signal(Signal::TERM).status();
    house
}

#[track_caller]
fn run(house: &House, arguments: &[&str]) {
    let output = house.piped(arguments).output().expect("okdeck");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_is_forgotten_is_in_no_byte_of_any_file() {
    let all = [NOTE, EARLIER, ANSWERS[0], ANSWERS[1], DRAFT];
    let house = full_house();
    let id = house.evening().head.id.to_string();
    for words in all {
        assert!(!holding(&house.data(""), words).is_empty(), "{words} was never there");
    }
    for words in LINES {
        assert_eq!(holding(&house.data(""), words), [""; 0], "a line that was taken back");
    }
    run(&house, &["forget", "--answers", "--yes"]);
    for words in ANSWERS {
        assert_eq!(holding(&house.data(""), words), [""; 0]);
    }
    assert!(!holding(&house.data(""), NOTE).is_empty(), "notes were not meant");
    run(&house, &["forget", "--notes", "--yes"]);
    for words in all {
        assert_eq!(holding(&house.data(""), words), [""; 0]);
    }
    run(&house, &["session", "delete", &id]);
    assert_eq!(holding(&house.data(""), "Is this card"), [""; 0]);

    let house = full_house();
    let id = house.evening().head.id.to_string();
    run(&house, &["forget", "--session", &id, "--yes"]);
    for words in all.into_iter().chain(["Is this card"]) {
        assert_eq!(holding(&house.data(""), words), [""; 0]);
    }

    let house = full_house();
    run(&house, &["forget", "--all", "--yes"]);
    for words in all.into_iter().chain(["Is this card", "ours"]) {
        assert_eq!(holding(&house.data(""), words), [""; 0]);
    }
}

#[test]
fn words_that_were_taken_back_or_deleted_are_in_no_byte_of_any_file() {
    let house = House::new();
    let terminal = house.at_first_card().send("n").see("A note on").send(NOTE).see(NOTE).send("\x13");
    let mut terminal = terminal.see("Note kept.").send("u").see("Taken back").send("q");
    assert_eq!(terminal.status(), 0);
    assert_eq!(holding(&house.data(""), NOTE), [""; 0]);

    let house = full_house();
    let mut terminal = house.okdeck(&[]).see("Warm-Up").send("h").see("Evenings").send("D").send("D");
    terminal.wait_for("no evening", |screen| screen.contents().contains("No evenings yet"));
    terminal.type_in("\x03");
    assert_eq!(terminal.status(), 0);
    for words in [NOTE, ANSWERS[0], DRAFT, "Is this card"] {
        assert_eq!(holding(&house.data(""), words), [""; 0]);
    }
}
