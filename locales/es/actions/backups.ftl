### What a person can do about backups.
# review: author-written

action-schedule-backup = Programa una copia diaria de tus datos
    .because = Lo que no está copiado se pierde con el aparato. Si la copia se hace sola, no depende de que te acuerdes.
    .how =
        Elige dónde: un disco externo o un servicio de copias en internet.
        Haz una lista corta de lo que no puedes perder: documentos, fotos, mensajes, contactos.
        Activa la copia automática y pon que se haga todos los días.
        Deja que termine la primera: puede tardar unas horas.
        Si un programa guarda los datos por su cuenta, pregunta a quien te lo vendió cómo se copian.
    .how-windows = Conecta el disco, abre el menú Inicio y escribe «historial de archivos». Elige tu disco y actívalo.
    .how-macos = Conecta el disco, abre Ajustes del Sistema y busca «Time Machine». Elige tu disco.
    .how-linux = Conecta el disco y abre el programa de copias de tu sistema. Suele llamarse «Copias de seguridad» o «Respaldos».
    .how-android = Abre Ajustes, busca «copia de seguridad» con la lupa y actívala.
    .how-iphone = Abre Ajustes, busca «copia en iCloud» y actívala.
    .verify = Abre el disco o el servicio y busca un documento de ayer. Ábrelo desde ahí.
    .ask-help = Pide ayuda si guardas los datos en un servidor o si varias personas trabajan con los mismos archivos.

action-keep-a-copy-apart = Guarda una copia desenchufada
    .because = A un disco desenchufado no se llega desde internet.
    .how =
        Busca un disco externo con sitio de sobra para tus datos.
        Conéctalo, copia tus carpetas y espera a que termine.
        Pulsa «Expulsar» y desenchúfalo.
        Escribe la fecha en una etiqueta y guárdalo en otro cuarto o en otra casa.
        Apunta en tu calendario repetirlo cada mes.
    .verify = Mira tu ordenador: el disco ya no aparece. Está en su sitio, con la fecha de hoy.
    .ask-help = Si tus datos no caben, están dentro de un programa o los usan varias personas, pide ayuda. Pregunta por una copia diaria que guarde versiones anteriores.

action-try-a-restore = Prueba a recuperar un archivo de tu copia
    .because = La prueba es corta y te dice si la copia sirve.
    .how =
        Elige un documento o una foto del mes pasado.
        Busca ese archivo en la copia, no en tu ordenador.
        Guárdalo en el escritorio con otro nombre.
        Ábrelo y mira que esté completo.
    .verify = El archivo de la copia se abre y está entero.
    .ask-help = Si no se abre, no borres nada. Llama a quien te preparó la copia.

action-copy-online-data = Saca una copia de lo que guardas en internet
    .because = Si esa cuenta se cierra o alguien la vacía, tu copia es lo que te queda.
    .how =
        Haz una lista de dónde tienes datos: correo, agenda, facturas, archivos.
        Entra en cada servicio y busca «exportar» o «descargar».
        Guarda lo descargado en un disco externo, con la fecha en el nombre.
        Abre un archivo desde el disco y mira que se lea bien.
        Borra lo que quede en Descargas, pulsa «Expulsar» y desenchufa el disco.
        Apunta en tu calendario repetirlo cada mes.
    .how-google = Abre tu cuenta de Google y busca «Descargar tus datos». Te avisa cuando la copia está lista.
    .how-microsoft = Abre tus archivos en la página de Microsoft. Marca las carpetas y pulsa «Descargar».
    .how-other = Si no encuentras la opción, pregunta a esa empresa: «¿Cómo descargo todos mis datos?».
    .verify = En el disco hay una carpeta con fecha de este mes. Dentro se abre una factura.
    .ask-help = Si lo descargado no se abre, no borres nada y pide ayuda.
