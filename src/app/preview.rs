//! A deck as its cards will look, beside the editor that writes it.

use std::path::PathBuf;

use time::OffsetDateTime;

use super::command::{Command, Effect};
use super::list::Scroll;
use super::play::{Play, Stage};
use super::{Overlay, Reaction, World, index};
use crate::deck::{Deck, Slug};
use crate::session::deal::Order;
use crate::session::{Act, Dealt, Head, Seat, Session};
use crate::shelf::Shelved;

/// The preview of one deck file.
#[derive(Debug)]
pub struct Preview {
    /// The file.
    pub path: PathBuf,
    /// The cards of the last good deck, in the order of the file; none before there was one.
    pub play: Option<Play>,
    /// How far the faults are scrolled.
    pub faults: Scroll,
    /// The file as it was last read, with its faults; none if it could not be read.
    pub read: Result<Shelved, String>,
}

impl Preview {
    /// A preview of the file as it was just read.
    pub fn new(path: PathBuf, read: Result<Shelved, String>, now: OffsetDateTime) -> Self {
        let mut preview = Self { path, play: None, faults: Scroll::default(), read: Err(String::new()) };
        preview.take(read, now);
        preview
    }

    /// Takes the file as it was read again. While nothing in it can be played the last good deck
    /// stays, and the card in view is found again by its id.
    pub fn take(&mut self, read: Result<Shelved, String>, now: OffsetDateTime) {
        if let Some(shelved) = read.as_ref().ok().filter(|shelved| !shelved.deck().cards.is_empty()) {
            let in_view = self
                .play
                .as_ref()
                .and_then(|play| play.session.current())
                .map(|(at, dealt)| (at, dealt.card.id.clone()));
            let mut session = all_cards(shelved.deck(), now);
            let found = in_view.map(|(at, id)| {
                let again = session.cards.iter().position(|dealt| dealt.card.id == id);
                again.unwrap_or(at.min(session.cards.len() - 1))
            });
            if let Some(card) = found {
                // A fresh evening goes to any of its cards.
                let _ = session.take(Act::GoTo(card), now);
            }
            self.play = Some(Play::at(session, Stage::Card));
        }
        self.faults = Scroll::default();
        self.read = read;
    }

    pub(super) fn update(&mut self, command: Command, world: &World) -> Reaction {
        let leave = || Reaction::none().with(Effect::Quit);
        // The page keys turn the faults over, where not all of them are in sight.
        if self.faults.update_page(&command) {
            return Reaction::none();
        }
        let Some(play) = &mut self.play else {
            return if matches!(command, Command::Cancel | Command::Leave) { leave() } else { Reaction::none() };
        };
        if play.scroll.update(&command) {
            return Reaction::none();
        }
        let now = world.now.wall;
        let (at, last) = (play.session.state().at, play.session.cards.len() - 1);
        let act = match command {
            Command::Next => Act::GoTo((at + 1).min(last)),
            Command::Back => Act::GoTo(at.saturating_sub(1)),
            Command::GoTo(card) => Act::GoTo(card),
            Command::FollowUp => Act::FollowUp,
            Command::Index => {
                let index = index::Index::of_all(&play.session, &world.couple);
                return Reaction::open(Overlay::Index(Box::new(index)));
            }
            Command::Cancel | Command::Leave => return leave(),
            _ => return Reaction::none(),
        };
        play.scroll = Default::default();
        match play.session.take(act, now) {
            Ok(_) => Reaction::none(),
            Err(refusal) => Reaction::say(crate::words::refusal(refusal)),
        }
    }
}

/// All cards of a deck as an evening, in the order of the file.
fn all_cards(deck: &Deck, now: OffsetDateTime) -> Session {
    let head = Head {
        id: Slug::from_words("preview"),
        number: 0,
        started: now,
        decks: vec![deck.id.clone()],
        titles: vec![deck.title.clone()],
        order: Order::File,
        seed: 0,
        theme: None,
        starred_only: false,
        first: Seat::One,
    };
    let cards = deck.cards.iter().map(|card| Dealt { deck: deck.id.clone(), card: card.clone() }).collect();
    Session::new(head, cards)
}
