//! Every file that stands in the program's folders, by what kind of words is in it: the one list that
//! `okdeck privacy` tells and `okdeck forget` goes by.

use std::path::{Path, PathBuf};

use super::{Folders, couple, draft, journal, replace};
use crate::deck::{Slug, schema};

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `couple.toml`.
    Couple,
    /// What the couple decided and `couple.toml` does not say yet.
    Decisions,
    /// An evening, or a newer text of it that is not in its place yet.
    Evening(Slug),
    /// A note that was not finished.
    Draft,
    /// A file that could not be read and was set beside.
    Damaged,
    /// What a program left of a file when it was killed while writing it.
    Torn,
    /// A lock: no words.
    Lock,
    /// A deck of the couple's own.
    Deck,
    /// What tells editors how a deck is written.
    Schema,
    /// `config.toml`.
    Settings,
    /// Nothing that this program writes.
    Foreign,
}

impl Kind {
    /// Whether words that the two wrote may be in it, and go with `okdeck forget --all`.
    pub fn is_of_the_two(&self) -> bool {
        matches!(
            self,
            Self::Couple | Self::Decisions | Self::Evening(_) | Self::Draft | Self::Damaged | Self::Torn | Self::Lock
        )
    }
}

/// The files of the data folder, and the settings at `config` with what stands beside them.
pub fn all(folders: &Folders, config: Option<&Path>) -> Vec<(PathBuf, Kind)> {
    let mut found = files(&folders.data, of_data);
    found.extend(files(&folders.sessions(), of_sessions));
    found.extend(files(&folders.own_decks(), of_decks));
    let beside_config = config.and_then(Path::parent).filter(|folder| *folder != folders.data);
    let beside_config = beside_config.map(|folder| files(folder, |name| leftover(name).unwrap_or(Kind::Foreign)));
    // What else is in that folder is not looked at.
    found.extend(beside_config.into_iter().flatten().filter(|(_, kind)| *kind != Kind::Foreign));
    if let Some(config) = config.filter(|path| path.symlink_metadata().is_ok()) {
        found.retain(|(path, _)| path != config);
        found.push((config.to_owned(), Kind::Settings));
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}

/// The files in a folder, and the folders that stood in a file's place.
fn files(folder: &Path, kind: impl Fn(&str) -> Kind) -> Vec<(PathBuf, Kind)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.map(|entry| {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        (entry.path(), kind(&entry.file_name().to_string_lossy()), is_folder)
    });
    let is_kept = |(_, kind, is_folder): &(PathBuf, Kind, bool)| !is_folder || *kind == Kind::Damaged;
    named.filter(is_kept).map(|(path, kind, _)| (path, kind)).collect()
}

fn of_data(name: &str) -> Kind {
    match leftover(name) {
        Some(kind) => kind,
        None if name == couple::NAME => Kind::Couple,
        None if name.starts_with(couple::NAME) => Kind::Decisions,
        None if name == "couple.lock" => Kind::Lock,
        None => Kind::Foreign,
    }
}

fn of_sessions(name: &str) -> Kind {
    let evening = || Slug::new(name.strip_suffix(".toml")?).or_else(|| Some(journal::waiting_name(name)?.0));
    match leftover(name) {
        Some(kind) => kind,
        None if draft::is_draft(Path::new(name)) => Kind::Draft,
        None if name.ends_with(".lock") => Kind::Lock,
        None => evening().map_or(Kind::Foreign, Kind::Evening),
    }
}

fn of_decks(name: &str) -> Kind {
    match leftover(name) {
        Some(kind) => kind,
        None if name == schema::FILE => Kind::Schema,
        None if name.ends_with(".toml") => Kind::Deck,
        None => Kind::Foreign,
    }
}

/// What may stand in any folder.
fn leftover(name: &str) -> Option<Kind> {
    match name {
        _ if is_damaged(name) => Some(Kind::Damaged),
        _ if replace::is_leftover(name) => Some(Kind::Torn),
        _ => None,
    }
}

fn is_damaged(name: &str) -> bool {
    name.contains(".damaged-")
}
