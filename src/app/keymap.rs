//! Every key is one row of [`ROWS`]. Dispatch, footer, help and the README's table read it.

use super::command::Command;
use super::key::Key;
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
    /// Tonight's cards.
    Index,
    /// A text of several lines.
    Note,
    /// A text of one line: search, names.
    Line,
    /// The help.
    Help,
    /// The dull screen.
    Hidden,
}

impl Scope {
    /// The scopes that help and README tell of, with their headings.
    pub const TOLD: [(Scope, &'static str); 18] = [
        (Scope::Card, "While a card is on the table"),
        (Scope::Home, "On the home screen"),
        (Scope::Before, "Before the first card"),
        (Scope::Answer, "While answering in private"),
        (Scope::Cover, "While the keyboard is handed over"),
        (Scope::Covered, "When both answers are covered"),
        (Scope::Ready, "When asked how deep to go on"),
        (Scope::Floor, "While somebody has the floor"),
        (Scope::Break, "On a break"),
        (Scope::Review, "With a line from last time"),
        (Scope::Summary, "At the end of an evening"),
        (Scope::Index, "In tonight's cards"),
        (Scope::History, "In what you talked about"),
        (Scope::Limits, "While marking limits in private"),
        (Scope::Deck, "In the cards of a deck"),
        (Scope::Preview, "In the preview of a deck"),
        (Scope::Note, "While writing a note"),
        (Scope::Everywhere, "Everywhere"),
    ];

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
    /// One or two words for the footer; empty where it is not shown there.
    pub short: &'static str,
    /// What it does, for the help.
    pub does: &'static str,
}

const fn row(
    scope: Scope,
    name: &'static str,
    keys: &'static [&'static str],
    command: Command,
    short: &'static str,
    does: &'static str,
) -> Row {
    Row { scope, name, keys, command, short, does }
}

/// The keys. In a scope, the footer shows rows in this order as far as they fit.
pub const ROWS: &[Row] = &[
    row(Scope::Everywhere, "quit", &["ctrl-c"], Command::Quit, "", "leave at once, nothing lost"),
    row(Scope::Everywhere, "suspend", &["ctrl-z"], Command::Suspend, "", "back to the shell until fg"),
    row(
        Scope::Everywhere,
        "hide",
        &["ctrl-l"],
        Command::Hide,
        "",
        "hide the screen also while typing, or bring it back",
    ),
    // Home
    row(
        Scope::Home,
        "accept",
        &["enter", "right"],
        Command::Accept,
        "start",
        "start the deck, or continue the evening",
    ),
    row(Scope::Home, "choose", &["space"], Command::Choose, "choose several", "choose several decks to mix"),
    row(Scope::Home, "find", &["/"], Command::Find, "find", "find a deck"),
    row(
        Scope::Home,
        "view-deck",
        &["v"],
        Command::ViewDeck,
        "view",
        "look at the cards of the deck, stars and set-aside ones",
    ),
    row(
        Scope::Home,
        "history",
        &["h"],
        Command::History,
        "history",
        "what you talked about, notes, stars, kept answers",
    ),
    row(Scope::Home, "names", &["n"], Command::Names, "names", "give your names"),
    row(Scope::Home, "limits", &["L"], Command::Limits, "", "limits: mark in private what may be dealt from the deck"),
    row(
        Scope::Home,
        "off-record",
        &["o"],
        Command::OffRecord,
        "",
        "off the record: an evening that writes nothing at all",
    ),
    row(Scope::Home, "problems", &["p"], Command::Problems, "problems", "see what is wrong in decks"),
    row(Scope::Home, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Home, "leave", &["q"], Command::Leave, "quit", "leave"),
    row(Scope::Home, "cancel", &["esc"], Command::Cancel, "", "end a search, forget the chosen decks"),
    row(Scope::Home, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::Home, "down", &["down", "j"], Command::Down, "", "down"),
    row(Scope::Home, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Home, "page-down", &["pagedown"], Command::PageDown, "", "a screen down"),
    row(Scope::Home, "first", &["home", "g"], Command::First, "", "to the top"),
    row(Scope::Home, "last", &["end", "G"], Command::Last, "", "to the bottom"),
    row(Scope::Home, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // Before the first card
    row(Scope::Before, "accept", &["enter", "space", "right"], Command::Accept, "first card", "the first card"),
    row(Scope::Before, "cancel", &["esc", "q", "left"], Command::Cancel, "not now", "back, nothing is kept"),
    row(Scope::Before, "names", &["n"], Command::Names, "names", "give your names"),
    row(Scope::Before, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Before, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::Before, "down", &["down", "j"], Command::Down, "", "down"),
    row(Scope::Before, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // A card
    row(Scope::Card, "go", &["enter", "space"], Command::Go, "next", "talked about; the next card"),
    row(Scope::Card, "next", &["right"], Command::Next, "", "the next card, also without answering in private"),
    row(Scope::Card, "back", &["left"], Command::Back, "", "the card before"),
    row(Scope::Card, "follow-up", &["f"], Command::FollowUp, "follow-up", "a follow-up question, one at a time"),
    row(Scope::Card, "skip", &["s"], Command::Skip, "skip", "skip: back into the deck for another day"),
    row(
        Scope::Card,
        "later",
        &["l"],
        Command::Later,
        "later",
        "later: it comes again tonight, before the closing card",
    ),
    row(
        Scope::Card,
        "set-aside",
        &["x"],
        Command::SetAside,
        "",
        "set aside: never dealt again (taken back in the deck view)",
    ),
    row(Scope::Card, "private", &["p"], Command::Private, "private", "answer in private: covered until both open"),
    row(Scope::Card, "keep", &["K"], Command::Keep, "", "keep open answers; pressed twice, because both must want it"),
    row(Scope::Card, "floor", &["o"], Command::Floor, "floor", "the floor: one speaks, the other says it back"),
    row(Scope::Card, "break", &["b"], Command::Break, "break", "a break of twenty minutes or more"),
    row(Scope::Card, "star", &["*"], Command::Star, "star", "star: a favorite, or not"),
    row(Scope::Card, "note", &["n"], Command::Note, "note", "write a note on this card"),
    row(Scope::Card, "timer", &["t"], Command::Timer, "timer", "start the clock, stop it, go on"),
    row(Scope::Card, "swap", &["w"], Command::Swap, "", "swap who is first"),
    row(Scope::Card, "index", &["i"], Command::Index, "index", "tonight's cards, with search"),
    row(Scope::Card, "large-type", &["+"], Command::LargeType, "", "large type, or not"),
    row(Scope::Card, "undo", &["u"], Command::Undo, "undo", "take the last step back, as often as you like"),
    row(Scope::Card, "end-gently", &["e"], Command::EndGently, "end", "end gently: the closing card, then a look back"),
    row(Scope::Card, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Card, "leave", &["q"], Command::Leave, "save and leave", "save and leave; it goes on where you stopped"),
    row(Scope::Card, "cancel", &["esc"], Command::Cancel, "", "save, and to the home screen"),
    row(Scope::Card, "hide", &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Card, "up", &["up", "k"], Command::Up, "", "scroll a long card up"),
    row(Scope::Card, "down", &["down", "j"], Command::Down, "", "scroll a long card down"),
    row(Scope::Card, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Card, "page-down", &["pagedown"], Command::PageDown, "", "a screen down"),
    // Private answers
    row(Scope::Answer, "accept", &["enter"], Command::Accept, "done", "cover the answer and hand over"),
    row(Scope::Answer, "peek", &["tab"], Command::Peek, "peek", "show your own answer, or cover it again"),
    row(Scope::Answer, "cancel", &["esc"], Command::Cancel, "stop", "stop answering; nothing is shown"),
    row(Scope::Answer, "up", &["up", "left"], Command::Up, "", "one less, or the option before"),
    row(Scope::Answer, "down", &["down", "right"], Command::Down, "", "one more, or the next option"),
    row(Scope::Cover, "accept", &["enter"], Command::Accept, "I am here", "the one who is named sits at the keyboard"),
    row(Scope::Cover, "break", &["b"], Command::Break, "break", "a break; covered answers stay covered"),
    row(Scope::Cover, "cancel", &["esc"], Command::Cancel, "stop", "stop; nothing is shown"),
    row(Scope::Cover, "hide", &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Covered, "open-both", &["o"], Command::OpenBoth, "open both", "open both answers at once"),
    row(
        Scope::Covered,
        "cancel",
        &["c", "esc"],
        Command::Cancel,
        "leave covered",
        "leave both covered; nobody is named",
    ),
    row(Scope::Covered, "break", &["b"], Command::Break, "break", "a break; covered answers stay covered"),
    row(Scope::Covered, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // Readiness
    row(Scope::Ready, "lighter", &["1", "l"], Command::Ready(Ready::Lighter), "lighter", "lighter cards from here"),
    row(Scope::Ready, "stay", &["2", "s"], Command::Ready(Ready::Stay), "stay", "as deep as now"),
    row(Scope::Ready, "deeper", &["3", "d"], Command::Ready(Ready::Deeper), "deeper", "deeper"),
    row(Scope::Ready, "undo", &["u"], Command::Undo, "undo", "take the last step back"),
    row(Scope::Ready, "end-gently", &["e"], Command::EndGently, "end", "end gently"),
    row(Scope::Ready, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Ready, "break", &["b"], Command::Break, "", "a break of twenty minutes or more"),
    row(Scope::Ready, "leave", &["q"], Command::Leave, "", "save and leave"),
    row(Scope::Ready, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // A break
    row(Scope::BreakTime, "accept", &["enter"], Command::Accept, "agree", "agree on this time"),
    row(Scope::BreakTime, "cancel", &["esc"], Command::Cancel, "no break", "go on without a break"),
    row(Scope::BreakTime, "up", &["up", "k"], Command::Up, "", "earlier"),
    row(Scope::BreakTime, "down", &["down", "j"], Command::Down, "later", "later"),
    row(Scope::Break, "accept", &["enter"], Command::Accept, "we are both back", "both are back"),
    row(Scope::Break, "leave", &["q"], Command::Leave, "close", "close the program; the break goes on"),
    row(Scope::Break, "end-gently", &["e"], Command::EndGently, "end", "end the evening gently"),
    row(Scope::Break, "hide", &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Back, "accept", &["enter"], Command::Accept, "go on", "go on where you stopped"),
    row(Scope::Back, "cancel", &["esc"], Command::Cancel, "not yet", "the break goes on"),
    row(Scope::Back, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // The floor
    row(Scope::Floor, "accept", &["enter"], Command::Accept, "say it back", "the listener says back what was heard"),
    row(
        Scope::Floor,
        "that-is-it",
        &["y"],
        Command::ThatIsIt,
        "yes, that is it",
        "the speaker: it was heard; the floor passes on",
    ),
    row(Scope::Floor, "not-quite", &["n"], Command::NotQuite, "not quite", "the speaker: not quite, once more"),
    row(Scope::Floor, "floor", &["o", "esc"], Command::Floor, "end", "back to the card"),
    row(Scope::Floor, "undo", &["u"], Command::Undo, "", "take the last step back"),
    row(Scope::Floor, "break", &["b"], Command::Break, "break", "a break of twenty minutes or more"),
    row(Scope::Floor, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Floor, "leave", &["q"], Command::Leave, "", "save and leave"),
    row(Scope::Floor, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // Lines from last time
    row(Scope::Review, "kept", &["k"], Command::Review(Verdict::Kept), "kept", "it stays"),
    row(Scope::Review, "changed", &["c"], Command::Review(Verdict::Changed), "changed", "it stays in other words"),
    row(Scope::Review, "let-go", &["g"], Command::Review(Verdict::LetGo), "let go", "it goes"),
    row(Scope::Review, "cancel", &["esc", "enter"], Command::Cancel, "not now", "leave it as it is"),
    row(Scope::Review, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Review, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // Summary
    row(Scope::Summary, "accept", &["enter", "q", "esc"], Command::Accept, "home", "back to the home screen"),
    row(
        Scope::Summary,
        "agree",
        &["a"],
        Command::Agree,
        "a line for next time",
        "each may leave one line for next time",
    ),
    row(Scope::Summary, "undo", &["u", "left"], Command::Undo, "undo", "back to the last card"),
    row(Scope::Summary, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Summary, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::Summary, "down", &["down", "j"], Command::Down, "", "down"),
    row(Scope::Summary, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Summary, "page-down", &["pagedown"], Command::PageDown, "", "a screen down"),
    row(Scope::Summary, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // The cards of a deck
    row(Scope::Deck, "cancel", &["esc", "q", "left"], Command::Cancel, "home", "back to the home screen"),
    row(Scope::Deck, "star", &["*"], Command::Star, "star", "star: a favorite, or not"),
    row(Scope::Deck, "set-aside", &["x"], Command::SetAside, "set aside", "set the card aside, or take it back"),
    row(Scope::Deck, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Deck, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::Deck, "down", &["down", "j"], Command::Down, "", "down"),
    row(Scope::Deck, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Deck, "page-down", &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::Deck, "first", &["home", "g"], Command::First, "", "to the top"),
    row(Scope::Deck, "last", &["end", "G"], Command::Last, "", "to the bottom"),
    row(Scope::Deck, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // Limits
    row(Scope::Limits, "yes", &["y"], Command::Allow(Allowed::Yes), "yes", "yes"),
    row(
        Scope::Limits,
        "not-now",
        &["m"],
        Command::Allow(Allowed::NotNow),
        "not now",
        "not now; asked again in thirty days",
    ),
    row(Scope::Limits, "no", &["n"], Command::Allow(Allowed::No), "no", "no"),
    row(Scope::Limits, "accept", &["enter"], Command::Accept, "done", "cover the marks and hand over"),
    row(Scope::Limits, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Limits, "hide", &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Limits, "cancel", &["esc"], Command::Cancel, "stop", "stop; nothing is changed"),
    row(Scope::Limits, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::Limits, "down", &["down", "j"], Command::Down, "", "down"),
    row(Scope::Limits, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Limits, "page-down", &["pagedown"], Command::PageDown, "", "a screen down"),
    // History
    row(Scope::History, "next-view", &["tab", "right"], Command::NextView, "next view", "the next view"),
    row(Scope::History, "find", &["/"], Command::Find, "find", "find words"),
    row(Scope::History, "delete", &["D"], Command::Delete, "delete", "delete for good; pressed twice"),
    row(Scope::History, "cancel", &["esc", "q", "left"], Command::Cancel, "home", "back to the home screen"),
    row(Scope::History, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::History, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::History, "down", &["down", "j"], Command::Down, "", "down"),
    row(Scope::History, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::History, "page-down", &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::History, "first", &["home", "g"], Command::First, "", "to the top"),
    row(Scope::History, "last", &["end", "G"], Command::Last, "", "to the bottom"),
    row(Scope::History, "hide", &["z"], Command::Hide, "", "hide the screen"),
    // A deck beside its editor
    row(Scope::Preview, "next", &["right", "enter", "space"], Command::Next, "next", "the next card"),
    row(Scope::Preview, "back", &["left"], Command::Back, "back", "the card before"),
    row(Scope::Preview, "follow-up", &["f"], Command::FollowUp, "follow-up", "a follow-up question, one at a time"),
    row(Scope::Preview, "index", &["i"], Command::Index, "index", "all cards, with search"),
    row(Scope::Preview, "large-type", &["+"], Command::LargeType, "large", "large type, or not"),
    row(Scope::Preview, "help", &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Preview, "leave", &["q", "esc"], Command::Leave, "quit", "leave"),
    row(Scope::Preview, "up", &["up", "k"], Command::Up, "", "scroll a long card up"),
    row(Scope::Preview, "down", &["down", "j"], Command::Down, "", "scroll a long card down"),
    // Problems
    row(Scope::Problems, "cancel", &["esc", "q", "enter", "left"], Command::Cancel, "home", "back to the home screen"),
    row(Scope::Problems, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::Problems, "down", &["down", "j"], Command::Down, "down", "down"),
    row(Scope::Problems, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Problems, "page-down", &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::Problems, "help", &["?"], Command::Help, "all keys", "this help"),
    // Tonight's cards
    row(Scope::Index, "accept", &["enter"], Command::Accept, "go there", "go to the card"),
    row(Scope::Index, "cancel", &["esc"], Command::Cancel, "close", "close"),
    row(Scope::Index, "up", &["up"], Command::Up, "", "up"),
    row(Scope::Index, "down", &["down"], Command::Down, "", "down"),
    row(Scope::Index, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Index, "page-down", &["pagedown"], Command::PageDown, "", "a screen down"),
    // A note
    row(Scope::Note, "accept", &["esc", "ctrl-s"], Command::Accept, "keep and close", "keep the note and close"),
    row(Scope::Note, "cancel", &["ctrl-x"], Command::Cancel, "leave as it was", "close, the note stays as it was"),
    // A line of text
    row(Scope::Line, "accept", &["enter"], Command::Accept, "take it", "take it; with two names, to the next"),
    row(Scope::Line, "cancel", &["esc"], Command::Cancel, "close", "close, nothing changed"),
    row(Scope::Line, "down", &["tab", "down"], Command::Down, "", "to the next field"),
    row(Scope::Line, "up", &["backtab", "up"], Command::Up, "", "to the field before"),
    // Help
    row(Scope::Help, "cancel", &["esc", "q", "?", "enter"], Command::Cancel, "close", "close"),
    row(Scope::Help, "up", &["up", "k"], Command::Up, "", "up"),
    row(Scope::Help, "down", &["down", "j"], Command::Down, "more", "down"),
    row(Scope::Help, "page-up", &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Help, "page-down", &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::Help, "first", &["home", "g"], Command::First, "", "to the top"),
    row(Scope::Help, "last", &["end", "G"], Command::Last, "", "to the bottom"),
    // Hidden
    row(Scope::Hidden, "hide", &["z"], Command::Hide, "", "back to what it was"),
];

/// The rows of one scope, in order.
pub fn rows(scope: Scope) -> impl Iterator<Item = &'static Row> {
    ROWS.iter().filter(move |row| row.scope == scope)
}

/// What `key` asks for in `scope`. In a scope of text every other key is typed.
pub fn command(scope: Scope, key: Key) -> Option<Command> {
    let listens = |row: &&Row| row.keys.iter().any(|name| Key::named(name) == Some(key));
    let found = rows(Scope::Everywhere).chain(rows(scope)).find(listens).map(|row| row.command.clone());
    found.or_else(|| scope.takes_text().then_some(Command::Type(key)))
}

/// The keys of a row as help and footer print them: `enter space →`.
pub fn printed(row: &Row) -> String {
    let signs = row.keys.iter().filter_map(|name| Key::named(name)).map(|key| key.to_string());
    signs.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn no_row_has_the_name_of_another_in_its_scope() {
        let mut seen = std::collections::HashSet::new();
        for row in ROWS {
            assert!(seen.insert((row.scope, row.name)), "{} stands twice in {:?}", row.name, row.scope);
        }
    }

    #[test]
    fn text_takes_every_letter() {
        assert_eq!(command(Scope::Note, Key::Char('q')), Some(Command::Type(Key::Char('q'))));
        assert_eq!(command(Scope::Note, Key::Ctrl('c')), Some(Command::Quit));
        assert_eq!(command(Scope::Card, Key::Char('y')), None);
    }
}
