//! `okdeck themes`: the themes, what is wrong in them, and one of them to begin from.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::looks::{self, Own};
use super::{Answer, Failure, Here, print, tell};
use crate::report::Report;
use crate::store::{self, Fault};
use crate::ui::theme;
use crate::words::{self, commands as said};

/// List the themes, check them, or show one to begin from
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck themes                                       list them
  okdeck themes show dark > ~/.config/okdeck/themes/evening.toml
  okdeck themes check                                 say what is wrong in your own")]
pub struct Themes {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say what is wrong in themes: in a file, or in all of your own
    #[command(after_help = "\
Examples:
  okdeck themes check
  okdeck themes check evening.toml")]
    Check {
        /// The theme file
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Print a theme as it is written
    #[command(after_help = "\
Examples:
  okdeck themes show dark > evening.toml")]
    Show {
        /// The theme
        #[arg(value_name = "NAME")]
        name: String,
    },
}

impl Themes {
    pub(super) fn perform(self, here: &Here) -> Answer {
        match self.command {
            None => list(&looks::own_themes(here)),
            Some(Command::Check { file: None }) => check(&looks::own_themes(here)),
            Some(Command::Check { file: Some(file) }) => check(&[demand(&file)?]),
            Some(Command::Show { name }) => show(&name, &looks::own_themes(here)),
        }
    }
}

/// One theme a line, the couple's own with its file.
fn list(own: &[Own]) -> Answer {
    let is_own = |name: &str| own.iter().any(|own| own.name == name);
    let built_in = theme::built_in().filter(|name| !is_own(name)).map(|name| format!("{name}\n"));
    let faults = |own: &Own| match own.faults.len() {
        0 => String::new(),
        count => format!("   {}", said::faults_of_theme(count)),
    };
    let own = own.iter().map(|own| format!("{}   {}{}\n", own.name, store::shown(&own.path), faults(own)));
    print(&built_in.chain(own).collect::<String>())
}

fn check(own: &[Own]) -> Answer {
    let faulty: Vec<&Own> = own.iter().filter(|own| !own.faults.is_empty()).collect();
    for own in &faulty {
        tell(&Report::new(&store::shown(&own.path), &own.source, &own.faults).human(false));
    }
    if faulty.is_empty() { print(&format!("{}\n", said::themes_are_fine())) } else { Err(Failure::Said) }
}

fn show(name: &str, own: &[Own]) -> Answer {
    let found = own.iter().find(|own| own.name == name).map(|own| own.source.as_str());
    match found.or_else(|| theme::source(name)) {
        Some(source) => print(&crate::text::Clean::lossy(source)),
        None => Err(Fault::new(said::fault_no_theme(), Path::new(name), words::why_no_such_name())
            .hint(said::hint_themes())
            .into()),
    }
}

/// Reads one theme that must be there.
fn demand(file: &Path) -> Result<Own, Failure> {
    looks::read(file).ok_or_else(|| {
        let fault = Fault::new(said::fault_theme(), file, said::why_no_theme_file());
        fault.hint(said::hint_begin_theme()).into()
    })
}
