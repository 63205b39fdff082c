//! The floor: a marker that can be read from two seats, and the card above it.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{Frame, card, large, page};
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
    let is_tall = area.height > 14;
    let name = words::capital(&speaker);
    let letters =
        large::lines(&name, width, usize::from(area.height) / 3).ok().filter(|_| is_tall && theme.signs.has_blocks);
    let card = (dealt.card.text.to_string(), theme.base);
    let mut paragraphs = vec![];
    if is_tall {
        paragraphs.push(card.clone());
    }
    match letters {
        Some(letters) => paragraphs.push((letters.join("\n"), theme.accent)),
        None => paragraphs.push((name.to_uppercase(), theme.accent)),
    }
    paragraphs.push((words::has_the_floor(), theme.accent));
    if floor.says_back {
        paragraphs.push((words::says_back(&listener), theme.base));
        paragraphs.push((words::only_the_speaker(&speaker), theme.muted));
    } else {
        paragraphs.push((words::speaks(&speaker, &listener), theme.base));
    }
    if floor.both_heard && !floor.says_back {
        paragraphs.push((words::both_heard(), theme.muted));
    }
    if !is_tall {
        // Who speaks comes before what both have read.
        paragraphs.extend([(String::new(), theme.base), card]);
    }
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (words, style) in paragraphs {
        // Large letters are lines already; their spaces are part of them.
        let broken = if words.contains('\n') {
            words.lines().map(str::to_owned).collect()
        } else {
            text::wrap_balanced(&words, width.min(60))
        };
        lines.extend(broken.into_iter().map(|line| Line::styled(line, style).centered()));
        lines.extend(is_tall.then(Line::default));
    }
    let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let block = super::centered(below, area.width, (lines.len() as u16).min(below.height));
    page::draw(frame, block, &lines, &play.scroll, theme);
}
