//! What a writer of decks begins with: a deck to change, and the guide from two lines to every key.

use super::{fields, schema};

/// A deck of two lines.
pub fn two_lines(title: &str) -> String {
    format!(
        "title = {}\ncards = [\"What was good today?\", \"What would make tomorrow a little easier?\"]\n",
        quoted(title)
    )
}

/// A short deck that plays as it is, with a remark on everything.
pub fn starter(title: &str) -> String {
    format!("{}\n{}", schema::LINE, STARTER.replacen("\"TITLE\"", &quoted(title), 1))
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

const STARTER: &str = "\
# A deck of your own. It plays as it is: change the words, add cards, take some out.
# See it while you write:  okdeck deck preview FILE
# Every key, with a whole example:  okdeck deck --help

title = \"TITLE\"
how_to = \"Take turns to answer first, and skip what does not suit.\"

# Only the text of a card is needed.

[[cards]]
text = \"What was the best quarter of an hour of your day?\"

[[cards]]
id = \"quiet-habit\"        # names the card, so that its words may change and its past stays
depth = 2                 # 1 light, 2 warm, 3 deep
text = \"Which small habit of your partner would you miss first?\"
follow_ups = [\"When did you first notice it?\"]

[[cards]]
id = \"energy-tonight\"
kind = \"scale\"            # both answer from 0 to 10, covered
place = \"opening\"         # the first card of an evening
text = \"How much energy do you have tonight?\"
low = \"running on empty\"
high = \"fully charged\"

[[cards]]
id = \"free-evening\"
kind = \"choice\"
text = \"Pick an evening for the two of you.\"
options = [\"Out for a walk\", \"At home with a film\", \"With friends\", \"Something else\"]

[[cards]]
id = \"glad-of-you\"
kind = \"sentence\"         # finished aloud
place = \"closing\"         # the last card
text = \"This week, I was glad that you...\"
";

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
