//! The decks inside the program.

/// One bundled deck: the id it is found by and its TOML.
#[derive(Clone, Copy, Debug)]
pub struct Bundled {
    /// The deck's id, which is also the file's stem in `decks/`.
    pub id: &'static str,
    /// The text of the file.
    pub source: &'static str,
}

macro_rules! bundled {
    ($($id:literal)*) => {
        /// The bundled decks in the order of the home screen. A test holds this list and the
        /// folder `decks/` together.
        pub const DECKS: &[Bundled] = &[
            $(Bundled { id: $id, source: include_str!(concat!("../../decks/", $id, ".toml")) },)*
        ];
    };
}

bundled! {
    "warm-up"
    "communication"
    "routine"
    "conflict-repair"
    "love-languages"
    "trust-safety"
    "weekly-check-in"
    "ok-is-enough"
    "small-gestures"
    "exploration"
    "long-term-change"
    "good-news"
}
