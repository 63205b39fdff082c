# L'aide derrière les touches : ce qu'est une soirée, et ce que les gens demandent.
#
# Chaque message est un titre ; son `.text` vient dessous. Une ligne peut se couper n'importe où ; une
# ligne vide commence un nouveau paragraphe.

help-evening = Comment se passe une soirée
    .text =
        Choisissez un jeu et appuyez sur {KEY("home", "accept")}. Une carte vient à la fois. Lisez-la à voix haute ; la
        ligne du dessous dit qui répond d'abord. Prenez votre temps, posez une question de plus avec
        {KEY("card", "follow-up")}, et continuez avec {KEY("card", "go")}.

        On peut dire non de trois façons, et aucune ne demande de raison : {KEY("card", "skip")} passe la carte pour ce soir,
        {KEY("card", "later")} la ramène plus tard ce soir, {KEY("card", "set-aside")} la met de côté pour de bon. {KEY("card", "undo")} annule n'importe quelle étape. {KEY("card", "end-gently")}
        finit la soirée en douceur, {KEY("card", "leave")} quitte tout de suite ; dans les deux cas, tout est gardé comme
        c'était.

help-private = Répondre en privé
    .text =
        Sur une échelle, un choix ou une devinette, {KEY("card", "go")} commence ; sur toute autre carte, {KEY("card", "private")}. Une
        personne tape, l'autre regarde ailleurs ; puis le clavier change de mains. Les deux réponses
        s'ouvrent à la fois, ou restent couvertes, et personne ne demande qui l'a voulu. {KEY("card", "keep")} deux fois les
        garde, parce qu'il faut le vouloir à deux.

help-ok = Que veut dire OK ici ?
    .text =
        Une soirée OK est une soirée qui laisse à chaque personne un bon souvenir,
        sans rien à prouver. Elle n'a pas à être spéciale. Elle doit être la vôtre, et elle peut être
        courte.

help-ordinary = Pourquoi l'ordinaire suffit-il ?
    .text =
        Parce que presque toute la vie à deux est ordinaire. Si seule compte la soirée spéciale, toutes
        les autres deviennent de l'attente, et la spéciale doit porter trop. Ce que vous pouvez avoir un
        mardi, avec la fatigue et le linge encore mouillé, c'est ce que vous avez vraiment.

help-trust = Comment parler crée-t-il de la confiance ?
    .text =
        À petites doses. Tu dis quelque chose qui pourrait être mal pris, et c'est bien pris. La fois
        d'après, tu oses un peu plus. C'est pourquoi les cartes commencent légères, ne vont plus loin que
        si vous en avez envie à deux, et un non est facile ; un oui vaut quelque chose là où un non ne
        coûte rien.

help-exciting = C'est devenu moins excitant. Et maintenant ?
    .text =
        Rien ne va forcément mal. Ce qu'on connaît excite moins et repose plus, et les deux ont leur
        valeur. Il est bon de chercher ce qui manque à chaque personne, si quelque chose manque : la
        surprise, l'attention, le repos avant, le temps. C'est souvent plus petit qu'on ne craignait, et
        plus facile à dire avec une carte sur la table que tout d'un coup.

help-routine = À quoi sert la routine ?
    .text =
        Elle évite de décider. Ce qui revient de soi-même, la même heure, les deux mêmes tasses, n'a pas
        besoin d'être demandé, mérité ni prévu. Elle laisse de la place pour se remarquer, et quelque
        chose qu'on peut changer exprès.

help-not = Qu'est-ce que ces cartes ne sont pas ?
    .text =
        Ni une thérapie, ni un test, ni une façon de régler une dispute. Elles n'apportent ni
        statistiques, ni spécialistes, ni citations, et elles ne promettent rien. Elles ne supposent ni
        genre, ni mariage, ni enfants, ni foi, ni argent, ni un corps particulier.

help-safety = Sécurité
    .text =
        Les cartes supposent que les deux personnes peuvent parler librement et dire non sans le payer
        ensuite. Là où une personne menace, blesse, surveille, contrôle ou presse l'autre, des exercices
        de parole peuvent aggraver les choses, parce que ce qui est dit peut servir après, et parce que
        la violence n'est pas un problème partagé. Ce n'est jamais la faute de la personne qui la subit,
        et cela arrive dans toutes sortes de couples. Dans beaucoup de pays, des services d'aide sont
        gratuits, la plupart par téléphone ou par messagerie ; il est plus sûr de les chercher sur un
        appareil que personne d'autre n'utilise. En cas d'urgence, appelle le numéro d'urgence local.

        Vous partagez le même écran. Ce qui est tapé en privé ne se voit pas pendant la frappe, mais
        traitez le terminal comme un lieu commun et gardez pour vous ce que personne ne doit voir.
