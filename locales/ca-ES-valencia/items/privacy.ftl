### Questions about what is owed to the people whose data a firm uses.
# review: machine-drafted
# source: b3bb7d8640ff

item-data-purpose = Què tens escrit sobre per què fas servir cada dada que demanes?
    .why = Qui dona una dada pot preguntar per a què. I el que no té motiu sobra.
    .help = Motius són un contracte, una llei, el permís de la persona o un interés teu que no la perjudica. N'hi ha algun més, poc comú. Demanar permís per a tot no ajuda: qui el dona el pot traure.
    .option-each = El motiu de cada ús
    .option-delicate = El motiu de les dades més delicades
    .option-permission = Només un permís general que signa tothom
    .option-habit = Res: es demanen perquè sempre s'ha fet
    .not-applicable-no-personal-data = No guarde dades d'altres persones

item-data-notice = Algú et dona les seues dades per primera vegada. Què li expliques?
    .why = Qui sap què fas amb les seues dades se'n fia més. I sap a qui preguntar si alguna cosa no li agrada.
    .help = Pensa en tots els camins: el web, el taulell, el telèfon, un paper i les persones que busquen faena. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-told = Qui soc, per a què són, quant les guarde i què pot demanar
    .option-web-only = Això mateix, però només al web
    .option-copied = Un text copiat d'un altre lloc
    .option-nothing = Res
    .not-applicable-no-personal-data = No guarde dades d'altres persones

item-data-rights-request = Un client t'escriu: «Quines dades meues tens?». Què fas?
    .why = Té dret a saber-ho, i tu tens un mes per contestar. Si no contestes, pot reclamar a l'AEPD.
    .help = L'AEPD és l'Agència Espanyola de Protecció de Dades. També et pot demanar que corregisques o esborres les seues dades. Normalment és gratis. Compta el dia que arriba, encara que arribe per un xat.
    .option-ready = Conteste abans d'un mes: sé qui ho fa i on mirar
    .option-search = Conteste, però hauria de buscar per tot arreu
    .option-adviser = Ho passe a la meua assessoria i espere
    .option-silence = No conteste
    .not-applicable-no-personal-data = No guarde dades d'altres persones

item-mailing-consent = Envies un missatge amb ofertes. A qui l'envies?
    .why = Un missatge que ningú no ha demanat molesta i acaba al correu brossa. Després, els bons també.
    .help = Compten el correu, l'SMS i els xats. Pots escriure a qui et va comprar alguna cosa semblant, si cada missatge deixa dir que no. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-agreed = A qui va dir que sí o va comprar alguna cosa semblant, i es pot donar de baixa
    .option-no-way-out = A estes persones, sense manera fàcil de donar-se de baixa
    .option-all-contacts = A tots els meus contactes
    .option-bought = A adreces comprades o trobades a internet
    .not-applicable-no-mass-mail = No envie missatges amb ofertes

item-minors-data = Qui et dona permís per fer servir les dades o les fotos d'un menor?
    .why = Una foto a internet es queda molts anys. I un menor no sempre veu el que pot passar.
    .help = Compta també les fotos de grup, els xats i les xarxes socials. Si té menys de 14 anys, el dona la família. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-family-written = La seua família si té menys de 14 anys, i queda escrit
    .option-family-said = La seua família, de paraula
    .option-child = El mateix menor, tinga l'edat que tinga
    .option-nobody = Ningú
    .not-applicable-no-minors = No guarde dades ni fotos de menors

item-cameras-sign = Com estan les càmeres del teu local?
    .why = Graven clients, veïns i la teua gent. Mal posades, qualsevol pot mirar per elles.
    .help = En ordre és tres coses: un cartell a l'entrada, quasi res del carrer i esborrat abans d'un mes. Mai en vestidors ni lavabos. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-in-order = Amb cartell, sense gravar el carrer i amb esborrat abans d'un mes
    .option-sign-only = Amb cartell, i ningú no ha mirat quan s'esborra
    .option-no-sign = Sense cartell, o gravant el carrer
    .option-factory = Es veuen per internet amb la contrasenya que portaven
    .not-applicable-no-cameras = No tinc càmeres

item-cameras-sign-easy = Hi ha un cartell que avise de les càmeres en entrar?

item-website-cookies = Obri el teu web com si fora la primera vegada. Què et pregunta?
    .why = Les galetes poden explicar què mira cada persona. Qui visita el teu web té dret a dir que no.
    .help = Una galeta («cookie») és un fitxer xicotet que el web deixa al navegador. Les necessàries, com la cistella, no demanen permís. Obri'l en una finestra privada per vore'l com qui hi arriba. Si mesura visites o posa anuncis i no pregunta, tria l'última.
    .option-none = Res, perquè només fa servir les necessàries
    .option-choice = Si accepte o rebutge, i costa el mateix
    .option-hidden = Si accepte, i rebutjar està amagat
    .option-accept-only = Només em deixa acceptar
    .option-silent = Res, tot i que mesura visites o posa anuncis
    .not-applicable-no-website = No tinc web

item-website-cookies-easy = Ix al teu web un botó per rebutjar?

item-data-abroad = Has mirat en quins països guarden les dades els teus serveis en línia?
    .why = Fora d'Europa, la llei pot no cuidar igual els teus clients.
    .help = Europa és ací la Unió Europea, Islàndia, Liechtenstein i Noruega. Fora cal que aquell país estiga admés o un contracte especial. Compten també els xats, els traductors i els programes gratuïts que fa servir la teua gent.
    .option-listed = Sí, tots: a Europa, o fora amb el que cal
    .option-main = Sí, els principals
    .option-unseen = No
    .option-unchosen = No, i es fan servir serveis que ningú no ha triat
    .not-applicable-no-cloud = No faig servir serveis en línia per treballar
