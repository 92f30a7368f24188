### A drill around a table: twenty minutes, a scene in three turns, questions and a log to write on.
# review: machine-drafted
# source: 837a46901f84

# Variables:
#   $date (String) - today, as 2026-11-23
drill-file-name = resguardo-simulazioa-{ $date }
drill-title = 20 minutuko simulazioa
    .intro =
        Mahai baten inguruan hitz egiten da. Inork ez du ordenagailurik ukitzen.
        Pertsona batek orri hau du, eta eszena bakoitza ozen irakurtzen du. Beste batek erabakitzen dena idazten du.
    .footer = Ez da azterketa bat. Orri hau enpresan geratzen da.
drill-rules = Hasi aurretik
    .lines =
        Ez da azterketa bat: zer falta den bilatzen da, ez nork huts egiten duen.
        Esan gaur zer egingo zenuketen, gaur duzuenarekin.
        Inork ez badaki, idatzi: horren bila zatozten.
        Banatu minutuak: 6 eszena bakoitzeko eta 2 amaieran.
drill-turn-start = 1. eszena: hasten da
drill-turn-later = 2. eszena: ordubete geroago
drill-turn-after = 3. eszena: hurrengo egunean
drill-locked-files = Blokeatutako fitxategiak
    .start =
        Astelehena, 8:30. Bulegoa irekitzen duena ezin da fakturetan sartu. Pantailan dirua eskatzen duen ohar bat dago.
        Bigarren ordenagailu bat huts egiten hasi da. Telefonoa jotzen ari da: bezero bat da.
    .start-questions =
        Zer egiten dugu lehen 5 minutuetan, eta nork egiten du?
        Nori deitzen diogu lehenengo, eta non dago idatzita haren telefonoa?
        Zer esaten diogu bezeroari?
        Itzaltzen dugu zerbait? Entxufetik kentzen dugu zerbait?
    .later =
        Kopia ere entxufatuta zegoen disko batean dago. Aurrekoa duela hiru astekoa da.
        Oharrak bezeroen datuak dituztela dio, eta 48 ordu ematen ditu.
    .later-questions =
        Zer egin dezakegu gaur ordenagailurik gabe: kobratu, entregatu, hitzorduak eman?
        Nork erabakitzen du ordaintzen den, eta zer jakin behar du?
        Pertsonen zer datu zeuden, eta noiztik zenbatzen dira 72 orduak?
        Zer gordetzen dugu froga gisa ezer ukitu aurretik?
    .after =
        Informatikariak gaur instala dezake berriro. Aseguru-etxeak paperak eskatzen ditu. Bezero batek bere datuak salbu dauden galdetzen du.
    .after-questions =
        Jarri dugu salaketa eta badugu kopia?
        Erabaki dugu datu-agintaritzari abisatzen diogun, eta idatzita dago zergatik?
        Zer erantzuten diogu bezeroari?
        Nola dakigu berriro piztu dezakegula?
drill-changed-account = Beste kontu bat duen faktura
    .start =
        Asteazkena, 12:10. Bezero batek deitu du: duela bi egun ordaindu zuen zuen faktura. Zuei ez zaizue ezer iritsi.
        Ordaindu zuen kontua ez da zuena. Posta-mezuak, ordea, zuena dirudi.
    .start-questions =
        Zer egiten dugu lehen 5 minutuetan, eta nork egiten du?
        Nork deitzen dio haren bankuari: bezeroak ala guk? Zer eskatzen diogu?
        Nola egiaztatzen dugu norbait gure postaren barruan dagoen?
        Zer ez dugu ezabatu behar?
    .later =
        Postan arau bat dago, fakturak beste helbide batera birbidaltzen dituena. Hilabete darama hor.
        Beste lau bezerok fakturak dituzte ordaindu gabe.
    .later-questions =
        Nola abisatzen diegu gaur bezero horiei posta hori erabili gabe?
        Pertsonen zer datu zeuden postontzian, eta noiztik zenbatzen dira 72 orduak?
        Nork aldatzen ditu pasahitzak, eta zer gailutatik?
        Non dago bankuaren gertakari-zenbakia?
    .after =
        Bezeroak berriro ordaindu behar duen galdetzen du. Hornitzaile batek kontu berri bat bidaltzen dizue postaz.
    .after-questions =
        Zer erantzuten diogu bezeroari, eta nork erabakitzen du?
        Zer egiten dugu hornitzailearen kontu berriarekin?
        Jarri dugu salaketa eta badugu kopia?
        Zer arau jartzen dugu gaurtik aurrera kontu berrietarako?
drill-log = Erabakitzen dena
    .intro = Erabaki bat atal bakoitzean. «Ez dakigu» ere balekoa da.
drill-decision = Erabakia
    .blanks =
        Ordua eta eszena:
        Zer erabakitzen dugun:
        Nork egiten duen:
        Zer falta zaigun egin ahal izateko:
drill-close = Azken 2 minutuak
    .lines =
        Aukeratu gehien falta diren 3 gauzak, eta jarri izena eta data bakoitzari.
        Idatzi paperean eskura ez zenituzten telefonoak.
        Erabaki nork irakurtzen dituen INCIBE Empresas zerbitzuaren abisuak. { -help-line } zerbitzuan azaltzen dute nola jaso.
        Jarri data hurrengo simulazioari.
    .blanks =
        Falta den 1. gauza, nork eta noiz:
        Falta den 2. gauza, nork eta noiz:
        Falta den 3. gauza, nork eta noiz:
        Telefonoak:
        Nork irakurtzen dituen abisuak:
drill-signed =
    .blanks =
        Data eta minutuak:
        Nor egon den:
        Hurrengo simulazioa:
