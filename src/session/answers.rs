//! Private answers: a state that cannot show half of a pair.
//!
//! An answer is typed as a [`Draft`] and then [`Sealed`]. There is no way to look into one sealed
//! answer; only two together can be [opened](Both::open), into an [`Opened`] pair. Nothing in here
//! can be serialized, and `Debug` prints no words, so covered answers reach no file, log or panic.

use std::fmt;

use super::Seat;
use super::sealed::Sealed;
use crate::deck::Kind;
use crate::text::Clean;

/// The most characters of a private answer in words.
pub const ANSWER_CHARACTERS: usize = 200;

/// The highest number of a scale.
pub const SCALE_TOP: u8 = 10;

/// What somebody answered.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// A number on a scale, 0 to 10.
    Number(u8),
    /// One of the options, by its place from 0 and its words.
    Option(usize, Clean),
    /// Words.
    Words(Clean),
}

impl Answer {
    /// The answer in words.
    pub fn words(&self) -> Clean {
        match self {
            Self::Number(number) => Clean::lossy(&number.to_string()),
            Self::Option(_, words) | Self::Words(words) => words.clone(),
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer")
    }
}

/// An answer being given.
#[derive(Clone, PartialEq, Eq)]
pub enum Draft {
    /// The digits typed so far.
    Number(String),
    /// The option picked so far, and all options.
    Option(Option<usize>, Vec<Clean>),
    /// The words typed so far.
    Words(String),
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Draft")
    }
}

impl Draft {
    /// An empty draft for a card of this kind.
    pub fn new(kind: &Kind) -> Self {
        match kind {
            Kind::Scale { .. } => Self::Number(String::new()),
            Kind::Choice { options } => Self::Option(None, options.clone()),
            _ => Self::Words(String::new()),
        }
    }

    /// Takes a typed character, if it can be part of the answer.
    pub fn push(&mut self, c: char) {
        match self {
            Self::Number(digits) => {
                let Some(digit) = crate::text::digit(c) else { return };
                let longer = format!("{digits}{digit}");
                match longer.parse::<u8>() {
                    Ok(number) if number <= SCALE_TOP => *digits = number.to_string(),
                    // A digit that makes the number too large begins a new one.
                    _ => *digits = digit.to_string(),
                }
            }
            Self::Option(picked, options) => {
                let place = crate::text::digit(c).and_then(|digit| (digit as usize).checked_sub(1));
                *picked = place.filter(|place| *place < options.len()).or(*picked);
            }
            Self::Words(words) => {
                let fits = words.chars().count() < ANSWER_CHARACTERS;
                let longer = format!("{words}{c}");
                if fits && crate::text::first_unprintable(&longer).is_none() && c != '\n' {
                    *words = longer;
                }
            }
        }
    }

    /// Picks a number of the scale, or an option by its place from 0.
    pub fn pick(&mut self, place: usize) {
        match self {
            Self::Number(digits) if place <= usize::from(SCALE_TOP) => *digits = place.to_string(),
            Self::Option(picked, options) if place < options.len() => *picked = Some(place),
            _ => {}
        }
    }

    /// Takes the last character back.
    pub fn pop(&mut self) {
        match self {
            Self::Number(digits) => digits.clear(),
            Self::Option(picked, _) => *picked = None,
            Self::Words(words) => drop(words.pop()),
        }
    }

    /// One more or one less: the next number, the next option.
    pub fn move_by(&mut self, step: isize) {
        match self {
            Self::Number(digits) => {
                let number = digits.parse::<isize>().map_or(5, |number| number + step);
                *digits = number.clamp(0, isize::from(SCALE_TOP as i8)).to_string();
            }
            Self::Option(picked, options) => {
                let last = options.len().saturating_sub(1);
                *picked = Some(picked.map_or(0, |place| place.saturating_add_signed(step).min(last)));
            }
            Self::Words(_) => {}
        }
    }

    /// Whether there is anything to seal.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Number(digits) => digits.is_empty(),
            Self::Option(picked, _) => picked.is_none(),
            Self::Words(words) => words.trim().is_empty(),
        }
    }

    /// The answer as it stands; none while it is empty.
    fn answer(&self) -> Option<Answer> {
        match self {
            Self::Number(digits) => digits.parse().ok().map(Answer::Number),
            Self::Option(picked, options) => picked.map(|place| Answer::Option(place, options[place].clone())),
            Self::Words(words) => (!self.is_empty()).then(|| Answer::Words(Clean::lossy(words.trim()))),
        }
    }
}

/// Two covered answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both {
    first: Sealed<Answer>,
    second: Sealed<Answer>,
    first_seat: Seat,
}

impl Both {
    /// Opens both at once.
    pub fn open(self) -> Opened {
        let (first, second) = Sealed::open_both(self.first, self.second);
        match self.first_seat {
            Seat::One => Opened { one: first, two: second },
            Seat::Two => Opened { one: second, two: first },
        }
    }
}

/// Two answers, open. There is no other way to have one than [`Both::open`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    one: Answer,
    two: Answer,
}

impl Opened {
    /// The answer of a seat.
    pub fn of(&self, seat: Seat) -> &Answer {
        match seat {
            Seat::One => &self.one,
            Seat::Two => &self.two,
        }
    }

    /// Both answers in words, by seat.
    pub fn words(&self) -> [Clean; 2] {
        [self.one.words(), self.two.words()]
    }
}

/// Where in answering privately the two are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Private {
    /// The first one answers, the other looks away.
    First(Draft),
    /// The first answer is covered; the keyboard is handed over.
    HandOver(Sealed<Answer>),
    /// The second one answers, the first looks away.
    Second(Sealed<Answer>, Draft),
    /// Both are covered; one key opens both.
    Covered(Both),
}

/// The seat that answers first: on a guess the one it is about, whose turn it is not.
pub fn first_seat(kind: &Kind, turn: Seat) -> Seat {
    if matches!(kind, Kind::Guess) { turn.other() } else { turn }
}

impl Private {
    /// The beginning, on a card of this kind.
    pub fn begin(kind: &Kind) -> Self {
        Self::First(Draft::new(kind))
    }

    /// The draft at hand, while somebody answers.
    pub fn draft(&self) -> Option<&Draft> {
        match self {
            Self::First(draft) | Self::Second(_, draft) => Some(draft),
            Self::HandOver(_) | Self::Covered(_) => None,
        }
    }

    /// The draft at hand, to be changed.
    pub fn draft_mut(&mut self) -> Option<&mut Draft> {
        match self {
            Self::First(draft) | Self::Second(_, draft) => Some(draft),
            Self::HandOver(_) | Self::Covered(_) => None,
        }
    }

    /// Who sits at the keyboard; none where both look.
    pub fn at_keyboard(&self, first: Seat) -> Option<Seat> {
        match self {
            Self::First(_) => Some(first),
            Self::HandOver(_) | Self::Second(..) => Some(first.other()),
            Self::Covered(_) => None,
        }
    }

    /// One step on: a full draft is sealed, a keyboard that was handed over is taken. An empty
    /// draft and two covered answers stay as they are.
    pub fn go_on(self, kind: &Kind, first_seat: Seat) -> Self {
        match self {
            Self::First(draft) => match draft.answer() {
                Some(answer) => Self::HandOver(Sealed::new(answer)),
                None => Self::First(draft),
            },
            Self::HandOver(first) => Self::Second(first, Draft::new(kind)),
            Self::Second(first, draft) => match draft.answer() {
                Some(answer) => Self::Covered(Both { first, second: Sealed::new(answer), first_seat }),
                None => Self::Second(first, draft),
            },
            covered @ Self::Covered(_) => covered,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_takes_numbers_from_0_to_10() {
        let mut draft = Draft::new(&Kind::Scale { low: None, high: None });
        for (typed, number) in [('1', "1"), ('0', "10"), ('7', "7"), ('x', "7"), ('9', "9"), ('٣', "3")] {
            draft.push(typed);
            assert_eq!(draft, Draft::Number(number.to_owned()));
        }
    }

    #[test]
    fn a_pair_opens_to_the_right_seats() {
        let words = Kind::Question;
        let mut private = Private::begin(&words);
        for word in ["a", "b"] {
            private.draft_mut().expect("somebody answers").push(word.chars().next().expect("a letter"));
            private = private.go_on(&words, Seat::Two);
            private = private.go_on(&words, Seat::Two);
        }
        let Private::Covered(both) = private else { panic!("both have answered") };
        assert!(!format!("{both:?}").contains('a') || format!("{both:?}").contains("Sealed"));
        let opened = both.open();
        assert_eq!((opened.of(Seat::Two).words().as_str(), opened.of(Seat::One).words().as_str()), ("a", "b"));
    }

    #[test]
    fn an_empty_answer_cannot_be_sealed() {
        let private = Private::begin(&Kind::Question).go_on(&Kind::Question, Seat::One);
        assert!(matches!(private, Private::First(_)));
    }
}
