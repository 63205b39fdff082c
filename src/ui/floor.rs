//! The floor: a marker that can be read from two seats, and the card above it.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, card, large, page};
use crate::app::App;
use crate::app::play::Play;
use crate::text;
use crate::words;

/// Above this height there is air between what is said.
const TALL: u16 = 14;

/// Draws who has the floor and what comes next.
pub fn draw(frame: &mut Frame<'_>, area: Rect, play: &Play, app: &App, theme: &Theme) {
    let Some(floor) = play.session.state().floor else { return };
    card::header(frame, Rect { height: 1, ..area }, &play.session, theme);
    let (speaker, listener) = (app.world.name(floor.speaker), app.world.name(floor.speaker.other()));
    let is_tall = area.height > TALL;
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (paragraph, style) in said(play, (speaker, listener), area, theme) {
        lines.extend(paragraph.into_iter().map(|line| Line::styled(line, style).centered()));
        lines.extend(is_tall.then(Line::default));
    }
    let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let block = super::centered(below, area.width, (lines.len() as u16).min(below.height));
    page::draw(frame, block, &lines, &play.scroll, theme);
}

/// What is said, paragraph by paragraph, in lines: in a low window who speaks comes before what both
/// have read.
fn said(play: &Play, (speaker, listener): (String, String), area: Rect, theme: &Theme) -> Vec<(Vec<String>, Style)> {
    let (Some(floor), Some((_, dealt))) = (play.session.state().floor, play.session.current()) else {
        return Vec::new();
    };
    let is_tall = area.height > TALL;
    let width = usize::from(area.width).saturating_sub(4).min(60);
    let broken = |words: &str, style| (text::wrap_balanced(words, width), style);
    let card = broken(&dealt.card.text, theme.base);
    let mut said = if is_tall { vec![card.clone()] } else { Vec::new() };
    said.push((marker(&words::capital(&speaker), area, theme), theme.accent));
    said.push(broken(&words::has_the_floor(), theme.accent));
    if floor.says_back {
        said.push(broken(&words::says_back(&listener), theme.base));
        said.push(broken(&words::only_the_speaker(&speaker), theme.muted));
    } else {
        said.push(broken(&words::speaks(&speaker, &listener), theme.base));
    }
    if floor.both_heard && !floor.says_back {
        said.push(broken(&words::both_heard(), theme.muted));
    }
    if !is_tall {
        said.extend([(vec![String::new()], theme.base), card]);
    }
    said
}

/// The name of who has the floor, in large letters where they fit.
fn marker(name: &str, area: Rect, theme: &Theme) -> Vec<String> {
    let width = usize::from(area.width).saturating_sub(4);
    let may_be_large = area.height > TALL && theme.signs.has_blocks;
    let letters = may_be_large.then(|| large::lines(name, width, usize::from(area.height) / 3).ok()).flatten();
    letters.unwrap_or_else(|| text::wrap_balanced(&name.to_uppercase(), width.min(60)))
}
