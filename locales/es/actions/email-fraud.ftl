### What a person can do about email and fraud.
# review: author-written

action-go-in-by-your-own-way = Entra por tu camino, no por el enlace
    .because = Un enlace falso puede parecer igual que el bueno. Si entras por tu camino, da lo mismo.
    .how =
        Instala la aplicación de tu banco desde la tienda de tu móvil.
        Escribe tú la dirección de Hacienda y la de tu banco. Guárdalas en los favoritos de tu navegador.
        Cuando llegue un enlace, no lo toques. Entra por la aplicación o por tus favoritos.
        Si allí no ves nada, llama al teléfono que ya tenías.
        No des a nadie un código de un solo uso. Vale una vez y abre tu cuenta.
        Cuenta la regla a quien vive o trabaja contigo.
    .verify = Tu banco y Hacienda están en tus favoritos. Entras desde ahí sin abrir ningún mensaje.
    .ask-help = Si ya has escrito datos en una página dudosa, llama a tu banco. Después abre «¿Te está pasando ahora?» de { -app }.

action-ask-before-opening = Ponte una regla: archivo inesperado, preguntar antes de abrir
    .because = Quien engaña puede firmar como un cliente tuyo. Si abres su archivo, puedes quedarte sin los tuyos.
    .how =
        Si no sabes qué es, bórralo.
        Si puede ser bueno, llama o escribe por otra vía a quien lo manda. No contestes a ese correo.
        Si solo quieres verlo, usa la vista previa del correo, sin descargarlo.
        Si un documento pide «Habilitar contenido», ciérralo.
        Si el correo trae el archivo y también su contraseña, pregunta antes de abrir.
        Cuenta la regla a quien lea tu correo.
    .verify = Busca el último archivo inesperado. O lo has borrado, o sabes por otra vía quién lo mandó.
    .ask-help = Si ya lo has abierto y algo va raro, desconecta internet y llama al { -help-line }. No borres nada.

action-stop-and-call = Ponte una regla: si hay prisa, para y llama
    .because = Quien engaña no quiere que hables con nadie. Una llamada al teléfono de siempre descubre el engaño.
    .how =
        Apunta los teléfonos de tu banco, tu gestoría y tus mejores clientes. Sácalos de papeles viejos, nunca del mensaje.
        Si te meten prisa, cuelga o deja de contestar.
        Espera 10 minutos y llama tú.
        No des contraseñas ni códigos a quien te escribe o te llama.
        Acuerda una palabra secreta con tu familia y con quien trabaja contigo. Así sabéis quién llama.
    .verify = Tu lista está junto al ordenador. Encuentras en ella a tu gestoría sin abrir ningún mensaje.
    .ask-help = Si dudas, llama al { -help-line }. Si ya has pagado o dado un código, llama antes a tu banco. Después abre «¿Te está pasando ahora?» de { -app }.

action-train-junk-filter = Enseña a tu correo qué es basura
    .because = Cada mensaje que marcas ayuda al filtro a apartar los siguientes. Así ves menos mensajes falsos.
    .how =
        Cuando se cuele uno, no toques nada de dentro ni contestes.
        Márcalo y pulsa «spam» o «correo no deseado».
        No uses su enlace para darte de baja: así saben que lees ese correo.
        Mira la carpeta cada semana. Si hay uno bueno, pulsa «no es spam».
    .verify = El último mensaje que has marcado está ahora en la carpeta de correo basura.
    .ask-help = Si cada día se cuelan muchos, pregunta por el filtro a quien te da el correo.

action-turn-on-junk-filter = Pon en marcha el filtro de correo basura
    .because = Cuando todo llega junto, un mensaje falso parece uno más.
    .how =
        Guarda antes a tus clientes y proveedores en tus contactos. Así es más difícil que se aparten.
        Abre los ajustes de tu correo y busca «spam» o «correo no deseado».
        Activa el filtro. Que aparte los mensajes, pero no los borre.
        Marca los que se cuelen.
        Mira la carpeta cada semana y saca los buenos.
    .how-google = Busca «filtros» en los ajustes de tu correo. Quita los que impiden apartar mensajes.
    .how-microsoft = Busca «correo no deseado» en los ajustes. Quita de la lista de permitidos a quien no conozcas.
    .how-other = Si tu correo lleva el nombre de tu web, llama a la empresa que te lo da. Pregunta: «¿Cómo activo el filtro de correo basura?».
    .verify = Espera unos días: la carpeta de correo basura tiene mensajes nuevos.
    .ask-help = Si aún pierdes correos buenos, llama a quien te da el correo antes de quitar el filtro.

action-protect-mail-domain = Impide que manden correo con la dirección de tu empresa
    .because = Un correo falso con tu misma dirección engaña casi a cualquiera.
    .how =
        Apunta quién manda correo en tu nombre: el correo, las facturas, la web y los boletines.
        Di a quien lleva tu dominio, o enséñaselo escrito: «Quiero SPF, DKIM y DMARC». Los 2 primeros dicen qué correos son tuyos; el tercero, qué se hace con los demás.
        Pide que al principio solo apunten, sin rechazar nada.
        A las 4 semanas, mira con tu técnico qué correos buenos salen como dudosos. Pide que los arregle.
        Pide entonces que se rechacen los falsos.
        Repásalo si cambias de correo o de programa de facturas.
    .verify = Pide a tu técnico el informe de una semana: los falsos salen como rechazados.
    .ask-help = No lo toques sin ayuda: un fallo manda tus correos buenos a la basura.

action-hang-up-and-call = Ponte una regla: si llama el banco, cuelga y llama tú
    .because = El nombre que sale en la pantalla se puede imitar. El teléfono de tu tarjeta, si lo marcas tú, no.
    .how =
        Apunta en un papel el teléfono que está detrás de tu tarjeta.
        Si alguien llama de parte del banco, di «ahora llamo yo» y cuelga.
        Espera unos minutos o usa otro teléfono. Marca el número del papel.
        No digas códigos ni instales nada que te pidan por teléfono.
        No pases tu dinero a otra cuenta para «salvarlo»: eso no lo pide tu banco.
        Cuéntalo en casa: la regla vale para todos.
    .verify = Tienes el papel en la cartera y sabes la frase: «Ahora llamo yo».
    .ask-help = Si ya has dado un código o has movido dinero, llama a tu banco. Después abre «¿Te está pasando ahora?» de { -app }.

action-call-the-old-number = Ponte una regla: antes de ayudar, llama al número de siempre
    .because = Una llamada de un minuto descubre el engaño. Si es verdad, solo has tardado un minuto.
    .how =
        No contestes al número nuevo ni lo guardes.
        Llama al número que ya tenías.
        Si no contesta, llama a otra persona que esté cerca de ella.
        No mandes dinero ni códigos hasta hablar de viva voz.
        Haz una captura del mensaje y bloquea ese número.
    .verify = Tienes los números de tu familia en el móvil y también en un papel.
    .ask-help = Si ya has pagado, llama a tu banco y abre «¿Te está pasando ahora?» de { -app }.

action-close-the-warning = Ponte una regla: aviso con teléfono, se cierra y no se llama
    .because = El aviso de verdad no da un teléfono. Si cierras la página, se acaba.
    .how =
        No llames ni toques nada dentro del aviso.
        Cierra el navegador, el programa para ver webs. Si no se deja, apaga el ordenador con su botón.
        Al volver a abrirlo, no dejes que recupere las páginas de antes.
        Escribe la regla en un papel, junto a la pantalla.
        Apunta al lado el teléfono de quien te ayuda y el { -help-line }.
    .verify = El papel está junto a la pantalla y lo has leído en voz alta una vez.
    .ask-help = Si ya has llamado o has dejado entrar a alguien, quita internet y llama a tu banco. Después, al { -help-line }.
