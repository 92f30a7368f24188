### Questions about accounts and passwords.
# review: machine-drafted
# source: ff2f4ecbbd5a

item-email-second-step = Quan obris el teu correu en un aparell nou, què et demana a més de la contrasenya?
    .why = Qui entra al teu correu pot escriure en nom teu a qui et coneix. També pot canviar les teues altres contrasenyes.
    .help = Pensa en l'última vegada que vas estrenar mòbil o ordinador. Si fas servir diversos correus, respon pel menys protegit.
    .option-app-or-key = Un avís al mòbil, un codi d'una aplicació o la meua empremta
    .option-sms = Un codi per SMS
    .option-password-only = Res més
    .not-applicable-no-work-email = No faig servir el correu

item-email-password = Fas servir la contrasenya del teu correu en algun altre lloc?
    .why = De vegades roben les contrasenyes d'una botiga o d'un web. Després les proven al correu de cada client.
    .help = Un altre lloc és qualsevol: una botiga, un altre correu, el web de l'escola. Si només canvia un número o una lletra, és molt semblant. Si entres amb l'empremta o un PIN, pensa en la contrasenya que vas posar al compte.
    .option-only-here = No, només en este correu
    .option-similar = En faig servir d'altres de molt semblants
    .option-also-elsewhere = Sí, la mateixa
    .not-applicable-no-work-email = No faig servir el correu

item-email-password-easy = Tens una contrasenya «de sempre» que fas servir quasi per a tot?

item-other-passwords = Com guardes les contrasenyes dels teus altres comptes?
    .why = De vegades roben les contrasenyes d'un web i les proven en d'altres. Si repetixes la teua, obri també els teus altres comptes.
    .help = Un gestor de contrasenyes és un programa que les crea i les guarda. El teu mòbil i el teu navegador ja en porten un. Si fas diverses coses, tria la que siga més avall a la llista.
    .option-generated = En un gestor que les crea
    .option-notebook = En una llibreta, totes diferents
    .option-own = En un gestor, però me les invente jo
    .option-file = En un document o un xat
    .option-reused = De memòria: en repetisc unes poques

item-other-passwords-easy = Tens totes les teues contrasenyes apuntades en algun lloc?

item-browser-passwords = T'aixeques i algú seu davant del teu ordinador. Pot vore les contrasenyes del teu navegador?
    .why = Obrin el teu correu, les botigues on compres i els teus programes. Qui les veu se les pot endur.
    .help = El navegador és el programa per vore webs. Obri'n la configuració, busca «contrasenyes» i prem per vore'n una. Mira si abans et demana alguna cosa. Si en fas servir diversos, respon pel que demana menys.
    .option-none = No: no en guarda cap
    .option-asks = No: abans demana una contrasenya, un PIN o l'empremta
    .option-shown = Sí: les mostra sense demanar res
    .not-applicable-no-computer = No faig servir ordinador

item-other-second-step = A més del correu, quins comptes et demanen un avís o un codi per entrar?
    .why = La teua contrasenya pot acabar en altres mans. Un segon pas deixa fora qui la sap.
    .help = Se'n diu verificació en dos passos: a més de la contrasenya, un avís o codi. Compten els que fas servir tu. Els importants són els dels teus diners, els teus fitxers, les teues compres o la teua faena. Si només tens el compte del banc i demana el segon pas, tria la primera.
    .option-all = Tots els importants
    .option-some = El banc i algun més
    .option-bank = Només el banc
    .option-none = Cap

item-access-review = Quan vas mirar per última vegada qui pot entrar als teus comptes?
    .why = Encara hi pot entrar un mòbil vell o algú que ja no treballa amb tu. No se sol notar.
    .help = És mirar quins aparells estan connectats i qui sap la contrasenya. Pensa en els que fas servir tu: el teu correu, els teus fitxers en línia i els teus programes. Si saps d'algú que ja no hi ha d'entrar, tria l'última.
    .option-this-year = En els últims 12 mesos, i vaig traure el que sobrava
    .option-longer = Fa més d'un any
    .option-never = Mai
    .option-known-leftover = Sé que hi pot entrar algú que ja no ha d'entrar-hi

item-team-second-step = A qui demana el correu de la teua empresa alguna cosa més que la contrasenya?
    .why = Amb la contrasenya d'una persona n'hi ha prou per escriure als teus clients en nom de l'empresa. Un segon pas tanca este camí.
    .help = Alguna cosa més és un avís al mòbil, un codi, l'empremta o una clau que s'endolla. Se'n diu verificació en dos passos. Compta també la direcció i les bústies que fan servir diverses persones.
    .option-all-prompt = A tota la plantilla, amb un avís, una aplicació o una clau
    .option-all-sms = A tota la plantilla, de vegades amb un SMS
    .option-some = Només a algunes persones
    .option-nobody = A ningú

item-staff-passwords = Com guarda la teua plantilla les contrasenyes de la faena?
    .why = Una contrasenya repetida o a la vista acaba en altres mans. I una que compartixen diverses persones no es pot traure a una de sola.
    .help = Un gestor de contrasenyes és un programa que les crea i les guarda. N'hi ha per a empreses, que compartixen comptes per equips. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-manager = En un gestor de l'empresa
    .option-own-manager = Cadascú en el seu propi gestor
    .option-shared-file = En un full o un xat que veuen diverses persones
    .option-memory = De memòria o en notes enganxades
    .option-same = Diversos comptes tenen la mateixa

item-admin-rights = Qui pot instal·lar programes als ordinadors de la teua empresa?
    .why = Un programa maliciós pot fer el mateix que el compte que l'obri. Si este compte ho pot tot, el programa també.
    .help = L'administrador és el compte que ho pot canviar tot. Un compte a part no es fa servir per al correu ni per vore webs.
    .option-separate = Una o dues persones, amb un compte a part
    .option-daily = Una o dues persones, amb el seu compte de cada dia
    .option-several = Algunes persones més
    .option-anyone = Qualsevol, al seu ordinador

item-admin-rights-easy = La plantilla pot instal·lar un programa sense telefonar a ningú?

item-shared-passwords = Qui més sap alguna de les teues contrasenyes?
    .why = Una contrasenya que saben dos no es pot traure a un de sol. I passa de mà en mà sense que ho notes.
    .help = Compta la del correu, les compres i les sèries, i el codi del mòbil. Un gestor de contrasenyes és un programa que les crea i les guarda. Alguns deixen compartir-ne una. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-nobody = Ningú
    .option-manager = Algú de casa, amb un gestor que les compartix
    .option-home = Algú de casa, perquè l'hi vaig dir
    .option-gone = Algú que ja no viu amb mi o amb qui ja no tracte

item-shared-passwords-easy = Sap una contrasenya teua algú amb qui ja no vius?
