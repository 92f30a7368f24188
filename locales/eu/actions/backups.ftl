### What a person can do about backups.
# review: machine-drafted
# source: 98c05bb1fece

action-schedule-backup = Programatu zure datuen eguneroko kopia bat
    .because = Kopiatuta ez dagoena gailuarekin galtzen da. Kopia bere kabuz egiten bada, ez dago zuk gogoratu beharrik.
    .how =
        Aukeratu non: kanpoko disko bat edo interneteko kopia-zerbitzu bat.
        Egin galdu ezin duzunaren zerrenda labur bat: dokumentuak, argazkiak, mezuak, kontaktuak.
        Aktibatu kopia automatikoa, eta jarri egunero egiteko.
        Utzi lehenengoari amaitzen: ordu batzuk behar ditzake.
        Programa batek datuak bere aldetik gordetzen baditu, galdetu saldu zizunari nola kopiatzen diren.
    .how-windows = Konektatu diskoa, ireki Hasi menua eta idatzi «fitxategien historia». Aukeratu zure diskoa eta aktibatu.
    .how-macos = Konektatu diskoa, ireki «Ajustes del Sistema» eta bilatu «Time Machine». Aukeratu zure diskoa.
    .how-linux = Konektatu diskoa eta ireki zure sistemako kopia-programa. «Babeskopiak» edo «Segurtasun-kopiak» izena izan ohi du.
    .how-android = Ireki Ezarpenak, bilatu «babeskopia» luparekin eta aktibatu.
    .how-iphone = Ireki «Ajustes», bilatu «copia en iCloud» eta aktibatu.
    .verify = Ireki diskoa edo zerbitzua eta bilatu atzoko dokumentu bat. Ireki handik.
    .ask-help = Eskatu laguntza datuak zerbitzari batean gordetzen badituzu, edo pertsona batek baino gehiagok fitxategi berekin lan egiten badute.

action-keep-a-copy-apart = Gorde kopia bat entxufetik kenduta
    .because = Entxufetik kendutako disko batera ezin da internetetik iritsi.
    .how =
        Bilatu zure datuentzat lekua soberan duen kanpoko disko bat.
        Konektatu, kopiatu zure karpetak eta itxaron amaitu arte.
        Sakatu «Egotzi» eta kendu entxufetik.
        Idatzi data etiketa batean, eta gorde beste gela batean edo beste etxe batean.
        Idatzi egutegian: hilero errepikatu.
    .verify = Begiratu ordenagailua: diskoa ez da agertzen. Bere lekuan dago, gaurko datarekin.
    .ask-help = Zure datuak kabitzen ez badira, programa baten barruan badaude edo hainbat pertsonak erabiltzen badituzte, eskatu laguntza. Galdetu aurreko bertsioak gordetzen dituen eguneroko kopia batez.

action-try-a-restore = Saiatu fitxategi bat zure kopiatik berreskuratzen
    .because = Proba laburra da, eta kopiak balio duen esaten dizu.
    .how =
        Aukeratu joan den hileko dokumentu edo argazki bat.
        Bilatu fitxategi hori kopian, ez ordenagailuan.
        Gorde mahaigainean beste izen batekin.
        Ireki eta begiratu osorik dagoen.
    .verify = Kopiako fitxategia irekitzen da, eta osorik dago.
    .ask-help = Irekitzen ez bada, ez ezabatu ezer. Deitu kopia prestatu zizunari.

action-copy-online-data = Atera interneten gordetzen duzunaren kopia bat
    .because = Kontu hori ixten bada edo norbaitek husten badu, zure kopia da geratzen zaizuna.
    .how =
        Egin zerrenda bat datuak non dituzun: posta, agenda, fakturak, fitxategiak.
        Sartu zerbitzu bakoitzean eta bilatu «esportatu» edo «deskargatu».
        Gorde deskargatutakoa kanpoko disko batean, data izenean jarrita.
        Ireki fitxategi bat diskotik eta begiratu ondo irakurtzen den.
        Ezabatu Deskargak karpetan geratzen dena, sakatu «Egotzi» eta kendu diskoa entxufetik.
        Idatzi egutegian: hilero errepikatu.
    .how-google = Ireki zure Google kontua eta bilatu «Deskargatu zure datuak». Kopia prest dagoenean abisatzen dizu.
    .how-microsoft = Ireki zure fitxategiak Microsoften orrian. Markatu karpetak eta sakatu «Deskargatu».
    .how-other = Aukera aurkitzen ez baduzu, galdetu enpresa horri: «Nola deskargatzen ditut nire datu guztiak?».
    .verify = Diskoan hilabete honetako data duen karpeta bat dago. Barruan faktura bat irekitzen da.
    .ask-help = Deskargatutakoa irekitzen ez bada, ez ezabatu ezer eta eskatu laguntza.
