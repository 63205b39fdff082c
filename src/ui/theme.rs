//! Named roles and signs. No colour, border or symbol stands anywhere else.

use ratatui::style::{Color, Modifier, Style};
use ratatui::widgets::BorderType;

/// How each role looks, and the signs that are drawn.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Ordinary text.
    pub base: Style,
    /// Text that matters less.
    pub muted: Style,
    /// A card's text.
    pub card: Style,
    /// A card's frame.
    pub frame: Style,
    /// The one accent: whose turn it is, the cursor.
    pub accent: Style,
    /// A title.
    pub title: Style,
    /// The row with the cursor.
    pub selected: Style,
    /// What went wrong.
    pub warning: Style,
    /// The signs.
    pub signs: Signs,
}

/// The signs of a theme: one cell each.
#[derive(Clone, Debug)]
pub struct Signs {
    /// A card behind the two.
    pub done: &'static str,
    /// The card on the table.
    pub here: &'static str,
    /// A card still to come.
    pub open: &'static str,
    /// A card that was left out.
    pub left_out: &'static str,
    /// The row with the cursor.
    pub cursor: &'static str,
    /// An evening to continue.
    pub go_on: &'static str,
    /// A chosen deck.
    pub chosen: &'static str,
    /// A star.
    pub star: &'static str,
    /// A note.
    pub note: &'static str,
    /// A follow-up.
    pub follow_up: &'static str,
    /// A line between columns.
    pub column: &'static str,
    /// There is more above.
    pub above: &'static str,
    /// There is more below.
    pub below: &'static str,
    /// The kind of frame.
    pub border: BorderType,
}

const SIGNS: Signs = Signs {
    done: "●",
    here: "◐",
    open: "·",
    left_out: "○",
    cursor: "›",
    go_on: "▸",
    chosen: "✓",
    star: "★",
    note: "✎",
    follow_up: "↳",
    column: "│",
    above: "↑",
    below: "↓",
    border: BorderType::Rounded,
};

impl Theme {
    /// The theme with its one accent colour.
    pub fn colour() -> Self {
        let accent = Style::new().fg(Color::Indexed(173));
        Self {
            accent: accent.add_modifier(Modifier::BOLD),
            frame: accent,
            warning: Style::new().fg(Color::Indexed(173)).add_modifier(Modifier::BOLD),
            ..Self::plain()
        }
    }

    /// The theme without colours: bold, dim and reverse only.
    pub fn plain() -> Self {
        let base = Style::new();
        Self {
            base,
            muted: base.add_modifier(Modifier::DIM),
            card: base.add_modifier(Modifier::BOLD),
            frame: base,
            accent: base.add_modifier(Modifier::BOLD),
            title: base.add_modifier(Modifier::BOLD),
            selected: base.add_modifier(Modifier::BOLD),
            warning: base.add_modifier(Modifier::BOLD),
            signs: SIGNS,
        }
    }
}
