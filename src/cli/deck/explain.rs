//! `okdeck deck explain CODE`: what a code means, a deck with the fault, and the same mended.

mod examples;

use clap::Args;

use super::Here;
use crate::cli::{Answer, Failure, print};
use crate::diagnostic::{Code, nearest};
use crate::text;
use crate::words::decks as words;

/// The column of how much a code matters, in cells.
const SEVERITY: usize = 9;

/// Say more about a fault
///
/// What its code means, with a deck that has it and the same mended. Without a code, all of them are listed.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck deck explain duplicate-id")]
pub struct Explain {
    /// The code, as `okdeck deck check` prints it
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Explain {
    pub(super) fn perform(self, _: &Here) -> Answer {
        let Some(name) = self.code else { return print(&list()) };
        match Code::ALL.iter().find(|code| code.name() == name) {
            Some(code) => print(&explained(*code)),
            None => Err(Failure::Usage(unknown(&name))),
        }
    }
}

fn list() -> String {
    Code::ALL
        .iter()
        .map(|code| {
            let severity = text::pad(&words::severity(code.severity()), SEVERITY);
            format!("{:<24}{severity}{}\n", code.name(), words::meaning(*code))
        })
        .collect()
}

fn unknown(name: &str) -> String {
    let shown = crate::text::fit(&crate::text::Clean::lossy(name).one_line(), 40);
    let hint = match nearest(name, Code::ALL.iter().map(|code| code.name())) {
        Some(near) => crate::words::hint_did_you_mean(near),
        None => words::hint_codes(),
    };
    format!("{}\n  {hint}", words::no_such_code(&shown))
}

fn explained(code: Code) -> String {
    let example = examples::example(code);
    let reason = words::reason(code).map(|reason| reason + "\n").unwrap_or_default();
    format!(
        "{code}\n\n{}\n{reason}{}\n\n{}\n\n{}\n{}\n\n{}",
        words::meaning(code),
        words::costs(code.severity()),
        words::with_the_fault(),
        indented(example.faulty),
        words::is_mended(),
        indented(example.mended)
    )
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}
