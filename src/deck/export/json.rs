//! JSON: one object with the keys of a deck file, in their order.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Part, card_parts, deck_parts};
use crate::deck::{Card, Deck};
use crate::text::Clean;

/// Writes `deck` as JSON.
pub fn json(deck: &Deck) -> String {
    serde_json::to_string_pretty(&Whole(deck)).expect("keys and values of a deck are JSON") + "\n"
}

struct Whole<'a>(&'a Deck);

struct One<'a>(&'a Card);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, part) in deck_parts(self.0) {
            map.serialize_entry(name, &part)?;
        }
        map.serialize_entry("cards", &self.0.cards.iter().map(One).collect::<Vec<_>>())?;
        map.end()
    }
}

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(card_parts(self.0))
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Words(words) => serializer.serialize_str(words),
            Self::Depth(depth) => serializer.serialize_u8(depth.number()),
            Self::True => serializer.serialize_bool(true),
            Self::List(items) => serializer.collect_seq(items.iter().map(Clean::as_str)),
        }
    }
}
