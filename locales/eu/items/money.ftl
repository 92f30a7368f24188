### Questions about money at home: what leaves, what is bought and sold, what is offered.
# review: machine-drafted
# source: 06568e255267

item-bank-limits = Zenbat diru atera daiteke zure kontutik egun batean, zuk bankuarekin hitz egin gabe?
    .why = Norbait sartzen bada edo engainatzen bazaitu, muga horrek erabakitzen du zenbat galduko den.
    .help = Zure bankuaren aplikazioan «mugak» izena izan ohi du. Hartu kontuan transferentziak, txartela eta mugikorreko ordainketak. Desberdinak badira, erantzun handienari buruz.
    .option-own = Nik aukeratutako muga bateraino
    .option-bank = Bankuak jarritako mugaraino
    .option-all = Dagoen guztia
item-bank-limits-easy = Aldatu duzu inoiz zure txartelaren edo transferentzien muga?

item-unknown-shop = Ezagutzen ez duzun denda batek oso merke du bilatzen duzuna. Zer begiratzen duzu ordaindu aurretik?
    .why = Badira onak diruditen denda faltsuak. Kobratu eta ez dute ezer bidaltzen, edo txartelaren datuak hartzen dituzte.
    .help = Berdin da sare sozial bateko iragarki batetik iristen bazara. Nork kudeatzen duen, izen batek eta helbide batek esaten dute. Webgunearen amaieran egon ohi dira.
    .option-not-bought = Ezer ez: ez dut hor erosten
    .option-outside = Nork kudeatzen duen eta beste leku batzuetan zer esaten den
    .option-inside = Bere webguneko iritziak
    .option-looks = Denda on baten itxura duela
item-unknown-shop-easy = Beti bilatzen duzu iritziak beste leku batzuetan erosi aurretik?

item-second-hand-sale = Erabilitako zerbait erosi edo saltzen duzu internetez. Nondik doa tratua?
    .why = Salmenta-aplikaziotik kanpo zailagoa da erreklamatzea. Hortik iristen dira zure txartela eskatzen duten estekak ere.
    .help = Tratua hitz egitea eta ordaintzea da. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-not-used = Ez dut horrelako traturik egiten
    .option-inside = Dena salmenta-aplikaziotik
    .option-in-hand = Aurrez aurre: han ikusi eta ordaintzen da
    .option-chat = Beste txat batetik, eta ikusi aurretik ordaintzen da
    .option-link = Bidaltzen didaten esteka batetik
item-second-hand-sale-easy = Atera zara inoiz salmenta-aplikaziotik tratu bat ixteko?

item-payment-request = Ordainketa bat onartzeko abisu bat iritsi zaizu mugikorrera. Zer irakurtzen duzu aurretik?
    .why = Kobratzeko ez dago ezer onartu beharrik. Engainatzen duenak eskaera bat bidaltzen du eta, onartzen baduzu, zuk ordaintzen duzu.
    .help = Mugikor-zenbaki baterako ordainketekin gertatzen da. Hartu gogoan zerbait kobratzea espero duzun egun bat.
    .option-not-used = Ezer ez: ez dut mugikorrarekin ordaintzen edo kobratzen
    .option-direction = Ordaintzen edo kobratzen dudan, nori eta zenbat
    .option-amount = Zenbatekoa
    .option-nothing = Ezer ez: espero banuen, onartzen dut
item-payment-request-easy = Onartu duzu ordainketaren bat mugikorrean osorik irakurri gabe?

item-investment-offer = Inbertsio batekin dirua laster irabaztea eskaini dizute. Zer egiten duzu?
    .why = Ikusten dituzun irabaziak agian ez dira existitzen. Eta atera nahi dituzun egunean, beste ordainketa bat eska diezazukete.
    .help = Berdin da aurpegi ospetsu batek, txat-talde batek edo interneten ezagutu zenuen norbaitek esaten badu. CNMVk zaintzen ditu inbertsioak Espainian.
    .option-refuse = Ezetz esaten dut
    .option-register = Aurretik begiratzen dut CNMVk baimena duela dioen
    .option-ask = Bankuari edo konfiantzazko norbaiti galdetzen diot
    .option-try = Diru gutxirekin probatzen dut
    .option-join = Sartzen naiz ezagutzen dudan jendeak gomendatzen badu
item-investment-offer-easy = Bidali diozu dirua inbertitzeko interneten ezagutu zenuen norbaiti?

item-notice-payment = Mezu batek isun bat erreklamatzen dizu, ordaintzeko esteka batekin. Nola ordaintzen duzu?
    .why = Abisu faltsu batek oso ondo kopiatzen du Administrazioa. Haren estekan ordaintzen baduzu, beste batek kobratzen du eta zure txartela hartzen du.
    .help = Berdin da zor batekin, SMSz, postaz edo kamerarako kode batekin. Erantzun presa duzun egun batean egiten duzuna.
    .option-own-way = Ni sartzen naiz webgune ofizialean, eta isuna badagoen begiratzen dut
    .option-office = Bulegoan edo betiko telefonoan galdetzen dut
    .option-look = Mezua ondo begiratu eta haren estekan ordaintzen dut
    .option-pay = Haren estekan ordaintzen dut
item-notice-payment-easy = Ordaindu duzu inoiz zerbait SMS bateko estekatik?
