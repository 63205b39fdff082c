//! A deck file that is opened to be changed: read whole, and put back whole or not at all.

use std::path::PathBuf;

use toml::de::DeTable;

use crate::cli::{Failure, tell};
use crate::deck::FILE_BYTES;
use crate::diagnostic::{Code, Diagnostic, Wrong};
use crate::report::Report;
use crate::store::{self, Fault, Why, library, replace};
use crate::words::decks as words;

/// A deck file and its text.
pub(super) struct Opened {
    pub path: PathBuf,
    pub source: String,
}

impl Opened {
    /// Reads the file. One that is not TOML throughout is told and left alone.
    pub fn read(path: PathBuf) -> Result<Self, Failure> {
        let (source, parsed) = library::read_source(&path)?;
        let opened = Self { path, source };
        let text = opened.source.strip_prefix('\u{FEFF}').unwrap_or(&opened.source);
        let is_text = parsed.diagnostics.iter().all(|fault| fault.code != Code::NotUtf8);
        let error = match DeTable::parse(text) {
            Ok(_) if is_text => return Ok(opened),
            read => read.err(),
        };
        let mut faults = parsed.diagnostics;
        faults.retain(|fault| matches!(fault.code, Code::Syntax | Code::NotUtf8 | Code::Unprintable));
        if let Some(error) = error.filter(|_| faults.is_empty()) {
            let start = opened.source.len() - text.len();
            let at = error.span().map_or(0..0, |span| start + span.start..start + span.end);
            faults.push(Diagnostic::new(Code::Syntax, at, Wrong::NotToml));
        }
        tell(&Report::new(&store::shown(&opened.path), &opened.source, &faults).short());
        Err(opened.no_toml())
    }

    /// The file is not TOML, so nobody can say where things stand in it.
    pub fn no_toml(&self) -> Failure {
        let fault = Fault::new(words::fault_no_change(), &self.path, words::why_no_toml());
        fault.hint(words::hint_mend_first()).into()
    }

    /// Puts `text` in place of the file, if it differs and nobody else has changed it meanwhile.
    pub fn replace(&self, text: &str) -> Result<bool, Failure> {
        if text == self.source {
            return Ok(false);
        }
        let refused = |why: Why| Fault::new(words::fault_no_change(), &self.path, why);
        let now = store::read_file(&self.path, FILE_BYTES).map_err(|error| refused(error.into()))?;
        if now != self.source.as_bytes() {
            return Err(refused(words::why_changed().into()).hint(words::hint_try_again()).into());
        }
        replace::replace_kept(&self.path, text)
            .map_err(|error| refused(error.into()).hint(words::hint_allow_writing()))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_editor_saved_meanwhile_is_not_lost() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ours.toml");
        std::fs::write(&path, "title = \"Ours\"\n").expect("a file");
        let opened = Opened::read(path.clone()).expect("a deck");
        std::fs::write(&path, "title = \"Theirs\"\n").expect("a file");
        assert!(
            matches!(opened.replace("title = \"Mine\"\n"), Err(Failure::World(fault)) if fault.why.contains("just now"))
        );
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), "title = \"Theirs\"\n");
    }
}
