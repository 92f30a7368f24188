### Where to turn: advice, report and complaint are always kept apart. Phones and addresses come from data.
# review: machine-drafted
# source: 200e44004f26

## Badges: what kind of channel it is

badge-emergency = Presazkoa
badge-bank = Bankua
badge-advice = Aholkua
badge-report = Informazioa
badge-complaint = Salaketa edo erreklamazioa
badge-duty = Betebeharra
badge-other = Prest egoteko

## What follows from using it

legal-effect-denuncia = Salaketa: legezko balioa du eta kopia ematen dizute
legal-effect-denuncia-tras-ratificacion = Salaketa: polizia-etxean sinatzen duzunean balio du
legal-effect-notificacion-obligatoria = Betebeharra: legeak eskatzen du eta epea izan dezake
legal-effect-reclamacion-administrativa = Erreklamazioa: erantzun egin behar dizute
legal-effect-comunicacion-sin-valor-de-denuncia = Informazioa: beste batzuei laguntzen die, ez du zure kasua irekitzen
legal-effect-orientacion = Aholkua: ez da salaketa bat
legal-effect-no-aplica = Salaketa-baliorik gabe

## Channels in Spain

channel-es-112 = { -emergency }, larrialdiak
    .purpose = Norbait arriskuan dago oraintxe, edo delitu bat gertatzen ari da zure aurrean.
    .hours = Ordu guztietan, egunero.
channel-es-024 = { -suicide-line }, zure buruari min egitea pentsatzen baduzu
    .purpose = Doan entzuten dizute, larritasunak suizidioan pentsarazten badizu. Zure ondoan dagoenari ere bai.
    .hours = Ordu guztietan, egunero.
channel-es-gc-062 = Guardia Zibila, larrialdiak
    .purpose = Premiazko laguntza, Guardia Zibilak zaintzen duen lekuetan. Deitzea ez da salaketa jartzea: horretarako, joan zeu edozein kuarteletara.
    .hours = Ordu guztietan, egunero.
channel-es-gc-gdt = Guardia Zibila, interneteko delituei buruzko informazioa ematea
    .purpose = Interneteko balizko delitu batez dakizuna kontatzen duzu. Ez da salaketa bat: horretarako, joan kuartel batera edo salatu internet bidez. Informazioa haien webgunean ematen da: bilatu «delitos telemáticos».
channel-es-pn-091 = Polizia Nazionala, larrialdiak
    .purpose = Premiazko laguntza, Polizia Nazionala dagoen hirietan.
    .hours = Ordu guztietan, egunero.
channel-es-bank-first = Zure bankua
    .purpose = Lehen deia da, dirua mugitzen bada. Txartelak blokeatzen ditu eta ordainketa gelditzen saiatzen da. Erabili zure txarteleko telefonoa, inoiz ez mezu batekoa.
    .phone = Zure txarteleko telefonoa
    .have-ready =
        Zenbatekoa, eguna eta ordua
        Kobratu duen kontua edo denda
        Papera, gertakari-zenbakia idazteko
    .deadline = Deitu berehala: zenbat eta lehenago jakin, hobe.
channel-es-incibe-017 = { -help-line }, «Tu Ayuda en Ciberseguridad» (INCIBE)
    .purpose = Doan aholkatzen zaituzte, arazo baten aurretik edo ondoren, eta nora joan esaten dizute. Ez dute gailurik konpontzen, ez salaketarik jasotzen.
    .hours = 8etatik 23etara, urteko egun guztietan.
    .have-ready =
        Zer gertatu den eta noiz
        Pantaila-argazkiak, edo zalantza sortzen dizun esteka, zenbakia edo helbidea
        Zer ukitu, idatzi edo ordaindu duzun
channel-es-incibe-empresas = INCIBE Empresas
    .purpose = Doako gidak eta abisuak, bere kontura lan egiten duenarentzat eta enpresa txikientzat.
channel-es-incibe-cert = INCIBE-CERT
    .purpose = Segurtasun-arazo bat kontatzen diezu, eta alde teknikoan laguntzen dizute. Webgune faltsu bat kentzeko eska dezakete. Ez da salaketa bat.
    .have-ready =
        Zer gertatu den, eguna eta ordua emanda
        Pantaila-argazki bat, webgunearen helbidea edo mezu osoa
        Fitxategien bahiketa batean, oharra eta datu pertsonalik gabeko bi fitxategi txiki
        Posta-helbide bat eta telefono bat, zuri erantzuteko
    .deadline = Lehenbailehen.
channel-es-pv-cyberzaintza = Cyberzaintza, Euskadin
    .purpose = Euskal agentziak lagundu egiten du segurtasun-arazo bat dagoenean. Ez da polizia: salaketa Ertzaintzan jartzen da. Ezin izan dugu haren telefonoa egiaztatu: galdetu { -help-line } zerbitzuan.
channel-es-ct-agencia = Agència de Ciberseguretat, Katalunian
    .purpose = Denentzako aholkuak argitaratzen ditu. Generalitat eta udalak babesten ditu. Ez du salaketarik jasotzen.
channel-es-vc-csirtcv = CSIRT-CV, Valentziako Erkidegoan
    .purpose = Pertsonei eta enpresa txikiei laguntzen die segurtasun-arazoekin. Ez du salaketarik jasotzen.
channel-es-ct-mossos = Mossos d'Esquadra, Katalunian
    .purpose = Haien edozein polizia-etxetan jar dezakezu salaketa. Kopia ematen dizute.
    .have-ready =
        Zure NANa, AIZa edo pasaportea
        Mezuak eta bankuko mugimenduak
channel-es-pv-ertzaintza = Ertzaintza, Euskadin
    .purpose = Haien edozein polizia-etxetan jar dezakezu salaketa. Kopia ematen dizute.
    .have-ready =
        Zure NANa, AIZa edo pasaportea
        Paper guztiak, gauza gutxi badirudite ere
        Posta-mezuak beren goiburuarekin, eta mezu osoak
channel-es-nc-policia-foral = Foruzaingoa, Nafarroan
    .purpose = Haren polizia-etxeetan jar dezakezu salaketa. Kopia ematen dizute.
channel-es-gc-denuncia-telematica = Guardia Zibila, internet bidezko salaketa
    .purpose = Kuartelera joan gabe salatzen duzu, adibidez zure txarteleko edo kontuko kargu faltsuak. Fitxategi blokeatuetarako, xantaietarako edo presazko kasuetarako, joan zu zeu.
    .hours = Ordu guztietan, egunero.
    .have-ready =
        Bankuko mugimendua edo karguaren ordainagiria
        Mezuak, estekak eta kobratu zuen kontua
        3 fitxategi gehienez, eransteko
    .deadline = Lehenbailehen. Guardia Zibilak berrikusi eta baieztatzen duenean balio du.
channel-es-pn-comisaria = Polizia Nazionala, salaketa polizia-etxean
    .purpose = Edozein delitu salatzen duzu, zeu joanda, eta kopia ematen dizute. Hau da bidea fitxategi blokeatuetarako, xantaietarako edo norbaitek zure izena erabiltzen duenerako.
    .hours = Ordu guztietan, egunero.
    .have-ready =
        Zure NANa, AIZa edo pasaportea
        Bankuko mugimenduak, kobratu zuen kontuarekin
        Mezu eta posta-mezu osoak, eta pantaila-argazkiak, egunarekin
        Gaizki dabilenaren eta egin duzunaren zerrenda bat
    .deadline = Lehenbailehen. Dirua tartean badago, bankuak horrela hobeto gera dezake.
channel-es-fiscalia-juzgado = Guardiako epaitegia edo Fiskaltza
    .purpose = Legeak hemen ere salaketa jartzen uzten du, poliziarengana joan gabe.
channel-es-pn-colabora = Polizia Nazionala, informazioa ematea
    .purpose = Interneteko delitu batez dakizuna kontatzen duzu. Beste batzuei laguntzen die, baina ez da salaketa bat eta ez du zure kasua irekitzen. Informazioa haien webgunean ematen da: bilatu «colaboración ciudadana».
channel-es-aepd-asesora-brecha = Asesora Brecha, AEPDrena
    .purpose = Galdetegi batek esaten dizu datu pertsonalen urraketa baten berri eman behar duzun. Aholkua da: ez du ezer bidaltzen.
channel-es-aepd-brecha = AEPD, datu pertsonalen urraketa baten berri ematea
    .purpose = Datuen jabeentzat arriskua badago, legeak AEPDri jakinaraztera behartzen zaitu. Gero osa dezakezu.
    .have-ready =
        Noiz hasi zen, noiz jakin zenuen eta amaitu den
        Zer datu ziren eta zenbat pertsonarenak
        Zer gerta dakiekeen eta zer egin duzun
    .deadline = 72 ordu dakizunetik, jaiegunak barne. Arriskua handia bada, abisatu pertsona horiei ere.
channel-es-aepd-comunica-brecha = Comunica-Brecha, AEPDrena
    .purpose = Galdetegi batek esaten dizu kaltetutako pertsonei abisatu behar diezun. Mezu-eredu bat dakar. AEPDren webgunean dago: bilatu izena.
channel-es-aepd-facilita-rgpd = Facilita RGPD, AEPDrena
    .purpose = 20 bat minutuko galderak, arrisku txikiko datuak erabiltzen badituzu. Oinarrizko paperak ematen dizkizu. Ez da ziurtagiri bat. AEPDren webgunean dago: bilatu izena.
channel-es-aepd-facilita-emprende = Facilita Emprende, AEPDrena
    .purpose = Gauza bera, enpresa berrientzat eta arrisku handiagoko datuak dituzten teknologia-proiektuentzat. Ez da ziurtagiri bat.
channel-es-aepd-reclamacion = AEPD, zure datuengatik erreklamatzea
    .purpose = Erreklamatzen duzu norbaitek zure datu pertsonalak gaizki erabiltzen baditu. Ez da poliziako salaketa bat, eta ez du dirurik ematen.
    .have-ready =
        Zer gertatu den erakusten duena
        Lehenago zerbait eskatu bazenuen, eskaera eta erantzuna
    .deadline = Zure datuak ikustea edo ezabatzea eskatu baduzu, itxaron lehenik erantzunari: hilabete bat dute, batzuetan 3.
channel-es-aepd-canal-prioritario = AEPD, lehentasunezko kanala
    .purpose = Baimenik gabe argitaratutako argazki edo bideo intimoak edo bortitzak laster kentzeko eskatzen duzu. Horren berri duen edonork eska dezake. Ez du salaketa ordezten. 14 eta 17 urte artean, nor zaren esan gabe eskatzen da.
    .have-ready =
        Estekak
        Nola zabaldu den
        Sare sozialari abisatu diozun eta salaketarik dagoen
        Pertsona adingabea den
    .deadline = Eskatu lehenik sare sozialari, ezertarako balio badu. Gero, lehenbailehen.
channel-es-bde-reclamaciones = Espainiako Bankua, zure bankuaren aurka erreklamatzea
    .purpose = Doan erreklamatzen duzu, zure bankuak erantzuten ez badu edo ezetz badio. Espainiako Bankuaren erabakiak ez du zure bankua behartzen.
    .have-ready =
        Bankuari jarritako erreklamazioa eta haren erantzuna
        Mugimenduak, salaketa eta gutunak
    .deadline = Erreklamatu lehenik zure bankuari. Ordainketetarako, 15 egun baliodun ditu. Ez utzi urtebete pasatzen erreklamazio horretatik.
channel-es-cnmv = CNMV, inbertsioak
    .purpose = Inbertitzea eskaintzen dizunak baimena duen begiratzen duzu. Baimenik ez duenaren berri ere eman dezakezu. Idatzi zuk haren webgunearen helbidea: batzuek imitatu egiten dute.
channel-es-sms-scam = SMS eta dei faltsuak
    .purpose = Zalantza sortzen dizun SMS edo dei batekin zer egin esaten dizute. Abisatu enpresari ere, norbaitek haren itxurak egiten baditu.
channel-es-aipi = Informatzailea Babesteko Agintaritza Independentea
    .purpose = Zure lanean ikusi duzun legez kontrako zerbait kontatzen duzu, errepresalien aurkako babesarekin. Ez da iruzurretarako, ez pertsonen arteko auzietarako.
    .deadline = Kanal propioa duen enpresa bat badaramazu eta nork artatzen duen jakinarazi ez baduzu, egin lehenbailehen.
channel-es-ens = Segurtasun Eskema Nazionala (ENS)
    .purpose = Administrazioak zerbitzuak saltzen dizkionari eskatzen diona. Oinarrizko kategorian, enpresak berak adierazten du. Besteetan, ziurtagiri bat behar da.
channel-es-usuariosteleco = Telekomunikazioen erabiltzaileen bulegoa
    .purpose = Telefono edo internet konpainiaren aurka erreklamatzen duzu, lehenik hari erreklamatu ondoren. Ez du mezu faltsurik jasotzen.
    .deadline = 3 hilabete dituzu, konpainiak erantzuten duenetik edo isiltzen denetik.
channel-es-incibe-ciudadania = INCIBE Ciudadanía
    .purpose = Doako gidak eta abisuak, engainuei, kontuei eta etxeko gailuei buruz.
channel-es-incibe-menores = INCIBE Menores
    .purpose = Doako aholkua familientzat, adingabeentzat eta irakasleentzat. Adingabeentzat kaltegarria den zerbait non kontatu ere esaten du.
channel-es-anar = ANAR Fundazioa
    .purpose = Adingabeei eta haien familiei entzuten diete, interneten jazarpena edo mehatxuak daudenean ere bai. 900 20 20 10 adingabeentzat da, 600 50 51 52 familientzat eta 900 018 018 eskolako jazarpenerako.
    .hours = Ordu guztietan, egunero.
channel-es-016 = 016, emakumeen aurkako indarkeria
    .purpose = Bikotekide baten indarkeria jasaten duenari aholku ematen diote, mugikorrez edo sareetan bada ere. Arriskurik badago, deitu zenbaki honetara: { -emergency }.
channel-es-pn-ovd = Polizia Nazionala, salaketa internet bidez hastea
    .purpose = Gertaera soilen salaketa hasten duzu, hala nola NANa galtzea edo lapurtzea. Ez dugu ikusi interneteko iruzurrak onartzen dituenik: horretarako, joan polizia-etxera.
    .have-ready =
        Zure NANa, AIZa edo pasaportea
        Falta denaren zerrenda bat, serie-zenbakiekin
    .deadline = Gero polizia-etxe batean sinatu behar da, 72 orduan. Bestela, ez du balio.
channel-es-regional-dpa = Zure erkidegoko datuak babesteko agintaritza
    .purpose = Katalunian, Euskadin eta Andaluzian, hor erreklamatzen duzu zure erkidegoko Administrazioak darabiltzan datuengatik. Enpresa batek darabiltzanengatik, AEPDn.
    .deadline = Eskatu lehenik zure datuak ikustea edo ezabatzea. Hilabete bat dute erantzuteko, batzuetan 3.
channel-es-consumo = Kontsumoa, zure udalean edo erkidegoan
    .purpose = Benetakoa den eta betetzen ez duen denda bati erreklamatzen diozu. Ez da ezkutatzen den norbaiten iruzurretarako. Galdetu zure udalean non aurkezten den.
channel-es-cec = Kontsumitzailearen Europako Zentroa
    .purpose = Doan laguntzen dizute Europar Batasuneko beste herrialde bateko denda batekin, dagoeneko hari erreklamatu badiozu. Ez da iruzurretarako.
channel-es-dnie = NAN elektronikoa
    .purpose = NANak txip bat du, webgune ofizialetan nor zaren esaten duena. Cl@ve aktibatzeko ere balio du. Zalantza baduzu, galdetu NANaren bulego batean.
channel-es-midni = MiDNI, NANa mugikorrean
    .purpose = NANa aurrez aurre erakusteko aplikazio ofiziala. Kopiatzen duten aplikazioak daude: iritsi hartara haren webgunetik.
channel-es-clave = Cl@ve
    .purpose = Administrazioaren webguneetan nor zaren esaten du. Eman izena behar izan baino lehen.
channel-es-fnmt = FNMTren ziurtagiri digitala
    .purpose = Izapideak interneten sinatzeko fitxategi bat. Galdetu hartaz bulego publiko batean.

## Channels for a person, whatever they are at work

channel-es-gc-puesto = Guardia Zibila, salaketa kuartelean
    .purpose = Edozein delitu salatzen duzu, zeu joanda, eta kopia ematen dizute. Hau da bidea polizia-etxerik ez dagoen lekuan.
    .have-ready =
        Zure NANa, AIZa edo pasaportea
        Bankuko mugimenduak, kobratu zuen kontuarekin
        Mezu eta posta-mezu osoak, eta pantaila-argazkiak, egunarekin
