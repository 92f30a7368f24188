### What a person can do about updates.
# review: author-written

action-automatic-updates = Deja que tu ordenador se actualice solo
    .because = Un fallo conocido y sin arreglar es el camino más corto para entrar.
    .how =
        Guarda lo que tengas abierto y enchufa el ordenador.
        Instala lo que esté pendiente y reinicia.
        Deja activadas las actualizaciones automáticas.
        Elige una hora en la que no lo uses.
    .how-windows = Abre el menú Inicio y escribe «Windows Update». Pulsa «Buscar actualizaciones». Si están en pausa, reanúdalas.
    .how-macos = Abre Ajustes del Sistema y busca «actualización de software». Activa las automáticas.
    .how-linux = Abre el programa de actualizaciones y activa las de seguridad automáticas.
    .verify = La misma pantalla dice que no hay nada pendiente. No vale si tu sistema ya no recibe arreglos: { -app } puede mirarlo.
    .ask-help = Si una actualización falla dos veces, pide ayuda antes de repetir.

action-plan-a-supported-computer = Pon fecha para renovar el ordenador que ya no recibe arreglos
    .because = Sin arreglos nuevos, cada mes quedan más fallos sin cerrar.
    .how =
        Copia antes todos tus datos.
        Mira si admite una versión de tu sistema que aún reciba arreglos: suele ser gratis. Si dudas, pregunta en una tienda o a quien te ayuda.
        Si no lo admite, pon fecha para cambiarlo.
        Mientras tanto, usa otro aparato para el banco y para Hacienda.
        Antes de venderlo o tirarlo, pide que borren el disco.
    .verify = Vuelve a mirar este ordenador con { -app }: dice que tu sistema recibe arreglos.
    .ask-help = Pide el presupuesto por escrito y, si puedes, otro más.

action-retire-old-computer = Pon fecha para retirar el ordenador que se queda sin arreglos
    .because = Con una fecha puesta, no te toca cambiarlo con prisa.
    .how =
        Copia antes todos sus datos.
        Apunta para qué lo usas y qué programas necesitas.
        Mira si admite una versión de tu sistema que aún reciba arreglos: suele ser gratis. Si dudas, pregunta en una tienda o a quien te ayuda.
        Si no lo admite, pon fecha para cambiarlo.
        Hasta entonces, no lo uses para el banco ni para el correo.
        Antes de venderlo o tirarlo, pide que borren el disco.
    .verify = Ya no trabajas con él, o su pantalla de actualizaciones dice que recibe arreglos.
    .ask-help = Si una máquina depende de él, pregunta antes a quien te la vendió.

action-update-programs = Deja que tus programas se actualicen solos
    .because = Si se hace solo, no hay aviso que cerrar.
    .how =
        Guarda lo que tengas abierto.
        Abre cada programa que usas a diario y acepta lo que esté pendiente.
        Busca en sus ajustes «actualizaciones» y pon que sean automáticas.
        Cierra el navegador del todo y ábrelo: así acaba de actualizarse.
        Quita los programas que ya no usas.
        Si un programa no puede hacerlo solo, apunta en tu calendario mirarlo cada mes.
    .how-windows = Abre la tienda de aplicaciones y busca «actualizaciones». Para quitar programas, abre el menú Inicio y escribe «aplicaciones instaladas».
    .how-macos = Abre la tienda de aplicaciones y entra en «Actualizaciones». Para quitar uno, arrástralo de Aplicaciones a la Papelera.
    .how-linux = Abre el programa de aplicaciones y entra en «Actualizaciones».
    .verify = Abre el navegador y busca en su menú «acerca de»: dice que está al día.
    .ask-help = Si el programa de facturas cobra por actualizarse, pregunta a quien te lo vendió si aún arregla fallos.

action-update-phone = Actualiza tu móvil y deja que lo haga solo
    .because = Cada mes sin actualizar deja más fallos a la vista.
    .how =
        Enchufa el móvil y conéctalo a tu wifi.
        Mira que tus fotos y contactos estén copiados.
        Instala lo que esté pendiente y deja que se reinicie.
        Activa las actualizaciones automáticas, también las de las aplicaciones.
        Quita las aplicaciones que ya no usas.
    .how-android = Abre Ajustes, toca la lupa y busca «actualización».
    .how-iphone = Abre Ajustes y busca «actualización de software».
    .verify = La misma pantalla dice que no hay nada pendiente.
    .ask-help = Si no cabe, haz sitio antes. Si falla dos veces, llévalo a una tienda y no borres nada.

action-plan-a-supported-phone = Mira si tu móvil aún recibe arreglos y, si no, cámbialo
    .because = Un móvil sin arreglos sirve para llamar, pero no para el banco.
    .how =
        Busca una actualización e instálala, si la hay.
        Si no hay ninguna, pregunta en una tienda si tu modelo aún las recibe.
        Si ya no las recibe, pon fecha para cambiarlo.
        Al elegir otro, pregunta hasta qué año recibirá arreglos.
        Copia tus datos y pasa antes las aplicaciones que te dan códigos.
        Borra el viejo entero antes de darlo o venderlo.
    .how-android = Abre Ajustes, toca la lupa y busca «actualización».
    .how-iphone = Abre Ajustes y busca «actualización de software».
    .verify = Tu móvil muestra una actualización de los últimos 3 meses.
    .ask-help = Si el móvil es de una empresa, pide a esa empresa que lo mire.

action-see-all-updates = Mira cada semana qué actualizaciones faltan
    .because = Lo que se ve en una lista se arregla. Lo que no se ve se queda.
    .how =
        Con tu lista de aparatos, mira qué sistema tiene cada uno.
        Pide a tu técnico una pantalla con todos, o un informe cada semana.
        Pon un plazo: lo urgente en 14 días y lo demás en un mes.
        Empieza por el servidor y por lo que se ve desde internet.
        Apunta lo que ya no recibe arreglos y ponle fecha para cambiarlo.
        Di quién mira la lista y qué día.
    .verify = La lista de esta semana tiene todos tus aparatos.
    .ask-help = Antes de actualizar el servidor, pide una copia y elige una hora sin trabajo.
