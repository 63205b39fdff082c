//! What belongs to the two rather than to an evening: names, stars, set-aside cards, limits,
//! agreements.

pub mod change;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use crate::deck::{Card, Depth, Slug};
use crate::session::deal::CardKey;
use crate::session::{Act, Seat, Session};
use crate::text::Clean;

/// The newest `version` of `couple.toml` that this program reads.
pub const VERSION: i64 = 1;

/// The longest name, in characters.
pub const NAME_CHARACTERS: usize = 20;

const COMMENT: &str = "\
# What okdeck keeps about the two of you: names, starred cards, cards set aside, lines left for
# next time, and what you both would rather not be dealt (only the joint result).
# You may edit it while okdeck is closed.
";

/// What somebody allows of a theme or depth, the most careful first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Allowed {
    /// Not dealt.
    No,
    /// Not dealt for thirty days, then asked again.
    NotNow,
    /// Dealt.
    #[default]
    Yes,
}

/// What became of a line that was left for next time. All three are fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It stays.
    Kept,
    /// It stays in other words.
    Changed,
    /// It goes.
    LetGo,
}

/// One line that was left for next time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Who left it.
    pub seat: Seat,
    /// The line.
    pub words: Clean,
}

/// What a limit is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// All cards of this depth in a deck.
    Depth(Depth),
    /// All cards of this theme in a deck.
    Theme(Clean),
}

/// What both together do not allow of a topic: only the joint result is kept, so nobody's part can
/// be read from it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Limit {
    deck: Slug,
    topic: Topic,
    /// The day on which a *not now* lapses; none for a *no*.
    until: Option<Date>,
}

/// How long a *not now* holds, in days.
pub const NOT_NOW_DAYS: i64 = 30;

/// The two people and what they decided about cards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Couple {
    /// The names by seat, each may be missing.
    pub names: [Option<Clean>; 2],
    stars: BTreeSet<CardKey>,
    set_aside: BTreeSet<CardKey>,
    limits: Vec<Limit>,
    /// The lines left for next time.
    pub agreements: Vec<Agreement>,
    /// Whether the safety note was shown once.
    pub has_seen_note: bool,
    /// How many steps of each session are in here already.
    caught_up: BTreeMap<Slug, usize>,
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

    /// Whether any card of a deck has a star.
    pub fn has_stars_in(&self, deck: &Slug) -> bool {
        self.stars.iter().any(|(of, _)| of == deck)
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

    /// Lets a card that was reworded have the star of the one it was, and its place aside.
    pub fn follow(&mut self, deck: &Slug, was: &Slug, is: &Slug) {
        let (was, is) = ((deck.clone(), was.clone()), (deck.clone(), is.clone()));
        for set in [&mut self.stars, &mut self.set_aside] {
            if set.remove(&was) {
                set.insert(is.clone());
            }
        }
    }

    /// Keeps what both together allow of topics of a deck, in place of what was kept about them.
    pub fn limit(&mut self, deck: &Slug, joint: Vec<(Topic, Allowed)>, today: Date) {
        for (topic, allowed) in joint {
            self.limits.retain(|limit| limit.deck != *deck || limit.topic != topic);
            let until = match allowed {
                Allowed::Yes => continue,
                Allowed::No => None,
                Allowed::NotNow => Some(today.saturating_add(Duration::days(NOT_NOW_DAYS))),
            };
            self.limits.push(Limit { deck: deck.clone(), topic, until });
        }
    }

    /// What both together allow of a topic.
    pub fn allowed(&self, deck: &Slug, topic: &Topic) -> Allowed {
        match self.limits.iter().find(|limit| limit.deck == *deck && limit.topic == *topic) {
            None => Allowed::Yes,
            Some(Limit { until: Some(_), .. }) => Allowed::NotNow,
            Some(Limit { until: None, .. }) => Allowed::No,
        }
    }

    /// The topics of a deck whose *not now* has lapsed.
    pub fn lapsed(&self, deck: &Slug, today: Date) -> Vec<Topic> {
        let has_lapsed = |limit: &&Limit| limit.deck == *deck && limit.until.is_some_and(|until| until <= today);
        self.limits.iter().filter(has_lapsed).map(|limit| limit.topic.clone()).collect()
    }

    /// Whether both allow a card. A *not now* that has lapsed holds until the two were asked again.
    pub fn allows(&self, deck: &Slug, card: &Card) -> bool {
        !self.limits.iter().filter(|limit| limit.deck == *deck).any(|limit| match &limit.topic {
            Topic::Depth(depth) => card.depth == *depth,
            Topic::Theme(theme) => card.theme.as_ref() == Some(theme),
        })
    }

    /// A deck about which the two want to be asked again, because a *not now* has lapsed.
    pub fn asks_again(&self, today: Date) -> Option<&Slug> {
        let has_lapsed = |limit: &&Limit| limit.until.is_some_and(|until| until <= today);
        self.limits.iter().find(has_lapsed).map(|limit| &limit.deck)
    }

    /// Takes over the stars and set-aside cards of a session whose last steps were written after this
    /// was, because the program ended between the two.
    pub fn catch_up(&mut self, session: &Session) {
        let known = self.caught_up.get(&session.head.id).copied().unwrap_or(0);
        let missed = session.recorded().saturating_sub(known);
        let steps = session.steps();
        for step in &steps[steps.len().saturating_sub(missed)..] {
            let dealt = &session.cards[step.card];
            let key = dealt.key();
            match &step.act {
                Act::Star(on) => self.star(key, *on),
                Act::SetAside => self.set_aside(key, true),
                Act::Agree(seat, words) => self.agree(*seat, words),
                _ => {}
            }
        }
        self.is_up_to(&session.head.id, session.recorded());
    }

    /// Remembers that the first `steps` steps of a session are in here.
    pub fn is_up_to(&mut self, session: &Slug, steps: usize) {
        self.caught_up.insert(session.clone(), steps);
    }

    /// Keeps a line for next time, unless it is there already.
    pub fn agree(&mut self, seat: Seat, words: &Clean) {
        let line = Agreement { seat, words: words.clone() };
        if !words.trim().is_empty() && !self.agreements.contains(&line) {
            self.agreements.push(line);
        }
    }

    /// What was decided here since `base`, on top of what another program wrote meanwhile.
    pub fn on_top_of(&self, theirs: &Self, base: &Self) -> Self {
        let Self { names, stars, set_aside, limits, agreements, has_seen_note, caught_up } = self;
        let name = |seat: usize| if names[seat] == base.names[seat] { &theirs.names[seat] } else { &names[seat] };
        Self {
            names: [name(0).clone(), name(1).clone()],
            stars: changed(&theirs.stars, &base.stars, stars),
            set_aside: changed(&theirs.set_aside, &base.set_aside, set_aside),
            limits: changed_list(&theirs.limits, &base.limits, limits),
            agreements: changed_list(&theirs.agreements, &base.agreements, agreements),
            has_seen_note: *has_seen_note || theirs.has_seen_note,
            caught_up: theirs
                .caught_up
                .iter()
                .chain(caught_up)
                .map(|(session, steps)| (session.clone(), *steps))
                .collect(),
        }
    }

    /// The text of `couple.toml`.
    pub fn written(&self) -> String {
        let record = Record::of(self);
        format!("{COMMENT}\n{}", toml::to_string(&record).expect("a couple is plain values before tables"))
    }

    /// Reads `couple.toml`; the number is the version of a newer one.
    pub fn read(text: &str) -> Result<Self, crate::session::record::Unreadable> {
        use crate::session::record::Unreadable;
        let record: Record = toml::from_str(text).map_err(|_| Unreadable::Damaged)?;
        if record.version > VERSION {
            return Err(Unreadable::Newer(record.version));
        }
        Ok(record.into_couple())
    }
}

/// The entries of a list that was changed here from `before` to `after`.
fn changed_list<T: Clone + PartialEq>(list: &[T], before: &[T], after: &[T]) -> Vec<T> {
    let is_taken = |entry: &&T| before.contains(entry) && !after.contains(entry);
    let mut changed: Vec<T> = list.iter().filter(|entry| !is_taken(entry)).cloned().collect();
    changed.extend(after.iter().filter(|entry| !before.contains(entry) && !list.contains(entry)).cloned());
    changed
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    caught_up: Vec<CaughtUp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    agreements: Vec<AgreementRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    limits: Vec<LimitRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    stars: Vec<CardRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    set_aside: Vec<CardRecord>,
}

impl Record {
    fn of(couple: &Couple) -> Self {
        let caught_up = couple.caught_up.iter();
        Self {
            version: VERSION,
            names: couple.names.iter().map(|name| name.as_ref().map(Clean::to_string).unwrap_or_default()).collect(),
            has_seen_note: couple.has_seen_note,
            caught_up: caught_up
                .map(|(session, steps)| CaughtUp { session: session.to_string(), steps: *steps })
                .collect(),
            agreements: couple.agreements.iter().map(AgreementRecord::of).collect(),
            limits: couple.limits.iter().map(LimitRecord::of).collect(),
            stars: couple.stars.iter().map(CardRecord::of).collect(),
            set_aside: couple.set_aside.iter().map(CardRecord::of).collect(),
        }
    }

    /// The couple, without what makes no sense: a file is never trusted.
    fn into_couple(self) -> Couple {
        let mut couple = Couple { has_seen_note: self.has_seen_note, ..Couple::default() };
        for (seat, name) in [Seat::One, Seat::Two].into_iter().zip(&self.names) {
            couple.rename(seat, name);
        }
        couple.caught_up = self.caught_up.iter().filter_map(|c| Some((Slug::new(&c.session)?, c.steps))).collect();
        couple.agreements = self.agreements.into_iter().filter_map(AgreementRecord::into_agreement).collect();
        couple.limits = self.limits.into_iter().filter_map(LimitRecord::into_limit).collect();
        couple.stars = self.stars.into_iter().filter_map(CardRecord::into_key).collect();
        couple.set_aside = self.set_aside.into_iter().filter_map(CardRecord::into_key).collect();
        couple
    }
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

#[derive(Serialize, Deserialize)]
struct AgreementRecord {
    seat: String,
    words: String,
}

impl AgreementRecord {
    fn of(agreement: &Agreement) -> Self {
        Self { seat: agreement.seat.name().to_owned(), words: agreement.words.to_string() }
    }

    fn into_agreement(self) -> Option<Agreement> {
        Some(Agreement { seat: Seat::named(&self.seat)?, words: Clean::lossy(&self.words).one_line() })
    }
}

#[derive(Serialize, Deserialize)]
struct LimitRecord {
    deck: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<toml::value::Datetime>,
}

impl LimitRecord {
    fn of(limit: &Limit) -> Self {
        let (depth, theme) = match &limit.topic {
            Topic::Depth(depth) => (Some(depth.name().to_owned()), None),
            Topic::Theme(theme) => (None, Some(theme.to_string())),
        };
        let until = limit.until.and_then(|until| until.to_string().parse().ok());
        Self { deck: limit.deck.to_string(), depth, theme, until }
    }

    fn into_limit(self) -> Option<Limit> {
        let depth = self.depth.as_deref().and_then(Depth::named).map(Topic::Depth);
        let theme = self.theme.map(|theme| Topic::Theme(Clean::lossy(&theme).one_line()));
        let until = self.until.and_then(|until| until.date).and_then(|date| {
            Date::from_calendar_date(i32::from(date.year), date.month.try_into().ok()?, date.day).ok()
        });
        Some(Limit { deck: Slug::new(&self.deck)?, topic: depth.or(theme)?, until })
    }
}
