### What a firm can do about those who come, those who leave and what each person knows.
# review: machine-drafted
# source: 01c2c9403e51

action-prepare-joiner-sheet = Prestatu sarrera-orri bat lanpostu bakoitzerako
    .because = Orria eginda, inork ez du lehen egunean inprobisatzen.
    .how =
        Egin orri bat lanpostu bakoitzeko: gailuak, kontuak, karpetak eta giltzak.
        Eman pertsona bakoitzari bere kontua, kobratzeko kutxan eta programa komunetan ere bai.
        Eman bere orriko baimenak bakarrik. Gainerakoa gero eskatzen da.
        Eman arauak, eta azaldu nori abisatu zerbait arraroa gertatzen bada.
        Gorde orria: joaten den egunean balioko du.
        Aldatu oraindik geratzen diren kontu komunen pasahitza.
    .verify = Hartu sartu zen azken pertsonaren orria. Gaur ireki dezakeen gauza bera dio.
    .ask-help = Programa batek kontu bat baino gehiago onartzen ez badu, galdetu saldu zizunari.

action-close-leaver-accounts = Itxi joaten denaren kontuak, egun berean
    .because = Ez da mesfidantza: inork begiratzen ez duen kontu bat ere lapur daiteke.
    .how =
        Egin azken 2 urteetan joan zirenen zerrenda bat.
        Bilatu haien kontuak: posta, ordenagailua, programak, lineako zerbitzuak eta txatak.
        Blokeatu ezabatu aurretik, eta gorde enpresak behar duena.
        Aldatu zekizkiten pasahitz komunak, wifiarena ere bai.
        Prestatu irteera-orri bat: kontuak, giltzak, gailuak eta ziurtagiriak.
        Eskatu kontratuez arduratzen denari azken eguna baino lehen abisatzeko.
    .verify = Begiratu joan zen azken pertsonaren kontua: blokeatuta dago.
    .ask-help = Joan denaren posta irakurri aurretik, galdetu lan-aholkularitzari.

action-hold-staff-talk = Bildu langileak 20 minutuz eta erakutsi mezu faltsuak
    .because = Adibide bat aurrean duenean, bakoitzak ikusten du zeri begiratu.
    .how =
        Gorde enpresara iritsi diren 3 mezu faltsuren pantaila-argazkiak.
        Erakutsi eta galdetu zerk dirudien arraro bakoitzean.
        Errepikatu araua: gelditu, esteka ez ukitu eta galdetu.
        Esan nori abisatu, eta inork ez duela errietarik jasoko.
        Egin beste hitzaldi bat falta izan zenarentzat. Idatzi data eta izenak.
        Idatzi egutegian: 6 hilean behin errepikatu.
    .verify = Galdetu bi pertsonari zer egiten duten zalantzazko esteka batekin. Biek galdetzen dutela diote.
    .ask-help = Mezu batez zalantza baduzu, deitu { -help-line } zerbitzura: doan aholkatzen dizute.

action-practise-with-fake-messages = Praktikatu etxean egindako mezu faltsu batekin
    .because = Hilabete gutxian behin gogorarazteak laguntzen du gehien. Eta horrela ikusten da zenbat jendek abisatzen duen.
    .how =
        Lehenengo, kontatu zuzendaritzari eta ordenagailuez arduratzen denari.
        Esan langileei praktika bat egongo dela, eguna esan gabe.
        Bidali mezu erraz bat, beldurtzen ez duena eta dirurik agintzen ez duena.
        Zenbatu zenbat pertsonak abisatzen duten. Ez idatzi nork ukitu zuen esteka.
        Egun berean, erakutsi mezuak zekartzan arrastoak.
        Errepikatu 6 hilean behin, eta alderatu guztizkoak bakarrik.
    .verify = Idatzita duzu zenbat pertsonak abisatu zuten eta zenbat denbora behar izan zuten. Ez dago izenik.
    .ask-help = Eskatu teknikariari prestatzeko. Norbaitek langileak ordezkatzen baditu, kontatu lehenengo.

action-sign-confidentiality = Eskatu pertsona bakoitzari sekretua gordetzeko konpromisoa
    .because = Paper argi batekin, pertsona bakoitzak badaki zer ez den kontatzen eta noiz arte.
    .how =
        Eskatu eredu bat lan-aholkularitzari.
        Begiratu hiru gauza esaten dituen: zer ez den kontatzen, zer itzultzen den, eta joan ondoren ere irauten duela.
        Azaldu aurrez aurre sinadura eskatu aurretik.
        Hasi nominak, bezeroak edo osasun-datuak ikusten dituenarekin.
        Jarri lehen eguneko paperen artean.
        Gorde sinatutako paperak giltzapean.
    .verify = Aukeratu langileen 3 izen. Haien 3 paperak daude, sinatuta.
    .ask-help = Norbaitek sinatu nahi ez badu, hitz egin aholkularitzarekin berriro eskatu aurretik.
