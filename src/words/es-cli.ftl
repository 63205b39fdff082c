### Lo que se dice en la línea de comandos. Los comandos, opciones, nombres de archivo y palabras en
### MAYÚSCULAS van como se escriben.

heading-usage = Uso:
usage-options = OPCIONES
usage-command = COMANDO
prints-help = Mostrar la ayuda
prints-version = Mostrar la versión
prints-help-of = Mostrar esto o la ayuda de un comando
heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opciones
heading-everywhere = En todas partes

## Una línea de comandos que no se entiende

not-understood = error: {$wrong}
more-with-help = Para saber más, prueba '--help'.
tip = pista: {$hint}
unknown-argument = no se esperaba '{$argument}' aquí
unknown-command = no existe el comando '{$command}'
needs-command = '{$command}' necesita otro comando detrás
needs-value = '{$argument}' necesita un valor
unknown-value = '{$value}' no vale para '{$argument}'
known-values = valores posibles: {$known}
wrong-value = '{$value}' no vale para '{$argument}': {$why}
not-together = '{$argument}' no va junto con '{$others}'
given-twice = '{$argument}' solo puede darse una vez
missing = falta: {$arguments}
too-many-values = '{$value}' es un valor de más para '{$argument}'
not-utf-8 = un argumento no es texto UTF-8
why-no-count = un número desde 1, o all
why-no-number = esto no es un número
why-out-of-range = este número es demasiado pequeño o demasiado grande
argument-of = existe '{$command}'
near-argument = parecido: '{$near}'
near-command = comandos parecidos: '{$near}'
near-value = valores parecidos: '{$near}'
as-value = para dar '{$argument}' como valor, escribe '-- {$argument}'
standard-output = salida estándar
standard-input = entrada estándar

## okdeck privacy

privacy-kept =
    Todo lo que guarda okdeck está en {$folder}. No se envía nada a ningún sitio; el programa no tiene
    código de red. Los archivos son texto simple, y las otras cuentas de este equipo no pueden abrir los
    que crea okdeck: cifra el disco si otras personas podrían acceder a él.
privacy-removed = para borrarlo: {$by}
privacy-by-hand = borrar el archivo
privacy-is-open = otras cuentas de este equipo pueden abrirlo: chmod go= lo cierra
privacy-session = borra una velada
privacy-answers = borra las respuestas privadas guardadas de todas las veladas
privacy-notes = borra las notas de todas las veladas
privacy-all = borra todas las veladas, nombres, estrellas, límites y líneas para la próxima vez
privacy-decks = Sus propios mazos y sus ajustes quedan donde están; borrarlos es cosa suya.
keeps-couple = nombres, cartas con estrella y apartadas, límites comunes, líneas para la próxima vez
keeps-evening = una velada: sus cartas, qué fue de ellas, notas y respuestas guardadas
keeps-draft = una nota que se estaba escribiendo al pararse el programa; vuelve con la velada
keeps-deck = un mazo propio
keeps-schema = le dice a tu editor cómo se escribe un mazo; lo pone ahí `okdeck deck new`
keeps-decisions = estrellas, límites y líneas suyas más nuevas que couple.toml; desaparece por sí solo cuando ya están allí
keeps-damaged = un archivo que no se pudo leer; lo que contenía puede seguir ahí
keeps-torn = lo que quedó de un archivo cuando el programa se cerró mientras lo escribía
keeps-lock = sin palabras suyas: indica que un programa tiene algo abierto; desaparece por sí solo
keeps-settings = los ajustes, con sus nombres si los pusieron allí
keeps-foreign = no es un archivo de okdeck

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
forget-damaged = {$file} no se puede leer y quedó como estaba; bórralo si puede contener esas palabras.

## Listas. Los dos estados van en una columna de 8 celdas, la carta en una de 16.

no-sessions = Todavía no hay veladas. `okdeck play` empieza una.
no-evenings = Todavía no hay veladas. `okdeck play` empieza una.
session-ended = cerrada
session-open = abierta
session-card = carta {$at} de {$size}
cards-in-list =
    { $count ->
        [one] 1 carta
       *[other] {$count} cartas
    }
faults-in-list = {$count} por arreglar: okdeck deck check
session-deleted = Borrado: {$session}.
faults-of-theme = {$count} por arreglar: okdeck themes check
themes-are-fine = Todos los colores están bien.
from-line = config.toml, línea {$line}
from-program = dado en el programa
from-nobody = por defecto
no-config-yet = Todavía no hay config.toml; `okdeck config init` escribe uno con todo explicado.

## Lo que se rechazó, dónde y por qué, como en en.ftl

fault-write = no se puede escribir
fault-read = no se puede leer
fault-delete = no se puede borrar
fault-decks-dir = no se puede leer esta carpeta de mazos
fault-terminal = no se puede usar esta terminal
needs-terminal = esto necesita una terminal; `okdeck --plain` juega línea por línea sin ella
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
hint-another-config = indica otro archivo con --config
fault-no-config = no hay carpeta de configuración
fault-config = no se pueden escribir los ajustes
hint-config-is-there = es suyo y queda como está; `okdeck config` muestra lo que está en vigor
fault-no-theme = no existen esos colores
hint-themes = `okdeck themes` muestra la lista
fault-theme = no se pueden leer estos colores
why-no-theme-file = no es un archivo legible que acabe en .toml
hint-begin-theme = `okdeck themes show dark` muestra unos para empezar
fault-nothing-to-draw = nada que sacar
hint-draw = indica otros mazos, o permite más con --depth

## The manual page

man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-options = OPCIONES
man-commands = COMANDOS
man-decks = MAZOS
man-files = ARCHIVOS
man-environment = ENTORNO
man-exit-status = ESTADO DE SALIDA
man-examples = EJEMPLOS
man-about = okdeck reparte una velada de cartas, muestra una por una, dice a quién le toca, deja que las dos personas respondan en privado en un mismo teclado y recuerda dónde lo dejaron. Sin comando se abre la pantalla de inicio; allí ? muestra todas las teclas. Un mazo propio es un archivo en TOML.
man-in-data = {$file} en la carpeta de datos
man-in-config = {$file} en la carpeta de configuración
man-sessions = veladas, un archivo para cada una
man-own-decks = mazos propios
man-couple = nombres, estrellas, cartas apartadas, límites, líneas para la próxima vez
man-config = ajustes; `okdeck config init` escribe uno con todo explicado
man-data-dir = la carpeta de datos, si no se da --data-dir
man-config-file = los ajustes, si no se da --config
man-no-color = si está puesta y no vacía, sin colores, salvo con --color always
man-fine = todo bien
man-refused = el mundo dijo que no: un mazo con fallos, no hay tal velada, el disco
man-wrong-usage = uso incorrecto

## La ayuda de los comandos

okdeck = Un mazo de cartas de conversación para dos personas ante una terminal
    .data_dir = Dónde están veladas y mazos; o OKDECK_DATA_DIR
    .config = Los ajustes; u OKDECK_CONFIG
    .decks_dir = Otra carpeta con mazos; se puede repetir
    .color = Color: auto (por defecto), always o never
    .plain = Jugar línea por línea, para lectores de pantalla, braille, terminales simples y tuberías
    .no_motion = Nada se mueve al girar una carta
    .after =
        Ejemplos:
          okdeck                              la pantalla de inicio
          okdeck play warm-up                 una velada de un mazo
          okdeck play routine good-news       de dos mazos mezclados
          okdeck play ./ours.toml --cards 6   de un mazo propio
          okdeck resume                       seguir donde lo dejaron
          okdeck --plain                      lo mismo línea por línea, sin pantalla
          okdeck help play                    más sobre un comando

okdeck-play = Repartir una velada y empezar
    .decks = Mazos por id, título o ruta; sin ninguno, el de entrar en calor
    .cards = Cuántas cartas: un número, o all
    .minutes = Cuánto tiempo, más o menos: cuatro minutos por carta
    .depth = No más profundo que: light, warm o deep
    .order = El orden: arc (de ligero a profundo, por defecto), shuffle o file
    .seed = El mismo número reparte la misma velada
    .starred = Solo cartas con estrella
    .theme = Solo cartas de este tema
    .off_record = No escribir nada
    .after =
        Ejemplos:
          okdeck play warm-up --cards 5
          okdeck play communication routine --depth warm
          okdeck play ./ours.toml --order file --cards all

okdeck-resume = Seguir con la última velada abierta, o con la que se indique
    .session = La velada; sin ella, la última abierta
    .after =
        Ejemplos:
          okdeck resume
          okdeck resume 2026-11-22-1    como la nombra `okdeck sessions`

okdeck-draw = Mostrar una carta y salir, como saludo de la terminal
    .decks = Mazos por id, título o ruta; sin ninguno, los de tu idioma y los propios
    .daily = La misma carta todo el día, otra mañana
    .depth = No más profundo que: light (por defecto), warm o deep
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

okdeck-decks = Mostrar la lista de mazos
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck decks
          okdeck decks --json | jq -r '.[].title'

okdeck-deck = Escribir, revisar, mostrar, importar y exportar mazos
    .guide =
        Escribir un mazo:

        Un mazo es un archivo de texto en TOML. Dos líneas son un mazo:

          title = "Nuestro viaje"
          cards = ["¿Qué ciudad te gustaría volver a ver?", "¿Qué te hizo reír?"]

        Empieza con uno que tiene notas, y míralo mientras escribes:

          okdeck deck new "Nuestro viaje"
          okdeck deck preview FILE        lee el archivo de nuevo cada vez que se guarda
          okdeck play FILE                reparte una velada con él

        Una carta que es más que un texto es una tabla propia. TOML admite una lista de
        cartas o tablas, no ambas: {"{"} text = "...", depth = 2 {"}"} es una tabla en una lista.

          {"["}[cards]]
          text = "¿Qué ciudad te gustaría volver a ver?"
          depth = 2
          follow_ups = ["¿Con quién estabas?"]

        Una carta con id conserva sus estrellas y su pasado cuando cambian sus palabras;
        `okdeck deck ids FILE` escribe los que faltan. `okdeck deck fmt FILE` pone las
        claves en un orden. `okdeck deck check FILE` nombra cada fallo con su línea, y
        `okdeck deck explain CODE` dice más sobre uno. Un editor que lee la línea
        `#:schema` completa claves y marca fallos por sí solo.

        Lo que está mal en una carta cuesta solo esa carta; las demás se juegan.

        Claves de un mazo, encima de la primera carta:
          schema       versión del formato de mazo, 1
          id           nombra el mazo; si no, el nombre del archivo
          title        el título; la única clave que un mazo debe tener
          description  para qué es el mazo
          how_to       una línea que sale antes de la primera carta
          topic        un nombre corto que agrupa mazos
          language     idioma de las cartas, como etiqueta BCP 47
          authors      lista de nombres
          license      licencia de las palabras
          safety_note  true: mostrar la nota de seguridad antes de la primera carta
          notice       una línea propia, que sale con la nota de seguridad
          cards        las cartas: textos, tablas o ambos

        Claves de una carta:
          id           un nombre corto, único en el mazo; guarda lo hecho al cambiar palabras
          kind         question (por defecto), sentence, action, scale, choice, guess, pause
          depth        1 ligera (por defecto), 2 cálida, 3 profunda
          theme        de qué va la carta dentro de su mazo
          place        opening o closing; si no, en medio
          text         la frase; la única clave que una carta debe tener
          low          qué significa 0 (scale)
          high         qué significa 10 (scale)
          options      dos o más entre las que elegir (choice)
          follow_ups   qué puede preguntar después quien escucha
          alt          otra manera de hacerlo (action, pause)
          timer        un reloj: 90s, 2m o 1m30s
          turn         each (por defecto), one o together
          floor        true: ofrecer que una persona hable y la otra escuche
          tags         palabras con las que encontrar la carta
          angle        nota propia; nunca se muestra

        Un mazo con todas:

okdeck-deck-new = Escribir un mazo corto para empezar y mostrar su ruta
    .name = Cómo se llama el mazo, por ejemplo "Nuestro viaje"
    .minimal = Dos líneas y nada más
    .edit = Abrirlo en $VISUAL o $EDITOR
    .long =
        Va a tu carpeta de mazos. El archivo se llama como el mazo, en minúsculas y con guiones.
        Al lado está el esquema, con el que los editores completan claves y marcan fallos. Nunca
        se escribe encima de nada.
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
    .long =
        Qué significa su código, con un mazo que lo tiene y el mismo arreglado. Sin código, se
        enumeran todos.
    .after =
        Ejemplos:
          okdeck deck explain duplicate-id

okdeck-deck-ids = Escribir los ids que faltan
    .file = El archivo del mazo
    .texts = Dar ids también a textos simples, convirtiéndolos en tablas
    .long =
        Todos los demás bytes quedan como están. Un id conserva el pasado de una carta, su
        estrella y su lugar en una velada abierta cuando cambian sus palabras. Una carta recibe
        como id las primeras palabras de su texto; una de la que ya hablaron recibe el nombre con
        el que se la conoce, como c-6b119e0086f89a4a, para que no se pierda nada de su pasado. Un
        texto simple en `cards = [...]` no tiene sitio para un id y queda como está, salvo con
        --texts: entonces se convierte en {"{"} id = "...", text = "..." {"}"}.
    .after =
        Ejemplos:
          okdeck deck ids ours.toml
          okdeck deck ids ours.toml --texts

okdeck-deck-fmt = Ordenar las claves y partir listas largas
    .files = Los archivos de mazo
    .check = No cambiar nada; acabar con 1 y decir qué cambiaría
    .long =
        No se cambia nada más. Los comentarios van con la clave sobre la que están o detrás de la
        que están; los valores conservan su escritura. El orden es el de `okdeck deck --help`.
        Muestra los archivos que cambia.
    .after =
        Ejemplos:
          okdeck deck fmt ours.toml
          okdeck deck fmt --check *.toml

okdeck-deck-schema = Mostrar el JSON Schema de un mazo, para editores
    .long =
        Guárdalo junto a tus mazos como okdeck.schema.json y deja que `#:schema
        {"."}/okdeck.schema.json` sea la primera línea de un mazo: los editores que conocen TOML
        completan entonces claves y marcan fallos.
    .after =
        Ejemplos:
          okdeck deck schema > okdeck.schema.json

okdeck-deck-import = Hacer un mazo de una lista de preguntas
    .file = El archivo con las preguntas
    .to = El archivo de destino; sin él, el mazo va a la salida estándar
    .force = Escribir aunque ya haya un archivo
    .title = El título del mazo; si no, lo que diga el archivo, o su nombre
    .from = Qué es el archivo: txt, md, csv, tsv, json, hascard, hashcards o anki; si no, lo dicen su nombre y sus líneas
    .long =
        El mazo va a la salida estándar o a un archivo, y lo que quedó fuera o cambió se dice en
        el error estándar, con su línea y el motivo. Los archivos se leen como UTF-8, o como
        UTF-16 con marca de orden de bytes.
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
    .paper = El papel de las cartas: a4 (por defecto) o letter
    .after =
        La hoja de cartas lleva ocho por página, caras y dorsos por turno: imprímanla al
        100 %, a doble cara, girando por el lado largo. No necesita nada más.
        `okdeck deck import` vuelve a leer md, csv y json; en csv no cabe lo que se dice
        del mazo mismo.

        Ejemplos:
          okdeck deck export warm-up --to md
          okdeck deck export ./ours.toml --to html --output ours.html

okdeck-sessions = Mostrar la lista de veladas
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck sessions
          okdeck sessions --json | jq -r '.[] | select(.state == "open") | .id'

okdeck-themes = Mostrar la lista de colores, revisarlos o mostrar unos para empezar
    .after =
        Ejemplos:
          okdeck themes                                       mostrar la lista
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

okdeck-config = Mostrar los ajustes en vigor y de dónde viene cada uno
    .json = En JSON, para programas
    .after =
        Ejemplos:
          okdeck config         los ajustes, y de qué línea de config.toml viene cada uno
          okdeck config init    escribir un config.toml con todo explicado
          okdeck config keys    las teclas, con los nombres con que se pueden cambiar

okdeck-config-init = Escribir un config.toml con cada ajuste explicado
    .long =
        Nunca se escribe encima de uno que ya existe.
    .after =
        Ejemplos:
          okdeck config init
          okdeck config init --config ./ours.toml

okdeck-config-keys = Mostrar las teclas en vigor, como las asigna config.toml
    .long =
        Cada línea se puede copiar en config.toml y cambiar allí, bajo su título.
    .place = Dónde sirven las teclas; sin ninguno, en todas partes
    .after =
        Ejemplos:
          okdeck config keys         todos los lugares, cada uno con sus comandos y sus teclas
          okdeck config keys card    las de una carta en la mesa

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
