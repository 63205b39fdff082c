//! The manual pages and the completions: made from the command line, and accepted where they are read.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command as Program, Output, Stdio};

use okdeck::cli::{self, Shell};
use okdeck::language::Language;

/// Set to renew the pages: `RENEW=1 cargo test man`.
const RENEW: &str = "RENEW";

/// The page as a package has it.
fn path(language: Language) -> PathBuf {
    let tag = if language == Language::ENGLISH { String::new() } else { format!(".{}", language.tag()) };
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/okdeck{tag}.1"))
}

/// The page as the program prints it.
fn page(language: Language) -> String {
    let mut program = Program::new(env!("CARGO_BIN_EXE_okdeck"));
    // No home: the page needs none.
    program.arg("man").env_clear().env("LC_ALL", format!("{}.UTF-8", language.tag())).stdin(Stdio::null());
    let printed = program.output().expect("it runs");
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
    String::from_utf8(printed.stdout).expect("a page is text")
}

#[test]
fn the_pages_in_packages_are_those_that_the_program_prints() {
    for language in Language::all() {
        let (path, page) = (path(language), page(language));
        if std::env::var_os(RENEW).is_some() {
            std::fs::write(path, page).expect("a page that can be written");
            continue;
        }
        let kept = std::fs::read_to_string(&path).expect("a page").replace("\r\n", "\n");
        let differs = kept.lines().zip(page.lines()).find(|(is, should)| is != should);
        assert!(kept == page, "{} is stale ({differs:?}); renew it with `RENEW=1 cargo test man`", path.display());
    }
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
fn each_page_renders_and_tells_all() {
    let told = [
        ("en", ["NAME", "EXIT STATUS", "wrong usage"]),
        ("de", ["BEZEICHNUNG", "EXIT-STATUS", "falscher Aufruf"]),
        ("es", ["NOMBRE", "ESTADO DE SALIDA", "uso incorrecto"]),
        ("fr", ["NOM", "CODE DE RETOUR", "mauvais emploi"]),
        ("pt", ["NOME", "STATUS DE SAÍDA", "uso incorreto"]),
    ];
    for language in Language::all() {
        let page = page(language);
        let (_, parts) = told.into_iter().find(|(tag, _)| *tag == language.tag()).expect("each language is told");
        if let Some(said) = judged("man", &["-l", "--warnings", "-E", "UTF-8", "-"], &page) {
            let text = String::from_utf8_lossy(&said.stdout).into_owned();
            assert!(said.status.success() && said.stderr.is_empty(), "{}", String::from_utf8_lossy(&said.stderr));
            for part in parts.into_iter().chain(["okdeck play", "--minutes N", "okdeck deck export", "~/.local/share"])
            {
                assert!(text.contains(part), "{part}:\n{text}");
            }
        }
        if let Some(said) = judged("mandoc", &["-Tlint", "-Werror"], &page) {
            assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stdout));
        }
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
