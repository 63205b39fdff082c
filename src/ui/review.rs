//! A line from last time.

use ratatui::layout::Rect;

use super::theme::Theme;
use super::{Frame, page};
use crate::app::App;
use crate::words;

/// Draws the line that was left, and that all three answers are fine.
pub fn draw(frame: &mut Frame<'_>, area: Rect, at: usize, app: &App, theme: &Theme) {
    let Some(line) = app.world.couple.agreements.get(at) else { return };
    let left = words::left_last_time(&app.world.name(line.seat));
    let quoted = words::quoted(&line.words);
    page::calm(frame, area, &left, &[&quoted, &words::review()], theme);
}
