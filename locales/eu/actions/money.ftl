### What a person can do about money at home.
# review: machine-drafted
# source: 37846d47774b

action-set-bank-limits = Jaitsi zure kontuaren eta txartelaren mugak
    .because = Muga txiki batekin, akats bat edo engainu bat txiki geratzen da.
    .how =
        Pentsatu zenbat gastatzen duzun egun arrunt batean.
        Ireki zure bankuaren aplikazioa eta bilatu «mugak».
        Jaitsi transferentziena, txartelarena eta mugikorreko ordainketena.
        Internetez erosten ez baduzu, itzali hor txartela.
        Egun batean gehiago behar baduzu, igo zuk eta jaitsi gero.
    .verify = Mugen pantailak aukeratu dituzun zenbatekoak erakusten ditu.
    .ask-help = Aurkitzen ez badituzu, galdetu bulegoan edo deitu txarteleko telefonora.

action-check-shop-outside = Begiratu dendatik kanpo erosi aurretik
    .because = Bere webgunean, denda faltsu batek nahi duena idatz dezake.
    .how =
        Jaitsi webgunearen amaierara, eta bilatu enpresaren izena eta helbidea.
        Bilatu izen hori «iritziak» edo «iruzurra» hitzarekin.
        Ez fidatu dena oso merke badago, edo transferentziaz bakarrik ordaintzen uzten badu.
        Ordaindu aurreordainketako txartel batekin, edo muga txiki batekin.
        Gorde eskaeraren orria iritsi arte.
    .verify = Zure hurrengo erosketaren aurretik, badakizu esaten nork kudeatzen duen denda.
    .ask-help = Ordaindu baduzu eta ezer iristen ez bada, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-stay-inside-the-sale = Itxi tratuak salmenta-aplikazioaren barruan
    .because = Handik ateratzeko presa duenak arrazoi bat izan ohi du.
    .how =
        Hitz egin eta ordaindu salmenta-aplikazioaren barruan.
        Beste txat batean jarraitzeko eskatzen badizu, esan ezetz.
        Ez ireki kobratzeko estekarik, eta ez idatzi hor zure txartela.
        Aurrez aurre elkartzen bazarete, izan dadila jendea dagoen lekuan. Han ikusi eta ordaintzen da.
        Zerbait bidali aurretik, begiratu bankuan dirua badagoen.
    .verify = Zure azken tratua osorik dago aplikazioan: mezuak, ordainketa eta bidalketa.
    .ask-help = Ordaindu baduzu eta iristen ez bada, erabili aplikazioaren laguntza eta deitu bankura.

action-read-before-accepting = Irakurri ordaintzen edo kobratzen duzun onartu aurretik
    .because = Ordainketa-eskaera batek kontzeptuan «kobrantza» esan dezake, eta zure kontutik dirua atera.
    .how =
        Abisu bat iristen denean, gelditu eta irakurri osorik.
        Bilatu hiru gauza: dirua atera edo sartzen den, zenbat eta nori.
        Kobratzea espero baduzu, ez onartu ezer: dirua bere kabuz iristen da.
        Ulertzen ez baduzu, baztertu eta galdetu.
    .verify = Ireki zure azken ordainketa mugikorrean: nork ordaindu eta nork kobratu zuen jartzen du.
    .ask-help = Okerrez onartu baduzu, deitu berehala bankura eta gorde pantaila-argazki bat.

action-check-before-investing = Begiratu nork eskaintzen duen inbertsioa dirua jarri aurretik
    .because = Irabazi seguru eta azkarra da engainatzeko gehien erabiltzen dena.
    .how =
        Presa sartzen badizute, gelditu: inbertsio on batek bihar arte itxaroten du.
        Begiratu CNMVren webgunean enpresa horrek Espainian baimena duen.
        Bilatu haren izena «iruzurra» hitzarekin.
        Kontatu konfiantzazko norbaiti ezer bidali aurretik.
        Ez utzi inori zure ordenagailua edo mugikorra erabiltzen inbertitzen laguntzeko.
        Dirua jarri baduzu, ez ordaindu gehiago ateratzeko.
    .verify = Inbertitu aurretik, enpresaren izena CNMVren zerrendan ikusi duzu.
    .ask-help = Dirua bidali baduzu, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».

action-pay-on-the-official-site = Ordaindu isunak eta zorrak webgune ofizialean bakarrik
    .because = Zorra existitzen bada, webgune ofizialean ere badago. Mezuko esteka ez da behar.
    .how =
        Ez ukitu esteka eta ez deitu mezuko zenbakira.
        Sartu webgune ofizialean gogokoetatik, edo idatzi zuk helbidea.
        Bilatu han isuna edo zorra, NAN elektronikoarekin, Cl@verekin edo ziurtagiriarekin.
        Ez badago, ez ordaindu.
        Gorde mezu osoa. Ordaindu baduzu, ez ezabatu: froga bat da.
    .verify = Gogokoetan dituzu Ogasunaren eta zure udalaren webguneak.
    .ask-help = Zure txartela estekan idatzi baduzu, deitu bankura eta ireki { -app } programako «Orain gertatzen ari zaizu?».
