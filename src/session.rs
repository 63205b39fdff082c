//! One evening: the cards as dealt, every step that was taken, and the state they add up to.
//!
//! A session is a list of [`Step`]s and nothing else: [`State`] is what replaying them gives, on
//! the evening itself and after a resume alike. Undo is a step too. Each step carries the turn that
//! stands after it, so whose turn it is is stored and never computed from a position.

pub mod answers;
pub mod deal;
pub mod draft;
pub mod record;
pub mod sealed;

use time::OffsetDateTime;

use crate::deck::{Card, Deck, Depth, Kind, Place, Slug, Turn};
use crate::text::Clean;

/// One of the two people, by the order in which they gave their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Seat {
    /// The first name.
    #[default]
    One,
    /// The second name.
    Two,
}

impl Seat {
    /// The word in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Two => "two",
        }
    }

    /// The seat written as `word`.
    pub fn named(word: &str) -> Option<Self> {
        match word {
            "one" => Some(Self::One),
            "two" => Some(Self::Two),
            _ => None,
        }
    }

    /// The partner.
    pub fn other(self) -> Self {
        match self {
            Self::One => Self::Two,
            Self::Two => Self::One,
        }
    }
}

/// What became of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Nothing yet.
    #[default]
    Open,
    /// Talked about.
    Done,
    /// Back into the deck for another day.
    Skipped,
    /// To come again tonight.
    Later,
    /// Never to be dealt again.
    SetAside,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Mark; 5] = [Mark::Open, Mark::Done, Mark::Skipped, Mark::Later, Mark::SetAside];

    /// The word in files and `--json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Skipped => "skipped",
            Self::Later => "later",
            Self::SetAside => "set-aside",
        }
    }
}

/// A card of tonight: what was dealt, from which deck, as it was worded then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dealt {
    /// The deck it came from.
    pub deck: Slug,
    /// The card.
    pub card: Card,
}

impl Dealt {
    /// Names the card among all decks.
    pub fn key(&self) -> deal::CardKey {
        (self.deck.clone(), self.card.id.clone())
    }
}

/// What is fixed when an evening begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Names the session: its date and a number, `2026-11-22-1`.
    pub id: Slug,
    /// Counts sessions, so that the newest is the newest whatever the clock says.
    pub number: u64,
    /// When it was dealt.
    pub started: OffsetDateTime,
    /// The decks it was dealt from.
    pub decks: Vec<Slug>,
    /// Their titles, as they were then.
    pub titles: Vec<Clean>,
    /// The order it was dealt in.
    pub order: deal::Order,
    /// The seed it was dealt with.
    pub seed: u64,
    /// The theme that was asked for, if one was.
    pub theme: Option<Clean>,
    /// Whether only starred cards were asked for.
    pub starred_only: bool,
    /// Who answered the first card first.
    pub first: Seat,
}

/// What the two do with the card before them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Talked about; on to the next.
    Done,
    /// Back into the deck for another day; on to the next.
    Skip,
    /// Again tonight, before the closing card; on to the next.
    Later,
    /// Never again; on to the next.
    SetAside,
    /// To the card before.
    Back,
    /// To a card of tonight, by its number as dealt, from 0.
    GoTo(usize),
    /// The next follow-up is shown.
    FollowUp,
    /// The star is put on or taken off.
    Star(bool),
    /// A note is written, rewritten, or emptied.
    Note(Clean),
    /// The other one answers first.
    Swap,
    /// On to the closing card.
    EndGently,
    /// The evening is over.
    End,
    /// Both answer in private.
    Private,
    /// The private answers are over: opened, or left covered; the file does not say which.
    PrivateOver,
    /// Both want these answers kept, by seat.
    Keep([Clean; 2]),
    /// How deep the evening goes on: the joint result, and the cards that were dealt for it.
    Ready(Ready, Vec<Dealt>),
    /// A break, with the time that was agreed for coming back.
    Break(OffsetDateTime),
    /// Both are back from the break.
    Return,
    /// Somebody has the floor.
    Floor(Floor),
    /// Nobody has the floor any more.
    FloorOver,
    /// One line of this seat to keep for next time.
    Agree(Seat, Clean),
    /// The last step is taken back.
    Undo,
}

/// What one says before the evening goes deeper; the more careful one of two counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ready {
    /// Lighter than now.
    Lighter,
    /// As deep as now.
    Stay,
    /// Deeper than now.
    Deeper,
}

impl Ready {
    /// All three, the most careful first.
    pub const ALL: [Ready; 3] = [Self::Lighter, Self::Stay, Self::Deeper];

    /// The word in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lighter => "lighter",
            Self::Stay => "stay",
            Self::Deeper => "deeper",
        }
    }
}

/// Speaker-listener order: who speaks, and whether the listener is saying it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Floor {
    /// Who has the floor.
    pub speaker: Seat,
    /// Whether the listener says back what was heard.
    pub says_back: bool,
    /// Whether both have had the floor, so that looking for a next step may come.
    pub both_heard: bool,
}

impl Floor {
    /// The floor as it is given to somebody first.
    pub fn given_to(speaker: Seat) -> Self {
        Self { speaker, says_back: false, both_heard: false }
    }
}

/// One step of an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: OffsetDateTime,
    /// What.
    pub act: Act,
    /// The card it was done with, by its number as dealt, from 0.
    pub card: usize,
    /// Who answers first on the card that is shown after the step.
    pub turn: Seat,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no card before this one.
    NothingBefore,
    /// There is nothing to take back.
    NothingToUndo,
    /// The card has no follow-ups.
    NoFollowUps,
    /// All follow-ups are shown.
    NoMoreFollowUps,
    /// No open card is left between this one and the end.
    NothingLater,
    /// The evening is over.
    Over,
    /// The closing card is already here.
    Closing,
    /// That does not fit where the evening is.
    NotNow,
}

/// What the steps add up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The cards of tonight, by their numbers as dealt; `later` moves one.
    pub order: Vec<usize>,
    /// The position in the order; its length when the evening is over.
    pub at: usize,
    /// Who answers first on this card.
    pub turn: Seat,
    /// Per card as dealt: who answered first when it was shown.
    firsts: Vec<Option<Seat>>,
    /// Per card as dealt: what became of it.
    pub marks: Vec<Mark>,
    /// Per card as dealt: how many follow-ups are shown.
    pub follow_ups: Vec<usize>,
    /// The notes, by card as dealt.
    pub notes: Vec<(usize, Clean)>,
    /// The kept answers, by card as dealt, each by seat.
    pub kept: Vec<(usize, [Clean; 2])>,
    /// The lines left for next time, by seat.
    pub agreements: [Option<Clean>; 2],
    /// How deep the two have agreed to go.
    pub agreed: Depth,
    /// Whether this card's private answers have been begun and are not over.
    pub is_private: bool,
    /// The cards, by number as dealt, whose private answers are over.
    pub answered: Vec<usize>,
    /// While on a break: since when, and until when.
    pub on_break: Option<(OffsetDateTime, OffsetDateTime)>,
    /// Who has the floor.
    pub floor: Option<Floor>,
    /// Whether the evening is over.
    pub is_over: bool,
}

/// One evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What is fixed.
    pub head: Head,
    /// The cards as dealt, at the beginning and when the depth was changed.
    pub cards: Vec<Dealt>,
    /// How many of them were dealt at the beginning.
    dealt: usize,
    /// Every step that stands, oldest first: what was undone is not among them.
    steps: Vec<Step>,
    /// How many steps the file holds, undone ones and undos included.
    recorded: usize,
    state: State,
}

impl Session {
    /// A fresh evening.
    pub fn new(head: Head, cards: Vec<Dealt>) -> Self {
        let state = State::new(&cards, head.first);
        Self { head, dealt: cards.len(), cards, steps: Vec::new(), recorded: 0, state }
    }

    /// An evening as its steps left it. Steps that make no sense are passed over: a file is never
    /// trusted.
    pub fn replayed(head: Head, cards: Vec<Dealt>, steps: impl IntoIterator<Item = Step>) -> Self {
        let mut session = Self::new(head, cards);
        for step in steps {
            session.recorded += 1;
            if step.act == Act::Undo {
                session.steps.pop();
            } else {
                session.steps.push(step);
            }
        }
        session.rebuild();
        session
    }

    /// The state as it stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The steps that stand, oldest first.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The card on the table, with its number as dealt; none when the evening is over.
    pub fn current(&self) -> Option<(usize, &Dealt)> {
        let number = *self.state.order.get(self.state.at)?;
        Some((number, &self.cards[number]))
    }

    /// The last card that was on the table.
    pub fn current_or_last(&self) -> Option<(usize, &Dealt)> {
        let at = self.state.at.min(self.state.order.len().checked_sub(1)?);
        let number = self.state.order[at];
        Some((number, &self.cards[number]))
    }

    /// The mark of a card by its number as dealt.
    pub fn mark(&self, number: usize) -> Mark {
        self.state.marks[number]
    }

    /// The note on a card by its number as dealt.
    pub fn note(&self, number: usize) -> Option<&Clean> {
        self.state.notes.iter().find(|(card, _)| *card == number).map(|(_, note)| note)
    }

    /// How many cards of tonight carry `mark`.
    pub fn count(&self, mark: Mark) -> usize {
        self.state.order.iter().filter(|number| self.state.marks[**number] == mark).count()
    }

    /// The cards that were dealt at the beginning.
    pub fn dealt_first(&self) -> &[Dealt] {
        &self.cards[..self.dealt]
    }

    /// Whether the card on the table goes deeper than the two have agreed to, so that both are
    /// asked first.
    pub fn asks_readiness(&self) -> bool {
        // The closing card lands softly, however light the evening was.
        let goes_deeper = |card: &Card| card.depth > self.state.agreed && card.place != Place::Closing;
        self.current().is_some_and(|(_, dealt)| goes_deeper(&dealt.card))
    }

    /// How many cards still to come go deeper than `depth`; the closing card is not among them.
    pub fn deeper_to_come(&self, depth: Depth) -> usize {
        let to_come = self.state.order.iter().skip(self.state.at).map(|number| &self.cards[*number].card);
        to_come.filter(|card| card.depth > depth && card.place != Place::Closing).count()
    }

    /// Whether the card on the table is answered in private by itself and was not yet.
    pub fn asks_private(&self) -> bool {
        self.current().is_some_and(|(number, dealt)| {
            let is_private = matches!(dealt.card.kind, Kind::Scale { .. } | Kind::Choice { .. } | Kind::Guess);
            is_private && dealt.card.turn != Turn::Together && !self.state.answered.contains(&number)
        })
    }

    /// Whether the evening is over.
    pub fn is_over(&self) -> bool {
        self.state.is_over
    }

    /// When the last step was taken.
    pub fn last_touched(&self) -> OffsetDateTime {
        self.steps.last().map_or(self.head.started, |step| step.at)
    }

    /// Takes a step other than an undo, if it is a legal one, and returns it for the file.
    pub fn take(&mut self, act: Act, at: OffsetDateTime) -> Result<Step, Refusal> {
        self.check(&act)?;
        let card = self.current_or_last().map_or(0, |(card, _)| card);
        let mut step = Step { at, act, card, turn: self.state.turn };
        step.turn = self.state.apply(&step, &mut self.cards, None);
        self.steps.push(step.clone());
        self.recorded += 1;
        Ok(step)
    }

    /// Takes the last step back. Returns it, and the step that says so in the file.
    pub fn undo(&mut self, at: OffsetDateTime) -> Result<(Step, Step), Refusal> {
        let undone = self.steps.pop().ok_or(Refusal::NothingToUndo)?;
        self.rebuild();
        self.recorded += 1;
        let card = self.current_or_last().map_or(0, |(card, _)| card);
        Ok((undone, Step { at, act: Act::Undo, card, turn: self.state.turn }))
    }

    /// How many steps the file holds.
    pub fn recorded(&self) -> usize {
        self.recorded
    }

    /// Forgets the words of a step that stands, with every earlier wording of them: a note, kept
    /// answers, a line for next time. The file must be written anew afterwards.
    pub fn forget_words(&mut self, step: usize) {
        let Some(forgotten) = self.steps.get(step).cloned() else { return };
        let is_same = |other: &Step| match (&forgotten.act, &other.act) {
            (Act::Note(_), Act::Note(_)) | (Act::Keep(_), Act::Keep(_)) => other.card == forgotten.card,
            (Act::Agree(seat, _), Act::Agree(other, _)) => seat == other,
            _ => false,
        };
        self.steps.retain(|other| !is_same(other));
        self.recorded = self.steps.len();
        self.rebuild();
    }

    /// Brings the cards up to the decks as they are now: reworded cards show their new words, cards
    /// that are gone keep the words they were dealt with.
    pub fn meet<'d>(&mut self, deck: impl Fn(&Slug) -> Option<&'d Deck>) {
        for dealt in &mut self.cards {
            if let Some(card) = deck(&dealt.deck).and_then(|deck| deck.card(&dealt.card.id)) {
                dealt.card = card.clone();
            }
        }
        for (shown, dealt) in self.state.follow_ups.iter_mut().zip(&self.cards) {
            *shown = (*shown).min(dealt.card.follow_ups.len());
        }
    }

    /// Whether a step could be taken now.
    pub fn can_take(&self, act: &Act) -> bool {
        self.check(act).is_ok()
    }

    fn check(&self, act: &Act) -> Result<(), Refusal> {
        let state = &self.state;
        let Some((number, dealt)) = self.current() else {
            let is_fine = matches!(act, Act::Agree(..)) || *act == Act::Back && state.at > 0;
            return if is_fine { Ok(()) } else { Err(Refusal::Over) };
        };
        match act {
            Act::Back if state.at == 0 => Err(Refusal::NothingBefore),
            Act::FollowUp if dealt.card.follow_ups.is_empty() => Err(Refusal::NoFollowUps),
            Act::FollowUp if state.follow_ups[number] >= dealt.card.follow_ups.len() => Err(Refusal::NoMoreFollowUps),
            Act::Later if dealt.card.place == Place::Closing => Err(Refusal::Closing),
            Act::Later if state.later_position(&self.cards) <= state.at => Err(Refusal::NothingLater),
            Act::GoTo(card) if *card >= self.cards.len() => Err(Refusal::Over),
            Act::PrivateOver if !state.is_private => Err(Refusal::NotNow),
            Act::Return if state.on_break.is_none() => Err(Refusal::NotNow),
            Act::FloorOver if state.floor.is_none() => Err(Refusal::NotNow),
            _ => Ok(()),
        }
    }

    fn rebuild(&mut self) {
        self.cards.truncate(self.dealt);
        self.state = State::new(&self.cards, self.head.first);
        for step in &self.steps {
            if step.card < self.cards.len() {
                self.state.apply(step, &mut self.cards, Some(step.turn));
            }
        }
    }
}

impl State {
    fn new(dealt: &[Dealt], first: Seat) -> Self {
        let cards = dealt.len();
        Self {
            order: (0..cards).collect(),
            at: 0,
            turn: first,
            firsts: std::iter::once(Some(first)).chain(std::iter::repeat(None)).take(cards).collect(),
            marks: vec![Mark::Open; cards],
            follow_ups: vec![0; cards],
            notes: Vec::new(),
            kept: Vec::new(),
            agreements: [None, None],
            agreed: dealt.first().map(|first| first.card.depth).unwrap_or_default(),
            is_private: false,
            answered: Vec::new(),
            on_break: None,
            floor: None,
            is_over: cards == 0,
        }
    }

    /// Carries a step out and returns whose turn stands after it: the stored one in a replay, else
    /// the one the rules give.
    fn apply(&mut self, step: &Step, cards: &mut Vec<Dealt>, stored: Option<Seat>) -> Seat {
        match &step.act {
            Act::Ready(ready, dealt) => self.change_depth(*ready, dealt, cards),
            Act::Private | Act::PrivateOver | Act::Break(_) | Act::Return | Act::Floor(_) | Act::FloorOver => {
                self.change_way(step);
            }
            Act::FollowUp | Act::Note(_) | Act::Swap | Act::Keep(_) | Act::Agree(..) => self.remember(step, cards),
            act => self.travel(act, step.card, cards),
        }
        if let Some(seat) = stored {
            self.turn = seat;
            if let Some(number) = self.order.get(self.at) {
                self.firsts[*number] = Some(seat);
            }
        }
        if self.is_over {
            self.at = self.order.len();
        }
        self.turn
    }

    /// The steps that lead to another card or to the end.
    fn travel(&mut self, act: &Act, card: usize, cards: &[Dealt]) {
        match act {
            Act::Done => {
                let was_done = std::mem::replace(&mut self.marks[card], Mark::Done) == Mark::Done;
                let passes = !was_done && cards[card].card.turn != Turn::Together;
                let next = if passes { self.turn.other() } else { self.turn };
                self.go(self.at + 1, next);
            }
            Act::Skip => self.leave(card, Mark::Skipped),
            Act::SetAside => self.leave(card, Mark::SetAside),
            Act::Later => self.put_off(card, cards),
            Act::Back => self.go(self.at.saturating_sub(1), self.turn),
            Act::GoTo(number) => {
                let to = self.order.iter().position(|n| n == number).unwrap_or(self.at);
                self.go(to, self.turn);
            }
            Act::EndGently => match self.closing_position(cards).filter(|to| *to > self.at) {
                Some(to) => self.go(to, self.turn),
                None => self.is_over = true,
            },
            Act::End => self.is_over = true,
            _ => {}
        }
    }

    /// Moves the card on the table to where it comes again.
    fn put_off(&mut self, card: usize, cards: &[Dealt]) {
        self.marks[card] = Mark::Later;
        let to = self.later_position(cards);
        if self.at < self.order.len() {
            let number = self.order.remove(self.at);
            self.order.insert(to.min(self.order.len()), number);
            self.firsts[number] = None;
        }
        self.go(self.at, self.turn);
    }

    /// The steps that leave something on a card, or for next time.
    fn remember(&mut self, step: &Step, cards: &[Dealt]) {
        let card = step.card;
        match &step.act {
            Act::FollowUp => {
                self.follow_ups[card] = (self.follow_ups[card] + 1).min(cards[card].card.follow_ups.len());
            }
            Act::Note(note) => {
                self.notes.retain(|(number, _)| *number != card);
                if !note.trim().is_empty() {
                    self.notes.push((card, note.clone()));
                }
            }
            Act::Swap => {
                self.turn = self.turn.other();
                self.firsts[card] = Some(self.turn);
            }
            Act::Keep(answers) => {
                self.kept.retain(|(number, _)| *number != card);
                self.kept.push((card, answers.clone()));
            }
            Act::Agree(seat, words) => {
                self.agreements[*seat as usize] = Some(words.clone()).filter(|words| !words.trim().is_empty());
            }
            _ => {}
        }
    }

    /// The steps that change the way in which the two talk about a card.
    fn change_way(&mut self, step: &Step) {
        match &step.act {
            Act::Private => self.is_private = true,
            Act::PrivateOver => {
                self.is_private = false;
                self.answered.push(step.card);
            }
            Act::Break(back) => self.on_break = Some((step.at, *back)),
            Act::Return => self.on_break = None,
            Act::Floor(floor) => self.floor = Some(*floor),
            Act::FloorOver => self.floor = None,
            _ => {}
        }
    }

    /// Takes over how deep the evening goes on. Unless it goes deeper, the cards that were dealt for
    /// it come in place of those that are too deep; what fits stays, and so does the closing card.
    fn change_depth(&mut self, ready: Ready, dealt: &[Dealt], cards: &mut Vec<Dealt>) {
        let on_table = self.order.get(self.at).map(|number| cards[*number].card.depth).unwrap_or_default();
        self.agreed = match ready {
            Ready::Deeper => on_table.max(self.agreed),
            Ready::Stay => self.agreed,
            Ready::Lighter => self.agreed.lighter(),
        };
        if ready == Ready::Deeper {
            return;
        }
        let closing = self.closing_position(cards).filter(|at| *at >= self.at).map(|at| self.order.remove(at));
        let left = self.order.split_off(self.at.min(self.order.len()));
        self.order.extend(left.into_iter().filter(|number| cards[*number].card.depth <= self.agreed));
        self.order.extend(cards.len()..cards.len() + dealt.len());
        self.order.extend(closing);
        cards.extend_from_slice(dealt);
        self.marks.resize(cards.len(), Mark::Open);
        self.follow_ups.resize(cards.len(), 0);
        self.firsts.resize(cards.len(), None);
        self.go(self.at, self.turn);
    }

    fn leave(&mut self, card: usize, mark: Mark) {
        self.marks[card] = mark;
        self.go(self.at + 1, self.turn);
    }

    /// Moves to a position. A card that was on the table before keeps the turn it had then.
    fn go(&mut self, to: usize, turn: Seat) {
        self.is_private = false;
        self.floor = None;
        self.at = to.min(self.order.len());
        self.is_over = self.at == self.order.len();
        if let Some(number) = self.order.get(self.at) {
            self.turn = *self.firsts[*number].get_or_insert(turn);
        } else {
            self.turn = turn;
        }
    }

    /// Where a card that is put off comes again: right before the closing card, or last.
    fn later_position(&self, cards: &[Dealt]) -> usize {
        self.closing_position(cards).unwrap_or(self.order.len()).saturating_sub(1)
    }

    fn closing_position(&self, cards: &[Dealt]) -> Option<usize> {
        let last = self.order.len().checked_sub(1)?;
        (cards[self.order[last]].card.place == Place::Closing).then_some(last)
    }
}
