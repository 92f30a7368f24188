### What can be wrong with a file that somebody hands in, and what to do about it.
# review: machine-drafted
# source: 2d8a1330dd81

## Where. {file} is in every one of these errors.

# Variables:
#   $line (Number) - from 1
#   $column (Number) - from 1
file-place-line = liña { $line }, columna { $column }
# Variables:
#   $key (String) - a path of keys, as answers/email-password
file-place-key = en «{ $key }»
# Variables:
#   $nearest (String) - a known id that is spelled almost the same
file-nearest = Querías dicir «{ $nearest }»?

## Reading it

# Variables:
#   $file (String) - the file's name
error-content-unreadable = Non se puido ler { $file }.
error-content-unreadable-hint = Mira se o nome está ben escrito e se podes abrilo.
# Variables:
#   $file (String) - the file's name
error-content-missing = Falta o ficheiro { $file }.
error-content-missing-hint = Copia outra vez o cartafol enteiro.
# Variables:
#   $file (String) - the file's name
error-content-unexpected = Ninguén usa o ficheiro { $file }.
error-content-unexpected-hint = Mira se o seu nome está ben escrito.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - bytes
error-content-too-large = { $file } ocupa máis de { $limit } bytes.
error-content-too-large-hint = Comproba que é o ficheiro correcto.
# Variables:
#   $file (String) - the file's name
error-content-empty = { $file } está baleiro.
error-content-empty-hint = Comproba que é o ficheiro correcto e que se gardou.
# Variables:
#   $file (String) - the file's name
error-content-not-utf8 = { $file } non é un texto en UTF-8.
error-content-not-utf8-hint = Gárdao como texto UTF-8.
# Variables:
#   $file (String) - the file's name
#   $character (String) - its code point
error-content-forbidden-character = { $file } leva un carácter que non se ve e pode enganar: { $character }.
error-content-forbidden-character-hint = Bórrao e garda outra vez o ficheiro.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - characters
error-content-text-too-long = Un texto de { $file } ten máis de { $limit } caracteres.
error-content-text-too-long-hint = Acúrtao.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - depth
error-content-too-deep = { $file } ten máis de { $limit } niveis, uns dentro doutros.
error-content-too-deep-hint = Ningún ficheiro deste tipo os necesita: comproba de onde vén.
# Variables:
#   $file (String) - the file's name
#   $id (String) - what stands there
error-content-bad-id = «{ $id }» non vale como nome en { $file }.
error-content-bad-id-hint = Usa letras minúsculas sen acento, cifras e guións, 64 como moito.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - entries
error-content-too-many = { $file } ten máis de { $limit } entradas.
error-content-too-many-hint = Comproba que é o ficheiro correcto.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-syntax = { $file } non está ben escrito: { $detail }
error-content-syntax-hint = Mira esa liña: adoita faltar unha coma, unhas comiñas ou unha chave.
# Variables:
#   $file (String) - the file's name
error-content-not-json = { $file } non é un JSON ben escrito.
error-content-not-json-hint = Mira esa liña: adoita faltar unha coma, unhas comiñas ou unha chave.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-unknown-field = { $file } ten un campo que non existe: «{ $field }».
error-content-unknown-field-hint = Bórrao ou corrixe o seu nome.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-missing-field = A { $file } fáltalle o campo «{ $field }».
error-content-missing-field-hint = Engádeo.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-duplicate-field = En { $file } o campo «{ $field }» está dúas veces.
error-content-duplicate-field-hint = Deixa un só.
# Variables:
#   $file (String) - the file's name
#   $value (String) - the value
error-content-unknown-value = En { $file } o valor «{ $value }» non é ningún dos que valen.
error-content-unknown-value-hint = Mira en questionnaires/schema cales valen.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-wrong-shape = En { $file } hai un valor doutro tipo: { $detail }
error-content-wrong-shape-hint = Mira en questionnaires/schema como se escribe.
# Variables:
#   $file (String) - the file's name
error-content-wrong-value = En { $file } hai un valor que non pode estar aí.
error-content-wrong-value-hint = Mira en questionnaires/schema como se escribe.
# Variables:
#   $file (String) - the file's name
error-content-wrong-answer = En { $file } hai outra cousa onde vai unha resposta.
error-content-wrong-answer-hint = Escribe o código dunha opción entre comiñas, como "weekly". Se non o sabes: {"{"} "unknown": true {"}"}.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the format it names
error-content-unknown-format = { $file } é doutro programa ou dunha versión máis nova: «{ $found }».
error-content-unknown-format-hint = Ábreo coa versión que o fixo.

## What it says

# Variables:
#   $file (String) - the file's name
#   $pack (String) - the questionnaire
error-content-unknown-pack = En { $file }: non hai ningún cuestionario «{ $pack }».
error-content-unknown-pack-hint = A orde «resguardo content list» amósaos todos.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
error-content-unknown-profile-key = En { $file }: «{ $profile }» non é un dato da situación.
error-content-unknown-profile-key-hint = Os que hai están en questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
#   $value (String) - the value
error-content-unknown-profile-value = En { $file }: «{ $profile }» non pode valer «{ $value }».
error-content-unknown-profile-value-hint = Os valores están en questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-country = En { $file }: «{ $value }» non é un código de país.
error-content-bad-country-hint = Escribe dúas letras maiúsculas, como ES.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-region = En { $file }: «{ $value }» non é unha rexión dese país.
error-content-bad-region-hint = Escribe o código ISO 3166-2, como ES-MD.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-item = En { $file }: non hai ningunha pregunta «{ $item }».
error-content-unknown-item-hint = A orde «resguardo content show», co nome dun cuestionario, amosa as súas preguntas.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $pack (String) - the questionnaire
error-content-item-not-in-pack = En { $file }: «{ $pack }» non pregunta «{ $item }».
error-content-item-not-in-pack-hint = Quita esa resposta ou escolle outro cuestionario.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $option (String) - the option
error-content-unknown-option = En { $file }: «{ $item }» non ten a opción «{ $option }».
# Variables:
#   $item (String) - the question
error-content-unknown-option-hint = A orde «resguardo content show { $item }» amosa as súas opcións.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-no-option = En { $file }: a resposta a «{ $item }» está baleira.
error-content-no-option-hint = Escolle unha opción ou quita a resposta.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-several-options = En { $file }: «{ $item }» admite unha soa opción.
error-content-several-options-hint = Deixa unha.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-none-with-others = En { $file }: en «{ $item }» escolliches «ningunha» e outras á vez.
error-content-none-with-others-hint = Deixa «ningunha» ou as outras.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-not-offered = En { $file }: «{ $item }» non admite «non o sei».
error-content-unknown-not-offered-hint = Escolle unha opción ou quita a resposta.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $reason (String) - the reason
error-content-unknown-reason = En { $file }: «{ $item }» non pode deixar de aplicarse por «{ $reason }».
# Variables:
#   $item (String) - the question
error-content-unknown-reason-hint = A orde «resguardo content show { $item }» amosa as razóns que admite.
# Variables:
#   $file (String) - the file's name
error-content-empty-entry = En { $file } hai unha entrada que non di nada.
error-content-empty-entry-hint = Bórraa ou engade o que falta.
# Variables:
#   $file (String) - the file's name
error-content-incomplete-fact = En { $file } hai unha comprobación a medias.
error-content-incomplete-fact-hint = Escribe á vez a comprobación e o seu resultado.
# Variables:
#   $file (String) - the file's name
error-content-date-goes-back = En { $file } as datas van cara atrás.
error-content-date-goes-back-hint = Ordena as entradas da máis antiga á máis recente.
# Variables:
#   $file (String) - the file's name
error-content-foreign-event = En { $file } hai algo que é doutra avaliación.
error-content-foreign-event-hint = Expórtaa outra vez desde o outro ordenador.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the name of the part
error-content-not-from-outside = En { $file } hai unha parte «{ $field }» que só poden levar os contidos do programa.
error-content-not-from-outside-hint = Bórraa.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the beginning of what was found
error-content-markup = Un texto de { $file } leva algo que non son palabras: { $found }
error-content-markup-hint = Escribe só palabras: sen etiquetas, chaves nin códigos.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the number or address
error-content-contact = Un texto de { $file } leva un teléfono, un correo ou un enderezo: { $found }
error-content-contact-hint = Bórrao. O que vén de fóra non pode dar números nin ligazóns.
# Variables:
#   $file (String) - the file's name
#   $heading (String) - heading of the column
#   $value (String) - what stands in the cell
error-content-wrong-cell = En { $file }, na columna «{ $heading }», non pode estar «{ $value }».
error-content-wrong-cell-hint = A guía de contidos di que vai en cada columna.
# Variables:
#   $file (String) - the file's name
#   $id (String) - name of the question or action
error-content-changed-ours = En { $file }, «{ $id }» non di o mesmo que no programa.
error-content-changed-ours-hint = Déixaa como estaba, ou dálle outro nome e será túa.
# Variables:
#   $file (String) - the file's name
error-content-bad-signature = A sinatura non é a de { $file }: alguén o cambiou, ou a sinatura é doutro ficheiro.
error-content-bad-signature-hint = Non o uses. Pídelle outra vez os dous ficheiros a quen o publica.

## Recorded computers

# Variables:
#   $folder (String) - the folder
error-bundle-unreadable = Non se puido ler o cartafol { $folder }.
error-bundle-unreadable-hint = Escolle un cartafol cun manifest.json, feito a man ou con «resguardo check --record».
# Variables:
#   $folder (String) - the folder
error-bundle-manifest = O manifest.json de { $folder } non está ben escrito.
error-bundle-manifest-hint = Mira esa liña. Se o cartafol saíu de «resguardo check --record», grávao outra vez.
# Variables:
#   $folder (String) - the folder
#   $found (String) - the number of the form
error-bundle-format = O cartafol { $folder } é dunha versión máis nova: ten a forma { $found }.
error-bundle-format-hint = Ábreo coa versión que o fixo.
# Variables:
#   $folder (String) - the folder
#   $place (String) - answer: in one of the answers; manifest: in the manifest itself
#   $request (String) - what the answer is to; empty if $place is manifest
#   $key (String) - the key of the JSON object
#   $fault (String) - missing: it is not there; unknown: nobody knows it; value: its value cannot be read
error-bundle-key =
    { $fault ->
        [missing] Falta «{ $key }»
        [unknown] Sobra «{ $key }», que ninguén coñece,
       *[value] Non se entende o valor de «{ $key }»
    } { $place ->
        [answer] na resposta a «{ $request }», en { $folder }.
       *[manifest] no manifest.json de { $folder }.
    }
# Variables:
#   $key (String) - the key of the JSON object
error-bundle-key-hint =
    { $key ->
        [now] Escribe data e hora sen zona, como 2026-11-23T10:00:00.
        [os] Escribe linux, windows, macos ou other.
        [checks] Escribe unha lista de comprobacións, que pode estar baleira: [].
        [failure] Escribe denied, missing, timeout, sandboxed, unsupported ou failed.
       *[any] Mira na guía destes cartafoles que claves hai.
    }
# Variables:
#   $folder (String) - the folder
#   $check (String) - what stands there as the id of a check
error-bundle-check = En { $folder }, «{ $check }» non é unha comprobación que coñezamos.
error-bundle-check-hint = Corríxea ou bórraa en «checks», que di para que comprobacións é o cartafol.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-file = En { $folder }, non se puido ler o ficheiro { $file }.
error-bundle-file-hint = Pono ao lado de manifest.json, ou corrixe o nome na resposta que o nomea.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-entry = En { $folder }, a resposta a «{ $request }» non está ben escrita.
error-bundle-entry-hint = Cada resposta leva unha soa cousa: text, json, file ou failure. Un file está no mesmo cartafol.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-twice = En { $folder }, «{ $request }» ten dúas respostas.
error-bundle-twice-hint = Deixa unha soa.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-too-large = En { $folder }, o ficheiro { $file } é grande de máis.
error-bundle-too-large-hint = Comproba que é o cartafol correcto.
# Variables:
#   $folder (String) - the folder
error-bundle-not-empty = O cartafol { $folder } non está baleiro. Non se escribiu nada.
error-bundle-not-empty-hint = Escolle un cartafol novo.

## Places

# Variables:
#   $country (String) - the code
error-no-channels = Non temos teléfonos nin páxinas de «{ $country }».
error-no-channels-hint = Proba con ES.
# Variables:
#   $situation (String) - as typed
error-no-such-situation = Non coñecemos a situación «{ $situation }».
# Variables:
#   $known (String) - their ids
error-no-such-situation-hint = Escolle unha destas: { $known }.
