### Problems: what happened and what is safe; the hint says what to do. And why a vault is closed.
# review: machine-drafted
# source: 39332f3aaaf2

## Starting and opening

error-already-open = { -app } xa está en marcha.
error-already-open-hint = Busca a súa xanela. Se non a ves, agarda un momento e volve abrir.
error-no-keychain = O chaveiro deste ordenador non contesta. Non se gardou nada.
error-no-keychain-hint = Ábreo e proba outra vez, ou escolle unha frase que só saibas ti.
error-locked = As túas respostas están pechadas. Non se perdeu nada.
error-locked-hint = Ábreas co chaveiro, coa túa frase ou co código de recuperación.
error-wrong-key = Iso non abre as túas respostas. Seguen a salvo.
error-wrong-key-hint = Mira se hai unha letra cambiada e escríbeo outra vez. Podes probar as veces que queiras.
error-damaged = O ficheiro das túas respostas está danado. Non o tocamos.
error-damaged-hint = Abre { -app } de novo: verás que se pode salvar.
error-backup-damaged = A última copia automática está danada. As túas respostas están ben.
error-backup-damaged-hint = Fai outra copia agora, en «Os teus datos».
error-newer-version = Estas respostas gardáronse cunha versión máis nova de { -app }. Non as tocamos.
error-newer-version-hint = Instala a versión nova e ábreas con ela.
error-vault-exists = Neste ordenador xa hai respostas gardadas. Non as tocamos.
error-vault-exists-hint = Pecha a xanela e ábrea de novo: verás as que había.
error-no-vault = Neste ordenador non hai respostas gardadas.
error-no-vault-hint = Volve ao inicio e comeza. Se tes unha copia cifrada, ábrea aí.
error-not-open = As túas respostas non están abertas.
error-not-open-hint = Volve ao inicio e ábreas. Despois, repite o que ías facer.

## Saving

error-disk-full = O último non se gardou: o disco está cheo. O anterior está a salvo.
error-disk-full-hint = Libera espazo e preme outra vez.
error-read-only = O último non se gardou: o cartafol só deixa ler. O anterior está a salvo.
error-read-only-hint = Mira se o disco está protexido e preme outra vez.
error-not-writable = Nese cartafol non se pode gardar. As túas respostas están a salvo.
error-not-writable-hint = Escolle outro cartafol, por exemplo «Documentos».
error-no-cipher = Aquí falta o cifrado, e sen el { -app } non abre nin garda nada. Os teus ficheiros non cambiaron.
error-no-cipher-hint = Instala outra vez { -app }. Se o aviso segue, recupera unha copia de seguridade.

## Answers

# Variables:
#   $item (String) - id of the question
error-unknown-item = Non coñecemos esta pregunta: { $item }. Non se gardou nada.
error-unknown-item-hint = Volve á lista de preguntas e ábrea desde aí.
# Variables:
#   $option (String) - code of the option
#   $item (String) - id of the question
error-unknown-option = A pregunta { $item } non ten a resposta «{ $option }». Non se gardou nada.
error-unknown-option-hint = Escolle unha das que saen na páxina.
# Variables:
#   $action (String) - id of the action
error-unknown-action = Non coñecemos esta acción: { $action }. Non se gardou nada.
error-unknown-action-hint = Volve ao plan e ábrea desde aí. Na liña de ordes, «resguardo plan show» amósaas.
error-no-such-days = Dunha desas dúas datas non hai nada, ou están ao revés.
error-no-such-days-hint = Escolle dúas datas entre a túa primeira resposta e hoxe, primeiro a máis antiga.
error-bad-date = Ese día non existe. Non se gardou nada.
error-bad-date-hint = Escribe día, mes e ano con cifras, por exemplo 27 11 2026.
error-bad-input = Hai algo escrito que non podemos usar. Non se gardou nada.
error-bad-input-hint = Revisa o que escribiches e preme outra vez.

## Files

error-bad-file = Ese ficheiro non é de { -app }, ou está cortado. As túas respostas non cambiaron.
error-bad-file-hint = Escolle un ficheiro de respostas que gardaches con { -app }.
# Variables:
#   $file (String) - name of the file
#   $field (String) - name of the entry, as the file has it
error-bad-partner = O ficheiro { $file } non serve: falta o dato «{ $field }», ou non está ben.
error-bad-partner-hint = Pídelle o ficheiro outra vez á túa cámara ou ao teu concello. O teu papel segue como estaba.
# Variables:
#   $file (String) - name of the picture
error-bad-logo = Non puidemos usar o logotipo { $file }.
error-bad-logo-hint = Ten que ser un PNG de menos de 256 KB e 1600 píxeles de lado, no cartafol do ficheiro.
error-file-too-large = O ficheiro é grande de máis. Non o abrimos.
error-file-too-large-hint = Un ficheiro de { -app } ocupa pouco. Mira se escolliches outro.
# Variables:
#   $file (String) - the file's name
error-no-document = Non se puido ler { $file }. Non se cambiou nada.
error-no-document-hint = Mira se o ficheiro está no seu sitio e se podes abrilo.
error-nothing-shown = Ningún deses documentos di aínda que respostas amosa. Non se copiou nada.
error-nothing-shown-hint = Abre o documento na lista e escolle as súas preguntas.
# Variables:
#   $file (String) - the file's name
error-no-form = En { $file } non hai ningunha caixa marcada. Non se gardou nada.
error-no-form-hint = Mira se é o ficheiro que che devolveron, e se as marcas están entre corchetes.
error-no-name = Falta o nome de quen responde. Non se gardou nada.
error-no-name-hint = Escríbeo e garda outra vez.
error-no-label = Falta o nome do ordenador. Non se gardou nada.
error-no-label-hint = Escribe como lle chamades, como «Recepción», e garda outra vez.
error-no-look = Aínda non se mirou este ordenador.
error-no-look-hint = Mírao en «Comprobacións» e volve aquí.
error-no-reason = Falta o motivo. Non se apartou nada.
error-no-reason-hint = Escribe por que, con poucas palabras, e aparta outra vez.
error-nothing-asked = Non escolliches ningunha pregunta.
error-nothing-asked-hint = Escolle polo menos unha.
error-code-not-shown = Ese código xa non está na pantalla, e ninguén o pode ver de novo.
error-code-not-shown-hint = Se non o apuntaches, pide un novo: o anterior deixa de valer.
error-nothing-exported = Aínda non hai ningún PDF gardado.
error-nothing-exported-hint = Garda o plan e despois ábreo.

## Checks

error-checks-cancelled = Paraches as comprobacións.
error-checks-cancelled-hint = O que había antes segue igual. Podes mirar outra vez cando queiras.
error-checks-running = Xa estamos mirando este ordenador.
error-checks-running-hint = Agarda a que acabe, ou preme Parar.

## Links

error-no-such-link = Non coñecemos esa ligazón. Non se abriu nada.
error-no-such-link-hint = Volve á páxina e escolle outra.
error-link-failed = O escritorio non puido abrila. Non se perdeu nada.
error-link-failed-hint = Se é unha páxina, escribe no teu navegador o enderezo do botón. Se é o PDF, ábreo desde o seu cartafol.

## Keys of one's own

# Variables:
#   $minimum (Number) - least number of signs
error-weak-passphrase = A frase é curta. Escribe polo menos { $minimum } letras ou signos, ou catro palabras.
error-weak-passphrase-hint = Catro palabras sen relación valen ben.
error-code-typo = Ao código fáltalle algo, ou hai unha letra cambiada. Non se perdeu nada.
error-code-typo-hint = Son sete grupos de catro. Compárao co papel e escríbeo outra vez.
error-memory-only = Estás probando sen gardar nada: aquí non hai clave que gardar.
error-memory-only-hint = Se queres conservar as túas respostas, preme «Gardar as miñas respostas».
error-no-passphrase = Fai falta a túa frase. Non se cambiou nada.
error-no-passphrase-hint = Escríbea e proba outra vez.
error-last-way = É o único que abre as túas respostas. Non o quitamos.
error-last-way-hint = Fai antes un código de recuperación, ou escolle unha frase.
error-recovery-mismatch = Non coincide co código. Mira o papel e escríbeo outra vez.
error-recovery-mismatch-hint = Se o papel está mal copiado, volve ver o código e corríxeo.

## Backups, copies, damage

error-no-backup = Esa copia de seguridade xa non está. As túas respostas non cambiaron.
error-no-backup-hint = Volve á lista e escolle outra.
error-not-a-copy = Ese ficheiro non é unha copia cifrada de { -app }. Non se cambiou nada.
error-not-a-copy-hint = Escolle o que gardaches con «Gardar unha copia cifrada».
error-repair-failed = Non puidemos salvar nada. O que hai segue como estaba.
error-repair-failed-hint = Volve a unha copia de seguridade ou abre unha copia cifrada. Se non tes, non borres nada e pide axuda.
error-update-failed = Non puidemos pasar os teus datos á versión nova. Non se cambiou nada: podes velos.
error-update-failed-hint = Garda unha copia cifrada, libera espazo no disco e abre outra vez.

## Faults of ours

error-internal = Algo fallou en { -app }. O que estaba gardado segue a salvo.
error-internal-hint = Proba outra vez. Se se repite, pecha a xanela e ábrea de novo.

## Why a vault is closed

locked-closed = As túas respostas están pechadas
locked-closed-hint = Péchanse cando o pides, ao bloquearse a pantalla ou se pasa un anaco sen usalas. Ábreas e segue onde estabas.
locked-asking = Preguntándolle ao chaveiro deste ordenador…
locked-asking-hint = Se che pide permiso noutra xanela, dállo. Agardamos dez segundos; despois podes abrir as túas respostas doutra forma.
locked-no-entry = O chaveiro xa non ten a clave das túas respostas
locked-no-entry-hint = Pode pasar ao cambiar de usuario ou de chaveiro. Ábreas co código de recuperación.
locked-locked = O chaveiro deste ordenador está pechado
locked-locked-hint = Ábreo co contrasinal da túa sesión e proba outra vez.
locked-no-answer = O chaveiro deste ordenador non contesta
locked-no-answer-hint = Ás veces agarda detrás doutra xanela a que lle deas permiso. Búscaa e proba outra vez.
locked-no-bus = Nesta sesión non hai chaveiro
locked-no-bus-hint = Entra no ordenador co escritorio normal e proba outra vez. Ou usa o código de recuperación.
locked-wrong-key = A clave do chaveiro non abre estas respostas
locked-wrong-key-hint = Pode que sexan doutro ordenador ou dunha copia. Ábreas co código de recuperación.
locked-bad-data = A clave do chaveiro está danada
locked-bad-data-hint = As túas respostas non o están. Ábreas co código de recuperación.
locked-not-remembered = As túas respostas ábrense coa túa frase
locked-not-remembered-hint = Escríbea abaixo. Non está gardada en ningún sitio.
locked-several = O chaveiro ten varias claves co mesmo nome
locked-several-hint = Abre o programa do teu chaveiro, busca «{ -app }» e borra as repetidas. Ou usa o código de recuperación.
locked-full = O chaveiro non pode gardar nada máis
locked-full-hint = Libera espazo no disco e proba outra vez.
locked-broken = O chaveiro deste ordenador non funciona
locked-broken-hint = Reinicia o ordenador e proba outra vez. Se segue igual, usa o código de recuperación.

## Questionnaires from outside

error-bad-key = Esa clave non é a desta sinatura.
error-bad-key-hint = Cópiaa enteira da páxina de quen o publica. Comeza por RW.
# Variables:
#   $file (String) - name of the file
error-bad-facts = { $file } non é un ficheiro de datos públicos, ou está mal escrito. Non se usou nada del.
error-bad-facts-hint = Pídelle a quen cho deu que o mire.
error-facts-damaged = Os datos máis recentes que engadiches xa non son como chegaron, e non se usan.
error-facts-damaged-hint = Engádeos outra vez desde o seu ficheiro.
error-facts-older = Algo dese ficheiro é máis antigo que o que hai aquí. Non se cambiou nada.
error-facts-older-hint = Busca un máis recente onde o atopaches.
# Variables:
#   $file (String) - name of the file
error-bad-pack = { $file } non é un cuestionario, ou está mal escrito. Non se usou nada del.
error-bad-pack-hint = Pídelle a quen cho deu que o mire.
# Variables:
#   $pack (String) - name of the questionnaire
error-no-pack = Non hai ningún cuestionario de fóra «{ $pack }».
error-no-pack-hint = Mira na lista como se chama.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-damaged = O cuestionario «{ $pack }» xa non é como se engadiu, e non se usa.
error-pack-damaged-hint = Quítao e engádeo outra vez desde o seu ficheiro.
error-pack-in-use = A avaliación aberta é dese cuestionario.
error-pack-in-use-hint = Abre antes outra avaliación.
# Variables:
#   $version (Number) - its version
error-pack-known = Esa versión xa está aquí: a { $version }.
error-pack-known-hint = Non fai falta engadila outra vez.
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here, or was
error-pack-older = É a versión { $version }, e aquí xa houbo a { $known }. As versións só soben.
error-pack-older-hint = Pídelle a quen o fixo a máis recente.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-other-signer = «{ $pack }» asinábao outra clave. Non se cambiou nada.
error-pack-other-signer-hint = Pregúntalle a quen o publica antes de seguir. Se a clave é nova, ten que chamarse doutra forma.
error-shelf-damaged = Non se pode ler a lista do que engadiches de fóra. Comézase outra.
error-shelf-damaged-hint = Engade outra vez os cuestionarios e as claves. Pídelle a cada autor a versión máis recente: aquí xa non se sabe cal tiñas.
error-pack-unsigned = Non o asina ninguén de quen te fías. Non se engadiu.
error-pack-unsigned-hint = Pregúntalle a quen cho deu se o fixo, e se ten clave.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - errors
error-pack-wrong =
    { $count ->
        [one] { $file } ten 1 erro, e non se usa.
       *[other] { $file } ten { $count } erros, e non se usa.
    }
error-pack-wrong-hint = Dillo a quen o fixo: «resguardo content check» amósaos todos.
# Variables:
#   $most (Number) - how many there may be
error-too-many-packs = Caben { $most } cuestionarios de fóra.
error-too-many-packs-hint = Quita antes un que non uses.
