### Ce qui est dit à qui écrit des jeux, des réglages et des couleurs, et ce que disent les commandes
### `okdeck deck`. Surtout des propositions sans point, comme dans en-decks.ftl ; ici on tutoie.

severity-error = erreur
severity-warning = alerte
severity-style = style
to-do = aide
and-then = {$first} ; {$second}
more-faults = et {$more} de plus
either = {$first} ou {$last}
character = {$point} ({$ground})
ground-control = un caractère de contrôle
ground-line-separator = un séparateur de lignes
ground-direction = change la direction du texte
ground-tag = un caractère de balise invisible
ground-invisible = un caractère invisible
ground-marks = un accent de trop sur une lettre

type-text = un texte
type-number = un nombre
type-truth = true ou false
type-date = une date
type-list = une liste
type-table = une table
type-texts = une liste de textes
type-cards = une liste de textes ou de tables
type-one = le nombre 1
type-depth = 1, 2 ou 3

part-title = le titre
part-description = la description
part-how-to = la ligne avant la première carte
part-text = le texte
part-follow-up = la question de plus
part-alt = l'autre manière
part-option = l'option
part-low = l'extrémité du 0
part-high = l'extrémité du 10
part-timer = le minuteur

## Un fichier

file-too-large = ce fichier dépasse 32 Mio
    .help = divise-le en plusieurs jeux
not-text = ce n'est pas du texte UTF-8
    .help = enregistre le fichier en UTF-8 dans ton éditeur
crowded = à partir d'ici, il y a trop de signes de ponctuation dans une table
    .help = écris des mots, ou répartis le tout sur plusieurs cartes ou jeux
file-is-empty = ce fichier est vide
    .help = un jeu, c'est un titre et des cartes : title = "..." et cards = ["...", "..."]
too-many-faults = voici le 10 000e défaut de ce fichier
    .help = corrige les premiers ; les autres ne sont pas dits

## Un jeu

no-title = ce jeu n'a pas de titre
    .help = écris title = "..." au-dessus de la première carte
title-is-empty = le titre est vide
    .help = écris comment s'appelle le jeu
no-cards = ce jeu n'a pas de cartes
    .help = écris cards = ["...", "..."]
schema-is-newer = ce jeu a le schema {$version}, okdeck lit jusqu'à {$newest}
    .help = pour tout lire, il faut un okdeck plus récent
first-schema = le premier schema est 1
    .help = écris schema = 1, ou enlève-le
no-language-tag = ce n'est pas une étiquette de langue BCP 47
    .help = écris une étiquette comme "en", "de" ou "pt-BR"
two-forms = les cartes sont une liste à la ligne {$line}, et TOML n'admet pas de [[cards]] à côté
    .help = écris chaque carte en [[cards]], ou chaque carte dans la liste
two-brackets = une carte commence par deux crochets
    .help = écris [[cards]]

## Une clé et sa valeur

unknown-key = okdeck ne connaît pas la clé `{$key}`
of-type = `{$key}` est {$wanted}, pas {$found}
no-text-in-list = `{$key}` est une liste de textes, et ceci est {$found}
    .help = écris-le entre guillemets : "..."
key-holds = cette clé contient {$character}
    .help = enlève le caractère
value-holds = `{$key}` contient {$character}
    .help = enlève le caractère
stands-here = ici se trouve {$character}
    .help = enlève le caractère
text-too-long = `{$key}` a plus de 20 000 caractères
    .help = répartis-le sur plusieurs cartes
list-too-long = `{$key}` a {$count} entrées, et 99 est le maximum
    .help = enlèves-en
is-one-of = `{$key}` est l'un de ceux-ci : {$known}
no-slug = `{$key}` est un mot fait de a à z, de 0 à 9 et de tirets, 64 au plus
    .help = écris un mot comme "evening-walk"
is-device = `{$key}` est un nom que Windows réserve à un périphérique
    .help = écris-en un autre

## Une carte

no-card = une carte est un texte ou une table, et ceci est {$found}
    .help = écris "..." ou {"{"} text = "..." {"}"}
no-text = cette carte n'a pas de texte
    .help = écris text = "..."
text-is-empty = le texte de cette carte est vide
    .help = écris de quoi parler, ou enlève la carte
no-low-end = cette échelle ne dit pas ce que veut dire 0
    .help = écris low = "..."
no-high-end = cette échelle ne dit pas ce que veut dire 10
    .help = écris high = "..."
no-ends = cette échelle ne dit pas ce que veulent dire 0 et 10
    .help = écris low = "..." et high = "..."
no-options = un choix a besoin d'options
    .help = écris options = ["...", "..."]
one-option = un choix a besoin de deux options ou plus
    .help = ajoutes-en une, ou fais-en une question
option-is-empty = l'une des options est vide
    .help = écris-la, ou enlève-la
not-used = une carte de type {$kind} n'utilise pas `{$key}`
    .help = c'est pour kind = {$kinds} ; change le type, ou enlève la clé
id-taken = l'id `{$id}` est déjà celui de la carte à la ligne {$line}
    .help = donne à cette carte un id à elle
text-taken = la carte à la ligne {$line} dit la même chose
    .help = enlève l'une des deux, ou donne un id à celle-ci
depth-in-quotes = `depth` est un nombre, et ceci est un texte
    .help = écris depth = {$depth} sans guillemets
depth-out-of-range = `depth` est 1, 2 ou 3
    .help = 1 est légère, 2 chaleureuse, 3 profonde
odd-timer = un minuteur dure au moins une seconde et au plus un jour
    .help = écris "90s", "2m" ou "1m30s"
hard-to-read = plus de 400 caractères sont difficiles à lire à voix haute
hard-to-hold = plus de {$most} entrées dans `{$key}` sont difficiles à retenir

## Une ligne qui n'est pas du TOML

too-deep = ceci est imbriqué trop profondément
    .help = un jeu est une liste de cartes avec des listes de textes, et rien de plus profond
open-list = cette liste n'est pas fermée
    .help = ajoute `]` derrière
open-table = cette table n'est pas fermée
    .help = ajoute `{"}"}` derrière
odd-header = cette ligne n'est pas fermée comme une table
    .help = une carte commence par [[cards]]
no-truth = ce n'est ni `true` ni `false`
    .help = écris-le en minuscules
open-block = il manque à ce texte ses guillemets de fin
    .help = ferme-le par les trois mêmes guillemets
open-text = il manque à ce texte son guillemet de fin
    .help = ajoute `{$quote}` à la fin
no-comma = il manque une virgule avant ceci
    .help = mets `,` devant
extra-comma = cette virgule n'a rien devant elle
    .help = enlève-la
extra-equals = un seul `=` suffit
    .help = enlève celui-ci
no-key = il manque une clé ici
    .help = écris-en une, comme text = "..."
colon = une clé est suivie de `=`, pas de `:`
    .help = écris title = "..."
odd-key = une clé est faite de a à z, de 0 à 9, de `-` et de `_`
    .help = écris-la avec ceux-là seulement
no-equals = il manque `=` ici
    .help = écris text = "..."
extra-bracket = ce crochet ne ferme rien
    .help = enlève-le, ou ouvre la liste avant
odd-escape = TOML ne connaît pas ce signe derrière \
    .help = pour une barre oblique inverse, écris \\ ; il y a aussi \" et \n
odd-code-point = derrière ce \, aucun caractère n'est nommé
    .help = écris \u et quatre chiffres hexadécimaux, ou le caractère lui-même
key-twice = cette clé est déjà là
    .help = garde l'une des deux
key-alone = une clé est suivie de `=` et d'une valeur
    .help = écris title = "..." ; une remarque commence par `#`
no-value = il n'y a pas de valeur après ce `=`
    .help = écris-en une, comme "..."
odd-quotes = ces guillemets ne sont pas ceux de TOML
    .help = écris-les droits : "..."
no-quotes = les mots se mettent entre guillemets
    .help = écris-les ainsi : "..."
behind-value = derrière une valeur, il ne peut y avoir qu'une remarque
    .help = mets-le sur une ligne à part
not-toml = ce n'est pas une valeur de TOML
    .help = un texte se met entre guillemets, un nombre sans : 90

## Les touches dans les réglages

no-place = okdeck ne connaît aucun endroit nommé `{$name}`
no-command = okdeck ne connaît ici aucune commande nommée `{$name}`
no-table-of-keys = les touches se mettent dans des tables comme [keys.card], chaque ligne comme skip = ["s"]
needs-key = `{$command}` a besoin d'une touche
always-leaves = `ctrl-c` quitte toujours
    .help = laisse "ctrl-c" dans la liste
key-is-text = une touche se nomme par un texte comme "s"
no-such-key = okdeck ne connaît aucune touche `{$key}`
same-for-terminal = un terminal ne distingue pas `{$key}` d'une autre touche
ctrl-letter = avec `ctrl-` va une lettre minuscule de a à z
is-typed = `{$key}` se tape ici
needed-elsewhere = `{$key}` sert ailleurs ; ici ne vont que des touches ctrl-
key-taken = `{$key}` est déjà `{$command}` dans [keys.{$place}]
    .help = donne aussi une autre touche à `{$command}`

## Les autres réglages

no-setting = okdeck ne connaît pas le réglage `{$name}`
setting-is-switch = `{$key}` est true ou false
setting-is-count = `{$key}` est un nombre de 1 à {$most}, ou "all"
setting-is-word = `{$key}` est {$words}
setting-is-name = `{$key}` est {$words} ou le nom d'un fichier
setting-is-names = `{$key}` est une liste de deux noms, comme ["Alex", "Sam"]
settings-are-newer = ces réglages sont pour un okdeck plus récent ; ceux qu'il connaît sont pris
version-is-one = `version` est 1

## Les couleurs

odd-base = `base` est le nom d'un thème de couleurs du programme
    .help = l'un de {$themes}
no-table-of-roles = `basic` est une table de rôles
no-role = okdeck ne connaît aucun rôle `{$name}`
role-is-text = `{$role}` est un texte comme "#e39b74 bold"
not-basic = `{$word}` n'est aucune des seize couleurs de base
    .help = ici vont des noms, comme yellow ou bright-white
no-colour = `{$word}` n'est ni une couleur ni un attribut
    .help = une couleur est #rrggbb, un nombre de 0 à 255 ou un nom comme yellow

## Les mots des cartes

part-too-long = {$part} a {$count} caractères, {$most} au plus sont prévus
part-too-short = {$part} a {$count} caractères, {$least} au moins sont prévus
wordy = le texte a {$words} mots en {$sentences} phrases, {$most} en {$fewest} au plus sont prévus
stray-space = {$part} a une espace de trop
unspoken = `{$mark}` ne peut pas se lire à voix haute
not-plain = `{$mark}` n'est pas un caractère simple
in-capitals = ce mot est en majuscules
in-digits = ce nombre est en chiffres
sentence-ends = une phrase à finir se termine par trois points
text-ends = le texte se termine par un point d'interrogation ou un seul point
follow-up-ends = une question de plus se termine par un point d'interrogation
alt-ends = l'autre manière se termine par un point ou un point d'interrogation
option-ends = une option se termine sans point
dots-in-row = plusieurs points de suite
two-questions = {$part} pose plus d'une question
long-sentences = {$words} mots par phrase sont difficiles à suivre
long-word = ce mot est long
yes-or-no = {$part} peut recevoir un oui ou un non pour réponse
why = "why" demande de se défendre
no-speaker = une phrase est dite par la personne qui la finit
    .help = écris-la avec "I", "me" ou "my"
not-to-you = une phrase est dite à l'autre personne
    .help = écris "you"
one-of-couple = "{$word}" est la voix d'un seul côté du couple
guess-says = une devinette dit "{$phrase}"
    .help = écris "Guess ... your partner ..."
banned = "{$word}" ne va pas à tous les couples
stock = "{$phrase}" a été demandé bien des fois
touch = un geste sur l'autre qui n'est pas demandé d'abord
follow-ups-count =
    { $count ->
        [one] cette carte a {$count} question de plus
       *[other] cette carte a {$count} questions de plus
    }, {$most} sont prévues
follow-ups-between =
    { $count ->
        [one] cette carte a {$count} question de plus
       *[other] cette carte a {$count} questions de plus
    }, {$least} ou {$most} sont prévues
options-count = ce choix a {$count} options, 4 à 6 sont prévues
option-twice = cette option y est deux fois
no-open-option = aucune des options ne laisse la question ouverte
end-in-text = cette extrémité de l'échelle est dans le texte
ends-alike = les deux extrémités de l'échelle disent la même chose
no-alternative = cette action n'a pas d'autre manière de la faire
no-timer = cette carte n'a pas de minuteur
unfit-timer = un minuteur de {$timer} ne va pas à cette carte
echo = cette question de plus répète la carte
questions-begin = {$count} questions sur {$all} commencent par "{$start}", {$percent} pour cent au plus sont prévus
questions-alike = {$count} questions commencent par "{$start}"
stems-alike = {$count} phrases ou échelles commencent par "{$start}"
follow-ups-begin = {$count} questions de plus sur {$all} commencent par "what", {$percent} pour cent au plus sont prévus
too-many-two = "the two of you" est sur {$count} cartes sur {$all}, {$percent} pour cent au plus sont prévus
too-many-feel = des formes de "feel" sont sur {$count} cartes sur {$all}, {$percent} pour cent au plus sont prévus
too-many-superlatives = des superlatifs sont sur {$count} cartes sur {$all}, {$percent} pour cent au plus sont prévus
too-often = "{$phrase}" est {$count} fois dans le jeu, {$most} au plus sont prévues
long-words = {$count} mots du jeu sur {$all} ont {$letters} lettres ou plus
nearly-same = ce texte dit presque ce que dit la carte à la ligne {$line}

## Que faire, quand cela dépend d'autre chose que du défaut

did-you-mean = était-ce `{$near}` ?
key-of-deck = `{$key}` appartient au jeu : mets-le au-dessus de la première carte
card-begins = une carte commence par [[cards]]
keys-are = les clés sont {$keys}
key-names = une touche est un seul caractère, ctrl- et une lettre, ou {$keys}
listed-by = `{$command}` les montre tous
hyphen = écris un tiret à la place du tiret bas, comme dans "pt-BR"
write-word = écris "{$word}"
write-truth = écris {$truth}
one-text = écris un seul texte entre guillemets, sans crochets
write-timer = écris timer = "90s" ou "2m"
in-quotes = écris-le entre guillemets : "..."
true-or-false = écris true ou false, sans guillemets
in-brackets = mets-le entre crochets : ["..."]
write-texts = écris ["...", "..."]
write-cards = écris cards = ["...", "..."], ou [[cards]] et text = "..."
write-schema = écris schema = 1, ou enlève-le
without-quotes = écris un nombre sans guillemets
comma-or-quote = mets `,` devant ; un guillemet dans un texte s'écrit \"
remark = une remarque commence par `#`
own-line = enlève-le ; chaque clé a sa ligne
quote-inside = un guillemet dans un texte s'écrit \"
line-ends = enregistre le fichier avec LF ou CRLF en fin de ligne
one-of-timers = écris l'un de {$timers}
no-timer-here = enlève le minuteur
instead-gender = écris "your partner" ou "they"
instead-assumed = écris "since you met", "when you were small", "the people close to you" ou "your days"
instead-faith = écris ce qui compte pour vous
instead-pressure = demande de sorte que passer soit aussi facile que répondre
instead-blame = demande le côté propre de la personne qui répond
instead-plain-word = prends un mot simple
instead-others = laisse les autres gens en dehors
instead-explicit = écris "closeness" ou "intimacy"
instead-drink = écris "a drink of any kind"
instead-brands = enlève le nom
instead-claims = n'affirme rien

## Ce que veulent dire les codes

code-syntax = La ligne n'est pas du TOML.
code-not-utf8 = Le fichier n'est pas du texte UTF-8.
code-unprintable = Le texte contient un caractère qui ne peut pas être montré sans risque.
code-newer-schema = Le jeu demande un okdeck plus récent.
code-missing-title = Un jeu n'a pas de titre.
code-missing-text = Une carte n'a pas de texte.
code-no-cards = Un jeu n'a pas de cartes qui puissent se jouer.
code-wrong-type = Une valeur n'est pas du type que demande sa clé.
code-unknown-word = Un type, une profondeur, une place ou un tour qu'okdeck ne connaît pas, ou une couleur ou un attribut d'un thème.
code-bad-id = Un id ou un topic n'est pas un nom court valable.
code-duplicate-id = Deux cartes d'un jeu ont le même id.
code-bad-timer = Un minuteur n'est pas une durée comme 90s, 2m ou 1m30s.
code-bad-language = Une langue n'est pas une étiquette BCP 47.
code-missing-part = Un choix a moins de deux options.
code-too-long = Un texte, une liste ou un fichier dépasse sa limite.
code-missing-end = Une échelle ne dit pas ce que veulent dire 0 et 10.
code-duplicate-text = Une carte sans id dit ce que dit une autre.
code-unknown-key = Une clé qu'okdeck ne connaît pas.
code-unused-key = Une clé qu'une carte de ce type n'utilise pas.
code-long-text = Un texte est trop long pour se lire d'un souffle.
code-many-parts = Plus d'options ou de questions que deux personnes ne peuvent en retenir.
code-style-length = Un texte est trop long pour se lire à voix haute d'un souffle.
    .reason = Une carte se lit à voix haute, d'un souffle.
    .help = raccourcis-le, ou fais d'une partie une question de plus
code-style-short = Un texte est trop court pour dire ce qui est demandé.
    .reason = Avec quelques lettres, il faut deviner ce qui est demandé.
    .help = dis ce que tu veux dire avec quelques mots de plus
code-style-wordy = Un texte a trop de mots ou de phrases.
    .reason = Une idée suffit pour une carte.
    .help = garde une idée, et fais du reste une question de plus
code-style-spaces = Il y a une espace à un bout d'un texte, ou deux de suite.
    .reason = Les espaces de trop se voient sur la carte.
    .help = enlève l'espace
code-style-symbols = Il y a un symbole dans des mots qui se lisent à voix haute.
    .reason = Une carte se lit à voix haute, et les symboles ne se lisent pas.
    .help = prends des mots, des virgules et des points
code-style-plain-characters = Une carte en anglais contient un caractère qui n'est pas de l'ASCII.
    .reason = Les caractères simples ont la même allure sur tous les terminaux.
    .help = écris des guillemets droits, trois points et des tirets courts
code-style-capitals = Un mot est en majuscules.
    .reason = Les majuscules crient.
    .help = écris le mot en minuscules, ou l'abréviation en entier
code-style-digits = Un nombre est en chiffres.
    .reason = Une carte se lit à voix haute.
    .help = écris les nombres en mots
code-style-ending = Une ligne ne se termine pas comme celles de son type.
    .reason = La fin d'une ligne dit comment la lire.
    .help = termine la ligne comme celles de son type
code-style-dots = Il y a des points de suite là où rien n'est à finir.
    .reason = Trois points disent : finis ceci à voix haute.
    .help = ne les mets qu'à la fin d'une carte avec une phrase
code-style-one-question = Une carte ou une question de plus pose plus d'une question.
    .reason = De deux questions, l'une se perd.
    .help = gardes-en une, et fais de l'autre une question de plus
code-style-open-question = Une question peut recevoir un oui ou un non pour réponse.
    .reason = Un oui ou un non termine la conversation.
    .help = commence par what, when, which, how, where ou who, ou par une invitation
code-style-why = Une carte demande "why".
    .reason = Cela sonne comme un reproche.
    .help = demande plutôt what, when ou how
code-style-voice = Une carte ne parle pas avec la voix de son type.
    .reason = Vous lisez la même carte à deux, il lui faut donc une manière fixe de parler.
    .help = écris "you", "your partner" ou "the two of you"
code-style-banned-word = Un mot exclut quelqu'un, accuse, presse, ou est usé.
    .reason = Il exclut quelqu'un, accuse, presse, ou est usé.
    .help = prends un autre mot
code-style-stock-phrase = Une tournure remplit d'autres listes de questions.
    .reason = Les questions usées reçoivent des réponses usées.
    .help = entre par une porte de côté : un moment, un lieu, un objet
code-style-touch = Une action comprend un geste sur l'autre qui n'est pas demandé d'abord.
    .reason = Toucher se demande, chaque fois.
    .help = commence par "Ask your partner whether ... would be welcome"
code-style-same-start = Trop de cartes d'un jeu commencent de la même façon.
    .reason = Des cartes qui commencent pareil sonnent pareil.
    .help = commences-en quelques-unes autrement
code-style-overused = Une tournure est sur trop de cartes d'un jeu.
    .reason = Ce qui revient toute la soirée finit par agacer.
    .help = dis-le autrement sur quelques cartes
code-style-near-duplicate = Une carte dit presque ce que dit une autre.
    .reason = Deux cartes qui demandent la même chose sont une carte.
    .help = enlève l'une des deux, ou demande autre chose
code-style-echo = Une question de plus répète sa propre carte.
    .reason = Une question de plus va plus loin dedans, ou ressort vers le jour présent.
    .help = demande ce qui vient ensuite
code-style-follow-ups = Une carte a trop peu ou trop de questions de plus.
    .reason = Les questions de plus font d'une liste une conversation.
    .help = ajoute ou enlève des questions
code-style-options = Un choix a trop peu ou trop d'options, ou une en double.
    .reason = Quatre à six options laissent de la place et se retiennent.
    .help = ajoute, enlève ou change des options
code-style-open-option = Un choix n'a aucune option qui laisse la question ouverte.
    .reason = Il y aura quelqu'un à qui aucune ne va.
    .help = ajoute une option comme "Something else", "It depends" ou "Not sure"
code-style-scale-ends = Une extrémité d'une échelle dit ce que dit l'autre ou le texte.
    .reason = Les extrémités disent ce que veulent dire les nombres, à côté de ce que dit le texte.
    .help = donne à chaque extrémité ses propres mots
code-style-alternative = Une action n'a pas d'autre manière de la faire.
    .reason = Tout le monde ne peut pas, ou n'aime pas, faire ainsi.
    .help = ajoute alt = "...", une manière qui coûte moins
code-style-timer = Un minuteur manque, ou ne va pas à sa carte.
    .reason = Un minuteur dit à une personne discrète quand cela finit ; ce n'est jamais une course.
    .help = ajoute timer = "30s" ou une autre durée courte
code-style-reading = Une carte a de longues phrases ou de longs mots.
    .reason = On peut lire dans sa deuxième langue, ou avec de la fatigue.
    .help = prends des phrases et des mots plus courts
code-style-long-words = Un jeu a beaucoup de longs mots.
    .reason = On peut lire dans sa deuxième langue, ou avec de la fatigue.
    .help = prends des mots plus courts sur quelques cartes
code-taken-key = Une touche est liée à deux commandes du même endroit.
code-unusable-key = Une touche ne peut pas être liée ici.

## okdeck deck check, explain

deck-count =
    { $count ->
        [one] {$count} jeu vérifié
       *[other] {$count} jeux vérifiés
    }
error-count =
    { $count ->
        [one] {$count} erreur
       *[other] {$count} erreurs
    }
warning-count =
    { $count ->
        [one] {$count} alerte
       *[other] {$count} alertes
    }
style-count =
    { $count ->
        [one] {$count} question de style
       *[other] {$count} questions de style
    }
unread-count =
    { $count ->
        [one] {$count} fichier est illisible
       *[other] {$count} fichiers sont illisibles
    }
nothing-wrong = tout est en ordre
checked = {$decks} : {$told}.
fault-folder = ce dossier est illisible
fault-nothing-to-check = rien à vérifier
why-no-toml-here = aucun fichier de ce dossier ne finit par .toml
hint-deck-or-folder = nomme un fichier de jeu, ou un dossier qui en contient
explained-error = Une erreur : ce qui la contient est laissé de côté tant qu'elle n'est pas corrigée.
explained-warning = Une alerte : le jeu peut se jouer, mais sans doute pas comme prévu.
explained-style = Une question de style, dite par `okdeck deck check --style` seulement.
with-the-fault = Avec le défaut :
mended = Corrigé :
no-such-code = ce code n'existe pas : {$code}
hint-codes = `okdeck deck explain` en donne la liste

## okdeck deck fmt, ids, new, show

fault-no-change = ce jeu ne peut pas être changé
why-no-toml = ce n'est pas du TOML partout
hint-mend-first = corrige-le d'abord ; `okdeck deck check --format human FILE` montre où
why-changed = il vient d'être changé ailleurs
hint-try-again = essaie encore
hint-allow-writing = le fichier est comme avant ; permets d'écrire dedans et dans son dossier
ids-written =
    { $count ->
        [0] Aucun id ne manque
        [one] {$count} id écrit
       *[other] {$count} ids écrits
    }
texts-without-id =
    { $count ->
        [one] {$count} texte simple n'en a pas, --texts en fait une table avec un id
       *[other] {$count} textes simples n'en ont pas, --texts fait de chacun une table avec un id
    }
no-name = ce n'est pas un nom pour un jeu : {$why}
name-holds = il contient {$character}
    .help = enlève le caractère
name-of-lines = il a plus d'une ligne
    .help = écris-le sur une seule
name-is-path = `{$name}` est un chemin
    .help = donne un titre ; le jeu va dans ton dossier de jeux, voir `okdeck privacy`
name-too-long = il a plus de 200 caractères
    .help = écris-en un plus court
name-without-letters = il n'a ni lettre ni chiffre
    .help = écris un titre comme "Notre voyage"
name-of-device = Windows réserve `{$name}` à un périphérique
    .help = écris-en un autre, ou un mot de plus
fault-nothing-written = rien n'a été écrit
why-there-already = ce fichier existe déjà
hint-open-or-rename = ouvre-le tel quel, ou choisis un autre nom
fault-deck-not-written = ce jeu ne peut pas être écrit
hint-folder-with-data-dir = nomme un autre dossier avec --data-dir
other-schema = {$file} vient d'un autre okdeck et reste intact
    .help = renouvelle-le avec : okdeck deck schema > FILE
fault-schema = le schéma ne peut pas être écrit
instead-of-bundled = ce jeu remplace désormais le jeu fourni `{$id}`
fault-no-editor = aucun éditeur n'est connu
why-not-set = aucune des deux n'est définie
hint-set-editor = définis-en une, comme EDITOR=nano, ou enlève --edit et ouvre le fichier par toi-même
fault-editor = le jeu est écrit, mais l'éditeur a échoué
hint-another-editor = mets dans $VISUAL ou $EDITOR un programme qui existe
faults-to-mend =
    { $count ->
        [one] {$count} défaut à corriger ; `okdeck deck check` dit où
       *[other] {$count} défauts à corriger ; `okdeck deck check` dit où
    }

## okdeck deck import, export, et fichiers qui sont écrits

format-lines = une question par ligne
format-markdown = Markdown
format-csv = lignes avec des virgules
format-tsv = lignes avec des tabulations
format-json = JSON
format-hascard = cartes de hascard
format-hashcards = cartes de hashcards
format-anki = un export d'Anki
fate-left-out = écarté
fate-changed = changé
fate-worth = note
fault-no-deck-made = aucun jeu n'a été fait
why-no-card-read = aucune carte dedans, lu comme : {$format}
hint-import-help = `okdeck deck import --help` dit ce qui est lu ; --from dit ce qu'est un fichier
why-would-be-too-large = il dépasserait 32 Mio
hint-divide = divise le fichier en plusieurs
imported = {$cards}, lu comme : {$format} ; écarté : {$out}, changé : {$changed}.
imported-to = {$cards} dans {$file}, lu comme : {$format} ; écarté : {$out}, changé : {$changed}.
fault-file = ce fichier est illisible
hint-check-path = vérifie le chemin
hint-prompts = nomme un fichier avec des questions
is-deck-already = {$file} est déjà un jeu ; `okdeck deck check` le vérifie, `okdeck play` le joue
unknown-format = le nom de {$file} ne dit pas ce qu'il contient ; dis-le avec --from txt|md|csv|tsv|json|anki
fault-not-written = impossible d'écrire
why-file-to-read = c'est le fichier à lire
hint-another-to = nomme un autre fichier avec --to
title-without-letters = un titre a au moins une lettre
title-holds = le titre contient {$character}
paper-for-html = --paper est pour --to html
fault-nothing-to-export = rien à exporter
why-no-playable-card = aucune carte de ce jeu ne peut se jouer
hint-deck-check = `okdeck deck check` dit ce qui ne va pas
exported = {$cards} dans {$file}.
why-is-folder = c'est un dossier
hint-file-in-folder = nomme un fichier dedans
why-no-such-folder = son dossier n'existe pas
hint-create-folder = crée le dossier, ou nommes-en un autre
why-not-regular = ce n'est pas un fichier ordinaire
hint-another-file = nomme un autre fichier
hint-nothing-changed = rien n'a été changé ; nomme un autre fichier
fault-nothing-is-written = rien n'est écrit
hint-force = nomme un autre fichier, ou ajoute --force

remark-no-such-key = `{$key}`, car okdeck n'a pas cette clé
remark-newer = ceci vient d'un okdeck plus récent
remark-no-text = une carte sans texte
remark-said-before = cette carte dit ce que dit la carte à la ligne {$line}
remark-no-choice = un choix avec moins de deux options est maintenant une question
remark-no-ends = cette échelle ne dit pas ce que veulent dire 0 et 10 ; écris low et high
remark-odd-kind = le type `{$word}` est inconnu, cette carte est donc une question
remark-not-used = `{$key}`, car une carte de type {$kind} ne l'utilise pas
remark-id-taken = l'id `{$id}`, car la carte à la ligne {$line} l'a déjà
remark-odd-language = la langue `{$tag}`, car ce n'est pas une étiquette comme en ou pt-BR
remark-odd-word = {$key} `{$word}`, car c'est inconnu
remark-no-truth = `{$key}`, car `{$word}` n'est ni true ni false
remark-renamed = {$key} `{$word}` est maintenant `{$slug}`
remark-too-many = {$over} {$key} sur {$count}, car une carte en a 99 au plus
remark-removed = `{$key}` contenait {$character} ; c'est enlevé
remark-text-too-long = une carte dont le texte a plus de 20 000 caractères
remark-value-too-long = `{$key}`, car il a plus de 20 000 caractères
remark-anki-columns = les colonnes des types de notes et des GUID, qui ne disent quelque chose qu'à Anki
remark-cloze-words = les mots cachés des textes à trous
remark-fields-are-follow-ups = chaque champ après le premier est maintenant une question de plus
remark-picture = une image
remark-sound = un son
remark-no-names = pas de ligne de noms, la première colonne est donc le texte et les autres des questions de plus
remark-more-cells = des cellules après la dernière colonne nommée
remark-backs-are-follow-ups = les dos des cartes sont maintenant des questions de plus
remark-open-quote = une ligne avec un guillemet qui ne se ferme pas
remark-no-mark = une carte qui ne commence pas par #
remark-right-option = quelle option est la bonne, car ici un choix n'en a pas de fausse
remark-ordering = une carte qui demande de mettre des choses en ordre
remark-gap-words = les mots des trous
remark-under-heading = ce qui est sous un titre est maintenant une question de plus
remark-answer-alone = une réponse sans question
remark-line-alone = une ligne qui n'est d'aucune carte
remark-hidden-words = les mots cachés
remark-answer-is-follow-up = une réponse est maintenant une question de plus
remark-html = HTML
remark-addresses = les adresses des liens
remark-table = un tableau ; enregistre-le en .csv
remark-code = un bloc de code
remark-paragraph = un paragraphe, car une carte est un point d'une liste
remark-item-alone = un point qui n'est sous aucune carte
remark-no-json = tout, car ce n'est pas du JSON à partir de la colonne {$column}
remark-no-cards = une valeur qui n'est pas une liste de cartes
remark-no-card = une carte qui n'est ni un texte ni un objet

encoding-western = Windows-1252 ou Latin-1
encoding-older = un codage plus ancien, comme Windows-1251, Shift JIS ou GB 18030
foreign-utf-32 = c'est du texte UTF-32
    .help = enregistre-le en UTF-8 dans le programme d'où il vient
foreign-not-utf-8 = la ligne {$line} n'est pas de l'UTF-8 ; on dirait : {$encoding}
    .help = enregistre le fichier en UTF-8 dans un éditeur, ou lance `iconv -f WINDOWS-1252 -t UTF-8 FILE`
foreign-torn-utf-16 = la ligne {$line} n'est pas de l'UTF-16 entier
    .help = enregistre le fichier en UTF-8 dans le programme d'où il vient
foreign-little-endian = on dirait de l'UTF-16 (little-endian) sans indicateur d'ordre des octets
    .help = enregistre-le en UTF-8 dans le programme d'où il vient
foreign-big-endian = on dirait de l'UTF-16 (big-endian) sans indicateur d'ordre des octets
    .help = enregistre-le en UTF-8 dans le programme d'où il vient
foreign-no-text = ce n'est pas du texte
    .help = enregistre-le en UTF-8 dans le programme d'où il vient
foreign-packed = c'est un fichier empaqueté, comme .xlsx, .docx ou .apkg
    .help = exporte-le en texte simple : .csv depuis un tableur, "Notes en texte brut" depuis Anki
foreign-database = c'est une base de données
    .help = exporte-la en texte simple depuis le programme auquel elle appartient
foreign-pdf = c'est un PDF
    .help = copie son texte dans un fichier .txt, une question par ligne
foreign-rtf = c'est du texte mis en forme (RTF)
    .help = enregistre-le en texte simple
foreign-office = c'est un ancien fichier Office
    .help = enregistre-le en .csv ou en texte simple
foreign-gzip = c'est compressé avec gzip
    .help = décompresse-le avec gunzip
foreign-picture = c'est une image
    .help = écris son texte dans un fichier .txt, une question par ligne

## La page de cartes à imprimer et à découper

print-page =
    { $count ->
        [one] {$count} carte.
       *[other] {$count} cartes.
    } Imprimez à 100 %, recto verso, retourné sur le bord long ; puis coupez le long des repères.
print-sentence = finir la phrase
print-action = à faire maintenant
print-scale = de 0 à 10, en privé
print-choice = en choisir une, en privé
print-guess = une personne devine, l'autre sait
print-pause = une pause
print-one = une personne répond
print-together = ensemble
print-say-back = redire
print-another-way = une autre manière
