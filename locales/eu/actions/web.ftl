### What a person can do about the website, the shop and social networks.
# review: machine-drafted
# source: f67b70bda518

action-arrange-website-updates = Jarri norbait zure webgunea hilero eguneratzen
    .because = Inork ukitzen ez badu, hilero akats gehiago geratzen dira itxi gabe.
    .how =
        Galdetu webgunea egin zizunari: «Zer programarekin eginda dago, eta nork eguneratzen du?».
        Eskatu lehenengo kopia oso bat.
        Eskatu zain dagoen guztia instalatzeko, eta erabiltzen ez dena kentzeko.
        Adostu idatziz hileko data finko bat.
        Inork egin ezin badu, galdetu bere kabuz eguneratzen den zerbitzu batez.
    .verify = Eskatu azken eguneratzearen data: hilabete honetakoa da.
    .ask-help = Aldaketa baten ondoren webgunea gaizki ikusten bada, gelditu eta eskatu kopiara itzultzeko.

action-put-domain-in-your-name = Jarri zure izenean zure webgunearen domeinua
    .because = Jabe gisa agertzen denak erabakitzen du. Zu gabe saldu, mugitu edo galtzen utz dezake.
    .how =
        Idatzi domeinua duenari: «Domeinua eta ostatatzea nire izenean nahi ditut».
        Ireki zure kontu bat domeinu-enpresa batean.
        Ezer mugitu aurretik, eskatu webgunearen kopia oso bat.
        Eskatu enpresa horri lekualdatzea eta titularra aldatzea. Titularra jabe gisa agertzen dena da. Orain domeinua duenak onartu egin behar du.
        Egiaztatu webguneak eta postak funtzionatzen jarraitzen dutela.
        Aktibatu berritze automatikoa eta idatzi iraungitze-data.
    .verify = Zure pasahitzarekin sartzen zara domeinuaren kontuan. Zure izena titular gisa ikusten duzu.
    .ask-help = Eskatu laguntza zure postak domeinu hori erabiltzen badu: mugitzean akats batek posta geldirik uzten du.

action-get-website-passwords = Lortu webgunearen pasahitzak zeuretzat
    .because = Domeinua zurea da, baina gaur ezin zara beste norbait gabe sartu.
    .how =
        Eskatu webguneaz arduratzen denari domeinurako eta ostatatzerako sarrera.
        Jarri zure posta berreskuratze-posta gisa.
        Aldatu pasahitzak eta gorde besteak bezala.
        Aktibatu bi urratseko egiaztapena: pasahitzaz gain, abisu edo kode bat eskatzea.
        Eman pertsona horri bere kontua, behar badu.
    .verify = Bi kontuetan sartzen zara inori galdetu gabe.
    .ask-help = Erantzuten ez badizu, deitu domeinuaren enpresara. Eduki eskura NANa edo AIZa, eta faktura bat.

action-download-website-copy = Deskargatu zure webgunearen kopia bat hilero
    .because = Ostatatzen duen enpresaren kopia harekin joan daiteke. Zurea, ez.
    .how =
        Sartu zure webgunea ostatatuta dagoen kontuan eta bilatu «segurtasun-kopia» edo «esportatu».
        Deskargatu dena: orriak, argazkiak eta eskaerak.
        Gorde beti entxufatuta ez dagoen disko batean.
        Idatzi egutegian: hilero errepikatu.
        Aukera ikusten ez baduzu, esan webgunea egin zizunari: «Kopia oso bat nahi dut hilero».
    .verify = Zure diskoan hilabete honetako data duen kopia bat dago. Barruan zure testuak eta argazkiak daude.
    .ask-help = Ez probatu kopia zure webgunearen gainean. Berreskuratzeko, eskatu laguntza.

action-turn-on-social-second-step = Jarri bigarren urrats bat zure sare sozialean
    .because = Gaur nahikoa da zure pasahitza jakitea zure izenarekin hitz egiteko.
    .how =
        Ireki zure kontuaren ezarpenak eta bilatu «bi urratseko egiaztapena» edo «autentifikazioa».
        Aktibatu. Ahal bada, aukeratu mugikorreko abisua edo aplikazio bat, ez SMSa.
        Idatzi paperean berreskuratze-kodeak. Mugikorra galtzen baduzu, sartzen uzten dizute.
        Begiratu zer gailu dauden konektatuta, eta itxi ezagutzen ez dituzunak.
        Beste batek argitaratzen badu, eman baimen bat harentzat, ez zure pasahitza.
        Errepikatu zure beste sareetan.
    .verify = Ireki nabigatzailearen leiho pribatu bat eta sartu. Pasahitzaz gain beste zerbait eskatzen dizu.
    .ask-help = Zure kontuan ezin bazara gehiago sartu, ireki { -app } programako «Orain gertatzen ari zaizu?».

action-stronger-social-second-step = Jarri abisu bat zure sare sozialeko SMSaren ordez
    .because = SMSa ezer ez baino askoz hobea da. Baina zure SIM txartela bikoiztea lortzen duenak zure kodeak jasotzen ditu.
    .how =
        Ireki zure kontuaren ezarpenak eta bilatu «bi urratseko egiaztapena» edo «autentifikazioa».
        Gehitu mugikorreko abisua, edo kodeak ematen dituen aplikazio bat.
        Probatu SMSa kendu aurretik.
        Idatzi paperean berreskuratze-kodeak eta gorde etxean.
    .verify = Sartu leiho pribatu batetik. Abisu bat iristen zaizu, ez SMS bat.
    .ask-help = Zure sareak SMSa baino ez badu, utzi jarrita: ezer ez baino hobea da oraindik.

action-move-cards-to-payment-page = Txartela bankuaren orrian idatz dadila
    .because = Zure webgunetik edo postatik pasatzen ez dena ezin dizute lapurtu.
    .how =
        Deitu bankura edo zure dendaz arduratzen denari.
        Esan: «Txartela zuen orrian idaztea nahi dut, eta ez nirean».
        Egin eskaeren kopia bat aldaketaren aurretik.
        Eskatu zure webgunetik gordetako zenbakiak kentzeko.
        Ezabatu mezuetan eta txatetan dituzunak.
        Telefonoz kobratzen baduzu, bidali zure bankuaren ordainketa-esteka bat.
    .verify = Egin probako erosketa bat. Ordaintzean, goiko helbidea ez da zure webgunearena.
    .ask-help = Norbaitek gordetako zenbakiak ikusi dituela uste baduzu, deitu bankura eta { -help-line } zerbitzura.
