### What a firm can do for the people whose data it uses.
# review: machine-drafted
# source: b11e302da59f

action-write-data-reasons = Escriu el motiu de cada dada que demanes
    .because = Amb el motiu al costat, es veu què sobra. El que no demanes no ho has de cuidar.
    .how =
        Agafa els papers, formularis i fitxes que fas servir.
        Fes una fila per cada ús: vendre, facturar, nòmines, ofertes, càmeres.
        Al costat, escriu el motiu: contracte, llei, permís o interès teu.
        Deixa de demanar el que no té motiu, i posa data per esborrar-ho.
        Demana permís a part només quan és el motiu. Guarda quan te'l van donar.
        Repassa-ho cada any i quan canviïs un formulari.
    .verify = Assenyala una casella del teu formulari. El full diu per a què és i per què.
    .ask-help = Pregunta a un professional si fas servir dades de salut o de menors. També si et bases en un interès teu.

action-write-data-notice = Escriu un full curt sobre què fas amb les dades
    .because = Amb un full clar, la gent sap què pot esperar. I a casa teva es contesta sempre el mateix.
    .how =
        Escriu qui ets i com parlar amb tu.
        Escriu per a què vols les dades, per quin motiu i quant les guardes.
        Digues a qui les dones: gestoria, missatgeria, banc.
        Digues què pot demanar: veure-les, corregir-les, esborrar-les, oposar-s'hi i reclamar a l'AEPD.
        Posa'l al web, al taulell i al peu dels formularis.
        Prepara'n un altre per a qui busca feina i per a la teva gent.
    .verify = Dona el full a algú de fora. En un minut et diu per a què fas servir les seves dades.
    .ask-help = L'AEPD és l'Agència Espanyola de Protecció de Dades. Si demanes dades delicades, que el revisi un professional.

action-prepare-rights-answer = Tingues a punt com contestar a qui pregunta per les seves dades
    .because = Un mes passa de pressa si cal buscar per tot arreu.
    .how =
        Tria qui contesta, i una altra persona per si falta.
        Fes la llista de llocs on mirar: correu, programes, papers, xats, còpies.
        Apunta el dia que arriba cada petició i compta un mes.
        Assegura't que qui demana és qui diu, sense demanar papers de més.
        Prepara tres respostes: aquí són, ja estan esborrades, això no es pot i per què.
        Digues a la teva gent que una petició per xat també compta.
    .verify = Fes la prova amb el teu nom: en una hora tens tot el que hi ha de tu.
    .ask-help = Si la petició toca altres persones o un judici, pregunta a un professional abans de contestar.

action-clean-mailing-list = Neteja la llista a qui envies ofertes
    .because = Qui vol els teus missatges els obre. A la resta només els molesten.
    .how =
        Separa en tres: qui va dir que sí, qui et va comprar i la resta.
        Deixa d'escriure a la resta, i esborra les adreces comprades.
        Posa a cada missatge una manera de dir que no en un pas.
        Apunta les baixes en una llista i respecta-la sempre.
        Fes servir un programa d'enviaments o la còpia oculta: que ningú vegi les altres adreces.
        Guarda quan i com va dir que sí cada persona.
    .verify = Envia't el missatge i dona't de baixa. El següent no t'arriba.
    .ask-help = Si vas comprar una llista, pregunta a un professional abans de fer-la servir.

action-ask-families-in-writing = Demana a les famílies el permís per escrit
    .because = Amb el paper, cada família tria. I tu saps quina foto pots fer servir.
    .how =
        Prepara un full amb cada ús a part: fitxa, grup de xat, foto al web, foto en xarxes.
        Deixa una casella per a sí i una altra per a no a cada ús.
        Demana la signatura de la família si té menys de 14 anys. A partir d'aquesta edat, pregunta-li també.
        Fes una llista de qui va dir que no i tingues-la a mà en fer fotos.
        Treu del web i de les xarxes el que no té permís.
        Guarda els fulls sota clau i repeteix-ho cada curs.
    .verify = Tria una foto del teu web. Hi ha el full de cada menor que hi surt.
    .ask-help = Si la família no es posa d'acord, no facis servir la foto i pregunta a un professional.

action-put-cameras-in-order = Posa en ordre les càmeres
    .because = Una càmera cuida el teu local si ningú més no hi mira.
    .how =
        Mira què veu cada càmera. Gira-la si agafa el carrer o la casa del costat.
        Treu les que mirin vestidors, lavabos o llocs de descans.
        Canvia la contrasenya que portava i treu l'accés a qui no el necessita.
        Programa que les imatges s'esborrin soles abans d'un mes.
        Posa un cartell a cada entrada: què hi ha, qui ho porta i on demanar les imatges.
        Digues-ho a la teva gent per escrit.
    .verify = Busca una imatge de fa 5 setmanes. Ja no hi és.
    .ask-help = Si les vols per vigilar la feina, pregunta abans a la teva assessoria laboral. Si graven un delicte, guarda aquella part i ves a la policia.

action-fix-cookie-notice = Deixa al teu web només les galetes necessàries
    .because = Si el web no segueix ningú, no cal preguntar.
    .how =
        Obre el teu web en una finestra privada i mira què pregunta.
        Demana a qui el va fer una llista del que deixa al navegador.
        Treu el que ningú no fa servir: mesuradors, botons de xarxes, mapes i vídeos d'altri.
        Si et quedes alguna cosa, que esperi fins que la persona accepti.
        Posa «Rebutja» al costat d'«Accepta», igual de gran.
        Deixa un lloc per canviar d'idea després.
    .verify = Obre el web en una finestra privada i rebutja. Funciona igual.
    .ask-help = Si el web és una botiga, fes abans una còpia i prova una compra després.

action-find-where-data-live = Apunta on guarda les dades cada servei
    .because = Sense mirar-ho, no pots contestar a qui t'ho pregunta.
    .how =
        Fes una llista dels teus serveis en línia. Pregunta també a la teva gent què fa servir.
        Busca a les seves condicions on guarden les dades.
        Si és fora d'Europa, busca «decisió d'adequació» o «clàusules contractuals tipus».
        Si no ho diuen, pregunta-ho per escrit.
        Tria'n un d'aprovat per traduir, resumir o enviar fitxers. Treu els altres.
        Apunta-ho a la teva llista d'usos de dades.
    .verify = Digues tres serveis. La llista diu on són les seves dades.
    .ask-help = Si guardes dades de salut o de molta gent fora d'Europa, pregunta a un professional.
