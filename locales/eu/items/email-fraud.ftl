### Questions about email and fraud.
# review: machine-drafted
# source: b2cb9e5898b0

item-message-link = Zure bankuaren edo Ogasunaren mezu batek esteka bat dakar. Zer egiten duzu?
    .why = Mezu faltsu batek oso ondo kopiatzen du zure bankua. Haren estekak zure datuak hartzeko egindako orri batera darama.
    .help = Esteka webgune bat irekitzen duen testua edo botoia da. Berdin da SMS batean, posta-mezu batean, txat batean edo kamerarekin irakurtzen duzun kode batean. Erantzun presa duzun egun batean egiten duzuna.
    .option-own-way = Nik irekitzen dut betiko aplikazioa edo webgunea
    .option-ask = Norbaiti galdetzen diot ukitu aurretik
    .option-look = Ondo begiratu eta, ona badirudi, ukitzen dut
    .option-tap = Ukitzen dut
item-message-link-easy = Ukitu zenuen banku edo pakete bati buruzko azken SMSko esteka?

item-unexpected-file = Espero ez zenuen fitxategi bat iritsi zaizu postaz. Zer egiten duzu?
    .why = Barruan programa gaizto bat etor daiteke, lapurtzeko edo hondatzeko egina. Batzuetan nahikoa da irekitzea.
    .help = Faktura, eskaera edo curriculum bat irudi dezake. Beste bide bat deia edo txata da, ez posta hori. «Gaitu edukia» eskatzen duen dokumentu batek programa bat jarri nahi du martxan.
    .option-delete-or-ask = Ezabatu, edo beste bide batetik galdetzen dut
    .option-preview = Postan bertan begiratzen dut, deskargatu gabe
    .option-known-sender = Irekitzen dut bidaltzailea ezagutzen badut
    .option-open = Ireki, eta eskatzen duena onartzen dut
    .not-applicable-no-work-email = Ez dut posta erabiltzen
item-unexpected-file-easy = Ireki zenuen espero gabe iritsi zitzaizun azken fitxategia?

item-urgent-request = Bezero batek edo Ogasunak presaka ordainketa bat, kode bat edo pasahitz bat eskatzen dizu. Zer egiten duzu?
    .why = Presa engainatzen duenaren tresna da. Pentsatzeko denborarik gabe, erraza da ordaintzea edo kode bat ematea.
    .help = Berdin da beste norbaiten datuak eskatzen badizu, eta zure bankua edo familia bada. Postaz, txatez edo telefonoz irits daiteke. Zure pantailan agertzen den izena faltsua izan daiteke.
    .option-call-known = Gelditu eta lehendik nuen telefonora deitzen dut
    .option-tell = Gelditu eta beste pertsona bati kontatzen diot
    .option-reply = Erantzuten dut, egia den ikusteko
    .option-do = Egiten dut, badaezpada ere
item-urgent-request-easy = Dirua edo kode bat emateko presa sartzen badizute, deitzen duzu beti lehendik zenuen telefono batera, ezer eman aurretik?

item-junk-mail = Zer gertatzen da iristen zaizun zabor-postarekin?
    .why = Ikusten ez duzun mezu faltsu batek ezin zaitu engainatu. Iragazkiak asko baztertzen ditu zure ordez.
    .help = Zabor-posta eskatu ez dituzun mezuak dira. Bilatu zure postan izen hori edo «spam» duen karpeta bat. Begiratu hilabete honetako mezurik duen.
    .option-trained = Bere kabuz baztertzen da, eta sartzen dena markatzen dut
    .option-apart = Bere kabuz baztertzen da, eta nik ez dut ezer egiten
    .option-mixed = Onarekin nahasita iristen da
    .option-off = Iragazkia kendu nuen, mezuak galtzen zituelako
    .not-applicable-no-work-email = Ez dut posta erabiltzen
item-junk-mail-easy = Badago mezurik zabor-postaren karpetan?

item-mail-in-your-name = Bidal ditzake kanpoko norbaitek mezuak zure enpresaren helbidearekin?
    .why = Zure izenarekin ordainketak eskatzen zaizkie zure bezeroei, eta zure jendeari ere bai.
    .help = Domeinua @ zeinuaren atzetik doana da. 3 ezarpen ditu, eta hartaz arduratzen denak jartzen ditu. SPFk eta DKIMek esaten dute zer mezu diren zureak; DMARCek, zer egin gainerakoekin. Antzeko helbide bat, beste letra batekin, ez da hemen kontuan hartzen. Zure posta doakoa bada, aukeratu azkena.
    .option-rejected = Ez: ezarpenek faltsuak baztertzea edo aparte uztea eragiten dute
    .option-watched = Neurri batean: ezarpenek idatzi baino ez dituzte egiten
    .option-unset = Bai: inork ez ditu ezarpen horiek jarri
item-mail-in-your-name-easy = Esan dizu teknikariak SPF, DKIM edo DMARC jarri duela?

item-false-bank-call = Zure bankuak deitu dizu kargu arraro batengatik, eta kode bat eskatzen dizu. Zer egiten duzu?
    .why = Agian ez da zure bankua, pantailan haren izena agertu arren. Kode horrekin zure dirua ateratzen da.
    .help = Erabilera bakarreko kode batek behin balio du, eta ez zaio inori esaten. Berdin da dirua «kontu seguru» batera pasatzeko edo zerbait instalatzeko eskatzen badizute.
    .option-hang-up = Eskegi eta nik deitzen dut nire txarteleko telefonora
    .option-app = Eskegi eta bankuaren aplikazioa begiratzen dut
    .option-questions = Galderak egiten dizkiot, nire bankua den ikusteko
    .option-code = Kodea ematen diot
item-false-bank-call-easy = Esan duzu inoiz telefonoz mugikorrera iritsi zitzaizun kode bat?

item-relative-new-number = Hau idatzi dizute: «Zure familiakoa naiz, hau da nire zenbaki berria». Zer egiten duzu?
    .why = Engainatzen duenak mugikorra hautsi zaiola esaten du. Gero dirua eskatzen du, presa handiz.
    .help = Berdin da audio bat bidaltzen badizute edo negarrez deitzen badizute: ahotsa imita daiteke. Hartu gogoan presazkoa dela esaten dizutenean egiten duzuna.
    .option-call-old = Haren betiko zenbakira deitzen dut
    .option-ask-word = Pertsona horrek bakarrik dakien zerbait galdetzen diot
    .option-chat = Hizketan jarraitzen dut, zer nahi duen ikusteko
    .option-pay = Eskatzen duenarekin laguntzen diot
item-relative-new-number-easy = Beti deitzen duzu haren betiko zenbakira dirua bidali aurretik?

item-screen-warning = Pantailak «birus bat duzu» dio, eta telefono bat ematen du. Zer egiten duzu?
    .why = Beldurtzeko egindako web-orri bat da. Erantzuten duenak zure ordenagailua erabili eta zuri kobratu nahi dizu.
    .help = Berdin da zarata egiten badu, leihoa ixten uzten ez badu edo hori esateko telefonoz deitzen badizute. Erantzun sustoarekin egiten duzuna.
    .option-close = Nabigatzailea itxi edo itzaltzen dut, eta ez dut deitzen
    .option-own-helper = Beti laguntzen didanari deitzen diot
    .option-follow = Jartzen dituen urratsak egiten ditut
    .option-call = Agertzen den telefonora deitzen dut
item-screen-warning-easy = Deitu duzu inoiz pantailan agertu zen telefono batera?
