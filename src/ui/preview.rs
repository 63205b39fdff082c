//! A deck beside its editor: the card in view, and what is wrong in the file.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, card, inset, page};
use crate::app::App;
use crate::app::list::Scroll;
use crate::app::preview::Preview;
use crate::words;

/// From this width on faults stand beside the card, below it otherwise.
const SIDE_BY_SIDE: u16 = 110;

/// Draws the card as it will look, and the faults of the file where there are some.
pub fn draw(frame: &mut Frame<'_>, area: Rect, preview: &Preview, app: &App, theme: &Theme) {
    let lines = faults(preview, theme);
    let (card_area, fault_area) = if lines.is_empty() { (area, Rect::default()) } else { divided(area, lines.len()) };
    match &preview.play {
        Some(play) => card::draw(frame, card_area, play, app, theme),
        None => page::calm(frame, card_area, &words::nothing_to_preview(), &[&words::preview_waits()], theme),
    }
    let cut =
        |line: &Line<'_>| Line::styled(theme.signs.fit(&line.to_string(), usize::from(fault_area.width)), line.style);
    let lines: Vec<Line<'_>> = lines.iter().map(cut).collect();
    page::draw(frame, fault_area, &lines, &Scroll::default(), theme);
}

fn divided(area: Rect, lines: usize) -> (Rect, Rect) {
    if area.width >= SIDE_BY_SIDE {
        let left = Rect { width: area.width / 2, ..area };
        return (left, inset(Rect { x: left.right(), width: area.width - left.width, ..area }, 1, 1));
    }
    let below = (lines as u16).min(area.height / 2);
    let above = Rect { height: area.height - below, ..area };
    (above, inset(Rect { y: above.bottom(), height: below, ..area }, 1, 0))
}

fn faults<'a>(preview: &Preview, theme: &Theme) -> Vec<Line<'a>> {
    match &preview.read {
        Ok(shelved) => {
            shelved.report().human(false).lines().map(|line| Line::styled(line.to_owned(), theme.base)).collect()
        }
        Err(why) => vec![Line::styled(why.clone(), theme.warning)],
    }
}
