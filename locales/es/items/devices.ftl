### Questions about the computer and who uses it.
# review: author-written

item-screen-lock = Te vas y dejas el ordenador encendido. ¿Cuándo pide la contraseña?
    .why = Mientras está abierto, quien pasa puede leer tu correo o escribir en tu nombre.
    .help = Contesta lo que hace solo, aunque a veces lo bloquees tú. Un PIN, la huella o la cara valen igual. Si dudas, elige «No lo sé»: { -app } puede mirarlo sin cambiar nada.
    .option-soon = A los 10 minutos o antes
    .option-later = Entre 10 y 20 minutos después
    .option-late = Más tarde, o no se bloquea solo
    .option-no-password = Nunca: no tiene contraseña
    .not-applicable-no-computer = No uso ordenador
item-screen-lock-easy = Al encender tu ordenador, ¿te pide una contraseña, un PIN o la huella?

item-shared-computer = ¿Quién más usa el ordenador con el que trabajas?
    .why = Quien usa tu cuenta ve tu correo y tus facturas. También puede borrar algo sin querer.
    .help = Cuenta también a tu familia, aunque sea para jugar o hacer deberes. Tu cuenta es lo que se abre con tu contraseña al encender. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-nobody = Nadie más
    .option-own-account = Otra persona, con su propia cuenta
    .option-beside-me = Otra persona en mi cuenta, si estoy delante
    .option-alone = Otra persona en mi cuenta, a solas
    .not-applicable-no-computer = No uso ordenador
item-shared-computer-easy = ¿Sabe alguien más la contraseña de tu ordenador?

item-computer-leavers = Cuando alguien deja de usar tu ordenador, ¿qué haces?
    .why = Quien aún puede entrar ve lo de hoy, aunque se fuera hace años.
    .help = Piensa en quien trabajó contigo o en quien vivía en casa. Si aún no ha pasado, di lo que harías.
    .option-account-and-passwords = Quito su cuenta y cambio las contraseñas que sabía
    .option-account = Quito su cuenta
    .option-kept = Dejo su cuenta, por si vuelve
    .option-nothing = Nada: usaba la mía
    .not-applicable-no-computer = No uso ordenador
item-computer-leavers-easy = Al encender, ¿sale el nombre de alguien que ya no usa tu ordenador?

item-admin-account = Cuando instalas un programa, ¿qué te pide tu ordenador?
    .why = Un programa dañino puede hacer lo mismo que la cuenta que lo abre. Desde una cuenta normal, puede menos.
    .help = El administrador es la cuenta que puede cambiarlo todo. Piensa en el último programa que instalaste. Un PIN o la huella cuentan como contraseña.
    .option-other-account = La contraseña de otra cuenta, la de administrador
    .option-own-password = Mi propia contraseña
    .option-click = Pulsar «Sí», sin contraseña
    .option-nothing = Nada: se instala sin más
    .not-applicable-no-computer = No uso ordenador
item-admin-account-easy = ¿Hay en tu ordenador una cuenta que solo sirve para instalar programas?

item-antivirus = ¿Qué dice hoy el antivirus de tu ordenador?
    .why = Hay programas hechos para robar contraseñas o estropear archivos. El antivirus los busca y los para.
    .help = Windows ya trae uno: abre el menú Inicio y escribe «seguridad de Windows». Un Mac trae otro, que trabaja sin ventana. Si no lo has tocado, elige la primera opción. En Linux, elígela si solo instalas desde su programa de aplicaciones.
    .option-up-to-date = Que está encendido y al día
    .option-asks = Que está encendido, pero pide algo
    .option-off = Que está apagado o caducado
    .option-none = Nada: no tengo antivirus
    .not-applicable-no-computer = No uso ordenador
item-antivirus-easy = ¿Te ha dicho tu antivirus este mes que todo va bien?

item-disk-encrypted = ¿Está cifrado el disco de tu ordenador?
    .why = La contraseña de entrada no basta. Quien se lleva el ordenador puede sacar el disco y leerlo en otro.
    .help = Cifrado quiere decir que, sin tu clave, solo se ven signos sin sentido. Si dudas, elige «No lo sé»: { -app } puede mirarlo sin cambiar nada.
    .option-whole = Sí, entero
    .option-part = Solo una parte
    .option-no = No: solo pide la contraseña al entrar, o ni eso
    .not-applicable-no-computer = No uso ordenador
item-disk-encrypted-easy = ¿Te ha dado alguna vez tu ordenador una «clave de recuperación» para guardar?

item-remote-helper = ¿Quién puede manejar tu ordenador a distancia?
    .why = Quien te ayuda de verdad puede usarlo. Un desconocido que llama por sorpresa puede usarlo para robarte.
    .help = A distancia es cuando otra persona mueve tu ratón por internet. Cuenta también el programa que se quedó instalado tras una reparación. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-nobody = Nadie
    .option-each-time = Quien me ayuda, y cada vez le doy permiso
    .option-always = Quien me ayuda, cuando quiera
    .option-unknown-program = Hay un programa y no sé de quién es
    .not-applicable-no-computer = No uso ordenador
item-remote-helper-easy = ¿Te ha arreglado alguien el ordenador por internet, sin estar contigo?

item-helper-password = ¿Quién tiene la contraseña de administrador de tu ordenador?
    .why = Si solo la tiene quien te ayuda y no contesta, te quedas fuera. Si la tiene quien ya no te ayuda, puede entrar.
    .help = Es la que hace falta para instalar programas y cambiar ajustes en el ordenador que usas tú. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-each-own = Quien me ayuda y yo, cada cual la suya
    .option-mine = Solo yo
    .option-same = Quien me ayuda y yo, la misma
    .option-helper = Solo quien me ayuda
    .option-former = También alguien que ya no me ayuda
    .not-applicable-no-computer = No uso ordenador
item-helper-password-easy = ¿Puedes instalar un programa sin llamar a nadie?

item-new-computer-setup = ¿Cómo se prepara un ordenador antes de dárselo a alguien?
    .why = Un aparato nuevo viene con los ajustes de fábrica. Le sobran programas y le faltan cierres.
    .help = Preparar es cifrar el disco, poner bloqueo, cambiar las contraseñas de fábrica y quitar lo que sobra. Cifrado quiere decir que sin tu clave no se lee. Cuentan también los móviles y la caja de internet.
    .option-checklist = Con una lista escrita, siempre la misma
    .option-technician = Como le parece a quien lo prepara
    .option-as-new = Se entrega como viene de fábrica
    .option-as-left = Se entrega como lo dejó quien lo usaba
item-new-computer-setup-easy = ¿Prepara alguien un ordenador nuevo antes de que se use?

item-antivirus-everywhere = ¿Cómo sabes que el antivirus está al día en todos los ordenadores?
    .why = Basta un ordenador sin él para que un programa dañino pase a los demás.
    .help = El antivirus busca programas hechos para robar o estropear. Windows ya trae uno. Cuentan también el servidor y los portátiles que salen de la oficina.
    .option-one-view = Los veo todos en una pantalla, y alguien mira los avisos
    .option-report = Por un informe de quien los lleva
    .option-by-hand = Los mira alguien, uno a uno, de vez en cuando
    .option-each = Cada cual mira el suyo
    .option-gaps = A alguno le falta
item-antivirus-everywhere-easy = ¿Se ocupa una persona del antivirus de todos los ordenadores?

item-used-device = El último móvil u ordenador usado que llegó a tus manos, ¿cómo empezó?
    .why = Un aparato heredado puede traer la cuenta de otra persona. También programas que nadie recuerda.
    .help = Cuenta el que era de tu familia y el de segunda mano. Empezar de cero es borrarlo entero y ponerlo en marcha como nuevo.
    .option-wiped = Se borró entero y empezó de cero
    .option-account = Se quitó la cuenta anterior y puse la mía
    .option-added = Puse mi cuenta y la anterior sigue ahí
    .option-as-was = Tal como estaba
    .not-applicable-no-used-device = Todos mis aparatos eran nuevos
item-used-device-easy = ¿Sale en algún aparato tuyo el nombre de quien lo usaba antes?
