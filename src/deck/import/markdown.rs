//! Markdown: an item of a list is a card, what stands under it is a follow-up, a heading is the theme
//! of what follows, and the first heading is the title if it stands above all others. Where there are
//! no lists, each paragraph is a card. Keys in italics, as our own export writes them, are read.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::gather::{Gather, Raw, card_key, deck_key};
use super::hashcards::front_matter;
use super::{Fate, Lines, Remark};

/// Reads the cards.
pub fn read(text: &str, gather: &mut Gather) {
    let (head, skipped) = front_matter(text);
    for (i, line) in head.into_iter().enumerate() {
        let Some((name, value)) = line.split_once([':', '=']) else { continue };
        match deck_key(name).filter(|key| *key != "id") {
            Some(key) => gather.deck_part(i + 2, key, value.trim().trim_matches(['"', '\''])),
            None => gather.unknown(i + 2, name),
        }
    }
    let body = text.split_inclusive('\n').skip(skipped).map(str::len).sum::<usize>();
    let body = &text[text.len() - body..];
    let blocks = Outline::of(body, skipped, gather).blocks;
    Reader::of(&blocks, gather).read(&blocks);
}

/// A piece of a page.
enum Block {
    Heading { line: usize, level: HeadingLevel, text: String },
    Paragraph { line: usize, text: String },
    Item { line: usize, depth: usize, said: Vec<Said> },
    Rule,
}

/// Words behind a key in italics, or behind none.
#[derive(Default)]
struct Said {
    key: Option<String>,
    words: String,
}

/// The blocks of a page, one after the other.
struct Outline<'g> {
    gather: &'g mut Gather,
    lines: Lines,
    skipped: usize,
    blocks: Vec<Block>,
    /// The item that is open at each depth, as its place among the blocks.
    items: Vec<usize>,
    /// Words of the heading or paragraph at hand.
    words: String,
    /// Where words in italics begin.
    italics: Option<usize>,
    /// How many tags are open whose content has no place on a card.
    hidden: usize,
}

impl<'g> Outline<'g> {
    fn of(text: &str, skipped: usize, gather: &'g mut Gather) -> Self {
        let mut outline = Self {
            gather,
            lines: Lines::of(text),
            skipped,
            blocks: Vec::new(),
            items: Vec::new(),
            words: String::new(),
            italics: None,
            hidden: 0,
        };
        let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            outline.take(event, range);
        }
        outline
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        let line = self.skipped + self.lines.at(range.start);
        match event {
            Event::Start(tag) => self.open(&tag, line),
            Event::End(tag) => self.close(tag, line),
            _ if self.hidden > 0 => {}
            Event::Text(text) | Event::Code(text) => self.words.push_str(&text),
            Event::SoftBreak => self.words.push(' '),
            Event::HardBreak => self.words.push('\n'),
            Event::InlineHtml(tag) if tag.to_ascii_lowercase().starts_with("<br") => self.words.push('\n'),
            Event::Html(html) if !html.trim_start().starts_with("<!--") && html.trim() != "-->" => {
                self.gather.note_once(line, Fate::LeftOut, Remark::Html);
            }
            Event::Rule => self.blocks.push(Block::Rule),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>, line: usize) {
        let what = match tag {
            Tag::CodeBlock(_) => Remark::Code,
            Tag::Table(_) => Remark::Table,
            Tag::Image { .. } => Remark::Picture,
            Tag::Link { .. } => return self.gather.note_once(line, Fate::LeftOut, Remark::Addresses),
            Tag::Emphasis => {
                self.italics = Some(self.words.len());
                return;
            }
            Tag::Item => {
                self.flush();
                self.items.push(self.blocks.len());
                return self.blocks.push(Block::Item { line, depth: self.items.len(), said: vec![Said::default()] });
            }
            Tag::List(_) => return self.flush(),
            Tag::Heading { .. } => return self.flush(),
            Tag::Paragraph if self.items.is_empty() => return self.flush(),
            _ => return,
        };
        if self.hidden == 0 {
            self.gather.note(line, Fate::LeftOut, what);
        }
        self.hidden += 1;
    }

    fn close(&mut self, tag: TagEnd, line: usize) {
        match tag {
            TagEnd::CodeBlock | TagEnd::Table | TagEnd::Image => self.hidden = self.hidden.saturating_sub(1),
            TagEnd::Emphasis => self.key(),
            TagEnd::Item => {
                self.flush();
                self.items.pop();
            }
            TagEnd::Heading(level) => {
                let text = std::mem::take(&mut self.words);
                self.blocks.push(Block::Heading { line, level, text });
            }
            TagEnd::Paragraph if self.items.is_empty() => {
                let text = std::mem::take(&mut self.words);
                self.blocks.push(Block::Paragraph { line, text });
            }
            TagEnd::Paragraph => self.words.push_str("\n\n"),
            _ => {}
        }
    }

    /// Gives the words at hand to the open item.
    fn flush(&mut self) {
        self.italics = None;
        if let Some(said) = self.said() {
            let last = said.last_mut().expect("an item begins with one");
            last.words = last.words.trim().to_owned();
        }
    }

    fn said(&mut self) -> Option<&mut Vec<Said>> {
        let words = std::mem::take(&mut self.words);
        let Some(Block::Item { said, .. }) = self.items.last().map(|item| &mut self.blocks[*item]) else { return None };
        said.last_mut().expect("an item begins with one").words.push_str(&words);
        Some(said)
    }

    /// Takes italics that end in a colon for a key, at the start of an item or behind another key.
    fn key(&mut self) {
        let Some(start) = self.italics.take().filter(|start| *start <= self.words.len()) else { return };
        let Some(name) = self.words[start..].strip_suffix(':') else { return };
        if card_key(name).or(deck_key(name)).is_none() {
            return;
        }
        let key = name.to_owned();
        let Some(Block::Item { said, .. }) = self.items.last().map(|item| &mut self.blocks[*item]) else { return };
        let last = said.last_mut().expect("an item begins with one");
        if last.key.is_none() && !(last.words.trim().is_empty() && self.words[..start].trim().is_empty()) {
            return;
        }
        last.words.push_str(&self.words[..start]);
        last.words = last.words.trim().trim_end_matches(',').to_owned();
        said.push(Said { key: Some(key), words: String::new() });
        self.words.clear();
    }
}

/// Makes cards of blocks.
struct Reader<'g> {
    gather: &'g mut Gather,
    title: Option<HeadingLevel>,
    paragraphs_are_cards: bool,
    theme: Option<String>,
    has_begun: bool,
    introduction: Option<(usize, String)>,
    card: Option<Raw>,
}

impl<'g> Reader<'g> {
    fn of(blocks: &[Block], gather: &'g mut Gather) -> Self {
        let mut levels = blocks.iter().filter_map(|block| match block {
            Block::Heading { level, .. } => Some(*level),
            _ => None,
        });
        let first = levels.next();
        let cards_come_first = matches!(blocks.first(), Some(Block::Item { .. }));
        let title = first.filter(|first| !cards_come_first && levels.all(|level| level > *first));
        let paragraphs_are_cards = !blocks.iter().any(|block| matches!(block, Block::Item { .. }));
        Self { gather, title, paragraphs_are_cards, theme: None, has_begun: false, introduction: None, card: None }
    }

    fn read(mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { line, level, text } if self.title == Some(*level) => {
                    self.gather.deck_part(*line, "title", text);
                }
                Block::Heading { text, .. } => self.begin(Some(text.clone())),
                Block::Rule => self.begin(None),
                Block::Paragraph { line, text } if self.paragraphs_are_cards => {
                    self.start(Raw::new(*line).with("text", text))
                }
                Block::Paragraph { line, text } => self.paragraph(*line, text),
                Block::Item { line, depth: 1, said } => self.item(*line, said),
                Block::Item { line, said, .. } => self.detail(*line, said),
            }
        }
        self.end_card();
        if let Some((line, description)) = self.introduction {
            self.gather.deck_part(line, "description", &description);
        }
    }

    fn begin(&mut self, theme: Option<String>) {
        self.end_card();
        self.has_begun |= theme.is_some();
        self.theme = theme;
    }

    fn paragraph(&mut self, line: usize, text: &str) {
        if self.has_begun || self.title.is_none() {
            return self.gather.note(line, Fate::LeftOut, Remark::Paragraph);
        }
        match &mut self.introduction {
            Some((_, introduction)) => {
                introduction.push_str("\n\n");
                introduction.push_str(text);
            }
            None => self.introduction = Some((line, text.to_owned())),
        }
    }

    /// An item that is not under another one: a card, or keys of the deck.
    fn item(&mut self, line: usize, said: &[Said]) {
        let keys: Vec<&str> = said.iter().filter_map(|said| said.key.as_deref()).collect();
        let is_of_deck = !keys.is_empty() && keys.iter().all(|key| deck_key(key).is_some()) && !self.has_begun;
        if !is_of_deck {
            self.has_begun = true;
            let raw = Raw::new(line);
            let raw = if said[0].words.is_empty() { raw } else { raw.with("text", &said[0].words) };
            return self.start(with_keys(raw, said));
        }
        self.end_card();
        for Said { key, words } in said {
            if let Some(key) = key.as_deref().and_then(deck_key) {
                self.gather.deck_part(line, key, words);
            }
        }
    }

    /// An item under a card: a follow-up, or keys of the card.
    fn detail(&mut self, line: usize, said: &[Said]) {
        let Some(card) = self.card.take() else {
            return self.gather.note(line, Fate::LeftOut, Remark::ItemAlone);
        };
        let card = if said[0].words.is_empty() { card } else { card.with("follow_ups", &said[0].words) };
        self.card = Some(with_keys(card, said));
    }

    fn start(&mut self, card: Raw) {
        self.end_card();
        self.card = Some(match &self.theme {
            Some(theme) => card.with("theme", theme),
            None => card,
        });
    }

    fn end_card(&mut self) {
        if let Some(card) = self.card.take() {
            self.gather.card(&card);
        }
    }
}

fn with_keys(card: Raw, said: &[Said]) -> Raw {
    said.iter().fold(card, |card, Said { key, words }| match key.as_deref().and_then(card_key) {
        Some(key) => card.with(key, words),
        None => card,
    })
}
