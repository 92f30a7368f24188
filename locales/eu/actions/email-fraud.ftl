### What a person can do about email and fraud.
# review: machine-drafted
# source: 48b085f6bc03

action-go-in-by-your-own-way = Sartu zure bidetik, ez estekatik
    .because = Esteka faltsu batek onaren itxura bera izan dezake. Zure bidetik sartzen bazara, berdin dio.
    .how =
        Instalatu zure bankuaren aplikazioa mugikorraren dendatik.
        Idatzi zuk Ogasunaren eta zure bankuaren helbidea. Gorde nabigatzailearen gogokoetan.
        Esteka bat iristen denean, ez ukitu. Sartu aplikaziotik edo gogokoetatik.
        Han ezer ikusten ez baduzu, deitu lehendik zenuen telefonora.
        Ez eman inori erabilera bakarreko kode bat. Behin balio du, eta zure kontua irekitzen du.
        Kontatu araua zurekin bizi den edo lan egiten duenari.
    .verify = Zure bankua eta Ogasuna gogokoetan daude. Handik sartzen zara, mezurik ireki gabe.
    .ask-help = Zalantzazko orri batean datuak idatzi badituzu, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-ask-before-opening = Jarri arau bat: espero gabeko fitxategia, galdetu ireki aurretik
    .because = Engainatzen duenak zure bezero gisa sina dezake. Haren fitxategia irekitzen baduzu, zureak gabe gera zaitezke.
    .how =
        Zer den ez badakizu, ezabatu.
        Ona izan badaiteke, deitu edo idatzi beste bide batetik bidaltzen duenari. Ez erantzun mezu horri.
        Ikusi baino nahi ez baduzu, erabili postaren aurrebista, deskargatu gabe.
        Dokumentu batek «Gaitu edukia» eskatzen badu, itxi.
        Mezuak fitxategia eta haren pasahitza badakartza, galdetu ireki aurretik.
        Kontatu araua zure posta irakurtzen duenari.
    .verify = Bilatu espero ez zenuen azken fitxategia. Ezabatu duzu, edo beste bide batetik badakizu nork bidali zuen.
    .ask-help = Ireki baduzu eta zerbait arraroa ikusten baduzu, deskonektatu internet eta deitu { -help-line } zerbitzura. Ez ezabatu ezer.

action-stop-and-call = Jarri arau bat: presa badago, gelditu eta deitu
    .because = Engainatzen duenak ez du nahi zuk inorekin hitz egitea. Betiko telefonora deitzeak engainua agerian uzten du.
    .how =
        Idatzi zure bankuaren, gestoriaren eta bezero onenen telefonoak. Hartu paper zaharretatik, inoiz ez mezutik.
        Presa sartzen badizute, eskegi edo utzi erantzuteari.
        Itxaron 10 minutu eta deitu zuk.
        Ez eman pasahitzik edo koderik idazten edo deitzen dizunari.
        Adostu hitz sekretu bat familiarekin eta zurekin lan egiten duenarekin. Horrela badakizue nork deitzen duen.
    .verify = Zure zerrenda ordenagailuaren ondoan dago. Gestoriaren telefonoa hor aurkitzen duzu, mezurik ireki gabe.
    .ask-help = Zalantza baduzu, deitu { -help-line } zerbitzura. Ordaindu edo kode bat eman baduzu, deitu lehenengo bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-train-junk-filter = Irakatsi zure postari zer den zaborra
    .because = Markatzen duzun mezu bakoitzak hurrengoak baztertzen laguntzen dio iragazkiari. Horrela mezu faltsu gutxiago ikusten dituzu.
    .how =
        Bat sartzen denean, ez ukitu barruko ezer eta ez erantzun.
        Markatu eta sakatu «spama» edo «zabor-posta».
        Ez erabili haren esteka izena kentzeko: horrela jakingo dute posta hori irakurtzen duzula.
        Begiratu karpeta astero. On bat badago, sakatu «ez da spama».
    .verify = Markatu duzun azken mezua zabor-postaren karpetan dago orain.
    .ask-help = Egunero asko sartzen badira, galdetu iragazkiaz posta ematen dizunari.

action-turn-on-junk-filter = Jarri martxan zabor-postaren iragazkia
    .because = Dena batera iristen denean, mezu faltsu batek beste edozein dirudi.
    .how =
        Lehenengo, gorde zure bezeroak eta hornitzaileak kontaktuetan. Horrela zailagoa da baztertzea.
        Ireki postaren ezarpenak eta bilatu «spama» edo «zabor-posta».
        Aktibatu iragazkia. Mezuak bazter ditzala, baina ez ezabatu.
        Markatu sartzen direnak.
        Begiratu karpeta astero eta atera onak.
    .how-google = Bilatu «iragazkiak» postaren ezarpenetan. Kendu mezuak baztertzea eragozten dutenak.
    .how-microsoft = Bilatu «zabor-posta» ezarpenetan. Kendu baimenduen zerrendatik ezagutzen ez duzuna.
    .how-other = Zure postak zure webgunearen izena badu, deitu ematen dizun enpresari. Galdetu: «Nola aktibatzen dut zabor-postaren iragazkia?».
    .verify = Itxaron egun batzuk: zabor-postaren karpetak mezu berriak ditu.
    .ask-help = Oraindik mezu onak galtzen badituzu, deitu posta ematen dizunari iragazkia kendu aurretik.

action-protect-mail-domain = Eragotzi zure enpresaren helbidearekin mezuak bidaltzea
    .because = Zure helbide bera duen mezu faltsu batek ia edonor engainatzen du.
    .how =
        Idatzi nork bidaltzen duen posta zure izenean: postak, fakturek, webguneak eta buletinek.
        Esan domeinuaz arduratzen denari, edo erakutsi idatzita: «SPF, DKIM eta DMARC nahi ditut». Lehenengo 2ek zer mezu diren zureak esaten dute; hirugarrenak, zer egin gainerakoekin.
        Eskatu hasieran idaztea bakarrik, ezer baztertu gabe.
        4 astera, begiratu teknikariarekin zer mezu on agertzen diren zalantzazko gisa. Eskatu hari konpontzeko.
        Eskatu orduan faltsuak baztertzea.
        Berrikusi posta edo faktura-programa aldatzen baduzu.
    .verify = Eskatu teknikariari aste bateko txostena: faltsuak baztertuta agertzen dira.
    .ask-help = Ez ukitu laguntzarik gabe: akats batek zure mezu onak zaborrera bidaltzen ditu.

action-hang-up-and-call = Jarri arau bat: bankuak deitzen badu, eskegi eta deitu zuk
    .because = Pantailan agertzen den izena imita daiteke. Txarteleko telefonoa, zuk markatuta, ez.
    .how =
        Idatzi paper batean zure txartelaren atzean dagoen telefonoa.
        Norbaitek bankuaren izenean deitzen badu, esan «orain nik deituko dut» eta eskegi.
        Itxaron minutu batzuk edo erabili beste telefono bat. Markatu papereko zenbakia.
        Ez esan koderik eta ez instalatu telefonoz eskatzen dizuten ezer.
        Ez pasatu dirua beste kontu batera «salbatzeko»: zure bankuak ez du hori eskatzen.
        Kontatu etxean: arauak denontzat balio du.
    .verify = Papera diru-zorroan duzu, eta esaldia badakizu: «Orain nik deituko dut».
    .ask-help = Kode bat eman edo dirua mugitu baduzu, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-call-the-old-number = Jarri arau bat: lagundu aurretik, deitu betiko zenbakira
    .because = Minutu bateko dei batek engainua agerian uzten du. Egia bada, minutu bat baino ez duzu behar izan.
    .how =
        Ez erantzun zenbaki berriari eta ez gorde.
        Deitu lehendik zenuen zenbakira.
        Erantzuten ez badu, deitu haren inguruan dagoen beste norbaiti.
        Ez bidali dirurik edo koderik ahoz hitz egin arte.
        Atera mezuaren pantaila-argazki bat eta blokeatu zenbaki hori.
    .verify = Zure familiaren zenbakiak mugikorrean dituzu, eta paper batean ere bai.
    .ask-help = Ordaindu baduzu, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-close-the-warning = Jarri arau bat: telefonoa duen abisua itxi, eta ez deitu
    .because = Benetako abisuak ez du telefonorik ematen. Orria ixten baduzu, amaitu da.
    .how =
        Ez deitu eta ez ukitu abisuaren barruko ezer.
        Itxi nabigatzailea, webguneak ikusteko programa. Uzten ez badu, itzali ordenagailua bere botoiarekin.
        Berriro irekitzean, ez utzi lehengo orriak berreskuratzen.
        Idatzi araua paper batean, pantailaren ondoan.
        Idatzi alboan laguntzen dizunaren telefonoa eta { -help-line }.
    .verify = Papera pantailaren ondoan dago, eta behin ozen irakurri duzu.
    .ask-help = Deitu baduzu edo norbaiti sartzen utzi badiozu, kendu internet eta deitu bankura. Gero, { -help-line } zerbitzura.
