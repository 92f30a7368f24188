### What a home can agree before something happens.
# review: machine-drafted
# source: c4fbd63cab09

action-agree-safe-word = Adostu etxean hitz sekretu bat
    .because = Norbaitek negarrez deitzen duen egunean ez da ondo pentsatzen. Hitzak zure ordez pentsatzen du.
    .how =
        Aukeratu zuen sareetan ez dagoen hitz bat: ez izenik, ez kalerik, ez datarik.
        Esan ahoz, ez mezuz.
        Adostu araua: hitzik gabe ez dago dirurik, eta betiko zenbakira deitzen da.
        Irakatsi familiako adinekoei eta haurrei.
        Norbaiti ihes egiten badio, aldatu, eta ez dago arazorik.
    .verify = Galdetu hitza hurrengo otorduan: familia osoak daki.
    .ask-help = Norbaitek horrela deitu badu, abisatu familiako besteei eta deitu { -help-line } zerbitzura.

action-set-child-limits = Sortu kontu bat harentzat, eta jarri erosteko baimena eskatzeko
    .because = Zure kontuarekin zure dirua gasta dezake, eta zurea ikusi. Berearekin, zuek erabakitzen duzue zer sartzen den.
    .how =
        Eseri harekin, eta kontatu zertarako balio duen gauza bakoitzak.
        Sortu adingabe-kontu bat, benetako adinarekin.
        Aktibatu instalatzeko eta erosteko zure baimena eskatzea.
        Kendu zure txartela jokoetatik eta kontsolatik.
        Begiratu elkarrekin nork idatz diezaiokeen joko bakoitzean.
        Berrikusi 6 hilean behin: adinarekin, gehiago sartzen da.
    .how-android = Ireki Ezarpenak, ukitu lupa eta idatzi «guraso-kontrola».
    .how-iphone = Ireki «Ajustes» eta bilatu «En familia» edo «Tiempo de uso».
    .how-windows = Ireki Hasi menua eta idatzi «familia».
    .how-macos = Ireki «Ajustes del Sistema» eta bilatu «En familia» edo «Tiempo de uso».
    .verify = Eskatu joko batean zerbait erosten saiatzeko: galdera zuri iristen zaizu.
    .ask-help = Gailua ikastetxearena bada, galdetu lehenengo han.

action-agree-to-tell-at-home = Adostu kontatzeak inoiz ez dakarrela zigorrik
    .because = Kontatzeak mugikorra kentzea badakar, ez da kontatzen.
    .how =
        Aukeratu une lasai bat, pantailarik gabe.
        Esan: «Zerbaitek beldurtzen edo lotsatzen bazaitu, kontatu niri. Ez dizut mugikorra kenduko kontatzeagatik».
        Adostu nori kontatu zu ez bazaude ere: izeba bati, irakasle bati, auzoko bati.
        Azaldu zer ez egin: ez ordaindu, ez bidali besterik eta ez ezabatu.
        Kontatu zuk zuri gertatutako zerbait.
    .verify = Galdetu zer egingo lukeen norbaitek mehatxatuz gero. Izen bat esaten dizu, eta ez duela ezer ezabatuko.
    .ask-help = { -help-line } zerbitzuak familiei, adingabeei eta irakasleei ere aholkatzen die, doan.

action-put-your-real-age = Jarri zure benetako adina eta kontatu etxean
    .because = Zure adinarekin, kontuak babesten zaituzten ezarpenak dakartza.
    .how =
        Ireki sare eta joko bakoitzaren profila, eta begiratu jaiotze-data.
        Aldatu eta jarri zurea, uzten badizu.
        Uzten ez badizu, eskatu laguntza etxean: batzuetan sareari idatzi behar zaio.
        Erakutsi etxean zer kontu dituzun eta nork jarraitzen dizun.
        Kontu bat zure adinerako ez bada, gorde argazkiak eta hitz egin horretaz.
    .verify = Zure profilean zure data agertzen da, eta etxean badakite zer kontu dituzun.
    .ask-help = Hitz egiteak lotsa ematen badizu, hasi beste pertsona heldu batekin: izeba bat, irakasle bat.

action-choose-an-adult = Aukeratu gaur nori kontatuko zeniokeen
    .because = Norbait ondoan izanda, mehatxuak gutxiago pisatzen du, eta lehenago gelditzen da.
    .how =
        Pentsatu bi pertsona heldurengan, oihurik egingo ez dizutenak.
        Esan: «Interneten zerbait gertatzen bazait, konta diezazuket?».
        Idatzi haien telefonoak.
        Gertatzen bada, ez ordaindu, ez bidali besterik eta ez ezabatu.
        Atera pantaila-argazkiak, kontuaren izena eta data ikusten direla.
        Datuak Babesteko Espainiako Agentziak argazki intimo bat laster kentzeko eska dezake.
    .verify = Bi izen eta haien telefonoak dituzu mugikorrean.
    .ask-help = Gertatzen ari bada, kontatu gaur haietako bati eta deitu { -help-line } zerbitzura: doakoa da. Norbait arriskuan badago, hona: { -emergency }.

action-choose-trusted-person = Aukeratu pertsona bat, aurretik galdetzeko
    .because = Ezagutzen zaituenari deitzeak ia edozein engainu agerian uzten du.
    .how =
        Pentsatu telefonoa hartzen duen pertsona pazientziatsu batengan.
        Galdetu: «Dei diezazuket dirua edo zerbait arraroa eskatzen didatenean?».
        Idatzi haren izena eta telefonoa letra handiz, zurearen ondoan.
        Adostu araua: dirua mugitu edo zerbait instalatu aurretik, dei bat.
        Erantzuten ez badu, erantzuna itxarotea da.
    .verify = Papera telefonoaren ondoan dago. Deitu gaur, probatzeko.
    .ask-help = Inor ez badago, { -help-line } zerbitzuak doan aholkatzen du, 8etatik 23etara. Zure bankuko bulegoak ere balio du.
