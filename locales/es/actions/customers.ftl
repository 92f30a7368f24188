### What a firm can do for those it works for.
# review: author-written

action-separate-customer-accounts = Entra en cada cliente con cuentas de una sola persona
    .because = Con cuentas sueltas, un robo llega a un cliente y no a todos.
    .how =
        Haz una lista: cliente, sistema, cuenta y quién la usa.
        Pide a cada cliente una cuenta por persona, solo con lo que hace falta.
        Activa el segundo paso: además de la contraseña, un aviso o un código.
        Guarda las contraseñas en un gestor de la empresa, una distinta por cliente.
        Cierra las cuentas comunes y los programas de acceso que quedaron puestos.
        Repasa la lista con cada cliente cada 6 meses.
    .verify = Elige un cliente. La lista dice quién entra, y cada nombre tiene su cuenta.
    .ask-help = Si el cliente solo te da una cuenta, pídele por escrito otra. Guarda su respuesta.

action-tell-customers-of-leavers = Avisa a los clientes el mismo día que alguien se va
    .because = Solo el cliente puede cerrar su puerta. Para eso tiene que saberlo.
    .how =
        Haz una lista de quién entra en cada cliente y a quién se avisa allí.
        Repasa quién se fue en los últimos 2 años y avisa hoy de lo que falte.
        Escribe un mensaje modelo: nombre, día y «cerrad su acceso, por favor».
        Ponlo en la hoja de salida, junto a llaves y aparatos.
        Cambia las contraseñas comunes que sabía.
        Pide al cliente que conteste cuando lo cierre.
    .verify = Busca a la última persona que se fue. Está el aviso a cada cliente, con su respuesta.
    .ask-help = Si alguien se va enfadado, llama al cliente en lugar de escribir.

action-separate-customer-files = Guarda lo de cada cliente aparte, con sus propios permisos
    .because = Lo que una cuenta no puede abrir no se pierde con ella.
    .how =
        Haz antes una copia de lo que vas a mover.
        Crea una carpeta por cliente en el sitio común de la empresa.
        Da permiso solo a quien trabaja para ese cliente.
        Lleva allí lo que esté en correos, chats y memorias USB, y bórralo de donde estaba.
        Guarda sus contraseñas en un gestor, nunca en un archivo.
        Di a tu gente y al cliente por dónde mandar los archivos desde hoy.
    .verify = Pide a alguien de otro equipo que abra la carpeta de un cliente. No puede.
    .ask-help = Si no sabes dónde se cambian los permisos, pide ayuda a tu técnico.

action-close-customer-jobs = Cierra cada trabajo con una hoja
    .because = Con la hoja, nada se queda olvidado. Y tienes qué enseñar si preguntan.
    .how =
        Haz una hoja con cuatro líneas: datos, accesos, aparatos y copias.
        Pregunta al cliente si quiere que los datos se devuelvan o se borren.
        Aparta lo que debes guardar, como facturas y contratos.
        Borra lo demás, también de correos, portátiles y copias cuando toque.
        Pide que cierre tus accesos y espera su respuesta.
        Manda la hoja al cliente con la fecha y guarda una copia.
    .verify = Coge el último trabajo acabado. Está su hoja, y la cuenta ya no entra.
    .ask-help = Si hay una queja o un juicio por medio, pregunta antes de borrar.

action-agree-notice-with-customers = Acuerda con cada cliente en cuánto tiempo le avisas
    .because = Un aviso corto a tiempo vale más que uno completo tarde.
    .how =
        Pregunta a cada cliente a quién se avisa, por dónde y en cuántas horas.
        Piensa que puede tener 24 o 72 horas: tu plazo tiene que ser menor.
        Escríbelo en el contrato o en un correo que guardan las dos partes.
        Prepara un aviso con huecos: qué pasó, cuándo, qué cosas suyas había y qué estás haciendo.
        Di a tu gente que te avise enseguida, también si hay dudas.
        Pon los teléfonos de los clientes en la hoja de problemas, en papel.
    .verify = Elige un cliente. En un minuto encuentras el teléfono y las horas acordadas.
    .ask-help = Si te pide un plazo que no puedes, díselo antes de firmar. Pregunta a tu asesoría.

action-list-what-customers-ask = Haz una hoja con lo que te piden tus clientes
    .because = Se ve de una vez qué falta y qué piden varios a la vez.
    .how =
        Saca los contratos y las condiciones de compra de tus 5 clientes más grandes.
        Busca las palabras seguridad, datos, aviso, seguro, certificado, visita y subcontratar.
        Apunta en una hoja qué pide cada uno, y en qué plazo.
        Pon al lado quién lo hace y dónde está la prueba.
        Marca lo que no haces. Hazlo, o díselo al cliente.
        Repasa la hoja antes de firmar o renovar.
    .verify = Elige un cliente. La hoja dice qué pide, quién lo hace y dónde está el papel.
    .ask-help = Si te piden un certificado, pregunta cuál, para qué parte y para cuándo. Pide presupuesto antes de decir que sí.

action-list-own-subcontractors = Di a tus clientes quién te ayuda y pide a esas empresas lo mismo
    .because = Una lista clara evita la pregunta más incómoda después de un fallo.
    .how =
        Apunta quién toca cosas de clientes: personas por horas, copias, programas, transporte.
        Al lado, apunta qué ve cada empresa y de qué clientes.
        Pide por escrito lo que te piden a ti: cuidado, aviso y borrado.
        Acuerda un aviso más rápido que el tuyo.
        Manda la lista a los clientes y pide su sí antes de añadir a alguien.
        Quita el acceso a quien ya no trabaja contigo.
    .verify = Elige un nombre de la lista. Está su papel, y el cliente lo conoce.
    .ask-help = Si una empresa no quiere firmar, dilo al cliente antes de usarla para él.

action-write-delivery-list = Haz una lista de lo que se mira antes de entregar
    .because = Con la lista, un fallo se queda en tu taller y no llega a todos los clientes.
    .how =
        Instala lo último que haya del sistema y de los programas.
        Quita las contraseñas de fábrica, las cuentas de prueba y los accesos tuyos que sobren.
        Apaga lo que el cliente no va a usar.
        Busca programas dañinos en lo que entregas, también en memorias USB.
        Firma lo que mandas, o da por teléfono la huella del archivo.
        Apunta qué llevaba cada entrega, para avisar si sale un fallo.
    .verify = Coge lo último que entregaste. Está su lista, con fecha y nombre.
    .ask-help = La huella de un archivo es un número que cambia si alguien lo toca. Tu técnico sabe sacarla.

action-build-proof-folder = Prepara una carpeta con lo que puedes enseñar
    .because = Contestas en un día, y contestas la verdad.
    .how =
        Crea una carpeta con pocos papeles: normas, contactos, formación, copias y seguro.
        Pon fecha a cada uno. Quita lo que tenga más de un año.
        Añade una hoja de la última copia recuperada, sin datos de nadie.
        Escribe qué no tienes todavía y para cuándo.
        Elige quién contesta a los clientes y quién lo lee antes.
        Guarda cada cuestionario contestado: el siguiente se parece.
    .verify = Abre la carpeta: cada papel tiene una fecha de este año.
    .ask-help = No mandes contraseñas, planos de la red ni datos personales. Si te los piden, pregunta para qué y enséñalos en persona.
