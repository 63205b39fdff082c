//! Cutting a TOML file into its head and the tables of one array, so that each can be read alone.
//!
//! The cut is made before every line that opens such a table, `[[cards]]` in a deck and `[[steps]]`
//! in a session, outside a multi-line string. A fault in one table then cannot swallow the next
//! one, a deck of any length is read one card at a time, and a torn last step costs only itself.
//! A string that lost its end would still swallow what follows; who finds a piece faulty can ask to
//! have it [cut](Pieces::cut) where the first table inside such a string seems to begin.

use std::ops::Range;

/// How many times the length of the text may be looked at again before strings are not believed.
const LOOKS: usize = 8;

/// The byte ranges of the head and of each table `[[name]]`, in order; together they are the whole
/// text.
pub fn split(text: &str, name: &str) -> Vec<Range<usize>> {
    let mut pieces = Pieces::of(text, name);
    let mut ranges = Vec::new();
    while let Some(piece) = pieces.next() {
        let whole = if piece.is_torn { pieces.cut(&piece) } else { None };
        ranges.push(whole.unwrap_or(piece.range));
    }
    ranges
}

/// The pieces of a text, one after the other.
#[derive(Debug)]
pub struct Pieces<'t> {
    text: &'t str,
    name: &'t str,
    /// Where the next piece begins; nothing where all is told.
    at: Option<usize>,
    /// Whether the next piece is the head.
    is_head: bool,
    /// How many more bytes may be looked at again.
    budget: usize,
    /// Where the first mark of a multi-line string stands that is not passed yet.
    mark: usize,
}

/// One piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its bytes.
    pub range: Range<usize>,
    /// Where the first line stands that would open a table if it were not inside a string.
    pub swallowed: Option<usize>,
    /// Whether a string is still open at its end.
    pub is_torn: bool,
}

impl<'t> Pieces<'t> {
    /// The head of `text` and its tables `[[name]]`.
    pub fn of(text: &'t str, name: &'t str) -> Self {
        Self { text, name, at: Some(0), is_head: true, budget: LOOKS * text.len(), mark: mark_from(text, 0) }
    }

    /// Where the next piece begins; nothing where all is told.
    pub fn at(&self) -> Option<usize> {
        self.at
    }

    /// Ends a faulty piece before the table it swallowed, which then begins the next one. Gives the
    /// shorter piece, or nothing if none was swallowed.
    pub fn cut(&mut self, piece: &Piece) -> Option<Range<usize>> {
        let at = piece.swallowed?;
        self.budget = self.budget.saturating_sub(piece.range.end - at);
        self.at = Some(at);
        self.mark = mark_from(self.text, at);
        Some(piece.range.start..at)
    }

    /// The piece that begins at `start` and whose first line is not its end, unless it is the head.
    fn piece_from(&mut self, start: usize, is_head: bool) -> Piece {
        let mut swallowed = None;
        let mut open = None;
        let mut at = start;
        let mut bracket = self.bracket_from(start);
        // A line that has neither a bracket nor a mark of a string of several lines changes nothing.
        while let Some(noted) = Some(bracket.min(self.mark)).filter(|noted| *noted < self.text.len()) {
            let line_start = self.text[at..noted].rfind('\n').map_or(at, |end| at + end + 1);
            let end = self.text[noted..].find('\n').map_or(self.text.len(), |length| noted + length + 1);
            let line = &self.text[line_start..end];
            if (line_start > start || is_head) && opens_table(line, self.name) {
                if open.is_none() {
                    return Piece { range: start..line_start, swallowed, is_torn: false };
                }
                swallowed = swallowed.or(Some(line_start));
            }
            if self.mark < end {
                open = quote_after(line, open).filter(|_| self.budget > 0);
                self.mark = mark_from(self.text, end);
            }
            if bracket < end {
                bracket = self.bracket_from(end);
            }
            at = end;
        }
        Piece { range: start..self.text.len(), swallowed, is_torn: open.is_some() }
    }

    /// Where the next bracket stands; behind the text if nowhere.
    fn bracket_from(&self, start: usize) -> usize {
        self.text[start..].find('[').map_or(usize::MAX, |length| start + length)
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let is_head = std::mem::take(&mut self.is_head);
        let piece = self.piece_from(self.at?, is_head);
        self.at = Some(piece.range.end).filter(|end| *end < self.text.len());
        Some(piece)
    }
}

/// Where the next mark of a multi-line string stands, from `start` on; behind the text if nowhere.
fn mark_from(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    // Each of the three bytes from the last one on is looked at: a mark has to hold one of them.
    let mut last = start + 2;
    while let Some(byte) = bytes.get(last) {
        match byte {
            b'"' | b'\'' if bytes[last - 1] == *byte && bytes[last - 2] == *byte => return last - 2,
            b'"' | b'\'' => last += 1,
            _ => last += 3,
        }
    }
    usize::MAX
}

/// Where the multi-line string begins that is still open at the end of `text`.
pub fn unclosed_string(text: &str) -> Option<usize> {
    let mut open = None;
    let mut since = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let before = open;
        open = quote_after(line, open);
        if let Some(quote) = open
            && (before.is_none() || line.contains(quote.mark()))
        {
            since = at + line.rfind(quote.mark()).unwrap_or(0);
        }
        at += line.len();
    }
    open.map(|_| since)
}

/// The two multi-line strings of TOML.
#[derive(Clone, Copy, Debug, PartialEq)]
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

/// Whether a line is the header `[[name]]`, with spaces and quotes where TOML allows them, or one
/// that was meant: `[name]`, `[[name]`.
fn opens_table(line: &str, name: &str) -> bool {
    let Some(rest) = line.trim_start_matches([' ', '\t']).strip_prefix('[') else { return false };
    let Some(end) = rest.bytes().position(|byte| matches!(byte, b']' | b'\n' | b'#')) else { return false };
    let (found, is_double) = match rest[..end].trim().strip_prefix('[') {
        Some(found) => (found.trim(), true),
        None => (rest[..end].trim(), false),
    };
    let quoted = |quote| found.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) == Some(name);
    found == name || is_double && (quoted('"') || quoted('\''))
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

    #[test]
    fn a_header_that_was_meant_is_one() {
        for header in ["[cards]", "[[cards]", "[cards]]", "  [ cards ] # x", "[[cards # x", "[['cards']]"] {
            assert_eq!(pieces(&format!("a = 1\n{header}\nb = 2\n")).len(), 2, "{header}");
        }
        for line in ["[[cards.more]]", "[cardsharps]", "['cards']", "cards = [", "# [[cards]]", "[\"cards\", 1]"] {
            assert_eq!(pieces(&format!("a = 1\n{line}\nb = 2\n")).len(), 1, "{line}");
        }
        assert_eq!(pieces("[[cards]]\nb = 2\n"), ["", "[[cards]]\nb = 2\n"]);
    }

    #[test]
    fn a_string_that_ends_in_another_card_can_be_cut() {
        let text = "[[cards]]\na = \"\"\"oh\n[[cards]]\nb = \"\"\"\nx\n\"\"\"\n[[cards]]\nc = 1\n";
        let mut pieces = Pieces::of(text, "cards");
        assert_eq!(pieces.next().map(|head| head.range), Some(0..0));
        let torn = pieces.next().expect("a piece");
        assert_eq!(pieces.cut(&torn).map(|range| &text[range]), Some("[[cards]]\na = \"\"\"oh\n"));
        let rest: Vec<_> = pieces.map(|piece| &text[piece.range]).collect();
        assert_eq!(rest, ["[[cards]]\nb = \"\"\"\nx\n\"\"\"\n", "[[cards]]\nc = 1\n"]);
        assert_eq!(unclosed_string("a = 1\nb = '''x\ny"), Some(10));
    }

    /// Each string here is open to the end of the text, and would be looked at again and again.
    #[test]
    fn strings_without_end_cost_no_more_than_a_few_looks() {
        let text = "[[cards]]\nx = \\\"\"\"\n".repeat(2_000);
        let mut pieces = Pieces::of(&text, "cards");
        let (mut count, mut read) = (0, 0);
        while let Some(piece) = pieces.next() {
            count += 1;
            read += piece.range.len();
            pieces.cut(&piece);
        }
        assert_eq!(count, 2_001);
        assert!(read < 12 * text.len(), "{read} bytes were looked at of {}", text.len());
    }

    proptest::proptest! {
        #[test]
        fn the_next_mark_is_the_first(text in "(\"|'|a|é|\n){0,30}", start in 0_usize..8) {
            let start = (start..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
            let found = ["\"\"\"", "'''"].iter().filter_map(|mark| text[start..].find(mark)).min();
            proptest::prop_assert_eq!(mark_from(&text, start), found.map_or(usize::MAX, |at| start + at));
        }

        #[test]
        fn the_pieces_are_the_text(text in "(\\[\\[cards\\]\\]\n|\"\"\"|'''|\n|#|[a-z=é ]|\"|\\\\){0,40}") {
            proptest::prop_assert_eq!(pieces(&text).concat(), text);
        }
    }
}
