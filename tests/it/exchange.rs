//! Decks that come from other forms and go into them: what is read, what is left out and said, and
//! that an export comes back as it went.

mod commands;

use std::time::Duration;

use okdeck::deck::import::{self, Fate, Format, Import, Remark};
use okdeck::deck::{Card, Deck, Depth, Kind, Place, Slug, Turn, bundled, export, parse};
use okdeck::text::Clean;
use okdeck::words;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::fuzz::properties::{FORMATS, assert_same, demand_faultless, import_of};

/// What a file with this name and these lines becomes.
fn imported(name: &str, text: &str) -> Import {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let format = Format::of(ending, text).expect("a name with a known ending");
    import::import(text, format, stem, None)
}

/// The deck file and the notes, as a person sees them; and the parser must have nothing to say.
fn told(name: &str, text: &str) -> String {
    let import = imported(name, text);
    let toml = export::toml(&import.deck, import.names_itself);
    demand_faultless(&toml, &import.deck);
    let notes: String = import
        .notes
        .iter()
        .map(|note| format!("{}: {}: {}\n", note.line, words::decks::fate(note.fate), words::said(&note.why)))
        .collect();
    format!("{toml}---\n{notes}")
}

macro_rules! fixtures {
    ($($name:ident $file:literal;)*) => {
        $(#[test]
        fn $name() {
            insta::assert_snapshot!(told($file, include_str!(concat!("../exchange/", $file))));
        })*
    };
}

fixtures! {
    a_prompt_a_line "prompts.txt";
    lists_and_headings "headings.md";
    paragraphs_without_lists "paragraphs.md";
    rows_with_names "names.csv";
    rows_without_names "no-names.csv";
    rows_with_semicolons "excel.csv";
    rows_with_tabs "tabs.tsv";
    an_open_quote "open-quote.csv";
    texts_in_an_array "texts.json";
    objects_in_an_array "objects.json";
    lists_named_by_theme "themes.json";
    cards_of_hascard "hascard.txt";
    cards_of_hashcards "hashcards.md";
    an_anki_export "anki.txt";
    an_anki_export_with_all_columns "anki-columns.txt";
    an_old_anki_export "anki-old.txt";
    a_hostile_list "hostile.json";
}

#[test]
fn broken_json_is_told_with_its_line() {
    let import = imported("broken.json", include_str!("../exchange/broken.json"));
    assert!(import.deck.cards.is_empty());
    let [note] = &import.notes[..] else { panic!("one note") };
    assert_eq!((note.line, note.fate), (3, Fate::LeftOut));
    assert!(matches!(note.why, Remark::NoJson { column: 1.. }), "{note:?}");
}

#[test]
fn a_faulty_word_costs_only_itself() {
    let import = imported(
        "x.csv",
        "text,kind,depth,timer,place,turn,floor,id\nHow so?,riddle,12,soon,nowhere,all,perhaps,A b!\n",
    );
    let [card] = &import.deck.cards[..] else { panic!("one card") };
    assert_eq!((card.text.as_str(), card.id.as_str(), card.kind.name()), ("How so?", "a-b", "question"));
    assert_eq!(import.notes.len(), 7, "{:?}", import.notes);
    assert!(import.notes.iter().all(|note| note.line == 2));
}

/// Eight open quotes cost their own rows; behind them the rest is taken as it stands, and nothing of
/// ours gets in.
#[test]
fn open_quotes_cost_their_own_rows() {
    let rows: String = (0..13).map(|i| format!("card {i}\n\"open {i}\n")).collect();
    let import = imported("x.csv", &format!("text\n{rows}last\n"));
    let texts: Vec<&str> = import.deck.cards.iter().map(|card| card.text.as_str()).collect();
    assert!((0..8).all(|i| texts.contains(&format!("card {i}").as_str())), "{texts:?}");
    assert!(!texts.concat().contains("okdeck"), "{texts:?}");
}

#[test]
fn limits_are_kept_and_told() {
    let long = "a".repeat(parse::TEXT_CHARACTERS + 1);
    let import = imported("x.txt", &format!("{long}\nshort\n"));
    assert_eq!(import.deck.cards.len(), 1);
    assert_eq!(import.notes[0].fate, Fate::LeftOut);
    let many: String = (0..120).map(|i| format!("  - follow {i}\n")).collect();
    let import = imported("x.md", &format!("- card\n{many}"));
    assert_eq!(import.deck.cards[0].follow_ups.len(), parse::LIST_ITEMS);
    assert_eq!(import.notes[0].why, Remark::TooMany { over: 21, count: 120, key: "follow_ups" });
}

#[test]
fn a_title_comes_from_the_command_the_file_or_its_name() {
    let of = |name: &str, text: &str, title: Option<&str>| {
        let (stem, ending) = name.rsplit_once('.').expect("a name with an ending");
        let import = import::import(text, Format::of(ending, text).expect("known"), stem, title);
        import.deck.title.to_string()
    };
    assert_eq!(of("our-road_trip.txt", "a\n", None), "Our road trip");
    assert_eq!(of("x.md", "# Ours\n- a\n", None), "Ours");
    assert_eq!(of("x.md", "# Ours\n- a\n", Some("Mine")), "Mine");
    assert_eq!(of("x.md", "---\ntitle: \"Front\"\n---\n- a\n", None), "Front");
    assert_eq!(of("_.txt", "a\n", None), "Our cards");
}

/// Every deck inside the program survives every form that can hold it.
#[test]
fn the_bundled_decks_come_back() {
    for bundled in bundled::DECKS {
        let deck = parse::parse(bundled.source, bundled.id).deck;
        demand_faultless(&export::toml(&deck, true), &deck);
        demand_round_trip(&deck);
    }
}

/// Markdown and JSON hold a whole deck, CSV its cards.
fn demand_round_trip(deck: &Deck) {
    for (format, text) in [(Format::Markdown, export::markdown(deck)), (Format::Json, export::json(deck))] {
        let ending = if format == Format::Json { "json" } else { "md" };
        assert_eq!(Format::of(ending, &text), Some(format), "{text}");
        let import = import::import(&text, format, "other", None);
        assert_same(&import.deck, deck, &text);
        let odd: Vec<_> = import.notes.iter().filter(|note| note.fate != Fate::Worth).collect();
        assert!(odd.is_empty(), "{odd:?}\n{text}");
    }
    let text = export::csv(deck);
    let import = import::import(&text, Format::Csv, "other", None);
    assert_same(&Deck { cards: import.deck.cards, ..deck.clone() }, deck, &text);
}

/// Words with all that is markup or a formula somewhere.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zA-Z ]{1,12}",
        3 => "[-+=@#*_`~<>&|;:,.!?()'\"\\[\\]{}\\\\/$%0-9 ]{1,6}",
        1 => "[éß日本語👍🏽नמ ]{1,4}",
        1 => Just("*id:* x, *kind:* pause".to_owned()),
        1 => Just("&#27; &amp; <b>x</b> <!-- -->".to_owned()),
        1 => Just("'''\"\"\"".to_owned()),
        1 => Just("[[cards]]".to_owned()),
        1 => Just("\u{a0}".to_owned()),
    ];
    vec(piece, 1..5).prop_map(|pieces| pieces.concat().trim().to_owned()).prop_filter("some words", |w| !w.is_empty())
}

fn line() -> impl Strategy<Value = Clean> {
    words().prop_map(|words| Clean::new(&words).expect("words have no odd characters"))
}

/// Words on one line or several, blank ones among them.
fn lines() -> impl Strategy<Value = Clean> {
    vec(prop_oneof![4 => words(), 1 => Just(String::new()), 1 => words().prop_map(|w| format!("  {w} "))], 1..4)
        .prop_map(|lines| lines.join("\n").trim().to_owned())
        .prop_filter("some words", |words| !words.is_empty())
        .prop_map(|words| Clean::new(&words).expect("words have no odd characters"))
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Question),
        Just(Kind::Sentence),
        Just(Kind::Action),
        Just(Kind::Guess),
        Just(Kind::Pause),
        (option::of(line()), option::of(line())).prop_map(|(low, high)| Kind::Scale { low, high }),
        vec(line(), 2..5).prop_map(|options| Kind::Choice { options }),
    ]
}

prop_compose! {
    fn card()(
        (kind, text, id, alt) in (kind(), lines(), option::of("[a-z][a-z0-9-]{0,8}"), option::of(lines())),
        (depth, place, turn) in (one_of(Depth::ALL), one_of(Place::ALL), one_of(Turn::ALL)),
        (theme, follow_ups, tags) in (option::of(line()), vec(line(), 0..4), vec(line(), 0..3)),
        (timer, floor) in (option::of(1u64..5_000), any::<bool>()),
    ) -> Card {
        let alt = alt.filter(|_| matches!(kind, Kind::Action | Kind::Pause));
        let id = id.and_then(|id| Slug::new(&id)).unwrap_or_else(|| Slug::of_text(&text));
        Card { id, kind, text, depth, theme, follow_ups, place, timer: timer.map(Duration::from_secs), alt, turn, floor, tags }
    }
}

prop_compose! {
    fn deck()(
        (title, description, how_to, notice) in (line(), option::of(lines()), option::of(line()), option::of(lines())),
        (topic, language, authors) in (option::of("[a-z]{1,9}"), one_of(&["en", "de", "pt-BR"]), vec(line(), 0..3)),
        (license, safety_note, mut cards) in (option::of(line()), any::<bool>(), vec(card(), 1..6)),
    ) -> Deck {
        let mut taken = std::collections::HashSet::new();
        cards.retain(|card| taken.insert(card.id.clone()));
        let topic = topic.and_then(|topic| Slug::new(&topic));
        let language = Clean::lossy(language);
        let id = Slug::from_words("a deck");
        Deck { id, title, description, how_to, topic, language, authors, license, safety_note, notice, cards }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn an_export_comes_back_as_it_went(deck in deck()) {
        demand_faultless(&export::toml(&deck, true), &deck);
        demand_round_trip(&deck);
    }

    /// Whatever stands in a file, importing it ends, and what it makes passes the parser.
    #[test]
    fn any_text_becomes_a_deck_or_notes(
        text in prop_oneof![
            any::<String>(),
            vec(prop_oneof![
                Just("# a\n"), Just("- b\n"), Just("  - *kind:* choice\n"), Just("Q: q\n"), Just("A: a\n"), Just("C: c [d]\n"),
                Just("---\n"), Just("\"x,y\n"), Just("a\tb;c,d\n"), Just("\u{1b}[2J\n"), Just("#separator:tab\n"),
                Just("text,back\n"), Just("{\"cards\": [1, \"a\"]}\n"), Just("[\"a\", {}]"), Just("_g_ {{c1::x}}<br>\n"),
                Just("```\n"), Just("| a |\n|---|\n"), Just("![p](q)\n"), Just("\r"), Just("\n\n"), Just("'=1\n"),
            ], 0..14).prop_map(|parts| parts.concat()),
        ],
        format in one_of(FORMATS),
    ) {
        import_of(&text, format);
    }
}

/// No cell of an export is a formula, whatever the deck says; and it comes back without the mark.
#[test]
fn no_cell_is_a_formula() {
    let formulas = ["=1+1", "+2", "-3", "@SUM(A1)", " =4", "'=5", "''-6", "＝7", "'tis so", "plain"];
    let cards: String =
        formulas.iter().map(|text| format!("{},", serde_json::to_string(text).expect("JSON"))).collect();
    let deck = parse::parse(&format!("title = \"x\"\ncards = [{cards}]"), "x").deck;
    let text = export::csv(&deck);
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    for cell in reader.records().flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>()) {
        assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝']), "{cell}");
    }
    let back: Vec<String> = imported("x.csv", &text).deck.cards.iter().map(|card| card.text.to_string()).collect();
    assert_eq!(back, formulas.map(|text| text.trim().to_owned()));
}

/// A page may hold only these tags and attributes; it names no address, and nothing in it runs.
#[test]
fn a_page_of_cards_holds_nothing_foreign() {
    const HOSTILE: &str =
        "</style></title><script src='//x.example'>alert(1)</script><img onerror=x>\" onload=\"x &lt;";
    let quoted = serde_json::to_string(HOSTILE).expect("JSON");
    let source = format!(
        "title = {quoted}\nlanguage = \"de\"\n[[cards]]\ntext = {quoted}\ntheme = {quoted}\nfollow_ups = [{quoted}]\n\
         [[cards]]\nkind = \"choice\"\ntext = \"x\"\noptions = [{quoted}, \"b\"]\n\
         [[cards]]\nkind = \"scale\"\ntext = \"y\"\nlow = {quoted}\nhigh = \"b\"\n\
         [[cards]]\nkind = \"action\"\ntext = \"z\"\nalt = {quoted}\n[[cards]]\ntext = \"{}\"\n",
        "long ".repeat(200)
    );
    let deck = parse::parse(&source, "x").deck;
    assert_eq!(deck.cards.len(), 5);
    let page = export::html(&deck, export::Paper::Letter, &words::decks::page_of_cards(5));
    let body = page.replace(style(&page), "");
    let mut tags: Vec<&str> = body.split('<').skip(1).map(|part| part.split('>').next().expect("a tag")).collect();
    tags.retain(|tag| !tag.starts_with('/'));
    tags.sort_unstable();
    tags.dedup();
    insta::assert_snapshot!(tags.join("\n"));
    for address in ["url(", "@import", "http", "//"] {
        assert!(!style(&page).contains(address), "{address}");
    }
}

fn style(page: &str) -> &str {
    let (_, style) = page.split_once("<style>").expect("a style");
    style.split_once("</style>").expect("its end").0
}

/// Each back lies behind its front when the paper is flipped on its long edge.
#[test]
fn backs_lie_behind_their_fronts() {
    let cards: String =
        (0..11).map(|i| format!("[[cards]]\ntext = \"front{i:02}\"\nfollow_ups = [\"back{i:02}\"]\n")).collect();
    let deck = parse::parse(&format!("title = \"x\"\n{cards}"), "x").deck;
    let page = export::html(&deck, export::Paper::A4, &words::decks::page_of_cards(11));
    let sheets: Vec<Vec<Option<&str>>> = page
        .split("<section class=\"sheet\">")
        .skip(1)
        .map(|sheet| sheet.split('\n').filter_map(cell).collect())
        .collect();
    assert_eq!(sheets.len(), 4);
    for pair in sheets.chunks(2) {
        for (i, front) in pair[0].iter().enumerate() {
            let behind = pair[1][i ^ 1].expect("a back");
            assert_eq!(front.expect("a front").trim_start_matches("front"), behind.trim_start_matches("back"));
        }
    }

    /// The card at one place of a sheet: its words, or none where the place is empty.
    fn cell(line: &str) -> Option<Option<&str>> {
        let words = line
            .split_once("front0")
            .or(line.split_once("front1"))
            .or(line.split_once("back0"))
            .or(line.split_once("back1"));
        if line == "<div></div>" {
            return Some(None);
        }
        words.map(|(before, _)| Some(line[before.len()..].split('<').next().expect("words")))
    }
}
