//! `okdeck deck import` and `okdeck deck export` as a shell runs them: status, output, report, files.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// A folder to work in, with a data folder of its own.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn with(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.path().join(name), bytes).expect("a file");
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).expect("a file of text")
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.path())
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_okdeck"));
        command.current_dir(self.path()).stdin(Stdio::null()).env("OKDECK_DATA_DIR", self.path().join("data"));
        command.env_remove("OKDECK_CONFIG").env("XDG_CONFIG_HOME", self.path().join("config"));
        command.arg("deck").args(words.split_whitespace());
        command
    }

    /// Runs a command within ten seconds.
    fn run(&self, words: &str) -> Ran {
        Ran(finished(self.command(words).stdout(Stdio::piped()).stderr(Stdio::piped())))
    }
}

fn finished(command: &mut Command) -> Output {
    let mut child = command.spawn().expect("the program starts");
    let end = Instant::now() + Duration::from_secs(10);
    // Output of these commands fits the pipe, so waiting for the end first is safe.
    while child.try_wait().expect("a child").is_none() {
        if Instant::now() > end {
            child.kill().expect("a child");
            panic!("{command:?} did not end");
        }
        std::thread::yield_now();
    }
    child.wait_with_output().expect("a child that ended")
}

struct Ran(Output);

impl Ran {
    fn status(&self) -> i32 {
        self.0.status.code().expect("an exit status")
    }

    fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).expect("text")
    }

    fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).expect("text")
    }

    /// Demands a refusal: the status, nothing on standard output, and these words on standard error.
    #[track_caller]
    fn demand(&self, status: i32, words: &[&str]) {
        assert_eq!((self.status(), self.out().as_str()), (status, ""), "{}", self.err());
        for word in words {
            assert!(self.err().contains(word), "`{word}` is not in: {}", self.err());
        }
    }
}

#[test]
fn a_list_becomes_a_deck_and_a_report() {
    let desk = Desk::new().with("our-trip.txt", "Which town?\n\n# no\nwhich TOWN\nWhere\u{202e} next?\n");
    let ran = desk.run("import our-trip.txt");
    assert_eq!(ran.status(), 0);
    assert_eq!(ran.out(), "title = \"Our trip\"\n\ncards = [\n    \"Which town?\",\n    \"Where next?\",\n]\n");
    insta::assert_snapshot!(ran.err());
    assert_eq!(desk.names(), ["our-trip.txt"], "nothing else is written");
}

#[test]
fn a_deck_made_by_import_plays() {
    let desk = Desk::new().with("x.md", "# Ours\n## a\n- One?\n  - So?\n- Two?\n");
    assert_eq!(desk.run("import x.md --to ours.toml").status(), 0);
    let checked = desk.run("check ours.toml");
    assert_eq!(checked.status(), 0, "{}", checked.err());
    let back = desk.run("export ours.toml --to json");
    assert!(back.out().contains("\"title\": \"Ours\""), "{}", back.out());
}

#[test]
fn no_file_is_overwritten_unasked() {
    let desk = Desk::new().with("x.txt", "One?\n").with("ours.toml", "mine");
    desk.run("import x.txt --to ours.toml").demand(1, &["ours.toml", "is there already", "--force"]);
    desk.run("export warm-up --to md --output ours.toml").demand(1, &["is there already"]);
    assert_eq!(desk.read("ours.toml"), "mine");
    let ran = desk.run("import x.txt --to ours.toml --force --title Ours");
    ran.demand(0, &["1 card from a prompt a line to ours.toml"]);
    assert_eq!(desk.read("ours.toml"), "title = \"Ours\"\n\ncards = [\n    \"One?\",\n]\n");
    desk.run("import x.txt --to new.toml --force").demand(0, &["to new.toml"]);
    desk.run("import x.txt --to ./x.txt --force").demand(1, &["this is the file to read"]);
    assert_eq!(desk.read("x.txt"), "One?\n");
    assert_eq!(desk.names(), ["new.toml", "ours.toml", "x.txt"]);
}

#[test]
fn what_cannot_be_read_is_named() {
    let desk = Desk::new()
        .with("latin.txt", b"Was f\xFCr ein Tag?\n")
        .with(
            "utf16.csv",
            "\u{feff}text\nWas f\u{fc}r ein Tag?\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
        )
        .with("sheet.xlsx", b"PK\x03\x04")
        .with("notes.docx", "text")
        .with("deck.toml", "title = \"x\"")
        .with("empty.txt", "# nothing\n")
        .with("bad.json", "[\n\"a\n");
    desk.run("import none.txt").demand(1, &["none.txt", "check the path"]);
    desk.run("import .").demand(1, &["this is a folder"]);
    desk.run("import latin.txt").demand(1, &["line 1 is not UTF-8", "Windows-1252", "iconv"]);
    desk.run("import sheet.xlsx").demand(1, &["packed file", ".csv"]);
    desk.run("import notes.docx").demand(2, &["notes.docx", "--from"]);
    desk.run("import deck.toml").demand(2, &["a deck already"]);
    desk.run("import empty.txt").demand(1, &["no card in it, read as a prompt a line"]);
    desk.run("import bad.json").demand(1, &["bad.json:2: left out: everything", "not JSON"]);
    desk.run("import").demand(2, &["FILE"]);
    desk.run("import latin.txt --force").demand(2, &["--to"]);
    desk.run("import empty.txt --title \u{1b}[2J").demand(2, &["U+001B"]);
    assert!(desk.run("import utf16.csv").out().contains("Was für ein Tag?"));
}

#[test]
fn a_form_can_be_said() {
    let desk = Desk::new().with("cards", "# Word\nMeaning\n");
    assert!(desk.run("import cards --from hascard").out().contains("follow_ups = [\"Meaning\"]"));
}

#[test]
fn a_target_that_is_no_place_for_a_file_is_refused() {
    let desk = Desk::new().with("x.txt", "One?\n");
    fs::create_dir(desk.path().join("folder")).expect("a folder");
    desk.run("import x.txt --to folder").demand(1, &["this is a folder"]);
    desk.run("import x.txt --to none/ours.toml").demand(1, &["its folder is not there"]);
    desk.run("export warm-up --to csv -o none/x.csv").demand(1, &["its folder is not there"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_pipe_is_never_waited_for_nor_replaced() {
        let desk = Desk::new().with("x.txt", "One?\n");
        let fifo = desk.path().join("fifo.txt");
        let made = Command::new("mkfifo").arg(&fifo).status().expect("mkfifo runs");
        assert!(made.success());
        desk.run("import fifo.txt").demand(1, &["not a regular file"]);
        desk.run("import x.txt --to fifo.txt").demand(1, &["is there already"]);
        desk.run("import x.txt --to fifo.txt --force").demand(1, &["not a regular file"]);
        desk.run("export ./fifo.txt --to md").demand(1, &["not a regular file"]);
        assert!(fifo.metadata().expect("a fifo").file_type().is_fifo());
    }

    #[test]
    fn a_link_to_nowhere_is_something_there() {
        let desk = Desk::new().with("x.txt", "One?\n");
        symlink("nowhere", desk.path().join("link.toml")).expect("a link");
        desk.run("import x.txt --to link.toml").demand(1, &["is there already"]);
        desk.run("import x.txt --to link.toml --force").demand(1, &["not a regular file"]);
        assert_eq!(desk.names(), ["link.toml", "x.txt"]);
    }

    #[test]
    fn a_new_file_is_for_its_owner() {
        let desk = Desk::new().with("x.txt", "One?\n");
        assert_eq!(desk.run("import x.txt --to ours.toml").status(), 0);
        let mode = desk.path().join("ours.toml").metadata().expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_full_disk_is_said() {
        let desk = Desk::new().with("x.txt", "One?\n");
        for words in ["import x.txt", "export warm-up --to html"] {
            let full = fs::File::options().write(true).open("/dev/full").expect("/dev/full");
            let ran = Ran(finished(desk.command(words).stdout(full).stderr(Stdio::piped())));
            ran.demand(1, &["cannot write: standard output"]);
        }
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_fault() {
    let prompts: String = (0..50_000).map(|i| format!("What about number {i}?\n")).collect();
    let desk = Desk::new().with("x.txt", prompts);
    for words in ["import x.txt", "export communication --to html"] {
        let mut child = desk.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        drop(child.stdout.take());
        let ran = Ran(child.wait_with_output().expect("it ends"));
        assert_eq!(ran.status(), 0, "{}", ran.err());
        assert!(!ran.err().contains("panic"), "{}", ran.err());
    }
}

#[test]
fn a_deck_is_found_by_id_title_and_path() {
    let desk = Desk::new().with("ours.toml", "title = \"Ours\"\ncards = [\"=one?\", \"<two>\"]\n");
    assert!(desk.run("export warm-up --to md").out().starts_with("# Warm-Up\n"));
    assert_eq!(desk.run("export ./ours.toml --to csv").out(), "kind,depth,text\n,,'=one?\n,,<two>\n");
    let html = desk.run("export ours.toml --to html --paper letter").out();
    assert!(html.contains("&lt;two&gt;") && html.contains("size: letter"));
    desk.run("export ours.toml --to html -o ours.html").demand(0, &["2 cards to ours.html"]);
    assert!(desk.read("ours.html").contains("size: A4"));
    desk.run("export warmup --to md").demand(1, &["did you mean `warm-up`?"]);
    desk.run("export none.toml --to md").demand(1, &["none.toml"]);
    desk.run("export warm-up").demand(2, &["--to"]);
    desk.run("export warm-up --to pdf").demand(2, &["pdf"]);
    desk.run("export warm-up --to md --paper a4").demand(2, &["--to html"]);
}

#[test]
fn a_faulty_deck_gives_the_cards_it_has() {
    let desk = Desk::new()
        .with("ours.toml", "title = \"Ours\"\n[[cards]]\ntext = \"ok\"\n[[cards]]\ntext = \"\u{1b}[2J\"\n")
        .with("none.toml", "title = \"None\"\n[[cards]]\ntext = \"\u{1b}[2J\"\n");
    let ran = desk.run("export ours.toml --to json");
    assert_eq!(ran.status(), 0);
    assert!(ran.out().contains("\"ok\"") && !ran.out().contains('\u{1b}'));
    assert!(ran.err().contains("U+001B") && !ran.err().contains('\u{1b}'), "{}", ran.err());
    desk.run("export none.toml --to json").demand(1, &["no card of this deck can be played"]);
}
