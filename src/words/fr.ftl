### Toutes les phrases des écrans. Ce qu'il faut savoir pour traduire est au début de en.ftl.
### On dit tu et vous (à deux). Les noms sont toujours sujets ; « une personne » et « l'autre » doivent
### convenir à chaque place d'un nom. Pas de « de » ni de « que » devant un nom, à cause de l'élision.

no-problems = Tous les jeux sont en ordre.
nothing-to-deal = Il n'y a plus de carte à distribuer ici. {KEY("home", "view-deck")} montre celles qui ont été mises de côté.
none-chosen = Aucun jeu n'est plus choisi.
still-open = {$title} est encore ouverte ; `okdeck resume` la continue.
on-a-deck = Pour cela, choisissez un jeu.
skipped = Retour dans le jeu, pour un autre jour.
undone = Annulé.
no-timer = Cette carte n'a pas de minuteur.
starred = Étoile ajoutée.
unstarred = Étoile retirée.
theme-is-auto = Couleurs : auto, selon le fond du terminal.
theme-is = Couleurs : {$theme}.
no-theme = Il n'y a pas de couleurs {$theme} ; `okdeck themes` donne la liste de celles qui existent.
no-theme-but = Il n'y a pas de couleurs {$theme} ; était-ce {$near} ?
faults-in-theme =
    { $count ->
        [one] {$count} passage illisible
       *[other] {$count} passages illisibles
    } dans les couleurs {$theme} ; `okdeck themes check` le montre.
set-aside = Mise de côté. Elle ne reviendra pas.
taken-back = De retour dans le jeu.
one-moment = Un instant, les cartes sont en train d'être lues.
too-small = Agrandissez un peu la fenêtre, s'il vous plaît.
is-open-elsewhere = Cette soirée est ouverte dans un autre okdeck. Choisissez-en une autre, ou continuez là-bas.
open-elsewhere-title = Ouverte dans un autre okdeck
open-elsewhere = Cette soirée est ouverte dans un autre okdeck et ne peut continuer que là-bas.
decks-not-here = Les jeux de cette soirée ne sont pas ici. Choisissez-en un dans la liste.
only-a-look-elsewhere = Juste un regard : cette soirée est ouverte dans un autre okdeck.
only-a-look-free = Juste un regard : elle est libre et peut reprendre depuis l'écran d'accueil.
look-is-over = La soirée est finie.
disk-is-slow = Le disque n'a pas encore répondu. Réessayez dans un instant.
hidden = En pause. {KEY("hidden", "hide")} pour reprendre.
find = Chercher :
nothing-found = Rien trouvé.
continue = Reprendre
help-title = Touches et questions
index-title = Les cartes de ce soir
all-cards = Toutes les cartes
still-to-come = encore à venir
note-title = Une note sur cette carte
names-title = Vos noms
names = Ils disent à qui c'est le tour. Les deux peuvent rester vides.
problems-title = Ce qui n'a pas pu être lu dans les jeux
is-set-aside = mise de côté
a-star = étoile
a-note = note
summary-title = C'était une soirée
summary = Rien ne doit forcément en sortir.
summary-with-more = Rien ne doit forcément en sortir. Les cartes que vous n'avez pas vues restent dans le jeu pour un autre jour.
leave-off-record = quitter, rien gardé
also-marked = Avec une étoile ou une note
talked-about = Vous avez parlé de
safety-note = Ces cartes sont pour deux personnes qui ont toutes deux envie d'être là. Passez n'importe quelle carte et arrêtez quand vous voulez, sans raison à donner. Elles aident à parler ; ce n'est ni une thérapie ni un test. Gardez-les pour un autre jour en cas de grande colère, de grande fatigue ou d'alcool. Si ton ou ta partenaire te fait parfois peur, si tu subis contrôle, pression ou violence, ces cartes ne sont pas le bon outil : parle à une personne de confiance ou à un service d'aide contre les violences conjugales.
answers-gone = Ce qui se tape en privé n'est jamais enregistré. Recommencez, s'il vous plaît.
nothing-typed = Il n'y a encore rien. Réponds, ou arrête avec {KEY("answer", "cancel")}.
stays-covered = Rien n'a été montré. C'est très bien ainsi.
nothing-to-keep = Il n'y a pas de réponses ouvertes à garder ici.
kept-already = Les deux réponses sont déjà gardées.
keep-asked = Garder ces réponses ? Encore {KEY("card", "keep")} si vous le voulez à deux ; toute autre chose les laisse.
off-record-keeps-nothing = Cette soirée reste entre vous : rien n'est gardé.
off-record-on = Entre vous : cette soirée n'écrit rien. {KEY("home", "off-record")} revient en arrière.
off-record-off = Comme d'habitude : les soirées sont gardées.
off-record = entre vous
speaker-decides = Seule la personne qui parle décide : {KEY("floor", "that-is-it")} si c'est ça, {KEY("floor", "not-quite")} si pas tout à fait.
first-say-back = D'abord, la personne qui écoute redit ce qu'elle a entendu : {KEY("floor", "accept")} pour cela.
in-other-words = La ligne en d'autres mots
large-type-too-long = Ce texte est trop long pour les grands caractères dans cette fenêtre.
large-type-without-signs = Les grands caractères demandent des signes que ce terminal n'affiche pas.
large-type-without-letters = Il n'y a pas de grands caractères pour les lettres de ce texte.
note-goes-on = Voici la note que tu étais en train d'écrire.
note-gone = La note est effacée.
limits-unchanged = Rien n'a été changé.
limits-kept = C'est noté. De ce jeu ne sort que ce que vous acceptez à deux.
for-next-time = Une ligne pour la prochaine fois
nothing-to-delete = Il n'y a rien à effacer ici.
delete-asked = Effacer pour de bon ? Encore {KEY("history", "delete")} pour effacer ; toute autre chose le laisse.
deleted = Effacé.
not-deleted = Rien n'a été effacé : {$why}
go-on = reprendre
answer-short = répondre en privé
answer-brief = répondre
enter-is-private = {KEY("card", "go")} : répondre en privé, {KEY("card", "next")} : juste parler
floor-is-offered = {KEY("card", "floor")} : une personne parle, l'autre redit
break-is-offered = {KEY("card", "break")} : faire une pause et convenir du retour
keep-is-offered = {KEY("card", "keep")} {KEY("card", "keep")} : garder les deux réponses, si vous le voulez à deux
both-covered = Les deux réponses sont là, couvertes.
open-or-not = Regardez ensemble. {KEY("covered", "open-both")} ouvre les deux à la fois. {KEY("covered", "cancel")} les laisse couvertes, et personne ne demande qui l'a voulu.
nothing-to-preview = Aucune carte n'est encore lisible.
preview-waits = Enregistre le fichier dans ton éditeur et il sera relu.
ready-choices = {KEY("ready", "lighter")} plus léger, {KEY("ready", "stay")} pareil, {KEY("ready", "deeper")} plus profond
ready-rule = La réponse la plus prudente compte, et personne ne voit de qui elle venait.
break-time = Une pause. Quand voulez-vous revenir ?
break = Une pause
break-advice-off-record = Faites quelque chose qui apaise. Cette soirée reste entre vous : laissez le programme ouvert, sinon elle est perdue.
break-advice = Faites quelque chose qui apaise. Le programme peut être fermé ; la pause continue.
break-advice-covered = Faites quelque chose qui apaise. Laissez le programme ouvert : les réponses couvertes ne sont écrites nulle part.
read-aloud = Que quelqu'un lise ceci à voix haute :
back-line = « Nous revoilà. On reprend doucement, et on peut s'arrêter à tout moment. »
has-the-floor = a la parole
both-heard = Chaque personne a été entendue. Cherchez une suite seulement si vous en avez envie à deux ; {KEY("floor", "floor")} termine.
review = {KEY("review", "kept")} gardée, {KEY("review", "changed")} changée, {KEY("review", "let-go")} abandonnée. Les trois conviennent.
agreements-title = Une ligne pour la prochaine fois
agreements = Une petite chose que chaque personne voudrait garder. Elle ouvre la prochaine soirée. Les deux peuvent rester vides.
limits-advice = {KEY("limits", "yes")} oui, {KEY("limits", "not-now")} pas maintenant, {KEY("limits", "no")} non ; ce que tu ne marques pas reste comme avant. Seul ce que vous acceptez à deux est distribué. Seul le résultat commun est gardé ; personne ne voit qui a marqué quoi, ni combien a été écarté.

not-saved = Pas enregistré, gardé en mémoire pour l'instant : {$why}
alt = Ou bien : {$alt}
cards-by-depth = {$cards} : {$depths}
cards =
    { $count ->
        [one] {$count} carte
       *[other] {$count} cartes
    }
lost-steps =
    { $count ->
        [one] {$count} étape de cette soirée n'a pas pu être lue ; tout le reste est comme avant.
       *[other] {$count} étapes de cette soirée n'ont pas pu être lues ; tout le reste est comme avant.
    }
to-come =
    { $count ->
        [one] {$count} carte est encore à venir.
       *[other] {$count} cartes sont encore à venir.
    }
last-played = Dernière fois : {$ago}
faults-in =
    { $count ->
        [one] {$count} passage illisible tel quel dans {$title} ; `okdeck deck check` le montre.
       *[other] {$count} passages illisibles tels quels dans {$title} ; `okdeck deck check` les montre.
    }
faults =
    { $count ->
        [one] {$count} passage de ce jeu est illisible tel quel. {KEY("home", "problems")} le montre.
       *[other] {$count} passages de ce jeu sont illisibles tels quels. {KEY("home", "problems")} les montre.
    }
reworded =
    { $count ->
        [one] {$count} carte sans id a été reformulée et garde son passé ; `okdeck deck ids` le rend sûr.
       *[other] {$count} cartes sans id ont été reformulées et gardent leur passé ; `okdeck deck ids` le rend sûr.
    }
limits-lapsed = Voilà un mois que vous avez marqué {$title} : {KEY("home", "limits")} vous repose la question, en privé.
is-covered = {$name} a répondu, c'est couvert.
quoted = « {$words} »
who-said = {$name} :

## Qui répond

turn-together = Vous deux ensemble
turn-guess = {$then} sait ce qui est vrai, {$first} devine
turn-begins = {$first} commence, puis {$then}
turn-says = {$first} le dit d'abord, puis {$then}
turn-answers = {$first} répond d'abord, puis {$then}
turn-one = Cette fois, seulement {$first}

## Who sits at the keyboard next; the last two are for couples that gave no names

hand-over = {$name} prend le clavier.
hand-over-one = À une personne de prendre le clavier.
hand-over-other = À l'autre de prendre le clavier.

## Qui fait quelque chose en privé

alone-guesses = {$here} devine, {$away} regarde ailleurs
alone-writes = {$here} écrit ce qui est vrai, {$away} regarde ailleurs
alone-answers = {$here} répond, {$away} regarde ailleurs
alone-chooses = {$here} choisit, {$away} regarde ailleurs
alone-marks = {$here} marque, {$away} regarde ailleurs
presses-enter = {$name} appuie sur {KEY("cover", "accept")} quand personne d'autre ne regarde.
type-a-number = tape un nombre de 0 à 10, puis {KEY("answer", "accept")}
type-a-pick = tape le numéro de ton choix, puis {KEY("answer", "accept")}
type-words = tape, puis {KEY("answer", "accept")}
rest-of-card = {KEY("answer", "page-down")} montre la suite de la carte
card-from-its-beginning = {KEY("answer", "page-up")} montre son début

## La parole, et les lignes de la dernière fois

speaks = {$speaker} parle, {$listener} écoute seulement. Enter quand vient le moment de redire.
says-back = {$listener} redit ce qui a été entendu, sans rien ajouter.
only-the-speaker = {$speaker} décide. {KEY("floor", "that-is-it")} : oui, c'est ça. {KEY("floor", "not-quite")} : pas tout à fait, encore une fois.
left-last-time = {$name} a laissé cette ligne la dernière fois :

## Ce qui est dit après une étape, ou pourquoi il n'y en a pas eu

comes-again = Elle revient ce soir.
note-kept = Note gardée.
answers-kept = Les deux réponses sont gardées.
refusal-nothing-before = C'est la première carte.
refusal-nothing-to-undo = Il n'y a rien à annuler.
refusal-no-follow-ups = Cette carte n'a pas d'autres questions.
refusal-no-more-follow-ups = Plus de questions sur cette carte.
refusal-nothing-later = Il ne reste pas d'autre carte avant la fin. Passez-la, ou parlez-en maintenant.
refusal-over = La soirée est finie.
refusal-closing = C'est la carte de clôture.
refusal-not-now = Cela ne va pas ici.

## Noms, nombres, places

one-of-you = une personne
the-other = l'autre
names-one = Une personne :
names-other = L'autre :
and-more = {$first} Et {$more} de plus.
place = {$at} sur {$size}
evening =
    { $count ->
        [one] {$titles} : {$count} carte ce soir
       *[other] {$titles} : {$count} cartes ce soir
    }
first-tonight = {$name} répond d'abord à la première carte. Ensuite, cela alterne.
continued = {$title}, carte {$at} sur {$size}, {$name} commence
deck-size =
    { $count ->
        [one] {$count} carte : {$depths}. { $talked ->
                [one] {$talked} déjà vue
               *[other] {$talked} déjà vues
            }.
       *[other] {$count} cartes : {$depths}. { $talked ->
                [one] {$talked} déjà vue
               *[other] {$talked} déjà vues
            }.
    }
some-light =
    { $count ->
        [one] {$count} légère
       *[other] {$count} légères
    }
some-warm =
    { $count ->
        [one] {$count} chaleureuse
       *[other] {$count} chaleureuses
    }
some-deep =
    { $count ->
        [one] {$count} profonde
       *[other] {$count} profondes
    }

## Le minuteur d'une carte

clock-starts = {$time}   {KEY("card", "timer")} lance le minuteur
clock-is-up = C'est l'heure. Continuez quand vous voulez.
clock-stopped = {$time}   arrêté

## Profondeurs, marques, limites

depth-light = légère
depth-warm = chaleureuse
depth-deep = profonde
all-light = toutes les cartes légères
all-warm = toutes les cartes chaleureuses
all-deep = toutes les cartes profondes
next-is-deeper = La prochaine carte va un peu plus loin.
next-is-deep = La prochaine carte est profonde.
mark-done = déjà vue
mark-skipped = passée
mark-later = remise à plus tard
ready-lighter = Des cartes plus légères à partir d'ici.
ready-stay = Comme maintenant, et pas plus profond.
ready-deeper = Un peu plus profond à partir d'ici.
allowed-no = non
allowed-not-now = pas maintenant
allowed-yes = oui

## Une pause

break-in-minutes = dans {$minutes} minutes, à {$clock}
break-in-hours = dans {$hours} heures, à {$clock}
break-tomorrow = demain à {$clock}
at-clock = à {$clock}
at-clock-on = le {$day}, {$clock}
break-over = Vous vouliez revenir {$when}. Quand vous voudrez.
break-minutes =
    { $minutes ->
        [one] Retour {$when}. Encore {$minutes} minute.
       *[other] Retour {$when}. Encore {$minutes} minutes.
    }
break-ends = Retour {$when}.

## Ce qui s'est dit

view-evenings = Soirées
view-decks = Jeux
view-stars = Étoiles
view-words = Mots gardés
view-scales = Échelles
view-table = Tableau
nothing-evenings = Pas encore de soirée.
nothing-decks = Rien n'a encore été abordé.
nothing-stars = Pas encore de carte avec étoile. * met une étoile sur une carte.
nothing-words = Pas encore de note, de réponse gardée ni de ligne pour la prochaine fois.
nothing-scales = Pas encore d'échelle répondue et gardée. {KEY("card", "keep")} garde des réponses ouvertes, si vous le voulez à deux.

## What the world refused, where, and why: "not saved: FILE: no space is left on the disk". The parts
## are joined with colons; each begins small and ends without a full stop.

fault-told = {$what} : {$place} : {$why}
fault-not-saved = pas enregistré
fault-session = cette soirée est illisible
fault-no-session = cette soirée n'existe pas
fault-deck = ce jeu est illisible
fault-no-deck = ce jeu n'existe pas
fault-couple = ce que vous avez décidé est illisible
fault-words-stay = ces mots ne peuvent pas être effacés
fault-session-stays = cette soirée ne peut pas être effacée
fault-no-data = pas de dossier de données
fault-settings = les réglages sont illisibles
why-folder = c'est un dossier
why-no-file = ce n'est pas un fichier ordinaire
why-too-large = ce fichier dépasse {$mebibytes} Mio
why-no-folder = un fichier est à la place d'un dossier
why-name-taken = une autre soirée porte ce nom
why-moved-on = un autre okdeck a continué cette soirée
why-open-elsewhere = un autre okdeck la tient ouverte
why-being-written = un autre okdeck est en train de l'écrire
why-newer = cela vient d'un okdeck plus récent (version {$version})
why-newer-settings = ce fichier vient d'un okdeck plus récent et reste intact
why-damaged = ce fichier est abîmé
why-not-toml = ce fichier n'est pas du TOML valide ; `okdeck config` montre où
why-not-text = ce fichier n'est pas du texte UTF-8
why-no-such-name = rien ne porte ce nom
why-no-home = aucun dossier personnel n'est connu
why-read-only-file = ce fichier est en lecture seule
why-no-name-free = aucun nom n'est libre
why-no-space = il n'y a plus de place sur le disque
why-read-only = le disque est en lecture seule
why-not-allowed = okdeck n'a pas le droit de faire cela ici
why-quota = votre part du disque est pleine
why-disk-fault = le disque signale une erreur
why-not-there = ce fichier ou ce dossier n'existe pas
why-already-there = cela existe déjà
why-too-slow = le disque met trop de temps
hint-did-you-mean = était-ce `{$near}` ?
hint-sessions = `okdeck sessions` en donne la liste
hint-decks = `okdeck decks` en donne la liste
hint-path = vérifie le chemin ; `okdeck decks` donne la liste des jeux par leur nom
hint-deck-file = indique un fichier de jeu, comme ours.toml
hint-bytes-kept = le fichier est gardé ; `okdeck sessions` montre les autres
hint-couple = `okdeck` le met de côté et en commence un nouveau
hint-data-dir = indique-en un avec --data-dir

## What became of files that could not be read

set-beside = {$file} est illisible ; il est gardé sous le nom {$beside}.
left-there = {$file} est illisible ; il reste où il est.
end-beside = La fin du fichier {$file} est illisible ; elle est gardée dans {$beside}.
newer-left = {$file} vient d'un okdeck plus récent (version {$version}) et reste intact
two-decks = Deux jeux portent l'id {$id} : {$new} remplace {$old}.
panicked = une erreur dans le programme à {$place}. Chaque étape est enregistrée ; `okdeck resume` reprend.

## The settings. A word in quotes, a number or `auto` is a value as it is written in the file.
## `.is-...` is a value as the settings screen says it; at most 16 letters.

settings-head = Comment okdeck s'y prend avec vous deux. Retirez le # devant une ligne pour la changer.
settings-head-shown = `okdeck config` montre les réglages en vigueur et d'où ils viennent.
settings-head-keys = `okdeck config keys` montre quelles touches il y a ; elles se changent dans des tables comme [keys.card].
config-fault = config.toml, ligne {$line} : {$what}
config-fault-more = Et {$more} de plus : `okdeck config`.
no-clocks = Les minuteurs ne sont pas proposés ; c'est un de vos réglages.
answers-never-kept = Les réponses ne sont jamais gardées ; c'est un de vos réglages.

setting-names = Noms
    .does = Vos noms, pour dire à qui c'est le tour ; chacun peut rester vide.
setting-theme = Couleurs
    .does = Les couleurs ; auto suit le fond du terminal.
    .is-dark = sombres
    .is-light = claires
    .is-high-contrast = contraste fort
setting-signs = Signes et bordures
    .does = Les signes et les bordures ; auto suit le terminal et le système.
    .is-unicode = Unicode
    .is-ascii = ASCII seulement
setting-motion = Mouvement
    .does = Un mouvement tranquille quand une carte se retourne.
setting-large_type = Grands caractères
    .does = Le texte de la carte en grand là où il tient.
setting-cards = Cartes
    .does = Combien de cartes a une soirée.
setting-order = Ordre
    .does = L'ordre d'une soirée : du léger au profond, au hasard, ou comme dans le fichier.
    .is-arc = léger à profond
    .is-shuffle = au hasard
    .is-file = comme le fichier
setting-depth = Profondeur
    .does = Aucune carte ne va plus loin que cela.
setting-timers = Minuteurs
    .does = Proposer les minuteurs qu'ont certaines cartes.
setting-bell = Fin d'un minuteur
    .does = Ce qui se passe à la fin d'un minuteur, en plus des mots à l'écran.
    .is-none = rien
    .is-bell = un son
    .is-flash = un éclair
setting-keep_answers = Garder
    .does = Si des réponses ouvertes à deux peuvent être gardées ; on vous le demande à deux chaque fois.
    .is-ask = demander
    .is-never = jamais
setting-week_begins = Début de semaine
    .does = Le jour où commence la semaine, là où les soirées sont rangées par semaine.
setting-config = Réglages
    .does = Où sont ces réglages.
setting-data_dir = Dossier
    .does = Où sont les soirées, les noms et vos propres jeux.
setting-decks_dir = Autres jeux
    .does = D'autres dossiers avec des jeux.
setting-color = Couleur
    .does = Si les couleurs sont utilisées.
setting-language = Langue
    .does = La langue du programme ; auto suit celle du système.

setting-not-saved = Cela vaut jusqu'à la fermeture d'okdeck : {$why}
setting-holds-later = Cela vaut à partir du prochain démarrage.
no-home-folder = aucun dossier personnel n'est connu
setting-not-written = Entre vous : cela vaut jusqu'à la fermeture d'okdeck.
settings-title = Réglages
this-week = Cette semaine
last-week = La semaine dernière
week-from = La semaine du {$day}
actions-title = Ce qu'on peut faire ici
on = oui
off = non
all-of-them = toutes
no-names = aucun
two-names = {$one} et {$two}

## Dates et heures. L'heure s'écrit 20:05 partout.

day = {$weekday} {$day} {$month}
full-day = {$weekday} {$day} {$month} {$year}
long-day = {$day} {$month} {$year}
short-day = {$day} {$month} {$year}
kept-on = le {$date}
today = aujourd'hui
yesterday = hier
days-ago =
    { $days ->
        [one] il y a {$days} jour
       *[other] il y a {$days} jours
    }
weeks-ago =
    { $weeks ->
        [one] il y a {$weeks} semaine
       *[other] il y a {$weeks} semaines
    }
monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche
# L'attribut est le mois dans une date courte.
january = janvier
    .short = jan
february = février
    .short = fév
march = mars
    .short = mars
april = avril
    .short = avr
may = mai
    .short = mai
june = juin
    .short = juin
july = juillet
    .short = juil
august = août
    .short = août
september = septembre
    .short = sep
october = octobre
    .short = oct
november = novembre
    .short = nov
december = décembre
    .short = déc

## Touches qui veulent dire la même chose presque partout.

key-theme =
    .word = couleurs
    .does = les couleurs suivantes : selon le fond, sombre, clair, fort contraste, les vôtres
key-hide =
    .word = cacher
    .does = cacher l'écran
key-help = touches
    .brief = touches
    .word = aide
    .does = cette aide
key-up =
    .word = haut
    .does = vers le haut
key-page-up =
    .word = page haut
    .does = une page plus haut
key-page-down =
    .word = page bas
    .does = une page plus bas
key-down =
    .word = bas
    .does = vers le bas
key-actions =
    .word = actions
    .does = une liste de ce qu'on peut faire ici, pour les flèches et enter
key-first =
    .word = début
    .does = tout en haut
key-last =
    .word = fin
    .does = tout en bas
key-cancel = accueil
    .does = retour à l'écran d'accueil

keys-elsewhere = Avec une soirée ouverte ailleurs
key-elsewhere-look = regarder
    .does = la regarder ; rien n'y change
key-elsewhere-another = autre soirée
    .does = distribuer une autre soirée avec les mêmes jeux
key-elsewhere-cancel = retour
    .does = retour à l'écran d'accueil

keys-look = En regardant une soirée d'ailleurs
key-look-look = regarder encore
    .does = regarder encore : elle a pu continuer

keys-everywhere = Partout
key-everywhere-quit =
    .word = quitter
    .does = quitter tout de suite, rien n'est perdu
key-everywhere-suspend =
    .word = suspendre
    .does = retour au terminal jusqu'à fg
key-everywhere-hide =
    .word = cacher
    .does = cacher l'écran même en tapant, ou le faire revenir

keys-home = Sur l'écran d'accueil
key-home-accept = commencer
    .does = commencer le jeu, ou reprendre la soirée
key-home-choose = plusieurs
    .word = choisir
    .does = choisir plusieurs jeux à mélanger
key-home-find = chercher
    .does = chercher un jeu
key-home-view-deck = voir
    .does = voir les cartes du jeu, les étoiles et celles mises de côté
key-home-history = histoire
    .does = ce dont vous avez parlé, notes, étoiles, réponses gardées
key-home-names = noms
    .does = donner vos noms
key-home-limits =
    .word = limites
    .does = limites : marquer en privé ce qui peut sortir du jeu
key-home-off-record =
    .word = entre vous
    .does = entre vous : une soirée qui n'écrit rien du tout
key-home-settings =
    .word = réglages
    .does = réglages
key-home-problems = défauts
    .does = voir ce qui ne va pas dans les jeux
key-home-leave = quitter
    .does = quitter
key-home-cancel =
    .word = annuler
    .does = finir la recherche, oublier les jeux choisis

keys-before = Avant la première carte
key-before-accept = première carte
    .does = la première carte
key-before-cancel = pas maintenant
    .does = retour, rien n'est gardé
key-before-names = noms
    .does = donner vos noms

keys-card = Avec une carte sur la table
key-card-go = suite
    .word = aller
    .does = c'est dit ; la carte suivante
key-card-next =
    .word = suite
    .does = la carte suivante, même sans répondre en privé
key-card-back =
    .word = avant
    .does = la carte d'avant
key-card-follow-up = question
    .does = une question de plus, une à la fois
key-card-skip = passer
    .does = passer : retour dans le jeu, pour un autre jour
key-card-later = plus tard
    .does = plus tard : elle revient ce soir, avant la clôture
key-card-set-aside =
    .word = mettre de côté
    .does = mettre de côté : ne revient jamais (se reprend dans la vue du jeu)
key-card-private = privé
    .does = répondre en privé : couvert jusqu'à l'ouverture à deux
key-card-keep =
    .word = garder
    .does = garder les réponses ouvertes ; deux fois, parce qu'il faut le vouloir à deux
key-card-floor = parole
    .does = la parole : une personne parle, l'autre redit
key-card-break = pause
    .does = une pause de vingt minutes ou plus
key-card-star = étoile
    .does = étoile : une préférée, ou non
key-card-note = note
    .does = écrire une note sur cette carte
key-card-timer = minuteur
    .does = lancer le minuteur, l'arrêter, reprendre
key-card-swap =
    .word = échanger
    .does = changer qui commence
key-card-index = liste
    .does = les cartes de ce soir, avec recherche
key-card-large-type =
    .word = grands caractères
    .does = grands caractères, ou non
key-card-undo = annuler
    .does = annuler la dernière étape, autant de fois que vous voulez
key-card-end-gently = finir
    .does = finir en douceur : la carte de clôture, puis un regard en arrière
key-card-leave = quitter
    .does = garder et quitter ; cela reprend où vous en étiez
key-card-cancel =
    .word = accueil
    .does = garder, et retour à l'accueil
key-card-up =
    .does = remonter une longue carte
key-card-down =
    .does = descendre une longue carte

keys-answer = En répondant en privé
key-answer-accept = fini
    .does = couvrir la réponse et passer le clavier
key-answer-peek = regarder
    .does = montrer ta réponse, ou la recouvrir
key-answer-cancel = arrêter
    .does = ne plus répondre ; rien n'est montré
key-answer-up =
    .does = un de moins, ou le choix d'avant
key-answer-down =
    .does = un de plus, ou le choix suivant

keys-cover = Quand le clavier change de mains
key-cover-accept = c'est moi
    .does = la personne nommée est au clavier
key-cover-break = pause
    .does = une pause ; ce qui est couvert le reste
key-cover-cancel = arrêter
    .does = arrêter ; rien n'est montré

keys-covered = Quand les deux réponses sont couvertes
key-covered-open-both = ouvrir les deux
    .does = ouvrir les deux réponses à la fois
key-covered-cancel = laisser couvert
    .does = laisser les deux couvertes ; personne n'est nommé
key-covered-break = pause
    .does = une pause ; ce qui est couvert le reste

keys-ready = Quand on demande jusqu'où aller
key-ready-lighter = plus léger
    .does = des cartes plus légères à partir d'ici
key-ready-stay = pareil
    .does = comme maintenant
key-ready-deeper = plus profond
    .does = plus profond
key-ready-undo = annuler
    .does = annuler la dernière étape
key-ready-end-gently = finir
    .does = finir en douceur
key-ready-break =
    .word = pause
    .does = une pause de vingt minutes ou plus
key-ready-leave =
    .word = quitter
    .does = garder et quitter

key-break-time-accept = d'accord
    .does = convenir de cette heure
key-break-time-cancel = pas de pause
    .does = continuer sans pause
key-break-time-up =
    .word = plus tôt
    .does = plus tôt
key-break-time-down = plus tard
    .does = plus tard

keys-break = Pendant une pause
key-break-accept = nous revoilà
    .does = vous êtes de retour à deux
key-break-leave = fermer
    .does = fermer le programme ; la pause continue
key-break-end-gently = finir
    .does = finir la soirée en douceur

key-back-accept = reprendre
    .does = reprendre où vous en étiez
key-back-cancel = pas encore
    .does = la pause continue

keys-floor = Pendant que quelqu'un a la parole
key-floor-accept = redire
    .does = la personne qui écoute redit ce qu'elle a entendu
key-floor-that-is-it = oui, c'est ça
    .word = oui
    .does = la personne qui parle : c'est entendu ; la parole passe
key-floor-not-quite = pas tout à fait
    .does = la personne qui parle : pas tout à fait, encore une fois
key-floor-floor = finir
    .does = retour à la carte
key-floor-undo =
    .word = annuler
    .does = annuler la dernière étape
key-floor-break = pause
    .does = une pause de vingt minutes ou plus
key-floor-leave =
    .word = quitter
    .does = garder et quitter

keys-review = Avec une ligne de la dernière fois
key-review-kept = gardée
    .does = elle reste
key-review-changed = changée
    .does = elle reste en d'autres mots
key-review-let-go = abandonnée
    .does = elle s'en va
key-review-cancel = pas maintenant
    .does = la laisser comme elle est

keys-summary = À la fin d'une soirée
key-summary-accept = accueil
    .does = retour à l'écran d'accueil
key-summary-agree = ligne pour la suite
    .brief = ligne
    .does = chaque personne peut laisser une ligne pour la prochaine fois
key-summary-undo = annuler
    .does = retour à la dernière carte

keys-deck = Dans les cartes d'un jeu
key-deck-star = étoile
    .does = étoile : une préférée, ou non
key-deck-set-aside = mettre de côté
    .does = mettre la carte de côté, ou la reprendre

keys-limits = En marquant des limites en privé
key-limits-yes = oui
    .does = oui
key-limits-not-now = pas maintenant
    .does = pas maintenant ; redemandé dans trente jours
key-limits-no = non
    .does = non
key-limits-accept = fini
    .does = couvrir les marques et passer le clavier
key-limits-cancel = arrêter
    .does = arrêter ; rien n'est changé

keys-history = Dans ce dont vous avez parlé
key-history-next-view = autre vue
    .does = la vue suivante
key-history-find = chercher
    .does = chercher des mots
key-history-delete = effacer
    .does = effacer pour de bon ; deux fois

keys-preview = Dans l'aperçu d'un jeu
key-preview-next = suite
    .does = la carte suivante
key-preview-back = avant
    .does = la carte d'avant
key-preview-follow-up = question
    .does = une question de plus, une à la fois
key-preview-index = liste
    .does = toutes les cartes, avec recherche
key-preview-large-type = grand
    .does = grands caractères, ou non
key-preview-leave = quitter
    .does = quitter
key-preview-up =
    .does = remonter une longue carte
key-preview-down =
    .does = descendre une longue carte

key-problems-down = vers le bas
    .does = vers le bas

keys-index = Dans les cartes de ce soir
key-index-accept = y aller
    .does = aller à cette carte
key-index-cancel = fermer
    .does = fermer

keys-note = En écrivant une note
key-note-accept = garder et fermer
    .does = garder la note et fermer
key-note-cancel = laisser comme avant
    .word = annuler
    .does = fermer, la note reste comme avant

key-line-accept = valider
    .does = valider ; avec deux noms, au suivant
key-line-cancel = fermer
    .word = annuler
    .does = fermer, rien de changé
key-line-down =
    .does = au champ suivant
key-line-up =
    .does = au champ d'avant

key-help-cancel = fermer
    .does = fermer
key-help-down = plus
    .does = vers le bas

key-hidden-hide =
    .word = cacher
    .does = retour à ce qui était là

keys-settings = Dans les réglages
key-settings-next = changer
    .does = la valeur suivante ; les noms se tapent
key-settings-back =
    .word = avant
    .does = la valeur d'avant

keys-actions = Dans la liste de ce qu'on peut faire
key-actions-accept = le faire
    .does = le faire
key-actions-cancel = fermer
    .does = fermer
