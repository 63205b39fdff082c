### Was Leuten gesagt wird, die Decks, Einstellungen und Farben schreiben, und was die Befehle
### `okdeck deck` sagen. Meist Satzstücke ohne Punkt, wie in en-decks.ftl; hier wird geduzt.

severity-error = Fehler
severity-warning = Warnung
severity-style = Stil
to-do = Abhilfe
and-then = {$first}; {$second}
more-faults = und {$more} weitere
either = {$first} oder {$last}
character = {$point} ({$ground})
ground-control = ein Steuerzeichen
ground-line-separator = ein Zeilentrenner
ground-direction = dreht die Richtung des Textes
ground-tag = ein unsichtbares Markierungszeichen
ground-invisible = ein unsichtbares Zeichen
ground-marks = ein Akzent zu viel auf einem Buchstaben

type-text = ein Text
type-number = eine Zahl
type-truth = true oder false
type-date = ein Datum
type-list = eine Liste
type-table = eine Tabelle
type-texts = eine Liste von Texten
type-cards = eine Liste von Texten oder Tabellen
type-one = die Zahl 1
type-depth = 1, 2 oder 3

part-title = der Titel
part-description = die Beschreibung
part-how-to = die Zeile vor der ersten Karte
part-text = der Text
part-follow-up = die Nachfrage
part-alt = der andere Weg
part-option = die Option
part-low = das Ende bei 0
part-high = das Ende bei 10
part-timer = die Uhr

## Eine Datei

file-too-large = diese Datei ist größer als 32 MiB
    .help = teile sie in mehrere Decks auf
not-text = das ist kein UTF-8-Text
    .help = speichere die Datei in deinem Editor als UTF-8
crowded = ab hier stehen zu viele Satzzeichen in einer Tabelle
    .help = schreib Wörter, oder verteile es auf mehrere Karten oder Decks
file-is-empty = diese Datei ist leer
    .help = ein Deck ist ein Titel mit Karten: title = "..." und cards = ["...", "..."]
too-many-faults = hier ist der 10.000. Fehler dieser Datei
    .help = behebe die ersten; weitere werden nicht genannt

## Ein Deck

no-title = dieses Deck hat keinen Titel
    .help = schreib title = "..." über die erste Karte
title-is-empty = der Titel ist leer
    .help = schreib, wie das Deck heißt
no-cards = dieses Deck hat keine Karten
    .help = schreib cards = ["...", "..."]
schema-is-newer = dieses Deck hat schema {$version}, okdeck liest bis {$newest}
    .help = um alles zu lesen, braucht es ein neueres okdeck
first-schema = das erste schema ist 1
    .help = schreib schema = 1, oder lass es weg
no-language-tag = das ist kein Sprachkürzel nach BCP 47
    .help = schreib ein Kürzel wie "en", "de" oder "pt-BR"
two-forms = die Karten sind eine Liste in Zeile {$line}, und daneben erlaubt TOML kein [[cards]]
    .help = schreib jede Karte als [[cards]], oder jede in die Liste
two-brackets = eine Karte beginnt mit zwei Klammern
    .help = schreib [[cards]]

## Ein Schlüssel und sein Wert

unknown-key = okdeck kennt den Schlüssel `{$key}` nicht
of-type = für `{$key}` passt {$wanted}, hier steht: {$found}
no-text-in-list = `{$key}` ist eine Liste von Texten, und das ist {$found}
    .help = schreib es in Anführungszeichen: "..."
key-holds = in diesem Schlüssel steht {$character}
    .help = entferne das Zeichen
value-holds = in `{$key}` steht {$character}
    .help = entferne das Zeichen
stands-here = hier steht {$character}
    .help = entferne das Zeichen
text-too-long = `{$key}` hat mehr als 20.000 Zeichen
    .help = verteile es auf mehrere Karten
list-too-long = `{$key}` hat {$count} Einträge, mehr als 99 gehen nicht
    .help = lass einige weg
is-one-of = `{$key}` ist eines von {$known}
no-slug = `{$key}` ist ein Wort aus a bis z, 0 bis 9 und Bindestrichen, höchstens 64 davon
    .help = schreib ein Wort wie "evening-walk"
is-device = `{$key}` ist ein Name, den Windows für ein Gerät behält
    .help = schreib einen anderen

## Eine Karte

no-card = eine Karte ist ein Text oder eine Tabelle, und das ist {$found}
    .help = schreib "..." oder {"{"} text = "..." {"}"}
no-text = diese Karte hat keinen Text
    .help = schreib text = "..."
text-is-empty = der Text dieser Karte ist leer
    .help = schreib, worüber ihr sprechen wollt, oder entferne die Karte
no-low-end = diese Skala sagt nicht, was 0 bedeutet
    .help = schreib low = "..."
no-high-end = diese Skala sagt nicht, was 10 bedeutet
    .help = schreib high = "..."
no-ends = diese Skala sagt nicht, was 0 und 10 bedeuten
    .help = schreib low = "..." und high = "..."
no-options = eine Auswahl braucht Optionen
    .help = schreib options = ["...", "..."]
one-option = eine Auswahl braucht mindestens zwei Optionen
    .help = schreib eine dazu, oder mach eine Frage daraus
option-is-empty = eine der Optionen ist leer
    .help = schreib sie, oder entferne sie
not-used = eine Karte der Art {$kind} verwendet `{$key}` nicht
    .help = es gehört zu kind = {$kinds}; ändere die Art, oder entferne den Schlüssel
id-taken = die id `{$id}` hat schon die Karte in Zeile {$line}
    .help = gib dieser Karte eine eigene id
text-taken = die Karte in Zeile {$line} sagt dasselbe
    .help = entferne eine von beiden, oder gib dieser eine id
depth-in-quotes = `depth` ist eine Zahl, und das ist ein Text
    .help = schreib depth = {$depth} ohne Anführungszeichen
depth-out-of-range = `depth` ist 1, 2 oder 3
    .help = 1 ist leicht, 2 warm, 3 tief
odd-timer = eine Uhr läuft mindestens eine Sekunde und höchstens einen Tag
    .help = schreib "90s", "2m" oder "1m30s"
hard-to-read = mehr als 400 Zeichen lassen sich schwer vorlesen
hard-to-hold = mehr als {$most} Einträge von `{$key}` behält man schwer im Kopf

## Eine Zeile, die kein TOML ist

too-deep = das ist zu tief geschachtelt
    .help = ein Deck ist eine Liste von Karten mit Listen von Texten, und nicht tiefer
open-list = diese Liste ist nicht geschlossen
    .help = setze `]` dahinter
open-table = diese Tabelle ist nicht geschlossen
    .help = setze `{"}"}` dahinter
odd-header = diese Zeile ist nicht geschlossen wie eine Tabelle
    .help = eine Karte beginnt mit [[cards]]
no-truth = das ist nicht `true` oder `false`
    .help = schreib es klein
open-block = diesem Text fehlen die schließenden Anführungszeichen
    .help = schließe ihn mit denselben drei Zeichen
open-text = diesem Text fehlt das schließende Anführungszeichen
    .help = setze `{$quote}` ans Ende
no-comma = davor fehlt ein Komma
    .help = setze `,` davor
extra-comma = vor diesem Komma steht nichts
    .help = entferne es
extra-equals = ein `=` genügt
    .help = entferne dieses
no-key = hier fehlt ein Schlüssel
    .help = schreib einen, zum Beispiel text = "..."
colon = auf einen Schlüssel folgt `=`, nicht `:`
    .help = schreib title = "..."
odd-key = ein Schlüssel besteht aus a bis z, 0 bis 9, `-` und `_`
    .help = schreib ihn nur mit diesen
no-equals = hier fehlt `=`
    .help = schreib text = "..."
extra-bracket = diese Klammer schließt nichts
    .help = entferne sie, oder öffne die Liste davor
odd-escape = dieses Zeichen hinter \ kennt TOML nicht
    .help = für einen Backslash schreib \\; sonst gibt es \" und \n
odd-code-point = hinter diesem \ ist kein Zeichen genannt
    .help = schreib \u und vier hexadezimale Ziffern, oder das Zeichen selbst
key-twice = diesen Schlüssel gibt es schon
    .help = behalte einen von beiden
key-alone = auf einen Schlüssel folgen `=` und ein Wert
    .help = schreib title = "..."; eine Bemerkung beginnt mit `#`
no-value = hinter diesem `=` steht kein Wert
    .help = schreib einen, zum Beispiel "..."
odd-quotes = diese Anführungszeichen sind nicht die von TOML
    .help = schreib gerade: "..."
no-quotes = Wörter stehen in Anführungszeichen
    .help = schreib sie als "..."
behind-value = hinter einem Wert darf nur eine Bemerkung stehen
    .help = setze es in eine eigene Zeile
not-toml = das ist kein Wert in TOML
    .help = ein Text steht in Anführungszeichen, eine Zahl ohne: 90

## Die Tasten in den Einstellungen

no-place = okdeck kennt keinen Ort namens `{$name}`
no-command = okdeck kennt hier keinen Befehl namens `{$name}`
no-table-of-keys = Tasten stehen in Tabellen wie [keys.card], jede Zeile wie skip = ["s"]
needs-key = `{$command}` braucht eine Taste
always-leaves = `ctrl-c` beendet immer
    .help = lass "ctrl-c" in der Liste
key-is-text = eine Taste wird durch einen Text wie "s" benannt
no-such-key = okdeck kennt keine Taste `{$key}`
same-for-terminal = ein Terminal kann `{$key}` nicht von einer anderen Taste unterscheiden
ctrl-letter = zu `ctrl-` gehört ein kleiner Buchstabe von a bis z
is-typed = `{$key}` wird hier getippt
needed-elsewhere = `{$key}` wird anderswo gebraucht; hier stehen nur ctrl-Tasten
key-taken = `{$key}` ist in [keys.{$place}] schon `{$command}`
    .help = gib auch `{$command}` eine andere Taste

## Die anderen Einstellungen

no-setting = okdeck kennt die Einstellung `{$name}` nicht
setting-is-switch = `{$key}` ist true oder false
setting-is-count = `{$key}` ist eine Zahl von 1 bis {$most}, oder "all"
setting-is-word = `{$key}` ist {$words}
setting-is-name = `{$key}` ist {$words} oder der Name einer Datei
setting-is-names = `{$key}` ist eine Liste von zwei Namen, wie ["Alex", "Sam"]
settings-are-newer = diese Einstellungen sind für ein neueres okdeck; bekannte gelten trotzdem
version-is-one = `version` ist 1

## Farben

odd-base = `base` ist der Name eines Farbschemas im Programm
    .help = eines von {$themes}
no-table-of-roles = `basic` ist eine Tabelle von Rollen
no-role = okdeck kennt keine Rolle `{$name}`
role-is-text = `{$role}` ist ein Text wie "#e39b74 bold"
not-basic = `{$word}` ist keine der sechzehn Grundfarben
    .help = hier stehen Namen, wie yellow oder bright-white
no-colour = `{$word}` ist keine Farbe und kein Attribut
    .help = eine Farbe ist #rrggbb, eine Zahl von 0 bis 255 oder ein Name wie yellow

## Die Wörter auf den Karten

part-too-long = {$part} hat {$count} Zeichen, gedacht sind höchstens {$most}
part-too-short = {$part} hat {$count} Zeichen, gedacht sind mindestens {$least}
wordy = der Text hat {$words} Wörter in {$sentences} Sätzen, gedacht sind höchstens {$most} in {$fewest}
stray-space = {$part} hat ein Leerzeichen zu viel
unspoken = `{$mark}` lässt sich nicht vorlesen
not-plain = `{$mark}` ist kein einfaches Zeichen
in-capitals = dieses Wort steht in Großbuchstaben
in-digits = diese Zahl steht in Ziffern
sentence-ends = ein Satz zum Beenden endet mit drei Punkten
text-ends = der Text endet mit einem Fragezeichen oder einem Punkt
follow-up-ends = eine Nachfrage endet mit einem Fragezeichen
alt-ends = der andere Weg endet mit einem Punkt oder Fragezeichen
option-ends = eine Option endet ohne Punkt
dots-in-row = mehrere Punkte hintereinander
two-questions = {$part} stellt mehr als eine Frage
long-sentences = {$words} Wörter in einem Satz sind schwer zu verfolgen
long-word = dieses Wort ist lang
yes-or-no = {$part} lässt sich mit Ja oder Nein beantworten
why = "why" verlangt eine Rechtfertigung
no-speaker = einen Satz sagt, wer ihn beendet
    .help = schreib ihn mit "I", "me" oder "my"
not-to-you = ein Satz wird der anderen Person gesagt
    .help = schreib "you"
one-of-couple = "{$word}" ist die Stimme nur einer Seite
guess-says = in einem Ratespiel steht "{$phrase}"
    .help = schreib "Guess ... your partner ..."
banned = "{$word}" passt nicht zu jedem Paar
stock = "{$phrase}" wurde schon oft gefragt
touch = eine Berührung, nach der nicht gefragt wird
follow-ups-count =
    { $count ->
        [one] diese Karte hat 1 Nachfrage
       *[other] diese Karte hat {$count} Nachfragen
    }, gedacht sind {$most}
follow-ups-between =
    { $count ->
        [one] diese Karte hat 1 Nachfrage
       *[other] diese Karte hat {$count} Nachfragen
    }, gedacht sind {$least} oder {$most}
options-count = diese Auswahl hat {$count} Optionen, gedacht sind 4 bis 6
option-twice = diese Option steht zweimal da
no-open-option = keine der Optionen lässt es offen
end-in-text = dieses Ende der Skala steht im Text
ends-alike = beide Enden der Skala sagen dasselbe
no-alternative = hier gibt es keinen anderen Weg, das zu tun
no-timer = diese Karte hat keine Uhr
unfit-timer = eine Uhr von {$timer} passt nicht zu dieser Karte
echo = diese Nachfrage wiederholt die Karte
questions-begin = {$count} von {$all} Fragen beginnen mit "{$start}", gedacht sind höchstens {$percent} Prozent
questions-alike = {$count} Fragen beginnen mit "{$start}"
stems-alike = {$count} Sätze oder Skalen beginnen mit "{$start}"
follow-ups-begin = {$count} von {$all} Nachfragen beginnen mit "what", gedacht sind höchstens {$percent} Prozent
too-many-two = "the two of you" steht auf {$count} von {$all} Karten, gedacht sind höchstens {$percent} Prozent
too-many-feel = Formen von "feel" stehen auf {$count} von {$all} Karten, gedacht sind höchstens {$percent} Prozent
too-many-superlatives = Superlative stehen auf {$count} von {$all} Karten, gedacht sind höchstens {$percent} Prozent
too-often = "{$phrase}" steht {$count} Mal im Deck, gedacht sind höchstens {$most}
long-words = {$count} von {$all} Wörtern des Decks haben {$letters} Buchstaben oder mehr
nearly-same = dieser Text sagt fast dasselbe wie die Karte in Zeile {$line}

## Was zu tun ist, wenn es auf mehr als den Fehler ankommt

did-you-mean = war `{$near}` gemeint?
key-of-deck = `{$key}` gehört zum Deck: setze es über die erste Karte
card-begins = eine Karte beginnt mit [[cards]]
keys-are = die Schlüssel sind {$keys}
key-names = eine Taste ist ein einzelnes Zeichen, ctrl- mit einem Buchstaben, oder {$keys}
listed-by = `{$command}` zählt sie auf
hyphen = schreib einen Bindestrich statt des Unterstrichs, wie in "pt-BR"
write-word = schreib "{$word}"
write-truth = schreib {$truth}
one-text = schreib einen einzigen Text in Anführungszeichen, ohne Klammern
write-timer = schreib timer = "90s" oder "2m"
in-quotes = schreib es in Anführungszeichen: "..."
true-or-false = schreib true oder false, ohne Anführungszeichen
in-brackets = setze es in Klammern: ["..."]
write-texts = schreib ["...", "..."]
write-cards = schreib cards = ["...", "..."], oder [[cards]] und text = "..."
write-schema = schreib schema = 1, oder lass es weg
without-quotes = schreib eine Zahl ohne Anführungszeichen
comma-or-quote = setze `,` davor; ein Anführungszeichen im Text schreibt man \"
remark = eine Bemerkung beginnt mit `#`
own-line = entferne es; jeder Schlüssel hat eine eigene Zeile
quote-inside = ein Anführungszeichen im Text schreibt man \"
line-ends = speichere die Datei mit LF oder CRLF an den Zeilenenden
one-of-timers = schreib eines von {$timers}
no-timer-here = lass die Uhr weg
instead-gender = schreib "your partner" oder "they"
instead-assumed = schreib "since you met", "when you were small", "the people close to you" oder "your days"
instead-faith = schreib von dem, was euch wichtig ist
instead-pressure = frag so, dass Überspringen so leicht ist wie Antworten
instead-blame = frag nach der eigenen Seite der antwortenden Person
instead-plain-word = nimm ein einfaches Wort
instead-others = lass andere Menschen heraus
instead-explicit = schreib "closeness" oder "intimacy"
instead-drink = schreib "a drink of any kind"
instead-brands = lass den Namen weg
instead-claims = behaupte nichts

## Was die Codes bedeuten

code-syntax = Die Zeile ist kein TOML.
code-not-utf8 = Die Datei ist kein UTF-8-Text.
code-unprintable = Im Text steht ein Zeichen, das nicht gefahrlos gezeigt werden kann.
code-newer-schema = Das Deck verlangt ein neueres okdeck.
code-missing-title = Ein Deck hat keinen Titel.
code-missing-text = Eine Karte hat keinen Text.
code-no-cards = Ein Deck hat keine spielbaren Karten.
code-wrong-type = Ein Wert ist von anderer Art, als sein Schlüssel braucht.
code-unknown-word = Eine Art, Tiefe, Stelle oder Reihenfolge, die okdeck nicht kennt, oder eine Farbe oder ein Attribut im Farbschema.
code-bad-id = Eine id oder ein topic ist kein Kurzname.
code-duplicate-id = Zwei Karten eines Decks haben dieselbe id.
code-bad-timer = Eine Uhr ist keine Dauer wie 90s, 2m oder 1m30s.
code-bad-language = Eine Sprache ist kein Kürzel nach BCP 47.
code-missing-part = Eine Auswahl hat weniger als zwei Optionen.
code-too-long = Ein Text, eine Liste oder eine Datei ist über ihrer Grenze.
code-missing-end = Eine Skala sagt nicht, was 0 und 10 bedeuten.
code-duplicate-text = Eine Karte ohne id sagt, was eine andere sagt.
code-unknown-key = Ein Schlüssel, den okdeck nicht kennt.
code-unused-key = Ein Schlüssel, den eine Karte dieser Art nicht verwendet.
code-long-text = Ein Text ist zu lang, um ihn in einem Atemzug zu lesen.
code-many-parts = Mehr Optionen oder Nachfragen, als zwei Menschen im Kopf behalten.
code-style-length = Ein Text ist zu lang, um ihn in einem Atemzug vorzulesen.
    .reason = Eine Karte wird in einem Atemzug vorgelesen.
    .help = kürze ihn, oder mach aus einem Teil eine Nachfrage
code-style-short = Ein Text ist zu kurz, um zu sagen, was gefragt ist.
    .reason = Bei wenigen Buchstaben muss man raten, was gefragt ist.
    .help = sag mit ein paar Wörtern mehr, was gemeint ist
code-style-wordy = Ein Text hat zu viele Wörter oder Sätze.
    .reason = Ein Gedanke genügt für eine Karte.
    .help = behalte einen Gedanken, und mach aus dem Rest eine Nachfrage
code-style-spaces = Am Rand eines Textes steht ein Leerzeichen, oder zwei stehen hintereinander.
    .reason = Überzählige Leerzeichen sieht man auf der Karte.
    .help = entferne das Leerzeichen
code-style-symbols = In Worten, die vorgelesen werden, steht ein Symbol.
    .reason = Eine Karte wird vorgelesen, und Symbole kann man nicht lesen.
    .help = nimm Wörter, Kommas und Punkte
code-style-plain-characters = Auf einer englischen Karte steht ein Zeichen, das nicht ASCII ist.
    .reason = Einfache Zeichen sehen auf jedem Terminal gleich aus.
    .help = nimm gerade Anführungszeichen, drei Punkte und kurze Striche
code-style-capitals = Ein Wort steht in Großbuchstaben.
    .reason = Großbuchstaben rufen laut.
    .help = schreib das Wort klein, oder eine Abkürzung aus
code-style-digits = Eine Zahl steht in Ziffern.
    .reason = Eine Karte wird vorgelesen.
    .help = schreib Zahlen in Worten
code-style-ending = Eine Zeile endet nicht, wie es ihrer Art entspricht.
    .reason = Das Ende einer Zeile sagt, wie man sie liest.
    .help = beende die Zeile, wie es ihrer Art entspricht
code-style-dots = Mehrere Punkte stehen, wo nichts zu beenden ist.
    .reason = Drei Punkte sagen: Sprich das zu Ende.
    .help = setze sie nur ans Ende einer Karte mit einem Satz
code-style-one-question = Eine Karte oder Nachfrage stellt mehr als eine Frage.
    .reason = Von zwei Fragen geht eine verloren.
    .help = behalte eine, und mach aus der anderen eine Nachfrage
code-style-open-question = Eine Frage lässt sich mit Ja oder Nein beantworten.
    .reason = Ja oder Nein beendet ein Gespräch.
    .help = beginne mit what, when, which, how, where oder who, oder mit einer Einladung
code-style-why = Eine Karte fragt "why".
    .reason = Es klingt nach einem Vorwurf.
    .help = frag stattdessen what, when oder how
code-style-voice = Eine Karte spricht nicht in der Stimme ihrer Art.
    .reason = Beide lesen dieselbe Karte, also braucht sie eine feste Sprechweise.
    .help = schreib "you", "your partner" oder "the two of you"
code-style-banned-word = Ein Wort schließt jemanden aus, beschuldigt, drängt oder ist abgenutzt.
    .reason = Es schließt jemanden aus, beschuldigt, drängt oder ist abgenutzt.
    .help = nimm ein anderes Wort
code-style-stock-phrase = Eine Wendung füllt andere Fragelisten.
    .reason = Abgenutzte Fragen bekommen abgenutzte Antworten.
    .help = komm durch eine Seitentür: ein Moment, ein Ort, ein Gegenstand
code-style-touch = Eine Karte lässt jemanden berühren, ohne erst zu fragen.
    .reason = Nach einer Berührung wird gefragt, jedes Mal.
    .help = beginne mit "Ask your partner whether ... would be welcome"
code-style-same-start = Zu viele Karten eines Decks beginnen gleich.
    .reason = Karten, die gleich beginnen, klingen gleich.
    .help = beginne einige davon anders
code-style-overused = Eine Wendung steht auf zu vielen Karten eines Decks.
    .reason = Was den ganzen Abend wiederkehrt, nervt.
    .help = sag es auf einigen Karten anders
code-style-near-duplicate = Eine Karte sagt fast dasselbe wie eine andere.
    .reason = Zwei Karten, die dasselbe fragen, sind eine Karte.
    .help = entferne eine von beiden, oder frag etwas anderes
code-style-echo = Eine Nachfrage wiederholt ihre eigene Karte.
    .reason = Eine Nachfrage geht weiter hinein, oder heraus zum heutigen Tag.
    .help = frag, was als Nächstes kommt
code-style-follow-ups = Eine Karte hat zu wenige oder zu viele Nachfragen.
    .reason = Nachfragen machen aus einer Liste von Fragen ein Gespräch.
    .help = füge Nachfragen hinzu, oder nimm welche weg
code-style-options = Eine Auswahl hat zu wenige oder zu viele Optionen, oder eine doppelt.
    .reason = Vier bis sechs Optionen lassen Raum und bleiben im Kopf.
    .help = füge Optionen hinzu, nimm welche weg, oder schreib sie um
code-style-open-option = Eine Auswahl hat keine Option, die es offen lässt.
    .reason = Auf irgendwen trifft keine davon zu.
    .help = füge eine Option hinzu, wie "Something else", "It depends" oder "Not sure"
code-style-scale-ends = Ein Ende einer Skala sagt, was das andere Ende oder der Text sagt.
    .reason = Die Enden sagen, was die Zahlen bedeuten, neben dem, was der Text sagt.
    .help = gib jedem Ende eigene Worte
code-style-alternative = Etwas zu tun lässt sich nur auf eine Weise tun.
    .reason = Nicht alle können oder mögen es auf diese Weise.
    .help = füge alt = "..." hinzu, einen Weg, der weniger kostet
code-style-timer = Eine Uhr fehlt, oder passt nicht zu ihrer Karte.
    .reason = An einer Uhr sehen stille Menschen, wann es endet; sie ist nie ein Wettlauf.
    .help = füge timer = "30s" oder eine andere kurze Dauer hinzu
code-style-reading = Eine Karte hat lange Sätze oder lange Wörter.
    .reason = Manche lesen in ihrer zweiten Sprache, oder müde.
    .help = nimm kürzere Sätze und kürzere Wörter
code-style-long-words = Ein Deck hat viele lange Wörter.
    .reason = Manche lesen in ihrer zweiten Sprache, oder müde.
    .help = nimm auf einigen Karten kürzere Wörter
code-taken-key = Eine Taste ist an zwei Befehle desselben Ortes gebunden.
code-unusable-key = Eine Taste kann hier nicht gebunden werden.

## okdeck deck check, explain

deck-count =
    { $count ->
        [one] 1 Deck
       *[other] {$count} Decks
    }
error-count =
    { $count ->
        [one] 1 Fehler
       *[other] {$count} Fehler
    }
warning-count =
    { $count ->
        [one] 1 Warnung
       *[other] {$count} Warnungen
    }
style-count =
    { $count ->
        [one] 1 Stilfrage
       *[other] {$count} Stilfragen
    }
unread-count =
    { $count ->
        [one] 1 Datei war nicht lesbar
       *[other] {$count} Dateien waren nicht lesbar
    }
nothing-wrong = alles in Ordnung
checked = {$decks} geprüft: {$told}.
fault-folder = dieser Ordner ist nicht lesbar
fault-nothing-to-check = nichts zu prüfen
why-no-toml-here = keine Datei in diesem Ordner endet auf .toml
hint-deck-or-folder = nenne eine Deckdatei, oder einen Ordner damit
explained-error = Ein Fehler: Worin er steht, bleibt weg, bis er behoben ist.
explained-warning = Eine Warnung: Das Deck lässt sich spielen, aber wohl nicht wie gemeint.
explained-style = Eine Stilfrage, nur mit `okdeck deck check --style` zu sehen.
with-the-fault = Mit dem Fehler:
mended = Behoben:
no-such-code = diesen Code gibt es nicht: {$code}
hint-codes = `okdeck deck explain` listet sie auf

## okdeck deck fmt, ids, new, show

fault-no-change = dieses Deck kann nicht geändert werden
why-no-toml = es ist nicht durchgehend TOML
hint-mend-first = behebe das zuerst; `okdeck deck check --format human FILE` zeigt, wo
why-changed = gerade eben wurde es anderswo geändert
hint-try-again = versuch es noch einmal
hint-allow-writing = die Datei ist wie zuvor; erlaube das Schreiben in sie und ihren Ordner
ids-written =
    { $count ->
        [0] Keine id fehlt
        [one] 1 id geschrieben
       *[other] {$count} ids geschrieben
    }
texts-without-id =
    { $count ->
        [one] 1 einfacher Text hat keine, --texts macht daraus eine Tabelle mit id
       *[other] {$count} einfache Texte haben keine, --texts macht aus jedem eine Tabelle mit id
    }
no-name = das ist kein Name für ein Deck: {$why}
name-holds = darin steht {$character}
    .help = lass das Zeichen weg
name-of-lines = er hat mehr als eine Zeile
    .help = schreib ihn in eine
name-is-path = `{$name}` ist ein Pfad
    .help = gib einen Titel an; das Deck kommt in deinen Deckordner, siehe `okdeck privacy`
name-too-long = er hat mehr als 200 Zeichen
    .help = schreib einen kürzeren
name-without-letters = er hat keinen Buchstaben und keine Ziffer
    .help = schreib einen Titel wie "Unsere Reise"
name-of-device = Windows behält `{$name}` für ein Gerät
    .help = schreib einen anderen, oder ein Wort mehr
fault-nothing-written = nichts wurde geschrieben
why-there-already = diese Datei gibt es schon
hint-open-or-rename = öffne sie, wie sie ist, oder wähl einen anderen Namen
fault-deck-not-written = dieses Deck kann nicht geschrieben werden
hint-folder-with-data-dir = nenne einen anderen Ordner mit --data-dir
other-schema = {$file} stammt von einem anderen okdeck und blieb unberührt
    .help = erneuere es mit: okdeck deck schema > FILE
fault-schema = das Schema kann nicht geschrieben werden
instead-of-bundled = dieses Deck steht nun anstelle des mitgelieferten Decks `{$id}`
fault-no-editor = kein Editor ist bekannt
why-not-set = keines von beiden ist gesetzt
hint-set-editor = setze eines, wie EDITOR=nano, oder lass --edit weg und öffne die Datei selbst
fault-editor = das Deck ist geschrieben, aber der Editor scheiterte
hint-another-editor = setze $VISUAL oder $EDITOR auf ein Programm, das es gibt
faults-to-mend =
    { $count ->
        [one] 1 Fehler zu beheben; `okdeck deck check` sagt, wo
       *[other] {$count} Fehler zu beheben; `okdeck deck check` sagt, wo
    }

## okdeck deck import, export, und Dateien, die geschrieben werden

format-lines = eine Frage je Zeile
format-markdown = Markdown
format-csv = Zeilen mit Kommas
format-tsv = Zeilen mit Tabulatoren
format-json = JSON
format-hascard = Karten von hascard
format-hashcards = Karten von hashcards
format-anki = ein Export aus Anki
fate-left-out = weggelassen
fate-changed = geändert
fate-worth = Hinweis
fault-no-deck-made = kein Deck ist entstanden
why-no-card-read = keine Karte darin, gelesen als: {$format}
hint-import-help = `okdeck deck import --help` sagt, was gelesen wird; --from sagt, was eine Datei ist
why-would-be-too-large = es wäre größer als 32 MiB
hint-divide = teile die Datei in mehrere auf
imported = {$cards}, gelesen als: {$format}; weggelassen: {$out}, geändert: {$changed}.
imported-to = {$cards} in {$file}, gelesen als: {$format}; weggelassen: {$out}, geändert: {$changed}.
fault-file = diese Datei ist nicht lesbar
hint-check-path = prüfe den Pfad
hint-prompts = nenne eine Datei mit Fragen
is-deck-already = {$file} ist schon ein Deck; `okdeck deck check` prüft es, `okdeck play` spielt es
unknown-format = der Name von {$file} sagt nicht, was darin ist; sag es mit --from txt|md|csv|tsv|json|anki
fault-not-written = kann nicht schreiben
why-file-to-read = das ist die Datei, die gelesen wird
hint-another-to = nenne eine andere Datei mit --to
title-without-letters = ein Titel hat mindestens einen Buchstaben
title-holds = im Titel steht {$character}
paper-for-html = --paper gehört zu --to html
fault-nothing-to-export = nichts zu exportieren
why-no-playable-card = keine Karte dieses Decks ist spielbar
hint-deck-check = `okdeck deck check` sagt, was nicht stimmt
exported = {$cards} in {$file}.
why-is-folder = das ist ein Ordner
hint-file-in-folder = nenne eine Datei darin
why-no-such-folder = ihren Ordner gibt es nicht
hint-create-folder = leg den Ordner an, oder nenne einen anderen
why-not-regular = das ist keine gewöhnliche Datei
hint-another-file = nenne eine andere Datei
hint-nothing-changed = nichts wurde geändert; nenne eine andere Datei
fault-nothing-is-written = nichts wird geschrieben
hint-force = nenne eine andere Datei, oder setze --force dazu

remark-no-such-key = `{$key}`, weil okdeck keinen solchen Schlüssel hat
remark-newer = das stammt von einem neueren okdeck
remark-no-text = eine Karte ohne Text
remark-said-before = diese Karte sagt, was die Karte in Zeile {$line} sagt
remark-no-choice = eine Auswahl mit weniger als zwei Optionen ist jetzt eine Frage
remark-no-ends = diese Skala sagt nicht, was 0 und 10 bedeuten; schreib low und high
remark-odd-kind = die Art `{$word}` ist unbekannt, also ist diese Karte eine Frage
remark-not-used = `{$key}`, weil eine Karte der Art {$kind} es nicht verwendet
remark-id-taken = die id `{$id}`, weil die Karte in Zeile {$line} sie hat
remark-odd-language = die Sprache `{$tag}`, weil das kein Kürzel wie en oder pt-BR ist
remark-odd-word = {$key} `{$word}`, weil es unbekannt ist
remark-no-truth = `{$key}`, weil `{$word}` weder true noch false ist
remark-renamed = {$key} `{$word}` ist jetzt `{$slug}`
remark-too-many = {$over} von {$count} {$key}, weil eine Karte höchstens 99 hat
remark-removed = in `{$key}` stand {$character}; es ist entfernt
remark-text-too-long = eine Karte, deren Text mehr als 20.000 Zeichen hat
remark-value-too-long = `{$key}`, weil es mehr als 20.000 Zeichen hat
remark-anki-columns = die Spalten für Notiztypen und GUIDs, die nur Anki etwas sagen
remark-cloze-words = die verborgenen Wörter von Lückentexten
remark-fields-are-follow-ups = jedes Feld hinter dem ersten ist jetzt eine Nachfrage
remark-picture = ein Bild
remark-sound = ein Klang
remark-no-names = keine Zeile mit Namen, also ist die erste Spalte der Text und die anderen sind Nachfragen
remark-more-cells = Zellen hinter der letzten benannten Spalte
remark-backs-are-follow-ups = die Rückseiten der Karten sind jetzt Nachfragen
remark-open-quote = eine Zeile mit einem Anführungszeichen, das nicht schließt
remark-no-mark = eine Karte, die nicht mit # beginnt
remark-right-option = welche Option die richtige ist, weil eine Auswahl hier keine falsche hat
remark-ordering = eine Karte, auf der etwas zu ordnen ist
remark-gap-words = die Wörter der Lücken
remark-under-heading = was unter einer Überschrift steht, ist jetzt eine Nachfrage
remark-answer-alone = eine Antwort ohne Frage
remark-line-alone = eine Zeile, die zu keiner Karte gehört
remark-hidden-words = die verborgenen Wörter
remark-answer-is-follow-up = eine Antwort ist jetzt eine Nachfrage
remark-html = HTML
remark-addresses = die Adressen von Links
remark-table = eine Tabelle; speichere sie als .csv
remark-code = ein Stück Programmtext
remark-paragraph = ein Absatz, weil eine Karte der Punkt einer Liste ist
remark-item-alone = ein Punkt, der unter keiner Karte steht
remark-no-json = alles, weil das ab Spalte {$column} kein JSON ist
remark-no-cards = ein Wert, der keine Liste von Karten ist
remark-no-card = eine Karte, die weder ein Text noch ein Objekt ist

encoding-western = Windows-1252 oder Latin-1
encoding-older = eine ältere Kodierung wie Windows-1251, Shift JIS oder GB 18030
foreign-utf-32 = das ist UTF-32-Text
    .help = speichere ihn in dem Programm, aus dem er kommt, als UTF-8
foreign-not-utf-8 = Zeile {$line} ist kein UTF-8; es sieht aus wie: {$encoding}
    .help = speichere die Datei in einem Editor als UTF-8, oder nimm `iconv -f WINDOWS-1252 -t UTF-8 FILE`
foreign-torn-utf-16 = Zeile {$line} ist kein ganzes UTF-16
    .help = speichere sie in dem Programm, aus dem sie kommt, als UTF-8
foreign-little-endian = das sieht aus wie UTF-16 (little-endian) ohne Byte Order Mark
    .help = speichere es in dem Programm, aus dem es kommt, als UTF-8
foreign-big-endian = das sieht aus wie UTF-16 (big-endian) ohne Byte Order Mark
    .help = speichere es in dem Programm, aus dem es kommt, als UTF-8
foreign-no-text = das ist kein Text
    .help = speichere es in dem Programm, aus dem es kommt, als UTF-8
foreign-packed = das ist eine gepackte Datei, wie .xlsx, .docx oder .apkg
    .help = exportiere sie als einfachen Text: .csv aus einer Tabelle, "Notizen in Klartext" aus Anki
foreign-database = das ist eine Datenbank
    .help = exportiere sie als einfachen Text aus dem Programm, zu dem sie gehört
foreign-pdf = das ist ein PDF
    .help = kopiere seinen Text in eine .txt-Datei, eine Frage je Zeile
foreign-rtf = das ist formatierter Text (RTF)
    .help = speichere ihn als einfachen Text
foreign-office = das ist eine alte Office-Datei
    .help = speichere sie als .csv oder als einfachen Text
foreign-gzip = das ist mit gzip gepackt
    .help = entpacke es mit gunzip
foreign-picture = das ist ein Bild
    .help = schreib seinen Text in eine .txt-Datei, eine Frage je Zeile

## Die Seite mit Karten zum Drucken und Ausschneiden

print-page =
    { $count ->
        [one] 1 Karte.
       *[other] {$count} Karten.
    } Auf 100 % drucken, beidseitig, über die lange Kante gewendet; dann an den Marken schneiden.
print-sentence = den Satz beenden
print-action = jetzt tun
print-scale = 0 bis 10, jede Person verdeckt
print-choice = eines wählen, jede Person verdeckt
print-guess = eine Person rät, eine weiß es
print-pause = eine Pause
print-one = eine Person antwortet
print-together = gemeinsam
print-say-back = wiedergeben
print-another-way = ein anderer Weg
