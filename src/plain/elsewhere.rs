//! An evening that another okdeck has open: what can be done instead.

use super::Page;
use crate::app::keymap::Scope;
use crate::words;

/// What happened; the ways on are what can be typed.
pub fn page() -> Page {
    Page::new(Scope::Elsewhere, "").say(words::open_elsewhere())
}
