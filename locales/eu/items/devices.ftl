### Questions about the computer and who uses it.
# review: machine-drafted
# source: 8c0ad6ee4978

item-screen-lock = Alde egin duzu, ordenagailua piztuta utzita. Noiz eskatzen du pasahitza?
    .why = Irekita dagoen bitartean, pasatzen denak zure posta irakur dezake, edo zure izenean idatzi.
    .help = Erantzun ordenagailuak bere kabuz egiten duena, batzuetan zuk blokeatzen baduzu ere. PIN batek, hatz-markak edo aurpegiak berdin balio dute. Zalantza baduzu, aukeratu «Ez dakit»: { -app } programak begira dezake ezer aldatu gabe.
    .option-soon = 10 minutura edo lehenago
    .option-later = 10 eta 20 minutu artean
    .option-late = Geroago, edo ez da bere kabuz blokeatzen
    .option-no-password = Inoiz ez: ez du pasahitzik
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-screen-lock-easy = Ordenagailua piztean, eskatzen dizu pasahitza, PINa edo hatz-marka?

item-shared-computer = Beste nork erabiltzen du zuk lan egiteko erabiltzen duzun ordenagailua?
    .why = Zure kontua erabiltzen duenak zure posta eta fakturak ikusten ditu. Nahi gabe zerbait ezabatu ere egin dezake.
    .help = Hartu kontuan familia ere, jolasteko edo etxeko lanak egiteko bada ere. Zure kontua da ordenagailua piztean zure pasahitzarekin irekitzen dena. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-nobody = Beste inork ez
    .option-own-account = Beste pertsona batek, bere kontuarekin
    .option-beside-me = Beste pertsona batek nire kontuan, ni aurrean banago
    .option-alone = Beste pertsona batek nire kontuan, bakarrik
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-shared-computer-easy = Badaki beste inork zure ordenagailuaren pasahitza?

item-computer-leavers = Norbaitek zure ordenagailua erabiltzeari uzten dionean, zer egiten duzu?
    .why = Oraindik sar daitekeenak gaurkoa ikusten du, duela urte asko joan bazen ere.
    .help = Hartu gogoan zurekin lan egin zuena edo etxean bizi zena. Oraindik gertatu ez bada, esan zer egingo zenukeen.
    .option-account-and-passwords = Haren kontua kendu eta zekizkien pasahitzak aldatzen ditut
    .option-account = Haren kontua kentzen dut
    .option-kept = Haren kontua uzten dut, itzultzen denerako
    .option-nothing = Ezer ez: nirea erabiltzen zuen
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-computer-leavers-easy = Piztean, agertzen da zure ordenagailua erabiltzen ez duen inoren izena?

item-admin-account = Programa bat instalatzen duzunean, zer eskatzen dizu ordenagailuak?
    .why = Programa gaizto batek irekitzen duen kontuak adina egin dezake. Kontu arrunt batetik, gutxiago egin dezake.
    .help = Administratzailea dena alda dezakeen kontua da. Hartu gogoan instalatu zenuen azken programa. PINa edo hatz-marka pasahitz gisa hartzen dira.
    .option-other-account = Beste kontu baten pasahitza, administratzailearena
    .option-own-password = Nire pasahitza
    .option-click = «Bai» sakatzea, pasahitzik gabe
    .option-nothing = Ezer ez: besterik gabe instalatzen da
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-admin-account-easy = Ba al dago zure ordenagailuan programak instalatzeko bakarrik den konturik?

item-antivirus = Zer dio gaur zure ordenagailuko antibirusak?
    .why = Badira pasahitzak lapurtzeko edo fitxategiak hondatzeko egindako programak. Antibirusak bilatu eta gelditu egiten ditu.
    .help = Windowsek badakar bat: ireki Hasi menua eta idatzi «Windows segurtasuna». Mac batek beste bat dakar, leihorik gabe lan egiten duena. Ez baduzu ukitu, aukeratu lehenengo erantzuna. Linuxen, aukeratu hori bere aplikazio-programatik bakarrik instalatzen baduzu.
    .option-up-to-date = Piztuta eta eguneratuta dagoela
    .option-asks = Piztuta dagoela, baina zerbait eskatzen du
    .option-off = Itzalita edo iraungita dagoela
    .option-none = Ezer ez: ez dut antibirusik
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-antivirus-easy = Esan dizu antibirusak hilabete honetan dena ondo doala?

item-disk-encrypted = Zifratuta dago zure ordenagailuaren diskoa?
    .why = Sartzeko pasahitza ez da nahikoa. Ordenagailua eramaten duenak diskoa atera eta beste batean irakur dezake.
    .help = Zifratuta esan nahi du, zure gakorik gabe, zentzurik gabeko zeinuak baino ez direla ikusten. Zalantza baduzu, aukeratu «Ez dakit»: { -app } programak begira dezake ezer aldatu gabe.
    .option-whole = Bai, osorik
    .option-part = Zati bat bakarrik
    .option-no = Ez: sartzean pasahitza bakarrik eskatzen du, edo hori ere ez
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-disk-encrypted-easy = Eman dizu inoiz ordenagailuak «berreskuratze-gako» bat gordetzeko?

item-remote-helper = Nork erabil dezake zure ordenagailua urrunetik?
    .why = Benetan laguntzen dizunak erabil dezake. Ustekabean deitzen duen ezezagun batek zuri lapurtzeko erabil dezake.
    .help = Urrunetik da beste pertsona batek internet bidez zure sagua mugitzen duenean. Hartu kontuan konponketa baten ondoren instalatuta geratu zen programa ere. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-nobody = Inork ez
    .option-each-time = Laguntzen didanak, eta aldiro ematen diot baimena
    .option-always = Laguntzen didanak, nahi duenean
    .option-unknown-program = Programa bat dago, eta ez dakit norena den
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-remote-helper-easy = Konpondu dizu inork ordenagailua internetez, zure ondoan egon gabe?

item-helper-password = Nork du zure ordenagailuko administratzaile-pasahitza?
    .why = Laguntzen dizunak bakarrik badu eta erantzuten ez badu, kanpoan geratuko zara. Laguntzen ez dizunak badu, sar daiteke.
    .help = Zuk erabiltzen duzun ordenagailuan programak instalatzeko eta ezarpenak aldatzeko behar dena da. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-each-own = Laguntzen didanak eta nik, bakoitzak berea
    .option-mine = Nik bakarrik
    .option-same = Laguntzen didanak eta nik, bera
    .option-helper = Laguntzen didanak bakarrik
    .option-former = Laguntzen ez didan norbaitek ere bai
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-helper-password-easy = Instala dezakezu programa bat inori deitu gabe?

item-new-computer-setup = Nola prestatzen da ordenagailu bat norbaiti eman aurretik?
    .why = Gailu berri bat fabrikako ezarpenekin dator. Programak soberan ditu, eta sarrailak faltan.
    .help = Prestatzea da diskoa zifratzea, blokeoa jartzea, fabrikako pasahitzak aldatzea eta soberan dagoena kentzea. Zifratuta esan nahi du zure gakorik gabe ez dela irakurtzen. Mugikorrak eta interneteko kutxa ere kontuan hartu.
    .option-checklist = Zerrenda idatzi batekin, beti bera
    .option-technician = Prestatzen duenak nahi duen bezala
    .option-as-new = Fabrikatik datorren bezala ematen da
    .option-as-left = Erabiltzen zuenak utzi zuen bezala ematen da
item-new-computer-setup-easy = Prestatzen du norbaitek ordenagailu berri bat erabili aurretik?

item-antivirus-everywhere = Nola dakizu antibirusa eguneratuta dagoela ordenagailu guztietan?
    .why = Nahikoa da antibirusik gabeko ordenagailu bat programa gaizto bat besteetara pasatzeko.
    .help = Antibirusak lapurtzeko edo hondatzeko egindako programak bilatzen ditu. Windowsek badakar bat. Zerbitzaria eta bulegotik ateratzen diren eramangarriak ere kontuan hartu.
    .option-one-view = Guztiak pantaila batean ikusten ditut, eta norbaitek abisuak begiratzen ditu
    .option-report = Haietaz arduratzen denaren txosten batetik
    .option-by-hand = Norbaitek begiratzen ditu, banan-banan, noizean behin
    .option-each = Bakoitzak berea begiratzen du
    .option-gaps = Bati edo besteri falta zaio
item-antivirus-everywhere-easy = Arduratzen da pertsonaren bat ordenagailu guztien antibirusaz?

item-used-device = Zure eskuetara iritsi zen azken mugikor edo ordenagailu erabilia, nola hasi zen?
    .why = Jasotako gailu batek beste pertsona baten kontua ekar dezake. Inork gogoratzen ez dituen programak ere bai.
    .help = Hartu kontuan zure familiarena zena eta bigarren eskukoa. Zerotik hastea da osorik ezabatzea eta berria balitz bezala martxan jartzea.
    .option-wiped = Osorik ezabatu zen, eta zerotik hasi
    .option-account = Aurreko kontua kendu zen, eta nirea jarri nuen
    .option-added = Nire kontua jarri nuen, eta aurrekoa hor dago
    .option-as-was = Zegoen bezala
    .not-applicable-no-used-device = Nire gailu guztiak berriak ziren
item-used-device-easy = Agertzen da zure gailuren batean lehen erabiltzen zuenaren izena?
