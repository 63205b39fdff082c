//! The real program in plain mode, through pipes and on terminals that can only print.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Instant;

use okdeck::session::Mark;
use rustix::process::{Pid, Signal, kill_process};

use crate::harness::Sofa;
use crate::plain::{Dialogue, EVENING};
use crate::pty::{DEADLINE, House, Terminal, eventually};

/// The program between two pipes.
pub struct Pipe {
    child: Child,
    typed: Option<ChildStdin>,
    heard: Arc<(Mutex<(String, bool)>, Condvar)>,
}

impl Pipe {
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().expect("a program");
        let mut out = child.stdout.take().expect("its output");
        let heard = Arc::new((Mutex::new((String::new(), false)), Condvar::new()));
        let told = Arc::clone(&heard);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let length = out.read(&mut bytes).unwrap_or(0);
                let mut heard = told.0.lock().unwrap_or_else(PoisonError::into_inner);
                heard.0.push_str(&String::from_utf8_lossy(&bytes[..length]));
                heard.1 = length == 0;
                told.1.notify_all();
                if length == 0 {
                    return;
                }
            }
        });
        Self { typed: child.stdin.take(), child, heard }
    }

    /// Everything that was said so far.
    pub fn all(&self) -> String {
        self.heard.0.lock().unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    /// Waits until these words were said.
    #[track_caller]
    pub fn hear(self, words: &str) -> Self {
        self.wait(words, |heard, _| heard.contains(words));
        self
    }

    /// Waits until this is so of what was said and of whether it is over.
    #[track_caller]
    pub fn wait(&self, what: &str, is_so: impl Fn(&str, bool) -> bool) {
        let until = Instant::now() + DEADLINE;
        let mut heard = self.heard.0.lock().unwrap_or_else(PoisonError::into_inner);
        while !is_so(&heard.0, heard.1) {
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && !heard.1, "never heard: {what}\n{}", heard.0);
            heard = self.heard.1.wait_timeout(heard, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Types one line.
    pub fn say(mut self, line: &str) -> Self {
        let typed = self.typed.as_mut().expect("an open pipe");
        typed.write_all(format!("{line}\n").as_bytes()).expect("a pipe takes lines");
        self
    }

    /// Lets the lines end and waits for the program: its status, and all that was said.
    #[track_caller]
    fn end(mut self) -> (Option<i32>, String) {
        drop(self.typed.take());
        self.left()
    }

    /// Waits for the program to leave by itself, however many lines could follow: its status, and all
    /// that was said.
    #[track_caller]
    pub fn left(mut self) -> (Option<i32>, String) {
        self.wait("the end", |_, is_over| is_over);
        (self.child.wait().expect("a program").code(), self.all())
    }

    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.child.id()).expect("a process number");
        kill_process(Pid::from_raw(id).expect("a process number"), signal).expect("a running program");
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn plain(house: &House, arguments: &[&str]) -> Pipe {
    Pipe::start(house.piped(&[&["--plain"], arguments].concat()))
}

/// The evening of the twenty cards in lines.
fn dealing(house: &House) -> Pipe {
    let deal = house.deal();
    plain(house, &deal.iter().map(String::as_str).collect::<Vec<_>>())
}

/// All lines at once, and the end of them.
fn at_once(mut command: Command, lines: &str) -> Output {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a program");
    let mut typed = child.stdin.take().expect("its input");
    let lines = lines.to_owned();
    let typing = std::thread::spawn(move || drop(typed.write_all(lines.as_bytes())));
    let output = child.wait_with_output().expect("its output");
    typing.join().expect("all was typed");
    output
}

#[track_caller]
fn assert_only_lines(said: &[u8]) {
    let odd = said.iter().find(|byte| **byte < 0x20 && **byte != b'\n' || **byte == 0x7f);
    assert_eq!(odd, None, "{}", String::from_utf8_lossy(said));
}

#[test]
fn a_whole_evening_through_pipes_says_what_the_dialogue_says() {
    let house = House::new();
    let output = at_once(house.piped(&["--plain", "play", "warm-up", "--seed", "1"]), &format!("{EVENING}\n"));
    assert_eq!(output.status.code(), Some(0));
    assert_only_lines(&output.stdout);
    let mut dialogue = Dialogue::with(Sofa::at_home().deal("warm-up", 1)).say(EVENING);
    let is_of_the_clock =
        |line: &&str| line.contains(", at ") || line.starts_with("Back at") || line.contains("tomorrow");
    let said = String::from_utf8(output.stdout).unwrap();
    let said: Vec<&str> = said.lines().filter(|line| !is_of_the_clock(line)).collect();
    let expected = dialogue.said();
    let expected: Vec<&str> = expected.iter().map(String::as_str).filter(|line| !is_of_the_clock(line)).collect();
    assert_eq!(said, expected);
    let session = house.evening();
    assert!(session.is_over());
    assert_eq!(session.note(1).expect("a note").as_str(), "The priest and the hiccups.\nWe both laughed.");
}

#[test]
fn private_answers_are_said_only_when_both_are_open() {
    let house = House::new();
    let pipe = dealing(&house).hear("You can type").say("first card").hear("Is this card 1?");
    let pipe = pipe.say("private").hear("One of you answers").say("a walk by the sea");
    let pipe = pipe.hear("Hand over").say("").hear("The other answers").say("stop");
    let pipe = pipe.hear("Both answers are here, and covered.").hear("You can type: open both");
    assert!(!pipe.all().contains("walk by the sea"), "{}", pipe.all());
    assert!(!pipe.all().contains(": stop"), "{}", pipe.all());
    let pipe = pipe.say("open both").hear("One of you: a walk by the sea\nThe other: stop\n");
    let (status, said) = pipe.end();
    assert_eq!(status, Some(0));
    assert_only_lines(said.as_bytes());
    let kept = house.session_files().into_iter().map(|file| std::fs::read_to_string(house.data("sessions").join(file)));
    assert!(kept.into_iter().flatten().all(|text| !text.contains("walk by the sea")), "nobody asked to keep it");
}

#[test]
fn covered_answers_that_stay_covered_are_never_said() {
    let house = House::new();
    let pipe = dealing(&house).say("go").say("private").say("one secret").say("").say("other secret");
    let (_, said) = pipe.hear("Both answers are here").say("c").hear("Nothing was shown").end();
    assert!(!said.contains("secret"), "{said}");
}

#[test]
fn an_evening_begun_in_lines_goes_on_full_screen_and_the_other_way_round() {
    let house = House::new();
    let pipe = dealing(&house).say("go").say("next").say("skip").say("star").hear("Starred.");
    let (status, said) = pipe.say("swap").hear("Starred.\nOne of you answers first, then the other.\n").say("q").end();
    assert_eq!((status, said.ends_with("Saved where you stopped.\n")), (Some(0), true), "{said}");
    let terminal = house.okdeck(&["resume"]).see("Is this card 3?").see("3 of 20").see("starred");
    let terminal = terminal.see("One of you answers first").send("\r").see("Is this card 4?");
    let mut terminal = terminal.send("l").see("Is this card 5?").send("q");
    assert_eq!(terminal.status(), 0);
    let pipe = plain(&house, &["resume"]).hear("Card 4 of 20. Question, light.\nIs this card 5?\n");
    let (_, said) = pipe.say("index").hear("5 to 19: still to come\n20. Is this card 4? (put off before)\n").end();
    assert!(said.contains("2. Is this card 2? (skipped)\n3. Is this card 3? (talked about, starred)\n"), "{said}");
    let session = house.evening();
    assert_eq!([0, 1, 2, 3].map(|card| session.mark(card)), [Mark::Done, Mark::Skipped, Mark::Done, Mark::Later]);
}

#[test]
fn nothing_that_was_said_is_lost_with_a_killed_program() {
    let house = House::new();
    let mut pipe = dealing(&house).say("go").say("next").say("note").say("Half a").hear("single dot");
    pipe.signal(Signal::STOP);
    pipe.signal(Signal::KILL);
    pipe.wait("the end", |_, is_over| is_over);
    assert_eq!(pipe.child.wait().unwrap().code(), None);
    let (_, said) = plain(&house, &["resume"]).hear("Is this card 2?").end();
    assert!(said.contains("Card 2 of 20."), "{said}");
}

#[test]
fn signals_save_and_end_with_their_status() {
    for (signal, status) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let house = House::new();
        let mut pipe = dealing(&house).say("go").say("next").say("note").hear("single dot").say("to be kept").say("");
        // A line is answered before the next one is read.
        pipe = pipe.say("/help").hear("help questions");
        pipe.signal(signal);
        pipe.wait("the end", |_, is_over| is_over);
        assert_eq!(pipe.child.wait().unwrap().code(), Some(status), "{signal:?}");
        let pipe = plain(&house, &["resume"]).hear("Here is the note you were writing.").hear("to be kept");
        assert_eq!(pipe.say(".").hear("Note kept.").end().0, Some(0));
        assert_eq!(house.evening().note(1).expect("a note").as_str(), "to be kept");
    }
}

#[test]
fn a_reader_that_leaves_early_ends_the_evening_and_it_is_saved() {
    let house = House::new();
    let deal = house.deal();
    let mut command = house.piped(&["--plain"]);
    let mut child = command
        .args(deal)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a program");
    let mut typed = child.stdin.take().expect("its input");
    typed.write_all(b"first card\n").expect("it listens");
    let mut said = BufReader::new(child.stdout.take().expect("its output")).lines();
    // The last of what is said at the first card.
    assert!(said.any(|line| line.is_ok_and(|line| line.starts_with("You can type: next"))));
    drop(said);
    typed.write_all(b"next\n").expect("it listens");
    let output = child.wait_with_output().expect("the end");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    assert_eq!(house.evening().steps().len(), 1, "the step is kept though nobody heard of it");
}

#[test]
fn without_a_terminal_it_is_said_how_to_play_all_the_same() {
    let house = House::new();
    let output = at_once(house.piped(&["play"]), "");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("okdeck --plain"));
}

#[test]
fn an_endless_pipe_costs_no_memory_and_ends_with_its_reader() {
    let house = House::new();
    let mut child = house.piped(&["--plain"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a program");
    let mut typed = child.stdin.take().expect("its input");
    let typing = std::thread::spawn(move || {
        let line = "what is this ".repeat(500) + "\n";
        let mut lines = 0;
        while typed.write_all(line.as_bytes()).is_ok() {
            lines += 1;
        }
        lines
    });
    let said = BufReader::new(child.stdout.take().expect("its output")).lines();
    let unknown =
        said.map(|line| line.expect("a line")).filter(|line| line.starts_with("I do not know \"what is this"));
    assert_eq!(unknown.take(2_000).count(), 2_000);
    assert_eq!(child.wait().expect("the end").code(), Some(0));
    assert!(typing.join().expect("it was typed") >= 1_900);
}

/// The evening of the twenty cards in lines, on a terminal, at its first private answer.
#[track_caller]
fn answering(house: &House) -> Terminal {
    let deal = house.deal();
    let arguments: Vec<&str> = ["--plain"].into_iter().chain(deal.iter().map(String::as_str)).collect();
    let terminal = house.okdeck(&arguments).see("You can type: first card");
    assert!(terminal.shows_typing(), "an ordinary line is seen while it is typed");
    let terminal = terminal.send("first card\n").see("You can type: next").send("private\n").see("/stop leaves it");
    assert!(!terminal.shows_typing(), "hidden before it is asked for");
    terminal
}

#[test]
fn what_is_typed_in_private_is_seen_only_when_both_are_open() {
    let house = House::new();
    let terminal = answering(&house).send("a walk by the sea\n").see("alone with it");
    assert!(terminal.shows_typing(), "shown again once it is covered");
    let terminal = terminal.send("\n").see("The other answers");
    assert!(!terminal.shows_typing());
    let terminal = terminal.send("a long sleep\n").see("Both answers are here");
    assert!(terminal.shows_typing());
    let seen = String::from_utf8(terminal.raw()).unwrap();
    assert!(!seen.contains("walk by") && !seen.contains("long sleep"), "{seen}");
    let mut terminal = terminal.send("o\n").see("One of you: a walk by the sea").see("The other: a long sleep");
    terminal.type_in("q\n");
    assert_eq!(terminal.status(), 0);
    assert!(terminal.has_its_line_modes());
    assert!(!terminal.raw().contains(&0x1b), "no escape reaches the terminal");
}

#[test]
fn every_way_out_of_a_private_answer_lets_the_terminal_show_again() {
    type Way = fn(Terminal) -> Terminal;
    let ways: [(&str, Way, u32); 6] = [
        ("/quit", |t| t.send("/quit\n"), 0),
        ("the end of input", |t| t.send("\x04"), 0),
        ("ctrl-c", |t| t.send("half a sec\x03"), 130),
        ("SIGTERM", |t| t.send("half a sec").signal(Signal::TERM), 143),
        ("SIGHUP", |t| t.signal(Signal::HUP), 129),
        ("SIGQUIT", |t| t.signal(Signal::QUIT), 131),
    ];
    for (name, leave, status) in ways {
        let house = House::new();
        let mut terminal = leave(answering(&house));
        assert_eq!(terminal.status(), status, "{name}");
        assert!(terminal.has_its_line_modes(), "{name}");
        assert!(!String::from_utf8_lossy(&terminal.raw()).contains("half a"), "{name}");
        let pipe =
            plain(&house, &["resume"]).hear("never written down. Please begin again.").hear("One of you answers");
        assert_eq!(pipe.end().0, Some(0), "{name}");
    }
}

#[test]
fn a_stop_in_the_middle_of_a_private_answer_shows_and_hides_again() {
    let house = House::new();
    let terminal = house.run(&["sh", "-i"]).see("ready>").send("$OKDECK --plain $DEAL\n").see("You can type: first");
    let terminal = terminal.send("first card\n").see("You can type: next").send("private\n").see("/stop leaves it");
    assert!(!terminal.shows_typing());
    let terminal = terminal.send("\x1a");
    eventually("the shell has the terminal", || terminal.shows_typing());
    let terminal = terminal.see("topped").send("echo answer-$((40 + 2))\n").see("answer-42").send("clear; fg\n");
    eventually("it is hidden again", || !terminal.shows_typing());
    let terminal = terminal.see("One of you answers").send("a walk\n").see("alone with it").send("/quit\n");
    assert!(!String::from_utf8_lossy(&terminal.raw()).contains("a walk"));
    let _ = terminal.see("Saved where you stopped.").see("ready>");
}

#[test]
fn a_terminal_that_can_only_print_gets_lines_without_asking() {
    let house = House::new();
    let mut terminal = house.shell("TERM=dumb exec $OKDECK $DEAL").see("You can type: first card");
    terminal.type_in("first card\nquit\n");
    assert_eq!(terminal.status(), 0);
    let seen = terminal.raw();
    assert!(String::from_utf8_lossy(&seen).contains("Is this card 1?"));
    assert!(!seen.contains(&0x1b));
}

#[test]
fn hostile_decks_say_nothing_unprintable() {
    let house = House::new();
    let mut lines = "go\n".to_owned();
    for _ in 0..40 {
        lines += "follow-up\n/help\nnext\n2\n\n2\n";
    }
    lines += "cancel\nproblems\ncancel\nview 1\nview 13\n\x1b[31m\u{202e}\x07\n";
    for deck in ["hostile.toml", "unprintable.toml", "wide.toml"] {
        let path = format!("{}/tests/decks/{deck}", env!("CARGO_MANIFEST_DIR"));
        let output = at_once(house.piped(&["--plain", "play", &path, "--cards", "all"]), &lines);
        assert_only_lines(&output.stdout);
        let said = String::from_utf8(output.stdout).expect("text");
        let odd = said.lines().find(|line| okdeck::text::first_unprintable(line).is_some());
        assert_eq!(odd, None, "{deck}");
        assert!(said.contains("Card 1 of"), "{deck}: {said}");
    }
}

/// Whoever deals without naming a deck hears that another evening is open, and how to go on with it.
#[test]
fn an_evening_that_is_open_is_not_forgotten() {
    let house = House::new();
    assert_eq!(dealing(&house).hear("You can type").say("first card").hear("Is this card 1?").end().0, Some(0));
    let pipe = plain(&house, &["play"]).hear("Ours is still open; `okdeck resume` goes on with it.");
    assert_eq!(pipe.end().0, Some(0));
    // A deck that was named is what is wanted.
    let said = plain(&house, &["play", "warm-up"]).hear("You can type").end().1;
    assert!(!said.contains("still open"), "{said}");
}
