### Questions that only whoever owns or manages the firm can answer.
# review: machine-drafted
# source: 691b66a597f3

item-ransom-decision = Norbaitek dirua eskatzen dio zure enpresari fitxategiak desblokeatzeko. Nork erabakitzen du zer egin?
    .why = Egun horretan presa eta iritziak egongo dira. Ordaintzeak ere ez du ziurtatzen fitxategiak itzuliko direnik.
    .help = Fitxategien bahiketa esaten zaio. Erabakitzea da esatea nork agintzen duen, nori galdetzen dion aurretik, eta nork hitz egiten duen bezeroekin eta langileekin. Idatzita uzteak ez zaitu ordaintzera edo ez ordaintzera behartzen.
    .option-written = Pertsona batek: idatzita dago, eta aurretik nori galdetzen dion ere bai
    .option-talked = Pertsona batek: hitz egin da, idatzi gabe
    .option-that-day = Egun horretan ikusiko da
    .option-technician = Ordenagailuez arduratzen denak
item-ransom-decision-easy = Hitz egin du zuzendaritzak dirua eskatuz gero zer egingo lukeen?

item-night-call = Goizaldeko 3ak dira, eta zerbait oso gaizki doa ordenagailuetan. Nori deitzen zaio?
    .why = Arazo batek ez du erlojurik begiratzen. Laster gelditzen dena ez da hain urrun iristen.
    .help = Pentsatu nork ikusiko lukeen: alarmak, gaueko txandak, teknikariak edo bezero batek. Begiratu telefono hori paperean edo mugikorrean duen.
    .option-two = Izendatutako pertsona bati, eta erantzuten ez badu beste bati
    .option-one = Pertsona bakar bati
    .option-morning = Inori ez, ireki arte
    .option-nobody = Inork ez luke jakingo nori
item-night-call-easy = Badu teknikariak zure telefonorik gauez deitzeko?

item-insurance-read = Zer irakurri duzu aseguruak ordaintzen duenaz, internetez datuak edo dirua lapurtzen badizkizute?
    .why = Poliza batek laster abisatzea edo gauza jakin batzuk izatea eska dezake. Berandu konturatzen bazara, agian ez du ordainduko.
    .help = Poliza aseguruaren papera da. Begiratu zer estaltzen duen, zer eskatzen dizun zuri eta zer telefonotara abisatzen den. Aseguru hori ez izatea ere erabaki ona izan daiteke.
    .option-read = Poliza, aurten
    .option-without = Prezioa: aseguru hori ez izatea erabaki nuen
    .option-told = Ezer ez: sinatzean kontatu zidaten
    .option-unread = Ezer ez: sinatu nuen eta kito
    .option-never-asked = Ezer ez: ez dut begiratu badudan ala ez
item-insurance-read-easy = Izan duzu aurten eskuetan zure enpresaren poliza?

item-security-time-money = Zer dago idatzita aurten ordenagailuak eta datuak zaintzeko?
    .why = Ordurik edo dirurik ez duena ez da egiten. Eta gero konpontzeak gehiago kostatu ohi du.
    .help = Hartu kontuan kopiak, gailu zaharrak aldatzea, hitzaldiak eta etxeko norbaiten orduak. Ez du asko izan behar: erabakita egon behar du.
    .option-both = Dirua eta orduak, zertarako diren zerrenda batekin
    .option-technician = Teknikariaren kostua bakarrik
    .option-breaks = Ezer ez: zerbait hausten denean ordaintzen da
    .option-nothing = Ezer ez: inoiz ez da hitz egin
item-security-time-money-easy = Erosi duzu zerbait aurten datuak zaintzeko, matxura bati itxaron gabe?

item-copy-proof = Zer ikusi duzu zuk, zure enpresaren kopiek balio dutela erakusten duenik?
    .why = Kopia batek zaratarik egin gabe huts egiten du. Zerbait berreskuratzen den egunean bakarrik jakiten da.
    .help = Berreskuratzea da fitxategi bat kopiatik berriro izatea. Zure begiekin ikusi duzunak balio du, ez esaten dizutenak. Aparte esan nahi du konektatu gabe, edo interneten aurreko bertsioekin.
    .option-seen = Aurten, aste horretako fitxategi bat aparteko kopia batetik berreskuratzen
    .option-date = Azkenaren data duen paper edo mezu bat
    .option-told = Ezer ez: egiten direla esaten didate
    .option-none = Ezer ez, edo ez dago kopiarik
item-copy-proof-easy = Esan dizu inork aurten kopiak egiten direla?
