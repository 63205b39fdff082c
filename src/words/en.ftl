### Every sentence of the program's screens, in English. All other languages are translated from
### this file; en-help.ftl has the help behind the keys, en-cli.ftl what is said on the command line,
### en-decks.ftl what is said to people who write decks, en-lines.ftl what only sessions in lines say.
###
### FOR TRANSLATORS
###
### Files. Copy the en*.ftl files to files that begin with the tag of your language (de.ftl,
### de-help.ftl and so on) and add a row with the tag to `KNOWN` in src/language.rs; a deck to begin
### with goes beside en.toml in src/deck/starter, if you like to write one. `cargo test words` then says what is missing, left over or broken. Keep what stands before a `=`, every
### `.attribute` and every {$slot}, in any order; translate the rest. Comments may stay or go.
###
### Tone. Two adults, at home, in the evening. Address them informally and as two people (German
### "ihr", Spanish as is usual, French "vous", Portuguese as is usual). Warm, plain, short; no
### exclamation marks, no blame, nothing medical, no hurry. Avoid forms that tell a gender wherever
### the language lets you; nothing is known of the two but their names. A no is as good as a yes.
###
### One word per idea: deck, card, session or evening, star, set aside (for good), skip (for
### today), later (tonight), follow-up, light / warm / deep, limits, a line for next time. Choose one
### word for each and keep it everywhere.
###
### Names. {$name}, {$first}, {$then}, {$here}, {$away}, {$speaker}, {$listener} are whatever the two
### call themselves, or one-of-you and the-other. Build each sentence so that the name stands in the
### nominative, as a subject in the third person singular or by itself, next to no article and no
### word that would change before a vowel (French de, que). The first letter of a sentence that
### begins with a name becomes a capital by itself.
###
### Numbers. Where {$count} chooses between [one] and *[other], write the plural forms your language
### has ([one], [few], [many], *[other]); every form may use the slot.
###
### Keys. A key of the keyboard is named by its row in the table of keys: {KEY("card", "keep")} is K
### unless the couple chose another. Keep these as they are, in any order. A command in `backquotes`
### is not translated.
###
### Room. Windows are 80 cells wide, some 40. The words behind `key-...` stand in the footer, side by
### side: one or two words, at most 14 letters, 24 where English needs more than 14. `.brief` is said in their
### place where there is no room, in one short word. `.word` is what is typed for the same in lines, where
### the footer has no word for it or none that is easy to type: small words, no two the same on a screen. Headings fit a line of 36. A status sentence may take 76 letters a line and two lines at most.
###
### Fluent. No message refers to another one, and there are no terms (-name) and no functions but KEY. A line
### may break anywhere; what goes on begins with four spaces. A line cannot begin with [ * or . , and
### { } are written {"{"} {"}"}. An empty value means: not in the footer.

no-problems = All decks are fine.
nothing-to-deal = No cards are left to deal here. {KEY("home", "view-deck")} shows what was set aside.
none-chosen = No deck is chosen any more.
still-open = {$title} is still open; `okdeck resume` goes on with it.
on-a-deck = Pick a deck for that.
skipped = Back into the deck for another day.
undone = Taken back.
no-timer = This card has no clock.
starred = Starred.
unstarred = Star taken off.
theme-is-auto = Theme: auto, by the terminal's background.
theme-is = Theme: {$theme}.
no-theme = There is no theme {$theme}; `okdeck themes` lists those there are.
no-theme-but = There is no theme {$theme}; did you mean {$near}?
faults-in-theme =
    { $count ->
        [one] 1 thing
       *[other] {$count} things
    } in the theme {$theme} could not be read as written; `okdeck themes check` shows it.
set-aside = Set aside. It will not be dealt again.
taken-back = Back in the deck.
one-moment = One moment, the cards are being read.
too-small = Please make the window a little larger.
is-open-elsewhere = This evening is open in another okdeck. Pick another one, or go on there.
open-elsewhere-title = Open in another okdeck
open-elsewhere = This evening is open in another okdeck, so it can only go on there.
decks-not-here = The decks of that evening are not here. Pick one from the list.
only-a-look-elsewhere = Only a look: this evening is open in another okdeck.
only-a-look-free = Only a look: it is free now and can go on from the home screen.
look-is-over = The evening is over.
disk-is-slow = The disk has not answered yet. Try again in a moment.
hidden = Paused. Press {KEY("hidden", "hide")} to go on.
find = Find:
nothing-found = Nothing found.
continue = Continue
help-title = Keys and questions
index-title = Tonight's cards
all-cards = All cards
still-to-come = still to come
note-title = A note on this card
names-title = Your names
names = They tell whose turn it is. Both may stay empty.
problems-title = What could not be read in decks
is-set-aside = set aside
a-star = starred
a-note = a note
summary-title = That was an evening
summary = Nothing has to come of it.
summary-with-more = Nothing has to come of it. Cards you did not reach stay in the deck for another day.
leave-off-record = leave, nothing saved
also-marked = Also starred or noted
talked-about = You talked about
safety-note = These cards are for two people who both want to be here. Skip any card and stop whenever you like, with no reasons. They are a way to talk, not therapy and not a test. Leave them for another day if either of you is very angry, very tired or has been drinking. If you are sometimes afraid of your partner, or feel controlled, pressured or hurt by them, these cards are not the right tool: talk to somebody you trust or to a domestic abuse service near you.
answers-gone = What is typed in private is never written down. Please begin again.
nothing-typed = Nothing is there yet. Answer, or stop with {KEY("answer", "cancel")}.
stays-covered = Nothing was shown. That is fine.
nothing-to-keep = There are no open answers here to keep.
kept-already = Both answers are kept already.
keep-asked = Keep these answers? {KEY("card", "keep")} again if both of you want that; anything else leaves them.
off-record-keeps-nothing = This evening is off the record: nothing is kept.
off-record-on = Off the record: this evening writes nothing. {KEY("home", "off-record")} takes it back.
off-record-off = On the record again: evenings are saved as usual.
off-record = off the record
speaker-decides = Only the speaker decides: {KEY("floor", "that-is-it")} if that is it, {KEY("floor", "not-quite")} if not quite.
first-say-back = First the listener says it back; {KEY("floor", "accept")} is for that.
in-other-words = The line in other words
large-type-too-long = This text is too long for large type in a window of this size.
large-type-without-signs = Large type takes signs that this terminal does not show.
large-type-without-letters = There is no large type for the letters of this text.
note-goes-on = Here is the note you were writing.
note-gone = The note is gone.
limits-unchanged = Nothing was changed.
limits-kept = Kept. Only what both of you allow is dealt from this deck.
for-next-time = A line for next time
nothing-to-delete = There is nothing to delete here.
delete-asked = Delete this for good? {KEY("history", "delete")} again does it; anything else leaves it.
deleted = Deleted.
not-deleted = Nothing was deleted: {$why}
go-on = go on
answer-short = answer in private
answer-brief = answer
enter-is-private = {KEY("card", "go")}: each answers in private, {KEY("card", "next")}: just talk
floor-is-offered = {KEY("card", "floor")}: one speaks, the other says it back
break-is-offered = {KEY("card", "break")}: take a break and agree when to come back
keep-is-offered = {KEY("card", "keep")} {KEY("card", "keep")}: keep both answers, if both of you want that
both-covered = Both answers are here, and covered.
open-or-not = Look together. {KEY("covered", "open-both")} opens both at once. {KEY("covered", "cancel")} leaves both covered, and nobody is asked who wanted that.
nothing-to-preview = No card can be read yet.
preview-waits = Save the file in your editor and it is read again.
ready-choices = {KEY("ready", "lighter")} lighter, {KEY("ready", "stay")} stay, {KEY("ready", "deeper")} deeper
ready-rule = The more careful answer counts, and nobody sees whose it was.
break-time = A break. When do you want to come back?
break = A break
break-advice-off-record = Do something that settles you. This evening is off the record: keep the program open, or it is gone.
break-advice = Do something that settles you. The program may be closed; the break goes on.
break-advice-covered = Do something that settles you. Keep the program open: covered answers are written nowhere.
read-aloud = Read this aloud, one of you:
back-line = "We are both back. We go on gently, and either of us can stop at any time."
has-the-floor = has the floor
both-heard = Both of you have been heard. Look for a next step only if both of you want to; {KEY("floor", "floor")} ends this.
review = {KEY("review", "kept")} kept, {KEY("review", "changed")} changed, {KEY("review", "let-go")} let go. All three are fine.
agreements-title = A line for next time
agreements = One small thing each of you would like to keep. It opens the next evening. Both may stay empty.
limits-advice = {KEY("limits", "yes")} yes, {KEY("limits", "not-now")} not now, {KEY("limits", "no")} no; what you leave unmarked stays as it was. Only what both of you allow is dealt. Only the joint result is kept; nobody can see who marked what, or how much was left out.

not-saved = Not saved, kept in memory for now: {$why}
alt = Or: {$alt}
cards-by-depth = {$cards}: {$depths}
cards =
    { $count ->
        [one] 1 card
       *[other] {$count} cards
    }
lost-steps =
    { $count ->
        [one] 1 step of this evening could not be read; everything else is as you left it.
       *[other] {$count} steps of this evening could not be read; everything else is as you left it.
    }
to-come =
    { $count ->
        [one] 1 card is still to come.
       *[other] {$count} cards are still to come.
    }
last-played = Last: {$ago}
faults-in =
    { $count ->
        [one] 1 thing in {$title} could not be read as written; `okdeck deck check` shows it.
       *[other] {$count} things in {$title} could not be read as written; `okdeck deck check` shows it.
    }
faults =
    { $count ->
        [one] 1 thing in this deck could not be read as written. {KEY("home", "problems")} shows it.
       *[other] {$count} things in this deck could not be read as written. {KEY("home", "problems")} shows it.
    }
reworded =
    { $count ->
        [one] 1 card without an id was reworded and keeps its past; `okdeck deck ids` makes that certain.
       *[other] {$count} cards without an id were reworded and keep their past; `okdeck deck ids` makes that certain.
    }
limits-lapsed = It is a month since you marked {$title}: {KEY("home", "limits")} there asks both of you again, in private.
is-covered = What {$name} said is covered.
quoted = "{$words}"
who-said = {$name}:

## Who answers

turn-together = Both of you together
turn-guess = {$then} knows what is true, {$first} guesses
turn-begins = {$first} begins, then {$then}
turn-says = {$first} says it first, then {$then}
turn-answers = {$first} answers first, then {$then}
turn-one = This one is for {$first}

## Who sits at the keyboard next; the last two are for couples that gave no names

hand-over = Hand over to {$name}.
hand-over-one = Hand over to one of you.
hand-over-other = Hand over to the other.

## Who does something in private

alone-guesses = {$here} guesses, {$away} looks away
alone-writes = {$here} writes what is true, {$away} looks away
alone-answers = {$here} answers, {$away} looks away
alone-chooses = {$here} chooses, {$away} looks away
alone-marks = {$here} marks, {$away} looks away
presses-enter = {$name} presses {KEY("cover", "accept")} when nobody else is looking.
type-a-number = type a number from 0 to 10, then {KEY("answer", "accept")}
type-a-pick = type the number of your pick, then {KEY("answer", "accept")}
type-words = type, then {KEY("answer", "accept")}
rest-of-card = {KEY("answer", "page-down")} shows the rest of the card
card-from-its-beginning = {KEY("answer", "page-up")} shows its beginning

## The floor, and lines from last time

speaks = {$speaker} speaks, {$listener} only listens. Enter when it is time to say it back.
says-back = {$listener} says back what was heard, without adding to it.
only-the-speaker = {$speaker} decides. {KEY("floor", "that-is-it")}: yes, that is it. {KEY("floor", "not-quite")}: not quite, once more.
left-last-time = {$name} left this line last time:

## What is said after a step, or why there was none

comes-again = It comes again tonight.
note-kept = Note kept.
answers-kept = Both answers are kept.
refusal-nothing-before = This is the first card.
refusal-nothing-to-undo = There is nothing to take back.
refusal-no-follow-ups = This card has no follow-ups.
refusal-no-more-follow-ups = No more follow-ups on this card.
refusal-nothing-later = No other card is left before the end. Skip it, or talk about it now.
refusal-over = The evening is over.
refusal-closing = This is the closing card.
refusal-not-now = That does not fit here.

## Names, numbers, places

one-of-you = one of you
the-other = the other
names-one = One of you:
names-other = The other:
and-more = {$first} And {$more} more.
place = {$at} of {$size}
evening =
    { $count ->
        [one] {$titles}: 1 card tonight
       *[other] {$titles}: {$count} cards tonight
    }
first-tonight = {$name} answers the first card first. It alternates from there.
continued = {$title}, card {$at} of {$size}, {$name} first
deck-size =
    { $count ->
        [one] 1 card: {$depths}. {$talked} talked about.
       *[other] {$count} cards: {$depths}. {$talked} talked about.
    }
some-light = {$count} light
some-warm = {$count} warm
some-deep = {$count} deep

## The clock of a card

clock-starts = {$time}   {KEY("card", "timer")} starts the clock
clock-is-up = Time is up. Go on when you like.
clock-stopped = {$time}   stopped

## Depths, marks, limits

depth-light = light
depth-warm = warm
depth-deep = deep
all-light = all light cards
all-warm = all warm cards
all-deep = all deep cards
next-is-deeper = The next card goes a little deeper.
next-is-deep = The next card goes deep.
mark-done = talked about
mark-skipped = skipped
mark-later = put off before
ready-lighter = Lighter cards from here.
ready-stay = As deep as now, and no deeper.
ready-deeper = A little deeper from here.
allowed-no = no
allowed-not-now = not now
allowed-yes = yes

## A break

break-in-minutes = in {$minutes} minutes, at {$clock}
break-in-hours = in {$hours} hours, at {$clock}
break-tomorrow = tomorrow at {$clock}
at-clock = at {$clock}
at-clock-on = at {$day}, {$clock}
break-over = You wanted to come back {$when}. Whenever you are ready.
break-minutes =
    { $minutes ->
        [one] Back {$when}. 1 minute to go.
       *[other] Back {$when}. {$minutes} minutes to go.
    }
break-ends = Back {$when}.

## The past

view-evenings = Evenings
view-decks = Decks
view-stars = Stars
view-words = Words you kept
view-scales = Scales
view-table = Table
nothing-evenings = No evenings yet.
nothing-decks = Nothing was talked about yet.
nothing-stars = No starred cards yet. * puts a star on a card.
nothing-words = No notes, kept answers or lines for next time yet.
nothing-scales = No scales were answered and kept yet. {KEY("card", "keep")} keeps open answers, if both of you want that.

## What the world refused, where, and why: "not saved: FILE: no space is left on the disk". The parts
## are joined with colons; each begins small and ends without a full stop.

fault-told = {$what}: {$place}: {$why}
fault-not-saved = not saved
fault-session = cannot read this session
fault-no-session = no such session
fault-deck = cannot read this deck
fault-no-deck = no such deck
fault-couple = cannot read what the two of you decided
fault-words-stay = cannot delete these words
fault-session-stays = cannot delete this session
fault-no-data = no data folder
fault-settings = cannot read the settings
why-folder = this is a folder
why-no-file = this is not a regular file
why-too-large = this file is larger than {$mebibytes} MiB
why-no-folder = a file stands in place of a folder
why-name-taken = another evening has this name
why-moved-on = another okdeck has gone on with this evening
why-open-elsewhere = another okdeck has it open
why-being-written = another okdeck is writing it
why-newer = it is of a newer okdeck (version {$version})
why-newer-settings = this file is of a newer okdeck and is left alone
why-damaged = it is damaged
why-not-toml = this file is not TOML throughout; `okdeck config` shows where
why-not-text = this file is not UTF-8 text
why-no-such-name = nothing has this name
why-no-home = no home folder is known
why-read-only-file = this file is read-only
why-no-name-free = no name is free
why-no-space = no space is left on the disk
why-read-only = the disk is read-only
why-not-allowed = okdeck may not do this here
why-quota = your share of the disk is full
why-disk-fault = the disk reports a fault
why-not-there = no such file or folder
why-already-there = it is there already
why-too-slow = the disk takes too long
hint-did-you-mean = did you mean `{$near}`?
hint-sessions = `okdeck sessions` lists them
hint-decks = `okdeck decks` lists them
hint-path = check the path; `okdeck decks` lists the decks by name
hint-deck-file = name a deck file, such as ours.toml
hint-bytes-kept = its bytes are kept; `okdeck sessions` shows the others
hint-couple = `okdeck` keeps it aside and begins a new one
hint-data-dir = name one with --data-dir

## What became of files that could not be read

set-beside = {$file} could not be read; it is kept as {$beside}.
left-there = {$file} could not be read; it is left where it is.
end-beside = The end of {$file} could not be read; it is kept in {$beside}.
newer-left = {$file} is of a newer okdeck (version {$version}) and is left alone
two-decks = Two decks have the id {$id}: {$new} is used in place of {$old}.
panicked = a fault in the program at {$place}. Every step was saved; `okdeck resume` goes on.

## The settings. A word in quotes, a number or `auto` is a value as it is written in the file.
## `.is-...` is a value as the settings screen says it; at most 16 letters.

settings-head = How okdeck does things for the two of you. Take away the # before a line to change it.
settings-head-shown = `okdeck config` shows what is in force and where it comes from.
settings-head-keys = `okdeck config keys` shows which keys there are, to be changed in tables such as [keys.card].
config-fault = config.toml, line {$line}: {$what}
config-fault-more = And {$more} more: `okdeck config`.
no-clocks = Clocks are not offered; that is one of your settings.
answers-never-kept = Answers are never kept; that is one of your settings.

setting-names = Names
    .does = Your names, to say whose turn it is; either may stay empty.
setting-theme = Colors
    .does = The colors; auto goes by the terminal's background.
    .is-dark = dark
    .is-light = light
    .is-high-contrast = high contrast
setting-signs = Signs and borders
    .does = The signs and borders; auto goes by the terminal and the locale.
    .is-unicode = Unicode
    .is-ascii = ASCII only
setting-motion = Motion
    .does = A quiet motion when a card is turned.
setting-large_type = Large type
    .does = A card's text in large letters where it fits.
setting-cards = Cards
    .does = How many cards an evening has.
setting-order = Order
    .does = The order of an evening: from light to deep, at random, or as the file has it.
    .is-arc = light to deep
    .is-shuffle = at random
    .is-file = as in the file
setting-depth = Depth
    .does = No card goes deeper than this.
setting-timers = Clocks
    .does = Offer the clocks that some cards have.
setting-bell = End of a clock
    .does = What happens when a clock is over, besides the words on the screen.
    .is-none = nothing
    .is-bell = a sound
    .is-flash = a flash of light
setting-keep_answers = Keeping answers
    .does = Whether answers that you opened together can be kept; both are asked each time.
    .is-ask = ask
    .is-never = never
setting-week_begins = A week begins on
    .does = The day on which a week begins, where evenings are listed by week.
setting-config = Settings
    .does = Where these settings are kept.
setting-data_dir = Kept in
    .does = Where evenings, names and your own decks are kept.
setting-decks_dir = Further decks
    .does = Further folders with decks.
setting-color = Color
    .does = Whether colors are used.
setting-language = Language
    .does = The language of the program; auto goes by the locale.

setting-not-saved = This holds until you close okdeck: {$why}
setting-holds-later = This holds from the next start.
no-home-folder = no home folder is known
setting-not-written = Off the record: this holds until you close okdeck.
settings-title = Settings
this-week = This week
last-week = Last week
week-from = The week from {$day}
actions-title = What you can do here
on = yes
off = no
all-of-them = all
no-names = not given
two-names = {$one} and {$two}

## Dates and times. A clock is written 20:05 everywhere.

day = {$weekday} {$day} {$month}
full-day = {$weekday} {$day} {$month} {$year}
long-day = {$day} {$month} {$year}
short-day = {$day} {$month} {$year}
kept-on = on {$date}
today = today
yesterday = yesterday
days-ago =
    { $days ->
        [one] 1 day ago
       *[other] {$days} days ago
    }
weeks-ago =
    { $weeks ->
        [one] 1 week ago
       *[other] {$weeks} weeks ago
    }
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
# The attribute is the month in a short date.
january = January
    .short = Jan
february = February
    .short = Feb
march = March
    .short = Mar
april = April
    .short = Apr
may = May
    .short = May
june = June
    .short = Jun
july = July
    .short = Jul
august = August
    .short = Aug
september = September
    .short = Sep
october = October
    .short = Oct
november = November
    .short = Nov
december = December
    .short = Dec

## Keys that mean the same on most screens.

key-theme =
    .word = theme
    .does = the next theme: by the background, dark, light, high contrast, your own
key-hide =
    .word = hide
    .does = hide the screen
key-help = all keys
    .brief = keys
    .word = help
    .does = this help
key-up =
    .word = up
    .does = up
key-page-up =
    .word = page up
    .does = a screen up
key-page-down =
    .word = page down
    .does = a screen down
key-down =
    .word = down
    .does = down
key-actions =
    .word = actions
    .does = a list of what can be done here, for arrows and enter
key-first =
    .word = first
    .does = to the top
key-last =
    .word = last
    .does = to the bottom
key-cancel = home
    .does = back to the home screen

keys-elsewhere = When an evening is open in another okdeck
key-elsewhere-look = look
    .does = look at it; nothing of it changes
key-elsewhere-another = another evening
    .does = deal another evening from the same decks
key-elsewhere-cancel = back
    .does = back to the home screen

keys-look = In a look at an evening that is open elsewhere
key-look-look = look again
    .does = look again: it may have gone on

keys-everywhere = Everywhere
key-everywhere-quit =
    .word = quit
    .does = leave at once, nothing lost
key-everywhere-suspend =
    .word = suspend
    .does = back to the shell until fg
key-everywhere-hide =
    .word = hide
    .does = hide the screen also while typing, or bring it back

keys-home = On the home screen
key-home-accept = start
    .does = start the deck, or continue the evening
key-home-choose = choose several
    .word = choose
    .does = choose several decks to mix
key-home-find = find
    .does = find a deck
key-home-view-deck = view
    .does = look at the cards of the deck, stars and set-aside ones
key-home-history = history
    .does = what you talked about, notes, stars, kept answers
key-home-names = names
    .does = give your names
key-home-limits =
    .word = limits
    .does = limits: mark in private what may be dealt from the deck
key-home-off-record =
    .word = off the record
    .does = off the record: an evening that writes nothing at all
key-home-settings =
    .word = settings
    .does = settings
key-home-problems = problems
    .does = see what is wrong in decks
key-home-leave = quit
    .does = leave
key-home-cancel =
    .word = cancel
    .does = end a search, forget the chosen decks

keys-before = Before the first card
key-before-accept = first card
    .does = the first card
key-before-cancel = not now
    .does = back, nothing is kept
key-before-names = names
    .does = give your names

keys-card = While a card is on the table
key-card-go = next
    .word = go
    .does = talked about; the next card
key-card-next =
    .word = next
    .does = the next card, also without answering in private
key-card-back =
    .word = back
    .does = the card before
key-card-follow-up = follow-up
    .does = a follow-up question, one at a time
key-card-skip = skip
    .does = skip: back into the deck for another day
key-card-later = later
    .does = later: it comes again tonight, before the closing card
key-card-set-aside =
    .word = set aside
    .does = set aside: never dealt again (taken back in the deck view)
key-card-private = private
    .does = answer in private: covered until both open
key-card-keep =
    .word = keep
    .does = keep open answers; twice, because both must want it
key-card-floor = floor
    .does = the floor: one speaks, the other says it back
key-card-break = break
    .does = a break of twenty minutes or more
key-card-star = star
    .does = star: a favorite, or not
key-card-note = note
    .does = write a note on this card
key-card-timer = timer
    .does = start the clock, stop it, go on
key-card-swap =
    .word = swap
    .does = swap who is first
key-card-index = index
    .does = tonight's cards, with search
key-card-large-type =
    .word = large type
    .does = large type, or not
key-card-undo = undo
    .does = take the last step back, as often as you like
key-card-end-gently = end
    .does = end gently: the closing card, then a look back
key-card-leave = save and leave
    .does = save and leave; it goes on where you stopped
key-card-cancel =
    .word = home
    .does = save, and to the home screen
key-card-up =
    .does = scroll a long card up
key-card-down =
    .does = scroll a long card down

keys-answer = While answering in private
key-answer-accept = done
    .does = cover the answer and hand over
key-answer-peek = peek
    .does = show your own answer, or cover it again
key-answer-cancel = stop
    .does = stop answering; nothing is shown
key-answer-up =
    .does = one less, or the option before
key-answer-down =
    .does = one more, or the next option

keys-cover = While the keyboard is handed over
key-cover-accept = I am here
    .does = the one who is named sits at the keyboard
key-cover-break = break
    .does = a break; covered answers stay covered
key-cover-cancel = stop
    .does = stop; nothing is shown

keys-covered = When both answers are covered
key-covered-open-both = open both
    .does = open both answers at once
key-covered-cancel = leave covered
    .does = leave both covered; nobody is named
key-covered-break = break
    .does = a break; covered answers stay covered

keys-ready = When asked how deep to go on
key-ready-lighter = lighter
    .does = lighter cards from here
key-ready-stay = stay
    .does = as deep as now
key-ready-deeper = deeper
    .does = deeper
key-ready-undo = undo
    .does = take the last step back
key-ready-end-gently = end
    .does = end gently
key-ready-break =
    .word = break
    .does = a break of twenty minutes or more
key-ready-leave =
    .word = save and leave
    .does = save and leave

key-break-time-accept = agree
    .does = agree on this time
key-break-time-cancel = no break
    .does = go on without a break
key-break-time-up =
    .word = earlier
    .does = earlier
key-break-time-down = later
    .does = later

keys-break = On a break
key-break-accept = we are both back
    .does = both are back
key-break-leave = close
    .does = close the program; the break goes on
key-break-end-gently = end
    .does = end the evening gently

key-back-accept = go on
    .does = go on where you stopped
key-back-cancel = not yet
    .does = the break goes on

keys-floor = While somebody has the floor
key-floor-accept = say it back
    .does = the listener says back what was heard
key-floor-that-is-it = yes, that is it
    .word = yes
    .does = the speaker: it was heard; the floor passes on
key-floor-not-quite = not quite
    .does = the speaker: not quite, once more
key-floor-floor = end
    .does = back to the card
key-floor-undo =
    .word = undo
    .does = take the last step back
key-floor-break = break
    .does = a break of twenty minutes or more
key-floor-leave =
    .word = save and leave
    .does = save and leave

keys-review = With a line from last time
key-review-kept = kept
    .does = it stays
key-review-changed = changed
    .does = it stays in other words
key-review-let-go = let go
    .does = it goes
key-review-cancel = not now
    .does = leave it as it is

keys-summary = At the end of an evening
key-summary-accept = home
    .does = back to the home screen
key-summary-agree = line for next time
    .brief = line
    .does = each may leave one line for next time
key-summary-undo = undo
    .does = back to the last card

keys-deck = In the cards of a deck
key-deck-star = star
    .does = star: a favorite, or not
key-deck-set-aside = set aside
    .does = set the card aside, or take it back

keys-limits = While marking limits in private
key-limits-yes = yes
    .does = yes
key-limits-not-now = not now
    .does = not now; asked again in thirty days
key-limits-no = no
    .does = no
key-limits-accept = done
    .does = cover the marks and hand over
key-limits-cancel = stop
    .does = stop; nothing is changed

keys-history = In what you talked about
key-history-next-view = next view
    .does = the next view
key-history-find = find
    .does = find words
key-history-delete = delete
    .does = delete for good; asked for twice

keys-preview = In the preview of a deck
key-preview-next = next
    .does = the next card
key-preview-back = back
    .does = the card before
key-preview-follow-up = follow-up
    .does = a follow-up question, one at a time
key-preview-index = index
    .does = all cards, with search
key-preview-large-type = large
    .does = large type, or not
key-preview-leave = quit
    .does = leave
key-preview-up =
    .does = scroll a long card up
key-preview-down =
    .does = scroll a long card down

key-problems-down = down
    .does = down

keys-index = In tonight's cards
key-index-accept = go there
    .does = go to the card
key-index-cancel = close
    .does = close

keys-note = While writing a note
key-note-accept = keep and close
    .does = keep the note and close
key-note-cancel = leave as it was
    .word = cancel
    .does = close, the note stays as it was

key-line-accept = take it
    .does = take it; with two names, to the next
key-line-cancel = close
    .word = cancel
    .does = close, nothing changed
key-line-down =
    .does = to the next field
key-line-up =
    .does = to the field before

key-help-cancel = close
    .does = close
key-help-down = more
    .does = down

key-hidden-hide =
    .word = hide
    .does = back to what it was

keys-settings = In the settings
key-settings-next = change
    .does = the next value; names are typed
key-settings-back =
    .word = back
    .does = the value before

keys-actions = In the list of what can be done
key-actions-accept = do it
    .does = do it
key-actions-cancel = close
    .does = close
