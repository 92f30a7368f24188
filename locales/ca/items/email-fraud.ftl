### Questions about email and fraud.
# review: machine-drafted
# source: b2cb9e5898b0

item-message-link = Un missatge del teu banc o d'Hisenda porta un enllaç. Què fas?
    .why = Un missatge fals copia molt bé el teu banc. El seu enllaç porta a una pàgina feta per quedar-se les teves dades.
    .help = Un enllaç és el text o el botó que obre un web. És el mateix en un SMS, un correu, un xat o un codi que llegeixes amb la càmera. Respon el que fas un dia amb presses.
    .option-own-way = Obro jo l'aplicació o el web de sempre
    .option-ask = Pregunto a algú abans de tocar-lo
    .option-look = Me'l miro bé i, si sembla bo, el toco
    .option-tap = El toco
item-message-link-easy = Vas tocar l'enllaç de l'últim SMS d'un banc o d'un paquet?

item-unexpected-file = T'arriba per correu un fitxer que no esperaves. Què fas?
    .why = A dins hi pot haver un programa maliciós, fet per robar o espatllar. De vegades n'hi ha prou d'obrir-lo.
    .help = Pot semblar una factura, una comanda o un currículum. Una altra via és una trucada o un xat, no aquell correu. Un document que demana «Habilita el contingut» vol posar en marxa un programa.
    .option-delete-or-ask = L'esborro o pregunto per una altra via
    .option-preview = El miro al correu, sense baixar-lo
    .option-known-sender = L'obro si conec qui l'envia
    .option-open = L'obro i accepto el que demani
    .not-applicable-no-work-email = No faig servir el correu
item-unexpected-file-easy = Vas obrir l'últim fitxer que et va arribar sense esperar-lo?

item-urgent-request = Un client o Hisenda et demana amb pressa un pagament, un codi o una contrasenya. Què fas?
    .why = La pressa és l'eina de qui enganya. Sense temps per pensar, costa poc pagar o donar un codi.
    .help = És el mateix si demana dades d'una altra persona, i si és el teu banc o la teva família. Pot arribar per correu, per xat o per telèfon. El nom que surt a la pantalla pot ser fals.
    .option-call-known = M'aturo i truco al telèfon que ja tenia
    .option-tell = M'aturo i ho explico a una altra persona
    .option-reply = Responc per veure si és veritat
    .option-do = Ho faig, per si de cas
item-urgent-request-easy = Si et fan córrer per donar diners o un codi, truques sempre abans a un telèfon que ja tenies?

item-junk-mail = Què passa amb el correu brossa que t'arriba?
    .why = Un missatge fals que no veus no et pot enganyar. El filtre n'aparta molts per tu.
    .help = El correu brossa són els missatges que no has demanat. Busca al teu correu una carpeta amb aquest nom o «spam». Mira si té missatges d'aquest mes.
    .option-trained = S'aparta sol, i marco el que s'hi cola
    .option-apart = S'aparta sol, i jo no faig res
    .option-mixed = Arriba barrejat amb el bo
    .option-off = Vaig treure el filtre perquè perdia correus
    .not-applicable-no-work-email = No faig servir el correu
item-junk-mail-easy = Hi ha missatges a la carpeta de correu brossa?

item-mail-in-your-name = Algú de fora pot enviar correus amb l'adreça de la teva empresa?
    .why = Amb el teu nom es demanen pagaments als teus clients i també a la teva gent.
    .help = El domini és el que va darrere de l'arrova. Té 3 configuracions, que posa qui el porta. SPF i DKIM diuen quins correus són teus; DMARC, què es fa amb els altres. Una adreça semblant, amb una altra lletra, aquí no compta. Si el teu correu és dels gratuïts, tria l'última.
    .option-rejected = No: la configuració fa que es rebutgin o s'apartin els falsos
    .option-watched = En part: la configuració només els apunta
    .option-unset = Sí: ningú no ha posat aquesta configuració
item-mail-in-your-name-easy = El teu tècnic t'ha dit que ha posat SPF, DKIM o DMARC?

item-false-bank-call = Et truca el teu banc per un càrrec estrany i et demana un codi. Què fas?
    .why = Pot no ser el teu banc, encara que el seu nom surti a la pantalla. Amb aquest codi es treuen els teus diners.
    .help = Un codi d'un sol ús val una vegada i no es diu a ningú. És el mateix si et demanen passar els teus diners a un «compte segur» o instal·lar alguna cosa.
    .option-hang-up = Penjo i truco jo al telèfon de la meva targeta
    .option-app = Penjo i miro l'aplicació del banc
    .option-questions = Li faig preguntes per veure si és el meu banc
    .option-code = Li dono el codi
item-false-bank-call-easy = Has dit alguna vegada per telèfon un codi que et va arribar al mòbil?

item-relative-new-number = T'escriuen: «Soc de la teva família, aquest és el meu número nou». Què fas?
    .why = Qui enganya diu que se li ha espatllat el mòbil. Després demana diners amb molta pressa.
    .help = És el mateix si t'envien un àudio o et truquen plorant: la veu es pot imitar. Pensa en el que fas si et diuen que és urgent.
    .option-call-old = Truco al seu número de sempre
    .option-ask-word = Li pregunto alguna cosa que només sàpiga aquella persona
    .option-chat = Continuo parlant a veure què vol
    .option-pay = L'ajudo amb el que demana
item-relative-new-number-easy = Truques sempre al seu número de sempre abans d'enviar diners?

item-screen-warning = La pantalla diu «tens un virus» i dona un telèfon. Què fas?
    .why = És una pàgina web feta per espantar. Qui contesta vol moure el teu ordinador i cobrar-te.
    .help = És el mateix si fa soroll, si no deixa tancar la finestra o si et truquen per telèfon per dir-t'ho. Respon el que fas amb l'ensurt.
    .option-close = Tanco el navegador o apago, i no truco
    .option-own-helper = Truco a qui m'ajuda sempre
    .option-follow = Segueixo els passos que hi surten
    .option-call = Truco al telèfon que hi surt
item-screen-warning-easy = Has trucat alguna vegada a un telèfon que va sortir a la pantalla?
