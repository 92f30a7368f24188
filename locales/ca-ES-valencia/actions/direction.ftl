### What whoever owns or manages the firm can do.
# review: machine-drafted
# source: 0c2104548b00

action-decide-on-ransom = Escriu qui decidix si et demanen un rescat
    .because = Amb els fitxers bloquejats, cada persona dirà una cosa. I hi ha qui paga i no recupera res.
    .how =
        Tria qui decidix, i una altra persona per si falta.
        Escriu a qui pregunta abans: tècnic, advocat, assegurança i policia.
        Escriu la regla de partida: primer parar, guardar proves i mirar les còpies.
        Decidix qui parla amb clients, plantilla i proveïdors, i ningú més.
        Afig que el tècnic no contesta ni paga pel seu compte.
        Imprimix-ho i guarda-ho amb el full de telèfons.
    .verify = Pregunta al teu tècnic qui decidix aquell dia. Diu el nom del full.
    .ask-help = Pregunta al teu advocat què passa si es paga. El { -help-line } t'orienta gratis, abans i durant.

action-write-night-list = Escriu a qui es telefona fora d'hores
    .because = Qui veu el problema a les 3 no té a qui preguntar. Un nom en un paper ho arregla.
    .how =
        Tria dues persones que puguen decidir aturar els ordinadors.
        Apunta els seus telèfons, i el del tècnic si atén de nit.
        Escriu què es fa mentrestant: traure internet, no esborrar i apuntar l'hora.
        Digues que es telefona encara que després no siga res.
        Dona el full a l'alarma, al torn de nit i al tècnic.
        Pregunta al tècnic quant costa que atenga de nit, i decidix.
    .verify = Demana a algú que telefone una nit, avisant abans. Contesta una de les dues persones.
    .ask-help = Si vols demanar que algú estiga pendent fora d'hores, pregunta abans a la teua assessoria laboral.

action-read-the-policy = Llig la teua pòlissa, o decidix que no cal
    .because = El que demana la pòlissa s'ha de tenir abans. I el seu telèfon cal el primer dia.
    .how =
        Busca totes les teues pòlisses: comerç, responsabilitat i, si n'hi ha, la de problemes per internet.
        Apunta què paguen: robatori de dades, un pagament a un altre compte, dies aturats, advocats.
        Apunta què et demanen: còpies, dos passos per entrar, avisar en un termini.
        Comprova amb el teu tècnic que de veritat ho tens.
        Copia el seu telèfon al full de telèfons.
        Si no en tens, demana un preu i decidix. Apunta per què.
    .verify = Sense obrir la pòlissa, el full diu a qui avisar i en quant temps.
    .ask-help = Si dubtes què cobrix una frase, pregunta per escrit a qui et va vendre l'assegurança.

action-set-time-and-money = Apunta diners i hores per a este any
    .because = Així cada cosa del pla té qui la faça i amb què.
    .how =
        Obri el pla de { -app } i mira les primeres 6 coses.
        Al costat de cadascuna, escriu hores, diners i un nom.
        Suma el que ja pagues: tècnic, còpies, programes.
        Aparta alguna cosa per a un aparell que s'espatlla o queda vell.
        Dona a una persona hores fixes al mes, apuntades al seu calendari.
        Posa data d'ací a 3 mesos per mirar què s'ha fet.
    .verify = Mira els comptes i el calendari: hi ha una línia i unes hores amb este nom.
    .ask-help = Abans d'una despesa gran, demana dos pressupostos per escrit. Pregunta què passa si no ho fas.

action-ask-to-see-a-copy = Demana que t'ensenyen un fitxer recuperat
    .because = Costa mitja hora i trau el dubte. Si falla, ho saps un dia tranquil.
    .how =
        Tria un fitxer d'esta setmana que t'importe, com una factura.
        Demana a qui porta les còpies que el recupere davant teu.
        Pregunta on és aquella còpia, i si es pot esborrar des d'un ordinador de l'empresa.
        Si és així, demana'n una altra a part: sense connectar, o en línia amb versions anteriors.
        Pregunta quant trigaria tot, no només aquell fitxer.
        Apunta la data i repetix-ho cada 6 mesos.
    .verify = Has obert el fitxer recuperat i es llig sencer.
    .ask-help = Si falla o ningú no sap fer-ho, demana que revisen les còpies esta setmana. No esborres res mentrestant.
