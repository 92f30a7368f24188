### What a person can do about accounts and passwords.
# review: author-written

action-turn-on-email-second-step = Pon un segundo paso para entrar en tu correo
    .because = Hoy basta con saber tu contraseña. Con un segundo paso, saberla ya no basta.
    .how =
        Ten el móvil a mano: servirá para confirmar que eres tú.
        Entra en la página de tu cuenta, no en la bandeja de correo.
        Busca allí «verificación en dos pasos» y actívala.
        Elige el aviso en el móvil o una aplicación antes que el SMS.
        Apunta en papel los códigos de recuperación y guárdalos en casa. Te dejan entrar si pierdes el móvil.
    .how-google = Abre tu cuenta de Google, entra en «Seguridad» y busca «Verificación en dos pasos».
    .how-microsoft = Abre tu cuenta de Microsoft, entra en «Seguridad» y busca «Verificación en dos pasos».
    .how-other = Si tu correo lleva el nombre de tu web, pregunta a la empresa que te lo da: «¿Cómo activo la verificación en dos pasos?».
    .verify = Abre una ventana privada del navegador y entra en tu correo. Si te pide algo más que la contraseña, funciona.
    .ask-help = Pide ayuda si otra persona lleva la cuenta o si no tienes móvil propio.

action-stronger-email-second-step = Cambia el SMS por un aviso en el móvil
    .because = El SMS es mucho mejor que nada. Pero quien consigue un duplicado de tu tarjeta SIM recibe tus códigos.
    .how =
        Entra en la página de tu cuenta y busca «verificación en dos pasos».
        Añade el aviso en el móvil, o una aplicación que da códigos.
        Pruébalo antes de quitar el SMS.
        Apunta en papel los códigos de recuperación y guárdalos en casa.
    .verify = Entra en tu correo desde una ventana privada. Te llega un aviso, no un SMS.
    .ask-help = Si no ves esas opciones, llama al { -help-line }: te orientan gratis.

action-change-email-password = Pon una contraseña solo para tu correo
    .because = Desde tu correo se recuperan casi todas tus otras contraseñas. Por eso necesita una solo suya.
    .how =
        Piensa cuatro palabras sin relación. Por ejemplo, farola, arena, tejado y limón, pero no estas.
        Entra en la página de tu cuenta, busca «contraseña» y cámbiala.
        Guárdala en un gestor de contraseñas o en un papel en casa. Un gestor es un programa que las crea y las guarda: tu móvil y tu navegador ya traen uno.
        Si la página te lo ofrece, cierra la sesión en los demás aparatos.
    .verify = Entra en tu correo desde una ventana privada. La contraseña vieja ya no vale y la nueva sí.
    .ask-help = Si tu contraseña ha dejado de valer y no la has cambiado tú, abre «¿Te está pasando ahora?» de { -app }.

action-use-password-manager = Deja que un gestor cree y guarde tus contraseñas
    .because = Con una contraseña distinta en cada sitio, un robo en una web no abre las demás. El gestor las recuerda por ti.
    .how =
        Elige un gestor: tu móvil y tu navegador ya traen uno.
        Si te pide una contraseña principal, piensa cuatro palabras sin relación. Apúntalas en papel y guárdalas en casa.
        Empieza por 3 cuentas: el banco, la tienda donde más compras y la que más datos tuyos guarda.
        En cada una, cambia la contraseña y acepta la que propone el gestor.
        Cambia las demás poco a poco, cuando entres en ellas.
        Cuando todo funcione, borra las que tengas en documentos, notas o chats.
    .how-windows = Abre los ajustes de tu navegador y busca «contraseñas». Activa que las proponga y las guarde.
    .how-macos = Abre la aplicación «Contraseñas». Si no la tienes, abre Ajustes del Sistema y busca «contraseñas».
    .how-linux = Abre los ajustes de tu navegador y busca «contraseñas». Activa que las proponga y las guarde.
    .how-android = Abre Ajustes, toca la lupa y busca «contraseñas».
    .how-iphone = Abre la aplicación «Contraseñas». Si no la tienes, abre Ajustes y busca «contraseñas».
    .verify = Entra en esas 3 cuentas. El gestor pone la contraseña y tú no la escribes.
    .ask-help = Pide ayuda si varias personas usan las mismas cuentas: hay gestores para compartirlas.

action-protect-browser-passwords = Haz que tu navegador pregunte antes de enseñar contraseñas
    .because = Hoy las ve quien se sienta ante tu ordenador. También puede leerlas un programa hecho para robar.
    .how =
        Abre los ajustes de tu navegador y busca «contraseñas».
        Activa que pida una contraseña principal, un PIN o la huella.
        Si pones una contraseña principal, apúntala en papel y guárdala en casa. Sin ella pierdes las demás.
        Si tu navegador no deja, pasa las contraseñas a un gestor que sí pregunte.
        Comprueba que están todas en el gestor y solo entonces bórralas del navegador.
        Repítelo en cada navegador que uses.
    .how-macos = El navegador que trae el Mac usa el llavero y ya pregunta antes de enseñarlas. Estos pasos son para los demás.
    .how-linux = En Linux, algunos navegadores no traen esa opción. Entonces usa un gestor aparte.
    .verify = Cierra el navegador y ábrelo otra vez. Pulsa para ver una contraseña: antes te pide algo.
    .ask-help = Si otra persona gestiona el ordenador, pregunta antes de cambiar nada.

action-turn-on-other-second-steps = Pon un segundo paso en tus cuentas importantes
    .because = Donde basta la contraseña, entra cualquiera que la sepa. Con un segundo paso, se queda fuera.
    .how =
        Haz una lista corta: banco, archivos en internet, compras y lo que uses para trabajar.
        Abre los ajustes de cada cuenta y busca «verificación en dos pasos» o «seguridad».
        Actívala. Elige el aviso en el móvil o una aplicación antes que el SMS.
        Apunta en papel los códigos de recuperación y guárdalos en casa. Te dejan entrar si pierdes el móvil.
        Si una cuenta no lo tiene, ponle una contraseña que no uses en nada más.
    .verify = Abre una ventana privada del navegador y entra en cada una. Todas piden algo más que la contraseña.
    .ask-help = Pide ayuda si varias personas usan la misma cuenta: el aviso llega a un solo móvil.

action-close-old-access = Cierra la entrada a quien ya no debe estar
    .because = Una entrada que nadie mira sigue abierta durante años. Puede usarla quien se fue o quien encuentre su móvil.
    .how =
        Abre la página de tu cuenta de correo y busca los aparatos conectados.
        Cierra la sesión en los que ya no uses.
        Mira que el teléfono y el correo de recuperación sean los tuyos.
        Busca «reenvío»: no debe haber ninguna dirección que no sea tuya.
        Cambia la contraseña si la sabe alguien que ya no debe.
        Repítelo en tus archivos en internet, tu programa de facturas y tus redes.
    .how-google = Abre tu cuenta de Google, entra en «Seguridad» y busca «Tus dispositivos».
    .how-microsoft = Abre tu cuenta de Microsoft, entra en «Seguridad» y busca «actividad de inicio de sesión».
    .how-other = Si tu correo lleva el nombre de tu web, llama a la empresa que te lo da. Pregunta: «¿Qué aparatos tienen abierta mi cuenta?».
    .verify = En la lista de aparatos conectados solo están los tuyos.
    .ask-help = Si ves un aparato o un reenvío que no es tuyo, haz una captura. Luego abre «¿Te está pasando ahora?» de { -app }.

action-turn-on-team-second-step = Pon el segundo paso a toda la plantilla
    .because = Por la cuenta menos cuidada se llega a las demás.
    .how =
        Empieza por la dirección, quien paga y quien lleva los ordenadores.
        Elige el aviso en el móvil o una aplicación antes que el SMS.
        A quien no quiera usar su móvil, dale una llave pequeña que se enchufa.
        Hazlo en grupos de 5, con alguien al lado para ayudar.
        Guarda en papel los códigos de recuperación: dejan entrar sin el móvil.
        Cuando lo tenga todo el mundo, hazlo obligatorio en los ajustes.
    .how-google = Abre la consola de administración y busca «verificación en dos pasos». Mira quién falta.
    .how-microsoft = Abre el centro de administración y busca «autenticación multifactor». Mira quién falta.
    .how-other = Pregunta a la empresa que te da el correo: «¿Cómo hago obligatoria la verificación en dos pasos?».
    .verify = La lista de cuentas dice «activada» al lado de cada nombre, también en los buzones comunes.
    .ask-help = Pide ayuda antes de hacerlo obligatorio: una impresora o un aparato viejo pueden dejar de mandar correo.

action-stronger-team-second-step = Cambia el SMS de la plantilla por un aviso en el móvil
    .because = El SMS es mucho mejor que nada. Pero quien consigue un duplicado de una tarjeta SIM recibe sus códigos.
    .how =
        Mira en la lista de cuentas quién usa aún el SMS.
        Empieza por la dirección, quien paga y quien lleva los ordenadores.
        Añade el aviso en el móvil, o una aplicación que da códigos.
        Pruébalo con cada persona antes de quitar el SMS.
        Guarda en papel los códigos de recuperación nuevos.
    .verify = En la lista de cuentas ya no queda ningún SMS.
    .ask-help = Si el móvil de alguien no sirve, pregunta a tu técnico por una llave que se enchufa.

action-adopt-team-manager = Pon un gestor de contraseñas para toda la empresa
    .because = El gestor crea una distinta para cada sitio. Cuando alguien se va, se le quita la entrada y ya está.
    .how =
        Elige con tu técnico un gestor para empresas, que comparta cuentas por equipos.
        Ponle verificación en dos pasos: además de la contraseña, un aviso o código.
        Empieza con un equipo pequeño y sus 10 cuentas más usadas.
        Al pasar cada cuenta, cámbiale la contraseña por una que cree el gestor.
        Cuando todo funcione, borra las hojas y los chats con contraseñas.
        Guarda bajo llave, en un sobre cerrado, cómo entrar si falta quien lo lleva.
    .verify = Pide a alguien que entre en un programa común. Lo hace desde el gestor, sin escribir la contraseña.
    .ask-help = Pide ayuda para elegirlo: tiene que poder recuperarse si alguien olvida la contraseña principal.

action-limit-admin-rights = Deja pocas cuentas de administrador y úsalas solo para instalar
    .because = Cuantas menos llaves de toda la casa haya, y cuanto menos se usen, menos hay que perder.
    .how =
        Pide a tu técnico la lista de quién es administrador y de qué.
        Elige a dos personas y crea para ellas una cuenta aparte.
        Comprueba que las dos cuentas nuevas funcionan.
        Quita el permiso a las cuentas de cada día, poco a poco.
        Ofrece otro camino a quien instalaba: pedirlo y tenerlo ese mismo día.
        Guarda esas contraseñas bajo llave, en un sobre cerrado.
    .verify = Prueba a instalar algo desde una cuenta normal: pide la otra cuenta.
    .ask-help = Si un programa viejo deja de ir, pide ayuda antes de volver atrás.

action-stop-telling-passwords = Cambia las contraseñas que sabe otra persona
    .because = Quien tiene tu contraseña entra cuando quiere. Y tú no lo ves.
    .how =
        Haz una lista corta: qué contraseñas has dicho y a quién.
        Cambia primero la del correo, el banco y el código del móvil.
        Cierra la sesión en los demás aparatos, si la cuenta lo ofrece.
        Si dos personas usan algo, que tenga cada una su perfil o su cuenta.
        Si hay que compartir una, que sea con un gestor y no se use en nada más.
        Guarda en un sobre cerrado, en casa, cómo entrar si te pasa algo.
    .verify = En la lista de aparatos de tu correo solo están los tuyos.
    .ask-help = Si temes que alguien te haga daño al notarlo, habla antes con alguien de confianza. Hazlo desde otro aparato.

action-protect-game-accounts = Pon un segundo paso en las cuentas de juegos
    .because = Con la contraseña sola, entra quien la consiga. Con un segundo paso, se queda fuera.
    .how =
        Entra en la web del juego o de la consola y busca «verificación en dos pasos».
        Elige una aplicación que da códigos antes que el SMS.
        Guarda en papel los códigos de recuperación: te dejan entrar sin el móvil.
        Quita la tarjeta guardada o pon un tope de gasto.
        Habladlo: quien regala monedas a cambio de la contraseña, quiere la cuenta.
    .verify = Entra desde otro aparato: pide un código además de la contraseña.
    .ask-help = Si ya ha entrado alguien, cambia la contraseña del correo de esa cuenta y escribe a la ayuda del juego.
