### What a firm can do about those who come, those who leave and what each person knows.
# review: machine-drafted
# source: 01c2c9403e51

action-prepare-joiner-sheet = Prepara un full d'entrada per a cada lloc de treball
    .because = Amb el full fet, ningú no improvisa el primer dia.
    .how =
        Fes un full per lloc de treball: aparells, comptes, carpetes i claus.
        Dona a cada persona un compte propi, també a la caixa i als programes comuns.
        Dona només els permisos del seu full. La resta es demana després.
        Dona-li les normes i explica a qui avisar si passa alguna cosa estranya.
        Guarda el full: servirà el dia que marxe.
        Canvia la contrasenya dels comptes comuns que encara queden.
    .verify = Agafa el full de l'última persona que va entrar. Diu el mateix que pot obrir hui.
    .ask-help = Si un programa no admet diversos comptes, pregunta a qui te'l va vendre.

action-close-leaver-accounts = Tanca els comptes de qui marxa, aquell mateix dia
    .because = No és desconfiança: un compte que ningú no mira també es pot robar.
    .how =
        Fes una llista de qui va marxar en els últims 2 anys.
        Busca els seus comptes: correu, ordinador, programes, serveis en línia i xats.
        Bloqueja'ls abans d'esborrar-los, i guarda el que l'empresa necessita.
        Canvia les contrasenyes comunes que sabien, també la del wifi.
        Prepara un full d'eixida: comptes, claus, aparells i certificats.
        Demana a qui porta els contractes que t'avise abans de l'últim dia.
    .verify = Mira el compte de l'última persona que va marxar: està bloquejat.
    .ask-help = Abans de llegir el correu de qui va marxar, pregunta a la teua assessoria laboral.

action-hold-staff-talk = Reunix la plantilla 20 minuts i ensenya missatges falsos
    .because = Amb un exemple al davant, cada persona veu en què s'ha de fixar.
    .how =
        Guarda captures de 3 missatges falsos que hagen arribat a l'empresa.
        Ensenya-les i pregunta què sembla estrany a cadascuna.
        Repetix la regla: aturar-se, no tocar l'enllaç i preguntar.
        Digues a qui avisar, i que ningú no s'endú cap esbroncada.
        Fes una altra xerrada per a qui va faltar. Apunta la data i els noms.
        Apunta al teu calendari de repetir-la cada 6 mesos.
    .verify = Pregunta a dues persones què fan amb un enllaç dubtós. Totes dues diuen que pregunten.
    .ask-help = Si dubtes d'un missatge, telefona al { -help-line }: t'orienten de franc.

action-practise-with-fake-messages = Practica amb un missatge fals fet a casa
    .because = El que més ajuda és el recordatori cada pocs mesos. I així es veu quanta gent avisa.
    .how =
        Explica-ho abans a la direcció i a qui porta els ordinadors.
        Digues a la plantilla que hi haurà una pràctica, sense dir el dia.
        Envia un missatge senzill, que no espante ni prometa diners.
        Compta quantes persones avisen. No apuntes qui va tocar l'enllaç.
        Aquell mateix dia, ensenya les pistes que portava.
        Repetix-ho cada 6 mesos i compara només els totals.
    .verify = Tens apuntat quantes persones van avisar i quant van trigar. No hi ha noms.
    .ask-help = Demana al teu tècnic que ho prepare. Si algú representa la plantilla, explica-l'hi abans.

action-sign-confidentiality = Demana a cada persona un compromís de guardar secret
    .because = Amb un paper clar, cada persona sap què no s'explica i fins quan.
    .how =
        Demana un model a la teua assessoria laboral.
        Mira que diga tres coses: què no s'explica, què es torna i que dura després de marxar.
        Explica-ho en persona abans de demanar la signatura.
        Comença per qui veu nòmines, clients o dades de salut.
        Posa'l entre els papers del primer dia.
        Guarda els papers signats sota clau.
    .verify = Tria 3 noms de la plantilla. Hi ha els seus 3 papers, signats.
    .ask-help = Si algú no vol signar, parla amb la teua assessoria abans d'insistir.
