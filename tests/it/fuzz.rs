//! Nothing that is read is trusted. The properties of `tests/fuzz` hold for the seeds there, for what
//! edits make of them, and for any bytes; `cargo fuzz` searches the same ones for as long as one likes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::diagnostics::SCRAPS;

#[path = "../fuzz/properties.rs"]
pub mod properties;

/// Where the targets, their properties and their seeds are.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz")
}

fn paths(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).expect("a folder");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// The names in a folder, without their endings.
fn stems(folder: &str) -> BTreeSet<String> {
    let paths = paths(folder).into_iter();
    paths.map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned()).collect()
}

/// The files of other tests that are seeds of a property too.
const MORE_SEEDS: [(&str, &str); 2] = [("deck", "../decks"), ("import", "../exchange")];

/// The seeds of a property, each with its path.
fn seeds(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let more = MORE_SEEDS.iter().filter(|(of, _)| *of == name).flat_map(|(_, folder)| paths(folder));
    let paths = paths(&format!("seeds/{name}")).into_iter().chain(more).filter(|path| path.is_file());
    paths.map(|path| (path.clone(), fs::read(path).expect("a seed"))).collect()
}

#[test]
fn each_property_has_a_target_and_seeds() {
    let known: BTreeSet<String> = properties::PROPERTIES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(stems("fuzz_targets"), known);
    assert_eq!(stems("seeds"), known);
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("a file of the targets");
    for name in known {
        assert!(read("Cargo.toml").contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name}");
        let target = read(&format!("fuzz_targets/{name}.rs"));
        assert!(target.contains(&format!("properties::demand(\"{name}\", bytes)")), "{name}");
        assert!(seeds(&name).iter().all(|(_, bytes)| !bytes.is_empty() && bytes.len() < 4 << 10), "{name}");
    }
}

/// One edit of bytes: what goes, and what comes in its place.
#[derive(Clone, Debug)]
enum Edit {
    /// A few bytes go and a scrap comes.
    Scrap(Index, usize, &'static str),
    /// One byte is another.
    Byte(Index, u8),
    /// A stretch stands there twice.
    Twice(Index, usize),
    /// Everything behind is torn off.
    Torn(Index),
}

impl Edit {
    fn make(&self, bytes: &mut Vec<u8>) {
        let (Self::Scrap(place, _, _) | Self::Byte(place, _) | Self::Twice(place, _) | Self::Torn(place)) = self;
        let at = place.index(bytes.len() + 1);
        let end = |length: &usize| (at + length).min(bytes.len());
        match self {
            Self::Scrap(_, length, scrap) => drop(bytes.splice(at..end(length), scrap.bytes())),
            Self::Byte(_, byte) => drop(bytes.splice(at..end(&1), [*byte])),
            Self::Twice(_, length) => {
                let stretch = bytes[at..end(length)].to_vec();
                drop(bytes.splice(at..at, stretch));
            }
            Self::Torn(_) => bytes.truncate(at),
        }
    }
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        4 => (any::<Index>(), 0usize..6, select(SCRAPS)).prop_map(|(at, length, scrap)| Edit::Scrap(at, length, scrap)),
        2 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Edit::Byte(at, byte)),
        2 => (any::<Index>(), 1usize..80).prop_map(|(at, length)| Edit::Twice(at, length)),
        1 => any::<Index>().prop_map(Edit::Torn),
    ];
    prop::collection::vec(edit, 1..5)
}

macro_rules! hold {
    ($($name:ident)*) => {
        $(mod $name {
            use super::*;

            #[test]
            fn holds_for_its_seeds() {
                for (path, bytes) in seeds(stringify!($name)) {
                    println!("{}", path.display());
                    properties::demand(stringify!($name), &bytes);
                }
            }

            proptest! {
                #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(192) })]

                #[test]
                fn holds_for_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
                    properties::demand(stringify!($name), &bytes);
                }

                #[test]
                fn holds_for_edited_seeds(seed in any::<Index>(), edits in edits()) {
                    let mut bytes = seed.get(&seeds(stringify!($name))).1.clone();
                    edits.iter().for_each(|edit| edit.make(&mut bytes));
                    properties::demand(stringify!($name), &bytes);
                }
            }
        })*

        #[test]
        fn each_property_is_tested() {
            let tested = [$(stringify!($name)),*];
            assert!(properties::PROPERTIES.iter().map(|(name, _)| *name).eq(tested));
        }
    };
}

hold! { deck session couple config import input }
