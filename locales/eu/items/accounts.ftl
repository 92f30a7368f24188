### Questions about accounts and passwords.
# review: machine-drafted
# source: ff2f4ecbbd5a

item-email-second-step = Gailu berri batean zure posta irekitzean, zer eskatzen dizu pasahitzaz gain?
    .why = Zure postan sartzen denak zure izenean idatz diezaieke ezagutzen zaituztenei. Zure beste pasahitzak ere alda ditzake.
    .help = Hartu gogoan mugikorra edo ordenagailua estreinatu zenuen azken aldia. Posta-kontu bat baino gehiago badituzu, erantzun babes gutxien duenari buruz.
    .option-app-or-key = Abisu bat mugikorrean, aplikazio bateko kode bat edo nire hatz-marka
    .option-sms = SMS bidezko kode bat
    .option-password-only = Besterik ez
    .not-applicable-no-work-email = Ez dut posta erabiltzen
item-email-second-step-easy = Iritsi zaizu inoiz mugikorrera zure postan sartzeko abisu edo kode bat?

item-email-password = Erabiltzen duzu zure postaren pasahitza beste nonbait?
    .why = Batzuetan denda edo webgune bateko pasahitzak lapurtzen dituzte. Gero, bezero bakoitzaren postan probatzen dituzte.
    .help = Beste leku bat edozein da: denda bat, beste posta bat, ikastetxearen webgunea. Zenbaki edo letra bat bakarrik aldatzen bada, oso antzekoa da. Hatz-markarekin edo PIN batekin sartzen bazara, hartu gogoan kontuari jarri zenion pasahitza.
    .option-only-here = Ez, posta horretan bakarrik
    .option-similar = Oso antzekoak diren beste batzuk erabiltzen ditut
    .option-also-elsewhere = Bai, bera
    .not-applicable-no-work-email = Ez dut posta erabiltzen
item-email-password-easy = Baduzu «betiko» pasahitz bat, ia leku guztietan erabiltzen duzuna?

item-other-passwords = Nola gordetzen dituzu beste kontuetako pasahitzak?
    .why = Batzuetan webgune bateko pasahitzak lapurtzen dituzte, eta beste batzuetan probatu. Zurea errepikatzen baduzu, zure beste kontuak ere irekitzen ditu.
    .help = Pasahitz-kudeatzailea pasahitzak sortu eta gordetzen dituen programa bat da. Zure mugikorrak eta nabigatzaileak badakarte bat. Gauza bat baino gehiago egiten baduzu, aukeratu zerrendan beherago dagoena.
    .option-generated = Sortzen dituen kudeatzaile batean
    .option-notebook = Koaderno batean, guztiak desberdinak
    .option-own = Kudeatzaile batean, baina nik asmatzen ditut
    .option-file = Dokumentu edo txat batean
    .option-reused = Buruz: gutxi batzuk errepikatzen ditut
item-other-passwords-easy = Idatzita dituzu nonbait zure pasahitz guztiak?

item-browser-passwords = Zutitu zara, eta norbait zure ordenagailuaren aurrean eseri da. Ikus ditzake nabigatzailean gordetako pasahitzak?
    .why = Haiekin zure postan, erosten duzun dendetan eta zure programetan sartzen da. Ikusten dituenak eraman egin ditzake.
    .help = Nabigatzailea webguneak ikusteko programa da. Ireki haren ezarpenak, bilatu «pasahitzak» eta sakatu bat ikusteko. Begiratu zerbait eskatzen dizun, erakutsi aurretik. Bat baino gehiago erabiltzen baduzu, erantzun gutxien eskatzen duenari buruz.
    .option-none = Ez: ez du bat ere gordetzen
    .option-asks = Ez: aurretik pasahitza, PINa edo hatz-marka eskatzen du
    .option-shown = Bai: ezer eskatu gabe erakusten ditu
    .not-applicable-no-computer = Ez dut ordenagailurik erabiltzen
item-browser-passwords-easy = Idazten du nabigatzaileak pasahitzen bat zure ordez?

item-other-second-step = Postaz gain, zer kontuk eskatzen dizute abisu edo kode bat sartzeko?
    .why = Zure pasahitza beste esku batzuetan amai daiteke. Bigarren urrats batek kanpoan uzten du pasahitza dakiena.
    .help = Bi urratseko egiaztapena esaten zaio: pasahitzaz gain, abisu edo kode bat. Zuk erabiltzen dituzunak hartu kontuan. Garrantzitsuak zure diruarenak, fitxategienak, erosketenak edo lanarenak dira. Bankukoa baino ez baduzu eta eskatzen badu, aukeratu lehenengoa.
    .option-all = Garrantzitsu guztiek
    .option-some = Bankuak eta besteren batek
    .option-bank = Bankuak bakarrik
    .option-none = Batek ere ez
item-other-second-step-easy = Bankua eta posta kenduta, iristen zaizu koderik konturen batean sartzeko?

item-access-review = Noiz begiratu zenuen azkenekoz nor sar daitekeen zure kontuetan?
    .why = Barruan egon daiteke oraindik mugikor zahar bat, edo zurekin lan egiten ez duen norbait. Ez da nabaritu ohi.
    .help = Zer gailu dauden konektatuta eta nork dakien pasahitza begiratzea da. Hartu gogoan zuk erabiltzen dituzunak: posta, interneteko fitxategiak eta programak. Sartu behar ez duen norbait sar daitekeela badakizu, aukeratu azkena.
    .option-this-year = Azken 12 hilabeteetan, eta soberan zegoena kendu nuen
    .option-longer = Duela urtebete baino gehiago
    .option-never = Inoiz ez
    .option-known-leftover = Badakit sartu behar ez duen norbait sar daitekeela
item-access-review-easy = Badaki zure postaren pasahitza zurekin jada lan egiten ez duen eta bizi ez den norbaitek?

item-team-second-step = Nori eskatzen dio zure enpresako postak pasahitzaz gain beste zerbait?
    .why = Pertsona baten pasahitza nahikoa da zure bezeroei enpresaren izenean idazteko. Bigarren urrats batek bide hori ixten du.
    .help = Beste zerbait hau da: abisu bat mugikorrean, kode bat, hatz-marka edo entxufatzen den giltza bat. Bi urratseko egiaztapena esaten zaio. Hartu kontuan zuzendaritza eta pertsona batek baino gehiagok erabiltzen dituzten postontziak ere.
    .option-all-prompt = Langile guztiei, abisu, aplikazio edo giltza batekin
    .option-all-sms = Langile guztiei, batzuetan SMS batekin
    .option-some = Pertsona batzuei bakarrik
    .option-nobody = Inori ez
item-team-second-step-easy = Zuri eskatzen dizu abisu edo kode bat gailua estreinatzen duzunean?

item-staff-passwords = Nola gordetzen dituzte zure langileek laneko pasahitzak?
    .why = Pasahitz errepikatu bat edo bistan dagoen bat beste esku batzuetan amaitzen da. Eta askok partekatzen dutena ezin zaio bakar bati kendu.
    .help = Pasahitz-kudeatzailea pasahitzak sortu eta gordetzen dituen programa bat da. Badira enpresentzakoak, kontuak taldeka partekatzen dituztenak. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-manager = Enpresaren kudeatzaile batean
    .option-own-manager = Bakoitzak bere kudeatzailean
    .option-shared-file = Pertsona batek baino gehiagok ikusten duten orri edo txat batean
    .option-memory = Buruz edo itsatsitako ohar batzuetan
    .option-same = Kontu batek baino gehiagok bera dute
item-staff-passwords-easy = Ba al dago enpresako pasahitzak dituen orri edo txatik?

item-admin-rights = Nork instala ditzake programak zure enpresako ordenagailuetan?
    .why = Programa gaizto batek irekitzen duen kontuak adina egin dezake. Kontu horrek dena egin badezake, programak ere bai.
    .help = Administratzailea dena alda dezakeen kontua da. Aparteko kontu bat ez da erabiltzen postarako edo webguneak ikusteko.
    .option-separate = Pertsona batek edo bik, aparteko kontu batekin
    .option-daily = Pertsona batek edo bik, eguneroko kontuarekin
    .option-several = Pertsona gehiago batzuek
    .option-anyone = Edonork, bere ordenagailuan
item-admin-rights-easy = Instala dezakete langileek programa bat inori deitu gabe?

item-shared-passwords = Beste nork daki zure pasahitzen bat?
    .why = Bik dakiten pasahitz bat ezin zaio bakar bati kendu. Eta eskuz esku pasatzen da zu konturatu gabe.
    .help = Hartu kontuan postarena, erosketena eta telesailena, eta mugikorraren kodea. Pasahitz-kudeatzailea pasahitzak sortu eta gordetzen dituen programa bat da. Batzuek bat partekatzen uzten dute. Kasu bat baino gehiago badago, aukeratu zerrendan beherago dagoena.
    .option-nobody = Inork ez
    .option-manager = Etxeko batek, pasahitzak partekatzen dituen kudeatzaile batekin
    .option-home = Etxeko batek, nik esan niolako
    .option-gone = Nirekin bizi ez den edo harremanik ez dudan norbaitek
item-shared-passwords-easy = Badaki zure pasahitzen bat zurekin bizi ez den norbaitek?

item-game-accounts = Joko batean beste gailu batetik sartzean, zer eskatzen du pasahitzaz gain?
    .why = Joko-kontu batek erosketak, lagunak eta batzuetan txartel bat gordetzen ditu. Sartzen denak kontua sal dezake, edo dirua gasta dezake.
    .help = Sartu jokoaren edo kontsolaren webgunean eta bilatu «bi urratseko egiaztapena». Etxean kontu bat baino gehiago badago, erantzun babes gutxien duenari buruz.
    .option-not-used = Etxean inork ez du joko bateko konturik
    .option-app = Abisu bat edo aplikazio bateko kode bat
    .option-message = SMS edo posta bidezko kode bat
    .option-password = Besterik ez
item-game-accounts-easy = Iritsi zaizue inoiz joko batean sartzeko koderik?
