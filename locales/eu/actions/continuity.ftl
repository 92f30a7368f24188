### What a firm can do to be ready for a bad day.
# review: machine-drafted
# source: a04044b72dca

action-write-incident-sheet = Idatzi orri batean nork zer egiten duen eta nori deitu
    .because = Ordenagailuak geldirik daudela, paperean dagoenak bakarrik balio du.
    .how =
        Aukeratu nork erabakitzen duen, nork deitzen duen eta nork hitz egiten duen bezeroekin. Gehitu beste norbait, haietako bat falta denerako.
        Idatzi telefonoak: bankua, teknikaria, aholkularitza eta { -help-line }.
        Idatzi lehen urratsak: deskonektatu, ez ezabatu, argazkiak atera eta orduak idatzi.
        Gehitu: «Beren datuengatik arriskuan dauden pertsonak badaude, 72 ordu AEPDri abisatzeko».
        Inprimatu kopiak bulegorako, tailerrerako eta erabakitzen duenaren etxerako.
        Idatzi egutegian: telefonoak 6 hilean behin berrikusi.
    .verify = Ordenagailua itzalita, minutu batean aurkitzen duzu teknikariaren telefonoa.
    .ask-help = Gertatzen ari bazaizu, ireki { -app } programako «Orain gertatzen ari zaizu?». { -help-line } zerbitzuak doan aholkatzen dizu.

action-rehearse-incident = Entseatu orria zure jendearekin urtean behin
    .because = Entseatzean ikusten da zer telefonok ez duen balio, eta inork pentsatu ez zuena.
    .how =
        Bildu 45 minutuz orriko pertsonak.
        Irakurri kasu bat: «8ak dira eta ordenagailu batek ere ez ditu bere fitxategiak irekitzen».
        Pertsona bakoitzak zer egiten duen eta nori deitzen dion esaten du.
        Erdian, zaildu: erabakitzen duena falta da, edo bezero batek deitzen du.
        Idatzi falta izan dena, izen batekin eta data batekin.
        Aldatu orria eta banatu berria.
    .verify = Orriak data berria du, eta gutxienez aldaketa bat.
    .ask-help = Zer kasu irakurri ez badakizu, erabili { -app } programako «Orain gertatzen ari zaizu?» orriko bat.

action-open-a-scare-book = Ireki sustoen koaderno bat
    .because = Susto bakoitzeko lau lerrorekin, zer errepikatzen den ikusten da.
    .how =
        Prestatu 4 hutsune dituen orri bat: zer gertatu zen, noiz, zergatik eta zer aldatzen dugun.
        Idatzi ondo amaitu ziren sustoak ere.
        Idatzi arrazoiak eta ez errudunak: «abisu bat falta zen», ez izen bat.
        Jarri izen bat eta data bat aldaketa bakoitzari.
        Irakurri 3 hilean behin zuzendaritzarekin.
        Gorde giltzapean: datu pertsonalak izan ditzake.
    .verify = Ireki koadernoa azken orritik: aldaketa eginda dago.
    .ask-help = Datu pertsonalak galdu baziren, galdetu aholkularitzari abisatu behar den. Idatzi zer erabakitzen duzun eta zergatik.

action-decide-what-comes-first = Erabaki zer itzuli lehenengo eta nola jarraitu
    .because = Ordena eta epeak idatzita, teknikariak badaki nondik hasi eta noizko.
    .how =
        Egin lanen zerrenda bat: kobratu, fabrikatu, entregatu, ordaindu, erantzun.
        Ondoan, idatzi zenbat denbora egon daitekeen bakoitza geldirik.
        Idatzi zer programa, datu eta pertsona behar dituen.
        Jarri lehenengo gutxien irauten duena.
        Idatzi nola egiten den eskuz lehen egunean.
        Galdetu teknikariari kopiak garaiz iristen diren.
    .verify = Irakurri orria teknikariari. Lehen epea bete dezakeen esaten dizu.
    .ask-help = Epe bat ezinezkoa bada, bilatu teknikariarekin kopiatzeko edo lan egiteko beste modu bat.

action-rehearse-whole-restore = Entseatu ordenagailu oso bat kopiatik berreskuratzea
    .because = Entseguak zenbat ordu behar diren esaten dizu. Eta huts egiten duenak egun lasai batean huts egiten du.
    .how =
        Aukeratu teknikariarekin gehien behar den ordenagailua edo zerbitzaria.
        Erabili beste gailu huts bat. Ez ukitu martxan dagoena.
        Begiratu erlojua, eta berreskuratu sistema, programak eta datuak.
        Ireki faktura-programa eta bilatu atzoko zerbait.
        Idatzi zenbat denbora behar den eta zer pasahitz falta diren.
        Konpondu huts egiten duena, eta probatu berriro.
    .verify = Data duen orri batek zenbat ordu izan ziren dio. Atzoko faktura ireki zen.
    .ask-help = Bi aldiz huts egiten badu, eskatu zure kopiak aste horretan bertan berrikusteko.

action-fit-a-battery = Jarri bateria bat datuak gordetzen dituenari, eta probatu
    .because = Minutu batzuetako argindarrarekin, gailuak ondo itzaltzen dira.
    .how =
        Ez baduzu bateriarik, galdetu teknikariari: «Zer SAI behar dugu?». Minutu batzuetako argindarra ematen duen bateria da.
        Konektatu hari zerbitzaria, interneteko kutxa eta sareko diskoa (NASa, diskodun kutxa bat).
        Eskatu zerbitzaria bere kabuz itzaltzeko karga gutxi geratzen denean.
        Egin kopia bat, eta egin proba egun lasai batean: kendu argindarra.
    .verify = Argindarra kentzean, dena piztuta dago minutu batzuetan, eta behar bezala itzaltzen da.
    .ask-help = Egin proba teknikaria aurrean dela eta makinak geldirik daudela.

action-move-from-water-and-fire = Urrundu zure gailuak uretik eta sutik
    .because = Gailu bat altxatzeko, ordubete behar da. Datuekin galtzen bada, enpresa geldi dezake.
    .how =
        Egin kopia bat ezer mugitu aurretik, eta itzali ondo gailuak.
        Altxatu lurretik, eta atera hodi, komun eta leihoen azpitik.
        Kendu ingurutik kaxak, paperak eta gainkargatutako entxufe-luzagarriak.
        Jarri ke-detektagailu bat gela horretan.
        Eduki hurbil gailu elektrikoetarako balio duen su-itzalgailu bat, eta begiratu haren data.
        Gorde datuen kopia bat beste eraikin batean.
    .verify = Begiratu gela: garrantzitsurik ez lurrean, eta su-itzalgailuak data ona du.
    .ask-help = Erre usaina badago edo argindarra maiz joaten bada, deitu elektrikari bati ezer mugitu aurretik.
