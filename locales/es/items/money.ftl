### Questions about money at home: what leaves, what is bought and sold, what is offered.
# review: author-written

item-bank-limits = ¿Cuánto dinero puede salir de tu cuenta en un día sin que hables con el banco?
    .why = Si alguien entra o te engaña, ese tope decide cuánto se pierde.
    .help = En la aplicación de tu banco se suele llamar «límites». Cuentan las transferencias, la tarjeta y los pagos con el móvil. Si son distintos, contesta por el más alto.
    .option-own = Hasta un tope que elegí yo
    .option-bank = Hasta el tope que puso el banco
    .option-all = Todo lo que haya
item-bank-limits-easy = ¿Has cambiado alguna vez el límite de tu tarjeta o de tus transferencias?

item-unknown-shop = Una tienda que no conoces tiene muy barato lo que buscas. ¿Qué miras antes de pagar?
    .why = Hay tiendas falsas que parecen buenas. Cobran y no mandan nada, o se quedan con los datos de tu tarjeta.
    .help = Vale igual si llegas por un anuncio de una red social. Quién la lleva lo dicen un nombre y una dirección, que suelen estar al final de la web.
    .option-not-bought = Nada: no compro ahí
    .option-outside = Quién la lleva y qué se dice en otros sitios
    .option-inside = Las opiniones de su propia web
    .option-looks = Que parezca una buena tienda
item-unknown-shop-easy = ¿Buscas siempre opiniones en otros sitios antes de comprar?

item-second-hand-sale = Compras o vendes algo usado por internet. ¿Por dónde va el trato?
    .why = Fuera de la aplicación de venta cuesta más reclamar. Por ahí llegan también los enlaces que piden tu tarjeta.
    .help = El trato es hablar y pagar. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-not-used = No hago esos tratos
    .option-inside = Todo por la aplicación de venta
    .option-in-hand = En persona: se ve y se paga allí
    .option-chat = Por otro chat, y se paga antes de verlo
    .option-link = Por un enlace que me mandan
item-second-hand-sale-easy = ¿Has salido alguna vez de la aplicación de venta para cerrar un trato?

item-payment-request = Te llega al móvil un aviso para aceptar un pago. ¿Qué lees antes?
    .why = Para cobrar no hace falta aceptar nada. Quien engaña manda una petición y, si la aceptas, pagas tú.
    .help = Pasa con los pagos a un número de móvil. Piensa en un día en que esperas cobrar algo.
    .option-not-used = Nada: no pago ni cobro con el móvil
    .option-direction = Si pago o cobro, a quién y cuánto
    .option-amount = La cantidad
    .option-nothing = Nada: si lo esperaba, acepto
item-payment-request-easy = ¿Has aceptado algún pago en el móvil sin leerlo entero?

item-investment-offer = Te ofrecen ganar dinero pronto con una inversión. ¿Qué haces?
    .why = Las ganancias que ves pueden no existir. Y el día que quieras sacarlas, pueden pedirte otro pago.
    .help = Vale igual si lo dice una cara famosa, un grupo de chat o alguien que conociste en internet. La CNMV vigila las inversiones en España.
    .option-refuse = Digo que no
    .option-register = Miro antes si la CNMV dice que tiene permiso
    .option-ask = Pregunto a mi banco o a alguien de confianza
    .option-try = Pruebo con poco dinero
    .option-join = Entro si lo recomienda gente que conozco
item-investment-offer-easy = ¿Has mandado dinero para invertir a alguien que conociste en internet?

item-notice-payment = Un mensaje te reclama una multa, con un enlace para pagar. ¿Cómo la pagas?
    .why = Un aviso falso copia muy bien a la Administración. Si pagas en su enlace, cobra otro y se queda con tu tarjeta.
    .help = Vale igual con una deuda, por SMS, por correo o con un código para la cámara. Contesta lo que haces un día con prisa.
    .option-own-way = Entro yo en la web oficial y miro si existe
    .option-office = Pregunto en la oficina o en su teléfono de siempre
    .option-look = Miro bien el mensaje y pago en su enlace
    .option-pay = Pago en su enlace
item-notice-payment-easy = ¿Has pagado alguna vez algo desde el enlace de un SMS?
