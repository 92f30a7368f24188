### What a person can do about electronic identity.
# review: machine-drafted
# source: b33c30acdb12

action-store-certificate-copy = Gorde zure ziurtagiriaren kopia ordenagailutik kanpo
    .because = Kopia solte badago, zure ordenagailuan edo postan sartzen denak zure sinadura ere eramaten du.
    .how =
        Norbaiti bidali badiozu, eskatu berri bat eta baliogabetu hura. Jarraitu berriarekin.
        Bilatu ordenagailuan .p12 eta .pfx amaiera duten fitxategiak.
        Kopiatu ona USB memoria batean. Bat ere ez badago, esportatu pasahitzarekin sinatzeko erabiltzen duzun programatik.
        Ezer ezabatu aurretik, egiaztatu Ogasunean beti bezala sartzen zarela.
        Ezabatu beste kopiak: Deskargak, bidalitako mezuak eta txatak. Hustu zakarrontzia.
        Gorde memoria etxean, eta pasahitza beste leku batean.
    .verify = Bilatu berriro .p12 eta .pfx: ez da bat ere agertzen. Eta Ogasunean beti bezala sartzen zara.
    .ask-help = Eskatu laguntza esportatzen ez badakizu, edo fitxategi hori gabe ezin baduzu sinatu.

action-authorise-adviser = Eman baimena gestoriari zure ziurtagiria eman gabe
    .because = Zure ziurtagiria duenak edozein izapide egin dezake zure izenean, ez enkargatzen diozuna bakarrik.
    .how =
        Galdetu gestoriari: «Nire zergak zuen ziurtagiriarekin aurkez ditzakezue?». Askok egin dezakete: lankidetza soziala esaten zaio.
        Beste izapide batzuetarako, eman ahalordetze bat. Baimen ofizial bat da, zuk aukeratutakorako bakarrik, eta kendu egin dezakezu.
        Funtzionatzen duenean, baliogabetu eman zenion ziurtagiria eta eskatu berri bat zuretzat.
    .verify = Gestoriak hurrengo izapidea aurkezten du, eta ez du zure fitxategirik.
    .ask-help = Zalantza baduzu, galdetu ziurtagiria atera zenuen bulegoan.

action-ask-password-to-sign = Jarri zure ziurtagiria pasahitza eskatzeko
    .because = Zure saioa irekita geratzen bada, aurrean esertzen denak sina dezake. Pasahitzarekin, ez.
    .how =
        Egiaztatu ziurtagiriaren kopia duzula eta haren pasahitza badakizula.
        Kendu erabiltzen ez dituzun edo zureak ez diren ordenagailuetatik.
        Zurean, kendu eta instalatu berriro kopiatik.
        Instalatzean, eskatu erabilera bakoitzean abisatzeko edo pasahitza eskatzeko.
        Beste batek ordenagailu hori erabiltzen badu, sortu kontu bat harentzat.
    .how-windows = Instalatzean, markatu «gako pribatuaren babes sendoa» eta aukeratu maila handia.
    .how-macos = Ireki «Acceso a Llaveros» eta bilatu zure ziurtagiria. «Control de acceso» atalean, eskatu berrespena eta pasahitza.
    .how-linux = Nabigatzailearen ezarpenetan, bilatu «pasahitz nagusia» eta jarri. Ziurtagiria erabili aurretik eskatuko du.
    .verify = Itxi nabigatzailea eta sartu Ogasunean ziurtagiriarekin. Aurretik pasahitza eskatzen dizu.
    .ask-help = Eskatu laguntza kopia edo haren pasahitza falta bazaizu. Biak gabe, ez kendu ezer.

action-renew-certificate = Berritu zure ziurtagiria iraungi aurretik
    .because = Iraungitzen den egunean, sinatzeari uzten dio. Eta epeek aurrera jarraitzen dute.
    .how =
        Sartu eman zizunaren webgunean eta bilatu «berritu».
        Egin instalatuta dagoen ordenagailuan.
        Egin berriaren kopia bat pasahitzarekin, eta gorde ordenagailutik kanpo.
        Egiaztatu Ogasunean berriarekin sartzen zarela.
        Idatzi egutegian hurrengo data, 2 hilabeteko tartearekin.
    .how-windows = Data ikusteko, ireki Hasi menua eta idatzi «erabiltzaile-ziurtagiriak».
    .how-macos = Data ikusteko, ireki «Acceso a Llaveros» eta bilatu zure izena.
    .how-linux = Data ikusteko, bilatu «ziurtagiriak» nabigatzailearen ezarpenetan.
    .verify = Begiratu berriro ordenagailu hau { -app } programarekin: 60 egun baino gehiago falta direla dio.
    .ask-help = Webguneak berritzen uzten ez badizu, galdetu eman zizunari iraungi aurretik.

action-replace-expired-certificate = Eskatu ziurtagiri berri bat
    .because = Duzunak ez du gehiago sinatzen. Hobe garaiz eskatzea izapide baten azken egunean baino.
    .how =
        Galdetu eman zizunari nola eskatzen den berri bat. Eduki eskura NANa edo AIZa.
        Iritsi bitartean, begiratu Cl@ve edo NAN elektronikoarekin sar zaitezkeen.
        Instalatu berria eta egiaztatu Ogasunean sartzen zarela.
        Egin kopia bat pasahitzarekin, eta gorde ordenagailutik kanpo.
        Denak funtzionatzen duenean, kendu iraungitakoa.
        Idatzi egutegian berria noiz iraungitzen den, 2 hilabeteko tartearekin.
    .verify = Begiratu berriro ordenagailu hau { -app } programarekin: 60 egun baino gehiago falta direla dio.
    .ask-help = Izapide baten epea lehenago amaitzen bada, galdetu gestoriari aurkez dezakeen.

action-set-up-second-way-in = Prestatu webgune ofizialetan sartzeko beste modu bat
    .because = Sartzeko modu bakar batekin, matxura batek kanpoan utziko zaitu.
    .how =
        Begiratu Cl@ve edo PINa duen NAN elektroniko bat baduzun.
        Ez baduzu, erregistratu Cl@ve zerbitzuan. Bideo-deiz, gutun batekin edo bulego batean egin daiteke.
        Instalatu haren aplikazioa mugikorrean.
        Sartu behin harekin Ogasunean edo Gizarte Segurantzan.
        Idatzi paperean zer erabiliko duzun ziurtagiriak huts egiten badu.
    .verify = Webgune ofizial batean zure ziurtagiririk gabe sartzen zara, eta zure izena ikusten duzu.
    .ask-help = Bideo-deia ateratzen ez bazaizu, eskatu hitzordua Cl@ve erregistro-bulego batean.

action-keep-dnie-pin-apart = Bereizi zure NANaren PINa
    .because = Diru-zorroa kentzen badizute, ez daitezela bi gauzak elkarrekin joan.
    .how =
        Atera diru-zorrotik eta mugikorretik PINa duen edozein ohar.
        Gorde pasahitz-kudeatzaile batean, edo ikasi buruz.
        Paperean idazten baduzu, egon dadila etxean eta ez dezala esan zertarako den.
        Gogoratzen ez baduzu, galdetu NANaren bulego batean nola jarri beste bat.
        Saiatu harekin webgune ofizial batean sartzen.
    .verify = Ireki diru-zorroa: NANa dago, eta PINa ez.
    .ask-help = Behin baino gehiagotan huts egiten badu, gelditu eta galdetu NANaren bulego batean.

action-confirm-with-clave-app = Baieztatu Cl@ve aplikazioarekin zure mugikorrean
    .because = SMS bat zure SIM txartela duenak jasotzen du. Aplikazioak zure mugikorra irekitzea ere eskatzen du.
    .how =
        Egiaztatu zure mugikorrak pantaila-blokeoa duela.
        Sartu Cl@ve webgune ofizialean eta, handik, ireki aplikazio-denda.
        Instalatu aplikazioa eta aktibatu NANarekin.
        Beste norbaitek baieztatzen bazuen, egiaztatu haren mugikorrera ez dela ezer iristen.
        Sartu behin Ogasunean edo Gizarte Segurantzan, probatzeko.
    .verify = Webgune ofizial batean sartzean, abisua zure mugikorrera iristen da, eta hatz-marka edo kodea eskatzen du.
    .ask-help = Aktibatzea lortzen ez baduzu, eskatu hitzordua Cl@ve erregistro-bulego batean.

action-reject-unasked-prompts = Jarri arau bat: eskatu ez duzuna, baztertu
    .because = Zure izenarekin sartzen denak zuk onartzea behar du. Onartzen ez baduzu, kanpoan geratzen da.
    .how =
        Abisu bat iristen bada eta ez bazara ezertan sartzen ari, sakatu baztertu.
        Ez esan koderik, ezta Ogasunekoa dela esaten duenari ere.
        Zu sartzen zarenean, alderatu aplikazioko kodea webgunekoarekin.
        Errepikatzen bada, eskatu laguntza Cl@ve erregistro-bulego batean.
        Idatzi abisu arraro bakoitzaren eguna eta ordua.
    .verify = Araua ordenagailuaren ondoan idatzi duzu: «Eskatu ez badut, baztertu egingo dut».
    .ask-help = Bat onartu baduzu, idatzi ordua eta deitu { -help-line } zerbitzura. Begiratu izapide berririk dagoen zure izenean.

action-save-official-sites = Gorde gogokoetan webgune ofizialak
    .because = Gogoko batek beti leku berera eramaten zaitu. Bilatzaile batek eta mezu batek, ez.
    .how =
        Begiratu helbidea gutun edo paper ofizial batean.
        Idatzi zuk, letraz letra, nabigatzailearen goialdean.
        Egiaztatu sartzen zarela eta gorde gogokoetan.
        Egin gauza bera Ogasunarekin, Gizarte Segurantzarekin, zure autonomia-erkidegoarekin eta udalarekin.
        Gaurtik aurrera, sartu hortik bakarrik.
    .verify = Ireki gogokoak: erabiltzen dituzun webguneak daude, eta guztiak ondo irekitzen dira.
    .ask-help = Zure datuak kopia batean idatzi badituzu, aldatu pasahitza, eta deitu bankura eta { -help-line } zerbitzura.

action-limit-who-acts = Eman baimenak, ez zure sinadura
    .because = Baimen bat egun batean kentzen da. Utzitako sinadura bat edozertarako erabil daiteke.
    .how =
        Egin zerrenda bat: nork zer egiten duen zure ordez.
        Gauza bakoitzerako, bilatu «ahalordetzea» webgune ofizialean, edo galdetu bulegoan.
        Aukeratu behar diren izapideak bakarrik, eta jarri amaiera-data bat.
        Kendu erabiltzen ez dituzun baimenak.
        Norbaitek zure PINa, Cl@ve edo ziurtagiria badu, aldatu edo baliogabetu.
    .verify = Beste pertsona bere sinadurarekin sartzen da, eta eman diozuna bakarrik ikusten du.
    .ask-help = Adineko pertsona bati laguntzen badiozu, joan harekin bulegora: berak ematen du baimena.

action-reinstall-wallet-app = Instalatu aplikazio ofiziala webgune ofizialetik
    .because = Webgune ofizialetik badakizu aplikazioa harena dela.
    .how =
        Kendu norena den ez dakizun aplikazioa.
        Sartu eskaintzen duen webgune ofizialean, eta jarraitu dendarako estekari.
        Begiratu argitaratzen duenaren izena instalatu aurretik.
        Aktibatu, eta jarri pantaila-blokeoa mugikorrean.
        Zure datuak erakustean, irakurri zer eskatzen den eta eman hori bakarrik.
    .verify = Dendan, zure aplikazioa argitaratzen duena erakunde ofizial bat da.
    .ask-help = Zure datuak faltsu batean idatzi bazenituen, gorde pantaila-argazkiak eta jarri salaketa. { -help-line } zerbitzuak aurretik aholkatzen dizu.

action-plan-for-lost-id = Jakin argi zer egin NANa galtzen baduzu
    .because = Data duen abisu batek lagunduko dizu gero norbaitek zure izena erabiltzen badu.
    .how =
        Idatzi zer polizia-etxe edo kuartel dagoen hurbilen.
        Idatzi: «Galtzen badut, egun horretan abisatu eta kopia gordeko dut».
        Gorde etxean paperezko fotokopia bat, zenbakiarekin.
        Txartelak elkarrekin badaramatzazu, idatzi zure bankuaren telefonoa ere.
        Gertatzen bada, eskatu berrirako hitzordua ere.
    .verify = Papera etxean dago, eta nora joan esaten du.
    .ask-help = Zurea ez den zor edo kontratu bat iristen bazaizu, eraman kopia poliziarengana.
