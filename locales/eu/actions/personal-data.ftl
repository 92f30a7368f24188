### What a person can do about personal data.
# review: machine-drafted
# source: 5cd403d14c53

action-clear-old-client-data = Ezabatu urtean behin erabiltzen ez dituzun datuak
    .because = Soberako datu bakoitza gal daitekeen zerbait da. Data finko batekin, ez dago zuk gogoratu beharrik.
    .how =
        Idatzi orri batean non dauden bezeroen datuak: ordenagailuan, mugikorrean, postan, txatetan eta paperetan.
        Bereizi gorde behar duzuna, fakturak eta kontratuak adibidez. Zalantza baduzu, galdetu gestoriari.
        Egin gordeko duzunaren kopia bat.
        Aukeratu zurekin lanik egiten ez duten bezeroak, eta ezabatu gainerakoa.
        Hustu ordenagailuaren eta postaren zakarrontziak.
        Idatzi egutegian: datorren urtean errepikatu.
    .verify = Bilatu lehengo bezero baten izena. Haren fakturak eta kontratuak bakarrik agertzen dira.
    .ask-help = Galdetu ezabatu aurretik datuak osasunekoak edo adingabeenak badira. Epaiketa bat tartean badago ere bai.

action-sign-data-contracts = Eskatu kontratu bat zure bezeroen datuak ikusten dituenari
    .because = Kontraturik gabe, inork ez du agindu datu horiek zainduko dituenik, ezta galtzen badira abisatuko dizunik ere.
    .how =
        Egin zerrenda bat: gestoria, faktura-programa, posta, kopiak eta ordenagailua konpontzen dizuna.
        Idatzi bakoitzari: «Bidaliko didazue tratamenduaren eragilearen kontratua?». Hori da paper horren izena.
        Lineako zerbitzu batean, bilatu haren baldintzetan eta deskargatu.
        Begiratu esaten duen zer datu ikusten dituzten, zertarako, eta galtzen badira abisatuko dizutela.
        Gorde kontratu guztiak karpeta berean.
        Enpresa batek sinatu nahi ez badu, bilatu beste bat.
    .verify = Ireki karpeta: zure zerrendako izen bakoitzeko kontratu bat dago.
    .ask-help = Kontratu bat ulertzen ez baduzu, sinatu aurretik galdetu gestoriari edo elkargo profesionalari.

action-erase-before-letting-go = Ezabatu guztiz zure eskuetatik ateratzen dena
    .because = Ezabatu gabeko gailu batek zure posta, kontuak eta bezeroen datuak daramatza barruan.
    .how =
        Begiratu behar duzun guztiaren kopia baduzun.
        Itxi gailuan zure postaren, bankuaren eta txaten saioa. Kendu zure Google edo Apple kontua ere.
        Ezabatu gailua osorik bere aukerarekin.
        Disko solte bat bada, eskatu denda batean ezabatzeko edo suntsitzeko.
        Apurtu paperak zati txikitan, edo erabili paper-suntsigailu bat.
    .how-windows = Ireki Hasi menua eta idatzi «berrezarri PC hau». Aukeratu dena kentzea. «Aldatu ezarpenak» atalean, aktibatu datuak garbitzea: bestela, berreskura daitezke.
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «borrar contenidos y ajustes».
    .how-linux = USB memoria batetik abiatu eta disko osoa ezabatu behar da. Inoiz egin ez baduzu, eskatu laguntza.
    .how-android = Ireki Ezarpenak eta bilatu «berrezarri». Aukeratu datu guztiak ezabatzea.
    .how-iphone = Ireki «Ajustes» eta bilatu «restablecer». Aukeratu «Borrar contenidos y ajustes».
    .verify = Piztu gailua: berria balitz bezala agurtzen zaitu.
    .ask-help = Eskatu laguntza gailua pizten ez bada: diskoa barruan dago oraindik, eta beste batek irakur dezake.

action-keep-sensitive-data-apart = Gorde aparte datu delikatuenak
    .because = Txat batean edo mezu batean, datu horiek gailu askotan daude aldi berean. Leku bakar batean hobeto zaintzen dira.
    .how =
        Aukeratu leku bakar bat: zure lanbidearen programa edo karpeta zifratu bat. Zifratuta esan nahi du zure gakorik gabe ez dela irakurtzen.
        Lehenengo, egin mugituko duzunaren kopia bat.
        Eraman hara postan, txatetan edo solte dituzun txostenak eta argazkiak.
        Egiaztatu irekitzen direla, eta ezabatu zeuden lekutik.
        Gorde paperak giltza duen armairu batean.
        Esan zure bezeroei nondik bidali hemendik aurrera.
    .verify = Bilatu «txostena» zure postan eta txatetan. Ez da inongo bezerorenik agertzen.
    .ask-help = Eskatu laguntza karpeta zifratua sortzeko, edo beste norbaitek ere datu horiek erabiltzen baditu.

action-write-lost-data-sheet = Eduki orri bat prest, bezeroen datuak galtzen dituzunerako
    .because = 72 ordu azkar pasatzen dira. Orria eginda, badakizu nondik hasi.
    .how =
        Idatzi zer gailuk daramatzaten bezeroen datuak, zer motatakoak eta zenbat pertsonarenak.
        Idatzi ondoan bakoitzak kodea eskatzen duen eta zifratuta dagoen. Zifratuta, inork ez du zure gakorik gabe irakurtzen.
        Ireki «Asesora Brecha», AEPDren galdetegia. Abisatu behar duzun esaten dizu, eta ez du ezer bidaltzen.
        Idatzi orrian: «72 ordu, jakiten dudanetik. Jaiegunak ere kontatzen dira».
        Gehitu beste urratsak: gailua blokeatu, pasahitzak aldatu eta salaketa jarri.
        Gorde orria paperean, eramangarritik urrun.
    .verify = Ordenagailua itzalita, orriak zer datu zeuden eta nori abisatu esaten dizu.
    .ask-help = Gertatu bazaizu, ireki { -app } programako «Orain gertatzen ari zaizu?». { -help-line } zerbitzuak doan aholkatzen dizu.

action-limit-folders = Utzi karpeta bakoitza behar duenari bakarrik
    .because = Kontu batek ireki ezin duena ez da harekin galtzen.
    .how =
        Egin hiru multzo: denentzat, talde batentzat eta pertsona gutxirentzat.
        Hasi nominekin, kontratuekin, bankuekin eta osasun-datuekin.
        Eman baimena lanpostuaren arabera, ez pertsonaz pertsona.
        Kendu karpeta horietatik denen baimena.
        Begiratu kanpoko jendearekin partekatzen dena ere.
        Idatzi egutegian: 6 hilean behin errepikatu.
    .verify = Eskatu beste lanpostu bateko norbaiti nominen karpeta irekitzeko. Ezin du.
    .ask-help = Lehenengo, egin kopia bat. Baimenak non aldatzen diren ez badakizu, eskatu laguntza teknikariari.

action-write-processing-record = Idatzi zer datu pertsonal erabiltzen dituen zure enpresak eta zertarako
    .because = Zerbait galtzen den egunean, edo norbaitek galdetzen duenean, zerrendak ematen du erantzuna.
    .how =
        Egin lerro bat erabilera bakoitzeko: bezeroak, langileak, hautagaiak, hornitzaileak, kamerak, webgunea.
        Lerro bakoitzean, idatzi zer datu diren, zertarako eta nork ikusten dituen.
        Gehitu non dauden, nola zaintzen diren, zer enpresari ematen zaizkien eta noiz ezabatzen diren.
        Markatu osasunaren edo adingabeen datuak dituzten lerroak.
        Zerbait zertarako gordetzen duzun ez badakizu, jarri ezabatzeko data.
        Idatzi egutegian: urtero berrikusi.
    .verify = Hartu norbaiten datuak dituen orri bat. Minutu batean aurkitzen duzu haren lerroa.
    .ask-help = Osasunaren, adingabeen edo jende askoren datuak erabiltzen badituzu, eskatu laguntza profesional bati.

action-mark-id-photo = Utzi zure NANaren argazki osoa bidaltzeari
    .because = Behin bidaltzen duzuna askotan kopia daiteke. Markatutako kopia batek izapide bakarrerako balio du.
    .how =
        Galdetu nahikoa den aurrez aurre erakustea edo zenbakia ematea.
        Izapide bat bada, begiratu webgune ofizial batean egiten den, Cl@ve edo ziurtagiriarekin.
        Beste modurik ez badago, egin zuri-beltzeko kopia bat.
        Estali marraz behar ez dena, eta idatzi gainean norentzat den, zertarako eta data.
        Bidali irudi gisa, estalitakoa inork ezin dezan ikusi.
        Bilatu txatetan eta mezuetan argazki osoak, eta ezabatu.
    .verify = Bilatu «NAN» zure postan eta txatetan: ez da argazki osorik agertzen.
    .ask-help = Norbaitek zure NANa erabili badu, gorde duzuna eta jarri salaketa. { -help-line } zerbitzuak aurretik aholkatzen dizu.

action-close-your-profile = Erabaki nork ikusten dituen zure sareak
    .because = Edonork ikusten duenak zu imitatzeko eta non zauden jakiteko balio du.
    .how =
        Ireki sare bakoitzaren ezarpenak eta bilatu «pribatutasuna».
        Jarri kontua pribatu, edo ezagutzen duzunarentzat bakarrik.
        Begiratu jarraitzaileen zerrenda eta kendu ezagutzen ez duzuna.
        Kendu profiletik telefonoa, helbidea, ikastetxea eta jaiotze-data.
        Argitaratu bidaietako argazkiak itzultzean. Beste norbait igo aurretik, galdetu hari.
    .verify = Begiratu zure profila beste kontu batetik edo sartu gabe: ia ez da ezer ikusten.
    .ask-help = Norbaitek zure argazkiak erabiltzen baditu edo zure itxurak egiten baditu, abisatu sare sozialari eta gorde pantaila-argazkiak.
