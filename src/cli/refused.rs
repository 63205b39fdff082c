//! What is wrong with a command line, in the language spoken.
//!
//! The parser of arguments knows what is wrong and with what, and says it in English; here is what it
//! knows, worded as everything else is.

use std::error::Error as _;
use std::num::ParseIntError;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::play::NoCount;
use super::translated;
use crate::words::commands as said;

/// So many commands may take an option for them to be named.
const FEW: usize = 3;

/// What is wrong, what might be done, and how the command is used.
pub fn told(error: &Error) -> String {
    let mut text = format!("{}\n", said::not_understood(&wrong(error)));
    if let Some(hint) = hint(error) {
        text += &format!("\n  {}\n", said::tip(&hint));
    }
    if let Some(usage) = usage(error) {
        text += &format!("\n{} {usage}\n", said::heading_usage());
    }
    text + &format!("\n{}\n", said::more_with_help())
}

fn wrong(error: &Error) -> String {
    let (argument, value) = (one(error, ContextKind::InvalidArg), one(error, ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::UnknownArgument => said::unknown_argument(&argument),
        ErrorKind::InvalidSubcommand => said::unknown_command(&one(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => said::needs_command(&one(error, ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue if value.is_empty() => said::needs_value(&argument),
        ErrorKind::InvalidValue => {
            let known = said::known_values(&list(error, ContextKind::ValidValue).join(", "));
            format!("{}\n  [{known}]", said::unknown_value(&value, &argument))
        }
        ErrorKind::ValueValidation => said::wrong_value(&value, &argument, &why(error, &value)),
        ErrorKind::ArgumentConflict => conflict(&argument, &list(error, ContextKind::PriorArg)),
        ErrorKind::MissingRequiredArgument => said::missing(&list(error, ContextKind::InvalidArg).join(", ")),
        ErrorKind::TooManyValues => said::too_many_values(&value, &argument),
        ErrorKind::InvalidUtf8 => said::not_utf8(),
        kind => kind.to_string(),
    }
}

fn conflict(argument: &str, others: &[String]) -> String {
    match others {
        [other] if other == argument => said::given_twice(argument),
        _ => said::not_together(argument, &others.join(", ")),
    }
}

/// Why a value is not what its option takes.
fn why(error: &Error, value: &str) -> String {
    match error.source() {
        Some(source) if source.is::<NoCount>() => said::why_no_count(),
        Some(source) if source.is::<ParseIntError>() || value.parse::<i128>().is_err() => said::why_no_number(),
        _ => said::why_out_of_range(),
    }
}

/// What may have been meant.
fn hint(error: &Error) -> Option<String> {
    let near = [
        (ContextKind::SuggestedArg, said::near_argument as fn(&str) -> String),
        (ContextKind::SuggestedSubcommand, said::near_command),
        (ContextKind::SuggestedValue, said::near_value),
    ];
    let suggested = near.into_iter().find_map(|(kind, say)| {
        let near = list(error, kind);
        (!near.is_empty()).then(|| say(&near.join("', '")))
    });
    let unknown = || (error.kind() == ErrorKind::UnknownArgument).then(|| one(error, ContextKind::InvalidArg));
    let elsewhere = || unknown().and_then(|argument| taken_by(&argument)).map(|command| said::argument_of(&command));
    let may_be_value = error.kind() == ErrorKind::UnknownArgument && error.get(ContextKind::Suggested).is_some();
    suggested.or_else(elsewhere).or_else(|| may_be_value.then(|| said::as_value(&one(error, ContextKind::InvalidArg))))
}

/// The commands that take an option which this one does not, as they are written; none where nothing
/// does, or nearly everything.
fn taken_by(option: &str) -> Option<String> {
    let name = option.strip_prefix("--")?;
    let takes = |command: &clap::Command| {
        let option = command.get_arguments().find(|argument| argument.get_long() == Some(name))?;
        let value = option.get_value_names().filter(|_| option.get_action().takes_values());
        let value = value.and_then(<[_]>::first).map(|value| format!(" {value}")).unwrap_or_default();
        Some(format!("okdeck {} --{name}{value}", command.get_name()))
    };
    let found: Vec<String> = super::command().get_subcommands().filter_map(takes).collect();
    (1..=FEW).contains(&found.len()).then(|| found.join("', '"))
}

/// How the command is used, without the parser's heading.
fn usage(error: &Error) -> Option<String> {
    let usage = one(error, ContextKind::Usage);
    let usage = usage.strip_prefix("Usage:").unwrap_or(&usage).trim();
    (!usage.is_empty()).then(|| translated::usage(usage))
}

/// The one thing of a kind that the parser knows; empty where it knows none.
fn one(error: &Error, kind: ContextKind) -> String {
    list(error, kind).into_iter().next().unwrap_or_default()
}

/// All of a kind that the parser knows.
fn list(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        Some(ContextValue::StyledStr(words)) => vec![words.to_string()],
        Some(ContextValue::StyledStrs(words)) => words.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
