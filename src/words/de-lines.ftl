### Was nur der Abend in Zeilen sagt (okdeck --plain), für alle, die ihn hören oder fühlen.
###
### Jede Nachricht ist eine Zeile und steht für sich. Kurz ist hier freundlich: Jede Zeile wird
### gesprochen. Wörter, die getippt werden (word-...), sind einzelne Wörter in kleinen Buchstaben.

# Words that are typed.
word-again = nochmal
word-about = über
word-go = los
word-help = hilfe
word-questions = fragen
word-clear = leeren
word-continue = weiter
word-and = und

paused = Pause.
saved-again = Jetzt ist alles gespeichert.
nothing-by-that = Das ändert hier nichts.
# Said behind the first sentence of every screen.
off-record = Nur unter euch.
saved = Gespeichert, wo ihr aufgehört habt.
not-kept = Nur unter euch: Nichts wurde behalten.
nothing-to-continue = Es gibt keinen Abend zum Weitermachen.
decks-changed = Eure Decks haben sich geändert; {$again} sagt sie.
find-what = Tippt die Worte, die ihr sucht, oder /{$cancel}.
found-decks = Eine Zahl startet dieses Deck. Tippt andere Worte zum Suchen, oder /{$cancel} für alle Decks.
note-how = Schreib so viele Zeilen, wie du magst; eine Zeile mit einem Punkt behält die Notiz, /{$cancel} lässt sie, wie sie war.
note-so-far = Was du schreibst, kommt hierzu; /{$clear} beginnt neu.
cleared = Jetzt leer.
other-words-how = Tippt die Zeile in anderen Worten. Eine leere Zeile lässt sie, wie sie ist.
field-how = Tippt für euch beide je eine Zeile; eine leere lässt sie, wie sie ist, ein einzelner Punkt leert sie, /{$cancel} ändert nichts.
empty = leer
cut = Das war zu lang; das Ende fehlt jetzt.
not-shown = Was du tippst, ist nicht zu sehen.
delete-asked = Das endgültig löschen? Tippt noch einmal {$word}; sonst wird nichts gelöscht.
keep-asked = Diese Antworten behalten? Tippt noch einmal {$word}, wenn ihr beide das wollt; sonst wird nichts behalten.
cover-how = Drückt Enter, sobald {$name} damit allein ist.
answer-not-shown = Was du tippst, ist nicht zu sehen; /{$stop} lässt es ohne Antwort.
cannot-hide = Aber dieses Terminal zeigt, was du tippst: Lass niemanden hinsehen.
open-or-not = Tippt {$open}, um beide zugleich zu öffnen, oder {$leave}; niemand wird gefragt, wer das wollte.
limits-how = Tippe zu jedem Thema {$yes}, {$not_now} oder {$no}; was du mit {$pass} übergehst, bleibt, wie es war. Was du tippst, ist nicht zu sehen.
limits-kept-how = Gegeben wird nur, was ihr beide erlaubt, und nur das gemeinsame Ergebnis wird behalten: Niemand erfährt, wer was gewählt hat oder wie viel fehlt.
limits-last = Das war das letzte. Tippe {$done}, um die Markierungen zu verdecken und zu übergeben.
# Nothing is drawn here, so nobody has to look away.
alone-guesses = {$here} rät allein.
alone-writes = {$here} schreibt allein auf, was stimmt.
alone-answers = {$here} antwortet allein.
alone-chooses = {$here} wählt allein.
alone-marks = {$here} markiert allein.
nothing-typed = Noch steht nichts da. Antworte, oder tippe /{$stop}.
type-answer = Tippe deine Antwort.
scale-number = Bitte eine Zahl von 0 bis 10.
option-number = Bitte eine Zahl von 1 bis {$count}.
floor-how = Drückt Enter, wenn es Zeit ist, das Gehörte wiederzugeben.
floor-decides = Wer spricht, tippt {$yes}, wenn es das ist, oder {$not_quite}, um es noch einmal zu sagen.
break-how = Tippt die Zahl der Zeit, die ihr ausmacht.
back-how = Dann drückt Enter.

# A number or a name, and what it stands for: "10: fully charged", "Sam: a walk".
means = {$what}: {$words}
# Over several lines.
list-of = {$what}:
row = {$number}. {$words}
rows = {$from} bis {$to}: {$words}
more = Noch {$count}; mit {$word} geht es weiter.
no-row = Hier gibt es keine {$number}; die letzte ist {$length}.
which = Welche? Nennt die Zahl, zum Beispiel: {$word} 3
unknown = Ich kenne „{$word}“ nicht.
unknown-in-private = Dieses Wort kenne ich hier nicht.
did-you-mean = Ich kenne „{$word}“ nicht. War {$near} gemeint?
follow-up = Nachfrage: {$words}
private-is-offered = Tippt {$private}, um verdeckt zu antworten, oder {$next}, um nur zu reden und weiterzugehen.
keep-is-offered = Tippt zweimal {$word}, um beide Antworten zu behalten, wenn ihr beide das wollt.
floor-is-offered = Tippt {$word}, dann spricht eine Person und die andere gibt es wieder.
break-is-offered = Tippt {$word} für eine Pause und macht aus, wann es weitergeht.
chosen = Gewählt: {$titles}. Tippt {$start}, um zu beginnen.
home = okdeck, Start. {$day}.
names = {$one} und {$two}.
talked-about = { $count ->
        [one] {$title}, {$done} von 1 Karte besprochen
       *[other] {$title}, {$done} von {$count} Karten besprochen
    }
to-continue = Weiter mit {$what}; {$ago}
field = {$label}, jetzt {$now}:
topic = {$at} von {$of}: {$topic}
for-next-time = Eine Zeile für das nächste Mal, {$name}: {$line}

hint = Tippen könnt ihr: {$words}.
hint-also = Tippen könnt ihr auch: {$words}.
hint-more = {$help} sagt, was jedes Wort tut; eine leere Zeile sagt hier alles noch einmal.
help-slash = Hier gilt, was du tippst, als Text; ein Befehl beginnt mit einem Schrägstrich, zum Beispiel /{$cancel}.
help-more = {$help} {$questions}: was Leute zu diesen Karten fragen, und zur Sicherheit
again-does = {$again}, oder eine leere Zeile: alles hier noch einmal
about-does = {$about} und eine Zahl: was diese Zeile ist
number-starts = eine Zahl: startet dieses Deck oder setzt diesen Abend fort; der Name tut es auch
number-goes = eine Zahl: geht zu dieser Karte; andere Worte suchen Karten
number-says = eine Zahl: sagt diese Zeile
number-agrees = eine Zahl: macht diese Zeit aus
letter-or = {$letter} oder {$word}

card = Karte {$place}. {$kind}, {$depth}.
card-about = Karte {$place}. {$kind}, {$depth}, {$theme}.
kind-question = Frage
kind-sentence = Satz
kind-action = Etwas tun
kind-scale = Skala
kind-choice = Auswahl
kind-guess = Ratespiel
kind-pause = Pause
clock-offered = Eine Uhr über {$span}; tippt {$word}, um sie zu starten.
clock-runs = Die Uhr läuft, noch {$left}.
clock-stands = Die Uhr steht, noch {$left}.
seconds = { $count ->
        [one] 1 Sekunde
       *[other] {$count} Sekunden
    }
minutes = { $count ->
        [one] 1 Minute
       *[other] {$count} Minuten
    }
minutes-and-seconds = {$minutes} {$seconds}
speaks = {$speaker} spricht, {$listener} hört nur zu.
