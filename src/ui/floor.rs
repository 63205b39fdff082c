//! The floor: a marker that can be read from two seats, and the card above it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{card, large};
use crate::app::App;
use crate::app::play::Play;
use crate::text;
use crate::words;

/// Draws who has the floor and what comes next.
pub fn draw(frame: &mut Frame<'_>, area: Rect, play: &Play, app: &App, theme: &Theme) {
    let (Some(floor), Some((_, dealt))) = (play.session.state().floor, play.session.current()) else { return };
    card::header(frame, Rect { height: 1, ..area }, &play.session, theme);
    let (speaker, listener) = (app.world.name(floor.speaker), app.world.name(floor.speaker.other()));
    let width = usize::from(area.width).saturating_sub(4);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut add = |words: &str, style| {
        let wrapped = text::wrap_balanced(words, width.min(60));
        lines.extend(wrapped.into_iter().map(|line| Line::styled(line, style).centered()));
        lines.push(Line::default());
    };
    if area.height > 14 {
        add(&dealt.card.text, theme.base);
    }
    let rows = usize::from(area.height) / 3;
    let name = words::capital(&speaker);
    match large::lines(&name, width, rows.max(large::CELLS)).filter(|_| area.height > 14) {
        Some(letters) => letters.iter().for_each(|line| add_line(&mut lines, line, theme)),
        None => add(&name.to_uppercase(), theme.accent),
    }
    let mut add = |words: &str, style| {
        lines.push(Line::default());
        let wrapped = text::wrap_balanced(words, width.min(60));
        lines.extend(wrapped.into_iter().map(|line| Line::styled(line, style).centered()));
    };
    add(words::HAS_THE_FLOOR, theme.accent);
    if floor.says_back {
        add(&words::says_back(&listener), theme.base);
        add(&words::only_the_speaker(&speaker), theme.muted);
    } else {
        add(&words::speaks(&speaker, &listener), theme.base);
        if floor.both_heard {
            add(words::BOTH_HEARD, theme.muted);
        }
    }
    let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let block = super::centered(below, area.width, (lines.len() as u16).min(below.height));
    for (row, line) in block.rows().zip(lines) {
        frame.render_widget(line, row);
    }
}

fn add_line(lines: &mut Vec<Line<'_>>, line: &str, theme: &Theme) {
    lines.push(Line::styled(line.to_owned(), theme.accent).centered());
}
