### Questions that only whoever owns or manages the firm can answer.
# review: machine-drafted
# source: 691b66a597f3

item-ransom-decision = Algú demana diners a la teua empresa per desbloquejar els fitxers. Qui decidix què es fa?
    .why = Aquell dia hi haurà pressa i opinions. Pagar tampoc assegura que els fitxers tornen.
    .help = Se'n diu segrest de fitxers. Decidir és dir qui mana, a qui pregunta abans i qui parla amb clients i plantilla. Deixar-ho escrit no t'obliga a pagar ni a no pagar.
    .option-written = Una persona: està escrit, i també a qui pregunta abans
    .option-talked = Una persona: se n'ha parlat, sense escriure-ho
    .option-that-day = Ja es vorà aquell dia
    .option-technician = Qui porta els ordinadors

item-night-call = Són les 3 de la matinada i alguna cosa va molt malament als ordinadors. A qui es telefona?
    .why = Un problema no mira el rellotge. El que s'atura prompte arriba menys lluny.
    .help = Pensa en qui ho voria: l'alarma, el torn de nit, el teu tècnic o un client. Compta si té aquell telèfon en paper o al mòbil.
    .option-two = A una persona amb nom, i a una altra si no contesta
    .option-one = A una sola persona
    .option-morning = A ningú fins que s'obri
    .option-nobody = Ningú no sabria a qui

item-night-call-easy = Té el teu tècnic un número teu per telefonar-te de nit?

item-insurance-read = Què has llegit del que paga la teua assegurança si et roben dades o diners per internet?
    .why = Una pòlissa pot demanar que avises prompte o que tingues certes coses. Si ho descobrixes tard, pot ser que no pague.
    .help = La pòlissa és el paper de l'assegurança. Mira què cobrix, què et demana a tu i a quin telèfon s'avisa. No tenir esta assegurança també pot ser una bona decisió.
    .option-read = La pòlissa, este any
    .option-without = El preu: vaig decidir no tenir esta assegurança
    .option-told = Res: m'ho van explicar en signar
    .option-unread = Res: vaig signar i prou
    .option-never-asked = Res: no he mirat si la tinc

item-insurance-read-easy = Has tingut a la mà este any la pòlissa de la teua empresa?

item-security-time-money = Què hi ha apuntat este any per tenir cura d'ordinadors i dades?
    .why = El que no té hores ni diners no es fa. I arreglar després sol costar més.
    .help = Compten les còpies, canviar aparells vells, les xerrades i les hores d'algú de la casa. No cal que siga molt: cal que estiga decidit.
    .option-both = Diners i hores, amb una llista de per a què
    .option-technician = Només el que costa el tècnic
    .option-breaks = Res: es paga quan alguna cosa s'espatlla
    .option-nothing = Res: no se n'ha parlat mai

item-security-time-money-easy = Has comprat alguna cosa este any per tenir cura de les dades, sense esperar una avaria?

item-copy-proof = Què has vist tu que diga que les còpies de la teua empresa servixen?
    .why = Una còpia falla sense fer soroll. Només se sap el dia que es recupera alguna cosa.
    .help = Recuperar és tornar a tenir un fitxer des de la còpia. Compta el que has vist amb els teus ulls, no el que et diuen. A part és sense connectar, o en línia amb versions anteriors.
    .option-seen = Este any, recuperar un fitxer d'aquella setmana des d'una còpia a part
    .option-date = Un paper o un correu amb la data de l'última
    .option-told = Res: em diuen que es fan
    .option-none = Res, o no hi ha còpies

item-copy-proof-easy = T'ha dit algú este any que les còpies es fan?
