# Die Hilfe hinter den Tasten: was ein Abend ist, und was Leute fragen.
#
# Jede Nachricht ist eine Überschrift; ihr `.text` steht darunter. Eine Zeile darf überall umbrechen,
# eine leere Zeile beginnt einen neuen Absatz.

help-evening = Wie ein Abend geht
    .text =
        Wählt ein Deck und drückt {KEY("home", "accept")}. Es kommt eine Karte nach der anderen. Lest sie vor; die Zeile
        darunter sagt, wer zuerst antwortet. Nehmt euch Zeit, fragt mit {KEY("card", "follow-up")} nach, und weiter geht es mit
        {KEY("card", "go")}.

        Ihr könnt auf drei Arten nein sagen, und keine fragt nach einem Grund: {KEY("card", "skip")} lässt die Karte heute
        aus, {KEY("card", "later")} bringt sie heute später noch einmal, {KEY("card", "set-aside")} legt sie für immer beiseite. {KEY("card", "undo")} nimmt jeden
        Schritt zurück. {KEY("card", "end-gently")} beendet den Abend behutsam, {KEY("card", "leave")} geht sofort; so oder so bleibt alles, wie es
        war.

help-private = Verdeckt antworten
    .text =
        Bei einer Skala, einer Auswahl oder einem Ratespiel beginnt es mit {KEY("card", "go")}, auf jeder anderen
        Karte mit {KEY("card", "private")}. Eine Person tippt, die andere schaut weg; dann wird die Tastatur übergeben. Beide
        Antworten öffnen sich zugleich oder bleiben verdeckt, und niemand wird gefragt, wer das wollte.
        Zweimal {KEY("card", "keep")} behält sie, weil ihr beide es wollen müsst.

help-ok = Was heißt hier OK?
    .text =
        Ein OK-Abend ist einer, über den ihr danach beide froh seid, ohne dass etwas zu beweisen war.
        Er muss nichts Besonderes sein. Er muss euch gehören, und er darf kurz sein.

help-ordinary = Warum genügt das Gewöhnliche?
    .text =
        Weil das meiste am gemeinsamen Leben gewöhnlich ist. Wenn nur der besondere Abend zählt, werden
        alle anderen zum Warten, und der besondere muss zu viel tragen. Was ihr an einem Dienstag haben
        könnt, müde und mit nasser Wäsche, das habt ihr wirklich.

help-trust = Wie schafft Reden Vertrauen?
    .text =
        In kleinen Mengen. Du sagst etwas, das man falsch aufnehmen könnte, und es wird gut aufgenommen.
        Beim nächsten Mal wagst du etwas mehr. Darum beginnen die Karten leicht, gehen nur tiefer, wenn
        ihr beide wollt, und ein Nein ist leicht; ein Ja ist dort etwas wert, wo ein Nein nichts kostet.

help-exciting = Es ist weniger aufregend geworden. Was nun?
    .text =
        Es muss nichts verkehrt sein. Was man kennt, erregt weniger und beruhigt mehr, und beides hat
        seinen Wert. Es hilft, herauszufinden, was euch fehlt, wenn überhaupt: die Überraschung, die
        Aufmerksamkeit, die Ruhe davor, die Zeit. Oft ist es kleiner als befürchtet, und mit einer Karte
        auf dem Tisch leichter zu sagen als aus heiterem Himmel.

help-routine = Wozu ist Routine gut?
    .text =
        Sie erspart das Entscheiden. Was von selbst wiederkehrt, dieselbe Stunde, dieselben zwei Tassen,
        muss nicht erbeten, verdient oder geplant werden. Sie lässt Platz, einander zu bemerken, und
        etwas, das man mit Absicht ändern kann.

help-not = Was sind diese Karten nicht?
    .text =
        Sie sind keine Therapie, kein Test und kein Mittel, um einen Streit zu entscheiden. Sie kennen
        keine Statistik, keine Fachleute und keine Zitate, und sie versprechen nichts. Sie setzen weder
        Geschlecht noch Ehe, Kinder, Glauben, Geld oder einen bestimmten Körper voraus.

help-safety = Sicherheit
    .text =
        Die Karten gehen davon aus, dass beide frei sprechen und nein sagen können, ohne später dafür zu
        bezahlen. Wo ein Mensch den anderen bedroht, verletzt, überwacht, kontrolliert oder unter Druck
        setzt, können Gesprächsübungen es schlimmer machen, weil das Gesagte danach benutzt werden kann
        und weil Gewalt kein Problem ist, das beide teilen. Sie ist nie die Schuld dessen, dem sie
        angetan wird, und es gibt sie in Paaren jeder Art. Beratungsstellen dafür sind in vielen Ländern
        kostenlos, die meisten per Telefon oder Chat zu erreichen; such sie sicherer an einem Gerät, das
        nur du benutzt. Im Notfall ruf die Notrufnummer.

        Ihr benutzt beide denselben Bildschirm. Verdeckte Antworten sind beim Tippen nicht zu sehen;
        betrachtet das Terminal trotzdem als gemeinsamen Ort und behaltet für euch, was niemand sehen
        soll.
