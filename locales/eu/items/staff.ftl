### Questions about those who come, those who leave and what each person knows.
# review: machine-drafted
# source: 814c6702a681

item-joiner-access = Pertsona berri bat hasi da. Zer kontu eta baimenekin egiten du lan?
    .why = Pertsona bakoitzak kontu bat izanda, badakigu nork zer egin duen. Baimen neurtuekin, akats bat ez da hain urrun iristen.
    .help = Hartu gogoan sartu zen azkena, praktiketan edo denbora gutxirako bada ere. Hartu kontuan ordenagailua, posta, programak eta kobratzeko kutxa. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-by-job = Bere kontuarekin eta lanpostuko baimenekin
    .option-like-others = Bere kontuarekin eta besteen baimenekin
    .option-inherited = Lehen zegoenaren kontuarekin
    .option-shared = Pertsona batek baino gehiagok erabiltzen duten batekin
item-joiner-access-easy = Pertsona batek baino gehiagok erabiltzen dute konturen bat pasahitz berarekin?

item-leaver-accounts = Pertsona batek zure enpresa utzi du. Noiz ixten dira haren kontuak?
    .why = Jaberik gabeko kontu bat pasahitza dakien edonork erabil dezake. Ez da nabaritu ohi.
    .help = Hartu kontuan posta, ordenagailua, programak, wifia eta txatak. Hartu gogoan erretiratu zena edo praktiketan egon zena ere. Irekita dagoen kontu baten berri baduzu, aukeratu azkena.
    .option-same-day = Egun berean, zerrenda bat aurrean
    .option-week = Aste berean, buruz
    .option-someday = Norbait gogoratzen denean
    .option-still-open = Joandako jendearen kontuak geratzen dira irekita
item-leaver-accounts-easy = Irekita dago oraindik hemen lan egiten ez duen inoren posta?

item-staff-training = Noiz hitz egin zuen zure enpresak azkenekoz langileekin mezu faltsuei buruz?
    .why = Mezu faltsu batek gehiago engainatzen du presa dagoenean. Hartaz hitz egiteak gogorarazteko balio du, eta garaiz abisatzen duenak besteak zaintzen ditu.
    .help = Mezu faltsu batek banku baten, bezero baten edo zuzendaritzaren itxurak egiten ditu. Praktikatzea etxean egindako bat bidaltzea da, ikasteko. 20 minutuko hitzaldi batek balio du.
    .option-practice = Azken 12 hilabeteetan, eta batekin praktikatu genuen
    .option-talk = Azken 12 hilabeteetan, praktikatu gabe
    .option-longer = Duela urtebete baino gehiago
    .option-never = Inoiz ez
item-staff-training-easy = Galdetu du inork aurten mezu bat faltsua zen?

item-staff-confidentiality = Zer sinatzen du pertsona bakoitzak lanean ikusten dituen datuei buruz?
    .why = Sinatzen duenak badaki ikusten duena ez dela enpresatik ateratzen. Lanez aldatzen denean ere ez.
    .help = Hartu kontuan langile guztiak, praktiketan dagoena edo beste enpresa batetik datorrena ere bai.
    .option-commitment = Sekretua gordetzeko konpromisoa, joan ondoren ere bai
    .option-contract = Esaldi bat kontratuan
    .option-some = Zerbait, baina pertsona batzuek bakarrik
    .option-nothing = Ezer ez
item-staff-confidentiality-easy = Sinatu du langileren batek sekretua gordetzeko paperik?
