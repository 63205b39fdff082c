//! The terminal is given back on every way out, and nothing that a terminal does breaks the evening.

use std::fs::File;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal};

use crate::pty::{DEADLINE, GIVEN_BACK, House, TAKEN, Terminal, child_of, eventually};

#[test]
fn an_evening_is_started_left_and_resumed_at_the_same_card() {
    let house = House::new();
    let mut terminal = house.at_first_card().go_on(1, 3).send("q");
    assert_eq!(terminal.status(), 0);
    terminal.assert_given_back();
    let mut again = house.okdeck(&["resume"]).see("Is this card 4?").send("q");
    assert_eq!(again.status(), 0);
    let mut home = house.okdeck(&[]).see("Continue").send("\r").see("Is this card 4?").send("\x1b").see("Continue");
    home.type_in("q");
    assert_eq!(home.status(), 0);
    assert_eq!(house.session_files().len(), 1, "{:?}", house.session_files());
}

#[test]
fn faulty_settings_are_said_on_the_home_screen_and_the_evening_goes_on() {
    let house = House::new();
    std::fs::write(house.path("config.toml"), "cards = 2\nordr = \"file\"\nbell = 1\n").unwrap();
    let config = house.path("config.toml").display().to_string();
    let home =
        house.okdeck(&["--config", &config]).see("config.toml, line 2").see("did you mean").see("`order`? And 1 more");
    let mut terminal = home.send("\r").see("2 cards tonight").send("\x03");
    assert_eq!(terminal.status(), 0);
}

#[test]
fn a_setting_is_written_into_the_file_a_person_wrote() {
    let house = House::new();
    let path = house.path("config.toml");
    let config = path.display().to_string();
    std::fs::write(&path, "# Ours.\ncards = 3 # few\n").unwrap();
    let settings = house.okdeck(&["--config", &config]).see("Warm-Up").send(",").see("Your names");
    let mut terminal = settings.send(down_to("cards")).see("How many cards").send("\r\x03");
    assert_eq!(terminal.status(), 0);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "# Ours.\ncards = 4 # few\n");
}

#[test]
fn a_setting_that_cannot_be_written_holds_and_is_told() {
    let house = House::new();
    let path = house.path("config.toml");
    let config = path.display().to_string();
    std::fs::write(&path, "cards = \n").unwrap();
    let home = house.okdeck(&["--config", &config]).see("config.toml, line 1").send(",").see("Settings");
    let mut terminal =
        home.send(down_to("signs")).send("\r").see("This holds until you close okdeck").see("Unicode").send("\x03");
    assert_eq!(terminal.status(), 0);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "cards = \n");
}

/// The keys that lead down to a setting.
fn down_to(key: &str) -> String {
    "j".repeat(okdeck::settings::ROWS.iter().position(|row| row.key == key).expect("a setting"))
}

/// The right button opens what can be done, a click does it.
#[test]
fn the_mouse_reaches_every_command() {
    let house = House::new();
    let terminal = house.at_first_card().send("\x1b[<2;10;10M").see("What you can do here");
    let row = terminal.screen().lines().position(|line| line.contains("star: a favorite")).expect("a row") + 1;
    let mut terminal = terminal.send(format!("\x1b[<0;20;{row}M")).see("Starred.").send("\x03");
    assert_eq!(terminal.status(), 0);
}

#[test]
fn every_way_out_saves_and_gives_the_terminal_back() {
    type Way = fn(Terminal) -> Terminal;
    let ways: [(&str, Way, u32); 7] = [
        ("q", |t| t.send("q"), 0),
        ("ctrl-c", |t| t.send("\x03"), 0),
        ("ctrl-c in a field", |t| t.send("n").see("A note on this card").send("\x03"), 0),
        ("SIGTERM", |t| t.signal(Signal::TERM), 143),
        ("SIGHUP", |t| t.signal(Signal::HUP), 129),
        ("SIGINT", |t| t.signal(Signal::INT), 130),
        ("SIGQUIT", |t| t.signal(Signal::QUIT), 131),
    ];
    for (name, leave, status) in ways {
        let house = House::new();
        let terminal = house.at_first_card().go_on(1, 1);
        assert_eq!(terminal.modes(), TAKEN, "{name}");
        let mut terminal = leave(terminal);
        assert_eq!(terminal.status_within(Duration::from_secs(3)), status, "{name}");
        terminal.assert_given_back();
        assert_eq!(house.evening().steps().len(), 1, "{name}");
        assert_eq!(house.session_files().len(), 1, "{name}: {:?}", house.session_files());
    }
}

#[test]
fn a_closed_window_ends_the_program() {
    let house = House::new();
    let mut terminal = house.at_first_card().go_on(1, 2);
    terminal.close();
    assert_eq!(terminal.status_within(Duration::from_secs(3)), 129);
    assert!(house.evening().steps().len() >= 2);
    assert_eq!(house.session_files().len(), 1, "{:?}", house.session_files());
}

/// Nobody sends SIGHUP here: the shell, which would get it, ignores it.
#[test]
fn a_terminal_that_goes_without_a_signal_ends_the_program_and_it_never_spins() {
    let house = House::new();
    // Without an end-of-file character nothing is typed when the terminal closes.
    let code = "trap '' HUP; stty eof undef; (until test -e $HOME/close; do sleep 0.05; done; printf .) & \
        $OKDECK $DEAL; echo $? > $HOME/status; times > $HOME/times; mv $HOME/status $HOME/ended";
    let mut terminal = house.shell(code).past_note().see("Is this card 1?").go_on(1, 2);
    // The program itself has nothing to do: it only sees the terminal go.
    wait_until_idle(child_of(&terminal));
    terminal.close_when(|_| std::fs::write(house.path("close"), "").unwrap());
    let closed = Instant::now();
    eventually("the end", || house.path("ended").exists());
    assert!(closed.elapsed() < Duration::from_secs(3), "{:?}", closed.elapsed());
    assert_eq!(std::fs::read_to_string(house.path("ended")).unwrap().trim(), "129");
    let times = std::fs::read_to_string(house.path("times")).unwrap();
    let children = times.lines().nth(1).expect("the times of the shell's children");
    for time in children.split(' ') {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').expect("1m2.3s");
        assert_eq!(minutes, "0", "{times}");
        assert!(seconds.parse::<f64>().expect("seconds") < 1.0, "{times}");
    }
    assert_eq!(house.evening().steps().len(), 2);
}

#[test]
fn ctrl_z_gives_the_shell_a_clean_terminal_and_fg_comes_back_to_the_card() {
    let house = House::new();
    let terminal = house.run(&["sh", "-i"]).see("ready>").send("$OKDECK $DEAL\r");
    let mut terminal = terminal.past_note().see("Is this card 1?").go_on(1, 1);
    for stop in ["key", "SIGTSTP", "SIGSTOP"] {
        let okdeck = child_of(&terminal);
        match stop {
            "key" => terminal.type_in("\x1a"),
            "SIGTSTP" => rustix::process::kill_process(okdeck, Signal::TSTP).unwrap(),
            _ => rustix::process::kill_process(okdeck, Signal::STOP).unwrap(),
        }
        if stop != "SIGSTOP" {
            // No program can do anything about SIGSTOP.
            terminal.wait_for_modes(&GIVEN_BACK);
        }
        terminal = at_prompt(terminal);
        if stop == "SIGSTOP" {
            // The terminal is as it was; bash mends it by itself, others are told to.
            terminal = at_prompt(terminal.send("stty sane; echo mended $((40 + 2))\n").see("mended 42"));
        }
        terminal.type_in(format!("stty -a; echo told-$((1 + 1))-{stop}\r"));
        terminal = at_prompt(terminal.see(&format!("told-2-{stop}")).see(" icanon").see(" echo "));
        // The shell has changed the size and the modes of the terminal meanwhile.
        terminal.resize(70, 20);
        terminal = terminal.send("fg\r").see("Is this card 2?").see("enter next");
        terminal.wait_for_modes(&TAKEN);
        terminal =
            terminal.see_no_more("icanon").send("\r").see("Is this card 3?").send("\x1b[D").see("Is this card 2?");
    }
    terminal = terminal.send("q");
    terminal.wait_for_modes(&GIVEN_BACK);
    let _ = terminal.see("ready>");
}

#[test]
fn ctrl_z_does_nothing_where_no_shell_could_bring_the_program_back() {
    let house = House::new();
    let mut terminal = house.at_first_card().send("\x1a").go_on(1, 1).signal(Signal::TSTP).go_on(2, 1).send("q");
    assert_eq!(terminal.status(), 0);
}

/// Waits until the shell asks for a command.
#[track_caller]
fn at_prompt(terminal: Terminal) -> Terminal {
    terminal.wait_for("a prompt", |screen| {
        let (row, column) = screen.cursor_position();
        // Where a stopped program left the cursor, a prompt may be broken over two rows.
        screen.contents_between(row.saturating_sub(1), 0, row, column).trim_end().ends_with("ready>")
    });
    terminal
}

const IN_A_TERMINAL: &str = "OKDECK_TEST_IN_A_TERMINAL";

/// Not a test of its own: what [`a_panic_gives_the_terminal_back_and_tells_no_words`] runs.
#[test]
fn panics_in_a_terminal() {
    use okdeck::run::terminal::Screen;
    use okdeck::ui::{Clicks, Frame};
    if std::env::var_os(IN_A_TERMINAL).is_none() {
        return;
    }
    let mut screen = Screen::enter().expect("a terminal");
    let show = |words: &'static str| {
        move |frame: &mut Frame<'_>| {
            frame.render_widget(words, frame.area());
            Clicks::default()
        }
    };
    screen.draw(show("a secret card")).expect("a terminal");
    let mut byte = [0];
    std::io::Read::read_exact(&mut std::io::stdin(), &mut byte).expect("a key");
    panic!("a secret card");
}

#[test]
fn a_panic_gives_the_terminal_back_and_tells_no_words() {
    let house = House::new();
    let test = std::env::current_exe().expect("this program").display().to_string();
    let code = format!("{IN_A_TERMINAL}=1 '{test}' --exact terminal::panics_in_a_terminal --nocapture");
    let terminal = house.shell(&code).see("a secret card");
    assert_eq!(terminal.modes(), TAKEN);
    let before = terminal.raw().len();
    let mut terminal = terminal.send("x");
    assert_eq!(terminal.status(), 101);
    terminal.assert_given_back();
    let told = String::from_utf8_lossy(&terminal.raw()[before..]).into_owned();
    assert!(told.contains("a fault in the program at tests/it/terminal.rs"), "{told}");
    assert!(!told.contains("secret"), "{told}");
}

#[test]
fn no_size_of_the_window_breaks_the_evening() {
    let house = House::new();
    let mut terminal = house.at_first_card().send("f").go_on(1, 1);
    for (columns, rows) in [(1, 1), (0, 0), (2, 400), (400, 2), (29, 8), (30, 7), (1, 24), (80, 1), (400, 100)] {
        terminal.resize(columns, rows);
        // A key is answered at every size: the note is opened and closed.
        terminal.type_in("n\x13");
        terminal = terminal.send("+").send("+");
    }
    terminal.resize(24, 6);
    terminal = terminal.see("make the window");
    terminal.resize(80, 24);
    let mut terminal = terminal.see("Is this card 2?").see("enter next").send("q");
    assert_eq!(terminal.status(), 0);
    terminal.assert_given_back();
}

#[test]
fn five_hundred_sizes_in_a_row_end_right() {
    let house = House::new();
    let terminal = house.at_first_card();
    for n in 0..500_u16 {
        terminal.resize(31 + n % 90, 9 + n % 30);
    }
    // The last one counts, and so does each that comes alone.
    for (columns, rows) in [(60, 20), (50, 18), (70, 22), (60, 15)] {
        wait_until_idle(terminal.pid());
        terminal.resize(columns, rows);
        let last = Instant::now();
        terminal.wait_for("the last row in its place", |screen| {
            let drawn: Vec<String> = screen.rows(0, columns).collect();
            drawn.last().is_some_and(|row| row.contains("enter next")) && screen.contents().contains("Is this card 1?")
        });
        assert!(last.elapsed() < Duration::from_secs(2), "{:?}", last.elapsed());
    }
    let mut terminal = terminal.go_on(1, 1).send("q");
    assert_eq!(terminal.status(), 0);
}

#[test]
fn ten_thousand_keys_at_once_are_taken() {
    let house = House::new();
    let begun = Instant::now();
    let mut terminal = house.at_first_card();
    terminal.type_in("w".repeat(10_000));
    let mut terminal = terminal.go_on(1, 1).send("q");
    assert_eq!(terminal.status(), 0);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(house.evening().steps().len(), 10_001);
}

#[test]
fn a_paste_outside_a_field_does_nothing() {
    let house = House::new();
    let mut terminal = house.at_first_card();
    terminal.type_in(format!("\x1b[200~{}\x1b[201~", "xq\x03\r".repeat(1 << 18)));
    let mut terminal = terminal.go_on(1, 1).send("q");
    assert_eq!(terminal.status(), 0);
    assert_eq!(house.evening().steps().len(), 1);
}

#[test]
fn a_paste_inside_a_field_is_cut() {
    let house = House::new();
    let mut terminal = house.at_first_card().send("n").see("A note on this card");
    terminal.type_in(format!("\x1b[200~{}\x1b[201~", "y".repeat(1 << 20)));
    let mut terminal = terminal.see("yyyyyyyy").send("\x1b").see("Note kept.").send("q");
    assert_eq!(terminal.status(), 0);
    let note = house.evening().note(0).map(|note| note.chars().count());
    assert_eq!(note, Some(okdeck::app::editor::NOTE_CHARACTERS));
}

#[test]
fn the_keyboard_lives_after_a_paste_without_an_end() {
    let house = House::new();
    let terminal = house.at_first_card().send("n").see("A note on this card").send("\x1b[200~half a wor");
    // It is taken once nothing more comes.
    let mut terminal = terminal.see("half a wor").send("d").see("half a word").send("\x03");
    assert_eq!(terminal.status(), 0);
}

#[test]
fn the_keyboard_lives_after_garbage() {
    let house = House::new();
    let mut terminal = house.at_first_card().send("n").see("A note on this card");
    let garbage: Vec<u8> = (0..20_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        // Keys that leave the field or the program, or hide the screen, are no garbage.
        .filter(|byte| !matches!(byte, 0x03 | 0x0c | 0x13 | 0x18 | 0x1a | 0x1b))
        .collect();
    terminal.type_in(&garbage);
    terminal.type_in(b"\x1b[0;0R\x1b[<9999999999;1;1M\x1b[M\xff\xff\xff\x1b[99999999999~\x1b]\x1bP\xc3\x28\xf0\x9f");
    let mut terminal = terminal.send("\x18").see_no_more("A note on this card").go_on(1, 1).send("\x03");
    assert_eq!(terminal.status(), 0);
}

/// How often the threads of a program were woken.
fn switches(program: Pid) -> u64 {
    let program = program.as_raw_nonzero();
    let tasks = std::fs::read_dir(format!("/proc/{program}/task")).into_iter().flatten().flatten();
    let status = |task: std::fs::DirEntry| std::fs::read_to_string(task.path().join("status")).unwrap_or_default();
    let counts = |status: String| -> u64 {
        let counts = status.lines().filter_map(|line| line.split_once("ctxt_switches:"));
        counts.filter_map(|(_, count)| count.trim().parse::<u64>().ok()).sum()
    };
    tasks.map(status).map(counts).sum()
}

/// Waits until a program does nothing any more: the disk may still be busy with the last step.
pub fn wait_until_idle(program: Pid) {
    eventually("idle", || {
        let before = switches(program);
        std::thread::sleep(Duration::from_millis(200));
        switches(program) == before
    });
}

/// Samples time: nothing else can show that nothing happens.
#[test]
fn a_card_on_the_table_wakes_nothing() {
    let house = House::new();
    let terminal = house.at_first_card().go_on(1, 1);
    if !Path::new("/proc/self/task").exists() {
        println!("skipped: no /proc");
        return;
    }
    wait_until_idle(terminal.pid());
    let switches = || switches(terminal.pid());
    let (before, written) = (switches(), terminal.raw().len());
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(switches(), before, "woken while nothing happened");
    assert_eq!(terminal.raw().len(), written, "drew while nothing happened");
}

#[test]
fn a_crash_leaves_no_core() {
    let house = House::new();
    let terminal = house.at_first_card();
    let pid = terminal.pid().as_raw_nonzero().get();
    let Ok(limits) = std::fs::read_to_string(format!("/proc/{pid}/limits")) else {
        println!("skipped: no /proc");
        return;
    };
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
    assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"], "{core}");
}

#[test]
fn without_a_terminal_one_line_says_so() {
    let house = House::new();
    for arguments in [&[][..], &["play", "ours.toml"], &["resume"]] {
        let output = house.piped(arguments).stdin(Stdio::null()).output().expect("the program");
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(output.stdout, b"");
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(!said.contains('\x1b'), "{said}");
    }
    let mut closed = house.shell("$OKDECK $DEAL <&- 2>$HOME/said; echo $? >$HOME/ended");
    assert_eq!(closed.status(), 0);
    assert_eq!(std::fs::read_to_string(house.path("ended")).unwrap().trim(), "2");
    let mut closed = house.shell("$OKDECK $DEAL >&- 2>$HOME/said; echo $? >$HOME/ended");
    assert_eq!(closed.status(), 0);
    assert_eq!(std::fs::read_to_string(house.path("ended")).unwrap().trim(), "2");
}

#[test]
fn a_full_or_closed_output_is_no_panic() {
    let house = House::new();
    if !Path::new("/dev/full").exists() {
        println!("skipped: no /dev/full");
        return;
    }
    let full = || File::options().write(true).open("/dev/full").expect("/dev/full");
    for arguments in [&["--help"][..], &["--version"], &["decks"], &["decks", "--json"], &["sessions", "--json"]] {
        let output = house.piped(arguments).stdout(full()).output().expect("the program");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(said.lines().count() <= 2 && !said.contains("panicked"), "{said}");
    }
    for arguments in [&["deck", "check", "ours.toml"][..], &["nonsense"], &["session", "show", "nothing"]] {
        let status = house.piped(arguments).stderr(full()).stdout(full()).status().expect("the program");
        assert!(status.code().is_some_and(|code| code < 3), "{arguments:?}: {status}");
    }
    let mut early = house.shell("$OKDECK decks | true; $OKDECK decks --json | head -c 1 >/dev/null");
    assert_eq!(early.status_within(DEADLINE), 0);
    assert!(!early.screen().contains("panicked"), "{}", early.screen());
}

#[test]
fn other_terminals_are_terminals() {
    let house = House::new();
    for setting in
        ["TERM=", "TERM=nonsense", "-u TERM", "NO_COLOR=1", "LC_ALL=C", "LC_ALL=tr_TR.UTF-8", "LANG=en_US.ISO-8859-1"]
    {
        let deal = house.deal().join(" ");
        let code = format!("exec env {setting} $OKDECK {deal} --data-dir $HOME/{}", setting.replace(['=', ' '], "-"));
        let mut terminal = house.shell(&code).past_note().see("Is this card 1?").go_on(1, 1).send("q");
        assert_eq!(terminal.status(), 0, "{setting}");
        terminal.assert_given_back();
        let coloured = String::from_utf8_lossy(&terminal.raw()).contains("\x1b[38;");
        assert!(!(setting == "NO_COLOR=1" && coloured), "{setting}");
        let is_ascii = terminal.raw().is_ascii();
        assert_eq!(is_ascii, ["LC_ALL=C", "LANG=en_US.ISO-8859-1"].contains(&setting), "{setting}");
    }
}

#[test]
fn a_window_of_any_size_is_taken_at_the_start() {
    let house = House::new();
    for (columns, rows) in [(0, 0), (1, 1), (2, 1), (29, 7), (400, 2), (2, 400)] {
        let code = format!("stty cols {columns} rows {rows}; exec $OKDECK");
        let terminal = house.shell(&code);
        terminal.wait_for_modes(&TAKEN);
        terminal.resize(80, 24);
        let mut terminal = terminal.see("Warm-Up").send("q");
        assert_eq!(terminal.status(), 0, "{columns}x{rows}");
        terminal.assert_given_back();
    }
}

#[test]
fn ctrl_z_leaves_no_private_word_behind_and_fg_covers_it() {
    const WORDS: &str = "okapi-answer";
    let house = House::new();
    let terminal = house.run(&["sh", "-i"]).see("ready>").send("$OKDECK $DEAL\r").past_note().see("Is this card 1?");
    let terminal = at_prompt(terminal.send("p").see("looks away").send(WORDS).send("\x1a"));
    assert!(!terminal.screen().contains(WORDS), "{}", terminal.screen());
    assert_eq!(crate::gone::holding(&house.data(""), WORDS), [""; 0]);
    let terminal = terminal.send("fg\r").see("looks away");
    assert!(!terminal.screen().contains(WORDS), "{}", terminal.screen());
    let terminal = terminal.send("\r").see("Hand over").send("\r").see("looks away").send("two\r");
    let terminal = terminal.see("Both answers are here").send("o").see(WORDS).see("two").send("q");
    terminal.wait_for_modes(&GIVEN_BACK);
    assert_eq!(crate::gone::holding(&house.data(""), WORDS), [""; 0]);
}

#[test]
fn ctrl_z_keeps_a_note_that_is_being_written() {
    let house = House::new();
    let terminal = house.run(&["sh", "-i"]).see("ready>").send("$OKDECK $DEAL\r").past_note().see("Is this card 1?");
    let terminal = at_prompt(terminal.send("n").see("A note on").send("half").see("half").send("\x1a"));
    assert!(house.session_files().iter().any(|name| name.ends_with(".draft")), "{:?}", house.session_files());
    let terminal = terminal.send("fg\r").see("A note on").see("half").send(" done\x13").see("Note kept.").send("q");
    terminal.wait_for_modes(&GIVEN_BACK);
    assert_eq!(house.evening().note(0).map(ToString::to_string).as_deref(), Some("half done"));
}
