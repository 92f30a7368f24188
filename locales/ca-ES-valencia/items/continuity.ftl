### Questions about a bad day: who does what, what comes back first, what is learnt.
# review: machine-drafted
# source: 7e789991f017

item-incident-roles = La teua empresa té escrit qui fa què si hi ha un problema de seguretat?
    .why = Aquell dia falten mans i sobren nervis. Amb noms i telèfons, ningú no espera ordres.
    .help = Un problema pot ser fitxers bloquejats, un pagament a un altre compte o una fuita de dades. Val un full en paper. Assajar és llegir-lo en grup i fer vore que passa.
    .option-rehearsed = Sí, amb telèfons, i este any ho hem assajat
    .option-written = Sí, amb noms i telèfons
    .option-old = Hi ha un paper vell o sense telèfons
    .option-none = No

item-incident-roles-easy = Hi ha a la vista un paper amb a qui telefonar si fallen els ordinadors?

item-after-a-scare = Després d'un ensurt, què queda apuntat a la teua empresa?
    .why = El que s'oblida torna a passar. Apuntat, servix per canviar alguna cosa.
    .help = Un ensurt és un engany que va funcionar, un portàtil perdut o un dia sense programes. Si encara no n'hi ha hagut cap, digues què faries.
    .option-change = Què va passar, per què i què es canvia
    .option-what = Només què va passar
    .option-talk = Res: se'n parla
    .option-nothing = Res: es passa pàgina

item-after-a-scare-easy = La teua empresa ha canviat algun costum després d'un ensurt?

item-first-to-return = S'aturen tots els ordinadors. Està decidit què torna primer?
    .why = Aquell dia no hi ha temps per discutir. Amb l'ordre decidit, la faena torna abans.
    .help = És decidir quant aguanta aturada cada faena. Per exemple: cobrar, 1 dia; nòmines, 5 dies. Compta també saber com es treballa mentrestant.
    .option-written = Sí, per escrit, i com treballar mentrestant
    .option-order = Sí, per escrit, només l'ordre
    .option-talked = Se n'ha parlat, sense escriure-ho
    .option-never = No s'hi ha pensat

item-first-to-return-easy = La teua empresa ha hagut de treballar un dia sense ordinadors?

item-whole-system-restore = Quan va provar la teua empresa per última vegada de recuperar un ordinador sencer des de la còpia?
    .why = Recuperar un fitxer és una cosa. Posar en marxa tot un ordinador pot costar dies si ningú no ho ha provat.
    .help = Recuperar és tornar-lo a tenir en un altre aparell, amb els seus programes i les seues dades. Si hi ha un servidor, respon per ell. Si tot és en línia, compta haver començat amb un ordinador buit.
    .option-worked = En els últims 12 mesos, i va eixir bé
    .option-failed = En els últims 12 mesos, i alguna cosa va fallar
    .option-longer = Fa més d'un any
    .option-never = Mai, o no hi ha còpia

item-power-cut = Se'n va la llum de cop. Què passa amb els aparells que guarden les teues dades?
    .why = Una apagada pot espatllar un disc just quan escriu. I et deixa sense internet ni telèfon.
    .help = Compten el servidor, el disc de xarxa i la caixa d'internet. Un disc de xarxa, o NAS, és una caixa amb discos que diverses persones obrin per la xarxa. Una bateria, o SAI, dona llum uns minuts, per apagar bé. Si les teues dades són només en portàtils, val la bateria que porten. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-tested = Continuen amb una bateria, i l'he provada este any
    .option-untested = Continuen amb una bateria, sense provar
    .option-laptops = Continuen només els portàtils
    .option-off = S'apaguen tots

item-water-and-fire = Hi ha una fuita d'aigua o comença un foc a prop dels teus aparells. Què els protegix?
    .why = Un tub trencat o un endoll cremat es poden endur en una nit els aparells i les seues dades.
    .help = Compten el servidor, el disc de xarxa i la caixa d'internet. Un disc de xarxa, o NAS, és una caixa amb discos que diverses persones obrin per la xarxa. Contra l'aigua: enlaire i lluny de tubs. Contra el foc: un detector de fum i un extintor que valga per a aparells elèctrics.
    .option-both = Alguna cosa contra l'aigua i alguna contra el foc
    .option-one = Només una de les dues coses
    .option-nothing = Res en especial
    .option-in-the-way = Res: són a terra, sota un tub o entre papers

item-water-and-fire-easy = Hi ha un extintor a prop dels aparells que guarden les teues dades?
