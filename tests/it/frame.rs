//! What is true of every frame, whatever the keys, the deck and the window.

use okdeck::text::first_unprintable;
use okdeck::ui::Clicks;
use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect};

/// The first thing that is wrong in a frame.
pub fn fault(buffer: &Buffer, clicks: &Clicks) -> Option<String> {
    unfit_cell(buffer).or_else(|| broken_border(buffer)).or_else(|| click_outside(buffer.area, clicks))
}

/// The cells that hold more than one printable character of ASCII.
pub fn unusual(buffer: &Buffer) -> impl Iterator<Item = (Position, &str)> {
    let is_usual = |symbol: &str| matches!(symbol.as_bytes(), [0x20..=0x7e]);
    let cells = buffer.content().iter().enumerate().filter(move |(_, cell)| !is_usual(cell.symbol()));
    cells.map(|(at, cell)| (buffer.pos_of(at).into(), cell.symbol()))
}

/// A cell that holds what could drive a terminal, or a wide sign that is cut or drawn upon.
fn unfit_cell(buffer: &Buffer) -> Option<String> {
    for (place, symbol) in unusual(buffer) {
        if symbol.is_empty() || symbol.contains(['\n', '\t']) || first_unprintable(symbol).is_some() {
            return Some(format!("{symbol:?} stands in the cell at {place}"));
        }
        let end = place.x + buffer[place].cell_width();
        if end > buffer.area.right() {
            return Some(format!("{symbol:?} at {place} is drawn across the right edge"));
        }
        if let Some(x) = (place.x + 1..end).find(|x| buffer[(*x, place.y)].symbol() != " ") {
            return Some(format!("{symbol:?} at {place} and {:?} share cells", buffer[(x, place.y)].symbol()));
        }
    }
    None
}

fn click_outside(area: Rect, clicks: &Clicks) -> Option<String> {
    let outside = clicks.regions().find(|(region, _)| area.intersection(*region) != *region)?;
    Some(format!("{outside:?} is outside {area}"))
}

/// A piece of a border that leads nowhere. It may lead under a whole box that lies upon it.
fn broken_border(buffer: &Buffer) -> Option<String> {
    let boxes = boxes(buffer);
    for (place, symbol) in unusual(buffer) {
        let loose = arms(symbol).iter().find(|arm| !is_met(buffer, place, **arm, &boxes));
        if let Some(arm) = loose {
            return Some(format!("{symbol:?} at {place} leads {arm:?} to nothing"));
        }
    }
    None
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Arm {
    Left,
    Right,
    Up,
    Down,
}

/// Where the pieces of a border lead.
fn arms(symbol: &str) -> &'static [Arm] {
    match symbol {
        "─" => &[Arm::Left, Arm::Right],
        "│" => &[Arm::Up, Arm::Down],
        "╭" => &[Arm::Right, Arm::Down],
        "╮" => &[Arm::Left, Arm::Down],
        "╰" => &[Arm::Right, Arm::Up],
        "╯" => &[Arm::Left, Arm::Up],
        _ => &[],
    }
}

fn is_met(buffer: &Buffer, place: Position, arm: Arm, boxes: &[Rect]) -> bool {
    let (x, y) = (place.x, place.y);
    let (next, back) = match arm {
        Arm::Left => (x.checked_sub(1).map(|x| (x, y)), Arm::Right),
        Arm::Right => (Some((x + 1, y)), Arm::Left),
        Arm::Up => (y.checked_sub(1).map(|y| (x, y)), Arm::Down),
        Arm::Down => (Some((x, y + 1)), Arm::Up),
    };
    let Some(cell) = next.and_then(|next| buffer.cell(next)) else { return stands_alone(buffer, place) };
    let is_under = |area: &&Rect| next.is_some_and(|next| area.contains(next.into())) && !area.contains(place);
    arms(cell.symbol()).contains(&back)
        || boxes.iter().any(|area| is_under(&area))
        || boxes.iter().any(|area| area.y == y && area.contains(place) && matches!(arm, Arm::Left | Arm::Right))
        || stands_alone(buffer, place)
        || is_axis(buffer, place)
}

/// Whether an upright piece belongs to a line between columns, which begins and ends at no corner.
fn stands_alone(buffer: &Buffer, place: Position) -> bool {
    let symbol = |y: u16| buffer.cell((place.x, y)).map_or("", |cell| cell.symbol());
    let end = |rows: &mut dyn Iterator<Item = u16>| rows.map(symbol).find(|symbol| *symbol != "│").unwrap_or("");
    symbol(place.y) == "│"
        && !["╭", "╮"].contains(&end(&mut (0..place.y).rev()))
        && !["╰", "╯"].contains(&end(&mut (place.y + 1..buffer.area.bottom())))
}

/// Whether a piece is the axis of a plot: beside or above its corner.
fn is_axis(buffer: &Buffer, place: Position) -> bool {
    buffer.area.positions().any(|corner| {
        buffer[corner].symbol() == "└" && (corner.x == place.x && place.y < corner.y || corner.y == place.y)
    })
}

/// The boxes of which every piece is there. A title may stand in the upper side.
fn boxes(buffer: &Buffer) -> Vec<Rect> {
    let is = |x: u16, y: u16, symbol: &str| buffer[(x, y)].symbol() == symbol;
    let whole = |corner: Position| {
        let right = (corner.x + 1..buffer.area.right()).find(|x| is(*x, corner.y, "╮"))?;
        let bottom = (corner.y + 1..buffer.area.bottom()).find(|y| is(corner.x, *y, "╰"))?;
        let sides = (corner.y + 1..bottom).all(|y| is(corner.x, y, "│") && is(right, y, "│"));
        let under = (corner.x + 1..right).all(|x| is(x, bottom, "─")) && is(right, bottom, "╯");
        let title = (corner.x + 1..right).find(|x| is(*x, corner.y, "─")).unwrap_or(right);
        let above = (title..right).all(|x| is(x, corner.y, "─"));
        (sides && under && above).then(|| Rect::new(corner.x, corner.y, right - corner.x + 1, bottom - corner.y + 1))
    };
    unusual(buffer).filter(|(_, symbol)| *symbol == "╭").filter_map(|(place, _)| whole(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_in(lines: &[&str]) -> Option<String> {
        fault(&Buffer::with_lines(lines.iter().copied()), &Clicks::default())
    }

    #[test]
    fn tells_a_whole_border_from_a_broken_one() {
        assert_eq!(fault_in(&["╭ A ──╮ │", "│ 日  │ │", "╰─────╯  "]), None);
        for broken in [
            ["╭────╮", "│ ab │", "╰───╯ "],
            ["╭────╮", "│ abcd", "╰────╯"],
            ["╭────╮", "│    │", "╰─a──╯"],
            ["╭──── ", "│    │", "╰────╯"],
            [" ────╮", "│    │", "╰────╯"],
        ] {
            assert!(fault_in(&broken).is_some(), "{broken:?}");
        }
    }

    #[test]
    fn finds_what_does_not_belong_in_a_cell() {
        let mut buffer = Buffer::with_lines(["ab", "cd"]);
        buffer[(1, 1)].set_symbol("日");
        assert!(fault(&buffer, &Clicks::default()).expect("a fault").contains("right edge"));
        buffer[(1, 1)].set_symbol("\u{202e}");
        assert!(fault(&buffer, &Clicks::default()).is_some());
        let mut buffer = Buffer::with_lines(["日b"]);
        buffer[(1, 0)].set_symbol("x");
        assert!(fault(&buffer, &Clicks::default()).expect("a fault").contains("share"));
    }
}
