### The action plan and the recovery sheet on paper, and the words that the window and the paper share.
# review: machine-drafted
# source: cc81ddf1be4b

## The words of a result, from worst to best

word-critical = hi ha alguna cosa urgent
word-high = queda molt per fer
word-needs-attention = necessita atenció
word-good = bé
word-strong = molt bé

## How far a figure can be trusted

confidence-high = alta
confidence-medium = mitjana
confidence-low = baixa

## Document

report-title = Pla d'acció
report-footer = Confidencial: enumera punts febles. Independent: no l'avala INCIBE, el CCN ni la policia.
# {page} and {pages} are filled in later, page by page, and stay as they are.
report-page = Pàgina {"{page}"} de {"{pages}"}
report-contents = Què hi ha aquí
report-annex = Annex
# Variables:
#   $date (String) - the day, as 2026-11-23
report-file-name = pla-d-accio-{ $date }
file-name-plan-data = resguardo-pla
file-name-assessment = resguardo-respostes
file-name-copy = resguardo-copia
file-name-everything = resguardo-tot
file-name-computer = resguardo-ordinador

## Headline

# Variables:
#   $word (String) - one of word-…
report-headline-word = { $word }.
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-between = Entre «{ $low }» i «{ $high }».
# Variables:
#   $word (String) - one of word-…
report-headline-so-far = Fins ara, «{ $word }».
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-so-far-between = Fins ara, entre «{ $low }» i «{ $high }».
# Variables:
#   $action (String) - title of an action
report-headline-action = Per a això: «{ $action }», més endavant a «{ report-actions }».
# Variables:
#   $count (Number) - questions, none of which was answered
report-headline-open-all = Contesta les { $count } preguntes: d'aquí surt el pla.
# Variables:
#   $count (Number) - questions without an answer or answered with "I do not know"
report-headline-open =
    { $count ->
        [one] Falta una resposta.
       *[other] Falten { $count } respostes.
    }
# Variables:
#   $count (Number) - checks that fail on this computer
report-headline-checks =
    { $count ->
        [one] En aquest ordinador falla { $count } comprovació.
       *[other] En aquest ordinador fallen { $count } comprovacions.
    }
# Variables:
#   $count (Number) - blocking practices below their target
report-headline-gates =
    { $count ->
        [one] Una pràctica essencial no arriba al seu objectiu.
       *[other] { $count } pràctiques essencials no arriben al seu objectiu.
    }
# Variables:
#   $count (Number) - essentials that are below their target, or may be
report-headline-gates-maybe =
    { $count ->
        [one] Una pràctica essencial no arriba al seu objectiu, o encara no se sap.
       *[other] { $count } pràctiques essencials no arriben al seu objectiu, o encara no se sap.
    }

## The three numbers

report-figure-certainty = Certesa
    .note = Quant sabem avui
report-figure-protection = Protecció
    .note = El que ja tens en marxa
report-figure-risk = Risc que queda
    .note = Del que pots treure
report-of-100 = de 100
# Variables:
#   $low (String) - low end
#   $high (String) - high end
report-range = { $low }–{ $high }

## Page one

report-first = Què cal fer, per ordre
report-first-checks = Comença per això que falla aquí
report-column-action = Acció i motiu
report-column-when = Quan
report-done = Feta
report-not-done = Sense fer
# {title} is filled in later, page by page, and stays as it is.
report-continued = {"{title}"} (continua)
report-blank = Espai per escriure
report-cut = Talla per aquí i deixa-ho al costat del telèfon
report-now = Si t'està passant ara
report-now-emergency = Si algú està en perill.
report-now-bank = Si es mouen diners: truca al telèfon imprès a la teva targeta.
report-now-advice = Consell, no denúncia. De 8 a 23 h, cada dia.
report-now-complaint = La denúncia. Porta el DNI, els moviments i els missatges.
report-now-complaint-who = Comissaria o caserna
report-now-data = Si s'han escapat dades de persones: avís en 72 hores.
report-now-data-who = AEPD
report-qr-advice = Codi QR: pàgina de la línia d'ajuda { -help-line }
report-qr-caption = { -help-line } a internet

## Actions

report-actions = Totes les accions
    .intro = Cadascuna diu per què és aquí, quant es triga i com comprovar que ha funcionat.
    .order = L'ordre és el del risc que treu cada minut. Cada xifra dona per fet el que va abans.
plan-equal-rank = On es repeteix un número, comença per la que prefereixis.
plan-group-today = Avui
plan-group-this-week = Aquesta setmana
plan-group-this-quarter = Aquest trimestre
plan-group-with-help = Amb ajuda
report-when-today = Avui
report-when-this-week = Aquesta setmana
report-when-this-quarter = Aquest trimestre
report-when-with-help = Quan tinguis ajuda
who-self = Tu
who-helper = Algú que en sàpiga
who-professional = Un professional
# Variables:
#   $answer (String) - the option that was seen, when another one was chosen
report-because-seen = En comprovar-ho va sortir «{ $answer }».
# Variables:
#   $answer (String) - the option that was chosen
report-because-answer = Has respost «{ $answer }».
# Variables:
#   $headline (String) - what the check saw, as a sentence without its final stop
report-because-check = Aquest ordinador mostra: { $headline }.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-effect = { $scenario }: abans { $from } punts; després { $to }.
# Variables:
#   $scenario (String) - what can happen
#   $least (String) - the least that is told, as 0,1
report-effect-small = { $scenario }: menys de { $least } punts.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-first-effect = Baixa el risc «{ $scenario }»: abans { $from } punts; després { $to }.
report-points = Els punts compten tot el risc; el risc que queda de la primera pàgina, només el que pots treure.
# Variables:
#   $minutes (Number) - minutes
report-minutes-same =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuts
    }
# Variables:
#   $minutes (Number) - minutes
report-minutes-same-short = { $minutes } min
# Variables:
#   $least (Number) - least minutes
#   $most (Number) - most minutes
report-minutes =
    { $most ->
        [one] { $least } minut
       *[other] { $least } a { $most } minuts
    }
# Variables:
#   $least (Number) - least minutes
#   $most (Number) - most minutes
report-minutes-short = { $least }–{ $most } min
# Variables:
#   $least (String) - least hours
#   $most (String) - most hours
report-hours-short = { $least }–{ $most } h
# Variables:
#   $least (String) - least hours
#   $most (String) - most hours
report-hours = { $least } a { $most } hores
report-cost-0 = Res
report-cost-0-helped = Res per comprar
report-cost-1 = Fins a 50 €
report-cost-2 = Fins a 300 €
report-cost-3 = Més de 300 €
action-state-open = Per fer
action-state-in-progress = Començada
action-state-done = Feta
action-state-accepted = La deixes com està
action-state-not-for-me = No és per a tu
# Variables:
#   $system (String) - where the step holds
report-steps-on = { $system }:
system-windows = A Windows
system-macos = A Mac
system-linux = A Linux
system-android = A Android
system-iphone = A l'iPhone
system-google = Amb Google
system-microsoft = Amb Microsoft
system-other = Amb un altre servei
report-find-out = Contesta el que falta o ha caducat
    .because = El que no se sap compta com si faltés, i el que ha caducat ja no és segur. Contestar-ho aclareix el resultat i de vegades el millora.
    .verify = Contesta-ho a { -app }: el marge del resultat s'estreny.
report-label-because = Per què:
report-label-effect = Risc que baixa
report-label-time = Temps
report-label-cost = Cost
report-label-who = Qui
report-label-due = Data
report-label-state = Com va
report-label-steps = Com es fa:
report-label-verify = Com saber que funciona:
report-label-ask-help = Quan cal demanar ajuda:
report-label-links = Pàgines i adreces:
report-label-note = Nota:
report-label-standards = Demanen aquesta pràctica:

## Chart

# Variables:
#   $practice (String) - the practice whose gap leaves most risk
#   $value (String) - its level, as 35 or 20–35
report-chart-title = On més falta: { $practice }, nivell { $value } de 100
report-chart-title-all-reached = Tot el que hem preguntat arriba al seu objectiu
report-chart-note = Primer el que no arriba al seu objectiu, per ordre del risc que treu.
report-chart-hatched = El tram ratllat és el que encara no sabem.
report-chart-checks = El nivell surt de les respostes. El que falla en aquest ordinador és a «{ report-checks }».
# Variables:
#   $count (Number) - how many practices the chart has
report-chart-first = El gràfic té les { $count } primeres; la taula, totes.
# Variables:
#   $list (String) - names of blocking practices below their target
report-chart-gates = Essencials que no arriben al seu objectiu: { $list }.
# Variables:
#   $list (String) - essentials that are below their target, or may be
report-chart-gates-maybe = Essencials que no arriben al seu objectiu, o encara no se sap: { $list }.
report-chart-known = Segur
report-chart-possible = Pot ser
report-chart-target = Objectiu
report-chart-table = Les mateixes xifres
report-chart-practice = Pràctica
# Variables:
#   $practice (String) - the practice
report-practice-essential = { $practice } (essencial)
report-chart-level = Nivell
report-chart-word = En paraules
practice-standing-far = lluny
practice-standing-near = a prop
practice-standing-reached = a l'objectiu
practice-standing-to-learn = per saber

## Risk over time

report-time-undone = Primeres respostes
report-time-first = Es compta des d'aquí.
report-time-today = Avui. El que s'ha contestat perd força amb el temps.
report-time-undone-why = La línia de les primeres respostes també baixa quan es contesta alguna cosa que no se sabia, i puja quan una resposta caduca.
report-time-reason = Què va canviar
report-time-sums = El que s'ha ajuntat, en dotze mesos com a molt
    .intro = Un dia amb 30 punts suma 30. Les xifres de «{ history-burdens }» se solapen: no les sumis.
# Variables:
#   $points (Number) - points
history-sum-points = { $points } punts, sumats dia a dia, respecte a les primeres respostes

## Checks

report-checks = El que mostra aquest ordinador
# Variables:
#   $checked (Number) - checks that could see
#   $applicable (Number) - checks that apply
#   $date (String) - the day, in long form
report-checks-intro = Hem vist { $checked } de { $applicable } comprovacions que s'apliquen, el dia { $date }. Només mirem: no canviem res.
# Variables:
#   $count (Number) - checks that only tell something
report-checks-info =
    { $count ->
        [one] Una altra només informa.
       *[other] Unes altres { $count } només informen.
    }
# Variables:
#   $provisional (Number) - checks that were seen, though not confirmed on such a computer
report-checks-provisional =
    { $provisional ->
        [one] Una altra comprovació s'ha vist de manera provisional i no compta.
       *[other] Unes altres { $provisional } comprovacions s'han vist de manera provisional i no compten.
    }
verdict-fail = Falla
verdict-warn = Demana atenció
verdict-unknown = No s'ha pogut veure
verdict-not-applicable = No s'aplica
verdict-pass = Bé
verdict-info = Per a la teva informació
# Variables:
#   $date (String) - the day, in long form
report-check-seen = Vist el dia { $date }
report-check-provisional = Provisional: encara no ho hem confirmat en un ordinador com aquest.
# Variables:
#   $fresh (Number) - computers with a file of the last three months
#   $count (Number) - all computers of the firm
report-computers = Ordinadors de l'empresa: { $fresh } de { $count } amb un fitxer dels últims 3 mesos
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-fail = Malament a { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-warn = Demana atenció a { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-unknown = No s'ha pogut veure a { $labels }.
report-computers-title = El que mostren els ordinadors
report-computers-attention = Demanen atenció als ordinadors de l'empresa
report-computers-seen = El que s'ha vist
report-computers-old = Cap fitxer no és recent. Demana'n un de nou de cada ordinador.
report-computers-well = En els que tenen un fitxer recent no falla res.
report-checks-ignored = Deixades de banda
# Variables:
#   $date (String) - the day it was set aside, in long form
#   $because (String) - why, as the person typed it
report-check-ignored = Deixada de banda el dia { $date }: «{ $because }»
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
#   $verdict (String) - the verdict by the usual limit, in words
report-check-limit =
    { $unit ->
        [minutes] Amb un límit propi: { $own } min. Amb l'habitual, { $usual }: { $verdict }.
       *[days] Amb un límit propi: { $own } d. Amb l'habitual, { $usual }: { $verdict }.
    }

## Channels

report-channels = Ajuda, denúncies i reclamacions
    .intro = El consell orienta. La informació ajuda altres persones. La denúncia i la reclamació tenen efecte legal. Són coses diferents. Comprova cada telèfon i cada pàgina abans de fer-los servir.
channel-group-emergency = Urgències
    .note = Per a quan algú està en perill.
channel-group-bank = Diners
    .note = Si es mouen diners, primer cal parlar amb el banc.
channel-group-advice = Consell
    .note = T'orienten. No és una denúncia.
channel-group-complaint = Denúncia i reclamació
    .note = Té efecte legal. Et donen còpia o justificant.
channel-group-duty = El que obliga la llei
    .note = Un avís que potser has de donar, amb termini.
channel-group-report = Informació
    .note = Ajuda altres persones. No obre el teu cas ni et dona còpia.
channel-group-other = Per tenir-ho a punt abans
    .note = Convé tenir-ho abans que faci falta.
report-label-phones = Telèfons
report-label-hours = Horari
report-label-have-ready = Tingues a mà:
report-label-limits = Termini:
report-label-needs = Cal:
report-label-verified = Font
report-needs-eid = Una identitat electrònica: DNI electrònic, certificat o Cl@ve.
# Variables:
#   $date (String) - the day, in long form
report-verified-on = Amb data del dia { $date }.
# Variables:
#   $date (String) - a month of a year, or a year
report-verified-in = Amb data: { $date }.
# Variables:
#   $date (String) - the day on which the copy was read, in long form
report-verified-undated = Pàgina oficial, vista el dia { $date }.
report-direction-only = Sense confirmar. Busca la seva pàgina oficial abans de fer servir aquestes dades.

## Scope

report-scope = Què és i què no és aquest document
report-scope-self = És una autoavaluació. No és una auditoria ni un certificat, i no diu que compleixis cap norma.
report-scope-ordinal = Els punts ordenen el que convé fer abans. No són euros ni la probabilitat que et passi alguna cosa.
report-scope-independent = { -app } és independent. No l'avala INCIBE, el CCN ni la policia, i no en fa servir els logotips.
report-scope-strategy = Segueix la línia d'ajuda a autònoms i ciutadans de l'Estratègia Nacional de Ciberseguretat de 2019.
report-scope-local = S'ha fet en aquest ordinador. No s'ha enviat res enlloc.

## Annex

report-profile = La teva situació
report-profile-name = Nom
report-profile-place = Lloc
report-answers = Les teves respostes
report-question = Pregunta
report-answer = Resposta
report-source = D'on surt
report-date = Data
source-declared = Ho has dit
source-seen = Ho has mirat
source-measured = Mesurat aquí
answer-state-unknown = No ho sé
answer-state-unanswered = Sense respondre
# Variables:
#   $reason (String) - the reason, as the person said it
answer-state-not-applicable = No s'aplica: { $reason }
# Variables:
#   $answer (String) - what was said
#   $seen (String) - what a stronger source shows
answer-state-corrected = { $seen } (has respost «{ $answer }»)
# Variables:
#   $number (String) - number of the question
#   $question (String) - the question
report-answer-number = { $number }. { $question }
report-account = En què es basen els números
    .intro = Les pràctiques abaixen la probabilitat i l'impacte del que pot passar. Els punts se sumen; el risc que queda és la part que encara es pot treure.
# Variables:
#   $now (String) - points that remain
#   $floor (String) - points that always remain
#   $inherent (String) - points without any practice
#   $share (String) - points of 100
report-account-share = ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } de 100, a l'extrem prudent
report-account-certainty = De cada pregunta, quant se'n sap: el que s'ha mesurat o mirat pesa més que el que s'ha dit, i el que ha caducat, menys.
report-account-protection = La mitjana de les pràctiques, segons el risc que cadascuna pot treure.
report-account-practices = El nivell de cada pràctica
    .intro = És la mitjana dels nivells de les seves respostes, cadascun amb el seu pes. El número és el de la resposta a «{ report-answers }».
report-account-answers = De les respostes
# Variables:
#   $number (String) - number of the answer
#   $weight (String) - its weight in the mean
report-account-answer = { $number } (pes { $weight })
report-account-scenarios = El que pot passar i què l'abaixa
    .intro = Probabilitat per impacte, d'1 a 5 cadascun. Cada pràctica treu la seva part del que queda; entre totes, mai més del 95 %. El número de la font és el de «{ report-sources }».
# Variables:
#   $name (String) - what can happen
#   $before (String) - likelihood times impact without any practice
#   $now (String) - the same now
report-account-scenario = { $name }: { $before } sense res; ara { $now } punts.
# Variables:
#   $points (String) - from fewest to most points
report-account-scenario-range = Segons el que encara no se sap: { $points }.
# Variables:
#   $likelihood (String) - 1 to 5
#   $impact (String) - 1 to 5
#   $points (String) - their product
report-account-product = { $likelihood } × { $impact } = { $points }
report-account-base = Punt de partida
report-account-lowers = Redueix
report-account-confidence = Confiança
report-own-estimate = estimació nostra
# Variables:
#   $title (String) - title of a study
#   $publisher (String) - who published it
#   $year (String) - the year
report-study = { $title }. { $publisher }, { $year }
report-basis = Amb què s'ha calculat
report-basis-answers = Respostes
# Variables:
#   $answered (Number) - questions answered
#   $total (Number) - questions shown
report-basis-answers-value = { $answered } de { $total }
report-basis-sources = Mesurades, mirades i dites
report-basis-method = Mètode
# Variables:
#   $version (Number) - the method's number
report-basis-method-value = versió { $version }
report-basis-pack = Qüestionari
# Variables:
#   $pack (String) - its name
#   $version (Number) - its version
report-basis-pack-value = { $pack }, versió { $version }
report-basis-hash = Empremta de les preguntes (SHA-256)
report-basis-data = Telèfons i dades públiques
# Variables:
#   $date (String) - the day, in long form
report-basis-data-value = reunits el dia { $date }
report-basis-not-applicable = No s'aplica
# Variables:
#   $practice (String) - the practice
#   $share (String) - the share, in percent
report-basis-not-applicable-value = { $practice }: { $share } del que s'ha preguntat
report-sources = Fonts
    .intro = Estudis i estadístiques d'on surten les xifres. L'adreça hi és quan és la pàgina que es va llegir. La confiança és a la fila de cada xifra: un mateix estudi pot dir molt d'una i poc d'una altra.
report-language-machine = Aquest text s'ha traduït a màquina i encara no l'ha llegit ningú que tingui el català com a llengua pròpia.

## Recovery sheet: a page with the code that opens the answers, to print and keep at home

recovery-sheet-title = Full de recuperació
recovery-sheet-purpose = Aquest codi obre les teves respostes de { -app }. Fes-lo servir si l'ordinador perd la clau que les obre, o si oblides la teva frase.
recovery-sheet-code = El teu codi
recovery-sheet-code-note = El 0 és sempre un zero i l'1, sempre un u: no hi ha lletres O, I ni L. Quan l'escriguis, tant se valen les majúscules, els espais i els guionets.
recovery-sheet-whose = De qui és
recovery-sheet-made = Fet el dia
recovery-sheet-folder = Carpeta que obre
# The folder with the answers has a long name of letters and digits; it tells one person's sheet from another's.
# Variables:
#   $id (String) - how the folder's name begins, as 3f2a91c4
recovery-sheet-folder-value = Comença per { $id }
# One step per line. The names between quotation marks are those of the window.
recovery-sheet-how = Com fer-lo servir
    .lines =
        Obre { -app } a l'ordinador on hi ha les teves respostes.
        Busca «{ unlock-recovery }» i escriu els set grups, de l'1 al 7.
        Prem «{ unlock-open }».
# One piece of advice per line.
recovery-sheet-keep = On guardar-lo
    .lines =
        En paper i sota clau, lluny de l'ordinador. Qui tingui les dues coses pot llegir les teves respostes.
        No li facis fotos ni el pengis a internet: les fotos acaben copiades en altres llocs.
        Quan l'hagis imprès, esborra el fitxer i buida la paperera.
recovery-sheet-lost = Si el perds
    .lines =
        Obre { -app } i, a «{ data-title }», prem «{ data-recovery-renew }». El codi d'aquest full deixa de valer.
        Fes el mateix si l'ha vist una altra persona.
recovery-sheet-footer = Confidencial: obre les teves respostes.
# Variables:
#   $date (String) - the day, as 2026-11-23
recovery-sheet-file-name = full-de-recuperacio-{ $date }

## The plan in a calendar

calendar-name = Resguardo
# Variables:
#   $what (String) - title of the action
calendar-due = Pla: { $what }
# Variables:
#   $what (String) - title of the action
calendar-review = Torna-hi a pensar: { $what }
# Variables:
#   $what (String) - the question
calendar-lapse = Avui deixa de valer la teva resposta: { $what }
# Variables:
#   $what (String) - the document, as typed
calendar-document = Últim dia que val: { $what }

## Several people, and documents, in the annex

report-people = El que ha dit cada persona
    .intro = Preguntes que ha contestat més d'una persona. Compta l'última resposta, tret que l'ordinador mostri una altra cosa.
report-people-you = Tu
# Variables:
#   $author (String) - who said it
#   $answer (String) - the words of the answer
#   $date (String) - the day
report-people-said = { $author }: «{ $answer }» ({ $date }).
report-people-differ = Falta parlar-ne.
report-documents = Documents que ho mostren
    .intro = Els fitxers no són en aquest pla. La suma SHA-256 diu si són els mateixos.
# Variables:
#   $value (String) - questions
report-document-shows = Mostra: { $value }
# Variables:
#   $value (String) - practices
report-document-practices = Serveix per a: { $value }.
# Variables:
#   $value (String) - the day
report-document-dated = Amb data { $value }.
# Variables:
#   $value (String) - the day
report-document-expires = Val fins al dia { $value }.
# Variables:
#   $value (String) - the day
report-document-expired = Va valer fins al dia { $value }: ja no val.
# Variables:
#   $value (String) - who keeps it
report-document-owner = El guarda { $value }.
# Variables:
#   $value (String) - hexadecimal digits
report-document-sum = SHA-256: { $value }

## Whoever helps near by

partner-label = Ajuda a prop teu:
# Variables:
#   $name (String) - what they are called
partner-logo = Logotip de { $name }

## Questions for somebody else

file-name-form = preguntes-de-seguretat
form-title = Preguntes sobre seguretat
# Variables:
#   $subject (String) - whom they are about, as typed
form-title-of = Preguntes sobre seguretat: { $subject }
form-how = Posa una x entre els claudàtors de la teva resposta, així: [x]. Si no saps alguna cosa, marca «No ho sé»: ajuda igual. Desa aquest text i torna'l. No esborris les línies que comencen per «==».
form-paper-how = Marca amb una creu la casella de la teva resposta. Si no saps alguna cosa, marca «No ho sé»: ajuda igual. Després torna el full a qui te'l va donar.
form-private = Les preguntes són sobre la manera de treballar. El teu nom només diu de qui és el full. No escriguis contrasenyes ni codis.
form-name = El teu nom:
form-several = En pots marcar diverses.
form-unknown = No ho sé
form-box = Casella buida
form-footer = Amb les respostes, aquest full mostra punts febles: tracta'l com a confidencial.

## Documents copied together

# Variables:
#   $date (String) - today, as 2026-11-23
evidence-folder = proves-{ $date }
evidence-index = index
evidence-index-measure = Mesura
evidence-index-standards = Normes que la demanen
evidence-index-title = Document
evidence-index-file = Fitxer
evidence-index-dated = Data del document
evidence-index-owner = Qui el guarda
evidence-index-expires = Val fins al dia
evidence-index-state = Estat
evidence-index-sha256 = SHA-256
evidence-state-same = Igual que quan es va afegir
evidence-state-changed = Ha canviat des que es va afegir
evidence-state-missing = El fitxer no hi és
