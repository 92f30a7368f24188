### Headlines, images and sources. All news, persons and places are invented.
# review: machine-drafted
# source: 7523e75a281c

pack-disinformation = Espiritu kritikoa
    .about = Titularrak, irudiak eta iturriak. Zertaz fidatu eta sinetsi edo partekatu aurretik zer begiratu ikasteko.
    .audience = Edozein pertsonarentzat, bakarrik edo taldean
    .note = Albisteak, pertsonak eta lekuak asmatuak dira.
    .question = Fida zaitezke?
    .genuine = Bai, fidagarria da
    .fake = Ez, zerbait falta da
    .sheet-a = A orria
    .sheet-b = B orria

## Sheet A

live-water-cut-chain = Hau familiaren taldera iritsi da.
    .from = Askotan birbidalia
    .body = Kontuz. Hiri osoan ura 3 egunez moztuko dute. Barruan lan egiten duen batek esan dit. Bete bainuontzia eta pasatu, ezabatu aurretik.
    .why =
        Ez du esaten nork iragartzen duen, zein egunetan edo zergatik.
        «Barruan lan egiten duen bat» ez da iturri bat: inork ezin dio galdetu.
        Orain bertan pasatzeko eskatzen du. Horrela ez dago begiratzeko astirik.
    .not-a-clue = Maite duzun norbaitek bidaltzeak ez du egia bihurtzen. Pertsona horrek ere jaso egin zuen.
    .today = Abisu bat birbidali aurretik, bilatu eman beharko lukeenaren webgunean.

live-water-cut-notice = Hau irakurri duzu zure hiriko egunkariaren webgunean.
    .from = El Diario de Valdeoro, Inés Rocak sinatua, gaur 9:10ean
    .subject = Ura moztuko dute bihar Errotako kalean, 9etatik 13etara
    .body = Udalak hodi bat aldatuko du 10. eta 48. zenbakien artean. Abisua iragarki-taulan eta atarietan dago. Beste auzoak ez dira urik gabe geratuko.
    .why =
        Nork, non, noiz eta zergatik esaten du.
        Nondik datorren esaten du: joan eta ikus dezakezun abisu bat.
        Sinadura eta data ditu, eta nori eragiten ez dion kontatzen du.
    .not-a-clue = Albiste txikia izateak ez du zalantzazko bihurtzen. Egia den ia guztia ez da deigarria.
    .today = Ohitu hiru gauza bilatzen: nork dioen, noiz eta nondik datorren.

live-flood-photo = Urak hartutako kale baten argazkia iritsi zaizu. Zure hirikoa dela diote, gaur goizekoa. Zer begiratzen duzu lehenengo?
    .option-shares = Zenbat jendek partekatu duen
    .option-search-image = Irudi hori lehendik beste leku batean zegoen
    .option-ask-sender = Bidaltzen duena fidagarria den
    .option-details = Kalitate ona duen
    .why = Argazki asko benetakoak dira, baina beste urte edo leku batekoak. Bilatzaileek irudiarekin berarekin bilatzen uzten dute. Horrela ikusten duzu lehenago non agertu zen.
    .today = Probatu edozein argazkirekin: gorde, eta bilatu «bilatu irudiaren bidez» zure bilatzailean.

live-scooter-double = Titular hau sare sozial batean ikusi duzu. Albistea ireki eta osorik irakurri duzu.
    .from = Noticias al Minuto 24
    .subject = Patinete-istripuak bikoiztu egin dira Valdeoron
    .body = Iaz istripu 1 izan zen martxoan. Aurten 2 izan dira. Poliziak ez du aldaketarik ikusten beste hilabeteetan.
    .why =
        Egia da 2 dela 1en bikoitza. Baina hain zenbaki txikiekin ia ez du ezer esan nahi.
        Titularrak beldurra ematen du, eta testuak gezurtatu egiten du.
        Titularrak hilabete bakar bat alderatzen du, eta besteak isildu.
    .not-a-clue = Datua egia izatea ez da nahikoa. Egia den datu batek, erdizka kontatuta, ere engainatzen du.
    .today = «Bikoitza» edo «izugarri igo da» irakurtzen duzunean, galdetu: zenbatetik zenbatera?

live-paper-corrects = Egunkari batek hau argitaratu du atzoko albiste baten azpian.
    .from = El Diario de Valdeoro
    .subject = Zuzenketa
    .body = Atzo obrak 2 milioi balio duela idatzi genuen. 1,2 milioi dira, kontratuak dioen bezala. Testua aldatu dugu, eta barkamena eskatzen dugu. Eskerrik asko abisatu zigun irakurleari.
    .why =
        Akatsa aitortzen du, zein zen esaten du eta datu ona jartzen du.
        Kontratua aipatzen du, eta kontsulta daiteke.
        Albiste berean kontatzen du, jendeak irakurri zuen lekuan.
    .not-a-clue = Oker egon izanak ez du gutxiago fidagarri bihurtzen. Mesfidatu gehiago inoiz zuzentzen ez duenaz.
    .today = Begiratu gehien irakurtzen duzun hedabideak bere zuzenketak argitaratzen dituen.

live-unknown-site = Ezagutzen ez duzun webgune batek albiste izugarri bat kontatzen du. Nola dakizu hobeto serioa den?
    .option-about-page = Bere buruaz dioena irakurrita
    .option-design = Ondo eginda dagoen begiratuta
    .option-look-outside = Atera eta besteek hartaz zer dioten bilatuta
    .option-comments = Iruzkinak irakurrita
    .why = Edonork egin dezake webgune polit bat eta bere buruaz ondo hitz egin. Albisteak egiaztatzen dituztenak laster ateratzen dira orritik, eta kanpoan galdetzen dute. Beste hedabide batzuek gauza bera kontatzen duten ere begiratzen dute.
    .today = Bilatu irakurtzen duzun webgune baten izena, eta begiratu beste leku batzuetan hartaz zer dioten.

live-doctor-video = Telebistako mediku ospetsu batek tanta batzuk gomendatzen ditu bideo batean.
    .from = Ordaindutako bideoa
    .body = «Tanta hauekin nire pilula guztiak utzi nituen 7 egunean. Laborategiek ez dute nahi zuk jakitea. Gaur bakarrik, prezio erdian.»
    .why =
        Zerbait saltzen du, eta kobratzen duenak kontatzen du.
        Asko agintzen du denbora gutxian, eta frogarik gabe.
        Norbait ezagunaren aurpegia eta ahotsa imita daitezke gaur.
        Tratamendu bat uztera bultzatzen du. Hori artatzen zaituenarekin hitz egiten da.
    .not-a-clue = Haren itxura eta ahotsa izateak ez du frogatzen hark esan zuenik.
    .today = Bilatu pertsona horrek bere orrietan esan duen. Zure tratamendua, kontsultatu osasun-zentroan.

live-sleep-study = Hau irakurri duzu egunkari baten zientzia-atalean.
    .from = Lucas Vera
    .subject = Mugikorra ondoan duzula lo egitea: azterketa batek dioena eta ez dioena
    .body = 900 gazteri galdetu zieten. Hurbil dutenek 20 minutu inguru gutxiago egiten dute lo. Azterketak ez du frogatzen zein den arrazoia. Unibertsitateak ordaindu zuen. Parte hartu ez zuen beste ikertzaile batek adin gehiago begiratzeko eskatzen du.
    .why =
        Zenbat pertsonari galdetu zieten eta zer aurkitu zuten esaten du.
        Azterketak frogatzen ez duena esaten du.
        Nork ordaindu zuen esaten du, eta kanpoko norbaiti galdetzen dio.
    .not-a-clue = «Ez du frogatzen» esatea ez da ahultasuna. Mugak aitortzea seinale ona da.
    .today = Hurrengo zientzia-albistean, bilatu zenbat pertsona begiratu ziren eta nork ordaindu zuen.

live-makes-you-angry = Asko haserretzen zaituen zerbait irakurri duzu, eta denek jakitea nahi duzu. Zer egiten duzu lehenengo?
    .option-wait = Pixka bat itxaron eta egia den egiaztatzen dut
    .option-answer = Berehala erantzuten dut
    .option-forward-asking = Birbidali egiten dut, egia den galdetuz
    .why = Haserre edo beldur garenean, pentsatu aurretik partekatzen da. Batzuek nahita idazten dute horrela. Galdetuz birbidaltzeak ere zabaltzen du.
    .today = Hurrengoan zerbaitek haserretzen zaituenean, zenbatu 20 arte «partekatu» ukitu aurretik.

## Sheet B

live-hospital-audio = Audio bat iritsi da auzoko taldera.
    .from = Birbidalitako audioa, emakume-ahotsa
    .body = «Ospitaleko erizain baten laguna naiz. Telebistan ez dute esaten, baina gaixotasun berri bat dago hemen ondoko ikastetxean. Ez eraman haurrak. Pasatu ama guztiei.»
    .why =
        Ez du esaten bere izena, erizainarena edo ikastetxearena.
        «Telebistan ez dute esaten» esaldiak zuk kanpoan ez bilatzea nahi du.
        Denei pasatzeko eskatzen du, eta ez du esaten non galdetu.
    .not-a-clue = Ahotsak kezkatua eta zintzoa dirudi. Benetan sinets dezake, eta oker egon.
    .today = Deitu ikastetxera edo begiratu haren abisua. Erantzun taldean esaten dizutenarekin.

live-storm-warning = Hau irakurri duzu zure eskualdeko eguraldi-zerbitzuaren webgunean.
    .from = Eskualdeko eguraldi-zerbitzua, gaur 12:00etan
    .subject = Haize-abisua bihar, 6etatik 15etara, kostaldean
    .body = Gehienez 80 km/h-ko boladak. Barnealdean ez dira espero. Gaur 20etan berrikusiko da. Irratiak eta udalak abisu bera ematen dute.
    .why =
        Eguraldia neurtzen duenak ematen du, ordu, leku eta datarekin.
        Non ez den espero esaten du, eta noiz berrikusiko duen.
        Beste iturri batzuek gauza bera kontatzen dute.
    .not-a-clue = Beldur pixka bat ematen duen abisu bat ez da horregatik faltsua. Begiratu nork sinatzen duen.
    .today = Idatzi non argitaratzen diren zure inguruko abisuak, zuzenean joateko.

live-riot-video = Bideo batek borroka bat erakusten du. Bart zure auzoan izan zela diote. Zerk esaten dizu gehien?
    .option-sound = Zein ozen entzuten den
    .option-many-views = Milioi bat bisita dituela
    .option-place-signs = Kartelek, matrikulek eta egiten duen eguraldiak
    .option-first-comment = Lehen iruzkinak
    .why = Bideoa benetakoa izan daiteke, eta beste herrialde edo urte batekoa. Kartel batek, matrikula batek edo elurrak bisitek baino gehiago esaten dute. Bideoaren irudi geldi batekin ere bila dezakezu.
    .today = Gelditu bideo bat une argi batean, eta bilatu lekuaren hiru arrasto.

live-rent-chart = Grafiko bat dabil sareetan.
    .from = Kontatzen ez dizkizuten datuak
    .subject = Alokairua izugarri igo da
    .body = Bi barra. Aurtengoa iazkoa baino hiru aldiz altuagoa da. Ezkerrean, zenbakiak 795ean hasi eta 815ean amaitzen dira. Iaz: 800 €. Aurten: 810 €.
    .why =
        Igoera 10 €-koa da, eta marrazkiak hiru aldiz handiagoa erakusten du.
        Zenbakiak ez dira zerotik hasten. Horrela txikiak izugarria dirudi.
        Ez du esaten datuak nondik datozen.
    .not-a-clue = Zenbakiak eta barrak izateak ez du zehatz bihurtzen. Marrazkiak ere puztu dezake.
    .today = Grafiko batean, begiratu lehenengo zenbakiak non hasten diren.

live-how-we-checked = Albisteak egiaztatzen dituen talde batek hau argitaratu du.
    .from = Olga Prat, atzoko datarekin
    .subject = Ez, bideo hau ez da Valdeoroko jaietakoa
    .body = Beste hiri batekoa da, duela 4 urtekoa. Hemen dago jatorrizko bideoa, osorik. Ikusten den dorrea ez dago Valdeoron. Igo zuenari galdetu diogu, eta hau erantzun du. Akatsen bat ikusten baduzu, idatzi guri.
    .why =
        Jatorrizkoa erakusten du, zuk zeuk begiratzeko.
        Nola egiaztatu duen azaltzen du, urratsez urrats.
        Izena eta data ditu, eta akats baten berri nola eman esaten du.
    .not-a-clue = Denek partekatzen dutenari «ez» esateak ez du zalantzazko bihurtzen. Garrantzitsuena egin zuena errepika dezakezun da.
    .today = Bilatu egiaztapen bat eta errepikatu haren urrats bat.

live-famous-quote = Irudi polit batek esaldi bat eta idazle ospetsu baten izena ditu. Nola dakizu hark idatzi zuen?
    .option-looks-like-them = Haren antza duelako
    .option-friend-shared = Liburuez dakien norbaitek partekatzen duelako
    .option-nice-picture = Haren argazkia ondoan agertzen delako
    .option-where-first = Zer liburutan edo elkarrizketatan dagoen bilatuta
    .why = Esaldi baten ondoan izen bat jartzea edonork egin dezake. Benetako aipu batek badu lekua: liburu bat, urte bat, elkarrizketa bat.
    .today = Bilatu gustatzen zaizun esaldi ospetsu bat, eta begiratu zer liburutatik datorren.

live-earn-from-home = Egunkari baten orria dirudi, eta iragarki gisa iritsi da sare sozial batean.
    .from = Publizitatea
    .subject = Aurkezle batek zuzenean aitortu du, eta bankuak moztu egin du
    .body = «Egunean 900 € irabazten ditut sofatik. 250 €-rekin hasi nintzen.» Azpian, formulario bat: izena, telefonoa eta «7 leku geratzen dira».
    .why =
        Albistez jantzitako iragarki bat da.
        Diru asko agintzen du ahaleginik gabe, eta zurea eskatzen du hasteko.
        Presa sartzen du: 7 leku geratzen dira.
        Ez du beste hedabiderik aipatzen.
    .not-a-clue = Norbait ezagunaren aurpegiak ez du ezer frogatzen. Baimenik gabe erabiltzen dute.
    .today = Ez utzi zure telefonoa. Bilatu albistea egunkarian, zuk zeuk sartuta.

live-bridge-report = Hau irakurri duzu eskualdeko egunkari txiki batean.
    .from = La Voz de la Ribera, Pau Segurak sinatua
    .subject = Zubiaren txostenak bi zutabe berrikusteko eskatzen du
    .body = Txostena 2025ekoa da, 40 orri ditu eta hemen irakur daiteke. Udalak maiatzean hasiko dela dio. Bi auzokoren ustez, berandu da. Beste egunkari batek txosten bera irakurri du.
    .why =
        Dokumentua erakusten du, irakur dezazun.
        Bi aldeei ematen die hitza: udalari eta auzokoei.
        Beste hedabide batek bere kabuz egiaztatu du.
    .not-a-clue = Egunkari txikia izateak ez du serio gutxiago egiten. Begiratu nola lan egiten duen.
    .today = Bilatu nork kontatzen dituen zure inguruko albisteak, eta dokumentuak erakusten dituen.

live-already-shared = Atzo talde batean partekatu zenuen zerbait faltsua zela jakin duzu. Zer egiten duzu?
    .option-delete-quietly = Ezer esan gabe ezabatzen dut
    .option-leave-it = Utzi egiten dut: inor ez da gogoratzen
    .option-say-so = Talde berean faltsua zela idatzi eta zuzena jartzen dut
    .why = Irakurri zuenak sinesten jarraitzen du norbaitek zuzendu arte. Leku berean esateak pertsona berengana iristen da. Partekatzean oker egotea edonori gertatzen zaio.
    .today = Horrelako zerbait gogoratzen baduzu, idatzi gaur lerro bat talde horretan.
