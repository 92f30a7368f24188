### What a person can do about the phone and the networks it uses.
# review: author-written

action-set-phone-lock = Pon a tu móvil un código de 6 cifras
    .because = Un móvil se pierde con facilidad. Con un buen código, quien lo encuentra lo tiene muy difícil para entrar.
    .how =
        Piensa 6 cifras que no sean una fecha ni números seguidos.
        Ponlas como código de desbloqueo.
        Apúntalas en casa los primeros días: si las olvidas, hay que borrar el móvil.
        Añade la huella o la cara: así casi nunca escribes el código.
        Haz que la pantalla se bloquee sola al minuto.
    .how-android = Abre Ajustes, toca la lupa y busca «bloqueo de pantalla». Elige PIN.
    .how-iphone = Abre Ajustes, busca «código» y actívalo o cámbialo.
    .verify = Apaga la pantalla, espera un minuto y enciéndela. Te pide el código.
    .ask-help = Si el móvil es de una empresa o lo gestiona otra persona, pregunta antes.

action-try-finding-phone = Activa y prueba la búsqueda de tu móvil
    .because = El día que lo pierdes no es buen día para aprender.
    .how =
        Activa en el móvil la opción de encontrarlo.
        Apunta en papel la contraseña de esa cuenta y guárdalo en casa.
        Guarda con ella los códigos de recuperación: te dejan entrar sin el móvil.
        Desde otro aparato, entra en la web de tu cuenta y busca tu móvil.
        Haz que suene. No pulses «borrar».
    .how-android = En el móvil, abre Ajustes, toca la lupa y busca «encontrar». En el otro aparato, abre tu cuenta de Google, entra en «Seguridad» y busca «tus dispositivos».
    .how-iphone = En el móvil, abre Ajustes y busca «Buscar mi iPhone». En el otro aparato, entra en la web de iCloud y abre «Buscar».
    .verify = Has visto tu móvil en el mapa y lo has oído sonar.
    .ask-help = Si el móvil es de una empresa, pregunta quién puede borrarlo y a qué teléfono avisar.

action-set-sim-pin = Pon un PIN a tu tarjeta SIM
    .because = El código de la pantalla se queda en tu móvil. El PIN va con la tarjeta, aunque la pongan en otro.
    .how =
        Busca el PIN y el PUK en el plástico donde venía la SIM. Si no lo tienes, pídelos a tu compañía de teléfono.
        Apunta el PUK en papel: la tarjeta lo pide si fallas el PIN 3 veces.
        Activa el PIN con el que venía.
        Cámbialo por 4 cifras que no sean un año ni números seguidos.
        Guarda el papel en casa, no en la funda del móvil.
    .how-android = Abre Ajustes, toca la lupa y busca «bloqueo de SIM».
    .how-iphone = Abre Ajustes y busca «PIN de la SIM».
    .verify = Apaga el móvil y enciéndelo. Te pide el PIN antes de tener línea.
    .ask-help = Si fallas 2 veces, para. Llama a tu compañía de teléfono antes del tercer intento.

action-separate-guest-wifi = Cambia la contraseña de tu wifi y pon otra red para las visitas
    .because = Así puedes dar wifi a un cliente sin dejarle entrar donde trabajas.
    .how =
        Mira en la pegatina del router, la caja de internet, cómo se entra en sus ajustes.
        Pon a tu wifi una contraseña nueva: cuatro palabras sin relación.
        Activa la «red de invitados» con otra contraseña.
        Si a los ajustes se entra con «admin» o «1234», cambia también esa.
        Vuelve a conectar tu ordenador, tu móvil y tu impresora.
        Escribe las contraseñas en un papel y guárdalo en casa.
    .verify = Mira las redes en tu móvil: salen la tuya y la de invitados. En la tuya ya no vale la contraseña vieja.
    .ask-help = Llama a tu compañía de internet y di: «Quiero cambiar la contraseña de la wifi y tener una red de invitados».

action-use-own-data = Fuera de casa, usa los datos de tu móvil
    .because = Con tus datos, nadie del local está en medio.
    .how =
        Antes de abrir el banco, apaga la wifi del móvil.
        Si usas el portátil, comparte con él los datos del móvil.
        Borra de la lista de redes las de bares, hoteles y trenes.
        Pon que el móvil te pregunte antes de entrar en una wifi nueva.
        Si sale un aviso de conexión no privada, cierra la página. No sigas.
    .how-android = Abre Ajustes, toca la lupa y busca «compartir internet».
    .how-iphone = Abre Ajustes y busca «compartir internet».
    .verify = Abre el banco en la calle: arriba no sale el dibujo de la wifi.
    .ask-help = Si seguiste a pesar de un aviso, llama a tu banco y cambia la contraseña en casa.

action-turn-on-firewall = Enciende el cortafuegos
    .because = Sin él, cualquier aparato de la misma red puede probar a entrar en tu ordenador.
    .how =
        Enciéndelo para todas las redes.
        Mira qué programas tienen permiso y quita los que no usas.
        Si un programa que no conoces pide permiso, di que no.
    .how-windows = Abre el menú Inicio y escribe «firewall». Mira que ponga que está activado en cada red.
    .how-macos = Abre Ajustes del Sistema, busca «firewall» y actívalo.
    .how-linux = Abre el programa del cortafuegos y actívalo. Si no hay ninguno, instálalo desde el programa de aplicaciones.
    .verify = La misma pantalla dice que está activado. { -app } también puede mirarlo.
    .ask-help = Si después no funciona la impresora u otro programa, no lo apagues. Pide que abran solo lo que hace falta.

action-agree-on-personal-devices = Acuerda qué se puede hacer con los aparatos personales
    .because = No se trata de vigilar. Se trata de poder borrar lo del trabajo sin tocar lo demás.
    .how =
        Pregunta a cada persona qué aparatos suyos usa para el trabajo.
        Decide qué se permite: quizá el correo, pero no las carpetas.
        Pon condiciones: bloqueo, actualizaciones y que no lo use nadie más.
        Separa lo del trabajo: un perfil, una cuenta o una aplicación aparte.
        Escribe qué pasa si se pierde o si la persona se va.
        Pide a cada persona que lo acepte por escrito.
    .how-android = Abre Ajustes, toca la lupa y busca «perfil de trabajo». Suele ponerlo tu técnico.
    .verify = Tienes una lista con cada persona y su aparato. Cada cual ha aceptado las normas.
    .ask-help = Antes de poner un programa que controle móviles personales, pregunta a tu asesoría laboral.

action-give-company-devices = Da un aparato de la empresa a quien lleva dinero o datos delicados
    .because = En un aparato de la empresa decides tú qué se instala y qué se borra.
    .how =
        Mira tu lista: quién paga, quién ve datos delicados, quién lleva las cuentas.
        Empieza por esas personas.
        Prepara cada aparato con tu lista de siempre.
        Pasa lo del trabajo y comprueba que se abre.
        Quita la cuenta de la empresa del aparato personal, con la persona delante.
        Pon fecha para las demás.
    .verify = En la página de tu correo ya no salen aparatos personales de esas personas.
    .ask-help = Si el gasto no cabe este año, deja las normas y pon fecha para volver a mirarlo.

action-turn-on-phone-backup = Pon en marcha la copia de tu móvil
    .because = Un móvil roto o perdido se cambia en un día. Las fotos que solo estaban en él, no vuelven.
    .how =
        Conecta el móvil a tu wifi y enchúfalo.
        Activa la copia de fotos y la de contactos: a veces van por separado.
        Si no queda sitio, copia las fotos en un ordenador y borra después las que sobren.
        Abre los ajustes de tu aplicación de mensajes y busca «copia de seguridad».
        Deja que acabe la primera: puede tardar unas horas.
    .how-android = Abre Ajustes, toca la lupa y escribe «copia de seguridad». Para las fotos, abre tu aplicación de fotos y toca tu perfil.
    .how-iphone = Abre Ajustes, busca «copia en iCloud» y actívala. Para las fotos, entra en «Fotos».
    .verify = Desde otro aparato, entra en tu cuenta y abre una foto de esta semana.
    .ask-help = Si no cabe o no sabes con qué cuenta se hace, pide ayuda antes de borrar nada.

action-set-messenger-pin = Pon un PIN a tu aplicación de mensajes
    .because = Hoy basta con el código de un SMS, y ese código se puede sacar con un engaño.
    .how =
        Abre la aplicación de mensajes, entra en sus ajustes y busca «verificación en dos pasos».
        Si no sale, busca «PIN» o «bloqueo de registro».
        Actívalo y elige un PIN que no sea una fecha ni el de la pantalla.
        Pon un correo tuyo para recuperarlo. Sin correo, si lo olvidas, puedes esperar 7 días.
        No digas a nadie el PIN ni el código del SMS, aunque te los pida un amigo.
    .verify = En la misma pantalla pone que está activado, y sale tu correo.
    .ask-help = Si ya no puedes entrar en tu cuenta, avisa a tu gente por teléfono y llama al { -help-line }.

action-add-messenger-recovery = Añade un correo al PIN de tus mensajes
    .because = Si olvidas el PIN, te puedes quedar unos días sin tus mensajes.
    .how =
        Abre la aplicación de mensajes, entra en sus ajustes y busca «verificación en dos pasos».
        Añade un correo que uses y que solo sea tuyo.
        Mira que esté bien escrito y guárdalo.
    .verify = En la misma pantalla sale tu correo.
    .ask-help = Si tu aplicación no admite un correo, apunta el PIN en un papel y guárdalo en casa.

action-remove-linked-apps = Quita lo que se instaló desde un enlace
    .because = Esa aplicación no pasó por ninguna tienda. Puede leer lo que escribes y lo que te llega.
    .how =
        No abras el banco en ese móvil hasta acabar.
        Mira qué aplicaciones instalaste desde un enlace o porque alguien te lo pidió.
        Quítalas, también si dicen ser de tu banco o de ayuda a distancia.
        Quita el permiso de instalar otras, si alguna lo tiene.
        Desde otro aparato, cambia la contraseña de tu correo y la de tu banco.
        Instala desde la tienda las que de verdad uses.
    .how-android = Abre Ajustes, toca la lupa y escribe «aplicaciones desconocidas». Quita el permiso a todas.
    .how-iphone = Abre Ajustes, busca «gestión de dispositivos» y quita el perfil que no conozcas.
    .verify = Recorre la lista de aplicaciones: todas son de la tienda y sabes para qué sirve cada una.
    .ask-help = Si una no se deja quitar o falta dinero, llama a tu banco. Después abre «¿Te está pasando ahora?» de { -app }.

action-clear-unused-apps = Quita las aplicaciones que no usas
    .because = Cada aplicación de más puede ver algo tuyo, aunque no la abras.
    .how =
        Abre la lista de aplicaciones y recórrela entera.
        Quita las que no uses desde hace meses.
        Si no sabes qué es una, pregunta antes de quitarla: algunas vienen con el móvil.
        Mira qué aplicaciones pueden usar la cámara, el micrófono y tu ubicación. Quita lo que sobre.
    .how-android = Abre Ajustes, toca la lupa y escribe «gestor de permisos».
    .how-iphone = Abre Ajustes y entra en «Privacidad y seguridad».
    .verify = Sabes para qué sirve cada aplicación de tu pantalla.
    .ask-help = Si una no se deja quitar, pregunta en la tienda donde compraste el móvil.

action-dial-for-strangers = Marca tú las llamadas de los demás
    .because = Así ayudas igual y el móvil no sale de tu mano.
    .how =
        Pregunta el número y márcalo tú.
        Pon el altavoz y sujeta el móvil.
        Si insiste en cogerlo, di que no o señala un local cercano.
        Si hay un peligro, llama tú al { -emergency }.
    .verify = Sabes qué dirás: «Dime el número y lo marco yo».
    .ask-help = Si te lo han quitado, llama a tu compañía y a tu banco desde otro teléfono.
