### Questions about the networks of a firm, what can be reached from outside and who notices.
# review: machine-drafted
# source: de78c525bf23

item-network-parts = Zer gehiago doa bulegoko ordenagailuen sare beretik?
    .why = Kamera edo makina zahar bat konponketarik gabe egon daiteke. Sarea partekatzen badu, handik gainerakora iristen da.
    .help = Hartu gogoan makinak, kobratzeko kutxak, kamerak, alarmak, telebistak eta bisiten mugikorrak. Zalantza baduzu, galdetu sarea jarri zizunari.
    .option-nothing = Ezer ez: gainerakoa aparteko sareetatik doa
    .option-printers = Inprimagailuak eta mahaiko telefonoak bakarrik
    .option-machines = Makinak, kobratzeko kutxak edo kamerak ere bai
    .option-all = Dena, eta bisitak ere bai
item-network-parts-easy = Badute bisitek beste izen bat duen wifi bat?

item-remote-work = Nola sartzen da zure enpresako programetan kanpotik lan egiten duena?
    .why = Zure jendeak etxetik erabiltzen duen atea internet osoaren bistan dago.
    .help = Konexio pribatu bat, edo VPN bat, zifratuta doa: inork ezin du bidean irakurri. Bigarren urratsa abisu edo kode bat da, pasahitzaz gain. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-vpn-second-step = Konexio pribatu batetik, bigarren urratsarekin
    .option-online-second-step = Lineako zerbitzuetan bakarrik, bigarren urratsarekin
    .option-password-only = Pasahitz batekin, eta besterik ez
    .option-remote-program = Beti irekita dagoen urruneko sarbideko programa batekin
    .option-open = Internetetik ikusten den «Urruneko mahaigaina» erabilita
    .not-applicable-no-remote-work = Inork ez du kanpotik lan egiten
item-remote-work-easy = Ireki dezake norbaitek etxetik bulegoko ordenagailu bat?

item-internet-exposed = Zure enpresako zer gailutara irits daiteke internetetik?
    .why = Badira interneteko ate guztiak gau eta egun probatzen dituzten programak. Irekita dagoena aurkitu egiten dute.
    .help = Hartu gogoan zerbitzaria, kamerak, sareko diskoa eta urrunetik konpontzen diren makinak. Sareko diskoa, edo NASa, pertsona batek baino gehiagok saretik irekitzen duten diskodun kutxa bat da. Beste enpresa batek gordetzen duen webgunea ez da kontuan hartzen.
    .option-checked-none = Batera ere ez, eta norbaitek aurten begiratu du
    .option-listed = Zerrenda batekoetara, eta norbaitek eguneratzen ditu
    .option-left-open = Egun batean ireki zen eta hor jarraitzen duen batera
    .option-unchecked = Inork ez du begiratu
item-internet-exposed-easy = Ikus ditzake norbaitek etxetik kamerak edo sareko diskoa?

item-activity-log = Zenbat denboraz gordetzen du zure enpresak bere kontuetan nor sartzen den erregistroa?
    .why = Zerbait gertatzen bada, erregistroak nondik sartu ziren eta zer ikusi zuten esaten du. Hura gabe, suposatzea baino ez da geratzen.
    .help = Erregistroak nor, noiz eta nondik sartzen den idazten du. Lineako zerbitzuek bat izan ohi dute. Hartu gogoan posta, fitxategiak eta zerbitzaria. Erantzun gutxien gordetzen duenari buruz.
    .option-half-year = 6 hilabete edo gehiago
    .option-months = 1 eta 6 hilabete artean
    .option-days = Hilabete baino gutxiago
    .option-nothing = Ez da gordetzen
item-activity-log-easy = Begiratu du inork inoiz nondik sartu zen norbait kontu batean?

item-night-sign-in = Norbait gauez sartu da zure enpresako kontu batean. Nor konturatzen da?
    .why = Zenbat eta lehenago ikusi, orduan eta gutxiago galtzen da. Abisurik gabe, azkenean bezero batek kontatzen du.
    .help = Lineako zerbitzuek sarrera arraro baten berri eman dezakete: beste herrialde bat, beste ordu bat, beste gailu bat. Garrantzitsuena norbaitek abisu hori irakurtzea da.
    .option-read = Pertsona batek abisua jaso eta egun horretan begiratzen du
    .option-unread = Batzuetan begiratzen den abisu bat iristen da
    .option-searched = Norbaitek bilatuz gero ikusiko litzateke
    .option-nobody = Inor ez
item-night-sign-in-easy = Iritsi da inoiz zure enpresara sarrera berri baten abisurik?
