### Questions about being ready for a security problem.
# review: author-written

item-bank-phone = Ves un pago que no has hecho. ¿De dónde sacas el teléfono del banco?
    .why = Los primeros minutos cuentan. Con prisa, es fácil dar con un teléfono falso.
    .help = Piensa también en el día en que te falte el móvil.
    .option-written = De un papel o de la tarjeta
    .option-phone-only = Del móvil: la aplicación o los contactos
    .option-search = Lo busco en internet
    .option-message = Del mensaje que me avisa
item-bank-phone-easy = ¿Llevas apuntado en papel el teléfono de tu banco?

item-locked-files-first-step = Tu ordenador bloquea tus archivos y pide dinero. ¿Qué haces primero?
    .why = Se llama secuestro de archivos. Lo que haces en los primeros minutos decide cuánto se salva.
    .help = Desconectar es quitar el cable de internet o apagar la wifi. Puedes llamar a tu técnico o al { -help-line }, que orienta gratis.
    .option-disconnect = Lo desconecto de internet, no toco nada más y llamo
    .option-switch-off = Lo apago y llamo a mi técnico
    .option-search = Busco cómo arreglarlo
    .option-erase = Lo borro todo y empiezo de nuevo
    .option-pay = Pago para acabar antes
    .not-applicable-no-computer = No uso ordenador
item-locked-files-first-step-easy = ¿Tienes apuntado a quién llamar si tu ordenador deja de funcionar?

item-evidence-kept = Te engañan por internet. ¿Qué guardas antes de arreglarlo?
    .why = Tu banco o la policía pueden pedirte pruebas. Lo que se borra ya no se puede enseñar.
    .help = Pruebas es lo que muestra qué pasó. Un mensaje original es el que sigue en tu correo o en tu chat, no una foto.
    .option-originals = Los mensajes originales y capturas con fecha
    .option-captures = Alguna captura de pantalla
    .option-later = Nada: primero lo arreglo
    .option-delete = Nada: lo borro todo para que no siga
item-evidence-kept-easy = ¿Has guardado alguna vez una captura de un mensaje falso?

item-whom-to-tell = Te estafan por internet. ¿A quién se lo cuentas?
    .why = La denuncia te da un papel con valor legal. Lo puedes enseñar a tu banco y a tu seguro.
    .help = La denuncia se pone ante la policía o la Guardia Civil, y te dan copia. El { -help-line } aconseja gratis, pero no recoge denuncias.
    .option-police = A mi banco y a la policía, sea mucho o poco
    .option-police-large = A la policía, solo si es mucho dinero
    .option-advice-only = Solo al { -help-line } o a mi banco
    .option-nobody = A nadie
item-tell-of-small-loss-easy = Si te estafan 50 € por internet, ¿se lo cuentas a tu banco y a la policía?

item-two-days-without = ¿Cómo trabajarías 2 días sin tu ordenador?
    .why = Una avería, un robo o un golpe lo dejan parado. Con otro camino preparado, el trabajo sigue.
    .help = Vale otro ordenador, una tableta o el móvil. Lo que cuenta es abrir ahí tu agenda, tus contactos y tus facturas.
    .option-done = Con otro aparato: ya lo he hecho
    .option-ready = Con otro aparato, donde están mis datos
    .option-partly = A medias, con el teléfono y en papel
    .option-stop = No podría trabajar
    .not-applicable-no-computer = No uso ordenador
item-two-days-without-easy = ¿Puedes ver tu agenda y tus facturas en otro aparato?

item-staff-reports = Alguien que trabaja contigo abre un archivo raro. ¿Qué hace después?
    .why = Cuanto antes lo sabes, menos daño hace. Quien teme una bronca tarda más en contarlo.
    .help = Contesta lo que pasaría un día cualquiera, con prisa.
    .option-at-once = Me avisa enseguida, como hemos acordado
    .option-if-bad = Me avisa si ve que algo va mal
    .option-alone = Intenta arreglarlo por su cuenta
    .option-quiet = Se calla
    .not-applicable-works-alone = Trabajo sin nadie más
item-staff-reports-easy = ¿Te ha enseñado alguien que trabaja contigo un mensaje raro este año?
