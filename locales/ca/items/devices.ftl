### Questions about the computer and who uses it.
# review: machine-drafted
# source: 8c0ad6ee4978

item-screen-lock = Te'n vas i deixes l'ordinador engegat. Quan demana la contrasenya?
    .why = Mentre està obert, qui hi passa pot llegir el teu correu o escriure en nom teu.
    .help = Respon el que fa sol, encara que de vegades el bloquegis tu. Un PIN, l'empremta o la cara valen igual. Si dubtes, tria «No ho sé»: { -app } ho pot mirar sense canviar res.
    .option-soon = Al cap de 10 minuts o abans
    .option-later = Entre 10 i 20 minuts després
    .option-late = Més tard, o no es bloqueja sol
    .option-no-password = Mai: no té contrasenya
    .not-applicable-no-computer = No faig servir ordinador
item-screen-lock-easy = En engegar l'ordinador, et demana una contrasenya, un PIN o l'empremta?

item-shared-computer = Qui més fa servir l'ordinador amb què treballes?
    .why = Qui fa servir el teu compte veu el teu correu i les teves factures. També pot esborrar alguna cosa sense voler.
    .help = Compta també la teva família, encara que sigui per jugar o fer deures. El teu compte és el que s'obre amb la teva contrasenya en engegar. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-nobody = Ningú més
    .option-own-account = Una altra persona, amb el seu propi compte
    .option-beside-me = Una altra persona al meu compte, si jo hi soc
    .option-alone = Una altra persona al meu compte, a soles
    .not-applicable-no-computer = No faig servir ordinador
item-shared-computer-easy = Algú més sap la contrasenya del teu ordinador?

item-computer-leavers = Quan algú deixa de fer servir el teu ordinador, què fas?
    .why = Qui encara hi pot entrar veu les coses d'avui, encara que marxés fa anys.
    .help = Pensa en qui va treballar amb tu o en qui vivia a casa. Si encara no ha passat, digues què faries.
    .option-account-and-passwords = Trec el seu compte i canvio les contrasenyes que sabia
    .option-account = Trec el seu compte
    .option-kept = Deixo el seu compte, per si torna
    .option-nothing = Res: feia servir el meu
    .not-applicable-no-computer = No faig servir ordinador
item-computer-leavers-easy = En engegar, surt el nom d'algú que ja no fa servir el teu ordinador?

item-admin-account = Quan instal·les un programa, què et demana el teu ordinador?
    .why = Un programa maliciós pot fer el mateix que el compte que l'obre. Des d'un compte normal, pot fer menys.
    .help = L'administrador és el compte que ho pot canviar tot. Pensa en l'últim programa que vas instal·lar. Un PIN o l'empremta compten com a contrasenya.
    .option-other-account = La contrasenya d'un altre compte, el d'administrador
    .option-own-password = La meva pròpia contrasenya
    .option-click = Prémer «Sí», sense contrasenya
    .option-nothing = Res: s'instal·la i prou
    .not-applicable-no-computer = No faig servir ordinador
item-admin-account-easy = Hi ha al teu ordinador un compte que només serveix per instal·lar programes?

item-antivirus = Què diu avui l'antivirus del teu ordinador?
    .why = Hi ha programes fets per robar contrasenyes o espatllar fitxers. L'antivirus els busca i els atura.
    .help = Windows ja en porta un: obre el menú Inici i escriu «seguretat del Windows». Un Mac en porta un altre, que treballa sense finestra. Si no l'has tocat, tria la primera opció. A Linux, tria-la si només instal·les des del seu programa d'aplicacions.
    .option-up-to-date = Que està engegat i al dia
    .option-asks = Que està engegat, però demana alguna cosa
    .option-off = Que està apagat o caducat
    .option-none = Res: no tinc antivirus
    .not-applicable-no-computer = No faig servir ordinador
item-antivirus-easy = El teu antivirus t'ha dit aquest mes que tot va bé?

item-disk-encrypted = El disc del teu ordinador està xifrat?
    .why = No n'hi ha prou amb la contrasenya d'entrada. Qui s'endú l'ordinador pot treure el disc i llegir-lo en un altre.
    .help = Xifrat vol dir que, sense la teva clau, només es veuen signes sense sentit. Si dubtes, tria «No ho sé»: { -app } ho pot mirar sense canviar res.
    .option-whole = Sí, sencer
    .option-part = Només una part
    .option-no = No: només demana la contrasenya en entrar, o ni això
    .not-applicable-no-computer = No faig servir ordinador
item-disk-encrypted-easy = L'ordinador t'ha donat mai una «clau de recuperació» per guardar?

item-remote-helper = Qui pot controlar el teu ordinador a distància?
    .why = Qui t'ajuda de veritat ho pot fer servir. Un desconegut que truca per sorpresa ho pot fer servir per robar-te.
    .help = A distància és quan una altra persona mou el teu ratolí per internet. Compta també el programa que es va quedar instal·lat després d'una reparació. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-nobody = Ningú
    .option-each-time = Qui m'ajuda, i cada vegada li dono permís
    .option-always = Qui m'ajuda, quan vulgui
    .option-unknown-program = Hi ha un programa i no sé de qui és
    .not-applicable-no-computer = No faig servir ordinador
item-remote-helper-easy = Algú t'ha arreglat l'ordinador per internet, sense ser al teu costat?

item-helper-password = Qui té la contrasenya d'administrador del teu ordinador?
    .why = Si només la té qui t'ajuda i no respon, et quedes fora. Si la té qui ja no t'ajuda, pot entrar.
    .help = És la que cal per instal·lar programes i canviar la configuració a l'ordinador que fas servir tu. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-each-own = Qui m'ajuda i jo, cadascú la seva
    .option-mine = Només jo
    .option-same = Qui m'ajuda i jo, la mateixa
    .option-helper = Només qui m'ajuda
    .option-former = També algú que ja no m'ajuda
    .not-applicable-no-computer = No faig servir ordinador
item-helper-password-easy = Pots instal·lar un programa sense trucar a ningú?

item-new-computer-setup = Com es prepara un ordinador abans de donar-lo a algú?
    .why = Un aparell nou ve amb la configuració de fàbrica. Li sobren programes i li falten panys.
    .help = Preparar és xifrar el disc, posar bloqueig, canviar les contrasenyes de fàbrica i treure el que sobra. Xifrat vol dir que sense la teva clau no es llegeix. Compten també els mòbils i la caixa d'internet.
    .option-checklist = Amb una llista escrita, sempre la mateixa
    .option-technician = Com li sembla a qui el prepara
    .option-as-new = Es dona com ve de fàbrica
    .option-as-left = Es dona com el va deixar qui el feia servir
item-new-computer-setup-easy = Algú prepara els ordinadors nous abans que es facin servir?

item-antivirus-everywhere = Com saps que l'antivirus està al dia a tots els ordinadors?
    .why = N'hi ha prou amb un ordinador sense antivirus perquè un programa maliciós passi als altres.
    .help = L'antivirus busca programes fets per robar o espatllar. Windows ja en porta un. Compten també el servidor i els portàtils que surten de l'oficina.
    .option-one-view = Els veig tots en una pantalla, i algú mira els avisos
    .option-report = Per un informe de qui els porta
    .option-by-hand = Algú els mira, un per un, de tant en tant
    .option-each = Cadascú mira el seu
    .option-gaps = A algun li falta
item-antivirus-everywhere-easy = Hi ha una persona que s'ocupi de l'antivirus de tots els ordinadors?

item-used-device = L'últim mòbil o ordinador usat que et va arribar a les mans, com va començar?
    .why = Un aparell heretat pot portar el compte d'una altra persona. També programes que ningú no recorda.
    .help = Compta el que era de la teva família i el de segona mà. Començar de zero és esborrar-lo sencer i posar-lo en marxa com si fos nou.
    .option-wiped = Es va esborrar sencer i va començar de zero
    .option-account = Se'n va treure el compte anterior i hi vaig posar el meu
    .option-added = Hi vaig posar el meu compte i l'anterior encara hi és
    .option-as-was = Tal com estava
    .not-applicable-no-used-device = Tots els meus aparells eren nous
item-used-device-easy = Surt en algun aparell teu el nom de qui el feia servir abans?
