//! `okdeck deck explain CODE`: what a code means, a deck with the fault, and the same mended.

mod examples;

use clap::Args;

use super::Here;
use crate::cli::{Answer, Failure, print};
use crate::deck::wording;
use crate::diagnostic::{Code, Severity, nearest};

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
        .map(|code| format!("{:<24}{:<9}{}\n", code.name(), named(code.severity()), code.meaning()))
        .collect()
}

fn named(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Style => "style",
    }
}

fn unknown(name: &str) -> String {
    let shown = crate::text::fit(&crate::text::Clean::lossy(name).one_line(), 40);
    let hint = match nearest(name, Code::ALL.iter().map(|code| code.name())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`okdeck deck explain` lists them".to_owned(),
    };
    format!("no such code: {shown}\n  {hint}")
}

fn explained(code: Code) -> String {
    let example = examples::example(code);
    let costs = match code.severity() {
        Severity::Error => "An error: what it stands in is left out until it is mended.",
        Severity::Warning => "A warning: the deck plays, but probably not as meant.",
        Severity::Style => "A matter of style, told by `okdeck deck check --style` only.",
    };
    let reason = wording::RULES.iter().find(|rule| rule.code == code).map(|rule| format!("{}\n", rule.reason));
    let reason = reason.unwrap_or_default();
    format!(
        "{code}\n\n{}\n{reason}{costs}\n\nWith the fault:\n\n{}\nMended:\n\n{}",
        code.meaning(),
        indented(example.faulty),
        indented(example.mended)
    )
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}
