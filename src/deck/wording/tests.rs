//! Each rule with a card that breaks it and one that keeps it. A comment under a line marks what
//! the lint points at.

use std::collections::HashSet;
use std::ops::Range;

use super::*;
use crate::deck::parse::parse;
use crate::diagnostic::{Severity, Wrong};

/// The rule, the lines of a card that breaks it, and those of one that keeps it.
const CASES: &[(Code, &str, &str)] = &[
    (
        Code::StyleLength,
        r#"
kind = "scale"
text = "How do you take to surprises?"
low = "please warn me a good while before"
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
high = "keep them coming"
"#,
        r#"
kind = "scale"
text = "How do you take to surprises?"
low = "please warn me"
high = "keep them coming"
"#,
    ),
    (
        Code::StyleShort,
        r#"
text = "And your day?"
#       ^^^^^^^^^^^^^
"#,
        r#"
text = "Who does that so well?"
follow_ups = ["Who taught them?"]
"#,
    ),
    (
        Code::StyleWordy,
        r#"
text = "You sit. You wait. You hum. What comes?"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
text = "You sit. You wait and hum. What comes?"
"#,
    ),
    (
        Code::StyleSpaces,
        r#"
text = "Who does  that well in your town?"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
follow_ups = ["What is it they do? "]
#              ^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
text = """
Who does that well
in your town?
"""
"#,
    ),
    (
        Code::StyleSymbols,
        r#"
text = "Tell your partner about a friend/neighbor -- any!"
#                                       ^
"#,
        r#"
kind = "choice"
text = "Tell your partner about a half-hour with a friend."
options = ["Tea/coffee", "Something else"]
"#,
    ),
    (
        Code::StylePlainCharacters,
        r#"
text = "What would you keep from today… if anything?"
#                                     ^
"#,
        r#"
text = "What would you keep from today, if anything?"
"#,
    ),
    (
        Code::StyleCapitals,
        r#"
text = "Which of your CDs would you NOT lend to a friend?"
#                     ^^^
#                                   ^^^
"#,
        r#"
text = "Which OK day would you like to have again?"
"#,
    ),
    (
        Code::StyleDigits,
        r#"
text = "Which 10 minutes of today would you happily live again?"
#             ^^
"#,
        r#"
text = "Which ten minutes of today would you happily live again?"
"#,
    ),
    (
        Code::StyleEnding,
        r#"
kind = "sentence"
text = "Lately, I have been glad of."
#                                  ^
follow_ups = ["Tell how it began."]
#                               ^
"#,
        r#"
kind = "sentence"
text = "Lately, I have been glad of..."
follow_ups = ["How did it begin?"]
"#,
    ),
    (
        Code::StyleDots,
        r#"
text = "Think of a smell.. where do you land?"
#                       ^^
"#,
        r#"
kind = "sentence"
text = "Lately, I have been glad of..."
"#,
    ),
    (
        Code::StyleOneQuestion,
        r#"
text = "Where did you grow up? And what did it smell of?"
#                                                      ^
"#,
        r#"
text = "Think of a smell that takes you straight back. Where do you land?"
follow_ups = ["Who else is there?"]
"#,
    ),
    (
        Code::StyleOpenQuestion,
        r#"
text = "Do you feel loved by your partner?"
#       ^^
follow_ups = ["Isn't that lovely?", "'Could' you say more of it?"]
#              ^^^^^
#                                     ^^^^^
"#,
        r#"
kind = "scale"
text = "Is your week full, to the brim or to the ankles?"
follow_ups = ["What do you make of it?"]
"#,
    ),
    (
        Code::StyleWhy,
        r#"
text = "Why do you get quiet when your partner raises something?"
#       ^^^
"#,
        r#"
text = "When do you get quiet, and for how long?"
"#,
    ),
    (
        Code::StyleVoice,
        r#"
kind = "sentence"
text = "The nicest part of your partner is..."
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#                          ^^^^^^^^^^^^

[[cards]]
text = "What did we enjoy on our last trip?"
#                ^^
#                            ^^^

[[cards]]
kind = "guess"
text = "Guess what makes a person easy to believe."
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
kind = "sentence"
text = "I notice I'm most like myself around you when..."

[[cards]]
text = "On a calm day, how readily does 'I got that wrong' come out of you?"

[[cards]]
kind = "guess"
text = "Guess what makes a person easy for your partner to believe."

[[cards]]
kind = "choice"
text = "A free afternoon appears. What do you reach for first?"
options = ["My own bed", "Something else"]
"#,
    ),
    (
        Code::StyleBannedWord,
        r#"
text = "What did your Mother-in-law's kitchen smell of, on a soul-searching day?"
#                     ^^^^^^
#                                                            ^^^^^^^^^^^^^^
"#,
        r#"
text = "What did the kitchens of your godparents smell of, in the shelter of the hermit?"
"#,
    ),
    (
        Code::StyleStockPhrase,
        r#"
text = "What is your favorite memory together and what did it teach you?"
#                    ^^^^^^^^^^^^^^^
follow_ups = ["Who is, all in all, the better cook?"]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
text = "Describe a photo of the two of you. What happened just after it was taken?"
follow_ups = ["Guess who is better at that?", "What else helps?"]
"#,
    ),
    (
        Code::StyleTouch,
        r#"
kind = "action"
text = "Massage your partner for a minute."
#       ^^^^^^^
"#,
        r#"
kind = "action"
text = "Ask your partner whether a hand to hold would be welcome."

[[cards]]
text = "When did you last get a hug?"
"#,
    ),
    (
        Code::StyleSameStart,
        r#"
kind = "sentence"
text = "Lately, I have been glad of..."

[[cards]]
kind = "sentence"
text = "Lately, I have hoped for..."
#       ^^^^^^^^^^^^^^
"#,
        r#"
kind = "sentence"
text = "Lately, I have been glad of..."

[[cards]]
text = "Lately, I have hoped for..."
"#,
    ),
    (
        Code::StyleOverused,
        r#"
text = "What is one thing you would keep?"
follow_ups = ["What is one thing it needs?", "Which is the one thing to lose?"]
#                                                          ^^^^^^^^^
"#,
        r#"
text = "What is one thing you would keep?"
follow_ups = ["What is one thing it needs?"]
"#,
    ),
    (
        Code::StyleNearDuplicate,
        r#"
text = "Which small habit of the two of you would you miss first if it stopped?"

[[cards]]
text = "Which of the small habits would you miss the first if they stopped?"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
text = "Which small habit of the two of you would you miss first if it stopped?"

[[cards]]
text = "Which small promise, kept, makes you trust a person a little more?"
"#,
    ),
    (
        Code::StyleEcho,
        r#"
text = "What was the smell of your first kitchen?"
follow_ups = ["Which kitchens smelled first?"]
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
text = "What was the smell of your first kitchen?"
follow_ups = ["Who else was there?"]
"#,
    ),
    (
        Code::StyleFollowUps,
        r#"
#^^^^^^^^
text = "What is a dream you quietly put down along the way?"
depth = 3
follow_ups = ["What did it give you while you carried it?"]

[[cards]]
kind = "pause"
text = "Sit together for half a minute."
follow_ups = ["What did you notice?"]
#              ^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
text = "What is a dream you quietly put down along the way?"
depth = 3
follow_ups = ["What did it give you while you carried it?", "Which part of it could still fit?"]

[[cards]]
kind = "action"
text = "Sit together for half a minute."
"#,
    ),
    (
        Code::StyleOptions,
        r#"
#^^^^^^^^
kind = "choice"
text = "What do you reach for first?"
options = ["Quiet", "Something else", " quiet"]
#                                      ^^^^^^
"#,
        r#"
kind = "choice"
text = "What do you reach for first?"
options = ["Quiet", "Company", "Both", "Something else"]
"#,
    ),
    (
        Code::StyleOpenOption,
        r#"
#^^^^^^^^
kind = "choice"
text = "What do you reach for first?"
options = ["Quiet", "Company", "Both", "Neither"]
"#,
        r#"
kind = "choice"
text = "What do you reach for first?"
options = ["Quiet", "Company", "Both", "It depends on the day"]
"#,
    ),
    (
        Code::StyleScaleEnds,
        r#"
kind = "scale"
text = "How full was your week?"
low = "full"
#      ^^^^
high = "Full"
#       ^^^^
#       ^^^^
"#,
        r#"
kind = "scale"
text = "How full was your week?"
low = "nothing on"
high = "spilling over"
"#,
    ),
    (
        Code::StyleAlternative,
        r#"
kind = "action"
text = "Point to one object you can see."
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#,
        r#"
kind = "action"
text = "Point to one object you can see."
alt = "Describe one from memory."
"#,
    ),
    (
        Code::StyleTimer,
        r#"
#^^^^^^^^
kind = "action"
text = "Point to one object you can see."

[[cards]]
text = "Describe a room from your past."
timer = "2m"
#^^^^
"#,
        r#"
kind = "action"
text = "Point to one object you can see."
timer = "2m"

[[cards]]
text = "Describe a room from your past."
depth = 3
timer = "2m"
"#,
    ),
    (
        Code::StyleReading,
        r#"
text = "What do you hurry through on an ordinary day to get to the part you are waiting for?"
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
follow_ups = ["What is incomprehensible about it?"]
#                      ^^^^^^^^^^^^^^^^
"#,
        r#"
text = "On an ordinary day there is a part you wait for. What do you hurry through to get there?"
"#,
    ),
    (
        Code::StyleLongWords,
        r#"
text = "Considerate, incredible, reasonable, accessible, impossible, admissible, invincible, ostensible, detestable, deplorable, formidable, irritating?"
#                                                                                                                                            ^^^^^^^^^^
"#,
        r#"
text = "Considerate, incredible, reasonable, accessible, impossible, admissible?"
"#,
    ),
];

/// The deck of which the lines are the first card.
fn deck(lines: &str) -> String {
    format!("title = \"Test\"\n\n[[cards]]{lines}")
}

fn lint_of(source: &str) -> Vec<Diagnostic> {
    lint(&parse(source, "test"), source)
}

/// Line and columns of what is found under `code`, in order.
fn found(source: &str, code: Code) -> Vec<(usize, Range<usize>)> {
    let mut places: Vec<_> = lint_of(source)
        .into_iter()
        .filter(|diagnostic| diagnostic.code == code)
        .map(|diagnostic| place(source, &diagnostic.span))
        .collect();
    places.sort_by_key(|(line, columns)| (*line, columns.start));
    places
}

fn place(source: &str, span: &Range<usize>) -> (usize, Range<usize>) {
    let start = source[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let column = source[start..span.start].chars().count();
    (source[..start].matches('\n').count(), column..column + source[span.clone()].chars().count())
}

/// Line and columns of the marks in a deck: carets under the line they mean.
fn marked(source: &str) -> Vec<(usize, Range<usize>)> {
    let mut meant = 0;
    let mut places = Vec::new();
    for (i, line) in source.lines().enumerate() {
        match (line.starts_with('#'), line.find('^'), line.rfind('^')) {
            (true, Some(first), Some(last)) => {
                let first = if first == 1 { 0 } else { first };
                places.push((meant, first..last + 1));
            }
            _ => meant = i,
        }
    }
    places
}

#[test]
fn every_rule_points_at_what_breaks_it() {
    for (code, bad, good) in CASES {
        let (bad, good) = (deck(bad), deck(good));
        assert_eq!(found(&bad, *code), marked(&bad), "{code}:{bad}");
        assert_eq!(found(&good, *code), [], "{code}:{good}");
    }
}

#[test]
fn every_rule_has_a_case_and_a_code() {
    let codes: HashSet<_> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), RULES.len());
    assert_eq!(codes, CASES.iter().map(|(code, ..)| *code).collect());
    for rule in RULES {
        assert!(rule.code.name().starts_with("style-") && rule.code.severity() == Severity::Style);
    }
}

#[test]
fn decks_in_other_languages_are_spared_the_english_rules() {
    let source = "title = \"Wir zwei, ganz gemütlich und ohne jede Eile\"\nlanguage = \"de-AT\"\ncards = [
        \"Warum war die NASA in den 80ern so groß? Was noch?\",
        \"Was  war her?\",
        \"Warum war die NASA in den 80ern so groß, und was noch?\",
    ]";
    let codes: Vec<_> = lint_of(source).into_iter().map(|diagnostic| diagnostic.code).collect();
    let follow_ups = Code::StyleFollowUps;
    assert_eq!(
        codes,
        [Code::StyleLength, follow_ups, follow_ups, Code::StyleSpaces, follow_ups, Code::StyleNearDuplicate]
    );
}

#[test]
fn points_at_words_however_the_card_is_written() {
    let source = "title = 'A \"boss\"'\ncards = ['Which boss?', \"Say \\\"no, boss\\\" aloud.\", '''\nOne\nboss.''', \"The b\\u006Fss\"]\n";
    let found = found(source, Code::StyleBannedWord);
    assert_eq!(found, [(0, 12..16), (1, 16..20), (1, 35..39), (3, 0..4), (3, 10..25)]);
}

#[test]
fn a_deck_without_a_title_is_not_blamed_for_its_file_name() {
    let source = "description = \"For the boss\"\ncards = [\"What did today smell of?\"]\n";
    let found = lint(&parse(source, "her-boss"), source);
    let banned: Vec<_> = found.into_iter().filter(|diagnostic| diagnostic.code == Code::StyleBannedWord).collect();
    assert_eq!(banned.len(), 1);
    assert_eq!(place(source, &banned[0].span), (0, 23..27));
}

#[test]
fn a_habit_takes_four_cards() {
    let objects = ["lamp", "street", "teacher", "song", "recipe"];
    let of = |count: usize| {
        let cards: Vec<_> =
            objects[..count].iter().map(|object| format!("\"Which {object} comes to your mind?\"")).collect();
        let source = format!("title = \"Test\"\ncards = [{}, \"How are you?\"]", cards.join(", "));
        lint_of(&source)
            .into_iter()
            .filter(|diagnostic| diagnostic.code == Code::StyleSameStart)
            .map(|diagnostic| diagnostic.wrong)
            .collect::<Vec<_>>()
    };
    assert_eq!(of(3), []);
    let habit = Wrong::QuestionsBegin { count: 5, all: 6, start: "which".to_owned(), percent: 25 };
    assert_eq!(of(5), [habit]);
}

#[test]
fn neighbours_are_sorted_by_likeness() {
    let source = "title = \"Test\"\ncards = [\"Which song did you hum this morning?\", \"Describe a room.\", \"Which song did you hum today?\", \"Which song is it?\"]";
    let deck = parse(source, "test").deck;
    let all = neighbours(&[&deck], 2);
    let nearest: Vec<_> = all[0].nearest.iter().map(|near| near.card.text.as_str()).collect();
    assert_eq!(nearest, ["Which song did you hum today?", "Which song is it?"]);
    let likeness = all[0].nearest[0].likeness;
    assert!(likeness.is_close() && likeness.shared == 2 && (likeness.words - 0.5).abs() < 1e-9, "{likeness:?}");
}
