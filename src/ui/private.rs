//! Private answers: who answers, who looks away, the covers between.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::card::Under;
use super::theme::Theme;
use super::{Clicks, Frame, card, page};
use crate::app::App;
use crate::app::command::Command;
use crate::app::play::Play;
use crate::deck::{Card, Kind};
use crate::session::answers::{Draft, Private};
use crate::text;
use crate::words;

/// Draws the stage of answering in private.
pub fn draw(
    frame: &mut Frame<'_>,
    area: Rect,
    private: &Private,
    play: &Play,
    app: &App,
    theme: &Theme,
    clicks: &mut Clicks,
) {
    let first = play.first_in_private();
    let Some(seat) = private.at_keyboard(first) else {
        return page::calm(frame, area, &words::both_covered(), &[&words::open_or_not()], theme);
    };
    let (here, away) = (app.world.name(seat), app.world.name(seat.other()));
    let Some(draft) = private.draft() else {
        let says = [words::is_covered(&away), words::press_when_here(&here)];
        let heading = words::hand_over(&app.world.couple, seat);
        return page::calm(frame, area, &heading, &says.each_ref().map(String::as_str), theme);
    };
    let Some((_, dealt)) = play.session.current() else { return };
    let width = usize::from(area.width).saturating_sub(6).min(60);
    let guesses = dealt.card.kind == Kind::Guess && !matches!(private, Private::First(_));
    let who = centered(&words::answers_alone(&dealt.card.kind, guesses, &here, &away), width, theme.accent);
    let field = field(draft, play.peeks, width, theme).into_iter();
    let mut field: Vec<Line<'_>> = field.map(|line| Line::styled(line, theme.card).centered()).collect();
    field.extend(centered(&words::how_to_answer(draft), width, theme.muted));
    if area.height < card::HINTS_FROM {
        let rows = draw_small(frame, area, &dealt.card, play, [who, field], theme);
        return picks(rows, draft, clicks);
    }
    let standing = [who, vec![Line::default()], field].concat();
    let rows = card::draw_with(frame, area, play, app, Under { standing, others: Vec::new() }, theme);
    picks(rows, draft, clicks);
}

/// Draws who answers, the card without its frame, and the field. Where the card takes more rows than
/// are left between the two it is scrolled. Gives the rows of its parts that are in sight.
fn draw_small<'p>(
    frame: &mut Frame<'_>,
    area: Rect,
    card: &'p Card,
    play: &Play,
    [who, mut field]: [Vec<Line<'p>>; 2],
    theme: &Theme,
) -> Vec<(Rect, Line<'p>)> {
    let width = usize::from(area.width).saturating_sub(6).min(60);
    let mut asked = centered(&card.text, width, theme.base);
    let parts = asked.len();
    asked.extend(card::parts(card, width, theme));
    let room = |field: &[Line<'_>]| usize::from(area.height).saturating_sub(who.len() + field.len());
    if asked.len() > room(&field) {
        let is_at_end = play.scroll.top(asked.len(), room(&field).saturating_sub(1)) > 0;
        let more = if is_at_end { words::card_from_its_beginning() } else { words::rest_of_card() };
        field.extend(centered(&theme.signs.spell(&more), width, theme.muted));
    }
    let rows = room(&field).min(asked.len());
    let top = play.scroll.top(asked.len(), rows);
    let block = super::centered(area, area.width, (who.len() + rows + field.len()) as u16);
    let in_sight = asked.iter().skip(top).take(rows);
    for (row, line) in block.rows().zip(who.iter().chain(in_sight).chain(&field)) {
        frame.write(line, row);
    }
    let middle = Rect { y: block.y + who.len() as u16, height: rows as u16, ..block }.intersection(block);
    page::more(frame, middle, top > 0, top + rows < asked.len(), theme);
    let drawn = middle.rows().zip(asked.into_iter().enumerate().skip(top));
    drawn.filter(|(_, (at, _))| *at >= parts).map(|(row, (_, line))| (row, line)).collect()
}

fn centered<'a>(words: &str, width: usize, style: Style) -> Vec<Line<'a>> {
    text::wrap_balanced(words, width).into_iter().map(|line| Line::styled(line, style).centered()).collect()
}

/// Where a click picks an option, or a number of a scale.
fn picks(rows: Vec<(Rect, Line<'_>)>, draft: &Draft, clicks: &mut Clicks) {
    let mut option = None;
    for (row, line) in rows {
        match draft {
            Draft::Number(_) => {
                numbers(row, &line).into_iter().for_each(|(area, number)| clicks.add(area, Command::Pick(number)));
                // Under the numbers stands what the ends mean.
                return;
            }
            Draft::Option(..) => {
                let number = line.spans.first().and_then(|span| span.content.trim().parse::<usize>().ok());
                option = number.and_then(|number| number.checked_sub(1)).or(option);
                option.into_iter().for_each(|option| clicks.add(row, Command::Pick(option)));
            }
            Draft::Words(_) => return,
        }
    }
}

/// The numbers of a centered line, each with its cells.
fn numbers(row: Rect, line: &Line<'_>) -> Vec<(Rect, usize)> {
    let text = line.to_string();
    let start = row.x + row.width.saturating_sub(line.width() as u16) / 2;
    let mut at = 0;
    let parts = text.split(' ').map(|part| {
        let x = start + at;
        at += part.len() as u16 + 1;
        (Rect { x, width: part.len() as u16, ..row }.intersection(row), part.parse().ok())
    });
    parts.filter_map(|(area, number)| number.map(|number| (area, number))).collect()
}

/// What is shown of an answer: nothing, a mask whose length says nothing, or the last words of it
/// to the one who peeks at the own answer.
fn field(draft: &Draft, peeks: bool, width: usize, theme: &Theme) -> Vec<String> {
    if draft.is_empty() {
        return vec![words::EMPTY_ANSWER.to_owned()];
    }
    if !peeks {
        return vec![theme.signs.mask.to_owned()];
    }
    let shown = match draft {
        Draft::Number(digits) => digits.clone(),
        Draft::Option(Some(place), options) => format!("{} {}", place + 1, options[*place]),
        Draft::Option(None, _) => String::new(),
        Draft::Words(typed) => typed.clone(),
    };
    text::wrap(&shown, width)
}
