//! What an import says: of what did not come over as it was, and of files that hold no text.

use crate::saying::{nouns, sayings};

sayings! {
    /// What was left out, changed or is worth a look, and why.
    pub enum Remark {
        NoSuchKey { key: String } = "remark-no-such-key";
        Newer = "remark-newer";
        NoText = "remark-no-text";
        SaidBefore { line: usize } = "remark-said-before";
        NoChoice = "remark-no-choice";
        NoEnds = "remark-no-ends";
        OddKind { word: String } = "remark-odd-kind";
        NotUsed { key: &'static str, kind: &'static str } = "remark-not-used";
        IdTaken { id: String, line: usize } = "remark-id-taken";
        OddLanguage { tag: String } = "remark-odd-language";
        OddWord { key: &'static str, word: String } = "remark-odd-word";
        NoTruth { key: &'static str, word: String } = "remark-no-truth";
        Renamed { key: &'static str, word: String, slug: String } = "remark-renamed";
        TooMany { over: usize, count: usize, key: &'static str } = "remark-too-many";
        Removed { key: &'static str, character: char } = "remark-removed";
        TextTooLong = "remark-text-too-long";
        ValueTooLong { key: &'static str } = "remark-value-too-long";
        AnkiColumns = "remark-anki-columns";
        ClozeWords = "remark-cloze-words";
        FieldsAreFollowUps = "remark-fields-are-follow-ups";
        Picture = "remark-picture";
        Sound = "remark-sound";
        NoNames = "remark-no-names";
        MoreCells = "remark-more-cells";
        BacksAreFollowUps = "remark-backs-are-follow-ups";
        OpenQuote = "remark-open-quote";
        NoMark = "remark-no-mark";
        RightOption = "remark-right-option";
        Ordering = "remark-ordering";
        GapWords = "remark-gap-words";
        UnderHeading = "remark-under-heading";
        AnswerAlone = "remark-answer-alone";
        LineAlone = "remark-line-alone";
        HiddenWords = "remark-hidden-words";
        AnswerIsFollowUp = "remark-answer-is-follow-up";
        Html = "remark-html";
        Addresses = "remark-addresses";
        Table = "remark-table";
        Code = "remark-code";
        Paragraph = "remark-paragraph";
        ItemAlone = "remark-item-alone";
        NoJson { column: usize } = "remark-no-json";
        NoCards = "remark-no-cards";
        NoCard = "remark-no-card";
    }
}

nouns! {
    /// What bytes look like that are not UTF-8.
    pub enum Encoding {
        Western = "encoding-western";
        Older = "encoding-older";
    }
}

sayings! {
    /// Why bytes are no text that can be read; the message says beside it what to do.
    pub enum Foreign {
        Utf32 = "foreign-utf-32";
        NotUtf8 { line: usize, encoding: Encoding } = "foreign-not-utf-8";
        TornUtf16 { line: usize } = "foreign-torn-utf-16";
        LittleEndian = "foreign-little-endian";
        BigEndian = "foreign-big-endian";
        NoText = "foreign-no-text";
        Packed = "foreign-packed";
        Database = "foreign-database";
        Pdf = "foreign-pdf";
        Rtf = "foreign-rtf";
        Office = "foreign-office";
        Gzip = "foreign-gzip";
        Picture = "foreign-picture";
    }
}
