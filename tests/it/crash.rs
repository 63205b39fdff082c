//! The disk at every instant of an evening.
//!
//! The real program plays under strace. Its system calls are then carried out again one by one on
//! an empty folder, and after each of them stands what a kill at that instant leaves; without what
//! was not flushed, what a power cut leaves. Every one of these states is read as a start reads it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use okdeck::store::{self, Folders, sessions};
use rustix::process::Signal;

use crate::gone::holding;
use crate::pty::{House, can_trace, child_of, eventually};

/// What the program asked of the system, as far as it changes a file or the screen.
#[derive(Debug)]
enum Call {
    Folder(PathBuf),
    Create(PathBuf),
    Append(PathBuf, Vec<u8>),
    Cut(PathBuf, usize),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    Flush(PathBuf),
    /// Words for the screen.
    Draw(String),
}

/// A file: what was written, and what of it was flushed.
#[derive(Clone, Debug, Default)]
struct Inode {
    bytes: Vec<u8>,
    flushed: Vec<u8>,
}

type Names = BTreeMap<PathBuf, Rc<RefCell<Inode>>>;

/// A disk with its cache.
#[derive(Debug, Default)]
struct Disk {
    folders: Vec<PathBuf>,
    names: Names,
    /// The names that were flushed with their folder.
    flushed: Names,
    /// Names that files had before: a call that began before a rename may still use one.
    moved: BTreeMap<PathBuf, PathBuf>,
}

impl Disk {
    fn carry_out(&mut self, call: &Call) {
        match call {
            Call::Folder(path) => self.folders.push(path.clone()),
            Call::Create(path) => drop(self.names.entry(path.clone()).or_default()),
            Call::Append(path, bytes) => self.file(path).borrow_mut().bytes.extend_from_slice(bytes),
            Call::Cut(path, length) => self.file(path).borrow_mut().bytes.truncate(*length),
            Call::Rename(from, to) => {
                let file = self.names.remove(from).expect("a file to rename");
                self.names.insert(to.clone(), file);
                self.moved.insert(from.clone(), to.clone());
            }
            Call::Remove(path) => drop(self.names.remove(path)),
            Call::Flush(path) => match self.find(path) {
                Some(file) => {
                    let mut file = file.borrow_mut();
                    file.flushed = file.bytes.clone();
                }
                None => {
                    let is_in = |name: &PathBuf| name.parent() == Some(path);
                    self.flushed.retain(|name, _| !is_in(name));
                    let now = self.names.iter().filter(|(name, _)| is_in(name));
                    self.flushed.extend(now.map(|(name, file)| (name.clone(), Rc::clone(file))));
                }
            },
            Call::Draw(_) => {}
        }
    }

    fn file(&self, path: &Path) -> Rc<RefCell<Inode>> {
        self.find(path).unwrap_or_else(|| panic!("{} is not there", path.display()))
    }

    fn find(&self, path: &Path) -> Option<Rc<RefCell<Inode>>> {
        let moved = || self.names.get(self.moved.get(path)?);
        self.names.get(path).or_else(moved).cloned()
    }

    /// Puts one possible state into the data folder of a fresh home.
    fn lay_out(&self, names: &Names, bytes: impl Fn(&Inode) -> Vec<u8>, data: &Path) -> House {
        let house = House::new();
        for folder in &self.folders {
            std::fs::create_dir_all(house.data("").join(folder.strip_prefix(data).expect("in the data folder")))
                .expect("a folder");
        }
        for (name, file) in names {
            let path = house.data("").join(name.strip_prefix(data).expect("in the data folder"));
            std::fs::write(path, bytes(&file.borrow())).expect("a file");
        }
        house
    }
}

/// What a start finds.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    /// How many steps the evening has; none if there is none.
    steps: Option<usize>,
    note: Option<String>,
    /// Whether any byte on the disk is of a private answer.
    has_answers: bool,
    name: Option<String>,
    stars: usize,
    notices: Vec<String>,
}

fn found(house: &House) -> Found {
    let folders = Folders { data: house.data(""), decks: Vec::new(), config: None };
    let (couple, said) = store::couple::read(&folders);
    let all = sessions::read_all(&folders);
    let brief = all.briefs.first();
    let session = brief.map(|brief| sessions::find(&folders, brief.id.as_str()).expect("it was listed").session);
    Found {
        steps: session.as_ref().map(|session| session.steps().len()),
        note: session.as_ref().and_then(|session| session.note(1)).map(ToString::to_string),
        has_answers: !holding(&house.data(""), ANSWERS[0]).is_empty(),
        name: couple.name(okdeck::session::Seat::One).map(ToString::to_string),
        stars: couple.written().matches("[[stars]]").count(),
        notices: said.into_iter().chain(all.notices).collect(),
    }
}

/// Two private answers, which are kept in the end.
const ANSWERS: [&str; 2] = ["okapi-answer", "numbat-answer"];

/// Plays: names, a card, a star, a note that is taken back and written again, a kill, a resume, an
/// unfinished note, private answers that are opened and kept, and leaves.
fn play(house: &House) -> Option<Vec<Call>> {
    if !can_trace() {
        return None;
    }
    let calls = "openat,write,rename,renameat,renameat2,unlink,unlinkat,ftruncate,mkdir,mkdirat,fsync,fdatasync";
    let strace =
        |number: u8| format!("exec strace -qqq -f -y -s 9999999 -o $HOME/trace-{number} -e trace={calls} $OKDECK");
    let terminal = house.shell(&format!("{} $DEAL", strace(1))).see("first card");
    let terminal = terminal.send("n").see("Your names").send("Zoe\rQuinn\r").see_no_more("Your names");
    let terminal = terminal.send("\r").see("Zoe answers first").send("\r").see("2 of 20");
    let terminal = terminal.send("*").see("Starred").send("n").see("A note on").send("first\x13").see("Note kept.");
    let terminal = terminal.send("u").see("Taken back").send("n").see("A note on").send("second\x13");
    let terminal = terminal.see("Note kept.").send("n").see("A note on").send(" and more").see("more");
    eventually("a draft", || house.session_files().iter().any(|name| name.ends_with(".draft")));
    rustix::process::kill_process(child_of(&terminal), Signal::KILL).expect("it runs");
    terminal.kill();
    let terminal = house.shell(&format!("{} resume", strace(2))).see("Here is the note").send("\x18");
    let mut terminal = terminal.see("2 of 20").send("\r").see("3 of 20").send("s").see("4 of 20").send("p");
    terminal = terminal.see("looks away").send(ANSWERS[0]).send("\r").see("Hand over").send("\r").see("looks away");
    terminal = terminal.send(ANSWERS[1]).send("\r").see("Both answers are here").send("o").see(ANSWERS[1]);
    terminal = terminal.send("K").send("K").see("Both answers are kept.").send("q");
    assert_eq!(terminal.status(), 0);
    let mut calls = Vec::new();
    for number in [1, 2] {
        let trace = std::fs::read_to_string(house.path(&format!("trace-{number}"))).expect("a trace");
        calls.extend(read_trace(&trace, house));
    }
    Some(calls)
}

#[test]
fn what_was_seen_is_there_after_a_kill_at_every_system_call() {
    let house = House::new();
    let Some(calls) = play(&house) else { return };
    let mut disk = Disk::default();
    let mut states = 0;
    let mut steps = Along::new(&[
        None,
        Some(0),
        Some(1),
        Some(2),
        Some(3),
        Some(2),
        Some(3),
        Some(4),
        Some(5),
        Some(6),
        Some(7),
        Some(8),
    ]);
    let word = |word: &str| Some(word.to_owned());
    let mut note = Along::new(&[None, word("first"), None, word("second")]);
    let mut name = Along::new(&[None, word("Zoe")]);
    let mut stars = Along::new(&[0, 1]);
    let mut answers = Along::new(&[false, true]);
    for (at, call) in calls.iter().enumerate() {
        disk.carry_out(call);
        if let Call::Draw(words) = call {
            // What a frame says is on the disk before it.
            assert!(!words.contains("Starred.") || *stars.here() == 1, "call {at}");
            assert!(!words.contains("Note kept.") || note.here().is_some(), "call {at}");
            assert!(!words.contains("Taken back.") || note.here().is_none(), "call {at}");
            assert!(!words.contains("answers are kept.") || *answers.here(), "call {at}");
            assert!(!words.contains("Zoe answers") || name.here().is_some(), "call {at}");
            continue;
        }
        let state = disk.lay_out(&disk.names, |file| file.bytes.clone(), &house.data(""));
        let found = found(&state);
        assert_eq!(found.notices, [""; 0], "call {at}: {call:?}");
        steps.go(&found.steps, at, call);
        note.go(&found.note, at, call);
        // Nothing of an answer is on the disk before both agreed to keep theirs.
        answers.go(&found.has_answers, at, call);
        assert_eq!(found.has_answers, found.steps == Some(8), "call {at}");
        name.go(&found.name, at, call);
        stars.go(&found.stars, at, call);
        let left = state.session_files();
        assert!(left.iter().all(|name| name.ends_with(".toml") || name.contains("draft")), "call {at}: {left:?}");
        states += 1;
    }
    assert!(steps.is_at_end() && note.is_at_end() && answers.is_at_end() && name.is_at_end() && stars.is_at_end());
    assert!(states > 40, "only {states} calls changed a file");
}

#[test]
fn a_power_cut_at_every_system_call_leaves_the_old_or_the_new() {
    let house = House::new();
    let Some(calls) = play(&house) else { return };
    let mut disk = Disk::default();
    let mut most = 0;
    for (at, call) in calls.iter().enumerate() {
        disk.carry_out(call);
        if matches!(call, Call::Draw(_)) {
            continue;
        }
        let now = found(&disk.lay_out(&disk.names, |file| file.bytes.clone(), &house.data("")));
        // The names may be ahead of the bytes, or behind them as well.
        for names in [&disk.names, &disk.flushed] {
            let cut = found(&disk.lay_out(names, |file| file.flushed.clone(), &house.data("")));
            assert_eq!(cut.notices, [""; 0], "call {at}: {call:?}");
            if cut.steps.is_some() {
                let behind = now.steps.unwrap_or_default().saturating_sub(cut.steps.unwrap_or_default());
                assert!(behind <= 5, "call {at}: {behind} steps behind");
            }
            most = most.max(cut.steps.unwrap_or_default());
        }
    }
    // Nothing is flushed too late to count: the last state is the same with and without the cache.
    let last = |names: &Names| found(&disk.lay_out(names, |file| file.flushed.clone(), &house.data("")));
    assert_eq!(last(&disk.flushed), last(&disk.names));
    assert_eq!(last(&disk.flushed).note.as_deref(), Some("second"));
    // A step that was taken back may be gone before the disk was asked for it.
    let kept = last(&disk.flushed).steps.expect("the evening is there");
    assert!(most >= kept && kept > 0, "{most} steps were flushed, {kept} are kept");
}

/// Where in a known row of values a thing is; it goes on by one at a time and never back.
struct Along<T> {
    row: Vec<T>,
    at: usize,
}

impl<T: Clone + PartialEq + std::fmt::Debug> Along<T> {
    fn new(row: &[T]) -> Self {
        Self { row: row.to_vec(), at: 0 }
    }

    fn here(&self) -> &T {
        &self.row[self.at]
    }

    #[track_caller]
    fn go(&mut self, value: &T, at: usize, call: &Call) {
        if value != self.here() {
            self.at += 1;
            assert_eq!(self.row.get(self.at), Some(value), "after call {at}: {call:?}");
        }
    }

    fn is_at_end(&self) -> bool {
        self.at + 1 == self.row.len()
    }
}

/// The calls of a trace, in the order in which they ended; a rename where it began, because strace
/// tells the new name of an open file from then on.
fn read_trace(trace: &str, house: &House) -> Vec<Call> {
    let mut begun: BTreeMap<&str, (String, usize)> = BTreeMap::new();
    let mut calls: Vec<Call> = Vec::new();
    for line in trace.lines() {
        let (thread, rest) = line.split_once(' ').expect("a thread");
        let rest = rest.trim_start();
        if let Some(start) = rest.strip_suffix(" <unfinished ...>") {
            begun.insert(thread, (start.to_owned(), calls.len()));
        } else if let Some((_, end)) = rest.strip_prefix("<... ").and_then(|rest| rest.split_once(" resumed>")) {
            let (start, began) = begun.remove(thread).unwrap_or_default();
            let Some(call) = read_call(&(start + end), house) else { continue };
            let at = if matches!(call, Call::Rename(..)) { began } else { calls.len() };
            begun.values_mut().filter(|(_, began)| *began > at).for_each(|(_, began)| *began += 1);
            calls.insert(at, call);
        } else {
            calls.extend(read_call(rest, house));
        }
    }
    calls
}

fn read_call(line: &str, house: &House) -> Option<Call> {
    let (head, result) = line.rsplit_once(" = ")?;
    if result.starts_with('-') || result.starts_with('?') {
        return None;
    }
    let (name, arguments) = head.split_once('(')?;
    let words = quoted(arguments);
    let text = |at: usize| words.get(at).map(|bytes| PathBuf::from(String::from_utf8_lossy(bytes).into_owned()));
    let is_ours = |path: &PathBuf| path.starts_with(house.data(""));
    let open =
        arguments.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(path, _)| PathBuf::from(path));
    match name {
        "openat" if arguments.contains("O_CREAT") => text(0).filter(is_ours).map(Call::Create),
        "write" if open.as_ref().is_some_and(|path| path.starts_with("/dev/pts")) => {
            Some(Call::Draw(String::from_utf8_lossy(&words[0]).into_owned()))
        }
        "write" => {
            let written: usize = result.split(' ').next()?.parse().ok()?;
            open.filter(is_ours).map(|path| Call::Append(path, words[0][..written].to_vec()))
        }
        "ftruncate" => {
            let length = arguments.rsplit_once(", ")?.1.trim_end_matches(')').parse().ok()?;
            open.filter(is_ours).map(|path| Call::Cut(path, length))
        }
        "rename" | "renameat" | "renameat2" => {
            text(0).filter(is_ours).zip(text(1)).map(|(from, to)| Call::Rename(from, to))
        }
        "unlink" | "unlinkat" => text(0).filter(is_ours).map(Call::Remove),
        "mkdir" | "mkdirat" => text(0).filter(is_ours).map(Call::Folder),
        "fsync" | "fdatasync" => open.filter(is_ours).map(Call::Flush),
        _ => None,
    }
}

/// The strings in a line of strace, which writes them as C does.
fn quoted(line: &str) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut bytes = line.bytes().peekable();
    while bytes.any(|byte| byte == b'"') {
        let mut word = Vec::new();
        while let Some(byte) = bytes.next().filter(|byte| *byte != b'"') {
            if byte != b'\\' {
                word.push(byte);
                continue;
            }
            match bytes.next().expect("a character behind a backslash") {
                b'n' => word.push(b'\n'),
                b't' => word.push(b'\t'),
                b'r' => word.push(b'\r'),
                b'f' => word.push(0x0c),
                b'v' => word.push(0x0b),
                digit @ b'0'..=b'7' => {
                    let mut value = u32::from(digit - b'0');
                    for _ in 0..2 {
                        let Some(next) = bytes.next_if(|next| matches!(next, b'0'..=b'7')) else { break };
                        value = value * 8 + u32::from(next - b'0');
                    }
                    word.push(value as u8);
                }
                other => word.push(other),
            }
        }
        found.push(word);
    }
    found
}
