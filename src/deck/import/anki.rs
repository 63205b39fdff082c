//! Anki's plain text: lines such as `#separator:tab` at the top, then a note a row. The first field
//! is the text, the others are follow-ups; columns for tags and decks say so at the top.

use std::collections::BTreeSet;

use ::csv::StringRecord;

use super::csv::{likely_separator, rows};
use super::gather::{Gather, Raw, card_key};
use super::{Fate, Remark, pieces};

/// What a line at the top may say.
const HEADERS: [&str; 11] = [
    "separator",
    "html",
    "tags",
    "columns",
    "notetype",
    "deck",
    "notetype column",
    "deck column",
    "tags column",
    "guid column",
    "if matches",
];

/// Whether a text begins as Anki's files do.
pub fn has_header(text: &str) -> bool {
    text.lines().next().and_then(header).is_some()
}

/// Whether every line that says something has a tab, as in exports of older versions.
pub fn has_tabs_throughout(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).peekable();
    lines.peek().is_some() && lines.all(|line| line.trim_end().contains('\t'))
}

fn header(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.strip_prefix('#')?.split_once(':')?;
    HEADERS.contains(&key.trim()).then_some((key.trim(), value))
}

/// What the lines at the top said.
#[derive(Default)]
struct Head {
    separator: Option<u8>,
    is_html: Option<bool>,
    tags: Vec<String>,
    names: Vec<String>,
    deck: Option<String>,
    tags_column: Option<usize>,
    deck_column: Option<usize>,
    /// Columns that mean something to Anki only.
    passed_over: BTreeSet<usize>,
}

/// Reads a card a row.
pub fn read(text: &str, gather: &mut Gather) {
    let head = head(text);
    let body: String = text.lines().skip_while(|line| line.starts_with('#')).take(1).collect();
    let separator = head.separator.unwrap_or_else(|| if body.contains('\t') { b'\t' } else { likely_separator(&body) });
    let rows = rows(text, separator, Some(b'#'), 0, gather);
    if !head.passed_over.is_empty() {
        gather.note(1, Fate::LeftOut, Remark::AnkiColumns);
    }
    let columns: Vec<Option<&'static str>> = columns(&head, rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0));
    let mut decks = Vec::new();
    for (line, row) in &rows {
        let deck = head.deck_column.and_then(|column| row.get(column)).unwrap_or_default();
        if let Some(card) = card(*line, row, &head, &columns, gather) {
            gather.card(&if deck.is_empty() { card } else { card.with("theme", last_part(deck)) });
            decks.push(deck);
        }
    }
    decks.dedup();
    if let Some(deck) = head.deck.as_deref().or(if decks.len() == 1 { decks.first().copied() } else { None })
        && gather.lacks_title()
    {
        gather.deck_part(1, "title", last_part(deck));
    }
    if decks.len() == 1 {
        gather.cards().iter_mut().for_each(|card| card.theme = None);
    }
}

fn head(text: &str) -> Head {
    let mut head = Head::default();
    for (key, value) in text.lines().take_while(|line| line.starts_with('#')).filter_map(header) {
        let column = value.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match key {
            "separator" => head.separator = separator(value),
            "html" => head.is_html = Some(value.trim() == "true"),
            "tags" => head.tags = value.split_whitespace().map(str::to_owned).collect(),
            "columns" => {
                let separator = char::from(head.separator.unwrap_or(b'\t'));
                head.names = value.split(separator).map(|name| name.trim_matches('"').to_owned()).collect();
            }
            "deck" => head.deck = Some(value.trim().to_owned()),
            "deck column" => head.deck_column = column,
            "tags column" => head.tags_column = column,
            "notetype column" | "guid column" => head.passed_over.extend(column),
            _ => {}
        }
    }
    head
}

fn separator(value: &str) -> Option<u8> {
    match value.trim().to_lowercase().as_str() {
        "tab" | "\\t" => Some(b'\t'),
        "comma" => Some(b','),
        "semicolon" => Some(b';'),
        "space" => Some(b' '),
        "pipe" => Some(b'|'),
        "colon" => Some(b':'),
        word if word.len() == 1 => word.bytes().next(),
        // The tab itself may stand behind the colon.
        _ => value.starts_with('\t').then_some(b'\t'),
    }
}

/// The key of each column; none where it is not a field of the note.
fn columns(head: &Head, count: usize) -> Vec<Option<&'static str>> {
    let is_field = |column: &usize| {
        head.tags_column != Some(*column) && head.deck_column != Some(*column) && !head.passed_over.contains(column)
    };
    let named = |column: usize| head.names.get(column).and_then(|name| card_key(name));
    let fields: Vec<usize> = (0..count).filter(is_field).collect();
    let text = fields.iter().copied().find(|column| named(*column) == Some("text")).or(fields.first().copied());
    (0..count)
        .map(|column| match () {
            () if Some(column) == text => Some("text"),
            () if !fields.contains(&column) => None,
            () => named(column).filter(|key| *key != "text").or(Some("follow_ups")),
        })
        .collect()
}

fn card(
    line: usize,
    row: &StringRecord,
    head: &Head,
    columns: &[Option<&'static str>],
    gather: &mut Gather,
) -> Option<Raw> {
    let mut card = head.tags.iter().fold(Raw::new(line), |card, tag| card.with("tags", tag));
    let tags = head.tags_column.and_then(|column| row.get(column)).unwrap_or_default();
    card = tags.split_whitespace().fold(card, |card, tag| card.with("tags", tag));
    for (key, field) in columns.iter().zip(row) {
        let Some(key) = key else { continue };
        let words = plain_words(line, field, head.is_html, gather);
        if *key == "text" && field.contains("{{c") {
            let (sentence, has_gap) = without_clozes(&words);
            card = card.with("text", sentence);
            if has_gap {
                card = card.with("kind", "sentence");
                gather.note_once(line, Fate::LeftOut, Remark::ClozeWords);
            }
        } else if *key == "follow_ups" {
            let answers = pieces(&words);
            if !answers.is_empty() {
                gather.note_once(line, Fate::Changed, Remark::FieldsAreFollowUps);
            }
            card = answers.into_iter().fold(card, |card, answer| card.with("follow_ups", answer));
        } else {
            card = card.with(key, words);
        }
    }
    (card.has_text() || row.iter().any(|field| !field.trim().is_empty())).then_some(card)
}

fn last_part(deck: &str) -> &str {
    deck.rsplit("::").next().unwrap_or(deck)
}

/// A field without HTML and without sounds and pictures.
fn plain_words(line: usize, field: &str, is_html: Option<bool>, gather: &mut Gather) -> String {
    let looks_like_html = || ["<br", "<div", "<img", "&nbsp;"].iter().any(|tag| field.contains(tag));
    let mut words = field.to_owned();
    if is_html.unwrap_or_else(looks_like_html) {
        if field.contains("<img") {
            gather.note(line, Fate::LeftOut, Remark::Picture);
        }
        words = without_html(&words);
    }
    let (words, had_sounds) = without_sounds(&words);
    if had_sounds {
        gather.note(line, Fate::LeftOut, Remark::Sound);
    }
    words
}

/// Text without `[sound:name.mp3]`, and whether there was any.
fn without_sounds(text: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("[sound:") {
        let Some((_, after)) = behind.split_once(']') else { break };
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    let had_sounds = kept.len() < text.len();
    (kept, had_sounds)
}

/// Text with `{{c1::word::hint}}` replaced by dots, and whether there was any.
fn without_clozes(text: &str) -> (String, bool) {
    let mut sentence = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("{{c") {
        let Some((_, after)) = behind.split_once("}}").filter(|(inside, _)| inside.contains("::")) else { break };
        sentence.push_str(before);
        sentence.push_str("...");
        rest = after;
    }
    let has_gap = rest.len() < text.len();
    sentence.push_str(rest);
    (sentence, has_gap)
}

/// The words of a piece of HTML: tags go, blocks and breaks become line ends, entities characters.
fn without_html(html: &str) -> String {
    let mut words = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        words.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((character, after)) = entity(rest) {
            words.push(character);
            rest = after;
        } else if let Some((name, after)) = tag(rest) {
            let hidden = ["script", "style"].contains(&name.as_str());
            rest = if hidden { behind_end_of(&name, after) } else { after };
            let parts = ["br", "div", "p", "li", "ul", "ol", "/div", "/p", "/li", "tr", "h1", "h2", "h3", "hr"];
            if parts.contains(&name.as_str()) && !words.ends_with('\n') {
                words.push('\n');
            }
            words.push_str(if name == "li" { "- " } else { "" });
        } else {
            words.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    words.push_str(rest);
    words
}

/// The name of the tag at the start of `html` and what stands behind it.
fn tag(html: &str) -> Option<(String, &str)> {
    let inside = html.strip_prefix('<')?;
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
        return None;
    }
    if let Some(comment) = inside.strip_prefix("!--") {
        return Some(("!".to_owned(), comment.split_once("-->").map_or("", |(_, after)| after)));
    }
    // A tag that does not end before the next one begins is none.
    let end = inside.find(['<', '>']).filter(|end| inside[*end..].starts_with('>'))?;
    let (inside, after) = (&inside[..end], &inside[end + 1..]);
    let end = inside[1..].find(|c: char| !c.is_ascii_alphanumeric()).map_or(inside.len(), |end| end + 1);
    Some((inside[..end].to_ascii_lowercase(), after))
}

/// What stands behind the hidden content of a tag; nothing, if it has no end.
fn behind_end_of<'a>(name: &str, html: &'a str) -> &'a str {
    let ends = |at: &usize| {
        html.as_bytes()[at + 2..].get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()))
    };
    html.match_indices("</").map(|(at, _)| at).find(ends).map_or("", |at| &html[at..])
}

/// The character of the entity at the start of `html` and what stands behind it.
fn entity(html: &str) -> Option<(char, &str)> {
    let end = html.bytes().take(10).position(|byte| byte == b';')?;
    let (name, after) = (html.get(1..end).filter(|_| html.starts_with('&'))?, &html[end + 1..]);
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => match name.strip_prefix('#')? {
            hex if hex.starts_with(['x', 'X']) => number(&hex[1..], 16)?,
            digits => number(digits, 10)?,
        },
    };
    Some((character, after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Clean;

    #[test]
    fn html_becomes_words() {
        for (html, words) in [
            ("a<br>b<br/>c", "a\nb\nc"),
            ("<div>one</div><div>two &amp; three</div>", "\none\ntwo & three\n"),
            ("x<!-- no -->y<script>alert(1)</script>z", "xyz"),
            ("1 < 2 && 3 > 2 &#x2014; &unknown;", "1 < 2 && 3 > 2 \u{2014} &unknown;"),
            ("a<style>b", "a"),
            ("a<!-- b", "a"),
            ("<SCRIPT></Script>a<i <b>c", "a<i c"),
            ("<b", "<b"),
            (";&;&#;", ";&;&#;"),
            ("é<ü>", "é<ü>"),
        ] {
            assert_eq!(without_html(html), words, "{html}");
        }
        assert_eq!(without_clozes("I like {{c1::tea::drink}} and {{c2"), ("I like ... and {{c2".to_owned(), true));
        assert!(Clean::new(&without_html("&#27;[2J")).is_err(), "the gate behind it must see what entities hide");
    }
}
