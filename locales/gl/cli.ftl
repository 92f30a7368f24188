### The command line: help, messages and the findings of the linter.
# review: machine-drafted
# source: 7070fe123a8e

## Headings of the help

cli-usage = Uso
cli-commands = Ordes
cli-options = Opcións
cli-arguments = Datos
cli-help = Amosa esta axuda
cli-version = Amosa a versión

## What stands for a value in the help

cli-value-command = ORDE
cli-value-situation = SITUACIÓN
cli-value-country = PAÍS
cli-value-date = DATA
cli-value-file = FICHEIRO
cli-value-folder = CARTAFOL
cli-value-size = TAMAÑO
cli-value-document = DOCUMENTO
cli-value-format = FORMATO
cli-value-id = NOME
cli-value-language = IDIOMA
cli-value-region = REXIÓN
cli-value-shell = INTÉRPRETE
cli-value-state = ESTADO
cli-value-text = TEXTO

## Commands

cli-about = Revisa a seguridade do teu traballo neste ordenador, sen conexión, e escribe un plan de acción.
cli-check = Mira este ordenador sen cambiar nada
cli-check-json = Escribe o resultado como JSON
cli-check-replay = Usa o gardado nun cartafol no canto de mirar este ordenador
cli-check-record = Garda o lido nun cartafol, sen datos persoais
cli-check-share = Garda nun ficheiro o que se viu, para quen xunta os ordenadores da empresa
cli-check-label = Como se chama este ordenador nese ficheiro
cli-check-personal = Engade a ese ficheiro o que mira cousas túas
cli-assess = Calcula o resultado dunhas respostas e escribe o plan en PDF
cli-assess-pack = Cuestionario
cli-assess-answers = Ficheiro JSON con respostas
cli-assess-events = Ficheiro JSON con respostas e comprobacións con data
cli-assess-check = Mira tamén este ordenador
cli-assess-replay = Usa o gardado nun cartafol no canto de mirar este ordenador
cli-assess-at = Momento do cálculo, como 2026-11-23 ou 2026-11-23T10:00:00Z; se falta, agora
cli-lang = Idioma dos textos; se falta, o do sistema
cli-assess-out = Onde escribir o plan
cli-assess-json = Escribe o resultado como JSON
cli-history = Conta como cambiou o risco e o acumulado
cli-compare = Compara dúas datas e di que moveu o risco
cli-compare-from = A data anterior, como 2026-03-03
cli-compare-to = A data posterior
cli-explain = Di de que sae cada número: fórmula, respostas, fontes
cli-explain-id = Unha práctica ou un perigo, como «backups»; se falta, todo
cli-plan = O plan: que facer, que cambiaría e como vai
cli-plan-show = Amosa o plan
cli-plan-what-if = Di que risco quedaría con algunhas accións feitas
cli-plan-action = As accións, como keep-a-copy-apart
cli-plan-set = Anota como vai unha acción, quen a fai e para cando
cli-plan-id = A acción, como keep-a-copy-apart
cli-plan-state = open, in-progress, done, accepted ou not-for-me
cli-plan-reason = Por que se deixa como está; vai con «accepted»
cli-plan-review = Cando pensalo outra vez; vai con «accepted»
cli-plan-owner-is = Quen a fai
cli-plan-note = Que hai que lembrar
cli-plan-due = Para cando
cli-evidence = Os documentos que amosan o contestado
cli-evidence-list = Lista os documentos
cli-evidence-add = Engade un ficheiro; queda onde está
cli-evidence-set = Cambia o que se di dun documento
cli-evidence-renew = Toma un ficheiro como versión nova, ou como o sitio novo
cli-evidence-remove = Deixa de contar un documento; o ficheiro queda onde está
cli-evidence-check = Mira se os ficheiros son os mesmos; o código de saída é 1 se algún non o é
cli-evidence-copy = Copia os documentos nun cartafol por medida, con índice e SHA256SUMS
cli-evidence-file = O ficheiro
cli-evidence-id = O documento, como o dá a lista
cli-evidence-item = Unha pregunta cuxa resposta amosa; pódese repetir
cli-evidence-title = Que é
cli-evidence-dated = Data que leva o documento
cli-evidence-owner = Quen o garda
cli-evidence-expires = Último día en que vale
cli-evidence-folder = Cartafol que xa existe; dentro faise outro novo
cli-evidence-document = Un documento; pódese repetir. Se falta, todos
cli-export = Escribe o plan para outro programa: unha folla de cálculo, un calendario ou JSON
cli-export-format = csv, ics ou json
cli-export-out = Onde escribilo
cli-print = Imprime en PDF un documento para alguén
cli-print-document = summary (para quen decide), statement (para clientes), order (para un técnico), questions (para cubrir con bolígrafo) ou notice (para o persoal)
cli-register = Escribe o rexistro de problemas e de fugas de datos persoais
cli-register-format = pdf, csv ou json
cli-paper = Tamaño do papel: a4 ou letter
cli-partner = Ficheiro de quen axuda preto: o seu nome, o seu logotipo e o seu contacto saen na primeira páxina
cli-content = Cuestionarios e preguntas
cli-content-list = Lista os cuestionarios
cli-content-show = Amosa un cuestionario, unha pregunta ou unha acción
cli-content-show-id = O seu nome, como email-password
cli-content-print = Escribe en PDF unha folla de preguntas para practicar
cli-content-print-id = O seu nome, como real-or-fake
cli-content-print-sheet = Que folla, como a ou primary; se falta, a primeira
cli-content-print-answers = As respostas en lugar das preguntas
cli-content-print-at = A data que leva a folla, como 2026-11-23 ou 2026-11-23T10:00:00Z; se falta, a de hoxe
cli-content-lint = Busca erros nos contidos
cli-content-lint-dir = Cartafol con questionnaires e locales; se falta, os do programa
cli-content-lint-at = Data para os avisos de revisión; se falta, non se dan
cli-content-new = Escribe unha folla de cálculo coa que comezar un cuestionario
cli-content-new-id = Nome do cuestionario, como mi-tienda
cli-content-import = Converte unha folla de cálculo nun cuestionario
cli-content-import-file = Folla en CSV
cli-content-export = Escribe un cuestionario como folla de cálculo
cli-content-export-id = Nome dun cuestionario do programa, ou ficheiro dun de fóra
cli-content-sheet-out = Onde se escribe a folla, en CSV
cli-content-pack-out = Onde se escribe o cuestionario, en JSON
cli-content-check = Mira un cuestionario de fóra sen usalo
cli-content-check-file = Ficheiro do cuestionario; a súa sinatura está ao lado, con .minisig ao final
cli-content-key = Clave pública de quen o asina, ou o ficheiro que a leva
cli-content-signer = Nome que lle dás a quen o asina; desde agora fíaste da súa clave
cli-content-unsigned = Engádeo aínda que non o asine ninguén de quen te fías
cli-content-add = Engade un cuestionario de fóra
cli-content-remove = Quita un cuestionario de fóra
cli-content-remove-id = O seu nome na lista, como outside_mi-tienda
cli-content-update = Pon ao día os teléfonos, enderezos e táboas cun ficheiro asinado
cli-content-update-file = Ficheiro de datos; a súa sinatura está ao lado, con .minisig ao final
cli-channels = Axuda, denuncias e reclamacións segundo o lugar
cli-channels-country = País, como ES
cli-channels-region = Rexión, como ES-CT
cli-channels-situation = Que pasou, como ransomware ou fake-shop: primeiro o urxente e a quen chamar, en orde
cli-channels-at = Día e hora para saber que está aberto, como 2026-11-23T09:30; se falta, agora
cli-channels-opened = Con --to-verify: ficheiro onde asina quen abre cada un; lista só os que faltan
cli-channels-json = Escribe as canles como JSON
cli-channels-to-verify = Lista cada teléfono e enderezo coa súa fonte e a súa data
cli-completions = Escribe o autocompletado dun intérprete de ordes
cli-completions-shell = Intérprete de ordes
cli-man = Escribe a páxina de manual

## The manual page

cli-man-name = Nome
cli-man-summary = cuestionarios e comprobacións de ciberseguridade, sen conexión
cli-man-description = Descrición
cli-man-exit = Código de saída
cli-man-exit-0 = Feito.
cli-man-exit-1 = Algo fallou.
cli-man-exit-2 = A orde ou un ficheiro non están ben; a mensaxe di que e onde.

## What goes wrong before anything is done

# Variables:
#   $argument (String) - what was typed
cli-error-unknown-argument = «{ $argument }» non é unha opción.
# Variables:
#   $argument (String) - what was typed
cli-error-unknown-command = «{ $argument }» non é unha orde.
# Variables:
#   $arguments (String) - what is missing
cli-error-missing = Falta { $arguments }.
# Variables:
#   $argument (String) - the option
#   $value (String) - what was typed
cli-error-invalid-value = «{ $value }» non vale para { $argument }.
# Variables:
#   $argument (String) - the option
#   $other (String) - the other option
cli-error-conflict = { $argument } e { $other } non poden ir xuntas.
cli-error-no-command = Falta a orde.
# Variables:
#   $argument (String) - what was typed
cli-error-extra = «{ $argument }» sobra.
# Variables:
#   $argument (String) - the option
cli-error-no-value = A { $argument } fáltalle o seu valor.
# Variables:
#   $argument (String) - the option
cli-error-twice = { $argument } está dúas veces.
cli-error-usage = Non entendo a orde.
cli-error-hint = Escribe «resguardo --help», ou outra orde con «--help», para ver como se usa.
# Variables:
#   $values (String) - the possible values
cli-error-invalid-value-hint = Valen: { $values }.
# Variables:
#   $value (String) - what was typed
cli-error-language = Non temos textos en «{ $value }».
# Variables:
#   $languages (String) - tags of the languages
cli-error-language-hint = Hai textos en: { $languages }.
# Variables:
#   $text (String) - what was typed
cli-error-date = «{ $text }» non é unha data.
cli-error-date-hint = Escríbea como 2026-11-23 ou 2026-11-23T10:00:00Z.
# Variables:
#   $id (String) - what was typed
cli-error-nothing-called = Non hai nada que se chame «{ $id }».
cli-error-nothing-called-hint = Escribe «resguardo content list» para ver os cuestionarios, e «resguardo content show» cun deles para ver as súas preguntas.
# Variables:
#   $file (String) - the file or folder
cli-error-not-found = Non atopamos { $file }.
# Variables:
#   $file (String) - the file or folder
cli-error-no-permission = Non tes permiso para ler { $file }.
# Variables:
#   $file (String) - the file
cli-error-is-folder = { $file } é un cartafol, non un ficheiro.
# Variables:
#   $file (String) - the file
cli-error-is-no-folder = { $file } é un ficheiro, non un cartafol.
# Variables:
#   $folder (String) - the folder
cli-error-bundle-absent = O cartafol { $folder } non está, ou fáltalle manifest.json.
# Variables:
#   $id (String) - what was typed
cli-error-unknown-document = Non hai ningún documento «{ $id }».
cli-error-unknown-document-hint = Escribe «resguardo evidence list» para ver os que hai.
cli-error-output = Non se puido escribir o resultado na saída.
cli-error-output-hint = Mira se o disco está cheo, ou escribe noutro sitio.
cli-error-disk-full = O disco está cheo. Non se escribiu nada.
cli-error-disk-full-hint = Libera espazo, ou escribe noutro sitio.
cli-error-internal = Algo fallou en { -app }. Non se escribiu nada.
cli-error-internal-hint = Proba outra vez. Se se repite, é un fallo noso.
cli-error-no-vault = Non hai nada gardado con ese nome, ou nada en absoluto.
cli-error-no-vault-hint = Escribe «resguardo vault list» para ver o que hai, e mira se --data-dir é o cartafol bo.
cli-error-locked = Os datos están pechados, e o chaveiro non os abre. Non se perdeu nada.
cli-error-locked-hint = Ábreos con --passphrase-file ou con --recovery-code-file.
cli-error-damaged = O ficheiro dos datos está danado. Non o tocamos.
cli-error-damaged-hint = Escribe «resguardo vault repair»: salva o que se poida ler e non tira nada.
# Variables:
#   $file (String) - the file or folder that could not be written
cli-error-target = ao escribir «{ $file }»
# Variables:
#   $count (Number) - errors that are not shown
cli-error-more =
    { $count ->
        [one] Hai un erro máis.
       *[other] Hai { $count } erros máis.
    }
# Variables:
#   $id (String) - what was typed
cli-error-unknown-part = Neste resultado non conta ningunha práctica nin ningún perigo «{ $id }».
cli-error-unknown-part-hint = Sen nome, «resguardo explain --json» amósaos todos.
# Variables:
#   $pack (String) - the questionnaire
cli-error-unknown-pack = Non hai ningún cuestionario «{ $pack }».
cli-error-unknown-pack-hint = Escribe «resguardo content list» para ver os que hai.
# Variables:
#   $pack (String) - the questionnaire that was asked for
#   $found (String) - the questionnaire of the file
cli-error-wrong-pack = O ficheiro é do cuestionario «{ $found }», non de «{ $pack }».
cli-error-wrong-pack-hint = Cambia --pack ou o ficheiro.

## Results

cli-first = O primeiro:
# Variables:
#   $path (String) - the file
cli-saved = Escrito en { $path }.
# Variables:
#   $version (Number) - version of the facts
cli-updated = Os datos públicos son agora os da versión { $version }.
# Variables:
#   $path (String) - the file
#   $pages (Number) - its pages
cli-written =
    { $pages ->
        [one] Plan escrito en { $path } (1 páxina).
       *[other] Plan escrito en { $path } ({ $pages } páxinas).
    }
# Variables:
#   $characters (String) - the characters
cli-uncovered = Estes signos non se poden imprimir: { $characters }
cli-replay-misfits = Neste cartafol algo non encaixa
# Variables:
#   $request (String) - what a check asks for
cli-replay-lacking = Falta a resposta a: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unused = Ningunha comprobación a pediu: { $request }
# Variables:
#   $request (String) - what an answer of the folder is to
cli-replay-unknown = Non hai ningunha petición que se escriba así: { $request }
# Variables:
#   $folder (String) - the folder
cli-recorded = Gardado en { $folder }. Repásao antes de enviarllo a ninguén.
# Variables:
#   $file (String) - the file
cli-shared = Gardado en { $file }. Le o ficheiro antes de dalo: leva resultados e datas, e ningún dato teu.
# Variables:
#   $items (Number) - questions
#   $first (Number) - questions of the first pass
#   $version (Number) - version
cli-pack-line = versión { $version }, { $items } preguntas, { $first } na primeira volta
# Variables:
#   $questions (Number) - questions
#   $sheets (Number) - sheets, two or more
#   $version (Number) - version
cli-live-line = versión { $version }, { $questions } preguntas con resposta en { $sheets } follas
cli-options-heading = Respostas
cli-not-applicable-heading = Non se aplica
cli-actions-heading = Accións
cli-sets-heading = Deixa así
cli-steps-heading = Como se fai
cli-verify-heading = Como saber que funciona
cli-ask-help-heading = Cando pedir axuda
cli-phones = Teléfonos:
cli-links = Páxinas:
cli-hours = Horario:
cli-have-ready = Ten á man:
cli-limits = Prazo:
cli-needs = Fai falta:
# Variables:
#   $errors (Number) - errors
#   $warnings (Number) - warnings
cli-lint-summary = Erros: { $errors }. Avisos: { $warnings }.
cli-lint-error = erro
cli-lint-warning = aviso
cli-verify-phone = teléfono
cli-verify-messaging = mensaxaría
cli-verify-mail = correo
cli-verify-url = páxina
cli-verify-shown = amósase
cli-verify-not-shown = non se amosa
cli-verify-undated = sen data
cli-verify-unverified = sen comprobar

## The vaults, on the command line

cli-vault = Os teus datos gardados: facelos, abrilos, copialos, borralos
cli-vault-list = Lista o que hai gardado neste ordenador
cli-vault-status = Di como están gardados os datos
cli-vault-create = Crea un sitio novo para gardar datos, protexido polo chaveiro do sistema ou por unha frase
cli-vault-verify = Le e comproba todo, tamén a última copia automática
cli-vault-repair = Salva o que se poida ler duns datos danados, sen tirar nada
cli-vault-backup = Garda unha copia cifrada de todo nun ficheiro
cli-vault-restore = Recupera unha copia cifrada, xunto ao que xa haxa
cli-vault-export = Escribe todo nun ficheiro JSON, sen cifrar
cli-vault-import = Engade o que haxa nun ficheiro JSON de { -app }; o que xa está queda
cli-vault-lock = Quita a clave do chaveiro: desde entón fará falta a frase ou o código
cli-vault-passphrase = Protexe os datos cunha frase nova
cli-vault-recovery-code = Fai un código de recuperación novo e escríbeo; o anterior deixa de valer
cli-vault-erase = Borra uns datos, ou todos, coas súas claves e as súas copias automáticas
cli-vault-data-dir = Cartafol dos datos; se falta, o do usuario
cli-vault-json = Escribe o resultado como JSON
cli-vault-id = Cales, polo seu nome na lista; se falta, os últimos que se abriron
cli-vault-file = O ficheiro
cli-vault-passphrase-file = Ficheiro cuxa primeira liña é a frase; con «-», a entrada
cli-vault-recovery-code-file = Ficheiro cuxa primeira liña é o código de recuperación
cli-vault-new-passphrase-file = Ficheiro cuxa primeira liña é a frase nova
cli-vault-unprotected = Sen protección: quen teña os ficheiros pode lelos
cli-vault-copy-passphrase-file = Ficheiro coa frase da copia
cli-vault-copy-recovery-code-file = Ficheiro co código de recuperación que abre a copia
cli-vault-name-file = Ficheiro cuxa primeira liña é o nome que levará o plan
cli-vault-confirm-file = Ficheiro co código xa apuntado: comproba que é ese e non fai outro
cli-vault-all = Todos
cli-vault-yes = Confirma que queres borrar; non se pode desfacer
cli-vault-none = Non hai nada gardado.
cli-vault-closed = pechado
# Variables:
#   $id (String) - its id
#   $name (String) - whose it is, or that it is closed
#   $date (String) - when it was last written
cli-vault-row = { $id }  { $date }  { $name }
cli-vault-protection-keychain = Están cifrados. A clave gárdaa o chaveiro do sistema.
cli-vault-protection-passphrase = Están cifrados. Ábrense coa túa frase.
cli-vault-protection-unprotected = Non están protexidos: quen teña os ficheiros pode lelos.
cli-vault-recovery-confirmed = O código de recuperación está apuntado e comprobado.
cli-vault-recovery-missing = Falta o código de recuperación, ou non se comprobou: só hai unha forma de abrilos.
cli-vault-viewing = O disco non deixa escribir: pódense ver, non cambiar.
# Variables:
#   $count (Number) - changes
cli-vault-missing =
    { $count ->
        [one] Falta un cambio que se gardara. Mira as copias automáticas.
       *[other] Faltan { $count } cambios que se gardaran. Mira as copias automáticas.
    }
# Variables:
#   $count (Number) - assessments
cli-vault-assessments =
    { $count ->
        [one] Unha avaliación.
       *[other] { $count } avaliacións.
    }
# Variables:
#   $date (String) - date and time
cli-vault-backup-newest = Última copia automática: { $date }.
cli-vault-backup-none = Non hai copias automáticas.
# Variables:
#   $id (String) - its id
cli-vault-created = Feito: { $id }
# Variables:
#   $assessments (Number) - assessments
#   $events (Number) - answers and other entries
cli-vault-verified = Todo está ben. Avaliacións: { $assessments }. Anotacións: { $events }.
# Variables:
#   $recovered (Number) - entries since the backup
#   $lost (Number) - changes that are lost, at most
cli-vault-repaired = Anotacións salvadas despois desa copia: { $recovered }. Cambios perdidos, como moito: { $lost }.
# Variables:
#   $id (String) - its id
cli-vault-restored = Copia recuperada: { $id }
# Variables:
#   $added (Number) - new entries
#   $known (Number) - entries that were there
cli-vault-imported = Anotacións novas: { $added }. Xa estaban: { $known }.
cli-vault-locked = A clave xa non está no chaveiro.
cli-vault-passphrase-set = Os datos ábrense agora coa frase nova.
cli-vault-code-confirmed = O código é o bo. Garda o papel lonxe do ordenador.
cli-vault-erased = Borrado.
# Variables:
#   $left (Number) - items that stay in the keychain
cli-vault-erased-left =
    { $left ->
        [one] No chaveiro queda unha clave, que xa non abre nada.
       *[other] No chaveiro quedan { $left } claves, que xa non abren nada.
    }
# Variables:
#   $file (String) - the file
cli-vault-saved = Gardado en { $file }.
# Variables:
#   $file (String) - the file
cli-error-secret-file = Non se pode ler { $file }.
cli-error-secret-file-hint = Di onde está o ficheiro que ten a frase ou o código na súa primeira liña.

## Findings of the linter

# Variables:
#   $id (String) - the id
lint-duplicate-id = «{ $id }» está dúas veces
# Variables:
#   $id (String) - the id
lint-unknown-id = «{ $id }» non existe
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-unknown-option = «{ $item }» non ten a opción «{ $option }»
# Variables:
#   $key (String) - the key
#   $value (String) - the value
lint-unknown-profile-value = a situación non ten «{ $key }» con «{ $value }»
# Variables:
#   $item (String) - the question
lint-unreachable = «{ $item }» non se amosa nunca
# Variables:
#   $option (String) - the option
lint-dead-option = ninguén pode escoller «{ $option }», ou non depende nada dela
# Variables:
#   $ids (String) - the ids
lint-cycle = dependen unhas doutras: { $ids }
# Variables:
#   $item (String) - the question
#   $option (String) - the option
#   $action (String) - the action
lint-full-level-with-action = «{ $option }» de «{ $item }» xa é tan boa como a deixa «{ $action }»
# Variables:
#   $item (String) - the question
#   $option (String) - the option
lint-option-without-action = ningunha acción mellora «{ $option }» de «{ $item }»
# Variables:
#   $practice (String) - the practice
lint-practice-unmeasured = ningunha pregunta mide «{ $practice }»
lint-without-reason = non di por que
lint-without-source = non di de onde sae
# Variables:
#   $field (String) - the field
#   $value (Number) - its value
#   $low (Number) - least
#   $high (Number) - most
lint-out-of-range = «{ $field }» vale { $value } e debe estar entre { $low } e { $high }
# Variables:
#   $option (String) - the option
lint-option-level = «{ $option }» necesita «level» ou «as», e só un
lint-not-best-first = as opcións non van de mellor a peor
# Variables:
#   $url (String) - the address
lint-bad-url = «{ $url }» non é un enderezo https sinxelo
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-missing = falta o texto «{ $id }» en { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-unused = o texto «{ $id }» en { $language } non é de ninguén
# Variables:
#   $id (String) - the text
#   $language (String) - the language
lint-text-duplicate = o texto «{ $id }» está dúas veces en { $language }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $other (String) - the other language
lint-variables-differ = «{ $id }» usa outras variables en { $language } que en { $other }
# Variables:
#   $id (String) - the text
#   $language (String) - the language
#   $found (String) - the contact
lint-contact-in-text = «{ $id }» en { $language } leva «{ $found }», que vai nos datos coa súa fonte
# Variables:
#   $pack (String) - the questionnaire
#   $score (Number) - reached
#   $gate (Number) - asked for
lint-reading-ease = os textos de «{ $pack }» lense con { $score } e fan falta { $gate }
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-outside-first-pass = «{ $item }» está na primeira volta e depende de «{ $gate }», que non está
# Variables:
#   $item (String) - the question
#   $gate (String) - the other question
lint-gate-after-item = «{ $item }» pregúntase antes que «{ $gate }», da que depende
# Variables:
#   $practice (String) - the practice
lint-blocking-not-asked = a primeira volta non pregunta sen condicións por «{ $practice }»
# Variables:
#   $item (String) - the question
lint-not-in-sections = «{ $item }» está na primeira volta e en ningunha área
# Variables:
#   $audience (String) - the audience
lint-base-missing = faltan os valores de partida para «{ $audience }»
# Variables:
#   $question (String) - the question
lint-right-options = «{ $question }» necesita unha resposta boa e algunha que non o sexa
# Variables:
#   $sheet (String) - the first form
#   $other (String) - the other form
lint-forms-differ = as follas «{ $sheet }» e «{ $other }» non son iguais: cambia cantas preguntas hai de cada clase ou a súa dificultade
# Variables:
#   $date (String) - the date
lint-review-due = hai que revisalo desde o { $date }
# Variables:
#   $language (String) - the language
#   $digest (String) - digest of the Spanish texts
lint-translation-stale = o texto en español cambiou desde a tradución ({ $language }); repásaa e escribe na súa cabeceira «source: { $digest }»
# Variables:
#   $item (String) - id of the question
lint-outside-sets-ours = unha acción de fóra non pode cambiar «{ $item }», que é do programa
# Variables:
#   $practice (String) - id of the practice
lint-outside-on-blocking = de «{ $practice }», que é imprescindible, só falan as preguntas do programa
# Variables:
#   $practice (String) - id of the practice
lint-outside-alone = de «{ $practice }» ten que falar tamén unha pregunta do programa, sen condicións
# Variables:
#   $practice (String) - id of the practice
#   $weight (Number) - what the questions from outside weigh
#   $most (Number) - the most that they may
lint-outside-too-heavy = as preguntas de fóra pesan { $weight } en «{ $practice }»; como moito, { $most }

## What the numbers rest on

# Variables:
#   $name (String) - name of the scenario
#   $points (String) - points of risk
explain-scenario = { $name }: { $points } puntos
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
explain-base = Sen ningunha práctica: probabilidade { $likelihood } por impacto { $impact }.
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-likelihood = { $practice } baixa a probabilidade un { $now } (como moito, un { $most }).
# Variables:
#   $practice (String) - name of the practice
#   $now (String) - by how much now, in percent
#   $most (String) - by how much at full level, in percent
explain-impact = { $practice } baixa o impacto un { $now } (como moito, un { $most }).
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
explain-item-lapsed = «{ $question }» { $answer }: { $level }, peso { $weight }. { $source }; caducou.
explain-open = Por saber
explain-nobody = Ninguén o dixo aínda
# Variables:
#   $low (String) - low end
#   $high (String) - high end
explain-band = de { $low } a { $high }

## The plan

# Variables:
#   $now (String) - points, or from a to b
cli-plan-risk = Risco que queda: { $now } de 100
# Variables:
#   $now (String) - points, or from a to b
#   $then (String) - points, or from a to b
cli-plan-would = Risco que queda: hoxe { $now } de 100; con iso feito, { $then }.
cli-plan-closed = Pechadas
# Variables:
#   $owner (String) - who does it
cli-plan-by = faina { $owner }
# Variables:
#   $date (String) - the day
cli-plan-until = para o { $date }
# Variables:
#   $date (String) - the day
cli-plan-again = pensalo outra vez: { $date }

## Documents

cli-evidence-none = Aínda non hai documentos.
cli-evidence-shows = Que amosa
# Variables:
#   $date (String) - the last day
cli-evidence-expired = { $date }; xa non vale
# Variables:
#   $folder (String) - the folder
#   $count (Number) - documents
cli-evidence-copied =
    { $count ->
        [one] Un documento copiado en { $folder }.
       *[other] { $count } documentos copiados en { $folder }.
    }
