### Where to turn: advice, report and complaint are always kept apart. Phones and addresses come from data.
# review: author-written

## Badges: what kind of channel it is

badge-emergency = Urgente
badge-bank = Banco
badge-advice = Consejo
badge-report = Información
badge-complaint = Denuncia o reclamación
badge-duty = Obligación
badge-other = Para estar a punto

## What follows from using it

legal-effect-denuncia = Denuncia: tiene valor legal y te dan copia
legal-effect-denuncia-tras-ratificacion = Denuncia: vale cuando la firmas en comisaría
legal-effect-notificacion-obligatoria = Obligación: la ley lo pide y puede tener plazo
legal-effect-reclamacion-administrativa = Reclamación: te tienen que contestar
legal-effect-comunicacion-sin-valor-de-denuncia = Información: ayuda a otros, no abre tu caso
legal-effect-orientacion = Consejo: no es una denuncia
legal-effect-no-aplica = Sin valor de denuncia

## Channels in Spain

channel-es-112 = { -emergency }, emergencias
    .purpose = Hay peligro para alguien ahora mismo, o un delito está pasando delante de ti.
    .hours = A todas horas, todos los días.
channel-es-024 = { -suicide-line }, si piensas en hacerte daño
    .purpose = Te escuchan gratis si la angustia te hace pensar en el suicidio. También a quien está a tu lado.
    .hours = A todas horas, todos los días.
channel-es-gc-062 = Guardia Civil, urgencias
    .purpose = Ayuda urgente donde vigila la Guardia Civil. Llamar no es denunciar: para eso, ve en persona a cualquier puesto.
    .hours = A todas horas, todos los días.
channel-es-gc-gdt = Guardia Civil, dar información sobre delitos en internet
    .purpose = Cuentas lo que sabes de un posible delito en internet. No es una denuncia: para eso, ve a un puesto o denuncia por internet. La información se da en su web: busca «delitos telemáticos».
channel-es-pn-091 = Policía Nacional, urgencias
    .purpose = Ayuda urgente en las ciudades donde está la Policía Nacional.
    .hours = A todas horas, todos los días.
channel-es-bank-first = Tu banco
    .purpose = Es la primera llamada si se mueve dinero. Bloquea tarjetas e intenta parar el pago. Usa el teléfono de tu tarjeta, nunca el de un mensaje.
    .phone = El teléfono de tu tarjeta
    .have-ready =
        El importe, la fecha y la hora
        La cuenta o la tienda que ha cobrado
        Papel para apuntar el número de incidencia
    .deadline = Llama enseguida: cuanto antes lo sepa, mejor.
channel-es-incibe-017 = { -help-line }, Tu Ayuda en Ciberseguridad (INCIBE)
    .purpose = Te aconsejan gratis, antes o después de un problema, y te dicen dónde ir. No arreglan aparatos ni recogen denuncias.
    .hours = De 8 a 23 horas, todos los días del año.
    .have-ready =
        Qué ha pasado y cuándo
        Capturas, o el enlace, el número o la dirección que te hace dudar
        Lo que has tocado, escrito o pagado
channel-es-incibe-empresas = INCIBE Empresas
    .purpose = Guías y avisos gratis para quien trabaja por su cuenta y para empresas pequeñas.
channel-es-incibe-cert = INCIBE-CERT
    .purpose = Les cuentas un problema de seguridad y te ayudan con la parte técnica. Pueden pedir que quiten una web falsa. No es una denuncia.
    .have-ready =
        Qué ha pasado, con fecha y hora
        Una captura, la dirección de la web o el correo entero
        En un secuestro de archivos, la nota y dos archivos pequeños sin datos personales
        Un correo y un teléfono para contestarte
    .deadline = Cuanto antes.
channel-es-pv-cyberzaintza = Cyberzaintza, en el País Vasco
    .purpose = La agencia vasca ayuda cuando hay un problema de seguridad. No es policía: la denuncia se pone en la Ertzaintza. No hemos podido confirmar su teléfono: pregunta al { -help-line }.
channel-es-ct-agencia = Agència de Ciberseguretat, en Cataluña
    .purpose = Publica consejos para todo el mundo. Protege a la Generalitat y a los ayuntamientos. No recoge denuncias.
channel-es-vc-csirtcv = CSIRT-CV, en la Comunitat Valenciana
    .purpose = Ayuda con problemas de seguridad a personas y empresas pequeñas. No recoge denuncias.
channel-es-ct-mossos = Mossos d'Esquadra, en Cataluña
    .purpose = Puedes denunciar en cualquiera de sus comisarías. Te dan copia.
    .have-ready =
        Tu DNI, NIE o pasaporte
        Los mensajes y los movimientos del banco
channel-es-pv-ertzaintza = Ertzaintza, en el País Vasco
    .purpose = Puedes denunciar en cualquiera de sus comisarías. Te dan copia.
    .have-ready =
        Tu DNI, NIE o pasaporte
        Todos los papeles, aunque parezcan poca cosa
        Los correos con su cabecera y los mensajes enteros
channel-es-nc-policia-foral = Policía Foral, en Navarra
    .purpose = Puedes denunciar en sus comisarías. Te dan copia.
channel-es-gc-denuncia-telematica = Guardia Civil, denuncia por internet
    .purpose = Denuncias sin ir al puesto, por ejemplo cargos falsos en tu tarjeta o en tu cuenta. Para archivos bloqueados, chantajes o casos urgentes, ve en persona.
    .hours = A todas horas, todos los días.
    .have-ready =
        El movimiento del banco o el recibo del cargo
        Los mensajes, los enlaces y la cuenta que cobró
        Hasta 3 archivos para añadir
    .deadline = Cuanto antes. Vale cuando la Guardia Civil la revisa y la confirma.
channel-es-pn-comisaria = Policía Nacional, denuncia en comisaría
    .purpose = Denuncias cualquier delito en persona y te dan copia. Es el camino para archivos bloqueados, chantajes o alguien que usa tu nombre.
    .hours = A todas horas, todos los días.
    .have-ready =
        Tu DNI, NIE o pasaporte
        Los movimientos del banco, con la cuenta que cobró
        Los mensajes y correos enteros, y capturas con fecha
        Una lista de lo que falla y de lo que has hecho
    .deadline = Cuanto antes. Si hay dinero de por medio, así el banco puede pararlo mejor.
channel-es-fiscalia-juzgado = Juzgado de guardia o Fiscalía
    .purpose = La ley también deja denunciar aquí, sin pasar por la policía.
channel-es-pn-colabora = Policía Nacional, dar información
    .purpose = Cuentas lo que sabes de un delito en internet. Ayuda a otros, pero no es una denuncia ni abre tu caso. La información se da en su web: busca «colaboración ciudadana».
channel-es-aepd-asesora-brecha = Asesora Brecha, de la AEPD
    .purpose = Un cuestionario te dice si debes avisar de una fuga de datos personales. Es consejo: no envía nada.
channel-es-aepd-brecha = AEPD, avisar de una fuga de datos personales
    .purpose = Si hay riesgo para las personas afectadas, la ley obliga a avisar a la AEPD. Puedes completarlo después.
    .have-ready =
        Cuándo empezó, cuándo lo supiste y si ha acabado
        Qué datos eran y de cuántas personas
        Qué puede pasarles y qué has hecho
    .deadline = 72 horas desde que lo sabes, festivos incluidos. Si el riesgo es alto, avisa también a esas personas.
channel-es-aepd-comunica-brecha = Comunica-Brecha, de la AEPD
    .purpose = Un cuestionario te dice si debes avisar a las personas afectadas. Trae un modelo de mensaje. Está en la web de la AEPD: busca su nombre.
channel-es-aepd-facilita-rgpd = Facilita RGPD, de la AEPD
    .purpose = Unos 20 minutos de preguntas, si tratas datos de poco riesgo. Te da los papeles básicos. No es un certificado. Está en la web de la AEPD: busca su nombre.
channel-es-aepd-facilita-emprende = Facilita Emprende, de la AEPD
    .purpose = Lo mismo, para empresas nuevas y proyectos de tecnología con datos de más riesgo. No es un certificado.
channel-es-aepd-reclamacion = AEPD, reclamar por tus datos
    .purpose = Reclamas si alguien usa mal tus datos personales. No es una denuncia en la policía ni da dinero.
    .have-ready =
        Lo que muestra qué ha pasado
        Si pediste algo antes, la petición y la respuesta
    .deadline = Si has pedido ver o borrar tus datos, espera antes la respuesta: tienen 1 mes, a veces 3.
channel-es-aepd-canal-prioritario = AEPD, canal prioritario
    .purpose = Pides que quiten pronto fotos o vídeos íntimos o violentos publicados sin permiso. Puede pedirlo cualquiera que lo sepa. No sustituye a la denuncia. De 14 a 17 años se pide sin identificarse.
    .have-ready =
        Los enlaces
        Cómo se ha difundido
        Si has avisado a la red social y si hay denuncia
        Si la persona es menor de edad
    .deadline = Pídelo antes a la red social, si sirve de algo. Después, cuanto antes.
channel-es-bde-reclamaciones = Banco de España, reclamar contra tu banco
    .purpose = Reclamas gratis si tu banco no contesta o dice que no. Lo que decide no obliga al banco.
    .have-ready =
        Tu reclamación al banco y su respuesta
        Los movimientos, la denuncia y las cartas
    .deadline = Reclama antes a tu banco. Para pagos, tiene 15 días hábiles. No dejes pasar 1 año desde esa reclamación.
channel-es-cnmv = CNMV, inversiones
    .purpose = Miras si quien te ofrece invertir tiene permiso. También puedes avisar de quien no lo tiene. Escribe tú la dirección de su web: hay quien la imita.
channel-es-sms-scam = SMS y llamadas falsas
    .purpose = Te dicen qué hacer con un SMS o una llamada que te hace dudar. Avisa también a la empresa por la que se hacen pasar.
channel-es-aipi = Autoridad Independiente de Protección del Informante
    .purpose = Cuentas algo ilegal que has visto en tu trabajo, con protección frente a represalias. No es para estafas ni para pleitos entre personas.
    .deadline = Si llevas una empresa con canal propio y no has comunicado quién lo atiende, hazlo cuanto antes.
channel-es-ens = Esquema Nacional de Seguridad (ENS)
    .purpose = Lo que pide la Administración a quien le vende servicios. En la categoría básica lo declara la propia empresa. En las demás hace falta un certificado.
channel-es-usuariosteleco = Oficina de usuarios de telecomunicaciones
    .purpose = Reclamas contra tu compañía de teléfono o internet, después de reclamarle a ella. No recoge mensajes falsos.
    .deadline = Tienes 3 meses desde que la compañía contesta o se calla.
channel-es-incibe-ciudadania = INCIBE Ciudadanía
    .purpose = Guías y avisos gratis sobre engaños, cuentas y aparatos de casa.
channel-es-incibe-menores = INCIBE Menores
    .purpose = Consejo gratis para familias, menores y profesorado. También dice dónde contar que hay algo dañino para menores.
channel-es-anar = Fundación ANAR
    .purpose = Escuchan a menores y a sus familias, también si hay acoso o amenazas por internet. El 900 20 20 10 es para menores, el 600 50 51 52 para familias y el 900 018 018 para el acoso en la escuela.
    .hours = A todas horas, todos los días.
channel-es-016 = 016, violencia contra las mujeres
    .purpose = Aconsejan a quien sufre violencia de una pareja, también por el móvil o en redes. Si hay peligro, llama al { -emergency }.
channel-es-pn-ovd = Policía Nacional, empezar una denuncia por internet
    .purpose = Empiezas la denuncia de hechos simples, como perder o que te roben el DNI. No hemos visto que admita estafas por internet: para eso, ve a comisaría.
    .have-ready =
        Tu DNI, NIE o pasaporte
        Una lista de lo que falta, con números de serie
    .deadline = Después hay que firmarla en una comisaría, en 72 horas. Si no, no vale.
channel-es-regional-dpa = Autoridad de protección de datos de tu comunidad
    .purpose = En Cataluña, País Vasco y Andalucía, reclamas ahí por los datos que usa la Administración de tu comunidad. Por los de una empresa, en la AEPD.
    .deadline = Pide antes ver o borrar tus datos. Tienen 1 mes para contestar, a veces 3.
channel-es-consumo = Consumo, en tu ayuntamiento o tu comunidad
    .purpose = Reclamas a una tienda que existe y que no cumple. No es para estafas de alguien que se esconde. Pregunta en tu ayuntamiento dónde se presenta.
channel-es-cec = Centro Europeo del Consumidor
    .purpose = Te ayudan gratis con una tienda de otro país de la Unión Europea, si ya le has reclamado. No es para estafas.
channel-es-dnie = DNI electrónico
    .purpose = El DNI lleva un chip que dice quién eres en las webs oficiales. Sirve también para activar Cl@ve. Si dudas, pregunta en una oficina del DNI.
channel-es-midni = MiDNI, el DNI en el móvil
    .purpose = La aplicación oficial con la que enseñas el DNI en persona. Hay aplicaciones que la copian: llega a ella desde su web.
channel-es-clave = Cl@ve
    .purpose = Dice quién eres en las webs de la Administración. Regístrate antes de que te haga falta.
channel-es-fnmt = Certificado digital de la FNMT
    .purpose = Un archivo con el que firmas trámites por internet. Pregunta por él en una oficina pública.

## Channels for a person, whatever they are at work

channel-es-gc-puesto = Guardia Civil, denuncia en el puesto
    .purpose = Denuncias cualquier delito en persona y te dan copia. Es el camino donde no hay comisaría.
    .have-ready =
        Tu DNI, NIE o pasaporte
        Los movimientos del banco, con la cuenta que cobró
        Los mensajes y correos enteros, y capturas con fecha
