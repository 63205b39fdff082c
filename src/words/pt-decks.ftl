### O que se diz a quem escreve baralhos, configurações e cores, e o que dizem os comandos
### `okdeck deck`. Quase tudo são frases sem ponto, como em en-decks.ftl; aqui se fala com você.

severity-error = erro
severity-warning = aviso
severity-style = estilo
to-do = ajuda
and-then = {$first}; {$second}
more-faults = e mais {$more}
either = {$first} ou {$last}
character = {$point} ({$ground})
ground-control = um caractere de controle
ground-line-separator = um separador de linhas
ground-direction = vira a direção do texto
ground-tag = um caractere de marca invisível
ground-invisible = um caractere invisível
ground-marks = um acento a mais sobre uma letra

type-text = um texto
type-number = um número
type-truth = true ou false
type-date = uma data
type-list = uma lista
type-table = uma tabela
type-texts = uma lista de textos
type-cards = uma lista de textos ou tabelas
type-one = o número 1
type-depth = 1, 2 ou 3

part-title = o título
part-description = a descrição
part-how-to = a linha antes da primeira carta
part-text = o texto
part-follow-up = a pergunta a mais
part-alt = o outro jeito
part-option = a opção
part-low = a ponta do 0
part-high = a ponta do 10
part-timer = o relógio

## Um arquivo

file-too-large = este arquivo passa de 32 MiB
    .help = divida-o em vários baralhos
not-text = isto não é texto UTF-8
    .help = salve o arquivo como UTF-8 no seu editor
crowded = daqui em diante há sinais de pontuação demais em uma tabela
    .help = escreva palavras, ou divida entre várias cartas ou baralhos
file-is-empty = este arquivo está vazio
    .help = um baralho é um título e cartas: title = "..." e cards = ["...", "..."]
too-many-faults = esta é a falha número 10.000 deste arquivo
    .help = corrija as primeiras; as outras não são ditas

## Um baralho

no-title = este baralho não tem título
    .help = escreva title = "..." acima da primeira carta
title-is-empty = o título está vazio
    .help = escreva como o baralho se chama
no-cards = este baralho não tem cartas
    .help = escreva cards = ["...", "..."]
schema-is-newer = este baralho tem schema {$version}, o okdeck lê até {$newest}
    .help = para ler tudo é preciso um okdeck mais novo
first-schema = o primeiro schema é 1
    .help = escreva schema = 1, ou tire-o
no-language-tag = isto não é uma etiqueta de idioma BCP 47
    .help = escreva uma etiqueta como "en", "de" ou "pt-BR"
two-forms = as cartas são uma lista na linha {$line}, e TOML não aceita [[cards]] ao lado
    .help = escreva cada carta como [[cards]], ou todas na lista
two-brackets = uma carta começa com dois colchetes
    .help = escreva [[cards]]

## Uma chave e seu valor

unknown-key = o okdeck não conhece a chave `{$key}`
of-type = `{$key}` é {$wanted}, não {$found}
no-text-in-list = `{$key}` é uma lista de textos, e isto é {$found}
    .help = escreva entre aspas: "..."
key-holds = esta chave contém {$character}
    .help = tire o caractere
value-holds = `{$key}` contém {$character}
    .help = tire o caractere
stands-here = aqui há {$character}
    .help = tire o caractere
text-too-long = `{$key}` tem mais de 20.000 caracteres
    .help = divida entre várias cartas
list-too-long = `{$key}` tem {$count} entradas, e 99 é o máximo
    .help = tire algumas
is-one-of = `{$key}` é uma destas: {$known}
no-slug = `{$key}` é uma palavra de a a z, 0 a 9 e hífens, 64 no máximo
    .help = escreva uma palavra como "evening-walk"
is-device = `{$key}` é um nome que o Windows reserva para um dispositivo
    .help = escreva outro

## Uma carta

no-card = uma carta é um texto ou uma tabela, e isto é {$found}
    .help = escreva "..." ou {"{"} text = "..." {"}"}
no-text = esta carta não tem texto
    .help = escreva text = "..."
text-is-empty = o texto desta carta está vazio
    .help = escreva sobre o que falar, ou tire a carta
no-low-end = esta escala não diz o que 0 significa
    .help = escreva low = "..."
no-high-end = esta escala não diz o que 10 significa
    .help = escreva high = "..."
no-ends = esta escala não diz o que 0 e 10 significam
    .help = escreva low = "..." e high = "..."
no-options = uma escolha precisa de opções
    .help = escreva options = ["...", "..."]
one-option = uma escolha precisa de duas opções ou mais
    .help = acrescente outra, ou faça dela uma pergunta
option-is-empty = uma das opções está vazia
    .help = escreva-a, ou tire-a
not-used = uma carta do tipo {$kind} não usa `{$key}`
    .help = é para kind = {$kinds}; mude o tipo, ou tire a chave
id-taken = o id `{$id}` já é da carta na linha {$line}
    .help = dê a esta carta um id próprio
text-taken = a carta na linha {$line} diz o mesmo
    .help = tire uma das duas, ou dê um id a esta
depth-in-quotes = `depth` é um número, e isto é um texto
    .help = escreva depth = {$depth} sem aspas
depth-out-of-range = `depth` é 1, 2 ou 3
    .help = 1 é leve, 2 calorosa, 3 profunda
odd-timer = um relógio dura pelo menos um segundo e no máximo um dia
    .help = escreva "90s", "2m" ou "1m30s"
hard-to-read = mais de 400 caracteres são difíceis de ler em voz alta
hard-to-hold = mais de {$most} entradas de `{$key}` são difíceis de lembrar

## Uma linha que não é TOML

too-deep = isto está aninhado fundo demais
    .help = um baralho é uma lista de cartas com listas de textos, e nada mais fundo
open-list = esta lista não está fechada
    .help = acrescente `]` depois disto
open-table = esta tabela não está fechada
    .help = acrescente `{"}"}` depois disto
odd-header = esta linha não está fechada como uma tabela
    .help = uma carta começa com [[cards]]
no-truth = isto não é `true` nem `false`
    .help = escreva em letras minúsculas
open-block = faltam as aspas de fechamento neste texto
    .help = feche com as mesmas três aspas
open-text = falta a aspa de fechamento neste texto
    .help = acrescente `{$quote}` no fim
no-comma = falta uma vírgula antes disto
    .help = ponha `,` antes
extra-comma = esta vírgula não tem nada antes dela
    .help = tire-a
extra-equals = um `=` basta
    .help = tire este
no-key = falta uma chave aqui
    .help = escreva uma, como text = "..."
colon = depois de uma chave vem `=`, não `:`
    .help = escreva title = "..."
odd-key = uma chave é feita de a a z, 0 a 9, `-` e `_`
    .help = escreva-a só com estes
no-equals = falta `=` aqui
    .help = escreva text = "..."
extra-bracket = este colchete não fecha nada
    .help = tire-o, ou abra a lista antes
odd-escape = TOML não conhece este sinal depois de \
    .help = para uma barra invertida escreva \\; há também \" e \n
odd-code-point = depois deste \ nenhum caractere é nomeado
    .help = escreva \u e quatro dígitos hexadecimais, ou o próprio caractere
key-twice = esta chave já está aí
    .help = deixe uma das duas
key-alone = depois de uma chave vêm `=` e um valor
    .help = escreva title = "..."; uma observação começa com `#`
no-value = não há valor depois deste `=`
    .help = escreva um, como "..."
odd-quotes = estas aspas não são as de TOML
    .help = escreva aspas retas: "..."
no-quotes = as palavras ficam entre aspas
    .help = escreva-as como "..."
behind-value = depois de um valor só pode vir uma observação
    .help = ponha em uma linha própria
not-toml = isto não é um valor de TOML
    .help = um texto fica entre aspas, um número fica sem elas: 90

## As teclas nas configurações

no-place = o okdeck não conhece nenhum lugar chamado `{$name}`
no-command = o okdeck não conhece aqui nenhum comando chamado `{$name}`
no-table-of-keys = as teclas ficam em tabelas como [keys.card], cada linha como skip = ["s"]
needs-key = `{$command}` precisa de uma tecla
always-leaves = `ctrl-c` sempre sai
    .help = deixe "ctrl-c" na lista
key-is-text = uma tecla é nomeada por um texto como "s"
no-such-key = o okdeck não conhece nenhuma tecla `{$key}`
same-for-terminal = um terminal não distingue `{$key}` de outra tecla
ctrl-letter = com `ctrl-` vai uma letra minúscula de a a z
is-typed = `{$key}` é digitado aqui
needed-elsewhere = `{$key}` é preciso em outro lugar; aqui só ficam teclas ctrl-
key-taken = `{$key}` já é `{$command}` em [keys.{$place}]
    .help = dê outra tecla também a `{$command}`

## As outras configurações

no-setting = o okdeck não conhece a configuração `{$name}`
setting-is-switch = `{$key}` é true ou false
setting-is-count = `{$key}` é um número de 1 a {$most}, ou "all"
setting-is-word = `{$key}` é {$words}
setting-is-name = `{$key}` é {$words} ou o nome de um arquivo
setting-is-names = `{$key}` é uma lista de dois nomes, como ["Alex", "Sam"]
settings-are-newer = estas configurações são para um okdeck mais novo; valem as que ele conhece
version-is-one = `version` é 1

## As cores

odd-base = `base` é o nome de um tema de cores do programa
    .help = um de {$themes}
no-table-of-roles = `basic` é uma tabela de papéis
no-role = o okdeck não conhece nenhum papel `{$name}`
role-is-text = `{$role}` é um texto como "#e39b74 bold"
not-basic = `{$word}` não é nenhuma das dezesseis cores básicas
    .help = aqui ficam nomes, como yellow ou bright-white
no-colour = `{$word}` não é cor nem atributo
    .help = uma cor é #rrggbb, um número de 0 a 255 ou um nome como yellow

## As palavras das cartas

part-too-long = {$part} tem {$count} caracteres, o previsto é {$most} no máximo
part-too-short = {$part} tem {$count} caracteres, o previsto é {$least} no mínimo
wordy = o texto tem {$words} palavras em {$sentences} frases, o previsto é {$most} em {$fewest} no máximo
stray-space = {$part} tem um espaço a mais
unspoken = `{$mark}` não pode ser lido em voz alta
not-plain = `{$mark}` não é um caractere simples
in-capitals = esta palavra está em maiúsculas
in-digits = este número está em algarismos
sentence-ends = uma frase para terminar acaba em três pontos
text-ends = o texto acaba em um ponto de interrogação ou um ponto
follow-up-ends = uma pergunta a mais acaba em um ponto de interrogação
alt-ends = o outro jeito acaba em um ponto ou ponto de interrogação
option-ends = uma opção acaba sem ponto
dots-in-row = vários pontos seguidos
two-questions = {$part} faz mais de uma pergunta
long-sentences = {$words} palavras por frase são difíceis de acompanhar
long-word = esta palavra é longa
yes-or-no = {$part} pode ser respondido com sim ou não
why = "why" pede uma defesa
no-speaker = uma frase é dita por quem a termina
    .help = escreva-a com "I", "me" ou "my"
not-to-you = uma frase é dita à outra pessoa
    .help = escreva "you"
one-of-couple = "{$word}" é a voz de um lado só do casal
guess-says = uma adivinhação diz "{$phrase}"
    .help = escreva "Guess ... your partner ..."
banned = "{$word}" não serve para todo casal
stock = "{$phrase}" já foi perguntado muitas vezes
touch = um toque que não é pedido antes
follow-ups-count =
    { $count ->
        [one] esta carta tem {$count} pergunta a mais
       *[other] esta carta tem {$count} perguntas a mais
    }, o previsto é {$most}
follow-ups-between =
    { $count ->
        [one] esta carta tem {$count} pergunta a mais
       *[other] esta carta tem {$count} perguntas a mais
    }, o previsto é {$least} ou {$most}
options-count = esta escolha tem {$count} opções, o previsto é de 4 a 6
option-twice = esta opção está aí duas vezes
no-open-option = nenhuma das opções deixa em aberto
end-in-text = esta ponta da escala está no texto
ends-alike = as duas pontas da escala dizem o mesmo
no-alternative = esta ação não tem outro jeito de fazer
no-timer = esta carta não tem relógio
unfit-timer = um relógio de {$timer} não combina com esta carta
echo = esta pergunta a mais repete a carta
questions-begin = {$count} de {$all} perguntas começam com "{$start}", o previsto é {$percent} por cento no máximo
questions-alike = {$count} perguntas começam com "{$start}"
stems-alike = {$count} frases ou escalas começam com "{$start}"
follow-ups-begin = {$count} de {$all} perguntas a mais começam com "what", o previsto é {$percent} por cento no máximo
too-many-two = "the two of you" está em {$count} de {$all} cartas, o previsto é {$percent} por cento no máximo
too-many-feel = formas de "feel" estão em {$count} de {$all} cartas, o previsto é {$percent} por cento no máximo
too-many-superlatives = há superlativos em {$count} de {$all} cartas, o previsto é {$percent} por cento no máximo
too-often = "{$phrase}" está {$count} vezes no baralho, o previsto é {$most} no máximo
long-words = {$count} de {$all} palavras do baralho têm {$letters} letras ou mais
nearly-same = este texto diz quase o mesmo que a carta na linha {$line}

## O que fazer, quando depende de mais do que a falha

did-you-mean = seria `{$near}`?
key-of-deck = `{$key}` é do baralho: ponha acima da primeira carta
card-begins = uma carta começa com [[cards]]
keys-are = as chaves são {$keys}
key-names = uma tecla é um só caractere, ctrl- com uma letra, ou {$keys}
listed-by = `{$command}` mostra todos
hyphen = escreva um hífen no lugar do sublinhado, como em "pt-BR"
write-word = escreva "{$word}"
write-truth = escreva {$truth}
one-text = escreva um só texto entre aspas, sem colchetes
write-timer = escreva timer = "90s" ou "2m"
in-quotes = escreva entre aspas: "..."
true-or-false = escreva true ou false, sem aspas
in-brackets = ponha entre colchetes: ["..."]
write-texts = escreva ["...", "..."]
write-cards = escreva cards = ["...", "..."], ou [[cards]] e text = "..."
write-schema = escreva schema = 1, ou tire-o
without-quotes = escreva um número sem aspas
comma-or-quote = ponha `,` antes; uma aspa dentro de um texto se escreve \"
remark = uma observação começa com `#`
own-line = tire-o; cada chave tem sua linha
quote-inside = uma aspa dentro de um texto se escreve \"
line-ends = salve o arquivo com LF ou CRLF no fim das linhas
one-of-timers = escreva um de {$timers}
no-timer-here = tire o relógio
instead-gender = escreva "your partner" ou "they"
instead-assumed = escreva "since you met", "when you were small", "the people close to you" ou "your days"
instead-faith = escreva sobre o que importa para vocês
instead-pressure = pergunte de modo que pular seja tão fácil quanto responder
instead-blame = pergunte pelo próprio lado de quem responde
instead-plain-word = use uma palavra simples
instead-others = deixe outras pessoas de fora
instead-explicit = escreva "closeness" ou "intimacy"
instead-drink = escreva "a drink of any kind"
instead-brands = tire o nome
instead-claims = não afirme nada

## O que os códigos significam

code-syntax = A linha não é TOML.
code-not-utf8 = O arquivo não é texto UTF-8.
code-unprintable = No texto há um caractere que não pode ser mostrado com segurança.
code-newer-schema = O baralho pede um okdeck mais novo.
code-missing-title = Um baralho não tem título.
code-missing-text = Uma carta não tem texto.
code-no-cards = Um baralho não tem cartas que possam ser jogadas.
code-wrong-type = Um valor não é do tipo de que sua chave precisa.
code-unknown-word = Um tipo, uma profundidade, um lugar ou uma vez que o okdeck não conhece, ou uma cor ou um atributo de um tema.
code-bad-id = Um id ou um topic não é um nome curto válido.
code-duplicate-id = Duas cartas de um baralho têm o mesmo id.
code-bad-timer = Um relógio não é uma duração como 90s, 2m ou 1m30s.
code-bad-language = Um idioma não é uma etiqueta BCP 47.
code-missing-part = Uma escolha tem menos de duas opções.
code-too-long = Um texto, uma lista ou um arquivo passa do limite.
code-missing-end = Uma escala não diz o que 0 e 10 significam.
code-duplicate-text = Uma carta sem id diz o que outra diz.
code-unknown-key = Uma chave que o okdeck não conhece.
code-unused-key = Uma chave que uma carta deste tipo não usa.
code-long-text = Um texto é longo demais para ler de um fôlego.
code-many-parts = Mais opções ou perguntas do que duas pessoas conseguem lembrar.
code-style-length = Um texto é longo demais para ler em voz alta de um fôlego.
    .reason = Uma carta é lida em voz alta, de um fôlego.
    .help = encurte, ou passe uma parte para uma pergunta a mais
code-style-short = Um texto é curto demais para dizer o que se pergunta.
    .reason = Com poucas letras é preciso adivinhar o que se pergunta.
    .help = diga o que quer dizer com algumas palavras a mais
code-style-wordy = Um texto tem palavras ou frases demais.
    .reason = Uma ideia basta para uma carta.
    .help = deixe uma ideia, e passe o resto para uma pergunta a mais
code-style-spaces = Há um espaço em uma ponta de um texto, ou dois seguidos.
    .reason = Espaços a mais aparecem na carta.
    .help = tire o espaço
code-style-symbols = Há um símbolo em palavras que são lidas em voz alta.
    .reason = Uma carta é lida em voz alta, e símbolos não podem ser lidos.
    .help = use palavras, vírgulas e pontos
code-style-plain-characters = Em uma carta em inglês há um caractere que não é ASCII.
    .reason = Caracteres simples têm a mesma cara em todo terminal.
    .help = escreva aspas retas, três pontos e hífens curtos
code-style-capitals = Uma palavra está em maiúsculas.
    .reason = Maiúsculas gritam.
    .help = escreva a palavra em minúsculas, ou a abreviatura por inteiro
code-style-digits = Um número está em algarismos.
    .reason = Uma carta é lida em voz alta.
    .help = escreva os números em palavras
code-style-ending = Uma linha não acaba como as do seu tipo.
    .reason = O fim de uma linha diz como ler.
    .help = termine a linha como as do seu tipo
code-style-dots = Há pontos seguidos onde não há nada a terminar.
    .reason = Três pontos dizem: termine isto em voz alta.
    .help = use-os só no fim de uma carta com uma frase
code-style-one-question = Uma carta ou uma pergunta a mais faz mais de uma pergunta.
    .reason = De duas perguntas, uma se perde.
    .help = deixe uma, e faça da outra uma pergunta a mais
code-style-open-question = Uma pergunta pode ser respondida com sim ou não.
    .reason = Um sim ou um não acaba a conversa.
    .help = comece com what, when, which, how, where ou who, ou com um convite
code-style-why = Uma carta pergunta "why".
    .reason = Soa como acusação.
    .help = pergunte what, when ou how
code-style-voice = Uma carta não fala com a voz do seu tipo.
    .reason = As duas pessoas leem a mesma carta, então ela precisa de um jeito fixo de falar.
    .help = escreva "you", "your partner" ou "the two of you"
code-style-banned-word = Uma palavra deixa alguém de fora, acusa, pressiona ou está gasta.
    .reason = Deixa alguém de fora, acusa, pressiona ou está gasta.
    .help = use outra palavra
code-style-stock-phrase = Uma expressão enche outras listas de perguntas.
    .reason = Perguntas gastas recebem respostas gastas.
    .help = entre por uma porta lateral: um momento, um lugar, um objeto
code-style-touch = Uma ação tem um toque que não é pedido antes.
    .reason = O toque se pede, toda vez.
    .help = comece com "Ask your partner whether ... would be welcome"
code-style-same-start = Cartas demais de um baralho começam igual.
    .reason = Cartas que começam igual soam igual.
    .help = comece algumas de outro jeito
code-style-overused = Uma expressão está em cartas demais de um baralho.
    .reason = O que volta a noite inteira acaba cansando.
    .help = diga de outro jeito em algumas cartas
code-style-near-duplicate = Uma carta diz quase o mesmo que outra.
    .reason = Duas cartas que perguntam o mesmo são uma carta.
    .help = tire uma das duas, ou pergunte outra coisa
code-style-echo = Uma pergunta a mais repete a própria carta.
    .reason = Uma pergunta a mais vai mais para dentro, ou sai em direção ao dia de hoje.
    .help = pergunte o que vem depois
code-style-follow-ups = Uma carta tem poucas ou muitas perguntas a mais.
    .reason = As perguntas a mais fazem de uma lista uma conversa.
    .help = acrescente ou tire perguntas
code-style-options = Uma escolha tem poucas ou muitas opções, ou uma repetida.
    .reason = De quatro a seis opções deixam espaço e podem ser lembradas.
    .help = acrescente, tire ou mude opções
code-style-open-option = Uma escolha não tem opção que deixe em aberto.
    .reason = Para alguém nenhuma delas serve.
    .help = acrescente uma opção como "Something else", "It depends" ou "Not sure"
code-style-scale-ends = Uma ponta de uma escala diz o que a outra ou o texto diz.
    .reason = As pontas dizem o que os números significam, ao lado do que o texto diz.
    .help = dê a cada ponta palavras próprias
code-style-alternative = Uma ação não tem outro jeito de fazer.
    .reason = Nem todo mundo pode ou gosta de fazer assim.
    .help = acrescente alt = "...", um jeito que custe menos
code-style-timer = Falta um relógio, ou ele não combina com a carta.
    .reason = Um relógio diz a uma pessoa quieta quando acaba; nunca é uma corrida.
    .help = acrescente timer = "30s" ou outra duração curta
code-style-reading = Uma carta tem frases longas ou palavras longas.
    .reason = Há quem leia na segunda língua, ou com cansaço.
    .help = use frases e palavras mais curtas
code-style-long-words = Um baralho tem muitas palavras longas.
    .reason = Há quem leia na segunda língua, ou com cansaço.
    .help = use palavras mais curtas em algumas cartas
code-taken-key = Uma tecla está ligada a dois comandos do mesmo lugar.
code-unusable-key = Uma tecla não pode ser ligada aqui.

## okdeck deck check, explain

deck-count =
    { $count ->
        [one] {$count} baralho conferido
       *[other] {$count} baralhos conferidos
    }
error-count =
    { $count ->
        [one] {$count} erro
       *[other] {$count} erros
    }
warning-count =
    { $count ->
        [one] {$count} aviso
       *[other] {$count} avisos
    }
style-count =
    { $count ->
        [one] {$count} questão de estilo
       *[other] {$count} questões de estilo
    }
unread-count =
    { $count ->
        [one] não deu para ler {$count} arquivo
       *[other] não deu para ler {$count} arquivos
    }
nothing-wrong = está tudo certo
checked = {$decks}: {$told}.
fault-folder = não dá para ler esta pasta
fault-nothing-to-check = nada para conferir
why-no-toml-here = nenhum arquivo desta pasta acaba em .toml
hint-deck-or-folder = indique um arquivo de baralho, ou uma pasta com eles
explained-error = Um erro: aquilo em que ele está fica de fora até ser corrigido.
explained-warning = Um aviso: o baralho pode ser jogado, mas talvez não como se queria.
explained-style = Uma questão de estilo, dita só por `okdeck deck check --style`.
with-the-fault = Com a falha:
mended = Corrigido:
no-such-code = esse código não existe: {$code}
hint-codes = `okdeck deck explain` lista os códigos

## okdeck deck fmt, ids, new, show

fault-no-change = não dá para mudar este baralho
why-no-toml = não é TOML por inteiro
hint-mend-first = corrija antes; `okdeck deck check --format human FILE` mostra onde
why-changed = acabou de ser mudado em outro lugar
hint-try-again = tente de novo
hint-allow-writing = o arquivo está como estava; permita gravar nele e na pasta dele
ids-written =
    { $count ->
        [0] Nenhum id falta
        [one] {$count} id escrito
       *[other] {$count} ids escritos
    }
texts-without-id =
    { $count ->
        [one] {$count} texto simples não tem, --texts faz dele uma tabela com id
       *[other] {$count} textos simples não têm, --texts faz de cada um uma tabela com id
    }
no-name = isto não é nome para um baralho: {$why}
name-holds = contém {$character}
    .help = tire o caractere
name-of-lines = tem mais de uma linha
    .help = escreva em uma só
name-is-path = `{$name}` é um caminho
    .help = dê um título; o baralho vai para a sua pasta de baralhos, veja `okdeck privacy`
name-too-long = tem mais de 200 caracteres
    .help = escreva um mais curto
name-without-letters = não tem letra nem algarismo
    .help = escreva um título como "Nossa viagem"
name-of-device = o Windows reserva `{$name}` para um dispositivo
    .help = escreva outro, ou uma palavra a mais
fault-nothing-written = nada foi gravado
why-there-already = este arquivo já existe
hint-open-or-rename = abra como está, ou escolha outro nome
fault-deck-not-written = não dá para gravar este baralho
hint-folder-with-data-dir = indique outra pasta com --data-dir
other-schema = {$file} é de outro okdeck e ficou intacto
    .help = renove com: okdeck deck schema > FILE
fault-schema = não dá para gravar o esquema
instead-of-bundled = este baralho fica agora no lugar do baralho incluído `{$id}`
fault-no-editor = nenhum editor é conhecido
why-not-set = nenhuma das duas está definida
hint-set-editor = defina uma, como EDITOR=nano, ou tire --edit e abra o arquivo por conta própria
fault-editor = o baralho está gravado, mas o editor falhou
hint-another-editor = ponha em $VISUAL ou $EDITOR um programa que exista
faults-to-mend =
    { $count ->
        [one] {$count} falha para corrigir; `okdeck deck check` diz onde
       *[other] {$count} falhas para corrigir; `okdeck deck check` diz onde
    }

## okdeck deck import, export, e arquivos que são gravados

format-lines = uma pergunta por linha
format-markdown = Markdown
format-csv = linhas com vírgulas
format-tsv = linhas com tabulações
format-json = JSON
format-hascard = cartas do hascard
format-hashcards = cartas do hashcards
format-anki = uma exportação do Anki
fate-left-out = fora
fate-changed = mudado
fate-worth = nota
fault-no-deck-made = nenhum baralho foi feito
why-no-card-read = não contém carta, lido como: {$format}
hint-import-help = `okdeck deck import --help` diz o que é lido; --from diz o que um arquivo é
why-would-be-too-large = passaria de 32 MiB
hint-divide = divida o arquivo em vários
imported = {$cards}, lido como: {$format}; fora: {$out}, mudado: {$changed}.
imported-to = {$cards} em {$file}, lido como: {$format}; fora: {$out}, mudado: {$changed}.
fault-file = não dá para ler este arquivo
hint-check-path = confira o caminho
hint-prompts = indique um arquivo com perguntas
is-deck-already = {$file} já é um baralho; `okdeck deck check` o confere, `okdeck play` o joga
unknown-format = o nome de {$file} não diz o que há nele; diga com --from txt|md|csv|tsv|json|anki
fault-not-written = não dá para gravar
why-file-to-read = este é o arquivo a ler
hint-another-to = indique outro arquivo com --to
title-without-letters = um título tem pelo menos uma letra
title-holds = o título contém {$character}
paper-for-html = --paper é para --to html
fault-nothing-to-export = nada para exportar
why-no-playable-card = nenhuma carta deste baralho pode ser jogada
hint-deck-check = `okdeck deck check` diz o que está errado
exported = {$cards} em {$file}.
why-is-folder = isto é uma pasta
hint-file-in-folder = indique um arquivo dentro dela
why-no-such-folder = a pasta dele não existe
hint-create-folder = crie a pasta, ou indique outra
why-not-regular = isto não é um arquivo comum
hint-another-file = indique outro arquivo
hint-nothing-changed = nada foi mudado; indique outro arquivo
fault-nothing-is-written = nada é gravado
hint-force = indique outro arquivo, ou acrescente --force

remark-no-such-key = `{$key}`, porque o okdeck não tem essa chave
remark-newer = isto é de um okdeck mais novo
remark-no-text = uma carta sem texto
remark-said-before = esta carta diz o que a carta na linha {$line} diz
remark-no-choice = uma escolha com menos de duas opções é agora uma pergunta
remark-no-ends = esta escala não diz o que 0 e 10 significam; escreva low e high
remark-odd-kind = o tipo `{$word}` não é conhecido, então esta carta é uma pergunta
remark-not-used = `{$key}`, porque uma carta do tipo {$kind} não o usa
remark-id-taken = o id `{$id}`, porque a carta na linha {$line} o tem
remark-odd-language = o idioma `{$tag}`, porque não é uma etiqueta como en ou pt-BR
remark-odd-word = {$key} `{$word}`, porque não é conhecido
remark-no-truth = `{$key}`, porque `{$word}` não é true nem false
remark-renamed = {$key} `{$word}` é agora `{$slug}`
remark-too-many = {$over} de {$count} {$key}, porque uma carta tem 99 no máximo
remark-removed = `{$key}` continha {$character}; foi tirado
remark-text-too-long = uma carta cujo texto tem mais de 20.000 caracteres
remark-value-too-long = `{$key}`, porque tem mais de 20.000 caracteres
remark-anki-columns = as colunas de tipos de nota e GUIDs, que só dizem algo ao Anki
remark-cloze-words = as palavras escondidas de textos com lacunas
remark-fields-are-follow-ups = cada campo depois do primeiro é agora uma pergunta a mais
remark-picture = uma imagem
remark-sound = um som
remark-no-names = não há linha de nomes, então a primeira coluna é o texto e as outras são perguntas a mais
remark-more-cells = células depois da última coluna com nome
remark-backs-are-follow-ups = os versos das cartas são agora perguntas a mais
remark-open-quote = uma linha com uma aspa que não fecha
remark-no-mark = uma carta que não começa com #
remark-right-option = qual opção é a certa, porque aqui uma escolha não tem errada
remark-ordering = uma carta que pede para pôr coisas em ordem
remark-gap-words = as palavras das lacunas
remark-under-heading = o que está sob um título é agora uma pergunta a mais
remark-answer-alone = uma resposta sem pergunta
remark-line-alone = uma linha que não é de nenhuma carta
remark-hidden-words = as palavras escondidas
remark-answer-is-follow-up = uma resposta é agora uma pergunta a mais
remark-html = HTML
remark-addresses = os endereços dos links
remark-table = uma tabela; salve-a como .csv
remark-code = um bloco de código
remark-paragraph = um parágrafo, porque uma carta é um item de uma lista
remark-item-alone = um item que não está sob nenhuma carta
remark-no-json = tudo, porque isto não é JSON a partir da coluna {$column}
remark-no-cards = um valor que não é uma lista de cartas
remark-no-card = uma carta que não é texto nem objeto

encoding-western = Windows-1252 ou Latin-1
encoding-older = uma codificação mais antiga, como Windows-1251, Shift JIS ou GB 18030
foreign-utf-32 = isto é texto UTF-32
    .help = salve como UTF-8 no programa de onde vem
foreign-not-utf-8 = a linha {$line} não é UTF-8; parece {$encoding}
    .help = salve o arquivo como UTF-8 em um editor, ou use `iconv -f WINDOWS-1252 -t UTF-8 FILE`
foreign-torn-utf-16 = a linha {$line} não é UTF-16 inteiro
    .help = salve como UTF-8 no programa de onde vem
foreign-little-endian = isto parece UTF-16 (little-endian) sem marca de ordem de bytes
    .help = salve como UTF-8 no programa de onde vem
foreign-big-endian = isto parece UTF-16 (big-endian) sem marca de ordem de bytes
    .help = salve como UTF-8 no programa de onde vem
foreign-no-text = isto não é texto
    .help = salve como UTF-8 no programa de onde vem
foreign-packed = isto é um arquivo compactado, como .xlsx, .docx ou .apkg
    .help = exporte como texto simples: .csv de uma planilha, "Notas em texto simples" do Anki
foreign-database = isto é um banco de dados
    .help = exporte como texto simples do programa a que pertence
foreign-pdf = isto é um PDF
    .help = copie o texto para um arquivo .txt, uma pergunta por linha
foreign-rtf = isto é texto formatado (RTF)
    .help = salve como texto simples
foreign-office = isto é um arquivo antigo do Office
    .help = salve como .csv ou como texto simples
foreign-gzip = isto está compactado com gzip
    .help = descompacte com gunzip
foreign-picture = isto é uma imagem
    .help = escreva o texto em um arquivo .txt, uma pergunta por linha

## A página de cartas para imprimir e recortar

print-page =
    { $count ->
        [one] {$count} carta.
       *[other] {$count} cartas.
    } Imprimam a 100 %, frente e verso, virando pela borda longa; depois cortem pelas marcas.
print-sentence = terminar a frase
print-action = fazer agora
print-scale = de 0 a 10, cada pessoa em particular
print-choice = escolher uma, cada pessoa em particular
print-guess = uma pessoa adivinha, a outra sabe
print-pause = uma pausa
print-one = uma pessoa responde
print-together = ao mesmo tempo
print-say-back = repetir
print-another-way = outro jeito
