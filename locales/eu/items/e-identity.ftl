### Questions about electronic identity.
# review: machine-drafted
# source: ce16a13d5e3a

item-certificate-copy = Non dago zure ziurtagiri digitalaren kopia?
    .why = Fitxategi horrekin eta haren pasahitzarekin, beste batek zure ordez sina dezake Ogasunean edo Gizarte Segurantzan.
    .help = Interneteko izapideak sinatzeko erabiltzen duzun fitxategia da. .p12 edo .pfx amaiera izaten du. Kopia bat baino gehiago badago, erantzun gutxien gordeta dagoenari buruz.
    .option-apart = Ordenagailutik kanpo, pasahitzarekin
    .option-no-copy = Ez dago kopiarik: instalatuta baino ez dago
    .option-computer = Ordenagailuan, pasahitzarekin
    .option-adviser = Nire gestoriak edo beste norbaitek du
    .option-loose = Deskargak karpetan, mezu batean edo txat batean
    .not-applicable-no-certificate = Ez dut ziurtagiri digitalik
item-certificate-copy-easy = Bidali duzu inoiz zure ziurtagiria postaz edo WhatsAppez?

item-certificate-signs = Beste batek zure ordenagailua erabiltzen badu, sina dezake zure ziurtagiri digitalarekin?
    .why = Zure ziurtagiriarekin sinatzen denak zure izena darama. Gero zaila da zu izan ez zinela frogatzea.
    .help = Zure saioa da ordenagailua piztean zure pasahitzarekin irekitzen dena. Ordenagailu batean baino gehiagotan baduzu, begiratu horiek ere.
    .option-password = Ez: pasahitz bat eskatzen du sinadura bakoitzean
    .option-own-session = Ez: beste inor ez da nire saioan sartzen
    .option-open = Bai: esertzen denak sina dezake
    .option-several = Bai, eta ordenagailu batean baino gehiagotan dago
    .not-applicable-no-certificate = Ez dut ziurtagiri digitalik
item-certificate-signs-easy = Eskatzen dizu ordenagailuak pasahitz bat, sinatzen duzun bakoitzean?

item-certificate-expiry = Noiz iraungitzen da zure ziurtagiri digitala?
    .why = Iraungitako ziurtagiri batekin ezin da sinatu. Izapide baten azken egunean ikusi ohi da.
    .help = Interneteko izapideak sinatzeko erabiltzen duzun fitxategia da. Zalantza baduzu, aukeratu «Ez dakit»: { -app } programak begira dezake ezer aldatu gabe. Bat baino gehiago badituzu, erantzun erabiltzen duzunari buruz.
    .option-later = 60 egun baino gehiago barru
    .option-soon = 60 egun edo gutxiago barru
    .option-expired = Iraungi da
    .not-applicable-no-certificate = Ez dut ziurtagiri digitalik
item-certificate-expiry-easy = Sinatu duzu zerbait zure ziurtagiriarekin azken hilabetean?

item-second-way-in = Izapide baten azken eguna da, eta beti erabiltzen duzunak huts egin du. Nola sartzen zara?
    .why = Ziurtagiri batek huts egiten du edo ordenagailua hondatzen da, eta epeak ez du itxaroten. Sartzeko beste modu batek eguna salbatzen dizu.
    .help = Cl@ve eta NAN elektronikoak nor zaren esaten dute Administrazioaren webguneetan. Pentsatu ordenagailu beraren mende ez dagoen modu bat.
    .option-used = Lehendik erabili dudan beste modu batera, adibidez Cl@ve
    .option-untried = Badudan baina probatu ez dudan beste modu batera
    .option-adviser = Beste norbaitek aurkezten du nire ordez, adibidez gestoriak
    .option-none = Ezingo nintzateke sartu
item-second-way-in-easy = Sartu zara inoiz Cl@ve bidez Administrazioaren webgune batean?

item-dnie-pin = Non gordetzen duzu zure NAN elektronikoaren PINa?
    .why = NANak bere PINarekin zuk bezala sinatzen du. Zure diru-zorroa aurkitzen duenak ez lituzke bi gauzak izan behar.
    .help = NAN elektronikoak interneteko izapideak sinatzeko txip bat du. Haren PINa ez da NANaren zenbakia, ezta mugikorraren kodea ere. Leku batean baino gehiagotan badago, aukeratu zerrendan beherago dagoena.
    .option-head = Buruan edo pasahitz-kudeatzaile batean
    .option-apart = Paper batean, NANetik urrun
    .option-forgotten = Inon ez: ez dut gogoratzen
    .option-with-card = NANarekin
    .not-applicable-no-dnie = Ez dut NANa internetez erabiltzen
item-dnie-pin-easy = Daramazu PINen bat diru-zorroan idatzita?

item-clave-phone = Cl@ve bidez sartzean, non baieztatzen duzu zu zarela?
    .why = Cl@verekin zure zergak, osasuna eta laguntzak ikusten dira. Baieztatzen duen mugikorra da giltza.
    .help = Cl@vek nor zaren esaten du Administrazioaren webguneetan. Haren aplikazioak mugikor bakarrean funtzionatzen du pertsona bakoitzeko. Modu bat baino gehiago erabiltzen baduzu, aukeratu zerrendan beherago dagoena.
    .option-app = Haren aplikazioan, nire mugikorrean eta blokeoarekin
    .option-sms = SMS bidezko kode batekin, nire mugikorrean
    .option-other-phone = Beste norbaiten mugikorrean
    .not-applicable-no-clave = Ez dut Cl@ve erabiltzen
item-clave-phone-easy = Zure mugikorrean dago Cl@ve aplikazioa?

item-clave-prompt = Cl@ve bidez baieztatzeko abisu bat iritsi zaizu, eta ez zinen ezertan sartzen ari. Zer egiten duzu?
    .why = Zure izenarekin sartzen ari den norbaitena izan daiteke. Onartzen baduzu, zuk irekiko diozu.
    .help = Berdin da eskatu ez duzun kode batekin. Zu sartzen zarenean, aplikazioko kodea eta webgunean agertzen dena berdinak dira.
    .option-reject = Baztertzen dut, eta ez dut koderik esaten
    .option-ignore = Ez dut ezer egiten
    .option-explained = Onartzen dut, norbaitek deitu eta azaltzen badit
    .option-accept = Onartzen dut, ken dadin
    .not-applicable-no-clave = Ez dut Cl@ve erabiltzen
item-clave-prompt-easy = Onartu duzu inoiz eskatu ez zenuen abisu bat?

item-official-site = Nola iristen zara Ogasunaren edo Gizarte Segurantzaren webgunera?
    .why = Badira ofizialak kopiatzen dituzten webguneak, eta doako izapideengatik kobratzen dutenak. Bilatzaile batean lehenago ager daitezke.
    .help = Gogokoa nabigatzailean gordetzen duzun helbide bat da; nabigatzailea webguneak ikusteko programa da. Erantzun azken aldiari buruz.
    .option-saved = Gogoko batetik edo haren aplikazio ofizialetik
    .option-typed = Nik idazten dut helbidea
    .option-search = Bilatu eta agertzen den lehenengoa irekitzen dut
    .option-link = Mezu bateko estekatik
item-official-site-easy = Gordeta duzu gogokoetan webgune ofizialen bat?

item-who-acts-for-me = Beste pertsona batek izapide bat egiten du zure ordez. Zerekin sartzen da?
    .why = Zure sinadurarekin sartzen denak dena egin dezake, ez eskatu zeniona bakarrik.
    .help = Ahalordetzea baimen ofizial bat da: zertarako aukeratzen duzu, eta kendu egin dezakezu. Zure sinadura zure ziurtagiria, Cl@ve edo PINa duen NANa da. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-limited = Bere sinadurarekin eta horretarako baimen batekin
    .option-wide = Bere sinadurarekin eta denerako baimen batekin
    .option-beside = Nire sinadurarekin, ni aurrean naizela
    .option-mine = Nire sinadurarekin, nahi duenean
    .not-applicable-acts-alone = Inork ez du izapiderik egiten nire ordez
item-who-acts-for-me-easy = Badaki beste norbaitek zure PINa edo zure ziurtagiriaren pasahitza?

item-wallet-app = Nola iritsi zen zure mugikorrera zure NANa edo dokumentuak gordetzen dituen aplikazioa?
    .why = Ofiziala kopiatzen duen aplikazio batek zure identitate osoa har dezake.
    .help = MiDNI aplikazioak NANa aurrez aurre erakusten du 2025etik. Gainera, Europar Batasuneko herrialde bakoitzak identitate-zorro bat eskaini behar du 2026 amaitu aurretik. Aplikazio bat baino gehiago badaramatzazu, erantzun gutxien begiratu zenuenari buruz.
    .option-official = Dendatik, webgune ofizialeko estekatik
    .option-by-name = Dendatik, nork argitaratzen duen begiratu ondoren
    .option-first = Dendatik: agertu zen lehenengoa hartu nuen
    .option-link = Iragarki batetik edo mezu batetik
    .not-applicable-no-wallet-app = Ez dut dokumentu ofizialik mugikorrean eramaten
item-wallet-app-easy = Aplikazioa instalatu aurretik, begiratu zenuen nork argitaratzen duen?

item-id-card-lost = NANa galdu duzu. Zer egiten duzu egun horretan?
    .why = Aurkitzen duenak zure izenarekin erabil dezake. Data duen paper batek dio ez zenuela jada.
    .help = Berdin da bizileku-txartelarekin edo pasaportearekin. Poliziak edo Guardia Zibilak kontatzen duzunaren kopia ematen dizute.
    .option-report = Poliziari abisatu eta kopia gordetzen dut
    .option-renew = Beste bat egiteko hitzordua eskatzen dut
    .option-wait = Egun batzuk itxaroten dut, agertzen den ikusteko
    .option-nothing = Ezer ez: beste dokumentu bat erabiltzen dut
item-id-card-lost-easy = Gaur NANa aurkitzen ez baduzu, joango zinateke poliziarengana aste honetan?
