### What is said on the command line. For translators: what en.ftl says at its head goes here too.
### Commands, options, file names and words in CAPITALS are written as they are typed. In `.after`
### the lines stay as they are: translate the explanations and keep the commands and their columns.

heading-usage = Usage:
usage-options = OPTIONS
usage-command = COMMAND
prints-help = Print help
prints-version = Print version
prints-help-of = Print this message or the help of a command
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-everywhere = Everywhere

## A command line that is not understood. {$argument} is an option or the name of a value.

not-understood = error: {$wrong}
more-with-help = For more information, try '--help'.
tip = tip: {$hint}
unknown-argument = unexpected argument '{$argument}' found
unknown-command = unrecognized subcommand '{$command}'
needs-command = '{$command}' requires a subcommand but one was not provided
needs-value = a value is required for '{$argument}' but none was supplied
unknown-value = invalid value '{$value}' for '{$argument}'
known-values = possible values: {$known}
wrong-value = invalid value '{$value}' for '{$argument}': {$why}
not-together = the argument '{$argument}' cannot be used with '{$others}'
given-twice = the argument '{$argument}' cannot be used multiple times
missing = required and not provided: {$arguments}
too-many-values = unexpected value '{$value}' for '{$argument}' found; no more were expected
not-utf-8 = an argument is not UTF-8 text
why-no-count = a number from 1, or all
why-no-number = this is no number
why-out-of-range = this number is too small or too large
argument-of = there is '{$command}'
near-argument = similar arguments: '{$near}'
near-command = similar commands: '{$near}'
near-value = similar values: '{$near}'
as-value = to pass '{$argument}' as a value, use '-- {$argument}'
standard-output = standard output
standard-input = standard input

## okdeck privacy

privacy-kept =
    Everything okdeck keeps is in {$folder}. Nothing is sent anywhere; there is no network code in
    the program. The files are plain text, and okdeck closes what it creates to other accounts of
    this computer: use disk encryption if others could get at the disk.
privacy-removed = to remove it: {$by}
privacy-by-hand = delete the file
privacy-is-open = other accounts of this computer can open it: chmod go= closes it
privacy-session = removes one evening
privacy-answers = removes kept private answers from all evenings
privacy-notes = removes notes from all evenings
privacy-all = removes all evenings, names, stars, limits and lines for next time
privacy-decks = Your own decks and your settings stay where they are; they are yours to delete.
keeps-couple = names, starred and set-aside cards, joint limits, lines for next time
keeps-evening = an evening: its cards, what became of them, notes and kept answers
keeps-draft = a note that was being written when the program stopped; it comes back with the evening
keeps-deck = a deck of your own
keeps-schema = tells your editor how a deck is written; `okdeck deck new` puts it there
keeps-decisions = stars, limits and lines of you two that are newer than couple.toml; it goes by itself once the disk has taken them
keeps-damaged = a file that could not be read; whatever was in it may still be there
keeps-torn = what was left of a file when the program was killed while writing it
keeps-lock = no words: says that a program has something open; it goes by itself
keeps-settings = your settings, names among them if you wrote them there
keeps-foreign = not a file of okdeck

## okdeck forget; {$what} is one of the first four

forget-all = all evenings, names, stars, limits and lines for next time
forget-answers = all kept private answers
forget-notes = all notes
forget-session = the evening {$id} with everything in it
forget-asked = Delete {$what} for good? Type yes:
# The word that is to be typed, in small letters.
forget-yes = yes
forget-nothing = Nothing was deleted.
forgotten = Deleted {$what}.
forget-unasked = this would delete {$what}; say --yes to do it without being asked
forget-damaged = {$file} cannot be read and was left as it is; delete it if it may hold such words.

## Lists. The two states stand in a column of 8 cells, the card in one of 16.

no-sessions = No sessions yet. `okdeck play` starts one.
no-evenings = No evenings yet. `okdeck play` starts one.
session-ended = ended
session-open = open
session-card = card {$at} of {$size}
cards-in-list =
    { $count ->
        [one] 1 card
       *[other] {$count} cards
    }
faults-in-list = {$count} to mend: okdeck deck check
session-deleted = Deleted {$session}.
faults-of-theme = {$count} could not be read as written
themes-are-fine = All themes are fine.
from-line = config.toml, line {$line}
from-program = given in the program
from-nobody = default
no-config-yet = There is no config.toml yet; `okdeck config init` writes one with everything explained.

## What was refused, where and why, as in en.ftl

fault-write = cannot write
fault-read = cannot read
fault-delete = cannot delete
fault-decks-dir = cannot read this folder of decks
fault-terminal = cannot use this terminal
needs-terminal = this needs a terminal; `okdeck --plain` plays line by line without one
fault-nothing-to-deal = nothing to deal
why-no-card-fits = no card fits what you asked for
hint-ask-for-less = ask for less: leave out --theme, --starred or --depth
fault-nothing-to-play = nothing to play
why-no-card = this deck has no card that can be read
fault-nothing-to-resume = nothing to resume
why-none-open = no session is open
hint-play = `okdeck play` starts one
hint-another-data-dir = name another with --data-dir
hint-another-decks-dir = name another with --decks-dir
why-not-a-folder = this is not a folder
hint-another-config = name another file with --config
fault-no-config = no configuration folder
fault-config = cannot write the settings
hint-config-is-there = it is yours and stays as it is; `okdeck config` shows what is in force
fault-no-theme = no such theme
hint-themes = `okdeck themes` lists them
fault-theme = cannot read this theme
why-no-theme-file = it is no file that ends in .toml and can be read
hint-begin-theme = `okdeck themes show dark` prints one to begin from
fault-nothing-to-draw = nothing to draw
hint-draw = name other decks, or allow more with --depth

## The manual page

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = COMMANDS
man-decks = DECKS
man-files = FILES
man-environment = ENVIRONMENT
man-exit-status = EXIT STATUS
man-examples = EXAMPLES
man-about = It deals an evening of cards, shows one at a time, says whose turn it is, lets both answer in private on one keyboard, and remembers where you stopped. Without a command the home screen opens; ? shows all keys there. A deck of your own is a file in TOML.
man-in-data = {$file} in the data folder
man-in-config = {$file} in the configuration folder
man-sessions = evenings, one file each
man-own-decks = decks of your own
man-couple = names, stars, cards set aside, limits, lines for next time
man-config = settings; `okdeck config init` writes one with everything explained
man-data-dir = the data folder, where --data-dir is not given
man-config-file = the settings, where --config is not given
man-no-color = if it is set and not empty, no color, unless --color always is given
man-fine = fine
man-refused = the world said no: a faulty deck, no such session, the disk
man-wrong-usage = wrong usage

## The help of the commands, made from their definition by `RENEW=1 cargo test translated`.

okdeck = A deck of conversation cards for two people at one terminal
    .data_dir = Where evenings and decks are kept; or OKDECK_DATA_DIR
    .config = The settings; or OKDECK_CONFIG
    .decks_dir = A further folder with decks; may be given several times
    .color = Color: auto (the default), always or never
    .plain = Play line by line, for screen readers, braille, dumb terminals and pipes
    .no_motion = Nothing moves when a card is turned
    .after =
        Examples:
          okdeck                              the home screen
          okdeck play warm-up                 deal an evening from a deck
          okdeck play routine good-news       deal from two decks mixed
          okdeck play ./ours.toml --cards 6   deal from a deck of your own
          okdeck resume                       go on where you stopped
          okdeck --plain                      the same line by line, without a screen
          okdeck help play                    more about a command

okdeck-play = Deal an evening and start
    .decks = Decks by id, title or path; without one, warm-up
    .cards = How many cards: a number, or all
    .minutes = About how long: four minutes a card
    .depth = No deeper than this: light, warm or deep
    .order = In what order: arc (light to deep, the default), shuffle or file
    .seed = The same number deals the same evening
    .starred = Only cards with a star
    .theme = Only cards of this theme
    .off_record = Write nothing at all
    .after =
        Examples:
          okdeck play warm-up --cards 5
          okdeck play communication routine --depth warm
          okdeck play ./ours.toml --order file --cards all

okdeck-resume = Go on with the latest open session, or with that one
    .session = The session; without one, the latest that is open
    .after =
        Examples:
          okdeck resume
          okdeck resume 2026-11-22-1    as `okdeck sessions` names it

okdeck-draw = Print one card and leave, for a shell greeting
    .decks = Decks by id, title or path; without one, those in your language and your own
    .daily = The same card all day, another one tomorrow
    .depth = No deeper than this: light (the default), warm or deep
    .json = As JSON, for programs
    .after =
        Cards that were set aside or are out of your limits never come, nor those that
        make no sense alone: a guess, a pause, one that opens or closes an evening. It
        writes nothing, and does not look at what was talked about.

        Examples:
          okdeck draw
          okdeck draw warm-up small-gestures
          okdeck draw --daily               in ~/.bashrc: a card for the day
          okdeck draw --json | jq -r .text

okdeck-decks = List the decks
    .json = As JSON, for programs
    .after =
        Examples:
          okdeck decks
          okdeck decks --json | jq -r '.[].title'

okdeck-deck = Write, check, show, import and export decks
    .guide =
        Writing a deck:

        A deck is one text file in TOML. Two lines are a deck:

          title = "Our road trip"
          cards = ["Which town would you like to see again?", "What made you laugh?"]

        Begin with one that has remarks, and see it while you write:

          okdeck deck new "Our road trip"
          okdeck deck preview FILE        reads the file again on every save
          okdeck play FILE                deals an evening from it

        A card that is more than a text is a table of its own. TOML allows a list of
        cards or tables, not both: {"{"} text = "...", depth = 2 {"}"} is a table in a list.

          {"["}[cards]]
          text = "Which town would you like to see again?"
          depth = 2
          follow_ups = ["Who was with you there?"]

        A card with an id keeps its stars and its past when its words change;
        `okdeck deck ids FILE` writes the missing ones. `okdeck deck fmt FILE` puts the
        keys in one order. `okdeck deck check FILE` names every fault with its line, and
        `okdeck deck explain CODE` says more about one. An editor that reads the
        `#:schema` line completes keys and marks faults by itself.

        What is wrong in one card costs that card only; the others still play.

        Keys of a deck, above the first card:
          schema       version of the deck format, 1
          id           names the deck; else the file's name
          title        the title; the one key a deck must have
          description  what the deck is for
          how_to       one line shown before the first card
          topic        a slug that groups decks
          language     BCP 47 tag of the cards' language
          authors      list of names
          license      license of the words
          safety_note  true: show the short safety note before the first card
          notice       a line of the author's own, shown with the safety note
          cards        the cards: texts, tables or both

        Keys of a card:
          id           a slug, unique in the deck; keeps progress through a rewording
          kind         question (default), sentence, action, scale, choice, guess or pause
          depth        1 light (default), 2 warm, 3 deep
          theme        what the card is about inside its deck
          place        opening or closing; else in the middle
          text         the sentence; the one key a card must have
          low          what 0 means (scale)
          high         what 10 means (scale)
          options      two or more to pick from (choice)
          follow_ups   what the listener may ask next
          alt          another way to do it (action, pause)
          timer        a clock: 90s, 2m or 1m30s
          turn         each (default), one or together
          floor        true: offer speaker-listener order
          tags         words to find the card by
          angle        the author's own note; never shown

        One deck with all of them:

okdeck-deck-new = Write a short deck to begin with, and print its path
    .name = What the deck is called, such as "Our road trip"
    .minimal = Two lines and no more
    .edit = Open it in $VISUAL or $EDITOR
    .long =
        It goes to your decks folder. The file is called by the name, in small letters and
        hyphens. Beside it stands the schema, with which editors complete keys and mark faults.
        Nothing is ever written over.
    .after =
        Examples:
          okdeck deck new "Our road trip"
          okdeck deck new "Our road trip" --minimal --edit

okdeck-deck-check = Say what is wrong in decks, with line, column and what to do
    .paths = Deck files, or folders of them; without one, the bundled decks and your own
    .style = Also look at the wording
    .neighbours = For each card its three nearest, to find two that ask the same
    .format = How to print: human, json or sarif; else pictures on a terminal and one line a fault elsewhere
    .after =
        Examples:
          okdeck deck check                       the bundled decks and your own
          okdeck deck check ours.toml --style     how it is worded, too
          okdeck deck check decks/ --format json  for programs

okdeck-deck-preview = Show the cards as they will look; reloads on save
    .file = The deck file
    .after =
        Examples:
          okdeck deck preview ours.toml    with your editor beside it

okdeck-deck-show = Print all cards of a deck
    .deck = The deck: its id, its title or its file
    .json = As JSON, for programs
    .after =
        Examples:
          okdeck deck show warm-up | less
          okdeck deck show ./ours.toml
          okdeck deck show routine --json | jq -r '.cards[].text'

okdeck-deck-explain = Say more about a fault
    .code = The code, as `okdeck deck check` prints it
    .long =
        What its code means, with a deck that has it and the same mended. Without a code, all of
        them are listed.
    .after =
        Examples:
          okdeck deck explain duplicate-id

okdeck-deck-ids = Write the ids that are missing
    .file = The deck file
    .texts = Also give ids to plain texts, by making each a table
    .long =
        Every other byte stays as it is. An id keeps the past of a card, its star and its place in
        an open evening when its words change. A card gets the first words of its text as its id;
        one that you have talked about already gets the name it has been known by, such as
        c-6b119e0086f89a4a, so that nothing of its past is lost. A plain text in `cards = [...]`
        has no room for an id and is left alone, unless --texts is given: then it becomes {"{"} id =
        "...", text = "..." {"}"}.
    .after =
        Examples:
          okdeck deck ids ours.toml
          okdeck deck ids ours.toml --texts

okdeck-deck-fmt = Put keys in order and wrap long lists
    .files = The deck files
    .check = Change nothing; end with 1 and print the files that would change
    .long =
        Nothing else is changed. Comments go with the key they stand above or behind; values keep
        their spelling. The order is that of `okdeck deck --help`. Prints the files that it
        changes.
    .after =
        Examples:
          okdeck deck fmt ours.toml
          okdeck deck fmt --check *.toml

okdeck-deck-schema = Print the JSON Schema of a deck file, for editors
    .long =
        Keep it beside your decks as okdeck.schema.json and let `#:schema ./okdeck.schema.json` be
        the first line of a deck: editors that know TOML then complete keys and mark faults.
    .after =
        Examples:
          okdeck deck schema > okdeck.schema.json

okdeck-deck-import = Make a deck out of a list of prompts
    .file = The file with the prompts
    .to = The file to write; without it the deck goes to standard output
    .force = Write even where a file is there already
    .title = The title of the deck; else what the file says, or the file's name
    .from = What the file is: txt, md, csv, tsv, json, hascard, hashcards or anki; else its name and its lines tell
    .long =
        The deck goes to standard output or to a file, and what was left out or changed is said on
        standard error, with its line and the reason. Files are read as UTF-8, or as UTF-16 with a
        byte order mark.
    .after =
        What is read:
          {"."}txt    a prompt a line; blank lines and # comments say nothing
          {"."}md     an item of a list is a card, what stands under it a follow-up, a
                    heading a theme
          {"."}csv    rows with or without a row of names (text, follow_ups, theme, depth,
          {"."}tsv      kind, options...); without names the first column is the text
          {"."}json   an array of texts or objects with the keys of a card, or lists whose
                    names are themes
          also files of hascard and hashcards, and what Anki exports as plain text

        Examples:
          okdeck deck import questions.txt > road-trip.toml
          okdeck deck import sheet.csv --to road-trip.toml --title "Our road trip"
          okdeck deck import notes.txt --from anki --to ours.toml

okdeck-deck-export = Write a deck as Markdown, CSV, JSON, or cards to print and cut out
    .deck = The deck: its id, its title or its file
    .to = The form: md, csv, json or html
    .output = The file to write; without it all goes to standard output
    .force = Write even where a file is there already
    .paper = The paper of the page of cards: a4 (the default) or letter
    .after =
        The page of cards has eight a sheet, fronts and backs in turn: print it at
        100 %, on both sides, flipped on the long edge. It needs nothing but itself.
        `okdeck deck import` reads md, csv and json back; csv has no place for what is
        said of the deck itself.

        Examples:
          okdeck deck export warm-up --to md
          okdeck deck export ./ours.toml --to html --output ours.html

okdeck-sessions = List the sessions
    .json = As JSON, for programs
    .after =
        Examples:
          okdeck sessions
          okdeck sessions --json | jq -r '.[] | select(.state == "open") | .id'

okdeck-themes = List the themes, check them, or show one to begin from
    .after =
        Examples:
          okdeck themes                                       list them
          okdeck themes show dark > ~/.config/okdeck/themes/evening.toml
          okdeck themes check                                 say what is wrong in your own

okdeck-themes-check = Say what is wrong in themes: in a file, or in all of your own
    .file = The theme file
    .after =
        Examples:
          okdeck themes check
          okdeck themes check evening.toml

okdeck-themes-show = Print a theme as it is written
    .name = The theme
    .after =
        Examples:
          okdeck themes show dark > evening.toml

okdeck-session = Show, export or delete one session

okdeck-session-show = Print its cards, what became of them, and the words you kept
    .id = The session, as `okdeck sessions` names it
    .json = As JSON, for programs
    .after =
        Examples:
          okdeck session show 2026-11-22-1
          okdeck session show 2026-11-22-1 --json

okdeck-session-export = Write it as Markdown or JSON, with the words you kept
    .id = The session, as `okdeck sessions` names it
    .to = The form: md or json
    .output = The file to write; without it all goes to standard output
    .force = Write even where a file is there already
    .after =
        What you write is readable by you alone, but no longer deleted with the session.

        Examples:
          okdeck session export 2026-11-22-1 --to md
          okdeck session export 2026-11-22-1 --to json --output evening.json

okdeck-session-delete = Delete it for good
    .id = The session, as `okdeck sessions` names it
    .after =
        Examples:
          okdeck session delete 2026-11-22-1

okdeck-history = What was talked about: evenings, kept words, scales over time
    .json = As JSON, for programs
    .after =
        Examples:
          okdeck history | less
          okdeck history --json | jq -r '.words[] | select(.kind == "note") | .note'

okdeck-privacy = Say what is kept on this machine, and how to remove it
    .after =
        Examples:
          okdeck privacy                      every file, with what kind of words is in it
          okdeck privacy --data-dir ./ours    the same of another folder

okdeck-forget = Delete words for good
    .all = All evenings, names, stars, limits and lines for next time
    .answers = Kept private answers
    .notes = Notes
    .session = One evening, as `okdeck sessions` names it
    .yes = Do not ask first
    .after =
        Examples:
          okdeck forget --answers        asks first
          okdeck forget --notes --yes    in a script
          okdeck forget --session 2026-11-22-1

okdeck-config = Show the settings in force and where each comes from
    .json = As JSON, for programs
    .after =
        Examples:
          okdeck config         the settings, and which line of config.toml each comes from
          okdeck config init    write a config.toml in which everything is explained
          okdeck config keys    the keys, with the names under which they can be changed

okdeck-config-init = Write a config.toml in which every setting is explained
    .long =
        It is never written over one that is there.
    .after =
        Examples:
          okdeck config init
          okdeck config init --config ./ours.toml

okdeck-config-keys = Print the keys in force as config.toml binds them
    .place = Where keys are heard; without one, everywhere
    .long =
        Each line can be copied into config.toml and changed there, under its heading.
    .after =
        Examples:
          okdeck config keys         all places, each with its commands and their keys
          okdeck config keys card    those of a card on the table

okdeck-completions = Print a script that completes commands in your shell
    .shell = bash, zsh, fish, powershell or elvish
    .after =
        Where each shell looks for it:
          bash        ~/.local/share/bash-completion/completions/okdeck
          zsh         _okdeck in a folder of $fpath
          fish        ~/.config/fish/completions/okdeck.fish
          powershell  at the end of $PROFILE
          elvish      at the end of ~/.config/elvish/rc.elv

        Examples:
          okdeck completions fish > ~/.config/fish/completions/okdeck.fish
          source <(okdeck completions bash)    for this shell only

okdeck-man = Print the manual page
    .after =
        Examples:
          okdeck man | man -l -
          okdeck man > ~/.local/share/man/man1/okdeck.1
