//! A page of cards to print and cut out, eight a sheet, on both sides. It is one file that names no
//! address and runs nothing; its policy forbids both to the browser, whatever a deck may say.

use std::fmt::Write;

use crate::deck::parse::written_duration;
use crate::deck::{Card, Deck, Kind, Turn, slug};
use crate::text::width;

/// The paper to print on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

const STYLE: &str = include_str!("cards.css");

/// Cards on one side of a sheet, in two columns.
const ON_A_SHEET: usize = 8;

/// More cells than this, with the options, do not fit the side of a card.
const SIDE_CELLS: usize = 425;

/// Marks to cut along, outside the cards: over and under two columns, beside four rows.
const MARKS: &str = "<i class=\"over\"><b></b><b></b></i><i class=\"under\"><b></b><b></b></i>\
    <i class=\"before\"><b></b><b></b><b></b><b></b></i><i class=\"behind\"><b></b><b></b><b></b><b></b></i>\n";

/// What the page says by itself, in the language of its readers.
#[derive(Clone, Debug)]
pub struct Labels {
    /// Over the first sheet: how many cards there are, and how they are printed.
    pub print: String,
    /// Light, warm, deep.
    pub depths: [String; 3],
    /// What is done with a sentence, an action, a scale, a choice, a guess and a pause.
    pub kinds: [String; 6],
    /// One answers.
    pub one: String,
    /// Both answer.
    pub together: String,
    /// The listener says it back.
    pub say_back: String,
    /// Over another way to do a card.
    pub another_way: String,
}

/// Writes `deck` as a page of cards.
pub fn html(deck: &Deck, paper: Paper, labels: &Labels) -> String {
    let (size, dimensions) = match paper {
        Paper::A4 => ("A4", "--page-width: 210mm; --page-height: 297mm"),
        Paper::Letter => ("letter", "--page-width: 8.5in; --page-height: 11in"),
    };
    let title = escaped(&deck.title);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>\n@page {{ size: {size} portrait; margin: 0 }}\n:root {{ {dimensions} }}\n{STYLE}</style>\n\
         </head>\n<body>\n",
        escaped(&deck.language)
    );
    let (small, large): (Vec<&Card>, Vec<&Card>) = deck.cards.iter().partition(|card| fits(card));
    let _ = writeln!(page, "<header>\n<h1 dir=\"auto\">{title}</h1>\n<p>{}</p>\n</header>", escaped(&labels.print));
    for sheet in small.chunks(ON_A_SHEET) {
        write_sheet(&mut page, deck, sheet, labels);
    }
    if !large.is_empty() {
        page.push_str("<section class=\"long\">\n");
        large.iter().for_each(|card| write_large(&mut page, card, labels));
        page.push_str("</section>\n");
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// The fronts of up to eight cards, then their backs with the columns changed about.
fn write_sheet(page: &mut String, deck: &Deck, cards: &[&Card], labels: &Labels) {
    page.push_str("<section class=\"sheet\">\n<div class=\"cards\">\n");
    page.push_str(MARKS);
    cards.iter().for_each(|card| write_front(page, card, labels));
    page.push_str("</div>\n</section>\n<section class=\"sheet\">\n<div class=\"cards\">\n");
    for row in cards.chunks(2) {
        match row {
            [left, right] => [right, left].iter().for_each(|card| write_back(page, deck, card, labels)),
            [only] => {
                page.push_str("<div></div>\n");
                write_back(page, deck, only, labels);
            }
            _ => {}
        }
    }
    page.push_str("</div>\n</section>\n");
}

fn write_front(page: &mut String, card: &Card, labels: &Labels) {
    let size = size(weight(card), [70, 130, 210, 310]);
    let _ = writeln!(page, "<article class=\"card front {size}\">");
    write_head(page, card, labels);
    write_text(page, card);
    write_foot(page, card, labels);
    page.push_str("</article>\n");
}

fn write_head(page: &mut String, card: &Card, labels: &Labels) {
    let theme = card.theme.as_ref().map(|theme| escaped(&slug::spoken(theme))).unwrap_or_default();
    let depth = usize::from(card.depth.number());
    let dots = "●".repeat(depth) + &"○".repeat(3 - depth);
    let _ = writeln!(
        page,
        "<p class=\"head\"><span dir=\"auto\">{theme}</span><span class=\"depth\">{dots} {}</span></p>",
        escaped(&labels.depths[depth - 1])
    );
}

fn write_text(page: &mut String, card: &Card) {
    let _ = writeln!(page, "<div class=\"middle\">\n<p class=\"text\" dir=\"auto\">{}</p>", escaped(&card.text));
    match &card.kind {
        Kind::Choice { options } => {
            page.push_str("<ul class=\"options\">");
            for option in options {
                let _ = write!(page, "<li dir=\"auto\">{}</li>", escaped(option));
            }
            page.push_str("</ul>\n");
        }
        Kind::Scale { low, high } => {
            let end = |end: &Option<_>| end.as_deref().map(escaped).unwrap_or_default();
            let steps: String = (0..=10).map(|step| format!("<b>{step}</b>")).collect();
            let _ = writeln!(
                page,
                "<div class=\"scale\"><p class=\"steps\">{steps}</p>\
                 <p class=\"ends\"><span dir=\"auto\">{}</span><span dir=\"auto\">{}</span></p></div>",
                end(low),
                end(high)
            );
        }
        _ => {}
    }
    page.push_str("</div>\n");
}

fn write_foot(page: &mut String, card: &Card, labels: &Labels) {
    let [sentence, action, scale, choice, guess, pause] = &labels.kinds;
    let kind = match card.kind {
        Kind::Question => "",
        Kind::Sentence => sentence,
        Kind::Action => action,
        Kind::Scale { .. } => scale,
        Kind::Choice { .. } => choice,
        Kind::Guess => guess,
        Kind::Pause => pause,
    };
    let turn = match card.turn {
        Turn::Each => "",
        Turn::One => &labels.one,
        Turn::Together => &labels.together,
    };
    let timer = card.timer.map(written_duration).unwrap_or_default();
    let floor = if card.floor { &labels.say_back } else { "" };
    let parts = [kind, &timer, turn, floor].into_iter().filter(|part| !part.is_empty());
    let said: Vec<String> = parts.map(escaped).collect();
    let _ = writeln!(page, "<p class=\"foot\">{}</p>", said.join(" · "));
}

fn write_back(page: &mut String, deck: &Deck, card: &Card, labels: &Labels) {
    let title = escaped(&deck.title);
    if card.follow_ups.is_empty() && card.alt.is_none() {
        let _ =
            writeln!(page, "<article class=\"card back bare\"><p class=\"name\" dir=\"auto\">{title}</p></article>");
        return;
    }
    let size = size(back_weight(card), [110, 190, 270, 340]);
    let _ =
        writeln!(page, "<article class=\"card back {size}\">\n<p class=\"head\"><span dir=\"auto\">{title}</span></p>");
    page.push_str("<div class=\"middle\">\n");
    write_more(page, card, labels);
    page.push_str("</div>\n<p class=\"foot\"></p>\n</article>\n");
}

/// The follow-ups and the other way to do it.
fn write_more(page: &mut String, card: &Card, labels: &Labels) {
    for follow_up in &card.follow_ups {
        let _ = writeln!(page, "<p class=\"more\" dir=\"auto\">{}</p>", escaped(follow_up));
    }
    if let Some(alt) = &card.alt {
        let _ = writeln!(
            page,
            "<div class=\"other\"><p class=\"label\">{}</p><p class=\"alt\" dir=\"auto\">{}</p></div>",
            escaped(&labels.another_way),
            escaped(alt)
        );
    }
}

/// A card that is too long for the size of the others: as wide as the page, both sides on one.
fn write_large(page: &mut String, card: &Card, labels: &Labels) {
    page.push_str("<article class=\"card large\">\n");
    write_head(page, card, labels);
    write_text(page, card);
    write_more(page, card, labels);
    write_foot(page, card, labels);
    page.push_str("</article>\n");
}

/// Whether both sides of a card fit its size.
fn fits(card: &Card) -> bool {
    weight(card) <= SIDE_CELLS && back_weight(card) <= SIDE_CELLS
}

/// Cells on the front, where the end of a line costs as much as half a line of text.
fn weight(card: &Card) -> usize {
    let parts = match &card.kind {
        Kind::Choice { options } => options.iter().map(|option| cells(option) + 25).sum(),
        Kind::Scale { low, high } => 60 + [low, high].into_iter().flatten().map(|end| cells(end)).sum::<usize>(),
        _ => 0,
    };
    words_weight(&card.text) + parts
}

fn back_weight(card: &Card) -> usize {
    let follow_ups: usize = card.follow_ups.iter().map(|follow_up| cells(follow_up) + 28).sum();
    follow_ups + card.alt.as_ref().map_or(0, |alt| words_weight(alt) + 24)
}

fn words_weight(text: &str) -> usize {
    text.split('\n').map(|line| cells(line) + 20).sum::<usize>() - 20
}

/// How much of a line a text takes: capitals are wide where letters are not all of one width.
fn cells(text: &str) -> usize {
    width(text) + text.chars().filter(|c| c.is_uppercase()).count()
}

/// The size of type for so many cells.
fn size(weight: usize, limits: [usize; 4]) -> &'static str {
    let sizes = ["xl", "l", "m", "s", "xs"];
    sizes[limits.iter().filter(|limit| weight > **limit).count()]
}

/// Text in which nothing is markup, in content and in quoted attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}
