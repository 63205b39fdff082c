//! Keyboards whose letters are not Latin: the Latin letter on the same key.
//!
//! A letter that nothing listens to counts as the one that is printed beside it on most keyboards, so
//! that `s` skips whatever the layout is set to. Where text is typed every letter is itself.

use super::super::key::Key;
use crate::text;

/// Letters of a layout, each with the Latin letter of the same key.
const LAYOUTS: &[(&str, &str)] = &[
    // Cyrillic: Russian, with the letters in which Ukrainian and Belarusian differ.
    ("йцукенгшщз", "qwertyuiop"),
    ("фывапролд", "asdfghjkl"),
    ("ячсмить", "zxcvbnm"),
    ("іў", "so"),
    // Greek; its key for q has no letter.
    ("ςερτυθιοπ", "wertyuiop"),
    ("ασδφγηξκλ", "asdfghjkl"),
    ("ζχψωβνμ", "zxcvbnm"),
    // Hebrew; its keys for q and w have no letters.
    ("קראטוןםפ", "ertyuiop"),
    ("שדגכעיחלך", "asdfghjkl"),
    ("זסבהנמצ", "zxcvbnm"),
    // Arabic, with the letter in which Persian differs.
    ("ضصثقفغعهخح", "qwertyuiop"),
    ("شسيبلاتنم", "asdfghjkl"),
    ("ئءؤرىةی", "zxcvnmd"),
    // Thai.
    ("ๆไำพะัีรนย", "qwertyuiop"),
    ("ฟหกดเ้่าส", "asdfghjkl"),
    ("ผปแอิืท", "zxcvbnm"),
];

/// The Latin key that a key of another layout stands for; nothing for any other.
pub(super) fn latin(key: Key) -> Option<Key> {
    let Key::Char(c) = key else { return None };
    if c.is_ascii() {
        return None;
    }
    if c == '؟' {
        return Some(Key::Char('?'));
    }
    if let Some(digit) = text::digit(c) {
        return char::from_digit(digit, 10).map(Key::Char);
    }
    let lower = c.to_lowercase().next().unwrap_or(c);
    let letter = LAYOUTS.iter().find_map(|(theirs, latin)| {
        let place = theirs.chars().position(|their| their == lower)?;
        latin.chars().nth(place)
    })?;
    Some(Key::Char(if lower == c { letter } else { letter.to_ascii_uppercase() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_one_key_and_rows_are_of_one_length() {
        let mut seen = std::collections::HashSet::new();
        for (theirs, latin) in LAYOUTS {
            assert_eq!(theirs.chars().count(), latin.len(), "{theirs}");
            assert!(theirs.chars().all(|letter| seen.insert(letter)), "{theirs}");
        }
    }

    #[test]
    fn the_same_key_whatever_the_layout() {
        for (typed, meant) in
            [("ыщЛ", "soK"), ("σοΚ", "soK"), ("דםצ", "som"), ("سخش", "soa"), ("หน", "so"), ("٣۳३３؟", "3333?")]
        {
            let keys: Vec<_> = typed.chars().map(|c| latin(Key::Char(c))).collect();
            assert_eq!(keys, meant.chars().map(|c| Some(Key::Char(c))).collect::<Vec<_>>(), "{typed}");
        }
        for key in [Key::Char('s'), Key::Char('é'), Key::Char('世'), Key::Ctrl('с'), Key::Enter] {
            assert_eq!(latin(key), None);
        }
    }
}
