//! What is said on the command line: the output of commands, their faults and their help.

use super::catalogue::{self, Part};
use super::sentences;

sentences! {
    Part::Commands;

    /// Over the commands in help.
    pub heading_commands() = "heading-commands";
    /// Over what a command is told without a dash.
    pub heading_arguments() = "heading-arguments";
    /// Over the options of a command.
    pub heading_options() = "heading-options";
    /// Over the options that every command takes.
    pub heading_everywhere() = "heading-everywhere";

    /// Where everything is kept.
    pub privacy_kept(folder: &str) = "privacy-kept";
    /// Where one's own decks are.
    pub privacy_decks() = "privacy-decks";
    /// What deleting a session removes.
    pub privacy_session() = "privacy-session";
    /// What forgetting answers removes.
    pub privacy_answers() = "privacy-answers";
    /// What forgetting notes removes.
    pub privacy_notes() = "privacy-notes";
    /// What forgetting everything removes.
    pub privacy_all() = "privacy-all";
    /// What removes a file.
    pub privacy_removed(by: &str) = "privacy-removed";
    /// A file is removed by the people themselves.
    pub privacy_by_hand() = "privacy-by-hand";
    /// A file can be read by others.
    pub privacy_is_open() = "privacy-is-open";
    /// What was decided lately.
    pub keeps_decisions() = "keeps-decisions";
    /// What is in a damaged file.
    pub keeps_damaged() = "keeps-damaged";
    /// What is in a file that was not finished.
    pub keeps_torn() = "keeps-torn";
    /// What a lock is.
    pub keeps_lock() = "keeps-lock";
    /// What is in the settings.
    pub keeps_settings() = "keeps-settings";
    /// A file of somebody else's.
    pub keeps_foreign() = "keeps-foreign";
    /// What is in the couple's file.
    pub keeps_couple() = "keeps-couple";
    /// What is in the file of an evening.
    pub keeps_evening() = "keeps-evening";
    /// What is in the file of an unfinished note.
    pub keeps_draft() = "keeps-draft";
    /// What is in a deck.
    pub keeps_deck() = "keeps-deck";

    /// Everything, as something to be deleted.
    pub forget_all() = "forget-all";
    /// Kept answers, as something to be deleted.
    pub forget_answers() = "forget-answers";
    /// Notes, as something to be deleted.
    pub forget_notes() = "forget-notes";
    /// One evening, as something to be deleted.
    pub forget_session(id: &str) = "forget-session";
    /// Asks whether to delete; the answer is the word [`yes`].
    pub forget_asked(what: &str) = "forget-asked";
    /// The word that agrees.
    pub yes() = "forget-yes";
    /// Nothing was deleted.
    pub forget_nothing() = "forget-nothing";
    /// Something was deleted.
    pub forgotten(what: &str) = "forgotten";
    /// Nobody can be asked.
    pub forget_unasked(what: &str) = "forget-unasked";
    /// A damaged file was left.
    pub forget_damaged(file: &str) = "forget-damaged";

    /// There are no sessions.
    pub no_sessions() = "no-sessions";
    /// There are no evenings.
    pub no_evenings() = "no-evenings";
    /// A session is over.
    pub ended() = "session-ended";
    /// A session can go on.
    pub open() = "session-open";
    /// Where a session stands.
    pub card(at: usize, size: usize) = "session-card";

    /// Standard output refuses.
    pub fault_write() = "fault-write";
    /// Standard input refuses.
    pub fault_read() = "fault-read";
    /// A file cannot be deleted.
    pub fault_delete() = "fault-delete";
    /// A folder of decks cannot be read.
    pub fault_decks_dir() = "fault-decks-dir";
    /// The terminal refuses.
    pub fault_terminal() = "fault-terminal";
    /// There is no terminal.
    pub needs_terminal() = "needs-terminal";
    /// No card was left to deal.
    pub fault_nothing_to_deal() = "fault-nothing-to-deal";
    /// No card fits.
    pub why_no_card_fits() = "why-no-card-fits";
    /// What to leave out.
    pub hint_ask_for_less() = "hint-ask-for-less";
    /// A deck has no card.
    pub fault_nothing_to_play() = "fault-nothing-to-play";
    /// No card of a deck can be read.
    pub why_no_card() = "why-no-card";
    /// No session can go on.
    pub fault_nothing_to_resume() = "fault-nothing-to-resume";
    /// No session is open.
    pub why_none_open() = "why-none-open";
    /// How a session is started.
    pub hint_play() = "hint-play";
    /// How another data folder is named.
    pub hint_another_data_dir() = "hint-another-data-dir";
    /// How another folder of decks is named.
    pub hint_another_decks_dir() = "hint-another-decks-dir";
    /// Something is not a folder.
    pub why_not_a_folder() = "why-not-a-folder";
}

/// What a command does, by the name of its message; nothing where a language does not say it.
pub fn about(id: &str) -> Option<String> {
    catalogue::value(Part::Commands, id, &[])
}

/// What stands beside it about an option, or under its options; lines stay as they are.
pub fn beside(id: &str, attribute: &str) -> Option<String> {
    catalogue::lines(Part::Commands, id, attribute)
}
