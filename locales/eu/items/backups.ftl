### Questions about backups.
# review: machine-drafted
# source: 9680be4a9b5c

item-backup-frequency = Zenbatean behin kopiatzen dira zure datuak beste leku batean?
    .why = Ordenagailu bat hondatu, galdu edo lapurtu egiten da. Kopia berri batekin, zurearekin jarraituko duzu.
    .help = Zure datuak galdu nahi ez duzuna dira: dokumentuak, argazkiak, mezuak eta kontaktuak. Beste leku bat da kanpoko disko bat, beste ordenagailu bat edo interneteko kopia-zerbitzu bat. Kopia bere kabuz egiten bada, begiratu azkenaren data.
    .option-daily = Egunero
    .option-weekly = Astero
    .option-seldom = Gutxiagotan
    .option-never = Inoiz ez
    .not-applicable-keeps-no-data = Ez dut daturik inongo gailutan gordetzen
item-backup-any = Zure ordenagailua gaur hondatzen bada, ireki ditzakezu azken dokumentuak beste leku batean?

item-backup-disconnected = Baduzu beti ordenagailura konektatuta egoten ez den kopiaren bat?
    .why = Badira zure fitxategiak blokeatu eta dirua eskatzen duten programak. Entxufatuta aurkitzen duten diskoa ere blokeatzen dute.
    .help = Bere kabuz sinkronizatzen den karpeta ez da nahikoa: alde batean hondatzen dena bestean ere hondatzen da. Kopia bat baino gehiago badituzu, erantzun aparteen dagoenari buruz.
    .option-apart = Bai, entxufetik kenduta gordetzen dudan disko batean
    .option-online-versions = Bai, interneten, aurreko bertsioekin
    .option-always-connected = Entxufatutako disko bat edo karpeta sinkronizatu bat bakarrik
    .option-none = Ez dut kopiarik
    .not-applicable-keeps-no-data = Ez dut daturik inongo gailutan gordetzen
item-backup-disconnected-easy = Gordetzen duzu tiradera batean zure datuen kopia duen disko bat?

item-backup-restored = Noiz berreskuratu zenuen azkenekoz fitxategi bat zure kopiatik?
    .why = Probatu ez den kopia batek behar den egunean huts egin dezake.
    .help = Edozein fitxategik balio du, proba bat izan bazen ere: dokumentu batek edo argazki batek.
    .option-this-year = Azken 12 hilabeteetan
    .option-longer = Duela urtebete baino gehiago
    .option-never = Inoiz ez
    .option-no-copy = Ez dut kopiarik
    .not-applicable-keeps-no-data = Ez dut daturik inongo gailutan gordetzen
item-backup-restored-easy = Ireki duzu inoiz zure kopian gordetako fitxategi bat?

item-work-data-online = Gordetzen duzu laneko daturik lineako zerbitzuren batean?
    .why = Interneten bakarrik dagoena ere gal daiteke.
    .help = Lineako zerbitzu bat beste enpresa baten ordenagailuetan bizi da. Izan daiteke zure posta, agenda, faktura-programa edo karpeta partekatu bat.

item-online-data-copy = Zer kopia duzu interneten gordetzen dituzun datuetatik?
    .why = Kontu bat blokeatu edo itxi egin daiteke. Eta han nahi gabe ezabatzen duzuna agian ez da itzuliko.
    .help = Aparte esan nahi du disko batean edo beste zerbitzu batean. Karpeta sinkronizatua berdina da gailu batean baino gehiagotan: ez da kopia bat. Zerbitzu bat baino gehiago erabiltzen baduzu, erantzun kopia txarrena duenari buruz.
    .option-this-month = Aparteko bat, hilabete honetakoa
    .option-older = Aparteko bat, zaharragoa
    .option-synced = Nire ordenagailuko karpeta sinkronizatua
    .option-none = Bat ere ez: han bakarrik daude
item-online-data-copy-easy = Deskargatu dituzu inoiz interneten gordetzen dituzun datuak?
