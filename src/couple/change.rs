//! What the two decided between one moment and another, small enough to be written with every key.

use serde::{Deserialize, Serialize};

use super::{Couple, Record, VERSION};

/// Behind a change that was written whole.
const END: &str = "# Whole up to here.\n";

/// What is gone and what is new since an earlier state of the couple.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    gone: Couple,
    new: Couple,
}

impl Change {
    /// What leads from `before` to `after`.
    pub fn between(before: &Couple, after: &Couple) -> Self {
        Self { gone: only_in(before, after), new: only_in(after, before) }
    }

    /// Whether nothing is gone and nothing is new.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// The couple after this change. One that was made already changes nothing.
    pub fn made_in(&self, couple: &Couple) -> Couple {
        self.new.on_top_of(couple, &self.gone)
    }

    /// The text that a change adds to a file.
    pub fn written(&self) -> String {
        let record = ChangeRecord { version: VERSION, gone: Record::of(&self.gone), new: Record::of(&self.new) };
        let text = toml::to_string(&record).expect("a change is plain values before tables");
        format!("{text}{END}\n")
    }
}

/// The changes that a text holds, oldest first, up to a torn one or one of a newer program.
pub fn read(text: &str) -> Vec<Change> {
    let whole = text.rfind(END).map_or(0, |at| at + END.len());
    let changes = text[..whole].split_terminator(END).map_while(|piece| {
        let record: ChangeRecord =
            toml::from_str(piece).ok().filter(|record: &ChangeRecord| record.version <= VERSION)?;
        Some(Change { gone: record.gone.into_couple(), new: record.new.into_couple() })
    });
    changes.collect()
}

/// What stands in `one` and not so in the `other`.
fn only_in(one: &Couple, other: &Couple) -> Couple {
    let Couple { names, stars, set_aside, limits, agreements, has_seen_note, caught_up } = one;
    let name = |seat: usize| names[seat].clone().filter(|_| names[seat] != other.names[seat]);
    Couple {
        names: [name(0), name(1)],
        stars: stars.difference(&other.stars).cloned().collect(),
        set_aside: set_aside.difference(&other.set_aside).cloned().collect(),
        limits: limits.iter().filter(|limit| !other.limits.contains(limit)).cloned().collect(),
        agreements: agreements.iter().filter(|line| !other.agreements.contains(line)).cloned().collect(),
        has_seen_note: *has_seen_note && !other.has_seen_note,
        caught_up: caught_up
            .iter()
            .filter(|(session, steps)| other.caught_up.get(session) != Some(steps))
            .map(|(session, steps)| (session.clone(), *steps))
            .collect(),
    }
}

#[derive(Serialize, Deserialize)]
struct ChangeRecord {
    version: i64,
    gone: Record,
    new: Record,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::couple::{Allowed, Topic};
    use crate::deck::{Depth, Slug};
    use crate::session::Seat;
    use crate::text::Clean;

    fn slug(word: &str) -> Slug {
        Slug::new(word).unwrap()
    }

    fn star(word: &str) -> crate::session::deal::CardKey {
        (slug("ours"), slug(word))
    }

    /// One state after the other, each with something gone and something new.
    fn states() -> Vec<Couple> {
        let mut couple = Couple::default();
        let mut states = vec![couple.clone()];
        couple.rename(Seat::One, "Alex");
        couple.star(star("one"), true);
        couple.agree(Seat::Two, &Clean::lossy("a walk"));
        states.push(couple.clone());
        couple.rename(Seat::One, "");
        couple.rename(Seat::Two, "Sam");
        couple.star(star("one"), false);
        couple.set_aside(star("two"), true);
        couple.agreements.clear();
        couple.has_seen_note = true;
        states.push(couple.clone());
        let today = time::macros::date!(2025 - 11 - 22);
        couple.limit(&slug("ours"), vec![(Topic::Depth(Depth::Deep), Allowed::NotNow)], today);
        couple.is_up_to(&slug("2025-11-22-1"), 7);
        states.push(couple);
        states
    }

    #[test]
    fn changes_lead_from_state_to_state_wherever_they_begin() {
        let states = states();
        let text: String = states.windows(2).map(|pair| Change::between(&pair[0], &pair[1]).written()).collect();
        let changes = read(&text);
        assert_eq!(changes.len(), states.len() - 1);
        for (made, state) in states.iter().enumerate() {
            let last = changes.iter().fold(state.clone(), |couple, change| change.made_in(&couple));
            assert_eq!(last, states[states.len() - 1], "after {made} that were made already");
        }
        assert!(Change::between(&states[1], &states[1]).is_none());
    }

    #[test]
    fn a_change_leaves_alone_what_another_program_decided() {
        let states = states();
        let mut theirs = states[0].clone();
        theirs.star(star("three"), true);
        theirs.rename(Seat::Two, "Kim");
        let both = Change::between(&states[0], &states[1]).made_in(&theirs);
        assert!(both.is_starred(&star("one")) && both.is_starred(&star("three")));
        assert_eq!(both.name(Seat::Two).map(ToString::to_string).as_deref(), Some("Kim"));
    }

    #[test]
    fn a_torn_change_costs_none_before_it() {
        let states = states();
        let written = |at: usize| Change::between(&states[at], &states[at + 1]).written();
        let (first, second) = (written(0), written(1));
        for end in 0..second.trim_end().len() {
            assert_eq!(read(&format!("{first}{}", &second[..end])).len(), 1, "torn after {end} bytes");
        }
        assert_eq!(read(&format!("{first}{second}")).len(), 2);
    }
}
