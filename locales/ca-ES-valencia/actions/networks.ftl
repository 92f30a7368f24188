### What a firm can do about its networks, what can be reached from outside and who notices.
# review: machine-drafted
# source: f783d1708296

action-separate-networks = Posa en una altra xarxa el que no és un ordinador d'oficina
    .because = Si algú entra per una càmera, es queda amb les càmeres.
    .how =
        Amb la teua llista d'aparells, fes tres grups: oficina, màquines i visites.
        Activa hui mateix la xarxa de convidats per a les visites. És un altre wifi, a part del teu.
        Demana al teu tècnic una xarxa per a màquines, caixes i càmeres.
        Apunta amb el teu tècnic què ha de parlar amb què. La resta, tancat.
        Prova-ho un dia tranquil: cobrar, imprimir i enviar faena a les màquines.
        Guarda un dibuix de les xarxes, amb data.
    .verify = Connecta el teu mòbil a la xarxa de convidats. No hi veus la impressora ni les carpetes.
    .ask-help = Si una màquina deixa de funcionar, torna enrere i telefona a qui la manté.

action-secure-remote-work = Deixa una sola porta per treballar des de fora, amb segon pas
    .because = Amb diverses portes, alguna queda sense mirar.
    .how =
        Apunta qui treballa des de fora i amb quins programes.
        Si l'«Escriptori remot» es veu des d'internet, demana hui al teu tècnic que el tanque.
        Tria una sola manera d'entrar: una connexió privada (digues «VPN» al teu tècnic) o serveis en línia.
        Posa el segon pas a tots estos comptes: un avís o un codi, a més de la contrasenya.
        Trau els programes d'accés a distància que ja no calen.
        Demana que es faça servir un ordinador de l'empresa, no el de la família.
    .verify = Prova des de casa: sense l'avís o el codi, no hi entres.
    .ask-help = Si creus que ja hi ha entrat algú, no esborres res i obri «T'està passant ara?» de { -app }.

action-close-what-is-open = Mira què es veu de la teua empresa des d'internet i tanca el que sobra
    .because = Al que no es veu des de fora no se li pot provar el pany.
    .how =
        Digues al teu tècnic: «Vull la llista del que es pot obrir des d'internet».
        A cada línia, pregunta per a què servix i qui ho fa servir.
        Demana que tanque el que ningú no necessita.
        Al que quede, posa-hi segon pas i actualitzacions al dia.
        Canvia les contrasenyes de fàbrica de càmeres, discos de xarxa (NAS, caixes amb discos) i la caixa d'internet.
        Apunta al teu calendari de repetir-ho cada 6 mesos.
    .verify = La llista té data d'este mes i un nom al costat de cada línia.
    .ask-help = Si ix alguna cosa que ningú no reconeix, no l'esborres: demana que la miren abans.

action-keep-activity-log = Guarda 6 mesos el registre de qui entra als teus comptes
    .because = De vegades una entrada estranya es descobrix setmanes després. Aleshores, encara ha d'estar apuntada.
    .how =
        Fes una llista de les coses importants: correu, fitxers, factures i servidor.
        Busca a cadascuna «registre», «activitat» o «auditoria». Mira quant de temps guarda.
        Apuja el termini a 6 mesos, o trau-ne una còpia cada mes.
        Guarda esta còpia on els comptes normals no la puguen esborrar.
        Posa en hora tots els aparells: amb hores diferents no s'entén res.
        Digues-ho a les normes: la teua plantilla ha de saber què s'apunta.
    .verify = Busca qui va entrar al correu fa un mes. Ix, amb l'hora.
    .ask-help = Pregunta a la teua assessoria quant el pots guardar: són dades personals.

action-turn-on-sign-in-alerts = Activa els avisos d'entrades estranyes i digues qui els llig
    .because = Un avís que ningú no llig no avisa.
    .how =
        Obri la configuració del teu correu i els teus fitxers i busca «alertes» o «avisos de seguretat».
        Activa'n tres: entrada des d'un altre país, compte nou d'administrador i reenviament de correu.
        Envia'ls a una persona, i a una altra per quan falte.
        Escriu què fa: telefonar a qui fa servir el compte i, si no era esta persona, bloquejar-lo.
        Afig-hi els avisos de l'antivirus i de les còpies.
        Fes una prova i apunta quant es triga a vore-la.
    .verify = Entra al teu compte des d'un aparell nou. Arriba un avís i algú et telefona.
    .ask-help = Si un avís és de veritat, no esborres res i obri «T'està passant ara?» de { -app }.
