### Small.
# review: author-written

pack-notice = Un aviso
    .about = Da qué pensar.
    .audience = Para todos
    .question = ¿Es de verdad?
    .genuine = Sí
    .fake = No
    .sheet-a = Hoja A
    .sheet-b = Hoja B
live-fee = Llega un aviso.
    .body = Paga ya.
    .why = No dice quién es.
    .not-a-clue = La prisa.
    .today = Mira en la web.
live-duty = Llega un aviso.
    .body = Paga ya.
    .why = No dice quién es.
    .not-a-clue = La prisa.
    .today = Mira en la web.
live-first = ¿Qué haces?
    .option-wait = Espero
    .option-pay = Pago
    .why = Así piensas.
    .today = Mira en la web.
live-second = ¿Qué haces?
    .option-ask = Espero
    .option-send = Pago
    .why = Así piensas.
    .today = Mira en la web.
