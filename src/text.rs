//! Untrusted text: what may be shown, how wide it is, where it breaks.
//!
//! Every word that comes from a file a person wrote passes through [`Clean`] once, at load. The
//! drawing code takes nothing else, so no deck can drive the terminal. Widths are those of whole
//! grapheme clusters; lines are broken here and never by a widget, because the wrapping of
//! ratatui 0.30 spills and panics on wide characters.

use std::fmt;
use std::ops::{Deref, Range};

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many combining marks may sit on one base before the text is refused.
const MARKS_ON_ONE_BASE: usize = 8;

/// Text that holds no character which could drive or confuse a terminal.
///
/// Tabs have become spaces and line ends are `\n`. The one way to make one from foreign text is
/// [`Clean::new`], which refuses, or [`Clean::lossy`], which replaces.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clean(Box<str>);

impl Clean {
    /// Takes `raw` as it is, or says where the first unprintable character stands.
    pub fn new(raw: &str) -> Result<Self, Unprintable> {
        if is_ascii_text(raw) {
            return Ok(Self(raw.into()));
        }
        match first_unprintable(raw) {
            Some(fault) => Err(fault),
            None => Ok(Self(normalized(raw))),
        }
    }

    /// Takes `raw` and puts U+FFFD in place of each unprintable character.
    pub fn lossy(raw: &str) -> Self {
        if let Ok(clean) = Self::new(raw) {
            return clean;
        }
        let mut rest = raw;
        let mut kept = String::with_capacity(raw.len());
        while let Some(fault) = first_unprintable(rest) {
            kept.push_str(&rest[..fault.at.start]);
            kept.push('\u{FFFD}');
            rest = &rest[fault.at.end..];
        }
        kept.push_str(rest);
        Self(normalized(&kept))
    }

    /// The same on one line: line ends have become spaces.
    pub fn one_line(&self) -> Self {
        self.clone().into_one_line()
    }

    /// The same, without another copy of what is on one line already.
    pub fn into_one_line(self) -> Self {
        if self.0.contains('\n') { Self(words(&self.0).collect::<Vec<_>>().join(" ").into()) } else { self }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Clean {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// One character that text may not hold, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprintable {
    /// Byte range in the text that was looked at.
    pub at: Range<usize>,
    /// The character itself.
    pub character: char,
}

impl Unprintable {
    /// Why it may not stand there.
    pub fn ground(&self) -> Ground {
        ground(self.character)
    }
}

/// Why a character may not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It controls the terminal.
    Control,
    /// It ends a line where others do not see an end.
    LineSeparator,
    /// It turns the direction of the text.
    Direction,
    /// It is a tag that nobody sees.
    Tag,
    /// Nobody sees it.
    Invisible,
    /// It is one combining mark too many.
    Marks,
}

/// Looks for the first character that must not reach a terminal.
///
/// The list is that of control characters, direction controls, other invisible format characters
/// and non-characters; joiners, variation selectors, soft hyphens and a sane number of combining
/// marks are kept, because real scripts need them.
pub fn first_unprintable(text: &str) -> Option<Unprintable> {
    if is_ascii_text(text) {
        return None;
    }
    let mut marks = 0;
    for (at, character) in text.char_indices() {
        let carriage_return_of_line_end = character == '\r' && text[at + 1..].starts_with('\n');
        marks = if is_mark(character) { marks + 1 } else { 0 };
        if marks > MARKS_ON_ONE_BASE || (is_unprintable(character) && !carriage_return_of_line_end) {
            return Some(Unprintable { at: at..at + character.len_utf8(), character });
        }
    }
    None
}

/// Whether a text is printable ASCII and nothing else, as most are. It looks at eight bytes at a time.
fn is_ascii_text(text: &str) -> bool {
    let (eights, rest) = text.as_bytes().as_chunks();
    eights.iter().all(|bytes| are_printable(u64::from_ne_bytes(*bytes)))
        && rest.iter().all(|byte| (0x20..0x7F).contains(byte))
}

/// Whether each of the eight bytes is from 0x20 to 0x7E: none has the high bit, and adding to it sets
/// that bit for all that are not too low, and for none that is not too high.
fn are_printable(bytes: u64) -> bool {
    const EACH: u64 = u64::MAX / 0xFF;
    let not_low = bytes.wrapping_add(EACH * 0x60);
    let high = bytes.wrapping_add(EACH);
    (bytes | high | !not_low) & (EACH * 0x80) == 0
}

/// The value of a decimal digit, in whatever script it is written.
pub fn digit(c: char) -> Option<u32> {
    const ZEROS: [char; 9] = ['0', '٠', '۰', '०', '০', '๐', '០', '၀', '０'];
    ZEROS.into_iter().filter_map(|zero| u32::from(c).checked_sub(u32::from(zero))).find(|value| *value < 10)
}

/// Cells that `text` takes on one line: the sum over its grapheme clusters.
pub fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    plain_width(text).unwrap_or_else(|| text.graphemes(true).map(cell_width).sum())
}

/// Cells of a text of which every character is a cluster and a cell of its own, as nearly all are in
/// Latin, Greek and Cyrillic letters; none where it has to be parted into clusters to be measured.
pub fn plain_width(text: &str) -> Option<usize> {
    text.chars().all(is_plain).then(|| text.chars().count())
}

fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{391}'..='\u{3C9}' | '\u{400}'..='\u{482}'
        | '\u{48A}'..='\u{52F}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20BF}'
        | '\u{2190}'..='\u{2319}' | '\u{2500}'..='\u{25FC}' | '\u{2605}' | '\u{2713}' | '\u{270E}' | '\u{2800}'..='\u{28FF}')
}

/// The longest beginning of `text` that fits `cells`, with `…` where something was cut.
pub fn fit(text: &str, cells: usize) -> String {
    fit_with(text, cells, "…")
}

/// The same with another sign, one cell wide, where something was cut.
pub fn fit_with(text: &str, cells: usize, cut: &str) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for cluster in text.graphemes(true) {
        let wide = cell_width(cluster);
        if used + wide + 1 > cells {
            break;
        }
        kept.push_str(cluster);
        used += wide;
    }
    if cells > 0 {
        kept.push_str(cut);
    }
    kept
}

/// `text`, cut to `cells` and filled up with spaces to exactly that many.
pub fn pad(text: &str, cells: usize) -> String {
    pad_with(text, cells, "…")
}

/// The same with another sign, one cell wide, where something was cut.
pub fn pad_with(text: &str, cells: usize, cut: &str) -> String {
    let mut fitted = fit_with(text, cells, cut);
    let missing = cells.saturating_sub(width(&fitted));
    fitted.extend(std::iter::repeat_n(' ', missing));
    fitted
}

/// Breaks `text` into lines of at most `cells` cells, each paragraph filled from the left.
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    lines_of(text, cells, |atoms| fill(atoms, cells))
}

/// Breaks `text` as [`wrap`] does, in as few lines, but of about the same length.
pub fn wrap_balanced(text: &str, cells: usize) -> Vec<String> {
    lines_of(text, cells, |atoms| {
        let lines = fill(atoms, cells);
        let narrowest = atoms.iter().map(|atom| atom.width).max().unwrap_or(0);
        let (mut low, mut high) = (narrowest, cells);
        while low < high {
            let middle = low.midpoint(high);
            if fill(atoms, middle).len() > lines.len() { low = middle + 1 } else { high = middle }
        }
        if low < cells { fill(atoms, low) } else { lines }
    })
}

/// A piece of a line that is never broken.
struct Atom<'a> {
    text: &'a str,
    width: usize,
    /// A space stands before it unless it begins a line.
    spaced: bool,
}

impl<'a> Atom<'a> {
    /// A piece of `width` cells; one cluster that is wider than a whole line shows as `?`.
    fn new(text: &'a str, width: usize, cells: usize) -> Self {
        let (text, width) = if width > cells { ("?", 1) } else { (text, width) };
        Self { text, width, spaced: false }
    }
}

fn lines_of(text: &str, cells: usize, break_up: impl Fn(&[Atom<'_>]) -> Vec<Range<usize>>) -> Vec<String> {
    let cells = cells.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let atoms = atoms(paragraph, cells);
        if atoms.is_empty() {
            lines.push(String::new());
        }
        lines.extend(break_up(&atoms).into_iter().map(|range| line(&atoms[range])));
    }
    lines
}

fn line(atoms: &[Atom<'_>]) -> String {
    let mut line = String::new();
    for (i, atom) in atoms.iter().enumerate() {
        if i > 0 && atom.spaced {
            line.push(' ');
        }
        line.extend(atom.text.chars().filter(|&c| c != '\u{AD}'));
    }
    line
}

fn fill(atoms: &[Atom<'_>], cells: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut used = 0;
    for (i, atom) in atoms.iter().enumerate() {
        let needed = atom.width + usize::from(atom.spaced && i > start);
        if i > start && used + needed > cells {
            lines.push(start..i);
            start = i;
            used = atom.width;
        } else {
            used += needed;
        }
    }
    if start < atoms.len() {
        lines.push(start..atoms.len());
    }
    lines
}

/// What stands between the spaces of `text`. The spaces that French puts before a question mark hold
/// their line together, so they are a part of the word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = |c: char| c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}');
    text.split(parts).filter(|word| !word.is_empty())
}

/// Cuts a paragraph where a line may end: at spaces, around ideographs and emoji, and inside a word
/// only if it is wider than a line.
fn atoms(paragraph: &str, cells: usize) -> Vec<Atom<'_>> {
    let mut atoms = Vec::new();
    for word in words(paragraph) {
        let first_of_word = atoms.len();
        pieces(word, cells, &mut atoms);
        atoms[first_of_word].spaced = true;
    }
    atoms
}

/// Cuts a word into pieces that are never broken, each at most as wide as a line.
fn pieces<'a>(word: &'a str, cells: usize, atoms: &mut Vec<Atom<'a>>) {
    if let Some(width) = plain_width(word).filter(|width| *width <= cells) {
        return atoms.push(Atom::new(word, width, cells));
    }
    let mut start = 0;
    let mut used = 0;
    // The last place inside the piece where it may be cut at need, and what it measures up to there.
    let mut seam = (0, 0);
    let mut before = "";
    for (at, cluster) in word.grapheme_indices(true) {
        let wide = cell_width(cluster);
        if at > start && !before.is_empty() && breaks_between(before, cluster) {
            atoms.push(Atom::new(&word[start..at], used, cells));
            (start, used, seam) = (at, 0, (at, 0));
        } else if at > start && !holds_between(before, cluster) {
            seam = (at, used);
        }
        if used > 0 && used + wide > cells {
            let fits = seam.0 > start && used - seam.1 + wide <= cells;
            let (end, taken) = if fits { seam } else { (at, used) };
            atoms.push(Atom::new(&word[start..end], taken, cells));
            (start, used, seam) = (end, used - taken, (end, 0));
        }
        used += wide;
        before = cluster;
    }
    atoms.push(Atom::new(&word[start..], used, cells));
}

/// Cells of a cluster, as ratatui counts them: it gives the sound marks of halfwidth katakana one
/// more than they have, and would leave out what then does not fit.
fn cell_width(cluster: &str) -> usize {
    cluster.width() + cluster.chars().filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}')).count()
}

/// Whether a line may end here although no space stands here.
fn breaks_between(before: &str, after: &str) -> bool {
    (is_ideograph(before) || is_ideograph(after)) && !holds_between(before, after)
}

/// Whether these two stay together where that is possible at all.
fn holds_between(before: &str, after: &str) -> bool {
    let starts = |cluster: &str, marks: &[char]| cluster.starts_with(marks);
    starts(before, &OPENING)
        || starts(after, &CLOSING)
        || starts(before, &LEADING_VOWELS)
        || starts(after, &TRAILING_VOWELS)
}

/// Whether a cluster is a word of its own, as ideographs, kana and emoji are. Hangul is written with
/// spaces.
fn is_ideograph(cluster: &str) -> bool {
    let Some(first) = cluster.chars().next() else { return false };
    match first {
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}' => false,
        '\u{1F1E6}'..='\u{1F1FF}' => true,
        _ => first.width() == Some(2) || cluster.contains('\u{FE0F}'),
    }
}

/// Marks that stay with what follows them.
const OPENING: [char; 14] = ['(', '[', '{', '「', '『', '（', '【', '〈', '《', '〔', '“', '‘', '«', '¿'];
/// Marks that stay with what stands before them.
const CLOSING: [char; 50] = [
    ')', ']', '}', '.', ',', '!', '?', ':', ';', '%', '」', '』', '）', '】', '〉', '》', '〕', '”', '’', '»', '。',
    '、', '，', '．', '！', '？', '：', '；', '％', 'ー', '々', '…', '・', '〜', 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ',
    'ゃ', 'ゅ', 'ょ', 'ッ', 'ャ', 'ュ', 'ョ', 'ァ', 'ィ', 'ェ',
];
/// Vowels of Thai and Lao that are written before their consonant.
const LEADING_VOWELS: [char; 10] = ['เ', 'แ', 'โ', 'ใ', 'ไ', 'ເ', 'ແ', 'ໂ', 'ໃ', 'ໄ'];
/// Vowels and signs of Thai and Lao that are written behind their consonant in a cell of their own.
const TRAILING_VOWELS: [char; 9] = ['ะ', 'า', 'ๅ', 'ๆ', 'ฯ', 'ະ', 'າ', 'ໆ', 'ຯ'];

fn normalized(raw: &str) -> Box<str> {
    if raw.bytes().any(|byte| matches!(byte, b'\r' | b'\t')) {
        return raw.replace("\r\n", "\n").replace('\t', "    ").into();
    }
    raw.into()
}

fn is_mark(c: char) -> bool {
    c.width() == Some(0)
        && !matches!(c, '\u{200C}' | '\u{200D}' | '\u{AD}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn is_unprintable(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        _ if c.is_control() => true,
        '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}' => true,
        '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}' => true,
        '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E007F}' | '\u{FDD0}'..='\u{FDEF}' => true,
        _ => (c as u32) & 0xFFFE == 0xFFFE,
    }
}

fn ground(c: char) -> Ground {
    match c {
        _ if c.is_control() => Ground::Control,
        '\u{2028}' | '\u{2029}' => Ground::LineSeparator,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Ground::Direction,
        '\u{E0000}'..='\u{E007F}' => Ground::Tag,
        _ if is_unprintable(c) => Ground::Invisible,
        _ => Ground::Marks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_could_drive_a_terminal() {
        for bad in [
            '\u{1b}',
            '\u{7}',
            '\u{9b}',
            '\u{202e}',
            '\u{2066}',
            '\u{2028}',
            '\u{fff9}',
            '\u{e0041}',
            '\u{200b}',
            '\u{fffe}',
        ] {
            let text = format!("ab{bad}c");
            let fault = Clean::new(&text).unwrap_err();
            assert_eq!((fault.at.start, fault.character), (2, bad));
            assert_eq!(Clean::lossy(&text).as_str(), "ab\u{FFFD}c");
        }
    }

    #[test]
    fn printable_ascii_is_known_at_every_place() {
        for character in '\0'..='\u{FF}' {
            for place in 0..18 {
                let text: String = (0..18).map(|at| if at == place { character } else { '~' }).collect();
                assert_eq!(is_ascii_text(&text), (' '..='~').contains(&character), "{character:?} at {place}");
            }
        }
    }

    #[test]
    fn plain_characters_are_one_cluster_and_one_cell() {
        let plain: Vec<char> = (' '..=char::MAX).filter(|c| is_plain(*c)).collect();
        assert!(plain.len() > 1_000);
        for c in plain {
            assert_eq!((cell_width(&c.to_string()), c.width()), (1, Some(1)), "{c:?}");
            let beside = format!("a{c}{c}a");
            assert_eq!(beside.graphemes(true).count(), 4, "{c:?}");
        }
        assert_eq!([plain_width("naïve… ●"), plain_width("世"), plain_width("e\u{301}")], [Some(8), None, None]);
    }

    #[test]
    fn keeps_real_scripts() {
        for good in ["नमस्ते", "สวัสดี", "שָׁלוֹם", "مرحبا", "👩‍👩‍👧‍👦 ❤️", "日本語。", "tab\tand\r\nline", "می‌خواهم"]
        {
            assert!(Clean::new(good).is_ok(), "{good}");
        }
        let heap = format!("a{}", "\u{301}".repeat(9));
        assert!(Clean::new(&heap).is_err());
    }

    #[test]
    fn breaks_lines_by_display_width() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("日本語。です", 6), ["日本", "語。で", "す"]);
        assert_eq!(wrap("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(wrap("a\n\nb", 4), ["a", "", "b"]);
        assert_eq!(wrap("", 4), [""]);
        assert_eq!(wrap("a🌞b", 1), ["a", "?", "b"]);
    }

    #[test]
    fn keeps_together_what_scripts_keep_together() {
        // A vowel before its consonant, and one behind it, are not cut off.
        assert_eq!(wrap("กาเกา", 3), ["กา", "เกา"]);
        assert_eq!(wrap("สวัสดี", 3), ["สวัส", "ดี"]);
        // Ideographs break anywhere but before a mark; Hangul at its spaces only.
        assert_eq!(wrap("「日本」へ。", 6), ["「日", "本」", "へ。"]);
        assert_eq!(wrap("오늘 저녁에는", 8), ["오늘", "저녁에는"]);
        // A conjunct of three cells is one piece, and no place to break.
        assert_eq!(wrap("क्या हिन्दी", 6), ["क्या", "हिन्दी"]);
        assert_eq!(wrap("❤️👍🏽🇩🇪", 4), ["❤️👍🏽", "🇩🇪"]);
    }

    #[test]
    fn a_space_that_holds_a_line_together_is_no_place_to_break_it() {
        assert_eq!(wrap("Et maintenant\u{A0}?", 13), ["Et", "maintenant\u{A0}?"]);
        assert_eq!(Clean::lossy("Et\nmaintenant\u{A0}?").one_line().as_str(), "Et maintenant\u{A0}?");
    }

    #[test]
    fn balances_lines() {
        assert_eq!(
            wrap_balanced("When you have had a long day, how would you like it to go?", 52),
            ["When you have had a long day,", "how would you like it to go?"]
        );
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_too_wide_and_nothing_is_lost(text in "[a-z日本👍é ,。ที่เกาำकि्ष״ש한]{0,60}", cells in 4usize..30) {
            // A cluster that is wider than a line shows as `?`.
            proptest::prop_assume!(text.graphemes(true).all(|cluster| cluster.width() <= cells));
            for lines in [wrap(&text, cells), wrap_balanced(&text, cells)] {
                for line in &lines {
                    proptest::prop_assert!(width(line) <= cells, "{line:?} is wider than {cells}");
                }
                let kept: String = lines.concat().split_whitespace().collect();
                let given: String = text.split_whitespace().collect();
                proptest::prop_assert_eq!(kept, given);
            }
        }

        #[test]
        fn what_is_clean_stays_clean(text in proptest::prelude::any::<String>()) {
            proptest::prop_assert_eq!(first_unprintable(&Clean::lossy(&text)), None);
            proptest::prop_assert!(width(&fit(&text, 9)) <= 9 || width(&text) <= 9);
        }
    }
}
