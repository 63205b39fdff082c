# The help behind the keys: what an evening is, and the questions people ask.
#
# Each message is a heading; its `.text` is what stands under it. A line may break anywhere; an empty
# line begins a new paragraph. Everything else a translator needs is said at the head of en.ftl.

help-evening = How an evening goes
    .text =
        Pick a deck and press {KEY("home", "accept")}. One card comes at a time. Read it aloud; the line under it says
        who answers first. Take the time you like, ask a follow-up with {KEY("card", "follow-up")}, and go on with {KEY("card", "go")}.

        You can say no in three ways, and none asks for a reason: {KEY("card", "skip")} skips the card for tonight, {KEY("card", "later")}
        brings it back later tonight, {KEY("card", "set-aside")} sets it aside for good. {KEY("card", "undo")} takes any step back. {KEY("card", "end-gently")} ends the
        evening gently, {KEY("card", "leave")} leaves at once; either way everything is kept as it was.

help-private = Answering in private
    .text =
        On a scale, a choice or a guess {KEY("card", "go")} begins it, on any other card {KEY("card", "private")}. One types, the other
        looks away; then the keyboard is handed over. Both answers open at once, or stay covered,
        and nobody is asked who wanted that. {KEY("card", "keep")} twice keeps them, because both of you must want it.

help-ok = What does OK mean here?
    .text =
        An OK evening is one that both of you are glad about afterwards, with nothing to prove. It
        does not have to be special. It has to be yours, and it may be short.

help-ordinary = Why is ordinary enough?
    .text =
        Because most of life together is ordinary. If only the special evening counts, all the
        others become waiting, and the special one has to carry too much. What you can have on a
        Tuesday, tired, with the washing still wet, is what you really have.

help-trust = How does talking build trust?
    .text =
        In small amounts. You say something that could be taken badly, and it is taken well. Next
        time you dare a little more. So the cards begin light, go deeper only if both want to, and a
        no is easy; a yes is worth something where a no costs nothing.

help-exciting = It has become less exciting. What now?
    .text =
        Nothing has to be wrong. What is known excites less and rests more, and both have their
        worth. It helps to find out what each of you misses, if anything: the surprise, the
        attention, the rest before, the time. Often it is smaller than feared, and easier said with
        a card on the table than out of the blue.

help-routine = What is routine good for?
    .text =
        It saves deciding. What comes round by itself, the same hour, the same two cups, does not
        have to be asked for, earned or planned. It leaves room to notice each other, and something
        that can be changed on purpose.

help-not = What are these cards not?
    .text =
        They are not therapy, not a test and not a way to settle a quarrel. They carry no
        statistics, no experts and no quotations, and they promise nothing. They assume no gender,
        marriage, children, faith, money or body.

help-safety = Safety
    .text =
        The cards assume that both people can speak freely and say no without paying for it later.
        Where one person threatens, hurts, watches, controls or pressures the other, talking
        exercises can make things worse, because what is said can be used afterwards, and because
        abuse is not a problem the two of them share. It is never the fault of the person it is done
        to, and it happens in couples of every kind. Support services for people in that position
        are free in many countries, and most can be reached by phone or chat; a device that only you
        use is the safer one to look them up on. In an emergency, call your local emergency number.

        Both of you use the same screen. Answers typed in private are hidden while typing, but treat
        the terminal as a shared place and keep for yourself whatever you would rather not have
        seen.
