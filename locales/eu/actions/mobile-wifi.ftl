### What a person can do about the phone and the networks it uses.
# review: machine-drafted
# source: 64412c4ab573

action-set-phone-lock = Jarri mugikorrari 6 zifrako kode bat
    .because = Mugikor bat erraz galtzen da. Kode on batekin, aurkitzen duenak oso zaila du sartzea.
    .how =
        Pentsatu 6 zifra, data bat edo segidako zenbakiak ez direnak.
        Jarri desblokeatzeko kode gisa.
        Idatzi etxean lehen egunetan: ahazten badituzu, mugikorra ezabatu behar da.
        Gehitu hatz-marka edo aurpegia: horrela ia inoiz ez duzu kodea idatziko.
        Jarri pantaila minutura bere kabuz blokeatzeko.
    .how-android = Ireki Ezarpenak, ukitu lupa eta bilatu «pantailaren blokeoa». Aukeratu PINa.
    .how-iphone = Ireki «Ajustes», bilatu «código», eta aktibatu edo aldatu.
    .verify = Itzali pantaila, itxaron minutu bat eta piztu. Kodea eskatzen dizu.
    .ask-help = Mugikorra enpresa batena bada edo beste norbaitek kudeatzen badu, galdetu lehenengo.

action-try-finding-phone = Aktibatu eta probatu zure mugikorraren bilaketa
    .because = Galtzen duzun eguna ez da egun ona ikasteko.
    .how =
        Aktibatu mugikorrean hura aurkitzeko aukera.
        Idatzi paperean kontu horren pasahitza eta gorde etxean.
        Gorde harekin berreskuratze-kodeak: mugikorrik gabe sartzen uzten dizute.
        Beste gailu batetik, sartu zure kontuaren webgunean eta bilatu mugikorra.
        Jarri mugikorra jotzen. Ez sakatu «ezabatu».
    .how-android = Mugikorrean, ireki Ezarpenak, ukitu lupa eta bilatu «aurkitu». Beste gailuan, ireki zure Google kontua, sartu «Segurtasuna» atalean eta bilatu «zure gailuak».
    .how-iphone = Mugikorrean, ireki «Ajustes» eta bilatu «Buscar mi iPhone». Beste gailuan, sartu iCloud webgunean eta ireki «Buscar».
    .verify = Mugikorra mapan ikusi duzu, eta jotzen entzun duzu.
    .ask-help = Mugikorra enpresa batena bada, galdetu nork ezaba dezakeen eta zer telefonotara abisatu.

action-set-sim-pin = Jarri PIN bat zure SIM txartelari
    .because = Pantailako kodea zure mugikorrean geratzen da. PINa txartelarekin doa, beste batean jartzen badute ere.
    .how =
        Bilatu PINa eta PUKa SIMa zetorren plastikoan. Ez baduzu, eskatu zure telefono-konpainiari.
        Idatzi PUKa paperean: txartelak hura eskatzen du PINa 3 aldiz oker jartzen baduzu.
        Aktibatu txartelarekin zetorren PINa.
        Aldatu eta jarri urte bat edo segidako zenbakiak ez diren 4 zifra.
        Gorde papera etxean, ez mugikorraren zorroan.
    .how-android = Ireki Ezarpenak, ukitu lupa eta bilatu «SIM txartelaren blokeoa».
    .how-iphone = Ireki «Ajustes» eta bilatu «PIN de la SIM».
    .verify = Itzali mugikorra eta piztu. PINa eskatzen dizu linea izan aurretik.
    .ask-help = 2 aldiz oker jartzen baduzu, gelditu. Deitu zure telefono-konpainiara hirugarren saiakera baino lehen.

action-separate-guest-wifi = Aldatu zure wifiaren pasahitza eta jarri beste sare bat bisitentzat
    .because = Horrela bezero bati wifia eman diezaiokezu, zuk lan egiten duzun lekuan sartzen utzi gabe.
    .how =
        Begiratu routerraren (interneteko kutxaren) eranskailuan nola sartzen den haren ezarpenetan.
        Jarri zure wifiari pasahitz berri bat: elkarrekin zerikusirik ez duten lau hitz.
        Aktibatu «gonbidatuen sarea» beste pasahitz batekin.
        Ezarpenetan «admin» edo «1234» jarrita sartzen bada, aldatu hori ere.
        Konektatu berriro ordenagailua, mugikorra eta inprimagailua.
        Idatzi pasahitzak paper batean eta gorde etxean.
    .verify = Begiratu sareak mugikorrean: zurea eta gonbidatuena agertzen dira. Zurean pasahitz zaharrak ez du balio.
    .ask-help = Deitu zure internet-konpainiara eta esan: «Wifiaren pasahitza aldatu nahi dut, eta gonbidatuen sare bat izan».

action-use-own-data = Etxetik kanpo, erabili zure mugikorraren datuak
    .because = Zure datuekin, lokaleko inor ez dago tartean.
    .how =
        Bankua ireki aurretik, itzali mugikorraren wifia.
        Eramangarria erabiltzen baduzu, partekatu harekin mugikorraren datuak.
        Ezabatu sareen zerrendatik taberna, hotel eta trenetakoak.
        Jarri mugikorrak wifi berri batean sartu aurretik galdetzeko.
        Konexioa pribatua ez dela dioen abisu bat agertzen bada, itxi orria. Ez jarraitu.
    .how-android = Ireki Ezarpenak, ukitu lupa eta bilatu «wifi-gunea».
    .how-iphone = Ireki «Ajustes» eta bilatu «compartir internet».
    .verify = Ireki bankua kalean: goian ez da wifiaren marrazkia agertzen.
    .ask-help = Abisu bat agertu arren aurrera egin bazenuen, deitu bankura eta aldatu pasahitza etxean.

action-turn-on-firewall = Piztu suebakia
    .because = Hura gabe, sare bereko edozein gailu saia daiteke zure ordenagailuan sartzen.
    .how =
        Piztu sare guztietarako.
        Begiratu zer programak duten baimena, eta kendu erabiltzen ez dituzunak.
        Ezagutzen ez duzun programa batek baimena eskatzen badu, esan ezetz.
    .how-windows = Ireki Hasi menua eta idatzi «suebakia». Begiratu sare bakoitzean aktibatuta dagoela jartzen duen.
    .how-macos = Ireki «Ajustes del Sistema», bilatu «firewall» eta aktibatu.
    .how-linux = Ireki suebakiaren programa eta aktibatu. Ez badago bat ere, instalatu aplikazio-programatik.
    .verify = Pantaila berak aktibatuta dagoela dio. { -app } programak ere begira dezake.
    .ask-help = Gero inprimagailuak edo beste programa batek huts egiten badu, ez itzali. Eskatu behar dena bakarrik irekitzeko.

action-agree-on-personal-devices = Adostu zer egin daitekeen gailu pertsonalekin
    .because = Ez da zelatatzea. Lanekoa ezabatu ahal izatea da, gainerakoa ukitu gabe.
    .how =
        Galdetu pertsona bakoitzari zer gailu propio erabiltzen dituen lanerako.
        Erabaki zer onartzen den: agian posta bai, baina karpetak ez.
        Jarri baldintzak: blokeoa, eguneratzeak eta beste inork ez erabiltzea.
        Bereizi lanekoa: profil bat, kontu bat edo aparteko aplikazio bat.
        Idatzi zer gertatzen den galtzen bada edo pertsona joaten bada.
        Eskatu pertsona bakoitzari idatziz onartzeko.
    .how-android = Ireki Ezarpenak, ukitu lupa eta bilatu «laneko profila». Teknikariak jarri ohi du.
    .verify = Pertsona bakoitza eta haren gailua dituen zerrenda bat duzu. Bakoitzak onartu ditu arauak.
    .ask-help = Mugikor pertsonalak kontrolatzen dituen programa bat jarri aurretik, galdetu zure lan-aholkularitzari.

action-give-company-devices = Eman enpresako gailu bat dirua edo datu delikatuak darabiltzanari
    .because = Enpresako gailu batean zuk erabakitzen duzu zer instalatzen eta zer ezabatzen den.
    .how =
        Begiratu zure zerrenda: nork ordaintzen duen, nork ikusten dituen datu delikatuak, nork egiten dituen kontuak.
        Hasi pertsona horiekin.
        Prestatu gailu bakoitza betiko zerrendarekin.
        Pasatu lanekoa eta egiaztatu irekitzen dela.
        Kendu enpresaren kontua gailu pertsonaletik, pertsona aurrean dela.
        Jarri data besteentzat.
    .verify = Zure postaren orrian ez da agertzen pertsona horien gailu pertsonalik.
    .ask-help = Gastua aurten egin ezin bada, utzi arauak eta jarri data berriro begiratzeko.

action-turn-on-phone-backup = Jarri martxan zure mugikorraren kopia
    .because = Hautsitako edo galdutako mugikor bat egun batean aldatzen da. Hartan bakarrik zeuden argazkiak ez dira itzultzen.
    .how =
        Konektatu mugikorra zure wifira eta entxufatu.
        Aktibatu argazkien kopia eta kontaktuena: batzuetan bereizita doaz.
        Lekurik ez badago, kopiatu argazkiak ordenagailu batean eta ezabatu gero soberan daudenak.
        Ireki mezu-aplikazioaren ezarpenak eta bilatu «segurtasun-kopia».
        Utzi lehenengoari amaitzen: ordu batzuk behar ditzake.
    .how-android = Ireki Ezarpenak, ukitu lupa eta idatzi «babeskopia». Argazkietarako, ireki zure argazki-aplikazioa eta ukitu zure profila.
    .how-iphone = Ireki «Ajustes», bilatu «copia en iCloud» eta aktibatu. Argazkietarako, sartu «Fotos» atalean.
    .verify = Beste gailu batetik, sartu zure kontuan eta ireki aste honetako argazki bat.
    .ask-help = Kabitzen ez bada edo zer konturekin egiten den ez badakizu, eskatu laguntza ezer ezabatu aurretik.

action-set-messenger-pin = Jarri PIN bat zure mezu-aplikazioari
    .because = Gaur nahikoa da SMS bateko kodea, eta kode hori engainu batekin atera daiteke.
    .how =
        Ireki mezu-aplikazioa, sartu haren ezarpenetan eta bilatu «bi urratseko egiaztapena».
        Agertzen ez bada, bilatu «PINa» edo «erregistro-blokeoa».
        Aktibatu, eta aukeratu data bat edo pantailakoa ez den PIN bat.
        Jarri zure posta bat PINa berreskuratzeko. Postarik gabe, ahazten baduzu, 7 egun itxaron beharko duzu agian.
        Ez esan inori PINa edo SMSko kodea, lagun batek eskatzen badizu ere.
    .verify = Pantaila berak aktibatuta dagoela jartzen du, eta zure posta agertzen da.
    .ask-help = Zure kontuan ezin bazara gehiago sartu, abisatu zure jendeari telefonoz eta deitu { -help-line } zerbitzura.

action-add-messenger-recovery = Gehitu posta bat zure mezuen PINari
    .because = PINa ahazten baduzu, egun batzuk mezurik gabe gera zaitezke.
    .how =
        Ireki mezu-aplikazioa, sartu haren ezarpenetan eta bilatu «bi urratseko egiaztapena».
        Gehitu erabiltzen duzun eta zurea bakarrik den posta bat.
        Begiratu ondo idatzita dagoen eta gorde.
    .verify = Pantaila berean zure posta agertzen da.
    .ask-help = Zure aplikazioak postarik onartzen ez badu, idatzi PINa paper batean eta gorde etxean.

action-remove-linked-apps = Kendu esteka batetik instalatu zena
    .because = Aplikazio hori ez zen inongo dendatik pasatu. Idazten duzuna eta iristen zaizuna irakur dezake.
    .how =
        Ez ireki bankua mugikor horretan amaitu arte.
        Begiratu zer aplikazio instalatu zenituen esteka batetik edo norbaitek eskatu zizulako.
        Kendu, zure bankuarenak edo urruneko laguntzarenak direla esaten badute ere.
        Kendu beste batzuk instalatzeko baimena, bakarren batek badu.
        Beste gailu batetik, aldatu zure postaren eta bankuaren pasahitza.
        Instalatu dendatik benetan erabiltzen dituzunak.
    .how-android = Ireki Ezarpenak, ukitu lupa eta idatzi «aplikazio ezezagunak». Kendu baimena guztiei.
    .how-iphone = Ireki «Ajustes», bilatu «gestión de dispositivos» eta kendu ezagutzen ez duzun profila.
    .verify = Begiratu aplikazioen zerrenda: guztiak dendakoak dira, eta badakizu bakoitzak zertarako balio duen.
    .ask-help = Bat kentzen uzten ez badu edo dirua falta bada, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-clear-unused-apps = Kendu erabiltzen ez dituzun aplikazioak
    .because = Soberako aplikazio bakoitzak zure zerbait ikus dezake, irekitzen ez baduzu ere.
    .how =
        Ireki aplikazioen zerrenda eta begiratu osorik.
        Kendu hilabetetan erabili ez dituzunak.
        Bat zer den ez badakizu, galdetu kendu aurretik: batzuk mugikorrarekin datoz.
        Begiratu zer aplikaziok erabil ditzaketen kamera, mikrofonoa eta zure kokapena. Kendu soberan dagoena.
    .how-android = Ireki Ezarpenak, ukitu lupa eta idatzi «baimenen kudeatzailea».
    .how-iphone = Ireki «Ajustes» eta sartu «Privacidad y seguridad» atalean.
    .verify = Badakizu zertarako balio duen zure pantailako aplikazio bakoitzak.
    .ask-help = Bat kentzen uzten ez badu, galdetu mugikorra erosi zenuen dendan.

action-dial-for-strangers = Markatu zuk besteen deiak
    .because = Horrela berdin laguntzen duzu, eta mugikorra ez da zure eskutik ateratzen.
    .how =
        Galdetu zenbakia eta markatu zuk.
        Jarri bozgorailua eta eutsi mugikorrari.
        Hartu nahi duela behin eta berriz esaten badu, esan ezetz edo erakutsi inguruko lokal bat.
        Arriskurik badago, deitu zuk hona: { -emergency }.
    .verify = Badakizu zer esango duzun: «Esan zenbakia eta nik markatuko dut».
    .ask-help = Kendu badizute, deitu zure konpainiara eta bankura beste telefono batetik.
