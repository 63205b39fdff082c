//! Private answers: who answers, who looks away, the covers between. What is typed is never said.

use super::Page;
use super::rows::word_for;
use crate::app::App;
use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::play::Play;
use crate::deck::Kind;
use crate::session::answers::Private;
use crate::words;

/// The stage of answering in private.
pub fn page(private: &Private, play: &Play, app: &App) -> Page {
    let first = play.first_in_private();
    let Some(seat) = private.at_keyboard(first) else {
        return both_covered();
    };
    let Some(draft) = private.draft() else { return super::cover(app, seat, "answers") };
    let kind = play.session.current().map_or(&Kind::Question, |(_, dealt)| &dealt.card.kind);
    let guesses = *kind == Kind::Guess && !matches!(private, Private::First(_));
    let page = Page::new(Scope::Answer, format!("{seat:?}"));
    let page = page.say(words::plain::answers_alone(kind, guesses, &app.world.name(seat)));
    let not_shown = words::plain::answer_not_shown(&word_for(Scope::Answer, &Command::Cancel));
    page.say(format!("{} {not_shown}", words::plain::how_to_answer(draft)))
}

fn both_covered() -> Page {
    let word = |command| word_for(Scope::Covered, &command);
    let (open, leave) = (word(Command::OpenBoth), word(Command::Cancel));
    Page::new(Scope::Covered, "").say(words::both_covered()).say(words::plain::open_or_not(&open, &leave))
}
