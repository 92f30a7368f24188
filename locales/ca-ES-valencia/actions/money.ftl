### What a person can do about money at home.
# review: machine-drafted
# source: 37846d47774b

action-set-bank-limits = Abaixa els límits del teu compte i la teua targeta
    .because = Amb un límit baix, un error o un engany es queda xicotet.
    .how =
        Pensa quant gastes en un dia normal.
        Obri l'aplicació del teu banc i busca «límits».
        Abaixa el de transferències, el de la targeta i el dels pagaments amb el mòbil.
        Si no compres per internet, apaga-hi la targeta.
        Si un dia necessites més, apuja'l tu i abaixa'l després.
    .verify = La pantalla de límits mostra les quantitats que has triat.
    .ask-help = Si no els trobes, pregunta a la teua oficina o telefona al número de la teua targeta.

action-check-shop-outside = Mira fora de la botiga abans de comprar
    .because = Al seu propi web, una botiga falsa pot escriure el que vulga.
    .how =
        Baixa al final del web i busca el nom de l'empresa i la seua adreça.
        Busca este nom al costat de la paraula «opinions» o «estafa».
        Desconfia si tot és molt barat o només deixa pagar per transferència.
        Paga amb una targeta de prepagament o amb un límit baix.
        Guarda la pàgina de la comanda fins que arribe.
    .verify = Abans de la teua pròxima compra, saps dir qui porta la botiga.
    .ask-help = Si ja has pagat i no arriba res, telefona al teu banc i obri «T'està passant ara?» de { -app }.

action-stay-inside-the-sale = Tanca els tractes dins de l'aplicació de venda
    .because = Qui té pressa per traure't d'allà sol tenir un motiu.
    .how =
        Parla i paga dins de l'aplicació de venda.
        Si et demana continuar per un altre xat, digues que no.
        No òbrigues enllaços per cobrar ni hi escrigues la teua targeta.
        Si quedeu en persona, que siga en un lloc amb gent. Es veu i es paga allà.
        Abans d'enviar alguna cosa, mira al teu banc que els diners hi són.
    .verify = El teu últim tracte és sencer a l'aplicació: missatges, pagament i enviament.
    .ask-help = Si has pagat i no arriba, fes servir l'ajuda de l'aplicació i telefona al teu banc.

action-read-before-accepting = Llig si pagues o cobres abans d'acceptar
    .because = Una petició de pagament pot dir «cobrament» al concepte i traure diners del teu compte.
    .how =
        Quan arribe un avís, para i llig-lo sencer.
        Busca tres coses: si ixen o entren diners, quant i a qui.
        Si esperes cobrar, no acceptes res: els diners arriben sols.
        Si no ho entens, rebutja-ho i pregunta.
    .verify = Obri el teu últim pagament amb el mòbil: hi diu qui va pagar i qui va cobrar.
    .ask-help = Si has acceptat per error, telefona de seguida al teu banc i guarda una captura.

action-check-before-investing = Mira qui oferix la inversió abans de posar-hi diners
    .because = Un guany segur i ràpid és el que més es fa servir per enganyar.
    .how =
        Si et fiquen pressa, para: una bona inversió espera fins demà.
        Mira al web de la CNMV si aquella empresa té permís a Espanya.
        Busca el seu nom al costat de la paraula «frau».
        Explica-ho a algú de confiança abans d'enviar res.
        No deixes que ningú moga el teu ordinador o el teu mòbil per ajudar-te a invertir.
        Si ja hi has posat diners, no pagues més per traure'ls.
    .verify = Abans d'invertir, has vist el nom de l'empresa a la llista de la CNMV.
    .ask-help = Si ja has enviat diners, telefona al teu banc i obri «T'està passant ara?» de { -app }.

action-pay-on-the-official-site = Paga multes i deutes només al web oficial
    .because = Si el deute existix, també és al web oficial. L'enllaç del missatge no cal.
    .how =
        No toques l'enllaç ni telefones al número del missatge.
        Entra al web oficial pels teus preferits o escriu tu l'adreça.
        Busca-hi la multa o el deute, amb el teu DNI electrònic, Cl@ve o certificat.
        Si no hi és, no pagues.
        Guarda el missatge sencer. Si has pagat, no l'esborres: és una prova.
    .verify = Tens als preferits el web d'Hisenda i el del teu ajuntament.
    .ask-help = Si has escrit la teua targeta a l'enllaç, telefona al teu banc i obri «T'està passant ara?» de { -app }.
