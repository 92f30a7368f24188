### What a person can do about the computer and who uses it.
# review: machine-drafted
# source: d129b7fec9ea

action-lock-screen-sooner = Jarri pantaila bere kabuz blokeatzeko
    .because = Bisita bat, bezero bat edo despiste bat nahikoa da norbaitek ikusi behar ez duena ikusteko.
    .how =
        Jarri pantaila 10 minutura edo lehenago itzaltzeko.
        Jarri itzultzean pasahitza eskatzeko.
        Probatu zuk blokeatzen ere, zutitzen zarenean.
    .how-windows = Ireki Hasi menua eta idatzi «pantaila-babeslea». Aukeratu bat, jarri 10 minutu eta markatu berriro sartzeko eskatzen duen laukitxoa.
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «pantalla bloqueada». Aukeratu pasahitza berehala eskatzea.
    .how-linux = Ireki sistemaren ezarpenak eta bilatu «pantaila-blokeoa». Aukeratu 10 minutu edo gutxiago.
    .verify = Utzi ordenagailua geldirik 10 minutuz eta ukitu sagua. Pasahitza eskatzen dizu. { -app } programak ere begira dezake.
    .ask-help = Aldatzen uzten ez badizu, galdetu ordenagailuaz arduratzen denari.

action-set-computer-password = Jarri pasahitz bat zure ordenagailuan sartzeko
    .because = Gaur, aurrean esertzen dena barruan dago jada.
    .how =
        Pentsatu elkarrekin zerikusirik ez duten lau hitz. Adibidez, farola, hondarra, teilatua eta limoia, baina ez hauek.
        Idatzi paper batean eta gorde etxean, ordenagailutik urrun.
        Jarri zure kontuaren pasahitz gisa.
        Kendu sarrera automatikoa, baldin badago.
        Jarri pantaila 10 minutura bere kabuz blokeatzeko.
    .how-windows = Ireki Hasi menua eta idatzi «saioa hasteko aukerak».
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «usuarios y grupos».
    .how-linux = Ireki sistemaren ezarpenak eta bilatu «erabiltzaileak».
    .verify = Itzali ordenagailua eta piztu. Ez zara pasahitzik gabe sartzen.
    .ask-help = Eskatu laguntza beste norbaitek edo programa batek ordenagailua bere kabuz abiatzea behar badu.

action-give-own-account = Eman bere kontua zure ordenagailua erabiltzen duenari
    .because = Bere kontutik ez ditu zure fitxategiak eta posta ikusten.
    .how =
        Sortu kontu bat pertsona bakoitzarentzat, administratzaile-baimenik gabe.
        Kopiatu hor pertsona horren fitxategiak.
        Aldatu zurearen pasahitza, eta ez esan inori.
        Itxi saioa ordenagailua utzi aurretik.
    .how-windows = Ireki Hasi menua eta idatzi «beste erabiltzaile batzuk».
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «usuarios y grupos».
    .how-linux = Ireki sistemaren ezarpenak eta bilatu «erabiltzaileak».
    .verify = Piztu ordenagailua: pertsona bakoitzeko izen bat agertzen da. Haren kontuan ez dira zure karpetak ikusten.
    .ask-help = Faktura-programa bat partekatzen baduzue, galdetu saldu zizunari nola sartzen den bakoitza bere izenarekin.

action-close-old-computer-accounts = Kendu zure ordenagailutik jada erabiltzen ez duena
    .because = Inork erabiltzen ez duen kontu bat inork begiratzen ez duen ate bat da.
    .how =
        Begiratu zer izen agertzen diren ordenagailua piztean.
        Kopiatu kontu horietatik oraindik behar dituzun fitxategiak.
        Kendu ordenagailua erabiltzen ez dutenen kontuak.
        Aldatu zekizkien pasahitzak: ordenagailuarena, wifiarena eta partekatuak.
        Idatzi egutegian: 6 hilean behin begiratu.
    .how-windows = Ireki Hasi menua eta idatzi «beste erabiltzaile batzuk».
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «usuarios y grupos».
    .how-linux = Ireki sistemaren ezarpenak eta bilatu «erabiltzaileak».
    .verify = Piztu ordenagailua: gaur erabiltzen dutenen izenak bakarrik agertzen dira.
    .ask-help = Kontu hori administratzaile bakarra bada, eskatu laguntza kendu aurretik.

action-separate-admin-account = Egin lan dena aldatu ezin duen kontu batekin
    .because = Gaur zure eguneroko kontuak dena alda dezake. Hartan sartzen denak ere bai.
    .how =
        Sortu kontu berri bat, «Instalatu» izenarekin.
        Eman administratzaile-baimena eta beste ezertan erabiltzen ez duzun pasahitz bat.
        Idatzi pasahitz hori paper batean eta gorde etxean.
        Sartu kontu berrian eta egiaztatu ezarpenak alda ditzakeela.
        Handik, kendu administratzaile-baimena betiko zure kontuari.
        Itzuli zure kontura eta egin lan egunero bezala.
    .how-windows = Ireki Hasi menua eta idatzi «beste erabiltzaile batzuk».
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «usuarios y grupos».
    .how-linux = Ireki sistemaren ezarpenak eta bilatu «erabiltzaileak».
    .verify = Instalatu zerbait zure kontutik: «Instalatu» kontuaren pasahitza eskatzen dizu.
    .ask-help = Eskatu laguntza gero laneko programa batek huts egiten badu. Enpresa batek ordenagailua kudeatzen badu ere bai.

action-turn-on-antivirus = Piztu antibirusa eta utzi eguneratzen
    .because = Geldirik dagoen antibirus batek ez du ikusten gaur sartzen dena.
    .how =
        Begiratu zein duzun eta irakurri eskatzen duena.
        Pizteko edo eguneratzeko eskatzen badu, onartu.
        Ordainpekoa bada eta iraungi bada, berritu edo desinstalatu.
        Utzi bakar bat, eguneratuta dagoena.
        Eskatu azterketa oso bat eta utzi amaitzen.
    .how-windows = Ireki Hasi menua eta idatzi «Windows segurtasuna». Beste antibirus bat kentzen baduzu, begiratu Windowsena piztuta geratzen den.
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «actualización de software». Utzi segurtasun-fitxategiak instalatzen.
    .how-linux = Instalatu zure sistemako aplikazio-programatik bakarrik, eta onartu haren eguneratzeak.
    .verify = Antibirusaren pantailak dio piztuta dagoela eta ez dagoela ezer zain.
    .ask-help = Zerbait aurkitzen badu edo pizten uzten ez badu, ez erabili ordenagailu hori bankurako. Deitu teknikariari edo { -help-line } zerbitzura.

action-encrypt-disk = Zifratu zure ordenagailuaren diskoa
    .because = Lapurtzen badizute, gailua galduko duzu. Diskoa zifratuta, zure fitxategiak ezin dira zure gakorik gabe irakurri.
    .how =
        Lehenengo, egin zure datu guztien kopia bat beste gailu batean.
        Probatu kopia: ireki hango fitxategi batzuk beste ordenagailu batean. Irekitzen ez badira, ez jarraitu.
    .how-windows = Entxufatu ordenagailua, ireki Hasi menua eta idatzi «zifratzea». Ireki «gailuaren zifratzea» edo «BitLocker» eta aktibatu: erabiltzen jarrai dezakezu. Idatzi berreskuratze-gakoa paper batean eta gorde etxean. Hura gabe, matxura batek fitxategirik gabe utziko zaitu. Bietako bat ere agertzen ez bada, zure Windowsek ez du ekartzen.
    .how-macos = Entxufatu ordenagailua, ireki «Ajustes del Sistema», bilatu «FileVault» eta aktibatu: erabiltzen jarrai dezakezu. Idatzi berreskuratze-gakoa paper batean eta gorde etxean. Hura gabe, matxura batek fitxategirik gabe utziko zaitu.
    .how-linux =
        Jarraitu aurretik: orduak behar ditu, eta ordenagailua hutsik uzten du. Jarraitu guztiaren kopia probatuta duzunean bakarrik, eta laguntzarekin.
        Instalatu sistema berriro eta aukeratu «zifratu diskoa»: hor bakarrik eskaintzen da.
        Idatzi aukeratzen duzun gakoa paper batean eta gorde etxean. Hura gabe ezin izango dituzu zure fitxategiak ireki.
        Berreskuratu zure fitxategiak kopiatik.
    .verify = Aktibatzen den lekuan, aktibatuta dagoela jartzen du. Linuxen ez dago pantaila hori: ordenagailuak gakoa eskatzen du piztean. { -app } programak ere begira dezake.
    .ask-help = Eskatu laguntza zure datuen kopiarik ez baduzu edo aukera agertzen ez bada. Linuxen, eskatu beti: orduak behar ditu, eta ordenagailua hutsik uzten du.

action-limit-remote-access = Eskatu laguntzen dizunari zure baimenarekin bakarrik sartzeko
    .because = Norbaitek programa horren pasahitza lortzen badu, edozein ordutan sar daiteke.
    .how =
        Deitu laguntzen dizunari eta esan: «Nik onartu nahi dut konexio bakoitza».
        Eskatu baimenik gabeko sarbidea eta pasahitz finkoa kentzeko.
        Egiaztatu programa ez dela abiatzen piztean.
    .verify = Eskatu orain konektatzeko. Galdera bat agertzen zaizu eta, onartzen ez baduzu, ez da sartzen.
    .ask-help = Pertsona horrek laguntzen ez badizu, eskatu beste bati programa kentzeko.

action-remove-remote-program = Kendu ezagutzen ez duzun urruneko sarbideko programa
    .because = Inor ez litzateke zure ordenagailuan sartu behar zuk nor den jakin gabe.
    .how =
        Sagua bere kabuz mugitzen bada, deskonektatu internet eta ireki { -app } programako «Orain gertatzen ari zaizu?».
        Begiratu programaren izena, eta galdetu zure ordenagailua ukitu duenari.
        Inork ezagutzen ez badu, desinstalatu eta berrabiarazi.
        Beste gailu batetik, aldatu zure postaren eta bankuaren pasahitza.
    .how-windows = Ireki Hasi menua, idatzi «instalatutako aplikazioak» eta bilatu zerrendan.
    .how-macos = Ireki «Aplicaciones» karpeta eta eraman programa zakarrontzira («Papelera»).
    .how-linux = Ireki instalatutako aplikazioen programa eta bilatu.
    .verify = Begiratu berriro ordenagailu hau { -app } programarekin: ez da agertzen.
    .ask-help = Ustezko zerbitzu tekniko batek deitu zizulako instalatu bazenuen, deitu bankura eta gero { -help-line } zerbitzura.

action-get-own-admin-password = Eduki zeure administratzaile-pasahitza
    .because = Ordenagailua zurea da, eta zure giltza behar duzu. Bakoitzak berea badu, bakar bat ken daiteke.
    .how =
        Esan laguntzen dizunari: «Administratzaile-kontu bat nahi dut niretzat, eta beste bat zuretzat».
        Jarri zurean beste inork ez dakien pasahitz bat.
        Idatzi paper batean eta gorde etxean.
        Erabili kontu hori programak instalatzeko bakarrik.
    .verify = Zure administratzaile-kontuan inori deitu gabe sartzen zara.
    .ask-help = Ordenagailua beste enpresa batena bada, pasahitza harena da. Galdetu nori deitu asteburuan huts egiten badu.

action-close-former-helper-access = Itxi sarrera laguntzen ez dizunari
    .because = Ez dago mesfidatu beharrik: erabiltzen ez den pasahitz bat ere galdu edo lapurtu egiten da.
    .how =
        Egiaztatu zure administratzaile-kontu batean sartzen zarela.
        Kopiatu pertsona horren kontutik behar duzuna.
        Kendu haren kontua ordenagailutik.
        Aldatu zekizkien pasahitzak: ordenagailua, wifia, posta eta kopiak.
        Kendu zure sagua urrunetik mugitzeko erabiltzen zuen programa ere.
    .verify = Piztean ez da haren izena agertzen. Zekien pasahitzak ez du balio.
    .ask-help = Zer pasahitz zituen ez badakizu, begiratu orain laguntzen dizunarekin.

action-write-setup-list = Prestatu gailu guztiak zerrenda berarekin
    .because = Buruz egiten dena aldiro desberdin ateratzen da.
    .how =
        Idatzi teknikariarekin zer aktibatzen den: zifratzea, blokeoa, eguneratzeak, antibirusa, suebakia eta kopia.
        Gehitu zer aldatzen den: fabrikako pasahitzak, inprimagailuetan eta kameretan ere bai.
        Gehitu zer kentzen den: soberan dauden programak eta pasahitzik gabeko sarrera.
        Gailua beste norbaitena izan bada, kopiatu haren datuak eta ezabatu osorik.
        Erabili zerrenda hurrengo gailuarekin, eta gorde orria datarekin.
        Berrikusi horrela lehendik daudenak, astean bi.
    .verify = Aukeratu ordenagailu bat zoriz, eta irakurri zerrenda haren aurrean. Dena eginda dago.
    .ask-help = Gailu bat ezabatu edo zifratu aurretik, egiaztatu haren datuen kopia dagoela.

action-watch-all-antivirus = Begiratu ordenagailu guztien antibirusa pantaila bakar batean
    .because = Pertsona bakar bati agertzen zaion abisu bat itxi eta ahaztu egiten da.
    .how =
        Gailuen zerrendarekin, begiratu antibirus bakoitza piztuta eta eguneratuta dagoen.
        Piztu falta den lekuan, zerbitzarian ere bai.
        Galdetu teknikariari zureak guztiak pantaila batean erakusten dituen.
        Esan nork begiratzen dituen abisuak eta zer egiten duen haiekin.
        Kontu arruntek ezin dezatela itzali.
        Idatzi egutegian: astero begiratu.
    .verify = Pantailak zure zerrendak adina ordenagailu erakusten ditu, guztiak eguneratuta.
    .ask-help = Batean baino gehiagotan aldi berean zerbait aurkitzen badu, ez ezabatu ezer. Deitu teknikariari edo { -help-line } zerbitzura, doan aholkatzen baitu.

action-start-used-device-afresh = Ezabatu gailu erabilia eta hasi zerotik
    .because = Horrela zurea bakarrik geratzen da, eta beste inor ezin da sartu, ezta hura aurkitu ere.
    .how =
        Lehenengo, kopiatu zurea beste leku batean, eta ireki kopiaren fitxategi batzuk.
        Eskatu erabiltzen zuenari bere kontua gailuan ixteko.
        Ezabatu osorik bere aukerarekin.
        Jarri martxan berria balitz bezala, zure kontuarekin.
        Instalatu eguneratzeko falta dena.
        Jarri beste inork ez dakien pantaila-blokeo bat.
    .how-windows = Ireki Hasi menua eta idatzi «berrezarri PC hau». Aukeratu dena kentzea.
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «borrar contenidos y ajustes».
    .how-linux = Sistema berriro instalatu behar da USB memoria batetik. Inoiz egin ez baduzu, eskatu laguntza.
    .how-android = Ireki Ezarpenak eta bilatu «berrezarri». Aukeratu datu guztiak ezabatzea.
    .how-iphone = Ireki «Ajustes» eta bilatu «restablecer». Aukeratu «Borrar contenidos y ajustes».
    .verify = Piztean zure izena bakarrik agertzen da, eta aplikazio-dendak zure kontua erabiltzen du.
    .ask-help = Jarraitzeko beste pertsona baten kontua eskatzen badu, ez bilatu lasterbiderik. Hitz egin pertsona horrekin edo dendarekin.
