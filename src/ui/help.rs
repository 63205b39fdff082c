//! The help, made of the rows of the keymap.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::{Frame, page};
use crate::app::help::Help;
use crate::app::keymap::{Keymap, Scope};
use crate::text;
use crate::words;

/// Cells of the column of keys.
const KEYS: usize = 18;

/// Draws the keys of the screen it was opened on, then all others, then the longer safety note.
pub fn draw(frame: &mut Frame<'_>, area: Rect, help: &Help, keymap: &Keymap, theme: &Theme) {
    let size = (area.width.min(76), area.height);
    let inner = page::open(frame, area, size, &words::help_title(), theme);
    page::draw(
        frame,
        inner,
        &lines(help.scope, keymap, usize::from(inner.width).saturating_sub(1), theme),
        &help.scroll,
        theme,
    );
}

fn lines<'a>(here: Scope, keymap: &Keymap, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let mut told = Scope::TOLD.to_vec();
    told.sort_by_key(|scope| *scope != here);
    let mut lines = Vec::new();
    for scope in told {
        lines.push(Line::styled(words::heading(scope), theme.accent));
        for bound in keymap.rows(scope) {
            lines.extend(key_lines(&theme.signs.spell(&bound.printed()), &words::does(bound.row), width, theme));
        }
        lines.push(Line::default());
    }
    for (heading, paragraphs) in words::help() {
        lines.push(Line::styled(heading, theme.accent));
        for paragraph in &paragraphs {
            lines.extend(text::wrap(paragraph, width).into_iter().map(|line| Line::styled(line, theme.base)));
            lines.push(Line::default());
        }
    }
    lines
}

/// Keys with what they do beside them, each on as many lines as it takes.
fn key_lines<'a>(keys: &str, does: &str, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let column = KEYS.min(width / 2);
    let keys = text::wrap(keys, column.saturating_sub(1));
    let does = text::wrap(does, width.saturating_sub(column));
    let part = |parts: &[String], at: usize| parts.get(at).cloned().unwrap_or_default();
    let line = |at| {
        let keys = Span::styled(theme.signs.pad(&part(&keys, at), column), theme.title);
        Line::from(vec![keys, Span::styled(part(&does, at), theme.base)])
    };
    (0..keys.len().max(does.len())).map(line).collect()
}
