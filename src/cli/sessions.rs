//! `okdeck sessions`, `okdeck session ...`: the saved evenings.

mod export;

use clap::{Args, Subcommand, ValueEnum, ValueHint};
use serde::Serialize;

use super::card::Paper;
use super::output::Output;
use super::{Answer, Here, json, print, print_json, tell};
use crate::history::Brief;
use crate::session::{Seat, Session as Evening, record};
use crate::store::sessions::{delete, find, read_all};
use crate::text;
use crate::words::{self, commands as said};
use export::Whole;

/// List the sessions
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck sessions
  okdeck sessions --json | jq -r '.[] | select(.state == \"open\") | .id'")]
pub struct Sessions {
    /// As JSON, for programs
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
            state: state(brief),
        }
    }
}

impl Sessions {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let sessions = read_all(&here.folders);
        for notice in &sessions.notices {
            tell(&format!("okdeck: {notice}\n"));
        }
        if self.json {
            return print_json(&sessions.briefs.iter().map(Entry::of).collect::<Vec<_>>());
        }
        if sessions.briefs.is_empty() {
            tell(&format!("{}\n", said::no_sessions()));
            return Ok(());
        }
        let line = |brief: &Brief| {
            let card = said::card(brief.position, brief.size);
            let columns = [text::pad(brief.id.as_str(), 14), text::pad(&told_state(brief), 8), text::pad(&card, 16)];
            format!("{} {}\n", columns.join(" "), brief.title())
        };
        print(&sessions.briefs.iter().map(line).collect::<String>())
    }
}

/// Show, export or delete one session
#[derive(Debug, Subcommand)]
pub enum Session {
    Show(Show),
    Export(Export),
    Delete(Delete),
}

/// Print its cards, what became of them, and the words you kept
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck session show 2026-11-22-1
  okdeck session show 2026-11-22-1 --json")]
pub struct Show {
    /// The session, as `okdeck sessions` names it
    #[arg(value_name = "SESSION", value_hint = ValueHint::Other)]
    id: String,
    /// As JSON, for programs
    #[arg(long)]
    json: bool,
}

/// Write it as Markdown or JSON, with the words you kept
#[derive(Args, Debug)]
#[command(after_help = "\
What you write is readable by you alone, but no longer deleted with the session.

Examples:
  okdeck session export 2026-11-22-1 --to md
  okdeck session export 2026-11-22-1 --to json --output evening.json")]
pub struct Export {
    /// The session, as `okdeck sessions` names it
    #[arg(value_name = "SESSION", value_hint = ValueHint::Other)]
    id: String,
    /// The form: md or json
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    to: Format,
    #[command(flatten)]
    output: Output,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A list of cards
    Md,
    /// One object with all that is kept
    Json,
}

/// Delete it for good
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck session delete 2026-11-22-1")]
pub struct Delete {
    /// The session, as `okdeck sessions` names it
    #[arg(value_name = "SESSION", value_hint = ValueHint::Other)]
    id: String,
}

impl Session {
    pub(super) fn perform(self, here: &Here) -> Answer {
        match self {
            Self::Show(show) => show.perform(here),
            Self::Export(export) => export.perform(here),
            Self::Delete(delete) => delete.perform(here),
        }
    }
}

impl Show {
    fn perform(self, here: &Here) -> Answer {
        let session = find(&here.folders, &self.id)?.session;
        if self.json {
            return print_json(&Whole::of(&session));
        }
        print(&shown(&session, &names(here), Paper::of(here)))
    }
}

impl Export {
    fn perform(self, here: &Here) -> Answer {
        self.output.demand_free()?;
        let session = find(&here.folders, &self.id)?.session;
        let text = match self.to {
            Format::Md => export::markdown(&session, &names(here)),
            Format::Json => json(&Whole::of(&session)),
        };
        self.output.take(&text).map(drop)
    }
}

impl Delete {
    fn perform(self, here: &Here) -> Answer {
        let slug = find(&here.folders, &self.id)?.session.head.id;
        delete(&here.folders, &slug)?;
        print(&format!("{}\n", said::session_deleted(slug.as_str())))
    }
}

/// What the two are called at the start of a line.
fn names(here: &Here) -> [String; 2] {
    let (couple, _) = here.couple();
    [Seat::One, Seat::Two].map(|seat| words::capital(&words::name(&couple, seat)))
}

/// When an evening was, and how far it came.
fn line(brief: &Brief) -> String {
    let day = words::full_day(brief.started.date());
    let card = said::card(brief.position, brief.size);
    format!("{day}, {}, {card}", told_state(brief))
}

fn state(brief: &Brief) -> &'static str {
    if brief.is_over { "ended" } else { "open" }
}

/// The same for people, in the language spoken.
fn told_state(brief: &Brief) -> String {
    if brief.is_over { said::ended() } else { said::open() }
}

fn shown(session: &Evening, names: &[String; 2], paper: Paper) -> String {
    let brief = Brief::of(session);
    let mut text = paper.lines("", &brief.title()) + &paper.lines("", &line(&brief));
    for (place, number) in session.state().order.iter().enumerate() {
        text.push('\n');
        text.push_str(&shown_card(session, place + 1, *number, names, paper));
    }
    let left = export::left_for_next_time(session, names);
    if !left.is_empty() {
        text.push_str(&format!("\n{}\n", words::for_next_time()));
    }
    text.extend(left.iter().map(|(name, line)| paper.lines(&format!("     {} ", words::who_said(name)), line)));
    text
}

/// A card with what became of it, what was asked further, and the words that were kept on it.
fn shown_card(session: &Evening, place: usize, number: usize, names: &[String; 2], paper: Paper) -> String {
    let card = &session.cards[number].card;
    let mark = words::mark(session.mark(number)).map(|mark| format!("  [{mark}]")).unwrap_or_default();
    let mut text = paper.lines(&format!("{place:>3}. "), &format!("{}{mark}", card.text));
    let asked = card.follow_ups.iter().take(session.state().follow_ups[number]);
    text.extend(asked.map(|line| paper.lines("     > ", line)));
    let answers = export::kept(session, number).into_iter().flat_map(|answers| names.iter().zip(answers));
    text.extend(answers.map(|(name, answer)| paper.lines(&format!("     {} ", words::who_said(name)), answer)));
    text.extend(session.note(number).map(|note| paper.lines("     ", note)));
    text
}
