### Questions about what is owed to the people whose data a firm uses.
# review: machine-drafted
# source: b3bb7d8640ff

item-data-purpose = Zer duzu idatzita, eskatzen duzun datu bakoitza zergatik erabiltzen duzun azaltzeko?
    .why = Datu bat ematen duenak zertarako den galde dezake. Eta arrazoirik ez duena soberan dago.
    .help = Arrazoiak dira kontratu bat, lege bat, pertsonaren baimena edo kalterik egiten ez dion zure interes bat. Bada besteren bat, ez oso ohikoa. Denerako baimena eskatzeak ez du laguntzen: ematen duenak ken dezake.
    .option-each = Erabilera bakoitzaren arrazoia
    .option-delicate = Datu delikatuenen arrazoia
    .option-permission = Denek sinatzen duten baimen orokor bat bakarrik
    .option-habit = Ezer ez: beti egin delako eskatzen dira
    .not-applicable-no-personal-data = Ez dut beste pertsonen daturik gordetzen
item-data-purpose-easy = Utzi diozu daturen bat eskatzeari, behar ez zelako?

item-data-notice = Norbaitek lehen aldiz ematen dizkizu bere datuak. Zer kontatzen diozu?
    .why = Bere datuekin zer egiten duzun dakiena gehiago fidatzen da. Eta badaki nori galdetu zerbait gustatzen ez bazaio.
    .help = Hartu gogoan bide guztiak: webgunea, erakusmahaia, telefonoa, paper bat eta lan bila datozenak. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-told = Nor naizen, zertarako diren, zenbat denboran gordetzen ditudan eta zer eska dezakeen
    .option-web-only = Hori bera, baina webgunean bakarrik
    .option-copied = Beste leku batetik kopiatutako testu bat
    .option-nothing = Ezer ez
    .not-applicable-no-personal-data = Ez dut beste pertsonen daturik gordetzen
item-data-notice-easy = Ba al dago zure webgunean edo erakusmahaian datu pertsonalei buruzko testurik?

item-data-rights-request = Bezero batek idatzi dizu: «Nire zer datu dituzu?». Zer egiten duzu?
    .why = Jakiteko eskubidea du, eta zuk hilabete duzu erantzuteko. Erantzuten ez baduzu, AEPDn erreklama dezake.
    .help = AEPD Datuak Babesteko Espainiako Agentzia da. Bere datuak zuzentzeko edo ezabatzeko ere eska diezazuke. Normalean doan izaten da. Iristen den eguna hartzen da kontuan, txat batetik iristen bada ere.
    .option-ready = Hilabete baino lehen erantzuten dut: badakit nork egiten duen eta non begiratu
    .option-search = Erantzuten dut, baina leku guztietan bilatu beharko nuke
    .option-adviser = Aholkularitzari pasatu eta itxaroten dut
    .option-silence = Ez dut erantzuten
    .not-applicable-no-personal-data = Ez dut beste pertsonen daturik gordetzen
item-data-rights-request-easy = Bildu duzu inoiz pertsona batez gordetzen duzun guztia?

item-mailing-consent = Eskaintzak dituen mezu bat bidaltzen duzu. Nori bidaltzen diozu?
    .why = Inork eskatu ez duen mezu batek gogait eragiten du, eta zabor-postan amaitzen da. Gero, onak ere bai.
    .help = Hartu kontuan posta, SMSa eta txatak. Antzeko zerbait erosi zizunari idatz diezaiokezu, mezu bakoitzak ezetz esaten uzten badu. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-agreed = Baietz esan zuenari edo antzeko zerbait erosi zuenari, eta zerrendatik izena ken dezake
    .option-no-way-out = Pertsona horiei, izena kentzeko modu errazik gabe
    .option-all-contacts = Nire kontaktu guztiei
    .option-bought = Erositako edo interneten aurkitutako helbideei
    .not-applicable-no-mass-mail = Ez dut eskaintzak dituen mezurik bidaltzen
item-mailing-consent-easy = Uzten du eskaintzak zituen zure azken mezuak izena kentzen?

item-minors-data = Nork ematen dizu baimena adingabe baten datuak edo argazkiak erabiltzeko?
    .why = Interneteko argazki bat urte askoan geratzen da. Eta adingabe batek ez du beti ikusten zer gerta daitekeen.
    .help = Hartu kontuan taldeko argazkiak, txatak eta sare sozialak ere. 14 urte baino gutxiago baditu, familiak ematen du. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-family-written = Familiak 14 urte baino gutxiago baditu, eta idatzita geratzen da
    .option-family-said = Familiak, hitzez
    .option-child = Adingabeak berak, edozein adin duela ere
    .option-nobody = Inork ez
    .not-applicable-no-minors = Ez dut adingabeen daturik edo argazkirik gordetzen
item-minors-data-easy = Gordetzen duzu familia batek sinatutako baimenen bat?

item-cameras-sign = Nola daude zure lokaleko kamerak?
    .why = Bezeroak, auzokoak eta zure jendea grabatzen dituzte. Gaizki jarrita, edonork begira dezake haietatik.
    .help = Ordenan egotea hiru gauza dira: kartel bat sarreran, kaletik ia ezer ez, eta hilabete baino lehen ezabatzea. Inoiz ez aldageletan edo komunetan. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-in-order = Kartelarekin, kalea grabatu gabe eta hilabete baino lehen ezabatuta
    .option-sign-only = Kartelarekin, eta inork ez du begiratu noiz ezabatzen den
    .option-no-sign = Kartelik gabe, edo kalea grabatzen
    .option-factory = Internetez ikusten dira zekarten pasahitzarekin
    .not-applicable-no-cameras = Ez dut kamerarik
item-cameras-sign-easy = Ba al dago sartzean kameren berri ematen duen kartelik?

item-website-cookies = Ireki zure webgunea lehen aldia balitz bezala. Zer galdetzen dizu?
    .why = Cookieek pertsona bakoitzak zer begiratzen duen konta dezakete. Zure webgunea bisitatzen duenak ezetz esateko eskubidea du.
    .help = Cookie bat webguneak nabigatzailean uzten duen fitxategi txiki bat da. Beharrezkoek, saskiak adibidez, ez dute baimenik eskatzen. Ireki leiho pribatu batean, iristen denak bezala ikusteko. Bisitak neurtzen edo iragarkiak jartzen baditu eta galdetzen ez badu, aukeratu azkena.
    .option-none = Ezer ez, beharrezkoak bakarrik erabiltzen dituelako
    .option-choice = Onartzen edo baztertzen dudan, eta berdin kostatzen da
    .option-hidden = Onartzen dudan, eta baztertzea ezkutuan dago
    .option-accept-only = Onartzen bakarrik uzten dit
    .option-silent = Ezer ez, bisitak neurtzen edo iragarkiak jartzen dituen arren
    .not-applicable-no-website = Ez dut webgunerik
item-website-cookies-easy = Agertzen da zure webgunean baztertzeko botoirik?

item-data-abroad = Begiratu duzu zer herrialdetan gordetzen dituzten datuak zure lineako zerbitzuek?
    .why = Europatik kanpo, baliteke legeak zure bezeroak berdin ez zaintzea.
    .help = Europa hemen Europar Batasuna, Islandia, Liechtenstein eta Norvegia dira. Kanpoan, herrialde hori onartuta egotea edo kontratu berezi bat behar da. Hartu kontuan zure jendeak erabiltzen dituen txatak, itzultzaileak eta doako programak ere.
    .option-listed = Bai, guztiak: Europan, edo kanpoan behar denarekin
    .option-main = Bai, nagusiak
    .option-unseen = Ez
    .option-unchosen = Ez, eta inork aukeratu ez dituen zerbitzuak erabiltzen dira
    .not-applicable-no-cloud = Ez dut lanerako lineako zerbitzurik erabiltzen
item-data-abroad-easy = Irakurri duzu zure faktura-programak non gordetzen dituen datuak?
