//! Cutting a TOML file into its head and the tables of one array, so that each can be read alone.
//!
//! The cut is made before every line that opens such a table, `[[cards]]` in a deck and `[[steps]]`
//! in a session, outside a multi-line string. A fault in one table then cannot swallow the next
//! one, a deck of any length is read one card at a time, and a torn last step costs only itself.

use std::ops::Range;

/// How many multi-line strings without an end are repaired before the rest is taken as it stands.
const REPAIRS: usize = 8;

/// The byte ranges of the head and of each table `[[name]]`, in order; together they are the whole
/// text.
pub fn split(text: &str, name: &str) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    let mut open: Option<(Quote, usize)> = None;
    let mut repairs = 0;
    let mut at = 0;
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |length| at + length + 1);
        let line = &text[at..end];
        if open.is_none() && opens_table(line, name) {
            starts.push(at);
        }
        let before = open.map(|(quote, _)| quote);
        let after = quote_after(line, before);
        open = match (after, open) {
            (Some(quote), Some((was, since))) if quote == was && !line.contains(quote.mark()) => Some((was, since)),
            (Some(quote), _) => Some((quote, end)),
            (None, _) => None,
        };
        at = end;
        if let Some((_, since)) = open.filter(|_| at >= text.len() && repairs < REPAIRS) {
            // A string that never ends would hide every card behind it: go on after its first line.
            repairs += 1;
            open = None;
            at = since;
        }
    }
    let mut ranges = Vec::with_capacity(starts.len() + 1);
    let mut from = 0;
    for start in starts {
        ranges.push(from..start);
        from = start;
    }
    ranges.push(from..text.len());
    ranges
}

/// The two multi-line strings of TOML.
#[derive(Clone, Copy, PartialEq)]
enum Quote {
    Basic,
    Literal,
}

impl Quote {
    fn mark(self) -> &'static str {
        match self {
            Self::Basic => "\"\"\"",
            Self::Literal => "'''",
        }
    }
}

/// Whether a line is the header `[[name]]`, with spaces and quotes where TOML allows them.
fn opens_table(line: &str, name: &str) -> bool {
    let Some(rest) = line.trim_start_matches([' ', '\t']).strip_prefix("[[") else { return false };
    let Some((found, _)) = rest.split_once("]]") else { return false };
    let found = found.trim();
    let quoted = |quote| found.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) == Some(name);
    found == name || quoted('"') || quoted('\'')
}

/// Which multi-line string is open at the end of a line that begins inside `open`.
fn quote_after(line: &str, mut open: Option<Quote>) -> Option<Quote> {
    let mut rest = line;
    if open.is_none() && !line.contains("\"\"\"") && !line.contains("'''") {
        return None;
    }
    loop {
        rest = match open {
            Some(quote) => match end_of_string(rest, quote) {
                Some(end) => {
                    open = None;
                    &rest[end..]
                }
                None => return open,
            },
            None => {
                let at = rest.find(['"', '\'', '#'])?;
                let from = &rest[at..];
                if from.starts_with('#') {
                    return None;
                } else if from.starts_with(Quote::Basic.mark()) {
                    open = Some(Quote::Basic);
                    &from[3..]
                } else if from.starts_with(Quote::Literal.mark()) {
                    open = Some(Quote::Literal);
                    &from[3..]
                } else {
                    &from[1 + one_line_string(&from[1..], from.as_bytes()[0])..]
                }
            }
        };
    }
}

/// Where a multi-line string ends in `rest`: behind its mark and up to two more quotes.
fn end_of_string(rest: &str, quote: Quote) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mark = quote.mark().as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if quote == Quote::Basic && bytes[at] == b'\\' {
            at += 2;
        } else if bytes[at..].starts_with(mark) {
            let extra = bytes[at + 3..].iter().take(2).take_while(|b| **b == mark[0]).count();
            return Some(at + 3 + extra);
        } else {
            at += 1;
        }
    }
    None
}

/// Bytes up to and with the closing quote of a one-line string, or to the end of the line.
fn one_line_string(rest: &str, quote: u8) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 2,
            b if b == quote => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        split(text, "cards").into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn cuts_before_each_card() {
        let text = "title = 'x'\n[[cards]]\ntext = 'a'\n[[ \"cards\" ]] # two\ntext = 'b'\n";
        assert_eq!(pieces(text), ["title = 'x'\n", "[[cards]]\ntext = 'a'\n", "[[ \"cards\" ]] # two\ntext = 'b'\n"]);
        assert_eq!(pieces(""), [""]);
    }

    #[test]
    fn a_header_inside_a_string_is_text() {
        let text = "a = \"\"\"\n[[cards]]\n\\\"\"\"\"\n[[cards]]\nb = '''\n[[cards]]'''\n";
        assert_eq!(pieces(text).len(), 2);
        let quoted = "a = \"'''\" # \"\"\"\n[[cards]]\n";
        assert_eq!(pieces(quoted).len(), 2);
    }

    #[test]
    fn a_string_without_end_costs_one_card() {
        let text = "[[cards]]\ntext = \"\"\"oh\n[[cards]]\ntext = 'b'\n[[cards]]\n";
        assert_eq!(pieces(text).len(), 4);
    }

    proptest::proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "(\\[\\[cards\\]\\]\n|\"\"\"|'''|\n|#|[a-z=é ]|\"|\\\\){0,40}") {
            proptest::prop_assert_eq!(pieces(&text).concat(), text);
        }
    }
}
