//! Folders and decks to measure with.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use okdeck::couple::Couple;
use okdeck::deck::{Slug, bundled, parse};
use okdeck::session::deal::{Choice, NoPast, deal};
use okdeck::session::{Act, Dealt, Head, Seat, Session, record};
use tempfile::TempDir;
use time::{Duration, OffsetDateTime};

/// How many sessions a couple of many years has.
pub const MANY_SESSIONS: usize = 1_000;
/// How many cards a deck of an ordinary size has.
pub const CARDS: usize = 50;

/// The text of a deck of this many light cards.
pub fn deck(title: &str, cards: usize) -> String {
    let mut text = format!("schema = 1\ntitle = \"{title}\"\ndescription = \"{cards} cards to measure with.\"\n");
    for n in 1..=cards {
        write!(
            text,
            "\n[[cards]]\nid = \"c{n:06}\"\ntext = \"What comes to your mind when you hear the number {n}?\"\n"
        )
        .and_then(|()| writeln!(text, "depth = 1\ntheme = \"theme-{}\"", n % 16))
        .expect("a string takes every line");
        if n % 3 == 0 {
            text.push_str("follow_ups = [\"What did you feel first?\", \"Who else knows?\"]\n");
        }
    }
    text
}

/// A data folder for as long as it lives.
pub struct House(TempDir);

impl House {
    /// One in which nothing was ever kept.
    pub fn fresh() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    /// One with so many decks of fifty cards.
    pub fn with_decks(self, decks: usize) -> Self {
        let folder = self.path().join("decks");
        fs::create_dir_all(&folder).expect("a folder");
        for n in 1..=decks {
            fs::write(folder.join(format!("own-{n:04}.toml")), deck(&format!("Our deck {n:04}"), CARDS))
                .expect("a deck");
        }
        self
    }

    /// One with so many sessions, of which the newest is open.
    pub fn with_sessions(self, sessions: usize) -> Self {
        let folder = self.path().join("sessions");
        fs::create_dir_all(&folder).expect("a folder");
        for n in 1..=sessions {
            let session = session(n, n < sessions);
            fs::write(folder.join(format!("{}.toml", session.head.id)), record::written(&session)).expect("a session");
        }
        self
    }

    /// One whose couple has read the safety note.
    pub fn lived_in(self) -> Self {
        let mut couple = Couple::default();
        couple.has_seen_note = true;
        self.file("couple.toml", &couple.written());
        self
    }

    /// The data folder.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// How many bytes its decks have.
    pub fn deck_bytes(&self) -> u64 {
        let decks = fs::read_dir(self.path().join("decks")).into_iter().flatten().flatten();
        decks.filter_map(|deck| Some(deck.metadata().ok()?.len())).sum()
    }

    /// A file in it with this text.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        fs::write(&path, text).expect("a file");
        path
    }
}

/// The `n`th evening of a couple, one a day.
fn session(n: usize, is_over: bool) -> Session {
    // The open one stands at a card, and at no question whether to go deeper.
    let bundled = &bundled::DECKS[if is_over { n % bundled::DECKS.len() } else { 0 }];
    let deck = parse::parse(bundled.source, bundled.id).deck;
    let started = OffsetDateTime::UNIX_EPOCH + Duration::days(19_000 + n as i64);
    let day = started.date();
    let head = Head {
        id: Slug::new(&format!("{day}-1")).expect("a day and a number"),
        number: n as u64,
        started,
        decks: vec![deck.id.clone()],
        titles: vec![deck.title.clone()],
        order: Choice::default().order,
        seed: n as u64,
        theme: None,
        starred_only: false,
        first: Seat::One,
    };
    let dealt = deal(&[&deck], &NoPast, &Choice::default(), n as u64);
    let cards = dealt.into_iter().map(|(deck, card)| Dealt { deck: deck.id.clone(), card: card.clone() }).collect();
    let mut session = Session::new(head, cards);
    let steps = if is_over { usize::MAX } else { 3 };
    for step in 0..steps {
        let at = started + Duration::minutes(4 * step as i64);
        if session.take(Act::Done, at).is_err() {
            break;
        }
    }
    session
}
