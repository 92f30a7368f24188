### Questions about those who come, those who leave and what each person knows.
# review: machine-drafted
# source: 814c6702a681

item-joiner-access = Comença una persona nova. Amb quin compte i quins permisos treballa?
    .why = Amb un compte per persona se sap qui va fer què. Amb permisos justos, un error arriba menys lluny.
    .help = Pensa en l'última que va entrar, també en pràctiques o per poc temps. Compten l'ordinador, el correu, els programes i la caixa. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-by-job = Amb el seu i els permisos del seu lloc de treball
    .option-like-others = Amb el seu i els permisos dels altres
    .option-inherited = Amb el de qui hi havia abans
    .option-shared = Amb un que fan servir diverses persones
item-joiner-access-easy = Hi ha algun compte que facin servir diverses persones amb la mateixa contrasenya?

item-leaver-accounts = Una persona deixa la teva empresa. Quan es tanquen els seus comptes?
    .why = Un compte de ningú el pot fer servir qualsevol que en sàpiga la contrasenya. No se sol notar.
    .help = Compten el correu, l'ordinador, els programes, el wifi i els xats. Pensa també en qui es va jubilar o va estar en pràctiques. Si saps d'un compte obert, tria l'última.
    .option-same-day = Aquell mateix dia, amb una llista al davant
    .option-week = Aquella setmana, de memòria
    .option-someday = Quan algú se'n recorda
    .option-still-open = Queden comptes oberts de gent que va marxar
item-leaver-accounts-easy = Encara és obert el correu d'algú que ja no treballa aquí?

item-staff-training = Quan va parlar la teva empresa per última vegada amb la plantilla sobre missatges falsos?
    .why = Un missatge fals enganya més quan hi ha pressa. Parlar-ne serveix de recordatori, i qui avisa a temps cuida els altres.
    .help = Un missatge fals es fa passar per un banc, un client o la direcció. Practicar és enviar-ne un de fet a casa, per aprendre. Val una xerrada de 20 minuts.
    .option-practice = En els últims 12 mesos, i vam practicar amb un
    .option-talk = En els últims 12 mesos, sense practicar
    .option-longer = Fa més d'un any
    .option-never = Mai
item-staff-training-easy = Algú ha preguntat aquest any si un missatge era fals?

item-staff-confidentiality = Què signa cada persona sobre les dades que veu a la feina?
    .why = Qui signa sap que el que veu no surt de l'empresa. Tampoc quan canvia de feina.
    .help = Compta tota la plantilla, també qui està en pràctiques o ve d'una altra empresa.
    .option-commitment = Un compromís de guardar secret, també després de marxar
    .option-contract = Una frase al seu contracte
    .option-some = Alguna cosa, però només algunes persones
    .option-nothing = Res
item-staff-confidentiality-easy = Algú de la plantilla ha signat un paper sobre guardar secret?
