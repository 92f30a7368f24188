### Questions about payments and suppliers.
# review: machine-drafted
# source: e74e043e8e92

item-new-account-number = Hornitzaile batek kontu berri bat bidali dizu postaz. Zer egiten duzu ordaindu aurretik?
    .why = Batzuk postan sartzen dira, eta benetako faktura baten kontua aldatzen dute. Zuk ordaintzen duzu, baina beste batek kobratzen du.
    .help = Berdin da aldaketa WhatsAppez, fakturan bertan edo langile baten izenean iristen bada. Gauza bat baino gehiago egiten baduzu, aukeratu zerrendan beti egiten duzun lehenengoa. Bankuak abisatzen du idazten duzun izena kontuarena ez denean.
    .option-call-known = Lehendik nuen telefonora deitzen dut
    .option-bank-warning = Begiratzen dut bankuak abisatzen duen izena ez datorrela bat
    .option-reply = Postaz galdetzen dut
    .option-pay = Ordaintzen dut faktura ona badirudi
    .not-applicable-no-transfers = Ez dut transferentziaz ordaintzen
item-new-account-number-easy = Kontu berri batera ordaindu aurretik, deitzen duzu beti lehendik zenuen telefono batera?

item-large-payment = Ohi baino faktura handiagoa iritsi zaizu. Zer begiratzen duzu ordaindu aurretik?
    .why = Faktura faltsu batek on baten antz handia du. Aldatzen dena kontua izaten da.
    .help = Ohi baino handiagoa da galduz gero kalte egingo lizukeen diru-kopuru bat. Beste batek zure ordez ordaintzen badu, hori ere kontuan hartu. Enkargua eskatu zenuena da: aurrekontu bat, mezu bat edo albaran bat.
    .option-account-and-order = Aurreko aldietako kontua eta enkargua
    .option-account = Aurreko aldietako kontua bakarrik
    .option-amount = Zenbatekoa bat datorren bakarrik
    .option-pay = Ezer ez, espero banuen
    .not-applicable-no-transfers = Ez dut transferentziaz ordaintzen
item-large-payment-easy = Gordeta dituzu hornitzaileen kontuak zure bankuaren webgunean?

item-bank-alerts = Nola konturatzen zara zure kontutik dirua atera dela?
    .why = Ordainketa arraro bat zenbat eta lehenago ikusi, orduan eta lehenago deituko diozu bankuari.
    .help = Hartu kontuan bankuaren abisuak mugikorrean, SMSz edo postaz. Kontu bat baino gehiago badituzu, erantzun gehien erabiltzen duzunari buruz.
    .look-android =
        Ireki zure bankuaren aplikazioa eta bilatu «abisuak», «alertak» edo «jakinarazpenak».
        Irakurri zertaz abisatzen dizun eta zer kopurutatik aurrera.
        Ireki Ezarpenak, ukitu lupa eta idatzi «jakinarazpenak». Begiratu zure bankuak baimena duen.
    .look-iphone =
        Ireki zure bankuaren aplikazioa eta bilatu «avisos», «alertas» edo «notificaciones».
        Irakurri zertaz abisatzen dizun eta zer kopurutatik aurrera.
        Ireki «Ajustes», sartu «Notificaciones» atalean eta begiratu zure bankuak baimena duen.
    .option-each = Abisu bat iristen zait ordainketa bakoitzarekin
    .option-large = Abisu bat iristen zait ordainketa handiekin
    .option-weekly = Nik begiratzen dut astero
    .option-monthly = Nik begiratzen dut hilero edo gutxiagotan
item-bank-alerts-easy = Iritsi zitzaizun bankuaren abisu bat, zerbait ordaindu zenuen azken aldian?

item-invoice-account = Nola daki bezero berri batek zer kontutan ordaindu behar dizun?
    .why = Postan sartzen denak zure kontua berearekin alda dezake. Zure bezeroak ordaintzen du, baina dirua ez zaizu iristen.
    .help = Beti eskura, txartelez edo mugikorrez ordaintzen badizute, aukeratu lehenengoa.
    .option-in-person = Aurrez aurre, telefonoz edo kontratuan
    .option-note = Fakturatik, inoiz ez dela aldatzen dioen ohar batekin
    .option-invoice = Postaz bidaltzen dudan fakturatik
    .option-message = Mezu edo txat batetik
item-invoice-account-easy = Esan diozu bezeroren bati ez duzula kontua postaz aldatzen?

item-supplier-access = Nola sartzen da zure programetan kanpotik laguntzen dizuna?
    .why = Zure pasahitza duenak dena ikus dezake. Eta hari kentzen dionak ere bai.
    .help = Hartu gogoan zure gestoria, teknikaria, webgunea egin zizuna edo familiako norbait. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-own-removed = Bere kontuarekin, eta joaten denean kentzen dut
    .option-own-kept = Bere kontuarekin, eta inork ez du kentzen
    .option-my-password = Nire pasahitzarekin
    .option-uncounted = Idatzita ez ditudan modu askotan
    .not-applicable-no-suppliers-with-access = Kanpoko inor ez da nire programetan sartzen
item-supplier-access-easy = Badaki kanpoko inork zure programaren baten pasahitza?

item-key-provider = Hartu gogoan gehien behar duzun lineako zerbitzua. Astebetez huts egiten badu, zer egiten duzu?
    .why = Zerbitzu bat erori, itxi edo garestitu egiten da. Zure datuak kanpoan izanda, jarrai dezakezu.
    .help = Lineako zerbitzu bat beste enpresa baten ordenagailuetan bizi da. Izan daiteke zure faktura-programa, posta, denda edo hitzorduen agenda. Zure datuak izatea haiek deskargatuta edukitzea da.
    .option-switch = Beste batekin jarraitzen dut: datuak baditut eta badakit zeinekin
    .option-data-only = Datuak baditut, baina ez beste zerbitzurik
    .option-by-hand = Eskuz jarraitzen dut, ahal dudan bezala
    .option-stop = Itxaron egiten dut: han dago dena
    .not-applicable-no-cloud = Ez dut lanerako lineako zerbitzurik erabiltzen
item-key-provider-easy = Deskargatu dituzu inoiz zure datuak gehien erabiltzen duzun programatik?

item-second-approval = Zenbat pertsona behar dira ordainketa handi bat egiteko?
    .why = Presa duen pertsona bat engainatzea bi engainatzea baino errazagoa da. Saiatzen denak zuzendaritzakoa dela esan dezake.
    .help = Hartu gogoan azken transferentzia handia. Zuzendaritzak telefonoz araua salta badezake, aukeratu azkena.
    .option-bank = Bi: bankuak ez du beste modurik uzten
    .option-rule = Bi, etxeko arauagatik
    .option-after = Bat, eta beste batek gero begiratzen du
    .option-one = Bat
    .not-applicable-no-transfers = Ez dut transferentziaz ordaintzen
item-second-approval-easy = Pertsona batek prestatzen ditu ordainketak eta beste batek baieztatu?
