### Questions about what suppliers of a firm have promised.
# review: machine-drafted
# source: e4c02bf36424

item-supplier-contract = Zer dio segurtasunaz zure ordenagailuez arduratzen denarekin duzun kontratuak?
    .why = Norbait enpresa horretan sartzen bada, handik zurera irits daiteke. Eta idatzita ez dagoena gero eztabaidatzen da.
    .help = Hartu gogoan zure kudeaketa-programaz arduratzen dena edo makinak urrunetik konpontzen dituena ere. Enpresa bat baino gehiago badira, erantzun gutxien sinatu duenari buruz.
    .option-full = Zer zaintzen duen, noiz erantzuten duen eta zerbait gertatzen bazaio abisatuko duela
    .option-part = Gauza hauetako bat edo bi bakarrik: zer zaintzen duen, noiz erantzuten duen, abisatuko duela
    .option-price = Prezioa eta orduak bakarrik
    .option-verbal = Ezer ez: ez dago kontraturik
    .not-applicable-no-suppliers-with-access = Kanpoko inor ez da nire ordenagailuetan edo programetan sartzen
item-supplier-contract-easy = Idatzita duzu zenbat denboran erantzun behar duen zure informatika-enpresak?
