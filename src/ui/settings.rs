//! The settings.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Clicks, Frame, inset, page};
use crate::app::command::Command;
use crate::app::settings::{self, SettingsView};
use crate::app::{App, list};
use crate::settings::{ROWS, Row};
use crate::text;
use crate::words;

/// Cells of a setting's name, and of its value.
const COLUMNS: [usize; 2] = [20, 22];
/// From this width on every setting is explained beside its value.
const ALL_EXPLAINED: u16 = 120;

/// Draws the list, and what the setting under the cursor is for.
pub fn draw(frame: &mut Frame<'_>, area: Rect, view: &SettingsView, app: &App, theme: &Theme, clicks: &mut Clicks) {
    let width = usize::from(area.width);
    frame.write(
        Line::styled(theme.signs.fit(&format!(" {}", words::settings_title()), width), theme.title),
        Rect { height: 1, ..area },
    );
    let explained = explanation(view.row(), width.saturating_sub(6));
    let below = if area.width < ALL_EXPLAINED { (explained.len() as u16 + 1).min(area.height / 2) } else { 0 };
    let gap = u16::from(area.height > 10);
    let rows = Rect { y: area.y + 1 + gap, height: area.height.saturating_sub(1 + gap + below), ..area };
    let window = list::window(view.cursor.at, ROWS.len(), usize::from(rows.height));
    page::more(frame, rows, window.start > 0, window.end < ROWS.len(), theme);
    for (area, at) in rows.rows().zip(window) {
        let line = line(&ROWS[at], at == view.cursor.at, app, area.width, theme);
        frame.write(line, Rect { width: area.width - 1, ..area });
        clicks.add(area, Command::Pick(at));
    }
    let foot = inset(Rect { y: rows.bottom(), height: below, ..area }, 3, 0);
    for (row, line) in foot.rows().skip(1).zip(explained) {
        frame.write(Line::styled(line, theme.muted), row);
    }
}

fn line<'a>(row: &Row, is_here: bool, app: &App, width: u16, theme: &Theme) -> Line<'a> {
    let cursor = if is_here { theme.signs.cursor } else { " " };
    let style = if is_here { theme.selected } else { theme.base };
    let name = COLUMNS[0].min(usize::from(width) / 2);
    let value = words::setting_value(row.key, &settings::value(row, &app.world));
    let mut spans = vec![
        Span::styled(format!(" {cursor} "), theme.accent),
        Span::styled(theme.signs.pad(&words::setting_name(row.key), name), style),
        Span::styled(theme.signs.pad(&value, COLUMNS[1]), theme.accent),
    ];
    if width >= ALL_EXPLAINED {
        let room = usize::from(width).saturating_sub(name + COLUMNS[1] + 6);
        spans.push(Span::styled(theme.signs.fit(&words::setting(row.key), room), theme.muted));
    }
    Line::from(spans)
}

fn explanation(row: &Row, width: usize) -> Vec<String> {
    text::wrap(&words::setting(row.key), width)
}
