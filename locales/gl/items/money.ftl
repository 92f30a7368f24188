### Questions about money at home: what leaves, what is bought and sold, what is offered.
# review: machine-drafted
# source: 06568e255267

item-bank-limits = Cantos cartos poden saír da túa conta nun día sen que fales co banco?
    .why = Se alguén entra ou te engana, ese tope decide canto se perde.
    .help = Na aplicación do teu banco adoita chamarse «límites». Contan as transferencias, a tarxeta e os pagamentos co móbil. Se son distintos, contesta polo máis alto.
    .option-own = Ata un tope que escollín eu
    .option-bank = Ata o tope que puxo o banco
    .option-all = Todo o que haxa
item-bank-limits-easy = Cambiaches algunha vez o límite da túa tarxeta ou das túas transferencias?

item-unknown-shop = Unha tenda que non coñeces ten moi barato o que buscas. Que miras antes de pagar?
    .why = Hai tendas falsas que parecen boas. Cobran e non mandan nada, ou quedan cos datos da túa tarxeta.
    .help = Vale igual se chegas por un anuncio dunha rede social. Un nome e un enderezo din quen a leva: adoitan estar ao final da web.
    .option-not-bought = Nada: non compro aí
    .option-outside = Quen a leva e que se di noutros sitios
    .option-inside = As opinións da súa propia web
    .option-looks = Que pareza unha boa tenda
item-unknown-shop-easy = Buscas sempre opinións noutros sitios antes de comprar?

item-second-hand-sale = Compras ou vendes algo usado por internet. Por onde vai o trato?
    .why = Fóra da aplicación de venda custa máis reclamar. Por aí chegan tamén as ligazóns que piden a túa tarxeta.
    .help = O trato é falar e pagar. Se hai varios casos, escolle o que estea máis abaixo na lista.
    .option-not-used = Non fago eses tratos
    .option-inside = Todo pola aplicación de venda
    .option-in-hand = En persoa: vese e págase alí
    .option-chat = Por outro chat, e págase antes de velo
    .option-link = Por unha ligazón que me mandan
item-second-hand-sale-easy = Saíches algunha vez da aplicación de venda para pechar un trato?

item-payment-request = Chégache ao móbil un aviso para aceptar un pagamento. Que les antes?
    .why = Para cobrar non fai falta aceptar nada. Quen engana manda unha petición e, se a aceptas, pagas ti.
    .help = Pasa cos pagamentos a un número de móbil. Pensa nun día en que esperas cobrar algo.
    .option-not-used = Nada: non pago nin cobro co móbil
    .option-direction = Se pago ou cobro, a quen e canto
    .option-amount = A cantidade
    .option-nothing = Nada: se o esperaba, acepto
item-payment-request-easy = Aceptaches algún pagamento no móbil sen lelo enteiro?

item-investment-offer = Ofrécenche gañar cartos axiña cun investimento. Que fas?
    .why = As ganancias que ves poden non existir. E o día que queiras sacalas, poden pedirche outro pagamento.
    .help = Vale igual se o di unha cara famosa, un grupo de chat ou alguén que coñeciches en internet. A CNMV vixía os investimentos en España.
    .option-refuse = Digo que non
    .option-register = Miro antes se a CNMV di que ten permiso
    .option-ask = Pregúntolle ao meu banco ou a alguén de confianza
    .option-try = Probo con poucos cartos
    .option-join = Entro se o recomenda xente que coñeza
item-investment-offer-easy = Mandácheslle cartos para investir a alguén que coñeciches en internet?

item-notice-payment = Unha mensaxe reclámache unha multa, cunha ligazón para pagar. Como a pagas?
    .why = Un aviso falso copia moi ben a Administración. Se pagas na súa ligazón, cobra outro e queda coa túa tarxeta.
    .help = Vale igual cunha débeda, por SMS, por correo ou cun código para a cámara. Contesta o que fas un día con présa.
    .option-own-way = Entro eu na web oficial e miro se existe
    .option-office = Pregunto na oficina ou no seu teléfono de sempre
    .option-look = Miro ben a mensaxe e pago na súa ligazón
    .option-pay = Pago na súa ligazón
item-notice-payment-easy = Pagaches algunha vez algo desde a ligazón dun SMS?
