//! Words of a text, with the place of each.

use std::ops::Range;

/// A word: letters, with apostrophes inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub range: Range<usize>,
    /// The word in lower case, with straight apostrophes.
    pub lower: String,
}

impl Word {
    /// The word without its contraction: `he` of `he's`.
    pub fn base(&self) -> &str {
        self.lower.split('\'').next().unwrap_or(&self.lower)
    }

    /// The verb in a contraction with *not*, else the same as [`Word::base`]: `do` of `don't`.
    pub fn verb(&self) -> &str {
        match self.lower.as_str() {
            "won't" => "will",
            "can't" => "can",
            "shan't" => "shall",
            word => word.strip_suffix("n't").unwrap_or_else(|| self.base()),
        }
    }
}

/// The words of `text`, in order.
pub fn words(text: &str) -> Vec<Word> {
    runs(text, |c| c.is_alphabetic() || is_apostrophe(c))
        .into_iter()
        .filter_map(|run| {
            let (start, inner) = (run.start, &text[run]);
            let word = inner.trim_matches(is_apostrophe);
            let at = start + inner.find(word)?;
            let lower = word.to_lowercase().replace('’', "'");
            (!word.is_empty()).then(|| Word { range: at..at + word.len(), lower })
        })
        .collect()
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// The longest stretches of `text` whose characters all belong.
pub fn runs(text: &str, belongs: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| belongs(*c)) {
        let end = at + c.len_utf8();
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = end,
            _ => runs.push(at..end),
        }
    }
    runs
}

/// Where `phrase`, given in lower case, first stands in `text` with no letter or digit touching it.
pub fn find_phrase(text: &str, phrase: &str) -> Option<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let ranges = lower.match_indices(phrase).map(|(at, found)| at..at + found.len());
    ranges.into_iter().find(|range| {
        let before = lower[..range.start].chars().next_back();
        let after = lower[range.end..].chars().next();
        !before.into_iter().chain(after).any(char::is_alphanumeric)
    })
}

/// The same as [`find_phrase`] for the first of several phrases that is there.
pub fn find_any(text: &str, phrases: &[&str]) -> Option<Range<usize>> {
    phrases.iter().find_map(|phrase| find_phrase(text, phrase))
}

/// How many sentences `text` has: one at least.
pub fn sentences(text: &str) -> usize {
    let ends = |word: &&str| word.strip_suffix(['\'', '"', '’', '”']).unwrap_or(word).ends_with(['.', '?', '!']);
    let ended = text.split_whitespace().filter(ends).count();
    let open = text.split_whitespace().next_back().is_some_and(|last| !ends(&last));
    (ended + usize::from(open)).max(1)
}

/// `text` with spaces in place of all that stands in quotation marks or brackets; every other byte
/// keeps its place.
pub fn without_quotes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let end = quote_end(text, at, c);
        match end {
            Some(end) => kept.extend(std::iter::repeat_n(' ', end - at)),
            None => kept.push(c),
        }
        at = end.unwrap_or(at + c.len_utf8());
    }
    kept
}

/// Where the quotation ends that the mark `open` at the place `at` begins, if it begins one.
fn quote_end(text: &str, at: usize, open: char) -> Option<usize> {
    let inner = at + open.len_utf8();
    let close = match open {
        '"' => '"',
        '“' => '”',
        '(' => ')',
        '[' => ']',
        '\'' | '‘' if !text[..at].ends_with(char::is_alphanumeric) => return single_quote_end(text, inner),
        _ => return None,
    };
    text[inner..].find(close).map(|length| inner + length + close.len_utf8())
}

/// Where the single quote that opened before `inner` closes: a mark that is no apostrophe in a word.
fn single_quote_end(text: &str, inner: usize) -> Option<usize> {
    let marks = text[inner..].char_indices().skip(1).filter(|(_, c)| is_apostrophe(*c));
    let mut ends = marks.map(|(length, mark)| inner + length + mark.len_utf8());
    ends.find(|end| !text[*end..].starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_apostrophes() {
        let found = words("'Slower, please': he’s half-done, isn't he?");
        let lower: Vec<_> = found.iter().map(|word| word.lower.as_str()).collect();
        assert_eq!(lower, ["slower", "please", "he's", "half", "done", "isn't", "he"]);
        assert_eq!((found[0].range.clone(), found[2].base(), found[5].verb()), (1..7, "he", "is"));
    }

    #[test]
    fn phrases_stand_alone() {
        assert_eq!(find_phrase("Guess what your Partner's day held.", "your partner"), Some(11..23));
        assert_eq!(find_phrase("A shelter", "he"), None);
        assert_eq!(find_any("In the end", &["start", "the"]), Some(3..6));
    }

    #[test]
    fn counts_sentences() {
        for (text, count) in [("", 1), ("One", 1), ("One. Two?", 2), ("'Two.' And", 2), ("A 2.5 day...", 1)] {
            assert_eq!(sentences(text), count, "{text}");
        }
    }

    #[test]
    fn quotations_become_spaces() {
        assert_eq!(without_quotes("Say 'I don't know' (or me)."), "Say                       .");
        assert_eq!(without_quotes("Your partners' day"), "Your partners' day");
        assert_eq!(without_quotes("“Ü” a \"b"), "         a \"b");
    }
}
