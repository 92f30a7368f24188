### The window: every word of its screens that is not content. Groups follow the screens.
# review: machine-drafted
# source: 5b778b103029

## Page

# Variables:
#   $title (String) - name of the page
page-title = { $title } · { -app }
# Variables:
#   $title (String) - name of the page
page-title-problem = Erro: { $title } · { -app }
page-back = Volver
page-continue = Continuar
page-save = Gardar
page-wait = Un momento…
# Variables:
#   $text (String) - a name inside a sentence
name-quoted = «{ $text }»

problem-title = Hai un problema
problem-again = Probar outra vez
# Last and small, for whoever helps.
# Variables:
#   $code (String) - code of the problem
problem-code = Código: { $code }
# Variables:
#   $problem (String) - what went wrong, a whole sentence
problem-said = Hai un problema: { $problem }

## Top line

top-brand = { -app }
top-skip = Ir ao contido
top-tabs = Principal
top-now = Está pasándoche agora?
top-language = Idioma
top-language-changed = A xanela está en galego.
top-test-build = Versión de proba: usa un cartafol que se borra ao acabar.

tab-home = Inicio
tab-questions = Preguntas
tab-checks = Comprobacións
tab-result = Resultado
tab-plan = Plan
tab-history = Historial

## What must not be forgotten, on every page

standing-label = Ten en conta
standing-unprotected = Sen protexer: quen teña este ordenador pode ler as túas respostas.
standing-unprotected-link = Protexelas
standing-memory = Non se garda nada: estás probando.
standing-memory-link = Gardar as miñas respostas
standing-viewing = Só para ver: agora non se poden gardar cambios.
# Variables:
#   $count (Number) - changes
standing-missing =
    { $count ->
        [one] Falta 1 cambio que gardaches: xa non está no teu ficheiro.
       *[other] Faltan { $count } cambios que gardaches: xa non están no teu ficheiro.
    }
standing-missing-link = Revisar as túas copias
# Variables:
#   $date (String) - the newest date in the file
standing-ahead = Mira a data deste ordenador: no teu ficheiro hai algo do { $date }, que para el aínda non chegou.

## Foot

foot-leaves = Sae deste ordenador: <strong>nada</strong>.
foot-leaves-check = Comprobalo
# Variables:
#   $time (String) - time of day
foot-saved = Gardado ás { $time }
# Variables:
#   $date (String) - date of the public data
foot-data = Teléfonos e datos públicos: do { $date }
foot-your-data = Os teus datos
foot-help = Axuda (F1)

## Whose sheet it is

head-no-name = O teu resgardo
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
        [one] arredor de 1 minuto
       *[other] uns { $minutes } minutos
    }
# Stands inside another sentence.
# Variables:
#   $hours (Number) - hours, rounded
time-about-hours =
    { $hours ->
        [one] unha hora
       *[other] unhas { $hours } horas
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

cost-nothing = de balde
cost-up-to-50 = ata 50 €
cost-up-to-300 = ata 300 €
cost-more = máis de 300 €

## Answers that many questions share

answer-yes = Si
answer-no = Non
answer-unknown = Non o sei

## First run

first-title = Antes de comezar
first-lede = Catro datos, para falarche coas túas palabras.
first-language = Idioma
first-place = Lugar
first-name-label = Nome para o teu plan (opcional)
first-name-hint = O teu ou o do teu negocio. Sae arriba no plan, e en ningún outro sitio.
first-time = Canto tempo tes hoxe?
first-time-10 = 10 minutos
first-time-10-hint = 12 preguntas e un primeiro resultado
first-time-25 = 25 minutos
first-time-25-hint = Todas as preguntas
first-time-60 = 60 minutos
first-time-60-hint = Todas, mirar o ordenador e facer o primeiro
first-busy = Preparando…
first-change-later = Poderás cambialo cando queiras.
first-stub = O que queda aquí
first-leaves = O que sae deste ordenador
first-leaves-nothing = Nada
first-leaves-hint = { -app } non abre ningunha conexión. En «Acerca de» contámosche como comprobalo.
first-no-account = Sen conta nin contrasinal novo
first-no-account-hint = As túas respostas gárdanse cifradas: sen a clave, só se ven signos sen sentido. Esa clave vai ao chaveiro, onde este ordenador garda as súas.
first-other-computer = Vés doutro ordenador?
first-copy-hint = Se gardaches alí unha copia cifrada, ábrea e segue onde estabas.
first-copy-link = Teño unha copia doutro ordenador

place-country = País
place-country-es = España
place-region = Comunidade ou cidade autónoma
place-rather-not = Prefiro non dicilo
place-whole-country = Toda España
place-es-an = Andalucía
place-es-ar = Aragón
place-es-as = Asturias
place-es-ib = Illes Balears
place-es-cn = Canarias
place-es-cb = Cantabria
place-es-cl = Castela e León
place-es-cm = Castela-A Mancha
place-es-ct = Cataluña
place-es-vc = Comunitat Valenciana
place-es-ex = Estremadura
place-es-ga = Galicia
place-es-ri = A Rioxa
place-es-md = Madrid
place-es-mc = Murcia
place-es-nc = Navarra
place-es-pv = País Vasco
place-es-ce = Ceuta
place-es-ml = Melilla

## First run: the keychain does not answer

protect-title = O chaveiro deste ordenador non contesta
protect-lede = O chaveiro é onde o ordenador garda as súas claves. Aí ía a das túas respostas. Escolle outra forma.
protect-question = Como queres gardar as túas respostas?
protect-passphrase = Cunha frase que só sabes ti
protect-passphrase-hint = Pedirémoscha cada vez que abras { -app }.
protect-memory = Probar sen gardar nada
protect-memory-hint = Podes chegar ata o plan. Ao pechar a xanela, bórrase todo.
protect-keychain = Probar outra vez co chaveiro
protect-keychain-hint = Se acabas de abrilo ou de instalalo.
protect-passphrase-label = A túa frase
protect-passphrase-how = Polo menos 12 letras ou signos. Catro palabras sen relación valen ben.
protect-passphrase-again = Escríbea outra vez
protect-different = As dúas frases non son iguais. Escríbeas de novo.
protect-why = Por que fai falta
protect-why-reason = As túas respostas din que tes sen protexer. Por iso se gardan cifradas, agás que pidas outra cousa.
passphrase-show = Amosar

## Closed vault

unlock-title = As túas respostas están pechadas
unlock-safe = As túas respostas seguen neste ordenador, cifradas. Non se borrou nada.
unlock-again = Probar outra vez
unlock-busy = Abrindo…
unlock-open = Abrir
unlock-passphrase = A túa frase
unlock-recovery = Código de recuperación
unlock-recovery-hint = Os sete grupos de catro que apuntaches en papel. Dá igual se escribes os guións.
unlock-stub = Mentres tanto
unlock-urgent = Córreche présa?
unlock-urgent-hint = Os teléfonos e os primeiros pasos vense sen abrir nada.
unlock-why = Por que non abrimos outra
unlock-why-asked = Se hai respostas gardadas, non creamos outras pola nosa conta: taparían as túas.
unlock-keychain = Abrir co chaveiro
unlock-without = Probar sen escribir nada
unlock-unkept = O último que escribías non se puido gardar. O anterior está a salvo.
unlock-elsewhere = Outras formas de seguir
unlock-other-vaults = Abrir as doutra persoa ou organización
unlock-other-vaults-hint = Cada unha ábrese co seu.
unlock-copy = Abrir unha copia cifrada
unlock-copy-hint = Se a gardaches noutro sitio. Estas non se tocan.
unlock-afresh = Comezar de novo
unlock-afresh-hint = Sen respostas. Estas quedan aquí, como están.

remember-title = Xa está aberto
remember-lede = Gardamos outra vez a clave no chaveiro? Así, a próxima vez ábrese só.
remember-yes = Si, gardala
remember-no = Agora non

## Damaged vault

damage-title = As túas respostas necesitan un arranxo
damage-database = O ficheiro das túas respostas está danado
damage-database-hint = Pode pasar cun disco vello ou cun apagón. Moitas veces sálvase case todo.
damage-database-missing = Falta o ficheiro das túas respostas
damage-database-missing-hint = As súas claves seguen aquí, pero o ficheiro non está no seu sitio. Pode que alguén o movese.
damage-key-file = O ficheiro de claves está danado
damage-key-file-hint = É o que garda, cifrado, o que abre as túas respostas. Elas non están danadas.
damage-key-file-missing = Falta o ficheiro de claves
damage-key-file-missing-hint = É o que garda, cifrado, o que abre as túas respostas. Cada copia de seguridade leva outro igual.
damage-key-file-foreign = O ficheiro de claves é doutras respostas
damage-key-file-foreign-hint = Pode pasar ao mesturar cartafoles ou copias. Con el non se abren as túas.
damage-safe = Non tiramos nin cambiamos nada.
damage-remedies = O mellor para comezar
damage-repair = Salvar o que se poida
damage-repair-hint = Partimos da última copia boa e engadimos o posterior que se poida ler.
damage-repair-bare-hint = Non hai copias de seguridade: tentamos ler o propio ficheiro.
damage-backups = Volver a unha copia de seguridade
damage-backups-hint = As túas respostas quedan como estaban ese día.
damage-no-backups = Neste ordenador non hai ningunha.
repair-lede = Para lelas fai falta algo que as abra. Pode tardar un pouco.
repair-button = Salvar o que se poida
repair-with-keychain = Salvar, coa clave do chaveiro

## Home

home-stub = Estado dos teus datos
# Variables:
#   $area (String) - name of the area
home-go-on = Segue con «{ $area }»
# Variables:
#   $count (Number) - questions
home-start =
    { $count ->
        [one] Unha pregunta e saberás por onde comezar
       *[other] { $count } preguntas e saberás por onde comezar
    }
# Variables:
#   $count (Number) - questions left
#   $time (String) - "unos 4 minutos"
home-remaining =
    { $count ->
        [one] Quédache 1 pregunta, { $time }.
       *[other] Quédanche { $count } preguntas, { $time }.
    }
home-before = Ten á man o teu móbil. Non hai respostas malas: «non o sei» tamén vale.
home-start-button = Comezar
home-all-areas = Ver todas as áreas
home-all-answered = Contestaches todas as preguntas
home-all-done-hint = Non queda ningunha acción por facer.
# Variables:
#   $count (Number) - actions still to do
home-all-answered-hint =
    { $count ->
        [one] No teu plan queda 1 acción.
       *[other] No teu plan quedan { $count } accións.
    }
home-open-plan = Abrir o plan
# Variables:
#   $date (String) - date of the last change
home-last-result-date = O teu resultado, a { $date }
home-last-result = O teu resultado
home-see-result = Ver o resultado
# Variables:
#   $count (Number) - actions still to do
home-see-plan =
    { $count ->
        [one] Plan: 1 acción por facer
       *[other] Plan: { $count } accións por facer
    }
# Variables:
#   $count (Number) - answers
home-lapsed =
    { $count ->
        [one] Caducou 1 resposta
       *[other] Caducaron { $count } respostas
    }
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was given
#   $until (String) - until when it held
home-lapsed-answered = Contestaches «{ $answer }» o { $date }. Valía ata o { $until }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when it was read
#   $until (String) - until when it held
home-lapsed-measured = Este ordenador amosaba «{ $answer }» o { $date }. Valía ata o { $until }.
home-reminders = O que toca agora
# Variables:
#   $date (String) - the day
home-reminder-due = Para o { $date }.
# Variables:
#   $date (String) - the day
home-reminder-overdue = Era para o { $date }.
# Variables:
#   $date (String) - the day
home-reminder-review = Querías pensalo outra vez o { $date }.
home-reminder-open = Abrir no plan
home-answer-again = Contestar outra vez
home-check-again = Comprobar outra vez
# Variables:
#   $date (String) - day of the checks
home-checks-date = Este ordenador, o { $date }
home-see-checks = Ver as comprobacións
home-checks-offer = Este ordenador pode contestar por ti
home-checks-offer-hint = { -app } mira sen cambiar nada: se o disco está cifrado, se chegan as actualizacións, se a pantalla se bloquea. Tarda menos dun minuto.
home-checks-open = Ver que miraría
home-memory = Non se garda nada
home-memory-lasts = Estás probando. Ao pechar a xanela bórrase todo.
home-one-way = Só hai unha forma de entrar
home-one-way-hint = Se a perdes, perdes as túas respostas. A segunda é un código de recuperación, en papel.
home-recovery-link = Apuntalo agora
home-data = Os datos públicos
home-data-new = O máis antigo ten menos dun mes.
# Variables:
#   $months (Number) - whole months, 1 or more
home-data-age =
    { $months ->
        [one] O máis antigo ten 1 mes.
       *[other] O máis antigo ten { $months } meses.
    }
# Variables:
#   $date (String) - when they were collected
#   $until (String) - until when they should serve
home-data-hint = Teléfonos, versións e prazos, a { $date }. Serven ata o { $until }.
home-data-link = Poñelos ao día
home-more-hint = Sobre a túa sinatura na internet, os datos doutras persoas ou a túa casa. Cada un dá o seu propio resultado.
home-more-link = Ver cales hai
home-yours = As túas respostas son túas
home-yours-hint = Podes gardalas nun ficheiro, levalas a outro ordenador ou cambiar o teu nome e o teu lugar.
home-yours-link = Os teus datos

## Questions: the list

questions-title = As túas preguntas
# Variables:
#   $count (Number) - questions
#   $time (String) - "unos 4 minutos"
questions-lede-start = Son { $count } preguntas, { $time }. Comeza por onde queiras.
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
#   $time (String) - "unos 4 minutos"
questions-lede = Levas { $answered } de { $total }. O resto, { $time }.
# Variables:
#   $total (Number) - in all
questions-lede-done = Contestaches as { $total }. Podes cambiar calquera.
questions-check-all = Revisar as túas respostas
questions-areas = Áreas
questions-area-complete = Completa
questions-area-incomplete = Incompleta
# Variables:
#   $answered (Number) - answered
#   $total (Number) - in all
questions-area-count = { $answered } de { $total }
questions-context = A túa situación
questions-context-hint = Con estes datos non che preguntamos o que non vai contigo, e o plan acerta máis.
questions-stub = Como funciona
# Variables:
#   $count (Number) - questions
questions-pass-first = Primeira volta: { $count } preguntas
questions-pass-first-hint = O que máis pesa, en 10 minutos. Con isto xa tes un resultado.
questions-pass-to-full = Pasar a todas as preguntas
# Variables:
#   $count (Number) - questions
questions-pass-full = Volta enteira: { $count } preguntas
questions-pass-full-hint = Todo o do teu oficio. As túas respostas da primeira volta xa contan.
questions-pass-to-first = Volver ás 12 primeiras
questions-at-hand = Ten á man
questions-at-hand-hint = O teu móbil e, se o usas, o disco das copias. Non fan falta contrasinais: non chos pediremos.
questions-around = Non fai falta que o fagas a soas
questions-people-hint = Pregúntalle a quen saiba o que ti non sabes.
questions-documents-hint = O que podes amosar, se cho piden.
questions-saved = Gárdase só
questions-saved-hint = Cada resposta queda gardada ao premer Continuar. Podes deixalo cando queiras.
context-choose = Escolle unha das opcións.
context-why = Para que serve

## Question

# Variables:
#   $area (String) - name of the area
#   $number (Number) - which of the area's questions
#   $of (Number) - how many it has
question-caption = { $area } · pregunta { $number } de { $of }
question-why = Por que preguntamos.
question-several = Marca todas as que vallan.
question-choose = Escolle unha resposta. Se dubidas, escolle «Non o sei».
question-choose-some = Marca polo menos unha resposta. Se dubidas, marca «Non o sei».
question-unknown-hint = Apuntámolo como algo por descubrir. Non conta como un non.
question-unknown-hint-easier = Preguntámoscho doutra forma. Non conta como un non.
question-other-way = De acordo. Doutra forma:
question-leave = Déixoo aquí e volvo logo
question-look = Mírao paso a paso
question-look-done = Fixen os pasos e contesto o que vin
question-note = A túa nota
question-note-add = Engadir unha nota (opcional)
question-note-label = Nota para ti
question-note-hint = Gárdase cifrada coas túas respostas.
question-stub = Onde estás
# Variables:
#   $area (String) - name of the next area
question-next-area = Despois: { $area }
question-last-area = Esta é a última área
question-left-none = Esta é a última pregunta desta área.
# Variables:
#   $count (Number) - questions left in this area after this one
question-left =
    { $count ->
        [one] Despois desta, queda 1 pregunta desta área.
       *[other] Despois desta, quedan { $count } preguntas desta área.
    }
question-because = Por que che sae esta
# Variables:
#   $question (String) - another question
#   $answer (String) - its answer
question-because-answer = A «{ $question }» contestaches «{ $answer }».
# Variables:
#   $months (Number) - months
question-holds =
    { $months ->
        [one] A túa resposta vale 1 mes
       *[other] A túa resposta vale { $months } meses
    }
question-holds-weeks = A túa resposta vale unhas semanas
question-holds-hint = Despois preguntarémoscha outra vez, porque os costumes cambian.
question-unsure = Se dubidas entre dúas
question-unsure-hint = Escolle a máis frouxa. Así o plan non deixa nada fóra.

# What the computer shows is already marked.
# Variables:
#   $option (String) - the option
origin-marked = Marcamos «{ $option }».
# Variables:
#   $option (String) - the option
origin-shows = Este ordenador amosa «{ $option }».
origin-limits = Este ordenador amosa algo que convén ter en conta.
# Variables:
#   $date (String) - when it was read
origin-date = Mirámolo o { $date }.
# Variables:
#   $option (String) - what was answered before
origin-contradicts = Antes contestaches «{ $option }». Se agora é outra cousa, cámbiao.
origin-change = Se non é así, cámbiao.

## Check your answers

answers-title = Revisa as túas respostas
answers-all-areas = Todas as áreas
answers-stub = Resumo
answers-none = Sen contestar
answers-none-hint = Podes deixala así
answers-answer = Contestar
answers-change = Cambiar
# Variables:
#   $option (String) - what the computer shows
answers-clash = Este ordenador amosa «{ $option }».
# Variables:
#   $date (String) - when it was answered
answers-said-on = Contestada o { $date }
# Variables:
#   $source (String) - how it is known, as "Lo has dicho"
#   $date (String) - since when
answers-source = { $source } · { $date }
# Variables:
#   $name (String) - who, other than the reader
#   $date (String) - since when
answers-source-other = Díxoo { $name } · { $date }
answers-unknown-hint = Irá ao teu plan como algo por descubrir
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - answer to the simpler question
answers-unknown-easier = Á pregunta máis sinxela, «{ $question }», contestaches «{ $answer }»
answers-to-result = Ver o resultado
# Variables:
#   $area (String) - name of the next area
answers-next-area = Seguir con «{ $area }»
answers-next-question = Seguir preguntando
answers-result-so-far = Ver o resultado ata agora
answers-in-area = Nesta área
answers-in-all = En total
answers-count-answered = Contestadas
answers-count-unknown = «Non o sei»
answers-count-open = Sen contestar
answers-count-hint = O que falta non suma nin resta: alarga a marxe do resultado.
answers-sources = De onde vén cada resposta
answers-source-measured = <strong>Medido aquí:</strong> leuno unha comprobación.
answers-source-seen = <strong>Miráchelo:</strong> seguiches os pasos.
answers-source-declared = <strong>Dixéchelo:</strong> ninguén o mirou aínda.

## Checks

checks-stub = Sobre as comprobacións
checks-title-before = O que pode contestar este ordenador
# Variables:
#   $count (Number) - checks
checks-lede-before = Son { $count } comprobacións e tardan menos dun minuto. Só lemos: non cambiamos nada.
checks-start = Mirar este ordenador
checks-list = Isto é o que imos mirar
checks-personal = cousas túas
checks-title-running = Mirando este ordenador
# Variables:
#   $done (Number) - done
#   $total (Number) - in all
checks-progress = { $done } de { $total } comprobacións.
# Variables:
#   $check (String) - name of the check that was just done
checks-just-seen = Visto: { $check }.
checks-only-reads-short = Só lemos; non cambiamos nada.
checks-stop = Parar
checks-stopping = Parando…
# Variables:
#   $count (Number) - checks that fail or ask for attention
checks-title-seen =
    { $count ->
        [one] Neste ordenador hai 1 cousa que mirar
       *[other] Neste ordenador hai { $count } cousas que mirar
    }
checks-title-calm = Neste ordenador non hai nada que corrixir
# Variables:
#   $checked (Number) - seen
#   $applicable (Number) - that apply
#   $date (String) - the day
checks-coverage = Vimos { $checked } das { $applicable } que se aplican, o { $date }.
checks-again = Mirar outra vez
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
tally-pass = { $count } ben
# Variables:
#   $count (Number) - checks
tally-unknown = { $count } sen ver
# Variables:
#   $count (Number) - checks
tally-not-applicable =
    { $count ->
        [one] 1 non se aplica
       *[other] { $count } non se aplican
    }
checks-group-fail = Están mal
checks-group-warn = Piden atención
checks-group-unknown = Non se puido ver
checks-group-not-applicable = Non se aplican
checks-group-pass = Ben
checks-group-info = Para saber
checks-group-ignored = Apartadas por ti
checks-more = Máis opcións
checks-look-again = Mirar isto outra vez
checks-looking-again = Mirando…
# Variables:
#   $check (String) - name of the check
#   $verdict (String) - what it says now, in words
checks-seen-again = { $check }: { $verdict }.
# Variables:
#   $date (String) - the day
checks-again-on = Visto outra vez o { $date }.
# Variables:
#   $date (String) - the day of the look before
checks-change-better = mellor que o { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-worse = peor que o { $date }
# Variables:
#   $date (String) - the day of the look before
checks-change-seen = o { $date } non se puido ver
# Variables:
#   $date (String) - the day of the look before
checks-change-lost = o { $date } si se puido ver
# Variables:
#   $date (String) - the day of the look before
checks-change-new = nova desde o { $date }
# Variables:
#   $date (String) - the day of the look before
#   $better (Number) - checks that are better
#   $worse (Number) - checks that are worse
#   $fresh (Number) - checks that are new, or could not be seen then
#   $lost (Number) - checks that cannot be seen any more
checks-compared = Fronte ao { $date }: mellor, { $better }; peor, { $worse }; vistas por primeira vez, { $fresh }; xa non se ven, { $lost }.
# Variables:
#   $date (String) - the day of the look before
checks-compared-same = Todo segue igual que o { $date }.
# Variables:
#   $date (String) - the day it was set aside
#   $because (String) - why, as the person typed it
checks-ignored-because = Apartada o { $date }: «{ $because }»
checks-ignore = Apartar esta comprobación
checks-ignore-hint = Séguese mirando e sae no plan co teu motivo. Non conta como boa nin como mala.
checks-ignore-because = Por que a apartas
checks-ignore-do = Apartar
checks-heed = Volver contala
# Variables:
#   $check (String) - name of the check
checks-ignored-now = Apartada: { $check }.
# Variables:
#   $check (String) - name of the check
checks-heeded-now = Volve contar: { $check }.
checks-limit = O teu propio límite
# Variables:
#   $unit (String) - minutes, days
checks-limit-label =
    { $unit ->
        [minutes] Minutos ata que se bloquea
       *[days] Días que che parecen ben
    }
# Variables:
#   $usual (Number) - the usual limit
#   $least (Number) - the smallest that can be chosen
#   $most (Number) - the largest that can be chosen
checks-limit-hint = O habitual é { $usual }. Podes escoller de { $least } a { $most }. O resultado do cuestionario non cambia.
checks-limit-set = Usar este límite
checks-limit-usual = Usar o habitual
# Variables:
#   $unit (String) - minutes, days
#   $own (Number) - the person's own limit
#   $usual (Number) - the usual limit
checks-limit-own =
    { $unit ->
        [minutes] Co teu límite de { $own } min. O habitual son { $usual }.
       *[days] Co teu límite de { $own } d. O habitual son { $usual }.
    }
# Variables:
#   $verdict (String) - the verdict by the usual limit, in words
checks-limit-otherwise = Co habitual sería: { $verdict }.
# Variables:
#   $answer (String) - what was declared
checks-contradicts = Ti contestaras «{ $answer }».
checks-to-question = Ver a pregunta
# Variables:
#   $date (String) - the day
checks-read-on = Lido o { $date }.
checks-provisional = por confirmar
checks-risk = Por que importa:
checks-undo = Para volver atrás:
checks-what-to-do = Que facer
# Variables:
#   $count (Number) - suggestions
checks-suggestions =
    { $count ->
        [one] Unha resposta que podes confirmar
       *[other] { $count } respostas que podes confirmar
    }
checks-suggestions-hint = O que amosa este ordenador contesta xa estas preguntas. Quita a marca do que non sexa así.
checks-suggestions-legend = Respostas que confirmas
# Variables:
#   $option (String) - the option
checks-suggests = Este ordenador amosa: «{ $option }».
# Variables:
#   $answer (String) - what was declared
checks-suggests-declared = Ti contestaras «{ $answer }».
checks-confirm-none = Confirmar
# Variables:
#   $count (Number) - marked answers
checks-confirm =
    { $count ->
        [one] Confirmar 1 resposta
       *[other] Confirmar { $count } respostas
    }
# Variables:
#   $count (Number) - confirmed answers
checks-confirmed =
    { $count ->
        [one] Confirmada 1 resposta.
       *[other] Confirmadas { $count } respostas.
    }
checks-only-reads = Só se le
checks-only-reads-hint = Ningunha comprobación cambia nada, pide permisos nin usa internet.
checks-what-we-read = Que lemos, liña a liña
checks-not-good = O que non se ve non conta como bo
checks-not-good-hint = Se algo non se puido ler, dicímosche por que. Nunca o damos por bo.
checks-personal-title = Cousas túas
checks-personal-hint = Algunhas miran algo persoal, como a data do teu certificado. Non gardamos nomes nin contrasinais.

## The computers of a firm

computers-title = Os ordenadores da empresa
computers-lede = Cada ordenador garda nun ficheiro pequeno o que se viu nel. Aquí xúntanse.
computers-link = Os demais ordenadores da empresa
# Variables:
#   $fresh (Number) - computers with a look of the last three months
#   $count (Number) - computers in all
computers-fresh = { $fresh } de { $count } cun ficheiro dos últimos 3 meses.
computers-none = Aínda non hai ningún ficheiro.
computers-take = Abrir ficheiros doutros ordenadores
computers-declined = Non escolliches ningún ficheiro.
# Variables:
#   $labels (String) - names of computers
computers-taken = Recollido: { $labels }.
# Variables:
#   $labels (String) - names of computers
computers-known = Xa había un igual ou máis novo de { $labels }.
# Variables:
#   $files (String) - names of files
computers-unreadable = Non son dun ordenador: { $files }. Non se gardou nada deles.
computers-count = Cantos ordenadores hai na empresa?
computers-count-hint = Conta tamén este, os portátiles que saen e o servidor.
computers-count-bad = Escribe un número de 1 a 999.
computers-this = Este ordenador
# Variables:
#   $date (String) - the day, in long form
computers-this-looked = Mirado o { $date }.
computers-this-unlooked = Aínda non se mirou.
computers-this-look = Miralo
computers-label = Como lle chamades
computers-label-hint = Por exemplo, «Recepción». Un nome de persoa non fai falta.
computers-personal = Engadir o que mira as miñas cousas
computers-personal-hint = Certificados, contrasinais gardados e claves. Sen marcar, non sae nada diso.
computers-share = Gardar o ficheiro
computers-add = Contalo aquí
# Variables:
#   $file (String) - the file's name
computers-shared = Gardado: { $file }. Le o ficheiro antes de dalo.
# Variables:
#   $label (String) - name of the computer
computers-added = Contado: { $label }.
computers-spreads = O que falla en máis ordenadores
computers-all-well = Nos que teñen ficheiro recente non falla nada.
# Variables:
#   $labels (String) - names of computers
computers-fail = Mal en { $labels }
# Variables:
#   $labels (String) - names of computers
computers-warn = Atención en { $labels }
# Variables:
#   $labels (String) - names of computers
computers-unknown = Non se puido ver en { $labels }
# Variables:
#   $labels (String) - names of computers
computers-pass = Ben en { $labels }
computers-list = Os que hai
# Variables:
#   $date (String) - the day, in long form
computers-looked = Mirado o { $date }
# Variables:
#   $date (String) - the day, in long form
computers-old = Mirado o { $date }: hai máis de 3 meses
# Variables:
#   $label (String) - name of the computer
computers-remove = Quitar
    .name = Quitar { $label }
# Variables:
#   $label (String) - name of the computer
computers-removed = Quitado: { $label }.
computers-stub = Como funciona
computers-how = En cada ordenador
computers-how-hint = Ábrese { -app }, mírase e gárdase o ficheiro. Serve unha memoria USB ou o cartafol de todos.
computers-inside = Que leva o ficheiro
computers-inside-hint = O nome que escribas, a data e se cada comprobación sae ben ou mal. Nada do que hai no ordenador.
computers-staff = Avisa antes
computers-staff-hint = Quen usa o ordenador ten que saber que se mira. Hai unha folla para iso.
computers-staff-link = A folla para o persoal

## Result

result-stub = O teu resgardo
result-word-critical-start = Hai algo urxente
result-word-high-start = Queda moito por facer
result-word-needs-attention-start = Necesita atención
result-word-good-start = Ben
result-word-strong-start = Moi ben
# Variables:
#   $word (String) - the word of the result, at the start of a sentence
result-clear = <mark>{ $word }.</mark>
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-between = <mark>Entre «{ $word }» e «{ $favourable }».</mark>
result-whole = Todo o que preguntamos chega á súa meta.
# Variables:
#   $word (String) - the word of the result
result-so-far = Ata agora, «{ $word }».
# Variables:
#   $word (String) - the word at the cautious end
#   $favourable (String) - the word at the favourable end
result-so-far-between = Ata agora, entre «{ $word }» e «{ $favourable }».
# Variables:
#   $favourable (String) - the word at the favourable end
result-so-far-up-to = Ata agora pode chegar a «{ $favourable }».
result-so-far-open = Ata agora, falta saber o que máis pesa.
result-open-none = Non falta ningunha resposta.
# Variables:
#   $count (Number) - questions that are open or unknown
result-open =
    { $count ->
        [one] Falta 1 resposta.
       *[other] Faltan { $count } respostas.
    }
result-none = Aínda non hai resultado
result-none-hint = Coa primeira resposta comeza a saír. Con doce, xa di por onde comezar.
result-certainty = Certeza
result-certainty-hint = Canto sabemos e como de recente é
result-certainty-hint-so-far = Sobe con cada resposta
result-protection = Protección
result-protection-hint = O que xa tes en marcha
result-protection-hint-so-far = A marxe é o que falta por saber
result-risk = Risco que queda
result-risk-hint = Do que podes quitar
result-risk-hint-so-far = Estréitase con cada resposta
result-first = Comeza por aquí
result-first-so-far = Mentres tanto
# Also on the home page, while the plan holds no action.
see-plan = Ver o plan
# Variables:
#   $count (Number) - actions in the plan
result-see-plan =
    { $count ->
        [one] Ver o plan: 1 acción
       *[other] Ver o plan enteiro: { $count } accións
    }
result-keep-asking = Seguir preguntando
# Variables:
#   $practice (String) - the practice furthest from its target
#   $value (String) - its level
result-practices-far = O máis lonxe da súa meta: «{ $practice }», { $value } de 100
# Variables:
#   $reached (Number) - practices at their target
#   $count (Number) - practices
result-practices = De { $count } prácticas, { $reached } na súa meta
result-practices-hint = Ordenadas polo que máis risco quita. O tramo raiado é o que aínda non sabemos.
# The chart as it is heard; the table says the rest.
# Variables:
#   $count (Number) - practices
#   $reached (Number) - practices at their target
result-practices-label = { $count } prácticas de 0 a 100 coa súa meta. Na meta: { $reached }. A táboa di as mesmas cifras.
chart-key-known = Seguro
chart-key-maybe = Pode ser
chart-key-target = Meta
result-table = As mesmas cifras
# Where the chart shows only the first ones.
# Variables:
#   $count (Number) - practices
result-table-all = As cifras das { $count } prácticas
result-table-practice = Práctica
result-table-level = Nivel
result-table-target = Meta
result-table-words = En palabras
result-blocking = non pode faltar
result-scenarios = O que pode pasar, de máis a menos
result-scenarios-hint = De 0 a 25 puntos. A última columna é o que habería sen facer nada.
result-scenario = Que
result-scenario-now = Queda
result-scenario-nothing = Sen nada
# Variables:
#   $count (Number) - findings
result-findings =
    { $count ->
        [one] Unha resposta non cadra co que se ve
       *[other] { $count } respostas non cadran co que se ve
    }
# Variables:
#   $answer (String) - what was said
#   $date (String) - when
result-finding-said = Contestaches «{ $answer }» o { $date }.
# Variables:
#   $option (String) - what the computer shows
#   $date (String) - when
result-finding-measured = Este ordenador amosa «{ $option }», o { $date }.
# Variables:
#   $option (String) - what one of the computers shows
#   $date (String) - when
result-finding-one-of-all = Un dos ordenadores amosa «{ $option }», o { $date }.
# Variables:
#   $option (String) - what was seen in a guided look
#   $date (String) - when
result-finding-looked = Ao miralo paso a paso saíu «{ $option }», o { $date }.
result-finding-open = Ver a pregunta
result-gate = Por que non di algo mellor
# Variables:
#   $count (Number) - practices
#   $practices (String) - their names
result-gate-hint =
    { $count ->
        [one] Mentres { $practices } non chegue á súa meta, o resultado non pasa de «necesita atención». É das que non poden faltar.
       *[other] Mentres { $practices } non cheguen á súa meta, o resultado non pasa de «necesita atención». Son das que non poden faltar.
    }
result-basis = Con que o calculamos
result-basis-answers = Respostas
# Variables:
#   $count (Number) - answered
#   $total (Number) - in all
result-basis-of = { $count } de { $total }
result-basis-measured = Medidas aquí
result-basis-seen = Miráchelas
result-basis-declared = Dixéchelas
result-basis-unknown = «Non o sei»
result-basis-not-applicable = Non se aplican
result-basis-method = Método
# Variables:
#   $version (Number) - number of the method
result-basis-method-version = versión { $version }
result-basis-link = Revisar as túas respostas
result-basis-documents = Documentos que o amosan
# Variables:
#   $phone (String) - phone of the line of advice
result-advice = Dubidas? Chama ao { $phone }

take-away = Lévao contigo
take-away-button = Gardar o plan en PDF
take-away-hint = O PDF enumera os teus puntos débiles. Antes de gardalo verás cales.

## What every number rests on

why-title = De que sae cada número
why-lede = Cada cifra ábrese ata as túas respostas e os estudos en que se apoia.
why-link = De que saen estes números
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-risk = Risco que queda: { $value } de 100
why-risk-hint = Dos puntos que se poden quitar, a parte que segue aí.
why-inherent = Sen ningunha práctica
why-now = Agora
why-floor = Con todas as prácticas ao 100
# Variables:
#   $now (Number) - points that remain
#   $floor (Number) - points that always remain
#   $inherent (Number) - points without any practice
#   $share (Number) - points of 100
why-risk-sum = No extremo prudente: ({ $now } − { $floor }) ÷ ({ $inherent } − { $floor }) = { $share } de 100.
why-words = A palabra sae desa cifra
# Variables:
#   $points (Number) - points of 100
#   $word (String) - one of word-…
why-word-up-to = Ata { $points }: { $word }
# Variables:
#   $word (String) - one of word-…
why-word-above = Por riba: { $word }
why-scenarios = A suma do que pode pasar
why-scenarios-hint = Probabilidade por impacto, de 1 a 5 cada un. As prácticas baixan os dous.
# Variables:
#   $likelihood (Number) - 1 to 5
#   $impact (Number) - 1 to 5
#   $points (Number) - their product
why-product = { $likelihood } × { $impact } = { $points }
why-sum = Suma
# Variables:
#   $value (String) - a figure, or "20 a 35"
why-protection = Protección: { $value } de 100
why-protection-hint = É a media das prácticas. Pesa máis a que máis risco pode quitar ela soa.
# Variables:
#   $value (Number) - points of 100
why-certainty = Certeza: { $value } de 100
why-certainty-hint = É a media das preguntas. O medido conta 100; o que miraches, 90; o que dixeches, 70. O que non se sabe non conta. O caducado baixa pouco a pouco.
# Variables:
#   $points (String) - points, or "20 a 35"
#   $inherent (Number) - points without any practice
why-scenario-lede = Quedan { $points } puntos de { $inherent }.
why-account = A conta
why-account-hint = Cada práctica quita a súa parte do que queda; entre todas, nunca máis do 95 %. O que non se sabe conta aquí coma se faltase.
why-likelihood = Probabilidade
why-impact = Impacto
why-product-row = Risco, en puntos
why-side = Parte
why-lowers = Que o baixa
# Variables:
#   $confidence (String) - one of confidence-…
why-base = Probabilidade e impacto de partida: confianza { $confidence }.
why-lowers-none = Nada do que preguntamos o baixa.
why-lowers-likelihood = Baixa a probabilidade
why-lowers-impact = Baixa o impacto
why-column-most = Como moito
# Variables:
#   $value (Number) - percent
why-percent = { $value } %
# Variables:
#   $low (Number) - percent
#   $high (Number) - percent
why-percent-band = { $low } a { $high } %
why-reasons = Por que esas cifras
# Variables:
#   $side (String) - why-lowers-likelihood or why-lowers-impact
#   $most (Number) - percent
#   $low (Number) - percent
#   $high (Number) - percent
#   $confidence (String) - one of confidence-…
why-strength = { $side } un { $most } % como moito. As fontes deixan entre { $low } e { $high }. Confianza { $confidence }.
# Variables:
#   $count (Number) - sources
why-sources =
    { $count ->
        [one] A súa fonte
       *[other] As súas { $count } fontes
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
why-practice-possible = Conta ou non segundo unha resposta que falta.
why-answers = Sae destas respostas
why-answers-hint = É a media dos niveis, cada un co seu peso.
why-column-question = Pregunta
why-column-answer = Resposta
why-column-weight = Peso
why-mean = Media
# Variables:
#   $answer (String) - what was said
why-said = Contestaches «{ $answer }».
why-lapsed = Caducou: vale menos cada día.
why-possible = Pregúntase ou non segundo outra resposta.
why-lowers-practice = Que baixa

## Plan

plan-page = Plan de acción
plan-stub = Leva contigo o plan
# Variables:
#   $count (Number) - actions
#   $time (String) - "unas 4 horas"
plan-title =
    { $count ->
        [one] Unha acción, { $time } en total
       *[other] { $count } accións, { $time } en total
    }
plan-title-none = Non queda nada por facer
plan-none-yet = Aínda non hai plan
# Variables:
#   $risk (String) - "41 a 52", of 100
plan-lede = Agora queda un risco de { $risk } sobre 100. Cada acción báixao.
plan-group-today-hint = 15 minutos ou menos cada unha
plan-group-with-help-hint = Mellor non facelas a soas
plan-closed = Pechadas
plan-how = Como se fai
plan-organise = Quen, cando e estado
plan-mark-done = Marcar como feita
plan-undo = Desfacer
plan-reopen = Reabrir
# Variables:
#   $date (String) - until when
plan-due = Para o { $date }
# Variables:
#   $actions (String) - names of other actions
plan-after = Antes convén: { $actions }.
# Variables:
#   $system (String) - name of a system
plan-on-system = { $system }:
plan-verify = Para ver que foi ben:
plan-ask-help = Cando pedir axuda:
plan-links = Páxinas oficiais
# Variables:
#   $standards (String) - names of the standards
plan-standards = Piden esta práctica: { $standards }
# Variables:
#   $host (String) - host of the page
link-open = Abrir { $host } no teu navegador
# Variables:
#   $answer (String) - the answer
because-answer = Porque contestaches «{ $answer }».
# Variables:
#   $question (String) - the simpler question
#   $answer (String) - the answer to it
because-simpler = Porque contestaches «{ $question } { $answer }».
# Variables:
#   $check (String) - name of the check
#   $answer (String) - what it shows
because-check = Porque este ordenador amosa «{ $answer }» ({ $check }).
# Variables:
#   $scenario (String) - what can happen
#   $from (Number) - points before
#   $to (Number) - points after
lowers-scenario = «{ $scenario }» baixa de { $from } a { $to } puntos.
# Variables:
#   $scenario (String) - what can happen
lowers-scenario-little = «{ $scenario }» baixa un pouco.
lowers-band = Así se estreita a marxe do resultado.
# Stands for all that is not known: the app adds the questions.
action-find-out = Descobre o que falta por saber
    .because = O que non se sabe conta coma se faltase. Sabelo aclara o resultado, e ás veces mellórao.
plan-state = Estado
plan-reason = Por que aceptas o risco
plan-reason-hint = Unha frase para ti, para cando o mires outra vez.
plan-reason-missing = Escribe por que aceptas o risco.
plan-review = Cando o pensas outra vez
plan-review-missing = Escribe o día en que o pensas outra vez, por exemplo 1 4 2027.
# Variables:
#   $reason (String) - why the risk is accepted, as it was typed
plan-reason-given = Por que: { $reason }
# Variables:
#   $date (String) - when to think about it again
plan-review-on = Para pensalo outra vez o { $date }
plan-owner = Quen o fai (opcional)
plan-owner-hint = Se o deixas baleiro, ti.
plan-note = Nota (opcional)
plan-note-hint = O que haxa que lembrar: un orzamento, unha chamada, onde está o cable.
plan-due-label = Para cando (opcional)
date-field-hint = Por exemplo: 27 11 2026
date-field-day = Día
date-field-month = Mes
date-field-year = Ano
date-field-bad = Ese día non existe. Escribe día, mes e ano con cifras.
# Variables:
#   $action (String) - title of the action
plan-changed-open = «{ $action }» volve estar por facer.
# Variables:
#   $action (String) - title of the action
plan-changed-in-progress = «{ $action }» está en marcha.
# Variables:
#   $action (String) - title of the action
plan-changed-done = Feita: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-accepted = Risco aceptado: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-changed-not-for-me = Fóra do plan: «{ $action }».
# Variables:
#   $action (String) - title of the action
plan-organised = Gardado: «{ $action }».
plan-taken-back = Desfeito.
plan-risk-hint = Marca unha acción como feita e verás como baixa.
plan-try = E se o fago?
# Variables:
#   $count (Number) - actions that are tried out
plan-what-if =
    { $count ->
        [one] Se fixeses esta acción
       *[other] Se fixeses estas { $count } accións
    }
plan-what-if-hint = Só é unha proba: non cambia nada.
plan-order = Por que nesta orde
plan-order-hint = Primeiro, o que máis risco quita por minuto. O que necesita outra cousa antes, vai detrás dela.

undo-done = Desfeito.
redo-done = Feito outra vez.
undo-nothing = Non hai nada que desfacer.
redo-nothing = Non hai nada que refacer.

## Plan as a file

export-title = Este ficheiro enumera os teus puntos débiles
export-lede = Sérveche a ti e a quen che axuda. Tamén lle serviría a quen queira enganarte.
# Variables:
#   $count (Number) - practices below their target
export-weaknesses =
    { $count ->
        [one] Nomea este punto débil
       *[other] Nomea estes { $count } puntos débiles
    }
export-no-weaknesses = Hoxe non nomea ningún punto débil
export-care = Gárdao onde gardas os papeis importantes. Se o mandas, que sexa a alguén de confianza e por un medio que xa uses con esa persoa.
export-language = Idioma do PDF
export-button = Gardar o PDF
export-busy = Preparando o PDF…
export-other = Para outros programas
export-other-hint = As datas do teu plan e as respostas que van caducar, para o teu calendario; as accións, para unha folla de cálculo. Tamén contan os teus puntos débiles.
export-calendar = Gardar o calendario
export-spreadsheet = Gardar a folla de cálculo
export-not-now = Agora non
export-declined = Non se gardou nada.
export-stub = Que leva dentro
export-inside = Dentro do PDF
export-inside-result = O resultado e as tres cifras
export-inside-time = Como cambiou o risco
export-inside-actions = As accións, cos seus pasos
export-inside-checks = O que amosa este ordenador
export-inside-channels = A quen chamar e onde se denuncia
export-inside-answers = As túas respostas, ao final
export-inside-people = Quen dixo que, e a lista dos teus documentos
export-where = Ti escolles onde
export-where-hint = Gárdase onde ti digas, e en ningún outro sitio. O PDF non vai cifrado: quen o teña pode lelo.
export-saved = O teu plan está gardado
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
export-saved-file =
    { $pages ->
        [one] { $file }, 1 páxina.
       *[other] { $file }, { $pages } páxinas.
    }
# Variables:
#   $characters (String) - characters without a letter shape
export-uncovered = Hai signos que o PDF non pode debuxar: { $characters }
export-uncovered-hint = No seu lugar sae un oco. Se están no teu nome, escríbeo doutra forma en «Os teus datos».
export-open = Abrir o PDF
export-again = Gardar outro
export-to-plan = Volver ao plan

## What documents are printed on

letterhead-title = En que se imprime
letterhead-lede = Vale para todos os PDF que gardes.
letterhead-paper = Tamaño do papel
paper-a4 = A4
paper-letter = Carta (Letter)
partner-title = Quen che axuda preto
partner-hint = A túa cámara de comercio ou o teu concello pode darche un ficheiro co seu nome, logotipo e contacto. Se o escolles aquí, sairá nos teus documentos. Non avala o que din.
partner-with-logo = Sae tamén o seu logotipo.
partner-without-logo = Sen logotipo.
partner-take = Escoller o ficheiro
partner-other = Escoller outro ficheiro
partner-remove = Quitalo
partner-declined = Non escolliches ningún ficheiro. Todo segue como estaba.

## Documents for somebody else

handouts-title = Para darllo a alguén
handouts-hint = Cada documento di o que necesita esa persoa, e nada máis.
handout-summary = Unha páxina para quen decide
handout-summary-hint = Onde estás e que necesita unha decisión.
handout-statement = Boas prácticas, para clientes e seguros
handout-statement-hint = O que está en marcha. Non nomea ningún punto débil.
handout-order = Encargo para un técnico
handout-order-hint = As tarefas, como se ve que están feitas e sitio para o prezo.
handout-questions = O cuestionario en papel
handout-questions-hint = Todas as preguntas, para contestar con bolígrafo.
handout-notice = Aviso para o persoal
handout-notice-hint = Que mira o programa nos ordenadores e que non mira nunca.
handout-stub = Antes de dalo
handout-care = Antes de dalo
handout-care-weaknesses = Nomea puntos débiles. Dállo só a quen vai decidir ou traballar con el.
handout-care-statement = Decláralo ti. Le cada liña: quen o reciba pode pedirche que o demostres.
handout-care-questions = Non leva as túas respostas. Cando volva cuberto, gárdao: daquela si conta como traballas.
handout-care-notice = Non leva ningún resultado. Se alguén usa un ordenador da empresa, dállo antes de mirar ese ordenador.
handout-says = Isto é o que di, palabra por palabra
handout-saved = O documento está gardado
handout-others = Ver os outros documentos

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
documents-lede = O que podes amosar. Cada documento amosa unha ou varias das túas respostas.
documents-none-lede = Un seguro, un banco, un cliente ou quen te audite pode pedirche que o demostres. Se apuntas aquí os teus documentos, ese día non os buscas.
documents-add = Engadir un documento
documents-add-declined = Non se engadiu nada.
documents-look = Mirar outra vez os ficheiros
# Variables:
#   $count (Number) - files
documents-looked-same =
    { $count ->
        [one] O ficheiro segue igual.
       *[other] Os { $count } ficheiros seguen igual.
    }
# Variables:
#   $count (Number) - files
#   $same (Number) - those that are the same
documents-looked = Ficheiros que seguen igual: { $same } de { $count }.
documents-copy = Copialos xuntos nun cartafol
# Variables:
#   $count (Number) - documents
documents-count =
    { $count ->
        [one] 1 documento
       *[other] { $count } documentos
    }
documents-stub = Sobre os documentos
documents-what = Que vale
documents-what-hint = O que xa tes: unha factura, un contrato, unha acta, unha captura de pantalla onde se vexa a data.
documents-kept = O ficheiro non se move
documents-kept-hint = Apuntamos onde está e que amosa. O ficheiro segue no seu cartafol, así que inclúeo nas túas copias de seguridade.
documents-sum = Para que é a pegada
documents-sum-hint = Son 64 signos que saen do contido do ficheiro (SHA-256). Se cambia unha soa coma, a pegada é outra.
# Variables:
#   $date (String) - the date that it bears
document-dated = do { $date }
# Variables:
#   $owner (String) - who keeps it
document-kept-by = gárdao { $owner }
# Variables:
#   $sum (String) - the first signs of the sum
document-sum = pegada { $sum }…
document-sum-whole = Ver a pegada enteira
document-sum-label = Pegada (SHA-256)
# Variables:
#   $date (String) - the last day on which it holds
document-valid-until = Vale ata o { $date }.
# Variables:
#   $date (String) - the last day on which it held
document-expired = <strong>Caducado.</strong> Valía ata o { $date }.
# Variables:
#   $questions (String) - one or two questions, each between quotes
document-shows = Amosa { $questions }.
# Variables:
#   $questions (String) - two questions, each between quotes
#   $count (Number) - further questions
document-shows-many = Amosa { $questions } e { $count } máis.
document-shows-nothing = Aínda non di que respostas amosa.
document-shows-choose = Escollelas
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
document-state-same = O ficheiro segue igual.
document-state-changed = O ficheiro cambiou.
document-state-changed-hint = Se o cambio é bo, escolle a versión nova. Se non o agardabas, fala con quen o garda.
document-state-missing = O ficheiro non está onde estaba.
document-state-missing-hint = Pode que alguén o movese. Se sabes onde está agora, búscao.
document-renew-changed = Escoller a versión nova
document-renew-missing = Buscar o ficheiro
document-renew = Escoller outro ficheiro
document-renew-hint = Se hai unha versión nova, ou o moviches de sitio, escolle aquí o ficheiro que vale agora.
# Variables:
#   $title (String) - what the document is
document-renewed = «{ $title }» ten agora o ficheiro que escolliches.
document-renew-declined = Non escolliches ningún ficheiro. Todo segue igual.
document-caption = Documento
document-name = Que é
document-name-hint = Coas túas palabras: «contrato co informático», «factura do disco».
document-name-missing = Escribe que é.
document-owner = Quen o garda (opcional)
document-owner-hint = A quen hai que pedirllo. Se o deixas baleiro, a ti.
document-dated-label = Que data leva (opcional)
document-expires-label = Ata cando vale (opcional)
document-items = Que respostas amosa
document-items-hint = Un documento pode amosar varias. Abre unha área e marca as súas preguntas.
document-item-expected = adóitase pedir
document-file = O ficheiro
document-remove-title = Quitalo da lista
document-remove-hint = O ficheiro segue onde está. Bórrase o que apuntaches aquí sobre el.
document-remove = Quitar da lista
# Variables:
#   $title (String) - what the document is
document-remove-sure = Quitar «{ $title }» e o apuntado? Se te arrepintes, terás que engadilo outra vez.
document-remove-not = Non, deixalo
# Variables:
#   $title (String) - what the document is
document-removed = Quitado da lista: «{ $title }».

## Documents copied together

copy-documents-title = Quen teña este cartafol poderá lelo
copy-documents-lede = Os documentos cópianse xuntos e sen cifrar. Dállo só a quen teña que velos.
copy-documents-choose = Que documentos copias
copy-documents-choose-one = Escolle polo menos un documento.
copy-documents-button = Escoller onde e copiar
copy-documents-not-now = Agora non
copy-documents-declined = Non se copiou nada.
copy-documents-none = Ningún documento di aínda que respostas amosa. Ábreo na lista e escolle as súas preguntas.
# Variables:
#   $count (Number) - documents
#   $titles (String) - what they are
copy-documents-silent =
    { $count ->
        [one] Non se copia { $titles }, porque aínda non di que respostas amosa.
       *[other] Non se copian { $titles }, porque aínda non din que respostas amosan.
    }
copy-documents-inside = Dentro do cartafol
copy-documents-inside-folders = Un cartafol por práctica, cos seus documentos
copy-documents-inside-index = Un índice, para abrilo cunha folla de cálculo
copy-documents-inside-sums = As pegadas (SHA256SUMS), para comprobar que ninguén os cambiou
copy-documents-stay = Os teus non se moven
copy-documents-stay-hint = Son copias. Cando xa non fagan falta, borra o cartafol.
copy-documents-done = Os documentos están copiados
# Variables:
#   $folder (String) - name of the folder
#   $count (Number) - documents
copy-documents-done-folder =
    { $count ->
        [one] No cartafol { $folder } hai 1 documento.
       *[other] No cartafol { $folder } hai { $count } documentos.
    }
# Variables:
#   $folder (String) - the name of the folder
copy-documents-done-index = No cartafol { $folder } só está o índice.
# Variables:
#   $count (Number) - documents
copy-documents-changed =
    { $count ->
        [one] Este cambiou desde que o engadiches. Non vai: se é a versión nova, cóllea antes na lista.
       *[other] Estes cambiaron desde que os engadiches. Non van: se son as versións novas, cólleas antes na lista.
    }
# Variables:
#   $count (Number) - documents
copy-documents-missing =
    { $count ->
        [one] Este non vai, porque o seu ficheiro non está onde estaba:
       *[other] Estes non van, porque os seus ficheiros non están onde estaban:
    }
copy-documents-done-care = Non vai cifrado: mándao por un medio que xa uses con esa persoa, e bórrao despois.
copy-documents-back = Volver aos documentos

## What people said about a question

# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you = <strong>Ti</strong> dixeches «{ $answer }» o { $date }.
# Variables:
#   $answer (String) - the answer
#   $date (String) - when
voice-you-looked = <strong>Ti</strong> miráchelo e saíu «{ $answer }» o { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other = <strong>{ $name }</strong> dixo «{ $answer }» o { $date }.
# Variables:
#   $name (String) - who
#   $answer (String) - the answer
#   $date (String) - when
voice-other-looked = <strong>{ $name }</strong> mirouno e saíu «{ $answer }» o { $date }.
question-heard = Quen dixo que
question-differ = Non dicides todos o mesmo
question-heard-marked = Está marcado o último que se dixo. Se premes Continuar, dilo ti tamén.
question-differ-hint = Cando o faledes:
shown-by = Documentos que o amosan
shown-add = Engadir un documento que o amose (opcional)
shown-hint = Vale unha factura, un contrato ou unha captura onde se vexa a data. O ficheiro queda onde está.
shown-expected = Quen te audite adoita pedir algo que o amose. Vale unha factura, un contrato ou unha captura coa súa data.
shown-another = Engadir outro documento
# Variables:
#   $title (String) - what the document is
shown-added = Engadido: «{ $title }». Ábreo se queres apuntar a súa data ou quen o garda.

## Other people

people-title = Outras persoas
people-lede = Ninguén o sabe todo. Pregúntalle a quen saiba, e aquí verás quen dixo que.
people-ask = Preguntarlle a alguén
people-ask-other = Preguntarlle a outra persoa
people-open = Abrir o texto que che devolven
people-paper = Pasar o que contestou en papel
# Variables:
#   $count (Number) - questions
people-differing =
    { $count ->
        [one] En 1 pregunta non dicides todos o mesmo
       *[other] En { $count } preguntas non dicides todos o mesmo
    }
people-differing-hint = Ninguén ten por que equivocarse: faládeo. Mentres tanto conta o último que se dixo.
people-settle = Apuntar o acordado
people-who = Quen contestou
people-nobody = Aínda ninguén.
people-you = Ti
# Variables:
#   $name (String) - how the reader signs
people-name-you = { $name }, que es ti
# Variables:
#   $count (Number) - answers
#   $date (String) - date of the last one
people-answers =
    { $count ->
        [one] 1 resposta, do { $date }
       *[other] { $count } respostas, a última do { $date }
    }
people-sign = Como asinas ti
people-sign-label = O teu nome (opcional)
people-sign-hint = Sairá a carón do que contestes desde agora.
people-sign-saved = Gardado.
people-stub = Como funciona
people-how = Non ten que instalar nada
people-how-hint = Recibe un texto ou unha folla coas preguntas que escollas, marca as súas respostas e devólvecho.
people-counts = Que resposta conta
people-counts-hint = A última, sexa de quen sexa. Se non dicides o mesmo, vese aquí ata que o faledes.
people-elsewhere = Se tamén usa { -app }
people-elsewhere-hint = Que garde as súas respostas nun ficheiro. Ao abrilo aquí, xúntanse coas túas.
people-elsewhere-link = Abrir o seu ficheiro
settle-caption = O que acordastes
settle-choose = Escolle o que acordastes.
settle-button = Gardar o acordado
settle-stub = Que cambia
settle-hint = Desde agora conta isto, e a pregunta deixa de saír como diferenza. O que dixo cada persoa non se borra.

## Asking somebody

ask-title = Preguntarlle a outra persoa
ask-lede = Escolle as preguntas. Quen as reciba non verá as túas respostas.
ask-which = Que preguntas van
ask-choose = Escolle polo menos unha pregunta.
ask-why-unknown = Non o sabes
ask-why-differing = Non dicides todos o mesmo
ask-why-lapsed = A resposta caducou
ask-why-open = Sen contestar
ask-why-known = Xa contestadas
ask-language = Idioma das preguntas
ask-save-text = Gardar como texto
ask-save-sheet = Gardar unha folla para imprimir
# Variables:
#   $file (String) - name of the file
ask-saved-text = Gardado: { $file }. Mándallo. Cando cho devolva, ábreo en «Outras persoas».
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
ask-saved-sheet =
    { $pages ->
        [one] Gardada: { $file }, 1 páxina. Imprímea e dálla. Despois pasas aquí o que marque.
       *[other] Gardada: { $file }, { $pages } páxinas. Imprímeas e dállas. Despois pasas aquí o que marque.
    }
ask-text = O texto
ask-text-hint = Cóbrese en calquera ordenador ou móbil: pon un x e gárdao. Non leva nada que se execute.
ask-sheet = A folla
ask-sheet-hint = Cóbrese cun bolígrafo. Despois escribes aquí o que marcou.
ask-private = Cando volva
ask-private-hint = Coas respostas, conta puntos débiles. Que cho devolva por un medio que xa usedes.
ask-paper-title = Pasar o que contestou en papel
ask-paper-lede = Escolle as preguntas que saen na folla. Despois escribes o que marcou.

## Answers of somebody else

take-title = O que contestou outra persoa
# Variables:
#   $name (String) - who
take-title-of = O que contestou { $name }
take-lede = Repásao. Non se garda nada ata que premas Gardar.
# Variables:
#   $count (Number) - questions
take-doubtful =
    { $count ->
        [one] En 1 pregunta hai marcas que non cadran. Pregúntalle cal vale, ou déixaa fóra.
       *[other] En { $count } preguntas hai marcas que non cadran. Pregúntalle cales valen, ou déixaas fóra.
    }
# Variables:
#   $count (Number) - questions
take-strange =
    { $count ->
        [one] 1 pregunta é doutra versión de { -app } e non se leu.
       *[other] { $count } preguntas son doutra versión de { -app } e non se leron.
    }
take-doubt = Ten máis dunha marca.
take-name = Quen contestou
take-name-hint = O seu nome sairá a carón das súas respostas.
take-name-missing = Escribe quen contestou.
take-none = Marca polo menos unha resposta.
take-answers = As súas respostas
take-change = Cambiar ou deixar fóra
take-leave-out = Non gardar esta
take-left-out = Non se gardará
# Variables:
#   $count (Number) - answers
take-save =
    { $count ->
        [one] Gardar 1 resposta
       *[other] Gardar { $count } respostas
    }
take-not = Non gardar nada
# Variables:
#   $name (String) - who
#   $count (Number) - answers
take-done =
    { $count ->
        [one] Gardada 1 resposta de { $name }
       *[other] Gardadas { $count } respostas de { $name }
    }
take-done-agree = Non hai preguntas nas que digades cousas distintas.
# Variables:
#   $count (Number) - questions
take-done-differ =
    { $count ->
        [one] En 1 pregunta non dicides todos o mesmo.
       *[other] En { $count } preguntas non dicides todos o mesmo.
    }
take-done-people = Ver quen dixo que

## Is it happening now?

now-lede = Fixeches ben en parar. Imos por orde.
now-danger = Hai alguén en perigo? Chama ao { -emergency }
now-danger-hint = O primeiro son as persoas. Se a angustia che fai pensar en facerte dano, chama ao { -suicide-line }: é de balde e atende a todas horas.
now-which = Que che pasou?
now-which-hint = Escolle o que máis se parece. Se nada se parece, segue máis abaixo.
now-other = Se é outra cousa: os primeiros minutos
now-first = Os primeiros cinco minutos
now-say = Que dicir, para lelo en voz alta
now-never = Que non facer
now-clocks = Os prazos que corren
# Variables:
#   $date (String) - when it was verified
now-clock-verified = Prazo comprobado: { $date }
now-clock-undated = Lemos este prazo en páxinas sen data. Compróbao antes de contar con el.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-now = Se o soubeches agora, o prazo acaba o { $date } ás { $time }.
# Variables:
#   $date (String) - the day on which the term ends
#   $time (String) - hours and minutes
now-term-then = O prazo acaba o { $date } ás { $time }.
# Variables:
#   $date (String) - the day on which the term ended
#   $time (String) - hours and minutes
now-term-over = O prazo acabou o { $date } ás { $time }. Se aínda non avisaches, faino agora.
now-term-earlier = Soubeno antes
now-term-show = Ver ata cando
now-term-not-kept = Isto non se garda.
now-evidence = Garda estas probas
now-evidence-hint = Déixao todo onde está. { -app } apunta o nome e a pegada de cada ficheiro que escollas, e non copia nada.
now-write = Escribir o que pasou
now-write-hint = De aí saen un PDF para denunciar e un ficheiro cos mesmos datos.
now-know = Convén saber
now-done = Como saber que vai ben
now-back = Outra situación
now-step-stop = <strong>Para e respira.</strong> Non pagues, non contestes e non deas ningún código.
now-step-bank = <strong>Se se moven cartos, chama xa ao teu banco.</strong> Usa o teléfono de detrás da túa tarxeta ou o da súa aplicación, nunca o dunha mensaxe.
now-step-keep = <strong>Non borres nada.</strong> As mensaxes e os correos son as túas probas. Fai capturas de pantalla onde se vexa a data.
now-step-password = <strong>Cambia o contrasinal desde outro aparello.</strong> Primeiro o do correo: desde aí recupéranse os demais.
now-whom = A quen chamar, nesta orde
now-stub = Sobre esta folla
now-place = A túa zona
now-place-changed = Os teléfonos e as oficinas son xa os desa zona.
now-place-why = Cataluña, País Vasco e Navarra teñen policía propia. Se vives alí, di a túa zona e sairá a primeira.
now-place-choose = Dicir a miña zona
now-no-password = Esta folla non pide contrasinal
now-no-password-hint = Funciona sen internet e sen abrir os teus datos.
now-not-your-fault = Non é culpa túa
now-not-your-fault-hint = Pásalle a xente moi coidadosa. Se un sitio está pechado, segue co seguinte: non fai falta agardar.
now-data = De cando son estes datos
# Variables:
#   $date (String) - when they were collected
now-data-hint = Reunidos o { $date }. Cada sitio di cando se comprobou por última vez.
channel-open-now = Aberto agora
channel-closed-now = Pechado agora
# Variables:
#   $date (String) - when it was verified
channel-verified = Comprobado: { $date }
channel-undated = Vimos a páxina oficial, pero sen apuntar o día. Míraa antes de usala.
channel-deadline = Prazo:
channel-needs-eid = Fai falta certificado dixital, DNI electrónico ou Cl@ve.
channel-have-ready = Que ter á man

## What happened, in order

now-account = Escríbeo mentres o lembras
now-account-hint = Apunta o que pasou, en orde, e os ficheiros que o amosan. Sérveche cando denuncies.
now-account-closed = Os teus datos están pechados: para escribir aquí hai que abrilos. A folla en branco sae sen abrilos.
incidents-title = O que pasou, en orde
incidents-lede = Cada cousa coa súa data. De aquí sae un PDF para levar cando denuncies.
incidents-untitled = Sen título
# Variables:
#   $happened (Number) - things that happened
#   $files (Number) - files that show them
incidents-holds = Apuntado: { $happened }. Ficheiros: { $files }.
incidents-begin = Comezar a escribir
incidents-begin-another = Escribir sobre outra cousa que pasou
incidents-closed = Os teus datos están pechados
incidents-closed-hint = O que escribes aquí gárdase cifrado con eles. Ábreos e volve.
incidents-closed-open = Abrir os meus datos
incidents-none = Aquí aínda non hai datos teus
incidents-none-hint = O que escribes gárdase cifrado con eles. Comézase cunhas poucas preguntas.
incidents-none-start = Comezar
incidents-by-hand = A man tamén vale
incidents-by-hand-hint = Unha folla en branco cos ocos en orde, que levar e onde se denuncia.
incidents-by-hand-save = Gardar a folla en branco
incident-stub = Sobre esta folla
incident-what = Non é unha denuncia
incident-what-hint = É o teu relato, posto en orde. A denuncia ponse ante a policía, a Guardia Civil ou o xulgado. A folla non é súa nin do INCIBE.
incident-yours = Quen o le
incident-yours-hint = Gárdase cifrado coas túas respostas. Se lle dás a alguén o ficheiro da túa avaliación, tamén o leva. O teu nome e o teu DNI van a man no papel.
incident-originals = Os orixinais non se tocan
incident-originals-hint = Non borres nin recortes nada. Os ficheiros seguen no seu sitio: aquí apúntase o seu nome e a súa pegada.
incident-heading = Conta o que pasou
incident-lede = Comeza polo que lembres. O que escribes gárdase ao pasar ao seguinte oco.
incident-title = De que se trata (opcional)
incident-title-hint = Coas túas palabras: «a chamada do banco», «a factura falsa».
incident-situation = Que é (opcional)
incident-situation-hint = Así o papel nomea só os sitios que serven para isto.
incident-situation-none = Outra cousa, ou non o sei
incident-data-save = Gardar os datos (JSON)
# Variables:
#   $file (String) - name of the file
incident-data-saved = Gardado: { $file }. Non vai cifrado: quen o teña, pode lelo.
incident-facts = Que pasou
incident-facts-hint = Unha cousa en cada apartado, co día (27 11 2026) e a hora (9:05). Se non os lembras, déixaos en branco. Ao gardar póñense por orde.
# Variables:
#   $place (Number) - its place in the list, from 1
incident-happened = Apartado { $place }
incident-day = Día
incident-time = Hora
incident-time-bad = Esa hora non existe. Escribe horas e minutos, como 9:05.
incident-account = Que pasou, coas túas palabras
# Variables:
#   $place (Number) - its place in the list, from 1
incident-remove-row = Quitar o apartado { $place }
incident-add-row = Engadir outra cousa que pasou
incident-loss = Que perdiches (opcional)
incident-loss-hint = Canto, como se pagou e a que conta ou a quen.
incident-evidence = Que o amosa
incident-evidence-hint = Capturas, correos, movementos do banco. O ficheiro non se move nin se copia.
incident-add-file = Engadir un ficheiro
incident-file-added-now = Ficheiro engadido. Escribe que amosa.
incident-file-same = Ese ficheiro xa está na lista.
# Variables:
#   $date (String) - the day on which it was added
incident-file-added = apuntado o { $date }
incident-file-shows = Que amosa
incident-saved = Gardado, por orde de data e hora.
breach-title = Datos doutras persoas (opcional)
breach-hint = Se gardas datos de clientes, socios ou empregados e se viron, perderon ou borraron, a lei pide apuntalo.
breach-there = Había datos persoais doutras persoas
breach-known = Que día o soubeches
breach-time = A que hora
breach-data = Que datos eran e de cantas persoas
breach-data-hint = Por exemplo: nomes, teléfonos e facturas dunhas 40 persoas.
breach-effects = Que lles pode pasar
breach-effects-hint = Por exemplo: mensaxes falsas co teu nome.
breach-measures = Que fixeches
breach-measures-hint = Por exemplo: contrasinal novo, ligazón pechada, clientes avisados.
breach-authority = Aviso á autoridade de datos
breach-people = Aviso a esas persoas
breach-day = Que día
breach-why-late = Se chegou despois de 72 horas, por que (opcional)
breach-why-not = Por que non
register-lede = Todo o apuntado, cos prazos que corren. A lei pídeo para as fugas de datos.
register-open = Ver o rexistro
register-save = Gardar o rexistro
register-save-hint = En PDF para amosalo, en filas para unha folla de cálculo ou como datos. Non vai cifrado.
register-rows = Gardar as filas (CSV)
# Variables:
#   $date (String) - the day
#   $time (String) - hours and minutes
register-moment = { $date }, ás { $time }
drill-hint = Unha escena, preguntas e unha folla para apuntar o que se decide.
drill-which = Que escena
drill-next = Ler a escena seguinte
drill-questions = Para falar diso
drill-sheet = A folla para a mesa
drill-sheet-hint = Leva a escena enteira, as preguntas e sitio para as decisións. { -app } non garda nada disto.
# Variables:
#   $file (String) - name of the file
drill-saved = Gardado: { $file }.
now-ready = Para outro día, con calma
incident-paper = A folla para levar
incident-paper-hint = Leva o escrito, que máis levar e onde se denuncia na túa zona. Deixa ocos para o teu nome e o teu DNI.
# Variables:
#   $file (String) - name of the file
#   $pages (Number) - pages
incident-paper-saved =
    { $pages ->
        [one] Gardado: { $file }, 1 páxina. Non vai cifrado: quen o teña pode lelo.
       *[other] Gardado: { $file }, { $pages } páxinas. Non vai cifrado: quen o teña pode lelo.
    }
incident-remove-hint = Deixa de saír na lista. Os ficheiros seguen onde están. O escrito bórrase de todo ao borrar a avaliación.
incident-removed = Quitado da lista. Con Ctrl + Z volve.

## Your data

data-title = Os teus datos
data-stub = Onde están
data-protection-keychain = Os teus datos están neste ordenador, cifrados. O que os abre está no chaveiro do sistema.
data-protection-passphrase = Os teus datos están neste ordenador, cifrados. Ábrense coa frase que só sabes ti.
data-protection-unprotected = Os teus datos están neste ordenador, sen protexer. Quen teña os seus ficheiros pode lelos.
data-protection-memory = Estás probando: non se garda nada. Ao pechar a xanela bórrase todo.
data-close-now = Pechar agora
data-group-protection = Protección
data-group-copies = Copias
data-group-inside = O que hai dentro
data-person = O teu nome e o teu lugar
data-person-saved = Gardado.
data-kept = O que se garda
data-kept-hint = As túas respostas, o que amosa este ordenador e o que marcas no plan. Cada cambio leva a súa data.
data-leaves = O que sae
data-leaves-hint = Nada, agás os ficheiros que gardas ti.
data-limits = O que non podemos evitar
data-limits-hint = Que lea as túas respostas un programa que xa estea dentro. Ou quen administra o ordenador, ou quen se poña diante da túa sesión aberta.
consent-missing = Para seguir, marca a caixa.

## Your data: what protects it

protection-title = Que protexe as túas respostas
protection-title-memory = Gardar as túas respostas
protection-state-keychain = O chaveiro deste ordenador
protection-state-passphrase = Unha frase túa
protection-state-unprotected = Nada
protection-state-memory = Non se gardan
protection-question = Con que as queres protexer?
protection-choose = Escolle unha das opcións.
protection-keychain = Co chaveiro deste ordenador
protection-keychain-hint = O chaveiro é onde o ordenador garda as súas claves. Ábrense soas ao entrar co teu usuario.
protection-passphrase = Cunha frase que só sabes ti
protection-passphrase-new = Con outra frase que só sabes ti
protection-passphrase-hint = Pedímoscha cada vez. É o mellor se outras persoas usan este ordenador.
protection-unprotected = Sen protección
protection-unprotected-hint = Só para unha demostración ou un ordenador de exposición.
protection-unprotected-consent = Entendo que quen teña este ordenador, ou unha copia dos seus ficheiros, pode ler as miñas respostas.
protection-change = Cambiar a protección
protection-keep = Gardar as miñas respostas
protection-done-keychain = Feito. Agora protéxeas o chaveiro deste ordenador.
protection-done-passphrase = Feito. Agora ábrense coa túa frase.
protection-done-unprotected = Feito. Agora non as protexe nada.
protection-ways = O que as abre hoxe
way-keychain = O chaveiro deste ordenador
way-passphrase = A túa frase
way-recovery = O código de recuperación
way-unprotected = Ábrense soas, sen clave
protection-stub = O que cambia
protection-stub-hint = Só o que as abre: as respostas son as mesmas. As copias que gardaches fóra seguen coa clave que tiñan.

## Your data: the recovery code

data-recovery = Código de recuperación
data-recovery-state-have = Apuntado
data-recovery-state-none = Falta: só hai unha forma de entrar
data-recovery-none = Abre as túas respostas se o chaveiro falla ou se esqueces a túa frase. Apúntao en papel e gárdao na casa.
data-recovery-one-way = Agora só hai unha forma de entrar. Se a perdes, perdes as túas respostas.
data-recovery-have = Xa o tes apuntado. Se perdiches o papel, fai outro: o anterior deixa de valer.
data-recovery-make = Facer un código
data-recovery-renew = Facer outro código
data-recovery-write = Copia estes sete grupos nun papel. Só se amosan agora.
data-recovery-groups = Código de recuperación, grupo a grupo
data-recovery-written = Xa está en papel
data-recovery-sheet = Gardar unha folla para imprimir
# Variables:
#   $file (String) - name of the file
data-recovery-sheet-done = Folla gardada: { $file }. Imprímea e borra o ficheiro.
data-recovery-later = Déixoo para logo
data-recovery-later-hint = Se o deixas para logo, segue habendo unha soa forma de entrar. Lembrámoscho no inicio.
data-recovery-later-done = Queda para logo. Por agora só hai unha forma de entrar.
data-recovery-prove = Para saber que está ben copiado, escribe estes dous grupos do teu papel.
# Variables:
#   $number (Number) - which group
data-recovery-group = Grupo { $number }
data-recovery-confirm = Comprobar
data-recovery-again = Ver outra vez o código
data-recovery-done = Comprobado. Garda o papel na casa, lonxe do ordenador.

## Your data: closing by itself

auto-close-title = Peche automático
auto-close-lede = As túas respostas péchanse se ninguén toca o ordenador durante un anaco. Antes avisámoste.
auto-close-keychain = Co chaveiro, quen se poña diante da túa sesión aberta pode abrilas outra vez. Cunha frase, non.
auto-close-passphrase = Para abrilas outra vez fai falta a túa frase ou o código de recuperación.
auto-close-question = Cando se pechan?
auto-close-never = Nunca
# Variables:
#   $minutes (Number) - minutes
auto-close-after =
    { $minutes ->
        [one] Despois de 1 minuto
       *[other] Despois de { $minutes } minutos
    }
closing-title = Segues aí?
closing-hint = Se non dis nada, as túas respostas péchanse en 30 segundos. O que escolliches e as túas notas gárdanse.
closing-stay = Seguir aquí
closing-now = Pechar agora

## Your data: backups, and going back to one

backups-title = Copias de seguridade
backups-lede = Fanse soas, cifradas, neste ordenador. Serven se algo se estraga ou te arrepintes dun cambio.
# Variables:
#   $count (Number) - changes
backups-missing =
    { $count ->
        [one] No teu ficheiro falta 1 cambio que gardaches. Pode que alguén puxese un máis antigo. Mira se está nunha copia.
       *[other] No teu ficheiro faltan { $count } cambios que gardaches. Pode que alguén puxese un máis antigo. Mira se están nunha copia.
    }
backups-state-none = Ningunha aínda
backups-now = Facer unha agora
# Variables:
#   $moment (String) - date and time
backups-made = Copia feita: { $moment }.
backups-check = Revisar os meus datos
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
#   $moment (String) - date and time of the newest backup
backups-checked = Todo se le ben. Avaliacións: { $assessments }. Entradas: { $events }. Tamén se abre a última copia, do { $moment }.
# Variables:
#   $assessments (Number) - assessments that were read
#   $events (Number) - entries that were read
backups-checked-alone = Todo se le ben. Avaliacións: { $assessments }. Entradas: { $events }. Aínda non hai ningunha copia.
backups-list = Copias gardadas, primeiro a última
backups-none = Aínda non hai ningunha.
backups-go-back = Volver a esta
backups-elsewhere = Fóra deste ordenador
backups-elsewhere-hint = Se o ordenador se perde, estas copias pérdense con el. Garda outra noutro sitio.
backups-which = Cales quedan
backups-which-hint = As do último día. De máis atrás, unha por día, por semana e por mes.
restore-title = Volver a unha copia de seguridade
# Variables:
#   $moment (String) - date and time
restore-heading = Volver á copia do { $moment }?
restore-lede = As túas respostas quedan como estaban daquela. O que cambiaches despois deixa de verse.
restore-aside = O que hai agora non se borra: gárdase aparte, neste ordenador.
restore-button = Volver a esta copia
restore-with-keychain = Volver, coa clave do chaveiro
restore-not = Non, deixalo como está
restored-title = As túas respostas están abertas
# Variables:
#   $moment (String) - date and time
restored-from-backup = Saen da copia do { $moment }.
restored-from-file = Puidemos ler o propio ficheiro.
# Variables:
#   $count (Number) - changes
restored-recovered =
    { $count ->
        [one] Tamén salvamos 1 cambio posterior.
       *[other] Tamén salvamos { $count } cambios posteriores.
    }
# Variables:
#   $count (Number) - changes
restored-lost =
    { $count ->
        [one] Falta 1 cambio que gardaches despois. Repasa as túas últimas respostas.
       *[other] Faltan { $count } cambios que gardaches despois. Repasa as túas últimas respostas.
    }
restored-lost-nothing = Non falta nada do que gardaches.
restored-aside = O que había antes segue neste ordenador, gardado aparte.

## Your data: copies that leave this computer or come in

copies-title = Levar ou traer unha copia
copies-encrypted = Cifradas
copies-plain = Sen cifrar
copies-save = Gardar unha copia cifrada
copies-save-hint = De todo. É a mellor para ter noutro sitio.
copies-open-hint = Deste ordenador ou doutro.
copies-file-hint = Para xuntar respostas de dous ordenadores.
copies-plain-hint = Para ler os teus datos con outro programa.
save-copy-lede = Leva todo o que hai aquí. Sen o que a abre, só se ven signos sen sentido.
save-copy-question = Con que se abrirá?
save-copy-code = Co teu código de recuperación (recomendado)
save-copy-code-hint = Escríbeo do papel: así comprobas de paso que está ben.
save-copy-code-none = Aínda non o tes apuntado.
save-copy-phrase = Cunha frase só para esta copia
save-copy-phrase-hint = Para entregarlla a outra persoa. Dille a frase por outro camiño.
save-copy-phrase-label = Frase desta copia
save-copy-button = Escoller onde gardala
save-copy-wrong = Ese non é o código destas respostas. Compárao co papel e escríbeo outra vez.
open-copy-title = Abrir unha copia cifrada
open-copy-lede = Ábrese xunto ás respostas que xa hai aquí. Esas non cambian.
open-copy-lede-first = Para seguir aquí onde o deixaches noutro ordenador.
open-copy-key = Con que se abre a copia?
open-copy-key-code-hint = O das respostas das que se fixo a copia.
open-copy-key-phrase = A frase da copia
open-copy-key-phrase-hint = A que se escolleu ao gardala.
open-copy-phrase = Frase da copia
open-copy-protect = Neste ordenador, con que as queres protexer?
open-copy-button = Escoller o ficheiro
open-copy-missing = Escribe o que abre a copia.
open-copy-wrong = Iso non abre a copia. Mira se hai unha letra cambiada e escríbeo outra vez.
file-title = Un ficheiro coas túas respostas
data-copies-hint = Un ficheiro coas túas respostas, para levalas a outro ordenador ou telas noutro sitio. Non vai cifrado: gárdao ben.
file-save = Gardar o ficheiro
data-save-declined = Non se gardou nada.
# Variables:
#   $file (String) - name of the file
data-save-done = Gardado: { $file }.
data-open = Abrir un ficheiro
file-open-hint = Ao abrir un ficheiro xúntanse as súas respostas coas túas. Non se perde ningunha.
data-open-declined = Non se abriu ningún ficheiro.
# Variables:
#   $file (String) - name of the file
data-open-nothing-new = { $file }: xa o tiñas todo.
# Variables:
#   $file (String) - name of the file
#   $added (Number) - entries that were new
#   $known (Number) - entries that were already there
data-open-done =
    { $added ->
        [one] { $file }: 1 entrada nova; xa tiñas { $known }.
       *[other] { $file }: { $added } entradas novas; xa tiñas { $known }.
    }
plain-title = Todo, sen cifrar
plain-lede = Este ficheiro non vai protexido. Quen o teña le as túas respostas e as túas notas.
plain-for = Serve para ler os teus datos sen { -app }. Gárdao onde só entres ti e bórrao cando acabes.
plain-consent = Entendo que este ficheiro o pode ler calquera.
plain-button = Escoller onde gardalo
plain-rather = Mellor unha copia cifrada

## Your data: assessments

assessments-title = Avaliacións
assessments-lede = Cada avaliación son unhas respostas co seu plan.
assessments-open = Aberta
# Variables:
#   $date (String) - when it was begun
assessments-started = Comezada o { $date }.
# Variables:
#   $count (Number) - questions with an answer
assessments-answered =
    { $count ->
        [one] 1 resposta.
       *[other] { $count } respostas.
    }
# Variables:
#   $date (String) - when something was last said
assessments-changed = Último cambio: { $date }.
assessments-switch = Abrir
assessments-delete = Borrar
delete-title = Borrar unha avaliación
# Variables:
#   $name (String) - name of the assessment
delete-heading = Borrar «{ $name }» para sempre?
delete-lede = Bórranse as súas respostas, as súas notas e o seu plan. Non se pode desfacer.
delete-backups = Con ela bórranse as copias de seguridade e o gardado aparte neste ordenador, porque a levan dentro.
delete-code = O código de recuperación que teñas en papel deixa de valer. Despois dámosche outro.
delete-files = Os ficheiros que gardaches noutros sitios seguen onde están.
delete-passphrase-hint = Fai falta para pechar outra vez o que queda.
delete-passphrase-missing = Escribe a túa frase.
delete-consent = Entendo que non se pode recuperar.
delete-button = Borrar para sempre
delete-not = Non, deixalo como está
deleted-title = Avaliación borrada
# Variables:
#   $name (String) - name of the assessment
deleted-lede = «{ $name }» e as súas copias de seguridade xa non están neste ordenador.
deleted-code = O teu código novo
deleted-code-hint = O anterior xa non vale: tira ese papel.

## Vaults, one for each person or organisation

vaults-title = Persoas e organizacións
vaults-lede = Cada unha ten as súas respostas, a súa clave e as súas copias, aparte das demais.
vaults-open-one = Aberta
# Variables:
#   $date (String) - day on which it was last used
vaults-changed = Usada por última vez o { $date }
vaults-closed = Pechada
# Variables:
#   $date (String) - day on which it was last used
vaults-closed-since = Pechada, usada por última vez o { $date }
vaults-switch = Abrir
vaults-new = Engadir outra
vaults-memory = Estás probando sen gardar nada. Se abres outra, o que levas aquí bórrase.
vaults-apart = Por que van aparte
vaults-apart-hint = Así pechas, entregas ou borras as dun cliente sen tocar as demais. O nome vai dentro: dunha pechada non se ve.
new-vault-title = Outra persoa ou organización
new-vault-lede = Terá as súas propias respostas. As que xa hai non cambian.

## Erasing

erase-title = Borrar os teus datos
erase-lede = Bórranse as respostas, as súas claves e as súas copias de seguridade deste ordenador. Non se pode desfacer.
erase-question = Que queres borrar?
# Variables:
#   $name (String) - whose vault is open
erase-one = Só «{ $name }»
erase-one-hint = O que tes aberto. O demais queda.
erase-all = Todo o que garda { -app } neste ordenador
# Variables:
#   $count (Number) - vaults
erase-all-hint =
    { $count ->
        [one] É 1 persoa ou organización.
       *[other] Son { $count } persoas ou organizacións.
    }
erase-consent = Entendo que non se pode recuperar.
erase-consent-all = Entendo que se borra todo e que non se pode recuperar.
erase-button = Borrar para sempre
erase-before = Antes de borrar
erase-before-hint = Se che pode facer falta, garda antes unha copia cifrada noutro sitio.
erase-files = O que non se borra
erase-files-hint = Os plans e os ficheiros que gardaches noutros cartafoles. Eses bórralos ti, se queres.
erased-title = Borrado
erased-lede = Desas respostas xa non queda nada que se poida abrir neste ordenador.
erased-files = Os ficheiros que gardaches noutros cartafoles seguen aí.
# Variables:
#   $count (Number) - keychain items
erased-keychain =
    { $count ->
        [one] No chaveiro queda 1 entrada que non se puido quitar. Xa non abre nada.
       *[other] No chaveiro quedan { $count } entradas que non se puideron quitar. Xa non abren nada.
    }
erased-begin = Comezar de novo

## About

about-title = Acerca de { -app }
about-stub = Versión
about-leaves = Deste ordenador non sae nada
about-leaves-hint = { -app } non abre ningunha conexión. Non hai conta, non lle manda nada a ninguén e non se actualiza ás agachadas.
about-prove = Como comprobalo
about-prove-unplug = Apaga a wifi ou quita o cable: todo segue funcionando igual.
about-prove-list = Pídelle a quen entenda de ordenadores que mire as conexións abertas: { -app } non ten ningunha.
about-prove-links = As ligazóns a páxinas oficiais ábreas o teu navegador, e antes ves a que sitio van.
# Variables:
#   $count (Number) - entries
about-reads =
    { $count ->
        [one] O que len as comprobacións: 1 cousa
       *[other] O que len as comprobacións: { $count } cousas
    }
about-reads-hint = Esta lista sae do mesmo programa que le. Nada fóra dela se le.
# Variables:
#   $checks (String) - names of the checks that read it
about-reads-why = Para: { $checks }
about-languages = Idiomas
about-languages-hint = Cada idioma di como se fixeron os seus textos. Só unha persoa que o fala pode dalos por revisados.
review-author-written = Escrito por quen fai o programa; sen revisar por outra persoa
review-machine-drafted = Traducido por unha máquina; sen revisar
review-reviewed = Revisado por unha persoa que o fala
about-independent = Un proxecto independente
about-independent-hint = Non o apoia o INCIBE, nin o CCN, nin a policía. Os teléfonos e as páxinas son seus, e levan a data en que se comprobaron.
about-licence = O programa leva a licenza EUPL 1.2. Os textos, CC BY 4.0. A letra é Atkinson Hyperlegible Next, con licenza OFL 1.1.
about-version = Versión
about-version-app = { -app }
about-method = O método
about-method-hint = Tres cifras que non se mesturan: canto sabemos, o que xa está en marcha e o risco que queda. Ningunha promete que non pase nada.

## Help

help-title = Axuda
help-lede = Contestas, o ordenador amosa o que pode, e sae un plan co primeiro que facer.
help-stub = Máis axuda
help-questions = As preguntas
help-questions-hint = Unha por páxina. «Non o sei» é unha resposta: apúntase como algo por descubrir. Podes cambialas todas.
help-checks = As comprobacións
help-checks-hint = Len como está este ordenador sen cambiar nada. Se contradín unha resposta, amosámoscho e decides ti.
help-numbers = As tres cifras
help-numbers-hint = A certeza di canto sabemos. A protección, o que xa tes. O risco que queda, o que aínda podes quitar. Se falta por saber, verás unha marxe.
help-plan = O plan
help-plan-hint = Vai por orde: arriba, o que máis risco quita por minuto. Marca o feito; se te equivocas, desfaise.
help-saved = Onde se garda
help-saved-hint = Neste ordenador, cifrado. Cada resposta gárdase ao premer Continuar.
help-keys = Co teclado
help-keys-hint = Todo se pode facer sen rato.
help-keys-link = Ver os atallos
help-person = Prefires unha persoa?
help-person-hint = O { -help-line } aconsella de balde, de 8 a 23 h, todos os días. Non recolle denuncias.
help-about = Sobre o programa

## Keys

keys-title = Atallos de teclado
keys-lede = Nun Mac, usa Cmd no canto de Ctrl.
keys-to-help = Axuda
keys-column-keys = Teclas
keys-column-does = Que fai
shortcut-open-file = Abrir un ficheiro de respostas
shortcut-open-file-keys = Ctrl + O
shortcut-save-copy = Gardar unha copia das túas respostas
shortcut-save-copy-keys = Ctrl + S
shortcut-export-plan = Gardar o plan en PDF
shortcut-export-plan-keys = Ctrl + P
shortcut-undo = Desfacer o último cambio
shortcut-undo-keys = Ctrl + Z
shortcut-redo = Refacer
shortcut-redo-keys = Ctrl + Maiús + Z
shortcut-help = Axuda
shortcut-help-keys = F1
shortcut-keys = Esta lista
shortcut-keys-keys = Ctrl + ?
shortcut-zoom-in = Letra máis grande
shortcut-zoom-in-keys = Ctrl e +
shortcut-zoom-out = Letra máis pequena
shortcut-zoom-out-keys = Ctrl e −
shortcut-zoom-reset = Letra normal
shortcut-zoom-reset-keys = Ctrl + 0
shortcut-language = Ir ao idioma
shortcut-language-keys = Ctrl + L
shortcut-back = Volver á páxina anterior
shortcut-back-keys = Alt + frecha esquerda

## History

history-none = O teu historial comeza coa primeira resposta
history-none-hint = Desde ese día verás canto risco queda e por que cambia.
# Variables:
#   $after (Number) - points of risk today
history-first-day = Hoxe quedan { $after } puntos de risco
history-first-day-hint = Mañá xa haberá con que comparar.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-fell = O risco baixou de { $before } a { $after } puntos desde o { $date }
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-rose = O risco subiu de { $before } a { $after } puntos desde o { $date }
# Variables:
#   $after (Number) - points of risk today
#   $date (String) - the first day
history-same = O risco segue en { $after } puntos, coma o { $date }
# Variables:
#   $points (Number) - points of risk
history-undone = Coas primeiras respostas a cada pregunta, hoxe serían { $points }.
# Variables:
#   $points (Number) - points of risk
history-undone-worse = Coas primeiras respostas a cada pregunta, hoxe serían { $points }: algo empeorou.
history-undone-same = O que fixeches e o que caducou compénsanse, ou aínda non cambiou nada.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
history-chart-label = Risco: { $before } puntos o { $from } e { $after } o { $to }. Coas primeiras respostas serían { $undone }.
# Variables:
#   $before (Number) - points of risk on the first day
#   $after (Number) - points of risk today
#   $undone (Number) - points if nothing had been done
#   $from (String) - the first day
#   $to (String) - today
#   $gaps (Number) - stretches in which nothing was known
history-chart-label-gaps =
    { $gaps ->
        [one] Risco: { $before } puntos o { $from } e { $after } o { $to }. Coas primeiras respostas serían { $undone }. Houbo 1 tramo sen saber nada.
       *[other] Risco: { $before } puntos o { $from } e { $after } o { $to }. Coas primeiras respostas serían { $undone }. Houbo { $gaps } tramos sen saber nada.
    }
# Variables:
#   $points (Number) - points of risk today
history-key-risk = Risco, coa súa marxe. Hoxe: { $points }
# Variables:
#   $points (Number) - points of risk today if nothing had been done
history-key-undone = Coas primeiras respostas: { $points }
history-key-gap = Sen saber nada
history-moments = Que cambiou en cada data
history-moments-caption = Risco en puntos por data, e o seu motivo
history-column-date = Data
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
        [one] Feita: { $actions }.
       *[other] Feitas: { $actions }.
    }
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-answered =
    { $count ->
        [one] Resposta a { $questions }.
       *[other] Respostas a { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-answered-many = { $count } respostas novas ou cambiadas.
history-measured = Comprobado este ordenador.
# Variables:
#   $count (Number) - questions
#   $questions (String) - the questions
history-lapsed =
    { $count ->
        [one] Comezou a caducar a resposta a { $questions }.
       *[other] Comezaron a caducar as respostas a { $questions }.
    }
# Variables:
#   $count (Number) - questions
history-lapsed-many = Comezaron a caducar { $count } respostas.
history-profile = Cambiou a túa situación.
history-pass = Cambiou cantas preguntas se fan.
history-compare-none = Entre estas dúas datas non se moveu ningunha práctica
# Variables:
#   $better (Number) - practices that are better
history-compare-better =
    { $better ->
        [one] 1 práctica mellora entre estas dúas datas
       *[other] { $better } prácticas melloran entre estas dúas datas
    }
# Variables:
#   $worse (Number) - practices that are worse
history-compare-worse =
    { $worse ->
        [one] 1 práctica empeora entre estas dúas datas
       *[other] { $worse } prácticas empeoran entre estas dúas datas
    }
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-both =
    { $better ->
        [one]
            { $worse ->
                [one] 1 práctica mellora e 1 empeora
               *[other] 1 práctica mellora e { $worse } empeoran
            }
       *[other]
            { $worse ->
                [one] { $better } prácticas melloran e 1 empeora
               *[other] { $better } prácticas melloran e { $worse } empeoran
            }
    }
history-compare-from = Entre o
history-compare-to = e o
# Variables:
#   $from (String) - the earlier day
#   $to (String) - the later day
history-compare-hint = Extremo prudente, de 0 a 100. Oco: { $from }. Cheo: { $to }.
# Variables:
#   $better (Number) - practices that are better
#   $worse (Number) - practices that are worse
history-compare-label = Prácticas nas dúas datas. Melloran: { $better }. Empeoran: { $worse }. A táboa ten as cifras.
history-causes = Que moveu o risco
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-answered =
    { $size ->
        [one] Respostas: { $points } punto
       *[other] Respostas: { $points } puntos
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-measured =
    { $size ->
        [one] Comprobacións: { $points } punto
       *[other] Comprobacións: { $points } puntos
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
        [one] A túa situación: { $points } punto
       *[other] A túa situación: { $points } puntos
    }
# Variables:
#   $points (String) - points with their sign
#   $size (Number) - the same without its sign
history-cause-pass =
    { $size ->
        [one] Máis ou menos preguntas: { $points } punto
       *[other] Máis ou menos preguntas: { $points } puntos
    }
history-stub = Risco acumulado no tempo
history-sum = Risco acumulado no tempo
# Variables:
#   $days (Number) - days
#   $mean (Number) - points
history-sum-hint =
    { $days ->
        [one] puntos acumulados en 1 día. De media, { $mean } ao día. Conta os últimos doce meses, sen hoxe.
       *[other] puntos acumulados en { $days } días. De media, { $mean } ao día. Conta os últimos doce meses, sen hoxe.
    }
history-sum-none = Súmase día a día, cando o día acabou. Mañá haberá unha primeira cifra.
history-avoided = Risco evitado
history-avoided-hint = A diferenza co que habería coas primeiras respostas. Descubrir algo non conta como evitar.
history-added = Risco engadido
history-added-hint = O que empeorou desde a túa primeira resposta, en puntos que se suman día a día.
history-burdens = Onde máis faltou
history-burdens-hint = Superpóñense: non se suman.
history-outdated = Plans de antes
# Variables:
#   $date (String) - day of the plan
#   $printed (String) - points as printed
#   $recomputed (String) - points as they would be now
history-outdated-plan = O { $date } poñía { $printed } puntos. Coas preguntas e o método de hoxe serían { $recomputed }.
history-outdated-hint = Cambiou o cuestionario ou o método, non o que contestaches.

## Questionnaires from outside

# Variables:
#   $key (String) - id of the key
outside-signature-unknown = Asínao unha clave que non coñeces: { $key }. A sinatura non se comprobou.
outside-signature-none = Non leva sinatura.
# Variables:
#   $name (String) - what the person calls the signer
#   $key (String) - id of the key
outside-signature-known = Asínao «{ $name }», de quen te fías. Clave { $key }.
# Variables:
#   $key (String) - id of the key
outside-signature-project = Asínao { -app }. Clave { $key }.
# Variables:
#   $version (Number) - version
outside-version = Versión { $version }
# Variables:
#   $version (Number) - version of the file
#   $known (Number) - version that is here already
outside-version-known = Versión { $version }. Aquí está a { $known }.
# Variables:
#   $own (Number) - questions of its own
#   $ours (Number) - questions of ours that it uses
#   $actions (Number) - actions that it brings
outside-counts = Preguntas súas: { $own }. Preguntas de { -app }: { $ours }. Accións: { $actions }.
outside-asks = O que pregunta
outside-limits = As súas preguntas pesan pouco no teu resultado. Do imprescindible só falan as de { -app }.
outside-title = Outros cuestionarios
packs-lede = Comeza outro, sen perder o que xa contestaches.
packs-ours = De { -app }
packs-ours-hint = O que xa contestaches, e alí tamén se pregunta, vai contigo.
# Variables:
#   $questions (Number) - how many questions it has
#   $first (Number) - how many of them already give a result
packs-size = { $questions } preguntas. As primeiras { $first } xa dan un resultado.
packs-outside = De fóra
outside-lede = Un gremio ou quen te forma pode darche un cuestionario seu. Aquí míralo antes de usalo.
outside-open = Escoller un ficheiro
outside-declined = Non se escolleu ningún ficheiro.
outside-refused = Non se engadiu.
outside-take = Engadilo
outside-refuse = Non engadilo
outside-begin = Comezar con el
packs-go-on = Seguir con el
outside-remove = Quitar
outside-whose = Sabes de quen é a clave?
outside-whose-hint = Copia a súa clave pública da súa páxina ou do seu papel, nunca da mensaxe que trouxo o ficheiro.
outside-signer = Como lle chamas a quen o asina
outside-key = A súa clave pública
outside-believe = Fíome desta clave
accept-unsigned = Engádoo aínda que non o asine ninguén de quen me fío
accept-unsigned-missing = Marca a caixa para engadilo sen sinatura.
outside-taken = Engadido. As respostas que deas quedan neste ordenador.
outside-removed = Quitado. O que contestaches segue gardado.

## How old the public data is, and newer data from outside

facts-title = Datos públicos
facts-own = Son os que trouxo o programa.
# Variables:
#   $version (Number) - version of what was taken in
facts-here = Tes datos máis recentes que os do programa: versión { $version }.
facts-lede = Este programa non se conecta á internet. Quen publica datos máis recentes dáos nun ficheiro asinado. Gárdao coa súa sinatura, o ficheiro que remata en .minisig, no mesmo cartafol. Despois escólleo aquí.
facts-offered = Datos máis recentes
# Variables:
#   $date (String) - when they were collected
facts-brings-channels = Teléfonos e webs para pedir axuda, a { $date }.
# Variables:
#   $count (Number) - tables in the file
#   $date (String) - the oldest of their days
facts-brings-tables =
    { $count ->
        [one] 1 táboa de versións e datas, a { $date }.
       *[other] { $count } táboas de versións e datas. A máis antiga, a { $date }.
    }
facts-limits = Non cambian preguntas, accións nin as túas respostas.
facts-only-signed = Só se usan se os asina alguén de quen te fías.
facts-take = Usalos
facts-refuse = Non usalos
facts-taken = Xa se usan neste ordenador. Volve facer as comprobacións para que os teñan en conta.
facts-refused = Non se usaron. Nada cambiou.
