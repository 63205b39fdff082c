//! The languages the program speaks, and which of them it is to speak.
//!
//! A language is one row of `KNOWN` and five files in `src/words`, which say the same as `en.ftl`,
//! `en-help.ftl`, `en-lines.ftl`, `en-cli.ftl` and `en-decks.ftl`. Nothing else knows which languages
//! there are but the decks to begin with, of which a language may lack one.

/// A language the program speaks; English unless told otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Language(usize);

/// What there is of a language.
struct Known {
    tag: &'static str,
    name: &'static str,
    screens: &'static str,
    help: &'static str,
    commands: &'static str,
    lines: &'static str,
    decks: &'static str,
}

/// A row of [`KNOWN`]: the tag, and what its speakers call the language.
macro_rules! known {
    ($tag:literal, $name:literal) => {
        Known {
            tag: $tag,
            name: $name,
            screens: include_str!(concat!("words/", $tag, ".ftl")),
            help: include_str!(concat!("words/", $tag, "-help.ftl")),
            commands: include_str!(concat!("words/", $tag, "-cli.ftl")),
            lines: include_str!(concat!("words/", $tag, "-lines.ftl")),
            decks: include_str!(concat!("words/", $tag, "-decks.ftl")),
        }
    };
}

/// Every language, English first.
const KNOWN: [Known; 5] = [
    known!("en", "English"),
    known!("de", "Deutsch"),
    known!("es", "Español"),
    known!("fr", "Français"),
    known!("pt", "Português"),
];

/// The word in `config.toml` for what the environment says.
pub const AUTO: &str = "auto";

/// The words for a language in `config.toml`: [`AUTO`], then every tag.
pub const NAMES: [&str; KNOWN.len() + 1] = {
    let mut names = [AUTO; KNOWN.len() + 1];
    let mut at = 0;
    while at < KNOWN.len() {
        names[at + 1] = KNOWN[at].tag;
        at += 1;
    }
    names
};

impl Language {
    /// What all others are translated from.
    pub const ENGLISH: Self = Self(0);

    /// Every language.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..KNOWN.len()).map(Self)
    }

    /// Its BCP 47 tag: `en`.
    pub fn tag(self) -> &'static str {
        KNOWN[self.0].tag
    }

    /// What its speakers call it.
    pub fn name(self) -> &'static str {
        KNOWN[self.0].name
    }

    /// The language with this tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        Self::all().find(|language| language.tag() == tag)
    }

    /// The messages of the screens.
    pub(crate) fn screens(self) -> &'static str {
        KNOWN[self.0].screens
    }

    /// The messages of the help behind the keys.
    pub(crate) fn help(self) -> &'static str {
        KNOWN[self.0].help
    }

    /// The messages of the command line.
    pub(crate) fn commands(self) -> &'static str {
        KNOWN[self.0].commands
    }

    /// The messages of the session in lines.
    pub(crate) fn lines(self) -> &'static str {
        KNOWN[self.0].lines
    }

    /// The messages for people who write decks.
    pub(crate) fn decks(self) -> &'static str {
        KNOWN[self.0].decks
    }

    /// The language that the environment asks for, as other programs read it: the first of `LC_ALL`,
    /// `LC_MESSAGES` and `LANG` that is set, and where that is not `C`, the list in `LANGUAGE` before
    /// it. English where none of them is known. `variable` looks a variable up.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default();
        if language_of(&locale).is_none_or(|language| matches!(language.as_str(), "c" | "posix")) {
            return Self::ENGLISH;
        }
        let list = set("LANGUAGE").unwrap_or(locale);
        list.split(':').filter_map(language_of).find_map(|tag| Self::tagged(&tag)).unwrap_or_default()
    }
}

/// The language of a locale: `de` of `de_AT.UTF-8`.
fn language_of(locale: &str) -> Option<String> {
    let language = locale.split(['_', '-', '.', '@']).next()?;
    (!language.is_empty()).then(|| language.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(variables: &[(&str, &str)]) -> Language {
        let variables: Vec<(String, String)> = variables.iter().map(|(n, v)| ((*n).into(), (*v).into())).collect();
        Language::of_environment(move |name| variables.iter().find(|(n, _)| n == name).map(|(_, value)| value.clone()))
    }

    #[test]
    fn a_locale_names_its_language() {
        for (locale, language) in [
            ("de_AT.UTF-8", Some("de")),
            ("pt_BR", Some("pt")),
            ("fr", Some("fr")),
            ("ca_ES@valencia", Some("ca")),
            ("EN-us", Some("en")),
            ("", None),
        ] {
            assert_eq!(language_of(locale).as_deref(), language, "{locale}");
        }
    }

    #[test]
    fn the_first_variable_that_says_something_counts() {
        for language in Language::all() {
            let locale = format!("{}_XX.UTF-8", language.tag());
            assert_eq!(asked(&[("LANG", &locale)]), language);
            assert_eq!(asked(&[("LC_ALL", ""), ("LC_MESSAGES", &locale), ("LANG", "xx_XX")]), language);
            assert_eq!(asked(&[("LANGUAGE", &format!("xx:{}", language.tag())), ("LANG", "xx_XX")]), language);
            // Where the locale is that of no language, the list is not looked at.
            for plain in ["C", "POSIX", "C.UTF-8", ""] {
                assert_eq!(asked(&[("LANGUAGE", &locale), ("LANG", plain)]), Language::ENGLISH, "{plain}");
            }
            assert_eq!(asked(&[("LC_ALL", "C"), ("LANG", &locale)]), Language::ENGLISH);
        }
        assert_eq!(asked(&[("LANG", "tlh_QO.UTF-8")]), Language::ENGLISH);
    }

    #[test]
    fn the_words_of_the_settings_are_auto_and_every_tag() {
        let tags: Vec<&str> = std::iter::once(AUTO).chain(Language::all().map(Language::tag)).collect();
        assert_eq!(tags, NAMES);
    }
}
