//! The real program on clocks that are wrong or jump. Needs `faketime`, and says so where it is not.

use std::process::Command;

use crate::pty::House;

/// What to preload so that the time is what a file says; none where `faketime` is not installed.
fn faker() -> Option<String> {
    let told = Command::new("faketime").args(["2026-11-22", "printenv", "LD_PRELOAD"]).output().ok();
    let preload = told.filter(|told| told.status.success()).and_then(|told| String::from_utf8(told.stdout).ok());
    if preload.is_none() {
        println!("skipped: faketime is not installed");
    }
    preload.map(|preload| preload.trim().to_owned())
}

/// Runs the program with the time that stands in `$HOME/time`, and monotonic clocks as they are.
fn by_the_file(preload: &str, arguments: &str) -> String {
    format!(
        "exec env 'LD_PRELOAD={preload}' FAKETIME_TIMESTAMP_FILE=$HOME/time FAKETIME_NO_CACHE=1 \
         FAKETIME_DONT_FAKE_MONOTONIC=1 $OKDECK {arguments}"
    )
}

const TIMES: [&str; 5] =
    ["2026-11-22 20:00:00", "2025-11-22 20:00:00", "1969-12-31 23:00:00", "9999-12-31 23:59:50", "2026-11-22 20:30:00"];

#[test]
fn a_clock_that_jumps_during_an_evening_is_no_fault() {
    let Some(preload) = faker() else { return };
    let house = House::new();
    let set = |time: &str| std::fs::write(house.path("time"), format!("@{time}\n")).unwrap();
    set(TIMES[0]);
    let mut terminal = house.shell(&by_the_file(&preload, "$DEAL")).past_note().see("Is this card 1?");
    for (card, time) in TIMES.iter().enumerate() {
        set(time);
        terminal = terminal.go_on(card + 1, 1);
    }
    let mut terminal = terminal.send("q");
    assert_eq!(terminal.status(), 0);
    assert_eq!(house.evening().steps().len(), TIMES.len());
    set("1960-01-01 00:00:00");
    let mut terminal = house.shell(&by_the_file(&preload, "resume")).see("Is this card 6?").send("q");
    assert_eq!(terminal.status(), 0);
}

#[test]
fn the_newest_evening_is_the_one_that_began_last_whatever_the_clock_said() {
    let Some(preload) = faker() else { return };
    let house = House::new();
    for (cards, time) in (1..).zip(TIMES) {
        std::fs::write(house.path("time"), format!("@{time}\n")).unwrap();
        let mut terminal = house.shell(&by_the_file(&preload, "$DEAL")).past_note().see("Is this card 1?");
        terminal = terminal.go_on(1, cards).send("q");
        assert_eq!(terminal.status(), 0, "{time}");
        let resumed = house.shell(&by_the_file(&preload, "resume"));
        drop(resumed.see(&format!("Is this card {}?", cards + 1)));
    }
    let listed = house.piped(&["sessions"]).output().expect("the program");
    let listed = String::from_utf8(listed.stdout).expect("text");
    let names: Vec<&str> = listed.lines().filter_map(|line| line.split(' ').next()).collect();
    // Names rise, so that they tell by themselves which evening is the newest.
    let risen = ["9999-12-31-2", "9999-12-31-1", "2026-11-22-3", "2026-11-22-2", "2026-11-22-1"];
    assert_eq!(names, risen, "{listed}");
}
