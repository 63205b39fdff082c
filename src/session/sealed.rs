//! Something one of the two said that nobody may see alone.

use std::fmt;

/// A covered value. There is no way to look into one; only two together can be opened, so that a
/// screen, a file or a panic message cannot show half of a pair.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed<T>(T);

impl<T> Sealed<T> {
    /// Covers a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Opens two at once.
    pub fn open_both(first: Self, second: Self) -> (T, T) {
        (first.0, second.0)
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed")
    }
}
