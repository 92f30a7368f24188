### Questionnaires, their areas, and the few questions about the person's context.
# review: machine-drafted
# source: a36ba5f7be33

## Questionnaires

pack-citizen = Zu eta zureak
    .about = Egunerokoaren berrikuspena: mugikorra, kontuak, deiak eta dirua. Galdera gehiago ditu adingabeak dituen etxe baterako, gazte baterako edo adineko baterako. Amaieran, egin beharreko lehen gauzen plana duzu.
    .audience = Edozein pertsonarentzat, bakarrik edo familian

pack-e-identity = Zure identitatea eta sinadura interneten
    .about = Zu nor zaren esaten duenaren berrikuspena: NAN elektronikoa, Cl@ve, ziurtagiria eta mugikorreko zorroa. Haiek erabiltzeko posta eta ordenagailua ere begiratzen ditu. Amaieran, egin beharreko lehen gauzen plana duzu.
    .audience = Izapideak interneten egiten dituenarentzat

pack-self-employed = Zure kontura egiten duzun lana
    .about = Zure lanari eusten dionaren berrikuspena: gailuak, posta, kopiak, ordainketak eta bezeroen datuak. Amaieran, egin beharreko lehen gauzen plana duzu.
    .audience = Bere kontura lan egiten duenarentzat, bakarrik edo jende gutxirekin

pack-sme = Zure enpresa
    .about = Zure enpresari eusten dionaren berrikuspena: pertsonak, kontuak, kopiak, sareak, ordainketak eta hornitzaileak. «Zure ordenagailua» edo «zure mugikorra» dioenean, zuk erabiltzen duzuna da. ENS, NIS2, ISO 27001 edo Cyber Essentials eskatzen badizute, hasten ere laguntzen du. Amaieran, egin beharreko lehen gauzen plana duzu.
    .audience = 6 eta 60 pertsona arteko enpresentzat

pack-executive = Hamar minutu zuzendaritzarentzat
    .about = Hamar galdera zuzendaritzak bakarrik erabakitzen duenaz: zure posta, ordainketak, kopiak, nori deitu eta zer dirurekin. Amaieran, egin beharreko lehen gauzen plana duzu.
    .audience = Enpresa bat duenarentzat edo zuzentzen duenarentzat

pack-privacy = Beste pertsona batzuen datuak
    .about = Bezeroen, langileen eta bisiten datuen berrikuspena: zergatik dituzun, zer kontatzen duzun, nori ematen dizkiozun eta nola zaintzen dituzun. Amaieran, egin beharreko lehen gauzen plana duzu.
    .audience = Datu pertsonalak gordetzen dituzten enpresa txikientzat

pack-supply-chain = Zure bezeroek galdetzen dizutena
    .about = Bezero batek berarentzat lan egiten duen enpresa txiki bati eskatzen dionaren berrikuspena: sarbideak, fitxategiak, abisuak eta erakusteko paperak. Amaieran, egin beharreko lehen gauzen plana duzu.
    .audience = Beste batzuentzat lan egiten duten enpresentzat

## Areas

area-money = Dirua eta erosketak
area-family = Etxean eta familian
area-essentials = Gainerakoari eusten diona
area-devices = Zure gailuak
area-updates = Eguneratzeak
area-accounts = Kontuak eta pasahitzak
area-email-fraud = Posta eta mezu faltsuak
area-backups = Segurtasun-kopiak
area-mobile-wifi = Mugikorra eta wifia
area-personal-data = Datu pertsonalak
area-web = Webgunea eta sare sozialak
area-payments = Ordainketak eta hornitzaileak
area-incidents = Zerbait gertatzen bada
area-e-identity = Identitatea eta sinadura digitala
area-organisation = Etxea eta haren arauak
area-staff = Zure jendea
area-networks = Sareak eta kanpotik sartzeko bideak
area-direction = Zuzendaritzak erabakitzen duena
area-customers = Zure bezeroak
area-privacy = Pertsonei zor diezuna

## Context

profile-audience = Norentzat da hau?
    .why = Galderak eta adibideak aldatzen ditu.
    .value-self-employed = Niretzat, nire kontura lan egiten dut
    .value-citizen = Niretzat edo nire familiarentzat
    .value-micro = 10 pertsona baino gutxiagoko enpresa batentzat
    .value-small = 10 eta 49 pertsona arteko enpresa batentzat
    .value-medium = 50 eta 249 pertsona arteko enpresa batentzat
profile-household = Norentzat da berrikuspen hau?
    .why = Galdera gutxi batzuk gehitzen ditu, nork erabiliko duen kontuan hartuta. Kasu bat baino gehiago badago, aukeratu gehien kezkatzen zaituena.
    .value-adult = Pertsona heldu batentzat
    .value-family = Haurrak edo nerabeak dituen etxe batentzat
    .value-young = 18 urtetik beherako batentzat
    .value-senior = Adineko pertsona batentzat
profile-staff = Lan egiten du inork zurekin?
    .why = Jende gehiago badago, pertsona bakoitzak egiten duena ere kontuan hartzen da.
    .value-alone = Ez, bakarrik egiten dut lan
    .value-with-others = Bai, beste norbaitek lan egiten du nirekin
profile-personal-data = Beste pertsona batzuen zer datu gordetzen dituzu?
    .why = Delikatuenek kontu handiagoa eskatzen dute. Delikatuak dira osasunari, adingabeei, erlijioari edo bizitza intimoari buruzkoak.
    .value-none = Bat ere ez
    .value-ordinary = Izenak, telefonoak, helbideak edo fakturak
    .value-sensitive = Datu delikatuak ere bai
profile-online = Badu zure negozioak webgunerik?
    .why = Webgune edo denda batek bere galderak dakartza. Sare sozialak aparte doaz.
    .value-none = Ez
    .value-website = Bai, webgune bat
    .value-shop = Bai, bertan ordaintzeko denda bat
profile-it = Nor arduratzen da zure ordenagailuez?
    .why = Horrela, planak esaten du zer egin dezakezun zure kabuz eta zer komeni den eskatzea.
    .value-self = Ni
    .value-helper = Laguntzen didan norbait
    .value-professional = Profesional bat edo enpresa bat
profile-transfers = Zenbatean behin ordaintzen duzu transferentziaz?
    .why = Zenbat eta transferentzia gehiago, orduan eta aukera gehiago bat beste kontu batera joateko.
    .value-rare = Inoiz ez edo hilean gutxitan
    .value-frequent = Astero, edo zenbateko handiekin
