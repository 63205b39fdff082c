//! Help texts, broken where the terminal ends.

use std::io::{self, IsTerminal};

use crate::text::{self, width};

/// The widest help, in cells.
const COLUMN: usize = 80;

/// The least room in which an explanation stands beside what it explains, in cells.
const LEAST: usize = 24;

/// How far an explanation is set in where it has no such room, in cells.
const INDENT: usize = 8;

/// How wide help is where it is printed.
pub fn cells() -> usize {
    if !io::stdout().is_terminal() {
        return COLUMN;
    }
    crossterm::terminal::size().map_or(COLUMN, |(cells, _)| usize::from(cells).clamp(2 * INDENT, COLUMN))
}

/// The same help in lines of at most `cells` cells. What explains an option or a command goes on
/// under its own beginning.
pub fn fitted(help: &str, cells: usize) -> String {
    let mut fitted = String::new();
    for line in help.lines() {
        if width(line) <= cells {
            fitted.push_str(line.trim_end());
            fitted.push('\n');
        } else {
            fitted.push_str(&broken(line, cells));
        }
    }
    fitted
}

fn broken(line: &str, cells: usize) -> String {
    let (name, words) = line.split_at(explanation(line));
    let begin = width(name);
    let (head, indent) = if name.trim().is_empty() || cells.saturating_sub(begin) >= LEAST {
        (name.to_owned(), begin)
    } else {
        (format!("{}\n{}", name.trim_end(), " ".repeat(INDENT)), INDENT)
    };
    let lines = text::wrap(words, cells.saturating_sub(indent).max(1));
    format!("{head}{}\n", lines.join(&format!("\n{}", " ".repeat(indent))))
}

/// Where the explanation of a line begins, in bytes: behind two spaces, or where the line does.
fn explanation(line: &str) -> usize {
    let start = line.len() - line.trim_start().len();
    match line[start..].find("  ") {
        Some(gap) => start + gap + line[start + gap..].len() - line[start + gap..].trim_start().len(),
        None => start,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_goes_on_under_its_beginning() {
        let help = "Deal an evening and start\n\n      --order <ORDER>  In what order: arc, shuffle or file\n";
        assert_eq!(fitted(help, 80), help);
        let narrow = fitted(help, 50);
        assert_eq!(
            narrow,
            "Deal an evening and start\n\n      --order <ORDER>  In what order: arc, shuffle\n                       or file\n"
        );
        let tiny = fitted(help, 30);
        assert!(
            tiny.contains("      --order <ORDER>\n        In what order: arc,\n        shuffle or file\n"),
            "{tiny}"
        );
        assert_eq!(fitted("  a b c", 4), "  a\n  b\n  c\n");
    }
}
