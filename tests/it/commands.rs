//! The program as people call it: arguments in; output, words and exit status out.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use okdeck::deck::bundled;
use okdeck::text::{first_unprintable, width};
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use serde_json::Value;
use tempfile::TempDir;

use crate::harness::Sofa;

/// The longest that a command may take before it counts as hanging.
const PATIENCE: Duration = Duration::from_secs(60);

/// A home folder of its own, in which commands run.
pub struct Home(pub TempDir);

/// What a command said and how it ended.
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: impl AsRef<Path>, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// The program in this home, with nothing from the world outside.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_okdeck"));
        command.env_clear().env("HOME", self.0.path()).env("PATH", "/nowhere").current_dir(self.0.path());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Said {
        ended(self.command().args(arguments).spawn().unwrap())
    }

    /// Runs words parted by spaces.
    pub fn okdeck(&self, words: &str) -> Said {
        self.run(words.split_whitespace())
    }

    /// Runs on a terminal, and gives what stood on it at the end.
    pub fn on_terminal(&self, arguments: &[&OsStr]) -> Said {
        let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 200, ..PtySize::default() }).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_okdeck"));
        command.env_clear();
        command.env("HOME", self.0.path());
        command.env("TERM", "xterm");
        command.cwd(self.0.path());
        command.args(arguments);
        let mut child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let mut killer = child.clone_killer();
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = Vec::new();
            // A terminal without a program ends with an error on Linux.
            let _ = reader.read_to_end(&mut bytes);
            let _ = sender.send((child.wait().unwrap(), bytes));
        });
        let Ok((status, bytes)) = receiver.recv_timeout(PATIENCE) else {
            killer.kill().unwrap();
            panic!("{arguments:?} did not end");
        };
        let status = i32::try_from(status.exit_code()).unwrap();
        Said { status, out: String::from_utf8(bytes).unwrap(), err: String::new() }
    }
}

/// Waits for the end of a program, but not for ever.
pub fn ended(child: Child) -> Said {
    let id = rustix::process::Pid::from_child(&child);
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(child.wait_with_output()));
    let Ok(output) = receiver.recv_timeout(PATIENCE) else {
        rustix::process::kill_process(id, rustix::process::Signal::KILL).unwrap();
        panic!("the program did not end");
    };
    let Output { status, stdout, stderr } = output.unwrap();
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    Said { status: status.code().expect("no signal ended it"), out: text(stdout), err: text(stderr) }
}

impl Said {
    /// The status and each of these in what was said; nothing said may drive a terminal.
    #[track_caller]
    pub fn demand(&self, status: i32, parts: &[&str]) -> &Self {
        let said = format!("{}{}", self.out, self.err);
        assert_eq!(self.status, status, "{said}");
        for part in parts {
            assert!(said.contains(part), "{part:?} is not in:\n{said}");
        }
        assert_eq!(first_unprintable(&said), None, "{said:?}");
        self
    }

    /// The same, said on standard error alone.
    #[track_caller]
    pub fn refuses(&self, status: i32, parts: &[&str]) {
        self.demand(status, parts);
        assert_eq!(self.out, "");
        assert!(self.err.lines().count() <= 3, "{}", self.err);
    }

    #[track_caller]
    pub fn json(&self) -> Vec<Value> {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

const GOOD: &str = "title = \"Ours\"\ncards = [\"One\", \"Two\"]\n";
const BAD: &str =
    "title = \"Ours\"\n\n[[cards]]\nkind = \"qestion\"\ntext = \"One\"\n\n[[cards]]\ntext = \"Two\"\ntheem = \"x\"\n";

#[test]
fn a_good_deck_passes() {
    let home = Home::new();
    home.write("ours.toml", GOOD);
    let said = home.okdeck("deck check ours.toml");
    said.demand(0, &[]);
    assert_eq!([&*said.out, &*said.err], ["", ""], "a good deck leaves a script in peace");
    home.write("decks/a.toml", GOOD);
    home.write("decks/.hidden.toml", "no deck");
    home.write("decks/notes.txt", "no deck");
    home.okdeck("deck check ours.toml decks").demand(0, &[]);
    home.write("decks/b.toml", BAD);
    home.okdeck("deck check ours.toml decks").demand(1, &["3 decks checked: 1 error, 1 warning."]);
}

#[test]
fn the_bundled_decks_and_ones_own_are_checked_without_a_path() {
    let home = Home::new();
    let all = format!("{} decks checked", bundled::all().count() + 1);
    home.write("data/decks/ours.toml", BAD);
    home.okdeck("deck check --data-dir data").demand(1, &["data/decks/ours.toml:4:8: unknown-word", &all]);
}

#[test]
fn a_pipe_gets_one_line_a_fault() {
    let home = Home::new();
    home.write("ours.toml", BAD);
    let said = home.okdeck("deck check ours.toml");
    said.demand(1, &["1 deck checked: 1 error, 1 warning."]);
    let kinds = "question, sentence, action, scale, choice, guess, pause";
    let lines = [
        format!("ours.toml:4:8: unknown-word: `kind` is one of {kinds}; did you mean `question`?\n"),
        "ours.toml:9:1: unknown-key: okdeck does not know the key `theem`; did you mean `theme`?\n".to_owned(),
    ];
    assert_eq!(said.out, lines.concat());
}

#[test]
fn warnings_alone_pass() {
    let home = Home::new();
    home.write("ours.toml", format!("{GOOD}colour = 1\n"));
    home.okdeck("deck check ours.toml").demand(0, &["ours.toml:3:1: unknown-key", "1 deck checked: 1 warning."]);
}

#[test]
fn people_get_a_picture() {
    let home = Home::new();
    home.write("ours.toml", BAD);
    let said = home.okdeck("deck check --format human ours.toml");
    said.demand(
        1,
        &["error[unknown-word]", " --> ours.toml:4:8", "  |        ^^^^^^^^^", "help: did you mean `question`?"],
    );
    let coloured = home.okdeck("deck check --format human --color always ours.toml");
    assert!(coloured.out.contains("\u{1b}["));
    let plain = home.on_terminal(&["deck", "check", "--color", "never", "ours.toml"].map(OsStr::new));
    plain.demand(1, &["error[unknown-word]", "  |        ^^^^^^^^^"]);
    let terminal = home.on_terminal(&["deck", "check", "ours.toml"].map(OsStr::new));
    assert!(terminal.out.contains("\u{1b}[") && terminal.out.contains("unknown-word"), "{}", terminal.out);
}

#[test]
fn programs_get_json() {
    let home = Home::new();
    home.write("decks/bad.toml", BAD);
    home.write("decks/good.toml", GOOD);
    fs::create_dir(home.path("decks/folder.toml")).unwrap();
    let said = home.okdeck("deck check --format json decks");
    said.demand(1, &["folder.toml: this is a folder"]);
    let faults = said.json();
    let expected = serde_json::json!({
        "file": "decks/bad.toml", "line": 4, "column": 8, "end_line": 4, "end_column": 17, "severity": "error",
        "code": "unknown-word",
        "message": "`kind` is one of question, sentence, action, scale, choice, guess, pause",
        "help": "did you mean `question`?",
    });
    assert_eq!(faults[0], expected);
    assert_eq!((faults.len(), &faults[1]["severity"]), (2, &Value::from("warning")));
    let said = home.okdeck("deck check --format json decks/good.toml");
    said.demand(0, &[]);
    assert!(said.json().is_empty());
}

#[test]
fn style_is_told_when_asked_for() {
    let home = Home::new();
    home.write("ours.toml", "title = \"T\"\n[[cards]]\ntext = \"WHY do you never listen?\"\n");
    assert!(home.okdeck("deck check ours.toml").demand(0, &[]).out.is_empty());
    home.okdeck("deck check --style ours.toml").demand(0, &["ours.toml:3:", "style-", "matter"]);
}

#[test]
fn what_is_no_deck_is_named_and_never_waited_for() {
    let home = Home::new();
    home.write("decks/good.toml", BAD);
    let odd = |name: &str| home.path("decks").join(name);
    assert!(Command::new("mkfifo").arg(odd("fifo.toml")).status().unwrap().success());
    let _socket = UnixListener::bind(odd("socket.toml")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", odd("device.toml")).unwrap();
    std::os::unix::fs::symlink("loop.toml", odd("loop.toml")).unwrap();
    std::os::unix::fs::symlink("nowhere.toml", odd("dangling.toml")).unwrap();
    fs::create_dir(odd("folder.toml")).unwrap();
    fs::File::create(odd("large.toml")).unwrap().set_len((32 << 20) + 1).unwrap();
    let reasons = [
        ("fifo", "not a regular file"),
        ("socket", "not a regular file"),
        ("device", "not a regular file"),
        ("loop", "Too many levels of symbolic links"),
        ("dangling", "no such file"),
        ("large", "larger than 32 MiB"),
    ];
    for (name, why) in reasons {
        let file = format!("decks/{name}.toml");
        home.run(["deck", "check", &file]).refuses(1, &["okdeck: cannot read this deck", &file, why]);
        let listed = home.okdeck("decks --decks-dir decks");
        listed.demand(0, &["good", &format!("decks/{name}.toml"), why]);
        assert!(listed.out.lines().count() > bundled::DECKS.len(), "{}", listed.out);
    }
    home.okdeck("deck check decks/folder.toml").refuses(1, &["nothing to check", "no file in this folder"]);
    let all = home.okdeck("deck check decks");
    all.demand(
        1,
        &["decks/good.toml:4:8: unknown-word", "1 deck checked: 1 error, 1 warning; 7 files could not be read"],
    );
    for (name, why) in reasons {
        all.demand(1, &[&format!("decks/{name}.toml"), why]);
    }
}

#[test]
fn a_missing_path_is_named() {
    let home = Home::new();
    home.write("ours.toml", GOOD);
    let said = home.okdeck("deck check nowhere.toml ours.toml");
    said.demand(1, &["cannot read this deck: nowhere.toml: no such file", "check the path", "1 deck checked"]);
    fs::create_dir(home.path("empty")).unwrap();
    home.okdeck("deck check empty").refuses(1, &["nothing to check: empty: no file in this folder ends in .toml"]);
}

#[test]
fn a_file_without_permission_is_named() {
    if rustix::process::geteuid().is_root() {
        return println!("skipped: root may read everything");
    }
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let path = home.write("ours.toml", GOOD);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).unwrap();
    home.okdeck("deck check ours.toml").refuses(1, &["cannot read this deck: ours.toml: okdeck may not do this here"]);
}

#[test]
fn the_screen_needs_a_terminal() {
    let home = Home::new();
    for words in ["", "play", "play warm-up", "resume"] {
        home.okdeck(words).refuses(2, &["this needs a terminal"]);
    }
    assert!(fs::read_dir(home.0.path()).unwrap().next().is_none(), "nothing was written");
}

#[test]
fn an_unknown_deck_is_refused_with_a_guess() {
    let home = Home::new();
    let play = |name: &str| home.on_terminal(&["play", name].map(OsStr::new));
    play("warmup").demand(1, &["no such deck: warmup", "did you mean `warm-up`?"]);
    play("WARM-UPP").demand(1, &["did you mean"]);
    let theme = home.on_terminal(&["play", "communication", "--theme", "timming"].map(OsStr::new));
    theme.demand(1, &["nothing to deal: communication", "did you mean `--theme timing`?"]);
    play("zebra").demand(1, &["no such deck: zebra", "`okdeck decks` lists them"]);
    play("./zebra.toml").demand(1, &["cannot read this deck: ./zebra.toml: no such file"]);
    home.write("bad.toml", "title = \"Bad\"\n[[cards]]\ntext = 7\n");
    play("bad.toml").demand(1, &["bad.toml:3:8: wrong-type", "nothing to play"]);
    home.on_terminal(&["resume", "zebra"].map(OsStr::new)).demand(1, &["no such session"]);
}

#[test]
fn wrong_usage_ends_with_2() {
    let home = Home::new();
    for words in [
        "zebra",
        "plya",
        "deck",
        "deck chekc",
        "deck check --format xml",
        "play --cards 0",
        "play --depth bottomless",
        "play --cards 3 --minutes 9",
        "play --seed -1",
        "sessions --jsn",
        "session show",
        "session",
        "--color pink",
        "decks extra",
    ] {
        let said = home.okdeck(words);
        assert_eq!((said.status, said.out.as_str()), (2, ""), "{words}: {}", said.err);
        assert!(said.err.contains("--help") || said.err.contains("Usage"), "{words}: {}", said.err);
    }
    home.okdeck("plya").demand(2, &["'play'"]);
    home.run(["decks", "--data-dir", ""]).demand(2, &["--data-dir"]);
    for words in ["--help", "--version", "play --help"] {
        let said = home.okdeck(words);
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{words}");
        assert!(said.out.contains("okdeck"), "{words}");
    }
}

#[test]
fn decks_are_listed() {
    let home = Home::new();
    home.write("more/ours.toml", BAD);
    let said = home.okdeck("decks --decks-dir more");
    said.demand(0, &["warm-up", "Talking and Listening", "ours", "2 to mend: okdeck deck check"]);
    assert_eq!((said.out.lines().count(), said.err.as_str()), (bundled::DECKS.len() + 1, ""));

    let decks = home.okdeck("decks --json --decks-dir more").json();
    let keys: Vec<_> = decks[0].as_object().unwrap().keys().map(String::as_str).collect();
    let mut expected = [
        "id",
        "title",
        "description",
        "topic",
        "language",
        "cards",
        "light",
        "warm",
        "deep",
        "talked_about",
        "origin",
        "faults",
    ];
    expected.sort_unstable();
    let mut found = keys.clone();
    found.sort_unstable();
    assert_eq!(found, expected);
    let ours = decks.last().unwrap();
    assert_eq!([&ours["id"], &ours["origin"]], ["ours", "more/ours.toml"]);
    assert_eq!([&ours["cards"], &ours["faults"]], [1, 2]);
    assert_eq!(decks[0]["origin"], "bundled");
}

#[test]
fn of_two_decks_with_one_id_the_later_wins_and_both_are_named() {
    let home = Home::new();
    home.write("a/ours.toml", "id = \"ours\"\ntitle = \"First\"\ncards = [\"One\"]\n");
    home.write("b/theirs.toml", "id = \"ours\"\ntitle = \"Second\"\ncards = [\"One\"]\n");
    let said = home.okdeck("decks --decks-dir a --decks-dir b");
    said.demand(0, &["Two decks have the id ours: b/theirs.toml is used in place of a/ours.toml."]);
    assert!(said.out.contains("Second") && !said.out.contains("First"), "{}", said.out);
    assert!(home.okdeck("decks --decks-dir b --decks-dir a").out.contains("First"));
    home.write("c/warm-up.toml", GOOD);
    home.okdeck("decks --decks-dir c")
        .demand(0, &["Two decks have the id warm-up: c/warm-up.toml is used in place of bundled."]);
    home.okdeck("decks --decks-dir nowhere").refuses(1, &["cannot read this folder of decks: nowhere: no such file"]);
}

/// A home with two sessions in `data`, and their ids.
fn home_with_sessions() -> (Home, Vec<String>) {
    let home = Home::new();
    let sofa = Sofa::at_home().press("enter enter right n").type_in("By the lake.").press("esc esc end enter enter");
    let ids = sofa.files.iter().map(|(id, _)| id.clone()).collect();
    for (id, text) in &sofa.files {
        home.write(format!("data/sessions/{id}.toml"), text);
    }
    (home, ids)
}

#[test]
fn sessions_are_listed_shown_and_deleted() {
    let (home, ids) = home_with_sessions();
    let listed = home.okdeck("sessions --json --data-dir data").json();
    let listed_ids: Vec<_> = listed.iter().map(|session| session["id"].as_str().unwrap()).collect();
    assert!(!ids.is_empty() && ids.iter().all(|id| listed_ids.contains(&id.as_str())), "{listed_ids:?}");
    for key in ["id", "decks", "started", "touched", "position", "size", "marks", "state"] {
        assert!(!listed[0][key].is_null(), "{key}");
    }
    let id = &ids[0];
    home.okdeck("sessions --data-dir data").demand(0, &[id, "open"]);
    home.run(["session", "show", id, "--data-dir", "data"]).demand(0, &["Warm-Up", "By the lake."]);
    let near = format!("{id}x");
    for command in ["show", "delete"] {
        let said = home.run(["session", command, &near, "--data-dir", "data"]);
        said.refuses(1, &["no such session", &format!("did you mean `{id}`?")]);
        home.run(["session", command, "zebra", "--data-dir", "data"])
            .refuses(1, &["no such session", "`okdeck sessions` lists them"]);
        home.run(["session", command, "../couple", "--data-dir", "data"]).refuses(1, &["no such session"]);
    }
    home.run(["session", "delete", id, "--data-dir", "data"]).demand(0, &[&format!("Deleted {id}.")]);
    assert!(!home.path(format!("data/sessions/{id}.toml")).exists());
    home.run(["session", "show", id, "--data-dir", "data"]).refuses(1, &["no such session"]);
}

#[test]
fn no_sessions_are_an_empty_list() {
    let home = Home::new();
    fs::create_dir_all(home.path("empty/sessions")).unwrap();
    for data in ["empty", "missing"] {
        let said = home.run(["sessions", "--json", "--data-dir", data]);
        said.demand(0, &[]);
        assert!(said.json().is_empty() && said.err.is_empty());
        home.run(["sessions", "--data-dir", data]).demand(0, &["No sessions yet."]);
        home.run(["session", "show", "zebra", "--data-dir", data]).refuses(1, &["no such session"]);
    }
    assert!(!home.path("missing").exists(), "looking writes nothing");
}

#[test]
fn the_data_folder_comes_from_the_option_the_variable_or_the_system() {
    let (home, ids) = home_with_sessions();
    let list = |variable: &str, more: &[&str]| {
        ended(home.command().env("OKDECK_DATA_DIR", variable).args(["sessions", "--json"]).args(more).spawn().unwrap())
            .json()
            .len()
    };
    assert_eq!(list("data", &[]), ids.len());
    assert_eq!(list("missing", &[]), 0);
    assert_eq!(list("missing", &["--data-dir", "data"]), ids.len());
    assert_eq!(list("", &[]), 0);
    home.write("file", "not a folder");
    home.okdeck("sessions --data-dir file").refuses(1, &["no data folder: file: this is not a folder", "--data-dir"]);
}

#[test]
fn faulty_settings_are_told_with_their_line_and_keep_nobody_from_anything() {
    let home = Home::new();
    home.write("okdeck.toml", "cards = 6\nordr = \"file\"\ndepth = \"wram\"\n");
    let said = home.okdeck("config --config okdeck.toml");
    said.demand(1, &["cards", "6", "config.toml, line 1", "--> okdeck.toml:2:1", "^^^^", "did you mean `order`?"]);
    said.demand(1, &["okdeck.toml:3:9", "`depth` is \"light\", \"warm\" or \"deep\"", "did you mean `warm`?"]);
    let named = ended(home.command().env("OKDECK_CONFIG", "okdeck.toml").arg("config").spawn().unwrap());
    named.demand(1, &["OKDECK_CONFIG", "okdeck.toml:2:1"]);
    home.okdeck("decks --config okdeck.toml").demand(0, &["warm-up"]);
    home.okdeck("decks --config nowhere.toml")
        .refuses(1, &["cannot read the settings: nowhere.toml: no such file", "--config"]);
}

#[test]
fn each_setting_says_where_it_comes_from() {
    let home = Home::new();
    let config = ".config/okdeck/config.toml";
    home.okdeck("config").demand(0, &["names          [\"\",\"\"]", "There is no config.toml yet"]);
    home.okdeck("config init").demand(0, &[config]);
    let written = fs::read_to_string(home.path(config)).unwrap();
    home.okdeck("config init").refuses(1, &["cannot write the settings", "it is yours and stays as it is"]);
    assert_eq!(fs::read_to_string(home.path(config)).unwrap(), written);
    assert_eq!(fs::metadata(home.path(config)).unwrap().permissions().mode() & 0o777, 0o600);
    home.write(config, format!("{written}\ncards = \"all\"\n"));
    home.write("data/couple.toml", "version = 1\nnames = [\"Kim\", \"\"]\n");
    let said =
        ended(home.command().env("NO_COLOR", "1").args(["config", "--json", "--data-dir", "data"]).spawn().unwrap());
    let entries = said.json();
    let entry = |key: &str| {
        let entry = entries.iter().find(|entry| entry["key"] == key).unwrap();
        assert_ne!(entry["meaning"], "", "{key}");
        (entry["value"].clone(), entry["origin"].as_str().unwrap(), entry["by"].clone())
    };
    let line = written.lines().count() + 2;
    assert_eq!(entry("cards"), ("all".into(), "config", line.into()));
    assert_eq!(entry("names"), (vec!["Kim", ""].into(), "couple", Value::Null));
    assert_eq!(entry("motion"), (true.into(), "default", Value::Null));
    assert_eq!(entry("data_dir"), ("data".into(), "option", "--data-dir".into()));
    assert_eq!(entry("color"), ("never".into(), "variable", "NO_COLOR".into()));
}

#[test]
fn a_reader_that_leaves_early_is_no_fault() {
    let home = Home::new();
    let faults: String = (0..20_000).map(|n| format!("[[cards]]\ntext = \"{n}\"\ntimer = \"x\"\n")).collect();
    home.write("ours.toml", format!("title = \"Ours\"\n{faults}"));
    for (words, status) in [("deck check --format json ours.toml", 1), ("decks --json", 0), ("--help", 0)] {
        let mut child = home.command().args(words.split(' ')).spawn().unwrap();
        let mut first = [0; 1];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let said = ended(child);
        assert_eq!(said.status, status, "{words}");
        assert!(!said.err.contains("panicked") && !said.err.contains("pipe"), "{}", said.err);
    }
}

#[test]
fn a_full_disk_behind_standard_output_is_told() {
    let home = Home::new();
    let full = || fs::File::options().write(true).open("/dev/full").unwrap();
    for words in ["decks", "decks --json", "privacy", "sessions --json", "--help", "--version"] {
        let said = ended(home.command().args(words.split(' ')).stdout(full()).spawn().unwrap());
        said.refuses(1, &["cannot write: standard output", "no space is left"]);
    }
    home.write("ours.toml", BAD);
    for words in ["deck check ours.toml", "zebra", "sessions --data-dir ours.toml"] {
        let said = ended(home.command().args(words.split(' ')).stderr(full()).spawn().unwrap());
        assert!((1..=2).contains(&said.status), "{words}: {}", said.status);
    }
}

#[test]
fn arguments_need_not_be_utf_8() {
    let home = Home::new();
    let name = OsString::from_vec(b"our\xe9s.toml".to_vec());
    let run = |before: &[&str]| home.run(before.iter().map(OsStr::new).chain([name.as_os_str()]));
    run(&["deck", "check"]).refuses(1, &["cannot read this deck: our\u{fffd}s.toml"]);
    home.write(&name, BAD);
    run(&["deck", "check"]).demand(1, &["our\u{fffd}s.toml:4:8: unknown-word"]);
    assert_eq!(run(&["deck", "check", "--format", "json"]).json()[0]["file"], "our\u{fffd}s.toml");
    run(&["decks", "--decks-dir"]).refuses(1, &["cannot read this folder of decks: our\u{fffd}s.toml"]);
    run(&["sessions", "--data-dir"]).refuses(1, &["this is not a folder"]);
    assert_eq!(run(&["session", "show"]).status, 2);
    let unknown = OsString::from_vec(b"war\xff".to_vec());
    home.on_terminal(&[OsStr::new("play"), &unknown]).demand(1, &["no such deck: war\u{fffd}"]);
}

/// A folder and files whose names would move the cursor, colour the screen, ring and turn text round.
#[test]
fn hostile_names_never_reach_the_terminal() {
    let home = Home::new();
    let evil = "a\u{1b}[31m\u{7}\u{9b}2J\u{202e}\u{2066}\u{2028}\nb";
    let folder = home.path(evil);
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join(format!("{evil}.toml")), BAD).unwrap();
    fs::write(folder.join("same.toml"), format!("id = \"warm-up\"\n{GOOD}")).unwrap();
    fs::create_dir(folder.join(format!("x{evil}.toml"))).unwrap();
    let path = folder.to_str().unwrap();
    for format in [&[][..], &["--format", "human"], &["--format", "json"]] {
        home.run(["deck", "check", path].iter().chain(format))
            .demand(1, &["a\u{fffd}[31m", "unknown-word", "this is a folder"]);
    }
    home.run(["decks", "--decks-dir", path]).demand(0, &["Two decks have the id warm-up"]);
    home.run(["decks", "--json", "--decks-dir", path]).demand(0, &["a\u{fffd}[31m"]);
    home.run(["sessions", "--data-dir", path]).demand(0, &[]);
    home.run(["session", "show", evil]).refuses(1, &["no such session"]);
    home.run(["decks", "--config", path]).refuses(1, &["cannot read the settings"]);
    home.run(["decks", "--decks-dir", &format!("{path}/x")]).refuses(1, &["no such file"]);
    for words in [&["deck", evil][..], &[evil], &["--color", evil], &["play", "--cards", evil], &[&format!("--{evil}")]]
    {
        home.run(words).demand(2, &[]);
    }
    let said = home.on_terminal(&["play", evil].map(OsStr::new));
    said.demand(1, &["this is a folder"]);
    let said = home.on_terminal(&["play", "b\u{1b}[2J\u{202e}"].map(OsStr::new));
    said.demand(1, &["no such deck: b\u{fffd}[2J\u{fffd}"]);
}

#[test]
fn no_line_of_the_short_form_is_long() {
    let home = Home::new();
    home.write(
        "ours.toml",
        format!("title = \"T\"\n{} = 1\ncards = [\"{}\"]\n", "x".repeat(5_000), "y".repeat(30_000)),
    );
    let said = home.okdeck("deck check ours.toml");
    said.demand(1, &["unknown-key", "too-long"]);
    assert!(said.out.lines().all(|line| width(line) <= 200));
}

/// Standard input is no concern of the commands that only print.
#[test]
fn what_comes_in_is_left_alone() {
    let home = Home::new();
    let mut child = home.command().arg("decks").stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    // The program may be gone before it could have read this.
    let _ = input.write_all(b"q\n");
    ended(child).demand(0, &["warm-up"]);
}
