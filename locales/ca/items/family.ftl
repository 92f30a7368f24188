### Questions about what is agreed at home.
# review: machine-drafted
# source: 5ed1566f9659

item-safe-word = Algú truca amb la veu de la teva família i demana diners. Com sabeu si és veritat?
    .why = La veu i el número es poden imitar. Una paraula que només sabeu a casa, no.
    .help = Val amb la teva família o amb la teva gent més propera. La paraula no ha de ser a internet: ni el gos, ni el carrer.
    .option-word = Amb una paraula acordada, que sap tota la família
    .option-call-back = Trucant al número de sempre: ho tenim parlat
    .option-ear = Per la veu i pel que explica
    .option-never = No n'hem parlat
    .not-applicable-nobody-close = No hi ha ningú que em pogués demanar diners així
item-safe-word-easy = Teniu a casa una paraula secreta per a aquests casos?

item-child-device = Què pot fer un menor de casa teva amb el seu mòbil o tauleta sense demanar-te permís?
    .why = Sense un permís, un joc pot cobrar. I una aplicació el pot posar en contacte amb qualsevol.
    .help = Compten també la consola i la televisió. Si cada aparell va d'una manera, tria la que sigui més avall a la llista.
    .option-asks = El que heu acordat: per instal·lar o comprar, demana permís
    .option-installs = Instal·lar sí, comprar no
    .option-own-account = Tot, amb el seu compte
    .option-my-account = Tot, amb el meu
    .not-applicable-no-child-device = Cap menor de casa fa servir aparells
item-child-device-easy = Pot comprar alguna cosa en un joc sense que ho sàpigues?

item-child-agreement = Alguna cosa a internet espanta un menor de casa teva. Què fa, segons el que heu parlat?
    .why = Qui tem una esbroncada triga més a explicar-ho. Aquest silenci ajuda qui amenaça.
    .help = Pot ser una foto, una amenaça, algú que insisteix o una compra. Respon el que passaria avui.
    .option-that-day = M'ho explica aquell dia, sense por de quedar-se sense mòbil
    .option-if-worse = M'ho explica si va a més
    .option-friends = En parla amb les seves amistats
    .option-quiet = Calla
    .not-applicable-no-child-device = Cap menor de casa fa servir aparells
item-child-agreement-easy = T'ha ensenyat aquest any alguna cosa estranya que va veure a internet?

item-account-age = Amb quina edat et vas donar d'alta a les teves xarxes i jocs?
    .why = Amb una edat més gran t'arriben anuncis i gent que no són per a tu. I si perds el compte, costa demostrar que és teu.
    .help = Mira la data de naixement al perfil de cada compte. Fins a certa edat, la llei demana el permís de la teva família. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-family-knows = Amb la meva, i la meva família ho sap
    .option-real = Amb la meva, i a casa no ho saben
    .option-older = Amb una edat més gran
    .not-applicable-no-social-media = No faig servir xarxes ni jocs amb compte
item-account-age-easy = Has posat alguna vegada una data de naixement que no és la teva?

item-threat-told = Algú amenaça de publicar una foto teva. A qui ho expliques aquell dia?
    .why = Qui amenaça compta que callaràs. Amb algú al teu costat, s'atura abans.
    .help = És el mateix si la foto és falsa o si la vas enviar tu. No és culpa teva.
    .option-adult = A una persona adulta de confiança
    .option-friend = A una amistat
    .option-nobody = A ningú: provo d'arreglar-ho
    .option-obey = A ningú: faig el que demana
item-threat-told-easy = Hi ha una persona adulta a qui explicaries una cosa així?

item-trusted-person = Et demanen moure diners o instal·lar alguna cosa. A qui preguntes abans?
    .why = Qui enganya vol que decideixis sense parlar amb ningú. Una altra persona ho veu des de fora.
    .help = Pensa en una trucada o un missatge que fica pressa. Tant és si la persona és de la teva família, del barri o del banc.
    .option-chosen = A una persona que ja hem triat per a això
    .option-anyone = A qui tingui a prop
    .option-nobody = A ningú: decideixo en el moment
    .option-caller = A qui em truca
item-trusted-person-easy = Hi ha algú a qui puguis trucar per preguntar, a qualsevol hora?
