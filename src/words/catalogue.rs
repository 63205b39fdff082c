//! The sentences as translators write them: Fluent files, one language at a time.
//!
//! A language has several files, and each is read when the first of its sentences is said: a start
//! costs what stands on the first screen, and the help costs nothing until it opens.

use std::cell::{OnceCell, RefCell};

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentMessage, FluentResource, FluentValue};

use crate::language::Language;

/// A part of the sentences that is read by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What is said on the screens.
    Screens,
    /// The help behind the keys.
    Help,
}

impl Part {
    /// Every part.
    pub(super) const ALL: [Self; 2] = [Self::Screens, Self::Help];

    /// Its messages in a language, as they are written.
    pub(super) fn source(self, language: Language) -> &'static str {
        match self {
            Self::Screens => language.screens(),
            Self::Help => language.help(),
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

/// One language, as far as it was needed.
struct Catalogue {
    language: Language,
    parts: [OnceCell<Bundle>; Part::ALL.len()],
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

/// A sentence of the screens.
pub(super) fn say(id: &str, slots: &Slots<'_>) -> String {
    // A test finds every sentence that is missing; the name of one is better than an end.
    SPOKEN.with_borrow(|spoken| spoken.value(Part::Screens, id, slots)).unwrap_or_else(|| id.to_owned())
}

/// The value of a message, where there is such a message and it has one.
pub(super) fn value(part: Part, id: &str) -> Option<String> {
    SPOKEN.with_borrow(|spoken| spoken.value(part, id, &[]))
}

/// What is said beside a message under the name `attribute`.
pub(super) fn attribute(part: Part, id: &str, attribute: &str) -> Option<String> {
    SPOKEN.with_borrow(|spoken| spoken.attribute(part, id, attribute))
}

/// Whether there is such a message.
pub(super) fn is_there(part: Part, id: &str) -> bool {
    SPOKEN.with_borrow(|spoken| spoken.message(part, id).is_some())
}

impl Catalogue {
    fn of(language: Language) -> Self {
        Self { language, parts: Default::default() }
    }

    fn bundle(&self, part: Part) -> &Bundle {
        self.parts[part as usize].get_or_init(|| bundle(self.language, part))
    }

    fn message(&self, part: Part, id: &str) -> Option<FluentMessage<'_>> {
        self.bundle(part).get_message(id)
    }

    fn value(&self, part: Part, id: &str, slots: &Slots<'_>) -> Option<String> {
        let pattern = self.message(part, id)?.value()?;
        let slots: FluentArgs<'_> = slots.iter().cloned().collect();
        let mut faults: Vec<FluentError> = Vec::new();
        let said = self.bundle(part).format_pattern(pattern, Some(&slots), &mut faults);
        debug_assert!(faults.is_empty(), "{id}: {faults:?}");
        Some(folded(&said))
    }

    fn attribute(&self, part: Part, id: &str, attribute: &str) -> Option<String> {
        let pattern = self.message(part, id)?.get_attribute(attribute)?.value();
        Some(folded(&self.bundle(part).format_pattern(pattern, None, &mut Vec::new())))
    }
}

fn bundle(language: Language, part: Part) -> Bundle {
    let tag = language.tag().parse().expect("a test parses every language's name");
    let mut bundle = FluentBundle::new(vec![tag]);
    // Isolating marks around names are characters that this program lets no text have.
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(part.source(language).to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource(resource).expect("a test finds messages that stand twice");
    bundle
}

/// A line may break anywhere in a file of sentences; only an empty line begins a new paragraph.
fn folded(said: &str) -> String {
    let paragraphs = said.split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
