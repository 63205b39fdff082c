### O que se diz na linha de comando. Comandos, opções, nomes de arquivo e palavras em MAIÚSCULAS ficam
### como são digitados.

heading-usage = Uso:
usage-options = OPÇÕES
usage-command = COMANDO
prints-help = Mostrar a ajuda
prints-version = Mostrar a versão
prints-help-of = Mostrar isto ou a ajuda de um comando
heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opções
heading-everywhere = Em toda parte

## Uma linha de comando que não se entende

not-understood = erro: {$wrong}
more-with-help = Para saber mais, tente '--help'.
tip = dica: {$hint}
unknown-argument = '{$argument}' não é esperado aqui
unknown-command = o comando '{$command}' não existe
needs-command = '{$command}' precisa de outro comando depois
needs-value = '{$argument}' precisa de um valor
unknown-value = '{$value}' não serve para '{$argument}'
known-values = valores possíveis: {$known}
wrong-value = '{$value}' não serve para '{$argument}': {$why}
not-together = '{$argument}' não vai junto com '{$others}'
given-twice = '{$argument}' só pode ser dado uma vez
missing = falta: {$arguments}
too-many-values = '{$value}' é um valor a mais para '{$argument}'
not-utf-8 = um argumento não é texto UTF-8
why-no-count = um número a partir de 1, ou all
why-no-number = isto não é um número
why-out-of-range = este número é pequeno demais ou grande demais
argument-of = existe '{$command}'
near-argument = parecido: '{$near}'
near-command = comandos parecidos: '{$near}'
near-value = valores parecidos: '{$near}'
as-value = para dar '{$argument}' como valor, escreva '-- {$argument}'
standard-output = saída padrão
standard-input = entrada padrão

## okdeck privacy

privacy-kept =
    Tudo o que o okdeck guarda está em {$folder}. Nada é enviado a lugar nenhum; o programa não tem
    código de rede. Os arquivos são texto simples, e as outras contas deste computador não podem abrir os
    que o okdeck cria: criptografe o disco se outras pessoas puderem ter acesso a ele.
privacy-removed = para apagar: {$by}
privacy-by-hand = apagar o arquivo
privacy-is-open = outras contas deste computador podem abri-lo: chmod go= fecha
privacy-session = apaga uma noite
privacy-answers = apaga as respostas particulares guardadas de todas as noites
privacy-notes = apaga as notas de todas as noites
privacy-all = apaga todas as noites, nomes, estrelas, limites e linhas para a próxima vez
privacy-decks = Os baralhos e as configurações de vocês ficam onde estão; apagar ou não é com vocês.
keeps-couple = nomes, cartas com estrela e postas de lado, limites comuns, linhas para a próxima vez
keeps-evening = uma noite: suas cartas, o que foi feito delas, notas e respostas guardadas
keeps-draft = uma nota que estava sendo escrita quando o programa parou; ela volta com a noite
keeps-deck = um baralho próprio
keeps-schema = diz ao seu editor como se escreve um baralho; `okdeck deck new` coloca-o ali
keeps-decisions = estrelas, limites e linhas de vocês mais novas que couple.toml; some sozinho quando já estão lá
keeps-damaged = um arquivo que não pôde ser lido; o que havia nele ainda pode estar lá
keeps-torn = o que sobrou de um arquivo quando o programa foi encerrado enquanto o gravava
keeps-lock = sem palavras de vocês: indica que um programa mantém algo aberto; some sozinho
keeps-settings = as configurações, com os nomes se vocês os puseram lá
keeps-foreign = não é um arquivo do okdeck

## okdeck forget; {$what} é uma das quatro primeiras

forget-all = todas as noites, nomes, estrelas, limites e linhas para a próxima vez
forget-answers = todas as respostas particulares guardadas
forget-notes = todas as notas
forget-session = a noite {$id} com tudo o que há nela
forget-asked = Apagar {$what} de vez? Digite sim:
# A palavra que deve ser digitada, em minúsculas.
forget-yes = sim
forget-nothing = Nada foi apagado.
forgotten = Apagado: {$what}.
forget-unasked = isto apagaria {$what}; com --yes é feito sem perguntar
forget-damaged = não dá para ler {$file}, que ficou como estava; apague-o se puder conter essas palavras.

## Listas. Os dois estados ficam numa coluna de 8 células, a carta numa de 16.

no-sessions = Ainda não há noites. `okdeck play` começa uma.
no-evenings = Ainda não há noites. `okdeck play` começa uma.
session-ended = fechada
session-open = aberta
session-card = carta {$at} de {$size}
cards-in-list =
    { $count ->
        [one] {$count} carta
       *[other] {$count} cartas
    }
faults-in-list = {$count} para corrigir: okdeck deck check
session-deleted = Apagado: {$session}.
faults-of-theme = {$count} para corrigir: okdeck themes check
themes-are-fine = Todas as cores estão em ordem.
from-line = config.toml, linha {$line}
from-program = dado no programa
from-nobody = padrão
no-config-yet = Ainda não há config.toml; `okdeck config init` grava um com tudo explicado.

## O que foi recusado, onde e por quê, como em en.ftl

fault-write = não dá para gravar
fault-read = não dá para ler
fault-delete = não dá para apagar
fault-decks-dir = não dá para ler esta pasta de baralhos
fault-terminal = não dá para usar este terminal
needs-terminal = isto precisa de um terminal; `okdeck --plain` joga linha por linha sem um
fault-nothing-to-deal = nada para distribuir
why-no-card-fits = nenhuma carta combina com o pedido
hint-ask-for-less = peça menos: tire --theme, --starred ou --depth
fault-nothing-to-play = nada para jogar
why-no-card = não dá para ler nenhuma carta deste baralho
fault-nothing-to-resume = nada para continuar
why-none-open = nenhuma noite está aberta
hint-play = `okdeck play` começa uma
hint-another-data-dir = indique outra com --data-dir
hint-another-decks-dir = indique outra com --decks-dir
why-not-a-folder = isto não é uma pasta
hint-another-config = indique outro arquivo com --config
fault-no-config = não há pasta de configuração
fault-config = não dá para gravar as configurações
hint-config-is-there = é de vocês e fica como está; `okdeck config` mostra o que está em vigor
fault-no-theme = essas cores não existem
hint-themes = `okdeck themes` lista as que há
fault-theme = não dá para ler estas cores
why-no-theme-file = não é um arquivo legível que acabe em .toml
hint-begin-theme = `okdeck themes show dark` mostra umas para começar
fault-nothing-to-draw = nada para tirar
hint-draw = indique outros baralhos, ou permita mais com --depth

## The manual page

man-name = NOME
man-synopsis = SINOPSE
man-description = DESCRIÇÃO
man-options = OPÇÕES
man-commands = COMANDOS
man-decks = BARALHOS
man-files = ARQUIVOS
man-environment = AMBIENTE
man-exit-status = STATUS DE SAÍDA
man-examples = EXEMPLOS
man-about = okdeck dá uma noite de cartas, mostra uma de cada vez, diz de quem é a vez, deixa as duas pessoas responderem em particular num só teclado e lembra onde vocês pararam. Sem comando, abre a tela inicial; ali ? mostra todas as teclas. Um baralho próprio é um arquivo em TOML.
man-in-data = {$file} na pasta de dados
man-in-config = {$file} na pasta de configuração
man-sessions = noites, um arquivo para cada uma
man-own-decks = baralhos próprios
man-couple = nomes, estrelas, cartas postas de lado, limites, linhas para a próxima vez
man-config = configurações; `okdeck config init` escreve um com tudo explicado
man-data-dir = a pasta de dados, se --data-dir não for dado
man-config-file = as configurações, se --config não for dado
man-no-color = se estiver definida e não vazia, sem cores, a não ser com --color always
man-fine = tudo bem
man-refused = o mundo disse não: um baralho com falhas, não há tal noite, o disco
man-wrong-usage = uso incorreto

## A ajuda dos comandos

okdeck = Um baralho de cartas de conversa para duas pessoas num terminal
    .data_dir = Onde ficam noites e baralhos; ou OKDECK_DATA_DIR
    .config = As configurações; ou OKDECK_CONFIG
    .decks_dir = Outra pasta com baralhos; pode se repetir
    .color = Cor: auto (padrão), always ou never
    .plain = Jogar linha por linha, para leitores de tela, braille, terminais simples e pipes
    .no_motion = Nada se move quando uma carta é virada
    .after =
        Exemplos:
          okdeck                              a tela inicial
          okdeck play warm-up                 uma noite com um baralho
          okdeck play routine good-news       com dois baralhos misturados
          okdeck play ./ours.toml --cards 6   com um baralho próprio
          okdeck resume                       continuar de onde pararam
          okdeck --plain                      o mesmo linha por linha, sem tela
          okdeck help play                    mais sobre um comando

okdeck-play = Distribuir as cartas de uma noite e começar
    .decks = Baralhos por id, título ou caminho; sem nenhum, o de aquecer
    .cards = Quantas cartas: um número, ou all
    .minutes = Quanto tempo, mais ou menos: quatro minutos por carta
    .depth = Não mais fundo que: light, warm ou deep
    .order = A ordem: arc (do leve ao fundo, padrão), shuffle ou file
    .seed = O mesmo número dá a mesma noite
    .starred = Só cartas com estrela
    .theme = Só cartas deste tema
    .off_record = Não gravar nada
    .after =
        Exemplos:
          okdeck play warm-up --cards 5
          okdeck play communication routine --depth warm
          okdeck play ./ours.toml --order file --cards all

okdeck-resume = Continuar a última noite aberta, ou a que for indicada
    .session = A noite; sem ela, a última aberta
    .after =
        Exemplos:
          okdeck resume
          okdeck resume 2026-11-22-1    como `okdeck sessions` a chama

okdeck-draw = Mostrar uma carta e sair, como saudação do terminal
    .decks = Baralhos por id, título ou caminho; sem nenhum, os do seu idioma e os próprios
    .daily = A mesma carta o dia todo, outra amanhã
    .depth = Não mais fundo que: light (padrão), warm ou deep
    .json = Em JSON, para programas
    .after =
        Cartas postas de lado ou fora dos limites nunca saem, nem as que não fazem sentido
        sozinhas: adivinhações, pausas, cartas de abertura ou de encerramento. Não grava
        nada e não olha sobre o que se falou.

        Exemplos:
          okdeck draw
          okdeck draw warm-up small-gestures
          okdeck draw --daily               em ~/.bashrc: uma carta para o dia
          okdeck draw --json | jq -r .text

okdeck-decks = Listar os baralhos
    .json = Em JSON, para programas
    .after =
        Exemplos:
          okdeck decks
          okdeck decks --json | jq -r '.[].title'

okdeck-deck = Escrever, conferir, mostrar, importar e exportar baralhos
    .guide =
        Escrever um baralho:

        Um baralho é um arquivo de texto em TOML. Duas linhas são um baralho:

          title = "Nossa viagem"
          cards = ["Que cidade você gostaria de rever?", "O que fez você rir?"]

        Comece com um que tem observações, e veja-o enquanto escreve:

          okdeck deck new "Nossa viagem"
          okdeck deck preview FILE        lê o arquivo de novo a cada vez que é salvo
          okdeck play FILE                dá uma noite com ele

        Uma carta que é mais do que um texto é uma tabela própria. TOML aceita uma lista
        de cartas ou tabelas, não ambas: {"{"} text = "...", depth = 2 {"}"} é uma tabela em uma
        lista.

          {"["}[cards]]
          text = "Que cidade você gostaria de rever?"
          depth = 2
          follow_ups = ["Quem estava com você?"]

        Uma carta com id guarda suas estrelas e seu passado quando as palavras mudam;
        `okdeck deck ids FILE` escreve os que faltam. `okdeck deck fmt FILE` põe as
        chaves em uma ordem. `okdeck deck check FILE` diz cada falha com sua linha, e
        `okdeck deck explain CODE` diz mais sobre uma. Um editor que lê a linha
        `#:schema` completa chaves e marca falhas sozinho.

        O que está errado em uma carta custa só essa carta; as outras são jogadas.

        Chaves de um baralho, acima da primeira carta:
          schema       versão do formato de baralho, 1
          id           dá nome ao baralho; senão, o nome do arquivo
          title        o título; a única chave que um baralho precisa ter
          description  para que serve o baralho
          how_to       uma linha mostrada antes da primeira carta
          topic        um nome curto que agrupa baralhos
          language     idioma das cartas, como etiqueta BCP 47
          authors      lista de nomes
          license      licença das palavras
          safety_note  true: mostrar a nota de segurança antes da primeira carta
          notice       uma linha sua, mostrada com a nota de segurança
          cards        as cartas: textos, tabelas ou ambos

        Chaves de uma carta:
          id           um nome curto, único no baralho; guarda o feito quando as palavras mudam
          kind         question (padrão), sentence, action, scale, choice, guess, pause
          depth        1 leve (padrão), 2 calorosa, 3 profunda
          theme        do que trata a carta dentro do seu baralho
          place        opening ou closing; senão, no meio
          text         a frase; a única chave que uma carta precisa ter
          low          o que 0 significa (scale)
          high         o que 10 significa (scale)
          options      duas ou mais para escolher (choice)
          follow_ups   o que quem escuta pode perguntar depois
          alt          outro jeito de fazer (action, pause)
          timer        um relógio: 90s, 2m ou 1m30s
          turn         each (padrão), one ou together
          floor        true: oferecer que uma pessoa fale e a outra escute
          tags         palavras para achar a carta
          angle        uma nota sua; nunca mostrada

        Um baralho com todas:

okdeck-deck-new = Escrever um baralho curto para começar e mostrar seu caminho
    .name = Como se chama o baralho, por exemplo "Nossa viagem"
    .minimal = Duas linhas e nada mais
    .edit = Abrir em $VISUAL ou $EDITOR
    .long =
        Ele vai para a sua pasta de baralhos. O arquivo tem o nome do baralho, em minúsculas e com
        hífens. Ao lado fica o esquema, com o qual editores completam chaves e marcam falhas. Nada
        é gravado por cima.
    .after =
        Exemplos:
          okdeck deck new "Nossa viagem"
          okdeck deck new "Nossa viagem" --minimal --edit

okdeck-deck-check = Dizer o que há de errado nos baralhos, com linha, coluna e conselho
    .paths = Arquivos de baralho ou pastas; sem eles, os incluídos e os próprios
    .style = Olhar também a redação
    .neighbours = Para cada carta as três mais parecidas, para achar repetidas
    .format = Saída: human, json ou sarif; senão, desenhos num terminal e fora dele uma linha por falha
    .after =
        Exemplos:
          okdeck deck check                       os baralhos incluídos e os próprios
          okdeck deck check ours.toml --style     também a redação
          okdeck deck check decks/ --format json  para programas

okdeck-deck-preview = Mostrar as cartas como vão aparecer; relê ao salvar
    .file = O arquivo do baralho
    .after =
        Exemplos:
          okdeck deck preview ours.toml    com o editor ao lado

okdeck-deck-show = Mostrar todas as cartas de um baralho
    .deck = O baralho: seu id, seu título ou seu arquivo
    .json = Em JSON, para programas
    .after =
        Exemplos:
          okdeck deck show warm-up | less
          okdeck deck show ./ours.toml
          okdeck deck show routine --json | jq -r '.cards[].text'

okdeck-deck-explain = Dizer mais sobre uma falha
    .code = O código, como `okdeck deck check` mostra
    .long =
        O que seu código significa, com um baralho que a tem e o mesmo corrigido. Sem código,
        todos são listados.
    .after =
        Exemplos:
          okdeck deck explain duplicate-id

okdeck-deck-ids = Escrever os ids que faltam
    .file = O arquivo do baralho
    .texts = Dar ids também a textos simples, fazendo deles tabelas
    .long =
        Todo outro byte fica como está. Um id guarda o passado de uma carta, sua estrela e seu
        lugar em uma noite aberta quando as palavras mudam. Uma carta recebe como id as primeiras
        palavras do texto; uma de que vocês já falaram recebe o nome pelo qual é conhecida, como
        c-6b119e0086f89a4a, para que nada do seu passado se perca. Um texto simples em `cards =
        {"["}...]` não tem lugar para um id e fica como está, a não ser com --texts: então vira {"{"} id =
        "...", text = "..." {"}"}.
    .after =
        Exemplos:
          okdeck deck ids ours.toml
          okdeck deck ids ours.toml --texts

okdeck-deck-fmt = Pôr as chaves em ordem e quebrar listas longas
    .files = Os arquivos de baralho
    .check = Não mudar nada; sair com 1 e dizer o que mudaria
    .long =
        Nada mais é mudado. Comentários vão com a chave acima ou atrás da qual estão; valores
        guardam sua escrita. A ordem é a de `okdeck deck --help`. Mostra os arquivos que muda.
    .after =
        Exemplos:
          okdeck deck fmt ours.toml
          okdeck deck fmt --check *.toml

okdeck-deck-schema = Mostrar o JSON Schema de um baralho, para editores
    .long =
        Guarde-o ao lado dos seus baralhos como okdeck.schema.json e deixe `#:schema
        {"."}/okdeck.schema.json` ser a primeira linha de um baralho: editores que conhecem TOML
        completam então chaves e marcam falhas.
    .after =
        Exemplos:
          okdeck deck schema > okdeck.schema.json

okdeck-deck-import = Fazer um baralho de uma lista de perguntas
    .file = O arquivo com as perguntas
    .to = O arquivo de destino; sem ele, o baralho vai para a saída padrão
    .force = Gravar mesmo que já haja um arquivo
    .title = O título do baralho; senão o que o arquivo diz, ou o nome dele
    .from = O que é o arquivo: txt, md, csv, tsv, json, hascard, hashcards ou anki; senão o nome e as linhas dizem
    .long =
        O baralho vai para a saída padrão ou para um arquivo, e o que ficou de fora ou mudou é
        dito no erro padrão, com a linha e o motivo. Arquivos são lidos como UTF-8, ou como UTF-16
        com marca de ordem de bytes.
    .after =
        O que é lido:
          {"."}txt    uma pergunta por linha; vazias e # comentários não contam
          {"."}md     um item de lista é uma carta, o que vem embaixo outra pergunta, um
                    título um tema
          {"."}csv    linhas com ou sem linha de nomes (text, follow_ups, theme, depth,
          {"."}tsv      kind, options...); sem nomes, a primeira coluna é o texto
          {"."}json   textos ou objetos com as chaves de uma carta, ou listas cujos nomes
                    são temas
          também arquivos de hascard e hashcards, e o que o Anki exporta como texto

        Exemplos:
          okdeck deck import questions.txt > road-trip.toml
          okdeck deck import sheet.csv --to road-trip.toml --title "Nossa viagem"
          okdeck deck import notes.txt --from anki --to ours.toml

okdeck-deck-export = Gravar um baralho em Markdown, CSV, JSON ou cartas para recortar
    .deck = O baralho: seu id, seu título ou seu arquivo
    .to = A forma: md, csv, json ou html
    .output = O arquivo de destino; sem ele, o baralho vai para a saída padrão
    .force = Gravar mesmo que já haja um arquivo
    .paper = O papel das cartas: a4 (padrão) ou letter
    .after =
        A página de cartas tem oito por folha, frentes e versos em turnos: imprimam a
        100 %, dos dois lados, virando pela borda longa. Não precisa de mais nada.
        `okdeck deck import` lê de volta md, csv e json; em csv não cabe o que se diz do
        baralho em si.

        Exemplos:
          okdeck deck export warm-up --to md
          okdeck deck export ./ours.toml --to html --output ours.html

okdeck-sessions = Listar as noites
    .json = Em JSON, para programas
    .after =
        Exemplos:
          okdeck sessions
          okdeck sessions --json | jq -r '.[] | select(.state == "open") | .id'

okdeck-themes = Listar as cores, conferir ou mostrar umas para começar
    .after =
        Exemplos:
          okdeck themes                                       listar
          okdeck themes show dark > ~/.config/okdeck/themes/evening.toml
          okdeck themes check                                 dizer o que há de errado nas próprias

okdeck-themes-check = Dizer o que há de errado em cores: num arquivo ou em todas as próprias
    .file = O arquivo de cores
    .after =
        Exemplos:
          okdeck themes check
          okdeck themes check evening.toml

okdeck-themes-show = Mostrar cores como estão escritas
    .name = As cores
    .after =
        Exemplos:
          okdeck themes show dark > evening.toml

okdeck-session = Mostrar, exportar ou apagar uma noite

okdeck-session-show = Mostrar suas cartas, o que foi feito delas e as palavras guardadas
    .id = A noite, como `okdeck sessions` a chama
    .json = Em JSON, para programas
    .after =
        Exemplos:
          okdeck session show 2026-11-22-1
          okdeck session show 2026-11-22-1 --json

okdeck-session-export = Gravá-la em Markdown ou JSON, com as palavras guardadas
    .id = A noite, como `okdeck sessions` a chama
    .to = A forma: md ou json
    .output = O arquivo de destino; sem ele, a noite vai para a saída padrão
    .force = Gravar mesmo que já haja um arquivo
    .after =
        Só a sua conta pode ler o que é gravado, mas isso não some mais com a noite.

        Exemplos:
          okdeck session export 2026-11-22-1 --to md
          okdeck session export 2026-11-22-1 --to json --output evening.json

okdeck-session-delete = Apagá-la de vez
    .id = A noite, como `okdeck sessions` a chama
    .after =
        Exemplos:
          okdeck session delete 2026-11-22-1

okdeck-history = Sobre o que se falou: noites, palavras guardadas, escalas no tempo
    .json = Em JSON, para programas
    .after =
        Exemplos:
          okdeck history | less
          okdeck history --json | jq -r '.words[] | select(.kind == "note") | .note'

okdeck-privacy = Dizer o que fica guardado nesta máquina e como apagar
    .after =
        Exemplos:
          okdeck privacy                      cada arquivo, e que tipo de palavras há nele
          okdeck privacy --data-dir ./ours    o mesmo de outra pasta

okdeck-forget = Apagar palavras de vez
    .all = Todas as noites, nomes, estrelas, limites e linhas para a próxima vez
    .answers = Respostas particulares guardadas
    .notes = Notas
    .session = Uma noite, como `okdeck sessions` a chama
    .yes = Não perguntar antes
    .after =
        Exemplos:
          okdeck forget --answers        pergunta antes
          okdeck forget --notes --yes    num script
          okdeck forget --session 2026-11-22-1

okdeck-config = Mostrar as configurações em vigor e de onde vem cada uma
    .json = Em JSON, para programas
    .after =
        Exemplos:
          okdeck config         as configurações, e de que linha de config.toml vem cada uma
          okdeck config init    gravar um config.toml com tudo explicado
          okdeck config keys    as teclas, com os nomes pelos quais podem ser mudadas

okdeck-config-init = Gravar um config.toml com cada configuração explicada
    .long =
        Um que já existe nunca é gravado por cima.
    .after =
        Exemplos:
          okdeck config init
          okdeck config init --config ./ours.toml

okdeck-config-keys = Mostrar as teclas em vigor, como config.toml as define
    .long =
        Cada linha pode ser copiada para config.toml e mudada ali, sob o seu título.
    .place = Onde as teclas servem; sem nenhum, em todo lugar
    .after =
        Exemplos:
          okdeck config keys         todos os lugares, cada um com seus comandos e suas teclas
          okdeck config keys card    as de uma carta na mesa

okdeck-completions = Mostrar um script que completa comandos no seu shell
    .shell = bash, zsh, fish, powershell ou elvish
    .after =
        Onde cada shell procura:
          bash        ~/.local/share/bash-completion/completions/okdeck
          zsh         _okdeck numa pasta de $fpath
          fish        ~/.config/fish/completions/okdeck.fish
          powershell  no fim de $PROFILE
          elvish      no fim de ~/.config/elvish/rc.elv

        Exemplos:
          okdeck completions fish > ~/.config/fish/completions/okdeck.fish
          source <(okdeck completions bash)    só para este shell

okdeck-man = Mostrar a página do manual
    .after =
        Exemplos:
          okdeck man | man -l -
          okdeck man > ~/.local/share/man/man1/okdeck.1
