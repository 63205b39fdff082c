//! Text that may be longer than the screen, with signs where there is more.

use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Block, Clear, Widget};

use super::theme::Theme;
use super::{Frame, centered, inset};
use crate::app::list::Scroll;

/// The most cells of one letter with all that belongs to it.
const WIDEST: u16 = 16;

/// Draws lines from where they are scrolled to.
pub fn draw(frame: &mut Frame<'_>, area: Rect, lines: &[Line<'_>], scroll: &Scroll, theme: &Theme) {
    let rows = usize::from(area.height);
    let top = scroll.top(lines.len(), rows);
    for (row, line) in area.rows().zip(&lines[top..]) {
        frame.write(line, row);
    }
    more(frame, area, top > 0, top + rows < lines.len(), theme);
}

/// The signs that there is more above or below, at the right edge.
pub fn more(frame: &mut Frame<'_>, area: Rect, above: bool, below: bool, theme: &Theme) {
    if area.is_empty() {
        return;
    }
    let edge = Rect { x: area.right() - 1, width: 1, height: 1, ..area };
    if above {
        clear(frame.buffer_mut(), edge, theme);
        frame.write(Line::styled(theme.signs.above, theme.accent), edge);
    }
    if below {
        let edge = Rect { y: area.bottom() - 1, ..edge };
        clear(frame.buffer_mut(), edge, theme);
        frame.write(Line::styled(theme.signs.below, theme.accent), edge);
    }
}

/// Clears a box in the middle of the screen, frames it under a title and returns its inside.
pub fn open(frame: &mut Frame<'_>, area: Rect, size: (u16, u16), title: &str, theme: &Theme) -> Rect {
    let outer = centered(area, size.0, size.1);
    clear(frame.buffer_mut(), outer, theme);
    let title = Line::styled(format!(" {title} "), theme.title);
    let block = Block::bordered().border_set(theme.signs.border).border_style(theme.frame).title(title);
    frame.render_widget(&block, outer);
    inset(block.inner(outer), 1, 0)
}

/// Clears an area down to the theme's background, and what reaches into it from the left: a wide
/// letter would push the border out.
fn clear(buffer: &mut Buffer, area: Rect, theme: &Theme) {
    Clear.render(area, buffer);
    buffer.set_style(area, theme.base);
    for row in area.rows() {
        let mut left = row.x.saturating_sub(WIDEST)..row.x;
        if let Some(x) = left.find(|x| x + buffer[(*x, row.y)].cell_width() > row.x) {
            buffer[(x, row.y)].set_symbol(" ");
        }
    }
}

/// A calm page: one line that says what to do, and a few words under it, in the middle. Where the
/// window is low, what is said comes before the air between it.
pub fn calm(frame: &mut Frame<'_>, area: Rect, heading: &str, paragraphs: &[&str], theme: &Theme) {
    let width = usize::from(area.width.saturating_sub(4)).min(60);
    let wrap = |words: &str, style| {
        let lines = crate::text::wrap_balanced(words, width);
        lines.into_iter().map(move |line| Line::styled(line, style).centered()).collect::<Vec<_>>()
    };
    let mut blocks = vec![wrap(heading, theme.accent)];
    blocks.extend(paragraphs.iter().map(|paragraph| wrap(paragraph, theme.base)));
    let height = blocks.iter().map(Vec::len).sum::<usize>() + paragraphs.len();
    let gap = if height > usize::from(area.height) { vec![] } else { vec![Line::default()] };
    let lines = blocks.join(&gap[..]);
    let block = centered(area, area.width, (lines.len() as u16).min(area.height));
    for (row, line) in block.rows().zip(lines) {
        frame.write(line, row);
    }
}
