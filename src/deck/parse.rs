//! From the text of a deck file to a [`Deck`] and everything that is wrong with it.
//!
//! Reading never fails. The text is [split](crate::tables) before every card, each piece is parsed
//! with toml's recovery, and each key is read on its own; so all faults are found in one run and a
//! faulty card costs only itself.

use std::collections::HashMap;
use std::ops::Range;
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Card, Deck, Depth, FILE_BYTES, Kind, Place, SCHEMA, Slug, Turn, fields};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::tables;
use crate::text::{Clean, first_unprintable};

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
            let fault = Diagnostic::new(Code::TooLong, 0..0, "this file is larger than 32 MiB")
                .help("divide it into several decks");
            (source, Parsed { deck: empty(stem), diagnostics: vec![fault], spans: Vec::new() })
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let source = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let fault = Diagnostic::new(Code::NotUtf8, at..at + 1, "from here on this is not UTF-8 text")
                .help("save the file as UTF-8");
            (source, Parsed { deck: empty(stem), diagnostics: vec![fault], spans: Vec::new() })
        }
    }
}

/// Reads a deck from text. `stem` is the file's name without its ending; it names a deck that
/// names neither itself nor its title.
pub fn parse(source: &str, stem: &str) -> Parsed {
    let mut reader = Reader {
        source,
        base: 0,
        faults: Vec::new(),
        errors: 0,
        deck: empty(stem),
        taken: HashMap::new(),
        titled: false,
        spans: Vec::new(),
    };
    let text_start = if source.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut head_is_whole = true;
    for (i, range) in tables::split(&source[text_start..], "cards").into_iter().enumerate() {
        reader.base = text_start + range.start;
        let whole = reader.piece(&source[reader.base..text_start + range.end], i == 0);
        head_is_whole &= whole || i > 0;
    }
    reader.finish(head_is_whole)
}

fn empty(stem: &str) -> Deck {
    Deck {
        id: Slug::from_words(stem),
        title: Clean::lossy(stem).one_line(),
        description: None,
        how_to: None,
        topic: None,
        language: Clean::lossy("en"),
        authors: Vec::new(),
        license: None,
        safety_note: false,
        notice: None,
        cards: Vec::new(),
    }
}

type Value<'i> = Spanned<DeValue<'i>>;

struct Reader<'s> {
    source: &'s str,
    /// Where the piece at hand begins in the source.
    base: usize,
    faults: Vec<Diagnostic>,
    /// How many of the faults are errors.
    errors: usize,
    deck: Deck,
    /// Where each id was first used.
    taken: HashMap<Slug, Range<usize>>,
    titled: bool,
    spans: Vec<Range<usize>>,
}

impl Reader<'_> {
    /// Reads one piece of the file: the head, or one card. Says whether its syntax was whole.
    fn piece(&mut self, piece: &str, is_head: bool) -> bool {
        let (table, errors) = DeTable::parse_recoverable(piece);
        let mut last_line = None;
        for error in &errors {
            let at = error.span().unwrap_or(0..0);
            let line = piece.as_bytes()[..at.start.min(piece.len())].iter().filter(|b| **b == b'\n').count();
            if last_line != Some(line) {
                self.fault(Diagnostic::new(Code::Syntax, at, error.message().to_owned()));
            }
            last_line = Some(line);
        }
        let is_whole = errors.is_empty();
        for (key, value) in table.into_inner() {
            match key.get_ref().as_ref() {
                "cards" => self.cards(value, piece.len(), is_whole),
                name if is_head => self.deck_key(name, key.span(), &value),
                name => self.unknown_key(name, key.span(), fields::DECK),
            }
        }
        is_whole
    }

    fn finish(mut self, head_is_whole: bool) -> Parsed {
        self.base = 0;
        if !self.titled && head_is_whole {
            self.fault(
                Diagnostic::new(Code::MissingTitle, 0..0, "this deck has no title")
                    .help("add title = \"...\" above the first card"),
            );
        }
        if self.deck.cards.is_empty() && self.errors == 0 {
            let at = self.source.len();
            self.fault(
                Diagnostic::new(Code::NoCards, at..at, "this deck has no cards").help("add cards = [\"...\", \"...\"]"),
            );
        }
        self.faults.sort_by_key(|fault| fault.span.start);
        Parsed { deck: self.deck, diagnostics: self.faults, spans: self.spans }
    }

    fn fault(&mut self, mut fault: Diagnostic) {
        self.errors += usize::from(fault.code.severity() == Severity::Error);
        fault.span = self.base + fault.span.start..self.base + fault.span.end;
        self.faults.push(fault);
    }

    fn unknown_key(&mut self, name: &str, span: Range<usize>, known: &'static [fields::Field]) {
        let shown = Clean::lossy(name).one_line();
        let mut fault = Diagnostic::new(Code::UnknownKey, span, format!("okdeck does not know the key `{shown}`"))
            .did_you_mean(name, fields::names(known));
        let belongs_above = std::ptr::eq(known, fields::CARD) && fields::names(fields::DECK).any(|key| key == name);
        if belongs_above {
            fault = fault.help(format!("`{shown}` belongs to the deck: put it above the first card"));
        }
        self.fault(fault);
    }

    fn deck_key(&mut self, name: &str, key: Range<usize>, value: &Value<'_>) {
        match name {
            "schema" => self.schema(value),
            "id" => self.deck.id = self.slug(name, value).unwrap_or_else(|| self.deck.id.clone()),
            "title" => {
                self.titled = true;
                if let Some(title) = self.line(name, value) {
                    self.deck.title = title;
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
            "$schema" => {}
            _ => self.unknown_key(name, key, fields::DECK),
        }
    }

    fn schema(&mut self, value: &Value<'_>) {
        match integer(value) {
            Some(version) if version > SCHEMA => self.fault(
                Diagnostic::new(
                    Code::NewerSchema,
                    value.span(),
                    format!("this deck has schema {version}, okdeck reads up to {SCHEMA}"),
                )
                .help("a newer okdeck is needed to read all of it"),
            ),
            Some(1) => {}
            _ => self.wrong_type("schema", value, "the number 1"),
        }
    }

    fn language(&mut self, value: &Value<'_>) {
        let Some(tag) = self.line("language", value) else { return };
        let well_formed = tag.split('-').enumerate().all(|(i, part)| {
            let least = if i == 0 { 2 } else { 1 };
            (least..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        let language = tag.split('-').next().unwrap_or_default();
        if well_formed && language.len() <= 3 {
            self.deck.language = tag;
            return;
        }
        let mut fault = Diagnostic::new(Code::BadLanguage, value.span(), "this is not a BCP 47 language tag");
        let named = LANGUAGES.iter().find(|(name, _)| name.eq_ignore_ascii_case(&tag));
        fault = fault.help(match named {
            Some((_, code)) => format!("did you mean `{code}`?"),
            None => "write a tag such as \"en\", \"de\" or \"pt-BR\"".to_owned(),
        });
        self.fault(fault);
    }

    /// Reads the value of `cards`: an array of texts and tables. After a syntax fault in the same
    /// piece nothing is said to be missing, because it may stand in the lines that were lost.
    fn cards(&mut self, value: Value<'_>, piece: usize, is_whole: bool) {
        if !value.get_ref().is_array() {
            return self.wrong_type("cards", &value, "a list of texts or tables");
        }
        let DeValue::Array(items) = value.into_inner() else { return };
        for item in items {
            let span = item.span();
            let before = self.errors;
            let is_header = self.source[self.base + span.start..].starts_with("[[");
            let whole_card = self.base + span.start..self.base + if is_header { piece } else { span.end };
            let draft = match item.get_ref() {
                DeValue::Table(table) => self.card_keys(table, &span),
                DeValue::String(_) => {
                    let keys = vec![("text", span.clone())];
                    Draft { text: self.words("text", &item), at: span, keys, ..Draft::default() }
                }
                _ => {
                    self.wrong_type("cards", &item, "a text or a table");
                    continue;
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
    }

    fn card_keys(&mut self, table: &DeTable<'_>, span: &Range<usize>) -> Draft {
        let mut draft = Draft { at: span.clone(), ..Draft::default() };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match name {
                "id" => draft.id = self.slug(name, value).map(|id| (id, value.span())),
                "kind" => draft.kind = self.word(name, value, &Kind::NAMES).map(|word| (word, value.span())),
                "text" => draft.text = self.words(name, value),
                "depth" => draft.depth = self.depth(value),
                "theme" => draft.theme = self.line(name, value),
                "place" => draft.place = self.word(name, value, Place::NAMES).and_then(|word| Place::named(&word)),
                "turn" => draft.turn = self.word(name, value, Turn::NAMES).and_then(|word| Turn::named(&word)),
                "follow_ups" => draft.follow_ups = self.few(name, value, MANY_FOLLOW_UPS),
                "options" => draft.options = self.few(name, value, MANY_OPTIONS),
                "tags" => draft.tags = self.list(name, value).unwrap_or_default(),
                "low" => draft.low = self.line(name, value),
                "high" => draft.high = self.line(name, value),
                "alt" => draft.alt = self.words(name, value),
                "timer" => draft.timer = self.timer(value),
                "floor" => draft.floor = self.truth(name, value).unwrap_or_default(),
                "angle" => drop(self.words(name, value)),
                _ => {
                    self.unknown_key(name, key.span(), fields::CARD);
                    continue;
                }
            }
            draft
                .keys
                .extend(fields::CARD.iter().find(|field| field.name == name).map(|field| (field.name, key.span())));
        }
        draft
    }

    /// Makes a card of a draft, or says what it lacks.
    fn card(&mut self, draft: Draft, is_whole: bool) -> Option<Card> {
        let given = |name| draft.keys.iter().any(|(key, _)| *key == name);
        let Some(text) = draft.text else {
            if is_whole && !given("text") {
                let fault = Diagnostic::new(Code::MissingText, draft.at, "this card has no text");
                self.fault(fault.help("add text = \"...\""));
            }
            return None;
        };
        if text.trim().is_empty() {
            self.fault(
                Diagnostic::new(Code::MissingText, draft.at, "the text of this card is empty")
                    .help("write what to talk about, or remove the card"),
            );
            return None;
        }
        let kind = match draft.kind.as_ref().map_or("question", |(word, _)| word.as_str()) {
            "sentence" => Kind::Sentence,
            "action" => Kind::Action,
            "guess" => Kind::Guess,
            "pause" => Kind::Pause,
            "scale" => {
                if is_whole && !(given("low") && given("high")) {
                    let fault = Diagnostic::new(
                        Code::MissingEnd,
                        draft.at.clone(),
                        "this scale does not say what its ends mean",
                    );
                    self.fault(fault.help("add low = \"...\" for 0 and high = \"...\" for 10"));
                }
                Kind::Scale { low: draft.low, high: draft.high }
            }
            "choice" => {
                if is_whole && draft.options.len() < 2 {
                    let fault =
                        Diagnostic::new(Code::MissingPart, draft.at.clone(), "a choice needs two options or more");
                    self.fault(fault.help("add options = [\"...\", \"...\"]"));
                }
                Kind::Choice { options: draft.options }
            }
            _ => Kind::Question,
        };
        for (key, span) in &draft.keys {
            if !fields::is_used(key, &kind) {
                self.fault(Diagnostic::new(
                    Code::UnusedKey,
                    span.clone(),
                    format!("a card of kind {} does not use `{key}`", kind.name()),
                ));
            }
        }
        let id = self.card_id(draft.id, &text, &draft.at)?;
        Some(Card {
            id,
            kind,
            text,
            depth: draft.depth.unwrap_or_default(),
            theme: draft.theme,
            follow_ups: draft.follow_ups,
            place: draft.place.unwrap_or_default(),
            timer: draft.timer,
            alt: draft.alt,
            turn: draft.turn.unwrap_or_default(),
            floor: draft.floor,
            tags: draft.tags,
        })
    }

    /// The given id or one made from the text, unless another card has it already.
    fn card_id(&mut self, given: Option<(Slug, Range<usize>)>, text: &Clean, at: &Range<usize>) -> Option<Slug> {
        let (id, span, code) = match given {
            Some((id, span)) => (id, span, Code::DuplicateId),
            None => (Slug::of_text(text), at.clone(), Code::DuplicateText),
        };
        let absolute = self.base + span.start..self.base + span.end;
        let Some(first) = self.taken.get(&id) else {
            self.taken.insert(id.clone(), absolute);
            return Some(id);
        };
        let line = self.source[..first.start].bytes().filter(|b| *b == b'\n').count() + 1;
        let fault = if code == Code::DuplicateId {
            Diagnostic::new(code, span, format!("the id `{id}` is taken by the card on line {line}"))
                .help("give this card an id of its own")
        } else {
            Diagnostic::new(code, span, format!("this card says what the card on line {line} says"))
                .help("remove one of them")
        };
        self.fault(fault);
        None
    }

    fn wrong_type(&mut self, name: &str, value: &Value<'_>, wanted: &str) {
        let found = match value.get_ref() {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.fault(Diagnostic::new(Code::WrongType, value.span(), format!("`{name}` is {wanted}, not {found}")));
    }

    /// Text that may have several lines.
    fn words(&mut self, name: &str, value: &Value<'_>) -> Option<Clean> {
        let Some(raw) = value.get_ref().as_str() else {
            self.wrong_type(name, value, "a text");
            return None;
        };
        if raw.len() > TEXT_CHARACTERS && raw.chars().count() > TEXT_CHARACTERS {
            self.fault(
                Diagnostic::new(Code::TooLong, value.span(), format!("`{name}` has more than 20,000 characters"))
                    .help("divide it over several cards"),
            );
            return None;
        }
        match Clean::new(raw) {
            Ok(words) => {
                if name == "text" && raw.chars().nth(LONG_TEXT).is_some() {
                    self.fault(Diagnostic::new(
                        Code::LongText,
                        value.span(),
                        "more than 400 characters are hard to read aloud",
                    ));
                }
                Some(words)
            }
            Err(fault) => {
                let token = &self.source[self.base + value.span().start..self.base + value.span().end];
                let at = first_unprintable(token)
                    .map_or(value.span(), |seen| value.span().start + seen.at.start..value.span().start + seen.at.end);
                self.fault(
                    Diagnostic::new(Code::Unprintable, at, format!("`{name}` holds {}", fault.describe()))
                        .help("remove the character"),
                );
                None
            }
        }
    }

    /// Text on one line.
    fn line(&mut self, name: &str, value: &Value<'_>) -> Option<Clean> {
        self.words(name, value).map(|words| words.one_line())
    }

    fn truth(&mut self, name: &str, value: &Value<'_>) -> Option<bool> {
        let truth = value.get_ref().as_bool();
        if truth.is_none() {
            self.wrong_type(name, value, "true or false");
        }
        truth
    }

    fn slug(&mut self, name: &str, value: &Value<'_>) -> Option<Slug> {
        let word = self.words(name, value)?;
        let slug = Slug::new(&word);
        if slug.is_none() {
            let fault = Diagnostic::new(
                Code::BadId,
                value.span(),
                format!("`{name}` is a word of a to z, 0 to 9 and hyphens, at most 64"),
            );
            self.fault(fault.help(format!("write \"{}\"", Slug::from_words(&word))));
        }
        slug
    }

    fn word(&mut self, name: &str, value: &Value<'_>, known: &[&'static str]) -> Option<String> {
        let word = self.line(name, value)?;
        if known.contains(&word.as_str()) {
            return Some(word.to_string());
        }
        let mut fault =
            Diagnostic::new(Code::UnknownWord, value.span(), format!("`{name}` is one of {}", known.join(", ")));
        fault = fault.did_you_mean(&word, known.iter().copied());
        self.fault(fault);
        None
    }

    fn depth(&mut self, value: &Value<'_>) -> Option<Depth> {
        if value.get_ref().is_str() {
            return self.word("depth", value, Depth::NAMES).and_then(|word| Depth::named(&word));
        }
        let depth = integer(value).and_then(Depth::numbered);
        if depth.is_none() {
            match value.get_ref() {
                DeValue::Integer(_) => self.fault(
                    Diagnostic::new(Code::UnknownWord, value.span(), "`depth` is 1, 2 or 3")
                        .help("1 is light, 2 warm, 3 deep"),
                ),
                _ => self.wrong_type("depth", value, "1, 2 or 3"),
            }
        }
        depth
    }

    /// A list of texts, read one by one so that each faulty one is told.
    fn list(&mut self, name: &str, value: &Value<'_>) -> Option<Vec<Clean>> {
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(name, value, "a list of texts");
            return None;
        };
        if items.len() > LIST_ITEMS {
            self.fault(Diagnostic::new(Code::TooLong, value.span(), format!("`{name}` has more than 99 entries")));
            return None;
        }
        Some(items.iter().filter_map(|item| self.line(name, item)).collect())
    }

    /// A list that a card shows, with a word on style where it is long.
    fn few(&mut self, name: &str, value: &Value<'_>, many: usize) -> Vec<Clean> {
        let list = self.list(name, value).unwrap_or_default();
        if list.len() > many {
            self.fault(Diagnostic::new(
                Code::ManyParts,
                value.span(),
                format!("more than {many} {name} are hard to hold in mind"),
            ));
        }
        list
    }

    fn timer(&mut self, value: &Value<'_>) -> Option<Duration> {
        let word = self.line("timer", value)?;
        let timer = duration(&word);
        if timer.is_none() {
            self.fault(
                Diagnostic::new(Code::BadTimer, value.span(), "a timer is a span of one second to one day")
                    .help("write \"90s\", \"2m\" or \"1m30s\""),
            );
        }
        timer
    }
}

/// What the keys of a card said, before it is known to be one.
#[derive(Default)]
struct Draft {
    at: Range<usize>,
    keys: Vec<(&'static str, Range<usize>)>,
    id: Option<(Slug, Range<usize>)>,
    kind: Option<(String, Range<usize>)>,
    text: Option<Clean>,
    depth: Option<Depth>,
    theme: Option<Clean>,
    follow_ups: Vec<Clean>,
    place: Option<Place>,
    timer: Option<Duration>,
    alt: Option<Clean>,
    options: Vec<Clean>,
    low: Option<Clean>,
    high: Option<Clean>,
    turn: Option<Turn>,
    floor: bool,
    tags: Vec<Clean>,
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
