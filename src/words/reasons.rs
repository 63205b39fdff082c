//! What the world refused, and why: the parts of "not saved: FILE: no space is left on the disk".

use std::io::{self, ErrorKind};

use super::catalogue::Part;
use super::sentences;

sentences! {
    Part::Screens;

    /// What could not be done, where and why.
    pub fault_told(what: &str, place: &str, why: &str) = "fault-told";
    /// A file could not be written.
    pub fault_not_saved() = "fault-not-saved";
    /// A session's file could not be read.
    pub fault_session() = "fault-session";
    /// A session that was named is not there.
    pub fault_no_session() = "fault-no-session";
    /// A deck's file could not be read.
    pub fault_deck() = "fault-deck";
    /// A deck that was named is not there.
    pub fault_no_deck() = "fault-no-deck";
    /// The couple's file could not be read.
    pub fault_couple() = "fault-couple";
    /// Words could not be deleted.
    pub fault_words_stay() = "fault-words-stay";
    /// A session could not be deleted.
    pub fault_session_stays() = "fault-session-stays";
    /// There is no data folder.
    pub fault_no_data() = "fault-no-data";
    /// The settings could not be read.
    pub fault_settings() = "fault-settings";

    /// Something is not a file but a folder.
    pub why_folder() = "why-folder";
    /// Something is not a file but a pipe, a device or the like.
    pub why_no_file() = "why-no-file";
    /// A file has more bytes than any of ours; how many MiB are read.
    pub why_too_large(mebibytes: usize) = "why-too-large";
    /// A file stands where a folder should be.
    pub why_no_folder() = "why-no-folder";
    /// Another evening has the name of this one.
    pub why_name_taken() = "why-name-taken";
    /// Another program has written to the file of this evening.
    pub why_moved_on() = "why-moved-on";
    /// Another program has the session open.
    pub why_open_elsewhere() = "why-open-elsewhere";
    /// Another program writes to the file at the moment.
    pub why_being_written() = "why-being-written";
    /// A file is of a newer program.
    pub why_newer(version: i64) = "why-newer";
    /// The settings are of a newer program.
    pub why_newer_settings() = "why-newer-settings";
    /// A file cannot be understood.
    pub why_damaged() = "why-damaged";
    /// The settings cannot be understood.
    pub why_not_toml() = "why-not-toml";
    /// A file is not text.
    pub why_not_text() = "why-not-text";
    /// No session or deck has a name that was given.
    pub why_no_such_name() = "why-no-such-name";
    /// The people's own folder is not known.
    pub why_no_home() = "why-no-home";
    /// A file is not to be written to.
    pub why_read_only_file() = "why-read-only-file";
    /// All names for a copy are taken.
    pub why_no_name_free() = "why-no-name-free";
    no_space() = "why-no-space";
    read_only() = "why-read-only";
    not_allowed() = "why-not-allowed";
    quota() = "why-quota";
    disk_fault() = "why-disk-fault";
    not_there() = "why-not-there";
    already_there() = "why-already-there";
    too_slow() = "why-too-slow";

    /// What may have been meant.
    pub hint_did_you_mean(near: &str) = "hint-did-you-mean";
    /// Where sessions are listed.
    pub hint_sessions() = "hint-sessions";
    /// Where decks are listed.
    pub hint_decks() = "hint-decks";
    /// A deck's path may be wrong.
    pub hint_path() = "hint-path";
    /// Something is not a deck.
    pub hint_deck_file() = "hint-deck-file";
    /// What becomes of a damaged session.
    pub hint_bytes_kept() = "hint-bytes-kept";
    /// What becomes of the damaged file of the couple.
    pub hint_couple() = "hint-couple";
    /// How a data folder is named.
    pub hint_data_dir() = "hint-data-dir";

    /// A damaged file was renamed.
    pub set_beside(file: &str, beside: &str) = "set-beside";
    /// A damaged file could not be renamed.
    pub left_there(file: &str) = "left-there";
    /// The damaged end of a file was copied.
    pub end_beside(file: &str, beside: &str) = "end-beside";
    /// A file of a newer program is left alone.
    pub newer_left(file: &str, version: i64) = "newer-left";
    /// One deck stands in for another.
    pub two_decks(id: &str, new: &str, old: &str) = "two-decks";
    /// A fault in the program, at a place in its source.
    pub panicked(place: &str) = "panicked";
}

/// Why the system refused something, in words of ours where we have them.
pub fn why(error: &io::Error) -> String {
    if error.get_ref().is_some() {
        // The program refused it itself, and said why.
        return error.to_string();
    }
    match error.kind() {
        ErrorKind::StorageFull => no_space(),
        ErrorKind::ReadOnlyFilesystem => read_only(),
        ErrorKind::PermissionDenied => not_allowed(),
        ErrorKind::QuotaExceeded => quota(),
        ErrorKind::NotFound => not_there(),
        ErrorKind::AlreadyExists => already_there(),
        ErrorKind::IsADirectory => why_folder(),
        ErrorKind::NotADirectory => why_no_folder(),
        ErrorKind::TimedOut => too_slow(),
        _ if error.raw_os_error() == Some(INPUT_OUTPUT_ERROR) => disk_fault(),
        _ => error.to_string(),
    }
}

/// `EIO`, which has no kind of its own.
const INPUT_OUTPUT_ERROR: i32 = if cfg!(unix) { 5 } else { 1117 };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_refusals_are_said_in_words_of_ours() {
        assert_eq!(why(&io::Error::from(ErrorKind::StorageFull)), "no space is left on the disk");
        assert_eq!(why(&io::Error::from_raw_os_error(INPUT_OUTPUT_ERROR)), "the disk reports a fault");
        assert_eq!(why(&io::Error::other(why_moved_on())), "another okdeck has gone on with this evening");
        // What nobody foresaw is said as the system says it.
        assert!(why(&io::Error::from(ErrorKind::AddrInUse)).contains("address"));
    }
}
