### What a firm can do about who answers for security, its rules and what it has.
# review: machine-drafted
# source: 6a0242d561f7

action-name-a-security-owner = Nomena una persona que se n'encarregui, amb hores per a això
    .because = Sense un nom, les còpies i els avisos queden per a un altre dia.
    .how =
        Tria una persona que vulgui i que la direcció escolti.
        Escriu en un full què mira, què decideix i a qui ho explica.
        Apunta al seu calendari unes hores fixes cada mes.
        Demana-li que rebi els avisos d'INCIBE Empresas. Al { -help-line } expliquen com.
        Tria una altra persona per quan falti.
        Digues-ho a tota la plantilla i a l'empresa que t'ajuda.
        Parla amb aquesta persona cada 3 mesos: què va bé i què falta.
    .verify = Pregunta a dues persones a qui avisen d'una cosa estranya. Diuen el mateix nom.
    .ask-help = Si ningú no pot, pregunta quantes hores et costaria una empresa de fora. Decidir continua sent cosa teva.

action-write-house-rules = Escriu dues pàgines de normes i explica-les
    .because = Qui sap què s'espera pregunta abans de provar.
    .how =
        Tria pocs temes: contrasenyes, correu, mòbils, dades de clients i programes nous.
        Escriu una frase per tema: què es fa i què no.
        Afegeix-hi a qui avisar, i que avisar no porta mai cap esbroncada.
        Demana a la direcció que les signi amb data.
        Dona-les en mà, explica-les 15 minuts i demana una signatura.
        Apunta al teu calendari de repassar-les cada any.
    .verify = Obre la carpeta de signatures: hi ha cada nom de la plantilla, amb la data.
    .ask-help = Si has de mirar el correu o l'ordinador de la plantilla, pregunta abans a la teva assessoria laboral.

action-make-device-list = Fes la llista d'aparells, programes i serveis
    .because = Amb la llista al davant es veu què sobra, què falta i què és vell.
    .how =
        Fes una taula: què és, qui ho fa servir, de quin any i on és.
        Recorre el teu local taula per taula. Mira també caixes, càmeres, impressores i màquines.
        Afegeix-hi els programes i els serveis en línia. Els rebuts del banc ajuden a trobar-los.
        Marca el que no pot faltar per treballar.
        Pregunta pel que ningú no reconeix abans d'apagar-ho.
        Digues qui canvia la llista amb cada alta i cada baixa.
    .verify = Tria 3 aparells a l'atzar. Tots 3 són a la llista, amb qui els fa servir.
    .ask-help = Si n'hi ha molts, demana al teu tècnic un programa que els trobi a la xarxa.

action-approve-new-programs = Obre un camí curt per demanar programes
    .because = Mirar abans costa un minut. Treure'l després costa una tarda.
    .how =
        Tria qui diu que sí, i una altra persona per quan falti.
        Fes una llista del que està aprovat i d'on es baixa.
        Demana tres dades per cada programa: per a què, qui el fa i quines dades veurà.
        Respon en un dia. Si trigues, la gent buscarà un altre camí.
        Apunta cada sí a la llista.
        Dona les gràcies a qui pregunta.
    .verify = Mira l'últim programa instal·lat: és a la llista, amb data i nom.
    .ask-help = Si un programa demana permís d'administrador per a tot, pregunta abans al teu tècnic. Administrador és el compte que ho pot canviar tot.

action-hold-risk-review = Seu amb la direcció a repassar què pot sortir malament
    .because = El que es decideix en una taula es fa. El que es dona per sabut s'oblida.
    .how =
        Imprimeix el pla de { -app } i llegeix-lo amb la direcció.
        Escriu les 5 coses que farien més mal. Per exemple, una setmana sense factures.
        A cadascuna, apunta què la frena avui i què falta.
        Decidiu què s'arregla, qui ho fa i per a quan.
        Si alguna cosa es deixa com està, apunta per què.
        Mira què es va fer del full anterior i posa la pròxima data.
    .verify = El full té data, signatura i un nom al costat de cada tasca.
    .ask-help = Si un client et demana una anàlisi de riscos formal, pregunta a un professional quin mètode val.

action-guard-the-door = Acompanya les visites i posa sota clau les coses importants
    .because = Amb una norma per a tothom, preguntar no ofèn ningú.
    .how =
        Acordeu una frase: «Hola, a qui busques? T'acompanyo».
        Posa sota clau el servidor, la caixa d'internet i els papers delicats.
        Apunta qui té clau o codi. Canvia'l quan algú marxa.
        Apunta el nom i l'hora de qui passa de l'entrada.
        Posa un timbre o un pany a la porta del darrere.
        En acabar el dia, deixa les taules sense papers delicats.
    .verify = Demana a algú que no coneguin que entri sense avisar. Li pregunten abans d'arribar a una taula.
    .ask-help = Si vols posar càmeres, pregunta abans a la teva assessoria: enregistren dades personals.
