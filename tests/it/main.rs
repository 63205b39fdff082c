//! One integration binary: a harness, one file for each feature.

mod deal;
mod evening;
mod harness;
mod pictures;
mod readme;
mod wording;
