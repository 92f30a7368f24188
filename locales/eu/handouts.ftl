### Documents to hand to somebody: a manager, customers, a technician, the staff.
# review: machine-drafted
# source: c1abaf3fc9b9

# At the foot of a paper that has nothing to say.
handout-nothing-footer = Independentea: INCIBEren, CCNren edo poliziaren bermerik gabe.

## For whoever decides

# Variables:
#   $date (String) - the day, as 2026-11-23
summary-file-name = resguardo-laburpena-{ $date }
summary-title = Segurtasuna orri batean
    .intro = Erabakitzen duenarentzat. Plan osoak dio zergatik, nola eta nork.
    .footer = Isilpekoa: ahulguneak aipatzen ditu. Independentea: INCIBEren, CCNren edo poliziaren bermerik gabe.
summary-standing = Non gauden
summary-weak = Gehien falta den lekua
summary-decisions = Zure erabakia behar duena
    .boxes =
        Aurrera
        Orain ez, eta arriskua onartzen dut
summary-effect = Jaisten duen arriskua:
summary-none = Orain arte erantzundakoaren eta begiratutakoaren arabera, ez dago zure erabakiaren zain dagoen hobekuntzarik. Erantzun berriek alda dezakete.
# Variables:
#   $shown (Number) - decisions on the page
#   $all (Number) - actions in the plan
summary-first = Planak { $all } ekintza ditu; hemen lehen { $shown } daude. Gainerakoak planean daude.
summary-points = Puntuek arrisku osoa hartzen dute kontuan; geratzen den arriskuak, ken daitekeena bakarrik.
# Variables:
#   $count (Number) - questions
summary-find-out = Erabaki aurretik, ez dakiguna edo iraungi dena erantzun behar da ({ $count }).
summary-signed =
    .blanks =
        Nork erabakitzen duen (izena eta data):
        Sinadura:

## For customers, insurers and tenders

# Variables:
#   $date (String) - the day, as 2026-11-23
statement-file-name = resguardo-jardunbide-onak-{ $date }
statement-title = Martxan dauden segurtasun-jardunbide onak
    .intro =
        Hau da gure lan egiteko moduari buruz adierazten duguna. Guk geuk bete dugu: ez da auditoria bat edo ziurtagiri bat.
        Martxan dagoena aipatzen du, eta besterik ez. Jardunbide bat ez agertzeak ez du esaten dugunik, ezta falta zaigunik ere.
    .footer = Norberaren adierazpena. Independentea: INCIBEren, CCNren edo poliziaren bermerik gabe.
statement-in-place = Data honetan martxan
statement-none = Data honetara arte erantzundakoaren eta begiratutakoaren arabera, ez da jardunbiderik adierazten. Erantzun berriek alda dezakete.
statement-made = Nondik datorren
statement-date = Data
statement-pack = Galdetegia
# Variables:
#   $pack (String) - name of the questionnaire in the program
statement-pack-value = «{ $pack }», { -app } programarena
statement-answers = Erantzundako galderak
statement-oldest = Erantzun zaharrena
statement-known = Nola dakigun
# Variables:
#   $measured (Number) - answers measured on the computer
#   $seen (Number) - answers that somebody looked up
#   $declared (Number) - answers that were only said
statement-known-value = Programak neurtuak: { $measured }. Pertsona batek begiratuak: { $seen }. Adieraziak bakarrik: { $declared }.
statement-method = Metodoa
statement-signed = Nork adierazten duen
    .blanks =
        Izena eta kargua:
        Data eta sinadura:

## For a technician

# Variables:
#   $date (String) - the day, as 2026-11-23
order-file-name = lan-enkargua-{ $date }
order-title = Lan-enkargua
    .intro =
        Hauek dira nahi ditugun lanak, eta nola ikusiko dugun bakoitza amaituta dagoela. Jarri prezioa lan bakoitzari, banan-banan.
        Aurrekontu bat egiteko, inork ez du gure pasahitzik behar.
        Urratsak guretzat idatzi ziren: «zu» gu gara, gakoak aukeratu eta gordetzen ditugunok. «Zure teknikaria» lana egingo duena da.
    .footer = Isilpekoa: egiteko dagoen lana aipatzen du.
order-tasks = Lanak
order-none = Orain arte erantzundakoaren eta begiratutakoaren arabera, ez dago ezer enkargatzeko. Erantzun berriek alda dezakete.
order-accepted = Nola egiaztatu:
order-done = Eginda, eta martxan erakutsi digute
order-price = Orduak eta prezioa:
order-ask = Galdetu kontratatu aurretik
    .lines =
        Nork egingo du lana, eta nor sartu ahal izango da gure kontuetan?
        Nola sartuko zarete gure ordenagailuetan, eta nola ixten da sarbide hori amaitzean?
        Zer gertatzen da gure datuekin, eta non gordetzen dira kopiak?
        Zer utziko diguzue idatziz: ezarpenak, eskuz esku pasatzen diren pasahitzak, fakturak?
        Zerbaitek huts egiten badu, zenbat denboran etorriko zarete, eta zenbat kostatzen da?
        Baduzue lan honetarako erantzukizun-asegururik?
    .footer = Zuretzat: zati hau ez da entregatzen.
order-find = Non bilatu
    .intro = Ez dugu markarik edo enpresarik gomendatzen. Zerrenda publiko hauek hasteko leku bat dira.
    .lines =
        INCIBE: zibersegurtasuneko enpresen eta konponbideen katalogoa, bere webgunean.
        CCN: administraziorako egiaztatutako segurtasun-produktuen eta -zerbitzuen katalogoa, CPSTIC izenekoa.
order-quote = Aurrekontua
    .blanks =
        Enpresa eta IFZ:
        Guztira, zergarik gabe:
        Guztira, zergekin:
        Noiz arte balio duen:
        Data eta sinadura:

## For whoever answers with a pen

# Variables:
#   $date (String) - the day, as 2026-11-23
questions-file-name = segurtasun-galdetegia-{ $date }

## For the staff

# Variables:
#   $date (String) - the day, as 2026-11-23
notice-file-name = ordenagailuak-egiaztatzeko-oharra-{ $date }
notice-title = Gure ordenagailuak egiaztatuko ditugu
    .intro = { -app } izeneko programa batek ordenagailu bakoitzaren ezarpen batzuk begiratuko ditu. Irakurri baino ez du egiten: ez du ezer aldatzen.
    .footer = Ordenagailu hauetako bat erabiltzen duten pertsona guztientzat.
notice-looks = Zer begiratzen duen
notice-never = Zer ez duen inoiz egiten
    .lines =
        Ez du mezurik, dokumenturik edo argazkirik irekitzen.
        Ez du begiratzen zer orri bisitatzen dituzun.
        Ez du pasahitzik ikusten edo gordetzen: jarrita eta babestuta dauden begiratzen du.
        Ez du neurtzen inork nola edo zenbat denboraz lan egiten duen.
        Ez du ezer bidaltzen internetez.
notice-result = Zer gertatzen den emaitzarekin
    .lines =
        Ordenagailua konpontzeko balio du, ez inor epaitzeko.
        Zifratuta geratzen da berrikuspena egiten duenaren ordenagailuan.
        Erabiltzen duzun ordenagailuari buruz dioena ikusteko eska dezakezu.
notice-ask = Nori galdetu
    .blanks =
        Izena:
        Telefonoa edo posta:
        Egiaztapenaren eguna:
