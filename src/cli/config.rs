//! `okdeck config`: the settings in force, where each comes from, and the commented file.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::{Answer, Color, Failure, Here, Origin, print, print_json, tell};
use crate::app::key::Key;
use crate::app::keymap::{self, Bound, Keymap, Scope};
use crate::report::Report;
use crate::settings::{self, ROWS, Read, Row, Value};
use crate::store::{self, Fault, shown};
use crate::text;
use crate::words::{self, commands as said};

/// Cells of a line of `config.toml` that binds keys.
const BINDING: usize = 40;

/// `config.toml` as it was read.
#[derive(Debug)]
pub struct File {
    /// Where it is or would be; nothing without a home folder.
    pub path: Option<PathBuf>,
    /// What it says; the standard where it cannot be read.
    pub read: Read,
    /// The keys that it gives; the standard where it cannot be read.
    pub keymap: Keymap,
    /// Who named it.
    from: Origin,
    /// Its text, where it is there.
    text: Option<String>,
    /// Why it could not be read, though it is there or was named.
    fault: Option<Fault>,
}

impl File {
    /// Reads the named file, or the usual one, which may be missing.
    pub(super) fn read(named: Option<PathBuf>, from: Origin) -> Self {
        let is_named = named.is_some();
        let path = named.or_else(store::config::usual_path);
        let (mut text, mut fault) = (None, None);
        if let Some(path) = &path {
            match store::config::read(path) {
                Ok(found) => text = Some(found),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound && !is_named => {}
                Err(error) => fault = Some(Fault::new(words::fault_settings(), path, error)),
            }
        }
        let mut read = text.as_deref().map(settings::read).unwrap_or_default();
        let (keymap, faults) = text.as_deref().map(keymap::read).unwrap_or_default();
        read.faults.extend(faults);
        read.faults.sort_by_key(|fault| fault.span.start);
        Self { path, read, keymap, from, text, fault }
    }

    /// A file that was named must be there and readable; without the usual one the evening goes on.
    pub(super) fn demand(&self) -> Answer {
        match &self.fault {
            Some(fault) if self.from != Origin::Standard => Err(fault.clone().hint(said::hint_another_config()).into()),
            _ => Ok(()),
        }
    }

    /// What to say on the screen when something in it is not as meant.
    pub(super) fn notice(&self) -> Option<String> {
        if let Some(fault) = &self.fault {
            return Some(format!("{fault}."));
        }
        let report = self.report()?;
        let first = report.diagnostics.first()?;
        let line = report.place(first.span.start).line;
        Some(words::config_fault(line, first, report.diagnostics.len() - 1))
    }

    fn report(&self) -> Option<Report<'_>> {
        let text = self.text.as_deref()?;
        Some(Report::new(&shown(self.path.as_deref()?), text, &self.read.faults))
    }

    /// Where a setting comes from.
    fn origin(&self, key: &str) -> Origin {
        let given = self.read.given.iter().find(|(given, _)| *given == key);
        match (given, self.report()) {
            (Some((_, span)), Some(report)) => Origin::Config(report.place(span.start).line),
            _ => Origin::Standard,
        }
    }
}

/// Show the settings in force and where each comes from
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck config         the settings, and which line of config.toml each comes from
  okdeck config init    write a config.toml in which everything is explained
  okdeck config keys    the keys, with the names under which they can be changed")]
pub struct Config {
    #[command(subcommand)]
    action: Option<Action>,
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Write a config.toml in which every setting is explained
    ///
    /// It is never written over one that is there.
    #[command(after_help = "\
Examples:
  okdeck config init
  okdeck config init --config ./ours.toml")]
    Init,
    /// Print the keys in force as config.toml binds them
    ///
    /// Each line can be copied into config.toml and changed there, under its heading.
    #[command(after_help = "\
Examples:
  okdeck config keys         all places, each with its commands and their keys
  okdeck config keys card    those of a card on the table")]
    Keys {
        /// Where keys are heard; without one, everywhere
        #[arg(value_name = "PLACE", hide_possible_values = true)]
        #[arg(value_parser = PossibleValuesParser::new(Scope::ALL.map(Scope::name)))]
        place: Option<String>,
    },
}

/// One setting in `okdeck config --json`.
#[derive(Serialize)]
struct Entry {
    key: &'static str,
    value: serde_json::Value,
    /// `default`, `config`, `couple`, `variable` or `option`.
    origin: &'static str,
    /// The line of `config.toml`, the variable or the option.
    by: Option<serde_json::Value>,
    meaning: String,
}

impl Config {
    pub(super) fn perform(self, here: &Here) -> Answer {
        match self.action {
            Some(Action::Init) => init(here),
            Some(Action::Keys { place }) => keys(here, place.as_deref()),
            None => self.show(here),
        }
    }

    fn show(&self, here: &Here) -> Answer {
        let entries = entries(here);
        if self.json {
            print_json(&entries)?;
        } else {
            print(&listed(here, &entries))?;
        }
        let file = &here.config;
        if let Some(fault) = &file.fault {
            tell(&format!("okdeck: {fault}\n"));
            return Err(Failure::Said);
        }
        match file.report().filter(|report| !report.diagnostics.is_empty()) {
            Some(report) => {
                tell(&report.human(false));
                Err(Failure::Said)
            }
            None => Ok(()),
        }
    }
}

fn init(here: &Here) -> Answer {
    let Some(path) = &here.config.path else {
        let fault = Fault::new(said::fault_no_config(), Path::new("~"), words::why_no_home());
        return Err(fault.hint(said::hint_another_config()).into());
    };
    store::config::init(path).map_err(|error| {
        let is_there = error.kind() == std::io::ErrorKind::AlreadyExists;
        let fault = Fault::new(said::fault_config(), path, error);
        if is_there { fault.hint(said::hint_config_is_there()) } else { fault }
    })?;
    print(&format!("{}\n", shown(path)))
}

/// Prints the keys of one place or of all, as `config.toml` binds them.
fn keys(here: &Here, place: Option<&str>) -> Answer {
    let places = Scope::ALL.into_iter().filter(|scope| place.is_none_or(|place| scope.name() == place));
    let tables: Vec<String> = places.map(|scope| table_of_keys(&here.config.keymap, scope)).collect();
    print(&tables.join("\n"))
}

/// The table of a place, with what each command does behind it.
fn table_of_keys(keymap: &Keymap, scope: Scope) -> String {
    let key = |key: &Key| toml::Value::from(key.name()).to_string();
    let line = |bound: Bound<'_>| {
        let keys: Vec<String> = bound.keys.iter().map(key).collect();
        let binding = format!("{} = [{}]", bound.row.name, keys.join(", "));
        format!("{} # {}\n", text::pad(&binding, text::width(&binding).max(BINDING)), words::does(bound.row))
    };
    format!("[keys.{}]\n", scope.name()) + &keymap.rows(scope).map(line).collect::<String>()
}

fn entries(here: &Here) -> Vec<Entry> {
    let rows = ROWS.iter().map(|row| setting(row, here));
    let path = |path: &Path| serde_json::Value::from(shown(path).to_string());
    let config = here.config.path.as_deref().map_or(serde_json::Value::Null, path);
    let places = [
        Entry::new("config", config, here.config.from),
        Entry::new("data_dir", path(&here.folders.data), here.data_from),
        Entry::new("decks_dir", here.folders.decks.iter().map(|dir| path(dir)).collect(), decks_from(here)),
    ];
    let (color, color_from) = color(here);
    rows.chain(places).chain([Entry::new("color", color.into(), color_from)]).collect()
}

/// A setting of `config.toml`; the names may come from the couple's file.
fn setting(row: &Row, here: &Here) -> Entry {
    let value = row.get(&here.config.read.settings);
    let origin = here.config.origin(row.key);
    if let (Value::Names(_), Origin::Standard) = (&value, origin) {
        let (couple, _) = here.couple();
        let names = couple.names.map(|name| name.map(|name| name.to_string()).unwrap_or_default());
        let origin = if names.iter().all(String::is_empty) { origin } else { Origin::Couple };
        return Entry::new(row.key, json(&Value::Names(names)), origin);
    }
    Entry::new(row.key, json(&value), origin)
}

fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Switch(on) => (*on).into(),
        Value::Count(Some(count)) => (*count).into(),
        Value::Count(None) => settings::ALL.into(),
        Value::Word(word) => word.as_str().into(),
        Value::Names(names) => names.as_slice().into(),
    }
}

fn decks_from(here: &Here) -> Origin {
    if here.folders.decks.is_empty() { Origin::Standard } else { Origin::Option("--decks-dir") }
}

fn color(here: &Here) -> (&'static str, Origin) {
    let is_off = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    match here.color {
        Color::Always => ("always", Origin::Option("--color")),
        Color::Never => ("never", Origin::Option("--color")),
        Color::Auto if is_off => ("never", Origin::Variable("NO_COLOR")),
        Color::Auto => ("auto", Origin::Standard),
    }
}

impl Entry {
    fn new(key: &'static str, value: serde_json::Value, origin: Origin) -> Self {
        let (origin, by) = match origin {
            Origin::Standard => ("default", None),
            Origin::Config(line) => ("config", Some(line.into())),
            Origin::Couple => ("couple", None),
            Origin::Variable(name) => ("variable", Some(name.into())),
            Origin::Option(name) => ("option", Some(name.into())),
        };
        Self { key, value, origin, by, meaning: words::setting(key) }
    }

    /// Where it comes from, in words.
    fn told_origin(&self) -> String {
        match (self.origin, &self.by) {
            ("config", Some(line)) => said::from_line(line.as_u64().unwrap_or_default() as usize),
            ("couple", _) => said::from_program(),
            (_, Some(serde_json::Value::String(name))) => name.clone(),
            _ => said::from_nobody(),
        }
    }
}

fn listed(here: &Here, entries: &[Entry]) -> String {
    let line = |entry: &Entry| {
        let value = entry.value.to_string();
        format!(
            "{} {}  {}\n",
            text::pad(entry.key, 14),
            text::pad(&value, text::width(&value).max(24)),
            entry.told_origin()
        )
    };
    let hint = match &here.config.text {
        None if here.config.fault.is_none() => format!("\n{}\n", said::no_config_yet()),
        _ => String::new(),
    };
    entries.iter().map(line).collect::<String>() + &hint
}
