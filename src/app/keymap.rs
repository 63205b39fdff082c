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
    keys: &'static [&'static str],
    command: Command,
    short: &'static str,
    does: &'static str,
) -> Row {
    Row { scope, keys, command, short, does }
}

/// The keys. In a scope, the footer shows rows in this order as far as they fit.
pub const ROWS: &[Row] = &[
    row(Scope::Everywhere, &["ctrl-c"], Command::Quit, "", "leave at once, nothing lost"),
    row(Scope::Everywhere, &["ctrl-z"], Command::Suspend, "", "back to the shell until fg"),
    row(Scope::Everywhere, &["ctrl-l"], Command::Hide, "", "hide the screen also while typing, or bring it back"),
    // Home
    row(Scope::Home, &["enter", "right"], Command::Accept, "start", "start the deck, or continue the evening"),
    row(Scope::Home, &["space"], Command::Choose, "choose several", "choose several decks to mix"),
    row(Scope::Home, &["/"], Command::Find, "find", "find a deck"),
    row(Scope::Home, &["v"], Command::ViewDeck, "view", "look at the cards of the deck, stars and set-aside ones"),
    row(Scope::Home, &["h"], Command::History, "history", "what you talked about, notes, stars, kept answers"),
    row(Scope::Home, &["n"], Command::Names, "names", "give your names"),
    row(Scope::Home, &["L"], Command::Limits, "", "limits: mark in private what may be dealt from the deck"),
    row(Scope::Home, &["o"], Command::OffRecord, "", "off the record: an evening that writes nothing at all"),
    row(Scope::Home, &["p"], Command::Problems, "problems", "see what is wrong in decks"),
    row(Scope::Home, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Home, &["q"], Command::Leave, "quit", "leave"),
    row(Scope::Home, &["esc"], Command::Cancel, "", "end a search, forget the chosen decks"),
    row(Scope::Home, &["up", "k"], Command::Up, "", "up"),
    row(Scope::Home, &["down", "j"], Command::Down, "", "down"),
    row(Scope::Home, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Home, &["pagedown"], Command::PageDown, "", "a screen down"),
    row(Scope::Home, &["home", "g"], Command::First, "", "to the top"),
    row(Scope::Home, &["end", "G"], Command::Last, "", "to the bottom"),
    row(Scope::Home, &["z"], Command::Hide, "", "hide the screen"),
    // Before the first card
    row(Scope::Before, &["enter", "space", "right"], Command::Accept, "first card", "the first card"),
    row(Scope::Before, &["esc", "q", "left"], Command::Cancel, "not now", "back, nothing is kept"),
    row(Scope::Before, &["n"], Command::Names, "names", "give your names"),
    row(Scope::Before, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Before, &["up", "k"], Command::Up, "", "up"),
    row(Scope::Before, &["down", "j"], Command::Down, "", "down"),
    row(Scope::Before, &["z"], Command::Hide, "", "hide the screen"),
    // A card
    row(Scope::Card, &["enter", "space"], Command::Go, "next", "talked about; the next card"),
    row(Scope::Card, &["right"], Command::Next, "", "the next card, also without answering in private"),
    row(Scope::Card, &["left"], Command::Back, "", "the card before"),
    row(Scope::Card, &["f"], Command::FollowUp, "follow-up", "a follow-up question, one at a time"),
    row(Scope::Card, &["s"], Command::Skip, "skip", "skip: back into the deck for another day"),
    row(Scope::Card, &["l"], Command::Later, "later", "later: it comes again tonight, before the closing card"),
    row(Scope::Card, &["x"], Command::SetAside, "", "set aside: never dealt again (taken back in the deck view)"),
    row(Scope::Card, &["p"], Command::Private, "private", "answer in private: covered until both open"),
    row(Scope::Card, &["K"], Command::Keep, "", "keep open answers; pressed twice, because both must want it"),
    row(Scope::Card, &["o"], Command::Floor, "floor", "the floor: one speaks, the other says it back"),
    row(Scope::Card, &["b"], Command::Break, "break", "a break of twenty minutes or more"),
    row(Scope::Card, &["*"], Command::Star, "star", "star: a favorite, or not"),
    row(Scope::Card, &["n"], Command::Note, "note", "write a note on this card"),
    row(Scope::Card, &["t"], Command::Timer, "timer", "start the clock, stop it, go on"),
    row(Scope::Card, &["w"], Command::Swap, "", "swap who is first"),
    row(Scope::Card, &["i"], Command::Index, "index", "tonight's cards, with search"),
    row(Scope::Card, &["+"], Command::LargeType, "", "large type, or not"),
    row(Scope::Card, &["u"], Command::Undo, "undo", "take the last step back, as often as you like"),
    row(Scope::Card, &["e"], Command::EndGently, "end", "end gently: the closing card, then a look back"),
    row(Scope::Card, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Card, &["q"], Command::Leave, "save and leave", "save and leave; it goes on where you stopped"),
    row(Scope::Card, &["esc"], Command::Cancel, "", "save, and to the home screen"),
    row(Scope::Card, &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Card, &["up", "k"], Command::Up, "", "scroll a long card up"),
    row(Scope::Card, &["down", "j"], Command::Down, "", "scroll a long card down"),
    row(Scope::Card, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Card, &["pagedown"], Command::PageDown, "", "a screen down"),
    // Private answers
    row(Scope::Answer, &["enter"], Command::Accept, "done", "cover the answer and hand over"),
    row(Scope::Answer, &["tab"], Command::Peek, "peek", "show your own answer, or cover it again"),
    row(Scope::Answer, &["esc"], Command::Cancel, "stop", "stop answering; nothing is shown"),
    row(Scope::Answer, &["up", "left"], Command::Up, "", "one less, or the option before"),
    row(Scope::Answer, &["down", "right"], Command::Down, "", "one more, or the next option"),
    row(Scope::Cover, &["enter"], Command::Accept, "I am here", "the one who is named sits at the keyboard"),
    row(Scope::Cover, &["b"], Command::Break, "break", "a break; covered answers stay covered"),
    row(Scope::Cover, &["esc"], Command::Cancel, "stop", "stop; nothing is shown"),
    row(Scope::Cover, &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Covered, &["o"], Command::OpenBoth, "open both", "open both answers at once"),
    row(Scope::Covered, &["c", "esc"], Command::Cancel, "leave covered", "leave both covered; nobody is named"),
    row(Scope::Covered, &["b"], Command::Break, "break", "a break; covered answers stay covered"),
    row(Scope::Covered, &["z"], Command::Hide, "", "hide the screen"),
    // Readiness
    row(Scope::Ready, &["1", "l"], Command::Ready(Ready::Lighter), "lighter", "lighter cards from here"),
    row(Scope::Ready, &["2", "s"], Command::Ready(Ready::Stay), "stay", "as deep as now"),
    row(Scope::Ready, &["3", "d"], Command::Ready(Ready::Deeper), "deeper", "deeper"),
    row(Scope::Ready, &["u"], Command::Undo, "undo", "take the last step back"),
    row(Scope::Ready, &["e"], Command::EndGently, "end", "end gently"),
    row(Scope::Ready, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Ready, &["b"], Command::Break, "", "a break of twenty minutes or more"),
    row(Scope::Ready, &["q"], Command::Leave, "", "save and leave"),
    row(Scope::Ready, &["z"], Command::Hide, "", "hide the screen"),
    // A break
    row(Scope::BreakTime, &["enter"], Command::Accept, "agree", "agree on this time"),
    row(Scope::BreakTime, &["esc"], Command::Cancel, "no break", "go on without a break"),
    row(Scope::BreakTime, &["up", "k"], Command::Up, "", "earlier"),
    row(Scope::BreakTime, &["down", "j"], Command::Down, "later", "later"),
    row(Scope::Break, &["enter"], Command::Accept, "we are both back", "both are back"),
    row(Scope::Break, &["q"], Command::Leave, "close", "close the program; the break goes on"),
    row(Scope::Break, &["e"], Command::EndGently, "end", "end the evening gently"),
    row(Scope::Break, &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Back, &["enter"], Command::Accept, "go on", "go on where you stopped"),
    row(Scope::Back, &["esc"], Command::Cancel, "not yet", "the break goes on"),
    row(Scope::Back, &["z"], Command::Hide, "", "hide the screen"),
    // The floor
    row(Scope::Floor, &["enter"], Command::Accept, "say it back", "the listener says back what was heard"),
    row(Scope::Floor, &["y"], Command::ThatIsIt, "yes, that is it", "the speaker: it was heard; the floor passes on"),
    row(Scope::Floor, &["n"], Command::NotQuite, "not quite", "the speaker: not quite, once more"),
    row(Scope::Floor, &["o", "esc"], Command::Floor, "end", "back to the card"),
    row(Scope::Floor, &["u"], Command::Undo, "", "take the last step back"),
    row(Scope::Floor, &["b"], Command::Break, "break", "a break of twenty minutes or more"),
    row(Scope::Floor, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Floor, &["q"], Command::Leave, "", "save and leave"),
    row(Scope::Floor, &["z"], Command::Hide, "", "hide the screen"),
    // Lines from last time
    row(Scope::Review, &["k"], Command::Review(Verdict::Kept), "kept", "it stays"),
    row(Scope::Review, &["c"], Command::Review(Verdict::Changed), "changed", "it stays in other words"),
    row(Scope::Review, &["g"], Command::Review(Verdict::LetGo), "let go", "it goes"),
    row(Scope::Review, &["esc", "enter"], Command::Cancel, "not now", "leave it as it is"),
    row(Scope::Review, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Review, &["z"], Command::Hide, "", "hide the screen"),
    // Summary
    row(Scope::Summary, &["enter", "q", "esc"], Command::Accept, "home", "back to the home screen"),
    row(Scope::Summary, &["a"], Command::Agree, "a line for next time", "each may leave one line for next time"),
    row(Scope::Summary, &["u", "left"], Command::Undo, "undo", "back to the last card"),
    row(Scope::Summary, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Summary, &["up", "k"], Command::Up, "", "up"),
    row(Scope::Summary, &["down", "j"], Command::Down, "", "down"),
    row(Scope::Summary, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Summary, &["pagedown"], Command::PageDown, "", "a screen down"),
    row(Scope::Summary, &["z"], Command::Hide, "", "hide the screen"),
    // The cards of a deck
    row(Scope::Deck, &["esc", "q", "left"], Command::Cancel, "home", "back to the home screen"),
    row(Scope::Deck, &["*"], Command::Star, "star", "star: a favorite, or not"),
    row(Scope::Deck, &["x"], Command::SetAside, "set aside", "set the card aside, or take it back"),
    row(Scope::Deck, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Deck, &["up", "k"], Command::Up, "", "up"),
    row(Scope::Deck, &["down", "j"], Command::Down, "", "down"),
    row(Scope::Deck, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Deck, &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::Deck, &["home", "g"], Command::First, "", "to the top"),
    row(Scope::Deck, &["end", "G"], Command::Last, "", "to the bottom"),
    row(Scope::Deck, &["z"], Command::Hide, "", "hide the screen"),
    // Limits
    row(Scope::Limits, &["y"], Command::Allow(Allowed::Yes), "yes", "yes"),
    row(Scope::Limits, &["m"], Command::Allow(Allowed::NotNow), "not now", "not now; asked again in thirty days"),
    row(Scope::Limits, &["n"], Command::Allow(Allowed::No), "no", "no"),
    row(Scope::Limits, &["enter"], Command::Accept, "done", "cover the marks and hand over"),
    row(Scope::Limits, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Limits, &["z"], Command::Hide, "", "hide the screen"),
    row(Scope::Limits, &["esc"], Command::Cancel, "stop", "stop; nothing is changed"),
    row(Scope::Limits, &["up", "k"], Command::Up, "", "up"),
    row(Scope::Limits, &["down", "j"], Command::Down, "", "down"),
    row(Scope::Limits, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Limits, &["pagedown"], Command::PageDown, "", "a screen down"),
    // History
    row(Scope::History, &["tab", "right"], Command::NextView, "next view", "the next view"),
    row(Scope::History, &["/"], Command::Find, "find", "find words"),
    row(Scope::History, &["D"], Command::Delete, "delete", "delete for good; pressed twice"),
    row(Scope::History, &["esc", "q", "left"], Command::Cancel, "home", "back to the home screen"),
    row(Scope::History, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::History, &["up", "k"], Command::Up, "", "up"),
    row(Scope::History, &["down", "j"], Command::Down, "", "down"),
    row(Scope::History, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::History, &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::History, &["home", "g"], Command::First, "", "to the top"),
    row(Scope::History, &["end", "G"], Command::Last, "", "to the bottom"),
    row(Scope::History, &["z"], Command::Hide, "", "hide the screen"),
    // A deck beside its editor
    row(Scope::Preview, &["right", "enter", "space"], Command::Next, "next", "the next card"),
    row(Scope::Preview, &["left"], Command::Back, "back", "the card before"),
    row(Scope::Preview, &["f"], Command::FollowUp, "follow-up", "a follow-up question, one at a time"),
    row(Scope::Preview, &["i"], Command::Index, "index", "all cards, with search"),
    row(Scope::Preview, &["+"], Command::LargeType, "large", "large type, or not"),
    row(Scope::Preview, &["?"], Command::Help, "all keys", "this help"),
    row(Scope::Preview, &["q", "esc"], Command::Leave, "quit", "leave"),
    row(Scope::Preview, &["up", "k"], Command::Up, "", "scroll a long card up"),
    row(Scope::Preview, &["down", "j"], Command::Down, "", "scroll a long card down"),
    // Problems
    row(Scope::Problems, &["esc", "q", "enter", "left"], Command::Cancel, "home", "back to the home screen"),
    row(Scope::Problems, &["up", "k"], Command::Up, "", "up"),
    row(Scope::Problems, &["down", "j"], Command::Down, "down", "down"),
    row(Scope::Problems, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Problems, &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::Problems, &["?"], Command::Help, "all keys", "this help"),
    // Tonight's cards
    row(Scope::Index, &["enter"], Command::Accept, "go there", "go to the card"),
    row(Scope::Index, &["esc"], Command::Cancel, "close", "close"),
    row(Scope::Index, &["up"], Command::Up, "", "up"),
    row(Scope::Index, &["down"], Command::Down, "", "down"),
    row(Scope::Index, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Index, &["pagedown"], Command::PageDown, "", "a screen down"),
    // A note
    row(Scope::Note, &["esc", "ctrl-s"], Command::Accept, "keep and close", "keep the note and close"),
    row(Scope::Note, &["ctrl-x"], Command::Cancel, "leave as it was", "close, the note stays as it was"),
    // A line of text
    row(Scope::Line, &["enter"], Command::Accept, "take it", "take it; with two names, to the next"),
    row(Scope::Line, &["esc"], Command::Cancel, "close", "close, nothing changed"),
    row(Scope::Line, &["tab", "down"], Command::Down, "", "to the next field"),
    row(Scope::Line, &["backtab", "up"], Command::Up, "", "to the field before"),
    // Help
    row(Scope::Help, &["esc", "q", "?", "enter"], Command::Cancel, "close", "close"),
    row(Scope::Help, &["up", "k"], Command::Up, "", "up"),
    row(Scope::Help, &["down", "j"], Command::Down, "more", "down"),
    row(Scope::Help, &["pageup"], Command::PageUp, "", "a screen up"),
    row(Scope::Help, &["pagedown", "space"], Command::PageDown, "", "a screen down"),
    row(Scope::Help, &["home", "g"], Command::First, "", "to the top"),
    row(Scope::Help, &["end", "G"], Command::Last, "", "to the bottom"),
    // Hidden
    row(Scope::Hidden, &["z"], Command::Hide, "", "back to what it was"),
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
    fn text_takes_every_letter() {
        assert_eq!(command(Scope::Note, Key::Char('q')), Some(Command::Type(Key::Char('q'))));
        assert_eq!(command(Scope::Note, Key::Ctrl('c')), Some(Command::Quit));
        assert_eq!(command(Scope::Card, Key::Char('y')), None);
    }
}
