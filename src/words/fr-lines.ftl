### Ce que dit seulement la soirée en lignes (okdeck --plain), pour qui l'entend ou la touche.
###
### Chaque message est une ligne et se suffit. Ici, court veut dire gentil : chaque ligne est dite. Les
### mots à taper (word-...) sont des mots seuls, en minuscules.

# Words that are typed.
word-again = encore
word-about = sur
word-go = aller
word-help = aide
word-questions = questions
word-clear = vider
word-continue = reprendre
word-and = et

paused = En pause.
saved-again = Tout est enregistré maintenant.
nothing-by-that = Cela ne change rien ici.
# Said behind the first sentence of every screen.
off-record = Entre vous.
saved = Enregistré là où vous en étiez.
not-kept = Entre vous : rien n'a été gardé.
nothing-to-continue = Il n'y a pas de soirée à reprendre.
decks-changed = Vos jeux ont changé ; {$again} les redit.
find-what = Tapez les mots à chercher, ou /{$cancel}.
found-decks = Un nombre commence ce jeu. Tapez d'autres mots pour chercher, ou /{$cancel} pour tous les jeux.
note-how = Écris autant de lignes que tu veux ; une ligne avec un seul point garde la note, /{$cancel} la laisse comme avant.
note-so-far = Ce que tu écris s'ajoute à ceci ; /{$clear} recommence.
cleared = C'est vide maintenant.
other-words-how = Tapez la ligne en d'autres mots. Une ligne vide la laisse comme elle est.
field-how = Tapez une ligne par personne ; une ligne vide laisse tout comme avant, un seul point l'efface, /{$cancel} ne change rien.
empty = vide
cut = C'était trop long ; la fin manque.
not-shown = Ce que tu tapes ne se voit pas.
delete-asked = Effacer pour de bon ? Tapez encore {$word} ; sinon, rien n'est effacé.
keep-asked = Garder ces réponses ? Tapez encore {$word} si vous le voulez à deux ; sinon, rien n'est gardé.
cover-how = Appuyez sur enter quand {$name} est sans témoin.
answer-not-shown = Ce que tu tapes ne se voit pas ; /{$stop} laisse sans réponse.
cannot-hide = Mais ce terminal montre ce que tu tapes : que personne ne regarde.
open-or-not = Tapez {$open} pour ouvrir les deux à la fois, ou {$leave} ; personne ne demande qui l'a voulu.
limits-how = Tape {$yes}, {$not_now} ou {$no} pour chaque thème ; ce que tu passes avec {$pass} reste comme avant. Ce que tu tapes ne se voit pas.
limits-kept-how = Seul ce que vous acceptez à deux est distribué, et seul le résultat commun est gardé : personne ne peut savoir qui a marqué quoi, ni combien a été écarté.
limits-last = C'était le dernier. Tape {$done} pour couvrir les marques et passer le clavier.
# Nothing is drawn here, so nobody has to look away.
alone-guesses = {$here} devine sans témoin.
alone-writes = {$here} écrit sans témoin ce qui est vrai.
alone-answers = {$here} répond sans témoin.
alone-chooses = {$here} choisit sans témoin.
alone-marks = {$here} marque sans témoin.
nothing-typed = Il n'y a encore rien. Réponds, ou tape /{$stop}.
type-answer = Tape ta réponse.
scale-number = Un nombre de 0 à 10, s'il te plaît.
option-number = Un nombre de 1 à {$count}, s'il te plaît.
floor-how = Appuyez sur enter quand il est temps de redire.
floor-decides = La personne qui parle tape {$yes} si c'est ça, ou {$not_quite} pour le dire encore une fois.
break-how = Tapez le numéro de l'heure qui vous convient.
back-how = Ensuite, appuyez sur enter.

# A number or a name, and what it stands for: "10: fully charged", "Sam: a walk".
means = {$what} : {$words}
# Over several lines.
list-of = {$what} :
row = {$number}. {$words}
rows = {$from} à {$to} : {$words}
more = Encore {$count} ; tapez {$word} pour continuer.
no-row = Il n'y a pas de {$number} ici ; le dernier est {$length}.
which = Lequel ? Donnez son nombre, par exemple : {$word} 3
unknown = Je ne connais pas « {$word} ».
unknown-in-private = Je ne connais pas ce mot ici.
did-you-mean = Je ne connais pas « {$word} ». Était-ce {$near} ?
follow-up = Question de plus : {$words}
private-is-offered = Tapez {$private} pour répondre en privé, ou {$next} pour juste parler et continuer.
keep-is-offered = Tapez {$word} deux fois pour garder les deux réponses, si vous le voulez à deux.
floor-is-offered = Tapez {$word} pour qu'une personne parle et que l'autre redise.
break-is-offered = Tapez {$word} pour faire une pause et convenir du retour.
chosen = Choisis : {$titles}. Tapez {$start} quand vous voulez.
home = okdeck, accueil. {$day}.
names = {$one} et {$two}.
talked-about = { $count ->
        [one] {$title}, {$done} carte vue sur {$count}
       *[other] {$title}, {$done} cartes vues sur {$count}
    }
to-continue = Reprendre {$what} ; {$ago}
field = {$label}, pour le moment {$now} :
topic = {$at} sur {$of} : {$topic}
for-next-time = Une ligne pour la prochaine fois, {$name} : {$line}

hint = Vous pouvez taper : {$words}.
hint-also = Vous pouvez aussi taper : {$words}.
hint-more = {$help} dit ce que fait chaque mot ; une ligne vide redit tout ce qui est ici.
help-slash = Ici, ce que tu tapes compte comme du texte ; une commande commence par une barre, comme /{$cancel}.
help-more = {$help} {$questions} : ce que les gens demandent sur ces cartes, et sur la sécurité
again-does = {$again}, ou une ligne vide : tout ce qui est ici, encore une fois
about-does = {$about} et un nombre : ce que dit cette ligne
number-starts = un nombre : commence ce jeu ou reprend cette soirée ; son nom aussi
number-goes = un nombre : va à cette carte ; d'autres mots cherchent des cartes
number-says = un nombre : dit cette ligne
number-agrees = un nombre : choisit cette heure
letter-or = {$letter} ou {$word}

card = Carte {$place}. {$kind}, {$depth}.
card-about = Carte {$place}. {$kind}, {$depth}, {$theme}.
kind-question = Question
kind-sentence = Phrase
kind-action = Action
kind-scale = Échelle
kind-choice = Choix
kind-guess = Devinette
kind-pause = Pause
clock-offered = Un minuteur de {$span} ; tapez {$word} pour le lancer.
clock-runs = Le minuteur tourne, encore {$left}.
clock-stands = Le minuteur est arrêté, encore {$left}.
seconds = { $count ->
        [one] {$count} seconde
       *[other] {$count} secondes
    }
minutes = { $count ->
        [one] {$count} minute
       *[other] {$count} minutes
    }
minutes-and-seconds = {$minutes} {$seconds}
speaks = {$speaker} parle, {$listener} écoute seulement.
