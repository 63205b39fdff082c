//! A card's clock: a kindness, never a race.

use std::time::Duration;

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
    pub(super) fn started(total: Duration, now: Duration) -> Self {
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

    pub(super) fn toggled(self, now: Duration) -> Self {
        if self.left(now).is_zero() {
            Self::started(self.total, now)
        } else if self.since.is_some() {
            Self { run: self.has_run(now), since: None, ..self }
        } else {
            Self { since: Some(now), ..self }
        }
    }
}
