//! The help of the commands in the language spoken.
//!
//! The definition is the one for all languages and says everything in English. What another language
//! says instead stands in its `*-cli.ftl`: a message a command, named by the way to it, with an
//! attribute an option. It is looked up only where help is printed.

use clap::Command;

use crate::deck::starter;
use crate::language::Language;
use crate::words::{self, commands as said};

/// The name of the message of the program itself.
const ROOT: &str = "okdeck";

/// The attribute for what stands under the options.
const AFTER: &str = "after";

/// The attribute for what only the long help says behind the first sentence.
const LONG: &str = "long";

/// The attribute for the guide that only the long help has at its end, before an example.
const GUIDE: &str = "guide";

/// What stands over the lists in help. The parser wants these for as long as the program runs, which
/// is not long once help is printed.
#[derive(Clone, Copy)]
struct Headings {
    commands: &'static str,
    arguments: &'static str,
    options: &'static str,
    everywhere: &'static str,
    /// The whole of help, with the heading over how a command is used.
    template: &'static str,
}

/// The same help in the language spoken. The definition says everything in English, and clap lays it
/// out by itself.
pub fn help(mut english: Command, text: &str) -> String {
    if words::language() == Language::ENGLISH {
        return text.to_owned();
    }
    english.build();
    let path = path(&english, text);
    let is_short = below(&mut english, &path).render_help().to_string() == text;
    let mut spoken = spoken(crate::cli::command());
    let shown = below(&mut spoken, &path);
    if is_short { shown.render_help() } else { shown.render_long_help() }.to_string()
}

/// The names of the commands on the way to the one whose help this is: its usage names them.
fn path(command: &Command, text: &str) -> Vec<String> {
    let usage = text.lines().find_map(|line| line.strip_prefix("Usage: ")).unwrap_or_default();
    let mut command = command;
    let mut path = Vec::new();
    for word in usage.split_whitespace().skip(1) {
        let Some(named) = command.find_subcommand(word) else { break };
        path.push(word.to_owned());
        command = named;
    }
    path
}

fn below<'c>(command: &'c mut Command, path: &[String]) -> &'c mut Command {
    path.iter().fold(command, |command, name| command.find_subcommand_mut(name).expect("the usage names it"))
}

/// The definition with its help in the language spoken.
pub fn spoken(mut command: Command) -> Command {
    command.build();
    if words::language() == Language::ENGLISH {
        return command;
    }
    let headings = Headings {
        commands: said::heading_commands().leak(),
        arguments: said::heading_arguments().leak(),
        options: said::heading_options().leak(),
        everywhere: said::heading_everywhere().leak(),
        template: format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", said::heading_usage())
            .leak(),
    };
    translate(command, ROOT, headings)
}

fn translate(command: Command, id: &str, headings: Headings) -> Command {
    let options: Vec<String> = command.get_arguments().map(|option| option.get_id().to_string()).collect();
    let commands: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let mut command = headed(command, headings);
    let told = usage(&used(&mut command));
    command = command.override_usage(told);
    if let Some(about) = said::about(id) {
        command = match said::beside(id, LONG) {
            Some(long) => command.long_about(format!("{about}\n\n{}", unfolded(&long))).about(about),
            None => command.about(about),
        };
    }
    if let Some(after) = said::beside(id, AFTER) {
        command = command.after_help(after);
    }
    if let Some(guide) = said::beside(id, GUIDE) {
        command = command.after_long_help(format!("{guide}\n\n{}", starter::example()));
    }
    for option in options {
        if let Some(help) = explained(id, &option) {
            command = command.mut_arg(option, |shown| shown.long_help(None).help(help));
        }
    }
    for below in commands {
        if below == "help" {
            command = command.mut_subcommand(below, |shown| shown.about(said::prints_help_of()));
            continue;
        }
        let id = format!("{id}-{below}");
        command = command.mut_subcommand(below, |shown| translate(shown, &id, headings));
    }
    command
}

/// What an option does. The parser has two of its own.
fn explained(id: &str, option: &str) -> Option<String> {
    match option {
        "help" => Some(said::prints_help()),
        "version" => Some(said::prints_version()),
        _ => said::beside(id, option).or_else(|| said::beside(ROOT, option)),
    }
}

/// How a command is used, without the parser's heading.
pub fn used(command: &mut Command) -> String {
    command.render_usage().to_string().trim_start_matches("Usage: ").to_owned()
}

/// How a command is used, what stands for something else in the language spoken.
pub fn usage(english: &str) -> String {
    let (options, command) = (said::usage_options(), said::usage_command());
    let said = english.replace("[OPTIONS]", &format!("[{options}]")).replace("[COMMAND]", &format!("[{command}]"));
    said.replace("<COMMAND>", &format!("<{command}>"))
}

/// A paragraph on one line, as the parser has it before it is broken where the terminal ends.
fn unfolded(paragraph: &str) -> String {
    paragraph.replace('\n', " ")
}

fn headed(command: Command, headings: Headings) -> Command {
    command.help_template(headings.template).subcommand_help_heading(headings.commands).mut_args(|option| {
        let heading = match option.get_help_heading() {
            Some(_) => headings.everywhere,
            None if matches!(option.get_id().as_str(), "help" | "version") => headings.everywhere,
            None if option.is_positional() => headings.arguments,
            None => headings.options,
        };
        option.help_heading(heading)
    })
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::path::Path;

    use super::*;

    /// Behind this line the English file is made from the definition.
    const MADE: &str = "## The help of the commands, made from their definition by `RENEW=1 cargo test translated`.\n";

    /// The messages of a command and of those below it, as a file of messages says them.
    fn messages(command: &Command, id: &str, text: &mut String) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        writeln!(text, "\n{id} = {about}").unwrap();
        for option in command.get_arguments().filter(|option| !option.is_hide_set()) {
            // Options for everywhere are told once.
            if id == ROOT || !option.is_global_set() {
                let help = option.get_help().map(ToString::to_string).unwrap_or_default();
                writeln!(text, "    .{} = {}", option.get_id(), escaped(&help)).unwrap();
            }
        }
        if let Some(long) = command.get_long_about() {
            let long = long.to_string();
            let long = long.split_once("\n\n").expect("a sentence and more").1;
            attribute(LONG, &crate::text::wrap(long, 90).join("\n"), text);
        }
        if let Some(after) = command.get_after_help() {
            attribute(AFTER, &after.to_string(), text);
        }
        if let Some(guide) = command.get_after_long_help() {
            let guide = guide.to_string();
            attribute(GUIDE, guide.strip_suffix(&starter::example()).expect("the example is last").trim_end(), text);
        }
        for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
            messages(below, &format!("{id}-{}", below.get_name()), text);
        }
    }

    fn attribute(name: &str, lines: &str, text: &mut String) {
        writeln!(text, "    .{name} =").unwrap();
        for line in lines.lines() {
            writeln!(text, "{}", format!("        {}", escaped(line)).trim_end()).unwrap();
        }
    }

    /// A line as a file of messages has it: some signs begin something else there.
    fn escaped(line: &str) -> String {
        let line: String = line.chars().map(braced).collect();
        let words = line.trim_start();
        let indent = &line[..line.len() - words.len()];
        match words.chars().next() {
            Some(sign @ ('.' | '[' | '*')) => format!("{indent}{{\"{sign}\"}}{}", &words[1..]),
            _ => line,
        }
    }

    fn braced(c: char) -> String {
        if matches!(c, '{' | '}') { format!("{{\"{c}\"}}") } else { c.to_string() }
    }

    #[test]
    fn the_english_help_is_that_of_the_definition() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/en-cli.ftl");
        let text = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        let kept = text.split(MADE).next().unwrap();
        let mut made = format!("{kept}{MADE}");
        messages(&crate::cli::command(), ROOT, &mut made);
        if std::env::var_os("RENEW").is_some() {
            std::fs::write(&path, &made).unwrap();
            return;
        }
        assert!(text == made, "src/words/en-cli.ftl is stale; renew it with `RENEW=1 cargo test translated`");
    }

    #[test]
    fn help_is_printed_in_every_language() {
        for language in Language::all() {
            words::speak(language);
            let mut command = spoken(crate::cli::command());
            let help = command.render_help().to_string();
            for says in [said::about(ROOT).unwrap(), said::beside(ROOT, "data_dir").unwrap()] {
                assert!(help.contains(&says), "{}: {says}\n{help}", language.tag());
            }
            let play = command.find_subcommand_mut("play").unwrap().render_help().to_string();
            assert!(play.contains(&said::about("okdeck-play").unwrap()), "{play}");
            assert!(play.contains(&said::beside("okdeck-play", "cards").unwrap()), "{play}");
        }
    }

    /// The commands that the examples of a command and of those below it show, without what they do and
    /// without titles, which are words of the language.
    fn examples(command: &Command) -> Vec<String> {
        let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let shown = after.lines().filter_map(|line| line.trim_start().strip_prefix("okdeck"));
        let shown = shown.filter_map(|line| line.split("  ").next());
        let own: Vec<String> = shown.map(|line| line.split('"').step_by(2).collect()).collect();
        own.into_iter().chain(command.get_subcommands().flat_map(examples)).collect()
    }

    #[test]
    fn every_language_shows_the_same_examples() {
        let english = examples(&crate::cli::command());
        assert!(english.len() > 40, "{english:?}");
        for language in Language::all() {
            words::speak(language);
            assert_eq!(examples(&spoken(crate::cli::command())), english, "{}", language.tag());
        }
    }
}
