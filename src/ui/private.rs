//! Private answers: who answers, who looks away, the covers between.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::theme::Theme;
use super::{card, page};
use crate::app::App;
use crate::app::play::Play;
use crate::deck::Kind;
use crate::session::answers::{Draft, Private};
use crate::text;
use crate::words;

/// Draws the stage of answering in private.
pub fn draw(frame: &mut Frame<'_>, area: Rect, private: &Private, play: &Play, app: &App, theme: &Theme) {
    let first = play.first_in_private();
    let Some(seat) = private.at_keyboard(first) else {
        return page::calm(frame, area, words::BOTH_COVERED, &[words::OPEN_OR_NOT], theme);
    };
    let (here, away) = (app.world.name(seat), app.world.name(seat.other()));
    let Some(draft) = private.draft() else {
        let covered = words::is_covered(&away);
        return page::calm(frame, area, &words::hand_over(&here), &[&covered, &words::press_when_here(&here)], theme);
    };
    let Some((_, dealt)) = play.session.current() else { return };
    let width = usize::from(area.width).saturating_sub(6).min(60);
    let guesses = dealt.card.kind == Kind::Guess && !matches!(private, Private::First(_));
    let mut under =
        vec![Line::styled(words::answers_alone(&dealt.card.kind, guesses, &here, &away), theme.accent).centered()];
    under.push(Line::default());
    let field = field(draft, play.peeks, width);
    under.extend(field.into_iter().map(|line| Line::styled(line, theme.card).centered()));
    under.push(Line::styled(words::how_to_answer(draft), theme.muted).centered());
    card::draw_with(frame, area, play, app, &under, theme);
}

/// What is shown of an answer: nothing, a mask whose length says nothing, or the last words of it
/// to the one who peeks at the own answer.
fn field(draft: &Draft, peeks: bool, width: usize) -> Vec<String> {
    if draft.is_empty() {
        return vec![words::EMPTY_ANSWER.to_owned()];
    }
    if !peeks {
        return vec![words::MASK.to_owned()];
    }
    let shown = match draft {
        Draft::Number(digits) => digits.clone(),
        Draft::Option(Some(place), options) => format!("{} {}", place + 1, options[*place]),
        Draft::Option(None, _) => String::new(),
        Draft::Words(typed) => typed.clone(),
    };
    text::wrap(&shown, width)
}
