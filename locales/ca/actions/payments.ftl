### What a person can do about payments and suppliers.
# review: machine-drafted
# source: de399aca65b0

action-confirm-new-accounts-by-phone = Posa't una regla: compte nou, trucada abans de pagar
    .because = Respondre el correu no serveix: si hi ha algú a dins, serà qui et respongui. I una transferència feta no es desfà sense permís de qui la cobra.
    .how =
        Apunta el telèfon dels teus proveïdors. Treu-lo de factures velles o d'un contracte, mai del correu que anuncia el canvi.
        Si arriba un compte nou, truca i demana que te'l llegeixin.
        Si no responen, espera. Explica que pagaràs tan bon punt ho confirmis.
        Escriu el nom del titular a la transferència i llegeix què respon el banc. Si no coincideix, para.
        Explica la regla a qui pagui per tu.
        Afegeix a les teves factures: «Mai no canviem de compte per correu. Si reps aquest avís, truca'ns».
    .verify = Agafa una factura d'un proveïdor. Tens el seu telèfon sense mirar el correu?
    .ask-help = Si ja has pagat a un compte dubtós, truca al teu banc i obre «T'està passant ara?» de { -app }.

action-two-looks-at-large-payments = Posa un límit: per sobre, dues mirades abans de pagar
    .because = En un pagament gros, un error fa molt de mal. Dues mirades costen un minut.
    .how =
        Tria el teu límit: una quantitat que et faria mal perdre.
        Desa al web del teu banc el compte de cada proveïdor. Treu-lo d'una factura vella.
        Paga sempre des d'aquesta llista.
        Per sobre del límit, busca també l'encàrrec: el pressupost o l'albarà.
        Si alguna cosa no quadra, truca al telèfon que ja tenies.
        Si paga una altra persona, que t'ho pregunti abans de viva veu.
    .verify = Obre el teu últim pagament gros. El compte és el que tens desat al banc.
    .ask-help = Si una factura ja pagada no et quadra, truca al teu banc i obre «T'està passant ara?» de { -app }.

action-turn-on-bank-alerts = Activa els avisos del teu banc
    .because = Un pagament estrany que veus en una hora dona més marge que un que veus a final de mes.
    .how =
        Obre l'aplicació del teu banc. No hi entris per un enllaç d'un missatge.
        Busca «avisos», «alertes» o «notificacions».
        Activa els de transferències, rebuts i targeta.
        Posa la quantitat més baixa que et deixi.
        Recorda: un avís explica el que ha passat. Si et demana contrasenyes o codis, és fals.
    .verify = Paga alguna cosa petita amb la targeta. L'avís arriba en uns minuts.
    .ask-help = Si no els trobes, truca al telèfon de darrere de la teva targeta.

action-tell-clients-your-account = Dona el teu compte de viva veu o per contracte
    .because = Si el teu client sap el teu compte per un altre camí, un correu fals ja no l'enganya.
    .how =
        Posa el teu compte al pressupost o al contracte que signa el teu client.
        Amb un client nou, llegeix-l'hi també per telèfon.
        Afegeix a les teves factures: «Mai no canviem de compte per correu. Si reps aquest avís, truca'ns».
        Posa el teu telèfon sota aquesta frase.
        Si un dia canvies de banc, truca a cada client.
    .verify = Mira la teva pròxima factura: porta la frase i el teu telèfon.
    .ask-help = Si un client ha pagat i no t'arriba, obre «T'està passant ara?» de { -app }.

action-separate-supplier-accounts = Dona a cada persona de fora un compte propi
    .because = Amb una contrasenya compartida no saps qui entra. I no pots tancar el pas a un sense tancar-lo a tots.
    .how =
        Fes una llista: qui entra, a quin programa i per a què.
        Treu ara qui ja no treballa amb tu.
        Crea un compte per a cada persona, amb permís només per al que li toca.
        Canvia les contrasenyes que hagis compartit.
        Si un programa no admet un altre compte, canvia la contrasenya en acabar cada encàrrec.
        Apunta al teu calendari de repassar la llista cada 6 mesos.
    .verify = Obre la llista d'usuaris del teu programa de factures. Coneixes tots els noms.
    .ask-help = Si no trobes la llista d'usuaris, pregunta a qui et va vendre el programa.

action-plan-for-key-provider = Desa les teves dades també en un altre lloc i tria un segon servei
    .because = Si tot és en un sol servei, el dia que falla t'atures tu també.
    .how =
        Apunta quin servei et faria aturar i el telèfon de la seva ajuda.
        Busca-hi «exportar» o «baixar les meves dades» i baixa-les.
        Obre el que has baixat i comprova que es llegeix sense aquell programa.
        Guarda-ho amb les teves còpies i repeteix-ho cada mes.
        Apunta quin altre servei podries fer servir.
        Escriu què faries a mà el primer dia.
    .verify = Sense entrar al servei, trobes el telèfon dels teus 3 pròxims clients.
    .ask-help = Si no deixa treure les teves dades, pregunta a qui te'l va vendre: «Com m'ho emporto tot?».

action-two-people-for-payments = Demana al banc dues signatures en imports alts
    .because = El que exigeix el banc no se salta amb una trucada urgent.
    .how =
        Tria a partir de quin import calen dues persones.
        Digues al teu banc: «Vull dues signatures a partir d'aquest import».
        Dona a cada persona la seva pròpia entrada al web del banc.
        Qui signa després mira el compte i l'encàrrec, no només l'import.
        Escriu la regla: tampoc la direcció no se la salta, encara que hi hagi pressa.
        Tria una tercera persona per a les vacances.
    .verify = Prepara un pagament per sobre de l'import. Amb una sola signatura, no surt.
    .ask-help = Si el teu banc no ho ofereix, demana-li un límit diari. I que una altra persona truqui abans de cada pagament gros.
