### What can be wrong with a file that somebody hands in, and what to do about it.
# review: machine-drafted
# source: 2d8a1330dd81

## Where. {file} is in every one of these errors.

# Variables:
#   $line (Number) - from 1
#   $column (Number) - from 1
file-place-line = { $line }. lerroa, { $column }. zutabea
# Variables:
#   $key (String) - a path of keys, as answers/email-password
file-place-key = hemen: «{ $key }»
# Variables:
#   $nearest (String) - a known id that is spelled almost the same
file-nearest = Hau esan nahi zenuen: «{ $nearest }»?

## Reading it

# Variables:
#   $file (String) - the file's name
error-content-unreadable = Ezin izan da fitxategi hau irakurri: { $file }.
error-content-unreadable-hint = Begiratu izena ondo idatzita dagoen eta ireki dezakezun.
# Variables:
#   $file (String) - the file's name
error-content-missing = Fitxategi hau falta da: { $file }.
error-content-missing-hint = Kopiatu berriro karpeta osoa.
# Variables:
#   $file (String) - the file's name
error-content-unexpected = Inork ez du fitxategi hau erabiltzen: { $file }.
error-content-unexpected-hint = Begiratu izena ondo idatzita dagoen.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - bytes
error-content-too-large = { $file }: { $limit } byte baino gehiago hartzen du.
error-content-too-large-hint = Egiaztatu fitxategi zuzena dela.
# Variables:
#   $file (String) - the file's name
error-content-empty = { $file } hutsik dago.
error-content-empty-hint = Egiaztatu fitxategi zuzena dela eta gorde egin zela.
# Variables:
#   $file (String) - the file's name
error-content-not-utf8 = { $file } ez da UTF-8 testu bat.
error-content-not-utf8-hint = Gorde UTF-8 testu gisa.
# Variables:
#   $file (String) - the file's name
#   $character (String) - its code point
error-content-forbidden-character = { $file }: ikusten ez den eta engaina dezakeen karaktere bat du: { $character }.
error-content-forbidden-character-hint = Ezabatu eta gorde berriro fitxategia.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - characters
error-content-text-too-long = { $file }: testu batek { $limit } karaktere baino gehiago ditu.
error-content-text-too-long-hint = Laburtu.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - depth
error-content-too-deep = { $file }: { $limit } maila baino gehiago ditu, batzuk besteen barruan.
error-content-too-deep-hint = Mota honetako fitxategi batek ere ez ditu behar: egiaztatu nondik datorren.
# Variables:
#   $file (String) - the file's name
#   $id (String) - what stands there
error-content-bad-id = «{ $id }» ez da izen egokia fitxategi honetan: { $file }.
error-content-bad-id-hint = Erabili azenturik gabeko letra xeheak, zifrak eta gidoiak, gehienez 64.
# Variables:
#   $file (String) - the file's name
#   $limit (Number) - entries
error-content-too-many = { $file }: { $limit } sarrera baino gehiago ditu.
error-content-too-many-hint = Egiaztatu fitxategi zuzena dela.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-syntax = { $file } ez dago ondo idatzita: { $detail }
error-content-syntax-hint = Begiratu lerro hori: koma bat, komatxoak edo giltza bat falta izaten da.
# Variables:
#   $file (String) - the file's name
error-content-not-json = { $file } ez da ondo idatzitako JSON bat.
error-content-not-json-hint = Begiratu lerro hori: koma bat, komatxoak edo giltza bat falta izaten da.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-unknown-field = { $file }: existitzen ez den eremu bat du: «{ $field }».
error-content-unknown-field-hint = Ezabatu edo zuzendu haren izena.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-missing-field = { $file }: eremu hau falta zaio: «{ $field }».
error-content-missing-field-hint = Gehitu.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the key
error-content-duplicate-field = { $file }: eremu hau bi aldiz dago: «{ $field }».
error-content-duplicate-field-hint = Utzi bakar bat.
# Variables:
#   $file (String) - the file's name
#   $value (String) - the value
error-content-unknown-value = { $file }: balio hau ez da balio dutenetako bat: «{ $value }».
error-content-unknown-value-hint = Begiratu questionnaires/schema karpetan zeintzuek balio duten.
# Variables:
#   $file (String) - the file's name
#   $detail (String) - the parser's word
error-content-wrong-shape = { $file }: beste mota bateko balio bat dago: { $detail }
error-content-wrong-shape-hint = Begiratu questionnaires/schema karpetan nola idazten den.
# Variables:
#   $file (String) - the file's name
error-content-wrong-value = { $file }: hor egon ezin den balio bat dago.
error-content-wrong-value-hint = Begiratu questionnaires/schema karpetan nola idazten den.
# Variables:
#   $file (String) - the file's name
error-content-wrong-answer = { $file }: erantzun baten lekuan beste zerbait dago.
error-content-wrong-answer-hint = Idatzi aukera baten kodea komatxo artean, honela: "weekly". Ez badakizu: {"{"} "unknown": true {"}"}.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the format it names
error-content-unknown-format = { $file } beste programa batekoa edo bertsio berriago batekoa da: «{ $found }».
error-content-unknown-format-hint = Ireki egin zuen bertsioarekin.

## What it says

# Variables:
#   $file (String) - the file's name
#   $pack (String) - the questionnaire
error-content-unknown-pack = { $file }: ez dago galdetegi hau: «{ $pack }».
error-content-unknown-pack-hint = «resguardo content list» aginduak guztiak erakusten ditu.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
error-content-unknown-profile-key = { $file }: «{ $profile }» ez da egoeraren datu bat.
error-content-unknown-profile-key-hint = Daudenak questionnaires/method/profile.toml fitxategian daude.
# Variables:
#   $file (String) - the file's name
#   $profile (String) - the key
#   $value (String) - the value
error-content-unknown-profile-value = { $file }: «{ $profile }» datuak ezin du balio hau izan: «{ $value }».
error-content-unknown-profile-value-hint = Balioak questionnaires/method/profile.toml fitxategian daude.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-country = { $file }: «{ $value }» ez da herrialde-kode bat.
error-content-bad-country-hint = Idatzi bi letra larri, honela: ES.
# Variables:
#   $file (String) - the file's name
#   $value (String) - what stands there
error-content-bad-region = { $file }: «{ $value }» ez da herrialde horretako eskualde bat.
error-content-bad-region-hint = Idatzi ISO 3166-2 kodea, honela: ES-MD.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-item = { $file }: ez dago galdera hau: «{ $item }».
error-content-unknown-item-hint = «resguardo content show» aginduak, galdetegi baten izenarekin, haren galderak erakusten ditu.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $pack (String) - the questionnaire
error-content-item-not-in-pack = { $file }: «{ $pack }» galdetegiak ez du hau galdetzen: «{ $item }».
error-content-item-not-in-pack-hint = Kendu erantzun hori edo aukeratu beste galdetegi bat.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $option (String) - the option
error-content-unknown-option = { $file }: «{ $item }» galderak ez du aukera hau: «{ $option }».
# Variables:
#   $item (String) - the question
error-content-unknown-option-hint = «resguardo content show { $item }» aginduak haren aukerak erakusten ditu.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-no-option = { $file }: galdera honen erantzuna hutsik dago: «{ $item }».
error-content-no-option-hint = Hautatu aukera bat edo kendu erantzuna.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-several-options = { $file }: «{ $item }» galderak aukera bakarra onartzen du.
error-content-several-options-hint = Utzi bat.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-none-with-others = { $file }: «{ $item }» galderan «bat ere ez» eta beste batzuk aukeratu dituzu batera.
error-content-none-with-others-hint = Utzi «bat ere ez» edo besteak.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
error-content-unknown-not-offered = { $file }: «{ $item }» galderak ez du «ez dakit» onartzen.
error-content-unknown-not-offered-hint = Hautatu aukera bat edo kendu erantzuna.
# Variables:
#   $file (String) - the file's name
#   $item (String) - the question
#   $reason (String) - the reason
error-content-unknown-reason = { $file }: «{ $item }» galderak ez du arrazoi hau onartzen ez erantzuteko: «{ $reason }».
# Variables:
#   $item (String) - the question
error-content-unknown-reason-hint = «resguardo content show { $item }» aginduak onartzen dituen arrazoiak erakusten ditu.
# Variables:
#   $file (String) - the file's name
error-content-empty-entry = { $file }: ezer esaten ez duen sarrera bat dago.
error-content-empty-entry-hint = Ezabatu edo gehitu falta dena.
# Variables:
#   $file (String) - the file's name
error-content-incomplete-fact = { $file }: erdizka dagoen egiaztapen bat dago.
error-content-incomplete-fact-hint = Idatzi batera egiaztapena eta haren emaitza.
# Variables:
#   $file (String) - the file's name
error-content-date-goes-back = { $file }: datak atzera doaz.
error-content-date-goes-back-hint = Ordenatu sarrerak, zaharrenetik berrienera.
# Variables:
#   $file (String) - the file's name
error-content-foreign-event = { $file }: beste ebaluazio bateko zerbait dago.
error-content-foreign-event-hint = Esportatu berriro beste ordenagailutik.
# Variables:
#   $file (String) - the file's name
#   $field (String) - the name of the part
error-content-not-from-outside = { $file }: «{ $field }» zatia programaren edukiek bakarrik izan dezakete.
error-content-not-from-outside-hint = Ezabatu.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the beginning of what was found
error-content-markup = { $file }: testu batek hitzak ez diren zerbait darama: { $found }
error-content-markup-hint = Idatzi hitzak bakarrik: etiketarik, giltzarik eta koderik gabe.
# Variables:
#   $file (String) - the file's name
#   $found (String) - the number or address
error-content-contact = { $file }: testu batek telefono, posta edo helbide bat darama: { $found }
error-content-contact-hint = Ezabatu. Kanpotik datorrenak ezin du zenbakirik edo estekarik eman.
# Variables:
#   $file (String) - the file's name
#   $heading (String) - heading of the column
#   $value (String) - what stands in the cell
error-content-wrong-cell = { $file }: «{ $heading }» zutabean ezin da hau egon: «{ $value }».
error-content-wrong-cell-hint = Edukien gidak dio zer doan zutabe bakoitzean.
# Variables:
#   $file (String) - the file's name
#   $id (String) - name of the question or action
error-content-changed-ours = { $file }: «{ $id }» ez dator bat programan dagoenarekin.
error-content-changed-ours-hint = Utzi zegoen bezala, edo eman beste izen bat eta zurea izango da.
# Variables:
#   $file (String) - the file's name
error-content-bad-signature = Sinadura ez da fitxategi honena: { $file }. Norbaitek aldatu du, edo sinadura beste fitxategi batena da.
error-content-bad-signature-hint = Ez erabili. Eskatu berriro bi fitxategiak argitaratzen dituenari.

## Recorded computers

# Variables:
#   $folder (String) - the folder
error-bundle-unreadable = Ezin izan da karpeta hau irakurri: { $folder }.
error-bundle-unreadable-hint = Aukeratu manifest.json duen karpeta bat, eskuz edo «resguardo check --record» aginduarekin egina.
# Variables:
#   $folder (String) - the folder
error-bundle-manifest = Karpeta honetako manifest.json ez dago ondo idatzita: { $folder }.
error-bundle-manifest-hint = Begiratu lerro hori. Karpeta «resguardo check --record» aginduarekin egin bazen, gorde berriro.
# Variables:
#   $folder (String) - the folder
#   $found (String) - the number of the form
error-bundle-format = { $folder } karpeta bertsio berriago batekoa da. Haren forma: { $found }.
error-bundle-format-hint = Ireki egin zuen bertsioarekin.
# Variables:
#   $folder (String) - the folder
#   $place (String) - answer: in one of the answers; manifest: in the manifest itself
#   $request (String) - what the answer is to; empty if $place is manifest
#   $key (String) - the key of the JSON object
#   $fault (String) - missing: it is not there; unknown: nobody knows it; value: its value cannot be read
error-bundle-key =
    { $place ->
        [answer] { $folder } karpetan, «{ $request }» eskaeraren erantzunean,
       *[manifest] { $folder } karpetako manifest.json fitxategian,
    } { $fault ->
        [missing] «{ $key }» falta da.
        [unknown] «{ $key }» soberan dago: ez du inork ezagutzen.
       *[value] ez da ulertzen «{ $key }» gakoaren balioa.
    }
# Variables:
#   $key (String) - the key of the JSON object
error-bundle-key-hint =
    { $key ->
        [now] Idatzi data eta ordua, ordu-eremurik gabe, adibidez 2026-11-23T10:00:00.
        [os] Idatzi linux, windows, macos edo other.
        [checks] Idatzi egiaztapenen zerrenda bat. Hutsik egon daiteke: [].
        [failure] Idatzi denied, missing, timeout, sandboxed, unsupported edo failed.
       *[any] Begiratu karpeta hauen gidan zer gako dauden.
    }
# Variables:
#   $folder (String) - the folder
#   $check (String) - what stands there as the id of a check
error-bundle-check = { $folder } karpetan, hau ez da ezagutzen dugun egiaztapen bat: «{ $check }».
error-bundle-check-hint = Zuzendu edo ezabatu «checks» zerrendan. Zerrenda horrek dio zein egiaztapenetarako den karpeta.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-file = { $folder } karpetan, ezin izan da fitxategi hau irakurri: { $file }.
error-bundle-file-hint = Jarri manifest.json fitxategiaren ondoan, edo zuzendu izena hura aipatzen duen erantzunean.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-entry = { $folder } karpetan, eskaera honen erantzuna ez dago ondo idatzita: «{ $request }».
error-bundle-entry-hint = Erantzun bakoitzak gauza bakarra darama: text, json, file edo failure. File bat karpeta berean dago.
# Variables:
#   $folder (String) - the folder
#   $request (String) - what the answer is to
error-bundle-twice = { $folder } karpetan, eskaera honek bi erantzun ditu: «{ $request }».
error-bundle-twice-hint = Utzi bakar bat.
# Variables:
#   $folder (String) - the folder
#   $file (String) - the file
error-bundle-too-large = { $folder } karpetan, fitxategi hau handiegia da: { $file }.
error-bundle-too-large-hint = Egiaztatu karpeta zuzena dela.
# Variables:
#   $folder (String) - the folder
error-bundle-not-empty = { $folder } karpeta ez dago hutsik. Ez da ezer idatzi.
error-bundle-not-empty-hint = Aukeratu karpeta berri bat.

## Places

# Variables:
#   $country (String) - the code
error-no-channels = Ez dugu herrialde honetako telefonorik edo orririk: «{ $country }».
error-no-channels-hint = Saiatu ES kodearekin.
# Variables:
#   $situation (String) - as typed
error-no-such-situation = Ez dugu egoera hau ezagutzen: «{ $situation }».
# Variables:
#   $known (String) - their ids
error-no-such-situation-hint = Aukeratu hauetako bat: { $known }.
