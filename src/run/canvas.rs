//! Cells as bytes, in the colours that every terminal knows.
//!
//! crossterm writes even the sixteen basic colours as `38;5;n`, which terminals that have no more
//! than those read as blinking; here they are 30 to 37 and 90 to 97. Only what differs from cell to
//! cell is written.

use std::io::{self, Write};

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// What cells are drawn on.
pub trait Paper {
    /// Draws cells at their columns and rows, in this order.
    fn draw<'a>(&mut self, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) -> io::Result<()>;

    /// Sees that everything drawn is shown.
    fn flush(&mut self) -> io::Result<()>;
}

/// The terminal's cells, drawn to `W`.
#[derive(Debug)]
pub struct Canvas<W> {
    out: W,
}

impl<W: Write> Canvas<W> {
    /// A canvas on a terminal.
    pub fn new(out: W) -> Self {
        Self { out }
    }

    /// Writes at another place from here on. A frame moves so often that formatting would be felt.
    fn move_to(&mut self, x: u16, y: u16) -> io::Result<()> {
        let (row, column) = ((y + 1).to_string(), (x + 1).to_string());
        ["\x1b[", &row, ";", &column, "H"].iter().try_for_each(|part| self.out.write_all(part.as_bytes()))
    }

    /// Writes with another pen from here on.
    fn change(&mut self, pen: &mut Pen, wanted: Pen) -> io::Result<()> {
        if *pen == wanted {
            Ok(())
        } else {
            self.out.write_all(std::mem::replace(pen, wanted).change_to(wanted).as_bytes())
        }
    }
}

impl<W: Write> Paper for Canvas<W> {
    fn draw<'a>(&mut self, cells: impl Iterator<Item = (u16, u16, &'a Cell)>) -> io::Result<()> {
        let mut pen = Pen::default();
        let mut next = None;
        for (x, y, cell) in cells {
            if next != Some((x, y)) {
                self.move_to(x, y)?;
            }
            next = Some((x + 1, y));
            self.change(&mut pen, Pen::of(cell))?;
            self.out.write_all(cell.symbol().as_bytes())?;
        }
        self.change(&mut pen, Pen::default())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// What a terminal writes with at the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Pen {
    ink: Color,
    paper: Color,
    modifier: Modifier,
}

/// The attributes, with the parameter that turns each on.
const ATTRIBUTES: [(Modifier, &str); 8] = [
    (Modifier::BOLD, "1"),
    (Modifier::DIM, "2"),
    (Modifier::ITALIC, "3"),
    (Modifier::UNDERLINED, "4"),
    (Modifier::SLOW_BLINK, "5"),
    (Modifier::REVERSED, "7"),
    (Modifier::HIDDEN, "8"),
    (Modifier::CROSSED_OUT, "9"),
];

impl Pen {
    fn of(cell: &Cell) -> Self {
        Self { ink: cell.fg, paper: cell.bg, modifier: cell.modifier }
    }

    /// The sequence that makes another pen of this one. Attributes are turned off all together,
    /// because not every terminal can turn off one of them.
    fn change_to(self, wanted: Self) -> String {
        let starts_anew = wanted == Self::default() || !wanted.modifier.contains(self.modifier);
        let from = if starts_anew { Self::default() } else { self };
        let mut sequence = String::from("\x1b[");
        let mut add = |parameter: &str| {
            sequence.push_str(parameter);
            sequence.push(';');
        };
        if starts_anew && wanted != Self::default() {
            add("0");
        }
        let added = wanted.modifier - from.modifier;
        ATTRIBUTES.iter().filter(|(attribute, _)| added.contains(*attribute)).for_each(|(_, number)| add(number));
        for (before, colour, first) in [(from.ink, wanted.ink, 30), (from.paper, wanted.paper, 40)] {
            if before != colour {
                add(&parameter(colour, first));
            }
        }
        if sequence.ends_with(';') {
            sequence.pop();
        }
        sequence + "m"
    }
}

/// The parameter that sets a colour: `first` is 30 for the ink and 40 for the paper.
fn parameter(colour: Color, first: u8) -> String {
    let bright = first + 60;
    let basic = match colour {
        Color::Reset => first + 9,
        Color::Black => first,
        Color::Red => first + 1,
        Color::Green => first + 2,
        Color::Yellow => first + 3,
        Color::Blue => first + 4,
        Color::Magenta => first + 5,
        Color::Cyan => first + 6,
        Color::Gray => first + 7,
        Color::DarkGray => bright,
        Color::LightRed => bright + 1,
        Color::LightGreen => bright + 2,
        Color::LightYellow => bright + 3,
        Color::LightBlue => bright + 4,
        Color::LightMagenta => bright + 5,
        Color::LightCyan => bright + 6,
        Color::White => bright + 7,
        Color::Indexed(n) => return format!("{};5;{n}", first + 8),
        Color::Rgb(red, green, blue) => return format!("{};2;{red};{green};{blue}", first + 8),
    };
    basic.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Style;

    fn pen(style: Style) -> Pen {
        Pen::of(Cell::new("x").set_style(style))
    }

    #[test]
    fn only_what_differs_is_written() {
        let (plain, bold) = (Pen::default(), pen(Style::new().bold()));
        let yellow = pen(Style::new().bold().yellow());
        assert_eq!(plain.change_to(bold), "\x1b[1m");
        assert_eq!(bold.change_to(yellow), "\x1b[33m");
        assert_eq!(yellow.change_to(bold), "\x1b[39m");
        assert_eq!(yellow.change_to(pen(Style::new().dim())), "\x1b[0;2m");
        assert_eq!(yellow.change_to(plain), "\x1b[m");
    }

    #[test]
    fn basic_colours_are_written_as_every_terminal_knows_them() {
        let both = |ink, paper| Pen::default().change_to(pen(Style::new().fg(ink).bg(paper)));
        assert_eq!(both(Color::Gray, Color::Black), "\x1b[37;40m");
        assert_eq!(both(Color::LightYellow, Color::White), "\x1b[93;107m");
        assert_eq!(both(Color::Indexed(173), Color::Reset), "\x1b[38;5;173m");
        assert_eq!(both(Color::Reset, Color::Rgb(1, 2, 3)), "\x1b[48;2;1;2;3m");
    }

    /// What a terminal shows after all the bytes is what was asked for, cell by cell.
    #[test]
    fn a_terminal_shows_what_was_drawn() {
        let styles = [
            Style::new().fg(Color::Rgb(9, 8, 7)).bold(),
            Style::new().fg(Color::LightBlue).on_black().reversed(),
            Style::new(),
            Style::new().underlined().bold(),
            Style::new().bold(),
            Style::new().fg(Color::Indexed(200)).dim().italic(),
        ];
        let cells: Vec<Cell> = styles.map(|style| Cell::new("x").set_style(style).clone()).to_vec();
        let mut bytes = Vec::new();
        let places = cells.iter().enumerate().map(|(n, cell)| (n as u16 * 2 % 7, 0, cell));
        Canvas::new(&mut bytes).draw(places).unwrap();
        let mut parser = vt100::Parser::new(1.try_into().unwrap(), 10.try_into().unwrap(), 0);
        parser.process(&bytes);
        for (n, cell) in cells.iter().enumerate() {
            let shown = parser.screen().cell(0, n as u16 * 2 % 7).expect("a cell");
            let is = |modifier| cell.modifier.contains(modifier);
            assert_eq!(
                (shown.bold(), shown.dim(), shown.italic(), shown.underline(), shown.inverse()),
                (
                    is(Modifier::BOLD),
                    is(Modifier::DIM),
                    is(Modifier::ITALIC),
                    is(Modifier::UNDERLINED),
                    is(Modifier::REVERSED)
                )
            );
            let expected = match cell.fg {
                Color::Reset => vt100::Color::Default,
                Color::LightBlue => vt100::Color::Idx(12),
                Color::Indexed(n) => vt100::Color::Idx(n),
                Color::Rgb(red, green, blue) => vt100::Color::Rgb(red, green, blue),
                other => panic!("{other:?}"),
            };
            assert_eq!(shown.fgcolor(), expected);
        }
    }
}
