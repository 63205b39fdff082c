//! A card on the table: the one thing that must be beautiful.

use std::ops::Range;

use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Block;

use super::theme::Theme;
use super::{centered, inset, large, page};
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::play::{Play, is_break_card};
use crate::deck::{Card, Kind, Place};
use crate::session::{Mark, Seat, Session};
use crate::text;
use crate::words;

/// The widest column of text that the eye follows with ease.
const TEXT_WIDTH: u16 = 60;
/// The least width of a column of answers, so that short ones stand under each other.
const SHORTEST_COLUMN: usize = 14;
/// Below this height hints at keys give way to what was said.
pub const HINTS_FROM: u16 = 14;
/// The most marks in the header's row of marks.
const MARKS: usize = 20;

/// What stands under a card.
pub struct Under<'a> {
    /// Always: whose turn it is, what both opened.
    pub standing: Vec<Line<'a>>,
    /// Where there is room; the last lines first, because they are the newest.
    pub others: Vec<Line<'a>>,
}

/// Draws an evening with a card on the table.
pub fn draw(frame: &mut Frame<'_>, area: Rect, play: &Play, app: &App, theme: &Theme) {
    let Some((number, _)) = play.session.current() else { return };
    let width = usize::from(area.width).saturating_sub(4).min(72);
    let has_hints = area.height >= HINTS_FROM && app.scope() == Scope::Card;
    let under = under(play, number, app, width, has_hints, theme);
    draw_with(frame, area, play, app, &under, theme);
}

/// Draws an evening's header, the card on the table, and other words under it. Gives the rows of the
/// card's [`parts`] that are in sight.
pub fn draw_with<'p>(
    frame: &mut Frame<'_>,
    area: Rect,
    play: &'p Play,
    app: &App,
    under: &Under<'_>,
    theme: &Theme,
) -> Vec<(Rect, Line<'p>)> {
    let Some((_, dealt)) = play.session.current() else { return Vec::new() };
    header(frame, Rect { height: 1, ..area }, &play.session, theme);
    let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let body = Body::of(&dealt.card, below, app.world.settings.large_type, theme);
    place(frame, below, &body, under, play, theme)
}

/// The title of the evening, where it stands, and how deep the card goes.
pub fn header(frame: &mut Frame<'_>, row: Rect, session: &Session, theme: &Theme) {
    let Some((_, dealt)) = session.current_or_last() else { return };
    let state = session.state();
    let place = words::place(state.at + 1, state.order.len());
    let depth = words::depth(dealt.card.depth);
    let marks = marks(session, usize::from(row.width) / 4, theme);
    let right = format!("{place}  {marks}    {depth} ");
    let room = usize::from(row.width).saturating_sub(text::width(&right) + 2);
    let deck = session.head.decks.iter().position(|id| *id == dealt.deck);
    let title = deck.and_then(|at| session.head.titles.get(at)).map(|title| title.as_str()).unwrap_or_default();
    let title = theme.signs.pad(&format!(" {title}"), room) + " ";
    let line = Line::from(vec![Span::styled(title, theme.title), Span::styled(format!(" {right}"), theme.muted)]);
    frame.render_widget(line, row);
}

/// One sign a card, or as many signs as there is room for.
fn marks(session: &Session, room: usize, theme: &Theme) -> String {
    let state = session.state();
    let size = state.order.len();
    let signs = size.min(MARKS).min(room.max(4));
    let sign = |i: usize| {
        let at = if signs == size { i } else { i * size / signs };
        let next = if signs == size { i + 1 } else { (i + 1) * size / signs };
        if (at..next).contains(&state.at) {
            return theme.signs.here;
        }
        match session.mark(state.order[at]) {
            Mark::Done => theme.signs.done,
            Mark::Skipped | Mark::SetAside => theme.signs.left_out,
            Mark::Open | Mark::Later => theme.signs.open,
        }
    };
    (0..signs).map(sign).collect()
}

/// What stands inside the card's frame.
struct Body<'a> {
    lines: Vec<Line<'a>>,
    /// Which of the lines are the card's parts.
    parts: Range<usize>,
    width: u16,
}

impl<'a> Body<'a> {
    fn of(card: &'a Card, area: Rect, is_large: bool, theme: &Theme) -> Self {
        let width = area.width.saturating_sub(8).clamp(20, TEXT_WIDTH - 10);
        let rows = usize::from(area.height).saturating_sub(8);
        let wide = area.width.saturating_sub(6);
        let large =
            (is_large && theme.signs.has_blocks).then(|| large::lines(&card.text, usize::from(wide), rows)).flatten();
        let width = if large.is_some() { wide } else { width };
        let words = large.unwrap_or_else(|| text::wrap_balanced(&card.text, usize::from(width)));
        let mut lines: Vec<Line<'_>> =
            words.into_iter().map(|line| Line::styled(line, theme.card).centered()).collect();
        let parts = parts(card, usize::from(width), theme);
        let count = parts.len();
        if count > 0 {
            lines.push(Line::default());
            lines.extend(parts);
        }
        let parts = lines.len() - count..lines.len();
        if let Some(theme_name) = card.theme.as_ref().filter(|_| card.place == Place::Middle) {
            lines.push(Line::default());
            lines.push(Line::styled(theme.signs.fit(theme_name, usize::from(width)), theme.muted).right_aligned());
        }
        Self { lines, parts, width }
    }
}

/// What a card has besides its text: the row of a scale, the options of a choice.
pub fn parts<'a>(card: &Card, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    match &card.kind {
        Kind::Scale { low, high } => scale(low.as_deref(), high.as_deref(), width, theme),
        Kind::Choice { options } => choice(options.iter().map(|option| option.as_str()), width, theme),
        _ => Vec::new(),
    }
}

/// The row from 0 to 10 with the meaning of its ends.
fn scale<'a>(low: Option<&str>, high: Option<&str>, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let numbers = (0..=10).map(|n| n.to_string()).collect::<Vec<_>>().join(if width >= 34 { "  " } else { " " });
    let mut lines = vec![Line::styled(numbers, theme.base).centered()];
    let ends = [("0", low), ("10", high)];
    let named: Vec<String> = ends.iter().filter_map(|(number, end)| end.map(|end| format!("{number} {end}"))).collect();
    let one_line = named.join("      ");
    if text::width(&one_line) <= width {
        lines.extend((!one_line.is_empty()).then(|| Line::styled(one_line, theme.muted).centered()));
        return lines;
    }
    let wrapped = named.iter().flat_map(|end| text::wrap(end, width));
    lines.extend(wrapped.map(|line| Line::styled(line, theme.muted).centered()));
    lines
}

/// The options, numbered.
fn choice<'a>(options: impl Iterator<Item = &'a str>, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for (i, option) in options.enumerate() {
        let number = format!("{} ", i + 1);
        let indent = " ".repeat(number.len());
        for (row, part) in text::wrap(option, width.saturating_sub(number.len() + 2)).into_iter().enumerate() {
            let start = if row == 0 { number.clone() } else { indent.clone() };
            lines.push(Line::from(vec![
                Span::styled(format!("  {start}"), theme.accent),
                Span::styled(part, theme.base),
            ]));
        }
    }
    lines
}

/// What stands under the card: whose turn it is, open answers, hints, another way, clock, signs, and
/// the follow-ups last.
fn under<'a>(play: &Play, number: usize, app: &App, width: usize, has_hints: bool, theme: &Theme) -> Under<'a> {
    let (session, world) = (&play.session, &app.world);
    let card = &session.cards[number].card;
    let seat = session.state().turn;
    let turn = words::turn(card, &world.name(seat), &world.name(seat.other()));
    let mut standing = centered_lines(&turn, width, theme.accent);
    standing.extend(opened(play, app, width, theme));
    let mut others = Vec::new();
    if has_hints {
        others.extend(hints(play, app, width, theme));
    }
    if let Some(alt) = &card.alt {
        others.push(Line::default());
        others.extend(centered_lines(&words::alt(alt), width, theme.muted));
    }
    others.extend(clock(play, card, app, theme));
    others.extend(signs(play, number, app, theme));
    for follow_up in card.follow_ups.iter().take(session.state().follow_ups[number]) {
        others.push(Line::default());
        others.extend(noted(theme.signs.follow_up, follow_up, width, theme));
    }
    Under { standing, others }
}

/// Hints at keys that fit this card.
fn hints<'a>(play: &Play, app: &App, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let Some((number, dealt)) = play.session.current() else { return Vec::new() };
    let card = &dealt.card;
    let is_kept = play.session.state().kept.iter().any(|(kept, _)| *kept == number);
    let hints: [(bool, fn() -> String); 4] = [
        (play.asks_private(&app.world), words::enter_is_private),
        (play.opened.is_some() && !is_kept && app.world.keeps_answers(), words::keep_is_offered),
        (card.floor, words::floor_is_offered),
        (is_break_card(&card.kind, card.timer), words::break_is_offered),
    ];
    let offered = hints.iter().filter(|(is_offered, _)| *is_offered);
    offered.flat_map(|(_, words)| centered_lines(&theme.signs.spell(&words()), width, theme.muted)).collect()
}

/// The card's clock, unless the card leads into a break.
fn clock<'a>(play: &Play, card: &Card, app: &App, theme: &Theme) -> Vec<Line<'a>> {
    let is_offered = app.world.settings.timers && !is_break_card(&card.kind, card.timer);
    let Some(total) = card.timer.filter(|_| is_offered) else { return Vec::new() };
    let now = app.world.now.steady;
    let left = play.timer.map(|timer| (timer.left(now), timer.is_running(now)));
    vec![Line::default(), Line::styled(words::clock(total, left), theme.muted).centered()]
}

/// Star, note, and what became of the card before.
fn signs<'a>(play: &Play, number: usize, app: &App, theme: &Theme) -> Vec<Line<'a>> {
    let dealt = &play.session.cards[number];
    let is_starred = app.world.couple.is_starred(&dealt.key());
    let has_note = play.session.note(number).is_some();
    let star: fn() -> String = words::a_star;
    let signs = [(is_starred, theme.signs.star, star), (has_note, theme.signs.note, words::a_note)];
    let signs = signs.iter().filter(|(on, ..)| *on).map(|(_, sign, word)| format!("{sign} {}", word()));
    let said: Vec<String> = signs.chain(words::mark(play.session.mark(number))).collect();
    if said.is_empty() {
        return Vec::new();
    }
    vec![Line::default(), Line::styled(said.join("   "), theme.muted).centered()]
}

fn centered_lines<'a>(words: &str, width: usize, style: Style) -> Vec<Line<'a>> {
    text::wrap_balanced(words, width).into_iter().map(|line| Line::styled(line, style).centered()).collect()
}

/// The answers that both opened, side by side, and those of three months ago under them.
fn opened<'a>(play: &Play, app: &App, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let Some(opened) = &play.opened else { return Vec::new() };
    let world = &app.world;
    let names = [Seat::One, Seat::Two].map(|seat| words::capital(&world.name(seat)));
    let answers = [Seat::One, Seat::Two].map(|seat| opened.of(seat).words().to_string());
    let mut lines = vec![Line::default()];
    lines.extend(side_by_side(&names, width, theme.accent));
    lines.extend(side_by_side(&answers, width, theme.card));
    if let Some((at, before)) = play.kept_before(world) {
        lines.push(Line::default());
        lines.push(Line::styled(words::kept_on(at.date()), theme.muted).centered());
        lines.extend(side_by_side(&before.each_ref().map(ToString::to_string), width, theme.muted));
    }
    lines
}

/// Two texts in two columns.
fn side_by_side<'a>(texts: &[String; 2], width: usize, style: Style) -> Vec<Line<'a>> {
    let widest = (width.saturating_sub(4) / 2).clamp(4, 30);
    let [left, right] = texts.each_ref().map(|words| text::wrap(words, widest));
    let column =
        left.iter().chain(&right).map(|line| text::width(line)).max().unwrap_or(0).max(SHORTEST_COLUMN.min(widest));
    let row = |lines: &[String], at: usize| text::pad(lines.get(at).map(String::as_str).unwrap_or_default(), column);
    (0..left.len().max(right.len()))
        .map(|at| Line::styled(format!("{}    {}", row(&left, at), row(&right, at)), style).centered())
        .collect()
}

fn noted<'a>(sign: &str, words: &str, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let parts = text::wrap_balanced(words, width.saturating_sub(2));
    let signed = parts
        .into_iter()
        .enumerate()
        .map(|(i, part)| if i == 0 { format!("{sign} {part}") } else { format!("  {part}") });
    signed.map(|line| Line::styled(line, theme.base).centered()).collect()
}

/// Puts card and words into the area: with air where there is some, the card scrolled where not.
fn place<'p>(
    frame: &mut Frame<'_>,
    area: Rect,
    body: &Body<'p>,
    under: &Under<'_>,
    play: &Play,
    theme: &Theme,
) -> Vec<(Rect, Line<'p>)> {
    let height = usize::from(area.height);
    let words = (under.standing.len() + under.others.len()).min(height.saturating_sub(5));
    let room = height - words;
    let (padding, gap) = match room.saturating_sub(body.lines.len() + 2) {
        0 => (0, 0),
        1 | 2 => (0, 1),
        _ => (1, 1),
    };
    let card_rows = body.lines.len().min(room.saturating_sub(2 + 2 * padding + gap)).max(1);
    let card_height = (card_rows + 2 + 2 * padding) as u16;
    let total = card_height + gap as u16 + words as u16;
    let block_area = centered(area, area.width, total);
    // A little above the middle, where the eye rests.
    let top = block_area.y - (area.height.saturating_sub(total)) / 6;
    let card_area =
        centered(Rect { y: top, height: card_height, ..area }, body.width + 10, card_height).intersection(area);
    let parts = draw_card(frame, card_area, body, padding as u16, play, theme);
    let below = Rect { y: card_area.bottom() + gap as u16, height: words as u16, ..area }.intersection(area);
    let newest = (under.standing.len() + under.others.len()).saturating_sub(words).min(under.others.len());
    for (row, line) in below.rows().zip(under.standing.iter().chain(&under.others[newest..])) {
        frame.render_widget(line.clone().alignment(Alignment::Center), row);
    }
    parts
}

fn draw_card<'p>(
    frame: &mut Frame<'_>,
    area: Rect,
    body: &Body<'p>,
    padding: u16,
    play: &Play,
    theme: &Theme,
) -> Vec<(Rect, Line<'p>)> {
    let block = Block::bordered().border_set(theme.signs.border).border_style(theme.frame);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let margin = (inner.width.saturating_sub(body.width)) / 2;
    let inner = inset(inner, margin, padding.min(inner.height / 2));
    let rows = usize::from(inner.height);
    let top = play.scroll.top(body.lines.len(), rows);
    for (row, line) in inner.rows().zip(&body.lines[top..]) {
        frame.render_widget(line, row);
    }
    let edge = Rect { width: area.width.saturating_sub(1), ..area };
    page::more(frame, inset(edge, 0, 1), top > 0, top + rows < body.lines.len(), theme);
    let drawn = inner.rows().zip(body.lines.iter().enumerate().skip(top));
    drawn.filter(|(_, (at, _))| body.parts.contains(at)).map(|(row, (_, line))| (row, line.clone())).collect()
}
