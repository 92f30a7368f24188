### Problems: what happened and what is safe; the hint says what to do. And why a vault is closed.
# review: author-written

## Starting and opening

error-already-open = { -app } ya está en marcha.
error-already-open-hint = Busca su ventana. Si no la ves, espera un momento y vuelve a abrir.
error-no-keychain = El llavero de este ordenador no contesta. No se ha guardado nada.
error-no-keychain-hint = Ábrelo y prueba otra vez, o elige una frase que solo sepas tú.
error-locked = Tus respuestas están cerradas. No se ha perdido nada.
error-locked-hint = Ábrelas con el llavero, con tu frase o con el código de recuperación.
error-wrong-key = Eso no abre tus respuestas. Siguen a salvo.
error-wrong-key-hint = Mira si hay una letra cambiada y escríbelo otra vez. Puedes probar las veces que quieras.
error-damaged = El archivo de tus respuestas está dañado. No lo hemos tocado.
error-damaged-hint = Abre { -app } de nuevo: verás qué se puede salvar.
error-backup-damaged = La última copia automática está dañada. Tus respuestas están bien.
error-backup-damaged-hint = Haz otra copia ahora, en «Tus datos».
error-newer-version = Estas respuestas se guardaron con una versión más nueva de { -app }. No las hemos tocado.
error-newer-version-hint = Instala la versión nueva y ábrelas con ella.
error-vault-exists = En este ordenador ya hay respuestas guardadas. No las hemos tocado.
error-vault-exists-hint = Cierra la ventana y ábrela de nuevo: verás las que había.
error-no-vault = En este ordenador no hay respuestas guardadas.
error-no-vault-hint = Vuelve al inicio y empieza. Si tienes una copia cifrada, ábrela ahí.
error-not-open = Tus respuestas no están abiertas.
error-not-open-hint = Vuelve al inicio y ábrelas. Después, repite lo que ibas a hacer.

## Saving

error-disk-full = Lo último no se ha guardado: el disco está lleno. Lo anterior está a salvo.
error-disk-full-hint = Libera espacio y pulsa otra vez.
error-read-only = Lo último no se ha guardado: la carpeta solo deja leer. Lo anterior está a salvo.
error-read-only-hint = Mira si el disco está protegido y pulsa otra vez.
error-not-writable = En esa carpeta no se puede guardar. Tus respuestas están a salvo.
error-not-writable-hint = Elige otra carpeta, por ejemplo «Documentos».
error-no-cipher = Aquí falta el cifrado, y sin él { -app } no abre ni guarda nada. Tus archivos no han cambiado.
error-no-cipher-hint = Instala otra vez { -app }. Si el aviso sigue, recupera una copia de seguridad.

## Answers

# Variables:
#   $item (String) - id of the question
error-unknown-item = No conocemos esta pregunta: { $item }. No se ha guardado nada.
error-unknown-item-hint = Vuelve a la lista de preguntas y ábrela desde ahí.
# Variables:
#   $option (String) - code of the option
#   $item (String) - id of the question
error-unknown-option = La pregunta { $item } no tiene la respuesta «{ $option }». No se ha guardado nada.
error-unknown-option-hint = Elige una de las que salen en la página.
# Variables:
#   $action (String) - id of the action
error-unknown-action = No conocemos esta acción: { $action }. No se ha guardado nada.
error-unknown-action-hint = Vuelve al plan y ábrela desde ahí. En la línea de órdenes, «resguardo plan show» las enseña.
error-no-such-days = De una de esas dos fechas no hay nada, o están al revés.
error-no-such-days-hint = Elige dos fechas entre tu primera respuesta y hoy, primero la más antigua.
error-bad-date = Ese día no existe. No se ha guardado nada.
error-bad-date-hint = Escribe día, mes y año con cifras, por ejemplo 27 11 2026.
error-bad-input = Hay algo escrito que no podemos usar. No se ha guardado nada.
error-bad-input-hint = Revisa lo que has escrito y pulsa otra vez.

## Files

error-bad-file = Ese archivo no es de { -app }, o está cortado. Tus respuestas no han cambiado.
error-bad-file-hint = Elige un archivo de respuestas que guardaste con { -app }.
# Variables:
#   $file (String) - name of the file
#   $field (String) - name of the entry, as the file has it
error-bad-partner = El archivo { $file } no sirve: falta el dato «{ $field }», o no está bien.
error-bad-partner-hint = Pide el archivo otra vez a tu cámara o a tu ayuntamiento. Tu papel sigue como estaba.
# Variables:
#   $file (String) - name of the picture
error-bad-logo = No hemos podido usar el logotipo { $file }.
error-bad-logo-hint = Tiene que ser un PNG de menos de 256 KB y 1600 píxeles de lado, en la misma carpeta que el archivo.
error-file-too-large = El archivo es demasiado grande. No lo hemos abierto.
error-file-too-large-hint = Un archivo de { -app } ocupa poco. Mira si has elegido otro.
# Variables:
#   $file (String) - the file's name
error-no-document = No se ha podido leer { $file }. No se ha cambiado nada.
error-no-document-hint = Mira si el archivo está en su sitio y si puedes abrirlo.
error-nothing-shown = Ninguno de esos documentos dice todavía qué respuestas muestra. No se ha copiado nada.
error-nothing-shown-hint = Abre el documento en la lista y elige sus preguntas.
# Variables:
#   $file (String) - the file's name
error-no-form = En { $file } no hay ninguna casilla marcada. No se ha guardado nada.
error-no-form-hint = Mira si es el archivo que te devolvieron, y si las marcas están entre corchetes.
error-no-name = Falta el nombre de quien responde. No se ha guardado nada.
error-no-name-hint = Escríbelo y guarda otra vez.
error-no-label = Falta el nombre del ordenador. No se ha guardado nada.
error-no-label-hint = Escribe cómo lo llamáis, como «Recepción», y guarda otra vez.
error-no-look = Todavía no se ha mirado este ordenador.
error-no-look-hint = Míralo en «Comprobaciones» y vuelve aquí.
error-no-reason = Falta el motivo. No se ha apartado nada.
error-no-reason-hint = Escribe por qué, con pocas palabras, y aparta otra vez.
error-nothing-asked = No has elegido ninguna pregunta.
error-nothing-asked-hint = Elige al menos una.
error-code-not-shown = Ese código ya no está en pantalla, y nadie puede volver a verlo.
error-code-not-shown-hint = Si no lo apuntaste, pide uno nuevo: el anterior deja de valer.
error-nothing-exported = Todavía no hay ningún PDF guardado.
error-nothing-exported-hint = Guarda el plan y después ábrelo.

## Checks

error-checks-cancelled = Has parado las comprobaciones.
error-checks-cancelled-hint = Lo que había antes sigue igual. Puedes mirar otra vez cuando quieras.
error-checks-running = Ya estamos mirando este ordenador.
error-checks-running-hint = Espera a que acabe, o pulsa Parar.

## Links

error-no-such-link = No conocemos ese enlace. No se ha abierto nada.
error-no-such-link-hint = Vuelve a la página y elige otro.
error-link-failed = El escritorio no ha podido abrirlo. No se ha perdido nada.
error-link-failed-hint = Si es una página, escribe en tu navegador la dirección del botón. Si es el PDF, ábrelo desde su carpeta.

## Keys of one's own

# Variables:
#   $minimum (Number) - least number of signs
error-weak-passphrase = La frase es corta. Escribe al menos { $minimum } letras o signos, o cuatro palabras.
error-weak-passphrase-hint = Cuatro palabras sin relación valen bien.
error-code-typo = Al código le falta algo, o hay una letra cambiada. No se ha perdido nada.
error-code-typo-hint = Son siete grupos de cuatro. Compáralo con el papel y escríbelo otra vez.
error-memory-only = Estás probando sin guardar nada: aquí no hay clave que guardar.
error-memory-only-hint = Si quieres conservar tus respuestas, pulsa «Guardar mis respuestas».
error-no-passphrase = Hace falta tu frase. No se ha cambiado nada.
error-no-passphrase-hint = Escríbela y prueba otra vez.
error-last-way = Es lo único que abre tus respuestas. No lo hemos quitado.
error-last-way-hint = Haz antes un código de recuperación, o elige una frase.
error-recovery-mismatch = No coincide con el código. Mira el papel y escríbelo otra vez.
error-recovery-mismatch-hint = Si el papel está mal copiado, vuelve a ver el código y corrígelo.

## Backups, copies, damage

error-no-backup = Esa copia de seguridad ya no está. Tus respuestas no han cambiado.
error-no-backup-hint = Vuelve a la lista y elige otra.
error-not-a-copy = Ese archivo no es una copia cifrada de { -app }. No se ha cambiado nada.
error-not-a-copy-hint = Elige el que guardaste con «Guardar una copia cifrada».
error-repair-failed = No hemos podido salvar nada. Lo que hay sigue como estaba.
error-repair-failed-hint = Vuelve a una copia de seguridad o abre una copia cifrada. Si no tienes, no borres nada y pide ayuda.
error-update-failed = No hemos podido pasar tus datos a la versión nueva. No se ha cambiado nada: puedes verlos.
error-update-failed-hint = Guarda una copia cifrada, libera espacio en el disco y abre otra vez.

## Faults of ours

error-internal = Algo ha fallado en { -app }. Lo que estaba guardado sigue a salvo.
error-internal-hint = Prueba otra vez. Si se repite, cierra la ventana y ábrela de nuevo.

## Why a vault is closed

locked-closed = Tus respuestas están cerradas
locked-closed-hint = Se cierran cuando lo pides, al bloquear la pantalla o si pasa un rato sin usarlas. Ábrelas y sigue donde estabas.
locked-asking = Preguntando al llavero de este ordenador…
locked-asking-hint = Si te pide permiso en otra ventana, dáselo. Esperamos diez segundos; después puedes abrir tus respuestas de otra forma.
locked-no-entry = El llavero ya no tiene la clave de tus respuestas
locked-no-entry-hint = Puede pasar al cambiar de usuario o de llavero. Ábrelas con el código de recuperación.
locked-locked = El llavero de este ordenador está cerrado
locked-locked-hint = Ábrelo con la contraseña de tu sesión y prueba otra vez.
locked-no-answer = El llavero de este ordenador no contesta
locked-no-answer-hint = A veces espera detrás de otra ventana a que le des permiso. Búscala y prueba otra vez.
locked-no-bus = En esta sesión no hay llavero
locked-no-bus-hint = Entra en el ordenador con el escritorio normal y prueba otra vez. O usa el código de recuperación.
locked-wrong-key = La clave del llavero no abre estas respuestas
locked-wrong-key-hint = Puede que sean de otro ordenador o de una copia. Ábrelas con el código de recuperación.
locked-bad-data = La clave del llavero está dañada
locked-bad-data-hint = Tus respuestas no lo están. Ábrelas con el código de recuperación.
locked-not-remembered = Tus respuestas se abren con tu frase
locked-not-remembered-hint = Escríbela abajo. No está guardada en ningún sitio.
locked-several = El llavero tiene varias claves con el mismo nombre
locked-several-hint = Abre el programa de tu llavero, busca «{ -app }» y borra las repetidas. O usa el código de recuperación.
locked-full = El llavero no puede guardar nada más
locked-full-hint = Libera espacio en el disco y prueba otra vez.
locked-broken = El llavero de este ordenador no funciona
locked-broken-hint = Reinicia el ordenador y prueba otra vez. Si sigue igual, usa el código de recuperación.

## Questionnaires from outside

error-bad-key = Esa clave no es la de esta firma.
error-bad-key-hint = Cópiala entera de la página de quien lo publica. Empieza por RW.
# Variables:
#   $file (String) - name of the file
error-bad-facts = { $file } no es un archivo de datos públicos, o está mal escrito. No se ha usado nada de él.
error-bad-facts-hint = Pide a quien te lo dio que lo mire.
error-facts-damaged = Los datos más recientes que añadiste ya no son como llegaron, y no se usan.
error-facts-damaged-hint = Añádelos otra vez desde su archivo.
error-facts-older = Algo de ese archivo es más antiguo que lo que hay aquí. No se ha cambiado nada.
error-facts-older-hint = Busca uno más reciente donde lo encontraste.
# Variables:
#   $file (String) - name of the file
error-bad-pack = { $file } no es un cuestionario, o está mal escrito. No se ha usado nada de él.
error-bad-pack-hint = Pide a quien te lo dio que lo mire.
# Variables:
#   $pack (String) - name of the questionnaire
error-no-pack = No hay ningún cuestionario de fuera «{ $pack }».
error-no-pack-hint = Mira en la lista cómo se llama.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-damaged = El cuestionario «{ $pack }» ya no es como se añadió, y no se usa.
error-pack-damaged-hint = Quítalo y añádelo otra vez desde su archivo.
error-pack-in-use = La evaluación abierta es de ese cuestionario.
error-pack-in-use-hint = Abre antes otra evaluación.
# Variables:
#   $version (Number) - its version
error-pack-known = Esa versión ya está aquí: la { $version }.
error-pack-known-hint = No hace falta añadirla otra vez.
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here, or was
error-pack-older = Es la versión { $version }, y aquí ya hubo la { $known }. Las versiones solo suben.
error-pack-older-hint = Pide a quien lo hizo la más reciente.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-other-signer = «{ $pack }» lo firmaba otra clave. No se ha cambiado nada.
error-pack-other-signer-hint = Pregunta a quien lo publica antes de seguir. Si la clave es nueva, tiene que llamarse de otra forma.
error-shelf-damaged = No se puede leer la lista de lo que añadiste de fuera. Se empieza otra.
error-shelf-damaged-hint = Añade otra vez los cuestionarios y las claves. Pide a cada autor la versión más reciente: aquí ya no se sabe cuál tenías.
error-pack-unsigned = No lo firma nadie de quien te fías. No se ha añadido.
error-pack-unsigned-hint = Pregunta a quien te lo dio si lo hizo, y si tiene clave.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - errors
error-pack-wrong =
    { $count ->
        [one] { $file } tiene 1 error, y no se usa.
       *[other] { $file } tiene { $count } errores, y no se usa.
    }
error-pack-wrong-hint = Díselo a quien lo hizo: «resguardo content check» los enseña todos.
# Variables:
#   $most (Number) - how many there may be
error-too-many-packs = Caben { $most } cuestionarios de fuera.
error-too-many-packs-hint = Quita antes uno que no uses.
