//! Which words of an unfinished note are on the disk, and when they go there.

use std::time::Duration;

use super::command::Effect;
use crate::session::draft::Draft;

/// How long words may be on the screen only: with the time the disk takes, less than two seconds.
const UNSAVED: Duration = Duration::from_secs(1);

/// Keeps the draft on the disk up to the note on the screen.
#[derive(Debug, Default)]
pub struct Drafts {
    /// What the disk was asked to keep last.
    saved: Option<Draft>,
    /// When the next state is due, on the clock that never jumps.
    due: Option<Duration>,
}

impl Drafts {
    /// What was found on the disk.
    pub fn found(draft: Draft) -> Self {
        Self { saved: Some(draft), due: None }
    }

    /// Looks at the note as it is now, and asks for what is due. A note that is kept or given up
    /// has no draft, at once. As long as `is_writing`, the words are gathered only where it matters,
    /// so that a key costs the same in a long note.
    pub fn follow(&mut self, is_writing: bool, draft: impl FnOnce() -> Option<Draft>, now: Duration) -> Option<Effect> {
        if is_writing && self.due.is_some_and(|due| now < due) {
            return None;
        }
        let is_due = self.due.is_some() || !is_writing;
        let draft = draft();
        if is_due {
            return self.save(draft);
        }
        self.due = (draft != self.saved).then_some(now + UNSAVED);
        None
    }

    /// Asks for the note as it is now, due or not.
    pub fn save(&mut self, draft: Option<Draft>) -> Option<Effect> {
        self.due = None;
        if draft == self.saved {
            return None;
        }
        self.saved = draft;
        Some(Effect::SaveDraft(self.saved.clone()))
    }

    /// How long until something is due.
    pub fn next(&self, now: Duration) -> Option<Duration> {
        self.due.map(|due| due.saturating_sub(now))
    }
}
