### What a firm can do about those who come, those who leave and what each person knows.
# review: author-written

action-prepare-joiner-sheet = Prepara una hoja de entrada para cada puesto
    .because = Con la hoja hecha, nadie improvisa el primer día.
    .how =
        Haz una hoja por puesto: aparatos, cuentas, carpetas y llaves.
        Da a cada persona su propia cuenta, también en la caja y en los programas comunes.
        Da solo los permisos de su hoja. Lo demás se pide después.
        Entrega las normas y explica a quién avisar si pasa algo raro.
        Guarda la hoja: servirá el día que se vaya.
        Cambia la contraseña de las cuentas comunes que aún queden.
    .verify = Coge la hoja de la última persona que entró. Dice lo mismo que puede abrir hoy.
    .ask-help = Si un programa no admite varias cuentas, pregunta a quien te lo vendió.

action-close-leaver-accounts = Cierra las cuentas de quien se va, ese mismo día
    .because = No es desconfianza: una cuenta que nadie mira también se puede robar.
    .how =
        Haz una lista de quienes se fueron en los últimos 2 años.
        Busca sus cuentas: correo, ordenador, programas, servicios en internet y chats.
        Bloquéalas antes de borrarlas, y guarda lo que la empresa necesita.
        Cambia las contraseñas comunes que sabían, también la de la wifi.
        Prepara una hoja de salida: cuentas, llaves, aparatos y certificados.
        Pide a quien lleva los contratos que te avise antes del último día.
    .verify = Mira la cuenta de la última persona que se fue: está bloqueada.
    .ask-help = Antes de leer el correo de quien se fue, pregunta a tu asesoría laboral.

action-hold-staff-talk = Reúne a la plantilla 20 minutos y enseña mensajes falsos
    .because = Con un ejemplo delante, cada persona ve en qué fijarse.
    .how =
        Guarda capturas de 3 mensajes falsos que hayan llegado a la empresa.
        Enséñalas y pregunta qué parece raro en cada una.
        Repite la regla: parar, no tocar el enlace y preguntar.
        Di a quién avisar, y que nadie se lleva una bronca.
        Haz otra charla para quien faltó. Apunta la fecha y los nombres.
        Apunta en tu calendario repetirla cada 6 meses.
    .verify = Pregunta a dos personas qué hacen con un enlace dudoso. Las dos dicen que preguntan.
    .ask-help = Si dudas de un mensaje, llama al { -help-line }: te orientan gratis.

action-practise-with-fake-messages = Practica con un mensaje falso hecho en casa
    .because = Lo que más ayuda es el recuerdo cada pocos meses. Y así se ve cuánta gente avisa.
    .how =
        Cuéntaselo antes a la dirección y a quien lleva los ordenadores.
        Di a la plantilla que habrá una práctica, sin decir el día.
        Manda un mensaje sencillo, que no asuste ni prometa dinero.
        Cuenta cuántas personas avisan. No apuntes quién tocó el enlace.
        Ese mismo día, enseña las pistas que traía.
        Repítelo cada 6 meses y compara solo los totales.
    .verify = Tienes apuntado cuántas personas avisaron y cuánto tardaron. No hay nombres.
    .ask-help = Pide a tu técnico que lo prepare. Si alguien representa a la plantilla, cuéntaselo antes.

action-sign-confidentiality = Pide a cada persona un compromiso de guardar secreto
    .because = Con un papel claro, cada persona sabe qué no se cuenta y hasta cuándo.
    .how =
        Pide un modelo a tu asesoría laboral.
        Mira que diga tres cosas: qué no se cuenta, qué se devuelve y que dura después de irse.
        Explícalo en persona antes de pedir la firma.
        Empieza por quien ve nóminas, clientes o datos de salud.
        Ponlo entre los papeles del primer día.
        Guarda los papeles firmados bajo llave.
    .verify = Elige 3 nombres de la plantilla. Están sus 3 papeles, firmados.
    .ask-help = Si alguien no quiere firmar, habla con tu asesoría antes de insistir.
