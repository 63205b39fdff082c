//! The decks inside the program.

use super::{Label, Slug};
use crate::text::Clean;

/// One bundled deck: what its box says, and its TOML.
#[derive(Clone, Copy, Debug)]
pub struct Bundled {
    /// The language it is written in: the first part of a BCP 47 tag.
    pub language: &'static str,
    /// The deck's id, which is also the file's stem in `decks/`.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// How many cards of each depth it has.
    pub depths: [usize; 3],
    /// The text of the file.
    pub source: &'static str,
}

impl Bundled {
    /// What its box says, without a look at its cards.
    pub fn label(&self) -> Label {
        Label {
            id: Slug::new(self.id).expect("a test reads every row"),
            title: Clean::lossy(self.title),
            description: Some(Clean::lossy(self.description)),
            depths: self.depths,
        }
    }
}

macro_rules! bundled {
    ($($language:literal $id:literal $title:literal $depths:tt $description:literal)*) => {
        &[$(Bundled {
            language: $language,
            id: $id,
            title: $title,
            description: $description,
            depths: $depths,
            source: include_str!(concat!("../../decks/", $id, ".toml")),
        },)*]
    };
}

/// The twelve decks in the order of the home screen. A test holds the lists here and the folder
/// `decks/` together, and what is said here and what the files say.
pub const DECKS: &[Bundled] = bundled! {
    "en" "warm-up" "Warm-Up" [30, 18, 0]
        "Easy cards for a first evening or a tired one. Stories, tastes and small surprises about somebody you know."
    "en" "communication" "Talking and Listening" [18, 21, 11]
        "How each of you likes to be heard, asked, told and left in peace."
    "en" "routine" "Everyday Rhythm" [20, 18, 8]
        "Mornings, meals, jobs, rest, hellos and goodbyes: the comfort of the ordinary week, and small ways to adjust it."
    "en" "conflict-repair" "After a Disagreement" [16, 20, 12]
        "For a calm day, not for the middle of an argument. How it starts, how you cool down, how you find your way back."
    "en" "love-languages" "Love Languages, Loosely" [20, 20, 10]
        "Kind words, time, help, gifts, touch, and everything the list leaves out. Likes change with the day; variety is welcome."
    "en" "trust-safety" "Safe With You" [15, 19, 12]
        "Small signs of reliability, room to be yourself, and being wrong without a fuss."
    "en" "weekly-check-in" "This Week" [20, 18, 6]
        "Half an hour, once a week: good things first, then load, one small request, and something to look forward to."
    "en" "ok-is-enough" "OK Is Enough" [16, 19, 11]
        "Closeness without a performance. Ordinary evenings, off days, saying not tonight, and whatever intimacy means to you."
    "en" "small-gestures" "Small Things" [22, 18, 6]
        "Everyday kindness in the hours between. Many cards are done in a minute, and none costs anything."
    "en" "exploration" "Likes and Maybes" [17, 19, 10]
        "Finding words for what you like, what you might like, and what is not for you. Talking about an idea is not agreeing to it."
    "en" "long-term-change" "Then, Now, Next" [16, 20, 12]
        "How the two of you have changed and go on changing, after one year or fifty."
    "en" "good-news" "Good News and Thanks" [20, 18, 6]
        "Sharing what goes right: small wins, thanks with detail, praise that lands, and some play."
};

/// A first evening in each of the other languages that the program speaks.
pub const TRANSLATED: &[Bundled] = bundled! {
    "de" "warm-up-de" "Zum Warmwerden" [30, 18, 0]
        "Leichte Karten für einen ersten oder einen müden Abend. Geschichten, Vorlieben und kleine Überraschungen über jemanden, den du kennst."
    "es" "warm-up-es" "Para entrar en calor" [30, 18, 0]
        "Cartas fáciles para una primera noche o una noche con cansancio. Historias, gustos y pequeñas sorpresas sobre alguien a quien conoces."
    "fr" "warm-up-fr" "Pour s'échauffer" [30, 18, 0]
        "Des cartes faciles pour un premier soir ou un soir de fatigue. Des histoires, des goûts et de petites surprises sur quelqu'un que tu connais."
    "pt" "warm-up-pt" "Para aquecer" [30, 18, 0]
        "Cartas fáceis para uma primeira noite ou uma noite de cansaço. Histórias, gostos e pequenas surpresas sobre alguém que você conhece."
};

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Bundled> {
    DECKS.iter().chain(TRANSLATED)
}

/// What stands on the shelf of people who speak `language`: what there is in it, then the twelve.
pub fn for_speakers_of(language: &str) -> impl Iterator<Item = &'static Bundled> {
    TRANSLATED.iter().filter(move |deck| deck.language == language).chain(DECKS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::parse;

    #[test]
    fn the_boxes_say_what_is_in_them() {
        for deck in all() {
            let parsed = parse::parse(deck.source, deck.id);
            assert!(parsed.diagnostics.is_empty(), "{}: {:?}", deck.id, parsed.diagnostics);
            assert_eq!(deck.label(), Label::of(&parsed.deck), "mend the row of {} in src/deck/bundled.rs", deck.id);
            assert_eq!(parsed.deck.language.split('-').next(), Some(deck.language), "{}", deck.id);
        }
    }

    #[test]
    fn a_translated_deck_is_the_same_deck() {
        let cards = |deck: &Bundled| parse::parse(deck.source, deck.id).deck.cards;
        let shape = |card: &crate::deck::Card| {
            let parts = (card.follow_ups.len(), card.alt.is_some(), card.timer, card.turn);
            (card.id.clone(), std::mem::discriminant(&card.kind), card.depth, card.place, parts)
        };
        for deck in TRANSLATED {
            let (id, _) = deck.id.rsplit_once('-').unwrap();
            let original = DECKS.iter().find(|deck| deck.id == id).unwrap();
            assert!(cards(original).iter().map(shape).eq(cards(deck).iter().map(shape)), "{}", deck.id);
        }
    }
}
