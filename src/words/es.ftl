### Todas las frases de las pantallas. Lo que hay que saber para traducir está al comienzo de en.ftl.
### Trato: tú y ustedes. Los nombres van siempre como sujeto; «una persona» y «la otra» tienen que
### caber en cada lugar de un nombre.

no-problems = Todos los mazos están bien.
nothing-to-deal = Aquí no quedan cartas por repartir. {KEY("home", "view-deck")} muestra lo que se apartó.
none-chosen = Ya no hay ningún mazo elegido.
still-open = {$title} sigue abierta; `okdeck resume` continúa con ella.
on-a-deck = Para eso, elijan un mazo.
skipped = De vuelta al mazo, para otro día.
undone = Deshecho.
no-timer = Esta carta no tiene reloj.
starred = Con estrella.
unstarred = Estrella quitada.
theme-is-auto = Colores: auto, según el fondo de la terminal.
theme-is = Colores: {$theme}.
no-theme = No hay colores {$theme}; `okdeck themes` muestra los que hay.
no-theme-but = No hay colores {$theme}; ¿era {$near}?
faults-in-theme =
    { $count ->
        [one] 1 cosa
       *[other] {$count} cosas
    } sin leer en los colores {$theme}; `okdeck themes check` lo muestra.
set-aside = Apartada. No volverá a salir.
taken-back = De vuelta en el mazo.
one-moment = Un momento, se están leyendo las cartas.
too-small = Hagan la ventana un poco más grande, por favor.
is-open-elsewhere = Esta velada está abierta en otro okdeck. Elijan otra o sigan allí.
open-elsewhere-title = Abierta en otro okdeck
open-elsewhere = Esta velada está abierta en otro okdeck y solo puede seguir allí.
decks-not-here = Los mazos de esa velada no están aquí. Elijan uno de la lista.
only-a-look-elsewhere = Solo una mirada: esta velada está abierta en otro okdeck.
only-a-look-free = Solo una mirada: ya está libre y puede seguir desde la pantalla de inicio.
look-is-over = La velada terminó.
disk-is-slow = El disco no ha respondido todavía. Prueben de nuevo en un momento.
hidden = En pausa. {KEY("hidden", "hide")} para seguir.
find = Buscar:
nothing-found = No se encontró nada.
continue = Seguir
help-title = Teclas y preguntas
index-title = Las cartas de hoy
all-cards = Todas las cartas
still-to-come = aún por salir
note-title = Una nota sobre esta carta
names-title = Sus nombres
names = Dicen a quién le toca. Los dos pueden quedar vacíos.
problems-title = Lo que no se pudo leer en los mazos
is-set-aside = apartada
a-star = con estrella
a-note = con nota
summary-title = Eso fue una velada
summary = No tiene que salir nada de ella.
summary-with-more = No tiene que salir nada de ella. Las cartas a las que no llegaron quedan en el mazo para otro día.
leave-off-record = salir, sin guardar
also-marked = También con estrella o nota
talked-about = Hablaron de
safety-note = Estas cartas son para dos personas que quieren estar aquí. Pueden saltar cualquier carta y parar cuando quieran, sin dar razones. Son una manera de hablar; no son terapia ni un examen. Déjenlas para otro día si alguien está con mucho enojo, con mucho cansancio o ha bebido. Si a veces tienes miedo de tu pareja, o sientes control, presión o daño, estas cartas no son la herramienta adecuada: habla con alguien de confianza o con un servicio de atención a la violencia en la pareja.
answers-gone = Lo que se escribe en privado nunca se guarda. Empiecen de nuevo, por favor.
nothing-typed = Todavía no hay nada. Responde, o déjalo con {KEY("answer", "cancel")}.
stays-covered = No se mostró nada. Está bien así.
nothing-to-keep = Aquí no hay respuestas abiertas que guardar.
kept-already = Ya se guardaron las dos respuestas.
keep-asked = ¿Guardar estas respuestas? {KEY("card", "keep")} otra vez si lo quieren las dos personas; cualquier otra cosa las deja.
off-record-keeps-nothing = Esta velada queda entre ustedes: no se guarda nada.
off-record-on = Entre ustedes: esta velada no escribe nada. {KEY("home", "off-record")} lo cambia.
off-record-off = Como siempre: las veladas se guardan.
off-record = entre ustedes
speaker-decides = Solo decide quien habla: {KEY("floor", "that-is-it")} si es eso, {KEY("floor", "not-quite")} si no del todo.
first-say-back = Primero, quien escucha lo repite; para eso, {KEY("floor", "accept")}.
in-other-words = La línea con otras palabras
large-type-too-long = Este texto es demasiado largo para la letra grande en esta ventana.
large-type-without-signs = La letra grande usa signos que este terminal no muestra.
large-type-without-letters = No hay letra grande para las letras de este texto.
note-goes-on = Aquí está la nota que estabas escribiendo.
note-gone = La nota se borró.
limits-unchanged = No se cambió nada.
limits-kept = Guardado. De este mazo solo sale lo que aceptan las dos personas.
for-next-time = Una línea para la próxima vez
nothing-to-delete = Aquí no hay nada que borrar.
delete-asked = ¿Borrarlo para siempre? {KEY("history", "delete")} otra vez lo borra; cualquier otra cosa lo deja.
deleted = Borrado.
not-deleted = No se borró nada: {$why}
go-on = seguir
answer-short = responder en privado
answer-brief = responder
enter-is-private = {KEY("card", "go")}: cada quien responde en privado, {KEY("card", "next")}: solo hablar
floor-is-offered = {KEY("card", "floor")}: una persona habla, la otra lo repite
break-is-offered = {KEY("card", "break")}: hacer una pausa y acordar cuándo volver
keep-is-offered = {KEY("card", "keep")} {KEY("card", "keep")}: guardar las dos respuestas, si así lo quieren
both-covered = Las dos respuestas están aquí, tapadas.
open-or-not = Miren la pantalla a la vez. {KEY("covered", "open-both")} abre las dos a la vez. {KEY("covered", "cancel")} deja las dos tapadas, y nadie pregunta quién lo quiso.
nothing-to-preview = Todavía no se puede leer ninguna carta.
preview-waits = Guarda el archivo en tu editor y se leerá otra vez.
ready-choices = {KEY("ready", "lighter")} más ligero, {KEY("ready", "stay")} igual, {KEY("ready", "deeper")} más profundo
ready-rule = Cuenta la respuesta más prudente, y nadie ve de quién fue.
break-time = Una pausa. ¿Cuándo quieren volver?
break = Una pausa
break-advice-off-record = Hagan algo que les dé calma. Esta velada queda entre ustedes: dejen el programa abierto o se pierde.
break-advice = Hagan algo que les dé calma. Pueden cerrar el programa; la pausa sigue.
break-advice-covered = Hagan algo que les dé calma. Dejen el programa abierto: las respuestas cubiertas no se escriben en ningún lado.
read-aloud = Que alguien lo lea en voz alta:
back-line = «Ya volvimos. Seguimos con suavidad, y podemos parar en cualquier momento.»
has-the-floor = tiene la palabra
both-heard = Las dos personas han sido escuchadas. Busquen un próximo paso solo si ambas quieren; {KEY("floor", "floor")} termina esto.
review = {KEY("review", "kept")} se queda, {KEY("review", "changed")} cambia, {KEY("review", "let-go")} se deja ir. Las tres están bien.
agreements-title = Una línea para la próxima vez
agreements = Algo pequeño que cada quien quiera conservar. Con eso empieza la próxima velada. Las dos pueden quedar vacías.
limits-advice = {KEY("limits", "yes")} sí, {KEY("limits", "not-now")} ahora no, {KEY("limits", "no")} no; lo que no marques queda como estaba. Solo sale lo que aceptan las dos personas. Solo se guarda el resultado común; nadie puede ver quién marcó qué ni cuánto quedó fuera.

not-saved = Sin guardar, de momento solo en la memoria: {$why}
alt = O bien: {$alt}
cards-by-depth = {$cards}: {$depths}
cards =
    { $count ->
        [one] 1 carta
       *[other] {$count} cartas
    }
lost-steps =
    { $count ->
        [one] 1 paso de esta velada no se pudo leer; todo lo demás está como lo dejaron.
       *[other] {$count} pasos de esta velada no se pudieron leer; todo lo demás está como lo dejaron.
    }
to-come =
    { $count ->
        [one] Falta 1 carta.
       *[other] Faltan {$count} cartas.
    }
last-played = Última vez: {$ago}
faults-in =
    { $count ->
        [one] 1 cosa en {$title} no se pudo leer tal como está; `okdeck deck check` la muestra.
       *[other] {$count} cosas en {$title} no se pudieron leer tal como están; `okdeck deck check` las muestra.
    }
faults =
    { $count ->
        [one] 1 cosa de este mazo no se pudo leer tal como está. {KEY("home", "problems")} la muestra.
       *[other] {$count} cosas de este mazo no se pudieron leer tal como están. {KEY("home", "problems")} las muestra.
    }
reworded =
    { $count ->
        [one] 1 carta sin id cambió de texto y conserva su historia; `okdeck deck ids` lo asegura.
       *[other] {$count} cartas sin id cambiaron de texto y conservan su historia; `okdeck deck ids` lo asegura.
    }
limits-lapsed = Hace un mes que marcaron {$title}: {KEY("home", "limits")} vuelve a preguntarles allí, en privado.
is-covered = Lo que dijo {$name} está tapado.
quoted = «{$words}»
who-said = {$name}:

## Quién responde

turn-together = Entre las dos personas
turn-guess = {$then} sabe la verdad, {$first} adivina
turn-begins = {$first} empieza, después {$then}
turn-says = {$first} lo dice primero, después {$then}
turn-answers = {$first} responde primero, después {$then}
turn-one = Esta vez solo responde {$first}

## Who sits at the keyboard next; the last two are for couples that gave no names

hand-over = Ahora le toca a {$name}.
hand-over-one = Ahora le toca a una persona.
hand-over-other = Ahora le toca a la otra.

## Quién hace algo en privado

alone-guesses = {$here} adivina, {$away} mira a otro lado
alone-writes = {$here} escribe la verdad, {$away} mira a otro lado
alone-answers = {$here} responde, {$away} mira a otro lado
alone-chooses = {$here} elige, {$away} mira a otro lado
alone-marks = {$here} marca, {$away} mira a otro lado
presses-enter = {$name} pulsa {KEY("cover", "accept")} cuando nadie más mire.
type-a-number = escribe un número del 0 al 10 y pulsa {KEY("answer", "accept")}
type-a-pick = escribe el número de tu opción y pulsa {KEY("answer", "accept")}
type-words = escribe y pulsa {KEY("answer", "accept")}
rest-of-card = {KEY("answer", "page-down")} muestra el resto de la carta
card-from-its-beginning = {KEY("answer", "page-up")} muestra su principio

## La palabra, y líneas de la última vez

speaks = {$speaker} habla, {$listener} solo escucha. Enter cuando sea hora de repetirlo.
says-back = {$listener} repite lo que oyó, sin añadir nada.
only-the-speaker = {$speaker} decide. {KEY("floor", "that-is-it")}: sí, es eso. {KEY("floor", "not-quite")}: no del todo, otra vez.
left-last-time = {$name} dejó esta línea la última vez:

## Lo que se dice después de un paso, o por qué no lo hubo

comes-again = Vuelve a salir esta noche.
note-kept = Nota guardada.
answers-kept = Las dos respuestas quedan guardadas.
refusal-nothing-before = Esta es la primera carta.
refusal-nothing-to-undo = No hay nada que deshacer.
refusal-no-follow-ups = Esta carta no tiene más preguntas.
refusal-no-more-follow-ups = No hay más preguntas en esta carta.
refusal-nothing-later = No queda otra carta antes del final. Sáltenla o hablen de ella ahora.
refusal-over = La velada terminó.
refusal-closing = Esta es la carta de cierre.
refusal-not-now = Eso no cabe aquí.

## Nombres, números, lugares

one-of-you = una persona
the-other = la otra
names-one = Una persona:
names-other = La otra:
and-more = {$first} Y {$more} más.
place = {$at} de {$size}
evening =
    { $count ->
        [one] {$titles}: 1 carta esta noche
       *[other] {$titles}: {$count} cartas esta noche
    }
first-tonight = {$name} responde primero a la primera carta. Después se van turnando.
continued = {$title}, carta {$at} de {$size}, empieza {$name}
deck-size =
    { $count ->
        [one] 1 carta: {$depths}. { $talked ->
                [one] {$talked} ya hablada
               *[other] {$talked} ya habladas
            }.
       *[other] {$count} cartas: {$depths}. { $talked ->
                [one] {$talked} ya hablada
               *[other] {$talked} ya habladas
            }.
    }
some-light =
    { $count ->
        [one] {$count} ligera
       *[other] {$count} ligeras
    }
some-warm =
    { $count ->
        [one] {$count} cálida
       *[other] {$count} cálidas
    }
some-deep =
    { $count ->
        [one] {$count} profunda
       *[other] {$count} profundas
    }

## El reloj de una carta

clock-starts = {$time}   {KEY("card", "timer")} pone el reloj en marcha
clock-is-up = Se acabó el tiempo. Sigan cuando quieran.
clock-stopped = {$time}   detenido

## Profundidad, marcas, límites

depth-light = ligera
depth-warm = cálida
depth-deep = profunda
all-light = todas las cartas ligeras
all-warm = todas las cartas cálidas
all-deep = todas las cartas profundas
next-is-deeper = La próxima carta es un poco más profunda.
next-is-deep = La próxima carta es profunda.
mark-done = ya hablada
mark-skipped = saltada
mark-later = aplazada antes
ready-lighter = Cartas más ligeras desde aquí.
ready-stay = Tan profundo como ahora, y no más.
ready-deeper = Un poco más profundo desde aquí.
allowed-no = no
allowed-not-now = ahora no
allowed-yes = sí

## Una pausa

break-in-minutes = en {$minutes} minutos, a las {$clock}
break-in-hours = en {$hours} horas, a las {$clock}
break-tomorrow = mañana a las {$clock}
at-clock = a las {$clock}
at-clock-on = el {$day}, {$clock}
break-over = Querían volver {$when}. Cuando quieran.
break-minutes =
    { $minutes ->
        [one] De vuelta {$when}. Falta 1 minuto.
       *[other] De vuelta {$when}. Faltan {$minutes} minutos.
    }
break-ends = De vuelta {$when}.

## Lo que hubo

view-evenings = Veladas
view-decks = Mazos
view-stars = Estrellas
view-words = Palabras guardadas
view-scales = Escalas
view-table = Tabla
nothing-evenings = Todavía no hay veladas.
nothing-decks = Todavía no se habló de nada.
nothing-stars = Todavía no hay cartas con estrella. * pone una estrella en una carta.
nothing-words = Todavía no hay notas, respuestas guardadas ni líneas para la próxima vez.
nothing-scales = Todavía no se respondió ni guardó ninguna escala. {KEY("card", "keep")} guarda respuestas abiertas, si las dos personas quieren.

## What the world refused, where, and why: "not saved: FILE: no space is left on the disk". The parts
## are joined with colons; each begins small and ends without a full stop.

fault-told = {$what}: {$place}: {$why}
fault-not-saved = sin guardar
fault-session = no se puede leer esta velada
fault-no-session = no existe esa velada
fault-deck = no se puede leer este mazo
fault-no-deck = no existe ese mazo
fault-couple = no se puede leer lo que decidieron
fault-words-stay = no se pueden borrar estas palabras
fault-session-stays = no se puede borrar esta velada
fault-no-data = no hay carpeta de datos
fault-settings = no se pueden leer los ajustes
why-folder = esto es una carpeta
why-no-file = esto no es un archivo normal
why-too-large = este archivo pasa de {$mebibytes} MiB
why-no-folder = hay un archivo en lugar de una carpeta
why-name-taken = otra velada tiene ese nombre
why-moved-on = otro okdeck siguió con esta velada
why-open-elsewhere = otro okdeck la tiene abierta
why-being-written = otro okdeck lo está escribiendo
why-newer = es de un okdeck más nuevo (versión {$version})
why-newer-settings = este archivo es de un okdeck más nuevo y no se toca
why-damaged = está dañado
why-not-toml = este archivo no es TOML válido; `okdeck config` muestra dónde
why-not-text = este archivo no es texto UTF-8
why-no-such-name = nada tiene ese nombre
why-no-home = no se conoce la carpeta personal
why-read-only-file = este archivo es de solo lectura
why-no-name-free = no queda ningún nombre libre
why-no-space = no queda espacio en el disco
why-read-only = el disco es de solo lectura
why-not-allowed = okdeck no tiene permiso para esto aquí
why-quota = su parte del disco está llena
why-disk-fault = el disco informa de un fallo
why-not-there = no existe ese archivo o carpeta
why-already-there = ya existe
why-too-slow = el disco tarda demasiado
hint-did-you-mean = ¿era `{$near}`?
hint-sessions = `okdeck sessions` muestra la lista
hint-decks = `okdeck decks` muestra la lista
hint-path = revisa la ruta; `okdeck decks` muestra los mazos por nombre
hint-deck-file = indica un archivo de mazo, como ours.toml
hint-bytes-kept = el archivo se conserva; `okdeck sessions` muestra las demás
hint-couple = `okdeck` lo aparta y empieza uno nuevo
hint-data-dir = indica una con --data-dir

## What became of files that could not be read

set-beside = {$file} no se pudo leer; se conserva como {$beside}.
left-there = {$file} no se pudo leer; queda donde está.
end-beside = El final de {$file} no se pudo leer; se conserva en {$beside}.
newer-left = {$file} es de un okdeck más nuevo (versión {$version}) y no se toca
two-decks = Dos mazos tienen el id {$id}: se usa {$new} en lugar de {$old}.
panicked = un fallo del programa en {$place}. Cada paso quedó guardado; `okdeck resume` sigue.

## The settings. A word in quotes, a number or `auto` is a value as it is written in the file.
## `.is-...` is a value as the settings screen says it; at most 16 letters.

settings-head = Cómo hace okdeck las cosas para ustedes. Quiten el # de una línea para cambiarla.
settings-head-shown = `okdeck config` muestra los ajustes en vigor y de dónde vienen.
settings-head-keys = `okdeck config keys` muestra qué teclas hay; se cambian en tablas como [keys.card].
config-fault = config.toml, línea {$line}: {$what}
config-fault-more = Y {$more} más: `okdeck config`.
no-clocks = No se ofrecen relojes; es uno de sus ajustes.
answers-never-kept = Las respuestas no se guardan nunca; es uno de sus ajustes.

setting-names = Nombres
    .does = Sus nombres, para decir a quién le toca; cualquiera puede quedar vacío.
setting-theme = Colores
    .does = Los colores; auto sigue el fondo de la terminal.
    .is-dark = oscuros
    .is-light = claros
    .is-high-contrast = alto contraste
setting-signs = Signos y bordes
    .does = Los signos y bordes; auto sigue la terminal y el sistema.
    .is-unicode = Unicode
    .is-ascii = solo ASCII
setting-motion = Movimiento
    .does = Un movimiento tranquilo al girar una carta.
setting-large_type = Letra grande
    .does = El texto de la carta en letra grande donde cabe.
setting-cards = Cartas
    .does = Cuántas cartas tiene una velada.
setting-order = Orden
    .does = El orden de una velada: de ligero a profundo, al azar o como en el archivo.
    .is-arc = de menos a más
    .is-shuffle = al azar
    .is-file = como el archivo
setting-depth = Profundidad
    .does = Ninguna carta es más profunda que esto.
setting-timers = Relojes
    .does = Ofrecer los relojes que tienen algunas cartas.
setting-bell = Fin de un reloj
    .does = Qué pasa cuando acaba un reloj, además de las palabras en pantalla.
    .is-none = nada
    .is-bell = un sonido
    .is-flash = un destello
setting-keep_answers = Guardar
    .does = Si se pueden guardar respuestas abiertas entre las dos personas; siempre se pregunta a ambas.
    .is-ask = preguntar
    .is-never = nunca
setting-week_begins = Inicio de semana
    .does = El día en que empieza la semana, donde las veladas van por semanas.
setting-config = Ajustes
    .does = Dónde están estos ajustes.
setting-data_dir = Carpeta
    .does = Dónde están las veladas, los nombres y sus mazos.
setting-decks_dir = Otros mazos
    .does = Otras carpetas con mazos.
setting-color = Color
    .does = Si se usan colores.
setting-language = Idioma
    .does = El idioma del programa; auto sigue el del sistema.

setting-not-saved = Vale hasta que cierren okdeck: {$why}
setting-holds-later = Vale desde el próximo arranque.
no-home-folder = no se conoce la carpeta personal
setting-not-written = Entre ustedes: vale hasta que cierren okdeck.
settings-title = Ajustes
this-week = Esta semana
last-week = La semana pasada
week-from = La semana del {$day}
actions-title = Lo que se puede hacer aquí
on = sí
off = no
all-of-them = todas
no-names = ninguno
two-names = {$one} y {$two}

## Fechas y horas. La hora se escribe 20:05 en todas partes.

day = {$weekday}, {$day} de {$month}
full-day = {$weekday}, {$day} de {$month} de {$year}
long-day = {$day} de {$month} de {$year}
short-day = {$day} {$month} {$year}
kept-on = el {$date}
today = hoy
yesterday = ayer
days-ago =
    { $days ->
        [one] hace 1 día
       *[other] hace {$days} días
    }
weeks-ago =
    { $weeks ->
        [one] hace 1 semana
       *[other] hace {$weeks} semanas
    }
monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo
# El atributo es el mes en una fecha corta.
january = enero
    .short = ene
february = febrero
    .short = feb
march = marzo
    .short = mar
april = abril
    .short = abr
may = mayo
    .short = may
june = junio
    .short = jun
july = julio
    .short = jul
august = agosto
    .short = ago
september = septiembre
    .short = sep
october = octubre
    .short = oct
november = noviembre
    .short = nov
december = diciembre
    .short = dic

## Teclas que significan lo mismo en casi todas las pantallas.

key-theme =
    .word = colores
    .does = los colores siguientes: según el fondo, oscuro, claro, alto contraste, propios
key-hide =
    .word = ocultar
    .does = ocultar la pantalla
key-help = teclas
    .brief = teclas
    .word = ayuda
    .does = esta ayuda
key-up =
    .word = arriba
    .does = subir
key-page-up =
    .word = página arriba
    .does = una página arriba
key-page-down =
    .word = página abajo
    .does = una página abajo
key-down =
    .word = abajo
    .does = bajar
key-actions =
    .word = acciones
    .does = una lista de lo que se puede hacer aquí, para flechas y enter
key-first =
    .word = principio
    .does = al principio
key-last =
    .word = final
    .does = al final
key-cancel = inicio
    .does = volver a la pantalla de inicio

keys-elsewhere = Con una velada abierta en otro okdeck
key-elsewhere-look = mirar
    .does = mirarla; nada cambia en ella
key-elsewhere-another = otra velada
    .does = repartir otra velada de los mismos mazos
key-elsewhere-cancel = volver
    .does = volver a la pantalla de inicio

keys-look = Al mirar una velada abierta en otro
key-look-look = mirar otra vez
    .does = mirar otra vez: puede haber seguido

keys-everywhere = En todas partes
key-everywhere-quit =
    .word = salir
    .does = salir enseguida, no se pierde nada
key-everywhere-suspend =
    .word = suspender
    .does = volver a la terminal hasta fg
key-everywhere-hide =
    .word = ocultar
    .does = ocultar la pantalla también al escribir, o mostrarla

keys-home = En la pantalla de inicio
key-home-accept = empezar
    .does = empezar el mazo, o seguir la velada
key-home-choose = elegir varios
    .word = elegir
    .does = elegir varios mazos para mezclar
key-home-find = buscar
    .does = buscar un mazo
key-home-view-deck = ver
    .does = ver las cartas del mazo, con estrellas y apartadas
key-home-history = historia
    .does = de qué hablaron, notas, estrellas, respuestas guardadas
key-home-names = nombres
    .does = poner sus nombres
key-home-limits =
    .word = límites
    .does = límites: marcar en privado lo que puede salir del mazo
key-home-off-record =
    .word = entre ustedes
    .does = entre ustedes: una velada que no escribe nada
key-home-settings =
    .word = ajustes
    .does = ajustes
key-home-problems = fallos
    .does = ver qué falla en los mazos
key-home-leave = salir
    .does = salir
key-home-cancel =
    .word = cancelar
    .does = terminar la búsqueda, olvidar los mazos elegidos

keys-before = Antes de la primera carta
key-before-accept = primera carta
    .does = la primera carta
key-before-cancel = ahora no
    .does = volver, no se guarda nada
key-before-names = nombres
    .does = poner sus nombres

keys-card = Con una carta en la mesa
key-card-go = sigue
    .word = ir
    .does = ya hablada; la carta siguiente
key-card-next =
    .word = sigue
    .does = la carta siguiente, también sin responder en privado
key-card-back =
    .word = anterior
    .does = la carta anterior
key-card-follow-up = pregunta
    .does = otra pregunta sobre la carta, de una en una
key-card-skip = saltar
    .does = saltar: de vuelta al mazo, para otro día
key-card-later = luego
    .does = luego: vuelve a salir esta noche, antes del cierre
key-card-set-aside =
    .word = apartar
    .does = apartar: no vuelve a salir (se recupera en la vista del mazo)
key-card-private = privado
    .does = responder en privado: tapado hasta abrir las dos
key-card-keep =
    .word = guardar
    .does = guardar respuestas abiertas; dos veces, porque tienen que quererlo ambas personas
key-card-floor = palabra
    .does = la palabra: una persona habla, la otra lo repite
key-card-break = pausa
    .does = una pausa de veinte minutos o más
key-card-star = estrella
    .does = estrella: favorita, o no
key-card-note = nota
    .does = escribir una nota sobre esta carta
key-card-timer = reloj
    .does = poner el reloj en marcha, pararlo, seguir
key-card-swap =
    .word = cambiar
    .does = cambiar quién empieza
key-card-index = índice
    .does = las cartas de esta noche, con búsqueda
key-card-large-type =
    .word = letra grande
    .does = letra grande, o no
key-card-undo = deshacer
    .does = deshacer el último paso, cuantas veces quieran
key-card-end-gently = terminar
    .does = terminar con suavidad: la carta de cierre y una mirada atrás
key-card-leave = salir
    .does = guardar y salir; se sigue donde lo dejaron
key-card-cancel =
    .word = inicio
    .does = guardar y volver al inicio
key-card-up =
    .does = subir en una carta larga
key-card-down =
    .does = bajar en una carta larga

keys-answer = Al responder en privado
key-answer-accept = listo
    .does = tapar la respuesta y pasar el teclado
key-answer-peek = mirar
    .does = mostrar tu respuesta, o taparla otra vez
key-answer-cancel = dejarlo
    .does = dejar de responder; no se muestra nada
key-answer-up =
    .does = uno menos, o la opción anterior
key-answer-down =
    .does = uno más, o la opción siguiente

keys-cover = Al pasar el teclado
key-cover-accept = aquí estoy
    .does = la persona nombrada está al teclado
key-cover-break = pausa
    .does = una pausa; lo tapado sigue tapado
key-cover-cancel = dejarlo
    .does = dejarlo; no se muestra nada

keys-covered = Con las dos respuestas tapadas
key-covered-open-both = abrir las dos
    .does = abrir las dos respuestas a la vez
key-covered-cancel = dejar tapadas
    .does = dejar las dos tapadas; no se nombra a nadie
key-covered-break = pausa
    .does = una pausa; lo tapado sigue tapado

keys-ready = Al preguntar qué tan profundo seguir
key-ready-lighter = más ligero
    .does = cartas más ligeras desde aquí
key-ready-stay = igual
    .does = tan profundo como ahora
key-ready-deeper = más profundo
    .does = más profundo
key-ready-undo = deshacer
    .does = deshacer el último paso
key-ready-end-gently = terminar
    .does = terminar con suavidad
key-ready-break =
    .word = pausa
    .does = una pausa de veinte minutos o más
key-ready-leave =
    .word = salir
    .does = guardar y salir

key-break-time-accept = de acuerdo
    .does = acordar esta hora
key-break-time-cancel = sin pausa
    .does = seguir sin pausa
key-break-time-up =
    .word = antes
    .does = antes
key-break-time-down = más tarde
    .does = más tarde

keys-break = En una pausa
key-break-accept = ya volvimos
    .does = las dos personas han vuelto
key-break-leave = cerrar
    .does = cerrar el programa; la pausa sigue
key-break-end-gently = terminar
    .does = terminar la velada con suavidad

key-back-accept = seguir
    .does = seguir donde lo dejaron
key-back-cancel = todavía no
    .does = la pausa sigue

keys-floor = Mientras alguien tiene la palabra
key-floor-accept = repetirlo
    .does = quien escucha repite lo que oyó
key-floor-that-is-it = sí, es eso
    .word = sí
    .does = quien habla: se entendió; la palabra pasa
key-floor-not-quite = no del todo
    .does = quien habla: no del todo, otra vez
key-floor-floor = terminar
    .does = volver a la carta
key-floor-undo =
    .word = deshacer
    .does = deshacer el último paso
key-floor-break = pausa
    .does = una pausa de veinte minutos o más
key-floor-leave =
    .word = salir
    .does = guardar y salir

keys-review = Con una línea de la última vez
key-review-kept = se queda
    .does = se queda
key-review-changed = cambia
    .does = se queda con otras palabras
key-review-let-go = dejar ir
    .does = se va
key-review-cancel = ahora no
    .does = dejarla como está

keys-summary = Al final de una velada
key-summary-accept = inicio
    .does = volver a la pantalla de inicio
key-summary-agree = línea para la próxima
    .brief = línea
    .does = cada quien puede dejar una línea para la próxima vez
key-summary-undo = deshacer
    .does = volver a la última carta

keys-deck = En las cartas de un mazo
key-deck-star = estrella
    .does = estrella: favorita, o no
key-deck-set-aside = apartar
    .does = apartar la carta, o recuperarla

keys-limits = Al marcar límites en privado
key-limits-yes = sí
    .does = sí
key-limits-not-now = ahora no
    .does = ahora no; se pregunta otra vez en treinta días
key-limits-no = no
    .does = no
key-limits-accept = listo
    .does = tapar las marcas y pasar el teclado
key-limits-cancel = dejarlo
    .does = dejarlo; no se cambia nada

keys-history = De lo que hablaron
key-history-next-view = otra vista
    .does = la vista siguiente
key-history-find = buscar
    .does = buscar palabras
key-history-delete = borrar
    .does = borrar para siempre; dos veces

keys-preview = En la vista previa de un mazo
key-preview-next = siguiente
    .does = la carta siguiente
key-preview-back = anterior
    .does = la carta anterior
key-preview-follow-up = pregunta
    .does = otra pregunta sobre la carta, de una en una
key-preview-index = índice
    .does = todas las cartas, con búsqueda
key-preview-large-type = grande
    .does = letra grande, o no
key-preview-leave = salir
    .does = salir
key-preview-up =
    .does = subir en una carta larga
key-preview-down =
    .does = bajar en una carta larga

key-problems-down = bajar
    .does = bajar

keys-index = En las cartas de esta noche
key-index-accept = ir allí
    .does = ir a esa carta
key-index-cancel = cerrar
    .does = cerrar

keys-note = Al escribir una nota
key-note-accept = guardar y cerrar
    .does = guardar la nota y cerrar
key-note-cancel = dejar como estaba
    .word = cancelar
    .does = cerrar, la nota queda como estaba

key-line-accept = aceptar
    .does = aceptar; con dos nombres, al siguiente
key-line-cancel = cerrar
    .word = cancelar
    .does = cerrar, sin cambios
key-line-down =
    .does = al campo siguiente
key-line-up =
    .does = al campo anterior

key-help-cancel = cerrar
    .does = cerrar
key-help-down = más
    .does = bajar

key-hidden-hide =
    .word = ocultar
    .does = volver a lo que había

keys-settings = En los ajustes
key-settings-next = cambiar
    .does = el valor siguiente; los nombres se escriben
key-settings-back =
    .word = anterior
    .does = el valor anterior

keys-actions = En la lista de lo que se puede hacer
key-actions-accept = hacerlo
    .does = hacerlo
key-actions-cancel = cerrar
    .does = cerrar
