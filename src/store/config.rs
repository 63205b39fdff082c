//! `config.toml` on the disk: read with distrust, and changed without losing a word that a person
//! wrote.
//!
//! A setting that was changed in the program is written into the file as it is by then. A file that is
//! not TOML, one of a newer program, and one that may not be written are left alone.

use std::io;
use std::path::{Path, PathBuf};

use super::{read_file, replace};
use crate::deck::edit::value;
use crate::settings::{self, ROWS, Row, Settings, VERSION, Value};
use crate::words;

/// The largest file that is read.
const BYTES: usize = 1 << 20;

/// Where the file is unless another one is named; nothing without a home folder.
pub fn usual_path() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "okdeck").map(|dirs| dirs.config_dir().join("config.toml"))
}

/// The text of the file. Bytes that are not UTF-8 are an error.
pub fn read(path: &Path) -> io::Result<String> {
    String::from_utf8(read_file(path, BYTES)?).map_err(|_| io::Error::other(words::why_not_text()))
}

/// Writes the commented file; an error if anything is there.
pub fn init(path: &Path) -> io::Result<()> {
    replace::create(path, &commented())
}

/// Writes a setting into the file as it is now, or into the commented one where there is none.
/// Otherwise says why not.
pub fn save(path: &Path, row: &Row, value: &Value) -> Result<(), String> {
    let why = |error: io::Error| words::why(&error);
    let with = |source: &str| {
        let text = value::with(source, row.key, &value.to_string());
        text.ok_or_else(words::why_not_toml)
    };
    match read(path) {
        Ok(source) if settings::is_newer(&source) => Err(words::why_newer_settings()),
        Ok(source) => replace::replace_kept(path, &with(&source)?).map_err(why),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            replace::create(path, &with(&commented())?).map_err(why)
        }
        Err(error) => Err(why(error)),
    }
}

/// Every setting with what it means, what it takes and its standard value, all as comments, so that a
/// later okdeck may know better.
pub fn commented() -> String {
    let standard = Settings::default();
    let mut text = format!("{}\nversion = {VERSION}\n", words::settings_head());
    for row in ROWS {
        let example = match row.get(&standard) {
            Value::Names(_) => Value::Names(["Alex".to_owned(), "Sam".to_owned()]),
            value => value,
        };
        let takes = words::said(&row.takes.refused(row.key));
        text += &format!("\n# {}\n# {takes}.\n# {} = {example}\n", words::setting(row.key), row.key);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(key: &str) -> &'static Row {
        Row::of(key).unwrap()
    }

    #[test]
    fn the_commented_file_is_the_standard_and_takes_every_change() {
        assert_eq!(settings::read(&commented()), settings::Read::default());
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/config.toml");
        let mut expected = Settings::default();
        for row in ROWS {
            let value = match row.get(&expected) {
                Value::Names(_) => Value::Names(["Kim".to_owned(), "A \"B\"".to_owned()]),
                value => row.takes.next(&value, 1, &[]),
            };
            save(&path, row, &value).unwrap();
            row.set(&mut expected, &value).unwrap();
            let read = settings::read(&super::read(&path).unwrap());
            assert_eq!((read.settings, read.faults), (expected.clone(), vec![]), "{}", row.key);
        }
    }

    #[test]
    fn a_file_that_is_not_ours_to_change_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        for text in ["cards = \n", "version = 2\n", "cards.most = 3\n"] {
            std::fs::write(&path, text).unwrap();
            assert!(save(&path, row("cards"), &Value::Count(None)).is_err(), "{text}");
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        }
        std::fs::write(&path, b"# \xff\n").unwrap();
        assert!(save(&path, row("cards"), &Value::Count(None)).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"# \xff\n");
        assert_eq!(init(&path).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left behind");
    }
}
