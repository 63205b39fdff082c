//! Where the tables, keys and values of a TOML file stand, comments and spaces in between.
//!
//! Only for text that is known to be TOML: nothing is checked again here.

use std::ops::Range;

use toml::de::DeValue;
use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

/// A file as its head and tables.
pub(super) struct Layout {
    /// The head first, then each table with a header, in order.
    pub sections: Vec<Section>,
}

/// The head of a file, or a table with its header.
pub(super) struct Section {
    /// Whether this is a `[[cards]]`.
    pub is_card: bool,
    /// Whether this is what stands before the first header.
    pub is_head: bool,
    /// Where its first line begins: that of the header, or of the file.
    pub start: usize,
    /// Where its first line is over: behind the header, or where the file begins.
    pub body: usize,
    /// Its keys, in the order of the file.
    pub entries: Vec<Entry>,
}

impl Section {
    /// The entry called `name`.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }
}

/// The lines of one key.
pub(super) struct Entry {
    /// The key, up to its first dot.
    pub name: String,
    /// Where the comments and blank lines that stand before it begin.
    pub lead: usize,
    /// Where its line begins.
    pub start: usize,
    /// Where the next line begins.
    pub end: usize,
    /// Its value.
    pub value: Node,
}

/// A value.
pub(super) struct Node {
    pub span: Range<usize>,
    pub sort: Sort,
    /// Whether its brackets hold line ends or comments.
    pub is_spread: bool,
}

/// What sort of value.
pub(super) enum Sort {
    Scalar,
    Array(Vec<Node>),
    Table(Vec<Pair>),
}

/// A key with its value in an inline table.
pub(super) struct Pair {
    /// The key, up to its first dot.
    pub name: String,
    /// From the key to the end of the value.
    pub span: Range<usize>,
    pub value: Node,
}

impl Layout {
    /// The layout of `source`.
    pub fn of(source: &str) -> Self {
        let base = if source.starts_with('\u{FEFF}') { 3 } else { 0 };
        let tokens = Source::new(&source[base..]).lex().into_vec();
        Reader { source, base, tokens, next: 0 }.layout()
    }
}

/// The text that a value spells, if it is one.
pub(super) fn text_of(written: &str) -> Option<String> {
    let value = DeValue::parse(written).ok()?;
    value.get_ref().as_str().map(str::to_owned)
}

struct Reader<'s> {
    source: &'s str,
    base: usize,
    tokens: Vec<Token>,
    next: usize,
}

impl Reader<'_> {
    fn layout(mut self) -> Layout {
        let mut sections =
            vec![Section { is_card: false, is_head: true, start: self.base, body: self.base, entries: Vec::new() }];
        // Where the last key or header is over, and where the line at hand begins.
        let mut over = self.base;
        while self.kind() != TokenKind::Eof {
            let start = self.at();
            self.skip(|kind| kind == TokenKind::Whitespace);
            match self.kind() {
                TokenKind::Newline | TokenKind::Comment | TokenKind::Eof => self.finish_line(),
                TokenKind::LeftSquareBracket => {
                    let is_card = self.header();
                    self.finish_line();
                    over = self.at();
                    sections.push(Section { is_card, is_head: false, start, body: over, entries: Vec::new() });
                }
                _ => {
                    let (name, value) = self.pair();
                    self.finish_line();
                    let section = sections.last_mut().expect("the head is always there");
                    let lead = if section.entries.is_empty() { self.remark_of_header(over, start) } else { over };
                    over = self.at();
                    section.entries.push(Entry { name, lead, start, end: over, value });
                }
            }
        }
        Layout { sections }
    }

    fn token(&self) -> Token {
        self.tokens[self.next.min(self.tokens.len() - 1)]
    }

    fn kind(&self) -> TokenKind {
        self.token().kind()
    }

    fn at(&self) -> usize {
        self.base + self.token().span().start()
    }

    fn skip(&mut self, is_skipped: impl Fn(TokenKind) -> bool) {
        while self.kind() != TokenKind::Eof && is_skipped(self.kind()) {
            self.next += 1;
        }
    }

    fn finish_line(&mut self) {
        self.skip(|kind| kind != TokenKind::Newline);
        self.next += usize::from(self.kind() == TokenKind::Newline);
    }

    /// Where the remark ends that stands under a header with a blank line behind it: it is the
    /// card's and not the first key's.
    fn remark_of_header(&self, from: usize, to: usize) -> usize {
        let lines = self.source[from..to].split_inclusive('\n');
        let length: usize = lines.take_while(|line| line.trim_start().starts_with('#')).map(str::len).sum();
        if self.source[from + length..to].is_empty() { from } else { from + length }
    }

    /// Reads a header, and says whether it is `[[cards]]`.
    fn header(&mut self) -> bool {
        self.next += 1;
        let is_double = self.kind() == TokenKind::LeftSquareBracket;
        self.next += usize::from(is_double);
        let (name, is_dotted) = self.key();
        is_double && !is_dotted && name == "cards"
    }

    /// Reads a key up to `=` or `]`: its first part, and whether there are more.
    fn key(&mut self) -> (String, bool) {
        self.skip(|kind| kind == TokenKind::Whitespace);
        let span = self.token().span();
        let written = &self.source[self.base + span.start()..self.base + span.end()];
        let name = match self.kind() {
            TokenKind::BasicString | TokenKind::LiteralString => text_of(written),
            _ => None,
        };
        let name = name.unwrap_or_else(|| written.to_owned());
        let first = self.next;
        self.skip(|kind| !matches!(kind, TokenKind::Equals | TokenKind::RightSquareBracket));
        let is_dotted = self.tokens[first..self.next].iter().any(|token| token.kind() == TokenKind::Dot);
        (name, is_dotted)
    }

    fn pair(&mut self) -> (String, Node) {
        let (name, _) = self.key();
        self.next += 1;
        self.skip(|kind| kind == TokenKind::Whitespace);
        (name, self.node())
    }

    fn node(&mut self) -> Node {
        let start = self.at();
        let (sort, is_spread) = match self.kind() {
            TokenKind::LeftSquareBracket => {
                let (items, is_spread) = self.bracketed(TokenKind::RightSquareBracket, Self::node);
                (Sort::Array(items), is_spread)
            }
            TokenKind::LeftCurlyBracket => {
                let (pairs, is_spread) = self.bracketed(TokenKind::RightCurlyBracket, |reader| {
                    let start = reader.at();
                    let (name, value) = reader.pair();
                    Pair { name, span: start..value.span.end, value }
                });
                (Sort::Table(pairs), is_spread)
            }
            _ => {
                self.skip(|kind| !ends_scalar(kind));
                (Sort::Scalar, false)
            }
        };
        // A date may hold a space, so spaces end a scalar only where nothing follows.
        let last = self.tokens[..self.next].iter().rfind(|token| token.kind() != TokenKind::Whitespace);
        let end = last.map_or(start, |token| self.base + token.span().end());
        Node { span: start..end, sort, is_spread }
    }

    /// Reads what stands between brackets, parted by commas.
    fn bracketed<T>(&mut self, close: TokenKind, item: impl Fn(&mut Self) -> T) -> (Vec<T>, bool) {
        let (mut items, mut is_spread) = (Vec::new(), false);
        self.next += 1;
        while self.kind() != TokenKind::Eof {
            match self.kind() {
                kind if kind == close => break,
                TokenKind::Whitespace | TokenKind::Comma => self.next += 1,
                TokenKind::Newline | TokenKind::Comment => {
                    is_spread = true;
                    self.next += 1;
                }
                _ => items.push(item(self)),
            }
        }
        self.next += 1;
        (items, is_spread)
    }
}

fn ends_scalar(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Comma
            | TokenKind::RightSquareBracket
            | TokenKind::RightCurlyBracket
            | TokenKind::Newline
            | TokenKind::Comment
    )
}
