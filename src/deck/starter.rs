//! What a writer of decks begins with: a deck to change, and the guide from two lines to every key.

use super::{fields, schema};

/// A deck to begin with, in one language.
struct Starter {
    tag: &'static str,
    deck: &'static str,
    /// The two cards of the smallest deck.
    cards: [&'static str; 2],
}

/// English first; it stands in where a language has none.
const STARTERS: [Starter; 5] = [
    Starter {
        tag: "en",
        deck: include_str!("starter/en.toml"),
        cards: ["What was good today?", "What would make tomorrow a little easier?"],
    },
    Starter {
        tag: "de",
        deck: include_str!("starter/de.toml"),
        cards: ["Was war heute gut?", "Was würde morgen ein wenig leichter machen?"],
    },
    Starter {
        tag: "es",
        deck: include_str!("starter/es.toml"),
        cards: ["¿Qué estuvo bien hoy?", "¿Qué haría el día de mañana un poco más fácil?"],
    },
    Starter {
        tag: "fr",
        deck: include_str!("starter/fr.toml"),
        cards: ["Qu'as-tu aimé aujourd'hui ?", "Qu'est-ce qui rendrait demain plus facile ?"],
    },
    Starter {
        tag: "pt",
        deck: include_str!("starter/pt.toml"),
        cards: ["O que foi bom hoje?", "O que deixaria o dia de amanhã um pouco mais fácil?"],
    },
];

fn in_language(tag: &str) -> &'static Starter {
    STARTERS.iter().find(|starter| starter.tag == tag).unwrap_or(&STARTERS[0])
}

/// A deck of two lines, with cards in the language of that tag.
pub fn two_lines(title: &str, tag: &str) -> String {
    let [first, second] = in_language(tag).cards.map(quoted);
    format!("title = {}\ncards = [{first}, {second}]\n", quoted(title))
}

/// A short deck that plays as it is, with a remark on everything, in the language of that tag.
pub fn starter(title: &str, tag: &str) -> String {
    format!("{}\n{}", schema::LINE, in_language(tag).deck.replacen("\"TITLE\"", &quoted(title), 1))
}

/// A text as TOML writes it on one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// A deck with every kind of card and every key, as `okdeck deck --help` shows it.
pub const EXAMPLE: &str = r#"#:schema ./okdeck.schema.json
schema = 1
id = "long-way-home"
title = "The Long Way Home"
description = "Cards for two people on a train."
how_to = "Take turns to answer first."
topic = "travel"
language = "en"
authors = ["Alex", "Sam"]
license = "CC-BY-4.0"
safety_note = true
notice = "One of the cards is about a goodbye."

[[cards]]
id = "how-awake"
kind = "scale"
theme = "arriving"
place = "opening"
text = "How awake are you right now?"
low = "half asleep"
high = "wide awake"

[[cards]]
id = "town-to-see-again"
depth = 1
theme = "places"
text = "Which town would you like to see again?"
follow_ups = ["Who was with you there?", "What would you do first?"]
tags = ["travel", "memories"]
angle = "a place with people in it"

[[cards]]
id = "seat"
kind = "choice"
theme = "habits"
text = "Where do you like to sit?"
options = ["The window", "The aisle", "Facing backwards", "It depends"]

[[cards]]
id = "packed-first"
kind = "guess"
theme = "habits"
text = "Guess what your partner packs first, then ask."

[[cards]]
id = "hand-on-the-seat"
kind = "action"
depth = 2
theme = "here and now"
text = "Show your partner something outside the window."
alt = "Describe something you saw an hour ago."
turn = "one"

[[cards]]
id = "said-too-late"
depth = 3
theme = "goodbyes"
text = """
Tell your partner about a goodbye
that came too soon."""
timer = "2m"
floor = true

[[cards]]
id = "quiet-minute"
kind = "pause"
theme = "here and now"
text = "Look out of the window together for a minute."
timer = "1m"
turn = "together"

[[cards]]
id = "glad-on-this-trip"
kind = "sentence"
theme = "arriving"
place = "closing"
text = "On this trip, I was glad that you..."
"#;

/// The example at the end of the guide.
pub fn example() -> String {
    EXAMPLE.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") }).collect()
}

/// The guide that stands under `okdeck deck --help`, with the [`example`] at its end.
pub fn guide() -> String {
    let keys = |fields: &'static [fields::Field]| -> String {
        fields.iter().map(|field| format!("  {:<12} {}{}\n", field.name, field.meaning, users(field))).collect()
    };
    format!(
        "{WRITING}\nKeys of a deck, above the first card:\n{}\nKeys of a card:\n{}\nOne deck with all of them:\n\n{}",
        keys(fields::DECK),
        keys(fields::CARD),
        example()
    )
}

fn users(field: &fields::Field) -> String {
    if field.kinds.is_empty() { String::new() } else { format!(" ({})", field.kinds.join(", ")) }
}

const WRITING: &str = r#"Writing a deck:

A deck is one text file in TOML. Two lines are a deck:

  title = "Our road trip"
  cards = ["Which town would you like to see again?", "What made you laugh?"]

Begin with one that has remarks, and see it while you write:

  okdeck deck new "Our road trip"
  okdeck deck preview FILE        reads the file again on every save
  okdeck play FILE                deals an evening from it

A card that is more than a text is a table of its own. TOML allows a list of
cards or tables, not both: { text = "...", depth = 2 } is a table in a list.

  [[cards]]
  text = "Which town would you like to see again?"
  depth = 2
  follow_ups = ["Who was with you there?"]

A card with an id keeps its stars and its past when its words change;
`okdeck deck ids FILE` writes the missing ones. `okdeck deck fmt FILE` puts the
keys in one order. `okdeck deck check FILE` names every fault with its line, and
`okdeck deck explain CODE` says more about one. An editor that reads the
`#:schema` line completes keys and marks faults by itself.

What is wrong in one card costs that card only; the others still play.
"#;
