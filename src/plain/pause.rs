//! A break.

use super::page::{Page, Said};
use crate::app::App;
use crate::app::keymap::Scope;
use crate::app::pause::{self, Pause};
use crate::app::play::Play;
use crate::words;

/// The agreement on a time, the calm screen, or the line to read aloud. When the time has come it is
/// said once; until then only who asks hears how long it is.
pub fn page(stage: &Pause, play: &Play, app: &App) -> Page {
    let now = app.world.now.wall;
    match stage {
        Pause::Choosing(cursor) => {
            let times = pause::times(now);
            let page = Page::new(Scope::BreakTime, "").say(words::break_time());
            page.say(words::plain::break_how()).list(cursor.at, times.len(), 0..times.len(), |at| {
                vec![words::plain::row(at + 1, &words::break_until(times[at], now))]
            })
        }
        Pause::Apart => {
            let (back, now) = pause::clock(&play.session, now);
            let advice = pause::advice(play, &app.world);
            let mut page = Page::new(Scope::Break, "").say(format!("{}.", words::on_a_break()));
            page.add_as(Said::Live, &format!("due-{}", back <= now), words::break_left(back, now));
            page.say(advice)
        }
        Pause::Back => {
            let page = Page::new(Scope::Back, "").say(words::read_aloud()).say(words::back_line());
            page.say(words::plain::back_how())
        }
    }
}
