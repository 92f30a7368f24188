### What a person can do about personal data.
# review: author-written

action-clear-old-client-data = Borra una vez al año los datos que ya no usas
    .because = Cada dato de más es algo que se puede perder. Con una fecha fija, no depende de que te acuerdes.
    .how =
        Apunta en una hoja dónde hay datos de clientes: ordenador, móvil, correo, chats y papeles.
        Separa lo que debes guardar, como facturas y contratos. Si dudas, pregunta a tu gestoría.
        Haz una copia de lo que te quedas.
        Elige los clientes con los que ya no trabajas y borra lo demás.
        Vacía la papelera del ordenador y la del correo.
        Apunta en tu calendario repetirlo el año que viene.
    .verify = Busca el nombre de un cliente antiguo. Solo salen sus facturas y sus contratos.
    .ask-help = Pregunta antes de borrar si los datos son de salud o de menores. También si hay un juicio por medio.

action-sign-data-contracts = Pide un contrato a quien ve los datos de tus clientes
    .because = Sin contrato, nadie ha prometido cuidar esos datos ni avisarte si se pierden.
    .how =
        Haz una lista: gestoría, programa de facturas, correo, copias y quien te arregla el ordenador.
        Escribe a cada uno: «¿Me mandáis el contrato de encargado del tratamiento?». Así se llama ese papel.
        En un servicio en internet, búscalo en sus condiciones y descárgalo.
        Mira que diga qué datos ven, para qué, y que te avisarán si se pierden.
        Guarda todos los contratos en la misma carpeta.
        Si una empresa no quiere firmarlo, busca otra.
    .verify = Abre la carpeta: hay un contrato por cada nombre de tu lista.
    .ask-help = Si no entiendes un contrato, pregunta antes de firmarlo a tu gestoría o a tu colegio profesional.

action-erase-before-letting-go = Borra del todo lo que sale de tus manos
    .because = Un aparato sin borrar lleva dentro tu correo, tus cuentas y los datos de tus clientes.
    .how =
        Mira si tienes copia de todo lo que necesitas.
        Cierra en el aparato la sesión de tu correo, tu banco y tus chats. Quita también tu cuenta de Google o de Apple.
        Borra el aparato entero con su propia opción.
        Si es un disco suelto, pide en una tienda que lo borren o lo destruyan.
        Rompe los papeles en trozos pequeños o usa una destructora.
    .how-windows = Abre el menú Inicio y escribe «restablecer este PC». Elige quitar todo. En «Cambiar configuración», activa que limpie los datos: sin eso, se pueden recuperar.
    .how-macos = Abre Ajustes del Sistema y busca «borrar contenidos y ajustes».
    .how-linux = Hay que arrancar desde una memoria USB y borrar el disco entero. Si nunca lo has hecho, pide ayuda.
    .how-android = Abre Ajustes y busca «restablecer». Elige borrar todos los datos.
    .how-iphone = Abre Ajustes y busca «restablecer». Elige «Borrar contenidos y ajustes».
    .verify = Enciende el aparato: te saluda como si fuera nuevo.
    .ask-help = Pide ayuda si el aparato no enciende: el disco sigue dentro y otra persona puede leerlo.

action-keep-sensitive-data-apart = Guarda aparte los datos más delicados
    .because = En un chat o en un correo, esos datos están en muchos aparatos a la vez. En un solo sitio se cuidan mejor.
    .how =
        Elige un solo sitio: el programa de tu profesión o una carpeta cifrada. Cifrada quiere decir que sin tu clave no se lee.
        Haz antes una copia de lo que vas a mover.
        Lleva allí los informes y las fotos que tengas en el correo, en chats o sueltos.
        Comprueba que se abren y bórralos de donde estaban.
        Guarda los papeles en un armario con llave.
        Di a tus clientes por dónde mandártelos desde ahora.
    .verify = Busca «informe» en tu correo y en tus chats. No sale nada de ningún cliente.
    .ask-help = Pide ayuda para crear la carpeta cifrada o si otra persona usa también esos datos.

action-write-lost-data-sheet = Ten una hoja lista por si pierdes datos de clientes
    .because = 72 horas pasan deprisa. Con la hoja hecha, sabes por dónde empezar.
    .how =
        Apunta qué aparatos llevan datos de clientes, de qué tipo y de cuántas personas.
        Apunta al lado si cada uno pide código y si está cifrado. Cifrado, nadie lo lee sin tu clave.
        Abre «Asesora Brecha», el cuestionario de la AEPD. Te dice si debes avisar y no envía nada.
        Escribe en la hoja: «72 horas desde que lo sé. Los festivos cuentan».
        Añade los otros pasos: bloquear el aparato, cambiar contraseñas y poner la denuncia.
        Guarda la hoja en papel, lejos del portátil.
    .verify = Con el ordenador apagado, la hoja te dice qué datos había y a quién avisar.
    .ask-help = Si ya te ha pasado, abre «¿Te está pasando ahora?» de { -app }. El { -help-line } te orienta gratis.

action-limit-folders = Deja cada carpeta solo a quien la necesita
    .because = Lo que una cuenta no puede abrir no se pierde con ella.
    .how =
        Haz tres montones: para todo el mundo, para un equipo y para pocas personas.
        Empieza por nóminas, contratos, bancos y datos de salud.
        Da el permiso por puesto, no persona a persona.
        Quita de esas carpetas el permiso de todo el mundo.
        Mira también lo que se comparte con gente de fuera.
        Apunta en tu calendario repetirlo cada 6 meses.
    .verify = Pide a alguien de otro puesto que abra la carpeta de nóminas. No puede.
    .ask-help = Haz antes una copia. Si no sabes dónde se cambian los permisos, pide ayuda a tu técnico.

action-write-processing-record = Apunta qué datos personales usa tu empresa y para qué
    .because = El día que se pierde algo, o alguien pregunta, la lista da la respuesta.
    .how =
        Haz una fila por cada uso: clientes, plantilla, candidatos, proveedores, cámaras, web.
        En cada fila, apunta qué datos son, para qué y quién los ve.
        Añade dónde están, cómo se cuidan, a qué empresas se dan y cuándo se borran.
        Marca las filas con datos de salud o de menores.
        Si no sabes para qué guardas algo, ponle fecha de borrado.
        Apunta en tu calendario repasarla cada año.
    .verify = Coge una hoja con datos de alguien. Encuentras su fila en un minuto.
    .ask-help = Si usas datos de salud, de menores o de mucha gente, pide ayuda a un profesional.

action-mark-id-photo = Deja de mandar la foto entera de tu DNI
    .because = Lo que mandas una vez se puede copiar muchas. Una copia marcada sirve para un solo trámite.
    .how =
        Pregunta si basta con enseñarlo en persona o con el número.
        Si es un trámite, mira si se hace en una web oficial con Cl@ve o certificado.
        Si no hay más remedio, haz una copia en blanco y negro.
        Tacha lo que no haga falta y escribe encima para quién es, para qué y la fecha.
        Mándala como imagen, para que lo tachado no se pueda levantar.
        Busca en tus chats y correos las fotos enteras y bórralas.
    .verify = Busca «DNI» en tu correo y en tus chats: no sale ninguna foto entera.
    .ask-help = Si alguien ha usado tu DNI, guarda lo que tengas y pon una denuncia. El { -help-line } te orienta antes.

action-close-your-profile = Decide quién ve tus redes
    .because = Lo que ve cualquiera sirve para imitarte y para saber dónde estás.
    .how =
        Abre los ajustes de cada red y busca «privacidad».
        Pon la cuenta privada o solo para quien conoces.
        Recorre la lista de seguidores y quita a quien no conozcas.
        Quita del perfil el teléfono, la dirección, el colegio y la fecha de nacimiento.
        Publica las fotos de viaje al volver. Antes de subir a otra persona, pregúntale.
    .verify = Mira tu perfil desde otra cuenta o sin entrar: casi no se ve nada.
    .ask-help = Si alguien usa tus fotos o se hace pasar por ti, avisa a la red social y guarda capturas.
