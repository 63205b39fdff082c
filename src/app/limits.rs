//! Limits: each marks themes and depths of a deck in private; only what both allow is dealt.

use time::Date;

use super::command::{Command, Effect};
use super::keymap::Scope;
use super::list::Unfolding;
use super::{Reaction, World, home};
use crate::couple::{Allowed, Couple, Topic};
use crate::deck::{Deck, Depth, Place, Slug};
use crate::session::Seat;
use crate::session::sealed::Sealed;
use crate::words;

/// Where in marking the two are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marking {
    /// The first one marks.
    First(Vec<Option<Allowed>>),
    /// The first marks are covered; the keyboard is handed over.
    HandOver(Sealed<Vec<Option<Allowed>>>),
    /// The second one marks.
    Second(Sealed<Vec<Option<Allowed>>>, Vec<Option<Allowed>>),
}

/// The limits of one deck being marked.
#[derive(Debug)]
pub struct Limits {
    /// The deck.
    pub deck: Slug,
    /// What is marked.
    pub topics: Vec<Topic>,
    /// The topic with the cursor.
    pub cursor: Unfolding,
    /// Where the two are.
    pub marking: Marking,
}

impl Limits {
    /// Fresh marks for a deck. After a *not now* has lapsed only that is asked again; otherwise
    /// everything. What was marked before is not shown, because it was said by two, and stays where
    /// neither of them marks anything.
    pub fn new(deck: &Deck, couple: &Couple, today: Date) -> Self {
        let lapsed = couple.lapsed(&deck.id, today);
        let topics = if lapsed.is_empty() { topics(deck) } else { lapsed };
        let marks = vec![None; topics.len()];
        Self { deck: deck.id.clone(), topics, cursor: Unfolding::default(), marking: Marking::First(marks) }
    }

    /// Who sits at the keyboard.
    pub fn at_keyboard(&self) -> Seat {
        if matches!(self.marking, Marking::First(_)) { Seat::One } else { Seat::Two }
    }

    /// The marks at hand, while somebody marks.
    pub fn marks(&self) -> Option<&[Option<Allowed>]> {
        match &self.marking {
            Marking::First(marks) | Marking::Second(_, marks) => Some(marks),
            Marking::HandOver(_) => None,
        }
    }

    pub(super) fn scope(&self) -> Scope {
        if self.marks().is_some() { Scope::Limits } else { Scope::Cover }
    }

    pub(super) fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        if self.marks().is_some() && self.cursor.update(&command, self.topics.len()) {
            return Reaction::none();
        }
        match command {
            Command::Allow(allowed) => self.mark(allowed),
            Command::Accept => return self.go_on(world),
            Command::Cancel => return home(world).saying(words::limits_unchanged()),
            _ => {}
        }
        Reaction::none()
    }

    fn mark(&mut self, allowed: Allowed) {
        let (Marking::First(marks) | Marking::Second(_, marks)) = &mut self.marking else { return };
        if let Some(mark) = marks.get_mut(self.cursor.at) {
            *mark = Some(allowed);
        }
        self.cursor = Unfolding::on((self.cursor.at + 1).min(self.topics.len().saturating_sub(1)));
    }

    fn go_on(&mut self, world: &mut World) -> Reaction {
        self.cursor = Unfolding::default();
        let fresh = vec![None; self.topics.len()];
        match std::mem::replace(&mut self.marking, Marking::First(Vec::new())) {
            Marking::First(marks) => self.marking = Marking::HandOver(Sealed::new(marks)),
            Marking::HandOver(first) => self.marking = Marking::Second(first, fresh),
            Marking::Second(first, second) => {
                let (first, second) = Sealed::open_both(first, Sealed::new(second));
                let both = self.topics.iter().cloned().zip(first.into_iter().zip(second));
                let joint = both.filter_map(|(topic, marks)| {
                    let before = world.couple.allowed(&self.deck, &topic);
                    joint(marks, before).map(|allowed| (topic, allowed))
                });
                let joint = joint.collect();
                world.couple.limit(&self.deck, joint, world.now.wall.date());
                return home(world).with(Effect::SaveCouple).saying(words::limits_kept());
            }
        }
        Reaction::none()
    }
}

/// What two marks come to: the more careful one; where only one marked, what held before counts for
/// the other. None where neither did.
fn joint((one, two): (Option<Allowed>, Option<Allowed>), before: Allowed) -> Option<Allowed> {
    if one.is_none() && two.is_none() { None } else { Some(one.unwrap_or(before).min(two.unwrap_or(before))) }
}

/// What can be limited in a deck: the depths above light, and its themes in the order of the file.
fn topics(deck: &Deck) -> Vec<Topic> {
    let depths =
        [Depth::Warm, Depth::Deep].into_iter().filter(|depth| deck.cards.iter().any(|card| card.depth == *depth));
    let mut topics: Vec<Topic> = depths.map(Topic::Depth).collect();
    for card in deck.cards.iter().filter(|card| card.place == Place::Middle) {
        let theme = card.theme.clone().map(Topic::Theme);
        topics.extend(theme.filter(|theme| !topics.contains(theme)));
    }
    topics
}
