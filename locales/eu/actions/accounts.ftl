### What a person can do about accounts and passwords.
# review: machine-drafted
# source: f37c39043a06

action-turn-on-email-second-step = Jarri bigarren urrats bat zure postan sartzeko
    .because = Gaur nahikoa da zure pasahitza jakitea. Bigarren urrats batekin, ez da nahikoa izango.
    .how =
        Eduki mugikorra eskura: zu zarela baieztatzeko balioko du.
        Sartu zure kontuaren orrian, ez sarrerako ontzian.
        Bilatu han «bi urratseko egiaztapena» eta aktibatu.
        Ahal bada, aukeratu mugikorreko abisua edo aplikazio bat, ez SMSa.
        Idatzi paperean berreskuratze-kodeak eta gorde etxean. Mugikorra galtzen baduzu, sartzen uzten dizute.
    .how-google = Ireki zure Google kontua, sartu «Segurtasuna» atalean eta bilatu «Bi urratseko egiaztapena».
    .how-microsoft = Ireki zure Microsoft kontua, sartu «Segurtasuna» atalean eta bilatu «Bi urratseko egiaztapena».
    .how-other = Zure postak zure webgunearen izena badu, galdetu ematen dizun enpresari: «Nola aktibatzen dut bi urratseko egiaztapena?».
    .verify = Ireki nabigatzailearen leiho pribatu bat eta sartu zure postan. Pasahitzaz gain beste zerbait eskatzen badizu, badabil.
    .ask-help = Eskatu laguntza beste norbaitek kontua kudeatzen badu, edo mugikor propiorik ez baduzu.

action-stronger-email-second-step = Jarri mugikorreko abisu bat SMSaren ordez
    .because = SMSa ezer ez baino askoz hobea da. Baina zure SIM txartela bikoiztea lortzen duenak zure kodeak jasotzen ditu.
    .how =
        Sartu zure kontuaren orrian eta bilatu «bi urratseko egiaztapena».
        Gehitu mugikorreko abisua, edo kodeak ematen dituen aplikazio bat.
        Probatu SMSa kendu aurretik.
        Idatzi paperean berreskuratze-kodeak eta gorde etxean.
    .verify = Sartu zure postan leiho pribatu batetik. Abisu bat iristen zaizu, ez SMS bat.
    .ask-help = Aukera horiek ikusten ez badituzu, deitu { -help-line } zerbitzura: doan aholkatzen dizute.

action-change-email-password = Jarri pasahitz bat zure postarako bakarrik
    .because = Zure postatik ia beste pasahitz guztiak berreskuratzen dira. Horregatik, harentzat bakarrik den pasahitz bat behar du.
    .how =
        Pentsatu elkarrekin zerikusirik ez duten lau hitz. Adibidez, farola, hondarra, teilatua eta limoia, baina ez hauek.
        Sartu zure kontuaren orrian, bilatu «pasahitza» eta aldatu.
        Gorde pasahitz-kudeatzaile batean edo etxeko paper batean. Kudeatzailea pasahitzak sortu eta gordetzen dituen programa bat da: mugikorrak eta nabigatzaileak badakarte bat.
        Orriak aukera ematen badizu, itxi saioa beste gailuetan.
    .verify = Sartu zure postan leiho pribatu batetik. Pasahitz zaharrak ez du balio, eta berriak bai.
    .ask-help = Zure pasahitzak balio ez badu eta zuk aldatu ez baduzu, ireki { -app } programako «Orain gertatzen ari zaizu?».

action-use-password-manager = Utzi kudeatzaile bati zure pasahitzak sortzen eta gordetzen
    .because = Leku bakoitzean pasahitz desberdin bat izanda, webgune bateko lapurretak ez ditu besteak irekitzen. Kudeatzaileak gogoratzen ditu zure ordez.
    .how =
        Aukeratu kudeatzaile bat: mugikorrak eta nabigatzaileak badakarte bat.
        Pasahitz nagusi bat eskatzen badizu, pentsatu elkarrekin zerikusirik ez duten lau hitz. Idatzi paperean eta gorde etxean.
        Hasi 3 konturekin: bankua, gehien erosten duzun denda eta zure datu gehien gordetzen dituena.
        Bakoitzean, aldatu pasahitza eta onartu kudeatzaileak proposatzen duena.
        Aldatu besteak pixkanaka, haietan sartzen zarenean.
        Denak funtzionatzen duenean, ezabatu dokumentuetan, oharretan edo txatetan dituzunak.
    .how-windows = Ireki nabigatzailearen ezarpenak eta bilatu «pasahitzak». Aktibatu pasahitzak proposatzea eta gordetzea.
    .how-macos = Ireki «Contraseñas» aplikazioa. Ez baduzu, ireki «Ajustes del Sistema» eta bilatu «contraseñas».
    .how-linux = Ireki nabigatzailearen ezarpenak eta bilatu «pasahitzak». Aktibatu pasahitzak proposatzea eta gordetzea.
    .how-android = Ireki Ezarpenak, ukitu lupa eta bilatu «pasahitzak».
    .how-iphone = Ireki «Contraseñas» aplikazioa. Ez baduzu, ireki «Ajustes» eta bilatu «contraseñas».
    .verify = Sartu 3 kontu horietan. Kudeatzaileak jartzen du pasahitza, eta zuk ez duzu idazten.
    .ask-help = Eskatu laguntza pertsona batek baino gehiagok kontu berak erabiltzen badituzte: badira haiek partekatzeko kudeatzaileak.

action-protect-browser-passwords = Jarri nabigatzailea, pasahitzak erakutsi aurretik galde dezan
    .because = Gaur zure ordenagailuaren aurrean esertzen denak ikusten ditu. Lapurtzeko egindako programa batek ere irakur ditzake.
    .how =
        Ireki nabigatzailearen ezarpenak eta bilatu «pasahitzak».
        Aktibatu pasahitz nagusi bat, PIN bat edo hatz-marka eskatzea.
        Pasahitz nagusi bat jartzen baduzu, idatzi paperean eta gorde etxean. Hura gabe besteak galduko dituzu.
        Nabigatzaileak uzten ez badu, pasatu pasahitzak galdetzen duen kudeatzaile batera.
        Egiaztatu guztiak kudeatzailean daudela, eta orduan bakarrik ezabatu nabigatzailetik.
        Errepikatu erabiltzen duzun nabigatzaile bakoitzean.
    .how-macos = Mac-ek dakarren nabigatzaileak gako-sorta erabiltzen du, eta erakutsi aurretik galdetzen du. Urrats hauek besteetarako dira.
    .how-linux = Linuxen, nabigatzaile batzuek ez dute aukera hori. Orduan, erabili aparteko kudeatzaile bat.
    .verify = Itxi nabigatzailea eta ireki berriro. Sakatu pasahitz bat ikusteko: aurretik zerbait eskatzen dizu.
    .ask-help = Beste norbaitek kudeatzen badu ordenagailua, galdetu ezer aldatu aurretik.

action-turn-on-other-second-steps = Jarri bigarren urrats bat zure kontu garrantzitsuetan
    .because = Pasahitza nahikoa den lekuan, hura dakien edonor sartzen da. Bigarren urrats batekin, kanpoan geratzen da.
    .how =
        Egin zerrenda labur bat: bankua, interneteko fitxategiak, erosketak eta lan egiteko erabiltzen duzuna.
        Ireki kontu bakoitzaren ezarpenak eta bilatu «bi urratseko egiaztapena» edo «segurtasuna».
        Aktibatu. Ahal bada, aukeratu mugikorreko abisua edo aplikazio bat, ez SMSa.
        Idatzi paperean berreskuratze-kodeak eta gorde etxean. Mugikorra galtzen baduzu, sartzen uzten dizute.
        Kontu batek ez badu, jarri beste ezertan erabiltzen ez duzun pasahitz bat.
    .verify = Ireki nabigatzailearen leiho pribatu bat eta sartu bakoitzean. Guztiek pasahitzaz gain beste zerbait eskatzen dute.
    .ask-help = Eskatu laguntza pertsona batek baino gehiagok kontu bera erabiltzen badute: abisua mugikor bakar batera iristen da.

action-close-old-access = Itxi sarrera egon behar ez duenari
    .because = Inork begiratzen ez duen sarrera bat urteetan egoten da irekita. Joan denak erabil dezake, edo haren mugikorra aurkitzen duenak.
    .how =
        Ireki zure posta-kontuaren orria eta bilatu konektatutako gailuak.
        Itxi saioa erabiltzen ez dituzunetan.
        Begiratu berreskuratzeko telefonoa eta posta zureak diren.
        Bilatu «birbidaltzea»: ez da egon behar zurea ez den helbiderik.
        Aldatu pasahitza jakin behar ez duen norbaitek badaki.
        Errepikatu interneteko fitxategietan, faktura-programan eta sareetan.
    .how-google = Ireki zure Google kontua, sartu «Segurtasuna» atalean eta bilatu «Zure gailuak».
    .how-microsoft = Ireki zure Microsoft kontua, sartu «Segurtasuna» atalean eta bilatu «saio-hasieren jarduera».
    .how-other = Zure postak zure webgunearen izena badu, deitu ematen dizun enpresari. Galdetu: «Zer gailuk dute irekita nire kontua?».
    .verify = Konektatutako gailuen zerrendan zureak bakarrik daude.
    .ask-help = Zurea ez den gailu edo birbidaltze bat ikusten baduzu, atera pantaila-argazki bat. Gero ireki { -app } programako «Orain gertatzen ari zaizu?».

action-turn-on-team-second-step = Jarri bigarren urratsa langile guztiei
    .because = Gutxien zaindutako kontutik besteetara iristen da.
    .how =
        Hasi zuzendaritzarekin, ordaintzen duenarekin eta ordenagailuez arduratzen denarekin.
        Ahal bada, aukeratu mugikorreko abisua edo aplikazio bat, ez SMSa.
        Bere mugikorra erabili nahi ez duenari, eman entxufatzen den giltza txiki bat.
        Egin 5 laguneko taldeetan, norbait ondoan laguntzeko.
        Gorde paperean berreskuratze-kodeak: mugikorrik gabe sartzen uzten dute.
        Denek dutenean, jarri nahitaezko ezarpenetan.
    .how-google = Ireki administrazio-kontsola eta bilatu «bi urratseko egiaztapena». Begiratu nor falta den.
    .how-microsoft = Ireki administrazio-zentroa eta bilatu «faktore anitzeko autentifikazioa». Begiratu nor falta den.
    .how-other = Galdetu posta ematen dizun enpresari: «Nola jartzen dut nahitaezko bi urratseko egiaztapena?».
    .verify = Kontuen zerrendak «aktibatuta» dio izen bakoitzaren ondoan, postontzi komunetan ere bai.
    .ask-help = Eskatu laguntza nahitaezko jarri aurretik: inprimagailu batek edo gailu zahar batek posta bidaltzeari utz diezaioke.

action-stronger-team-second-step = Jarri mugikorreko abisu bat langileen SMSaren ordez
    .because = SMSa ezer ez baino askoz hobea da. Baina SIM txartel bat bikoiztea lortzen duenak haren kodeak jasotzen ditu.
    .how =
        Begiratu kontuen zerrendan nork erabiltzen duen oraindik SMSa.
        Hasi zuzendaritzarekin, ordaintzen duenarekin eta ordenagailuez arduratzen denarekin.
        Gehitu mugikorreko abisua, edo kodeak ematen dituen aplikazio bat.
        Probatu pertsona bakoitzarekin SMSa kendu aurretik.
        Gorde paperean berreskuratze-kode berriak.
    .verify = Kontuen zerrendan ez da SMSrik geratzen.
    .ask-help = Norbaiten mugikorrak balio ez badu, galdetu teknikariari entxufatzen den giltza batez.

action-adopt-team-manager = Jarri pasahitz-kudeatzaile bat enpresa osoarentzat
    .because = Kudeatzaileak pasahitz desberdin bat sortzen du leku bakoitzerako. Norbait joaten denean, sarrera kentzen zaio eta kito.
    .how =
        Aukeratu teknikariarekin enpresentzako kudeatzaile bat, kontuak taldeka partekatzen dituena.
        Jarri bi urratseko egiaztapena: pasahitzaz gain, abisu edo kode bat.
        Hasi talde txiki batekin eta gehien erabiltzen dituen 10 kontuekin.
        Kontu bakoitza pasatzean, aldatu pasahitza kudeatzaileak sortutako batekin.
        Denak funtzionatzen duenean, ezabatu pasahitzak dituzten orriak eta txatak.
        Gorde giltzapean, gutun-azal itxi batean, nola sartu arduraduna falta bada.
    .verify = Eskatu norbaiti programa komun batean sartzeko. Kudeatzailetik egiten du, pasahitza idatzi gabe.
    .ask-help = Eskatu laguntza aukeratzeko: norbaitek pasahitz nagusia ahazten badu, berreskuratu ahal izan behar da.

action-limit-admin-rights = Utzi administratzaile-kontu gutxi, eta erabili instalatzeko bakarrik
    .because = Etxe osoko zenbat eta giltza gutxiago, eta zenbat eta gutxiago erabili, orduan eta gutxiago galtzeko.
    .how =
        Eskatu teknikariari zerrenda bat: nor den administratzaile eta zertan.
        Aukeratu bi pertsona eta sortu haientzat aparteko kontu bana.
        Egiaztatu bi kontu berriek funtzionatzen dutela.
        Kendu baimena eguneroko kontuei, pixkanaka.
        Eman beste bide bat instalatzen zuenari: eskatu, eta egun berean izatea.
        Gorde pasahitz horiek giltzapean, gutun-azal itxi batean.
    .verify = Saiatu kontu arrunt batetik zerbait instalatzen: beste kontua eskatzen du.
    .ask-help = Programa zahar bat gelditzen bada, eskatu laguntza atzera egin aurretik.

action-stop-telling-passwords = Aldatu beste norbaitek dakizkien pasahitzak
    .because = Zure pasahitza duena nahi duenean sartzen da. Eta zuk ez duzu ikusten.
    .how =
        Egin zerrenda labur bat: zer pasahitz esan dituzun eta nori.
        Aldatu lehenengo postarena, bankuarena eta mugikorraren kodea.
        Itxi saioa beste gailuetan, kontuak aukera ematen badu.
        Bi lagunek zerbait erabiltzen badute, izan dezala bakoitzak bere profila edo kontua.
        Bat partekatu behar bada, izan dadila kudeatzaile batekin eta ez erabili beste ezertan.
        Gorde etxean, gutun-azal itxi batean, nola sartu zuri zerbait gertatzen bazaizu.
    .verify = Zure postaren gailu-zerrendan zureak bakarrik daude.
    .ask-help = Konturatzean norbaitek min egingo dizun beldur bazara, hitz egin lehenengo konfiantzazko norbaitekin. Egin beste gailu batetik.

action-protect-game-accounts = Jarri bigarren urrats bat joko-kontuetan
    .because = Pasahitzarekin bakarrik, lortzen duena sartzen da. Bigarren urrats batekin, kanpoan geratzen da.
    .how =
        Sartu jokoaren edo kontsolaren webgunean eta bilatu «bi urratseko egiaztapena».
        Ahal bada, aukeratu kodeak ematen dituen aplikazio bat, ez SMSa.
        Gorde paperean berreskuratze-kodeak: mugikorrik gabe sartzen uzten dizute.
        Kendu gordetako txartela, edo jarri gastu-muga bat.
        Hitz egin etxean: pasahitzaren truke txanponak oparitzen dituenak kontua nahi du.
    .verify = Sartu beste gailu batetik: pasahitzaz gain kode bat eskatzen du.
    .ask-help = Norbait sartu bada, aldatu kontu horren postako pasahitza eta idatzi jokoaren laguntzari.
