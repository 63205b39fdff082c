//! Large type: a bitmap font of eight by eight points, drawn four by four cells with quadrants.

use font8x8::{BASIC_FONTS, LATIN_FONTS, UnicodeFonts};

use crate::text;

/// Cells of one large letter in each direction.
pub const CELLS: usize = 4;

/// The quadrants, by bits: upper left, upper right, lower left, lower right.
const QUADRANTS: [char; 16] = [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// The fewest letters of a line that is not a word.
const FEWEST: usize = 20;

/// Why words are not shown in large type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The signs in use have no quadrants.
    Signs,
    /// The font lacks one of the letters.
    Letters,
    /// They do not fit.
    Room,
}

/// The words in large type, balanced to at most `width` by `height` cells, and as narrow as they can
/// be. An empty row parts the lines where there is room.
pub fn lines(words: &str, width: usize, height: usize) -> Result<Vec<String>, Unfit> {
    if words.chars().any(|c| glyph(c).is_none()) {
        return Err(Unfit::Letters);
    }
    let most = width / CELLS;
    let longest = words.split_whitespace().map(text::width).max().unwrap_or_default();
    if longest > most {
        return Err(Unfit::Room);
    }
    let broken = |letters: usize, gap: usize| {
        let lines = text::wrap_balanced(words, letters);
        (lines.len() * (CELLS + gap) <= height + gap).then_some((lines, gap))
    };
    let airy = (longest.max(FEWEST).min(most)..=most).find_map(|letters| broken(letters, 1));
    let (lines, gap) = airy.or_else(|| broken(most, 0)).ok_or(Unfit::Room)?;
    let rows = lines.iter().flat_map(|line| drawn(line).into_iter().chain(std::iter::repeat_n(String::new(), gap)));
    Ok(rows.take(lines.len() * (CELLS + gap) - gap).collect())
}

fn drawn(line: &str) -> [String; CELLS] {
    let glyphs: Vec<[u8; 8]> = line.chars().filter_map(glyph).collect();
    std::array::from_fn(|row| glyphs.iter().flat_map(|glyph| cells(glyph, row)).collect())
}

/// The four cells of one row of a letter.
fn cells(glyph: &[u8; 8], row: usize) -> impl Iterator<Item = char> {
    let (upper, lower) = (glyph[2 * row], glyph[2 * row + 1]);
    (0..CELLS).map(move |column| {
        let pair = |bits: u8| usize::from(bits >> (2 * column) & 3);
        QUADRANTS[pair(upper) | pair(lower) << 2]
    })
}

fn glyph(c: char) -> Option<[u8; 8]> {
    let plain = match c {
        '\n' => ' ',
        '’' => '\'',
        c => c,
    };
    BASIC_FONTS.get(plain).or_else(|| LATIN_FONTS.get(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_letters_of_four_by_four_cells() {
        let lines = lines("Hi", 8, 4).expect("it fits");
        assert_eq!(lines, ["█ █  ▀  ", "█▄█ ▝█  ", "█ █  █  ", "▀ ▀ ▝▀▘ "].map(str::to_owned));
        assert!(super::lines("日本", 80, 24) == Err(super::Unfit::Letters));
        assert!(super::lines("Hello there", 20, 4) == Err(super::Unfit::Room));
    }
}
