### What a person can do about email and fraud.
# review: machine-drafted
# source: 48b085f6bc03

action-go-in-by-your-own-way = Entra pel teu camí, no per l'enllaç
    .because = Un enllaç fals pot semblar igual que el bo. Si entres pel teu camí, tant és.
    .how =
        Instal·la l'aplicació del teu banc des de la botiga del teu mòbil.
        Escriu tu l'adreça d'Hisenda i la del teu banc. Guarda-les als preferits del teu navegador.
        Quan arribe un enllaç, no el toques. Entra per l'aplicació o pels teus preferits.
        Si allà no veus res, telefona al número que ja tenies.
        No dones a ningú un codi d'un sol ús. Val una vegada i obri el teu compte.
        Explica la regla a qui viu o treballa amb tu.
    .verify = El teu banc i Hisenda són als teus preferits. Hi entres des d'allà sense obrir cap missatge.
    .ask-help = Si ja has escrit dades en una pàgina dubtosa, telefona al teu banc i obri «T'està passant ara?» de { -app }.

action-ask-before-opening = Posa't una regla: fitxer inesperat, preguntar abans d'obrir
    .because = Qui enganya pot signar com un client teu. Si obris el seu fitxer, et pots quedar sense els teus.
    .how =
        Si no saps què és, esborra'l.
        Si pot ser bo, telefona o escriu per una altra via a qui l'envia. No respongues a aquell correu.
        Si només el vols vore, fes servir la vista prèvia del correu, sense baixar-lo.
        Si un document demana «Habilita el contingut», tanca'l.
        Si el correu porta el fitxer i també la seua contrasenya, pregunta abans d'obrir.
        Explica la regla a qui llija el teu correu.
    .verify = Busca l'últim fitxer inesperat. O l'has esborrat, o saps per una altra via qui el va enviar.
    .ask-help = Si ja l'has obert i veus alguna cosa estranya, desconnecta internet i telefona al { -help-line }. No esborres res.

action-stop-and-call = Posa't una regla: si hi ha pressa, atura't i telefona
    .because = Qui enganya no vol que parles amb ningú. Una telefonada al número de sempre descobrix l'engany.
    .how =
        Apunta els telèfons del teu banc, la teua gestoria i els teus millors clients. Trau-los de papers vells, mai del missatge.
        Si et fan córrer, penja o deixa de respondre.
        Espera 10 minuts i telefona tu.
        No dones contrasenyes ni codis a qui t'escriu o et telefona.
        Acorda una paraula secreta amb la teua família i amb qui treballa amb tu. Així sabeu qui telefona.
    .verify = La teua llista és al costat de l'ordinador. Hi trobes la teua gestoria sense obrir cap missatge.
    .ask-help = Si dubtes, telefona al { -help-line }. Si ja has pagat o donat un codi, telefona abans al teu banc i obri «T'està passant ara?» de { -app }.

action-train-junk-filter = Ensenya al teu correu què és brossa
    .because = Cada missatge que marques ajuda el filtre a apartar els següents. Així veus menys missatges falsos.
    .how =
        Quan se'n cole un, no toques res de dins ni respongues.
        Marca'l i prem «spam» o «correu brossa».
        No faces servir el seu enllaç per donar-te de baixa: així saben que lliges este correu.
        Mira la carpeta cada setmana. Si n'hi ha un de bo, prem «no és spam».
    .verify = L'últim missatge que has marcat és ara a la carpeta de correu brossa.
    .ask-help = Si cada dia se'n colen molts, pregunta pel filtre a qui et dona el correu.

action-turn-on-junk-filter = Posa en marxa el filtre de correu brossa
    .because = Quan tot arriba junt, un missatge fals en sembla un més.
    .how =
        Guarda abans els teus clients i proveïdors als teus contactes. Així és més difícil que s'aparten.
        Obri la configuració del teu correu i busca «spam» o «correu brossa».
        Activa el filtre. Que aparte els missatges, però no els esborre.
        Marca els que s'hi colen.
        Mira la carpeta cada setmana i trau-ne els bons.
    .how-google = Busca «filtres» a la configuració del teu correu. Trau els que impedixen apartar missatges.
    .how-microsoft = Busca «correu brossa» a la configuració. Trau de la llista de permesos qui no conegues.
    .how-other = Si el teu correu porta el nom del teu web, telefona a l'empresa que te'l dona. Pregunta: «Com active el filtre de correu brossa?».
    .verify = Espera uns dies: la carpeta de correu brossa té missatges nous.
    .ask-help = Si encara perds correus bons, telefona a qui et dona el correu abans de traure el filtre.

action-protect-mail-domain = Impedix que envien correu amb l'adreça de la teua empresa
    .because = Un correu fals amb la teua mateixa adreça enganya quasi qualsevol.
    .how =
        Apunta qui envia correu en nom teu: el correu, les factures, el web i els butlletins.
        Digues a qui porta el teu domini, o ensenya-li-ho escrit: «Vull SPF, DKIM i DMARC». Les 2 primeres diuen quins correus són teus; la tercera, què es fa amb els altres.
        Demana que al principi només apunten, sense rebutjar res.
        Al cap de 4 setmanes, mira amb el teu tècnic quins correus bons ixen com a dubtosos. Demana que els arregle.
        Demana aleshores que es rebutgen els falsos.
        Repassa-ho si canvies de correu o de programa de factures.
    .verify = Demana al teu tècnic l'informe d'una setmana: els falsos ixen com a rebutjats.
    .ask-help = No ho toques sense ajuda: un error envia els teus correus bons a la brossa.

action-hang-up-and-call = Posa't una regla: si telefona el banc, penja i telefona tu
    .because = El nom que ix a la pantalla es pot imitar. El telèfon de la teua targeta, si el marques tu, no.
    .how =
        Apunta en un paper el telèfon que hi ha darrere de la teua targeta.
        Si algú telefona de part del banc, digues «ara telefone jo» i penja.
        Espera uns minuts o fes servir un altre telèfon. Marca el número del paper.
        No digues codis ni instal·les res que et demanen per telèfon.
        No passes els teus diners a un altre compte per «salvar-los»: això no ho demana el teu banc.
        Explica-ho a casa: la regla val per a tothom.
    .verify = Tens el paper a la cartera i saps la frase: «Ara telefone jo».
    .ask-help = Si ja has donat un codi o has mogut diners, telefona al teu banc. Després obri «T'està passant ara?» de { -app }.

action-call-the-old-number = Posa't una regla: abans d'ajudar, telefona al número de sempre
    .because = Una telefonada d'un minut descobrix l'engany. Si és veritat, només has trigat un minut.
    .how =
        No contestes al número nou ni el guardes.
        Telefona al número que ja tenies.
        Si no contesta, telefona a una altra persona que hi siga a prop.
        No envies diners ni codis fins que parleu de viva veu.
        Fes una captura del missatge i bloqueja aquell número.
    .verify = Tens els números de la teua família al mòbil i també en un paper.
    .ask-help = Si ja has pagat, telefona al teu banc i obri «T'està passant ara?» de { -app }.

action-close-the-warning = Posa't una regla: un avís amb telèfon es tanca i no s'hi telefona
    .because = L'avís de veritat no dona un telèfon. Si tanques la pàgina, s'acaba.
    .how =
        No telefones ni toques res dins de l'avís.
        Tanca el navegador, el programa per vore webs. Si no es deixa, apaga l'ordinador amb el seu botó.
        Quan el tornes a obrir, no deixes que recupere les pàgines d'abans.
        Escriu la regla en un paper, al costat de la pantalla.
        Apunta al costat el telèfon de qui t'ajuda i el { -help-line }.
    .verify = El paper és al costat de la pantalla i l'has llegit en veu alta una vegada.
    .ask-help = Si ja has telefonat o has deixat entrar algú, trau internet i telefona al teu banc. Després, al { -help-line }.
