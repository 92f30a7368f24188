### Questions about email and fraud.
# review: machine-drafted
# source: b2cb9e5898b0

item-message-link = Un missatge del teu banc o d'Hisenda porta un enllaç. Què fas?
    .why = Un missatge fals copia molt bé el teu banc. El seu enllaç porta a una pàgina feta per quedar-se les teues dades.
    .help = Un enllaç és el text o el botó que obri un web. És el mateix en un SMS, un correu, un xat o un codi que lliges amb la càmera. Respon el que fas un dia amb presses.
    .option-own-way = Òbric jo l'aplicació o el web de sempre
    .option-ask = Pregunte a algú abans de tocar-lo
    .option-look = Me'l mire bé i, si sembla bo, el toque
    .option-tap = El toque

item-unexpected-file = T'arriba per correu un fitxer que no esperaves. Què fas?
    .why = A dins hi pot haver un programa maliciós, fet per robar o espatllar. De vegades n'hi ha prou d'obrir-lo.
    .help = Pot semblar una factura, una comanda o un currículum. Una altra via és una telefonada o un xat, no aquell correu. Un document que demana «Habilita el contingut» vol posar en marxa un programa.
    .option-delete-or-ask = L'esborre o pregunte per una altra via
    .option-preview = El mire al correu, sense baixar-lo
    .option-known-sender = L'òbric si conec qui l'envia
    .option-open = L'òbric i accepte el que demane
    .not-applicable-no-work-email = No faig servir el correu

item-urgent-request = Un client o Hisenda et demana amb pressa un pagament, un codi o una contrasenya. Què fas?
    .why = La pressa és l'eina de qui enganya. Sense temps per pensar, costa poc pagar o donar un codi.
    .help = És el mateix si demana dades d'una altra persona, i si és el teu banc o la teua família. Pot arribar per correu, per xat o per telèfon. El nom que ix a la pantalla pot ser fals.
    .option-call-known = M'ature i telefone al número que ja tenia
    .option-tell = M'ature i ho explique a una altra persona
    .option-reply = Responc per vore si és veritat
    .option-do = Ho faig, per si de cas

item-urgent-request-easy = Si et fan córrer per donar diners o un codi, telefones sempre abans a un número que ja tenies?

item-junk-mail = Què passa amb el correu brossa que t'arriba?
    .why = Un missatge fals que no veus no et pot enganyar. El filtre n'aparta molts per tu.
    .help = El correu brossa són els missatges que no has demanat. Busca al teu correu una carpeta amb este nom o «spam». Mira si té missatges d'este mes.
    .option-trained = S'aparta sol, i marque el que s'hi cola
    .option-apart = S'aparta sol, i jo no faig res
    .option-mixed = Arriba barrejat amb el bo
    .option-off = Vaig traure el filtre perquè perdia correus
    .not-applicable-no-work-email = No faig servir el correu

item-mail-in-your-name = Algú de fora pot enviar correus amb l'adreça de la teua empresa?
    .why = Amb el teu nom es demanen pagaments als teus clients i també a la teua gent.
    .help = El domini és el que va darrere de l'arrova. Té 3 configuracions, que posa qui el porta. SPF i DKIM diuen quins correus són teus; DMARC, què es fa amb els altres. Una adreça semblant, amb una altra lletra, ací no compta. Si el teu correu és dels gratuïts, tria l'última.
    .option-rejected = No: la configuració fa que es rebutgen o s'aparten els falsos
    .option-watched = En part: la configuració només els apunta
    .option-unset = Sí: ningú no ha posat esta configuració

item-false-bank-call = Et telefona el teu banc per un càrrec estrany i et demana un codi. Què fas?
    .why = Pot no ser el teu banc, encara que el seu nom isca a la pantalla. Amb este codi es trauen els teus diners.
    .help = Un codi d'un sol ús val una vegada i no es diu a ningú. És el mateix si et demanen passar els teus diners a un «compte segur» o instal·lar alguna cosa.
    .option-hang-up = Penge i telefone jo al telèfon de la meua targeta
    .option-app = Penge i mire l'aplicació del banc
    .option-questions = Li faig preguntes per vore si és el meu banc
    .option-code = Li done el codi

item-relative-new-number = T'escriuen: «Soc de la teua família, este és el meu número nou». Què fas?
    .why = Qui enganya diu que se li ha espatllat el mòbil. Després demana diners amb molta pressa.
    .help = És el mateix si t'envien un àudio o et telefonen plorant: la veu es pot imitar. Pensa en el que fas si et diuen que és urgent.
    .option-call-old = Telefone al seu número de sempre
    .option-ask-word = Li pregunte alguna cosa que només sàpiga aquella persona
    .option-chat = Continue parlant a vore què vol
    .option-pay = L'ajude amb el que demana

item-relative-new-number-easy = Telefones sempre al seu número de sempre abans d'enviar diners?

item-screen-warning = La pantalla diu «tens un virus» i dona un telèfon. Què fas?
    .why = És una pàgina web feta per espantar. Qui contesta vol moure el teu ordinador i cobrar-te.
    .help = És el mateix si fa soroll, si no deixa tancar la finestra o si et telefonen per dir-t'ho. Respon el que fas amb l'ensurt.
    .option-close = Tanque el navegador o apague, i no telefone
    .option-own-helper = Telefone a qui m'ajuda sempre
    .option-follow = Seguisc els passos que hi ixen
    .option-call = Telefone al número que hi ix

item-screen-warning-easy = Has telefonat alguna vegada a un número que va eixir a la pantalla?
