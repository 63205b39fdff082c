//! The look back on an evening.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, centered, inset, page};
use crate::app::App;
use crate::app::play::Play;
use crate::app::summary::Summary;
use crate::session::{Seat, Session};
use crate::text;
use crate::words;

/// Draws the cards that were talked about, the starred ones and the notes.
pub fn draw(frame: &mut Frame<'_>, area: Rect, play: &Play, app: &App, theme: &Theme) {
    let width = usize::from(area.width.saturating_sub(6)).min(72);
    let column = centered(inset(area, 0, 1), width as u16, area.height);
    page::draw(frame, column, &lines(play, app, width, theme), &play.scroll, theme);
}

fn lines<'a>(play: &Play, app: &App, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let session = &play.session;
    let mut lines = vec![Line::styled(words::summary_title(), theme.title), Line::default()];
    let summary = Summary::of(session, &app.world.couple);
    let says = if summary.has_more { words::summary_with_more() } else { words::summary() };
    let wrapped = text::wrap(&says, width);
    lines.extend(wrapped.into_iter().map(|line| Line::styled(line, theme.base)));
    for (heading, numbers) in [(words::talked_about(), summary.done), (words::also_marked(), summary.marked)] {
        if !numbers.is_empty() {
            lines.extend([Line::default(), Line::styled(heading, theme.accent)]);
        }
        lines.extend(numbers.into_iter().flat_map(|number| card_lines(number, play, app, width, theme)));
    }
    lines.extend(for_next_time(session, app, width, theme));
    lines
}

/// A card with its star and its note.
fn card_lines<'a>(number: usize, play: &Play, app: &App, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let session = &play.session;
    let mut lines = Vec::new();
    let dealt = &session.cards[number];
    let is_starred = app.world.couple.is_starred(&dealt.key());
    let sign = if is_starred { theme.signs.star } else { " " };
    for (row, part) in text::wrap(&dealt.card.text, width.saturating_sub(2)).into_iter().enumerate() {
        let start = if row == 0 { format!("{sign} ") } else { "  ".to_owned() };
        lines.push(Line::styled(start + &part, theme.base));
    }
    if let Some(note) = session.note(number) {
        let start = format!("  {} ", theme.signs.note);
        let parts = text::wrap(note, width.saturating_sub(4));
        let marked = parts
            .into_iter()
            .enumerate()
            .map(|(i, part)| if i == 0 { start.clone() + &part } else { format!("    {part}") });
        lines.extend(marked.map(|line| Line::styled(line, theme.muted)));
    }
    lines
}

/// The lines that the two left for next time.
fn for_next_time<'a>(session: &Session, app: &App, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let left = [Seat::One, Seat::Two].into_iter().zip(&session.state().agreements);
    let left = left.filter_map(|(seat, line)| {
        line.as_ref().map(|line| format!("{} {line}", words::who_said(&app.world.name(seat))))
    });
    let mut lines: Vec<Line<'_>> = left
        .flat_map(|line| text::wrap(&line, width.saturating_sub(2)))
        .map(|line| Line::styled(format!("  {line}"), theme.base))
        .collect();
    if !lines.is_empty() {
        lines.splice(0..0, [Line::default(), Line::styled(words::for_next_time(), theme.accent)]);
    }
    lines
}
