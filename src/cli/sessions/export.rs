//! One evening in full, as JSON and as Markdown.
//!
//! Both hold what its file holds and nothing more: notes and kept answers are in it, covered ones
//! are not.

use std::fmt::Write;

use serde::Serialize;

use super::{Entry, line};
use crate::deck::export::escaped_markdown as escaped;
use crate::history::Brief;
use crate::session::{Seat, Session};
use crate::words;

/// Everything in `okdeck session show --json` and `okdeck session export --to json`.
#[derive(Serialize)]
pub struct Whole<'a> {
    #[serde(flatten)]
    entry: Entry,
    /// The titles of the decks, as they were then.
    titles: Vec<&'a str>,
    /// `arc`, `shuffle` or `file`.
    order: &'static str,
    seed: u64,
    /// In the order of the evening.
    cards: Vec<Card<'a>>,
    /// The lines left for next time.
    agreements: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Card<'a> {
    deck: &'a str,
    card: &'a str,
    kind: &'static str,
    depth: &'static str,
    theme: Option<&'a str>,
    text: &'a str,
    mark: &'static str,
    /// Follow-ups that were shown.
    follow_ups: Vec<&'a str>,
    note: Option<&'a str>,
    /// The answers that both wanted kept.
    answers: Option<Answers<'a>>,
}

#[derive(Serialize)]
struct Answers<'a> {
    one: &'a str,
    two: &'a str,
}

#[derive(Serialize)]
struct Line<'a> {
    /// `one` or `two`.
    seat: &'static str,
    line: &'a str,
}

impl<'a> Whole<'a> {
    /// An evening as it stands.
    pub fn of(session: &'a Session) -> Self {
        let left = &session.state().agreements;
        let line = |seat: Seat| Some(Line { seat: seat.name(), line: left[seat as usize].as_deref()? });
        Self {
            entry: Entry::of(&Brief::of(session)),
            titles: session.head.titles.iter().map(|title| title.as_str()).collect(),
            order: session.head.order.name(),
            seed: session.head.seed,
            cards: session.state().order.iter().map(|number| Card::of(session, *number)).collect(),
            agreements: [Seat::One, Seat::Two].into_iter().filter_map(line).collect(),
        }
    }
}

impl<'a> Card<'a> {
    fn of(session: &'a Session, number: usize) -> Self {
        let dealt = &session.cards[number];
        let card = &dealt.card;
        let shown = session.state().follow_ups[number];
        Self {
            deck: dealt.deck.as_str(),
            card: card.id.as_str(),
            kind: card.kind.name(),
            depth: card.depth.name(),
            theme: card.theme.as_deref(),
            text: &card.text,
            mark: session.mark(number).name(),
            follow_ups: card.follow_ups.iter().take(shown).map(|line| line.as_str()).collect(),
            note: session.note(number).map(|note| note.as_str()),
            answers: kept(session, number).map(|[one, two]| Answers { one, two }),
        }
    }
}

/// The lines for next time, each with the name of the one who left it.
pub fn left_for_next_time<'a>(session: &'a Session, names: &'a [String; 2]) -> Vec<(&'a str, &'a str)> {
    let lines = names.iter().zip(&session.state().agreements);
    lines.filter_map(|(name, line)| Some((name.as_str(), line.as_ref()?.as_str()))).collect()
}

/// The kept answers on a card, by seat.
pub fn kept(session: &Session, number: usize) -> Option<[&str; 2]> {
    let kept = session.state().kept.iter().find(|(card, _)| *card == number);
    kept.map(|(_, answers)| answers.each_ref().map(|answer| answer.as_str()))
}

/// The evening as Markdown; kept words are called by the names of the two.
pub fn markdown(session: &Session, names: &[String; 2]) -> String {
    let brief = Brief::of(session);
    let mut text = format!("# {}\n\n{}\n", escaped(&brief.title(), ""), line(&brief));
    for (place, number) in session.state().order.iter().enumerate() {
        let _ = write!(text, "\n{}", item(session, place + 1, *number, names));
    }
    let left = left_for_next_time(session, names);
    if !left.is_empty() {
        let _ = writeln!(text, "\n## {}\n", words::for_next_time());
    }
    text.extend(left.iter().map(|(name, line)| format!("- *{}:* {}\n", escaped(name, ""), escaped(line, "  "))));
    text
}

/// A card with what became of it, what was asked further, and the words that were kept on it.
fn item(session: &Session, place: usize, number: usize, names: &[String; 2]) -> String {
    let card = &session.cards[number].card;
    let first = format!("{place}. ");
    let indent = " ".repeat(first.len());
    let mark = words::mark(session.mark(number)).map(|mark| format!(" *({mark})*")).unwrap_or_default();
    let mut text = format!("{first}{}{mark}\n", escaped(&card.text, &indent));
    let inner = format!("{indent}  ");
    for line in card.follow_ups.iter().take(session.state().follow_ups[number]) {
        let _ = writeln!(text, "{indent}- {}", escaped(line, &inner));
    }
    for (name, answer) in kept(session, number).into_iter().flat_map(|answers| names.iter().zip(answers)) {
        let _ = writeln!(text, "{indent}- *{}:* {}", escaped(name, ""), escaped(answer, &inner));
    }
    if let Some(note) = session.note(number) {
        let _ = writeln!(text, "\n{indent}> {}", escaped(note, &format!("{indent}> ")));
    }
    text
}
