//! A deck for each code that has the fault, and the same mended.

use crate::diagnostic::Code;

/// Two decks: one with a fault and the same without it.
pub(super) struct Example {
    pub faulty: &'static str,
    pub mended: &'static str,
}

macro_rules! deck {
    ($faulty:literal, $mended:literal) => {
        Example { faulty: $faulty, mended: $mended }
    };
}

macro_rules! card {
    ($faulty:literal, $mended:literal) => {
        Example {
            faulty: concat!("title = \"Ours\"\n\n[[cards]]\n", $faulty),
            mended: concat!("title = \"Ours\"\n\n[[cards]]\n", $mended),
        }
    };
}

/// The example of a code.
pub(super) fn example(code: Code) -> Example {
    match code {
        Code::Syntax => card!("text = What made you laugh today?", "text = \"What made you laugh today?\""),
        Code::NotUtf8 => deck!(
            "# saved as Latin-1 or UTF-16, with letters such as \u{E9} in it\ntitle = \"Ours\"\ncards = [\"Which caf\u{FFFD}?\"]",
            "# saved as UTF-8\ntitle = \"Ours\"\ncards = [\"Which caf\u{E9}?\"]"
        ),
        Code::Unprintable => card!("text = \"What made \\u202Eyou laugh?\"", "text = \"What made you laugh?\""),
        Code::NewerSchema => deck!(
            "schema = 2\ntitle = \"Ours\"\ncards = [\"What made you laugh today?\"]",
            "schema = 1\ntitle = \"Ours\"\ncards = [\"What made you laugh today?\"]"
        ),
        Code::MissingTitle => deck!(
            "cards = [\"What made you laugh today?\"]",
            "title = \"Ours\"\ncards = [\"What made you laugh today?\"]"
        ),
        Code::MissingText => card!("depth = 2", "depth = 2\ntext = \"What made you laugh today?\""),
        Code::NoCards => deck!("title = \"Ours\"", "title = \"Ours\"\ncards = [\"What made you laugh today?\"]"),
        Code::WrongType => card!(
            "text = \"What made you laugh today?\"\ndepth = \"2\"",
            "text = \"What made you laugh today?\"\ndepth = 2"
        ),
        Code::UnknownWord => card!(
            "kind = \"qestion\"\ntext = \"What made you laugh today?\"",
            "kind = \"question\"\ntext = \"What made you laugh today?\""
        ),
        Code::BadId => card!(
            "id = \"Our Laugh!\"\ntext = \"What made you laugh today?\"",
            "id = \"our-laugh\"\ntext = \"What made you laugh today?\""
        ),
        Code::DuplicateId => card!(
            "id = \"laugh\"\ntext = \"What made you laugh today?\"\n\n[[cards]]\nid = \"laugh\"\ntext = \"Who makes you laugh most often?\"",
            "id = \"laugh\"\ntext = \"What made you laugh today?\"\n\n[[cards]]\nid = \"laugh-most\"\ntext = \"Who makes you laugh most often?\""
        ),
        Code::BadTimer => card!(
            "kind = \"pause\"\ntext = \"Breathe.\"\ntimer = \"two minutes\"",
            "kind = \"pause\"\ntext = \"Breathe.\"\ntimer = \"2m\""
        ),
        Code::BadLanguage => deck!(
            "title = \"Wir\"\nlanguage = \"German\"\ncards = [\"Was war heute sch\u{F6}n?\"]",
            "title = \"Wir\"\nlanguage = \"de\"\ncards = [\"Was war heute sch\u{F6}n?\"]"
        ),
        Code::MissingPart => card!(
            "kind = \"choice\"\ntext = \"Where do you like to sit?\"\noptions = [\"The window\"]",
            "kind = \"choice\"\ntext = \"Where do you like to sit?\"\noptions = [\"The window\", \"The aisle\"]"
        ),
        Code::TooLong => card!(
            "text = \"... and so on, for more than 20,000 characters\"",
            "text = \"The first half of it, or less.\"\n\n[[cards]]\ntext = \"The second half.\""
        ),
        Code::MissingEnd => card!(
            "kind = \"scale\"\ntext = \"How full was your week?\"\nlow = \"nothing on\"",
            "kind = \"scale\"\ntext = \"How full was your week?\"\nlow = \"nothing on\"\nhigh = \"spilling over\""
        ),
        Code::DuplicateText => card!(
            "text = \"What made you laugh today?\"\n\n[[cards]]\ntext = \"What made you laugh today\"",
            "text = \"What made you laugh today?\"\n\n[[cards]]\ntext = \"What made you smile today?\""
        ),
        Code::UnknownKey => card!(
            "text = \"What made you laugh today?\"\nfollow_up = [\"Who was there?\"]",
            "text = \"What made you laugh today?\"\nfollow_ups = [\"Who was there?\"]"
        ),
        Code::UnusedKey => card!(
            "text = \"How full was your week?\"\nlow = \"nothing on\"\nhigh = \"spilling over\"",
            "kind = \"scale\"\ntext = \"How full was your week?\"\nlow = \"nothing on\"\nhigh = \"spilling over\""
        ),
        Code::LongText => card!(
            "text = \"\"\"\n\
Think of a kitchen that you knew as a child, and walk through its door. Look at\n\
the table, at the window and at what stands on the stove. Somebody is there. Tell\n\
your partner who it is, what they are doing, what they say when they see you, what\n\
you are given to eat, where you sit, who comes in next, and what the room smells\n\
of. Then tell them which of these things you would like to have in your kitchen.\"\"\"",
            "text = \"Think of a kitchen that you knew as a child. Who is there?\"\nfollow_ups = [\"What does it smell of?\"]"
        ),
        Code::ManyParts => card!(
            "text = \"Which song do you hum?\"\nfollow_ups = [\"When?\", \"Where?\", \"How often?\", \"Who hears it?\", \"Who else hums?\"]",
            "text = \"Which song do you hum?\"\nfollow_ups = [\"Who hears it?\"]"
        ),
        code => style(code),
    }
}

/// The example of a matter of wording.
fn style(code: Code) -> Example {
    match code {
        Code::StyleShort => card!("text = \"And your day?\"", "text = \"Which hour of your day went well?\""),
        Code::StyleWordy => card!(
            "text = \"You sit. You wait. You hum. What comes?\"",
            "text = \"You sit and wait and hum. What comes?\""
        ),
        Code::StyleSpaces => {
            card!("text = \"Who does  that well in your town?\"", "text = \"Who does that well in your town?\"")
        }
        Code::StyleSymbols => card!(
            "text = \"Tell your partner about a friend/neighbor.\"",
            "text = \"Tell your partner about a friend or a neighbor.\""
        ),
        Code::StylePlainCharacters => card!(
            "text = \"What would you keep from today\u{2026} if anything?\"",
            "text = \"What would you keep from today, if anything?\""
        ),
        Code::StyleCapitals => card!(
            "text = \"Which of your records would you NOT lend?\"",
            "text = \"Which of your records would you not lend?\""
        ),
        Code::StyleDigits => card!(
            "text = \"Which 10 minutes of today would you live again?\"",
            "text = \"Which ten minutes of today would you live again?\""
        ),
        Code::StyleEnding => card!(
            "kind = \"sentence\"\ntext = \"Lately, I have been glad of.\"",
            "kind = \"sentence\"\ntext = \"Lately, I have been glad of...\""
        ),
        Code::StyleDots => {
            card!("text = \"Think of a smell.. where do you land?\"", "text = \"Think of a smell. Where do you land?\"")
        }
        Code::StyleOneQuestion => card!(
            "text = \"Where did you grow up? And what did it smell of?\"",
            "text = \"Where did you grow up?\"\nfollow_ups = [\"What did it smell of?\"]"
        ),
        Code::StyleOpenQuestion => {
            card!("text = \"Do you like to be read to?\"", "text = \"What would you like to be read to from?\"")
        }
        Code::StyleWhy => card!(
            "text = \"Why do you get quiet on a long drive?\"",
            "text = \"When do you get quiet on a long drive?\""
        ),
        Code::StyleVoice => card!(
            "text = \"What did we enjoy on our last trip?\"",
            "text = \"What did the two of you enjoy on your last trip?\""
        ),
        Code::StyleBannedWord => card!(
            "text = \"What did your mother's kitchen smell of?\"",
            "text = \"What did the kitchen of your childhood smell of?\""
        ),
        Code::StyleStockPhrase => card!(
            "text = \"What is your favorite memory together?\"",
            "text = \"Describe a photo of the two of you. What happened just after it was taken?\""
        ),
        Code::StyleTouch => card!(
            "kind = \"action\"\ntext = \"Massage your partner for a minute.\"",
            "kind = \"action\"\ntext = \"Ask your partner whether a hand to hold would be welcome.\""
        ),
        Code::StyleReading => card!(
            "text = \"What do you hurry through on an ordinary day to get to the part you are waiting for?\"",
            "text = \"There is a part of the day you wait for. What do you hurry through to get there?\""
        ),
        code => parts(code),
    }
}

/// The example of a matter of wording that takes a whole card or deck.
fn parts(code: Code) -> Example {
    match code {
        Code::StyleSameStart => card!(
            "kind = \"sentence\"\ntext = \"Lately, I have been glad of...\"\n\n[[cards]]\nkind = \"sentence\"\ntext = \"Lately, I have hoped for...\"",
            "kind = \"sentence\"\ntext = \"Lately, I have been glad of...\"\n\n[[cards]]\nkind = \"sentence\"\ntext = \"When the day is over, I hope for...\""
        ),
        Code::StyleOverused => card!(
            "text = \"What is one thing you would keep?\"\nfollow_ups = [\"What is one thing it needs?\", \"Which is the one thing to lose?\"]",
            "text = \"What is one thing you would keep?\"\nfollow_ups = [\"What does it need?\", \"Which part could you lose?\"]"
        ),
        Code::StyleNearDuplicate => card!(
            "text = \"Which small habit of the two of you would you miss first if it stopped?\"\n\n[[cards]]\ntext = \"Which of the small habits would you miss the first if they stopped?\"",
            "text = \"Which small habit of the two of you would you miss first if it stopped?\"\n\n[[cards]]\ntext = \"Which small promise, kept, makes you trust a person a little more?\""
        ),
        Code::StyleEcho => card!(
            "text = \"What was the smell of your first kitchen?\"\nfollow_ups = [\"Which kitchens smelled first?\"]",
            "text = \"What was the smell of your first kitchen?\"\nfollow_ups = [\"Who else was there?\"]"
        ),
        Code::StyleFollowUps => card!(
            "depth = 3\ntext = \"What is a dream you quietly put down along the way?\"",
            "depth = 3\ntext = \"What is a dream you quietly put down along the way?\"\nfollow_ups = [\"What did it give you while you carried it?\", \"Which part of it could still fit?\"]"
        ),
        Code::StyleOptions => card!(
            "kind = \"choice\"\ntext = \"What do you reach for first?\"\noptions = [\"Quiet\", \"Something else\"]",
            "kind = \"choice\"\ntext = \"What do you reach for first?\"\noptions = [\"Quiet\", \"Company\", \"Both\", \"Something else\"]"
        ),
        Code::StyleOpenOption => card!(
            "kind = \"choice\"\ntext = \"What do you reach for first?\"\noptions = [\"Quiet\", \"Company\", \"Both\", \"Neither\"]",
            "kind = \"choice\"\ntext = \"What do you reach for first?\"\noptions = [\"Quiet\", \"Company\", \"Both\", \"It depends\"]"
        ),
        Code::StyleScaleEnds => card!(
            "kind = \"scale\"\ntext = \"How full was your week?\"\nlow = \"empty\"\nhigh = \"full\"",
            "kind = \"scale\"\ntext = \"How full was your week?\"\nlow = \"nothing on\"\nhigh = \"spilling over\""
        ),
        Code::StyleAlternative => card!(
            "kind = \"action\"\ntext = \"Point to one object you can see.\"",
            "kind = \"action\"\ntext = \"Point to one object you can see.\"\nalt = \"Describe one from memory.\""
        ),
        Code::StyleTimer => card!(
            "text = \"Describe a room from your past.\"\ntimer = \"2m\"",
            "depth = 3\ntext = \"Describe a room from your past.\"\ntimer = \"2m\""
        ),
        Code::StyleLongWords => card!(
            "kind = \"choice\"\ntext = \"Which of these evenings is it?\"\noptions = [\"Considerate, incredible, accessible\", \"Admissible, impossible, invincible\", \"Detestable, deplorable, formidable\", \"Irritating, ridiculous, surprising\"]",
            "kind = \"choice\"\ntext = \"Which of these evenings is it?\"\noptions = [\"Kind, open\", \"Odd, brave\", \"Loud, long\", \"Something else\"]"
        ),
        _ => card!(
            "kind = \"scale\"\ntext = \"How do you take to surprises?\"\nlow = \"please warn me a good while before\"\nhigh = \"keep them coming\"",
            "kind = \"scale\"\ntext = \"How do you take to surprises?\"\nlow = \"please warn me\"\nhigh = \"keep them coming\""
        ),
    }
}
