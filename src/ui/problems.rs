//! What is wrong in the decks.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, faults, inset, page};
use crate::app::App;
use crate::app::list::Scroll;
use crate::words;

/// Draws the diagnostics of every deck that has some.
pub fn draw(frame: &mut Frame<'_>, area: Rect, scroll: &Scroll, app: &App, theme: &Theme) {
    frame.write(Line::styled(format!(" {}", words::problems_title()), theme.title), Rect { height: 1, ..area });
    let body = inset(Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }, 1, 1);
    let mut lines = Vec::new();
    for shelved in app.world.shelf.decks.iter().filter(|shelved| shelved.faults() > 0) {
        let (report, width) = (shelved.report(), usize::from(body.width).saturating_sub(1));
        if width >= faults::PICTURES_FROM {
            lines.extend(faults::pictures(&report, width, theme));
        } else {
            lines.push(Line::styled(theme.signs.fit(&report.name, width), theme.accent));
            lines.extend(faults::words(&report, width, theme));
            lines.push(Line::default());
        }
    }
    page::draw(frame, body, &lines, scroll, theme);
}
