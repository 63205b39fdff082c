//! A disk that says no, once or always, and one that takes its time.

use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use okdeck::couple::Couple;
use rustix::process::Signal;

use crate::pty::{House, Terminal, can_trace, child_of, eventually};

/// A call that fails, how, and whether it does so always or the first time only.
type Refusal = (&'static str, &'static str, bool);

const REFUSALS: [Refusal; 12] = [
    ("write", "ENOSPC", true),
    ("write", "EDQUOT", false),
    ("write", "EFBIG", true),
    ("write", "EIO", false),
    ("fsync", "EIO", true),
    ("fsync", "ENOSPC", false),
    ("fdatasync", "EDQUOT", false),
    ("fdatasync", "EIO", false),
    ("rename", "EROFS", true),
    ("rename", "EACCES", false),
    ("openat", "ENFILE", true),
    ("openat", "EMFILE", false),
];

#[test]
fn every_call_that_the_disk_refuses_is_told_and_made_good() {
    if !can_trace() {
        return;
    }
    std::thread::scope(|scope| {
        let tried = REFUSALS.map(|refusal| (refusal, scope.spawn(move || goes_on_with(refusal))));
        for (refusal, thread) in tried {
            assert!(thread.join().is_ok(), "{refusal:?}");
        }
    });
}

/// Resumes an evening whose files are refused: steps, a star, a note and its undo.
fn goes_on_with((call, error, always): Refusal) {
    let house = House::new();
    assert_eq!(house.at_first_card().go_on(1, 1).send("q").status(), 0);
    let file = house.session_files().remove(0);
    let when = if always { "" } else { ":when=1" };
    let options =
        format!("-o /dev/null -e trace={call} {} -e inject={call}:error={error}{when}", only(&house, call, &file));
    let terminal = house.shell(&format!("exec strace -qqq -f {options} $OKDECK resume")).see("Is this card 2?");
    let terminal = terminal.go_on(2, 2).send("*n").see("A note on").send("oh\x13u").see_no_more("A note on");
    let terminal = terminal.go_on(4, 1);
    let mut terminal = if always {
        terminal.see("Not saved").go_on(5, 1).see("Not saved").send("q")
    } else {
        // Nobody presses a key.
        eventually("everything in its place", || {
            let couple = std::fs::read_to_string(house.data("couple.toml")).unwrap_or_default();
            house.session_files().iter().all(|name| !name.contains("new")) && couple.contains("[[stars]]")
        });
        terminal.see_no_more("Not saved").send("q")
    };
    assert_eq!(terminal.status(), u32::from(always), "{}", terminal.screen());
    assert_eq!(terminal.screen().contains("okdeck: not saved"), always, "{}", terminal.screen());
    let mut again = house.okdeck(&["resume"]).see("Is this card");
    assert!(!again.screen().contains("could not"), "{}", again.screen());
    again.type_in("q");
    assert_eq!(again.status(), 0);
    if !always {
        assert_eq!(house.evening().state().at, 4, "all steps are there");
        assert_eq!(house.evening().note(3), None);
        let couple = std::fs::read_to_string(house.data("couple.toml")).expect("a couple");
        assert!(Couple::read(&couple).is_ok() && couple.contains("[[stars]]"), "{couple}");
    }
    assert!(house.session_files().iter().all(|name| name.ends_with(".toml")), "{:?}", house.session_files());
}

/// The options that hold strace to the files of an evening and of the couple.
fn only(house: &House, call: &str, file: &str) -> String {
    let sessions = house.data("sessions");
    let mut paths: Vec<PathBuf> = (1..9).map(|n| sessions.join(format!("{file}.new-{n}"))).collect();
    paths.push(house.data("couple.toml.new-1"));
    // Opening what is there already is reading.
    if call != "openat" {
        paths.extend([sessions.join(file), sessions, house.data("couple.toml"), house.data("").join("")]);
    }
    paths.iter().map(|path| format!("-P {} ", path.display())).collect()
}

#[test]
fn folders_that_cannot_be_made_are_told() {
    let house = House::new();
    let Some(terminal) = house.dealing_traced("-o /dev/null -e trace=mkdir -e inject=mkdir:error=ENOSPC") else {
        return;
    };
    let mut terminal = terminal.past_note().see("Not saved").go_on(1, 2).see("Not saved").send("q");
    assert_eq!(terminal.status(), 1);
    assert!(!house.data("").exists());
}

/// The disk is held: what stands only in its cache has no name of its own yet.
#[test]
fn no_frame_waits_for_the_disk() {
    let house = House::new();
    let held = "-o /dev/null -e trace=fsync,fdatasync -e inject=fsync,fdatasync:delay_enter=60s";
    let Some(terminal) = house.dealing_traced(held) else { return };
    let terminal = terminal.past_note().see("Is this card 1?").go_on(1, 4).send("*").see("Starred");
    let terminal = terminal.send("n").see("A note on").send("oh\x13").see("Note kept.").send("u").see("Taken back");
    let names = house.session_files();
    assert!(names.iter().all(|name| !name.ends_with(".toml")), "the disk was waited for: {names:?}");
    rustix::process::kill_process(child_of(&terminal), Signal::KILL).expect("it runs");
    terminal.kill();
    assert_eq!(house.okdeck(&["resume"]).see("Is this card 5?").send("q").status(), 0);
    assert_eq!(house.evening().steps().len(), 5);
}

#[test]
fn a_full_disk_and_one_without_inodes_are_told_until_there_is_room() {
    for (what, room) in [("size=12k", "size=9m"), ("nr_inodes=4", "nr_inodes=999")] {
        let house = House::new();
        std::fs::create_dir(house.data("")).expect("a folder");
        let mount = format!("mount -t tmpfs -o {what} none $HOME/data");
        let can = house.shell(&format!("exec unshare -m sh -c '{mount}' 2>/dev/null")).status() == 0;
        if !can {
            println!("skipped: nothing can be mounted here");
            return;
        }
        let lift = format!("(until test -e $HOME/lift; do sleep 0.05; done; mount -o remount,{room} $HOME/data) &");
        let code = format!("exec unshare -m sh -c '{mount}; {lift} exec $OKDECK $DEAL'");
        let terminal = until_not_saved(house.shell(&code).past_note().see("Is this card 1?"));
        let terminal = terminal.go_on(1, 2).see("Not saved");
        std::fs::write(house.path("lift"), "").expect("a file");
        // Nobody presses a key.
        let mut terminal = terminal.see_no_more("Not saved").go_on(3, 1).send("q");
        assert_eq!(terminal.status(), 0, "{what}");
    }
}

/// Takes steps until the disk is full.
fn until_not_saved(mut terminal: Terminal) -> Terminal {
    for steps in 1..300 {
        if terminal.screen().contains("Not saved") {
            return terminal;
        }
        let first = if steps % 2 == 1 { "The other answers first" } else { "One of you answers first" };
        terminal = terminal.send("w").see(first);
    }
    panic!("the disk is never full");
}

#[test]
fn little_memory_is_no_panic_and_no_wait() {
    for kilobytes in (4_000..64_000).step_by(2_500).chain([100_000, 400_000]) {
        House::new().ends_in_order_within(&format!("-v {kilobytes}"));
    }
}

/// An unfinished note whose file is not what it should be.
#[test]
fn a_damaged_draft_is_set_beside_and_the_evening_goes_on() {
    let wrongs: [&[u8]; 6] = [
        b"",
        &[0; 4096],
        b"\xff\xfe\x00garbage",
        b"version = 2\ncard = 0\nwords = \"later\"\n",
        b"card = -1",
        &[b'x'; 2 << 20],
    ];
    for wrong in wrongs {
        let house = House::new();
        assert_eq!(house.at_first_card().go_on(1, 1).send("q").status(), 0);
        let name = house.session_files().remove(0).replace(".toml", ".draft");
        let draft = house.data("sessions").join(&name);
        std::fs::write(&draft, wrong).expect("a file");
        let mut again = house.okdeck(&["resume"]).see("Is this card 2?").see("could not be read");
        again = again.send("n").see("A note on").send("oh\x13").see("Note kept.").send("q");
        assert_eq!(again.status(), 0);
        assert_eq!(std::fs::read(format!("{}.damaged-1", draft.display())).expect("kept"), wrong);
    }
}

#[test]
fn paths_and_arguments_that_are_not_utf_8_are_taken() {
    let house = House::new();
    let strange = house.path("").join(std::ffi::OsStr::from_bytes(b"d\xff\xfe"));
    std::fs::create_dir(&strange).expect("a folder");
    std::fs::copy(house.path("ours.toml"), strange.join("ours.toml")).expect("a deck");
    let code =
        "D=$(printf 'd\\377\\376'); exec $OKDECK --data-dir \"$D\" play \"$D/ours.toml\" --order file --cards all";
    let mut terminal = house.shell(code).past_note().see("Is this card 1?").go_on(1, 2).send("q");
    assert_eq!(terminal.status(), 0);
    let mut again = house.shell("D=$(printf 'd\\377\\376'); exec $OKDECK --data-dir \"$D\" resume").see("card 3?");
    again.type_in("q");
    assert_eq!(again.status(), 0);
    let refused = house.piped(&["play"]).arg(std::ffi::OsStr::from_bytes(b"\xff\x1b[2J")).stdin(Stdio::null()).output();
    let refused = refused.expect("okdeck");
    assert_eq!(refused.status.code(), Some(1));
    assert!(!refused.stderr.contains(&0x1b), "{:?}", String::from_utf8_lossy(&refused.stderr));
}

#[test]
fn what_is_created_is_private_under_every_mask() {
    use std::os::unix::fs::PermissionsExt;
    for mask in ["0000", "0777", "0022"] {
        let house = House::new();
        let code = format!("umask {mask}; exec $OKDECK $DEAL");
        let terminal = house.shell(&code).past_note().see("Is this card 1?").send("*").see("Starred");
        let terminal = terminal.send("n").see("A note on").send("half").see("half");
        eventually("a draft", || house.session_files().iter().any(|name| name.ends_with(".draft")));
        let mut open = vec![house.data("")];
        let mut seen = Vec::new();
        while let Some(path) = open.pop() {
            // Files come and go while the program runs.
            let Ok(metadata) = path.metadata() else { continue };
            let wanted = if metadata.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(metadata.permissions().mode() & 0o777, wanted, "umask {mask}: {}", path.display());
            open.extend(crate::pty::names(&path).into_iter().map(|name| path.join(name)));
            seen.push(path);
        }
        assert!(seen.len() >= 6, "folder, couple, changes, sessions, session, lock, draft: {seen:?}");
        assert_eq!(terminal.send("\x03").status(), 0);
    }
}

#[test]
fn a_file_that_others_can_open_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::new();
    assert_eq!(house.at_first_card().send("*").see("Starred").send("q").status(), 0);
    let told = || {
        let output = house.piped(&["privacy"]).output().expect("okdeck");
        String::from_utf8_lossy(&output.stdout).matches("other accounts").count()
    };
    assert_eq!(told(), 1, "only the sentence at the top");
    std::fs::set_permissions(house.data("couple.toml"), PermissionsExt::from_mode(0o644)).expect("a mode");
    assert_eq!(told(), 1, "the folder is closed");
    std::fs::set_permissions(house.data(""), PermissionsExt::from_mode(0o755)).expect("a mode");
    assert_eq!(told(), 2);
}

#[test]
fn every_file_is_named_with_what_removes_it() {
    let house = House::new();
    let mut terminal = house.at_first_card().send("*").see("Starred").go_on(1, 1).send("q");
    assert_eq!(terminal.status(), 0);
    std::fs::create_dir_all(house.data("decks")).expect("a folder");
    let words = "axolotl";
    let names = [
        "couple.toml.new-7",
        "couple.toml.damaged-1",
        ".okdeck-abc",
        "decks/mine.toml",
        "sessions/2020-01-01-1.draft",
        "sessions/2020-01-01-1.toml.damaged-1",
        "sessions/.okdeck-abc",
        "sessions/2020-01-01-1.lock",
    ];
    for name in names {
        std::fs::write(house.data(name), words).expect("a file");
    }
    std::fs::write(house.path("settings.toml"), "cards = 7\n").expect("a file");
    let config = house.path("settings.toml").display().to_string();
    let output = house.piped(&["privacy", "--config", &config]).output().expect("okdeck");
    let text = String::from_utf8(output.stdout).expect("text");
    let mut all: Vec<String> = names.map(str::to_owned).to_vec();
    all.extend(["couple.toml".to_owned(), format!("sessions/{}.toml", house.evening().head.id)]);
    for path in all.iter().map(|name| house.data(name)).chain([house.path("settings.toml")]) {
        let entry = text.split("\n\n").find(|entry| entry.lines().next() == path.to_str());
        assert!(entry.is_some_and(|entry| entry.contains("to remove it: ")), "{}: {text}", path.display());
    }
    let output = house.piped(&["forget", "--all", "--yes"]).output().expect("okdeck");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(crate::pty::names(&house.data("")), ["decks", "sessions"]);
    assert_eq!(house.session_files(), [""; 0]);
    assert!(house.data("decks/mine.toml").exists(), "the couple's own decks are theirs");
}

#[test]
fn nothing_is_forgotten_by_halves_while_an_evening_is_open() {
    let house = House::new();
    assert_eq!(house.at_first_card().go_on(1, 1).send("q").status(), 0);
    let terminal = house.at_first_card().go_on(1, 1);
    let output = house.piped(&["forget", "--all", "--yes"]).output().expect("okdeck");
    assert_eq!(output.status.code(), Some(1));
    let evenings = house.session_files().iter().filter(|name| name.contains(".toml")).count();
    assert_eq!(evenings, 2);
    assert_eq!(terminal.send("q").status(), 0);
}

/// A program at the home screen does not bring back what was deleted meanwhile.
#[test]
fn what_was_forgotten_stays_forgotten_while_a_program_runs() {
    let house = House::new();
    let named = house.okdeck(&[]).see("Warm-Up").send("n").see("Your names").send("Zoe\rQuinn\r");
    assert_eq!(named.see_no_more("Your names").send("q").status(), 0);
    let terminal = house.okdeck(&[]).see("Warm-Up");
    let output = house.piped(&["forget", "--all", "--yes"]).output().expect("okdeck");
    assert!(output.status.success());
    let mut terminal = terminal.send("\r").past_note().see("1 of").send("*").see("Starred").send("q");
    assert_eq!(terminal.status(), 0);
    let couple = std::fs::read_to_string(house.data("couple.toml")).expect("a couple");
    assert!(couple.contains("[[stars]]") && !couple.contains("Zoe"), "{couple}");
}

#[test]
fn a_fault_in_the_arguments_leaves_no_core_either() {
    if !can_trace() {
        return;
    }
    let traced = Command::new("strace")
        .args(["-qqq", "-e", "trace=prlimit64,setrlimit,execve", crate::pty::OKDECK, "--nonsense"])
        .output()
        .expect("strace");
    let trace = String::from_utf8_lossy(&traced.stderr);
    assert!(trace.contains("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}"), "{trace}");
}
