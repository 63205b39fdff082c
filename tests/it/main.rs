//! One integration binary: a harness, one file for each feature.

mod catalogue;
#[cfg(unix)]
mod clock;
mod commands;
#[cfg(unix)]
mod crash;
mod deal;
mod diagnostics;
#[cfg(unix)]
mod disk;
#[cfg(unix)]
mod drafts;
mod draw;
#[cfg(unix)]
mod early;
mod evening;
mod exchange;
mod frame;
mod fuzz;
#[cfg(unix)]
mod gone;
mod harness;
mod json;
mod languages;
#[cfg(unix)]
mod lines;
mod look;
#[cfg(unix)]
mod looks;
mod man;
mod map;
#[cfg(unix)]
mod named;
mod package;
mod pictures;
mod plain;
mod preview;
#[cfg(unix)]
mod pty;
mod readme;
mod resume;
#[cfg(unix)]
mod saving;
mod settings;
mod small;
mod supply;
#[cfg(unix)]
mod terminal;
mod together;
mod usage;
mod walk;
mod wording;
mod world;
mod writing;
