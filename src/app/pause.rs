//! A break: calm, with an agreed time to come back, today or tomorrow.

use time::{Duration, OffsetDateTime};

use super::World;
use super::list::Cursor;
use super::play::{Play, Stage};
use crate::session::Session;
use crate::words;

/// The shortest break that is offered, in minutes. Twenty are what most people need to settle.
pub const SHORTEST: i64 = 20;

/// The spans that are offered, in minutes; behind them comes tomorrow.
const SPANS: [i64; 4] = [SHORTEST, 40, 60, 120];

/// Where in a break the two are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pause {
    /// They agree when to come back.
    Choosing(Cursor),
    /// They are apart.
    Apart,
    /// Both are back; one line is read aloud.
    Back,
}

/// The times that are offered for coming back.
pub fn times(now: OffsetDateTime) -> Vec<OffsetDateTime> {
    let today = SPANS.iter().map(|minutes| later(now, Duration::minutes(*minutes)));
    today.chain([later(now, Duration::days(1))]).collect()
}

/// When the two of an evening meant to be back, and what time it is for their break: a clock that was
/// set back makes no break longer than was agreed. Without a break both are now.
pub fn clock(session: &Session, now: OffsetDateTime) -> (OffsetDateTime, OffsetDateTime) {
    session.state().on_break.map_or((now, now), |(since, back)| (back, now.max(since)))
}

/// What the two are told while they are apart.
pub fn advice(play: &Play, world: &World) -> String {
    match &play.stage {
        _ if world.is_off_record => words::break_advice_off_record(),
        Stage::Break(_, before) if matches!(**before, Stage::Private(_)) => words::break_advice_covered(),
        _ => words::break_advice(),
    }
}

/// A moment later; at the end of all calendars it stays the same.
fn later(now: OffsetDateTime, span: Duration) -> OffsetDateTime {
    now.checked_add(span).unwrap_or(now)
}
