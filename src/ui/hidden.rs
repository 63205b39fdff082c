//! The dull screen.

use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Clear;

use super::Frame;
use super::theme::Theme;
use crate::words;

/// Draws next to nothing.
pub fn draw(frame: &mut Frame<'_>, area: Rect, theme: &Theme) {
    frame.render_widget(Clear, area);
    frame.buffer_mut().set_style(area, theme.base);
    let row = Rect { height: 1, ..area };
    frame.write(Line::styled(format!(" {}", words::hidden()), theme.muted), row);
}
