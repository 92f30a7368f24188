### When something is happening: the first five minutes, what to say on the phone, what not to do, what to keep.
# review: machine-drafted
# source: 2f562408a66e
#
# .calm    the person first.
# .first   the first five minutes: one thing a line, the verb first.
# .say-to  whom the words of .say are for; they are read aloud on the phone.
# .never   what not to do, one thing a line.
# .know    what it helps to know.
# .evidence  what shows it, one thing a line.
# .done    how to see that it goes well.

## What can happen

situation-general = Zerbait gertatzen bada
situation-payment-fraud = Dirua galdu dut, edo okerreko bati ordaindu diot
    .calm = Engainatu zaituzte. Jende oso arduratsuari gertatzen zaio, eta ez da zure errua. Oraindik gauzak egin daitezke.
    .first =
        Deitu bankura txartelaren atzeko telefonoarekin edo bankuaren aplikaziokoarekin.
        Eskatu txartela edo kontua blokeatzeko, eta ordainketa gelditzen saiatzeko.
        Transferentzia zain badago, baliogabetu aplikazioan, eta deitu hala ere.
        Idatzi gertakari-zenbakia, ordua eta nork erantzuten dizun.
        Eskatu gauza bera idatziz, bankuaren posta edo txat bidez.
        Aldatu beste gailu batetik bankuaren eta postaren pasahitza.
    .say-to = Zure bankuari
    .say = «Dirua atera da nire kontutik engainu batengatik. Blokeatu txartela eta kontua. Eskatu dirua jaso duen bankuari itzultzeko, eta abisatu iruzurraz. Eman iezadazue gertakari-zenbaki bat, mesedez».
    .never =
        Ez ordaindu gehiago dirua berreskuratzeko: beste engainu bat da.
        Ez eman koderik, deitzen duenak bankukoa dela esaten badu ere.
        Ez instalatu telefonoz eskatzen dizuten ezer.
        Ez deitu mezuan datorren zenbakira.
        Ez ezabatu mezuak.
    .know = Zuk egin ez duzun kargu bat eta engainu batengatik agindu zenuen ordainketa bat kasu desberdinak dira. Bietan komeni da erreklamatzea.
    .evidence =
        Ordainketaren agiria, kobratu zuen kontuarekin edo dendarekin
        Mezu osoak
        Pantaila-argazkiak, data, zenbakia eta web-helbidea ikusten direla
        Zure bankuaren gertakari-zenbakia
        Orri bat gertatutakoarekin, ordenan eta orduarekin
    .done = Ondo doa gertakari-zenbaki bat baduzu eta bankuari idatzi badiozu.
situation-changed-invoice = Faktura batek beste kontu bat zekarren, eta ordaindu dut, edo ia
    .calm = Norbaitek bidean aldatu du kontua. Ez da zure errua, ezta fakturatzen dizunarena ere. Goazen urratsez urrats.
    .first =
        Oraindik ordaindu ez baduzu, ez ordaindu. Deitu fakturatzen dizunari lehendik zenuen telefono batera.
        Ordaindu baduzu, deitu orain bankura txarteleko telefonoarekin.
        Eskatu dirua erreklamatzeko jaso duen bankuari.
        Idatzi gertakari-zenbakia, eta eskatu gauza bera idatziz.
        Zure bezero batek ordaindu badu, deitu hari: haren bankuak geldi dezake dirua.
        Aldatu zure postaren pasahitza, eta begiratu zuk jarri ez zenuen birbidaltze-araurik dagoen.
    .say-to = Zure bankuari
    .say = «Transferentzia bat egin dut engainu batengatik: fakturak beste kontu bat zuen. Eskatu dirua jaso duen bankuari itzultzeko, eta abisatu iruzurraz. Eman iezadazue gertakari-zenbaki bat, mesedez».
    .never =
        Ez erantzun kontu berria dakarren mezuari.
        Ez erabili faktura horretan datorren telefonoa.
        Ez ordaindu dirua berreskuratzea eskaintzen dizunari.
        Ez akusatu oraindik inor: lapurtutako posta zurea edo harena izan daiteke.
    .know = Egindako transferentzia bat ez da desegiten kobratzen duenaren baimenik gabe. Hala ere, zure bankuak berreskuratzen saiatu behar du.
    .evidence =
        Kontu berria dakarren mezua, bere goiburu osoarekin
        Faktura faltsua eta aurreko on bat
        Transferentziaren agiria
        Bankuak abisatu zuen ala ez izena eta kontua ez zetozela bat
        Zure bankuaren gertakari-zenbakia
    .done = Ondo doa gertakari-zenbaki bat baduzu, eta ahoz badakizu zein den kontu ona.
situation-mailbox-taken = Norbait nire postan edo nire beste kontu batean sartu da
    .calm = Atea itxi daiteke. Hasi postatik: hortik berreskuratzen dira beste kontuak.
    .first =
        Erabili zuk bakarrik erabiltzen duzun gailu bat.
        Aldatu pasahitza, eta jarri beste ezertan erabiltzen ez duzun bat.
        Itxi saioa beste gailuetan.
        Bilatu «birbidaltzea», «arauak» eta «iragazkiak». Atera pantaila-argazki bat eta kendu zuk jarri ez zenituenak.
        Egiaztatu berreskuratzeko telefonoa eta posta zureak direla.
        Aktibatu bi urratseko egiaztapena: pasahitzaz gain, abisu edo kode bat.
        Ezin bazara gehiago sartu, bilatu «berreskuratu kontua» zerbitzuaren orrian.
    .say-to = Zure bezeroei eta jendeari, telefonoz
    .say = «Norbait nire postan sartu da. Nire mezu bat iristen bazaizu, dirua edo kode bat eskatzen duena, edo kontu bat aldatzen duena, ez egin kasurik. Deitu zenbaki honetara».
    .never =
        Ez abisatu postaz bakarrik: barruan dagoenak ere irakurtzen du.
        Ez ezabatu zuk idatzi ez dituzun mezuak: frogak dira.
        Ez eman koderik kontua berreskuratzea eskaintzen dizunari.
        Ez errepikatu pasahitz berria beste leku batean.
    .evidence =
        Sarreren edo gailuen zerrenda, data eta lekuarekin
        Zuk jarri ez zenituen birbidaltze-arauen pantaila-argazkiak
        Zure izenean bidalitako mezuak, beren goiburu osoarekin
        Sarrera-abisuak edo pasahitza aldatzekoak
    .done = Ondo doa konektatutako gailuen zerrendan zureak bakarrik badaude.
situation-ransomware = Fitxategiak blokeatu dizkidate eta dirua eskatzen dute
    .calm = Ikusteak beldurtu egiten du, baina orain ez da erabaki behar ordaindu ala ez. Lehenengoa da gailu gehiagotara ez iristea.
    .first =
        Kendu sare-kablea edo itzali ordenagailu horren wifia.
        Kendu entxufetik kopiak dituzten diskoak eta memoriak.
        Utzi ordenagailua piztuta eta ez erabili.
        Abisatu zurekin lan egiten duenari: ez dezala inork ezer konektatu.
        Atera mugikorrarekin oharraren eta pantailaren argazki bat.
        Deitu zure ordenagailuez arduratzen denari, baldin badago.
    .say-to = Zure ordenagailuez arduratzen denari
    .say = «Fitxategiak blokeatuta ditut, eta dirua eskatzen duen ohar bat. Sarea kendu dut eta ez dut ezer itzali. Noizkoa da azken kopia? Ez ezabatu eta ez instalatu berriro oraindik».
    .never =
        Ez ordaindu: inork ez dizu ziurtatzen fitxategiak itzuliko direnik.
        Ez erantzun dirua eskatzen duenari.
        Ez formateatu eta ez instalatu berriro frogak gorde aurretik.
        Ez konektatu zure kopiak berrikusi gabeko ordenagailu batera.
    .know = INCIBE-CERTek alde teknikoan laguntzen du. Galdetu blokeatutako fitxategiak ezabatu aurretik.
    .evidence =
        Dirua eskatzen duen oharra, fitxategian eta argazkian
        Blokeatutako bi fitxategi txiki, datu pertsonalik gabe
        Zer ordenagailuk huts egiten duten eta zer ordutatik
        Zer datu zeuden eta zenbat pertsonarenak
        Zer egin duzun geroztik, orduarekin
    .done = Ondo doa ordenagailu hori sarerik gabe badago, kopiak entxufetik kenduta eta oharra gordeta.
situation-identity-used = Norbaitek nire izena, NANa edo linea erabiltzen du
    .calm = Beste batek zure izenarekin sinatzen du. Hark sinatutakoa ez zenuen zuk egin, eta idatziz utz daiteke.
    .first =
        Idatzi non ikusi duzun: kontratu bat, mailegu bat, profil bat edo gutun bat.
        Idatzi enpresa horri: esan ez zarela zu, eta eskatu gelditzeko.
        Deitu bankura dirua mugitu bada edo mailegu bat eskatu bada.
        Deitu telefono-konpainiara linearik gabe geratzen bazara: baliteke zure SIM txartela bikoiztu izana.
        Profil faltsu bat bada, bilatu «salatu» sare sozial horretan eta eskatu ixteko.
        Aldatu zure postaren pasahitza eta aktibatu bi urratseko egiaztapena.
    .say-to = Zerbait erreklamatzen dizun enpresari
    .say = «Kontratu hori ez da nirea: norbaitek nire datuak erabili ditu. Gelditu eta gorde paperak eta grabazioa. Salaketa jarriko dut eta kopia bidaliko dizuet. Eman iezadazue kasu-zenbaki bat».
    .never =
        Ez ordaindu zurea ez den zor bat.
        Ez bidali zure NANaren beste argazki bat idazten dizunari.
        Ez utzi gutunik ireki gabe edo abisurik erantzun gabe.
        Ez ezabatu iristen zaizun ezer.
    .know = Salaketaren kopiak enpresa bakoitzaren aurrean balio du. Eskatu bat baino gehiago, edo eskaneatu.
    .evidence =
        Zureak ez diren gutunak, kontratuak edo karguak
        Profilaren edo iragarkiaren pantaila-argazkiak, helbidearekin
        Norekin hitz egin duzun, zein egunetan eta kasu-zenbakia
        Noiz galdu zenuen NANa, edo nori bidali zenion haren argazkia
    .done = Ondo doa salaketaren kopia baduzu eta enpresa bakoitzak zure idatzi bat badu.
situation-personal-data = Datu pertsonalak ikusi, galdu edo lapurtu dira
    .calm = Jende oso ordenatuari ere gertatzen zaio. Orain gelditzea eta ordua idaztea da garrantzitsuena.
    .first =
        Idatzi zer ordutan jakin duzun: hortik hasten da epea.
        Gorde hori erakusten duena: pantaila-argazkiak, mezuak eta erregistroak.
        Gelditu urraketa: kendu fitxategia, itxi esteka edo aldatu pasahitza.
        Idatzi zer datu ziren, zenbat pertsonarenak eta non zeuden.
        Datuak zure bezeroarenak badira, abisatu gaur: bezeroak erabakitzen du beste nori abisatu.
        Begiratu behean agintaritzari eta pertsona horiei abisatu behar diezun.
        Datuak zureak badira, aldatu pasahitz hori erabiltzen duzun leku guztietan.
    .say-to = Ukitutako pertsonei, haientzako arriskua handia bada
    .say = «Baliteke norbaitek zure datuak ikusi izana. Esango dizut zein eta noiztik. Itxi dugu jada. Mezu arraro bat iristen bazaizu, ez eman koderik edo pasahitzik, eta deitu niri».
    .never =
        Ez ezkutatu eta ez ezabatu erregistroak.
        Ez itxaron dena jakin arte abisatzeko.
        Ez idatzi denei batera, helbideak bistan direla.
        Ez agindu oraindik ez dakizuna.
    .evidence =
        Noiz hasi zen, noiz jakin zenuen eta amaitu den
        Zer datu ziren eta zenbat pertsonarenak
        Pantaila-argazkiak, mezuak eta sarrera-erregistroak
        Zer egin duzun eta zer ordutan
        Nori abisatu diozun, edo zergatik ez
    .done = Ondo doa urraketa itxita badago eta ordua idatzita baduzu.
situation-device-stolen = Mugikorra edo ordenagailua lapurtu didate, edo galdu dut
    .calm = Gailua ordezka daiteke. Orain harekin irekitzen dena ixtea dagokizu.
    .first =
        Mehatxatu bazaituzte edo min egin badizute, deitu hona: { -emergency }.
        Blokeatu gailua beste batetik: bilatu «aurkitu nire gailua».
        Deitu telefono-konpainiara: SIMa baliogabetu eta mugikorra blokeatzeko.
        Deitu bankura haren aplikazioa edo txartel bat bazeraman.
        Aldatu beste gailu batetik postaren pasahitza.
        Itxi zure kontuetan gailu horren saioa.
        Ezabatu urrunetik, berreskuratzea espero ez baduzu.
    .say-to = Zure telefono-konpainiari
    .say = «Mugikorra lapurtu didate. Baliogabetu SIM txartela, eta blokeatu gailua serie-zenbakiaren bidez, IMEIarekin. Ez eman nire linearen beste txartelik nire agiria ikusi gabe».
    .never =
        Ez joan bila, non dagoen ikusten baduzu ere: esan poliziari.
        Ez erantzun aurkitu duela esan eta kode bat eskatzen duenari.
        Ez kendu gailua zure kontutik: hor utzita, blokeatuta jarraitzen du.
        Ez utzi linea aktibo «norbaitek deituko ote duen».
    .evidence =
        Marka, modeloa eta serie-zenbakia edo IMEIa: kutxan edo fakturan daude
        Non eta noiz zenuen azkenekoz
        Laneko zer datu zeuden, eta diskoa zifratuta zegoen
        Geroztik izandako kargu edo mezu arraroak
    .done = Ondo doa linea baliogabetuta, gailua blokeatuta eta postak beste pasahitz bat badu.
situation-intimate-images = Argazki edo bideo intimoak zabaltzeko mehatxua egiten didate, edo zabaldu dituzte
    .calm = Ez duzu ezer txarrik egin. Mehatxatzen edo zabaltzen duenak egiten du delitua. Bada irudiak kentzen laguntzen duen jendea.
    .first =
        Kontatu orain konfiantzazko norbaiti.
        Zeure buruari min egitea pentsatzen baduzu, deitu hona: { -suicide-line }. Egun osoan entzuten dute.
        Ez ordaindu eta ez bidali irudi gehiago.
        Atera profilaren, mehatxuen eta helbideen pantaila-argazkiak.
        Adingabe bat agertzen bada, atera elkarrizketaren eta helbidearen pantaila-argazkia, inoiz ez irudiarena.
        Bilatu «salatu» sare edo webgune horretan, eta eskatu kentzeko.
        Eskatu presazko kentzea ere: beheko zerrendan dago.
    .say-to = Konfiantzazko norbaiti
    .say = «Pixka batean nirekin egon zaitezen behar dut. Norbaitek nire irudi intimoak ditu eta mehatxatzen nau. Ez galdetu zergatik. Lagundu iezadazu frogak gordetzen eta irudiak kentzeko eskatzen».
    .never =
        Ez ordaindu: ordaintzeak ez du ziurtatzen geldituko direnik.
        Ez ezabatu elkarrizketa edo zure kontua frogak gorde aurretik.
        Ez eztabaidatu eta ez saiatu mehatxatzen duena konbentzitzen.
        Ez erakutsi eta ez birbidali irudiak inori.
    .know = Horren berri duen edonork eska dezake kentzeko, beste pertsona batengatik ere bai.
    .evidence =
        Profilaren eta mehatxuen pantaila-argazkiak, datarekin
        Argitaratuta dauden helbideak
        Mehatxatzen duenaren telefonoak, postak edo ordainketa-kontuak
        Sare sozialak erantzuten duena
    .done = Ondo doa konfiantzazko norbaitek badaki, frogak badituzu eta kentzeko eskatu baduzu.
situation-harassment = Internetez jazartzen edo mehatxatzen naute
    .calm = Inork ez du eskubiderik zuri hori egiteko. Ez duzu jasan behar, ezta kalte egiten dizula frogatu ere.
    .first =
        Orain arriskuan sentitzen bazara, deitu hona: { -emergency }.
        Kontatu gaur konfiantzazko norbaiti.
        Atera mezu bakoitzaren pantaila-argazki bat, data eta bidaltzailea ikusten direla.
        Gero, blokeatu pertsona hori eta bilatu «salatu» sare sozialean.
        Ezkutatu zure kokapena, telefonoa eta kontaktuen zerrenda.
        Itxi zure kontuetan ezagutzen ez dituzun saioak.
        Lanean edo eskolan gertatzen bada, abisatu idatziz zuzendaritzari.
    .say-to = Poliziari
    .say = «Interneteko mehatxuak salatu nahi ditut. Esango dizuet noiz hasi ziren eta zein izan den azkena. Pantaila-argazkiak eta helbideak ditut. Zeren beldur naizen ere esango dizuet».
    .never =
        Ez erantzun: erantzun bakoitzak beste bat dakar.
        Ez joan zu bakarrik pertsona horrekin elkartzera.
        Ez argitaratu haren daturik.
        Ez ezabatu ezer. Irakurtzeak min ematen badu, gorde dezala beste norbaitek.
    .evidence =
        Mezu bakoitzaren pantaila-argazkiak, data, ordua eta bidaltzailea ikusten direla
        Profilen eta argitaratutakoaren helbideak
        Zerrenda bat egun bakoitzarekin eta gertatutakoarekin
        Beste nork ikusi duen
    .done = Ondo doa konfiantzazko norbaitek badaki eta frogak beste leku batean gordeta badaude.
situation-fake-shop = Bidaltzen ez duen edo existitzen ez den denda batean erosi dut
    .calm = Badira oso ondo egindako denda faltsuak. Ez da zure errua. Goazen karguaren bila.
    .first =
        Deitu bankura: esan denda faltsua dela eta blokeatu txartela.
        Galdetu nola erreklamatzen den kargu hori, eta idatzi gertakari-zenbakia.
        Begiratu zure mugimenduak, beste kargurik dagoen ikusteko.
        Atera dendaren, eskaeraren eta mezuen pantaila-argazkiak desagertu aurretik.
        Aldatu pasahitza beste leku batean bera erabiltzen baduzu.
    .say-to = Zure bankuari
    .say = «Txartelarekin ordaindu dut faltsua dirudien denda batean, eta ez didate ezer eman. Txartela blokeatu eta kargua erreklamatu nahi dut. Eman iezadazue gertakari-zenbaki bat, eta esan zer paper behar dituzuen».
    .never =
        Ez ordaindu «aduanarik» edo «bidalketa-gasturik» jasotzeko.
        Ez eman txartelaren datu gehiago edo koderik.
        Ez instalatu ezer dirua itzul diezazuten.
        Ez ezabatu eskaeraren mezua.
    .know = Txartelarekin ordaindu bazenuen, zure bankuak dirua eska diezaioke dendaren bankuari. Ez da beti lortzen. Denda benetakoa bada eta berandutu baino ez bada egin, erreklamatu lehenengo dendari.
    .evidence =
        Eskaeraren mezua eta ordainagiria
        Dendaren pantaila-argazkiak, web-helbide osoarekin
        Zure kontuko edo txarteleko kargua
        Dendarekiko mezuak
        Zure bankuaren gertakari-zenbakia
    .done = Ondo doa txartela blokeatuta eta kargua idatziz erreklamatuta badago.
situation-fake-support = Teknikari faltsu batek deitu dit eta nire ordenagailuan sartu da
    .calm = Konbentzitzeko prestatzen dira, eta ondo egiten dute. Ondo egin duzu gelditzea.
    .first =
        Eskegi. Ez dago agurtu beharrik.
        Kendu interneteko kablea edo itzali ordenagailu horren wifia.
        Saguak bere kabuz mugitzen jarraitzen badu, itzali ordenagailua.
        Deitu bankura ordaindu bazenuen, txartela eman bazenuen edo zure bankua ireki bazenuen.
        Aldatu beste gailu batetik bankuaren eta postaren pasahitza.
        Eskatu dakien norbaiti urruneko sarbideko programa kentzeko.
    .say-to = Zure bankuari
    .say = «Teknikariaren itxurak egiten zituen norbaiti nire ordenagailuan sartzen utzi diot. Agian nire bankua ikusi du. Blokeatu interneteko bankua eta txartela. Esan iezadazue mugimendu berririk dagoen».
    .never =
        Ez konektatu ordenagailu hori internetera berrikusi arte.
        Ez erantzun berriro deitzen badute, ezta «dirua itzultzeko» ere.
        Ez erosi opari-txartelik eta ez bidali kriptotxanponik.
        Ez sartu zure bankuan ordenagailu horretatik.
    .evidence =
        Deitu zuen zenbakia eta ordua
        Instalatzeko eskatu zizuten programaren izena
        Agertu zen abisuaren edo orriaren argazki bat
        Zer ordaindu zenuen, zenbat eta nola
        Zure kontuko mugimenduak
    .done = Ondo doa ordenagailu hori sarerik gabe badago, zure bankuak badaki eta pasahitzak besteak badira.
situation-website-down = Nire webguneak ez dabil, edo nirea ez den zerbait erakusten du
    .calm = Matxura bat baino ez izan daiteke. Minutu batzuetan ikusiko dugu, ezer ezabatu gabe.
    .first =
        Begiratu mugikorretik wifirik gabe: horrela jakingo duzu kanpoan ere huts egiten duen.
        Deitu zure webgunea ostatatzen duen enpresari, eta galdetu haren kontua den.
        Atera ikusten denaren pantaila-argazkiak, data eta helbidearekin.
        Zurea ez den zerbait erakusten badu, eskatu oraingoz internetetik kentzeko.
        Aldatu webgunearen panelaren, domeinuaren eta postaren pasahitza.
        Abisatu bezeroei beste bide batetik.
    .say-to = Zure webgunea ostatatzen duen enpresari
    .say = «Nire webgunea ez doa ondo. Zuen matxura bat da, edo norbait sartu da? Gorde sarrera-erregistroak eta ez ezabatu ezer. Noizkoa da azken kopia ona?».
    .never =
        Ez ezabatu webgunea berriro hasteko: frogak galtzen dira.
        Ez itzuli kopiara nondik sartu ziren itxi gabe.
        Ez ordaindu gelditzeagatik dirua eskatzen duenari.
        Ez kobratu webgunetik berrikusi arte.
    .evidence =
        Ikusten denaren pantaila-argazkiak, orduarekin
        Noiztik huts egiten duen eta nork ikusi zuen
        Sarrera-erregistroak, webgunea ostatatzen duenak gordetzen dituenak
        Dirua eskatzen duten mezuak
        Nork dituen webgunearen pasahitzak
    .done = Ondo doa zer gertatzen den badakizu eta, norbait sartu bada, webgunea kanpoan badago.

## Steps that are not a channel

situation-step-keep-evidence = Gorde frogak: ez ezabatu ezer, eta atera pantaila-argazkiak, data ikusten dela.
situation-step-disconnect = Kendu interneteko kablea edo itzali wifia. Ez itzali ordenagailua eta ez ordaindu.
situation-step-note-when = Idatzi noiz jakin duzun: hortik hasten dira 72 orduak.

## Terms of the law

clock-es-personal-data = Beste pertsonen datuak
    .term = 72 ordu jakiten duzunetik. Jaiegunak ere kontatzen dira.
    .how =
        Zure lanagatik beste pertsonen datuak gordetzen badituzu eta haientzat arriskua badago bakarrik.
        Abisatu AEPDri gaur dakizunarekin: gero osa dezakezu.
        Arriskua handia bada, abisatu pertsona horiei ere.
        Idatzi gertatutakoa, abisatu behar ez baduzu ere: legeak eskatzen du.
clock-es-unauthorised-payment = Zuk egin ez duzun kargu bat
    .term = Esan bankuari ikusi bezain laster, eta gehienez 13 hilabetean.
    .how =
        Bankuak beranduenez hurrengo egun baliodunaren amaieran itzultzen du, iruzurra susmatzen badu izan ezik.
        Zuk eman bazenuen agindua, engainu batengatik bada ere, beste kasu bat da.
        Kontua negozio batena bada, begiratu zure kontratua: epea laburragoa izan daiteke.
clock-es-bank-claim = Bankuak ezetz esaten badu
    .term = 15 egun baliodun ditu zure erreklamazioari erantzuteko.
    .how =
        Idatzi lehenengo haren bezeroen arretarako zerbitzuari.
        Ezetz esaten badu edo isiltzen bada, erreklamatu doan Espainiako Bankuan.
        Ez utzi urtebete pasatzen bankuari erreklamatu zenionetik.
