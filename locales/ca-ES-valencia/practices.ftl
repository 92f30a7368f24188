### Names of the practices and of the things that can happen, with the sentences of the summary and of the statement for customers.
# review: machine-drafted
# source: a34b4d3cd4a9

## Practices

practice-risk-assessment = Repàs de riscos
    .weakest = El punt més feble és el repàs del que pot passar.
    .good = Ja repasses el que pot passar.
    .declared = Repassem què pot eixir malament
practice-information-classification = Dades més valuoses
    .weakest = El punt més feble és la cura de les dades més valuoses.
    .good = Ja cuides a part les teues dades més valuoses.
    .declared = Cuidem les dades més delicades
practice-passwords = Contrasenyes
    .weakest = El punt més feble són les contrasenyes.
    .good = Ja cuides bé les teues contrasenyes.
    .declared = Cuidem com triem i guardem les contrasenyes
practice-account-lifecycle = Altes i baixes de comptes
    .weakest = El punt més feble són els comptes que ja sobren.
    .good = Ja traus els comptes que sobren.
    .declared = Traem els comptes i els permisos que ja sobren
practice-patching = Actualitzacions
    .weakest = El punt més feble són les actualitzacions.
    .good = Ja tens al dia les actualitzacions.
    .declared = Instal·lem prompte les actualitzacions
practice-software-control = Programes de confiança
    .weakest = El punt més feble és d'on ixen els teus programes.
    .good = Ja tries bé d'on ixen els teus programes.
    .declared = Mirem cada programa nou abans d'instal·lar-lo
practice-restore-tests = Proves de les còpies
    .weakest = El punt més feble és la prova de les còpies.
    .good = Ja has provat que les teues còpies servixen.
    .declared = Hem provat de recuperar dades de les nostres còpies
practice-monitoring = Senyals estranys
    .weakest = El punt més feble és com t'assabentes de les coses estranyes.
    .good = Ja t'assabentes prompte de les coses estranyes.
    .declared = Rebem i mirem avisos d'entrades estranyes als nostres comptes
practice-report-internally = Avisar de seguida
    .weakest = El punt més feble és avisar de seguida a qui toca.
    .good = Ja s'avisa de seguida quan alguna cosa és estranya.
    .declared = Hem acordat avisar de seguida del que semble estrany
practice-awareness = Bon ull per als enganys
    .weakest = El punt més feble és reconéixer els enganys.
    .good = Ja tens bon ull per als enganys.
    .declared = Davant d'un missatge o una petició estranya, comprovem abans d'actuar
practice-environment-power = Aigua, foc i llum
    .weakest = El punt més feble és la protecció contra l'aigua, el foc i les apagades.
    .good = Ja protegixes els teus aparells de l'aigua, el foc i les apagades.
    .declared = Els aparells amb dades són a recer de l'aigua, el foc i les apagades
practice-media-and-disposal = Aparells i papers vells
    .weakest = El punt més feble és el que passa amb aparells i papers vells.
    .good = Ja esborres bé el que ix de les teues mans.
    .declared = Esborrem els aparells i destruïm els papers que ja no fem servir
practice-e-identity = Identitat i signatura
    .weakest = El punt més feble és la cura de la teua identitat i la teua signatura.
    .good = Ja cuides bé la teua identitat i la teua signatura.
    .declared = Cuidem el nostre certificat digital i qui hi signa
practice-screen-lock = Bloqueig de pantalla
    .weakest = El punt més feble és el bloqueig de pantalla.
    .good = La teua pantalla ja es bloqueja sola.
    .declared = La pantalla es bloqueja sola quan ens n'anem
practice-staff-duties = Deures de cada persona
    .weakest = El punt més feble és que cada persona conega els seus deures.
    .good = Cada persona ja coneix els seus deures.
    .declared = Cada persona coneix els seus deures amb les dades de la faena
practice-review-and-audit = Repàs periòdic
    .weakest = El punt més feble és el repàs de tant en tant.
    .good = Ja repasses la teua seguretat de tant en tant.
    .declared = Repassem la nostra seguretat de tant en tant

## What can happen

scenario-mailbox-takeover = Algú dins del teu correu
    .about = Una altra persona entra al teu correu, llig el que hi ha i escriu amb el teu nom.
scenario-data-leak = Fuita de dades personals
    .about = Algú veu, perd o esborra dades personals sense que toque.
scenario-website-down = Web caigut o canviat
    .about = El teu web deixa de vore's, o algú canvia el que mostra.
scenario-identity-theft = Algú que fa servir el teu nom
    .about = Una altra persona signa, compra o demana diners amb les teues dades.
