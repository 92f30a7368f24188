### Questions about the website, the shop and social networks.
# review: machine-drafted
# source: 41fe1dd6811c

item-website-updates = Nork instalatzen ditu zure webgunearen eguneratzeak?
    .why = Webgune zahar batek beste batzuek ezagutzen dituzten akatsak ditu. Hortik alda dezakete, edo zure bezeroak engainatzeko erabili.
    .help = Eguneratze bat zure webgunea egiteko erabili den programaren konponketa bat da. Pertsona hori zu izan zaitezke. Zalantza baduzu, galdetu webgunea egin zizunari.
    .option-provider = Webgunea ematen didan enpresak: ez dut ezer egin behar
    .option-monthly = Pertsona batek, hilero edo maizago
    .option-breaks = Pertsona batek, zerbaitek huts egiten duenean
    .option-nobody = Inork ez, egin zenetik
    .not-applicable-no-website = Ez dut webgunerik
item-website-updates-easy = Ukitu du norbaitek zure webgunea barrutik azken 3 hilabeteetan?

item-website-owner = Noren izenean dago zure webgunearen domeinua?
    .why = Pertsona hori desagertzen bada edo ordaintzeari uzten badio, webgunerik gabe geratuko zara. Eta batzuetan postarik gabe ere bai.
    .help = Domeinua zure webgunearen izena da, hara iristeko idazten dena. Hartu gogoan ostatatuta dagoen lekua ere. Desberdinak badira, erantzun gutxien kontrolatzen duzunari buruz.
    .option-mine = Nirean, eta pasahitza dut
    .option-mine-locked-out = Nirean, baina pasahitza beste batek du
    .option-theirs = Webgunea egin zidanaren edo beste norbaiten izenean
    .not-applicable-no-website = Ez dut webgunerik
item-website-owner-easy = Zuri iristen zaizu zure webgunearen domeinuaren faktura?

item-website-backup = Zure webgunea gaur ezabatzen bada, nondik berreskuratzen duzu?
    .why = Webgune bat aldaketa batean edo ordaindu gabe uzteagatik honda daiteke. Zure kopia batekin, berriro martxan jartzen da.
    .help = Ostatatuta esan nahi du beste enpresa baten ordenagailuetan gordeta. Zure zerbitzuak kopiarik ateratzen uzten ez badu, balio du testuak, argazkiak eta eskaerak aparte izateak.
    .option-own = Nire kopia batetik, hilabete honetakoa
    .option-host = Ostatatzen duen enpresaren kopiatik
    .option-maker = Egin zuenak gordetzen duenetik
    .option-none = Inondik ez: berriro egin behar da
    .not-applicable-no-website = Ez dut webgunerik
item-website-backup-easy = Deskargatu duzu inoiz zure webgunearen kopiarik?

item-social-second-step = Gailu berri batean zure negozioaren sare soziala irekitzean, zer eskatzen dizu pasahitzaz gain?
    .why = Kontu hori kentzen dizunak dirua eska diezaieke zure bezeroei zure izenarekin.
    .help = Hartu kontuan mapetako zure fitxa eta bezeroei erantzuteko erabiltzen duzun txata ere. Bat baino gehiago erabiltzen baduzu, erantzun babes gutxien duenari buruz.
    .option-app-or-key = Abisu bat mugikorrean, aplikazio bateko kode bat edo nire hatz-marka
    .option-sms = SMS bidezko kode bat
    .option-password-only = Besterik ez
    .not-applicable-no-social-media = Ez dut lanerako sare sozialik erabiltzen
item-social-second-step-easy = Iritsi zaizu inoiz mugikorrera zure sare sozialean sartzeko koderik?

item-shop-card-data = Zure interneteko dendan, non idazten du bezeroak bere txartela?
    .why = Zure webgunetik edo postatik pasatzen diren zenbakiak zuri lapur diezazkizukete.
    .help = Egin probako erosketa bat, eta begiratu goiko helbidea txartela eskatzen duenean. Modu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-payment-page = Bankuaren edo ordainketa-enpresa baten orrian
    .option-my-site = Nire webgunean, baina ez du gordetzen
    .option-stored = Nire webgunean, eta gordeta geratzen da
    .option-message = Postaz, txatez edo telefonoz ematen dit
    .not-applicable-no-shop = Ez dut internetez saltzen
item-shop-card-data-easy = Eman dizu inork bere txartelaren zenbakia mezu batean edo telefonoz?
