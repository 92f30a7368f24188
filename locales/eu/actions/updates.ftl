### What a person can do about updates.
# review: machine-drafted
# source: 016b4e3bc62e

action-automatic-updates = Utzi ordenagailuari bere kabuz eguneratzen
    .because = Akats ezagun eta konpondu gabe bat sartzeko biderik laburrena da.
    .how =
        Gorde irekita duzuna eta entxufatu ordenagailua.
        Instalatu zain dagoena eta berrabiarazi.
        Utzi aktibatuta eguneratze automatikoak.
        Aukeratu erabiltzen ez duzun ordu bat.
    .how-windows = Ireki Hasi menua eta idatzi «Windows Update». Sakatu «Bilatu eguneratzeak». Etenda badaude, jarri berriro martxan.
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «actualización de software». Aktibatu automatikoak.
    .how-linux = Ireki eguneratze-programa eta aktibatu segurtasun-eguneratze automatikoak.
    .verify = Pantaila berak dio ez dagoela ezer zain. Ez da nahikoa zure sistemak jada eguneratzerik jasotzen ez badu: { -app } programak begira dezake.
    .ask-help = Eguneratze batek bi aldiz huts egiten badu, eskatu laguntza errepikatu aurretik.

action-plan-a-supported-computer = Jarri data eguneratzerik jasotzen ez duen ordenagailua berritzeko
    .because = Konponketa berririk gabe, hilero akats gehiago geratzen dira itxi gabe.
    .how =
        Lehenengo, kopiatu zure datu guztiak.
        Begiratu oraindik eguneratzeak jasotzen dituen bertsio bat onartzen duen: doakoa izan ohi da. Zalantzan bazaude, galdetu denda batean edo laguntzen dizunari.
        Onartzen ez badu, jarri data aldatzeko.
        Bitartean, erabili beste gailu bat bankurako eta Ogasunerako.
        Saldu edo bota aurretik, eskatu diskoa ezabatzeko.
    .verify = Begiratu berriro ordenagailu hau { -app } programarekin: zure sistemak eguneratzeak jasotzen dituela dio.
    .ask-help = Eskatu aurrekontua idatziz eta, ahal baduzu, beste bat.

action-retire-old-computer = Jarri data eguneratzerik gabe geratuko den ordenagailua kentzeko
    .because = Data jarrita, ez duzu presaka aldatu beharko.
    .how =
        Lehenengo, kopiatu haren datu guztiak.
        Idatzi zertarako erabiltzen duzun eta zer programa behar dituzun.
        Begiratu oraindik eguneratzeak jasotzen dituen bertsio bat onartzen duen: doakoa izan ohi da. Zalantzan bazaude, galdetu denda batean edo laguntzen dizunari.
        Onartzen ez badu, jarri data aldatzeko.
        Ordura arte, ez erabili bankurako edo postarako.
        Saldu edo bota aurretik, eskatu diskoa ezabatzeko.
    .verify = Ez duzu harekin lanik egiten, edo haren eguneratze-pantailak eguneratzeak jasotzen dituela dio.
    .ask-help = Makina bat haren mende badago, galdetu lehenengo saldu zizunari.

action-update-programs = Utzi zure programei beren kabuz eguneratzen
    .because = Bere kabuz egiten bada, ez dago itxi beharreko abisurik.
    .how =
        Gorde irekita duzuna.
        Ireki egunero erabiltzen duzun programa bakoitza, eta onartu zain dagoena.
        Bilatu haren ezarpenetan «eguneratzeak», eta jarri automatikoak izateko.
        Itxi nabigatzailea guztiz eta ireki: horrela amaitzen da eguneratzea.
        Kendu erabiltzen ez dituzun programak.
        Programa batek bere kabuz egin ezin badu, idatzi egutegian: hilero begiratu.
    .how-windows = Ireki aplikazio-denda eta bilatu «eguneratzeak». Programak kentzeko, ireki Hasi menua eta idatzi «instalatutako aplikazioak».
    .how-macos = Ireki aplikazio-denda eta sartu «Actualizaciones» atalean. Bat kentzeko, eraman «Aplicaciones» karpetatik zakarrontzira («Papelera»).
    .how-linux = Ireki aplikazio-programa eta sartu «Eguneratzeak» atalean.
    .verify = Ireki nabigatzailea eta bilatu haren menuan «honi buruz»: eguneratuta dagoela dio.
    .ask-help = Faktura-programak eguneratzeagatik kobratzen badu, galdetu saldu zizunari oraindik akatsak konpontzen dituen.

action-update-phone = Eguneratu mugikorra eta utzi bere kabuz egiten
    .because = Eguneratu gabeko hilabete bakoitzak akats gehiago uzten ditu bistan.
    .how =
        Entxufatu mugikorra eta konektatu zure wifira.
        Begiratu argazkiak eta kontaktuak kopiatuta dauden.
        Instalatu zain dagoena eta utzi berrabiarazten.
        Aktibatu eguneratze automatikoak, aplikazioenak ere bai.
        Kendu erabiltzen ez dituzun aplikazioak.
    .how-android = Ireki Ezarpenak, ukitu lupa eta bilatu «eguneratzea».
    .how-iphone = Ireki «Ajustes» eta bilatu «actualización de software».
    .verify = Pantaila berak dio ez dagoela ezer zain.
    .ask-help = Kabitzen ez bada, egin lekua lehenengo. Bi aldiz huts egiten badu, eraman denda batera eta ez ezabatu ezer.

action-plan-a-supported-phone = Begiratu zure mugikorrak oraindik eguneratzeak jasotzen dituen eta, ez bada, aldatu
    .because = Eguneratzerik gabeko mugikor batek deitzeko balio du, baina ez bankurako.
    .how =
        Bilatu eguneratze bat eta instalatu, baldin badago.
        Ez badago, galdetu denda batean zure modeloak oraindik jasotzen dituen.
        Jasotzen ez baditu, jarri data aldatzeko.
        Beste bat aukeratzean, galdetu zer urtera arte jasoko dituen eguneratzeak.
        Kopiatu zure datuak, eta pasatu lehenengo kodeak ematen dizkizuten aplikazioak.
        Ezabatu zaharra osorik, eman edo saldu aurretik.
    .how-android = Ireki Ezarpenak, ukitu lupa eta bilatu «eguneratzea».
    .how-iphone = Ireki «Ajustes» eta bilatu «actualización de software».
    .verify = Zure mugikorrak azken 3 hilabeteetako eguneratze bat erakusten du.
    .ask-help = Mugikorra enpresa batena bada, eskatu enpresa horri begiratzeko.

action-see-all-updates = Begiratu astero zer eguneratze falta diren
    .because = Zerrenda batean ikusten dena konpondu egiten da. Ikusten ez dena hor geratzen da.
    .how =
        Gailuen zerrendarekin, begiratu zer sistema duen bakoitzak.
        Eskatu teknikariari guztiak dituen pantaila bat, edo txosten bat astero.
        Jarri epe bat: presazkoa 14 egunean, eta gainerakoa hilabetean.
        Hasi zerbitzaritik eta internetetik ikusten denetik.
        Idatzi eguneratzerik jasotzen ez duena, eta jarri data aldatzeko.
        Esan nork begiratzen duen zerrenda eta zein egunetan.
    .verify = Aste honetako zerrendak zure gailu guztiak ditu.
    .ask-help = Zerbitzaria eguneratu aurretik, eskatu kopia bat eta aukeratu lanik gabeko ordu bat.
