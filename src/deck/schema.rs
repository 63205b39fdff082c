//! The JSON Schema of a deck file, made from [`fields`], for editors that complete
//! and check TOML.
//!
//! It takes every deck that [`parse`](super::parse) reads without an error, and refuses what is an
//! error there wherever a schema can say so. A key that okdeck does not know is a warning there, so
//! here it is allowed and called deprecated, which editors strike out.

use serde_json::{Map, Value, json};

use super::fields::{self, Field, Shape};
use super::parse::{LIST_ITEMS, TEXT_CHARACTERS};
use super::{Depth, SCHEMA};
use crate::text::first_unprintable;

/// The name of the file that decks point to in their first line.
pub const FILE: &str = "okdeck.schema.json";

/// The line with which a deck names its schema.
pub const LINE: &str = "#:schema ./okdeck.schema.json";

/// Something that is no blank.
const NOT_BLANK: &str = r"\S";
/// What [`Slug`](super::Slug) takes, but for names of devices.
const SLUG: &str = "^[a-z0-9][a-z0-9-]{0,63}$";
/// Names that Windows keeps for devices.
const DEVICE: &str = "^(con|prn|aux|nul|com[0-9]|lpt[0-9])$";
const LANGUAGE: &str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
/// Hours, minutes and seconds, none of them over a day. That their sum is not is for the parser.
const TIMER: &str = "^(0*(?:[0-9]|1[0-9]|2[0-4])h)?(0*(?:[0-9]{1,3}|1[0-3][0-9]{2}|14[0-3][0-9]|1440)m)?(0*(?:[0-9]{1,4}|[1-7][0-9]{4}|8[0-5][0-9]{3}|86[0-3][0-9]{2}|86400)s)?$";

/// The schema as it is printed and kept in `assets/`.
pub fn text() -> String {
    let json = serde_json::to_string_pretty(&schema()).expect("plain values are JSON");
    json + "\n"
}

/// The schema, draft 2020-12.
pub fn schema() -> Value {
    let mut properties = properties(fields::DECK);
    properties.insert("$schema".to_owned(), json!({ "description": "Where an editor finds this schema." }));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "okdeck deck",
        "description": "A deck of conversation cards. The smallest has two keys: title and cards.",
        "type": "object",
        "required": required(fields::DECK),
        "properties": properties,
        "additionalProperties": unknown(),
        "propertyNames": { "$ref": "#/$defs/printable" },
        "$defs": {
            "printable": printable(),
            "words": { "type": "string", "maxLength": TEXT_CHARACTERS, "allOf": [{ "$ref": "#/$defs/printable" }] },
            "text": { "type": "string", "allOf": [{ "$ref": "#/$defs/words" }, { "pattern": NOT_BLANK }] },
            "card": card(),
        },
    })
}

fn card() -> Value {
    json!({
        "title": "card",
        "description": "One thing to talk about.",
        "type": "object",
        "required": required(fields::CARD),
        "properties": properties(fields::CARD),
        "additionalProperties": unknown(),
        "propertyNames": { "$ref": "#/$defs/printable" },
        "if": { "additionalProperties": true, "required": ["kind"], "properties": { "kind": { "const": "choice" } } },
        "then": {
            // Said again for Tombi, which takes each part of a schema for all of it.
            "additionalProperties": true,
            "required": ["options"],
            "properties": { "options": { "minItems": 2, "items": { "pattern": NOT_BLANK } } },
        },
    })
}

fn properties(fields: &'static [Field]) -> Map<String, Value> {
    fields.iter().map(|field| (field.name.to_owned(), property(field))).collect()
}

fn required(fields: &'static [Field]) -> Vec<&'static str> {
    fields.iter().filter(|field| field.is_required).map(|field| field.name).collect()
}

fn unknown() -> Value {
    json!({ "deprecated": true, "description": "okdeck does not know this key." })
}

/// What a key means, with examples and what it may hold.
fn property(field: &Field) -> Value {
    let mut property = shape(field.shape);
    if field.is_required && matches!(field.shape, Shape::Line | Shape::Words) {
        property = string("text");
    }
    property["description"] = Value::from(description(field));
    property["examples"] = field.examples.iter().map(|written| value(written)).collect();
    property
}

fn description(field: &Field) -> String {
    let mut words = field.meaning.chars();
    let first = words.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let users = match field.kinds {
        [] => String::new(),
        kinds => format!(" For kind = \"{}\" only.", kinds.join("\" or \"")),
    };
    format!("{first}{}. Write {}.{users}", words.as_str(), field.shape.written())
}

fn shape(shape: Shape) -> Value {
    match shape {
        Shape::Line | Shape::Words => string("words"),
        Shape::Slug => json!({ "type": "string", "pattern": SLUG, "not": { "pattern": DEVICE } }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Depth => {
            let numbers = Depth::ALL.iter().map(|depth| Value::from(depth.number()));
            json!({ "enum": numbers.chain(Depth::NAMES.iter().map(|name| Value::from(*name))).collect::<Vec<_>>() })
        }
        Shape::Timer => json!({ "type": "string", "pattern": TIMER, "allOf": [{ "pattern": "[1-9]" }] }),
        Shape::Language => json!({ "type": "string", "pattern": LANGUAGE }),
        Shape::Truth => json!({ "type": "boolean" }),
        Shape::Texts => json!({ "type": "array", "maxItems": LIST_ITEMS, "items": { "$ref": "#/$defs/words" } }),
        Shape::Version => json!({ "type": "integer", "minimum": 1, "maximum": SCHEMA }),
        Shape::Cards => json!({
            "type": "array",
            "minItems": 1,
            "items": {
                "additionalProperties": true,
                "if": { "type": "string" },
                "then": { "$ref": "#/$defs/text" },
                "else": { "$ref": "#/$defs/card" },
            },
        }),
    }
}

/// A text of one of the definitions. Taplo leaves out what stands beside a `$ref`, so none does.
fn string(definition: &str) -> Value {
    json!({ "type": "string", "allOf": [{ "$ref": format!("#/$defs/{definition}") }] })
}

/// What holds nothing that cannot be shown, for values and keys.
fn printable() -> Value {
    json!({ "pattern": format!("^(?:[^{}]|\\r\\n)*$", unprintable()) })
}

/// Every character that is refused wherever it stands, as the inside of a bracket expression.
fn unprintable() -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    let mut buffer = [0; 4];
    for c in ('\0'..=char::MAX).filter(|c| first_unprintable(c.encode_utf8(&mut buffer)).is_some()) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == c as u32 => *last = c as u32,
            _ => ranges.push((c as u32, c as u32)),
        }
    }
    ranges.iter().map(|(first, last)| format!("{}-{}", escaped(*first), escaped(*last))).collect()
}

fn escaped(c: u32) -> String {
    if c > 0xFFFF { format!("\\u{{{c:X}}}") } else { format!("\\u{c:04X}") }
}

/// A value of a deck file as JSON.
fn value(written: &str) -> Value {
    let table: toml::Table = format!("x = {written}").parse().expect("examples are TOML");
    serde_json::to_value(&table["x"]).expect("values of decks are JSON")
}
