### What is said to people who write decks, settings and themes: what is wrong there and what to do,
### and what the `okdeck deck` commands say. For translators: what en.ftl says at its head goes here too.
###
### Most of these are clauses, not sentences: they begin with a small letter where the language lets
### them, have no final stop, and stand behind a place and a code: "ours.toml:3:1: no-cards: this deck
### has no cards; write cards = [...]". A `.help` stands behind the clause and says what to do. Keys,
### values and everything in `backquotes` or "quotes" is written as it stands in a file and stays.
### One person reads these while writing: address one person, informally.

severity-error = error
severity-warning = warning
severity-style = style
to-do = help
and-then = {$first}; {$second}
more-faults = and {$more} more
# "scale", "choice" or "guess"; {$first} may be several.
either = {$first} or {$last}
# A code point such as U+202E, and one of the grounds.
character = {$point} ({$ground})
ground-control = a control character
ground-line-separator = a line separator
ground-direction = turns the direction of the text
ground-tag = an invisible tag character
ground-invisible = an invisible character
ground-marks = one combining mark too many

# What a value is or should be, in the nominative, as it stands in {$wanted} and {$found}.
type-text = a text
type-number = a number
type-truth = true or false
type-date = a date
type-list = a list
type-table = a table
type-texts = a list of texts
type-cards = a list of texts or tables
type-one = the number 1
type-depth = 1, 2 or 3

# A string of a card, as the subject of a clause: {$part}.
part-title = the title
part-description = the description
part-how-to = the line before the first card
part-text = the text
part-follow-up = the follow-up
part-alt = the other way
part-option = the option
part-low = the end at 0
part-high = the end at 10
part-timer = the timer

## A file

file-too-large = this file is larger than 32 MiB
    .help = divide it into several decks
not-text = this is not UTF-8 text
    .help = save the file as UTF-8 in your editor
crowded = too many marks of punctuation stand in one table from here on
    .help = write words, or divide it over several cards or decks
file-is-empty = this file is empty
    .help = a deck is a title and cards: title = "..." and cards = ["...", "..."]
too-many-faults = here is the 10,000th fault of this file
    .help = mend the first ones; no more are told

## A deck

no-title = this deck has no title
    .help = write title = "..." above the first card
title-is-empty = the title is empty
    .help = write what the deck is called
no-cards = this deck has no cards
    .help = write cards = ["...", "..."]
schema-is-newer = this deck has schema {$version}, okdeck reads up to {$newest}
    .help = a newer okdeck is needed to read all of it
first-schema = the first schema is 1
    .help = write schema = 1, or leave it out
no-language-tag = this is not a BCP 47 language tag
    .help = write a tag such as "en", "de" or "pt-BR"
two-forms = the cards are a list on line {$line}, and TOML allows no [[cards]] beside it
    .help = write every card as [[cards]], or every card in the list
two-brackets = a card begins with two brackets
    .help = write [[cards]]

## A key and its value

unknown-key = okdeck does not know the key `{$key}`
of-type = `{$key}` is {$wanted}, not {$found}
no-text-in-list = `{$key}` is a list of texts, and this is {$found}
    .help = write it in quotes: "..."
key-holds = this key holds {$character}
    .help = remove the character
value-holds = `{$key}` holds {$character}
    .help = remove the character
stands-here = {$character} stands here
    .help = remove the character
text-too-long = `{$key}` has more than 20,000 characters
    .help = divide it over several cards
list-too-long = `{$key}` has {$count} entries, and 99 are the most
    .help = leave some out
is-one-of = `{$key}` is one of {$known}
no-slug = `{$key}` is a word of a to z, 0 to 9 and hyphens, at most 64 of them
    .help = write a word such as "evening-walk"
is-device = `{$key}` is a name that Windows keeps for a device
    .help = write another

## A card

no-card = a card is a text or a table, and this is {$found}
    .help = write "..." or {"{"} text = "..." {"}"}
no-text = this card has no text
    .help = write text = "..."
text-is-empty = the text of this card is empty
    .help = write what to talk about, or remove the card
no-low-end = this scale does not say what 0 means
    .help = write low = "..."
no-high-end = this scale does not say what 10 means
    .help = write high = "..."
no-ends = this scale does not say what 0 and 10 mean
    .help = write low = "..." and high = "..."
no-options = a choice needs options
    .help = write options = ["...", "..."]
one-option = a choice needs two options or more
    .help = add another, or make it a question
option-is-empty = one of the options is empty
    .help = write it, or remove it
not-used = a card of kind {$kind} does not use `{$key}`
    .help = it is for kind = {$kinds}; change the kind, or remove the key
id-taken = the id `{$id}` is taken by the card on line {$line}
    .help = give this card an id of its own
text-taken = the card on line {$line} says the same
    .help = remove one of them, or give this one an id
depth-in-quotes = `depth` is a number, and this is a text
    .help = write depth = {$depth} without quotes
depth-out-of-range = `depth` is 1, 2 or 3
    .help = 1 is light, 2 warm, 3 deep
odd-timer = a timer is a span of at least a second and at most a day
    .help = write "90s", "2m" or "1m30s"
hard-to-read = more than 400 characters are hard to read aloud
hard-to-hold = more than {$most} entries of `{$key}` are hard to hold in mind

## A line that is not TOML

too-deep = this is nested too deeply
    .help = a deck is a list of cards with lists of texts, and no deeper
open-list = this list is not closed
    .help = add `]` after this
open-table = this table is not closed
    .help = add `{"}"}` after this
odd-header = this line is not closed as a table is
    .help = a card begins with [[cards]]
no-truth = this is not `true` or `false`
    .help = write it in small letters
open-block = this text has no closing quotes
    .help = close it with the same three quotes
open-text = this text has no closing quote
    .help = add `{$quote}` at its end
no-comma = a comma is missing before this
    .help = put `,` before it
extra-comma = this comma has nothing before it
    .help = remove it
extra-equals = one `=` is enough
    .help = remove this one
no-key = a key is missing here
    .help = write one, such as text = "..."
colon = a key is followed by `=`, not by `:`
    .help = write title = "..."
odd-key = a key is made of a to z, 0 to 9, `-` and `_`
    .help = write it with these only
no-equals = `=` is missing here
    .help = write text = "..."
extra-bracket = this bracket closes nothing
    .help = remove it, or open the list before
odd-escape = TOML has no such escape
    .help = for a backslash write \\; others are \" and \n
odd-code-point = this escape names no character
    .help = write \u and four hexadecimal digits, or the character itself
key-twice = this key is there already
    .help = keep one of the two
key-alone = a key is followed by `=` and a value
    .help = write title = "..."; a remark begins with `#`
no-value = there is no value after this `=`
    .help = write one, such as "..."
odd-quotes = these quotes are not those of TOML
    .help = write straight ones: "..."
no-quotes = words stand in quotes
    .help = write them as "..."
behind-value = only a remark may follow a value
    .help = put it on a line of its own
not-toml = this is no value of TOML
    .help = a text stands in quotes, a number is written plainly: 90

## The keys in the settings

no-place = okdeck knows no place called `{$name}`
no-command = okdeck knows no command here called `{$name}`
no-table-of-keys = keys stand in tables such as [keys.card], each line as skip = ["s"]
needs-key = `{$command}` needs a key
always-leaves = `ctrl-c` always leaves
    .help = keep "ctrl-c" in the list
key-is-text = a key is named by a text such as "s"
no-such-key = okdeck knows no key `{$key}`
same-for-terminal = a terminal does not tell `{$key}` from another key
ctrl-letter = `ctrl-` goes with a small letter from a to z
is-typed = `{$key}` is typed here
needed-elsewhere = `{$key}` is needed elsewhere; here stand only ctrl- keys
key-taken = `{$key}` is `{$command}` in [keys.{$place}] already
    .help = give `{$command}` another key too

## The other settings

no-setting = okdeck does not know the setting `{$name}`
setting-is-switch = `{$key}` is true or false
setting-is-count = `{$key}` is a number from 1 to {$most}, or "all"
setting-is-word = `{$key}` is {$words}
setting-is-name = `{$key}` is {$words} or the name of a file
setting-is-names = `{$key}` is a list of two names, such as ["Alex", "Sam"]
settings-are-newer = these settings are for a newer okdeck; those it knows are used
version-is-one = `version` is 1

## A theme of colours

odd-base = `base` is the name of a theme inside the program
    .help = one of {$themes}
no-table-of-roles = `basic` is a table of roles
no-role = okdeck knows no role `{$name}`
role-is-text = `{$role}` is a text such as "#e39b74 bold"
not-basic = `{$word}` is none of the sixteen basic colours
    .help = here stand names, such as yellow or bright-white
no-colour = `{$word}` is no colour and no attribute
    .help = a colour is #rrggbb, a number from 0 to 255 or a name such as yellow

## The wording of cards. Most of these rules are for decks in English only.

part-too-long = {$part} has {$count} characters, at most {$most} are meant
part-too-short = {$part} has {$count} characters, at least {$least} are meant
wordy = the text has {$words} words in {$sentences} sentences, at most {$most} in {$fewest} are meant
stray-space = {$part} has a space too many
unspoken = `{$mark}` cannot be read aloud
not-plain = `{$mark}` is no plain character
in-capitals = this word is in capitals
in-digits = this number is in digits
sentence-ends = a sentence ends in three dots
text-ends = the text ends in a question mark or one full stop
follow-up-ends = a follow-up ends in a question mark
alt-ends = the other way ends in a full stop or a question mark
option-ends = an option ends without a full stop
dots-in-row = dots in a row
two-questions = {$part} asks more than one question
long-sentences = {$words} words to a sentence are hard to follow
long-word = this word is long
yes-or-no = {$part} can be answered by yes or no
why = "why" asks for a defense
no-speaker = a sentence is said by the one who finishes it
    .help = write it with "I", "me" or "my"
not-to-you = a sentence is said to the other person
    .help = write "you"
one-of-couple = "{$word}" is the voice of one of the couple
guess-says = a guess says "{$phrase}"
    .help = write "Guess ... your partner ..."
banned = "{$word}" does not suit every couple
stock = "{$phrase}" has been asked many times
touch = a touch that is not asked for
follow-ups-count =
    { $count ->
        [one] this card has 1 follow-up
       *[other] this card has {$count} follow-ups
    }, {$most} are meant
follow-ups-between =
    { $count ->
        [one] this card has 1 follow-up
       *[other] this card has {$count} follow-ups
    }, {$least} or {$most} are meant
options-count = this choice has {$count} options, 4 to 6 are meant
option-twice = this option stands there twice
no-open-option = none of the options leaves the choice open
end-in-text = this end of the scale stands in the text
ends-alike = both ends of the scale say the same
no-alternative = this action has no other way to do it
no-timer = this card has no timer
unfit-timer = a timer of {$timer} does not suit this card
echo = this follow-up says the card again
questions-begin = {$count} of {$all} questions begin with "{$start}", at most {$percent} percent are meant
questions-alike = {$count} questions begin with "{$start}"
stems-alike = {$count} sentences or scales begin with "{$start}"
follow-ups-begin = {$count} of {$all} follow-ups begin with "what", at most {$percent} percent are meant
too-many-two = "the two of you" stands on {$count} of {$all} cards, at most {$percent} percent are meant
too-many-feel = forms of "feel" stand on {$count} of {$all} cards, at most {$percent} percent are meant
too-many-superlatives = superlatives stand on {$count} of {$all} cards, at most {$percent} percent are meant
too-often = "{$phrase}" stands {$count} times in the deck, at most {$most} are meant
long-words = {$count} of {$all} words of the deck have {$letters} letters or more
nearly-same = this text says nearly what the card on line {$line} says

## What to do, where that depends on more than the fault

did-you-mean = did you mean `{$near}`?
key-of-deck = `{$key}` belongs to the deck: put it above the first card
card-begins = a card begins with [[cards]]
keys-are = the keys are {$keys}
key-names = a key is one character, ctrl- and a letter, or {$keys}
listed-by = `{$command}` lists them
hyphen = write a hyphen for the underline, as in "pt-BR"
write-word = write "{$word}"
write-truth = write {$truth}
one-text = write one text in quotes, without brackets
write-timer = write timer = "90s" or "2m"
in-quotes = write it in quotes: "..."
true-or-false = write true or false, without quotes
in-brackets = put it in brackets: ["..."]
write-texts = write ["...", "..."]
write-cards = write cards = ["...", "..."], or [[cards]] and text = "..."
write-schema = write schema = 1, or leave it out
without-quotes = write a number without quotes
comma-or-quote = put `,` before it; a quote inside a text is written \"
remark = a remark begins with `#`
own-line = remove it; each key has a line of its own
quote-inside = a quote inside a text is written \"
line-ends = save the file with LF or CRLF at the ends of lines
one-of-timers = write one of {$timers}
no-timer-here = leave the timer out
instead-gender = write "your partner" or "they"
instead-assumed = write "since you met", "when you were small", "the people close to you" or "your days"
instead-faith = write of what matters to you
instead-pressure = ask so that it is as easy to skip as to answer
instead-blame = ask for the answerer's own side
instead-plain-word = use a plain word
instead-others = leave other people out of it
instead-explicit = write "closeness" or "intimacy"
instead-drink = write "a drink of any kind"
instead-brands = leave the name out
instead-claims = claim nothing

## What the codes mean: a whole sentence, its reason, and what is to be done about all such faults

code-syntax = The line is not TOML.
code-not-utf8 = The file is not UTF-8 text.
code-unprintable = A character that cannot be shown safely stands in the text.
code-newer-schema = The deck asks for a newer okdeck.
code-missing-title = A deck has no title.
code-missing-text = A card has no text.
code-no-cards = A deck has no cards that can be played.
code-wrong-type = A value is of another type than its key needs.
code-unknown-word = A kind, depth, place or turn that okdeck does not know, or a colour or attribute of a theme.
code-bad-id = An id or topic is not a slug.
code-duplicate-id = Two cards of a deck have one id.
code-bad-timer = A timer is not a span such as 90s, 2m or 1m30s.
code-bad-language = A language is not a BCP 47 tag.
code-missing-part = A choice has fewer than two options.
code-too-long = A text, list or file is over its limit.
code-missing-end = A scale does not say what 0 and 10 mean.
code-duplicate-text = A card without id says what another says.
code-unknown-key = A key that okdeck does not know.
code-unused-key = A key that a card of this kind does not use.
code-long-text = A text is too long to be read in one breath.
code-many-parts = More options or follow-ups than two people can hold in mind.
code-style-length = A string is too long to be read aloud in one breath.
    .reason = A card is read aloud in one breath.
    .help = shorten it, or move a part to a follow-up
code-style-short = A string is too short to say what is asked.
    .reason = A few letters leave the listener guessing what is asked.
    .help = say what is meant in a few more words
code-style-wordy = A text has too many words or sentences.
    .reason = One idea is enough for a card.
    .help = keep one idea, and move the rest to a follow-up
code-style-spaces = A space stands at an end of a string, or twice in a row.
    .reason = Stray spaces show on the card.
    .help = remove the space
code-style-symbols = A symbol stands in words that are read aloud.
    .reason = A card is read aloud, and symbols cannot be.
    .help = use words, commas and full stops
code-style-plain-characters = A character that is not plain ASCII stands in an English card.
    .reason = Plain characters look the same on every terminal.
    .help = write straight quotes, three dots and short hyphens
code-style-capitals = A word is in capitals.
    .reason = Capitals shout.
    .help = write the word in small letters, or an abbreviation in full
code-style-digits = A number is in digits.
    .reason = A card is read aloud.
    .help = write numbers in words
code-style-ending = A line does not end as its kind does.
    .reason = The end of a line tells how to read it.
    .help = end the line as its kind does
code-style-dots = Dots in a row stand where nothing is to be finished.
    .reason = Three dots say: finish this aloud.
    .help = use them at the end of a sentence card only
code-style-one-question = A card or a follow-up asks more than one question.
    .reason = Of two questions one is lost.
    .help = keep one, and make the other a follow-up
code-style-open-question = A question can be answered by yes or no.
    .reason = Yes or no ends a talk.
    .help = begin with what, when, which, how, where or who, or with an invitation
code-style-why = A card asks "why".
    .reason = It sounds like a charge.
    .help = ask what, when or how instead
code-style-voice = A card does not speak in the voice of its kind.
    .reason = Both read the same card, so it needs one fixed way of speaking.
    .help = write "you", "your partner" or "the two of you"
code-style-banned-word = A word shuts somebody out, blames, presses, or has worn thin.
    .reason = It shuts somebody out, blames, presses, or has worn thin.
    .help = use another word
code-style-stock-phrase = A phrase fills other lists of questions.
    .reason = Worn questions get worn answers.
    .help = come in by a side door: a moment, a place, an object
code-style-touch = An action has a touch that is not asked for first.
    .reason = Touch is asked for, every time.
    .help = begin with "Ask your partner whether ... would be welcome"
code-style-same-start = Too many cards of a deck begin alike.
    .reason = Cards that begin alike sound alike.
    .help = begin some of them in another way
code-style-overused = A turn of phrase stands on too many cards of a deck.
    .reason = A turn that comes back all evening grates.
    .help = say it in another way on some cards
code-style-near-duplicate = A card says nearly what another one says.
    .reason = Two cards that ask the same thing are one card.
    .help = remove one of them, or ask about something else
code-style-echo = A follow-up says its own card again.
    .reason = A follow-up goes further in, or comes out towards today.
    .help = ask what comes next
code-style-follow-ups = A card has too few or too many follow-ups.
    .reason = Follow-ups make a conversation of a list of questions.
    .help = add or remove follow-ups
code-style-options = A choice has too few or too many options, or one twice.
    .reason = Four to six options leave room and can be held in mind.
    .help = add, remove or reword options
code-style-open-option = A choice has no option that leaves it open.
    .reason = Somebody fits none of them.
    .help = add an option such as "Something else", "It depends" or "Not sure"
code-style-scale-ends = An end of a scale says what the other end or the text says.
    .reason = The ends say what the numbers mean, beside what the text says.
    .help = give each end words of its own
code-style-alternative = An action has no other way to do it.
    .reason = Not everybody can or likes to do it that way.
    .help = add alt = "...", a way that costs less
code-style-timer = A timer is missing, or does not suit its card.
    .reason = A clock lets a quiet person know when it will end; it is never a race.
    .help = add timer = "30s" or another short span
code-style-reading = A card has long sentences or long words.
    .reason = Some read in their second language, or tired.
    .help = use shorter sentences and shorter words
code-style-long-words = A deck has many long words.
    .reason = Some read in their second language, or tired.
    .help = use shorter words in some of the cards
code-taken-key = A key is bound to two commands of one place.
code-unusable-key = A key cannot be bound here.

## okdeck deck check, explain

deck-count =
    { $count ->
        [one] 1 deck
       *[other] {$count} decks
    }
error-count =
    { $count ->
        [one] 1 error
       *[other] {$count} errors
    }
warning-count =
    { $count ->
        [one] 1 warning
       *[other] {$count} warnings
    }
style-count =
    { $count ->
        [one] 1 matter of style
       *[other] {$count} matters of style
    }
unread-count =
    { $count ->
        [one] 1 file could not be read
       *[other] {$count} files could not be read
    }
nothing-wrong = nothing is wrong
# {$decks} is one of the first counts, {$told} the others with commas.
checked = {$decks} checked: {$told}.
fault-folder = cannot read this folder
fault-nothing-to-check = nothing to check
why-no-toml-here = no file in this folder ends in .toml
hint-deck-or-folder = name a deck file, or a folder of them
explained-error = An error: what it stands in is left out until it is mended.
explained-warning = A warning: the deck plays, but probably not as meant.
explained-style = A matter of style, told by `okdeck deck check --style` only.
with-the-fault = With the fault:
mended = Mended:
no-such-code = no such code: {$code}
hint-codes = `okdeck deck explain` lists them

## okdeck deck fmt, ids, new, show

fault-no-change = cannot change this deck
why-no-toml = it is not TOML throughout
hint-mend-first = mend it first; `okdeck deck check --format human FILE` shows where
why-changed = somebody else changed it just now
hint-try-again = try again
hint-allow-writing = the file is as it was; allow writing to it and its folder
ids-written =
    { $count ->
        [0] No id is missing
        [one] 1 id written
       *[other] {$count} ids written
    }
# Behind ids-written and a semicolon.
texts-without-id =
    { $count ->
        [one] 1 plain text has none, --texts makes it a table with one
       *[other] {$count} plain texts have none, --texts makes each a table with one
    }
no-name = no name for a deck: {$why}
name-holds = it holds {$character}
    .help = leave the character out
name-of-lines = it has more than one line
    .help = write it on one
name-is-path = `{$name}` is a path
    .help = give a title; the deck goes to your decks folder, see `okdeck privacy`
name-too-long = it has more than 200 characters
    .help = write a shorter one
name-without-letters = it has no letter and no digit
    .help = write a title such as "Our road trip"
name-of-device = Windows keeps `{$name}` for a device
    .help = write another, or one word more
fault-nothing-written = nothing was written
why-there-already = this file is there already
hint-open-or-rename = open it as it is, or choose another name
fault-deck-not-written = cannot write this deck
hint-folder-with-data-dir = name another folder with --data-dir
other-schema = {$file} is of another okdeck and was left alone
    .help = renew it with: okdeck deck schema > FILE
fault-schema = cannot write the schema
instead-of-bundled = this deck now stands in place of the bundled deck `{$id}`
fault-no-editor = no editor is known
why-not-set = neither is set
hint-set-editor = set one, such as EDITOR=nano, or leave --edit out and open the file yourself
fault-editor = the deck is written, but the editor failed
hint-another-editor = set $VISUAL or $EDITOR to a program that is there
faults-to-mend =
    { $count ->
        [one] 1 fault to mend; `okdeck deck check` says where
       *[other] {$count} faults to mend; `okdeck deck check` says where
    }

## okdeck deck import, export, and files that are written

format-lines = a prompt a line
format-markdown = Markdown
format-csv = comma-separated rows
format-tsv = tab-separated rows
format-json = JSON
format-hascard = hascard cards
format-hashcards = hashcards cards
format-anki = an Anki export
fate-left-out = left out
fate-changed = changed
fate-worth = note
fault-no-deck-made = no deck was made
why-no-card-read = no card in it, read as {$format}
hint-import-help = `okdeck deck import --help` says what is read; --from says what a file is
why-would-be-too-large = it would be larger than 32 MiB
hint-divide = divide the file into several
# {$cards} is a number of cards with its noun.
imported = {$cards} from {$format}; left out: {$out}, changed: {$changed}.
imported-to = {$cards} from {$format} to {$file}; left out: {$out}, changed: {$changed}.
fault-file = cannot read this file
hint-check-path = check the path
hint-prompts = name a file with prompts
is-deck-already = {$file} is a deck already; `okdeck deck check` looks at it, `okdeck play` plays it
unknown-format = the name of {$file} does not tell what is in it; say it with --from txt|md|csv|tsv|json|anki
fault-not-written = cannot write
why-file-to-read = this is the file to read
hint-another-to = name another file with --to
title-without-letters = a title has at least one letter
title-holds = the title holds {$character}
paper-for-html = --paper is for --to html
fault-nothing-to-export = nothing to export
why-no-playable-card = no card of this deck can be played
hint-deck-check = `okdeck deck check` says what is wrong
exported = {$cards} to {$file}.
why-is-folder = this is a folder
hint-file-in-folder = name a file in it
why-no-such-folder = its folder is not there
hint-create-folder = create the folder, or name another one
why-not-regular = this is not a regular file
hint-another-file = name another file
hint-nothing-changed = nothing was changed; name another file
fault-nothing-is-written = nothing is written
hint-force = name another file, or add --force

remark-no-such-key = `{$key}`, because okdeck has no such key
remark-newer = this is of a newer okdeck
remark-no-text = a card without text
remark-said-before = this card says what the card on line {$line} says
remark-no-choice = a choice with fewer than two options is a question now
remark-no-ends = this scale does not say what 0 and 10 mean; write low and high
remark-odd-kind = the kind `{$word}` is unknown, so this card is a question
remark-not-used = `{$key}`, because a card of kind {$kind} does not use it
remark-id-taken = the id `{$id}`, because the card on line {$line} has it
remark-odd-language = the language `{$tag}`, because it is not a tag such as en or pt-BR
remark-odd-word = the {$key} `{$word}`, because it is unknown
remark-no-truth = `{$key}`, because `{$word}` is neither true nor false
remark-renamed = the {$key} `{$word}` is `{$slug}` now
remark-too-many = {$over} of {$count} {$key}, because a card has at most 99
remark-removed = `{$key}` held {$character}; it is removed
remark-text-too-long = a card whose text has more than 20,000 characters
remark-value-too-long = `{$key}`, because it has more than 20,000 characters
remark-anki-columns = the columns of note types and guids, which mean something to Anki only
remark-cloze-words = the hidden words of cloze notes
remark-fields-are-follow-ups = every field behind the first is a follow-up now
remark-picture = a picture
remark-sound = a sound
remark-no-names = no row of names, so the first column is the text and the others are follow-ups
remark-more-cells = cells beyond the last named column
remark-backs-are-follow-ups = the backs of the cards are follow-ups now
remark-open-quote = a row with a quote that does not close
remark-no-mark = a card that does not begin with #
remark-right-option = which option is the right one, because a choice here has no wrong one
remark-ordering = a card that asks to put things in order
remark-gap-words = the words of the gaps
remark-under-heading = what stands under a heading is a follow-up now
remark-answer-alone = an answer without a question
remark-line-alone = a line that belongs to no card
remark-hidden-words = the hidden words
remark-answer-is-follow-up = an answer is a follow-up now
remark-html = HTML
remark-addresses = the addresses of links
remark-table = a table; save it as .csv
remark-code = a block of code
remark-paragraph = a paragraph, because a card is an item of a list
remark-item-alone = an item that stands under no card
remark-no-json = everything, because this is not JSON from column {$column} on
remark-no-cards = a value that is no list of cards
remark-no-card = a card that is neither a text nor an object

# Put into foreign-not-utf-8, in the nominative.
encoding-western = Windows-1252 or Latin-1
encoding-older = an older encoding, such as Windows-1251, Shift JIS or GB 18030
foreign-utf-32 = this is UTF-32 text
    .help = save it as UTF-8 in the program it comes from
foreign-not-utf-8 = line {$line} is not UTF-8; this looks like {$encoding}
    .help = save it as UTF-8 in an editor, or run `iconv -f WINDOWS-1252 -t UTF-8 FILE`
foreign-torn-utf-16 = line {$line} is not whole UTF-16
    .help = save it as UTF-8 in the program it comes from
foreign-little-endian = this looks like UTF-16 (little-endian) without a byte order mark
    .help = save it as UTF-8 in the program it comes from
foreign-big-endian = this looks like UTF-16 (big-endian) without a byte order mark
    .help = save it as UTF-8 in the program it comes from
foreign-no-text = this is not text
    .help = save it as UTF-8 in the program it comes from
foreign-packed = this is a packed file, such as .xlsx, .docx or .apkg
    .help = export it as plain text: .csv from a spreadsheet, "Notes in Plain Text" from Anki
foreign-database = this is a database
    .help = export it as plain text from the program it belongs to
foreign-pdf = this is a PDF
    .help = copy its text into a .txt file, a prompt a line
foreign-rtf = this is rich text (RTF)
    .help = save it as plain text
foreign-office = this is an old Office file
    .help = save it as .csv or as plain text
foreign-gzip = this is packed with gzip
    .help = unpack it with gunzip
foreign-picture = this is a picture
    .help = write its text into a .txt file, a prompt a line

## The page of cards to print and cut out

print-page =
    { $count ->
        [one] 1 card.
       *[other] {$count} cards.
    } Print at 100 %, on both sides, flipped on the long edge; then cut along the marks.
print-sentence = finish the sentence
print-action = do it now
print-scale = 0 to 10, each in private
print-choice = pick one, each in private
print-guess = one guesses, one knows
print-pause = a pause
print-one = one answers
print-together = together
print-say-back = say it back
print-another-way = another way
