//! One integration binary: a harness, one file for each feature.

mod commands;
mod diagnostics;
mod evening;
mod harness;
mod preview;
mod resume;
mod together;
mod wording;
mod writing;
