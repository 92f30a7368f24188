### Questions about personal data: what is kept, who sees it, how it leaves, what happens if it is lost.
# review: author-written

item-data-kept = Cuando acabas con un cliente, ¿qué haces con sus datos?
    .why = Lo que ya no guardas no te lo pueden robar. Y el día que pierdas algo, habrá menos que explicar.
    .help = Datos son nombres, teléfonos, direcciones, fotos y chats. Las facturas no cuentan aquí: esas no las borres.
    .option-yearly = Una vez al año borro lo que ya no hace falta
    .option-asked = Los borro si el cliente lo pide
    .option-space = Los borro cuando falta sitio
    .option-never = Los guardo todos, por si acaso
    .not-applicable-no-personal-data = No guardo datos de otras personas
item-data-kept-easy = ¿Has borrado datos de clientes antiguos en el último año?

item-data-seen-by-others = ¿Guarda o ve otra empresa los datos de tus clientes?
    .why = Si es así, conviene saber qué ha prometido esa empresa.
    .help = Cuentan tu gestoría, tu programa de facturas si va por internet, tu correo y quien te arregla el ordenador. Vale igual para los datos de quien trabaja contigo.

item-data-contracts = ¿Qué has firmado con quien ve los datos de tus clientes?
    .why = Si a otra empresa se le escapan, tus clientes te preguntarán a ti.
    .help = Piensa en tu gestoría, tu programa de facturas, tu correo y tus copias en internet. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-each = Un contrato con cada empresa
    .option-some = Un contrato con alguna, como la gestoría
    .option-terms = Solo acepté las condiciones de cada programa
    .option-none = Nada
    .not-applicable-no-personal-data = No guardo datos de otras personas
item-data-contracts-easy = ¿Has firmado con alguna empresa un papel sobre los datos de tus clientes?

item-old-media = ¿Qué haces con los móviles, discos y papeles del trabajo que ya no usas?
    .why = Quien encuentra un disco viejo puede leerlo. Y una caja de papeles, también.
    .help = Borrar las carpetas no basta: muchas veces se pueden recuperar. Cuenta también las memorias USB. Si haces varias cosas, elige la que esté más abajo en la lista.
    .option-erase = Borro los aparatos enteros y destruyo los papeles
    .option-keep = Lo guardo todo, sin borrar
    .option-files = Borro las carpetas y rompo algún papel
    .option-as-is = Los doy o los tiro como están
    .not-applicable-keeps-no-data = No guardo datos de trabajo, ni en aparatos ni en papel
item-old-media-easy = ¿Ha salido de tus manos algún móvil u ordenador sin borrar?

item-sensitive-data-apart = ¿Dónde tienes los datos más delicados de tus clientes?
    .why = Un informe de salud que sale a la luz hace mucho daño. Por eso pide más cuidado que un teléfono.
    .help = Delicados son los de salud, de menores, de religión o de la vida íntima. Si están en varios sitios, contesta por el menos cuidado.
    .option-apart = Aparte, en un programa o una carpeta con su propia contraseña
    .option-with-rest = Con los demás datos, en el ordenador
    .option-loose = También en el correo, en chats o en papeles sueltos
item-sensitive-data-apart-easy = ¿Te ha mandado algún cliente un informe o una foto por chat este año?

item-lost-data-device = Pierdes un portátil o un móvil con datos de clientes. ¿Qué haces ese día?
    .why = Esas personas pueden salir perjudicadas. Y si hay riesgo para ellas, tienes 72 horas para avisar a la AEPD.
    .help = La AEPD es la Agencia Española de Protección de Datos. Las 72 horas empiezan cuando lo sabes, y los festivos cuentan. Si haces varias cosas, elige la primera de la lista.
    .option-assess = Apunto qué datos había y miro si debo avisar a la AEPD
    .option-ask = Pregunto a mi gestoría o al { -help-line }
    .option-police = Pongo la denuncia y espero
    .option-nothing = Compro otro y sigo
    .not-applicable-no-personal-data = No guardo datos de otras personas
item-lost-data-device-easy = ¿Tienes escrito qué hacer si pierdes datos de clientes?

item-payroll-folder = ¿Quién puede abrir la carpeta de las nóminas y los contratos?
    .why = Quien entra con la cuenta de una persona ve todo lo que esa persona puede abrir.
    .help = Sirve de ejemplo de lo que no es para todo el mundo. Cuentan también el programa de nóminas y los papeles. Para comprobarlo, pide a alguien de otro puesto que pruebe a abrirla.
    .option-checked = Solo quien la necesita, y lo hemos comprobado
    .option-unchecked = Solo quien la necesita, sin comprobar
    .option-office = Toda la oficina
    .option-everyone = Cualquiera con una cuenta de la empresa
item-payroll-folder-easy = Para abrir las nóminas, ¿hace falta un permiso que solo tienen algunas personas?

item-processing-record = ¿Qué tiene escrito tu empresa sobre los datos personales que usa?
    .why = Con esa lista sabes qué cuidar y qué contestar a quien pregunta por sus datos.
    .help = Datos personales son los que dicen algo de alguien: clientes, plantilla, candidatos, cámaras. La lista dice cuáles son y para qué se usan. Se llama registro de actividades de tratamiento.
    .option-current = Una lista de todos, repasada este año
    .option-old = Una lista de hace más de un año
    .option-outside = La que hizo otra empresa, y nadie ha leído
    .option-none = Nada
item-processing-record-easy = ¿Ha hecho alguien para tu empresa papeles de protección de datos?

item-id-photo = Te piden una foto del DNI por mensaje o por correo. ¿Qué mandas?
    .why = Con esa foto, otra persona puede contratar o pedir dinero con tu nombre.
    .help = Vale igual con la tarjeta de residencia o el pasaporte. Piensa en un alquiler, un viaje o una compra. Si hay una foto entera en algún chat o correo tuyo, elige la última.
    .option-nothing = Nada: lo enseño en persona o en una web oficial
    .option-marked = Una copia tachada que dice para quién y para qué
    .option-clean = La foto entera, y después la borro
    .option-kept = La foto entera, y ahí se queda
item-id-photo-easy = ¿Hay una foto de tu DNI en algún chat o correo?

item-posts-audience = ¿Quién puede ver lo que publicas en tus redes?
    .why = Con tus fotos, otra persona puede hacerse pasar por ti. O saber que no hay nadie en casa.
    .help = Conocer a alguien es haberle visto en persona. Si usas varias redes, contesta por la más abierta.
    .option-known = Solo gente que conozco
    .option-followers = Quien me sigue, aunque no le conozca
    .option-anyone = Cualquiera
    .not-applicable-no-social-media = No uso redes sociales
item-posts-audience-easy = ¿Puede ver tus fotos alguien que no conoces?
