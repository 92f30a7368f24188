### What a person can do to be ready for a security problem.
# review: author-written

action-write-emergency-card = Apunta tres teléfonos en un papel
    .because = Cuando pasa algo, los nervios no dejan buscar bien. Y un papel no se queda sin batería.
    .how =
        Mira el teléfono que pone detrás de tu tarjeta.
        Apunta tres: tu banco, el { -help-line } y quien te arregla el ordenador.
        Lleva un papel en la cartera y deja otro junto al ordenador.
        No escribas ahí ninguna contraseña.
    .verify = Deja el móvil en otro cuarto. ¿Encuentras el teléfono de tu banco en un minuto?
    .ask-help = El { -help-line } da consejo gratis, de 8 a 23 horas, todos los días. No recoge denuncias.

action-write-first-steps = Escribe qué hacer si te bloquean los archivos
    .because = Ese día no podrás leerlo en el ordenador. Y con nervios se borra o se paga antes de pensar.
    .how =
        Escribe en un papel: «Quitar el cable de internet o apagar la wifi».
        Debajo: «Desenchufar el disco de las copias».
        Debajo: «Hacer una foto de la pantalla con el móvil».
        Debajo: «No borrar nada y no pagar».
        Debajo, el teléfono de tu técnico y el { -help-line }.
        Pega el papel junto al ordenador. Enséñaselo a quien lo use.
    .verify = Lee el papel en voz alta: en medio minuto sabes qué tocar y a quién llamar.
    .ask-help = Si te está pasando, abre «¿Te está pasando ahora?» de { -app }.

action-prepare-evidence-folder = Prepara una carpeta para las pruebas
    .because = Con prisa se borra lo que luego hace falta enseñar. Si ya sabes guardarlo, sale solo.
    .how =
        Crea en tu ordenador una carpeta con el nombre «Pruebas».
        Haz una captura de un mensaje en la que se vean la fecha y la dirección.
        Guarda un correo entero como archivo, no solo su foto.
        Añade una nota con huecos: qué pasó, cuándo, cuánto y con quién hablé.
        Apunta la regla en tu papel de teléfonos: «Primero guardar, después arreglar».
    .how-windows = Para la captura, abre el menú Inicio y escribe «recortes».
    .how-macos = Para la captura, abre la carpeta Aplicaciones y busca «captura de pantalla».
    .how-linux = Para la captura, abre el programa de capturas de tu sistema.
    .verify = Abre la carpeta: hay una captura con su fecha y un correo que se abre.
    .ask-help = Si no sabes guardar un correo entero, no lo borres. El { -help-line } te orienta gratis.

action-write-where-to-complain = Apunta dónde se denuncia y qué hay que llevar
    .because = Cada sitio hace una cosa. Con el papel hecho, no pierdes la tarde dando vueltas.
    .how =
        Busca la comisaría o el cuartel más cercano y apunta la dirección.
        Apunta quién hace qué: el banco intenta parar el pago y la policía recoge la denuncia.
        Añade: «El { -help-line } aconseja. No recoge denuncias».
        Apunta qué llevar: tu DNI o NIE, los mensajes y el justificante del pago.
        Con Cl@ve, DNI electrónico o certificado, la Guardia Civil admite algunas denuncias por internet. Mira si tu caso entra.
        Guarda el papel con el de los teléfonos.
    .verify = El papel dice a dónde ir y qué llevar, sin mirar internet.
    .ask-help = Si dudas si algo se denuncia, pregunta al { -help-line }: es gratis, de 8 a 23 horas.

action-try-a-day-without-computer = Prueba a trabajar una mañana sin tu ordenador
    .because = Lo que falta se ve al probarlo. Mejor un día tranquilo que el día de la avería.
    .how =
        Elige otro aparato: un ordenador viejo, una tableta o el móvil.
        Comprueba que abre tu agenda, tus contactos y tus últimas facturas.
        Comprueba que puedes entrar en tu correo y en tu banco.
        Imprime los clientes de esta semana con sus teléfonos.
        Elige una mañana tranquila y trabaja así.
        Apunta lo que te ha faltado y arréglalo.
    .verify = Con tu ordenador apagado, mandas una factura y llamas a un cliente.
    .ask-help = Si un programa solo va en ese ordenador, pregunta a quien te lo vendió cómo usarlo en otro.

action-agree-on-telling-at-once = Acuerda con tu gente que se avisa enseguida
    .because = Un aviso a tiempo puede parar un problema. Un silencio lo hace crecer.
    .how =
        Siéntate 10 minutos con quien trabaja contigo.
        Di: «Si abres algo raro, llámame enseguida. No pasa nada».
        Acordad por dónde avisar, también fuera de horas.
        Explica qué hacer mientras tanto: quitar internet y no borrar nada.
        Da las gracias por cada aviso, aunque sea una falsa alarma.
        Repítelo cada 6 meses y con cada persona nueva.
    .verify = Pregunta a alguien qué hace si abre un archivo raro. Te dice que te llama.
    .ask-help = Si no sabes qué contar, pregunta al { -help-line }: te orientan gratis.
