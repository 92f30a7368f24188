### Questions about backups.
# review: author-written

item-backup-frequency = ¿Cada cuánto se copian tus datos en otro sitio?
    .why = Un ordenador se rompe, se pierde o lo roban. Con una copia reciente, sigues con lo tuyo.
    .help = Tus datos son lo que no quieres perder: documentos, fotos, mensajes y contactos. Otro sitio es un disco externo, otro ordenador o un servicio de copias en internet. Si la copia se hace sola, mira la fecha de la última.
    .option-daily = Todos los días
    .option-weekly = Todas las semanas
    .option-seldom = Menos a menudo
    .option-never = Nunca
    .not-applicable-keeps-no-data = No guardo datos en ningún aparato
item-backup-any = Si tu ordenador se rompe hoy, ¿puedes abrir tus últimos documentos en otro sitio?

item-backup-disconnected = ¿Tienes alguna copia que no esté siempre conectada al ordenador?
    .why = Hay programas que bloquean tus archivos y piden dinero. También bloquean el disco que encuentran enchufado.
    .help = Una carpeta que se sincroniza sola no basta: lo que se estropea en un lado se estropea en el otro. Si tienes varias copias, contesta por la que está más aparte.
    .option-apart = Sí, en un disco que guardo desenchufado
    .option-online-versions = Sí, en internet, con versiones anteriores
    .option-always-connected = Solo un disco enchufado o una carpeta sincronizada
    .option-none = No tengo copia
    .not-applicable-keeps-no-data = No guardo datos en ningún aparato
item-backup-disconnected-easy = ¿Guardas en un cajón un disco con una copia de tus datos?

item-backup-restored = ¿Cuándo recuperaste por última vez un archivo desde tu copia?
    .why = Una copia que no se ha probado puede fallar el día que hace falta.
    .help = Vale cualquier archivo, aunque fuera una prueba: un documento o una foto.
    .option-this-year = En los últimos 12 meses
    .option-longer = Hace más de un año
    .option-never = Nunca
    .option-no-copy = No tengo copia
    .not-applicable-keeps-no-data = No guardo datos en ningún aparato
item-backup-restored-easy = ¿Has abierto alguna vez un archivo guardado en tu copia?

item-work-data-online = ¿Guardas datos de trabajo en algún servicio en internet?
    .why = Lo que solo está en internet también se puede perder.
    .help = Un servicio en internet vive en ordenadores de otra empresa. Puede ser tu correo, tu agenda, tu programa de facturas o una carpeta compartida.

item-online-data-copy = ¿Qué copia tienes de los datos que guardas en internet?
    .why = Una cuenta se puede bloquear o cerrar. Y lo que borras allí por error puede no volver.
    .help = Aparte quiere decir en un disco o en otro servicio. Una carpeta sincronizada es igual en varios aparatos: no es copia. Si usas varios servicios, contesta por el que tiene peor copia.
    .option-this-month = Una aparte, de este mes
    .option-older = Una aparte, de hace más tiempo
    .option-synced = La carpeta sincronizada de mi ordenador
    .option-none = Ninguna: solo están allí
item-online-data-copy-easy = ¿Has descargado alguna vez los datos que guardas en internet?
