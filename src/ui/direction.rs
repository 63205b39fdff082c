//! Words that are read from the right, on terminals that know about direction.
//!
//! Text goes to the terminal in the order in which it is written. A terminal that follows the rules of
//! direction draws everything between two words read from the right in that direction, numbers and
//! gaps included: two columns would change places, and one answer would stand under the other's
//! name. An empty cell that counts as a letter read from the left keeps them apart; on any other
//! terminal it is just empty.

use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;

use crate::text;

/// A braille pattern without dots: empty to the eye, a letter to the rules of direction.
const FENCE: &str = "\u{2800}";

/// Puts a fence behind each column that ends with words read from the right and would pull along what
/// comes next in its row.
pub fn keep_columns(buffer: &mut Buffer) {
    for row in buffer.area.rows() {
        // So it is with nearly every row, in nearly every evening.
        if !has_words_from_right(buffer, row) {
            continue;
        }
        let mut is_open = false;
        let mut blanks = 0;
        // Cells that the symbol before lies over: they are not empty, whatever stands in them.
        let mut covered = 0;
        for x in row.left()..row.right() {
            if covered > 0 {
                covered -= 1;
                continue;
            }
            let symbol = buffer[(x, row.y)].symbol();
            covered = text::width(symbol).saturating_sub(1);
            let first = symbol.chars().next().unwrap_or(' ');
            blanks = if symbol == " " { blanks + 1 } else { 0 };
            if blanks == 0 {
                is_open = is_read_from_right(first) || is_open && !first.is_alphabetic();
            } else if is_open && (blanks > 1 || is_before_line(buffer, x, row.y)) {
                if pulls_along(buffer, x + 1..row.right(), row.y) {
                    buffer[(x, row.y)].set_symbol(FENCE);
                }
                is_open = false;
            }
        }
    }
}

fn has_words_from_right(buffer: &Buffer, row: Rect) -> bool {
    let first = buffer.index_of(row.x, row.y);
    let cells = &buffer.content[first..first + usize::from(row.width)];
    // No letter that is read from the right begins with a byte below this.
    let may_begin = |cell: &Cell| cell.symbol().as_bytes().first() >= Some(&0xD6);
    cells.iter().any(|cell| may_begin(cell) && cell.symbol().starts_with(is_read_from_right))
}

fn is_read_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Whether the first letter or number in these cells would follow the direction of what stands before.
fn pulls_along(buffer: &Buffer, columns: Range<u16>, y: u16) -> bool {
    let mut characters = columns.flat_map(|x| buffer[(x, y)].symbol().chars());
    characters.find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_numeric() || is_read_from_right(c))
}

/// Whether a border or a line between columns comes next.
fn is_before_line(buffer: &Buffer, x: u16, y: u16) -> bool {
    let next = buffer.cell((x + 1, y)).and_then(|cell| cell.symbol().chars().next());
    next.is_some_and(|c| c == '|' || ('\u{2500}'..='\u{257F}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fenced(row: &str) -> String {
        let mut buffer = Buffer::with_lines([row]);
        keep_columns(&mut buffer);
        buffer.content().iter().map(|cell| cell.symbol()).collect()
    }

    #[test]
    fn parts_columns_and_leaves_sentences_alone() {
        assert_eq!(fenced("שלום    12"), format!("שלום {FENCE}  12"));
        assert_eq!(fenced("│ שלום 12, לא │ 3"), format!("│ שלום 12, לא{FENCE}│ 3"));
        assert_eq!(fenced("שלום    לא"), format!("שלום {FENCE}  לא"));
        assert_eq!(fenced("שלום    Sam 12"), "שלום    Sam 12");
        assert_eq!(fenced("שלום, Sam    12"), "שלום, Sam    12");
        assert_eq!(fenced("Alex    12"), "Alex    12");
    }

    #[test]
    fn no_fence_stands_under_a_wide_letter() {
        let mut buffer = Buffer::with_lines(["ب🏽   12"]);
        keep_columns(&mut buffer);
        let fences: Vec<usize> = (0..8).filter(|x| buffer.content()[*x].symbol() == FENCE).collect();
        assert_eq!(fences, [4]);
    }
}
