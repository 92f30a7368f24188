### The window: every word of its screens that is not content. Groups follow the screens.
# review: author-written

## Page

# Variables:
#   $title (String) - name of the page
page-title = { $title } · { -app }
# Variables:
#   $title (String) - name of the page
page-title-problem = Error: { $title } · { -app }
page-back = Volver
page-continue = Continuar
page-save = Guardar
page-wait = Un momento…
# Variables:
#   $text (String) - a name inside a sentence
name-quoted = «{ $text }»

problem-title = Hay un problema
problem-again = Probar otra vez
# Last and small, for whoever helps.
# Variables:
#   $code (String) - code of the problem
problem-code = Código: { $code }
# Variables:
#   $problem (String) - what went wrong, a whole sentence
problem-said = Hay un problema: { $problem }

## Top line

top-brand = { -app }
top-skip = Ir al contenido
top-tabs = Principal
top-now = ¿Te está pasando ahora?
top-language = Idioma
top-language-changed = La ventana está en español.
top-test-build = Versión de prueba: usa una carpeta que se borra al acabar.

tab-home = Inicio
tab-questions = Preguntas
tab-checks = Comprobaciones
tab-result = Resultado
tab-plan = Plan
tab-history = Historial

## What must not be forgotten, on every page

standing-label = Ten presente
standing-unprotected = Sin proteger: quien tenga este ordenador puede leer tus respuestas.
standing-unprotected-link = Protegerlas
standing-memory = No se guarda nada: estás probando.
standing-memory-link = Guardar mis respuestas
standing-viewing = Solo para ver: ahora no se pueden guardar cambios.
# Variables:
#   $count (Number) - changes
standing-missing =
    { $count ->
        [one] Falta 1 cambio que guardaste: ya no está en tu archivo.
       *[other] Faltan { $count } cambios que guardaste: ya no están en tu archivo.
    }
standing-missing-link = Revisar tus copias
# Variables:
#   $date (String) - the newest date in the file
standing-ahead = Mira la fecha de este ordenador: en tu archivo hay algo del { $date }, que para él aún no ha llegado.

## Foot

foot-leaves = Sale de este ordenador: <strong>nada</strong>.
foot-leaves-check = Comprobarlo
# Variables:
#   $time (String) - time of day
foot-saved = Guardado a las { $time }
# Variables:
#   $date (String) - date of the public data
foot-data = Teléfonos y datos públicos: del { $date }
foot-your-data = Tus datos
foot-help = Ayuda (F1)

## Whose sheet it is

head-no-name = Tu resguardo
head-switch = Cambiar

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
        [one] cerca de 1 minuto
       *[other] unos { $minutes } minutos
    }
# Stands inside another sentence.
# Variables:
#   $hours (Number) - hours, rounded
time-about-hours =
    { $hours ->
        [one] una hora
       *[other] unas { $hours } horas
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

cost-nothing = gratis
cost-up-to-50 = hasta 50 €
cost-up-to-300 = hasta 300 €
cost-more = más de 300 €

## Answers that many questions share

answer-yes = Sí
answer-no = No
answer-unknown = No lo sé

## First run

first-title = Antes de empezar
first-lede = Cuatro datos, para hablarte con tus palabras.
first-language = Idioma
first-place = Lugar
first-name-label = Nombre para tu plan (opcional)
first-name-hint = El tuyo o el de tu negocio. Sale arriba en el plan, y en ningún otro sitio.
first-time = ¿Cuánto tiempo tienes hoy?
first-time-10 = 10 minutos
first-time-10-hint = 12 preguntas y un primer resultado
first-time-25 = 25 minutos
first-time-25-hint = Todas las preguntas
first-time-60 = 60 minutos
first-time-60-hint = Todas, mirar el ordenador y hacer lo primero
first-busy = Preparando…
first-change-later = Podrás cambiarlo cuando quieras.
first-stub = Lo que queda aquí
first-leaves = Lo que sale de este ordenador
first-leaves-nothing = Nada
first-leaves-hint = { -app } no abre ninguna conexión. En «Acerca de» te contamos cómo comprobarlo.
first-no-account = Sin cuenta ni contraseña nueva
first-no-account-hint = Tus respuestas se guardan cifradas: sin la clave, solo se ven signos sin sentido. Esa clave va al llavero, donde este ordenador guarda las suyas.
first-other-computer = ¿Vienes de otro ordenador?
first-copy-hint = Si guardaste allí una copia cifrada, ábrela y sigue donde estabas.
first-copy-link = Tengo una copia de otro ordenador

place-country = País
place-country-es = España
place-region = Comunidad o ciudad autónoma
place-rather-not = Prefiero no decirlo
place-whole-country = Toda España
place-es-an = Andalucía
place-es-ar = Aragón
place-es-as = Asturias
place-es-ib = Illes Balears
place-es-cn = Canarias
place-es-cb = Cantabria
place-es-cl = Castilla y León
place-es-cm = Castilla-La Mancha
place-es-ct = Cataluña
place-es-vc = Comunitat Valenciana
place-es-ex = Extremadura
place-es-ga = Galicia
place-es-ri = La Rioja
place-es-md = Madrid
place-es-mc = Murcia
place-es-nc = Navarra
place-es-pv = País Vasco
place-es-ce = Ceuta
place-es-ml = Melilla

## First run: the keychain does not answer

protect-title = El llavero de este ordenador no contesta
protect-lede = El llavero es donde el ordenador guarda sus claves. Ahí iba la de tus respuestas. Elige otra forma.
protect-question = ¿Cómo quieres guardar tus respuestas?
protect-passphrase = Con una frase que solo sabes tú
protect-passphrase-hint = Te la pediremos cada vez que abras { -app }.
protect-memory = Probar sin guardar nada
protect-memory-hint = Puedes llegar hasta el plan. Al cerrar la ventana, se borra todo.
protect-keychain = Probar otra vez con el llavero
protect-keychain-hint = Si acabas de abrirlo o de instalarlo.
protect-passphrase-label = Tu frase
protect-passphrase-how = Al menos 12 letras o signos. Cuatro palabras sin relación valen bien.
protect-passphrase-again = Escríbela otra vez
protect-different = Las dos frases no son iguales. Escríbelas de nuevo.
protect-why = Por qué hace falta
protect-why-reason = Tus respuestas dicen qué tienes sin proteger. Por eso se guardan cifradas, salvo que pidas otra cosa.
passphrase-show = Mostrar

## Closed vault

unlock-title = Tus respuestas están cerradas
unlock-safe = Tus respuestas siguen en este ordenador, cifradas. No se ha borrado nada.
unlock-again = Probar otra vez
unlock-busy = Abriendo…
unlock-open = Abrir
unlock-passphrase = Tu frase
unlock-recovery = Código de recuperación
unlock-recovery-hint = Los siete grupos de cuatro que apuntaste en papel. Da igual si escribes los guiones.
unlock-stub = Mientras tanto
unlock-urgent = ¿Te corre prisa?
unlock-urgent-hint = Los teléfonos y los primeros pasos se ven sin abrir nada.
unlock-why = Por qué no abrimos otra
unlock-why-asked = Si hay respuestas guardadas, no creamos otras por nuestra cuenta: taparían las tuyas.
unlock-keychain = Abrir con el llavero
unlock-without = Probar sin escribir nada
unlock-unkept = Lo último que escribías no se pudo guardar. Lo anterior está a salvo.
unlock-elsewhere = Otras formas de seguir
unlock-other-vaults = Abrir las de otra persona u organización
unlock-other-vaults-hint = Cada una se abre con lo suyo.
unlock-copy = Abrir una copia cifrada
unlock-copy-hint = Si la guardaste en otro sitio. Estas no se tocan.
unlock-afresh = Empezar de nuevo
unlock-afresh-hint = Sin respuestas. Estas se quedan aquí, como están.

remember-title = Ya está abierto
remember-lede = ¿Guardamos otra vez la clave en el llavero? Así la próxima vez se abre solo.
remember-yes = Sí, guardarla
remember-no = Ahora no

## Damaged vault

damage-title = Tus respuestas necesitan un arreglo
damage-database = El archivo de tus respuestas está dañado
damage-database-hint = Puede pasar con un disco viejo o un apagón. Muchas veces se salva casi todo.
damage-database-missing = Falta el archivo de tus respuestas
damage-database-missing-hint = Sus claves siguen aquí, pero el archivo no está en su sitio. Puede que alguien lo haya movido.
damage-key-file = El archivo de claves está dañado
damage-key-file-hint = Es el que guarda, cifrado, lo que abre tus respuestas. Ellas no están dañadas.
damage-key-file-missing = Falta el archivo de claves
damage-key-file-missing-hint = Es el que guarda, cifrado, lo que abre tus respuestas. Cada copia de seguridad lleva otro igual.
damage-key-file-foreign = El archivo de claves es de otras respuestas
damage-key-file-foreign-hint = Puede pasar al mezclar carpetas o copias. Con él no se abren las tuyas.
damage-safe = No hemos tirado ni cambiado nada.
damage-remedies = Lo mejor para empezar
damage-repair = Salvar lo que se pueda
damage-repair-hint = Partimos de la última copia buena y añadimos lo posterior que se pueda leer.
damage-repair-bare-hint = No hay copias de seguridad: intentamos leer el propio archivo.
damage-backups = Volver a una copia de seguridad
damage-backups-hint = Tus respuestas quedan como estaban ese día.
damage-no-backups = En este ordenador no hay ninguna.
repair-lede = Para leerlas hace falta algo que las abra. Puede tardar un poco.
repair-button = Salvar lo que se pueda
repair-with-keychain = Salvar, con la clave del llavero

## Home

home-stub = Estado de tus datos
# Variables:
#   $area (String) - name of the area
home-go-on = Sigue con «{ $area }»
# Variables:
#   $count (Number) - questions
home-start =
    { $count ->
        [one] Una pregunta y sabrás por dónde empezar
       *[other] { $count } preguntas y sabrás por dónde empezar
    }
# Variables:
#   $count (Number) - questions left
#   $time (String) - "unos 4 minutos"
home-remaining =
    { $count ->
        [one] Te queda 1 pregunta, { $time }.
       *[other] Te quedan { $count } preguntas, { $time }.
    }
home-before = Ten a mano tu móvil. No hay respuestas malas: «no lo sé» también vale.
home-start-button = Empezar
home-all-areas = Ver todas las áreas
home-all-answered = Has contestado todas las preguntas
home-all-done-hint = No queda ninguna acción por hacer.
# Variables:
#   $count (Number) - actions still to do
home-all-answered-hint =
    { $count ->
        [one] En tu plan queda 1 acción.
       *[other] En tu plan quedan { $count } acciones.
    }
home-open-plan = Abrir el plan
# Variables:
#   $date (String) - date of the last change
home-last-result-date = Tu resultado, a { $date }
home-last-result = Tu resultado
home-see-result = Ver el resultado
# Variables:
#   $count (Number) - actions still to do
home-see-plan =
    { $count ->
        [one] Plan: 1 acción por hacer
       *[other] Plan: { $count } acciones por hacer
    }
# Variables:
#   $count (Number) - answers
home-lapsed =
    { $count ->
        [one] Ha caducado 1 respuesta
       *[other] Han caducado { $count } respuestas
    }
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was given
#   $until (String) - until when it held
home-lapsed-answered = Contestaste «{ $answer }» el { $date }. Valía hasta el { $until }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was read
#   $until (String) - until when it held
home-lapsed-measured = Este ordenador mostraba «{ $answer }» el { $date }. Valía hasta el { $until }.
home-reminders = Lo que toca ahora
# Variables:
#   $date (String) - the day
home-reminder-due = Para el { $date }.
# Variables:
#   $date (String) - the day
home-reminder-overdue = Era para el { $date }.
# Variables:
#   $date (String) - the day
home-reminder-review = Querías volver a pensarlo el { $date }.
home-reminder-open = Abrir en el plan
home-answer-again = Contestar otra vez
home-check-again = Comprobar otra vez
# Variables:
#   $date (String) - day of the checks
home-checks-date = Este ordenador, el { $date }
home-see-checks = Ver las comprobaciones
home-checks-offer = Este ordenador puede contestar por ti
home-checks-offer-hint = { -app } mira sin cambiar nada: si el disco está cifrado, si llegan las actualizaciones, si la pantalla se bloquea. Tarda menos de un minuto.
home-checks-open = Ver qué miraría
home-memory = No se guarda nada
home-memory-lasts = Estás probando. Al cerrar la ventana se borra todo.
home-one-way = Solo hay una forma de entrar
home-one-way-hint = Si la pierdes, pierdes tus respuestas. La segunda es un código de recuperación, en papel.
home-recovery-link = Apuntarlo ahora
home-data = Los datos públicos
home-data-new = Lo más antiguo tiene menos de un mes.
# Variables:
#   $months (Number) - whole months, 1 or more
home-data-age =
    { $months ->
        [one] Lo más antiguo tiene 1 mes.
       *[other] Lo más antiguo tiene { $months } meses.
    }
# Variables:
#   $date (String) - when they were collected
#   $until (String) - until when they should serve
home-data-hint = Teléfonos, versiones y plazos, a { $date }. Sirven hasta el { $until }.
home-data-link = Ponerlos al día
home-more-hint = Sobre tu firma en internet, los datos de otras personas o tu casa. Cada uno da su propio resultado.
home-more-link = Ver cuáles hay
home-yours = Tus respuestas son tuyas
home-yours-hint = Puedes guardarlas en un archivo, llevarlas a otro ordenador o cambiar tu nombre y tu lugar.
home-yours-link = Tus datos

## Questions: the list

questions-title = Tus preguntas
# Variables:
#   $count (Number) - questions
#   $time (String) - "unos 4 minutos"
questions-lede-start = Son { $count } preguntas, { $time }. Empieza por donde quieras.
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
#   $time (String) - "unos 4 minutos"
questions-lede = Llevas { $answered } de { $total }. El resto, { $time }.
# Variables:
#   $total (Number) - in all
questions-lede-done = Has contestado las { $total }. Puedes cambiar cualquiera.
questions-check-all = Revisar tus respuestas
questions-areas = Áreas
questions-area-complete = Completa
questions-area-incomplete = Incompleta
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
questions-area-count = { $answered } de { $total }
questions-context = Tu situación
questions-context-hint = Con estos datos no te preguntamos lo que no va contigo, y el plan acierta más.
questions-stub = Cómo funciona
# Variables:
#   $count (Number) - questions
questions-pass-first = Primera vuelta: { $count } preguntas
questions-pass-first-hint = Lo que más pesa, en 10 minutos. Con esto ya tienes un resultado.
questions-pass-to-full = Pasar a todas las preguntas
# Variables:
#   $count (Number) - questions
questions-pass-full = Vuelta entera: { $count } preguntas
questions-pass-full-hint = Todo lo de tu oficio. Tus respuestas de la primera vuelta ya cuentan.
questions-pass-to-first = Volver a las 12 primeras
questions-at-hand = Ten a mano
questions-at-hand-hint = Tu móvil y, si lo usas, el disco de las copias. No hacen falta contraseñas: no te las pediremos.
questions-around = No hace falta que lo hagas a solas
questions-people-hint = Pregunta a quien sepa lo que tú no sabes.
questions-documents-hint = Lo que puedes enseñar, si te lo piden.
questions-saved = Se guarda solo
questions-saved-hint = Cada respuesta queda guardada al pulsar Continuar. Puedes dejarlo cuando quieras.
context-choose = Elige una de las opciones.
context-why = Para qué sirve

## Question

# Variables:
#   $area (String) - name of the area
#   $number (Number) - which of the area's questions
#   $of (Number) - how many it has
question-caption = { $area } · pregunta { $number } de { $of }
question-why = Por qué preguntamos.
question-several = Marca todas las que valgan.
question-choose = Elige una respuesta. Si dudas, elige «No lo sé».
question-choose-some = Marca al menos una respuesta. Si dudas, marca «No lo sé».
question-unknown-hint = Lo apuntamos como algo por averiguar. No cuenta como un no.
question-unknown-hint-easier = Te lo preguntamos de otra forma. No cuenta como un no.
question-other-way = Vale. De otra forma:
question-leave = Lo dejo aquí y vuelvo luego
question-look = Míralo paso a paso
question-look-done = He hecho los pasos y contesto lo que he visto
question-note = Tu nota
question-note-add = Añadir una nota (opcional)
question-note-label = Nota para ti
question-note-hint = Se guarda cifrada con tus respuestas.
question-stub = Dónde estás
# Variables:
#   $area (String) - name of the next area
question-next-area = Después: { $area }
question-last-area = Esta es la última área
question-left-none = Esta es la última pregunta de esta área.
# Variables:
#   $count (Number) - questions left in this area after this one
question-left =
    { $count ->
        [one] Después de esta, queda 1 pregunta de esta área.
       *[other] Después de esta, quedan { $count } preguntas de esta área.
    }
question-because = Por qué te sale esta
# Variables:
#   $question (String) - another question
#   $answer (String) - its answer
question-because-answer = A «{ $question }» contestaste «{ $answer }».
# Variables:
#   $months (Number) - months
question-holds =
    { $months ->
        [one] Tu respuesta vale 1 mes
       *[other] Tu respuesta vale { $months } meses
    }
question-holds-weeks = Tu respuesta vale unas semanas
question-holds-hint = Después te la volveremos a preguntar, porque las costumbres cambian.
question-unsure = Si dudas entre dos
question-unsure-hint = Elige la más floja. Así el plan no se deja nada.

# What the computer shows is already marked.
# Variables:
#   $option (String) - the option
origin-marked = Hemos marcado «{ $option }».
# Variables:
#   $option (String) - the option
origin-shows = Este ordenador muestra «{ $option }».
origin-limits = Este ordenador muestra algo que conviene tener en cuenta.
# Variables:
#   $date (String) - when it was read
origin-date = Lo miramos el { $date }.
# Variables:
#   $option (String) - what was answered before
origin-contradicts = Antes contestaste «{ $option }». Si ahora es otra cosa, cámbialo.
origin-change = Si no es así, cámbialo.

## Check your answers

answers-title = Revisa tus respuestas
answers-all-areas = Todas las áreas
answers-stub = Resumen
answers-none = Sin contestar
answers-none-hint = Puedes dejarla así
answers-answer = Contestar
answers-change = Cambiar
# Variables:
#   $option (String) - what the computer shows
answers-clash = Este ordenador muestra «{ $option }».
# Variables:
#   $date (String) - when it was answered
answers-said-on = Contestada el { $date }
# Variables:
#   $source (String) - how it is known, as "Lo has dicho"
#   $date (String) - since when
answers-source = { $source } · { $date }
# Variables:
#   $name (String) - who, other than the reader
#   $date (String) - since when
answers-source-other = { $name } lo dijo · { $date }
answers-unknown-hint = Irá a tu plan como algo por averiguar
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - answer to the simpler question
answers-unknown-easier = A la pregunta más sencilla, «{ $question }», contestaste «{ $answer }»
answers-to-result = Ver el resultado
# Variables:
#   $area (String) - name of the next area
answers-next-area = Seguir con «{ $area }»
answers-next-question = Seguir preguntando
answers-result-so-far = Ver el resultado hasta ahora
answers-in-area = En esta área
answers-in-all = En total
answers-count-answered = Contestadas
answers-count-unknown = «No lo sé»
answers-count-open = Sin contestar
answers-count-hint = Lo que falta no suma ni resta: ensancha el margen del resultado.
answers-sources = De dónde viene cada respuesta
answers-source-measured = <strong>Medido aquí:</strong> lo ha leído una comprobación.
answers-source-seen = <strong>Lo has mirado:</strong> seguiste los pasos.
answers-source-declared = <strong>Lo has dicho:</strong> nadie lo ha mirado aún.

## Checks

checks-stub = Sobre las comprobaciones
checks-title-before = Lo que puede contestar este ordenador
# Variables:
#   $count (Number) - checks
checks-lede-before = Son { $count } comprobaciones y tardan menos de un minuto. Solo leemos: no cambiamos nada.
checks-start = Mirar este ordenador
checks-list = Esto es lo que vamos a mirar
checks-personal = cosas tuyas
checks-title-running = Mirando este ordenador
# Variables:
#   $done (Number) - done
#   $total (Number) - in all
checks-progress = { $done } de { $total } comprobaciones.
# Variables:
#   $check (String) - name of the check that was just done
checks-just-seen = Visto: { $check }.
checks-only-reads-short = Solo leemos; no cambiamos nada.
checks-stop = Parar
checks-stopping = Parando…
# Variables:
#   $count (Number) - checks that fail or ask for attention
checks-title-seen =
    { $count ->
        [one] En este ordenador hay 1 cosa que mirar
       *[other] En este ordenador hay { $count } cosas que mirar
    }
checks-title-calm = En este ordenador no hay nada que corregir
# Variables:
#   $checked (Number) - seen
#   $applicable (Number) - that apply
#   $date (String) - the day
checks-coverage = Hemos visto { $checked } de las { $applicable } que se aplican, el { $date }.
checks-again = Mirar otra vez
# Variables:
#   $count (Number) - checks
tally-fail =
    { $count ->
        [one] 1 está mal
       *[other] { $count } están mal
    }
# Variables:
#   $count (Number) - checks
tally-warn =
    { $count ->
        [one] 1 pide atención
       *[other] { $count } piden atención
    }
# Variables:
#   $count (Number) - checks
tally-pass = { $count } bien
# Variables:
#   $count (Number) - checks
tally-unknown = { $count } sin ver
# Variables:
#   $count (Number) - checks
tally-not-applicable =
    { $count ->
        [one] 1 no se aplica
       *[other] { $count } no se aplican
    }
checks-group-fail = Están mal
checks-group-warn = Piden atención
checks-group-unknown = No se ha podido ver
checks-group-not-applicable = No se aplican
checks-group-pass = Bien
checks-group-info = Para saber
checks-group-ignored = Apartadas por ti
checks-more = Más opciones
checks-look-again = Mirar esto otra vez
checks-looking-again = Mirando…
# Variables:
#   $check (String) - name of the check
#   $verdict (String) - what it says now, in words
checks-seen-again = { $check }: { $verdict }.
# Variables:
#   $date (String) - the day
checks-again-on = Visto otra vez el { $date }.
# Variables:
#   $date (String) - the day of the look before
checks-change-better = mejor que el { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-worse = peor que el { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-seen = el { $date } no se pudo ver
# Variables:
#   $date (String) - the day of the look before
checks-change-lost = el { $date } sí se pudo ver
# Variables:
#   $date (String) - the day of the look before
checks-change-new = nueva desde el { $date }
# Variables:
#   $date (String) - the day of the look before
#   $better (Number) - checks that are better
#   $worse (Number) - checks that are worse
#   $fresh (Number) - checks that are new, or could not be seen then
#   $lost (Number) - checks that cannot be seen any more
checks-compared = Frente al { $date }: mejor, { $better }; peor, { $worse }; vistas por primera vez, { $fresh }; ya no se ven, { $lost }.
# Variables:
#   $date (String) - the day of the look before
checks-compared-same = Todo sigue igual que el { $date }.
# Variables:
#   $date (String) - the day it was set aside
#   $because (String) - why, as the person typed it
checks-ignored-because = Apartada el { $date }: «{ $because }»
checks-ignore = Apartar esta comprobación
checks-ignore-hint = Se sigue mirando y sale en el plan con tu motivo. No cuenta como buena ni como mala.
checks-ignore-because = Por qué la apartas
checks-ignore-do = Apartar
checks-heed = Volver a contarla
# Variables:
#   $check (String) - name of the check
checks-ignored-now = Apartada: { $check }.
# Variables:
#   $check (String) - name of the check
checks-heeded-now = Vuelve a contar: { $check }.
checks-limit = Tu propio límite
# Variables:
#   $unit (String) - minutes, days
checks-limit-label =
    { $unit ->
        [minutes] Minutos hasta que se bloquea
       *[days] Días que te parecen bien
    }
# Variables:
#   $usual (Number) - the usual limit
#   $least (Number) - the smallest that can be chosen
#   $most (Number) - the largest that can be chosen
checks-limit-hint = Lo habitual es { $usual }. Puedes elegir de { $least } a { $most }. El resultado del cuestionario no cambia.
checks-limit-set = Usar este límite
checks-limit-usual = Usar el habitual
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
checks-limit-own =
    { $unit ->
        [minutes] Con tu límite de { $own } min. Lo habitual son { $usual }.
       *[days] Con tu límite de { $own } d. Lo habitual son { $usual }.
    }
# Variables:
#   $verdict (String) - the verdict by the usual limit, in words
checks-limit-otherwise = Con el habitual sería: { $verdict }.
# Variables:
#   $answer (String) - what was declared
checks-contradicts = Tú habías contestado «{ $answer }».
checks-to-question = Ver la pregunta
# Variables:
#   $date (String) - the day
checks-read-on = Leído el { $date }.
checks-provisional = por confirmar
checks-risk = Por qué importa:
checks-undo = Para volver atrás:
checks-what-to-do = Qué hacer
# Variables:
#   $count (Number) - suggestions
checks-suggestions =
    { $count ->
        [one] Una respuesta que puedes confirmar
       *[other] { $count } respuestas que puedes confirmar
    }
checks-suggestions-hint = Lo que muestra este ordenador contesta ya estas preguntas. Quita la marca de lo que no sea así.
checks-suggestions-legend = Respuestas que confirmas
# Variables:
#   $option (String) - the option
checks-suggests = Este ordenador muestra: «{ $option }».
# Variables:
#   $answer (String) - what was declared
checks-suggests-declared = Tú habías contestado «{ $answer }».
checks-confirm-none = Confirmar
# Variables:
#   $count (Number) - marked answers
checks-confirm =
    { $count ->
        [one] Confirmar 1 respuesta
       *[other] Confirmar { $count } respuestas
    }
# Variables:
#   $count (Number) - confirmed answers
checks-confirmed =
    { $count ->
        [one] Confirmada 1 respuesta.
       *[other] Confirmadas { $count } respuestas.
    }
checks-only-reads = Solo se lee
checks-only-reads-hint = Ninguna comprobación cambia nada, pide permisos ni usa internet.
checks-what-we-read = Qué leemos, línea a línea
checks-not-good = Lo que no se ve no cuenta como bueno
checks-not-good-hint = Si algo no se ha podido leer, te decimos por qué. Nunca lo damos por bien.
checks-personal-title = Cosas tuyas
checks-personal-hint = Algunas miran algo personal, como la fecha de tu certificado. No guardamos nombres ni contraseñas.

## The computers of a firm

computers-title = Los ordenadores de la empresa
computers-lede = Cada ordenador guarda en un archivo pequeño lo que se ha visto en él. Aquí se juntan.
computers-link = Los demás ordenadores de la empresa
# Variables:
#   $fresh (Number) - computers with a look of the last three months
#   $count (Number) - computers in all
computers-fresh = { $fresh } de { $count } con un archivo de los últimos 3 meses.
computers-none = Todavía no hay ningún archivo.
computers-take = Abrir archivos de otros ordenadores
computers-declined = No has elegido ningún archivo.
# Variables:
#   $labels (String) - names of computers
computers-taken = Recogido: { $labels }.
# Variables:
#   $labels (String) - names of computers
computers-known = Ya había uno igual o más nuevo de { $labels }.
# Variables:
#   $files (String) - names of files
computers-unreadable = No son de un ordenador: { $files }. No se ha guardado nada de ellos.
computers-count = ¿Cuántos ordenadores hay en la empresa?
computers-count-hint = Cuenta también este, los portátiles que salen y el servidor.
computers-count-bad = Escribe un número de 1 a 999.
computers-this = Este ordenador
# Variables:
#   $date (String) - the day, in long form
computers-this-looked = Mirado el { $date }.
computers-this-unlooked = Todavía no se ha mirado.
computers-this-look = Mirarlo
computers-label = Cómo lo llamáis
computers-label-hint = Por ejemplo, «Recepción». Un nombre de persona no hace falta.
computers-personal = Añadir lo que mira mis cosas
computers-personal-hint = Certificados, contraseñas guardadas y claves. Sin marcar, no sale nada de eso.
computers-share = Guardar el archivo
computers-add = Contarlo aquí
# Variables:
#   $file (String) - the file's name
computers-shared = Guardado: { $file }. Léelo antes de darlo.
# Variables:
#   $label (String) - name of the computer
computers-added = Contado: { $label }.
computers-spreads = Lo que falla en más ordenadores
computers-all-well = En los que tienen archivo reciente no falla nada.
# Variables:
#   $labels (String) - names of computers
computers-fail = Mal en { $labels }
# Variables:
#   $labels (String) - names of computers
computers-warn = Atención en { $labels }
# Variables:
#   $labels (String) - names of computers
computers-unknown = No se ha podido ver en { $labels }
# Variables:
#   $labels (String) - names of computers
computers-pass = Bien en { $labels }
computers-list = Los que hay
# Variables:
#   $date (String) - the day, in long form
computers-looked = Mirado el { $date }
# Variables:
#   $date (String) - the day, in long form
computers-old = Mirado el { $date }: hace más de 3 meses
# Variables:
#   $label (String) - name of the computer
computers-remove = Quitar
    .name = Quitar { $label }
# Variables:
#   $label (String) - name of the computer
computers-removed = Quitado: { $label }.
computers-stub = Cómo funciona
computers-how = En cada ordenador
computers-how-hint = Se abre { -app }, se mira y se guarda el archivo. Sirve una memoria USB o la carpeta de todos.
computers-inside = Qué lleva el archivo
computers-inside-hint = El nombre que escribas, la fecha y si cada comprobación sale bien o mal. Nada de lo que hay en el ordenador.
computers-staff = Avisa antes
computers-staff-hint = Quien usa el ordenador tiene que saber qué se mira. Hay una hoja para eso.
computers-staff-link = La hoja para el personal

## Result

result-stub = Tu resguardo
result-word-critical-start = Hay algo urgente
result-word-high-start = Queda mucho por hacer
result-word-needs-attention-start = Necesita atención
result-word-good-start = Bien
result-word-strong-start = Muy bien
# Variables:
#   $word (String) - the word of the result, at the start of a sentence
result-clear = <mark>{ $word }.</mark>
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-between = <mark>Entre «{ $word }» y «{ $favourable }».</mark>
result-whole = Todo lo que hemos preguntado llega a su meta.
# Variables:
#   $word (String) - the word of the result
result-so-far = Hasta ahora, «{ $word }».
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-so-far-between = Hasta ahora, entre «{ $word }» y «{ $favourable }».
# Variables:
#   $favourable (String) - the word at the favourable end
result-so-far-up-to = Hasta ahora puede llegar a «{ $favourable }».
result-so-far-open = Hasta ahora, falta saber lo que más pesa.
result-open-none = No falta ninguna respuesta.
# Variables:
#   $count (Number) - questions that are open or unknown
result-open =
    { $count ->
        [one] Falta 1 respuesta.
       *[other] Faltan { $count } respuestas.
    }
result-none = Todavía no hay resultado
result-none-hint = Con la primera respuesta empieza a salir. Con doce, ya dice por dónde empezar.
result-certainty = Certeza
result-certainty-hint = Cuánto sabemos y cómo de reciente
result-certainty-hint-so-far = Sube con cada respuesta
result-protection = Protección
result-protection-hint = Lo que ya tienes en marcha
result-protection-hint-so-far = El margen es lo que falta por saber
result-risk = Riesgo que queda
result-risk-hint = Del que puedes quitar
result-risk-hint-so-far = Se estrecha con cada respuesta
result-first = Empieza por aquí
result-first-so-far = Mientras tanto
# Also on the home page, while the plan holds no action.
see-plan = Ver el plan
# Variables:
#   $count (Number) - actions in the plan
result-see-plan =
    { $count ->
        [one] Ver el plan: 1 acción
       *[other] Ver el plan entero: { $count } acciones
    }
result-keep-asking = Seguir preguntando
# Variables:
#   $practice (String) - the practice furthest from its target
#   $value (String) - its level
result-practices-far = Lo más lejos de su meta: «{ $practice }», { $value } de 100
# Variables:
#   $reached (Number) - practices at their target
#   $count (Number) - practices
result-practices = De { $count } prácticas, { $reached } en su meta
result-practices-hint = Ordenadas por lo que más riesgo quita. El tramo rayado es lo que aún no sabemos.
# The chart as it is heard; the table says the rest.
# Variables:
#   $count (Number) - practices
#   $reached (Number) - practices at their target
result-practices-label = { $count } prácticas de 0 a 100 con su meta. En la meta: { $reached }. La tabla dice las mismas cifras.
chart-key-known = Seguro
chart-key-maybe = Puede ser
chart-key-target = Meta
result-table = Las mismas cifras
# Where the chart shows only the first ones.
# Variables:
#   $count (Number) - practices
result-table-all = Las cifras de las { $count } prácticas
result-table-practice = Práctica
result-table-level = Nivel
result-table-target = Meta
result-table-words = En palabras
result-blocking = no puede faltar
result-scenarios = Lo que puede pasar, de más a menos
result-scenarios-hint = De 0 a 25 puntos. La última columna es lo que habría sin hacer nada.
result-scenario = Qué
result-scenario-now = Queda
result-scenario-nothing = Sin nada
# Variables:
#   $count (Number) - findings
result-findings =
    { $count ->
        [one] Una respuesta no cuadra con lo que se ve
       *[other] { $count } respuestas no cuadran con lo que se ve
    }
# Variables:
#   $answer (String) - what was said
#   $date (String) - when
result-finding-said = Contestaste «{ $answer }» el { $date }.
# Variables:
#   $option (String) - what the computer shows
#   $date (String) - when
result-finding-measured = Este ordenador muestra «{ $option }», el { $date }.
# Variables:
#   $option (String) - what one of the computers shows
#   $date (String) - when
result-finding-one-of-all = Uno de los ordenadores muestra «{ $option }», el { $date }.
# Variables:
#   $option (String) - what was seen in a guided look
#   $date (String) - when
result-finding-looked = Al mirarlo paso a paso salió «{ $option }», el { $date }.
result-finding-open = Ver la pregunta
result-gate = Por qué no dice algo mejor
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
result-gate-hint =
    { $count ->
        [one] Mientras { $practices } no llegue a su meta, el resultado no pasa de «necesita atención». Es de las que no pueden faltar.
       *[other] Mientras { $practices } no lleguen a su meta, el resultado no pasa de «necesita atención». Son de las que no pueden faltar.
    }
result-basis = Con qué lo hemos calculado
result-basis-answers = Respuestas
# Variables:
#   $count (Number) - answered
#   $total (Number) - in all
result-basis-of = { $count } de { $total }
result-basis-measured = Medidas aquí
result-basis-seen = Las has mirado
result-basis-declared = Las has dicho
result-basis-unknown = «No lo sé»
result-basis-not-applicable = No se aplican
result-basis-method = Método
# Variables:
#   $version (Number) - number of the method
result-basis-method-version = versión { $version }
result-basis-link = Revisar tus respuestas
result-basis-documents = Documentos que lo muestran
# Variables:
#   $phone (String) - phone of the line of advice
result-advice = ¿Dudas? Llama al { $phone }

take-away = Llévatelo
take-away-button = Guardar el plan en PDF
take-away-hint = El PDF enumera tus puntos débiles. Antes de guardarlo verás cuáles.

## What every number rests on

why-title = De qué sale cada número
why-lede = Cada cifra se abre hasta tus respuestas y los estudios en que se apoya.
why-link = De qué salen estos números
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-risk = Riesgo que queda: { $value } de 100
why-risk-hint = De los puntos que se pueden quitar, la parte que sigue ahí.
why-inherent = Sin ninguna práctica
why-now = Ahora
why-floor = Con todas las prácticas al 100
# Variables:
#   $now (Number) - points that remain
#   $floor (Number) - points that always remain
#   $inherent (Number) - points without any practice
#   $share (Number) - points of 100
why-risk-sum = En el extremo prudente: ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } de 100.
why-words = La palabra sale de esa cifra
# Variables:
#   $points (Number) - points of 100
#   $word (String) - one of word-…
why-word-up-to = Hasta { $points }: { $word }
# Variables:
#   $word (String) - one of word-…
why-word-above = Por encima: { $word }
why-scenarios = La suma de lo que puede pasar
why-scenarios-hint = Probabilidad por impacto, de 1 a 5 cada uno. Las prácticas bajan los dos.
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
#   $points (Number) - their product
why-product = { $likelihood } × { $impact } = { $points }
why-sum = Suma
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-protection = Protección: { $value } de 100
why-protection-hint = Es la media de las prácticas. Pesa más la que más riesgo puede quitar ella sola.
# Variables:
#   $value (Number) - points of 100
why-certainty = Certeza: { $value } de 100
why-certainty-hint = Es la media de las preguntas. Lo medido cuenta 100; lo que has mirado, 90; lo que has dicho, 70. Lo que no se sabe no cuenta. Lo caducado baja poco a poco.
# Variables:
#   $points (String) - points, or "20 a 35"
#   $inherent (Number) - points without any practice
why-scenario-lede = Quedan { $points } puntos de { $inherent }.
why-account = La cuenta
why-account-hint = Cada práctica quita su parte de lo que queda; entre todas, nunca más del 95 %. Lo que no se sabe cuenta aquí como si faltara.
why-likelihood = Probabilidad
why-impact = Impacto
why-product-row = Riesgo, en puntos
why-side = Parte
why-lowers = Qué lo baja
# Variables:
#   $confidence (String) - one of confidence-…
why-base = Probabilidad e impacto de partida: confianza { $confidence }.
why-lowers-none = Nada de lo que preguntamos lo baja.
why-lowers-likelihood = Baja la probabilidad
why-lowers-impact = Baja el impacto
why-column-most = Como mucho
# Variables:
#   $value (Number) - percent
why-percent = { $value } %
# Variables:
#   $low (Number) - percent
#   $high (Number) - percent
why-percent-band = { $low } a { $high } %
why-reasons = Por qué esas cifras
# Variables:
#   $side (String) - why-lowers-likelihood or why-lowers-impact
#   $most (Number) - percent
#   $low (Number) - percent
#   $high (Number) - percent
#   $confidence (String) - one of confidence-…
why-strength = { $side } un { $most } % como mucho. Las fuentes dejan entre { $low } y { $high }. Confianza { $confidence }.
# Variables:
#   $count (Number) - sources
why-sources =
    { $count ->
        [one] Su fuente
       *[other] Sus { $count } fuentes
    }
# Variables:
#   $publisher (String) - who published it
#   $year (String) - the year
#   $confidence (String) - one of confidence-…
why-source = { $publisher }, { $year }. Confianza { $confidence }.
# Variables:
#   $level (String) - points of 100, or "20 a 35"
#   $target (Number) - points of 100
why-practice-lede = Nivel: { $level } de 100. Meta: { $target }.
why-practice-possible = Cuenta o no según una respuesta que falta.
why-answers = Sale de estas respuestas
why-answers-hint = Es la media de los niveles, cada uno con su peso.
why-column-question = Pregunta
why-column-answer = Respuesta
why-column-weight = Peso
why-mean = Media
# Variables:
#   $answer (String) - what was said
why-said = Contestaste «{ $answer }».
why-lapsed = Ha caducado: vale menos cada día.
why-possible = Se pregunta o no según otra respuesta.
why-lowers-practice = Qué baja

## Plan

plan-page = Plan de acción
plan-stub = Llévate el plan
# Variables:
#   $count (Number) - actions
#   $time (String) - "unas 4 horas"
plan-title =
    { $count ->
        [one] Una acción, { $time } en total
       *[other] { $count } acciones, { $time } en total
    }
plan-title-none = No queda nada por hacer
plan-none-yet = Todavía no hay plan
# Variables:
#   $risk (String) - "41 a 52", of 100
plan-lede = Ahora queda un riesgo de { $risk } sobre 100. Cada acción lo baja.
plan-group-today-hint = 15 minutos o menos cada una
plan-group-with-help-hint = Mejor no hacerlas a solas
plan-closed = Cerradas
plan-how = Cómo se hace
plan-organise = Quién, cuándo y estado
plan-mark-done = Marcar como hecha
plan-undo = Deshacer
plan-reopen = Reabrir
# Variables:
#   $date (String) - until when
plan-due = Para el { $date }
# Variables:
#   $actions (String) - names of other actions
plan-after = Antes conviene: { $actions }.
# Variables:
#   $system (String) - name of a system
plan-on-system = { $system }:
plan-verify = Para ver que ha ido bien:
plan-ask-help = Cuándo pedir ayuda:
plan-links = Páginas oficiales
# Variables:
#   $standards (String) - names of the standards
plan-standards = Piden esta práctica: { $standards }
# Variables:
#   $host (String) - host of the page
link-open = Abrir { $host } en tu navegador
# Variables:
#   $answer (String) - the answer
because-answer = Porque has contestado «{ $answer }».
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - the answer to it
because-simpler = Porque has contestado «{ $question } { $answer }».
# Variables:
#   $check (String) - name of the check
#   $answer (String) - what it shows
because-check = Porque este ordenador muestra «{ $answer }» ({ $check }).
# Variables:
#   $scenario (String) - what can happen
#   $from (Number) - points before
#   $to (Number) - points after
lowers-scenario = «{ $scenario }» baja de { $from } a { $to } puntos.
# Variables:
#   $scenario (String) - what can happen
lowers-scenario-little = «{ $scenario }» baja un poco.
lowers-band = Así se estrecha el margen del resultado.
# Stands for all that is not known: the app adds the questions.
action-find-out = Averigua lo que falta por saber
    .because = Lo que no se sabe cuenta como si faltara. Saberlo aclara el resultado, y a veces lo mejora.
plan-state = Estado
plan-reason = Por qué aceptas el riesgo
plan-reason-hint = Una frase para ti, cuando lo vuelvas a mirar.
plan-reason-missing = Escribe por qué aceptas el riesgo.
plan-review = Cuándo lo vuelves a pensar
plan-review-missing = Escribe el día en que lo vuelves a pensar, por ejemplo 1 4 2027.
# Variables:
#   $reason (String) - why the risk is accepted, as it was typed
plan-reason-given = Por qué: { $reason }
# Variables:
#   $date (String) - when to think about it again
plan-review-on = Para volver a pensarlo el { $date }
plan-owner = Quién lo hace (opcional)
plan-owner-hint = Si lo dejas vacío, tú.
plan-note = Nota (opcional)
plan-note-hint = Lo que haya que recordar: un presupuesto, una llamada, dónde está el cable.
plan-due-label = Para cuándo (opcional)
date-field-hint = Por ejemplo: 27 11 2026
date-field-day = Día
date-field-month = Mes
date-field-year = Año
date-field-bad = Ese día no existe. Escribe día, mes y año con cifras.
# Variables:
#   $action (String) - title of the action
plan-changed-open = «{ $action }» vuelve a estar por hacer.
# Variables:
#   $action (String) - title of the action
plan-changed-in-progress = «{ $action }» está en marcha.
# Variables:
#   $action (String) - title of the action
plan-changed-done = Hecha: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-accepted = Riesgo aceptado: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-not-for-me = Fuera del plan: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-organised = Guardado: «{ $action }».
plan-taken-back = Deshecho.
plan-risk-hint = Marca una acción como hecha y verás cómo baja.
plan-try = ¿Y si lo hago?
# Variables:
#   $count (Number) - actions that are tried out
plan-what-if =
    { $count ->
        [one] Si hicieras esta acción
       *[other] Si hicieras estas { $count } acciones
    }
plan-what-if-hint = Solo es una prueba: no cambia nada.
plan-order = Por qué en este orden
plan-order-hint = Primero, lo que más riesgo quita por minuto. Lo que necesita otra cosa antes, va detrás de ella.

undo-done = Deshecho.
redo-done = Hecho otra vez.
undo-nothing = No hay nada que deshacer.
redo-nothing = No hay nada que rehacer.

## Plan as a file

export-title = Este archivo enumera tus puntos débiles
export-lede = Te sirve a ti y a quien te ayuda. También le serviría a quien quiera engañarte.
# Variables:
#   $count (Number) - practices below their target
export-weaknesses =
    { $count ->
        [one] Nombra este punto débil
       *[other] Nombra estos { $count } puntos débiles
    }
export-no-weaknesses = Hoy no nombra ningún punto débil
export-care = Guárdalo donde guardas los papeles importantes. Si lo mandas, que sea a alguien de confianza y por un medio que ya uses con esa persona.
export-language = Idioma del PDF
export-button = Guardar el PDF
export-busy = Preparando el PDF…
export-other = Para otros programas
export-other-hint = Las fechas de tu plan y las respuestas que van a caducar, para tu calendario; las acciones, para una hoja de cálculo. También cuentan tus puntos débiles.
export-calendar = Guardar el calendario
export-spreadsheet = Guardar la hoja de cálculo
export-not-now = Ahora no
export-declined = No se ha guardado nada.
export-stub = Qué lleva dentro
export-inside = Dentro del PDF
export-inside-result = El resultado y las tres cifras
export-inside-time = Cómo ha cambiado el riesgo
export-inside-actions = Las acciones, con sus pasos
export-inside-checks = Lo que muestra este ordenador
export-inside-channels = A quién llamar y dónde se denuncia
export-inside-answers = Tus respuestas, al final
export-inside-people = Quién ha dicho qué, y la lista de tus documentos
export-where = Tú eliges dónde
export-where-hint = Se guarda donde tú digas, y en ningún otro sitio. El PDF no va cifrado: quien lo tenga, lo lee.
export-saved = Tu plan está guardado
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
export-saved-file =
    { $pages ->
        [one] { $file }, 1 página.
       *[other] { $file }, { $pages } páginas.
    }
# Variables:
#   $characters (String) - characters without a letter shape
export-uncovered = Hay signos que el PDF no puede dibujar: { $characters }
export-uncovered-hint = En su lugar sale un hueco. Si están en tu nombre, escríbelo de otra forma en «Tus datos».
export-open = Abrir el PDF
export-again = Guardar otro
export-to-plan = Volver al plan

## What documents are printed on

letterhead-title = En qué se imprime
letterhead-lede = Vale para todos los PDF que guardes.
letterhead-paper = Tamaño del papel
paper-a4 = A4
paper-letter = Carta (Letter)
partner-title = Quién te ayuda cerca
partner-hint = Tu cámara de comercio o tu ayuntamiento puede darte un archivo con su nombre, su logotipo y su contacto. Si lo eliges aquí, saldrá en tus documentos. No avala lo que dicen.
partner-with-logo = Sale también su logotipo.
partner-without-logo = Sin logotipo.
partner-take = Elegir el archivo
partner-other = Elegir otro archivo
partner-remove = Quitarlo
partner-declined = No has elegido ningún archivo. Todo sigue como estaba.

## Documents for somebody else

handouts-title = Para dárselo a alguien
handouts-hint = Cada documento dice lo que necesita esa persona, y nada más.
handout-summary = Una página para quien decide
handout-summary-hint = Dónde estás y qué necesita una decisión.
handout-statement = Buenas prácticas, para clientes y seguros
handout-statement-hint = Lo que está en marcha. No nombra ningún punto débil.
handout-order = Encargo para un técnico
handout-order-hint = Las tareas, cómo se ve que están hechas y sitio para el precio.
handout-questions = El cuestionario en papel
handout-questions-hint = Todas las preguntas, para contestar con bolígrafo.
handout-notice = Aviso para la plantilla
handout-notice-hint = Qué mira el programa en los ordenadores y qué no mira nunca.
handout-stub = Antes de darlo
handout-care = Antes de darlo
handout-care-weaknesses = Nombra puntos débiles. Dáselo solo a quien va a decidir o a trabajar con ello.
handout-care-statement = Lo declaras tú. Lee cada línea: quien lo reciba puede pedirte que lo demuestres.
handout-care-questions = No lleva tus respuestas. Cuando vuelva lleno, guárdalo: entonces sí cuenta cómo trabajas.
handout-care-notice = No lleva ningún resultado. Si alguien usa un ordenador de la empresa, dáselo antes de mirar ese ordenador.
handout-says = Esto es lo que dice, palabra por palabra
handout-saved = El documento está guardado
handout-others = Ver los otros documentos

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
       *[other] { $count } preguntas
    }

## Documents that show what was answered

documents-title = Documentos
documents-lede = Lo que puedes enseñar. Cada documento muestra una o varias de tus respuestas.
documents-none-lede = Un seguro, un banco, un cliente o quien te audite puede pedirte que lo demuestres. Si apuntas aquí tus documentos, ese día no los buscas.
documents-add = Añadir un documento
documents-add-declined = No se ha añadido nada.
documents-look = Mirar otra vez los archivos
# Variables:
#   $count (Number) - files
documents-looked-same =
    { $count ->
        [one] El archivo sigue igual.
       *[other] Los { $count } archivos siguen igual.
    }
# Variables:
#   $count (Number) - files
#   $same (Number) - those that are the same
documents-looked = Archivos que siguen igual: { $same } de { $count }.
documents-copy = Copiarlos juntos en una carpeta
# Variables:
#   $count (Number) - documents
documents-count =
    { $count ->
        [one] 1 documento
       *[other] { $count } documentos
    }
documents-stub = Sobre los documentos
documents-what = Qué vale
documents-what-hint = Lo que ya tienes: una factura, un contrato, un acta, una captura de pantalla donde se vea la fecha.
documents-kept = El archivo no se mueve
documents-kept-hint = Apuntamos dónde está y qué muestra. El archivo sigue en su carpeta, así que inclúyelo en tus copias de seguridad.
documents-sum = Para qué es la huella
documents-sum-hint = Son 64 signos que salen del contenido del archivo (SHA-256). Si cambia una sola coma, la huella es otra.
# Variables:
#   $date (String) - the date that it bears
document-dated = del { $date }
# Variables:
#   $owner (String) - who keeps it
document-kept-by = lo guarda { $owner }
# Variables:
#   $sum (String) - the first signs of the sum
document-sum = huella { $sum }…
document-sum-whole = Ver la huella entera
document-sum-label = Huella (SHA-256)
# Variables:
#   $date (String) - the last day on which it holds
document-valid-until = Vale hasta el { $date }.
# Variables:
#   $date (String) - the last day on which it held
document-expired = <strong>Caducado.</strong> Valía hasta el { $date }.
# Variables:
#   $questions (String) - one or two questions, each between quotes
document-shows = Muestra { $questions }.
# Variables:
#   $questions (String) - two questions, each between quotes
#   $count (Number) - further questions
document-shows-many = Muestra { $questions } y { $count } más.
document-shows-nothing = Aún no dice qué respuestas muestra.
document-shows-choose = Elegirlas
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
document-practices =
    { $count ->
        [one] Práctica: { $practices }.
       *[other] Prácticas: { $practices }.
    }
# Variables:
#   $standards (String) - standards with their controls
document-standards = Normas: { $standards }.
document-state-same = El archivo sigue igual.
document-state-changed = El archivo ha cambiado.
document-state-changed-hint = Si el cambio es bueno, elige la versión nueva. Si no lo esperabas, habla con quien lo guarda.
document-state-missing = El archivo no está donde estaba.
document-state-missing-hint = Puede que alguien lo haya movido. Si sabes dónde está ahora, búscalo.
document-renew-changed = Elegir la versión nueva
document-renew-missing = Buscar el archivo
document-renew = Elegir otro archivo
document-renew-hint = Si hay una versión nueva, o lo has movido de sitio, elige aquí el archivo que vale ahora.
# Variables:
#   $title (String) - what the document is
document-renewed = «{ $title }» tiene ahora el archivo que has elegido.
document-renew-declined = No has elegido ningún archivo. Todo sigue igual.
document-caption = Documento
document-name = Qué es
document-name-hint = Con tus palabras: «contrato con el informático», «factura del disco».
document-name-missing = Escribe qué es.
document-owner = Quién lo guarda (opcional)
document-owner-hint = A quién hay que pedírselo. Si lo dejas vacío, tú.
document-dated-label = Qué fecha lleva (opcional)
document-expires-label = Hasta cuándo vale (opcional)
document-items = Qué respuestas muestra
document-items-hint = Un documento puede mostrar varias. Abre un área y marca sus preguntas.
document-item-expected = se suele pedir
document-file = El archivo
document-remove-title = Quitarlo de la lista
document-remove-hint = El archivo sigue donde está. Se borra lo que has apuntado aquí sobre él.
document-remove = Quitar de la lista
# Variables:
#   $title (String) - what the document is
document-remove-sure = ¿Quitar «{ $title }» y lo apuntado? Si te arrepientes, tendrás que añadirlo otra vez.
document-remove-not = No, dejarlo
# Variables:
#   $title (String) - what the document is
document-removed = Quitado de la lista: «{ $title }».

## Documents copied together

copy-documents-title = Quien tenga esta carpeta podrá leerla
copy-documents-lede = Los documentos se copian juntos y sin cifrar. Dásela solo a quien tenga que verlos.
copy-documents-choose = Qué documentos copias
copy-documents-choose-one = Elige al menos un documento.
copy-documents-button = Elegir dónde y copiar
copy-documents-not-now = Ahora no
copy-documents-declined = No se ha copiado nada.
copy-documents-none = Ningún documento dice todavía qué respuestas muestra. Ábrelo en la lista y elige sus preguntas.
# Variables:
#   $count (Number) - documents
#   $titles (String) - what they are
copy-documents-silent =
    { $count ->
        [one] No se copia { $titles }, porque aún no dice qué respuestas muestra.
       *[other] No se copian { $titles }, porque aún no dicen qué respuestas muestran.
    }
copy-documents-inside = Dentro de la carpeta
copy-documents-inside-folders = Una carpeta por práctica, con sus documentos
copy-documents-inside-index = Un índice, para abrirlo con una hoja de cálculo
copy-documents-inside-sums = Las huellas (SHA256SUMS), para comprobar que nadie los ha cambiado
copy-documents-stay = Los tuyos no se mueven
copy-documents-stay-hint = Son copias. Cuando ya no hagan falta, borra la carpeta.
copy-documents-done = Los documentos están copiados
# Variables:
#   $folder (String) - name of the folder
#   $count (Number) - documents
copy-documents-done-folder =
    { $count ->
        [one] En la carpeta { $folder } hay 1 documento.
       *[other] En la carpeta { $folder } hay { $count } documentos.
    }
# Variables:
#   $folder (String) - the name of the folder
copy-documents-done-index = En la carpeta { $folder } solo está el índice.
# Variables:
#   $count (Number) - documents
copy-documents-changed =
    { $count ->
        [one] Este ha cambiado desde que lo añadiste. No va: si es la versión nueva, tómala antes en la lista.
       *[other] Estos han cambiado desde que los añadiste. No van: si son las versiones nuevas, tómalas antes en la lista.
    }
# Variables:
#   $count (Number) - documents
copy-documents-missing =
    { $count ->
        [one] Este no va, porque su archivo no está donde estaba:
       *[other] Estos no van, porque sus archivos no están donde estaban:
    }
copy-documents-done-care = No va cifrada: mándala por un medio que ya uses con esa persona, y bórrala después.
copy-documents-back = Volver a los documentos

## What people said about a question

# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you = <strong>Tú</strong> dijiste «{ $answer }» el { $date }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you-looked = <strong>Tú</strong> lo miraste y salió «{ $answer }» el { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other = <strong>{ $name }</strong> dijo «{ $answer }» el { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other-looked = <strong>{ $name }</strong> lo miró y salió «{ $answer }» el { $date }.
question-heard = Quién dijo qué
question-differ = No decís todos lo mismo
question-heard-marked = Está marcado lo último que se dijo. Si pulsas Continuar, lo dices tú también.
question-differ-hint = Cuando lo hayáis hablado:
shown-by = Documentos que lo muestran
shown-add = Añadir un documento que lo muestre (opcional)
shown-hint = Vale una factura, un contrato o una captura donde se vea la fecha. El archivo se queda donde está.
shown-expected = Quien te audite suele pedir algo que lo muestre. Vale una factura, un contrato o una captura con su fecha.
shown-another = Añadir otro documento
# Variables:
#   $title (String) - what the document is
shown-added = Añadido: «{ $title }». Ábrelo si quieres apuntar su fecha o quién lo guarda.

## Other people

people-title = Otras personas
people-lede = Nadie lo sabe todo. Pregunta a quien sepa, y aquí verás quién dijo qué.
people-ask = Preguntar a alguien
people-ask-other = Preguntar a otra persona
people-open = Abrir el texto que te devuelven
people-paper = Pasar lo que contestó en papel
# Variables:
#   $count (Number) - questions
people-differing =
    { $count ->
        [one] En 1 pregunta no decís todos lo mismo
       *[other] En { $count } preguntas no decís todos lo mismo
    }
people-differing-hint = Nadie se equivoca por fuerza: habladlo. Mientras tanto cuenta lo último que se dijo.
people-settle = Apuntar lo acordado
people-who = Quién ha contestado
people-nobody = Todavía nadie.
people-you = Tú
# Variables:
#   $name (String) - how the reader signs
people-name-you = { $name }, que eres tú
# Variables:
#   $count (Number) - answers
#   $date (String) - date of the last one
people-answers =
    { $count ->
        [one] 1 respuesta, del { $date }
       *[other] { $count } respuestas, la última del { $date }
    }
people-sign = Cómo firmas tú
people-sign-label = Tu nombre (opcional)
people-sign-hint = Saldrá junto a lo que contestes desde ahora.
people-sign-saved = Guardado.
people-stub = Cómo funciona
people-how = No tiene que instalar nada
people-how-hint = Recibe un texto o una hoja con las preguntas que elijas, marca sus respuestas y te lo devuelve.
people-counts = Qué respuesta cuenta
people-counts-hint = La última, sea de quien sea. Si no decís lo mismo, aquí se ve hasta que lo habléis.
people-elsewhere = Si también usa { -app }
people-elsewhere-hint = Que guarde sus respuestas en un archivo. Al abrirlo aquí, se juntan con las tuyas.
people-elsewhere-link = Abrir su archivo
settle-caption = Lo que habéis acordado
settle-choose = Elige lo que habéis acordado.
settle-button = Guardar lo acordado
settle-stub = Qué cambia
settle-hint = Desde ahora cuenta esto, y la pregunta deja de salir como diferencia. Lo que dijo cada persona no se borra.

## Asking somebody

ask-title = Preguntar a otra persona
ask-lede = Elige las preguntas. Quien las reciba no verá tus respuestas.
ask-which = Qué preguntas van
ask-choose = Elige al menos una pregunta.
ask-why-unknown = No lo sabes
ask-why-differing = No decís todos lo mismo
ask-why-lapsed = La respuesta ha caducado
ask-why-open = Sin contestar
ask-why-known = Ya contestadas
ask-language = Idioma de las preguntas
ask-save-text = Guardar como texto
ask-save-sheet = Guardar una hoja para imprimir
# Variables:
#   $file (String) - name of the file
ask-saved-text = Guardado: { $file }. Mándaselo. Cuando te lo devuelva, ábrelo en «Otras personas».
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
ask-saved-sheet =
    { $pages ->
        [one] Guardada: { $file }, 1 página. Imprímela y dásela. Después pasas aquí lo que marque.
       *[other] Guardada: { $file }, { $pages } páginas. Imprímelas y dáselas. Después pasas aquí lo que marque.
    }
ask-text = El texto
ask-text-hint = Se rellena en cualquier ordenador o móvil: pone una x y lo guarda. No lleva nada que se ejecute.
ask-sheet = La hoja
ask-sheet-hint = Se rellena con un bolígrafo. Después escribes aquí lo que marcó.
ask-private = Cuando vuelva
ask-private-hint = Con las respuestas, cuenta puntos débiles. Que te lo devuelva por un medio que ya uséis.
ask-paper-title = Pasar lo que contestó en papel
ask-paper-lede = Elige las preguntas que salen en la hoja. Después escribes lo que marcó.

## Answers of somebody else

take-title = Lo que ha contestado otra persona
# Variables:
#   $name (String) - who
take-title-of = Lo que ha contestado { $name }
take-lede = Repásalo. No se guarda nada hasta que pulses Guardar.
# Variables:
#   $count (Number) - questions
take-doubtful =
    { $count ->
        [one] En 1 pregunta hay marcas que no cuadran. Pregúntale cuál vale, o déjala fuera.
       *[other] En { $count } preguntas hay marcas que no cuadran. Pregúntale cuáles valen, o déjalas fuera.
    }
# Variables:
#   $count (Number) - questions
take-strange =
    { $count ->
        [one] 1 pregunta es de otra versión de { -app } y no se ha leído.
       *[other] { $count } preguntas son de otra versión de { -app } y no se han leído.
    }
take-doubt = Tiene más de una marca.
take-name = Quién ha contestado
take-name-hint = Su nombre saldrá junto a sus respuestas.
take-name-missing = Escribe quién ha contestado.
take-none = Marca al menos una respuesta.
take-answers = Sus respuestas
take-change = Cambiar o dejar fuera
take-leave-out = No guardar esta
take-left-out = No se guardará
# Variables:
#   $count (Number) - answers
take-save =
    { $count ->
        [one] Guardar 1 respuesta
       *[other] Guardar { $count } respuestas
    }
take-not = No guardar nada
# Variables:
#   $name (String) - who
#   $count (Number) - answers
take-done =
    { $count ->
        [one] Guardada 1 respuesta de { $name }
       *[other] Guardadas { $count } respuestas de { $name }
    }
take-done-agree = No hay preguntas en las que digáis cosas distintas.
# Variables:
#   $count (Number) - questions
take-done-differ =
    { $count ->
        [one] En 1 pregunta no decís todos lo mismo.
       *[other] En { $count } preguntas no decís todos lo mismo.
    }
take-done-people = Ver quién dijo qué

## Is it happening now?

now-lede = Has hecho bien en parar. Vamos por orden.
now-danger = ¿Hay alguien en peligro? Llama al { -emergency }
now-danger-hint = Lo primero son las personas. Si la angustia te hace pensar en hacerte daño, llama al { -suicide-line }: es gratis y atiende a todas horas.
now-which = ¿Qué te ha pasado?
now-which-hint = Elige lo que más se parece. Si nada se parece, sigue más abajo.
now-other = Si es otra cosa: los primeros minutos
now-first = Los primeros cinco minutos
now-say = Qué decir, para leerlo en voz alta
now-never = Qué no hacer
now-clocks = Los plazos que corren
# Variables:
#   $date (String) - when it was verified
now-clock-verified = Plazo comprobado: { $date }
now-clock-undated = Hemos leído este plazo en páginas sin fecha. Compruébalo antes de contar con él.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-now = Si lo has sabido ahora, el plazo acaba el { $date } a las { $time }.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-then = El plazo acaba el { $date } a las { $time }.
# Variables:
#   $date (String) - the day on which the term ended
#   $time (String) - hours and minutes
now-term-over = El plazo acabó el { $date } a las { $time }. Si aún no has avisado, hazlo ahora.
now-term-earlier = Lo supe antes
now-term-show = Ver hasta cuándo
now-term-not-kept = Esto no se guarda.
now-evidence = Guarda estas pruebas
now-evidence-hint = Déjalo todo donde está. { -app } apunta el nombre y la huella de cada archivo que elijas, y no copia nada.
now-write = Escribir lo que pasó
now-write-hint = De ahí salen un PDF para denunciar y un archivo con los mismos datos.
now-know = Conviene saber
now-done = Cómo saber que va bien
now-back = Otra situación
now-step-stop = <strong>Para y respira.</strong> No pagues, no contestes y no des ningún código.
now-step-bank = <strong>Si se mueve dinero, llama ya a tu banco.</strong> Usa el teléfono de detrás de tu tarjeta o el de su aplicación, nunca el de un mensaje.
now-step-keep = <strong>No borres nada.</strong> Los mensajes y los correos son tus pruebas. Haz capturas de pantalla donde se vea la fecha.
now-step-password = <strong>Cambia la contraseña desde otro aparato.</strong> Primero la del correo: desde ahí se recuperan las demás.
now-whom = A quién llamar, en este orden
now-stub = Sobre esta hoja
now-place = Tu zona
now-place-changed = Los teléfonos y las oficinas son ya los de esa zona.
now-place-why = Cataluña, País Vasco y Navarra tienen policía propia. Si vives allí, di tu zona y saldrá la primera.
now-place-choose = Decir mi zona
now-no-password = Esta hoja no pide contraseña
now-no-password-hint = Funciona sin internet y sin abrir tus datos.
now-not-your-fault = No es culpa tuya
now-not-your-fault-hint = Le pasa a gente muy cuidadosa. Si un sitio está cerrado, sigue con el siguiente: no hace falta esperar.
now-data = De cuándo son estos datos
# Variables:
#   $date (String) - when they were collected
now-data-hint = Reunidos el { $date }. Cada sitio dice cuándo se comprobó por última vez.
channel-open-now = Abierto ahora
channel-closed-now = Cerrado ahora
# Variables:
#   $date (String) - when it was verified
channel-verified = Comprobado: { $date }
channel-undated = Hemos visto la página oficial, pero sin apuntar el día. Mírala antes de usarla.
channel-deadline = Plazo:
channel-needs-eid = Hace falta certificado digital, DNI electrónico o Cl@ve.
channel-have-ready = Qué tener a mano

## What happened, in order

now-account = Escríbelo mientras lo recuerdas
now-account-hint = Apunta lo que pasó, en orden, y los archivos que lo muestran. Te sirve cuando denuncies.
now-account-closed = Tus datos están cerrados: para escribir aquí hay que abrirlos. La hoja en blanco sale sin abrirlos.
incidents-title = Lo que pasó, en orden
incidents-lede = Cada cosa con su fecha. De aquí sale un PDF para llevar cuando denuncies.
incidents-untitled = Sin título
# Variables:
#   $happened (Number) - things that happened
#   $files (Number) - files that show them
incidents-holds = Apuntado: { $happened }. Archivos: { $files }.
incidents-begin = Empezar a escribir
incidents-begin-another = Escribir sobre otra cosa que pasó
incidents-closed = Tus datos están cerrados
incidents-closed-hint = Lo que escribes aquí se guarda cifrado con ellos. Ábrelos y vuelve.
incidents-closed-open = Abrir mis datos
incidents-none = Aquí todavía no hay datos tuyos
incidents-none-hint = Lo que escribes se guarda cifrado con ellos. Se empieza con unas pocas preguntas.
incidents-none-start = Empezar
incidents-by-hand = A mano también vale
incidents-by-hand-hint = Una hoja en blanco con los huecos en orden, qué llevar y dónde se denuncia.
incidents-by-hand-save = Guardar la hoja en blanco
incident-stub = Sobre esta hoja
incident-what = No es una denuncia
incident-what-hint = Es tu relato, puesto en orden. La denuncia se pone ante la policía, la Guardia Civil o el juzgado. La hoja no es suya ni de INCIBE.
incident-yours = Quién lo lee
incident-yours-hint = Se guarda cifrado con tus respuestas. Si das a alguien el archivo de tu evaluación, también lo lleva. Tu nombre y tu DNI van a mano en el papel.
incident-originals = Los originales no se tocan
incident-originals-hint = No borres ni recortes nada. Los archivos siguen en su sitio: aquí se apunta su nombre y su huella.
incident-heading = Cuenta lo que pasó
incident-lede = Empieza por lo que recuerdes. Lo que escribes se guarda al pasar al siguiente hueco.
incident-title = De qué se trata (opcional)
incident-title-hint = Con tus palabras: «la llamada del banco», «la factura falsa».
incident-situation = Qué es (opcional)
incident-situation-hint = Así el papel nombra solo los sitios que sirven para esto.
incident-situation-none = Otra cosa, o no lo sé
incident-data-save = Guardar los datos (JSON)
# Variables:
#   $file (String) - name of the file
incident-data-saved = Guardado: { $file }. No va cifrado: quien lo tenga, lo lee.
incident-facts = Qué pasó
incident-facts-hint = Una cosa en cada apartado, con el día (27 11 2026) y la hora (9:05). Si no los recuerdas, déjalos en blanco. Al guardar se ponen por orden.
# Variables:
#   $place (Number) - its place in the list, from 1
incident-happened = Apartado { $place }
incident-day = Día
incident-time = Hora
incident-time-bad = Esa hora no existe. Escribe horas y minutos, como 9:05.
incident-account = Qué pasó, con tus palabras
# Variables:
#   $place (Number) - its place in the list, from 1
incident-remove-row = Quitar el apartado { $place }
incident-add-row = Añadir otra cosa que pasó
incident-loss = Qué has perdido (opcional)
incident-loss-hint = Cuánto, cómo se pagó y a qué cuenta o a quién.
incident-evidence = Qué lo muestra
incident-evidence-hint = Capturas, correos, movimientos del banco. El archivo no se mueve ni se copia.
incident-add-file = Añadir un archivo
incident-file-added-now = Archivo añadido. Escribe qué muestra.
incident-file-same = Ese archivo ya está en la lista.
# Variables:
#   $date (String) - the day on which it was added
incident-file-added = apuntado el { $date }
incident-file-shows = Qué muestra
incident-saved = Guardado, por orden de fecha y hora.
breach-title = Datos de otras personas (opcional)
breach-hint = Si guardas datos de clientes, socios o empleados y se han visto, perdido o borrado, la ley pide apuntarlo.
breach-there = Había datos personales de otras personas
breach-known = Qué día lo supiste
breach-time = A qué hora
breach-data = Qué datos eran y de cuántas personas
breach-data-hint = Por ejemplo: nombres, teléfonos y facturas de unas 40 personas.
breach-effects = Qué puede pasarles
breach-effects-hint = Por ejemplo: mensajes falsos con tu nombre.
breach-measures = Qué has hecho
breach-measures-hint = Por ejemplo: contraseña nueva, enlace cerrado, clientes avisados.
breach-authority = Aviso a la autoridad de datos
breach-people = Aviso a esas personas
breach-day = Qué día
breach-why-late = Si llegó después de 72 horas, por qué (opcional)
breach-why-not = Por qué no
register-lede = Todo lo apuntado, con los plazos que corren. La ley lo pide para las fugas de datos.
register-open = Ver el registro
register-save = Guardar el registro
register-save-hint = En PDF para enseñarlo, en filas para una hoja de cálculo o como datos. No va cifrado.
register-rows = Guardar las filas (CSV)
# Variables:
#   $date (String) - the day
#   $time (String) - hours and minutes
register-moment = { $date }, a las { $time }
drill-hint = Una escena, preguntas y una hoja para apuntar lo que se decide.
drill-which = Qué escena
drill-next = Leer la escena siguiente
drill-questions = Para hablarlo
drill-sheet = La hoja para la mesa
drill-sheet-hint = Lleva la escena entera, las preguntas y sitio para las decisiones. { -app } no guarda nada de esto.
# Variables:
#   $file (String) - name of the file
drill-saved = Guardado: { $file }.
now-ready = Para otro día, con calma
incident-paper = La hoja para llevar
incident-paper-hint = Lleva lo escrito, qué más llevar y dónde se denuncia en tu zona. Deja huecos para tu nombre y tu DNI.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
incident-paper-saved =
    { $pages ->
        [one] Guardado: { $file }, 1 página. No va cifrado: quien lo tenga, lo lee.
       *[other] Guardado: { $file }, { $pages } páginas. No va cifrado: quien lo tenga, lo lee.
    }
incident-remove-hint = Deja de salir en la lista. Los archivos siguen donde están. Lo escrito se borra del todo al borrar la evaluación.
incident-removed = Quitado de la lista. Con Ctrl + Z vuelve.

## Your data

data-title = Tus datos
data-stub = Dónde están
data-protection-keychain = Tus datos están en este ordenador, cifrados. Lo que los abre está en el llavero del sistema.
data-protection-passphrase = Tus datos están en este ordenador, cifrados. Se abren con la frase que solo sabes tú.
data-protection-unprotected = Tus datos están en este ordenador, sin proteger. Quien tenga sus archivos puede leerlos.
data-protection-memory = Estás probando: no se guarda nada. Al cerrar la ventana se borra todo.
data-close-now = Cerrar ahora
data-group-protection = Protección
data-group-copies = Copias
data-group-inside = Lo que hay dentro
data-person = Tu nombre y tu lugar
data-person-saved = Guardado.
data-kept = Lo que se guarda
data-kept-hint = Tus respuestas, lo que muestra este ordenador y lo que marcas en el plan. Cada cambio lleva su fecha.
data-leaves = Lo que sale
data-leaves-hint = Nada, salvo los archivos que guardas tú.
data-limits = Lo que no podemos evitar
data-limits-hint = Que lea tus respuestas un programa que ya esté dentro de tu ordenador, quien lo administra o quien se siente ante tu sesión abierta.
consent-missing = Para seguir, marca la casilla.

## Your data: what protects it

protection-title = Qué protege tus respuestas
protection-title-memory = Guardar tus respuestas
protection-state-keychain = El llavero de este ordenador
protection-state-passphrase = Una frase tuya
protection-state-unprotected = Nada
protection-state-memory = No se guardan
protection-question = ¿Con qué quieres protegerlas?
protection-choose = Elige una de las opciones.
protection-keychain = Con el llavero de este ordenador
protection-keychain-hint = El llavero es donde el ordenador guarda sus claves. Se abren solas al entrar con tu usuario.
protection-passphrase = Con una frase que solo sabes tú
protection-passphrase-new = Con otra frase que solo sabes tú
protection-passphrase-hint = Te la pedimos cada vez. Es lo mejor si otras personas usan este ordenador.
protection-unprotected = Sin protección
protection-unprotected-hint = Solo para una demostración o un ordenador de exposición.
protection-unprotected-consent = Entiendo que quien tenga este ordenador, o una copia de sus archivos, puede leer mis respuestas.
protection-change = Cambiar la protección
protection-keep = Guardar mis respuestas
protection-done-keychain = Hecho. Ahora las protege el llavero de este ordenador.
protection-done-passphrase = Hecho. Ahora se abren con tu frase.
protection-done-unprotected = Hecho. Ahora no las protege nada.
protection-ways = Lo que las abre hoy
way-keychain = El llavero de este ordenador
way-passphrase = Tu frase
way-recovery = El código de recuperación
way-unprotected = Se abren solas, sin clave
protection-stub = Lo que cambia
protection-stub-hint = Solo lo que las abre: las respuestas son las mismas. Las copias que guardaste fuera siguen con la clave que tenían.

## Your data: the recovery code

data-recovery = Código de recuperación
data-recovery-state-have = Apuntado
data-recovery-state-none = Falta: solo hay una forma de entrar
data-recovery-none = Abre tus respuestas si el llavero falla o si olvidas tu frase. Apúntalo en papel y guárdalo en casa.
data-recovery-one-way = Ahora solo hay una forma de entrar. Si la pierdes, pierdes tus respuestas.
data-recovery-have = Ya lo tienes apuntado. Si has perdido el papel, haz otro: el anterior deja de valer.
data-recovery-make = Hacer un código
data-recovery-renew = Hacer otro código
data-recovery-write = Copia estos siete grupos en un papel. Solo se enseñan ahora.
data-recovery-groups = Código de recuperación, grupo a grupo
data-recovery-written = Ya está en papel
data-recovery-sheet = Guardar una hoja para imprimir
# Variables:
#   $file (String) - name of the file
data-recovery-sheet-done = Hoja guardada: { $file }. Imprímela y borra el archivo.
data-recovery-later = Lo dejo para luego
data-recovery-later-hint = Si lo dejas para luego, sigue habiendo una sola forma de entrar. Te lo recordamos en el inicio.
data-recovery-later-done = Queda para luego. Por ahora solo hay una forma de entrar.
data-recovery-prove = Para saber que está bien copiado, escribe estos dos grupos de tu papel.
# Variables:
#   $number (Number) - which group
data-recovery-group = Grupo { $number }
data-recovery-confirm = Comprobar
data-recovery-again = Ver otra vez el código
data-recovery-done = Comprobado. Guarda el papel en casa, lejos del ordenador.

## Your data: closing by itself

auto-close-title = Cierre automático
auto-close-lede = Tus respuestas se cierran si nadie toca el ordenador durante un rato. Antes te avisamos.
auto-close-keychain = Con el llavero, quien se siente ante tu sesión abierta puede abrirlas otra vez. Con una frase, no.
auto-close-passphrase = Para abrirlas otra vez hace falta tu frase o el código de recuperación.
auto-close-question = ¿Cuándo se cierran?
auto-close-never = Nunca
# Variables:
#   $minutes (Number) - minutes
auto-close-after =
    { $minutes ->
        [one] Tras 1 minuto
       *[other] Tras { $minutes } minutos
    }
closing-title = ¿Sigues ahí?
closing-hint = Si no dices nada, tus respuestas se cierran en 30 segundos. Lo que has elegido y tus notas se guardan.
closing-stay = Seguir aquí
closing-now = Cerrar ahora

## Your data: backups, and going back to one

backups-title = Copias de seguridad
backups-lede = Se hacen solas, cifradas, en este ordenador. Sirven si algo se estropea o te arrepientes de un cambio.
# Variables:
#   $count (Number) - changes
backups-missing =
    { $count ->
        [one] En tu archivo falta 1 cambio que guardaste. Puede que alguien haya puesto uno más antiguo. Mira si está en una copia.
       *[other] En tu archivo faltan { $count } cambios que guardaste. Puede que alguien haya puesto uno más antiguo. Mira si están en una copia.
    }
backups-state-none = Ninguna todavía
backups-now = Hacer una ahora
# Variables:
#   $moment (String) - date and time
backups-made = Copia hecha: { $moment }.
backups-check = Revisar mis datos
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
#   $moment (String) - date and time of the newest backup
backups-checked = Todo se lee bien. Evaluaciones: { $assessments }. Entradas: { $events }. También se abre la última copia, del { $moment }.
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
backups-checked-alone = Todo se lee bien. Evaluaciones: { $assessments }. Entradas: { $events }. Todavía no hay ninguna copia.
backups-list = Copias guardadas, primero la última
backups-none = Todavía no hay ninguna.
backups-go-back = Volver a esta
backups-elsewhere = Fuera de este ordenador
backups-elsewhere-hint = Si el ordenador se pierde, estas copias se pierden con él. Guarda otra en otro sitio.
backups-which = Cuáles se quedan
backups-which-hint = Las del último día. De más atrás, una por día, por semana y por mes.
restore-title = Volver a una copia de seguridad
# Variables:
#   $moment (String) - date and time
restore-heading = ¿Volver a la copia del { $moment }?
restore-lede = Tus respuestas quedan como estaban entonces. Lo que cambiaste después deja de verse.
restore-aside = Lo que hay ahora no se borra: se guarda aparte, en este ordenador.
restore-button = Volver a esta copia
restore-with-keychain = Volver, con la clave del llavero
restore-not = No, dejarlo como está
restored-title = Tus respuestas están abiertas
# Variables:
#   $moment (String) - date and time
restored-from-backup = Salen de la copia del { $moment }.
restored-from-file = Hemos podido leer el propio archivo.
# Variables:
#   $count (Number) - changes
restored-recovered =
    { $count ->
        [one] También hemos salvado 1 cambio posterior.
       *[other] También hemos salvado { $count } cambios posteriores.
    }
# Variables:
#   $count (Number) - changes
restored-lost =
    { $count ->
        [one] Falta 1 cambio que guardaste después. Repasa tus últimas respuestas.
       *[other] Faltan { $count } cambios que guardaste después. Repasa tus últimas respuestas.
    }
restored-lost-nothing = No falta nada de lo que guardaste.
restored-aside = Lo que había antes sigue en este ordenador, guardado aparte.

## Your data: copies that leave this computer or come in

copies-title = Llevarte o traer una copia
copies-encrypted = Cifradas
copies-plain = Sin cifrar
copies-save = Guardar una copia cifrada
copies-save-hint = De todo. Es la mejor para tener en otro sitio.
copies-open-hint = De este ordenador o de otro.
copies-file-hint = Para juntar respuestas de dos ordenadores.
copies-plain-hint = Para leer tus datos con otro programa.
save-copy-lede = Lleva todo lo que hay aquí. Sin lo que la abre, solo se ven signos sin sentido.
save-copy-question = ¿Con qué se abrirá?
save-copy-code = Con tu código de recuperación (recomendado)
save-copy-code-hint = Escríbelo del papel: así compruebas de paso que está bien.
save-copy-code-none = Todavía no lo tienes apuntado.
save-copy-phrase = Con una frase solo para esta copia
save-copy-phrase-hint = Para entregarla a otra persona. Dile la frase por otro camino.
save-copy-phrase-label = Frase de esta copia
save-copy-button = Elegir dónde guardarla
save-copy-wrong = Ese no es el código de estas respuestas. Compáralo con el papel y escríbelo otra vez.
open-copy-title = Abrir una copia cifrada
open-copy-lede = Se abre junto a las respuestas que ya hay aquí. Esas no cambian.
open-copy-lede-first = Para seguir aquí donde lo dejaste en otro ordenador.
open-copy-key = ¿Con qué se abre la copia?
open-copy-key-code-hint = El de las respuestas de las que se hizo la copia.
open-copy-key-phrase = La frase de la copia
open-copy-key-phrase-hint = La que se eligió al guardarla.
open-copy-phrase = Frase de la copia
open-copy-protect = En este ordenador, ¿con qué quieres protegerlas?
open-copy-button = Elegir el archivo
open-copy-missing = Escribe lo que abre la copia.
open-copy-wrong = Eso no abre la copia. Mira si hay una letra cambiada y escríbelo otra vez.
file-title = Un archivo con tus respuestas
data-copies-hint = Un archivo con tus respuestas, para llevarlas a otro ordenador o tenerlas en otro sitio. No va cifrado: guárdalo bien.
file-save = Guardar el archivo
data-save-declined = No se ha guardado nada.
# Variables:
#   $file (String) - name of the file
data-save-done = Guardado: { $file }.
data-open = Abrir un archivo
file-open-hint = Al abrir un archivo se juntan sus respuestas con las tuyas. No se pierde ninguna.
data-open-declined = No se ha abierto ningún archivo.
# Variables:
#   $file (String) - name of the file
data-open-nothing-new = { $file }: ya lo tenías todo.
# Variables:
#   $file (String) - name of the file
#   $added (Number) - entries that were new
#   $known (Number) - entries that were already there
data-open-done =
    { $added ->
        [one] { $file }: 1 entrada nueva; ya tenías { $known }.
       *[other] { $file }: { $added } entradas nuevas; ya tenías { $known }.
    }
plain-title = Todo, sin cifrar
plain-lede = Este archivo no va protegido. Quien lo tenga lee tus respuestas y tus notas.
plain-for = Sirve para leer tus datos sin { -app }. Guárdalo donde solo entres tú y bórralo cuando acabes.
plain-consent = Entiendo que este archivo lo puede leer cualquiera.
plain-button = Elegir dónde guardarlo
plain-rather = Mejor una copia cifrada

## Your data: assessments

assessments-title = Evaluaciones
assessments-lede = Cada evaluación son unas respuestas con su plan.
assessments-open = Abierta
# Variables:
#   $date (String) - when it was begun
assessments-started = Empezada el { $date }.
# Variables:
#   $count (Number) - questions with an answer
assessments-answered =
    { $count ->
        [one] 1 respuesta.
       *[other] { $count } respuestas.
    }
# Variables:
#   $date (String) - when something was last said
assessments-changed = Último cambio: { $date }.
assessments-switch = Abrir
assessments-delete = Borrar
delete-title = Borrar una evaluación
# Variables:
#   $name (String) - name of the assessment
delete-heading = ¿Borrar «{ $name }» para siempre?
delete-lede = Se borran sus respuestas, sus notas y su plan. No se puede deshacer.
delete-backups = Con ella se borran las copias de seguridad y lo guardado aparte en este ordenador, porque la llevan dentro.
delete-code = El código de recuperación que tengas en papel deja de valer. Después te damos otro.
delete-files = Los archivos que guardaste en otros sitios siguen donde están.
delete-passphrase-hint = Hace falta para cerrar otra vez lo que queda.
delete-passphrase-missing = Escribe tu frase.
delete-consent = Entiendo que no se puede recuperar.
delete-button = Borrar para siempre
delete-not = No, dejarlo como está
deleted-title = Evaluación borrada
# Variables:
#   $name (String) - name of the assessment
deleted-lede = «{ $name }» y sus copias de seguridad ya no están en este ordenador.
deleted-code = Tu código nuevo
deleted-code-hint = El anterior ya no vale: tira ese papel.

## Vaults, one for each person or organisation

vaults-title = Personas y organizaciones
vaults-lede = Cada una tiene sus respuestas, su clave y sus copias, aparte de las demás.
vaults-open-one = Abierta
# Variables:
#   $date (String) - day on which it was last used
vaults-changed = Usada por última vez el { $date }
vaults-closed = Cerrada
# Variables:
#   $date (String) - day on which it was last used
vaults-closed-since = Cerrada, usada por última vez el { $date }
vaults-switch = Abrir
vaults-new = Añadir otra
vaults-memory = Estás probando sin guardar nada. Si abres otra, lo que llevas aquí se borra.
vaults-apart = Por qué van aparte
vaults-apart-hint = Así cierras, entregas o borras las de un cliente sin tocar las demás. El nombre va dentro: de una cerrada no se ve.
new-vault-title = Otra persona u organización
new-vault-lede = Tendrá sus propias respuestas. Las que ya hay no cambian.

## Erasing

erase-title = Borrar tus datos
erase-lede = Se borran las respuestas, sus claves y sus copias de seguridad de este ordenador. No se puede deshacer.
erase-question = ¿Qué quieres borrar?
# Variables:
#   $name (String) - whose vault is open
erase-one = Solo «{ $name }»
erase-one-hint = Lo que tienes abierto. Lo demás se queda.
erase-all = Todo lo que guarda { -app } en este ordenador
# Variables:
#   $count (Number) - vaults
erase-all-hint =
    { $count ->
        [one] Es 1 persona u organización.
       *[other] Son { $count } personas u organizaciones.
    }
erase-consent = Entiendo que no se puede recuperar.
erase-consent-all = Entiendo que se borra todo y que no se puede recuperar.
erase-button = Borrar para siempre
erase-before = Antes de borrar
erase-before-hint = Si puede hacerte falta, guarda antes una copia cifrada en otro sitio.
erase-files = Lo que no se borra
erase-files-hint = Los planes y los archivos que guardaste en otras carpetas. Esos los borras tú, si quieres.
erased-title = Borrado
erased-lede = De esas respuestas ya no queda nada que se pueda abrir en este ordenador.
erased-files = Los archivos que guardaste en otras carpetas siguen ahí.
# Variables:
#   $count (Number) - keychain items
erased-keychain =
    { $count ->
        [one] En el llavero queda 1 entrada que no se ha podido quitar. Ya no abre nada.
       *[other] En el llavero quedan { $count } entradas que no se han podido quitar. Ya no abren nada.
    }
erased-begin = Empezar de nuevo

## About

about-title = Acerca de { -app }
about-stub = Versión
about-leaves = De este ordenador no sale nada
about-leaves-hint = { -app } no abre ninguna conexión. No hay cuenta, no manda nada a nadie y no se actualiza a escondidas.
about-prove = Cómo comprobarlo
about-prove-unplug = Apaga la wifi o quita el cable: todo sigue funcionando igual.
about-prove-list = Pide a quien entienda de ordenadores que mire las conexiones abiertas: { -app } no tiene ninguna.
about-prove-links = Los enlaces a páginas oficiales los abre tu navegador, y antes ves a qué sitio van.
# Variables:
#   $count (Number) - entries
about-reads =
    { $count ->
        [one] Lo que leen las comprobaciones: 1 cosa
       *[other] Lo que leen las comprobaciones: { $count } cosas
    }
about-reads-hint = Esta lista sale del mismo programa que lee. Nada fuera de ella se lee.
# Variables:
#   $checks (String) - names of the checks that read it
about-reads-why = Para: { $checks }
about-languages = Idiomas
about-languages-hint = Cada idioma dice cómo se hicieron sus textos. Solo una persona que lo habla puede darlos por revisados.
review-author-written = Escrito por quien hace el programa; sin revisar por otra persona
review-machine-drafted = Traducido a máquina; sin revisar
review-reviewed = Revisado por una persona que lo habla
about-independent = Un proyecto independiente
about-independent-hint = No lo respalda INCIBE, ni el CCN, ni la policía. Los teléfonos y las páginas son suyos, y llevan la fecha en que se comprobaron.
about-licence = El programa lleva la licencia EUPL 1.2. Los textos, CC BY 4.0. La letra es Atkinson Hyperlegible Next, con licencia OFL 1.1.
about-version = Versión
about-version-app = { -app }
about-method = El método
about-method-hint = Tres cifras que no se mezclan: cuánto sabemos, lo que ya está en marcha y el riesgo que queda. Ninguna promete que no pase nada.

## Help

help-title = Ayuda
help-lede = Contestas, el ordenador enseña lo que puede, y sale un plan con lo primero que hacer.
help-stub = Más ayuda
help-questions = Las preguntas
help-questions-hint = Una por página. «No lo sé» es una respuesta: se apunta como algo por averiguar. Puedes cambiarlas todas.
help-checks = Las comprobaciones
help-checks-hint = Leen cómo está este ordenador sin cambiar nada. Si contradicen una respuesta, te lo enseñamos y decides tú.
help-numbers = Las tres cifras
help-numbers-hint = La certeza dice cuánto sabemos. La protección, lo que ya tienes. El riesgo que queda, lo que aún puedes quitar. Si falta por saber, verás un margen.
help-plan = El plan
help-plan-hint = Va por orden: arriba, lo que más riesgo quita por minuto. Marca lo hecho; si te equivocas, se deshace.
help-saved = Dónde se guarda
help-saved-hint = En este ordenador, cifrado. Cada respuesta se guarda al pulsar Continuar.
help-keys = Con el teclado
help-keys-hint = Todo se puede hacer sin ratón.
help-keys-link = Ver los atajos
help-person = ¿Prefieres una persona?
help-person-hint = El { -help-line } aconseja gratis, de 8 a 23 h, todos los días. No recoge denuncias.
help-about = Sobre el programa

## Keys

keys-title = Atajos de teclado
keys-lede = En un Mac, usa Cmd en lugar de Ctrl.
keys-to-help = Ayuda
keys-column-keys = Teclas
keys-column-does = Qué hace
shortcut-open-file = Abrir un archivo de respuestas
shortcut-open-file-keys = Ctrl + O
shortcut-save-copy = Guardar una copia de tus respuestas
shortcut-save-copy-keys = Ctrl + S
shortcut-export-plan = Guardar el plan en PDF
shortcut-export-plan-keys = Ctrl + P
shortcut-undo = Deshacer el último cambio
shortcut-undo-keys = Ctrl + Z
shortcut-redo = Rehacer
shortcut-redo-keys = Ctrl + Mayús + Z
shortcut-help = Ayuda
shortcut-help-keys = F1
shortcut-keys = Esta lista
shortcut-keys-keys = Ctrl + ?
shortcut-zoom-in = Letra más grande
shortcut-zoom-in-keys = Ctrl y +
shortcut-zoom-out = Letra más pequeña
shortcut-zoom-out-keys = Ctrl y −
shortcut-zoom-reset = Letra normal
shortcut-zoom-reset-keys = Ctrl + 0
shortcut-language = Ir al idioma
shortcut-language-keys = Ctrl + L
shortcut-back = Volver a la página anterior
shortcut-back-keys = Alt + flecha izquierda

## History

history-none = Tu historial empieza con la primera respuesta
history-none-hint = Desde ese día verás cuánto riesgo queda y por qué cambia.
# Variables:
#   $after (Number) - points of risk today
history-first-day = Hoy quedan { $after } puntos de riesgo
history-first-day-hint = Mañana ya habrá con qué comparar.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-fell = El riesgo ha bajado de { $before } a { $after } puntos desde el { $date }
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-rose = El riesgo ha subido de { $before } a { $after } puntos desde el { $date }
# Variables:
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-same = El riesgo sigue en { $after } puntos, como el { $date }
# Variables:
#   $points (Number) - points of risk
history-undone = Con las primeras respuestas a cada pregunta, hoy serían { $points }.
# Variables:
#   $points (Number) - points of risk
history-undone-worse = Con las primeras respuestas a cada pregunta, hoy serían { $points }: algo ha empeorado.
history-undone-same = Lo que has hecho y lo que ha caducado se compensan, o aún no ha cambiado nada.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
history-chart-label = Riesgo: { $before } puntos el { $from } y { $after } el { $to }. Con las primeras respuestas serían { $undone }.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
#   $gaps (Number) - stretches in which nothing was known
history-chart-label-gaps =
    { $gaps ->
        [one] Riesgo: { $before } puntos el { $from } y { $after } el { $to }. Con las primeras respuestas serían { $undone }. Hubo 1 tramo sin saber nada.
       *[other] Riesgo: { $before } puntos el { $from } y { $after } el { $to }. Con las primeras respuestas serían { $undone }. Hubo { $gaps } tramos sin saber nada.
    }
# Variables:
#   $points (Number) - points of risk today
history-key-risk = Riesgo, con su margen. Hoy: { $points }
# Variables:
#   $points (Number) - points of risk today if nothing had been done
history-key-undone = Con las primeras respuestas: { $points }
history-key-gap = Sin saber nada
history-moments = Qué cambió en cada fecha
history-moments-caption = Riesgo en puntos por fecha, y su motivo
history-column-date = Fecha
history-column-points = Puntos
history-column-reason = Motivo
history-column-change = Cambio
# Variables:
#   $low (Number) - fewest points
#   $high (Number) - most points
history-points = { $low }–{ $high }
# Variables:
#   $count (Number) - actions
#   $actions (String) - their titles
history-done =
    { $count ->
        [one] Hecha: { $actions }.
       *[other] Hechas: { $actions }.
    }
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-answered =
    { $count ->
        [one] Respuesta a { $questions }.
       *[other] Respuestas a { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-answered-many = { $count } respuestas nuevas o cambiadas.
history-measured = Comprobado este ordenador.
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-lapsed =
    { $count ->
        [one] Empezó a caducar la respuesta a { $questions }.
       *[other] Empezaron a caducar las respuestas a { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-lapsed-many = Empezaron a caducar { $count } respuestas.
history-profile = Cambió tu situación.
history-pass = Cambió cuántas preguntas se hacen.
history-compare-none = Entre estas dos fechas no se movió ninguna práctica
# Variables:
#   $better (Number) - practices that are better
history-compare-better =
    { $better ->
        [one] 1 práctica mejora entre estas dos fechas
       *[other] { $better } prácticas mejoran entre estas dos fechas
    }
# Variables:
#   $worse (Number) - practices that are worse
history-compare-worse =
    { $worse ->
        [one] 1 práctica empeora entre estas dos fechas
       *[other] { $worse } prácticas empeoran entre estas dos fechas
    }
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-both =
    { $better ->
        [one]
            { $worse ->
                [one] 1 práctica mejora y 1 empeora
               *[other] 1 práctica mejora y { $worse } empeoran
            }
       *[other]
            { $worse ->
                [one] { $better } prácticas mejoran y 1 empeora
               *[other] { $better } prácticas mejoran y { $worse } empeoran
            }
    }
history-compare-from = Entre el
history-compare-to = y el
# Variables:
#   $from (String) - the earlier day
#   $to (String) - the later day
history-compare-hint = Extremo prudente, de 0 a 100. Hueco: { $from }. Lleno: { $to }.
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-label = Prácticas en las dos fechas. Mejoran: { $better }. Empeoran: { $worse }. La tabla tiene las cifras.
history-causes = Qué ha movido el riesgo
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-answered =
    { $size ->
        [one] Respuestas: { $points } punto
       *[other] Respuestas: { $points } puntos
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-measured =
    { $size ->
        [one] Comprobaciones: { $points } punto
       *[other] Comprobaciones: { $points } puntos
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-lapsed =
    { $size ->
        [one] Caducado: { $points } punto
       *[other] Caducado: { $points } puntos
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-profile =
    { $size ->
        [one] Tu situación: { $points } punto
       *[other] Tu situación: { $points } puntos
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-pass =
    { $size ->
        [one] Más o menos preguntas: { $points } punto
       *[other] Más o menos preguntas: { $points } puntos
    }
history-stub = Riesgo acumulado en el tiempo
history-sum = Riesgo acumulado en el tiempo
# Variables:
#   $days (Number) - days
#   $mean (Number) - points
history-sum-hint =
    { $days ->
        [one] puntos acumulados en 1 día. De media, { $mean } al día. Cuenta los últimos doce meses, sin hoy.
       *[other] puntos acumulados en { $days } días. De media, { $mean } al día. Cuenta los últimos doce meses, sin hoy.
    }
history-sum-none = Se suma día a día, cuando el día ha acabado. Mañana habrá una primera cifra.
history-avoided = Riesgo evitado
history-avoided-hint = La diferencia con lo que habría con las primeras respuestas. Averiguar algo no cuenta como evitar.
history-added = Riesgo añadido
history-added-hint = Lo que ha empeorado desde tu primera respuesta, en puntos que se suman día a día.
history-burdens = Donde más ha faltado
history-burdens-hint = Se solapan: no se suman.
history-outdated = Planes de antes
# Variables:
#   $date (String) - day of the plan
#   $printed (String) - points as printed
#   $recomputed (String) - points as they would be now
history-outdated-plan = El { $date } ponía { $printed } puntos. Con las preguntas y el método de hoy serían { $recomputed }.
history-outdated-hint = Ha cambiado el cuestionario o el método, no lo que contestaste.

## Questionnaires from outside

# Variables:
#   $key (String) - id of the key
outside-signature-unknown = Lo firma una clave que no conoces: { $key }. La firma no se ha comprobado.
outside-signature-none = No lleva firma.
# Variables:
#   $name (String) - what the person calls the signer
#   $key (String) - id of the key
outside-signature-known = Lo firma «{ $name }», de quien te fías. Clave { $key }.
# Variables:
#   $key (String) - id of the key
outside-signature-project = Lo firma { -app }. Clave { $key }.
# Variables:
#   $version (Number) - version
outside-version = Versión { $version }
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here already
outside-version-known = Versión { $version }. Aquí está la { $known }.
# Variables:
#   $own (Number) - questions of its own
#   $ours (Number) - questions of ours that it uses
#   $actions (Number) - actions that it brings
outside-counts = Preguntas suyas: { $own }. Preguntas de { -app }: { $ours }. Acciones: { $actions }.
outside-asks = Lo que pregunta
outside-limits = Sus preguntas pesan poco en tu resultado. De lo imprescindible solo hablan las de { -app }.
outside-title = Otros cuestionarios
packs-lede = Empieza otro, sin perder lo que ya has contestado.
packs-ours = De { -app }
packs-ours-hint = Lo que ya has contestado, y allí también se pregunta, va contigo.
# Variables:
#   $questions (Number) - how many questions it has
#   $first (Number) - how many of them already give a result
packs-size = { $questions } preguntas. Las primeras { $first } ya dan un resultado.
packs-outside = De fuera
outside-lede = Un gremio o quien te forma puede darte un cuestionario suyo. Aquí lo miras antes de usarlo.
outside-open = Elegir un archivo
outside-declined = No se ha elegido ningún archivo.
outside-refused = No se ha añadido.
outside-take = Añadirlo
outside-refuse = No añadirlo
outside-begin = Empezar con él
packs-go-on = Seguir con él
outside-remove = Quitar
outside-whose = ¿Sabes de quién es la clave?
outside-whose-hint = Copia su clave pública de su página o de su papel, nunca del mensaje que trajo el archivo.
outside-signer = Cómo llamas a quien lo firma
outside-key = Su clave pública
outside-believe = Me fío de esta clave
accept-unsigned = Lo añado aunque no lo firme nadie de quien me fío
accept-unsigned-missing = Marca la casilla para añadirlo sin firma.
outside-taken = Añadido. Las respuestas que des se quedan en este ordenador.
outside-removed = Quitado. Lo que contestaste sigue guardado.

## How old the public data is, and newer data from outside

facts-title = Datos públicos
facts-own = Son los que trajo el programa.
# Variables:
#   $version (Number) - version of what was taken in
facts-here = Tienes datos más recientes que los del programa: versión { $version }.
facts-lede = Este programa no se conecta a internet. Quien publica datos más recientes los da en un archivo firmado. Guárdalo con su firma, el archivo que acaba en .minisig, en la misma carpeta. Después elígelo aquí.
facts-offered = Datos más recientes
# Variables:
#   $date (String) - when they were collected
facts-brings-channels = Teléfonos y webs para pedir ayuda, a { $date }.
# Variables:
#   $count (Number) - tables in the file
#   $date (String) - the oldest of their days
facts-brings-tables =
    { $count ->
        [one] 1 tabla de versiones y fechas, a { $date }.
       *[other] { $count } tablas de versiones y fechas. La más antigua, a { $date }.
    }
facts-limits = No cambian preguntas, acciones ni tus respuestas.
facts-only-signed = Solo se usan si los firma alguien de quien te fías.
facts-take = Usarlos
facts-refuse = No usarlos
facts-taken = Ya se usan en este ordenador. Vuelve a hacer las comprobaciones para que los tengan en cuenta.
facts-refused = No se han usado. Nada ha cambiado.
