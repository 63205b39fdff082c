//! The command line: argument types here, one file for each group of commands.
//!
//! Exit status: 0 fine; 1 the world said no; 2 wrong usage. Errors are worded in one place,
//! `Failure::report`: what, where, why, and a hint.

mod card;
mod completions;
mod config;
mod deck;
mod decks;
mod draw;
mod help;
mod history;
mod looks;
mod man;
mod output;
mod play;
mod private;
mod refused;
mod sessions;
mod themes;
mod translated;

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind as Kind;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueHint};

pub use completions::{Shell, script};

use crate::couple::Couple;
use crate::language::Language;
use crate::session::Seat;
use crate::store::{self, Fault, Folders};
use crate::system;
use crate::text::Clean;
use crate::ui::theme::gamut::{Gamut, Wish};
use crate::words::{self, commands as said};

/// A deck of conversation cards for two people at one terminal
#[derive(Debug, Parser)]
#[command(name = "okdeck", version, after_help = EXAMPLES, args_conflicts_with_subcommands = false)]
pub struct Cli {
    #[command(flatten)]
    everywhere: Everywhere,
    #[command(subcommand)]
    command: Option<Command>,
}

impl Cli {
    /// What was asked for where no command is named, as at most starts, and nothing is wrong: to put
    /// all commands together takes as long as a frame.
    fn without_command(arguments: &[OsString]) -> Option<Self> {
        let matches = Everywhere::augment_args(clap::Command::new("okdeck")).try_get_matches_from(arguments).ok()?;
        let everywhere = Everywhere::from_arg_matches(&matches).ok()?;
        Some(Self { everywhere, command: None })
    }
}

const EXAMPLES: &str = "\
Examples:
  okdeck                              the home screen
  okdeck play warm-up                 deal an evening from a deck
  okdeck play routine good-news       deal from two decks mixed
  okdeck play ./ours.toml --cards 6   deal from a deck of your own
  okdeck resume                       go on where you stopped
  okdeck --plain                      the same line by line, without a screen
  okdeck help play                    more about a command";

/// Options that every command takes.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Everywhere")]
struct Everywhere {
    /// Where evenings and decks are kept; or OKDECK_DATA_DIR
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    data_dir: Option<PathBuf>,
    /// The settings; or OKDECK_CONFIG
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    config: Option<PathBuf>,
    /// A further folder with decks; may be given several times
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    decks_dir: Vec<PathBuf>,
    /// Color: auto (the default), always or never
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_possible_values = true)]
    #[arg(hide_default_value = true)]
    color: Color,
    /// Play line by line, for screen readers, braille, dumb terminals and pipes
    #[arg(long, global = true)]
    plain: bool,
    /// Nothing moves when a card is turned
    #[arg(long, global = true)]
    no_motion: bool,
}

/// Whether to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Color {
    /// On a terminal that has it, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl From<Color> for Wish {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    Play(play::Play),
    Resume(play::Resume),
    Draw(draw::Draw),
    Decks(decks::Decks),
    #[command(subcommand)]
    Deck(deck::Deck),
    Sessions(sessions::Sessions),
    Themes(themes::Themes),
    #[command(subcommand)]
    Session(sessions::Session),
    History(history::History),
    Privacy(private::Privacy),
    Forget(private::Forget),
    Config(config::Config),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Why a command ends with another status than 0.
#[derive(Debug)]
enum Failure {
    /// The world said no: status 1.
    World(Fault),
    /// Something was said already: status 1.
    Said,
    /// Wrong usage: status 2.
    Usage(String),
    /// A signal ended the program: status 128 and its number.
    Signal(i32),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::World(fault)
    }
}

impl Failure {
    /// Tells standard error what, where, why and what to do, and gives the exit status.
    fn report(self) -> ExitCode {
        match self {
            Self::World(fault) => {
                tell_fault(&fault);
                ExitCode::from(1)
            }
            Self::Said => ExitCode::from(1),
            Self::Usage(why) => {
                tell(&format!("okdeck: {why}\n"));
                ExitCode::from(2)
            }
            Self::Signal(signal) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(1)),
        }
    }
}

/// What a command gives.
type Answer = Result<(), Failure>;

/// The command line as it is defined here: help, completions and the man page are made from it.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the program with these arguments and gives its exit status.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    // First of all: arguments may hold private words too.
    system::leave_no_core();
    system::mask_others();
    words::speak(Language::of_environment(|name| std::env::var(name).ok()));
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let read = |command: clap::Command| {
        command.try_get_matches_from(&arguments).and_then(|matches| Cli::from_arg_matches(&matches))
    };
    let cli = match Cli::without_command(&arguments).map_or_else(|| read(command()), Ok) {
        Ok(cli) => cli,
        Err(error) => return answer_without_command(&error),
    };
    match perform(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// Help and version go to standard output, faults to standard error. What was typed is repeated
/// there, so it is cleaned like everything else.
fn answer_without_command(error: &clap::Error) -> ExitCode {
    let text = match error.kind() {
        Kind::DisplayVersion => error.render().to_string(),
        kind if error.use_stderr() && kind != Kind::DisplayHelpOnMissingArgumentOrSubcommand => refused::told(error),
        // Put together again in the language spoken: help is needed seldom, and takes long.
        _ => translated::help(command(), &error.render().to_string()),
    };
    let text = help::fitted(&Clean::lossy(&text), help::cells());
    if error.use_stderr() {
        tell(&text);
    } else if let Err(failure) = print(&text) {
        return failure.report();
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn perform(cli: Cli) -> Answer {
    // A packager needs neither a home folder nor settings.
    match cli.command {
        Some(Command::Completions(command)) => return command.perform(),
        Some(Command::Man(command)) => return command.perform(),
        _ => {}
    }
    let here = Here::find(cli.everywhere)?;
    if !matches!(cli.command, Some(Command::Config(_))) {
        here.config.demand()?;
    }
    match cli.command {
        None => play::home(&here),
        Some(Command::Play(command)) => command.perform(&here),
        Some(Command::Resume(command)) => command.perform(&here),
        Some(Command::Draw(command)) => command.perform(&here),
        Some(Command::Decks(command)) => command.perform(&here),
        Some(Command::Deck(command)) => command.perform(&here),
        Some(Command::Sessions(command)) => command.perform(&here),
        Some(Command::Session(command)) => command.perform(&here),
        Some(Command::History(command)) => command.perform(&here),
        Some(Command::Privacy(command)) => command.perform(&here),
        Some(Command::Forget(command)) => command.perform(&here),
        Some(Command::Themes(command)) => command.perform(&here),
        Some(Command::Config(command)) => command.perform(&here),
        Some(Command::Completions(_) | Command::Man(_)) => unreachable!("answered before anything is looked for"),
    }
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// Nobody said anything.
    Standard,
    /// A line of `config.toml`, from 1.
    Config(usize),
    /// It was given in the program, and stands in the couple's file.
    Couple,
    /// A variable of the environment.
    Variable(&'static str),
    /// An option of the command line.
    Option(&'static str),
}

/// Where the program runs: folders, settings, colour.
#[derive(Debug)]
struct Here {
    folders: Folders,
    data_from: Origin,
    config: config::File,
    color: Color,
    is_plain: bool,
    /// Whether nothing may move, because the command line says so.
    no_motion: bool,
}

impl Here {
    fn find(everywhere: Everywhere) -> Result<Self, Failure> {
        let (data, data_from) = given(everywhere.data_dir, "--data-dir", "OKDECK_DATA_DIR");
        let mut folders = Folders::find(data, everywhere.decks_dir)?;
        demand_folders(&folders)?;
        let (config, config_from) = given(everywhere.config, "--config", "OKDECK_CONFIG");
        let config = config::File::read(config, config_from);
        config.read.settings.language.into_iter().for_each(words::speak);
        folders.config.clone_from(&config.path);
        let (color, is_plain, no_motion) = (everywhere.color, everywhere.plain, everywhere.no_motion);
        Ok(Self { folders, data_from, config, color, is_plain, no_motion })
    }

    /// The couple, called as the settings say, and what to say when their file could not be used.
    fn couple(&self) -> (Couple, Option<String>) {
        let (mut couple, notice) = store::couple::read(&self.folders);
        for (seat, name) in [Seat::One, Seat::Two].into_iter().zip(&self.config.read.settings.names) {
            name.iter().for_each(|name| couple.rename(seat, name));
        }
        (couple, notice)
    }

    /// Whether output may be coloured.
    fn has_colour(&self, is_terminal: bool) -> bool {
        !self.is_plain && Gamut::colours_output(self.color.into(), is_terminal, &looks::variable)
    }
}

/// The data folder may be missing, but not be something else; folders with decks must be there.
fn demand_folders(folders: &Folders) -> Result<(), Fault> {
    if folders.data.exists() && !folders.data.is_dir() {
        let fault = Fault::new(words::fault_no_data(), &folders.data, said::why_not_a_folder());
        return Err(fault.hint(said::hint_another_data_dir()));
    }
    for folder in &folders.decks {
        std::fs::read_dir(folder)
            .map_err(|error| Fault::new(said::fault_decks_dir(), folder, error).hint(said::hint_another_decks_dir()))?;
    }
    Ok(())
}

/// A path that an option or a variable names, and which of them.
fn given(option: Option<PathBuf>, name: &'static str, variable: &'static str) -> (Option<PathBuf>, Origin) {
    if option.is_some() {
        return (option, Origin::Option(name));
    }
    match std::env::var_os(variable).filter(|value| !value.is_empty()) {
        Some(value) => (Some(value.into()), Origin::Variable(variable)),
        None => (None, Origin::Standard),
    }
}

/// Writes to standard error. Where it is closed there is nobody to tell.
fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Tells what the world refused, and what to do.
fn tell_fault(fault: &Fault) {
    tell(&format!("okdeck: {fault}\n"));
    if let Some(hint) = &fault.hint {
        tell(&format!("  {hint}\n"));
    }
}

/// Writes to standard output. A reader that left early is no fault.
fn print(text: &str) -> Answer {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Fault::new(said::fault_write(), Path::new(&said::standard_output()), error).into())
        }
        _ => Ok(()),
    }
}

/// Writes a value as JSON to standard output.
fn print_json(value: &impl serde::Serialize) -> Answer {
    print(&json(value))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).expect("plain values are JSON") + "\n"
}
