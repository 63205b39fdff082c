//! The look back on an evening: which of its cards are told of.

use crate::couple::Couple;
use crate::session::{Mark, Session};

/// The cards of an evening, by their numbers as dealt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Those that were talked about.
    pub done: Vec<usize>,
    /// Those that were not, but have a star or a note.
    pub marked: Vec<usize>,
    /// Whether cards were not reached.
    pub has_more: bool,
}

impl Summary {
    /// The look back on `session`.
    pub fn of(session: &Session, couple: &Couple) -> Self {
        let is_done = |number: &usize| session.mark(*number) == Mark::Done;
        let is_marked = |number: &usize| {
            let has_star = couple.is_starred(&session.cards[*number].key());
            !is_done(number) && (session.note(*number).is_some() || has_star)
        };
        let order = || session.state().order.iter().copied();
        Self {
            done: order().filter(is_done).collect(),
            marked: order().filter(is_marked).collect(),
            has_more: session.count(Mark::Open) + session.count(Mark::Later) > 0,
        }
    }
}
