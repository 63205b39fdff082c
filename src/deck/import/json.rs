//! JSON: an array of texts or objects, or an object with such an array in it: a deck as we export
//! it, or lists whose names are the themes.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::value::RawValue;

use super::gather::{Gather, Raw, card_key, deck_key};
use super::{Fate, Lines, Remark};

/// Names of lists that say nothing about their cards.
const PLAIN_NAMES: [&str; 6] = ["cards", "questions", "prompts", "items", "data", "entries"];

/// Reads the cards.
pub fn read(text: &str, gather: &mut Gather) {
    let mut reader = Reader { text, lines: Lines::of(text), gather };
    if let Err(error) = reader.whole() {
        gather.note(error.line().max(1), Fate::LeftOut, Remark::NoJson { column: error.column() });
    }
}

struct Reader<'a> {
    text: &'a str,
    lines: Lines,
    gather: &'a mut Gather,
}

impl<'a> Reader<'a> {
    fn whole(&mut self) -> serde_json::Result<()> {
        let whole: &RawValue = serde_json::from_str(self.text)?;
        if is_array(whole) {
            return self.cards(whole, None);
        }
        if !whole.get().starts_with('{') {
            self.gather.note(self.line(whole), Fate::LeftOut, Remark::NoCards);
            return Ok(());
        }
        let keys: BTreeMap<String, &RawValue> = serde_json::from_str(whole.get())?;
        let mut keys: Vec<(String, &RawValue)> = keys.into_iter().collect();
        keys.sort_by_key(|(_, value)| self.place(value));
        for (name, value) in keys {
            let line = self.line(value);
            match deck_key(&name) {
                Some(key) => values(serde_json::from_str(value.get())?)
                    .iter()
                    .for_each(|value| self.gather.deck_part(line, key, value)),
                None if name == "$schema" => {}
                None if is_array(value) => {
                    let theme = Some(name.as_str()).filter(|name| !PLAIN_NAMES.contains(&name.to_lowercase().as_str()));
                    self.cards(value, theme)?;
                }
                None => self.gather.unknown(line, &name),
            }
        }
        Ok(())
    }

    fn cards(&mut self, list: &'a RawValue, theme: Option<&str>) -> serde_json::Result<()> {
        let items: Vec<&RawValue> = serde_json::from_str(list.get())?;
        for item in items {
            let line = self.line(item);
            let mut card = theme.map_or(Raw::new(line), |theme| Raw::new(line).with("theme", theme));
            match serde_json::from_str(item.get())? {
                Value::String(text) => card = card.with("text", text),
                Value::Object(keys) => {
                    for (name, value) in keys {
                        match card_key(&name) {
                            Some(key) => card = values(value).into_iter().fold(card, |card, v| card.with(key, v)),
                            None => self.gather.unknown(line, &name),
                        }
                    }
                }
                _ => {
                    self.gather.note(line, Fate::LeftOut, Remark::NoCard);
                    continue;
                }
            }
            self.gather.card(&card);
        }
        Ok(())
    }

    fn line(&self, part: &RawValue) -> usize {
        self.lines.at(self.place(part))
    }

    /// Where a part begins. It is borrowed from the text itself, so this is the distance of the two.
    fn place(&self, part: &RawValue) -> usize {
        (part.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }
}

fn is_array(value: &RawValue) -> bool {
    value.get().starts_with('[')
}

/// What a value says, as words: one for a plain value, one an entry for a list.
fn values(value: Value) -> Vec<String> {
    match value {
        Value::Null | Value::Object(_) => Vec::new(),
        Value::Bool(truth) => vec![truth.to_string()],
        Value::Number(number) => vec![number.to_string()],
        Value::String(text) => vec![text],
        Value::Array(items) => items.into_iter().filter(|item| !item.is_array()).flat_map(values).collect(),
    }
}
