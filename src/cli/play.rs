//! The commands that open the screen: home, `play`, `resume`.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};

use super::{Answer, Failure, Here, looks, tell};
use crate::app::command::Effect;
use crate::app::{App, Screen, World};
use crate::couple::Couple;
use crate::deck::{Depth, Slug};
use crate::diagnostic::nearest;
use crate::history::{Brief, Sessions};
use crate::run::{self, Clock, End, Opened};
use crate::session::Session;
use crate::session::deal::{Choice, MINUTES_A_CARD, Order};
use crate::session::record::SEED_BITS;
use crate::shelf::Shelf;
use crate::store::{self, Fault, library, sessions};
use crate::text::Clean;
use crate::words::{self, commands as said};

/// So many bytes of sessions and decks are read in about a millisecond: the first frame waits for them.
const LITTLE: u64 = 64 << 10;

/// More than this takes so long that it would be noticed, and is said beforehand.
const MUCH: u64 = 4 << 20;

/// Deal an evening and start
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck play warm-up --cards 5
  okdeck play communication routine --depth warm
  okdeck play ./ours.toml --order file --cards all")]
pub struct Play {
    /// Decks by id, title or path; without one, warm-up
    #[arg(value_name = "DECK|FILE", value_hint = ValueHint::FilePath)]
    decks: Vec<OsString>,
    /// How many cards: a number, or all
    #[arg(long, value_name = "N", conflicts_with = "minutes")]
    cards: Option<Cards>,
    /// About how long: four minutes a card
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    minutes: Option<u16>,
    /// No deeper than this: light, warm or deep
    #[arg(long, value_name = "DEPTH", hide_possible_values = true)]
    depth: Option<DepthWord>,
    /// In what order: arc (light to deep, the default), shuffle or file
    #[arg(long, value_name = "ORDER", hide_possible_values = true)]
    order: Option<OrderWord>,
    /// The same number deals the same evening
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(0..=SEED_BITS))]
    seed: Option<u64>,
    /// Only cards with a star
    #[arg(long)]
    starred: bool,
    /// Only cards of this theme
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Write nothing at all
    #[arg(long)]
    off_record: bool,
}

/// A word for a shell, in quotation marks where it is several.
fn in_quotes(words: &str) -> String {
    if words.contains(' ') { format!("\"{words}\"") } else { words.to_owned() }
}

/// A number of cards.
#[derive(Clone, Copy, Debug)]
enum Cards {
    All,
    Number(usize),
}

/// A word is no number of cards.
#[derive(Debug, thiserror::Error)]
#[error("{}", said::why_no_count())]
pub struct NoCount;

impl std::str::FromStr for Cards {
    type Err = NoCount;

    fn from_str(word: &str) -> Result<Self, NoCount> {
        match word.parse::<usize>() {
            _ if word == "all" => Ok(Self::All),
            Ok(number) if number > 0 => Ok(Self::Number(number)),
            _ => Err(NoCount),
        }
    }
}

/// How deep cards may go.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum DepthWord {
    /// Light cards only
    Light,
    /// Light and warm cards
    Warm,
    /// All cards
    Deep,
}

impl From<DepthWord> for Depth {
    fn from(word: DepthWord) -> Self {
        Self::ALL[word as usize]
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum OrderWord {
    /// Opening, light, warm, deep, closing
    Arc,
    /// All at random
    Shuffle,
    /// As written
    File,
}

impl Play {
    pub(super) fn perform(self, here: &Here) -> Answer {
        let clock = Clock::local();
        let mut opened = if self.takes_a_moment(here) { ask_for_patience(here)? } else { None };
        let mut world = World { is_off_record: self.off_record, ..world(here, &clock) };
        let decks = self.decks(&mut world, &mut opened)?;
        let choice = self.choice(&world.settings.choice);
        let still_open = world.sessions.open().next().map(|brief| words::still_open(brief.title().as_str()));
        let (mut app, couple) = app(world, here);
        let Some(first) = app.start(&decks, &choice, self.seed) else {
            return Err(self.nothing(&app.world, &decks).into());
        };
        if self.decks.is_empty() {
            app.status = app.status.take().or(still_open);
        }
        run_on(opened, (app, couple), first, here, clock)
    }

    /// Whether so much is to be read that it should be said beforehand.
    fn takes_a_moment(&self, here: &Here) -> bool {
        let named = self.decks.iter().map(PathBuf::from);
        store::hold_more(&named.chain(here.folders.read_at_start()).collect::<Vec<_>>(), MUCH)
    }

    /// No card fits; a theme that no deck has was probably meant to be another.
    fn nothing(&self, world: &World, decks: &[Slug]) -> Fault {
        let name = decks.iter().map(Slug::to_string).collect::<Vec<_>>().join(" ");
        let fault = Fault::new(said::fault_nothing_to_deal(), Path::new(&name), said::why_no_card_fits());
        let cards = decks.iter().filter_map(|id| world.shelf.deck(id)).flat_map(|deck| &deck.cards);
        let themes = cards.filter_map(|card| card.theme.as_deref());
        let near = self.theme.as_deref().and_then(|asked| nearest(asked, themes).filter(|near| *near != asked));
        fault.hint(match near {
            Some(near) => words::hint_did_you_mean(&format!("--theme {}", in_quotes(near))),
            None => said::hint_ask_for_less(),
        })
    }

    /// The decks that were named. A deck with faults is played as far as it can be read; one
    /// without any card is refused with its faults, which are told once the terminal is given back.
    fn decks(&self, world: &mut World, opened: &mut Option<Opened>) -> Result<Vec<Slug>, Failure> {
        if self.decks.is_empty() {
            return Ok(world.shelf.decks.first().map(|shelved| shelved.label.id.clone()).into_iter().collect());
        }
        let mut ids = Vec::new();
        for name in &self.decks {
            let id = library::find(&mut world.shelf, name)?;
            let shelved = world.shelf.shelved(&id).expect("found on the shelf");
            if shelved.deck().cards.is_empty() {
                *opened = None;
                tell(&shelved.report().short());
                return Err(Fault::new(said::fault_nothing_to_play(), Path::new(name), said::why_no_card()).into());
            }
            if shelved.faults() > 0 {
                world.shelf.notices.push(words::faults_in(&shelved.label.title, shelved.faults()));
            }
            ids.push(id);
        }
        ids.dedup();
        Ok(ids)
    }

    fn choice(&self, usual: &Choice) -> Choice {
        let by_time = self.minutes.map(|minutes| Some((usize::from(minutes) / MINUTES_A_CARD).max(1)));
        let by_number = self.cards.map(|cards| match cards {
            Cards::All => None,
            Cards::Number(number) => Some(number),
        });
        Choice {
            count: by_number.or(by_time).unwrap_or(usual.count),
            depth: self.depth.map_or(usual.depth, Depth::from),
            order: self.order.map_or(usual.order, |order| [Order::Arc, Order::Shuffle, Order::File][order as usize]),
            theme: self.theme.as_deref().map(|theme| Clean::lossy(theme).one_line()),
            starred_only: self.starred,
        }
    }
}

/// Go on with the latest open session, or with that one
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  okdeck resume
  okdeck resume 2026-11-22-1    as `okdeck sessions` names it")]
pub struct Resume {
    /// The session; without one, the latest that is open
    #[arg(value_name = "SESSION", value_hint = ValueHint::Other)]
    session: Option<String>,
}

impl Resume {
    pub(super) fn perform(self, here: &Here) -> Answer {
        if self.session.is_none() {
            face(here)?;
        }
        let clock = Clock::local();
        let session = match self.session {
            Some(id) => sessions::find(&here.folders, &id)?.session,
            None => sessions::newest(&here.folders, |session| !session.is_over()).ok_or_else(|| {
                let fault =
                    Fault::new(said::fault_nothing_to_resume(), &here.folders.sessions(), said::why_none_open());
                fault.hint(said::hint_play())
            })?,
        };
        run(early(None, here, &clock), vec![Effect::Resume(session.head.id)], here, clock)
    }
}

/// Opens another screen than that of an evening.
pub(super) fn show(here: &Here, screen: impl FnOnce(&mut World) -> Screen) -> Answer {
    let clock = Clock::local();
    let (mut app, couple) = app(world(here, &clock), here);
    app.screen = screen(&mut app.world);
    run((app, couple), Vec::new(), here, clock)
}

/// Opens the home screen.
pub(super) fn home(here: &Here) -> Answer {
    let clock = Clock::local();
    let app = if store::hold_more(&here.folders.read_at_start(), LITTLE) {
        early(sessions::newest(&here.folders, |_| true), here, &clock)
    } else {
        app(world(here, &clock), here)
    };
    run(app, Vec::new(), here, clock)
}

/// Everything there is.
fn world(here: &Here, clock: &Clock) -> World {
    world_of(library::read_shelf(&here.folders), sessions::read_all(&here.folders), here, clock)
}

fn world_of(shelf: Shelf, mut sessions: Sessions, here: &Here, clock: &Clock) -> World {
    let (couple, notice) = here.couple();
    sessions.notices.extend(here.config.notice().into_iter().chain(notice));
    World {
        shelf,
        couple,
        sessions,
        settings: here.config.read.settings.clone(),
        themes: Vec::new(),
        now: clock.now(),
        is_off_record: false,
        on_record: None,
        seed: fresh_seed(clock),
    }
}

/// The program at its home screen, and the couple as their file was read.
fn app(world: World, here: &Here) -> (App, Couple) {
    let couple = world.couple.clone();
    (App::new(world).with_keymap(here.config.keymap.clone()), couple)
}

/// The same with the decks inside the program and this evening, for the first frame.
fn early(newest: Option<Session>, here: &Here, clock: &Clock) -> (App, Couple) {
    let briefs = newest.iter().map(Brief::of).collect();
    let is_partial = here.folders.sessions().exists();
    let sessions = Sessions { briefs, is_partial, ..Sessions::default() };
    let world = world_of(library::bundled_shelf(), sessions, here, clock);
    let couple = world.couple.clone();
    (App::early(world).with_keymap(here.config.keymap.clone()), couple)
}

/// A seed from the system, or from the clock where the system has none to give.
pub(super) fn fresh_seed(clock: &Clock) -> u64 {
    use rand::TryRng;
    rand::rngs::SysRng.try_next_u64().unwrap_or_else(|_| clock.now().wall.unix_timestamp_nanos() as u64)
}

/// Takes the terminal and says that reading takes a moment; none where lines are shown, or nothing
/// can be.
fn ask_for_patience(here: &Here) -> Result<Option<Opened>, Failure> {
    if !matches!(face(here), Ok(Face::Screen)) {
        return Ok(None);
    }
    let (themes, _) = looks::themes(here);
    let mut opened = Opened::new().map_err(no_terminal)?;
    opened.say(&words::one_moment(), &themes.theme(&here.config.read.settings)).map_err(no_terminal)?;
    Ok(Some(opened))
}

fn run(app: (App, Couple), first: Vec<Effect>, here: &Here, clock: Clock) -> Answer {
    run_on(None, app, first, here, clock)
}

/// Runs on the terminal that was taken beforehand, if one was.
fn run_on(
    opened: Option<Opened>,
    (app, couple): (App, Couple),
    first: Vec<Effect>,
    here: &Here,
    clock: Clock,
) -> Answer {
    // The program ends with it: the system takes all of it back at once.
    let mut app = ManuallyDrop::new(app);
    let folders = here.folders.clone();
    let ended = match face(here)? {
        Face::Lines => run::run_in_lines(&mut app, first, folders, couple, clock),
        Face::Screen => {
            let (themes, notice) = looks::themes(here);
            app.world.themes = themes.names();
            app.moves = !here.no_motion && !looks::is_far();
            app.status = notice.or(app.status.take());
            run::run(opened, &mut app, first, folders, couple, clock, themes)
        }
    };
    match ended {
        Ok(End::Left) => Ok(()),
        Ok(End::LeftUnsaved(why)) => Err(Fault::new(words::fault_not_saved(), &here.folders.data, why).into()),
        Ok(End::Signal(signal)) => Err(Failure::Signal(signal)),
        Err(error) => Err(no_terminal(error)),
    }
}

fn no_terminal(error: io::Error) -> Failure {
    Fault::new(said::fault_terminal(), Path::new(&said::standard_output()), error).into()
}

/// How a session is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    /// On the whole screen.
    Screen,
    /// Line by line.
    Lines,
}

/// The screen needs a terminal on both sides, and one that can do more than print; lines need
/// neither. It is asked for last, so that a wrong name is told first.
fn face(here: &Here) -> Result<Face, Failure> {
    let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    match (here.is_plain, is_terminal) {
        (true, _) => Ok(Face::Lines),
        (false, true) if is_dumb => Ok(Face::Lines),
        (false, true) => Ok(Face::Screen),
        (false, false) => Err(Failure::Usage(said::needs_terminal())),
    }
}
