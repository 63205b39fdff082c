### Ce qui est dit sur la ligne de commande. Commandes, options, noms de fichiers et mots en MAJUSCULES
### sont écrits comme on les tape.

heading-usage = Emploi :
usage-options = OPTIONS
usage-command = COMMANDE
prints-help = Afficher l'aide
prints-version = Afficher la version
prints-help-of = Afficher ceci ou l'aide d'une commande
heading-commands = Commandes
heading-arguments = Arguments
heading-options = Options
heading-everywhere = Partout

## Une ligne de commande qui n'est pas comprise

not-understood = erreur : {$wrong}
more-with-help = Pour en savoir plus, essaie '--help'.
tip = astuce : {$hint}
unknown-argument = '{$argument}' n'est pas attendu ici
unknown-command = la commande '{$command}' n'existe pas
needs-command = '{$command}' doit être suivi d'une autre commande
needs-value = '{$argument}' a besoin d'une valeur
unknown-value = '{$value}' ne convient pas à '{$argument}'
known-values = valeurs possibles : {$known}
wrong-value = '{$value}' ne convient pas à '{$argument}' : {$why}
not-together = '{$argument}' ne peut pas aller avec '{$others}'
given-twice = '{$argument}' ne se donne qu'une fois
missing = il manque : {$arguments}
too-many-values = '{$value}' est une valeur de trop pour '{$argument}'
not-utf-8 = un argument n'est pas du texte UTF-8
why-no-count = un nombre à partir de 1, ou all
why-no-number = ce n'est pas un nombre
why-out-of-range = ce nombre est trop petit ou trop grand
argument-of = il existe '{$command}'
near-argument = peut-être : '{$near}'
near-command = commandes proches : '{$near}'
near-value = valeurs proches : '{$near}'
as-value = pour donner '{$argument}' comme valeur, écris '-- {$argument}'
standard-output = sortie standard
standard-input = entrée standard

## okdeck privacy

privacy-kept =
    Tout ce qu'okdeck garde est dans {$folder}. Rien n'est envoyé nulle part ; le programme ne contient
    aucun code réseau. Les fichiers sont du texte simple, et les autres comptes de cet ordinateur ne peuvent
    pas ouvrir ceux qu'okdeck crée : chiffre le disque si d'autres pourraient y accéder.
privacy-removed = pour l'effacer : {$by}
privacy-by-hand = supprimer le fichier
privacy-is-open = d'autres comptes de cet ordinateur peuvent l'ouvrir : chmod go= l'interdit
privacy-session = efface une soirée
privacy-answers = efface de toutes les soirées les réponses privées gardées
privacy-notes = efface de toutes les soirées les notes
privacy-all = efface toutes les soirées, les noms, étoiles, limites et lignes pour la prochaine fois
privacy-decks = Vos propres jeux et vos réglages restent où ils sont ; c'est à vous de les effacer.
keeps-couple = noms, cartes avec étoile et mises de côté, limites communes, lignes pour la prochaine fois
keeps-evening = une soirée : ses cartes, ce qu'elles sont devenues, notes et réponses gardées
keeps-draft = une note en cours quand le programme s'est arrêté ; elle revient avec la soirée
keeps-deck = un jeu à vous
keeps-schema = dit à ton éditeur comment s'écrit un jeu ; `okdeck deck new` le met là
keeps-decisions = vos étoiles, limites et lignes plus récentes que couple.toml ; ce fichier disparaît de lui-même une fois qu'elles y sont
keeps-damaged = un fichier illisible ; ce qu'il contenait peut y être encore
keeps-torn = ce qui reste d'un fichier que le programme écrivait quand il a été arrêté
keeps-lock = aucun mot de vous : dit qu'un programme a quelque chose d'ouvert ; disparaît de lui-même
keeps-settings = les réglages, avec vos noms si vous les y avez donnés
keeps-foreign = ce n'est pas un fichier d'okdeck

## okdeck forget ; {$what} est l'une des quatre premières

forget-all = toutes les soirées, les noms, étoiles, limites et lignes pour la prochaine fois
forget-answers = toutes les réponses privées gardées
forget-notes = toutes les notes
forget-session = la soirée {$id} avec tout ce qu'elle contient
forget-asked = Effacer {$what} pour de bon ? Tape oui :
# Le mot à taper, en minuscules.
forget-yes = oui
forget-nothing = Rien n'a été effacé.
forgotten = Effacé : {$what}.
forget-unasked = cela effacerait {$what} ; avec --yes, c'est fait sans demander
forget-damaged = {$file} est illisible et reste comme il était ; efface-le s'il peut contenir ces mots.

## Listes. Les deux états tiennent dans une colonne de 8 cellules, la carte dans une de 16.

no-sessions = Pas encore de soirée. `okdeck play` en commence une.
no-evenings = Pas encore de soirée. `okdeck play` en commence une.
session-ended = finie
session-open = ouverte
session-card = carte {$at} sur {$size}
cards-in-list =
    { $count ->
        [one] {$count} carte
       *[other] {$count} cartes
    }
faults-in-list = {$count} à corriger : okdeck deck check
session-deleted = Effacé : {$session}.
faults-of-theme = {$count} à corriger : okdeck themes check
themes-are-fine = Toutes les couleurs sont en ordre.
from-line = config.toml, ligne {$line}
from-program = donné dans le programme
from-nobody = par défaut
no-config-yet = Il n'y a pas encore de config.toml ; `okdeck config init` en écrit un où tout est expliqué.

## Ce qui a été refusé, où et pourquoi, comme dans en.ftl

fault-write = impossible d'écrire
fault-read = impossible de lire
fault-delete = impossible d'effacer
fault-decks-dir = ce dossier de jeux est illisible
fault-terminal = impossible d'utiliser ce terminal
needs-terminal = il faut un terminal ; sans terminal, `okdeck --plain` joue ligne par ligne
fault-nothing-to-deal = rien à distribuer
why-no-card-fits = aucune carte ne correspond à la demande
hint-ask-for-less = demande moins : enlève --theme, --starred ou --depth
fault-nothing-to-play = rien à jouer
why-no-card = dans ce jeu, aucune carte n'est lisible
fault-nothing-to-resume = rien à reprendre
why-none-open = aucune soirée n'est ouverte
hint-play = `okdeck play` en commence une
hint-another-data-dir = indique un autre dossier avec --data-dir
hint-another-decks-dir = indique un autre dossier avec --decks-dir
why-not-a-folder = ce n'est pas un dossier
hint-another-config = indique un autre fichier avec --config
fault-no-config = pas de dossier de configuration
fault-config = impossible d'écrire les réglages
hint-config-is-there = il est à vous et reste comme il est ; `okdeck config` montre ce qui est en vigueur
fault-no-theme = ces couleurs n'existent pas
hint-themes = `okdeck themes` en donne la liste
fault-theme = ces couleurs sont illisibles
why-no-theme-file = ce n'est pas un fichier lisible qui finit par .toml
hint-begin-theme = `okdeck themes show dark` en affiche pour commencer
fault-nothing-to-draw = rien à tirer
hint-draw = choisis d'autres jeux, ou va plus profond avec --depth

## The manual page

man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-commands = COMMANDES
man-decks = JEUX
man-files = FICHIERS
man-environment = ENVIRONNEMENT
man-exit-status = CODE DE RETOUR
man-examples = EXEMPLES
man-about = okdeck distribue une soirée de cartes, en montre une à la fois, dit à qui c'est le tour, laisse les deux répondre en privé sur un seul clavier et retient où vous en étiez. Sans commande, l'écran d'accueil s'ouvre ; là, « ? » montre toutes les touches. Un jeu à vous est un fichier en TOML.
man-in-data = {$file} dans le dossier de données
man-in-config = {$file} dans le dossier de configuration
man-sessions = les soirées, un fichier chacune
man-own-decks = vos propres jeux
man-couple = noms, étoiles, cartes mises de côté, limites, lignes pour la prochaine fois
man-config = réglages ; `okdeck config init` en écrit un où tout est expliqué
man-data-dir = le dossier de données, si --data-dir n'est pas donné
man-config-file = les réglages, si --config n'est pas donné
man-no-color = si elle est définie et non vide, pas de couleurs, sauf avec --color always
man-fine = tout va bien
man-refused = le monde a dit non : un jeu à corriger, pas de telle soirée, le disque
man-wrong-usage = mauvais emploi

## L'aide des commandes

okdeck = Des cartes de conversation pour deux personnes devant un terminal
    .data_dir = Où sont les soirées et les jeux ; ou OKDECK_DATA_DIR
    .config = Les réglages ; ou OKDECK_CONFIG
    .decks_dir = Un autre dossier de jeux ; peut se répéter
    .color = Couleur : auto (par défaut), always ou never
    .plain = Jouer ligne par ligne, pour lecteurs d'écran, braille, terminaux simples et tubes
    .no_motion = Rien ne bouge quand une carte se retourne
    .after =
        Exemples :
          okdeck                              l'écran d'accueil
          okdeck play warm-up                 une soirée avec un jeu
          okdeck play routine good-news       avec deux jeux mélangés
          okdeck play ./ours.toml --cards 6   avec un jeu à vous
          okdeck resume                       reprendre où vous en étiez
          okdeck --plain                      la même chose ligne par ligne, sans écran
          okdeck help play                    en savoir plus sur une commande

okdeck-play = Distribuer les cartes d'une soirée et commencer
    .decks = Jeux par id, titre ou chemin ; sinon, celui pour s'échauffer
    .cards = Combien de cartes : un nombre, ou all
    .minutes = Combien de temps environ : quatre minutes par carte
    .depth = Pas plus profond que : light, warm ou deep
    .order = L'ordre : arc (du léger au profond, par défaut), shuffle ou file
    .seed = Le même nombre distribue la même soirée
    .starred = Seulement des cartes avec étoile
    .theme = Seulement des cartes de ce thème
    .off_record = Ne rien écrire du tout
    .after =
        Exemples :
          okdeck play warm-up --cards 5
          okdeck play communication routine --depth warm
          okdeck play ./ours.toml --order file --cards all

okdeck-resume = Reprendre la dernière soirée ouverte, ou celle qui est nommée
    .session = La soirée ; sinon, la dernière ouverte
    .after =
        Exemples :
          okdeck resume
          okdeck resume 2026-11-22-1    comme `okdeck sessions` la nomme

okdeck-draw = Afficher une carte et quitter, en guise de bonjour dans le terminal
    .decks = Jeux par id, titre ou chemin ; sinon, ceux de ta langue et les vôtres
    .daily = La même carte toute la journée, une autre demain
    .depth = Pas plus profond que : light (par défaut), warm ou deep
    .json = En JSON, pour les programmes
    .after =
        Les cartes mises de côté ou hors de vos limites ne viennent jamais, ni celles qui
        n'ont pas de sens seules : devinettes, pauses, ouvertures et clôtures. Rien n'est
        écrit, et ce dont vous avez parlé n'est pas consulté.

        Exemples :
          okdeck draw
          okdeck draw warm-up small-gestures
          okdeck draw --daily               dans ~/.bashrc : une carte pour la journée
          okdeck draw --json | jq -r .text

okdeck-decks = Donner la liste des jeux
    .json = En JSON, pour les programmes
    .after =
        Exemples :
          okdeck decks
          okdeck decks --json | jq -r '.[].title'

okdeck-deck = Écrire, vérifier, montrer, importer et exporter des jeux
    .guide =
        Écrire un jeu :

        Un jeu est un fichier texte en TOML. Deux lignes font un jeu :

          title = "Notre voyage"
          cards = ["Quelle ville voudrais-tu revoir ?", "Qu'est-ce qui t'a fait rire ?"]

        Commence par un jeu qui a des remarques, et regarde-le en écrivant :

          okdeck deck new "Notre voyage"
          okdeck deck preview FILE        relit le fichier chaque fois qu'il est enregistré
          okdeck play FILE                en distribue une soirée

        Une carte qui est plus qu'un texte est une table à part. TOML admet une liste de
        cartes ou des tables, pas les deux : {"{"} text = "...", depth = 2 {"}"} est une table dans
        une liste.

          {"["}[cards]]
          text = "Quelle ville voudrais-tu revoir ?"
          depth = 2
          follow_ups = ["Qui était là ?"]

        Une carte avec un id garde ses étoiles et son passé quand ses mots changent ;
        `okdeck deck ids FILE` écrit ceux qui manquent. `okdeck deck fmt FILE` met les
        clés dans un ordre. `okdeck deck check FILE` nomme chaque défaut avec sa ligne,
        et `okdeck deck explain CODE` en dit plus. Un éditeur qui lit la ligne
        `#:schema` complète les clés et marque les défauts de lui-même.

        Un défaut sur une carte ne coûte que cette carte ; les autres se jouent.

        Clés d'un jeu, au-dessus de la première carte :
          schema       version du format de jeu, 1
          id           nomme le jeu ; sinon le nom du fichier
          title        le titre ; la seule clé qu'un jeu doit avoir
          description  à quoi sert le jeu
          how_to       une ligne montrée avant la première carte
          topic        un nom court qui groupe des jeux
          language     langue des cartes, en étiquette BCP 47
          authors      liste de noms
          license      licence des mots
          safety_note  true : montrer la note de sécurité avant la première carte
          notice       une ligne à toi, montrée avec la note de sécurité
          cards        les cartes : textes, tables ou les deux

        Clés d'une carte :
          id           un nom court, unique dans le jeu ; garde l'acquis si les mots changent
          kind         question (par défaut), sentence, action, scale, choice, guess, pause
          depth        1 légère (par défaut), 2 chaleureuse, 3 profonde
          theme        de quoi parle la carte dans son jeu
          place        opening ou closing ; sinon au milieu
          text         la phrase ; la seule clé qu'une carte doit avoir
          low          ce que veut dire 0 (scale)
          high         ce que veut dire 10 (scale)
          options      deux ou plus, au choix (choice)
          follow_ups   ce que la personne qui écoute peut demander ensuite
          alt          une autre manière de le faire (action, pause)
          timer        un minuteur : 90s, 2m ou 1m30s
          turn         each (par défaut), one ou together
          floor        true : proposer que l'une parle et que l'autre écoute
          tags         des mots pour retrouver la carte
          angle        une note à toi ; jamais montrée

        Un jeu avec toutes :

okdeck-deck-new = Écrire un petit jeu pour commencer, et afficher son chemin
    .name = Comment s'appelle le jeu, par exemple "Notre voyage"
    .minimal = Deux lignes et rien de plus
    .edit = L'ouvrir dans $VISUAL ou $EDITOR
    .long =
        Il va dans ton dossier de jeux. Le fichier porte le nom du jeu, en minuscules et avec des
        tirets. À côté se trouve le schéma, avec lequel les éditeurs complètent les clés et
        marquent les défauts. Rien n'est jamais écrasé.
    .after =
        Exemples :
          okdeck deck new "Notre voyage"
          okdeck deck new "Notre voyage" --minimal --edit

okdeck-deck-check = Dire ce qui ne va pas dans les jeux, avec ligne, colonne et conseil
    .paths = Fichiers de jeux ou dossiers ; sinon, les jeux fournis et les vôtres
    .style = Regarder aussi la formulation
    .neighbours = Pour chaque carte, ses trois voisines, pour trouver des doublons
    .format = Sortie : human, json ou sarif ; sinon, des images dans un terminal et ailleurs une ligne pour chaque défaut
    .after =
        Exemples :
          okdeck deck check                       les jeux fournis et les vôtres
          okdeck deck check ours.toml --style     la formulation aussi
          okdeck deck check decks/ --format json  pour les programmes

okdeck-deck-preview = Montrer les cartes telles qu'elles seront ; relit à l'enregistrement
    .file = Le fichier du jeu
    .after =
        Exemples :
          okdeck deck preview ours.toml    avec ton éditeur à côté

okdeck-deck-show = Afficher toutes les cartes d'un jeu
    .deck = Le jeu : son id, son titre ou son fichier
    .json = En JSON, pour les programmes
    .after =
        Exemples :
          okdeck deck show warm-up | less
          okdeck deck show ./ours.toml
          okdeck deck show routine --json | jq -r '.cards[].text'

okdeck-deck-explain = En dire plus sur un défaut
    .code = Le code, comme `okdeck deck check` l'affiche
    .long =
        Ce que veut dire son code, avec un jeu qui l'a et le même corrigé. Sans code, la liste
        de tous.
    .after =
        Exemples :
          okdeck deck explain duplicate-id

okdeck-deck-ids = Écrire les ids qui manquent
    .file = Le fichier du jeu
    .texts = Donner aussi des ids aux textes simples, en faisant des tables
    .long =
        Tout autre octet reste comme il est. Un id garde le passé d'une carte, son étoile et sa
        place dans une soirée ouverte quand ses mots changent. Une carte reçoit comme id les
        premiers mots de son texte ; une carte dont vous avez déjà parlé reçoit le nom sous lequel
        elle est connue, comme c-6b119e0086f89a4a, pour que rien de son passé ne se perde. Un
        texte simple dans `cards = [...]` n'a pas de place pour un id et reste comme il est, sauf
        avec --texts : il devient alors {"{"} id = "...", text = "..." {"}"}.
    .after =
        Exemples :
          okdeck deck ids ours.toml
          okdeck deck ids ours.toml --texts

okdeck-deck-fmt = Ranger les clés et couper les longues listes
    .files = Les fichiers de jeux
    .check = Ne rien changer ; finir avec 1 et dire ce qui changerait
    .long =
        Rien d'autre n'est changé. Les commentaires suivent la clé au-dessus ou derrière laquelle
        ils se trouvent ; les valeurs gardent leur écriture. L'ordre est celui de `okdeck deck
        --help`. Affiche les fichiers qu'elle change.
    .after =
        Exemples :
          okdeck deck fmt ours.toml
          okdeck deck fmt --check *.toml

okdeck-deck-schema = Afficher le schéma JSON d'un jeu, pour les éditeurs
    .long =
        Garde-le à côté de tes jeux sous le nom okdeck.schema.json et mets `#:schema
        {"."}/okdeck.schema.json` en première ligne d'un jeu : les éditeurs qui connaissent TOML
        complètent alors les clés et marquent les défauts.
    .after =
        Exemples :
          okdeck deck schema > okdeck.schema.json

okdeck-deck-import = Faire un jeu d'une liste de questions
    .file = Le fichier avec les questions
    .to = Le fichier à écrire ; sinon, le jeu va sur la sortie standard
    .force = Écrire même si un fichier est déjà là
    .title = Le titre du jeu ; sinon ce que dit le fichier, ou son nom
    .from = Ce qu'est le fichier : txt, md, csv, tsv, json, hascard, hashcards ou anki ; sinon son nom et ses lignes le disent
    .long =
        Le jeu va sur la sortie standard ou dans un fichier, et ce qui a été écarté ou changé est
        dit sur l'erreur standard, avec sa ligne et la raison. Les fichiers sont lus en UTF-8, ou
        en UTF-16 avec indicateur d'ordre des octets.
    .after =
        Ce qui est lu :
          {"."}txt    une question par ligne ; lignes vides et # remarques ne comptent pas
          {"."}md     un élément de liste est une carte, ce qui est dessous une question
                    de plus, un titre un thème
          {"."}csv    lignes avec ou sans ligne de noms (text, follow_ups, theme, depth,
          {"."}tsv      kind, options...) ; sans noms, la première colonne est le texte
          {"."}json   textes ou objets avec les clés d'une carte, ou listes dont les noms
                    sont des thèmes
          aussi les fichiers de hascard et hashcards, et ce qu'Anki exporte en texte

        Exemples :
          okdeck deck import questions.txt > road-trip.toml
          okdeck deck import sheet.csv --to road-trip.toml --title "Notre voyage"
          okdeck deck import notes.txt --from anki --to ours.toml

okdeck-deck-export = Écrire un jeu en Markdown, CSV, JSON ou cartes à découper
    .deck = Le jeu : son id, son titre ou son fichier
    .to = La forme : md, csv, json ou html
    .output = Le fichier à écrire ; sinon, le jeu va sur la sortie standard
    .force = Écrire même si un fichier est déjà là
    .paper = Le papier des cartes : a4 (par défaut) ou letter
    .after =
        La page de cartes en porte huit par feuille, faces et dos en alternance : à
        imprimer à 100 %, recto verso, retourné sur le bord long. Rien d'autre n'est
        nécessaire. `okdeck deck import` relit md, csv et json ; csv n'a pas de place pour
        ce qui est dit du jeu lui-même.

        Exemples :
          okdeck deck export warm-up --to md
          okdeck deck export ./ours.toml --to html --output ours.html

okdeck-sessions = Donner la liste des soirées
    .json = En JSON, pour les programmes
    .after =
        Exemples :
          okdeck sessions
          okdeck sessions --json | jq -r '.[] | select(.state == "open") | .id'

okdeck-themes = Donner la liste des couleurs, les vérifier, ou en montrer pour commencer
    .after =
        Exemples :
          okdeck themes                                       en donner la liste
          okdeck themes show dark > ~/.config/okdeck/themes/evening.toml
          okdeck themes check                                 dire ce qui ne va pas dans les vôtres

okdeck-themes-check = Dire ce qui ne va pas dans des couleurs : un fichier, ou toutes les vôtres
    .file = Le fichier de couleurs
    .after =
        Exemples :
          okdeck themes check
          okdeck themes check evening.toml

okdeck-themes-show = Afficher des couleurs comme elles sont écrites
    .name = Les couleurs
    .after =
        Exemples :
          okdeck themes show dark > evening.toml

okdeck-session = Montrer, exporter ou effacer une soirée

okdeck-session-show = Afficher ses cartes, ce qu'elles sont devenues et les mots gardés
    .id = La soirée, comme `okdeck sessions` la nomme
    .json = En JSON, pour les programmes
    .after =
        Exemples :
          okdeck session show 2026-11-22-1
          okdeck session show 2026-11-22-1 --json

okdeck-session-export = L'écrire en Markdown ou JSON, avec les mots gardés
    .id = La soirée, comme `okdeck sessions` la nomme
    .to = La forme : md ou json
    .output = Le fichier à écrire ; sinon, la soirée va sur la sortie standard
    .force = Écrire même si un fichier est déjà là
    .after =
        Seul ton compte peut lire ce fichier, mais il reste quand la soirée est effacée.

        Exemples :
          okdeck session export 2026-11-22-1 --to md
          okdeck session export 2026-11-22-1 --to json --output evening.json

okdeck-session-delete = L'effacer pour de bon
    .id = La soirée, comme `okdeck sessions` la nomme
    .after =
        Exemples :
          okdeck session delete 2026-11-22-1

okdeck-history = Ce dont on a parlé : soirées, mots gardés, échelles dans le temps
    .json = En JSON, pour les programmes
    .after =
        Exemples :
          okdeck history | less
          okdeck history --json | jq -r '.words[] | select(.kind == "note") | .note'

okdeck-privacy = Dire ce qui est gardé sur cette machine, et comment l'effacer
    .after =
        Exemples :
          okdeck privacy                      chaque fichier, et le genre de mots dedans
          okdeck privacy --data-dir ./ours    la même chose pour un autre dossier

okdeck-forget = Effacer des mots pour de bon
    .all = Toutes les soirées, les noms, étoiles, limites et lignes pour la prochaine fois
    .answers = Les réponses privées gardées
    .notes = Les notes
    .session = Une soirée, comme `okdeck sessions` la nomme
    .yes = Ne pas demander d'abord
    .after =
        Exemples :
          okdeck forget --answers        demande d'abord
          okdeck forget --notes --yes    dans un script
          okdeck forget --session 2026-11-22-1

okdeck-config = Montrer les réglages en vigueur et d'où vient chacun
    .json = En JSON, pour les programmes
    .after =
        Exemples :
          okdeck config         les réglages, et de quelle ligne de config.toml ils viennent
          okdeck config init    écrire un config.toml où tout est expliqué
          okdeck config keys    les touches, avec les noms sous lesquels les changer

okdeck-config-init = Écrire un config.toml où chaque réglage est expliqué
    .long =
        Un fichier qui existe déjà n'est jamais écrasé.
    .after =
        Exemples :
          okdeck config init
          okdeck config init --config ./ours.toml

okdeck-config-keys = Afficher les touches en vigueur, comme config.toml les attribue
    .long =
        Chaque ligne peut être copiée dans config.toml et changée là, sous son titre.
    .place = Où les touches servent ; sinon, partout
    .after =
        Exemples :
          okdeck config keys         tous les endroits, chacun avec ses commandes et leurs touches
          okdeck config keys card    celles d'une carte sur la table

okdeck-completions = Afficher un script qui complète les commandes dans ton shell
    .shell = bash, zsh, fish, powershell ou elvish
    .after =
        Où chaque shell le cherche :
          bash        ~/.local/share/bash-completion/completions/okdeck
          zsh         _okdeck dans un dossier de $fpath
          fish        ~/.config/fish/completions/okdeck.fish
          powershell  à la fin de $PROFILE
          elvish      à la fin de ~/.config/elvish/rc.elv

        Exemples :
          okdeck completions fish > ~/.config/fish/completions/okdeck.fish
          source <(okdeck completions bash)    pour ce shell seulement

okdeck-man = Afficher la page du manuel
    .after =
        Exemples :
          okdeck man | man -l -
          okdeck man > ~/.local/share/man/man1/okdeck.1
