//! Every key is one row of [`ROWS`]. A [`Keymap`] is the rows with the keys that the couple chose in
//! `config.toml`: dispatch, footer and help read it. The README's table reads the rows.

mod bound;
mod layouts;
mod read;

pub use bound::{Bound, Keymap};
pub use read::read;

use super::command::Command;
use crate::couple::{Allowed, Verdict};
use crate::session::Ready;

/// What listens for keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Everything, before anything else.
    Everywhere,
    /// The home screen.
    Home,
    /// What stands before the first card.
    Before,
    /// A card on the table.
    Card,
    /// Somebody answers in private.
    Answer,
    /// The keyboard is handed over.
    Cover,
    /// Both answers are covered.
    Covered,
    /// How deep to go on is asked.
    Ready,
    /// When to come back from a break is agreed.
    BreakTime,
    /// A break.
    Break,
    /// Both are back from a break.
    Back,
    /// Speaker-listener order.
    Floor,
    /// A line from last time.
    Review,
    /// The end of an evening.
    Summary,
    /// The cards of a deck.
    Deck,
    /// Themes and depths are marked in private.
    Limits,
    /// What was talked about.
    History,
    /// A deck beside its editor.
    Preview,
    /// What is wrong in decks.
    Problems,
    /// The settings.
    Settings,
    /// Tonight's cards.
    Index,
    /// A text of several lines.
    Note,
    /// A text of one line: search, names.
    Line,
    /// An evening that another program has open: what to do instead.
    Elsewhere,
    /// A look at such an evening.
    Look,
    /// The help.
    Help,
    /// What can be done here.
    Actions,
    /// The dull screen.
    Hidden,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 28] = [
        Scope::Everywhere,
        Scope::Home,
        Scope::Before,
        Scope::Card,
        Scope::Answer,
        Scope::Cover,
        Scope::Covered,
        Scope::Ready,
        Scope::BreakTime,
        Scope::Break,
        Scope::Back,
        Scope::Floor,
        Scope::Review,
        Scope::Summary,
        Scope::Deck,
        Scope::Limits,
        Scope::History,
        Scope::Preview,
        Scope::Problems,
        Scope::Settings,
        Scope::Index,
        Scope::Note,
        Scope::Line,
        Scope::Elsewhere,
        Scope::Look,
        Scope::Help,
        Scope::Actions,
        Scope::Hidden,
    ];

    /// The scopes that help and README tell of, in order.
    pub const TOLD: [Scope; 22] = [
        Scope::Card,
        Scope::Home,
        Scope::Before,
        Scope::Answer,
        Scope::Cover,
        Scope::Covered,
        Scope::Ready,
        Scope::Floor,
        Scope::Break,
        Scope::Review,
        Scope::Summary,
        Scope::Index,
        Scope::History,
        Scope::Limits,
        Scope::Deck,
        Scope::Preview,
        Scope::Settings,
        Scope::Note,
        Scope::Elsewhere,
        Scope::Look,
        Scope::Actions,
        Scope::Everywhere,
    ];

    /// Its name: `card`, `break-time`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Everywhere => "everywhere",
            Self::Home => "home",
            Self::Before => "before",
            Self::Card => "card",
            Self::Answer => "answer",
            Self::Cover => "cover",
            Self::Covered => "covered",
            Self::Ready => "ready",
            Self::BreakTime => "break-time",
            Self::Break => "break",
            Self::Back => "back",
            Self::Floor => "floor",
            Self::Review => "review",
            Self::Summary => "summary",
            Self::Deck => "deck",
            Self::Limits => "limits",
            Self::History => "history",
            Self::Preview => "preview",
            Self::Problems => "problems",
            Self::Settings => "settings",
            Self::Index => "index",
            Self::Note => "note",
            Self::Line => "line",
            Self::Elsewhere => "elsewhere",
            Self::Look => "look",
            Self::Help => "help",
            Self::Actions => "actions",
            Self::Hidden => "hidden",
        }
    }

    /// The scope called `name`.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }

    /// Whether keys are typed here unless they have a row of their own.
    pub fn takes_text(self) -> bool {
        matches!(self, Self::Note | Self::Line | Self::Index | Self::Answer)
    }
}

/// One row: in this scope, these keys ask for this.
#[derive(Debug)]
pub struct Row {
    /// What listens.
    pub scope: Scope,
    /// Its name in `config.toml`, one of its kind in its scope.
    pub name: &'static str,
    /// The keys by name, the one to be shown first.
    pub keys: &'static [&'static str],
    /// What they ask for.
    pub command: Command,
}

impl Row {
    /// Whether this is that row of the table.
    pub fn is(&self, other: &Self) -> bool {
        self.scope == other.scope && self.name == other.name
    }
}

const fn row(scope: Scope, name: &'static str, keys: &'static [&'static str], command: Command) -> Row {
    Row { scope, name, keys, command }
}

/// The keys. In a scope, the footer shows rows in this order as far as they fit. The rows of a scope
/// stand side by side.
pub const ROWS: &[Row] = &[
    row(Scope::Everywhere, "quit", &["ctrl-c"], Command::Quit),
    row(Scope::Everywhere, "suspend", &["ctrl-z"], Command::Suspend),
    row(Scope::Everywhere, "hide", &["ctrl-l"], Command::Hide),
    // Home
    row(Scope::Home, "accept", &["enter", "right"], Command::Accept),
    row(Scope::Home, "choose", &["space"], Command::Choose),
    row(Scope::Home, "find", &["/"], Command::Find),
    row(Scope::Home, "names", &["n"], Command::Names),
    row(Scope::Home, "history", &["h"], Command::History),
    row(Scope::Home, "view-deck", &["v"], Command::ViewDeck),
    row(Scope::Home, "limits", &["L"], Command::Limits),
    row(Scope::Home, "off-record", &["o"], Command::OffRecord),
    row(Scope::Home, "theme", &["T"], Command::Theme),
    row(Scope::Home, "settings", &[","], Command::Settings),
    row(Scope::Home, "problems", &["p"], Command::Problems),
    row(Scope::Home, "help", &["?"], Command::Help),
    row(Scope::Home, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Home, "leave", &["q"], Command::Leave),
    row(Scope::Home, "cancel", &["esc"], Command::Cancel),
    row(Scope::Home, "up", &["up", "k"], Command::Up),
    row(Scope::Home, "down", &["down", "j"], Command::Down),
    row(Scope::Home, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Home, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Home, "first", &["home", "g"], Command::First),
    row(Scope::Home, "last", &["end", "G"], Command::Last),
    row(Scope::Home, "hide", &["z"], Command::Hide),
    // Before the first card
    row(Scope::Before, "accept", &["enter", "space", "right"], Command::Accept),
    row(Scope::Before, "cancel", &["esc", "q", "left"], Command::Cancel),
    row(Scope::Before, "names", &["n"], Command::Names),
    row(Scope::Before, "theme", &["T"], Command::Theme),
    row(Scope::Before, "help", &["?"], Command::Help),
    row(Scope::Before, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Before, "up", &["up", "k"], Command::Up),
    row(Scope::Before, "down", &["down", "j"], Command::Down),
    row(Scope::Before, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Before, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Before, "first", &["home", "g"], Command::First),
    row(Scope::Before, "last", &["end", "G"], Command::Last),
    row(Scope::Before, "hide", &["z"], Command::Hide),
    // A card
    row(Scope::Card, "go", &["enter", "space"], Command::Go),
    row(Scope::Card, "next", &["right"], Command::Next),
    row(Scope::Card, "back", &["left"], Command::Back),
    row(Scope::Card, "follow-up", &["f"], Command::FollowUp),
    row(Scope::Card, "skip", &["s"], Command::Skip),
    row(Scope::Card, "later", &["l"], Command::Later),
    row(Scope::Card, "set-aside", &["x"], Command::SetAside),
    row(Scope::Card, "private", &["p"], Command::Private),
    row(Scope::Card, "keep", &["K"], Command::Keep),
    row(Scope::Card, "floor", &["o"], Command::Floor),
    row(Scope::Card, "break", &["b"], Command::Break),
    row(Scope::Card, "star", &["*"], Command::Star),
    row(Scope::Card, "note", &["n"], Command::Note),
    row(Scope::Card, "timer", &["t"], Command::Timer),
    row(Scope::Card, "swap", &["w"], Command::Swap),
    row(Scope::Card, "index", &["i"], Command::Index),
    row(Scope::Card, "large-type", &["+"], Command::LargeType),
    row(Scope::Card, "theme", &["T"], Command::Theme),
    row(Scope::Card, "undo", &["u"], Command::Undo),
    row(Scope::Card, "end-gently", &["e"], Command::EndGently),
    row(Scope::Card, "help", &["?"], Command::Help),
    row(Scope::Card, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Card, "leave", &["q"], Command::Leave),
    row(Scope::Card, "cancel", &["esc"], Command::Cancel),
    row(Scope::Card, "hide", &["z"], Command::Hide),
    row(Scope::Card, "up", &["up", "k"], Command::Up),
    row(Scope::Card, "down", &["down", "j"], Command::Down),
    row(Scope::Card, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Card, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Card, "first", &["home", "g"], Command::First),
    row(Scope::Card, "last", &["end", "G"], Command::Last),
    // Private answers
    row(Scope::Answer, "accept", &["enter"], Command::Accept),
    row(Scope::Answer, "peek", &["tab"], Command::Peek),
    row(Scope::Answer, "cancel", &["esc"], Command::Cancel),
    row(Scope::Answer, "up", &["up", "left"], Command::Up),
    row(Scope::Answer, "down", &["down", "right"], Command::Down),
    row(Scope::Answer, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Answer, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Cover, "accept", &["enter"], Command::Accept),
    row(Scope::Cover, "break", &["b"], Command::Break),
    row(Scope::Cover, "cancel", &["esc"], Command::Cancel),
    row(Scope::Cover, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Cover, "hide", &["z"], Command::Hide),
    row(Scope::Covered, "open-both", &["o"], Command::OpenBoth),
    row(Scope::Covered, "cancel", &["c", "esc"], Command::Cancel),
    row(Scope::Covered, "break", &["b"], Command::Break),
    row(Scope::Covered, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Covered, "hide", &["z"], Command::Hide),
    // Readiness
    row(Scope::Ready, "lighter", &["1", "l"], Command::Ready(Ready::Lighter)),
    row(Scope::Ready, "stay", &["2", "s"], Command::Ready(Ready::Stay)),
    row(Scope::Ready, "deeper", &["3", "d"], Command::Ready(Ready::Deeper)),
    row(Scope::Ready, "undo", &["u"], Command::Undo),
    row(Scope::Ready, "end-gently", &["e"], Command::EndGently),
    row(Scope::Ready, "help", &["?"], Command::Help),
    row(Scope::Ready, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Ready, "break", &["b"], Command::Break),
    row(Scope::Ready, "leave", &["q"], Command::Leave),
    row(Scope::Ready, "hide", &["z"], Command::Hide),
    // A break
    row(Scope::BreakTime, "accept", &["enter"], Command::Accept),
    row(Scope::BreakTime, "cancel", &["esc"], Command::Cancel),
    row(Scope::BreakTime, "actions", &["tab", "0"], Command::Actions),
    row(Scope::BreakTime, "up", &["up", "k"], Command::Up),
    row(Scope::BreakTime, "down", &["down", "j"], Command::Down),
    row(Scope::BreakTime, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::BreakTime, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::BreakTime, "first", &["home", "g"], Command::First),
    row(Scope::BreakTime, "last", &["end", "G"], Command::Last),
    row(Scope::Break, "accept", &["enter"], Command::Accept),
    row(Scope::Break, "leave", &["q"], Command::Leave),
    row(Scope::Break, "end-gently", &["e"], Command::EndGently),
    row(Scope::Break, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Break, "hide", &["z"], Command::Hide),
    row(Scope::Back, "accept", &["enter"], Command::Accept),
    row(Scope::Back, "cancel", &["esc"], Command::Cancel),
    row(Scope::Back, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Back, "hide", &["z"], Command::Hide),
    // The floor
    row(Scope::Floor, "accept", &["enter"], Command::Accept),
    row(Scope::Floor, "that-is-it", &["y", "1"], Command::ThatIsIt),
    row(Scope::Floor, "not-quite", &["n", "2"], Command::NotQuite),
    row(Scope::Floor, "floor", &["o", "esc"], Command::Floor),
    row(Scope::Floor, "undo", &["u"], Command::Undo),
    row(Scope::Floor, "break", &["b"], Command::Break),
    row(Scope::Floor, "help", &["?"], Command::Help),
    row(Scope::Floor, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Floor, "leave", &["q"], Command::Leave),
    row(Scope::Floor, "hide", &["z"], Command::Hide),
    row(Scope::Floor, "up", &["up", "k"], Command::Up),
    row(Scope::Floor, "down", &["down", "j"], Command::Down),
    row(Scope::Floor, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Floor, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Floor, "first", &["home", "g"], Command::First),
    row(Scope::Floor, "last", &["end", "G"], Command::Last),
    // Lines from last time
    row(Scope::Review, "kept", &["k", "1"], Command::Review(Verdict::Kept)),
    row(Scope::Review, "changed", &["c", "2"], Command::Review(Verdict::Changed)),
    row(Scope::Review, "let-go", &["g", "3"], Command::Review(Verdict::LetGo)),
    row(Scope::Review, "cancel", &["esc", "enter"], Command::Cancel),
    row(Scope::Review, "help", &["?"], Command::Help),
    row(Scope::Review, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Review, "hide", &["z"], Command::Hide),
    // Summary
    row(Scope::Summary, "accept", &["enter", "q", "esc"], Command::Accept),
    row(Scope::Summary, "agree", &["a"], Command::Agree),
    row(Scope::Summary, "undo", &["u", "left"], Command::Undo),
    row(Scope::Summary, "help", &["?"], Command::Help),
    row(Scope::Summary, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Summary, "up", &["up", "k"], Command::Up),
    row(Scope::Summary, "down", &["down", "j"], Command::Down),
    row(Scope::Summary, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Summary, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Summary, "first", &["home", "g"], Command::First),
    row(Scope::Summary, "last", &["end", "G"], Command::Last),
    row(Scope::Summary, "hide", &["z"], Command::Hide),
    // The cards of a deck
    row(Scope::Deck, "cancel", &["esc", "q", "left"], Command::Cancel),
    row(Scope::Deck, "star", &["*"], Command::Star),
    row(Scope::Deck, "set-aside", &["x"], Command::SetAside),
    row(Scope::Deck, "help", &["?"], Command::Help),
    row(Scope::Deck, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Deck, "up", &["up", "k"], Command::Up),
    row(Scope::Deck, "down", &["down", "j"], Command::Down),
    row(Scope::Deck, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Deck, "page-down", &["pagedown", "ctrl-d", "space"], Command::PageDown),
    row(Scope::Deck, "first", &["home", "g"], Command::First),
    row(Scope::Deck, "last", &["end", "G"], Command::Last),
    row(Scope::Deck, "hide", &["z"], Command::Hide),
    // Limits
    row(Scope::Limits, "yes", &["y", "1"], Command::Allow(Allowed::Yes)),
    row(Scope::Limits, "not-now", &["m", "2"], Command::Allow(Allowed::NotNow)),
    row(Scope::Limits, "no", &["n", "3"], Command::Allow(Allowed::No)),
    row(Scope::Limits, "accept", &["enter"], Command::Accept),
    row(Scope::Limits, "cancel", &["esc"], Command::Cancel),
    row(Scope::Limits, "help", &["?"], Command::Help),
    row(Scope::Limits, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Limits, "hide", &["z"], Command::Hide),
    row(Scope::Limits, "up", &["up", "k"], Command::Up),
    row(Scope::Limits, "down", &["down", "j"], Command::Down),
    row(Scope::Limits, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Limits, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Limits, "first", &["home", "g"], Command::First),
    row(Scope::Limits, "last", &["end", "G"], Command::Last),
    // History
    row(Scope::History, "next-view", &["tab", "right"], Command::NextView),
    row(Scope::History, "find", &["/"], Command::Find),
    row(Scope::History, "delete", &["D"], Command::Delete),
    row(Scope::History, "theme", &["T"], Command::Theme),
    row(Scope::History, "cancel", &["esc", "q", "left"], Command::Cancel),
    row(Scope::History, "help", &["?"], Command::Help),
    row(Scope::History, "actions", &["0"], Command::Actions),
    row(Scope::History, "up", &["up", "k"], Command::Up),
    row(Scope::History, "down", &["down", "j"], Command::Down),
    row(Scope::History, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::History, "page-down", &["pagedown", "ctrl-d", "space"], Command::PageDown),
    row(Scope::History, "first", &["home", "g"], Command::First),
    row(Scope::History, "last", &["end", "G"], Command::Last),
    row(Scope::History, "hide", &["z"], Command::Hide),
    // Settings
    row(Scope::Settings, "next", &["enter", "space", "right"], Command::Next),
    row(Scope::Settings, "back", &["left"], Command::Back),
    row(Scope::Settings, "cancel", &["esc", "q"], Command::Cancel),
    row(Scope::Settings, "help", &["?"], Command::Help),
    row(Scope::Settings, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Settings, "up", &["up", "k"], Command::Up),
    row(Scope::Settings, "down", &["down", "j"], Command::Down),
    row(Scope::Settings, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Settings, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Settings, "first", &["home", "g"], Command::First),
    row(Scope::Settings, "last", &["end", "G"], Command::Last),
    row(Scope::Settings, "hide", &["z"], Command::Hide),
    // A deck beside its editor
    row(Scope::Preview, "next", &["right", "enter", "space"], Command::Next),
    row(Scope::Preview, "back", &["left"], Command::Back),
    row(Scope::Preview, "follow-up", &["f"], Command::FollowUp),
    row(Scope::Preview, "index", &["i"], Command::Index),
    row(Scope::Preview, "large-type", &["+"], Command::LargeType),
    row(Scope::Preview, "theme", &["T"], Command::Theme),
    row(Scope::Preview, "help", &["?"], Command::Help),
    row(Scope::Preview, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Preview, "leave", &["q", "esc"], Command::Leave),
    row(Scope::Preview, "up", &["up", "k"], Command::Up),
    row(Scope::Preview, "down", &["down", "j"], Command::Down),
    row(Scope::Preview, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Preview, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Preview, "first", &["home", "g"], Command::First),
    row(Scope::Preview, "last", &["end", "G"], Command::Last),
    // Problems
    row(Scope::Problems, "cancel", &["esc", "q", "enter", "left"], Command::Cancel),
    row(Scope::Problems, "up", &["up", "k"], Command::Up),
    row(Scope::Problems, "down", &["down", "j"], Command::Down),
    row(Scope::Problems, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Problems, "page-down", &["pagedown", "ctrl-d", "space"], Command::PageDown),
    row(Scope::Problems, "first", &["home", "g"], Command::First),
    row(Scope::Problems, "last", &["end", "G"], Command::Last),
    row(Scope::Problems, "help", &["?"], Command::Help),
    row(Scope::Problems, "actions", &["tab", "0"], Command::Actions),
    // An evening that is open elsewhere
    row(Scope::Elsewhere, "look", &["enter", "l"], Command::Look),
    row(Scope::Elsewhere, "another", &["a", "2"], Command::Another),
    row(Scope::Elsewhere, "cancel", &["esc", "q"], Command::Cancel),
    row(Scope::Elsewhere, "hide", &["z", "0"], Command::Hide),
    row(Scope::Look, "look", &["enter", "r"], Command::Look),
    row(Scope::Look, "cancel", &["esc", "q", "left"], Command::Cancel),
    row(Scope::Look, "help", &["?"], Command::Help),
    row(Scope::Look, "actions", &["tab", "0"], Command::Actions),
    row(Scope::Look, "up", &["up", "k"], Command::Up),
    row(Scope::Look, "down", &["down", "j"], Command::Down),
    row(Scope::Look, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Look, "page-down", &["pagedown", "ctrl-d", "space"], Command::PageDown),
    row(Scope::Look, "first", &["home", "g"], Command::First),
    row(Scope::Look, "last", &["end", "G"], Command::Last),
    row(Scope::Look, "hide", &["z"], Command::Hide),
    // Tonight's cards
    row(Scope::Index, "accept", &["enter"], Command::Accept),
    row(Scope::Index, "cancel", &["esc"], Command::Cancel),
    row(Scope::Index, "up", &["up"], Command::Up),
    row(Scope::Index, "down", &["down"], Command::Down),
    row(Scope::Index, "page-up", &["pageup"], Command::PageUp),
    row(Scope::Index, "page-down", &["pagedown"], Command::PageDown),
    // A note
    row(Scope::Note, "accept", &["esc", "ctrl-s"], Command::Accept),
    row(Scope::Note, "cancel", &["ctrl-x", "backtab"], Command::Cancel),
    // A line of text
    row(Scope::Line, "accept", &["enter"], Command::Accept),
    row(Scope::Line, "cancel", &["esc"], Command::Cancel),
    row(Scope::Line, "down", &["tab", "down"], Command::Down),
    row(Scope::Line, "up", &["backtab", "up"], Command::Up),
    row(Scope::Line, "page-up", &["pageup"], Command::PageUp),
    row(Scope::Line, "page-down", &["pagedown"], Command::PageDown),
    // Help
    row(Scope::Help, "cancel", &["esc", "q", "?", "enter"], Command::Cancel),
    row(Scope::Help, "up", &["up", "k"], Command::Up),
    row(Scope::Help, "down", &["down", "j"], Command::Down),
    row(Scope::Help, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Help, "page-down", &["pagedown", "ctrl-d", "space"], Command::PageDown),
    row(Scope::Help, "first", &["home", "g"], Command::First),
    row(Scope::Help, "last", &["end", "G"], Command::Last),
    // What can be done here
    row(Scope::Actions, "accept", &["enter", "right", "space"], Command::Accept),
    row(Scope::Actions, "cancel", &["esc", "tab", "0", "left", "q"], Command::Cancel),
    row(Scope::Actions, "up", &["up", "k"], Command::Up),
    row(Scope::Actions, "down", &["down", "j"], Command::Down),
    row(Scope::Actions, "page-up", &["pageup", "ctrl-u"], Command::PageUp),
    row(Scope::Actions, "page-down", &["pagedown", "ctrl-d"], Command::PageDown),
    row(Scope::Actions, "first", &["home", "g"], Command::First),
    row(Scope::Actions, "last", &["end", "G"], Command::Last),
    // Hidden
    row(Scope::Hidden, "hide", &["z", "0"], Command::Hide),
];

/// The rows of one scope as the table has them, in order.
pub fn rows(scope: Scope) -> impl Iterator<Item = &'static Row> {
    ROWS.iter().filter(move |row| row.scope == scope)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Key;

    #[test]
    fn no_key_is_bound_twice_in_a_scope() {
        let mut seen = std::collections::HashSet::new();
        for row in ROWS {
            for name in row.keys {
                let key = Key::named(name).unwrap_or_else(|| panic!("`{name}` names no key"));
                assert!(seen.insert((row.scope, key)), "{name} stands twice in {:?}", row.scope);
            }
        }
    }

    #[test]
    fn the_rows_of_a_scope_stand_side_by_side() {
        let scopes: Vec<Scope> = ROWS.chunk_by(|one, next| one.scope == next.scope).map(|rows| rows[0].scope).collect();
        let parted = scopes.iter().find(|scope| scopes.iter().filter(|other| other == scope).count() > 1);
        assert_eq!(parted, None);
    }

    #[test]
    fn no_row_has_the_name_of_another_in_its_scope() {
        let mut seen = std::collections::HashSet::new();
        for row in ROWS {
            assert!(seen.insert((row.scope, row.name)), "{} stands twice in {:?}", row.name, row.scope);
        }
    }

    /// Where something moves, it moves with arrows, page keys and the keys of vim alike.
    #[test]
    fn every_list_and_text_moves_the_same_way() {
        let vim = [
            ("up", ["up", "k"].as_slice()),
            ("down", &["down", "j"]),
            ("page-up", &["pageup", "ctrl-u"]),
            ("page-down", &["pagedown", "ctrl-d"]),
            ("first", &["home", "g"]),
            ("last", &["end", "G"]),
        ];
        for scope in Scope::ALL.into_iter().filter(|scope| rows(*scope).any(|row| row.command == Command::Down)) {
            let keys = |name: &str| rows(scope).find(|row| row.name == name).map(|row| row.keys).unwrap_or_default();
            match scope {
                // An answer moves from option to option; letters and pages are part of its words.
                Scope::Answer => assert!(keys("up").contains(&"up") && keys("down").contains(&"down")),
                _ if scope.takes_text() => {
                    let first = |(name, wanted): &(&str, &[&str])| keys(name).contains(&wanted[0]);
                    assert!(vim[..4].iter().all(first), "{scope:?}");
                }
                _ => vim.iter().for_each(|(name, wanted)| assert!(keys(name).starts_with(wanted), "{scope:?} {name}")),
            }
        }
    }

    /// What a keyboard without Latin letters can press anywhere.
    #[test]
    fn every_command_can_be_reached_without_a_letter() {
        let is_letter = |key: &Key| matches!(key, Key::Char(c) if c.is_alphabetic());
        for scope in Scope::ALL {
            let has_list = rows(scope).any(|row| row.command == Command::Actions);
            for row in rows(scope).filter(|row| !has_list || row.command == Command::Actions || row.command.moves()) {
                let mut keys = row.keys.iter().filter_map(|name| Key::named(name));
                assert!(keys.any(|key| !is_letter(&key)), "{scope:?} {}", row.name);
            }
        }
    }

    #[test]
    fn text_takes_every_letter() {
        let keymap = Keymap::default();
        assert_eq!(keymap.command(Scope::Note, Key::Char('q')), Some(Command::Type(Key::Char('q'))));
        assert_eq!(keymap.command(Scope::Note, Key::Char('й')), Some(Command::Type(Key::Char('й'))));
        assert_eq!(keymap.command(Scope::Note, Key::Ctrl('c')), Some(Command::Quit));
        assert_eq!(keymap.command(Scope::Card, Key::Char('y')), None);
    }
}
