### What a firm can do to be ready for a bad day.
# review: machine-drafted
# source: a04044b72dca

action-write-incident-sheet = Escriu en un full qui fa què i a qui trucar
    .because = Amb els ordinadors aturats, només serveix el que hi ha en paper.
    .how =
        Tria qui decideix, qui truca i qui parla amb els clients. Afegeix-hi una altra persona per si falta.
        Apunta els telèfons: banc, tècnic, assessoria i { -help-line }.
        Escriu els primers passos: desconnectar, no esborrar, fer fotos i apuntar les hores.
        Afegeix-hi: «Si hi ha persones en risc per les seves dades, 72 hores per avisar l'AEPD».
        Imprimeix còpies per a l'oficina, el taller i la casa de qui decideix.
        Apunta al teu calendari de repassar els telèfons cada 6 mesos.
    .verify = Amb l'ordinador apagat, trobes en un minut el telèfon del teu tècnic.
    .ask-help = Si t'està passant, obre «T'està passant ara?» de { -app }. El { -help-line } t'orienta de franc.

action-rehearse-incident = Assaja el full amb la teva gent un cop l'any
    .because = En assajar es veu quin telèfon ja no val i què no havia pensat ningú.
    .how =
        Reuneix 45 minuts les persones del full.
        Llegeix un cas: «Són les 8 i cap ordinador no obre els seus fitxers».
        Cada persona diu què fa i a qui truca.
        A mig fer, complica-ho: falta qui decideix, o truca un client.
        Apunta què ha faltat, amb un nom i una data.
        Canvia el full i reparteix el nou.
    .verify = El full té data nova i almenys un canvi.
    .ask-help = Si no saps quin cas llegir, fes servir-ne un de «T'està passant ara?» de { -app }.

action-open-a-scare-book = Obre un quadern d'ensurts
    .because = Amb quatre línies per ensurt es veu què es repeteix.
    .how =
        Prepara una pàgina amb 4 espais: què va passar, quan, per què i què canviem.
        Apunta també els ensurts que van acabar bé.
        Escriu causes i no culpables: «faltava un avís», no un nom.
        Posa un nom i una data a cada canvi.
        Llegeix-lo cada 3 mesos amb la direcció.
        Guarda'l sota clau: pot portar dades personals.
    .verify = Obre el quadern per l'última pàgina: el canvi està fet.
    .ask-help = Si es van perdre dades personals, pregunta a la teva assessoria si cal avisar. Apunta què decideixes i per què.

action-decide-what-comes-first = Decideix què torna primer i com continuar
    .because = Amb l'ordre i els terminis escrits, el teu tècnic sap per on començar i per a quan.
    .how =
        Fes una llista de les feines: cobrar, fabricar, lliurar, pagar, respondre.
        Al costat, escriu quant pot estar aturada cadascuna.
        Apunta quins programes, dades i persones necessita.
        Posa primer la que aguanta menys.
        Escriu com es fa a mà el primer dia.
        Pregunta al teu tècnic si les còpies arriben a temps.
    .verify = Llegeix el full al teu tècnic. Et diu si pot complir el primer termini.
    .ask-help = Si un termini és impossible, busca amb el teu tècnic una altra manera de copiar o de treballar.

action-rehearse-whole-restore = Assaja de recuperar un ordinador sencer des de la còpia
    .because = L'assaig et diu quantes hores calen. I el que falla, falla un dia tranquil.
    .how =
        Tria amb el teu tècnic l'ordinador o el servidor que més falta fa.
        Fes servir un altre aparell buit. No toquis el que està en marxa.
        Mira el rellotge i recupera el sistema, els programes i les dades.
        Obre el programa de factures i busca alguna cosa d'ahir.
        Apunta quant es triga i quines contrasenyes falten.
        Arregla el que falla i torna-ho a provar.
    .verify = Un full amb data diu quantes hores van ser. La factura d'ahir es va obrir.
    .ask-help = Si falla dues vegades, demana que revisin les teves còpies aquella mateixa setmana.

action-fit-a-battery = Posa una bateria al que guarda dades i prova-la
    .because = Amb uns minuts de llum, els aparells s'apaguen bé.
    .how =
        Si no en tens, digues al teu tècnic: «Quin SAI cal?». És la bateria que dona llum uns minuts.
        Connecta-hi el servidor, la caixa d'internet i el disc de xarxa (NAS, una caixa amb discos).
        Demana que el servidor s'apagui sol quan quedi poca càrrega.
        Fes una còpia i prova un dia tranquil de treure la llum.
    .verify = En treure la llum, tot continua uns minuts i s'apaga en ordre.
    .ask-help = Fes la prova amb el teu tècnic al davant i amb les màquines aturades.

action-move-from-water-and-fire = Allunya els teus aparells de l'aigua i del foc
    .because = Aixecar un aparell costa una hora. Si es perd amb les seves dades, pot aturar l'empresa.
    .how =
        Fes una còpia abans de moure res i apaga bé els aparells.
        Aixeca'ls de terra i treu-los de sota de tubs, lavabos i finestres.
        Treu del voltant caixes, papers i regletes carregades.
        Posa un detector de fum en aquella habitació.
        Tingues a prop un extintor que valgui per a aparells elèctrics, i mira'n la data.
        Guarda una còpia de les dades en un altre edifici.
    .verify = Mira l'habitació: res important a terra, i l'extintor té data bona.
    .ask-help = Si fa olor de cremat o salta la llum sovint, truca a un electricista abans de moure res.
