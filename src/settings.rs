//! `config.toml`: what the couple wants otherwise than the program does by itself.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::deck::Depth;
use crate::diagnostic::{Code, Diagnostic};
use crate::session::deal::{Choice, Order};

/// The settings in force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// What an evening is unless told otherwise: how many cards, how deep, in what order.
    pub choice: Choice,
    /// Whether a card's text is drawn large where it fits.
    pub large_type: bool,
}

/// The keys of `config.toml`, each with what it means.
pub const KEYS: &[(&str, &str)] = &[
    ("version", "version of the settings, 1"),
    ("cards", "how many cards an evening has, 1 to 999"),
    ("order", "arc, shuffle or file"),
    ("depth", "no deeper than light, warm or deep"),
    ("large_type", "true: draw a card's text large where it fits"),
];

/// Reads `config.toml`. What is wrong is told and the setting keeps its standard value.
pub fn read(source: &str) -> (Settings, Vec<Diagnostic>) {
    let mut settings = Settings::default();
    let mut faults = Vec::new();
    let (table, errors) = DeTable::parse_recoverable(source);
    for error in &errors {
        faults.push(Diagnostic::new(Code::Syntax, error.span().unwrap_or(0..0), error.message().to_owned()));
    }
    for (key, value) in table.into_inner() {
        let name = key.get_ref().as_ref();
        if !KEYS.iter().any(|(known, _)| *known == name) {
            let shown = crate::text::Clean::lossy(name);
            let fault =
                Diagnostic::new(Code::UnknownKey, key.span(), format!("okdeck does not know the setting `{shown}`"));
            faults.push(fault.did_you_mean(name, KEYS.iter().map(|(known, _)| *known)));
        } else if set(&mut settings, name, &value).is_none() {
            let (_, meaning) = KEYS.iter().find(|(known, _)| *known == name).expect("looked up above");
            faults.push(Diagnostic::new(Code::WrongType, value.span(), format!("`{name}` is {meaning}")));
        }
    }
    faults.sort_by_key(|fault| fault.span.start);
    (settings, faults)
}

fn set(settings: &mut Settings, name: &str, value: &Spanned<DeValue<'_>>) -> Option<()> {
    let value = value.get_ref();
    let number = || value.as_integer().and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
    match name {
        "version" => number().filter(|n| *n == 1).map(drop)?,
        "cards" => settings.choice.count = Some(usize::try_from(number().filter(|n| (1..=999).contains(n))?).ok()?),
        "order" => settings.choice.order = Order::named(value.as_str()?)?,
        "depth" => {
            settings.choice.depth = match value.as_str() {
                Some(word) => Depth::named(word)?,
                None => Depth::numbered(number()?)?,
            }
        }
        "large_type" => settings.large_type = value.as_bool()?,
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faulty_settings_keep_their_standard_value() {
        let (settings, faults) = read("cards = 6\nordr = \"file\"\ndepth = \"bottomless\"\n");
        assert_eq!(settings.choice.count, Some(6));
        assert_eq!(settings.choice.depth, Depth::Deep);
        assert_eq!(faults.len(), 2);
        assert_eq!(faults[0].help.as_deref(), Some("did you mean `order`?"));
    }
}
