### The command line: help, messages and the findings of the linter.
# review: author-written

## Headings of the help

cli-usage = Uso
cli-commands = Órdenes
cli-options = Opciones
cli-arguments = Datos
cli-help = Muestra esta ayuda
cli-version = Muestra la versión

## What stands for a value in the help

cli-value-command = ORDEN
cli-value-situation = SITUACIÓN
cli-value-country = PAÍS
cli-value-date = FECHA
cli-value-file = ARCHIVO
cli-value-folder = CARPETA
cli-value-size = TAMAÑO
cli-value-document = DOCUMENTO
cli-value-format = FORMATO
cli-value-id = NOMBRE
cli-value-language = IDIOMA
cli-value-region = REGIÓN
cli-value-shell = INTÉRPRETE
cli-value-state = ESTADO
cli-value-text = TEXTO

## Commands

cli-about = Revisa la seguridad de tu trabajo en este ordenador, sin conexión, y escribe un plan de acción.
cli-check = Mira este ordenador sin cambiar nada
cli-check-json = Escribe el resultado como JSON
cli-check-replay = Usa lo guardado en una carpeta en vez de mirar este ordenador
cli-check-record = Guarda lo leído en una carpeta, sin datos personales
cli-check-share = Guarda en un archivo lo que se ha visto, para quien junta los ordenadores de la empresa
cli-check-label = Cómo se llama este ordenador en ese archivo
cli-check-personal = Añade a ese archivo lo que mira cosas tuyas
cli-assess = Calcula el resultado de unas respuestas y escribe el plan en PDF
cli-assess-pack = Cuestionario
cli-assess-answers = Archivo JSON con respuestas
cli-assess-events = Archivo JSON con respuestas y comprobaciones con fecha
cli-assess-check = Mira también este ordenador
cli-assess-replay = Usa lo guardado en una carpeta en vez de mirar este ordenador
cli-assess-at = Momento del cálculo, como 2026-11-23 o 2026-11-23T10:00:00Z; si falta, ahora
cli-lang = Idioma de los textos; si falta, el del sistema
cli-assess-out = Dónde escribir el plan
cli-assess-json = Escribe el resultado como JSON
cli-history = Cuenta cómo ha cambiado el riesgo y lo acumulado
cli-compare = Compara dos fechas y dice qué movió el riesgo
cli-compare-from = La fecha anterior, como 2026-03-03
cli-compare-to = La fecha posterior
cli-explain = Dice de qué sale cada número: fórmula, respuestas, fuentes
cli-explain-id = Una práctica o un peligro, como «backups»; si falta, todo
cli-plan = El plan: qué hacer, qué cambiaría y cómo va
cli-plan-show = Muestra el plan
cli-plan-what-if = Dice qué riesgo quedaría con algunas acciones hechas
cli-plan-action = Las acciones, como keep-a-copy-apart
cli-plan-set = Anota cómo va una acción, quién la hace y para cuándo
cli-plan-id = La acción, como keep-a-copy-apart
cli-plan-state = open, in-progress, done, accepted o not-for-me
cli-plan-reason = Por qué se deja como está; va con «accepted»
cli-plan-review = Cuándo volver a pensarlo; va con «accepted»
cli-plan-owner-is = Quién la hace
cli-plan-note = Qué hay que recordar
cli-plan-due = Para cuándo
cli-evidence = Los documentos que muestran lo contestado
cli-evidence-list = Lista los documentos
cli-evidence-add = Añade un archivo; se queda donde está
cli-evidence-set = Cambia lo que se dice de un documento
cli-evidence-renew = Toma un archivo como versión nueva, o como el sitio nuevo
cli-evidence-remove = Deja de contar un documento; el archivo se queda donde está
cli-evidence-check = Mira si los archivos son los mismos; el código de salida es 1 si alguno no lo es
cli-evidence-copy = Copia los documentos en una carpeta por medida, con índice y SHA256SUMS
cli-evidence-file = El archivo
cli-evidence-id = El documento, como lo da la lista
cli-evidence-item = Una pregunta cuya respuesta muestra; se puede repetir
cli-evidence-title = Qué es
cli-evidence-dated = Fecha que lleva el documento
cli-evidence-owner = Quién lo guarda
cli-evidence-expires = Último día en que vale
cli-evidence-folder = Carpeta que ya existe; dentro se hace otra nueva
cli-evidence-document = Un documento; se puede repetir. Si falta, todos
cli-export = Escribe el plan para otro programa: una hoja de cálculo, un calendario o JSON
cli-export-format = csv, ics o json
cli-export-out = Dónde escribirlo
cli-print = Imprime en PDF un documento para alguien
cli-print-document = summary (para quien decide), statement (para clientes), order (para un técnico), questions (para rellenar a boli) o notice (para la plantilla)
cli-register = Escribe el registro de problemas y de fugas de datos personales
cli-register-format = pdf, csv o json
cli-paper = Tamaño del papel: a4 o letter
cli-partner = Archivo de quien ayuda cerca: su nombre, su logotipo y su contacto salen en la primera página
cli-content = Cuestionarios y preguntas
cli-content-list = Lista los cuestionarios
cli-content-show = Muestra un cuestionario, una pregunta o una acción
cli-content-show-id = Su nombre, como email-password
cli-content-print = Escribe en PDF una hoja de preguntas para practicar
cli-content-print-id = Su nombre, como real-or-fake
cli-content-print-sheet = Qué hoja, como a o primary; si falta, la primera
cli-content-print-answers = Las respuestas en lugar de las preguntas
cli-content-print-at = La fecha que lleva la hoja, como 2026-11-23 o 2026-11-23T10:00:00Z; si falta, la de hoy
cli-content-lint = Busca errores en los contenidos
cli-content-lint-dir = Carpeta con questionnaires y locales; si falta, los del programa
cli-content-lint-at = Fecha para los avisos de revisión; si falta, no se dan
cli-content-new = Escribe una hoja de cálculo con la que empezar un cuestionario
cli-content-new-id = Nombre del cuestionario, como mi-tienda
cli-content-import = Convierte una hoja de cálculo en un cuestionario
cli-content-import-file = Hoja en CSV
cli-content-export = Escribe un cuestionario como hoja de cálculo
cli-content-export-id = Nombre de un cuestionario del programa, o archivo de uno de fuera
cli-content-sheet-out = Dónde se escribe la hoja, en CSV
cli-content-pack-out = Dónde se escribe el cuestionario, en JSON
cli-content-check = Mira un cuestionario de fuera sin usarlo
cli-content-check-file = Archivo del cuestionario; su firma está al lado, con .minisig al final
cli-content-key = Clave pública de quien lo firma, o el archivo que la lleva
cli-content-signer = Nombre que das a quien lo firma; desde ahora te fías de su clave
cli-content-unsigned = Lo añade aunque no lo firme nadie de quien te fías
cli-content-add = Añade un cuestionario de fuera
cli-content-remove = Quita un cuestionario de fuera
cli-content-remove-id = Su nombre en la lista, como outside_mi-tienda
cli-content-update = Pone al día los teléfonos, direcciones y tablas con un archivo firmado
cli-content-update-file = Archivo de datos; su firma está al lado, con .minisig al final
cli-channels = Ayuda, denuncias y reclamaciones según el lugar
cli-channels-country = País, como ES
cli-channels-region = Región, como ES-CT
cli-channels-situation = Qué ha pasado, como ransomware o fake-shop: primero lo urgente y a quién llamar, en orden
cli-channels-at = Día y hora para saber qué está abierto, como 2026-11-23T09:30; si falta, ahora
cli-channels-opened = Con --to-verify: archivo donde firma quien abre cada uno; lista solo los que faltan
cli-channels-json = Escribe los canales como JSON
cli-channels-to-verify = Lista cada teléfono y dirección con su fuente y su fecha
cli-completions = Escribe el autocompletado de un intérprete de órdenes
cli-completions-shell = Intérprete de órdenes
cli-man = Escribe la página de manual

## The manual page

cli-man-name = Nombre
cli-man-summary = cuestionarios y comprobaciones de ciberseguridad, sin conexión
cli-man-description = Descripción
cli-man-exit = Código de salida
cli-man-exit-0 = Hecho.
cli-man-exit-1 = Algo ha fallado.
cli-man-exit-2 = La orden o un archivo no están bien; el mensaje dice qué y dónde.

## What goes wrong before anything is done

# Variables:
#   $argument (String) - what was typed
cli-error-unknown-argument = «{ $argument }» no es una opción.
# Variables:
#   $argument (String) - what was typed
cli-error-unknown-command = «{ $argument }» no es una orden.
# Variables:
#   $arguments (String) - what is missing
cli-error-missing = Falta { $arguments }.
# Variables:
#   $argument (String) - the option
#   $value (String) - what was typed
cli-error-invalid-value = «{ $value }» no vale para { $argument }.
# Variables:
#   $argument (String) - the option
#   $other (String) - the other option
cli-error-conflict = { $argument } y { $other } no pueden ir juntas.
cli-error-no-command = Falta la orden.
# Variables:
#   $argument (String) - what was typed
cli-error-extra = «{ $argument }» sobra.
# Variables:
#   $argument (String) - the option
cli-error-no-value = A { $argument } le falta su valor.
# Variables:
#   $argument (String) - the option
cli-error-twice = { $argument } está dos veces.
cli-error-usage = No entiendo la orden.
cli-error-hint = Escribe «resguardo --help», u otra orden con «--help», para ver cómo se usa.
# Variables:
#   $values (String) - the possible values
cli-error-invalid-value-hint = Valen: { $values }.
# Variables:
#   $value (String) - what was typed
cli-error-language = No tenemos textos en «{ $value }».
# Variables:
#   $languages (String) - tags of the languages
cli-error-language-hint = Hay textos en: { $languages }.
# Variables:
#   $text (String) - what was typed
cli-error-date = «{ $text }» no es una fecha.
cli-error-date-hint = Escríbela como 2026-11-23 o 2026-11-23T10:00:00Z.
# Variables:
#   $id (String) - what was typed
cli-error-nothing-called = No hay nada que se llame «{ $id }».
cli-error-nothing-called-hint = Escribe «resguardo content list» para ver los cuestionarios, y «resguardo content show» con uno de ellos para ver sus preguntas.
# Variables:
#   $file (String) - the file or folder
cli-error-not-found = No encontramos { $file }.
# Variables:
#   $file (String) - the file or folder
cli-error-no-permission = No tienes permiso para leer { $file }.
# Variables:
#   $file (String) - the file
cli-error-is-folder = { $file } es una carpeta, no un archivo.
# Variables:
#   $file (String) - the file
cli-error-is-no-folder = { $file } es un archivo, no una carpeta.
# Variables:
#   $folder (String) - the folder
cli-error-bundle-absent = La carpeta { $folder } no está, o le falta manifest.json.
# Variables:
#   $id (String) - what was typed
cli-error-unknown-document = No hay ningún documento «{ $id }».
cli-error-unknown-document-hint = Escribe «resguardo evidence list» para ver los que hay.
cli-error-output = No se ha podido escribir el resultado en la salida.
cli-error-output-hint = Mira si el disco está lleno, o escribe en otro sitio.
cli-error-disk-full = El disco está lleno. No se ha escrito nada.
cli-error-disk-full-hint = Libera espacio, o escribe en otro sitio.
cli-error-internal = Algo ha fallado en { -app }. No se ha escrito nada.
cli-error-internal-hint = Prueba otra vez. Si se repite, es un fallo nuestro.
cli-error-no-vault = No hay nada guardado con ese nombre, o nada en absoluto.
cli-error-no-vault-hint = Escribe «resguardo vault list» para ver lo que hay, y mira si --data-dir es la carpeta buena.
cli-error-locked = Los datos están cerrados, y el llavero no los abre. No se ha perdido nada.
cli-error-locked-hint = Ábrelos con --passphrase-file o con --recovery-code-file.
cli-error-damaged = El archivo de los datos está dañado. No lo hemos tocado.
cli-error-damaged-hint = Escribe «resguardo vault repair»: salva lo que se pueda leer y no tira nada.
# Variables:
#   $file (String) - the file or folder that could not be written
cli-error-target = al escribir «{ $file }»
# Variables:
#   $count (Number) - errors that are not shown
cli-error-more =
    { $count ->
        [one] Hay un error más.
       *[other] Hay { $count } errores más.
    }
# Variables:
#   $id (String) - what was typed
cli-error-unknown-part = En este resultado no cuenta ninguna práctica ni ningún peligro «{ $id }».
cli-error-unknown-part-hint = Sin nombre, «resguardo explain --json» los enseña todos.
# Variables:
#   $pack (String) - the questionnaire
cli-error-unknown-pack = No hay ningún cuestionario «{ $pack }».
cli-error-unknown-pack-hint = Escribe «resguardo content list» para ver los que hay.
# Variables:
#   $pack (String) - the questionnaire that was asked for
#   $found (String) - the questionnaire of the file
cli-error-wrong-pack = El archivo es del cuestionario «{ $found }», no de «{ $pack }».
cli-error-wrong-pack-hint = Cambia --pack o el archivo.

## Results

cli-first = Lo primero:
# Variables:
#   $path (String) - the file
cli-saved = Escrito en { $path }.
# Variables:
#   $version (Number) - version of the facts
cli-updated = Los datos públicos son ahora los de la versión { $version }.
# Variables:
#   $path (String) - the file
#   $pages (Number) - its pages
cli-written =
    { $pages ->
        [one] Plan escrito en { $path } (1 página).
       *[other] Plan escrito en { $path } ({ $pages } páginas).
    }
# Variables:
#   $characters (String) - the characters
cli-uncovered = Estos signos no se pueden imprimir: { $characters }
cli-replay-misfits = En esta carpeta algo no encaja
# Variables:
#   $request (String) - what a check asks for
cli-replay-lacking = Falta la respuesta a: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unused = Ninguna comprobación la ha pedido: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unknown = No hay ninguna petición que se escriba así: { $request }
# Variables:
#   $folder (String) - the folder
cli-recorded = Guardado en { $folder }. Léelo antes de enviarlo a nadie.
# Variables:
#   $file (String) - the file
cli-shared = Guardado en { $file }. Léelo antes de darlo: lleva resultados y fechas, y ningún dato tuyo.
# Variables:
#   $items (Number) - questions
#   $first (Number) - questions of the first pass
#   $version (Number) - version
cli-pack-line = versión { $version }, { $items } preguntas, { $first } en la primera pasada
# Variables:
#   $questions (Number) - questions
#   $sheets (Number) - sheets, two or more
#   $version (Number) - version
cli-live-line = versión { $version }, { $questions } preguntas con respuesta en { $sheets } hojas
cli-options-heading = Respuestas
cli-not-applicable-heading = No se aplica
cli-actions-heading = Acciones
cli-sets-heading = Deja así
cli-steps-heading = Cómo se hace
cli-verify-heading = Cómo saber que funciona
cli-ask-help-heading = Cuándo pedir ayuda
cli-phones = Teléfonos:
cli-links = Páginas:
cli-hours = Horario:
cli-have-ready = Ten a mano:
cli-limits = Plazo:
cli-needs = Hace falta:
# Variables:
#   $errors (Number) - errors
#   $warnings (Number) - warnings
cli-lint-summary = Errores: { $errors }. Avisos: { $warnings }.
cli-lint-error = error
cli-lint-warning = aviso
cli-verify-phone = teléfono
cli-verify-messaging = mensajería
cli-verify-mail = correo
cli-verify-url = página
cli-verify-shown = se muestra
cli-verify-not-shown = no se muestra
cli-verify-undated = sin fecha
cli-verify-unverified = sin comprobar

## The vaults, on the command line

cli-vault = Tus datos guardados: hacerlos, abrirlos, copiarlos, borrarlos
cli-vault-list = Lista lo que hay guardado en este ordenador
cli-vault-status = Dice cómo están guardados los datos
cli-vault-create = Crea un sitio nuevo para guardar datos, protegido por el llavero del sistema o por una frase
cli-vault-verify = Lee y comprueba todo, también la última copia automática
cli-vault-repair = Salva lo que se pueda leer de unos datos dañados, sin tirar nada
cli-vault-backup = Guarda una copia cifrada de todo en un archivo
cli-vault-restore = Recupera una copia cifrada, junto a lo que ya haya
cli-vault-export = Escribe todo en un archivo JSON, sin cifrar
cli-vault-import = Añade lo que haya en un archivo JSON de { -app }; lo que ya está se queda
cli-vault-lock = Quita la clave del llavero: desde entonces hará falta la frase o el código
cli-vault-passphrase = Protege los datos con una frase nueva
cli-vault-recovery-code = Hace un código de recuperación nuevo y lo escribe; el anterior deja de valer
cli-vault-erase = Borra unos datos, o todos, con sus claves y sus copias automáticas
cli-vault-data-dir = Carpeta de los datos; si falta, la del usuario
cli-vault-json = Escribe el resultado como JSON
cli-vault-id = Cuáles, por su nombre en la lista; si falta, los últimos que se abrieron
cli-vault-file = El archivo
cli-vault-passphrase-file = Archivo cuya primera línea es la frase; con «-», la entrada
cli-vault-recovery-code-file = Archivo cuya primera línea es el código de recuperación
cli-vault-new-passphrase-file = Archivo cuya primera línea es la frase nueva
cli-vault-unprotected = Sin protección: quien tenga los archivos puede leerlos
cli-vault-copy-passphrase-file = Archivo con la frase de la copia
cli-vault-copy-recovery-code-file = Archivo con el código de recuperación que abre la copia
cli-vault-name-file = Archivo cuya primera línea es el nombre que llevará el plan
cli-vault-confirm-file = Archivo con el código ya apuntado: comprueba que es ese y no hace otro
cli-vault-all = Todos
cli-vault-yes = Confirma que quieres borrar; no se puede deshacer
cli-vault-none = No hay nada guardado.
cli-vault-closed = cerrado
# Variables:
#   $id (String) - its id
#   $name (String) - whose it is, or that it is closed
#   $date (String) - when it was last written
cli-vault-row = { $id }  { $date }  { $name }
cli-vault-protection-keychain = Están cifrados. La clave la guarda el llavero del sistema.
cli-vault-protection-passphrase = Están cifrados. Se abren con tu frase.
cli-vault-protection-unprotected = No están protegidos: quien tenga los archivos puede leerlos.
cli-vault-recovery-confirmed = El código de recuperación está apuntado y comprobado.
cli-vault-recovery-missing = Falta el código de recuperación, o no se ha comprobado: solo hay una forma de abrirlos.
cli-vault-viewing = El disco no deja escribir: se pueden ver, no cambiar.
# Variables:
#   $count (Number) - changes
cli-vault-missing =
    { $count ->
        [one] Falta un cambio que se había guardado. Mira las copias automáticas.
       *[other] Faltan { $count } cambios que se habían guardado. Mira las copias automáticas.
    }
# Variables:
#   $count (Number) - assessments
cli-vault-assessments =
    { $count ->
        [one] Una evaluación.
       *[other] { $count } evaluaciones.
    }
# Variables:
#   $date (String) - date and time
cli-vault-backup-newest = Última copia automática: { $date }.
cli-vault-backup-none = No hay copias automáticas.
# Variables:
#   $id (String) - its id
cli-vault-created = Hecho: { $id }
# Variables:
#   $assessments (Number) - assessments
#   $events (Number) - answers and other entries
cli-vault-verified = Todo está bien. Evaluaciones: { $assessments }. Anotaciones: { $events }.
# Variables:
#   $recovered (Number) - entries since the backup
#   $lost (Number) - changes that are lost, at most
cli-vault-repaired = Anotaciones salvadas después de esa copia: { $recovered }. Cambios perdidos, como mucho: { $lost }.
# Variables:
#   $id (String) - its id
cli-vault-restored = Copia recuperada: { $id }
# Variables:
#   $added (Number) - new entries
#   $known (Number) - entries that were there
cli-vault-imported = Anotaciones nuevas: { $added }. Ya estaban: { $known }.
cli-vault-locked = La clave ya no está en el llavero.
cli-vault-passphrase-set = Los datos se abren ahora con la frase nueva.
cli-vault-code-confirmed = El código es el bueno. Guarda el papel lejos del ordenador.
cli-vault-erased = Borrado.
# Variables:
#   $left (Number) - items that stay in the keychain
cli-vault-erased-left =
    { $left ->
        [one] En el llavero queda una clave, que ya no abre nada.
       *[other] En el llavero quedan { $left } claves, que ya no abren nada.
    }
# Variables:
#   $file (String) - the file
cli-vault-saved = Guardado en { $file }.
# Variables:
#   $file (String) - the file
cli-error-secret-file = No se puede leer { $file }.
cli-error-secret-file-hint = Di dónde está el archivo que tiene la frase o el código en su primera línea.

## Findings of the linter

# Variables:
#   $id (String) - the id
lint-duplicate-id = «{ $id }» está dos veces
# Variables:
#   $id (String) - the id
lint-unknown-id = «{ $id }» no existe
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-unknown-option = «{ $item }» no tiene la opción «{ $option }»
# Variables:
#   $key (String) - the key
#   $value (String) - the value
lint-unknown-profile-value = la situación no tiene «{ $key }» con «{ $value }»
# Variables:
#   $item (String) - the question
lint-unreachable = «{ $item }» no se muestra nunca
# Variables:
#   $option (String) - the option
lint-dead-option = nadie puede elegir «{ $option }», o no depende nada de ella
# Variables:
#   $ids (String) - the ids
lint-cycle = dependen unas de otras: { $ids }
# Variables:
#   $item (String) - the question
#   $option (String) - the option
#   $action (String) - the action
lint-full-level-with-action = «{ $option }» de «{ $item }» ya es tan buena como la deja «{ $action }»
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-option-without-action = ninguna acción mejora «{ $option }» de «{ $item }»
# Variables:
#   $practice (String) - the practice
lint-practice-unmeasured = ninguna pregunta mide «{ $practice }»
lint-without-reason = no dice por qué
lint-without-source = no dice de dónde sale
# Variables:
#   $field (String) - the field
#   $value (Number) - its value
#   $low (Number) - least
#   $high (Number) - most
lint-out-of-range = «{ $field }» vale { $value } y debe estar entre { $low } y { $high }
# Variables:
#   $option (String) - the option
lint-option-level = «{ $option }» necesita «level» o «as», y solo uno
lint-not-best-first = las opciones no van de mejor a peor
# Variables:
#   $url (String) - the address
lint-bad-url = «{ $url }» no es una dirección https sencilla
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-missing = falta el texto «{ $id }» en { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-unused = el texto «{ $id }» en { $language } no es de nadie
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-duplicate = el texto «{ $id }» está dos veces en { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $other (String) - the other language
lint-variables-differ = «{ $id }» usa otras variables en { $language } que en { $other }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $found (String) - the contact
lint-contact-in-text = «{ $id }» en { $language } lleva «{ $found }», que va en los datos con su fuente
# Variables:
#   $pack (String) - the questionnaire
#   $score (Number) - reached
#   $gate (Number) - asked for
lint-reading-ease = los textos de «{ $pack }» se leen con { $score } y hacen falta { $gate }
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-outside-first-pass = «{ $item }» está en la primera pasada y depende de «{ $gate }», que no está
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-after-item = «{ $item }» se pregunta antes que «{ $gate }», de la que depende
# Variables:
#   $practice (String) - the practice
lint-blocking-not-asked = la primera pasada no pregunta sin condiciones por «{ $practice }»
# Variables:
#   $item (String) - the question
lint-not-in-sections = «{ $item }» está en la primera pasada y en ninguna área
# Variables:
#   $audience (String) - the audience
lint-base-missing = faltan los valores de partida para «{ $audience }»
# Variables:
#   $question (String) - the question
lint-right-options = «{ $question }» necesita una respuesta buena y alguna que no lo sea
# Variables:
#   $sheet (String) - the first form
#   $other (String) - the other form
lint-forms-differ = las hojas «{ $sheet }» y «{ $other }» no son iguales: cambia cuántas preguntas hay de cada clase o su dificultad
# Variables:
#   $date (String) - the date
lint-review-due = hay que revisarlo desde el { $date }
# Variables:
#   $language (String) - the language
#   $digest (String) - digest of the Spanish texts
lint-translation-stale = el texto en español ha cambiado desde la traducción ({ $language }); repásala y escribe en su cabecera «source: { $digest }»
# Variables:
#   $item (String) - id of the question
lint-outside-sets-ours = una acción de fuera no puede cambiar «{ $item }», que es del programa
# Variables:
#   $practice (String) - id of the practice
lint-outside-on-blocking = de «{ $practice }», que es imprescindible, solo hablan las preguntas del programa
# Variables:
#   $practice (String) - id of the practice
lint-outside-alone = de «{ $practice }» tiene que hablar también una pregunta del programa, sin condiciones
# Variables:
#   $practice (String) - id of the practice
#   $weight (Number) - what the questions from outside weigh
#   $most (Number) - the most that they may
lint-outside-too-heavy = las preguntas de fuera pesan { $weight } en «{ $practice }»; como mucho, { $most }

## What the numbers rest on

# Variables:
#   $name (String) - name of the scenario
#   $points (String) - points of risk
explain-scenario = { $name }: { $points } puntos
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
explain-base = Sin ninguna práctica: probabilidad { $likelihood } por impacto { $impact }.
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-likelihood = { $practice } baja la probabilidad un { $now } (como mucho, un { $most }).
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-impact = { $practice } baja el impacto un { $now } (como mucho, un { $most }).
# Variables:
#   $name (String) - name of the practice
#   $level (String) - level or band, of 100
#   $target (Number) - target, of 100
explain-practice = { $name }: { $level } de 100, meta { $target }
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item = «{ $question }» { $answer }: { $level }, peso { $weight }. { $source }.
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item-lapsed = «{ $question }» { $answer }: { $level }, peso { $weight }. { $source }; ha caducado.
explain-open = Por saber
explain-nobody = Nadie lo ha dicho aún
# Variables:
#   $low (String) - low end
#   $high (String) - high end
explain-band = de { $low } a { $high }

## The plan

# Variables:
#   $now (String) - points, or from a to b
cli-plan-risk = Riesgo que queda: { $now } de 100
# Variables:
#   $now (String) - points, or from a to b
#   $then (String) - points, or from a to b
cli-plan-would = Riesgo que queda: hoy { $now } de 100; con eso hecho, { $then }.
cli-plan-closed = Cerradas
# Variables:
#   $owner (String) - who does it
cli-plan-by = la hace { $owner }
# Variables:
#   $date (String) - the day
cli-plan-until = para el { $date }
# Variables:
#   $date (String) - the day
cli-plan-again = volver a pensarlo: { $date }

## Documents

cli-evidence-none = Todavía no hay documentos.
cli-evidence-shows = Qué muestra
# Variables:
#   $date (String) - the last day
cli-evidence-expired = { $date }; ya no vale
# Variables:
#   $folder (String) - the folder
#   $count (Number) - documents
cli-evidence-copied =
    { $count ->
        [one] Un documento copiado en { $folder }.
       *[other] { $count } documentos copiados en { $folder }.
    }
