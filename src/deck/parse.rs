//! From the text of a deck file to a [`Deck`] and everything that is wrong with it.
//!
//! Reading never fails. The text is [split](crate::tables) before every card, each piece is parsed
//! with toml's recovery, and each key is read on its own; so all faults are found in one run and a
//! faulty card costs only itself. Where all is well, which is nearly everywhere, some cards are parsed
//! together, because that costs less.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::fields::{self, Field};
use super::{Card, Deck, Depth, FILE_BYTES, Kind, Place, SCHEMA, Slug, Turn, slug, syntax};
use crate::diagnostic::{Advice, Code, Diagnostic, Lines, Severity, Type, Wrong, nearest, text_start};
use crate::saying::{All, Either};
use crate::tables::{Piece, Pieces};
use crate::text::{self, Clean, Unprintable, first_unprintable};

/// The most characters of one text.
pub const TEXT_CHARACTERS: usize = 20_000;
/// The most options, follow-ups or tags of one card.
pub const LIST_ITEMS: usize = 99;
/// More characters than this are hard to read aloud in one breath.
const LONG_TEXT: usize = 400;
/// More options than this are hard to hold in mind.
const MANY_OPTIONS: usize = 9;
/// More follow-ups than this are hard to hold in mind.
const MANY_FOLLOW_UPS: usize = 4;
/// The most faults that are kept of one file.
pub const FAULTS: usize = 10_000;
/// The most marks of punctuation and ends of lines in one piece: each can cost the TOML parser some
/// two hundred bytes, and words have far fewer.
const MARKS: usize = 4_000_000;
/// So many bytes of cards are read together: less costs more, and more costs no less.
const GROUP_BYTES: usize = 1_000;
/// Few decks have more cards than this.
const MOST_CARDS: usize = 50;
/// The most cells of a key that is named in a message.
const NAMED_CELLS: usize = 40;
/// The longest clock a card may have.
const LONGEST_TIMER: Duration = Duration::from_secs(24 * 60 * 60);

/// What could be read of a deck file, and what could not.
#[derive(Clone, Debug)]
pub struct Parsed {
    /// The deck as far as it could be read.
    pub deck: Deck,
    /// What is wrong, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// Where each card of the deck stands in the source, in the same order.
    pub spans: Vec<Range<usize>>,
}

impl Parsed {
    /// Whether anything is wrong that costs a card or more.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|d| d.code.severity() == Severity::Error)
    }
}

/// Reads a deck from bytes: [`parse`] behind the checks for size and encoding.
pub fn parse_bytes(bytes: Vec<u8>, stem: &str) -> (String, Parsed) {
    let too_long = bytes.len() > FILE_BYTES;
    match String::from_utf8(bytes) {
        Ok(source) if !too_long => {
            let parsed = parse(&source, stem);
            (source, parsed)
        }
        Ok(source) => {
            let fault = Diagnostic::new(Code::TooLong, 0..0, Wrong::FileTooLarge);
            (source, Parsed { deck: Deck::empty(stem), diagnostics: vec![fault], spans: Vec::new() })
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let source = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let span = at..at + char::REPLACEMENT_CHARACTER.len_utf8();
            let fault = Diagnostic::new(Code::NotUtf8, span, Wrong::NotText);
            (source, Parsed { deck: Deck::empty(stem), diagnostics: vec![fault], spans: Vec::new() })
        }
    }
}

/// Reads a deck from text. `stem` is the file's name without its ending; it names a deck that
/// names neither itself nor its title.
pub fn parse(source: &str, stem: &str) -> Parsed {
    in_groups(source, stem, GROUP_BYTES)
}

/// Reads a deck, and as many cards together as have so many bytes.
fn in_groups(source: &str, stem: &str, bytes: usize) -> Parsed {
    let mut reader = Reader {
        source,
        lines: Lines::of(source),
        text_start: text_start(source),
        base: 0,
        faults: Vec::new(),
        errors: 0,
        deck: Deck::empty(stem),
        taken: HashMap::with_capacity(MOST_CARDS),
        titled: false,
        list: None,
        spans: Vec::new(),
    };
    let mut pieces = Pieces::of(&source[reader.text_start..], "cards");
    let head = pieces.next().expect("a text has a head");
    let head_is_whole = reader.piece(&head, &mut pieces, true);
    while let Some(card) = pieces.next() {
        let group = group(card, &mut pieces, bytes);
        if !reader.whole_cards(&group) {
            reader.one_by_one(&group, &mut pieces);
        }
    }
    reader.finish(head_is_whole)
}

/// A card and those behind it, until they are long enough to be read together.
fn group(first: Piece, pieces: &mut Pieces<'_>, bytes: usize) -> Vec<Piece> {
    let end = first.range.start + bytes;
    let mut group = vec![first];
    while group.last().is_some_and(|last| last.range.end < end && !last.is_torn)
        && let Some(next) = pieces.next()
    {
        group.push(next);
    }
    group
}

type Value<'i> = Spanned<DeValue<'i>>;

struct Reader<'s> {
    source: &'s str,
    lines: Lines<'s>,
    /// Where the text begins in the source, and what the places of pieces are counted from.
    text_start: usize,
    /// Where the piece at hand begins in the source.
    base: usize,
    faults: Vec<Diagnostic>,
    /// How many of the faults are errors.
    errors: usize,
    deck: Deck,
    /// Where each id was first used.
    taken: HashMap<Slug, usize>,
    titled: bool,
    /// Where the head has its list of cards.
    list: Option<Range<usize>>,
    spans: Vec<Range<usize>>,
}

impl<'s> Reader<'s> {
    /// Reads cards together, which costs less than one by one. Does nothing where it could make a
    /// difference: not all of them are whole, or more stands there than cards.
    fn whole_cards(&mut self, cards: &[Piece]) -> bool {
        let whole = cards[0].range.start..cards[cards.len() - 1].range.end;
        let text = self.text(&whole);
        let is_odd = self.list.is_some() || cards.len() == 1 || is_crowded(text);
        let Some(items) = (!is_odd).then(|| only_cards(text)).flatten() else { return false };
        let stands_in = |(item, card): (&Value<'_>, &Piece)| card.range.contains(&(whole.start + item.span().start));
        if items.len() != cards.len() || !items.iter().zip(cards).all(stands_in) {
            return false;
        }
        for (item, card) in items.iter().zip(cards) {
            self.entry(item, &text[..card.range.end - whole.start], true);
        }
        true
    }

    /// Reads cards of which one is odd. Where one is cut short, those behind it are found anew.
    fn one_by_one(&mut self, cards: &[Piece], pieces: &mut Pieces<'_>) {
        let behind = pieces.at();
        for card in cards {
            self.piece(card, pieces, false);
            if pieces.at() != behind {
                break;
            }
        }
    }

    /// The text of a piece, which is at hand now.
    fn text(&mut self, range: &Range<usize>) -> &'s str {
        self.base = self.text_start + range.start;
        &self.source[self.base..self.text_start + range.end]
    }

    /// Reads one piece of the file: the head, or one card; only as far as the next card where it has
    /// swallowed one. Says whether its syntax was whole.
    fn piece(&mut self, piece: &Piece, pieces: &mut Pieces<'_>, is_head: bool) -> bool {
        let mut text = self.text(&piece.range);
        if is_crowded(text) {
            self.fault(Diagnostic::new(Code::TooLong, 0..0, Wrong::Crowded));
            return false;
        }
        let mut read = DeTable::parse_recoverable(text);
        if !read.1.is_empty()
            && let Some(shorter) = pieces.cut(piece)
        {
            text = self.text(&shorter);
            read = DeTable::parse_recoverable(text);
        }
        let (table, errors) = read;
        self.keys(table.into_inner(), &errors, text, is_head);
        errors.is_empty()
    }

    fn keys(&mut self, table: DeTable<'_>, errors: &[toml::de::Error], piece: &str, is_head: bool) {
        let is_whole = errors.is_empty();
        let told_before = self.faults.len();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "cards" => self.cards(&key.span(), value, piece, is_head, is_whole),
                name if is_head => self.deck_key(name, key.span(), &value),
                name => self.unknown_key(name, key.span(), &fields::DECK_NAMES),
            }
        }
        if !is_whole {
            self.syntax(piece, errors, told_before);
        }
    }

    /// Tells the syntax faults of a piece, and takes back what follows from them alone: faults on
    /// the same line, of values that were never there, behind an open bracket, under a broken header.
    fn syntax(&mut self, piece: &str, errors: &[toml::de::Error], told_before: usize) {
        let faults = syntax::explain(piece, errors);
        let is_broken_header =
            |fault: &Diagnostic| !piece[..fault.span.end].contains('\n') && piece.starts_with([' ', '\t', '[']);
        let trusted = match faults.trusted {
            _ if faults.told.iter().any(is_broken_header) => self.base,
            end => end.map_or(usize::MAX, |end| self.base + end),
        };
        let mut lines: Vec<usize> =
            faults.told.iter().map(|fault| self.lines.line(self.base + fault.span.start)).collect();
        lines.sort_unstable();
        let mut found = self.faults.split_off(told_before);
        found.retain(|fault| {
            let is_there = fault.span.start < trusted && !fault.span.is_empty();
            is_there && lines.binary_search(&self.lines.line(fault.span.start)).is_err()
        });
        self.faults.extend(found);
        for fault in faults.told {
            self.fault(fault);
        }
    }

    fn finish(mut self, head_is_whole: bool) -> Parsed {
        self.base = 0;
        let is_faulty = self.faults.iter().any(|fault| fault.code.severity() == Severity::Error);
        if self.source.trim_start_matches('\u{FEFF}').trim().is_empty() {
            self.fault(Diagnostic::new(Code::NoCards, 0..0, Wrong::FileIsEmpty));
        } else {
            if !self.titled && head_is_whole {
                self.fault(Diagnostic::new(Code::MissingTitle, 0..0, Wrong::NoTitle));
            }
            if self.deck.cards.is_empty() && !is_faulty {
                let at = self.source.trim_end().len();
                self.fault(Diagnostic::new(Code::NoCards, at..at, Wrong::NoCards));
            }
        }
        self.faults.sort_by_key(|fault| fault.span.start);
        Parsed { deck: self.deck, diagnostics: self.faults, spans: self.spans }
    }

    /// Keeps a fault whose place is that in the piece at hand.
    fn fault(&mut self, mut fault: Diagnostic) {
        self.errors += usize::from(fault.code.severity() == Severity::Error);
        fault.span = self.base + fault.span.start..self.base + fault.span.end;
        match self.faults.len() {
            kept if kept < FAULTS => self.faults.push(fault),
            FAULTS => self.faults.push(Diagnostic::new(Code::TooLong, fault.span, Wrong::TooManyFaults)),
            _ => {}
        }
    }

    fn unknown_key(&mut self, name: &str, span: Range<usize>, known: &'static [&'static str]) {
        if let Some(seen) = first_unprintable(name) {
            return self.unprintable(Wrong::KeyHolds { character: seen.character }, span, &seen);
        }
        let shown = text::fit(&Clean::lossy(name).one_line(), NAMED_CELLS);
        let fault = Diagnostic::new(Code::UnknownKey, span, Wrong::UnknownKey { key: shown.clone() });
        let belongs_above = std::ptr::eq(known, &fields::CARD_NAMES[..]) && fields::DECK_NAMES.contains(&name);
        self.fault(match () {
            () if belongs_above => fault.advice(Advice::KeyOfDeck { key: shown }),
            () if name == "card" => fault.advice(Advice::CardBegins),
            () => fault.advice(Advice::KeysAre { keys: All(known) }).did_you_mean(name, known.iter().copied()),
        });
    }

    /// A character that cannot be shown, at its place in the file: as it stands, or as an escape.
    fn unprintable(&mut self, wrong: Wrong, value: Range<usize>, seen: &Unprintable) {
        let token = &self.source[self.base + value.start..self.base + value.end];
        let at = first_unprintable(token).map(|seen| seen.at).or_else(|| escape_of(token, seen.character));
        let at = at.map_or(value.clone(), |at| value.start + at.start..value.start + at.end);
        self.fault(Diagnostic::new(Code::Unprintable, at, wrong));
    }

    fn deck_key(&mut self, name: &str, key: Range<usize>, value: &Value<'_>) {
        let Some(name) = fields::DECK_NAMES.into_iter().find(|known| *known == name) else {
            // Editors find the schema by it.
            if name != "$schema" {
                self.unknown_key(name, key, &fields::DECK_NAMES);
            }
            return;
        };
        match name {
            "schema" => self.schema(value),
            "id" => self.deck.id = self.slug(name, value).unwrap_or_else(|| self.deck.id.clone()),
            "title" => {
                self.titled = true;
                match self.line(name, value) {
                    Some(title) if title.trim().is_empty() => {
                        self.fault(Diagnostic::new(Code::MissingTitle, value.span(), Wrong::TitleIsEmpty));
                    }
                    Some(title) => self.deck.title = title,
                    None => {}
                }
            }
            "description" => self.deck.description = self.words(name, value),
            "how_to" => self.deck.how_to = self.line(name, value),
            "topic" => self.deck.topic = self.slug(name, value),
            "language" => self.language(value),
            "authors" => self.deck.authors = self.list(name, value).unwrap_or_default(),
            "license" => self.deck.license = self.line(name, value),
            "safety_note" => self.deck.safety_note = self.truth(name, value).unwrap_or_default(),
            "notice" => self.deck.notice = self.words(name, value),
            _ => unreachable!("`cards` is read before, and every other key here"),
        }
    }

    fn schema(&mut self, value: &Value<'_>) {
        match integer(value) {
            Some(version) if version > SCHEMA => {
                let wrong = Wrong::SchemaIsNewer { version: version as usize, newest: SCHEMA as usize };
                self.fault(Diagnostic::new(Code::NewerSchema, value.span(), wrong));
            }
            Some(1) => {}
            Some(_) => self.fault(Diagnostic::new(Code::WrongType, value.span(), Wrong::FirstSchema)),
            None => self.wrong_type("schema", value, Type::One),
        }
    }

    fn language(&mut self, value: &Value<'_>) {
        let Some(tag) = self.line("language", value) else { return };
        let (language, more) = tag.split_once('-').map_or((&*tag, None), |(language, more)| (language, Some(more)));
        let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_alphabetic());
        let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if is_language && more.is_none_or(|more| more.split('-').all(is_part)) {
            self.deck.language = tag;
            return;
        }
        let fault = Diagnostic::new(Code::BadLanguage, value.span(), Wrong::NoLanguageTag);
        let meant = nearest(&tag, LANGUAGES.iter().map(|(name, _)| *name));
        let named = LANGUAGES.iter().find(|(name, _)| Some(*name) == meant);
        self.fault(match named {
            _ if tag.contains('_') => fault.advice(Advice::Hyphen),
            Some((_, code)) => fault.advice(Advice::DidYouMean { near: (*code).to_owned() }),
            None => fault,
        });
    }

    /// Reads the value of `cards`: an array of texts and tables. After a syntax fault in the same
    /// piece nothing is said to be missing, because it may stand in the lines that were lost.
    fn cards(&mut self, key: &Range<usize>, value: Value<'_>, piece: &str, is_head: bool, is_whole: bool) {
        if !value.get_ref().is_array() {
            return self.no_list_of_cards(&value, piece);
        }
        if is_head {
            self.list = Some(self.base + key.start..self.base + key.end);
        } else if let Some(list) = self.list.take() {
            // Told at the first of them; the cards are read all the same.
            let line = self.lines.line(list.start);
            self.fault(Diagnostic::new(Code::Syntax, value.span(), Wrong::TwoForms { line }));
        }
        let DeValue::Array(items) = value.into_inner() else { return };
        for item in items {
            self.entry(&item, piece, is_whole);
        }
    }

    fn no_list_of_cards(&mut self, value: &Value<'_>, piece: &str) {
        if value.get_ref().is_table() && piece[value.span().start..].starts_with('[') {
            return self.fault(Diagnostic::new(Code::WrongType, value.span(), Wrong::TwoBrackets));
        }
        self.wrong_type("cards", value, Type::Cards);
    }

    /// Reads one entry of `cards`, and keeps it if it is a card without faults.
    fn entry(&mut self, item: &Value<'_>, piece: &str, is_whole: bool) {
        let span = item.span();
        let before = self.errors;
        let is_header = piece[span.start..].starts_with("[[");
        let whole_card = self.base + span.start..self.base + if is_header { piece.len() } else { span.end };
        let draft = match item.get_ref() {
            DeValue::Table(table) => self.card_keys(table, &span),
            DeValue::String(_) => {
                let text = fields::of_card("text").expect("a card has a text");
                let given = vec![Given { field: text, key: span.clone(), value: span.clone() }];
                Draft { text: self.words(text.name, item), at: span, given, ..Draft::default() }
            }
            _ => {
                return self.fault(Diagnostic::new(Code::WrongType, span, Wrong::NoCard { found: type_of(item) }));
            }
        };
        let card = self.card(draft, is_whole);
        if self.errors == before
            && is_whole
            && let Some(card) = card
        {
            self.deck.cards.push(card);
            self.spans.push(whole_card);
        }
    }

    fn card_keys(&mut self, table: &DeTable<'_>, span: &Range<usize>) -> Draft {
        let mut draft = Draft { at: span.clone(), given: Vec::with_capacity(table.len()), ..Draft::default() };
        for (key, value) in table {
            let Some(field) = fields::of_card(key.get_ref()) else {
                self.unknown_key(key.get_ref(), key.span(), &fields::CARD_NAMES);
                continue;
            };
            let name = field.name;
            match name {
                "id" => draft.id = self.slug(name, value),
                "kind" => draft.kind = self.word(name, value, &Kind::NAMES),
                "text" => draft.text = self.words(name, value),
                "depth" => draft.depth = self.depth(value),
                "theme" => draft.theme = self.line(name, value),
                "place" => draft.place = self.word(name, value, Place::NAMES).and_then(Place::named),
                "turn" => draft.turn = self.word(name, value, Turn::NAMES).and_then(Turn::named),
                "follow_ups" => draft.follow_ups = self.few(name, value, MANY_FOLLOW_UPS),
                "options" => draft.options = self.few(name, value, MANY_OPTIONS),
                "tags" => draft.tags = self.list(name, value),
                "low" => draft.low = self.line(name, value),
                "high" => draft.high = self.line(name, value),
                "alt" => draft.alt = self.words(name, value),
                "timer" => draft.timer = self.timer(value),
                "floor" => draft.floor = self.truth(name, value).unwrap_or_default(),
                "angle" => drop(self.words(name, value)),
                _ => unreachable!("every key of a card is read here"),
            }
            draft.given.push(Given { field, key: key.span(), value: value.span() });
        }
        draft
    }

    /// Makes a card of a draft, or says what it lacks.
    fn card(&mut self, mut draft: Draft, is_whole: bool) -> Option<Card> {
        let text = self.card_text(&mut draft, is_whole)?;
        let kind = self.card_kind(&mut draft, is_whole)?;
        self.unused_keys(&draft, &kind);
        let id = self.card_id(&draft, &text)?;
        let alt = draft.alt.filter(|_| fields::is_used("alt", &kind));
        Some(Card {
            id,
            kind,
            text,
            depth: draft.depth.unwrap_or_default(),
            theme: draft.theme,
            follow_ups: draft.follow_ups.unwrap_or_default(),
            place: draft.place.unwrap_or_default(),
            timer: draft.timer,
            alt,
            turn: draft.turn.unwrap_or_default(),
            floor: draft.floor,
            tags: draft.tags.unwrap_or_default(),
        })
    }

    fn card_text(&mut self, draft: &mut Draft, is_whole: bool) -> Option<Clean> {
        let fault = match draft.text.take() {
            Some(text) if !text.trim().is_empty() => return Some(text),
            Some(_) => Diagnostic::new(Code::MissingText, draft.value("text"), Wrong::TextIsEmpty),
            None if is_whole && draft.given("text").is_none() => {
                Diagnostic::new(Code::MissingText, draft.at.clone(), Wrong::NoText)
            }
            None => return None,
        };
        self.fault(fault);
        None
    }

    /// The kind with its parts; nothing if the file names one that cannot be read.
    fn card_kind(&mut self, draft: &mut Draft, is_whole: bool) -> Option<Kind> {
        if draft.kind.is_none() && draft.given("kind").is_some() {
            return None;
        }
        Some(match draft.kind.unwrap_or_default() {
            "sentence" => Kind::Sentence,
            "action" => Kind::Action,
            "guess" => Kind::Guess,
            "pause" => Kind::Pause,
            "scale" => {
                if is_whole {
                    self.missing_ends(draft);
                }
                Kind::Scale { low: draft.low.take(), high: draft.high.take() }
            }
            "choice" => {
                if is_whole {
                    self.missing_options(draft);
                }
                Kind::Choice { options: draft.options.take().unwrap_or_default() }
            }
            _ => Kind::Question,
        })
    }

    fn missing_ends(&mut self, draft: &Draft) {
        let wrong = match (draft.given("low"), draft.given("high")) {
            (Some(_), Some(_)) => return,
            (Some(_), None) => Wrong::NoHighEnd,
            (None, Some(_)) => Wrong::NoLowEnd,
            (None, None) => Wrong::NoEnds,
        };
        self.fault(Diagnostic::new(Code::MissingEnd, draft.value("kind"), wrong));
    }

    fn missing_options(&mut self, draft: &Draft) {
        let (key, wrong) = match (&draft.options, draft.given("options")) {
            (Some(options), _) if options.iter().any(|option| option.trim().is_empty()) => {
                ("options", Wrong::OptionIsEmpty)
            }
            (Some(options), _) if options.len() > 1 => return,
            (Some(_), _) => ("options", Wrong::OneOption),
            (None, Some(_)) => return,
            (None, None) => ("kind", Wrong::NoOptions),
        };
        self.fault(Diagnostic::new(Code::MissingPart, draft.value(key), wrong));
    }

    fn unused_keys(&mut self, draft: &Draft, kind: &Kind) {
        for given in draft.given.iter().filter(|given| !given.field.is_used_by(kind)) {
            let kinds = Either(given.field.kinds);
            let wrong = Wrong::NotUsed { key: given.field.name, kind: kind.name(), kinds };
            self.fault(Diagnostic::new(Code::UnusedKey, given.key.clone(), wrong));
        }
    }

    /// The given id or one made from the text, unless another card has it already.
    fn card_id(&mut self, draft: &Draft, text: &Clean) -> Option<Slug> {
        let (id, span) = match &draft.id {
            Some(id) => (id.clone(), draft.value("id")),
            None if draft.given("id").is_some() => return None,
            None => (Slug::of_text(text), draft.value("text")),
        };
        let first = match self.taken.entry(id.clone()) {
            Entry::Vacant(free) => {
                free.insert(self.base + span.start);
                return Some(id);
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        let line = self.lines.line(first);
        self.fault(if draft.id.is_some() {
            Diagnostic::new(Code::DuplicateId, span, Wrong::IdTaken { id: id.to_string(), line })
        } else {
            Diagnostic::new(Code::DuplicateText, span, Wrong::TextTaken { line })
        });
        None
    }

    fn wrong_type(&mut self, key: &'static str, value: &Value<'_>, wanted: Type) {
        let found = type_of(value);
        let advice = match (wanted, found) {
            (Type::Text, Type::List) => Advice::OneText,
            (Type::Text, _) if key == "timer" => Advice::WriteTimer,
            (Type::Text, _) => Advice::InQuotes,
            (Type::Truth, _) => Advice::TrueOrFalse,
            (Type::Texts, Type::Text) => Advice::InBrackets,
            (Type::Texts, _) => Advice::WriteTexts,
            (Type::Cards, _) => Advice::WriteCards,
            (Type::One, _) => Advice::WriteSchema,
            _ => Advice::WithoutQuotes,
        };
        let wrong = Wrong::OfType { key, wanted, found };
        self.fault(Diagnostic::new(Code::WrongType, value.span(), wrong).advice(advice));
    }

    /// Text that may have several lines.
    fn words(&mut self, name: &'static str, value: &Value<'_>) -> Option<Clean> {
        let Some(raw) = value.get_ref().as_str() else {
            self.wrong_type(name, value, Type::Text);
            return None;
        };
        if is_longer(raw, TEXT_CHARACTERS) {
            self.fault(Diagnostic::new(Code::TooLong, value.span(), Wrong::TextTooLong { key: name }));
            return None;
        }
        match Clean::new(raw) {
            Ok(words) => {
                if name == "text" && is_longer(raw, LONG_TEXT) {
                    self.fault(Diagnostic::new(Code::LongText, value.span(), Wrong::HardToRead));
                }
                Some(words)
            }
            Err(seen) => {
                let wrong = Wrong::ValueHolds { key: name, character: seen.character };
                self.unprintable(wrong, value.span(), &seen);
                None
            }
        }
    }

    /// Text on one line.
    fn line(&mut self, name: &'static str, value: &Value<'_>) -> Option<Clean> {
        self.words(name, value).map(Clean::into_one_line)
    }

    fn truth(&mut self, name: &'static str, value: &Value<'_>) -> Option<bool> {
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.wrong_type(name, value, Type::Truth);
        }
        truth
    }

    fn slug(&mut self, name: &'static str, value: &Value<'_>) -> Option<Slug> {
        if let Some(slug) = value.get_ref().as_str().and_then(Slug::new) {
            return Some(slug);
        }
        let word = self.words(name, value)?;
        let slug = Slug::new(&word);
        if slug.is_none() {
            self.fault(no_slug(name, &word, value.span()));
        }
        slug
    }

    /// One of the words that `name` may have.
    fn word(&mut self, key: &'static str, value: &Value<'_>, known: &'static [&'static str]) -> Option<&'static str> {
        let word = self.line(key, value)?;
        let found = known.iter().find(|known| **known == word.as_str());
        if found.is_none() {
            let fault = Diagnostic::new(Code::UnknownWord, value.span(), Wrong::IsOneOf { key, known: All(known) });
            self.fault(fault.did_you_mean(&word, known.iter().copied()));
        }
        found.copied()
    }

    fn depth(&mut self, value: &Value<'_>) -> Option<Depth> {
        if let Some(word) = value.get_ref().as_str() {
            if let Some(depth) = word.trim().parse().ok().and_then(Depth::numbered) {
                let wrong = Wrong::DepthInQuotes { depth: usize::from(depth.number()) };
                self.fault(Diagnostic::new(Code::WrongType, value.span(), wrong));
                return None;
            }
            return self.word("depth", value, Depth::NAMES).and_then(Depth::named);
        }
        let depth = integer(value).and_then(Depth::numbered);
        if depth.is_none() {
            match value.get_ref() {
                DeValue::Integer(_) | DeValue::Float(_) => {
                    self.fault(Diagnostic::new(Code::UnknownWord, value.span(), Wrong::DepthOutOfRange));
                }
                _ => self.wrong_type("depth", value, Type::Depth),
            }
        }
        depth
    }

    /// A list of texts, read one by one so that each faulty one is told; nothing if one is.
    fn list(&mut self, name: &'static str, value: &Value<'_>) -> Option<Vec<Clean>> {
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(name, value, Type::Texts);
            return None;
        };
        if items.len() > LIST_ITEMS {
            let wrong = Wrong::ListTooLong { key: name, count: items.len() };
            self.fault(Diagnostic::new(Code::TooLong, value.span(), wrong));
            return None;
        }
        let entries: Vec<Option<Clean>> = items.iter().map(|item| self.list_entry(name, item)).collect();
        entries.into_iter().collect()
    }

    fn list_entry(&mut self, name: &'static str, item: &Value<'_>) -> Option<Clean> {
        if item.get_ref().is_str() {
            return self.line(name, item);
        }
        let wrong = Wrong::NoTextInList { key: name, found: type_of(item) };
        self.fault(Diagnostic::new(Code::WrongType, item.span(), wrong));
        None
    }

    /// A list that a card shows, with a word on style where it is long.
    fn few(&mut self, name: &'static str, value: &Value<'_>, many: usize) -> Option<Vec<Clean>> {
        let list = self.list(name, value)?;
        if list.len() > many {
            self.fault(Diagnostic::new(Code::ManyParts, value.span(), Wrong::HardToHold { key: name, most: many }));
        }
        Some(list)
    }

    fn timer(&mut self, value: &Value<'_>) -> Option<Duration> {
        let word = self.line("timer", value)?;
        let timer = duration(&word);
        if timer.is_none() {
            self.fault(Diagnostic::new(Code::BadTimer, value.span(), Wrong::OddTimer));
        }
        timer
    }
}

/// What the keys of a card said, before it is known to be one. What is faulty is missing here.
#[derive(Default)]
struct Draft {
    at: Range<usize>,
    given: Vec<Given>,
    id: Option<Slug>,
    kind: Option<&'static str>,
    text: Option<Clean>,
    depth: Option<Depth>,
    theme: Option<Clean>,
    follow_ups: Option<Vec<Clean>>,
    place: Option<Place>,
    timer: Option<Duration>,
    alt: Option<Clean>,
    options: Option<Vec<Clean>>,
    low: Option<Clean>,
    high: Option<Clean>,
    turn: Option<Turn>,
    floor: bool,
    tags: Option<Vec<Clean>>,
}

/// A key that stands in the file, whether its value can be read or not.
struct Given {
    field: &'static Field,
    key: Range<usize>,
    value: Range<usize>,
}

impl Draft {
    fn given(&self, name: &str) -> Option<&Given> {
        self.given.iter().find(|given| given.field.name == name)
    }

    /// Where the value of `name` stands, or else the card.
    fn value(&self, name: &str) -> Range<usize> {
        self.given(name).map_or(&self.at, |given| &given.value).clone()
    }
}

/// The cards that a text is made of, if it is whole and nothing else stands there.
fn only_cards(text: &str) -> Option<DeArray<'_>> {
    let mut table = DeTable::parse(text).ok()?.into_inner();
    let cards = table.remove("cards").filter(|_| table.is_empty())?;
    if let DeValue::Array(cards) = cards.into_inner() { Some(cards) } else { None }
}

/// Whether a piece would take the memory of the machine to parse.
fn is_crowded(piece: &str) -> bool {
    let is_mark = |byte: &u8| byte.is_ascii_punctuation() || *byte == b'\n';
    piece.len() > MARKS && piece.bytes().filter(is_mark).count() > MARKS
}

/// Whether a text has more characters than this.
fn is_longer(text: &str, characters: usize) -> bool {
    text.len() > characters && text.chars().nth(characters).is_some()
}

/// Why a word is no slug, and what to write.
fn no_slug(key: &'static str, word: &str, span: Range<usize>) -> Diagnostic {
    if slug::is_device(word) {
        return Diagnostic::new(Code::BadId, span, Wrong::IsDevice { key });
    }
    let fault = Diagnostic::new(Code::BadId, span, Wrong::NoSlug { key });
    let near = Slug::from_words(word);
    let is_near = word.to_ascii_lowercase().contains(&near.as_str()[..1]);
    if is_near { fault.advice(Advice::WriteWord { word: near.to_string() }) } else { fault }
}

/// Where a text of the file spells `character` as an escape.
fn escape_of(token: &str, character: char) -> Option<Range<usize>> {
    let mut at = 0;
    while let Some(found) = token[at..].find('\\') {
        let start = at + found;
        let rest = &token[start + 1..];
        let digits = match rest.chars().next()? {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let spelt = match rest.chars().next()? {
            'b' => Some('\u{8}'),
            'e' => Some('\u{1b}'),
            'f' => Some('\u{c}'),
            'r' => Some('\r'),
            _ => rest.get(1..=digits).and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32),
        };
        let end = start + 1 + rest.chars().next()?.len_utf8() + digits;
        if spelt == Some(character) {
            return Some(start..end);
        }
        at = end;
        token.get(at..)?;
    }
    None
}

/// What a value is.
fn type_of(value: &Value<'_>) -> Type {
    match value.get_ref() {
        DeValue::String(_) => Type::Text,
        DeValue::Integer(_) | DeValue::Float(_) => Type::Number,
        DeValue::Boolean(_) => Type::Truth,
        DeValue::Datetime(_) => Type::Date,
        DeValue::Array(_) => Type::List,
        DeValue::Table(_) => Type::Table,
    }
}

fn integer(value: &Value<'_>) -> Option<i64> {
    value.get_ref().as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok())
}

/// Reads `90s`, `2m`, `1m30s` or `1h`.
pub fn duration(word: &str) -> Option<Duration> {
    let mut seconds: u64 = 0;
    let mut number = String::new();
    let mut last_unit = u64::MAX;
    for c in word.chars() {
        let unit = match c {
            '0'..='9' if number.len() < 6 => {
                number.push(c);
                continue;
            }
            'h' => 3_600,
            'm' => 60,
            's' => 1,
            _ => return None,
        };
        if unit >= last_unit {
            return None;
        }
        seconds += number.parse::<u64>().ok()? * unit;
        number.clear();
        last_unit = unit;
    }
    let duration = Duration::from_secs(seconds);
    (number.is_empty() && seconds > 0 && duration <= LONGEST_TIMER).then_some(duration)
}

/// Writes a timer as deck files do: `1m30s`.
pub fn written_duration(timer: Duration) -> String {
    let (minutes, seconds) = (timer.as_secs() / 60, timer.as_secs() % 60);
    match (minutes, seconds) {
        (0, seconds) => format!("{seconds}s"),
        (minutes, 0) => format!("{minutes}m"),
        (minutes, seconds) => format!("{minutes}m{seconds}s"),
    }
}

/// Names that people write where a tag is meant.
const LANGUAGES: &[(&str, &str)] = &[
    ("english", "en"),
    ("german", "de"),
    ("deutsch", "de"),
    ("spanish", "es"),
    ("español", "es"),
    ("french", "fr"),
    ("français", "fr"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("italian", "it"),
    ("dutch", "nl"),
    ("japanese", "ja"),
    ("chinese", "zh"),
    ("arabic", "ar"),
    ("hindi", "hi"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// What whole cards and odd ones are made of.
    const PARTS: [&str; 24] = [
        "[[cards]]\n",
        "[[cards]]\ntext = \"a\"\n",
        "[[cards]]\ntext = \"b\"\nkind = \"scale\"\n",
        "[[ 'cards' ]] # c\nid = \"c\"\ntext = \"é\"\n",
        "text = \"d\"\n",
        "depth = 9\n",
        "x = 1\n",
        "[cards.more]\nx = 1\n",
        "[[cards.more]]\n",
        "[cards]\n",
        "[other]\n",
        "[[other]]\n",
        "cards = [\"e\"]\n",
        "tags = [\n",
        "[[\"cards\"]],\n",
        "]\n",
        "text = \"\"\"\n",
        "\"\"\"\n",
        "'''",
        "\"",
        "{",
        "=",
        "#",
        "\r\n",
    ];

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(2_000))]
        #[test]
        fn cards_read_together_are_what_they_are_one_by_one(
            parts in proptest::collection::vec(proptest::sample::select(&PARTS[..]), 0..16), bytes in 1_usize..300,
        ) {
            let source = format!("title = \"T\"\n{}", parts.concat());
            let (together, alone) = (in_groups(&source, "t", bytes), in_groups(&source, "t", 0));
            proptest::prop_assert_eq!(together.deck, alone.deck);
            proptest::prop_assert_eq!(together.diagnostics, alone.diagnostics);
            proptest::prop_assert_eq!(together.spans, alone.spans);
        }
    }
}
