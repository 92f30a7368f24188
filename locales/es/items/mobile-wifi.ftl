### Questions about the phone and the networks it uses.
# review: author-written

item-phone-lock = ¿Qué pide tu móvil para abrirse?
    .why = En el móvil llevas el correo, el banco y los datos de mucha gente. Sin bloqueo, quien lo encuentra lo abre.
    .help = Apaga la pantalla y enciéndela. Mira qué te pide antes de enseñarte las aplicaciones. Con la huella o la cara, elige la primera. Un código de 5 cifras cuenta como uno de 4.
    .look-android =
        Abre Ajustes, toca la lupa y escribe «bloqueo de pantalla».
        Lee el tipo que pone: ninguno, deslizar, patrón, PIN o contraseña.
        Si es un PIN, cuenta sus cifras.
    .look-iphone =
        Abre Ajustes y busca «código».
        Si ves «Desactivar código», tienes uno puesto. Si ves «Activar código», no lo tienes.
        Si lo tienes, cuenta sus cifras.
    .option-long = La huella, la cara o un código de 6 cifras o más
    .option-short = Un código de 4 cifras o un dibujo
    .option-none = Nada: deslizo y se abre
    .not-applicable-no-phone = No uso móvil
item-phone-lock-easy = Si dejas el móvil en la mesa, ¿puede otra persona abrirlo y leer tus mensajes?

item-phone-find = Pierdes el móvil. ¿Puedes bloquearlo o borrarlo desde otro aparato?
    .why = En el móvil van tu correo, tus fotos y los datos de otras personas. Si lo borras a tiempo, solo pierdes el aparato.
    .help = Se hace en la web de tu cuenta de Google o de Apple, la misma del móvil. Probarlo es ver allí tu móvil en un mapa.
    .look-android =
        Abre Ajustes, toca la lupa y escribe «encontrar». Si no sale nada, escribe «localizador».
        Mira si la opción de encontrar el móvil está activada.
        Piensa si sabes de memoria, o en papel, la contraseña de esa cuenta.
    .look-iphone =
        Abre Ajustes y busca «Buscar mi iPhone».
        Mira si está activado.
        Piensa si sabes de memoria, o en papel, la contraseña de esa cuenta.
    .option-tried = Sí, y lo he probado
    .option-untried = Sí, pero no lo he probado
    .option-no-password = Está activado, pero no sé la contraseña
    .option-cannot = No
    .not-applicable-no-phone = No uso móvil
item-phone-find-easy = ¿Has visto alguna vez tu móvil en un mapa, desde otro aparato?

item-sim-pin = Apagas el móvil y lo enciendes. ¿Qué pide la tarjeta SIM?
    .why = Sin PIN, quien pone tu tarjeta en otro móvil recibe tus SMS. Ahí llegan códigos de tus cuentas.
    .help = La SIM es la tarjeta que da línea a tu número, aunque vaya dentro del móvil. Su PIN no es el código de la pantalla: solo se pide al encender. Si hay varios casos, elige el que esté más abajo en la lista.
    .look-android =
        Abre Ajustes, toca la lupa y escribe «bloqueo de SIM».
        Mira si está activado.
    .look-iphone =
        Abre Ajustes y busca «PIN de la SIM».
        Mira si está activado.
    .option-chosen = Un PIN que elegí yo
    .option-given = El PIN que venía con ella
    .option-guessable = Un PIN como 0000, 1234 o un año
    .option-none = Nada
    .not-applicable-no-phone = No uso móvil
item-sim-pin-easy = Al encender el móvil, ¿te pide dos códigos distintos?

item-wifi-password = ¿Quién puede entrar en la wifi con la que trabajas?
    .why = Quien entra en tu wifi queda al lado de tu ordenador y de tu impresora.
    .help = La red de invitados es otra wifi, aparte de la tuya. Cuenta también a quien se la diste hace años, si la contraseña es la misma. Si está en una pegatina a la vista, elige la última.
    .option-guest-network = Quien vive o trabaja aquí; las visitas, en otra red
    .option-only-us = Solo quien vive o trabaja aquí
    .option-visitors = También clientes, visitas o vecinos
    .option-anyone = Cualquiera: no tiene contraseña o está a la vista
    .not-applicable-no-wifi = No uso wifi para trabajar
item-wifi-password-easy = ¿Le has dado a alguien de fuera la contraseña que tiene ahora tu wifi?

item-public-wifi = Entras en tu banco desde un bar. ¿Con qué conexión?
    .why = En una wifi ajena, otra persona puede intentar llevarte a una web que no es la de tu banco.
    .help = Vale igual en un hotel, en un tren o en casa de un cliente. El aviso es la pantalla que dice que la conexión no es privada.
    .option-own-data = Los datos de mi móvil, o espero
    .option-stops-at-warning = La wifi, y paro si sale un aviso
    .option-unchecked = La wifi, sin fijarme
    .option-ignores-warning = La wifi, y sigo aunque salga un aviso
item-bank-on-public-wifi-easy = ¿Has entrado alguna vez en tu banco con la wifi de un bar o de un hotel?

item-firewall = ¿Está encendido el cortafuegos de tu ordenador?
    .why = En una red con más gente, otro aparato puede llamar a tu ordenador. El cortafuegos decide quién pasa.
    .help = El cortafuegos filtra quién entra por la red. Si dudas, elige «No lo sé»: { -app } puede mirarlo sin cambiar nada.
    .option-on = Sí
    .option-some-networks = Solo en algunas redes
    .option-off = No
    .not-applicable-no-computer = No uso ordenador
item-firewall-easy = ¿Te ha preguntado alguna vez tu ordenador si dejas a un programa usar la red?

item-personal-devices = ¿Quién usa su propio móvil u ordenador para el trabajo?
    .why = En un aparato de casa, la empresa no sabe quién más entra. Y cuando la persona se va, los datos se van con ella.
    .help = Cuentan el correo de la empresa en el móvil y los chats con clientes. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-nobody = Nadie: la empresa da los aparatos
    .option-rules = Quien acepta unas normas, con lo del trabajo aparte
    .option-allowed = Quien quiere, con permiso pero sin normas
    .option-uncounted = Varias personas, y nadie lleva la cuenta
item-personal-devices-easy = ¿Sabes qué móviles personales abren el correo de la empresa?

item-phone-backup = Pierdes el móvil hoy. ¿Qué fotos y contactos tendrás en el nuevo?
    .why = Lo que solo está en el móvil se va con él. Con una copia, pierdes el aparato y nada más.
    .help = La copia de seguridad son tus datos, también en otro sitio. Vale la que va a tu cuenta en internet o a un ordenador. Si tienes varias, contesta por la más reciente.
    .look-android =
        Abre Ajustes, toca la lupa y escribe «copia de seguridad».
        Lee la fecha de la última copia.
        Abre tu aplicación de fotos, toca tu perfil y mira si la copia está completa.
    .look-iphone =
        Abre Ajustes y busca «copia en iCloud».
        Lee la fecha de la última copia.
        Vuelve a Ajustes, entra en «Fotos» y mira si «Fotos en iCloud» está activado.
    .option-recent = Todo: la última copia es de este mes
    .option-old = Lo que había en una copia más vieja
    .option-some = Los contactos, pero no las fotos
    .option-none = Nada
    .not-applicable-no-phone = No uso móvil
item-phone-backup-easy = ¿Has visto alguna vez las fotos de tu móvil en otro aparato?

item-messenger-pin = ¿Qué pide tu aplicación de mensajes para abrirse en otro móvil?
    .why = Quien entra con tu número escribe a tu familia como si fueras tú. Suele pedir dinero o un código.
    .help = El PIN lo pones tú dentro de la aplicación. No es el código del SMS ni el de la pantalla. El correo sirve para recuperarlo si lo olvidas. Si usas varias, contesta por la que más usas.
    .look-android =
        Abre la aplicación de mensajes y entra en sus ajustes.
        Busca «verificación en dos pasos» o «PIN». Suele estar en «Cuenta».
        Mira si está activado y si hay un correo puesto.
    .look-iphone =
        Abre la aplicación de mensajes y entra en sus ajustes.
        Busca «verificación en dos pasos» o «PIN». Suele estar en «Cuenta».
        Mira si está activado y si hay un correo puesto.
    .option-not-used = No uso aplicaciones de mensajes
    .option-pin-email = El código del SMS y un PIN mío, con un correo puesto
    .option-pin = El código del SMS y un PIN mío, sin correo
    .option-code-only = Solo el código del SMS
item-messenger-pin-easy = ¿Te pide a veces tu aplicación de mensajes un PIN que pusiste tú?

item-app-sources = ¿De dónde vienen las aplicaciones de tu móvil?
    .why = Una aplicación hecha para robar puede leer tus mensajes y abrir tu banco. Muchas llegan por un enlace.
    .help = La tienda es la que ya venía en el móvil. Cuenta también lo que instalaste porque te lo pidió alguien por teléfono. Si hay varios casos, elige el que esté más abajo en la lista.
    .look-android =
        Abre Ajustes, toca la lupa y escribe «aplicaciones desconocidas».
        Mira si alguna tiene permiso para instalar otras.
        Abre la lista de aplicaciones y mira si las conoces todas.
    .look-iphone =
        Abre Ajustes y busca «gestión de dispositivos».
        Si ves un perfil que no conoces, elige la última opción.
        Recorre tus pantallas y mira si conoces todas las aplicaciones.
    .option-known = De la tienda, y las conozco todas
    .option-unused = De la tienda, pero hay algunas que no conozco o no uso
    .option-link = También de un enlace, un archivo o una llamada
    .not-applicable-no-phone = No uso móvil
item-app-sources-easy = ¿Has instalado alguna vez una aplicación desde un enlace?

item-phone-loan = Alguien que no conoces te pide el móvil para llamar. ¿Qué haces?
    .why = Con tu móvil abierto en la mano, esa persona puede irse o entrar en tus cuentas.
    .help = Puede ser en la calle, en un bar o en la puerta de casa. Contesta lo que haces cuando te cuesta decir que no.
    .option-dial = Marco yo y no lo suelto, o digo que no
    .option-beside = Se lo dejo y me quedo al lado
    .option-hand = Se lo dejo y espero
    .not-applicable-no-phone = No uso móvil
item-phone-loan-easy = ¿Has dejado tu móvil abierto a alguien que no conocías?
