//! Everything that can be wrong in a deck, a theme or the settings, and what to do about it.
//!
//! A row is a fault with the name of its message in `words/en-decks.ftl`. The message says what is
//! wrong, its `.help` what to do; where that depends on more than the fault, it is an [`Advice`].

use crate::saying::{All, Either, nouns, sayings};

nouns! {
    /// What a value is, or should be.
    pub enum Type {
        Text = "type-text";
        Number = "type-number";
        Truth = "type-truth";
        Date = "type-date";
        List = "type-list";
        Table = "type-table";
        Texts = "type-texts";
        Cards = "type-cards";
        One = "type-one";
        Depth = "type-depth";
    }
}

nouns! {
    /// A string of a deck or a card, as it is called in a sentence.
    pub enum Named {
        Title = "part-title";
        Description = "part-description";
        HowTo = "part-how-to";
        Text = "part-text";
        FollowUp = "part-follow-up";
        Alt = "part-alt";
        Option = "part-option";
        Low = "part-low";
        High = "part-high";
        Timer = "part-timer";
    }
}

sayings! {
    /// What is wrong, as a clause without a final stop.
    pub enum Wrong {
        // A file.
        FileTooLarge = "file-too-large";
        NotText = "not-text";
        Crowded = "crowded";
        FileIsEmpty = "file-is-empty";
        TooManyFaults = "too-many-faults";

        // A deck.
        NoTitle = "no-title";
        TitleIsEmpty = "title-is-empty";
        NoCards = "no-cards";
        SchemaIsNewer { version: usize, newest: usize } = "schema-is-newer";
        FirstSchema = "first-schema";
        NoLanguageTag = "no-language-tag";
        TwoForms { line: usize } = "two-forms";
        TwoBrackets = "two-brackets";

        // A key and its value.
        UnknownKey { key: String } = "unknown-key";
        OfType { key: &'static str, wanted: Type, found: Type } = "of-type";
        NoTextInList { key: &'static str, found: Type } = "no-text-in-list";
        KeyHolds { character: char } = "key-holds";
        ValueHolds { key: &'static str, character: char } = "value-holds";
        StandsHere { character: char } = "stands-here";
        TextTooLong { key: &'static str } = "text-too-long";
        ListTooLong { key: &'static str, count: usize } = "list-too-long";
        IsOneOf { key: &'static str, known: All } = "is-one-of";
        NoSlug { key: &'static str } = "no-slug";
        IsDevice { key: &'static str } = "is-device";

        // A card.
        NoCard { found: Type } = "no-card";
        NoText = "no-text";
        TextIsEmpty = "text-is-empty";
        NoLowEnd = "no-low-end";
        NoHighEnd = "no-high-end";
        NoEnds = "no-ends";
        NoOptions = "no-options";
        OneOption = "one-option";
        OptionIsEmpty = "option-is-empty";
        NotUsed { key: &'static str, kind: &'static str, kinds: Either } = "not-used";
        IdTaken { id: String, line: usize } = "id-taken";
        TextTaken { line: usize } = "text-taken";
        DepthInQuotes { depth: usize } = "depth-in-quotes";
        DepthOutOfRange = "depth-out-of-range";
        OddTimer = "odd-timer";
        HardToRead = "hard-to-read";
        HardToHold { key: &'static str, most: usize } = "hard-to-hold";

        // A line that is not TOML.
        TooDeep = "too-deep";
        OpenList = "open-list";
        OpenTable = "open-table";
        OddHeader = "odd-header";
        NoTruth = "no-truth";
        OpenBlock = "open-block";
        OpenText { quote: &'static str } = "open-text";
        NoComma = "no-comma";
        ExtraComma = "extra-comma";
        ExtraEquals = "extra-equals";
        NoKey = "no-key";
        Colon = "colon";
        OddKey = "odd-key";
        NoEquals = "no-equals";
        ExtraBracket = "extra-bracket";
        OddEscape = "odd-escape";
        OddCodePoint = "odd-code-point";
        KeyTwice = "key-twice";
        KeyAlone = "key-alone";
        NoValue = "no-value";
        OddQuotes = "odd-quotes";
        NoQuotes = "no-quotes";
        BehindValue = "behind-value";
        NotToml = "not-toml";

        // The keys of the settings.
        NoPlace { name: String } = "no-place";
        NoCommand { name: String } = "no-command";
        NoTableOfKeys = "no-table-of-keys";
        NeedsKey { command: &'static str } = "needs-key";
        AlwaysLeaves = "always-leaves";
        KeyIsText = "key-is-text";
        NoSuchKey { key: String } = "no-such-key";
        SameForTerminal { key: String } = "same-for-terminal";
        CtrlLetter = "ctrl-letter";
        IsTyped { key: String } = "is-typed";
        NeededElsewhere { key: String } = "needed-elsewhere";
        KeyTaken { key: String, command: &'static str, place: &'static str } = "key-taken";

        // The other settings.
        NoSetting { name: String } = "no-setting";
        SettingIsSwitch { key: &'static str } = "setting-is-switch";
        SettingIsCount { key: &'static str, most: usize } = "setting-is-count";
        SettingIsWord { key: &'static str, words: Either } = "setting-is-word";
        SettingIsName { key: &'static str, words: String } = "setting-is-name";
        SettingIsNames { key: &'static str } = "setting-is-names";
        SettingsAreNewer = "settings-are-newer";
        VersionIsOne = "version-is-one";

        // A theme.
        OddBase { themes: String } = "odd-base";
        NoTableOfRoles = "no-table-of-roles";
        NoRole { name: String } = "no-role";
        RoleIsText { role: String } = "role-is-text";
        NotBasic { word: String } = "not-basic";
        NoColour { word: String } = "no-colour";

        // The wording of a string.
        PartTooLong { part: Named, count: usize, most: usize } = "part-too-long";
        PartTooShort { part: Named, count: usize, least: usize } = "part-too-short";
        Wordy { words: usize, sentences: usize, most: usize, fewest: usize } = "wordy";
        StraySpace { part: Named } = "stray-space";
        Unspoken { mark: String } = "unspoken";
        NotPlain { mark: String } = "not-plain";
        InCapitals = "in-capitals";
        InDigits = "in-digits";
        SentenceEnds = "sentence-ends";
        TextEnds = "text-ends";
        FollowUpEnds = "follow-up-ends";
        AltEnds = "alt-ends";
        OptionEnds = "option-ends";
        DotsInRow = "dots-in-row";
        TwoQuestions { part: Named } = "two-questions";
        LongSentences { words: usize } = "long-sentences";
        LongWord = "long-word";

        // What a string says.
        YesOrNo { part: Named } = "yes-or-no";
        Why = "why";
        NoSpeaker = "no-speaker";
        NotToYou = "not-to-you";
        OneOfCouple { word: String } = "one-of-couple";
        GuessSays { phrase: &'static str } = "guess-says";
        Banned { word: String } = "banned";
        Stock { phrase: String } = "stock";
        Touch = "touch";

        // What a card has beside its text.
        FollowUpsCount { count: usize, most: usize } = "follow-ups-count";
        FollowUpsBetween { count: usize, least: usize, most: usize } = "follow-ups-between";
        OptionsCount { count: usize } = "options-count";
        OptionTwice = "option-twice";
        NoOpenOption = "no-open-option";
        EndInText = "end-in-text";
        EndsAlike = "ends-alike";
        NoAlternative = "no-alternative";
        NoTimer = "no-timer";
        UnfitTimer { timer: String } = "unfit-timer";
        Echo = "echo";

        // A whole deck.
        QuestionsBegin { count: usize, all: usize, start: String, percent: usize } = "questions-begin";
        QuestionsAlike { count: usize, start: String } = "questions-alike";
        StemsAlike { count: usize, start: String } = "stems-alike";
        FollowUpsBegin { count: usize, all: usize, percent: usize } = "follow-ups-begin";
        TooManyTwo { count: usize, all: usize, percent: usize } = "too-many-two";
        TooManyFeel { count: usize, all: usize, percent: usize } = "too-many-feel";
        TooManySuperlatives { count: usize, all: usize, percent: usize } = "too-many-superlatives";
        TooOften { phrase: &'static str, count: usize, most: usize } = "too-often";
        LongWords { count: usize, all: usize, letters: usize } = "long-words";
        NearlySame { line: usize } = "nearly-same";
    }
}

sayings! {
    /// What to do, where that depends on more than what is wrong.
    pub enum Advice {
        DidYouMean { near: String } = "did-you-mean";
        KeyOfDeck { key: String } = "key-of-deck";
        CardBegins = "card-begins";
        KeysAre { keys: All } = "keys-are";
        KeyNames { keys: String } = "key-names";
        ListedBy { command: String } = "listed-by";
        Hyphen = "hyphen";
        WriteWord { word: String } = "write-word";
        WriteTruth { truth: &'static str } = "write-truth";
        OneText = "one-text";
        WriteTimer = "write-timer";
        InQuotes = "in-quotes";
        TrueOrFalse = "true-or-false";
        InBrackets = "in-brackets";
        WriteTexts = "write-texts";
        WriteCards = "write-cards";
        WriteSchema = "write-schema";
        WithoutQuotes = "without-quotes";
        CommaOrQuote = "comma-or-quote";
        Remark = "remark";
        OwnLine = "own-line";
        QuoteInside = "quote-inside";
        LineEnds = "line-ends";
        OneOfTimers { timers: String } = "one-of-timers";
        NoTimerHere = "no-timer-here";
        OfGender = "instead-gender";
        OfAssumed = "instead-assumed";
        OfFaith = "instead-faith";
        OfPressure = "instead-pressure";
        OfBlame = "instead-blame";
        OfPlainWord = "instead-plain-word";
        OfOthers = "instead-others";
        OfExplicit = "instead-explicit";
        OfDrink = "instead-drink";
        OfBrands = "instead-brands";
        OfClaims = "instead-claims";
    }
}
