//! What is wrong in a file, told in a column: with its line and a caret where there is room for that.

use ratatui::text::Line;

use super::theme::Theme;
use crate::report::Report;
use crate::text;

/// From this width on a line of the file says more than it takes.
pub const PICTURES_FROM: usize = 60;

/// Each fault with the line it is in. What is said about it is wrapped; lines of the file are cut, so
/// that the carets stay under their words.
pub fn pictures<'a>(report: &Report<'_>, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let told = report.human(false);
    let lines = told.lines().flat_map(|line| match line.trim_start() {
        said if said.starts_with(['|', '-']) || said.contains(" | ") => vec![theme.signs.fit(line, width)],
        said => hanging(said, line.len() - said.len(), width),
    });
    lines.map(|line| Line::styled(line, theme.base)).collect()
}

/// Each fault in words, with its place.
pub fn words<'a>(report: &Report<'_>, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let lines = report.brief().into_iter().flat_map(|line| hanging(&line, 0, width));
    lines.map(|line| Line::styled(line, theme.base)).collect()
}

/// Words behind an indent, and further in where they go on.
fn hanging(said: &str, indent: usize, width: usize) -> Vec<String> {
    let parts = text::wrap(said, width.saturating_sub(indent + 2).max(1)).into_iter().enumerate();
    parts.map(|(i, part)| " ".repeat(indent + if i == 0 { 0 } else { 2 }) + &part).collect()
}
