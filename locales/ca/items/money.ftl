### Questions about money at home: what leaves, what is bought and sold, what is offered.
# review: machine-drafted
# source: 06568e255267

item-bank-limits = Quants diners poden sortir del teu compte en un dia sense que parlis amb el banc?
    .why = Si algú hi entra o t'enganya, aquest límit decideix quant es perd.
    .help = A l'aplicació del teu banc se'n sol dir «límits». Compten les transferències, la targeta i els pagaments amb el mòbil. Si són diferents, respon pel més alt.
    .option-own = Fins a un límit que vaig triar jo
    .option-bank = Fins al límit que va posar el banc
    .option-all = Tot el que hi hagi
item-bank-limits-easy = Has canviat alguna vegada el límit de la teva targeta o de les teves transferències?

item-unknown-shop = Una botiga que no coneixes té molt barat el que busques. Què mires abans de pagar?
    .why = Hi ha botigues falses que semblen bones. Cobren i no envien res, o es queden amb les dades de la teva targeta.
    .help = És el mateix si hi arribes per un anunci d'una xarxa social. Per saber qui la porta, mira'n el nom i l'adreça: solen ser al final del web.
    .option-not-bought = Res: no hi compro
    .option-outside = Qui la porta i què se'n diu en altres llocs
    .option-inside = Les opinions del seu propi web
    .option-looks = Que sembli una bona botiga
item-unknown-shop-easy = Busques sempre opinions en altres llocs abans de comprar?

item-second-hand-sale = Compres o vens alguna cosa usada per internet. Per on va el tracte?
    .why = Fora de l'aplicació de venda costa més reclamar. Per allà arriben també els enllaços que demanen la teva targeta.
    .help = El tracte és parlar i pagar. Si hi ha diversos casos, tria el que sigui més avall a la llista.
    .option-not-used = No faig aquests tractes
    .option-inside = Tot per l'aplicació de venda
    .option-in-hand = En persona: es veu i es paga allà
    .option-chat = Per un altre xat, i es paga abans de veure-ho
    .option-link = Per un enllaç que m'envien
item-second-hand-sale-easy = Has sortit alguna vegada de l'aplicació de venda per tancar un tracte?

item-payment-request = T'arriba al mòbil un avís per acceptar un pagament. Què llegeixes abans?
    .why = Per cobrar no cal acceptar res. Qui enganya envia una petició i, si l'acceptes, pagues tu.
    .help = Passa amb els pagaments a un número de mòbil. Pensa en un dia que esperes cobrar alguna cosa.
    .option-not-used = Res: no pago ni cobro amb el mòbil
    .option-direction = Si pago o cobro, a qui i quant
    .option-amount = La quantitat
    .option-nothing = Res: si l'esperava, accepto
item-payment-request-easy = Has acceptat algun pagament al mòbil sense llegir-lo sencer?

item-investment-offer = T'ofereixen guanyar diners aviat amb una inversió. Què fas?
    .why = Els guanys que veus poden no existir. I el dia que els vulguis treure, et poden demanar un altre pagament.
    .help = És el mateix si ho diu una cara famosa, un grup de xat o algú que vas conèixer a internet. La CNMV vigila les inversions a Espanya.
    .option-refuse = Dic que no
    .option-register = Miro abans si la CNMV diu que té permís
    .option-ask = Pregunto al meu banc o a algú de confiança
    .option-try = Provo amb pocs diners
    .option-join = Hi entro si ho recomana gent que conec
item-investment-offer-easy = Has enviat diners per invertir a algú que vas conèixer a internet?

item-notice-payment = Un missatge et reclama una multa, amb un enllaç per pagar. Com la pagues?
    .why = Un avís fals copia molt bé l'Administració. Si pagues al seu enllaç, cobra un altre i es queda amb la teva targeta.
    .help = És el mateix amb un deute, per SMS, per correu o amb un codi per a la càmera. Respon el que fas un dia amb pressa.
    .option-own-way = Entro jo al web oficial i miro si existeix
    .option-office = Pregunto a l'oficina o al seu telèfon de sempre
    .option-look = Miro bé el missatge i pago al seu enllaç
    .option-pay = Pago al seu enllaç
item-notice-payment-easy = Has pagat alguna vegada alguna cosa des de l'enllaç d'un SMS?
