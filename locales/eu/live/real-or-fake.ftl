### Messages and calls to judge. Persons, firms and addresses are invented; every address ends in ".example".
# review: machine-drafted
# source: 1e1d9dd71c77

pack-real-or-fake = Benetakoa ala faltsua?
    .about = Egunero iristen diren bezalako mezuak, deiak, fakturak eta kodeak. Erdiak benetakoak dira.
    .audience = Edozein pertsonarentzat, bakarrik edo taldean
    .note = Izenak asmatuak dira. Hemen helbide guztiak «.example» batekin amaitzen dira: begiratu aurretik doanari.
    .question = Benetakoa da ala faltsua?
    .genuine = Benetakoa da
    .fake = Faltsua da
    .sheet-a = A orria
    .sheet-b = B orria

## Sheet A

live-new-account = Urteak daramatzazu Suministros Valerari erosten. Marta idazten dizu, beti helbide honetatik: administracion@suministrosvalera.example. Haien faktura bat duzu ordaindu gabe.
    .from = Marta Soler, administracion@suministros-valera.example
    .subject = 1187 faktura
    .body =
        Kaixo:

        Hemen duzu 1187 faktura, ostiralean amaitzen da epea. Bankua aldatu dugu, eta lehengo kontua itxita dago. Berria hau da:

        ES00 4417 0925 6300 1182 7746

        Gaur azoka batean nago eta ezin dut telefonoa hartu. Zalantzarik baduzu, erantzun hemendik.

        Ondo izan, Marta
    .why =
        Kontu-zenbakia aldatzen du. Gehien pisatzen duen seinalea da: berak bakarrik dei bat eskatzen du.
        Helbideak lehen ez zegoen marratxo bat du.
        Gaur ezin duela telefonoa hartu dio. Engainatzen duenak ez du hitz egin nahi.
        Presa sartzen du: epea ostiralean amaitzen da, eta kontu zaharra itxita dago.
    .not-a-clue = Ondo idazteak eta fakturaren zenbakia jakiteak ez du ezer frogatzen. Posta batean sartzen denak ere badaki.
    .today = Deitu faktura zahar bateko telefonora eta eskatu kontua irakurtzeko. Ez erantzun mezuari.

live-quarter-papers = Lindes Gestoriak duela 3 urtetik egiten ditu zure paperak. Hiru hilean behin idazten dizu, beti helbide honetatik: avisos@gestorialindes.example.
    .from = Lindes Gestoria, avisos@gestorialindes.example
    .subject = Azken abisua: ostiralean hiruhilekoa ixten dugu
    .body =
        Kaixo:

        Iraileko fakturak falta zaizkigu. Ostiralean ez baditugu, ez gara garaiz iritsiko eta errekargua egon daiteke.

        Igo ohiko lekura edo ekarri bulegora. Ez da beharrezkoa mezu honi erantzutea. Zalantzarik baduzu, deitu.

        Lindes Gestoria
    .why =
        Espero zenuen: hiru hilean behin iristen da, eta helbide beretik.
        Ez du eskatzen pasahitzik, koderik, ordainketarik edo bankuko daturik.
        Ez dakar estekarik, ez fitxategirik. Ezagutzen duzun lekura bidaltzen zaitu.
        Deitzera gonbidatzen zaitu, eta ez dizu telefono berririk ematen.
    .not-a-clue = Presak eta errekarguak beldurtzen dute, baina hemen egiazkoak dira. Presak bakarrik ez du mezu bat faltsu egiten.
    .today = Zalantza baduzu, egin faltsu batekin egingo zenuena: deitu lehendik zenuen telefonora.

live-house-number = Pakete bat baino gehiago espero duzu aste honetan. Ezagutzen ez duzun zenbaki baten mezu bat iritsi da.
    .from = Zenbaki ezezaguna
    .body =
        Zure entrega zain dago, etxearen zenbakia falta delako. Osatu gaur edo paketea itzuli egingo da: envios-rapidos-es.example/casa
    .why =
        Ez du esaten zer pakete den, ez zein dendatakoa, ez noren izenean.
        Estekak ez du inongo dendaren izenik. «Envíos rápidos» edonor izan daiteke.
        Esteka horren atzean helbidea eskatuko dizute, eta gero txartela.
        Ordu gutxi batzuk baino ez dizkizu ematen.
    .not-a-clue = Pakete bat espero izateak ez du egiazko egiten. Milaka pertsonari bidaltzen zaie, eta askok espero dute bat.
    .today = Ez ukitu esteka. Begiratu eskaera erosi zenuen dendan, zu zeu sartuta.

live-pick-up-point = Zapatila batzuk erosi zenituen interneten, 5502 eskaera. Ordaintzean, zure auzoko Sol paper-dendan jasotzea aukeratu zenuen.
    .from = Jasotzea
    .body =
        Zure 5502 eskaera Sol paper-dendan dago. Jaso 14a baino lehen. Erakutsi kode hau erakusmahaian: 7316.
    .why =
        Bat dator egin zenuenarekin: eskaera, denda eta aukeratu zenuen lekua.
        Ez dakar estekarik, eta ez du ordaintzeko edo ezer idazteko eskatzen.
        Kodea han erakusten da, aurrez aurre, zure paketea duenari.
    .not-a-clue = Ez zaitu izenez agurtzen, eta muga-egun bat ematen du. Abisu automatiko asko horrelakoak dira.
    .today = Abisu bat arraroa egiten bazaizu, konparatu zure erosketaren mezuarekin.

live-backup-account = Telefonoak jo du. Pantailan zure bankuaren izena agertu da.
    .from = Ahots atsegin bat, segurtasun-sailekoa
    .body =
        Norbait zure kontutik 1900 € ateratzen saiatzen ari da oraintxe. Ez dizut daturik eskatuko, ez kezkatu. Dirua salbu jartzeko, sartu aplikazioan eta pasatu dirua esango dizudan babes-kontura. Ez eskegi: eskegitzen baduzu, galdu egingo da.
    .why =
        Zure dirua beste kontu batera mugitzeko eskatzen du. Banku batek ere ez du hori behar babesteko.
        Presa sartzen dizu eta ez dizu eskegitzen uzten. Horrela ezin duzu pentsatu, ezta galdetu ere.
        Daturik ez duela eskatzen esaten du. Ez ditu behar: ordainketa zuk egingo zenuke.
    .not-a-clue = Pantailako bankuaren izena imita daiteke. Ez du erakusten nor ari den deitzen.
    .today = Eskegi. Itxaron minutu bat eta deitu zure txartelaren atzean dagoen telefonora.

live-card-question = 240 € ordaindu dituzu txartelez denda berri batean. Bost minutu geroago zure bankuaren izenean deitu dizute.
    .from = Ahots grabatu bat
    .body =
        Zure txartelarekin egindako 240 € balioko ordainketa batek arreta eman digu. Zuk egin baduzu, sakatu 1. Bestela, sakatu 2, eta txartela blokeatuta geratuko da. Ez esan zure pasahitzak inori. Nahiago baduzu, eskegi eta deitu zure txarteleko zenbakira.
    .why =
        Zure ordainketa baten ondoren iristen da, eta zenbateko horrekin.
        Bai edo ez baino ez du galdetzen. Ez du pasahitzik, koderik edo dirua mugitzeko eskatzen.
        Eskegitzen eta zure kabuz txarteleko zenbakira deitzen uzten dizu.
    .not-a-clue = Grabazio bat izateak eta ordainketa arraro bat aipatzeak beldurtzen du, baina ez du faltsu egiten.
    .today = Horrelako edozein deitan eskegi dezakezu, eta zure txarteleko zenbakira deitu. Inoiz ez da soberan egongo.

live-parking-sticker = Aparkalekua ordaintzera zoaz. Makinak bere enpresaren webgunea inprimatuta darama: aparcalindes.example. Ondoan, QR kodea duen eranskailu bat dago.
    .from = Makinako eranskailua
    .body =
        Ordainketa azkarra. Eskaneatu, idatzi zure txartela eta kito.

        Nora eramaten duen: pago-parking-ya.example
    .why =
        Kodea eranskailu batean dago. Azpian egon daiteke ona.
        Eranskailuko helbidea ez da makinan inprimatuta dagoena.
        Txartela eskatzen du, matrikula edo denbora galdetu gabe.
    .not-a-clue = Kalean eta benetako makina batean egoteak ez du benetako egiten. Edonork itsats dezake eranskailu bat.
    .today = Ordaindu makinan bertan, edo erabili ohi duzun aplikazioarekin.

live-menu-code = Taberna batean eseri zara. Kodea paperezko kartaren barruan inprimatuta dago, tabernaren izenaren ondoan.
    .from = Casa Remediosen karta
    .body =
        Gure karta zure hizkuntzan.

        Nora eramaten duen: casaremedios.example/carta
    .why =
        Gainerakoarekin inprimatuta dago, ez gainean itsatsita.
        Helbideak zauden lekuaren izena darama.
        Karta erakusten du eta ez du ezer eskatzen: ez daturik, ez ordainketarik, ez ezer instalatzerik.
    .not-a-clue = Kode bat ez da txarra kodea izateagatik. Garrantzitsua da nora eramaten duen eta zer eskatzen duen.
    .today = Kode bat ireki aurretik, irakurri mugikorrak erakusten duen helbidea.

live-liking-videos = Lan bila zabiltza. Ezagutzen ez duzun norbaitek idatzi dizu, beste herrialde bateko zenbaki batetik.
    .from = Elena GGBB
    .body =
        Kaixo Elena naiz giza baliabidetakoa!! Zuretzat bakarrik lan bat daukat. 60 eta 600 € arten irabazten da egunero bideoei gustuko dut emanez, 20 minutu. Esperientzia gabe, etxetik. 3 plaza geratzen dira, erantzun gaur. Hasteko 30 € sartzen dituzu eta kudeatzailearen soldatarekin itzultzen dizkizugu.
    .why =
        Lan egiteko dirua eskatzen dizu. Enplegu batean zuri ordaintzen dizute.
        Gehiegi agintzen du oso gutxiren truke, eta soldata 60 eta 600 € artean dabil.
        Ez du esaten zein enpresatakoa den, ezta zure izena non ikusi zuen ere.
        Presa sartzen du: 3 plaza geratzen dira eta gaur erantzun behar da.
        Idazteko akatsak daude. Beste seinale bat dira, ez nagusia.
    .not-a-clue = Hasieran zerbait ordaintzeak ez du egiazko egiten. Gero gehiago jar dezazun modua da.
    .today = Ez erantzun eta blokeatu zenbakia. Bilatu eskaintzak enpresaren webgunean, zu zeu sartuta.

live-second-hand-meeting = Bizikleta bat saltzen duzu bigarren eskuko aplikazio batean. Aplikazioaren barruan idatzi dizute.
    .from = Nuria, 4 urte aplikazioan, 31 salmenta
    .body =
        Kaixo, salgai dago oraindik? Hurbil bizi naiz. Ondo badatorkizu, arratsaldeko 6etan ikusiko dut plazan. Han ordainduko dut, eskura edo aplikaziotik bertatik. Bestela, beste egun batean.
    .why =
        Ordaindu aurretik ikusi nahi du, eta jendea dagoen leku bat proposatzen du.
        Han edo aplikaziotik ordaintzen du. Ez zaitu beste txat batera eramaten.
        Ez du eskatzen koderik, zure txartelaren argazkirik, edo aurretik ezer bidaltzerik.
    .not-a-clue = Gaur bertan geratu nahi izatea ez da presa susmagarria: beste egun bat eskaintzen dizu.
    .today = Geratu egunez eta jendea dagoen leku batean. Eman bizikleta dirua duzunean, eskuan edo zure kontuan.

live-new-number = Zure alaba beste hiri batean bizi da. Gordeta ez duzun zenbaki baten mezu bat iritsi zaizu.
    .from = Zenbaki ezezaguna, zure alabaren argazki batekin
    .body =
        Kaixo, ni naiz. Mugikorra hautsi zait, hau nire zenbaki berria da, gorde. Alokairua gaur ordaindu behar dut eta ezin naiz bankuan sartu. Egingo didazu zuk 890 € balioko transferentzia bat? Bihar itzuliko dizut. Ez deitu, mikroa ez dabil eta.
    .why =
        Zenbaki berria eta premiazko dirua, biak batera: hori nahikoa da gelditzeko.
        Ez du deitzerik nahi. Ahots batek dena argituko luke minutu batean.
        Gaur ezagutzen ez duzun kontu batera ordaintzeko eskatzen du.
    .not-a-clue = Argazkia harena da, bai. Haren sareetan dago eta edonork kopia dezake.
    .today = Deitu betiko zenbakira. Adostu familiak bakarrik erantzuten dakien galdera bat.

live-sign-in-code = Zure aseguruaren webgunean sartzen ari zara. Oraintxe sakatu duzu «Bidali kode bat».
    .from = Lara Aseguruak
    .body =
        Sartzeko kodea 482913 da. 10 minutuz balio du. Ez esan inori, ezta gurekin lan egiten duela dioenari ere.
    .why =
        Zuk eskatu duzu duela une bat, eta espero duzun unean iritsi da.
        Ez dakar estekarik. Irekita duzun orrirako kode bat baino ez dizu ematen.
        Inori ez esateko abisatzen dizu.
    .not-a-clue = 10 minututan iraungitzea ez da mehatxu bat. Erabilera bakarreko kodeak laster iraungitzen dira.
    .today = Eskatu ez duzun kode bat iristen bazaizu, ez esan eta aldatu pasahitz hori.

## Sheet B

live-community-fee = Hiru hilean behin zure bizilagunen komunitatearen kuota ordaintzen duzu: 186 €. Fincas Olmok administratzen du, eta helbide honetatik idazten du: cuotas@fincasolmo.example.
    .from = Fincas Olmo, cuotas@fincasomlo.example
    .subject = Hiruhilekoko kuota: kontu berria
    .body =
        Bizilagun agurgarria:

        Astelehenean amaitzen da 186 € kuotaren epea. Bankua aldatu dugunez, sartu kontu honetan:

        ES00 2081 5577 6210 0042 8913

        Egun hauetan bulegoa itxita dago obrengatik, eta ez dugu deirik hartzen. Erantzun mezu honi ordainagiriarekin.

        Fincas Olmo
    .why =
        Kontu-zenbakia aldatzen du. Horrek bakarrik dei bat eskatzen du.
        Helbidean, bi letrak lekua aldatu dute: fincasomlo.
        Ezin dela deitu dio, hain zuzen behar litzatekeenean.
        Hurbileko data bat jartzen du eta ordainagiria eskatzen du, ordaindu duzula jakiteko.
    .not-a-clue = Zenbatekoa betikoa da, eta hiruhilekoa zuzena da. Hori zuen mezuak irakurri dituenak daki.
    .today = Galdetu beste bizilagun bati edo joan bulegora. Ez ordaindu kontu berri batera ahoz entzun gabe.

live-music-school = Zure semea Arpegio Musika Eskolara doa. Urtero ekainean idazten du, helbide honetatik: secretaria@arpegio.example.
    .from = Arpegio Eskola, secretaria@arpegio.example
    .subject = Plaza baieztatzeko azken eguna
    .body =
        Kaixo:

        Ostiralean amaitzen da hurrengo ikasturteko plaza baieztatzeko epea. Baieztatu gabe, plaza itxaron-zerrendara pasatuko da.

        Idazkaritzan baiezta dezakezu, arratsaldeko 4etatik 8etara. Edo eskolaren aplikazioan, beste urteetan bezala. Ordainagiria irailean pasatuko da, dagoeneko dugun kontura.

        Idazkaritza
    .why =
        Espero zenuen: ekainero iristen da, eta helbide beretik.
        Ez du kontua aldatzen, eta ez du dirurik eskatzen orain.
        Ez dakar estekarik. Betiko lekura edo erakusmahaira bidaltzen zaitu.
    .not-a-clue = «Azken eguna» eta «zerrendara pasatuko da» esateak presa sartzen du. Hemen epea benetakoa da, eta egiazta daiteke.
    .today = Sartu aplikazioan zure aldetik, edo deitu eskolaz lehendik zenuen telefonora.

live-customs-fee = Lanpara bat erosi duzu kanpoko denda batean. Ezagutzen ez duzun zenbaki baten mezu bat iritsi da.
    .from = Zenbaki ezezaguna
    .body =
        Zure paketea aduanan geldirik dago. Ordaindu 1,79 €-ko tasa 20ak baino lehen edo suntsitu egingo da: pago-aduana24.example
    .why =
        Ez du esaten zein dendatakoa den, ez bidalketaren zenbakia, ez noren izenean.
        Helbidea ez da dendarena, ezta paketea ekartzen dizunarena ere.
        Mezu batetik txartelez ordaintzeko eskatzen du. Diru gutxi, pentsatu ez dezazun.
        Ordu gutxi barru suntsitzearekin mehatxatzen du.
    .not-a-clue = Oso gutxi eskatzeak ez du kaltegabe egiten. Bilatzen duena zure txartelaren zenbakia da.
    .today = Ez ukitu esteka. Begiratu zure erosketa dendan, eta bilatu han bidalketaren zenbakia.

live-clinic-appointment = Duela hilabete hitzordua eskatu zenuen Duero Klinikan: ostegunean, 17:30ean, Prieto doktorearekin. Gaur asteazkena da.
    .from = Duero Klinika
    .body =
        Gogoratu: bihar, osteguna, 17:30ean, hitzordua duzu Prieto doktorearekin. Ezin baduzu etorri, deitu gaur, mesedez.
    .why =
        Bat dator eskatu zenuen hitzorduarekin: eguna, ordua eta doktorea.
        Ez dakar estekarik, eta ez du daturik edo ordainketarik eskatzen.
        Deitzeko eskatzen dizu, telefono berririk eman gabe.
    .not-a-clue = Ez darama zure izena eta «gaur» dio. Gogorarazteko mezu automatikoak horrelakoak izan ohi dira.
    .today = Konparatu gogorarazteko edozein mezu zuk idatzi zenuenarekin. Zerbait aldatzeko, erabili lehendik zenuen telefonoa.

live-computer-repair = Interneten zabiltza eta pantaila abisu batez bete da. Handik gutxira telefonoak jo du.
    .from = Gizon bat, zure ordenagailuaren zerbitzu teknikokoa
    .body =
        Ikusi dugu zure ordenagailua kaltetuta dagoela eta argazkiak galduko dituzula. Oraintxe konponduko dut, doan. Instalatu esaten dizudan programa eta irakurri agertzen den kodea. Gero 199 € dira bermeagatik.
    .why =
        Inork ez du zure ordenagailua zaintzen telefonoz abisatzeko.
        Programa bat instalatzea eta kode bat ematea nahi du: horrela zure ordenagailua erabiliko luke.
        Lehenik doan da, eta gero 199 € dira. Kontraesanetan dabil.
        Galtzeak min gehien ematen duenarekin beldurtzen zaitu: argazkiekin.
    .not-a-clue = Pantailako abisuak sistemarena dirudi, baina web-orri bat da. Itxi eta kito.
    .today = Eskegi eta itxi nabigatzailea. Zerbait instalatu baduzu, deskonektatu internetetik eta deitu konfiantzazko norbaiti edo zenbaki honetara: { -help-line }.

live-garage-call = Atzo autoa utzi zenuen zure auzoko tailerrean. Gaur deitu dizute.
    .from = Ibarra Tailerra, gordeta duzun zenbakia
    .body =
        Kaixo, Tomás naiz. Autoa irekitzean ikusi dugu balazta-pastillak gastatuta daudela. Aldatzea 140 € gehiago dira. Egingo dugu ala utziko dugu? Esan gaur eta bihar prest edukiko duzu. Jasotzean ordainduko duzu.
    .why =
        Atzo utzi zenuen autoagatik deitzen du. Berrien zain zeunden.
        Ezer egin aurretik galdetzen dizu, eta ezetz esan dezakezu.
        Han ordaintzen da, jasotzean. Ez du txartelik edo daturik eskatzen telefonoz.
    .not-a-clue = Garestiago ateratzeak eta gaur erantzuteko eskatzeak ez du faltsu egiten. Eta pantailako zenbakiak ez du ezer frogatzen: imita daiteke.
    .today = Dei batek zalantza uzten badizu, esan zuk deituko duzula 5 minutu barru. Erabili lehendik zenuen zenbakia.

live-windscreen-fine = Autora itzuli zara eta paper bat dago haizetakoan.
    .from = Haizetakoko papera
    .body =
        Ibilgailua arau-haustean. Eskaneatu kodea zure isuna ikusteko. Gaur ordaintzen baduzu, % 50 gutxiago. Bestela, garabiari deituko zaio.

        Nora eramaten duen: multas-ver.example
    .why =
        Ez darama matrikularik, ez kalerik, ez ordurik, ez nork jartzen duen.
        Helbidea ez da inolako udalena.
        Egun bakarreko beherapen batekin presa sartzen du, eta garabiarekin beldurtzen du.
    .not-a-clue = Benetan gaizki aparkatu izanak ez du benetako egiten. Azkar ordaintzeagatiko beherapena badago, baina 20 egun irauten du.
    .today = Ez eskaneatu kodea. Galdetu zure isunez udalean, zu zeu joanda edo haren webgunean.

live-bus-stop-code = Autobus-geltokian kode bat dago beiraren atzean, ordutegien kartel berean.
    .from = Geltokiko kartela
    .body =
        Zenbat falta da zure autobuserako?

        Nora eramaten duen: busesdelrio.example/parada/214
    .why =
        Kartelaren barruan dago, beiraren atzean. Ezin da gainean itsatsi.
        Helbideak konpainiaren izena eta zure geltokiaren zenbakia daramatza.
        Ordutegiak baino ez ditu erakusten. Ez du daturik, ordainketarik edo ezer instalatzerik eskatzen.
    .not-a-clue = Kalean egoteak ez du faltsu egiten. Kode batek eramaten duen lekuak adina balio du.
    .today = Kode bat ireki aurretik, irakurri mugikorrak erakusten duen helbidea. Txartel bat eskatzen badu, gelditu.

live-tax-refund = Udazkenean mezu hau iritsi zaizu.
    .from = Zergen Bulegoa, devolucion@impuestos-oficina24.example
    .subject = JAKINARASPENA: itzulketa onhartua
    .body =
        Zergadun agurgarria:

        Azken kalkulu baten ondoren 1245,67 € balioko itzulketa dagokizu. 14.2 artikuluaren arabera, formularioa 24 ordutan bete behar duzu, zure txartelaren zenbakiarekin eta pasahitzarekin. Bestela, zure eskubidea galduko duzu eta zigorra jaso ahal izango duzu.

        Epea 30 egunekoa da.
    .why =
        Txartela eta pasahitza eskatzen ditu. Zergen bulegoak ez ditu posta bidez edo mezuz eskatzen.
        Itzulketa bat ez da txartel batean sartzen.
        Kontraesanetan dabil: lehenik 24 ordu ematen ditu, eta gero 30 egun.
        Ez dizu zure izenez deitzen eta inork ez du sinatzen.
        Dirua agintzen du eta mehatxatu egiten du, biak batera. Gainera, idazteko akatsak daude.
    .not-a-clue = Zenbaki dezimaldunek eta lege baten artikuluak itxura ofiziala ematen dute. Ez dute ezer frogatzen.
    .today = Ez ukitu mezuko ezer. Itzulketa bat espero baduzu, begiratu webgune ofizialean, zu zeu sartuta.

live-job-interview = Hilaren 3an zure curriculuma bidali zenion Muebles Tarayri, biltegirako. Haren webgunean egin zenuen: mueblestaray.example.
    .from = Sara Gil, personas@mueblestaray.example
    .subject = Biltegirako zure eskaera
    .body =
        Kaixo:

        Zure curriculuma irakurri dugu, 3an eskatu zenuen biltegiko lanposturako. Asteartean 10etan ezagutu nahi zaitugu, Portuko etorbideko dendan. Ondo datorkizu? Erantzun ostirala baino lehen, mesedez.

        Ez duzu ezer ekarri behar. Hitz egin nahiago baduzu, deitu dendara eta galdetu nigatik.

        Sara Gil, Muebles Taray
    .why =
        Zuk egin zenuen zerbaiti erantzuten dio, eta badaki zer lanpostu eta zer egun.
        Lana eskatu zenuen enpresaren helbidetik idazten du.
        Benetan dagoen leku batean jartzen dizu hitzordua. Ez du dirurik edo zure kontu-zenbakirik eskatzen.
        Dendara deitzen eta harengatik galdetzen uzten dizu.
    .not-a-clue = Berri on bat ez da tranpa bat ona izateagatik. Begiratu zer eskatzen dizuten trukean.
    .today = Bilatu zuk dendaren telefonoa eta deitu, zalantza baduzu. Bankuko datuak sinatzean ematen dira.

live-money-request = Haurtxo-kotxe bat saltzen duzu, 120 € eskatuta. Mugikorrez ordaintzea adostu duzue, bankuaren aplikazioarekin.
    .from = Eroslea
    .body =
        Hor duzu, oraintxe bidali dizkizut 120 € horiek. Abisu bat agertuko zaizu: sakatu «Onartu» eta dirua sartuko zaizu. Azkar, 2 minututan iraungitzen da eta bilera batean sartzen ari naiz.

        Aplikazioaren abisua: «120 € eskaera. Onartu?»
    .why =
        Abisuak «eskaera» dio: dirua eskatzen ari zaizkizu, ez bidaltzen.
        Kobratzeko ez da ezer onartu behar. Dirua bere kabuz iristen da.
        Presa sartzen dizu pantaila irakur ez dezazun.
    .not-a-clue = Zenbatekoa adostu zenutena da, hain zuzen. Aldatzen dena norantz doan da.
    .today = Irakurri ordainketa-abisu bakoitza osorik: bidali ala eskatu. Baztertu zuk eskatu ez duzuna.

live-new-sign-in = Zamoran zaude. 18:02an zure posta ireki duzu ordenagailu berri batean, eta handik gutxira mezu hau iritsi da.
    .from = Hodei Posta, avisos@correonube.example
    .subject = Sarrera berria zure kontuan
    .body =
        Zure kontuan sarrera bat ikusi dugu gaur 18:02an, ordenagailu berri batetik, Zamoran.

        Zu izan bazinen, ez duzu ezer egin behar. Bestela, ireki aplikazioa, joan Segurtasuna atalera eta aldatu pasahitza.
    .why =
        Bat dator egin zenuenarekin: ordua, lekua eta ordenagailu berri bat.
        Zu izan bazinen, ez dizu ezer eskatzen.
        Ez dakar estekarik, ez botoirik. Aplikaziora bidaltzen zaitu, zure aldetik.
    .not-a-clue = Segurtasunaz hitz egiteak beldurtzen du apur bat, baina sarrera berri batez abisatzea normala da.
    .today = Sartu gabe horrelako bat jasotzen baduzu, ireki zuk aplikazioa eta aldatu pasahitza.
