### What a firm can do about who answers for security, its rules and what it has.
# review: machine-drafted
# source: 6a0242d561f7

action-name-a-security-owner = Jarri pertsona bat arduradun, horretarako orduekin
    .because = Izenik gabe, kopiak eta abisuak beste egun baterako geratzen dira.
    .how =
        Aukeratu nahi duen eta zuzendaritzak entzuten duen pertsona bat.
        Idatzi orri batean zer begiratzen duen, zer erabakitzen duen eta nori kontatzen dion.
        Idatzi haren egutegian ordu finko batzuk hilero.
        Eskatu hari INCIBE Empresas zerbitzuaren abisuak jasotzeko. { -help-line } zerbitzuan azaltzen dute nola.
        Aukeratu beste pertsona bat, hura falta denerako.
        Esan langile guztiei eta laguntzen dizun enpresari.
        Hitz egin pertsona horrekin 3 hilean behin: zer doan ondo eta zer falta den.
    .verify = Galdetu bi pertsonari zerbait arraroa badago nori abisatu. Izen bera diote.
    .ask-help = Inork ezin badu, galdetu zenbat ordu kostatuko litzaizukeen kanpoko enpresa bat. Erabakitzea zure kontua da oraindik.

action-write-house-rules = Idatzi bi orritako arauak, eta azaldu
    .because = Zer espero den dakienak galdetu egiten du probatu aurretik.
    .how =
        Aukeratu gai gutxi: pasahitzak, posta, mugikorrak, bezeroen datuak eta programa berriak.
        Idatzi esaldi bat gai bakoitzeko: zer egiten den eta zer ez.
        Gehitu nori abisatu, eta abisatzeak inoiz ez dakarrela errietarik.
        Eskatu zuzendaritzari datarekin sinatzeko.
        Eman eskura, azaldu 15 minutuz eta eskatu sinadura.
        Idatzi egutegian: urtero berrikusi.
    .verify = Ireki sinaduren karpeta: langile bakoitzaren izena dago, bere datarekin.
    .ask-help = Langileen posta edo ordenagailua begiratu behar baduzu, galdetu lehenengo lan-aholkularitzari.

action-make-device-list = Egin gailuen, programen eta zerbitzuen zerrenda
    .because = Zerrenda aurrean dela, ikusten da zer dagoen soberan, zer falta den eta zer den zaharra.
    .how =
        Egin taula bat: zer den, nork erabiltzen duen, zer urtetakoa den eta non dagoen.
        Ibili zure lokalean mahaiz mahai. Begiratu kobratzeko kutxak, kamerak, inprimagailuak eta makinak ere.
        Gehitu programak eta lineako zerbitzuak. Bankuko ordainagiriek laguntzen dute aurkitzen.
        Markatu lan egiteko ezinbestekoa dena.
        Inork ezagutzen ez duenaz galdetu, itzali aurretik.
        Esan nork aldatzen duen zerrenda alta eta baja bakoitzarekin.
    .verify = Aukeratu 3 gailu zoriz. Hirurak zerrendan daude, erabiltzen dituenarekin.
    .ask-help = Asko badaude, eskatu teknikariari sarean aurkitzen dituen programa bat.

action-approve-new-programs = Jarri bide labur bat programak eskatzeko
    .because = Aurretik begiratzeak minutu bat behar du. Gero kentzeak, arratsalde bat.
    .how =
        Aukeratu nork baietz esaten duen, eta beste norbait, hura falta denerako.
        Egin onartutakoaren zerrenda bat, eta nondik jaisten den idatzi.
        Eskatu hiru datu programa bakoitzeko: zertarako, nork egiten duen eta zer datu ikusiko dituen.
        Erantzun egun batean. Berandutzen bazara, jendeak beste bide bat bilatuko du.
        Idatzi baietz bakoitza zerrendan.
        Eman eskerrak galdetzen duenari.
    .verify = Begiratu instalatutako azken programa: zerrendan dago, data eta izenarekin.
    .ask-help = Programa batek denerako administratzaile-baimena eskatzen badu, galdetu lehenengo teknikariari. Administratzailea dena alda dezakeen kontua da.

action-hold-risk-review = Eseri zuzendaritzarekin, zer gaizki joan daitekeen berrikusteko
    .because = Mahai batean erabakitzen dena egin egiten da. Jakintzat ematen dena ahaztu egiten da.
    .how =
        Inprimatu { -app } programaren plana eta irakurri zuzendaritzarekin.
        Idatzi kalte gehien egingo luketen 5 gauza. Adibidez, fakturarik gabeko aste bat.
        Bakoitzean, idatzi zerk gelditzen duen gaur eta zer falta den.
        Erabaki zer konpontzen den, nork egiten duen eta noizko.
        Zerbait dagoen bezala uzten bada, idatzi zergatik.
        Begiratu zer egin zen aurreko orritik, eta jarri hurrengo data.
    .verify = Orriak data, sinadura eta lan bakoitzaren ondoan izen bat ditu.
    .ask-help = Bezero batek arriskuen azterketa formal bat eskatzen badizu, galdetu profesional bati zer metodok balio duen.

action-guard-the-door = Joan bisitekin, eta gorde giltzapean garrantzitsua
    .because = Denentzako arau batekin, galdetzeak ez du inor mintzen.
    .how =
        Adostu esaldi bat: «Kaixo, noren bila zabiltza? Lagunduko dizut».
        Jarri giltzapean zerbitzaria, interneteko kutxa eta paper delikatuak.
        Idatzi nork duen giltza edo kodea. Aldatu norbait joaten denean.
        Idatzi sarreratik pasatzen denaren izena eta ordua.
        Jarri txirrina edo sarraila atzeko atean.
        Eguna amaitzean, utzi mahaiak paper delikaturik gabe.
    .verify = Eskatu ezagutzen ez duten norbaiti abisatu gabe sartzeko. Mahai batera iritsi aurretik galdetzen diote.
    .ask-help = Kamerak jarri nahi badituzu, galdetu lehenengo aholkularitzari: datu pertsonalak grabatzen dituzte.
