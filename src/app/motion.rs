//! The quiet motion when a card is turned: it slides the last few columns to its place, from the side
//! that it comes from. It can be read from the first frame on, and the next key ends it.

use std::time::Duration;

/// How long the card stays at each place on its way.
const STEP: Duration = Duration::from_millis(50);

/// How far it is from its place at each step, in columns.
const COLUMNS: [i16; 3] = [4, 2, 1];

/// The motion of the card on the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Motion {
    /// The card that was seen last: its place in the evening and its number.
    card: Option<(usize, usize)>,
    /// When it was turned, and whether it came from the right.
    turned: Option<(Duration, bool)>,
}

impl Motion {
    /// Ends it: the card is at its place.
    pub fn end(&mut self) {
        self.turned = None;
    }

    /// Sees which card is on the table now, by its place in the evening and its number. Another one
    /// than before begins to move if `moves` says so.
    pub fn see(&mut self, card: (usize, usize), now: Duration, moves: bool) {
        if let Some(before) = self.card.replace(card).filter(|before| before.1 != card.1 && moves) {
            self.turned = Some((now, card.0 >= before.0));
        }
    }

    /// How far the card is from its place, in columns; to the right where it is positive.
    pub fn offset(&self, now: Duration) -> i16 {
        let Some((columns, is_from_right)) = self.at(now) else { return 0 };
        if is_from_right { columns } else { -columns }
    }

    /// How long until it moves on; none where it is at its place.
    pub fn next(&self, now: Duration) -> Option<Duration> {
        let (at, _) = self.turned?;
        let elapsed = now.saturating_sub(at);
        self.at(now).map(|_| STEP - Duration::from_nanos((elapsed.as_nanos() % STEP.as_nanos()) as u64))
    }

    fn at(&self, now: Duration) -> Option<(i16, bool)> {
        let (at, is_from_right) = self.turned?;
        let step = now.saturating_sub(at).as_nanos() / STEP.as_nanos();
        COLUMNS.get(usize::try_from(step).ok()?).map(|columns| (*columns, is_from_right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_slides_to_its_place_and_rests() {
        let mut motion = Motion::default();
        let ms = |n: u64| Duration::from_millis(n);
        motion.see((0, 3), ms(0), true);
        assert_eq!(motion.next(ms(0)), None, "the first card lies there");
        motion.see((1, 5), ms(1_000), true);
        let way: Vec<i16> = (0..5).map(|step| motion.offset(ms(1_000 + 50 * step))).collect();
        assert_eq!(way, [4, 2, 1, 0, 0]);
        assert_eq!(motion.next(ms(1_000)), Some(STEP));
        assert_eq!(motion.next(ms(1_130)), Some(ms(20)));
        assert_eq!(motion.next(ms(1_150)), None, "nothing is left to do");
        motion.see((0, 3), ms(2_000), true);
        assert_eq!(motion.offset(ms(2_000)), -4);
        motion.end();
        assert_eq!((motion.offset(ms(2_000)), motion.next(ms(2_000))), (0, None));
    }

    #[test]
    fn the_same_card_does_not_move_and_none_does_where_motion_is_off() {
        let mut motion = Motion::default();
        for (card, moves) in [((0, 1), true), ((0, 1), true), ((1, 2), false)] {
            motion.see(card, Duration::ZERO, moves);
            assert_eq!(motion.next(Duration::ZERO), None);
        }
    }
}
