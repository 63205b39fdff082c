//! A card on the table: the one thing that must be beautiful.

use std::ops::Range;

use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::large::{self, Unfit};
use super::theme::Theme;
use super::{Frame, centered, inset, page};
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::play::{Play, is_break_card};
use crate::deck::{Card, Kind, Place, slug};
use crate::session::{Mark, Seat, Session};
use crate::text;
use crate::words;

/// The least width of a column of answers, so that short ones stand under each other.
const SHORTEST_COLUMN: usize = 14;
/// Below this height hints at keys give way to what was said.
pub const HINTS_FROM: u16 = 14;
/// Rows that a card in large type leaves for its frame, its theme and the words under it.
const AROUND_LARGE: usize = 8;
/// Rows that a card keeps of a low window, with its frame.
const LEAST_CARD: u16 = 5;
/// Cells of the numbers from 0 to 10.
const SCALE_DIGITS: usize = 12;
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
    draw_with(frame, area, play, app, under, theme);
}

/// Draws an evening's header, the card on the table, and other words under it. Gives the rows of the
/// card's [`parts`] that are in sight.
pub fn draw_with<'p>(
    frame: &mut Frame<'_>,
    area: Rect,
    play: &'p Play,
    app: &App,
    mut under: Under<'_>,
    theme: &Theme,
) -> Vec<(Rect, Line<'p>)> {
    let Some((_, dealt)) = play.session.current() else { return Vec::new() };
    header(frame, Rect { height: 1, ..area }, &play.session, theme);
    let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let body = Body::of(&dealt.card, below, app.world.settings.large_type, theme);
    if let Some(unfit) = body.unfit.filter(|_| app.asks_large_type) {
        let width = usize::from(area.width).saturating_sub(4);
        under.standing.extend(centered_lines(&why_not_large(unfit), width, theme.status));
    }
    if play.opened.is_some() && under.standing.len() > below.height.saturating_sub(LEAST_CARD).into() {
        page_of(frame, below, body, under, play, theme);
        return Vec::new();
    }
    place(frame, below, &body, &under, play, app.motion.offset(app.world.now.steady), theme)
}

fn why_not_large(unfit: Unfit) -> String {
    match unfit {
        Unfit::Signs => words::large_type_without_signs(),
        Unfit::Letters => words::large_type_without_letters(),
        Unfit::Room => words::large_type_too_long(),
    }
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
    let title = theme.signs.fit(&format!(" {title}"), room);
    frame.write(Line::from(Span::styled(title, theme.title)), row);
    frame.write(Line::from(Span::styled(right, theme.muted)).right_aligned(), row);
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

/// How cards are cut for a window. All cards of an evening have one size, as those of a deck of
/// paper have; only one that holds more is taller.
#[derive(Clone, Copy)]
struct Cut {
    /// The widest column of text that the eye follows with ease, in cells.
    text: u16,
    /// Cells between text and frame.
    side: u16,
    /// Rows between text and frame.
    air: u16,
    /// The least rows inside the frame, without the air.
    rows: u16,
    /// Rows between the card and what stands under it.
    gap: u16,
}

/// From the smallest window up: width and height from which a cut suits, and the cut.
const CUTS: [(u16, u16, Cut); 4] = [
    (0, 0, Cut { text: 50, side: 3, air: 0, rows: 0, gap: 0 }),
    (0, 14, Cut { text: 50, side: 3, air: 1, rows: 0, gap: 1 }),
    (66, 18, Cut { text: 50, side: 5, air: 1, rows: 7, gap: 1 }),
    (110, 34, Cut { text: 60, side: 11, air: 2, rows: 11, gap: 2 }),
];

impl Cut {
    fn of(area: Rect) -> Self {
        let suits = |(width, height, _): &&(u16, u16, Self)| area.width >= *width && area.height >= *height;
        CUTS.iter().rev().find(suits).map(|(.., cut)| *cut).expect("the first suits every window")
    }
}

/// What stands inside the card's frame.
struct Body<'a> {
    lines: Vec<Line<'a>>,
    /// Which of the lines are the card's parts.
    parts: Range<usize>,
    /// What the card is about, for its lower right corner.
    theme: Option<Line<'a>>,
    width: u16,
    cut: Cut,
    /// Why the text is not in large type, where it should be.
    unfit: Option<Unfit>,
}

impl<'a> Body<'a> {
    fn of(card: &'a Card, area: Rect, is_large: bool, theme: &Theme) -> Self {
        let mut cut = Cut::of(area);
        let room = area.width.saturating_sub(2 * cut.side + 2).max(20);
        let column = cut.text.min(room);
        let mut parts = parts(card, usize::from(column), theme);
        if !parts.is_empty() {
            parts.insert(0, Line::default());
        }
        let taken = AROUND_LARGE + usize::from(2 * cut.air.saturating_sub(1)) + parts.len();
        let large = is_large.then(|| Self::large(card, area, taken, theme));
        let unfit = large.as_ref().and_then(|large| large.as_ref().err().copied());
        let large = large.and_then(Result::ok);
        if large.is_some() {
            cut.rows = 0;
        }
        let width = large.as_ref().map_or(column, |letters| widest(letters).max(column));
        let words = large.unwrap_or_else(|| text::wrap_balanced(&card.text, usize::from(width)));
        let mut lines: Vec<Line<'_>> =
            words.into_iter().map(|line| Line::styled(line, theme.card).centered()).collect();
        let first_part = lines.len() + 1;
        // What stands under each other stays so in a card that is wider than its parts.
        let indent = " ".repeat(usize::from(width - column) / 2);
        lines.extend(parts.into_iter().map(|mut part| {
            if part.alignment.is_none() && part.width() > 0 {
                part.spans[0].content = format!("{indent}{}", part.spans[0].content).into();
            }
            part
        }));
        let parts = first_part..lines.len().max(first_part);
        let about = card.theme.as_ref().filter(|_| card.place == Place::Middle);
        let about =
            about.map(|about| Line::styled(theme.signs.fit(&slug::spoken(about), usize::from(width)), theme.muted));
        Self { lines, parts, theme: about.map(Line::right_aligned), width, cut, unfit }
    }

    /// The card's text in large type, where it fits with all that stands around it.
    fn large(card: &Card, area: Rect, taken: usize, theme: &Theme) -> Result<Vec<String>, Unfit> {
        if !theme.signs.has_blocks {
            return Err(Unfit::Signs);
        }
        let rows = usize::from(area.height).saturating_sub(taken);
        large::lines(&card.text, usize::from(area.width.saturating_sub(8)), rows)
    }

    /// Rows of text and theme.
    fn rows(&self) -> u16 {
        self.lines.len() as u16 + if self.theme.is_some() { 2 } else { 0 }
    }

    /// Rows inside the frame where `room` rows are free: first the card's usual height goes, then
    /// the air, then the theme; at last the text is scrolled.
    fn height(&self, room: u16) -> u16 {
        let air = 2 * self.cut.air;
        let wishes = [self.rows().max(self.cut.rows) + air, self.rows() + air, self.rows(), self.lines.len() as u16];
        wishes.into_iter().find(|rows| *rows <= room).unwrap_or(room).max(1)
    }
}

fn widest(lines: &[String]) -> u16 {
    lines.iter().map(|line| text::width(line) as u16).max().unwrap_or_default()
}

/// What a card has besides its text: the row of a scale, the options of a choice.
pub fn parts<'a>(card: &Card, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    match &card.kind {
        Kind::Scale { low, high } => scale(low.as_deref(), high.as_deref(), width, theme),
        Kind::Choice { options } => choice(options.iter().map(|option| option.as_str()), width, theme),
        _ => Vec::new(),
    }
}

/// The row from 0 to 10, and what its ends mean under them.
fn scale<'a>(low: Option<&str>, high: Option<&str>, width: usize, theme: &Theme) -> Vec<Line<'a>> {
    let gap = " ".repeat((width.saturating_sub(SCALE_DIGITS) / 10).clamp(1, 4));
    let numbers = (0..=10).map(|n| n.to_string()).collect::<Vec<_>>().join(&gap);
    let (left, right) = (low.unwrap_or_default(), high.unwrap_or_default());
    let room = text::width(&numbers).checked_sub(text::width(left) + text::width(right));
    let mut lines = vec![Line::styled(numbers, theme.base).centered()];
    match room {
        _ if left.is_empty() && right.is_empty() => {}
        Some(room) if room > 1 => {
            let ends = format!("{left}{}{right}", " ".repeat(room));
            lines.push(Line::styled(ends, theme.muted).centered());
        }
        _ => {
            let named = [("0", low), ("10", high)].into_iter().filter_map(|(n, end)| Some(format!("{n} {}", end?)));
            let wrapped = named.flat_map(|end| text::wrap(&end, width));
            lines.extend(wrapped.map(|line| Line::styled(line, theme.muted).centered()));
        }
    }
    lines
}

/// The options, numbered, under each other and together in the middle.
fn choice<'a>(options: impl Iterator<Item = &'a str>, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let mut rows = Vec::new();
    for (i, option) in options.enumerate() {
        let number = format!("{}  ", i + 1);
        for (row, part) in text::wrap(option, width.saturating_sub(number.len())).into_iter().enumerate() {
            rows.push((if row == 0 { number.clone() } else { " ".repeat(number.len()) }, part));
        }
    }
    let widest = rows.iter().map(|(number, part)| number.len() + text::width(part)).max().unwrap_or_default();
    let indent = " ".repeat(width.saturating_sub(widest) / 2);
    let line = |(number, part)| {
        let number = Span::styled(format!("{indent}{number}"), theme.accent);
        Line::from(vec![number, Span::styled(part, theme.base)])
    };
    rows.into_iter().map(line).collect()
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
    let Some((_, dealt)) = play.session.current() else { return Vec::new() };
    let card = &dealt.card;
    let hints: [(bool, fn() -> String); 4] = [
        (play.asks_private(&app.world), words::enter_is_private),
        (play.can_keep(&app.world) && !play.keep_asked, words::keep_is_offered),
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

/// Draws what stands under a card, and the card below it, as one page: where it is more than there is
/// room for beside the card, such as two long answers in a small window.
fn page_of(frame: &mut Frame<'_>, area: Rect, body: Body<'_>, under: Under<'_>, play: &Play, theme: &Theme) {
    let area = inset(area, 1, 0);
    let words = under.standing.into_iter().chain(under.others).map(|line| line.alignment(Alignment::Center));
    // Options stay under each other.
    let indent = " ".repeat(usize::from(area.width.saturating_sub(body.width) / 2));
    let card = body.lines.into_iter().map(|mut line| {
        if line.alignment.is_none() {
            line.spans.insert(0, Span::raw(indent.clone()));
        }
        line
    });
    let lines: Vec<Line<'_>> = words.chain(std::iter::once(Line::default())).chain(card).collect();
    page::draw(frame, area, &lines, &play.scroll, theme);
}

/// Puts card and words into the area. The card lies a little above the middle, where the eye rests,
/// and stays there whatever comes under it, as long as there is room.
fn place<'p>(
    frame: &mut Frame<'_>,
    area: Rect,
    body: &Body<'p>,
    under: &Under<'_>,
    play: &Play,
    offset: i16,
    theme: &Theme,
) -> Vec<(Rect, Line<'p>)> {
    let words = under.lines(usize::from(area.height.saturating_sub(LEAST_CARD)));
    let taken = words.len() as u16;
    let gap = body.cut.gap.min((area.height - taken).saturating_sub(body.lines.len() as u16 + 2));
    let height = body.height((area.height - taken - gap).saturating_sub(2)) + 2;
    let top = ((area.height - height) * 2 / 5).min(area.height - height - gap - taken);
    let width = (body.width + 2 * body.cut.side + 2).min(area.width);
    let card = centered(Rect { y: area.y + top, height, ..area }, width, height);
    // On its way to its place, and never out of the window.
    let x = card.x.saturating_add_signed(offset).clamp(area.x, area.right() - card.width);
    let parts = draw_card(frame, Rect { x, ..card }, body, play, theme);
    let below = Rect { y: card.bottom() + gap, height: taken, ..area }.intersection(area);
    for (row, line) in below.rows().zip(words) {
        frame.write(line.alignment(Alignment::Center), row);
    }
    parts
}

impl<'a> Under<'a> {
    /// The lines for so many rows: what must stand there, and of the others the newest. Empty ones go
    /// first where there is little room.
    fn lines(&self, rows: usize) -> Vec<Line<'a>> {
        let room = rows.saturating_sub(self.standing.len());
        let is_tight = self.others.len() > room;
        let others: Vec<&Line<'a>> = self.others.iter().filter(|line| !is_tight || line.width() > 0).collect();
        let newest = &others[others.len().saturating_sub(room)..];
        self.standing.iter().chain(newest.iter().copied()).take(rows).cloned().collect()
    }
}

fn draw_card<'p>(
    frame: &mut Frame<'_>,
    area: Rect,
    body: &Body<'p>,
    play: &Play,
    theme: &Theme,
) -> Vec<(Rect, Line<'p>)> {
    frame.outline(area, theme.signs.border, theme.frame);
    let inner = inset(area, 1, 1);
    let air = body.cut.air.min(inner.height.saturating_sub(body.rows()) / 2);
    let about = body.theme.as_ref().filter(|_| inner.height >= body.rows());
    if let Some(about) = about {
        let corner = inset(inner, 2, 0);
        frame.write(about, Rect { y: inner.bottom() - 1 - air, height: 1, ..corner });
    }
    // In the middle of the card, unless the theme stands there.
    let lines = body.lines.len() as u16;
    let rows = inner.height - if about.is_some() { 2 + air } else { 0 };
    let top = (inner.height.saturating_sub(lines) / 2).min(rows.saturating_sub(lines));
    let column = inset(inner, inner.width.saturating_sub(body.width) / 2, 0);
    let shown = Rect { y: inner.y + top, height: lines.min(inner.height), ..column };
    let first = play.scroll.top(body.lines.len(), usize::from(shown.height));
    for (row, line) in shown.rows().zip(&body.lines[first..]) {
        frame.write(line, row);
    }
    let edge = Rect { width: area.width.saturating_sub(1), ..area };
    page::more(frame, inset(edge, 0, 1), first > 0, first + usize::from(shown.height) < body.lines.len(), theme);
    let drawn = shown.rows().zip(body.lines.iter().enumerate().skip(first));
    drawn.filter(|(_, (at, _))| body.parts.contains(at)).map(|(row, (_, line))| (row, line.clone())).collect()
}
