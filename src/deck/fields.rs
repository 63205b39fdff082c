//! Every key of a deck file, with what it means: the one list that the parser's "did you mean",
//! the unknown-key warning and the guide for deck writers read.

use super::Kind;

/// One key of a deck or of a card.
#[derive(Debug)]
pub struct Field {
    /// The key as written.
    pub name: &'static str,
    /// What it means, in one line.
    pub meaning: &'static str,
    /// The kinds of card that use it; empty where all do.
    pub kinds: &'static [&'static str],
}

const fn field(name: &'static str, meaning: &'static str) -> Field {
    Field { name, meaning, kinds: &[] }
}

/// The keys of a deck, in the order a writer should use.
pub const DECK: &[Field] = &[
    field("schema", "version of the deck format, 1"),
    field("id", "names the deck; else the file's name"),
    field("title", "the title; the one key a deck must have"),
    field("description", "what the deck is for"),
    field("how_to", "one line shown before the first card"),
    field("topic", "a slug that groups decks"),
    field("language", "BCP 47 tag of the cards' language"),
    field("authors", "list of names"),
    field("license", "license of the words"),
    field("safety_note", "true: show the short safety note before the first card"),
    field("notice", "a line of the author's own, shown with the safety note"),
    field("cards", "the cards: texts, tables or both"),
];

/// The keys of a card, in the order a writer should use.
pub const CARD: &[Field] = &[
    field("id", "a slug, unique in the deck; keeps progress through a rewording"),
    field("kind", "question (default), sentence, action, scale, choice, guess or pause"),
    field("depth", "1 light (default), 2 warm, 3 deep"),
    field("theme", "what the card is about inside its deck"),
    field("place", "opening or closing; else in the middle"),
    field("text", "the sentence; the one key a card must have"),
    Field { name: "low", meaning: "what 0 means", kinds: &["scale"] },
    Field { name: "high", meaning: "what 10 means", kinds: &["scale"] },
    Field { name: "options", meaning: "two or more to pick from", kinds: &["choice"] },
    field("follow_ups", "what the listener may ask next"),
    Field { name: "alt", meaning: "another way to do it", kinds: &["action", "pause"] },
    field("timer", "a clock: 90s, 2m or 1m30s"),
    field("turn", "each (default), one or together"),
    field("floor", "true: offer speaker-listener order"),
    field("tags", "words to find the card by"),
    field("angle", "the author's own note; never shown"),
];

/// The names in a list of keys.
pub fn names(fields: &'static [Field]) -> impl Iterator<Item = &'static str> {
    fields.iter().map(|field| field.name)
}

/// The kinds of card that use the key called `name`; empty where all do.
pub fn kinds_that_use(name: &str) -> &'static [&'static str] {
    CARD.iter().find(|field| field.name == name).map_or(&[], |field| field.kinds)
}

/// Whether a card of `kind` uses the key called `name`.
pub fn is_used(name: &str, kind: &Kind) -> bool {
    let kinds = kinds_that_use(name);
    kinds.is_empty() || kinds.contains(&kind.name())
}
