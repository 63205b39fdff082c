### What only the session in lines says (okdeck --plain), for people who hear or feel it.
###
### FOR TRANSLATORS
###
### Each message is one line and stands alone. Short is kind here: every line is spoken. Words
### that are typed (word-...) are single words in small letters. {$word}, {$cancel}, {$yes} and the like are
### words to type, from here or from behind `key-...` in en.ftl; nothing may be added to their ends.

# Words that are typed.
word-again = again
word-about = about
word-go = go
word-help = help
word-questions = questions
word-clear = clear
word-continue = continue
word-and = and

paused = Paused.
saved-again = Everything is saved now.
nothing-by-that = That changes nothing here.
# Said behind the first sentence of every screen.
off-record = Off the record.
saved = Saved where you stopped.
not-kept = Off the record: nothing was kept.
nothing-to-continue = There is no evening to go on with.
decks-changed = Your decks have changed; {$again} says them.
find-what = Type the words to find, or /{$cancel}.
found-decks = A number starts that deck. Type other words to find, or /{$cancel} for all decks.
note-how = Write as many lines as you like; a line with a single dot keeps the note, /{$cancel} leaves it as it was.
note-so-far = What you write is added to this; /{$clear} begins anew.
cleared = Empty now.
other-words-how = Type the line in other words. An empty line leaves it as it is.
field-how = Type a line for each of you; an empty line leaves it as it is, a single dot empties it, /{$cancel} changes nothing.
empty = empty
cut = That was too long; its end was left out.
not-shown = What you type is not shown.
delete-asked = Delete this for good? Type {$word} once more to do it; anything else leaves it.
keep-asked = Keep these answers? Type {$word} once more if both of you want that; anything else leaves them.
cover-how = Press enter once {$name} is alone with it.
answer-not-shown = What you type is not shown; /{$stop} leaves it unanswered.
cannot-hide = But this terminal shows what you type: let nobody look.
open-or-not = Type {$open} to open them at once, or {$leave}; nobody is asked who wanted that.
limits-how = Type {$yes}, {$not_now} or {$no} to each; what you pass over with {$pass} stays as it was. What you type is not shown.
limits-kept-how = Only what both of you allow is dealt, and only the joint result is kept: nobody can learn who marked what, or how much was left out.
limits-last = That was the last one. Type {$done} to cover the marks and hand over.
# Nothing is drawn here, so nobody has to look away.
alone-guesses = {$here} guesses alone.
alone-writes = {$here} writes what is true, alone.
alone-answers = {$here} answers alone.
alone-chooses = {$here} chooses alone.
alone-marks = {$here} marks alone.
nothing-typed = Nothing is there yet. Answer, or type /{$stop}.
type-answer = Type your answer.
scale-number = A number from 0 to 10, please.
option-number = A number from 1 to {$count}, please.
floor-how = Press enter when it is time to say it back.
floor-decides = The speaker types {$yes} if that is it, or {$not_quite} to say it once more.
break-how = Type the number of the time you agree on.
back-how = Then press enter.

# A number or a name, and what it stands for: "10: fully charged", "Sam: a walk".
means = {$what}: {$words}
# Over several lines.
list-of = {$what}:
row = {$number}. {$words}
rows = {$from} to {$to}: {$words}
more = {$count} more; type {$word} to go on.
no-row = There is no {$number} here; the last is {$length}.
which = Which one? Give its number, such as: {$word} 3
unknown = I do not know "{$word}".
unknown-in-private = I do not know that word here.
did-you-mean = I do not know "{$word}". Did you mean {$near}?
follow-up = Follow-up: {$words}
private-is-offered = Type {$private} to answer in private, or {$next} to just talk and go on.
keep-is-offered = Type {$word} twice to keep both answers, if both of you want that.
floor-is-offered = Type {$word} for one to speak and the other to say it back.
break-is-offered = Type {$word} to take a break and agree when to come back.
chosen = Chosen: {$titles}. Type {$start} to begin.
home = okdeck, home. {$day}.
names = {$one} and {$two}.
talked-about = { $count ->
        [one] {$title}, {$done} of 1 card talked about
       *[other] {$title}, {$done} of {$count} cards talked about
    }
to-continue = Continue {$what}; {$ago}
field = {$label}, now {$now}:
topic = {$at} of {$of}: {$topic}
for-next-time = A line for next time from {$name}: {$line}

hint = You can type: {$words}.
hint-also = You can also type: {$words}.
hint-more = {$help} tells what each word does; an empty line says everything here again.
help-slash = Here what you type is taken as words; a command begins with a slash, such as /{$cancel}.
help-more = {$help} {$questions}: what people ask about these cards, and about safety
again-does = {$again}, or an empty line: everything here once more
about-does = {$about} and a number: what that row is
number-starts = a number: starts that deck, or goes on with that evening; its name does too
number-goes = a number: goes to that card; other words look for cards
number-says = a number: says that row
number-agrees = a number: agrees on that time
letter-or = {$letter} or {$word}

card = Card {$place}. {$kind}, {$depth}.
card-about = Card {$place}. {$kind}, {$depth}, {$theme}.
kind-question = Question
kind-sentence = Sentence
kind-action = Action
kind-scale = Scale
kind-choice = Choice
kind-guess = Guess
kind-pause = Pause
clock-offered = A clock of {$span}; type {$word} to start it.
clock-runs = The clock runs, {$left} left.
clock-stands = The clock stands, {$left} left.
seconds = { $count ->
        [one] 1 second
       *[other] {$count} seconds
    }
minutes = { $count ->
        [one] 1 minute
       *[other] {$count} minutes
    }
minutes-and-seconds = {$minutes} {$seconds}
speaks = {$speaker} speaks, {$listener} only listens.
