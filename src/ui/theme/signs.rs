//! The signs that are drawn: those of Unicode, and those of ASCII for terminals and locales that
//! show nothing else.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::symbols::{Marker, border};

use super::gamut::Variables;

/// The signs of a theme: one cell each unless said otherwise.
#[derive(Debug, PartialEq, Eq)]
pub struct Signs {
    /// A card behind the two.
    pub done: &'static str,
    /// The card on the table.
    pub here: &'static str,
    /// A card still to come.
    pub open: &'static str,
    /// A card that was left out.
    pub left_out: &'static str,
    /// The row with the cursor.
    pub cursor: &'static str,
    /// An evening to continue.
    pub go_on: &'static str,
    /// A chosen deck.
    pub chosen: &'static str,
    /// A star.
    pub star: &'static str,
    /// A note.
    pub note: &'static str,
    /// A follow-up.
    pub follow_up: &'static str,
    /// A line between columns.
    pub column: &'static str,
    /// There is more above.
    pub above: &'static str,
    /// There is more below.
    pub below: &'static str,
    /// Something was cut off here.
    pub cut: &'static str,
    /// In place of an answer, however long it is: several cells.
    pub mask: &'static str,
    /// The frame.
    pub border: border::Set<'static>,
    /// What the lines of a plot are made of, one for each of the two.
    pub plot: [Marker; 2],
    /// The same in the legend: two or three cells.
    pub legend: [&'static str; 2],
    /// Whether blocks can be drawn, of which large type is made.
    pub has_blocks: bool,
    /// Whether nothing but ASCII may be drawn.
    is_ascii: bool,
}

/// The signs of Unicode.
pub const UNICODE: Signs = Signs {
    done: "●",
    here: "◐",
    open: "·",
    left_out: "○",
    cursor: "›",
    go_on: "▸",
    chosen: "✓",
    star: "★",
    note: "✎",
    follow_up: "↳",
    column: "│",
    above: "↑",
    below: "↓",
    cut: "…",
    mask: "● ● ● ● ● ●",
    border: border::ROUNDED,
    plot: [Marker::Braille, Marker::Dot],
    legend: ["⠒⠒", "•••"],
    has_blocks: true,
    is_ascii: false,
};

/// The signs of ASCII.
pub const ASCII: Signs = Signs {
    done: "#",
    here: "@",
    open: ".",
    left_out: "-",
    cursor: ">",
    go_on: "-",
    chosen: "x",
    star: "*",
    note: "+",
    follow_up: "-",
    column: "|",
    above: "^",
    below: "v",
    cut: "~",
    mask: "* * * * * *",
    border: border::Set {
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        vertical_left: "|",
        vertical_right: "|",
        horizontal_top: "-",
        horizontal_bottom: "-",
    },
    plot: [Marker::Custom('*'), Marker::Custom('o')],
    legend: ["***", "ooo"],
    has_blocks: false,
    is_ascii: true,
};

/// Our own characters outside ASCII that stand in words and in what ratatui draws by itself, and
/// what is written for them.
const SPELLED: [(&str, &str); 9] = [
    ("←", "left"),
    ("→", "right"),
    ("↑", "up"),
    ("↓", "down"),
    ("─", "-"),
    ("│", "|"),
    ("└", "+"),
    ("…", "..."),
    ("·", "."),
];

/// Values of `TERM` whose font has letters only.
const LETTERS_ONLY: [&str; 8] = ["linux", "vt1", "vt2", "vt3", "ansi", "cons25", "dumb", "cygwin"];

impl Signs {
    /// The signs for the terminal and the locale that the variables describe. A locale that is not
    /// named says nothing; one that is named and is not UTF-8 asks for ASCII.
    pub fn of(variables: Variables<'_>) -> &'static Self {
        let term = variables("TERM").unwrap_or_default();
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variables).find(|value| !value.is_empty());
        let is_utf8 = locale.is_none_or(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        });
        if is_utf8 && !LETTERS_ONLY.iter().any(|start| term.starts_with(start)) { &UNICODE } else { &ASCII }
    }

    /// Words of the program's own as they may be written: signs of keys are spelled out where only
    /// ASCII is drawn. Never for words of a deck.
    pub fn spell<'w>(&self, words: &'w str) -> Cow<'w, str> {
        if !self.is_ascii || words.is_ascii() {
            return Cow::Borrowed(words);
        }
        let spelled = SPELLED.iter().fold(words.to_owned(), |words, (sign, spelled)| words.replace(sign, spelled));
        Cow::Owned(spelled)
    }

    /// The same for cells that a widget has drawn with signs of its own, such as the axes of a plot.
    pub fn spell_cells(&self, cells: &mut Buffer, area: Rect) {
        if !self.is_ascii {
            return;
        }
        for place in area.intersection(cells.area).positions() {
            let cell = &mut cells[place];
            if let Some((_, spelled)) = SPELLED.iter().find(|(sign, _)| *sign == cell.symbol()) {
                cell.set_symbol(spelled);
            }
        }
    }

    /// The longest beginning of `text` that fits `cells`, with a sign where something was cut.
    pub fn fit(&self, text: &str, cells: usize) -> String {
        crate::text::fit_with(text, cells, self.cut)
    }

    /// `text`, cut to `cells` and filled up with spaces to exactly that many.
    pub fn pad(&self, text: &str, cells: usize) -> String {
        crate::text::pad_with(text, cells, self.cut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::width;

    fn signs(set: &[(&str, &str)]) -> &'static Signs {
        Signs::of(&|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn locale_and_terminal_choose() {
        for (set, expected) in [
            (&[("LANG", "de_DE.UTF-8")][..], &UNICODE),
            (&[("LANG", "C.utf8"), ("TERM", "xterm")], &UNICODE),
            (&[("TERM", "xterm-256color")], &UNICODE),
            (&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C")], &ASCII),
            (&[("LANG", "C"), ("LC_CTYPE", "en_US.UTF-8")], &UNICODE),
            (&[("LANG", "de_DE.ISO-8859-1")], &ASCII),
            (&[("LC_ALL", ""), ("LANG", "POSIX")], &ASCII),
            (&[("LANG", "en_US.UTF-8"), ("TERM", "linux")], &ASCII),
            (&[("LANG", "en_US.UTF-8"), ("TERM", "vt220")], &ASCII),
        ] {
            assert_eq!(signs(set), expected, "{set:?}");
        }
    }

    #[test]
    fn both_sets_take_the_same_cells() {
        let cells = |signs: &Signs| {
            let one = [
                signs.done,
                signs.here,
                signs.open,
                signs.left_out,
                signs.cursor,
                signs.go_on,
                signs.chosen,
                signs.star,
                signs.note,
                signs.follow_up,
                signs.column,
                signs.above,
                signs.below,
                signs.cut,
            ];
            assert_eq!(one.map(width), [1; 14]);
            width(signs.mask)
        };
        assert_eq!(cells(&UNICODE), cells(&ASCII));
    }

    #[test]
    fn no_two_marks_of_a_row_look_alike() {
        for signs in [&UNICODE, &ASCII] {
            let marks = [signs.done, signs.here, signs.open, signs.left_out, signs.star, signs.chosen];
            assert_eq!(marks.iter().collect::<std::collections::HashSet<_>>().len(), marks.len());
        }
    }

    #[test]
    fn keys_are_spelled_out() {
        assert_eq!(ASCII.spell("enter space → ←"), "enter space right left");
        assert_eq!(UNICODE.spell("→"), "→");
        assert_eq!(ASCII.fit("abcdef", 4), "abc~");
    }
}
