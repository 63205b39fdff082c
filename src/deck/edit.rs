//! Edits of a deck file that keep what its writer did: every byte that is not meant stays.
//!
//! [`ids`] writes missing ids, [`order`] puts keys in order and wraps long lists, [`value`] writes one
//! value in the head of a file. All read where things stand from the `layout` of a file that is TOML
//! throughout; they never print a value anew that is not meant.

pub mod ids;
mod layout;
pub mod order;
pub mod value;

use std::ops::Range;

use toml::de::DeTable;

use layout::Layout;

/// Where everything stands in `source`, or nothing if it is not TOML.
fn laid_out(source: &str) -> Option<Layout> {
    let text = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    DeTable::parse(text).ok().map(|_| Layout::of(source))
}

/// Makes changes that are sorted and do not overlap.
fn changed(source: &str, changes: Vec<(Range<usize>, String)>) -> String {
    let mut text = String::with_capacity(source.len() + changes.iter().map(|(_, new)| new.len()).sum::<usize>());
    let mut at = 0;
    for (range, new) in changes {
        text.push_str(&source[at..range.start]);
        text.push_str(&new);
        at = range.end;
    }
    text + &source[at..]
}

/// The line end that a text uses first.
fn line_end(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}
