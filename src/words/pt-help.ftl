# A ajuda por trás das teclas: o que é uma noite, e o que as pessoas perguntam.
#
# Cada mensagem é um título; seu `.text` vem embaixo. Uma linha pode quebrar em qualquer lugar; uma
# linha vazia começa um novo parágrafo.

help-evening = Como é uma noite
    .text =
        Escolham um baralho e apertem {KEY("home", "accept")}. Vem uma carta de cada vez. Leiam em voz alta; a linha de
        baixo diz quem responde primeiro. Usem o tempo que quiserem, peçam mais uma pergunta com {KEY("card", "follow-up")} e
        continuem com {KEY("card", "go")}.

        Dá para dizer não de três maneiras, e nenhuma pede motivo: {KEY("card", "skip")} pula a carta por hoje, {KEY("card", "later")} traz a
        carta de novo mais tarde, {KEY("card", "set-aside")} põe de lado para sempre. {KEY("card", "undo")} desfaz qualquer passo. {KEY("card", "end-gently")} termina a noite
        com calma, {KEY("card", "leave")} sai na hora; de um jeito ou de outro, tudo fica guardado como estava.

help-private = Responder em particular
    .text =
        Numa escala, numa escolha ou numa adivinhação, {KEY("card", "go")} começa; em qualquer outra carta, {KEY("card", "private")}. Uma
        pessoa digita, a outra olha para outro lado; depois o teclado passa. As duas respostas abrem de
        uma vez ou ficam cobertas, e ninguém pergunta quem quis. {KEY("card", "keep")} duas vezes guarda as duas, porque as
        duas pessoas precisam querer.

help-ok = O que quer dizer OK aqui?
    .text =
        Uma noite OK é aquela que depois deixa as duas pessoas contentes, sem nada a provar. Não precisa
        ser especial. Precisa ser de vocês, e pode ser curta.

help-ordinary = Por que o comum basta?
    .text =
        Porque quase toda a vida a dois é comum. Se só a noite especial conta, todas as outras viram
        espera, e a especial precisa carregar demais. O que dá para ter numa terça-feira, com cansaço e a
        roupa ainda molhada, é o que se tem de verdade.

help-trust = Como conversar cria confiança?
    .text =
        Em pequenas doses. Você diz algo que poderia ser mal recebido, e é bem recebido. Na próxima vez
        você arrisca um pouco mais. Por isso as cartas começam leves, só vão mais fundo se as duas
        pessoas quiserem, e dizer «não» é fácil; um sim vale alguma coisa onde um não não custa nada.

help-exciting = Ficou menos emocionante. E agora?
    .text =
        Não precisa haver nada de errado. O conhecido emociona menos e descansa mais, e as duas coisas
        têm seu valor. Ajuda descobrir do que cada pessoa sente falta, se sente: a surpresa, a atenção, o
        descanso antes, o tempo. Muitas vezes é menor do que se temia, e mais fácil de dizer com uma carta
        na mesa do que de repente.

help-routine = Para que serve a rotina?
    .text =
        Ela poupa decisões. O que volta por si, a mesma hora, as mesmas duas xícaras, não precisa ser
        pedido, merecido nem planejado. Ela deixa espaço para reparar na outra pessoa, e algo que se pode
        mudar de propósito.

help-not = O que estas cartas não são?
    .text =
        Não são terapia, nem teste, nem um jeito de resolver uma briga. Não trazem estatísticas,
        especialistas nem citações, e não prometem nada. Não supõem gênero, casamento, filhos, fé,
        dinheiro nem um corpo determinado.

help-safety = Segurança
    .text =
        As cartas supõem que as duas pessoas podem falar livremente e dizer não sem pagar por isso depois.
        Onde uma pessoa ameaça, machuca, vigia, controla ou pressiona a outra, exercícios de conversa
        podem piorar as coisas, porque o que se diz pode ser usado depois e porque a violência não é um
        problema dos dois lados. Nunca é culpa de quem a sofre, e acontece em casais de todo tipo. Em
        muitos países há serviços de apoio gratuitos, a maioria por telefone ou chat; é mais seguro
        procurá-los num aparelho que só você usa. Numa emergência, ligue para o número de emergência.

        Vocês usam a mesma tela. O que se digita em particular não aparece ao digitar, mas tratem o
        terminal como um lugar comum e guardem para si o que preferem que ninguém veja.
