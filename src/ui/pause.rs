//! A break.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Clicks, Frame, centered, page};
use crate::app::App;
use crate::app::command::Command;
use crate::app::pause::{self, Pause};
use crate::app::play::Play;
use crate::text;
use crate::words;

/// Draws the agreement on a time, the calm screen, or the line to read aloud.
pub fn draw(
    frame: &mut Frame<'_>,
    area: Rect,
    stage: &Pause,
    play: &Play,
    app: &App,
    theme: &Theme,
    clicks: &mut Clicks,
) {
    let now = app.world.now.wall;
    match stage {
        Pause::Choosing(cursor) => {
            let times: Vec<String> = pause::times(now).into_iter().map(|back| words::break_until(back, now)).collect();
            let heading = text::wrap_balanced(&words::break_time(), usize::from(area.width).saturating_sub(4));
            let mut lines: Vec<Line<'_>> =
                heading.into_iter().map(|line| Line::styled(line, theme.accent).centered()).collect();
            lines.push(Line::default());
            for (at, time) in times.iter().enumerate() {
                let is_here = at == cursor.at;
                let sign = if is_here { theme.signs.cursor } else { " " };
                let style = if is_here { theme.selected } else { theme.base };
                lines.push(Line::styled(format!("{sign} {}", theme.signs.pad(time, 28)), style).centered());
            }
            let block = centered(area, area.width, (lines.len() as u16).min(area.height));
            let before_times = lines.len() - times.len();
            for (at, (row, line)) in block.rows().zip(lines).enumerate() {
                frame.write(line, row);
                at.checked_sub(before_times).into_iter().for_each(|at| clicks.add(row, Command::Pick(at)));
            }
        }
        Pause::Apart => {
            let (back, now) = pause::clock(&play.session, now);
            let advice = pause::advice(play, &app.world);
            page::calm(frame, area, &words::on_a_break(), &[&words::break_left(back, now), &advice], theme);
        }
        Pause::Back => page::calm(frame, area, &words::read_aloud(), &[&words::back_line()], theme),
    }
}
