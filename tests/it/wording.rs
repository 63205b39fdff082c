//! The bundled decks against the machine rules M1 to M13 for their wording.
//!
//! The rules that suit any deck are in `okdeck::deck::wording`; here they run on the bundled decks,
//! beside the rules that hold for these twelve only. What is a matter for a reviewer is printed and
//! does not fail: `cargo test --test it wording -- --nocapture`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use okdeck::deck::bundled::{self, Bundled, DECKS};
use okdeck::deck::parse::{Parsed, parse};
use okdeck::deck::wording::tokens::{find_any, words};
use okdeck::deck::wording::{Likenesses, lint, opening, parts};
use okdeck::deck::{Card, Depth, Kind, Place};
use okdeck::diagnostic::Code;
use okdeck::report::Report;
use serde::Deserialize;

/// What each deck is to hold: cards of each kind and depth, cards with intimate words, themes.
const PLAN: &str = r#"
[warm-up]
title = "Warm-Up"
description = "Easy cards for a first evening or a tired one. Stories, tastes and small surprises about somebody you know."
kinds = [18, 6, 6, 3, 7, 6, 2]
depths = [30, 18, 0]
intimate_cards = 0
themes = """
small-pleasures objects senses tastes odd-skills what-if early-days shapers places days rest current-worries
near-hopes laughter quirks being-known"""

[communication]
title = "Talking and Listening"
description = "How each of you likes to be heard, asked, told and left in peace."
kinds = [21, 8, 7, 4, 5, 3, 2]
depths = [18, 21, 11]
intimate_cards = 0
themes = """
listening timing advice-or-ear asking-for-things saying-no tone silence attention slow-topics written-spoken
family-talk mix-ups small-differences saying-it-back humor pace"""

[routine]
title = "Everyday Rhythm"
description = "Mornings, meals, jobs, rest, hellos and goodbyes: the comfort of the ordinary week, and small ways to adjust it."
kinds = [18, 5, 8, 4, 6, 3, 2]
depths = [20, 18, 8]
intimate_cards = 0
themes = """
mornings winding-down hello-goodbye meals shared-jobs free-days alone-time screens sleep-and-rest
set-aside-time own-rituals full-weeks planning seasons in-and-out rut-or-comfort"""

[conflict-repair]
title = "After a Disagreement"
description = "For a calm day, not for the middle of an argument. How it starts, how you cool down, how you find your way back."
kinds = [18, 9, 7, 4, 5, 1, 4]
depths = [16, 20, 12]
intimate_cards = 0
safety_note = true
themes = """
early-signs taking-a-break soft-start underneath own-part saying-sorry hearing-sorry repair-moves two-stories
sore-spots press-and-retreat hours-after returning-topics outside-stress ground-rules went-well"""

[love-languages]
title = "Love Languages, Loosely"
description = "Kind words, time, help, gifts, touch, and everything the list leaves out. Likes change with the day; variety is welcome."
kinds = [18, 7, 7, 4, 7, 5, 2]
depths = [20, 20, 10]
intimate_cards = 3
themes = """
kind-words full-attention helping-hands gifts-and-tokens welcome-touch backing belonging play-as-care
how-you-give lost-in-transit tired-days in-company learned-early asking-for-care mixed-menu hard-times"""

[trust-safety]
title = "Safe With You"
description = "Small signs of reliability, room to be yourself, and being wrong without a fuss."
kinds = [19, 8, 5, 5, 4, 2, 3]
depths = [15, 19, 12]
intimate_cards = 4
safety_note = true
themes = """
small-signs promises being-yourself owning-mistakes private-corners not-knowing without-judgment reassurance
between-you slow-opening straight-answers at-ease small-wobbles speaking-up on-your-side trust-hopes"""

[weekly-check-in]
title = "This Week"
description = "Half an hour, once a week: good things first, then load, one small request, and something to look forward to."
kinds = [16, 7, 6, 7, 4, 2, 2]
depths = [20, 18, 6]
intimate_cards = 3
themes = """
thanks-this-week high-point low-point teamwork load outside-stress closeness comfort loose-ends support-ask
next-days fun space one-small-change decisions looking-forward"""

[ok-is-enough]
title = "OK Is Enough"
description = "Closeness without a performance. Ordinary evenings, off days, saying not tonight, and whatever intimacy means to you."
kinds = [18, 7, 4, 5, 6, 3, 3]
depths = [16, 19, 11]
safety_note = true
themes = """
good-enough ordinary-joy pressure off-days borrowed-ideas not-tonight hearing-not-tonight awkward-and-fine
ease no-goal what-counts ups-and-downs pace body-kindness afterwards comparing"""

[small-gestures]
title = "Small Things"
description = "Everyday kindness in the hours between. Many cards are done in a minute, and none costs anything."
kinds = [15, 5, 12, 2, 6, 4, 2]
depths = [22, 18, 6]
intimate_cards = 0
themes = """
messages-in-the-day little-favors noticing everyday-touch notes remembered-details kind-under-stress
making-room taking-interest humor-as-gift shared-finds when-poorly tiny-surprises costs-nothing taking-it-in
look-at-this"""

[exploration]
title = "Likes and Maybes"
description = "Finding words for what you like, what you might like, and what is not for you. Talking about an idea is not agreeing to it."
kinds = [17, 7, 4, 5, 8, 2, 3]
depths = [17, 19, 10]
safety_note = true
themes = """
new-together words kinds-of-affection pace-and-pauses mood-and-place maybe raising-an-idea hearing-an-idea
changing-your-mind limits self-discovery once-enjoyed pause-words talking-after differences imagination"""

[long-term-change]
title = "Then, Now, Next"
description = "How the two of you have changed and go on changing, after one year or fifty."
kinds = [21, 8, 5, 4, 5, 3, 2]
depths = [16, 20, 12]
intimate_cards = 6
themes = """
then-and-now changed-minds growing energy-and-bodies closeness-over-time chapters dreams-that-shifted
new-interests friendship hard-stretches keep-or-drop future-selves worries-about-change staying-curious
shared-story what-lasted"""

[good-news]
title = "Good News and Thanks"
description = "Sharing what goes right: small wins, thanks with detail, praise that lands, and some play."
kinds = [16, 7, 9, 3, 4, 3, 2]
depths = [20, 18, 6]
intimate_cards = 0
themes = """
small-wins being-celebrated responding-to-good-news thanks-in-detail unseen-effort pride gladness play
in-stitches taking-compliments proud-of-you savoring delight thanks-when-stretched exciting-plans silliness"""
"#;

/// The number of decks that the plan is for, and the fewest cards they have together.
const WHOLE_SET: (usize, usize) = (12, 500);
/// How far a deck may be from its row in the plan.
const TOLERANCE: usize = 2;
/// Words of the body and of closeness, each within its deck's share.
const INTIMATE: &[&str] = &[
    "intimacy",
    "intimate",
    "sex",
    "sexual",
    "desire",
    "desires",
    "undress",
    "cuddle",
    "cuddling",
    "turned on",
    "in the mood",
    "not tonight",
];
/// The plainest of them, and on how many cards of all decks they may stand.
const PLAINEST: (&[&str], usize) = (&["sex", "sexual"], 8);
/// Words that a reviewer looks at.
const WATCH: &str = "
always never everything nothing anyone ever should supposed need needs failed fail wrong problem problems
perfect amazing incredible special wonderful favorite parents family home house bed bedroom kitchen job work
phone look see watch hear walk stand eyes secret secrets honest honestly thing things love loves loved";
/// Rules that are a reviewer's matter.
const REVIEWED: &[Code] = &[Code::StyleReading, Code::StyleLongWords];
/// The clock of a break, in seconds, and the one deck that has one.
const BREAK: (u64, &str) = (1200, "conflict-repair");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    title: String,
    description: String,
    kinds: [usize; 7],
    depths: [usize; 3],
    intimate_cards: Option<usize>,
    #[serde(default)]
    safety_note: bool,
    themes: String,
}

/// A bundled deck as it was read.
struct Sample {
    file: Bundled,
    parsed: Parsed,
    plan: Plan,
}

impl Sample {
    fn cards(&self) -> &[Card] {
        &self.parsed.deck.cards
    }

    fn of_kind(&self, kind: &str) -> Vec<&Card> {
        self.cards().iter().filter(|card| card.kind.name() == kind).collect()
    }

    fn at_place(&self, place: Place) -> Vec<&Card> {
        self.cards().iter().filter(|card| card.place == place).collect()
    }

    /// The cards of each theme, opening and closing left out.
    fn themes(&self) -> BTreeMap<&str, Vec<&Card>> {
        let themed = self.cards().iter().filter_map(|card| Some((card.theme.as_deref()?, card)));
        grouped(themed.filter(|(theme, _)| !matches!(*theme, "" | "opening" | "closing")))
    }
}

fn samples() -> Vec<Sample> {
    let mut plans: HashMap<String, Plan> = toml::from_str(PLAN).expect("the plan is TOML");
    let sample = |file: &Bundled| {
        let plan = plans.remove(file.id).unwrap_or_else(|| panic!("{} has no row in the plan", file.id));
        Sample { file: *file, parsed: parse(file.source, file.id), plan }
    };
    DECKS.iter().map(sample).collect()
}

fn all_cards(samples: &[Sample]) -> impl Iterator<Item = &Card> {
    samples.iter().flat_map(Sample::cards)
}

fn grouped<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, Vec<V>> {
    let mut groups: BTreeMap<K, Vec<V>> = BTreeMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}

fn ids<'a>(cards: impl IntoIterator<Item = &'a &'a Card>) -> String {
    cards.into_iter().map(|card| card.id.as_str()).collect::<Vec<_>>().join(", ")
}

fn holds(card: &Card, phrases: &[&str]) -> bool {
    parts(card).iter().any(|part| find_any(part.text, phrases).is_some())
}

/// Fails with all of the faults, one a line.
fn expect_none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults\n{}\n", faults.len(), faults.join("\n"));
}

/// Says which of `checks` do not hold, after the name of the deck or card.
fn broken<const N: usize>(who: &str, checks: [(bool, String); N]) -> Vec<String> {
    checks.into_iter().filter(|(holds, _)| !holds).map(|(_, fault)| format!("{who}: {fault}")).collect()
}

#[test]
fn files_are_plain_and_without_faults() {
    let mut faults = Vec::new();
    for sample in samples() {
        let (file, parsed) = (sample.file, &sample.parsed);
        let told = Report::new(file.id, file.source, &parsed.diagnostics).short();
        let several_lines =
            parsed.deck.cards.iter().filter(|card| parts(card).iter().any(|part| part.text.contains('\n')));
        faults.extend(several_lines.map(|card| format!("{}: has a line end in a string", card.id.as_str())));
        faults.extend(broken(
            file.id,
            [
                (told.is_empty(), told),
                (file.source.bytes().all(|b| matches!(b, b'\n' | b' '..=b'~')), "is not plain ASCII".to_owned()),
                (parsed.deck.id.as_str() == file.id, format!("calls itself {}", parsed.deck.id.as_str())),
            ],
        ));
    }
    expect_none(faults);
}

/// M1 to M6, M7a, touch of M8, M9 and M10 inside a deck, M12.
#[test]
fn cards_keep_the_rules_for_any_deck() {
    let mut faults = Vec::new();
    for Sample { file, parsed, .. } in samples() {
        let mut found = lint(&parsed, file.source);
        found.retain(|diagnostic| !REVIEWED.contains(&diagnostic.code));
        faults.extend(found.chunks(1).map(|one| Report::new(file.id, file.source, one).short()));
    }
    expect_none(faults);
}

/// M8.
#[test]
fn intimate_words_stay_in_their_decks() {
    let samples = samples();
    let mut faults = Vec::new();
    for Sample { file, parsed, plan } in &samples {
        let deck = &parsed.deck;
        let cards: Vec<_> = deck.cards.iter().filter(|card| holds(card, INTIMATE)).collect();
        let most = plan.intimate_cards.unwrap_or(usize::MAX);
        let head = [Some(&deck.title), deck.description.as_ref(), deck.how_to.as_ref()];
        let in_head = head.into_iter().flatten().any(|line| find_any(line, INTIMATE).is_some());
        faults.extend(broken(
            file.id,
            [
                (
                    cards.len() <= most,
                    format!("intimate words on {} cards, at most {most}: {}", cards.len(), ids(&cards)),
                ),
                (most > 0 || !in_head, "an intimate word in title, description or how_to".to_owned()),
            ],
        ));
        let doing = cards.iter().filter(|card| matches!(card.kind, Kind::Action | Kind::Pause));
        doing.for_each(|card| {
            println!("M8 {}: an intimate word on a card of kind {}", card.id.as_str(), card.kind.name())
        });
    }
    let (plainest, most) = PLAINEST;
    let cards: Vec<_> = all_cards(&samples).filter(|card| holds(card, plainest)).collect();
    let misplaced: Vec<_> =
        cards.iter().copied().filter(|card| matches!(card.kind, Kind::Action | Kind::Guess | Kind::Pause)).collect();
    let (count, list) = (cards.len(), plainest.join(", "));
    faults.extend(broken(
        "all decks",
        [
            (count <= most, format!("{list} on {count} cards, at most {most}: {}", ids(&cards))),
            (misplaced.is_empty(), format!("{list} on an action, guess or pause: {}", ids(&misplaced))),
        ],
    ));
    expect_none(faults);
}

/// M9 over all decks.
#[test]
fn wording_varies_from_deck_to_deck() {
    let samples = samples();
    let start = |card: &Card| opening(&card.text, 3);
    let questions = all_cards(&samples).filter(|card| card.kind == Kind::Question);
    let stems = all_cards(&samples).filter(|card| matches!(card.kind, Kind::Sentence | Kind::Scale { .. }));
    let follow_ups =
        all_cards(&samples).flat_map(|card| card.follow_ups.iter().map(move |line| (opening(line, usize::MAX), card)));
    let mut faults = above(8, "questions that begin", grouped(questions.map(|card| (start(card), card))));
    faults.extend(above(3, "sentences or scales that begin", grouped(stems.map(|card| (start(card), card)))));
    faults.extend(above(2, "follow-ups that say", grouped(follow_ups)));
    faults.extend(above(
        1,
        "choices between",
        grouped(all_cards(&samples).filter_map(|card| Some((option_set(card)?, card)))),
    ));
    expect_none(faults);
}

fn option_set(card: &Card) -> Option<String> {
    let Kind::Choice { options } = &card.kind else { return None };
    let options: BTreeSet<_> = options.iter().map(|option| opening(option, usize::MAX)).collect();
    Some(options.into_iter().collect::<Vec<_>>().join(" / "))
}

fn above(most: usize, what: &str, groups: BTreeMap<String, Vec<&Card>>) -> Vec<String> {
    let large = groups.into_iter().filter(|(_, cards)| cards.len() > most);
    large.map(|(words, cards)| format!("{} {what} \"{words}\", at most {most}: {}", cards.len(), ids(&cards))).collect()
}

/// M10 over all decks.
#[test]
fn no_two_cards_are_alike() {
    let samples = samples();
    let mut likenesses = Likenesses::default();
    samples.iter().for_each(|sample| likenesses.add(&sample.parsed.deck));
    let cards: Vec<_> = all_cards(&samples).collect();
    let mut faults = Vec::new();
    for (i, card) in cards.iter().enumerate() {
        let others = likenesses.row(i).into_iter().zip(&cards).skip(i + 1);
        for (likeness, other) in others.filter(|(likeness, _)| likeness.is_same() || likeness.is_close()) {
            let pair = format!("{} / {}", card.id.as_str(), other.id.as_str());
            let told = format!(
                "{pair}: J {:.2}, T {:.2}\n  {}\n  {}",
                likeness.words, likeness.letters, card.text, other.text
            );
            if likeness.is_same() { faults.push(told) } else { println!("M10 {told}") }
        }
    }
    expect_none(faults);
}

/// M10, angles: they are never shown, so they are read from the file.
#[test]
fn every_card_has_an_id_and_an_angle_of_its_own() {
    let (mut faults, mut angles) = (Vec::new(), Vec::new());
    for file in DECKS {
        let table: toml::Table = file.source.parse().expect("a bundled deck is TOML");
        for card in table["cards"].as_array().into_iter().flatten() {
            let key = |name| card.get(name).and_then(toml::Value::as_str);
            match key("id") {
                Some(id) => angles.extend(key("angle").map(|angle| (plain(angle), id.to_owned()))),
                None => faults.push(format!("{}: a card without id: {:?}", file.id, key("text"))),
            }
            if key("angle").is_none_or(|angle| !(2..=5).contains(&angle.split_whitespace().count())) {
                println!("M10 {:?}: the angle has two to five words, not {:?}", key("id"), key("angle"));
            }
        }
    }
    let shared = grouped(angles).into_iter().filter(|(_, ids)| ids.len() > 1);
    faults.extend(shared.map(|(angle, ids)| format!("the angle \"{angle}\" is on {}", ids.join(", "))));
    expect_none(faults);
}

fn plain(angle: &str) -> String {
    angle.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// M11, kinds and depths.
#[test]
fn numbers_are_near_the_plan() {
    let samples = samples();
    let mut faults = Vec::new();
    for sample in &samples {
        let who = sample.file.id;
        let count = sample.cards().len();
        let depths = sample.parsed.deck.depths();
        let rows = Kind::NAMES
            .iter()
            .zip(sample.plan.kinds)
            .map(|(kind, planned)| (*kind, sample.of_kind(kind).len(), planned));
        let depth_rows = Depth::NAMES
            .iter()
            .zip(depths)
            .zip(sample.plan.depths)
            .map(|((depth, found), planned)| (*depth, found, planned));
        for (name, found, planned) in rows.chain(depth_rows).filter(|(_, found, planned)| found != planned) {
            let told = format!("{who}: {found} of {name}, planned are {planned}");
            if found.abs_diff(planned) > TOLERANCE { faults.push(told) } else { println!("M11 {told}") }
        }
        faults.extend(broken(
            who,
            [
                ((40..=60).contains(&count), format!("{count} cards, 40 to 60 are meant")),
                (sample.plan.depths[2] > 0 || depths[2] == 0, format!("{} deep cards, none are meant", depths[2])),
            ],
        ));
    }
    let (count, (decks, least)) = (all_cards(&samples).count(), WHOLE_SET);
    let is_enough = samples.len() < decks || count >= least;
    faults.extend(broken("all decks", [(is_enough, format!("{count} cards, at least {least} are meant"))]));
    expect_none(faults);
}

/// M11, themes.
#[test]
fn themes_are_many_and_mixed() {
    let mut faults = Vec::new();
    for sample in samples() {
        let (who, themes) = (sample.file.id, sample.themes());
        for (theme, cards) in &themes {
            let kinds: BTreeSet<_> = cards.iter().map(|card| card.kind.name()).collect();
            faults.extend(broken(
                &format!("{who}, theme {theme}"),
                [
                    ((2..=4).contains(&cards.len()), format!("{} cards, two to four are meant", cards.len())),
                    (kinds.len() > 1, "only one kind of card".to_owned()),
                ],
            ));
        }
        faults.extend(broken(who, [(themes.len() >= 15, format!("{} themes, at least 15 are meant", themes.len()))]));
        let planned: BTreeSet<_> = sample.plan.themes.split_whitespace().collect();
        let found: BTreeSet<_> = themes.keys().copied().collect();
        planned
            .symmetric_difference(&found)
            .for_each(|theme| println!("M11 {who}: theme {theme} is in the plan or on cards, not both"));
        let at_two_depths =
            themes.values().filter(|cards| cards.iter().any(|card| card.depth != cards[0].depth)).count();
        if at_two_depths < 10 {
            println!("M11 {who}: {at_two_depths} themes at two depths, ten are meant");
        }
    }
    expect_none(faults);
}

/// M11, places and depths of single cards.
#[test]
fn cards_stand_where_they_belong() {
    let samples = samples();
    let mut faults = Vec::new();
    for sample in &samples {
        for place in [Place::Opening, Place::Closing] {
            let cards = sample.at_place(place);
            let message = format!("{} {place} cards, two are meant: {}", cards.len(), ids(&cards));
            faults.extend(broken(sample.file.id, [(cards.len() == 2, message)]));
        }
        faults.extend(sample.cards().iter().flat_map(misplaced));
    }
    let by_id = grouped(all_cards(&samples).map(|card| (card.id.as_str(), card)));
    faults.extend(
        by_id.iter().filter(|(_, cards)| cards.len() > 1).map(|(id, _)| format!("{id}: the id is used in two decks")),
    );
    expect_none(faults);
}

fn misplaced(card: &Card) -> Vec<String> {
    let id = card.id.as_str();
    let theme = card.theme.as_deref().unwrap_or_default();
    let place_of_theme = Place::named(theme).filter(|place| *place != Place::Middle).unwrap_or_default();
    let fits_place = match card.place {
        Place::Opening => matches!(card.kind, Kind::Pause | Kind::Scale { .. } | Kind::Choice { .. } | Kind::Action),
        Place::Closing => matches!(card.kind, Kind::Pause | Kind::Sentence | Kind::Action | Kind::Question),
        Place::Middle => true,
    };
    if !fits_place {
        println!("M11 {id}: an {} card of kind {}", card.place, card.kind.name());
    }
    let is_deep = card.depth == Depth::Deep;
    let is_shallow_kind = matches!(card.kind, Kind::Guess | Kind::Pause | Kind::Action);
    broken(
        id,
        [
            (!theme.is_empty(), "has no theme".to_owned()),
            (card.place == place_of_theme, format!("its theme is {theme} and its place {}", card.place)),
            (card.place != Place::Opening || card.depth == Depth::Light, "an opening card is light".to_owned()),
            (card.place != Place::Closing || !is_deep, "a closing card is not deep".to_owned()),
            (!is_deep || !is_shallow_kind, format!("a {} is not deep", card.kind.name())),
            (!id.ends_with('-') && !id.contains("--"), "an id is words with single hyphens".to_owned()),
        ],
    )
}

/// Titles and descriptions may be bettered; the safety note is where it was promised.
#[test]
fn heads_are_as_planned() {
    let mut faults = Vec::new();
    for Sample { file, parsed, plan } in samples() {
        let deck = &parsed.deck;
        faults.extend(broken(
            file.id,
            [(deck.safety_note == plan.safety_note, format!("safety_note is to be {}", plan.safety_note))],
        ));
        if *deck.title != *plan.title || deck.description.as_deref() != Some(&plan.description) {
            println!(
                "M11 {}: title or description is not the planned one: {} - {}",
                file.id, plan.title, plan.description
            );
        }
    }
    expect_none(faults);
}

/// M12 over a deck.
#[test]
fn follow_ups_and_breaks_are_as_planned() {
    let mut faults = Vec::new();
    for sample in samples() {
        let who = sample.file.id;
        let questions = sample.of_kind("question");
        let with_two = questions.iter().filter(|card| card.follow_ups.len() == 2).count();
        let (seconds, its_deck) = BREAK;
        let lasts = |card: &Card, seconds: u64| card.timer.is_some_and(|timer| timer.as_secs() == seconds);
        let breaks: Vec<_> = sample.cards().iter().filter(|card| lasts(card, seconds)).collect();
        faults.extend(broken(
            who,
            [
                (
                    100 * with_two >= 45 * questions.len(),
                    format!(
                        "{with_two} of {} questions have two follow-ups, at least 45 percent are meant",
                        questions.len()
                    ),
                ),
                (breaks.is_empty() || who == its_deck, format!("a break belongs to {its_deck}: {}", ids(&breaks))),
            ],
        ));
        if breaks.len() > 1 {
            println!("M12 {who}: {} breaks: {}", breaks.len(), ids(&breaks));
        }
        let silent = sample.of_kind("action").into_iter().filter(|card| lasts(card, 20) || lasts(card, 45));
        silent.for_each(|card| println!("M12 {}: its timer is one for breathing and silence", card.id.as_str()));
    }
    expect_none(faults);
}

/// M7 and M13: never a fault, only something to look at.
#[test]
fn watch_words_and_hard_reading_are_counted() {
    let watched: BTreeSet<_> = WATCH.split_whitespace().collect();
    for sample in samples() {
        let cards = sample.cards().iter().filter(|card| parts(card).iter().any(|part| is_watched(part.text, &watched)));
        let reviewed = lint(&sample.parsed, sample.file.source)
            .into_iter()
            .filter(|diagnostic| REVIEWED.contains(&diagnostic.code));
        let starts: BTreeSet<_> = reviewed.map(|diagnostic| card_at(&sample.parsed, diagnostic.span.start)).collect();
        println!("{}: M7 on {} cards, M13 on {}", sample.file.id, cards.count(), starts.len());
    }
}

fn is_watched(text: &str, watched: &BTreeSet<&str>) -> bool {
    words(text).iter().any(|word| watched.contains(word.lower.as_str()) || watched.contains(word.base()))
}

fn card_at(parsed: &Parsed, byte: usize) -> Option<usize> {
    parsed.spans.iter().position(|span| span.contains(&byte))
}

#[test]
fn every_deck_of_the_folder_is_inside_the_program() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("decks");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<String> = files.collect();
    let mut listed: Vec<String> = bundled::all().map(|deck| format!("{}.toml", deck.id)).collect();
    files.sort();
    listed.sort();
    assert_eq!(files, listed);
}
