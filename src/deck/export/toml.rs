//! The deck's own form, as a person would write it: keys in the order of the guide, lines of a
//! readable length, and the short form where every card is a plain question.

use std::fmt::Write;

use super::{Part, card_parts, deck_parts};
use crate::deck::Deck;
use crate::text::{Clean, width};

/// Lists longer than this have one entry a line.
const COLUMNS: usize = 100;

/// Writes `deck` as a deck file. Without `names_itself` the file's name will be its id.
pub fn toml(deck: &Deck, names_itself: bool) -> String {
    let mut text = String::new();
    for (name, part) in deck_parts(deck).filter(|(name, _)| names_itself || *name != "id") {
        write_key(&mut text, name, &part);
    }
    if let Some(texts) = plain_texts(deck) {
        text.push_str("\ncards = [\n");
        for card in texts {
            let _ = writeln!(text, "    {},", quoted(card));
        }
        text.push_str("]\n");
        return text;
    }
    for card in &deck.cards {
        text.push_str("\n[[cards]]\n");
        for (name, part) in card_parts(card) {
            write_key(&mut text, name, &part);
        }
    }
    text
}

/// The texts of the cards, where no card has more than one on one line.
fn plain_texts(deck: &Deck) -> Option<Vec<&Clean>> {
    let is_plain = |card: &_| card_parts(card).all(|(name, _)| name == "text");
    deck.cards.iter().map(|card| (is_plain(card) && !card.text.contains('\n')).then_some(&card.text)).collect()
}

fn write_key(text: &mut String, name: &str, part: &Part<'_>) {
    let value = match part {
        Part::Words(words) => quoted(words),
        Part::Depth(depth) => depth.number().to_string(),
        Part::True => "true".to_owned(),
        Part::List(items) => list(name, items),
    };
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{name} = {value}");
}

fn list(name: &str, items: &[Clean]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
    let line = format!("[{}]", items.join(", "));
    if width(name) + 3 + width(&line) <= COLUMNS { line } else { format!("[\n    {},\n]", items.join(",\n    ")) }
}

/// A string in the plainest quotes that hold it. Clean text has no control characters but line
/// feeds, so nothing else needs an escape.
fn quoted(text: &str) -> String {
    let needs_escape = text.contains(['"', '\\']);
    if text.contains('\n') {
        format!("\"\"\"\n{}\"\"\"", on_lines(text))
    } else if needs_escape && !text.contains('\'') {
        format!("'{text}'")
    } else {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    }
}

/// The inside of a string of several lines: a quote behind a quote is escaped, and one at the end.
fn on_lines(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    let mut is_behind_quote = false;
    while let Some(c) = characters.next() {
        let ends_string = c == '"' && (is_behind_quote || characters.peek().is_none());
        escaped.extend((c == '\\' || ends_string).then_some('\\'));
        escaped.push(c);
        is_behind_quote = c == '"' && !ends_string;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_plainest_quotes() {
        assert_eq!(quoted("plain"), r#""plain""#);
        assert_eq!(quoted(r#"say "yes""#), r#"'say "yes"'"#);
        assert_eq!(quoted(r#"don't say "yes""#), r#""don't say \"yes\"""#);
        assert_eq!(quoted("one\n\"\"\"two\""), "\"\"\"\none\n\"\\\"\"two\\\"\"\"\"");
    }
}
