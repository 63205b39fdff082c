//! Writing one value in the head of a file: in place of the one that stands there, or on a line of its
//! own.

use toml::de::DeTable;

use super::layout::{Layout, Section};
use super::{changed, laid_out, line_end};

/// Writes `key = value` in `source`, where `value` is written as TOML writes it; nothing if the source
/// is not TOML, or has the key in a form that holds more than a value.
///
/// A key that is not there yet comes behind a comment that shows it, such as `# key = 1`, else behind
/// the last key of the head.
pub fn with(source: &str, key: &str, value: &str) -> Option<String> {
    let layout = laid_out(source)?;
    let head = layout.sections.iter().find(|section| section.is_head)?;
    let change = match head.entry(key) {
        Some(entry) => (entry.value.span.clone(), value.to_owned()),
        None => {
            let at = place(source, key, head, &layout);
            let end = line_end(source);
            let before = if source[..at].is_empty() || source[..at].ends_with('\n') { "" } else { end };
            (at..at, format!("{before}{key} = {value}{end}"))
        }
    };
    let text = changed(source, vec![change]);
    // A dotted key, or a table called like the key, is more than a value.
    is_there(&text, key, value).then_some(text)
}

fn is_there(text: &str, key: &str, value: &str) -> bool {
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let table = DeTable::parse(body).ok();
    table.is_some_and(|table| table.get_ref().get(key).is_some_and(|found| &body[found.span()] == value))
}

/// Where the line of a key begins that is not there yet.
fn place(source: &str, key: &str, head: &Section, layout: &Layout) -> usize {
    let end_of_head = layout.sections.iter().find(|section| !section.is_head).map_or(source.len(), |next| next.start);
    let shown = lines(source, head.body, end_of_head).filter(|(line, _)| shows(line, key)).last();
    let behind_keys = head.entries.last().map(|entry| entry.end);
    let behind_comment = || {
        let is_comment = |(line, _): &(&str, usize)| line.trim_start().starts_with('#');
        let mut opening = lines(source, head.body, end_of_head).take_while(is_comment);
        opening.by_ref().last().map_or(head.body, |(_, end)| end)
    };
    shown.map(|(_, end)| end).or(behind_keys).unwrap_or_else(behind_comment)
}

/// The lines between two places, each with where the next one begins.
fn lines(source: &str, from: usize, to: usize) -> impl Iterator<Item = (&str, usize)> {
    let mut at = from;
    source[from..to].split_inclusive('\n').map(move |line| {
        at += line.len();
        (line, at)
    })
}

/// Whether a comment shows a key with a value.
fn shows(line: &str, key: &str) -> bool {
    let comment = line.trim_start().strip_prefix('#').map(str::trim_start);
    let rest = comment.and_then(|comment| comment.strip_prefix(key)).map(str::trim_start);
    rest.is_some_and(|rest| rest.starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_written_in_its_place_and_everything_else_stays() {
        let cases = [
            ("a = 1 # one\nb = 2\n", "a = 9 # one\nb = 2\n"),
            ("b = 2\r\n", "b = 2\r\na = 9\r\n"),
            ("b = 2", "b = 2\na = 9\n"),
            ("", "a = 9\n"),
            ("# Ours.\n\n[t]\na = 1\n", "# Ours.\na = 9\n\n[t]\na = 1\n"),
            ("b = 2 # two\n\n# of t\n[t]\na = 1\n", "b = 2 # two\na = 9\n\n# of t\n[t]\na = 1\n"),
            ("# a = 1\n\nb = 2\n", "# a = 1\na = 9\n\nb = 2\n"),
            ("'a' = [\n  1, # one\n]\n", "'a' = 9\n"),
        ];
        for (source, expected) in cases {
            assert_eq!(with(source, "a", "9").as_deref(), Some(expected));
        }
    }

    #[test]
    fn what_is_not_toml_and_what_would_not_be_is_left_alone() {
        for source in ["a = \n", "[a]\nb = 1\n", "a.b = 1\n[t]\n[a.c]\n", "\"a = 1"] {
            assert_eq!(with(source, "a", "9"), None, "{source}");
        }
    }
}
