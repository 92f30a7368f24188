### Questions about electronic identity.
# review: author-written

item-certificate-copy = ¿Dónde está la copia de tu certificado digital?
    .why = Con ese archivo y su contraseña, otra persona puede firmar por ti en Hacienda o en la Seguridad Social.
    .help = Es el archivo con el que firmas trámites por internet. Suele acabar en .p12 o .pfx. Si hay más de una copia, contesta por la menos guardada.
    .option-apart = Fuera del ordenador, con contraseña
    .option-no-copy = No hay copia: solo está instalado
    .option-computer = En el ordenador, con contraseña
    .option-adviser = La tiene mi gestoría u otra persona
    .option-loose = En Descargas, un correo o un chat
    .not-applicable-no-certificate = No tengo certificado digital
item-certificate-copy-easy = ¿Has enviado alguna vez tu certificado por correo o por WhatsApp?

item-certificate-signs = Si otra persona usa tu ordenador, ¿puede firmar con tu certificado digital?
    .why = Lo que se firma con tu certificado lleva tu nombre. Después cuesta demostrar que no fuiste tú.
    .help = Tu sesión es lo que se abre con tu contraseña al encender. Si lo tienes en varios ordenadores, mira también esos.
    .option-password = No: pide una contraseña en cada firma
    .option-own-session = No: nadie más entra en mi sesión
    .option-open = Sí: quien se sienta puede firmar
    .option-several = Sí, y está en más de un ordenador
    .not-applicable-no-certificate = No tengo certificado digital
item-certificate-signs-easy = ¿Te pide el ordenador una contraseña cada vez que firmas?

item-certificate-expiry = ¿Cuándo caduca tu certificado digital?
    .why = Con un certificado caducado no se firma. Suele verse el último día de un trámite.
    .help = Es el archivo con el que firmas trámites por internet. Si dudas, elige «No lo sé»: { -app } puede mirarlo sin cambiar nada. Si tienes varios, contesta por el que usas.
    .option-later = Dentro de más de 60 días
    .option-soon = Dentro de 60 días o menos
    .option-expired = Ya ha caducado
    .not-applicable-no-certificate = No tengo certificado digital
item-certificate-expiry-easy = ¿Has firmado algo con tu certificado en el último mes?

item-second-way-in = Es el último día de un trámite y falla lo que usas siempre. ¿Cómo entras?
    .why = Un certificado falla o el ordenador se rompe, y el plazo no espera. Otra forma de entrar te salva el día.
    .help = Cl@ve y el DNI electrónico dicen quién eres en las webs de la Administración. Piensa en una forma que no dependa del mismo ordenador.
    .option-used = De otra forma que ya he usado, como Cl@ve
    .option-untried = De otra forma que tengo, pero no he probado
    .option-adviser = Lo presenta otra persona por mí, como mi gestoría
    .option-none = No podría entrar
item-second-way-in-easy = ¿Has entrado alguna vez con Cl@ve en una web de la Administración?

item-dnie-pin = ¿Dónde guardas el PIN de tu DNI electrónico?
    .why = El DNI con su PIN firma como tú. Quien encuentra tu cartera no debería tener las dos cosas.
    .help = El DNI electrónico lleva un chip con el que firmas trámites por internet. Su PIN no es el número del DNI ni el código del móvil. Si está en varios sitios, elige el que esté más abajo en la lista.
    .option-head = En la cabeza o en un gestor de contraseñas
    .option-apart = En un papel, lejos del DNI
    .option-forgotten = En ningún sitio: no lo recuerdo
    .option-with-card = Con el DNI
    .not-applicable-no-dnie = No uso el DNI por internet
item-dnie-pin-easy = ¿Llevas algún PIN escrito en la cartera?

item-clave-phone = Al entrar con Cl@ve, ¿dónde confirmas que eres tú?
    .why = Con Cl@ve se ven tus impuestos, tu salud y tus ayudas. El móvil que confirma es la llave.
    .help = Cl@ve dice quién eres en las webs de la Administración. Su aplicación funciona en un solo móvil por persona. Si usas varias formas, elige la que esté más abajo en la lista.
    .option-app = En su aplicación, en mi móvil y con bloqueo
    .option-sms = Con un código por SMS en mi móvil
    .option-other-phone = En el móvil de otra persona
    .not-applicable-no-clave = No uso Cl@ve
item-clave-phone-easy = ¿Está la aplicación Cl@ve en tu móvil?

item-clave-prompt = Te llega un aviso para confirmar con Cl@ve, y no estabas entrando en nada. ¿Qué haces?
    .why = Puede venir de alguien que entra con tu nombre. Si lo aceptas, le abres tú.
    .help = Vale igual con un código que no has pedido. Cuando sí entras tú, el código de la aplicación es el mismo que sale en la web.
    .option-reject = Lo rechazo y no digo ningún código
    .option-ignore = No hago nada
    .option-explained = Lo acepto si alguien me llama y me lo explica
    .option-accept = Lo acepto para que se quite
    .not-applicable-no-clave = No uso Cl@ve
item-clave-prompt-easy = ¿Has aceptado alguna vez un aviso que no habías pedido?

item-official-site = ¿Cómo llegas a la web de Hacienda o de la Seguridad Social?
    .why = Hay webs que copian a las oficiales, y otras que cobran por trámites gratis. Pueden salir antes en un buscador.
    .help = Un favorito es una dirección que guardas en tu navegador, el programa para ver webs. Contesta por la última vez.
    .option-saved = Por un favorito o por su aplicación oficial
    .option-typed = Escribo yo la dirección
    .option-search = La busco y abro lo primero que sale
    .option-link = Por el enlace de un mensaje
item-official-site-easy = ¿Tienes guardada en favoritos alguna web oficial?

item-who-acts-for-me = Otra persona hace un trámite por ti. ¿Con qué entra?
    .why = Quien entra con tu firma puede hacerlo todo, no solo lo que le pediste.
    .help = Un apoderamiento es un permiso oficial: eliges para qué y lo puedes retirar. Tu firma es tu certificado, tu Cl@ve o tu DNI con su PIN. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-limited = Con su propia firma y un permiso para eso
    .option-wide = Con su propia firma y un permiso para todo
    .option-beside = Con mi firma, y yo estoy delante
    .option-mine = Con mi firma, cuando quiere
    .not-applicable-acts-alone = Nadie hace trámites por mí
item-who-acts-for-me-easy = ¿Sabe otra persona tu PIN o la contraseña de tu certificado?

item-wallet-app = ¿Cómo llegó a tu móvil la aplicación que guarda tu DNI o tus documentos?
    .why = Una aplicación que copia a la oficial puede quedarse con tu identidad entera.
    .help = MiDNI enseña el DNI en persona desde 2025. Además, cada país de la Unión Europea debe ofrecer una cartera de identidad antes de que acabe 2026. Si llevas varias aplicaciones, contesta por la que menos miraste.
    .option-official = De la tienda, desde el enlace de la web oficial
    .option-by-name = De la tienda, tras mirar quién la publica
    .option-first = De la tienda: cogí la primera que salió
    .option-link = De un anuncio o de un mensaje
    .not-applicable-no-wallet-app = No llevo documentos oficiales en el móvil
item-wallet-app-easy = ¿Miraste quién publica la aplicación antes de instalarla?

item-id-card-lost = Pierdes el DNI. ¿Qué haces ese día?
    .why = Quien lo encuentra puede usarlo con tu nombre. Un papel con fecha dice que ya no lo tenías.
    .help = Vale igual con la tarjeta de residencia o el pasaporte. La policía o la Guardia Civil te dan copia de lo que cuentas.
    .option-report = Aviso a la policía y guardo la copia
    .option-renew = Pido cita para hacer otro
    .option-wait = Espero unos días por si aparece
    .option-nothing = Nada: uso otro documento
item-id-card-lost-easy = Si hoy no encuentras el DNI, ¿irías a la policía esta semana?
