//! What the sessions add up to: which cards were seen and talked about, and when.
//!
//! Sessions are the only source. Everything here is derived and may be thrown away.

use std::collections::{HashMap, HashSet};

use time::OffsetDateTime;

use crate::deck::{Deck, Slug};
use crate::session::deal::CardKey;
use crate::session::{Act, Dealt, Mark, Seat, Session};
use crate::text::Clean;

/// One session in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Names it.
    pub id: Slug,
    /// Counts sessions; the newest has the highest.
    pub number: u64,
    /// When it was dealt.
    pub started: OffsetDateTime,
    /// When its last step was taken.
    pub touched: OffsetDateTime,
    /// The decks it was dealt from.
    pub decks: Vec<Slug>,
    /// Their titles, as they were then.
    pub titles: Vec<Clean>,
    /// The card on the table, from 1; the size when it is over.
    pub position: usize,
    /// How many cards were dealt.
    pub size: usize,
    /// Whether it is over.
    pub is_over: bool,
    /// Who answers the card on the table first.
    pub turn: Seat,
    /// Who answered the first card first.
    pub first: Seat,
    /// How many cards carry each mark, in the order of [`Mark::ALL`].
    pub counts: [usize; 5],
    /// How many steps the file holds.
    pub recorded: usize,
}

impl Brief {
    /// A session in short.
    pub fn of(session: &Session) -> Self {
        let state = session.state();
        Self {
            id: session.head.id.clone(),
            number: session.head.number,
            started: session.head.started,
            touched: session.last_touched(),
            decks: session.head.decks.clone(),
            titles: session.head.titles.clone(),
            position: (state.at + 1).min(state.order.len()),
            size: state.order.len(),
            is_over: session.is_over(),
            turn: state.turn,
            first: session.head.first,
            counts: Mark::ALL.map(|mark| session.count(mark)),
            recorded: session.recorded(),
        }
    }

    /// The titles of its decks, joined.
    pub fn title(&self) -> String {
        self.titles.iter().map(Clean::as_str).collect::<Vec<_>>().join(" + ")
    }
}

/// What was seen and talked about, over all sessions.
#[derive(Clone, Debug, Default)]
pub struct History {
    seen: HashMap<CardKey, u64>,
    done: HashSet<CardKey>,
    last_played: HashMap<Slug, OffsetDateTime>,
    /// Words the two chose to keep, oldest first.
    pub words: Vec<Kept>,
    /// Every card that was talked about, evening by evening.
    pub talked: Vec<Talked>,
    /// The texts of cards that are known by the hash of their text, by deck and id.
    hashed: HashMap<CardKey, Clean>,
}

/// A card that was talked about on an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talked {
    /// The session.
    pub session: Slug,
    /// When it was dealt.
    pub at: OffsetDateTime,
    /// The deck of the card.
    pub deck: Slug,
    /// The card.
    pub card: Slug,
    /// The card's text as it stood that evening.
    pub text: Clean,
}

/// Words of an evening that the two chose to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The session.
    pub session: Slug,
    /// The step among those of the session that stand, from 0.
    pub step: usize,
    /// When.
    pub at: OffsetDateTime,
    /// The card they belong to.
    pub card: Dealt,
    /// The words.
    pub what: Words,
}

/// What sort of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// A note.
    Note(Clean),
    /// Two answers, by seat.
    Answers([Clean; 2]),
    /// A line left for next time.
    Agreement(Seat, Clean),
}

impl History {
    /// Adds a session.
    pub fn add(&mut self, session: &Session) {
        for (number, dealt) in session.cards.iter().enumerate() {
            let mark = session.mark(number);
            if mark == Mark::Open {
                continue;
            }
            let key = dealt.key();
            if key.1.is_of_text(&dealt.card.text) {
                self.hashed.insert(key.clone(), dealt.card.text.clone());
            }
            if mark == Mark::Done {
                self.done.insert(key.clone());
                let played = self.last_played.entry(dealt.deck.clone()).or_insert(session.head.started);
                *played = (*played).max(session.head.started);
            }
            let seen = self.seen.entry(key).or_default();
            *seen = (*seen).max(session.head.number);
        }
        let done = session.state().order.iter().filter(|number| session.mark(**number) == Mark::Done);
        self.talked.extend(done.map(|number| Talked {
            session: session.head.id.clone(),
            at: session.head.started,
            deck: session.cards[*number].deck.clone(),
            card: session.cards[*number].card.id.clone(),
            text: session.cards[*number].card.text.clone(),
        }));
        self.words.extend(kept_in(session));
        self.words.sort_by_key(|kept| kept.at);
    }

    /// The cards of a deck's past that have no id of their own: id and text, sorted by id.
    pub fn hashed_in(&self, deck: &Slug) -> Vec<(&Slug, &Clean)> {
        let mut cards: Vec<_> =
            self.hashed.iter().filter(|((of, _), _)| of == deck).map(|((_, id), text)| (id, text)).collect();
        cards.sort();
        cards
    }

    /// Lets a card that was reworded have the past of the one it was.
    pub fn follow(&mut self, deck: &Slug, was: &Slug, is: &Slug) {
        let (was, is) = ((deck.clone(), was.clone()), (deck.clone(), is.clone()));
        if let Some(seen) = self.seen.remove(&was) {
            self.seen.insert(is.clone(), seen);
        }
        if self.done.remove(&was) {
            self.done.insert(is.clone());
        }
        for talked in self.talked.iter_mut().filter(|talked| (&talked.deck, &talked.card) == (&was.0, &was.1)) {
            talked.card = is.1.clone();
        }
        for kept in self.words.iter_mut().filter(|kept| (&kept.card.deck, &kept.card.card.id) == (&was.0, &was.1)) {
            kept.card.card.id = is.1.clone();
        }
    }

    /// The last answers that were kept on a card, and when.
    pub fn newest_answers(&self, (deck, card): &CardKey) -> Option<(OffsetDateTime, &[Clean; 2])> {
        self.words.iter().rev().find_map(|kept| match &kept.what {
            Words::Answers(answers) if kept.card.deck == *deck && kept.card.card.id == *card => {
                Some((kept.at, answers))
            }
            _ => None,
        })
    }

    /// The card whose kept answers are the oldest, if they are older than `before`: it may return.
    pub fn returning(&self, before: OffsetDateTime) -> Option<CardKey> {
        let newest = |kept: &&Kept| {
            let key = kept.card.key();
            self.newest_answers(&key).is_some_and(|(at, _)| at == kept.at)
        };
        let answers = self.words.iter().filter(|kept| matches!(kept.what, Words::Answers(_)));
        let oldest = answers.filter(newest).min_by_key(|kept| kept.at).filter(|kept| kept.at <= before)?;
        Some(oldest.card.key())
    }

    /// The number of the last session that showed a card.
    pub fn last_seen(&self, key: &CardKey) -> Option<u64> {
        self.seen.get(key).copied()
    }

    /// Whether a card was talked about.
    pub fn was_done(&self, key: &CardKey) -> bool {
        self.done.contains(key)
    }

    /// How many of a deck's cards were talked about.
    pub fn done_in(&self, deck: &Deck) -> usize {
        deck.cards.iter().filter(|card| self.was_done(&(deck.id.clone(), card.id.clone()))).count()
    }

    /// When a deck was last played.
    pub fn last_played(&self, deck: &Slug) -> Option<OffsetDateTime> {
        self.last_played.get(deck).copied()
    }
}

/// The words that stand in a session: the last ones written on each card.
fn kept_in(session: &Session) -> Vec<Kept> {
    let mut kept: Vec<Kept> = Vec::new();
    for (number, step) in session.steps().iter().enumerate() {
        let what = match &step.act {
            Act::Note(words) => Words::Note(words.clone()),
            Act::Keep(answers) => Words::Answers(answers.clone()),
            Act::Agree(seat, words) => Words::Agreement(*seat, words.clone()),
            _ => continue,
        };
        let Some(card) = session.cards.get(step.card) else { continue };
        let is_older = |older: &Kept| match (&older.what, &what) {
            (Words::Agreement(older, _), Words::Agreement(seat, _)) => older == seat,
            (Words::Note(_), Words::Note(_)) | (Words::Answers(_), Words::Answers(_)) => older.card == *card,
            _ => false,
        };
        kept.retain(|older| !is_older(older));
        kept.push(Kept { session: session.head.id.clone(), step: number, at: step.at, card: card.clone(), what });
    }
    kept.retain(|kept| match &kept.what {
        Words::Note(words) | Words::Agreement(_, words) => !words.trim().is_empty(),
        Words::Answers(_) => true,
    });
    kept
}

/// Everything the session files say.
#[derive(Clone, Debug, Default)]
pub struct Sessions {
    /// All sessions, newest first.
    pub briefs: Vec<Brief>,
    /// What they add up to.
    pub history: History,
    /// The newest session, for what the couple's file may have missed.
    pub newest: Option<Session>,
    /// What could not be read, in words.
    pub notices: Vec<String>,
    /// Whether there are more sessions than these.
    pub is_partial: bool,
}

impl Sessions {
    /// Adds a session; [`Self::briefs`] stay in order.
    pub fn add(&mut self, session: Session) {
        self.history.add(&session);
        let brief = Brief::of(&session);
        let at = self.briefs.partition_point(|other| other.number > brief.number);
        self.briefs.insert(at, brief);
        if self.newest.as_ref().is_none_or(|newest| newest.head.number < session.head.number) {
            self.newest = Some(session);
        }
    }

    /// The sessions that are not over, newest first.
    pub fn open(&self) -> impl Iterator<Item = &Brief> {
        self.briefs.iter().filter(|brief| !brief.is_over)
    }

    /// The number of the next session.
    pub fn next_number(&self) -> u64 {
        self.briefs.first().map_or(1, |brief| brief.number.saturating_add(1))
    }

    /// Who answers first in the next session: the one who did not in the last.
    pub fn next_first(&self) -> Seat {
        self.briefs.first().map_or(Seat::One, |brief| brief.first.other())
    }

    /// A free id for a session that begins on `day`: the day and a number. Ids rise with the sessions,
    /// so that their names tell which one is the newest: where the clock was set back, the day is
    /// that of the newest session.
    pub fn next_id(&self, day: time::Date) -> Slug {
        let today = format!("{:04}-{:02}-{:02}", day.year().clamp(0, 9999), u8::from(day.month()), day.day());
        let newest = self.briefs.iter().filter_map(|brief| rank(&brief.id)).max();
        let (day, last) = newest.filter(|(day, _)| *day >= today.as_str()).unwrap_or((&today, 0));
        let mut ids = (last.saturating_add(1)..).filter_map(|n| Slug::new(&format!("{day}-{n}")));
        ids.next().expect("numbers do not run out")
    }
}

/// Where a session stands among others by its id alone: its day, then its number on that day. None
/// for an id that somebody gave it: `our-trip`.
pub fn rank(id: &Slug) -> Option<(&str, u64)> {
    let (day, number) = id.as_str().rsplit_once('-')?;
    // A larger number was not given by this program.
    Some((day, number.parse::<u32>().ok()?.into())).filter(|_| is_day(day))
}

/// Whether this is a day as ids have it: `2026-11-22`.
fn is_day(word: &str) -> bool {
    word.len() == 10
        && word
            .bytes()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
}
