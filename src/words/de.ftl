### Alle Sätze auf den Bildschirmen. Was Übersetzende wissen müssen, steht am Anfang von en.ftl.
### Anrede: du und ihr. Namen stehen immer im Nominativ; „jemand von euch“ und „die andere Person“
### müssen an jeder Stelle eines Namens passen.

no-problems = Alle Decks sind in Ordnung.
nothing-to-deal = Hier ist keine Karte mehr zu geben. {KEY("home", "view-deck")} zeigt, was beiseitegelegt wurde.
none-chosen = Kein Deck ist mehr gewählt.
still-open = {$title} ist noch offen; `okdeck resume` macht damit weiter.
on-a-deck = Wählt dafür ein Deck.
skipped = Zurück ins Deck, für einen anderen Tag.
undone = Zurückgenommen.
no-timer = Diese Karte hat keine Uhr.
starred = Mit Stern.
unstarred = Stern entfernt.
theme-is-auto = Farben: auto, nach dem Hintergrund des Terminals.
theme-is = Farben: {$theme}.
no-theme = Die Farben {$theme} gibt es nicht; `okdeck themes` nennt, welche es gibt.
no-theme-but = Die Farben {$theme} gibt es nicht; war {$near} gemeint?
faults-in-theme =
    { $count ->
        [one] 1 Stelle
       *[other] {$count} Stellen
    } in den Farben {$theme} nicht lesbar; `okdeck themes check` zeigt mehr.
set-aside = Beiseitegelegt. Diese Karte kommt nicht wieder.
taken-back = Wieder im Deck.
one-moment = Einen Moment, die Karten werden gelesen.
too-small = Bitte macht das Fenster etwas größer.
is-open-elsewhere = Dieser Abend ist in einem anderen okdeck offen. Wählt einen anderen oder macht dort weiter.
open-elsewhere-title = In einem anderen okdeck offen
open-elsewhere = Dieser Abend ist in einem anderen okdeck offen und kann nur dort weitergehen.
decks-not-here = Die Decks dieses Abends sind nicht hier. Wählt eins aus der Liste.
only-a-look-elsewhere = Nur ein Blick: Dieser Abend ist in einem anderen okdeck offen.
only-a-look-free = Nur ein Blick: Er ist jetzt frei und kann vom Startbildschirm aus weitergehen.
look-is-over = Der Abend ist vorbei.
disk-is-slow = Die Festplatte hat noch nicht geantwortet. Versucht es gleich noch einmal.
hidden = Pause. Mit {KEY("hidden", "hide")} geht es weiter.
find = Suche:
nothing-found = Nichts gefunden.
continue = Weiter
help-title = Tasten und Fragen
index-title = Die Karten von heute
all-cards = Alle Karten
still-to-come = kommt noch
note-title = Eine Notiz zu dieser Karte
names-title = Eure Namen
names = Sie zeigen, wer an der Reihe ist. Beide dürfen leer bleiben.
problems-title = Was in Decks nicht gelesen werden konnte
is-set-aside = beiseitegelegt
a-star = mit Stern
a-note = mit Notiz
summary-title = Das war ein Abend
summary = Es muss nichts daraus folgen.
summary-with-more = Es muss nichts daraus folgen. Karten, zu denen ihr nicht gekommen seid, bleiben für einen anderen Tag im Deck.
leave-off-record = gehen, nichts gespeichert
also-marked = Außerdem mit Stern oder Notiz
talked-about = Darüber habt ihr gesprochen
safety-note = Diese Karten sind für zwei Menschen, die beide hier sein wollen. Lasst jede Karte aus und hört auf, wann ihr möchtet, ohne Gründe. Sie helfen beim Reden, sie sind keine Therapie und kein Test. Hebt sie für einen anderen Tag auf, wenn jemand von euch sehr wütend oder sehr müde ist oder getrunken hat. Wenn du manchmal Angst vor dem anderen Menschen hast oder dich kontrolliert, bedrängt oder verletzt fühlst, sind diese Karten nicht das Richtige: Sprich mit jemandem, dem du vertraust, oder mit einer Beratungsstelle gegen häusliche Gewalt.
answers-gone = Was verdeckt getippt wird, kommt nie auf die Festplatte. Fangt bitte noch einmal an.
nothing-typed = Da steht noch nichts. Antworte, oder hör mit {KEY("answer", "cancel")} auf.
stays-covered = Es wurde nichts gezeigt. Das ist in Ordnung.
nothing-to-keep = Hier sind keine offenen Antworten zum Behalten.
kept-already = Beide Antworten sind schon behalten.
keep-asked = Diese Antworten behalten? Noch einmal {KEY("card", "keep")}, wenn ihr beide das wollt; alles andere lässt es.
off-record-keeps-nothing = Dieser Abend bleibt unter euch: Nichts wird behalten.
off-record-on = Unter euch: Dieser Abend schreibt nichts auf. {KEY("home", "off-record")} nimmt das zurück.
off-record-off = Wieder wie sonst: Abende werden gespeichert.
off-record = nur unter euch
speaker-decides = Nur wer spricht, entscheidet: {KEY("floor", "that-is-it")}, wenn es das ist, {KEY("floor", "not-quite")}, wenn nicht ganz.
first-say-back = Zuerst wird wiedergegeben, was gehört wurde: dafür {KEY("floor", "accept")}.
in-other-words = Die Zeile in anderen Worten
large-type-too-long = Für große Schrift ist dieser Text in diesem Fenster zu lang.
large-type-without-signs = Große Schrift braucht Zeichen, die dieses Terminal nicht zeigt.
large-type-without-letters = Für die Buchstaben dieses Textes gibt es keine große Schrift.
note-goes-on = Hier ist die Notiz, an der du geschrieben hast.
note-gone = Die Notiz ist gelöscht.
limits-unchanged = Nichts wurde geändert.
limits-kept = Gemerkt. Aus diesem Deck kommt nur, was ihr beide erlaubt.
for-next-time = Eine Zeile für das nächste Mal
nothing-to-delete = Hier gibt es nichts zu löschen.
delete-asked = Das endgültig löschen? Noch einmal {KEY("history", "delete")} löscht es; alles andere lässt es.
deleted = Gelöscht.
not-deleted = Nichts wurde gelöscht: {$why}
go-on = weiter
answer-short = verdeckt antworten
answer-brief = antworten
enter-is-private = {KEY("card", "go")}: beide antworten verdeckt, {KEY("card", "next")}: nur reden
floor-is-offered = {KEY("card", "floor")}: eine Person spricht, die andere gibt es wieder
break-is-offered = {KEY("card", "break")}: eine Pause machen und ausmachen, wann es weitergeht
keep-is-offered = {KEY("card", "keep")} {KEY("card", "keep")}: beide Antworten behalten, wenn ihr beide das wollt
both-covered = Beide Antworten sind da, und verdeckt.
open-or-not = Schaut gemeinsam hin. {KEY("covered", "open-both")} öffnet beide zugleich. {KEY("covered", "cancel")} lässt beide verdeckt, und niemand wird gefragt, wer das wollte.
nothing-to-preview = Noch ist keine Karte lesbar.
preview-waits = Speichere die Datei im Editor, dann wird sie neu gelesen.
ready-choices = {KEY("ready", "lighter")} leichter, {KEY("ready", "stay")} so bleiben, {KEY("ready", "deeper")} tiefer
ready-rule = Die vorsichtigere Antwort zählt, und niemand sieht, von wem sie war.
break-time = Eine Pause. Wann wollt ihr zurück sein?
break = Eine Pause
break-advice-off-record = Tut etwas, das euch zur Ruhe bringt. Dieser Abend bleibt unter euch: Lasst das Programm offen, sonst ist er weg.
break-advice = Tut etwas, das euch zur Ruhe bringt. Das Programm darf zu sein; die Pause läuft weiter.
break-advice-covered = Tut etwas, das euch zur Ruhe bringt. Lasst das Programm offen: Verdeckte Antworten stehen nirgends sonst.
read-aloud = Lest das vor, jemand von euch:
back-line = „Wir sind beide wieder da. Wir machen behutsam weiter, und wir dürfen jederzeit aufhören.“
has-the-floor = hat das Wort
both-heard = Ihr wurdet beide gehört. Sucht nur dann einen nächsten Schritt, wenn ihr beide wollt; {KEY("floor", "floor")} beendet es.
review = {KEY("review", "kept")} bleibt, {KEY("review", "changed")} geändert, {KEY("review", "let-go")} loslassen. Alle drei sind in Ordnung.
agreements-title = Eine Zeile für das nächste Mal
agreements = Etwas Kleines, das ihr jeweils behalten möchtet. Damit beginnt der nächste Abend. Beide dürfen leer bleiben.
limits-advice = {KEY("limits", "yes")} ja, {KEY("limits", "not-now")} jetzt nicht, {KEY("limits", "no")} nein; was du offen lässt, bleibt, wie es war. Gegeben wird nur, was ihr beide erlaubt. Nur das gemeinsame Ergebnis wird behalten; niemand sieht, wer was gewählt hat oder wie viel fehlt.

not-saved = Nicht gespeichert, vorerst nur im Arbeitsspeicher: {$why}
alt = Oder: {$alt}
cards-by-depth = {$cards}: {$depths}
cards =
    { $count ->
        [one] 1 Karte
       *[other] {$count} Karten
    }
lost-steps =
    { $count ->
        [one] 1 Schritt dieses Abends war nicht lesbar; alles andere ist wie vorher.
       *[other] {$count} Schritte dieses Abends waren nicht lesbar; alles andere ist wie vorher.
    }
to-come =
    { $count ->
        [one] 1 Karte kommt noch.
       *[other] {$count} Karten kommen noch.
    }
last-played = Zuletzt: {$ago}
faults-in =
    { $count ->
        [one] 1 Stelle in {$title} war so nicht lesbar; `okdeck deck check` zeigt sie.
       *[other] {$count} Stellen in {$title} waren so nicht lesbar; `okdeck deck check` zeigt sie.
    }
faults =
    { $count ->
        [one] 1 Stelle in diesem Deck war so nicht lesbar. {KEY("home", "problems")} zeigt sie.
       *[other] {$count} Stellen in diesem Deck waren so nicht lesbar. {KEY("home", "problems")} zeigt sie.
    }
reworded =
    { $count ->
        [one] 1 Karte ohne id wurde umformuliert und behält ihre Geschichte; `okdeck deck ids` macht das sicher.
       *[other] {$count} Karten ohne id wurden umformuliert und behalten ihre Geschichte; `okdeck deck ids` macht das sicher.
    }
limits-lapsed = Vor einem Monat habt ihr {$title} markiert: {KEY("home", "limits")} fragt euch dort beide noch einmal, verdeckt.
is-covered = Was {$name} gesagt hat, ist verdeckt.
quoted = „{$words}“
who-said = {$name}:

## Wer antwortet

turn-together = Ihr beide gemeinsam
turn-guess = {$then} weiß, was stimmt, {$first} rät
turn-begins = {$first} fängt an, dann {$then}
turn-says = {$first} sagt es zuerst, dann {$then}
turn-answers = {$first} antwortet zuerst, dann {$then}
turn-one = Hier antwortet nur {$first}

## Who sits at the keyboard next; the last two are for couples that gave no names

hand-over = Jetzt übernimmt {$name}.
hand-over-one = Jetzt übernimmt jemand von euch.
hand-over-other = Jetzt übernimmt die andere Person.

## Wer etwas verdeckt tut

alone-guesses = {$here} rät, {$away} schaut weg
alone-writes = {$here} schreibt, was stimmt, {$away} schaut weg
alone-answers = {$here} antwortet, {$away} schaut weg
alone-chooses = {$here} wählt, {$away} schaut weg
alone-marks = {$here} markiert, {$away} schaut weg
presses-enter = {$name} drückt {KEY("cover", "accept")}, wenn sonst niemand hinsieht.
type-a-number = eine Zahl von 0 bis 10 tippen, dann {KEY("answer", "accept")}
type-a-pick = die Nummer deiner Wahl tippen, dann {KEY("answer", "accept")}
type-words = tippen, dann {KEY("answer", "accept")}
rest-of-card = {KEY("answer", "page-down")} zeigt den Rest der Karte
card-from-its-beginning = {KEY("answer", "page-up")} zeigt ihren Anfang

## Das Wort, und Zeilen vom letzten Mal

speaks = {$speaker} spricht, {$listener} hört nur zu. Enter, wenn es Zeit ist, es wiederzugeben.
says-back = {$listener} gibt wieder, was zu hören war, und fügt nichts hinzu.
only-the-speaker = {$speaker} entscheidet. {KEY("floor", "that-is-it")}: ja, das ist es. {KEY("floor", "not-quite")}: nicht ganz, noch einmal.
left-last-time = {$name} hat letztes Mal diese Zeile dagelassen:

## Was nach einem Schritt gesagt wird, oder warum es keinen gab

comes-again = Die Karte kommt heute noch einmal.
note-kept = Notiz behalten.
answers-kept = Beide Antworten werden behalten.
refusal-nothing-before = Das ist die erste Karte.
refusal-nothing-to-undo = Es gibt nichts zurückzunehmen.
refusal-no-follow-ups = Diese Karte hat keine Nachfragen.
refusal-no-more-follow-ups = Keine weiteren Nachfragen auf dieser Karte.
refusal-nothing-later = Vor dem Ende kommt keine andere Karte mehr. Lasst sie aus, oder sprecht jetzt darüber.
refusal-over = Der Abend ist vorbei.
refusal-closing = Das ist die letzte Karte.
refusal-not-now = Das passt hier nicht.

## Namen, Zahlen, Stellen

one-of-you = jemand von euch
the-other = die andere Person
names-one = Die eine Person:
names-other = Die andere Person:
and-more = {$first} Und {$more} weitere.
place = {$at} von {$size}
evening =
    { $count ->
        [one] {$titles}: heute 1 Karte
       *[other] {$titles}: heute {$count} Karten
    }
first-tonight = {$name} antwortet auf die erste Karte zuerst. Danach geht es abwechselnd.
continued = {$title}, Karte {$at} von {$size}, {$name} zuerst
deck-size =
    { $count ->
        [one] 1 Karte: {$depths}. {$talked} besprochen.
       *[other] {$count} Karten: {$depths}. {$talked} besprochen.
    }
some-light = {$count} leicht
some-warm = {$count} warm
some-deep = {$count} tief

## Die Uhr einer Karte

clock-starts = {$time}   {KEY("card", "timer")} startet die Uhr
clock-is-up = Die Zeit ist um. Macht weiter, wann ihr mögt.
clock-stopped = {$time}   angehalten

## Tiefen, Zeichen, Grenzen

depth-light = leicht
depth-warm = warm
depth-deep = tief
all-light = alle leichten Karten
all-warm = alle warmen Karten
all-deep = alle tiefen Karten
next-is-deeper = Die nächste Karte geht etwas tiefer.
next-is-deep = Die nächste Karte geht tief.
mark-done = besprochen
mark-skipped = ausgelassen
mark-later = vorhin verschoben
ready-lighter = Ab hier leichtere Karten.
ready-stay = So tief wie jetzt, und nicht tiefer.
ready-deeper = Ab hier etwas tiefer.
allowed-no = nein
allowed-not-now = jetzt nicht
allowed-yes = ja

## Eine Pause

break-in-minutes = in {$minutes} Minuten, um {$clock} Uhr
break-in-hours = in {$hours} Stunden, um {$clock} Uhr
break-tomorrow = morgen um {$clock} Uhr
at-clock = um {$clock} Uhr
at-clock-on = am {$day}, {$clock}
break-over = Ihr wolltet {$when} zurück sein. Wann immer ihr so weit seid.
break-minutes =
    { $minutes ->
        [one] Zurück {$when}. Noch 1 Minute.
       *[other] Zurück {$when}. Noch {$minutes} Minuten.
    }
break-ends = Zurück {$when}.

## Was war

view-evenings = Abende
view-decks = Decks
view-stars = Sterne
view-words = Behaltene Worte
view-scales = Skalen
view-table = Tabelle
nothing-evenings = Noch keine Abende.
nothing-decks = Noch wurde nichts besprochen.
nothing-stars = Noch keine Karten mit Stern. * setzt einen Stern auf eine Karte.
nothing-words = Noch keine Notizen, behaltenen Antworten oder Zeilen für das nächste Mal.
nothing-scales = Noch keine Skalen beantwortet und behalten. {KEY("card", "keep")} behält offene Antworten, wenn ihr beide das wollt.

## What the world refused, where, and why: "not saved: FILE: no space is left on the disk". The parts
## are joined with colons; each begins small and ends without a full stop.

fault-told = {$what}: {$place}: {$why}
fault-not-saved = nicht gespeichert
fault-session = dieser Abend ist nicht lesbar
fault-no-session = diesen Abend gibt es nicht
fault-deck = dieses Deck ist nicht lesbar
fault-no-deck = dieses Deck gibt es nicht
fault-couple = nicht lesbar, was ihr beide festgelegt habt
fault-words-stay = diese Worte lassen sich nicht löschen
fault-session-stays = dieser Abend lässt sich nicht löschen
fault-no-data = kein Datenordner
fault-settings = die Einstellungen sind nicht lesbar
why-folder = das ist ein Ordner
why-no-file = das ist keine gewöhnliche Datei
why-too-large = diese Datei ist größer als {$mebibytes} MiB
why-no-folder = wo ein Ordner sein sollte, liegt eine Datei
why-name-taken = ein anderer Abend heißt schon so
why-moved-on = ein anderes okdeck hat mit diesem Abend weitergemacht
why-open-elsewhere = ein anderes okdeck hat ihn offen
why-being-written = ein anderes okdeck schreibt gerade daran
why-newer = das stammt von einem neueren okdeck (Version {$version})
why-newer-settings = diese Datei stammt von einem neueren okdeck und bleibt unberührt
why-damaged = die Datei ist beschädigt
why-not-toml = diese Datei ist kein gültiges TOML; `okdeck config` zeigt, wo
why-not-text = diese Datei ist kein UTF-8-Text
why-no-such-name = nichts hat diesen Namen
why-no-home = kein Benutzerordner ist bekannt
why-read-only-file = diese Datei ist schreibgeschützt
why-no-name-free = kein Name ist frei
why-no-space = auf der Festplatte ist kein Platz mehr
why-read-only = die Festplatte ist schreibgeschützt
why-not-allowed = okdeck darf das hier nicht
why-quota = euer Anteil an der Festplatte ist voll
why-disk-fault = die Festplatte meldet einen Fehler
why-not-there = keine solche Datei, kein solcher Ordner
why-already-there = das gibt es schon
why-too-slow = die Festplatte braucht zu lange
hint-did-you-mean = war `{$near}` gemeint?
hint-sessions = `okdeck sessions` listet sie auf
hint-decks = `okdeck decks` listet sie auf
hint-path = prüf den Pfad; `okdeck decks` listet die Decks mit Namen auf
hint-deck-file = nenne eine Deckdatei, zum Beispiel ours.toml
hint-bytes-kept = die Datei bleibt erhalten; `okdeck sessions` zeigt die anderen
hint-couple = `okdeck` legt sie beiseite und beginnt eine neue
hint-data-dir = nenne einen mit --data-dir

## What became of files that could not be read

set-beside = {$file} war nicht lesbar und liegt jetzt als {$beside} daneben.
left-there = {$file} war nicht lesbar und bleibt, wo es ist.
end-beside = Das Ende von {$file} war nicht lesbar und liegt jetzt in {$beside}.
newer-left = {$file} stammt von einem neueren okdeck (Version {$version}) und bleibt unberührt
two-decks = Zwei Decks haben die id {$id}: {$new} gilt anstelle von {$old}.
panicked = ein Fehler im Programm bei {$place}. Jeder Schritt wurde gespeichert; `okdeck resume` macht weiter.

## The settings. A word in quotes, a number or `auto` is a value as it is written in the file.
## `.is-...` is a value as the settings screen says it; at most 16 letters.

settings-head = Wie okdeck es mit euch beiden hält. Nehmt das # vor einer Zeile weg, um sie zu ändern.
settings-head-shown = `okdeck config` zeigt, was gilt und woher es kommt.
settings-head-keys = `okdeck config keys` zeigt, welche Tasten es gibt; zu ändern sind sie in Tabellen wie [keys.card].
config-fault = config.toml, Zeile {$line}: {$what}
config-fault-more = Und {$more} weitere: `okdeck config`.
no-clocks = Uhren werden nicht angeboten; das ist eine eurer Einstellungen.
answers-never-kept = Antworten werden nie behalten; das ist eine eurer Einstellungen.

setting-names = Namen
    .does = Eure Namen, damit klar ist, wer an der Reihe ist; jeder darf leer bleiben.
setting-theme = Farben
    .does = Die Farben; auto richtet sich nach dem Hintergrund des Terminals.
    .is-dark = dunkel
    .is-light = hell
    .is-high-contrast = starker Kontrast
setting-signs = Zeichen und Rahmen
    .does = Die Zeichen und Rahmen; auto richtet sich nach Terminal und System.
    .is-unicode = Unicode
    .is-ascii = nur ASCII
setting-motion = Bewegung
    .does = Eine ruhige Bewegung, wenn eine Karte umgedreht wird.
setting-large_type = Große Schrift
    .does = Der Text einer Karte in großen Buchstaben, wo er passt.
setting-cards = Karten
    .does = Wie viele Karten ein Abend hat.
setting-order = Reihenfolge
    .does = Die Reihenfolge eines Abends: von leicht nach tief, zufällig oder wie in der Datei.
    .is-arc = leicht nach tief
    .is-shuffle = zufällig
    .is-file = wie in der Datei
setting-depth = Tiefe
    .does = Keine Karte geht tiefer als das.
setting-timers = Uhren
    .does = Die Uhren anbieten, die manche Karten haben.
setting-bell = Ende einer Uhr
    .does = Was geschieht, wenn eine Uhr um ist, außer den Worten auf dem Bildschirm.
    .is-none = nichts
    .is-bell = ein Ton
    .is-flash = ein Aufleuchten
setting-keep_answers = Behalten
    .does = Ob gemeinsam geöffnete Antworten behalten werden können; gefragt werdet ihr jedes Mal beide.
    .is-ask = fragen
    .is-never = nie
setting-week_begins = Wochenbeginn
    .does = Der Tag, an dem eine Woche beginnt, wo Abende nach Wochen stehen.
setting-config = Einstellungen
    .does = Wo diese Einstellungen liegen.
setting-data_dir = Ablage
    .does = Wo Abende, Namen und eure eigenen Decks liegen.
setting-decks_dir = Weitere Decks
    .does = Weitere Ordner mit Decks.
setting-color = Farbe
    .does = Ob Farben benutzt werden.
setting-language = Sprache
    .does = Die Sprache des Programms; auto richtet sich nach dem System.

setting-not-saved = Das gilt, bis ihr okdeck schließt: {$why}
setting-holds-later = Das gilt ab dem nächsten Start.
no-home-folder = kein Benutzerordner ist bekannt
setting-not-written = Nur unter euch: Das gilt, bis ihr okdeck schließt.
settings-title = Einstellungen
this-week = Diese Woche
last-week = Letzte Woche
week-from = Die Woche ab {$day}
actions-title = Was hier geht
on = ja
off = nein
all-of-them = alle
no-names = keine
two-names = {$one} und {$two}

## Tage und Zeiten. Eine Uhrzeit steht überall als 20:05.

day = {$weekday}, {$day}. {$month}
full-day = {$weekday}, {$day}. {$month} {$year}
long-day = {$day}. {$month} {$year}
short-day = {$day}. {$month} {$year}
kept-on = am {$date}
today = heute
yesterday = gestern
days-ago =
    { $days ->
        [one] vor 1 Tag
       *[other] vor {$days} Tagen
    }
weeks-ago =
    { $weeks ->
        [one] vor 1 Woche
       *[other] vor {$weeks} Wochen
    }
monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
# Das Attribut ist der Monat in einem kurzen Datum.
january = Januar
    .short = Jan
february = Februar
    .short = Feb
march = März
    .short = Mär
april = April
    .short = Apr
may = Mai
    .short = Mai
june = Juni
    .short = Jun
july = Juli
    .short = Jul
august = August
    .short = Aug
september = September
    .short = Sep
october = Oktober
    .short = Okt
november = November
    .short = Nov
december = Dezember
    .short = Dez

## Tasten, die auf den meisten Bildschirmen dasselbe bedeuten.

key-theme =
    .word = Farben
    .does = die nächsten Farben: nach dem Hintergrund, dunkel, hell, starker Kontrast, eigene
key-hide =
    .word = verbergen
    .does = den Bildschirm verbergen
key-help = alle Tasten
    .brief = Tasten
    .word = Hilfe
    .does = diese Hilfe
key-up =
    .word = hoch
    .does = nach oben
key-page-up =
    .word = Seite hoch
    .does = eine Seite nach oben
key-page-down =
    .word = Seite runter
    .does = eine Seite nach unten
key-down =
    .word = runter
    .does = nach unten
key-actions =
    .word = Möglichkeiten
    .does = eine Liste dessen, was hier geht, für Pfeile und enter
key-first =
    .word = Anfang
    .does = ganz nach oben
key-last =
    .word = Schluss
    .does = ganz nach unten
key-cancel = Start
    .does = zurück zum Startbildschirm

keys-elsewhere = Wenn ein Abend woanders offen ist
key-elsewhere-look = ansehen
    .does = ansehen; nichts daran ändert sich
key-elsewhere-another = anderer Abend
    .does = einen anderen Abend aus denselben Decks geben
key-elsewhere-cancel = zurück
    .does = zurück zum Startbildschirm

keys-look = Beim Blick auf einen Abend anderswo
key-look-look = neu ansehen
    .does = noch einmal ansehen: er kann weitergegangen sein

keys-everywhere = Überall
key-everywhere-quit =
    .word = beenden
    .does = sofort gehen, nichts geht verloren
key-everywhere-suspend =
    .word = anhalten
    .does = zurück zur Shell, bis fg kommt
key-everywhere-hide =
    .word = verbergen
    .does = den Bildschirm auch beim Tippen verbergen oder zurückholen

keys-home = Auf dem Startbildschirm
key-home-accept = starten
    .does = das Deck starten oder den Abend fortsetzen
key-home-choose = mehrere wählen
    .word = wählen
    .does = mehrere Decks zum Mischen wählen
key-home-find = suchen
    .does = ein Deck suchen
key-home-view-deck = ansehen
    .does = die Karten des Decks ansehen, mit Sternen und Beiseitegelegtem
key-home-history = Rückblick
    .does = worüber ihr gesprochen habt, Notizen, Sterne, behaltene Antworten
key-home-names = Namen
    .does = eure Namen angeben
key-home-limits =
    .word = Grenzen
    .does = Grenzen: verdeckt markieren, was aus dem Deck kommen darf
key-home-off-record =
    .word = nur unter euch
    .does = nur unter euch: ein Abend, der gar nichts aufschreibt
key-home-settings =
    .word = Einstellungen
    .does = Einstellungen
key-home-problems = Fehler
    .does = sehen, was in Decks nicht stimmt
key-home-leave = beenden
    .does = gehen
key-home-cancel =
    .word = abbrechen
    .does = die Suche beenden, die gewählten Decks vergessen

keys-before = Vor der ersten Karte
key-before-accept = erste Karte
    .does = die erste Karte
key-before-cancel = jetzt nicht
    .does = zurück, nichts wird behalten
key-before-names = Namen
    .does = eure Namen angeben

keys-card = Während eine Karte auf dem Tisch liegt
key-card-go = weiter
    .word = los
    .does = besprochen; die nächste Karte
key-card-next =
    .word = weiter
    .does = die nächste Karte, auch ohne verdeckte Antwort
key-card-back =
    .word = vorige
    .does = die Karte davor
key-card-follow-up = Nachfrage
    .does = eine Nachfrage, eine nach der anderen
key-card-skip = auslassen
    .does = auslassen: zurück ins Deck, für einen anderen Tag
key-card-later = später
    .does = später: kommt heute noch einmal, vor der letzten Karte
key-card-set-aside =
    .word = beiseitelegen
    .does = beiseitelegen: kommt nie wieder (in der Deckansicht zurückzuholen)
key-card-private = verdeckt
    .does = verdeckt antworten: zu, bis ihr beide öffnet
key-card-keep =
    .word = behalten
    .does = offene Antworten behalten; zweimal, weil beide es wollen müssen
key-card-floor = Wort
    .does = das Wort: eine Person spricht, die andere gibt es wieder
key-card-break = Pause
    .does = eine Pause von zwanzig Minuten oder mehr
key-card-star = Stern
    .does = Stern: ein Liebling, oder nicht
key-card-note = Notiz
    .does = eine Notiz zu dieser Karte schreiben
key-card-timer = Uhr
    .does = die Uhr starten, anhalten, weiterlaufen lassen
key-card-swap =
    .word = tauschen
    .does = tauschen, wer anfängt
key-card-index = Übersicht
    .does = die Karten von heute, mit Suche
key-card-large-type =
    .word = große Schrift
    .does = große Schrift, oder nicht
key-card-undo = zurück
    .does = den letzten Schritt zurücknehmen, so oft ihr mögt
key-card-end-gently = Ende
    .does = behutsam enden: die letzte Karte, dann ein Rückblick
key-card-leave = sichern und gehen
    .does = sichern und gehen; es geht weiter, wo ihr aufgehört habt
key-card-cancel =
    .word = Start
    .does = sichern, und zum Startbildschirm
key-card-up =
    .does = eine lange Karte nach oben schieben
key-card-down =
    .does = eine lange Karte nach unten schieben

keys-answer = Während jemand verdeckt antwortet
key-answer-accept = fertig
    .does = die Antwort verdecken und übergeben
key-answer-peek = ansehen
    .does = die eigene Antwort zeigen oder wieder verdecken
key-answer-cancel = aufhören
    .does = nicht mehr antworten; nichts wird gezeigt
key-answer-up =
    .does = eins weniger, oder die Möglichkeit davor
key-answer-down =
    .does = eins mehr, oder die nächste Möglichkeit

keys-cover = Während die Tastatur übergeben wird
key-cover-accept = ich bin da
    .does = die genannte Person sitzt an der Tastatur
key-cover-break = Pause
    .does = eine Pause; verdeckte Antworten bleiben verdeckt
key-cover-cancel = aufhören
    .does = aufhören; nichts wird gezeigt

keys-covered = Wenn beide Antworten verdeckt sind
key-covered-open-both = beide öffnen
    .does = beide Antworten zugleich öffnen
key-covered-cancel = verdeckt lassen
    .does = beide verdeckt lassen; niemand wird genannt
key-covered-break = Pause
    .does = eine Pause; verdeckte Antworten bleiben verdeckt

keys-ready = Wenn gefragt wird, wie tief es weitergeht
key-ready-lighter = leichter
    .does = ab hier leichtere Karten
key-ready-stay = so bleiben
    .does = so tief wie jetzt
key-ready-deeper = tiefer
    .does = tiefer
key-ready-undo = zurück
    .does = den letzten Schritt zurücknehmen
key-ready-end-gently = Ende
    .does = behutsam enden
key-ready-break =
    .word = Pause
    .does = eine Pause von zwanzig Minuten oder mehr
key-ready-leave =
    .word = sichern und gehen
    .does = sichern und gehen

key-break-time-accept = ausgemacht
    .does = diese Zeit ausmachen
key-break-time-cancel = keine Pause
    .does = ohne Pause weitermachen
key-break-time-up =
    .word = früher
    .does = früher
key-break-time-down = später
    .does = später

keys-break = In einer Pause
key-break-accept = wir sind beide da
    .does = beide sind wieder da
key-break-leave = schließen
    .does = das Programm schließen; die Pause läuft weiter
key-break-end-gently = Ende
    .does = den Abend behutsam beenden

key-back-accept = weiter
    .does = weiter, wo ihr aufgehört habt
key-back-cancel = noch nicht
    .does = die Pause geht weiter

keys-floor = Während jemand das Wort hat
key-floor-accept = wiedergeben
    .does = die zuhörende Person gibt wieder, was sie gehört hat
key-floor-that-is-it = ja, das ist es
    .word = ja
    .does = wer spricht: es ist angekommen; das Wort geht weiter
key-floor-not-quite = nicht ganz
    .does = wer spricht: nicht ganz, noch einmal
key-floor-floor = Ende
    .does = zurück zur Karte
key-floor-undo =
    .word = zurück
    .does = den letzten Schritt zurücknehmen
key-floor-break = Pause
    .does = eine Pause von zwanzig Minuten oder mehr
key-floor-leave =
    .word = sichern und gehen
    .does = sichern und gehen

keys-review = Bei einer Zeile vom letzten Mal
key-review-kept = bleibt
    .does = sie bleibt
key-review-changed = geändert
    .does = sie bleibt in anderen Worten
key-review-let-go = loslassen
    .does = sie geht
key-review-cancel = jetzt nicht
    .does = sie bleibt, wie sie ist

keys-summary = Am Ende eines Abends
key-summary-accept = Start
    .does = zurück zum Startbildschirm
key-summary-agree = Zeile fürs nächste Mal
    .brief = Zeile
    .does = jede Person kann eine Zeile für das nächste Mal dalassen
key-summary-undo = zurück
    .does = zurück zur letzten Karte

keys-deck = In den Karten eines Decks
key-deck-star = Stern
    .does = Stern: ein Liebling, oder nicht
key-deck-set-aside = beiseitelegen
    .does = die Karte beiseitelegen oder zurückholen

keys-limits = Während Grenzen verdeckt markiert werden
key-limits-yes = ja
    .does = ja
key-limits-not-now = jetzt nicht
    .does = jetzt nicht; in dreißig Tagen wird wieder gefragt
key-limits-no = nein
    .does = nein
key-limits-accept = fertig
    .does = die Markierungen verdecken und übergeben
key-limits-cancel = aufhören
    .does = aufhören; nichts wird geändert

keys-history = Im Rückblick
key-history-next-view = nächste Ansicht
    .does = die nächste Ansicht
key-history-find = suchen
    .does = Worte suchen
key-history-delete = löschen
    .does = endgültig löschen; zweimal

keys-preview = In der Vorschau eines Decks
key-preview-next = weiter
    .does = die nächste Karte
key-preview-back = zurück
    .does = die Karte davor
key-preview-follow-up = Nachfrage
    .does = eine Nachfrage, eine nach der anderen
key-preview-index = Übersicht
    .does = alle Karten, mit Suche
key-preview-large-type = groß
    .does = große Schrift, oder nicht
key-preview-leave = beenden
    .does = gehen
key-preview-up =
    .does = eine lange Karte nach oben schieben
key-preview-down =
    .does = eine lange Karte nach unten schieben

key-problems-down = nach unten
    .does = nach unten

keys-index = In den Karten von heute
key-index-accept = dorthin
    .does = zu dieser Karte gehen
key-index-cancel = schließen
    .does = schließen

keys-note = Beim Schreiben einer Notiz
key-note-accept = behalten und schließen
    .does = die Notiz behalten und schließen
key-note-cancel = wie sie war
    .word = abbrechen
    .does = schließen, die Notiz bleibt wie sie war

key-line-accept = übernehmen
    .does = übernehmen; bei zwei Namen weiter zum nächsten
key-line-cancel = schließen
    .word = abbrechen
    .does = schließen, nichts geändert
key-line-down =
    .does = zum nächsten Feld
key-line-up =
    .does = zum Feld davor

key-help-cancel = schließen
    .does = schließen
key-help-down = mehr
    .does = nach unten

key-hidden-hide =
    .word = verbergen
    .does = zurück zu dem, was war

keys-settings = In den Einstellungen
key-settings-next = ändern
    .does = der nächste Wert; Namen werden getippt
key-settings-back =
    .word = zurück
    .does = der Wert davor

keys-actions = In der Liste dessen, was hier geht
key-actions-accept = tun
    .does = das tun
key-actions-cancel = schließen
    .does = schließen
