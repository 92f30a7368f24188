### Questions about money at home: what leaves, what is bought and sold, what is offered.
# review: machine-drafted
# source: 06568e255267

item-bank-limits = Quants diners poden eixir del teu compte en un dia sense que parles amb el banc?
    .why = Si algú hi entra o t'enganya, este límit decidix quant es perd.
    .help = A l'aplicació del teu banc se'n sol dir «límits». Compten les transferències, la targeta i els pagaments amb el mòbil. Si són diferents, respon pel més alt.
    .option-own = Fins a un límit que vaig triar jo
    .option-bank = Fins al límit que va posar el banc
    .option-all = Tot el que hi haja

item-bank-limits-easy = Has canviat alguna vegada el límit de la teua targeta o de les teues transferències?

item-unknown-shop = Una botiga que no coneixes té molt barat el que busques. Què mires abans de pagar?
    .why = Hi ha botigues falses que semblen bones. Cobren i no envien res, o es queden amb les dades de la teua targeta.
    .help = És el mateix si hi arribes per un anunci d'una xarxa social. Per saber qui la porta, mira'n el nom i l'adreça: solen ser al final del web.
    .option-not-bought = Res: no hi compre
    .option-outside = Qui la porta i què se'n diu en altres llocs
    .option-inside = Les opinions del seu propi web
    .option-looks = Que semble una bona botiga

item-second-hand-sale = Compres o vens alguna cosa usada per internet. Per on va el tracte?
    .why = Fora de l'aplicació de venda costa més reclamar. Per allà arriben també els enllaços que demanen la teua targeta.
    .help = El tracte és parlar i pagar. Si hi ha diversos casos, tria el que siga més avall a la llista.
    .option-not-used = No faig estos tractes
    .option-inside = Tot per l'aplicació de venda
    .option-in-hand = En persona: es veu i es paga allà
    .option-chat = Per un altre xat, i es paga abans de vore-ho
    .option-link = Per un enllaç que m'envien

item-second-hand-sale-easy = Has eixit alguna vegada de l'aplicació de venda per tancar un tracte?

item-payment-request = T'arriba al mòbil un avís per acceptar un pagament. Què lliges abans?
    .why = Per cobrar no cal acceptar res. Qui enganya envia una petició i, si l'acceptes, pagues tu.
    .help = Passa amb els pagaments a un número de mòbil. Pensa en un dia que esperes cobrar alguna cosa.
    .option-not-used = Res: no pague ni cobre amb el mòbil
    .option-direction = Si pague o cobre, a qui i quant
    .option-amount = La quantitat
    .option-nothing = Res: si l'esperava, accepte

item-investment-offer = T'oferixen guanyar diners prompte amb una inversió. Què fas?
    .why = Els guanys que veus poden no existir. I el dia que els vulgues traure, et poden demanar un altre pagament.
    .help = És el mateix si ho diu una cara famosa, un grup de xat o algú que vas conéixer a internet. La CNMV vigila les inversions a Espanya.
    .option-refuse = Dic que no
    .option-register = Mire abans si la CNMV diu que té permís
    .option-ask = Pregunte al meu banc o a algú de confiança
    .option-try = Prove amb pocs diners
    .option-join = Hi entre si ho recomana gent que conec

item-investment-offer-easy = Has enviat diners per invertir a algú que vas conéixer a internet?

item-notice-payment = Un missatge et reclama una multa, amb un enllaç per pagar. Com la pagues?
    .why = Un avís fals copia molt bé l'Administració. Si pagues al seu enllaç, cobra un altre i es queda amb la teua targeta.
    .help = És el mateix amb un deute, per SMS, per correu o amb un codi per a la càmera. Respon el que fas un dia amb pressa.
    .option-own-way = Entre jo al web oficial i mire si existix
    .option-office = Pregunte a l'oficina o al seu telèfon de sempre
    .option-look = Mire bé el missatge i pague al seu enllaç
    .option-pay = Pague al seu enllaç
