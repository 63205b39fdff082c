//! One integration binary: a harness, one file for each feature.

mod commands;
mod deal;
mod diagnostics;
mod evening;
mod harness;
mod pictures;
mod preview;
mod readme;
mod resume;
mod together;
mod wording;
