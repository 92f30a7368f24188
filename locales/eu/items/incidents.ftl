### Questions about being ready for a security problem.
# review: machine-drafted
# source: 3f1114b6d0f5

item-bank-phone = Zuk egin ez duzun ordainketa bat ikusi duzu. Nondik hartzen duzu bankuaren telefonoa?
    .why = Lehen minutuak garrantzitsuak dira. Presaka, erraza da telefono faltsu bat aurkitzea.
    .help = Hartu gogoan mugikorra falta zaizun eguna ere.
    .option-written = Paper batetik edo txarteletik
    .option-phone-only = Mugikorretik: aplikaziotik edo kontaktuetatik
    .option-search = Interneten bilatzen dut
    .option-message = Abisatzen didan mezutik
item-bank-phone-easy = Idatzita daramazu paperean zure bankuaren telefonoa?

item-locked-files-first-step = Ordenagailuak fitxategiak blokeatu dizkizu eta dirua eskatzen du. Zer egiten duzu lehenengo?
    .why = Fitxategien bahiketa esaten zaio. Lehen minutuetan egiten duzunak erabakitzen du zenbat salbatuko den.
    .help = Deskonektatzea interneteko kablea kentzea edo wifia itzaltzea da. Teknikariari dei diezaiokezu, edo { -help-line } zerbitzura, doan aholkatzen baitu.
    .option-disconnect = Internetetik deskonektatu, besterik ez ukitu, eta deitu egiten dut
    .option-switch-off = Itzali eta teknikariari deitzen diot
    .option-search = Nola konpondu bilatzen dut
    .option-erase = Dena ezabatu eta berriro hasten naiz
    .option-pay = Ordaintzen dut, lehenago amaitzeko
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-locked-files-first-step-easy = Idatzita duzu nori deitu ordenagailuak huts egiten badu?

item-evidence-kept = Internetez engainatu zaituzte. Zer gordetzen duzu konpondu aurretik?
    .why = Zure bankuak edo poliziak frogak eska diezazkizuke. Ezabatzen dena ezin da gehiago erakutsi.
    .help = Frogak gertatutakoa erakusten duena dira. Jatorrizko mezua zure postan edo txatean dagoena da, ez haren argazki bat.
    .option-originals = Jatorrizko mezuak eta data duten pantaila-argazkiak
    .option-captures = Pantaila-argazkiren bat
    .option-later = Ezer ez: lehenengo konpontzen dut
    .option-delete = Ezer ez: dena ezabatzen dut, engainua geldi dadin
item-evidence-kept-easy = Gorde duzu inoiz mezu faltsu baten pantaila-argazkirik?

item-whom-to-tell = Internetez iruzur egin dizute. Nori kontatzen diozu?
    .why = Salaketak legezko balioa duen paper bat ematen dizu. Zure bankuari eta aseguruari erakuts diezaiekezu.
    .help = Salaketa poliziaren edo Guardia Zibilaren aurrean jartzen da, eta kopia ematen dizute. { -help-line } zerbitzuak doan aholkatzen du, baina ez du salaketarik jasotzen.
    .option-police = Bankuari eta poliziari, asko edo gutxi izan
    .option-police-large = Poliziari, diru asko bada bakarrik
    .option-advice-only = { -help-line } zerbitzuari edo bankuari bakarrik
    .option-nobody = Inori ez
item-tell-of-small-loss-easy = Internetez 50 € iruzurrez kentzen badizkizute, kontatzen diezu zure bankuari eta poliziari?

item-two-days-without = Nola egingo zenuke lan 2 egunez ordenagailurik gabe?
    .why = Matxura batek, lapurreta batek edo kolpe batek geldirik uzten du. Beste bide bat prestatuta, lanak aurrera jarraitzen du.
    .help = Balio du beste ordenagailu batek, tabletak edo mugikorrak. Garrantzitsuena hor agenda, kontaktuak eta fakturak irekitzea da.
    .option-done = Beste gailu batekin: lehendik egina dut
    .option-ready = Nire datuak dituen beste gailu batekin
    .option-partly = Erdizka, telefonoarekin eta paperean
    .option-stop = Ezingo nuke lan egin
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-two-days-without-easy = Ikus ditzakezu agenda eta fakturak beste gailu batean?

item-staff-reports = Zurekin lan egiten duen norbaitek fitxategi arraro bat ireki du. Zer egiten du gero?
    .why = Zenbat eta lehenago jakin, orduan eta kalte gutxiago. Errieta baten beldur denak denbora gehiago behar du kontatzeko.
    .help = Erantzun presa duzuen edozein egunetan gertatuko litzatekeena.
    .option-at-once = Berehala abisatzen dit, adostu dugun bezala
    .option-if-bad = Abisatzen dit zerbait gaizki doala ikusten badu
    .option-alone = Bere kabuz konpontzen saiatzen da
    .option-quiet = Isilik geratzen da
    .not-applicable-works-alone = Bakarrik egiten dut lan
item-staff-reports-easy = Erakutsi dizu aurten zurekin lan egiten duen norbaitek mezu arraroren bat?
