//! The floor.

use super::Page;
use super::page::Said;
use super::rows::word_for;
use crate::app::App;
use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::play::Play;
use crate::words;

/// Who has the floor and what comes next; none if nobody has it.
pub fn page(play: &Play, app: &App) -> Option<Page> {
    let floor = play.session.state().floor?;
    let (speaker, listener) = (app.world.name(floor.speaker), app.world.name(floor.speaker.other()));
    let mut page = Page::new(Scope::Floor, "");
    page.add(Said::Live, format!("{} {}.", words::capital(&speaker), words::has_the_floor()));
    if floor.says_back {
        page.add(Said::Live, words::says_back(&listener));
        page.add(
            Said::Live,
            words::plain::floor_decides(
                &word_for(Scope::Floor, &Command::ThatIsIt),
                &word_for(Scope::Floor, &Command::NotQuite),
            ),
        );
    } else {
        page.add(Said::Live, words::plain::speaks(&speaker, &listener));
        page.add(Said::Live, words::plain::floor_how());
    }
    if floor.both_heard && !floor.says_back {
        page.add(Said::Live, words::both_heard());
    }
    Some(page)
}
