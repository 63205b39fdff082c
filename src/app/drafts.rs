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
    /// has no draft, at once.
    pub fn follow(&mut self, draft: Option<&Draft>, now: Duration) -> Option<Effect> {
        if draft == self.saved.as_ref() {
            self.due = None;
            return None;
        }
        let due = *self.due.get_or_insert(now + UNSAVED);
        if draft.is_some() && now < due { None } else { self.save(draft) }
    }

    /// Asks for the note as it is now, due or not.
    pub fn save(&mut self, draft: Option<&Draft>) -> Option<Effect> {
        self.due = None;
        if draft == self.saved.as_ref() {
            return None;
        }
        self.saved = draft.cloned();
        Some(Effect::SaveDraft(self.saved.clone()))
    }

    /// How long until something is due.
    pub fn next(&self, now: Duration) -> Option<Duration> {
        self.due.map(|due| due.saturating_sub(now))
    }
}
