//! What only two people can do: answer in private, agree how deep to go, take a break, give each
//! other the floor, mark limits, leave a line for next time.

use std::time::Duration;

use insta::assert_snapshot;
use okdeck::app::Screen;
use okdeck::app::key::Key;
use okdeck::app::keymap::Scope;
use okdeck::app::play::Stage;
use okdeck::session::Mark;
use okdeck::session::answers::Private;

use crate::harness::{SIZES, Sofa};

const SCALE: &str = "title = \"Ours\"\n[[cards]]\nid = \"energy\"\nkind = \"scale\"\ntext = \"How much energy do you have?\"\nlow = \"none\"\nhigh = \"plenty\"\nfollow_ups = [\"What would help?\"]\n";
const CHOICE: &str = "title = \"Ours\"\n[[cards]]\nkind = \"choice\"\ntext = \"What suits you tonight?\"\noptions = [\"A walk\", \"A talk\", \"Peace\"]\n";
const GUESS: &str = "title = \"Ours\"\n[[cards]]\nkind = \"guess\"\ntext = \"Guess what your partner would cook.\"\n";
const WORDS: &str = "title = \"Ours\"\ncards = [\"What was good today?\", \"What comes next?\"]\n";
const DEPTHS: &str = "title = \"Ours\"\ncards = [{ text = \"Light one?\" }, { text = \"Light two?\" }, { text = \"Warm one?\", depth = 2 }, { text = \"Warm two?\", depth = 2 }]\n";

fn each_size(name: &str, make: impl Fn() -> Sofa) {
    for size in SIZES {
        assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), make().size(size).screen());
    }
}

fn at_card(deck: &str) -> Sofa {
    Sofa::with_deck(deck).named("Alex", "Sam").press("enter enter")
}

#[test]
fn a_scale_is_answered_in_private() {
    let answering = || at_card(SCALE).press("enter 7");
    each_size("scale_answer", answering);
    each_size("scale_peek", || answering().press("tab"));
    each_size("hand_over", || answering().press("enter"));
    each_size("scale_second", || answering().press("enter enter"));
    each_size("both_covered", || answering().press("enter enter 1 0 enter"));
    each_size("scale_opened", || answering().press("enter enter 1 0 enter o"));
}

#[test]
fn five_keys_lead_from_card_to_reveal() {
    // Besides the answers themselves: begin, done, here, done, open.
    let opened = at_card(SCALE).press("enter").press("7").press("enter enter").press("3").press("enter o").screen();
    assert!(opened.contains("Alex") && opened.contains('7') && opened.contains('3'), "{opened}");
}

#[test]
fn a_choice_is_a_list() {
    each_size("choice_answer", || at_card(CHOICE).press("enter 2"));
    each_size("choice_opened", || at_card(CHOICE).press("enter 2 enter enter 3 enter o"));
    let walked = at_card(CHOICE).press("enter down down down down tab").screen();
    assert!(walked.contains("3 Peace"), "{walked}");
}

#[test]
fn on_a_guess_one_writes_the_truth_and_the_other_guesses() {
    each_size("guess_truth", || at_card(GUESS).press("enter"));
    each_size("guess_guess", || at_card(GUESS).press("enter").type_in("Soup").press("enter enter"));
    each_size("guess_opened", || {
        at_card(GUESS).press("enter").type_in("Soup").press("enter enter").type_in("Bread").press("enter o")
    });
}

#[test]
fn the_mask_says_nothing_about_the_length() {
    let short = at_card(WORDS).press("p").type_in("a").screen();
    let long = at_card(WORDS).press("p").type_in("a very long answer that goes on and on").screen();
    assert_eq!(short, long);
}

#[test]
fn leaving_both_covered_shows_nothing_and_names_nobody() {
    let covered =
        at_card(WORDS).press("p").type_in("secret-one").press("enter enter").type_in("secret-two").press("enter c");
    let screen = covered.screen();
    assert!(!screen.contains("secret"), "{screen}");
    let said = screen.lines().rev().nth(1).expect("a status line");
    assert!(!said.contains("Alex") && !said.contains("Sam"), "{said}");
}

#[test]
fn an_answer_out_of_range_and_a_wrong_key_on_a_cover_do_no_harm() {
    let eleven = at_card(SCALE).press("enter 1 1 tab").screen();
    assert!(!eleven.contains("11"), "{eleven}");
    let empty = at_card(SCALE).press("enter enter").screen();
    assert!(empty.contains("Nothing is there yet."), "{empty}");
    let cover = at_card(SCALE).press("enter 7 enter");
    let before = cover.screen();
    assert_eq!(cover.press("x y 5 down").screen(), before);
}

#[test]
fn a_crash_between_the_two_answers_comes_back_at_the_first_one() {
    let killed = at_card(WORDS).press("p").type_in("secret").press("enter enter").killed();
    assert!(killed.files.iter().all(|(_, text)| !text.contains("secret")));
    let back = killed.press("enter");
    assert_eq!(back.app.scope(), Scope::Answer);
    each_size("answers_gone", || {
        at_card(WORDS).press("p").type_in("secret").press("enter enter").killed().press("enter")
    });
}

#[test]
fn answers_are_kept_only_if_both_say_so() {
    let opened =
        || at_card(WORDS).press("p").type_in("the-lake").press("enter enter").type_in("the-rain").press("enter o");
    let file = |sofa: &Sofa| sofa.files[0].1.clone();
    assert!(!file(&opened().press("right")).contains("the-lake"));
    assert!(!file(&opened().press("K f right")).contains("the-lake"), "one alone does not keep");
    let kept = opened().press("K K");
    assert!(file(&kept).contains("the-lake") && file(&kept).contains("the-rain"));
    // Once is enough: nothing is asked again, nor offered.
    let again = opened().press("K K K");
    assert!(again.screen().contains("Both answers are kept already."), "{}", again.screen());
    assert!(!again.press("tab").screen().contains("keep open answers"));
    assert!(!file(&kept.press("u")).contains("the-lake"), "what is taken back is gone from the file");
}

#[test]
fn kept_answers_are_asked_again_after_three_months() {
    let kept = at_card(SCALE).press("enter 7 enter enter 4 enter o K K right enter");
    let soon = at_card(SCALE).press("enter 7 enter enter 4 enter o K K right enter").wait(Duration::from_secs(86_400));
    let soon = soon.press("enter enter enter 2 enter enter 9 enter o").screen();
    assert!(!soon.contains("22 November"), "not after a day: {soon}");
    let later = kept.wait(Duration::from_secs(91 * 86_400)).press("enter enter");
    let opened = later.press("enter 2 enter enter 9 enter o");
    assert_snapshot!("asked_again", opened.screen());
}

#[test]
fn before_the_depth_rises_both_are_asked() {
    let asked = || at_card(DEPTHS).press("right right");
    assert_eq!(asked().app.scope(), Scope::Ready, "{}", asked().screen());
    each_size("ready", asked);
    each_size("ready_cover", || asked().press("3"));
    let depth_after = |keys: &str| {
        let sofa = asked().press(keys);
        sofa.app.session().expect("an evening").current().map(|(_, dealt)| dealt.card.depth.number())
    };
    assert_eq!(depth_after("3 enter 3"), Some(2));
    assert_eq!(depth_after("3 enter 2"), None, "no light card is left, so the evening is over");
    assert_eq!(depth_after("1 enter 3"), None);
}

#[test]
fn nobody_can_see_who_was_more_careful() {
    let asked = || Sofa::at_home().named("Alex", "Sam").press("down enter enter right right right right right right");
    let start = asked();
    assert_eq!(start.app.scope(), Scope::Ready, "{}", start.screen());
    assert_eq!(asked().press("2 enter 3").screen(), asked().press("3 enter 2").screen());
    let file = |sofa: Sofa| sofa.files[0].1.clone();
    assert_eq!(file(asked().press("1 enter 3")), file(asked().press("3 enter 1")));
}

#[test]
fn the_rest_is_dealt_again_the_same_after_a_resume() {
    let lighter = Sofa::at_home().press("down enter enter right right right right right right 2 enter 3");
    let session = lighter.app.session().expect("an evening").clone();
    let (number, _) = session.current().expect("a card");
    assert!(session.cards[number].card.depth.number() == 1, "no deeper than before");
    let resumed = lighter.killed().press("enter");
    assert_eq!(resumed.app.session().expect("an evening").state(), session.state());
}

#[test]
fn a_break_has_an_agreed_time() {
    each_size("break_time", || at_card(WORDS).press("b"));
    each_size("break", || at_card(WORDS).press("b down enter").wait(Duration::from_secs(11 * 60)));
    each_size("break_back", || at_card(WORDS).press("b enter enter"));
    let before = at_card(WORDS).screen();
    let after = at_card(WORDS).press("b enter").wait(Duration::from_secs(3_600)).press("enter enter").screen();
    assert_eq!(before, after, "the same card and the same turn");
    let closed = at_card(WORDS).press("b enter q");
    assert!(closed.has_quit);
    let back = closed.killed().wait(Duration::from_secs(86_400)).press("enter");
    assert_eq!(back.app.scope(), Scope::Break);
    assert_eq!(back.press("enter enter").app.scope(), Scope::Card);
}

#[test]
fn the_last_time_to_come_back_has_no_later_one() {
    let footer = |sofa: Sofa| sofa.screen().lines().last().unwrap_or_default().to_owned();
    assert_eq!(footer(at_card(WORDS).press("b")), " enter agree   esc no break   ↓ later");
    assert_eq!(footer(at_card(WORDS).press("b end")), " enter agree   esc no break");
}

#[test]
fn a_break_keeps_what_is_covered() {
    let apart = at_card(WORDS).press("p").type_in("one").press("enter b enter");
    assert!(apart.screen().contains("covered answers are written"), "{}", apart.screen());
    let over = apart.wait(Duration::from_secs(1_500));
    let back = over.press("enter enter");
    assert_eq!(back.app.scope(), Scope::Cover);
    let opened = back.press("enter").type_in("two").press("enter o").screen();
    assert!(opened.contains("one") && opened.contains("two"), "{opened}");
}

#[test]
fn the_floor_passes_only_when_the_speaker_says_so() {
    each_size("floor", || at_card(WORDS).press("o"));
    each_size("floor_back", || at_card(WORDS).press("o enter"));
    each_size("floor_both_heard", || at_card(WORDS).press("o enter y enter y"));
    let speaker =
        |sofa: &Sofa| sofa.app.session().expect("an evening").state().floor.expect("somebody has the floor").speaker;
    let start = at_card(WORDS).press("o");
    let first = speaker(&start);
    let early = start.press("y");
    assert_eq!(speaker(&early), first, "not before it was said back");
    let not_quite = early.press("enter n");
    assert_eq!(speaker(&not_quite), first);
    let passed = not_quite.press("enter y");
    assert_eq!(speaker(&passed), first.other());
    let resumed = passed.killed().press("enter");
    assert_eq!(speaker(&resumed), first.other(), "it comes back after a crash");
    assert_eq!(resumed.press("o").app.scope(), Scope::Card);
}

#[test]
fn limits_are_joint_and_nobody_sees_whose() {
    let deck = "title = \"Ours\"\ncards = [{ text = \"Money?\", theme = \"money\" }, { text = \"Sleep?\", theme = \"sleep\" }, { text = \"Food?\", theme = \"food\" }]\n";
    let home = || Sofa::with_deck(deck).named("Alex", "Sam");
    each_size("limits", || home().press("L n"));
    let one = home().press("L n enter enter enter");
    let two = home().press("L enter enter n enter");
    assert_eq!(one.app.world.couple.written(), two.app.world.couple.written());
    let dealt = one.press("enter enter").app.session().expect("an evening").cards.len();
    assert_eq!(dealt, 2, "the theme is not dealt");
}

#[test]
fn not_now_lapses_after_thirty_days() {
    let deck = "title = \"Ours\"\ncards = [{ text = \"Money?\", theme = \"money\" }, { text = \"Sleep?\", theme = \"sleep\" }]\n";
    let marked = Sofa::with_deck(deck).press("L m enter enter enter");
    let couple = &marked.app.world.couple;
    let today = time::macros::date!(2025 - 11 - 22);
    assert_eq!(couple.asks_again(today.saturating_add(time::Duration::days(29))), None);
    assert!(couple.asks_again(today.saturating_add(time::Duration::days(30))).is_some());
}

#[test]
fn a_line_for_next_time_opens_the_next_evening() {
    let left = || at_card(WORDS).press("e a").type_in("Phones out of sight at supper").press("enter enter");
    each_size("agreements", || at_card(WORDS).press("e a").type_in("Phones out of sight"));
    each_size("agreed", left);
    each_size("review", || left().press("enter enter"));
    assert_eq!(left().press("enter enter k").app.world.couple.agreements.len(), 1);
    assert_eq!(left().press("enter enter g").app.world.couple.agreements.len(), 0);
    for taken_with in ["enter", "esc"] {
        let changed = left().press("enter enter c").type_in(" on Sundays").press(taken_with);
        assert_eq!(changed.app.world.couple.agreements[0].words.as_str(), "Phones out of sight at supper on Sundays");
    }
    let changed = left().press("enter enter c").type_in(" on Sundays").press("esc");
    assert!(changed.files[0].1.contains("Phones out of sight"));
}

#[test]
fn off_the_record_writes_nothing_and_says_so() {
    let sofa = Sofa::with_deck(WORDS).press("o");
    assert!(sofa.screen().contains("off the record"));
    let played = sofa.press("enter enter * n").type_in("words").press("esc right right enter");
    assert!(played.files.is_empty());
    each_size("off_record", || Sofa::with_deck(WORDS).press("o enter enter"));
}

#[test]
fn what_was_talked_about() {
    let past = || {
        let mut sofa = Sofa::with_deck(SCALE).named("Alex", "Sam");
        for (one, two) in [("3", "8"), ("5", "7"), ("4", "9")] {
            sofa = sofa.press("end enter enter");
            while !sofa.screen().contains("How much energy") {
                sofa = sofa.press("right");
            }
            sofa = sofa
                .press("enter")
                .press(one)
                .press("enter enter")
                .press(two)
                .press("enter o K K * n")
                .type_in("A note.");
            sofa = sofa.press("esc right").wait(Duration::from_secs(7 * 86_400));
            if sofa.app.scope() == Scope::Summary {
                sofa = sofa.press("enter");
            }
        }
        sofa.press("h")
    };
    each_size("history_evenings", past);
    each_size("history_decks", || past().press("tab"));
    each_size("history_words", || past().press("tab tab tab"));
    each_size("history_scales", || past().press("tab tab tab tab"));
    each_size("history_table", || past().press("tab tab tab tab tab"));
    let found = past().press("tab tab tab /").type_in("zzz").screen();
    assert!(found.contains("Nothing found."), "{found}");
    // Where nobody searched, nothing is said of what matches.
    let fresh = Sofa::at_home().press("h").screen();
    assert!(fresh.contains("No evenings yet.") && !fresh.contains("match"), "{fresh}");
}

#[test]
fn what_is_deleted_is_gone_from_the_file() {
    let kept = at_card(WORDS)
        .press("p")
        .type_in("the-lake")
        .press("enter enter")
        .type_in("the-rain")
        .press("enter o K K esc h tab tab tab");
    assert!(kept.files[0].1.contains("the-lake"));
    let once = kept.press("D");
    assert!(once.screen().contains("D again does it"), "{}", once.screen());
    let gone = once.press("D");
    assert!(!gone.files[0].1.contains("the-lake") && !gone.files[0].1.contains("the-rain"));
    assert!(gone.files[0].1.contains("What was good today?"), "the evening itself stays");
}

#[test]
fn no_file_says_how_often_anything_was_refused_or_by_whom() {
    let refused = at_card(WORDS).named("Alex", "Sam").press("x");
    let text = &refused.files[0].1;
    assert!(!text.contains("Alex") && !text.contains("Sam"));
    assert_eq!(refused.app.session().expect("an evening").count(Mark::SetAside), 1);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(96))]
    /// Random keys on an evening in which both type distinctive words: never is one answer on the
    /// screen without the other, never is one in a file, and there is always a way out.
    #[test]
    fn half_a_pair_is_never_seen_nor_written(keys in proptest::collection::vec(proptest::sample::select(vec![
        "type", "type", "type", "enter", "enter", "enter", "p", "o", "c", "b", "esc", "right", "left", "u", "s", "l", "f", "*", "w",
        "z", "i", "n", "e", "?", "1", "2", "3", "y", "down", "up"]), 0..60)) {
        let mut sofa = Sofa::with_deck(SCALE_AND_WORDS).named("Alex", "Sam").press("enter enter");
        for key in keys {
            let scope = sofa.app.scope();
            if key == "type" && scope == Scope::Answer {
                let second = matches!(&sofa.app.screen, Screen::Play(play) if matches!(play.stage, Stage::Private(Private::Second(..))));
                sofa = sofa.type_in(if second { "SECRETTWO" } else { "SECRETONE" });
            } else if key != "type" && (scope != Scope::Answer || ["enter", "esc", "up", "down", "left", "right"].contains(&key)) {
                sofa = sofa.press(key);
            }
            let screen = sofa.screen();
            proptest::prop_assert_eq!(screen.contains("SECRETONE"), screen.contains("SECRETTWO"), "{}", screen);
            for (_, text) in &sofa.files {
                proptest::prop_assert!(!text.contains("SECRET"), "{}", text);
            }
            let told = format!("{:?}", sofa.app);
            proptest::prop_assert!(!told.contains("SECRET"), "a debug print tells an answer");
        }
        let mut way_out = sofa;
        for _ in 0..12 {
            if way_out.has_quit {
                break;
            }
            way_out = way_out.press("esc z");
            if way_out.app.is_hidden {
                way_out = way_out.press("z");
            }
            way_out = way_out.press("q");
        }
        proptest::prop_assert!(way_out.has_quit, "{:?}", way_out.app.scope());
    }
}

const SCALE_AND_WORDS: &str = "title = \"Ours\"\ncards = [\"First?\", \"Second?\", { text = \"Guess it.\", kind = \"guess\" }, { text = \"Warm?\", depth = 2 }]\n";

#[test]
fn staying_keeps_what_fits_and_what_was_put_off() {
    let deck = "title = \"Ours\"\ncards = [\"One?\", \"Two?\", { text = \"Warm?\", depth = 2 }, \"Three?\", { text = \"Warmer?\", depth = 2 }]\n";
    let asked = Sofa::with_deck(deck).press("enter enter l right");
    let words = |sofa: &Sofa| {
        let session = sofa.app.session().expect("an evening");
        let order = &session.state().order[session.state().at.min(session.state().order.len())..];
        order.iter().map(|number| session.cards[*number].card.text.to_string()).collect::<Vec<_>>()
    };
    let mut asked = asked;
    while asked.app.scope() != Scope::Ready {
        asked = asked.press("right");
    }
    let light_before: Vec<String> = words(&asked).into_iter().filter(|text| !text.starts_with("Warm")).collect();
    let stayed = asked.press("2 enter 3");
    assert_eq!(words(&stayed), light_before, "nothing that fits is lost");
}

#[test]
fn a_warm_closing_card_is_not_asked_about() {
    let deck = "title = \"Ours\"\ncards = [\"One?\", \"Two?\", { text = \"Good night.\", depth = 2, place = \"closing\", kind = \"pause\" }]\n";
    let ended = Sofa::with_deck(deck).press("enter enter e");
    assert!(ended.screen().contains("Good night."), "{}", ended.screen());
}

#[test]
fn a_deleted_line_for_next_time_does_not_come_back() {
    let left = at_card(WORDS).press("e a").type_in("Phones out of sight").press("enter enter enter h tab tab tab D D");
    assert!(left.app.world.couple.agreements.is_empty());
    assert!(!left.files[0].1.contains("Phones"));
}

#[test]
fn what_was_taken_back_in_the_deck_view_stays_taken_back() {
    let two = Sofa::with_deck(WORDS).press("enter enter esc").press("end enter enter * x esc");
    let taken_back = two.press("end v").press("*").press("x").press("down * x").press("esc");
    let stars = |sofa: &Sofa| sofa.app.world.couple.written().matches("[[stars]]").count();
    let before = (stars(&taken_back), taken_back.app.world.couple.written().matches("[[set_aside]]").count());
    let again = taken_back.killed();
    assert_eq!((stars(&again), again.app.world.couple.written().matches("[[set_aside]]").count()), before);
}

#[test]
fn a_line_that_was_not_saved_with_the_couple_is_caught_up() {
    let mut left = at_card(WORDS).press("e a").type_in("Phones out of sight").press("enter enter");
    left.app.world.couple = Default::default();
    assert_eq!(left.killed().app.world.couple.agreements.len(), 1);
}

#[test]
fn a_break_at_a_cover_says_what_is_gone_once_the_program_was_closed() {
    let closed = at_card(WORDS).press("p").type_in("one").press("enter b enter q").killed();
    let back = closed.press("enter enter enter");
    assert_eq!(back.app.scope(), Scope::Answer);
    assert!(back.screen().contains("never written down"), "{}", back.screen());
}

#[test]
fn limits_that_nobody_touches_stay_as_they_were() {
    let deck = "title = \"Ours\"\ncards = [{ text = \"Money?\", theme = \"money\" }, { text = \"Sleep?\", theme = \"sleep\" }]\n";
    let marked = Sofa::with_deck(deck).press("L n enter enter enter");
    let before = marked.app.world.couple.written();
    let again = marked.press("L enter enter enter");
    assert_eq!(again.app.world.couple.written(), before);
    let lifted = again.press("L y enter enter y enter");
    assert!(!lifted.app.world.couple.written().contains("money"), "both said yes");
}

#[test]
fn after_not_now_only_that_is_asked_again() {
    let deck = "title = \"Ours\"\ncards = [{ text = \"Money?\", theme = \"money\" }, { text = \"Sleep?\", theme = \"sleep\" }]\n";
    let marked = Sofa::with_deck(deck).press("L n m enter enter enter").wait(Duration::from_secs(31 * 86_400));
    let asked = marked.press("L").screen();
    assert!(asked.contains("sleep") && !asked.contains("money"), "{asked}");
}

#[test]
fn the_wheel_never_changes_an_answer() {
    let mut answering = at_card(SCALE).press("enter 4");
    let now = answering.app.world.now;
    let effects = answering.app.turn_wheel(okdeck::app::command::Command::Up, now);
    assert!(effects.is_empty());
    assert!(answering.press("tab").screen().contains(" 4\n"), "the answer stays");
}

#[test]
fn the_screen_hides_also_while_somebody_types() {
    let hidden = at_card(WORDS).press("p").type_in("secret").press("tab ctrl-l");
    assert!(!hidden.screen().contains("secret"));
    let back = hidden.press("ctrl-l");
    assert!(!back.screen().contains("secret"), "it comes back covered");
    assert!(back.press("tab").screen().contains("secret"), "and whole");
}

#[test]
fn a_stopped_program_comes_back_with_the_answer_covered() {
    let mut stopped = at_card(WORDS).press("p").type_in("secret").press("tab");
    assert!(stopped.screen().contains("secret"));
    stopped.key(Key::Ctrl('z'));
    assert!(!stopped.screen().contains("secret"), "{}", stopped.screen());
    assert!(stopped.press("tab").screen().contains("secret"));
}

#[test]
fn off_the_record_ends_with_the_evening_and_nothing_of_it_stays() {
    let played = Sofa::with_deck(WORDS).named("Alex", "Sam").press("o enter enter * x esc");
    assert!(!played.screen().contains("off the record"), "{}", played.screen());
    let couple = played.app.world.couple.written();
    assert!(!couple.contains("[[stars]]") && !couple.contains("[[set_aside]]"), "{couple}");
    assert!(couple.contains("Alex"), "what was there before is there again");
    assert!(played.files.is_empty());
    assert_eq!(played.press("enter enter right").files.len(), 1, "the next evening is on the record");
}

/// A theme is written as a slug, `winding-down`, and read as words; in files it stays as it is.
#[test]
fn a_theme_is_read_as_words() {
    let deck = "title = \"T\"\n[[cards]]\ntext = \"How do you come to rest?\"\ntheme = \"winding-down\"\n[[cards]]\ntext = \"And after?\"\ntheme = \"Vor-Freude\"\n";
    let sofa = Sofa::with_deck(deck).press("L");
    assert!(sofa.screen().contains("winding down") && sofa.screen().contains("Vor-Freude"), "{}", sofa.screen());
    let sofa = Sofa::with_deck(deck).press("enter enter");
    let [first, second] = [sofa.screen(), sofa.press("right").screen()];
    let both = first + &second;
    assert!(both.contains("winding down") && both.contains("Vor-Freude") && !both.contains("winding-down"), "{both}");
}

/// What the status asks is not asked a second time on the card.
#[test]
fn keeping_is_offered_or_asked_but_not_both() {
    let sofa = Sofa::with_deck(SCALE).press("enter enter enter 7 enter enter 4 enter o");
    assert!(sofa.screen().contains("K K: keep both"), "{}", sofa.screen());
    let sofa = sofa.press("K");
    let asked = sofa.screen();
    assert!(asked.contains("Keep these answers?") && !asked.contains("K K: keep both"), "{asked}");
}
