### Questions about what is agreed at home.
# review: machine-drafted
# source: 5ed1566f9659

item-safe-word = Algú telefona amb la veu de la teua família i demana diners. Com sabeu si és veritat?
    .why = La veu i el número es poden imitar. Una paraula que només sabeu a casa, no.
    .help = Val amb la teua família o amb la teua gent més propera. La paraula no ha de ser a internet: ni el gos, ni el carrer.
    .option-word = Amb una paraula acordada, que sap tota la família
    .option-call-back = Telefonant al número de sempre: ho tenim parlat
    .option-ear = Per la veu i pel que explica
    .option-never = No n'hem parlat
    .not-applicable-nobody-close = No hi ha ningú que em poguera demanar diners així

item-safe-word-easy = Teniu a casa una paraula secreta per a estos casos?

item-child-device = Què pot fer un menor de casa teua amb el seu mòbil o tauleta sense demanar-te permís?
    .why = Sense un permís, un joc pot cobrar. I una aplicació el pot posar en contacte amb qualsevol.
    .help = Compten també la consola i la televisió. Si cada aparell va d'una manera, tria la que siga més avall a la llista.
    .option-asks = El que heu acordat: per instal·lar o comprar, demana permís
    .option-installs = Instal·lar sí, comprar no
    .option-own-account = Tot, amb el seu compte
    .option-my-account = Tot, amb el meu
    .not-applicable-no-child-device = Cap menor de casa fa servir aparells

item-child-agreement = Alguna cosa a internet espanta un menor de casa teua. Què fa, segons el que heu parlat?
    .why = Qui tem una esbroncada triga més a explicar-ho. Este silenci ajuda qui amenaça.
    .help = Pot ser una foto, una amenaça, algú que insistix o una compra. Respon el que passaria hui.
    .option-that-day = M'ho explica aquell dia, sense por de quedar-se sense mòbil
    .option-if-worse = M'ho explica si va a més
    .option-friends = En parla amb les seues amistats
    .option-quiet = Calla
    .not-applicable-no-child-device = Cap menor de casa fa servir aparells

item-child-agreement-easy = T'ha ensenyat este any alguna cosa estranya que va vore a internet?

item-account-age = Amb quina edat et vas donar d'alta a les teues xarxes i jocs?
    .why = Amb una edat més gran t'arriben anuncis i gent que no són per a tu. I si perds el compte, costa demostrar que és teu.
    .help = Mira la data de naixement al perfil de cada compte. Fins a certa edat, la llei demana el permís de la teua família. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-family-knows = Amb la meua, i la meua família ho sap
    .option-real = Amb la meua, i a casa no ho saben
    .option-older = Amb una edat més gran
    .not-applicable-no-social-media = No faig servir xarxes ni jocs amb compte

item-account-age-easy = Has posat alguna vegada una data de naixement que no és la teua?

item-threat-told = Algú amenaça de publicar una foto teua. A qui ho expliques aquell dia?
    .why = Qui amenaça compta que callaràs. Amb algú al teu costat, s'atura abans.
    .help = És el mateix si la foto és falsa o si la vas enviar tu. No és culpa teua.
    .option-adult = A una persona adulta de confiança
    .option-friend = A una amistat
    .option-nobody = A ningú: prove d'arreglar-ho
    .option-obey = A ningú: faig el que demana

item-trusted-person = Et demanen moure diners o instal·lar alguna cosa. A qui preguntes abans?
    .why = Qui enganya vol que decidisques sense parlar amb ningú. Una altra persona ho veu des de fora.
    .help = Pensa en una telefonada o un missatge que fica pressa. Tant és si la persona és de la teua família, del barri o del banc.
    .option-chosen = A una persona que ja hem triat per a això
    .option-anyone = A qui tinga a prop
    .option-nobody = A ningú: decidisc en el moment
    .option-caller = A qui em telefona

item-trusted-person-easy = Hi ha algú a qui pugues telefonar per preguntar, a qualsevol hora?
