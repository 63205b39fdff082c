//! Markdown: the title, a heading a theme, an item a card, an item under it a follow-up. All other
//! keys are items that begin with the key in italics, so that the page reads well and comes back whole.

use std::fmt::Write;

use super::{Part, card_parts, deck_parts};
use crate::deck::{Card, Deck};

/// Keys whose values are one word, together on one line.
const SHORT: [&str; 7] = ["id", "kind", "depth", "place", "timer", "turn", "floor"];

/// Writes `deck` as Markdown.
pub fn markdown(deck: &Deck) -> String {
    let mut text = format!("# {}\n\n", escaped(&deck.title, ""));
    if let Some(description) = &deck.description {
        let _ = writeln!(text, "{}\n", escaped(description, ""));
    }
    for (name, part) in deck_parts(deck).filter(|(name, _)| !["title", "description"].contains(name)) {
        write_items(&mut text, "", name, &part);
    }
    let mut theme = None;
    for card in &deck.cards {
        if theme != card.theme.as_ref() {
            match &card.theme {
                Some(theme) => _ = write!(text, "\n## {}\n", escaped(theme, "")),
                None => text.push_str("\n***\n"),
            }
            theme = card.theme.as_ref();
        }
        text.push('\n');
        write_card(&mut text, card);
    }
    text
}

fn write_card(text: &mut String, card: &Card) {
    let _ = writeln!(text, "- {}", escaped(&card.text, "  "));
    let (short, long): (Vec<_>, Vec<_>) = card_parts(card)
        .filter(|(name, _)| !["text", "theme"].contains(name))
        .partition(|(name, _)| SHORT.contains(name));
    for (name, part) in &long {
        write_items(text, "  ", name, part);
    }
    if !short.is_empty() {
        let short: Vec<String> = short.iter().map(|(name, part)| format!("*{name}:* {}", word(part))).collect();
        let _ = writeln!(text, "  - {}", short.join(", "));
    }
}

/// One item, or for a list one item an entry. A follow-up needs no name.
fn write_items(text: &mut String, indent: &str, name: &str, part: &Part<'_>) {
    let inner = format!("{indent}  ");
    let Part::List(items) = part else {
        let _ = writeln!(text, "{indent}- *{}:* {}", name.replace('_', " "), escaped(word(part), &inner));
        return;
    };
    for item in *items {
        let item = escaped(item, &inner);
        let _ = match name {
            "follow_ups" => writeln!(text, "{indent}- {item}"),
            name => writeln!(text, "{indent}- *{}:* {item}", name.strip_suffix('s').unwrap_or(name)),
        };
    }
}

fn word<'a>(part: &'a Part<'_>) -> &'a str {
    match part {
        Part::Words(words) => words,
        Part::Depth(depth) => depth.name(),
        Part::True => "true",
        Part::List(_) => unreachable!("lists are written item by item"),
    }
}

/// Text in which nothing is markup any more. A line end becomes a hard break, with `indent` before
/// the next line; spaces at the ends of a line, which Markdown drops, become entities.
pub fn escaped(text: &str, indent: &str) -> String {
    text.split('\n').map(escaped_line).collect::<Vec<_>>().join(&format!("\\\n{indent}"))
}

fn escaped_line(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let last = line.chars().count().saturating_sub(1);
    for (i, c) in line.chars().enumerate() {
        let is_markup = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~');
        let starts_block = i == 0 && matches!(c, '+' | '-' | '=' | ':');
        // `Q:` at the start of a line begins a card in files of hashcards.
        let is_mark = i == 1 && c == ':';
        let ends_number = i > 0 && i == digits && matches!(c, '.' | ')');
        match c {
            ' ' if i == 0 || i == last => escaped.push_str("&#32;"),
            _ => {
                escaped.extend((is_markup || starts_block || is_mark || ends_number).then_some('\\'));
                escaped.push(c);
            }
        }
    }
    escaped
}
