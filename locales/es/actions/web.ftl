### What a person can do about the website, the shop and social networks.
# review: author-written

action-arrange-website-updates = Pon a alguien a actualizar tu web cada mes
    .because = Si nadie la toca, cada mes quedan más fallos sin cerrar.
    .how =
        Pregunta a quien te hizo la web: «¿Con qué programa está hecha y quién lo actualiza?».
        Pide primero una copia completa.
        Pide que instale todo lo pendiente y que quite lo que no se usa.
        Acordad por escrito una fecha fija cada mes.
        Si nadie puede hacerlo, pregunta por un servicio que se actualice solo.
    .verify = Pide la fecha de la última actualización: es de este mes.
    .ask-help = Si la web se ve mal después de un cambio, para y pide que vuelvan a la copia.

action-put-domain-in-your-name = Pon a tu nombre el dominio de tu web
    .because = Quien figura como dueño decide. Sin ti puede venderlo, moverlo o dejar que se pierda.
    .how =
        Escribe a quien lo tiene: «Quiero el dominio y el alojamiento a mi nombre».
        Abre una cuenta tuya en una empresa de dominios.
        Antes de mover nada, pide una copia completa de la web.
        Pide a esa empresa el traslado y el cambio de titular: quien figura como dueño. Quien lo tiene ahora debe aceptarlo.
        Comprueba que la web y el correo siguen funcionando.
        Activa la renovación automática y apunta la fecha en que caduca.
    .verify = Entras con tu contraseña en la cuenta del dominio. Ves tu nombre como titular.
    .ask-help = Pide ayuda si tu correo usa ese dominio: un fallo al moverlo deja el correo parado.

action-get-website-passwords = Consigue tus propias contraseñas de la web
    .because = El dominio es tuyo, pero hoy no puedes entrar sin otra persona.
    .how =
        Pide a quien te la lleva la entrada al dominio y al alojamiento.
        Pon tu correo como correo de recuperación.
        Cambia las contraseñas y guárdalas como guardas las demás.
        Activa la verificación en dos pasos: además de la contraseña, pide un aviso o un código.
        Dale a esa persona su propia cuenta, si la necesita.
    .verify = Entras en las dos cuentas sin preguntar a nadie.
    .ask-help = Si no te contesta, llama a la empresa del dominio. Ten a mano tu DNI o NIE y una factura.

action-download-website-copy = Descarga una copia de tu web cada mes
    .because = La copia de la empresa que la aloja puede irse con ella. La tuya, no.
    .how =
        Entra en la cuenta donde está alojada tu web y busca «copia de seguridad» o «exportar».
        Descárgalo todo: páginas, fotos y pedidos.
        Guárdalo en un disco que no esté siempre enchufado.
        Apunta en tu calendario repetirlo cada mes.
        Si no ves la opción, di a quien te hizo la web: «Quiero una copia completa cada mes».
    .verify = En tu disco hay una copia con fecha de este mes. Dentro salen tus textos y tus fotos.
    .ask-help = No pruebes la copia encima de tu web. Para recuperarla, pide ayuda.

action-turn-on-social-second-step = Pon un segundo paso en tu red social
    .because = Hoy basta con saber tu contraseña para hablar con tu nombre.
    .how =
        Abre los ajustes de tu cuenta y busca «verificación en dos pasos» o «autenticación».
        Actívala. Elige el aviso en el móvil o una aplicación antes que el SMS.
        Apunta en papel los códigos de recuperación. Te dejan entrar si pierdes el móvil.
        Mira qué aparatos están conectados y cierra los que no conozcas.
        Si publica otra persona, dale su propio permiso y no tu contraseña.
        Repítelo en tus otras redes.
    .verify = Abre una ventana privada del navegador y entra. Te pide algo más que la contraseña.
    .ask-help = Si ya no puedes entrar en tu cuenta, abre «¿Te está pasando ahora?» de { -app }.

action-stronger-social-second-step = Cambia el SMS de tu red social por un aviso
    .because = El SMS es mucho mejor que nada. Pero quien consigue un duplicado de tu tarjeta SIM recibe tus códigos.
    .how =
        Abre los ajustes de tu cuenta y busca «verificación en dos pasos» o «autenticación».
        Añade el aviso en el móvil, o una aplicación que da códigos.
        Pruébalo antes de quitar el SMS.
        Apunta en papel los códigos de recuperación y guárdalos en casa.
    .verify = Entra desde una ventana privada. Te llega un aviso, no un SMS.
    .ask-help = Si tu red solo ofrece SMS, déjalo puesto: sigue siendo mejor que nada.

action-move-cards-to-payment-page = Deja que la tarjeta se escriba en la página del banco
    .because = Lo que no pasa por tu web ni por tu correo no te lo pueden robar.
    .how =
        Llama a tu banco o a quien lleva tu tienda.
        Di: «Quiero que la tarjeta se escriba en vuestra página y no en la mía».
        Haz una copia de los pedidos antes del cambio.
        Pide que quiten de tu web los números guardados.
        Borra los que tengas en correos y chats.
        Si cobras por teléfono, manda un enlace de pago de tu banco.
    .verify = Haz una compra de prueba. Al pagar, la dirección de arriba ya no es la de tu web.
    .ask-help = Si crees que alguien ha visto números guardados, llama a tu banco y al { -help-line }.
