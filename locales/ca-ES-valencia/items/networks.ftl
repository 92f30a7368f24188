### Questions about the networks of a firm, what can be reached from outside and who notices.
# review: machine-drafted
# source: de78c525bf23

item-network-parts = Què més va per la mateixa xarxa que els ordinadors de l'oficina?
    .why = Una càmera o una màquina vella pot estar sense actualitzar. Si compartix xarxa, des d'allà s'arriba a la resta.
    .help = Pensa en màquines, caixes, càmeres, alarmes, teles i els mòbils de les visites. Si dubtes, pregunta a qui et va posar la xarxa.
    .option-nothing = Res: la resta va per xarxes a part
    .option-printers = Només impressores i telèfons de taula
    .option-machines = També màquines, caixes o càmeres
    .option-all = Tot, i també les visites

item-remote-work = Com entra als programes de la teua empresa qui treballa des de fora?
    .why = La porta que fa servir la teua gent des de casa és a la vista de tot internet.
    .help = Una connexió privada, o VPN, va xifrada: ningú no la pot llegir pel camí. Segon pas és un avís o un codi, a més de la contrasenya. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-vpn-second-step = Per una connexió privada, amb segon pas
    .option-online-second-step = Només en serveis en línia, amb segon pas
    .option-password-only = Amb una contrasenya i res més
    .option-remote-program = Amb un programa d'accés a distància sempre obert
    .option-open = Per l'«Escriptori remot», que es veu des d'internet
    .not-applicable-no-remote-work = Ningú no treballa des de fora

item-internet-exposed = A quins aparells de la teua empresa es pot arribar des d'internet?
    .why = Hi ha programes que proven totes les portes d'internet, dia i nit. El que és obert, ho troben.
    .help = Pensa en el servidor, les càmeres, el disc de xarxa i les màquines que s'arreglen a distància. Un disc de xarxa, o NAS, és una caixa amb discos que diverses persones obrin per la xarxa. El web que guarda una altra empresa no compta.
    .option-checked-none = A cap, i algú ho ha mirat este any
    .option-listed = Als d'una llista, i algú els actualitza
    .option-left-open = A algun que es va obrir un dia i encara hi és
    .option-unchecked = Ningú no ho ha mirat

item-internet-exposed-easy = Algú pot vore des de casa les càmeres o el disc de xarxa?

item-activity-log = Quant de temps guarda la teua empresa el registre de qui entra als seus comptes?
    .why = Si passa alguna cosa, el registre diu per on van entrar i què van vore. Sense registre, només queda suposar.
    .help = El registre apunta qui entra, quan i des d'on. Els serveis en línia solen tenir-ne un. Pensa en el correu, els fitxers i el servidor. Respon pel que menys guarda.
    .option-half-year = 6 mesos o més
    .option-months = Entre 1 i 6 mesos
    .option-days = Menys d'un mes
    .option-nothing = No es guarda

item-night-sign-in = Algú entra de nit en un compte de la teua empresa. Qui se n'assabenta?
    .why = Com més prompte es veu, menys es perd. Sense avisos, ho acaba explicant un client.
    .help = Els serveis en línia poden avisar d'una entrada estranya: un altre país, una altra hora, un altre aparell. El que compta és que algú llija este avís.
    .option-read = Una persona rep un avís i el mira aquell dia
    .option-unread = Arriba un avís que es mira de vegades
    .option-searched = Es voria si algú ho busca
    .option-nobody = Ningú

item-night-sign-in-easy = Ha arribat mai a la teua empresa un avís d'entrada nova?
