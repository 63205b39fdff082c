//! Which colours a terminal can show, and what becomes of the others.

use ratatui::style::{Color, Style};

use super::Look;

/// The colours that a terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gamut {
    /// None: bold, dim and reverse only.
    None,
    /// The sixteen basic ones, which everybody paints otherwise.
    Basic,
    /// A table of 256.
    Table,
    /// All of 24 bits.
    Full,
}

/// Whether colour is wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Where the terminal and the environment agree to it.
    Auto,
    /// Whatever they say.
    Always,
    /// Nowhere.
    Never,
}

/// Gives the value of a variable of the environment.
pub type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Words in `TERM` that stand for 24 bits.
const FULL: [&str; 7] = ["direct", "truecolor", "kitty", "alacritty", "ghostty", "wezterm", "foot"];
/// Beginnings of `TERM` that stand for terminals without colours.
const MONOCHROME: [&str; 4] = ["dumb", "vt1", "vt2", "vt3"];

impl Gamut {
    /// The colours of the terminal that the variables describe. A program may ask for colour
    /// (`CLICOLOR_FORCE`) or for none (`NO_COLOR`); what was said on the command line stands over
    /// both.
    pub fn of(wish: Wish, variables: Variables<'_>) -> Self {
        let is_set = |name| variables(name).is_some_and(|value| !value.is_empty());
        let is_forced = wish == Wish::Always || variables("CLICOLOR_FORCE").is_some_and(|value| is_true(&value));
        match wish {
            Wish::Never => Self::None,
            Wish::Auto if is_set("NO_COLOR") => Self::None,
            _ if is_forced => Self::of_terminal(variables).max(Self::Basic),
            _ => Self::of_terminal(variables),
        }
    }

    /// Whether output of a command may be coloured: to a terminal that has colours, or where it is
    /// asked for.
    pub fn colours_output(wish: Wish, is_terminal: bool, variables: Variables<'_>) -> bool {
        let is_forced = wish == Wish::Always || variables("CLICOLOR_FORCE").is_some_and(|value| is_true(&value));
        (is_terminal || is_forced) && Self::of(wish, variables) > Self::None
    }

    fn of_terminal(variables: Variables<'_>) -> Self {
        let term = variables("TERM").unwrap_or_default();
        let colorterm = variables("COLORTERM").unwrap_or_default();
        let has = |words: &[&str]| words.iter().any(|word| term.contains(word));
        let is_mono = term.is_empty() || term.ends_with("-m") || term.ends_with("-mono");
        if is_mono || MONOCHROME.iter().any(|start| term.starts_with(start)) {
            return if cfg!(windows) && term.is_empty() { Self::Full } else { Self::None };
        }
        // GNU screen hands on a COLORTERM that it does not keep; tmux keeps it.
        let keeps = !term.starts_with("screen") || variables("TMUX").is_some();
        let promises = matches!(colorterm.as_str(), "truecolor" | "24bit") && term != "linux" && keeps;
        match () {
            () if promises || has(&FULL) => Self::Full,
            () if has(&["256color"]) => Self::Table,
            () => Self::Basic,
        }
    }

    /// A look as far as it can be shown.
    pub fn shown(self, look: &Look) -> Style {
        let style = if self >= Self::Table { look.rich } else { look.basic };
        let shown = |colour: Option<Color>| colour.and_then(|colour| self.nearest(colour));
        Style { fg: shown(style.fg), bg: shown(style.bg), ..style }
    }

    /// The colour that is painted for another; none where there is none.
    fn nearest(self, colour: Color) -> Option<Color> {
        match (self, colour) {
            (Self::Full, colour) => Some(colour),
            (Self::Table, Color::Rgb(red, green, blue)) => Some(Color::Indexed(in_table([red, green, blue]))),
            (Self::Table, colour) => Some(colour),
            (Self::Basic, Color::Rgb(..) | Color::Indexed(16..)) | (Self::None, _) => None,
            (Self::Basic, colour) => Some(colour),
        }
    }
}

fn is_true(value: &str) -> bool {
    !value.is_empty() && value != "0"
}

/// What the six steps of the table's cube are worth.
const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// The place in the table of 256 whose colour is nearest: in its cube or among its greys. The
/// sixteen basic ones are left out, because nobody knows how they look.
fn in_table(colour: [u8; 3]) -> u8 {
    let nearest = |part: u8| (0..6).min_by_key(|step| STEPS[usize::from(*step)].abs_diff(part)).expect("there are six");
    let [red, green, blue] = colour.map(nearest);
    let greys = 232..=255;
    let places = [16 + 36 * red + 6 * green + blue].into_iter().chain(greys);
    places.min_by_key(|place| distance(rgb(*place), colour)).expect("there are 25")
}

/// How far apart two colours are.
fn distance(one: [u8; 3], two: [u8; 3]) -> u32 {
    one.into_iter().zip(two).map(|(one, two)| u32::from(one.abs_diff(two)).pow(2)).sum()
}

/// Red, green and blue at a place in the table of 256; black for the sixteen basic ones, which
/// nobody knows.
pub fn rgb(place: u8) -> [u8; 3] {
    let step = |n: u8| STEPS[usize::from(n % 6)];
    match place {
        0..16 => [0; 3],
        16..232 => [step((place - 16) / 36), step((place - 16) / 6), step(place - 16)],
        232.. => [8 + 10 * (place - 232); 3],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Modifier;

    fn gamut(wish: Wish, set: &[(&str, &str)]) -> Gamut {
        Gamut::of(wish, &|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn terminals_are_known_by_their_variables() {
        use Gamut::{Basic, Full, None, Table};
        for (set, expected) in [
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")][..], Full),
            (&[("TERM", "xterm-kitty")], Full),
            (&[("TERM", "xterm-direct")], Full),
            (&[("TERM", "alacritty")], Full),
            (&[("TERM", "xterm-256color")], Table),
            (&[("TERM", "screen-256color"), ("COLORTERM", "truecolor")], Table),
            (&[("TERM", "screen-256color"), ("COLORTERM", "truecolor"), ("TMUX", "/tmp/x")], Full),
            (&[("TERM", "tmux-256color"), ("COLORTERM", "24bit")], Full),
            (&[("TERM", "xterm")], Basic),
            (&[("TERM", "linux"), ("COLORTERM", "truecolor")], Basic),
            (&[("TERM", "nonsense")], Basic),
            (&[("TERM", "vt220")], None),
            (&[("TERM", "xterm-mono")], None),
            (&[("TERM", "dumb")], None),
        ] {
            assert_eq!(gamut(Wish::Auto, set), expected, "{set:?}");
        }
    }

    #[test]
    fn what_is_wished_for_stands_over_the_terminal() {
        let terminal = ("TERM", "xterm-256color");
        for (wish, set, expected) in [
            (Wish::Auto, &[terminal, ("NO_COLOR", "1")][..], Gamut::None),
            (Wish::Auto, &[terminal, ("NO_COLOR", "")], Gamut::Table),
            (Wish::Always, &[terminal, ("NO_COLOR", "1")], Gamut::Table),
            (Wish::Always, &[("TERM", "dumb")], Gamut::Basic),
            (Wish::Never, &[terminal, ("CLICOLOR_FORCE", "1")], Gamut::None),
            (Wish::Auto, &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")], Gamut::Basic),
            (Wish::Auto, &[("TERM", "dumb"), ("CLICOLOR_FORCE", "0")], Gamut::None),
            (Wish::Auto, &[terminal, ("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], Gamut::None),
        ] {
            assert_eq!(gamut(wish, set), expected, "{wish:?} {set:?}");
        }
    }

    #[test]
    fn a_pipe_is_coloured_only_where_it_is_asked_for() {
        let force = |name: &str| (name == "CLICOLOR_FORCE").then(|| "1".to_owned());
        let xterm = |name: &str| (name == "TERM").then(|| "xterm".to_owned());
        assert!(Gamut::colours_output(Wish::Auto, false, &force));
        assert!(!Gamut::colours_output(Wish::Auto, false, &xterm));
        assert!(Gamut::colours_output(Wish::Auto, true, &xterm));
        assert!(Gamut::colours_output(Wish::Always, false, &xterm));
        assert!(!Gamut::colours_output(Wish::Never, true, &force));
    }

    #[test]
    fn a_look_is_reduced_to_what_can_be_shown() {
        let look = Look {
            rich: Style::new().fg(Color::Rgb(0xd7, 0x87, 0x60)).bg(Color::Rgb(7, 8, 9)).add_modifier(Modifier::BOLD),
            basic: Style::new().fg(Color::Yellow).bg(Color::Rgb(1, 2, 3)).add_modifier(Modifier::ITALIC),
        };
        assert_eq!(Gamut::Full.shown(&look), look.rich);
        let table = Style::new().fg(Color::Indexed(173)).bg(Color::Indexed(232)).add_modifier(Modifier::BOLD);
        assert_eq!(Gamut::Table.shown(&look), table);
        assert_eq!(Gamut::Basic.shown(&look), Style::new().fg(Color::Yellow).add_modifier(Modifier::ITALIC));
        assert_eq!(Gamut::None.shown(&look), Style::new().add_modifier(Modifier::ITALIC));
    }

    #[test]
    fn no_place_of_the_table_is_nearer_than_the_one_that_is_taken() {
        let parts = || (0..=255).step_by(15);
        for colour in parts().flat_map(|red| parts().flat_map(move |green| parts().map(move |blue| [red, green, blue])))
        {
            let nearest = (16..=255).min_by_key(|place| distance(rgb(*place), colour));
            assert_eq!(Some(in_table(colour)), nearest, "{colour:?}");
        }
    }

    #[test]
    fn every_place_of_the_table_is_the_nearest_to_itself() {
        for place in 16..=255 {
            assert_eq!(rgb(in_table(rgb(place))), rgb(place), "{place}");
        }
    }
}
