### What a firm can do about its networks, what can be reached from outside and who notices.
# review: author-written

action-separate-networks = Pon en otra red lo que no es un ordenador de oficina
    .because = Si alguien entra por una cámara, se queda con las cámaras.
    .how =
        Con tu lista de aparatos, haz tres grupos: oficina, máquinas y visitas.
        Activa ya la red de invitados para las visitas. Es otra wifi, aparte de la tuya.
        Pide a tu técnico una red para máquinas, cajas y cámaras.
        Apunta con tu técnico qué tiene que hablar con qué. Lo demás, cerrado.
        Pruébalo un día tranquilo: cobrar, imprimir y mandar trabajo a las máquinas.
        Guarda un dibujo de las redes, con fecha.
    .verify = Conecta tu móvil a la red de invitados. No ves la impresora ni las carpetas.
    .ask-help = Si una máquina deja de ir, vuelve atrás y llama a quien la mantiene.

action-secure-remote-work = Deja una sola puerta para trabajar desde fuera, con segundo paso
    .because = Con varias puertas, alguna queda sin mirar.
    .how =
        Apunta quién trabaja desde fuera y en qué programas.
        Si el «Escritorio remoto» se ve desde internet, pide hoy a tu técnico que lo cierre.
        Elige una sola forma de entrar: una conexión privada (di «VPN» a tu técnico) o servicios en internet.
        Pon el segundo paso a todas esas cuentas: un aviso o un código, además de la contraseña.
        Quita los programas de acceso a distancia que ya no hacen falta.
        Pide que se use un ordenador de la empresa, no el de la familia.
    .verify = Prueba desde casa: sin el aviso o el código, no entras.
    .ask-help = Si crees que alguien ha entrado ya, no borres nada y abre «¿Te está pasando ahora?» de { -app }.

action-close-what-is-open = Mira qué se ve de tu empresa desde internet y cierra lo que sobra
    .because = A lo que no se ve desde fuera no se le puede probar la cerradura.
    .how =
        Di a tu técnico: «Quiero la lista de lo que se puede abrir desde internet».
        En cada línea, pregunta para qué sirve y quién lo usa.
        Pide que cierre lo que nadie necesita.
        A lo que quede, ponle segundo paso y actualizaciones al día.
        Cambia las contraseñas de fábrica de cámaras, discos de red (NAS, cajas con discos) y la caja de internet.
        Apunta en tu calendario repetirlo cada 6 meses.
    .verify = La lista tiene fecha de este mes y un nombre al lado de cada línea.
    .ask-help = Si aparece algo que nadie reconoce, no lo borres: pide que lo miren antes.

action-keep-activity-log = Guarda 6 meses el registro de quién entra en tus cuentas
    .because = A veces una entrada rara se descubre semanas después. Para entonces, tiene que seguir apuntada.
    .how =
        Haz una lista de lo importante: correo, archivos, facturas y servidor.
        Busca en cada uno «registro», «actividad» o «auditoría». Mira cuánto tiempo guarda.
        Sube el plazo a 6 meses, o saca una copia cada mes.
        Guarda esa copia donde las cuentas normales no puedan borrarla.
        Pon en hora todos los aparatos: con horas distintas no se entiende nada.
        Dilo en las normas: tu plantilla debe saber qué se apunta.
    .verify = Busca quién entró en el correo hace un mes. Sale, con su hora.
    .ask-help = Pregunta a tu asesoría cuánto puedes guardarlo: son datos personales.

action-turn-on-sign-in-alerts = Activa los avisos de entradas raras y di quién los lee
    .because = Un aviso que nadie lee no avisa.
    .how =
        Abre los ajustes de tu correo y tus archivos y busca «alertas» o «avisos de seguridad».
        Activa tres: entrada desde otro país, cuenta nueva de administrador y reenvío de correo.
        Mándalos a una persona, y a otra para cuando falte.
        Escribe qué hace: llamar a quien usa la cuenta y, si no era, bloquearla.
        Añade los avisos del antivirus y de las copias.
        Haz una prueba y apunta cuánto se tarda en verla.
    .verify = Entra en tu cuenta desde un aparato nuevo. Llega un aviso y alguien te llama.
    .ask-help = Si un aviso es de verdad, no borres nada y abre «¿Te está pasando ahora?» de { -app }.
