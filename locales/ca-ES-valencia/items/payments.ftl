### Questions about payments and suppliers.
# review: machine-drafted
# source: e74e043e8e92

item-new-account-number = Un proveïdor t'envia per correu un compte nou. Què fas abans de pagar-li?
    .why = Hi ha qui es cola als correus i canvia el compte d'una factura autèntica. Tu pagues, però cobra un altre.
    .help = És el mateix si el canvi arriba per WhatsApp, a la mateixa factura o de part d'un empleat. Si fas diverses coses, tria la primera de la llista que faces sempre. El banc avisa quan el nom que escrius no és el del compte.
    .option-call-known = Telefone al número que ja tenia
    .option-bank-warning = Mire si el banc avisa que no coincidix
    .option-reply = Pregunte per correu
    .option-pay = Pague si la factura sembla bona
    .not-applicable-no-transfers = No pague per transferència

item-new-account-number-easy = Abans de pagar a un compte nou, telefones sempre a un número que ja tenies?

item-large-payment = T'arriba una factura més alta de l'habitual. Què mires abans de pagar-la?
    .why = Una factura falsa s'assembla molt a una de bona. El que sol canviar és el compte.
    .help = Més alta de l'habitual és una quantitat que et faria mal perdre. Compta també si paga una altra persona per tu. L'encàrrec és el que vas demanar: un pressupost, un correu o un albarà.
    .option-account-and-order = El compte d'altres vegades i l'encàrrec
    .option-account = Només el compte d'altres vegades
    .option-amount = Només que quadre l'import
    .option-pay = Res, si l'esperava
    .not-applicable-no-transfers = No pague per transferència

item-large-payment-easy = Tens guardats al web del teu banc els comptes dels teus proveïdors?

item-bank-alerts = Com t'assabentes que han eixit diners del teu compte?
    .why = Com més prompte veus un pagament estrany, més prompte pots telefonar al teu banc.
    .help = Compten els avisos del banc al mòbil, per SMS o per correu. Si tens diversos comptes, respon pel que més fas servir.
    .look-android =
        Obri l'aplicació del teu banc i busca «avisos», «alertes» o «notificacions».
        Llig de què t'avisa i des de quina quantitat.
        Obri Configuració, toca la lupa i escriu «notificacions». Mira que el teu banc tinga permís.
    .look-iphone =
        Obri l'aplicació del teu banc i busca «avisos», «alertes» o «notificacions».
        Llig de què t'avisa i des de quina quantitat.
        Obri Configuració, entra a «Notificacions» i mira que el teu banc tinga permís.
    .option-each = M'arriba un avís amb cada pagament
    .option-large = M'arriba un avís amb els pagaments grossos
    .option-weekly = El mire jo cada setmana
    .option-monthly = El mire jo cada mes o menys

item-invoice-account = Com sap un client nou en quin compte t'ha de pagar?
    .why = Qui es cola als correus pot canviar el teu compte pel seu. El teu client paga, però no t'arriba.
    .help = Si sempre et paguen en mà, amb targeta o amb el mòbil, tria la primera.
    .option-in-person = En persona, per telèfon o al contracte
    .option-note = Per la factura, amb una nota que diu que no canvia mai
    .option-invoice = Per la factura que envie per correu
    .option-message = Per un correu o un xat

item-supplier-access = Com entra als teus programes qui t'ajuda des de fora?
    .why = Qui té la teua contrasenya ho pot vore tot. I també qui l'hi prenga.
    .help = Pensa en la teua gestoria, el teu tècnic, qui et va fer el web o algú de la família. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-own-removed = Amb el seu propi compte, que trac quan se'n va
    .option-own-kept = Amb el seu propi compte, que ningú no trau
    .option-my-password = Amb la meua contrasenya
    .option-uncounted = De diverses maneres que no tinc apuntades
    .not-applicable-no-suppliers-with-access = Ningú de fora no entra als meus programes

item-key-provider = Pensa en el servei en línia que més necessites. Si falla una setmana, què fas?
    .why = Un servei cau, tanca o apuja el preu. Amb les teues dades fora, pots continuar.
    .help = Un servei en línia viu en ordinadors d'una altra empresa. Pot ser el teu programa de factures, el teu correu, la teua botiga o la teua agenda de cites. Tenir les teues dades és haver-les baixat.
    .option-switch = Continue amb un altre: tinc les meues dades i sé quin
    .option-data-only = Tinc les meues dades, però no un altre servei
    .option-by-hand = Continue a mà, com puga
    .option-stop = M'espere: ho tinc tot allà
    .not-applicable-no-cloud = No faig servir serveis en línia per treballar

item-key-provider-easy = Has baixat mai les teues dades del programa que més fas servir?

item-second-approval = Quantes persones calen perquè isca un pagament gros?
    .why = Enganyar una persona amb pressa costa menys que enganyar-ne dues. Qui ho intenta pot dir que és de la direcció.
    .help = Pensa en l'última transferència grossa. Si la direcció es pot saltar la norma per telèfon, tria l'última.
    .option-bank = Dues: el banc no ho deixa fer d'una altra manera
    .option-rule = Dues, per norma de la casa
    .option-after = Una, i una altra ho mira després
    .option-one = Una
    .not-applicable-no-transfers = No pague per transferència
