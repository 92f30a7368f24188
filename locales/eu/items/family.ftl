### Questions about what is agreed at home.
# review: machine-drafted
# source: 5ed1566f9659

item-safe-word = Norbaitek zure familiako baten ahotsarekin deitu du, eta dirua eskatzen du. Nola jakiten duzue egia den?
    .why = Ahotsa eta zenbakia imita daitezke. Etxean bakarrik dakizuen hitz bat, ez.
    .help = Balio du zure familiarekin edo zure jende hurbilenarekin. Hitza ez da interneten egon behar: ez txakurra, ez kalea.
    .option-word = Adostutako hitz batekin, familia osoak dakiena
    .option-call-back = Betiko zenbakira deituta: hitz eginda dugu
    .option-ear = Ahotsagatik eta kontatzen duenagatik
    .option-never = Ez dugu horretaz hitz egin
    .not-applicable-nobody-close = Ez dago inor horrela dirua eska diezadakeenik
item-safe-word-easy = Baduzue etxean hitz sekretu bat horrelakoetarako?

item-child-device = Zer egin dezake zure etxeko adingabe batek bere mugikorrean edo tabletan zuri baimenik eskatu gabe?
    .why = Baimenik gabe, joko batek kobra dezake. Eta aplikazio batek edonorekin jar dezake harremanetan.
    .help = Hartu kontuan kontsola eta telebista ere. Gailu bakoitza modu batera badoa, aukeratu zerrendan beherago dagoena.
    .option-asks = Adostutakoa: instalatzeko edo erosteko, baimena eskatzen du
    .option-installs = Instalatu bai, erosi ez
    .option-own-account = Dena, bere kontuarekin
    .option-my-account = Dena, nirearekin
    .not-applicable-no-child-device = Etxeko adingabe batek ere ez du gailurik erabiltzen
item-child-device-easy = Zerbait eros dezake joko batean zuk jakin gabe?

item-child-agreement = Interneteko zerbaitek zure etxeko adingabe bat beldurtu du. Zer egiten du, hitz egin duzuenaren arabera?
    .why = Errieta baten beldur denak denbora gehiago behar du kontatzeko. Isiltasun horrek mehatxatzen duenari laguntzen dio.
    .help = Argazki bat, mehatxu bat, tematzen den norbait edo erosketa bat izan daiteke. Erantzun gaur gertatuko litzatekeena.
    .option-that-day = Egun horretan kontatzen dit, mugikorrik gabe geratzeko beldurrik gabe
    .option-if-worse = Okerrera badoa kontatzen dit
    .option-friends = Lagunekin hitz egiten du
    .option-quiet = Isilik geratzen da
    .not-applicable-no-child-device = Etxeko adingabe batek ere ez du gailurik erabiltzen
item-child-agreement-easy = Erakutsi dizu aurten interneten ikusitako zerbait arrarorik?

item-account-age = Zer adinekin eman zenuen izena zure sare eta jokoetan?
    .why = Adin handiago batekin zuretzat ez diren iragarkiak eta jendea iristen zaizkizu. Eta kontua galtzen baduzu, zaila da zurea dela frogatzea.
    .help = Begiratu jaiotze-data kontu bakoitzaren profilean. Adin bat bete arte, legeak zure familiaren baimena eskatzen du. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-family-knows = Nirearekin, eta familiak badaki
    .option-real = Nirearekin, eta etxean ez dakite
    .option-older = Adin handiago batekin
    .not-applicable-no-social-media = Ez dut konturik behar duen sare edo jokorik erabiltzen
item-account-age-easy = Jarri duzu inoiz zurea ez den jaiotze-data bat?

item-threat-told = Norbaitek zure argazki bat argitaratzeko mehatxua egiten dizu. Nori kontatzen diozu egun horretan?
    .why = Mehatxatzen duenak zu isilik geratzea espero du. Norbait ondoan izanda, lehenago gelditzen da.
    .help = Berdin da argazkia faltsua bada edo zuk bidali bazenuen. Ez da zure errua.
    .option-adult = Konfiantzazko pertsona heldu bati
    .option-friend = Lagun bati
    .option-nobody = Inori ez: konpontzen saiatzen naiz
    .option-obey = Inori ez: eskatzen duena egiten dut
item-threat-told-easy = Ba al dago horrelako zerbait kontatuko zeniokeen pertsona heldurik?

item-trusted-person = Dirua mugitzeko edo zerbait instalatzeko eskatu dizute. Nori galdetzen diozu aurretik?
    .why = Engainatzen duenak zuk inorekin hitz egin gabe erabakitzea nahi du. Beste batek kanpotik ikusten du.
    .help = Hartu gogoan presa sartzen duen dei edo mezu bat. Berdin da pertsona hori zure familiakoa, auzokoa edo bankukoa bada.
    .option-chosen = Horretarako aukeratu dugun pertsona bati
    .option-anyone = Inguruan dudanari
    .option-nobody = Inori ez: unean erabakitzen dut
    .option-caller = Deitzen didanari
item-trusted-person-easy = Ba al dago galdetzeko edozein ordutan dei diezaiokezun norbait?
