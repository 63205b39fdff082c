//! An evening on the screen: what stands before it, the cards, the look back. The ways to talk about
//! a card have a file each.

mod breaks;
mod floor;
mod lines;
mod private;
mod ready;
mod timer;

pub use timer::Timer;

use std::time::Duration;

use super::before::Before;
use super::command::{Command, Effect};
use super::keymap::Scope;
use super::list::Scroll;
use super::pause::{self, Pause};
use super::two_lines::TwoLines;
use super::{Overlay, Reaction, Screen, World, home, index, note};
use crate::deck::Kind;
use crate::session::answers::{Opened, Private};
use crate::session::deal::CardKey;
use crate::session::draft::Draft;
use crate::session::sealed::Sealed;
use crate::session::{Act, Floor, Ready, Session, Step};
use crate::shelf::Shelf;
use crate::text::Clean;
use crate::words;

/// A pause with a clock of at least this long is a break.
const BREAK_CARD: Duration = Duration::from_secs(20 * 60);

/// After this time, three months, kept answers may be asked again.
pub const ASKED_AGAIN: time::Duration = time::Duration::days(90);

/// Where in an evening the two are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The lines from last time, one after the other; the number is the one shown.
    Review(usize),
    /// Before the first card; nothing is written yet.
    Before(Before),
    /// A card is on the table.
    Card,
    /// Somebody answers in private.
    Private(Private),
    /// How deep to go on is asked; what the first one said is covered.
    Ready(Option<Sealed<Ready>>, bool),
    /// A break, with what comes back after it.
    Break(Pause, Box<Stage>),
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
    /// The answers that both opened on this card.
    pub opened: Option<Opened>,
    /// Whether the one at the keyboard looks at the own answer.
    pub peeks: bool,
    /// Whether somebody asked to keep the open answers, and the other has not said so yet.
    pub keep_asked: bool,
}

impl Play {
    /// A freshly dealt evening, with what stands before its first card.
    pub fn begin(session: Session, world: &World) -> Reaction {
        let mut play = Self::at(session, Stage::Card);
        play.stage = if world.couple.agreements.is_empty() { play.before(world) } else { Stage::Review(0) };
        let begins = play.stage == Stage::Card;
        let reaction = Reaction::go(Screen::Play(Box::new(play)));
        if begins { reaction.with(Effect::Begin) } else { reaction }
    }

    /// An evening that goes on where it stopped, with the decks as they are now; with the words that
    /// it was dealt with as long as those are not known.
    pub fn resume(session: Session, shelf: Option<&Shelf>) -> Reaction {
        let mut play = Self::at(session, Stage::Card);
        play.stage = play.stage_of_session();
        shelf.into_iter().for_each(|shelf| play.meet(shelf));
        let status = matches!(play.stage, Stage::Private(_)).then(words::answers_gone);
        Reaction { status, ..Reaction::go(Screen::Play(Box::new(play))) }
    }

    /// Brings an evening that goes on up to the decks as they are now.
    pub fn meet(&mut self, shelf: &Shelf) {
        self.session.meet(|id| shelf.deck(id).map(AsRef::as_ref));
        self.stage = self.stage_of_session();
    }

    /// An evening at a stage.
    pub(super) fn at(session: Session, stage: Stage) -> Self {
        Self { session, stage, scroll: Scroll::default(), timer: None, opened: None, peeks: false, keep_asked: false }
    }

    fn before(&self, world: &World) -> Stage {
        Before::of(&self.session, world).map_or(Stage::Card, Stage::Before)
    }

    /// Where the steps of the session say that the two are.
    fn stage_of_session(&self) -> Stage {
        let state = self.session.state();
        let Some((_, dealt)) = self.session.current() else { return Stage::Summary };
        let stage = if self.session.asks_readiness() {
            Stage::Ready(None, false)
        } else if state.is_private {
            Stage::Private(Private::begin(&dealt.card.kind))
        } else {
            Stage::Card
        };
        if state.on_break.is_some() { Stage::Break(Pause::Apart, Box::new(stage)) } else { stage }
    }

    pub(super) fn scope(&self) -> Scope {
        match &self.stage {
            Stage::Review(_) => Scope::Review,
            Stage::Before(_) => Scope::Before,
            Stage::Card if self.session.state().floor.is_some() => Scope::Floor,
            Stage::Card => Scope::Card,
            Stage::Private(Private::First(_) | Private::Second(..)) => Scope::Answer,
            Stage::Private(Private::HandOver(_)) | Stage::Ready(Some(_), true) => Scope::Cover,
            Stage::Private(Private::Covered(_)) => Scope::Covered,
            Stage::Ready(..) => Scope::Ready,
            Stage::Break(Pause::Choosing(_), _) => Scope::BreakTime,
            Stage::Break(Pause::Apart, _) => Scope::Break,
            Stage::Break(Pause::Back, _) => Scope::Back,
            Stage::Summary => Scope::Summary,
        }
    }

    /// Whether the card's clock came to its end since a moment, in steady time.
    pub(super) fn has_rung(&self, since: Duration, now: Duration) -> bool {
        self.timer.is_some_and(|timer| timer.is_running(since) && !timer.is_running(now))
    }

    pub(super) fn next_tick(&self, world: &World) -> Option<Duration> {
        if let Stage::Break(Pause::Apart, _) = &self.stage {
            let (back, now) = pause::clock(&self.session, world.now.wall);
            // The break's clock shows minutes.
            let left = back - now;
            return (left > time::Duration::ZERO)
                .then(|| Duration::from_secs(left.whole_seconds().unsigned_abs() % 60 + 1));
        }
        let now = world.now.steady;
        let timer = self.timer.filter(|timer| timer.is_running(now))?;
        // Up to where the shown seconds change.
        let left = timer.left(now);
        Some(Duration::from_nanos(u64::from(left.subsec_nanos())).max(Duration::from_millis(1)))
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        let is_page = matches!(self.stage, Stage::Before(_) | Stage::Card | Stage::Summary);
        if is_page && self.scroll.update(&command) {
            return Reaction::none();
        }
        let keep_asked = std::mem::take(&mut self.keep_asked);
        match &self.stage {
            Stage::Review(_) => self.update_review(&command, world),
            Stage::Before(_) => self.update_before(&command, world),
            Stage::Card if self.session.state().floor.is_some() => self.update_floor(&command, world),
            Stage::Card if command == Command::Keep => self.keep(keep_asked, world),
            Stage::Card => self.update_card(command, world),
            Stage::Private(_) => self.update_private(command, world),
            Stage::Ready(..) => self.update_ready(&command, world),
            Stage::Break(..) => self.update_break(&command, world),
            Stage::Summary => self.update_summary(command, world),
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
            Command::Names => Reaction::open(Overlay::TwoLines(Box::new(TwoLines::names(&world.couple)))),
            Command::Cancel => home(world),
            _ => Reaction::none(),
        }
    }

    fn update_card(&mut self, command: Command, world: &mut World) -> Reaction {
        match command {
            Command::Go if self.asks_private(world) => self.begin_private(world),
            Command::Go | Command::Next => self.take(Act::Done, world),
            Command::Back => self.take(Act::Back, world),
            Command::FollowUp => self.take(Act::FollowUp, world),
            Command::Skip => self.take(Act::Skip, world),
            Command::Later => self.take(Act::Later, world),
            Command::SetAside => self.take(Act::SetAside, world),
            Command::Star => self.star(world),
            Command::Note => self.write_note(),
            Command::WriteNote(words) => self.keep_note(words, world),
            Command::Private => self.begin_private(world),
            Command::Floor => self.take(Act::Floor(Floor::given_to(self.session.state().turn)), world),
            Command::Break => self.begin_break(),
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

    fn update_summary(&mut self, command: Command, world: &mut World) -> Reaction {
        match command {
            Command::Accept => home(world),
            Command::Undo => self.undo(world),
            Command::Agree => {
                let lines = TwoLines::agreements(&self.session.state().agreements);
                Reaction::open(Overlay::TwoLines(Box::new(lines)))
            }
            Command::WriteAgreements(lines) => self.agree(lines, world),
            _ => Reaction::none(),
        }
    }

    /// Takes a step that leads where the session says.
    fn take(&mut self, act: Act, world: &mut World) -> Reaction {
        let says = words::after(&act);
        match self.session.take(act, world.now.wall) {
            Ok(step) => {
                let reaction = Reaction { status: says, ..self.settle(&step, true, world) };
                reaction.with(Effect::Append(step))
            }
            Err(refusal) => Reaction::say(words::refusal(refusal)),
        }
    }

    /// Takes a step that leads to this stage, with whatever is covered in it.
    fn take_keeping(&mut self, act: Act, stage: Stage, world: &World) -> Reaction {
        match self.session.take(act, world.now.wall) {
            Ok(step) => {
                self.stage = stage;
                Reaction::none().with(Effect::Append(step))
            }
            Err(refusal) => Reaction::say(words::refusal(refusal)),
        }
    }

    fn undo(&mut self, world: &mut World) -> Reaction {
        match self.session.undo(world.now.wall) {
            Ok((undone, undo)) => {
                let reaction = self.settle(&undone, false, world).saying(words::undone());
                match undone.act {
                    // Words that were taken back are gone from the file as well.
                    Act::Note(_) | Act::Keep(_) | Act::Agree(..) => reaction.with(Effect::Rewrite),
                    _ => reaction.with(Effect::Append(undo)),
                }
            }
            Err(refusal) => Reaction::say(words::refusal(refusal)),
        }
    }

    /// Brings screen and couple up to a step that was taken or taken back.
    fn settle(&mut self, step: &Step, taken: bool, world: &mut World) -> Reaction {
        let stays = matches!(step.act, Act::Star(_) | Act::Note(_) | Act::FollowUp | Act::Swap | Act::Keep(_));
        if !stays {
            self.timer = None;
            self.opened = None;
            self.scroll = Scroll::default();
        }
        self.stage = self.stage_of_session();
        let Some(dealt) = self.session.cards.get(step.card) else { return Reaction::none() };
        let key = dealt.key();
        match &step.act {
            Act::Star(on) => world.couple.star(key, *on == taken),
            Act::SetAside => world.couple.set_aside(key, taken),
            Act::Agree(seat, words) if !taken => {
                world.couple.agreements.retain(|line| !(line.seat == *seat && line.words == *words));
            }
            _ => return Reaction::none(),
        }
        world.couple.is_up_to(&self.session.head.id, self.session.recorded());
        Reaction::none().with(Effect::SaveCouple)
    }

    fn star(&mut self, world: &mut World) -> Reaction {
        let Some((number, _)) = self.session.current() else { return Reaction::none() };
        let on = !world.couple.is_starred(&self.key(number));
        self.take(Act::Star(on), world)
    }

    fn write_note(&self) -> Reaction {
        let Some((number, dealt)) = self.session.current() else { return Reaction::none() };
        let words = self.session.note(number).map(ToString::to_string).unwrap_or_default();
        Reaction::open(Overlay::Note(Box::new(note::Note::new(&dealt.card.text, &words))))
    }

    /// The words of `note` as a draft, unless they are what was kept before.
    pub(super) fn draft(&self, note: &note::Note) -> Option<Draft> {
        let (card, _) = self.session.current().filter(|_| self.stage == Stage::Card)?;
        let words = note.editor.text();
        let is_kept = self.session.note(card).cloned().unwrap_or_default() == words;
        (!is_kept).then_some(Draft { card, words })
    }

    /// The note that `draft` leads back to, if its card is on the table.
    pub(super) fn unfinished(&self, draft: &Draft) -> Option<note::Note> {
        let (_, dealt) = self.session.current().filter(|(card, _)| self.stage == Stage::Card && *card == draft.card)?;
        let note = note::Note::new(&dealt.card.text, &draft.words);
        self.draft(&note).is_some().then_some(note)
    }

    fn keep_note(&mut self, words: Clean, world: &mut World) -> Reaction {
        let Some((number, _)) = self.session.current() else { return Reaction::none() };
        if self.session.note(number).cloned().unwrap_or_default() == words {
            return Reaction::none();
        }
        if !words.trim().is_empty() {
            return self.take(Act::Note(words), world);
        }
        // A note that was emptied is gone from the file, with every earlier wording.
        let is_note = |step: &Step| matches!(step.act, Act::Note(_)) && step.card == number;
        if let Some(step) = self.session.steps().iter().position(is_note) {
            self.session.forget_words(step);
        }
        Reaction::say(words::note_gone()).with(Effect::Rewrite)
    }

    fn toggle_timer(&mut self, world: &World) -> Reaction {
        let Some((_, dealt)) = self.session.current() else { return Reaction::none() };
        let now = world.now.steady;
        match (self.timer, dealt.card.timer) {
            (Some(timer), _) => self.timer = Some(timer.toggled(now)),
            (None, timer) if is_break_card(&dealt.card.kind, timer) => return self.begin_break(),
            (None, Some(_)) if !world.settings.timers => return Reaction::say(words::no_clocks()),
            (None, Some(total)) => self.timer = Some(Timer::started(total, now)),
            (None, None) => return Reaction::say(words::no_timer()),
        }
        Reaction::none()
    }

    fn key(&self, number: usize) -> CardKey {
        self.session.cards[number].key()
    }
}

/// Whether a card leads into a break: a pause with a clock of twenty minutes or more.
pub fn is_break_card(kind: &Kind, timer: Option<Duration>) -> bool {
    *kind == Kind::Pause && timer.is_some_and(|timer| timer >= BREAK_CARD)
}
