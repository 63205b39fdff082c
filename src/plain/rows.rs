//! Finding the row of the keymap that somebody means: by its letter, by its word, by its name in the
//! table of keys, by the words of the help.
//!
//! Words are those of the language; the English names stay known in every language, because the
//! documentation and own keys name them. Nobody has to type an accent.

use nucleo_matcher::chars::normalize;

use crate::app::command::Command;
use crate::app::key::Key;
use crate::app::keymap::{self, Bound, Keymap, Row, Scope};
use crate::diagnostic::nearest;
use crate::words;

/// The row of `scope` that `words` mean.
pub fn find(keymap: &Keymap, scope: Scope, words: &str) -> Option<&'static Row> {
    let here: Vec<Bound<'_>> = keymap.rows(scope).collect();
    let everywhere: Vec<Bound<'_>> = keymap.rows(Scope::Everywhere).filter(|bound| bound.row.scope != scope).collect();
    let called = called(&here, words).or_else(|| called(&everywhere, words));
    called.or_else(|| told(&[here, everywhere].concat(), words))
}

/// The word for the row of `scope` that asks for `command`.
pub fn word_for(scope: Scope, command: &Command) -> String {
    keymap::rows(scope).find(|row| row.command == *command).map(words::word).unwrap_or_default()
}

/// The word of `scope` that `words` were probably meant to be.
pub fn near(scope: Scope, words: &str) -> Option<String> {
    let rows = || keymap::rows(scope).chain(keymap::rows(Scope::Everywhere));
    let known: Vec<(String, &Row)> = rows().flat_map(|row| names(row).map(move |name| (plain(&name), row))).collect();
    let near = nearest(&plain(words), known.iter().map(|(name, _)| name.as_str()))?;
    known.iter().find(|(name, _)| name == near).map(|(_, row)| words::word(row))
}

/// The row of `scope` with this key.
pub fn with_key(keymap: &Keymap, scope: Scope, key: Key) -> Option<&'static Row> {
    keymap.rows(scope).find(|bound| bound.keys.contains(&key)).map(|bound| bound.row)
}

/// How words are compared: in small letters without accents, with one space between them. Hyphens, and
/// signs at the ends, do not matter.
pub fn plain(words: &str) -> String {
    let parted = words.to_lowercase().replace(['-', '\u{2019}'], " ").replace('\'', " ");
    let trimmed = |word: &str| word.trim_matches(|c: char| ",.:;()".contains(c)).to_owned();
    let bare = parted.split_whitespace().map(trimmed).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    without_accents(&bare)
}

/// Small letters without accents, however they were typed: `ö`, `oe` and `o` are the same.
fn without_accents(words: &str) -> String {
    let parted = words.replace('ß', "ss").replace('œ', "oe");
    let bare: String = parted.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36F}')).map(normalize).collect();
    bare.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}

/// What a row is called, its word first.
fn names(row: &Row) -> impl Iterator<Item = String> {
    [words::word(row), words::short(row), row.name.to_owned()].into_iter().filter(|name| !name.is_empty())
}

/// The first of `rows` that has this letter, else this word, else this name, else this key. The name
/// of a key comes late: `end` ends an evening, whatever the key of that name does.
fn called(rows: &[Bound<'_>], typed: &str) -> Option<&'static Row> {
    let said = plain(typed);
    let says = |name: &str| !said.is_empty() && plain(name) == said;
    let is_key = |key: &Key| Key::named(typed) == Some(*key) || key.to_string() == typed;
    let by_key = |bound: &Bound<'_>| bound.keys.iter().any(is_key);
    let by_letter = |bound: &Bound<'_>| typed.chars().count() == 1 && by_key(bound);
    let by_word = |bound: &Bound<'_>| says(&words::word(bound.row));
    let by_short = |bound: &Bound<'_>| says(&words::short(bound.row));
    let by_name = |bound: &Bound<'_>| says(bound.row.name);
    let by_help = |bound: &Bound<'_>| {
        let does = words::does(bound.row);
        [does.as_str(), head(&does)].into_iter().any(says)
    };
    let ways: [&dyn Fn(&Bound<'_>) -> bool; 6] = [&by_letter, &by_word, &by_short, &by_name, &by_key, &by_help];
    ways.iter().find_map(|is_meant| rows.iter().find(|bound| is_meant(bound))).map(|bound| bound.row)
}

/// The only one of `rows` in whose help all these words stand; one word alone may stand there by chance.
fn told(rows: &[Bound<'_>], typed: &str) -> Option<&'static Row> {
    let typed = plain(typed);
    if !typed.contains(' ') {
        return None;
    }
    let stands = |row: &&'static Row| {
        let help = plain(&format!("{} {}", names(row).collect::<Vec<_>>().join(" "), words::does(row)));
        typed.split(' ').all(|word| help.split(' ').any(|other| other == word))
    };
    let mut found = rows.iter().map(|bound| bound.row).filter(stands);
    let first = found.next()?;
    found.all(|other| other.command == first.command).then_some(first)
}

/// The beginning of a help, up to what explains it.
fn head(does: &str) -> &str {
    does.split([':', ';', ',', '(']).next().unwrap_or(does).trim()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::language::Language;

    fn each_language(look: impl Fn(&str)) {
        for language in Language::all() {
            words::in_language(language, || look(language.tag()));
        }
    }

    /// The row that `words` lead to where `scope` listens.
    fn found(scope: Scope, words: &str) -> Option<&'static Row> {
        find(&Keymap::default(), scope, words)
    }

    /// Whether `words` lead to what `row` asks for.
    fn leads(words: &str, row: &Row) -> bool {
        found(row.scope, words).is_some_and(|found| found.command == row.command)
    }

    #[test]
    fn every_row_can_be_reached_by_its_word_in_every_language() {
        each_language(|tag| {
            for row in keymap::ROWS {
                let word = words::word(row);
                assert!(word.chars().count() > 1, "{tag}: {:?} {} is called {word}", row.scope, row.name);
                for typed in [word.clone(), word.to_uppercase(), plain(&word)] {
                    assert!(
                        found(row.scope, &typed).is_some_and(|found| found.is(row)),
                        "{tag} {:?}: {typed}",
                        row.scope
                    );
                }
            }
        });
    }

    /// The English name of a row gives way only to a word of the language.
    #[test]
    fn every_row_can_be_reached_by_its_name_and_by_its_keys() {
        each_language(|tag| {
            for row in keymap::ROWS {
                let is_word =
                    |name: &str| keymap::rows(row.scope).any(|other| plain(&words::word(other)) == plain(name));
                let signs = row.keys.iter().map(|name| Key::named(name).expect("a key").to_string());
                let named = [row.name].into_iter().chain(row.keys.iter().copied()).map(str::to_owned);
                for name in named.chain(signs).filter(|name| !is_word(name)) {
                    assert!(leads(&name, row), "{tag} {:?}: {name}", row.scope);
                }
            }
        });
    }

    /// Who types one thing never gets another: on a screen no two rows share a word, no word is the
    /// name of a key that does something else, and the words that are no rows are none of them.
    #[test]
    fn no_two_rows_of_a_screen_share_a_word_in_any_language() {
        use words::plain::{about, again, clear, questions};
        each_language(|tag| {
            for scope in Scope::ALL {
                let mut taken: BTreeSet<String> =
                    [about(), again(), clear(), questions()].iter().map(|own| plain(own)).collect();
                for row in keymap::rows(scope) {
                    let word = plain(&words::word(row));
                    let of_key = keymap::rows(scope).find(|other| other.keys.contains(&word.as_str()));
                    let is_own = of_key.is_none_or(|other| other.is(row));
                    assert!(is_own || tag == "en", "{tag} {scope:?}: {word} is a key of {of_key:?}");
                    assert!(taken.insert(word.clone()), "{tag} {scope:?}: {word} means two things");
                }
            }
        });
    }

    #[test]
    fn accents_need_not_be_typed() {
        let typed = [
            ("de", Scope::History, "loschen", "delete"),
            ("de", Scope::History, "loeschen", "delete"),
            ("de", Scope::History, "lo\u{308}schen", "delete"),
            ("de", Scope::Break, "schliessen", "leave"),
            ("es", Scope::Floor, "si", "that-is-it"),
            ("fr", Scope::Before, "premiere carte", "accept"),
            ("fr", Scope::BreakTime, "d\u{2019}accord", "accept"),
            ("pt", Scope::Home, "configuracoes", "settings"),
        ];
        for (tag, scope, typed, name) in typed {
            let language = Language::tagged(tag).expect("a language that is there");
            let row = words::in_language(language, || found(scope, typed));
            assert_eq!(row.map(|row| row.name), Some(name), "{tag}: {typed}");
        }
    }

    #[test]
    fn words_of_the_help_are_understood_where_they_mean_one_thing() {
        let name = |words| found(Scope::Card, words).map(|row| row.name);
        assert_eq!(name("Set aside."), Some("set-aside"));
        assert_eq!(name("end"), Some("end-gently"));
        assert_eq!(name("end gently"), Some("end-gently"));
        assert_eq!(name("another day"), Some("skip"));
        assert_eq!(name("who is first"), Some("swap"));
        assert_eq!(name("the card"), None);
        assert_eq!(name("talked"), None);
        assert_eq!(name("y"), None);
    }
}
