//! What goes into the package is what the program is made of, and nothing else.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use okdeck::language::Language;

/// The files that `cargo package` would take.
fn packaged() -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["package", "--list", "--allow-dirty", "--offline", "--quiet"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let listed = cargo.output().expect("cargo runs its tests");
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    String::from_utf8(listed.stdout).expect("paths in ASCII").lines().map(|path| path.replace('\\', "/")).collect()
}

/// The files below a folder of the repository.
fn below(folder: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut waiting = vec![root.join(folder)];
    let mut found = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(&path).expect("a folder").flatten().map(|entry| entry.path()));
        } else {
            let path = path.strip_prefix(root).expect("below the root");
            found.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    found
}

#[test]
fn the_package_holds_what_the_program_is_made_of_and_nothing_else() {
    let packaged = packaged();
    let made_of: BTreeSet<String> = below("src").union(&below("decks")).cloned().collect();
    let missing: Vec<_> = made_of.difference(&packaged).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for file in ["Cargo.toml", "Cargo.lock", "README.md", "CHANGELOG.md", "LICENSE"] {
        assert!(packaged.contains(file), "{file}");
    }
    for file in below("assets").iter().filter(|file| file.ends_with(".1")) {
        assert!(packaged.contains(file), "{file}");
    }
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("a README");
    let shown = readme.split('"').filter(|part| part.starts_with("assets/"));
    let missing: Vec<_> = shown.filter(|path| !packaged.contains(*path)).collect();
    assert!(missing.is_empty(), "pictures of the README: {missing:?}");
    let is_known = |path: &String| {
        let is_shown = path.ends_with(".svg") && readme.contains(path.as_str());
        made_of.contains(path) || is_shown || !path.contains('/') || path.starts_with("assets/okdeck.")
    };
    let strange: Vec<_> = packaged.iter().filter(|path| !is_known(path)).collect();
    assert!(strange.is_empty(), "{strange:?}");
}

/// Whoever reads a manual in a language finds the page in it.
#[test]
fn a_debian_package_has_the_manual_page_of_every_language() {
    let manifest =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("a manifest");
    for tag in Language::all().map(Language::tag) {
        let (name, folder) = if tag == "en" {
            ("okdeck".to_owned(), String::new())
        } else {
            (format!("okdeck.{tag}"), format!("{tag}/"))
        };
        let asset = format!("[\"assets/{name}.1\", \"usr/share/man/{folder}man1/okdeck.1\", \"644\"]");
        assert!(manifest.contains(&asset), "{asset}");
    }
}
