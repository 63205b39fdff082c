//! Every key of a deck file, with what it means and what it may hold: the one list that the
//! parser's "did you mean", the unknown-key warning, the [schema](super::schema), `okdeck deck fmt`
//! and the guide for deck writers read.

use super::{Depth, Kind, Place, Turn};

/// One key of a deck or of a card.
#[derive(Debug)]
pub struct Field {
    /// The key as written.
    pub name: &'static str,
    /// What it means, in one line.
    pub meaning: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Values as written in a file; the first is the one to show where there is room for one.
    pub examples: &'static [&'static str],
    /// Whether a deck or card cannot be without it.
    pub is_required: bool,
    /// The kinds of card that use it; empty where all do.
    pub kinds: &'static [&'static str],
}

/// What a key may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text shown on one line.
    Line,
    /// A text that may have several lines.
    Words,
    /// `a` to `z`, `0` to `9` and hyphens.
    Slug,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A number from 1 to 3, or its word.
    Depth,
    /// A span such as `90s`.
    Timer,
    /// A BCP 47 tag.
    Language,
    /// `true` or `false`.
    Truth,
    /// A list of texts, each shown on one line.
    Texts,
    /// The version of the format.
    Version,
    /// The cards.
    Cards,
}

impl Shape {
    /// What to write, in a few words.
    pub fn written(self) -> String {
        let one_of = |words: &[&str]| format!("one of {}", words.join(", "));
        match self {
            Self::Line | Self::Words => "text in quotes".to_owned(),
            Self::Slug => "a slug: a to z, 0 to 9, hyphens".to_owned(),
            Self::Word(words) => one_of(words),
            Self::Depth => format!("1, 2 or 3, or {}", one_of(Depth::NAMES)),
            Self::Timer => "a span: 90s, 2m or 1m30s, a day at most".to_owned(),
            Self::Language => "a tag such as en or pt-BR".to_owned(),
            Self::Truth => "true or false".to_owned(),
            Self::Texts => "a list of texts, 99 at most".to_owned(),
            Self::Version => "the number 1".to_owned(),
            Self::Cards => "a list of texts and tables, or [[cards]]".to_owned(),
        }
    }
}

const fn field(name: &'static str, meaning: &'static str, shape: Shape, examples: &'static [&'static str]) -> Field {
    Field { name, meaning, shape, examples, is_required: false, kinds: &[] }
}

impl Field {
    /// Whether a card of `kind` uses the key.
    pub fn is_used_by(&self, kind: &Kind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind.name())
    }

    const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    const fn only_for(mut self, kinds: &'static [&'static str]) -> Self {
        self.kinds = kinds;
        self
    }
}

/// The keys of a deck, in the order a writer should use.
pub const DECK: &[Field] = &[
    field("schema", "version of the deck format, 1", Shape::Version, &["1"]),
    field("id", "names the deck; else the file's name", Shape::Slug, &["\"our-road-trip\""]),
    field("title", "the title; the one key a deck must have", Shape::Line, &["\"Our Road Trip\""]).required(),
    field("description", "what the deck is for", Shape::Words, &["\"Cards for the long way home.\""]),
    field("how_to", "one line shown before the first card", Shape::Line, &["\"Take turns to answer first.\""]),
    field("topic", "a slug that groups decks", Shape::Slug, &["\"travel\""]),
    field("language", "BCP 47 tag of the cards' language", Shape::Language, &["\"en\"", "\"de\"", "\"pt-BR\""]),
    field("authors", "list of names", Shape::Texts, &["[\"Alex\", \"Sam\"]"]),
    field("license", "license of the words", Shape::Line, &["\"CC-BY-4.0\""]),
    field("safety_note", "true: show the short safety note before the first card", Shape::Truth, &["true"]),
    field(
        "notice",
        "a line of the author's own, shown with the safety note",
        Shape::Words,
        &["\"The third card is a sad one.\""],
    ),
    field(
        "cards",
        "the cards: texts, tables or both",
        Shape::Cards,
        &["[\"Which town would you like to see again?\", { text = \"What made you laugh today?\", depth = 2 }]"],
    )
    .required(),
];

/// The keys of a card, in the order a writer should use.
pub const CARD: &[Field] = &[
    field(
        "id",
        "a slug, unique in the deck; keeps progress through a rewording",
        Shape::Slug,
        &["\"town-to-see-again\""],
    ),
    field(
        "kind",
        "question (default), sentence, action, scale, choice, guess or pause",
        Shape::Word(&Kind::NAMES),
        &["\"question\"", "\"scale\""],
    ),
    field("depth", "1 light (default), 2 warm, 3 deep", Shape::Depth, &["1", "2", "3", "\"warm\""]),
    field("theme", "what the card is about inside its deck", Shape::Line, &["\"places\""]),
    field(
        "place",
        "opening or closing; else in the middle",
        Shape::Word(Place::NAMES),
        &["\"opening\"", "\"closing\""],
    ),
    field(
        "text",
        "the sentence; the one key a card must have",
        Shape::Words,
        &["\"Which town would you like to see again?\""],
    )
    .required(),
    field("low", "what 0 means", Shape::Line, &["\"running on empty\""]).only_for(&["scale"]),
    field("high", "what 10 means", Shape::Line, &["\"fully charged\""]).only_for(&["scale"]),
    field(
        "options",
        "two or more to pick from",
        Shape::Texts,
        &["[\"The window\", \"The aisle\", \"Something else\"]"],
    )
    .only_for(&["choice"]),
    field("follow_ups", "what the listener may ask next", Shape::Texts, &["[\"Who was with you?\"]"]),
    field("alt", "another way to do it", Shape::Words, &["\"Or say it from where you sit.\""])
        .only_for(&["action", "pause"]),
    field("timer", "a clock: 90s, 2m or 1m30s", Shape::Timer, &["\"90s\"", "\"2m\"", "\"1m30s\""]),
    field(
        "turn",
        "each (default), one or together",
        Shape::Word(Turn::NAMES),
        &["\"each\"", "\"one\"", "\"together\""],
    ),
    field("floor", "true: offer speaker-listener order", Shape::Truth, &["true"]),
    field("tags", "words to find the card by", Shape::Texts, &["[\"travel\", \"memories\"]"]),
    field("angle", "the author's own note; never shown", Shape::Words, &["\"a place they share\""]),
];

/// The names of the keys of a deck.
pub static DECK_NAMES: [&str; DECK.len()] = names(DECK);

/// The names of the keys of a card.
pub static CARD_NAMES: [&str; CARD.len()] = names(CARD);

const fn names<const COUNT: usize>(fields: &[Field]) -> [&'static str; COUNT] {
    let mut names = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        names[at] = fields[at].name;
        at += 1;
    }
    names
}

/// The key of a card called `name`.
pub fn of_card(name: &str) -> Option<&'static Field> {
    CARD.iter().find(|field| field.name == name)
}

/// Whether a card of `kind` uses the key called `name`.
pub fn is_used(name: &str, kind: &Kind) -> bool {
    of_card(name).is_none_or(|field| field.is_used_by(kind))
}
