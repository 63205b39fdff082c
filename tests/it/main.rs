//! One integration binary: a harness, one file for each feature.

mod evening;
mod harness;
#[cfg(unix)]
mod pty;
#[cfg(unix)]
mod saving;
#[cfg(unix)]
mod terminal;
mod wording;
