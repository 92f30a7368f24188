### What a person can do about electronic identity.
# review: machine-drafted
# source: b33c30acdb12

action-store-certificate-copy = Guarda la còpia del teu certificat fora de l'ordinador
    .because = Si la còpia no està ben guardada, qui entra al teu ordinador o al teu correu s'endú també la teua signatura.
    .how =
        Si l'has enviat a algú, demana'n un de nou i anul·la aquell. Continua amb el nou.
        Busca al teu ordinador els fitxers que acaben en .p12 i .pfx.
        Copia el bo en una memòria USB. Si no n'hi ha cap, exporta'l amb contrasenya des del programa on signes.
        Abans d'esborrar res, comprova que entres a Hisenda com sempre.
        Esborra les altres còpies: Baixades, correus enviats i xats. Buida la paperera.
        Guarda la memòria a casa i la contrasenya en un altre lloc.
    .verify = Torna a buscar .p12 i .pfx: no ix cap. I entres a Hisenda com sempre.
    .ask-help = Demana ajuda si no saps exportar-lo o si, sense este fitxer, no pots signar.

action-authorise-adviser = Dona permís a la teua gestoria sense donar-li el teu certificat
    .because = Qui té el teu certificat pot fer qualsevol tràmit en nom teu, no només el que li encarregues.
    .how =
        Pregunta a la teua gestoria: «Podeu presentar els meus impostos amb el vostre certificat?». Moltes poden: se'n diu col·laboració social.
        Per a altres tràmits, dona-li un apoderament. És un permís oficial, només per al que tries, i el pots retirar.
        Quan funcione, anul·la el certificat que li vas donar i demana'n un de nou per a tu.
    .verify = La teua gestoria presenta el tràmit següent i no té cap fitxer teu.
    .ask-help = Si dubtes, pregunta a l'oficina on vas demanar el certificat.

action-ask-password-to-sign = Fes que el teu certificat demane contrasenya
    .because = Si la teua sessió queda oberta, pot signar qui sega al davant. Amb contrasenya, no.
    .how =
        Comprova que tens la còpia del certificat i que en saps la contrasenya.
        Trau-lo dels ordinadors que ja no fas servir o que no són teus.
        Al teu, trau-lo i torna'l a instal·lar des de la còpia.
        En instal·lar-lo, demana que avise o demane contrasenya a cada ús.
        Si una altra persona fa servir este ordinador, crea-li un compte propi.
    .how-windows = En instal·lar-lo, marca «protecció segura de clau privada» i tria el nivell alt.
    .how-macos = Obri «Accés a Clauers» i busca el teu certificat. A «Control d'accés», demana confirmació i contrasenya.
    .how-linux = A la configuració del teu navegador, busca «contrasenya principal» i posa-la. La demanarà abans de fer servir el certificat.
    .verify = Tanca el navegador i entra a Hisenda amb el certificat. Abans et demana la contrasenya.
    .ask-help = Demana ajuda si et falta la còpia o la seua contrasenya. Sense totes dues, no tragues res.

action-renew-certificate = Renova el teu certificat abans que caduque
    .because = El dia que caduca, deixa de signar. I els terminis continuen corrent.
    .how =
        Entra al web de qui te'l va donar i busca «renovar».
        Fes-ho a l'ordinador on està instal·lat.
        Fes una còpia del nou amb contrasenya i guarda-la fora de l'ordinador.
        Comprova que entres a Hisenda amb el nou.
        Apunta al teu calendari la pròxima data, amb 2 mesos de marge.
    .how-windows = Per vore la data, obri el menú Inici i escriu «certificats d'usuari».
    .how-macos = Per vore la data, obri «Accés a Clauers» i busca el teu nom.
    .how-linux = Per vore la data, busca «certificats» a la configuració del teu navegador.
    .verify = Torna a mirar este ordinador amb { -app }: diu que falten més de 60 dies.
    .ask-help = Si el web no te'l deixa renovar, pregunta a qui te'l va donar abans que caduque.

action-replace-expired-certificate = Demana un certificat nou
    .because = El que tens ja no signa. Millor demanar-lo amb temps que l'últim dia d'un tràmit.
    .how =
        Pregunta a qui te'l va donar com se'n demana un de nou. Tingues a mà el teu DNI o NIE.
        Mentre arriba, mira si pots entrar amb Cl@ve o amb el DNI electrònic.
        Instal·la el nou i comprova que entres a Hisenda.
        Fes una còpia amb contrasenya i guarda-la fora de l'ordinador.
        Quan tot funcione, trau el caducat.
        Apunta al teu calendari quan caduca el nou, amb 2 mesos de marge.
    .verify = Torna a mirar este ordinador amb { -app }: diu que falten més de 60 dies.
    .ask-help = Si un tràmit venç abans, pregunta a la teua gestoria si el pot presentar.

action-set-up-second-way-in = Prepara una altra manera d'entrar als webs oficials
    .because = Amb una sola manera d'entrar, una avaria et deixa fora.
    .how =
        Mira si ja tens Cl@ve o un DNI electrònic amb el seu PIN.
        Si no, registra't a Cl@ve. Es pot fer per videotrucada, amb una carta o en una oficina.
        Instal·la la seua aplicació al teu mòbil.
        Entra-hi una vegada a Hisenda o a la Seguretat Social.
        Apunta en paper què faràs servir si falla el certificat.
    .verify = Entres en un web oficial sense el teu certificat i veus el teu nom.
    .ask-help = Si la videotrucada no t'ix, demana cita en una oficina de registre de Cl@ve.

action-keep-dnie-pin-apart = Separa el PIN del teu DNI
    .because = Si et prenen la cartera, que no vagen juntes les dues coses.
    .how =
        Trau de la cartera i del mòbil qualsevol nota amb el PIN.
        Guarda'l en un gestor de contrasenyes o aprén-te'l.
        Si l'apuntes en paper, que siga a casa i no diga per a què és.
        Si no el recordes, pregunta en una oficina del DNI com posar-ne un altre.
        Prova d'entrar amb ell en un web oficial.
    .verify = Obri la cartera: hi ha el DNI i no hi ha el PIN.
    .ask-help = Si falla diverses vegades, para i pregunta en una oficina del DNI.

action-confirm-with-clave-app = Confirma amb l'aplicació de Cl@ve al teu mòbil
    .because = Un SMS el rep qui té la teua targeta SIM. L'aplicació demana a més obrir el teu mòbil.
    .how =
        Comprova que el teu mòbil té bloqueig de pantalla.
        Entra al web oficial de Cl@ve i, des d'allà, obri la botiga d'aplicacions.
        Instal·la l'aplicació i activa-la amb el teu DNI.
        Si confirmava una altra persona, comprova que al seu mòbil ja no hi arriba res.
        Entra una vegada a Hisenda o a la Seguretat Social per provar-la.
    .verify = En entrar en un web oficial, l'avís arriba al teu mòbil i demana la teua empremta o el teu codi.
    .ask-help = Si no aconseguixes activar-la, demana cita en una oficina de registre de Cl@ve.

action-reject-unasked-prompts = Posa't una regla: el que no has demanat, es rebutja
    .because = Qui entra amb el teu nom necessita que acceptes. Si no acceptes, es queda fora.
    .how =
        Si arriba un avís i no estàs entrant enlloc, prem rebutjar.
        No digues cap codi, ni tan sols a qui diga que és d'Hisenda.
        Quan sí que entres tu, compara el codi de l'aplicació amb el del web.
        Si es repetix, demana ajuda en una oficina de registre de Cl@ve.
        Apunta el dia i l'hora de cada avís estrany.
    .verify = Has escrit la regla al costat de l'ordinador: «Si no ho he demanat, ho rebutge».
    .ask-help = Si ja n'has acceptat un, apunta l'hora i telefona al { -help-line }. Mira si hi ha tràmits nous a nom teu.

action-save-official-sites = Guarda als preferits els webs oficials
    .because = Un preferit porta sempre al mateix lloc. Un cercador i un missatge, no.
    .how =
        Mira l'adreça en una carta o un paper oficial.
        Escriu-la tu, lletra per lletra, a dalt del navegador.
        Comprova que hi entres i guarda-la als preferits.
        Fes el mateix amb Hisenda, la Seguretat Social, la teua comunitat i el teu ajuntament.
        Des d'hui, entra només per allà.
    .verify = Obri els teus preferits: hi ha els webs que fas servir i tots obrin bé.
    .ask-help = Si has escrit les teues dades en una còpia, canvia la contrasenya, telefona al teu banc i al { -help-line }.

action-limit-who-acts = Dona permisos, no la teua signatura
    .because = Un permís es retira en un dia. Una signatura deixada es pot fer servir per a qualsevol cosa.
    .how =
        Fes una llista: qui fa què per tu.
        Per a cada cosa, busca «apoderament» al web oficial o pregunta a l'oficina.
        Tria només els tràmits que calen i posa una data de fi.
        Retira els permisos que ja no faces servir.
        Si algú té el teu PIN, el teu Cl@ve o el teu certificat, canvia'ls o anul·la'ls.
    .verify = L'altra persona entra amb la seua pròpia signatura i veu només el que li has donat.
    .ask-help = Si ajudes una persona gran, ves amb ella a l'oficina: el permís el dona ella.

action-reinstall-wallet-app = Instal·la l'aplicació oficial des del web oficial
    .because = Des del web oficial saps que l'aplicació és la seua.
    .how =
        Trau l'aplicació que no saps de qui és.
        Entra al web oficial que l'oferix i seguix el seu enllaç a la botiga.
        Mira el nom de qui la publica abans d'instal·lar-la.
        Activa-la i posa bloqueig de pantalla al mòbil.
        En ensenyar les teues dades, llig què es demana i dona només això.
    .verify = A la botiga, qui publica la teua aplicació és un organisme oficial.
    .ask-help = Si vas escriure les teues dades en una de falsa, guarda captures i posa una denúncia. El { -help-line } t'orienta abans.

action-plan-for-lost-id = Tingues clar què cal fer si perds el DNI
    .because = Un avís amb data t'ajuda si després algú fa servir el teu nom.
    .how =
        Apunta quina comissaria o caserna és més a prop.
        Escriu: «Si el perd, avise aquell dia i guarde la còpia».
        Guarda a casa una fotocòpia en paper, amb el número.
        Si portes targetes juntes, apunta també el telèfon del teu banc.
        Si passa, demana també hora per al nou.
    .verify = El paper és a casa i diu on cal anar.
    .ask-help = Si t'arriba un deute o un contracte que no és teu, porta la còpia a la policia.
