### Questions about updates.
# review: machine-drafted
# source: 77a7bfa5e662

item-updates-delay = Eguneratze bat ateratzen denean, zenbat denbora behar du zure ordenagailuak instalatzeko?
    .why = Eguneratze bakoitzak beste batzuek ezagutzen dituzten akatsak konpontzen ditu. Instalatu arte, hor daude.
    .help = Eguneratze bat fabrikatzaileak bidaltzen duen konponketa bat da. Berrabiarazteko eskatzen badizu, oraindik ez du amaitu.
    .option-days = Egun batzuk: bere kabuz instalatzen da, edo berehala egiten dut
    .option-weeks = Asteak: gerorako uzten dut
    .option-months = Hilabeteak, edo inoiz ez
    .option-ended = Nire ordenagailuak ez du eguneratzerik jasotzen
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-updates-delay-easy = Berrabiarazi da zure ordenagailua azken hilabetean, eguneratzeko?

item-system-supported = Lan egiten duzu eguneratzerik jasotzen ez duen ordenagailuren batekin?
    .why = Konponketak amaitzen direnean, akats berri bakoitza irekita geratzen da.
    .help = Konponketa bat fabrikatzaileak eguneratze bakoitzean bidaltzen duena da. Hartu kontuan tailerreko edo dendako zaharra ere. Bat baino gehiago badago, aukeratu zerrendan beherago dagoena. Zalantza baduzu, aukeratu «Ez dakit»: { -app } programak hau begira dezake.
    .option-none = Ez: guztiek jasotzen dituzte
    .option-soon = Ez, baina bati urtebete baino lehen amaituko zaizkio
    .option-apart = Bai, aparteko bat, internetik gabe
    .option-ended = Bai: hau, edo konektatzen den beste bat
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-system-supported-easy = Badarama urtebete baino gehiago eguneratu gabe lanean erabiltzen duzun ordenagailuren batek?

item-program-updates = Nabigatzaileak edo beste programa batek eguneratzeko eskatzen du. Zer egiten duzu?
    .why = Engainatzeko prestatutako webgune edo fitxategi batek akats zaharrak bilatzen ditu programa horietan.
    .help = Nabigatzailea webguneak ikusteko programa da. Hartu gogoan posta, dokumentuak eta fakturak ere. Guztiekin gauza bera egiten ez baduzu, erantzun gehien uzten duzunari buruz.
    .option-by-itself = Ezer ez: guztiak beren kabuz eguneratzen dira
    .option-same-day = Egun horretan onartu, eta itxi eta ireki egiten dut
    .option-later = Beste egun baterako uzten dut
    .option-never = Beti ixten dut abisua
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-program-updates-easy = Onartu duzu programaren baten eguneratzea hilabete honetan?

item-phone-updates = Noizkoa da zure mugikorraren azken eguneratzea?
    .why = Mugikorrean bankua eta posta daramatzazu. Konpondu gabeko akats batek bistan utz ditzake.
    .help = Mugikorraren sistemarena hartzen da kontuan, ez aplikazioena. Berrabiarazteko eskatu ohi du.
    .look-android =
        Ireki Ezarpenak, ukitu lupa eta idatzi «segurtasun-eguneratzea».
        Irakurri jartzen duen data.
        Berri bat eskaintzen badu, hala ere, lehendik duen data hartzen da.
    .look-iphone =
        Ireki «Ajustes» eta bilatu «actualización de software».
        Begiratu eguneratuta dagoen edo berri bat eskaintzen duen.
        Pentsatu noiz berrabiarazi zen azkenekoz eguneratzeko. Data hori hartzen da kontuan.
    .option-quarter = Azken 3 hilabeteetakoa
    .option-year = Duela 3 eta 12 hilabete artekoa
    .option-ended = Duela urtebete baino gehiagokoa, edo ez du gehiago jasotzen
    .not-applicable-no-phone = Ez dut mugikorrik erabiltzen
item-phone-updates-easy = Eskatu dizu mugikorrak azken hilabeteetan berrabiaraztea, eguneratzeko?

item-updates-overview = Nola dakizu zure enpresako zer ordenagailuri falta zaizkien eguneratzeak?
    .why = Ahaztutako ordenagailu batek hilabeteak eman ditzake konponketarik gabe. Handik besteetara iristen da.
    .help = Eguneratze bat fabrikatzaileak bidaltzen duen konponketa bat da. Zerbitzaria, sareko diskoa eta interneteko kutxa ere kontuan hartu. Sareko diskoa, edo NASa, pertsona batek baino gehiagok saretik irekitzen duten diskodun kutxa bat da.
    .option-weekly-view = Guztiak pantaila batean ikusten ditut, astero
    .option-report = Haietaz arduratzen denaren hileko txosten batetik
    .option-by-hand = Norbaitek begiratzen ditu, banan-banan, noizean behin
    .option-unseen = Ez da begiratzen: ordenagailu bakoitza bere kabuz doa
item-updates-overview-easy = Begiratzen ditu norbaitek ordenagailu guztien eguneratzeak?
