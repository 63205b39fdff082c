//! okdeck is a deck of conversation cards for two people who sit together at one terminal. It deals
//! an evening, shows one card at a time, says whose turn it is, lets both answer in private on one
//! keyboard, and remembers where they stopped. This page is the map of the code.
//!
//! # The screen and its words
//!
//! ```text
//!  Talking and Listening          4 of 10  ●●●◐······    deep    header: deck, place, marks, depth
//!
//!       ╭────────────────────────────────────────────╮
//!       │     Which wish have you hinted at more     │           card: its text
//!       │     than once without quite saying it?     │
//!       │                        asking-for-things   │           its theme
//!       ╰────────────────────────────────────────────╯
//!                Alex answers first, then Sam                    turn
//!                 ↳ How did you go about hinting?                follow-up
//!                           ★ starred                            star, note, mark
//!
//!  Starred.                                                      status
//!  enter next   f follow-up   s skip   l later   ? all keys      footer: the keys that help here
//! ```
//!
//! A *deck* is a TOML file of *cards*. A *session* is one evening: the cards that were *dealt*, and
//! every *step* that was taken with them. What fills the screen is a *screen* ([`app::Screen`]), what
//! lies on it an *overlay* ([`app::Overlay`]); an evening on the screen is at a *stage*
//! ([`app::play::Stage`]): before the first card, on a card, answering in private, on a break, looking
//! back.
//!
//! # The layers
//!
//! A core of values in and values out, and a thin shell that touches the world.
//!
//! ```text
//! core    text, tables, saying  <-  diagnostic  <-  deck  <-  session  <-  couple, history, draw, shelf
//!         language  <-  settings
//!                                                          <-  app, words, report  <-  ui, plain
//! shell   system  <-  store, run, cli, main: each may use all of the core
//! ```
//!
//! An arrow points to what is used. The core opens no file and reads no clock, no environment and no
//! randomness: it is handed text, a moment, a seed. [`session`] knows no keys. [`app`] knows no cells
//! and no colours, and [`ui`] and [`plain`] change nothing: they borrow the app. Nothing but [`run`] reads
//! events. Two things are less pure than the picture. [`app::editor`] wraps the state of
//! `ratatui_textarea`, which also knows how to draw itself; the core uses it for text, cursor and undo
//! only. And [`words`], every sentence that the program says, is used by the app and in turn knows the
//! app's few lists that it gives names to. It also holds the one input of the core that is handed to
//! nobody: the language that is spoken, as a locale is in every program, and the keys that sentences
//! name. Both are said once, at the start; every sentence would have to carry them otherwise, and all
//! would carry the same. They are held by the thread, so that tests can speak many languages side by
//! side. What lies under it, such as the parser of decks, says nothing in words: it names messages
//! ([`saying`]). A test, `tests/it/map.rs`, holds the layers to this.
//!
//! Three closed lists carry all that happens: [`Command`](app::command::Command), what the people
//! asked; [`Effect`](app::command::Effect), what the app asks of the world;
//! [`Outcome`](app::command::Outcome), what the world answered.
//!
//! # In reading order
//!
//! | module | what it is |
//! | --- | --- |
//! | [`text`] | untrusted text: what may be shown, how wide it is, where it breaks |
//! | [`tables`] | cutting a TOML file into pieces that are read one by one |
//! | [`saying`] | what the core has to say, kept as data until it is shown |
//! | [`diagnostic`] | a fault with code and place, what is wrong and what to do |
//! | [`deck`] | a deck as a value, its parser, its fields, the wording lint, the twelve decks |
//! | [`session`] | an evening: legal steps, the [deal](session::deal), private answers, the saved form |
//! | [`couple`] | what belongs to the two: names, stars, limits, lines for next time |
//! | [`history`] | what all sessions add up to |
//! | [`draw`] | one card alone, for a shell greeting |
//! | [`shelf`] | the decks that can be played |
//! | [`language`] | the languages there are, and which one is spoken |
//! | [`settings`] | `config.toml` |
//! | [`words`] | every sentence, by name; what they say stands in `words/*.ftl` |
//! | [`report`] | the faults of a file told: a line each, pictures with a caret, values |
//! | [`app`] | the screens as a state machine; its [`keymap`](app::keymap) is the one list of keys |
//! | [`ui`] | from state to cells, one file a screen, named as in [`app`] |
//! | [`plain`] | from state to lines, and from typed lines to commands, for `--plain` |
//! | [`system`] | what differs from system to system: signals, jobs, who may open a file |
//! | [`store`] | the disk: folders, journal, lock, atomic replacing, reading without trust |
//! | [`run`] | the only event loop, the terminal, the clock |
//! | [`cli`] | the command line, one file a group of commands |
//!
//! # One key press
//!
//! [`run`] reads an event, drops releases and makes a [`Key`](app::key::Key) of it. The first row of
//! the [`keymap`](app::keymap) with this key in the [`Scope`](app::keymap::Scope) that listens gives a
//! command. [`App::update`](app::App::update) hands it to the overlay, or else to the screen: on a
//! card, [`Play`](app::play::Play) asks the [`Session`](session::Session) to take a step, which refuses
//! it or returns it for the file. The answer is a new state and a list of effects; here
//! `Append(step)`. [`run::shell`] performs it: the [`journal`](store::journal) writes the step to the
//! end of the session's file before the next frame, and the [`saver`](store::saver) flushes it to the
//! disk behind it. What the disk answers comes back as an outcome. Then [`ui::draw`] draws.
//!
//! # One deck file
//!
//! However many decks and sessions there are, they are read behind the first frame: it shows the decks
//! inside the program and the newest evening, which is known by its name. The rest comes as
//! [`Refreshed`](app::command::Outcome::Refreshed), and keys wait for it.
//!
//! [`store::library`] gives text and path, from several threads where there are many. [`deck::parse`]
//! never fails: [`tables`] cuts the text before
//! each card, and what cannot be read becomes a diagnostic that costs its card only; every word becomes
//! [`Clean`](text::Clean), so nothing in a deck can drive the terminal. [`deck::wording`] adds advice
//! where it is asked for. The deck stands on the [`shelf`]. [`session::deal`] chooses cards from it, by
//! what was seen before, and orders them; the session keeps them as they were worded.
//! [`store::sessions`] reads them back weeks later, and
//! [`Session::meet`](session::Session::meet) brings them up to a deck that was edited since.
//!
//! # Where faults go
//!
//! They are of three kinds and never mixed. Something is wrong in a file that a person wrote: a
//! [`Diagnostic`](diagnostic::Diagnostic), collected, and told at its place by a
//! [`Report`](report::Report). The world refused: a [`Fault`](store::Fault), worded once; on the screen
//! it is a status line and the evening goes on. A bug: a panic, with the terminal given back and every
//! step already saved. No card text, note or answer stands in any of the last two.

pub mod app;
pub mod cli;
pub mod couple;
pub mod deck;
pub mod diagnostic;
pub mod draw;
pub mod history;
pub mod language;
pub mod plain;
pub mod report;
pub mod run;
pub mod saying;
pub mod session;
pub mod settings;
pub mod shelf;
pub mod store;
pub mod system;
pub mod tables;
pub mod text;
pub mod ui;
pub mod words;
