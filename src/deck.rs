//! The deck: one TOML file of cards, as a value that is right by construction.
//!
//! [`parse`](parse::parse) makes a deck out of text and never fails: what cannot be read becomes a
//! diagnostic, and a faulty card costs that card only. The other modules are [`bundled`], the decks
//! inside the program, [`slug`], the rules for ids, and [`import`] and [`export`], the other forms that
//! cards come in and go out in.

pub mod bundled;
pub mod edit;
pub mod export;
pub mod fields;
pub mod import;
pub mod likeness;
pub mod parse;
pub mod schema;
pub mod slug;
pub mod starter;
pub(crate) mod syntax;
pub mod wording;

use std::fmt;
use std::time::Duration;

pub use slug::Slug;

use crate::text::Clean;

/// The newest `schema` of a deck file that this program reads.
pub const SCHEMA: i64 = 1;

/// The most bytes of a deck file.
pub const FILE_BYTES: usize = 32 * 1024 * 1024;

/// One deck of cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    /// Names the deck everywhere; from the file's name when the file gives none.
    pub id: Slug,
    /// The title, on one line.
    pub title: Clean,
    /// What the deck is for.
    pub description: Option<Clean>,
    /// One line shown before the first card.
    pub how_to: Option<Clean>,
    /// What groups the deck with others.
    pub topic: Option<Slug>,
    /// The language of the cards, a BCP 47 tag; `en` unless given.
    pub language: Clean,
    /// Who wrote it.
    pub authors: Vec<Clean>,
    /// The license of the words, as given.
    pub license: Option<Clean>,
    /// Whether the short safety note stands before the first card.
    pub safety_note: bool,
    /// A line of the author's own, shown with the safety note.
    pub notice: Option<Clean>,
    /// The cards that can be played, in the order of the file.
    pub cards: Vec<Card>,
}

impl Deck {
    /// A deck without cards, named after the stem of its file.
    pub fn empty(stem: &str) -> Self {
        Self {
            id: Slug::from_words(stem),
            title: Clean::lossy(stem).one_line(),
            description: None,
            how_to: None,
            topic: None,
            language: Clean::lossy("en"),
            authors: Vec::new(),
            license: None,
            safety_note: false,
            notice: None,
            cards: Vec::new(),
        }
    }

    /// How many cards of each depth: light, warm, deep.
    pub fn depths(&self) -> [usize; 3] {
        let mut counts = [0; 3];
        for card in &self.cards {
            counts[card.depth as usize] += 1;
        }
        counts
    }

    /// The card called `id`.
    pub fn card(&self, id: &Slug) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == *id)
    }
}

/// What stands on the box of a deck: enough to choose it by, without a look at its cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Names the deck everywhere.
    pub id: Slug,
    /// The title, on one line.
    pub title: Clean,
    /// What the deck is for.
    pub description: Option<Clean>,
    /// How many cards of each depth: light, warm, deep.
    pub depths: [usize; 3],
}

impl Label {
    /// The label of a deck that was read.
    pub fn of(deck: &Deck) -> Self {
        Self {
            id: deck.id.clone(),
            title: deck.title.clone(),
            description: deck.description.clone(),
            depths: deck.depths(),
        }
    }

    /// How many cards the deck has.
    pub fn cards(&self) -> usize {
        self.depths.iter().sum()
    }
}

/// One thing to talk about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Names the card inside its deck; made from the text when the file gives none.
    pub id: Slug,
    /// What sort of card, with the parts that only this sort has.
    pub kind: Kind,
    /// The sentence itself.
    pub text: Clean,
    /// How much an answer costs.
    pub depth: Depth,
    /// What the card is about inside its deck.
    pub theme: Option<Clean>,
    /// What the listener may ask next, in order.
    pub follow_ups: Vec<Clean>,
    /// Where in an evening the card belongs.
    pub place: Place,
    /// How long, where a card has a clock.
    pub timer: Option<Duration>,
    /// Another way to do an action.
    pub alt: Option<Clean>,
    /// Who answers.
    pub turn: Turn,
    /// Whether speaker-listener order is offered.
    pub floor: bool,
    /// Words to find the card by.
    pub tags: Vec<Clean>,
}

/// The seven kinds of card, each with the parts it alone has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// An invitation to tell something.
    #[default]
    Question,
    /// A line to finish aloud, said to the partner.
    Sentence,
    /// Something small to do now.
    Action,
    /// A rating from 0 to 10 for how something is for you.
    Scale {
        /// What 0 means, where the card says so.
        low: Option<Clean>,
        /// What 10 means, where the card says so.
        high: Option<Clean>,
    },
    /// One pick from a short list.
    Choice {
        /// Two or more.
        options: Vec<Clean>,
    },
    /// One knows the true answer, the other guesses.
    Guess,
    /// A breath, a settling, a short silence.
    Pause,
}

impl Kind {
    /// The names of the kinds, as written in files.
    pub const NAMES: [&str; 7] = ["question", "sentence", "action", "scale", "choice", "guess", "pause"];

    /// The name, as written in files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Sentence => "sentence",
            Self::Action => "action",
            Self::Scale { .. } => "scale",
            Self::Choice { .. } => "choice",
            Self::Guess => "guess",
            Self::Pause => "pause",
        }
    }
}

/// Makes an enum whose values are words in files.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The words as written in files, in the order of [`Self::ALL`].
            pub const NAMES: &[&str] = &[$($word),*];

            /// The word, as written in files.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }

            /// The value written as `word`.
            pub fn named(word: &str) -> Option<Self> {
                match word { $($word => Some($name::$variant),)* _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

pub(crate) use words;

words! {
    /// How much an answer costs: 1 light, 2 warm, 3 deep.
    Depth {
        /// You could answer it at a dinner with friends.
        #[default]
        Light = "light",
        /// You would answer it to your partner, comfortably.
        Warm = "warm",
        /// It takes a little courage.
        Deep = "deep",
    }
}

words! {
    /// Where in an evening a card belongs.
    Place {
        /// The first card of an evening.
        Opening = "opening",
        /// Anywhere between.
        #[default]
        Middle = "middle",
        /// The last card of an evening.
        Closing = "closing",
    }
}

words! {
    /// Who answers a card.
    Turn {
        /// Both, one after the other.
        #[default]
        Each = "each",
        /// Only the one whose turn it is.
        One = "one",
        /// Both at once.
        Together = "together",
    }
}

impl Depth {
    /// The number as written in files, 1 to 3.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// One depth lighter, as far as there is one.
    pub fn lighter(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)]
    }

    /// The depth written as `number`.
    pub fn numbered(number: i64) -> Option<Self> {
        usize::try_from(number).ok().and_then(|n| Self::ALL.get(n.checked_sub(1)?)).copied()
    }
}
