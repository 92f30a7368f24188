### Questions about personal data: what is kept, who sees it, how it leaves, what happens if it is lost.
# review: machine-drafted
# source: 176aad2b7f19

item-data-kept = Bezero batekin amaitzen duzunean, zer egiten duzu haren datuekin?
    .why = Gordetzen ez duzuna ezin dizute lapurtu. Eta zerbait galtzen duzun egunean, gutxiago izango duzu azaltzeko.
    .help = Datuak dira izenak, telefonoak, helbideak, argazkiak eta txatak. Fakturak ez dira hemen kontuan hartzen: ez ezabatu horiek.
    .option-yearly = Urtean behin behar ez dena ezabatzen dut
    .option-asked = Bezeroak eskatzen badu ezabatzen ditut
    .option-space = Lekua falta denean ezabatzen ditut
    .option-never = Guztiak gordetzen ditut, badaezpada ere
    .not-applicable-no-personal-data = Ez dut beste pertsonen daturik gordetzen
item-data-kept-easy = Ezabatu duzu lehengo bezeroen daturik azken urtean?

item-data-seen-by-others = Gordetzen edo ikusten ditu beste enpresaren batek zure bezeroen datuak?
    .why = Horrela bada, komeni da jakitea zer agindu duen enpresa horrek.
    .help = Hartu kontuan zure gestoria, internet bidezko faktura-programa, posta eta ordenagailua konpontzen dizuna. Berdin da zurekin lan egiten dutenen datuetarako.

item-data-contracts = Zer sinatu duzu zure bezeroen datuak ikusten dituenarekin?
    .why = Beste enpresa bati datuek ihes egiten badiote, bezeroek zuri galdetuko dizute.
    .help = Hartu gogoan zure gestoria, faktura-programa, posta eta interneteko kopiak. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-each = Kontratu bat enpresa bakoitzarekin
    .option-some = Kontratu bat enpresaren batekin, adibidez gestoriarekin
    .option-terms = Programa bakoitzaren baldintzak onartu baino ez nituen egin
    .option-none = Ezer ez
    .not-applicable-no-personal-data = Ez dut beste pertsonen daturik gordetzen
item-data-contracts-easy = Sinatu duzu enpresaren batekin paperik zure bezeroen datuei buruz?

item-old-media = Zer egiten duzu erabiltzen ez dituzun laneko mugikor, disko eta paperekin?
    .why = Disko zahar bat aurkitzen duenak irakur dezake. Eta paperez betetako kaxa bat ere bai.
    .help = Karpetak ezabatzea ez da nahikoa: askotan berreskuratu egin daitezke. USB memoriak ere kontuan hartu. Gauza bat baino gehiago egiten baduzu, aukeratu zerrendan beherago dagoena.
    .option-erase = Gailuak osorik ezabatu eta paperak suntsitzen ditut
    .option-keep = Dena gordetzen dut, ezabatu gabe
    .option-files = Karpetak ezabatu eta paperen bat apurtzen dut
    .option-as-is = Dauden bezala eman edo botatzen ditut
    .not-applicable-keeps-no-data = Ez dut laneko daturik gordetzen, ez gailuetan ez paperean
item-old-media-easy = Atera da zure eskuetatik mugikor edo ordenagailuren bat ezabatu gabe?

item-sensitive-data-apart = Non dituzu zure bezeroen datu delikatuenak?
    .why = Agerian geratzen den osasun-txosten batek kalte handia egiten du. Horregatik telefono batek baino ardura gehiago eskatzen du.
    .help = Delikatuak dira osasunekoak, adingabeenak, erlijiokoak edo bizitza intimokoak. Leku batean baino gehiagotan badaude, erantzun gutxien zainduta dagoenari buruz.
    .option-apart = Aparte, bere pasahitza duen programa edo karpeta batean
    .option-with-rest = Beste datuekin, ordenagailuan
    .option-loose = Postan, txatetan edo paper solteetan ere bai
item-sensitive-data-apart-easy = Bidali dizu bezeroren batek txosten edo argazkirik txatez aurten?

item-lost-data-device = Bezeroen datuak dituen eramangarri edo mugikor bat galdu duzu. Zer egiten duzu egun horretan?
    .why = Pertsona horiei kalte egin dakieke. Eta haientzat arriskua badago, 72 ordu dituzu AEPDri abisatzeko.
    .help = AEPD Datuak Babesteko Espainiako Agentzia da. 72 orduak jakiten duzunean hasten dira, eta jaiegunak ere kontatzen dira. Gauza bat baino gehiago egiten baduzu, aukeratu zerrendako lehenengoa.
    .option-assess = Zer datu zeuden idatzi, eta AEPDri abisatu behar diodan begiratzen dut
    .option-ask = Gestoriari edo { -help-line } zerbitzuari galdetzen diot
    .option-police = Salaketa jarri eta itxaroten dut
    .option-nothing = Beste bat erosi eta aurrera jarraitzen dut
    .not-applicable-no-personal-data = Ez dut beste pertsonen daturik gordetzen
item-lost-data-device-easy = Idatzita duzu zer egin bezeroen datuak galtzen badituzu?

item-payroll-folder = Nork ireki dezake nominen eta kontratuen karpeta?
    .why = Pertsona baten kontuarekin sartzen denak pertsona horrek ireki dezakeen guztia ikusten du.
    .help = Denentzat ez denaren adibide gisa balio du. Nominen programa eta paperak ere kontuan hartu. Egiaztatzeko, eskatu beste lanpostu bateko norbaiti irekitzen saiatzeko.
    .option-checked = Behar duenak bakarrik, eta egiaztatu dugu
    .option-unchecked = Behar duenak bakarrik, egiaztatu gabe
    .option-office = Bulego osoak
    .option-everyone = Enpresako kontu bat duen edonork
item-payroll-folder-easy = Nominak irekitzeko, behar da pertsona batzuek bakarrik duten baimen bat?

item-processing-record = Zer du idatzita zure enpresak erabiltzen dituen datu pertsonalei buruz?
    .why = Zerrenda horrekin badakizu zer zaindu, eta zer erantzun bere datuez galdetzen duenari.
    .help = Datu pertsonalak norbaiti buruz zerbait esaten dutenak dira: bezeroak, langileak, hautagaiak, kamerak. Zerrendak zein diren eta zertarako erabiltzen diren esaten du. Tratamendu-jardueren erregistroa esaten zaio.
    .option-current = Guztien zerrenda bat, aurten berrikusia
    .option-old = Duela urtebete baino gehiagoko zerrenda bat
    .option-outside = Beste enpresa batek egindakoa, eta inork ez du irakurri
    .option-none = Ezer ez
item-processing-record-easy = Egin du inork zure enpresarentzat datu-babeseko paperik?

item-id-photo = NANaren argazki bat eskatu dizute mezuz edo postaz. Zer bidaltzen duzu?
    .why = Argazki horrekin, beste batek zure izenean kontratu bat egin edo dirua eska dezake.
    .help = Berdin da bizileku-txartelarekin edo pasaportearekin. Hartu gogoan alokairu bat, bidaia bat edo erosketa bat. Zure txat edo mezu batean argazki oso bat badago, aukeratu azkena.
    .option-nothing = Ezer ez: aurrez aurre edo webgune ofizial batean erakusten dut
    .option-marked = Marraz estalitako kopia bat, norentzat eta zertarako den dioena
    .option-clean = Argazki osoa, eta gero ezabatzen dut
    .option-kept = Argazki osoa, eta hor geratzen da
item-id-photo-easy = Ba al dago zure NANaren argazkirik txat edo mezuren batean?

item-posts-audience = Nork ikus dezake zure sareetan argitaratzen duzuna?
    .why = Zure argazkiekin, beste batek zure itxurak egin ditzake. Edo etxean inor ez dagoela jakin.
    .help = Norbait ezagutzea aurrez aurre ikusi izana da. Sare bat baino gehiago erabiltzen baduzu, erantzun irekienari buruz.
    .option-known = Ezagutzen dudan jendeak bakarrik
    .option-followers = Jarraitzen didanak, ezagutzen ez badut ere
    .option-anyone = Edonork
    .not-applicable-no-social-media = Ez dut sare sozialik erabiltzen
item-posts-audience-easy = Ikus ditzake zure argazkiak ezagutzen ez duzun norbaitek?
