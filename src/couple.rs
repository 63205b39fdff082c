//! What belongs to the two rather than to an evening: names, stars, set-aside cards.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::deck::Slug;
use crate::session::deal::CardKey;
use crate::session::{Act, Seat, Session};
use crate::text::Clean;

/// The newest `version` of `couple.toml` that this program reads.
pub const VERSION: i64 = 1;

/// The longest name, in characters.
pub const NAME_CHARACTERS: usize = 20;

const COMMENT: &str = "\
# What okdeck keeps about the two of you: your names, starred cards and cards set aside.
# You may edit it while okdeck is closed.
";

/// The two people and what they decided about cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Couple {
    /// The names by seat, each may be missing.
    pub names: [Option<Clean>; 2],
    stars: BTreeSet<CardKey>,
    set_aside: BTreeSet<CardKey>,
    /// Whether the safety note was shown once.
    pub has_seen_note: bool,
    /// The session and how many of its steps are in here already.
    pub caught_up: Option<(Slug, usize)>,
}

impl Couple {
    /// The name at a seat, where it was given.
    pub fn name(&self, seat: Seat) -> Option<&Clean> {
        self.names[seat as usize].as_ref()
    }

    /// Gives or takes away the name at a seat; empty words take it away.
    pub fn rename(&mut self, seat: Seat, name: &str) {
        let short: String = name.trim().chars().take(NAME_CHARACTERS).collect();
        self.names[seat as usize] = (!short.is_empty()).then(|| Clean::lossy(&short).one_line());
    }

    /// Whether a card has a star.
    pub fn is_starred(&self, key: &CardKey) -> bool {
        self.stars.contains(key)
    }

    /// Puts a star on a card or takes it off.
    pub fn star(&mut self, key: CardKey, on: bool) {
        keep(&mut self.stars, key, on);
    }

    /// Whether a card is never to be dealt again.
    pub fn is_set_aside(&self, key: &CardKey) -> bool {
        self.set_aside.contains(key)
    }

    /// Sets a card aside or takes it back.
    pub fn set_aside(&mut self, key: CardKey, on: bool) {
        keep(&mut self.set_aside, key, on);
    }

    /// Takes over the stars and set-aside cards of a session whose last steps were written after this
    /// was, because the program ended between the two.
    pub fn catch_up(&mut self, session: &Session) {
        let now = (session.head.id.clone(), session.recorded());
        if self.caught_up.as_ref() == Some(&now) {
            return;
        }
        for step in session.steps() {
            let dealt = &session.cards[step.card];
            let key = (dealt.deck.clone(), dealt.card.id.clone());
            match step.act {
                Act::Star(on) => self.star(key, on),
                Act::SetAside => self.set_aside(key, true),
                _ => {}
            }
        }
        self.caught_up = Some(now);
    }

    /// What was decided here since `base`, on top of what another program wrote meanwhile.
    pub fn on_top_of(&self, theirs: &Self, base: &Self) -> Self {
        let Self { names, stars, set_aside, has_seen_note, caught_up } = self;
        let name = |seat: usize| if names[seat] == base.names[seat] { &theirs.names[seat] } else { &names[seat] };
        let caught_up = if *caught_up == base.caught_up { &theirs.caught_up } else { caught_up };
        Self {
            names: [name(0).clone(), name(1).clone()],
            stars: changed(&theirs.stars, &base.stars, stars),
            set_aside: changed(&theirs.set_aside, &base.set_aside, set_aside),
            has_seen_note: *has_seen_note || theirs.has_seen_note,
            caught_up: caught_up.clone(),
        }
    }

    /// The text of `couple.toml`.
    pub fn written(&self) -> String {
        let record = Record {
            version: VERSION,
            names: self.names.iter().map(|name| name.as_ref().map(Clean::to_string).unwrap_or_default()).collect(),
            has_seen_note: self.has_seen_note,
            caught_up: self
                .caught_up
                .as_ref()
                .map(|(session, steps)| CaughtUp { session: session.to_string(), steps: *steps }),
            stars: self.stars.iter().map(CardRecord::of).collect(),
            set_aside: self.set_aside.iter().map(CardRecord::of).collect(),
        };
        format!("{COMMENT}\n{}", toml::to_string(&record).expect("a couple is plain values before tables"))
    }

    /// Reads `couple.toml`; the number is the version of a newer one.
    pub fn read(text: &str) -> Result<Self, crate::session::record::Unreadable> {
        use crate::session::record::Unreadable;
        let record: Record = toml::from_str(text).map_err(|_| Unreadable::Damaged)?;
        if record.version > VERSION {
            return Err(Unreadable::Newer(record.version));
        }
        let mut couple = Self { has_seen_note: record.has_seen_note, ..Self::default() };
        for (seat, name) in [Seat::One, Seat::Two].into_iter().zip(&record.names) {
            couple.rename(seat, name);
        }
        couple.caught_up = record.caught_up.and_then(|c| Some((Slug::new(&c.session)?, c.steps)));
        couple.stars = record.stars.into_iter().filter_map(CardRecord::into_key).collect();
        couple.set_aside = record.set_aside.into_iter().filter_map(CardRecord::into_key).collect();
        Ok(couple)
    }
}

/// The cards of a set that was changed here from `before` to `after`.
fn changed(set: &BTreeSet<CardKey>, before: &BTreeSet<CardKey>, after: &BTreeSet<CardKey>) -> BTreeSet<CardKey> {
    let is_taken = |key: &&CardKey| before.contains(key) && !after.contains(key);
    let put = after.iter().filter(|key| !before.contains(key));
    set.iter().filter(|key| !is_taken(key)).chain(put).cloned().collect()
}

fn keep(set: &mut BTreeSet<CardKey>, key: CardKey, on: bool) {
    if on {
        set.insert(key);
    } else {
        set.remove(&key);
    }
}

#[derive(Serialize, Deserialize)]
struct Record {
    version: i64,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    has_seen_note: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    caught_up: Option<CaughtUp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    stars: Vec<CardRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    set_aside: Vec<CardRecord>,
}

#[derive(Serialize, Deserialize)]
struct CaughtUp {
    session: String,
    steps: usize,
}

#[derive(Serialize, Deserialize)]
struct CardRecord {
    deck: String,
    card: String,
}

impl CardRecord {
    fn of((deck, card): &CardKey) -> Self {
        Self { deck: deck.to_string(), card: card.to_string() }
    }

    fn into_key(self) -> Option<CardKey> {
        Some((Slug::new(&self.deck)?, Slug::new(&self.card)?))
    }
}
