//! okdeck
pub mod app;
pub mod cli;
pub mod couple;
pub mod deck;
pub mod diagnostic;
pub mod history;
pub mod run;
pub mod session;
pub mod settings;
pub mod shelf;
pub mod store;
pub mod tables;
pub mod text;
pub mod ui;
pub mod words;
