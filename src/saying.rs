//! What the core has to say, kept as data: the name of a message, and what is put into it.
//!
//! Reading a deck of a hundred thousand cards may find as many faults, of which twenty are told, in
//! a language that the reader of decks does not know of. So nothing is worded where it is found:
//! [`words::said`](crate::words::said) does that once, for what is shown.

use crate::text::Ground;

/// Something that can be worded.
pub trait Saying {
    /// The name of the message.
    fn id(&self) -> &'static str;

    /// What is put into it, by name.
    fn slots(&self) -> Vec<(&'static str, Slot<'_>)>;
}

/// What is put into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot<'a> {
    /// A number.
    Number(usize),
    /// Words that are the same in every language: a key, or what the writer wrote.
    Words(&'a str),
    /// Words that have a message of their own, by its name.
    Message(&'static str),
    /// Words of which one is meant: `"scale", "choice" or "guess"`.
    Either(&'static [&'static str]),
    /// Words one after the other: `scale, choice, guess`.
    All(&'static [&'static str]),
    /// A character that must not be shown.
    Character(char),
}

/// Something that can be put into a message.
pub trait IntoSlot {
    /// It as a slot.
    fn slot(&self) -> Slot<'_>;
}

impl IntoSlot for usize {
    fn slot(&self) -> Slot<'_> {
        Slot::Number(*self)
    }
}

impl IntoSlot for &'static str {
    fn slot(&self) -> Slot<'_> {
        Slot::Words(self)
    }
}

impl IntoSlot for String {
    fn slot(&self) -> Slot<'_> {
        Slot::Words(self)
    }
}

impl IntoSlot for char {
    fn slot(&self) -> Slot<'_> {
        Slot::Character(*self)
    }
}

/// Words of which one is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Either(pub &'static [&'static str]);

impl IntoSlot for Either {
    fn slot(&self) -> Slot<'_> {
        Slot::Either(self.0)
    }
}

/// Words one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct All(pub &'static [&'static str]);

impl IntoSlot for All {
    fn slot(&self) -> Slot<'_> {
        Slot::All(self.0)
    }
}

/// Why a character is not shown, as a message.
pub fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Control => "ground-control",
        Ground::LineSeparator => "ground-line-separator",
        Ground::Direction => "ground-direction",
        Ground::Tag => "ground-tag",
        Ground::Invisible => "ground-invisible",
        Ground::Marks => "ground-marks",
    }
}

/// The names of all such messages, for the test that compares them with the catalogue.
#[cfg(test)]
pub(crate) const GROUNDS: [Ground; 6] =
    [Ground::Control, Ground::LineSeparator, Ground::Direction, Ground::Tag, Ground::Invisible, Ground::Marks];

/// A list of things to say: each a variant with the name of its message and what is put into it.
macro_rules! sayings {
    ($(#[$about:meta])* $visible:vis enum $name:ident {
        $($variant:ident $({ $($slot:ident: $of:ty),* })? = $id:literal;)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each says what its message says, which stands in words/en-decks.ftl")]
        $visible enum $name { $($variant $({ $($slot: $of),* })?),* }

        impl $crate::saying::Saying for $name {
            fn id(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $id),* }
            }

            fn slots(&self) -> Vec<(&'static str, $crate::saying::Slot<'_>)> {
                match self {
                    $(Self::$variant $({ $($slot),* })? => {
                        vec![$($((stringify!($slot), $crate::saying::IntoSlot::slot($slot))),*)?]
                    })*
                }
            }
        }

        impl $name {
            /// The name of every message, with what is put into it.
            #[cfg(test)]
            pub(crate) const SENTENCES: &[(&str, &[&str])] = &[$(($id, &[$($(stringify!($slot)),*)?])),*];
        }
    };
}

/// Words that are put into messages and differ by language: each a variant with its message.
macro_rules! nouns {
    ($(#[$about:meta])* $visible:vis enum $name:ident { $($variant:ident = $id:literal;)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each is what its message says, which stands in words/en-decks.ftl")]
        $visible enum $name { $($variant),* }

        impl $crate::saying::IntoSlot for $name {
            fn slot(&self) -> $crate::saying::Slot<'_> {
                $crate::saying::Slot::Message(match self { $(Self::$variant => $id),* })
            }
        }

        impl $name {
            /// The name of every message.
            #[cfg(test)]
            pub(crate) const SENTENCES: &[(&str, &[&str])] = &[$(($id, &[])),*];
        }
    };
}

pub(crate) use {nouns, sayings};
