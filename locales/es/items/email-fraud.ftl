### Questions about email and fraud.
# review: author-written

item-message-link = Un mensaje de tu banco o de Hacienda trae un enlace. ¿Qué haces?
    .why = Un mensaje falso copia muy bien a tu banco. Su enlace lleva a una página hecha para quedarse con tus datos.
    .help = Un enlace es el texto o el botón que abre una web. Vale igual en un SMS, un correo, un chat o un código que lees con la cámara. Contesta lo que haces un día con prisa.
    .option-own-way = Abro yo la aplicación o la web de siempre
    .option-ask = Pregunto a alguien antes de tocarlo
    .option-look = Lo miro bien y, si parece bueno, lo toco
    .option-tap = Lo toco
item-message-link-easy = ¿Tocaste el enlace del último SMS de un banco o de un paquete?

item-unexpected-file = Te llega por correo un archivo que no esperabas. ¿Qué haces?
    .why = Dentro puede venir un programa dañino, hecho para robar o estropear. A veces basta con abrirlo.
    .help = Puede parecer una factura, un pedido o un currículum. Otra vía es una llamada o un chat, no ese correo. Un documento que pide «Habilitar contenido» quiere poner en marcha un programa.
    .option-delete-or-ask = Lo borro o pregunto por otra vía
    .option-preview = Lo miro en el correo, sin descargarlo
    .option-known-sender = Lo abro si conozco a quien lo manda
    .option-open = Lo abro y acepto lo que pida
    .not-applicable-no-work-email = No uso correo
item-unexpected-file-easy = ¿Abriste el último archivo que te llegó sin esperarlo?

item-urgent-request = Un cliente o Hacienda te pide con prisa un pago, un código o una contraseña. ¿Qué haces?
    .why = La prisa es la herramienta de quien engaña. Sin tiempo para pensar, es fácil pagar o dar un código.
    .help = Vale igual si pide datos de otra persona, y si es tu banco o tu familia. Puede llegar por correo, por chat o por teléfono. El nombre que sale en tu pantalla puede ser falso.
    .option-call-known = Paro y llamo al teléfono que ya tenía
    .option-tell = Paro y se lo cuento a otra persona
    .option-reply = Contesto para ver si es verdad
    .option-do = Lo hago, por si acaso
item-urgent-request-easy = Si te meten prisa para dar dinero o un código, ¿llamas siempre antes a un teléfono que ya tenías?

item-junk-mail = ¿Qué pasa con el correo basura que te llega?
    .why = Un mensaje falso que no ves no te puede engañar. El filtro aparta muchos por ti.
    .help = El correo basura son los mensajes que no has pedido. Busca en tu correo una carpeta con ese nombre o «spam». Mira si tiene mensajes de este mes.
    .option-trained = Se aparta solo, y marco lo que se cuela
    .option-apart = Se aparta solo, y yo no hago nada
    .option-mixed = Llega mezclado con lo bueno
    .option-off = Quité el filtro porque perdía correos
    .not-applicable-no-work-email = No uso correo
item-junk-mail-easy = ¿Hay mensajes en la carpeta de correo basura?

item-mail-in-your-name = ¿Puede alguien de fuera mandar correos con la dirección de tu empresa?
    .why = Con tu nombre se piden pagos a tus clientes y también a tu gente.
    .help = El dominio es lo que va detrás de la arroba. Tiene 3 ajustes, que pone quien lo lleva. SPF y DKIM dicen qué correos son tuyos; DMARC, qué se hace con los demás. Una dirección parecida, con otra letra, no cuenta aquí. Si tu correo es de los gratuitos, elige la última.
    .option-rejected = No: los ajustes hacen que se rechacen o se aparten los falsos
    .option-watched = En parte: los ajustes solo los apuntan
    .option-unset = Sí: nadie ha puesto esos ajustes
item-mail-in-your-name-easy = ¿Te ha dicho tu técnico que ha puesto SPF, DKIM o DMARC?

item-false-bank-call = Te llama tu banco por un cargo raro y te pide un código. ¿Qué haces?
    .why = Puede no ser tu banco, aunque salga su nombre en la pantalla. Con ese código se saca tu dinero.
    .help = Un código de un solo uso vale una vez y no se dice a nadie. Vale igual si te piden pasar tu dinero a una «cuenta segura» o instalar algo.
    .option-hang-up = Cuelgo y llamo yo al teléfono de mi tarjeta
    .option-app = Cuelgo y miro la aplicación del banco
    .option-questions = Le hago preguntas para ver si es mi banco
    .option-code = Le doy el código
item-false-bank-call-easy = ¿Has dicho alguna vez por teléfono un código que te llegó al móvil?

item-relative-new-number = Te escriben: «Soy de tu familia, este es mi número nuevo». ¿Qué haces?
    .why = Quien engaña dice que se le ha roto el móvil. Después pide dinero con mucha prisa.
    .help = Vale igual si te mandan un audio o te llaman llorando: la voz se puede imitar. Piensa en lo que haces si te dicen que es urgente.
    .option-call-old = Llamo a su número de siempre
    .option-ask-word = Le pregunto algo que solo sepa esa persona
    .option-chat = Sigo hablando a ver qué quiere
    .option-pay = Le ayudo con lo que pide
item-relative-new-number-easy = ¿Llamas siempre a su número de siempre antes de mandar dinero?

item-screen-warning = La pantalla dice «tienes un virus» y da un teléfono. ¿Qué haces?
    .why = Es una página web hecha para asustar. Quien contesta quiere manejar tu ordenador y cobrarte.
    .help = Vale igual si hace ruido, si no deja cerrar la ventana o si te llaman por teléfono para decírtelo. Contesta lo que haces con el susto.
    .option-close = Cierro el navegador o apago, y no llamo
    .option-own-helper = Llamo a quien me ayuda siempre
    .option-follow = Sigo los pasos que pone
    .option-call = Llamo al teléfono que sale
item-screen-warning-easy = ¿Has llamado alguna vez a un teléfono que salió en la pantalla?
