//! Ids: what they may look like and how one is made from words.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// An id or topic: `[a-z0-9][a-z0-9-]{0,63}`, and no name that Windows keeps for a device, so that
/// it can stand in a file name on every system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

/// The most characters of a slug.
pub const LENGTH: usize = 64;

impl Slug {
    /// Takes `word` if it is a slug as it stands.
    pub fn new(word: &str) -> Option<Self> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let starts_well = word.bytes().next().is_some_and(plain);
        let fits = starts_well && word.len() <= LENGTH && word.bytes().all(|b| plain(b) || b == b'-');
        (fits && !is_device(word)).then(|| Self(word.into()))
    }

    /// Makes a slug out of any words: `Our road trip!` becomes `our-road-trip`. Words without one
    /// Latin letter or digit get a name from their hash.
    pub fn from_words(words: &str) -> Self {
        let mut slug = String::new();
        for c in words.chars().map(|c| c.to_ascii_lowercase()) {
            match c {
                'a'..='z' | '0'..='9' => slug.push(c),
                _ if slug.is_empty() || slug.ends_with('-') => {}
                _ => slug.push('-'),
            }
            if slug.len() == LENGTH {
                break;
            }
        }
        let slug = slug.trim_end_matches('-');
        Self::new(slug).unwrap_or_else(|| Self::hashed("d", words))
    }

    /// The id of a card that has none: a hash of its letters and digits, so that case, spaces and
    /// punctuation may change. This never changes, because progress hangs on it.
    pub fn of_text(text: &str) -> Self {
        let letters: String = text.chars().filter(|c| counts(*c)).flat_map(char::to_lowercase).collect();
        Self::hashed("c", if letters.is_empty() { text } else { &letters })
    }

    /// Whether this is the id that a card with this text gets if it has none. Looks at the text only
    /// where it may be.
    pub fn is_of_text(&self, text: &str) -> bool {
        self.0.starts_with("c-") && *self == Self::of_text(text)
    }

    /// The id itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn hashed(prefix: &str, words: &str) -> Self {
        Self(format!("{prefix}-{:016x}", fnv1a(words.as_bytes())).into())
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Whether a character of a text counts for its id.
fn counts(c: char) -> bool {
    let punctuation = matches!(c, '\u{A1}' | '\u{AB}' | '\u{BB}' | '\u{BF}' | '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}');
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { !c.is_whitespace() && !punctuation }
}

/// The 64-bit FNV-1a hash (RFC 9923): small, and the same for ever.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Whether Windows keeps this word for a device.
pub(crate) fn is_device(word: &str) -> bool {
    let numbered =
        |stem: &str| word.strip_prefix(stem).is_some_and(|n| n.len() == 1 && n.as_bytes()[0].is_ascii_digit());
    matches!(word, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// A word as people read it: a slug without its hyphens, `winding down` for `winding-down`. What is no
/// slug is as its writer wrote it.
pub fn spoken(word: &str) -> Cow<'_, str> {
    if word.contains('-') && Slug::new(word).is_some() { word.replace('-', " ").into() } else { word.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_safe_file_names() {
        assert!(Slug::new("heard-this-week").is_some());
        for bad in ["", "-a", "A", "a b", "../x", "con", "com1", &"a".repeat(65)] {
            assert_eq!(Slug::new(bad), None, "{bad}");
        }
        assert_eq!(Slug::from_words("Our road trip!").as_str(), "our-road-trip");
        assert_eq!(Slug::from_words("日本").as_str(), "d-121d7e35a6d3ce91");
        assert_eq!(Slug::from_words("CON").as_str(), Slug::from_words("CON").as_str());
    }

    #[test]
    fn an_id_from_text_survives_a_comma() {
        assert_eq!(Slug::of_text("Which town, and when?"), Slug::of_text("which town and  when"));
        assert_ne!(Slug::of_text("Which town?"), Slug::of_text("Which towns?"));
        assert_eq!(Slug::of_text("Which town?").as_str(), "c-6b119e0086f89a4a");
    }
}
