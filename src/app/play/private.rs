//! Answering in private, and keeping what was opened.

use time::OffsetDateTime;

use super::{ASKED_AGAIN, Play, Stage};
use crate::app::command::Command;
use crate::app::key::Key;
use crate::app::list::Scroll;
use crate::app::{Reaction, World};
use crate::session::answers::{Draft, Private, first_seat};
use crate::session::{Act, Seat};
use crate::settings::KeepAnswers;
use crate::text::Clean;
use crate::words;

impl Play {
    /// Whether enter on this card asks for private answers first.
    pub fn asks_private(&self, world: &World) -> bool {
        let Some((number, _)) = self.session.current() else { return false };
        let was_kept = || self.kept_before(world).is_some() && !self.session.state().answered.contains(&number);
        self.stage == Stage::Card && self.opened.is_none() && (self.session.asks_private() || was_kept())
    }

    /// The last answers kept on this card, if that is long enough ago to be asked again.
    pub fn kept_before<'w>(&self, world: &'w World) -> Option<(OffsetDateTime, &'w [Clean; 2])> {
        let (number, _) = self.session.current()?;
        let newest = world.sessions.history.newest_answers(&self.key(number))?;
        let is_old = world.now.wall - newest.0 >= ASKED_AGAIN;
        is_old.then_some(newest)
    }

    /// Who answers first in private on this card.
    pub fn first_in_private(&self) -> Seat {
        let turn = self.session.state().turn;
        self.session.current().map_or(turn, |(_, dealt)| first_seat(&dealt.card.kind, turn))
    }

    pub(super) fn begin_private(&mut self, world: &mut World) -> Reaction {
        self.opened = None;
        let mut reaction = self.take(Act::Private, world);
        if let Some((_, dealt)) = self.session.current().filter(|_| self.session.state().is_private) {
            self.stage = Stage::Private(Private::begin(&dealt.card.kind));
            reaction.status = None;
        }
        reaction
    }

    pub(super) fn update_private(&mut self, command: Command, world: &mut World) -> Reaction {
        let Some(kind) = self.session.current().map(|(_, dealt)| dealt.card.kind.clone()) else {
            return Reaction::none();
        };
        if matches!(command, Command::PageUp | Command::PageDown) {
            self.scroll.update(&command);
            return Reaction::none();
        }
        let first = self.first_in_private();
        let Stage::Private(private) = &mut self.stage else { return Reaction::none() };
        match command {
            Command::Type(Key::Char(c)) => private.draft_mut().into_iter().for_each(|draft| draft.push(c)),
            Command::Type(Key::Backspace | Key::Delete) => {
                private.draft_mut().into_iter().for_each(|draft| draft.pop())
            }
            Command::Paste(text) => {
                let draft = private.draft_mut();
                draft.into_iter().for_each(|draft| text.chars().take(400).for_each(|c| draft.push(c)));
            }
            Command::Pick(place) => private.draft_mut().into_iter().for_each(|draft| draft.pick(place)),
            Command::Up => private.draft_mut().into_iter().for_each(|draft| draft.move_by(-1)),
            Command::Down => private.draft_mut().into_iter().for_each(|draft| draft.move_by(1)),
            Command::Peek => self.peeks = !self.peeks,
            Command::Accept if private.draft().is_some_and(Draft::is_empty) => {
                return Reaction::say(words::nothing_typed());
            }
            Command::Accept => {
                let before = std::mem::replace(private, Private::begin(&kind));
                *private = before.go_on(&kind, first);
                (self.peeks, self.scroll) = (false, Scroll::default());
            }
            Command::OpenBoth => return self.end_private(true, world),
            Command::Cancel => return self.end_private(false, world),
            Command::Break => return self.begin_break(),
            _ => {}
        }
        Reaction::none()
    }

    /// Ends private answers: both are opened, or nothing is shown and nobody is named.
    pub(super) fn end_private(&mut self, open: bool, world: &mut World) -> Reaction {
        self.peeks = false;
        let opened = match std::mem::replace(&mut self.stage, Stage::Card) {
            Stage::Private(Private::Covered(both)) if open => Some(both.open()),
            _ => None,
        };
        let says = if opened.is_none() { words::stays_covered() } else { String::new() };
        let reaction = self.take(Act::PrivateOver, world);
        self.opened = opened;
        if says.is_empty() { reaction } else { reaction.saying(says) }
    }

    /// Keeps the open answers once both have said so.
    pub(super) fn keep(&mut self, keep_asked: bool, world: &mut World) -> Reaction {
        let Some(opened) = &self.opened else { return Reaction::say(words::nothing_to_keep()) };
        if world.is_off_record {
            return Reaction::say(words::off_record_keeps_nothing());
        }
        if world.settings.keep_answers == KeepAnswers::Never {
            return Reaction::say(words::answers_never_kept());
        }
        if self.is_kept() {
            return Reaction::say(words::kept_already());
        }
        if !keep_asked {
            self.keep_asked = true;
            return Reaction::say(words::keep_asked());
        }
        let answers = opened.words();
        self.take(Act::Keep(answers), world)
    }

    /// Whether there are open answers that are not kept yet and may be.
    pub fn can_keep(&self, world: &World) -> bool {
        self.opened.is_some() && !self.is_kept() && world.keeps_answers()
    }

    /// Whether the open answers are kept.
    pub fn is_kept(&self) -> bool {
        let (Some(opened), Some((number, _))) = (&self.opened, self.session.current()) else { return false };
        self.session.state().kept.iter().any(|(kept, answers)| *kept == number && *answers == opened.words())
    }
}
