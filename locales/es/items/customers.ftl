### Questions about what a customer asks of a firm that works for it.
# review: author-written

item-customer-access = ¿Con qué cuenta entra tu gente en los sistemas de un cliente?
    .why = Por tu cuenta se puede llegar a todos tus clientes. Con una por persona, se cierra una sola.
    .help = Cuentan sus ordenadores, sus programas, su web y sus máquinas. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-own-second-step = Cada persona con la suya, y un aviso o un código
    .option-own-password = Cada persona con la suya, solo con contraseña
    .option-shared = Con una que usan varias personas
    .option-same-everywhere = Con la misma contraseña en varios clientes
    .not-applicable-no-customer-access = No entramos en sistemas de clientes
item-customer-access-easy = ¿Vale la misma contraseña en dos clientes?

item-customer-access-leavers = Se va alguien que entraba en sistemas de clientes. ¿Cuándo lo saben ellos?
    .why = El cliente no sabe quién se ha ido de tu casa. Mientras no se lo dices, esa puerta sigue abierta.
    .help = Cuenta también a quien cambia de puesto o acaba unas prácticas. Contesta lo que pasó con la última persona.
    .option-same-day = Ese mismo día, con una lista delante
    .option-week = Esa semana, de memoria
    .option-if-asked = Cuando preguntan
    .option-never = No se les dice
    .not-applicable-no-customer-access = No entramos en sistemas de clientes
item-customer-access-leavers-easy = ¿Tienes una lista de quién entra en cada cliente?

item-customer-data-apart = ¿Dónde guarda tu gente los archivos que da un cliente?
    .why = Si se pierde una cuenta, se pierde todo lo que esa cuenta abre. Y nadie quiere ver sus planos entre los de otro.
    .help = Cuentan contratos, planos, fotos, copias de sus datos y contraseñas suyas. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-apart = Aparte por cliente, y los abre solo quien trabaja para él
    .option-apart-open = Aparte por cliente, y los abre toda la empresa
    .option-mixed = Junto a los demás archivos
    .option-scattered = También en correos, chats o aparatos personales
    .not-applicable-keeps-no-customer-data = No guardamos archivos de clientes
item-customer-data-apart-easy = ¿Hay una carpeta para cada cliente?

item-customer-data-end = Acaba un trabajo. ¿Qué pasa con los datos y los accesos de ese cliente?
    .why = Lo que se queda olvidado se pierde años después. Y entonces hay que llamar a un antiguo cliente.
    .help = Si llevas datos personales suyos, el cliente elige: se borran o se devuelven. Las facturas no cuentan aquí. Contesta por el último trabajo que acabó.
    .option-written = Se devuelven o se borran, se cierra todo y queda escrito
    .option-unwritten = Se borran y se cierra todo, sin escribirlo
    .option-kept = Se guardan por si vuelve
    .option-open = Los accesos siguen abiertos
    .not-applicable-keeps-no-customer-data = No guardamos datos de clientes ni entramos en sus sistemas
item-customer-data-end-easy = ¿Puedes abrir hoy archivos de un cliente con el que ya no trabajas?

item-customer-notice = Te roban un portátil con cosas de un cliente. ¿Cuándo se lo dices?
    .why = Tu cliente puede tener que avisar a otros, y su reloj corre. Si lo sabe tarde, pierde su plazo y la confianza.
    .help = Un cliente puede tener 24 horas para un primer aviso y 72 si hay datos personales. Por eso conviene acordar cuánto tienes tú. Vale igual un correo abierto por otra persona o un programa parado.
    .option-agreed = En las horas que hemos acordado por escrito
    .option-same-day = Ese mismo día, sin nada acordado
    .option-when-clear = Cuando sepa bien qué ha pasado
    .option-if-asked = Si pregunta
item-customer-notice-easy = ¿Tienes apuntado a quién llamar en cada cliente si algo va mal?

item-customer-terms = ¿Qué te piden sobre seguridad los contratos con tus clientes?
    .why = Lo que firmas te obliga aunque no lo hayas leído. Y un plazo que no conoces ya está corriendo.
    .help = Busca plazos de aviso, copias, seguros, certificados, visitas y qué pasa al acabar. Mira también las condiciones de compra que llegan con cada pedido.
    .option-listed = Está en una hoja, con quién hace cada cosa
    .option-nothing-asked = Nada: los he leído y no piden nada
    .option-read-once = Los leí al firmar, y no hay hoja
    .option-unread = No los he leído
item-customer-terms-easy = ¿Has leído el contrato de tu cliente más grande?

item-own-subcontractors = ¿Qué has dicho a tus clientes de las empresas que te ayudan con lo suyo?
    .why = Para tu cliente, un fallo de quien te ayuda es un fallo tuyo. Por eso pregunta por esas empresas.
    .help = Cuentan quien trabaja para ti por horas, tu servicio de copias y tu programa en internet. Vale lo que está por escrito. Si llevas datos personales suyos, el cliente tiene que haber dicho que sí.
    .option-bound = Quiénes son, y que les pido lo mismo que me piden a mí
    .option-told = Quiénes son
    .option-if-asked = Nada, si no preguntan
    .option-unlisted = Nada: no tengo la lista
    .not-applicable-no-subcontractors = No trabaja nadie de fuera en lo de mis clientes
item-own-subcontractors-easy = ¿Tienes una lista de las empresas que te ayudan con tus clientes?

item-delivery-check = Vas a entregar un programa, un aparato o una actualización. ¿Qué miras antes?
    .why = Lo que entregas entra en casa del cliente con tu nombre. Si lleva un fallo, lo llevará a todas.
    .help = Una actualización es un arreglo que mandas después. Que se pueda comprobar es firmarlo, o dar la huella del archivo por otro camino. Contesta por lo último que entregaste.
    .option-checkable = Que está al día, sin contraseñas de fábrica, y que se puede comprobar que es mío
    .option-current = Que está al día y sin contraseñas de fábrica
    .option-works = Que funciona
    .option-nothing = Nada: va como llega
    .not-applicable-delivers-no-software = No entregamos programas ni aparatos que se conectan
item-delivery-check-easy = ¿Se prueba lo que entregas antes de llevarlo?

item-proof-folder = Un cliente te pide pruebas de cómo cuidas sus cosas. ¿Qué le mandas?
    .why = Quien contesta pronto y con papeles da confianza. Y lo que firmas sin mirarlo te obliga igual.
    .help = Pruebas son las normas, la última copia recuperada, la lista de charlas, el seguro o un certificado. No hace falta tener todos: hace falta que lo que mandas sea verdad.
    .option-folder = Una carpeta preparada, con fechas de este año
    .option-days = Lo que encuentro en unos días
    .option-words = Un correo que lo cuenta
    .option-blind = Su cuestionario con todo que sí, sin mirarlo
item-proof-folder-easy = ¿Has mandado alguna vez a un cliente un papel sobre seguridad?
