//! The pictures of the README: what was pressed to come to each of them.

#[path = "svg.rs"]
mod svg;

use std::path::{Path, PathBuf};
use std::time::Duration;

use okdeck::ui::theme::Theme;

use crate::harness::Sofa;

/// One picture; it is drawn for a dark page and for a light one.
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

/// The pictures as they should be: each file with its text.
pub fn drawn() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut files = Vec::new();
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
