### Questions about updates.
# review: author-written

item-updates-delay = Cuando sale una actualización, ¿cuánto tarda tu ordenador en tenerla?
    .why = Cada actualización arregla fallos que otros ya conocen. Hasta que la instalas, siguen ahí.
    .help = Una actualización es un arreglo que envía el fabricante. Si te pide reiniciar, aún no ha terminado.
    .option-days = Unos días: se instala sola o lo hago enseguida
    .option-weeks = Semanas: lo voy dejando
    .option-months = Meses, o nunca
    .option-ended = Mi ordenador ya no recibe actualizaciones
    .not-applicable-no-computer = No uso ordenador
item-updates-delay-easy = ¿Se ha reiniciado tu ordenador para actualizarse en el último mes?

item-system-supported = ¿Trabajas con algún ordenador que ya no recibe arreglos?
    .why = Cuando se acaban los arreglos, cada fallo nuevo se queda abierto.
    .help = Un arreglo es lo que envía el fabricante en cada actualización. Cuenta también el viejo del taller o de la tienda. Si hay varios, elige el que esté más abajo en la lista. Si dudas, elige «No lo sé»: { -app } puede mirar este.
    .option-none = No: todos los reciben
    .option-soon = No, pero a uno se le acaban en menos de un año
    .option-apart = Sí, uno aparte y sin internet
    .option-ended = Sí: este, u otro que se conecta
    .not-applicable-no-computer = No uso ordenador
item-system-supported-easy = ¿Lleva más de un año sin actualizarse algún ordenador con el que trabajas?

item-program-updates = Tu navegador u otro programa pide actualizarse. ¿Qué haces?
    .why = Una web o un archivo preparados para engañar buscan fallos viejos en esos programas.
    .help = El navegador es el programa para ver webs. Piensa también en el correo, los documentos y las facturas. Si no haces lo mismo con todos, contesta por el que más dejas.
    .option-by-itself = Nada: todos se actualizan solos
    .option-same-day = Acepto ese día y lo cierro y lo abro
    .option-later = Lo dejo para otro día
    .option-never = Cierro siempre el aviso
    .not-applicable-no-computer = No uso ordenador
item-program-updates-easy = ¿Has aceptado alguna actualización de un programa este mes?

item-phone-updates = ¿De cuándo es la última actualización de tu móvil?
    .why = En el móvil llevas el banco y el correo. Un fallo sin arreglar puede dejarlos a la vista.
    .help = Cuenta la del sistema del móvil, no las de sus aplicaciones. Suele pedir que lo reinicies.
    .look-android =
        Abre Ajustes, toca la lupa y escribe «actualización de seguridad».
        Lee la fecha que pone.
        Si ofrece una nueva, cuenta igual la fecha que ya tiene.
    .look-iphone =
        Abre Ajustes y busca «actualización de software».
        Mira si está al día o si ofrece una nueva.
        Piensa cuándo se reinició por última vez para actualizarse. Esa fecha es la que cuenta.
    .option-quarter = De los últimos 3 meses
    .option-year = De hace entre 3 y 12 meses
    .option-ended = De hace más de un año, o ya no recibe
    .not-applicable-no-phone = No uso móvil
item-phone-updates-easy = ¿Te ha pedido el móvil reiniciarse para actualizarse en los últimos meses?

item-updates-overview = ¿Cómo sabes a qué ordenadores de tu empresa les faltan actualizaciones?
    .why = Un ordenador olvidado puede pasar meses sin arreglos. Desde él se llega a los demás.
    .help = Una actualización es un arreglo que envía el fabricante. Cuentan también el servidor, el disco de red y la caja de internet. Un disco de red, o NAS, es una caja con discos que varios abren por la red.
    .option-weekly-view = Los veo todos en una pantalla, cada semana
    .option-report = Por un informe de cada mes de quien los lleva
    .option-by-hand = Los mira alguien, uno a uno, de vez en cuando
    .option-unseen = No se mira: cada ordenador va por su cuenta
item-updates-overview-easy = ¿Mira alguien las actualizaciones de todos los ordenadores?
