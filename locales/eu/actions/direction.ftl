### What whoever owns or manages the firm can do.
# review: machine-drafted
# source: 0c2104548b00

action-decide-on-ransom = Idatzi nork erabaki fitxategien trukeko diruaz
    .because = Fitxategiak blokeatuta, bakoitzak gauza bat esango du. Eta batzuek ordaindu eta ez dute ezer berreskuratzen.
    .how =
        Aukeratu nork erabakitzen duen, eta beste norbait, hura falta denerako.
        Idatzi nori galdetzen dion aurretik: teknikaria, abokatua, asegurua eta polizia.
        Idatzi hasierako araua: lehenengo gelditu, frogak gorde eta kopiak begiratu.
        Erabaki nork hitz egiten duen bezero, langile eta hornitzaileekin, eta beste inork ez.
        Gehitu teknikariak ez duela bere kabuz erantzungo edo ordainduko.
        Inprimatu, eta gorde telefonoen orriarekin.
    .verify = Galdetu teknikariari nork erabakitzen duen egun horretan. Orriko izena esaten du.
    .ask-help = Galdetu abokatuari zer gertatzen den ordainduz gero. { -help-line } zerbitzuak doan aholkatzen dizu, aurretik eta bitartean.

action-write-night-list = Idatzi nori deitzen zaion ordutegitik kanpo
    .because = Arazoa goizaldeko 3etan ikusten duenak ez du nori galdetu. Paper bateko izen batek konpontzen du.
    .how =
        Aukeratu ordenagailuak gelditzea erabaki dezaketen bi pertsona.
        Idatzi haien telefonoak, eta teknikariarena, gauez erantzuten badu.
        Idatzi zer egiten den bitartean: internet kendu, ez ezabatu eta ordua idatzi.
        Esan deitu egiten dela, gero ezer ez bada ere.
        Eman orria alarmari, gaueko txandari eta teknikariari.
        Galdetu teknikariari zenbat kostatzen den gauez erantzutea, eta erabaki.
    .verify = Eskatu norbaiti gau batean deitzeko, aurretik abisatuta. Bi pertsonetako batek erantzuten du.
    .ask-help = Norbait ordutegitik kanpo adi egotea eskatu behar baduzu, galdetu lehenengo lan-aholkularitzari.

action-read-the-policy = Irakurri poliza, edo erabaki ez duzula behar
    .because = Polizak eskatzen duena aldez aurretik eduki behar da. Eta haren telefonoa lehen egunean behar da.
    .how =
        Bilatu zure poliza guztiak: dendarena, erantzukizunarena eta, badago, interneteko arazoena.
        Idatzi zer ordaintzen duten: datu-lapurreta, beste kontu baterako ordainketa, egun geldiak, abokatuak.
        Idatzi zer eskatzen dizuten: kopiak, sartzeko bi urrats, epe batean abisatzea.
        Egiaztatu teknikariarekin benetan baduzula.
        Kopiatu haren telefonoa telefonoen orrian.
        Ez baduzu, eskatu prezio bat eta erabaki. Idatzi zergatik.
    .verify = Poliza ireki gabe, orriak nori abisatu eta zenbat denboran esaten du.
    .ask-help = Esaldi batek zer estaltzen duen zalantza baduzu, galdetu idatziz asegurua saldu zizunari.

action-set-time-and-money = Idatzi aurtengo dirua eta orduak
    .because = Horrela planeko gauza bakoitzak badu nork egin eta zerekin.
    .how =
        Ireki { -app } programaren plana eta begiratu lehen 6 gauzak.
        Bakoitzaren ondoan, idatzi orduak, dirua eta izen bat.
        Batu ordaintzen duzuna: teknikaria, kopiak, programak.
        Gorde zerbait, hausten edo zahartzen den gailu baterako.
        Eman pertsona bati ordu finkoak hilean, haren egutegian idatzita.
        Jarri data 3 hilabete barru, zer egin den begiratzeko.
    .verify = Begiratu kontuak eta egutegia: izen hau duten lerro bat eta ordu batzuk daude.
    .ask-help = Gastu handi baten aurretik, eskatu bi aurrekontu idatziz. Galdetu zer gertatzen den egiten ez baduzu.

action-ask-to-see-a-copy = Eskatu berreskuratutako fitxategi bat erakusteko
    .because = Ordu erdi behar da, eta zalantza kentzen du. Huts egiten badu, egun lasai batean jakingo duzu.
    .how =
        Aukeratu aste honetako fitxategi garrantzitsu bat, adibidez faktura bat.
        Eskatu kopiez arduratzen denari zure aurrean berreskuratzeko.
        Galdetu non dagoen kopia hori, eta enpresako ordenagailu batetik ezaba daitekeen.
        Horrela bada, eskatu aparteko bat: konektatu gabe, edo interneten aurreko bertsioekin.
        Galdetu zenbat denbora beharko lukeen denak, ez fitxategi horrek bakarrik.
        Idatzi data, eta errepikatu 6 hilean behin.
    .verify = Berreskuratutako fitxategia ireki duzu, eta osorik irakurtzen da.
    .ask-help = Huts egiten badu edo inork ez badaki egiten, eskatu kopiak aste honetan berrikusteko. Bitartean ez ezabatu ezer.
