//! One integration binary: a harness, one file for each feature.

mod evening;
mod exchange;
mod harness;
mod together;
mod wording;
