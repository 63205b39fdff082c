//! Decks as plain structs: what `toml` makes of one by itself, to measure the parser against.
#![expect(dead_code, reason = "they are only filled")]

use serde::Deserialize;

/// A deck.
#[derive(Debug, Deserialize)]
pub struct Deck {
    title: String,
    description: Option<String>,
    cards: Vec<Card>,
}

/// A card.
#[derive(Debug, Deserialize)]
pub struct Card {
    id: Option<String>,
    text: String,
    depth: Option<u8>,
    theme: Option<String>,
    #[serde(default)]
    follow_ups: Vec<String>,
}
