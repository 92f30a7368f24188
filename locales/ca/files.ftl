### What can be wrong with a file that somebody hands in, and what to do about it.
# review: machine-drafted
# source: 2d8a1330dd81

## Where. {file} is in every one of these errors.

# Variables:
#   $line (Number) - from 1
#   $column (Number) - from 1
file-place-line = línia { $line }, columna { $column }
# Variables:
#   $key (String) - a path of keys, as answers/email-password
file-place-key = a «{ $key }»
# Variables:
#   $nearest (String) - a known id that is spelled almost the same
file-nearest = Volies dir «{ $nearest }»?

## Reading it

# Variables:
#   $file (String) - the file's name
error-content-unreadable = No s'ha pogut llegir { $file }.
error-content-unreadable-hint = Mira si el nom està ben escrit i si el pots obrir.
# Variables:
#   $file (String) - the file's name
error-content-missing = Falta el fitxer { $file }.
error-content-missing-hint = Torna a copiar la carpeta sencera.
# Variables:
#   $file (String) - the file's name
error-content-unexpected = Ningú no fa servir el fitxer { $file }.
error-content-unexpected-hint = Mira si el seu nom està ben escrit.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - bytes
error-content-too-large = { $file } ocupa més de { $limit } bytes.
error-content-too-large-hint = Comprova que és el fitxer correcte.
# Variables:
#   $file (String) - the file's name
error-content-empty = { $file } és buit.
error-content-empty-hint = Comprova que és el fitxer correcte i que es va desar.
# Variables:
#   $file (String) - the file's name
error-content-not-utf8 = { $file } no és un text en UTF-8.
error-content-not-utf8-hint = Desa'l com a text UTF-8.
# Variables:
#   $file (String) - the file's name
#   $character (String) - its code point
error-content-forbidden-character = { $file } porta un caràcter que no es veu i pot enganyar: { $character }.
error-content-forbidden-character-hint = Esborra'l i torna a desar el fitxer.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - characters
error-content-text-too-long = Un text de { $file } té més de { $limit } caràcters.
error-content-text-too-long-hint = Escurça'l.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - depth
error-content-too-deep = { $file } té més de { $limit } nivells, els uns dins dels altres.
error-content-too-deep-hint = Cap fitxer d'aquest tipus no els necessita: comprova d'on ve.
# Variables:
#   $file (String) - the file's name
#   $id (String) - what stands there
error-content-bad-id = «{ $id }» no val com a nom a { $file }.
error-content-bad-id-hint = Fes servir lletres minúscules sense accent, xifres i guionets, 64 com a molt.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - entries
error-content-too-many = { $file } té més de { $limit } entrades.
error-content-too-many-hint = Comprova que és el fitxer correcte.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-syntax = { $file } no està ben escrit: { $detail }
error-content-syntax-hint = Mira aquella línia: sol faltar una coma, unes cometes o una clau.
# Variables:
#   $file (String) - the file's name
error-content-not-json = { $file } no és un JSON ben escrit.
error-content-not-json-hint = Mira aquella línia: sol faltar una coma, unes cometes o una clau.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-unknown-field = { $file } té un camp que no existeix: «{ $field }».
error-content-unknown-field-hint = Esborra'l o corregeix-ne el nom.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-missing-field = A { $file } li falta el camp «{ $field }».
error-content-missing-field-hint = Afegeix-lo.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-duplicate-field = A { $file } el camp «{ $field }» hi és dues vegades.
error-content-duplicate-field-hint = Deixa'n un de sol.
# Variables:
#   $file (String) - the file's name
#   $value (String) - the value
error-content-unknown-value = A { $file } el valor «{ $value }» no és cap dels que valen.
error-content-unknown-value-hint = Mira a questionnaires/schema quins valen.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-wrong-shape = A { $file } hi ha un valor d'un altre tipus: { $detail }
error-content-wrong-shape-hint = Mira a questionnaires/schema com s'escriu.
# Variables:
#   $file (String) - the file's name
error-content-wrong-value = A { $file } hi ha un valor que no hi pot ser.
error-content-wrong-value-hint = Mira a questionnaires/schema com s'escriu.
# Variables:
#   $file (String) - the file's name
error-content-wrong-answer = A { $file } hi ha una altra cosa on va una resposta.
error-content-wrong-answer-hint = Escriu el codi d'una opció entre cometes, com "weekly". Si no ho saps: {"{"} "unknown": true {"}"}.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the format it names
error-content-unknown-format = { $file } és d'un altre programa o d'una versió més nova: «{ $found }».
error-content-unknown-format-hint = Obre'l amb la versió que el va fer.

## What it says

# Variables:
#   $file (String) - the file's name
#   $pack (String) - the questionnaire
error-content-unknown-pack = A { $file }: no hi ha cap qüestionari «{ $pack }».
error-content-unknown-pack-hint = L'ordre «resguardo content list» els mostra tots.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
error-content-unknown-profile-key = A { $file }: «{ $profile }» no és una dada de la situació.
error-content-unknown-profile-key-hint = Les que hi ha són a questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
#   $value (String) - the value
error-content-unknown-profile-value = A { $file }: «{ $profile }» no pot valer «{ $value }».
error-content-unknown-profile-value-hint = Els valors són a questionnaires/method/profile.toml.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-country = A { $file }: «{ $value }» no és un codi de país.
error-content-bad-country-hint = Escriu dues lletres majúscules, com ES.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-region = A { $file }: «{ $value }» no és una regió d'aquest país.
error-content-bad-region-hint = Escriu el codi ISO 3166-2, com ES-MD.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-item = A { $file }: no hi ha cap pregunta «{ $item }».
error-content-unknown-item-hint = L'ordre «resguardo content show», amb el nom d'un qüestionari, en mostra les preguntes.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $pack (String) - the questionnaire
error-content-item-not-in-pack = A { $file }: «{ $pack }» no pregunta «{ $item }».
error-content-item-not-in-pack-hint = Treu aquesta resposta o tria un altre qüestionari.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $option (String) - the option
error-content-unknown-option = A { $file }: «{ $item }» no té l'opció «{ $option }».
# Variables:
#   $item (String) - the question
error-content-unknown-option-hint = L'ordre «resguardo content show { $item }» en mostra les opcions.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-no-option = A { $file }: la resposta a «{ $item }» és buida.
error-content-no-option-hint = Tria una opció o treu la resposta.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-several-options = A { $file }: «{ $item }» admet una sola opció.
error-content-several-options-hint = Deixa'n una.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-none-with-others = A { $file }: a «{ $item }» has triat «cap» i d'altres alhora.
error-content-none-with-others-hint = Deixa «cap» o les altres.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-not-offered = A { $file }: «{ $item }» no admet «no ho sé».
error-content-unknown-not-offered-hint = Tria una opció o treu la resposta.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $reason (String) - the reason
error-content-unknown-reason = A { $file }: «{ $item }» no pot deixar d'aplicar-se per «{ $reason }».
# Variables:
#   $item (String) - the question
error-content-unknown-reason-hint = L'ordre «resguardo content show { $item }» mostra les raons que admet.
# Variables:
#   $file (String) - the file's name
error-content-empty-entry = A { $file } hi ha una entrada que no diu res.
error-content-empty-entry-hint = Esborra-la o afegeix el que hi falta.
# Variables:
#   $file (String) - the file's name
error-content-incomplete-fact = A { $file } hi ha una comprovació a mitges.
error-content-incomplete-fact-hint = Escriu alhora la comprovació i el seu resultat.
# Variables:
#   $file (String) - the file's name
error-content-date-goes-back = A { $file } les dates van enrere.
error-content-date-goes-back-hint = Ordena les entrades de la més antiga a la més recent.
# Variables:
#   $file (String) - the file's name
error-content-foreign-event = A { $file } hi ha alguna cosa que és d'una altra avaluació.
error-content-foreign-event-hint = Torna-la a exportar des de l'altre ordinador.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the name of the part
error-content-not-from-outside = A { $file } hi ha una part «{ $field }» que només poden portar els continguts del programa.
error-content-not-from-outside-hint = Esborra-la.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the beginning of what was found
error-content-markup = Un text de { $file } porta alguna cosa que no són paraules: { $found }
error-content-markup-hint = Escriu només paraules: sense etiquetes, claus ni codis.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the number or address
error-content-contact = Un text de { $file } porta un telèfon, un correu o una adreça: { $found }
error-content-contact-hint = Esborra'l. El que ve de fora no pot donar números ni enllaços.
# Variables:
#   $file (String) - the file's name
#   $heading (String) - heading of the column
#   $value (String) - what stands in the cell
error-content-wrong-cell = A { $file }, a la columna «{ $heading }», no hi pot haver «{ $value }».
error-content-wrong-cell-hint = La guia de continguts diu què va a cada columna.
# Variables:
#   $file (String) - the file's name
#   $id (String) - name of the question or action
error-content-changed-ours = A { $file }, «{ $id }» no diu el mateix que al programa.
error-content-changed-ours-hint = Deixa-la com estava, o dona-li un altre nom i serà teva.
# Variables:
#   $file (String) - the file's name
error-content-bad-signature = La signatura no és la de { $file }: algú l'ha canviat, o la signatura és d'un altre fitxer.
error-content-bad-signature-hint = No el facis servir. Torna a demanar els dos fitxers a qui el publica.

## Recorded computers

# Variables:
#   $folder (String) - the folder
error-bundle-unreadable = No s'ha pogut llegir la carpeta { $folder }.
error-bundle-unreadable-hint = Tria una carpeta amb un manifest.json, feta a mà o amb «resguardo check --record».
# Variables:
#   $folder (String) - the folder
error-bundle-manifest = El manifest.json de { $folder } no està ben escrit.
error-bundle-manifest-hint = Mira aquella línia. Si la carpeta va sortir de «resguardo check --record», torna-la a gravar.
# Variables:
#   $folder (String) - the folder
#   $found (String) - the number of the form
error-bundle-format = La carpeta { $folder } és d'una versió més nova: té la forma { $found }.
error-bundle-format-hint = Obre-la amb la versió que la va fer.
# Variables:
#   $folder (String) - the folder
#   $place (String) - answer: in one of the answers; manifest: in the manifest itself
#   $request (String) - what the answer is to; empty if $place is manifest
#   $key (String) - the key of the JSON object
#   $fault (String) - missing: it is not there; unknown: nobody knows it; value: its value cannot be read
error-bundle-key =
    { $fault ->
        [missing] Falta «{ $key }»
        [unknown] Sobra «{ $key }», que ningú no coneix,
       *[value] No s'entén el valor de «{ $key }»
    } { $place ->
        [answer] a la resposta a «{ $request }», a { $folder }.
       *[manifest] al manifest.json de { $folder }.
    }
# Variables:
#   $key (String) - the key of the JSON object
error-bundle-key-hint =
    { $key ->
        [now] Escriu data i hora sense zona, com 2026-11-23T10:00:00.
        [os] Escriu linux, windows, macos o other.
        [checks] Escriu una llista de comprovacions, que pot ser buida: [].
        [failure] Escriu denied, missing, timeout, sandboxed, unsupported o failed.
       *[any] Mira a la guia d'aquestes carpetes quines claus hi ha.
    }
# Variables:
#   $folder (String) - the folder
#   $check (String) - what stands there as the id of a check
error-bundle-check = A { $folder }, «{ $check }» no és cap comprovació que coneguem.
error-bundle-check-hint = Corregeix-la o esborra-la a «checks», que diu per a quines comprovacions és la carpeta.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-file = A { $folder }, no s'ha pogut llegir el fitxer { $file }.
error-bundle-file-hint = Posa'l al costat de manifest.json, o corregeix el nom a la resposta que l'esmenta.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-entry = A { $folder }, la resposta a «{ $request }» no està ben escrita.
error-bundle-entry-hint = Cada resposta porta una sola cosa: text, json, file o failure. Un file és a la mateixa carpeta.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-twice = A { $folder }, «{ $request }» té dues respostes.
error-bundle-twice-hint = Deixa'n una de sola.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-too-large = A { $folder }, el fitxer { $file } és massa gros.
error-bundle-too-large-hint = Comprova que és la carpeta correcta.
# Variables:
#   $folder (String) - the folder
error-bundle-not-empty = La carpeta { $folder } no és buida. No s'ha escrit res.
error-bundle-not-empty-hint = Tria una carpeta nova.

## Places

# Variables:
#   $country (String) - the code
error-no-channels = No tenim telèfons ni pàgines de «{ $country }».
error-no-channels-hint = Prova amb ES.
# Variables:
#   $situation (String) - as typed
error-no-such-situation = No coneixem la situació «{ $situation }».
# Variables:
#   $known (String) - their ids
error-no-such-situation-hint = Tria'n una d'aquestes: { $known }.
