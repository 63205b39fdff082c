//! The sentences as translators write them: Fluent files, one language at a time.
//!
//! A start says two dozen of several hundred sentences, so a file is only cut into its messages when
//! the first of them is said, and each message is parsed when it is said itself. The help and the
//! command line cost nothing until they are asked for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentMessage, FluentResource, FluentValue};

use crate::language::Language;

/// A file of sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What is said on the screens.
    Screens,
    /// The help behind the keys.
    Help,
    /// What is said on the command line, and its help.
    Commands,
    /// What only the session in lines says.
    Lines,
    /// What is said to people who write decks, settings and themes.
    Decks,
}

impl Part {
    /// Every part.
    pub(super) const ALL: [Self; 5] = [Self::Screens, Self::Help, Self::Commands, Self::Lines, Self::Decks];

    /// Its messages in a language, as they are written.
    pub(super) fn source(self, language: Language) -> &'static str {
        match self {
            Self::Screens => language.screens(),
            Self::Help => language.help(),
            Self::Commands => language.commands(),
            Self::Lines => language.lines(),
            Self::Decks => language.decks(),
        }
    }
}

/// One language, as far as it was needed.
struct Catalogue {
    language: Language,
    parts: [Option<Messages>; Part::ALL.len()],
}

/// The messages of one file.
struct Messages {
    /// All of them by name, as they are written.
    written: HashMap<&'static str, &'static str, BuildHasherDefault<NameHasher>>,
    /// Those that somebody has needed, parsed.
    parsed: FluentBundle<FluentResource>,
}

/// Hashes names of messages. All of them are hashed at every start, and nobody outside chooses them:
/// the quickest hash does.
#[derive(Default)]
struct NameHasher(u64);

impl Hasher for NameHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0.rotate_left(5) ^ u64::from(*byte)).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

thread_local! {
    static SPOKEN: RefCell<Catalogue> = RefCell::new(Catalogue::of(Language::ENGLISH));
}

/// From here on this thread speaks `language`.
pub(super) fn speak(language: Language) {
    SPOKEN.with_borrow_mut(|spoken| {
        if spoken.language != language {
            *spoken = Catalogue::of(language);
        }
    });
}

/// The language this thread speaks.
pub(super) fn language() -> Language {
    SPOKEN.with_borrow(|spoken| spoken.language)
}

/// What is put into a sentence, by name.
pub(super) type Slots<'a> = [(&'static str, FluentValue<'a>)];

/// A message with its slots filled.
pub(super) fn say(part: Part, id: &str, slots: &Slots<'_>) -> String {
    // A test finds every message that is missing; its name is better than an end of the program.
    value(part, id, slots).unwrap_or_else(|| id.to_owned())
}

/// The same, where there is such a message and it says something.
pub(super) fn value(part: Part, id: &str, slots: &Slots<'_>) -> Option<String> {
    SPOKEN.with_borrow_mut(|spoken| spoken.messages(part).value(id, slots))
}

/// What is said beside a message under the name `attribute`, with its slots filled.
pub(super) fn attribute(part: Part, id: &str, attribute: &str, slots: &Slots<'_>) -> Option<String> {
    SPOKEN.with_borrow_mut(|spoken| spoken.messages(part).lines(id, attribute, slots)).map(|lines| folded(&lines))
}

/// The same with its lines as they are.
pub(super) fn lines(part: Part, id: &str, attribute: &str) -> Option<String> {
    SPOKEN.with_borrow_mut(|spoken| spoken.messages(part).lines(id, attribute, &[]))
}

/// Whether there is such a message.
pub(super) fn is_there(part: Part, id: &str) -> bool {
    SPOKEN.with_borrow_mut(|spoken| spoken.messages(part).is_there(id))
}

impl Catalogue {
    fn of(language: Language) -> Self {
        Self { language, parts: Default::default() }
    }

    fn messages(&mut self, part: Part) -> &mut Messages {
        let language = self.language;
        self.parts[part as usize].get_or_insert_with(|| Messages::of(language, part))
    }
}

impl Messages {
    fn of(language: Language, part: Part) -> Self {
        let tag = language.tag().parse().expect("a test parses the tag of every language");
        let mut parsed = FluentBundle::new(vec![tag]);
        // Isolating marks around names are characters that this program lets no text have.
        parsed.set_use_isolating(false);
        parsed.add_function("KEY", super::keys::key).expect("it is added once");
        Self { written: cut(part.source(language)).collect(), parsed }
    }

    fn is_there(&self, id: &str) -> bool {
        self.written.contains_key(id)
    }

    /// The message of that name, parsed if it was not before.
    fn message(&mut self, id: &str) -> Option<(FluentMessage<'_>, &FluentBundle<FluentResource>)> {
        if !self.parsed.has_message(id) {
            let (Ok(read) | Err((read, _))) = FluentResource::try_new((*self.written.get(id)?).to_owned());
            self.parsed.add_resource(read).expect("a message is parsed once");
        }
        self.parsed.get_message(id).map(|message| (message, &self.parsed))
    }

    fn value(&mut self, id: &str, slots: &Slots<'_>) -> Option<String> {
        let (message, parsed) = self.message(id)?;
        let slots: FluentArgs<'_> = slots.iter().cloned().collect();
        let mut faults: Vec<FluentError> = Vec::new();
        let said = parsed.format_pattern(message.value()?, Some(&slots), &mut faults);
        debug_assert!(faults.is_empty(), "{id}: {faults:?}");
        Some(folded(&said))
    }

    fn lines(&mut self, id: &str, attribute: &str, slots: &Slots<'_>) -> Option<String> {
        let (message, parsed) = self.message(id)?;
        let pattern = message.get_attribute(attribute)?.value();
        let slots: FluentArgs<'_> = slots.iter().cloned().collect();
        Some(parsed.format_pattern(pattern, Some(&slots), &mut Vec::new()).into_owned())
    }
}

/// The messages of a file by name, as they are written. A message begins where a line begins with a
/// letter; lines that belong to it begin otherwise.
pub(super) fn cut(source: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_first = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if is_first(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([source.len()]).collect();
    starts.into_iter().zip(ends).map(move |(start, end)| {
        let message = &source[start..end];
        (message.split([' ', '=']).next().unwrap_or_default(), message)
    })
}

/// A line may break anywhere in a file of sentences; only an empty line begins a new paragraph.
fn folded(said: &str) -> String {
    if !said.contains('\n') {
        return said.to_owned();
    }
    let paragraphs = said.split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
