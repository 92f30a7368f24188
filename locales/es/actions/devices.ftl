### What a person can do about the computer and who uses it.
# review: author-written

action-lock-screen-sooner = Haz que la pantalla se bloquee sola
    .because = Una visita, un cliente o un descuido bastan para que alguien vea lo que no debe.
    .how =
        Pon que la pantalla se apague a los 10 minutos o antes.
        Pon que pida la contraseña al volver.
        Prueba también a bloquearla tú cuando te levantas.
    .how-windows = Abre el menú Inicio y escribe «protector de pantalla». Elige uno, pon 10 minutos y marca la casilla que pide entrar otra vez.
    .how-macos = Abre Ajustes del Sistema y busca «pantalla bloqueada». Elige que pida la contraseña enseguida.
    .how-linux = Abre los ajustes del sistema y busca «bloqueo de pantalla». Elige 10 minutos o menos.
    .verify = Deja el ordenador quieto 10 minutos y toca el ratón. Te pide la contraseña. { -app } también puede mirarlo.
    .ask-help = Si no te deja cambiarlo, pregunta a quien lleva el ordenador.

action-set-computer-password = Pon una contraseña para entrar en tu ordenador
    .because = Hoy, quien se sienta delante ya está dentro.
    .how =
        Piensa cuatro palabras sin relación. Por ejemplo, farola, arena, tejado y limón, pero no estas.
        Escríbelas en un papel y guárdalo en casa, lejos del ordenador.
        Ponlas como contraseña de tu cuenta.
        Quita la entrada automática, si la hay.
        Pon que la pantalla se bloquee sola a los 10 minutos.
    .how-windows = Abre el menú Inicio y escribe «opciones de inicio de sesión».
    .how-macos = Abre Ajustes del Sistema y busca «usuarios y grupos».
    .how-linux = Abre los ajustes del sistema y busca «usuarios».
    .verify = Apaga el ordenador y enciéndelo. No entras sin la contraseña.
    .ask-help = Pide ayuda si otra persona o un programa necesita que el ordenador arranque solo.

action-give-own-account = Da su propia cuenta a quien usa tu ordenador
    .because = Desde su cuenta no ve tus archivos ni tu correo.
    .how =
        Crea una cuenta para cada persona, sin permiso de administrador.
        Copia en ella los archivos que son suyos.
        Cambia la contraseña de la tuya y no se la digas a nadie.
        Cierra tu sesión antes de dejar el ordenador.
    .how-windows = Abre el menú Inicio y escribe «otros usuarios».
    .how-macos = Abre Ajustes del Sistema y busca «usuarios y grupos».
    .how-linux = Abre los ajustes del sistema y busca «usuarios».
    .verify = Enciende el ordenador: sale un nombre por persona. En su cuenta no se ven tus carpetas.
    .ask-help = Si compartís un programa de facturas, pregunta a quien te lo vendió cómo entra cada persona con su nombre.

action-close-old-computer-accounts = Quita de tu ordenador a quien ya no lo usa
    .because = Una cuenta que nadie usa es una puerta que nadie mira.
    .how =
        Mira qué nombres salen al encender el ordenador.
        Copia los archivos de esas cuentas que aún necesites.
        Quita las cuentas de quien ya no lo usa.
        Cambia las contraseñas que sabía: la del ordenador, la wifi y las compartidas.
        Apunta en tu calendario mirarlo cada 6 meses.
    .how-windows = Abre el menú Inicio y escribe «otros usuarios».
    .how-macos = Abre Ajustes del Sistema y busca «usuarios y grupos».
    .how-linux = Abre los ajustes del sistema y busca «usuarios».
    .verify = Enciende el ordenador: solo salen los nombres de quienes lo usan hoy.
    .ask-help = Si esa cuenta es la única de administrador, pide ayuda antes de quitarla.

action-separate-admin-account = Trabaja con una cuenta que no pueda cambiarlo todo
    .because = Hoy tu cuenta de cada día puede cambiarlo todo. Lo que se cuela en ella, también.
    .how =
        Crea una cuenta nueva y llámala «Instalar».
        Dale permiso de administrador y una contraseña que no uses en nada más.
        Escribe esa contraseña en un papel y guárdalo en casa.
        Entra en la cuenta nueva y comprueba que puede cambiar los ajustes.
        Desde ella, quita el permiso de administrador a tu cuenta de siempre.
        Vuelve a tu cuenta y trabaja como cada día.
    .how-windows = Abre el menú Inicio y escribe «otros usuarios».
    .how-macos = Abre Ajustes del Sistema y busca «usuarios y grupos».
    .how-linux = Abre los ajustes del sistema y busca «usuarios».
    .verify = Instala algo desde tu cuenta: te pide la contraseña de la cuenta «Instalar».
    .ask-help = Pide ayuda si después falla un programa del trabajo. También si el ordenador lo lleva una empresa.

action-turn-on-antivirus = Enciende el antivirus y deja que se ponga al día
    .because = Un antivirus parado no ve lo que entra hoy.
    .how =
        Mira cuál tienes y lee lo que pide.
        Si pide encenderse o actualizarse, acéptalo.
        Si es de pago y ha caducado, renuévalo o desinstálalo.
        Deja uno solo, el que esté al día.
        Pide una revisión completa y deja que acabe.
    .how-windows = Abre el menú Inicio y escribe «seguridad de Windows». Si quitas otro antivirus, mira que el de Windows quede encendido.
    .how-macos = Abre Ajustes del Sistema y busca «actualización de software». Deja que instale los archivos de seguridad.
    .how-linux = Instala solo desde el programa de aplicaciones de tu sistema y acepta sus actualizaciones.
    .verify = La pantalla del antivirus dice que está encendido y que no hay nada pendiente.
    .ask-help = Si encuentra algo o no se deja encender, no uses ese ordenador para el banco. Llama a tu técnico o al { -help-line }.

action-encrypt-disk = Cifra el disco de tu ordenador
    .because = Si te lo roban, pierdes el aparato. Con el disco cifrado, tus archivos no se pueden leer sin tu clave.
    .how =
        Haz antes una copia de todos tus datos en otro aparato.
        Prueba la copia: abre varios archivos de ella en otro ordenador. Si no se abren, no sigas.
    .how-windows = Enchufa el ordenador, abre el menú Inicio y escribe «cifrado». Abre «cifrado de dispositivo» o «BitLocker» y actívalo: puedes seguir usándolo. Escribe la clave de recuperación en un papel y guárdalo en casa. Sin ella, una avería te deja sin tus archivos. Si no sale ninguno de los dos, tu Windows no lo trae.
    .how-macos = Enchufa el ordenador, abre Ajustes del Sistema, busca «FileVault» y actívalo: puedes seguir usándolo. Escribe la clave de recuperación en un papel y guárdalo en casa. Sin ella, una avería te deja sin tus archivos.
    .how-linux =
        Antes de seguir: tarda horas y deja el ordenador en blanco. Sigue solo con la copia de todo ya probada, y con ayuda.
        Instala el sistema otra vez y elige «cifrar el disco»: solo se ofrece ahí.
        Escribe la clave que elijas en un papel y guárdalo en casa. Sin ella no podrás abrir tus archivos.
        Recupera tus archivos desde la copia.
    .verify = Donde se activa dice que está activado. En Linux no hay esa pantalla: el ordenador pide la clave al encenderse. { -app } también puede mirarlo.
    .ask-help = Pide ayuda si no tienes copia de tus datos o si no sale la opción. En Linux, pídela siempre: tarda horas y deja el ordenador en blanco.

action-limit-remote-access = Pide a quien te ayuda que solo entre con tu permiso
    .because = Si alguien consigue la contraseña de ese programa, puede entrar a cualquier hora.
    .how =
        Llama a quien te ayuda y di: «Quiero aceptar yo cada conexión».
        Pídele que quite el acceso sin permiso y la contraseña fija.
        Comprueba que el programa no arranca al encender.
    .verify = Pídele que se conecte ahora. Te sale una pregunta y, si no aceptas, no entra.
    .ask-help = Si esa persona ya no te ayuda, pide a otra que quite el programa.

action-remove-remote-program = Quita el programa de acceso a distancia que no conoces
    .because = Nadie debería entrar en tu ordenador sin que sepas quién es.
    .how =
        Si el ratón se mueve solo, desconecta internet y abre «¿Te está pasando ahora?» de { -app }.
        Mira el nombre del programa y pregunta a quien haya tocado tu ordenador.
        Si nadie lo reconoce, desinstálalo y reinicia.
        Desde otro aparato, cambia la contraseña de tu correo y la del banco.
    .how-windows = Abre el menú Inicio, escribe «aplicaciones instaladas» y búscalo en la lista.
    .how-macos = Abre la carpeta Aplicaciones y arrástralo a la Papelera.
    .how-linux = Abre el programa de aplicaciones instaladas y búscalo.
    .verify = Vuelve a mirar este ordenador con { -app }: ya no aparece.
    .ask-help = Si lo instalaste porque te llamó un supuesto servicio técnico, llama a tu banco y después al { -help-line }.

action-get-own-admin-password = Ten tu propia contraseña de administrador
    .because = El ordenador es tuyo y necesitas tu llave. Si cada cual tiene la suya, se puede quitar una sola.
    .how =
        Di a quien te ayuda: «Quiero una cuenta de administrador para mí y otra para ti».
        Pon en la tuya una contraseña que no sepa nadie más.
        Escríbela en un papel y guárdalo en casa.
        Usa esa cuenta solo para instalar programas.
    .verify = Entras en tu cuenta de administrador sin llamar a nadie.
    .ask-help = Si el ordenador es de otra empresa, la contraseña es suya. Pregunta a quién llamar si falla en fin de semana.

action-close-former-helper-access = Cierra el paso a quien ya no te ayuda
    .because = No hace falta desconfiar: una contraseña que ya no se usa también se pierde o se roba.
    .how =
        Comprueba que entras en una cuenta de administrador tuya.
        Copia lo que necesites de la cuenta de esa persona.
        Quita su cuenta del ordenador.
        Cambia las contraseñas que sabía: ordenador, wifi, correo y copias.
        Quita también el programa con el que movía tu ratón a distancia.
    .verify = Al encender no sale su nombre. La contraseña que sabía ya no vale.
    .ask-help = Si no sabes qué contraseñas tenía, míralo con quien te ayuda ahora.

action-write-setup-list = Prepara todos los aparatos con la misma lista
    .because = Lo que se hace de memoria sale distinto cada vez.
    .how =
        Escribe con tu técnico qué se activa: cifrado, bloqueo, actualizaciones, antivirus, cortafuegos y copia.
        Añade qué se cambia: las contraseñas de fábrica, también en impresoras y cámaras.
        Añade qué se quita: programas que sobran y entrada sin contraseña.
        Si el aparato viene de otra persona, copia sus datos y bórralo entero.
        Usa la lista con el próximo aparato y guarda la hoja con su fecha.
        Repasa así los que ya hay, dos por semana.
    .verify = Elige un ordenador al azar y lee la lista delante de él. Todo está hecho.
    .ask-help = Antes de borrar o cifrar un aparato, comprueba que hay copia de sus datos.

action-watch-all-antivirus = Mira el antivirus de todos los ordenadores en una sola pantalla
    .because = Un aviso que sale a una sola persona se cierra y se olvida.
    .how =
        Con tu lista de aparatos, mira si cada antivirus está encendido y al día.
        Enciéndelo donde falte, también en el servidor.
        Pregunta a tu técnico si el tuyo los enseña todos en una pantalla.
        Di quién mira los avisos y qué hace con ellos.
        Que las cuentas normales no lo puedan apagar.
        Apunta en tu calendario mirarlo cada semana.
    .verify = La pantalla enseña tantos ordenadores como tu lista, todos al día.
    .ask-help = Si encuentra algo en varios a la vez, no borres nada. Llama a tu técnico o al { -help-line }, que orienta gratis.

action-start-used-device-afresh = Borra y empieza de cero el aparato usado
    .because = Así queda solo lo tuyo, y nadie más puede entrar ni encontrarlo.
    .how =
        Copia antes lo tuyo en otro sitio y abre varios archivos de la copia.
        Pide a quien lo usaba que cierre su cuenta en el aparato.
        Bórralo entero con su propia opción.
        Ponlo en marcha como nuevo, con tu cuenta.
        Instala lo que falte de actualizar.
        Pon un bloqueo de pantalla que no sepa nadie más.
    .how-windows = Abre el menú Inicio y escribe «restablecer este PC». Elige quitar todo.
    .how-macos = Abre Ajustes del Sistema y busca «borrar contenidos y ajustes».
    .how-linux = Hay que instalar el sistema otra vez desde una memoria USB. Si nunca lo has hecho, pide ayuda.
    .how-android = Abre Ajustes y busca «restablecer». Elige borrar todos los datos.
    .how-iphone = Abre Ajustes y busca «restablecer». Elige «Borrar contenidos y ajustes».
    .verify = Al encenderlo solo sale tu nombre, y la tienda de aplicaciones usa tu cuenta.
    .ask-help = Si pide la cuenta de otra persona para seguir, no busques atajos. Habla con esa persona o con la tienda.
