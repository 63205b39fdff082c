//! A look at an evening that another okdeck has open.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Frame, card, centered, inset, page};
use crate::app::App;
use crate::app::look::Look;
use crate::session::Mark;
use crate::text;
use crate::words;

/// Draws where the evening stands, that it is only looked at, and its cards so far.
pub fn draw(frame: &mut Frame<'_>, area: Rect, look: &Look, app: &App, theme: &Theme) {
    card::header(frame, Rect { height: 1, ..area }, &look.session, theme);
    let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let width = usize::from(area.width.saturating_sub(4)).min(72);
    let says = text::wrap(&words::only_a_look(look.is_open_elsewhere), width);
    let said = says.len() as u16;
    for (row, line) in below.rows().zip(says) {
        frame.write(Line::styled(line, theme.warning).centered(), row);
    }
    let body = Rect { y: below.y + said.min(below.height), height: below.height.saturating_sub(said), ..below };
    let column = centered(inset(body, 0, 1), width as u16, body.height);
    page::draw(frame, column, &lines(look, app, width, theme), &look.scroll, theme);
}

fn lines<'a>(look: &Look, app: &App, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let session = &look.session;
    let mut lines: Vec<Line<'_>> =
        look.so_far().flat_map(|number| card_lines(number, look, app, width, theme)).collect();
    let to_come = session.state().order.len().saturating_sub(look.so_far().count());
    if to_come > 0 {
        lines.push(Line::default());
        lines.push(Line::styled(words::to_come(to_come), theme.muted));
    }
    if session.is_over() {
        lines.push(Line::default());
        lines.push(Line::styled(words::look_is_over(), theme.muted));
    }
    lines
}

/// A card with what became of it.
fn card_lines<'a>(number: usize, look: &Look, app: &App, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let session = &look.session;
    let dealt = &session.cards[number];
    let is_here = session.current().is_some_and(|(here, _)| here == number);
    let mark = match session.mark(number) {
        _ if is_here => theme.signs.here,
        Mark::Done => theme.signs.done,
        Mark::Skipped | Mark::SetAside => theme.signs.left_out,
        Mark::Open | Mark::Later => theme.signs.open,
    };
    let star = if app.world.couple.is_starred(&dealt.key()) { theme.signs.star } else { " " };
    let style = if is_here { theme.selected } else { theme.base };
    let parts = text::wrap(&dealt.card.text, width.saturating_sub(4));
    let line = |(i, part): (usize, String)| {
        let signs = if i == 0 { format!("{mark}{star}  ") } else { " ".repeat(4) };
        Line::from(vec![Span::styled(signs, theme.accent), Span::styled(part, style)])
    };
    parts.into_iter().enumerate().map(line).collect()
}
