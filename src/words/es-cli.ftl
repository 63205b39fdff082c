### Lo que se dice en la línea de comandos. Los comandos, opciones, nombres de archivo y palabras en
### MAYÚSCULAS van como se escriben.

heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opciones
heading-everywhere = En todas partes

## okdeck privacy

privacy-kept =
    Todo lo que guarda okdeck está en {$folder}, y solo tu cuenta puede leerlo. No se envía nada a
    ningún sitio; el programa no tiene código de red. Los archivos son texto simple: cifra el disco si
    otras personas podrían llegar a él.
privacy-removed = para borrarlo: {$by}
privacy-by-hand = borrar el archivo
privacy-is-open = otras cuentas de este equipo pueden abrirlo: chmod go= lo cierra
privacy-session = borra una velada
privacy-answers = borra las respuestas privadas guardadas de todas las veladas
privacy-notes = borra las notas de todas las veladas
privacy-all = borra todas las veladas, nombres, estrellas, límites y líneas para la próxima vez
privacy-decks = Sus propios mazos quedan donde están; borrarlos es cosa suya.
keeps-couple = nombres, cartas con estrella y apartadas, límites comunes, líneas para la próxima vez
keeps-evening = una velada: sus cartas, qué fue de ellas, notas y respuestas guardadas
keeps-draft = una nota que se estaba escribiendo al pararse el programa; vuelve con la velada
keeps-deck = un mazo propio
keeps-decisions = lo mismo, en lo que es más nuevo; se va por sí solo cuando el disco lo tiene
keeps-damaged = un archivo que no se pudo leer; lo que contenía puede seguir ahí
keeps-torn = lo que quedó de un archivo cuando el programa acabó mientras lo escribía
keeps-lock = sin palabras: dice que un programa tiene algo abierto; se va por sí solo
keeps-settings = los ajustes, con sus nombres si los pusieron allí
keeps-foreign = no es de okdeck

## okdeck forget; {$what} es una de las cuatro primeras

forget-all = todas las veladas, nombres, estrellas, límites y líneas para la próxima vez
forget-answers = todas las respuestas privadas guardadas
forget-notes = todas las notas
forget-session = la velada {$id} con todo lo que contiene
forget-asked = ¿Borrar {$what} para siempre? Escribe sí:
# La palabra que hay que escribir, en minúsculas.
forget-yes = sí
forget-nothing = No se borró nada.
forgotten = Borrado: {$what}.
forget-unasked = esto borraría {$what}; con --yes se hace sin preguntar
forget-damaged = {$file} está dañado y quedó como estaba; bórralo si puede contener esas palabras.

## Listas. Los dos estados van en una columna de 8 celdas, la carta en una de 16.

no-sessions = Todavía no hay veladas. `okdeck play` empieza una.
no-evenings = Todavía no hay veladas. `okdeck play` empieza una.
session-ended = cerrada
session-open = abierta
session-card = carta {$at} de {$size}

## Lo que se rechazó, dónde y por qué, como en en.ftl

fault-write = no se puede escribir
fault-read = no se puede leer
fault-delete = no se puede borrar
fault-decks-dir = no se puede leer esta carpeta de mazos
fault-terminal = no se puede usar esta terminal
needs-terminal = esto necesita una terminal; `okdeck decks` y `okdeck deck check` funcionan sin ella
fault-nothing-to-deal = nada que repartir
why-no-card-fits = ninguna carta encaja con lo pedido
hint-ask-for-less = pide menos: quita --theme, --starred o --depth
fault-nothing-to-play = nada que jugar
why-no-card = en este mazo no se puede leer ninguna carta
fault-nothing-to-resume = nada que seguir
why-none-open = no hay ninguna velada abierta
hint-play = `okdeck play` empieza una
hint-another-data-dir = indica otra con --data-dir
hint-another-decks-dir = indica otra con --decks-dir
why-not-a-folder = esto no es una carpeta

## La ayuda de los comandos

okdeck = Un mazo de cartas de conversación para dos personas ante una terminal
    .data_dir = Dónde están veladas y mazos; o OKDECK_DATA_DIR
    .config = Los ajustes; u OKDECK_CONFIG
    .decks_dir = Otra carpeta con mazos; se puede repetir
    .color = Color: auto (lo normal), always o never
    .plain = Jugar línea por línea, para lectores de pantalla, braille, terminales simples y tuberías
    .no_motion = Nada se mueve al girar una carta
    .after =
        Ejemplos:
          okdeck                              la pantalla de inicio
          okdeck play warm-up                 una velada de un mazo
          okdeck play routine good-news       de dos mazos mezclados
          okdeck play ./ours.toml --cards 6   de un mazo propio
          okdeck resume                       seguir donde lo dejaron
          okdeck help play                    más sobre un comando

okdeck-play = Repartir una velada y empezar
    .decks = Mazos por id, título o ruta; sin ninguno, el de entrar en calor
    .cards = Cuántas cartas: un número, o all
    .minutes = Cuánto tiempo, más o menos: cuatro minutos por carta
    .depth = No más profundo que: light, warm o deep
    .order = El orden: arc (de ligero a profundo, lo normal), shuffle o file
    .seed = El mismo número reparte la misma velada
    .starred = Solo cartas con estrella
    .theme = Solo cartas de este tema
    .off_record = No escribir nada
    .after =
        Ejemplos:
          okdeck play warm-up --cards 5
          okdeck play communication routine --depth warm
          okdeck play ./ours.toml --order file --cards all

okdeck-resume = Seguir con la última velada abierta, o con esa
    .session = La velada; sin ella, la última abierta
    .after =
        Ejemplos:
          okdeck resume
          okdeck resume 2026-11-22-1    como la nombra `okdeck sessions`

okdeck-draw = Mostrar una carta y salir, como saludo de la terminal
    .decks = Mazos por id, título o ruta; sin ninguno, todos
    .daily = La misma carta todo el día, otra mañana
    .depth = No más profundo que: light (lo normal), warm o deep
    .json = En JSON, para programas
    .after =
        Las cartas apartadas o fuera de sus límites no salen nunca, ni las que a solas no
        tienen sentido: adivinanzas, pausas, cartas de apertura o de cierre. No escribe
        nada y no mira de qué se habló.

        Ejemplos:
          okdeck draw
          okdeck draw warm-up small-gestures
          okdeck draw --daily               en ~/.bashrc: una carta para el día
          okdeck draw --json | jq -r .text

okdeck-decks = Enumerar los mazos
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck decks
          okdeck decks --json | jq -r '.[].title'

okdeck-deck = Escribir, revisar, mostrar, importar y exportar mazos

okdeck-deck-new = Escribir un mazo corto para empezar y mostrar su ruta
    .name = Cómo se llama el mazo, por ejemplo "Nuestro viaje"
    .minimal = Dos líneas y nada más
    .edit = Abrirlo en $VISUAL o $EDITOR
    .after =
        Ejemplos:
          okdeck deck new "Nuestro viaje"
          okdeck deck new "Nuestro viaje" --minimal --edit

okdeck-deck-check = Decir qué falla en los mazos, con línea, columna y qué hacer
    .paths = Archivos de mazo o carpetas; sin ellos, los incluidos y los propios
    .style = Mirar también la redacción
    .neighbours = Para cada carta sus tres más parecidas, para hallar repetidas
    .format = Salida: human, json o sarif; si no, dibujos en una terminal y una línea por fallo fuera de ella
    .after =
        Ejemplos:
          okdeck deck check                       los mazos incluidos y los propios
          okdeck deck check ours.toml --style     también la redacción
          okdeck deck check decks/ --format json  para programas

okdeck-deck-preview = Mostrar las cartas como se verán; relee al guardar
    .file = El archivo del mazo
    .after =
        Ejemplos:
          okdeck deck preview ours.toml    con tu editor al lado

okdeck-deck-show = Mostrar todas las cartas de un mazo
    .deck = El mazo: su id, su título o su archivo
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck deck show warm-up | less
          okdeck deck show ./ours.toml
          okdeck deck show routine --json | jq -r '.cards[].text'

okdeck-deck-explain = Decir más sobre un fallo
    .code = El código, como lo muestra `okdeck deck check`
    .after =
        Ejemplos:
          okdeck deck explain duplicate-id

okdeck-deck-ids = Escribir los ids que faltan
    .file = El archivo del mazo
    .texts = Dar ids también a textos simples, convirtiéndolos en tablas
    .after =
        Ejemplos:
          okdeck deck ids ours.toml
          okdeck deck ids ours.toml --texts

okdeck-deck-fmt = Ordenar las claves y partir listas largas
    .files = Los archivos de mazo
    .check = No cambiar nada; acabar con 1 y decir qué cambiaría
    .after =
        Ejemplos:
          okdeck deck fmt ours.toml
          okdeck deck fmt --check *.toml

okdeck-deck-schema = Mostrar el JSON Schema de un mazo, para editores
    .after =
        Ejemplos:
          okdeck deck schema > okdeck.schema.json

okdeck-deck-import = Hacer un mazo de una lista de preguntas
    .file = El archivo con las preguntas
    .to = El archivo de destino; sin él, el mazo va a la salida estándar
    .force = Escribir aunque ya haya un archivo
    .title = El título del mazo; si no, lo que diga el archivo, o su nombre
    .from = Qué es el archivo: txt, md, csv, tsv, json, hascard, hashcards o anki; si no, lo dicen su nombre y sus líneas
    .after =
        Qué se lee:
          {"."}txt    una pregunta por línea; las vacías y los # comentarios no cuentan
          {"."}md     un punto de lista es una carta, lo de debajo otra pregunta, un
                    título un tema
          {"."}csv    filas con o sin fila de nombres (text, follow_ups, theme, depth,
          {"."}tsv      kind, options...); sin nombres, la primera columna es el texto
          {"."}json   textos u objetos con las claves de una carta, o listas cuyos nombres
                    son temas
          también archivos de hascard y hashcards, y lo que Anki exporta como texto

        Ejemplos:
          okdeck deck import questions.txt > road-trip.toml
          okdeck deck import sheet.csv --to road-trip.toml --title "Nuestro viaje"
          okdeck deck import notes.txt --from anki --to ours.toml

okdeck-deck-export = Escribir un mazo en Markdown, CSV, JSON o cartas para recortar
    .deck = El mazo: su id, su título o su archivo
    .to = La forma: md, csv, json o html
    .output = El archivo de destino; sin él, el mazo va a la salida estándar
    .force = Escribir aunque ya haya un archivo
    .paper = El papel de las cartas: a4 (lo normal) o letter
    .after =
        La hoja de cartas lleva ocho por página, caras y dorsos por turno: imprímanla al
        100 %, a doble cara, girando por el lado largo. No necesita nada más.
        `okdeck deck import` vuelve a leer md, csv y json; en csv no cabe lo que se dice
        del mazo mismo.

        Ejemplos:
          okdeck deck export warm-up --to md
          okdeck deck export ./ours.toml --to html --output ours.html

okdeck-sessions = Enumerar las veladas
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck sessions
          okdeck sessions --json | jq -r '.[] | select(.state == "open") | .id'

okdeck-themes = Enumerar los colores, revisarlos o mostrar unos para empezar
    .after =
        Ejemplos:
          okdeck themes                                       enumerarlos
          okdeck themes show dark > ~/.config/okdeck/themes/evening.toml
          okdeck themes check                                 decir qué falla en los propios

okdeck-themes-check = Decir qué falla en los colores: en un archivo o en todos los propios
    .file = El archivo de colores
    .after =
        Ejemplos:
          okdeck themes check
          okdeck themes check evening.toml

okdeck-themes-show = Mostrar unos colores como están escritos
    .name = Los colores
    .after =
        Ejemplos:
          okdeck themes show dark > evening.toml

okdeck-session = Mostrar, exportar o borrar una velada

okdeck-session-show = Mostrar sus cartas, qué fue de ellas y las palabras guardadas
    .id = La velada, como la nombra `okdeck sessions`
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck session show 2026-11-22-1
          okdeck session show 2026-11-22-1 --json

okdeck-session-export = Escribirla en Markdown o JSON, con las palabras guardadas
    .id = La velada, como la nombra `okdeck sessions`
    .to = La forma: md o json
    .output = El archivo de destino; sin él, la velada va a la salida estándar
    .force = Escribir aunque ya haya un archivo
    .after =
        Lo que escribes solo lo puedes leer tú, pero ya no se borra con la velada.

        Ejemplos:
          okdeck session export 2026-11-22-1 --to md
          okdeck session export 2026-11-22-1 --to json --output evening.json

okdeck-session-delete = Borrarla para siempre
    .id = La velada, como la nombra `okdeck sessions`
    .after =
        Ejemplos:
          okdeck session delete 2026-11-22-1

okdeck-history = De qué se habló: veladas, palabras guardadas, escalas en el tiempo
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck history | less
          okdeck history --json | jq -r '.words[] | select(.kind == "note") | .note'

okdeck-privacy = Decir qué se guarda en este equipo y cómo borrarlo
    .after =
        Ejemplos:
          okdeck privacy                      cada archivo, y qué clase de palabras contiene
          okdeck privacy --data-dir ./ours    lo mismo de otra carpeta

okdeck-forget = Borrar palabras para siempre
    .all = Todas las veladas, nombres, estrellas, límites y líneas para la próxima vez
    .answers = Respuestas privadas guardadas
    .notes = Notas
    .session = Una velada, como la nombra `okdeck sessions`
    .yes = No preguntar antes
    .after =
        Ejemplos:
          okdeck forget --answers        pregunta antes
          okdeck forget --notes --yes    en un script
          okdeck forget --session 2026-11-22-1

okdeck-config = Mostrar los ajustes que valen y de dónde viene cada uno
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck config         los ajustes, y de qué línea de config.toml viene cada uno
          okdeck config init    escribir un config.toml con todo explicado

okdeck-config-init = Escribir un config.toml con cada ajuste explicado
    .after =
        Ejemplos:
          okdeck config init
          okdeck config init --config ./ours.toml

okdeck-completions = Mostrar un script que completa comandos en tu shell
    .shell = bash, zsh, fish, powershell o elvish
    .after =
        Dónde lo busca cada shell:
          bash        ~/.local/share/bash-completion/completions/okdeck
          zsh         _okdeck en una carpeta de $fpath
          fish        ~/.config/fish/completions/okdeck.fish
          powershell  al final de $PROFILE
          elvish      al final de ~/.config/elvish/rc.elv

        Ejemplos:
          okdeck completions fish > ~/.config/fish/completions/okdeck.fish
          source <(okdeck completions bash)    solo para esta shell

okdeck-man = Mostrar la página del manual
    .after =
        Ejemplos:
          okdeck man | man -l -
          okdeck man > ~/.local/share/man/man1/okdeck.1
