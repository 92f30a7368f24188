### What a person can do to be ready for a security problem.
# review: machine-drafted
# source: 3a1c2a9b4f50

action-write-emergency-card = Idatzi hiru telefono paper batean
    .because = Zerbait gertatzen denean, urduritasunak ez du ondo bilatzen uzten. Eta paper bat ez da bateriarik gabe geratzen.
    .how =
        Begiratu zure txartelaren atzean jartzen duen telefonoa.
        Idatzi hiru: zure bankua, { -help-line } eta ordenagailua konpontzen dizuna.
        Eraman paper bat diru-zorroan eta utzi beste bat ordenagailuaren ondoan.
        Ez idatzi hor pasahitzik.
    .verify = Utzi mugikorra beste gela batean. Aurkitzen duzu bankuaren telefonoa minutu batean?
    .ask-help = { -help-line } zerbitzuak doan aholkatzen du, 8etatik 23etara, egunero. Ez du salaketarik jasotzen.

action-write-first-steps = Idatzi zer egin fitxategiak blokeatzen badizkizute
    .because = Egun horretan ezin izango duzu ordenagailuan irakurri. Eta urduri egonda, pentsatu aurretik ezabatu edo ordaindu egiten da.
    .how =
        Idatzi paper batean: «Interneteko kablea kendu edo wifia itzali».
        Azpian: «Kopien diskoa entxufetik kendu».
        Azpian: «Pantailari argazkia atera mugikorrarekin».
        Azpian: «Ezer ez ezabatu eta ez ordaindu».
        Azpian, zure teknikariaren telefonoa eta { -help-line }.
        Itsatsi papera ordenagailuaren ondoan. Erakutsi erabiltzen duenari.
    .verify = Irakurri papera ozen: minutu erdian badakizu zer ukitu eta nori deitu.
    .ask-help = Gertatzen ari bazaizu, ireki { -app } programako «Orain gertatzen ari zaizu?».

action-prepare-evidence-folder = Prestatu karpeta bat frogentzat
    .because = Presaka, gero erakutsi behar dena ezabatzen da. Gordetzen badakizu, bere kasa ateratzen da.
    .how =
        Sortu ordenagailuan «Frogak» izeneko karpeta bat.
        Atera mezu baten pantaila-argazki bat, data eta helbidea ikusten direla.
        Gorde posta-mezu oso bat fitxategi gisa, ez haren argazkia bakarrik.
        Gehitu hutsuneak dituen ohar bat: zer gertatu zen, noiz, zenbat eta norekin hitz egin nuen.
        Idatzi araua telefonoen paperean: «Lehenengo gorde, gero konpondu».
    .how-windows = Pantaila-argazkia ateratzeko, ireki Hasi menua eta idatzi «ebaketak».
    .how-macos = Pantaila-argazkia ateratzeko, ireki «Aplicaciones» karpeta eta bilatu «captura de pantalla».
    .how-linux = Pantaila-argazkia ateratzeko, ireki zure sistemako pantaila-argazkien programa.
    .verify = Ireki karpeta: data duen pantaila-argazki bat eta irekitzen den mezu bat daude.
    .ask-help = Mezu oso bat gordetzen ez badakizu, ez ezabatu. { -help-line } zerbitzuak doan aholkatzen dizu.

action-write-where-to-complain = Idatzi non jartzen den salaketa eta zer eraman behar den
    .because = Leku bakoitzak gauza bat egiten du. Papera eginda, ez duzu arratsaldea bueltaka galduko.
    .how =
        Bilatu polizia-etxe edo kuartel hurbilena eta idatzi helbidea.
        Idatzi nork zer egiten duen: bankua ordainketa gelditzen saiatzen da, eta poliziak salaketa jasotzen du.
        Gehitu: «{ -help-line } zerbitzuak aholkatzen du. Ez du salaketarik jasotzen».
        Idatzi zer eraman: NANa edo AIZa, mezuak eta ordainketaren agiria.
        Cl@ve, NAN elektronikoa edo ziurtagiria izanda, Guardia Zibilak salaketa batzuk internetez onartzen ditu. Begiratu zure kasua sartzen den.
        Gorde papera telefonoenarekin.
    .verify = Paperak nora joan eta zer eraman esaten du, internet begiratu gabe.
    .ask-help = Zerbait salatu behar ote den zalantza baduzu, galdetu { -help-line } zerbitzuan: doakoa da, 8etatik 23etara.

action-try-a-day-without-computer = Saiatu goiz batez ordenagailurik gabe lan egiten
    .because = Falta dena probatzean ikusten da. Hobe egun lasai bat matxuraren eguna baino.
    .how =
        Aukeratu beste gailu bat: ordenagailu zahar bat, tableta bat edo mugikorra.
        Egiaztatu zure agenda, kontaktuak eta azken fakturak irekitzen dituela.
        Egiaztatu zure postan eta bankuan sar zaitezkeela.
        Inprimatu aste honetako bezeroak, telefonoekin.
        Aukeratu goiz lasai bat eta egin lan horrela.
        Idatzi falta izan zaizuna, eta konpondu.
    .verify = Ordenagailua itzalita, faktura bat bidali eta bezero bati deitzen diozu.
    .ask-help = Programa batek ordenagailu horretan bakarrik funtzionatzen badu, galdetu saldu zizunari nola erabili beste batean.

action-agree-on-telling-at-once = Adostu zure jendearekin berehala abisatzen dela
    .because = Garaizko abisu batek arazo bat geldi dezake. Isiltasunak handitu egiten du.
    .how =
        Eseri 10 minutuz zurekin lan egiten duenarekin.
        Esan: «Zerbait arraroa irekitzen baduzu, deitu berehala. Ez dago arazorik».
        Adostu nondik abisatu, ordutegitik kanpo ere bai.
        Azaldu bitartean zer egin: internet kendu eta ezer ez ezabatu.
        Eman eskerrak abisu bakoitzagatik, alarma faltsua bada ere.
        Errepikatu 6 hilean behin eta pertsona berri bakoitzarekin.
    .verify = Galdetu norbaiti zer egiten duen fitxategi arraro bat irekitzen badu. Zuri deitzen dizula dio.
    .ask-help = Zer kontatu ez badakizu, galdetu { -help-line } zerbitzuan: doan aholkatzen dizute.
