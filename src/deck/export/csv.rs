//! CSV: a row of names, then a row a card. Spreadsheets take a cell that begins with `=`, `+`, `-`
//! or `@` for a formula, so such a cell begins with an apostrophe, which import takes away again.

use super::{Part, card_part, card_parts};
use crate::deck::{Deck, fields};
use crate::text::Clean;

/// Writes the cards of `deck` as CSV. What is said of the deck itself has no place in it.
pub fn csv(deck: &Deck) -> String {
    let used = |name: &&str| {
        ["kind", "depth", "text"].contains(name) || deck.cards.iter().any(|card| card_part(card, name).is_some())
    };
    let columns: Vec<&str> = fields::CARD_NAMES.into_iter().filter(used).collect();
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let in_memory = "writing rows of one length to memory cannot fail";
    writer.write_record(&columns).expect(in_memory);
    for card in &deck.cards {
        let mut cells = vec![String::new(); columns.len()];
        for (name, part) in card_parts(card) {
            let column = columns.iter().position(|column| *column == name).expect("every used key has a column");
            cells[column] = harmless(cell(&part));
        }
        writer.write_record(&cells).expect(in_memory);
    }
    let bytes = writer.into_inner().expect(in_memory);
    String::from_utf8(bytes).expect("rows of text are text")
}

fn cell(part: &Part<'_>) -> String {
    match part {
        Part::Words(words) => words.clone().into_owned(),
        Part::Depth(depth) => depth.name().to_owned(),
        Part::True => "true".to_owned(),
        Part::List(items) => lines(items),
    }
}

/// One entry a line. A single entry that could be read as several ends with a line end, so that
/// import divides the cell there and nowhere else.
fn lines(items: &[Clean]) -> String {
    let lines = items.iter().map(Clean::as_str).collect::<Vec<_>>().join("\n");
    if lines.contains(['|', ';']) && !lines.contains('\n') { lines + "\n" } else { lines }
}

fn harmless(cell: String) -> String {
    if is_formula(&cell) { format!("'{cell}") } else { cell }
}

/// Whether a spreadsheet would take a cell for a formula, or import would take an apostrophe away.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Whether the first apostrophe of a cell only makes it harmless.
pub fn is_made_harmless(cell: &str) -> bool {
    cell.starts_with('\'') && is_formula(cell)
}
