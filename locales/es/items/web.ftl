### Questions about the website, the shop and social networks.
# review: author-written

item-website-updates = ¿Quién instala las actualizaciones de tu web?
    .why = Una web vieja tiene fallos que otros ya conocen. Por ahí pueden cambiarla o usarla para engañar a tus clientes.
    .help = Una actualización es un arreglo del programa con el que está hecha tu web. La persona puedes ser tú. Si dudas, pregunta a quien te hizo la web.
    .option-provider = La empresa que me da la web: no tengo que hacer nada
    .option-monthly = Una persona, cada mes o más a menudo
    .option-breaks = Una persona, cuando algo falla
    .option-nobody = Nadie, desde que se hizo
    .not-applicable-no-website = No tengo web
item-website-updates-easy = ¿Ha tocado alguien tu web por dentro en los últimos 3 meses?

item-website-owner = ¿A nombre de quién está el dominio de tu web?
    .why = Si esa persona desaparece o deja de pagar, te quedas sin web. Y a veces también sin correo.
    .help = El dominio es el nombre de tu web, lo que se escribe para llegar a ella. Piensa también en el sitio donde está alojada. Si son distintos, contesta por el que controlas menos.
    .option-mine = Al mío, y tengo la contraseña
    .option-mine-locked-out = Al mío, pero la contraseña la tiene otra persona
    .option-theirs = Al de quien me hizo la web o de otra persona
    .not-applicable-no-website = No tengo web
item-website-owner-easy = ¿Te llega a ti la factura del dominio de tu web?

item-website-backup = Si tu web se borra hoy, ¿de dónde la recuperas?
    .why = Una web se puede estropear en un cambio o por un impago. Con una copia tuya, vuelve a estar en pie.
    .help = Alojada quiere decir guardada en los ordenadores de otra empresa. Si tu servicio no deja sacar copias, vale tener aparte los textos, las fotos y los pedidos.
    .option-own = De una copia mía, de este mes
    .option-host = De la copia de la empresa que la aloja
    .option-maker = De lo que guarde quien la hizo
    .option-none = De ningún sitio: hay que rehacerla
    .not-applicable-no-website = No tengo web
item-website-backup-easy = ¿Has descargado alguna vez una copia de tu web?

item-social-second-step = Al abrir la red social de tu negocio en un aparato nuevo, ¿qué te pide además de la contraseña?
    .why = Quien te quita esa cuenta puede pedir dinero a tus clientes con tu nombre.
    .help = Cuentan también tu ficha en los mapas y el chat donde atiendes. Si usas varias, contesta por la menos protegida.
    .option-app-or-key = Un aviso en el móvil, un código de una aplicación o mi huella
    .option-sms = Un código por SMS
    .option-password-only = Nada más
    .not-applicable-no-social-media = No uso redes sociales para trabajar
item-social-second-step-easy = ¿Te ha llegado alguna vez al móvil un código para entrar en tu red social?

item-shop-card-data = En tu tienda en internet, ¿dónde escribe el cliente su tarjeta?
    .why = Los números que pasan por tu web o por tu correo te los pueden robar a ti.
    .help = Haz una compra de prueba y mira la dirección de arriba cuando pide la tarjeta. Si hay varias formas, elige la que esté más abajo en la lista.
    .option-payment-page = En la página del banco o de una empresa de pagos
    .option-my-site = En mi web, que no la guarda
    .option-stored = En mi web, y queda guardada
    .option-message = Me la da por correo, chat o teléfono
    .not-applicable-no-shop = No vendo por internet
item-shop-card-data-easy = ¿Te ha dado alguien el número de su tarjeta en un mensaje o por teléfono?
