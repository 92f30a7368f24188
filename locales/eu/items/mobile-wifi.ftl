### Questions about the phone and the networks it uses.
# review: machine-drafted
# source: 2da449b15e07

item-phone-lock = Zer eskatzen du zure mugikorrak irekitzeko?
    .why = Mugikorrean posta, bankua eta jende askoren datuak daramatzazu. Blokeorik gabe, aurkitzen duenak ireki egiten du.
    .help = Itzali pantaila eta piztu. Begiratu zer eskatzen dizun aplikazioak erakutsi aurretik. Hatz-marka edo aurpegia bada, aukeratu lehenengoa. 5 zifrako kode bat 4koa bezala hartzen da.
    .look-android =
        Ireki Ezarpenak, ukitu lupa eta idatzi «pantailaren blokeoa».
        Irakurri jartzen duen mota: bat ere ez, hatza pasatzea, eredua, PINa edo pasahitza.
        PIN bat bada, kontatu haren zifrak.
    .look-iphone =
        Ireki «Ajustes» eta bilatu «código».
        «Desactivar código» ikusten baduzu, jarrita duzu. «Activar código» ikusten baduzu, ez duzu.
        Baduzu, kontatu haren zifrak.
    .option-long = Hatz-marka, aurpegia edo 6 zifrako edo gehiagoko kode bat
    .option-short = 4 zifrako kode bat edo marrazki bat
    .option-none = Ezer ez: irristatu eta irekitzen da
    .not-applicable-no-phone = Ez dut mugikorrik erabiltzen
item-phone-lock-easy = Mugikorra mahai gainean uzten baduzu, ireki dezake beste norbaitek zure mezuak irakurtzeko?

item-phone-find = Mugikorra galdu duzu. Blokeatu edo ezaba dezakezu beste gailu batetik?
    .why = Mugikorrean zure posta, argazkiak eta beste pertsonen datuak doaz. Garaiz ezabatzen baduzu, gailua baino ez duzu galduko.
    .help = Zure Google edo Apple kontuaren webgunean egiten da, mugikorrak duen kontu berarekin. Probatzea han zure mugikorra mapa batean ikustea da.
    .look-android =
        Ireki Ezarpenak, ukitu lupa eta idatzi «aurkitu». Ezer agertzen ez bada, idatzi «bilatzailea».
        Begiratu mugikorra aurkitzeko aukera aktibatuta dagoen.
        Pentsatu badakizun kontu horren pasahitza, buruz edo paperean.
    .look-iphone =
        Ireki «Ajustes» eta bilatu «Buscar mi iPhone».
        Begiratu aktibatuta dagoen.
        Pentsatu badakizun kontu horren pasahitza, buruz edo paperean.
    .option-tried = Bai, eta probatu dut
    .option-untried = Bai, baina ez dut probatu
    .option-no-password = Aktibatuta dago, baina ez dakit pasahitza
    .option-cannot = Ez
    .not-applicable-no-phone = Ez dut mugikorrik erabiltzen
item-phone-find-easy = Ikusi duzu inoiz zure mugikorra mapa batean, beste gailu batetik?

item-sim-pin = Mugikorra itzali eta piztu duzu. Zer eskatzen du SIM txartelak?
    .why = PINik gabe, zure txartela beste mugikor batean jartzen duenak zure SMSak jasotzen ditu. Hor iristen dira zure kontuetako kodeak.
    .help = SIMa zure zenbakiari linea ematen dion txartela da, mugikorraren barruan badoa ere. Haren PINa ez da pantailako kodea: piztean bakarrik eskatzen da. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .look-android =
        Ireki Ezarpenak, ukitu lupa eta idatzi «SIM txartelaren blokeoa».
        Begiratu aktibatuta dagoen.
    .look-iphone =
        Ireki «Ajustes» eta bilatu «PIN de la SIM».
        Begiratu aktibatuta dagoen.
    .option-chosen = Nik aukeratutako PIN bat
    .option-given = Txartelarekin zetorren PINa
    .option-guessable = 0000, 1234 edo urte bat bezalako PIN bat
    .option-none = Ezer ez
    .not-applicable-no-phone = Ez dut mugikorrik erabiltzen
item-sim-pin-easy = Mugikorra piztean, bi kode desberdin eskatzen dizkizu?

item-wifi-password = Nor sar daiteke zuk lan egiteko erabiltzen duzun wifian?
    .why = Zure wifian sartzen dena zure ordenagailuaren eta inprimagailuaren ondoan dago.
    .help = Gonbidatuen wifia beste wifi bat da, zuretik aparte. Hartu kontuan duela urte asko eman zeniona ere, pasahitza bera bada. Bistan dagoen eranskailu batean badago, aukeratu azkena.
    .option-guest-network = Hemen bizi edo lan egiten duena; bisitak, beste sare batean
    .option-only-us = Hemen bizi edo lan egiten duena bakarrik
    .option-visitors = Bezeroak, bisitak edo auzokoak ere bai
    .option-anyone = Edonor: ez du pasahitzik, edo bistan dago
    .not-applicable-no-wifi = Ez dut lanerako wifirik erabiltzen
item-wifi-password-easy = Eman diozu kanpoko norbaiti zure wifiak orain duen pasahitza?

item-public-wifi = Taberna batetik zure bankuan sartu zara. Zer konexiorekin?
    .why = Besteren wifi batean, norbait saia daiteke zu zure bankuarena ez den webgune batera eramaten.
    .help = Berdin da hotel batean, tren batean edo bezero baten etxean. Abisua konexioa pribatua ez dela dioen pantaila da.
    .option-own-data = Nire mugikorraren datuekin, edo itxaron egiten dut
    .option-stops-at-warning = Wifiarekin, eta gelditzen naiz abisu bat agertzen bada
    .option-unchecked = Wifiarekin, arretarik jarri gabe
    .option-ignores-warning = Wifiarekin, eta aurrera egiten dut abisu bat agertu arren
item-bank-on-public-wifi-easy = Sartu zara inoiz zure bankuan taberna edo hotel bateko wifiarekin?

item-firewall = Piztuta dago zure ordenagailuaren suebakia?
    .why = Jende gehiago duen sare batean, beste gailu batek zure ordenagailura dei dezake. Suebakiak erabakitzen du nor pasatzen den.
    .help = Suebakiak saretik nor sartzen den iragazten du. Zalantza baduzu, aukeratu «Ez dakit»: { -app } programak begira dezake ezer aldatu gabe.
    .option-on = Bai
    .option-some-networks = Sare batzuetan bakarrik
    .option-off = Ez
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-firewall-easy = Galdetu dizu inoiz ordenagailuak programa bati sarea erabiltzen uzten diozun?

item-personal-devices = Nork erabiltzen du bere mugikorra edo ordenagailua lanerako?
    .why = Etxeko gailu batean, enpresak ez daki beste nor sartzen den. Eta pertsona joaten denean, datuak harekin doaz.
    .help = Hartu kontuan enpresaren posta mugikorrean eta bezeroekiko txatak. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-nobody = Inork ez: enpresak ematen ditu gailuak
    .option-rules = Arau batzuk onartzen dituenak, lanekoa aparte duela
    .option-allowed = Nahi duenak, baimenarekin baina araurik gabe
    .option-uncounted = Pertsona batek baino gehiagok, eta inork ez daki zenbatek
item-personal-devices-easy = Badakizu zer mugikor pertsonalek irekitzen duten enpresaren posta?

item-phone-backup = Gaur mugikorra galdu duzu. Zer argazki eta kontaktu izango dituzu berrian?
    .why = Mugikorrean bakarrik dagoena harekin joaten da. Kopia batekin, gailua galtzen duzu, eta besterik ez.
    .help = Segurtasun-kopia zure datuak dira, beste leku batean ere bai. Balio du interneteko zure kontura edo ordenagailu batera doanak. Bat baino gehiago badituzu, erantzun berrienari buruz.
    .look-android =
        Ireki Ezarpenak, ukitu lupa eta idatzi «babeskopia».
        Irakurri azken kopiaren data.
        Ireki zure argazki-aplikazioa, ukitu zure profila eta begiratu kopia osorik dagoen.
    .look-iphone =
        Ireki «Ajustes» eta bilatu «copia en iCloud».
        Irakurri azken kopiaren data.
        Itzuli «Ajustes» pantailara, sartu «Fotos» atalean eta begiratu «Fotos en iCloud» aktibatuta dagoen.
    .option-recent = Dena: azken kopia hilabete honetakoa da
    .option-old = Kopia zaharrago batean zegoena
    .option-some = Kontaktuak, baina ez argazkiak
    .option-none = Bat ere ez
    .not-applicable-no-phone = Ez dut mugikorrik erabiltzen
item-phone-backup-easy = Ikusi dituzu inoiz mugikorreko argazkiak beste gailu batean?

item-messenger-pin = Zer eskatzen du zure mezu-aplikazioak beste mugikor batean irekitzeko?
    .why = Zure zenbakiarekin sartzen denak zure familiari idazten dio zu bazina bezala. Dirua edo kode bat eskatu ohi du.
    .help = PINa zuk jartzen duzu aplikazioaren barruan. Ez da SMSko kodea, ezta pantailakoa ere. Posta hura berreskuratzeko da, ahazten baduzu. Bat baino gehiago erabiltzen baduzu, erantzun gehien erabiltzen duzunari buruz.
    .look-android =
        Ireki mezu-aplikazioa eta sartu haren ezarpenetan.
        Bilatu «bi urratseko egiaztapena» edo «PINa». «Kontua» atalean egon ohi da.
        Begiratu aktibatuta dagoen eta postarik jarrita dagoen.
    .look-iphone =
        Ireki mezu-aplikazioa eta sartu haren ezarpenetan.
        Bilatu «verificación en dos pasos» edo «PIN». «Cuenta» atalean egon ohi da.
        Begiratu aktibatuta dagoen eta postarik jarrita dagoen.
    .option-not-used = Ez dut mezu-aplikaziorik erabiltzen
    .option-pin-email = SMSko kodea eta nire PIN bat, posta jarrita
    .option-pin = SMSko kodea eta nire PIN bat, postarik gabe
    .option-code-only = SMSko kodea bakarrik
item-messenger-pin-easy = Eskatzen dizu batzuetan mezu-aplikazioak zuk jarritako PIN bat?

item-app-sources = Nondik datoz zure mugikorreko aplikazioak?
    .why = Lapurtzeko egindako aplikazio batek zure mezuak irakur ditzake eta zure bankua ireki. Asko esteka batetik iristen dira.
    .help = Denda mugikorrarekin zetorrena da. Hartu kontuan norbaitek telefonoz eskatu zizulako instalatu zenuena ere. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .look-android =
        Ireki Ezarpenak, ukitu lupa eta idatzi «aplikazio ezezagunak».
        Begiratu bakarren batek beste batzuk instalatzeko baimena duen.
        Ireki aplikazioen zerrenda eta begiratu guztiak ezagutzen dituzun.
    .look-iphone =
        Ireki «Ajustes» eta bilatu «gestión de dispositivos».
        Ezagutzen ez duzun profil bat ikusten baduzu, aukeratu azken erantzuna.
        Begiratu zure pantailak, eta aplikazio guztiak ezagutzen dituzun.
    .option-known = Dendatik, eta guztiak ezagutzen ditut
    .option-unused = Dendatik, baina batzuk ez ditut ezagutzen edo erabiltzen
    .option-link = Esteka, fitxategi edo dei batetik ere bai
    .not-applicable-no-phone = Ez dut mugikorrik erabiltzen
item-app-sources-easy = Instalatu duzu inoiz aplikaziorik esteka batetik?

item-phone-loan = Ezagutzen ez duzun norbaitek mugikorra eskatu dizu deitzeko. Zer egiten duzu?
    .why = Zure mugikorra irekita eskuan duela, pertsona horrek alde egin dezake, edo zure kontuetan sartu.
    .help = Kalean, taberna batean edo etxeko atean izan daiteke. Erantzun ezetz esatea kostatzen zaizunean egiten duzuna.
    .option-dial = Nik markatzen dut eta ez dut askatzen, edo ezetz esaten dut
    .option-beside = Utzi, eta ondoan geratzen naiz
    .option-hand = Utzi, eta itxaroten dut
    .not-applicable-no-phone = Ez dut mugikorrik erabiltzen
item-phone-loan-easy = Utzi diozu zure mugikorra irekita ezagutzen ez zenuen norbaiti?
