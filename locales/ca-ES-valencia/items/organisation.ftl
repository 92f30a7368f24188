### Questions about who answers for security in a firm, its rules and what it has.
# review: machine-drafted
# source: d4871b50cc70

item-security-owner = Qui s'encarrega a la teua empresa de cuidar ordinadors, comptes i dades?
    .why = El que és de tothom no ho mira ningú. Amb un nom, cada avís té qui se n'ocupa.
    .help = No cal que sàpiga d'informàtica: cal que decidisca i pregunte. Tenir hores és tenir-les apuntades al seu mes. Una empresa de fora ajuda, però no decidix per tu.
    .option-named-with-time = Una persona amb nom i amb hores per a això
    .option-named = Una persona amb nom, quan li queda temps
    .option-outside = L'empresa que ens porta els ordinadors
    .option-nobody = Ningú en concret

item-written-rules = Quines normes escrites té la teua empresa per fer servir ordinadors, correu i dades?
    .why = Sense normes, cada persona fa el que li sembla millor. Després ningú no sap què estava permés.
    .help = N'hi ha prou amb dues pàgines en paraules senzilles: què es fa, què no i a qui cal avisar. Compta el que la gent té a la mà, no el que és en un calaix.
    .option-signed = Unes que cada persona ha llegit i signat
    .option-given = Unes que es donen, sense signar
    .option-drawer = Unes que quasi ningú no ha vist
    .option-none = Cap: es diu de paraula

item-written-rules-easy = Qui entra a l'empresa rep un full amb estes normes?

item-device-list = Quina llista tens dels aparells, programes i serveis de la teua empresa?
    .why = El que no és a la llista no s'actualitza ni es copia. I si falta, ningú no ho nota.
    .help = Compten els ordinadors, els mòbils, el servidor, les màquines connectades, els programes i els serveis en línia. El servidor és l'ordinador que guarda els fitxers de tothom. La llista de comptabilitat sol oblidar els programes.
    .option-all-current = Una de tot, que canvia amb cada alta i cada baixa
    .option-all-old = Una de tot, però de fa més de 6 mesos
    .option-part = Una d'una part, com els ordinadors
    .option-none = Cap

item-device-list-easy = Saps quants ordinadors hi ha hui a la teua empresa?

item-new-program-approval = Algú necessita un programa nou per a la seua faena. Què fa?
    .why = Un programa baixat de qualsevol lloc en pot portar un altre a dins. I en un servei que ningú no coneix queden dades que ningú no cuida.
    .help = Compten també les aplicacions del mòbil, els afegits del navegador i els serveis gratuïts en línia. Respon què va passar l'última vegada.
    .option-approved = El demana, algú el mira i queda apuntat
    .option-asked = Pregunta de paraula i l'instal·la
    .option-tells = L'instal·la i de vegades ho diu
    .option-free = L'instal·la i prou

item-new-program-approval-easy = Algú t'ha preguntat este any abans d'instal·lar alguna cosa?

item-risk-review = Quan va repassar la teua empresa per última vegada què pot eixir malament?
    .why = El temps i els diners no arriben a tot. Un repàs diu què va primer.
    .help = Repassar és pensar què pot passar amb els ordinadors, els comptes i les dades. També és mirar si es va fer el que es va acordar. El pla de { -app } val si la direcció el llig i hi posa dates.
    .option-written = En els últims 12 mesos, per escrit i amb dates
    .option-talked = En els últims 12 mesos, de paraula
    .option-longer = Fa més d'un any
    .option-never = Mai

item-risk-review-easy = S'ha parlat este any a l'empresa de què passaria sense ordinadors?

item-stranger-inside = Entra a la teua empresa algú que ningú no coneix. Fins on arriba?
    .why = Un portàtil, una clau o un paper desapareixen en un minut. I un aparell endollat a la xarxa no crida l'atenció.
    .help = Pensa en una hora amb presses i també en la porta del darrere. Compten qui porta paquets, qui neteja i qui ve a arreglar alguna cosa.
    .option-entrance = Fins a l'entrada: algú l'acompanya
    .option-desks = Fins a les taules, però les coses importants són sota clau
    .option-anywhere = Fins a quasi qualsevol lloc
    .option-server = Fins al servidor o els papers guardats
