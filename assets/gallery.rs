//! The pictures of the README: what was pressed to come to each of them.

#[path = "svg.rs"]
mod svg;

use std::path::{Path, PathBuf};
use std::time::Duration;

use okdeck::ui::theme::Theme;
use ratatui::buffer::Buffer;

use crate::harness::Sofa;

/// One picture; it is drawn in the dark theme and in the light one.
pub struct Picture {
    /// The beginning of its file's name.
    pub name: &'static str,
    /// What it shows, for those who cannot see it.
    pub shows: &'static str,
    /// The window, in cells.
    pub size: (u16, u16),
    /// What the two do before it is taken.
    pub does: &'static [Do],
}

/// One thing that the two do.
pub enum Do {
    /// They press keys, by name.
    Press(&'static str),
    /// They type words into the field at hand.
    Type(&'static str),
    /// Days go by.
    Days(u64),
}
use Do::{Days, Press, Type};

/// Every picture.
pub const PICTURES: &[Picture] = &[
    Picture {
        name: "home",
        shows: "The home screen: an evening to continue, and the decks, each with how far it was talked about",
        size: (80, 20),
        does: &[
            Press("enter right right right right s e right enter"),
            Days(6),
            Press("end enter right right right s e right enter"),
            Days(5),
            Press("home enter right right right right e right enter"),
            Days(9),
            Press("home down enter right right right esc"),
            Days(2),
            Press("down down"),
        ],
    },
    Picture {
        name: "card",
        shows: "A card on the table, whose turn it is, and a follow-up question",
        size: (80, 20),
        does: &[Press("enter right right right f")],
    },
    Picture {
        name: "private",
        shows: "Sam answers in private: what is typed shows as dots, the same number for every answer",
        size: (80, 20),
        does: &[Press("enter right enter 4 enter enter 7")],
    },
    Picture {
        name: "hand-over",
        shows: "The cover between two private answers: hand over to Alex",
        size: (80, 20),
        does: &[Press("enter right enter 4 enter")],
    },
    Picture {
        name: "opened",
        shows: "Both private answers, opened at once",
        size: (80, 20),
        does: &[Press("enter right enter 4 enter enter 7 enter o")],
    },
    Picture {
        name: "summary",
        shows: "The look back at the end of an evening: the cards talked about, a star, a note",
        size: (80, 20),
        does: &[
            Press("enter right right right right * n"),
            Type("Cut in two. We had the same answer for once."),
            Press("esc right e right"),
        ],
    },
];

impl Picture {
    /// The two at the moment of the picture.
    fn sofa(&self) -> Sofa {
        let start = Sofa::at_home().named("Alex", "Sam").size(self.size);
        self.does.iter().fold(start, |sofa, done| match done {
            Press(keys) => sofa.press(keys),
            Type(words) => sofa.type_in(words),
            Days(days) => sofa.wait(Duration::from_secs(days * 86_400)),
        })
    }
}

/// A deck with a scale that comes back every week.
const WEEKS: &str = "\
title = \"Our week\"
[[cards]]
kind = \"scale\"
text = \"How much room was there this week for the two of you?\"
low = \"hardly any\"
high = \"as much as you like\"
[[cards]]
text = \"What do you look forward to?\"
place = \"closing\"
";

/// What the two answered, week by week: the one at the keyboard first.
const ANSWERS: [(&str, &str); 7] = [("4", "6"), ("5", "3"), ("4", "6"), ("7", "6"), ("6", "7"), ("8", "7"), ("7", "9")];

/// The scales of several weeks in the history.
fn weeks() -> Sofa {
    let start = Sofa::with_deck(WEEKS).named("Alex", "Sam").size((80, 24));
    let week = |sofa: Sofa, (one, other): &(&str, &str)| {
        let evening = format!("home enter enter enter {one} enter enter {other} enter o K K e right enter");
        sofa.press(&evening).wait(Duration::from_secs(7 * 86_400))
    };
    ANSWERS.iter().fold(start, week).press("h tab tab tab tab")
}

/// The evening that the moving picture shows: keys, and how long what they lead to stands there.
const EVENING: [(&str, f32); 11] = [
    ("", 2.0),
    ("down", 0.7),
    ("up enter", 3.0),
    ("right", 3.4),
    ("f", 3.0),
    ("*", 1.6),
    ("right", 2.6),
    ("enter 4", 1.8),
    ("enter", 2.2),
    ("enter 7 enter", 2.2),
    ("o", 3.6),
];

/// The frames of the moving picture, each with the seconds that it stands.
fn evening(theme: &Theme) -> Vec<(Buffer, f32)> {
    let mut sofa = Sofa::at_home().named("Alex", "Sam").size((80, 20));
    let mut frames = Vec::new();
    for (keys, seconds) in EVENING {
        sofa = sofa.press(keys);
        frames.push((sofa.cells(theme), seconds));
    }
    frames
}

/// The pictures as they should be: each file with its text.
pub fn drawn() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut files = Vec::new();
    for page in &svg::PAGES {
        let theme = Theme::full(page.name);
        let plot = svg::draw(&weeks().cells(&theme), "What both answered on a scale, over seven weeks", page);
        files.push((folder.join(format!("plot-{}.svg", page.name)), plot));
        let shows = "An evening: a deck is chosen, cards are read, two private answers are opened at once";
        files
            .push((folder.join(format!("evening-{}.svg", page.name)), svg::draw_moving(&evening(&theme), shows, page)));
    }
    for picture in PICTURES {
        let sofa = picture.sofa();
        for page in &svg::PAGES {
            let screen = sofa.cells(&Theme::full(page.name));
            let file = folder.join(format!("{}-{}.svg", picture.name, page.name));
            files.push((file, svg::draw(&screen, picture.shows, page)));
        }
    }
    files
}
