//! How the program looks on every kind of terminal: without colours, without Unicode, on a bright
//! background.

use okdeck::settings::Settings;
use okdeck::ui::theme::gamut::Gamut;
use okdeck::ui::theme::{Theme, Themes, signs};
use ratatui::style::{Color, Modifier};

use crate::harness::{SIZES, Sofa};
use crate::pty::{House, Terminal};
use crate::terminal::wait_until_idle;

/// Ways to every kind of screen from the home screen, with the bundled decks.
const WAYS: &[&str] = &[
    "",
    "down space down space",
    "/ l o v e",
    "v",
    "v * x down",
    "h",
    "h tab tab",
    "n",
    "L enter",
    "L y",
    "?",
    "enter",
    "enter enter f f",
    "enter enter * s u",
    "enter enter l i",
    "enter enter n",
    "enter enter b",
    "enter enter b enter",
    "enter enter o",
    "enter enter o enter",
    "enter enter p a b c",
    "enter enter p a b c enter",
    "enter enter p a enter enter b enter",
    "enter enter p a enter enter b enter o",
    "enter enter e right",
    "enter enter +",
    "down down down down enter enter right enter 4",
    "enter enter right right right right esc",
    "z",
];

/// Words of a deck that hold letters outside ASCII: they are the couple's, and stay.
const OURS: &str = "\
title = \"Déjà vu\"
description = \"Über …\"
[[cards]]
text = \"Où étais-tu … → là?\"
follow_ups = [\"Ça va · bien?\"]
theme = \"été\"
[[cards]]
kind = \"scale\"
text = \"How are you?\"
low = \"empty\"
high = \"full\"
";

#[test]
fn with_the_signs_of_ascii_nothing_of_ours_is_outside_it() {
    let theme = Theme { signs: &signs::ASCII, ..Theme::plain() };
    for way in WAYS {
        for size in SIZES {
            let cells = Sofa::at_home().named("Alex", "Sam").size(size).press(way).cells(&theme);
            for (at, cell) in cells.content().iter().enumerate() {
                let place = (at % usize::from(size.0), at / usize::from(size.0));
                assert!(cell.symbol().is_ascii(), "`{}` at {place:?} after `{way}` at {size:?}", cell.symbol());
            }
        }
    }
}

#[test]
fn a_plot_is_drawn_in_ascii_too() {
    let evening = "home enter enter p 3 enter enter 7 enter o K K e right esc";
    let scale = "title = \"Week\"\n[[cards]]\nkind = \"scale\"\ntext = \"How was it?\"\nlow = \"low\"\nhigh = \"high\"\n[[cards]]\ntext = \"End?\"\nplace = \"closing\"\n";
    let day = std::time::Duration::from_secs(86_400 * 7);
    let sofa =
        Sofa::with_deck(scale).press(evening).wait(day).press(&evening.replace('3', "8").replace("7 enter", "2 enter"));
    let sofa = sofa.press("h tab tab tab tab");
    let cells = sofa.cells(&Theme { signs: &signs::ASCII, ..Theme::plain() });
    let drawn: String = cells.content().iter().map(|cell| cell.symbol()).collect();
    assert!(drawn.is_ascii(), "{drawn}");
    assert!(drawn.contains("*** ") && drawn.contains("ooo ") && drawn.matches('o').count() > 20, "{drawn}");
}

#[test]
fn words_of_a_deck_are_not_changed() {
    let theme = Theme { signs: &signs::ASCII, ..Theme::plain() };
    let text = |sofa: &Sofa| sofa.cells(&theme).content().iter().map(|cell| cell.symbol()).collect::<String>();
    let home = Sofa::with_deck(OURS);
    assert!(text(&home).contains("Déjà vu") && text(&home).contains("Über …"), "{}", text(&home));
    let card = home.press("enter enter");
    let card = if text(&card).contains("How are you?") { card.press("right f") } else { card.press("f") };
    for words in ["Où étais-tu … → là?", "Ça va · bien?", "été"] {
        assert!(text(&card).contains(words), "{words}: {}", text(&card));
    }
}

#[test]
fn without_colours_what_matters_is_told_by_signs_and_attributes() {
    let theme = Theme::plain();
    let row_of = |sofa: &Sofa, words: &str| {
        let screen = sofa.screen();
        screen.lines().position(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}\n{screen}"))
    };
    let screen = Sofa::at_home().press("down space down").screen();
    let chosen = format!("  {}Talking and Listening", signs::UNICODE.chosen);
    let here = format!(" {} Everyday Rhythm", signs::UNICODE.cursor);
    assert!(screen.contains(&chosen) && screen.contains(&here), "{screen}");
    let mut failing = Sofa::at_home();
    failing.app.not_saved = Some("no space left".to_owned());
    let y = row_of(&failing, "Not saved");
    let warned = failing.cells(&theme)[(2, y as u16)].clone();
    failing.app.not_saved = None;
    failing.app.status = Some("Starred.".to_owned());
    let y = row_of(&failing, "Starred.");
    let said = failing.cells(&theme)[(2, y as u16)].clone();
    assert!(warned.modifier.contains(Modifier::REVERSED) && !said.modifier.contains(Modifier::REVERSED));
    for way in WAYS {
        let cells = Sofa::at_home().press(way).cells(&theme);
        assert!(cells.content().iter().all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset), "{way}");
    }
}

#[test]
fn high_contrast_stands_on_its_own_background_everywhere() {
    let wide = "title = \"宽\"\ncards = [\"你好👍你好👍你好👍你好👍你好👍你好👍你好👍你好👍你好👍\"]\n";
    for size in SIZES.into_iter().chain([(30, 8), (31, 9), (10, 3)]) {
        for way in WAYS {
            for sofa in [Sofa::at_home(), Sofa::with_deck(wide)] {
                let cells = sofa.size(size).press(way).cells(&Theme::full("high-contrast"));
                let follows_wide = |at: usize| at > 0 && okdeck::text::width(cells.content()[at - 1].symbol()) > 1;
                let mut bare = cells.content().iter().enumerate().filter(|(_, cell)| cell.bg == Color::Reset);
                let unpainted = bare.find(|(at, _)| !follows_wide(*at)).map(|(at, _)| at);
                assert_eq!(unpainted, None, "after `{way}` at {size:?}");
            }
        }
    }
}

#[test]
fn the_others_leave_the_background_to_the_terminal() {
    for name in ["dark", "light"] {
        for way in WAYS {
            let cells = Sofa::at_home().press(way).cells(&Theme::full(name));
            assert!(cells.content().iter().all(|cell| cell.bg == Color::Reset), "{name} after `{way}`");
        }
    }
}

#[test]
fn in_sixteen_colours_every_colour_has_a_name() {
    let themes = Themes { own: vec![], gamut: Gamut::Basic, signs: &signs::UNICODE, background: None, asks: false };
    for name in themes.names() {
        for way in WAYS {
            let cells = Sofa::at_home()
                .press(way)
                .cells(&themes.theme(&Settings { theme: name.clone(), ..Settings::default() }));
            let is_named = |colour: Color| !matches!(colour, Color::Rgb(..) | Color::Indexed(_));
            assert!(cells.content().iter().all(|cell| is_named(cell.fg) && is_named(cell.bg)), "{name} after `{way}`");
        }
    }
}

#[test]
fn a_key_goes_through_the_themes_and_says_which() {
    let mut sofa = Sofa::at_home();
    let names = ["auto", "dark", "light", "high-contrast"].map(str::to_owned).to_vec();
    sofa.app.world.themes = names;
    let sofa = sofa.press("T");
    assert!(sofa.screen().contains("Theme: dark."), "{}", sofa.screen());
    let sofa = sofa.press("T T T");
    assert!(sofa.screen().contains("Theme: auto, by the terminal's background."), "{}", sofa.screen());
    let sofa = sofa.press("enter enter T");
    assert!(sofa.screen().contains("Theme: dark."), "{}", sofa.screen());
}

const QUESTION: &str = "\x1b]11;?";

/// The program at its first card, after it was told what its background is.
fn told(house: &House, answer: &str) -> Terminal {
    house.dealing().see("first card").send(answer).send("\r").see("Is this card 1?")
}

/// How a terminal is told the accent of a theme in 256 colours.
fn accent(name: &str) -> String {
    let scheme = okdeck::ui::theme::file::read(&format!("base = \"{name}\"")).0;
    match Theme::new(&scheme, Gamut::Table, &signs::UNICODE).accent.fg {
        Some(Color::Indexed(n)) => format!("38;5;{n}m"),
        other => panic!("{other:?}"),
    }
}

fn written(terminal: &Terminal) -> String {
    String::from_utf8_lossy(&terminal.raw()).into_owned()
}

#[test]
fn a_terminal_that_tells_its_background_is_asked_once_and_gets_the_theme_for_it() {
    let house = House::new();
    let mut terminal = told(&house, "\x1b]11;rgb:ffff/ffff/ffff\x07").send("q");
    assert_eq!(terminal.status(), 0);
    let bytes = written(&terminal);
    assert_eq!(bytes.matches(QUESTION).count(), 1);
    assert!(bytes.contains(&accent("light")), "{bytes:?}");
}

/// Samples time: nothing else can show that nothing happens.
#[test]
fn an_answer_that_changes_nothing_draws_nothing() {
    if !std::path::Path::new("/proc/self/task").exists() {
        println!("skipped: no /proc");
        return;
    }
    let house = House::new();
    let mut terminal = told(&house, "\x1b]11;rgb:ffff/ffff/ffff\x07");
    for answer in ["\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\", "\x1b]11;rgb:ff/ff/ff\x07"] {
        wait_until_idle(terminal.pid());
        let before = terminal.raw().len();
        terminal.type_in(answer);
        wait_until_idle(terminal.pid());
        assert_eq!(terminal.raw().len(), before, "drew what was there");
    }
    terminal.type_in("\x1b]11;rgb:0/0/0\x07");
    wait_until_idle(terminal.pid());
    assert!(written(&terminal).contains(&accent("dark")), "another answer is heard");
    terminal.type_in("q");
    assert_eq!(terminal.status(), 0);
}

#[test]
fn who_cannot_answer_is_not_asked_and_a_variable_tells_as_well() {
    let house = House::new();
    let deal = house.deal().join(" ");
    for (setting, asks, theme) in [
        ("TERM=linux", false, None),
        ("NO_COLOR=1", false, None),
        ("COLORFGBG='0;15'", false, Some("light")),
        ("COLORFGBG='15;0'", false, Some("dark")),
        ("TERM=xterm-256color", true, Some("dark")),
    ] {
        let data = setting.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let code = format!("exec env {setting} $OKDECK {deal} --data-dir $HOME/{data}");
        let mut terminal = house.shell(&code).past_note().see("Is this card 1?").send("q");
        assert_eq!(terminal.status(), 0, "{setting}");
        let bytes = written(&terminal);
        assert_eq!(bytes.contains(QUESTION), asks, "{setting}");
        for name in ["dark", "light"] {
            assert_eq!(bytes.contains(&accent(name)), theme == Some(name), "{setting}: {name}");
        }
    }
}

#[test]
fn sixteen_colours_are_written_as_old_terminals_know_them() {
    let house = House::new();
    let deal = house.deal().join(" ");
    let code = format!("exec env TERM=linux LANG=C $OKDECK {deal}");
    let mut terminal = house.shell(&code).past_note().see("Is this card 1?").see("enter next").send("q");
    assert_eq!(terminal.status(), 0);
    let bytes = written(&terminal);
    assert!(bytes.contains(";33m") || bytes.contains("[33m"), "{bytes:?}");
    assert!(!bytes.contains("38;5") && !bytes.contains("38;2"), "{bytes:?}");
    assert!(bytes.is_ascii(), "{bytes:?}");
}

#[test]
fn own_themes_are_found_and_their_faults_are_told() {
    let house = House::new();
    std::fs::create_dir_all(house.path("conf/themes")).unwrap();
    std::fs::write(house.path("conf/config.toml"), "theme = \"evening\"\n").unwrap();
    std::fs::write(house.path("conf/themes/evening.toml"), "accent = \"201\"\nmuted = \"gray\"\n").unwrap();
    let config = house.path("conf/config.toml").display().to_string();
    let mut terminal = house.okdeck(&["--config", &config]).see("1 thing in the theme evening").send("q");
    assert_eq!(terminal.status(), 0);
    assert!(written(&terminal).contains("38;5;201m"));
    std::fs::write(house.path("conf/config.toml"), "theme = \"evenin\"\n").unwrap();
    let mut terminal = house.okdeck(&["--config", &config]).see("did you mean evening?").send("q");
    assert_eq!(terminal.status(), 0);
}

#[test]
fn themes_are_listed_checked_and_shown() {
    let house = House::new();
    std::fs::create_dir_all(house.path("conf/themes")).unwrap();
    std::fs::write(house.path("conf/config.toml"), "").unwrap();
    std::fs::write(house.path("conf/themes/evening.toml"), "acent = \"red\"\n").unwrap();
    let okdeck = |arguments: &[&str]| {
        let output = house.piped(arguments).env("OKDECK_CONFIG", house.path("conf/config.toml")).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let (status, listed, _) = okdeck(&["themes"]);
    assert_eq!(status, Some(0));
    assert_eq!(listed.lines().take(3).collect::<Vec<_>>(), ["dark", "light", "high-contrast"]);
    assert!(listed.contains("evening   ") && listed.contains("1 could not be read"), "{listed}");
    let (status, _, told) = okdeck(&["themes", "check"]);
    assert_eq!(status, Some(1));
    assert!(told.contains("evening.toml:1:1") && told.contains("did you mean `accent`?"), "{told}");
    let (status, shown, _) = okdeck(&["themes", "show", "light"]);
    assert_eq!((status, shown.as_str()), (Some(0), okdeck::ui::theme::source("light").unwrap()));
    std::fs::write(house.path("conf/themes/evening.toml"), shown).unwrap();
    assert_eq!(okdeck(&["themes", "check"]).0, Some(0));
    assert_eq!(okdeck(&["themes", "show", "nothing"]).0, Some(1));
    assert_eq!(okdeck(&["themes", "check", "nothing.toml"]).0, Some(1));
}

/// The theme that the README shows is one.
#[test]
fn the_theme_of_the_readme_has_no_fault() {
    let readme = include_str!("../../README.md");
    let from = readme.find("    version = 1\n    base = ").expect("a theme");
    let lines = readme[from..].lines().take_while(|line| line.is_empty() || line.starts_with("    "));
    let theme: String = lines.map(|line| line.trim_start().to_owned() + "\n").collect();
    let (scheme, faults) = okdeck::ui::theme::file::read(&theme);
    assert_eq!(faults, [], "{theme}");
    assert_ne!(scheme, okdeck::ui::theme::file::read("base = \"light\"").0);
    for (_, role) in okdeck::ui::theme::Role::ALL {
        assert!(readme.contains(&format!("`{role}`")), "{role}");
    }
}

/// Where the left edge of the card's frame stands.
fn edge(sofa: &Sofa) -> usize {
    let screen = sofa.screen();
    let line = screen.lines().find(|line| line.contains('╭')).unwrap_or_else(|| panic!("{screen}"));
    line.chars().position(|c| c == '╭').expect("found")
}

#[test]
fn a_turned_card_slides_to_its_place_and_the_next_key_finds_it_there() {
    let step = std::time::Duration::from_millis(50);
    let mut sofa = Sofa::at_home();
    sofa.app.moves = true;
    let sofa = sofa.press("enter enter");
    let place = edge(&sofa);
    assert_eq!(sofa.app.next_tick(), None, "the first card lies there");
    let sofa = sofa.press("right");
    assert_eq!((edge(&sofa), sofa.app.next_tick()), (place + 4, Some(step)));
    let sofa = sofa.wait(step);
    assert_eq!(edge(&sofa), place + 2);
    let sofa = sofa.wait(step * 2);
    assert_eq!((edge(&sofa), sofa.app.next_tick()), (place, None), "nothing is left to wake for");
    let sofa = sofa.press("left");
    assert_eq!(edge(&sofa), place - 4);
    let sofa = sofa.press("*");
    assert_eq!((edge(&sofa), sofa.app.next_tick()), (place, None), "a key ends it");
    let mut still = sofa;
    still.app.world.settings.motion = false;
    let still = still.press("right");
    assert_eq!((edge(&still), still.app.next_tick()), (place, None));
}

/// The card's frame is where it was whatever is said under it, as long as there is room.
#[test]
fn the_card_stays_where_it_lies() {
    let top = |sofa: &Sofa| sofa.screen().lines().position(|line| line.contains('╭'));
    let sofa = Sofa::at_home().size((100, 32)).press("enter enter right");
    let place = top(&sofa);
    let sofa = sofa.press("f");
    assert_eq!(top(&sofa), place);
    let sofa = sofa.press("*");
    assert_eq!(top(&sofa), place, "{}", sofa.screen());
}
