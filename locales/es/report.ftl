### The action plan and the recovery sheet on paper, and the words that the window and the paper share.
# review: author-written

## The words of a result, from worst to best

word-critical = hay algo urgente
word-high = queda mucho por hacer
word-needs-attention = necesita atención
word-good = bien
word-strong = muy bien

## How far a figure can be trusted

confidence-high = alta
confidence-medium = media
confidence-low = baja

## Document

report-title = Plan de acción
report-footer = Confidencial: enumera puntos débiles. Independiente: no lo avala INCIBE, el CCN ni la policía.
# {page} and {pages} are filled in later, page by page, and stay as they are.
report-page = Página {"{page}"} de {"{pages}"}
report-contents = Qué hay aquí
report-annex = Anexo
# Variables:
#   $date (String) - the day, as 2026-11-23
report-file-name = plan-de-accion-{ $date }
file-name-plan-data = resguardo-plan
file-name-assessment = resguardo-respuestas
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
report-headline-between = Entre «{ $low }» y «{ $high }».
# Variables:
#   $word (String) - one of word-…
report-headline-so-far = Hasta ahora, «{ $word }».
# Variables:
#   $low (String) - the word at the cautious end
#   $high (String) - the word at the favourable end
report-headline-so-far-between = Hasta ahora, entre «{ $low }» y «{ $high }».
# Variables:
#   $action (String) - title of an action
report-headline-action = Para eso: «{ $action }», más adelante en «{ report-actions }».
# Variables:
#   $count (Number) - questions, none of which was answered
report-headline-open-all = Contesta las { $count } preguntas: de ellas sale el plan.
# Variables:
#   $count (Number) - questions without an answer or answered with "I do not know"
report-headline-open =
    { $count ->
        [one] Falta una respuesta.
       *[other] Faltan { $count } respuestas.
    }
# Variables:
#   $count (Number) - checks that fail on this computer
report-headline-checks =
    { $count ->
        [one] En este ordenador falla { $count } comprobación.
       *[other] En este ordenador fallan { $count } comprobaciones.
    }
# Variables:
#   $count (Number) - blocking practices below their target
report-headline-gates =
    { $count ->
        [one] Una práctica esencial no llega a su meta.
       *[other] { $count } prácticas esenciales no llegan a su meta.
    }
# Variables:
#   $count (Number) - essentials that are below their target, or may be
report-headline-gates-maybe =
    { $count ->
        [one] Una práctica esencial no llega a su meta, o aún no se sabe.
       *[other] { $count } prácticas esenciales no llegan a su meta, o aún no se sabe.
    }

## The three numbers

report-figure-certainty = Certeza
    .note = Cuánto sabemos hoy
report-figure-protection = Protección
    .note = Lo que ya tienes en marcha
report-figure-risk = Riesgo que queda
    .note = Del que puedes quitar
report-of-100 = de 100
# Variables:
#   $low (String) - low end
#   $high (String) - high end
report-range = { $low }–{ $high }

## Page one

report-first = Qué hacer, por orden
report-first-checks = Empieza por esto que falla aquí
report-column-action = Acción y porqué
report-column-when = Cuándo
report-done = Hecha
report-not-done = Sin hacer
# {title} is filled in later, page by page, and stays as it is.
report-continued = {"{title}"} (sigue)
report-blank = Hueco para escribir
report-cut = Corta por aquí y déjalo junto al teléfono
report-now = Si te está pasando ahora
report-now-emergency = Si alguien está en peligro.
report-now-bank = Si se mueve dinero: llama al teléfono impreso en tu tarjeta.
report-now-advice = Consejo, no denuncia. De 8 a 23 h, todos los días.
report-now-complaint = La denuncia. Lleva DNI, movimientos y mensajes.
report-now-complaint-who = Comisaría o cuartel
report-now-data = Si se han escapado datos de personas: aviso en 72 horas.
report-now-data-who = AEPD
report-qr-advice = Código QR: página de la línea de ayuda { -help-line }
report-qr-caption = { -help-line } en internet

## Actions

report-actions = Todas las acciones
    .intro = Cada una dice por qué está aquí, cuánto se tarda y cómo comprobar que ha funcionado.
    .order = El orden es el del riesgo que quita cada minuto. Cada cifra cuenta con que lo anterior ya está hecho.
plan-equal-rank = Donde se repite un número, empieza por la que prefieras.
plan-group-today = Hoy
plan-group-this-week = Esta semana
plan-group-this-quarter = Este trimestre
plan-group-with-help = Con ayuda
report-when-today = Hoy
report-when-this-week = Esta semana
report-when-this-quarter = Este trimestre
report-when-with-help = Cuando tengas ayuda
who-self = Tú
who-helper = Alguien que sepa
who-professional = Un profesional
# Variables:
#   $answer (String) - the option that was seen, when another one was chosen
report-because-seen = Al comprobarlo salió «{ $answer }».
# Variables:
#   $answer (String) - the option that was chosen
report-because-answer = Has contestado «{ $answer }».
# Variables:
#   $headline (String) - what the check saw, as a sentence without its final stop
report-because-check = Este ordenador muestra: { $headline }.
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
report-first-effect = Baja el riesgo «{ $scenario }» de { $from } a { $to } puntos.
report-points = Los puntos cuentan todo el riesgo; el riesgo que queda de la primera página, solo el que puedes quitar.
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
report-cost-0-helped = Nada que comprar
report-cost-1 = Hasta 50 €
report-cost-2 = Hasta 300 €
report-cost-3 = Más de 300 €
action-state-open = Por hacer
action-state-in-progress = Empezada
action-state-done = Hecha
action-state-accepted = La dejas como está
action-state-not-for-me = No es para ti
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
system-other = Con otro servicio
report-find-out = Contesta lo que falta o ha caducado
    .because = Lo que no se sabe cuenta como si faltara, y lo que ha caducado ya no es seguro. Contestarlo aclara el resultado y a veces lo mejora.
    .verify = Contéstalo en { -app }: el margen del resultado se estrecha.
report-label-because = Por qué:
report-label-effect = Riesgo que baja
report-label-time = Tiempo
report-label-cost = Coste
report-label-who = Quién
report-label-due = Fecha
report-label-state = Cómo va
report-label-steps = Cómo se hace:
report-label-verify = Cómo saber que funciona:
report-label-ask-help = Cuándo pedir ayuda:
report-label-links = Páginas y correos:
report-label-note = Nota:
report-label-standards = Piden esta práctica:

## Chart

# Variables:
#   $practice (String) - the practice whose gap leaves most risk
#   $value (String) - its level, as 35 or 20–35
report-chart-title = Donde más falta: { $practice }, nivel { $value } de 100
report-chart-title-all-reached = Todo lo preguntado llega a su meta
report-chart-note = Primero lo que no llega a su meta, por orden del riesgo que quita.
report-chart-hatched = El tramo rayado es lo que aún no sabemos.
report-chart-checks = El nivel sale de las respuestas. Lo que falla en este ordenador está en «{ report-checks }».
# Variables:
#   $count (Number) - how many practices the chart has
report-chart-first = El gráfico tiene las { $count } primeras; la tabla, todas.
# Variables:
#   $list (String) - names of blocking practices below their target
report-chart-gates = Esenciales que no llegan a su meta: { $list }.
# Variables:
#   $list (String) - essentials that are below their target, or may be
report-chart-gates-maybe = Esenciales que no llegan a su meta, o aún no se sabe: { $list }.
report-chart-known = Seguro
report-chart-possible = Puede ser
report-chart-target = Meta
report-chart-table = Las mismas cifras
report-chart-practice = Práctica
# Variables:
#   $practice (String) - the practice
report-practice-essential = { $practice } (esencial)
report-chart-level = Nivel
report-chart-word = En palabras
practice-standing-far = lejos
practice-standing-near = cerca
practice-standing-reached = en la meta
practice-standing-to-learn = por saber

## Risk over time

report-time-undone = Primeras respuestas
report-time-first = Desde aquí se cuenta.
report-time-today = Hoy. Lo contestado pierde fuerza con el tiempo.
report-time-undone-why = La línea de las primeras respuestas también baja cuando se contesta algo que no se sabía, y sube cuando una respuesta caduca.
report-time-reason = Qué cambió
report-time-sums = Lo que se ha juntado, en doce meses como mucho
    .intro = Un día con 30 puntos suma 30. Las cifras de «{ history-burdens }» se solapan: no las sumes.
# Variables:
#   $points (Number) - points
history-sum-points = { $points } puntos, sumados día a día, frente a las primeras respuestas

## Checks

report-checks = Lo que muestra este ordenador
# Variables:
#   $checked (Number) - checks that could see
#   $applicable (Number) - checks that apply
#   $date (String) - the day, in long form
report-checks-intro = Hemos visto { $checked } de { $applicable } comprobaciones que se aplican, el { $date }. Solo miramos: no cambiamos nada.
# Variables:
#   $count (Number) - checks that only tell something
report-checks-info =
    { $count ->
        [one] Otra solo da información.
       *[other] Otras { $count } solo dan información.
    }
# Variables:
#   $provisional (Number) - checks that were seen, though not confirmed on such a computer
report-checks-provisional =
    { $provisional ->
        [one] Otra se ha visto de forma provisional y no cuenta.
       *[other] Otras { $provisional } se han visto de forma provisional y no cuentan.
    }
verdict-fail = Falla
verdict-warn = Pide atención
verdict-unknown = No se ha podido ver
verdict-not-applicable = No se aplica
verdict-pass = Bien
verdict-info = Para tu información
# Variables:
#   $date (String) - the day, in long form
report-check-seen = Visto el { $date }
report-check-provisional = Provisional: aún no lo hemos confirmado en un equipo como este.
# Variables:
#   $fresh (Number) - computers with a file of the last three months
#   $count (Number) - all computers of the firm
report-computers = Ordenadores de la empresa: { $fresh } de { $count } con un archivo de los últimos 3 meses
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-fail = Mal en { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-warn = Atención en { $labels }.
# Variables:
#   $labels (String) - what the computers are called, with commas
report-computers-unknown = No se ha podido ver en { $labels }.
report-computers-title = Lo que muestran los ordenadores
report-computers-attention = Piden atención en los ordenadores de la empresa
report-computers-seen = Lo que se ha visto
report-computers-old = Ningún archivo es reciente. Pide uno nuevo de cada ordenador.
report-computers-well = En los que tienen archivo reciente no falla nada.
report-checks-ignored = Apartadas
# Variables:
#   $date (String) - the day it was set aside, in long form
#   $because (String) - why, as the person typed it
report-check-ignored = Apartada el { $date }: «{ $because }»
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
#   $verdict (String) - the verdict by the usual limit, in words
report-check-limit =
    { $unit ->
        [minutes] Con un límite propio de { $own } min. Con el habitual, de { $usual }: { $verdict }.
       *[days] Con un límite propio de { $own } d. Con el habitual, de { $usual }: { $verdict }.
    }

## Channels

report-channels = Ayuda, denuncias y reclamaciones
    .intro = El consejo orienta. La información ayuda a otros. La denuncia y la reclamación tienen efecto legal. Son cosas distintas. Comprueba cada teléfono y cada página antes de usarlos.
channel-group-emergency = Urgencias
    .note = Para cuando alguien está en peligro.
channel-group-bank = Dinero
    .note = Si se está moviendo dinero, lo primero es el banco.
channel-group-advice = Consejo
    .note = Te orientan. No es una denuncia.
channel-group-complaint = Denuncia y reclamación
    .note = Tiene efecto legal. Te dan copia o justificante.
channel-group-duty = Lo que manda la ley
    .note = Un aviso que puedes tener que dar, con plazo.
channel-group-report = Información
    .note = Ayuda a otros. No abre tu caso ni te da copia.
channel-group-other = Para tenerlo listo antes
    .note = Conviene tenerlo antes de que haga falta.
report-label-phones = Teléfonos
report-label-hours = Horario
report-label-have-ready = Ten a mano:
report-label-limits = Plazo:
report-label-needs = Hace falta:
report-label-verified = Fuente
report-needs-eid = Una identidad electrónica: DNI electrónico, certificado o Cl@ve.
# Variables:
#   $date (String) - the day, in long form
report-verified-on = Con fecha del { $date }.
# Variables:
#   $date (String) - a month of a year, or a year
report-verified-in = Con fecha de { $date }.
# Variables:
#   $date (String) - the day on which the copy was read, in long form
report-verified-undated = Página oficial, vista el { $date }.
report-direction-only = Sin confirmar. Busca su página oficial antes de usar estos datos.

## Scope

report-scope = Qué es y qué no es este documento
report-scope-self = Es una autoevaluación. No es una auditoría ni un certificado, y no dice que cumplas ninguna norma.
report-scope-ordinal = Los puntos ordenan lo que conviene hacer antes. No son euros ni la probabilidad de que te pase algo.
report-scope-independent = { -app } es independiente. No lo avala INCIBE, el CCN ni la policía, y no usa sus logotipos.
report-scope-strategy = Sigue la línea de ayuda a autónomos y ciudadanos de la Estrategia Nacional de Ciberseguridad de 2019.
report-scope-local = Se ha hecho en este ordenador. No se ha enviado nada a ningún sitio.

## Annex

report-profile = Tu situación
report-profile-name = Nombre
report-profile-place = Lugar
report-answers = Tus respuestas
report-question = Pregunta
report-answer = Respuesta
report-source = De dónde sale
report-date = Fecha
source-declared = Lo has dicho
source-seen = Lo has mirado
source-measured = Medido aquí
answer-state-unknown = No lo sé
answer-state-unanswered = Sin responder
# Variables:
#   $reason (String) - the reason, as the person said it
answer-state-not-applicable = No se aplica: { $reason }
# Variables:
#   $answer (String) - what was said
#   $seen (String) - what a stronger source shows
answer-state-corrected = { $seen } (has contestado «{ $answer }»)
# Variables:
#   $number (String) - number of the question
#   $question (String) - the question
report-answer-number = { $number }. { $question }
report-account = En qué se apoyan los números
    .intro = Las prácticas bajan la probabilidad y el impacto de lo que puede pasar. Los puntos se suman; el riesgo que queda es la parte que aún se puede quitar.
# Variables:
#   $now (String) - points that remain
#   $floor (String) - points that always remain
#   $inherent (String) - points without any practice
#   $share (String) - points of 100
report-account-share = ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } de 100, en el extremo prudente
report-account-certainty = De cada pregunta, cuánto se sabe: lo medido y lo mirado pesan más que lo dicho, y lo caducado, menos.
report-account-protection = La media de las prácticas, según el riesgo que cada una puede quitar.
report-account-practices = El nivel de cada práctica
    .intro = Es la media de los niveles de sus respuestas, cada uno con su peso. El número es el de la respuesta en «{ report-answers }».
report-account-answers = De las respuestas
# Variables:
#   $number (String) - number of the answer
#   $weight (String) - its weight in the mean
report-account-answer = { $number } (peso { $weight })
report-account-scenarios = Lo que puede pasar y qué lo baja
    .intro = Probabilidad por impacto, de 1 a 5 cada uno. Cada práctica quita su parte de lo que queda; entre todas, nunca más del 95 %. El número de la fuente es el de «{ report-sources }».
# Variables:
#   $name (String) - what can happen
#   $before (String) - likelihood times impact without any practice
#   $now (String) - the same now
report-account-scenario = { $name }: { $before } sin nada; ahora { $now } puntos.
# Variables:
#   $points (String) - from fewest to most points
report-account-scenario-range = Según lo que aún no se sabe: { $points }.
# Variables:
#   $likelihood (String) - 1 to 5
#   $impact (String) - 1 to 5
#   $points (String) - their product
report-account-product = { $likelihood } × { $impact } = { $points }
report-account-base = Punto de partida
report-account-lowers = Reduce
report-account-confidence = Confianza
report-own-estimate = estimación nuestra
# Variables:
#   $title (String) - title of a study
#   $publisher (String) - who published it
#   $year (String) - the year
report-study = { $title }. { $publisher }, { $year }
report-basis = Con qué se ha calculado
report-basis-answers = Respuestas
# Variables:
#   $answered (Number) - questions answered
#   $total (Number) - questions shown
report-basis-answers-value = { $answered } de { $total }
report-basis-sources = Medidas, miradas y dichas
report-basis-method = Método
# Variables:
#   $version (Number) - the method's number
report-basis-method-value = versión { $version }
report-basis-pack = Cuestionario
# Variables:
#   $pack (String) - its name
#   $version (Number) - its version
report-basis-pack-value = { $pack }, versión { $version }
report-basis-hash = Huella de las preguntas (SHA-256)
report-basis-data = Teléfonos y datos públicos
# Variables:
#   $date (String) - the day, in long form
report-basis-data-value = reunidos el { $date }
report-basis-not-applicable = No se aplica
# Variables:
#   $practice (String) - the practice
#   $share (String) - the share, in percent
report-basis-not-applicable-value = { $practice }: { $share } de lo preguntado
report-sources = Fuentes
    .intro = Estudios y estadísticas de los que salen las cifras. Damos la dirección solo si leímos esa página. La confianza está en la fila de cada cifra: un mismo estudio puede decir mucho de una y poco de otra.
report-language-machine = Este texto se ha traducido a máquina y aún no lo ha leído nadie que lo hable desde la cuna.

## Recovery sheet: a page with the code that opens the answers, to print and keep at home

recovery-sheet-title = Hoja de recuperación
recovery-sheet-purpose = Este código abre tus respuestas de { -app }. Úsalo si el ordenador pierde la clave que las abre, o si olvidas tu frase.
recovery-sheet-code = Tu código
recovery-sheet-code-note = El 0 es siempre un cero y el 1, siempre un uno: no hay letras O, I ni L. Al escribirlo dan igual las mayúsculas, los espacios y los guiones.
recovery-sheet-whose = De quién es
recovery-sheet-made = Hecha el
recovery-sheet-folder = Carpeta que abre
# The folder with the answers has a long name of letters and digits; it tells one person's sheet from another's.
# Variables:
#   $id (String) - how the folder's name begins, as 3f2a91c4
recovery-sheet-folder-value = Empieza por { $id }
# One step per line. The names between quotation marks are those of the window.
recovery-sheet-how = Cómo usarla
    .lines =
        Abre { -app } en el ordenador donde están tus respuestas.
        Busca «{ unlock-recovery }» y escribe los siete grupos, del 1 al 7.
        Pulsa «{ unlock-open }».
# One piece of advice per line.
recovery-sheet-keep = Dónde guardarla
    .lines =
        En papel y bajo llave, lejos del ordenador. Quien tenga las dos cosas puede leer tus respuestas.
        No le hagas fotos ni la subas a internet: las fotos acaban copiadas en otros sitios.
        Cuando la hayas impreso, borra el archivo y vacía la papelera.
recovery-sheet-lost = Si la pierdes
    .lines =
        Abre { -app } y, en «{ data-title }», pulsa «{ data-recovery-renew }». El código de esta hoja deja de valer.
        Haz lo mismo si la ha visto otra persona.
recovery-sheet-footer = Confidencial: abre tus respuestas.
# Variables:
#   $date (String) - the day, as 2026-11-23
recovery-sheet-file-name = hoja-de-recuperacion-{ $date }

## The plan in a calendar

calendar-name = Resguardo
# Variables:
#   $what (String) - title of the action
calendar-due = Plan: { $what }
# Variables:
#   $what (String) - title of the action
calendar-review = Vuelve a pensarlo: { $what }
# Variables:
#   $what (String) - the question
calendar-lapse = Hoy deja de valer tu respuesta: { $what }
# Variables:
#   $what (String) - the document, as typed
calendar-document = Último día en que vale: { $what }

## Several people, and documents, in the annex

report-people = Lo que ha dicho cada persona
    .intro = Preguntas que ha contestado más de una persona. Cuenta la última respuesta, salvo que el ordenador muestre otra cosa.
report-people-you = Tú
# Variables:
#   $author (String) - who said it
#   $answer (String) - the words of the answer
#   $date (String) - the day
report-people-said = { $author }: «{ $answer }» ({ $date }).
report-people-differ = Falta hablarlo.
report-documents = Documentos que lo muestran
    .intro = Los archivos no están en este plan. La suma SHA-256 dice si son los mismos.
# Variables:
#   $value (String) - questions
report-document-shows = Muestra: { $value }
# Variables:
#   $value (String) - practices
report-document-practices = Sirve para: { $value }.
# Variables:
#   $value (String) - the day
report-document-dated = Con fecha { $value }.
# Variables:
#   $value (String) - the day
report-document-expires = Vale hasta el { $value }.
# Variables:
#   $value (String) - the day
report-document-expired = Valió hasta el { $value }: ya no vale.
# Variables:
#   $value (String) - who keeps it
report-document-owner = Lo guarda { $value }.
# Variables:
#   $value (String) - hexadecimal digits
report-document-sum = SHA-256: { $value }

## Whoever helps near by

partner-label = Ayuda cerca de ti:
# Variables:
#   $name (String) - what they are called
partner-logo = Logotipo de { $name }

## Questions for somebody else

file-name-form = preguntas-de-seguridad
form-title = Preguntas sobre seguridad
# Variables:
#   $subject (String) - whom they are about, as typed
form-title-of = Preguntas sobre seguridad: { $subject }
form-how = Pon una x entre los corchetes de tu respuesta, así: [x]. Si no sabes algo, marca «No lo sé»: ayuda igual. Guarda este texto y devuélvelo. No borres las líneas que empiezan por «==».
form-paper-how = Marca con una cruz la casilla de tu respuesta. Si no sabes algo, marca «No lo sé»: ayuda igual. Después devuelve la hoja a quien te la dio.
form-private = Las preguntas son sobre cómo se trabaja. Tu nombre solo dice de quién es la hoja. No escribas contraseñas ni códigos.
form-name = Tu nombre:
form-several = Puedes marcar varias.
form-unknown = No lo sé
form-box = Casilla vacía
form-footer = Con las respuestas, esta hoja muestra puntos débiles: trátala como confidencial.

## Documents copied together

# Variables:
#   $date (String) - today, as 2026-11-23
evidence-folder = pruebas-{ $date }
evidence-index = indice
evidence-index-measure = Medida
evidence-index-standards = Normas que la piden
evidence-index-title = Documento
evidence-index-file = Archivo
evidence-index-dated = Fecha del documento
evidence-index-owner = Quién lo guarda
evidence-index-expires = Vale hasta
evidence-index-state = Estado
evidence-index-sha256 = SHA-256
evidence-state-same = Igual que cuando se añadió
evidence-state-changed = Ha cambiado desde que se añadió
evidence-state-missing = El archivo no está
