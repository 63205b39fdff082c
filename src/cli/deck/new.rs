//! `okdeck deck new NAME`: a deck to begin with.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::cli::{Answer, Failure, Here, print, tell, tell_fault};
use crate::deck::{Slug, bundled, schema, slug, starter};
use crate::store::{self, Fault, replace, shown};
use crate::text::{Clean, first_unprintable};
use crate::words::decks::{self as words, Name, Schema, said};

/// The most characters of a name.
const NAME: usize = 200;

/// Write a short deck to begin with, and print its path
///
/// It goes to your decks folder.
/// The file is called by the name, in small letters and hyphens. Beside it stands the schema, with
/// which editors complete keys and mark faults. Nothing is ever written over.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck new \"Our road trip\"
  okdeck deck new \"Our road trip\" --minimal --edit")]
pub struct New {
    /// What the deck is called, such as "Our road trip"
    #[arg(value_name = "NAME")]
    name: String,
    /// Two lines and no more
    #[arg(long)]
    minimal: bool,
    /// Open it in $VISUAL or $EDITOR
    #[arg(long)]
    edit: bool,
}

impl New {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let (title, slug) = named(&self.name).map_err(Failure::Usage)?;
        let editor = if self.edit { Some(editor()?) } else { None };
        let folder = here.folders.own_decks();
        let path = folder.join(format!("{slug}.toml"));
        let tag = crate::words::language().tag();
        let text = if self.minimal { starter::two_lines(&title, tag) } else { starter::starter(&title, tag) };
        create(&path, &text)?;
        if !self.minimal {
            keep_schema(&folder);
        }
        if bundled::all().any(|deck| deck.id == slug.as_str()) {
            tell(&format!("okdeck: {}\n", words::instead_of_bundled(slug.as_str())));
        }
        print(&format!("{}\n", path.display()))?;
        editor.map_or(Ok(()), |editor| open(&editor, &path))
    }
}

/// The title and the file's name that a name gives, or what is wrong with it.
fn named(name: &str) -> Result<(Clean, Slug), String> {
    let shown = Clean::lossy(name).one_line();
    let refused = |why: Name| Err(format!("{}\n  {}", words::no_name(&said(&why)), words::advised(&why)));
    if let Some(seen) = first_unprintable(name) {
        return refused(Name::Holds { character: seen.character });
    }
    if name.contains(['\n', '\t']) {
        return refused(Name::Lines);
    }
    if name.contains(['/', '\\']) {
        return refused(Name::Path { name: shown.to_string() });
    }
    if name.chars().count() > NAME {
        return refused(Name::TooLong);
    }
    let title = shown.trim().strip_suffix(".toml").unwrap_or(shown.trim());
    if !title.chars().any(char::is_alphanumeric) {
        return refused(Name::NoLetters);
    }
    if slug::is_device(&title.to_ascii_lowercase()) {
        return refused(Name::Device { name: title.to_owned() });
    }
    Ok((Clean::lossy(title), Slug::from_words(title)))
}

/// Writes a new file, and never over one that is there.
fn create(path: &Path, text: &str) -> Result<(), Fault> {
    replace::create(path, text).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists if path.symlink_metadata().is_ok() => {
            Fault::new(words::fault_nothing_written(), path, words::why_there_already())
                .hint(words::hint_open_or_rename())
        }
        _ => Fault::new(words::fault_deck_not_written(), path, error).hint(words::hint_folder_with_data_dir()),
    })
}

/// Puts the schema beside the decks. One that is there stays, and is named if it is another.
fn keep_schema(folder: &Path) {
    let path = folder.join(schema::FILE);
    let text = schema::text();
    match replace::create(&path, &text) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let is_same = store::read_file(&path, 1 << 20).is_ok_and(|bytes| bytes == text.as_bytes());
            if !is_same {
                let other = Schema::Other { file: shown(&path).to_string() };
                tell(&format!("okdeck: {}\n  {}\n", said(&other), words::advised(&other)));
            }
        }
        Err(error) => tell_fault(&Fault::new(words::fault_schema(), &path, error)),
    }
}

/// The editor of this system, as a program and its arguments.
fn editor() -> Result<Vec<String>, Fault> {
    let set = ["VISUAL", "EDITOR"].into_iter().find_map(|name| {
        let words = split(&std::env::var(name).ok()?);
        (!words.is_empty()).then_some(words)
    });
    set.ok_or_else(|| {
        Fault::new(words::fault_no_editor(), &PathBuf::from("$VISUAL, $EDITOR"), words::why_not_set())
            .hint(words::hint_set_editor())
    })
}

/// Splits a command into words as a shell does: spaces part them, quotes and backslashes do not.
fn split(command: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    let mut letters = command.chars();
    while let Some(c) = letters.next() {
        match (quote, c) {
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (Some(open), c) if c == open => quote = None,
            (None | Some('"'), '\\') if !cfg!(windows) => word.get_or_insert_default().extend(letters.next()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

fn open(editor: &[String], path: &Path) -> Answer {
    let (program, arguments) = editor.split_first().expect("an editor is at least one word");
    let refused = |why: String| Fault::new(words::fault_editor(), Path::new(program), why);
    let status = Command::new(program)
        .args(arguments)
        .arg(path)
        .status()
        .map_err(|error| refused(error.to_string()).hint(words::hint_another_editor()))?;
    if status.success() { Ok(()) } else { Err(refused(status.to_string()).into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_may_have_arguments_and_spaces() {
        assert_eq!(split("vim"), ["vim"]);
        assert_eq!(split("  code --wait  -n "), ["code", "--wait", "-n"]);
        assert_eq!(split("'/opt/my editor/bin' \"a b\"c '' \"d'e\""), ["/opt/my editor/bin", "a bc", "", "d'e"]);
        assert_eq!(split(r"a\ b c"), ["a b", "c"]);
        assert!(split(" \t").is_empty());
    }
}
