### Questions about the computer and who uses it.
# review: machine-drafted
# source: 8c0ad6ee4978

item-screen-lock = Marchas e deixas o ordenador aceso. Cando pide o contrasinal?
    .why = Mentres está aberto, quen pasa pode ler o teu correo ou escribir no teu nome.
    .help = Contesta o que fai só, aínda que ás veces o bloquees ti. Un PIN, a pegada ou a cara valen igual. Se dubidas, escolle «Non o sei»: { -app } pode miralo sen cambiar nada.
    .option-soon = Aos 10 minutos ou antes
    .option-later = Entre 10 e 20 minutos despois
    .option-late = Máis tarde, ou non se bloquea só
    .option-no-password = Nunca: non ten contrasinal
    .not-applicable-no-computer = Non uso ordenador
item-screen-lock-easy = Ao acender o teu ordenador, pídeche un contrasinal, un PIN ou a pegada?

item-shared-computer = Quen máis usa o ordenador co que traballas?
    .why = Quen usa a túa conta ve o teu correo e as túas facturas. Tamén pode borrar algo sen querer.
    .help = Conta tamén a túa familia, aínda que sexa para xogar ou facer deberes. A túa conta é o que se abre co teu contrasinal ao acender. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-nobody = Ninguén máis
    .option-own-account = Outra persoa, coa súa propia conta
    .option-beside-me = Outra persoa na miña conta, se estou diante
    .option-alone = Outra persoa na miña conta, a soas
    .not-applicable-no-computer = Non uso ordenador
item-shared-computer-easy = Sabe alguén máis o contrasinal do teu ordenador?

item-computer-leavers = Cando alguén deixa de usar o teu ordenador, que fas?
    .why = Quen aínda pode entrar ve o de hoxe, aínda que marchase hai anos.
    .help = Pensa en quen traballou contigo ou en quen vivía na casa. Se aínda non pasou, di o que farías.
    .option-account-and-passwords = Quito a súa conta e cambio os contrasinais que sabía
    .option-account = Quito a súa conta
    .option-kept = Deixo a súa conta, por se volve
    .option-nothing = Nada: usaba a miña
    .not-applicable-no-computer = Non uso ordenador
item-computer-leavers-easy = Ao acender, sae o nome de alguén que xa non usa o teu ordenador?

item-admin-account = Cando instalas un programa, que che pide o teu ordenador?
    .why = Un programa daniño pode facer o mesmo cá conta que o abre. Desde unha conta normal, pode menos.
    .help = O administrador é a conta que pode cambialo todo. Pensa no último programa que instalaches. Un PIN ou a pegada contan como contrasinal.
    .option-other-account = O contrasinal doutra conta, a de administrador
    .option-own-password = O meu propio contrasinal
    .option-click = Premer «Si», sen contrasinal
    .option-nothing = Nada: instálase sen máis
    .not-applicable-no-computer = Non uso ordenador
item-admin-account-easy = Hai no teu ordenador unha conta que só serve para instalar programas?

item-antivirus = Que di hoxe o antivirus do teu ordenador?
    .why = Hai programas feitos para roubar contrasinais ou estragar ficheiros. O antivirus búscaos e páraos.
    .help = Windows xa trae un: abre o menú Inicio e escribe «seguranza de Windows». Un Mac trae outro, que traballa sen xanela. Se non o tocaches, escolle a primeira opción. En Linux, escóllea se só instalas desde o seu programa de aplicacións.
    .option-up-to-date = Que está aceso e ao día
    .option-asks = Que está aceso, pero pide algo
    .option-off = Que está apagado ou caducado
    .option-none = Nada: non teño antivirus
    .not-applicable-no-computer = Non uso ordenador
item-antivirus-easy = Díxoche o teu antivirus este mes que todo vai ben?

item-disk-encrypted = Está cifrado o disco do teu ordenador?
    .why = O contrasinal de entrada non abonda. Quen marche co ordenador pode sacar o disco e lelo noutro.
    .help = Cifrado quere dicir que, sen a túa clave, só se ven signos sen sentido. Se dubidas, escolle «Non o sei»: { -app } pode miralo sen cambiar nada.
    .option-whole = Si, enteiro
    .option-part = Só unha parte
    .option-no = Non: só pide o contrasinal ao entrar, ou nin iso
    .not-applicable-no-computer = Non uso ordenador
item-disk-encrypted-easy = Deuche algunha vez o teu ordenador unha «clave de recuperación» para gardar?

item-remote-helper = Quen pode manexar o teu ordenador a distancia?
    .why = Quen che axuda de verdade pode usalo. Un descoñecido que chama por sorpresa pode usalo para roubarche.
    .help = A distancia é cando outra persoa move o teu rato por internet. Conta tamén o programa que quedou instalado despois dunha reparación. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-nobody = Ninguén
    .option-each-time = Quen me axuda, e cada vez doulle permiso
    .option-always = Quen me axuda, cando queira
    .option-unknown-program = Hai un programa e non sei de quen é
    .not-applicable-no-computer = Non uso ordenador
item-remote-helper-easy = Arranxouche alguén o ordenador por internet, sen estar contigo?

item-helper-password = Quen ten o contrasinal de administrador do teu ordenador?
    .why = Se só o ten quen che axuda e non contesta, quedas fóra. Se o ten quen xa non che axuda, pode entrar.
    .help = É o que fai falta para instalar programas e cambiar axustes no ordenador que usas ti. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-each-own = Quen me axuda e mais eu, cada quen o seu
    .option-mine = Só eu
    .option-same = Quen me axuda e mais eu, o mesmo
    .option-helper = Só quen me axuda
    .option-former = Tamén alguén que xa non me axuda
    .not-applicable-no-computer = Non uso ordenador
item-helper-password-easy = Podes instalar un programa sen chamar a ninguén?

item-new-computer-setup = Como se prepara un ordenador antes de darllo a alguén?
    .why = Un aparello novo vén cos axustes de fábrica. Sóbranlle programas e fáltanlle peches.
    .help = Preparar é cifrar o disco, poñer bloqueo, cambiar os contrasinais de fábrica e quitar o que sobra. Cifrado quere dicir que sen a túa clave non se le. Contan tamén os móbiles e a caixa de internet.
    .option-checklist = Cunha lista escrita, sempre a mesma
    .option-technician = Como lle parece a quen o prepara
    .option-as-new = Entrégase como vén de fábrica
    .option-as-left = Entrégase como o deixou quen o usaba
item-new-computer-setup-easy = Prepara alguén un ordenador novo antes de que se use?

item-antivirus-everywhere = Como sabes que o antivirus está ao día en todos os ordenadores?
    .why = Abonda un ordenador sen el para que un programa daniño pase aos demais.
    .help = O antivirus busca programas feitos para roubar ou estragar. Windows xa trae un. Contan tamén o servidor e os portátiles que saen da oficina.
    .option-one-view = Véxoos todos nunha pantalla, e alguén mira os avisos
    .option-report = Por un informe de quen os leva
    .option-by-hand = Míraos alguén, un a un, de cando en vez
    .option-each = Cada quen mira o seu
    .option-gaps = A algún fáltalle
item-antivirus-everywhere-easy = Encárgase unha persoa do antivirus de todos os ordenadores?

item-used-device = O último móbil ou ordenador usado que chegou ás túas mans, como comezou?
    .why = Un aparello herdado pode traer a conta doutra persoa. Tamén programas que ninguén lembra.
    .help = Conta o que era da túa familia e o de segunda man. Comezar de cero é borralo enteiro e poñelo en marcha como novo.
    .option-wiped = Borrouse enteiro e comezou de cero
    .option-account = Quitouse a conta anterior e puxen a miña
    .option-added = Puxen a miña conta e a anterior segue aí
    .option-as-was = Tal como estaba
    .not-applicable-no-used-device = Todos os meus aparellos eran novos
item-used-device-easy = Sae nalgún aparello teu o nome de quen o usaba antes?
