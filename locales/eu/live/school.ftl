### At school: questions for pupils of two stages, and for teachers and families.
# review: machine-drafted
# source: a1ac55f67927

pack-school = Eskolan
    .about = Gelako, etxeko eta mugikorreko egoerak, adinaren arabera. Irakasleentzat eta familientzat ere bai.
    .audience = 10 urtetik gorako ikasleentzat, irakasleentzat eta familientzat
    .note = Egoera asmatuak dira. Inork ez du berea kontatu behar.
    .sheet-primary = Lehen Hezkuntza: 10–12 urte
    .sheet-secondary = Bigarren Hezkuntza: 12–16 urte
    .sheet-adults = Irakasleak eta familiak

## Primary

live-friend-password = Zure lagunik onenak zure jokoaren pasahitza eskatu dizu. Lagunek dena partekatzen dutela dio. Zer egiten duzu?
    .option-tell-part = Erdia esaten diot
    .option-say-no = Ezetz esaten diot, nire laguna izan arren
    .option-tell-later = Esan, eta gero aldatzen dut
    .why = Pasahitz bat hortzetako eskuila bezalakoa da: pertsona bakar batena. Horri ezetz esateak ez du adiskidetasuna hausten.
    .today = Norbaitek zure pasahitza badaki, aldatu gaur etxeko norbaiten laguntzarekin.

live-game-stranger-photo = Joko batean, ezagutzen ez duzun norbaitek zure argazki bat eskatu dizu. Zer egiten duzu?
    .option-send-other = Beste norbaiten argazki bat bidaltzen diot, eta ni naizela esaten diot
    .option-send-pet = Nire gelaren argazki bat bidaltzen diot
    .option-leave-and-tell = Ez dut ezer bidaltzen, eta pertsona heldu bati kontatzen diot
    .why = Ez dakizu nor den, bere adina esaten badu ere. Zure gelaren argazki batek ere zuri buruzko gauzak esaten ditu. Kontatzea ez da salatari izatea.
    .today = Pentsatu zer pertsona helduri kontatuko zeniokeen. Esan aukeratu duzula.

live-free-skins = Bideo batek doako txanponak agintzen ditu zure jokorako. Erabiltzailea eta pasahitza idatzi behar dira. Zer egiten duzu?
    .option-close = Itxi egiten dut
    .option-try-quick = Azkar probatu eta gero ateratzen naiz
    .option-ask-friend = Nire lagunaren datuak jartzen ditut
    .why = Zure pasahitza eskatzen duenak zure kontua nahi du, ez txanponak ematea. Behin idatzita, badu.
    .today = Erakutsi etxeko norbaiti non lortzen diren benetan zure jokoaren txanponak.

live-prize-window = Leiho bat ireki da: «Mugikor bat irabazi duzu. Idatzi zure datuak minutu bat baino lehen». Zer egiten duzu?
    .option-name-only = Nire izena bakarrik idazten dut
    .option-call-number = Agertzen den zenbakira deitzen dut
    .option-close-window = Leihoa ixten dut
    .why = Inork ez dio mugikor bat oparitzen ezertan jokatu ez duenari. Erlojua zuk ez pentsatzeko dago.
    .today = Ikasi ixten uzten ez duen leiho bat ixten: eskatu erakusteko.

live-photo-of-friend = Lagun baten argazki oso barregarri bat duzu, eta zure profilean jarri nahi duzu. Zer egiten duzu aurretik?
    .option-ask-first = Nahi duen galdetzen diot
    .option-post-nice = Ondo atera bada jartzen dut
    .option-post-private = Jarri, eta haserretzen bada ezabatzen dut
    .why = Argazkia harena da, bera agertzen delako. Zerbait argitaratzen denean, beste batzuek gorde dezakete.
    .today = Begiratu norbaitena jarri duzun argazki bat, eta galdetu ondo iruditzen zaion.

live-class-chat-teasing = Gelako txatean egunero mutil bati barre egiten diote. Zer egin dezakezu?
    .option-laugh = Barre-aurpegi bat jarri, besteek bezala
    .option-quiet = Txatetik atera, ezer ez esan eta beraiek aspertu arte itxaron
    .option-support-and-tell = Hari maitasunez idatzi eta pertsona heldu bati kontatu
    .why = Gaizki pasatzen duenak nor dagoen bere alde begiratzen du. Mezu atsegin batek asko laguntzen du. Pertsona heldu batek geldi dezake.
    .today = Idatzi gaur zerbait atsegina gelako norbaiti. Horrelakorik gertatzen bada, kontatu etxean edo tutoreari.

live-torch-permissions = Mugikorrerako linterna bat instalatu duzu. Zure argazkiak ikusi eta non zauden jakin nahi du. Zer egiten duzu?
    .option-accept-all = Dena onartzen dut, ibil dadin
    .option-another-app = Ezetz esan eta beste bat bilatzen dut
    .option-accept-once = Onartu, eta gero ikusiko dut
    .why = Linterna batek argia eman behar du, eta besterik ez. Gehiago eskatzen badu, beste zerbaitetarako nahi du.
    .today = Begiratu etxeko norbaitekin zer ikus dezakeen zure aplikazio batek.

live-other-chat = Norbait jatorrarekin jolasten ari zara. Hau dio: «Hobe beste txat batean hitz egitea, eta ez esan inori». Zer egiten duzu?
    .option-move = Beste txatera noa: jatorra da
    .option-stay-tell = Ez noa, eta etxean kontatzen dut
    .option-move-no-photo = Banoa, baina argazkirik bidali gabe
    .why = Etxean kontatu ezin diren sekretuak ez dira sekretu onak. Pertsona fidagarri batek ez du hori eskatzen.
    .today = Hitz egin etxean honetaz: zer sekretu diren politak eta zein ez.

live-chain-curse = Hau iritsi zaizu: «Birbidali 10 laguni, edo zorte txarra izango duzu». Zer egiten duzu?
    .option-forward-two = Biri birbidaltzen diet, badaezpada ere
    .option-forward-all = Denei birbidaltzen diet
    .option-delete = Ezabatu, eta ez da ezer gertatzen
    .why = Mezu batek ez du zorte txarrik ekartzen. Norbaitek idatzi zuen, bere kabuz zabal dadin.
    .today = Kate batek beldurra ematen badizu, erakutsi pertsona heldu bati eta ezabatu.

live-strong-password = Zein pasahitz da asmatzeko zailena?
    .option-pet-year = Nire katuaren izena eta nire urtea
    .option-row-of-keys = Segidako teklak, adibidez 123456
    .option-same-everywhere = Arraro bat, berbera joko guztietan
    .option-three-words = Elkarrekin zerikusirik ez duten lau hitz
    .why = Katuaren izena eta urtea jende askok daki. Zerikusirik gabeko lau hitzek pasahitz luzea egiten dute, eta ondo gogoratzen dira. Kontu bakoitzak berea du.
    .today = Asmatu bat barrea ematen dizuten lau hitzekin. Gorde etxean dakiten leku batean.

live-library-computer = Liburutegiko ordenagailu bat erabili duzu zure posta ikusteko. Zer egiten duzu joan aurretik?
    .option-turn-screen-off = Pantaila itzaltzen dut
    .option-close-tab = Fitxa ixten dut, eta irekita ditudan leiho guztiak ere bai
    .option-sign-out = «Itxi saioa» sakatu, eta atera dela begiratzen dut
    .why = Saioa ixten ez baduzu, hurrengo pertsona zure postan sar daiteke. Fitxa ixtea ez da nahikoa.
    .today = Praktikatu zure gailuan: atera zure kontutik eta sartu berriro.

live-shark-street = Kale batean igerian dabilen marrazo baten argazkia ikusi duzu. Zer pentsatzen duzu?
    .option-true-photo = Egia da, argazki bat delako
    .option-many-likes = Egia da, jende askori gustatzen zaiolako eta jende askok partekatzen duelako
    .option-look-elsewhere = Beste norbaitek kontatzen duen bilatzen dut sinetsi aurretik
    .why = Argazkiak alda edo asma daitezke. Egia balitz, leku serio askotan agertuko litzateke.
    .today = Bilatu pertsona heldu batekin argazki sinestezin bat, eta jakin benetakoa den.

## Secondary

live-photo-threat = Lagun bati dirua eskatzen diote haren argazki intimo bat dela eta. Ordaintzen ez badu, haren kontaktu guztiek ikusiko dute. Zer esaten diozu?
    .option-pay-once = Behin ordaintzeko, eta kito
    .option-delete-everything = Dena ezabatzeko, eta ez kontatzeko
    .option-stop-keep-tell = Ez erantzuteko, mezuak gordetzeko eta pertsona heldu bati kontatzeko
    .option-send-another = Beste bat bidaltzeko: horrela denbora irabaziko du
    .why = Errua mehatxatzen duenarena da, ez zure lagunarena. Behin kobratzen duenak berriro eskatzen du. Gordetako mezuek salaketarako balio dute.
    .today = Aukeratu gaur zer pertsona heldurengana joko zenukeen. { -help-line } zerbitzuak aholkatzen du, eta AEPDk irudi intimoak kentzeko kanal bat du.

live-forwarded-nude = Ikaskide baten argazki intimo bat iritsi da taldera. Zer egiten duzu?
    .option-delete-tell = Ez dut birbidaltzen: ezabatu egiten dut, eta heldu bati abisatu
    .option-forward-one = Nire lagunik onenari bakarrik bidaltzen diot
    .option-save = Gorde egiten dut, badaezpada ere
    .option-comment = Hartaz pentsatzen dudana idazten dut
    .why = Birbidaltze bakoitzak kalte gehiago egiten du, eta baimenik gabe zabaltzea delitua da. Zuk geldi dezakezu, zure mugikorrean.
    .today = Idatzi haren alde zaudela. AEPDk presazko kanal bat du argazkia kentzeko: horren berri duen edonork eska dezake.

live-classmate-deepfake = Norbaitek ikaskide baten biluzi faltsu bat egin du aplikazio batekin. «Ez da benetakoa, ez da ezer gertatzen», dio. Zer egiten duzu?
    .option-not-real-so-fine = Ezer ez: faltsua da eta ikusten da
    .option-share-laugh = Pasatu egiten dut, barre egin dezaten
    .option-do-not-share-tell = Ez dut pasatzen, eta heldu bati kontatzen diot
    .why = Irudia faltsua da, baina pertsona eta kaltea benetakoak dira. Orain gelditzea bihar baino errazagoa da.
    .today = Galdetu zure ikastetxean nori abisatzen zaion horrelakoetan.

live-friend-asks-code = Lagun batek idatzi dizu: «Kode bat iritsiko zaizu nahi gabe, pasatuko didazu?». Zer egiten duzu?
    .option-send-code = Pasatu egiten diot, nire laguna da
    .option-send-half = Erdia pasatzen diot
    .option-call-friend = Ez diot pasatzen, eta telefonoz deitzen diot
    .why = Kode horrek zure kontua irekitzen du. Seguruenik zure lagunarenean sartu dira, eta haren izenean idazten dute.
    .today = Aktibatu zure mezu-aplikazioan bi urratseko egiaztapena: zuk bakarrik dakizun PIN bat.

live-account-lending = 100 € eskaini dizkizute, dirua zure kontuan jaso eta beste batera bidaltzeko. Zer egiten duzu?
    .option-say-no = Ezetz esan eta etxean kontatzen dut
    .option-once = Behin bakarrik egiten dut
    .option-half = Erdia aurretik eskatzen dut
    .why = Diru hori engainu batetik etorri ohi da. Bere kontua uzten duena, engainua egin zuena balitz bezala geratzen da.
    .today = Proposatu badizute, gorde mezua eta erakutsi etxean.

live-cheap-trainers = Kontu batek 150 €-ko zapatilak 39 €-an saltzen ditu. Transferentzia bakarrik onartzen du. Zer begiratzen duzu?
    .option-followers = Jarraitzaile asko dituen
    .option-pay-transfer = Prezioa 9rekin amaitzen den
    .option-look-for-shop = Nor dagoen atzean eta besteek zer dioten, haren kontutik kanpo
    .why = Jarraitzaileak erosi egiten dira. Benetako denda batek izena, helbidea eta nola itzuli esaten ditu. Transferentzia batekin, zaila da dirua berreskuratzea.
    .today = Bilatu denda baten izena eta «iritziak» hitza. Irakurri hiru.

live-second-step-choice = Lagun baten kontuan sartu dira, pasahitz bera denean erabiltzen zuelako. Zerk laguntzen dio gehien?
    .option-longer-password = Pasahitz berari zenbaki bat gehitzeak
    .option-second-step = Pasahitz desberdin batek eta bi urratseko egiaztapenak
    .option-new-account = Pasahitz berarekin beste kontu bat irekitzeak
    .why = Errepikatzen bada, bat dakienak guztiak daki. Bi urratseko egiaztapenarekin, pasahitza bakarrik ez da nahikoa.
    .today = Hasi zure postatik: harekin berreskuratzen dira beste kontuak.

live-live-location = Familiarekin oporretan zaude, eta non zauden argitaratu nahi duzu. Zer da hobea?
    .option-post-now = Zuzenean argitaratzea
    .option-close-friends = Zuzenean argitaratzea, baina kalea jarri gabe
    .option-post-after = Itzultzean argitaratzea
    .why = Zuzenean bi gauza kontatzen dituzu: non zauden eta etxean inor ez dagoela. Itzultzean, argazkia berdin polita da.
    .today = Begiratu mugikorreko zer aplikaziok dakiten non zauden, eta kendu behar ez dutenak.

live-influencer-advert = Jarraitzen diozun norbaitek krema batek «bizitza aldatu ziola» dio. Zer galdetzen diozu zeure buruari lehenengo?
    .option-likes-it = Niri gustatuko litzaidakeen
    .option-many-followers = Zenbat jendek jarraitzen dion
    .option-paid-or-not = Esateagatik ordaintzen dioten
    .why = Kobratzen badu, iragarki bat da, aholku bat badirudi ere. Iragarki bat egia izan daiteke, baina ez du txarra kontatzen.
    .today = Bilatu hiru bideotan «publizitatea» edo «lankidetza» hitza.

live-older-friend = Hilabeteak daramatzazu 17 urteko norbaitekin hitz egiten. Orain elkar ikusteko eskatzen du, bakarrik eta sekretuan. Zer egiten duzu?
    .option-tell-adult = Ez noa, eta heldu bati kontatzen diot
    .option-keep-secret = Banoa: ezagutzen dugu elkar
    .option-meet-public = Jendea dagoen leku batera noa, esan gabe
    .why = Interneten inork ezin du bere adina hitzekin frogatu. Sekretua eskatzea da seinalerik argiena. Kontatzea ez da nahaste batean sartzea.
    .today = Gertatzen bazaizu, gorde elkarrizketa. ANAR Fundazioak haurrei eta nerabeei entzuten die.

live-bystander = Sareetan beste talde bateko neska bat iraintzen dute. Zuk ez duzu zerikusirik. Zerk laguntzen du gehien?
    .option-not-mine = Ezerk ez: ez da nire kontua
    .option-answer-insult = Iraintzen duena iraintzeak
    .option-message-them = Hari idazteak, sareari abisatzeak eta ikastetxean kontatzeak
    .why = Begiratzen duenak ere badu bere pisua: isiltasuna baiezkotzat hartzen da. Iraina itzultzeak luzatu egiten du.
    .today = Bilatu zure sare sozialean irain batez abisatzeko botoia. «Salatu», «Denunciar» edo «Reportar» izena izan dezake.

live-homework-machine = Adimen artifizial batek lan bat egin dizu, data eta aipuekin. Zer egiten duzu haiekin?
    .option-copy = Kopiatu egiten ditut: makinek ez dute huts egiten
    .option-check-source = Datu bakoitza beste iturri batean bilatzen dut
    .option-sounds-sure = Utzi egiten ditut ziurrak badirudite
    .why = Tresna hauek gertagarria dirudiena idazten dute. Batzuetan liburuak, datak edo esaldiak asmatzen dituzte, ziurtasun berarekin.
    .today = Eskatu zure herriari buruzko hiru datu, eta egiaztatu zenbat diren egia.

## Teachers and families

live-child-tells = Alabak negarrez kontatu dizu norbaitek dirua eskatzen diola haren argazki bat ez argitaratzeko. Zer egiten duzu lehenengo?
    .option-take-phone = Mugikorra kentzen diot
    .option-scold-later = Argazki hori zergatik bidali zuen galdetzen diot
    .option-listen-first = Entzun, eta ez dela haren errua esaten diot
    .why = Kontatzea garesti ateratzen bada, hurrengoan ez du kontatuko. Gero: ez ordaindu, ez ezabatu elkarrizketa, ez kopiatu irudia eta jarri salaketa.
    .today = Esan gaur, ezer gertatu gabe: «Horrelako zerbait gertatzen bazaizu, konta diezadakezu». { -help-line } zerbitzuak familiei ere aholkatzen die.

live-canteen-account = Eskolako jantokiaren mezu bat iritsi da: kuota beste kontu batean ordaintzen da orain. Zer egiten duzu?
    .option-pay-quick = Ordaintzen dut, bihar amaitzen da epea
    .option-call-school = Ikastetxera deitzen dut, lehendik nuen telefonora
    .option-answer-mail = Mezuari erantzun eta galdetzen dut
    .why = Kontu berri bat beti beste bide batetik baieztatzen da. Norbait posta horretan sartu bada, engainatzen duenak erantzungo lizuke.
    .today = Gorde zure agendan ikastetxearen telefonoa.

live-class-group-rumour = Familien taldean diote norbaitek haurrei jarraitzen diela irteeran. Zer egiten duzu?
    .option-forward-warn = Beste talde batzuetara pasatzen dut, badaezpada ere
    .option-leave-group = Taldetik ateratzen naiz
    .option-ask-centre = Ikastetxeari galdetu, eta esaten dutena taldean kontatzen dut
    .why = Data eta izenik gabeko zurrumurru batek beldurtu egiten du, eta errugabe bat seinala dezake. Ikastetxeak badaki zerbait gertatu den.
    .today = Proposatu taldean arau bat: abisuak egiaztatu egiten dira pasatu aurretik.

live-holiday-photos = Zure 11 urteko semearen hondartzako argazkiak argitaratu nahi dituzu. Zer da onena?
    .option-private-profile = Profil pribatu batean jartzea
    .option-face-and-place = Hondartza esan gabe jartzea
    .option-ask-child = Galdetzea, zein diren erakustea, eta berak nahi duenari bakarrik bidaltzea
    .why = Irudia harena da, eta harekin haziko da. Profil pribatu bat jende askok ikusten du, eta edonork gorde dezake.
    .today = Begiratu elkarrekin haren zer argazki dauden argitaratuta, eta zein kendu nahi dituen.

live-school-event-photos = Eskolako emanaldiaren argazkiak atera dituzu, beste haur batzuekin. Zer egiten duzu haiekin?
    .option-group-all = Gelako taldera pasatzen ditut
    .option-crop = Begiak estali eta argitaratzen ditut
    .option-school-rules = Ikastetxearen arauak begiratu, eta beste familiei galdetzen diet
    .why = Baliteke familia batzuek nahi ez izatea, eta bakarren batek arrazoi larri bat izatea. Begiak estaltzeak ez du norbait ezagutzea eragozten.
    .today = Galdetu ikastetxean nork atera ditzakeen argazkiak eta zertarako.

live-report-with-machine = Irakaslea zara, eta adimen artifizial batek txosten batekin laguntzea nahi duzu. Nola egiten duzu?
    .option-paste-all = Espediente osoa itsasten dut
    .option-without-names = Izenik eta inor seinalatzen duen daturik gabe idazten dut, eta ikastetxeak onartzen duen tresnarekin
    .option-own-phone = Nire mugikorretik egiten dut, nirea baita
    .why = Itsasten duzuna ikastetxetik ateratzen da. Osasun- edo familia-datuak delikatuak dira, gailua edonorena dela ere.
    .today = Galdetu zer tresna onartzen dituen zure ikastetxeak eta zer daturekin.

live-password-on-board = Arbel digitalaren pasahitza mahaiari itsatsitako ohar batean dago. Zer aldatzen duzu?
    .option-smaller-note = Oharra mahai azpian jartzen dut
    .option-own-account = Irakasle bakoitza bere kontuarekin sartzen da, eta irtetean ixten du
    .option-nobody-looks = Ezer ez: inork ez du begiratzen
    .why = Ikasleek egunero ikusten dute. Kontu komun batekin ez dago jakiterik nork zer egin duen.
    .today = Kendu oharra, aldatu pasahitz hori eta eskatu kontu bat irakasle bakoitzarentzat.

live-pupil-bullied = Ikasle batek esan dizu gauero irainak jasotzen dituela mugikorrean. Zer egiten duzu?
    .option-confront-together = Bi aldeak biltzen ditut, elkar barka dezaten
    .option-wait-proof = Errepikatzen den ikusteko itxaroten dut
    .option-write-and-protocol = Sinetsi, kontatzen duena idatzi eta ikastetxearen protokoloa irekitzeko eskatzen dut
    .why = Iraintzen duenarekin biltzeak beldur gehiago eman diezaioke. Itxaroteak beste gau batez bakarrik uzten du. Protokoloak jazarpen baten aurrean ikastetxeak zer urrats egin esaten du, eta alde guztiak babesten ditu.
    .today = Bilatu gaur non dagoen zure ikastetxearen protokoloa eta nor arduratzen den hartaz.

live-parental-control = Guraso-kontrol bat jarri duzu semearen tabletan. Zer falta da?
    .option-enough = Ezer ez: babestuta dago
    .option-hidden = Jarrita dagoela ez jakitea
    .option-talk-and-control = Zertarako dagoen hitz egitea, eta hazten denean berrikustea
    .why = Kontrol batek ere ez du dena gelditzen. Zergatik dagoen dakien haur batek lehenago galdetzen du. Gaur laguntzen duenak bi urte barru traba egiten du.
    .today = Azaldu esaldi batean kontrolak zer begiratzen duen eta zer ez.

live-first-phone = Lehen mugikorra iritsi da etxera. Nola hasiko zarete?
    .option-rules-together = Arau gutxi batzuk adostuko ditugu, familia osoarentzat
    .option-all-or-nothing = Mugarik gabe utzi edo debekatu egingo dut
    .option-later = Arazo bat sortzen bada jarriko ditut arauak
    .why = Helduek ere betetzen duten arau bat gehiago errespetatzen da. Hobe da lehen disgustua baino lehen hitz egitea.
    .today = Idatzi hiru arau elkarrekin. Adibidez: gauez, mugikor guztiek egongelan egiten dute lo.

live-platform-mail = Mezu batek dio zure eskola-plataformako kontua gaur iraungitzen dela, eta botoi bat dakar. Zer egiten duzu?
    .option-open-link = Botoia sakatzen dut: betiko plataforma da
    .option-own-way = Nire kabuz sartu plataforman, eta abisurik dagoen begiratzen dut
    .option-reply-asking = Egia den galdetuz erantzuten dut
    .why = Botoi horrek zure pasahitza hartzen duen orri kopiatu batera eraman dezake. Abisua egia bada, barruan ere egongo da.
    .today = Gorde plataformaren helbidea nabigatzailean, eta sartu beti handik.

live-lost-laptop = Ostiral arratsalde batean ikastetxeko eramangarria galdu duzu, notekin. Zer egiten duzu?
    .option-wait-weekend = Astelehenera arte itxaroten dut, agertzen den ikusteko
    .option-buy-same = Berdin bat erosten dut
    .option-tell-today = Gaur ikastetxeari abisatzen diot
    .why = Ikasleen datuak daude, eta epeak jakiten denetik hasten dira. Zenbat eta lehenago abisatu, orduan eta lehenago itxiko dira kontuak.
    .today = Idatzi nori abisatzen zaion zure ikastetxean gailu bat galtzen denean.
