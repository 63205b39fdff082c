//! Private answers: who answers, who looks away, the covers between.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::card::Under;
use super::theme::Theme;
use super::{Clicks, Frame, card, page};
use crate::app::App;
use crate::app::command::Command;
use crate::app::play::Play;
use crate::deck::Kind;
use crate::session::answers::{Draft, Private};
use crate::text;
use crate::words;

/// How many rows of the question stand over the field in a small window.
const QUESTION_ROWS: usize = 4;

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
    let who = words::answers_alone(&dealt.card.kind, guesses, &here, &away);
    let centered = |words: String, style| Line::styled(words, style).centered();
    let mut standing: Vec<Line<'_>> =
        text::wrap_balanced(&who, width).into_iter().map(|line| centered(line, theme.accent)).collect();
    let is_small = area.height < card::HINTS_FROM;
    let parts = card::parts(&dealt.card, width, theme);
    let field = field(draft, play.peeks, width, theme);
    if is_small {
        // Options matter more than the card, which both have read; the question stands where there is room.
        let taken = standing.len() + parts.len() + field.len() + 1;
        let rows = usize::from(area.height).saturating_sub(taken).clamp(usize::from(parts.is_empty()), QUESTION_ROWS);
        let question = text::wrap(&dealt.card.text, width).into_iter().take(rows);
        standing.extend(question.map(|line| centered(line, theme.base)));
    }
    let (before_parts, count) = (standing.len(), parts.len());
    if is_small {
        standing.extend(parts);
    } else {
        standing.push(Line::default());
    }
    standing.extend(field.into_iter().map(|line| centered(line, theme.card)));
    standing.push(centered(words::how_to_answer(draft), theme.muted));
    if is_small {
        let block = super::centered(area, area.width, (standing.len() as u16).min(area.height));
        for (row, line) in block.rows().zip(&standing) {
            frame.write(line, row);
        }
        let rows = block.rows().zip(standing).skip(before_parts).take(count);
        picks(rows.collect(), draft, clicks);
    } else {
        let rows = card::draw_with(frame, area, play, app, &Under { standing, others: Vec::new() }, theme);
        picks(rows, draft, clicks);
    }
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
