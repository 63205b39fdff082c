//! Plain text: a prompt a line. Blank lines and lines that begin with `#` say nothing.

use super::gather::{Gather, Raw};
use super::list_mark;

/// Reads a card a line.
pub fn read(text: &str, gather: &mut Gather) {
    for (i, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let prompt = &line[list_mark(line).unwrap_or(0)..];
        let prompt = if prompt.starts_with("\\#") { &prompt[1..] } else { prompt };
        gather.card(&Raw::new(i + 1).with("text", prompt));
    }
}
