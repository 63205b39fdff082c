//! The floor: the least that a full-screen program of ratatui can be. It draws one card, waits, and
//! draws the next one on any key; `q` ends it. `benches/feel.rs` measures okdeck against it.

use std::io;

use crossterm::event::{self, Event, KeyCode, KeyEventKind};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Style, Stylize};
use ratatui::text::Line;
use ratatui::widgets::Block;

const CARDS: [&str; 4] = [
    "When you have had a long day, how would you like to be met at home?",
    "Which wish have you hinted at more than once without saying it?",
    "Tell your partner about a wrong turn that went well.",
    "What could we stop doing, and nobody would miss it?",
];

fn main() -> io::Result<()> {
    let mut terminal = ratatui::try_init()?;
    let mut at = 0;
    loop {
        terminal.draw(|frame| draw(frame, at))?;
        match event::read()? {
            Event::Key(key) if key.kind == KeyEventKind::Release => {}
            Event::Key(key) if key.code == KeyCode::Char('q') => break,
            Event::Key(_) => at += 1,
            _ => {}
        }
    }
    ratatui::try_restore()
}

fn draw(frame: &mut Frame<'_>, at: usize) {
    let area = frame.area();
    let card = Rect { x: area.width / 8, y: area.height / 3, width: area.width * 3 / 4, height: 5 }.intersection(area);
    frame.render_widget(Line::from(format!(" Card {}", at + 1)).bold(), Rect { height: 1, ..area });
    frame.render_widget(Block::bordered().border_style(Style::new().dim()), card);
    let text = Rect { x: card.x + 2, y: card.y + 2, width: card.width.saturating_sub(4), height: 1 };
    frame.render_widget(Line::from(CARDS[at % CARDS.len()]), text.intersection(area));
    let keys = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
    frame.render_widget(Line::from(" any key next   q quit").dim(), keys);
}
