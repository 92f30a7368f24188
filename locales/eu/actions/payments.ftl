### What a person can do about payments and suppliers.
# review: machine-drafted
# source: de399aca65b0

action-confirm-new-accounts-by-phone = Jarri arau bat: kontu berria, deia ordaindu aurretik
    .because = Mezuari erantzuteak ez du balio: barruan norbait badago, hark erantzungo dizu. Eta egindako transferentzia bat ez da desegiten kobratzen duenaren baimenik gabe.
    .how =
        Idatzi zure hornitzaileen telefonoa. Hartu faktura zaharretatik edo kontratu batetik, inoiz ez aldaketa iragartzen duen mezutik.
        Kontu berri bat iristen bada, deitu eta eskatu irakurtzeko.
        Erantzuten ez badute, itxaron. Azaldu baieztatu bezain laster ordainduko duzula.
        Idatzi titularraren izena transferentzian eta irakurri bankuak erantzuten duena. Ez badator bat, gelditu.
        Kontatu araua zure ordez ordaintzen duenari.
        Gehitu zure fakturei: «Ez dugu inoiz kontua postaz aldatzen. Abisu hori jasotzen baduzu, deitu guri».
    .verify = Hartu hornitzaile baten faktura. Baduzu haren telefonoa posta begiratu gabe?
    .ask-help = Zalantzazko kontu batera ordaindu baduzu, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-two-looks-at-large-payments = Jarri muga bat: hortik gora, bi begirada ordaindu aurretik
    .because = Ordainketa handi batean, akats batek min handia egiten du. Bi begiradek minutu bat behar dute.
    .how =
        Aukeratu zure muga: galduz gero kalte egingo lizukeen diru-kopuru bat.
        Gorde zure bankuaren webgunean hornitzaile bakoitzaren kontua. Hartu faktura zahar batetik.
        Ordaindu beti zerrenda horretatik.
        Mugatik gora, bilatu enkargua ere: aurrekontua edo albarana.
        Zerbait ez badator bat, deitu lehendik zenuen telefonora.
        Beste batek ordaintzen badu, galde diezazula aurretik, ahoz.
    .verify = Ireki zure azken ordainketa handia. Kontua bankuan gordeta duzuna da.
    .ask-help = Ordaindu duzun faktura batekin zalantzarik baduzu, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-turn-on-bank-alerts = Aktibatu zure bankuaren abisuak
    .because = Ordubetean ikusten duzun ordainketa arraro batek tarte handiagoa ematen du hil amaieran ikusten duzunak baino.
    .how =
        Ireki zure bankuaren aplikazioa. Ez sartu mezu bateko estekatik.
        Bilatu «abisuak», «alertak» edo «jakinarazpenak».
        Aktibatu transferentzienak, ordainagirienak eta txartelarenak.
        Jarri uzten dizun zenbatekorik txikiena.
        Gogoratu: abisu batek gertatu dena kontatzen du. Pasahitzak edo kodeak eskatzen badizkizu, faltsua da.
    .verify = Ordaindu zerbait txikia txartelarekin. Abisua minutu gutxitan iristen da.
    .ask-help = Aurkitzen ez badituzu, deitu txartelaren atzeko telefonora.

action-tell-clients-your-account = Eman zure kontua ahoz edo kontratu bidez
    .because = Zure bezeroak zure kontua beste bide batetik badaki, mezu faltsu batek ez du engainatuko.
    .how =
        Jarri zure kontua bezeroak sinatzen duen aurrekontuan edo kontratuan.
        Bezero berri bati, irakurri gainera telefonoz.
        Gehitu zure fakturei: «Ez dugu inoiz kontua postaz aldatzen. Abisu hori jasotzen baduzu, deitu guri».
        Jarri zure telefonoa esaldi horren azpian.
        Egunen batean bankuz aldatzen bazara, deitu bezero bakoitzari.
    .verify = Begiratu zure hurrengo faktura: esaldia eta zure telefonoa ditu.
    .ask-help = Bezero batek ordaindu badu eta iristen ez bazaizu, ireki { -app } programako «Orain gertatzen ari zaizu?».

action-separate-supplier-accounts = Eman kanpoko pertsona bakoitzari bere kontua
    .because = Partekatutako pasahitz batekin ez dakizu nor sartzen den. Eta ezin diozu bati sarrera itxi guztiei itxi gabe.
    .how =
        Egin zerrenda bat: nor sartzen den, zer programatan eta zertarako.
        Kendu orain zurekin lan egiten ez duena.
        Sortu kontu bat pertsona bakoitzarentzat, berea egiteko baimenarekin bakarrik.
        Aldatu partekatu dituzun pasahitzak.
        Programa batek beste konturik onartzen ez badu, aldatu pasahitza enkargu bakoitza amaitzean.
        Idatzi egutegian: zerrenda berrikusi, 6 hilean behin.
    .verify = Ireki zure faktura-programaren erabiltzaile-zerrenda. Izen guztiak ezagutzen dituzu.
    .ask-help = Erabiltzaileen zerrenda aurkitzen ez baduzu, galdetu programa saldu zizunari.

action-plan-for-key-provider = Gorde zure datuak beste leku batean ere, eta aukeratu bigarren zerbitzu bat
    .because = Dena zerbitzu bakar batean badago, huts egiten duen egunean zu ere geldituko zara.
    .how =
        Idatzi zer zerbitzuk geldituko zintuzkeen eta haren laguntzaren telefonoa.
        Bilatu barruan «esportatu» edo «deskargatu nire datuak», eta deskargatu.
        Ireki deskargatutakoa eta egiaztatu programa hori gabe irakurtzen dela.
        Gorde zure kopiekin eta errepikatu hilero.
        Idatzi zer beste zerbitzu erabil zenezakeen.
        Idatzi zer egingo zenukeen eskuz lehen egunean.
    .verify = Zerbitzuan sartu gabe, zure hurrengo 3 bezeroen telefonoa aurkitzen duzu.
    .ask-help = Zure datuak ateratzen uzten ez badu, galdetu saldu zizunari: «Nola eraman dezaket dena?».

action-two-people-for-payments = Eskatu bankuari bi sinadura ordainketa handietan
    .because = Bankuak eskatzen duena ez da presazko dei batekin saltatzen.
    .how =
        Aukeratu zer zenbatekotik aurrera behar diren bi pertsona.
        Esan bankuari: «Bi sinadura nahi ditut zenbateko horretatik aurrera».
        Eman pertsona bakoitzari bere sarrera bankuaren webgunean.
        Gero sinatzen duenak kontua eta enkargua begiratzen ditu, ez zenbatekoa bakarrik.
        Idatzi araua: zuzendaritzak ere ez du saltatzen, presa badago ere.
        Aukeratu hirugarren pertsona bat oporretarako.
    .verify = Prestatu zenbateko horretatik gorako ordainketa bat. Sinadura bakar batekin, ez da ateratzen.
    .ask-help = Zure bankuak aukera hori ez badu, eskatu eguneko muga bat. Eta beste batek dei dezala ordainketa handi bakoitzaren aurretik.
