### What a firm can do about what its suppliers have promised.
# review: machine-drafted
# source: fe4b7251ab78

action-add-security-to-contracts = Jarri idatziz zer espero duzun zure ordenagailuetan sartzen denarengandik
    .because = Paper batekin badakizu nori deitu eta zer zor dizuten.
    .how =
        Egin zure ordenagailu, programa edo makinetan sartzen diren enpresen zerrenda bat.
        Galdetu bakoitzari nola sartzen den, zer konturekin eta nork egiten duen.
        Eskatu hiru gauza idatziz: zer zaintzen duen, noiz erantzuten duen, eta zerbait gertatzen bazaio abisatzeko.
        Gehitu nola itzuliko dizkizun datuak amaitzen baduzue.
        Hasi kalte gehien egingo lizukeenarekin.
        Gorde kontratuak elkarrekin, eta idatzi noiz berritzen diren.
    .verify = Ireki enpresa garrantzitsuenaren kontratua. Seinalatu hiru gauza horiek atzamarrarekin.
    .ask-help = Enpresa handi batek kontratua aldatzen ez badu, irakurri zer agintzen duen eta gorde. Gutxi bada, bilatu beste bat.
