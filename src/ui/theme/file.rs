//! A theme as a TOML file: `themes/NAME.toml` in the configuration folder.
//!
//! ```toml
//! version = 1
//! base = "light"                 # what is left out is as there; without it as in `dark`
//!
//! accent = "#94451d bold"        # a colour, what it stands on, attributes: "black on #ffd75f bold"
//! card = "bold italic"           # without a colour: the terminal's own
//!
//! [basic]                        # where the terminal has sixteen colours
//! accent = "blue bold"
//! ```
//!
//! It is checked as decks are: every fault is told at its place, and what is faulty stays as it is
//! in the base.

use std::ops::Range;

use ratatui::style::{Color, Modifier, Style};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{BUILT_IN, Role, Scheme};
use crate::deck::syntax;
use crate::diagnostic::{Code, Diagnostic, Wrong};
use crate::text::{Clean, fit};

/// The only version of the file that there is.
const VERSION: i64 = 1;

/// The names of the sixteen basic colours, and of the terminal's own.
const NAMES: [(&str, Color); 17] = [
    ("default", Color::Reset),
    ("black", Color::Black),
    ("red", Color::Red),
    ("green", Color::Green),
    ("yellow", Color::Yellow),
    ("blue", Color::Blue),
    ("magenta", Color::Magenta),
    ("cyan", Color::Cyan),
    ("white", Color::Gray),
    ("bright-black", Color::DarkGray),
    ("bright-red", Color::LightRed),
    ("bright-green", Color::LightGreen),
    ("bright-yellow", Color::LightYellow),
    ("bright-blue", Color::LightBlue),
    ("bright-magenta", Color::LightMagenta),
    ("bright-cyan", Color::LightCyan),
    ("bright-white", Color::White),
];

const ATTRIBUTES: [(&str, Modifier); 5] = [
    ("bold", Modifier::BOLD),
    ("dim", Modifier::DIM),
    ("italic", Modifier::ITALIC),
    ("underline", Modifier::UNDERLINED),
    ("reverse", Modifier::REVERSED),
];

/// The keys that are no roles.
const OTHERS: [&str; 3] = ["version", "base", "basic"];

/// The most cells of a word of the file in a message.
const WORD: usize = 40;

/// The word before a background.
const ON: &str = "on";

/// Reads a theme. What is wrong is told, and the role keeps the look it has in the base.
pub fn read(source: &str) -> (Scheme, Vec<Diagnostic>) {
    let mut reader = Reader { source, faults: Vec::new(), scheme: Scheme::default() };
    let (table, errors) = DeTable::parse_recoverable(source);
    reader.faults.extend(syntax::explain(source, &errors).told);
    let table = table.into_inner();
    reader.scheme = trusted(reader.base(&table));
    if let Some(version) = table.get("version") {
        reader.version(version);
    }
    reader.roles(&table);
    reader.faults.sort_by_key(|fault| fault.span.start);
    (reader.scheme, reader.faults)
}

/// A theme inside the program, of which a test knows that it has no fault.
pub(super) fn trusted(source: &str) -> Scheme {
    let mut reader = Reader { source, faults: Vec::new(), scheme: Scheme::default() };
    reader.roles(DeTable::parse_recoverable(source).0.get_ref());
    reader.scheme
}

/// A word of the file for a message.
fn shown(word: &str) -> String {
    fit(&Clean::lossy(word).one_line(), WORD)
}

/// A theme as far as it is read.
struct Reader<'s> {
    source: &'s str,
    faults: Vec<Diagnostic>,
    scheme: Scheme,
}

/// A word of a look that means nothing, with what might have been meant.
struct Unknown {
    /// Its bytes inside the text.
    at: Range<usize>,
    fault: Box<Diagnostic>,
}

impl Reader<'_> {
    fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, wrong: Wrong) {
        self.faults.push(Diagnostic::new(Code::WrongType, value.span(), wrong));
    }

    fn version(&mut self, value: &Spanned<DeValue<'_>>) {
        let number = value.get_ref().as_integer().and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
        if number != Some(VERSION) {
            self.wrong_type(value, Wrong::VersionIsOne);
        }
    }

    /// The source of the theme that this one is based on.
    fn base(&mut self, table: &DeTable<'_>) -> &'static str {
        let (_, usual) = BUILT_IN[0];
        let Some(value) = table.get("base") else { return usual };
        let named = value.get_ref().as_str();
        let found = named.and_then(super::source);
        if found.is_none() {
            let themes = super::built_in().collect::<Vec<_>>().join(", ");
            let fault = Diagnostic::new(Code::UnknownWord, value.span(), Wrong::OddBase { themes });
            self.faults.push(fault.did_you_mean(named.unwrap_or_default(), super::built_in()));
        }
        found.unwrap_or(usual)
    }

    /// The roles, and then those of the table `basic`, which have the last word.
    fn roles(&mut self, table: &DeTable<'_>) {
        for (key, value) in table.iter().filter(|(key, _)| !OTHERS.contains(&key.get_ref().as_ref())) {
            self.role(key.get_ref(), key.span(), value, false);
        }
        if let Some(basic) = table.get("basic") {
            self.basic(basic);
        }
    }

    fn basic(&mut self, value: &Spanned<DeValue<'_>>) {
        let Some(table) = value.get_ref().as_table() else {
            return self.wrong_type(value, Wrong::NoTableOfRoles);
        };
        for (key, value) in table {
            self.role(key.get_ref(), key.span(), value, true);
        }
    }

    fn role(&mut self, name: &str, key: Range<usize>, value: &Spanned<DeValue<'_>>, is_basic: bool) {
        let Some(role) = Role::named(name) else {
            let unknown = Diagnostic::new(Code::UnknownKey, key, Wrong::NoRole { name: shown(name) });
            let known = Role::ALL.iter().map(|(_, name)| *name);
            let known = known.chain(OTHERS.into_iter().filter(|_| !is_basic));
            return self.faults.push(unknown.did_you_mean(name, known));
        };
        let Some(words) = value.get_ref().as_str() else {
            return self.wrong_type(value, Wrong::RoleIsText { role: name.to_owned() });
        };
        match style(words, is_basic) {
            Ok(style) => self.set(role, style, is_basic),
            Err(unknown) => {
                let span = self.inside(value.span(), words, unknown.at);
                self.faults.push(Diagnostic { span, ..*unknown.fault });
            }
        }
    }

    /// Sets how a role looks. One that is made of basic colours only looks so everywhere.
    fn set(&mut self, role: Role, style: Style, is_basic: bool) {
        let look = self.scheme.look_mut(role);
        let is_plain = |colour: Option<Color>| !matches!(colour, Some(Color::Rgb(..) | Color::Indexed(_)));
        if is_basic {
            look.basic = style;
            return;
        }
        look.rich = style;
        if is_plain(style.fg) && is_plain(style.bg) {
            look.basic = style;
        }
    }

    /// The bytes of a word inside a text, where they can be counted: without escapes the text stands
    /// in the file as it is.
    fn inside(&self, value: Range<usize>, words: &str, word: Range<usize>) -> Range<usize> {
        let is_plain = self.source.get(value.start + 1..value.end.saturating_sub(1)) == Some(words);
        if is_plain { value.start + 1 + word.start..value.start + 1 + word.end } else { value }
    }
}

/// What a text such as `black on #ffd75f bold` says.
fn style(words: &str, is_basic: bool) -> Result<Style, Unknown> {
    let mut style = Style::new();
    let mut is_background = false;
    let mut end = 0;
    for word in words.split_whitespace() {
        let start = end + words[end..].find(word).expect("it was split from there");
        end = start + word.len();
        if word == ON {
            is_background = true;
        } else if let Some((_, attribute)) = ATTRIBUTES.iter().find(|(name, _)| *name == word) {
            style = style.add_modifier(*attribute);
        } else {
            let colour = colour(word, is_basic).map_err(|fault| Unknown { at: start..end, fault })?;
            style = if is_background { style.bg(colour) } else { style.fg(colour) };
        }
    }
    Ok(style)
}

/// The colour that a word names.
fn colour(word: &str, is_basic: bool) -> Result<Color, Box<Diagnostic>> {
    let named = NAMES.iter().find(|(name, _)| *name == word).map(|(_, colour)| *colour);
    let rich = || hex(word).or_else(|| word.parse().ok().map(Color::Indexed));
    let fault = |wrong| Diagnostic::new(Code::UnknownWord, 0..0, wrong);
    match named.or_else(rich) {
        Some(Color::Rgb(..) | Color::Indexed(_)) if is_basic => {
            Err(Box::new(fault(Wrong::NotBasic { word: word.to_owned() })))
        }
        Some(colour) => Ok(colour),
        None => {
            let known = NAMES.iter().map(|(name, _)| *name).chain(ATTRIBUTES.iter().map(|(name, _)| *name));
            Err(Box::new(fault(Wrong::NoColour { word: shown(word) }).did_you_mean(word, known.chain([ON]))))
        }
    }
}

/// `#rrggbb`.
fn hex(word: &str) -> Option<Color> {
    let digits = word.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some(Color::Rgb(part(0)?, part(2)?, part(4)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Report;

    #[test]
    fn the_themes_inside_the_program_have_no_fault_and_name_every_role() {
        for (name, source) in BUILT_IN {
            let (scheme, faults) = read(source);
            assert_eq!(faults, [], "{name}");
            assert_eq!(scheme, trusted(source), "{name}");
            for (_, role) in Role::ALL {
                assert!(source.contains(&format!("\n{role} = ")), "{name} says nothing of {role}");
            }
        }
    }

    #[test]
    fn what_is_left_out_or_faulty_is_as_in_the_base() {
        let (scheme, faults) =
            read("base = \"light\"\nacent = \"red\"\ncard = 7\nmuted = \"#12345\"\ntitle = \"italic\"\n");
        let light = trusted(super::super::source("light").unwrap());
        assert_eq!(faults.len(), 3);
        for role in [Role::Accent, Role::Card, Role::Muted, Role::Warning] {
            assert_eq!(scheme.look(role), light.look(role));
        }
        assert_eq!(scheme.look(Role::Title).rich, Style::new().add_modifier(Modifier::ITALIC));
    }

    #[test]
    fn colours_in_every_spelling() {
        for (words, expected) in [
            ("", Style::new()),
            ("#0A0b0c", Style::new().fg(Color::Rgb(10, 11, 12))),
            ("173", Style::new().fg(Color::Indexed(173))),
            (
                "bold  bright-red on default",
                Style::new().fg(Color::LightRed).bg(Color::Reset).add_modifier(Modifier::BOLD),
            ),
            ("on white", Style::new().bg(Color::Gray)),
        ] {
            assert_eq!(style(words, false).ok(), Some(expected), "{words}");
        }
        for words in ["#12345", "#1234567", "256", "-1", "#ééé", "yelow", "blod"] {
            assert!(style(words, false).is_err(), "{words}");
        }
    }

    #[test]
    fn a_name_is_a_basic_colour_by_itself_unless_another_is_given() {
        let (scheme, faults) =
            read("accent = \"blue bold\"\ntitle = \"#112233\"\ncard = \"red\"\n[basic]\ncard = \"green\"\n");
        assert_eq!(faults, []);
        let dark = trusted(BUILT_IN[0].1);
        assert_eq!(scheme.look(Role::Accent).basic, Style::new().fg(Color::Blue).add_modifier(Modifier::BOLD));
        assert_eq!(scheme.look(Role::Title).basic, dark.look(Role::Title).basic);
        assert_eq!(scheme.look(Role::Card).basic, Style::new().fg(Color::Green));
    }

    #[test]
    fn a_fault_is_told_under_the_very_word() {
        let source = "\
base = \"ligth\"
acent = \"red\"
card = \"#e39b74 blod\"
muted = true
[basic]
accent = \"#ff0000\"
";
        let (_, faults) = read(source);
        insta::assert_snapshot!(Report::new("evening.toml", source, &faults).human(false));
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(source in "[a-z=\"#\\[\\] \\n0-9é]{0,80}") {
            let (_, faults) = read(&source);
            for fault in faults {
                proptest::prop_assert!(source.get(fault.span).is_some());
            }
        }
    }
}
