//! The real program in a pseudo-terminal: keys in, the screen a person would see out.
//!
//! Nothing here sleeps and hopes: every wait is for something on the screen, or for the program's
//! end, with a deadline.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use okdeck::session::{Session, record};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How long anything may take. Generous: other builds may share the machine.
pub const DEADLINE: Duration = Duration::from_secs(20);

const ROWS: NonZeroU16 = NonZeroU16::new(24).expect("more than none");
const COLUMNS: NonZeroU16 = NonZeroU16::new(80).expect("more than none");

/// The program under test.
pub const OKDECK: &str = env!("CARGO_BIN_EXE_okdeck");

/// A home with its own folders and one deck of twenty cards in a known order.
pub struct House {
    folder: TempDir,
}

impl House {
    /// A home where nothing was ever kept.
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let cards: Vec<String> = (1..=20).map(|n| format!("\"Is this card {n}?\"")).collect();
        let deck = format!("title = \"Ours\"\ncards = [{}]\n", cards.join(", "));
        std::fs::write(folder.path().join("ours.toml"), deck).expect("a deck");
        Self { folder }
    }

    /// A place in the home.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.folder.path().join(inside)
    }

    /// A place in the data folder.
    pub fn data(&self, inside: &str) -> PathBuf {
        self.path("data").join(inside)
    }

    /// The arguments that deal the deck of this home.
    pub fn deal(&self) -> Vec<String> {
        let deck = self.path("ours.toml").display().to_string();
        ["play", &deck, "--order", "file", "--cards", "all"].map(str::to_owned).to_vec()
    }

    /// The program on a terminal of 80 by 24.
    pub fn okdeck(&self, arguments: &[&str]) -> Terminal {
        let mut all = vec![OKDECK];
        all.extend(arguments);
        self.run(&all)
    }

    /// The program as it deals the deck of this home.
    pub fn dealing(&self) -> Terminal {
        let deal = self.deal();
        self.okdeck(&deal.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The program at the first card of a fresh evening.
    #[track_caller]
    pub fn at_first_card(&self) -> Terminal {
        self.dealing().past_note().see("Is this card 1?")
    }

    /// Shell code with `$OKDECK` for the program, `$DEAL` for the arguments that deal, `$HOME` for
    /// the home.
    pub fn shell(&self, code: &str) -> Terminal {
        self.run(&["sh", "-c", code])
    }

    /// Holds the program that deals to this `ulimit`.
    #[track_caller]
    pub fn ends_in_order_within(&self, limit: &str) {
        self.ends_in_order(&format!("(ulimit {limit}; $OKDECK $DEAL)"));
    }

    /// Whether the program that this shell code starts deals or says why not, never panics, and gives
    /// the terminal back.
    #[track_caller]
    pub fn ends_in_order(&self, code: &str) {
        let terminal = self.shell(&format!("{code} 2>$HOME/said; echo ended $?"));
        let has_ended = |screen: &vt100::Screen| screen.contents().contains("ended");
        terminal.wait_for("a card or an end", |screen| screen.contents().contains("first card") || has_ended(screen));
        let terminal =
            if terminal.screen().contains("ended") { terminal } else { terminal.send("\r\r\x03").see("ended") };
        let said = std::fs::read_to_string(self.path("said")).unwrap_or_default();
        assert!(!terminal.screen().contains("ended 101"), "{code}: {said}");
        assert!(!said.contains("panicked") && !said.contains("fault in the program"), "{code}: {said}");
        assert_eq!(terminal.modes(), GIVEN_BACK, "{code}: {said}");
    }

    /// The program as it deals under strace with these options; none where strace cannot be used,
    /// which is told.
    pub fn dealing_traced(&self, options: &str) -> Option<Terminal> {
        can_trace().then(|| self.shell(&format!("exec strace -qqq -f {options} $OKDECK $DEAL")))
    }

    /// Any program on a terminal of 80 by 24, in the environment of this home.
    pub fn run(&self, arguments: &[&str]) -> Terminal {
        let mut command = CommandBuilder::new(arguments[0]);
        command.args(&arguments[1..]);
        command.env_clear();
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        command.cwd(self.folder.path());
        Terminal::start(command)
    }

    /// The program without a terminal.
    pub fn piped(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(OKDECK);
        command.args(arguments).env_clear().envs(self.environment()).current_dir(self.folder.path());
        command
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        vec![
            ("PATH", std::env::var("PATH").unwrap_or_default()),
            ("HOME", self.folder.path().display().to_string()),
            ("OKDECK_DATA_DIR", self.data("").display().to_string()),
            ("OKDECK_CONFIG", String::new()),
            ("TERM", "xterm-256color".to_owned()),
            ("OKDECK", OKDECK.to_owned()),
            ("DEAL", self.deal().join(" ")),
            ("PS1", "ready> ".to_owned()),
        ]
    }

    /// The names in the folder of the sessions, sorted.
    pub fn session_files(&self) -> Vec<String> {
        names(&self.data("sessions"))
    }

    /// The only evening on the disk.
    pub fn evening(&self) -> Session {
        let files: Vec<String> = self.session_files().into_iter().filter(|name| name.ends_with(".toml")).collect();
        let [file] = &files[..] else { panic!("one evening was expected: {files:?}") };
        let text = std::fs::read_to_string(self.data("sessions").join(file)).expect("a session file");
        record::read(&text).expect("a session file").session
    }
}

/// The names in a folder, sorted; none if it is not there.
pub fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A program on a pseudo-terminal.
pub struct Terminal {
    shared: Arc<Shared>,
    // Dropped before the terminal: its end is told to the program.
    writer: Option<Box<dyn Write + Send>>,
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    before: String,
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    /// The state, also after another thread has panicked: its test has failed already.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'s>(&self, state: MutexGuard<'s, State>, patience: Duration) -> MutexGuard<'s, State> {
        self.changed.wait_timeout(state, patience).unwrap_or_else(PoisonError::into_inner).0
    }
}

struct State {
    parser: vt100::Parser,
    raw: Vec<u8>,
    has_ended: bool,
    is_closing: bool,
}

/// The modes of a terminal that a program must give back.
#[derive(Debug, PartialEq, Eq)]
pub struct Modes {
    pub alternate_screen: bool,
    pub hidden_cursor: bool,
    pub paste: bool,
    pub mouse: bool,
}

/// What a shell expects.
pub const GIVEN_BACK: Modes = Modes { alternate_screen: false, hidden_cursor: false, paste: false, mouse: false };
/// What the program uses.
pub const TAKEN: Modes = Modes { alternate_screen: true, hidden_cursor: true, paste: true, mouse: true };

impl Terminal {
    fn start(command: CommandBuilder) -> Self {
        let size = PtySize { rows: ROWS.get(), cols: COLUMNS.get(), pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let before = format!("{:?}", pair.master.get_termios());
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let child = pair.slave.spawn_command(command).expect("a program");
        drop(pair.slave);
        let parser = vt100::Parser::new(ROWS, COLUMNS, 0);
        let state = State { parser, raw: Vec::new(), has_ended: false, is_closing: false };
        let shared = Arc::new(Shared { state: Mutex::new(state), changed: Condvar::new() });
        let told = Arc::clone(&shared);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let length = reader.read(&mut bytes).unwrap_or(0);
                let mut state = told.lock();
                state.parser.process(&bytes[..length]);
                state.raw.extend_from_slice(&bytes[..length]);
                state.has_ended = length == 0 || state.is_closing;
                told.changed.notify_all();
                if state.has_ended {
                    return;
                }
            }
        });
        Self { shared, writer: Some(writer), master: Some(pair.master), child, before }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.lock()
    }

    /// Waits until the screen is as described.
    #[track_caller]
    pub fn wait_for(&self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let until = Instant::now() + DEADLINE;
        let mut state = self.state();
        while !is_so(state.parser.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "never seen: {what}\n{}", state.parser.screen().contents());
            state = self.shared.wait(state, left);
        }
    }

    /// Waits until these words are on the screen.
    #[track_caller]
    pub fn see(self, words: &str) -> Self {
        self.wait_for(words, |screen| screen.contents().contains(words));
        self
    }

    /// Waits until these words are on the screen, or says that the program ended before.
    pub fn try_see(&self, words: &str) -> bool {
        let until = Instant::now() + DEADLINE;
        let mut state = self.state();
        while !state.parser.screen().contents().contains(words) {
            if state.has_ended || Instant::now() > until {
                return false;
            }
            state = self.shared.wait(state, Duration::from_millis(100));
        }
        true
    }

    /// Types bytes, or says that nobody takes them.
    pub fn try_send(&mut self, bytes: &str) -> bool {
        self.writer.as_mut().is_some_and(|writer| writer.write_all(bytes.as_bytes()).is_ok())
    }

    /// Waits until these words are gone from the screen.
    #[track_caller]
    pub fn see_no_more(self, words: &str) -> Self {
        self.wait_for(&format!("anything but {words}"), |screen| !screen.contents().contains(words));
        self
    }

    /// Goes past what stands before the first card, where it stands there.
    #[track_caller]
    pub fn past_note(self) -> Self {
        self.wait_for("an evening", |screen| {
            screen.contents().contains("first card") || screen.contents().contains("enter next")
        });
        if self.screen().contains("first card") { self.send("\r") } else { self }
    }

    /// Types bytes.
    pub fn send(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.type_in(bytes);
        self
    }

    /// Types bytes.
    pub fn type_in(&mut self, bytes: impl AsRef<[u8]>) {
        let writer = self.writer.as_mut().expect("an open terminal");
        writer.write_all(bytes.as_ref()).expect("a terminal takes keys");
        writer.flush().expect("a terminal takes keys");
    }

    /// Goes on by `count` cards and sees each.
    #[track_caller]
    pub fn go_on(mut self, from: usize, count: usize) -> Self {
        for card in from..from + count {
            self = self.send("\r").see(&format!("Is this card {}?", card + 1));
        }
        self
    }

    /// Sets the size of the window.
    pub fn resize(&self, columns: u16, rows: u16) {
        // A terminal of no cells can be reported, but not shown.
        if let (Ok(rows), Ok(columns)) = (rows.try_into(), columns.try_into()) {
            self.state().parser.screen_mut().set_size(rows, columns);
        }
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().expect("an open terminal").resize(size).expect("another size");
    }

    /// What is on the screen.
    pub fn screen(&self) -> String {
        self.state().parser.screen().contents()
    }

    /// Every byte the terminal was sent.
    pub fn raw(&self) -> Vec<u8> {
        self.state().raw.clone()
    }

    /// The modes that are on.
    pub fn modes(&self) -> Modes {
        modes(self.state().parser.screen())
    }

    /// Waits until these modes are on.
    #[track_caller]
    pub fn wait_for_modes(&self, wanted: &Modes) {
        self.wait_for(&format!("{wanted:?}"), |screen| modes(screen) == *wanted);
    }

    /// Checks that nothing is left of the program but what was on the terminal before it.
    #[track_caller]
    pub fn assert_given_back(&self) {
        assert_eq!(self.modes(), GIVEN_BACK);
        let now = self.master.as_ref().map(|master| format!("{:?}", master.get_termios()));
        assert_eq!(now.as_deref(), Some(self.before.as_str()), "the line discipline");
        assert!(!self.screen().contains("card"), "left on the terminal:\n{}", self.screen());
    }

    /// Whether the terminal shows what is typed.
    pub fn shows_typing(&self) -> bool {
        let modes = self.master.as_ref().map(|master| format!("{:?}", master.get_termios())).expect("an open terminal");
        modes.split(|c: char| !c.is_ascii_uppercase()).any(|flag| flag == "ECHO")
    }

    /// Whether the terminal takes lines as it did before the program.
    pub fn has_its_line_modes(&self) -> bool {
        self.master.as_ref().is_some_and(|master| format!("{:?}", master.get_termios()) == self.before)
    }

    /// The process.
    pub fn pid(&self) -> Pid {
        let id = self.child.process_id().expect("a running program");
        Pid::from_raw(i32::try_from(id).expect("a process number")).expect("a process number")
    }

    /// Sends a signal to the program.
    pub fn signal(self, signal: Signal) -> Self {
        kill_process(self.pid(), signal).expect("a running program");
        self
    }

    /// Closes the window. The program may still run.
    pub fn close(&mut self) {
        self.close_when(|terminal| terminal.resize(81, 25));
    }

    /// Closes the window as soon as something is written to it, which `write` brings about: until
    /// then the reader holds it open.
    pub fn close_when(&mut self, write: impl FnOnce(&Self)) {
        self.state().is_closing = true;
        write(self);
        let until = Instant::now() + DEADLINE;
        let mut state = self.state();
        while !state.has_ended {
            assert!(Instant::now() < until, "the terminal stays open");
            state = self.shared.wait(state, DEADLINE);
        }
        drop(state);
        self.writer = None;
        self.master = None;
    }

    /// Waits for the program's end and gives its status: as a shell says it.
    #[track_caller]
    pub fn status(&mut self) -> u32 {
        self.status_within(DEADLINE)
    }

    /// The same with a deadline.
    #[track_caller]
    pub fn status_within(&mut self, patience: Duration) -> u32 {
        let until = Instant::now() + patience;
        loop {
            if let Some(status) = self.child.try_wait().expect("a program") {
                self.wait_for_end();
                return if status.signal().is_some() { 999 } else { status.exit_code() };
            }
            assert!(Instant::now() < until, "the program does not end\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until everything the program wrote is on the screen.
    fn wait_for_end(&self) {
        let until = Instant::now() + DEADLINE;
        let mut state = self.state();
        while !state.has_ended && Instant::now() < until {
            state = self.shared.wait(state, Duration::from_millis(50));
        }
    }

    /// Kills the program as nothing else can.
    pub fn kill(mut self) {
        let _ = kill_process(self.pid(), Signal::KILL);
        self.status();
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn modes(screen: &vt100::Screen) -> Modes {
    Modes {
        alternate_screen: screen.alternate_screen(),
        hidden_cursor: screen.hide_cursor(),
        paste: screen.bracketed_paste(),
        mouse: screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None,
    }
}

/// Whether system calls can be traced here; otherwise says that a test is skipped.
pub fn can_trace() -> bool {
    let traced = Command::new("strace").args(["-qqq", "-f", "-o", "/dev/null", "true"]).status();
    let can_trace = traced.is_ok_and(|status| status.success());
    if !can_trace {
        println!("skipped: strace cannot be used here");
    }
    can_trace
}

/// The process that a program on a terminal started: under a shell or strace, the one under test.
pub fn child_of(parent: &Terminal) -> Pid {
    let parent = parent.pid().as_raw_nonzero().get();
    let children = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap_or_default();
    let child = children.split_whitespace().last().expect("a child");
    Pid::from_raw(child.parse().expect("a number")).expect("a process")
}

/// Waits until something is so.
#[track_caller]
pub fn eventually(what: &str, is_so: impl Fn() -> bool) {
    let until = Instant::now() + DEADLINE;
    while !is_so() {
        assert!(Instant::now() < until, "never so: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
