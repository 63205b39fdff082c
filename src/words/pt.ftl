### Todas as frases das telas. O que é preciso saber para traduzir está no começo de en.ftl.
### Tratamento: você e vocês. Os nomes são sempre sujeito; "uma pessoa" e "a outra" precisam caber em
### cada lugar de um nome. Nada de "de", "em" ou "a" antes de um nome, por causa das contrações.

no-problems = Todos os baralhos estão em ordem.
nothing-to-deal = Não há mais cartas para dar aqui. {KEY("home", "view-deck")} mostra o que foi posto de lado.
none-chosen = Nenhum baralho está mais escolhido.
still-open = {$title} continua aberta; `okdeck resume` segue com ela.
on-a-deck = Para isso, escolham um baralho.
skipped = De volta ao baralho, para outro dia.
undone = Desfeito.
no-timer = Esta carta não tem relógio.
starred = Com estrela.
unstarred = Estrela tirada.
theme-is-auto = Cores: auto, pelo fundo do terminal.
theme-is = Cores: {$theme}.
no-theme = Não há cores {$theme}; `okdeck themes` lista as que existem.
no-theme-but = Não há cores {$theme}; seria {$near}?
faults-in-theme =
    { $count ->
        [one] {$count} coisa
       *[other] {$count} coisas
    } sem ler nas cores {$theme}; `okdeck themes check` mostra.
set-aside = Posta de lado. Ela não volta mais.
taken-back = De volta ao baralho.
one-moment = Um momento, as cartas estão sendo lidas.
too-small = Deixem a janela um pouco maior, por favor.
is-open-elsewhere = Esta noite está aberta em outro okdeck. Escolham outra ou continuem lá.
open-elsewhere-title = Aberta em outro okdeck
open-elsewhere = Esta noite está aberta em outro okdeck e só pode continuar lá.
decks-not-here = Os baralhos dessa noite não estão aqui. Escolham um na lista.
only-a-look-elsewhere = Só uma olhada: esta noite está aberta em outro okdeck.
only-a-look-free = Só uma olhada: ela já está livre e pode continuar pela tela inicial.
look-is-over = A noite terminou.
disk-is-slow = O disco ainda não respondeu. Tentem de novo daqui a pouco.
hidden = Em pausa. {KEY("hidden", "hide")} para continuar.
find = Buscar:
nothing-found = Nada encontrado.
continue = Continuar
help-title = Teclas e perguntas
index-title = As cartas de hoje
all-cards = Todas as cartas
still-to-come = ainda por vir
note-title = Uma nota sobre esta carta
names-title = Seus nomes
names = Eles dizem de quem é a vez. Os dois podem ficar vazios.
problems-title = O que não deu para ler nos baralhos
is-set-aside = posta de lado
a-star = com estrela
a-note = com nota
summary-title = Isso foi uma noite
summary = Não precisa sair nada dela.
summary-with-more = Não precisa sair nada dela. As cartas que não apareceram ficam no baralho para outro dia.
leave-off-record = sair, sem guardar
also-marked = Também com estrela ou nota
talked-about = Vocês falaram sobre
safety-note = Estas cartas são para duas pessoas que querem estar aqui. Pulem qualquer carta e parem quando quiserem, sem dar motivos. Elas ajudam a conversar; não são terapia nem teste. Deixem para outro dia se houver muita raiva, muito cansaço ou bebida. Se às vezes você tem medo de quem está com você, ou sente controle, pressão ou violência, estas cartas não são a ferramenta certa: fale com alguém de confiança ou com um serviço de apoio contra a violência doméstica.
answers-gone = O que se digita em particular nunca é gravado. Comecem de novo, por favor.
nothing-typed = Ainda não há nada. Responda, ou pare com {KEY("answer", "cancel")}.
stays-covered = Nada foi mostrado. Está tudo bem.
nothing-to-keep = Não há respostas abertas para guardar aqui.
kept-already = As duas respostas já estão guardadas.
keep-asked = Guardar estas respostas? {KEY("card", "keep")} de novo se as duas pessoas quiserem; qualquer outra coisa deixa como está.
off-record-keeps-nothing = Esta noite fica entre vocês: nada é guardado.
off-record-on = Entre vocês: esta noite não grava nada. {KEY("home", "off-record")} volta atrás.
off-record-off = Como sempre: as noites são guardadas.
off-record = entre vocês
speaker-decides = Só quem fala decide: {KEY("floor", "that-is-it")} se é isso, {KEY("floor", "not-quite")} se ainda não.
first-say-back = Primeiro, quem escuta repete o que ouviu; para isso, {KEY("floor", "accept")}.
in-other-words = A linha em outras palavras
large-type-too-long = Este texto é longo demais para a letra grande nesta janela.
large-type-without-signs = A letra grande usa sinais que este terminal não mostra.
large-type-without-letters = Não há letra grande para as letras deste texto.
note-goes-on = Aqui está a nota que você estava escrevendo.
note-gone = A nota foi apagada.
limits-unchanged = Nada foi mudado.
limits-kept = Guardado. Deste baralho só sai o que as duas pessoas aceitam.
for-next-time = Uma linha para a próxima vez
nothing-to-delete = Não há nada para apagar aqui.
delete-asked = Apagar de vez? {KEY("history", "delete")} de novo apaga; qualquer outra coisa deixa como está.
deleted = Apagado.
not-deleted = Nada foi apagado: {$why}
go-on = continuar
answer-short = responder em particular
answer-brief = responder
enter-is-private = {KEY("card", "go")}: cada pessoa responde em particular, {KEY("card", "next")}: só conversar
floor-is-offered = {KEY("card", "floor")}: uma pessoa fala, a outra repete
break-is-offered = {KEY("card", "break")}: fazer uma pausa e combinar a volta
keep-is-offered = {KEY("card", "keep")} {KEY("card", "keep")}: guardar as duas respostas, se as duas pessoas quiserem
both-covered = As duas respostas estão aqui, cobertas.
open-or-not = Olhem a tela ao mesmo tempo. {KEY("covered", "open-both")} abre as duas de uma vez. {KEY("covered", "cancel")} deixa as duas cobertas, e ninguém pergunta quem quis.
nothing-to-preview = Ainda não dá para ler nenhuma carta.
preview-waits = Salve o arquivo no editor e ele será lido de novo.
ready-choices = {KEY("ready", "lighter")} mais leve, {KEY("ready", "stay")} igual, {KEY("ready", "deeper")} mais fundo
ready-rule = Vale a resposta mais cuidadosa, e ninguém vê de quem foi.
break-time = Uma pausa. Quando querem voltar?
break = Uma pausa
break-advice-off-record = Façam algo que acalme. Esta noite fica entre vocês: deixem o programa aberto, ou ela se perde.
break-advice = Façam algo que acalme. O programa pode ser fechado; a pausa continua.
break-advice-covered = Façam algo que acalme. Deixem o programa aberto: as respostas cobertas não são gravadas em lugar nenhum.
read-aloud = Alguém leia em voz alta:
back-line = "Já voltamos. Continuamos com calma, e podemos parar a qualquer momento."
has-the-floor = tem a palavra
both-heard = As duas pessoas foram ouvidas. Procurem um próximo passo só se as duas quiserem; {KEY("floor", "floor")} termina isto.
review = {KEY("review", "kept")} fica, {KEY("review", "changed")} muda, {KEY("review", "let-go")} solta. As três valem.
agreements-title = Uma linha para a próxima vez
agreements = Uma coisa pequena que cada pessoa gostaria de manter. Ela abre a próxima noite. As duas podem ficar vazias.
limits-advice = {KEY("limits", "yes")} sim, {KEY("limits", "not-now")} agora não, {KEY("limits", "no")} não; o que você não marcar fica como estava. Só sai o que as duas pessoas aceitam. Só o resultado comum é guardado; ninguém vê quem marcou o quê, nem quanto ficou de fora.

not-saved = Não gravado, por enquanto só na memória: {$why}
alt = Ou então: {$alt}
cards-by-depth = {$cards}: {$depths}
cards =
    { $count ->
        [one] {$count} carta
       *[other] {$count} cartas
    }
lost-steps =
    { $count ->
        [one] {$count} passo desta noite não pôde ser lido; todo o resto está como vocês deixaram.
       *[other] {$count} passos desta noite não puderam ser lidos; todo o resto está como vocês deixaram.
    }
to-come =
    { $count ->
        [one] Falta {$count} carta.
       *[other] Faltam {$count} cartas.
    }
last-played = Última vez: {$ago}
faults-in =
    { $count ->
        [one] {$count} coisa em {$title} não pôde ser lida como está; `okdeck deck check` mostra.
       *[other] {$count} coisas em {$title} não puderam ser lidas como estão; `okdeck deck check` mostra.
    }
faults =
    { $count ->
        [one] {$count} coisa deste baralho não pôde ser lida como está. {KEY("home", "problems")} mostra.
       *[other] {$count} coisas deste baralho não puderam ser lidas como estão. {KEY("home", "problems")} mostra.
    }
reworded =
    { $count ->
        [one] {$count} carta sem id mudou de texto e mantém sua história; `okdeck deck ids` garante isso.
       *[other] {$count} cartas sem id mudaram de texto e mantêm sua história; `okdeck deck ids` garante isso.
    }
limits-lapsed = Faz um mês que vocês marcaram {$title}: {KEY("home", "limits")} pergunta de novo ali, em particular.
is-covered = O que {$name} disse está coberto.
quoted = "{$words}"
who-said = {$name}:

## Quem responde

turn-together = Vocês em conjunto
turn-guess = {$then} sabe o que é verdade, {$first} adivinha
turn-begins = {$first} começa, depois {$then}
turn-says = {$first} diz primeiro, depois {$then}
turn-answers = {$first} responde primeiro, depois {$then}
turn-one = Desta vez, só {$first}

## Who sits at the keyboard next; the last two are for couples that gave no names

hand-over = {$name} assume o teclado.
hand-over-one = Uma pessoa assume o teclado.
hand-over-other = A outra pessoa assume o teclado.

## Quem faz algo em particular

alone-guesses = {$here} adivinha, {$away} olha para outro lado
alone-writes = {$here} escreve o que é verdade, {$away} olha para outro lado
alone-answers = {$here} responde, {$away} olha para outro lado
alone-chooses = {$here} escolhe, {$away} olha para outro lado
alone-marks = {$here} marca, {$away} olha para outro lado
presses-enter = {$name} aperta {KEY("cover", "accept")} quando mais ninguém estiver olhando.
type-a-number = digite um número de 0 a 10, depois {KEY("answer", "accept")}
type-a-pick = digite o número da sua escolha, depois {KEY("answer", "accept")}
type-words = digite, depois {KEY("answer", "accept")}
rest-of-card = {KEY("answer", "page-down")} mostra o resto da carta
card-from-its-beginning = {KEY("answer", "page-up")} mostra o começo

## A palavra, e linhas da última vez

speaks = {$speaker} fala, {$listener} só escuta. Enter quando for hora de repetir.
says-back = {$listener} repete o que ouviu, sem acrescentar nada.
only-the-speaker = {$speaker} decide. {KEY("floor", "that-is-it")}: sim, é isso. {KEY("floor", "not-quite")}: ainda não, de novo.
left-last-time = {$name} deixou esta linha da última vez:

## O que se diz depois de um passo, ou por que não houve

comes-again = Ela volta ainda hoje.
note-kept = Nota guardada.
answers-kept = As duas respostas estão guardadas.
refusal-nothing-before = Esta é a primeira carta.
refusal-nothing-to-undo = Não há nada para desfazer.
refusal-no-follow-ups = Esta carta não tem perguntas extras.
refusal-no-more-follow-ups = Não há mais perguntas nesta carta.
refusal-nothing-later = Não há outra carta antes do fim. Pulem, ou falem dela agora.
refusal-over = A noite terminou.
refusal-closing = Esta é a carta de encerramento.
refusal-not-now = Isso não cabe aqui.

## Nomes, números, lugares

one-of-you = uma pessoa
the-other = a outra
names-one = Uma pessoa:
names-other = A outra:
and-more = {$first} E mais {$more}.
place = {$at} de {$size}
evening =
    { $count ->
        [one] {$titles}: {$count} carta hoje
       *[other] {$titles}: {$count} cartas hoje
    }
first-tonight = {$name} responde primeiro na primeira carta. Depois vai alternando.
continued = {$title}, carta {$at} de {$size}, {$name} começa
deck-size =
    { $count ->
        [one] {$count} carta: {$depths}. { $talked ->
                [one] {$talked} já conversada
               *[other] {$talked} já conversadas
            }.
       *[other] {$count} cartas: {$depths}. { $talked ->
                [one] {$talked} já conversada
               *[other] {$talked} já conversadas
            }.
    }
some-light =
    { $count ->
        [one] {$count} leve
       *[other] {$count} leves
    }
some-warm =
    { $count ->
        [one] {$count} calorosa
       *[other] {$count} calorosas
    }
some-deep =
    { $count ->
        [one] {$count} profunda
       *[other] {$count} profundas
    }

## O relógio de uma carta

clock-starts = {$time}   {KEY("card", "timer")} liga o relógio
clock-is-up = O tempo acabou. Continuem quando quiserem.
clock-stopped = {$time}   parado

## Profundidade, marcas, limites

depth-light = leve
depth-warm = calorosa
depth-deep = profunda
all-light = todas as cartas leves
all-warm = todas as cartas calorosas
all-deep = todas as cartas profundas
next-is-deeper = A próxima carta vai um pouco mais fundo.
next-is-deep = A próxima carta vai fundo.
mark-done = já conversada
mark-skipped = pulada
mark-later = adiada antes
ready-lighter = Cartas mais leves daqui em diante.
ready-stay = Tão fundo como agora, e não mais.
ready-deeper = Um pouco mais fundo daqui em diante.
allowed-no = não
allowed-not-now = agora não
allowed-yes = sim

## Uma pausa

break-in-minutes = em {$minutes} minutos, às {$clock}
break-in-hours = em {$hours} horas, às {$clock}
break-tomorrow = amanhã às {$clock}
at-clock = às {$clock}
at-clock-on = em {$day}, {$clock}
break-over = Vocês queriam voltar {$when}. Quando quiserem.
break-minutes =
    { $minutes ->
        [one] De volta {$when}. Falta {$minutes} minuto.
       *[other] De volta {$when}. Faltam {$minutes} minutos.
    }
break-ends = De volta {$when}.

## O que houve

view-evenings = Noites
view-decks = Baralhos
view-stars = Estrelas
view-words = Palavras guardadas
view-scales = Escalas
view-table = Tabela
nothing-evenings = Ainda não há noites.
nothing-decks = Ainda não se falou de nada.
nothing-stars = Ainda não há cartas com estrela. * põe uma estrela numa carta.
nothing-words = Ainda não há notas, respostas guardadas nem linhas para a próxima vez.
nothing-scales = Ainda não há escalas respondidas e guardadas. {KEY("card", "keep")} guarda respostas abertas, se as duas pessoas quiserem.

## What the world refused, where, and why: "not saved: FILE: no space is left on the disk". The parts
## are joined with colons; each begins small and ends without a full stop.

fault-told = {$what}: {$place}: {$why}
fault-not-saved = não gravado
fault-session = não dá para ler esta noite
fault-no-session = essa noite não existe
fault-deck = não dá para ler este baralho
fault-no-deck = esse baralho não existe
fault-couple = não dá para ler o que vocês decidiram
fault-words-stay = não dá para apagar estas palavras
fault-session-stays = não dá para apagar esta noite
fault-no-data = não há pasta de dados
fault-settings = não dá para ler as configurações
why-folder = isto é uma pasta
why-no-file = isto não é um arquivo comum
why-too-large = este arquivo passa de {$mebibytes} MiB
why-no-folder = há um arquivo no lugar de uma pasta
why-name-taken = outra noite tem esse nome
why-moved-on = outro okdeck continuou esta noite
why-open-elsewhere = outro okdeck a mantém aberta
why-being-written = outro okdeck está gravando
why-newer = é de um okdeck mais novo (versão {$version})
why-newer-settings = este arquivo é de um okdeck mais novo e fica intacto
why-damaged = está danificado
why-not-toml = este arquivo não é TOML válido; `okdeck config` mostra onde
why-not-text = este arquivo não é texto UTF-8
why-no-such-name = nada tem esse nome
why-no-home = nenhuma pasta pessoal é conhecida
why-read-only-file = este arquivo é só de leitura
why-no-name-free = nenhum nome está livre
why-no-space = não há mais espaço no disco
why-read-only = o disco é só de leitura
why-not-allowed = o okdeck não tem permissão para isso aqui
why-quota = a parte de vocês no disco está cheia
why-disk-fault = o disco informa uma falha
why-not-there = esse arquivo ou pasta não existe
why-already-there = já existe
why-too-slow = o disco demora demais
hint-did-you-mean = seria `{$near}`?
hint-sessions = `okdeck sessions` lista as noites
hint-decks = `okdeck decks` lista os baralhos
hint-path = confira o caminho; `okdeck decks` lista os baralhos pelo nome
hint-deck-file = indique um arquivo de baralho, como ours.toml
hint-bytes-kept = o arquivo fica guardado; `okdeck sessions` mostra as outras
hint-couple = o `okdeck` o põe de lado e começa um novo
hint-data-dir = indique uma com --data-dir

## What became of files that could not be read

set-beside = {$file} não pôde ser lido; fica guardado como {$beside}.
left-there = {$file} não pôde ser lido; fica onde está.
end-beside = O fim do arquivo {$file} não pôde ser lido; fica guardado em {$beside}.
newer-left = {$file} é de um okdeck mais novo (versão {$version}) e fica intacto
two-decks = Dois baralhos têm o id {$id}: {$new} vale no lugar de {$old}.
panicked = uma falha do programa em {$place}. Cada passo foi gravado; `okdeck resume` continua.

## The settings. A word in quotes, a number or `auto` is a value as it is written in the file.
## `.is-...` is a value as the settings screen says it; at most 16 letters.

settings-head = Como o okdeck faz as coisas para vocês. Tirem o # de uma linha para mudá-la.
settings-head-shown = `okdeck config` mostra as configurações em vigor e de onde vêm.
settings-head-keys = `okdeck config keys` mostra que teclas há; elas se mudam em tabelas como [keys.card].
config-fault = config.toml, linha {$line}: {$what}
config-fault-more = E mais {$more}: `okdeck config`.
no-clocks = Os relógios não são oferecidos; é uma das suas configurações.
answers-never-kept = As respostas nunca são guardadas; é uma das suas configurações.

setting-names = Nomes
    .does = Seus nomes, para dizer de quem é a vez; qualquer um pode ficar vazio.
setting-theme = Cores
    .does = As cores; auto segue o fundo do terminal.
    .is-dark = escuras
    .is-light = claras
    .is-high-contrast = alto contraste
setting-signs = Sinais e bordas
    .does = Os sinais e as bordas; auto segue o terminal e o sistema.
    .is-unicode = Unicode
    .is-ascii = só ASCII
setting-motion = Movimento
    .does = Um movimento calmo quando uma carta vira.
setting-large_type = Letra grande
    .does = O texto da carta em letra grande onde couber.
setting-cards = Cartas
    .does = Quantas cartas tem uma noite.
setting-order = Ordem
    .does = A ordem de uma noite: do leve ao fundo, ao acaso, ou como no arquivo.
    .is-arc = do leve ao fundo
    .is-shuffle = ao acaso
    .is-file = como no arquivo
setting-depth = Profundidade
    .does = Nenhuma carta vai mais fundo do que isto.
setting-timers = Relógios
    .does = Oferecer os relógios que algumas cartas têm.
setting-bell = Fim de um relógio
    .does = O que acontece quando um relógio acaba, além das palavras na tela.
    .is-none = nada
    .is-bell = um som
    .is-flash = um clarão
setting-keep_answers = Guardar
    .does = Se respostas abertas pelas duas pessoas podem ser guardadas; as duas são sempre consultadas.
    .is-ask = perguntar
    .is-never = nunca
setting-week_begins = Início da semana
    .does = O dia em que a semana começa, onde as noites aparecem por semana.
setting-config = Configurações
    .does = Onde ficam estas configurações.
setting-data_dir = Pasta
    .does = Onde ficam as noites, os nomes e os baralhos de vocês.
setting-decks_dir = Outros baralhos
    .does = Outras pastas com baralhos.
setting-color = Cor
    .does = Se as cores são usadas.
setting-language = Idioma
    .does = O idioma do programa; auto segue o do sistema.

setting-not-saved = Vale até vocês fecharem o okdeck: {$why}
setting-holds-later = Vale a partir do próximo início.
no-home-folder = nenhuma pasta pessoal é conhecida
setting-not-written = Entre vocês: vale até vocês fecharem o okdeck.
settings-title = Configurações
this-week = Esta semana
last-week = Semana passada
week-from = A semana de {$day}
actions-title = O que dá para fazer aqui
on = sim
off = não
all-of-them = todas
no-names = nenhum
two-names = {$one} e {$two}

## Datas e horas. A hora se escreve 20:05 em toda parte.

day = {$weekday}, {$day} de {$month}
full-day = {$weekday}, {$day} de {$month} de {$year}
long-day = {$day} de {$month} de {$year}
short-day = {$day} {$month} {$year}
kept-on = em {$date}
today = hoje
yesterday = ontem
days-ago =
    { $days ->
        [one] há {$days} dia
       *[other] há {$days} dias
    }
weeks-ago =
    { $weeks ->
        [one] há {$weeks} semana
       *[other] há {$weeks} semanas
    }
monday = segunda-feira
tuesday = terça-feira
wednesday = quarta-feira
thursday = quinta-feira
friday = sexta-feira
saturday = sábado
sunday = domingo
# O atributo é o mês numa data curta.
january = janeiro
    .short = jan
february = fevereiro
    .short = fev
march = março
    .short = mar
april = abril
    .short = abr
may = maio
    .short = mai
june = junho
    .short = jun
july = julho
    .short = jul
august = agosto
    .short = ago
september = setembro
    .short = set
october = outubro
    .short = out
november = novembro
    .short = nov
december = dezembro
    .short = dez

## Teclas que significam o mesmo em quase todas as telas.

key-theme =
    .word = cores
    .does = as próximas cores: pelo fundo, escuro, claro, alto contraste, próprias
key-hide =
    .word = esconder
    .does = esconder a tela
key-help = teclas
    .brief = teclas
    .word = ajuda
    .does = esta ajuda
key-up =
    .word = acima
    .does = para cima
key-page-up =
    .word = página acima
    .does = uma página acima
key-page-down =
    .word = página abaixo
    .does = uma página abaixo
key-down =
    .word = abaixo
    .does = para baixo
key-actions =
    .word = ações
    .does = uma lista do que dá para fazer aqui, para setas e enter
key-first =
    .word = começo
    .does = para o começo
key-last =
    .word = fim
    .does = para o fim
key-cancel = início
    .does = voltar à tela inicial

keys-elsewhere = Com uma noite aberta em outro okdeck
key-elsewhere-look = olhar
    .does = olhar; nada muda nela
key-elsewhere-another = outra noite
    .does = dar outra noite com os mesmos baralhos
key-elsewhere-cancel = voltar
    .does = voltar à tela inicial

keys-look = Ao olhar uma noite aberta em outro
key-look-look = olhar de novo
    .does = olhar de novo: ela pode ter avançado

keys-everywhere = Em toda parte
key-everywhere-quit =
    .word = sair
    .does = sair na hora, nada se perde
key-everywhere-suspend =
    .word = suspender
    .does = voltar ao terminal até fg
key-everywhere-hide =
    .word = esconder
    .does = esconder a tela também ao digitar, ou trazer de volta

keys-home = Na tela inicial
key-home-accept = começar
    .does = começar o baralho, ou continuar a noite
key-home-choose = escolher vários
    .word = escolher
    .does = escolher vários baralhos para misturar
key-home-find = buscar
    .does = buscar um baralho
key-home-view-deck = ver
    .does = ver as cartas do baralho, com estrelas e postas de lado
key-home-history = história
    .does = sobre o que falaram, notas, estrelas, respostas guardadas
key-home-names = nomes
    .does = dar seus nomes
key-home-limits =
    .word = limites
    .does = limites: marcar em particular o que pode sair do baralho
key-home-off-record =
    .word = entre vocês
    .does = entre vocês: uma noite que não grava nada
key-home-settings =
    .word = configurações
    .does = configurações
key-home-problems = falhas
    .does = ver o que há de errado nos baralhos
key-home-leave = sair
    .does = sair
key-home-cancel =
    .word = cancelar
    .does = terminar a busca, esquecer os baralhos escolhidos

keys-before = Antes da primeira carta
key-before-accept = primeira carta
    .does = a primeira carta
key-before-cancel = agora não
    .does = voltar, nada é guardado
key-before-names = nomes
    .does = dar seus nomes

keys-card = Com uma carta na mesa
key-card-go = próxima
    .word = ir
    .does = já conversada; a próxima carta
key-card-next =
    .word = próxima
    .does = a próxima carta, também sem responder em particular
key-card-back =
    .word = anterior
    .does = a carta anterior
key-card-follow-up = pergunta
    .does = mais uma pergunta sobre a carta, uma de cada vez
key-card-skip = pular
    .does = pular: de volta ao baralho, para outro dia
key-card-later = depois
    .does = depois: volta ainda hoje, antes do encerramento
key-card-set-aside =
    .word = pôr de lado
    .does = pôr de lado: não volta mais (recupera-se na vista do baralho)
key-card-private = particular
    .does = responder em particular: coberto até abrir as duas
key-card-keep =
    .word = guardar
    .does = guardar respostas abertas; duas vezes, porque as duas pessoas precisam querer
key-card-floor = palavra
    .does = a palavra: uma pessoa fala, a outra repete
key-card-break = pausa
    .does = uma pausa de vinte minutos ou mais
key-card-star = estrela
    .does = estrela: favorita, ou não
key-card-note = nota
    .does = escrever uma nota sobre esta carta
key-card-timer = relógio
    .does = ligar o relógio, parar, continuar
key-card-swap =
    .word = trocar
    .does = trocar quem começa
key-card-index = índice
    .does = as cartas de hoje, com busca
key-card-large-type =
    .word = letra grande
    .does = letra grande, ou não
key-card-undo = desfazer
    .does = desfazer o último passo, quantas vezes quiserem
key-card-end-gently = terminar
    .does = terminar com calma: a carta de encerramento e um olhar para trás
key-card-leave = sair
    .does = guardar e sair; continua de onde pararam
key-card-cancel =
    .word = início
    .does = guardar e voltar ao início
key-card-up =
    .does = subir numa carta longa
key-card-down =
    .does = descer numa carta longa

keys-answer = Ao responder em particular
key-answer-accept = pronto
    .does = cobrir a resposta e passar o teclado
key-answer-peek = espiar
    .does = mostrar a própria resposta, ou cobrir de novo
key-answer-cancel = parar
    .does = parar de responder; nada é mostrado
key-answer-up =
    .does = um a menos, ou a opção anterior
key-answer-down =
    .does = um a mais, ou a próxima opção

keys-cover = Ao passar o teclado
key-cover-accept = cheguei
    .does = a pessoa nomeada está ao teclado
key-cover-break = pausa
    .does = uma pausa; o que está coberto continua coberto
key-cover-cancel = parar
    .does = parar; nada é mostrado

keys-covered = Com as duas respostas cobertas
key-covered-open-both = abrir as duas
    .does = abrir as duas respostas de uma vez
key-covered-cancel = deixar cobertas
    .does = deixar as duas cobertas; ninguém é nomeado
key-covered-break = pausa
    .does = uma pausa; o que está coberto continua coberto

keys-ready = Ao perguntar até onde ir
key-ready-lighter = mais leve
    .does = cartas mais leves daqui em diante
key-ready-stay = igual
    .does = tão fundo como agora
key-ready-deeper = mais fundo
    .does = mais fundo
key-ready-undo = desfazer
    .does = desfazer o último passo
key-ready-end-gently = terminar
    .does = terminar com calma
key-ready-break =
    .word = pausa
    .does = uma pausa de vinte minutos ou mais
key-ready-leave =
    .word = sair
    .does = guardar e sair

key-break-time-accept = combinado
    .does = combinar esta hora
key-break-time-cancel = sem pausa
    .does = continuar sem pausa
key-break-time-up =
    .word = mais cedo
    .does = mais cedo
key-break-time-down = mais tarde
    .does = mais tarde

keys-break = Numa pausa
key-break-accept = já voltamos
    .does = as duas pessoas voltaram
key-break-leave = fechar
    .does = fechar o programa; a pausa continua
key-break-end-gently = terminar
    .does = terminar a noite com calma

key-back-accept = continuar
    .does = continuar de onde pararam
key-back-cancel = ainda não
    .does = a pausa continua

keys-floor = Enquanto alguém tem a palavra
key-floor-accept = repetir
    .does = quem escuta repete o que ouviu
key-floor-that-is-it = sim, é isso
    .word = sim
    .does = quem fala: foi ouvido; a palavra passa
key-floor-not-quite = ainda não
    .does = quem fala: ainda não, de novo
key-floor-floor = terminar
    .does = voltar à carta
key-floor-undo =
    .word = desfazer
    .does = desfazer o último passo
key-floor-break = pausa
    .does = uma pausa de vinte minutos ou mais
key-floor-leave =
    .word = sair
    .does = guardar e sair

keys-review = Com uma linha da última vez
key-review-kept = fica
    .does = ela fica
key-review-changed = muda
    .does = ela fica em outras palavras
key-review-let-go = soltar
    .does = ela vai embora
key-review-cancel = agora não
    .does = deixar como está

keys-summary = No fim de uma noite
key-summary-accept = início
    .does = voltar à tela inicial
key-summary-agree = linha para a próxima
    .brief = linha
    .does = cada pessoa pode deixar uma linha para a próxima vez
key-summary-undo = desfazer
    .does = voltar à última carta

keys-deck = Nas cartas de um baralho
key-deck-star = estrela
    .does = estrela: favorita, ou não
key-deck-set-aside = pôr de lado
    .does = pôr a carta de lado, ou recuperar

keys-limits = Ao marcar limites em particular
key-limits-yes = sim
    .does = sim
key-limits-not-now = agora não
    .does = agora não; pergunta de novo em trinta dias
key-limits-no = não
    .does = não
key-limits-accept = pronto
    .does = cobrir as marcas e passar o teclado
key-limits-cancel = parar
    .does = parar; nada é mudado

keys-history = No que vocês conversaram
key-history-next-view = outra vista
    .does = a próxima vista
key-history-find = buscar
    .does = buscar palavras
key-history-delete = apagar
    .does = apagar de vez; duas vezes

keys-preview = Na prévia de um baralho
key-preview-next = próxima
    .does = a próxima carta
key-preview-back = anterior
    .does = a carta anterior
key-preview-follow-up = pergunta
    .does = mais uma pergunta sobre a carta, uma de cada vez
key-preview-index = índice
    .does = todas as cartas, com busca
key-preview-large-type = grande
    .does = letra grande, ou não
key-preview-leave = sair
    .does = sair
key-preview-up =
    .does = subir numa carta longa
key-preview-down =
    .does = descer numa carta longa

key-problems-down = para baixo
    .does = para baixo

keys-index = Nas cartas de hoje
key-index-accept = ir até lá
    .does = ir até a carta
key-index-cancel = fechar
    .does = fechar

keys-note = Ao escrever uma nota
key-note-accept = guardar e fechar
    .does = guardar a nota e fechar
key-note-cancel = deixar como estava
    .word = cancelar
    .does = fechar, a nota fica como estava

key-line-accept = aceitar
    .does = aceitar; com dois nomes, para o próximo
key-line-cancel = fechar
    .word = cancelar
    .does = fechar, nada mudado
key-line-down =
    .does = para o próximo campo
key-line-up =
    .does = para o campo anterior

key-help-cancel = fechar
    .does = fechar
key-help-down = mais
    .does = para baixo

key-hidden-hide =
    .word = esconder
    .does = voltar ao que estava

keys-settings = Nas configurações
key-settings-next = mudar
    .does = o próximo valor; nomes são digitados
key-settings-back =
    .word = anterior
    .does = o valor anterior

keys-actions = Na lista do que dá para fazer
key-actions-accept = fazer
    .does = fazer
key-actions-cancel = fechar
    .does = fechar
