//! Putting the keys of each card in one order, and long lists one entry a line.
//!
//! A comment goes with the key it stands above or behind; one that stands under a header with a
//! blank line behind it, or at the end of a card, stays. Values keep their spelling. Lists that have
//! line ends or comments in them already are left as they are.

use std::ops::Range;

use super::layout::{Entry, Node, Pair, Section, Sort};
use super::{changed, laid_out, line_end};
use crate::deck::fields;
use crate::text;

/// The most cells of a line with a list.
const LINE: usize = 100;

/// `source` in order; nothing if it is not TOML.
pub fn ordered(source: &str) -> Option<String> {
    let layout = laid_out(source)?;
    let sections = layout.sections.iter().filter_map(|section| section_in_order(source, section));
    Some(changed(source, sections.collect()))
}

/// Where the keys of a section stand, and their lines in order.
fn section_in_order(source: &str, section: &Section) -> Option<(Range<usize>, String)> {
    let whole = section.entries.first()?.lead..section.entries.last()?.end;
    let mut entries: Vec<&Entry> = section.entries.iter().collect();
    if section.is_card {
        entries.sort_by_key(|entry| rank(&entry.name));
    }
    let mut lines = String::new();
    for entry in entries {
        lines.push_str(&entry_in_order(source, entry, section.is_head && entry.name == "cards"));
        if !lines.ends_with('\n') {
            lines.push_str(line_end(source));
        }
    }
    if !source[whole.clone()].ends_with('\n') {
        lines.truncate(lines.trim_end_matches(['\r', '\n']).len());
    }
    Some((whole, lines))
}

/// Where a key of a card belongs; unknown ones come last.
fn rank(name: &str) -> usize {
    fields::CARD.iter().position(|field| field.name == name).unwrap_or(fields::CARD.len())
}

fn entry_in_order(source: &str, entry: &Entry, holds_cards: bool) -> String {
    let value = &source[entry.value.span.clone()];
    let before = &source[entry.lead..entry.value.span.start];
    let behind = &source[entry.value.span.end..entry.end];
    let line = &source[entry.start..entry.end];
    let new = match &entry.value.sort {
        Sort::Array(items) => {
            let item = |item: &Node| {
                if holds_cards { card_in_order(source, item) } else { source[item.span.clone()].to_owned() }
            };
            let is_long = !value.contains('\n') && text::width(line.trim_end()) > LINE;
            if is_long && items.len() > 1 {
                let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
                wrapped(items.iter().map(item), indent, line_end(source))
            } else {
                replaced(source, &entry.value, items.iter().map(|node| (node.span.clone(), item(node))))
            }
        }
        _ => value.to_owned(),
    };
    format!("{before}{new}{behind}")
}

/// One entry a line, as TOML 1.0 allows it.
fn wrapped(items: impl Iterator<Item = String>, indent: &str, end: &str) -> String {
    let lines: String = items.map(|item| format!("{indent}  {item},{end}")).collect();
    format!("[{end}{lines}{indent}]")
}

/// A card in a list with its keys in order.
fn card_in_order(source: &str, node: &Node) -> String {
    let Sort::Table(pairs) = &node.sort else { return source[node.span.clone()].to_owned() };
    if node.is_spread {
        return source[node.span.clone()].to_owned();
    }
    let mut sorted: Vec<&Pair> = pairs.iter().collect();
    sorted.sort_by_key(|pair| rank(&pair.name));
    let places = pairs.iter().zip(sorted);
    replaced(source, node, places.map(|(place, pair)| (place.span.clone(), source[pair.span.clone()].to_owned())))
}

/// A value with parts of it replaced.
fn replaced(source: &str, node: &Node, parts: impl Iterator<Item = (Range<usize>, String)>) -> String {
    let start = node.span.start;
    let parts = parts.map(|(span, new)| (span.start - start..span.end - start, new));
    changed(&source[node.span.clone()], parts.collect())
}
