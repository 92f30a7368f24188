### What a person can do about electronic identity.
# review: author-written

action-store-certificate-copy = Guarda la copia de tu certificado fuera del ordenador
    .because = Si la copia está suelta, quien entra en tu ordenador o en tu correo se lleva también tu firma.
    .how =
        Busca en tu ordenador los archivos que acaban en .p12 y .pfx.
        Copia el bueno en una memoria USB. Si no hay ninguno, expórtalo con contraseña desde el programa donde firmas.
        Antes de borrar nada, comprueba que entras en Hacienda como siempre.
        Borra las demás copias: Descargas, correos enviados y chats. Vacía la papelera.
        Guarda la memoria en casa y la contraseña en otro sitio.
        Si lo habías enviado a alguien, anúlalo y pide uno nuevo.
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
    .because = El que tienes ya no firma. Mejor pedirlo hoy que el último día de un trámite.
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
