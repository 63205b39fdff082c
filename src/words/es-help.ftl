# La ayuda detrás de las teclas: qué es una velada, y lo que la gente pregunta.
#
# Cada mensaje es un título; su `.text` va debajo. Una línea puede cortarse en cualquier lugar; una
# línea vacía empieza un párrafo nuevo.

help-evening = Cómo va una velada
    .text =
        Elijan un mazo y pulsen {KEY("home", "accept")}. Sale una carta a la vez. Léanla en voz alta; la línea de abajo
        dice quién responde primero. Tómense su tiempo, pidan otra pregunta con {KEY("card", "follow-up")} y sigan con {KEY("card", "go")}.

        Se puede decir que no de tres maneras, y ninguna pide razones: {KEY("card", "skip")} salta la carta por esta noche,
        {KEY("card", "later")} la trae más tarde esta noche, {KEY("card", "set-aside")} la aparta para siempre. {KEY("card", "undo")} deshace cualquier paso. {KEY("card", "end-gently")} termina la
        velada con suavidad, {KEY("card", "leave")} sale enseguida; de las dos formas todo queda como estaba.

help-private = Responder en privado
    .text =
        En una escala, una elección o una adivinanza empieza con {KEY("card", "go")}; en cualquier otra carta, con {KEY("card", "private")}.
        Una persona escribe y la otra mira a otro lado; después se pasa el teclado. Las dos respuestas
        se abren a la vez o quedan tapadas, y nadie pregunta quién lo quiso. {KEY("card", "keep")} dos veces las guarda,
        porque las dos personas tienen que quererlo.

help-ok = ¿Qué quiere decir OK aquí?
    .text =
        Una velada OK es una que después alegra a las dos personas, sin nada que demostrar. No tiene que
        ser especial. Tiene que ser suya, y puede ser corta.

help-ordinary = ¿Por qué basta lo corriente?
    .text =
        Porque casi toda la vida en común es corriente. Si solo cuenta la velada especial, las demás se
        vuelven espera, y la especial tiene que cargar demasiado. Lo que se puede tener un martes, con
        cansancio y la ropa todavía mojada, es lo que de verdad se tiene.

help-trust = ¿Cómo construye confianza hablar?
    .text =
        En pequeñas cantidades. Dices algo que se podría tomar mal, y se toma bien. La próxima vez te
        atreves un poco más. Por eso las cartas empiezan ligeras, van más profundo solo si las dos personas
        quieren, y decir «no» es fácil; un sí vale algo donde un no no cuesta nada.

help-exciting = Ya no es tan emocionante. ¿Y ahora?
    .text =
        No tiene por qué pasar nada malo. Lo conocido emociona menos y descansa más, y las dos cosas
        tienen su valor. Ayuda averiguar qué echa de menos cada quien, si echa algo de menos: la
        sorpresa, la atención, el descanso previo, el tiempo. A menudo es más pequeño de lo que se temía,
        y más fácil de decir con una carta en la mesa que de repente.

help-routine = ¿Para qué sirve la rutina?
    .text =
        Ahorra decidir. Lo que vuelve por sí solo, la misma hora, las mismas dos tazas, no hay que
        pedirlo, ganarlo ni planearlo. Deja sitio para fijarse en la otra persona, y algo que se puede
        cambiar a propósito.

help-not = ¿Qué no son estas cartas?
    .text =
        No son terapia, ni un examen, ni una manera de resolver una pelea. No traen estadísticas,
        especialistas ni citas, y no prometen nada. No suponen género, matrimonio, descendencia, fe,
        dinero ni un cuerpo determinado.

help-safety = Seguridad
    .text =
        Las cartas suponen que las dos personas pueden hablar con libertad y decir que no sin pagarlo
        después. Donde una persona amenaza, hiere, vigila, controla o presiona a la otra, los ejercicios
        de conversación pueden empeorar las cosas, porque lo dicho se puede usar luego y porque la
        violencia no es un problema compartido. Nunca es culpa de quien la sufre, y ocurre en parejas de
        todo tipo. En muchos países hay servicios de apoyo gratuitos, casi todos por teléfono o chat;
        es más seguro buscarlos en un aparato que solo uses tú. En una emergencia, llama al número de
        emergencias de tu zona.

        Comparten la misma pantalla. Lo que se escribe en privado no se ve al escribirlo, pero traten la
        terminal como un lugar común y guarden para sí lo que prefieran que nadie vea.
