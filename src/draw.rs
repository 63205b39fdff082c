//! One card alone, outside of an evening: a greeting in a shell.
//!
//! A pure function of the decks, the couple and a day or a seed. It heeds what the two decided, the
//! cards set aside and the limits, and leaves their evenings unread, because it runs whenever a
//! shell opens: a card that was talked about may come again here.

use time::Date;

use crate::couple::Couple;
use crate::deck::{Card, Deck, Depth, Kind, Place, Slug};
use crate::session::deal::{self, Choice, Order, Past};

/// What decides which card comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chance {
    /// The day: another card each day, and none twice before all of them came.
    Day(Date),
    /// A number: any card.
    Seed(u64),
}

/// The card that comes, with its deck; none if no card fits.
pub fn draw<'d>(decks: &[&'d Deck], couple: &Couple, depth: Depth, chance: Chance) -> Option<(&'d Deck, &'d Card)> {
    let (seed, place) = match chance {
        Chance::Day(day) => (0, i64::from(day.to_julian_day())),
        Chance::Seed(seed) => (seed, 0),
    };
    let choice = Choice { count: None, depth, order: Order::Shuffle, ..Choice::default() };
    let cards = deal::deal(decks, &Alone(couple), &choice, seed);
    let place = place.checked_rem_euclid(i64::try_from(cards.len()).ok()?)?;
    cards.get(usize::try_from(place).ok()?).copied()
}

/// Whether a card makes sense without an evening around it: a guess needs two answers in private, a
/// pause a moment before it, and what opens or closes an evening speaks of that evening.
fn stands_alone(card: &Card) -> bool {
    card.place == Place::Middle && !matches!(card.kind, Kind::Guess | Kind::Pause)
}

/// A couple of whose evenings nothing is known.
struct Alone<'a>(&'a Couple);

impl Past for Alone<'_> {
    fn last_seen(&self, _: &Slug, _: &Slug) -> Option<u64> {
        None
    }

    fn is_set_aside(&self, deck: &Slug, card: &Slug) -> bool {
        self.0.is_set_aside(&(deck.clone(), card.clone()))
    }

    fn is_starred(&self, deck: &Slug, card: &Slug) -> bool {
        self.0.is_starred(&(deck.clone(), card.clone()))
    }

    fn is_allowed(&self, deck: &Slug, card: &Card) -> bool {
        stands_alone(card) && self.0.allows(deck, card)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use time::macros::date;
    use time::{Duration, Month};

    use super::*;
    use crate::couple::{Allowed, Topic};
    use crate::deck::{bundled, parse};

    const DAY: Date = date!(2025 - 11 - 22);

    fn decks() -> Vec<Deck> {
        bundled::DECKS.iter().map(|deck| parse::parse(deck.source, deck.id).deck).collect()
    }

    fn deck(source: &str) -> Deck {
        parse::parse(source, "ours").deck
    }

    fn days(from: Date, count: i64) -> impl Iterator<Item = Date> {
        (0..count).filter_map(move |n| from.checked_add(Duration::days(n)))
    }

    #[test]
    fn a_day_has_one_card_and_the_next_another() {
        let decks = decks();
        let mut decks: Vec<&Deck> = decks.iter().collect();
        let couple = Couple::default();
        let id = |decks: &[&Deck], day| draw(decks, &couple, Depth::Light, Chance::Day(day)).unwrap().1.id.to_string();
        let forward: Vec<_> = days(DAY, 700).map(|day| id(&decks, day)).collect();
        assert!(forward.windows(2).all(|days| days[0] != days[1]));
        decks.reverse();
        assert!(days(DAY, 20).zip(&forward).all(|(day, card)| id(&decks, day) == *card), "whatever their order");
    }

    #[test]
    fn no_card_comes_twice_before_all_of_them_came() {
        let ours = deck("title = \"Ours\"\ncards = [\"One\", \"Two\", \"Three\", \"Four\", \"Five\"]\n");
        let card = |day| draw(&[&ours], &Couple::default(), Depth::Light, Chance::Day(day)).unwrap().1.text.clone();
        for from in
            [DAY, Date::MIN, date!(-0001 - 12 - 30), Date::from_calendar_date(9999, Month::December, 20).unwrap()]
        {
            assert_eq!(days(from, 5).map(card).collect::<BTreeSet<_>>().len(), 5, "{from}");
        }
    }

    #[test]
    fn the_order_of_the_days_is_the_same_for_ever() {
        let ours = deck("title = \"Ours\"\ncards = [\"One\", \"Two\", \"Three\", \"Four\", \"Five\"]\n");
        let card = |day| draw(&[&ours], &Couple::default(), Depth::Light, Chance::Day(day)).unwrap().1.text.to_string();
        assert_eq!(days(DAY, 6).map(card).collect::<Vec<_>>().join(" "), "Four Five One Two Three Four");
    }

    #[test]
    fn it_is_never_deeper_than_asked_for_and_heeds_what_the_two_decided() {
        let decks = decks();
        let decks: Vec<&Deck> = decks.iter().collect();
        let theme = decks.iter().flat_map(|deck| &deck.cards).find_map(|card| card.theme.clone()).unwrap();
        let mut couple = Couple::default();
        couple.limit(&decks[0].id, vec![(Topic::Theme(theme), Allowed::No)], DAY);
        couple.limit(&decks[1].id, vec![(Topic::Depth(Depth::Light), Allowed::NotNow)], DAY);
        for number in 0..700 {
            let depth = Depth::ALL[(number % 3) as usize];
            let chance =
                if number % 2 == 0 { Chance::Seed(number) } else { Chance::Day(DAY + Duration::days(number as i64)) };
            let (deck, card) = draw(&decks, &couple, depth, chance).unwrap();
            assert!(card.depth <= depth && couple.allows(&deck.id, card) && stands_alone(card), "{}", card.id);
            let key = (deck.id.clone(), card.id.clone());
            assert!(!couple.is_set_aside(&key), "{}", card.id);
            couple.set_aside(key, number % 7 == 0);
        }
    }

    #[test]
    fn where_no_card_fits_none_comes() {
        let ours = deck(
            "title = \"Ours\"\n[[cards]]\ntext = \"One\"\ndepth = 3\n[[cards]]\nkind = \"guess\"\ntext = \"Two\"\n",
        );
        let card =
            |depth| draw(&[&ours], &Couple::default(), depth, Chance::Seed(7)).map(|(_, card)| card.text.as_str());
        assert_eq!([card(Depth::Warm), card(Depth::Deep)], [None, Some("One")]);
        assert_eq!(draw(&[], &Couple::default(), Depth::Deep, Chance::Day(DAY)), None);
    }
}
