### Questions about being ready for a security problem.
# review: machine-drafted
# source: 3f1114b6d0f5

item-bank-phone = Veus un pagament que no has fet. D'on traus el telèfon del banc?
    .why = Els primers minuts compten. Amb pressa, costa poc anar a parar a un telèfon fals.
    .help = Pensa també en el dia que et falte el mòbil.
    .option-written = D'un paper o de la targeta
    .option-phone-only = Del mòbil: l'aplicació o els contactes
    .option-search = El busque a internet
    .option-message = Del missatge que m'avisa

item-locked-files-first-step = El teu ordinador bloqueja els teus fitxers i demana diners. Què fas primer?
    .why = Se'n diu segrest de fitxers. El que fas en els primers minuts decidix quant se salva.
    .help = Desconnectar és traure el cable d'internet o apagar el wifi. Pots telefonar al teu tècnic o al { -help-line }, que orienta de franc.
    .option-disconnect = El desconnecte d'internet, no toque res més i telefone
    .option-switch-off = L'apague i telefone al meu tècnic
    .option-search = Busque com arreglar-ho
    .option-erase = Ho esborre tot i comence de nou
    .option-pay = Pague per acabar abans
    .not-applicable-no-computer = No faig servir ordinador

item-locked-files-first-step-easy = Tens apuntat a qui telefonar si el teu ordinador deixa de funcionar?

item-evidence-kept = T'enganyen per internet. Què guardes abans d'arreglar-ho?
    .why = El teu banc o la policia et poden demanar proves. El que s'esborra ja no es pot mostrar.
    .help = Proves és el que mostra què va passar. Un missatge original és el que encara és al teu correu o al teu xat, no una foto.
    .option-originals = Els missatges originals i captures amb data
    .option-captures = Alguna captura de pantalla
    .option-later = Res: primer ho arregle
    .option-delete = Res: ho esborre tot perquè no continue

item-evidence-kept-easy = Has guardat mai una captura d'un missatge fals?

item-whom-to-tell = T'estafen per internet. A qui ho expliques?
    .why = La denúncia et dona un paper amb valor legal. El pots mostrar al teu banc i a la teua asseguradora.
    .help = La denúncia es posa davant la policia o la Guàrdia Civil, i te'n donen còpia. El { -help-line } aconsella de franc, però no recull denúncies.
    .option-police = Al meu banc i a la policia, siga molt o poc
    .option-police-large = A la policia, només si són molts diners
    .option-advice-only = Només al { -help-line } o al meu banc
    .option-nobody = A ningú

item-two-days-without = Com treballaries 2 dies sense el teu ordinador?
    .why = Una avaria, un robatori o un cop el deixen aturat. Amb un altre camí preparat, la faena continua.
    .help = Val un altre ordinador, una tauleta o el mòbil. El que compta és obrir-hi la teua agenda, els teus contactes i les teues factures.
    .option-done = Amb un altre aparell: ja ho he fet
    .option-ready = Amb un altre aparell, on hi ha les meues dades
    .option-partly = A mitges, amb el telèfon i en paper
    .option-stop = No podria treballar
    .not-applicable-no-computer = No faig servir ordinador

item-two-days-without-easy = Pots vore la teua agenda i les teues factures en un altre aparell?

item-staff-reports = Algú que treballa amb tu obri un fitxer estrany. Què fa després?
    .why = Com més prompte ho saps, menys mal fa. Qui té por d'una esbroncada triga més a explicar-ho.
    .help = Respon el que passaria un dia qualsevol, amb presses.
    .option-at-once = M'avisa de seguida, com hem acordat
    .option-if-bad = M'avisa si veu que alguna cosa va malament
    .option-alone = Intenta arreglar-ho pel seu compte
    .option-quiet = Calla
    .not-applicable-works-alone = Treballe sense ningú més

item-staff-reports-easy = Algú que treballa amb tu t'ha ensenyat un missatge estrany este any?
