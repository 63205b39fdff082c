//! The terminal: every mode that is turned on is turned off again, on every way out.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::ThreadId;

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::Print;
use crossterm::terminal::{
    Clear, ClearType, DisableLineWrap, EnableLineWrap, EnterAlternateScreen, LeaveAlternateScreen,
};
use crossterm::{cursor, execute, queue, terminal};
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::canvas::Canvas;
use super::steady::Steady;
use crate::system;
use crate::ui::{Clicks, Frame};
use crate::words;

/// Reports of mouse buttons and the wheel, without those of every move, which would wake the
/// program whenever a hand touches the mouse.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// Asks the terminal for its background. Whoever knows answers with an event; nobody waits for it.
const BACKGROUND: &str = "\x1b]11;?\x07";

/// Whether modes are on at the moment: they are turned off once, whoever comes first.
static IS_ENTERED: AtomicBool = AtomicBool::new(false);

/// The terminal while the program draws on it.
pub struct Screen {
    sheet: Sheet,
    /// What the next frame is drawn in; empty between frames.
    cells: Buffer,
}

/// What is drawn on: standard output, in pieces of whole frames.
type Sheet = Steady<Canvas<BufWriter<Out>>>;

/// Standard output while the program has the terminal; afterwards nothing gets through. A frame
/// that a panic left half written would otherwise end up under the shell's prompt.
struct Out(Stdout);

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if IS_ENTERED.load(Ordering::SeqCst) { self.0.write(bytes) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        if IS_ENTERED.load(Ordering::SeqCst) { self.0.flush() } else { Ok(()) }
    }
}

impl Screen {
    /// Takes the terminal: raw mode, alternate screen, mouse buttons, pastes in one piece.
    pub fn enter() -> io::Result<Self> {
        // NO_COLOR is honoured by the theme; crossterm's own way erases bold and reverse with it.
        crossterm::style::force_color_output(true);
        give_back_on_panic();
        // The room to draw in first: without it there is nothing to take the terminal for.
        let (sheet, cells) = room(size()?);
        turn_on()?;
        Ok(Self { sheet, cells })
    }

    /// Asks the terminal for its background.
    pub fn ask_for_background(&mut self) -> io::Result<()> {
        execute!(io::stdout(), Print(BACKGROUND))
    }

    /// Draws a frame.
    pub fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>) -> Clicks) -> io::Result<Clicks> {
        let clicks = draw(&mut Frame::new(&mut self.cells));
        let shown = self.sheet.show(&self.cells);
        self.cells.reset();
        shown.map(|()| clicks)
    }

    /// Takes the size that the window has now. It is asked for only when the window says that it has
    /// changed: that is most of what drawing a frame asks of the system.
    pub fn resize(&mut self) -> io::Result<()> {
        let size = size()?;
        if self.cells.area.as_size() == size {
            return Ok(());
        }
        (self.sheet, self.cells) = room(size);
        execute!(Out(io::stdout()), Clear(ClearType::All))
    }

    /// Rings the terminal's bell.
    pub fn ring(&mut self) -> io::Result<()> {
        let mut out = Out(io::stdout());
        out.write_all(b"\x07")?;
        out.flush()
    }

    /// Gives the terminal back, with nothing of the evening left on it.
    pub fn leave(&mut self) {
        turn_off();
    }

    /// Takes the terminal again after the shell had it, whatever the shell has done to it.
    pub fn come_back(&mut self) -> io::Result<()> {
        // crossterm believes raw mode to be on after a stop that it did not see.
        terminal::disable_raw_mode()?;
        (self.sheet, self.cells) = room(size()?);
        turn_on()
    }

    /// Leaves a terminal that is gone: writing to it would only fail.
    pub fn abandon(&mut self) {
        IS_ENTERED.store(false, Ordering::SeqCst);
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        turn_off();
    }
}

/// A sheet of this size on which nothing is drawn yet, and the cells of a frame for it.
fn room(size: Size) -> (Sheet, Buffer) {
    let out = BufWriter::with_capacity(64 * 1024, Out(io::stdout()));
    (Steady::new(Canvas::new(out), size), Buffer::empty(Rect::from(size)))
}

/// The size of the window, in cells.
fn size() -> io::Result<Size> {
    terminal::size().map(Size::from)
}

fn turn_on() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    IS_ENTERED.store(true, Ordering::SeqCst);
    let mut out = io::stdout();
    // What is wider than the terminal was told to expect stays on its row.
    queue!(out, EnterAlternateScreen, Clear(ClearType::All), cursor::Hide, DisableLineWrap)
        .and_then(|()| execute!(out, Print(MOUSE_ON), EnableBracketedPaste))
        .inspect_err(|_| turn_off())
}

fn turn_off() {
    if !IS_ENTERED.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    // Each may fail on a terminal that is going away; the next is tried all the same.
    let _ = queue!(out, DisableBracketedPaste, Print(MOUSE_OFF), EnableLineWrap, Clear(ClearType::All));
    let _ = queue!(out, LeaveAlternateScreen, cursor::Show);
    let _ = out.flush();
    let _ = terminal::disable_raw_mode();
}

/// On a panic of the main thread the terminal is given back first, then one line says what
/// happened: without the message, which might hold words of the couple. A worker's panic changes
/// nothing on the screen.
pub fn give_back_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let main: ThreadId = std::thread::current().id();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().id() != main {
                return;
            }
            turn_off();
            system::show_typing();
            let place = panic.location().map(|at| format!("{}:{}", at.file(), at.line())).unwrap_or_default();
            let _ = writeln!(io::stderr(), "okdeck: {}", words::panicked(&place));
        }));
    });
}
