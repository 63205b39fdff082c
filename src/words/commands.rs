//! What is said on the command line: the output of commands, their faults and their help.

use super::catalogue::{self, Part};
use super::sentences;

sentences! {
    Part::Commands;

    /// Before how a command is used.
    pub heading_usage() = "heading-usage";
    /// What the option for help does.
    pub prints_help() = "prints-help";
    /// What the option for the version does.
    pub prints_version() = "prints-version";
    /// What the command for help does.
    pub prints_help_of() = "prints-help-of";
    /// Before what is wrong with a command line.
    pub not_understood(wrong: &str) = "not-understood";
    /// What is behind a wrong command line.
    pub more_with_help() = "more-with-help";
    /// What may have been meant.
    pub tip(hint: &str) = "tip";
    /// An argument is not known.
    pub unknown_argument(argument: &str) = "unknown-argument";
    /// A command is not known.
    pub unknown_command(command: &str) = "unknown-command";
    /// A command of a group is missing.
    pub needs_command(command: &str) = "needs-command";
    /// An option stands without its value.
    pub needs_value(argument: &str) = "needs-value";
    /// A value is none of those that are known.
    pub unknown_value(value: &str, argument: &str) = "unknown-value";
    /// The values that are known.
    pub known_values(known: &str) = "known-values";
    /// A value is not what its option takes.
    pub wrong_value(value: &str, argument: &str, why: &str) = "wrong-value";
    /// Two arguments exclude each other.
    pub not_together(argument: &str, others: &str) = "not-together";
    /// An argument was given more than once.
    pub given_twice(argument: &str) = "given-twice";
    /// Arguments are missing.
    pub missing(arguments: &str) = "missing";
    /// There is one value more than can be.
    pub too_many_values(value: &str, argument: &str) = "too-many-values";
    /// An argument is not text.
    pub not_utf8() = "not-utf-8";
    /// A number of cards is none.
    pub why_no_count() = "why-no-count";
    /// A number is none.
    pub why_no_number() = "why-no-number";
    /// A number is too small or too large.
    pub why_out_of_range() = "why-out-of-range";
    /// A command that takes an argument, or several of them.
    pub argument_of(command: &str) = "argument-of";
    /// An argument of nearly that name.
    pub near_argument(near: &str) = "near-argument";
    /// A command of nearly that name.
    pub near_command(near: &str) = "near-command";
    /// A value of nearly that name.
    pub near_value(near: &str) = "near-value";
    /// How something that looks like an option is given as a value.
    pub as_value(argument: &str) = "as-value";
    /// What a command writes to.
    pub standard_output() = "standard-output";
    /// What a command reads from.
    pub standard_input() = "standard-input";

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
    /// What is in the schema of decks.
    pub keeps_schema() = "keeps-schema";

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

    /// A number of cards, and how many things are wrong, in a list of decks.
    pub cards_in_list(count: usize) = "cards-in-list";
    /// The same behind a deck with faults.
    pub faults_in_list(count: usize) = "faults-in-list";
    /// A session was deleted.
    pub session_deleted(session: &str) = "session-deleted";
    /// How another file of settings is named.
    pub hint_another_config() = "hint-another-config";
    /// There is no folder for settings.
    pub fault_no_config() = "fault-no-config";
    /// The settings cannot be written.
    pub fault_config() = "fault-config";
    /// The settings are there already.
    pub hint_config_is_there() = "hint-config-is-there";
    /// A setting comes from a line of the file.
    pub from_line(line: usize) = "from-line";
    /// A setting was given in the program.
    pub from_program() = "from-program";
    /// A setting is as it is where nobody says anything.
    pub from_nobody() = "from-nobody";
    /// There is no file of settings yet.
    pub no_config_yet() = "no-config-yet";
    /// How many things in a theme could not be read, in a list.
    pub faults_of_theme(count: usize) = "faults-of-theme";
    /// All themes are faultless.
    pub themes_are_fine() = "themes-are-fine";
    /// There is no such theme.
    pub fault_no_theme() = "fault-no-theme";
    /// Where themes are listed.
    pub hint_themes() = "hint-themes";
    /// A theme cannot be read.
    pub fault_theme() = "fault-theme";
    /// It does not end as a theme does.
    pub why_no_theme_file() = "why-no-theme-file";
    /// Where a theme can be had.
    pub hint_begin_theme() = "hint-begin-theme";
    /// There is no card to draw.
    pub fault_nothing_to_draw() = "fault-nothing-to-draw";
    /// What to ask for.
    pub hint_draw() = "hint-draw";

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

    /// What stands for the options where a command's usage is told.
    pub usage_options() = "usage-options";
    /// What stands for a command there.
    pub usage_command() = "usage-command";

    /// Over the name of the program on the manual page.
    pub man_name() = "man-name";
    /// Over how it is used.
    pub man_synopsis() = "man-synopsis";
    /// Over what it is.
    pub man_description() = "man-description";
    /// Over the options that every command takes.
    pub man_options() = "man-options";
    /// Over the commands.
    pub man_commands() = "man-commands";
    /// Over how a deck is written.
    pub man_decks() = "man-decks";
    /// Over the files that are kept.
    pub man_files() = "man-files";
    /// Over the variables that count.
    pub man_environment() = "man-environment";
    /// Over what the status of its end says.
    pub man_exit_status() = "man-exit-status";
    /// Over the examples.
    pub man_examples() = "man-examples";
    /// What the program is, on the manual page.
    pub man_about() = "man-about";
    /// A file and the folder it is in.
    pub man_in_data(file: &str) = "man-in-data";
    /// The same of the settings.
    pub man_in_config(file: &str) = "man-in-config";
    /// What is in the folder of evenings.
    pub man_sessions() = "man-sessions";
    /// What is in the folder of decks.
    pub man_own_decks() = "man-own-decks";
    /// What is in the couple's file.
    pub man_couple() = "man-couple";
    /// What is in the settings.
    pub man_config() = "man-config";
    /// What the variable for the data folder does.
    pub man_data_dir() = "man-data-dir";
    /// What the variable for the settings does.
    pub man_config_file() = "man-config-file";
    /// What the variable for colors does.
    pub man_no_color() = "man-no-color";
    /// The status of success.
    pub man_fine() = "man-fine";
    /// The status of a refusal.
    pub man_refused() = "man-refused";
    /// The status of wrong usage.
    pub man_wrong_usage() = "man-wrong-usage";

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
