//! The session file: a head with the cards as dealt, then one `[[steps]]` table for each step.
//!
//! The head is written whole when an evening is dealt; steps are appended, because TOML grows at
//! its end by nature. Reading trusts nothing: the last step may be torn, a number may be wild, and
//! what cannot be read is passed over and said.

use std::ops::Range;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use toml::value::Datetime;

use super::deal::Order;
use super::{Act, Dealt, Floor, Head, Ready, Seat, Session, Step};
use crate::deck::{Card, Depth, Kind, Place, Slug, Turn};
use crate::tables;
use crate::text::Clean;

/// The newest `version` of a session file that this program reads.
pub const VERSION: i64 = 1;

const COMMENT: &str = "\
# An evening with okdeck: the cards as they were dealt, then every step.
# It holds your notes and answers only if you wrote them down or chose to keep them.
# `okdeck session delete` removes it; `okdeck resume` goes on with it.
";

/// Why a session file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is of a newer program; the number is its version.
    Newer(i64),
    /// It is torn, empty or foreign.
    Damaged,
}

/// A session as far as its file could be read.
#[derive(Clone, Debug)]
pub struct Read {
    /// The session.
    pub session: Session,
    /// The length of the text that holds whole steps; what stands behind it is torn.
    pub whole: usize,
    /// How many steps in the middle could not be read.
    pub lost: usize,
}

/// The text of a fresh file: the head, and all steps that stand.
pub fn written(session: &Session) -> String {
    let head = HeadRecord::of(session);
    let mut text = String::from(COMMENT);
    text.push('\n');
    text.push_str(&toml::to_string(&head).expect("a head is plain values before tables"));
    for step in session.steps() {
        text.push_str(&written_step(step));
    }
    text
}

/// The text that one step adds to a file.
pub fn written_step(step: &Step) -> String {
    let steps = Steps { steps: [StepRecord::of(step)] };
    format!("\n{}", toml::to_string(&steps).expect("a step is plain values"))
}

/// Reads a session file. A last line without an end is torn; it costs no step before it.
pub fn read(text: &str) -> Result<Read, Unreadable> {
    let text = &text[..text.rfind('\n').map_or(0, |end| end + 1)];
    let pieces = tables::split(text, "steps");
    let (head, steps) = pieces.split_first().expect("a text has a head");
    let (head, cards) = read_head(&text[head.clone()])?;
    let (steps, whole, lost) = read_steps(text, steps, head_end(text, &pieces));
    Ok(Read { session: Session::replayed(head, cards, steps), whole, lost })
}

fn head_end(text: &str, pieces: &[Range<usize>]) -> usize {
    pieces.first().map_or(text.len(), |head| head.end)
}

fn read_head(text: &str) -> Result<(Head, Vec<Dealt>), Unreadable> {
    #[derive(Deserialize)]
    struct Version {
        version: i64,
    }
    let version = toml::from_str::<Version>(text).map_err(|_| Unreadable::Damaged)?.version;
    if version > VERSION {
        return Err(Unreadable::Newer(version));
    }
    let record: HeadRecord = toml::from_str(text).map_err(|_| Unreadable::Damaged)?;
    record.into_parts().ok_or(Unreadable::Damaged)
}

/// Reads the steps one by one. A torn one at the end is cut off; a faulty one elsewhere is counted.
fn read_steps(text: &str, pieces: &[Range<usize>], head_end: usize) -> (Vec<Step>, usize, usize) {
    let mut steps = Vec::with_capacity(pieces.len());
    let mut whole = head_end;
    let mut faulty = 0;
    let mut lost = 0;
    for piece in pieces {
        let step = text[piece.clone()].ends_with('\n').then(|| read_step(&text[piece.clone()])).flatten();
        match step {
            Some(step) => {
                steps.push(step);
                whole = piece.end;
                lost = faulty;
            }
            None => faulty += 1,
        }
    }
    (steps, whole, lost)
}

fn read_step(text: &str) -> Option<Step> {
    read_plain_step(text).or_else(|| read_any_step(text))
}

/// Reads one of the steps of which an evening has most, as this program writes it. It costs a tenth
/// of what TOML does.
fn read_plain_step(text: &str) -> Option<Step> {
    let mut lines = text.lines();
    let mut value = |key: &str| lines.next()?.strip_prefix(key);
    value("[[steps]]").filter(|rest| rest.is_empty())?;
    let at: Datetime = value("at = ")?.parse().ok()?;
    let act = value("do = \"")?.strip_suffix('"')?;
    let card = value("card = ")?;
    let turn = value("turn = \"")?.strip_suffix('"')?;
    let is_number = !card.starts_with('0') && card.bytes().all(|digit| digit.is_ascii_digit());
    let is_all = is_number && lines.all(str::is_empty);
    let (_, act) = PLAIN_ACTS.iter().find(|(name, _)| *name == act && is_all)?;
    let card: usize = card.parse().ok()?;
    Some(Step { at: moment(&at)?, act: act.clone(), card: card.checked_sub(1)?, turn: Seat::named(turn)? })
}

fn read_any_step(text: &str) -> Option<Step> {
    let Steps { steps: [record] } = toml::from_str(text).ok()?;
    record.into_step()
}

#[derive(Serialize, Deserialize)]
struct HeadRecord {
    version: i64,
    id: String,
    number: u64,
    started: Datetime,
    decks: Vec<String>,
    titles: Vec<String>,
    order: String,
    /// As text of digits would need no limit, but TOML's integers end at 63 bits.
    seed: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    starred_only: bool,
    first: String,
    #[serde(default)]
    cards: Vec<CardRecord>,
}

impl HeadRecord {
    fn of(session: &Session) -> Self {
        let head = &session.head;
        Self {
            version: VERSION,
            id: head.id.to_string(),
            number: head.number,
            started: datetime(head.started),
            decks: head.decks.iter().map(Slug::to_string).collect(),
            titles: head.titles.iter().map(Clean::to_string).collect(),
            order: head.order.name().to_owned(),
            seed: (head.seed & SEED_BITS) as i64,
            theme: head.theme.as_ref().map(Clean::to_string),
            starred_only: head.starred_only,
            first: head.first.name().to_owned(),
            cards: session.dealt_first().iter().map(CardRecord::of).collect(),
        }
    }

    fn into_parts(self) -> Option<(Head, Vec<Dealt>)> {
        let head = Head {
            id: Slug::new(&self.id)?,
            number: self.number,
            started: moment(&self.started)?,
            decks: self.decks.iter().filter_map(|deck| Slug::new(deck)).collect(),
            titles: self.titles.iter().map(|title| Clean::lossy(title).one_line()).collect(),
            order: Order::named(&self.order).unwrap_or_default(),
            seed: u64::try_from(self.seed).unwrap_or_default(),
            theme: self.theme.map(|theme| Clean::lossy(&theme).one_line()),
            starred_only: self.starred_only,
            first: Seat::named(&self.first).unwrap_or_default(),
        };
        Some((head, self.cards.into_iter().map(CardRecord::into_dealt).collect::<Option<_>>()?))
    }
}

/// The bits of a seed that fit TOML's integers.
pub const SEED_BITS: u64 = i64::MAX as u64;

#[derive(Serialize, Deserialize)]
struct CardRecord {
    deck: String,
    id: String,
    kind: String,
    depth: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    options: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    follow_ups: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alt: Option<String>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    timer: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    turn: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    floor: bool,
}

impl CardRecord {
    fn of(dealt: &Dealt) -> Self {
        let card = &dealt.card;
        let words = |list: &[Clean]| list.iter().map(Clean::to_string).collect();
        let mut record = Self {
            deck: dealt.deck.to_string(),
            id: card.id.to_string(),
            kind: card.kind.name().to_owned(),
            depth: i64::from(card.depth.number()),
            theme: card.theme.as_ref().map(Clean::to_string),
            place: (card.place != Place::Middle).then(|| card.place.name().to_owned()),
            text: card.text.to_string(),
            low: None,
            high: None,
            options: Vec::new(),
            follow_ups: words(&card.follow_ups),
            alt: card.alt.as_ref().map(Clean::to_string),
            timer: card.timer.map(|timer| timer.as_secs()),
            turn: (card.turn != Turn::Each).then(|| card.turn.name().to_owned()),
            floor: card.floor,
        };
        match &card.kind {
            Kind::Scale { low, high } => {
                record.low = low.as_ref().map(Clean::to_string);
                record.high = high.as_ref().map(Clean::to_string);
            }
            Kind::Choice { options } => record.options = words(options),
            _ => {}
        }
        record
    }

    fn into_dealt(self) -> Option<Dealt> {
        let clean = |word: String| Clean::lossy(&word);
        let words = |list: Vec<String>| list.into_iter().map(clean).collect::<Vec<_>>();
        let kind = match self.kind.as_str() {
            "sentence" => Kind::Sentence,
            "action" => Kind::Action,
            "scale" => Kind::Scale { low: self.low.map(clean), high: self.high.map(clean) },
            "choice" => Kind::Choice { options: words(self.options) },
            "guess" => Kind::Guess,
            "pause" => Kind::Pause,
            _ => Kind::Question,
        };
        let card = Card {
            id: Slug::new(&self.id)?,
            kind,
            text: clean(self.text),
            depth: Depth::numbered(self.depth).unwrap_or_default(),
            theme: self.theme.map(clean),
            follow_ups: words(self.follow_ups),
            place: self.place.and_then(|place| Place::named(&place)).unwrap_or_default(),
            timer: self.timer.map(|seconds| Duration::from_secs(seconds.min(86_400))),
            alt: self.alt.map(clean),
            turn: self.turn.and_then(|turn| Turn::named(&turn)).unwrap_or_default(),
            floor: self.floor,
            tags: Vec::new(),
        };
        Some(Dealt { deck: Slug::new(&self.deck)?, card })
    }
}

#[derive(Serialize, Deserialize)]
struct Steps {
    steps: [StepRecord; 1],
}

/// A step in the file. `turn` stands last and is never left out, so a step that was torn off
/// anywhere before its end is known as torn.
#[derive(Serialize, Deserialize)]
struct StepRecord {
    at: Datetime,
    #[serde(rename = "do")]
    act: String,
    /// The card, by its number as dealt, from 1.
    card: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// Kept answers, by seat.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<[String; 2]>,
    /// The time agreed for coming back.
    #[serde(skip_serializing_if = "Option::is_none")]
    back: Option<Datetime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seat: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    both_heard: Option<bool>,
    turn: String,
    /// Cards that this step dealt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cards: Vec<CardRecord>,
}

/// The acts that are nothing but their name.
const PLAIN_ACTS: &[(&str, Act)] = &[
    ("done", Act::Done),
    ("skip", Act::Skip),
    ("later", Act::Later),
    ("set-aside", Act::SetAside),
    ("back", Act::Back),
    ("follow-up", Act::FollowUp),
    ("star", Act::Star(true)),
    ("unstar", Act::Star(false)),
    ("swap", Act::Swap),
    ("end-gently", Act::EndGently),
    ("end", Act::End),
    ("private", Act::Private),
    ("private-over", Act::PrivateOver),
    ("return", Act::Return),
    ("floor-over", Act::FloorOver),
    ("undo", Act::Undo),
];

impl StepRecord {
    fn of(step: &Step) -> Self {
        let mut record = Self {
            at: datetime(step.at),
            act: String::new(),
            card: step.card + 1,
            to: None,
            text: None,
            answers: None,
            back: None,
            seat: None,
            both_heard: None,
            turn: step.turn.name().to_owned(),
            cards: Vec::new(),
        };
        record.act = record.fill(&step.act).to_owned();
        record
    }

    /// Fills in what an act carries and returns its name.
    fn fill(&mut self, act: &Act) -> &'static str {
        match act {
            Act::GoTo(card) => {
                self.to = Some(card + 1);
                "go-to"
            }
            Act::Note(note) => {
                self.text = Some(note.to_string());
                "note"
            }
            Act::Keep(answers) => {
                self.answers = Some(answers.each_ref().map(Clean::to_string));
                "keep"
            }
            Act::Ready(ready, cards) => {
                self.cards = cards.iter().map(CardRecord::of).collect();
                ready.name()
            }
            Act::Break(back) => {
                self.back = Some(datetime(*back));
                "break"
            }
            Act::Floor(floor) => {
                self.seat = Some(floor.speaker.name().to_owned());
                self.both_heard = Some(floor.both_heard);
                if floor.says_back { "say-back" } else { "floor" }
            }
            Act::Agree(seat, words) => {
                self.seat = Some(seat.name().to_owned());
                self.text = Some(words.to_string());
                "agree"
            }
            plain => PLAIN_ACTS.iter().find(|(_, act)| act == plain).map(|(name, _)| *name).unwrap_or_default(),
        }
    }

    fn into_step(self) -> Option<Step> {
        let seat = self.seat.as_deref().and_then(Seat::named);
        let both_heard = self.both_heard.unwrap_or_default();
        let floor = |says_back| Some(Act::Floor(Floor { speaker: seat?, says_back, both_heard }));
        let ready = |ready, cards: Vec<CardRecord>| {
            Some(Act::Ready(ready, cards.into_iter().map(CardRecord::into_dealt).collect::<Option<_>>()?))
        };
        let act = match self.act.as_str() {
            "go-to" => Act::GoTo(self.to?.checked_sub(1)?),
            "note" => Act::Note(Clean::lossy(&self.text?)),
            "keep" => Act::Keep(self.answers?.map(|words| Clean::lossy(&words))),
            "lighter" => ready(Ready::Lighter, self.cards)?,
            "stay" => ready(Ready::Stay, self.cards)?,
            "deeper" => ready(Ready::Deeper, self.cards)?,
            "break" => Act::Break(moment(&self.back?)?),
            "floor" => floor(false)?,
            "say-back" => floor(true)?,
            "agree" => Act::Agree(seat?, Clean::lossy(&self.text?).one_line()),
            plain => PLAIN_ACTS.iter().find(|(name, _)| *name == plain)?.1.clone(),
        };
        Some(Step { at: moment(&self.at)?, act, card: self.card.checked_sub(1)?, turn: Seat::named(&self.turn)? })
    }
}

/// A moment as a TOML timestamp, to the second.
pub fn datetime(moment: OffsetDateTime) -> Datetime {
    let seconds = moment.replace_nanosecond(0).expect("zero is a nanosecond");
    let written = seconds.format(&Rfc3339).unwrap_or_else(|_| "1970-01-01T00:00:00Z".to_owned());
    written.parse().expect("RFC 3339 is what TOML writes")
}

/// A TOML timestamp as a moment, to the second as it is written; local ones are taken as UTC.
pub fn moment(datetime: &Datetime) -> Option<OffsetDateTime> {
    let written = datetime.to_string();
    let utc = || OffsetDateTime::parse(&format!("{written}Z"), &Rfc3339);
    OffsetDateTime::parse(&written, &Rfc3339).or_else(|_| utc()).ok()?.replace_nanosecond(0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: &str = "[[steps]]\nat = 2025-11-22T19:00:00Z\ndo = \"done\"\ncard = 3\nturn = \"two\"\n";

    #[test]
    fn a_plain_step_is_read_as_toml_would() {
        for (name, act) in PLAIN_ACTS {
            let at = OffsetDateTime::from_unix_timestamp(1_763_838_000).expect("a moment");
            let step = Step { at, act: act.clone(), card: 2, turn: Seat::Two };
            let text = written_step(&step);
            let text = text.trim_start();
            assert_eq!(read_plain_step(text).as_ref(), Some(&step), "{name}");
            assert_eq!(read_any_step(text).as_ref(), Some(&step), "{name}");
        }
    }

    #[test]
    fn whatever_is_not_plain_is_left_to_toml() {
        let odd = [
            ("card = 3", "card = 03"),
            ("card = 3", "card = +3"),
            ("card = 3", "card = 3 # the third"),
            ("card = 3", "card = 0"),
            ("\"done\"", "'done'"),
            ("\"done\"", "\"note\""),
            ("\"two\"\n", "\"two\"\nto = 4\n"),
            ("[[steps]]", "[[ steps ]]"),
            ("2025-11-22T19:00:00Z", "soon"),
            ("turn", "seat"),
        ];
        for (plain, odd) in odd {
            assert_eq!(read_plain_step(&STEP.replace(plain, odd)), None, "{odd}");
        }
        let shorter = (0..STEP.len() - 2).map(|end| read_plain_step(&STEP[..end]));
        assert_eq!(shorter.flatten().count(), 0);
        for same in [STEP.to_owned(), format!("{STEP}\n"), STEP.replace('\n', "\r\n"), STEP.replace("Z", "+01:00")] {
            assert!(read_plain_step(&same).is_some());
            assert_eq!(read_plain_step(&same), read_any_step(&same));
        }
    }
}
