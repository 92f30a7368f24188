### Questions about electronic identity.
# review: machine-drafted
# source: ce16a13d5e3a

item-certificate-copy = On és la còpia del teu certificat digital?
    .why = Amb aquest fitxer i la contrasenya, una altra persona pot signar per tu a Hisenda o a la Seguretat Social.
    .help = És el fitxer amb què signes tràmits per internet. Sol acabar en .p12 o .pfx. Si hi ha més d'una còpia, respon per la menys guardada.
    .option-apart = Fora de l'ordinador, amb contrasenya
    .option-no-copy = No hi ha còpia: només està instal·lat
    .option-computer = A l'ordinador, amb contrasenya
    .option-adviser = La té la meva gestoria o una altra persona
    .option-loose = A Baixades, en un correu o en un xat
    .not-applicable-no-certificate = No tinc certificat digital
item-certificate-copy-easy = Has enviat mai el teu certificat per correu o per WhatsApp?

item-certificate-signs = Si una altra persona fa servir el teu ordinador, pot signar amb el teu certificat digital?
    .why = El que se signa amb el teu certificat porta el teu nom. Després costa demostrar que no vas ser tu.
    .help = La teva sessió és el que s'obre amb la teva contrasenya en engegar. Si el tens en diversos ordinadors, mira també aquests.
    .option-password = No: demana una contrasenya a cada signatura
    .option-own-session = No: ningú més no entra a la meva sessió
    .option-open = Sí: qui hi seu pot signar
    .option-several = Sí, i és en més d'un ordinador
    .not-applicable-no-certificate = No tinc certificat digital
item-certificate-signs-easy = L'ordinador et demana una contrasenya cada vegada que signes?

item-certificate-expiry = Quan caduca el teu certificat digital?
    .why = Amb un certificat caducat no se signa. Se sol veure l'últim dia d'un tràmit.
    .help = És el fitxer amb què signes tràmits per internet. Si dubtes, tria «No ho sé»: { -app } ho pot mirar sense canviar res. Si en tens diversos, respon pel que fas servir.
    .option-later = D'aquí a més de 60 dies
    .option-soon = D'aquí a 60 dies o menys
    .option-expired = Ja ha caducat
    .not-applicable-no-certificate = No tinc certificat digital
item-certificate-expiry-easy = Has signat alguna cosa amb el teu certificat en l'últim mes?

item-second-way-in = És l'últim dia d'un tràmit i falla el que fas servir sempre. Com hi entres?
    .why = Un certificat falla o l'ordinador s'espatlla, i el termini no espera. Una altra manera d'entrar et salva el dia.
    .help = Cl@ve i el DNI electrònic diuen qui ets als webs de l'Administració. Pensa en una manera que no depengui del mateix ordinador.
    .option-used = D'una altra manera que ja he fet servir, com Cl@ve
    .option-untried = D'una altra manera que tinc, però no he provat
    .option-adviser = Ho presenta una altra persona per mi, com la meva gestoria
    .option-none = No hi podria entrar
item-second-way-in-easy = Has entrat mai amb Cl@ve en un web de l'Administració?

item-dnie-pin = On guardes el PIN del teu DNI electrònic?
    .why = El DNI amb el seu PIN signa com tu. Qui troba la teva cartera no hauria de tenir les dues coses.
    .help = El DNI electrònic porta un xip amb què signes tràmits per internet. El seu PIN no és el número del DNI ni el codi del mòbil. Si és en diversos llocs, tria el que sigui més avall a la llista.
    .option-head = Al cap o en un gestor de contrasenyes
    .option-apart = En un paper, lluny del DNI
    .option-forgotten = Enlloc: no el recordo
    .option-with-card = Amb el DNI
    .not-applicable-no-dnie = No faig servir el DNI per internet
item-dnie-pin-easy = Portes algun PIN escrit a la cartera?

item-clave-phone = En entrar amb Cl@ve, on confirmes que ets tu?
    .why = Amb Cl@ve es veuen els teus impostos, la teva salut i els teus ajuts. El mòbil que confirma és la clau.
    .help = Cl@ve diu qui ets als webs de l'Administració. La seva aplicació funciona en un sol mòbil per persona. Si fas servir diverses maneres, tria la que sigui més avall a la llista.
    .option-app = A la seva aplicació, al meu mòbil i amb bloqueig
    .option-sms = Amb un codi per SMS al meu mòbil
    .option-other-phone = Al mòbil d'una altra persona
    .not-applicable-no-clave = No faig servir Cl@ve
item-clave-phone-easy = L'aplicació Cl@ve és al teu mòbil?

item-clave-prompt = T'arriba un avís per confirmar amb Cl@ve, i no estaves entrant enlloc. Què fas?
    .why = Pot venir d'algú que entra amb el teu nom. Si l'acceptes, li obres tu.
    .help = És el mateix amb un codi que no has demanat. Quan sí que entres tu, el codi de l'aplicació és el mateix que surt al web.
    .option-reject = El rebutjo i no dic cap codi
    .option-ignore = No faig res
    .option-explained = L'accepto si algú em truca i m'ho explica
    .option-accept = L'accepto perquè desaparegui
    .not-applicable-no-clave = No faig servir Cl@ve
item-clave-prompt-easy = Has acceptat alguna vegada un avís que no havies demanat?

item-official-site = Com arribes al web d'Hisenda o de la Seguretat Social?
    .why = Hi ha webs que copien els oficials, i d'altres que cobren per tràmits gratuïts. Poden sortir abans en un cercador.
    .help = Un preferit és una adreça que deses al teu navegador, el programa per veure webs. Respon per l'última vegada.
    .option-saved = Per un preferit o per la seva aplicació oficial
    .option-typed = Escric jo l'adreça
    .option-search = El busco i obro el primer que surt
    .option-link = Per l'enllaç d'un missatge
item-official-site-easy = Tens desat als preferits algun web oficial?

item-who-acts-for-me = Una altra persona fa un tràmit per tu. Amb què hi entra?
    .why = Qui entra amb la teva signatura ho pot fer tot, no només el que li vas demanar.
    .help = Un apoderament és un permís oficial: tries per a què i el pots retirar. La teva signatura és el teu certificat, el teu Cl@ve o el teu DNI amb el seu PIN. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-limited = Amb la seva pròpia signatura i un permís per a això
    .option-wide = Amb la seva pròpia signatura i un permís per a tot
    .option-beside = Amb la meva signatura, i jo hi soc
    .option-mine = Amb la meva signatura, quan vol
    .not-applicable-acts-alone = Ningú no fa tràmits per mi
item-who-acts-for-me-easy = Sap una altra persona el teu PIN o la contrasenya del teu certificat?

item-wallet-app = Com va arribar al teu mòbil l'aplicació que guarda el teu DNI o els teus documents?
    .why = Una aplicació que copia l'oficial es pot quedar amb la teva identitat sencera.
    .help = MiDNI ensenya el DNI en persona des del 2025. A més, cada país de la Unió Europea ha d'oferir una cartera d'identitat abans que acabi el 2026. Si portes diverses aplicacions, respon per la que menys vas mirar.
    .option-official = De la botiga, des de l'enllaç del web oficial
    .option-by-name = De la botiga, després de mirar qui la publica
    .option-first = De la botiga: vaig agafar la primera que va sortir
    .option-link = D'un anunci o d'un missatge
    .not-applicable-no-wallet-app = No porto documents oficials al mòbil
item-wallet-app-easy = Vas mirar qui publica l'aplicació abans d'instal·lar-la?

item-id-card-lost = Perds el DNI. Què fas aquell dia?
    .why = Qui el troba el pot fer servir amb el teu nom. Un paper amb data diu que ja no el tenies.
    .help = És el mateix amb la targeta de residència o el passaport. La policia o la Guàrdia Civil et donen còpia del que expliques.
    .option-report = Aviso la policia i guardo la còpia
    .option-renew = Demano hora per fer-me'n un altre
    .option-wait = Espero uns dies per si apareix
    .option-nothing = Res: faig servir un altre document
item-id-card-lost-easy = Si avui no trobes el DNI, aniries a la policia aquesta setmana?
