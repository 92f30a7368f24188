### What can be wrong with a file that somebody hands in, and what to do about it.
# review: author-written

## Where. {file} is in every one of these errors.

# Variables:
#   $line (Number) - from 1
#   $column (Number) - from 1
file-place-line = línea { $line }, columna { $column }
# Variables:
#   $key (String) - a path of keys, as answers/email-password
file-place-key = en «{ $key }»
# Variables:
#   $nearest (String) - a known id that is spelled almost the same
file-nearest = ¿Querías decir «{ $nearest }»?

## Reading it

# Variables:
#   $file (String) - the file's name
error-content-unreadable = No se ha podido leer { $file }.
error-content-unreadable-hint = Mira si el nombre está bien escrito y si puedes abrirlo.
# Variables:
#   $file (String) - the file's name
error-content-missing = Falta el archivo { $file }.
error-content-missing-hint = Vuelve a copiar la carpeta entera.
# Variables:
#   $file (String) - the file's name
error-content-unexpected = Nadie usa el archivo { $file }.
error-content-unexpected-hint = Mira si su nombre está bien escrito.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - bytes
error-content-too-large = { $file } ocupa más de { $limit } bytes.
error-content-too-large-hint = Comprueba que es el archivo correcto.
# Variables:
#   $file (String) - the file's name
error-content-empty = { $file } está vacío.
error-content-empty-hint = Comprueba que es el archivo correcto y que se guardó.
# Variables:
#   $file (String) - the file's name
error-content-not-utf8 = { $file } no es un texto en UTF-8.
error-content-not-utf8-hint = Guárdalo como texto UTF-8.
# Variables:
#   $file (String) - the file's name
#   $character (String) - its code point
error-content-forbidden-character = { $file } lleva un carácter que no se ve y puede engañar: { $character }.
error-content-forbidden-character-hint = Bórralo y vuelve a guardar el archivo.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - characters
error-content-text-too-long = Un texto de { $file } tiene más de { $limit } caracteres.
error-content-text-too-long-hint = Acórtalo.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - depth
error-content-too-deep = { $file } tiene más de { $limit } niveles, unos dentro de otros.
error-content-too-deep-hint = Ningún archivo de este tipo los necesita: comprueba de dónde viene.
# Variables:
#   $file (String) - the file's name
#   $id (String) - what stands there
error-content-bad-id = «{ $id }» no vale como nombre en { $file }.
error-content-bad-id-hint = Usa letras minúsculas sin acento, cifras y guiones, 64 como mucho.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - entries
error-content-too-many = { $file } tiene más de { $limit } entradas.
error-content-too-many-hint = Comprueba que es el archivo correcto.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-syntax = { $file } no está bien escrito: { $detail }
error-content-syntax-hint = Mira esa línea: suele faltar una coma, unas comillas o una llave.
# Variables:
#   $file (String) - the file's name
error-content-not-json = { $file } no es un JSON bien escrito.
error-content-not-json-hint = Mira esa línea: suele faltar una coma, unas comillas o una llave.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-unknown-field = { $file } tiene un campo que no existe: «{ $field }».
error-content-unknown-field-hint = Bórralo o corrige su nombre.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-missing-field = A { $file } le falta el campo «{ $field }».
error-content-missing-field-hint = Añádelo.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-duplicate-field = En { $file } el campo «{ $field }» está dos veces.
error-content-duplicate-field-hint = Deja uno solo.
# Variables:
#   $file (String) - the file's name
#   $value (String) - the value
error-content-unknown-value = En { $file } el valor «{ $value }» no es ninguno de los que valen.
error-content-unknown-value-hint = Mira en questionnaires/schema cuáles valen.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-wrong-shape = En { $file } hay un valor de otro tipo: { $detail }
error-content-wrong-shape-hint = Mira en questionnaires/schema cómo se escribe.
# Variables:
#   $file (String) - the file's name
error-content-wrong-value = En { $file } hay un valor que no puede estar ahí.
error-content-wrong-value-hint = Mira en questionnaires/schema cómo se escribe.
# Variables:
#   $file (String) - the file's name
error-content-wrong-answer = En { $file } hay otra cosa donde va una respuesta.
error-content-wrong-answer-hint = Escribe el código de una opción entre comillas, como "weekly". Si no lo sabes: {"{"} "unknown": true {"}"}.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the format it names
error-content-unknown-format = { $file } es de otro programa o de una versión más nueva: «{ $found }».
error-content-unknown-format-hint = Ábrelo con la versión que lo hizo.

## What it says

# Variables:
#   $file (String) - the file's name
#   $pack (String) - the questionnaire
error-content-unknown-pack = En { $file }: no hay ningún cuestionario «{ $pack }».
error-content-unknown-pack-hint = La orden «resguardo content list» los enseña todos.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
error-content-unknown-profile-key = En { $file }: «{ $profile }» no es un dato de la situación.
error-content-unknown-profile-key-hint = Los que hay están en questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
#   $value (String) - the value
error-content-unknown-profile-value = En { $file }: «{ $profile }» no puede valer «{ $value }».
error-content-unknown-profile-value-hint = Los valores están en questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-country = En { $file }: «{ $value }» no es un código de país.
error-content-bad-country-hint = Escribe dos letras mayúsculas, como ES.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-region = En { $file }: «{ $value }» no es una región de ese país.
error-content-bad-region-hint = Escribe el código ISO 3166-2, como ES-MD.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-item = En { $file }: no hay ninguna pregunta «{ $item }».
error-content-unknown-item-hint = La orden «resguardo content show», con el nombre de un cuestionario, enseña sus preguntas.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $pack (String) - the questionnaire
error-content-item-not-in-pack = En { $file }: «{ $pack }» no pregunta «{ $item }».
error-content-item-not-in-pack-hint = Quita esa respuesta o elige otro cuestionario.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $option (String) - the option
error-content-unknown-option = En { $file }: «{ $item }» no tiene la opción «{ $option }».
# Variables:
#   $item (String) - the question
error-content-unknown-option-hint = La orden «resguardo content show { $item }» enseña sus opciones.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-no-option = En { $file }: la respuesta a «{ $item }» está vacía.
error-content-no-option-hint = Elige una opción o quita la respuesta.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-several-options = En { $file }: «{ $item }» admite una sola opción.
error-content-several-options-hint = Deja una.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-none-with-others = En { $file }: en «{ $item }» has elegido «ninguna» y otras a la vez.
error-content-none-with-others-hint = Deja «ninguna» o las otras.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-not-offered = En { $file }: «{ $item }» no admite «no lo sé».
error-content-unknown-not-offered-hint = Elige una opción o quita la respuesta.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $reason (String) - the reason
error-content-unknown-reason = En { $file }: «{ $item }» no puede dejar de aplicarse por «{ $reason }».
# Variables:
#   $item (String) - the question
error-content-unknown-reason-hint = La orden «resguardo content show { $item }» enseña las razones que admite.
# Variables:
#   $file (String) - the file's name
error-content-empty-entry = En { $file } hay una entrada que no dice nada.
error-content-empty-entry-hint = Bórrala o añade lo que falta.
# Variables:
#   $file (String) - the file's name
error-content-incomplete-fact = En { $file } hay una comprobación a medias.
error-content-incomplete-fact-hint = Escribe a la vez la comprobación y su resultado.
# Variables:
#   $file (String) - the file's name
error-content-date-goes-back = En { $file } las fechas van hacia atrás.
error-content-date-goes-back-hint = Ordena las entradas de la más antigua a la más reciente.
# Variables:
#   $file (String) - the file's name
error-content-foreign-event = En { $file } hay algo que es de otra evaluación.
error-content-foreign-event-hint = Vuelve a exportarla desde el otro equipo.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the name of the part
error-content-not-from-outside = En { $file } hay una parte «{ $field }» que solo pueden llevar los contenidos del programa.
error-content-not-from-outside-hint = Bórrala.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the beginning of what was found
error-content-markup = Un texto de { $file } lleva algo que no son palabras: { $found }
error-content-markup-hint = Escribe solo palabras: sin etiquetas, llaves ni códigos.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the number or address
error-content-contact = Un texto de { $file } lleva un teléfono, un correo o una dirección: { $found }
error-content-contact-hint = Bórralo. Lo que viene de fuera no puede dar números ni enlaces.
# Variables:
#   $file (String) - the file's name
#   $heading (String) - heading of the column
#   $value (String) - what stands in the cell
error-content-wrong-cell = En { $file }, en la columna «{ $heading }», no puede estar «{ $value }».
error-content-wrong-cell-hint = La guía de contenidos dice qué va en cada columna.
# Variables:
#   $file (String) - the file's name
#   $id (String) - name of the question or action
error-content-changed-ours = En { $file }, «{ $id }» no dice lo mismo que en el programa.
error-content-changed-ours-hint = Déjala como estaba, o dale otro nombre y será tuya.
# Variables:
#   $file (String) - the file's name
error-content-bad-signature = La firma no es la de { $file }: alguien lo ha cambiado, o la firma es de otro archivo.
error-content-bad-signature-hint = No lo uses. Pide otra vez los dos archivos a quien lo publica.

## Recorded computers

# Variables:
#   $folder (String) - the folder
error-bundle-unreadable = No se ha podido leer la carpeta { $folder }.
error-bundle-unreadable-hint = Elige una carpeta con un manifest.json, hecha a mano o con «resguardo check --record».
# Variables:
#   $folder (String) - the folder
error-bundle-manifest = El manifest.json de { $folder } no está bien escrito.
error-bundle-manifest-hint = Mira esa línea. Si la carpeta salió de «resguardo check --record», grábala otra vez.
# Variables:
#   $folder (String) - the folder
#   $found (String) - the number of the form
error-bundle-format = La carpeta { $folder } es de una versión más nueva: tiene la forma { $found }.
error-bundle-format-hint = Ábrela con la versión que la hizo.
# Variables:
#   $folder (String) - the folder
#   $place (String) - answer: in one of the answers; manifest: in the manifest itself
#   $request (String) - what the answer is to; empty if $place is manifest
#   $key (String) - the key of the JSON object
#   $fault (String) - missing: it is not there; unknown: nobody knows it; value: its value cannot be read
error-bundle-key =
    { $fault ->
        [missing] Falta «{ $key }»
        [unknown] Sobra «{ $key }», que nadie conoce,
       *[value] No se entiende el valor de «{ $key }»
    } { $place ->
        [answer] en la respuesta a «{ $request }», en { $folder }.
       *[manifest] en el manifest.json de { $folder }.
    }
# Variables:
#   $key (String) - the key of the JSON object
error-bundle-key-hint =
    { $key ->
        [now] Escribe fecha y hora sin zona, como 2026-11-23T10:00:00.
        [os] Escribe linux, windows, macos u other.
        [checks] Escribe una lista de comprobaciones, que puede estar vacía: [].
        [failure] Escribe denied, missing, timeout, sandboxed, unsupported o failed.
       *[any] Mira en la guía de estas carpetas qué claves hay.
    }
# Variables:
#   $folder (String) - the folder
#   $check (String) - what stands there as the id of a check
error-bundle-check = En { $folder }, «{ $check }» no es una comprobación que conozcamos.
error-bundle-check-hint = Corrígela o bórrala en «checks», que dice para qué comprobaciones es la carpeta.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-file = En { $folder }, no se ha podido leer el archivo { $file }.
error-bundle-file-hint = Ponlo al lado de manifest.json, o corrige el nombre en la respuesta que lo nombra.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-entry = En { $folder }, la respuesta a «{ $request }» no está bien escrita.
error-bundle-entry-hint = Cada respuesta lleva una sola cosa: text, json, file o failure. Un file está en la misma carpeta.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-twice = En { $folder }, «{ $request }» tiene dos respuestas.
error-bundle-twice-hint = Deja una sola.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-too-large = En { $folder }, el archivo { $file } es demasiado grande.
error-bundle-too-large-hint = Comprueba que es la carpeta correcta.
# Variables:
#   $folder (String) - the folder
error-bundle-not-empty = La carpeta { $folder } no está vacía. No se ha escrito nada.
error-bundle-not-empty-hint = Elige una carpeta nueva.

## Places

# Variables:
#   $country (String) - the code
error-no-channels = No tenemos teléfonos ni páginas de «{ $country }».
error-no-channels-hint = Prueba con ES.
# Variables:
#   $situation (String) - as typed
error-no-such-situation = No conocemos la situación «{ $situation }».
# Variables:
#   $known (String) - their ids
error-no-such-situation-hint = Elige una de estas: { $known }.
