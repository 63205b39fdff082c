### Was auf der Befehlszeile gesagt wird. Befehle, Optionen, Dateinamen und Wörter in GROSSBUCHSTABEN
### stehen so da, wie sie getippt werden.

heading-usage = Aufruf:
usage-options = OPTIONEN
usage-command = BEFEHL
prints-help = Hilfe ausgeben
prints-version = Version ausgeben
prints-help-of = Dies oder die Hilfe eines Befehls ausgeben
heading-commands = Befehle
heading-arguments = Argumente
heading-options = Optionen
heading-everywhere = Überall

## Eine Befehlszeile, die nicht verstanden wird

not-understood = Fehler: {$wrong}
more-with-help = Mehr dazu mit '--help'.
tip = Tipp: {$hint}
unknown-argument = '{$argument}' wird hier nicht erwartet
unknown-command = den Befehl '{$command}' gibt es nicht
needs-command = zu '{$command}' gehört ein weiterer Befehl
needs-value = '{$argument}' braucht einen Wert
unknown-value = '{$value}' passt nicht zu '{$argument}'
known-values = möglich sind: {$known}
wrong-value = '{$value}' passt nicht zu '{$argument}': {$why}
not-together = '{$argument}' geht nicht zusammen mit '{$others}'
given-twice = '{$argument}' kann nur einmal angegeben werden
missing = es fehlt: {$arguments}
too-many-values = '{$value}' ist für '{$argument}' ein Wert zu viel
not-utf-8 = ein Argument ist kein UTF-8-Text
why-no-count = eine Zahl ab 1, oder all
why-no-number = das ist keine Zahl
why-out-of-range = diese Zahl ist zu klein oder zu groß
argument-of = es gibt '{$command}'
near-argument = ähnlich: '{$near}'
near-command = ähnliche Befehle: '{$near}'
near-value = ähnliche Werte: '{$near}'
as-value = ist '{$argument}' als Wert gemeint, schreib '-- {$argument}'
standard-output = Standardausgabe
standard-input = Standardeingabe

## okdeck privacy

privacy-kept =
    Alles, was okdeck behält, liegt in {$folder}. Nichts wird irgendwohin geschickt; im Programm gibt es
    keinen Netzwerkcode. Die Dateien sind einfacher Text, und was okdeck anlegt, ist für andere Konten
    dieses Rechners verschlossen: Verschlüssele die Festplatte, wenn andere an sie herankommen könnten.
privacy-removed = so wird es gelöscht: {$by}
privacy-by-hand = von Hand
privacy-is-open = andere Konten dieses Rechners können sie öffnen: chmod go= verhindert das
privacy-session = löscht einen Abend
privacy-answers = löscht behaltene verdeckte Antworten aus allen Abenden
privacy-notes = löscht Notizen aus allen Abenden
privacy-all = löscht alle Abende, Namen, Sterne, Grenzen und Zeilen für das nächste Mal
privacy-decks = Eure eigenen Decks und eure Einstellungen bleiben, wo sie sind; löschen könnt ihr sie selbst.
keeps-couple = Namen, Karten mit Stern und beiseitegelegte, gemeinsame Grenzen, Zeilen für das nächste Mal
keeps-evening = ein Abend: seine Karten, was aus ihnen wurde, Notizen und behaltene Antworten
keeps-draft = eine Notiz, die beim Ende des Programms gerade geschrieben wurde; sie kommt mit dem Abend zurück
keeps-deck = ein eigenes Deck
keeps-schema = sagt deinem Editor, wie ein Deck geschrieben wird; `okdeck deck new` legt es an
keeps-decisions = Sterne, Grenzen und Zeilen von euch, die neuer sind als couple.toml; die Datei verschwindet, sobald sie dort stehen
keeps-damaged = eine Datei, die nicht lesbar war; was darin stand, kann noch da sein
keeps-torn = was von einer Datei blieb, als das Programm beim Schreiben endete
keeps-lock = kein Wort von euch: hält fest, dass ein Programm etwas offen hat; verschwindet von selbst
keeps-settings = die Einstellungen, mit euren Namen, wenn ihr sie dort angegeben habt
keeps-foreign = keine Datei von okdeck

## okdeck forget; {$what} ist eine der ersten vier

forget-all = alle Abende, Namen, Sterne, Grenzen und Zeilen für das nächste Mal
forget-answers = alle behaltenen verdeckten Antworten
forget-notes = alle Notizen
forget-session = Abend {$id} mit allem darin
forget-asked = Endgültig löschen: {$what}? Tippe ja:
# Das Wort, das getippt werden soll, in kleinen Buchstaben.
forget-yes = ja
forget-nothing = Nichts wurde gelöscht.
forgotten = Gelöscht: {$what}.
forget-unasked = das würde löschen: {$what}; mit --yes geschieht es ohne Nachfrage
forget-damaged = {$file} ist nicht lesbar und blieb, wie sie war; lösche sie, wenn solche Worte darin stehen könnten.

## Listen. Die beiden Zustände stehen in einer Spalte von 8 Zellen, die Karte in einer von 16.

no-sessions = Noch keine Abende. `okdeck play` beginnt einen.
no-evenings = Noch keine Abende. `okdeck play` beginnt einen.
session-ended = beendet
session-open = offen
session-card = Karte {$at} von {$size}
cards-in-list =
    { $count ->
        [one] 1 Karte
       *[other] {$count} Karten
    }
faults-in-list = {$count} zu beheben: okdeck deck check
session-deleted = Gelöscht: {$session}.
faults-of-theme = {$count} zu beheben: okdeck themes check
themes-are-fine = Alle Farbschemata sind in Ordnung.
from-line = config.toml, Zeile {$line}
from-program = im Programm angegeben
from-nobody = Standard
no-config-yet = Es gibt noch keine config.toml; `okdeck config init` schreibt eine, in der alles erklärt ist.

## Was verweigert wurde, wo und warum, wie in en.ftl

fault-write = kann nicht schreiben
fault-read = kann nicht lesen
fault-delete = kann nicht löschen
fault-decks-dir = dieser Ordner mit Decks ist nicht lesbar
fault-terminal = dieses Terminal lässt sich nicht benutzen
needs-terminal = das braucht ein Terminal; `okdeck --plain` spielt auch ohne, Zeile für Zeile
fault-nothing-to-deal = nichts auszuteilen
why-no-card-fits = keine Karte passt zu diesen Angaben
hint-ask-for-less = verlange weniger: lass --theme, --starred oder --depth weg
fault-nothing-to-play = nichts zu spielen
why-no-card = in diesem Deck ist keine Karte lesbar
fault-nothing-to-resume = nichts fortzusetzen
why-none-open = kein Abend ist offen
hint-play = `okdeck play` beginnt einen
hint-another-data-dir = nenne einen anderen mit --data-dir
hint-another-decks-dir = nenne einen anderen mit --decks-dir
why-not-a-folder = das ist kein Ordner
hint-another-config = nenne eine andere Datei mit --config
fault-no-config = kein Ordner für Einstellungen
fault-config = die Einstellungen lassen sich nicht schreiben
hint-config-is-there = sie gehört euch und bleibt, wie sie ist; `okdeck config` zeigt, was gilt
fault-no-theme = dieses Farbschema gibt es nicht
hint-themes = `okdeck themes` listet sie auf
fault-theme = dieses Farbschema ist nicht lesbar
why-no-theme-file = es ist keine lesbare Datei, die auf .toml endet
hint-begin-theme = `okdeck themes show dark` gibt eines aus, mit dem man beginnen kann
fault-nothing-to-draw = nichts zu ziehen
hint-draw = nenne andere Decks, oder erlaube mehr mit --depth

## The manual page

man-name = BEZEICHNUNG
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-options = OPTIONEN
man-commands = BEFEHLE
man-decks = DECKS
man-files = DATEIEN
man-environment = UMGEBUNGSVARIABLEN
man-exit-status = EXIT-STATUS
man-examples = BEISPIELE
man-about = okdeck gibt die Karten für einen Abend, zeigt eine nach der anderen, sagt, wer an der Reihe ist, lässt euch beide verdeckt an einer Tastatur antworten und weiß, wo ihr aufgehört habt. Ohne Befehl öffnet sich der Startbildschirm; ? zeigt dort alle Tasten. Ein eigenes Deck ist eine Datei in TOML.
man-in-data = {$file} im Datenordner
man-in-config = {$file} im Konfigurationsordner
man-sessions = Abende, jeder in einer Datei
man-own-decks = eigene Decks
man-couple = Namen, Sterne, beiseitegelegte Karten, Grenzen, Zeilen für das nächste Mal
man-config = Einstellungen; `okdeck config init` schreibt eine Datei, in der alles erklärt ist
man-data-dir = der Datenordner, wo --data-dir nicht angegeben ist
man-config-file = die Einstellungen, wo --config nicht angegeben ist
man-no-color = ist sie gesetzt und nicht leer, dann keine Farben, außer mit --color always
man-fine = alles gut
man-refused = die Welt sagt nein: ein Deck mit Fehlern, kein solcher Abend, die Platte
man-wrong-usage = falscher Aufruf

## Die Hilfe zu den Befehlen

okdeck = Ein Deck mit Gesprächskarten für zwei Menschen an einem Terminal
    .data_dir = Wo Abende und Decks liegen; oder OKDECK_DATA_DIR
    .config = Die Einstellungen; oder OKDECK_CONFIG
    .decks_dir = Ein weiterer Ordner mit Decks; auch mehrmals
    .color = Farbe: auto (Standard), always oder never
    .plain = Zeile für Zeile spielen, für Screenreader, Braille, einfache Terminals und Pipes
    .no_motion = Beim Umdrehen einer Karte bewegt sich nichts
    .after =
        Beispiele:
          okdeck                              der Startbildschirm
          okdeck play warm-up                 ein Abend aus einem Deck
          okdeck play routine good-news       aus zwei Decks gemischt
          okdeck play ./ours.toml --cards 6   aus einem eigenen Deck
          okdeck resume                       weiter, wo ihr aufgehört habt
          okdeck --plain                      dasselbe Zeile für Zeile, ohne Bildschirm
          okdeck help play                    mehr über einen Befehl

okdeck-play = Die Karten für einen Abend austeilen und beginnen
    .decks = Decks nach id, Titel oder Pfad; ohne Angabe das zum Warmwerden
    .cards = Wie viele Karten: eine Zahl, oder all
    .minutes = Etwa wie lange: vier Minuten je Karte
    .depth = Nicht tiefer als: light, warm oder deep
    .order = Die Reihenfolge: arc (von leicht nach tief, Standard), shuffle oder file
    .seed = Dieselbe Zahl gibt denselben Abend
    .starred = Nur Karten mit Stern
    .theme = Nur Karten mit diesem Thema
    .off_record = Gar nichts aufschreiben
    .after =
        Beispiele:
          okdeck play warm-up --cards 5
          okdeck play communication routine --depth warm
          okdeck play ./ours.toml --order file --cards all

okdeck-resume = Mit dem letzten offenen Abend weitermachen, oder mit dem genannten
    .session = Der Abend; ohne ihn der letzte, der offen ist
    .after =
        Beispiele:
          okdeck resume
          okdeck resume 2026-11-22-1    wie `okdeck sessions` ihn nennt

okdeck-draw = Eine Karte ausgeben und enden, als Gruß der Shell
    .decks = Decks nach id, Titel oder Pfad; ohne Angabe die in deiner Sprache und eure eigenen
    .daily = Den ganzen Tag dieselbe Karte, morgen eine andere
    .depth = Nicht tiefer als: light (Standard), warm oder deep
    .json = Als JSON, für Programme
    .after =
        Beiseitegelegte Karten und solche außerhalb eurer Grenzen kommen nie, auch keine,
        die allein keinen Sinn ergeben: Ratespiele, Pausen, Karten für Anfang und Ende. Es
        wird nichts geschrieben und nicht nachgesehen, worüber gesprochen wurde.

        Beispiele:
          okdeck draw
          okdeck draw warm-up small-gestures
          okdeck draw --daily               in ~/.bashrc: eine Karte für den Tag
          okdeck draw --json | jq -r .text

okdeck-decks = Die Decks auflisten
    .json = Als JSON, für Programme
    .after =
        Beispiele:
          okdeck decks
          okdeck decks --json | jq -r '.[].title'

okdeck-deck = Decks schreiben, prüfen, zeigen, einlesen und ausgeben
    .guide =
        Ein Deck schreiben:

        Ein Deck ist eine Textdatei in TOML. Zwei Zeilen sind ein Deck:

          title = "Unsere Reise"
          cards = ["Welche Stadt möchtest du wiedersehen?", "Worüber hast du gelacht?"]

        Beginne mit einem, das Bemerkungen hat, und sieh es beim Schreiben an:

          okdeck deck new "Unsere Reise"
          okdeck deck preview FILE        liest die Datei bei jedem Speichern neu
          okdeck play FILE                teilt einen Abend daraus aus

        Eine Karte, die mehr als ein Text ist, ist eine eigene Tabelle. TOML erlaubt
        eine Liste von Karten oder Tabellen, nicht beides: {"{"} text = "...", depth = 2 {"}"} ist
        eine Tabelle in einer Liste.

          {"["}[cards]]
          text = "Welche Stadt möchtest du wiedersehen?"
          depth = 2
          follow_ups = ["Wer war dort dabei?"]

        Eine Karte mit id behält Stern und Vergangenheit, wenn ihre Worte sich ändern;
        `okdeck deck ids FILE` schreibt die fehlenden. `okdeck deck fmt FILE` bringt die
        Schlüssel in eine Reihenfolge. `okdeck deck check FILE` nennt jeden Fehler mit
        seiner Zeile, und `okdeck deck explain CODE` sagt mehr darüber. Ein Editor, der
        die Zeile `#:schema` liest, ergänzt Schlüssel und markiert Fehler von selbst.

        Was auf einer Karte falsch ist, kostet nur diese Karte; die anderen spielen.

        Schlüssel eines Decks, über der ersten Karte:
          schema       Version des Deckformats, 1
          id           benennt das Deck; sonst der Name der Datei
          title        der Titel; der eine Schlüssel, den ein Deck haben muss
          description  wozu das Deck da ist
          how_to       eine Zeile, vor der ersten Karte gezeigt
          topic        ein Kurzname, der Decks gruppiert
          language     Sprache der Karten als Kürzel nach BCP 47
          authors      Liste von Namen
          license      Lizenz der Worte
          safety_note  true: die kurze Notiz zur Sicherheit vor der ersten Karte zeigen
          notice       eine eigene Zeile, mit der Notiz zur Sicherheit gezeigt
          cards        die Karten: Texte, Tabellen oder beides

        Schlüssel einer Karte:
          id           ein Kurzname, im Deck einmalig; behält den Stand bei neuen Worten
          kind         question (Standard), sentence, action, scale, choice, guess, pause
          depth        1 leicht (Standard), 2 warm, 3 tief
          theme        worum es auf der Karte in ihrem Deck geht
          place        opening oder closing; sonst in der Mitte
          text         der Satz; der eine Schlüssel, den eine Karte haben muss
          low          was 0 bedeutet (scale)
          high         was 10 bedeutet (scale)
          options      zwei oder mehr zur Auswahl (choice)
          follow_ups   was als Nächstes gefragt werden kann
          alt          ein anderer Weg, es zu tun (action, pause)
          timer        eine Uhr: 90s, 2m oder 1m30s
          turn         each (Standard), one oder together
          floor        true: bietet an, dass eine Person spricht und die andere zuhört
          tags         Wörter, unter denen die Karte zu finden ist
          angle        eigene Notiz; wird nie gezeigt

        Ein Deck mit allen:

okdeck-deck-new = Ein kurzes Deck für den Anfang schreiben und seinen Pfad ausgeben
    .name = Wie das Deck heißt, zum Beispiel "Unsere Reise"
    .minimal = Zwei Zeilen und nicht mehr
    .edit = In $VISUAL oder $EDITOR öffnen
    .long =
        Es kommt in deinen Deckordner. Die Datei heißt wie das Deck, in kleinen Buchstaben und
        Bindestrichen. Daneben steht das Schema, mit dem Editoren Schlüssel ergänzen und Fehler
        markieren. Nie wird etwas überschrieben.
    .after =
        Beispiele:
          okdeck deck new "Unsere Reise"
          okdeck deck new "Unsere Reise" --minimal --edit

okdeck-deck-check = Sagen, was in Decks nicht stimmt, mit Zeile, Spalte und Rat
    .paths = Deckdateien oder Ordner damit; ohne sie die mitgelieferten und eure Decks
    .style = Auch auf den Wortlaut achten
    .neighbours = Zu jeder Karte die drei ähnlichsten, um doppelte Fragen zu finden
    .format = Ausgabe: human, json oder sarif; sonst Bilder am Terminal und anderswo eine Zeile je Fehler
    .after =
        Beispiele:
          okdeck deck check                       die mitgelieferten und eure Decks
          okdeck deck check ours.toml --style     auch den Wortlaut
          okdeck deck check decks/ --format json  für Programme

okdeck-deck-preview = Die Karten zeigen, wie sie aussehen werden; liest beim Speichern neu
    .file = Die Deckdatei
    .after =
        Beispiele:
          okdeck deck preview ours.toml    mit dem Editor daneben

okdeck-deck-show = Alle Karten eines Decks ausgeben
    .deck = Das Deck: seine id, sein Titel oder seine Datei
    .json = Als JSON, für Programme
    .after =
        Beispiele:
          okdeck deck show warm-up | less
          okdeck deck show ./ours.toml
          okdeck deck show routine --json | jq -r '.cards[].text'

okdeck-deck-explain = Mehr über einen Fehler sagen
    .code = Der Code, wie `okdeck deck check` ihn ausgibt
    .long =
        Was sein Code bedeutet, mit einem Deck, das ihn hat, und demselben ohne ihn. Ohne Code
        werden alle aufgelistet.
    .after =
        Beispiele:
          okdeck deck explain duplicate-id

okdeck-deck-ids = Fehlende ids schreiben
    .file = Die Deckdatei
    .texts = Auch einfachen Texten ids geben und sie dafür zu Tabellen machen
    .long =
        Jedes andere Byte bleibt, wie es ist. Eine id bewahrt die Vergangenheit einer Karte, ihren
        Stern und ihren Platz in einem offenen Abend, wenn ihre Worte sich ändern. Eine Karte
        bekommt die ersten Wörter ihres Textes als id; eine, über die ihr schon gesprochen habt,
        bekommt den Namen, unter dem sie bisher bekannt war, wie c-6b119e0086f89a4a, damit nichts
        davon verloren geht. Ein einfacher Text in `cards = [...]` hat keinen Platz für eine id
        und bleibt, wie er ist, außer mit --texts: Dann wird er zu {"{"} id = "...", text = "..." {"}"}.
    .after =
        Beispiele:
          okdeck deck ids ours.toml
          okdeck deck ids ours.toml --texts

okdeck-deck-fmt = Schlüssel ordnen und lange Listen umbrechen
    .files = Die Deckdateien
    .check = Nichts ändern; mit 1 enden und nennen, was sich ändern würde
    .long =
        Sonst wird nichts geändert. Kommentare gehen mit dem Schlüssel, über oder hinter dem sie
        stehen; Werte behalten ihre Schreibweise. Die Reihenfolge ist die von `okdeck deck
        --help`. Gibt die Dateien aus, die sich ändern.
    .after =
        Beispiele:
          okdeck deck fmt ours.toml
          okdeck deck fmt --check *.toml

okdeck-deck-schema = Das JSON-Schema einer Deckdatei ausgeben, für Editoren
    .long =
        Leg es als okdeck.schema.json neben deine Decks, und lass `#:schema ./okdeck.schema.json`
        die erste Zeile eines Decks sein: Editoren, die TOML kennen, ergänzen dann Schlüssel und
        markieren Fehler.
    .after =
        Beispiele:
          okdeck deck schema > okdeck.schema.json

okdeck-deck-import = Aus einer Liste von Fragen ein Deck machen
    .file = Die Datei mit den Fragen
    .to = Die Zieldatei; ohne sie geht das Deck auf die Standardausgabe
    .force = Auch schreiben, wo schon eine Datei liegt
    .title = Der Titel des Decks; sonst was die Datei sagt, oder ihr Name
    .from = Was die Datei ist: txt, md, csv, tsv, json, hascard, hashcards oder anki; sonst sagen es Name und Zeilen
    .long =
        Das Deck geht auf die Standardausgabe oder in eine Datei; was weggelassen oder geändert
        wurde, steht auf der Standardfehlerausgabe, mit Zeile und Grund. Dateien werden als UTF-8
        gelesen, oder als UTF-16 mit Byte Order Mark.
    .after =
        Was gelesen wird:
          {"."}txt    eine Frage je Zeile; leere Zeilen und # Bemerkungen zählen nicht
          {"."}md     ein Listenpunkt ist eine Karte, was darunter steht eine Nachfrage,
                    eine Überschrift ein Thema
          {"."}csv    Zeilen mit oder ohne Kopfzeile (text, follow_ups, theme, depth,
          {"."}tsv      kind, options...); ohne sie ist die erste Spalte der Text
          {"."}json   Texte oder Objekte mit den Schlüsseln einer Karte, oder Listen, deren
                    Namen Themen sind
          auch Dateien von hascard und hashcards, und was Anki als Text ausgibt

        Beispiele:
          okdeck deck import questions.txt > road-trip.toml
          okdeck deck import sheet.csv --to road-trip.toml --title "Unsere Reise"
          okdeck deck import notes.txt --from anki --to ours.toml

okdeck-deck-export = Ein Deck als Markdown, CSV, JSON oder Karten zum Ausschneiden schreiben
    .deck = Das Deck: seine id, sein Titel oder seine Datei
    .to = Die Form: md, csv, json oder html
    .output = Die Zieldatei; ohne sie geht das Deck auf die Standardausgabe
    .force = Auch schreiben, wo schon eine Datei liegt
    .paper = Das Papier für die Karten: a4 (Standard) oder letter
    .after =
        Die Kartenseite hat acht je Blatt, Vorder- und Rückseiten im Wechsel: druckt sie
        mit 100 %, beidseitig, über die lange Kante gewendet. Sie braucht nichts weiter.
        `okdeck deck import` liest md, csv und json wieder ein; in csv hat keinen Platz,
        was über das Deck selbst gesagt wird.

        Beispiele:
          okdeck deck export warm-up --to md
          okdeck deck export ./ours.toml --to html --output ours.html

okdeck-sessions = Die Abende auflisten
    .json = Als JSON, für Programme
    .after =
        Beispiele:
          okdeck sessions
          okdeck sessions --json | jq -r '.[] | select(.state == "open") | .id'

okdeck-themes = Die Farben auflisten, prüfen, oder eine zeigen, um damit zu beginnen
    .after =
        Beispiele:
          okdeck themes                                       sie auflisten
          okdeck themes show dark > ~/.config/okdeck/themes/evening.toml
          okdeck themes check                                 sagen, was in euren nicht stimmt

okdeck-themes-check = Sagen, was in Farben nicht stimmt: in einer Datei oder in allen eigenen
    .file = Die Datei mit den Farben
    .after =
        Beispiele:
          okdeck themes check
          okdeck themes check evening.toml

okdeck-themes-show = Farben ausgeben, wie sie geschrieben sind
    .name = Die Farben
    .after =
        Beispiele:
          okdeck themes show dark > evening.toml

okdeck-session = Einen Abend zeigen, ausgeben oder löschen

okdeck-session-show = Seine Karten ausgeben, was aus ihnen wurde und was ihr behalten habt
    .id = Der Abend, wie `okdeck sessions` ihn nennt
    .json = Als JSON, für Programme
    .after =
        Beispiele:
          okdeck session show 2026-11-22-1
          okdeck session show 2026-11-22-1 --json

okdeck-session-export = Ihn als Markdown oder JSON schreiben, mit dem, was ihr behalten habt
    .id = Der Abend, wie `okdeck sessions` ihn nennt
    .to = Die Form: md oder json
    .output = Die Zieldatei; ohne sie geht der Abend auf die Standardausgabe
    .force = Auch schreiben, wo schon eine Datei liegt
    .after =
        Was du schreibst, kannst nur du lesen, aber es wird nicht mehr mit dem Abend gelöscht.

        Beispiele:
          okdeck session export 2026-11-22-1 --to md
          okdeck session export 2026-11-22-1 --to json --output evening.json

okdeck-session-delete = Ihn endgültig löschen
    .id = Der Abend, wie `okdeck sessions` ihn nennt
    .after =
        Beispiele:
          okdeck session delete 2026-11-22-1

okdeck-history = Worüber gesprochen wurde: Abende, behaltene Worte, Skalen im Lauf der Zeit
    .json = Als JSON, für Programme
    .after =
        Beispiele:
          okdeck history | less
          okdeck history --json | jq -r '.words[] | select(.kind == "note") | .note'

okdeck-privacy = Sagen, was auf diesem Gerät behalten wird und wie es zu löschen ist
    .after =
        Beispiele:
          okdeck privacy                      jede Datei, und welche Art Worte darin steht
          okdeck privacy --data-dir ./ours    dasselbe für einen anderen Ordner

okdeck-forget = Worte endgültig löschen
    .all = Alle Abende, Namen, Sterne, Grenzen und Zeilen für das nächste Mal
    .answers = Behaltene verdeckte Antworten
    .notes = Notizen
    .session = Ein Abend, wie `okdeck sessions` ihn nennt
    .yes = Nicht erst fragen
    .after =
        Beispiele:
          okdeck forget --answers        fragt vorher
          okdeck forget --notes --yes    in einem Skript
          okdeck forget --session 2026-11-22-1

okdeck-config = Die geltenden Einstellungen zeigen, und woher jede kommt
    .json = Als JSON, für Programme
    .after =
        Beispiele:
          okdeck config         die Einstellungen, und aus welcher Zeile von config.toml sie kommen
          okdeck config init    eine config.toml schreiben, in der alles erklärt ist
          okdeck config keys    die Tasten, mit den Namen, unter denen sie zu ändern sind

okdeck-config-init = Eine config.toml schreiben, in der jede Einstellung erklärt ist
    .long =
        Eine, die es schon gibt, wird nie überschrieben.
    .after =
        Beispiele:
          okdeck config init
          okdeck config init --config ./ours.toml

okdeck-config-keys = Die geltenden Tasten so ausgeben, wie config.toml sie belegt
    .long =
        Jede Zeile lässt sich in config.toml übernehmen und dort ändern, unter ihrer Überschrift.
    .place = Wo Tasten gelten; ohne Angabe überall
    .after =
        Beispiele:
          okdeck config keys         alle Orte, jeder mit seinen Befehlen und ihren Tasten
          okdeck config keys card    die einer Karte auf dem Tisch

okdeck-completions = Ein Skript ausgeben, das Befehle in der Shell vervollständigt
    .shell = bash, zsh, fish, powershell oder elvish
    .after =
        Wo jede Shell danach sucht:
          bash        ~/.local/share/bash-completion/completions/okdeck
          zsh         _okdeck in einem Ordner von $fpath
          fish        ~/.config/fish/completions/okdeck.fish
          powershell  am Ende von $PROFILE
          elvish      am Ende von ~/.config/elvish/rc.elv

        Beispiele:
          okdeck completions fish > ~/.config/fish/completions/okdeck.fish
          source <(okdeck completions bash)    nur für diese Shell

okdeck-man = Die Handbuchseite ausgeben
    .after =
        Beispiele:
          okdeck man | man -l -
          okdeck man > ~/.local/share/man/man1/okdeck.1
