### Lo que solo dice la velada en líneas (okdeck --plain), para quienes la oyen o la sienten.
###
### Cada mensaje es una línea y vale por sí solo. Aquí lo corto es amable: cada línea se dice en voz
### alta. Las palabras que se escriben (word-...) son palabras sueltas en minúsculas.

# Words that are typed.
word-again = repetir
word-about = sobre
word-go = ir
word-help = ayuda
word-questions = preguntas
word-clear = vaciar
word-continue = seguir
word-and = y

paused = En pausa.
saved-again = Ya está todo guardado.
nothing-by-that = Eso no cambia nada aquí.
# Said behind the first sentence of every screen.
off-record = Entre ustedes.
saved = Guardado donde lo dejaron.
not-kept = Entre ustedes: no se guardó nada.
nothing-to-continue = No hay ninguna velada que seguir.
decks-changed = Sus mazos han cambiado; {$again} los dice.
find-what = Escriban las palabras que buscan, o /{$cancel}.
found-decks = Un número empieza ese mazo. Escriban otras palabras para buscar, o /{$cancel} para todos los mazos.
note-how = Escribe cuantas líneas quieras; una línea con un solo punto guarda la nota, /{$cancel} la deja como estaba.
note-so-far = Lo que escribas se añade a esto; /{$clear} empieza de nuevo.
cleared = Ahora está vacío.
other-words-how = Escriban la línea con otras palabras. Una línea vacía la deja como está.
field-how = Escriban una línea por persona; una vacía deja todo como está, un solo punto la borra, /{$cancel} no cambia nada.
empty = vacío
cut = Era demasiado largo; se dejó fuera el final.
not-shown = Lo que escribes no se ve.
delete-asked = ¿Borrarlo para siempre? Escriban {$word} otra vez; si no, no se borra nada.
keep-asked = ¿Guardar estas respuestas? Escriban {$word} otra vez si lo quieren las dos personas; si no, no se guarda nada.
cover-how = Pulsen enter cuando {$name} esté a solas con esto.
answer-not-shown = Lo que escribes no se ve; /{$stop} lo deja sin responder.
cannot-hide = Pero esta terminal muestra lo que escribes: que nadie mire.
open-or-not = Escriban {$open} para abrirlas a la vez, o {$leave}; nadie pregunta quién lo quiso.
limits-how = Escribe {$yes}, {$not_now} o {$no} para cada tema; lo que pases con {$pass} queda como estaba. Lo que escribes no se ve.
limits-kept-how = Solo sale lo que aceptan las dos personas y solo se guarda el resultado común: nadie puede saber quién marcó qué ni cuánto quedó fuera.
limits-last = Era el último. Escribe {$done} para tapar las marcas y pasar el teclado.
# Nothing is drawn here, so nobody has to look away.
alone-guesses = {$here} adivina a solas.
alone-writes = {$here} escribe a solas la verdad.
alone-answers = {$here} responde a solas.
alone-chooses = {$here} elige a solas.
alone-marks = {$here} marca a solas.
nothing-typed = Todavía no hay nada. Responde, o escribe /{$stop}.
type-answer = Escribe tu respuesta.
scale-number = Un número del 0 al 10, por favor.
option-number = Un número del 1 al {$count}, por favor.
floor-how = Pulsen enter cuando sea hora de repetirlo.
floor-decides = Quien habla escribe {$yes} si es eso, o {$not_quite} para decirlo otra vez.
break-how = Escriban el número de la hora que acuerden.
back-how = Después, pulsen enter.

# A number or a name, and what it stands for: "10: fully charged", "Sam: a walk".
means = {$what}: {$words}
# Over several lines.
list-of = {$what}:
row = {$number}. {$words}
rows = {$from} a {$to}: {$words}
more = Hay {$count} más; escriban {$word} para seguir.
no-row = Aquí no hay {$number}; el último es {$length}.
which = ¿Cuál? Den su número, por ejemplo: {$word} 3
unknown = No conozco «{$word}».
unknown-in-private = No conozco esa palabra aquí.
did-you-mean = No conozco «{$word}». ¿Era {$near}?
follow-up = Otra pregunta: {$words}
private-is-offered = Escriban {$private} para responder en privado, o {$next} para solo hablar y seguir.
keep-is-offered = Escriban {$word} dos veces para guardar las dos respuestas, si así lo quieren.
floor-is-offered = Escriban {$word} para que una persona hable y la otra lo repita.
break-is-offered = Escriban {$word} para hacer una pausa y acordar cuándo volver.
chosen = Elegidos: {$titles}. Escriban {$start} cuando quieran.
home = okdeck, inicio. {$day}.
names = {$one} y {$two}.
talked-about = { $count ->
        [one] {$title}, {$done} de 1 carta ya hablada
       *[other] {$title}, {$done} de {$count} cartas ya habladas
    }
to-continue = Seguir {$what}; {$ago}
field = {$label}, ahora {$now}:
topic = {$at} de {$of}: {$topic}
for-next-time = Una línea para la próxima vez, {$name}: {$line}

hint = Pueden escribir: {$words}.
hint-also = También pueden escribir: {$words}.
hint-more = {$help} dice qué hace cada palabra; una línea vacía repite todo lo de aquí.
help-slash = Aquí lo que escribes vale como texto; un comando empieza con una barra, como /{$cancel}.
help-more = {$help} {$questions}: lo que la gente pregunta sobre estas cartas y sobre la seguridad
again-does = {$again}, o una línea vacía: todo lo de aquí otra vez
about-does = {$about} y un número: qué es esa fila
number-starts = un número: empieza ese mazo o sigue esa velada; su nombre también
number-goes = un número: va a esa carta; otras palabras buscan cartas
number-says = un número: dice esa fila
number-agrees = un número: acuerda esa hora
letter-or = {$letter} o {$word}

card = Carta {$place}. {$kind}, {$depth}.
card-about = Carta {$place}. {$kind}, {$depth}, {$theme}.
kind-question = Pregunta
kind-sentence = Frase
kind-action = Acción
kind-scale = Escala
kind-choice = Elección
kind-guess = Adivinanza
kind-pause = Pausa
clock-offered = Un reloj de {$span}; escriban {$word} para ponerlo en marcha.
clock-runs = El reloj corre, con {$left} por delante.
clock-stands = El reloj está parado, con {$left} por delante.
seconds = { $count ->
        [one] 1 segundo
       *[other] {$count} segundos
    }
minutes = { $count ->
        [one] 1 minuto
       *[other] {$count} minutos
    }
minutes-and-seconds = {$minutes} {$seconds}
speaks = {$speaker} habla, {$listener} solo escucha.
