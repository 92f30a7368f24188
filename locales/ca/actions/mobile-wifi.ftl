### What a person can do about the phone and the networks it uses.
# review: machine-drafted
# source: 64412c4ab573

action-set-phone-lock = Posa al teu mòbil un codi de 6 xifres
    .because = Un mòbil es perd amb facilitat. Amb un bon codi, qui el troba ho té molt difícil per entrar-hi.
    .how =
        Pensa 6 xifres que no siguin una data ni números seguits.
        Posa-les com a codi de desbloqueig.
        Apunta-les a casa els primers dies: si les oblides, cal esborrar el mòbil.
        Afegeix l'empremta o la cara: així gairebé mai no escrius el codi.
        Fes que la pantalla es bloquegi sola al cap d'un minut.
    .how-android = Obre Configuració, toca la lupa i busca «bloqueig de pantalla». Tria PIN.
    .how-iphone = Obre Configuració, busca «codi» i activa'l o canvia'l.
    .verify = Apaga la pantalla, espera un minut i encén-la. Et demana el codi.
    .ask-help = Si el mòbil és d'una empresa o el gestiona una altra persona, pregunta abans.

action-try-finding-phone = Activa i prova la cerca del teu mòbil
    .because = El dia que el perds no és un bon dia per aprendre'n.
    .how =
        Activa al mòbil l'opció de trobar-lo.
        Apunta en un paper la contrasenya d'aquest compte i guarda'l a casa.
        Guarda al mateix lloc els codis de recuperació: et deixen entrar sense el mòbil.
        Des d'un altre aparell, entra al web del teu compte i busca el teu mòbil.
        Fes que soni. No premis «esborra».
    .how-android = Al mòbil, obre Configuració, toca la lupa i busca «trobar». A l'altre aparell, obre el teu compte de Google, entra a «Seguretat» i busca «els teus dispositius».
    .how-iphone = Al mòbil, obre Configuració i busca «Buscar l'iPhone». A l'altre aparell, entra al web d'iCloud i obre «Buscar».
    .verify = Has vist el teu mòbil al mapa i l'has sentit sonar.
    .ask-help = Si el mòbil és d'una empresa, pregunta qui el pot esborrar i a quin telèfon cal avisar.

action-set-sim-pin = Posa un PIN a la teva targeta SIM
    .because = El codi de la pantalla es queda al teu mòbil. El PIN va amb la targeta, encara que la posin en un altre.
    .how =
        Busca el PIN i el PUK al plàstic on venia la SIM. Si no el tens, demana'ls a la teva companyia de telèfon.
        Apunta el PUK en paper: la targeta el demana si falles el PIN 3 vegades.
        Activa el PIN amb què venia.
        Canvia'l per 4 xifres que no siguin un any ni números seguits.
        Guarda el paper a casa, no a la funda del mòbil.
    .how-android = Obre Configuració, toca la lupa i busca «bloqueig de la targeta SIM».
    .how-iphone = Obre Configuració i busca «PIN de la SIM».
    .verify = Apaga el mòbil i engega'l. Et demana el PIN abans de tenir línia.
    .ask-help = Si falles 2 vegades, para. Truca a la teva companyia de telèfon abans del tercer intent.

action-separate-guest-wifi = Canvia la contrasenya del teu wifi i posa una altra xarxa per a les visites
    .because = Així pots donar wifi a un client sense deixar-lo entrar on treballes.
    .how =
        Mira a l'adhesiu de l'encaminador, la caixa d'internet, com s'entra a la configuració.
        Posa al teu wifi una contrasenya nova: quatre paraules sense relació.
        Activa la «xarxa de convidats» amb una altra contrasenya.
        Si a la configuració s'hi entra amb «admin» o «1234», canvia també aquesta.
        Torna a connectar el teu ordinador, el teu mòbil i la teva impressora.
        Escriu les contrasenyes en un paper i guarda'l a casa.
    .verify = Mira les xarxes al teu mòbil: surten la teva i la de convidats. A la teva ja no val la contrasenya vella.
    .ask-help = Truca a la teva companyia d'internet i digues: «Vull canviar la contrasenya del wifi i tenir una xarxa de convidats».

action-use-own-data = Fora de casa, fes servir les dades del teu mòbil
    .because = Amb les teves dades, ningú del local no és al mig.
    .how =
        Abans d'obrir el banc, apaga el wifi del mòbil.
        Si fas servir el portàtil, comparteix-hi les dades del mòbil.
        Esborra de la llista de xarxes les de bars, hotels i trens.
        Posa que el mòbil et pregunti abans d'entrar en un wifi nou.
        Si surt un avís de connexió no privada, tanca la pàgina. No continuïs.
    .how-android = Obre Configuració, toca la lupa i busca «punt d'accés».
    .how-iphone = Obre Configuració i busca «compartir internet».
    .verify = Obre el banc al carrer: a dalt no surt el dibuix del wifi.
    .ask-help = Si vas continuar tot i un avís, truca al teu banc i canvia la contrasenya a casa.

action-turn-on-firewall = Engega el tallafoc
    .because = Sense tallafoc, qualsevol aparell de la mateixa xarxa pot provar d'entrar al teu ordinador.
    .how =
        Engega'l per a totes les xarxes.
        Mira quins programes tenen permís i treu els que no fas servir.
        Si un programa que no coneixes demana permís, digues que no.
    .how-windows = Obre el menú Inici i escriu «tallafoc». Mira que digui que està activat a cada xarxa.
    .how-macos = Obre Configuració del Sistema, busca «tallafoc» i activa'l.
    .how-linux = Obre el programa del tallafoc i activa'l. Si no n'hi ha cap, instal·la'l des del programa d'aplicacions.
    .verify = La mateixa pantalla diu que està activat. { -app } també ho pot mirar.
    .ask-help = Si després no funciona la impressora o un altre programa, no l'apaguis. Demana que obrin només el que cal.

action-agree-on-personal-devices = Acorda què es pot fer amb els aparells personals
    .because = No es tracta de vigilar. Es tracta de poder esborrar les coses de la feina sense tocar la resta.
    .how =
        Pregunta a cada persona quins aparells seus fa servir per a la feina.
        Decideix què es permet: potser el correu, però no les carpetes.
        Posa condicions: bloqueig, actualitzacions i que no el faci servir ningú més.
        Separa les coses de la feina: un perfil, un compte o una aplicació a part.
        Escriu què passa si es perd o si la persona marxa.
        Demana a cada persona que ho accepti per escrit.
    .how-android = Obre Configuració, toca la lupa i busca «perfil de feina» o «perfil professional». El sol posar el teu tècnic.
    .verify = Tens una llista amb cada persona i el seu aparell. Cadascú ha acceptat les normes.
    .ask-help = Abans de posar un programa que controli mòbils personals, pregunta a la teva assessoria laboral.

action-give-company-devices = Dona un aparell de l'empresa a qui porta diners o dades delicades
    .because = En un aparell de l'empresa decideixes tu què s'instal·la i què s'esborra.
    .how =
        Mira la teva llista: qui paga, qui veu dades delicades, qui porta els comptes.
        Comença per aquestes persones.
        Prepara cada aparell amb la teva llista de sempre.
        Passa-hi les coses de la feina i comprova que s'obren.
        Treu el compte de l'empresa de l'aparell personal, amb la persona al davant.
        Posa data per a les altres.
    .verify = A la pàgina del teu correu ja no surten aparells personals d'aquestes persones.
    .ask-help = Si la despesa no hi cap aquest any, deixa les normes i posa data per tornar-ho a mirar.

action-turn-on-phone-backup = Posa en marxa la còpia del teu mòbil
    .because = Un mòbil espatllat o perdut es canvia en un dia. Les fotos que només hi havia allà no tornen.
    .how =
        Connecta el mòbil al teu wifi i endolla'l.
        Activa la còpia de fotos i la de contactes: de vegades van per separat.
        Si no hi queda espai, copia les fotos en un ordinador i esborra després les que sobrin.
        Obre la configuració de la teva aplicació de missatges i busca «còpia de seguretat».
        Deixa que acabi la primera: pot trigar unes hores.
    .how-android = Obre Configuració, toca la lupa i escriu «còpia de seguretat». Per a les fotos, obre la teva aplicació de fotos i toca el teu perfil.
    .how-iphone = Obre Configuració, busca «còpia a iCloud» i activa-la. Per a les fotos, entra a «Fotos».
    .verify = Des d'un altre aparell, entra al teu compte i obre una foto d'aquesta setmana.
    .ask-help = Si no hi cap o no saps amb quin compte es fa, demana ajuda abans d'esborrar res.

action-set-messenger-pin = Posa un PIN a la teva aplicació de missatges
    .because = Avui n'hi ha prou amb el codi d'un SMS, i aquest codi es pot treure amb un engany.
    .how =
        Obre l'aplicació de missatges, entra a la seva configuració i busca «verificació en dos passos».
        Si no surt, busca «PIN» o «bloqueig de registre».
        Activa-ho i tria un PIN que no sigui una data ni el de la pantalla.
        Posa un correu teu per recuperar-lo. Sense correu, si l'oblides, pots haver d'esperar 7 dies.
        No diguis a ningú el PIN ni el codi de l'SMS, encara que te'ls demani un amic.
    .verify = A la mateixa pantalla hi diu que està activat, i hi surt el teu correu.
    .ask-help = Si ja no pots entrar al teu compte, avisa la teva gent per telèfon i truca al { -help-line }.

action-add-messenger-recovery = Afegeix un correu al PIN dels teus missatges
    .because = Si oblides el PIN, et pots quedar uns dies sense els teus missatges.
    .how =
        Obre l'aplicació de missatges, entra a la seva configuració i busca «verificació en dos passos».
        Afegeix un correu que facis servir i que només sigui teu.
        Mira que estigui ben escrit i desa'l.
    .verify = A la mateixa pantalla hi surt el teu correu.
    .ask-help = Si la teva aplicació no admet un correu, apunta el PIN en un paper i guarda'l a casa.

action-remove-linked-apps = Treu el que es va instal·lar des d'un enllaç
    .because = Aquesta aplicació no va passar per cap botiga. Pot llegir el que escrius i el que t'arriba.
    .how =
        No obris el banc en aquest mòbil fins que acabis.
        Mira quines aplicacions vas instal·lar des d'un enllaç o perquè algú t'ho va demanar.
        Treu-les, també si diuen que són del teu banc o d'ajuda a distància.
        Treu el permís d'instal·lar-ne d'altres, si alguna el té.
        Des d'un altre aparell, canvia la contrasenya del teu correu i la del teu banc.
        Instal·la des de la botiga les que de veritat facis servir.
    .how-android = Obre Configuració, toca la lupa i escriu «aplicacions desconegudes». Treu el permís a totes.
    .how-iphone = Obre Configuració, busca «gestió de dispositius» i treu el perfil que no coneguis.
    .verify = Recorre la llista d'aplicacions: totes són de la botiga i saps per a què serveix cadascuna.
    .ask-help = Si una no es deixa treure o falten diners, truca al teu banc i obre «T'està passant ara?» de { -app }.

action-clear-unused-apps = Treu les aplicacions que no fas servir
    .because = Cada aplicació de més pot veure alguna cosa teva, encara que no l'obris.
    .how =
        Obre la llista d'aplicacions i recorre-la sencera.
        Treu les que no facis servir des de fa mesos.
        Si no saps què és una, pregunta abans de treure-la: algunes venen amb el mòbil.
        Mira quines aplicacions poden fer servir la càmera, el micròfon i la teva ubicació. Treu el que sobri.
    .how-android = Obre Configuració, toca la lupa i escriu «gestor de permisos».
    .how-iphone = Obre Configuració i entra a «Privacitat i seguretat».
    .verify = Saps per a què serveix cada aplicació de la teva pantalla.
    .ask-help = Si una no es deixa treure, pregunta a la botiga on vas comprar el mòbil.

action-dial-for-strangers = Marca tu les trucades dels altres
    .because = Així ajudes igual i el mòbil no surt de la teva mà.
    .how =
        Pregunta el número i marca'l tu.
        Posa l'altaveu i aguanta el mòbil.
        Si insisteix a agafar-lo, digues que no o assenyala un local proper.
        Si hi ha un perill, truca tu al { -emergency }.
    .verify = Saps què diràs: «Digue'm el número i el marco jo».
    .ask-help = Si te l'han pres, truca a la teva companyia i al teu banc des d'un altre telèfon.
