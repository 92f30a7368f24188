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
    .option-adviser = Lo presenta mi gestoría por mí
    .option-none = No podría entrar
item-second-way-in-easy = ¿Has entrado alguna vez con Cl@ve en una web de la Administración?
