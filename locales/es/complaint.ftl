### What happened, in order: the paper that a person takes to the police.
# review: author-written

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
complaint-file-name = resguardo-hoja-{ $date }
complaint-title = Lo que pasó, en orden
    .intro =
        Esta hoja no es una denuncia: es para llevarla cuando denuncies. Se denuncia ante la policía, la Guardia Civil o el juzgado, y te dan copia.
        La escribe la persona que lo cuenta, con { -app } o a mano. No es de la policía ni de INCIBE.
    .footer = La escribe quien lo cuenta. No es una denuncia. Independiente: sin aval de INCIBE, del CCN ni de la policía.

## What is handed over

complaint-who = Quién lo cuenta
    .intro = Se rellena a mano: { -app } no guarda tu DNI, tu dirección ni tu teléfono.
    .blanks =
        Nombre y apellidos:
        DNI, NIE o pasaporte:
        Dirección:
        Teléfono:
complaint-facts = Qué pasó
    .intro = Por orden de fecha y hora.
    .blanks = Quién fue, o desde qué número, cuenta o dirección, si no está arriba:
complaint-facts-blank = Qué pasó
    .intro = Empieza por lo primero que recuerdes. Una cosa en cada número. Si falta sitio, añade hojas numeradas.
complaint-fact = Hecho
    .blanks =
        Fecha y hora:
        Quién, desde qué número o dirección:
        Lo que pasó:
complaint-undated = Sin fecha
# Variables:
#   $time (String) - hours and minutes
complaint-time-alone = Sin fecha, { $time }
complaint-loss = Qué se ha perdido
complaint-loss-blank = Qué se ha perdido
    .blanks = Cuánto, si has perdido algo:
complaint-money = Si se ha movido dinero:
    .blanks =
        Cómo se pagó:
        A qué cuenta, número o persona:
        Número de incidencia que te dio el banco:
complaint-evidence = Qué lo muestra
    .intro = La huella (SHA-256) son 64 signos que salen del contenido de cada archivo. Sirve para ver más tarde que el archivo es el mismo.
complaint-evidence-blank = Qué lo muestra: archivos, mensajes, papeles
    .blanks =
        1.
        2.
        3.
        4.
        5.
        6.
        7.
        8.
complaint-shows = Muestra:
complaint-size = Tamaño:
complaint-added = Apuntado el:
complaint-sum = Huella (SHA-256):
complaint-signed = Lo firma quien lo cuenta
    .blanks =
        Lugar y fecha:
        Firma:

## What the person keeps

complaint-bring = Para ti: qué llevar
    .intro = Puedes denunciar aunque te falte algo de esta lista.
    .lines =
        Tu DNI, NIE o pasaporte.
        Esta hoja, con los huecos rellenos.
        El móvil o el ordenador donde están los mensajes, con batería.
        Los archivos de la lista, copiados en una memoria USB.
        Los movimientos del banco, con la cuenta que cobró.
        El número de incidencia de tu banco, si ya has llamado.
    .footer = Para ti: esta parte no se entrega. Independiente: sin aval de INCIBE, del CCN ni de la policía.
complaint-originals = Para ti: los originales no se tocan
    .lines =
        No formatees el aparato ni lo dejes como de fábrica.
        No borres nada, aunque parezca poca cosa.
        No cambies ni recortes los archivos: se vería que no son los mismos. Si hace falta, trabaja con una copia.
        Guarda el mensaje original con su cabecera completa: dice por dónde ha venido. Una captura no la lleva.
        Ten otra copia de todo en otro sitio.
complaint-where = Para ti: dónde se denuncia (elige un sitio)
    .intro = Si tu comunidad tiene policía propia, sale la primera.
complaint-claims = Para ti: dónde se reclama además, si te toca
complaint-nowhere = No tenemos direcciones de tu país. Pregunta en cualquier comisaría.
complaint-for = Para qué:
complaint-hours = Horario:
complaint-limits = Plazo:
complaint-needs = Hace falta:
complaint-have-ready = Ten a mano:
complaint-verified = Fuente:
