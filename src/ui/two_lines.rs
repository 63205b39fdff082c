//! Two lines, one for each: the names, or what each leaves for next time.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Clicks, Frame, page};
use crate::app::App;
use crate::app::command::Command;
use crate::app::two_lines::{Purpose, TwoLines};
use crate::session::Seat;
use crate::text;
use crate::words;

/// Draws two fields and says that they may stay empty.
pub fn draw(frame: &mut Frame<'_>, area: Rect, lines: &TwoLines, app: &App, theme: &Theme, clicks: &mut Clicks) {
    let (title, says) = match lines.purpose {
        Purpose::Names => (words::names_title(), words::names()),
        Purpose::Agreements => (words::agreements_title(), words::agreements()),
    };
    let inner = page::open(frame, area, (area.width.min(72), area.height.min(11)), &title, theme);
    let mut rows = inner.rows();
    for line in text::wrap(&says, usize::from(inner.width)) {
        if let Some(row) = rows.next() {
            frame.write(Line::styled(line, theme.muted), row);
        }
    }
    if inner.height > 6 {
        rows.next();
    }
    for seat in [Seat::One, Seat::Two] {
        let Some(row) = rows.next() else { return };
        clicks.add(row, Command::Pick(seat as usize));
        let is_here = lines.seat == seat;
        let label = format!("{} {} ", if is_here { theme.signs.cursor } else { " " }, label(lines.purpose, seat, app));
        let label_width = (text::width(&label) as u16).min(row.width);
        frame.write(Line::styled(label, theme.accent), row);
        let field = Rect { x: row.x + label_width, width: row.width - label_width, ..row };
        let editor = &lines.fields[seat as usize];
        if is_here {
            frame.render_widget(editor.area(), field);
        } else {
            frame.write(Line::styled(editor.text().to_string(), theme.base), field);
        }
    }
}

/// What stands before a field: the name, where the field is not for the name itself.
fn label(purpose: Purpose, seat: Seat, app: &App) -> String {
    match purpose {
        Purpose::Names => {
            let labels = words::name_labels();
            let widest = labels.iter().map(|label| text::width(label)).max().unwrap_or(0);
            text::pad(&labels[seat as usize], widest)
        }
        Purpose::Agreements => words::who_said(&app.world.name(seat)),
    }
}
