//! What the screen showed is kept, whatever happens to the program or to the disk.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use okdeck::couple::Couple;
use rustix::process::Signal;

use crate::pty::{House, can_trace, child_of, eventually, names};

/// The file names of a session and nothing else.
fn is_clean(house: &House) -> bool {
    house.session_files().iter().all(|name| name.ends_with(".toml"))
}

#[test]
fn every_step_that_was_seen_is_there_after_a_kill() {
    let house = House::new();
    house.at_first_card().kill();
    let mut card = 1;
    // The moments differ by what the disk is doing: right after a frame, after several, while a
    // note is rewritten.
    for round in 0..12 {
        let seen = format!("Is this card {card}?");
        let terminal = house.okdeck(&["resume"]).see(&seen);
        let terminal = match round % 4 {
            0 => terminal,
            1 => terminal.go_on(card, 1),
            2 => terminal.go_on(card, 2),
            _ => {
                let word = format!("word{round}");
                let terminal =
                    terminal.send("n").see("A note on").send(&word).see(&word).send("\x13").see("Note kept.");
                // Taken back and written again: the file is written anew each time.
                let terminal = terminal.send("u").see("Taken back").send("n").see("A note on").send(&word);
                terminal.see(&word).send("\x13").see("Note kept.")
            }
        };
        card += if matches!(round % 4, 1 | 2) { round % 4 } else { 0 };
        terminal.kill();
        let mut again = house.okdeck(&["resume"]).see(&format!("Is this card {card}?"));
        if round % 4 == 3 {
            let note = house.evening().note(card - 1).map(ToString::to_string);
            assert_eq!(note, Some(format!("word{round}")));
        }
        assert!(!again.screen().contains("could not be read"), "{}", again.screen());
        again.type_in("q");
        assert_eq!(again.status(), 0);
        assert!(is_clean(&house), "{:?}", house.session_files());
    }
    // The next save of the couple takes away what a kill left beside their file.
    let mut last = house.okdeck(&["resume"]).see("enter next").send("*").see("Starred").send("q");
    assert_eq!(last.status(), 0);
    assert_eq!(names(&house.data("")), ["couple.toml", "sessions"]);
}

/// Kills the program at one system call after the other while it deals, steps and writes a note.
#[test]
fn every_step_that_was_seen_is_there_after_a_kill_between_any_two_system_calls() {
    if !can_trace() {
        return;
    }
    let calls = ["write", "fsync", "fdatasync", "rename", "unlink", "ftruncate", "flock", "mkdir", "openat"];
    let mut kills = 0;
    for call in calls {
        // Files are opened many times before the first card; the kills in between are alike.
        let step = if call == "openat" { 7 } else { 1 };
        let mut number = 1;
        while !plays_with_a_kill_at(call, number) {
            number += step;
            kills += 1;
            assert!(number < 500, "{call} has no end");
        }
    }
    println!("killed at {kills} system calls");
    assert!(kills > 20, "only {kills} system calls were met");
}

/// Plays a little with a kill at one system call, and goes on with what is left. Says whether the
/// evening ended without meeting it.
fn plays_with_a_kill_at(call: &str, number: usize) -> bool {
    let house = House::new();
    let trace = format!("-o $HOME/trace -e trace={call} -e inject={call}:signal=KILL:when={number}");
    let mut terminal = house.shell(&format!("exec strace -qqq -f {trace} $OKDECK $DEAL"));
    let mut seen = 0;
    if terminal.try_see("first card") && terminal.try_send("\r") {
        while seen < 3 && terminal.try_see(&format!("Is this card {}?", seen + 1)) {
            seen += 1;
            terminal.try_send(if seen < 3 { "\r" } else { "n" });
        }
    }
    // A note is written, taken back and written again: the file is written anew.
    let mut has_note = seen == 3 && terminal.try_see("A note on") && terminal.try_send("oh\x13");
    has_note = has_note && terminal.try_see("Note kept.") && terminal.try_send("u");
    has_note = has_note && terminal.try_see("Taken back") && terminal.try_send("noh\x13");
    has_note = has_note && terminal.try_see("Note kept.") && terminal.try_send("q");
    let ended = terminal.status() == 0;

    let mut again =
        if seen > 0 { house.okdeck(&["resume"]).see("Is this card") } else { house.okdeck(&[]).see("Warm-Up") };
    assert!(!again.screen().contains("could not"), "{call} {number}: {}", again.screen());
    again.type_in("q");
    assert_eq!(again.status(), 0, "{call} {number}");
    if seen > 0 {
        let evening = house.evening();
        let steps = evening.steps().len();
        assert!(steps + 1 >= seen, "{call} {number}: card {seen} was seen, but only {steps} steps are there");
        assert!(!has_note || evening.note(2).is_some(), "{call} {number}: the note is lost");
    }
    assert!(is_clean(&house), "{call} {number}: {:?}", house.session_files());
    ended
}

#[test]
fn a_disk_that_fails_is_told_and_never_called_saved() {
    if !can_trace() {
        return;
    }
    // Where only the small flush fails, writing the file anew saves it: that may end well.
    for (fault, may_be_saved) in
        [("fsync:error=EIO", false), ("rename:error=EACCES", false), ("fdatasync:error=EIO", true)]
    {
        let house = House::new();
        let call = fault.split(':').next().unwrap();
        let code = format!("exec strace -qqq -f -o /dev/null -e trace={call} -e inject={fault} $OKDECK $DEAL");
        let mut terminal = house.shell(&code).past_note().go_on(1, 2);
        if !may_be_saved {
            terminal = terminal.see("Not saved");
        }
        terminal = terminal.go_on(3, 2);
        assert!(may_be_saved || terminal.screen().contains("Not saved"), "{fault}: {}", terminal.screen());
        terminal.type_in("q");
        let status = terminal.status();
        assert!(status == 1 || (may_be_saved && status == 0), "{fault}: {status}");
        assert_eq!(status == 1, terminal.screen().contains("okdeck: not saved"), "{fault}: {}", terminal.screen());
        // What could be written is taken over all the same.
        let mut again = house.okdeck(&["resume"]).see("Is this card 5?").send("q");
        assert_eq!(again.status(), 0, "{fault}");
        assert!(is_clean(&house), "{:?}", house.session_files());
    }
}

#[test]
fn an_evening_can_be_left_and_taken_up_while_a_slow_disk_is_busy_with_it() {
    if !can_trace() {
        return;
    }
    let house = House::new();
    let slow = "exec strace -qqq -f -o /dev/null -e trace=fsync,fdatasync -e inject=fsync,fdatasync:delay_enter=200000 $OKDECK $DEAL";
    let terminal = house.shell(slow).past_note().see("Is this card 1?").go_on(1, 15);
    let mut terminal = terminal.send("\x1b").see("Continue").send("\r").see("Is this card 16?").go_on(16, 1).send("q");
    assert_eq!(terminal.status(), 0);
    assert_eq!(house.evening().steps().len(), 16);
}

#[test]
fn a_full_disk_is_told_at_once_and_saved_by_itself_when_there_is_room() {
    let house = House::new();
    // A limit on the size of files stands for a full disk: the head fits, a few steps do.
    let terminal = house.shell("ulimit -S -f 8; exec $OKDECK $DEAL").past_note().see("Is this card 1?");
    let mut terminal = terminal;
    let mut steps = 0;
    while !terminal.screen().contains("Not saved") {
        terminal.type_in("w");
        steps += 1;
        terminal = terminal.see(if steps % 2 == 1 { "The other answers first" } else { "One of you answers first" });
        assert!(steps < 200, "the limit is never met");
    }
    terminal = terminal.go_on(1, 3).see("Not saved");
    let before = house.evening();
    assert!(before.steps().len() < steps, "the last good file is whole");
    let pid = terminal.pid().as_raw_nonzero().get().to_string();
    let lifted = Command::new("prlimit").args(["--fsize=unlimited:unlimited", "--pid", &pid]).status();
    if !lifted.is_ok_and(|status| status.success()) {
        println!("skipped in part: prlimit cannot be used here");
        return;
    }
    // Nobody presses a key.
    let mut terminal = terminal.see_no_more("Not saved");
    eventually("all steps on the disk", || house.evening().steps().len() == steps + 3);
    terminal.type_in("q");
    assert_eq!(terminal.status(), 0);
    assert!(is_clean(&house), "{:?}", house.session_files());
}

#[test]
fn an_evening_left_on_a_full_disk_can_go_on_and_leaving_says_so() {
    let house = House::new();
    let terminal = house.shell("ulimit -S -f 0; exec $OKDECK $DEAL").past_note().see("Is this card 1?");
    let mut terminal = terminal.go_on(1, 2).see("Not saved").send("q");
    assert_eq!(terminal.status(), 1);
    assert_eq!(terminal.modes(), crate::pty::GIVEN_BACK);
    assert!(terminal.screen().contains("okdeck: not saved"), "{}", terminal.screen());
    assert!(is_clean(&house), "{:?}", house.session_files());
}

#[test]
fn a_folder_that_takes_nothing_is_told_all_the_time() {
    // Root may write anywhere: a file in place of the folder refuses everybody.
    let house = House::new();
    std::fs::write(house.path("data"), "no folder").unwrap();
    let mut terminal = house.okdeck(&[]).see("Not saved").see("Warm-Up").send("\r");
    terminal = terminal.past_note().see("Not saved").send("\x1b[C").see("2 of").see("Not saved").send("q");
    assert_eq!(terminal.status(), 1);
    assert_eq!(std::fs::read_to_string(house.path("data")).unwrap(), "no folder");
}

#[test]
fn a_read_only_folder_is_read_and_told() {
    let house = House::new();
    let mut terminal = house.at_first_card().go_on(1, 2).send("q");
    assert_eq!(terminal.status(), 0);
    if !Command::new("setpriv").args(["--reuid=65534", "--clear-groups", "true"]).status().is_ok_and(|s| s.success()) {
        println!("skipped: nobody cannot be become here");
        return;
    }
    std::fs::set_permissions(house.path(""), PermissionsExt::from_mode(0o755)).unwrap();
    for path in ["data", "data/sessions"] {
        std::fs::set_permissions(house.path(path), PermissionsExt::from_mode(0o555)).unwrap();
    }
    for name in house.session_files() {
        std::fs::set_permissions(house.data("sessions").join(name), PermissionsExt::from_mode(0o444)).unwrap();
    }
    std::fs::set_permissions(house.data("couple.toml"), PermissionsExt::from_mode(0o444)).unwrap();
    let copied = house.path("okdeck");
    std::fs::copy(crate::pty::OKDECK, &copied).unwrap();
    let before = house.evening();
    let nobody = "exec setpriv --reuid=65534 --clear-groups $HOME/okdeck resume";
    let mut terminal =
        house.shell(nobody).see("Is this card 3?").see("Not saved").go_on(3, 2).see("Not saved").send("q");
    assert_eq!(terminal.status(), 1);
    assert_eq!(house.evening(), before);
}

#[test]
fn homes_that_are_missing_or_relative_are_told_in_one_line() {
    let house = House::new();
    for (code, wanted) in
        [("-u HOME", 0), ("HOME=", 0), ("HOME=here", 1), ("XDG_DATA_HOME=here", 0), ("HOME=/dev/null", 0)]
    {
        let code = format!("env -u OKDECK_DATA_DIR {code} $OKDECK sessions >out 2>said");
        let mut terminal = house.shell(&code);
        assert_eq!(terminal.status(), wanted, "{code}");
        let said = std::fs::read_to_string(house.path("said")).unwrap();
        assert!(said.lines().count() <= 2, "{code}: {said}");
        assert!(!house.path("here").exists(), "{code} left files where it was started");
    }
}

#[test]
fn folders_and_files_are_for_their_owner_only() {
    for umask in ["000", "077"] {
        let house = House::new();
        let code = format!("umask {umask}; exec $OKDECK $DEAL");
        let mut terminal = house.shell(&code).past_note().see("Is this card 1?").send("*").see("Starred").send("q");
        assert_eq!(terminal.status(), 0);
        let mut open = vec![house.data("")];
        let mut seen = 0;
        while let Some(path) = open.pop() {
            let mode = path.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
            open.extend(names(&path).into_iter().map(|name| path.join(name)));
            seen += 1;
        }
        assert_eq!(seen, 4, "the data folder, the couple, the sessions, one session");
    }
}

#[test]
fn nothing_outside_the_data_folder_is_written() {
    let house = House::new();
    let mut terminal =
        house.at_first_card().send("*").see("Starred").go_on(1, 2).send("n").see("A note on").send("hm\x13");
    terminal = terminal.see("Note kept.").send("q");
    assert_eq!(terminal.status(), 0);
    assert_eq!(names(&house.path("")), ["data", "ours.toml"]);
    assert_eq!(names(&house.data("")), ["couple.toml", "sessions"]);
}

#[test]
fn no_socket_is_opened() {
    if !can_trace() {
        return;
    }
    let house = House::new();
    let code = "exec strace -qqq -f -o $HOME/trace -e trace=socket,connect,bind,listen $OKDECK $DEAL";
    let mut terminal = house.shell(code).past_note().go_on(1, 2).send("q");
    assert_eq!(terminal.status(), 0);
    let trace = std::fs::read_to_string(house.path("trace")).unwrap();
    let calls: Vec<&str> = trace.lines().filter(|line| line.contains('(')).collect();
    assert!(calls.is_empty(), "{calls:?}");
}

#[test]
fn the_second_program_looks_plays_another_evening_or_goes_back() {
    let house = House::new();
    let first = house.at_first_card().go_on(1, 1);
    let settled = || house.session_files().into_iter().find(|name| name.ends_with(".toml"));
    eventually("the evening in its place", || settled().is_some());
    eventually("that the note was seen", || house.data("couple.toml").exists());
    let name = settled().unwrap();
    let written = || std::fs::read(house.data("sessions").join(&name)).unwrap();
    let before = written();
    let here = house.path("").display().to_string();
    let second = house.okdeck(&["resume", "--decks-dir", &here]).see("open in another okdeck, so").send("l");
    let second =
        second.see("Only a look").see("Is this card 1?").see("Is this card 2?").see("18 cards are still to come");
    assert!(!second.screen().contains("Is this card 3?"), "what is to come keeps its words");
    // Keys that would take a step do nothing here.
    let second = second.send("sx*nuew\x1b[C").send("?").see("Keys and questions").send("q").see("Only a look");
    assert_eq!(written(), before);
    let first = first.go_on(2, 1);
    let second = second.send("r").see("Is this card 3?").send("q").see("Continue");
    // From the row of the home screen: back, and another evening under another name.
    let second =
        second.send("\r").see("open in another okdeck, so").send("\x1b").see_no_more("open in another okdeck, so");
    let second = second.send("\r").see("open in another okdeck, so").send("a").see("1 of");
    let mut ended = [first.go_on(3, 1).send("q"), second.send("q")];
    assert_eq!(ended.each_mut().map(|terminal| terminal.status()), [0, 0]);
    assert_eq!(house.session_files().len(), 2, "{:?}", house.session_files());
}

#[test]
fn an_evening_that_is_open_elsewhere_is_not_deleted_and_nothing_is_called_unsaved() {
    let house = House::new();
    let first = house.at_first_card().go_on(1, 1);
    let second = house.okdeck(&[]).see("Continue").send("h").see("Evenings").send("D").see("again").send("D");
    let second = second.see("Nothing was deleted: another okdeck has it open").send("\x1b").see("Continue");
    let second = second.send("n").see("Your names").send("Zoe\rQuinn\r").see_no_more("Your names");
    assert!(!second.screen().contains("Not saved"), "{}", second.screen());
    let mut ended = [first.go_on(2, 1).send("q"), second.send("q")];
    assert_eq!(ended.each_mut().map(|terminal| terminal.status()), [0, 0]);
    assert_eq!(house.evening().steps().len(), 2);
}

#[test]
fn a_look_says_when_the_evening_can_go_on() {
    let house = House::new();
    let first = house.at_first_card().go_on(1, 1);
    let second = house.okdeck(&["resume"]).see("open in another okdeck, so").send("l").see("Only a look");
    first.kill();
    let second = second.send("r").see("can go on from the home screen").send("q").see("Continue").send("\r");
    let mut second = second.see("Is this card 2?").send("q");
    assert_eq!(second.status(), 0);
}

#[test]
fn twelve_programs_killed_together_leave_twelve_evenings_and_no_lock() {
    let house = House::new();
    let all: Vec<_> = (0..12).map(|_| house.dealing()).collect();
    let all: Vec<_> = all.into_iter().map(|terminal| terminal.past_note().see("Is this card 1?").send("\r")).collect();
    let all: Vec<_> = all.into_iter().map(|terminal| terminal.see("Is this card 2?")).collect();
    for terminal in &all {
        rustix::process::kill_process(terminal.pid(), Signal::KILL).unwrap();
    }
    drop(all);
    let mut again = house.okdeck(&["resume"]).see("Is this card 2?").go_on(2, 1).send("q");
    assert_eq!(again.status(), 0);
    assert_eq!(house.session_files().len(), 12, "{:?}", house.session_files());
    assert!(is_clean(&house), "{:?}", house.session_files());
}

#[test]
fn two_programs_lose_none_of_each_others_stars() {
    let house = House::new();
    let one = house.dealing().past_note().see("Is this card 1?");
    let two = house.dealing().past_note().see("Is this card 1?").go_on(1, 1);
    let one = one.send("*").see("Starred");
    eventually("the first star", || couple(&house).is_some_and(|text| text.matches("[[stars]]").count() == 1));
    let two = two.send("*").see("Starred");
    eventually("both stars", || couple(&house).is_some_and(|text| text.matches("[[stars]]").count() == 2));
    // Taking one's own star off leaves the other's.
    let one = one.send("*").see("Star taken off");
    eventually("one star", || couple(&house).is_some_and(|text| text.matches("[[stars]]").count() == 1));
    let mut ended = [one.send("q"), two.send("q")];
    assert_eq!(ended.each_mut().map(|terminal| terminal.status()), [0, 0]);
    assert_eq!(couple(&house).unwrap().matches("[[stars]]").count(), 1);
}

fn couple(house: &House) -> Option<String> {
    std::fs::read_to_string(house.data("couple.toml")).ok()
}

/// The disk is held, so that nothing but the page cache has what was decided.
#[test]
fn names_and_limits_that_were_seen_are_there_after_a_kill_on_a_slow_disk() {
    let house = House::new();
    let Some(terminal) = house.dealing_traced("-o /dev/null -e trace=fsync -e inject=fsync:delay_enter=9s") else {
        return;
    };
    let terminal =
        terminal.see("first card").send("n").see("Your names").send("Zoe\rQuinn\r").see_no_more("Your names");
    let terminal = terminal.send("\r").see("Zoe answers first, then Quinn");
    assert_eq!(couple(&house), None, "the disk has not taken it yet");
    rustix::process::kill_process(child_of(&terminal), Signal::KILL).unwrap();
    terminal.kill();
    let mut again = house.okdeck(&["resume"]).see("Zoe answers first, then Quinn").send("q");
    assert_eq!(again.status(), 0);
    assert!(couple(&house).is_some_and(|text| text.contains("Quinn")), "taken over at the start");
    assert_eq!(names(&house.data("")), ["couple.toml", "sessions"]);
}

#[test]
fn the_couples_file_of_a_newer_program_is_never_written_over() {
    let house = House::new();
    std::fs::create_dir(house.path("data")).unwrap();
    let newer = "version = 2\nnames = [\"Alex\", \"Sam\"]\nwishes = 3\n";
    std::fs::write(house.data("couple.toml"), newer).unwrap();
    let terminal = house.okdeck(&[]).see("newer okdeck (version 2)").send("\r").past_note();
    let mut terminal = terminal.see("1 of").send("*").see("Not saved").see("newer okdeck").send("q");
    assert_eq!(terminal.status(), 1, "leaving says that a star is not kept");
    assert_eq!(couple(&house).as_deref(), Some(newer));
    assert_eq!(house.evening().steps().len(), 1, "the evening itself is kept");
}

/// What can stand in a file's place.
fn wrongs() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("empty", Vec::new()),
        ("zeros", vec![0; 4096]),
        ("garbage", (0..5000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 11) as u8).collect()),
        ("foreign", b"[package]\nname = \"okdeck\"\n".to_vec()),
        ("escapes", b"version = \x1b]0;owned\x07\x1b[2J".to_vec()),
        ("numbers", b"version = -99999999999999999999\nnumber = -1\n".to_vec()),
        ("huge", vec![b'['; 30 << 20]),
    ]
}

#[test]
fn a_damaged_file_of_the_couple_is_set_beside_and_the_evening_begins() {
    for (name, bytes) in wrongs() {
        let house = House::new();
        std::fs::create_dir(house.path("data")).unwrap();
        std::fs::write(house.data("couple.toml"), &bytes).unwrap();
        let begun = Instant::now();
        let terminal = house.okdeck(&[]).see("could not be read");
        assert!(begun.elapsed() < Duration::from_secs(4), "{name}: {:?}", begun.elapsed());
        let mut terminal = terminal.send("\r").past_note().see("1 of").send("*").see("Starred").send("q");
        assert_eq!(terminal.status(), 0, "{name}");
        assert_eq!(std::fs::read(house.data("couple.toml.damaged-1")).unwrap(), bytes, "{name}");
        assert!(Couple::read(&couple(&house).unwrap()).is_ok(), "{name}");
        assert!(!String::from_utf8_lossy(&terminal.raw()).contains("owned"), "{name}");
    }
}

#[test]
fn a_damaged_evening_is_set_beside_and_the_others_go_on() {
    for (name, bytes) in wrongs() {
        let house = House::new();
        let mut terminal = house.at_first_card().go_on(1, 1).send("q");
        assert_eq!(terminal.status(), 0);
        let good = house.session_files().remove(0);
        std::fs::write(house.data("sessions/2020-01-01-1.toml"), &bytes).unwrap();
        let begun = Instant::now();
        let terminal = house.okdeck(&[]).see("could not be read").see("Continue");
        assert!(begun.elapsed() < Duration::from_secs(4), "{name}: {:?}", begun.elapsed());
        let mut terminal = terminal.send("\r").see("Is this card 2?").send("q");
        assert_eq!(terminal.status(), 0, "{name}");
        assert_eq!(house.session_files(), ["2020-01-01-1.toml.damaged-1".to_owned(), good], "{name}");
        assert_eq!(std::fs::read(house.data("sessions/2020-01-01-1.toml.damaged-1")).unwrap(), bytes, "{name}");
    }
}

#[test]
fn what_is_no_file_is_no_wait_and_no_end() {
    type Make = fn(&Path);
    let make: [(&str, Make); 3] = [
        ("folder", |path| std::fs::create_dir(path).unwrap()),
        ("fifo", |path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success())),
        ("self-link", |path| symlink(path, path).unwrap()),
    ];
    for (name, make) in make {
        let house = House::new();
        std::fs::create_dir_all(house.data("sessions")).unwrap();
        make(&house.data("couple.toml"));
        make(&house.data("sessions/2020-01-01-1.toml"));
        let mut terminal = house.okdeck(&[]).see("could not be read").send("\r").past_note();
        terminal = terminal.see("1 of").send("*").see("Starred").send("q");
        assert_eq!(terminal.status(), 0, "{name}");
        assert!(house.data("couple.toml.damaged-1").symlink_metadata().is_ok(), "{name}");
        assert!(house.data("sessions/2020-01-01-1.toml.damaged-1").symlink_metadata().is_ok(), "{name}");
        assert!(couple(&house).is_some_and(|text| text.contains("[[stars]]")), "{name}");
    }
}

#[test]
fn an_evening_of_a_newer_program_is_left_alone() {
    let house = House::new();
    std::fs::create_dir_all(house.data("sessions")).unwrap();
    let newer = "version = 2\nid = \"2020-01-01-1\"\nwhat = \"is this\"\n";
    std::fs::write(house.data("sessions/2020-01-01-1.toml"), newer).unwrap();
    let mut terminal = house.okdeck(&[]).see("newer okdeck (version 2)").send("\r").past_note().see("1 of").send("q");
    assert_eq!(terminal.status(), 0);
    assert_eq!(std::fs::read_to_string(house.data("sessions/2020-01-01-1.toml")).unwrap(), newer);
    assert_eq!(house.session_files().len(), 2);
    let refused = house.piped(&["session", "show", "2020-01-01-1"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("version 2"));
}

#[test]
fn a_torn_last_step_is_cut_off_without_a_word_at_every_length() {
    let house = House::new();
    let mut terminal = house.at_first_card().go_on(1, 3).send("q");
    assert_eq!(terminal.status(), 0);
    let file = house.data("sessions").join(house.session_files().remove(0));
    let whole = std::fs::read(&file).unwrap();
    let last = String::from_utf8_lossy(&whole).rfind("[[steps]]").expect("a step") - 1;
    for length in (last..whole.len()).step_by(7) {
        std::fs::write(&file, &whole[..length]).unwrap();
        let mut again = house.okdeck(&["resume"]).see("Is this card 3?");
        assert!(!again.screen().contains("could not"), "{length}: {}", again.screen());
        again = again.go_on(3, 1).send("q");
        assert_eq!(again.status(), 0);
        assert_eq!(house.evening().steps().len(), 3, "{length}");
        assert_eq!(house.session_files().len(), 1, "{length}: {:?}", house.session_files());
    }
}

#[test]
fn a_strange_end_of_an_evening_is_kept_beside_before_it_is_cut_off() {
    let house = House::new();
    let mut terminal = house.at_first_card().go_on(1, 2).send("q");
    assert_eq!(terminal.status(), 0);
    let name = house.session_files().remove(0);
    let file = house.data("sessions").join(&name);
    let mut text = std::fs::read_to_string(&file).unwrap();
    text.push_str("\n[[steps]]\nat = 2026-01-01T00:00:00Z\ndo = \"dance\"\ncard = 1\nturn = \"one\"\n");
    std::fs::write(&file, &text).unwrap();
    let mut again = house.okdeck(&["resume"]).see("Is this card 3?").see("could not be read").go_on(3, 1).send("q");
    assert_eq!(again.status(), 0);
    let beside = house.data("sessions").join(format!("{name}.damaged-1"));
    assert_eq!(std::fs::read_to_string(beside).unwrap(), text);
}

#[test]
fn few_descriptors_are_no_panic() {
    for few in 3..=20 {
        House::new().ends_in_order_within(&format!("-n {few}"));
    }
}

#[test]
fn no_room_for_a_thread_is_no_panic() {
    if !can_trace() {
        return;
    }
    for thread in 1..=4 {
        let fault = format!("clone,clone3:error=EAGAIN:when={thread}+");
        let traced = format!("-o /dev/null -e trace=clone,clone3 -e inject={fault}");
        House::new().ends_in_order(&format!("strace -qqq -f {traced} $OKDECK $DEAL"));
    }
}
