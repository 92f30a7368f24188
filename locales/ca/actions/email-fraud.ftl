### What a person can do about email and fraud.
# review: machine-drafted
# source: 48b085f6bc03

action-go-in-by-your-own-way = Entra pel teu camí, no per l'enllaç
    .because = Un enllaç fals pot semblar igual que el bo. Si entres pel teu camí, tant és.
    .how =
        Instal·la l'aplicació del teu banc des de la botiga del teu mòbil.
        Escriu tu l'adreça d'Hisenda i la del teu banc. Desa-les als preferits del teu navegador.
        Quan arribi un enllaç, no el toquis. Entra per l'aplicació o pels teus preferits.
        Si allà no veus res, truca al telèfon que ja tenies.
        No donis a ningú un codi d'un sol ús. Val una vegada i obre el teu compte.
        Explica la regla a qui viu o treballa amb tu.
    .verify = El teu banc i Hisenda són als teus preferits. Hi entres des d'allà sense obrir cap missatge.
    .ask-help = Si ja has escrit dades en una pàgina dubtosa, truca al teu banc i obre «T'està passant ara?» de { -app }.

action-ask-before-opening = Posa't una regla: fitxer inesperat, preguntar abans d'obrir
    .because = Qui enganya pot signar com un client teu. Si obres el seu fitxer, et pots quedar sense els teus.
    .how =
        Si no saps què és, esborra'l.
        Si pot ser bo, truca o escriu per una altra via a qui l'envia. No responguis a aquell correu.
        Si només el vols veure, fes servir la vista prèvia del correu, sense baixar-lo.
        Si un document demana «Habilita el contingut», tanca'l.
        Si el correu porta el fitxer i també la seva contrasenya, pregunta abans d'obrir.
        Explica la regla a qui llegeixi el teu correu.
    .verify = Busca l'últim fitxer inesperat. O l'has esborrat, o saps per una altra via qui el va enviar.
    .ask-help = Si ja l'has obert i veus alguna cosa estranya, desconnecta internet i truca al { -help-line }. No esborris res.

action-stop-and-call = Posa't una regla: si hi ha pressa, atura't i truca
    .because = Qui enganya no vol que parlis amb ningú. Una trucada al telèfon de sempre descobreix l'engany.
    .how =
        Apunta els telèfons del teu banc, la teva gestoria i els teus millors clients. Treu-los de papers vells, mai del missatge.
        Si et fan córrer, penja o deixa de respondre.
        Espera 10 minuts i truca tu.
        No donis contrasenyes ni codis a qui t'escriu o et truca.
        Acorda una paraula secreta amb la teva família i amb qui treballa amb tu. Així sabeu qui truca.
    .verify = La teva llista és al costat de l'ordinador. Hi trobes la teva gestoria sense obrir cap missatge.
    .ask-help = Si dubtes, truca al { -help-line }. Si ja has pagat o donat un codi, truca abans al teu banc i obre «T'està passant ara?» de { -app }.

action-train-junk-filter = Ensenya al teu correu què és brossa
    .because = Cada missatge que marques ajuda el filtre a apartar els següents. Així veus menys missatges falsos.
    .how =
        Quan se'n coli un, no toquis res de dins ni responguis.
        Marca'l i prem «spam» o «correu brossa».
        No facis servir el seu enllaç per donar-te de baixa: així saben que llegeixes aquest correu.
        Mira la carpeta cada setmana. Si n'hi ha un de bo, prem «no és spam».
    .verify = L'últim missatge que has marcat és ara a la carpeta de correu brossa.
    .ask-help = Si cada dia se'n colen molts, pregunta pel filtre a qui et dona el correu.

action-turn-on-junk-filter = Posa en marxa el filtre de correu brossa
    .because = Quan tot arriba junt, un missatge fals en sembla un més.
    .how =
        Desa abans els teus clients i proveïdors als teus contactes. Així és més difícil que s'apartin.
        Obre la configuració del teu correu i busca «spam» o «correu brossa».
        Activa el filtre. Que aparti els missatges, però no els esborri.
        Marca els que s'hi colin.
        Mira la carpeta cada setmana i treu-ne els bons.
    .how-google = Busca «filtres» a la configuració del teu correu. Treu els que impedeixen apartar missatges.
    .how-microsoft = Busca «correu brossa» a la configuració. Treu de la llista de permesos qui no coneguis.
    .how-other = Si el teu correu porta el nom del teu web, truca a l'empresa que te'l dona. Pregunta: «Com activo el filtre de correu brossa?».
    .verify = Espera uns dies: la carpeta de correu brossa té missatges nous.
    .ask-help = Si encara perds correus bons, truca a qui et dona el correu abans de treure el filtre.

action-protect-mail-domain = Impedeix que enviïn correu amb l'adreça de la teva empresa
    .because = Un correu fals amb la teva mateixa adreça enganya gairebé qualsevol.
    .how =
        Apunta qui envia correu en nom teu: el correu, les factures, el web i els butlletins.
        Digues a qui porta el teu domini, o ensenya-li-ho escrit: «Vull SPF, DKIM i DMARC». Les 2 primeres diuen quins correus són teus; la tercera, què es fa amb els altres.
        Demana que al principi només apuntin, sense rebutjar res.
        Al cap de 4 setmanes, mira amb el teu tècnic quins correus bons surten com a dubtosos. Demana que els arregli.
        Demana aleshores que es rebutgin els falsos.
        Repassa-ho si canvies de correu o de programa de factures.
    .verify = Demana al teu tècnic l'informe d'una setmana: els falsos surten com a rebutjats.
    .ask-help = No ho toquis sense ajuda: un error envia els teus correus bons a la brossa.

action-hang-up-and-call = Posa't una regla: si truca el banc, penja i truca tu
    .because = El nom que surt a la pantalla es pot imitar. El telèfon de la teva targeta, si el marques tu, no.
    .how =
        Apunta en un paper el telèfon que hi ha darrere de la teva targeta.
        Si algú truca de part del banc, digues «ara truco jo» i penja.
        Espera uns minuts o fes servir un altre telèfon. Marca el número del paper.
        No diguis codis ni instal·lis res que et demanin per telèfon.
        No passis els teus diners a un altre compte per «salvar-los»: això no ho demana el teu banc.
        Explica-ho a casa: la regla val per a tothom.
    .verify = Tens el paper a la cartera i saps la frase: «Ara truco jo».
    .ask-help = Si ja has donat un codi o has mogut diners, truca al teu banc. Després obre «T'està passant ara?» de { -app }.

action-call-the-old-number = Posa't una regla: abans d'ajudar, truca al número de sempre
    .because = Una trucada d'un minut descobreix l'engany. Si és veritat, només has trigat un minut.
    .how =
        No contestis al número nou ni el desis.
        Truca al número que ja tenies.
        Si no contesta, truca a una altra persona que hi sigui a prop.
        No enviïs diners ni codis fins que parleu de viva veu.
        Fes una captura del missatge i bloqueja aquell número.
    .verify = Tens els números de la teva família al mòbil i també en un paper.
    .ask-help = Si ja has pagat, truca al teu banc i obre «T'està passant ara?» de { -app }.

action-close-the-warning = Posa't una regla: un avís amb telèfon es tanca i no s'hi truca
    .because = L'avís de veritat no dona un telèfon. Si tanques la pàgina, s'acaba.
    .how =
        No truquis ni toquis res dins de l'avís.
        Tanca el navegador, el programa per veure webs. Si no es deixa, apaga l'ordinador amb el seu botó.
        Quan el tornis a obrir, no deixis que recuperi les pàgines d'abans.
        Escriu la regla en un paper, al costat de la pantalla.
        Apunta al costat el telèfon de qui t'ajuda i el { -help-line }.
    .verify = El paper és al costat de la pantalla i l'has llegit en veu alta una vegada.
    .ask-help = Si ja has trucat o has deixat entrar algú, treu internet i truca al teu banc. Després, al { -help-line }.
