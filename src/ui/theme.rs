//! Named roles and signs. No colour, border or symbol stands anywhere else in the drawing.
//!
//! A theme is data: a [`Scheme`], read from TOML by [`file`](mod@file), says how each [`Role`] looks in full
//! colour and where there are only the sixteen basic ones. What is drawn with is a [`Theme`]: a
//! scheme as far as the terminal can show it ([`gamut`]), with the signs it can show ([`signs`]).
//! [`Themes`] knows all schemes and which of them suits the terminal's background ([`background`]).

pub mod background;
pub mod file;
pub mod gamut;
pub mod signs;

use ratatui::style::{Modifier, Style};

use background::Background;
use gamut::Gamut;
use signs::Signs;

use crate::settings::{Settings, Signs as Charset};

/// A part that something on the screen plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text, and what all others stand on.
    Text,
    /// Text that matters less.
    Muted,
    /// A card's text.
    Card,
    /// The frame of a card or a box.
    Frame,
    /// The one accent: whose turn it is, keys, the cursor.
    Accent,
    /// A title.
    Title,
    /// The row with the cursor.
    Selected,
    /// What is said until the next key.
    Status,
    /// What went wrong, and that nothing is saved.
    Warning,
}

impl Role {
    /// Every role with its name in a theme file.
    pub const ALL: [(Role, &str); 9] = [
        (Role::Text, "text"),
        (Role::Muted, "muted"),
        (Role::Card, "card"),
        (Role::Frame, "frame"),
        (Role::Accent, "accent"),
        (Role::Title, "title"),
        (Role::Selected, "selected"),
        (Role::Status, "status"),
        (Role::Warning, "warning"),
    ];

    /// The role of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(role, _)| *role)
    }
}

/// How one role looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Where the terminal has 256 colours or more.
    pub rich: Style,
    /// Where it has the sixteen basic ones, which are chosen by what they mean there, not by how
    /// near they come: every terminal paints them otherwise.
    pub basic: Style,
}

/// A theme as it is written: how each role looks, whatever the terminal can show of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scheme {
    looks: [Look; Role::ALL.len()],
}

impl Scheme {
    /// How a role looks.
    pub fn look(&self, role: Role) -> &Look {
        &self.looks[role as usize]
    }

    fn look_mut(&mut self, role: Role) -> &mut Look {
        &mut self.looks[role as usize]
    }
}

/// The themes inside the program, in the order in which a key goes through them.
const BUILT_IN: [(&str, &str); 3] = [
    ("dark", include_str!("theme/built-in/dark.toml")),
    ("light", include_str!("theme/built-in/light.toml")),
    ("high-contrast", include_str!("theme/built-in/high-contrast.toml")),
];

/// What is drawn with where there are no colours, whatever the theme.
const WITHOUT_COLOUR: &str = include_str!("theme/built-in/without-colour.toml");

/// The names of the themes inside the program.
pub fn built_in() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(name, _)| *name)
}

/// A theme inside the program, as it is written.
pub fn source(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// How each role looks on this terminal, and the signs that are drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Ordinary text, and what all others stand on.
    pub base: Style,
    /// Text that matters less.
    pub muted: Style,
    /// A card's text.
    pub card: Style,
    /// The frame of a card or a box.
    pub frame: Style,
    /// The one accent: whose turn it is, keys, the cursor.
    pub accent: Style,
    /// A title.
    pub title: Style,
    /// The row with the cursor.
    pub selected: Style,
    /// What is said until the next key.
    pub status: Style,
    /// What went wrong, and that nothing is saved.
    pub warning: Style,
    /// The signs.
    pub signs: &'static Signs,
}

impl Theme {
    /// A scheme as far as a terminal can show it.
    pub fn new(scheme: &Scheme, gamut: Gamut, signs: &'static Signs) -> Self {
        let style = |role| gamut.shown(scheme.look(role));
        Self {
            base: style(Role::Text),
            muted: style(Role::Muted),
            card: style(Role::Card),
            frame: style(Role::Frame),
            accent: style(Role::Accent),
            title: style(Role::Title),
            selected: style(Role::Selected),
            status: style(Role::Status),
            warning: style(Role::Warning),
            signs,
        }
    }

    /// What the whole screen turns to for a moment when a clock is over.
    pub fn flash() -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The theme without colours: bold, dim, reverse and signs only.
    pub fn plain() -> Self {
        Self::new(&file::trusted(WITHOUT_COLOUR), Gamut::None, &signs::UNICODE)
    }

    /// A theme inside the program, in full colour; [`Theme::plain`] for an unknown name.
    pub fn full(name: &str) -> Self {
        source(name).map_or_else(Self::plain, |source| Self::new(&file::trusted(source), Gamut::Full, &signs::UNICODE))
    }
}

/// All themes, and what the terminal can show of them.
#[derive(Clone, Debug)]
pub struct Themes {
    /// The couple's own themes: name and scheme. One named as a theme inside the program replaces it.
    pub own: Vec<(String, Scheme)>,
    /// The colours that the terminal can show.
    pub gamut: Gamut,
    /// The signs that it can show, as far as terminal and locale tell.
    pub signs: &'static Signs,
    /// What its background is, as far as it is known.
    pub background: Option<Background>,
    /// Whether it can be asked for its background, and has not answered.
    pub asks: bool,
}

impl Themes {
    /// The name of the theme that is chosen by the terminal's background.
    pub const AUTO: &str = "auto";

    /// The names that can be chosen, in the order in which a key goes through them.
    pub fn names(&self) -> Vec<String> {
        let is_own = |name: &&String| source(name).is_none();
        let own = self.own.iter().map(|(name, _)| name).filter(is_own).cloned();
        std::iter::once(Self::AUTO).chain(built_in()).map(str::to_owned).chain(own).collect()
    }

    /// What is drawn with under these settings. An unknown theme is chosen by the background, and an
    /// unknown background is taken for a dark one.
    pub fn theme(&self, settings: &Settings) -> Theme {
        let signs = match settings.signs {
            Charset::Auto => self.signs,
            Charset::Unicode => &signs::UNICODE,
            Charset::Ascii => &signs::ASCII,
        };
        if self.gamut == Gamut::None {
            return Theme { signs, ..Theme::plain() };
        }
        Theme::new(&self.scheme(self.name(settings)), self.gamut, signs)
    }

    /// The name of the theme under these settings.
    fn name<'s>(&self, settings: &'s Settings) -> &'s str {
        let is_known = self.own.iter().any(|(name, _)| *name == settings.theme) || source(&settings.theme).is_some();
        if is_known { &settings.theme } else { self.background.unwrap_or(Background::Dark).theme() }
    }

    fn scheme(&self, name: &str) -> Scheme {
        let own = self.own.iter().find(|(known, _)| known == name).map(|(_, scheme)| scheme.clone());
        let inside = || source(name).map(file::trusted).expect("a theme for each background is inside the program");
        own.unwrap_or_else(inside)
    }
}

/// The theme that is drawn with, and what it was chosen by. Putting one together reads TOML and looks
/// for colours, a tenth of what a key costs: so that is done only when the choice has changed.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The theme.
    pub theme: Theme,
    name: String,
    signs: Charset,
}

impl Chosen {
    /// Chooses among `themes` by the settings.
    pub fn of(themes: &Themes, settings: &Settings) -> Self {
        Self { theme: themes.theme(settings), name: themes.name(settings).to_owned(), signs: settings.signs }
    }

    /// Whether the same would be chosen again.
    pub fn stays(&self, themes: &Themes, settings: &Settings) -> bool {
        (self.name.as_str(), self.signs) == (themes.name(settings), settings.signs)
    }

    /// Chooses again if something has changed that the choice depends on.
    pub fn follow(&mut self, themes: &Themes, settings: &Settings) {
        if !self.stays(themes, settings) {
            *self = Self::of(themes, settings);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use background::luminance;
    use ratatui::style::Color;

    /// The backgrounds on which a theme that paints none must be readable: from the plainest to the
    /// greyest that terminals come with.
    const DARK: [u8; 3] = [0x00, 0x1e, 0x30];
    const LIGHT: [u8; 3] = [0xff, 0xf4, 0xe8];

    /// Contrast of two luminances as the WCAG defines it, from 1 to 21.
    fn contrast(one: f64, two: f64) -> f64 {
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The luminance of a colour, or of what stands for the terminal's own.
    fn of(colour: Option<Color>, own: u8) -> f64 {
        match colour {
            Some(Color::Rgb(red, green, blue)) => luminance([red, green, blue]),
            Some(Color::Indexed(n)) => luminance(gamut::rgb(n)),
            Some(Color::Reset) | None => luminance([own; 3]),
            other => panic!("{other:?} looks different everywhere"),
        }
    }

    /// The least contrast of a theme's text on a background of the terminal.
    fn least(theme: &Theme, ink: u8, paper: u8) -> (f64, &'static str) {
        let roles = [
            (theme.base, "text"),
            (theme.muted, "muted"),
            (theme.card, "card"),
            (theme.frame, "frame"),
            (theme.accent, "accent"),
            (theme.title, "title"),
            (theme.selected, "selected"),
            (theme.status, "status"),
            (theme.warning, "warning"),
        ];
        let contrast = |style: Style| {
            let (fg, bg) = (style.fg.or(theme.base.fg), style.bg.or(theme.base.bg));
            contrast(of(fg, ink), of(bg, paper))
        };
        let all = roles.into_iter().map(|(style, name)| (contrast(style), name));
        all.min_by(|one, two| one.0.total_cmp(&two.0)).expect("roles")
    }

    #[test]
    fn every_role_can_be_read_on_every_usual_background() {
        for (name, least_allowed, ink, papers) in [
            ("dark", 4.5, 0xff, DARK),
            ("light", 4.5, 0x00, LIGHT),
            ("high-contrast", 7.0, 0x80, DARK),
            ("high-contrast", 7.0, 0x80, LIGHT),
        ] {
            let scheme = file::trusted(source(name).expect("a theme inside the program"));
            for gamut in [Gamut::Full, Gamut::Table] {
                for paper in papers {
                    let (found, role) = least(&Theme::new(&scheme, gamut, &signs::UNICODE), ink, paper);
                    assert!(found >= least_allowed, "{role} of {name} has {found:.2}:1 on {paper:02x} in {gamut:?}");
                }
            }
        }
    }

    #[test]
    fn there_is_one_accent() {
        for name in built_in() {
            let theme = Theme::full(name);
            let hues: std::collections::HashSet<_> = [theme.accent, theme.frame, theme.status]
                .iter()
                .filter_map(|style| style.fg)
                .filter(|colour| !is_grey(*colour))
                .collect();
            assert!(hues.len() <= 1, "{name}: {hues:?}");
        }
    }

    fn is_grey(colour: Color) -> bool {
        matches!(colour, Color::Rgb(red, green, blue) if red.abs_diff(blue) < 24 && green.abs_diff(blue) < 24)
    }

    #[test]
    fn roles_that_must_be_told_apart_are_so_without_any_colour() {
        let theme = Theme::plain();
        for style in [theme.base, theme.muted, theme.card, theme.accent, theme.status, theme.warning] {
            assert_eq!((style.fg, style.bg), (None, None));
        }
        assert_ne!(theme.status, theme.warning);
        assert_ne!(theme.base, theme.muted);
        assert_ne!(theme.base, theme.accent);
        assert_ne!(theme.base, theme.selected);
        assert!(theme.warning.add_modifier.contains(Modifier::REVERSED));
    }

    fn chosen(theme: &str) -> Settings {
        Settings { theme: theme.to_owned(), ..Settings::default() }
    }

    #[test]
    fn the_background_chooses_where_nobody_did() {
        let mut themes =
            Themes { own: Vec::new(), gamut: Gamut::Full, signs: &signs::UNICODE, background: None, asks: false };
        assert_eq!(themes.theme(&chosen("auto")), Theme::full("dark"));
        assert_eq!(themes.theme(&chosen("no such theme")), Theme::full("dark"));
        themes.background = Some(Background::Light);
        assert_eq!(themes.theme(&chosen("auto")), Theme::full("light"));
        assert_eq!(themes.theme(&chosen("dark")), Theme::full("dark"));
        themes.gamut = Gamut::None;
        assert_eq!(themes.theme(&chosen("light")), Theme::plain());
        let ascii = themes.theme(&Settings { signs: Charset::Ascii, ..Settings::default() });
        assert_eq!(ascii, Theme { signs: &signs::ASCII, ..Theme::plain() });
    }

    #[test]
    fn the_theme_drawn_with_follows_what_it_is_chosen_by() {
        let mut themes =
            Themes { own: Vec::new(), gamut: Gamut::Full, signs: &signs::UNICODE, background: None, asks: false };
        let mut drawn = Chosen::of(&themes, &chosen("auto"));
        let ascii = Settings { signs: Charset::Ascii, ..chosen("auto") };
        for (background, settings) in [
            (None, chosen("auto")),
            (Some(Background::Light), chosen("auto")),
            (Some(Background::Light), chosen("high-contrast")),
            (Some(Background::Dark), ascii),
        ] {
            themes.background = background;
            drawn.follow(&themes, &settings);
            assert_eq!(drawn.theme, themes.theme(&settings));
        }
    }

    #[test]
    fn own_themes_come_last_and_may_replace_one_inside_the_program() {
        let (own, faults) = file::read("accent = \"#112233\"\n");
        assert_eq!(faults, []);
        let own = vec![("dark".to_owned(), own.clone()), ("evening".to_owned(), own)];
        let themes = Themes { own, gamut: Gamut::Full, signs: &signs::UNICODE, background: None, asks: false };
        assert_eq!(themes.names(), ["auto", "dark", "light", "high-contrast", "evening"]);
        assert_eq!(themes.theme(&chosen("dark")).accent.fg, Some(Color::Rgb(0x11, 0x22, 0x33)));
        assert_eq!(themes.theme(&chosen("auto")), themes.theme(&chosen("evening")));
    }
}
