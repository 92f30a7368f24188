### The command line: help, messages and the findings of the linter.
# review: machine-drafted
# source: 7070fe123a8e

## Headings of the help

cli-usage = Ús
cli-commands = Ordres
cli-options = Opcions
cli-arguments = Dades
cli-help = Mostra aquesta ajuda
cli-version = Mostra la versió

## What stands for a value in the help

cli-value-command = ORDRE
cli-value-situation = SITUACIÓ
cli-value-country = PAÍS
cli-value-date = DATA
cli-value-file = FITXER
cli-value-folder = CARPETA
cli-value-size = MIDA
cli-value-document = DOCUMENT
cli-value-format = FORMAT
cli-value-id = NOM
cli-value-language = IDIOMA
cli-value-region = REGIÓ
cli-value-shell = INTÈRPRET
cli-value-state = ESTAT
cli-value-text = TEXT

## Commands

cli-about = Revisa la seguretat de la teva feina en aquest ordinador, sense connexió, i escriu un pla d'acció.
cli-check = Mira aquest ordinador sense canviar res
cli-check-json = Escriu el resultat com a JSON
cli-check-replay = Fa servir el que hi ha desat en una carpeta en comptes de mirar aquest ordinador
cli-check-record = Desa el que ha llegit en una carpeta, sense dades personals
cli-check-share = Desa en un fitxer el que s'ha vist, per a qui ajunta els ordinadors de l'empresa
cli-check-label = Com es diu aquest ordinador en aquell fitxer
cli-check-personal = Afegeix a aquell fitxer el que mira coses teves
cli-assess = Calcula el resultat d'unes respostes i escriu el pla en PDF
cli-assess-pack = Qüestionari
cli-assess-answers = Fitxer JSON amb respostes
cli-assess-events = Fitxer JSON amb respostes i comprovacions amb data
cli-assess-check = Mira també aquest ordinador
cli-assess-replay = Fa servir el que hi ha desat en una carpeta en comptes de mirar aquest ordinador
cli-assess-at = Moment del càlcul, com 2026-11-23 o 2026-11-23T10:00:00Z; si falta, ara
cli-lang = Idioma dels textos; si falta, el del sistema
cli-assess-out = On s'escriu el pla
cli-assess-json = Escriu el resultat com a JSON
cli-history = Explica com ha canviat el risc i el que s'ha acumulat
cli-compare = Compara dues dates i diu què va moure el risc
cli-compare-from = La data anterior, com 2026-03-03
cli-compare-to = La data posterior
cli-explain = Diu d'on surt cada número: fórmula, respostes, fonts
cli-explain-id = Una pràctica o un perill, com «backups»; si falta, tot
cli-plan = El pla: què cal fer, què canviaria i com va
cli-plan-show = Mostra el pla
cli-plan-what-if = Diu quin risc quedaria amb algunes accions fetes
cli-plan-action = Les accions, com keep-a-copy-apart
cli-plan-set = Anota com va una acció, qui la fa i per a quan
cli-plan-id = L'acció, com keep-a-copy-apart
cli-plan-state = open, in-progress, done, accepted o not-for-me
cli-plan-reason = Per què es deixa com està; va amb «accepted»
cli-plan-review = Quan cal tornar-hi a pensar; va amb «accepted»
cli-plan-owner-is = Qui la fa
cli-plan-note = Què cal recordar
cli-plan-due = Per a quan
cli-evidence = Els documents que mostren el que s'ha respost
cli-evidence-list = Llista els documents
cli-evidence-add = Afegeix un fitxer; es queda on és
cli-evidence-set = Canvia el que es diu d'un document
cli-evidence-renew = Pren un fitxer com a versió nova, o com a lloc nou
cli-evidence-remove = Deixa de comptar un document; el fitxer es queda on és
cli-evidence-check = Mira si els fitxers són els mateixos; el codi de sortida és 1 si algun no ho és
cli-evidence-copy = Copia els documents en una carpeta per mesura, amb índex i SHA256SUMS
cli-evidence-file = El fitxer
cli-evidence-id = El document, com surt a la llista
cli-evidence-item = Una pregunta de la qual mostra la resposta; es pot repetir
cli-evidence-title = Què és
cli-evidence-dated = Data que porta el document
cli-evidence-owner = Qui el guarda
cli-evidence-expires = Últim dia que val
cli-evidence-folder = Carpeta que ja existeix; a dins se'n fa una de nova
cli-evidence-document = Un document; es pot repetir. Si falta, tots
cli-export = Escriu el pla per a un altre programa: un full de càlcul, un calendari o JSON
cli-export-format = csv, ics o json
cli-export-out = On s'escriu
cli-print = Imprimeix en PDF un document per a algú
cli-print-document = summary (per a qui decideix), statement (per a clients), order (per a un tècnic), questions (per omplir amb bolígraf) o notice (per a la plantilla)
cli-register = Escriu el registre de problemes i de fuites de dades personals
cli-register-format = pdf, csv o json
cli-paper = Mida del paper: a4 o letter
cli-partner = Fitxer de qui ajuda a prop: el seu nom, el seu logotip i el seu contacte surten a la primera pàgina
cli-content = Qüestionaris i preguntes
cli-content-list = Llista els qüestionaris
cli-content-show = Mostra un qüestionari, una pregunta o una acció
cli-content-show-id = El seu nom, com email-password
cli-content-print = Escriu en PDF un full de preguntes per practicar
cli-content-print-id = El seu nom, com real-or-fake
cli-content-print-sheet = Quin full, com a o primary; si falta, el primer
cli-content-print-answers = Les respostes en lloc de les preguntes
cli-content-print-at = La data que porta el full, com 2026-11-23 o 2026-11-23T10:00:00Z; si falta, la d'avui
cli-content-lint = Busca errors als continguts
cli-content-lint-dir = Carpeta amb questionnaires i locales; si falta, els del programa
cli-content-lint-at = Data per als avisos de revisió; si falta, no se'n donen
cli-content-new = Escriu un full de càlcul per començar un qüestionari
cli-content-new-id = Nom del qüestionari, com mi-tienda
cli-content-import = Converteix un full de càlcul en un qüestionari
cli-content-import-file = Full en CSV
cli-content-export = Escriu un qüestionari com a full de càlcul
cli-content-export-id = Nom d'un qüestionari del programa, o fitxer d'un de fora
cli-content-sheet-out = On s'escriu el full, en CSV
cli-content-pack-out = On s'escriu el qüestionari, en JSON
cli-content-check = Mira un qüestionari de fora sense fer-lo servir
cli-content-check-file = Fitxer del qüestionari; la seva signatura és al costat, amb .minisig al final
cli-content-key = Clau pública de qui el signa, o el fitxer que la porta
cli-content-signer = Nom que dones a qui el signa; des d'ara et fies de la seva clau
cli-content-unsigned = L'afegeix encara que no el signi ningú de qui et fiïs
cli-content-add = Afegeix un qüestionari de fora
cli-content-remove = Treu un qüestionari de fora
cli-content-remove-id = El seu nom a la llista, com outside_mi-tienda
cli-content-update = Posa al dia els telèfons, adreces i taules amb un fitxer signat
cli-content-update-file = Fitxer de dades; la seva signatura és al costat, amb .minisig al final
cli-channels = Ajuda, denúncies i reclamacions segons el lloc
cli-channels-country = País, com ES
cli-channels-region = Regió, com ES-CT
cli-channels-situation = Què ha passat, com ransomware o fake-shop: primer el que és urgent i a qui trucar, per ordre
cli-channels-at = Dia i hora per saber què és obert, com 2026-11-23T09:30; si falta, ara
cli-channels-opened = Amb --to-verify: fitxer on signa qui obre cadascun; llista només els que falten
cli-channels-json = Escriu els canals com a JSON
cli-channels-to-verify = Llista cada telèfon i adreça amb la seva font i la seva data
cli-completions = Escriu l'autocompletat d'un intèrpret d'ordres
cli-completions-shell = Intèrpret d'ordres
cli-man = Escriu la pàgina de manual

## The manual page

cli-man-name = Nom
cli-man-summary = qüestionaris i comprovacions de ciberseguretat, sense connexió
cli-man-description = Descripció
cli-man-exit = Codi de sortida
cli-man-exit-0 = Fet.
cli-man-exit-1 = Alguna cosa ha fallat.
cli-man-exit-2 = L'ordre o un fitxer no estan bé; el missatge diu què i on.

## What goes wrong before anything is done

# Variables:
#   $argument (String) - what was typed
cli-error-unknown-argument = «{ $argument }» no és una opció.
# Variables:
#   $argument (String) - what was typed
cli-error-unknown-command = «{ $argument }» no és una ordre.
# Variables:
#   $arguments (String) - what is missing
cli-error-missing = Falta { $arguments }.
# Variables:
#   $argument (String) - the option
#   $value (String) - what was typed
cli-error-invalid-value = «{ $value }» no val per a { $argument }.
# Variables:
#   $argument (String) - the option
#   $other (String) - the other option
cli-error-conflict = { $argument } i { $other } no poden anar juntes.
cli-error-no-command = Falta l'ordre.
# Variables:
#   $argument (String) - what was typed
cli-error-extra = «{ $argument }» sobra.
# Variables:
#   $argument (String) - the option
cli-error-no-value = A { $argument } li falta el valor.
# Variables:
#   $argument (String) - the option
cli-error-twice = { $argument } hi és dues vegades.
cli-error-usage = No entenc l'ordre.
cli-error-hint = Escriu «resguardo --help», o una altra ordre amb «--help», per veure com es fa servir.
# Variables:
#   $values (String) - the possible values
cli-error-invalid-value-hint = Valen: { $values }.
# Variables:
#   $value (String) - what was typed
cli-error-language = No tenim textos en «{ $value }».
# Variables:
#   $languages (String) - tags of the languages
cli-error-language-hint = Hi ha textos en: { $languages }.
# Variables:
#   $text (String) - what was typed
cli-error-date = «{ $text }» no és una data.
cli-error-date-hint = Escriu-la com 2026-11-23 o 2026-11-23T10:00:00Z.
# Variables:
#   $id (String) - what was typed
cli-error-nothing-called = No hi ha res que es digui «{ $id }».
cli-error-nothing-called-hint = Escriu «resguardo content list» per veure els qüestionaris, i «resguardo content show» amb un d'ells per veure'n les preguntes.
# Variables:
#   $file (String) - the file or folder
cli-error-not-found = No trobem { $file }.
# Variables:
#   $file (String) - the file or folder
cli-error-no-permission = No tens permís per llegir { $file }.
# Variables:
#   $file (String) - the file
cli-error-is-folder = { $file } és una carpeta, no un fitxer.
# Variables:
#   $file (String) - the file
cli-error-is-no-folder = { $file } és un fitxer, no una carpeta.
# Variables:
#   $folder (String) - the folder
cli-error-bundle-absent = La carpeta { $folder } no hi és, o li falta manifest.json.
# Variables:
#   $id (String) - what was typed
cli-error-unknown-document = No hi ha cap document «{ $id }».
cli-error-unknown-document-hint = Escriu «resguardo evidence list» per veure els que hi ha.
cli-error-output = No s'ha pogut escriure el resultat a la sortida.
cli-error-output-hint = Mira si el disc és ple, o escriu en un altre lloc.
cli-error-disk-full = El disc és ple. No s'ha escrit res.
cli-error-disk-full-hint = Allibera espai, o escriu en un altre lloc.
cli-error-internal = Alguna cosa ha fallat a { -app }. No s'ha escrit res.
cli-error-internal-hint = Torna-ho a provar. Si es repeteix, és un error nostre.
cli-error-no-vault = No hi ha res desat amb aquest nom, o res de res.
cli-error-no-vault-hint = Escriu «resguardo vault list» per veure què hi ha, i mira si --data-dir és la carpeta bona.
cli-error-locked = Les dades estan tancades, i el clauer no les obre. No s'ha perdut res.
cli-error-locked-hint = Obre-les amb --passphrase-file o amb --recovery-code-file.
cli-error-damaged = El fitxer de les dades està malmès. No l'hem tocat.
cli-error-damaged-hint = Escriu «resguardo vault repair»: salva el que es pugui llegir i no llença res.
# Variables:
#   $file (String) - the file or folder that could not be written
cli-error-target = en escriure «{ $file }»
# Variables:
#   $count (Number) - errors that are not shown
cli-error-more =
    { $count ->
        [one] Hi ha un error més.
       *[other] Hi ha { $count } errors més.
    }
# Variables:
#   $id (String) - what was typed
cli-error-unknown-part = En aquest resultat no compta cap pràctica ni cap perill «{ $id }».
cli-error-unknown-part-hint = Sense nom, «resguardo explain --json» els mostra tots.
# Variables:
#   $pack (String) - the questionnaire
cli-error-unknown-pack = No hi ha cap qüestionari «{ $pack }».
cli-error-unknown-pack-hint = Escriu «resguardo content list» per veure els que hi ha.
# Variables:
#   $pack (String) - the questionnaire that was asked for
#   $found (String) - the questionnaire of the file
cli-error-wrong-pack = El fitxer és del qüestionari «{ $found }», no de «{ $pack }».
cli-error-wrong-pack-hint = Canvia --pack o el fitxer.

## Results

cli-first = Primer de tot:
# Variables:
#   $path (String) - the file
cli-saved = Escrit a { $path }.
# Variables:
#   $version (Number) - version of the facts
cli-updated = Les dades públiques són ara les de la versió { $version }.
# Variables:
#   $path (String) - the file
#   $pages (Number) - its pages
cli-written =
    { $pages ->
        [one] Pla escrit a { $path } (1 pàgina).
       *[other] Pla escrit a { $path } ({ $pages } pàgines).
    }
# Variables:
#   $characters (String) - the characters
cli-uncovered = Aquests signes no es poden imprimir: { $characters }
cli-replay-misfits = En aquesta carpeta alguna cosa no encaixa
# Variables:
#   $request (String) - what a check asks for
cli-replay-lacking = Falta la resposta a: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unused = Cap comprovació no l'ha demanada: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unknown = No hi ha cap petició que s'escrigui així: { $request }
# Variables:
#   $folder (String) - the folder
cli-recorded = Desat a { $folder }. Llegeix-ho abans d'enviar-ho a ningú.
# Variables:
#   $file (String) - the file
cli-shared = Desat a { $file }. Llegeix-lo abans de donar-lo: porta resultats i dates, i cap dada teva.
# Variables:
#   $items (Number) - questions
#   $first (Number) - questions of the first pass
#   $version (Number) - version
cli-pack-line = versió { $version }, { $items } preguntes, { $first } a la primera passada
# Variables:
#   $questions (Number) - questions
#   $sheets (Number) - sheets, two or more
#   $version (Number) - version
cli-live-line = versió { $version }, { $questions } preguntes amb resposta en { $sheets } fulls
cli-options-heading = Respostes
cli-not-applicable-heading = No s'aplica
cli-actions-heading = Accions
cli-sets-heading = Ho deixa així
cli-steps-heading = Com es fa
cli-verify-heading = Com saber que funciona
cli-ask-help-heading = Quan cal demanar ajuda
cli-phones = Telèfons:
cli-links = Pàgines:
cli-hours = Horari:
cli-have-ready = Tingues a mà:
cli-limits = Termini:
cli-needs = Cal:
# Variables:
#   $errors (Number) - errors
#   $warnings (Number) - warnings
cli-lint-summary = Errors: { $errors }. Avisos: { $warnings }.
cli-lint-error = error
cli-lint-warning = avís
cli-verify-phone = telèfon
cli-verify-messaging = missatgeria
cli-verify-mail = correu
cli-verify-url = pàgina
cli-verify-shown = es mostra
cli-verify-not-shown = no es mostra
cli-verify-undated = sense data
cli-verify-unverified = sense comprovar

## The vaults, on the command line

cli-vault = Les teves dades desades: fer-les, obrir-les, copiar-les, esborrar-les
cli-vault-list = Llista el que hi ha desat en aquest ordinador
cli-vault-status = Diu com estan desades les dades
cli-vault-create = Crea un lloc nou per desar dades, protegit pel clauer del sistema o per una frase
cli-vault-verify = Llegeix i comprova tot, també l'última còpia automàtica
cli-vault-repair = Salva el que es pugui llegir d'unes dades malmeses, sense llençar res
cli-vault-backup = Desa una còpia xifrada de tot en un fitxer
cli-vault-restore = Recupera una còpia xifrada, al costat del que ja hi hagi
cli-vault-export = Escriu tot en un fitxer JSON, sense xifrar
cli-vault-import = Afegeix el que hi hagi en un fitxer JSON de { -app }; el que ja hi és s'hi queda
cli-vault-lock = Treu la clau del clauer: des d'aleshores caldrà la frase o el codi
cli-vault-passphrase = Protegeix les dades amb una frase nova
cli-vault-recovery-code = Fa un codi de recuperació nou i l'escriu; l'anterior deixa de valer
cli-vault-erase = Esborra unes dades, o totes, amb les seves claus i les seves còpies automàtiques
cli-vault-data-dir = Carpeta de les dades; si falta, la de l'usuari
cli-vault-json = Escriu el resultat com a JSON
cli-vault-id = Quines, pel seu nom a la llista; si falta, les últimes que es van obrir
cli-vault-file = El fitxer
cli-vault-passphrase-file = Fitxer que té la frase a la primera línia; amb «-», l'entrada
cli-vault-recovery-code-file = Fitxer que té el codi de recuperació a la primera línia
cli-vault-new-passphrase-file = Fitxer que té la frase nova a la primera línia
cli-vault-unprotected = Sense protecció: qui tingui els fitxers els pot llegir
cli-vault-copy-passphrase-file = Fitxer amb la frase de la còpia
cli-vault-copy-recovery-code-file = Fitxer amb el codi de recuperació que obre la còpia
cli-vault-name-file = Fitxer que té a la primera línia el nom que portarà el pla
cli-vault-confirm-file = Fitxer amb el codi ja apuntat: comprova que és aquest i no en fa un altre
cli-vault-all = Totes
cli-vault-yes = Confirma que ho vols esborrar; no es pot desfer
cli-vault-none = No hi ha res desat.
cli-vault-closed = tancat
# Variables:
#   $id (String) - its id
#   $name (String) - whose it is, or that it is closed
#   $date (String) - when it was last written
cli-vault-row = { $id }  { $date }  { $name }
cli-vault-protection-keychain = Estan xifrades. La clau la guarda el clauer del sistema.
cli-vault-protection-passphrase = Estan xifrades. S'obren amb la teva frase.
cli-vault-protection-unprotected = No estan protegides: qui tingui els fitxers les pot llegir.
cli-vault-recovery-confirmed = El codi de recuperació està apuntat i comprovat.
cli-vault-recovery-missing = Falta el codi de recuperació, o no s'ha comprovat: només hi ha una manera d'obrir-les.
cli-vault-viewing = El disc no deixa escriure: es poden veure, no canviar.
# Variables:
#   $count (Number) - changes
cli-vault-missing =
    { $count ->
        [one] Falta un canvi que s'havia desat. Mira les còpies automàtiques.
       *[other] Falten { $count } canvis que s'havien desat. Mira les còpies automàtiques.
    }
# Variables:
#   $count (Number) - assessments
cli-vault-assessments =
    { $count ->
        [one] Una avaluació.
       *[other] { $count } avaluacions.
    }
# Variables:
#   $date (String) - date and time
cli-vault-backup-newest = Última còpia automàtica: { $date }.
cli-vault-backup-none = No hi ha còpies automàtiques.
# Variables:
#   $id (String) - its id
cli-vault-created = Fet: { $id }
# Variables:
#   $assessments (Number) - assessments
#   $events (Number) - answers and other entries
cli-vault-verified = Tot està bé. Avaluacions: { $assessments }. Anotacions: { $events }.
# Variables:
#   $recovered (Number) - entries since the backup
#   $lost (Number) - changes that are lost, at most
cli-vault-repaired = Anotacions salvades després d'aquella còpia: { $recovered }. Canvis perduts, com a molt: { $lost }.
# Variables:
#   $id (String) - its id
cli-vault-restored = Còpia recuperada: { $id }
# Variables:
#   $added (Number) - new entries
#   $known (Number) - entries that were there
cli-vault-imported = Anotacions noves: { $added }. Ja hi eren: { $known }.
cli-vault-locked = La clau ja no és al clauer.
cli-vault-passphrase-set = Les dades s'obren ara amb la frase nova.
cli-vault-code-confirmed = El codi és el bo. Guarda el paper lluny de l'ordinador.
cli-vault-erased = Esborrat.
# Variables:
#   $left (Number) - items that stay in the keychain
cli-vault-erased-left =
    { $left ->
        [one] Al clauer queda una clau, que ja no obre res.
       *[other] Al clauer queden { $left } claus, que ja no obren res.
    }
# Variables:
#   $file (String) - the file
cli-vault-saved = Desat a { $file }.
# Variables:
#   $file (String) - the file
cli-error-secret-file = No es pot llegir { $file }.
cli-error-secret-file-hint = Digues on és el fitxer que té la frase o el codi a la primera línia.

## Findings of the linter

# Variables:
#   $id (String) - the id
lint-duplicate-id = «{ $id }» hi és dues vegades
# Variables:
#   $id (String) - the id
lint-unknown-id = «{ $id }» no existeix
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-unknown-option = «{ $item }» no té l'opció «{ $option }»
# Variables:
#   $key (String) - the key
#   $value (String) - the value
lint-unknown-profile-value = la situació no té «{ $key }» amb «{ $value }»
# Variables:
#   $item (String) - the question
lint-unreachable = «{ $item }» no es mostra mai
# Variables:
#   $option (String) - the option
lint-dead-option = ningú no pot triar «{ $option }», o no en depèn res
# Variables:
#   $ids (String) - the ids
lint-cycle = depenen les unes de les altres: { $ids }
# Variables:
#   $item (String) - the question
#   $option (String) - the option
#   $action (String) - the action
lint-full-level-with-action = «{ $option }» de «{ $item }» ja és tan bona com la deixa «{ $action }»
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-option-without-action = cap acció no millora «{ $option }» de «{ $item }»
# Variables:
#   $practice (String) - the practice
lint-practice-unmeasured = cap pregunta no mesura «{ $practice }»
lint-without-reason = no diu per què
lint-without-source = no diu d'on surt
# Variables:
#   $field (String) - the field
#   $value (Number) - its value
#   $low (Number) - least
#   $high (Number) - most
lint-out-of-range = «{ $field }» val { $value } i ha d'estar entre { $low } i { $high }
# Variables:
#   $option (String) - the option
lint-option-level = «{ $option }» necessita «level» o «as», i només un dels dos
lint-not-best-first = les opcions no van de millor a pitjor
# Variables:
#   $url (String) - the address
lint-bad-url = «{ $url }» no és una adreça https senzilla
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-missing = falta el text «{ $id }» en { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-unused = el text «{ $id }» en { $language } no és de ningú
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-duplicate = el text «{ $id }» hi és dues vegades en { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $other (String) - the other language
lint-variables-differ = «{ $id }» fa servir altres variables en { $language } que en { $other }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $found (String) - the contact
lint-contact-in-text = «{ $id }» en { $language } porta «{ $found }», que va a les dades amb la seva font
# Variables:
#   $pack (String) - the questionnaire
#   $score (Number) - reached
#   $gate (Number) - asked for
lint-reading-ease = els textos de «{ $pack }» es llegeixen amb { $score } i cal { $gate }
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-outside-first-pass = «{ $item }» és a la primera passada i depèn de «{ $gate }», que no hi és
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-after-item = «{ $item }» es pregunta abans que «{ $gate }», de la qual depèn
# Variables:
#   $practice (String) - the practice
lint-blocking-not-asked = la primera passada no pregunta sense condicions per «{ $practice }»
# Variables:
#   $item (String) - the question
lint-not-in-sections = «{ $item }» és a la primera passada i en cap àrea
# Variables:
#   $audience (String) - the audience
lint-base-missing = falten els valors de partida per a «{ $audience }»
# Variables:
#   $question (String) - the question
lint-right-options = «{ $question }» necessita una resposta bona i alguna que no ho sigui
# Variables:
#   $sheet (String) - the first form
#   $other (String) - the other form
lint-forms-differ = els fulls «{ $sheet }» i «{ $other }» no són iguals: canvia quantes preguntes hi ha de cada classe o la dificultat
# Variables:
#   $date (String) - the date
lint-review-due = cal revisar-ho des del dia { $date }
# Variables:
#   $language (String) - the language
#   $digest (String) - digest of the Spanish texts
lint-translation-stale = el text en espanyol ha canviat des de la traducció ({ $language }); repassa-la i escriu a la capçalera «source: { $digest }»
# Variables:
#   $item (String) - id of the question
lint-outside-sets-ours = una acció de fora no pot canviar «{ $item }», que és del programa
# Variables:
#   $practice (String) - id of the practice
lint-outside-on-blocking = de «{ $practice }», que és imprescindible, només en parlen les preguntes del programa
# Variables:
#   $practice (String) - id of the practice
lint-outside-alone = de «{ $practice }» n'ha de parlar també una pregunta del programa, sense condicions
# Variables:
#   $practice (String) - id of the practice
#   $weight (Number) - what the questions from outside weigh
#   $most (Number) - the most that they may
lint-outside-too-heavy = les preguntes de fora pesen { $weight } a «{ $practice }»; com a molt, { $most }

## What the numbers rest on

# Variables:
#   $name (String) - name of the scenario
#   $points (String) - points of risk
explain-scenario = { $name }: { $points } punts
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
explain-base = Sense cap pràctica: probabilitat { $likelihood } per impacte { $impact }.
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-likelihood = { $practice } abaixa la probabilitat un { $now } (com a molt, un { $most }).
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-impact = { $practice } abaixa l'impacte un { $now } (com a molt, un { $most }).
# Variables:
#   $name (String) - name of the practice
#   $level (String) - level or band, of 100
#   $target (Number) - target, of 100
explain-practice = { $name }: { $level } de 100, objectiu { $target }
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item = «{ $question }» { $answer }: { $level }, pes { $weight }. { $source }.
# Variables:
#   $question (String) - the question
#   $answer (String) - the option that counts
#   $level (String) - level or band, of 100
#   $weight (String) - weight in the mean
#   $source (String) - how it is known
explain-item-lapsed = «{ $question }» { $answer }: { $level }, pes { $weight }. { $source }; ha caducat.
explain-open = Per saber
explain-nobody = Encara no ho ha dit ningú
# Variables:
#   $low (String) - low end
#   $high (String) - high end
explain-band = de { $low } a { $high }

## The plan

# Variables:
#   $now (String) - points, or from a to b
cli-plan-risk = Risc que queda: { $now } de 100
# Variables:
#   $now (String) - points, or from a to b
#   $then (String) - points, or from a to b
cli-plan-would = Risc que queda: avui { $now } de 100; amb això fet, { $then }.
cli-plan-closed = Tancades
# Variables:
#   $owner (String) - who does it
cli-plan-by = la fa { $owner }
# Variables:
#   $date (String) - the day
cli-plan-until = per al dia { $date }
# Variables:
#   $date (String) - the day
cli-plan-again = tornar-hi a pensar: { $date }

## Documents

cli-evidence-none = Encara no hi ha documents.
cli-evidence-shows = Què mostra
# Variables:
#   $date (String) - the last day
cli-evidence-expired = { $date }; ja no val
# Variables:
#   $folder (String) - the folder
#   $count (Number) - documents
cli-evidence-copied =
    { $count ->
        [one] Un document copiat a { $folder }.
       *[other] { $count } documents copiats a { $folder }.
    }
