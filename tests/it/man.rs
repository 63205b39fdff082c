//! The manual page and the completions: made from the command line, and accepted where they are read.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command as Program, Output, Stdio};

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, italic, roman};
use okdeck::cli::{self, Shell};

/// Set to renew the page: `RENEW=1 cargo test man`.
const RENEW: &str = "RENEW";

/// What the page says besides the commands.
const FILES: [(&str, &str); 4] = [
    ("sessions/ in the data folder", "evenings, one file each"),
    ("decks/ in the data folder", "decks of your own"),
    ("couple.toml in the data folder", "names, stars, cards set aside, limits, lines for next time"),
    ("config.toml in the configuration folder", "settings; `okdeck config init` writes one with everything explained"),
];
const VARIABLES: [(&str, &str); 3] = [
    ("OKDECK_DATA_DIR", "the data folder, where --data-dir is not given"),
    ("OKDECK_CONFIG", "the settings, where --config is not given"),
    ("NO_COLOR", "if it is set and not empty, no color, unless --color always is given"),
];
const STATUS: [(&str, &str); 3] =
    [("0", "fine"), ("1", "the world said no: a faulty deck, no such session, the disk"), ("2", "wrong usage")];

/// The page as the command line's definition makes it.
fn page() -> String {
    let mut command = cli::command();
    command.build();
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page).expect("memory");
    man.render_name_section(&mut page).expect("memory");
    let mut page = String::from_utf8(page).expect("a page is text");
    page += &section("SYNOPSIS", &[]);
    page += &Roff::new().text([roman(usage(&command))]).render();
    page += &section("DESCRIPTION", &[]);
    page += &Roff::new().text([roman(DESCRIPTION)]).render();
    page += &section("OPTIONS", &[]);
    page += &options(&command, true);
    page += &section("COMMANDS", &[]);
    page += &commands(&command);
    page += &section("DECKS", &[]);
    let deck = command.find_subcommand("deck").and_then(Command::get_after_long_help);
    page += &as_it_stands(&deck.expect("how a deck is written").to_string());
    page += &section("FILES", &FILES);
    page += &section("ENVIRONMENT", &VARIABLES);
    page += &section("EXIT STATUS", &STATUS);
    page + &section("EXAMPLES", &[]) + &as_it_stands(&command.get_after_help().expect("examples").to_string())
}

const DESCRIPTION: &str = "It deals an evening of cards, shows one at a time, says whose turn it is, lets both answer in \
private on one keyboard, and remembers where you stopped. Without a command the home screen opens; ? shows all keys \
there. A deck of your own is a file in TOML.";

fn commands(command: &Command) -> String {
    let mut text = String::new();
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        if !below.is_subcommand_required_set() {
            text += &one(below);
        }
        text += &commands(below);
    }
    text
}

/// A command: how it is called, what it does, its options, its examples.
fn one(command: &Command) -> String {
    let mut text = Roff::new().control("SS", [usage(command).as_str()]).render();
    let about = command.get_long_about().or_else(|| command.get_about()).expect("each command is told").to_string();
    for paragraph in about.split("\n\n") {
        text += &Roff::new().control("PP", []).text([roman(paragraph.replace('\n', " "))]).render();
    }
    text += &options(command, false);
    text + &command.get_after_help().map(|examples| as_it_stands(&examples.to_string())).unwrap_or_default()
}

fn usage(command: &Command) -> String {
    command.clone().render_usage().to_string().trim_start_matches("Usage: ").to_owned()
}

/// The options of a command: those that every command has, or its own.
fn options(command: &Command, everywhere: bool) -> String {
    let is_global = |arg: &clap::Arg| arg.get_help_heading() == Some("Everywhere");
    let is_told =
        |arg: &clap::Arg| is_global(arg) == everywhere && !["help", "version"].contains(&arg.get_id().as_str());
    let mut roff = Roff::new();
    for arg in command.get_arguments().filter(|arg| is_told(arg)) {
        let mut name = arg.get_long().map_or(String::new(), |long| format!("--{long}"));
        let value = arg.get_value_names().map(|names| names.join(" ")).filter(|_| arg.get_action().takes_values());
        if arg.get_short() == Some('o') {
            name = format!("-o, {name}");
        }
        let gap = if name.is_empty() || value.is_none() { "" } else { " " };
        roff.control("TP", []);
        roff.text([bold(name), roman(gap), italic(value.unwrap_or_default())]);
        roff.text([roman(arg.get_help().expect("each option is told").to_string().replace('\n', " "))]);
    }
    roff.render()
}

fn section(title: &str, rows: &[(&str, &str)]) -> String {
    let mut roff = Roff::new();
    roff.control("SH", [title]);
    for (name, meaning) in rows {
        roff.control("TP", []);
        roff.text([bold(*name)]);
        roff.text([roman(*meaning)]);
    }
    roff.render()
}

/// Lines that stay lines.
fn as_it_stands(lines: &str) -> String {
    let mut roff = Roff::new();
    roff.control("PP", []).control("nf", []);
    for line in lines.trim_end().lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff.render()
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/okdeck.1")
}

#[test]
fn the_page_is_that_of_the_commands() {
    let page = page();
    if std::env::var_os(RENEW).is_some() {
        return std::fs::write(path(), page).expect("a page that can be written");
    }
    let kept = std::fs::read_to_string(path()).expect("a page").replace("\r\n", "\n");
    let differs = kept.lines().zip(page.lines()).find(|(is, should)| is != should);
    assert!(kept == page, "assets/okdeck.1 is stale ({differs:?}); renew it with `RENEW=1 cargo test man`");
    let printed = okdeck(&["man"]);
    assert!(printed.status.success() && printed.stdout == kept.as_bytes());
}

fn okdeck(arguments: &[&str]) -> Output {
    // No home: these commands need none.
    let mut program = Program::new(env!("CARGO_BIN_EXE_okdeck"));
    program.args(arguments).env_clear().stdin(Stdio::null()).output().expect("it runs")
}

/// What a reader says about a text; nothing where it is not installed.
fn judged(reader: &str, arguments: &[&str], text: &str) -> Option<Output> {
    let mut program = Program::new(reader);
    let child = program.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let Ok(mut child) = child else {
        println!("skipped: {reader} is not installed");
        return None;
    };
    // One that dislikes the beginning may not read to the end.
    let _ = child.stdin.take().expect("piped").write_all(text.as_bytes());
    Some(child.wait_with_output().expect("it ends"))
}

#[test]
fn the_page_renders() {
    let page = page();
    if let Some(said) = judged("man", &["-l", "--warnings", "-"], &page) {
        let text = String::from_utf8_lossy(&said.stdout).into_owned();
        assert!(said.status.success() && said.stderr.is_empty(), "{}", String::from_utf8_lossy(&said.stderr));
        for part in ["NAME", "okdeck play", "--minutes N", "okdeck deck export", "EXIT STATUS", "wrong usage"] {
            assert!(text.contains(part), "{part}:\n{text}");
        }
    }
    if let Some(said) = judged("mandoc", &["-Tlint", "-Werror"], &page) {
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
    }
}

#[test]
fn each_shell_accepts_its_completions() {
    for (shell, program, arguments) in
        [(Shell::Bash, "bash", &["-n"][..]), (Shell::Zsh, "zsh", &["-n"]), (Shell::Fish, "fish", &["--no-execute"])]
    {
        let script = cli::script(shell, cli::command());
        if let Some(said) = judged(program, arguments, &script) {
            assert!(said.status.success() && said.stderr.is_empty(), "{}", String::from_utf8_lossy(&said.stderr));
        }
    }
    for (language, says) in [("de", "Decks schreiben"), ("fr", "soirée"), ("pt", "baralho"), ("es", "mazo")] {
        for (shell, program, arguments) in
            [("bash", "bash", &["-n"][..]), ("zsh", "zsh", &["-n"]), ("fish", "fish", &["--no-execute"])]
        {
            let said = Program::new(env!("CARGO_BIN_EXE_okdeck"))
                .args(["completions", shell])
                .env("LC_ALL", format!("{language}.UTF-8"))
                .output()
                .expect("okdeck");
            let script = String::from_utf8(said.stdout).expect("a script is text");
            assert!(shell == "bash" || script.contains(says), "{shell} in {language}");
            if let Some(said) = judged(program, arguments, &script) {
                let fault = String::from_utf8_lossy(&said.stderr).into_owned();
                assert!(said.status.success() && fault.is_empty(), "{shell} in {language}: {fault}");
            }
        }
    }
    let zsh = cli::script(Shell::Zsh, cli::command());
    let named = |list: &str| zsh.matches(&format!(":_okdeck_{list}' \\\n")).count();
    assert_eq!([named("decks"), named("sessions")], [4, 4], "each command that takes names");
    for shell in ["bash", "zsh", "fish", "powershell", "pwsh", "elvish"] {
        let said = okdeck(&["completions", shell]);
        let script = String::from_utf8(said.stdout).expect("a script is text");
        for command in ["play", "draw", "export", "completions", "off-record"] {
            assert!(said.status.success() && script.contains(command), "{shell} does not know {command}");
        }
    }
}

/// The program where the shell finds it, so that the shell can ask it for names.
fn with_program(script: &str) -> String {
    let folder = Path::new(env!("CARGO_BIN_EXE_okdeck")).parent().expect("a folder").display();
    format!("export PATH=\"{folder}:$PATH\" HOME=/nowhere\n{script}\n")
}

#[test]
fn bash_completes_commands_values_and_names() {
    let script = with_program(&cli::script(Shell::Bash, cli::command()));
    let ask = r#"
ask() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _okdeck_names okdeck "${@: -1}" "${@: -2:1}"
    echo "${COMPREPLY[*]}"
}
ask okdeck dr; ask okdeck play wa; ask okdeck deck show love; ask okdeck play --order ''; ask okdeck draw --da
ask okdeck resume ''; ask okdeck deck export --to ''
"#;
    let Some(said) = judged("bash", &["--norc", "-s"], &format!("{script}{ask}")) else { return };
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let expected =
        ["draw", "warm-up", "love-languages", "arc shuffle file", "--daily --data-dir", "", "md csv json html"];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn fish_completes_names() {
    let script = with_program(&cli::script(Shell::Fish, cli::command()));
    let ask = "complete -C 'okdeck play war'; complete -C 'okdeck deck show love'; complete -C 'okdeck draw --dai'\n";
    let Some(said) = judged("fish", &["--no-config"], &format!("{script}{ask}")) else { return };
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let names: Vec<&str> = said.lines().filter_map(|line| line.split('\t').next()).collect();
    assert_eq!(names, ["warm-up", "love-languages", "--daily"]);
}
