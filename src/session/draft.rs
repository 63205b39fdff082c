//! A note that is not finished: what a killed program would otherwise take with it.

use serde::{Deserialize, Serialize};

use crate::text::Clean;

const COMMENT: &str = "\
# A note that was being written when okdeck stopped. It comes back with `okdeck resume`
# and goes as soon as the note is kept or given up.
";

/// The words of a note before they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The card of the session it is about, by its number as dealt, from 0.
    pub card: usize,
    /// The words so far.
    pub words: Clean,
}

#[derive(Serialize, Deserialize)]
struct Record {
    version: i64,
    card: usize,
    words: String,
}

/// The text of a draft's file.
pub fn written(draft: &Draft) -> String {
    let record = Record { version: super::record::VERSION, card: draft.card, words: draft.words.to_string() };
    format!("{COMMENT}\n{}", toml::to_string(&record).expect("a draft is plain values"))
}

/// Reads a draft's file; none if it cannot be read.
pub fn read(text: &str) -> Option<Draft> {
    let record: Record = toml::from_str(text).ok()?;
    let fits = record.version == super::record::VERSION;
    fits.then(|| Draft { card: record.card, words: Clean::lossy(&record.words) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_comes_back_as_it_was() {
        let draft = Draft { card: 3, words: Clean::lossy("one \"line\"\nand '''another\\") };
        assert_eq!(read(&written(&draft)), Some(draft));
        assert_eq!(read("version = 2\ncard = 0\nwords = \"later\"\n"), None);
        assert_eq!(read("half a fi"), None);
    }
}
