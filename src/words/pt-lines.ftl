### O que só a noite em linhas diz (okdeck --plain), para quem ouve ou sente.
###
### Cada mensagem é uma linha e vale por si. Aqui o curto é gentil: cada linha é falada. As palavras que
### se digitam (word-...) são palavras soltas em minúsculas.

# Words that are typed.
word-again = reler
word-about = sobre
word-go = ir
word-help = ajuda
word-questions = perguntas
word-clear = limpar
word-continue = continuar
word-and = e

paused = Em pausa.
saved-again = Agora está tudo gravado.
nothing-by-that = Isso não muda nada aqui.
# Said behind the first sentence of every screen.
off-record = Entre vocês.
saved = Gravado onde vocês pararam.
not-kept = Entre vocês: nada foi guardado.
nothing-to-continue = Não há nenhuma noite para continuar.
decks-changed = Seus baralhos mudaram; {$again} diz quais são.
find-what = Digitem as palavras que procuram, ou /{$cancel}.
found-decks = Um número começa esse baralho. Digitem outras palavras para buscar, ou /{$cancel} para todos os baralhos.
note-how = Escreva quantas linhas quiser; uma linha com um só ponto guarda a nota, /{$cancel} a deixa como estava.
note-so-far = O que você escrever se soma a isto; /{$clear} começa de novo.
cleared = Agora está vazio.
other-words-how = Digitem a linha em outras palavras. Uma linha vazia a deixa como está.
field-how = Digitem uma linha por pessoa; uma vazia deixa tudo como está, um só ponto apaga, /{$cancel} não muda nada.
empty = vazio
cut = Era longo demais; o fim ficou de fora.
not-shown = O que você digita não aparece.
delete-asked = Apagar de vez? Digitem {$word} de novo; senão, nada é apagado.
keep-asked = Guardar estas respostas? Digitem {$word} de novo se as duas pessoas quiserem; senão, nada é guardado.
cover-how = Apertem enter quando {$name} estiver a sós com isto.
answer-not-shown = O que você digita não aparece; /{$stop} deixa sem resposta.
cannot-hide = Mas este terminal mostra o que você digita: que ninguém olhe.
open-or-not = Digitem {$open} para abrir as duas de uma vez, ou {$leave}; ninguém pergunta quem quis.
limits-how = Digite {$yes}, {$not_now} ou {$no} para cada tema; o que você passar com {$pass} fica como estava. O que você digita não aparece.
limits-kept-how = Só sai o que as duas pessoas aceitam, e só o resultado comum é guardado: ninguém pode saber quem marcou o quê, nem quanto ficou de fora.
limits-last = Era o último. Digite {$done} para cobrir as marcas e passar o teclado.
# Nothing is drawn here, so nobody has to look away.
alone-guesses = {$here} adivinha a sós.
alone-writes = {$here} escreve a sós o que é verdade.
alone-answers = {$here} responde a sós.
alone-chooses = {$here} escolhe a sós.
alone-marks = {$here} marca a sós.
nothing-typed = Ainda não há nada. Responda, ou digite /{$stop}.
type-answer = Digite sua resposta.
scale-number = Um número de 0 a 10, por favor.
option-number = Um número de 1 a {$count}, por favor.
floor-how = Apertem enter quando for hora de repetir.
floor-decides = Quem fala digita {$yes} se é isso, ou {$not_quite} para dizer de novo.
break-how = Digitem o número da hora combinada.
back-how = Depois, apertem enter.

# A number or a name, and what it stands for: "10: fully charged", "Sam: a walk".
means = {$what}: {$words}
# Over several lines.
list-of = {$what}:
row = {$number}. {$words}
rows = {$from} a {$to}: {$words}
more = Mais {$count}; digitem {$word} para continuar.
no-row = Aqui não há {$number}; o último é {$length}.
which = Qual? Digam o número, por exemplo: {$word} 3
unknown = Não conheço "{$word}".
unknown-in-private = Não conheço essa palavra aqui.
did-you-mean = Não conheço "{$word}". Seria {$near}?
follow-up = Mais uma pergunta: {$words}
private-is-offered = Digitem {$private} para responder em particular, ou {$next} para só conversar e seguir.
keep-is-offered = Digitem {$word} duas vezes para guardar as duas respostas, se as duas pessoas quiserem.
floor-is-offered = Digitem {$word} para uma pessoa falar e a outra repetir.
break-is-offered = Digitem {$word} para fazer uma pausa e combinar a volta.
chosen = Escolhidos: {$titles}. Digitem {$start} quando quiserem.
home = okdeck, início. {$day}.
names = {$one} e {$two}.
talked-about = { $count ->
        [one] {$title}, {$done} de {$count} carta já conversada
       *[other] {$title}, {$done} de {$count} cartas já conversadas
    }
to-continue = Continuar {$what}; {$ago}
field = {$label}, agora {$now}:
topic = {$at} de {$of}: {$topic}
for-next-time = Uma linha para a próxima vez, {$name}: {$line}

hint = Vocês podem digitar: {$words}.
hint-also = Vocês também podem digitar: {$words}.
hint-more = {$help} diz o que cada palavra faz; uma linha vazia repete tudo daqui.
help-slash = Aqui o que você digita vale como texto; um comando começa com uma barra, como /{$cancel}.
help-more = {$help} {$questions}: o que as pessoas perguntam sobre estas cartas e sobre segurança
again-does = {$again}, ou uma linha vazia: tudo daqui mais uma vez
about-does = {$about} e um número: o que é essa linha
number-starts = um número: começa esse baralho ou continua essa noite; o nome também
number-goes = um número: vai até essa carta; outras palavras buscam cartas
number-says = um número: diz essa linha
number-agrees = um número: combina essa hora
letter-or = {$letter} ou {$word}

card = Carta {$place}. {$kind}, {$depth}.
card-about = Carta {$place}. {$kind}, {$depth}, {$theme}.
kind-question = Pergunta
kind-sentence = Frase
kind-action = Ação
kind-scale = Escala
kind-choice = Escolha
kind-guess = Adivinhação
kind-pause = Pausa
clock-offered = Um relógio de {$span}; digitem {$word} para ligar.
clock-runs = O relógio corre, com {$left} pela frente.
clock-stands = O relógio está parado, com {$left} pela frente.
seconds = { $count ->
        [one] {$count} segundo
       *[other] {$count} segundos
    }
minutes = { $count ->
        [one] {$count} minuto
       *[other] {$count} minutos
    }
minutes-and-seconds = {$minutes} {$seconds}
speaks = {$speaker} fala, {$listener} só escuta.
