//! The couple's own settings and keys, on the screen.

use std::time::Duration;

use insta::assert_snapshot;
use okdeck::app::Screen;
use okdeck::app::actions::Actions;
use okdeck::app::command::Command;
use okdeck::app::keymap::Scope;
use okdeck::language::Language;
use okdeck::session::Seat;
use okdeck::settings::{Bell, KeepAnswers, Signs};
use okdeck::ui::theme::Theme;
use okdeck::words;
use ratatui::style::Modifier;

use crate::harness::{SIZES, Sofa};

const CLOCK: &str = "title = \"T\"\ncards = [{ text = \"How was it?\", timer = \"1m\" }]\n";
const SCALE: &str = "title = \"T\"\ncards = [{ text = \"How warm?\", kind = \"scale\", low = \"cold\", high = \"hot\", place = \"opening\" }, \"And?\"]\n";

#[test]
fn clocks_that_are_not_offered_are_not_there() {
    let mut sofa = Sofa::with_deck(CLOCK);
    assert!(Sofa::with_deck(CLOCK).press("enter enter").screen().contains("t starts the clock"));
    sofa.app.world.settings.timers = false;
    let screen = sofa.press("enter enter t").screen();
    assert!(!screen.contains("1:00") && !screen.contains("t timer"), "{screen}");
    assert!(screen.contains("Clocks are not offered"), "{screen}");
}

#[test]
fn the_end_of_a_clock_is_told_once_as_the_two_like_it() {
    for (bell, rings, flashes) in [(Bell::None, 0, false), (Bell::Bell, 1, false), (Bell::Flash, 0, true)] {
        let mut sofa = Sofa::with_deck(CLOCK);
        sofa.app.world.settings.bell = bell;
        let sofa = sofa.press("enter enter t").wait(Duration::from_secs(59));
        assert_eq!(sofa.rings, 0);
        let sofa = sofa.wait(Duration::from_secs(1));
        assert_eq!(sofa.rings, rings, "{bell:?}");
        let is_bright = |sofa: &Sofa| {
            sofa.cells(&Theme::plain()).content().iter().all(|cell| cell.modifier.contains(Modifier::REVERSED))
        };
        assert_eq!(is_bright(&sofa), flashes, "{bell:?}");
        assert_eq!(sofa.app.next_tick(), sofa.app.flash());
        let sofa = sofa.wait(Duration::from_millis(300)).wait(Duration::from_secs(60));
        assert_eq!((sofa.rings, is_bright(&sofa), sofa.app.next_tick()), (rings, false, None), "{bell:?}");
    }
}

#[test]
fn answers_that_are_never_kept_are_not_asked_about() {
    let mut sofa = Sofa::with_deck(SCALE);
    let answered = "enter enter enter 7 enter enter 4 enter o";
    assert!(Sofa::with_deck(SCALE).press(answered).screen().contains("K K: keep both"));
    assert!(Sofa::with_deck(SCALE).press(answered).press("K K").files[0].1.contains("\"keep\""));
    sofa.app.world.settings.keep_answers = KeepAnswers::Never;
    let sofa = sofa.press(answered);
    assert!(!sofa.screen().contains("K K"), "{}", sofa.screen());
    let sofa = sofa.press("K K");
    assert!(sofa.screen().contains("Answers are never kept"), "{}", sofa.screen());
    assert!(!sofa.files[0].1.contains("\"keep\""), "{}", sofa.files[0].1);
}

/// Footer, help and dispatch say the same of a key that was bound.
#[test]
fn the_couples_own_keys_are_shown_and_heard() {
    let keys = "[keys.card]\nskip = [\"-\", \"a\"]\n[keys.home]\nfind = \"#\"\n";
    let sofa = Sofa::with_deck(SCALE).bound(keys);
    assert!(sofa.screen().contains("# find"), "{}", sofa.screen());
    let sofa = sofa.press("enter enter");
    assert!(sofa.screen().contains("- skip"), "{}", sofa.screen());
    let sofa = sofa.press("s");
    assert!(sofa.screen().contains("How warm?"), "{}", sofa.screen());
    let sofa = sofa.press("?");
    assert!(sofa.screen().contains("- a               skip: back into the deck"), "{}", sofa.screen());
    let sofa = sofa.press("esc a");
    assert!(sofa.screen().contains("And?") && sofa.screen().contains("Back into the deck"), "{}", sofa.screen());
}

/// A sentence that names a key names the one that was bound.
#[test]
fn sentences_name_the_couples_own_keys() {
    let keys = "\
[keys.home]\nview-deck = \"V\"\nproblems = \"P\"\n
[keys.card]\ngo = [\"ctrl-g\", \"enter\"]\nnext = \"N\"\nkeep = [\"+\", \"K\"]\nlarge-type = \"ctrl-t\"\n
[keys.answer]\naccept = [\"ctrl-a\", \"enter\"]\n
[keys.covered]\nopen-both = \"O\"\n";
    let says = |sofa: &Sofa, sentence: &str| assert!(sofa.screen().contains(sentence), "{}", sofa.screen());
    says(&Sofa::with_deck("title = \"T\"\ncards = [\"a\", 1]\n").bound(keys), "as written. P");
    let sofa = Sofa::with_deck(SCALE).bound(keys).press("enter enter");
    says(&sofa, "ctrl-g: each answers in private, N: just talk");
    let sofa = sofa.press("enter");
    says(&sofa, "then ctrl-a");
    let sofa = sofa.press("7 enter enter 4 enter");
    says(&sofa, "O opens both at once");
    let sofa = sofa.press("O");
    says(&sofa, "+ +: keep both answers");
    says(&sofa.press("+"), "+ again if both of you want that");
    for language in Language::all() {
        words::speak(language);
        assert!(words::nothing_to_deal().contains('V'), "{}: {}", language.tag(), words::nothing_to_deal());
        assert!(words::keep_is_offered().contains("+ +"), "{}: {}", language.tag(), words::keep_is_offered());
        let help: String = words::help().into_iter().flat_map(|(_, paragraphs)| paragraphs).collect();
        assert!(help.contains("ctrl-g"), "{}: {help}", language.tag());
    }
}

/// Keys as they are printed on a Latin keyboard, pressed with a Russian and a Greek layout.
#[test]
fn an_evening_is_played_with_any_layout() {
    for [down, start, skip, later, undo, note, keep, end] in
        [["о", "enter", "ы", "д", "г", "т", "Л", "у"], ["ξ", "enter", "σ", "λ", "θ", "ν", "Κ", "ε"]]
    {
        let sofa = Sofa::at_home().press(&format!("{down} {start} {start}"));
        assert!(sofa.screen().contains("Talking and Listening"), "{}", sofa.screen());
        let sofa = sofa.press(skip);
        assert!(sofa.screen().contains("2 of 10") && sofa.screen().contains("for another day"), "{}", sofa.screen());
        let sofa = sofa.press(later);
        assert!(sofa.screen().contains("It comes again tonight."), "{}", sofa.screen());
        let sofa = sofa.press(undo);
        assert!(sofa.screen().contains("Taken back."), "{}", sofa.screen());
        let sofa = sofa.press(keep);
        assert!(sofa.screen().contains("no open answers here to keep"), "{}", sofa.screen());
        // In a note the letters are themselves.
        let sofa = sofa.press(&format!("{note} {note} {skip} esc"));
        assert!(sofa.files[0].1.contains(&format!("{note}{skip}")), "{}", sofa.files[0].1);
        let sofa = sofa.press(&format!("{end} enter"));
        assert!(sofa.screen().contains("That was an evening"), "{}", sofa.screen());
    }
}

#[test]
fn the_settings_screen() {
    for (width, height) in SIZES {
        let sofa = Sofa::at_home().named("Alex", "Sam").size((width, height)).press(",");
        assert_snapshot!(format!("settings_{width}x{height}"), sofa.screen());
        assert_snapshot!(format!("settings_last_{width}x{height}"), sofa.press("end").screen());
    }
}

#[test]
fn a_change_holds_at_once_and_leaves_the_rest_of_the_file_alone() {
    let mut sofa = Sofa::at_home();
    sofa.config = "# Ours.\ncards = 10 # ten\n\n[keys.card]\nskip = \"-\"\n".to_owned();
    let sofa = sofa.press(&format!(", {} left left enter down right down left", down_to("cards")));
    assert_eq!(
        sofa.config,
        "# Ours.\ncards = 9 # ten\norder = \"shuffle\"\ndepth = \"warm\"\n\n[keys.card]\nskip = \"-\"\n"
    );
    assert!(sofa.screen().contains("at random"), "{}", sofa.screen());
    let sofa = sofa.press("esc enter");
    assert!(sofa.screen().contains("9 cards tonight"), "{}", sofa.screen());
}

/// Names that stand in `config.toml` would go before those given in the program, so they follow.
#[test]
fn names_are_where_they_were_given() {
    let sofa = Sofa::at_home().press(", enter").type_in("Kim\nBo\n");
    assert!(sofa.screen().contains("Kim and Bo"), "{}", sofa.screen());
    assert_eq!(sofa.config, "");
    let mut sofa = Sofa::at_home().named("Alex", "Sam");
    sofa.app.world.settings.names = sofa.app.world.couple.names.clone();
    sofa.config = "names = [\"Alex\", \"Sam\"]\n".to_owned();
    let sofa = sofa.press("n backspace backspace backspace backspace").type_in("Kim\n").press("enter");
    assert_eq!(sofa.config, "names = [\"Kim\", \"Sam\"]\n");
}

/// The keys that lead down to a setting.
fn down_to(key: &str) -> String {
    "j ".repeat(okdeck::settings::ROWS.iter().position(|row| row.key == key).expect("a setting"))
}

#[test]
fn off_the_record_a_change_is_not_written() {
    let sofa = Sofa::at_home().press(&format!("o , {} right", down_to("signs")));
    assert_eq!(sofa.config, "");
    assert_eq!(sofa.app.world.settings.signs, Signs::Unicode);
    assert!(sofa.screen().contains("this holds until you close okdeck"), "{}", sofa.screen());
}

#[test]
fn what_can_be_done_here() {
    for (width, height) in SIZES {
        let sofa = Sofa::at_home().size((width, height)).press("enter enter tab");
        assert_snapshot!(format!("actions_{width}x{height}"), sofa.screen());
    }
    let closed = Sofa::at_home().press("enter enter tab down down tab").screen();
    assert_eq!(closed, Sofa::at_home().press("enter enter").screen());
}

/// The keys that pick a row from the list of what can be done.
fn picked(sofa: &Sofa, name: &str) -> String {
    let actions = Actions::of(&sofa.app).expect("a list");
    let at = actions.rows.iter().position(|row| row.name == name).unwrap_or_else(|| panic!("no {name}"));
    format!("0 {}enter ", "down ".repeat(at))
}

/// Each command from the list does what its own key does.
#[test]
fn the_list_reaches_what_the_keys_reach() {
    let stations = [
        (Scope::Home, ""),
        (Scope::Before, "enter"),
        (Scope::Card, "enter enter right"),
        (Scope::Floor, "enter enter o enter"),
        (Scope::Covered, "enter enter p 1 enter enter 2 enter"),
        (Scope::Cover, "enter enter p 1 enter"),
        (Scope::Summary, "enter enter e enter"),
        (Scope::History, "h"),
        (Scope::Settings, ", down"),
        (Scope::Limits, "L"),
        (Scope::Deck, "v"),
        (Scope::BreakTime, "enter enter b"),
        (Scope::Break, "enter enter b enter"),
    ];
    for (scope, keys) in stations {
        let at = || Sofa::at_home().press(keys);
        assert_eq!(at().app.scope(), scope, "{keys}");
        for row in Actions::of(&at().app).expect("a list").rows {
            let by_key = at().press(row.keys[0]);
            let by_list = at().press(&picked(&at(), row.name));
            assert_eq!(by_list.screen(), by_key.screen(), "{scope:?} {}", row.name);
            assert_eq!(by_list.has_quit, by_key.has_quit, "{scope:?} {}", row.name);
        }
    }
}

/// Where some words stand on the screen.
fn place(sofa: &Sofa, words: &str) -> (u16, u16) {
    let screen = sofa.screen();
    let (row, line) = screen.lines().enumerate().find(|(_, line)| line.contains(words)).expect(words);
    (okdeck::text::width(line.split(words).next().expect("a part")) as u16, row as u16)
}

#[test]
fn what_looks_clickable_is() {
    let start = Sofa::at_home();
    let sofa = start.click("Everyday Rhythm").click("› Everyday Rhythm").click("enter first card");
    assert!(sofa.screen().contains("Everyday Rhythm"), "{}", sofa.screen());
    let sofa = sofa.click("skip");
    assert!(sofa.screen().contains("2 of 10"), "{}", sofa.screen());
    let sofa = Sofa::at_home().press("h").click("Stars").click("Words you kept");
    assert!(sofa.screen().contains("No notes, kept answers"), "{}", sofa.screen());
    let sofa = Sofa::at_home().press(",").click("Order").click("Order");
    assert!(sofa.screen().contains("at random"), "{}", sofa.screen());
    let sofa = Sofa::at_home().press("n").click("The other").type_in("Sam").press("enter");
    assert_eq!(sofa.app.world.couple.names.each_ref().map(Option::is_some), [false, true]);
    let sofa = Sofa::at_home().press("enter enter b").click("tomorrow").click("tomorrow");
    assert!(sofa.screen().contains("Sunday"), "{}", sofa.screen());
    let sofa = Sofa::at_home().press("enter enter").menu().click("star: a favorite");
    assert!(sofa.screen().contains("Starred."), "{}", sofa.screen());
}

/// An answer is clicked at, and the screen looks the same whichever it is. The wheel changes nothing.
#[test]
fn private_answers_are_clicked_without_being_shown() {
    const CHOICE: &str =
        "title = \"T\"\ncards = [{ text = \"Where?\", kind = \"choice\", options = [\"by the sea\", \"at home\"] }]\n";
    for size in SIZES {
        for (deck, picks) in [(SCALE, ["0  ", "10"]), (CHOICE, ["by the sea", "at home"])] {
            let asked = || Sofa::with_deck(deck).size(size).press("enter enter enter");
            let screens = picks.map(|pick| asked().click(pick).screen());
            assert_eq!(screens[0], screens[1], "{}", screens[0]);
            assert_ne!(screens[0], asked().screen(), "{}", screens[0]);
            assert_eq!(asked().click(picks[1]).wheel(Command::Up).wheel(Command::Down).screen(), screens[0]);
            let both = asked()
                .click(picks[1])
                .wheel(Command::Up)
                .click("done")
                .click("Hand over")
                .click(picks[0])
                .press("enter o");
            let shown = if deck == SCALE { ["10", "0"] } else { ["at home", "by the sea"] };
            let Screen::Play(play) = &both.app.screen else { panic!("{}", both.screen()) };
            let opened = play.opened.as_ref().expect("both are open");
            let words = [Seat::One, Seat::Two].map(|seat| opened.of(seat).words().to_string());
            assert_eq!(words, shown);
        }
    }
}

#[test]
fn what_lies_under_something_else_cannot_be_clicked() {
    let sofa = Sofa::at_home().size((160, 50));
    let (column, row) = place(&sofa, "Everyday Rhythm");
    let sofa = sofa.press("n").click_at(column, row).type_in("Kim").press("enter enter");
    assert_eq!(sofa.app.world.couple.names.each_ref().map(Option::is_some), [true, false]);
}

/// The harness begins on a Saturday, 22 November 2025.
#[test]
fn evenings_are_listed_by_week() {
    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    let played = || {
        let evening = |sofa: Sofa| sofa.press("enter enter right e enter");
        let sofa =
            evening(Sofa::with_deck("title = \"T\"\ncards = [\"A?\", \"B?\", \"C?\", \"D?\", \"E?\", \"F?\"]\n"));
        let sofa = evening(sofa.wait(DAY));
        evening(sofa.wait(DAY)).wait(DAY)
    };
    let weeks = |sofa: Sofa| {
        let screen = sofa.press("h").screen();
        let lines = screen.lines().map(str::trim).filter(|line| line.contains("eek") || line.contains("Nov 2025"));
        lines.map(|line| line.split("  ").last().unwrap_or_default().trim().to_owned()).collect::<Vec<_>>()
    };
    let (twenty_two, twenty_three, twenty_four) = ("22 Nov 2025", "23 Nov 2025", "24 Nov 2025");
    assert_eq!(weeks(played()), ["This week", twenty_four, "Last week", twenty_three, twenty_two]);
    let mut sofa = played();
    sofa.app.world.settings.week_begins = time::Weekday::Sunday;
    assert_eq!(weeks(sofa), ["This week", twenty_four, twenty_three, "Last week", twenty_two]);
    let old = played().wait(21 * DAY);
    assert_eq!(weeks(old)[0], "The week from 24 Nov 2025");
}

/// What `okdeck config keys` prints can be put into `config.toml` as it is, in every language.
#[test]
fn the_keys_that_are_printed_can_be_read() {
    let home = crate::commands::Home::new();
    home.write("config.toml", "[keys.card]\nskip = \"-\"\n");
    for language in ["en", "de", "es", "fr", "pt"] {
        let printed = |words: &str| {
            let mut command = home.command();
            command
                .env("LC_ALL", format!("{language}.UTF-8"))
                .args(words.split(' ').chain(["--config", "config.toml"]));
            let said = crate::commands::ended(command.spawn().expect("okdeck"));
            said.demand(0, &[]);
            said.out
        };
        let all = printed("config keys");
        let (keymap, faults) = okdeck::app::keymap::read(&all);
        assert_eq!(faults, []);
        for row in okdeck::app::keymap::ROWS {
            let shown: Vec<String> = keymap.bound(row).keys.iter().map(|key| key.name()).collect();
            let expected = if (row.scope, row.name) == (Scope::Card, "skip") { &["-"] } else { row.keys };
            assert_eq!(shown, expected, "{:?} {}", row.scope, row.name);
        }
        let card = printed("config keys card");
        assert!(all.contains(&card) && card.starts_with("[keys.card]\n") && !card.contains("[keys.home]"));
    }
}
