### Questions about backups.
# review: machine-drafted
# source: 9680be4a9b5c

item-backup-frequency = Cada quant es copien les teves dades en un altre lloc?
    .why = Un ordinador s'espatlla, es perd o el roben. Amb una còpia recent, continues amb les teves coses.
    .help = Les teves dades són el que no vols perdre: documents, fotos, missatges i contactes. Un altre lloc és un disc extern, un altre ordinador o un servei de còpies en línia. Si la còpia es fa sola, mira la data de l'última.
    .option-daily = Cada dia
    .option-weekly = Cada setmana
    .option-seldom = Menys sovint
    .option-never = Mai
    .not-applicable-keeps-no-data = No guardo dades en cap aparell
item-backup-any = Si el teu ordinador s'espatlla avui, pots obrir els teus últims documents en un altre lloc?

item-backup-disconnected = Tens alguna còpia que no estigui sempre connectada a l'ordinador?
    .why = Hi ha programes que bloquegen els teus fitxers i demanen diners. També bloquegen el disc que troben endollat.
    .help = No n'hi ha prou amb una carpeta que se sincronitza sola: el que s'espatlla en una banda s'espatlla a l'altra. Si tens diverses còpies, respon per la que està més a part.
    .option-apart = Sí, en un disc que guardo desendollat
    .option-online-versions = Sí, en línia, amb versions anteriors
    .option-always-connected = Només un disc endollat o una carpeta sincronitzada
    .option-none = No tinc còpia
    .not-applicable-keeps-no-data = No guardo dades en cap aparell
item-backup-disconnected-easy = Guardes en un calaix un disc amb una còpia de les teves dades?

item-backup-restored = Quan vas recuperar per última vegada un fitxer des de la teva còpia?
    .why = Una còpia que no s'ha provat pot fallar el dia que cal.
    .help = Val qualsevol fitxer, encara que fos una prova: un document o una foto.
    .option-this-year = En els últims 12 mesos
    .option-longer = Fa més d'un any
    .option-never = Mai
    .option-no-copy = No tinc còpia
    .not-applicable-keeps-no-data = No guardo dades en cap aparell
item-backup-restored-easy = Has obert mai un fitxer desat a la teva còpia?

item-work-data-online = Guardes dades de feina en algun servei en línia?
    .why = El que només és en línia també es pot perdre.
    .help = Un servei en línia viu en ordinadors d'una altra empresa. Pot ser el teu correu, la teva agenda, el teu programa de factures o una carpeta compartida.

item-online-data-copy = Quina còpia tens de les dades que guardes en línia?
    .why = Un compte es pot bloquejar o tancar. I el que hi esborres per error pot no tornar.
    .help = A part vol dir en un disc o en un altre servei. Una carpeta sincronitzada és igual en diversos aparells: no és còpia. Si fas servir diversos serveis, respon pel que té la pitjor còpia.
    .option-this-month = Una a part, d'aquest mes
    .option-older = Una a part, de fa més temps
    .option-synced = La carpeta sincronitzada del meu ordinador
    .option-none = Cap: només són allà
item-online-data-copy-easy = Has baixat mai les dades que guardes en línia?
