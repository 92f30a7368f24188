### What happened, in order: the paper that a person takes to the police.
# review: machine-drafted
# source: 6e1cb547def5

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
complaint-file-name = resguardo-orria-{ $date }
complaint-title = Gertatutakoa, ordenan
    .intro =
        Orri hau ez da salaketa bat: salaketa jartzera eramateko da. Salaketa poliziaren, Guardia Zibilaren edo epaitegiaren aurrean jartzen da, eta kopia ematen dizute.
        Kontatzen duen pertsonak idazten du, { -app } programarekin edo eskuz. Ez da poliziarena edo INCIBErena.
    .footer = Kontatzen duenak idatzia. Ez da salaketa. Independentea: INCIBEren, CCNren edo poliziaren bermerik gabe.

## What is handed over

complaint-who = Nork kontatzen duen
    .intro = Eskuz betetzen da: { -app } programak ez ditu zure agiria, helbidea edo telefonoa gordetzen.
    .blanks =
        Izen-abizenak:
        NANa, AIZa edo pasaportea:
        Helbidea:
        Telefonoa:
complaint-facts = Zer gertatu zen
    .intro = Dataren eta orduaren arabera.
    .blanks = Nor izan zen, edo zer zenbaki, kontu edo helbidetatik, goian ez badago:
complaint-facts-blank = Zer gertatu zen
    .intro = Hasi gogoratzen duzun lehenengotik. Gauza bat zenbaki bakoitzean. Lekua falta bada, gehitu orri zenbakituak.
complaint-fact = Gertaera
    .blanks =
        Data eta ordua:
        Nor, zer zenbakitatik edo helbidetatik:
        Gertatutakoa:
complaint-undated = Datarik gabe
# Variables:
#   $time (String) - hours and minutes
complaint-time-alone = Datarik gabe, { $time }
complaint-loss = Zer galdu den
complaint-loss-blank = Zer galdu den
    .blanks = Zenbat, zerbait galdu baduzu:
complaint-money = Dirua mugitu bada:
    .blanks =
        Nola ordaindu zen:
        Zer kontutara, zenbakitara edo pertsonari:
        Bankuak eman zizun gertakari-zenbakia:
complaint-evidence = Zerk erakusten duen
    .intro = Hatz-marka (SHA-256) fitxategi bakoitzaren edukitik ateratzen diren 64 zeinu dira. Geroago fitxategia bera dela ikusteko balio du.
complaint-evidence-blank = Zerk erakusten duen: fitxategiak, mezuak, paperak
    .blanks =
        1.
        2.
        3.
        4.
        5.
        6.
        7.
        8.
complaint-shows = Hau erakusten du:
complaint-size = Tamaina:
complaint-added = Noiz idatzi zen:
complaint-sum = Hatz-marka (SHA-256):
complaint-signed = Kontatzen duenak sinatzen du
    .blanks =
        Lekua eta data:
        Sinadura:

## What the person keeps

complaint-bring = Zuretzat: zer eraman
    .intro = Salaketa jar dezakezu zerrenda honetako zerbait falta bazaizu ere.
    .lines =
        Zure NANa, AIZa edo pasaportea.
        Orri hau, hutsuneak beteta.
        Mezuak dauden mugikorra edo ordenagailua, bateriarekin.
        Zerrendako fitxategiak, USB memoria batean kopiatuta.
        Bankuko mugimenduak, kobratu zuen kontuarekin.
        Zure bankuko gertakari-zenbakia, deitu baduzu.
    .footer = Zuretzat: zati hau ez da entregatzen. Independentea: INCIBEren, CCNren edo poliziaren bermerik gabe.
complaint-originals = Zuretzat: jatorrizkoak ez dira ukitzen
    .lines =
        Ez formateatu gailua eta ez utzi fabrikatik atera berritan bezala.
        Ez ezabatu ezer, garrantzi gutxikoa badirudi ere.
        Ez aldatu edo moztu fitxategiak: ikusiko litzateke ez direla berdinak. Behar izanez gero, erabili kopia bat.
        Gorde jatorrizko mezua bere goiburu osoarekin: nondik etorri den esaten du. Pantaila-argazki batek ez dauka hori.
        Eduki guztiaren beste kopia bat beste leku batean.
complaint-where = Zuretzat: non jartzen den salaketa (aukeratu leku bat)
    .intro = Zure erkidegoak bere polizia badu, hura agertzen da lehena.
complaint-claims = Zuretzat: erreklamazioa non jartzen den, hala badagokizu
complaint-nowhere = Ez dugu zure herrialdeko helbiderik. Galdetu edozein polizia-etxetan.
complaint-for = Zertarako:
complaint-hours = Ordutegia:
complaint-limits = Epea:
complaint-needs = Behar da:
complaint-have-ready = Eduki eskura:
complaint-verified = Iturria:
