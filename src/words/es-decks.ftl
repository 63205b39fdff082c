### Lo que se dice a quienes escriben mazos, ajustes y colores, y lo que dicen los comandos
### `okdeck deck`. Casi todo son frases sin punto, como en en-decks.ftl; aquí se tutea.

severity-error = error
severity-warning = aviso
severity-style = estilo
to-do = ayuda
and-then = {$first}; {$second}
more-faults = y {$more} más
either = {$first} o {$last}
character = {$point} ({$ground})
ground-control = un carácter de control
ground-line-separator = un separador de líneas
ground-direction = gira la dirección del texto
ground-tag = un carácter de marca invisible
ground-invisible = un carácter invisible
ground-marks = un acento de más sobre una letra

type-text = un texto
type-number = un número
type-truth = true o false
type-date = una fecha
type-list = una lista
type-table = una tabla
type-texts = una lista de textos
type-cards = una lista de textos o tablas
type-one = el número 1
type-depth = 1, 2 o 3

part-title = el título
part-description = la descripción
part-how-to = la línea antes de la primera carta
part-text = el texto
part-follow-up = la otra pregunta
part-alt = la otra manera
part-option = la opción
part-low = el extremo del 0
part-high = el extremo del 10
part-timer = el reloj

## Un archivo

file-too-large = este archivo pasa de 32 MiB
    .help = divídelo en varios mazos
not-text = esto no es texto UTF-8
    .help = guarda el archivo como UTF-8 en tu editor
crowded = desde aquí hay demasiados signos de puntuación en una tabla
    .help = escribe palabras, o repártelo entre varias cartas o mazos
file-is-empty = este archivo está vacío
    .help = un mazo es un título y cartas: title = "..." y cards = ["...", "..."]
too-many-faults = aquí está el fallo número 10.000 de este archivo
    .help = arregla los primeros; no se dicen más

## Un mazo

no-title = este mazo no tiene título
    .help = escribe title = "..." encima de la primera carta
title-is-empty = el título está vacío
    .help = escribe cómo se llama el mazo
no-cards = este mazo no tiene cartas
    .help = escribe cards = ["...", "..."]
schema-is-newer = este mazo tiene schema {$version}, okdeck lee hasta {$newest}
    .help = para leerlo entero hace falta un okdeck más nuevo
first-schema = el primer schema es 1
    .help = escribe schema = 1, o quítalo
no-language-tag = esto no es una etiqueta de idioma BCP 47
    .help = escribe una etiqueta como "en", "de" o "pt-BR"
two-forms = las cartas son una lista en la línea {$line}, y TOML no admite [[cards]] al lado
    .help = escribe cada carta como [[cards]], o todas en la lista
two-brackets = una carta empieza con dos corchetes
    .help = escribe [[cards]]

## Una clave y su valor

unknown-key = okdeck no conoce la clave `{$key}`
of-type = `{$key}` es {$wanted}, no {$found}
no-text-in-list = `{$key}` es una lista de textos, y esto es {$found}
    .help = escríbelo entre comillas: "..."
key-holds = esta clave contiene {$character}
    .help = quita el carácter
value-holds = `{$key}` contiene {$character}
    .help = quita el carácter
stands-here = aquí hay {$character}
    .help = quita el carácter
text-too-long = `{$key}` tiene más de 20.000 caracteres
    .help = repártelo entre varias cartas
list-too-long = `{$key}` tiene {$count} entradas, y el máximo es 99
    .help = quita algunas
is-one-of = `{$key}` es una de estas: {$known}
no-slug = `{$key}` es una palabra de a a z, 0 a 9 y guiones, 64 como mucho
    .help = escribe una palabra como "evening-walk"
is-device = `{$key}` es un nombre que Windows reserva para un dispositivo
    .help = escribe otro

## Una carta

no-card = una carta es un texto o una tabla, y esto es {$found}
    .help = escribe "..." o {"{"} text = "..." {"}"}
no-text = esta carta no tiene texto
    .help = escribe text = "..."
text-is-empty = el texto de esta carta está vacío
    .help = escribe de qué hablar, o quita la carta
no-low-end = esta escala no dice qué significa 0
    .help = escribe low = "..."
no-high-end = esta escala no dice qué significa 10
    .help = escribe high = "..."
no-ends = esta escala no dice qué significan 0 y 10
    .help = escribe low = "..." y high = "..."
no-options = una elección necesita opciones
    .help = escribe options = ["...", "..."]
one-option = una elección necesita dos opciones o más
    .help = añade otra, o conviértela en pregunta
option-is-empty = una de las opciones está vacía
    .help = escríbela, o quítala
not-used = una carta del tipo {$kind} no usa `{$key}`
    .help = es para kind = {$kinds}; cambia el tipo, o quita la clave
id-taken = el id `{$id}` ya es de la carta de la línea {$line}
    .help = dale a esta carta un id propio
text-taken = la carta de la línea {$line} dice lo mismo
    .help = quita una de las dos, o dale un id a esta
depth-in-quotes = `depth` es un número, y esto es un texto
    .help = escribe depth = {$depth} sin comillas
depth-out-of-range = `depth` es 1, 2 o 3
    .help = 1 es ligera, 2 cálida, 3 profunda
odd-timer = un reloj dura un segundo como mínimo y un día como máximo
    .help = escribe "90s", "2m" o "1m30s"
hard-to-read = más de 400 caracteres cuestan de leer en voz alta
hard-to-hold = más de {$most} entradas de `{$key}` cuestan de recordar

## Una línea que no es TOML

too-deep = esto está anidado a demasiada profundidad
    .help = un mazo es una lista de cartas con listas de textos, y nada más profundo
open-list = esta lista no está cerrada
    .help = añade `]` detrás de esto
open-table = esta tabla no está cerrada
    .help = añade `{"}"}` detrás de esto
odd-header = esta línea no está cerrada como una tabla
    .help = una carta empieza con [[cards]]
no-truth = esto no es `true` ni `false`
    .help = escríbelo en minúsculas
open-block = a este texto le faltan las comillas de cierre
    .help = ciérralo con las mismas tres comillas
open-text = a este texto le falta la comilla de cierre
    .help = añade `{$quote}` al final
no-comma = falta una coma delante de esto
    .help = pon `,` delante
extra-comma = esta coma no tiene nada delante
    .help = quítala
extra-equals = con un `=` basta
    .help = quita este
no-key = aquí falta una clave
    .help = escribe una, como text = "..."
colon = tras una clave va `=`, no `:`
    .help = escribe title = "..."
odd-key = una clave se compone de a a z, 0 a 9, `-` y `_`
    .help = escríbela solo con estos
no-equals = aquí falta `=`
    .help = escribe text = "..."
extra-bracket = este corchete no cierra nada
    .help = quítalo, o abre la lista antes
odd-escape = TOML no conoce este signo detrás de \
    .help = para una barra invertida escribe \\; otros son \" y \n
odd-code-point = detrás de este \ no se nombra ningún carácter
    .help = escribe \u y cuatro cifras hexadecimales, o el carácter mismo
key-twice = esta clave ya está
    .help = deja una de las dos
key-alone = tras una clave van `=` y un valor
    .help = escribe title = "..."; una nota empieza con `#`
no-value = no hay ningún valor tras este `=`
    .help = escribe uno, como "..."
odd-quotes = estas comillas no son las de TOML
    .help = escríbelas rectas: "..."
no-quotes = las palabras van entre comillas
    .help = escríbelas como "..."
behind-value = detrás de un valor solo puede ir una nota
    .help = ponlo en una línea propia
not-toml = esto no es un valor de TOML
    .help = un texto va entre comillas, un número va sin ellas: 90

## Las teclas en los ajustes

no-place = okdeck no conoce ningún lugar llamado `{$name}`
no-command = okdeck no conoce aquí ningún comando llamado `{$name}`
no-table-of-keys = las teclas van en tablas como [keys.card], cada línea como skip = ["s"]
needs-key = `{$command}` necesita una tecla
always-leaves = `ctrl-c` siempre sale
    .help = deja "ctrl-c" en la lista
key-is-text = una tecla se nombra con un texto como "s"
no-such-key = okdeck no conoce ninguna tecla `{$key}`
same-for-terminal = una terminal no distingue `{$key}` de otra tecla
ctrl-letter = con `ctrl-` va una letra minúscula de a a z
is-typed = `{$key}` se escribe aquí
needed-elsewhere = `{$key}` se necesita en otra parte; aquí solo van teclas ctrl-
key-taken = `{$key}` ya es `{$command}` en [keys.{$place}]
    .help = dale otra tecla también a `{$command}`

## Los demás ajustes

no-setting = okdeck no conoce el ajuste `{$name}`
setting-is-switch = `{$key}` es true o false
setting-is-count = `{$key}` es un número de 1 a {$most}, o "all"
setting-is-word = `{$key}` es {$words}
setting-is-name = `{$key}` es {$words} o el nombre de un archivo
setting-is-names = `{$key}` es una lista de dos nombres, como ["Alex", "Sam"]
settings-are-newer = estos ajustes son para un okdeck más nuevo; se usan los que conoce
version-is-one = `version` es 1

## Los colores

odd-base = `base` es el nombre de un tema de colores del programa
    .help = uno de {$themes}
no-table-of-roles = `basic` es una tabla de papeles
no-role = okdeck no conoce ningún papel `{$name}`
role-is-text = `{$role}` es un texto como "#e39b74 bold"
not-basic = `{$word}` no es ninguno de los dieciséis colores básicos
    .help = aquí van nombres, como yellow o bright-white
no-colour = `{$word}` no es ni color ni atributo
    .help = un color es #rrggbb, un número de 0 a 255 o un nombre como yellow

## Las palabras de las cartas

part-too-long = {$part} tiene {$count} caracteres, lo previsto es {$most} como máximo
part-too-short = {$part} tiene {$count} caracteres, lo previsto es {$least} como mínimo
wordy = el texto tiene {$words} palabras en {$sentences} frases, lo previsto es {$most} en {$fewest} como máximo
stray-space = {$part} tiene un espacio de más
unspoken = `{$mark}` no se puede leer en voz alta
not-plain = `{$mark}` no es un carácter simple
in-capitals = esta palabra está en mayúsculas
in-digits = este número está en cifras
sentence-ends = una frase para terminar acaba en tres puntos
text-ends = el texto acaba en un signo de interrogación o un punto
follow-up-ends = otra pregunta acaba en un signo de interrogación
alt-ends = la otra manera acaba en un punto o un signo de interrogación
option-ends = una opción acaba sin punto
dots-in-row = varios puntos seguidos
two-questions = {$part} pregunta más de una cosa
long-sentences = {$words} palabras por frase cuestan de seguir
long-word = esta palabra es larga
yes-or-no = {$part} se puede responder con sí o no
why = "why" pide una defensa
no-speaker = una frase la dice quien la termina
    .help = escríbela con "I", "me" o "my"
not-to-you = una frase se dice a la otra persona
    .help = escribe "you"
one-of-couple = "{$word}" es la voz de solo una parte de la pareja
guess-says = una adivinanza dice "{$phrase}"
    .help = escribe "Guess ... your partner ..."
banned = "{$word}" no va con todas las parejas
stock = "{$phrase}" se ha preguntado muchas veces
touch = un contacto que no se pide antes
follow-ups-count =
    { $count ->
        [one] esta carta tiene 1 pregunta más
       *[other] esta carta tiene {$count} preguntas más
    }, lo previsto es {$most}
follow-ups-between =
    { $count ->
        [one] esta carta tiene 1 pregunta más
       *[other] esta carta tiene {$count} preguntas más
    }, lo previsto es {$least} o {$most}
options-count = esta elección tiene {$count} opciones, lo previsto es de 4 a 6
option-twice = esta opción está dos veces
no-open-option = ninguna opción lo deja abierto
end-in-text = este extremo de la escala está en el texto
ends-alike = los dos extremos de la escala dicen lo mismo
no-alternative = esta acción no tiene otra manera de hacerla
no-timer = esta carta no tiene reloj
unfit-timer = un reloj de {$timer} no va con esta carta
echo = esta otra pregunta repite la carta
questions-begin = {$count} de {$all} preguntas empiezan con "{$start}", lo previsto es un {$percent} por ciento como máximo
questions-alike = {$count} preguntas empiezan con "{$start}"
stems-alike = {$count} frases o escalas empiezan con "{$start}"
follow-ups-begin = {$count} de {$all} preguntas más empiezan con "what", lo previsto es un {$percent} por ciento como máximo
too-many-two = "the two of you" está en {$count} de {$all} cartas, lo previsto es un {$percent} por ciento como máximo
too-many-feel = formas de "feel" están en {$count} de {$all} cartas, lo previsto es un {$percent} por ciento como máximo
too-many-superlatives = hay superlativos en {$count} de {$all} cartas, lo previsto es un {$percent} por ciento como máximo
too-often = "{$phrase}" está {$count} veces en el mazo, lo previsto es {$most} como máximo
long-words = {$count} de {$all} palabras del mazo tienen {$letters} letras o más
nearly-same = este texto dice casi lo mismo que la carta de la línea {$line}

## Qué hacer, cuando depende de más que el fallo

did-you-mean = ¿era `{$near}`?
key-of-deck = `{$key}` es del mazo: ponlo encima de la primera carta
card-begins = una carta empieza con [[cards]]
keys-are = las claves son {$keys}
key-names = una tecla es un solo carácter, ctrl- con una letra, o {$keys}
listed-by = `{$command}` los muestra todos
hyphen = escribe un guion en lugar del guion bajo, como en "pt-BR"
write-word = escribe "{$word}"
write-truth = escribe {$truth}
one-text = escribe un solo texto entre comillas, sin corchetes
write-timer = escribe timer = "90s" o "2m"
in-quotes = escríbelo entre comillas: "..."
true-or-false = escribe true o false, sin comillas
in-brackets = ponlo entre corchetes: ["..."]
write-texts = escribe ["...", "..."]
write-cards = escribe cards = ["...", "..."], o [[cards]] y text = "..."
write-schema = escribe schema = 1, o quítalo
without-quotes = escribe un número sin comillas
comma-or-quote = pon `,` delante; una comilla dentro de un texto se escribe \"
remark = una nota empieza con `#`
own-line = quítalo; cada clave tiene su línea
quote-inside = una comilla dentro de un texto se escribe \"
line-ends = guarda el archivo con LF o CRLF al final de las líneas
one-of-timers = escribe uno de {$timers}
no-timer-here = quita el reloj
instead-gender = escribe "your partner" o "they"
instead-assumed = escribe "since you met", "when you were small", "the people close to you" o "your days"
instead-faith = escribe de lo que les importa
instead-pressure = pregunta de modo que saltar sea tan fácil como responder
instead-blame = pregunta por el lado propio de quien responde
instead-plain-word = usa una palabra sencilla
instead-others = deja fuera a otras personas
instead-explicit = escribe "closeness" o "intimacy"
instead-drink = escribe "a drink of any kind"
instead-brands = quita el nombre
instead-claims = no afirmes nada

## Qué significan los códigos

code-syntax = La línea no es TOML.
code-not-utf8 = El archivo no es texto UTF-8.
code-unprintable = En el texto hay un carácter que no se puede mostrar sin riesgo.
code-newer-schema = El mazo pide un okdeck más nuevo.
code-missing-title = Un mazo no tiene título.
code-missing-text = Una carta no tiene texto.
code-no-cards = Un mazo no tiene cartas que se puedan jugar.
code-wrong-type = Un valor no es del tipo que su clave necesita.
code-unknown-word = Un tipo, una profundidad, un lugar o un turno que okdeck no conoce, o un color o atributo de los colores.
code-bad-id = Un id o un topic no es un nombre corto válido.
code-duplicate-id = Dos cartas de un mazo tienen el mismo id.
code-bad-timer = Un reloj no es una duración como 90s, 2m o 1m30s.
code-bad-language = Un idioma no es una etiqueta BCP 47.
code-missing-part = Una elección tiene menos de dos opciones.
code-too-long = Un texto, una lista o un archivo pasa de su límite.
code-missing-end = Una escala no dice qué significan 0 y 10.
code-duplicate-text = Una carta sin id dice lo que dice otra.
code-unknown-key = Una clave que okdeck no conoce.
code-unused-key = Una clave que una carta de este tipo no usa.
code-long-text = Un texto es demasiado largo para leerlo de un aliento.
code-many-parts = Más opciones o preguntas de las que dos personas pueden recordar.
code-style-length = Un texto es demasiado largo para leerlo en voz alta de un aliento.
    .reason = Una carta se lee en voz alta de un aliento.
    .help = acórtalo, o pasa una parte a otra pregunta
code-style-short = Un texto es demasiado corto para decir qué se pregunta.
    .reason = Con pocas letras hay que adivinar qué se pregunta.
    .help = di lo que quieres decir con algunas palabras más
code-style-wordy = Un texto tiene demasiadas palabras o frases.
    .reason = Una idea basta para una carta.
    .help = deja una idea, y pasa el resto a otra pregunta
code-style-spaces = Hay un espacio en un extremo de un texto, o dos seguidos.
    .reason = Los espacios de más se ven en la carta.
    .help = quita el espacio
code-style-symbols = Hay un símbolo en palabras que se leen en voz alta.
    .reason = Una carta se lee en voz alta, y los símbolos no se pueden leer.
    .help = usa palabras, comas y puntos
code-style-plain-characters = En una carta en inglés hay un carácter que no es ASCII.
    .reason = Los caracteres simples se ven igual en todas las terminales.
    .help = escribe comillas rectas, tres puntos y guiones cortos
code-style-capitals = Una palabra está en mayúsculas.
    .reason = Las mayúsculas gritan.
    .help = escribe la palabra en minúsculas, o la abreviatura entera
code-style-digits = Un número está en cifras.
    .reason = Una carta se lee en voz alta.
    .help = escribe los números con palabras
code-style-ending = Una línea no acaba como las de su tipo.
    .reason = El final de una línea dice cómo leerla.
    .help = termina la línea como las de su tipo
code-style-dots = Hay puntos seguidos donde no hay nada que terminar.
    .reason = Tres puntos dicen: termina esto en voz alta.
    .help = ponlos solo al final de una carta con una frase
code-style-one-question = Una carta u otra pregunta pregunta más de una cosa.
    .reason = De dos preguntas, una se pierde.
    .help = deja una, y haz de la otra una pregunta más
code-style-open-question = Una pregunta se puede responder con sí o no.
    .reason = Un sí o un no acaba la conversación.
    .help = empieza con what, when, which, how, where o who, o con una invitación
code-style-why = Una carta pregunta "why".
    .reason = Suena a acusación.
    .help = pregunta what, when o how
code-style-voice = Una carta no habla con la voz de su tipo.
    .reason = Las dos personas leen la misma carta, así que necesita una manera fija de hablar.
    .help = escribe "you", "your partner" o "the two of you"
code-style-banned-word = Una palabra deja fuera a alguien, culpa, presiona o está gastada.
    .reason = Deja fuera a alguien, culpa, presiona o está gastada.
    .help = usa otra palabra
code-style-stock-phrase = Una expresión llena otras listas de preguntas.
    .reason = Las preguntas gastadas reciben respuestas gastadas.
    .help = entra por una puerta lateral: un momento, un lugar, un objeto
code-style-touch = Una acción incluye un contacto que no se pide antes.
    .reason = El contacto se pide, cada vez.
    .help = empieza con "Ask your partner whether ... would be welcome"
code-style-same-start = Demasiadas cartas de un mazo empiezan igual.
    .reason = Las cartas que empiezan igual suenan igual.
    .help = empieza algunas de otra manera
code-style-overused = Una expresión está en demasiadas cartas de un mazo.
    .reason = Lo que vuelve toda la velada acaba cansando.
    .help = dilo de otra manera en algunas cartas
code-style-near-duplicate = Una carta dice casi lo mismo que otra.
    .reason = Dos cartas que preguntan lo mismo son una carta.
    .help = quita una de las dos, o pregunta otra cosa
code-style-echo = Otra pregunta repite su propia carta.
    .reason = Otra pregunta va más adentro, o sale hacia el día de hoy.
    .help = pregunta lo que viene después
code-style-follow-ups = Una carta tiene muy pocas o demasiadas preguntas más.
    .reason = Las otras preguntas hacen de una lista una conversación.
    .help = añade o quita preguntas
code-style-options = Una elección tiene muy pocas o demasiadas opciones, o una repetida.
    .reason = De cuatro a seis opciones dejan espacio y se pueden recordar.
    .help = añade, quita o cambia opciones
code-style-open-option = Una elección no tiene ninguna opción que lo deje abierto.
    .reason = Habrá a quien no le vaya ninguna.
    .help = añade una opción como "Something else", "It depends" o "Not sure"
code-style-scale-ends = Un extremo de una escala dice lo que dice el otro o el texto.
    .reason = Los extremos dicen qué significan los números, junto a lo que dice el texto.
    .help = dale a cada extremo sus propias palabras
code-style-alternative = Una acción no tiene otra manera de hacerla.
    .reason = No todo el mundo puede o quiere hacerlo así.
    .help = añade alt = "...", una manera que cueste menos
code-style-timer = Falta un reloj, o no va con su carta.
    .reason = Un reloj dice a una persona callada cuándo acaba; nunca es una carrera.
    .help = añade timer = "30s" u otra duración corta
code-style-reading = Una carta tiene frases largas o palabras largas.
    .reason = Hay quien lee en su segundo idioma, o con cansancio.
    .help = usa frases y palabras más cortas
code-style-long-words = Un mazo tiene muchas palabras largas.
    .reason = Hay quien lee en su segundo idioma, o con cansancio.
    .help = usa palabras más cortas en algunas cartas
code-taken-key = Una tecla está asignada a dos comandos de un mismo lugar.
code-unusable-key = Una tecla no se puede asignar aquí.

## okdeck deck check, explain

deck-count =
    { $count ->
        [one] 1 mazo revisado
       *[other] {$count} mazos revisados
    }
error-count =
    { $count ->
        [one] 1 error
       *[other] {$count} errores
    }
warning-count =
    { $count ->
        [one] 1 aviso
       *[other] {$count} avisos
    }
style-count =
    { $count ->
        [one] 1 cuestión de estilo
       *[other] {$count} cuestiones de estilo
    }
unread-count =
    { $count ->
        [one] 1 archivo no se pudo leer
       *[other] {$count} archivos no se pudieron leer
    }
nothing-wrong = todo está bien
checked = {$decks}: {$told}.
fault-folder = no se puede leer esta carpeta
fault-nothing-to-check = nada que revisar
why-no-toml-here = ningún archivo de esta carpeta acaba en .toml
hint-deck-or-folder = indica un archivo de mazo, o una carpeta con ellos
explained-error = Un error: aquello en lo que está queda fuera hasta que se arregle.
explained-warning = Un aviso: el mazo se puede jugar, pero quizá no como se quería.
explained-style = Una cuestión de estilo, que solo dice `okdeck deck check --style`.
with-the-fault = Con el fallo:
mended = Arreglado:
no-such-code = no existe ese código: {$code}
hint-codes = `okdeck deck explain` muestra la lista

## okdeck deck fmt, ids, new, show

fault-no-change = no se puede cambiar este mazo
why-no-toml = no es TOML del todo
hint-mend-first = arréglalo antes; `okdeck deck check --format human FILE` muestra dónde
why-changed = se acaba de cambiar desde otro lugar
hint-try-again = prueba otra vez
hint-allow-writing = el archivo está como estaba; permite escribir en él y en su carpeta
ids-written =
    { $count ->
        [0] No falta ningún id
        [one] 1 id escrito
       *[other] {$count} ids escritos
    }
texts-without-id =
    { $count ->
        [one] 1 texto simple no tiene, --texts lo convierte en una tabla con id
       *[other] {$count} textos simples no tienen, --texts convierte cada uno en una tabla con id
    }
no-name = no es un nombre para un mazo: {$why}
name-holds = contiene {$character}
    .help = quita el carácter
name-of-lines = tiene más de una línea
    .help = escríbelo en una
name-is-path = `{$name}` es una ruta
    .help = da un título; el mazo va a tu carpeta de mazos, mira `okdeck privacy`
name-too-long = tiene más de 200 caracteres
    .help = escribe uno más corto
name-without-letters = no tiene ni letras ni cifras
    .help = escribe un título como "Nuestro viaje"
name-of-device = Windows reserva `{$name}` para un dispositivo
    .help = escribe otro, o una palabra más
fault-nothing-written = no se escribió nada
why-there-already = este archivo ya existe
hint-open-or-rename = ábrelo como está, o elige otro nombre
fault-deck-not-written = no se puede escribir este mazo
hint-folder-with-data-dir = indica otra carpeta con --data-dir
other-schema = {$file} es de otro okdeck y no se tocó
    .help = renuévalo con: okdeck deck schema > FILE
fault-schema = no se puede escribir el esquema
instead-of-bundled = este mazo está ahora en lugar del mazo incluido `{$id}`
fault-no-editor = no se conoce ningún editor
why-not-set = ninguna de las dos está definida
hint-set-editor = define una, como EDITOR=nano, o quita --edit y abre el archivo por tu cuenta
fault-editor = el mazo está escrito, pero el editor falló
hint-another-editor = pon en $VISUAL o $EDITOR un programa que exista
faults-to-mend =
    { $count ->
        [one] 1 fallo por arreglar; `okdeck deck check` dice dónde
       *[other] {$count} fallos por arreglar; `okdeck deck check` dice dónde
    }

## okdeck deck import, export, y archivos que se escriben

format-lines = una pregunta por línea
format-markdown = Markdown
format-csv = filas con comas
format-tsv = filas con tabuladores
format-json = JSON
format-hascard = cartas de hascard
format-hashcards = cartas de hashcards
format-anki = una exportación de Anki
fate-left-out = fuera
fate-changed = cambiado
fate-worth = nota
fault-no-deck-made = no salió ningún mazo
why-no-card-read = no contiene ninguna carta, leído como: {$format}
hint-import-help = `okdeck deck import --help` dice qué se lee; --from dice qué es un archivo
why-would-be-too-large = pasaría de 32 MiB
hint-divide = divide el archivo en varios
imported = {$cards}, leído como: {$format}; fuera: {$out}, cambiado: {$changed}.
imported-to = {$cards} en {$file}, leído como: {$format}; fuera: {$out}, cambiado: {$changed}.
fault-file = no se puede leer este archivo
hint-check-path = revisa la ruta
hint-prompts = indica un archivo con preguntas
is-deck-already = {$file} ya es un mazo; `okdeck deck check` lo revisa, `okdeck play` lo juega
unknown-format = el nombre de {$file} no dice qué contiene; dilo con --from txt|md|csv|tsv|json|anki
fault-not-written = no se puede escribir
why-file-to-read = este es el archivo que se lee
hint-another-to = indica otro archivo con --to
title-without-letters = un título tiene al menos una letra
title-holds = el título contiene {$character}
paper-for-html = --paper es para --to html
fault-nothing-to-export = nada que exportar
why-no-playable-card = ninguna carta de este mazo se puede jugar
hint-deck-check = `okdeck deck check` dice qué falla
exported = {$cards} en {$file}.
why-is-folder = esto es una carpeta
hint-file-in-folder = indica un archivo dentro
why-no-such-folder = no existe su carpeta
hint-create-folder = crea la carpeta, o indica otra
why-not-regular = esto no es un archivo normal
hint-another-file = indica otro archivo
hint-nothing-changed = no se cambió nada; indica otro archivo
fault-nothing-is-written = no se escribe nada
hint-force = indica otro archivo, o añade --force

remark-no-such-key = `{$key}`, porque okdeck no tiene esa clave
remark-newer = esto es de un okdeck más nuevo
remark-no-text = una carta sin texto
remark-said-before = esta carta dice lo que dice la carta de la línea {$line}
remark-no-choice = una elección con menos de dos opciones es ahora una pregunta
remark-no-ends = esta escala no dice qué significan 0 y 10; escribe low y high
remark-odd-kind = no se conoce el tipo `{$word}`, así que esta carta es una pregunta
remark-not-used = `{$key}`, porque una carta del tipo {$kind} no lo usa
remark-id-taken = el id `{$id}`, porque lo tiene la carta de la línea {$line}
remark-odd-language = el idioma `{$tag}`, porque no es una etiqueta como en o pt-BR
remark-odd-word = {$key} `{$word}`, porque no se conoce
remark-no-truth = `{$key}`, porque `{$word}` no es ni true ni false
remark-renamed = {$key} `{$word}` es ahora `{$slug}`
remark-too-many = {$over} de {$count} {$key}, porque una carta tiene 99 como máximo
remark-removed = `{$key}` contenía {$character}; se quitó
remark-text-too-long = una carta cuyo texto tiene más de 20.000 caracteres
remark-value-too-long = `{$key}`, porque tiene más de 20.000 caracteres
remark-anki-columns = las columnas de tipos de nota y GUID, que solo le dicen algo a Anki
remark-cloze-words = las palabras ocultas de las notas con huecos
remark-fields-are-follow-ups = cada campo detrás del primero es ahora otra pregunta
remark-picture = una imagen
remark-sound = un sonido
remark-no-names = no hay fila de nombres, así que la primera columna es el texto y las demás son otras preguntas
remark-more-cells = celdas detrás de la última columna con nombre
remark-backs-are-follow-ups = los reversos de las cartas son ahora otras preguntas
remark-open-quote = una fila con una comilla que no se cierra
remark-no-mark = una carta que no empieza con #
remark-right-option = cuál es la opción correcta, porque aquí una elección no tiene ninguna falsa
remark-ordering = una carta que pide ordenar cosas
remark-gap-words = las palabras de los huecos
remark-under-heading = lo que está bajo un título es ahora otra pregunta
remark-answer-alone = una respuesta sin pregunta
remark-line-alone = una línea que no es de ninguna carta
remark-hidden-words = las palabras ocultas
remark-answer-is-follow-up = una respuesta es ahora otra pregunta
remark-html = HTML
remark-addresses = las direcciones de los enlaces
remark-table = una tabla; guárdala como .csv
remark-code = un bloque de código
remark-paragraph = un párrafo, porque una carta es un punto de una lista
remark-item-alone = un punto que no está bajo ninguna carta
remark-no-json = todo, porque esto no es JSON desde la columna {$column}
remark-no-cards = un valor que no es una lista de cartas
remark-no-card = una carta que no es ni un texto ni un objeto

encoding-western = Windows-1252 o Latin-1
encoding-older = una codificación más antigua, como Windows-1251, Shift JIS o GB 18030
foreign-utf-32 = esto es texto UTF-32
    .help = guárdalo como UTF-8 en el programa del que viene
foreign-not-utf-8 = la línea {$line} no es UTF-8; parece {$encoding}
    .help = guarda el archivo como UTF-8 en un editor, o usa `iconv -f WINDOWS-1252 -t UTF-8 FILE`
foreign-torn-utf-16 = la línea {$line} no es UTF-16 entero
    .help = guarda el archivo como UTF-8 en el programa del que viene
foreign-little-endian = esto parece UTF-16 (little-endian) sin marca de orden de bytes
    .help = guárdalo como UTF-8 en el programa del que viene
foreign-big-endian = esto parece UTF-16 (big-endian) sin marca de orden de bytes
    .help = guárdalo como UTF-8 en el programa del que viene
foreign-no-text = esto no es texto
    .help = guárdalo como UTF-8 en el programa del que viene
foreign-packed = esto es un archivo empaquetado, como .xlsx, .docx o .apkg
    .help = expórtalo como texto simple: .csv desde una hoja de cálculo, "Notas en texto sin formato" desde Anki
foreign-database = esto es una base de datos
    .help = expórtala como texto simple desde el programa al que pertenece
foreign-pdf = esto es un PDF
    .help = copia su texto en un archivo .txt, una pregunta por línea
foreign-rtf = esto es texto con formato (RTF)
    .help = guárdalo como texto simple
foreign-office = esto es un archivo de Office antiguo
    .help = guárdalo como .csv o como texto simple
foreign-gzip = esto está comprimido con gzip
    .help = descomprímelo con gunzip
foreign-picture = esto es una imagen
    .help = escribe su texto en un archivo .txt, una pregunta por línea

## La página de cartas para imprimir y recortar

print-page =
    { $count ->
        [one] 1 carta.
       *[other] {$count} cartas.
    } Impriman al 100 %, por las dos caras, girando por el lado largo; luego corten por las marcas.
print-sentence = terminar la frase
print-action = hacerlo ahora
print-scale = de 0 a 10, cada quien en privado
print-choice = elegir una, cada quien en privado
print-guess = una persona adivina, otra sabe
print-pause = una pausa
print-one = responde una persona
print-together = a la vez
print-say-back = repetirlo
print-another-way = otra manera
