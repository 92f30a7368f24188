### What a firm can do about its networks, what can be reached from outside and who notices.
# review: machine-drafted
# source: f783d1708296

action-separate-networks = Jarri beste sare batean bulegoko ordenagailuak ez direnak
    .because = Norbait kamera batetik sartzen bada, kameretan geratzen da.
    .how =
        Gailuen zerrendarekin, egin hiru talde: bulegoa, makinak eta bisitak.
        Aktibatu orain bertan gonbidatuen wifia bisitentzat. Beste wifi bat da, zuretik aparte.
        Eskatu teknikariari sare bat makina, kobratzeko kutxa eta kamerentzat.
        Idatzi teknikariarekin zerk hitz egin behar duen zerekin. Gainerakoa, itxita.
        Probatu egun lasai batean: kobratu, inprimatu eta makinetara lana bidali.
        Gorde sareen marrazki bat, datarekin.
    .verify = Konektatu mugikorra gonbidatuen sarera. Ez dituzu inprimagailua eta karpetak ikusten.
    .ask-help = Makina bat gelditzen bada, egin atzera eta deitu mantentzen duenari.

action-secure-remote-work = Utzi ate bakar bat kanpotik lan egiteko, bigarren urratsarekin
    .because = Ate bat baino gehiago izanda, bat begiratu gabe geratzen da.
    .how =
        Idatzi nork lan egiten duen kanpotik eta zer programatan.
        «Urruneko mahaigaina» internetetik ikusten bada, eskatu gaur teknikariari ixteko.
        Aukeratu sartzeko modu bakar bat: konexio pribatu bat (esan «VPN» teknikariari) edo lineako zerbitzuak.
        Jarri bigarren urratsa kontu horiei guztiei: abisu edo kode bat, pasahitzaz gain.
        Kendu behar ez diren urruneko sarbideko programak.
        Eskatu enpresako ordenagailu bat erabiltzeko, ez familiarena.
    .verify = Probatu etxetik: abisurik edo koderik gabe, ez zara sartzen.
    .ask-help = Norbait sartu dela uste baduzu, ez ezabatu ezer eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-close-what-is-open = Begiratu zer ikusten den zure enpresatik internetetik, eta itxi soberan dagoena
    .because = Kanpotik ikusten ez denari ezin zaio sarraila probatu.
    .how =
        Esan teknikariari: «Internetetik ireki daitekeenaren zerrenda nahi dut».
        Lerro bakoitzean, galdetu zertarako balio duen eta nork erabiltzen duen.
        Eskatu inork behar ez duena ixteko.
        Geratzen denari, jarri bigarren urratsa eta eguneratzeak egunean.
        Aldatu kameren, sareko diskoen (NAS, diskodun kutxak) eta interneteko kutxaren fabrikako pasahitzak.
        Idatzi egutegian: 6 hilean behin errepikatu.
    .verify = Zerrendak hilabete honetako data du, eta izen bat lerro bakoitzaren ondoan.
    .ask-help = Inork ezagutzen ez duen zerbait agertzen bada, ez ezabatu: eskatu lehenengo begiratzeko.

action-keep-activity-log = Gorde 6 hilabetez zure kontuetan nor sartzen den erregistroa
    .because = Batzuetan sarrera arraro bat aste batzuk geroago aurkitzen da. Ordurako, idatzita egon behar du oraindik.
    .how =
        Egin garrantzitsuaren zerrenda bat: posta, fitxategiak, fakturak eta zerbitzaria.
        Bilatu bakoitzean «erregistroa», «jarduera» edo «auditoria». Begiratu zenbat denboraz gordetzen duen.
        Igo epea 6 hilabetera, edo atera kopia bat hilero.
        Gorde kopia hori kontu arruntek ezabatu ezin duten lekuan.
        Jarri gailu guztiak ordu berean: ordu desberdinekin ez da ezer ulertzen.
        Esan arauetan: langileek jakin behar dute zer idazten den.
    .verify = Bilatu nor sartu zen postan duela hilabete. Agertzen da, bere orduarekin.
    .ask-help = Galdetu aholkularitzari zenbat gorde dezakezun: datu pertsonalak dira.

action-turn-on-sign-in-alerts = Aktibatu sarrera arraroen abisuak eta esan nork irakurtzen dituen
    .because = Inork irakurtzen ez duen abisu batek ez du abisatzen.
    .how =
        Ireki zure postaren eta fitxategien ezarpenak, eta bilatu «alertak» edo «segurtasun-abisuak».
        Aktibatu hiru: beste herrialde bateko sarrera, administratzaile-kontu berria eta postaren birbidaltzea.
        Bidali pertsona bati, eta beste bati, hura falta denerako.
        Idatzi zer egiten duen: kontua erabiltzen duenari deitu eta, bera ez bazen, blokeatu.
        Gehitu antibirusaren eta kopien abisuak.
        Egin proba bat, eta idatzi zenbat denbora behar den ikusteko.
    .verify = Sartu zure kontuan gailu berri batetik. Abisu bat iristen da eta norbaitek deitzen dizu.
    .ask-help = Abisu bat benetakoa bada, ez ezabatu ezer eta ireki { -app } programako «Orain gertatzen ari zaizu?».
