//! The languages the program speaks.

use super::catalogue::Part;

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, complete by itself: what all others are translated from.
    #[default]
    English,
}

/// A language with its name and its files.
struct Known {
    language: Language,
    /// Its BCP 47 tag.
    tag: &'static str,
    /// The files of each [`Part`], in order.
    sources: [&'static str; Part::ALL.len()],
}

/// Every language, in the order of [`Language`].
const KNOWN: &[Known] =
    &[Known { language: Language::English, tag: "en", sources: [include_str!("en.ftl"), include_str!("en-help.ftl")] }];

impl Language {
    /// Every language there is.
    pub fn all() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(|known| known.language)
    }

    /// Its BCP 47 tag: `en`.
    pub fn tag(self) -> &'static str {
        KNOWN[self as usize].tag
    }

    /// The language with this tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        KNOWN.iter().find(|known| known.tag == tag).map(|known| known.language)
    }

    pub(super) fn source(self, part: Part) -> &'static str {
        KNOWN[self as usize].sources[part as usize]
    }
}
