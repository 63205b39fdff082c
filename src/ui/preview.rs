//! A deck beside its editor: the card in view, and what is wrong in the file.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, card, faults, inset, page};
use crate::app::App;
use crate::app::preview::Preview;
use crate::{text, words};

/// From this width on faults stand beside the card, below it otherwise.
const SIDE_BY_SIDE: u16 = 110;
/// Rows that a card of some length takes with what stands around it.
const CARD_ROWS: u16 = 14;

/// Draws the card as it will look, and the faults of the file where there are some.
pub fn draw(frame: &mut Frame<'_>, area: Rect, preview: &Preview, app: &App, theme: &Theme) {
    let is_beside = area.width >= SIDE_BY_SIDE;
    let column =
        if is_beside { Rect { x: area.x + area.width / 2, width: area.width.div_ceil(2), ..area } } else { area };
    let lines = faults(preview, is_beside, usize::from(column.width).saturating_sub(3), theme);
    let (card_area, fault_area) = match lines.len() {
        0 => (area, Rect::default()),
        _ if is_beside => (Rect { width: area.width / 2, ..area }, inset(column, 1, 1)),
        // In a low window half of the room for the faults, in others what they need beside the card.
        rows => {
            let below = (rows as u16).min((area.height / 2).max(area.height.saturating_sub(CARD_ROWS)));
            let above = Rect { height: area.height - below, ..area };
            (above, inset(Rect { y: above.bottom(), height: below, ..area }, 1, 0))
        }
    };
    match &preview.play {
        Some(play) => card::draw(frame, card_area, play, app, theme),
        None => page::calm(frame, card_area, &words::nothing_to_preview(), &[&words::preview_waits()], theme),
    }
    page::draw(frame, fault_area, &lines, &preview.faults, theme);
}

fn faults<'a>(preview: &Preview, is_beside: bool, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    match &preview.read {
        Ok(shelved) if is_beside => faults::pictures(&shelved.report(), width, theme),
        Ok(shelved) => faults::words(&shelved.report(), width, theme),
        Err(why) => text::wrap(why, width).into_iter().map(|line| Line::styled(line, theme.warning)).collect(),
    }
}
