//! What a typed line asks for.
//!
//! Where words are typed, a command begins with a slash, so that a private answer may be "stop". An
//! empty line says everything here again, for those who press enter to hear more: it does what the
//! enter key does only where somebody is asked to press it and nothing can be lost by it.

use super::rows;
use super::{help, home};
use crate::app::command::Command;
use crate::app::editor::Editor;
use crate::app::home::{Home, Row as HomeRow};
use crate::app::key::Key;
use crate::app::keymap::{Row, Scope};
use crate::app::play::{Play, Stage};
use crate::app::{App, Overlay, Screen, pause};
use crate::session::answers::{ANSWER_CHARACTERS, Draft, SCALE_TOP};
use crate::settings;
use crate::text::Clean;
use crate::words;

/// Where an empty line is the enter key.
const ENTER: [Scope; 3] = [Scope::Cover, Scope::Floor, Scope::Back];

/// The most characters of a command; what is longer is none.
const LONGEST: usize = 200;

/// The most characters of an unknown word that are repeated.
const REPEATED: usize = 40;

/// What a line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// These commands, one after the other.
    Do(Vec<Command>),
    /// The same, and this is said as well.
    DoSaying(Vec<Command>, String),
    /// To be told this; nothing changes.
    Say(Vec<String>),
    /// To hear again what is here.
    Again,
    /// Nothing, and nothing is answered.
    Nothing,
}

/// What `line` asks for at the moment.
pub fn asked(app: &App, line: &str) -> Asked {
    let line = Clean::lossy(line).one_line();
    let scope = app.scope();
    if scope == Scope::Hidden {
        return rows::find(&app.keymap, scope, line.trim())
            .map_or(Asked::Nothing, |row| Asked::Do(vec![row.command.clone()]));
    }
    if takes_words(app) {
        return match line.strip_prefix('/') {
            Some(rest) if rest.starts_with('/') => typed(app, rest),
            Some(command) => asked_for(app, command.trim()),
            None => typed(app, &line),
        };
    }
    match line.trim() {
        "" => enter(scope),
        words => number_answered(app, words).unwrap_or_else(|| asked_for(app, without_slash(words))),
    }
}

/// A command may begin with a slash everywhere; the slash alone may be a key.
fn without_slash(words: &str) -> &str {
    words.strip_prefix('/').filter(|rest| !rest.is_empty()).unwrap_or(words)
}

/// Whether a line is taken as words at the moment, and not as a command.
pub fn takes_words(app: &App) -> bool {
    app.takes_text() && !matches!(draft(app), Some(Draft::Number(_) | Draft::Option(..)))
}

fn enter(scope: Scope) -> Asked {
    if ENTER.contains(&scope) { Asked::Do(vec![Command::Accept]) } else { Asked::Again }
}

// Commands

fn asked_for(app: &App, words: &str) -> Asked {
    if words.chars().count() > LONGEST {
        return unknown(app, words);
    }
    let own = || own_word(app, &rows::plain(words));
    let row = || number(words).filter(|_| list(app).is_some()).map(|number| go_to(app, number));
    let found = || rows::find(&app.keymap, app.scope(), words).map(|row| asked_by(app, row));
    let found = row().or_else(own).or_else(found).or_else(|| with_rest(app, words)).or_else(|| named(app, words));
    found.unwrap_or_else(|| unknown(app, words))
}

/// The words that are no rows of the keymap.
fn own_word(app: &App, typed: &str) -> Option<Asked> {
    use words::plain::{about, again, clear, go, go_on, help, questions};
    let (first, rest) = typed.split_once(' ').unwrap_or((typed, ""));
    let is = |own: fn() -> String| rows::plain(&own()) == first;
    match rest {
        "" if is(again) => Some(Asked::Again),
        "" if is(help) || first == "?" => Some(Asked::Say(help::lines(app))),
        "" if is(go) && rows::find(&app.keymap, app.scope(), first).is_none() => {
            rows::with_key(&app.keymap, app.scope(), Key::Enter).map(|row| asked_by(app, row))
        }
        "" if is(clear) => emptied(app),
        "" if is(go_on) => first_evening(app),
        rest if is(help) && rest == rows::plain(&questions()) => Some(Asked::Say(help::questions())),
        rest if is(about) => about_row(app, rest),
        _ => None,
    }
}

/// What a row of the home screen is, without opening it.
fn about_row(app: &App, words: &str) -> Option<Asked> {
    let home = home_of(app)?;
    let row = number(words).and_then(|number| home.rows.get(number - 1));
    Some(row.map_or_else(|| ask_which(&words::plain::about()), |row| Asked::Say(home::about(row, home, app))))
}

/// What a row of the keymap asks for when nothing stands behind it.
fn asked_by(app: &App, row: &Row) -> Asked {
    let needs_number = match row.command {
        Command::ViewDeck | Command::Limits | Command::Choose => home_of(app).is_some(),
        Command::Delete => matches!(&app.screen, Screen::History(past) if !past.delete_asked && past.length() > 0),
        _ => false,
    };
    match row.command {
        _ if needs_number => ask_which(&words::word(row)),
        // What can be done here is what the help tells.
        Command::Help | Command::Actions => Asked::Say(help::lines(app)),
        // Scales are a table here already.
        Command::NextView if is_before_scales(app) => Asked::Do(vec![Command::NextView, Command::NextView]),
        _ => Asked::Do(vec![row.command.clone()]),
    }
}

fn is_before_scales(app: &App) -> bool {
    use crate::app::history::View;
    matches!(&app.screen, Screen::History(past) if past.view == View::Words)
}

fn ask_which(word: &str) -> Asked {
    Asked::Say(vec![words::plain::which(word)])
}

/// A command with something behind it: numbers of rows, or words to find.
fn with_rest(app: &App, words: &str) -> Option<Asked> {
    words.rmatch_indices(' ').find_map(|(at, _)| {
        let row = rows::find(&app.keymap, app.scope(), &words[..at])?;
        asked_with(app, row, words[at..].trim())
    })
}

fn asked_with(app: &App, row: &Row, rest: &str) -> Option<Asked> {
    if row.command == Command::Find {
        let close = (row.scope == Scope::History).then_some(Command::Accept);
        let find = [Command::Find, Command::Paste(rest.to_owned())];
        return Some(Asked::Do(find.into_iter().chain(close).collect()));
    }
    let (mut at, length) = list(app)?;
    let numbers: Option<Vec<usize>> =
        rest.split([' ', ',']).filter(|word| !word.is_empty() && *word != words::plain::and()).map(number).collect();
    let mut commands = Vec::new();
    for number in numbers? {
        if number > length {
            return Some(Asked::Say(vec![words::plain::no_row(number, length)]));
        }
        // A row that has the cursor would be opened by picking it.
        commands.extend((at != number - 1).then_some(Command::Pick(number - 1)));
        commands.push(row.command.clone());
        at = number - 1;
    }
    (!commands.is_empty()).then_some(Asked::Do(commands))
}

/// A deck by its title or id, on the home screen.
fn named(app: &App, words: &str) -> Option<Asked> {
    let home = home_of(app)?;
    let deck = app.world.shelf.named(words).or_else(|| app.world.shelf.named(&words.to_lowercase()))?;
    let row = home.rows.iter().position(|row| *row == HomeRow::Deck(deck.id.clone()))?;
    Some(go_to(app, row + 1))
}

fn unknown(app: &App, words: &str) -> Asked {
    if super::is_private(app) {
        return unknown_in_private(app);
    }
    let shown: String = words.chars().take(REPEATED).collect();
    let near = rows::near(app.scope(), words);
    let near = near.or_else(|| home_of(app).and_then(|_| app.world.shelf.nearest(words).map(str::to_owned)));
    let hint = help::hint(app).filter(|_| near.is_none());
    let unknown = match &near {
        Some(near) => words::plain::did_you_mean(&shown, near),
        None => words::plain::unknown(&shown),
    };
    Asked::Say(std::iter::once(unknown).chain(hint).collect())
}

/// What was typed may be an answer, so it is not said again.
fn unknown_in_private(app: &App) -> Asked {
    match draft(app).and_then(number_wanted) {
        Some(wanted) => Asked::Say(vec![wanted]),
        None => Asked::Say(std::iter::once(words::plain::unknown_in_private()).chain(help::hint(app)).collect()),
    }
}

// Lists

fn home_of(app: &App) -> Option<&Home> {
    match (&app.screen, &app.overlay) {
        (Screen::Home(home), None) => Some(home),
        _ => None,
    }
}

/// The list at hand: its cursor and its length.
fn list(app: &App) -> Option<(usize, usize)> {
    match (&app.overlay, &app.screen) {
        (Some(Overlay::Index(index)), _) => Some((index.cursor.at, index.found().len())),
        (Some(_), _) => None,
        (None, Screen::Home(home)) => Some((home.cursor.at, home.rows.len())),
        (None, Screen::Deck(view)) => Some((view.cursor.at, app.world.shelf.deck(&view.deck)?.cards.len())),
        (None, Screen::History(past)) => Some((past.cursor.at, past.length())),
        (None, Screen::Limits(limits)) => limits.marks().map(|_| (limits.cursor.at, limits.topics.len())),
        (None, Screen::Settings(view)) => Some((view.cursor.at, settings::ROWS.len())),
        (None, Screen::Play(play)) => break_times(play, app),
        _ => None,
    }
}

fn break_times(play: &Play, app: &App) -> Option<(usize, usize)> {
    match &play.stage {
        Stage::Break(pause::Pause::Choosing(cursor), _) => Some((cursor.at, pause::times(app.world.now.wall).len())),
        _ => None,
    }
}

/// Goes to a row of the list at hand, and opens it where rows can be opened.
fn go_to(app: &App, number: usize) -> Asked {
    let Some((at, length)) = list(app) else { return Asked::Again };
    let place = match &app.overlay {
        // Tonight's cards keep their numbers, whatever is looked for.
        Some(Overlay::Index(index)) => index.found().position(|entry| entry.place == number),
        _ => number.checked_sub(1).filter(|place| *place < length),
    };
    let Some(place) = place else { return Asked::Say(vec![words::plain::no_row(number, length)]) };
    let step = (place != at).then_some(Command::Pick(place));
    let then = match app.scope() {
        Scope::Home if home_of(app).is_some_and(|home| !home.chosen.is_empty()) => Some(Command::Choose),
        Scope::Home | Scope::Line | Scope::Index | Scope::BreakTime => Some(Command::Accept),
        // Nothing is opened here: the row is said.
        _ => None,
    };
    Asked::Do(step.into_iter().chain(then).collect())
}

/// The evening that was touched last.
fn first_evening(app: &App) -> Option<Asked> {
    let row = home_of(app)?.rows.iter().position(|row| matches!(row, HomeRow::Continue(_)));
    Some(row.map_or_else(|| Asked::Say(vec![words::plain::nothing_to_continue()]), |row| go_to(app, row + 1)))
}

/// A number from 1.
fn number(words: &str) -> Option<usize> {
    words.trim().trim_end_matches('.').parse().ok().filter(|number| *number > 0)
}

// Words

/// A line of words for the field at hand.
fn typed(app: &App, line: &str) -> Asked {
    let trimmed = line.trim();
    match (&app.overlay, &app.screen) {
        (Some(Overlay::Note(note)), _) if note.editor.is_line() => replaced(&note.editor, trimmed),
        (Some(Overlay::Note(note)), _) => written(&note.editor, line.trim_end()),
        (Some(Overlay::TwoLines(lines)), _) => replaced(&lines.fields[lines.seat as usize], trimmed),
        (Some(Overlay::Index(index)), _) => looked_for(app, &index.find, trimmed),
        (None, Screen::Home(home)) => home.find.as_ref().map_or(Asked::Again, |find| looked_for(app, find, trimmed)),
        (None, Screen::History(past)) => match past.find.as_ref().map(|find| looked_for(app, find, trimmed)) {
            Some(Asked::Do(commands)) => Asked::Do(commands.into_iter().chain([Command::Accept]).collect()),
            other => other.unwrap_or(Asked::Again),
        },
        _ if trimmed.is_empty() => {
            Asked::Say(vec![words::plain::nothing_typed(&rows::word_for(Scope::Answer, &Command::Cancel))])
        }
        _ => answered(app, line),
    }
}

/// One more line of a note; a single dot ends it.
fn written(editor: &Editor, line: &str) -> Asked {
    if line == "." {
        return Asked::Do(vec![Command::Accept]);
    }
    let break_before = (!editor.text().is_empty()).then_some(Command::Type(Key::Enter));
    let commands = break_before.into_iter().chain([Command::Paste(line.to_owned())]).collect();
    cut_at(editor.room().saturating_sub(1), line, commands)
}

/// A line in place of what is in the field: nothing leaves it, a single dot empties it.
fn replaced(editor: &Editor, line: &str) -> Asked {
    let commands = match line {
        "" => vec![Command::Accept],
        "." => rubbed_out(editor).chain([Command::Accept]).collect(),
        line => rubbed_out(editor).chain([Command::Paste(line.to_owned()), Command::Accept]).collect(),
    };
    cut_at(editor.room() + editor.text().chars().count(), line, commands)
}

/// Other words to look for, or the number of a row.
fn looked_for(app: &App, find: &Editor, line: &str) -> Asked {
    match number(line).filter(|_| list(app).is_some_and(|(_, length)| length > 0)) {
        _ if line.is_empty() => Asked::Again,
        Some(number) => go_to(app, number),
        None => Asked::Do(rubbed_out(find).chain([Command::Paste(line.to_owned())]).collect()),
    }
}

/// The keys that empty a field.
fn rubbed_out(editor: &Editor) -> impl Iterator<Item = Command> {
    std::iter::repeat_n(Command::Type(Key::Backspace), editor.text().chars().count())
}

/// A note that begins anew.
fn emptied(app: &App) -> Option<Asked> {
    let Some(Overlay::Note(note)) = &app.overlay else { return None };
    Some(Asked::DoSaying(rubbed_out(&note.editor).collect(), words::plain::cleared()))
}

/// The same commands; if `line` is longer than what is kept of it, that is said.
fn cut_at(room: usize, line: &str, commands: Vec<Command>) -> Asked {
    if line.chars().count() <= room { Asked::Do(commands) } else { Asked::DoSaying(commands, words::plain::cut()) }
}

// Private answers

fn draft(app: &App) -> Option<&Draft> {
    let Screen::Play(play) = &app.screen else { return None };
    let Stage::Private(private) = &play.stage else { return None };
    private.draft().filter(|_| app.overlay.is_none())
}

/// A private answer in words.
fn answered(app: &App, line: &str) -> Asked {
    let Some(Draft::Words(before)) = draft(app) else { return Asked::Again };
    let empty = std::iter::repeat_n(Command::Type(Key::Backspace), before.chars().count());
    let commands = empty.chain([Command::Paste(line.trim().to_owned()), Command::Accept]).collect();
    cut_at(ANSWER_CHARACTERS, line.trim(), commands)
}

/// A private answer that is a number or one of the options; none if no such answer is asked for or
/// the words are no answer.
fn number_answered(app: &App, words: &str) -> Option<Asked> {
    let empty = Command::Type(Key::Backspace);
    match draft(app)? {
        Draft::Number(_) => {
            let number = words.parse::<u64>().ok()?;
            if number > u64::from(SCALE_TOP) {
                return number_wanted(draft(app)?).map(|wanted| Asked::Say(vec![wanted]));
            }
            let digits = number.to_string().chars().map(|digit| Command::Type(Key::Char(digit))).collect::<Vec<_>>();
            Some(Asked::Do([vec![empty], digits, vec![Command::Accept]].concat()))
        }
        Draft::Option(_, options) => {
            let is_said = |option: &Clean| option.to_lowercase() == words.to_lowercase();
            let picked = words.parse().ok().or_else(|| options.iter().position(is_said).map(|place| place + 1))?;
            if picked == 0 || picked > options.len() {
                return number_wanted(draft(app)?).map(|wanted| Asked::Say(vec![wanted]));
            }
            // The first step down is the first option.
            let steps = vec![Command::Down; picked];
            Some(Asked::Do([vec![empty], steps, vec![Command::Accept]].concat()))
        }
        Draft::Words(_) => None,
    }
}

/// The numbers that can be given as an answer; none where words can.
fn number_wanted(draft: &Draft) -> Option<String> {
    match draft {
        Draft::Number(_) => Some(words::plain::scale_number()),
        Draft::Option(_, options) => Some(words::plain::option_number(options.len())),
        Draft::Words(_) => None,
    }
}
