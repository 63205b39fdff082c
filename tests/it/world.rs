//! Decks in scripts of the whole world lie straight in the frame, in every window and on terminals
//! that measure and order letters otherwise.

use std::io;
use std::ops::Range;
use std::path::Path;

use insta::assert_snapshot;
use okdeck::app::keymap::Scope;
use okdeck::run::canvas::Paper;
use okdeck::run::steady::{Steady, is_disputed};
use okdeck::text;
use okdeck::ui::theme::Theme;
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Size;
use unicode_bidi::{BidiInfo, Level};
use unicode_width::UnicodeWidthChar;

use crate::frame;
use crate::harness::{SIZES, Sofa};

/// A deck of `tests/decks/world`, with names and words in its script.
struct Script {
    deck: &'static str,
    names: [&'static str; 2],
    words: [&'static str; 2],
}

const SCRIPTS: [Script; 8] = [
    Script {
        deck: "arabic", names: ["ليلى", "سامي"], words: ["القهوة في الشرفة", "لا أعرف، ربما 3 أيام"]
    },
    Script {
        deck: "hebrew", names: ["יעל", "דוד"], words: ["קפה במרפסת", "לא יודע, אולי 3 ימים"]
    },
    Script { deck: "chinese", names: ["小林", "阿明"], words: ["阳台上的咖啡", "不知道，也许三天"] },
    Script {
        deck: "japanese", names: ["さくら", "ゆうき"], words: ["ベランダのコーヒー", "わからない。三日くらい"]
    },
    Script {
        deck: "korean", names: ["지우", "민호"], words: ["베란다에서 마시는 커피", "글쎄, 사흘쯤"]
    },
    Script {
        deck: "thai", names: ["น้ำฝน", "กำพล"], words: ["กาแฟที่ระเบียง", "ไม่รู้สิ อาจจะสามวัน"]
    },
    Script {
        deck: "hindi", names: ["प्रिया", "श्रीकान्त"], words: ["छज्जे पर कॉफ़ी", "क्या पता, शायद तीन दिन"]
    },
    Script {
        deck: "emoji", names: ["👩‍🎤", "🧔🏽‍♂️"], words: ["☕️ on the 🪴", "🤷🏾‍♀️ 3️⃣ days?"]
    },
];

impl Script {
    fn sofa(&self) -> Sofa {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/decks/world/{}.toml", self.deck));
        let source = std::fs::read_to_string(path).expect("a deck");
        Sofa::with_deck(&source).named(self.names[0], self.names[1])
    }

    /// An evening with this deck through every screen; `look` sees the frame after each group of keys.
    fn tour(&self, size: (u16, u16), mut look: impl FnMut(&Sofa)) {
        let mut go = |sofa: Sofa, keys: &str| {
            let sofa = sofa.press(keys);
            look(&sofa);
            sofa
        };
        let mut sofa = go(self.sofa().size(size), "v down *");
        sofa = go(sofa, "esc n").press("esc").press("enter");
        let mut seen = None;
        while sofa.app.scope() != Scope::Summary {
            let card = sofa.app.session().and_then(|session| session.current().map(|(number, _)| number));
            sofa = match sofa.app.scope() {
                Scope::Before => go(sofa, "down").press("enter"),
                Scope::Card if card != seen => {
                    seen = card;
                    self.talk(sofa, &mut go)
                }
                Scope::Card => sofa.press("right"),
                Scope::Ready => sofa.press("3 enter 3"),
                scope => panic!("{scope:?} is no part of the tour"),
            };
        }
        sofa = go(sofa.press("a").type_in(self.words[0]).press("enter").type_in(self.words[1]), "up");
        sofa = go(sofa, "down enter");
        sofa = go(sofa, "enter h");
        for _ in 0..5 {
            sofa = go(sofa, "down tab");
        }
        go(sofa, "esc enter");
    }

    /// All there is to do with one card: follow-ups, a note, the list, the floor, answers in private.
    fn talk(&self, sofa: Sofa, go: &mut impl FnMut(Sofa, &str) -> Sofa) -> Sofa {
        let sofa = go(sofa, "f f *");
        let is_private = sofa.app.session().is_some_and(|session| session.asks_private());
        if is_private {
            let sofa = go(sofa.press("enter 1").type_in(self.words[0]), "tab");
            let sofa = go(sofa, "down enter");
            let sofa = go(sofa, "enter");
            let sofa = go(sofa.press("2 down").type_in(self.words[1]).press("enter"), "o");
            return go(sofa, "K K");
        }
        let sofa = go(sofa.press("n").type_in(self.words[0]), "enter").press("esc");
        let sofa = go(sofa, "i").press("esc");
        let sofa = go(sofa, "o enter");
        go(sofa, "o down")
    }

    /// The card with the id `id` on the table.
    fn at_card(&self, id: &str) -> Sofa {
        let mut sofa = self.sofa().press("enter enter");
        for _ in 0..30 {
            let session = sofa.app.session().expect("an evening");
            if sofa.app.scope() == Scope::Card
                && session.current().is_some_and(|(_, dealt)| dealt.card.id.as_str() == id)
            {
                return sofa;
            }
            sofa = if sofa.app.scope() == Scope::Ready { sofa.press("3 enter 3") } else { sofa.press("right") };
        }
        panic!("{id} was not dealt");
    }
}

#[test]
fn every_script_lies_straight_in_the_frame() {
    for script in &SCRIPTS {
        for size in SIZES {
            script.tour(size, |sofa| {
                let (buffer, clicks) = sofa.frame(&Theme::plain());
                let fault = frame::fault(&buffer, &clicks).or_else(|| mismeasured(&buffer)).or_else(|| moved(&buffer));
                assert_eq!(fault, None, "{} at {size:?}\n{}", script.deck, sofa.screen());
            });
        }
    }
}

/// A cell that the program measures otherwise than what draws it, which would leave it out.
fn mismeasured(buffer: &Buffer) -> Option<String> {
    let (place, symbol) =
        frame::unusual(buffer).find(|(_, symbol)| text::width(symbol) != usize::from(symbol.cell_width()))?;
    Some(format!("{symbol:?} at {place} is measured in two ways"))
}

#[test]
fn a_long_card_in_every_script() {
    for script in &SCRIPTS {
        for (width, height) in SIZES {
            let name = format!("world_{}_{width}x{height}", script.deck);
            assert_snapshot!(name, script.at_card("long").size((width, height)).screen());
        }
    }
}

#[test]
fn answers_in_every_script_stand_side_by_side() {
    for script in &SCRIPTS {
        let sofa = script.at_card("worry");
        let sofa = sofa.press("enter").type_in(script.words[0]).press("enter enter");
        let sofa = sofa.type_in(script.words[1]).press("enter o");
        assert_snapshot!(format!("world_{}_reveal", script.deck), sofa.screen());
    }
}

/// A part of a row, between gaps, that a terminal which follows the rules of direction would draw in
/// other cells than those it was given.
fn moved(buffer: &Buffer) -> Option<String> {
    buffer
        .area
        .rows()
        .map(|row| row.columns().map(|cell| buffer[cell.as_position()].symbol()).collect())
        .find_map(|row: String| moved_column(&row).map(|column| format!("{column:?} moves in {row:?}")))
}

fn moved_column(row: &str) -> Option<String> {
    let bidi = row.contains(|c| matches!(c, '\u{590}'..='\u{8FF}')).then(|| BidiInfo::new(row, Some(Level::ltr())))?;
    let paragraph = bidi.paragraphs.first()?;
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let places = |run: &Range<usize>| row[run.clone()].char_indices().map(|(at, _)| run.start + at).collect::<Vec<_>>();
    let drawn: Vec<usize> = runs
        .iter()
        .flat_map(|run| if levels[run.start].is_rtl() { places(run).into_iter().rev().collect() } else { places(run) })
        .collect();
    let stays = |column: &Range<usize>| {
        let begin = row[..column.start].chars().count();
        let mut there = drawn[begin..begin + row[column.clone()].chars().count()].to_vec();
        there.sort_unstable();
        there == places(column)
    };
    columns(row).into_iter().find(|column| !stays(column)).map(|column| row[column].to_owned())
}

/// The parts of a row between gaps of two spaces and more, as ranges of bytes.
fn columns(row: &str) -> Vec<Range<usize>> {
    let mut columns = Vec::new();
    let mut start = 0;
    for part in row.split("  ") {
        let inside = part.trim_matches(' ');
        if !inside.is_empty() {
            let at = start + part.find(inside).expect("a part of it");
            columns.push(at..at + inside.len());
        }
        start += part.len() + 2;
    }
    columns
}

/// How a terminal measures a cluster: cells for each of its characters.
type Measure = fn(&str) -> Vec<usize>;

/// As the program does.
fn as_believed(symbol: &str) -> Vec<usize> {
    let mut cells = vec![0; symbol.chars().count()];
    cells[0] = usize::from(symbol.cell_width());
    cells
}

/// Each character by itself.
fn by_character(symbol: &str) -> Vec<usize> {
    symbol.chars().map(|c| c.width().unwrap_or(1).min(2)).collect()
}

/// One cell for what the program thinks is disputed.
fn narrow(symbol: &str) -> Vec<usize> {
    let mut cells = vec![0; symbol.chars().count()];
    cells[0] = if is_disputed(symbol) { 1 } else { usize::from(symbol.cell_width()) };
    cells
}

/// Anything from none to all that was ever seen, for what is disputed.
fn wild(symbol: &str) -> Vec<usize> {
    if !is_disputed(symbol) {
        return as_believed(symbol);
    }
    let salt = symbol.bytes().fold(7usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    let at_most = |c: char| if c.is_alphanumeric() { c.width().unwrap_or(1).max(1) } else { 2 };
    symbol.chars().enumerate().map(|(i, c)| (salt >> (3 * i % 40)) % (at_most(c) + 1)).collect()
}

/// A terminal without line wrap that measures in its own way, driven as the program drives one: the cursor
/// is only placed where a cell does not follow the one before.
struct Measuring {
    measure: Measure,
    size: Size,
    /// What stands in each cell; none in the second half of a wide character.
    grid: Vec<Option<String>>,
    cursor: (u16, u16),
}

impl Measuring {
    fn new((width, height): (u16, u16), measure: Measure) -> Self {
        let grid = vec![Some(" ".to_owned()); usize::from(width) * usize::from(height)];
        Self { measure, size: Size { width, height }, grid, cursor: (0, 0) }
    }

    fn at(&mut self, x: u16, y: u16) -> &mut Option<String> {
        &mut self.grid[usize::from(y) * usize::from(self.size.width) + usize::from(x)]
    }

    /// A part of a wide character is none.
    fn break_up(&mut self, x: u16, y: u16) {
        let mut first = x;
        while first > 0 && self.at(first, y).is_none() {
            first -= 1;
        }
        *self.at(first, y) = Some(" ".to_owned());
        for next in first + 1..self.size.width {
            match self.at(next, y) {
                Some(_) => break,
                half => *half = Some(" ".to_owned()),
            }
        }
    }

    fn print(&mut self, symbol: &str) {
        for (c, cells) in symbol.chars().zip((self.measure)(symbol)) {
            let (x, y) = self.cursor;
            let x = x.min(self.size.width - cells.clamp(1, 2) as u16);
            if cells == 0 {
                continue;
            }
            for covered in x..(x + cells as u16).min(self.size.width) {
                self.break_up(covered, y);
                *self.at(covered, y) = None;
            }
            *self.at(x, y) = Some(c.to_string());
            self.cursor = (x + cells as u16, y);
        }
    }
}

impl Paper for Measuring {
    fn draw<'a>(&mut self, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) -> io::Result<()> {
        let mut last = None;
        for (x, y, cell) in cells {
            if last.is_none_or(|(column, row)| (column + 1, row) != (x, y)) {
                self.cursor = (x, y);
            }
            last = Some((x, y));
            self.print(cell.symbol());
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A cell beside disputed ones that does not show what it should.
fn slipped(wanted: &Buffer, terminal: &mut Measuring) -> Option<String> {
    let mut covered = 0;
    for place in wanted.area.positions() {
        if place.x == 0 {
            covered = 0;
        }
        let symbol = wanted[place].symbol();
        if covered == 0 {
            covered = wanted[place].cell_width();
            let shown = terminal.at(place.x, place.y).clone();
            if !is_disputed(symbol) && shown.as_deref() != Some(symbol) {
                return Some(format!("{shown:?} in place of {symbol:?} at {place}"));
            }
        }
        covered = covered.saturating_sub(1);
    }
    None
}

#[test]
fn a_terminal_that_measures_otherwise_moves_nothing_else() {
    let measures: [(&str, Measure); 4] =
        [("as believed", as_believed), ("by character", by_character), ("narrow", narrow), ("wild", wild)];
    for script in &SCRIPTS {
        let size = SIZES[1];
        let mut terminals =
            measures.map(|(name, measure)| (name, Steady::new(Measuring::new(size, measure), size.into())));
        script.tour(size, |sofa| {
            let wanted = sofa.cells(&Theme::plain());
            for (name, terminal) in &mut terminals {
                terminal.show(&wanted).expect("it cannot fail");
                let fault = slipped(&wanted, terminal.paper_mut());
                assert_eq!(fault, None, "{} measured {name}\n{}", script.deck, sofa.screen());
            }
        });
    }
}

/// The real program on a terminal that measures each character by itself.
#[cfg(unix)]
#[test]
fn borders_are_straight_on_a_real_terminal() {
    let house = crate::pty::House::new();
    for script in &SCRIPTS {
        let deck = format!("{}/tests/decks/world/{}.toml", env!("CARGO_MANIFEST_DIR"), script.deck);
        let mut terminal = house.okdeck(&["play", &deck, "--order", "file", "--cards", "all"]).past_note();
        for card in 1..=5 {
            if card == 4 {
                // Both are asked how deep to go on.
                terminal = terminal.see("1 lighter").send("3").see("I am here").send("\r").see("1 lighter").send("3");
            }
            let place = format!("{card} of 7");
            terminal.wait_for(&place, |screen| screen.contents().contains(&place) && has_whole_card(screen));
            terminal = terminal.send("\x1b[C");
        }
    }
}

/// Each family runs over the border that stands from the card before, and is not drawn anew.
#[cfg(unix)]
#[test]
fn a_row_of_families_leaves_the_border_alone() {
    let house = crate::pty::House::new();
    let families = "👨‍👩‍👧‍👦".repeat(25);
    let deck = format!("title = \"Ours\"\ncards = [\"Is this card 1?\", \"{families}\", \"Is this card 3?\"]\n");
    std::fs::write(house.path("ours.toml"), deck).expect("a deck");
    let terminal = house.at_first_card().send("\r");
    terminal.wait_for("a whole card", |screen| screen.contents().contains("2 of 3") && has_whole_card(screen));
    let terminal = terminal.send("\r").see("Is this card 3?");
    terminal.wait_for("a whole card", |screen| !screen.contents().contains('👨') && has_whole_card(screen));
}

#[cfg(unix)]
fn has_whole_card(screen: &vt100::Screen) -> bool {
    let symbol = |x: u16, y: u16| screen.cell(y, x).map(|cell| cell.contents()).unwrap_or_default();
    let find = |corner: &str| (0..24 * 80).map(|at| (at % 80, at / 80)).find(|(x, y)| symbol(*x, *y) == corner);
    let (Some((left, top)), Some((right, bottom))) = (find("╭"), find("╯")) else { return false };
    symbol(right, top) == "╮"
        && symbol(left, bottom) == "╰"
        && (top + 1..bottom).all(|y| symbol(left, y) == "│" && symbol(right, y) == "│")
        && (left + 1..right).all(|x| symbol(x, top) == "─" && symbol(x, bottom) == "─")
}
