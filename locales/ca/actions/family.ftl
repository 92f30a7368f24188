### What a home can agree before something happens.
# review: machine-drafted
# source: c4fbd63cab09

action-agree-safe-word = Acordeu a casa una paraula secreta
    .because = El dia que algú truca plorant no es pensa bé. La paraula pensa per tu.
    .how =
        Trieu una paraula que no sigui a les vostres xarxes: ni noms, ni carrers, ni dates.
        Digueu-la de viva veu, no per missatge.
        Acordeu la regla: sense paraula no hi ha diners, i es truca al número de sempre.
        Ensenyeu-la als grans i als petits de la família.
        Si se li escapa a algú, canvieu-la i no passa res.
    .verify = Pregunta per la paraula al pròxim dinar: la sap tota la família.
    .ask-help = Si ja ha trucat algú així, avisa la resta de la família i truca al { -help-line }.

action-set-child-limits = Posa-li el seu propi compte i demana permís per comprar
    .because = Amb el teu compte pot gastar els teus diners i veure les teves coses. Amb el seu, decidiu què hi cap.
    .how =
        Seu amb ell o amb ella i expliqueu per a què serveix cada cosa.
        Crea un compte de menor, amb la seva edat de veritat.
        Activa que instal·lar i comprar demanin el teu permís.
        Treu la teva targeta dels jocs i de la consola.
        Mireu junts qui li pot escriure a cada joc.
        Repasseu-ho cada 6 mesos: amb l'edat, hi cap més.
    .how-android = Obre Configuració, toca la lupa i escriu «control parental».
    .how-iphone = Obre Configuració i busca «En família» o «Temps d'ús».
    .how-windows = Obre el menú Inici i escriu «família».
    .how-macos = Obre Configuració del Sistema i busca «En família» o «Temps d'ús».
    .verify = Demana-li que provi de comprar alguna cosa en un joc: la pregunta t'arriba a tu.
    .ask-help = Si l'aparell és de l'escola, pregunta-hi abans.

action-agree-to-tell-at-home = Acordeu que explicar-ho mai no porta càstig
    .because = Si explicar-ho costa el mòbil, no s'explica.
    .how =
        Tria una estona tranquil·la, sense pantalles.
        Digues: «Si alguna cosa t'espanta o et fa vergonya, explica-m'ho. No et trauré el mòbil per explicar-ho».
        Acordeu també a qui explicar-ho si no hi ets: una tia, un professor, un veí.
        Explica què no s'ha de fer: no pagar, no enviar res més i no esborrar.
        Explica tu alguna cosa que t'hagi passat a tu.
    .verify = Pregunta què faria si algú l'amenaça. Et diu un nom i que no esborra res.
    .ask-help = El { -help-line } també orienta famílies, menors i professors, gratis.

action-put-your-real-age = Posa la teva edat de veritat i explica-ho a casa
    .because = Amb la teva edat, el compte porta la configuració que et protegeix.
    .how =
        Obre el perfil de cada xarxa i cada joc i mira la data de naixement.
        Canvia-la per la teva, si et deixa.
        Si no et deixa, demana ajuda a casa: de vegades cal escriure a la xarxa.
        Ensenya a casa quins comptes tens i qui et segueix.
        Si un compte no és per a la teva edat, guarda les teves fotos i parleu-ne.
    .verify = Al teu perfil surt la teva data, i a casa saben quins comptes tens.
    .ask-help = Si et fa vergonya parlar-ne, comença per una altra persona adulta: una tia, un professor.

action-choose-an-adult = Tria avui a qui ho explicaries
    .because = Amb algú al costat, l'amenaça pesa menys i s'atura abans.
    .how =
        Pensa en dues persones adultes que no et cridaran.
        Digues-los: «Si em passa alguna cosa a internet, t'ho puc explicar?».
        Apunta els seus telèfons.
        Si passa, no paguis, no enviïs res més i no esborris.
        Fes captures on es vegi el nom del compte i la data.
        L'Agència Espanyola de Protecció de Dades pot demanar que treguin aviat una foto íntima.
    .verify = Tens dos noms i els seus telèfons al mòbil.
    .ask-help = Si està passant, explica-ho avui a una d'elles i truqueu al { -help-line }: és gratis. Si algú està en perill, al { -emergency }.

action-choose-trusted-person = Tria una persona per preguntar abans
    .because = Una trucada a qui et coneix descobreix gairebé qualsevol engany.
    .how =
        Pensa en algú pacient que agafi el telèfon.
        Pregunta-li: «Et puc trucar quan em demanin diners o alguna cosa estranya?».
        Escriu el seu nom i el seu telèfon amb lletra gran, al costat del teu.
        Acordeu la regla: abans de moure diners o instal·lar alguna cosa, una trucada.
        Si no contesta, la resposta és esperar.
    .verify = El paper és al costat del telèfon. Truca avui per provar.
    .ask-help = Si no hi ha ningú, el { -help-line } orienta gratis, de 8 a 23 hores. També val la teva oficina del banc.
