//! A page: what is to be said of a screen, and when each line of it is said.

use std::ops::Range;

use crate::app::keymap::Scope;
use crate::text::Clean;

/// How many rows of a list are said at once.
pub const ROWS: usize = 10;

/// When a line is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// When its page comes.
    Arriving,
    /// When its page comes, and when it has changed.
    Live,
    /// When it has changed while its page stays.
    Changing,
    /// When its page comes, unless the last line of this kind was the same.
    Standing,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The words, on one line.
    pub words: String,
    /// What tells it from another; the words, unless they tell the time.
    pub key: String,
    /// When it is said.
    pub said: Said,
}

/// A list with a cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The row with the cursor, from 0.
    pub at: usize,
    /// The row with the cursor, as its lines.
    pub here: Vec<String>,
    /// The rows that are said at once, each as its lines.
    pub rows: Vec<Vec<String>>,
    /// How many rows follow them.
    pub left: usize,
}

/// What is said of a screen or of what lies on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What listens here.
    pub scope: Scope,
    /// Which of its kind: the same scope and the same name are the same page.
    name: String,
    /// The lines, in order; the list comes behind them.
    pub lines: Vec<Line>,
    /// The list, where there is one.
    pub list: Option<List>,
}

impl Page {
    /// An empty page.
    pub fn new(scope: Scope, name: impl ToString) -> Self {
        Self { scope, name: name.to_string(), lines: Vec::new(), list: None }
    }

    /// The same with a line that is said when the page comes.
    pub fn say(mut self, words: impl AsRef<str>) -> Self {
        self.add(Said::Arriving, words);
        self
    }

    /// The same with such lines.
    pub fn say_all(mut self, lines: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        lines.into_iter().for_each(|words| self.add(Said::Arriving, words));
        self
    }

    /// Adds a line.
    pub fn add(&mut self, said: Said, words: impl AsRef<str>) {
        let words = one_line(words.as_ref());
        self.lines.push(Line { key: words.clone(), words, said });
    }

    /// Adds a line that counts as changed only when its key has.
    pub fn add_as(&mut self, said: Said, key: &str, words: impl AsRef<str>) {
        self.lines.push(Line { words: one_line(words.as_ref()), key: key.to_owned(), said });
    }

    /// The same with a list of `length` rows, the cursor on row `at`. Those in `said` are said at
    /// once.
    pub fn list(mut self, at: usize, length: usize, said: Range<usize>, row: impl Fn(usize) -> Vec<String>) -> Self {
        let lines = |at: usize| row(at).iter().map(|line| one_line(line)).collect::<Vec<_>>();
        let end = said.end.min(length);
        let here = if at < length { lines(at) } else { Vec::new() };
        self.list = Some(List { at, here, rows: (said.start..end).map(lines).collect(), left: length - end });
        self
    }

    /// Whether both are about the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.scope == other.scope && self.name == other.name
    }

    /// What is said when the page comes. `standing` is the last line of that kind that was said.
    pub fn arriving(&self, standing: &mut Option<String>) -> Vec<String> {
        let mut is_said = |line: &&Line| match line.said {
            Said::Arriving | Said::Live => true,
            Said::Standing => standing.replace(line.key.clone()).as_deref() != Some(&line.key),
            Said::Changing => false,
        };
        self.lines.iter().filter(|line| is_said(line)).map(|line| line.words.clone()).collect()
    }

    /// What is said when the page stays: the lines that are new. `before` is how it was.
    pub fn changes(&self, before: &Self) -> Vec<String> {
        let is_said = |line: &&Line| matches!(line.said, Said::Live | Said::Changing) && !before.has(line);
        self.lines.iter().filter(is_said).map(|line| line.words.clone()).collect()
    }

    fn has(&self, line: &Line) -> bool {
        self.lines.iter().any(|other| other.key == line.key)
    }
}

impl List {
    /// The rows that are said at once, line by line.
    pub fn said(&self) -> Vec<String> {
        self.rows.concat()
    }
}

/// Words on one line, with nothing in them that could drive a terminal.
pub fn one_line(words: &str) -> String {
    Clean::lossy(words).one_line().to_string()
}
