//! Writing ids into a deck file, so that its cards may be reworded freely.
//!
//! A card without an id is known by [the hash of its text](Slug::of_text). A card that has been met
//! under that name keeps it, written out; any other gets the first words of its text.

use std::collections::HashSet;
use std::ops::Range;

use super::layout::{Entry, Layout, Node, Pair, Section, Sort, text_of};
use super::{changed, laid_out, line_end};
use crate::deck::Slug;
use crate::text::Clean;

/// Ids have this many words of the text, and more where that is not enough to tell cards apart.
const WORDS: usize = 5;
/// The most bytes of an id made of words, so that a number still fits behind them.
const LENGTH: usize = 56;

/// A deck file with ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub text: String,
    /// How many ids were written.
    pub count: usize,
    /// How many plain texts are in its list of cards and still have none.
    pub plain: usize,
}

/// Writes the ids that are missing in `source`; nothing if it is not TOML. `is_known` says whether a
/// card has a past under an id; `in_texts` makes tables of the plain texts in `cards = [...]` too.
pub fn write(source: &str, is_known: impl Fn(&Slug) -> bool, in_texts: bool) -> Option<Written> {
    let layout = laid_out(source)?;
    let mut places = places(source, &layout);
    let all = places.len();
    places.retain(|place| in_texts || !matches!(place.form, Form::Text(_)));
    let plain = all - places.len();
    let mut names = Names { taken: taken(source, &layout), is_known };
    let changes: Vec<_> = places.iter().map(|place| place.change(source, &names.name(&place.text))).collect();
    let count = changes.len();
    Some(Written { text: changed(source, changes), count, plain })
}

/// A card without an id.
struct Place {
    text: Clean,
    form: Form,
}

/// How it is written.
enum Form {
    /// Under a header: where its first line begins, and what stands before its keys.
    Header(usize, String),
    /// As an inline table whose first key begins here.
    Table(usize),
    /// As a plain text.
    Text(Range<usize>),
}

impl Place {
    fn change(&self, source: &str, id: &Slug) -> (Range<usize>, String) {
        match &self.form {
            Form::Header(at, indent) => (*at..*at, format!("{indent}id = \"{id}\"{}", line_end(source))),
            Form::Table(at) => (*at..*at, format!("id = \"{id}\", ")),
            Form::Text(span) => (span.clone(), format!("{{ id = \"{id}\", text = {} }}", &source[span.clone()])),
        }
    }
}

/// The cards without an id, in the order of the file.
fn places(source: &str, layout: &Layout) -> Vec<Place> {
    let in_list = cards_in_list(layout).iter().filter_map(|node| place_in_list(source, node));
    let tables = layout.sections.iter().filter(|section| section.is_card);
    in_list.chain(tables.filter_map(|section| place_of_table(source, section))).collect()
}

/// The entries of `cards = [...]`.
fn cards_in_list(layout: &Layout) -> &[Node] {
    let list = layout.sections.iter().find(|section| section.is_head).and_then(|head| head.entry("cards"));
    match list.map(|entry| &entry.value.sort) {
        Some(Sort::Array(items)) => items,
        _ => &[],
    }
}

fn place_in_list(source: &str, node: &Node) -> Option<Place> {
    match &node.sort {
        Sort::Scalar => Some(Place { text: words(source, node)?, form: Form::Text(node.span.clone()) }),
        Sort::Table(pairs) if pairs.iter().all(|pair| pair.name != "id") => {
            let text = pairs.iter().find(|pair| pair.name == "text")?;
            Some(Place { text: words(source, &text.value)?, form: Form::Table(pairs.first()?.span.start) })
        }
        _ => None,
    }
}

fn place_of_table(source: &str, section: &Section) -> Option<Place> {
    let text = words(source, &section.entry("text")?.value)?;
    let first = section.entries.first().filter(|_| section.entry("id").is_none())?;
    let line = &source[first.start..first.end];
    let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
    Some(Place { text, form: Form::Header(section.body, indent.to_owned()) })
}

/// The text of a card that can be shown and is not blank.
fn words(source: &str, node: &Node) -> Option<Clean> {
    let text = text_of(&source[node.span.clone()])?;
    Clean::new(&text).ok().filter(|text| !text.trim().is_empty())
}

/// The ids that are written already.
fn taken(source: &str, layout: &Layout) -> HashSet<String> {
    let is_id = |pair: &&Pair| pair.name == "id";
    let in_list = cards_in_list(layout).iter().filter_map(|node| match &node.sort {
        Sort::Table(pairs) => pairs.iter().find(is_id).map(|pair| &pair.value),
        _ => None,
    });
    let cards = layout.sections.iter().filter(|section| section.is_card);
    let in_tables = cards.filter_map(|section| section.entry("id")).map(|Entry { value, .. }| value);
    in_list.chain(in_tables).filter_map(|node| text_of(&source[node.span.clone()])).collect()
}

/// Names for cards, each given once.
struct Names<F> {
    taken: HashSet<String>,
    is_known: F,
}

impl<F: Fn(&Slug) -> bool> Names<F> {
    fn name(&mut self, text: &Clean) -> Slug {
        let hash = Slug::of_text(text);
        let words = readable(text);
        let kept = Some(hash.clone()).filter(|hash| (self.is_known)(hash) || words.is_empty());
        let longer = (WORDS.min(words.len())..=words.len()).map(|count| words[..count].join("-"));
        let numbered = (2..).map(|n| match words.as_slice() {
            [] => format!("{hash}-{n}"),
            words => format!("{}-{n}", words[..WORDS.min(words.len())].join("-")),
        });
        let slugs = kept.into_iter().chain(longer.chain(numbered).filter_map(|words| Slug::new(&words)));
        let free = slugs.into_iter().find(|slug| !self.taken.contains(slug.as_str()));
        let slug = free.expect("there is always another number");
        self.taken.insert(slug.to_string());
        slug
    }
}

/// The words of a text as an id can hold them, as many as fit; none where they do not say the text,
/// because it is not written in Latin letters.
fn readable(text: &str) -> Vec<String> {
    let is_letter = |c: &char| c.is_alphabetic();
    let (letters, latin) =
        (text.chars().filter(is_letter).count(), text.chars().filter(char::is_ascii_alphabetic).count());
    if latin * 4 < letters * 3 {
        return Vec::new();
    }
    let lower = text.to_lowercase().replace(['\'', '\u{2019}'], "");
    let words =
        lower.split(|c: char| !c.is_alphanumeric()).map(|word| word.replace(|c: char| !c.is_ascii_alphanumeric(), ""));
    let mut length = 0;
    words
        .filter(|word| !word.is_empty())
        .take_while(|word| {
            length += word.len() + 1;
            length <= LENGTH
        })
        .collect()
}
