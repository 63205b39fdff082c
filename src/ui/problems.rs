//! What is wrong in the decks.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, inset, page};
use crate::app::App;
use crate::app::list::Scroll;
use crate::words;

/// Draws the diagnostics of every deck that has some.
pub fn draw(frame: &mut Frame<'_>, area: Rect, scroll: &Scroll, app: &App, theme: &Theme) {
    frame.write(Line::styled(format!(" {}", words::problems_title()), theme.title), Rect { height: 1, ..area });
    let body = inset(Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }, 1, 1);
    let mut lines = Vec::new();
    for shelved in app.world.shelf.decks.iter().filter(|shelved| shelved.faults() > 0) {
        for line in shelved.report().human(false).lines() {
            // Pictures keep their columns: they are cut, not wrapped.
            lines.push(Line::styled(theme.signs.fit(line, usize::from(body.width)), theme.base));
        }
    }
    page::draw(frame, body, &lines, scroll, theme);
}
