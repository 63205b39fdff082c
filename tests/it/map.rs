//! The code keeps to the layers that `src/lib.rs` draws.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each module, with the modules of the program that it may use.
const MAY_USE: [(&str, &[&str]); 21] = [
    ("text", &[]),
    ("tables", &[]),
    ("saying", &["text"]),
    ("diagnostic", &["saying"]),
    ("deck", &["diagnostic", "saying", "tables", "text"]),
    ("session", &["deck", "tables", "text"]),
    ("couple", &["deck", "session", "text"]),
    ("history", &["deck", "session", "text"]),
    ("draw", &["couple", "deck", "session"]),
    ("shelf", &["deck", "diagnostic", "report", "text", "words"]),
    ("language", &[]),
    ("settings", &["deck", "diagnostic", "language", "saying", "session", "text"]),
    ("words", &["app", "couple", "deck", "diagnostic", "history", "language", "saying", "session", "settings", "text"]),
    ("report", &["diagnostic", "text", "words"]),
    ("app", &["couple", "deck", "diagnostic", "history", "report", "session", "settings", "shelf", "text", "words"]),
    (
        "ui",
        &["app", "couple", "deck", "diagnostic", "history", "report", "session", "settings", "shelf", "text", "words"],
    ),
    ("system", &[]),
    (
        "plain",
        &[
            "app",
            "couple",
            "deck",
            "diagnostic",
            "history",
            "language",
            "session",
            "settings",
            "shelf",
            "text",
            "words",
        ],
    ),
    ("store", ALL),
    ("run", ALL),
    ("cli", ALL),
];

const ALL: &[&str] = &[
    "text",
    "tables",
    "saying",
    "diagnostic",
    "deck",
    "session",
    "couple",
    "history",
    "draw",
    "shelf",
    "language",
    "settings",
    "words",
    "report",
    "app",
    "ui",
    "system",
    "plain",
    "store",
    "run",
    "cli",
];

/// What the core never does: it is handed text, a moment and a seed.
const OUTSIDE: [&str; 10] = [
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "Instant::now",
    "SystemTime",
    "now_utc",
    "rand::",
    "crossterm",
];

fn sources(module: &str) -> Vec<(PathBuf, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut waiting = vec![source.join(format!("{module}.rs")), source.join(module)];
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).expect("a folder").flatten().map(|entry| entry.path()));
        } else if path.extension().is_some_and(|ending| ending == "rs") && path.exists() {
            let text = std::fs::read_to_string(&path).expect("a source");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.push((path, code.collect::<Vec<_>>().join("\n")));
        }
    }
    found
}

/// The modules of the program that a source names.
fn used(code: &str) -> BTreeSet<&str> {
    let name = |rest: &'_ str| rest.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(rest.len());
    code.split("crate::").skip(1).map(|rest| &rest[..name(rest)]).filter(|name| ALL.contains(name)).collect()
}

#[test]
fn every_module_is_on_the_map() {
    let map = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("the map");
    let modules: BTreeSet<&str> =
        map.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(modules, ALL.iter().copied().collect());
    for module in modules {
        assert!(map.contains(&format!("//! | [`{module}`] | ")), "{module} is not in the map's table");
    }
}

#[test]
fn no_module_uses_a_layer_above_it() {
    for (module, may_use) in MAY_USE {
        for (path, code) in sources(module) {
            for name in used(&code) {
                assert!(name == module || may_use.contains(&name), "{} uses {name}", path.display());
            }
        }
    }
}

#[test]
fn the_core_is_handed_everything_it_needs() {
    for (module, _) in MAY_USE.iter().filter(|(module, _)| !["system", "store", "run", "cli"].contains(module)) {
        for (path, code) in sources(module) {
            let outside = OUTSIDE.iter().find(|word| code.contains(**word));
            assert!(outside.is_none(), "{} uses {}", path.display(), outside.expect("found"));
            let draws = code.contains("ratatui::") || code.contains("use ratatui;");
            assert!(*module == "ui" || !draws, "{} draws", path.display());
        }
    }
}

/// What only one kind of system has. The keyboard has to choose too: elsewhere it is not read as
/// bytes. `cfg!(windows)` is a plain condition, of which both sides are checked everywhere.
const OF_ONE_SYSTEM: [&str; 6] = ["os::unix", "os::windows", "os::linux", "rustix", "signal_hook", "libc::"];

#[test]
fn what_only_one_system_has_stands_in_one_module() {
    let mut seen = 0;
    for module in ALL.iter().filter(|module| **module != "system") {
        for (path, code) in sources(module) {
            let found = OF_ONE_SYSTEM.iter().find(|word| code.contains(**word));
            assert!(found.is_none(), "{} uses {}", path.display(), found.expect("found"));
            let chooses = ["cfg(unix", "cfg(not(unix", "cfg(windows", "target_os"];
            let may_choose = path.ends_with("run/listen.rs");
            let chosen = chooses.iter().find(|word| !may_choose && code.contains(**word));
            assert!(chosen.is_none(), "{} has {}", path.display(), chosen.expect("found"));
            seen += 1;
        }
    }
    assert!(seen > 100, "the sources were not found: {seen}");
    assert!(sources("system").iter().any(|(_, code)| code.contains("rustix") && code.contains("os::unix")));
}
