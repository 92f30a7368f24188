### Questions about what a customer asks of a firm that works for it.
# review: machine-drafted
# source: 0f3085d2ab97

item-customer-access = Amb quin compte entra la teva gent als sistemes d'un client?
    .why = Pel teu compte es pot arribar a tots els teus clients. Amb un per persona, se'n tanca un de sol.
    .help = Compten els seus ordinadors, els seus programes, el seu web i les seves màquines. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-own-second-step = Cada persona amb el seu, i un avís o un codi
    .option-own-password = Cada persona amb el seu, només amb contrasenya
    .option-shared = Amb un que fan servir diverses persones
    .option-same-everywhere = Amb la mateixa contrasenya en diversos clients
    .not-applicable-no-customer-access = No entrem en sistemes de clients
item-customer-access-easy = Val la mateixa contrasenya en dos clients?

item-customer-access-leavers = Se'n va algú que entrava en sistemes de clients. Quan ho saben ells?
    .why = El client no sap qui ha marxat de casa teva. Mentre no l'hi dius, aquella porta continua oberta.
    .help = Compta també qui canvia de lloc o acaba unes pràctiques. Respon el que va passar amb l'última persona.
    .option-same-day = Aquell mateix dia, amb una llista al davant
    .option-week = Aquella setmana, de memòria
    .option-if-asked = Quan ho pregunten
    .option-never = No se'ls diu
    .not-applicable-no-customer-access = No entrem en sistemes de clients
item-customer-access-leavers-easy = Tens una llista de qui entra a cada client?

item-customer-data-apart = On guarda la teva gent els fitxers que dona un client?
    .why = Si es perd un compte, es perd tot el que aquell compte obre. I ningú no vol veure els seus plànols entre els d'un altre.
    .help = Compten contractes, plànols, fotos, còpies de les seves dades i contrasenyes seves. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-apart = A part per client, i els obre només qui treballa per a ell
    .option-apart-open = A part per client, i els obre tota l'empresa
    .option-mixed = Amb els altres fitxers
    .option-scattered = També en correus, xats o aparells personals
    .not-applicable-keeps-no-customer-data = No guardem fitxers de clients
item-customer-data-apart-easy = Hi ha una carpeta per a cada client?

item-customer-data-end = S'acaba una feina. Què passa amb les dades i els accessos d'aquell client?
    .why = El que queda oblidat es perd anys després. I aleshores cal trucar a un antic client.
    .help = Si portes dades personals seves, el client tria: s'esborren o es tornen. Les factures no compten aquí. Respon per l'última feina que es va acabar.
    .option-written = Es tornen o s'esborren, es tanca tot i queda escrit
    .option-unwritten = S'esborren i es tanca tot, sense escriure-ho
    .option-kept = Es guarden per si torna
    .option-open = Els accessos continuen oberts
    .not-applicable-keeps-no-customer-data = No guardem dades de clients ni entrem als seus sistemes
item-customer-data-end-easy = Pots obrir avui fitxers d'un client amb qui ja no treballes?

item-customer-notice = Et roben un portàtil amb coses d'un client. Quan l'hi dius?
    .why = El teu client pot haver d'avisar altres, i el seu rellotge corre. Si ho sap tard, perd el termini i la confiança.
    .help = Un client pot tenir 24 hores per a un primer avís i 72 si hi ha dades personals. Per això convé acordar quant tens tu. Compta també un correu obert per una altra persona o un programa aturat.
    .option-agreed = En les hores que hem acordat per escrit
    .option-same-day = Aquell mateix dia, sense res acordat
    .option-when-clear = Quan sàpiga bé què ha passat
    .option-if-asked = Si ho pregunta
item-customer-notice-easy = Tens apuntat a qui trucar a cada client si alguna cosa va malament?

item-customer-terms = Què et demanen sobre seguretat els contractes amb els teus clients?
    .why = El que signes t'obliga encara que no ho hagis llegit. I un termini que no coneixes ja està corrent.
    .help = Busca terminis d'avís, còpies, assegurances, certificats, visites i què passa en acabar. Mira també les condicions de compra que arriben amb cada comanda.
    .option-listed = És en un full, amb qui fa cada cosa
    .option-nothing-asked = Res: els he llegit i no demanen res
    .option-read-once = Els vaig llegir en signar, i no hi ha full
    .option-unread = No els he llegit
item-customer-terms-easy = Has llegit el contracte del teu client més gran?

item-own-subcontractors = Què has dit als teus clients de les empreses que t'ajuden amb les seves coses?
    .why = Per al teu client, un error de qui t'ajuda és un error teu. Per això pregunta per aquestes empreses.
    .help = Compten qui treballa per a tu per hores, el teu servei de còpies i el teu programa en línia. Val el que és per escrit. Si portes dades personals seves, el client ha d'haver dit que sí.
    .option-bound = Quines són, i que els demano el mateix que em demanen a mi
    .option-told = Quines són
    .option-if-asked = Res, si no ho pregunten
    .option-unlisted = Res: no en tinc la llista
    .not-applicable-no-subcontractors = Ningú de fora no treballa en les coses dels meus clients
item-own-subcontractors-easy = Tens una llista de les empreses que t'ajuden amb els teus clients?

item-delivery-check = Has de lliurar un programa, un aparell o una actualització. Què mires abans?
    .why = El que lliures entra a casa del client amb el teu nom. Si porta un error, el portarà a totes.
    .help = Una actualització és una correcció que envies després. Que es pugui comprovar és signar-ho, o donar l'empremta del fitxer per un altre camí. Respon per l'última cosa que vas lliurar.
    .option-checkable = Que està al dia, sense contrasenyes de fàbrica, i que es pot comprovar que és meu
    .option-current = Que està al dia i sense contrasenyes de fàbrica
    .option-works = Que funciona
    .option-nothing = Res: va com arriba
    .not-applicable-delivers-no-software = No lliurem programes ni aparells que es connecten
item-delivery-check-easy = Es prova el que lliures abans de portar-ho?

item-proof-folder = Un client et demana proves de com cuides les seves coses. Què li envies?
    .why = Qui contesta aviat i amb papers dona confiança. I el que signes sense mirar-ho t'obliga igual.
    .help = Proves són les normes, l'última còpia recuperada, la llista de xerrades, l'assegurança o un certificat. No cal tenir-les totes: cal que el que envies sigui veritat.
    .option-folder = Una carpeta preparada, amb dates d'aquest any
    .option-days = El que trobo en uns dies
    .option-words = Un correu que ho explica
    .option-blind = El seu qüestionari amb tot que sí, sense mirar-lo
item-proof-folder-easy = Has enviat alguna vegada a un client un paper sobre seguretat?
