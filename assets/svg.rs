//! A terminal's cells as an SVG: every cell stands on its place, whatever font the viewer has.
//!
//! Letters of one style are one text element a run, held to the width of their cells; rarer
//! characters are one element each. Frames, marks and large type are drawn as shapes, because no
//! two fonts agree about them.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// Width and height of a cell.
const CELL: (f32, f32) = (8.4, 18.0);
/// Between the window's edge and the cells, and above them.
const MARGIN: f32 = 18.0;
const TOP: f32 = 38.0;

/// A kind of page that a picture stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The word in file names.
    pub name: &'static str,
    paper: &'static str,
    ink: &'static str,
    faint: &'static str,
    edge: &'static str,
}

/// A dark page and a light one.
pub const PAGES: [Page; 2] = [
    Page { name: "dark", paper: "#1d1b19", ink: "#e8e2d9", faint: "#958d82", edge: "#3a3632" },
    Page { name: "light", paper: "#fdfaf5", ink: "#2a2622", faint: "#7a7268", edge: "#ddd5c9" },
];

/// Draws a screen in a window.
pub fn draw(screen: &Buffer, title: &str, page: &Page) -> String {
    window(screen, title, page, &cells(screen, page))
}

/// Draws screens one after the other in a window, each for its seconds, over and over. Who wants
/// nothing to move sees the last one.
pub fn draw_moving(frames: &[(Buffer, f32)], title: &str, page: &Page) -> String {
    let total: f32 = frames.iter().map(|(_, seconds)| seconds).sum();
    let mut style = format!(".f{{visibility:hidden;animation:{total:.1}s step-end infinite}}");
    let (mut inside, mut from) = (String::new(), 0.0);
    for (n, (screen, seconds)) in frames.iter().enumerate() {
        let percent = |at: f32| at * 100.0 / total;
        let (start, end) = (percent(from), percent(from + seconds));
        let hidden = if n == 0 { "" } else { "0%{visibility:hidden}" };
        let _ = write!(
            style,
            "#f{n}{{animation-name:k{n}}}@keyframes k{n}{{{hidden}{start:.2}%{{visibility:visible}}\
             {end:.2}%{{visibility:hidden}}}}"
        );
        let _ = write!(inside, "<g class=\"f\" id=\"f{n}\">\n{}</g>\n", cells(screen, page));
        from += seconds;
    }
    let last = frames.len() - 1;
    let _ =
        write!(style, "@media(prefers-reduced-motion:reduce){{.f{{animation:none}}#f{last}{{visibility:visible}}}}");
    window(&frames[last].0, title, page, &format!("<style>{style}</style>\n{inside}"))
}

/// The cells of a screen.
fn cells(screen: &Buffer, page: &Page) -> String {
    (0..screen.area.height).flat_map(|y| runs(screen, y)).map(|run| run.drawn(page)).collect()
}

/// A window of the size of a screen, with something inside.
fn window(screen: &Buffer, title: &str, page: &Page, inside: &str) -> String {
    let Page { paper, ink, edge, .. } = page;
    let width = f32::from(screen.area.width) * CELL.0 + 2.0 * MARGIN;
    let height = f32::from(screen.area.height) * CELL.1 + TOP + MARGIN;
    let dots: String =
        (0..3).map(|n| format!("<circle cx=\"{}\" cy=\"20\" r=\"5\" fill=\"{edge}\"/>", 23 + 18 * n)).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" role=\"img\" font-size=\"14\" \
         font-family=\"ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace\">\n\
         <title>{title}</title>\n<rect x=\".5\" y=\".5\" width=\"{:.0}\" height=\"{:.0}\" rx=\"10\" fill=\"{paper}\" \
         stroke=\"{edge}\"/>{dots}\n<g fill=\"{ink}\" stroke-width=\"1.2\">\n{inside}</g>\n</svg>\n",
        width - 1.0,
        height - 1.0,
        title = escaped(title),
    )
}

/// Neighbouring cells that are drawn as one.
struct Run<'a> {
    cells: Vec<&'a Cell>,
    /// The upper left corner.
    at: (f32, f32),
    /// In cells.
    width: usize,
}

/// The runs of one row, without those that show nothing.
fn runs(screen: &Buffer, y: u16) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut x = 0;
    while x < screen.area.width {
        let cell = &screen[(x, y)];
        let width = okdeck::text::width(cell.symbol()).max(1);
        match runs.last_mut().filter(|run| run.takes(cell)) {
            Some(run) => {
                run.cells.push(cell);
                run.width += width;
            }
            None => {
                let at = (MARGIN + f32::from(x) * CELL.0, TOP + f32::from(y) * CELL.1);
                runs.push(Run { cells: vec![cell], at, width });
            }
        }
        x += width as u16;
    }
    runs
}

impl Run<'_> {
    fn takes(&self, next: &Cell) -> bool {
        let last = self.cells[0];
        let is_alike = last.symbol().is_ascii() && next.symbol().is_ascii()
            || shape(last.symbol()).is_some() && shape(next.symbol()).is_some();
        is_alike && last.style() == next.style()
    }

    fn drawn(&self, page: &Page) -> String {
        let (ink, paper) = colours(self.cells[0], page);
        let (x, y) = self.at;
        let width = self.width as f32 * CELL.0;
        let behind = paper
            .map(|paper| format!("<path d=\"M{x:.1} {y:.1}h{width:.1}v{}h-{width:.1}z\" fill=\"{paper}\"/>\n", CELL.1));
        let before = if shape(self.cells[0].symbol()).is_some() { self.shapes(&ink) } else { self.letters(&ink, page) };
        behind.unwrap_or_default() + &before
    }

    fn letters(&self, ink: &str, page: &Page) -> String {
        let text: String = self.cells.iter().map(|cell| cell.symbol()).collect();
        let words = text.trim();
        if words.is_empty() {
            return String::new();
        }
        let x = self.at.0 + (text.len() - text.trim_start().len()) as f32 * CELL.0;
        let width = okdeck::text::width(words) as f32 * CELL.0;
        let held = if words.len() > 1 { format!(" textLength=\"{width:.1}\"") } else { String::new() };
        let fill = if ink == page.ink { String::new() } else { format!(" fill=\"{ink}\"") };
        let is = |modifier| self.cells[0].modifier.contains(modifier);
        let bold = if is(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
        let slanted = if is(Modifier::ITALIC) { " font-style=\"italic\"" } else { "" };
        let line = if is(Modifier::UNDERLINED) { " text-decoration=\"underline\"" } else { "" };
        let y = self.at.1 + 13.0;
        let words = escaped(words);
        format!(
            "<text xml:space=\"preserve\" x=\"{x:.1}\" y=\"{y:.1}\"{held}{fill}{bold}{slanted}{line}>{words}</text>\n"
        )
    }

    fn shapes(&self, ink: &str) -> String {
        let (mut lines, mut areas) = (String::new(), String::new());
        for (n, cell) in self.cells.iter().enumerate() {
            let start = format!("M{:.1} {:.1}", self.at.0 + n as f32 * CELL.0, self.at.1);
            for (is_area, path) in shape(cell.symbol()).into_iter().flatten() {
                let paths = if is_area { &mut areas } else { &mut lines };
                paths.push_str(&start);
                paths.push_str(&path);
            }
        }
        let lines =
            if lines.is_empty() { lines } else { format!("<path d=\"{lines}\" fill=\"none\" stroke=\"{ink}\"/>\n") };
        let areas = if areas.is_empty() { areas } else { format!("<path d=\"{areas}\" fill=\"{ink}\"/>\n") };
        lines + &areas
    }
}

/// The lines and areas of a sign that is drawn as a shape, from the upper left corner of its cell:
/// a cell is 8.4 by 18, its middle at 4.2 and 9.
fn shape(symbol: &str) -> Option<Vec<(bool, String)>> {
    let line = |path: &str| Some(vec![(false, path.to_owned())]);
    let circle = "m1.2 9a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z";
    match symbol {
        "─" => line("m0 9h8.4"),
        "│" => line("m4.2 0v18"),
        "╭" => line("m4.2 18v-4.8q0 -4.2 4.2 -4.2"),
        "╮" => line("m0 9q4.2 0 4.2 4.2v4.8"),
        "╰" => line("m4.2 0v4.8q0 4.2 4.2 4.2"),
        "╯" => line("m0 9q4.2 0 4.2 -4.2v-4.8"),
        "○" => line(circle),
        "●" => Some(vec![(true, circle.to_owned())]),
        "◐" => Some(vec![(false, circle.to_owned()), (true, "m4.2 6a3 3 0 0 0 0 6z".to_owned())]),
        "·" => Some(vec![(true, "m3.3 9a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0 -1.8 0z".to_owned())]),
        _ => quarters(symbol),
    }
}

/// Blocks as they are written for large type: each bit a quarter of the cell.
fn quarters(symbol: &str) -> Option<Vec<(bool, String)>> {
    let bits = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".chars().skip(1).position(|block| symbol.chars().eq([block]))? + 1;
    let quarter = |n: usize| (true, format!("m{} {}h4.2v9h-4.2z", [0.0, 4.2][n % 2], [0, 9][n / 2]));
    Some((0..4).filter(|n| bits >> n & 1 == 1).map(quarter).collect())
}

/// Ink, and paper where it is not the page's.
fn colours(cell: &Cell, page: &Page) -> (String, Option<String>) {
    let is = |modifier| cell.modifier.contains(modifier);
    let usual = if is(Modifier::DIM) { page.faint } else { page.ink };
    let (ink, paper) = (colour(cell.fg).unwrap_or(usual.to_owned()), colour(cell.bg));
    if is(Modifier::REVERSED) { (paper.unwrap_or(page.paper.to_owned()), Some(ink)) } else { (ink, paper) }
}

/// The colour that terminals agree upon; none for the page's own.
fn colour(colour: Color) -> Option<String> {
    let level = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    match colour {
        Color::Rgb(red, green, blue) => Some(format!("#{red:02x}{green:02x}{blue:02x}")),
        Color::Indexed(n @ 16..=231) => {
            let n = n - 16;
            Some(format!("#{:02x}{:02x}{:02x}", level(n / 36), level(n / 6 % 6), level(n % 6)))
        }
        Color::Indexed(n @ 232..) => Some(format!("#{}", format!("{:02x}", 8 + 10 * (n - 232)).repeat(3))),
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
