### Questions about what a customer asks of a firm that works for it.
# review: machine-drafted
# source: 0f3085d2ab97

item-customer-access = Zer konturekin sartzen da zure jendea bezero baten sistemetan?
    .why = Zure kontutik zure bezero guztiengana irits daiteke. Pertsona bakoitzak berea badu, bakar bat ixten da.
    .help = Hartu kontuan haren ordenagailuak, programak, webgunea eta makinak. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-own-second-step = Bakoitza berearekin, eta abisu edo kode batekin
    .option-own-password = Bakoitza berearekin, pasahitzarekin bakarrik
    .option-shared = Pertsona batek baino gehiagok erabiltzen duten batekin
    .option-same-everywhere = Bezero bat baino gehiagorengan, pasahitz berarekin
    .not-applicable-no-customer-access = Ez gara bezeroen sistemetan sartzen
item-customer-access-easy = Balio du pasahitz berak bi bezeroren sistemetan?

item-customer-access-leavers = Bezeroen sistemetan sartzen zen norbait joan da. Noiz jakiten dute bezeroek?
    .why = Bezeroak ez daki nor joan den zure etxetik. Esaten ez diozun bitartean, ate hori irekita dago.
    .help = Hartu kontuan lanpostuz aldatzen dena edo praktikak amaitzen dituena ere. Erantzun azken pertsonarekin gertatu zena.
    .option-same-day = Egun berean, zerrenda bat aurrean
    .option-week = Aste berean, buruz
    .option-if-asked = Galdetzen dutenean
    .option-never = Ez zaie esaten
    .not-applicable-no-customer-access = Ez gara bezeroen sistemetan sartzen
item-customer-access-leavers-easy = Baduzu zerrenda bat, bezero bakoitzaren sistemetan nor sartzen den esaten duena?

item-customer-data-apart = Non gordetzen ditu zure jendeak bezero batek ematen dituen fitxategiak?
    .why = Kontu bat galtzen bada, kontu horrek irekitzen duen guztia galtzen da. Eta inork ez ditu bere planoak beste batenen artean ikusi nahi.
    .help = Hartu kontuan kontratuak, planoak, argazkiak, haren datuen kopiak eta pasahitzak. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-apart = Bezeroka aparte, eta harentzat lan egiten duenak bakarrik irekitzen ditu
    .option-apart-open = Bezeroka aparte, eta enpresa osoak irekitzen ditu
    .option-mixed = Beste fitxategiekin batera
    .option-scattered = Postan, txatetan edo gailu pertsonaletan ere bai
    .not-applicable-keeps-no-customer-data = Ez dugu bezeroen fitxategirik gordetzen
item-customer-data-apart-easy = Ba al dago karpeta bat bezero bakoitzarentzat?

item-customer-data-end = Lan bat amaitu da. Zer gertatzen da bezero horren datuekin eta sarbideekin?
    .why = Ahaztuta geratzen dena urte batzuk geroago galtzen da. Eta orduan lehengo bezero bati deitu behar zaio.
    .help = Haren datu pertsonalak badaramatzazu, bezeroak aukeratzen du: ezabatu edo itzuli. Fakturak ez dira hemen kontuan hartzen. Erantzun amaitu zen azken lanari buruz.
    .option-written = Itzuli edo ezabatu egiten dira, dena ixten da, eta idatzita geratzen da
    .option-unwritten = Ezabatu egiten dira eta dena ixten da, idatzi gabe
    .option-kept = Gorde egiten dira, bezeroa itzultzen denerako
    .option-open = Sarbideak irekita daude oraindik
    .not-applicable-keeps-no-customer-data = Ez dugu bezeroen daturik gordetzen, eta ez gara haien sistemetan sartzen
item-customer-data-end-easy = Ireki ditzakezu gaur zurekin lanik egiten ez duen bezero baten fitxategiak?

item-customer-notice = Bezero baten gauzak dituen eramangarri bat lapurtu dizute. Noiz esaten diozu?
    .why = Zure bezeroak beste batzuei abisatu behar die agian, eta haren erlojua martxan dago. Berandu jakiten badu, epea eta konfiantza galtzen ditu.
    .help = Bezero batek 24 ordu izan ditzake lehen abisurako, eta 72 datu pertsonalak badaude. Horregatik komeni da zuk zenbat duzun adostea. Berdin da beste batek irekitako posta batekin edo gelditutako programa batekin.
    .option-agreed = Idatziz adostu ditugun orduetan
    .option-same-day = Egun berean, ezer adostu gabe
    .option-when-clear = Zer gertatu den ondo dakidanean
    .option-if-asked = Galdetzen badu
item-customer-notice-easy = Idatzita duzu bezero bakoitzarengan nori deitu zerbait gaizki badoa?

item-customer-terms = Zer eskatzen dizute segurtasunaz zure bezeroekiko kontratuek?
    .why = Sinatzen duzunak behartu egiten zaitu, irakurri ez baduzu ere. Eta ezagutzen ez duzun epe bat martxan dago jada.
    .help = Bilatu abisatzeko epeak, kopiak, aseguruak, ziurtagiriak, bisitak eta amaitzean zer gertatzen den. Begiratu eskaera bakoitzarekin datozen erosketa-baldintzak ere.
    .option-listed = Orri batean dago, nork zer egiten duen jarrita
    .option-nothing-asked = Ezer ez: irakurri ditut, eta ez dute ezer eskatzen
    .option-read-once = Sinatzean irakurri nituen, eta ez dago orririk
    .option-unread = Ez ditut irakurri
item-customer-terms-easy = Irakurri duzu zure bezero handienaren kontratua?

item-own-subcontractors = Zer esan diezu bezeroei haien lanean laguntzen dizuten enpresez?
    .why = Zure bezeroarentzat, laguntzen dizunaren akats bat zurea da. Horregatik galdetzen du enpresa horiez.
    .help = Hartu kontuan zuretzat orduka lan egiten duena, zure kopia-zerbitzua eta interneteko programa. Idatziz dagoenak balio du. Bezeroaren datu pertsonalak badaramatzazu, hark baietz esan behar izan du.
    .option-bound = Nor diren, eta niri eskatzen didatena eskatzen diedala
    .option-told = Nor diren
    .option-if-asked = Ezer ez, galdetzen ez badute
    .option-unlisted = Ezer ez: ez dut zerrendarik
    .not-applicable-no-subcontractors = Kanpoko inork ez du nire bezeroen lanetan parte hartzen
item-own-subcontractors-easy = Baduzu zure bezeroekin laguntzen dizuten enpresen zerrendarik?

item-delivery-check = Programa bat, gailu bat edo eguneratze bat entregatuko duzu. Zer begiratzen duzu aurretik?
    .why = Entregatzen duzuna zure izenarekin sartzen da bezeroaren etxean. Akats bat badu, guztietara eramango du.
    .help = Eguneratze bat gero bidaltzen duzun konponketa bat da. Egiaztatu ahal izatea da sinatzea, edo fitxategiaren hatz-marka beste bide batetik ematea. Erantzun entregatu zenuen azkenari buruz.
    .option-checkable = Eguneratuta dagoela, fabrikako pasahitzik gabe, eta nirea dela egiazta daitekeela
    .option-current = Eguneratuta eta fabrikako pasahitzik gabe dagoela
    .option-works = Badabilela
    .option-nothing = Ezer ez: iristen den bezala doa
    .not-applicable-delivers-no-software = Ez dugu programarik edo konektatzen den gailurik entregatzen
item-delivery-check-easy = Probatzen da entregatzen duzuna eraman aurretik?

item-proof-folder = Bezero batek bere gauzak nola zaintzen dituzun frogatzeko eskatu dizu. Zer bidaltzen diozu?
    .why = Laster eta paperekin erantzuten duenak konfiantza ematen du. Eta begiratu gabe sinatzen duzunak berdin behartzen zaitu.
    .help = Frogak dira arauak, berreskuratutako azken kopia, hitzaldien zerrenda, asegurua edo ziurtagiri bat. Ez dira guztiak izan behar: bidaltzen duzunak egia izan behar du.
    .option-folder = Prestatutako karpeta bat, aurtengo datekin
    .option-days = Egun batzuetan aurkitzen dudana
    .option-words = Kontatzen duen mezu bat
    .option-blind = Haren galdetegia denari baietz esanda, begiratu gabe
item-proof-folder-easy = Bidali diozu inoiz bezero bati segurtasunari buruzko paperik?
