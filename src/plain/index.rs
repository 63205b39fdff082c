//! Tonight's cards.

use super::page::{List, Page};
use crate::app::index::{Entry, Index};
use crate::app::keymap::Scope;
use crate::words;

/// How many cards are said at once; words narrow it.
const ROWS: usize = 40;

/// The list, as far as it matches what is looked for. The numbers are those of the evening.
pub fn page(index: &Index) -> Page {
    let mut page = Page::new(Scope::Index, index.find.text()).say(format!("{}.", index.title));
    if index.found().len() == 0 {
        page = page.say(words::nothing_found());
    }
    let here = index.entry(index.cursor.at).map(row).unwrap_or_default();
    let left = index.found().len().saturating_sub(ROWS);
    page.list = Some(List { at: index.cursor.at, here: vec![here], rows: rows(index), left });
    page
}

/// The rows that are said at once. Cards that keep their words are said together.
fn rows(index: &Index) -> Vec<Vec<String>> {
    let shown: Vec<&Entry> = index.found().take(ROWS).collect();
    let told = shown.chunk_by(|one, next| one.text.is_none() && next.text.is_none()).map(|together| match together {
        [first, .., last] => words::plain::rows(first.place, last.place, &words::still_to_come()),
        rows => rows.iter().map(|entry| row(entry)).collect(),
    });
    told.map(|line| vec![line]).collect()
}

fn row(entry: &Entry) -> String {
    words::plain::row(entry.place, &self::entry(entry))
}

fn entry(entry: &Entry) -> String {
    let text = entry.text.as_ref().map_or_else(words::still_to_come, ToString::to_string);
    let signs = [(entry.is_starred, words::a_star()), (entry.has_note, words::a_note())];
    let signs = signs.into_iter().filter(|(on, _)| *on).map(|(_, word)| word);
    let signs: Vec<String> = words::mark(entry.mark).into_iter().chain(signs).collect();
    if signs.is_empty() { text } else { format!("{text} ({})", signs.join(", ")) }
}
