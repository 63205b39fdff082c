//! The session in lines: what is typed and what is said, without the program around it.

use std::time::Duration;

use insta::assert_snapshot;
use okdeck::app::App;
use okdeck::app::command::Command;
use okdeck::plain::{self, Asked, Teller};

use crate::harness::Sofa;

/// Two people who hear what is said and type lines.
pub struct Dialogue {
    pub sofa: Sofa,
    teller: Teller,
    /// Everything that was said, line by line.
    said: Vec<String>,
    /// The same with what was typed, each after `> `.
    whole: String,
}

impl Dialogue {
    /// Begins with what is on the screen.
    pub fn with(sofa: Sofa) -> Self {
        let mut dialogue = Self { sofa, teller: Teller::default(), said: Vec::new(), whole: String::new() };
        let lines = dialogue.teller.answer(&dialogue.sofa.app, &[]);
        dialogue.hear(lines);
        dialogue
    }

    /// Types lines.
    pub fn say(mut self, lines: &str) -> Self {
        lines.split('\n').for_each(|line| self.say_line(line));
        self
    }

    fn say_line(&mut self, line: &str) {
        self.whole += format!("> {line}").trim_end();
        self.whole.push('\n');
        let app = &self.sofa.app;
        let lines = match plain::asked(app, line) {
            Asked::Do(commands) => self.carry_out(commands),
            Asked::DoSaying(commands, words) => [vec![words], self.carry_out(commands)].concat(),
            Asked::Say(lines) => lines,
            Asked::Again => self.teller.again(app),
            Asked::Nothing => Vec::new(),
        };
        self.hear(lines);
    }

    fn carry_out(&mut self, commands: Vec<Command>) -> Vec<String> {
        for command in &commands {
            self.sofa.carry_out(command.clone());
        }
        if self.sofa.has_quit {
            return plain::farewell(&self.sofa.app).into_iter().collect();
        }
        self.teller.answer(&self.sofa.app, &commands)
    }

    /// Lets time pass, and what happens by itself.
    pub fn wait(mut self, span: Duration) -> Self {
        self.sofa = self.sofa.wait(span);
        self.notice()
    }

    /// Lets something happen to the app by itself.
    pub fn happens(mut self, what: impl FnOnce(&mut App)) -> Self {
        what(&mut self.sofa.app);
        self.notice()
    }

    fn notice(mut self) -> Self {
        let lines = self.teller.notice(&self.sofa.app);
        self.hear(lines);
        self
    }

    fn hear(&mut self, lines: Vec<String>) {
        for line in lines {
            let is_plain = |c: char| !c.is_control();
            assert!(line.chars().all(is_plain), "no line is to hold a control character: {line:?}");
            self.whole += &format!("{line}\n");
            self.said.push(line);
        }
    }

    /// What was said since the last call.
    pub fn said(&mut self) -> Vec<String> {
        self.whole.clear();
        std::mem::take(&mut self.said)
    }

    /// What was typed and said.
    pub fn whole(&self) -> &str {
        &self.whole
    }
}

/// An evening from the first word to the look back, each line as it is typed.
pub const EVENING: &str = "\
names
Alex
Sam
first card
private
7

4
open both
keep
keep
next
follow-up
star
note
The priest and the hiccups.
We both laughed.
.
next
next
timer
swap
next
floor

y

yes, that is it
floor
skip
later
lighter

deeper
undo
2

2
index
1
undo
break
1
go
go
next
hide
hullo
hide
undo
next
set aside
help
skipp
end gently
next
line for next time
A walk on Sunday
.
quit";

/// Three cards of three kinds, in the order of the file.
const DECK: &str = r#"
title = "Ours"

[[cards]]
text = "How are you?"
kind = "scale"
low = "low"
high = "high"
follow_ups = ["And now?"]

[[cards]]
text = "Half a minute of quiet."
kind = "pause"
timer = "1m30s"

[[cards]]
text = "What suits you?"
kind = "choice"
options = ["A map", "Asking somebody", "It depends"]
"#;

fn dealt(deck: &str) -> Dialogue {
    let mut sofa = Sofa::with_deck(deck).named("Alex", "Sam");
    sofa.app.world.couple.has_seen_note = true;
    sofa.app.world.settings.choice.order = okdeck::session::deal::Order::File;
    Dialogue::with(sofa.deal("ours", 1))
}

#[test]
fn a_clock_is_said_when_it_starts_stands_and_ends_and_never_ticks() {
    let mut dialogue = dealt(DECK).say("next");
    assert!(dialogue.said().contains(&"A clock of 1 minute 30 seconds; type timer to start it.".to_owned()));
    let mut dialogue = dialogue.say("timer");
    assert_eq!(dialogue.said(), ["The clock runs, 1 minute 30 seconds left."]);
    let mut dialogue = dialogue.wait(Duration::from_secs(20)).wait(Duration::from_secs(1));
    assert!(dialogue.said().is_empty());
    let mut dialogue = dialogue.say("t").wait(Duration::from_secs(1_000)).say("t");
    assert_eq!(
        dialogue.said(),
        ["The clock stands, 1 minute 9 seconds left.", "The clock runs, 1 minute 9 seconds left."]
    );
    let mut dialogue = dialogue.wait(Duration::from_secs(68));
    assert!(dialogue.said().is_empty());
    let mut dialogue = dialogue.wait(Duration::from_secs(1)).wait(Duration::from_secs(1));
    assert_eq!(dialogue.said(), ["Time is up. Go on when you like."]);
}

#[test]
fn a_break_says_once_that_the_time_has_come() {
    let mut dialogue = dealt(DECK).say("break\n1").wait(Duration::from_secs(60));
    dialogue.said();
    let mut dialogue = dialogue.wait(Duration::from_secs(18 * 60)).say("");
    assert_eq!(dialogue.said()[1], "Back at 20:20. 1 minute to go.");
    let mut dialogue = dialogue.wait(Duration::from_secs(60)).wait(Duration::from_secs(60));
    assert_eq!(dialogue.said(), ["You wanted to come back at 20:20. Whenever you are ready."]);
}

#[test]
fn a_clock_that_is_set_back_makes_no_break_longer() {
    let mut dialogue = dealt(DECK).say("break\n1");
    dialogue.said();
    let mut dialogue = dialogue.happens(|app| app.world.now.wall -= Duration::from_secs(3_600)).say("");
    assert_eq!(dialogue.said()[1], "Back at 20:20. 20 minutes to go.");
}

#[test]
fn a_failing_disk_is_said_at_once_and_with_every_statement() {
    use okdeck::app::command::Outcome;
    let refused = |app: &mut App| drop(app.learn(Outcome::NotSaved("the disk is full".to_owned())));
    let mut dialogue = dealt(DECK);
    dialogue.said();
    let mut dialogue = dialogue.happens(refused).happens(refused);
    let not_saved = "Not saved, kept in memory for now: the disk is full";
    assert_eq!(dialogue.said(), [not_saved]);
    let mut dialogue = dialogue.say("star\nnext");
    let said = dialogue.said();
    assert_eq!([&said[0], &said[1], &said[said.len() - 1]], ["Starred.", not_saved, not_saved]);
    let mut dialogue = dialogue.happens(|app| drop(app.learn(Outcome::Saved))).say("star");
    assert_eq!(dialogue.said(), ["Everything is saved now.", "Starred."]);
}

/// The other one may sit where it would be read.
#[test]
fn what_was_meant_as_an_answer_is_never_said_again() {
    const SECRET: &str = "7 because okapi";
    let scale = "title = \"Ours\"\n[[cards]]\ntext = \"How full?\"\nkind = \"scale\"\nlow = \"no\"\nhigh = \"yes\"\n";
    let choice = "title = \"Ours\"\n[[cards]]\ntext = \"Which?\"\nkind = \"choice\"\noptions = [\"Tea\", \"Milk\"]\n";
    for (deck, wanted) in [(scale, "A number from 0 to 10, please."), (choice, "A number from 1 to 2, please.")] {
        let mut dialogue = dealt(deck).say("private");
        dialogue.said();
        assert_eq!(dialogue.say(SECRET).said(), [wanted]);
    }
    let words = dealt("title = \"Ours\"\ncards = [\"Where to?\"]\n").say("private");
    let limits = Dialogue::with(Sofa::at_home()).say("limits 1");
    for mut private in [words, limits] {
        private.said();
        let said = private.say(&format!("/{SECRET}")).said().join("\n");
        assert!(said.starts_with("I do not know that word here.") && !said.contains("okapi"), "{said}");
    }
}

#[test]
fn numbers_and_options_are_taken_as_answers_and_nothing_else_is() {
    let mut dialogue = dealt(DECK).say("private");
    dialogue.said();
    let mut dialogue = dialogue.say("11\nskipp\n010");
    assert_eq!(dialogue.said()[..2], ["A number from 0 to 10, please."; 2]);
    let mut dialogue = dialogue.say("\n3\nopen both");
    assert!(dialogue.said().windows(2).any(|lines| lines == ["Alex: 10", "Sam: 3"]));
}

#[test]
fn a_whole_evening() {
    let sofa = Sofa::at_home().deal("warm-up", 1);
    let dialogue = Dialogue::with(sofa).say(EVENING);
    assert!(dialogue.sofa.has_quit, "{}", dialogue.whole());
    assert_snapshot!("evening", dialogue.whole());
}

#[test]
fn an_empty_line_says_the_card_again_and_skips_nothing() {
    let mut dialogue = dealt(DECK);
    let arriving = dialogue.said();
    let mut dialogue = dialogue.say("\n\n");
    let again = dialogue.said();
    assert_eq!(again.len() % 3, 0);
    assert!(arriving.starts_with(&again[..again.len() / 3]), "{again:?}");
    assert!(dialogue.sofa.app.session().expect("an evening").steps().is_empty());
}

#[test]
fn the_home_screen_by_number_name_and_words() {
    let sofa = Sofa::at_home().named("Alex", "Sam");
    let lines = "about 2\nview\nview 2\ndown\nstar 3\nx\npage down\ncancel\nfind talk\n/cancel\nchoose 3 and 5\nchoose 5\n\
        cancel\nlimits 2\nyes\ndown\nnot now\ndone\n\nno\ndone\noff record\nOff the record.\no\nhistory\nnext view\nnext view\n\
        next view\nnext view\nnext view\ncancel\nsettings\n2\ngo\ncancel\nWarm-Up\nnot now\n99\nstrat\nhelp";
    assert_snapshot!("home", Dialogue::with(sofa).say(lines).whole());
}

#[test]
fn what_was_talked_about_is_said_and_deleted_for_good() {
    let sofa = Sofa::at_home().named("Alex", "Sam").deal("weekly-check-in", 3);
    let lines = "go\nprivate\n7\n\n4\no\nkeep\nkeep\nnote\nA good week.\n.\nstar\nesc\nhistory\nnext view\nnext view\nnext view\n\
        find good\nnext view\nnext view\nnext view\nnext view\nnext view\nD\ndelete 1\ndelete 1\ncancel\n1";
    assert_snapshot!("history", Dialogue::with(sofa).say(lines).whole());
}
