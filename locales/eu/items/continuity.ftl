### Questions about a bad day: who does what, what comes back first, what is learnt.
# review: machine-drafted
# source: 7e789991f017

item-incident-roles = Idatzita du zure enpresak nork zer egin, segurtasun-arazo bat badago?
    .why = Egun horretan eskuak falta dira, eta urduritasuna soberan. Izenekin eta telefonoekin, inor ez dago aginduen zain.
    .help = Arazo bat hau izan daiteke: fitxategi blokeatuak, beste kontu baterako ordainketa bat edo datu pertsonalen urraketa bat. Paperezko orri batek balio du. Entseatzea da taldean irakurtzea eta benetan gertatzen ari balitz bezala jokatzea.
    .option-rehearsed = Bai, telefonoekin, eta aurten entseatu dugu
    .option-written = Bai, izenekin eta telefonoekin
    .option-old = Paper zahar bat dago, edo telefonorik gabea
    .option-none = Ez
item-incident-roles-easy = Ba al dago bistan paper bat, ordenagailuek huts egiten badute nori deitu esaten duena?

item-after-a-scare = Susto baten ondoren, zer geratzen da idatzita zure enpresan?
    .why = Ahazten dena berriro gertatzen da. Idatzita, zerbait aldatzeko balio du.
    .help = Susto bat izan daiteke engainatu zaituzten egun bat, galdutako eramangarri bat edo programarik gabeko egun bat. Oraindik ez bada bat ere izan, esan zer egingo zenukeen.
    .option-change = Zer gertatu zen, zergatik eta zer aldatzen den
    .option-what = Zer gertatu zen bakarrik
    .option-talk = Ezer ez: aipatu egiten da
    .option-nothing = Ezer ez: aurrera egiten da
item-after-a-scare-easy = Aldatu du zure enpresak ohituraren bat susto baten ondoren?

item-first-to-return = Ordenagailu guztiak gelditu dira. Erabakita dago zer itzuliko den lehenengo?
    .why = Egun horretan ez dago eztabaidatzeko astirik. Ordena erabakita, lana lehenago itzultzen da.
    .help = Lan bakoitza geldirik zenbat denboran egon daitekeen erabakitzea da. Adibidez: kobratzea, egun bat; nominak, 5 egun. Bitartean nola lan egiten den jakitea ere kontuan hartu.
    .option-written = Bai, idatziz, eta bitartean nola lan egin ere bai
    .option-order = Bai, idatziz, ordena bakarrik
    .option-talked = Hitz egin da, idatzi gabe
    .option-never = Ez da pentsatu
item-first-to-return-easy = Lan egin behar izan du inoiz zure enpresak egun batez ordenagailurik gabe?

item-whole-system-restore = Noiz probatu zuen zure enpresak azkenekoz ordenagailu oso bat kopiatik berreskuratzea?
    .why = Fitxategi bat berreskuratzea gauza bat da. Ordenagailu oso bat martxan jartzeak egunak har ditzake, inork probatu ez badu.
    .help = Berreskuratzea da beste gailu batean berriro izatea, bere programa eta datuekin. Zerbitzari bat badago, erantzun hari buruz. Dena interneten badago, kontuan hartu ordenagailu huts batekin hasi izana.
    .option-worked = Azken 12 hilabeteetan, eta ondo atera zen
    .option-failed = Azken 12 hilabeteetan, eta zerbaitek huts egin zuen
    .option-longer = Duela urtebete baino gehiago
    .option-never = Inoiz ez, edo ez dago kopiarik
item-whole-system-restore-easy = Jarri du inoiz teknikariak ordenagailu bat martxan kopiatik?

item-power-cut = Argindarra bat-batean joan da. Zer gertatzen zaie zure datuak gordetzen dituzten gailuei?
    .why = Argindar-eten batek disko bat honda dezake idazten ari den unean bertan. Eta internetik eta telefonorik gabe uzten zaitu.
    .help = Hartu kontuan zerbitzaria, sareko diskoa eta interneteko kutxa. Sareko diskoa, edo NASa, pertsona batek baino gehiagok saretik irekitzen duten diskodun kutxa bat da. Bateria batek, edo SAI batek, minutu batzuetako argindarra ematen du, ondo itzaltzeko. Zure datuak eramangarrietan bakarrik badaude, haien bateriak balio du. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-tested = Bateria batekin jarraitzen dute, eta aurten probatu dut
    .option-untested = Bateria batekin jarraitzen dute, probatu gabe
    .option-laptops = Eramangarriek bakarrik jarraitzen dute
    .option-off = Guztiak itzaltzen dira
item-power-cut-easy = Ba al dago bateriarik zerbitzariaren edo interneteko kutxaren ondoan?

item-water-and-fire = Ura atera da, edo sua hasi da zure gailuetatik hurbil. Zerk babesten ditu?
    .why = Hautsitako hodi batek edo erretako entxufe batek gau batean eraman ditzakete gailuak eta haien datuak.
    .help = Hartu kontuan zerbitzaria, sareko diskoa eta interneteko kutxa. Sareko diskoa, edo NASa, pertsona batek baino gehiagok saretik irekitzen duten diskodun kutxa bat da. Uraren aurka: goian eta hodietatik urrun. Suaren aurka: ke-detektagailu bat eta gailu elektrikoetarako balio duen su-itzalgailu bat.
    .option-both = Zerbaitek uraren aurka eta zerbaitek suaren aurka
    .option-one = Bi gauza horietako batek bakarrik
    .option-nothing = Ezer berezik ez
    .option-in-the-way = Ezerk ez: lurrean, hodi baten azpian edo paper artean daude
item-water-and-fire-easy = Ba al dago su-itzalgailurik zure datuak gordetzen dituzten gailuetatik hurbil?
