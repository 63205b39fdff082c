//! `okdeck completions`: scripts that let a shell complete commands, options and values.
//!
//! The scripts come from the command line's definition. In bash, zsh and fish the names of decks and
//! sessions are completed too: the shell asks `okdeck decks` and `okdeck sessions`, whose lines begin
//! with them.

use std::io::Cursor;

use clap::{Arg, Args, Command, ValueEnum};

use super::{Answer, print, translated};

/// Print a script that completes commands in your shell
#[derive(Args, Debug)]
#[command(after_help = "\
Where each shell looks for it:
  bash        ~/.local/share/bash-completion/completions/okdeck
  zsh         _okdeck in a folder of $fpath
  fish        ~/.config/fish/completions/okdeck.fish
  powershell  at the end of $PROFILE
  elvish      at the end of ~/.config/elvish/rc.elv

Examples:
  okdeck completions fish > ~/.config/fish/completions/okdeck.fish
  source <(okdeck completions bash)    for this shell only")]
pub struct Completions {
    /// bash, zsh, fish, powershell or elvish
    #[arg(value_name = "SHELL", hide_possible_values = true)]
    shell: Shell,
}

/// The shells that can complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// The Bourne again shell
    Bash,
    /// The Z shell
    Zsh,
    /// The friendly interactive shell
    Fish,
    /// PowerShell
    #[value(name = "powershell", alias = "pwsh")]
    PowerShell,
    /// Elvish
    Elvish,
}

impl Completions {
    pub(super) fn perform(self) -> Answer {
        print(&script(self.shell, translated::spoken(super::command())))
    }
}

/// The script of a shell.
pub fn script(shell: Shell, command: Command) -> String {
    let named = Named::all(&command);
    match shell {
        Shell::Bash => generated(clap_complete::Shell::Bash, command) + &bash(&named),
        Shell::Zsh => zsh(&generated(clap_complete::Shell::Zsh, command), &named),
        Shell::Fish => generated(clap_complete::Shell::Fish, command) + &fish(&named),
        Shell::PowerShell => generated(clap_complete::Shell::PowerShell, command),
        Shell::Elvish => generated(clap_complete::Shell::Elvish, command),
    }
}

fn generated(shell: clap_complete::Shell, mut command: Command) -> String {
    let mut script = Cursor::new(Vec::new());
    clap_complete::generate(shell, &mut command, "okdeck", &mut script);
    String::from_utf8(script.into_inner()).expect("a script is text")
}

/// A command that takes names of decks or sessions.
struct Named {
    /// Such as `deck show`.
    path: String,
    /// The argument that is a name.
    argument: String,
    /// The command that lists them: `decks` or `sessions`.
    list: &'static str,
}

impl Named {
    /// All of them, as the definition tells by the names of their values.
    fn all(command: &Command) -> Vec<Self> {
        let mut all = Vec::new();
        for below in command.get_subcommands() {
            let path = below.get_name();
            all.extend(below.get_positionals().find_map(|argument| Self::of(path, argument)));
            all.extend(
                Self::all(below).into_iter().map(|named| Self { path: format!("{path} {}", named.path), ..named }),
            );
        }
        all
    }

    /// The command at `path`, if this argument of it is a name.
    fn of(path: &str, argument: &Arg) -> Option<Self> {
        let list = match argument.get_value_names()?.first()?.as_str() {
            "DECK" | "DECK|FILE" => "decks",
            "SESSION" => "sessions",
            _ => return None,
        };
        Some(Self { path: path.to_owned(), argument: argument.get_id().to_string(), list })
    }
}

/// Adds names to what the generated function completes, where no option is being written.
fn bash(named: &[Named]) -> String {
    let cases: String =
        named.iter().map(|named| format!("        \"{} \"*) list={} ;;\n", named.path, named.list)).collect();
    format!(
        r#"
_okdeck_names() {{
    _okdeck "$@"
    local list= word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    case "$word $before" in -*|*" --"*) return ;; esac
    case "${{COMP_WORDS[*]:1:COMP_CWORD-1}} " in
{cases}    esac
    [[ -n $list ]] || return
    COMPREPLY=($(compgen -W "$(okdeck $list 2>/dev/null | cut -d' ' -f1)" -- "$word"))
}}

complete -F _okdeck_names -o bashdefault -o default okdeck
"#
    )
}

/// How the generated script begins to say what it does when it is called.
const ZSH_CALLED: &str = "if [ \"$funcstack[1]\" = \"_okdeck\" ]";

/// Lets names complete where the generated script takes any word or file. Decks may be files, too.
fn zsh(script: &str, named: &[Named]) -> String {
    let functions = r#"_okdeck_decks() {
    compadd -- ${(f)"$(okdeck decks 2>/dev/null | cut -d' ' -f1)"}
    _files -g '*.toml'
}

_okdeck_sessions() {
    compadd -- ${(f)"$(okdeck sessions 2>/dev/null | cut -d' ' -f1)"}
}

"#;
    let completed = |line: &str| {
        let named = named.iter().find(|named| line.contains(&format!(":{} -- ", named.argument)))?;
        let (what, _) = line.rsplit_once(':')?;
        Some(format!("{what}:_okdeck_{}' \\\n", named.list))
    };
    let script: String = script.lines().map(|line| completed(line).unwrap_or_else(|| format!("{line}\n"))).collect();
    script.replacen(ZSH_CALLED, &format!("{functions}{ZSH_CALLED}"), 1)
}

/// Adds names to what completes an argument. The generated script adds files.
fn fish(named: &[Named]) -> String {
    let condition = |path: &str| {
        let words: Vec<String> = path.split(' ').map(|word| format!("__fish_seen_subcommand_from {word}")).collect();
        words.join("; and ")
    };
    let line = |named: &Named| {
        let (path, list) = (condition(&named.path), named.list);
        format!("complete -c okdeck -n \"{path}\" -a \"(okdeck {list} 2>/dev/null | string split -f1 ' ')\"\n")
    };
    named.iter().map(line).collect()
}
