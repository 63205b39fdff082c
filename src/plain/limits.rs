//! Limits being marked in private, one topic after the other. What was marked is never said.

use super::Page;
use super::page::Said;
use super::rows::word_for;
use crate::app::App;
use crate::app::command::Command;
use crate::app::keymap::Scope;
use crate::app::limits::Limits;
use crate::couple::{Allowed, Topic};
use crate::deck::slug;
use crate::words;

/// The topic at hand, or the cover between the two.
pub fn page(limits: &Limits, app: &App) -> Page {
    let seat = limits.at_keyboard();
    let Some(marks) = limits.marks() else { return super::cover(app, seat, "limits") };
    let page = Page::new(Scope::Limits, format!("{seat:?}")).say(words::plain::marks_alone(&app.world.name(seat)));
    let word = |command| word_for(Scope::Limits, &command);
    let [yes, not_now, no] = [Allowed::Yes, Allowed::NotNow, Allowed::No].map(|allowed| word(Command::Allow(allowed)));
    let how = words::plain::limits_how(&yes, &not_now, &no, &word(Command::Down));
    let mut page = page.say(how).say(words::plain::limits_kept_how());
    let at = limits.cursor.at;
    let is_done = at + 1 == limits.topics.len() && marks[at].is_some();
    if is_done {
        page.add(Said::Changing, words::plain::limits_last(&word(Command::Accept)));
    }
    page.list(at, limits.topics.len(), at..at + 1, |at| {
        vec![words::plain::topic(at + 1, limits.topics.len(), &topic(&limits.topics[at]))]
    })
}

fn topic(topic: &Topic) -> String {
    match topic {
        Topic::Depth(depth) => words::all_of_depth(*depth),
        Topic::Theme(theme) => slug::spoken(theme).into_owned(),
    }
}
