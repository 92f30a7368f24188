### What a firm can do for the people whose data it uses.
# review: machine-drafted
# source: b11e302da59f

action-write-data-reasons = Idatzi eskatzen duzun datu bakoitzaren arrazoia
    .because = Arrazoia ondoan, soberan dagoena ikusten da. Eskatzen ez duzuna ez duzu zaindu behar.
    .how =
        Hartu erabiltzen dituzun paperak, formularioak eta fitxak.
        Egin lerro bat erabilera bakoitzeko: saldu, fakturatu, nominak, eskaintzak, kamerak.
        Ondoan, idatzi arrazoia: kontratua, legea, baimena edo zure interesa.
        Utzi arrazoirik ez duena eskatzeari, eta jarri ezabatzeko data.
        Eskatu baimena aparte, arrazoia hori denean bakarrik. Gorde noiz eman zizuten.
        Berrikusi urtero, eta formulario bat aldatzen duzunean.
    .verify = Seinalatu zure formularioko laukitxo bat. Orriak zertarako eta zergatik den dio.
    .ask-help = Galdetu profesional bati osasunaren edo adingabeen datuak erabiltzen badituzu. Zure interes batean oinarritzen bazara ere bai.

action-write-data-notice = Idatzi orri labur bat datuekin zer egiten duzun
    .because = Orri argi batekin, jendeak badaki zer espero. Eta zure etxean beti berdin erantzuten da.
    .how =
        Idatzi nor zaren eta nola hitz egin zurekin.
        Idatzi zertarako nahi dituzun datuak, zer arrazoirekin eta zenbat denboran gordetzen dituzun.
        Esan nori ematen dizkiozun: gestoria, mezularitza, bankua.
        Esan zer eska dezakeen: ikusi, zuzendu, ezabatu, aurka egin eta AEPDn erreklamatu.
        Jarri webgunean, erakusmahaian eta formularioen behealdean.
        Prestatu beste bat lan bila datorrenarentzat eta zure jendearentzat.
    .verify = Eman orria kanpoko norbaiti. Minutu batean esaten dizu zertarako erabiltzen dituzun haren datuak.
    .ask-help = AEPD Datuak Babesteko Espainiako Agentzia da. Datu delikatuak eskatzen badituzu, berrikus dezala profesional batek.

action-prepare-rights-answer = Eduki prest nola erantzun bere datuez galdetzen duenari
    .because = Hilabete azkar pasatzen da leku guztietan bilatu behar bada.
    .how =
        Aukeratu nork erantzuten duen, eta beste norbait, hura falta denerako.
        Egin begiratu beharreko lekuen zerrenda: posta, programak, paperak, txatak, kopiak.
        Idatzi eskaera bakoitza zein egunetan iristen den, eta zenbatu hilabete.
        Ziurtatu eskatzen duena benetan dioen pertsona dela, behar baino paper gehiago eskatu gabe.
        Prestatu hiru erantzun: hemen daude, ezabatuta daude, hau ezin da eta zergatik.
        Esan zure jendeari txat bidezko eskaera batek ere balio duela.
    .verify = Egin proba zure izenarekin: ordubetean zutaz dagoen guztia duzu.
    .ask-help = Eskaerak beste pertsona batzuk edo epaiketa bat ukitzen badu, galdetu profesional bati erantzun aurretik.

action-clean-mailing-list = Garbitu eskaintzak bidaltzeko zerrenda
    .because = Zure mezuak nahi dituenak ireki egiten ditu. Besteei gogait eragin baino ez diete egiten.
    .how =
        Bereizi hirutan: baietz esan zuena, erosi zizuna eta gainerakoa.
        Utzi gainerakoei idazteari, eta ezabatu erositako helbideak.
        Jarri mezu bakoitzean urrats batean ezetz esateko modu bat.
        Idatzi zerrenda batean nork kendu duen izena, eta errespetatu beti.
        Erabili bidalketa-programa bat edo kopia ezkutua: ez ditzala inork besteen helbideak ikusi.
        Gorde noiz eta nola esan zuen baietz pertsona bakoitzak.
    .verify = Bidali mezua zeure buruari eta kendu izena. Hurrengoa ez zaizu iristen.
    .ask-help = Zerrenda bat erosi bazenuen, galdetu profesional bati erabili aurretik.

action-ask-families-in-writing = Eskatu familiei baimena idatziz
    .because = Paperarekin, familia bakoitzak aukeratzen du. Eta zuk badakizu zer argazki erabil dezakezun.
    .how =
        Prestatu orri bat erabilera bakoitza aparte duela: fitxa, txat-taldea, argazkia webgunean, argazkia sareetan.
        Utzi laukitxo bat baietzerako eta beste bat ezetzerako, erabilera bakoitzean.
        Eskatu familiaren sinadura 14 urte baino gutxiago baditu. Adin horretatik aurrera, galdetu hari ere.
        Egin ezetz esan zuenaren zerrenda bat, eta eduki eskura argazkiak ateratzean.
        Kendu webgunetik eta sareetatik baimenik ez duena.
        Gorde orriak giltzapean, eta errepikatu ikasturtero.
    .verify = Aukeratu zure webguneko argazki bat. Agertzen den adingabe bakoitzaren orria dago.
    .ask-help = Familia ados jartzen ez bada, ez erabili argazkia eta galdetu profesional bati.

action-put-cameras-in-order = Jarri kamerak ordenan
    .because = Kamera batek zure lokala zaintzen du, beste inork handik begiratzen ez badu.
    .how =
        Begiratu zer ikusten duen kamera bakoitzak. Biratu kalea edo ondoko etxea hartzen badu.
        Kendu aldageletara, komunetara edo atseden-lekuetara begiratzen dutenak.
        Aldatu zekarren pasahitza, eta kendu sarbidea behar ez duenari.
        Programatu irudiak beren kabuz ezabatzeko, hilabete baino lehen.
        Jarri kartel bat sarrera bakoitzean: zer dagoen, nor den arduraduna eta non eskatu irudiak.
        Esan zure jendeari idatziz.
    .verify = Bilatu duela 5 asteko irudi bat. Ez dago jada.
    .ask-help = Lana zaintzeko erabili nahi badituzu, galdetu lehenengo lan-aholkularitzari. Delitu bat grabatzen badute, gorde zati hori eta joan poliziarengana.

action-fix-cookie-notice = Utzi zure webgunean beharrezko cookieak bakarrik
    .because = Webguneak inori jarraitzen ez badio, ez dago galdetu beharrik.
    .how =
        Ireki zure webgunea leiho pribatu batean, eta begiratu zer galdetzen duen.
        Eskatu egin zuenari nabigatzailean uzten duenaren zerrenda bat.
        Kendu inork erabiltzen ez duena: neurgailuak, sareetako botoiak, besteen mapak eta bideoak.
        Zerbait gordetzen baduzu, itxaron dezala pertsonak onartu arte.
        Jarri «Baztertu» «Onartu» botoiaren ondoan, tamaina berean.
        Utzi leku bat gero iritziz aldatzeko.
    .verify = Ireki webgunea leiho pribatu batean eta baztertu. Berdin dabil.
    .ask-help = Webgunea denda bat bada, egin lehenengo kopia bat eta probatu gero erosketa bat.

action-find-where-data-live = Idatzi zerbitzu bakoitzak non gordetzen dituen datuak
    .because = Begiratu gabe, ezin diozu galdetzen dizunari erantzun.
    .how =
        Egin zure lineako zerbitzuen zerrenda bat. Galdetu zure jendeari ere zer erabiltzen duen.
        Bilatu haien baldintzetan non gordetzen dituzten datuak.
        Europatik kanpo bada, bilatu «egokitzapen-erabakia» edo «kontratu-klausula tipoak».
        Esaten ez badute, galdetu idatziz.
        Aukeratu onartutako bat itzultzeko, laburtzeko edo fitxategiak bidaltzeko. Kendu besteak.
        Idatzi datu-erabileren zerrendan.
    .verify = Esan hiru zerbitzu. Zerrendak haien datuak non dauden dio.
    .ask-help = Osasun-datuak edo jende askorenak Europatik kanpo gordetzen badituzu, galdetu profesional bati.
