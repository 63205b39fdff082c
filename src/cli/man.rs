//! `okdeck man`: the manual page, made from the command line's definition in the language spoken.
//!
//! The pages of all languages stand in `assets/` too, for those who make packages; a test keeps them
//! as this prints them.

use clap::{Arg, Args, Command};

use super::{Answer, print, translated};
use crate::words::commands as said;

/// Print the manual page
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck man | man -l -
  okdeck man > ~/.local/share/man/man1/okdeck.1")]
pub struct Man;

impl Man {
    pub(super) fn perform(self) -> Answer {
        print(&page())
    }
}

/// The page, in the language of man.
fn page() -> String {
    let command = translated::spoken(super::command());
    let mut page = Page::of(&command);
    page.section(&said::man_name());
    page.text(&format!("{} - {}", command.get_name(), about(&command)));
    page.section(&said::man_synopsis());
    page.text(&translated::used(&mut command.clone()));
    page.section(&said::man_description());
    page.text(&said::man_about());
    page.section(&said::man_options());
    page.options(&command, true);
    page.section(&said::man_commands());
    page.commands(&command);
    page.section(&said::man_decks());
    let deck = command.find_subcommand("deck").and_then(Command::get_after_long_help);
    page.lines(&deck.expect("how a deck is written").to_string());
    page.table(&said::man_files(), files());
    page.table(&said::man_environment(), variables());
    page.table(&said::man_exit_status(), statuses());
    page.section(&said::man_examples());
    let examples = command.get_after_help().expect("examples").to_string();
    page.lines(examples.split_once('\n').expect("a heading and more").1);
    page.0
}

fn files() -> [(String, String); 4] {
    [
        (said::man_in_data("sessions/"), said::man_sessions()),
        (said::man_in_data("decks/"), said::man_own_decks()),
        (said::man_in_data("couple.toml"), said::man_couple()),
        (said::man_in_config("config.toml"), said::man_config()),
    ]
}

fn variables() -> [(String, String); 3] {
    let variables = [
        ("OKDECK_DATA_DIR", said::man_data_dir()),
        ("OKDECK_CONFIG", said::man_config_file()),
        ("NO_COLOR", said::man_no_color()),
    ];
    variables.map(|(name, meaning)| (name.to_owned(), meaning))
}

fn statuses() -> [(String, String); 3] {
    let statuses = [("0", said::man_fine()), ("1", said::man_refused()), ("2", said::man_wrong_usage())];
    statuses.map(|(status, meaning)| (status.to_owned(), meaning))
}

fn about(command: &Command) -> String {
    command.get_long_about().or_else(|| command.get_about()).expect("each command is told").to_string()
}

/// A page as it is written: requests begin with a dot, everything else is text.
struct Page(String);

impl Page {
    fn of(command: &Command) -> Self {
        let version = command.get_version().expect("a version");
        Self(format!(".TH {name} 1 \"\" \"{name} {version}\"\n", name = command.get_name()))
    }

    fn section(&mut self, title: &str) {
        self.0 += &format!(".SH \"{title}\"\n");
    }

    /// A line that is broken where the window ends.
    fn text(&mut self, line: &str) {
        self.0 += &escaped(line);
        self.0.push('\n');
    }

    /// Lines that stay lines.
    fn lines(&mut self, lines: &str) {
        self.0 += ".PP\n.nf\n";
        lines.trim_end().lines().for_each(|line| self.text(line));
        self.0 += ".fi\n";
    }

    /// A name in bold, what stands for its value in italics, and what it means.
    fn entry(&mut self, name: &str, value: &str, meaning: &str) {
        let parts = [("B", name), ("I", value)].into_iter().filter(|(_, part)| !part.is_empty());
        let parts: Vec<String> = parts.map(|(font, part)| format!("\\f{font}{}\\fR", escaped(part))).collect();
        self.0 += &format!(".TP\n{}\n", parts.join(" "));
        self.text(&meaning.replace('\n', " "));
    }

    fn table(&mut self, title: &str, rows: impl IntoIterator<Item = (String, String)>) {
        self.section(title);
        rows.into_iter().for_each(|(name, meaning)| self.entry(&name, "", &meaning));
    }

    /// The commands below one, each with how it is called, what it does, its options and examples.
    fn commands(&mut self, command: &Command) {
        for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
            if !below.is_subcommand_required_set() {
                self.command(below);
            }
            self.commands(below);
        }
    }

    fn command(&mut self, command: &Command) {
        self.0 += &format!(".SS \"{}\"\n", translated::used(&mut command.clone()));
        for paragraph in about(command).split("\n\n") {
            self.0 += ".PP\n";
            self.text(&paragraph.replace('\n', " "));
        }
        self.options(command, false);
        if let Some(examples) = command.get_after_help() {
            self.lines(&examples.to_string());
        }
    }

    /// The options of a command: those that every command has, or its own.
    fn options(&mut self, command: &Command, everywhere: bool) {
        let is_own = |arg: &&Arg| !["help", "version"].contains(&arg.get_id().as_str());
        for arg in command.get_arguments().filter(is_own).filter(|arg| arg.is_global_set() == everywhere) {
            let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
            let name = arg.get_long().map(|long| format!("{short}--{long}")).unwrap_or_default();
            let value = arg.get_value_names().filter(|_| arg.get_action().takes_values());
            let value = value.map(|names| names.join(" ")).unwrap_or_default();
            self.entry(&name, &value, &arg.get_help().expect("each option is told").to_string());
        }
    }
}

/// A line as text: signs that man would take for its own, or print in another shape, are spelled out.
fn escaped(line: &str) -> String {
    let mut text = String::from(if line.starts_with('.') { "\\&" } else { "" });
    for c in line.chars() {
        match c {
            '\\' => text.push_str("\\e"),
            '-' => text.push_str("\\-"),
            '\'' => text.push_str("\\(aq"),
            '`' => text.push_str("\\(ga"),
            '~' => text.push_str("\\(ti"),
            '^' => text.push_str("\\(ha"),
            '\u{a0}' => text.push_str("\\~"),
            _ => text.push(c),
        }
    }
    text
}
