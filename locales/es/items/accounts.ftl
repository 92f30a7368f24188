### Questions about accounts and passwords.
# review: author-written

item-email-second-step = Al abrir tu correo en un aparato nuevo, ¿qué te pide además de la contraseña?
    .why = Quien entra en tu correo puede escribir en tu nombre a quien te conoce. También puede cambiar tus otras contraseñas.
    .help = Piensa en la última vez que estrenaste móvil u ordenador. Si usas varios correos, contesta por el menos protegido.
    .option-app-or-key = Un aviso en el móvil, un código de una aplicación o mi huella
    .option-sms = Un código por SMS
    .option-password-only = Nada más
    .not-applicable-no-work-email = No uso correo
item-email-second-step-easy = ¿Te ha llegado alguna vez al móvil un aviso o un código para entrar en tu correo?

item-email-password = ¿Usas la contraseña de tu correo en algún otro sitio?
    .why = A veces roban las contraseñas de una tienda o de una web. Luego las prueban en el correo de cada cliente.
    .help = Otro sitio es cualquiera: una tienda, otro correo, la web del colegio. Si solo cambia un número o una letra, es muy parecida. Si entras con la huella o un PIN, piensa en la contraseña que pusiste a la cuenta.
    .option-only-here = No, solo en ese correo
    .option-similar = Uso otras muy parecidas
    .option-also-elsewhere = Sí, la misma
    .not-applicable-no-work-email = No uso correo
item-email-password-easy = ¿Tienes una contraseña «de siempre» que usas en casi todo?

item-other-passwords = ¿Cómo guardas las contraseñas de tus otras cuentas?
    .why = A veces roban las contraseñas de una web y las prueban en otras. Si repites la tuya, abre también tus otras cuentas.
    .help = Un gestor de contraseñas es un programa que las crea y las guarda. Tu móvil y tu navegador ya traen uno. Si haces varias cosas, elige la que esté más abajo en la lista.
    .option-generated = En un gestor que las crea
    .option-notebook = En una libreta, todas distintas
    .option-own = En un gestor, pero las invento yo
    .option-file = En un documento o un chat
    .option-reused = De memoria: repito unas pocas
item-other-passwords-easy = ¿Tienes todas tus contraseñas apuntadas en algún sitio?

item-browser-passwords = Te levantas y alguien se sienta ante tu ordenador. ¿Puede ver las contraseñas de tu navegador?
    .why = Con ellas se entra en tu correo, en las tiendas donde compras y en tus programas. Quien las ve se las puede llevar.
    .help = El navegador es el programa para ver webs. Abre sus ajustes, busca «contraseñas» y pulsa para ver una. Mira si antes te pide algo. Si usas varios, contesta por el que menos pide.
    .option-none = No: no guarda ninguna
    .option-asks = No: pide antes una contraseña, un PIN o la huella
    .option-shown = Sí: las enseña sin pedir nada
    .not-applicable-no-computer = No uso ordenador
item-browser-passwords-easy = ¿Escribe tu navegador alguna contraseña por ti?

item-other-second-step = Además del correo, ¿qué cuentas te piden un aviso o un código para entrar?
    .why = Tu contraseña puede acabar en otras manos. Un segundo paso deja fuera a quien la sabe.
    .help = Se llama verificación en dos pasos: además de la contraseña, un aviso o código. Cuentan las que usas tú. Las importantes son las de tu dinero, tus archivos, tus compras o tu trabajo. Si solo tienes la del banco y lo pide, elige la primera.
    .option-all = Todas las importantes
    .option-some = El banco y alguna más
    .option-bank = Solo el banco
    .option-none = Ninguna
item-other-second-step-easy = Quitando el banco y el correo, ¿te llega un código para entrar en alguna cuenta?

item-access-review = ¿Cuándo miraste por última vez quién puede entrar en tus cuentas?
    .why = Puede seguir dentro un móvil viejo o alguien que ya no trabaja contigo. No suele notarse.
    .help = Es mirar qué aparatos están conectados y quién sabe la contraseña. Piensa en las que usas tú: tu correo, tus archivos en internet y tus programas. Si sabes de alguien que ya no debe entrar, elige la última.
    .option-this-year = En los últimos 12 meses, y quité lo que sobraba
    .option-longer = Hace más de un año
    .option-never = Nunca
    .option-known-leftover = Sé que puede entrar alguien que ya no debe
item-access-review-easy = ¿Sabe la contraseña de tu correo alguien con quien ya no trabajas ni vives?

item-team-second-step = ¿A quién le pide el correo de tu empresa algo más que la contraseña?
    .why = Basta la contraseña de una persona para escribir a tus clientes en nombre de la empresa. Un segundo paso cierra ese camino.
    .help = Algo más es un aviso en el móvil, un código, la huella o una llave que se enchufa. Se llama verificación en dos pasos. Cuenta también a la dirección y los buzones que usan varias personas.
    .option-all-prompt = A toda la plantilla, con un aviso, una aplicación o una llave
    .option-all-sms = A toda la plantilla, a veces con un SMS
    .option-some = Solo a algunas personas
    .option-nobody = A nadie
item-team-second-step-easy = ¿Te pide a ti un aviso o un código cuando estrenas aparato?

item-staff-passwords = ¿Cómo guarda tu plantilla las contraseñas del trabajo?
    .why = Una contraseña repetida o a la vista acaba en otras manos. Y una que comparten varias personas no se puede quitar a una sola.
    .help = Un gestor de contraseñas es un programa que las crea y las guarda. Los hay para empresas, que comparten cuentas por equipos. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-manager = En un gestor de la empresa
    .option-own-manager = Cada cual en su propio gestor
    .option-shared-file = En una hoja o un chat que ven varias personas
    .option-memory = De memoria o en notas pegadas
    .option-same = Varias cuentas tienen la misma
item-staff-passwords-easy = ¿Hay alguna hoja o chat con contraseñas de la empresa?

item-admin-rights = ¿Quién puede instalar programas en los ordenadores de tu empresa?
    .why = Un programa dañino puede hacer lo mismo que la cuenta que lo abre. Si esa cuenta lo puede todo, el programa también.
    .help = El administrador es la cuenta que puede cambiarlo todo. Una cuenta aparte no se usa para el correo ni para ver webs.
    .option-separate = Una o dos personas, con una cuenta aparte
    .option-daily = Una o dos personas, con su cuenta de cada día
    .option-several = Algunas personas más
    .option-anyone = Cualquiera, en su ordenador
item-admin-rights-easy = ¿Puede la plantilla instalar un programa sin llamar a nadie?

item-shared-passwords = ¿Quién más sabe alguna de tus contraseñas?
    .why = Una contraseña que saben dos no se puede quitar a uno solo. Y pasa de mano en mano sin que lo notes.
    .help = Cuenta la del correo, las compras y las series, y el código del móvil. Un gestor de contraseñas es un programa que las crea y las guarda. Algunos dejan compartir una. Si hay varios casos, elige el que esté más abajo en la lista.
    .option-nobody = Nadie
    .option-manager = Alguien de casa, con un gestor que las comparte
    .option-home = Alguien de casa, porque se la dije
    .option-gone = Alguien que ya no vive conmigo o con quien ya no trato
item-shared-passwords-easy = ¿Sabe una contraseña tuya alguien con quien ya no vives?

item-game-accounts = Al entrar en un juego desde otro aparato, ¿qué pide además de la contraseña?
    .why = Una cuenta de juegos guarda compras, amistades y a veces una tarjeta. Quien entra puede venderla o gastar.
    .help = Entra en la web del juego o de la consola y busca «verificación en dos pasos». Si en casa hay varias cuentas, contesta por la menos protegida.
    .option-not-used = En casa nadie tiene cuenta en un juego
    .option-app = Un aviso o un código de una aplicación
    .option-message = Un código por SMS o por correo
    .option-password = Nada más
item-game-accounts-easy = ¿Os ha llegado alguna vez un código para entrar en un juego?
