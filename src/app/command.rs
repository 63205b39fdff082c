//! The three closed lists of all that happens: what the people asked, what the app asks of the
//! world, and what the world answered.

use std::path::PathBuf;
use std::time::Duration;

use time::OffsetDateTime;

use super::history::View;
use super::key::Key;
use crate::couple::{Allowed, Verdict};
use crate::deck::Slug;
use crate::history::Sessions;
use crate::session::draft::Draft;
use crate::session::{Ready, Session, Step};
use crate::shelf::{Shelf, Shelved};
use crate::text::Clean;

/// What the people asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Leave the program, nothing lost.
    Quit,
    /// Hand the terminal back to the shell until it says `fg`.
    Suspend,
    /// All keys, and the questions people ask.
    Help,
    /// What can be done here, as a list.
    Actions,
    /// Turn the screen into something dull, or back.
    Hide,
    /// Yes, go on, take this one.
    Accept,
    /// Away from here, nothing changed.
    Cancel,
    /// One up.
    Up,
    /// One down.
    Down,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
    /// To the beginning.
    First,
    /// To the end.
    Last,
    /// To a row of a list, by its number from 0: what a click asks for.
    Pick(usize),
    /// Choose a deck among several, or not.
    Choose,
    /// Look for words.
    Find,
    /// Look at the cards of a deck.
    ViewDeck,
    /// Give the names.
    Names,
    /// Look at an evening that another program has open, or look again.
    Look,
    /// Deal another evening from the decks of that one.
    Another,
    /// Look at the settings and change them.
    Settings,
    /// See what is wrong in decks.
    Problems,
    /// Talked about; the next card. A card that asks for private answers asks for them first.
    Go,
    /// Talked about; the next card at once.
    Next,
    /// The card before.
    Back,
    /// The next follow-up.
    FollowUp,
    /// Back into the deck for another day.
    Skip,
    /// Again tonight.
    Later,
    /// Never again.
    SetAside,
    /// A star, or none.
    Star,
    /// Write a note.
    Note,
    /// The note is written: its words.
    WriteNote(Clean),
    /// Start the clock, stop it, go on.
    Timer,
    /// The other one first.
    Swap,
    /// Tonight's cards.
    Index,
    /// To a card of tonight, by its number as dealt, from 0.
    GoTo(usize),
    /// Large type, or not.
    LargeType,
    /// The next theme.
    Theme,
    /// Take the last step back.
    Undo,
    /// To the closing card, then the summary.
    EndGently,
    /// Save and leave the program.
    Leave,
    /// Answer in private.
    Private,
    /// Show one's own words while typing them, or cover them again.
    Peek,
    /// Open both answers.
    OpenBoth,
    /// Keep the open answers; both must say so.
    Keep,
    /// How deep to go on.
    Ready(Ready),
    /// Take a break.
    Break,
    /// Give somebody the floor, or end the order of speaking.
    Floor,
    /// What was said back is what was meant.
    ThatIsIt,
    /// It is not quite that.
    NotQuite,
    /// Leave a line for next time.
    Agree,
    /// The two lines for next time are written.
    WriteAgreements([Clean; 2]),
    /// What became of a line from last time.
    Review(Verdict),
    /// Mark themes and depths in private.
    Limits,
    /// An answer about a theme or depth.
    Allow(Allowed),
    /// An evening that writes nothing, or an ordinary one.
    OffRecord,
    /// What was talked about.
    History,
    /// The next way to look at it.
    NextView,
    /// This way to look at it.
    Show(View),
    /// Delete what is under the cursor.
    Delete,
    /// A key for the text field at hand.
    Type(Key),
    /// Text pasted into the field at hand.
    Paste(String),
}

impl Command {
    /// Whether it only moves about.
    pub fn moves(&self) -> bool {
        matches!(self, Self::Up | Self::Down | Self::PageUp | Self::PageDown | Self::First | Self::Last)
    }
}

/// What the app asks of the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Start the file of the evening that has just been dealt.
    Begin,
    /// Append a step to it.
    Append(Step),
    /// Write it anew, because words must be gone from it.
    Rewrite,
    /// Let go of it.
    Release,
    /// Open a saved session.
    Resume(Slug),
    /// Read a session that another program has open, without taking it.
    Look(Slug),
    /// Replace the couple's file.
    SaveCouple,
    /// Write a setting into `config.toml`, by its key.
    SaveSetting(&'static str),
    /// Keep the unfinished note of the evening on the screen beside its file, or remove it.
    SaveDraft(Option<Draft>),
    /// Delete something from the sessions that are not open.
    Delete(Deletion),
    /// Read decks and sessions again.
    Refresh,
    /// Read the deck at this path again.
    ReadDeck(PathBuf),
    /// Ring the terminal's bell.
    Ring,
    /// Give the terminal back for a while.
    Suspend,
    /// End the program.
    Quit,
}

impl Effect {
    /// Whether it writes to the disk, which an evening off the record does not.
    pub fn writes(&self) -> bool {
        matches!(
            self,
            Self::Begin
                | Self::Append(_)
                | Self::Rewrite
                | Self::SaveCouple
                | Self::SaveSetting(_)
                | Self::SaveDraft(_)
        )
    }
}

/// What is to be deleted for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deletion {
    /// A whole session.
    Session(Slug),
    /// The words of one step of a session: a note, kept answers, a line for next time.
    Words {
        /// The session.
        session: Slug,
        /// The step among those that stand, from 0.
        step: usize,
    },
}

/// What the world answered.
#[derive(Debug)]
pub enum Outcome {
    /// A session was opened, as its file left it.
    Resumed {
        /// The session.
        session: Box<Session>,
        /// What could not be read of it, in words.
        notice: Option<String>,
        /// A note that was not finished.
        draft: Option<Draft>,
    },
    /// A session could not be opened; why, in words.
    NotResumed(String),
    /// A session could not be opened, because another program has it open. It is as it stands there.
    OpenElsewhere(Box<Session>),
    /// A session as another program has written it so far.
    Looked {
        /// The session.
        session: Box<Session>,
        /// Whether another program still has it open.
        is_open_elsewhere: bool,
    },
    /// The evening has another id than was asked for, because that one was taken.
    Renamed(Slug),
    /// Everything asked for is on the disk.
    Saved,
    /// Something could not be saved; why, in words.
    NotSaved(String),
    /// A setting could not be written, and holds for this run only; why, in words.
    SettingNotSaved(String),
    /// Something was deleted for good.
    Deleted(Deletion),
    /// Nothing was deleted; why, in words.
    NotDeleted(String),
    /// A deck as it is now, or why it cannot be read.
    DeckRead(Result<Box<Shelved>, String>),
    /// Decks and sessions as they are now.
    Refreshed {
        /// The decks.
        shelf: Box<Shelf>,
        /// The sessions.
        sessions: Box<Sessions>,
    },
}

/// A moment: the time on the wall for what is kept, and one that never jumps for clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time on the wall.
    pub wall: OffsetDateTime,
    /// Time since the program started.
    pub steady: Duration,
}
