### Questions about payments and suppliers.
# review: machine-drafted
# source: e74e043e8e92

item-new-account-number = Un proveïdor t'envia per correu un compte nou. Què fas abans de pagar-li?
    .why = Hi ha qui es cola als correus i canvia el compte d'una factura autèntica. Tu pagues, però cobra un altre.
    .help = És el mateix si el canvi arriba per WhatsApp, a la mateixa factura o de part d'un empleat. Si fas diverses coses, tria la primera de la llista que facis sempre. El banc avisa quan el nom que escrius no és el del compte.
    .option-call-known = Truco al telèfon que ja tenia
    .option-bank-warning = Miro si el banc avisa que no coincideix
    .option-reply = Pregunto per correu
    .option-pay = Pago si la factura sembla bona
    .not-applicable-no-transfers = No pago per transferència
item-new-account-number-easy = Abans de pagar a un compte nou, truques sempre a un telèfon que ja tenies?

item-large-payment = T'arriba una factura més alta de l'habitual. Què mires abans de pagar-la?
    .why = Una factura falsa s'assembla molt a una de bona. El que sol canviar és el compte.
    .help = Més alta de l'habitual és una quantitat que et faria mal perdre. Compta també si paga una altra persona per tu. L'encàrrec és el que vas demanar: un pressupost, un correu o un albarà.
    .option-account-and-order = El compte d'altres vegades i l'encàrrec
    .option-account = Només el compte d'altres vegades
    .option-amount = Només que quadri l'import
    .option-pay = Res, si l'esperava
    .not-applicable-no-transfers = No pago per transferència
item-large-payment-easy = Tens desats al web del teu banc els comptes dels teus proveïdors?

item-bank-alerts = Com t'assabentes que han sortit diners del teu compte?
    .why = Com més aviat veus un pagament estrany, més aviat pots trucar al teu banc.
    .help = Compten els avisos del banc al mòbil, per SMS o per correu. Si tens diversos comptes, respon pel que més fas servir.
    .look-android =
        Obre l'aplicació del teu banc i busca «avisos», «alertes» o «notificacions».
        Llegeix de què t'avisa i des de quina quantitat.
        Obre Configuració, toca la lupa i escriu «notificacions». Mira que el teu banc tingui permís.
    .look-iphone =
        Obre l'aplicació del teu banc i busca «avisos», «alertes» o «notificacions».
        Llegeix de què t'avisa i des de quina quantitat.
        Obre Configuració, entra a «Notificacions» i mira que el teu banc tingui permís.
    .option-each = M'arriba un avís amb cada pagament
    .option-large = M'arriba un avís amb els pagaments grossos
    .option-weekly = El miro jo cada setmana
    .option-monthly = El miro jo cada mes o menys
item-bank-alerts-easy = Et va arribar un avís del banc l'última vegada que vas pagar alguna cosa?

item-invoice-account = Com sap un client nou en quin compte t'ha de pagar?
    .why = Qui es cola als correus pot canviar el teu compte pel seu. El teu client paga, però no t'arriba.
    .help = Si sempre et paguen en mà, amb targeta o amb el mòbil, tria la primera.
    .option-in-person = En persona, per telèfon o al contracte
    .option-note = Per la factura, amb una nota que diu que no canvia mai
    .option-invoice = Per la factura que envio per correu
    .option-message = Per un correu o un xat
item-invoice-account-easy = Has dit a algun client que no canvies de compte per correu?

item-supplier-access = Com entra als teus programes qui t'ajuda des de fora?
    .why = Qui té la teva contrasenya ho pot veure tot. I també qui l'hi prengui.
    .help = Pensa en la teva gestoria, el teu tècnic, qui et va fer el web o algú de la família. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-own-removed = Amb el seu propi compte, que trec quan se'n va
    .option-own-kept = Amb el seu propi compte, que ningú no treu
    .option-my-password = Amb la meva contrasenya
    .option-uncounted = De diverses maneres que no tinc apuntades
    .not-applicable-no-suppliers-with-access = Ningú de fora no entra als meus programes
item-supplier-access-easy = Algú de fora sap la contrasenya d'algun dels teus programes?

item-key-provider = Pensa en el servei en línia que més necessites. Si falla una setmana, què fas?
    .why = Un servei cau, tanca o apuja el preu. Amb les teves dades fora, pots continuar.
    .help = Un servei en línia viu en ordinadors d'una altra empresa. Pot ser el teu programa de factures, el teu correu, la teva botiga o la teva agenda de cites. Tenir les teves dades és haver-les baixat.
    .option-switch = Continuo amb un altre: tinc les meves dades i sé quin
    .option-data-only = Tinc les meves dades, però no un altre servei
    .option-by-hand = Continuo a mà, com pugui
    .option-stop = M'espero: ho tinc tot allà
    .not-applicable-no-cloud = No faig servir serveis en línia per treballar
item-key-provider-easy = Has baixat mai les teves dades del programa que més fas servir?

item-second-approval = Quantes persones calen perquè surti un pagament gros?
    .why = Enganyar una persona amb pressa costa menys que enganyar-ne dues. Qui ho intenta pot dir que és de la direcció.
    .help = Pensa en l'última transferència grossa. Si la direcció es pot saltar la norma per telèfon, tria l'última.
    .option-bank = Dues: el banc no ho deixa fer d'una altra manera
    .option-rule = Dues, per norma de la casa
    .option-after = Una, i una altra ho mira després
    .option-one = Una
    .not-applicable-no-transfers = No pago per transferència
item-second-approval-easy = Hi ha una persona que prepara els pagaments i una altra que els confirma?
