//! An evening on the screen: what stands before it, the cards, the look back.

use std::time::Duration;

use super::before::Before;
use super::command::{Command, Effect};
use super::keymap::Scope;
use super::list::Scroll;
use super::{Overlay, Reaction, Screen, World, home, index, note};
use crate::session::deal::CardKey;
use crate::session::{Act, Session, Step};
use crate::words;

/// Where in an evening the two are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Before the first card; nothing is written yet.
    Before(Before),
    /// A card is on the table.
    Card,
    /// The evening is over.
    Summary,
}

/// An evening on the screen.
#[derive(Debug)]
pub struct Play {
    /// The evening itself.
    pub session: Session,
    /// Where the two are.
    pub stage: Stage,
    /// How far a long card or the summary is scrolled.
    pub scroll: Scroll,
    /// The clock of the card, once it was started.
    pub timer: Option<Timer>,
}

/// A card's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// How long it runs in all.
    pub total: Duration,
    /// How long it had run when it was last stopped.
    run: Duration,
    /// When it was last started, in steady time; none while it stands.
    since: Option<Duration>,
}

impl Timer {
    fn started(total: Duration, now: Duration) -> Self {
        Self { total, run: Duration::ZERO, since: Some(now) }
    }

    /// What is left.
    pub fn left(&self, now: Duration) -> Duration {
        self.total.saturating_sub(self.has_run(now))
    }

    /// Whether it runs.
    pub fn is_running(&self, now: Duration) -> bool {
        self.since.is_some() && !self.left(now).is_zero()
    }

    fn has_run(&self, now: Duration) -> Duration {
        self.run + self.since.map_or(Duration::ZERO, |since| now.saturating_sub(since))
    }

    fn toggled(self, now: Duration) -> Self {
        if self.left(now).is_zero() {
            Self::started(self.total, now)
        } else if self.since.is_some() {
            Self { run: self.has_run(now), since: None, ..self }
        } else {
            Self { since: Some(now), ..self }
        }
    }
}

impl Play {
    /// A freshly dealt evening, with what stands before its first card.
    pub fn begin(session: Session, world: &World) -> Reaction {
        match Before::of(&session, world) {
            Some(before) => Reaction::go(Screen::Play(Box::new(Self::at(session, Stage::Before(before))))),
            None => {
                let play = Self::at(session, Stage::Card);
                Reaction::go(Screen::Play(Box::new(play))).with(Effect::Begin)
            }
        }
    }

    /// An evening that goes on where it stopped, with the decks as they are now.
    pub fn resume(mut session: Session, world: &World) -> Reaction {
        session.meet(|id| world.shelf.deck(id).map(AsRef::as_ref));
        let stage = if session.is_over() { Stage::Summary } else { Stage::Card };
        Reaction::go(Screen::Play(Box::new(Self::at(session, stage))))
    }

    fn at(session: Session, stage: Stage) -> Self {
        Self { session, stage, scroll: Scroll::default(), timer: None }
    }

    pub(super) fn scope(&self) -> Scope {
        match self.stage {
            Stage::Before(_) => Scope::Before,
            Stage::Card => Scope::Card,
            Stage::Summary => Scope::Summary,
        }
    }

    pub(super) fn next_tick(&self, now: Duration) -> Option<Duration> {
        let timer = self.timer.filter(|timer| timer.is_running(now))?;
        // Up to where the shown seconds change.
        let left = timer.left(now);
        Some(Duration::from_nanos(u64::from(left.subsec_nanos())).max(Duration::from_millis(1)))
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        if self.scroll.update(&command) {
            return Reaction::none();
        }
        match self.stage {
            Stage::Before(_) => self.update_before(&command, world),
            Stage::Card => self.update_card(command, world),
            Stage::Summary => self.update_summary(&command, world),
        }
    }

    fn update_before(&mut self, command: &Command, world: &mut World) -> Reaction {
        match command {
            Command::Accept => {
                world.couple.has_seen_note = true;
                self.stage = Stage::Card;
                self.scroll = Scroll::default();
                Reaction::none().with(Effect::Begin).with(Effect::SaveCouple)
            }
            Command::Cancel => home(world),
            _ => Reaction::none(),
        }
    }

    fn update_card(&mut self, command: Command, world: &mut World) -> Reaction {
        match command {
            Command::Next => self.take(Act::Done, world),
            Command::Back => self.take(Act::Back, world),
            Command::FollowUp => self.take(Act::FollowUp, world),
            Command::Skip => self.take(Act::Skip, world),
            Command::Later => self.take(Act::Later, world),
            Command::SetAside => self.take(Act::SetAside, world),
            Command::Star => self.star(world),
            Command::Note => self.write_note(),
            Command::WriteNote(words) => self.keep_note(words, world),
            Command::Timer => self.toggle_timer(world),
            Command::Swap => self.take(Act::Swap, world),
            Command::Index => Reaction::open(Overlay::Index(Box::new(index::Index::new(&self.session, &world.couple)))),
            Command::GoTo(card) => self.take(Act::GoTo(card), world),
            Command::Undo => self.undo(world),
            Command::EndGently => self.take(Act::EndGently, world),
            Command::Leave => Reaction::none().with(Effect::Quit),
            Command::Cancel => home(world),
            _ => Reaction::none(),
        }
    }

    fn update_summary(&mut self, command: &Command, world: &mut World) -> Reaction {
        match command {
            Command::Accept => home(world),
            Command::Undo => self.undo(world),
            _ => Reaction::none(),
        }
    }

    /// Takes a step: it is on its way to the file before the next frame.
    fn take(&mut self, act: Act, world: &mut World) -> Reaction {
        let says = words::after(&act);
        match self.session.take(act, world.now.wall) {
            Ok(step) => {
                let reaction = Reaction { status: says.map(str::to_owned), ..self.settle(&step, true, world) };
                reaction.with(Effect::Append(step))
            }
            Err(refusal) => Reaction::say(words::refusal(refusal)),
        }
    }

    fn undo(&mut self, world: &mut World) -> Reaction {
        match self.session.undo(world.now.wall) {
            Ok((undone, undo)) => {
                let reaction = self.settle(&undone, false, world).saying(words::UNDONE);
                match undone.act {
                    // A note that was taken back is gone from the file as well.
                    Act::Note(_) => reaction.with(Effect::Rewrite),
                    _ => reaction.with(Effect::Append(undo)),
                }
            }
            Err(refusal) => Reaction::say(words::refusal(refusal)),
        }
    }

    /// Brings screen and couple up to a step that was taken or taken back.
    fn settle(&mut self, step: &Step, taken: bool, world: &mut World) -> Reaction {
        let stays = matches!(step.act, Act::Star(_) | Act::Note(_) | Act::FollowUp | Act::Swap);
        if !stays {
            self.timer = None;
            self.scroll = Scroll::default();
        }
        self.stage = if self.session.is_over() { Stage::Summary } else { Stage::Card };
        let key = self.key(step.card);
        match step.act {
            Act::Star(on) => world.couple.star(key, on == taken),
            Act::SetAside => world.couple.set_aside(key, taken),
            _ => return Reaction::none(),
        }
        world.couple.caught_up = Some((self.session.head.id.clone(), self.session.recorded()));
        Reaction::none().with(Effect::SaveCouple)
    }

    fn star(&mut self, world: &mut World) -> Reaction {
        let Some((number, _)) = self.session.current() else { return Reaction::none() };
        let on = !world.couple.is_starred(&self.key(number));
        self.take(Act::Star(on), world)
    }

    fn write_note(&self) -> Reaction {
        match self.session.current() {
            Some((number, dealt)) => {
                let words = self.session.note(number).map(|note| note.to_string()).unwrap_or_default();
                Reaction::open(Overlay::Note(Box::new(note::Note::new(&dealt.card.text, &words))))
            }
            None => Reaction::none(),
        }
    }

    fn keep_note(&mut self, words: crate::text::Clean, world: &mut World) -> Reaction {
        let Some((number, _)) = self.session.current() else { return Reaction::none() };
        let before = self.session.note(number).cloned().unwrap_or_default();
        if before == words {
            return Reaction::none();
        }
        let was_written = !before.is_empty();
        let reaction = self.take(Act::Note(words), world);
        // The words that were there before are not left in the file.
        if was_written { reaction.with(Effect::Rewrite) } else { reaction }
    }

    fn toggle_timer(&mut self, world: &World) -> Reaction {
        let Some((_, dealt)) = self.session.current() else { return Reaction::none() };
        let now = world.now.steady;
        match (self.timer, dealt.card.timer) {
            (Some(timer), _) => self.timer = Some(timer.toggled(now)),
            (None, Some(total)) => self.timer = Some(Timer::started(total, now)),
            (None, None) => return Reaction::say(words::NO_TIMER),
        }
        Reaction::none()
    }

    fn key(&self, number: usize) -> CardKey {
        let dealt = &self.session.cards[number];
        (dealt.deck.clone(), dealt.card.id.clone())
    }
}
