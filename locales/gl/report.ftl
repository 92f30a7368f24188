### The action plan and the recovery sheet on paper, and the words that the window and the paper share.
# review: machine-drafted
# source: cc81ddf1be4b

## The words of a result, from worst to best

word-critical = hai algo urxente
word-high = queda moito por facer
word-needs-attention = necesita atención
word-good = ben
word-strong = moi ben

## How far a figure can be trusted

confidence-high = alta
confidence-medium = media
confidence-low = baixa

## Document

report-title = Plan de acción
report-footer = Confidencial: enumera puntos débiles. Independente: non o avala o INCIBE, o CCN nin a policía.
# {page} and {pages} are filled in later, page by page, and stay as they are.
report-page = Páxina {"{page}"} de {"{pages}"}
report-contents = Que hai aquí
report-annex = Anexo
# Variables:
#   $date (String) - the day, as 2026-11-23
report-file-name = plan-de-accion-{ $date }
file-name-plan-data = resguardo-plan
file-name-assessment = resguardo-respostas
file-name-copy = resguardo-copia
file-name-everything = resguardo-todo
file-name-computer = resguardo-ordenador

## Headline

# Variables:
#   $word (String) - one of word-…
report-headline-word = { $word }.
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-between = Entre «{ $low }» e «{ $high }».
# Variables:
#   $word (String) - one of word-…
report-headline-so-far = Ata agora, «{ $word }».
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-so-far-between = Ata agora, entre «{ $low }» e «{ $high }».
# Variables:
#   $action (String) - title of an action
report-headline-action = Para iso: «{ $action }», máis adiante en «{ report-actions }».
# Variables:
#   $count (Number) - questions, none of which was answered
report-headline-open-all = Contesta as { $count } preguntas: delas sae o plan.
# Variables:
#   $count (Number) - questions without an answer or answered with "I do not know"
report-headline-open =
    { $count ->
        [one] Falta unha resposta.
       *[other] Faltan { $count } respostas.
    }
# Variables:
#   $count (Number) - checks that fail on this computer
report-headline-checks =
    { $count ->
        [one] Neste ordenador falla { $count } comprobación.
       *[other] Neste ordenador fallan { $count } comprobacións.
    }
# Variables:
#   $count (Number) - blocking practices below their target
report-headline-gates =
    { $count ->
        [one] Unha práctica esencial non chega á súa meta.
       *[other] { $count } prácticas esenciais non chegan á súa meta.
    }
# Variables:
#   $count (Number) - essentials that are below their target, or may be
report-headline-gates-maybe =
    { $count ->
        [one] Unha práctica esencial non chega á súa meta, ou aínda non se sabe.
       *[other] { $count } prácticas esenciais non chegan á súa meta, ou aínda non se sabe.
    }

## The three numbers

report-figure-certainty = Certeza
    .note = Canto sabemos hoxe
report-figure-protection = Protección
    .note = O que xa tes en marcha
report-figure-risk = Risco que queda
    .note = Do que podes quitar
report-of-100 = de 100
# Variables:
#   $low (String) - low end
#   $high (String) - high end
report-range = { $low }–{ $high }

## Page one

report-first = Que facer, por orde
report-first-checks = Comeza por isto que falla aquí
report-column-action = Acción e porqué
report-column-when = Cando
report-done = Feita
report-not-done = Sen facer
# {title} is filled in later, page by page, and stays as it is.
report-continued = {"{title}"} (continúa)
report-blank = Oco para escribir
report-cut = Corta por aquí e déixao xunto ao teléfono
report-now = Se che está pasando agora
report-now-emergency = Se alguén está en perigo.
report-now-bank = Se se moven cartos: chama ao teléfono impreso na túa tarxeta.
report-now-advice = Consello, non denuncia. De 8 a 23 h, todos os días.
report-now-complaint = A denuncia. Leva DNI, movementos e mensaxes.
report-now-complaint-who = Comisaría ou cuartel
report-now-data = Se se escaparon datos de persoas: aviso en 72 horas.
report-now-data-who = AEPD
report-qr-advice = Código QR: páxina da liña de axuda { -help-line }
report-qr-caption = { -help-line } en internet

## Actions

report-actions = Todas as accións
    .intro = Cada unha di por que está aquí, canto se tarda e como comprobar que funcionou.
    .order = A orde é a do risco que quita cada minuto. Cada cifra conta con que o anterior xa está feito.
plan-equal-rank = Onde se repite un número, comeza pola que prefiras.
plan-group-today = Hoxe
plan-group-this-week = Esta semana
plan-group-this-quarter = Este trimestre
plan-group-with-help = Con axuda
report-when-today = Hoxe
report-when-this-week = Esta semana
report-when-this-quarter = Este trimestre
report-when-with-help = Cando teñas axuda
who-self = Ti
who-helper = Alguén que saiba
who-professional = Un profesional
# Variables:
#   $answer (String) - the option that was seen, when another one was chosen
report-because-seen = Ao comprobalo saíu «{ $answer }».
# Variables:
#   $answer (String) - the option that was chosen
report-because-answer = Contestaches «{ $answer }».
# Variables:
#   $headline (String) - what the check saw, as a sentence without its final stop
report-because-check = Este ordenador amosa: { $headline }.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-effect = { $scenario }: de { $from } a { $to } puntos.
# Variables:
#   $scenario (String) - what can happen
#   $least (String) - the least that is told, as 0,1
report-effect-small = { $scenario }: menos de { $least } puntos.
# Variables:
#   $scenario (String) - what can happen
#   $from (String) - points before
#   $to (String) - points after
report-first-effect = Baixa o risco «{ $scenario }» de { $from } a { $to } puntos.
report-points = Os puntos contan todo o risco; o risco que queda da primeira páxina, só o que podes quitar.
# Variables:
#   $minutes (Number) - minutes
report-minutes-same =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
# Variables:
#   $minutes (Number) - minutes
report-minutes-same-short = { $minutes } min
# Variables:
#   $least (Number) - least minutes
#   $most (Number) - most minutes
report-minutes =
    { $most ->
        [one] { $least } minuto
       *[other] { $least } a { $most } minutos
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
report-hours = { $least } a { $most } horas
report-cost-0 = Nada
report-cost-0-helped = Nada que mercar
report-cost-1 = Ata 50 €
report-cost-2 = Ata 300 €
report-cost-3 = Máis de 300 €
action-state-open = Por facer
action-state-in-progress = Comezada
action-state-done = Feita
action-state-accepted = Déixala como está
action-state-not-for-me = Non é para ti
# Variables:
#   $system (String) - where the step holds
report-steps-on = { $system }:
system-windows = En Windows
system-macos = En Mac
system-linux = En Linux
system-android = En Android
system-iphone = En iPhone
system-google = Con Google
system-microsoft = Con Microsoft
system-other = Con outro servizo
report-find-out = Contesta o que falta ou caducou
    .because = O que non se sabe conta coma se faltase, e o que caducou xa non é seguro. Contestalo aclara o resultado e ás veces mellórao.
    .verify = Contéstao en { -app }: a marxe do resultado estréitase.
report-label-because = Por que:
report-label-effect = Risco que baixa
report-label-time = Tempo
report-label-cost = Custo
report-label-who = Quen
report-label-due = Data
report-label-state = Como vai
report-label-steps = Como se fai:
report-label-verify = Como saber que funciona:
report-label-ask-help = Cando pedir axuda:
report-label-links = Páxinas e correos:
report-label-note = Nota:
report-label-standards = Piden esta práctica:

## Chart

# Variables:
#   $practice (String) - the practice whose gap leaves most risk
#   $value (String) - its level, as 35 or 20–35
report-chart-title = Onde máis falta: { $practice }, nivel { $value } de 100
report-chart-title-all-reached = Todo o preguntado chega á súa meta
report-chart-note = Primeiro o que non chega á súa meta, por orde do risco que quita.
report-chart-hatched = O tramo raiado é o que aínda non sabemos.
report-chart-checks = O nivel sae das respostas. O que falla neste ordenador está en «{ report-checks }».
# Variables:
#   $count (Number) - how many practices the chart has
report-chart-first = A gráfica ten as { $count } primeiras; a táboa, todas.
# Variables:
#   $list (String) - names of blocking practices below their target
report-chart-gates = Esenciais que non chegan á súa meta: { $list }.
# Variables:
#   $list (String) - essentials that are below their target, or may be
report-chart-gates-maybe = Esenciais que non chegan á súa meta, ou aínda non se sabe: { $list }.
report-chart-known = Seguro
report-chart-possible = Pode ser
report-chart-target = Meta
report-chart-table = As mesmas cifras
report-chart-practice = Práctica
# Variables:
#   $practice (String) - the practice
report-practice-essential = { $practice } (esencial)
report-chart-level = Nivel
report-chart-word = En palabras
practice-standing-far = lonxe
practice-standing-near = preto
practice-standing-reached = na meta
practice-standing-to-learn = por saber

## Risk over time

report-time-undone = Primeiras respostas
report-time-first = Cóntase desde aquí.
report-time-today = Hoxe. O contestado perde forza co tempo.
report-time-undone-why = A liña das primeiras respostas tamén baixa cando se contesta algo que non se sabía, e sobe cando unha resposta caduca.
report-time-reason = Que cambiou
report-time-sums = O que se xuntou, en doce meses como moito
    .intro = Un día con 30 puntos suma 30. As cifras de «{ history-burdens }» superpóñense: non as sumes.
# Variables:
#   $points (Number) - points
history-sum-points = { $points } puntos, sumados día a día, fronte ás primeiras respostas

## Checks

report-checks = O que amosa este ordenador
# Variables:
#   $checked (Number) - checks that could see
#   $applicable (Number) - checks that apply
#   $date (String) - the day, in long form
report-checks-intro = Vimos { $checked } de { $applicable } comprobacións que se aplican, o { $date }. Só miramos: non cambiamos nada.
# Variables:
#   $count (Number) - checks that only tell something
report-checks-info =
    { $count ->
        [one] Outra só dá información.
       *[other] Outras { $count } só dan información.
    }
# Variables:
#   $provisional (Number) - checks that were seen, though not confirmed on such a computer
report-checks-provisional =
    { $provisional ->
        [one] Outra viuse de forma provisional e non conta.
       *[other] Outras { $provisional } víronse de forma provisional e non contan.
    }
verdict-fail = Falla
verdict-warn = Pide atención
verdict-unknown = Non se puido ver
verdict-not-applicable = Non se aplica
verdict-pass = Ben
verdict-info = Para a túa información
# Variables:
#   $date (String) - the day, in long form
report-check-seen = Visto o { $date }
report-check-provisional = Provisional: aínda non o confirmamos nun ordenador coma este.
# Variables:
#   $fresh (Number) - computers with a file of the last three months
#   $count (Number) - all computers of the firm
report-computers = Ordenadores da empresa: { $fresh } de { $count } cun ficheiro dos últimos 3 meses
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-fail = Mal en { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-warn = Atención en { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-unknown = Non se puido ver en { $labels }.
report-computers-title = O que amosan os ordenadores
report-computers-attention = Piden atención nos ordenadores da empresa
report-computers-seen = O que se viu
report-computers-old = Ningún ficheiro é recente. Pide un novo de cada ordenador.
report-computers-well = Nos que teñen un ficheiro recente non falla nada.
report-checks-ignored = Apartadas
# Variables:
#   $date (String) - the day it was set aside, in long form
#   $because (String) - why, as the person typed it
report-check-ignored = Apartada o { $date }: «{ $because }»
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
#   $verdict (String) - the verdict by the usual limit, in words
report-check-limit =
    { $unit ->
        [minutes] Cun límite propio de { $own } min. Co habitual, de { $usual }: { $verdict }.
       *[days] Cun límite propio de { $own } d. Co habitual, de { $usual }: { $verdict }.
    }

## Channels

report-channels = Axuda, denuncias e reclamacións
    .intro = O consello orienta. A información axuda a outros. A denuncia e a reclamación teñen efecto legal. Son cousas distintas. Comproba cada teléfono e cada páxina antes de usalos.
channel-group-emergency = Urxencias
    .note = Para cando alguén está en perigo.
channel-group-bank = Cartos
    .note = Se se están movendo cartos, o primeiro é o banco.
channel-group-advice = Consello
    .note = Oriéntante. Non é unha denuncia.
channel-group-complaint = Denuncia e reclamación
    .note = Ten efecto legal. Danche copia ou xustificante.
channel-group-duty = O que obriga a lei
    .note = Un aviso que quizais che toque dar, con prazo.
channel-group-report = Información
    .note = Axuda a outros. Non abre o teu caso nin che dá copia.
channel-group-other = Para telo listo antes
    .note = Convén telo antes de que faga falta.
report-label-phones = Teléfonos
report-label-hours = Horario
report-label-have-ready = Ten á man:
report-label-limits = Prazo:
report-label-needs = Fai falta:
report-label-verified = Fonte
report-needs-eid = Unha identidade electrónica: DNI electrónico, certificado ou Cl@ve.
# Variables:
#   $date (String) - the day, in long form
report-verified-on = Con data do { $date }.
# Variables:
#   $date (String) - a month of a year, or a year
report-verified-in = Con data de { $date }.
# Variables:
#   $date (String) - the day on which the copy was read, in long form
report-verified-undated = Páxina oficial, vista o { $date }.
report-direction-only = Sen confirmar. Busca a súa páxina oficial antes de usar estes datos.

## Scope

report-scope = Que é e que non é este documento
report-scope-self = É unha autoavaliación. Non é unha auditoría nin un certificado, e non di que cumpras ningunha norma.
report-scope-ordinal = Os puntos ordenan o que convén facer antes. Non son euros nin a probabilidade de que che pase algo.
report-scope-independent = { -app } é independente. Non o avala o INCIBE, o CCN nin a policía, e non usa os seus logotipos.
report-scope-strategy = Segue a liña de axuda a autónomos e cidadáns da Estratexia Nacional de Ciberseguridade de 2019.
report-scope-local = Fíxose neste ordenador. Non se enviou nada a ningún sitio.

## Annex

report-profile = A túa situación
report-profile-name = Nome
report-profile-place = Lugar
report-answers = As túas respostas
report-question = Pregunta
report-answer = Resposta
report-source = De onde sae
report-date = Data
source-declared = Dixéchelo
source-seen = Miráchelo
source-measured = Medido aquí
answer-state-unknown = Non o sei
answer-state-unanswered = Sen responder
# Variables:
#   $reason (String) - the reason, as the person said it
answer-state-not-applicable = Non se aplica: { $reason }
# Variables:
#   $answer (String) - what was said
#   $seen (String) - what a stronger source shows
answer-state-corrected = { $seen } (contestaches «{ $answer }»)
# Variables:
#   $number (String) - number of the question
#   $question (String) - the question
report-answer-number = { $number }. { $question }
report-account = En que se apoian os números
    .intro = As prácticas baixan a probabilidade e o impacto do que pode pasar. Os puntos súmanse; o risco que queda é a parte que aínda se pode quitar.
# Variables:
#   $now (String) - points that remain
#   $floor (String) - points that always remain
#   $inherent (String) - points without any practice
#   $share (String) - points of 100
report-account-share = ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } de 100, no extremo prudente
report-account-certainty = De cada pregunta, canto se sabe: o medido e o mirado pesan máis có dito, e o caducado, menos.
report-account-protection = A media das prácticas, segundo o risco que cada unha pode quitar.
report-account-practices = O nivel de cada práctica
    .intro = É a media dos niveis das súas respostas, cada un co seu peso. O número é o da resposta en «{ report-answers }».
report-account-answers = Das respostas
# Variables:
#   $number (String) - number of the answer
#   $weight (String) - its weight in the mean
report-account-answer = { $number } (peso { $weight })
report-account-scenarios = O que pode pasar e que o baixa
    .intro = Probabilidade por impacto, de 1 a 5 cada un. Cada práctica quita a súa parte do que queda; entre todas, nunca máis do 95 %. O número da fonte é o de «{ report-sources }».
# Variables:
#   $name (String) - what can happen
#   $before (String) - likelihood times impact without any practice
#   $now (String) - the same now
report-account-scenario = { $name }: { $before } sen nada; agora { $now } puntos.
# Variables:
#   $points (String) - from fewest to most points
report-account-scenario-range = Segundo o que aínda non se sabe: { $points }.
# Variables:
#   $likelihood (String) - 1 to 5
#   $impact (String) - 1 to 5
#   $points (String) - their product
report-account-product = { $likelihood } × { $impact } = { $points }
report-account-base = Punto de partida
report-account-lowers = Reduce
report-account-confidence = Confianza
report-own-estimate = estimación nosa
# Variables:
#   $title (String) - title of a study
#   $publisher (String) - who published it
#   $year (String) - the year
report-study = { $title }. { $publisher }, { $year }
report-basis = Con que se calculou
report-basis-answers = Respostas
# Variables:
#   $answered (Number) - questions answered
#   $total (Number) - questions shown
report-basis-answers-value = { $answered } de { $total }
report-basis-sources = Medidas, miradas e ditas
report-basis-method = Método
# Variables:
#   $version (Number) - the method's number
report-basis-method-value = versión { $version }
report-basis-pack = Cuestionario
# Variables:
#   $pack (String) - its name
#   $version (Number) - its version
report-basis-pack-value = { $pack }, versión { $version }
report-basis-hash = Pegada das preguntas (SHA-256)
report-basis-data = Teléfonos e datos públicos
# Variables:
#   $date (String) - the day, in long form
report-basis-data-value = reunidos o { $date }
report-basis-not-applicable = Non se aplica
# Variables:
#   $practice (String) - the practice
#   $share (String) - the share, in percent
report-basis-not-applicable-value = { $practice }: { $share } do preguntado
report-sources = Fontes
    .intro = Estudos e estatísticas dos que saen as cifras. O enderezo está cando é a páxina que se leu. A confianza está na fila de cada cifra: un mesmo estudo pode dicir moito dunha e pouco doutra.
report-language-machine = Este texto traduciuno unha máquina e aínda non o leu ninguén que fale galego desde o berce.

## Recovery sheet: a page with the code that opens the answers, to print and keep at home

recovery-sheet-title = Folla de recuperación
recovery-sheet-purpose = Este código abre as túas respostas de { -app }. Úsao se o ordenador perde a clave que as abre, ou se esqueces a túa frase.
recovery-sheet-code = O teu código
recovery-sheet-code-note = O 0 é sempre un cero e o 1, sempre un un: non hai letras O, I nin L. Ao escribilo dan igual as maiúsculas, os espazos e os guións.
recovery-sheet-whose = De quen é
recovery-sheet-made = Feita o
recovery-sheet-folder = Cartafol que abre
# The folder with the answers has a long name of letters and digits; it tells one person's sheet from another's.
# Variables:
#   $id (String) - how the folder's name begins, as 3f2a91c4
recovery-sheet-folder-value = Comeza por { $id }
# One step per line. The names between quotation marks are those of the window.
recovery-sheet-how = Como usala
    .lines =
        Abre { -app } no ordenador onde están as túas respostas.
        Busca «{ unlock-recovery }» e escribe os sete grupos, do 1 ao 7.
        Preme «{ unlock-open }».
# One piece of advice per line.
recovery-sheet-keep = Onde gardala
    .lines =
        En papel e baixo chave, lonxe do ordenador. Quen teña as dúas cousas pode ler as túas respostas.
        Non lle fagas fotos nin a subas a internet: as fotos acaban copiadas noutros sitios.
        Cando a teñas impresa, borra o ficheiro e baleira a papeleira.
recovery-sheet-lost = Se a perdes
    .lines =
        Abre { -app } e, en «{ data-title }», preme «{ data-recovery-renew }». O código desta folla deixa de valer.
        Fai o mesmo se a viu outra persoa.
recovery-sheet-footer = Confidencial: abre as túas respostas.
# Variables:
#   $date (String) - the day, as 2026-11-23
recovery-sheet-file-name = folla-de-recuperacion-{ $date }

## The plan in a calendar

calendar-name = Resguardo
# Variables:
#   $what (String) - title of the action
calendar-due = Plan: { $what }
# Variables:
#   $what (String) - title of the action
calendar-review = Pénsao outra vez: { $what }
# Variables:
#   $what (String) - the question
calendar-lapse = Hoxe deixa de valer a túa resposta: { $what }
# Variables:
#   $what (String) - the document, as typed
calendar-document = Último día en que vale: { $what }

## Several people, and documents, in the annex

report-people = O que dixo cada persoa
    .intro = Preguntas que contestou máis dunha persoa. Conta a última resposta, agás que o ordenador amose outra cousa.
report-people-you = Ti
# Variables:
#   $author (String) - who said it
#   $answer (String) - the words of the answer
#   $date (String) - the day
report-people-said = { $author }: «{ $answer }» ({ $date }).
report-people-differ = Queda por falar.
report-documents = Documentos que o amosan
    .intro = Os ficheiros non están neste plan. A suma SHA-256 di se son os mesmos.
# Variables:
#   $value (String) - questions
report-document-shows = Amosa: { $value }
# Variables:
#   $value (String) - practices
report-document-practices = Serve para: { $value }.
# Variables:
#   $value (String) - the day
report-document-dated = Con data { $value }.
# Variables:
#   $value (String) - the day
report-document-expires = Vale ata o { $value }.
# Variables:
#   $value (String) - the day
report-document-expired = Valeu ata o { $value }: xa non vale.
# Variables:
#   $value (String) - who keeps it
report-document-owner = Gárdao { $value }.
# Variables:
#   $value (String) - hexadecimal digits
report-document-sum = SHA-256: { $value }

## Whoever helps near by

partner-label = Axuda preto de ti:
# Variables:
#   $name (String) - what they are called
partner-logo = Logotipo de { $name }

## Questions for somebody else

file-name-form = preguntas-de-seguridade
form-title = Preguntas sobre seguridade
# Variables:
#   $subject (String) - whom they are about, as typed
form-title-of = Preguntas sobre seguridade: { $subject }
form-how = Pon un x entre os corchetes da túa resposta, así: [x]. Se non sabes algo, marca «Non o sei»: axuda igual. Garda este texto e devólveo. Non borres as liñas que comezan por «==».
form-paper-how = Marca cunha cruz a caixa da túa resposta. Se non sabes algo, marca «Non o sei»: axuda igual. Despois devólvelle a folla a quen cha deu.
form-private = As preguntas son sobre como se traballa. O teu nome só di de quen é a folla. Non escribas contrasinais nin códigos.
form-name = O teu nome:
form-several = Podes marcar varias.
form-unknown = Non o sei
form-box = Caixa baleira
form-footer = Coas respostas, esta folla amosa puntos débiles: trátaa como confidencial.

## Documents copied together

# Variables:
#   $date (String) - today, as 2026-11-23
evidence-folder = probas-{ $date }
evidence-index = indice
evidence-index-measure = Medida
evidence-index-standards = Normas que a piden
evidence-index-title = Documento
evidence-index-file = Ficheiro
evidence-index-dated = Data do documento
evidence-index-owner = Quen o garda
evidence-index-expires = Vale ata
evidence-index-state = Estado
evidence-index-sha256 = SHA-256
evidence-state-same = Igual que cando se engadiu
evidence-state-changed = Cambiou desde que se engadiu
evidence-state-missing = O ficheiro non está
