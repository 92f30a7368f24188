### What happened, in order: the paper that a person takes to the police.
# review: machine-drafted
# source: 6e1cb547def5

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
complaint-file-name = resguardo-full-{ $date }
complaint-title = El que va passar, en ordre
    .intro =
        Aquest full no és una denúncia: és per portar-lo quan denunciïs. Es denuncia davant la policia, la Guàrdia Civil o el jutjat, i te'n donen còpia.
        L'escriu la persona que ho explica, amb { -app } o a mà. No és de la policia ni d'INCIBE.
    .footer = L'escriu qui ho explica. No és una denúncia. Independent: sense aval d'INCIBE, del CCN ni de la policia.

## What is handed over

complaint-who = Qui ho explica
    .intro = S'omple a mà: { -app } no desa el teu document, la teva adreça ni el teu telèfon.
    .blanks =
        Nom i cognoms:
        DNI, NIE o passaport:
        Adreça:
        Telèfon:
complaint-facts = Què va passar
    .intro = Per ordre de data i hora.
    .blanks = Qui va ser, o des de quin número, compte o adreça, si no és més amunt:
complaint-facts-blank = Què va passar
    .intro = Comença per la primera cosa que recordis. Una cosa a cada número. Si falta lloc, afegeix fulls numerats.
complaint-fact = Fet
    .blanks =
        Data i hora:
        Qui, des de quin número o adreça:
        El que va passar:
complaint-undated = Sense data
# Variables:
#   $time (String) - hours and minutes
complaint-time-alone = Sense data, { $time }
complaint-loss = Què s'ha perdut
complaint-loss-blank = Què s'ha perdut
    .blanks = Quant, si has perdut alguna cosa:
complaint-money = Si s'han mogut diners:
    .blanks =
        Com es va pagar:
        A quin compte, número o persona:
        Número d'incidència que et va donar el banc:
complaint-evidence = Què ho mostra
    .intro = L'empremta (SHA-256) són 64 signes que surten del contingut de cada fitxer. Serveix per veure més tard que el fitxer és el mateix.
complaint-evidence-blank = Què ho mostra: fitxers, missatges, papers
    .blanks =
        1.
        2.
        3.
        4.
        5.
        6.
        7.
        8.
complaint-shows = Mostra:
complaint-size = Mida:
complaint-added = Apuntat el dia:
complaint-sum = Empremta (SHA-256):
complaint-signed = Ho signa qui ho explica
    .blanks =
        Lloc i data:
        Signatura:

## What the person keeps

complaint-bring = Per a tu: què cal portar
    .intro = Pots denunciar encara que et falti alguna cosa d'aquesta llista.
    .lines =
        El teu DNI, NIE o passaport.
        Aquest full, amb els espais plens.
        El mòbil o l'ordinador on hi ha els missatges, amb bateria.
        Els fitxers de la llista, copiats en una memòria USB.
        Els moviments del banc, amb el compte que va cobrar.
        El número d'incidència del teu banc, si ja hi has trucat.
    .footer = Per a tu: aquesta part no es lliura. Independent: sense aval d'INCIBE, del CCN ni de la policia.
complaint-originals = Per a tu: els originals no es toquen
    .lines =
        No formatis l'aparell ni el deixis com de fàbrica.
        No esborris res, encara que sembli poca cosa.
        No canviïs ni retallis els fitxers: es veuria que no són els mateixos. Si cal, treballa amb una còpia.
        Guarda el missatge original amb la capçalera completa: diu per on ha vingut. Una captura no la porta.
        Tingues una altra còpia de tot en un altre lloc.
complaint-where = Per a tu: on es denuncia (tria un lloc)
    .intro = Si la teva comunitat té policia pròpia, surt la primera.
complaint-claims = Per a tu: on es reclama a més, si et toca
complaint-nowhere = No tenim adreces del teu país. Pregunta a qualsevol comissaria.
complaint-for = Per a què:
complaint-hours = Horari:
complaint-limits = Termini:
complaint-needs = Cal:
complaint-have-ready = Tingues a mà:
complaint-verified = Font:
