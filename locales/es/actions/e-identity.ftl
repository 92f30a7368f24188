### What a person can do about electronic identity.
# review: author-written

action-store-certificate-copy = Guarda la copia de tu certificado fuera del ordenador
    .because = Si la copia está suelta, quien entra en tu ordenador o en tu correo se lleva también tu firma.
    .how =
        Si se lo enviaste a alguien, pide uno nuevo y anula ese. Sigue con el nuevo.
        Busca en tu ordenador los archivos que acaban en .p12 y .pfx.
        Copia el bueno en una memoria USB. Si no hay ninguno, expórtalo con contraseña desde el programa donde firmas.
        Antes de borrar nada, comprueba que entras en Hacienda como siempre.
        Borra las demás copias: Descargas, correos enviados y chats. Vacía la papelera.
        Guarda la memoria en casa y la contraseña en otro sitio.
    .verify = Busca otra vez .p12 y .pfx: no sale ninguno. Y entras en Hacienda como siempre.
    .ask-help = Pide ayuda si no sabes exportarlo o si, sin ese archivo, no puedes firmar.

action-authorise-adviser = Da permiso a tu gestoría sin darle tu certificado
    .because = Quien tiene tu certificado puede hacer cualquier trámite en tu nombre, no solo el que le encargas.
    .how =
        Pregunta a tu gestoría: «¿Podéis presentar mis impuestos con vuestro certificado?». Muchas pueden: se llama colaboración social.
        Para otros trámites, dale un apoderamiento. Es un permiso oficial, solo para lo que elijas, y lo puedes retirar.
        Cuando funcione, anula el certificado que le diste y pide uno nuevo para ti.
    .verify = Tu gestoría presenta el siguiente trámite y no tiene ningún archivo tuyo.
    .ask-help = Si dudas, pregunta en la oficina donde sacaste el certificado.

action-ask-password-to-sign = Haz que tu certificado pida contraseña
    .because = Si tu sesión queda abierta, puede firmar quien se siente delante. Con contraseña, no.
    .how =
        Comprueba que tienes la copia del certificado y que sabes su contraseña.
        Quítalo de los ordenadores que ya no usas o que no son tuyos.
        En el tuyo, quítalo e instálalo otra vez desde la copia.
        Al instalarlo, pide que avise o pida contraseña en cada uso.
        Si otra persona usa ese ordenador, créale su propia cuenta.
    .how-windows = Al instalarlo, marca «protección segura de clave privada» y elige el nivel alto.
    .how-macos = Abre «Acceso a Llaveros» y busca tu certificado. En «Control de acceso», pide confirmación y contraseña.
    .how-linux = En los ajustes de tu navegador, busca «contraseña principal» y ponla. La pedirá antes de usar el certificado.
    .verify = Cierra el navegador y entra en Hacienda con el certificado. Antes te pide la contraseña.
    .ask-help = Pide ayuda si te falta la copia o su contraseña. Sin las dos, no quites nada.

action-renew-certificate = Renueva tu certificado antes de que caduque
    .because = El día que caduca, deja de firmar. Y los plazos siguen corriendo.
    .how =
        Entra en la web de quien te lo dio y busca «renovar».
        Hazlo en el ordenador donde está instalado.
        Haz una copia del nuevo con contraseña y guárdala fuera del ordenador.
        Comprueba que entras en Hacienda con el nuevo.
        Apunta en tu calendario la próxima fecha, con 2 meses de margen.
    .how-windows = Para ver la fecha, abre el menú Inicio y escribe «certificados de usuario».
    .how-macos = Para ver la fecha, abre «Acceso a Llaveros» y busca tu nombre.
    .how-linux = Para ver la fecha, busca «certificados» en los ajustes de tu navegador.
    .verify = Vuelve a mirar este ordenador con { -app }: dice que faltan más de 60 días.
    .ask-help = Si la web no te deja renovarlo, pregunta a quien te lo dio antes de que caduque.

action-replace-expired-certificate = Pide un certificado nuevo
    .because = El que tienes ya no firma. Mejor pedirlo con tiempo que el último día de un trámite.
    .how =
        Pregunta a quien te lo dio cómo se pide uno nuevo. Ten a mano tu DNI o NIE.
        Mientras llega, mira si puedes entrar con Cl@ve o con el DNI electrónico.
        Instala el nuevo y comprueba que entras en Hacienda.
        Haz una copia con contraseña y guárdala fuera del ordenador.
        Cuando todo funcione, quita el caducado.
        Apunta en tu calendario cuándo caduca el nuevo, con 2 meses de margen.
    .verify = Vuelve a mirar este ordenador con { -app }: dice que faltan más de 60 días.
    .ask-help = Si un trámite vence antes, pregunta a tu gestoría si puede presentarlo.

action-set-up-second-way-in = Prepara otra forma de entrar en las webs oficiales
    .because = Con una sola forma de entrar, una avería te deja fuera.
    .how =
        Mira si ya tienes Cl@ve o un DNI electrónico con su PIN.
        Si no, regístrate en Cl@ve. Se puede por videollamada, con una carta o en una oficina.
        Instala su aplicación en tu móvil.
        Entra una vez con ella en Hacienda o en la Seguridad Social.
        Apunta en papel qué usarás si falla el certificado.
    .verify = Entras en una web oficial sin tu certificado y ves tu nombre.
    .ask-help = Si la videollamada no te sale, pide cita en una oficina de registro de Cl@ve.

action-keep-dnie-pin-apart = Separa el PIN de tu DNI
    .because = Si te quitan la cartera, que no vayan juntas las dos cosas.
    .how =
        Saca de la cartera y del móvil cualquier nota con el PIN.
        Guárdalo en un gestor de contraseñas o apréndetelo.
        Si lo apuntas en papel, que esté en casa y no diga para qué es.
        Si no lo recuerdas, pregunta en una oficina del DNI cómo poner otro.
        Prueba a entrar con él en una web oficial.
    .verify = Abre la cartera: está el DNI y no está el PIN.
    .ask-help = Si falla varias veces, para y pregunta en una oficina del DNI.

action-confirm-with-clave-app = Confirma con la aplicación de Cl@ve en tu móvil
    .because = Un SMS lo recibe quien tiene tu tarjeta SIM. La aplicación pide además abrir tu móvil.
    .how =
        Comprueba que tu móvil tiene bloqueo de pantalla.
        Entra en la web oficial de Cl@ve y, desde ahí, abre la tienda de aplicaciones.
        Instala la aplicación y actívala con tu DNI.
        Si confirmaba otra persona, comprueba que a su móvil ya no llega nada.
        Entra una vez en Hacienda o en la Seguridad Social para probarla.
    .verify = Al entrar en una web oficial, el aviso llega a tu móvil y pide tu huella o tu código.
    .ask-help = Si no consigues activarla, pide cita en una oficina de registro de Cl@ve.

action-reject-unasked-prompts = Ponte una regla: lo que no has pedido, se rechaza
    .because = Quien entra con tu nombre necesita que aceptes. Si no aceptas, se queda fuera.
    .how =
        Si llega un aviso y no estás entrando en nada, pulsa rechazar.
        No digas ningún código, ni siquiera a quien diga ser de Hacienda.
        Cuando sí entras tú, compara el código de la aplicación con el de la web.
        Si se repite, pide ayuda en una oficina de registro de Cl@ve.
        Apunta el día y la hora de cada aviso raro.
    .verify = Has escrito la regla junto al ordenador: «Si no lo he pedido, lo rechazo».
    .ask-help = Si ya has aceptado uno, apunta la hora y llama al { -help-line }. Mira si hay trámites nuevos a tu nombre.

action-save-official-sites = Guarda en favoritos las webs oficiales
    .because = Un favorito lleva siempre al mismo sitio. Un buscador y un mensaje, no.
    .how =
        Mira la dirección en una carta o un papel oficial.
        Escríbela tú, letra por letra, arriba del navegador.
        Comprueba que entras y guárdala en favoritos.
        Haz lo mismo con Hacienda, la Seguridad Social, tu comunidad y tu ayuntamiento.
        Desde hoy, entra solo por ahí.
    .verify = Abre tus favoritos: están las webs que usas y todas abren bien.
    .ask-help = Si has escrito tus datos en una copia, cambia la contraseña, llama a tu banco y al { -help-line }.

action-limit-who-acts = Da permisos, no tu firma
    .because = Un permiso se retira en un día. Una firma prestada se puede usar para cualquier cosa.
    .how =
        Haz una lista: quién hace qué por ti.
        Para cada cosa, busca «apoderamiento» en la web oficial o pregunta en la oficina.
        Elige solo los trámites que hacen falta y pon una fecha de fin.
        Retira los permisos que ya no uses.
        Si alguien tiene tu PIN, tu Cl@ve o tu certificado, cámbialos o anúlalos.
    .verify = La otra persona entra con su propia firma y ve solo lo que le has dado.
    .ask-help = Si ayudas a una persona mayor, ve con ella a la oficina: el permiso lo da ella.

action-reinstall-wallet-app = Instala la aplicación oficial desde la web oficial
    .because = Desde la web oficial sabes que la aplicación es la suya.
    .how =
        Quita la aplicación que no sabes de quién es.
        Entra en la web oficial que la ofrece y sigue su enlace a la tienda.
        Mira el nombre de quien la publica antes de instalarla.
        Actívala y pon bloqueo de pantalla en el móvil.
        Al enseñar tus datos, lee qué se pide y da solo eso.
    .verify = En la tienda, quien publica tu aplicación es un organismo oficial.
    .ask-help = Si escribiste tus datos en una falsa, guarda capturas y pon una denuncia. El { -help-line } te orienta antes.

action-plan-for-lost-id = Ten claro qué hacer si pierdes el DNI
    .because = Un aviso con fecha te ayuda si alguien usa tu nombre después.
    .how =
        Apunta qué comisaría o cuartel está más cerca.
        Escribe: «Si lo pierdo, aviso ese día y guardo la copia».
        Guarda en casa una fotocopia en papel, con el número.
        Si llevas tarjetas juntas, apunta también el teléfono de tu banco.
        Si pasa, pide además cita para el nuevo.
    .verify = El papel está en casa y dice a dónde ir.
    .ask-help = Si te llega una deuda o un contrato que no es tuyo, lleva la copia a la policía.
