### What a person can do about accounts and passwords.
# review: machine-drafted
# source: f37c39043a06

action-turn-on-email-second-step = Posa un segon pas per entrar al teu correu
    .because = Avui n'hi ha prou de saber la teva contrasenya. Amb un segon pas, ja no n'hi ha prou de saber-la.
    .how =
        Tingues el mòbil a mà: servirà per confirmar que ets tu.
        Entra a la pàgina del teu compte, no a la safata de correu.
        Busca-hi «verificació en dos passos» i activa-la.
        Tria l'avís al mòbil o una aplicació abans que l'SMS.
        Apunta en paper els codis de recuperació i guarda'ls a casa. Et deixen entrar si perds el mòbil.
    .how-google = Obre el teu compte de Google, entra a «Seguretat» i busca «Verificació en dos passos».
    .how-microsoft = Obre el teu compte de Microsoft, entra a «Seguretat» i busca «Verificació en dos passos».
    .how-other = Si el teu correu porta el nom del teu web, pregunta a l'empresa que te'l dona: «Com activo la verificació en dos passos?».
    .verify = Obre una finestra privada del navegador i entra al teu correu. Si et demana alguna cosa més que la contrasenya, funciona.
    .ask-help = Demana ajuda si una altra persona porta el compte o si no tens mòbil propi.

action-stronger-email-second-step = Canvia l'SMS per un avís al mòbil
    .because = L'SMS és molt millor que res. Però qui aconsegueix un duplicat de la teva targeta SIM rep els teus codis.
    .how =
        Entra a la pàgina del teu compte i busca «verificació en dos passos».
        Afegeix-hi l'avís al mòbil, o una aplicació que dona codis.
        Prova-ho abans de treure l'SMS.
        Apunta en paper els codis de recuperació i guarda'ls a casa.
    .verify = Entra al teu correu des d'una finestra privada. T'arriba un avís, no un SMS.
    .ask-help = Si no veus aquestes opcions, truca al { -help-line }: t'orienten de franc.

action-change-email-password = Posa una contrasenya només per al teu correu
    .because = Des del teu correu es recuperen gairebé totes les teves altres contrasenyes. Per això en necessita una de pròpia.
    .how =
        Pensa quatre paraules sense relació. Per exemple, fanal, sorra, teulada i llimona, però no aquestes.
        Entra a la pàgina del teu compte, busca «contrasenya» i canvia-la.
        Desa-la en un gestor de contrasenyes o en un paper a casa. Un gestor és un programa que les crea i les guarda: el teu mòbil i el teu navegador ja en porten un.
        Si la pàgina t'ho ofereix, tanca la sessió als altres aparells.
    .verify = Entra al teu correu des d'una finestra privada. La contrasenya vella ja no val i la nova sí.
    .ask-help = Si la teva contrasenya ha deixat de valer i no l'has canviada tu, obre «T'està passant ara?» de { -app }.

action-use-password-manager = Deixa que un gestor creï i guardi les teves contrasenyes
    .because = Amb una contrasenya diferent a cada lloc, un robatori en un web no obre els altres. El gestor les recorda per tu.
    .how =
        Tria un gestor: el teu mòbil i el teu navegador ja en porten un.
        Si et demana una contrasenya principal, pensa quatre paraules sense relació. Apunta-les en paper i guarda-les a casa.
        Comença per 3 comptes: el banc, la botiga on més compres i el que guarda més dades teves.
        A cadascun, canvia la contrasenya i accepta la que proposa el gestor.
        Canvia les altres a poc a poc, quan hi entris.
        Quan tot funcioni, esborra les que tinguis en documents, notes o xats.
    .how-windows = Obre la configuració del teu navegador i busca «contrasenyes». Activa que les proposi i les guardi.
    .how-macos = Obre l'aplicació «Contrasenyes». Si no la tens, obre Configuració del Sistema i busca «contrasenyes».
    .how-linux = Obre la configuració del teu navegador i busca «contrasenyes». Activa que les proposi i les guardi.
    .how-android = Obre Configuració, toca la lupa i busca «contrasenyes».
    .how-iphone = Obre l'aplicació «Contrasenyes». Si no la tens, obre Configuració i busca «contrasenyes».
    .verify = Entra en aquests 3 comptes. El gestor posa la contrasenya i tu no l'escrius.
    .ask-help = Demana ajuda si diverses persones fan servir els mateixos comptes: hi ha gestors per compartir-los.

action-protect-browser-passwords = Fes que el teu navegador pregunti abans de mostrar contrasenyes
    .because = Avui les veu qui seu davant del teu ordinador. També les pot llegir un programa fet per robar.
    .how =
        Obre la configuració del teu navegador i busca «contrasenyes».
        Activa que demani una contrasenya principal, un PIN o l'empremta.
        Si poses una contrasenya principal, apunta-la en paper i guarda'l a casa. Sense ella perds les altres.
        Si el teu navegador no ho deixa fer, passa les contrasenyes a un gestor que sí que pregunti.
        Comprova que hi són totes, al gestor, i només aleshores esborra-les del navegador.
        Repeteix-ho a cada navegador que facis servir.
    .how-macos = El navegador que porta el Mac fa servir el clauer i ja pregunta abans de mostrar-les. Aquests passos són per als altres.
    .how-linux = A Linux, alguns navegadors no porten aquesta opció. Aleshores fes servir un gestor a part.
    .verify = Tanca el navegador i torna'l a obrir. Prem per veure una contrasenya: abans et demana alguna cosa.
    .ask-help = Si una altra persona gestiona l'ordinador, pregunta abans de canviar res.

action-turn-on-other-second-steps = Posa un segon pas als teus comptes importants
    .because = On n'hi ha prou amb la contrasenya, entra qualsevol que la sàpiga. Amb un segon pas, es queda fora.
    .how =
        Fes una llista curta: banc, fitxers en línia, compres i el que facis servir per treballar.
        Obre la configuració de cada compte i busca «verificació en dos passos» o «seguretat».
        Activa-la. Tria l'avís al mòbil o una aplicació abans que l'SMS.
        Apunta en paper els codis de recuperació i guarda'ls a casa. Et deixen entrar si perds el mòbil.
        Si un compte no en té, posa-hi una contrasenya que no facis servir per a res més.
    .verify = Obre una finestra privada del navegador i entra a cadascun. Tots demanen alguna cosa més que la contrasenya.
    .ask-help = Demana ajuda si diverses persones fan servir el mateix compte: l'avís arriba a un sol mòbil.

action-close-old-access = Tanca l'entrada a qui ja no hi ha de ser
    .because = Una entrada que ningú no mira continua oberta durant anys. La pot fer servir qui va marxar o qui trobi el seu mòbil.
    .how =
        Obre la pàgina del teu compte de correu i busca els aparells connectats.
        Tanca la sessió als que ja no facis servir.
        Mira que el telèfon i el correu de recuperació siguin els teus.
        Busca «reenviament»: no hi ha d'haver cap adreça que no sigui teva.
        Canvia la contrasenya si la sap algú que ja no l'ha de saber.
        Repeteix-ho als teus fitxers en línia, al teu programa de factures i a les teves xarxes.
    .how-google = Obre el teu compte de Google, entra a «Seguretat» i busca «Els teus dispositius».
    .how-microsoft = Obre el teu compte de Microsoft, entra a «Seguretat» i busca «activitat d'inici de sessió».
    .how-other = Si el teu correu porta el nom del teu web, truca a l'empresa que te'l dona. Pregunta: «Quins aparells tenen obert el meu compte?».
    .verify = A la llista d'aparells connectats només hi ha els teus.
    .ask-help = Si veus un aparell o un reenviament que no és teu, fes una captura. Després obre «T'està passant ara?» de { -app }.

action-turn-on-team-second-step = Posa el segon pas a tota la plantilla
    .because = Pel compte menys cuidat s'arriba als altres.
    .how =
        Comença per la direcció, qui paga i qui porta els ordinadors.
        Tria l'avís al mòbil o una aplicació abans que l'SMS.
        A qui no vulgui fer servir el seu mòbil, dona-li una clau petita que s'endolla.
        Fes-ho en grups de 5, amb algú al costat per ajudar.
        Guarda en paper els codis de recuperació: deixen entrar sense el mòbil.
        Quan ho tingui tothom, fes-ho obligatori a la configuració.
    .how-google = Obre la consola d'administració i busca «verificació en dos passos». Mira qui falta.
    .how-microsoft = Obre el centre d'administració i busca «autenticació multifactor». Mira qui falta.
    .how-other = Pregunta a l'empresa que et dona el correu: «Com faig obligatòria la verificació en dos passos?».
    .verify = La llista de comptes diu «activada» al costat de cada nom, també a les bústies comunes.
    .ask-help = Demana ajuda abans de fer-ho obligatori: una impressora o un aparell vell poden deixar d'enviar correu.

action-stronger-team-second-step = Canvia l'SMS de la plantilla per un avís al mòbil
    .because = L'SMS és molt millor que res. Però qui aconsegueix un duplicat d'una targeta SIM en rep els codis.
    .how =
        Mira a la llista de comptes qui fa servir encara l'SMS.
        Comença per la direcció, qui paga i qui porta els ordinadors.
        Afegeix l'avís al mòbil, o una aplicació que dona codis.
        Prova-ho amb cada persona abans de treure l'SMS.
        Guarda en paper els codis de recuperació nous.
    .verify = A la llista de comptes ja no queda cap SMS.
    .ask-help = Si el mòbil d'algú no serveix, pregunta al teu tècnic per una clau que s'endolla.

action-adopt-team-manager = Posa un gestor de contrasenyes per a tota l'empresa
    .because = El gestor en crea una de diferent per a cada lloc. Quan algú marxa, se li treu l'entrada i ja està.
    .how =
        Tria amb el teu tècnic un gestor per a empreses, que comparteixi comptes per equips.
        Posa-hi verificació en dos passos: a més de la contrasenya, un avís o codi.
        Comença amb un equip petit i els seus 10 comptes més usats.
        En passar cada compte, canvia-li la contrasenya per una que creï el gestor.
        Quan tot funcioni, esborra els fulls i els xats amb contrasenyes.
        Guarda sota clau, en un sobre tancat, com entrar-hi si falta qui el porta.
    .verify = Demana a algú que entri en un programa comú. Ho fa des del gestor, sense escriure la contrasenya.
    .ask-help = Demana ajuda per triar-lo: s'ha de poder recuperar si algú oblida la contrasenya principal.

action-limit-admin-rights = Deixa pocs comptes d'administrador i fes-los servir només per instal·lar
    .because = Com menys claus de tota la casa hi hagi, i com menys es facin servir, menys n'hi ha per perdre.
    .how =
        Demana al teu tècnic la llista de qui és administrador i de què.
        Tria dues persones i crea per a elles un compte a part.
        Comprova que els dos comptes nous funcionen.
        Treu el permís als comptes de cada dia, a poc a poc.
        Ofereix un altre camí a qui instal·lava: demanar-ho i tenir-ho aquell mateix dia.
        Guarda aquestes contrasenyes sota clau, en un sobre tancat.
    .verify = Prova d'instal·lar alguna cosa des d'un compte normal: demana l'altre compte.
    .ask-help = Si un programa vell deixa de funcionar, demana ajuda abans de tornar enrere.

action-stop-telling-passwords = Canvia les contrasenyes que sap una altra persona
    .because = Qui té la teva contrasenya entra quan vol. I tu no ho veus.
    .how =
        Fes una llista curta: quines contrasenyes has dit i a qui.
        Canvia primer la del correu, el banc i el codi del mòbil.
        Tanca la sessió als altres aparells, si el compte ho ofereix.
        Si dues persones fan servir alguna cosa, que cadascuna tingui el seu perfil o el seu compte.
        Si cal compartir-ne una, que sigui amb un gestor i no es faci servir per a res més.
        Guarda en un sobre tancat, a casa, com entrar-hi si et passa alguna cosa.
    .verify = A la llista d'aparells del teu correu només hi ha els teus.
    .ask-help = Si tems que algú et faci mal en notar-ho, parla abans amb algú de confiança. Fes-ho des d'un altre aparell.

action-protect-game-accounts = Posa un segon pas als comptes de jocs
    .because = Amb la contrasenya sola, entra qui l'aconsegueixi. Amb un segon pas, es queda fora.
    .how =
        Entra al web del joc o de la consola i busca «verificació en dos passos».
        Tria una aplicació que dona codis abans que l'SMS.
        Guarda en paper els codis de recuperació: et deixen entrar sense el mòbil.
        Treu la targeta desada o posa un límit de despesa.
        Parleu-ne: qui regala monedes a canvi de la contrasenya vol el compte.
    .verify = Entra des d'un altre aparell: demana un codi a més de la contrasenya.
    .ask-help = Si ja hi ha entrat algú, canvia la contrasenya del correu d'aquell compte i escriu a l'ajuda del joc.
