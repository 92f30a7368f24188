### Questions about the phone and the networks it uses.
# review: machine-drafted
# source: 2da449b15e07

item-phone-lock = Què demana el teu mòbil per obrir-se?
    .why = Al mòbil portes el correu, el banc i les dades de molta gent. Sense bloqueig, qui el troba l'obri.
    .help = Apaga la pantalla i encén-la. Mira què et demana abans de mostrar-te les aplicacions. Amb l'empremta o la cara, tria la primera. Un codi de 5 xifres compta com un de 4.
    .look-android =
        Obri Configuració, toca la lupa i escriu «bloqueig de pantalla».
        Llig el tipus que hi ix: cap, llisca, patró, PIN o contrasenya.
        Si és un PIN, compta'n les xifres.
    .look-iphone =
        Obri Configuració i busca «codi».
        Si veus «Desactivar el codi», en tens un de posat. Si veus «Activar el codi», no en tens.
        Si en tens, compta'n les xifres.
    .option-long = L'empremta, la cara o un codi de 6 xifres o més
    .option-short = Un codi de 4 xifres o un dibuix
    .option-none = Res: hi llisque el dit i s'obri
    .not-applicable-no-phone = No faig servir el mòbil

item-phone-find = Perds el mòbil. El pots bloquejar o esborrar des d'un altre aparell?
    .why = Al mòbil hi van el teu correu, les teues fotos i les dades d'altres persones. Si l'esborres a temps, només perds l'aparell.
    .help = Es fa al web del teu compte de Google o d'Apple, el mateix del mòbil. Provar-ho és vore-hi el teu mòbil en un mapa.
    .look-android =
        Obri Configuració, toca la lupa i escriu «trobar». Si no ix res, escriu «localitzador».
        Mira si l'opció de trobar el mòbil està activada.
        Pensa si saps de memòria, o en paper, la contrasenya d'este compte.
    .look-iphone =
        Obri Configuració i busca «Buscar l'iPhone».
        Mira si està activat.
        Pensa si saps de memòria, o en paper, la contrasenya d'este compte.
    .option-tried = Sí, i ho he provat
    .option-untried = Sí, però no ho he provat
    .option-no-password = Està activat, però no sé la contrasenya
    .option-cannot = No
    .not-applicable-no-phone = No faig servir el mòbil

item-sim-pin = Apagues el mòbil i l'engegues. Què demana la targeta SIM?
    .why = Sense PIN, qui posa la teua targeta en un altre mòbil rep els teus SMS. Hi arriben codis dels teus comptes.
    .help = La SIM és la targeta que dona línia al teu número, encara que vaja dins del mòbil. El seu PIN no és el codi de la pantalla: només es demana en engegar. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .look-android =
        Obri Configuració, toca la lupa i escriu «bloqueig de la targeta SIM».
        Mira si està activat.
    .look-iphone =
        Obri Configuració i busca «PIN de la SIM».
        Mira si està activat.
    .option-chosen = Un PIN que vaig triar jo
    .option-given = El PIN que portava
    .option-guessable = Un PIN com 0000, 1234 o un any
    .option-none = Res
    .not-applicable-no-phone = No faig servir el mòbil

item-wifi-password = Qui pot entrar al wifi amb què treballes?
    .why = Qui entra al teu wifi queda al costat del teu ordinador i de la teua impressora.
    .help = La xarxa de convidats és un altre wifi, a part del teu. Compta també qui la va rebre fa anys, si la contrasenya és la mateixa. Si és en un adhesiu a la vista, tria l'última.
    .option-guest-network = Qui viu o treballa ací; les visites, en una altra xarxa
    .option-only-us = Només qui viu o treballa ací
    .option-visitors = També clients, visites o veïns
    .option-anyone = Qualsevol: no té contrasenya o és a la vista
    .not-applicable-no-wifi = No faig servir wifi per treballar

item-public-wifi = Entres al teu banc des d'un bar. Amb quina connexió?
    .why = En un wifi aliè, una altra persona pot intentar portar-te a un web que no és el del teu banc.
    .help = És el mateix en un hotel, en un tren o a casa d'un client. L'avís és la pantalla que diu que la connexió no és privada.
    .option-own-data = Les dades del meu mòbil, o m'espere
    .option-stops-at-warning = El wifi, i m'ature si ix un avís
    .option-unchecked = El wifi, sense fixar-m'hi
    .option-ignores-warning = El wifi, i continue encara que isca un avís

item-firewall = El tallafoc del teu ordinador està engegat?
    .why = En una xarxa amb més gent, un altre aparell pot tocar a la porta del teu ordinador. El tallafoc decidix qui passa.
    .help = El tallafoc filtra qui entra per la xarxa. Si dubtes, tria «No ho sé»: { -app } ho pot mirar sense canviar res.
    .option-on = Sí
    .option-some-networks = Només en algunes xarxes
    .option-off = No
    .not-applicable-no-computer = No faig servir ordinador

item-firewall-easy = L'ordinador t'ha preguntat mai si deixes que un programa faça servir la xarxa?

item-personal-devices = Qui fa servir el seu mòbil o ordinador per a la faena?
    .why = En un aparell de casa, l'empresa no sap qui més hi entra. I quan la persona marxa, les dades marxen amb ella.
    .help = Compten el correu de l'empresa al mòbil i els xats amb clients. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-nobody = Ningú: l'empresa dona els aparells
    .option-rules = Qui accepta unes normes, amb les coses de la faena a part
    .option-allowed = Qui vol, amb permís però sense normes
    .option-uncounted = Diverses persones, i ningú no en porta el compte

item-personal-devices-easy = Saps quins mòbils personals obrin el correu de l'empresa?

item-phone-backup = Perds el mòbil hui. Quines fotos i contactes tindràs al nou?
    .why = El que només és al mòbil se'n va amb ell. Amb una còpia, perds l'aparell i res més.
    .help = La còpia de seguretat són les teues dades, també en un altre lloc. Val la que va al teu compte en línia o a un ordinador. Si en tens diverses, respon per la més recent.
    .look-android =
        Obri Configuració, toca la lupa i escriu «còpia de seguretat».
        Llig la data de l'última còpia.
        Obri la teua aplicació de fotos, toca el teu perfil i mira si la còpia és completa.
    .look-iphone =
        Obri Configuració i busca «còpia a iCloud».
        Llig la data de l'última còpia.
        Torna a Configuració, entra a «Fotos» i mira si «Fotos a l'iCloud» està activat.
    .option-recent = Tot: l'última còpia és d'este mes
    .option-old = El que hi havia en una còpia més vella
    .option-some = Els contactes, però no les fotos
    .option-none = Res
    .not-applicable-no-phone = No faig servir el mòbil

item-messenger-pin = Què demana la teua aplicació de missatges per obrir-se en un altre mòbil?
    .why = Qui entra amb el teu número escriu a la teua família com si fores tu. Sol demanar diners o un codi.
    .help = El PIN el poses tu dins de l'aplicació. No és el codi de l'SMS ni el de la pantalla. El correu servix per recuperar-lo si l'oblides. Si en fas servir diverses, respon per la que més fas servir.
    .look-android =
        Obri l'aplicació de missatges i entra a la seua configuració.
        Busca «verificació en dos passos» o «PIN». Sol ser a «Compte».
        Mira si està activat i si hi ha un correu posat.
    .look-iphone =
        Obri l'aplicació de missatges i entra a la seua configuració.
        Busca «verificació en dos passos» o «PIN». Sol ser a «Compte».
        Mira si està activat i si hi ha un correu posat.
    .option-not-used = No faig servir aplicacions de missatges
    .option-pin-email = El codi de l'SMS i un PIN meu, amb un correu posat
    .option-pin = El codi de l'SMS i un PIN meu, sense correu
    .option-code-only = Només el codi de l'SMS

item-messenger-pin-easy = Et demana a vegades la teua aplicació de missatges un PIN que vas posar tu?

item-app-sources = D'on venen les aplicacions del teu mòbil?
    .why = Una aplicació feta per robar pot llegir els teus missatges i obrir el teu banc. Moltes arriben per un enllaç.
    .help = La botiga és la que ja venia al mòbil. Compta també el que vas instal·lar perquè t'ho va demanar algú per telèfon. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .look-android =
        Obri Configuració, toca la lupa i escriu «aplicacions desconegudes».
        Mira si alguna té permís per instal·lar-ne d'altres.
        Obri la llista d'aplicacions i mira si les coneixes totes.
    .look-iphone =
        Obri Configuració i busca «gestió de dispositius».
        Si veus un perfil que no coneixes, tria l'última opció.
        Recorre les teues pantalles i mira si coneixes totes les aplicacions.
    .option-known = De la botiga, i les conec totes
    .option-unused = De la botiga, però n'hi ha que no conec o no faig servir
    .option-link = També d'un enllaç, un fitxer o una telefonada
    .not-applicable-no-phone = No faig servir el mòbil

item-phone-loan = Algú que no coneixes et demana el mòbil per telefonar. Què fas?
    .why = Amb el teu mòbil obert a la mà, esta persona pot marxar o entrar als teus comptes.
    .help = Pot ser al carrer, en un bar o a la porta de casa. Respon el que fas quan et costa dir que no.
    .option-dial = Marque jo i no el deixe anar, o dic que no
    .option-beside = L'hi deixe i em quede al costat
    .option-hand = L'hi deixe i espere
    .not-applicable-no-phone = No faig servir el mòbil
