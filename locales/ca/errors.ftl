### Problems: what happened and what is safe; the hint says what to do. And why a vault is closed.
# review: machine-drafted
# source: 39332f3aaaf2

## Starting and opening

error-already-open = { -app } ja està en marxa.
error-already-open-hint = Busca'n la finestra. Si no la veus, espera un moment i torna a obrir.
error-no-keychain = El clauer d'aquest ordinador no respon. No s'ha desat res.
error-no-keychain-hint = Obre'l i torna-ho a provar, o tria una frase que només sàpigues tu.
error-locked = Les teves respostes estan tancades. No s'ha perdut res.
error-locked-hint = Obre-les amb el clauer, amb la teva frase o amb el codi de recuperació.
error-wrong-key = Això no obre les teves respostes. Continuen fora de perill.
error-wrong-key-hint = Mira si hi ha alguna lletra canviada i torna-ho a escriure. Ho pots provar tantes vegades com vulguis.
error-damaged = El fitxer de les teves respostes està malmès. No l'hem tocat.
error-damaged-hint = Torna a obrir { -app }: veuràs què es pot salvar.
error-backup-damaged = L'última còpia automàtica està malmesa. Les teves respostes estan bé.
error-backup-damaged-hint = Fes una altra còpia ara, a «Les teves dades».
error-newer-version = Aquestes respostes es van desar amb una versió més nova de { -app }. No les hem tocat.
error-newer-version-hint = Instal·la la versió nova i obre-les allà.
error-vault-exists = En aquest ordinador ja hi ha respostes desades. No les hem tocat.
error-vault-exists-hint = Tanca la finestra i torna-la a obrir: veuràs les que hi havia.
error-no-vault = En aquest ordinador no hi ha respostes desades.
error-no-vault-hint = Torna a l'inici i comença. Si tens una còpia xifrada, obre-la allà.
error-not-open = Les teves respostes no estan obertes.
error-not-open-hint = Torna a l'inici i obre-les. Després, repeteix el que anaves a fer.

## Saving

error-disk-full = L'últim canvi no s'ha desat: el disc és ple. El que hi havia abans està fora de perill.
error-disk-full-hint = Allibera espai i torna-ho a prémer.
error-read-only = L'últim canvi no s'ha desat: la carpeta només es deixa llegir. El que hi havia abans està fora de perill.
error-read-only-hint = Mira si el disc està protegit i torna-ho a prémer.
error-not-writable = En aquesta carpeta no es pot desar res. Les teves respostes estan fora de perill.
error-not-writable-hint = Tria una altra carpeta, per exemple «Documents».
error-no-cipher = Aquí falta el xifratge, i sense això { -app } no obre ni desa res. Els teus fitxers no han canviat.
error-no-cipher-hint = Torna a instal·lar { -app }. Si l'avís continua, recupera una còpia de seguretat.

## Answers

# Variables:
#   $item (String) - id of the question
error-unknown-item = No coneixem aquesta pregunta: { $item }. No s'ha desat res.
error-unknown-item-hint = Torna a la llista de preguntes i obre-la des d'allà.
# Variables:
#   $option (String) - code of the option
#   $item (String) - id of the question
error-unknown-option = La pregunta { $item } no té la resposta «{ $option }». No s'ha desat res.
error-unknown-option-hint = Tria'n una de les que surten a la pàgina.
# Variables:
#   $action (String) - id of the action
error-unknown-action = No coneixem aquesta acció: { $action }. No s'ha desat res.
error-unknown-action-hint = Torna al pla i obre-la des d'allà. A la línia d'ordres, «resguardo plan show» les mostra.
error-no-such-days = D'una d'aquestes dues dates no hi ha res, o estan al revés.
error-no-such-days-hint = Tria dues dates entre la teva primera resposta i avui, primer la més antiga.
error-bad-date = Aquest dia no existeix. No s'ha desat res.
error-bad-date-hint = Escriu dia, mes i any amb xifres, per exemple 27 11 2026.
error-bad-input = Hi ha alguna cosa escrita que no podem fer servir. No s'ha desat res.
error-bad-input-hint = Revisa el que has escrit i torna-ho a prémer.

## Files

error-bad-file = Aquest fitxer no és de { -app }, o està tallat. Les teves respostes no han canviat.
error-bad-file-hint = Tria un fitxer de respostes que vas desar amb { -app }.
# Variables:
#   $file (String) - name of the file
#   $field (String) - name of the entry, as the file has it
error-bad-partner = El fitxer { $file } no serveix: falta la dada «{ $field }», o no està bé.
error-bad-partner-hint = Torna a demanar el fitxer a la teva cambra o al teu ajuntament. El teu paper continua com estava.
# Variables:
#   $file (String) - name of the picture
error-bad-logo = No hem pogut fer servir el logotip { $file }.
error-bad-logo-hint = Ha de ser un PNG de menys de 256 KB i 1600 píxels de costat, a la mateixa carpeta que el fitxer.
error-file-too-large = El fitxer és massa gros. No l'hem obert.
error-file-too-large-hint = Un fitxer de { -app } ocupa poc. Mira si n'has triat un altre.
# Variables:
#   $file (String) - the file's name
error-no-document = No s'ha pogut llegir { $file }. No s'ha canviat res.
error-no-document-hint = Mira si el fitxer és al seu lloc i si el pots obrir.
error-nothing-shown = Cap d'aquests documents no diu encara quines respostes mostra. No s'ha copiat res.
error-nothing-shown-hint = Obre el document a la llista i tria'n les preguntes.
# Variables:
#   $file (String) - the file's name
error-no-form = A { $file } no hi ha cap casella marcada. No s'ha desat res.
error-no-form-hint = Mira si és el fitxer que et van tornar, i si les marques són entre claudàtors.
error-no-name = Falta el nom de qui respon. No s'ha desat res.
error-no-name-hint = Escriu-lo i torna a desar.
error-no-label = Falta el nom de l'ordinador. No s'ha desat res.
error-no-label-hint = Escriu com en dieu, com «Recepció», i torna-ho a desar.
error-no-look = Encara no s'ha mirat aquest ordinador.
error-no-look-hint = Mira'l a «Comprovacions» i torna aquí.
error-no-reason = Falta el motiu. No s'ha deixat res de banda.
error-no-reason-hint = Escriu per què, amb poques paraules, i torna-ho a provar.
error-nothing-asked = No has triat cap pregunta.
error-nothing-asked-hint = Tria'n almenys una.
error-code-not-shown = Aquest codi ja no és a la pantalla, i ningú no el pot tornar a veure.
error-code-not-shown-hint = Si no el vas apuntar, demana'n un de nou: l'anterior deixa de valer.
error-nothing-exported = Encara no hi ha cap PDF desat.
error-nothing-exported-hint = Desa el pla i després obre'l.

## Checks

error-checks-cancelled = Has aturat les comprovacions.
error-checks-cancelled-hint = El que hi havia abans continua igual. Pots tornar a mirar quan vulguis.
error-checks-running = Ja estem mirant aquest ordinador.
error-checks-running-hint = Espera que acabi, o prem Atura.

## Links

error-no-such-link = No coneixem aquest enllaç. No s'ha obert res.
error-no-such-link-hint = Torna a la pàgina i tria'n un altre.
error-link-failed = L'escriptori no l'ha pogut obrir. No s'ha perdut res.
error-link-failed-hint = Si és una pàgina, escriu al navegador l'adreça del botó. Si és el PDF, obre'l des de la seva carpeta.

## Keys of one's own

# Variables:
#   $minimum (Number) - least number of signs
error-weak-passphrase = La frase és curta. Escriu almenys { $minimum } lletres o signes, o quatre paraules.
error-weak-passphrase-hint = Quatre paraules sense relació ja van bé.
error-code-typo = Al codi li falta alguna cosa, o hi ha una lletra canviada. No s'ha perdut res.
error-code-typo-hint = Són set grups de quatre. Compara'l amb el paper i torna'l a escriure.
error-memory-only = Estàs provant sense desar res: aquí no hi ha cap clau per desar.
error-memory-only-hint = Si vols conservar les teves respostes, prem «Desa les meves respostes».
error-no-passphrase = Cal la teva frase. No s'ha canviat res.
error-no-passphrase-hint = Escriu-la i torna-ho a provar.
error-last-way = És l'única cosa que obre les teves respostes. No ho hem tret.
error-last-way-hint = Fes abans un codi de recuperació, o tria una frase.
error-recovery-mismatch = No coincideix amb el codi. Mira el paper i torna-ho a escriure.
error-recovery-mismatch-hint = Si el paper està mal copiat, torna a veure el codi i corregeix-lo.

## Backups, copies, damage

error-no-backup = Aquesta còpia de seguretat ja no hi és. Les teves respostes no han canviat.
error-no-backup-hint = Torna a la llista i tria'n una altra.
error-not-a-copy = Aquest fitxer no és una còpia xifrada de { -app }. No s'ha canviat res.
error-not-a-copy-hint = Tria el que vas desar amb «Desa una còpia xifrada».
error-repair-failed = No hem pogut salvar res. El que hi ha continua com estava.
error-repair-failed-hint = Torna a una còpia de seguretat o obre una còpia xifrada. Si no en tens, no esborris res i demana ajuda.
error-update-failed = No hem pogut passar les teves dades a la versió nova. No s'ha canviat res: les pots veure.
error-update-failed-hint = Desa una còpia xifrada, allibera espai al disc i torna a obrir.

## Faults of ours

error-internal = Alguna cosa ha fallat a { -app }. El que estava desat continua fora de perill.
error-internal-hint = Torna-ho a provar. Si es repeteix, tanca la finestra i torna-la a obrir.

## Why a vault is closed

locked-closed = Les teves respostes estan tancades
locked-closed-hint = Es tanquen quan ho demanes, en bloquejar la pantalla o si passa una estona sense fer-les servir. Obre-les i continua on eres.
locked-asking = Estem preguntant al clauer d'aquest ordinador…
locked-asking-hint = Si et demana permís en una altra finestra, dona-l'hi. Esperem deu segons; després pots obrir les teves respostes d'una altra manera.
locked-no-entry = El clauer ja no té la clau de les teves respostes
locked-no-entry-hint = Pot passar en canviar d'usuari o de clauer. Obre-les amb el codi de recuperació.
locked-locked = El clauer d'aquest ordinador està tancat
locked-locked-hint = Obre'l amb la contrasenya de la teva sessió i torna-ho a provar.
locked-no-answer = El clauer d'aquest ordinador no respon
locked-no-answer-hint = De vegades espera darrere d'una altra finestra que li donis permís. Busca-la i torna-ho a provar.
locked-no-bus = En aquesta sessió no hi ha clauer
locked-no-bus-hint = Entra a l'ordinador amb l'escriptori normal i torna-ho a provar. O fes servir el codi de recuperació.
locked-wrong-key = La clau del clauer no obre aquestes respostes
locked-wrong-key-hint = Potser són d'un altre ordinador o d'una còpia. Obre-les amb el codi de recuperació.
locked-bad-data = La clau del clauer està malmesa
locked-bad-data-hint = Les teves respostes no ho estan. Obre-les amb el codi de recuperació.
locked-not-remembered = Les teves respostes s'obren amb la teva frase
locked-not-remembered-hint = Escriu-la a sota. No està desada enlloc.
locked-several = El clauer té diverses claus amb el mateix nom
locked-several-hint = Obre el programa del teu clauer, busca «{ -app }» i esborra les repetides. O fes servir el codi de recuperació.
locked-full = El clauer no pot desar res més
locked-full-hint = Allibera espai al disc i torna-ho a provar.
locked-broken = El clauer d'aquest ordinador no funciona
locked-broken-hint = Reinicia l'ordinador i torna-ho a provar. Si continua igual, fes servir el codi de recuperació.

## Questionnaires from outside

error-bad-key = Aquesta clau no és la d'aquesta signatura.
error-bad-key-hint = Copia-la sencera de la pàgina de qui el publica. Comença per RW.
# Variables:
#   $file (String) - name of the file
error-bad-facts = { $file } no és un fitxer de dades públiques, o està mal escrit. No se n'ha fet servir res.
error-bad-facts-hint = Demana a qui te'l va donar que el miri.
error-facts-damaged = Les dades més recents que vas afegir ja no són com van arribar, i no es fan servir.
error-facts-damaged-hint = Afegeix-les una altra vegada des del seu fitxer.
error-facts-older = Alguna cosa d'aquest fitxer és més antiga que el que hi ha aquí. No s'ha canviat res.
error-facts-older-hint = Busca'n un de més recent on el vas trobar.
# Variables:
#   $file (String) - name of the file
error-bad-pack = { $file } no és un qüestionari, o està mal escrit. No se n'ha fet servir res.
error-bad-pack-hint = Demana a qui te'l va donar que el miri.
# Variables:
#   $pack (String) - name of the questionnaire
error-no-pack = No hi ha cap qüestionari de fora «{ $pack }».
error-no-pack-hint = Mira a la llista com es diu.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-damaged = El qüestionari «{ $pack }» ja no és com quan es va afegir, i no es fa servir.
error-pack-damaged-hint = Treu-lo i torna'l a afegir des del seu fitxer.
error-pack-in-use = L'avaluació oberta és d'aquest qüestionari.
error-pack-in-use-hint = Obre abans una altra avaluació.
# Variables:
#   $version (Number) - its version
error-pack-known = Aquesta versió ja és aquí: la { $version }.
error-pack-known-hint = No cal tornar-la a afegir.
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here, or was
error-pack-older = És la versió { $version }, i aquí ja hi va haver la { $known }. Les versions només pugen.
error-pack-older-hint = Demana a qui el va fer la més recent.
# Variables:
#   $pack (String) - name of the questionnaire
error-pack-other-signer = «{ $pack }» el signava una altra clau. No s'ha canviat res.
error-pack-other-signer-hint = Pregunta a qui el publica abans de continuar. Si la clau és nova, s'ha de dir d'una altra manera.
error-shelf-damaged = No es pot llegir la llista del que vas afegir de fora. Se'n comença una altra.
error-shelf-damaged-hint = Torna a afegir els qüestionaris i les claus. Demana a cada autor la versió més recent: aquí ja no se sap quina tenies.
error-pack-unsigned = No el signa ningú de qui et fiïs. No s'ha afegit.
error-pack-unsigned-hint = Pregunta a qui te'l va donar si el va fer, i si té clau.
# Variables:
#   $file (String) - name of the file
#   $count (Number) - errors
error-pack-wrong =
    { $count ->
        [one] { $file } té 1 error, i no es fa servir.
       *[other] { $file } té { $count } errors, i no es fa servir.
    }
error-pack-wrong-hint = Digues-ho a qui el va fer: «resguardo content check» els mostra tots.
# Variables:
#   $most (Number) - how many there may be
error-too-many-packs = Hi caben { $most } qüestionaris de fora.
error-too-many-packs-hint = Treu-ne abans un que no facis servir.
