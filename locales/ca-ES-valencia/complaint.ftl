### What happened, in order: the paper that a person takes to the police.
# review: machine-drafted
# source: 6e1cb547def5

complaint-title = El que va passar, en ordre
    .intro =
        Este full no és una denúncia: és per portar-lo quan denuncies. Es denuncia davant la policia, la Guàrdia Civil o el jutjat, i te'n donen còpia.
        L'escriu la persona que ho explica, amb { -app } o a mà. No és de la policia ni d'INCIBE.
    .footer = L'escriu qui ho explica. No és una denúncia. Independent: sense aval d'INCIBE, del CCN ni de la policia.

## What is handed over

complaint-who = Qui ho explica
    .intro = S'ompli a mà: { -app } no guarda el teu document, la teua adreça ni el teu telèfon.
    .blanks =
        Nom i cognoms:
        DNI, NIE o passaport:
        Adreça:
        Telèfon:

complaint-facts-blank = Què va passar
    .intro = Comença per la primera cosa que recordes. Una cosa a cada número. Si falta lloc, afig fulls numerats.

complaint-evidence = Què ho mostra
    .intro = L'empremta (SHA-256) són 64 signes que ixen del contingut de cada fitxer. Servix per vore més tard que el fitxer és el mateix.

## What the person keeps

complaint-bring = Per a tu: què cal portar
    .intro = Pots denunciar encara que et falte alguna cosa d'esta llista.
    .lines =
        El teu DNI, NIE o passaport.
        Este full, amb els espais plens.
        El mòbil o l'ordinador on hi ha els missatges, amb bateria.
        Els fitxers de la llista, copiats en una memòria USB.
        Els moviments del banc, amb el compte que va cobrar.
        El número d'incidència del teu banc, si ja hi has telefonat.
    .footer = Per a tu: esta part no es lliura. Independent: sense aval d'INCIBE, del CCN ni de la policia.

complaint-originals = Per a tu: els originals no es toquen
    .lines =
        No formates l'aparell ni el deixes com de fàbrica.
        No esborres res, encara que semble poca cosa.
        No canvies ni retalles els fitxers: es voria que no són els mateixos. Si cal, treballa amb una còpia.
        Guarda el missatge original amb la capçalera completa: diu per on ha vingut. Una captura no la porta.
        Tingues una altra còpia de tot en un altre lloc.

complaint-where = Per a tu: on es denuncia (tria un lloc)
    .intro = Si la teua comunitat té policia pròpia, ix la primera.
