### What a firm can do for those it works for.
# review: machine-drafted
# source: b869ba218c5c

action-separate-customer-accounts = Sartu bezero bakoitzaren sistemetan pertsona bakarreko kontuekin
    .because = Kontu bereiziekin, lapurreta bat bezero batengana iristen da, ez guztiengana.
    .how =
        Egin zerrenda bat: bezeroa, sistema, kontua eta nork erabiltzen duen.
        Eskatu bezero bakoitzari kontu bat pertsona bakoitzeko, behar denarekin bakarrik.
        Aktibatu bigarren urratsa: pasahitzaz gain, abisu edo kode bat.
        Gorde pasahitzak enpresaren kudeatzaile batean, desberdina bezero bakoitzeko.
        Itxi kontu komunak eta jarrita geratu ziren sarbide-programak.
        Berrikusi zerrenda bezero bakoitzarekin 6 hilean behin.
    .verify = Aukeratu bezero bat. Zerrendak dio nor sartzen den, eta izen bakoitzak bere kontua du.
    .ask-help = Bezeroak kontu bat bakarrik ematen badizu, eskatu idatziz beste bat. Gorde haren erantzuna.

action-tell-customers-of-leavers = Abisatu bezeroei norbait joaten den egun berean
    .because = Bezeroak bakarrik itxi dezake bere atea. Horretarako, jakin egin behar du.
    .how =
        Egin zerrenda bat: nor sartzen den bezero bakoitzaren sistemetan eta nori abisatzen zaion han.
        Berrikusi nor joan zen azken 2 urteetan, eta abisatu gaur falta denaz.
        Idatzi mezu-eredu bat: izena, eguna eta «itxi haren sarbidea, mesedez».
        Jarri irteera-orrian, giltzen eta gailuen ondoan.
        Aldatu zekizkien pasahitz komunak.
        Eskatu bezeroari ixten duenean erantzuteko.
    .verify = Bilatu joan zen azken pertsona. Bezero bakoitzari emandako abisua dago, erantzunarekin.
    .ask-help = Norbait haserre badoa, deitu bezeroari idatzi beharrean.

action-separate-customer-files = Gorde bezero bakoitzarena aparte, bere baimenekin
    .because = Kontu batek ireki ezin duena ez da harekin galtzen.
    .how =
        Lehenengo, egin mugituko duzunaren kopia bat.
        Sortu karpeta bat bezero bakoitzeko enpresaren leku komunean.
        Eman baimena bezero horrentzat lan egiten duenari bakarrik.
        Eraman hara postan, txatetan eta USB memorietan dagoena, eta ezabatu zegoen lekutik.
        Gorde haren pasahitzak kudeatzaile batean, inoiz ez fitxategi batean.
        Esan zure jendeari eta bezeroari nondik bidali fitxategiak gaurtik aurrera.
    .verify = Eskatu beste talde bateko norbaiti bezero baten karpeta irekitzeko. Ezin du.
    .ask-help = Baimenak non aldatzen diren ez badakizu, eskatu laguntza teknikariari.

action-close-customer-jobs = Itxi lan bakoitza orri batekin
    .because = Orriarekin, ezer ez da ahaztuta geratzen. Eta galdetzen badute, baduzu zer erakutsi.
    .how =
        Egin lau lerroko orri bat: datuak, sarbideak, gailuak eta kopiak.
        Galdetu bezeroari datuak itzuli edo ezabatu nahi dituen.
        Bereizi gorde behar duzuna, fakturak eta kontratuak adibidez.
        Ezabatu gainerakoa, posta, eramangarri eta kopietatik ere bai, dagokionean.
        Eskatu zure sarbideak ixteko, eta itxaron erantzunari.
        Bidali orria bezeroari datarekin, eta gorde kopia bat.
    .verify = Hartu amaitutako azken lana. Haren orria dago, eta kontuak ez du sartzen uzten.
    .ask-help = Kexa bat edo epaiketa bat tartean badago, galdetu ezabatu aurretik.

action-agree-notice-with-customers = Adostu bezero bakoitzarekin zenbat denboran abisatzen diozun
    .because = Garaizko abisu labur batek berandu datorren oso batek baino gehiago balio du.
    .how =
        Galdetu bezero bakoitzari nori abisatzen zaion, nondik eta zenbat ordutan.
        Gogoratu 24 edo 72 ordu izan ditzakeela: zure epeak laburragoa izan behar du.
        Idatzi kontratuan, edo bi aldeek gordetzen duten mezu batean.
        Prestatu hutsuneak dituen abisu bat: zer gertatu den, noiz, haren zer gauza zeuden eta zer egiten ari zaren.
        Esan zure jendeari berehala abisatzeko, zalantzak badaude ere.
        Jarri bezeroen telefonoak arazoen orrian, paperean.
    .verify = Aukeratu bezero bat. Minutu batean aurkitzen dituzu telefonoa eta adostutako orduak.
    .ask-help = Bete ezin duzun epe bat eskatzen badizu, esan sinatu aurretik. Galdetu aholkularitzari.

action-list-what-customers-ask = Egin orri bat bezeroek eskatzen dizutenarekin
    .because = Behingoz ikusten da zer falta den eta zer eskatzen duten askok batera.
    .how =
        Atera zure 5 bezero handienen kontratuak eta erosketa-baldintzak.
        Bilatu hitz hauek: segurtasuna, datuak, abisua, asegurua, ziurtagiria, bisita eta azpikontratatu.
        Idatzi orri batean bakoitzak zer eskatzen duen, eta zer epetan.
        Jarri ondoan nork egiten duen eta non dagoen froga.
        Markatu egiten ez duzuna. Egin, edo esan bezeroari.
        Berrikusi orria sinatu edo berritu aurretik.
    .verify = Aukeratu bezero bat. Orriak dio zer eskatzen duen, nork egiten duen eta non dagoen papera.
    .ask-help = Ziurtagiri bat eskatzen badizute, galdetu zein, zer zatirako eta noizko. Eskatu aurrekontua baietz esan aurretik.

action-list-own-subcontractors = Esan bezeroei nork laguntzen dizun, eta eskatu enpresa horiei gauza bera
    .because = Zerrenda argi batek akats baten ondorengo galderarik deserosoena saihesten du.
    .how =
        Idatzi nork ukitzen dituen bezeroen gauzak: orduka dabiltzanak, kopiak, programak, garraioa.
        Ondoan, idatzi enpresa bakoitzak zer ikusten duen eta zer bezerorena.
        Eskatu idatziz zuri eskatzen dizutena: zaintza, abisua eta ezabatzea.
        Adostu zurea baino azkarragoa den abisu bat.
        Bidali zerrenda bezeroei, eta eskatu baietza norbait gehitu aurretik.
        Kendu sarbidea zurekin lan egiten ez duenari.
    .verify = Aukeratu zerrendako izen bat. Haren papera dago, eta bezeroak ezagutzen du.
    .ask-help = Enpresa batek sinatu nahi ez badu, esan bezeroari harentzat erabili aurretik.

action-write-delivery-list = Egin entregatu aurretik begiratzen denaren zerrenda
    .because = Zerrendarekin, akats bat zure tailerrean geratzen da eta ez da bezero guztiengana iristen.
    .how =
        Instalatu sistemaren eta programen azkena.
        Kendu fabrikako pasahitzak, probako kontuak eta soberan dauden zure sarbideak.
        Itzali bezeroak erabiliko ez duena.
        Bilatu programa gaiztoak entregatzen duzun guztian, USB memorietan ere bai.
        Sinatu bidaltzen duzuna, edo eman telefonoz fitxategiaren hatz-marka.
        Idatzi entrega bakoitzak zer zeraman, akats bat agertzen bada abisatzeko.
    .verify = Hartu entregatu zenuen azkena. Haren zerrenda dago, data eta izenarekin.
    .ask-help = Fitxategi baten hatz-marka zenbaki bat da: norbaitek fitxategia ukitzen badu, aldatu egiten da. Teknikariak badaki ateratzen.

action-build-proof-folder = Prestatu karpeta bat erakuts dezakezunarekin
    .because = Egun batean erantzuten duzu, eta egia erantzuten duzu.
    .how =
        Sortu karpeta bat paper gutxirekin: arauak, kontaktuak, prestakuntza, kopiak eta asegurua.
        Jarri data bakoitzari. Kendu urtebete baino gehiago duena.
        Gehitu berreskuratutako azken kopiaren orri bat, inoren daturik gabe.
        Idatzi oraindik zer ez duzun eta noizko.
        Aukeratu nork erantzuten dien bezeroei, eta nork irakurtzen duen aurretik.
        Gorde erantzundako galdetegi bakoitza: hurrengoak antza du.
    .verify = Ireki karpeta: paper bakoitzak aurtengo data bat du.
    .ask-help = Ez bidali pasahitzik, sarearen planorik edo datu pertsonalik. Eskatzen badizkizute, galdetu zertarako eta erakutsi aurrez aurre.
