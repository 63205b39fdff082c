//! What one system does differently from another: signals, the job of a shell, who may open a file.
//!
//! Two halves with the same functions: `unix`, and `elsewhere` with what the standard library knows
//! by itself. Everything that only one kind of system has stands here and nowhere else; a test,
//! `tests/it/map.rs`, holds the code to this. In tests both halves are built, so that the one that
//! is not used here is at least type-checked.

#[cfg(any(test, not(unix)))]
#[cfg_attr(unix, expect(dead_code, reason = "built to be checked"))]
mod elsewhere;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub use elsewhere::*;
#[cfg(unix)]
pub use unix::*;

/// What a signal means to the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The window has another size.
    Resize,
    /// The shell wants the terminal for a while.
    Stop,
    /// The program goes on after a stop.
    Continue,
    /// The program is to end; the number of the signal.
    End(i32),
}
