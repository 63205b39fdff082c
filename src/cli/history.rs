//! `okdeck history`: what was talked about, as text or JSON.

use std::fmt::Write;

use clap::Args;
use serde::Serialize;

use super::{Answer, Here, print, print_json};
use crate::history::{Brief, Kept, Sessions, Talked, Words};
use crate::session::Seat;
use crate::session::record::datetime;
use crate::store::sessions;
use crate::words;

/// What was talked about: evenings, kept words, scales over time
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck history | less
  okdeck history --json | jq -r '.words[] | select(.kind == \"note\") | .note'")]
pub struct History {
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

/// Everything in `okdeck history --json`.
#[derive(Serialize)]
struct Told {
    /// The names, or null, by seat.
    names: [Option<String>; 2],
    /// Newest first.
    evenings: Vec<Evening>,
    /// Notes, kept answers and lines for next time, oldest first.
    words: Vec<Said>,
    /// Scales that were answered and kept.
    scales: Vec<Scale>,
}

#[derive(Serialize)]
struct Evening {
    session: String,
    /// RFC 3339.
    started: String,
    decks: Vec<String>,
    talked_about: Vec<Card>,
}

#[derive(Serialize)]
struct Card {
    deck: String,
    card: String,
    text: String,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Said {
    Note { session: String, at: String, deck: String, card: String, text: String, note: String },
    Answers { session: String, at: String, deck: String, card: String, text: String, one: String, two: String },
    Agreement { session: String, at: String, seat: &'static str, line: String },
}

#[derive(Serialize)]
struct Scale {
    text: String,
    low: Option<String>,
    high: Option<String>,
    points: Vec<Point>,
}

/// One time a scale was answered: both numbers, by seat.
#[derive(Serialize)]
struct Point {
    at: String,
    one: u8,
    two: u8,
}

impl History {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let sessions = sessions::read_all(&here.folders);
        for notice in &sessions.notices {
            eprintln!("okdeck: {notice}");
        }
        let (couple, _) = here.couple();
        let told = Told {
            names: [Seat::One, Seat::Two].map(|seat| couple.name(seat).map(ToString::to_string)),
            evenings: evenings(&sessions),
            words: sessions.history.words.iter().map(said).collect(),
            scales: crate::app::history::series(&sessions.history).into_iter().map(scale).collect(),
        };
        if self.json {
            print_json(&told)
        } else {
            print(&text(&told, &[Seat::One, Seat::Two].map(|seat| words::capital(&words::name(&couple, seat)))))
        }
    }
}

fn evenings(sessions: &Sessions) -> Vec<Evening> {
    let card = |talked: &Talked| Card {
        deck: talked.deck.to_string(),
        card: talked.card.to_string(),
        text: talked.text.to_string(),
    };
    let evening = |brief: &Brief| Evening {
        session: brief.id.to_string(),
        started: datetime(brief.started).to_string(),
        decks: brief.decks.iter().map(ToString::to_string).collect(),
        talked_about: sessions.history.talked.iter().filter(|talked| talked.session == brief.id).map(card).collect(),
    };
    sessions.briefs.iter().map(evening).collect()
}

fn said(kept: &Kept) -> Said {
    let (session, at) = (kept.session.to_string(), datetime(kept.at).to_string());
    let (deck, card) = (kept.card.deck.to_string(), kept.card.card.id.to_string());
    let text = kept.card.card.text.to_string();
    match &kept.what {
        Words::Note(note) => Said::Note { session, at, deck, card, text, note: note.to_string() },
        Words::Answers([one, two]) => {
            Said::Answers { session, at, deck, card, text, one: one.to_string(), two: two.to_string() }
        }
        Words::Agreement(seat, line) => Said::Agreement { session, at, seat: seat.name(), line: line.to_string() },
    }
}

fn scale(series: crate::app::history::Series) -> Scale {
    let [low, high] = series.ends.map(|end| end.map(|end| end.to_string()));
    let point = |(at, [one, two]): (time::OffsetDateTime, [u8; 2])| Point { at: datetime(at).to_string(), one, two };
    Scale { text: series.text.to_string(), low, high, points: series.points.into_iter().map(point).collect() }
}

/// The same for people: evenings, then words, then each scale as a table.
fn text(told: &Told, names: &[String; 2]) -> String {
    if told.evenings.is_empty() {
        return words::commands::no_evenings() + "\n";
    }
    let mut text = String::new();
    for evening in &told.evenings {
        line(&mut text, &format!("{}  {}", day(&evening.started), evening.decks.join(" + ")));
        for card in &evening.talked_about {
            line(&mut text, &format!("  {}", card.text.replace('\n', " ")));
        }
        line(&mut text, "");
    }
    for said in &told.words {
        match said {
            Said::Note { at, text: card, note, .. } => {
                line(&mut text, &format!("{}  {}", day(at), card.replace('\n', " ")));
                note.lines().for_each(|words| line(&mut text, &format!("  {words}")));
            }
            Said::Answers { at, text: card, one, two, .. } => {
                line(&mut text, &format!("{}  {}", day(at), card.replace('\n', " ")));
                line(&mut text, &format!("  {} {one}", words::who_said(&names[0])));
                line(&mut text, &format!("  {} {two}", words::who_said(&names[1])));
            }
            Said::Agreement { at, seat, line: words, .. } => {
                let name = &names[usize::from(*seat == "two")];
                line(&mut text, &format!("{}  {}", day(at), words::for_next_time()));
                line(&mut text, &format!("  {} {words}", words::who_said(name)));
            }
        }
        line(&mut text, "");
    }
    for scale in &told.scales {
        line(&mut text, &scale.text.replace('\n', " "));
        line(&mut text, &format!("  {:<12}{:<14}{}", "", names[0], names[1]));
        for point in &scale.points {
            line(&mut text, &format!("  {:<12}{:<14}{}", day(&point.at), point.one, point.two));
        }
        line(&mut text, "");
    }
    text
}

fn line(text: &mut String, words: &str) {
    writeln!(text, "{words}").expect("a string takes every line");
}

/// The day of an RFC 3339 timestamp.
fn day(timestamp: &str) -> &str {
    timestamp.get(..10).unwrap_or(timestamp)
}
