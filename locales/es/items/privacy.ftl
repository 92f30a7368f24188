### Questions about what is owed to the people whose data a firm uses.
# review: author-written

item-data-purpose = ¿Qué tienes escrito sobre por qué usas cada dato que pides?
    .why = Quien da un dato puede preguntar para qué. Y lo que no tiene motivo sobra.
    .help = Motivos son un contrato, una ley, el permiso de la persona o un interés tuyo que no la perjudica. Hay alguno más, poco común. Pedir permiso para todo no ayuda: quien lo da lo puede quitar.
    .option-each = El motivo de cada uso
    .option-delicate = El motivo de los datos más delicados
    .option-permission = Solo un permiso general que firma todo el mundo
    .option-habit = Nada: se piden porque siempre se ha hecho
    .not-applicable-no-personal-data = No guardo datos de otras personas
item-data-purpose-easy = ¿Has dejado de pedir algún dato porque no hacía falta?

item-data-notice = Alguien te da sus datos por primera vez. ¿Qué le cuentas?
    .why = Quien sabe qué haces con sus datos se fía más. Y sabe a quién preguntar si algo no le gusta.
    .help = Piensa en todos los caminos: la web, el mostrador, el teléfono, un papel y las personas que buscan trabajo. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-told = Quién soy, para qué son, cuánto los guardo y qué puede pedir
    .option-web-only = Eso mismo, pero solo en la web
    .option-copied = Un texto copiado de otro sitio
    .option-nothing = Nada
    .not-applicable-no-personal-data = No guardo datos de otras personas
item-data-notice-easy = ¿Hay en tu web o en tu mostrador un texto sobre datos personales?

item-data-rights-request = Un cliente te escribe: «¿Qué datos míos tienes?». ¿Qué haces?
    .why = Tiene derecho a saberlo, y tú tienes un mes para contestar. Si no contestas, puede reclamar a la AEPD.
    .help = La AEPD es la Agencia Española de Protección de Datos. También puede pedirte que corrijas o borres sus datos. Lo normal es que sea gratis. Cuenta el día en que llega, aunque llegue por un chat.
    .option-ready = Contesto antes de un mes: sé quién lo hace y dónde mirar
    .option-search = Contesto, pero tendría que buscar por todas partes
    .option-adviser = Se lo paso a mi asesoría y espero
    .option-silence = No contesto
    .not-applicable-no-personal-data = No guardo datos de otras personas
item-data-rights-request-easy = ¿Has reunido alguna vez todo lo que guardas de una persona?

item-mailing-consent = Mandas un mensaje con ofertas. ¿A quién se lo envías?
    .why = Un mensaje que nadie pidió molesta y acaba en el correo basura. Después, los buenos también.
    .help = Cuentan el correo, el SMS y los chats. Puedes escribir a quien te compró algo parecido, si cada mensaje deja decir que no. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-agreed = A quien dijo que sí o compró algo parecido, y puede darse de baja
    .option-no-way-out = A esas personas, sin forma fácil de darse de baja
    .option-all-contacts = A todos mis contactos
    .option-bought = A direcciones compradas o encontradas en internet
    .not-applicable-no-mass-mail = No mando mensajes con ofertas
item-mailing-consent-easy = ¿Deja tu último mensaje con ofertas darse de baja?

item-minors-data = ¿Quién te da permiso para usar los datos o las fotos de un menor?
    .why = Una foto en internet se queda muchos años. Y un menor no siempre ve lo que puede pasar.
    .help = Cuenta también las fotos de grupo, los chats y las redes sociales. Si tiene menos de 14 años, lo da la familia. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-family-written = Su familia si tiene menos de 14 años, y queda escrito
    .option-family-said = Su familia, de palabra
    .option-child = El propio menor, tenga la edad que tenga
    .option-nobody = Nadie
    .not-applicable-no-minors = No guardo datos ni fotos de menores
item-minors-data-easy = ¿Guardas algún permiso firmado por una familia?

item-cameras-sign = ¿Cómo están las cámaras de tu local?
    .why = Graban a clientes, a vecinos y a tu gente. Mal puestas, cualquiera puede mirar por ellas.
    .help = En orden es tres cosas: un cartel en la entrada, casi nada de la calle y borrado antes de un mes. Nunca en vestuarios ni aseos. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-in-order = Con cartel, sin grabar la calle y con borrado antes de un mes
    .option-sign-only = Con cartel, y nadie ha mirado cuándo se borra
    .option-no-sign = Sin cartel, o grabando la calle
    .option-factory = Se ven por internet con la contraseña que traían
    .not-applicable-no-cameras = No tengo cámaras
item-cameras-sign-easy = ¿Hay un cartel que avise de las cámaras al entrar?

item-website-cookies = Abre tu web como si fuera la primera vez. ¿Qué te pregunta?
    .why = Las cookies pueden contar qué mira cada persona. Quien visita tu web tiene derecho a decir que no.
    .help = Una cookie es un archivo pequeño que la web deja en el navegador. Las necesarias, como la cesta, no piden permiso. Ábrela en una ventana privada para verlo como quien llega. Si mide visitas o pone anuncios y no pregunta, elige la última.
    .option-none = Nada, porque solo usa las necesarias
    .option-choice = Si acepto o rechazo, y cuesta lo mismo
    .option-hidden = Si acepto, y rechazar está escondido
    .option-accept-only = Solo me deja aceptar
    .option-silent = Nada, aunque mide visitas o pone anuncios
    .not-applicable-no-website = No tengo web
item-website-cookies-easy = ¿Sale en tu web un botón para rechazar?

item-data-abroad = ¿Has mirado en qué países guardan los datos tus servicios en internet?
    .why = Fuera de Europa, la ley puede no cuidar igual a tus clientes.
    .help = Europa es aquí la Unión Europea, Islandia, Liechtenstein y Noruega. Fuera hace falta que ese país esté admitido o un contrato especial. Cuentan también los chats, los traductores y los programas gratis que usa tu gente.
    .option-listed = Sí, todos: en Europa, o fuera con lo que hace falta
    .option-main = Sí, los principales
    .option-unseen = No
    .option-unchosen = No, y se usan servicios que nadie ha elegido
    .not-applicable-no-cloud = No uso servicios en internet para trabajar
item-data-abroad-easy = ¿Has leído dónde guarda los datos tu programa de facturas?
