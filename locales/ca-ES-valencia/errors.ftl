### Problems: what happened and what is safe; the hint says what to do. And why a vault is closed.
# review: machine-drafted
# source: 39332f3aaaf2

## Starting and opening

error-no-keychain = El clauer d'este ordinador no respon. No s'ha guardat res.

error-no-keychain-hint = Obri'l i torna-ho a provar, o tria una frase que només sàpigues tu.

error-locked = Les teues respostes estan tancades. No s'ha perdut res.

error-locked-hint = Obri-les amb el clauer, amb la teua frase o amb el codi de recuperació.

error-wrong-key = Això no obri les teues respostes. Continuen fora de perill.

error-wrong-key-hint = Mira si hi ha alguna lletra canviada i torna-ho a escriure. Ho pots provar tantes vegades com vulgues.

error-damaged = El fitxer de les teues respostes està malmés. No l'hem tocat.

error-damaged-hint = Torna a obrir { -app }: voràs què es pot salvar.

error-backup-damaged = L'última còpia automàtica està malmesa. Les teues respostes estan bé.

error-backup-damaged-hint = Fes una altra còpia ara, a «Les teues dades».

error-newer-version = Estes respostes es van guardar amb una versió més nova de { -app }. No les hem tocat.

error-newer-version-hint = Instal·la la versió nova i obri-les allà.

error-vault-exists = En este ordinador ja hi ha respostes guardades. No les hem tocat.

error-vault-exists-hint = Tanca la finestra i torna-la a obrir: voràs les que hi havia.

error-no-vault = En este ordinador no hi ha respostes guardades.

error-no-vault-hint = Torna a l'inici i comença. Si tens una còpia xifrada, obri-la allà.

error-not-open = Les teues respostes no estan obertes.

error-not-open-hint = Torna a l'inici i obri-les. Després, repetix el que anaves a fer.

## Saving

error-disk-full = L'últim canvi no s'ha guardat: el disc és ple. El que hi havia abans està fora de perill.

error-read-only = L'últim canvi no s'ha guardat: la carpeta només es deixa llegir. El que hi havia abans està fora de perill.

error-not-writable = En esta carpeta no es pot guardar res. Les teues respostes estan fora de perill.

error-no-cipher = Ací falta el xifratge, i sense això { -app } no obri ni guarda res. Els teus fitxers no han canviat.

## Answers

# Variables:
#   $item (String) - id of the question
error-unknown-item = No coneixem esta pregunta: { $item }. No s'ha guardat res.

error-unknown-item-hint = Torna a la llista de preguntes i obri-la des d'allà.

# Variables:
#   $option (String) - code of the option
#   $item (String) - id of the question
error-unknown-option = La pregunta { $item } no té la resposta «{ $option }». No s'ha guardat res.

error-unknown-option-hint = Tria'n una de les que ixen a la pàgina.

# Variables:
#   $action (String) - id of the action
error-unknown-action = No coneixem esta acció: { $action }. No s'ha guardat res.

error-unknown-action-hint = Torna al pla i obri-la des d'allà. A la línia d'ordres, «resguardo plan show» les mostra.

error-no-such-days = D'una d'estes dues dates no hi ha res, o estan al revés.

error-no-such-days-hint = Tria dues dates entre la teua primera resposta i hui, primer la més antiga.

error-bad-date = Este dia no existix. No s'ha guardat res.

error-bad-input = Hi ha alguna cosa escrita que no podem fer servir. No s'ha guardat res.

## Files

error-bad-file = Este fitxer no és de { -app }, o està tallat. Les teues respostes no han canviat.

error-bad-file-hint = Tria un fitxer de respostes que vas guardar amb { -app }.

# Variables:
#   $file (String) - name of the file
#   $field (String) - name of the entry, as the file has it
error-bad-partner = El fitxer { $file } no servix: falta la dada «{ $field }», o no està bé.

error-bad-partner-hint = Torna a demanar el fitxer a la teua cambra o al teu ajuntament. El teu paper continua com estava.

error-nothing-shown = Cap d'estos documents no diu encara quines respostes mostra. No s'ha copiat res.

error-nothing-shown-hint = Obri el document a la llista i tria'n les preguntes.

# Variables:
#   $file (String) - the file's name
error-no-form = A { $file } no hi ha cap casella marcada. No s'ha guardat res.

error-no-name = Falta el nom de qui respon. No s'ha guardat res.

error-no-name-hint = Escriu-lo i torna a guardar.

error-no-label = Falta el nom de l'ordinador. No s'ha guardat res.

error-no-label-hint = Escriu com en dieu, com «Recepció», i torna-ho a guardar.

error-no-look = Encara no s'ha mirat este ordinador.

error-no-look-hint = Mira'l a «Comprovacions» i torna ací.

error-code-not-shown = Este codi ja no és a la pantalla, i ningú no el pot tornar a vore.

error-nothing-exported = Encara no hi ha cap PDF guardat.

error-nothing-exported-hint = Guarda el pla i després obri'l.

## Checks

error-checks-cancelled-hint = El que hi havia abans continua igual. Pots tornar a mirar quan vulgues.

error-checks-running = Ja estem mirant este ordinador.

error-checks-running-hint = Espera que acabe, o prem Atura.

## Links

error-no-such-link = No coneixem este enllaç. No s'ha obert res.

error-link-failed-hint = Si és una pàgina, escriu al navegador l'adreça del botó. Si és el PDF, obri'l des de la seua carpeta.

## Keys of one's own

error-memory-only = Estàs provant sense guardar res: ací no hi ha cap clau per guardar.

error-memory-only-hint = Si vols conservar les teues respostes, prem «Guarda les meues respostes».

error-no-passphrase = Cal la teua frase. No s'ha canviat res.

error-last-way = És l'única cosa que obri les teues respostes. No ho hem tret.

error-recovery-mismatch = No coincidix amb el codi. Mira el paper i torna-ho a escriure.

error-recovery-mismatch-hint = Si el paper està mal copiat, torna a vore el codi i corregix-lo.

## Backups, copies, damage

error-no-backup = Esta còpia de seguretat ja no hi és. Les teues respostes no han canviat.

error-not-a-copy = Este fitxer no és una còpia xifrada de { -app }. No s'ha canviat res.

error-not-a-copy-hint = Tria el que vas guardar amb «Guarda una còpia xifrada».

error-repair-failed-hint = Torna a una còpia de seguretat o obri una còpia xifrada. Si no en tens, no esborres res i demana ajuda.

error-update-failed = No hem pogut passar les teues dades a la versió nova. No s'ha canviat res: les pots vore.

error-update-failed-hint = Guarda una còpia xifrada, allibera espai al disc i torna a obrir.

## Faults of ours

error-internal = Alguna cosa ha fallat a { -app }. El que estava guardat continua fora de perill.

error-internal-hint = Torna-ho a provar. Si es repetix, tanca la finestra i torna-la a obrir.

## Why a vault is closed

locked-closed = Les teues respostes estan tancades

locked-closed-hint = Es tanquen quan ho demanes, en bloquejar la pantalla o si passa una estona sense fer-les servir. Obri-les i continua on eres.

locked-asking = Estem preguntant al clauer d'este ordinador…

locked-asking-hint = Si et demana permís en una altra finestra, dona-l'hi. Esperem deu segons; després pots obrir les teues respostes d'una altra manera.

locked-no-entry = El clauer ja no té la clau de les teues respostes

locked-no-entry-hint = Pot passar en canviar d'usuari o de clauer. Obri-les amb el codi de recuperació.

locked-locked = El clauer d'este ordinador està tancat

locked-locked-hint = Obri'l amb la contrasenya de la teua sessió i torna-ho a provar.

locked-no-answer = El clauer d'este ordinador no respon

locked-no-answer-hint = De vegades espera darrere d'una altra finestra que li dones permís. Busca-la i torna-ho a provar.

locked-no-bus = En esta sessió no hi ha clauer

locked-wrong-key = La clau del clauer no obri estes respostes

locked-wrong-key-hint = Potser són d'un altre ordinador o d'una còpia. Obri-les amb el codi de recuperació.

locked-bad-data-hint = Les teues respostes no ho estan. Obri-les amb el codi de recuperació.

locked-not-remembered = Les teues respostes s'obrin amb la teua frase

locked-not-remembered-hint = Escriu-la a sota. No està guardada enlloc.

locked-several-hint = Obri el programa del teu clauer, busca «{ -app }» i esborra les repetides. O fes servir el codi de recuperació.

locked-full = El clauer no pot guardar res més

locked-broken = El clauer d'este ordinador no funciona

## Questionnaires from outside

error-bad-key = Esta clau no és la d'esta signatura.

error-bad-pack-hint = Demana a qui te'l va donar que el mire.

error-pack-damaged-hint = Trau-lo i torna'l a afegir des del seu fitxer.

error-pack-in-use = L'avaluació oberta és d'este qüestionari.

error-pack-in-use-hint = Obri abans una altra avaluació.

# Variables:
#   $version (Number) - its version
error-pack-known = Esta versió ja és ací: la { $version }.

# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here, or was
error-pack-older = És la versió { $version }, i ací ja hi va haver la { $known }. Les versions només pugen.

error-pack-unsigned = No el signa ningú de qui et fies. No s'ha afegit.

error-too-many-packs-hint = Trau-ne abans un que no faces servir.
