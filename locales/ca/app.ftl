### The window: every word of its screens that is not content. Groups follow the screens.
# review: machine-drafted
# source: 5b778b103029

## Page

# Variables:
#   $title (String) - name of the page
page-title = { $title } · { -app }
# Variables:
#   $title (String) - name of the page
page-title-problem = Error: { $title } · { -app }
page-back = Torna
page-continue = Continua
page-save = Desa
page-wait = Un moment…
# Variables:
#   $text (String) - a name inside a sentence
name-quoted = «{ $text }»

problem-title = Hi ha un problema
problem-again = Torna-ho a provar
# Last and small, for whoever helps.
# Variables:
#   $code (String) - code of the problem
problem-code = Codi: { $code }
# Variables:
#   $problem (String) - what went wrong, a whole sentence
problem-said = Hi ha un problema: { $problem }

## Top line

top-brand = { -app }
top-skip = Ves al contingut
top-tabs = Principal
top-now = T'està passant ara?
top-language = Idioma
top-language-changed = La finestra és en català.
top-test-build = Versió de prova: fa servir una carpeta que s'esborra en acabar.

tab-home = Inici
tab-questions = Preguntes
tab-checks = Comprovacions
tab-result = Resultat
tab-plan = Pla
tab-history = Historial

## What must not be forgotten, on every page

standing-label = Tingues present
standing-unprotected = Sense protegir: qui tingui aquest ordinador pot llegir les teves respostes.
standing-unprotected-link = Protegeix-les
standing-memory = No es desa res: estàs provant.
standing-memory-link = Desa les meves respostes
standing-viewing = Només per veure: ara no es poden desar canvis.
# Variables:
#   $count (Number) - changes
standing-missing =
    { $count ->
        [one] Falta 1 canvi que vas desar: ja no és al teu fitxer.
       *[other] Falten { $count } canvis que vas desar: ja no són al teu fitxer.
    }
standing-missing-link = Revisa les teves còpies
# Variables:
#   $date (String) - the newest date in the file
standing-ahead = Mira la data d'aquest ordinador: al teu fitxer hi ha alguna cosa del dia { $date }, que per a ell encara no ha arribat.

## Foot

foot-leaves = Surt d'aquest ordinador: <strong>res</strong>.
foot-leaves-check = Comprova-ho
# Variables:
#   $time (String) - time of day
foot-saved = Desat a les { $time }
# Variables:
#   $date (String) - date of the public data
foot-data = Telèfons i dades públiques: del dia { $date }
foot-your-data = Les teves dades
foot-help = Ajuda (F1)

## Whose sheet it is

head-no-name = El teu resguard
head-switch = Canvia

## Figures and times

# Variables:
#   $value (Number) - points of 100
figure-one = { $value }
# Variables:
#   $low (Number) - lower end
#   $high (Number) - higher end
figure-band = { $low }–{ $high }
# Variables:
#   $low (Number) - lower end
#   $high (Number) - higher end
figure-band-words = { $low } a { $high }
figure-of-100 = de 100
# For a ruler that is heard.
# Variables:
#   $name (String) - what is measured
#   $value (String) - a figure, or "20 a 35"
figure-label = { $name }: { $value } de 100

# Variables:
#   $minutes (Number) - minutes
time-minutes = { $minutes } min
# Variables:
#   $from (Number) - least minutes
#   $to (Number) - most minutes
time-minutes-range = { $from } a { $to } min
# Variables:
#   $hours (Number) - hours
time-hours = { $hours } h
# Variables:
#   $from (Number) - least hours
#   $to (Number) - most hours
time-hours-range = { $from } a { $to } h
# Stands inside another sentence.
# Variables:
#   $minutes (Number) - minutes, rounded
time-about-minutes =
    { $minutes ->
        [one] prop d'1 minut
       *[other] uns { $minutes } minuts
    }
# Stands inside another sentence.
# Variables:
#   $hours (Number) - hours, rounded
time-about-hours =
    { $hours ->
        [one] una hora
       *[other] unes { $hours } hores
    }

# A point in time.
# Variables:
#   $date (String) - date
#   $time (String) - hours and minutes
time-moment = { $date }, { $time }

# Variables:
#   $count (Number) - kilobytes
size-kilobytes = { $count } kB
# Variables:
#   $count (Number) - megabytes
size-megabytes = { $count } MB

cost-nothing = de franc
cost-up-to-50 = fins a 50 €
cost-up-to-300 = fins a 300 €
cost-more = més de 300 €

## Answers that many questions share

answer-yes = Sí
answer-no = No
answer-unknown = No ho sé

## First run

first-title = Abans de començar
first-lede = Quatre dades, per parlar-te amb les teves paraules.
first-language = Idioma
first-place = Lloc
first-name-label = Nom per al teu pla (opcional)
first-name-hint = El teu o el del teu negoci. Surt a dalt del pla, i enlloc més.
first-time = Quant de temps tens avui?
first-time-10 = 10 minuts
first-time-10-hint = 12 preguntes i un primer resultat
first-time-25 = 25 minuts
first-time-25-hint = Totes les preguntes
first-time-60 = 60 minuts
first-time-60-hint = Totes, mirar l'ordinador i fer el més important
first-busy = S'està preparant…
first-change-later = Ho podràs canviar quan vulguis.
first-stub = El que es queda aquí
first-leaves = El que surt d'aquest ordinador
first-leaves-nothing = Res
first-leaves-hint = { -app } no obre cap connexió. A «Quant a» t'expliquem com comprovar-ho.
first-no-account = Sense compte ni contrasenya nova
first-no-account-hint = Les teves respostes es desen xifrades: sense la clau, només es veuen signes sense sentit. Aquesta clau va al clauer, on aquest ordinador desa les seves.
first-other-computer = Vens d'un altre ordinador?
first-copy-hint = Si hi vas desar una còpia xifrada, obre-la i continua on eres.
first-copy-link = Tinc una còpia d'un altre ordinador

place-country = País
place-country-es = Espanya
place-region = Comunitat o ciutat autònoma
place-rather-not = M'estimo més no dir-ho
place-whole-country = Tot Espanya
place-es-an = Andalusia
place-es-ar = Aragó
place-es-as = Astúries
place-es-ib = Illes Balears
place-es-cn = Canàries
place-es-cb = Cantàbria
place-es-cl = Castella i Lleó
place-es-cm = Castella-la Manxa
place-es-ct = Catalunya
place-es-vc = Comunitat Valenciana
place-es-ex = Extremadura
place-es-ga = Galícia
place-es-ri = La Rioja
place-es-md = Madrid
place-es-mc = Múrcia
place-es-nc = Navarra
place-es-pv = País Basc
place-es-ce = Ceuta
place-es-ml = Melilla

## First run: the keychain does not answer

protect-title = El clauer d'aquest ordinador no respon
protect-lede = El clauer és on l'ordinador desa les seves claus. Allà anava la de les teves respostes. Tria una altra manera.
protect-question = Com vols desar les teves respostes?
protect-passphrase = Amb una frase que només saps tu
protect-passphrase-hint = Te la demanarem cada vegada que obris { -app }.
protect-memory = Prova sense desar res
protect-memory-hint = Pots arribar fins al pla. En tancar la finestra, s'esborra tot.
protect-keychain = Torna-ho a provar amb el clauer
protect-keychain-hint = Si l'acabes d'obrir o d'instal·lar.
protect-passphrase-label = La teva frase
protect-passphrase-how = Almenys 12 lletres o signes. Quatre paraules sense relació ja van bé.
protect-passphrase-again = Escriu-la una altra vegada
protect-different = Les dues frases no són iguals. Torna-les a escriure.
protect-why = Per què cal
protect-why-reason = Les teves respostes diuen què tens sense protegir. Per això es desen xifrades, si no demanes una altra cosa.
passphrase-show = Mostra

## Closed vault

unlock-title = Les teves respostes estan tancades
unlock-safe = Les teves respostes continuen en aquest ordinador, xifrades. No s'ha esborrat res.
unlock-again = Torna-ho a provar
unlock-busy = S'està obrint…
unlock-open = Obre
unlock-passphrase = La teva frase
unlock-recovery = Codi de recuperació
unlock-recovery-hint = Els set grups de quatre que vas apuntar en un paper. Tant fa si hi escrius els guionets o no.
unlock-stub = Mentrestant
unlock-urgent = Tens pressa?
unlock-urgent-hint = Els telèfons i els primers passos es veuen sense obrir res.
unlock-why = Per què no n'obrim d'altres
unlock-why-asked = Si hi ha respostes desades, no en creem d'altres pel nostre compte: taparien les teves.
unlock-keychain = Obre amb el clauer
unlock-without = Prova sense escriure res
unlock-unkept = El que estaves escrivint no s'ha pogut desar. El que hi havia abans està fora de perill.
unlock-elsewhere = Altres maneres de continuar
unlock-other-vaults = Obre les d'una altra persona o organització
unlock-other-vaults-hint = Cadascuna s'obre amb la seva clau.
unlock-copy = Obre una còpia xifrada
unlock-copy-hint = Si la vas desar en un altre lloc. Aquestes no es toquen.
unlock-afresh = Comença de nou
unlock-afresh-hint = Sense respostes. Aquestes es queden aquí, tal com estan.

remember-title = Ja està obert
remember-lede = Tornem a desar la clau al clauer? Així la pròxima vegada s'obre sol.
remember-yes = Sí, desa-la
remember-no = Ara no

## Damaged vault

damage-title = Cal arreglar les teves respostes
damage-database = El fitxer de les teves respostes està malmès
damage-database-hint = Pot passar amb un disc vell o una apagada. Moltes vegades se salva gairebé tot.
damage-database-missing = Falta el fitxer de les teves respostes
damage-database-missing-hint = Les claus continuen aquí, però el fitxer no és al seu lloc. Potser algú l'ha mogut.
damage-key-file = El fitxer de claus està malmès
damage-key-file-hint = És el que guarda, xifrat, el que obre les teves respostes. Les respostes no estan malmeses.
damage-key-file-missing = Falta el fitxer de claus
damage-key-file-missing-hint = És el que guarda, xifrat, el que obre les teves respostes. Cada còpia de seguretat en porta un d'igual.
damage-key-file-foreign = El fitxer de claus és d'unes altres respostes
damage-key-file-foreign-hint = Pot passar si es barregen carpetes o còpies. Amb aquest fitxer no s'obren les teves.
damage-safe = No hem llençat ni canviat res.
damage-remedies = Per on convé començar
damage-repair = Salva el que es pugui
damage-repair-hint = Partim de l'última còpia bona i hi afegim els canvis posteriors que es puguin llegir.
damage-repair-bare-hint = No hi ha còpies de seguretat: intentem llegir el fitxer mateix.
damage-backups = Torna a una còpia de seguretat
damage-backups-hint = Les teves respostes queden com estaven aquell dia.
damage-no-backups = En aquest ordinador no n'hi ha cap.
repair-lede = Per llegir-les cal alguna cosa que les obri. Pot trigar una mica.
repair-button = Salva el que es pugui
repair-with-keychain = Salva, amb la clau del clauer

## Home

home-stub = Estat de les teves dades
# Variables:
#   $area (String) - name of the area
home-go-on = Continua amb «{ $area }»
# Variables:
#   $count (Number) - questions
home-start =
    { $count ->
        [one] Una pregunta i sabràs per on començar
       *[other] { $count } preguntes i sabràs per on començar
    }
# Variables:
#   $count (Number) - questions left
#   $time (String) - "unos 4 minutos"
home-remaining =
    { $count ->
        [one] Et queda 1 pregunta, { $time }.
       *[other] Et queden { $count } preguntes, { $time }.
    }
home-before = Tingues el mòbil a mà. No hi ha respostes dolentes: «no ho sé» també val.
home-start-button = Comença
home-all-areas = Mostra totes les àrees
home-all-answered = Has respost totes les preguntes
home-all-done-hint = No queda cap acció per fer.
# Variables:
#   $count (Number) - actions still to do
home-all-answered-hint =
    { $count ->
        [one] Al teu pla queda 1 acció.
       *[other] Al teu pla queden { $count } accions.
    }
home-open-plan = Obre el pla
# Variables:
#   $date (String) - date of the last change
home-last-result-date = El teu resultat, a { $date }
home-last-result = El teu resultat
home-see-result = Mostra el resultat
# Variables:
#   $count (Number) - actions still to do
home-see-plan =
    { $count ->
        [one] Pla: 1 acció per fer
       *[other] Pla: { $count } accions per fer
    }
# Variables:
#   $count (Number) - answers
home-lapsed =
    { $count ->
        [one] Ha caducat 1 resposta
       *[other] Han caducat { $count } respostes
    }
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was given
#   $until (String) - until when it held
home-lapsed-answered = Vas respondre «{ $answer }» el dia { $date }. Valia fins al dia { $until }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was read
#   $until (String) - until when it held
home-lapsed-measured = Aquest ordinador mostrava «{ $answer }» el dia { $date }. Valia fins al dia { $until }.
home-reminders = El que toca ara
# Variables:
#   $date (String) - the day
home-reminder-due = Per al dia { $date }.
# Variables:
#   $date (String) - the day
home-reminder-overdue = Era per al dia { $date }.
# Variables:
#   $date (String) - the day
home-reminder-review = Hi volies tornar a pensar el dia { $date }.
home-reminder-open = Obre-ho al pla
home-answer-again = Torna a respondre
home-check-again = Torna a comprovar
# Variables:
#   $date (String) - day of the checks
home-checks-date = Aquest ordinador, el dia { $date }
home-see-checks = Mostra les comprovacions
home-checks-offer = Aquest ordinador pot respondre per tu
home-checks-offer-hint = { -app } mira sense canviar res: si el disc està xifrat, si arriben les actualitzacions, si la pantalla es bloqueja. Triga menys d'un minut.
home-checks-open = Mostra què miraria
home-memory = No es desa res
home-memory-lasts = Estàs provant. En tancar la finestra s'esborra tot.
home-one-way = Només hi ha una manera d'entrar
home-one-way-hint = Si la perds, perds les teves respostes. La segona és un codi de recuperació, en paper.
home-recovery-link = Apunta'l ara
home-data = Les dades públiques
home-data-new = El més antic té menys d'un mes.
# Variables:
#   $months (Number) - whole months, 1 or more
home-data-age =
    { $months ->
        [one] El més antic té 1 mes.
       *[other] El més antic té { $months } mesos.
    }
# Variables:
#   $date (String) - when they were collected
#   $until (String) - until when they should serve
home-data-hint = Telèfons, versions i terminis, a { $date }. Serveixen fins al dia { $until }.
home-data-link = Posa-les al dia
home-more-hint = Sobre la teva signatura a internet, les dades d'altres persones o casa teva. Cada un dona el seu resultat.
home-more-link = Mira quins hi ha
home-yours = Les teves respostes són teves
home-yours-hint = Les pots desar en un fitxer, portar-les a un altre ordinador o canviar el teu nom i el teu lloc.
home-yours-link = Les teves dades

## Questions: the list

questions-title = Les teves preguntes
# Variables:
#   $count (Number) - questions
#   $time (String) - "unos 4 minutos"
questions-lede-start = Són { $count } preguntes, { $time }. Comença per on vulguis.
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
#   $time (String) - "unos 4 minutos"
questions-lede = En portes { $answered } de { $total }. La resta, { $time }.
# Variables:
#   $total (Number) - in all
questions-lede-done = N'has respost { $total }: totes. Pots canviar la que vulguis.
questions-check-all = Revisa les teves respostes
questions-areas = Àrees
questions-area-complete = Completa
questions-area-incomplete = Incompleta
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
questions-area-count = { $answered } de { $total }
questions-context = La teva situació
questions-context-hint = Amb aquestes dades no et preguntem el que no et toca, i el pla encerta més.
questions-stub = Com funciona
# Variables:
#   $count (Number) - questions
questions-pass-first = Primera volta: { $count } preguntes
questions-pass-first-hint = El que més pesa, en 10 minuts. Amb això ja tens un resultat.
questions-pass-to-full = Passa a totes les preguntes
# Variables:
#   $count (Number) - questions
questions-pass-full = Volta sencera: { $count } preguntes
questions-pass-full-hint = Tot el que és del teu ofici. Les teves respostes de la primera volta ja compten.
questions-pass-to-first = Torna a les 12 primeres
questions-at-hand = Tingues a mà
questions-at-hand-hint = El mòbil i, si el fas servir, el disc de les còpies. No calen contrasenyes: no te les demanarem.
questions-around = No cal que ho facis a soles
questions-people-hint = Pregunta a qui sàpiga el que tu no saps.
questions-documents-hint = El que pots mostrar, si t'ho demanen.
questions-saved = Es desa sol
questions-saved-hint = Cada resposta queda desada en prémer Continua. Ho pots deixar quan vulguis.
context-choose = Tria una de les opcions.
context-why = Per a què serveix

## Question

# Variables:
#   $area (String) - name of the area
#   $number (Number) - which of the area's questions
#   $of (Number) - how many it has
question-caption = { $area } · pregunta { $number } de { $of }
question-why = Per què ho preguntem.
question-several = Marca totes les que valguin.
question-choose = Tria una resposta. Si dubtes, tria «No ho sé».
question-choose-some = Marca almenys una resposta. Si dubtes, marca «No ho sé».
question-unknown-hint = Ho apuntem com una cosa per esbrinar. No compta com un no.
question-unknown-hint-easier = T'ho preguntem d'una altra manera. No compta com un no.
question-other-way = D'acord. D'una altra manera:
question-leave = Ho deixo aquí i torno després
question-look = Mira-ho pas a pas
question-look-done = He fet els passos i responc el que he vist
question-note = La teva nota
question-note-add = Afegeix una nota (opcional)
question-note-label = Nota per a tu
question-note-hint = Es desa xifrada amb les teves respostes.
question-stub = On ets
# Variables:
#   $area (String) - name of the next area
question-next-area = Després: { $area }
question-last-area = Aquesta és l'última àrea
question-left-none = Aquesta és l'última pregunta d'aquesta àrea.
# Variables:
#   $count (Number) - questions left in this area after this one
question-left =
    { $count ->
        [one] Després d'aquesta, queda 1 pregunta d'aquesta àrea.
       *[other] Després d'aquesta, queden { $count } preguntes d'aquesta àrea.
    }
question-because = Per què et surt aquesta
# Variables:
#   $question (String) - another question
#   $answer (String) - its answer
question-because-answer = A «{ $question }» vas respondre «{ $answer }».
# Variables:
#   $months (Number) - months
question-holds =
    { $months ->
        [one] La teva resposta val 1 mes
       *[other] La teva resposta val { $months } mesos
    }
question-holds-weeks = La teva resposta val unes setmanes
question-holds-hint = Després t'ho tornarem a preguntar, perquè els costums canvien.
question-unsure = Si dubtes entre dues
question-unsure-hint = Tria la més fluixa. Així el pla no es deixa res.

# What the computer shows is already marked.
# Variables:
#   $option (String) - the option
origin-marked = Hem marcat «{ $option }».
# Variables:
#   $option (String) - the option
origin-shows = Aquest ordinador mostra «{ $option }».
origin-limits = Aquest ordinador mostra una cosa que convé tenir en compte.
# Variables:
#   $date (String) - when it was read
origin-date = Ho vam mirar el dia { $date }.
# Variables:
#   $option (String) - what was answered before
origin-contradicts = Abans vas respondre «{ $option }». Si ara és una altra cosa, canvia-ho.
origin-change = Si no és així, canvia-ho.

## Check your answers

answers-title = Revisa les teves respostes
answers-all-areas = Totes les àrees
answers-stub = Resum
answers-none = Sense respondre
answers-none-hint = La pots deixar així
answers-answer = Respon
answers-change = Canvia
# Variables:
#   $option (String) - what the computer shows
answers-clash = Aquest ordinador mostra «{ $option }».
# Variables:
#   $date (String) - when it was answered
answers-said-on = Respost el dia { $date }
# Variables:
#   $source (String) - how it is known, as "Lo has dicho"
#   $date (String) - since when
answers-source = { $source } · { $date }
# Variables:
#   $name (String) - who, other than the reader
#   $date (String) - since when
answers-source-other = { $name } ho va dir · { $date }
answers-unknown-hint = Anirà al teu pla com una cosa per esbrinar
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - answer to the simpler question
answers-unknown-easier = A la pregunta més senzilla, «{ $question }», vas respondre «{ $answer }»
answers-to-result = Mostra el resultat
# Variables:
#   $area (String) - name of the next area
answers-next-area = Continua amb «{ $area }»
answers-next-question = Continua preguntant
answers-result-so-far = Mostra el resultat fins ara
answers-in-area = En aquesta àrea
answers-in-all = En total
answers-count-answered = Amb resposta
answers-count-unknown = «No ho sé»
answers-count-open = Sense respondre
answers-count-hint = El que falta no suma ni resta: eixampla el marge del resultat.
answers-sources = D'on ve cada resposta
answers-source-measured = <strong>Mesurat aquí:</strong> ho ha llegit una comprovació.
answers-source-seen = <strong>Ho has mirat:</strong> vas seguir els passos.
answers-source-declared = <strong>Ho has dit:</strong> encara no ho ha mirat ningú.

## Checks

checks-stub = Sobre les comprovacions
checks-title-before = El que pot respondre aquest ordinador
# Variables:
#   $count (Number) - checks
checks-lede-before = Són { $count } comprovacions i triguen menys d'un minut. Només llegim: no canviem res.
checks-start = Mira aquest ordinador
checks-list = Això és el que mirarem
checks-personal = coses teves
checks-title-running = Estem mirant aquest ordinador
# Variables:
#   $done (Number) - done
#   $total (Number) - in all
checks-progress = { $done } de { $total } comprovacions.
# Variables:
#   $check (String) - name of the check that was just done
checks-just-seen = Vist: { $check }.
checks-only-reads-short = Només llegim; no canviem res.
checks-stop = Atura
checks-stopping = S'està aturant…
# Variables:
#   $count (Number) - checks that fail or ask for attention
checks-title-seen =
    { $count ->
        [one] En aquest ordinador hi ha 1 cosa per mirar
       *[other] En aquest ordinador hi ha { $count } coses per mirar
    }
checks-title-calm = En aquest ordinador no hi ha res per corregir
# Variables:
#   $checked (Number) - seen
#   $applicable (Number) - that apply
#   $date (String) - the day
checks-coverage = Hem vist { $checked } de les { $applicable } que s'apliquen, el dia { $date }.
checks-again = Torna a mirar
# Variables:
#   $count (Number) - checks
tally-fail =
    { $count ->
        [one] 1 està malament
       *[other] { $count } estan malament
    }
# Variables:
#   $count (Number) - checks
tally-warn =
    { $count ->
        [one] 1 demana atenció
       *[other] { $count } demanen atenció
    }
# Variables:
#   $count (Number) - checks
tally-pass = { $count } bé
# Variables:
#   $count (Number) - checks
tally-unknown = { $count } sense veure
# Variables:
#   $count (Number) - checks
tally-not-applicable =
    { $count ->
        [one] 1 no s'aplica
       *[other] { $count } no s'apliquen
    }
checks-group-fail = Estan malament
checks-group-warn = Demanen atenció
checks-group-unknown = No s'ha pogut veure
checks-group-not-applicable = No s'apliquen
checks-group-pass = Bé
checks-group-info = Per saber-ho
checks-group-ignored = Les que has deixat de banda
checks-more = Més opcions
checks-look-again = Torna a mirar això
checks-looking-again = S'està mirant…
# Variables:
#   $check (String) - name of the check
#   $verdict (String) - what it says now, in words
checks-seen-again = { $check }: { $verdict }.
# Variables:
#   $date (String) - the day
checks-again-on = Vist una altra vegada el dia { $date }.
# Variables:
#   $date (String) - the day of the look before
checks-change-better = millor que el dia { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-worse = pitjor que el dia { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-seen = el dia { $date } no es va poder veure
# Variables:
#   $date (String) - the day of the look before
checks-change-lost = el dia { $date } sí que es va poder veure
# Variables:
#   $date (String) - the day of the look before
checks-change-new = nova des del dia { $date }
# Variables:
#   $date (String) - the day of the look before
#   $better (Number) - checks that are better
#   $worse (Number) - checks that are worse
#   $fresh (Number) - checks that are new, or could not be seen then
#   $lost (Number) - checks that cannot be seen any more
checks-compared = Comparat amb el dia { $date }: millor, { $better }; pitjor, { $worse }; vistes per primera vegada, { $fresh }; ja no es veuen, { $lost }.
# Variables:
#   $date (String) - the day of the look before
checks-compared-same = Tot continua igual que el dia { $date }.
# Variables:
#   $date (String) - the day it was set aside
#   $because (String) - why, as the person typed it
checks-ignored-because = Deixada de banda el dia { $date }: «{ $because }»
checks-ignore = Deixa de banda aquesta comprovació
checks-ignore-hint = Es continua mirant i surt al pla amb el teu motiu. No compta com a bona ni com a dolenta.
checks-ignore-because = Per què la deixes de banda
checks-ignore-do = Deixa de banda
checks-heed = Torna-la a comptar
# Variables:
#   $check (String) - name of the check
checks-ignored-now = Deixada de banda: { $check }.
# Variables:
#   $check (String) - name of the check
checks-heeded-now = Torna a comptar: { $check }.
checks-limit = El teu propi límit
# Variables:
#   $unit (String) - minutes, days
checks-limit-label =
    { $unit ->
        [minutes] Minuts fins que es bloqueja
       *[days] Dies que et semblen bé
    }
# Variables:
#   $usual (Number) - the usual limit
#   $least (Number) - the smallest that can be chosen
#   $most (Number) - the largest that can be chosen
checks-limit-hint = L'habitual és { $usual }. Pots triar entre { $least } i { $most }. El resultat del qüestionari no canvia.
checks-limit-set = Fes servir aquest límit
checks-limit-usual = Fes servir l'habitual
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
checks-limit-own =
    { $unit ->
        [minutes] Amb el teu límit: { $own } min. L'habitual és { $usual }.
       *[days] Amb el teu límit: { $own } d. L'habitual és { $usual }.
    }
# Variables:
#   $verdict (String) - the verdict by the usual limit, in words
checks-limit-otherwise = Amb l'habitual seria: { $verdict }.
# Variables:
#   $answer (String) - what was declared
checks-contradicts = Tu havies respost «{ $answer }».
checks-to-question = Mostra la pregunta
# Variables:
#   $date (String) - the day
checks-read-on = Llegit el dia { $date }.
checks-provisional = per confirmar
checks-risk = Per què importa:
checks-undo = Per tornar enrere:
checks-what-to-do = Què cal fer
# Variables:
#   $count (Number) - suggestions
checks-suggestions =
    { $count ->
        [one] Una resposta que pots confirmar
       *[other] { $count } respostes que pots confirmar
    }
checks-suggestions-hint = El que mostra aquest ordinador ja respon aquestes preguntes. Treu la marca del que no sigui així.
checks-suggestions-legend = Respostes que confirmes
# Variables:
#   $option (String) - the option
checks-suggests = Aquest ordinador mostra: «{ $option }».
# Variables:
#   $answer (String) - what was declared
checks-suggests-declared = Tu havies respost «{ $answer }».
checks-confirm-none = Confirma
# Variables:
#   $count (Number) - marked answers
checks-confirm =
    { $count ->
        [one] Confirma 1 resposta
       *[other] Confirma { $count } respostes
    }
# Variables:
#   $count (Number) - confirmed answers
checks-confirmed =
    { $count ->
        [one] Confirmada 1 resposta.
       *[other] Confirmades { $count } respostes.
    }
checks-only-reads = Només es llegeix
checks-only-reads-hint = Cap comprovació no canvia res, ni demana permisos ni fa servir internet.
checks-what-we-read = Què llegim, línia a línia
checks-not-good = El que no es veu no compta com a bo
checks-not-good-hint = Si alguna cosa no s'ha pogut llegir, et diem per què. Mai no ho donem per bo.
checks-personal-title = Coses teves
checks-personal-hint = Algunes miren alguna cosa personal, com la data del teu certificat. No desem noms ni contrasenyes.

## The computers of a firm

computers-title = Els ordinadors de l'empresa
computers-lede = Cada ordinador desa en un fitxer petit el que s'hi ha vist. Aquí s'ajunten.
computers-link = Els altres ordinadors de l'empresa
# Variables:
#   $fresh (Number) - computers with a look of the last three months
#   $count (Number) - computers in all
computers-fresh = { $fresh } de { $count } amb un fitxer dels últims 3 mesos.
computers-none = Encara no hi ha cap fitxer.
computers-take = Obre fitxers d'altres ordinadors
computers-declined = No has triat cap fitxer.
# Variables:
#   $labels (String) - names of computers
computers-taken = Recollit: { $labels }.
# Variables:
#   $labels (String) - names of computers
computers-known = Ja n'hi havia un d'igual o més nou de { $labels }.
# Variables:
#   $files (String) - names of files
computers-unreadable = No són d'un ordinador: { $files }. No se n'ha desat res.
computers-count = Quants ordinadors hi ha a l'empresa?
computers-count-hint = Compta també aquest, els portàtils que surten i el servidor.
computers-count-bad = Escriu un número d'1 a 999.
computers-this = Aquest ordinador
# Variables:
#   $date (String) - the day, in long form
computers-this-looked = Mirat el dia { $date }.
computers-this-unlooked = Encara no s'ha mirat.
computers-this-look = Mira'l
computers-label = Com en dieu
computers-label-hint = Per exemple, «Recepció». No cal cap nom de persona.
computers-personal = Afegeix el que mira coses meves
computers-personal-hint = Certificats, contrasenyes desades i claus. Sense marcar, no en surt res.
computers-share = Desa el fitxer
computers-add = Compta'l aquí
# Variables:
#   $file (String) - the file's name
computers-shared = Desat: { $file }. Llegeix-lo abans de donar-lo.
# Variables:
#   $label (String) - name of the computer
computers-added = Comptat: { $label }.
computers-spreads = El que falla en més ordinadors
computers-all-well = Als que tenen fitxer recent no hi falla res.
# Variables:
#   $labels (String) - names of computers
computers-fail = Malament a { $labels }
# Variables:
#   $labels (String) - names of computers
computers-warn = Atenció a { $labels }
# Variables:
#   $labels (String) - names of computers
computers-unknown = No s'ha pogut veure a { $labels }
# Variables:
#   $labels (String) - names of computers
computers-pass = Bé a { $labels }
computers-list = Els que hi ha
# Variables:
#   $date (String) - the day, in long form
computers-looked = Mirat el dia { $date }
# Variables:
#   $date (String) - the day, in long form
computers-old = Mirat el dia { $date }: fa més de 3 mesos
# Variables:
#   $label (String) - name of the computer
computers-remove = Treu
    .name = Treu { $label }
# Variables:
#   $label (String) - name of the computer
computers-removed = Tret: { $label }.
computers-stub = Com funciona
computers-how = A cada ordinador
computers-how-hint = S'obre { -app }, es mira i es desa el fitxer. Serveix una memòria USB o la carpeta de tothom.
computers-inside = Què porta el fitxer
computers-inside-hint = El nom que escriguis, la data i si cada comprovació surt bé o malament. Res del que hi ha a l'ordinador.
computers-staff = Avisa abans
computers-staff-hint = Qui fa servir l'ordinador ha de saber què es mira. Hi ha un full per a això.
computers-staff-link = El full per al personal

## Result

result-stub = El teu resguard
result-word-critical-start = Hi ha alguna cosa urgent
result-word-high-start = Queda molt per fer
result-word-needs-attention-start = Necessita atenció
result-word-good-start = Bé
result-word-strong-start = Molt bé
# Variables:
#   $word (String) - the word of the result, at the start of a sentence
result-clear = <mark>{ $word }.</mark>
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-between = <mark>Entre «{ $word }» i «{ $favourable }».</mark>
result-whole = Tot el que hem preguntat arriba al seu objectiu.
# Variables:
#   $word (String) - the word of the result
result-so-far = Fins ara, «{ $word }».
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-so-far-between = Fins ara, entre «{ $word }» i «{ $favourable }».
# Variables:
#   $favourable (String) - the word at the favourable end
result-so-far-up-to = Fins ara pot arribar a «{ $favourable }».
result-so-far-open = Fins ara, falta saber el que més pesa.
result-open-none = No falta cap resposta.
# Variables:
#   $count (Number) - questions that are open or unknown
result-open =
    { $count ->
        [one] Falta 1 resposta.
       *[other] Falten { $count } respostes.
    }
result-none = Encara no hi ha resultat
result-none-hint = Amb la primera resposta comença a sortir. Amb dotze, ja diu per on començar.
result-certainty = Certesa
result-certainty-hint = Quant en sabem i de quan és
result-certainty-hint-so-far = Puja amb cada resposta
result-protection = Protecció
result-protection-hint = El que ja tens en marxa
result-protection-hint-so-far = El marge és el que falta per saber
result-risk = Risc que queda
result-risk-hint = Del que pots treure
result-risk-hint-so-far = S'estreny amb cada resposta
result-first = Comença per aquí
result-first-so-far = Mentrestant
# Also on the home page, while the plan holds no action.
see-plan = Mostra el pla
# Variables:
#   $count (Number) - actions in the plan
result-see-plan =
    { $count ->
        [one] Mostra el pla: 1 acció
       *[other] Mostra el pla sencer: { $count } accions
    }
result-keep-asking = Continua preguntant
# Variables:
#   $practice (String) - the practice furthest from its target
#   $value (String) - its level
result-practices-far = La més allunyada del seu objectiu: «{ $practice }», { $value } de 100
# Variables:
#   $reached (Number) - practices at their target
#   $count (Number) - practices
result-practices = De { $count } pràctiques, { $reached } arriben a l'objectiu
result-practices-hint = Ordenades pel risc que treuen, de més a menys. El tram ratllat és el que encara no sabem.
# The chart as it is heard; the table says the rest.
# Variables:
#   $count (Number) - practices
#   $reached (Number) - practices at their target
result-practices-label = { $count } pràctiques de 0 a 100 amb el seu objectiu. Hi arriben: { $reached }. La taula diu les mateixes xifres.
chart-key-known = Segur
chart-key-maybe = Pot ser
chart-key-target = Objectiu
result-table = Les mateixes xifres
# Where the chart shows only the first ones.
# Variables:
#   $count (Number) - practices
result-table-all = Les xifres de les { $count } pràctiques
result-table-practice = Pràctica
result-table-level = Nivell
result-table-target = Objectiu
result-table-words = En paraules
result-blocking = no pot faltar
result-scenarios = El que pot passar, de més a menys
result-scenarios-hint = De 0 a 25 punts. L'última columna és el que hi hauria sense fer res.
result-scenario = Què
result-scenario-now = Queda
result-scenario-nothing = Sense res
# Variables:
#   $count (Number) - findings
result-findings =
    { $count ->
        [one] Una resposta no quadra amb el que es veu
       *[other] { $count } respostes no quadren amb el que es veu
    }
# Variables:
#   $answer (String) - what was said
#   $date (String) - when
result-finding-said = Vas respondre «{ $answer }» el dia { $date }.
# Variables:
#   $option (String) - what the computer shows
#   $date (String) - when
result-finding-measured = Aquest ordinador mostra «{ $option }», el dia { $date }.
# Variables:
#   $option (String) - what one of the computers shows
#   $date (String) - when
result-finding-one-of-all = Un dels ordinadors mostra «{ $option }», el dia { $date }.
# Variables:
#   $option (String) - what was seen in a guided look
#   $date (String) - when
result-finding-looked = En mirar-ho pas a pas va sortir «{ $option }», el dia { $date }.
result-finding-open = Mostra la pregunta
result-gate = Per què no diu una cosa millor
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
result-gate-hint =
    { $count ->
        [one] Mentre { $practices } no arribi al seu objectiu, el resultat no passa de «necessita atenció». És de les que no poden faltar.
       *[other] Mentre { $practices } no arribin al seu objectiu, el resultat no passa de «necessita atenció». Són de les que no poden faltar.
    }
result-basis = Amb què ho hem calculat
result-basis-answers = Respostes
# Variables:
#   $count (Number) - answered
#   $total (Number) - in all
result-basis-of = { $count } de { $total }
result-basis-measured = Mesurades aquí
result-basis-seen = Les has mirades
result-basis-declared = Les has dites
result-basis-unknown = «No ho sé»
result-basis-not-applicable = No s'apliquen
result-basis-method = Mètode
# Variables:
#   $version (Number) - number of the method
result-basis-method-version = versió { $version }
result-basis-link = Revisa les teves respostes
result-basis-documents = Documents que ho mostren
# Variables:
#   $phone (String) - phone of the line of advice
result-advice = Dubtes? Truca al { $phone }

take-away = Emporta-t'ho
take-away-button = Desa el pla en PDF
take-away-hint = El PDF enumera els teus punts febles. Abans de desar-lo veuràs quins són.

## What every number rests on

why-title = D'on surt cada número
why-lede = Cada xifra s'obre fins a les teves respostes i els estudis en què es basa.
why-link = D'on surten aquests números
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-risk = Risc que queda: { $value } de 100
why-risk-hint = Dels punts que es poden treure, la part que encara hi és.
why-inherent = Sense cap pràctica
why-now = Ara
why-floor = Amb totes les pràctiques al 100
# Variables:
#   $now (Number) - points that remain
#   $floor (Number) - points that always remain
#   $inherent (Number) - points without any practice
#   $share (Number) - points of 100
why-risk-sum = A l'extrem prudent: ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } de 100.
why-words = La paraula surt d'aquesta xifra
# Variables:
#   $points (Number) - points of 100
#   $word (String) - one of word-…
why-word-up-to = Fins a { $points }: { $word }
# Variables:
#   $word (String) - one of word-…
why-word-above = Per sobre: { $word }
why-scenarios = La suma del que pot passar
why-scenarios-hint = Probabilitat per impacte, d'1 a 5 cadascun. Les pràctiques els abaixen tots dos.
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
#   $points (Number) - their product
why-product = { $likelihood } × { $impact } = { $points }
why-sum = Suma
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-protection = Protecció: { $value } de 100
why-protection-hint = És la mitjana de les pràctiques. Pesa més la que més risc pot treure ella sola.
# Variables:
#   $value (Number) - points of 100
why-certainty = Certesa: { $value } de 100
why-certainty-hint = És la mitjana de les preguntes. El que s'ha mesurat compta 100; el que has mirat, 90; el que has dit, 70. El que no se sap no compta. El que ha caducat baixa a poc a poc.
# Variables:
#   $points (String) - points, or "20 a 35"
#   $inherent (Number) - points without any practice
why-scenario-lede = Queden { $points } punts de { $inherent }.
why-account = El compte
why-account-hint = Cada pràctica treu la seva part del que queda; entre totes, mai més del 95 %. El que no se sap compta aquí com si faltés.
why-likelihood = Probabilitat
why-impact = Impacte
why-product-row = Risc, en punts
why-side = Part
why-lowers = Què l'abaixa
# Variables:
#   $confidence (String) - one of confidence-…
why-base = Probabilitat i impacte de partida: confiança { $confidence }.
why-lowers-none = Res del que preguntem no l'abaixa.
why-lowers-likelihood = Abaixa la probabilitat
why-lowers-impact = Abaixa l'impacte
why-column-most = Com a molt
# Variables:
#   $value (Number) - percent
why-percent = { $value } %
# Variables:
#   $low (Number) - percent
#   $high (Number) - percent
why-percent-band = { $low } a { $high } %
why-reasons = Per què aquestes xifres
# Variables:
#   $side (String) - why-lowers-likelihood or why-lowers-impact
#   $most (Number) - percent
#   $low (Number) - percent
#   $high (Number) - percent
#   $confidence (String) - one of confidence-…
why-strength = { $side } un { $most } % com a molt. Les fonts deixen entre { $low } i { $high }. Confiança { $confidence }.
# Variables:
#   $count (Number) - sources
why-sources =
    { $count ->
        [one] La seva font
       *[other] Les seves { $count } fonts
    }
# Variables:
#   $publisher (String) - who published it
#   $year (String) - the year
#   $confidence (String) - one of confidence-…
why-source = { $publisher }, { $year }. Confiança { $confidence }.
# Variables:
#   $level (String) - points of 100, or "20 a 35"
#   $target (Number) - points of 100
why-practice-lede = Nivell: { $level } de 100. Objectiu: { $target }.
why-practice-possible = Compta o no segons una resposta que falta.
why-answers = Surt d'aquestes respostes
why-answers-hint = És la mitjana dels nivells, cadascun amb el seu pes.
why-column-question = Pregunta
why-column-answer = Resposta
why-column-weight = Pes
why-mean = Mitjana
# Variables:
#   $answer (String) - what was said
why-said = Vas respondre «{ $answer }».
why-lapsed = Ha caducat: val menys cada dia.
why-possible = Es pregunta o no segons una altra resposta.
why-lowers-practice = Què abaixa

## Plan

plan-page = Pla d'acció
plan-stub = Emporta't el pla
# Variables:
#   $count (Number) - actions
#   $time (String) - "unas 4 horas"
plan-title =
    { $count ->
        [one] Una acció, { $time } en total
       *[other] { $count } accions, { $time } en total
    }
plan-title-none = No queda res per fer
plan-none-yet = Encara no hi ha pla
# Variables:
#   $risk (String) - "41 a 52", of 100
plan-lede = Ara queda un risc de { $risk } sobre 100. Cada acció l'abaixa.
plan-group-today-hint = 15 minuts o menys cadascuna
plan-group-with-help-hint = Millor no fer-les a soles
plan-closed = Tancades
plan-how = Com es fa
plan-organise = Qui, quan i estat
plan-mark-done = Marca-la com a feta
plan-undo = Desfés
plan-reopen = Torna-la a obrir
# Variables:
#   $date (String) - until when
plan-due = Per al dia { $date }
# Variables:
#   $actions (String) - names of other actions
plan-after = Abans convé: { $actions }.
# Variables:
#   $system (String) - name of a system
plan-on-system = { $system }:
plan-verify = Per veure que ha anat bé:
plan-ask-help = Quan cal demanar ajuda:
plan-links = Pàgines oficials
# Variables:
#   $standards (String) - names of the standards
plan-standards = Demanen aquesta pràctica: { $standards }
# Variables:
#   $host (String) - host of the page
link-open = Obre { $host } al navegador
# Variables:
#   $answer (String) - the answer
because-answer = Perquè has respost «{ $answer }».
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - the answer to it
because-simpler = Perquè has respost «{ $question } { $answer }».
# Variables:
#   $check (String) - name of the check
#   $answer (String) - what it shows
because-check = Perquè aquest ordinador mostra «{ $answer }» ({ $check }).
# Variables:
#   $scenario (String) - what can happen
#   $from (Number) - points before
#   $to (Number) - points after
lowers-scenario = «{ $scenario }» baixa: abans { $from } punts; després { $to }.
# Variables:
#   $scenario (String) - what can happen
lowers-scenario-little = «{ $scenario }» baixa una mica.
lowers-band = Així s'estreny el marge del resultat.
# Stands for all that is not known: the app adds the questions.
action-find-out = Esbrina el que falta per saber
    .because = El que no se sap compta com si faltés. Saber-ho aclareix el resultat, i de vegades el millora.
plan-state = Estat
plan-reason = Per què acceptes el risc
plan-reason-hint = Una frase per a tu, per quan ho tornis a mirar.
plan-reason-missing = Escriu per què acceptes el risc.
plan-review = Quan hi tornes a pensar
plan-review-missing = Escriu el dia que hi tornes a pensar, per exemple 1 4 2027.
# Variables:
#   $reason (String) - why the risk is accepted, as it was typed
plan-reason-given = Per què: { $reason }
# Variables:
#   $date (String) - when to think about it again
plan-review-on = Per tornar-hi a pensar el dia { $date }
plan-owner = Qui la fa (opcional)
plan-owner-hint = Si ho deixes buit, tu.
plan-note = Nota (opcional)
plan-note-hint = El que calgui recordar: un pressupost, una trucada, on és el cable.
plan-due-label = Per a quan (opcional)
date-field-hint = Per exemple: 27 11 2026
date-field-day = Dia
date-field-month = Mes
date-field-year = Any
date-field-bad = Aquest dia no existeix. Escriu dia, mes i any amb xifres.
# Variables:
#   $action (String) - title of the action
plan-changed-open = «{ $action }» torna a estar per fer.
# Variables:
#   $action (String) - title of the action
plan-changed-in-progress = «{ $action }» està en marxa.
# Variables:
#   $action (String) - title of the action
plan-changed-done = Feta: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-accepted = Risc acceptat: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-not-for-me = Fora del pla: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-organised = Desat: «{ $action }».
plan-taken-back = Desfet.
plan-risk-hint = Marca una acció com a feta i veuràs com baixa.
plan-try = I si ho faig?
# Variables:
#   $count (Number) - actions that are tried out
plan-what-if =
    { $count ->
        [one] Si fessis aquesta acció
       *[other] Si fessis aquestes { $count } accions
    }
plan-what-if-hint = Només és una prova: no canvia res.
plan-order = Per què en aquest ordre
plan-order-hint = Primer, el que treu més risc per minut. El que necessita una altra cosa abans va darrere.

undo-done = Desfet.
redo-done = Refet.
undo-nothing = No hi ha res per desfer.
redo-nothing = No hi ha res per refer.

## Plan as a file

export-title = Aquest fitxer enumera els teus punts febles
export-lede = Et serveix a tu i a qui t'ajuda. També serviria a qui et vulgui enganyar.
# Variables:
#   $count (Number) - practices below their target
export-weaknesses =
    { $count ->
        [one] Esmenta aquest punt feble
       *[other] Esmenta aquests { $count } punts febles
    }
export-no-weaknesses = Avui no esmenta cap punt feble
export-care = Guarda'l on guardes els papers importants. Si l'envies, que sigui a algú de confiança i per un mitjà que ja facis servir amb aquella persona.
export-language = Idioma del PDF
export-button = Desa el PDF
export-busy = S'està preparant el PDF…
export-other = Per a altres programes
export-other-hint = Les dates del teu pla i les respostes que caducaran, per al teu calendari; les accions, per a un full de càlcul. També expliquen els teus punts febles.
export-calendar = Desa el calendari
export-spreadsheet = Desa el full de càlcul
export-not-now = Ara no
export-declined = No s'ha desat res.
export-stub = Què porta a dins
export-inside = Dins del PDF
export-inside-result = El resultat i les tres xifres
export-inside-time = Com ha canviat el risc
export-inside-actions = Les accions, amb els seus passos
export-inside-checks = El que mostra aquest ordinador
export-inside-channels = A qui trucar i on es denuncia
export-inside-answers = Les teves respostes, al final
export-inside-people = Qui ha dit què, i la llista dels teus documents
export-where = Tu tries on
export-where-hint = Es desa on tu diguis, i enlloc més. El PDF no va xifrat: qui el tingui, el llegeix.
export-saved = El teu pla està desat
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
export-saved-file =
    { $pages ->
        [one] { $file }, 1 pàgina.
       *[other] { $file }, { $pages } pàgines.
    }
# Variables:
#   $characters (String) - characters without a letter shape
export-uncovered = Hi ha signes que el PDF no pot dibuixar: { $characters }
export-uncovered-hint = Al seu lloc hi surt un buit. Si són al teu nom, escriu-lo d'una altra manera a «Les teves dades».
export-open = Obre el PDF
export-again = Desa'n un altre
export-to-plan = Torna al pla

## What documents are printed on

letterhead-title = En què s'imprimeix
letterhead-lede = Val per a tots els PDF que desis.
letterhead-paper = Mida del paper
paper-a4 = A4
paper-letter = Carta (Letter)
partner-title = Qui t'ajuda a prop
partner-hint = La teva cambra de comerç o el teu ajuntament et pot donar un fitxer amb nom, logotip i contacte. Si el tries aquí, sortirà als teus documents. No avala el que diuen.
partner-with-logo = També surt el seu logotip.
partner-without-logo = Sense logotip.
partner-take = Tria el fitxer
partner-other = Tria un altre fitxer
partner-remove = Treu-lo
partner-declined = No has triat cap fitxer. Tot continua com estava.

## Documents for somebody else

handouts-title = Per donar-ho a algú
handouts-hint = Cada document diu el que necessita aquella persona, i res més.
handout-summary = Una pàgina per a qui decideix
handout-summary-hint = On ets i què necessita una decisió.
handout-statement = Bones pràctiques, per a clients i assegurances
handout-statement-hint = El que està en marxa. No esmenta cap punt feble.
handout-order = Encàrrec per a un tècnic
handout-order-hint = Les tasques, com es veu que estan fetes i lloc per al preu.
handout-questions = El qüestionari en paper
handout-questions-hint = Totes les preguntes, per respondre amb bolígraf.
handout-notice = Avís per a la plantilla
handout-notice-hint = Què mira el programa als ordinadors i què no mira mai.
handout-stub = Abans de donar-lo
handout-care = Abans de donar-lo
handout-care-weaknesses = Esmenta punts febles. Dona'l només a qui hagi de decidir o de treballar-hi.
handout-care-statement = Ho declares tu. Llegeix cada línia: qui el rebi et pot demanar que ho demostris.
handout-care-questions = No porta les teves respostes. Quan torni ple, guarda'l bé: aleshores sí que explica com treballes.
handout-care-notice = No porta cap resultat. Si algú fa servir un ordinador de l'empresa, dona-l'hi abans de mirar aquell ordinador.
handout-says = Això és el que diu, paraula per paraula
handout-saved = El document està desat
handout-others = Mostra els altres documents

## Questions to mark, in groups

# Variables:
#   $count (Number) - marked questions of the group
#   $of (Number) - questions of the group
questions-marked = { $count } de { $of }
# Variables:
#   $count (Number) - questions of the group
questions-in-group =
    { $count ->
        [one] 1 pregunta
       *[other] { $count } preguntes
    }

## Documents that show what was answered

documents-title = Documents
documents-lede = El que pots mostrar. Cada document mostra una o diverses de les teves respostes.
documents-none-lede = Una assegurança, un banc, un client o qui t'auditi et pot demanar que ho demostris. Si apuntes aquí els teus documents, aquell dia no els has de buscar.
documents-add = Afegeix un document
documents-add-declined = No s'ha afegit res.
documents-look = Torna a mirar els fitxers
# Variables:
#   $count (Number) - files
documents-looked-same =
    { $count ->
        [one] El fitxer continua igual.
       *[other] Els { $count } fitxers continuen igual.
    }
# Variables:
#   $count (Number) - files
#   $same (Number) - those that are the same
documents-looked = Fitxers que continuen igual: { $same } de { $count }.
documents-copy = Copia'ls junts en una carpeta
# Variables:
#   $count (Number) - documents
documents-count =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
documents-stub = Sobre els documents
documents-what = Què val
documents-what-hint = El que ja tens: una factura, un contracte, una acta, una captura de pantalla on es vegi la data.
documents-kept = El fitxer no es mou
documents-kept-hint = Apuntem on és i què mostra. El fitxer continua a la seva carpeta: inclou-lo a les teves còpies de seguretat.
documents-sum = Per a què serveix l'empremta
documents-sum-hint = Són 64 signes que surten del contingut del fitxer (SHA-256). Si canvia una sola coma, l'empremta és una altra.
# Variables:
#   $date (String) - the date that it bears
document-dated = del dia { $date }
# Variables:
#   $owner (String) - who keeps it
document-kept-by = el guarda { $owner }
# Variables:
#   $sum (String) - the first signs of the sum
document-sum = empremta { $sum }…
document-sum-whole = Mostra l'empremta sencera
document-sum-label = Empremta (SHA-256)
# Variables:
#   $date (String) - the last day on which it holds
document-valid-until = Val fins al dia { $date }.
# Variables:
#   $date (String) - the last day on which it held
document-expired = <strong>Caducat.</strong> Valia fins al dia { $date }.
# Variables:
#   $questions (String) - one or two questions, each between quotes
document-shows = Mostra { $questions }.
# Variables:
#   $questions (String) - two questions, each between quotes
#   $count (Number) - further questions
document-shows-many = Mostra { $questions } i { $count } més.
document-shows-nothing = Encara no diu quines respostes mostra.
document-shows-choose = Tria-les
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
document-practices =
    { $count ->
        [one] Pràctica: { $practices }.
       *[other] Pràctiques: { $practices }.
    }
# Variables:
#   $standards (String) - standards with their controls
document-standards = Normes: { $standards }.
document-state-same = El fitxer continua igual.
document-state-changed = El fitxer ha canviat.
document-state-changed-hint = Si el canvi és bo, tria la versió nova. Si no te l'esperaves, parla amb qui el guarda.
document-state-missing = El fitxer no és on era.
document-state-missing-hint = Potser algú l'ha mogut. Si saps on és ara, busca'l.
document-renew-changed = Tria la versió nova
document-renew-missing = Busca el fitxer
document-renew = Tria un altre fitxer
document-renew-hint = Si hi ha una versió nova, o l'has mogut de lloc, tria aquí el fitxer que val ara.
# Variables:
#   $title (String) - what the document is
document-renewed = «{ $title }» té ara el fitxer que has triat.
document-renew-declined = No has triat cap fitxer. Tot continua igual.
document-caption = Document
document-name = Què és
document-name-hint = Amb les teves paraules: «contracte amb l'informàtic», «factura del disc».
document-name-missing = Escriu què és.
document-owner = Qui el guarda (opcional)
document-owner-hint = A qui cal demanar-lo. Si ho deixes buit, tu.
document-dated-label = Quina data porta (opcional)
document-expires-label = Fins quan val (opcional)
document-items = Quines respostes mostra
document-items-hint = Un document en pot mostrar diverses. Obre una àrea i marca'n les preguntes.
document-item-expected = se sol demanar
document-file = El fitxer
document-remove-title = Treure'l de la llista
document-remove-hint = El fitxer continua on és. S'esborra el que n'has apuntat aquí.
document-remove = Treu de la llista
# Variables:
#   $title (String) - what the document is
document-remove-sure = Vols treure «{ $title }» i el que n'has apuntat? Si te'n penedeixes, l'hauràs de tornar a afegir.
document-remove-not = No, deixa'l
# Variables:
#   $title (String) - what the document is
document-removed = Tret de la llista: «{ $title }».

## Documents copied together

copy-documents-title = Qui tingui aquesta carpeta la podrà llegir
copy-documents-lede = Els documents es copien junts i sense xifrar. Dona-la només a qui els hagi de veure.
copy-documents-choose = Quins documents copies
copy-documents-choose-one = Tria almenys un document.
copy-documents-button = Tria on i copia
copy-documents-not-now = Ara no
copy-documents-declined = No s'ha copiat res.
copy-documents-none = Cap document no diu encara quines respostes mostra. Obre'l a la llista i tria'n les preguntes.
# Variables:
#   $count (Number) - documents
#   $titles (String) - what they are
copy-documents-silent =
    { $count ->
        [one] No es copia { $titles }, perquè encara no diu quines respostes mostra.
       *[other] No es copien { $titles }, perquè encara no diuen quines respostes mostren.
    }
copy-documents-inside = Dins de la carpeta
copy-documents-inside-folders = Una carpeta per pràctica, amb els seus documents
copy-documents-inside-index = Un índex, per obrir-lo amb un full de càlcul
copy-documents-inside-sums = Les empremtes (SHA256SUMS), per comprovar que ningú no els ha canviat
copy-documents-stay = Els teus no es mouen
copy-documents-stay-hint = Són còpies. Quan ja no calguin, esborra la carpeta.
copy-documents-done = Els documents estan copiats
# Variables:
#   $folder (String) - name of the folder
#   $count (Number) - documents
copy-documents-done-folder =
    { $count ->
        [one] A la carpeta { $folder } hi ha 1 document.
       *[other] A la carpeta { $folder } hi ha { $count } documents.
    }
# Variables:
#   $folder (String) - the name of the folder
copy-documents-done-index = A la carpeta { $folder } només hi ha l'índex.
# Variables:
#   $count (Number) - documents
copy-documents-changed =
    { $count ->
        [one] Aquest ha canviat des que el vas afegir. No hi va: si és la versió nova, agafa-la abans a la llista.
       *[other] Aquests han canviat des que els vas afegir. No hi van: si són les versions noves, agafa-les abans a la llista.
    }
# Variables:
#   $count (Number) - documents
copy-documents-missing =
    { $count ->
        [one] Aquest no hi va, perquè el seu fitxer no és on era:
       *[other] Aquests no hi van, perquè els seus fitxers no són on eren:
    }
copy-documents-done-care = No va xifrada: envia-la per un mitjà que ja facis servir amb aquella persona, i esborra-la després.
copy-documents-back = Torna als documents

## What people said about a question

# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you = <strong>Tu</strong> vas dir «{ $answer }» el dia { $date }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you-looked = <strong>Tu</strong> ho vas mirar i va sortir «{ $answer }» el dia { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other = <strong>{ $name }</strong> va dir «{ $answer }» el dia { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other-looked = <strong>{ $name }</strong> ho va mirar i va sortir «{ $answer }» el dia { $date }.
question-heard = Qui va dir què
question-differ = No dieu el mateix
question-heard-marked = Està marcada l'última resposta. Si prems Continua, ho dius tu també.
question-differ-hint = Quan n'hàgiu parlat:
shown-by = Documents que ho mostren
shown-add = Afegeix un document que ho mostri (opcional)
shown-hint = Val una factura, un contracte o una captura on es vegi la data. El fitxer es queda on és.
shown-expected = Qui t'auditi sol demanar alguna cosa que ho mostri. Val una factura, un contracte o una captura amb la data.
shown-another = Afegeix un altre document
# Variables:
#   $title (String) - what the document is
shown-added = Afegit: «{ $title }». Obre'l si en vols apuntar la data o qui el guarda.

## Other people

people-title = Altres persones
people-lede = Ningú no ho sap tot. Pregunta a qui ho sàpiga, i aquí veuràs qui va dir què.
people-ask = Pregunta a algú
people-ask-other = Pregunta a una altra persona
people-open = Obre el text que et tornen
people-paper = Passa el que va respondre en paper
# Variables:
#   $count (Number) - questions
people-differing =
    { $count ->
        [one] En 1 pregunta no dieu el mateix
       *[other] En { $count } preguntes no dieu el mateix
    }
people-differing-hint = No vol dir que algú s'equivoqui: parleu-ne. Mentrestant compta l'última resposta.
people-settle = Apunta el que heu acordat
people-who = Qui ha respost
people-nobody = Encara ningú.
people-you = Tu
# Variables:
#   $name (String) - how the reader signs
people-name-you = { $name }, que ets tu
# Variables:
#   $count (Number) - answers
#   $date (String) - date of the last one
people-answers =
    { $count ->
        [one] 1 resposta, del dia { $date }
       *[other] { $count } respostes, l'última del dia { $date }
    }
people-sign = Com signes tu
people-sign-label = El teu nom (opcional)
people-sign-hint = Sortirà al costat del que responguis des d'ara.
people-sign-saved = Desat.
people-stub = Com funciona
people-how = No ha d'instal·lar res
people-how-hint = Rep un text o un full amb les preguntes que triïs, marca les seves respostes i te'l torna.
people-counts = Quina resposta compta
people-counts-hint = L'última, sigui de qui sigui. Si no dieu el mateix, aquí es veu fins que en parleu.
people-elsewhere = Si també fa servir { -app }
people-elsewhere-hint = Que desi les seves respostes en un fitxer. En obrir-lo aquí, s'ajunten amb les teves.
people-elsewhere-link = Obre el seu fitxer
settle-caption = El que heu acordat
settle-choose = Tria el que heu acordat.
settle-button = Desa el que heu acordat
settle-stub = Què canvia
settle-hint = Des d'ara compta això, i la pregunta deixa de sortir com a diferència. El que va dir cada persona no s'esborra.

## Asking somebody

ask-title = Preguntar a una altra persona
ask-lede = Tria les preguntes. Qui les rebi no veurà les teves respostes.
ask-which = Quines preguntes hi van
ask-choose = Tria almenys una pregunta.
ask-why-unknown = No ho saps
ask-why-differing = No dieu el mateix
ask-why-lapsed = La resposta ha caducat
ask-why-open = Sense respondre
ask-why-known = Amb resposta
ask-language = Idioma de les preguntes
ask-save-text = Desa com a text
ask-save-sheet = Desa un full per imprimir
# Variables:
#   $file (String) - name of the file
ask-saved-text = Desat: { $file }. Envia-l'hi. Quan te'l torni, obre'l a «Altres persones».
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
ask-saved-sheet =
    { $pages ->
        [one] Desat: { $file }, 1 pàgina. Imprimeix-la i dona-l'hi. Després passes aquí el que marqui.
       *[other] Desat: { $file }, { $pages } pàgines. Imprimeix-les i dona-les-hi. Després passes aquí el que marqui.
    }
ask-text = El text
ask-text-hint = S'omple en qualsevol ordinador o mòbil: hi posa una x i el desa. No porta res que s'executi.
ask-sheet = El full
ask-sheet-hint = S'omple amb un bolígraf. Després escrius aquí el que va marcar.
ask-private = Quan torni
ask-private-hint = Amb les respostes, explica punts febles. Que te'l torni per un mitjà que ja feu servir.
ask-paper-title = Passar el que va respondre en paper
ask-paper-lede = Tria les preguntes que surten al full. Després escrius el que va marcar.

## Answers of somebody else

take-title = El que ha respost una altra persona
# Variables:
#   $name (String) - who
take-title-of = El que ha respost { $name }
take-lede = Repassa-ho. No es desa res fins que premis Desa.
# Variables:
#   $count (Number) - questions
take-doubtful =
    { $count ->
        [one] En 1 pregunta hi ha marques que no quadren. Pregunta-li quina val, o deixa-la fora.
       *[other] En { $count } preguntes hi ha marques que no quadren. Pregunta-li quines valen, o deixa-les fora.
    }
# Variables:
#   $count (Number) - questions
take-strange =
    { $count ->
        [one] 1 pregunta és d'una altra versió de { -app } i no s'ha llegit.
       *[other] { $count } preguntes són d'una altra versió de { -app } i no s'han llegit.
    }
take-doubt = Té més d'una marca.
take-name = Qui ha respost
take-name-hint = El seu nom sortirà al costat de les seves respostes.
take-name-missing = Escriu qui ha respost.
take-none = Marca almenys una resposta.
take-answers = Les seves respostes
take-change = Canvia-la o deixa-la fora
take-leave-out = No desis aquesta
take-left-out = No es desarà
# Variables:
#   $count (Number) - answers
take-save =
    { $count ->
        [one] Desa 1 resposta
       *[other] Desa { $count } respostes
    }
take-not = No desis res
# Variables:
#   $name (String) - who
#   $count (Number) - answers
take-done =
    { $count ->
        [one] { $name }: desada 1 resposta
       *[other] { $name }: desades { $count } respostes
    }
take-done-agree = No hi ha preguntes en què digueu coses diferents.
# Variables:
#   $count (Number) - questions
take-done-differ =
    { $count ->
        [one] En 1 pregunta no dieu el mateix.
       *[other] En { $count } preguntes no dieu el mateix.
    }
take-done-people = Mostra qui va dir què

## Is it happening now?

now-lede = Has fet bé d'aturar-te. Anem per ordre.
now-danger = Hi ha algú en perill? Truca al { -emergency }
now-danger-hint = Primer de tot, les persones. Si l'angoixa et fa pensar a fer-te mal, truca al { -suicide-line }: és gratuït i atén a totes hores.
now-which = Què t'ha passat?
now-which-hint = Tria el que s'hi assembla més. Si no s'hi assembla res, continua més avall.
now-other = Si és una altra cosa: els primers minuts
now-first = Els primers cinc minuts
now-say = Què has de dir, per llegir-ho en veu alta
now-never = Què no has de fer
now-clocks = Els terminis que corren
# Variables:
#   $date (String) - when it was verified
now-clock-verified = Termini comprovat: { $date }
now-clock-undated = Hem llegit aquest termini en pàgines sense data. Comprova'l abans de comptar-hi.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-now = Si ho has sabut ara, el termini s'acaba el dia { $date }, hora: { $time }.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-then = El termini s'acaba el dia { $date }, hora: { $time }.
# Variables:
#   $date (String) - the day on which the term ended
#   $time (String) - hours and minutes
now-term-over = El termini es va acabar el dia { $date }, hora: { $time }. Si encara no has avisat, fes-ho ara.
now-term-earlier = Ho vaig saber abans
now-term-show = Mira fins quan
now-term-not-kept = Això no es desa.
now-evidence = Guarda aquestes proves
now-evidence-hint = Deixa-ho tot on és. { -app } apunta el nom i l'empremta de cada fitxer que triïs, i no copia res.
now-write = Escriu el que va passar
now-write-hint = D'aquí surten un PDF per denunciar i un fitxer amb les mateixes dades.
now-know = Convé saber
now-done = Com saber que va bé
now-back = Una altra situació
now-step-stop = <strong>Atura't i respira.</strong> No paguis, no responguis i no donis cap codi.
now-step-bank = <strong>Si es mouen diners, truca ara mateix al teu banc.</strong> Fes servir el telèfon de darrere de la targeta o el de la seva aplicació, mai el d'un missatge.
now-step-keep = <strong>No esborris res.</strong> Els missatges i els correus són les teves proves. Fes captures de pantalla on es vegi la data.
now-step-password = <strong>Canvia la contrasenya des d'un altre aparell.</strong> Primer la del correu: des d'allà es recuperen les altres.
now-whom = A qui trucar, en aquest ordre
now-stub = Sobre aquest full
now-place = La teva zona
now-place-changed = Els telèfons i les oficines ja són els d'aquesta zona.
now-place-why = Catalunya, País Basc i Navarra tenen policia pròpia. Si hi vius, digues la teva zona i sortirà la primera.
now-place-choose = Digues la meva zona
now-no-password = Aquest full no demana contrasenya
now-no-password-hint = Funciona sense internet i sense obrir les teves dades.
now-not-your-fault = No és culpa teva
now-not-your-fault-hint = Li passa a gent molt curosa. Si un lloc està tancat, continua amb el següent: no cal esperar.
now-data = De quan són aquestes dades
# Variables:
#   $date (String) - when they were collected
now-data-hint = Reunides el dia { $date }. Cada lloc diu quan es va comprovar per última vegada.
channel-open-now = Obert ara
channel-closed-now = Tancat ara
# Variables:
#   $date (String) - when it was verified
channel-verified = Comprovat: { $date }
channel-undated = Hem vist la pàgina oficial, però sense apuntar el dia. Mira-la abans de fer-la servir.
channel-deadline = Termini:
channel-needs-eid = Cal certificat digital, DNI electrònic o Cl@ve.
channel-have-ready = Què cal tenir a mà

## What happened, in order

now-account = Escriu-ho mentre ho recordes
now-account-hint = Apunta què va passar, en ordre, i els fitxers que ho mostren. Et serveix quan denunciïs.
now-account-closed = Les teves dades estan tancades: per escriure aquí cal obrir-les. El full en blanc surt sense obrir-les.
incidents-title = El que va passar, en ordre
incidents-lede = Cada cosa amb la seva data. D'aquí surt un PDF per portar quan denunciïs.
incidents-untitled = Sense títol
# Variables:
#   $happened (Number) - things that happened
#   $files (Number) - files that show them
incidents-holds = Apuntat: { $happened }. Fitxers: { $files }.
incidents-begin = Comença a escriure
incidents-begin-another = Escriu sobre una altra cosa que va passar
incidents-closed = Les teves dades estan tancades
incidents-closed-hint = El que escrius aquí es desa xifrat, al costat de les altres. Obre-les i torna.
incidents-closed-open = Obre les meves dades
incidents-none = Aquí encara no hi ha dades teves
incidents-none-hint = El que escrius es desa xifrat amb les teves dades. Es comença amb unes poques preguntes.
incidents-none-start = Comença
incidents-by-hand = A mà també val
incidents-by-hand-hint = Un full en blanc amb els espais en ordre, què cal portar i on es denuncia.
incidents-by-hand-save = Desa el full en blanc
incident-stub = Sobre aquest full
incident-what = No és una denúncia
incident-what-hint = És el teu relat, posat en ordre. La denúncia es posa davant la policia, la Guàrdia Civil o el jutjat. El full no és seu ni d'INCIBE.
incident-yours = Qui ho llegeix
incident-yours-hint = Es desa xifrat amb les teves respostes. Si dones a algú el fitxer de la teva avaluació, també ho porta. El teu nom i el teu DNI s'escriuen a mà al paper.
incident-originals = Els originals no es toquen
incident-originals-hint = No esborris ni retallis res. Els fitxers continuen al seu lloc: aquí se n'apunta el nom i l'empremta.
incident-heading = Explica què va passar
incident-lede = Comença pel que recordis. El que escrius es desa quan passes a l'espai següent.
incident-title = De què es tracta (opcional)
incident-title-hint = Amb les teves paraules: «la trucada del banc», «la factura falsa».
incident-situation = Què és (opcional)
incident-situation-hint = Així el paper esmenta només els llocs que serveixen per a això.
incident-situation-none = Una altra cosa, o no ho sé
incident-data-save = Desa les dades (JSON)
# Variables:
#   $file (String) - name of the file
incident-data-saved = Desat: { $file }. No va xifrat: qui el tingui, el llegeix.
incident-facts = Què va passar
incident-facts-hint = Una cosa a cada apartat, amb el dia (27 11 2026) i l'hora (9:05). Si no els recordes, deixa'ls en blanc. En desar es posen per ordre.
# Variables:
#   $place (Number) - its place in the list, from 1
incident-happened = Apartat { $place }
incident-day = Dia
incident-time = Hora
incident-time-bad = Aquesta hora no existeix. Escriu hores i minuts, com 9:05.
incident-account = Què va passar, amb les teves paraules
# Variables:
#   $place (Number) - its place in the list, from 1
incident-remove-row = Treu l'apartat { $place }
incident-add-row = Afegeix una altra cosa que va passar
incident-loss = Què has perdut (opcional)
incident-loss-hint = Quant, com es va pagar i a quin compte o a qui.
incident-evidence = Què ho mostra
incident-evidence-hint = Captures, correus, moviments del banc. El fitxer no es mou ni es copia.
incident-add-file = Afegeix un fitxer
incident-file-added-now = Fitxer afegit. Escriu què mostra.
incident-file-same = Aquest fitxer ja és a la llista.
# Variables:
#   $date (String) - the day on which it was added
incident-file-added = apuntat el dia { $date }
incident-file-shows = Què mostra
incident-saved = Desat, per ordre de data i hora.
breach-title = Dades d'altres persones (opcional)
breach-hint = Si guardes dades de clients, socis o empleats i s'han vist, perdut o esborrat, la llei demana apuntar-ho.
breach-there = Hi havia dades personals d'altres persones
breach-known = Quin dia ho vas saber
breach-time = A quina hora
breach-data = Quines dades eren i de quantes persones
breach-data-hint = Per exemple: noms, telèfons i factures d'unes 40 persones.
breach-effects = Què els pot passar
breach-effects-hint = Per exemple: missatges falsos amb el teu nom.
breach-measures = Què has fet
breach-measures-hint = Per exemple: contrasenya nova, enllaç tancat, clients avisats.
breach-authority = Avís a l'autoritat de dades
breach-people = Avís a aquestes persones
breach-day = Quin dia
breach-why-late = Si va arribar després de 72 hores, per què (opcional)
breach-why-not = Per què no
register-lede = Tot el que s'ha apuntat, amb els terminis que corren. La llei ho demana per a les fuites de dades.
register-open = Mira el registre
register-save = Desa el registre
register-save-hint = En PDF per ensenyar-lo, en files per a un full de càlcul o com a dades. No va xifrat.
register-rows = Desa les files (CSV)
# Variables:
#   $date (String) - the day
#   $time (String) - hours and minutes
register-moment = { $date }, hora: { $time }
drill-hint = Una escena, preguntes i un full per apuntar el que es decideix.
drill-which = Quina escena
drill-next = Llegeix l'escena següent
drill-questions = Per parlar-ne
drill-sheet = El full per a la taula
drill-sheet-hint = Porta l'escena sencera, les preguntes i espai per a les decisions. { -app } no en desa res.
# Variables:
#   $file (String) - name of the file
drill-saved = Desat: { $file }.
now-ready = Per a un altre dia, amb calma
incident-paper = El full per portar
incident-paper-hint = Porta el que has escrit, què més cal portar i on es denuncia a la teva zona. Deixa espais per al teu nom i el teu DNI.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
incident-paper-saved =
    { $pages ->
        [one] Desat: { $file }, 1 pàgina. No va xifrat: qui el tingui, el llegeix.
       *[other] Desat: { $file }, { $pages } pàgines. No va xifrat: qui el tingui, el llegeix.
    }
incident-remove-hint = Deixa de sortir a la llista. Els fitxers continuen on són. El que has escrit s'esborra del tot quan esborres l'avaluació.
incident-removed = Tret de la llista. Amb Ctrl + Z torna.

## Your data

data-title = Les teves dades
data-stub = On són
data-protection-keychain = Les teves dades són en aquest ordinador, xifrades. El que les obre és al clauer del sistema.
data-protection-passphrase = Les teves dades són en aquest ordinador, xifrades. S'obren amb la frase que només saps tu.
data-protection-unprotected = Les teves dades són en aquest ordinador, sense protegir. Qui en tingui els fitxers les pot llegir.
data-protection-memory = Estàs provant: no es desa res. En tancar la finestra s'esborra tot.
data-close-now = Tanca ara
data-group-protection = Protecció
data-group-copies = Còpies
data-group-inside = El que hi ha dins
data-person = El teu nom i el teu lloc
data-person-saved = Desat.
data-kept = El que es desa
data-kept-hint = Les teves respostes, el que mostra aquest ordinador i el que marques al pla. Cada canvi porta la seva data.
data-leaves = El que surt
data-leaves-hint = Res, tret dels fitxers que deses tu.
data-limits = El que no podem evitar
data-limits-hint = Que llegeixi les teves respostes un programa que ja sigui dins del teu ordinador, qui l'administra o qui segui davant de la teva sessió oberta.
consent-missing = Per continuar, marca la casella.

## Your data: what protects it

protection-title = Què protegeix les teves respostes
protection-title-memory = Desar les teves respostes
protection-state-keychain = El clauer d'aquest ordinador
protection-state-passphrase = Una frase teva
protection-state-unprotected = Res
protection-state-memory = No es desen
protection-question = Amb què les vols protegir?
protection-choose = Tria una de les opcions.
protection-keychain = Amb el clauer d'aquest ordinador
protection-keychain-hint = El clauer és on l'ordinador desa les seves claus. S'obren soles en entrar amb el teu usuari.
protection-passphrase = Amb una frase que només saps tu
protection-passphrase-new = Amb una altra frase que només saps tu
protection-passphrase-hint = Te la demanem cada vegada. És la millor opció si altres persones fan servir aquest ordinador.
protection-unprotected = Sense protecció
protection-unprotected-hint = Només per a una demostració o un ordinador d'exposició.
protection-unprotected-consent = Entenc que qui tingui aquest ordinador, o una còpia dels seus fitxers, pot llegir les meves respostes.
protection-change = Canvia la protecció
protection-keep = Desa les meves respostes
protection-done-keychain = Fet. Ara les protegeix el clauer d'aquest ordinador.
protection-done-passphrase = Fet. Ara s'obren amb la teva frase.
protection-done-unprotected = Fet. Ara no les protegeix res.
protection-ways = El que les obre avui
way-keychain = El clauer d'aquest ordinador
way-passphrase = La teva frase
way-recovery = El codi de recuperació
way-unprotected = S'obren soles, sense clau
protection-stub = El que canvia
protection-stub-hint = Només el que les obre: les respostes són les mateixes. Les còpies que vas desar fora continuen amb la clau que tenien.

## Your data: the recovery code

data-recovery = Codi de recuperació
data-recovery-state-have = Apuntat
data-recovery-state-none = Falta: només hi ha una manera d'entrar
data-recovery-none = Obre les teves respostes si el clauer falla o si oblides la teva frase. Apunta'l en un paper i guarda'l a casa.
data-recovery-one-way = Ara només hi ha una manera d'entrar. Si la perds, perds les teves respostes.
data-recovery-have = Ja el tens apuntat. Si has perdut el paper, fes-ne un altre: l'anterior deixa de valer.
data-recovery-make = Fes un codi
data-recovery-renew = Fes un altre codi
data-recovery-write = Copia aquests set grups en un paper. Només es mostren ara.
data-recovery-groups = Codi de recuperació, grup a grup
data-recovery-written = Ja és al paper
data-recovery-sheet = Desa un full per imprimir
# Variables:
#   $file (String) - name of the file
data-recovery-sheet-done = Full desat: { $file }. Imprimeix-lo i esborra el fitxer.
data-recovery-later = Ho deixo per a després
data-recovery-later-hint = Si ho deixes per a després, encara hi ha una sola manera d'entrar. T'ho recordem a l'inici.
data-recovery-later-done = Queda per a després. De moment només hi ha una manera d'entrar.
data-recovery-prove = Per saber que està ben copiat, escriu aquests dos grups del teu paper.
# Variables:
#   $number (Number) - which group
data-recovery-group = Grup { $number }
data-recovery-confirm = Comprova
data-recovery-again = Torna a veure el codi
data-recovery-done = Comprovat. Guarda el paper a casa, lluny de l'ordinador.

## Your data: closing by itself

auto-close-title = Tancament automàtic
auto-close-lede = Les teves respostes es tanquen si ningú no toca l'ordinador durant una estona. Abans t'avisem.
auto-close-keychain = Amb el clauer, qui segui davant de la teva sessió oberta les pot tornar a obrir. Amb una frase, no.
auto-close-passphrase = Per tornar-les a obrir cal la teva frase o el codi de recuperació.
auto-close-question = Quan es tanquen?
auto-close-never = Mai
# Variables:
#   $minutes (Number) - minutes
auto-close-after =
    { $minutes ->
        [one] Al cap d'1 minut
       *[other] Al cap de { $minutes } minuts
    }
closing-title = Encara hi ets?
closing-hint = Si no dius res, les teves respostes es tanquen d'aquí a 30 segons. El que has triat i les teves notes es desen.
closing-stay = Continua aquí
closing-now = Tanca ara

## Your data: backups, and going back to one

backups-title = Còpies de seguretat
backups-lede = Es fan soles, xifrades, en aquest ordinador. Serveixen si alguna cosa s'espatlla o et penedeixes d'un canvi.
# Variables:
#   $count (Number) - changes
backups-missing =
    { $count ->
        [one] Al teu fitxer falta 1 canvi que vas desar. Potser algú n'hi ha posat un de més antic. Mira si és en una còpia.
       *[other] Al teu fitxer falten { $count } canvis que vas desar. Potser algú n'hi ha posat un de més antic. Mira si són en una còpia.
    }
backups-state-none = Encara cap
backups-now = Fes-ne una ara
# Variables:
#   $moment (String) - date and time
backups-made = Còpia feta: { $moment }.
backups-check = Revisa les meves dades
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
#   $moment (String) - date and time of the newest backup
backups-checked = Tot es llegeix bé. Avaluacions: { $assessments }. Entrades: { $events }. També s'obre l'última còpia, del dia { $moment }.
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
backups-checked-alone = Tot es llegeix bé. Avaluacions: { $assessments }. Entrades: { $events }. Encara no hi ha cap còpia.
backups-list = Còpies desades, primer l'última
backups-none = Encara no n'hi ha cap.
backups-go-back = Torna a aquesta
backups-elsewhere = Fora d'aquest ordinador
backups-elsewhere-hint = Si l'ordinador es perd, aquestes còpies també es perden. Desa'n una altra en un altre lloc.
backups-which = Quines es queden
backups-which-hint = Les de l'últim dia. De més enrere, una per dia, per setmana i per mes.
restore-title = Tornar a una còpia de seguretat
# Variables:
#   $moment (String) - date and time
restore-heading = Vols tornar a la còpia del dia { $moment }?
restore-lede = Les teves respostes queden com estaven aleshores. El que vas canviar després deixa de veure's.
restore-aside = El que hi ha ara no s'esborra: es desa a part, en aquest ordinador.
restore-button = Torna a aquesta còpia
restore-with-keychain = Torna-hi, amb la clau del clauer
restore-not = No, deixa-ho com està
restored-title = Les teves respostes estan obertes
# Variables:
#   $moment (String) - date and time
restored-from-backup = Surten de la còpia del dia { $moment }.
restored-from-file = Hem pogut llegir el fitxer mateix.
# Variables:
#   $count (Number) - changes
restored-recovered =
    { $count ->
        [one] També hem salvat 1 canvi posterior.
       *[other] També hem salvat { $count } canvis posteriors.
    }
# Variables:
#   $count (Number) - changes
restored-lost =
    { $count ->
        [one] Falta 1 canvi que vas desar després. Repassa les teves últimes respostes.
       *[other] Falten { $count } canvis que vas desar després. Repassa les teves últimes respostes.
    }
restored-lost-nothing = No falta res del que vas desar.
restored-aside = El que hi havia abans continua en aquest ordinador, desat a part.

## Your data: copies that leave this computer or come in

copies-title = Endur-te o portar una còpia
copies-encrypted = Xifrades
copies-plain = Sense xifrar
copies-save = Desa una còpia xifrada
copies-save-hint = De tot. És la millor per tenir en un altre lloc.
copies-open-hint = D'aquest ordinador o d'un altre.
copies-file-hint = Per ajuntar respostes de dos ordinadors.
copies-plain-hint = Per llegir les teves dades amb un altre programa.
save-copy-lede = Porta tot el que hi ha aquí. Sense el que l'obre, només es veuen signes sense sentit.
save-copy-question = Amb què s'obrirà?
save-copy-code = Amb el teu codi de recuperació (recomanat)
save-copy-code-hint = Escriu-lo del paper: així comproves de passada que està bé.
save-copy-code-none = Encara no el tens apuntat.
save-copy-phrase = Amb una frase només per a aquesta còpia
save-copy-phrase-hint = Per donar-la a una altra persona. Digues-li la frase per un altre camí.
save-copy-phrase-label = Frase d'aquesta còpia
save-copy-button = Tria on desar-la
save-copy-wrong = Aquest no és el codi d'aquestes respostes. Compara'l amb el paper i torna'l a escriure.
open-copy-title = Obrir una còpia xifrada
open-copy-lede = S'obre al costat de les respostes que ja hi ha aquí. Aquelles no canvien.
open-copy-lede-first = Per continuar aquí on ho vas deixar en un altre ordinador.
open-copy-key = Amb què s'obre la còpia?
open-copy-key-code-hint = El de les respostes de les quals es va fer la còpia.
open-copy-key-phrase = La frase de la còpia
open-copy-key-phrase-hint = La que es va triar en desar-la.
open-copy-phrase = Frase de la còpia
open-copy-protect = En aquest ordinador, amb què les vols protegir?
open-copy-button = Tria el fitxer
open-copy-missing = Escriu el que obre la còpia.
open-copy-wrong = Això no obre la còpia. Mira si hi ha alguna lletra canviada i torna-ho a escriure.
file-title = Un fitxer amb les teves respostes
data-copies-hint = Un fitxer amb les teves respostes, per portar-les a un altre ordinador o tenir-les en un altre lloc. No va xifrat: guarda'l bé.
file-save = Desa el fitxer
data-save-declined = No s'ha desat res.
# Variables:
#   $file (String) - name of the file
data-save-done = Desat: { $file }.
data-open = Obre un fitxer
file-open-hint = En obrir un fitxer, les seves respostes s'ajunten amb les teves. No se'n perd cap.
data-open-declined = No s'ha obert cap fitxer.
# Variables:
#   $file (String) - name of the file
data-open-nothing-new = { $file }: ja ho tenies tot.
# Variables:
#   $file (String) - name of the file
#   $added (Number) - entries that were new
#   $known (Number) - entries that were already there
data-open-done =
    { $added ->
        [one] { $file }: 1 entrada nova; ja en tenies { $known }.
       *[other] { $file }: { $added } entrades noves; ja en tenies { $known }.
    }
plain-title = Tot, sense xifrar
plain-lede = Aquest fitxer no va protegit. Qui el tingui llegeix les teves respostes i les teves notes.
plain-for = Serveix per llegir les teves dades sense { -app }. Guarda'l on només entris tu i esborra'l quan acabis.
plain-consent = Entenc que aquest fitxer el pot llegir qualsevol.
plain-button = Tria on desar-lo
plain-rather = Millor una còpia xifrada

## Your data: assessments

assessments-title = Avaluacions
assessments-lede = Cada avaluació són unes respostes amb el seu pla.
assessments-open = Oberta
# Variables:
#   $date (String) - when it was begun
assessments-started = Començada el dia { $date }.
# Variables:
#   $count (Number) - questions with an answer
assessments-answered =
    { $count ->
        [one] 1 resposta.
       *[other] { $count } respostes.
    }
# Variables:
#   $date (String) - when something was last said
assessments-changed = Últim canvi: { $date }.
assessments-switch = Obre
assessments-delete = Esborra
delete-title = Esborrar una avaluació
# Variables:
#   $name (String) - name of the assessment
delete-heading = Vols esborrar «{ $name }» per sempre?
delete-lede = S'esborren les seves respostes, les seves notes i el seu pla. No es pot desfer.
delete-backups = També s'esborren les còpies de seguretat i el que hi ha desat a part, perquè la porten a dins.
delete-code = El codi de recuperació que tinguis en paper deixa de valer. Després te'n donem un altre.
delete-files = Els fitxers que vas desar en altres llocs continuen on són.
delete-passphrase-hint = Cal per tornar a tancar el que queda.
delete-passphrase-missing = Escriu la teva frase.
delete-consent = Entenc que no es pot recuperar.
delete-button = Esborra per sempre
delete-not = No, deixa-ho com està
deleted-title = Avaluació esborrada
# Variables:
#   $name (String) - name of the assessment
deleted-lede = «{ $name }» i les seves còpies de seguretat ja no són en aquest ordinador.
deleted-code = El teu codi nou
deleted-code-hint = L'anterior ja no val: llença aquell paper.

## Vaults, one for each person or organisation

vaults-title = Persones i organitzacions
vaults-lede = Cadascuna té les seves respostes, la seva clau i les seves còpies, a part de les altres.
vaults-open-one = Oberta
# Variables:
#   $date (String) - day on which it was last used
vaults-changed = Feta servir per última vegada el dia { $date }
vaults-closed = Tancada
# Variables:
#   $date (String) - day on which it was last used
vaults-closed-since = Tancada, feta servir per última vegada el dia { $date }
vaults-switch = Obre
vaults-new = Afegeix-ne una altra
vaults-memory = Estàs provant sense desar res. Si n'obres una altra, el que portes aquí s'esborra.
vaults-apart = Per què van a part
vaults-apart-hint = Així tanques, dones o esborres les d'un client sense tocar les altres. El nom va a dins: d'una de tancada no es veu.
new-vault-title = Una altra persona o organització
new-vault-lede = Tindrà les seves respostes. Les que ja hi ha no canvien.

## Erasing

erase-title = Esborrar les teves dades
erase-lede = S'esborren les respostes, les seves claus i les seves còpies de seguretat d'aquest ordinador. No es pot desfer.
erase-question = Què vols esborrar?
# Variables:
#   $name (String) - whose vault is open
erase-one = Només «{ $name }»
erase-one-hint = El que tens obert. La resta es queda.
erase-all = Tot el que { -app } té desat en aquest ordinador
# Variables:
#   $count (Number) - vaults
erase-all-hint =
    { $count ->
        [one] És 1 persona o organització.
       *[other] Són { $count } persones o organitzacions.
    }
erase-consent = Entenc que no es pot recuperar.
erase-consent-all = Entenc que s'esborra tot i que no es pot recuperar.
erase-button = Esborra per sempre
erase-before = Abans d'esborrar
erase-before-hint = Si et pot fer falta, desa abans una còpia xifrada en un altre lloc.
erase-files = El que no s'esborra
erase-files-hint = Els plans i els fitxers que vas desar en altres carpetes. Aquests els esborres tu, si vols.
erased-title = Esborrat
erased-lede = D'aquelles respostes ja no queda res que es pugui obrir en aquest ordinador.
erased-files = Els fitxers que vas desar en altres carpetes continuen allà.
# Variables:
#   $count (Number) - keychain items
erased-keychain =
    { $count ->
        [one] Al clauer queda 1 entrada que no s'ha pogut treure. Ja no obre res.
       *[other] Al clauer queden { $count } entrades que no s'han pogut treure. Ja no obren res.
    }
erased-begin = Comença de nou

## About

about-title = Quant a { -app }
about-stub = Versió
about-leaves = D'aquest ordinador no surt res
about-leaves-hint = { -app } no obre cap connexió. No hi ha compte, no envia res a ningú i no s'actualitza d'amagat.
about-prove = Com comprovar-ho
about-prove-unplug = Apaga el wifi o treu el cable: tot continua funcionant igual.
about-prove-list = Demana a algú que hi entengui que miri les connexions obertes: { -app } no en té cap.
about-prove-links = Els enllaços a pàgines oficials els obre el teu navegador, i abans veus a quin lloc van.
# Variables:
#   $count (Number) - entries
about-reads =
    { $count ->
        [one] El que llegeixen les comprovacions: 1 cosa
       *[other] El que llegeixen les comprovacions: { $count } coses
    }
about-reads-hint = Aquesta llista surt del mateix programa que llegeix. No es llegeix res fora de la llista.
# Variables:
#   $checks (String) - names of the checks that read it
about-reads-why = Per a: { $checks }
about-languages = Idiomes
about-languages-hint = Cada idioma diu com es van fer els seus textos. Només una persona que el parla els pot donar per revisats.
review-author-written = Escrit per qui fa el programa; sense revisar per una altra persona
review-machine-drafted = Traduït a màquina; sense revisar
review-reviewed = Revisat per una persona que el parla
about-independent = Un projecte independent
about-independent-hint = No l'avala INCIBE, ni el CCN, ni la policia. Els telèfons i les pàgines són seus, i porten la data en què es van comprovar.
about-licence = El programa té la llicència EUPL 1.2. Els textos, CC BY 4.0. La lletra és Atkinson Hyperlegible Next, amb llicència OFL 1.1.
about-version = Versió
about-version-app = { -app }
about-method = El mètode
about-method-hint = Tres xifres que no es barregen: quant sabem, el que ja està en marxa i el risc que queda. Cap no promet que no passi res.

## Help

help-title = Ajuda
help-lede = Respons, l'ordinador mostra el que pot, i surt un pla amb el que cal fer primer.
help-stub = Més ajuda
help-questions = Les preguntes
help-questions-hint = Una per pàgina. «No ho sé» és una resposta: s'apunta com una cosa per esbrinar. Les pots canviar totes.
help-checks = Les comprovacions
help-checks-hint = Llegeixen com està aquest ordinador sense canviar res. Si contradiuen una resposta, t'ho mostrem i decideixes tu.
help-numbers = Les tres xifres
help-numbers-hint = La certesa diu quant sabem. La protecció, el que ja tens. El risc que queda, el que encara pots treure. Si falta alguna cosa per saber, veuràs un marge.
help-plan = El pla
help-plan-hint = Va per ordre: a dalt, el que treu més risc per minut. Marca el que has fet; si t'equivoques, es desfà.
help-saved = On es desa
help-saved-hint = En aquest ordinador, xifrat. Cada resposta es desa en prémer Continua.
help-keys = Amb el teclat
help-keys-hint = Tot es pot fer sense ratolí.
help-keys-link = Mostra les dreceres
help-person = Prefereixes parlar amb una persona?
help-person-hint = El { -help-line } aconsella de franc, de 8 a 23 h, cada dia. No recull denúncies.
help-about = Sobre el programa

## Keys

keys-title = Dreceres de teclat
keys-lede = En un Mac, fes servir Cmd en lloc de Ctrl.
keys-to-help = Ajuda
keys-column-keys = Tecles
keys-column-does = Què fa
shortcut-open-file = Obrir un fitxer de respostes
shortcut-open-file-keys = Ctrl + O
shortcut-save-copy = Desar una còpia de les teves respostes
shortcut-save-copy-keys = Ctrl + S
shortcut-export-plan = Desar el pla en PDF
shortcut-export-plan-keys = Ctrl + P
shortcut-undo = Desfer l'últim canvi
shortcut-undo-keys = Ctrl + Z
shortcut-redo = Refer
shortcut-redo-keys = Ctrl + Maj + Z
shortcut-help = Ajuda
shortcut-help-keys = F1
shortcut-keys = Aquesta llista
shortcut-keys-keys = Ctrl + ?
shortcut-zoom-in = Lletra més grossa
shortcut-zoom-in-keys = Ctrl i +
shortcut-zoom-out = Lletra més petita
shortcut-zoom-out-keys = Ctrl i −
shortcut-zoom-reset = Lletra normal
shortcut-zoom-reset-keys = Ctrl + 0
shortcut-language = Anar a l'idioma
shortcut-language-keys = Ctrl + L
shortcut-back = Tornar a la pàgina anterior
shortcut-back-keys = Alt + fletxa esquerra

## History

history-none = El teu historial comença amb la primera resposta
history-none-hint = Des d'aquell dia veuràs quin risc queda i per què canvia.
# Variables:
#   $after (Number) - points of risk today
history-first-day = Avui queden { $after } punts de risc
history-first-day-hint = Demà ja hi haurà amb què comparar.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-fell = El risc ha baixat de { $before } a { $after } punts des del dia { $date }
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-rose = El risc ha pujat de { $before } a { $after } punts des del dia { $date }
# Variables:
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-same = El risc continua en { $after } punts, com el dia { $date }
# Variables:
#   $points (Number) - points of risk
history-undone = Amb les primeres respostes a cada pregunta, avui serien { $points }.
# Variables:
#   $points (Number) - points of risk
history-undone-worse = Amb les primeres respostes a cada pregunta, avui serien { $points }: alguna cosa ha empitjorat.
history-undone-same = El que has fet i el que ha caducat es compensen, o encara no ha canviat res.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
history-chart-label = Risc: { $before } punts el dia { $from } i { $after } el dia { $to }. Amb les primeres respostes serien { $undone }.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
#   $gaps (Number) - stretches in which nothing was known
history-chart-label-gaps =
    { $gaps ->
        [one] Risc: { $before } punts el dia { $from } i { $after } el dia { $to }. Amb les primeres respostes serien { $undone }. Hi va haver 1 tram sense saber res.
       *[other] Risc: { $before } punts el dia { $from } i { $after } el dia { $to }. Amb les primeres respostes serien { $undone }. Hi va haver { $gaps } trams sense saber res.
    }
# Variables:
#   $points (Number) - points of risk today
history-key-risk = Risc, amb el seu marge. Avui: { $points }
# Variables:
#   $points (Number) - points of risk today if nothing had been done
history-key-undone = Amb les primeres respostes: { $points }
history-key-gap = Sense saber res
history-moments = Què va canviar en cada data
history-moments-caption = Risc en punts per data, i el motiu
history-column-date = Data
history-column-points = Punts
history-column-reason = Motiu
history-column-change = Canvi
# Variables:
#   $low (Number) - fewest points
#   $high (Number) - most points
history-points = { $low }–{ $high }
# Variables:
#   $count (Number) - actions
#   $actions (String) - their titles
history-done =
    { $count ->
        [one] Feta: { $actions }.
       *[other] Fetes: { $actions }.
    }
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-answered =
    { $count ->
        [one] Resposta a { $questions }.
       *[other] Respostes a { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-answered-many = { $count } respostes noves o canviades.
history-measured = Comprovat aquest ordinador.
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-lapsed =
    { $count ->
        [one] Va començar a caducar la resposta a { $questions }.
       *[other] Van començar a caducar les respostes a { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-lapsed-many = Van començar a caducar { $count } respostes.
history-profile = Va canviar la teva situació.
history-pass = Va canviar quantes preguntes es fan.
history-compare-none = Entre aquestes dues dates no es va moure cap pràctica
# Variables:
#   $better (Number) - practices that are better
history-compare-better =
    { $better ->
        [one] 1 pràctica millora entre aquestes dues dates
       *[other] { $better } pràctiques milloren entre aquestes dues dates
    }
# Variables:
#   $worse (Number) - practices that are worse
history-compare-worse =
    { $worse ->
        [one] 1 pràctica empitjora entre aquestes dues dates
       *[other] { $worse } pràctiques empitjoren entre aquestes dues dates
    }
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-both =
    { $better ->
        [one]
            { $worse ->
                [one] 1 pràctica millora i 1 empitjora
               *[other] 1 pràctica millora i { $worse } empitjoren
            }
       *[other]
            { $worse ->
                [one] { $better } pràctiques milloren i 1 empitjora
               *[other] { $better } pràctiques milloren i { $worse } empitjoren
            }
    }
history-compare-from = Entre el dia
history-compare-to = i el dia
# Variables:
#   $from (String) - the earlier day
#   $to (String) - the later day
history-compare-hint = Extrem prudent, de 0 a 100. Buit: { $from }. Ple: { $to }.
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-label = Pràctiques en les dues dates. Milloren: { $better }. Empitjoren: { $worse }. La taula té les xifres.
history-causes = Què ha mogut el risc
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-answered =
    { $size ->
        [one] Respostes: { $points } punt
       *[other] Respostes: { $points } punts
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-measured =
    { $size ->
        [one] Comprovacions: { $points } punt
       *[other] Comprovacions: { $points } punts
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-lapsed =
    { $size ->
        [one] Caducat: { $points } punt
       *[other] Caducat: { $points } punts
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-profile =
    { $size ->
        [one] La teva situació: { $points } punt
       *[other] La teva situació: { $points } punts
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-pass =
    { $size ->
        [one] Més o menys preguntes: { $points } punt
       *[other] Més o menys preguntes: { $points } punts
    }
history-stub = Risc acumulat en el temps
history-sum = Risc acumulat en el temps
# Variables:
#   $days (Number) - days
#   $mean (Number) - points
history-sum-hint =
    { $days ->
        [one] punts acumulats en 1 dia. De mitjana, { $mean } al dia. Compta els últims dotze mesos, sense avui.
       *[other] punts acumulats en { $days } dies. De mitjana, { $mean } al dia. Compta els últims dotze mesos, sense avui.
    }
history-sum-none = Se suma dia a dia, quan el dia s'ha acabat. Demà hi haurà una primera xifra.
history-avoided = Risc evitat
history-avoided-hint = La diferència amb el que hi hauria amb les primeres respostes. Esbrinar alguna cosa no compta com a evitar.
history-added = Risc afegit
history-added-hint = El que ha empitjorat des de la teva primera resposta, en punts que se sumen dia a dia.
history-burdens = On més ha faltat
history-burdens-hint = Se solapen: no se sumen.
history-outdated = Plans d'abans
# Variables:
#   $date (String) - day of the plan
#   $printed (String) - points as printed
#   $recomputed (String) - points as they would be now
history-outdated-plan = El dia { $date } hi deia { $printed } punts. Amb les preguntes i el mètode d'avui serien { $recomputed }.
history-outdated-hint = Ha canviat el qüestionari o el mètode, no el que vas respondre.

## Questionnaires from outside

# Variables:
#   $key (String) - id of the key
outside-signature-unknown = El signa una clau que no coneixes: { $key }. La signatura no s'ha comprovat.
outside-signature-none = No porta signatura.
# Variables:
#   $name (String) - what the person calls the signer
#   $key (String) - id of the key
outside-signature-known = El signa «{ $name }», de qui et fies. Clau { $key }.
# Variables:
#   $key (String) - id of the key
outside-signature-project = El signa { -app }. Clau { $key }.
# Variables:
#   $version (Number) - version
outside-version = Versió { $version }
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here already
outside-version-known = Versió { $version }. Aquí hi ha la { $known }.
# Variables:
#   $own (Number) - questions of its own
#   $ours (Number) - questions of ours that it uses
#   $actions (Number) - actions that it brings
outside-counts = Preguntes seves: { $own }. Preguntes de { -app }: { $ours }. Accions: { $actions }.
outside-asks = El que pregunta
outside-limits = Les seves preguntes pesen poc en el teu resultat. De l'imprescindible només en parlen les de { -app }.
outside-title = Altres qüestionaris
packs-lede = Comença'n un altre, sense perdre el que ja has contestat.
packs-ours = De { -app }
packs-ours-hint = El que ja has contestat, i allà també es pregunta, va amb tu.
# Variables:
#   $questions (Number) - how many questions it has
#   $first (Number) - how many of them already give a result
packs-size = { $questions } preguntes. Les primeres { $first } ja donen un resultat.
packs-outside = De fora
outside-lede = Un gremi o qui et forma et pot donar un qüestionari seu. Aquí el mires abans de fer-lo servir.
outside-open = Tria un fitxer
outside-declined = No s'ha triat cap fitxer.
outside-refused = No s'ha afegit.
outside-take = Afegeix-lo
outside-refuse = No l'afegeixis
outside-begin = Comença amb ell
packs-go-on = Continua amb aquest
outside-remove = Treu
outside-whose = Saps de qui és la clau?
outside-whose-hint = Copia la seva clau pública de la seva pàgina o del seu paper, mai del missatge que va portar el fitxer.
outside-signer = Com dius a qui el signa
outside-key = La seva clau pública
outside-believe = Em fio d'aquesta clau
accept-unsigned = L'afegeixo encara que no el signi ningú de qui em fiï
accept-unsigned-missing = Marca la casella per afegir-lo sense signatura.
outside-taken = Afegit. Les respostes que donis es queden en aquest ordinador.
outside-removed = Tret. El que vas contestar continua desat.

## How old the public data is, and newer data from outside

facts-title = Dades públiques
facts-own = Són les que portava el programa.
# Variables:
#   $version (Number) - version of what was taken in
facts-here = Tens dades més recents que les del programa: versió { $version }.
facts-lede = Aquest programa no es connecta a internet. Qui publica dades més recents les dona en un fitxer signat. Desa'l amb la seva signatura, el fitxer que acaba en .minisig, a la mateixa carpeta. Després tria'l aquí.
facts-offered = Dades més recents
# Variables:
#   $date (String) - when they were collected
facts-brings-channels = Telèfons i webs per demanar ajuda, a { $date }.
# Variables:
#   $count (Number) - tables in the file
#   $date (String) - the oldest of their days
facts-brings-tables =
    { $count ->
        [one] 1 taula de versions i dates, a { $date }.
       *[other] { $count } taules de versions i dates. La més antiga, a { $date }.
    }
facts-limits = No canvien preguntes, accions ni les teves respostes.
facts-only-signed = Només es fan servir si les signa algú de qui et refies.
facts-take = Fes-les servir
facts-refuse = No les facis servir
facts-taken = Ja es fan servir en aquest ordinador. Torna a fer les comprovacions perquè les tinguin en compte.
facts-refused = No s'han fet servir. Res no ha canviat.
