### Questions about who answers for security in a firm, its rules and what it has.
# review: machine-drafted
# source: d4871b50cc70

item-security-owner = Nor arduratzen da zure enpresan ordenagailuak, kontuak eta datuak zaintzeaz?
    .why = Denena dena inork ez du begiratzen. Izen batekin, abisu bakoitzak badu arduraduna.
    .help = Ez du informatikaz jakin behar: erabaki eta galdetu egin behar du. Orduak izatea bere hilabetean idatzita izatea da. Kanpoko enpresa batek laguntzen du, baina ez du zure ordez erabakitzen.
    .option-named-with-time = Izendatutako pertsona bat, horretarako orduekin
    .option-named = Izendatutako pertsona bat, denbora geratzen zaionean
    .option-outside = Ordenagailuak zaintzen dizkigun enpresa
    .option-nobody = Inor zehatzik ez
item-security-owner-easy = Norbaitek ordenagailu batean zerbait arraroa ikusten badu, badaki nori esan?

item-written-rules = Zer arau ditu idatzita zure enpresak ordenagailuak, posta eta datuak erabiltzeko?
    .why = Araurik gabe, bakoitzak onena iruditzen zaiona egiten du. Gero inork ez daki zer zegoen baimenduta.
    .help = Nahikoa dira bi orri hitz errazetan: zer egiten den, zer ez eta nori abisatu. Hartu kontuan jendeak eskuan duena, ez tiradera batean dagoena.
    .option-signed = Pertsona bakoitzak irakurri eta sinatu dituenak
    .option-given = Sinatu gabe ematen direnak
    .option-drawer = Ia inork ikusi ez dituenak
    .option-none = Bat ere ez: hitzez esaten da
item-written-rules-easy = Jasotzen du enpresan sartzen denak arau horiek dituen orri bat?

item-device-list = Zer zerrenda duzu zure enpresako gailu, programa eta zerbitzuena?
    .why = Zerrendan ez dagoena ez da eguneratzen edo kopiatzen. Eta falta bada, inork ez du nabaritzen.
    .help = Hartu kontuan ordenagailuak, mugikorrak, zerbitzaria, konektatutako makinak, programak eta lineako zerbitzuak. Zerbitzaria denen fitxategiak gordetzen dituen ordenagailua da. Kontabilitateko zerrendak programak ahaztu ohi ditu.
    .option-all-current = Dena duen bat, alta eta baja bakoitzarekin aldatzen dena
    .option-all-old = Dena duen bat, baina duela 6 hilabete baino gehiagokoa
    .option-part = Zati batena, adibidez ordenagailuena
    .option-none = Bat ere ez
item-device-list-easy = Badakizu zenbat ordenagailu dauden gaur zure enpresan?

item-new-program-approval = Norbaitek programa berri bat behar du lanerako. Zer egiten du?
    .why = Edozein lekutatik jaitsitako programa batek beste bat ekar dezake barruan. Eta inork ezagutzen ez duen zerbitzu batean inork zaintzen ez dituen datuak geratzen dira.
    .help = Hartu kontuan mugikorraren aplikazioak, nabigatzailearen gehigarriak eta interneteko doako zerbitzuak ere. Erantzun azken aldian gertatu zena.
    .option-approved = Eskatu egiten du, norbaitek begiratu eta idatzita geratzen da
    .option-asked = Hitzez galdetu eta instalatzen du
    .option-tells = Instalatu egiten du, eta batzuetan kontatu
    .option-free = Instalatzen du eta kito
item-new-program-approval-easy = Galdetu dizu inork aurten zerbait instalatu aurretik?

item-risk-review = Noiz berrikusi zuen zure enpresak azkenekoz zer gaizki joan daitekeen?
    .why = Denbora eta dirua ez dira denera iristen. Berrikuspen batek zer doan lehenengo esaten du.
    .help = Berrikustea da ordenagailuekin, kontuekin eta datuekin zer gerta daitekeen pentsatzea. Adostutakoa egin zen begiratzea ere bada. { -app } programaren planak balio du, zuzendaritzak irakurri eta datak jartzen baditu.
    .option-written = Azken 12 hilabeteetan, idatziz eta datekin
    .option-talked = Azken 12 hilabeteetan, hitzez
    .option-longer = Duela urtebete baino gehiago
    .option-never = Inoiz ez
item-risk-review-easy = Hitz egin da aurten enpresan ordenagailurik gabe zer gertatuko litzatekeen?

item-stranger-inside = Inork ezagutzen ez duen norbait zure enpresan sartu da. Noraino iristen da?
    .why = Eramangarri bat, giltza bat edo paper bat minutu batean desagertzen dira. Eta sarera entxufatutako gailu batek ez du inoren arreta pizten.
    .help = Hartu gogoan presako ordu bat, eta atzeko atea ere bai. Hartu kontuan paketeak dakartzana, garbitzen duena eta zerbait konpontzera datorrena.
    .option-entrance = Sarreraraino: handik aurrera norbait doa harekin
    .option-desks = Mahaietaraino, baina garrantzitsua giltzapean dago
    .option-anywhere = Ia edozein lekutaraino
    .option-server = Zerbitzariraino edo gordetako paperetaraino
item-stranger-inside-easy = Giltzaz ixten da zerbitzariaren eta paperen lekua?
