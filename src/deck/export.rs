//! A deck in other forms: Markdown, CSV, JSON, and a page of cards to print and cut out.
//!
//! Every form is made from the same list of parts, in the order of [`fields`], so none of them can
//! forget a key. [`import`](super::import) reads Markdown, CSV and JSON back.

mod csv;
mod html;
mod json;
mod markdown;
mod toml;

use std::borrow::Cow;

use super::parse::written_duration;
use super::{Card, Deck, Depth, Kind, Place, Slug, Turn, fields};
use crate::text::Clean;

pub use self::csv::csv;
pub use html::{Labels, Paper, html};
pub use json::json;
pub use markdown::{escaped as escaped_markdown, markdown};
pub use toml::toml;

pub(super) use self::csv::is_made_harmless;

/// What stands behind a key. A key that says what goes without saying has no part.
enum Part<'a> {
    Words(Cow<'a, str>),
    Depth(Depth),
    True,
    List(&'a [Clean]),
}

fn words(text: &str) -> Option<Part<'_>> {
    (!text.is_empty()).then_some(Part::Words(Cow::Borrowed(text)))
}

fn list(items: &[Clean]) -> Option<Part<'_>> {
    (!items.is_empty()).then_some(Part::List(items))
}

/// The keys of a deck that say something, but its cards.
fn deck_parts(deck: &Deck) -> impl Iterator<Item = (&'static str, Part<'_>)> {
    fields::DECK_NAMES.into_iter().filter_map(|name| deck_part(deck, name).map(|part| (name, part)))
}

fn deck_part<'a>(deck: &'a Deck, name: &str) -> Option<Part<'a>> {
    match name {
        "id" => words(deck.id.as_str()),
        "title" => words(&deck.title),
        "description" => words(deck.description.as_ref()?),
        "how_to" => words(deck.how_to.as_ref()?),
        "topic" => words(deck.topic.as_ref()?.as_str()),
        "language" => words(&deck.language).filter(|_| deck.language.as_str() != "en"),
        "authors" => list(&deck.authors),
        "license" => words(deck.license.as_ref()?),
        "safety_note" => deck.safety_note.then_some(Part::True),
        "notice" => words(deck.notice.as_ref()?),
        _ => None,
    }
}

/// The keys of a card that say something.
fn card_parts(card: &Card) -> impl Iterator<Item = (&'static str, Part<'_>)> {
    fields::CARD_NAMES.into_iter().filter_map(|name| card_part(card, name).map(|part| (name, part)))
}

fn card_part<'a>(card: &'a Card, name: &str) -> Option<Part<'a>> {
    match (name, &card.kind) {
        ("id", _) => words(card.id.as_str()).filter(|_| card.id != Slug::of_text(&card.text)),
        ("kind", kind) => words(kind.name()).filter(|_| *kind != Kind::Question),
        ("depth", _) => (card.depth != Depth::Light).then_some(Part::Depth(card.depth)),
        ("theme", _) => words(card.theme.as_ref()?),
        ("place", _) => words(card.place.name()).filter(|_| card.place != Place::Middle),
        ("text", _) => words(&card.text),
        ("low", Kind::Scale { low, .. }) => words(low.as_ref()?),
        ("high", Kind::Scale { high, .. }) => words(high.as_ref()?),
        ("options", Kind::Choice { options }) => list(options),
        ("follow_ups", _) => list(&card.follow_ups),
        ("alt", _) => words(card.alt.as_ref()?),
        ("timer", _) => Some(Part::Words(Cow::Owned(written_duration(card.timer?)))),
        ("turn", _) => words(card.turn.name()).filter(|_| card.turn != Turn::Each),
        ("floor", _) => card.floor.then_some(Part::True),
        ("tags", _) => list(&card.tags),
        _ => None,
    }
}
