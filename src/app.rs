//! The screens as a state machine: a command goes in, a new state and effects come out.
//!
//! [`App`] is a [`World`] that all screens may see, one [`Screen`] and at most one [`Overlay`] on
//! it. Each screen has a file with its state and an `update` of its own; none knows how it is
//! drawn, reads a clock or touches a file.

pub mod actions;
pub mod before;
pub mod command;
pub mod deck;
pub mod drafts;
pub mod editor;
pub mod elsewhere;
pub mod help;
pub mod history;
pub mod home;
pub mod index;
pub mod key;
pub mod keymap;
pub mod limits;
pub mod list;
pub mod look;
pub mod motion;
pub mod note;
pub mod offers;
pub mod pause;
pub mod play;
pub mod preview;
pub mod problems;
pub mod settings;
pub mod summary;
pub mod two_lines;

use std::sync::Arc;
use std::time::Duration;

use command::{Command, Effect, Moment, Outcome};
use key::Key;
use keymap::{Keymap, Scope};
use list::Scroll;
use play::Play;

use crate::couple::Couple;
use crate::deck::likeness::{self, Named};
use crate::deck::{Card, Deck, Depth, Place, Slug};
use crate::history::{History, Sessions};
use crate::session::deal::{self, CardKey, Choice, Past};
use crate::session::draft::Draft;
use crate::session::{Dealt, Head, Seat, Session};
use crate::settings::{Bell, KeepAnswers, Settings};
use crate::shelf::Shelf;
use crate::words;

/// How long the screen is turned bright at the end of a clock. Once, so that nothing flickers.
const FLASH: Duration = Duration::from_millis(300);

/// From when on it is said that reading takes a moment.
const MOMENT: Duration = Duration::from_millis(400);

/// What all screens may see.
#[derive(Debug)]
pub struct World {
    /// The decks.
    pub shelf: Shelf,
    /// Names, stars, set-aside cards.
    pub couple: Couple,
    /// The saved sessions and what they add up to.
    pub sessions: Sessions,
    /// What the couple wants otherwise than the program does by itself.
    pub settings: Settings,
    /// The names of the themes, in the order in which a key goes through them.
    pub themes: Vec<String>,
    /// The moment of the last command.
    pub now: Moment,
    /// Whether the evening writes nothing at all.
    pub is_off_record: bool,
    /// The couple as they were before the evening off the record; what they decide in it is
    /// forgotten with it.
    pub on_record: Option<Box<Couple>>,
    /// Where seeds come from; see [`World::next_seed`].
    pub seed: u64,
}

impl World {
    /// The name at a seat, or what stands for it.
    pub fn name(&self, seat: Seat) -> String {
        words::name(&self.couple, seat)
    }

    /// Whether open answers can be kept.
    pub fn keeps_answers(&self) -> bool {
        !self.is_off_record && self.settings.keep_answers == KeepAnswers::Ask
    }

    /// Goes off the record: from here on nothing is written, and nothing decided is remembered.
    pub fn go_off_record(&mut self) {
        self.is_off_record = true;
        self.on_record.get_or_insert_with(|| Box::new(self.couple.clone()));
    }

    /// Goes back on the record, with the couple as they were before.
    pub fn go_on_record(&mut self) {
        self.is_off_record = false;
        if let Some(couple) = self.on_record.take() {
            self.couple = *couple;
        }
    }

    /// Lets cards without id that were reworded keep their past, and says how many there are.
    fn follow_rewordings(&mut self) -> Option<String> {
        let mut followed = 0;
        for shelved in &self.shelf.decks {
            let past = self.sessions.history.hashed_in(&shelved.label.id);
            if past.is_empty() {
                continue;
            }
            let deck = shelved.deck();
            let past: Vec<Named<'_>> = past.iter().map(|(id, text)| Named { id, text: text.as_str() }).collect();
            let cards: Vec<Named<'_>> =
                deck.cards.iter().map(|card| Named { id: &card.id, text: &card.text }).collect();
            let found = likeness::matches(&cards, &past);
            let pairs: Vec<(Slug, Slug)> =
                found.into_iter().map(|(card, was)| (past[was].id.clone(), cards[card].id.clone())).collect();
            for (was, is) in pairs {
                self.sessions.history.follow(&deck.id, &was, &is);
                self.couple.follow(&deck.id, &was, &is);
                followed += 1;
            }
        }
        (followed > 0).then(|| words::reworded(followed))
    }

    /// A new seed, different each time.
    pub fn next_seed(&mut self) -> u64 {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 16) & 0xFFFF_FFFF
    }

    /// Deals an evening from decks; none if nothing fits the choice.
    pub fn deal(&mut self, decks: &[Slug], choice: &Choice, seed: Option<u64>) -> Option<Session> {
        let seed = seed.unwrap_or_else(|| self.next_seed());
        let decks: Vec<Arc<Deck>> = decks.iter().filter_map(|id| self.shelf.deck(id)).cloned().collect();
        let cards = self.dealt(&decks, choice, seed, &[]);
        let head = Head {
            id: self.sessions.next_id(self.now.wall.date()),
            number: self.sessions.next_number(),
            started: self.now.wall,
            decks: decks.iter().map(|deck| deck.id.clone()).collect(),
            titles: decks.iter().map(|deck| deck.title.clone()).collect(),
            order: choice.order,
            seed,
            theme: choice.theme.clone(),
            starred_only: choice.starred_only,
            first: self.sessions.next_first(),
        };
        (!cards.is_empty()).then(|| Session::new(head, cards))
    }

    /// Deals what comes in place of the cards of an evening that are still to come and deeper than
    /// `depth`. The same evening at the same step gives the same cards.
    pub fn deal_rest(&self, session: &Session, depth: Depth) -> Vec<Dealt> {
        let decks: Vec<Arc<Deck>> = session.head.decks.iter().filter_map(|id| self.shelf.deck(id)).cloned().collect();
        let head = &session.head;
        let choice = Choice {
            count: Some(session.deeper_to_come(depth)),
            depth,
            order: head.order,
            theme: head.theme.clone(),
            starred_only: head.starred_only,
        };
        let seed = session.head.seed.wrapping_add(session.steps().len() as u64 + 1);
        self.dealt(&decks, &choice, seed, &session.cards)
    }

    /// The cards of a deal. `tonight` are cards that are on the table already.
    fn dealt(&self, decks: &[Arc<Deck>], choice: &Choice, seed: u64, tonight: &[Dealt]) -> Vec<Dealt> {
        let borrowed: Vec<&Deck> = decks.iter().map(Arc::as_ref).collect();
        let history = &self.sessions.history;
        let returning = self.now.wall.checked_sub(play::ASKED_AGAIN).and_then(|before| history.returning(before));
        let past = Behind { history, couple: &self.couple, tonight, returning };
        let dealt = deal::deal(&borrowed, &past, choice, seed).into_iter();
        dealt.map(|(deck, card)| Dealt { deck: deck.id.clone(), card: card.clone() }).collect()
    }
}

/// What lies behind the couple, for the deal.
struct Behind<'a> {
    history: &'a History,
    couple: &'a Couple,
    /// The cards of an evening that is dealt on: they do not come again, and it has its frame.
    tonight: &'a [Dealt],
    /// The card that was answered three months ago and counts as unseen once more.
    returning: Option<CardKey>,
}

impl Past for Behind<'_> {
    fn last_seen(&self, deck: &Slug, card: &Slug) -> Option<u64> {
        let key = (deck.clone(), card.clone());
        self.history.last_seen(&key).filter(|_| self.returning.as_ref() != Some(&key))
    }

    fn is_set_aside(&self, deck: &Slug, card: &Slug) -> bool {
        self.couple.is_set_aside(&(deck.clone(), card.clone()))
    }

    fn is_starred(&self, deck: &Slug, card: &Slug) -> bool {
        self.couple.is_starred(&(deck.clone(), card.clone()))
    }

    fn is_allowed(&self, deck: &Slug, card: &Card) -> bool {
        let is_new = self.tonight.iter().all(|dealt| dealt.deck != *deck || dealt.card.id != card.id);
        let fits = self.tonight.is_empty() || (is_new && card.place == Place::Middle);
        fits && self.couple.allows(deck, card)
    }
}

/// What fills the screen.
#[derive(Debug)]
pub enum Screen {
    /// The decks and the evening to continue.
    Home(Box<home::Home>),
    /// An evening.
    Play(Box<Play>),
    /// The cards of a deck.
    Deck(deck::DeckView),
    /// The limits of a deck being marked.
    Limits(Box<limits::Limits>),
    /// What was talked about.
    History(Box<history::Past>),
    /// A deck beside its editor.
    Preview(Box<preview::Preview>),
    /// What is wrong in decks.
    Problems(Scroll),
    /// An evening that another program has open.
    Look(Box<look::Look>),
    /// The settings.
    Settings(settings::SettingsView),
}

/// What lies on the screen and listens first.
#[derive(Debug)]
pub enum Overlay {
    /// All keys.
    Help(help::Help),
    /// A note being written.
    Note(Box<note::Note>),
    /// What can be done here.
    Actions(actions::Actions),
    /// Tonight's cards.
    Index(Box<index::Index>),
    /// Two lines, one for each.
    TwoLines(Box<two_lines::TwoLines>),
    /// What to do about an evening that another program has open.
    Elsewhere(elsewhere::Elsewhere),
}

/// Where a command leads.
#[derive(Debug, Default)]
pub enum Next {
    /// Nowhere else.
    #[default]
    Stay,
    /// To another screen.
    Go(Screen),
    /// An overlay opens.
    Open(Overlay),
    /// The overlay closes, and the screen below is asked for something.
    Close(Option<Command>),
}

/// What a screen answers to a command.
#[derive(Debug, Default)]
#[must_use]
pub struct Reaction {
    /// Where it leads.
    pub next: Next,
    /// What is asked of the world, in order.
    pub effects: Vec<Effect>,
    /// What is said in the status line until the next key.
    pub status: Option<String>,
}

impl Reaction {
    /// Nothing happens.
    pub fn none() -> Self {
        Self::default()
    }

    /// Another screen comes.
    pub fn go(screen: Screen) -> Self {
        Self { next: Next::Go(screen), ..Self::default() }
    }

    /// An overlay opens.
    pub fn open(overlay: Overlay) -> Self {
        Self { next: Next::Open(overlay), ..Self::default() }
    }

    /// The overlay closes.
    pub fn close() -> Self {
        Self { next: Next::Close(None), ..Self::default() }
    }

    /// The overlay closes and the screen below is asked for something.
    pub fn close_with(command: Command) -> Self {
        Self { next: Next::Close(Some(command)), ..Self::default() }
    }

    /// Something is said in the status line.
    pub fn say(status: impl Into<String>) -> Self {
        Self { status: Some(status.into()), ..Self::default() }
    }

    /// The same, and something is asked of the world.
    pub fn with(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }

    /// The same, and then another reaction on top of it.
    pub fn and(mut self, then: Self) -> Self {
        self.effects.extend(then.effects);
        Self { next: then.next, effects: self.effects, status: then.status.or(self.status) }
    }

    /// The same, and something is said.
    pub fn saying(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The whole state of the program.
#[derive(Debug)]
pub struct App {
    /// What all screens may see.
    pub world: World,
    /// What fills the screen.
    pub screen: Screen,
    /// What lies on it.
    pub overlay: Option<Overlay>,
    /// What is said until the next key.
    pub status: Option<String>,
    /// Whether the last key asked for large type: where there is none it is said why.
    pub asks_large_type: bool,
    /// Why saving fails, as long as it does.
    pub not_saved: Option<String>,
    /// Whether the dull screen is shown in place of everything.
    pub is_hidden: bool,
    /// The keys in force.
    pub keymap: Keymap,
    /// Until when the screen is turned bright, in steady time.
    flash_until: Option<Duration>,
    /// Whether a card may move when it is turned, as far as the terminal goes; the settings may say no.
    pub moves: bool,
    /// The motion of the card on the table.
    pub motion: motion::Motion,
    /// What is on the disk of a note that is being written.
    drafts: drafts::Drafts,
    /// Since when decks and sessions are being read, in steady time; none if nothing waits for them.
    waits_since: Option<Duration>,
    /// Whether they were never all known yet.
    is_early: bool,
    /// The row of the home screen that had the cursor when another screen came.
    home_row: Option<home::Row>,
}

impl App {
    /// The program at its home screen.
    pub fn new(world: World) -> Self {
        let mut app = Self::early(world);
        app.look_around();
        app
    }

    /// The same before all decks and sessions were read: what is missing comes with
    /// [`Outcome::Refreshed`], and until then the app waits for it.
    pub fn early(world: World) -> Self {
        let home = home::Home::new(&world);
        Self {
            waits_since: Some(world.now.steady),
            is_early: true,
            home_row: None,
            world,
            screen: Screen::Home(Box::new(home)),
            overlay: None,
            status: None,
            asks_large_type: false,
            not_saved: None,
            is_hidden: false,
            keymap: Keymap::default(),
            flash_until: None,
            moves: false,
            motion: Default::default(),
            drafts: Default::default(),
        }
    }

    /// All decks and sessions are known for the first time: takes over what they mean for each other
    /// and for the couple, and says what people should hear of.
    fn look_around(&mut self) {
        (self.is_early, self.waits_since) = (false, None);
        let world = &mut self.world;
        if let Some(newest) = &world.sessions.newest {
            world.couple.catch_up(newest);
        }
        let reworded = world.follow_rewordings();
        if world.is_off_record {
            world.go_off_record();
        }
        let lapsed = world.couple.asks_again(world.now.wall.date()).and_then(|id| world.shelf.shelved(id));
        let notices = words::notices(&world.shelf.notices, &world.sessions.notices)
            .or_else(|| lapsed.map(|shelved| words::limits_lapsed(&shelved.label.title)))
            .or(reworded);
        self.status = self.status.take().or(notices);
        match &mut self.screen {
            Screen::Home(home) => home.refresh(world),
            Screen::Play(play) => play.meet(&world.shelf),
            _ => {}
        }
    }

    /// The same with the keys of the couple.
    pub fn with_keymap(self, keymap: Keymap) -> Self {
        words::bind(&keymap);
        Self { keymap, ..self }
    }

    /// Deals an evening and shows what stands before its first card. None if nothing fits.
    pub fn start(&mut self, decks: &[Slug], choice: &Choice, seed: Option<u64>) -> Option<Vec<Effect>> {
        let session = self.world.deal(decks, choice, seed)?;
        Some(self.react(Play::begin(session, &self.world)))
    }

    /// What listens for keys at the moment.
    pub fn scope(&self) -> Scope {
        match (&self.overlay, &self.screen) {
            _ if self.is_hidden => Scope::Hidden,
            (Some(Overlay::Help(_)), _) => Scope::Help,
            (Some(Overlay::Actions(_)), _) => Scope::Actions,
            (Some(Overlay::Note(_)), _) => Scope::Note,
            (Some(Overlay::Index(_)), _) => Scope::Index,
            (Some(Overlay::TwoLines(_)), _) => Scope::Line,
            (Some(Overlay::Elsewhere(_)), _) => Scope::Elsewhere,
            (None, Screen::Home(home)) => home.scope(),
            (None, Screen::Play(play)) => play.scope(),
            (None, Screen::Preview(_)) => Scope::Preview,
            (None, Screen::Deck(_)) => Scope::Deck,
            (None, Screen::Limits(limits)) => limits.scope(),
            (None, Screen::History(past)) => past.scope(),
            (None, Screen::Problems(_)) => Scope::Problems,
            (None, Screen::Look(_)) => Scope::Look,
            (None, Screen::Settings(_)) => Scope::Settings,
        }
    }

    /// Takes a key press at a moment.
    #[must_use]
    pub fn press(&mut self, key: Key, now: Moment) -> Vec<Effect> {
        match self.keymap.command(self.scope(), key) {
            Some(command) => self.update(command, now),
            None => Vec::new(),
        }
    }

    /// Since when decks and sessions are being read for what is on the screen, in steady time; none if
    /// they are all known. What people ask for meanwhile waits, so that nothing is done on half a
    /// knowledge.
    pub fn waits_since(&self) -> Option<Duration> {
        self.waits_since
    }

    /// Whether not even the first frame could show everything.
    pub fn is_early(&self) -> bool {
        self.is_early
    }

    /// What a key asks for that needs no knowledge: to leave, to stop, to hide.
    pub fn urgent(&self, key: Key) -> Option<Command> {
        let asked = self.keymap.command(self.scope(), key);
        asked.filter(|asked| matches!(asked, Command::Quit | Command::Leave | Command::Suspend | Command::Hide))
    }

    /// Carries out a command at a moment.
    #[must_use]
    pub fn update(&mut self, command: Command, now: Moment) -> Vec<Effect> {
        let mut effects: Vec<Effect> = self.go_on_to(now).into_iter().collect();
        effects.extend(self.carry_out(command));
        if let Some(card) = self.on_table() {
            self.motion.see(card, self.world.now.steady, self.moves && self.world.settings.motion);
        }
        if !effects.contains(&Effect::Quit) {
            effects.extend(self.follow_note());
        }
        if effects.contains(&Effect::Refresh) {
            self.waits_since = Some(self.world.now.steady);
        }
        effects
    }

    /// It is later: a card's clock may have come to its end.
    fn go_on_to(&mut self, now: Moment) -> Option<Effect> {
        let since = std::mem::replace(&mut self.world.now, now).steady;
        let has_rung = matches!(&self.screen, Screen::Play(play) if play.has_rung(since, now.steady));
        match self.world.settings.bell {
            Bell::Bell if has_rung => return Some(Effect::Ring),
            Bell::Flash if has_rung => self.flash_until = Some(now.steady + FLASH),
            _ => {}
        }
        None
    }

    /// How long the screen is still turned bright; none if it is not.
    pub fn flash(&self) -> Option<Duration> {
        self.flash_until?.checked_sub(self.world.now.steady).filter(|left| !left.is_zero())
    }

    /// What somebody peeks at is covered again, whoever comes back to the screen.
    fn cover(&mut self) {
        if let Screen::Play(play) = &mut self.screen {
            play.peeks = false;
        }
    }

    fn carry_out(&mut self, command: Command) -> Vec<Effect> {
        self.status = None;
        self.asks_large_type = false;
        self.motion.end();
        match command {
            Command::Quit => return vec![Effect::Quit],
            Command::Suspend => {
                self.cover();
                return vec![Effect::Suspend];
            }
            Command::Hide => {
                self.cover();
                self.is_hidden = !self.is_hidden;
                return Vec::new();
            }
            Command::Help if self.overlay.is_none() => {
                self.overlay = Some(Overlay::Help(help::Help::new(self.scope())));
                return Vec::new();
            }
            Command::Actions if self.overlay.is_none() => {
                self.overlay = actions::Actions::of(self).map(Overlay::Actions);
                return Vec::new();
            }
            Command::LargeType => {
                let is_large = &mut self.world.settings.large_type;
                *is_large = !*is_large;
                self.asks_large_type = *is_large;
                return Vec::new();
            }
            Command::Theme => {
                self.status = self.next_theme().map(|name| words::theme_is(&name));
                return Vec::new();
            }
            _ => {}
        }
        let reaction = match &mut self.overlay {
            Some(overlay) => overlay.update(command, &mut self.world),
            None => self.screen.update(command, &mut self.world),
        };
        self.react(reaction)
    }

    /// The card that lies open on the screen: its place in the evening and its number.
    fn on_table(&self) -> Option<(usize, usize)> {
        match (&self.screen, &self.overlay) {
            (Screen::Play(play), None) if play.stage == play::Stage::Card && !self.is_hidden => {
                play.session.current().map(|(number, _)| (play.session.state().at, number))
            }
            _ => None,
        }
    }

    /// Goes on to the next theme and gives its name.
    fn next_theme(&mut self) -> Option<String> {
        let theme = &mut self.world.settings.theme;
        let at = self.world.themes.iter().position(|name| name == theme);
        let next = self.world.themes.get(at.map_or(0, |at| (at + 1) % self.world.themes.len()))?;
        *theme = next.clone();
        Some(next.clone())
    }

    /// Takes a turn of the wheel at a moment. It scrolls and moves in lists; it never changes an answer
    /// or anything that is hidden.
    #[must_use]
    pub fn turn_wheel(&mut self, command: Command, now: Moment) -> Vec<Effect> {
        let is_deaf = matches!(self.scope(), Scope::Hidden | Scope::Answer | Scope::Limits | Scope::Ready);
        if is_deaf { Vec::new() } else { self.update(command, now) }
    }

    /// Takes the world's answer.
    #[must_use]
    pub fn learn(&mut self, outcome: Outcome) -> Vec<Effect> {
        match outcome {
            Outcome::Resumed { session, notice, draft } => {
                let known = (!self.is_early).then_some(&self.world.shelf);
                let reaction = Play::resume(*session, known);
                let mut effects = self.react(reaction);
                effects.extend(draft.and_then(|draft| self.take_up(draft)));
                self.status = notice.or(self.status.take());
                return effects;
            }
            Outcome::DeckRead(read) => {
                self.status = None;
                if let Screen::Preview(preview) = &mut self.screen {
                    preview.take(read.map(|shelved| *shelved), self.world.now.wall);
                }
            }
            Outcome::NotResumed(why) => self.status = Some(why),
            Outcome::OpenElsewhere(session) => {
                self.overlay = Some(Overlay::Elsewhere(elsewhere::Elsewhere::new(&session)));
            }
            Outcome::Looked { session, is_open_elsewhere } => self.look(*session, is_open_elsewhere),
            Outcome::Renamed(id) => {
                if let Screen::Play(play) = &mut self.screen {
                    play.session.head.id = id;
                }
            }
            Outcome::Saved => self.not_saved = None,
            Outcome::NotSaved(why) => self.not_saved = Some(why),
            Outcome::Deleted(deletion) => {
                self.status = Some(words::deleted());
                return history::forget(&deletion, &mut self.world);
            }
            Outcome::NotDeleted(why) => self.status = Some(words::not_deleted(&why)),
            Outcome::SettingNotSaved(why) => self.status = Some(words::setting_not_saved(&why)),
            Outcome::Refreshed { shelf, sessions } => {
                self.world.shelf = *shelf;
                let before = std::mem::replace(&mut self.world.sessions, *sessions);
                self.waits_since = None;
                self.status.take_if(|status| *status == words::one_moment());
                if self.is_early {
                    // What was found out beside the sessions.
                    self.world.sessions.notices.extend(before.notices);
                    self.look_around();
                    return Vec::new();
                }
                self.world.follow_rewordings();
                match &mut self.screen {
                    Screen::Home(home) => home.refresh(&self.world),
                    Screen::History(past) => past.refresh(&self.world),
                    _ => {}
                }
            }
        }
        Vec::new()
    }

    /// Shows an evening as it stands in another program. One that is looked at already keeps its place
    /// on the page.
    fn look(&mut self, session: Session, is_open_elsewhere: bool) {
        let mut look = look::Look::at(session, is_open_elsewhere, &self.world);
        if let Screen::Look(before) = &mut self.screen {
            look.scroll = std::mem::take(&mut before.scroll);
        }
        self.screen = Screen::Look(Box::new(look));
    }

    /// What to do when a deck file has changed on the disk.
    #[must_use]
    pub fn decks_changed(&self) -> Vec<Effect> {
        match &self.screen {
            Screen::Preview(preview) => vec![Effect::ReadDeck(preview.path.clone())],
            Screen::Home(_) => vec![Effect::Refresh],
            _ => Vec::new(),
        }
    }

    /// Whether keys are typed into a field at the moment.
    pub fn takes_text(&self) -> bool {
        self.scope().takes_text()
    }

    /// Time went on: for a clock on the screen, or for words that are due on the disk.
    #[must_use]
    pub fn tick(&mut self, now: Moment) -> Vec<Effect> {
        let rung = self.go_on_to(now);
        if self.patience().is_some_and(|left| left.is_zero()) {
            self.status = self.status.take().or(Some(words::one_moment()));
        }
        rung.into_iter().chain(self.follow_note()).collect()
    }

    /// The program ends or stops, whatever is on the screen: what must not be lost with it.
    #[must_use]
    pub fn put_down(&mut self) -> Vec<Effect> {
        self.drafts.save(self.draft()).into_iter().collect()
    }

    /// The note that is being written, if it is not what was kept before.
    pub fn draft(&self) -> Option<Draft> {
        draft(self.overlay.as_ref(), &self.screen)
    }

    /// Goes on with a note that was not finished; one that is of no use any more goes.
    fn take_up(&mut self, draft: Draft) -> Option<Effect> {
        self.drafts = drafts::Drafts::found(draft.clone());
        if let Screen::Play(play) = &self.screen
            && let Some(note) = play.unfinished(&draft)
        {
            self.overlay = Some(Overlay::Note(Box::new(note)));
            self.status = Some(words::note_goes_on());
        }
        self.follow_note()
    }

    /// Asks for what is due of a note that is being written.
    fn follow_note(&mut self) -> Option<Effect> {
        let Self { drafts, overlay, screen, world, .. } = self;
        let is_writing = matches!(overlay, Some(Overlay::Note(_)));
        drafts.follow(is_writing, || draft(overlay.as_ref(), screen), world.now.steady)
    }

    /// The evening, if one is on the screen.
    pub fn session(&self) -> Option<&Session> {
        match &self.screen {
            Screen::Play(play) => Some(&play.session),
            _ => None,
        }
    }

    /// How long until something is to be done without a key: a clock on the screen goes on, or words
    /// are due on the disk. None if nothing is.
    pub fn next_tick(&self) -> Option<Duration> {
        let clock = match &self.screen {
            Screen::Play(play) if !self.is_hidden => play.next_tick(&self.world),
            _ => None,
        };
        let now = self.world.now.steady;
        let due = [clock, self.flash(), self.drafts.next(now), self.motion.next(now), self.patience()];
        due.into_iter().flatten().min()
    }

    /// How long until it is said that something takes a moment; none if it needs not be.
    fn patience(&self) -> Option<Duration> {
        let since = self.waits_since.filter(|_| self.status.is_none())?;
        Some((since + MOMENT).saturating_sub(self.world.now.steady))
    }

    /// Keeps the cursor of the home screen where it was while another screen is looked at. An evening
    /// that was played changes what comes next, and so where it belongs.
    fn follow_cursor(&mut self, next: &mut Screen) {
        let was_played = matches!(&self.screen, Screen::Play(play) if !matches!(play.stage, play::Stage::Before(_)));
        match (&self.screen, next) {
            (Screen::Home(home), _) => self.home_row = home.row().cloned(),
            (_, Screen::Home(home)) if !was_played => home.go_to(self.home_row.take()),
            _ => {}
        }
    }

    fn react(&mut self, reaction: Reaction) -> Vec<Effect> {
        let mut effects = reaction.effects;
        if reaction.status.is_some() {
            self.status = reaction.status;
        }
        match reaction.next {
            Next::Stay => {}
            Next::Go(mut screen) => {
                self.follow_cursor(&mut screen);
                if let (Screen::Play(_), Screen::Home(home)) = (&self.screen, &mut screen) {
                    // An evening off the record ends with itself.
                    self.world.go_on_record();
                    home.refresh(&self.world);
                }
                self.screen = screen;
                self.overlay = None;
            }
            Next::Open(overlay) => self.overlay = Some(overlay),
            Next::Close(command) => {
                self.overlay = None;
                if let Some(command) = command {
                    effects.extend(self.carry_out(command));
                }
            }
        }
        effects
    }
}

impl Screen {
    fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        match self {
            Self::Home(home) => home.update(command, world),
            Self::Play(play) => play.update(command, world),
            Self::Preview(preview) => preview.update(command, world),
            Self::Deck(view) => view.update(command, world),
            Self::Limits(limits) => limits.update(command, world),
            Self::History(past) => past.update(command, world),
            Self::Problems(scroll) => problems::update(scroll, command, world),
            Self::Look(look) => look.update(&command, world),
            Self::Settings(view) => view.update(command, world),
        }
    }
}

impl Overlay {
    fn update(&mut self, command: Command, world: &mut World) -> Reaction {
        match self {
            Self::Help(help) => help.update(command),
            Self::Actions(actions) => actions.update(command),
            Self::Note(note) => note.update(command),
            Self::Index(index) => index.update(command),
            Self::TwoLines(lines) => lines.update(command, world),
            Self::Elsewhere(elsewhere) => elsewhere.update(&command, world),
        }
    }
}

/// The note that is being written on a screen, if it is not what was kept before.
fn draft(overlay: Option<&Overlay>, screen: &Screen) -> Option<Draft> {
    let (Some(Overlay::Note(note)), Screen::Play(play)) = (overlay, screen) else { return None };
    play.draft(note)
}

/// The home screen, with decks and sessions read again.
fn home(world: &World) -> Reaction {
    Reaction::go(Screen::Home(Box::new(home::Home::new(world)))).with(Effect::Release).with(Effect::Refresh)
}
