//! `okdeck sessions`, `okdeck session ...`: the saved evenings.

use clap::{Args, Subcommand};
use serde::Serialize;

use super::{Answer, Failure, Here, print, print_json, warn};
use crate::history::Brief;
use crate::session::{Mark, Session as Evening, record};
use crate::store::sessions::{delete, find, read_all};
use crate::store::{Fault, journal};
use crate::words;

/// List the sessions.
#[derive(Args, Debug)]
pub struct Sessions {
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// One session in `okdeck sessions --json`.
#[derive(Serialize)]
struct Entry {
    id: String,
    decks: Vec<String>,
    /// RFC 3339.
    started: String,
    /// When the last step was taken, RFC 3339.
    touched: String,
    /// The card on the table, from 1; the size when it is over.
    position: usize,
    size: usize,
    marks: Marks,
    /// `open` or `ended`.
    state: &'static str,
}

/// How many cards carry each mark.
#[derive(Serialize)]
struct Marks {
    open: usize,
    done: usize,
    skipped: usize,
    later: usize,
    set_aside: usize,
}

impl Entry {
    fn of(brief: &Brief) -> Self {
        let [open, done, skipped, later, set_aside] = brief.counts;
        Self {
            id: brief.id.to_string(),
            decks: brief.decks.iter().map(ToString::to_string).collect(),
            started: record::datetime(brief.started).to_string(),
            touched: record::datetime(brief.touched).to_string(),
            position: brief.position,
            size: brief.size,
            marks: Marks { open, done, skipped, later, set_aside },
            state: if brief.is_over { "ended" } else { "open" },
        }
    }
}

impl Sessions {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let sessions = read_all(&here.folders);
        for notice in &sessions.notices {
            warn(notice);
        }
        if self.json {
            return print_json(&sessions.briefs.iter().map(Entry::of).collect::<Vec<_>>());
        }
        if sessions.briefs.is_empty() {
            return print("No sessions yet. `okdeck play` starts one.\n");
        }
        let line = |brief: &Brief| {
            let state = if brief.is_over { "ended" } else { "open" };
            let id = brief.id.to_string();
            format!("{id:<14} {state:<6} card {:>2} of {:<3} {}\n", brief.position, brief.size, brief.title())
        };
        print(&sessions.briefs.iter().map(line).collect::<String>())
    }
}

/// Look at one session, or delete it.
#[derive(Debug, Subcommand)]
pub enum Session {
    /// Print its cards, what became of them, and the notes
    Show {
        /// The session, as `okdeck sessions` names it
        id: String,
    },
    /// Delete it for good
    Delete {
        /// The session, as `okdeck sessions` names it
        id: String,
    },
}

impl Session {
    pub(super) fn perform(self, here: &Here) -> Answer {
        match self {
            Self::Show { id } => print(&shown(&find(&here.folders, &id)?.session)),
            Self::Delete { id } => {
                let slug = match find(&here.folders, &id) {
                    Ok(read) => read.session.head.id,
                    Err(fault) => return Err(Failure::World(fault)),
                };
                delete(&here.folders, &slug)?;
                let gone = !journal::path(&here.folders, &slug).exists();
                if gone {
                    print(&format!("Deleted {slug}.\n"))
                } else {
                    Err(Fault::new("not deleted", &here.folders.sessions(), "it is still there").into())
                }
            }
        }
    }
}

fn shown(session: &Evening) -> String {
    let brief = Brief::of(session);
    let state = if brief.is_over { "ended" } else { "open" };
    let day = words::day(brief.started.date());
    let mut text = format!(
        "{}\n{day} {}, {state}, card {} of {}\n",
        brief.title(),
        brief.started.year(),
        brief.position,
        brief.size
    );
    for (place, number) in session.state().order.iter().enumerate() {
        let dealt = &session.cards[*number];
        let mark = session.mark(*number);
        let mark = if mark == Mark::Open { String::new() } else { format!("  [{}]", mark.name()) };
        text.push_str(&format!("\n{:>3}. {}{mark}\n", place + 1, dealt.card.text.one_line()));
        for line in session.note(*number).iter().flat_map(|note| note.lines()) {
            text.push_str(&format!("     {line}\n"));
        }
    }
    text
}
