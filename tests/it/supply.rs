//! What the program is made of: no crate that opens sockets, no source but the registry.

use std::path::Path;

fn read(name: &str) -> toml::Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(path).expect("a file of the repository").parse().expect("TOML")
}

/// The same bans as in `.deny.toml`, also where cargo-deny is not installed.
#[test]
fn no_crate_opens_sockets() {
    let deny = read(".deny.toml");
    let banned = deny["bans"]["deny"].as_array().expect("a list of crates");
    assert!(banned.len() > 10);
    for package in read("Cargo.lock")["package"].as_array().expect("packages") {
        assert!(!banned.contains(&package["name"]), "{} opens sockets", package["name"]);
        let source = package.get("source").map(|source| source.as_str().expect("words"));
        assert!(
            source.is_none_or(|source| source.starts_with("registry+")),
            "{} comes from {source:?}",
            package["name"]
        );
    }
}

#[test]
fn no_unsafe_code_is_allowed() {
    assert_eq!(read("Cargo.toml")["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
}

/// Fuzzing would say little of a program that is made of other crates.
#[test]
fn the_fuzzed_program_is_made_of_the_same_crates() {
    let packages = |name: &str| {
        let lock = read(name);
        let packages = lock["package"].as_array().expect("packages").clone();
        packages
            .into_iter()
            .map(|package| (package["name"].to_string(), package["version"].to_string()))
            .collect::<Vec<_>>()
    };
    let own = packages("Cargo.lock");
    for (name, version) in packages("tests/fuzz/Cargo.lock") {
        let versions: Vec<&String> = own.iter().filter(|(own, _)| *own == name).map(|(_, version)| version).collect();
        assert!(
            versions.is_empty() || versions.contains(&&version),
            "{name}: {version} is fuzzed, {versions:?} is run"
        );
    }
}
