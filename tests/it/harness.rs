//! The program without a terminal: keys in, whole screen out, and the files it would write.

use std::time::Duration;

use okdeck::app::command::{Command, Deletion, Effect, Moment, Outcome};
use okdeck::app::key::Key;
use okdeck::app::{App, World, settings};
use okdeck::deck::{Slug, bundled, edit, parse};
use okdeck::history::Sessions;
use okdeck::session::record;
use okdeck::settings::Row;
use okdeck::shelf::{Origin, Shelf, Shelved};
use okdeck::ui::{self, Clicks, Frame, theme::Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use time::macros::datetime;

/// A couple at a terminal. Saturday evening, 22 November 2025; the same seed every time.
pub struct Sofa {
    pub app: App,
    /// The session files as they would be on the disk, by id.
    pub files: Vec<(String, String)>,
    /// Whether the program has ended.
    pub has_quit: bool,
    /// `config.toml` as it would be on the disk.
    pub config: String,
    /// How often the terminal's bell was rung.
    pub rings: usize,
    open: Option<usize>,
    size: (u16, u16),
    now: Moment,
}

/// The three sizes at which every screen is looked at.
pub const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (160, 50)];

impl Sofa {
    /// Two people at the home screen with the bundled decks.
    pub fn at_home() -> Self {
        let mut shelf = Shelf::default();
        for deck in bundled::DECKS {
            shelf.put(Shelved::bundled(deck));
        }
        Self::with_shelf(shelf)
    }

    /// Two people at the home screen with one deck of their own.
    pub fn with_deck(source: &str) -> Self {
        let mut shelf = Shelf::default();
        shelf.put(Shelved::new(parse::parse(source, "ours"), source, Origin::File("ours.toml".into())));
        Self::with_shelf(shelf)
    }

    fn with_shelf(shelf: Shelf) -> Self {
        let now = Moment { wall: datetime!(2025-11-22 20:00 +1), steady: Duration::ZERO };
        let world = World {
            shelf,
            couple: Default::default(),
            sessions: Sessions::default(),
            settings: Default::default(),
            themes: Vec::new(),
            now,
            is_off_record: false,
            on_record: None,
            seed: 7,
        };
        Self {
            app: App::new(world),
            files: Vec::new(),
            has_quit: false,
            config: String::new(),
            rings: 0,
            open: None,
            size: (80, 24),
            now,
        }
    }

    /// The same with names.
    pub fn named(mut self, one: &str, two: &str) -> Self {
        self.app.world.couple.rename(okdeck::session::Seat::One, one);
        self.app.world.couple.rename(okdeck::session::Seat::Two, two);
        self
    }

    /// Gives the couple the keys of a `config.toml`.
    pub fn bound(mut self, config: &str) -> Self {
        let (keymap, faults) = okdeck::app::keymap::read(config);
        assert_eq!(faults, []);
        self.app = self.app.with_keymap(keymap);
        self
    }

    /// Sets the window's size.
    pub fn size(mut self, (width, height): (u16, u16)) -> Self {
        self.size = (width, height);
        self
    }

    /// Lets time pass.
    pub fn wait(mut self, span: Duration) -> Self {
        self.now.wall += span;
        self.now.steady += span;
        let effects = self.app.tick(self.now);
        self.perform(effects);
        self
    }

    /// Presses keys by name, parted by spaces: `enter f s *`.
    pub fn press(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            let key = Key::named(name).unwrap_or_else(|| panic!("`{name}` names no key"));
            self.key(key);
        }
        self
    }

    /// Types words into the field at hand.
    pub fn type_in(mut self, words: &str) -> Self {
        for c in words.chars() {
            self.key(if c == '\n' { Key::Enter } else { Key::Char(c) });
        }
        self
    }

    /// Clicks on the first place where some words stand.
    pub fn click(self, words: &str) -> Self {
        let screen = self.screen();
        let found = screen.lines().enumerate().find_map(|(row, line)| Some((row, line.split_once(words)?.0)));
        let (row, before) = found.unwrap_or_else(|| panic!("`{words}` is not on the screen:\n{screen}"));
        self.click_at(okdeck::text::width(before) as u16, row as u16)
    }

    /// Clicks at a place.
    pub fn click_at(mut self, column: u16, row: u16) -> Self {
        let clicks = self.frame(&Theme::plain()).1;
        if let Some(command) = clicks.at(column, row).cloned() {
            let effects = self.app.update(command, self.now);
            self.perform(effects);
        }
        self
    }

    /// Presses the right button of the mouse.
    pub fn menu(mut self) -> Self {
        let effects = self.app.update(Command::Actions, self.now);
        self.perform(effects);
        self
    }

    /// Turns the wheel.
    pub fn wheel(mut self, command: Command) -> Self {
        let effects = self.app.turn_wheel(command, self.now);
        self.perform(effects);
        self
    }

    /// Presses one key.
    pub fn key(&mut self, key: Key) {
        self.now.wall += Duration::from_secs(1);
        self.now.steady += Duration::from_secs(1);
        let effects = self.app.press(key, self.now);
        self.perform(effects);
    }

    /// Carries out one command.
    pub fn carry_out(&mut self, command: Command) {
        let effects = self.app.update(command, self.now);
        self.perform(effects);
    }

    /// Deals an evening from a deck, as `okdeck play` does.
    pub fn deal(mut self, deck: &str, seed: u64) -> Self {
        let deck = Slug::new(deck).expect("the id of a deck");
        let choice = self.app.world.settings.choice.clone();
        let effects = self.app.start(&[deck], &choice, Some(seed)).expect("cards");
        self.perform(effects);
        self
    }

    /// The window's size.
    pub fn window(&self) -> (u16, u16) {
        self.size
    }

    /// What a program that starts after this one was killed sees: only the files are left.
    pub fn killed(self) -> Self {
        let mut again = Self::with_shelf(self.app.world.shelf.clone()).size(self.size);
        again.app.world.couple = self.app.world.couple.clone();
        again.files = self.files;
        again.now = self.now;
        for (_, text) in &again.files {
            let read = record::read(text).expect("a session file that was written can be read");
            again.app.world.sessions.add(read.session);
        }
        again.app = App::new(World { now: again.now, ..again.app.world });
        again
    }

    /// The cells of the whole screen.
    pub fn cells(&self, theme: &Theme) -> Buffer {
        self.frame(theme).0
    }

    /// The cells of the whole screen, and what can be clicked.
    pub fn frame(&self, theme: &Theme) -> (Buffer, Clicks) {
        let mut cells = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
        let clicks = ui::draw(&mut Frame::new(&mut cells), &self.app, theme);
        (cells, clicks)
    }

    /// The whole screen as text, one line a row.
    pub fn screen(&self) -> String {
        let buffer = self.cells(&Theme::plain());
        let mut text = String::new();
        for row in 0..self.size.1 {
            let mut line = String::new();
            let mut hidden = 0;
            for column in 0..self.size.0 {
                let symbol = buffer[(column, row)].symbol();
                if hidden == 0 {
                    line.push_str(symbol);
                    hidden = okdeck::text::width(symbol).max(1);
                }
                hidden -= 1;
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    fn delete(&mut self, deletion: &Deletion) {
        match deletion {
            Deletion::Session(id) => self.files.retain(|(file, _)| *file != id.to_string()),
            Deletion::Words { session, step } => {
                let file =
                    self.files.iter_mut().find(|(file, _)| *file == session.to_string()).expect("a saved session");
                let mut evening = record::read(&file.1).expect("a session file that was written can be read").session;
                evening.forget_words(*step);
                file.1 = record::written(&evening);
            }
        }
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if self.app.world.is_off_record && effect.writes() {
                continue;
            }
            match effect {
                Effect::Begin => {
                    let session = self.app.session().expect("an evening begins");
                    self.files.push((session.head.id.to_string(), record::written(session)));
                    self.open = Some(self.files.len() - 1);
                }
                Effect::Append(step) => {
                    if let Some(open) = self.open {
                        self.files[open].1.push_str(&record::written_step(&step));
                    }
                }
                Effect::Rewrite => {
                    if let (Some(open), Some(session)) = (self.open, self.app.session()) {
                        self.files[open].1 = record::written(session);
                    }
                }
                Effect::Release => self.open = None,
                Effect::Resume(id) => {
                    let open =
                        self.files.iter().position(|(file, _)| *file == id.to_string()).expect("a saved session");
                    self.open = Some(open);
                    let read = record::read(&self.files[open].1).expect("a session file that was written can be read");
                    let outcome = Outcome::Resumed { session: Box::new(read.session), notice: None, draft: None };
                    let effects = self.app.learn(outcome);
                    self.perform(effects);
                }
                Effect::Look(id) => {
                    let text = &self.files.iter().find(|(file, _)| *file == id.to_string()).expect("a session").1;
                    let session = Box::new(record::read(text).expect("a session file can be read").session);
                    let effects = self.app.learn(Outcome::Looked { session, is_open_elsewhere: true });
                    self.perform(effects);
                }
                Effect::Refresh => {
                    let mut sessions = Sessions::default();
                    for (_, text) in &self.files {
                        sessions.add(record::read(text).expect("a session file that was written can be read").session);
                    }
                    let shelf = Box::new(self.app.world.shelf.clone());
                    let effects = self.app.learn(Outcome::Refreshed { shelf, sessions: Box::new(sessions) });
                    self.perform(effects);
                }
                Effect::Delete(deletion) => {
                    self.delete(&deletion);
                    let effects = self.app.learn(Outcome::Deleted(deletion));
                    self.perform(effects);
                }
                Effect::Quit => self.has_quit = true,
                Effect::Ring => self.rings += 1,
                Effect::SaveSetting(key) => {
                    let row = Row::of(key).expect("a setting");
                    let value = settings::value(row, &self.app.world).to_string();
                    self.config = edit::value::with(&self.config, key, &value).expect("TOML");
                }
                Effect::SaveCouple | Effect::SaveDraft(_) | Effect::Suspend | Effect::ReadDeck(_) => {}
            }
        }
    }
}
